"""The two ends of a range: may they belong together, what one takes from the other, and the range that they make."""

from __future__ import annotations

from decimal import Decimal

from ..drafts import Draft, behind
from ..entries import MILLION
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..quantities import Measure, Money, Number
from .exactness import modify

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_METRES: Final = frozenset((Measure, Number))  # "5m" alone is five metres, or five million; 5 mm likewise
ALIKE: Final = Decimal(10)  # times
ABOVE: Final = ("over", "at_least")
BELOW: Final = ("under", "at_most")
# Of degrees below zero: more than 20 of them are under -20.
COLDER: Final = {"over": "under", "under": "over", "at_least": "at_most", "at_most": "at_least"}


def are_ends(low: Draft, high: Draft) -> bool:
    """May these be the ends of one range? The lower one of nothing, or of what the higher one is of."""
    bare = low.kind is Number and low.scale is None and low.base is None
    return low.reason is None and low.number < high.number and (bare or (low.kind, low.of) == (high.kind, high.of))
def are_alike(one: Decimal, other: Decimal) -> bool:
    """May two numbers have the same scale? In "from $900 to $1.2 million" they can't."""
    return one < EXACT.multiply(other, ALIKE) and other < EXACT.multiply(one, ALIKE)


def is_divided(number: Decimal) -> bool:
    """Has it a part of one, and no cents? Nobody writes $3.5 or 3.2 people but of millions."""
    return number != number.to_integral_value() and number.as_tuple().exponent != -2


def merge(text: str, low: Draft, high: Draft, lex: Lexicon) -> None:
    """``low`` becomes the range."""
    if low.modifier in ABOVE and high.modifier in BELOW:
        low.modifier = None  # the two bounds are the two ends
    else:
        low.modifier = low.modifier or high.modifier
    revive(text, low, lex)
    low.high = high
    low.extend(high.end)
    low.right = high.right
    low.per, low.per_value, high.per = high.per, high.per_value, None
    low.said = low.said or high.said
    low.assumed = _either(low.assumed, high.assumed)
    low.candidates = _either(low.candidates, high.candidates)


def _either(some: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return some if some == more or not more else tuple(dict.fromkeys(some + more))


def revive(text: str, draft: Draft, lex: Lexicon) -> None:
    """A draft that was no figure alone ("one", a year) is one after all, and may have a modifier."""
    if draft.reason is not None:
        draft.reason = None
        modify(text, [draft], lex)


def settle_millions(low: Draft, high: Draft) -> bool:
    """"£4m-5m", "fell from £5m to 4m": what would be five metres alone, or assumed to be millions, is money behind money."""
    if low.kind is not Money or low.named or low.reason is not None or not high.candidates or high.kind not in _METRES:
        return False
    take(high, low)
    high.scale = MILLION
    return True


def take(bare: Draft, other: Draft) -> None:
    """The bare number is of what the other is of."""
    bare.kind, bare.of, bare.said, bare.base = other.kind, other.of, other.said, None
    bare.assumed, bare.candidates = other.assumed, other.candidates
    if other.minor:
        bare.multiply(Decimal("0.01"))
        bare.minor = True


def is_hour(draft: Draft) -> bool:
    """May it be an hour of a day?"""
    hour = draft.number
    return draft.kind is Number and draft.scale is None and 0 < hour <= 24 and hour == hour.to_integral_value()


def are_past(text: str, last: Draft, draft: Draft, lex: Lexicon) -> bool:
    """"ten past five", "ten minutes past five", "fünf vor halb zwölf": are they minutes and the hour that they are told from?"""
    said = text[last.end:draft.start].strip().lower()
    return said in lex.language.PAST and is_hour(draft) and not draft.digits and draft.reason in (None, "clock") and (
        last.number < 30 and (last.of or "minute") == "minute"
        and not (lex.native and (last.digits or not last.of and EXACT.remainder(last.number, 5)))
    )


_FAR_APART: Final = 20  # times
_CLAUSES: Final = 96  # characters: from a verb of change over what it says of the one to what it says of the other


def is_gapped(text: str, low: Draft, high: Draft, lex: Lexicon) -> bool:
    """"Zinc $12 to $2,460" behind "copper gained $85 to $8,540,": by so much to so much, the verb said once."""
    if low.kind is not Money or high.kind is not Money or high.value() < EXACT.multiply(low.value(), _FAR_APART):
        return False
    ahead = behind(text, low.left, _CLAUSES)
    said = ahead.split()
    return compiled(lex.language.THE_OTHER_TOO).search(ahead) is not None and said[-1] not in lex.language.STOPS and (
        not lex.moves.keys().isdisjoint(said))
