"""What a figure allows: the numbers that its words and its printed digits leave open."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from .errors import AmountError, nearest
from .exact import EXACT
from .matches import Match
from .quantities import Quantity, Range, Rate, Single

POLICIES = ("bounds", "digits")
HALF = Decimal("0.5")
SEVERAL = 2, 10  # of its magnitude: one million isn't millions, and ten are said as tens of millions


class Interval(NamedTuple):
    """From ``low`` to ``high``, None where there is no end; ``closed`` says which ends are inside, in the words of pandas:
    ``both``, ``left``, ``right`` or ``neither``.
    """

    low: Decimal | None
    high: Decimal | None
    closed: str

    def __contains__(self, number: Any) -> bool:
        above = self.low is None or number > self.low or (number == self.low and self.closed in ("both", "left"))
        return above and (self.high is None or number < self.high or (number == self.high and self.closed in ("both", "right")))


def interval(figure: Quantity | Match, *, policy: str) -> Interval:
    """The numbers that ``figure`` may stand for, in its own unit (of a ratio so many of its base, of a rate so many per).

    Nobody can know what a writer meant by "about", so there is no default; ``policy`` is one of

    * ``bounds``: what the words say and no more. A bare figure is itself, a range goes from end to end, "over" and "under"
      leave their number out, "at least" and "at most" have it in. "About" and "several" say no number: AmountError.
    * ``digits``: these, and "about" is whatever rounds to the digits that were printed, half a unit of the last one to either
      side: "about 75 %" is 74.5 to 75.5, "about 800,000" is 750,000 to 850,000, for zeros before a decimal point may only say
      the size. "Several" is from two of its magnitude to less than ten: "millions" are 2 to 10 million. That is a convention;
      it has no source.

    >>> from amounts import parse
    >>> interval(parse("about 75 %"), policy="digits")
    Interval(low=Decimal('74.5'), high=Decimal('75.5'), closed='both')
    >>> interval(parse("more than 5 km"), policy="bounds"), 5 in interval(parse("at least 5 km"), policy="bounds")
    (Interval(low=Decimal('5'), high=None, closed='neither'), True)
    """
    if policy not in POLICIES:
        raise AmountError(f"unknown policy {policy!r}", expected=" or ".join(POLICIES), suggestion=nearest(str(policy), POLICIES))
    quantity = figure.quantity if isinstance(figure, Match) else figure
    if not isinstance(quantity, Quantity):
        raise AmountError(f"not a figure: {figure!r}", expected="a quantity or a match")
    modifier = quantity.modifier
    inner = quantity.quantity if isinstance(quantity, Rate) else quantity
    first, last = (inner.low, inner.high) if isinstance(inner, Range) else (inner, inner)
    assert isinstance(first, Single) and isinstance(last, Single)
    if modifier in ("about", "several") and policy == "bounds":
        raise AmountError(f"{modifier!r} says no bounds", expected="policy='digits', which is a convention")
    if modifier == "several":
        low, high = (EXACT.multiply(first.value, Decimal(times)) for times in SEVERAL)
        return Interval(low, high, "left")
    if modifier == "about":
        low = EXACT.subtract(first.value, EXACT.multiply(last_digit(first), HALF))
        return Interval(low, EXACT.add(last.value, EXACT.multiply(last_digit(last), HALF)), "both")
    if modifier in ("over", "at_least"):
        return Interval(first.value, None, "neither" if modifier == "over" else "left")
    if modifier in ("under", "at_most"):
        return Interval(None, last.value, "neither" if modifier == "under" else "right")
    return Interval(first.value, last.value, "both")


def last_digit(quantity: Single) -> Decimal:
    """One unit of the last digit that says more than the size: 100,000 of 800,000, but 0.1 of 75.0 and 100,000 of 1.0 million.

    A zero behind a decimal point was written to be read; so was one of thousands, millions and their like, whose exponent then is
    no multiple of three.
    """
    exponent = int(quantity.value.as_tuple().exponent)
    if exponent < 0 or exponent % 3:
        return quantity.step
    return Decimal((0, (1,), max(exponent, int(quantity.value.normalize(EXACT).as_tuple().exponent))))
