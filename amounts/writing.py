"""The way back: a value in words and signs that read in again as the same value.

Patterns, symbols and names are CLDR's, through Babel; the digits are written here, because Babel rounds them.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from . import cldr
from .errors import AmountError, nearest
from .exact import EXACT
from .finding import parse
from .languages import of_locale
from .lexicon import Lexicon
from .locales.cldr_units import UNITS
from .matches import plain
from .quantities import (
    Count,
    Measure,
    Money,
    Multiple,
    Number,
    Percentage,
    PercentagePoints,
    Quantity,
    Range,
    Rate,
    Ratio,
    Single,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PLAIN = 0  # the magnitude that has no compact form

# What is written where a style can't be read back, as where a locale's abbreviation of a scale is some currency's sign.
# In the end a unit goes by its English name, which every locale reads.
_INSTEAD = {"standard": ("iso", "english"), "accounting": ("standard", "iso"), "name": ("iso",), "iso": (), "long": ("short", "english"),
            "short": ("long", "english"), "compact": ("compact-long", "standard", "iso"),
            "compact-long": ("compact", "standard", "iso")}
STYLES = ("standard", "accounting", "name", "iso", "compact", "compact-long", "long", "short")


def format(
    quantity: Quantity, *, locale: object = "en", style: str = "standard", digits: int | str | None = None,
    native_digits: bool = False,
) -> str:
    """``quantity`` as text that ``parse`` reads as the same value, whole, in the same locale.

    ``style``: ``standard``, ``accounting``, ``name``, ``iso``, ``compact`` or ``compact-long`` for money, ``long``
    or ``short`` for measures; ``compact`` forms serve any number. ``digits``: None writes every digit,
    ``"currency"`` rounds half even to the minor unit, an int to that many decimals. ``native_digits`` writes the
    locale's own digits where it has some. Raises AmountError where no text would read back as this value
    (a noun that is a sentence, a unit without a name), so that nothing is ever written wrongly.

    >>> format(Money("2.6E+9", "SEK"), style="compact-long")
    '2.6 billion Swedish kronor'
    >>> format(Range(Percentage(5), Percentage("5.5"), modifier="about"))
    'about 5%–5.5%'
    """
    if not isinstance(quantity, Quantity):
        raise AmountError(f"not a quantity: {quantity!r}", expected="a value such as Money or Percentage")
    if style not in STYLES:
        like = nearest(str(style), STYLES)
        raise AmountError(f"unknown style {style!r}", expected=", ".join(STYLES), suggestion=like)
    lex = of_locale(locale)
    quantity = _rounded(quantity, digits)
    tried: str | None = None
    for other, grouped in ((style, True), *((other, True) for other in _INSTEAD[style]), (style, False)):
        text = _Writer(lex, other, native_digits, grouped).write(quantity)
        tried = tried or text
        try:
            if parse(text, locale=lex.locale) == quantity:
                return text
        except AmountError:
            pass
    raise AmountError(f"{quantity!r} has no form that reads back: {tried!r} would not", expected="another style")


def _rounded(quantity: Quantity, digits: int | str | None) -> Quantity:
    """The quantity that is written: rounded half even where the caller asks for it."""
    if digits is None:
        return quantity
    if isinstance(quantity, Range):
        return Range(_rounded(quantity.low, digits), _rounded(quantity.high, digits), quantity.modifier)  # type: ignore[arg-type]
    if isinstance(quantity, Rate):
        return Rate(_rounded(quantity.quantity, digits), quantity.per, quantity.per_value, quantity.modifier)  # type: ignore[arg-type]
    if digits == "currency":
        if not isinstance(quantity, Money):
            return quantity
        places = _minor_digits(quantity.currency)
    elif isinstance(digits, int) and not isinstance(digits, bool) and 0 <= digits <= 100:
        places = digits
    else:
        raise AmountError(f"digits={digits!r}", expected="None, 'currency' or a number of decimals")
    assert isinstance(quantity, Single)
    if quantity.step >= Decimal((0, (1,), -places)):
        return quantity
    value = quantity.value.quantize(Decimal((0, (1,), -places)), ROUND_HALF_EVEN, EXACT)
    return type(quantity)(value, *quantity._values()[1:], modifier=quantity.modifier)  # type: ignore[call-arg]


def _minor_digits(currency: str | None) -> int:
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency) if currency else 2


@lru_cache(maxsize=1)
def _cldr_ids() -> dict[str, str]:
    pairs = [line.partition(" | ")[::2] for line in UNITS.strip().split("\n")]
    return {unit: identifier for identifier, unit in pairs if not unit[0].isdigit()}


def cldr_id(unit: str) -> str:
    """The CLDR identifier of a pint unit; an empty string where CLDR has none."""
    return _cldr_ids().get(unit, "")


class _Writer:
    """Writes quantities in one locale and one style."""

    def __init__(self, lex: Lexicon, style: str, native: bool, grouped: bool) -> None:
        self.lex, self.style, self.lang = lex, style, lex.language
        self.babel = cldr.locale_data(lex.locale)
        self.grouped = grouped
        self.native = cldr.native_digits(lex.locale) if native else None

    def write(self, quantity: Quantity) -> str:
        modifier = quantity.modifier
        if modifier == "several":
            return self._several(quantity)
        plain_accounting = self.style == "accounting" and modifier is None
        text = self._quantity(quantity, parentheses=plain_accounting)
        return text if modifier is None else self._say(self.lang.SAY[modifier], text)

    def _say(self, pattern: str, *parts: str) -> str:
        """The parts in the language's words for them."""
        if not pattern:
            raise AmountError(f"no words for {' and '.join(parts)} in {self.lex.locale}", expected="another kind of figure")
        return pattern.format(*parts)

    def _quantity(self, quantity: Quantity, parentheses: bool = False) -> str:
        if isinstance(quantity, Range):
            return self._range(quantity)
        if isinstance(quantity, Rate):
            return self._say(self.lang.SAY_RATE, self._quantity(quantity.quantity), self._per(quantity))
        assert isinstance(quantity, Single)
        return self._single(quantity, parentheses)

    def _single(self, quantity: Single, parentheses: bool = False, power: int | None = None) -> str:
        if isinstance(quantity, Money):
            return self._money(quantity, parentheses, power)
        value = quantity.value
        if isinstance(quantity, Percentage):
            return self._percent(value)
        if isinstance(quantity, PercentagePoints):
            return self._say(self.lang.SAY_POINTS[value.copy_abs() != 1], self.number(value))
        if isinstance(quantity, Count):
            return f"{self._number(value, power)} {quantity.noun}"
        if isinstance(quantity, Measure):
            return self._measure(quantity, power)
        if isinstance(quantity, Ratio):
            return self._say(self.lang.SAY_RATIO, self.number(value), self.number(quantity.base))
        if isinstance(quantity, Multiple):
            return self._say(self.lang.SAY_FOLD, self.number(value))
        assert isinstance(quantity, Number)
        return self._number(value, power)

    def _range(self, quantity: Range) -> str:
        low, high = quantity.low, quantity.high
        power = self._power(low.value)
        if power != self._power(high.value):
            power = PLAIN  # "$5-$10 million" would lend its million to the five
        first, last = (self._single(end, power=power) for end in (low, high))
        if " " in first + last or low.value < 0:
            return self._say(self.lang.SAY_RANGE, first, last)
        return f"{first}–{last}"

    # ------------------------------------------------------------ numbers

    def number(self, value: Decimal, least: int = 0) -> str:
        """Every digit of ``value``, grouped as the locale does, with at least ``least`` decimals."""
        sign = self._minus if value < 0 else ""
        return sign + self._digits(value.copy_abs(), least)

    @property
    def _minus(self) -> str:
        from babel.numbers import get_minus_sign_symbol

        return get_minus_sign_symbol(self.babel)

    def _digits(self, value: Decimal, least: int = 0) -> str:
        whole, _, rest = plain(value).partition(".")
        rest = rest.rstrip("0").ljust(least, "0")
        primary, secondary = self.babel.decimal_formats[None].grouping if self.grouped else (len(whole), 1)
        parts = [whole[-primary:]]
        whole = whole[:-primary]
        while whole:
            parts.insert(0, whole[-secondary:])
            whole = whole[:-secondary]
        decimal, group = self.lex.decimal, self.lex.group
        if self.native:
            decimal, group = cldr.separators(self.lex.locale, cldr.native_system(self.lex.locale))
        text = group.join(parts) + (decimal + rest if rest else "")
        return text.translate({48 + at: digit for at, digit in enumerate(self.native)}) if self.native else text

    def _power(self, value: Decimal) -> int:
        """The magnitude whose compact form suits ``value``, or PLAIN."""
        if not self.style.startswith("compact") or not value:
            return PLAIN
        return value.adjusted()

    def _compact(self, value: Decimal, power: int, of_what: str) -> tuple[str, str, str]:
        """The digits of a compact form, and what stands in front of them and behind; ``value`` is not negative."""
        plural = self.babel.plural_form(value)
        found = cldr.compact_pattern(self.lex.locale, power, of_what, plural) if power > PLAIN else None
        if found is None:
            return "", self._digits(value), ""
        zeros, prefix, suffix = found
        scaled = value.scaleb(zeros - 1 - power, EXACT)
        other = cldr.compact_pattern(self.lex.locale, power, of_what, self.babel.plural_form(scaled))
        return (other or found)[1], self._digits(scaled), (other or found)[2]

    def _number(self, value: Decimal, power: int | None, least: int = 0) -> str:
        power = self._power(value) if power is None else power
        if power == PLAIN:
            return self.number(value, least)
        of_what = "long" if self.style == "compact-long" else "short"
        return (self._minus if value < 0 else "") + "".join(self._compact(value.copy_abs(), power, of_what))

    def _percent(self, value: Decimal) -> str:
        return self._in_pattern(self.babel.percent_formats[None], self._digits(value.copy_abs()), value < 0, "")

    def _in_pattern(self, pattern: Any, digits: str, negative: bool, sign: str) -> str:
        """The digits in one of CLDR's patterns: the currency ``sign`` for its placeholder, the locale's minus for its minus."""
        prefix, suffix = (affixes[negative].replace("¤", sign).replace("-", self._minus) if "-" in affixes[negative] else (
            affixes[negative].replace("¤", sign)) for affixes in (pattern.prefix, pattern.suffix))
        return f"{prefix}{digits}{suffix}"

    # ------------------------------------------------------------ money

    def _money(self, quantity: Money, parentheses: bool, power: int | None) -> str:
        code, value = quantity.currency or "XXX", quantity.value
        power = self._power(value) if power is None else power
        if self.style in ("name", "compact-long") and quantity.currency:
            cents = 0 if value == value.to_integral_value() else _minor_digits(quantity.currency)
            return self._with_name(self._number(value, power, cents), code, value)
        iso = self.style == "iso" and quantity.currency is not None
        sign = code if iso else self._symbol(code)
        if power > PLAIN:
            prefix, digits, suffix = self._compact(value.copy_abs(), power, "money")
            if prefix + suffix:
                text = (prefix + digits + suffix).replace("¤", sign)
                return (self._minus if value < 0 else "") + text
        digits = self._digits(value.copy_abs(), _minor_digits(quantity.currency))
        pattern = self.babel.currency_formats["accounting" if parentheses else "standard"]
        text = self._in_pattern(pattern, digits, value < 0, sign)
        if iso:  # a code and the digits never touch
            text = text.replace(sign + digits[0], f"{sign} {digits[0]}").replace(digits[-1] + sign, f"{digits[-1]} {sign}")
        return text

    def _symbol(self, code: str) -> str:
        return str(self.babel.currency_symbols.get(code, code))

    def _name(self, code: str, value: Decimal) -> str:
        from babel.numbers import get_currency_name

        return get_currency_name(code, value.copy_abs(), self.babel)

    def _with_name(self, number: str, code: str, value: Decimal) -> str:
        patterns = self.babel._data["currency_unit_patterns"]
        pattern = patterns.get(self.babel.plural_form(value.copy_abs())) or patterns["other"]
        return str(pattern).format(number, self._name(code, value))

    # ------------------------------------------------------------ units, rates, vague magnitudes

    def _measure(self, quantity: Measure, power: int | None) -> str:
        number, value, unit = self._number(quantity.value, power), quantity.value, quantity.unit
        if self.style == "english":
            return f"{number} {of_locale('en').unit_names.get(unit, ('', unit))[1]}"
        if unit in self.lex.unit_names:
            return f"{number} {self._unit(unit, value.copy_abs() != 1)}"
        identifier = cldr_id(unit)
        patterns = {(length, plural): pattern for length, plural, pattern in cldr.unit_patterns(self.lex.locale, identifier)}
        length = "short" if self.style == "short" else "long"
        for wanted in ((length, self.babel.plural_form(value.copy_abs())), (length, "other"), ("short", "other"), ("long", "other")):
            if wanted in patterns:
                return patterns[wanted].format(number)
        return f"{number} {self._unit(unit, value.copy_abs() != 1)}"

    def _unit(self, unit: str, plural: bool) -> str:
        top, slash, bottom = unit.partition(" / ")
        names = self.lex.unit_names.get(unit)
        if names is None and slash:
            if self.style == "short":
                return f"{self._unit(top, True)}/{self._unit(bottom, False)}"
            return self._say(self.lang.SAY_RATE, self._unit(top, plural), self._unit(bottom, False))
        if names is None:
            like = nearest(unit, list(self.lex.unit_names))
            raise AmountError(f"no name for the unit {unit!r}", expected="one that the locale names", suggestion=like)
        name = names[plural]
        symbol = self.lex.unit_symbols.get(unit)
        if symbol and (self.style == "short" or self.lex.names.get(name, (None, None))[1] != unit):
            return symbol
        return name

    def _per(self, rate: Rate) -> str:
        one = rate.per_value == 1
        names = self.lex.unit_names.get(rate.per)
        per = names[not one] if names else rate.per
        return per if one else f"{self.number(rate.per_value)} {per}"

    def _several(self, quantity: Quantity) -> str:
        """"millions of euros", "dozens of people", "tens of thousands"."""
        if isinstance(quantity, Rate):
            text = self._several(quantity.quantity.with_modifier("several"))
            return self._say(self.lang.SAY_RATE, text, self._per(quantity))
        assert isinstance(quantity, Single)
        words = self._vague(quantity.value)
        if isinstance(quantity, Number):
            return words
        if isinstance(quantity, Money):
            what = self._symbol("XXX") if not quantity.currency else (
                quantity.currency if self.style == "iso" else self._name(quantity.currency, Decimal(2)))
        elif isinstance(quantity, Count):
            what = quantity.noun
        elif isinstance(quantity, Measure):
            what = self._unit(quantity.unit, True)
        elif isinstance(quantity, PercentagePoints):
            what = str(self.lang.SAY_POINTS[1]).replace("{} ", "")
        elif isinstance(quantity, Percentage):
            what = next(word for word in self.lang.PERCENT if word.isalpha())
        else:
            raise AmountError(f"no words for several: {quantity!r}", expected="money, a count, a measure or a number")
        return self._say(self.lang.SAY_OF, words, what)

    def _vague(self, value: Decimal) -> str:
        vague = {Decimal(number): word for word, number in self.lang.VAGUE.items()}
        if value in vague and (value < 1000 or value.adjusted() % 3 == 0):  # lakhs are read everywhere, not written
            return str(vague[value])
        for number, word in vague.items():
            for inner, scale in vague.items():
                if number < 1000 <= inner and number != 12 and EXACT.multiply(number, inner) == value:
                    return self._say(self.lang.SAY_OF, word, scale)
        raise AmountError(f"no word for several of {value}", expected="twelve, or a power of ten from ten to 10^14")
