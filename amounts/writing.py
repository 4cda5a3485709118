"""The way back: a value in words and signs that read in again as the same value.

Patterns, symbols and names are CLDR's, through Babel; the digits are written here, because Babel rounds them.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from .errors import AmountError, nearest
from .exact import EXACT
from .finding import parse
from .languages import of_locale
from .lexicon import Lexicon
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
    from babel import Locale

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
    text = _Writer(lex, style).write(quantity)
    try:
        same = parse(text, locale=locale) == quantity
    except AmountError:
        same = False
    if not same:
        raise AmountError(f"{quantity!r} has no form that reads back: {text!r} would not", expected="another style")
    return text


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


class _Writer:
    """Writes quantities in one locale and one style."""

    def __init__(self, lex: Lexicon, style: str) -> None:
        self.lex, self.style, self.lang = lex, style, lex.language

    @property
    def babel(self) -> Locale:
        from babel import Locale

        return Locale.parse(self.lex.locale)

    def write(self, quantity: Quantity) -> str:
        modifier = quantity.modifier
        if modifier == "several":
            return self._several(quantity)
        plain_accounting = self.style == "accounting" and modifier is None
        text = self._quantity(quantity, parentheses=plain_accounting)
        return text if modifier is None else str(self.lang.SAY[modifier]).format(text)

    def _quantity(self, quantity: Quantity, parentheses: bool = False) -> str:
        if isinstance(quantity, Range):
            return self._range(quantity)
        if isinstance(quantity, Rate):
            return str(self.lang.SAY_RATE).format(self._quantity(quantity.quantity), self._per(quantity))
        assert isinstance(quantity, Single)
        return self._single(quantity, parentheses)

    def _single(self, quantity: Single, parentheses: bool = False, power: int | None = None) -> str:
        if isinstance(quantity, Money):
            return self._money(quantity, parentheses, power)
        number, value = self._number(quantity.value, power), quantity.value
        if isinstance(quantity, Percentage):
            return self._percent(value)
        if isinstance(quantity, PercentagePoints):
            return str(self.lang.SAY_POINTS[value.copy_abs() != 1]).format(self.number(value))
        if isinstance(quantity, Count):
            return f"{number} {quantity.noun}"
        if isinstance(quantity, Measure):
            return f"{number} {self._unit(quantity.unit, value.copy_abs() != 1)}"
        if isinstance(quantity, Ratio):
            return str(self.lang.SAY_RATIO).format(self.number(value), self.number(quantity.base))
        if isinstance(quantity, Multiple):
            return str(self.lang.SAY_FOLD).format(self.number(value))
        assert isinstance(quantity, Number)
        return number

    def _range(self, quantity: Range) -> str:
        low, high = quantity.low, quantity.high
        power = self._power(low.value)
        if power != self._power(high.value):
            power = 0  # "$5-$10 million" would lend its million to the five
        first, last = (self._single(end, power=power) for end in (low, high))
        if " " in first + last or low.value < 0:
            return str(self.lang.SAY_RANGE).format(first, last)
        return f"{first}–{last}"

    # ------------------------------------------------------------ numbers

    def number(self, value: Decimal, least: int = 0) -> str:
        """Every digit of ``value``, grouped as the locale does, with at least ``least`` decimals."""
        whole, _, rest = plain(value.copy_abs()).partition(".")
        rest = rest.rstrip("0").ljust(least, "0")
        primary, secondary = self.babel.decimal_formats[None].grouping
        parts = [whole[-primary:]]
        whole = whole[:-primary]
        while whole:
            parts.insert(0, whole[-secondary:])
            whole = whole[:-secondary]
        sign = "-" if value < 0 else ""
        return sign + self.lex.group.join(parts) + (self.lex.decimal + rest if rest else "")

    def _power(self, value: Decimal) -> int:
        """The power of ten that a compact form takes out of ``value``, or 0."""
        if not self.style.startswith("compact"):
            return 0
        return next((power for power, _, _ in self.lang.COMPACT if value.copy_abs() >= Decimal((0, (1,), power))), 0)

    def _number(self, value: Decimal, power: int | None, least: int = 0) -> str:
        power = self._power(value) if power is None else power
        if not power:
            return self.number(value, least)
        _, short, long = next(entry for entry in self.lang.COMPACT if entry[0] == power)
        scaled = self.number(value.scaleb(-power, EXACT))
        return f"{scaled} {long}" if self.style == "compact-long" else scaled + short

    def _percent(self, value: Decimal) -> str:
        pattern = self.babel.percent_formats[None]
        side = int(value < 0)
        return str(pattern.prefix[side] + self.number(value.copy_abs()) + pattern.suffix[side])

    # ------------------------------------------------------------ money

    def _money(self, quantity: Money, parentheses: bool, power: int | None) -> str:
        code, value = quantity.currency or "XXX", quantity.value
        power = self._power(value) if power is None else power
        if self.style in ("name", "compact-long") and quantity.currency:
            cents = 0 if value == value.to_integral_value() else _minor_digits(quantity.currency)
            return f"{self._number(value, power, cents)} {self._name(code, value)}"
        least = 0 if power else _minor_digits(quantity.currency)
        number = self._number(value.copy_abs(), power, least)
        symbol = code if self.style == "iso" and quantity.currency else self._symbol(code)
        pattern = self.babel.currency_formats["accounting" if parentheses else "standard"]
        side = int(value < 0)
        glue = " " if self.style == "iso" and quantity.currency else ""
        prefix = pattern.prefix[side].replace("¤", symbol + glue)
        return str(prefix + number + pattern.suffix[side].replace("¤", glue + symbol))

    def _symbol(self, code: str) -> str:
        return str(self.babel.currency_symbols.get(code, code))

    def _name(self, code: str, value: Decimal) -> str:
        from babel.numbers import get_currency_name

        return get_currency_name(code, 1 if value.copy_abs() == 1 else 2, self.babel)

    # ------------------------------------------------------------ units, rates, vague magnitudes

    def _unit(self, unit: str, plural: bool) -> str:
        top, slash, bottom = unit.partition(" / ")
        names = self.lex.unit_names.get(unit)
        if names is None and slash:
            if self.style == "short":
                return f"{self._unit(top, True)}/{self._unit(bottom, False)}"
            return str(self.lang.SAY_RATE).format(self._unit(top, plural), self._unit(bottom, False))
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
            return str(self.lang.SAY_RATE).format(text, self._per(quantity))
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
        return str(self.lang.SAY_OF).format(words, what)

    def _vague(self, value: Decimal) -> str:
        vague = {Decimal(number): word for word, number in self.lang.VAGUE.items()}
        if value in vague and (value < 1000 or value.adjusted() % 3 == 0):  # lakhs are read everywhere, not written
            return str(vague[value])
        for number, word in vague.items():
            for inner, scale in vague.items():
                if number < 1000 <= inner and number != 12 and EXACT.multiply(number, inner) == value:
                    return str(self.lang.SAY_OF).format(word, scale)
        raise AmountError(f"no word for several of {value}", expected="twelve, or a power of ten from ten to 10^14")
