"""Pint, behind one door: loaded at the first conversion, in a private registry that counts in Decimal."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from functools import lru_cache

from .errors import AmountError
from .exact import EXACT, ROUNDED, round_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pint


FACTOR = 50  # digits; no factor between units that are decimal multiples of each other has more
# What pint works out while it reads its definitions (a ninth, a root) has so many digits: with those of EXACT it would take
# 40 s, with the caller's 28 a gallon would have 3.785411784000000000000000000907 litres.
DEFINED = Context(prec=200, Emax=EXACT.Emax, Emin=EXACT.Emin, traps=[])


@lru_cache(maxsize=1)
def registry() -> pint.UnitRegistry[Decimal]:
    """The library's own registry: stock pint turns a foot into 0.30479999999999996 metres."""
    import pint

    with localcontext(DEFINED):
        return pint.UnitRegistry(non_int_type=Decimal)


def unit_name(unit: str) -> str:
    """The long name of a unit, as the library writes it: ``kilometer / hour`` for ``km/h``."""
    try:
        with localcontext(EXACT):
            name = str(registry().parse_units(unit)).replace(" ** ", "**")
    except Exception as error:  # whatever the tokenizer, the parser or the registry makes of a stranger's text
        raise AmountError(f"unknown unit {unit!r}", expected="a unit that pint knows") from error
    return unit if sorted(name.split()) == sorted(unit.split()) else name


def convert_value(value: Decimal, unit: str, to: str) -> Decimal:
    """``value`` of ``unit`` in the unit ``to``; both are pint names.

    Exact where the units are decimal multiples of each other; what would never end keeps 28 digits.
    """
    import pint

    with localcontext(EXACT):  # pint counts in the context of the moment, and remembers the factors it made there
        try:
            converted: Decimal = registry().Quantity(value, unit).to(to).magnitude
        except pint.DimensionalityError as error:
            raise AmountError(f"{unit} and {to} measure different things", expected="one dimension") from error
        except pint.UndefinedUnitError as error:
            raise AmountError(f"unknown unit in {unit!r} or {to!r}", expected="a unit that pint knows") from error
        except Exception as error:  # whatever the tokenizer, the parser or a logarithmic unit makes of it
            raise AmountError(f"no way from {unit!r} to {to!r}", expected="units that pint converts exactly") from error
        width = len(value.as_tuple().digits) + FACTOR
        short = round_to(converted, width + FACTOR).normalize()
        if len(short.as_tuple().digits) > width:  # endless
            short = ROUNDED.plus(converted).normalize()
        return short if int(short.as_tuple().exponent) <= 0 else short.quantize(Decimal(1))


def is_offset(unit: str) -> bool:
    """Does the unit count from another zero, as degrees Celsius do? A difference of two is then another unit."""
    return not registry().Quantity(1, unit)._is_multiplicative
