"""What a writer's "2.6 billion Swedish kronor (£213 million)" says of the rate, held against the market's."""

from __future__ import annotations

from decimal import Decimal

from .checks import exact
from .errors import AmountError
from .exact import EXACT
from .exchange import market
from .intervals import HALF, last_digit
from .matches import Match
from .quantities import Money, Quantity, Range, Rate
from .rates import ExchangeRate
from .rates.source import CROSS, MAX_AGE
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date

    from .rates import RateSource

TOLERANCE = Decimal("0.01")


class Reconciliation(Value):
    """A restated amount of money, and what its two currencies were worth. Immutable.

    ``stated`` and ``restated`` are the writer's two amounts, ``rate`` the market's rate between them, ``asked`` the day
    that was asked for (None for the latest) and ``tolerance`` what a market's rate may be beside the writer's.
    """

    __slots__ = ("stated", "restated", "rate", "asked", "tolerance")
    stated: Money
    restated: Money
    rate: ExchangeRate
    asked: Date | None
    tolerance: Decimal

    def __init__(
        self, stated: Money, restated: Money, rate: ExchangeRate, asked: Date | None = None,
        tolerance: Decimal | int | str = TOLERANCE,
    ) -> None:
        self._fill(stated, restated, rate, asked, exact(tolerance))

    @property
    def implied(self) -> Decimal:
        """The rate that the writer used, as far as the two amounts tell: the second divided by the first."""
        return self._per_stated(self.restated.value)

    @property
    def low(self) -> Decimal:
        """The lowest rate that the printed digits allow: "£213 million" means 212.5 at least."""
        return self._per_stated(self._meant()[0])

    @property
    def high(self) -> Decimal:
        """The highest rate that the printed digits allow: "£213 million" means 213.5 at most."""
        return self._per_stated(self._meant()[1])

    @property
    def deviation(self) -> Decimal:
        """How far the implied rate is from the market's, as a share of it: 0.01 is one per cent above."""
        return CROSS.subtract(CROSS.divide(self.implied, self.rate.value), Decimal(1))

    @property
    def agrees(self) -> bool:
        """Is the market's rate between ``low`` and ``high``, or at most ``tolerance`` of itself beside them?"""
        beside = EXACT.multiply(self.rate.value, self.tolerance)
        return EXACT.subtract(self.low, beside) <= self.rate.value <= EXACT.add(self.high, beside)

    def _per_stated(self, value: Decimal) -> Decimal:
        return CROSS.divide(value.copy_abs(), self.stated.value.copy_abs())

    def _meant(self) -> tuple[Decimal, Decimal]:
        """What the second amount may have been before it was rounded."""
        value, modifier = self.restated.value.copy_abs(), self.restated.modifier
        below = above = EXACT.multiply(self.restated.step, HALF)
        coarse = last_digit(self.restated)  # with a word about exactness: "over £200 million"
        if modifier == "about":
            below = above = EXACT.multiply(coarse, HALF)
        elif modifier in ("over", "at_least"):
            below, above = Decimal(0), coarse
        elif modifier in ("under", "at_most"):
            below, above = coarse, Decimal(0)
        return EXACT.subtract(value, below), EXACT.add(value, above)


def reconcile(
    match: Match, *, on: Date | None = None, rates: RateSource | None = None, max_age: int = MAX_AGE,
    tolerance: Decimal | int | str = TOLERANCE,
) -> Reconciliation:
    """Does a restated amount of money agree with the market's rate? ``match`` is one that ``restates`` another.

    The first amount is taken as it stands, for what was converted is what was said first; the second is what its
    digits and its modifier allow. ``on`` is the day, None for the source's latest; ``rates`` a source of rates, the
    European Central Bank's history by default. Writers use the rate of another hour, day or bank: so the market's may be
    ``tolerance`` beside the writer's, 1 % of it by default, and 0 is strict. (Of the ECB's rates among ten large
    currencies from 2023 to 2026, 96 % moved less from one day to the next.) Of a range both ends are looked at, and the
    worse is what comes back. Raises AmountError for what is no restatement of money in two currencies, RateError where
    the source has no such rate.

    >>> from datetime import date
    >>> from amounts import find
    >>> pledge, restated = find("It pledged 2.6 billion Swedish kronor (£213 million).")
    >>> check = reconcile(restated, on=date(2026, 2, 3))
    >>> [round(rate, 6) for rate in (check.implied, check.low, check.high, check.rate.value)]
    [Decimal('0.081923'), Decimal('0.081731'), Decimal('0.082115'), Decimal('0.081746')]
    >>> round(check.deviation, 4), check.agrees
    (Decimal('0.0022'), True)
    """
    if exact(tolerance) < 0:
        raise AmountError(f"a tolerance of {tolerance}", expected="0 or more")
    if not isinstance(match, Match) or match.restates is None:
        said = match.text if isinstance(match, Match) else match
        raise _no_restatement(f"{said!r} restates nothing")
    pairs = _pairs(match.restates.quantity, match.quantity)
    for first, second in pairs:
        several = "several" in (first.modifier, second.modifier)
        if several or not first.value or not second.value or (first.value < 0) != (second.value < 0):
            raise _no_restatement(f"{match.restates.text!r} and {match.text!r} imply no rate")
    first, second = pairs[0]
    if first.currency is None or second.currency is None:
        raise _no_restatement(f"{match.restates.text if first.currency is None else match.text!r} leaves its currency open")
    if first.currency == second.currency:
        raise _no_restatement(f"{match.restates.text!r} and {match.text!r} are both {first.currency}")
    rate = market(first.currency, second.currency, on, rates, max_age)
    checks = [Reconciliation(first, second, rate, on, tolerance) for first, second in pairs]
    return max(checks, key=lambda check: (not check.agrees, check.deviation.copy_abs()))


def _pairs(first: Quantity, second: Quantity) -> list[tuple[Money, Money]]:
    """The amounts that say the same: one pair, or of two ranges both ends."""
    said, again = first.modifier, second.modifier
    if isinstance(first, Rate) and isinstance(second, Rate) and first._values()[1:] == second._values()[1:]:
        first, second = first.quantity, second.quantity
    if isinstance(first, Range) and isinstance(second, Range):
        ends = [(first.low, second.low), (first.high, second.high)]
    else:
        ends = [(first, second)]  # type: ignore[list-item]
    money = [(a.with_modifier(said), b.with_modifier(again)) for a, b in ends if isinstance(a, Money) and isinstance(b, Money)]
    if not money:
        raise _no_restatement(f"{first!r} and {second!r} are not two amounts of money")
    return money


def _no_restatement(message: str) -> AmountError:
    return AmountError(message, expected="money that restates money in another currency")
