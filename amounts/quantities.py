"""What a figure is: ten immutable values, exact in Decimal.

Every value compares and hashes by what it says (type, number, unit, modifier), prints as the call
that makes it, pickles, and does no arithmetic: ``.value`` is a plain ``Decimal`` for that.
"""

from __future__ import annotations

from decimal import Decimal

from .checks import exact, is_code, is_magnitude, modifier_of, word_of
from .compiling import Unchecked, mypyc_attr
from .errors import AmountError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self

    import pint

    Exact = Decimal | int | str  # a number; no float
    Text = str | Unchecked


@mypyc_attr(acyclic=True)
class Quantity:
    """The base of all values; never made itself.

    ``__new__`` makes one that is empty, ``__init__`` checks what it is given and fills it; ``makers`` fill it without a look.
    Both take the same, by the same types: a constructor of mypyc's loses what ``__init__`` raises where they don't.
    """

    __slots__ = ("modifier",)
    _fields: ClassVar[tuple[str, ...]] = ()
    kind: ClassVar[str]
    modifier: str | None

    def _fill_modifier(self, modifier: str | None) -> None:
        object.__setattr__(self, "modifier", modifier)

    def with_modifier(self, modifier: Text | None) -> Any:
        """The same value with another ``modifier`` (None takes it off).

        >>> Percentage(75).with_modifier("about")
        Percentage(Decimal('75'), modifier='about')
        """
        kind: Any = type(self)
        return kind(*self._values(), modifier=modifier)

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


@mypyc_attr(acyclic=True)
class Single(Quantity):
    """A quantity with one number, ``value``."""

    __slots__ = ("value",)
    _fields: ClassVar[tuple[str, ...]] = ("value",)
    value: Decimal

    def __new__(cls, value: Exact, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(self, value: Exact, modifier: Text | None = None) -> None:
        number = exact(value)
        if modifier == "several" and not is_magnitude(number):
            raise AmountError(f"several of {number}", expected="several of 12 or of a power of ten")
        self._fill(number, modifier_of(modifier))

    def _fill(self, value: Decimal, modifier: str | None) -> None:
        object.__setattr__(self, "value", value)
        self._fill_modifier(modifier)

    def _with_value(self, value: Decimal) -> Self:
        kind: Any = type(self)
        made: Self = kind(value, *self._values()[1:], modifier=self.modifier)
        return made

    @property
    def step(self) -> Decimal:
        """One unit in the last place that was written: a million for ``£213 million``.

        >>> Money("2.13E+8", "GBP").step
        Decimal('1E+6')
        """
        return Decimal((0, (1,), int(self.value.as_tuple().exponent)))


@mypyc_attr(acyclic=True)
class Money(Single):
    """An amount of money; ``currency`` is an ISO 4217 code, or None where the text leaves it open.

    >>> Money("2.6E+9", "SEK") == Money(2_600_000_000, "SEK")
    True
    """

    __slots__ = ("currency",)
    _fields = ("value", "currency")
    kind = "money"
    currency: str | None

    def __new__(cls, value: Exact, currency: Text | None, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(self, value: Exact, currency: Text | None, modifier: Text | None = None) -> None:
        if currency is not None and not is_code(currency):
            raise AmountError(f"not a currency: {currency!r}", expected="an ISO 4217 code such as 'SEK', or None")
        self._fill_currency(currency)
        super().__init__(value, modifier)

    def _fill_currency(self, currency: str | None) -> None:
        object.__setattr__(self, "currency", currency)


@mypyc_attr(acyclic=True)
class Percentage(Single):
    """Percent: ``Percentage(75)`` is 75 %."""

    __slots__ = ()
    kind = "percentage"


@mypyc_attr(acyclic=True)
class PercentagePoints(Single):
    """A difference of two percentages; a basis point is 0.01 of one."""

    __slots__ = ()
    kind = "percentage_points"


@mypyc_attr(acyclic=True)
class Count(Single):
    """So many things; ``noun`` names them as the writer does."""

    __slots__ = ("noun",)
    _fields = ("value", "noun")
    kind = "count"
    noun: str

    def __new__(cls, value: Exact, noun: Text, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(self, value: Exact, noun: Text, modifier: Text | None = None) -> None:
        self._fill_noun(word_of("noun", noun))
        super().__init__(value, modifier)

    def _fill_noun(self, noun: str) -> None:
        object.__setattr__(self, "noun", noun)


@mypyc_attr(acyclic=True)
class Measure(Single):
    """A number of a unit; ``unit`` is a name that stock pint parses, such as ``kilometer / hour``."""

    __slots__ = ("unit",)
    _fields = ("value", "unit")
    kind = "measure"
    unit: str

    def __new__(cls, value: Exact, unit: Text, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(self, value: Exact, unit: Text, modifier: Text | None = None) -> None:
        self._fill_unit(word_of("unit", unit))
        super().__init__(value, modifier)

    def _fill_unit(self, unit: str) -> None:
        object.__setattr__(self, "unit", unit)

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


@mypyc_attr(acyclic=True)
class Ratio(Single):
    """So many of so many, exact: one third is ``Ratio(1, 3)``."""

    __slots__ = ("base",)
    _fields = ("value", "base")
    kind = "ratio"
    base: Decimal

    def __new__(cls, value: Exact, base: Exact, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(self, value: Exact, base: Exact, modifier: Text | None = None) -> None:
        whole = exact(base)
        if whole <= 0:
            raise AmountError(f"a ratio of {whole}", expected="a base above zero")
        object.__setattr__(self, "base", whole)
        super().__init__(value, modifier)


@mypyc_attr(acyclic=True)
class Multiple(Single):
    """So many times: tenfold is ``Multiple(10)``, halved is ``Multiple('0.5')``."""

    __slots__ = ()
    kind = "multiple"


@mypyc_attr(acyclic=True)
class Number(Single):
    """A bare number."""

    __slots__ = ()
    kind = "number"


@mypyc_attr(acyclic=True)
class Range(Quantity):
    """From ``low`` to ``high``, two quantities of one kind and unit; a modifier stands on the range."""

    __slots__ = ("low", "high")
    _fields = ("low", "high")
    low: Single
    high: Single

    def __new__(cls, low: Single | Unchecked, high: Single | Unchecked, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(self, low: Single | Unchecked, high: Single | Unchecked, modifier: Text | None = None) -> None:
        if not isinstance(low, Single) or not isinstance(high, Single) or type(high) is not type(low):
            raise AmountError("a range of two kinds", expected="two quantities of one kind")
        if low._values()[1:] != high._values()[1:]:
            raise AmountError(f"a range from {low!r} to {high!r}", expected="one unit at both ends")
        if low.modifier is not None or high.modifier is not None:
            raise AmountError("a modifier inside a range", expected="it on the range itself")
        if low.value > high.value:
            raise AmountError(f"a range from {low.value} down to {high.value}", expected="the lower end first")
        if modifier == "several":
            raise AmountError("several of a range", expected="a modifier that bounds")
        self._fill(low, high, modifier_of(modifier))

    def _fill(self, low: Single, high: Single, modifier: str | None) -> None:
        object.__setattr__(self, "low", low)
        object.__setattr__(self, "high", high)
        self._fill_modifier(modifier)

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The kind of its ends."""
        return self.low.kind


@mypyc_attr(acyclic=True)
class Rate(Quantity):
    """A quantity for every ``per_value`` of ``per``, a pint unit name or a noun: $58.24 per barrel."""

    __slots__ = ("quantity", "per", "per_value")
    _fields = ("quantity", "per", "per_value")
    quantity: Single | Range
    per: str
    per_value: Decimal

    def __new__(cls, quantity: Single | Range | Unchecked, per: Text, per_value: Exact = 1, modifier: Text | None = None) -> Self:
        return object.__new__(cls)

    def __init__(
        self, quantity: Single | Range | Unchecked, per: Text, per_value: Exact = 1, modifier: Text | None = None
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
        self._fill(quantity, word_of("per", per), number, modifier_of(modifier))

    def _fill(self, quantity: Single | Range, per: str, per_value: Decimal, modifier: str | None) -> None:
        object.__setattr__(self, "quantity", quantity)
        object.__setattr__(self, "per", per)
        object.__setattr__(self, "per_value", per_value)
        self._fill_modifier(modifier)

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The kind of what it counts or measures."""
        return self.quantity.kind
