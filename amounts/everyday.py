"""Names of units that mean something else in most sentences: "5 fat" are dishes, "3 knopen" buttons, "4,5 ton" may be money."""

from __future__ import annotations

from decimal import Decimal

from .drafts import NEXT_WORD, Draft, behind
from .entries import money_entry
from .lexicon import Lexicon, compiled
from .nouns import read_per
from .quantities import Count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

AHEAD: Final = 48  # characters in front in which the words stand that tell
BEYOND: Final = 48  # and behind
MANY: Final = Decimal(1000)  # nobody has so many dishes
MOST_TONS: Final = Decimal(100)  # of money: beyond that one says millions
_REST: Final = r"(?:-[^\W\d_]+)*(?:['’]s(?![^\W_]))?"  # of the word: "CD-spelers", "cd's"
_SENTENCES: Final = r"[.;!?](?:\s|$)"
_CLAUSES: Final = _SENTENCES + "|[()]|, "


def read_everyday(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """Is the unit that ends at ``end`` an everyday word here? Then the draft counts what it calls, or is money: True."""
    if not draft.start and end == len(text):
        return False  # nothing else is said
    low = word.lower()
    if text.startswith(lex.language.CLINGS, end - 2):
        low = low[:-2]  # "3 cd's"
    money = lex.language.MONEY_TOO.get(low)
    if money is not None and _is_money(text, draft, end, money, lex):
        draft.set_money(money_entry(money[2], (money[2],), False, Decimal((0, (1,), money[3]))))
        draft.base = None
        draft.extend(end)
        return True
    near = lex.language.EVERYDAY.get(low)
    if near is None or draft.value() >= MANY or text[end:end + 1] == "/":
        return False
    if compiled(near, True).search(_beside(text, draft, end, _SENTENCES)):
        return False
    rest = compiled(_REST).match(text, end)
    draft.extend(rest.end() if rest else end)
    draft.kind, draft.of, draft.base = Count, text[end - len(word):draft.end], None
    read_per(text, draft, lex)
    return True


def _is_money(text: str, draft: Draft, end: int, money: tuple[str, str, str, int], lex: Lexicon) -> bool:
    """"Het huis kostte 4,5 ton", "een schuld van 2 ton"; but "betaalde voor 2 ton mest", "een auto van 2 ton"."""
    if draft.value() > MOST_TONS or draft.scale is not None and draft.scale > 1:
        return False
    then = NEXT_WORD.match(text, end)
    if text[end:end + 1] == "-" or then is not None and then[1].lower() not in lex.language.STOPS and (
        not compiled(money[1]).fullmatch(then[1])
    ):
        return False  # a thing that is weighed
    return compiled(money[0], True).search(_beside(text, draft, end, _CLAUSES)) is not None


def _beside(text: str, draft: Draft, end: int, ends: str) -> str:
    """The words in front and behind, a bar between them, up to where the sentence or the clause ends."""
    parts = compiled(ends)
    return f"{parts.split(behind(text, draft.start, AHEAD))[-1]}|{parts.split(text[end:end + BEYOND])[0]}"
