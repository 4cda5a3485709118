"""Money in another currency, with the rate, its day and its source."""

from __future__ import annotations

from decimal import Decimal

from .errors import AmountError
from .exact import EXACT
from .quantities import Money, Quantity, Range, Rate, _is_magnitude
from .rates import EcbRates, ExchangeRate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date
    from typing import Any

    from .rates import RateSource


class Conversion:
    """A converted ``value`` (a quantity of the same kind, unrounded) and the ``rate`` that made it. Immutable.

    ``asked`` is the day that was asked for, None where that was the latest.

    >>> import datetime
    >>> sunday = convert(Money(1, "USD"), "EUR", on=datetime.date(2026, 2, 8))
    >>> sunday.date.isoformat(), sunday.age
    ('2026-02-06', 2)
    """

    __slots__ = ("value", "rate", "asked")
    value: Quantity
    rate: ExchangeRate
    asked: Date | None

    def __init__(self, value: Quantity, rate: ExchangeRate, asked: Date | None = None) -> None:
        for name, item in zip(self.__slots__, (value, rate, asked)):
            object.__setattr__(self, name, item)

    @property
    def date(self) -> Date:
        """The day that the rate is of."""
        return self.rate.date

    @property
    def source(self) -> str:
        """Who says so."""
        return self.rate.source

    @property
    def age(self) -> int:
        """Days between the day that was asked for and the day that the rate is of; 0 where none was asked for."""
        return (self.asked - self.rate.date).days if self.asked else 0

    def _values(self) -> tuple[object, ...]:
        return self.value, self.rate, self.asked

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Conversion is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a Conversion is immutable")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Conversion) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        asked = "" if self.asked is None else f", {self.asked!r}"
        return f"Conversion({self.value!r}, {self.rate!r}{asked})"

    def __reduce__(self) -> tuple[object, ...]:
        return Conversion, self._values()


def convert(
    quantity: Quantity, to: str, *, on: Date | None = None, rates: RateSource | None = None, max_age: int = 7
) -> Conversion:
    """``quantity`` (money, a range of it or a rate of it) in the currency ``to``, an ISO 4217 code.

    ``on`` is the day, None for the source's latest; ``rates`` a source of rates, the European Central Bank's history
    by default, offline. A rate older than ``max_age`` days is refused. The modifier is kept, but "several" of a
    power of ten is "about" its conversion. Raises AmountError for what is no money or leaves its currency
    open, RateError where the source has no such rate.

    >>> import datetime
    >>> conversion = convert(Money("2.6E+9", "SEK"), "GBP", on=datetime.date(2026, 2, 3))
    >>> round(conversion.value.value, 2), conversion.source
    (Decimal('212540171.59'), 'European Central Bank')
    """
    currency = _currency(quantity)
    rate = (EcbRates() if rates is None else rates).rate(currency, to, on, max_age)
    return Conversion(_times(quantity, rate), rate, on)


def _currency(quantity: Quantity) -> str:
    inner: Any = quantity
    if isinstance(inner, Rate):
        inner = inner.quantity
    if isinstance(inner, Range):
        inner = inner.low
    if not isinstance(inner, Money):
        raise AmountError(f"{quantity!r} has no rate of exchange", expected="Money, or a Range or Rate of it")
    if inner.currency is None:
        raise AmountError(f"{quantity!r} leaves its currency open", expected="money that names its currency")
    return inner.currency


def _times(quantity: Any, rate: ExchangeRate) -> Any:
    """The same kind of quantity with every amount multiplied, exactly, by the rate."""
    modifier = quantity.modifier
    if isinstance(quantity, Range):
        return Range(_times(quantity.low, rate), _times(quantity.high, rate), modifier)
    if isinstance(quantity, Rate):
        inner = _times(quantity.quantity, rate)
        return Rate(inner, quantity.per, quantity.per_value, _still(modifier, getattr(inner, "value", Decimal(1))))
    value = EXACT.multiply(quantity.value, rate.value)
    return Money(value, rate.quote, _still(modifier, value))


def _still(modifier: str | None, value: Decimal) -> str | None:
    return "about" if modifier == "several" and not _is_magnitude(value) else modifier
