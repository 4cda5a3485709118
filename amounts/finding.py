"""The street: a text goes in at one end, figures with their places come out at the other."""

from __future__ import annotations

from .drafts import Draft
from .errors import AmountError, nearest
from .lexicon import Lexicon, of_locale
from .matches import Match
from .quantities import Money, Quantity, Ratio
from .readers import read_figure
from .refiners.exactness import modify
from .refiners.joins import join
from .refiners.memory import settle_currencies
from .refiners.not_figures import reason
from .scan import openings, view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar, overload

    Q = TypeVar("Q", bound=Quantity)
else:

    def overload(function):  # what typing's does, without the 7 ms of importing it
        return function


def find(text: str, *, locale: object = "en", currency: str | None = None) -> list[Match]:
    """The figures in ``text``, in order: prose goes in, and no text makes it fail.

    ``locale`` is a CLDR identifier or a Babel ``Locale``; ``currency`` the ISO code that a bare ``$`` or
    "kronor" takes where the text itself doesn't tell. Raises AmountError for an unknown locale or currency.

    >>> [m.quantity for m in find("worth 2.6 billion Swedish kronor (£213 million)")]
    [Money(Decimal('2.6E+9'), 'SEK'), Money(Decimal('2.13E+8'), 'GBP')]
    """
    lex = of_locale(locale)
    return _matches(text, _drafts(view(text), lex, _code(currency, lex)))


def read(text: str, *, locale: object = "en", currency: str | None = None) -> Match:
    """The one figure that ``text`` is, from end to end, with its assumptions.

    Strict where ``find`` is careful: "2020" is a number here, and accounting parentheses are a minus. Raises
    AmountError, with the place, where ``text`` is no figure or has more in it.

    >>> read("$5").assumed
    ('currency',)
    """
    lex = of_locale(locale)
    code = _code(currency, lex)
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str")
    first = len(text) - len(text.lstrip())
    last = len(text.rstrip())
    negative = text[first:first + 1] == "(" and text[last - 1:last] == ")" and last - first > 2
    if negative:
        first, last = first + 1, last - 1
    drafts = _drafts(view(text), lex, code, strict=True)
    if len(drafts) > 1:
        whole = [draft for draft in drafts if draft.left <= first and draft.right >= last]
        drafts = whole or drafts
    if not drafts:
        raise AmountError(f"no figure in {_short(text)}", text=text, pos=first, expected="a figure such as '£2.5m' or '75%'")
    draft = drafts[0]
    last = _trailing_minus(text, draft, last)
    if draft.left > first or draft.right < last:
        pos = first if draft.left > first else draft.right
        word = text[pos:last].split()[0].strip("()") if text[pos:last].split() else ""
        raise AmountError(
            f"more than one figure in {_short(text)}" if len(drafts) > 1 else f"not a figure: {_short(text)}",
            text=text, pos=pos, expected="a figure from end to end", suggestion=_suggest(word, lex),
        )
    if negative:
        draft.number = draft.number.copy_negate()
        draft.left, draft.right = first - 1, last + 1
    return _matches(text, [draft])[0] if _matches(text, [draft]) else _too_long(text, first)


def _too_long(text: str, pos: int) -> Match:
    raise AmountError(f"no value can hold {_short(text)}", text=text, pos=pos, expected="a number of a reasonable size")


@overload
def parse(text: str, *, kind: type[Q], locale: object = "en", currency: str | None = None) -> Q: ...
@overload
def parse(text: str, *, kind: None = None, locale: object = "en", currency: str | None = None) -> Quantity: ...
def parse(
    text: str, *, kind: type[Quantity] | None = None, locale: object = "en", currency: str | None = None
) -> Quantity:
    """The value that ``text`` says, from end to end: ``read(...).quantity``.

    ``kind`` narrows what is right, and the type with it. Raises AmountError where ``text`` is no figure, or
    one of another kind.

    >>> parse("about 2.6 billion Swedish kronor")
    Money(Decimal('2.6E+9'), 'SEK', modifier='about')
    """
    match = read(text, locale=locale, currency=currency)
    if kind is not None and not isinstance(match.quantity, kind):
        noun = getattr(match.quantity, "noun", "")
        raise AmountError(
            f"{_short(text)} is a {type(match.quantity).__name__}", text=text, pos=match.start,
            expected=f"a {kind.__name__}", suggestion=_suggest(noun, of_locale(locale)) if noun else None,
        )
    return match.quantity


# ---------------------------------------------------------------- the steps


def _drafts(text: str, lex: Lexicon, currency: str | None, strict: bool = False) -> list[Draft]:
    """Every candidate of the text, joined and settled; with ``strict`` nothing is taken for a date or a name."""
    drafts: list[Draft] = []
    done = 0
    for start in openings(text, lex):
        if start < done:
            continue
        draft = read_figure(text, start, lex, done)
        if draft is None:
            done = _token_end(text, start)
            continue
        done = draft.end
        if not strict and draft.reason is None:
            draft.reason = reason(text, draft, lex)
            done = max(done, draft.end)
        elif strict and draft.reason == "identifier":
            draft.reason = None
            draft.extend(draft.number_end)
        if draft.reason is None:
            modify(text, draft, lex)
        drafts.append(draft)
    if len(drafts) > 1:
        drafts = join(text, drafts, lex, strict)
    settle_currencies(drafts, currency)
    return drafts


def _matches(text: str, drafts: list[Draft]) -> list[Match]:
    matches: list[Match] = []
    made: dict[int, Match] = {}
    for draft in drafts:
        if draft.reason is not None:
            continue
        try:
            quantity = draft.quantity()
        except AmountError:  # a number that no value can hold
            continue
        start, end = draft.start, draft.end
        restated = made.get(id(draft.restates)) if draft.restates is not None else None
        candidates = draft.candidates
        if candidates and draft.kind is Money and draft.of is not None:
            candidates = tuple([c for c in candidates if c != draft.of])
        match = Match(
            start, end, text[start:end], quantity, text[draft.left:draft.right], draft.change, restated,
            draft.assumed if draft.kind is not Ratio else (), candidates,
        )
        made[id(draft)] = match
        matches.append(match)
    return matches


def _token_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] in ".,"):
        end += 1
    return max(end, start + 1)


def _trailing_minus(text: str, draft: Draft, last: int) -> int:
    """Accounting puts the minus behind: "1,234.56-"; CR is a plus."""
    rest = text[draft.right:last].strip()
    if rest in ("-", "−", "CR"):
        if rest != "CR":
            draft.number = draft.number.copy_negate()
        draft.right = last
    return last


def _code(currency: str | None, lex: Lexicon) -> str | None:
    if currency is None:
        return None
    code = str(currency)
    if len(code) != 3 or code not in lex.signs:
        codes = [key for key in lex.signs if len(key) == 3 and key.isupper()]
        raise AmountError(f"unknown currency {currency!r}", expected="an ISO 4217 code", suggestion=nearest(code.upper(), codes))
    return code


def _suggest(word: str, lex: Lexicon) -> str | None:
    if not word.isalpha():
        return None
    if word.isupper() and len(word) == 3:
        return nearest(word, [key for key in lex.signs if len(key) == 3 and key.isupper()])
    return nearest(word.lower(), list(lex.names))


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
