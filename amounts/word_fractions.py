"""Parts of one in words: "half a million", "two thirds", "thirty-fifths", "and a half", and what may follow a hundred."""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import Draft
from .entries import GROUP, HUNDRED, POWER, TENS, UNIT
from .exact import EXACT, ROUNDED
from .numerals import add_fraction
from .quantities import Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon

_WORD = re.compile(r"[A-Za-z]+")
_HALF = re.compile(r"[ -]and[ -](?:(an?|one|two|three)[ -])?([A-Za-z]+)")
_DASH = re.compile(r" ?- ?| ")
_REST = re.compile(r" and ([1-9][0-9]?)(?![0-9.,/:%]{0,3}[0-9%])")


def is_part(text: str, end: int, lex: Lexicon) -> bool:
    """Is a fraction word without an article one? "third of a cup", "quarter-litre", "quarter million"; not "third man"."""
    after = text[end:end + 1]
    if after == "-":
        return is_unit_behind(text, end, "-", lex)
    if after != " ":
        return False
    if text[end:end + 6].lower() == f" {lex.language.OF} a ":
        return True
    more = _WORD.match(text, end + 1)
    return more is not None and lex.numbers.get(more[0].lower(), (None, 0))[0] == POWER


_UNIT_AND = re.compile(r"\b(?:an?|the(?: last| first| next| past| final)?) ([a-z]+) and $", re.I)


def read_unit_and_half(text: str, start: int, end: int, lex: Lexicon) -> Draft | None:
    """"an hour and a half": the unit stands in front of the half that begins at ``start``."""
    before = _UNIT_AND.search(text, max(0, start - 24), start)
    entry = lex.names.get(before[1].lower()) if before else None
    if before is None or entry is None or entry[0] != UNIT or entry[2] is not None:
        return None
    draft = Draft(before.start(), end, Decimal("1.5"), False)
    draft.kind, draft.of = Measure, entry[1]
    return draft


def is_unit_behind(text: str, end: int, mark: str, lex: Lexicon) -> bool:
    """Does a unit follow behind the ``mark``, as in "half-hour"?"""
    more = _WORD.match(text, end + 1) if text[end:end + 1] == mark else None
    return more is not None and lex.names.get(more[0].lower(), (None,))[0] == UNIT


def read_part(text: str, start: int, end: int, top: int, bottom: int, lex: Lexicon) -> Draft:
    """"half a million", "a quarter of a million", "half an hour", "a third": ``end`` is behind the fraction word."""
    lang = lex.language
    draft = Draft(start, end, Decimal(0), False)
    add_fraction(draft, top, bottom)
    more = re.compile(rf"[ -]{{1,2}}(?:{lang.OF} )?(?:an?[ -]{{1,2}})?([A-Za-z]+)").match(text, end)
    if is_unit_behind(text, end, "-", lex):
        draft.base = None
    elif more:
        kind, value = lex.numbers.get(more[1].lower(), (None, 0))
        if kind in (POWER, HUNDRED, GROUP):
            factor = Decimal((0, (1,), value)) if kind == POWER else Decimal(value)
            draft.number = _scaled_part(top, bottom, factor, draft)
            draft.base = None
            draft.number_end = more.end()
            draft.extend(more.end())
        elif lang.OF + " " not in more[0] and more[0][1:3].lower() in ("a ", "an") and (
            more[1].lower() in lex.names or more[1].lower() in lex.heads
        ):
            draft.number_end = more.start(1) - 1  # "half an hour": the unit comes next
            draft.extend(more.start(1) - 1)
            draft.base = None
        elif more[1] == lang.POINT:
            draft.base = None  # "half a point", "a quarter point"
    return draft


def _scaled_part(top: int, bottom: int, factor: Decimal, draft: Draft) -> Decimal:
    whole = EXACT.multiply(Decimal(top), factor)
    value = ROUNDED.divide(whole, Decimal(bottom))
    draft.assumed = () if EXACT.multiply(value, Decimal(bottom)) == whole else ("rounded",)
    return value


def denominator(text: str, end: int, lex: Lexicon) -> tuple[int, int, bool] | None:
    """The fraction word behind ``end``, "thirds" or "thirty-fifths": where it ends, its number, whether it is a plural."""
    dash = _DASH.match(text, end)
    word = _WORD.match(text, dash.end()) if dash else None
    if word is None:
        return None
    low = word[0].lower()
    bottom = lex.language.FRACTIONS.get(low)
    if bottom:
        return word.end(), bottom, low.endswith("s") or low == "halves"
    kind, tens = lex.numbers.get(low, (None, 0))
    unit = unit_fraction(text, word.end(), lex) if kind == TENS else None
    return (unit[0], tens + unit[1], text[unit[0] - 1] == "s") if unit else None


def unit_fraction(text: str, end: int, lex: Lexicon) -> tuple[int, int] | None:
    """"-fifths" behind the tens that end at ``end``: where it ends, and its number."""
    word = _WORD.match(text, end + 1) if text[end:end + 1] == "-" else None
    number = lex.language.UNIT_FRACTIONS.get(word[0].lower()) if word else None
    return (word.end(), number) if word and number else None


def add_half(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"two and a half", "one and three quarters": reads on behind the whole number."""
    half = _HALF.match(text, draft.end) if text[draft.end:draft.end + 4] in (" and", "-and") else None
    if not half:
        return False
    top = {"one": 1, "two": 2, "three": 3}.get(half[1] or "", 1)
    word = half[2].lower()
    rest = half.end()
    more = _WORD.match(text, rest + 1)
    if more and draft.scale is not None and lex.numbers.get(more[0].lower(), (None, 0))[0] == POWER:
        return False  # "two billion and a half million"
    bottom = lex.language.FRACTIONS.get(word)
    if bottom is None:
        return False
    add_fraction(draft, top, bottom)
    draft.base = None
    draft.number_end = rest
    draft.extend(rest)
    return True


def add_rest(text: str, draft: Draft) -> bool:
    """"5 hundred and 14": the digits behind a hundred."""
    rest = _REST.match(text, draft.end) if draft.scale == 100 else None
    if rest:
        draft.number, draft.scale = EXACT.add(draft.value(), Decimal(rest[1])), None
        draft.number_end = rest.end()
        draft.extend(rest.end())
    return rest is not None
