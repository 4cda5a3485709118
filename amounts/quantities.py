"""What a figure is: ten immutable values, exact in Decimal.

Every value compares and hashes by what it says (type, number, unit, modifier), prints as the call
that makes it, pickles, and does no arithmetic: ``.value`` is a plain ``Decimal`` for that.
"""

from __future__ import annotations

from decimal import Decimal

from .errors import AmountError
from .exact import EXACT, MAX_EXPONENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    import pint

MODIFIERS = ("about", "over", "at_least", "under", "at_most", "several")


class Quantity:
    """The base of all values; never made itself."""

    __slots__ = ("modifier",)
    _fields: ClassVar[tuple[str, ...]] = ()
    kind: ClassVar[str]
    modifier: str | None

    def _set(self, modifier: str | None, *values: object) -> None:
        if modifier is not None and modifier not in MODIFIERS:
            raise AmountError(f"unknown modifier {modifier!r}", expected=", ".join(MODIFIERS))
        for name, value in zip(self._fields, values):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "modifier", modifier)

    def with_modifier(self, modifier: str | None) -> Any:
        """The same value with another ``modifier`` (None takes it off).

        >>> Percentage(75).with_modifier("about")
        Percentage(Decimal('75'), modifier='about')
        """
        return type(self)(*self._values(), modifier=modifier)  # type: ignore[call-arg]

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self._fields])

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: make a new one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: make a new one")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.modifier == other.modifier and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self.modifier, self._values()))

    def __repr__(self) -> str:
        parts = [repr(value) for value in self._values()]
        if self.modifier is not None:
            parts.append(f"modifier={self.modifier!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (*self._values(), self.modifier)


class Single(Quantity):
    """A quantity with one number, ``value``."""

    __slots__ = ("value",)
    value: Decimal

    def _set(self, modifier: str | None, *values: object) -> None:
        number = exact(values[0])
        if modifier == "several" and not is_magnitude(number):
            raise AmountError(f"several of {number}", expected="several of 12 or of a power of ten")
        super()._set(modifier, number, *values[1:])

    @property
    def step(self) -> Decimal:
        """One unit in the last place that was written: a million for ``£213 million``.

        >>> Money("2.13E+8", "GBP").step
        Decimal('1E+6')
        """
        return Decimal((0, (1,), int(self.value.as_tuple().exponent)))


class Money(Single):
    """An amount of money; ``currency`` is an ISO 4217 code, or None where the text leaves it open.

    >>> Money("2.6E+9", "SEK") == Money(2_600_000_000, "SEK")
    True
    """

    __slots__ = ("currency",)
    _fields = ("value", "currency")
    kind = "money"
    currency: str | None

    def __init__(self, value: Decimal | int | str, currency: str | None, modifier: str | None = None) -> None:
        if currency is not None and not is_code(currency):
            raise AmountError(f"not a currency: {currency!r}", expected="an ISO 4217 code such as 'SEK', or None")
        self._set(modifier, value, currency)


class Percentage(Single):
    """Percent: ``Percentage(75)`` is 75 %."""

    __slots__ = ()
    _fields = ("value",)
    kind = "percentage"

    def __init__(self, value: Decimal | int | str, modifier: str | None = None) -> None:
        self._set(modifier, value)


class PercentagePoints(Single):
    """A difference of two percentages; a basis point is 0.01 of one."""

    __slots__ = ()
    _fields = ("value",)
    kind = "percentage_points"

    def __init__(self, value: Decimal | int | str, modifier: str | None = None) -> None:
        self._set(modifier, value)


class Count(Single):
    """So many things; ``noun`` names them as the writer does."""

    __slots__ = ("noun",)
    _fields = ("value", "noun")
    kind = "count"
    noun: str

    def __init__(self, value: Decimal | int | str, noun: str, modifier: str | None = None) -> None:
        self._set(modifier, value, word_of("noun", noun))


class Measure(Single):
    """A number of a unit; ``unit`` is a name that stock pint parses, such as ``kilometer / hour``."""

    __slots__ = ("unit",)
    _fields = ("value", "unit")
    kind = "measure"
    unit: str

    def __init__(self, value: Decimal | int | str, unit: str, modifier: str | None = None) -> None:
        self._set(modifier, value, word_of("unit", unit))

    def to(self, unit: str) -> Measure:
        """The same measure in another unit, exact in Decimal where the units allow.

        Raises AmountError where pint doesn't know a unit or the two measure different things.

        >>> Measure(3, "foot").to("m")
        Measure(Decimal('0.9144'), 'meter')
        """
        from .pints import convert_value, unit_name

        return Measure(convert_value(self.value, self.unit, unit), unit_name(unit), self.modifier)

    def to_pint(self) -> pint.Quantity[Decimal]:
        """A pint quantity in the caller's application registry (``pint.get_application_registry()``)."""
        import pint

        return pint.get_application_registry().Quantity(self.value, self.unit)  # type: ignore[no-any-return,no-untyped-call]


class Ratio(Single):
    """So many of so many, exact: one third is ``Ratio(1, 3)``."""

    __slots__ = ("base",)
    _fields = ("value", "base")
    kind = "ratio"
    base: Decimal

    def __init__(self, value: Decimal | int | str, base: Decimal | int | str, modifier: str | None = None) -> None:
        whole = exact(base)
        if whole <= 0:
            raise AmountError(f"a ratio of {whole}", expected="a base above zero")
        self._set(modifier, value, whole)


class Multiple(Single):
    """So many times: tenfold is ``Multiple(10)``, halved is ``Multiple('0.5')``."""

    __slots__ = ()
    _fields = ("value",)
    kind = "multiple"

    def __init__(self, value: Decimal | int | str, modifier: str | None = None) -> None:
        self._set(modifier, value)


class Number(Single):
    """A bare number."""

    __slots__ = ()
    _fields = ("value",)
    kind = "number"

    def __init__(self, value: Decimal | int | str, modifier: str | None = None) -> None:
        self._set(modifier, value)


class Range(Quantity):
    """From ``low`` to ``high``, two quantities of one kind and unit; a modifier stands on the range."""

    __slots__ = ("low", "high")
    _fields = ("low", "high")
    low: Single
    high: Single

    def __init__(self, low: Single, high: Single, modifier: str | None = None) -> None:
        if not isinstance(low, Single) or type(high) is not type(low):
            raise AmountError("a range of two kinds", expected="two quantities of one kind")
        if low._values()[1:] != high._values()[1:]:
            raise AmountError(f"a range from {low!r} to {high!r}", expected="one unit at both ends")
        if low.modifier is not None or high.modifier is not None:
            raise AmountError("a modifier inside a range", expected="it on the range itself")
        if low.value > high.value:
            raise AmountError(f"a range from {low.value} down to {high.value}", expected="the lower end first")
        if modifier == "several":
            raise AmountError("several of a range", expected="a modifier that bounds")
        self._set(modifier, low, high)

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The kind of its ends."""
        return self.low.kind


class Rate(Quantity):
    """A quantity for every ``per_value`` of ``per``, a pint unit name or a noun: $58.24 per barrel."""

    __slots__ = ("quantity", "per", "per_value")
    _fields = ("quantity", "per", "per_value")
    quantity: Single | Range
    per: str
    per_value: Decimal

    def __init__(
        self, quantity: Single | Range, per: str, per_value: Decimal | int | str = 1, modifier: str | None = None
    ) -> None:
        if not isinstance(quantity, (Single, Range)):
            raise AmountError(f"a rate of {quantity!r}", expected="a quantity or a range")
        if quantity.modifier is not None:
            raise AmountError("a modifier inside a rate", expected="it on the rate itself")
        number = exact(per_value)
        if number <= 0:
            raise AmountError(f"a rate per {number}", expected="a number above zero")
        if modifier == "several" and not (isinstance(quantity, Single) and is_magnitude(quantity.value)):
            raise AmountError("several of a rate", expected="several of 12 or of a power of ten")
        self._set(modifier, quantity, word_of("per", per), number)

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The kind of what it counts or measures."""
        return self.quantity.kind


def _maker(kind: Any) -> Any:
    """A maker of ``kind`` without its checks, at a fifth of the cost: only for what was just read.

    Numbers must be finite, not zero and of a reasonable size; currencies, nouns and units the lexicon's; the ends of
    a range in order. As a match is (``matches.make``), the value is filled while it is open, and closed by its class.
    """
    opened: Any = type(f"_{kind.__name__}", kind.__bases__, {
        "__slots__": kind.__slots__, "kind": kind.__dict__["kind"],
        "__setattr__": object.__setattr__, "__delattr__": object.__delattr__})
    for alias, name in zip(("first", "second", "third"), kind._fields):
        setattr(opened, alias, getattr(opened, name))

    def one(value: object, _: object, modifier: str | None) -> Any:
        quantity = opened()
        quantity.first = value
        quantity.modifier = modifier
        quantity.__class__ = kind
        return quantity

    def two(value: object, other: object, modifier: str | None) -> Any:
        quantity = opened()
        quantity.first = value
        quantity.second = other
        quantity.modifier = modifier
        quantity.__class__ = kind
        return quantity

    def three(value: object, other: object, more: object, modifier: str | None) -> Any:
        quantity = opened()
        quantity.first = value
        quantity.second = other
        quantity.third = more
        quantity.modifier = modifier
        quantity.__class__ = kind
        return quantity

    return (one, two, three)[len(kind._fields) - 1]


MAKERS: dict[Any, Any] = {kind: _maker(kind)
                          for kind in (Money, Percentage, PercentagePoints, Count, Measure, Multiple, Number, Range, Rate)}


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


def is_code(value: object) -> bool:
    """Has ``value`` the shape of an ISO 4217 code: three capital letters?"""
    return isinstance(value, str) and len(value) == 3 and value.isascii() and value.isalpha() and value.isupper()


def is_magnitude(number: Decimal) -> bool:
    digits = number.as_tuple().digits
    return number == 12 or (number >= 1 and digits[0] == 1 and not any(digits[1:]))


def word_of(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise AmountError(f"no {name}: {value!r}", expected=f"a {name} in words")
    return value
