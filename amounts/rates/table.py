"""Rates of one's own, from a mapping or a CSV file."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal

from ..errors import AmountError, RateError
from ..exact import EXACT
from .history import HistoryRates
from .source import CROSS, ExchangeRate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date as Date
    from typing import TypeAlias

    Rows: TypeAlias = Mapping[tuple[Date, str, str], Decimal | int | str]

COLUMNS = ("date", "base", "quote", "rate")


class TableRates(HistoryRates):
    """Rates of one's own: ``{(date, base, quote): rate}``, or the path of a CSV file with these four columns.

    One ``base`` is ``rate`` of ``quote``. A pair that isn't in the table is found by turning another round or through
    one third currency, on one day, and divided once. Days are those of the table, and nothing is known after its last.
    ``source`` is what every rate is said to come from: the file's name where nothing else is given. A bad row is a
    RateError that names its line, a file that can't be read an OSError.

    >>> rates = TableRates({(date(2026, 2, 3), "EUR", "SEK"): "10.5485", (date(2026, 2, 3), "EUR", "GBP"): "0.8623"})
    >>> rates.rate("SEK", "GBP").value.quantize(Decimal("0.000001"))
    Decimal('0.081746')
    """

    def __init__(self, rates: Rows | str | os.PathLike[str], *, source: str | None = None) -> None:
        self._table: dict[date, dict[tuple[str, str], Decimal]] = {}
        if isinstance(rates, (str, os.PathLike)):
            self.source = source or os.path.basename(os.fspath(rates))
            self._read(rates)
        else:
            self.source = source or "table"
            for key, value in rates.items():
                try:
                    self._add(*key, value)
                except (AmountError, TypeError) as error:
                    raise RateError(f"{self.source}: {key!r}: {error}", expected="(date, base, quote): rate") from error
        if not self._table:
            raise RateError(f"{self.source}: no rates", expected="one at least")
        self._table = dict(sorted(self._table.items()))
        self._codes = dict.fromkeys(code for pairs in self._table.values() for pair in pairs for code in pair)

    def _read(self, path: str | os.PathLike[str]) -> None:
        import csv

        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, strict=True)
            try:
                header = [name.strip() for name in next(rows, [])]
                if sorted(header) != sorted(COLUMNS):
                    raise AmountError(f"columns {', '.join(header) or 'without names'}", expected=", ".join(COLUMNS))
                for row in rows:
                    if row:
                        self._add_row(dict(zip(header, row, strict=True)))
            except (AmountError, ValueError, csv.Error) as error:
                # The line is the one at which reading stopped; a file that is no UTF-8 stops a little earlier.
                raise RateError(f"{self.source}, line {max(rows.line_num, 1)}: {error}") from error

    def _add_row(self, row: dict[str, str]) -> None:
        day = row["date"].strip()
        when = date.fromisoformat(day)
        if str(when) != day:  # fromisoformat takes 20260203 and 2026-W06-2 as well
            raise AmountError(f"not a date: {day!r}", expected="YYYY-MM-DD")
        self._add(when, row["base"].strip(), row["quote"].strip(), row["rate"].strip())

    def _add(self, day: date, base: str, quote: str, value: Decimal | int | str) -> None:
        rate = ExchangeRate(base, quote, value, day, self.source)  # which checks it
        if base == quote and rate.value != 1:
            raise AmountError(f"{value} {base} for one {base}", expected="1")
        said = self._table.setdefault(day, {}).setdefault((base, quote), rate.value)
        if said != rate.value:
            raise AmountError(f"{value} {quote} for one {base} on {day}", expected=f"{said}, which was said before")

    @property
    def codes(self) -> dict[str, None]:
        """The currencies that it has, in the order in which it names them."""
        return self._codes

    def _bounds(self) -> tuple[date, date]:
        days = list(self._table)
        return days[0], days[-1]

    def _last(self, base: str, quote: str, day: date) -> date | None:
        days = (known for known in reversed(self._table) if known <= day)
        return next((known for known in days if self._fraction(base, quote, known)), None)

    def _value(self, base: str, quote: str, day: date) -> Decimal:
        over, under = self._fraction(base, quote, day) or (Decimal(1), Decimal(1))
        return over if under == 1 else CROSS.divide(over, under)

    def _days(self, code: str) -> list[date]:
        return [day for day in self._table if self._fraction(code, code, day)]

    def _fraction(self, base: str, quote: str, day: date) -> tuple[Decimal, Decimal] | None:
        """The rate as one number over another, so that whatever way it is found, it is divided once."""
        pairs = self._table[day]
        if base == quote:
            return (Decimal(1), Decimal(1)) if any(base in pair for pair in pairs) else None
        for direct in self._legs(pairs, base, quote):
            return direct
        for third in dict.fromkeys(code for pair in pairs for code in pair):
            for over, under in self._legs(pairs, base, third):
                for times, parts in self._legs(pairs, third, quote):
                    return EXACT.multiply(over, times), EXACT.multiply(under, parts)
        return None

    @staticmethod
    def _legs(pairs: dict[tuple[str, str], Decimal], base: str, quote: str) -> Iterator[tuple[Decimal, Decimal]]:
        """The pair as it stands in the table, then as it stands the other way round."""
        if (base, quote) in pairs:
            yield pairs[base, quote], Decimal(1)
        if (quote, base) in pairs:
            yield Decimal(1), pairs[quote, base]
