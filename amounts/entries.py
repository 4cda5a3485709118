"""What the lexicon says of a word: a tuple that begins with one of these tags."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    Entry = tuple[Any, ...]


SCALE: Final = 0
ABBREVIATION: Final = 1
PERCENT: Final = 2
POINTS: Final = 3
MONEY: Final = 4
UNIT: Final = 5
MODIFIER: Final = 6
FOLD: Final = 7
COUNTED: Final = 8
PAIRED: Final = 9
MILLION: Final = Decimal("1E+6")
# A word of a number: 1 to 19, tens, hundred, a scale, a group such as dozen.
ONES: Final = 0
TENS: Final = 1
HUNDRED: Final = 2
POWER: Final = 3
GROUP: Final = 4


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
