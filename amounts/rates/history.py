"""What the sources that hold all their rates have in common: days, ages, and errors that say what there is."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from decimal import Decimal

from ..errors import RateError, RateUnavailable
from .source import MAX_AGE, ExchangeRate, as_day, check_age, check_known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import ClassVar


class HistoryRates:
    """A source with a first and a last day. A subclass says which currencies it has, when, and at what rate."""

    source: str
    home: ClassVar[str | None] = None  # what all its rates are against: it has one whenever another currency has one
    ships: ClassVar[bool] = False  # does it bring its rates itself, or are they the caller's?

    def rate(self, base: str, quote: str, on: date | None = None, max_age: int = MAX_AGE) -> ExchangeRate:
        """What one ``base`` is in ``quote``: ISO codes, ``on`` a day or None for the latest.

        Both currencies are taken from the same day: the day itself, or the last with both before it, never one after
        it. Raises RateError where the source has no such currency or day (and says what it has), RateUnavailable
        where its last rate is more than ``max_age`` days older than the day.
        """
        check_age(max_age)
        for code in (base, quote):
            if code not in self.codes:
                raise self._lacks(code)
        asked = self._asked(on)
        day = self._last(base, quote, asked)
        if day is None or self._age(day, asked) > max_age:
            raise self._missing(base, quote, asked, max_age)
        return ExchangeRate(base, quote, Decimal(1) if base == quote else self._value(base, quote, day), day, self.source)

    # What a subclass says.

    @property
    def codes(self) -> Collection[str]:
        """The currencies that it has, or had."""
        raise NotImplementedError

    def _bounds(self) -> tuple[date, date]:
        """The first and the last day that it knows."""
        raise NotImplementedError

    def _last(self, base: str, quote: str, day: date) -> date | None:
        """The last day, at or before ``day``, with a rate between the two."""
        raise NotImplementedError

    def _value(self, base: str, quote: str, day: date) -> Decimal:
        """The rate between two currencies on a day that ``_last`` gave."""
        raise NotImplementedError

    def _days(self, code: str) -> list[date]:
        """The days with a rate of the currency, in order."""
        raise NotImplementedError

    def _until(self, day: date) -> date:
        """The last day on which a rate of ``day`` is in force."""
        return day

    # What follows from it.

    def _age(self, day: date, asked: date) -> int:
        return (asked - day).days if asked > self._until(day) else 0

    def _asked(self, on: date | None) -> date:
        first, last = self._bounds()
        if on is None:
            return last
        if as_day(on) < first:
            raise RateError(f"{self.source}: no rates on {on}", expected=f"a day from {first} to {last}")
        if on > last:
            raise RateError(
                f"{self.source}: no rates on {on}, they end on {last}",
                expected=f"a day from {first} to {last}, or on=None for the latest",
            )
        return on

    def _lacks(self, code: str) -> RateError:
        check_known(code)
        has = [found for kind in HistoryRates.__subclasses__() if (found := kind._offer(code))]
        return RateError(
            f"{self.source}: no rate of {code!r} at all",
            expected=" or ".join(has) or "rates=TableRates(...) with rates of your own, none that ships has it",
        )

    @classmethod
    def _offer(cls, code: str) -> str | None:
        """How to ask a source of this class for the currency, where it ships with it."""
        if not cls.ships:
            return None
        try:
            return f"rates={cls.__name__}(), which has it" if code in cls().codes else None
        except RateUnavailable as error:  # its package is missing
            return f"perhaps rates={cls.__name__}(), {error.expected}"

    def _missing(self, base: str, quote: str, asked: date, max_age: int) -> RateError:
        """The error that names the currency whose rate is the oldest, and the days on which it has one."""
        days = {code: self._days(code) for code in (base, quote)}
        code = min(days, key=lambda code: (self._before(days[code], asked) or date.min, code == self.home))
        known, last = days[code], self._before(days[code], asked)
        message = f"{self.source}: no rate of {code} on {asked}"
        if last is None:
            return RateError(message, expected=f"a day from {known[0]} to {self._until(known[-1])}")
        age = self._age(last, asked)
        if age <= max_age:
            return RateUnavailable(
                f"{self.source}: no rate between {base} and {quote} on {asked} or in the {max_age} days before",
                expected="another day",
            )
        message += f", the last before it, of {last}, is {age} days old"
        if last == known[-1]:
            return RateError(message, expected=f"a day from {known[0]} to {self._until(last)}")
        after = known[bisect_right(known, asked)]
        return RateUnavailable(message, expected=f"a day up to {self._until(last)} or from {after}, or max_age={age}")

    @staticmethod
    def _before(days: list[date], asked: date) -> date | None:
        at = bisect_right(days, asked)
        return days[at - 1] if at else None
