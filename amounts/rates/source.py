"""What a source of rates is: one method; and what it answers: a rate with its day and whose it is."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Context, Decimal

from ..checks import exact, is_code, word_of
from ..currencies import known
from ..errors import AmountError, RateError, RateUnavailable, nearest
from ..values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date
    from types import ModuleType
    from typing import Protocol

    class RateSource(Protocol):
        """Anything that knows rates: one method.

        A source that goes back to an earlier day takes a fourth argument, ``max_age``: at most so many days back.
        """

        def rate(self, base: str, quote: str, on: Date | None, /) -> ExchangeRate: ...


MAX_AGE = 7  # days; a rate that is older is only used when that is asked for
CROSS = Context(prec=34, traps=[])  # IEEE decimal128: one division, rounded once, in nobody's context


class ExchangeRate(Value):
    """One ``base`` is ``value`` of ``quote``, on ``date``, says ``source``. Immutable.

    ``value`` is a Decimal, an int or a str above zero, ``base`` and ``quote`` are ISO 4217 codes, ``date`` a
    ``datetime.date``; anything else is an AmountError.

    >>> ExchangeRate("EUR", "SEK", "10.5485", date(2026, 2, 3), "European Central Bank").value
    Decimal('10.5485')
    """

    __slots__ = ("base", "quote", "value", "date", "source")
    base: str
    quote: str
    value: Decimal
    date: Date
    source: str

    def __init__(self, base: str, quote: str, value: Decimal | int | str, date: Date, source: str) -> None:
        for code in (base, quote):
            if not is_code(code):
                raise AmountError(f"not a currency: {code!r}", expected="an ISO 4217 code such as 'SEK'")
        number = exact(value)
        if number <= 0:
            raise AmountError(f"{number} is no rate of exchange", expected="a number above zero")
        self._fill(base, quote, number, as_day(date), word_of("source", source))


def as_day(day: object) -> date:
    """``day`` where it is a date and nothing more: an hour would need a time zone."""
    if isinstance(day, datetime) or not isinstance(day, date):
        raise AmountError(f"not a day: {day!r}", expected="a datetime.date, without a time")
    return day


def check_age(max_age: object) -> None:
    """Refuse what is no number of days."""
    if isinstance(max_age, bool) or not isinstance(max_age, int) or max_age < 0:
        raise AmountError(f"no age of a rate: {max_age!r}", expected="a whole number of days")


def check_source(source: object) -> None:
    """Refuse what has no method ``rate``, and a class where one of its objects is meant."""
    if isinstance(source, type) or not callable(getattr(source, "rate", None)):
        raise AmountError(f"no source of rates: {source!r}", expected="an object with rate(base, quote, on), such as EcbRates()")


def check_known(code: object) -> None:
    """Refuse what is no currency, and suggest the nearest that is one."""
    if code not in known():
        raise RateError(
            f"unknown currency {code!r}", expected="an ISO 4217 code such as 'SEK'",
            suggestion=nearest(str(code).upper(), sorted(known())),
        )


def package(name: str, kind: str, extra: str) -> ModuleType:
    """The module ``name``, which an extra of ours brings; without it an error that names the pip command."""
    from importlib import import_module

    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise RateUnavailable(
            f"{kind} needs the package {error.name}, which is not installed",
            expected=f"first: pip install 'amounts-normaliser[{extra}]'",
        ) from error


def ask(source: RateSource, base: str, quote: str, on: date | None, max_age: int) -> ExchangeRate:
    """What ``source`` says; the protocol has three arguments, only another age than the usual one is handed on."""
    return source.rate(base, quote, on, *(() if max_age == MAX_AGE else (max_age,)))


def checked(rate: object, base: str, quote: str, on: date | None) -> ExchangeRate:
    """A source's answer where it is one to the question: a rate of that pair, and of no later day."""
    if not isinstance(rate, ExchangeRate):
        raise AmountError(f"a source of rates answered {rate!r}", expected="an ExchangeRate")
    if (rate.base, rate.quote) != (base, quote):
        raise RateError(f"{rate.source}: answered with {rate.base} in {rate.quote}", expected=f"{base} in {quote}")
    if base == quote and rate.value != 1:
        raise RateError(f"{rate.source}: answered with {rate.value} {base} for one {base}", expected="1")
    if on is not None and rate.date > on:
        raise RateError(f"{rate.source}: answered with a rate of {rate.date}", expected=f"one of {on} or of a day before")
    return rate
