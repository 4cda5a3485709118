"""Numbers with a full stop or a bracket behind them that mark something: an item of a list, a step, a move of a game of chess."""

from __future__ import annotations

from ..drafts import behind
from ..lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_LIST_MARK: Final = r"(?:^|\n|[.:;]\s\s)[ \t]*\(?$"
_ITEM_BEFORE: Final = r"(?:\b([^\W\d_]+)|[.:;,])\s+\(?$"
_LIST: Final = 600  # characters: from one item of a list to the next
OPENED: Final = 96  # and from the bracket that a number closes
ITEM: Final = 12  # characters: the word and the bracket before the mark of one
_STOPPED: Final = (". ", "! ", "? ", "; ")
_OPENED: Final = (*_STOPPED, ": ")
# "14. Qxd5+", "1.e4", "12...Rxe4": what White or Black moves, in the letters of English, which chess servers write everywhere.
_MOVE: Final = r"\.(?:\.\.)? ?(?:O-O(?:-O)?|[KQRBN][a-h]?[1-8]?x?[a-h][1-8]|[a-h](?:x[a-h])?[1-8])(?:=[QRBN])?[+#]?(?!\w)"


def why_mark(text: str, start: int, end: int, token: str, lex: Lexicon) -> str | None:
    """Why a whole number, the ``token``, with a full stop or a bracket behind it is none; None where it may be one."""
    if text[end] == "." and compiled(_MOVE).match(text, end):
        return "identifier"
    if text[end + 1:end + 2] not in (" ", "\t") or len(token) > 2:
        return None
    return "list" if (
        compiled(_LIST_MARK).search(behind(text, start, ITEM)) or _is_item(text, start, end, lex)
        or _is_step(text, start, end, int(token))
    ) else None


def _is_item(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """"It must be 1) quick, 2) cheap, and 3) safe", "(2) cheap": the mark of an item in running text."""
    if text[end] != ")" or not text[end + 2:end + 3].isalpha():
        return False
    before = compiled(_ITEM_BEFORE).search(behind(text, start, ITEM))
    if before is not None and (before[1] is None or before[1] in lex.language.EITHER):
        opened = behind(text, start - 1, OPENED).rpartition(")")[2]
        return before[1] is None or "(" not in opened  # not "(34 and 36) had", "(two adults, two kids aged 5 and 8) came"
    return text[start:end] == "1" and " 2) " in text[end:end + _LIST].replace("(", " ")


def _is_step(text: str, start: int, end: int, number: int) -> bool:
    """"1. Heat the oven. 2. Grease the tin.": a sentence's end in front, a capital behind, and the number before it somewhere."""
    if text[end] != "." or not text[end + 2:end + 3].isupper():
        return False
    if number == 1:
        return text[start - 2:start] in _OPENED and " 2. " in text[end:end + _LIST]  # "Minutes: 1. Notes. 2. Fees"
    return text[start - 2:start] in _STOPPED and f"{number - 1}. " in behind(text, start, _LIST)
