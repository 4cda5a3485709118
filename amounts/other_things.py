"""Where a name of money is a firm's, and where a unit behind digits makes no figure of them: "a .50 cal", "5W-30 oil"."""

from __future__ import annotations

from .drafts import Draft, behind
from .lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_FRONT: Final = 16  # characters: the word in front


def is_of_house(text: str, word: str, end: int) -> bool:
    """"4 Marks & Spencer shops": is the name of money half of a firm's?"""
    return word[0].isupper() and text[end:end + 3] == " & " and text[end + 3:end + 4].isupper()


def why_no_unit(text: str, draft: Draft, word: str, separator: str, lex: Lexicon) -> str | None:
    """"a .50 cal on the roof", "5W-30 oil", "25N 80W", "at 1900 hours": why the digits and the unit behind are no figure."""
    units = lex.units
    if not separator and len(word) == 1 and (
        compiled(units.GRADES).match(text, draft.start) or compiled(units.LATITUDE).search(behind(text, draft.start, _FRONT))
    ):
        return "identifier"
    if lex.native:
        return None
    if word == units.CALIBRE and text[draft.number_start] == ".":
        return "name"
    if word == units.HOURS and compiled(units.HOUR).fullmatch(text, draft.start, draft.number_end) and (
        compiled(units.AT_HOUR, True).search(behind(text, draft.start, _FRONT))
    ):
        return "clock"
    return None
