"""How a locale writes numbers, money and measures: CLDR's patterns, through Babel, around digits of our own.

Babel rounds digits away, knows no long forms of money, and writes Swahili's compact numbers wrong by powers of ten; so the
digits and the compact forms are made here.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from . import cldr
from .contract import plain
from .errors import AmountError, nearest
from .exact import EXACT
from .languages import of_locale
from .locales.cldr_units import UNITS
from .unit_words import names_alone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .lexicon import Lexicon
    from .quantities import Measure, Money

PLAIN = 0  # the magnitude that has no compact form


def minor_digits(currency: str | None) -> int:
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency) if currency else 2


@lru_cache(maxsize=1)
def _cldr_ids() -> dict[str, str]:
    pairs = [line.partition(" | ")[::2] for line in UNITS.strip().split("\n")]
    return {unit: identifier for identifier, unit in pairs if not unit[0].isdigit()}


def _cldr_id(unit: str) -> str:
    """The CLDR identifier of a pint unit; an empty string where CLDR has none."""
    return _cldr_ids().get(unit, "")


class Patterns:
    """Writes values without modifiers in one locale and one style; ``native`` in the locale's own digits."""

    def __init__(self, lex: Lexicon, style: str, native: bool, grouped: bool) -> None:
        self.lex, self.style, self.lang = lex, style, lex.language
        self.babel = cldr.locale_data(lex.locale)
        self.grouped = grouped
        self.native = cldr.native_digits(lex.locale) if native else None

    def say(self, pattern: str, *parts: str) -> str:
        """The parts in the language's words for them."""
        if not pattern:
            raise AmountError(f"no words for {' and '.join(parts)} in {self.lex.locale}", expected="another kind of figure")
        return pattern.format(*parts)

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

    def power(self, value: Decimal) -> int:
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
        scaled = value.scaleb(found[0] - 1 - power, EXACT)
        other = cldr.compact_pattern(self.lex.locale, power, of_what, self.babel.plural_form(scaled))
        return (other or found)[1], self._digits(scaled), (other or found)[2]

    def compact(self, value: Decimal, power: int | None, least: int = 0) -> str:
        power = self.power(value) if power is None else power
        if power == PLAIN:
            return self.number(value, least)
        of_what = "long" if self.style == "compact-long" else "short"
        return (self._minus if value < 0 else "") + "".join(self._compact(value.copy_abs(), power, of_what))

    def percent(self, value: Decimal) -> str:
        return self._in_pattern(self.babel.percent_formats[None], self._digits(value.copy_abs()), value < 0, "")

    def _in_pattern(self, pattern: Any, digits: str, negative: bool, sign: str) -> str:
        """The digits in one of CLDR's patterns: the currency ``sign`` for its placeholder, the locale's minus for its minus."""
        prefix, suffix = (affixes[negative].replace("¤", sign).replace("-", self._minus) if "-" in affixes[negative] else (
            affixes[negative].replace("¤", sign)) for affixes in (pattern.prefix, pattern.suffix))
        return f"{prefix}{digits}{suffix}"

    # ------------------------------------------------------------ money

    def money(self, quantity: Money, parentheses: bool, power: int | None) -> str:
        code, value = quantity.currency or "XXX", quantity.value
        power = self.power(value) if power is None else power
        if self.style in ("name", "compact-long") and quantity.currency:
            cents = 0 if value == value.to_integral_value() else minor_digits(quantity.currency)
            return self._with_name(self.compact(value, power, cents), code, value)
        iso = self.style == "iso" and quantity.currency is not None
        sign = code if iso else self.symbol(code)
        if power > PLAIN:
            prefix, digits, suffix = self._compact(value.copy_abs(), power, "money")
            if prefix + suffix:
                text = (prefix + digits + suffix).replace("¤", sign)
                return (self._minus if value < 0 else "") + text
        digits = self._digits(value.copy_abs(), minor_digits(quantity.currency))
        pattern = self.babel.currency_formats["accounting" if parentheses else "standard"]
        text = self._in_pattern(pattern, digits, value < 0, sign)
        if iso:  # a code and the digits never touch
            text = text.replace(sign + digits[0], f"{sign} {digits[0]}").replace(digits[-1] + sign, f"{digits[-1]} {sign}")
        return text

    def symbol(self, code: str) -> str:
        return str(self.babel.currency_symbols.get(code, code))

    def name(self, code: str, value: Decimal) -> str:
        from babel.numbers import get_currency_name

        return get_currency_name(code, value.copy_abs(), self.babel)

    def _with_name(self, number: str, code: str, value: Decimal) -> str:
        patterns = self.babel._data["currency_unit_patterns"]
        pattern = patterns.get(self.babel.plural_form(value.copy_abs())) or patterns["other"]
        return str(pattern).format(number, self.name(code, value))

    # ------------------------------------------------------------ measures

    def measure(self, quantity: Measure, power: int | None) -> str:
        number, value, unit = self.compact(quantity.value, power), quantity.value, quantity.unit
        if self.style == "english":
            names = of_locale("en").unit_names.get(unit)
            return f"{number} {names[1] if names else names_alone().get(unit, unit)}"
        if unit in self.lex.unit_names:
            return f"{number} {self.unit(unit, value.copy_abs() != 1)}"
        pattern = self.unit_pattern(unit, value)
        return pattern.format(number) if pattern else f"{number} {self.unit(unit, value.copy_abs() != 1)}"

    def unit_pattern(self, unit: str, value: Decimal) -> str:
        """How CLDR writes so many of the unit, ``{0}`` for the number; nothing where it names no such unit."""
        patterns = {(length, plural): pattern for length, plural, pattern in cldr.unit_patterns(self.lex.locale, _cldr_id(unit))}
        length = "short" if self.style == "short" else "long"
        plural = self.babel.plural_form(value.copy_abs())
        wanted = ((length, plural), (length, "other"), ("short", plural), ("short", "other"), ("long", "other"))
        return next((patterns[form] for form in wanted if form in patterns), "")

    def unit(self, unit: str, plural: bool) -> str:
        top, slash, bottom = unit.partition(" / ")
        names = self.lex.unit_names.get(unit)
        if names is None and top == "1" and bottom in self.lex.unit_symbols:
            return f"{self.lex.unit_symbols[bottom]}⁻¹"
        if names is None and slash:
            if self.style == "short":
                return f"{self.unit(top, True)}/{self.unit(bottom, False)}"
            return self.say(self.lang.SAY_RATE, self.unit(top, plural), self.unit(bottom, False))
        if names is None:
            like = nearest(unit, list(self.lex.unit_names))
            raise AmountError(f"no name for the unit {unit!r}", expected="one that the locale names", suggestion=like)
        name = names[plural]
        symbol = self.lex.unit_symbols.get(unit)
        if symbol and (self.style == "short" or self.lex.names.get(name, (None, None))[1] != unit):
            return symbol
        return name
