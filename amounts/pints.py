"""Pint, behind one door: loaded at the first conversion, in a private registry that counts in Decimal."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from .errors import AmountError
from .exact import EXACT

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pint


@lru_cache(maxsize=1)
def registry() -> pint.UnitRegistry[Decimal]:
    """The library's own registry: stock pint turns a foot into 0.30479999999999996 metres."""
    import pint

    return pint.UnitRegistry(non_int_type=Decimal)


def convert_value(value: Decimal, unit: str, to: str) -> Decimal:
    """``value`` of ``unit`` in the unit ``to``; both are pint names."""
    import pint

    units = registry()
    try:
        converted: Decimal = units.Quantity(value, unit).to(to).magnitude
    except pint.DimensionalityError as error:
        raise AmountError(f"{unit} and {to} measure different things", expected="one dimension") from error
    except pint.UndefinedUnitError as error:
        raise AmountError(f"unknown unit in {unit!r} or {to!r}", expected="a unit that pint knows") from error
    short = converted.normalize(EXACT)  # pint's factors carry 28 digits, zeros and all
    return short if int(short.as_tuple().exponent) <= 0 else short.quantize(Decimal(1), context=EXACT)
