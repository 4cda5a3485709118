"""What stands behind a figure and says that it rose or fell by so much: "closed 0.4% lower", "was 12% up on last year"."""

from __future__ import annotations

from ..drafts import Draft, behind, last_but
from ..lexicon import Lexicon, compiled
from ..quantities import Count, Money
from .senses import SHARES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CLAUSE: Final = 32  # characters: "settled the afternoon "
_PRICED: Final = frozenset((Money, *SHARES))
_THEN: Final = r", ([a-z]+)\b"


def way_to(text: str, draft: Draft, way: str, phrase: str, lex: Lexicon) -> str | None:
    """"Closed 0.4% lower", "ended the day 2% higher": ``way`` where a verb in front, or one of trading, says that it stood so; or
    "£5m, 12% up on last year", "at 18.45, 0.3% weaker on the day"."""
    word, _, more = phrase[1:].partition(" ")
    points = draft.kind is Count and draft.of.endswith(lex.language.POINT_NOUNS)
    if (more or word == way) and draft.kind not in _PRICED and not points:
        return None  # "was three miles up from the bridge"
    words = behind(text, draft.left, CLAUSE).lower().split()
    last = last_but(words, 0)
    if last in lex.language.PERIODS:
        last = last_but(words, 2)
    end = draft.right + 1 + len(word)
    since = compiled(lex.language.SINCE_WHEN).match(text, end) is not None
    if not since and text.startswith(f" {lex.language.THAN} ", end):
        return None  # "was 5% higher than in France"
    if last in lex.language.TRADES or phrase[1:] != way and last in lex.language.BE:
        return way
    beside = last[-1:] == "," or last in lex.language.EITHER
    return way if beside and since and (points or draft.kind in SHARES) else None


def way_of_both(text: str, first: Draft, second: Draft, lex: Lexicon) -> str | None:
    """"Was 62 cents, or 0.7%, higher": what stands behind the second says it of both."""
    then = compiled(_THEN).match(text, second.right)
    way = lex.language.HIGHER.get(then[1]) if then else None
    before = behind(text, first.left, CLAUSE).lower().split()[-1:]
    return way if before and (before[0] in lex.language.TRADES or before[0] in lex.language.BE) else None
