"""What the lexicon says of a word: a tuple that begins with one of these tags."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Entry = tuple[Any, ...]

SCALE, ABBREVIATION, PERCENT, POINTS, MONEY, UNIT, MODIFIER, FOLD, COUNTED, PAIRED = range(10)
MILLION = Decimal("1E+6")
# A word of a number: 1 to 19, tens, hundred, a scale, a group such as dozen.
ONES, TENS, HUNDRED, POWER, GROUP = range(5)


@cache
def code_entry(code: str) -> Entry:
    """What a code says: just this currency."""
    return money_entry(code, (), said=True)


def money_entry(
    code: str | None, candidates: tuple[str, ...], said: bool, factor: Decimal | None = None, unit: str | None = None
) -> Entry:
    """(MONEY, code, candidates, said, factor, unit): ``said`` is False where the code is only what is usual."""
    return MONEY, code, candidates, said, factor, unit


def or_unit(entry: Entry, unit: str) -> Entry:
    """The entry of money whose name is a unit's too: "pound"."""
    code, candidates, said, factor, known = entry[1:]
    return money_entry(code, candidates if unit in candidates else (*candidates, unit), said, factor, known or unit)


@cache
def unit_entry(unit: str, factor: Decimal | None) -> Entry:
    """(UNIT, pint unit, factor): "mmBTU" is a million of its unit."""
    return UNIT, unit, factor


@cache
def pint_entry(unit: str) -> Entry:
    """The entry of a pint unit; a number in front of it is a factor: "500 gram"."""
    number, _, rest = unit.partition(" ")
    return unit_entry(rest, Decimal(number)) if number[0].isdigit() else unit_entry(unit, None)
