"""What two quantities have in common: one scale for their numbers, and whether the numbers agree on it."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from .errors import AmountError
from .exact import EXACT
from .intervals import HALF, last_digit
from .pints import convert_value, unit_name
from .quantities import Count, Measure, Money, Multiple, Number, Percentage, Quantity, Range, Rate, Ratio, Single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

ROUGH = Decimal("0.1")  # of the figure: "about 1 km" and 1.4 km agree to the printed digit, and nobody would say that they do
NOTHING, ENDLESS, ONE = Decimal(0), Decimal("Infinity"), Decimal(1)


class _Scale(NamedTuple):
    """How the numbers of two figures compare: what to do with each, whether the digits decide, and whether all is said."""

    of_a: Callable[[Decimal], Decimal]
    of_b: Callable[[Decimal], Decimal]
    rounded: bool = False  # in two units: what was printed was rounded
    open: bool = False  # even equal numbers might be of two things


class _End(NamedTuple):
    """A number, and how far the other may be from it: surely, and perhaps; None where no digits were printed."""

    number: Decimal
    sure: Decimal | None
    may: Decimal | None


def compare(a: Quantity, b: Quantity, may: frozenset[str], may_too: frozenset[str]) -> bool | None:
    """Do two quantities say the same? ``may`` and ``may_too`` are the currencies that they could be in besides their own."""
    if repr(_units_of(a)) > repr(_units_of(b)):
        a, b, may, may_too = b, a, may_too, may  # one way to convert, whoever is asked first
    (first, last), (first_too, last_too) = ends(a), ends(b)
    scale = _scale(first, first_too, may, may_too)
    per = _per(a, b) if scale else None
    if scale is None or per is None:
        return False
    of_a, of_b = (_both(x, y) for x, y in ((scale.of_a, per.of_a), (scale.of_b, per.of_b)))
    rounded = scale.rounded or per.rounded
    mine = [_end(end, a.modifier, of_a, rounded) for end in (first, last)]
    theirs = [_end(end, b.modifier, of_b, rounded) for end in (first_too, last_too)]
    about = "about" in (a.modifier, b.modifier)
    answers = [_close(x, y, about) for x, y in zip(mine, theirs)]
    agree = False if False in answers else None if None in answers else True
    plain = a.modifier in (None, "about") and b.modifier in (None, "about")
    one_shape = (mine[0].number == mine[1].number) == (theirs[0].number == theirs[1].number)
    if not (one_shape and (plain or (agree and a.modifier == b.modifier))):
        agree = None if _overlap(mine, a.modifier, theirs, b.modifier) else False
    return None if agree and (scale.open or per.open) else agree


def ends(quantity: Quantity) -> tuple[Single, Single]:
    """The two quantities of a range; of anything else, the one twice."""
    inner = quantity.quantity if isinstance(quantity, Rate) else quantity
    if isinstance(inner, Range):
        return inner.low, inner.high
    assert isinstance(inner, Single)
    return inner, inner


def _units_of(quantity: Quantity) -> tuple[object, ...]:
    return *ends(quantity)[0]._values()[1:], getattr(quantity, "per", None)


def _times(factor: Decimal) -> Callable[[Decimal], Decimal]:
    return lambda number: EXACT.multiply(number, factor)


def _both(one: Callable[[Decimal], Decimal], other: Callable[[Decimal], Decimal]) -> Callable[[Decimal], Decimal]:
    return lambda number: other(one(number))


AS_IT_IS = _Scale(_times(ONE), _times(ONE))


def _scale(a: Single, b: Single, may: frozenset[str], may_too: frozenset[str]) -> _Scale | None:
    """How the two numbers compare, None where they never do."""
    if isinstance(a, Money) and isinstance(b, Money):
        if a.currency is not None and a.currency == b.currency:
            return AS_IT_IS
        mine, theirs = may | {a.currency} - {None}, may_too | {b.currency} - {None}
        return AS_IT_IS._replace(open=True) if not mine or not theirs or mine & theirs else None
    if isinstance(a, Measure) and isinstance(b, Measure):
        return _units(a.unit, b.unit)
    if isinstance(a, Count) and isinstance(b, Count):
        return AS_IT_IS._replace(open=_folded(a.noun) != _folded(b.noun))
    base, base_too = _base(a), _base(b)
    kinds = {type(a), type(b)}
    if base is None or base_too is None or (Count in kinds and Number not in kinds):
        return AS_IT_IS if len(kinds) == 1 else None
    shares = _Scale(_times(base_too), _times(base))  # 3 of 4 and 75 of 100: 300 either way
    if len(kinds) == 1:
        return shares
    return shares._replace(rounded=True, open=kinds != {Ratio, Percentage})


def _base(quantity: Single) -> Decimal | None:
    """What a share is a share of."""
    if isinstance(quantity, Ratio):
        return quantity.base
    return Decimal(100) if isinstance(quantity, Percentage) else ONE if isinstance(quantity, (Number, Count, Multiple)) else None


@lru_cache(maxsize=1000)  # pint takes its time to say that two units measure different things
def _units(unit: str, other: str) -> _Scale | None:
    if unit == other:
        return AS_IT_IS
    try:
        convert_value(ONE, other, unit)
    except AmountError:
        return None  # of two dimensions
    return _Scale(_times(ONE), lambda number: convert_value(number, other, unit), rounded=True)


def _per(a: Quantity, b: Quantity) -> _Scale | None:
    """The same of what two rates are per."""
    if not isinstance(a, Rate) or not isinstance(b, Rate):
        return AS_IT_IS._replace(open=isinstance(a, Rate) or isinstance(b, Rate))
    factor, rounded, open_ = ONE, False, False
    if _folded(a.per) != _folded(b.per):
        try:
            factor, rounded = convert_value(ONE, a.per, b.per), True  # so many of the other's to one of the first's
        except AmountError:
            if _is_unit(a.per) or _is_unit(b.per):
                return None
            open_ = True
    return _Scale(_times(b.per_value), _times(EXACT.multiply(a.per_value, factor)), rounded, open_)


def _is_unit(per: str) -> bool:
    try:
        return bool(unit_name(per))
    except AmountError:
        return False


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _end(end: Single, modifier: str | None, scaled: Callable[[Decimal], Decimal], rounded: bool) -> _End:
    def half(step: Decimal) -> Decimal:
        up = EXACT.add(end.value, EXACT.multiply(step, HALF))
        return EXACT.subtract(scaled(up), number).copy_abs()

    number = scaled(end.value)
    if modifier == "about":
        return _End(number, half(last_digit(end)), half(last_digit(end)))
    if not rounded:
        return _End(number, NOTHING, NOTHING)
    if isinstance(end, Ratio):  # a third is a third
        return _End(number, None, None)
    return _End(number, half(end.step), half(last_digit(end)))


def _close(x: _End, y: _End, about: bool) -> bool | None:
    """Do two numbers agree? Where one is "about", the coarser digits decide, else the finer."""
    apart = EXACT.subtract(x.number, y.number).copy_abs()
    choose = max if about else min
    sure, may = (choose([width for width in widths if width is not None], default=NOTHING)
                 for widths in ((x.sure, y.sure), (x.may, y.may)))
    if not apart or (apart <= sure and apart <= EXACT.multiply(ROUGH, max(x.number.copy_abs(), y.number.copy_abs()))):
        return True
    return None if apart <= max(sure, may) else False


def _overlap(mine: list[_End], modifier: str | None, theirs: list[_End], modifier_too: str | None) -> bool:
    """Is there a number that both allow?"""
    (low, high), (low_too, high_too) = _allowed(mine, modifier), _allowed(theirs, modifier_too)
    open_ = {"over", "under"} & {modifier, modifier_too}  # the bound itself is outside
    return all(bottom < top or (bottom == top and not open_) for bottom, top in ((low, high_too), (low_too, high)))


def _allowed(numbers: list[_End], modifier: str | None) -> tuple[Decimal, Decimal]:
    low = EXACT.subtract(numbers[0].number, numbers[0].may or NOTHING)
    high = EXACT.add(numbers[1].number, numbers[1].may or NOTHING)
    if modifier in ("over", "at_least", "several"):
        high = ENDLESS
    if modifier in ("under", "at_most"):
        low = -ENDLESS
    return low, high
