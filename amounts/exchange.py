"""Money in another currency, with the rate, its day and its source; measures in another unit."""

from __future__ import annotations

from decimal import Decimal

from .checks import is_code, is_magnitude
from .errors import AmountError
from .exact import EXACT
from .pints import is_offset, unit_name
from .quantities import Measure, Money, Quantity, Range, Rate, Single
from .rates import EcbRates, ExchangeRate
from .rates.source import MAX_AGE, as_day, ask, check_age, check_source, checked
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date as Date
    from typing import Any

    from .rates import RateSource


class Conversion(Value):
    """A converted ``value`` (a quantity of the same kind, unrounded) and the ``rate`` that made it. Immutable.

    ``asked`` is the day that was asked for, None where that was the latest. A measure has no rate and no day.

    >>> import datetime
    >>> sunday = convert(Money(1, "USD"), "EUR", on=datetime.date(2026, 2, 8))
    >>> sunday.date.isoformat(), sunday.age
    ('2026-02-06', 2)
    """

    __slots__ = ("value", "rate", "asked")
    value: Quantity
    rate: ExchangeRate | Any  # None of a measure; who converts money need not ask every time whether it is there
    asked: Date | None

    def __init__(self, value: Quantity, rate: ExchangeRate | None, asked: Date | None = None) -> None:
        self._fill(value, rate, asked)

    @property
    def date(self) -> Date | Any:
        """The day that the rate is of."""
        return self.rate.date if self.rate else None

    @property
    def source(self) -> str:
        """Who says so: of a measure, ``pint``."""
        return str(self.rate.source) if self.rate else "pint"

    @property
    def age(self) -> int:
        """Days between the day that was asked for and the day that the rate is of; 0 where none was asked for."""
        return (self.asked - self.date).days if self.asked and self.rate else 0


def convert(
    quantity: Quantity, to: str, *, on: Date | None = None, rates: RateSource | None = None, max_age: int = MAX_AGE
) -> Conversion:
    """``quantity`` (money or a measure, a range or a rate of it) in the currency or the unit ``to``.

    Of money ``to`` is an ISO 4217 code, ``on`` the day, None for the source's latest, ``rates`` a source of rates, the
    European Central Bank's history by default, offline. A rate older than ``max_age`` days is refused. Of a measure
    ``to`` is a unit that pint knows; the result is exact where the units allow and has 28 digits where it would never
    end. The modifier is kept, but "several" of a power of ten is "about" its conversion. Raises AmountError for what
    is neither or leaves its currency open, RateError where the source has no such rate.

    >>> import datetime
    >>> conversion = convert(Money("2.6E+9", "SEK"), "GBP", on=datetime.date(2026, 2, 3))
    >>> round(conversion.value.value, 2), conversion.source
    (Decimal('212540171.59'), 'European Central Bank')
    >>> convert(Measure(26, "mile"), "km").value
    Measure(Decimal('41.842944'), 'kilometer')
    """
    one = an_end(quantity)
    if isinstance(one, Measure):
        return Conversion(_in_unit(quantity, one, to), None)
    if not isinstance(one, Money):
        raise AmountError(f"{quantity!r} has no rate of exchange", expected="Money or a Measure, or a Range or Rate of it")
    if one.currency is None:
        raise AmountError(f"{quantity!r} leaves its currency open", expected="money that names its currency")
    rate = market(one.currency, to, on, rates, max_age)
    return Conversion(_each(quantity, lambda money: Money(EXACT.multiply(money.value, rate.value), to)), rate, on)


def market(base: str, quote: str, on: Date | None, rates: RateSource | None, max_age: int) -> ExchangeRate:
    """What ``rates`` says, or the European Central Bank: a rate of that pair, and of no later day than ``on``."""
    check_age(max_age)
    if on is not None:
        as_day(on)
    source = EcbRates() if rates is None else rates
    check_source(source)
    return checked(ask(source, base, quote, on, max_age), base, quote, on)


def an_end(quantity: Quantity) -> Quantity:
    """The single quantity inside a rate, or at the lower end of a range."""
    inner = quantity.quantity if isinstance(quantity, Rate) else quantity
    return inner.low if isinstance(inner, Range) else inner


def _in_unit(quantity: Quantity, one: Measure, to: str) -> Quantity:
    try:
        unit = unit_name(to)
    except AmountError as error:
        if is_code(to):
            raise AmountError(f"{quantity!r} has no rate of exchange", expected="a unit that pint knows, or Money") from error
        raise
    if isinstance(quantity, Rate) and unit != one.unit and (is_offset(one.unit) or is_offset(unit)):
        raise AmountError(f"{quantity!r} is a difference, which has no zero", expected="a unit that counts from nothing")
    return _each(quantity, lambda measure: measure.with_modifier(None).to(unit))


def _each(quantity: Quantity, change: Callable[..., Single]) -> Quantity:
    """The same kind of quantity with every number in it changed; the modifier stays where it stood."""
    modifier = quantity.modifier
    if isinstance(quantity, Range):
        return Range(change(quantity.low), change(quantity.high), modifier)
    if isinstance(quantity, Rate):
        inner = _each(quantity.quantity, change)
        return Rate(inner, quantity.per, quantity.per_value, _still(modifier, inner))  # type: ignore[arg-type]
    return change(quantity).with_modifier(_still(modifier, change(quantity)))  # type: ignore[no-any-return]


def _still(modifier: str | None, inner: Quantity) -> str | None:
    number: Decimal = getattr(inner, "value", Decimal(1))
    return "about" if modifier == "several" and not is_magnitude(number) else modifier
