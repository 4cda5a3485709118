"""The European Central Bank's file, read independently of the library."""

import csv
import io
import zipfile
from datetime import date
from decimal import Context, Decimal

from currency_converter import CURRENCY_FILE


def _bank():
    """A day to its rates, each against the euro."""
    with zipfile.ZipFile(CURRENCY_FILE) as archive:
        rows = csv.DictReader(io.StringIO(archive.read(archive.namelist()[0]).decode()))
        return {
            date.fromisoformat(row["Date"]): {"EUR": Decimal(1)} | {
                code: Decimal(cell) for code, cell in row.items() if len(code) == 3 and cell not in ("N/A", "")
            } for row in rows
        }


BANK = _bank()
CODES = ["EUR", "USD", "GBP", "SEK", "JPY", "CHF", "INR"]
DAY = date(2026, 2, 3)
DAYS = [day for day in sorted(BANK) if date(2026, 1, 20) <= day <= date(2026, 2, 10)]


def mapping():
    """Three weeks of the bank's rates as a table; the dollar stands the other way round."""
    table = {(day, "EUR", code): BANK[day][code] for day in DAYS for code in CODES if code not in ("EUR", "USD")}
    return table | {(day, "USD", "EUR"): Context(prec=34).divide(Decimal(1), BANK[day]["USD"]) for day in DAYS}
