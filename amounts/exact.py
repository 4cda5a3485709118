"""The library's own arithmetic: Decimal contexts that are nobody else's."""

from __future__ import annotations

from decimal import Context, Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MAX_EXPONENT: Final = 999  # beyond this a number is a mistake, and writing it out would fill the memory

# Wide enough that scaling and adding are exact.
EXACT: Final = Context(prec=2 * MAX_EXPONENT + 100, Emax=10**6, Emin=-(10**6), traps=[])
multiply: Final = EXACT.multiply  # bound once, for what every second figure needs
ROUNDED: Final = Context(prec=28, Emax=10**6, Emin=-(10**6), traps=[])  # endless fractions keep 28 digits


def round_to(number: Decimal, digits: int) -> Decimal:
    """``number`` in at most so many significant digits, half to even."""
    return Context(prec=digits, Emax=EXACT.Emax, Emin=EXACT.Emin, traps=[]).plus(number)
