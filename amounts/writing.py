"""The way back: a value in words and signs that read in again as the same value.

Patterns, symbols and names are CLDR's, through Babel; the digits are written here, because Babel rounds them.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal, localcontext

from .errors import AmountError, nearest
from .exact import EXACT
from .finding import parse
from .languages import of_locale
from .patterns import PLAIN, Patterns, minor_digits
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
    from .lexicon import Lexicon

# What is written where a style can't be read back, as where a locale's abbreviation of a scale is some currency's sign.
# In the end a unit goes by its English name, which every locale reads.
_INSTEAD = {"standard": ("iso", "english"), "accounting": ("standard", "iso"), "name": ("iso",), "iso": (),
            "long": ("short", "english"), "short": ("long", "english"), "compact": ("compact-long", "standard", "iso"),
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
    with localcontext(EXACT):  # Babel's plural rules compute in the caller's, who may have set any
        return _written(_rounded(quantity, digits), lex, style, native_digits)


def _written(quantity: Quantity, lex: Lexicon, style: str, native_digits: bool) -> str:
    """``quantity`` in the style, or the nearest that reads back."""
    tried: str | None = None
    unwritten: AmountError | None = None
    for other, grouped in ((style, True), *((other, True) for other in _INSTEAD[style]), (style, False)):
        try:
            text = _Writer(lex, other, native_digits, grouped).write(quantity)
        except AmountError as error:
            unwritten = unwritten or error
            continue
        tried = tried or text
        try:
            if parse(text, locale=lex.locale) == quantity:
                return text
        except AmountError:
            pass
    if tried is None and unwritten is not None:
        raise unwritten
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
        places = minor_digits(quantity.currency)
    elif isinstance(digits, int) and not isinstance(digits, bool) and 0 <= digits <= 100:
        places = digits
    else:
        raise AmountError(f"digits={digits!r}", expected="None, 'currency' or a number of decimals")
    assert isinstance(quantity, Single)
    if quantity.step >= Decimal((0, (1,), -places)):
        return quantity
    value = quantity.value.quantize(Decimal((0, (1,), -places)), ROUND_HALF_EVEN, EXACT)
    return quantity._with_value(value)


class _Writer(Patterns):
    """Writes quantities of every kind."""

    def write(self, quantity: Quantity) -> str:
        modifier = quantity.modifier
        if modifier == "several":
            return self._several(quantity)
        plain_accounting = self.style == "accounting" and modifier is None
        text = self._quantity(quantity, parentheses=plain_accounting)
        return text if modifier is None else self.say(self.lang.SAY[modifier], text)

    def _quantity(self, quantity: Quantity, parentheses: bool = False) -> str:
        if isinstance(quantity, Range):
            return self._range(quantity)
        if isinstance(quantity, Rate):
            return self.say(self.lang.SAY_RATE, self._quantity(quantity.quantity), self._per(quantity))
        assert isinstance(quantity, Single)
        return self._single(quantity, parentheses)

    def _single(self, quantity: Single, parentheses: bool = False, power: int | None = None) -> str:
        if isinstance(quantity, Money):
            return self.money(quantity, parentheses, power)
        value = quantity.value
        if isinstance(quantity, Percentage):
            return self.percent(value)
        if isinstance(quantity, PercentagePoints):
            return self.say(self.lang.SAY_POINTS[value.copy_abs() != 1], self.number(value))
        if isinstance(quantity, Count):
            return f"{self.compact(value, power)} {quantity.noun}"
        if isinstance(quantity, Measure):
            return self.measure(quantity, power)
        if isinstance(quantity, Ratio):
            return self.say(self.lang.SAY_RATIO, self.number(value), self.number(quantity.base))
        if isinstance(quantity, Multiple):
            return self.say(self.lang.SAY_FOLD, self.number(value))
        assert isinstance(quantity, Number)
        return self.compact(value, power)

    def _range(self, quantity: Range) -> str:
        low, high = quantity.low, quantity.high
        power = self.power(low.value)
        if power != self.power(high.value):
            power = PLAIN  # "$5-$10 million" would lend its million to the five
        first, last = (self._single(end, power=power) for end in (low, high))
        if " " in first + last or low.value < 0:
            return self.say(self.lang.SAY_RANGE, first, last)
        return f"{first}–{last}"

    # ------------------------------------------------------------ rates, vague magnitudes

    def _per(self, rate: Rate) -> str:
        one = rate.per_value == 1
        names = self.lex.unit_names.get(rate.per)
        cldr = self.lex.native and self.style != "english"
        pattern = self.unit_pattern(rate.per, Decimal(1 if one else 2)) if cldr else ""
        per = names[not one] if names else pattern.replace("{0}", "").strip() or rate.per  # "par an"
        return per if one else f"{self.number(rate.per_value)} {per}"

    def _several(self, quantity: Quantity) -> str:
        """"millions of euros", "dozens of people", "tens of thousands"."""
        if isinstance(quantity, Rate):
            text = self._several(quantity.quantity.with_modifier("several"))
            return self.say(self.lang.SAY_RATE, text, self._per(quantity))
        assert isinstance(quantity, Single)
        words = self._vague(quantity.value)
        if isinstance(quantity, Number):
            return words
        if isinstance(quantity, Money):
            what = self.symbol("XXX") if not quantity.currency else (
                quantity.currency if self.style == "iso" else self.name(quantity.currency, Decimal(2)))
        elif isinstance(quantity, Count):
            what = quantity.noun
        elif isinstance(quantity, Measure):
            what = self.unit(quantity.unit, True)
        elif isinstance(quantity, PercentagePoints):
            what = str(self.lang.SAY_POINTS[1]).replace("{} ", "")
        elif isinstance(quantity, Percentage):
            what = next(word for word in self.lang.PERCENT if word.isalpha())
        else:
            raise AmountError(f"no words for several: {quantity!r}", expected="money, a count, a measure or a number")
        return self.say(self.lang.SAY_OF, words, what)

    def _vague(self, value: Decimal) -> str:
        vague = {Decimal(number): word for word, number in self.lang.VAGUE.items()}
        if value in vague and (value < 1000 or value.adjusted() % 3 == 0):  # lakhs are read everywhere, not written
            return str(vague[value])
        for number, word in vague.items():
            for inner, scale in vague.items():
                whole = inner >= 1000 and not inner.adjusted() % 3
                if whole and number < 1000 and number != 12 and EXACT.multiply(number, inner) == value:
                    return self.say(self.lang.SAY_OF, word, scale)
        raise AmountError(f"no word for several of {value}", expected="twelve, or a power of ten from ten to 10^14")
