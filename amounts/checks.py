"""What a value is made of, checked as it is handed over."""

from __future__ import annotations

from decimal import Decimal

from .errors import AmountError
from .exact import EXACT, MAX_EXPONENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import TypeIs

MODIFIERS = ("about", "over", "at_least", "under", "at_most", "several")


def exact(value: object) -> Decimal:
    """``value`` as the Decimal that it says: floats, NaN, infinities and absurd sizes are refused."""
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, str)):
        raise AmountError(f"not an exact number: {value!r}", expected="a Decimal, an int or a str")
    try:
        number = value if type(value) is Decimal else EXACT.create_decimal(value)
    except (ArithmeticError, ValueError):
        number = Decimal("NaN")
    if isinstance(value, int) and abs(value) >= 10 ** (MAX_EXPONENT + 1):
        number = Decimal("Infinity")
    if not number.is_finite():
        raise AmountError(f"not a number: {str(value)[:40]!r}", expected="a finite number")
    if not number:
        return number.copy_abs()  # minus nothing is nothing
    if number.adjusted() > MAX_EXPONENT or int(number.as_tuple().exponent) < -MAX_EXPONENT:
        raise AmountError("a number of unreasonable size", expected=f"at most {MAX_EXPONENT} places")
    return number


def is_code(value: object) -> TypeIs[str]:
    """Has ``value`` the shape of an ISO 4217 code: three capital letters?"""
    return isinstance(value, str) and len(value) == 3 and value.isascii() and value.isalpha() and value.isupper()


def is_magnitude(number: Decimal) -> bool:
    digits = number.as_tuple().digits
    return number == 12 or (number >= 1 and digits[0] == 1 and not any(digits[1:]))


def word_of(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise AmountError(f"no {name}: {value!r}", expected=f"a {name} in words")
    return value


def modifier_of(value: object) -> str | None:
    if value is None or isinstance(value, str) and value in MODIFIERS:
        return value
    raise AmountError(f"unknown modifier {value!r}", expected=", ".join(MODIFIERS))
