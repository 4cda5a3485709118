"""The street: a text goes in at one end, figures with their places come out at the other."""

from __future__ import annotations

import re
from decimal import Decimal

from .cldr import fold
from .drafts import Draft
from .errors import AmountError, nearest
from .languages import of_locale
from .lexicon import Lexicon
from .matches import Match, Matches, make
from .quantities import Count, Measure, Money, Number, Percentage, Quantity
from .readers import read_figure
from .refiners.changes import mark
from .refiners.exactness import modify
from .refiners.joins import join
from .refiners.leading import read_leading
from .refiners.memory import Memory
from .refiners.not_figures import judge
from .scan import openings
from .unit_words import alone
from .views import place, view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeVar, overload

    Q = TypeVar("Q", bound=Quantity)
    D = TypeVar("D")
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
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str")
    lex = of_locale(locale)
    code = None if currency is None else currency_code(currency, lex)
    matches = Matches()
    matches.source = text
    seen, offsets = view(text, lex)
    starts = openings(seen, lex)
    if not starts:
        return matches
    memory = Memory(code)
    for block in read_blocks(seen, starts, lex):
        memory.settle(block)
        block.reverse()
        while block:  # a draft goes as soon as its match is made: less for the garbage collector to look through
            draft = block.pop()
            match = match_of(text, draft, offsets) if draft.reason is None else None
            if match is not None:
                matches.append(match)
    return matches


def read(text: str, *, locale: object = "en", currency: str | None = None) -> Match:
    """The one figure that ``text`` is, from end to end, with its assumptions.

    Strict where ``find`` is careful: "2020" is a number here, and accounting parentheses are a minus. Raises
    AmountError, with the place, where ``text`` is no figure or has more in it.

    >>> read("$5").assumed
    ('currency',)
    """
    lex = of_locale(locale)
    code = currency_code(currency, lex)
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str")
    seen, offsets = view(text, lex)
    first = len(seen) - len(seen.lstrip())
    last = len(seen.rstrip())
    negative = seen[first:first + 1] == "(" and seen[last - 1:last] == ")" and last - first > 2
    if negative:
        first, last = first + 1, last - 1
    drafts = [draft for block in read_blocks(seen, openings(seen, lex), lex, strict=True) for draft in block]
    Memory(code).settle(drafts)
    if len(drafts) > 1:
        whole = [draft for draft in drafts if draft.left <= first and draft.right >= last]
        drafts = whole or drafts
    drafts = [draft for draft in drafts if draft.reason is None]
    if not drafts or drafts[0].kind is Count or drafts[0].left > first or drafts[0].right < last:
        measured = _measured(seen, first, last, lex)
        drafts = [measured] if measured else drafts
    if not drafts:
        raise AmountError(f"no figure in {_short(text)}", text=text, pos=_at(offsets, first),
                          expected="one such as '£2.5m' or '75%'")
    draft = drafts[0]
    last = _trailing_minus(seen, draft, last)
    if draft.left > first or draft.right < last:
        pos = first if draft.left > first else draft.right
        word = seen[pos:last].split()[0].strip("()") if seen[pos:last].split() else ""
        raise AmountError(
            f"more than one figure in {_short(text)}" if len(drafts) > 1 else f"not a figure: {_short(text)}",
            text=text, pos=_at(offsets, pos), expected="a figure from end to end", suggestion=_suggest(word, lex),
        )
    if negative:
        draft.number = draft.number.copy_negate()
        draft.left, draft.right = first - 1, last + 1
    match = match_of(text, draft, offsets)
    if match is None:
        raise AmountError(f"no value can hold {_short(text)}", text=text, pos=_at(offsets, first), expected="a reasonable number")
    return match


@overload
def parse(text: str, *, kind: type[Q], locale: object = "en", currency: str | None = None) -> Q: ...
@overload
def parse(text: str, *, kind: None = None, locale: object = "en", currency: str | None = None) -> Quantity: ...
@overload
def parse(text: object, *, kind: type[Q], locale: object = "en", currency: str | None = None, default: D) -> Q | D: ...
@overload
def parse(text: object, *, kind: None = None, locale: object = "en", currency: str | None = None, default: D) -> Quantity | D: ...
def parse(
    text: Any, *, kind: type[Quantity] | None = None, locale: object = "en", currency: str | None = None, default: object = ...
) -> object:
    """The value that ``text`` says, from end to end: ``read(...).quantity``.

    ``kind`` narrows what is right, and the type with it. Raises AmountError where ``text`` is no figure, or
    one of another kind; with a ``default`` it returns that, for None and what else is no text too. An unknown locale or
    currency is a mistake of the caller's and raises either way.

    >>> parse("about 2.6 billion Swedish kronor")
    Money(Decimal('2.6E+9'), 'SEK', modifier='about')
    >>> parse("n/a", default=None), parse("5 km", kind=Measure, default=0)
    (None, Measure(Decimal('5'), 'kilometer'))
    """
    try:
        match = read(text, locale=locale, currency=currency)
        if kind is not None and not isinstance(match.quantity, kind):
            noun = getattr(match.quantity, "noun", "")
            raise AmountError(
                f"{_short(text)} is a {type(match.quantity).__name__}", text=text, pos=match.start,
                expected=f"a {kind.__name__}", suggestion=_suggest(noun, of_locale(locale)) if noun else None,
            )
    except AmountError:
        if default is ...:
            raise
        currency_code(currency, of_locale(locale))
        return default
    return match.quantity


# ---------------------------------------------------------------- the steps


BLOCK = 4000  # drafts: a text goes down the street block by block, one step at a time, so that code and data stay
#              in the processor's caches; figure by figure through all the steps takes a third longer
_TOLD = frozenset((Money, Percentage))  # whatever the digits look like
APART = 64   # characters: figures further apart than this have nothing to say to each other


def read_blocks(
    text: str, starts: list[int], lex: Lexicon, strict: bool = False, dropped: list[tuple[int, int]] | None = None
) -> Iterator[list[Draft]]:
    """The candidates that begin at ``starts``, judged and joined; with ``strict`` nothing is taken for a date or a name.

    ``dropped`` takes the places that no reader could make a number of.
    """
    for block in _raw_blocks(text, starts, lex, dropped):
        if len(block) == 1 and _is_alone(text, block[0]):
            yield block
            return
        if strict:
            for draft in block:
                if draft.reason == "identifier":
                    draft.reason = None
                    draft.extend(draft.number_end)
        else:
            block = judge(text, block, lex)
        modify(text, block, lex)
        again: list[tuple[Draft, Draft]] = []
        if len(block) > 1:
            block = join(text, block, lex, strict, again)
        read_leading(text, block, lex)
        led = [draft for draft in block if draft.led]
        if led or again:
            mark(text, led, again, lex)
        yield block


def _is_alone(text: str, draft: Draft) -> bool:
    """Is the whole text one amount of something? Then nothing stands around it that could say more or other."""
    return draft.end == len(text) and draft.start == 0 and draft.kind in _TOLD and draft.digits and draft.reason is None


def _raw_blocks(
    text: str, starts: list[int], lex: Lexicon, dropped: list[tuple[int, int]] | None
) -> Iterator[list[Draft]]:
    """What the readers make of each opening, in blocks that no figure reaches across."""
    block: list[Draft] = []
    done = 0
    for start in starts:
        if start < done:
            continue
        draft = read_figure(text, start, lex, done)
        if draft is None:
            end = _token_end(text, start)
            if text[start].isdigit() or not lex.phrases:
                done = end
            if dropped is not None:
                dropped.append((start, end))
            continue
        if len(block) >= BLOCK and draft.start - done > APART:
            yield block
            block = []
        done = draft.end
        block.append(draft)
    if block:
        yield block


def match_of(text: str, draft: Draft, offsets: list[int] | None) -> Match | None:
    """The draft as a match of ``text``, ``offsets`` its view's; None where no value can hold it."""
    start, end, left, right = draft.start, draft.end, draft.left, draft.right
    if offsets is not None:
        start, end = place(text, offsets, start, end)
        left, right = place(text, offsets, left, right)
    try:
        quantity = draft.single(draft.modifier) if draft.per is None and draft.high is None else draft.compound()
    except AmountError:  # a number that no value can hold
        return None
    said = text[start:end]
    context = said if start == left and end == right else text[left:right]
    restated = None if draft.restates is None else draft.restates.match
    draft.match = make(start, end, said, quantity, context, draft.change, restated, draft.assumed, draft.candidates)
    return draft.match


LONGEST_NAME = 40  # characters: what is longer is no misspelt name
_LAST_DIGIT = re.compile("[0-9](?=[^0-9]*$)")
LONGEST_WORD = 400  # characters: where words touch, what begins with a rejected one may be the whole text
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[.,])*+")


def _token_end(text: str, start: int) -> int:
    token = _TOKEN.match(text, start) if text[start].isdigit() else _TOKEN.match(text, start, start + LONGEST_WORD)
    return token.end() if token else start + 1


def _at(offsets: list[int] | None, pos: int) -> int:
    return pos if offsets is None else offsets[pos]


def _measured(text: str, first: int, last: int, lex: Lexicon) -> Draft | None:
    """The draft of a text that says nothing but a measure, by a word that is none in a sentence.

    "5 ct", "5 A", where other words would leave it open; and "hektar" or the dual of Arabic, which have their number in them.
    """
    said = lex.unnumbered.get(fold(text[first:last]))
    if said:
        draft = Draft(first, last, Decimal(said[0]), False)
        draft.kind, draft.of = Measure, said[1][1]
        if said[1][2] is not None:
            draft.multiply(said[1][2])
        return draft
    digit = _LAST_DIGIT.search(text, first, last)
    entry = alone().get(text[digit.end():last].strip()) if digit else None
    if digit is None or entry is None:
        return None
    text = text[:digit.end()]
    drafts = [draft for block in read_blocks(text, openings(text, lex), lex, strict=True) for draft in block]
    if len(drafts) != 1 or drafts[0].kind is not Number or drafts[0].reason or drafts[0].left > first:
        return None
    draft = drafts[0]
    draft.kind, draft.of = Measure, entry[1]
    if entry[2] is not None:
        draft.multiply(entry[2])
    draft.extend(last)
    return draft


def _trailing_minus(text: str, draft: Draft, last: int) -> int:
    """Accounting puts the minus behind: "1,234.56-"; CR is a plus, and a full stop is neither."""
    rest = text[draft.right:last].strip()
    if rest == ".":
        draft.right = last  # "5 kg.", the end of a sentence
    if rest in ("-", "−", "CR"):
        if rest != "CR":
            draft.number = draft.number.copy_negate()
        draft.right = last
    return last


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


def _suggest(word: str, lex: Lexicon) -> str | None:
    if not word.isalpha() or not 3 <= len(word) <= LONGEST_NAME or word.lower() in lex.language.STOPS:
        return None
    if word.isupper() and len(word) == 3:
        return nearest(word, [key for key in lex.signs if len(key) == 3 and key.isupper()])
    return nearest(word.lower(), list(lex.names))


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
