"""The doors to reading: prose, and one text that is one figure. What the caller hands over is looked at here."""

from __future__ import annotations

from .errors import AmountError, nearest
from .languages import of_locale
from .lexicon import Lexicon
from .matches import Match
from .quantities import Quantity
from .street import follow
from .whole import read_whole, short, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar, overload

    Q = TypeVar("Q", bound=Quantity)
    D = TypeVar("D")


def find(text: str, *, locale: object = "en", currency: str | None = None) -> list[Match]:
    """The figures in ``text``, in order: prose goes in, and no text makes it fail.

    ``locale`` is a CLDR identifier or a Babel ``Locale``; ``currency`` the ISO code that a bare ``$`` or
    "kronor" takes where the text itself doesn't tell. Raises AmountError for an unknown locale or currency.

    >>> [m.quantity for m in find("worth 2.6 billion Swedish kronor (£213 million)")]
    [Money(Decimal('2.6E+9'), 'SEK'), Money(Decimal('2.13E+8'), 'GBP')]
    """
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str")
    lex = of_locale(locale, text if currency is None else None)
    code = None if currency is None else currency_code(currency, lex)
    return follow(text, lex, code)


def read(text: str, *, locale: object = "en", currency: str | None = None) -> Match:
    """The one figure that ``text`` is, from end to end, with its assumptions.

    Strict where ``find`` is careful: "2020" is a number here, and accounting parentheses are a minus. Raises
    AmountError, with the place, where ``text`` is no figure or has more in it.

    >>> read("$5").assumed
    ('currency',)
    """
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str")
    lex = of_locale(locale, text if currency is None else None)
    code = None if currency is None else currency_code(currency, lex)
    return read_whole(text, lex, code)


if TYPE_CHECKING:

    @overload
    def parse(text: str, *, kind: type[Q], locale: object = "en", currency: str | None = None) -> Q: ...
    @overload
    def parse(text: str, *, kind: None = None, locale: object = "en", currency: str | None = None) -> Quantity: ...
    @overload
    def parse(text: object, *, kind: type[Q], locale: object = "en", currency: str | None = None, default: D) -> Q | D: ...
    @overload
    def parse(
        text: object, *, kind: None = None, locale: object = "en", currency: str | None = None, default: D
    ) -> Quantity | D: ...


def parse(
    text: Any, *, kind: type[Quantity] | None = None, locale: object = "en", currency: str | None = None, default: object = ...
) -> object:
    """The value that ``text`` says, from end to end: ``read(...).quantity``.

    ``kind`` narrows what is right, and the type with it. Raises AmountError where ``text`` is no figure, or
    one of another kind; with a ``default`` it returns that, for None and what else is no text too. An unknown locale or
    currency is a mistake of the caller's and raises either way.

    >>> parse("about 2.6 billion Swedish kronor")
    Money(Decimal('2.6E+9'), 'SEK', modifier='about')
    >>> from amounts import Measure
    >>> parse("n/a", default=None), parse("5 km", kind=Measure, default=0)
    (None, Measure(Decimal('5'), 'kilometer'))
    """
    try:
        match = read(text, locale=locale, currency=currency)
        if kind is not None and not isinstance(match.quantity, kind):
            noun = getattr(match.quantity, "noun", "")
            raise AmountError(
                f"{short(text)} is a {type(match.quantity).__name__}", text=text, pos=match.start,
                expected=f"a {kind.__name__}", suggestion=suggest(noun, of_locale(locale)) if noun else None,
            )
    except AmountError:
        if default is ...:
            raise
        currency_code(currency, of_locale(locale))
        return default
    return match.quantity


def currency_code(currency: str | None, lex: Lexicon) -> str | None:
    """``currency`` as the caller gave it, checked; an AmountError that suggests the nearest code."""
    if currency is None:
        return None
    code = str(currency)
    if len(code) != 3 or code not in lex.signs:
        codes = [key for key in lex.signs if len(key) == 3 and key.isupper()]
        like = nearest(code.upper(), codes)
        raise AmountError(f"unknown currency {currency!r}", expected="an ISO 4217 code", suggestion=like)
    return code
