"""A cell of a table: what its column says of it, the signs of accountants, marks of footnotes, and cells with nothing in them."""

from __future__ import annotations

import re
from decimal import Decimal

from .checks import exact
from .errors import AmountError, nearest
from .exact import EXACT
from .finding import currency_code, parse
from .languages import of_locale
from .pints import unit_name
from .quantities import Count, Measure, Money, Number, Percentage, Quantity, Range, Rate, Single

SCALES = {"thousands": 3, "lakhs": 5, "millions": 6, "crores": 7, "billions": 9, "trillions": 12}
NEGATIVE = ("parentheses", "minus", "DR", "CR")
# What statisticians and pandas write where there is nothing; a cell without a letter or a digit ("–", "..", "$ -") is empty too.
EMPTY = frozenset("n/a na n.a. n.a nm n.m. n.m nan none null".split())
# "1,234*", "1,234 (a)", "1,234 [12]" and "1,234²", but not the power in "2×10⁶" nor the unit in "5 m²".
_NOTE = re.compile(r"(?<=[\w%)\]])(?:\s*(?:[*†‡§¶#]+|\[\w{1,3}\]|\((?:[a-z]|[0-9]{1,2})\))|"
                   r"(?<=[0-9)%])(?<![×x*·^]10)(?<![×x*·^] 10)[¹²³⁰⁴-⁹ᵃ-ᶻ]+)$")
NOTES = 3  # at most, behind one number
_SIDE = re.compile(r"(?:^(DR|CR)\b\.?|\s?(?<![^\W\d])(DR|CR)\.?$)", re.IGNORECASE)
CRORE = ("_BD", "_IN", "_LK", "_NP", "_PK")  # where "Cr" behind a number is ten million, unless the column has debits and credits
_PARENTHESES = re.compile(r"[^()\d]*\([^()\d]*\d[^()]*\)[^()\d]*")
_DIGITS = re.compile(r"\d(?:[\d.,'’٫٬ \u00a0\u202f]*\d)?")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def cell(
    text: str | None, *, currency: str | None = None, unit: str | None = None, scale: str | int | Decimal | None = None,
    negative: str = "parentheses", locale: object = "en",
) -> Quantity | None:
    """The value of one cell of a table, None where it has none ("–", "n/a", "", None).

    What the heading of the column says comes in as options, and what a cell says itself goes before them:

    * ``currency``, an ISO 4217 code: a bare number is money in it, and a bare ``$`` means it.
    * ``unit``, a name that pint knows: a bare number is a measure; with ``"%"`` it is a percentage.
    * ``scale``: ``thousands``, ``lakhs``, ``millions``, ``crores``, ``billions``, ``trillions`` or a number. It multiplies money,
      counts, measures and numbers, not percentages and ratios, and no cell that says a scale of its own ("2.1bn").
    * ``negative``: what makes a number negative beside a minus in front or behind. ``parentheses``: "(1,234)" is -1,234.
      ``minus``: nothing else; what stands in parentheses, a standard error, is what it says. ``DR`` or ``CR``: the cells with
      this mark, and those in parentheses. Whether a debit or a credit is the minus depends on whose books they are, so a cell
      with such a mark is refused where neither is asked for ("Cr" is ten million in South Asia, and "cr" everywhere).

    The marks of footnotes ("1,234*", "1,234 (a)", "1,234 [2]", "1,234²") are left out. Raises AmountError for a cell with
    anything else in it, and for options that are none.

    >>> cell("(1,234)", currency="SEK", scale="thousands"), cell("–", currency="SEK"), cell("$5.2", currency="AUD")
    (Money(Decimal('-1.234E+6'), 'SEK'), None, Money(Decimal('5.2'), 'AUD'))
    >>> cell("1,234 DR", negative="DR", currency="GBP"), cell("4.5%*", currency="SEK", scale="millions"), cell("3.5", unit="kg")
    (Money(Decimal('-1234'), 'GBP'), Percentage(Decimal('4.5')), Measure(Decimal('3.5'), 'kilogram'))
    """
    lex = of_locale(locale)
    dress = _dress(currency_code(currency, lex), unit)
    factor = _factor(scale)
    if negative not in NEGATIVE:
        like = nearest(str(negative), NEGATIVE)
        raise AmountError(f"unknown negative={negative!r}", expected=", ".join(NEGATIVE), suggestion=like)
    if text is None:
        return None
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str or None")
    said = _without_notes(text)
    if not any(map(str.isalnum, said)) or said.strip("#<>").casefold() in EMPTY:
        return None
    said, minus = _without_sign(said, negative, lex.locale[-3:] in CRORE)
    quantity = _each(parse(said, locale=locale, currency=currency), dress)
    if factor is not None and not _has_scale(said, quantity, locale):
        quantity = _each(quantity, lambda one: _times(one, factor))
    if minus:
        if not isinstance(quantity, Single) or quantity.value < 0:
            raise AmountError(f"two signs, or a sign for a range: {text!r}", expected="one number with one sign")
        quantity = _each(quantity, lambda one: one._with_value(one.value.copy_negate()))
    return quantity


def _factor(scale: str | int | Decimal | None) -> Decimal | None:
    if scale is None:
        return None
    if isinstance(scale, str):
        if scale not in SCALES:
            like = nearest(scale, SCALES)
            raise AmountError(f"unknown scale {scale!r}", expected=f"{', '.join(SCALES)} or a number", suggestion=like)
        return Decimal((0, (1,), SCALES[scale]))
    if exact(scale) <= 0:
        raise AmountError(f"a scale of {scale}", expected="a number above zero")
    return exact(scale)


def _dress(code: str | None, unit: str | None) -> Callable[[Single], Single]:
    """What makes of a bare number what the heading says that it is."""
    name = None if unit is None else unit_name(unit)
    if code is not None and name is not None:
        raise AmountError(f"a cell in {code} and in {name}", expected="currency= or unit=")

    def dress(one: Single) -> Single:
        if not isinstance(one, Number) or (code is None and name is None):
            return one
        if name == "percent":
            return Percentage(one.value, one.modifier)
        return Money(one.value, code, one.modifier) if name is None else Measure(one.value, name, one.modifier)

    return dress


def _without_notes(text: str) -> str:
    said = text.strip()
    for _ in range(NOTES):
        said = _NOTE.sub("", said)
    return said.lstrip("*†‡§¶").strip()


def _without_sign(said: str, negative: str, crore: bool) -> tuple[str, bool]:
    """The cell without its DR, its CR or its parentheses, and whether they were a minus."""
    side = _SIDE.search(said)
    mark = (side[1] or side[2]) if side else ""
    if side and negative not in ("DR", "CR"):
        if mark != "cr" and not (crore and mark == "Cr"):
            raise AmountError(f"a debit or a credit: {said!r}", text=said, pos=side.start(), expected="negative='DR' or 'CR'")
        side = None
    if side:
        said = said[:side.start()] + said[side.end():]
    if _PARENTHESES.fullmatch(said):
        if side:
            raise AmountError(f"two signs: {said!r} and {mark}", expected="parentheses or the mark of a side")
        return said.replace("(", "").replace(")", "").strip(), negative != "minus"
    return said, side is not None and mark.upper() == negative


def _has_scale(said: str, quantity: Quantity, locale: object) -> bool:
    """Does the cell say more than its digits, as "2.1bn" and "two" do?"""
    digits = _DIGITS.search(said)
    bare = parse(digits[0], locale=locale, default=None) if digits else None
    inner = quantity.quantity if isinstance(quantity, Rate) else quantity
    first = inner.low if isinstance(inner, Range) else inner
    return not isinstance(bare, Number) or not isinstance(first, Single) or bare.value.copy_abs() != first.value.copy_abs()


def _times(one: Single, factor: Decimal) -> Single:
    return one._with_value(EXACT.multiply(one.value, factor)) if isinstance(one, (Money, Count, Measure, Number)) else one


def _each(quantity: Quantity, change: Callable[[Single], Single]) -> Quantity:
    """The quantity with its number changed, or both of a range."""
    if isinstance(quantity, Rate):
        inner = _each(quantity.quantity, change)
        assert isinstance(inner, (Single, Range))
        return Rate(inner, quantity.per, quantity.per_value, quantity.modifier)
    if isinstance(quantity, Range):
        return Range(change(quantity.low), change(quantity.high), quantity.modifier)
    assert isinstance(quantity, Single)
    return change(quantity)
