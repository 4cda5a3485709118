"""Parts of one in words: "half a million", "two thirds", "thirty-fifths", "and a half", and what may follow a hundred."""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import ASCII_WORD, ONE, Draft, behind
from .entries import GROUP, HUNDRED, MONEY, POWER, TENS, UNIT
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .noun_words import is_noun_next
from .numerals import VULGAR, add_fraction, divide, read_fraction
from .quantities import Measure, Money

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry

_BEHIND: Final = re.compile(r"[ -](?:a )?([A-Za-z]+)")
_BEHIND_PART: Final = re.compile(r"[ -]{1,2}(of )?(an?[ -]{1,2})?([A-Za-z]+)")
_HALF: Final = re.compile(r"[ -]and[ -](?:(an?|one|two|three)[ -])?([A-Za-z]+)")
_DASH: Final = re.compile(r" ?- ?| ")
NO_NUMBER: Final[tuple[int | None, int]] = (None, 0)
_REST: Final = r" and ([1-9][0-9]?)(?![0-9.,/:%]{0,3}[0-9%])"


def is_part(text: str, end: int, lex: Lexicon) -> bool:
    """Is a fraction word without an article one? "third of a cup", "quarter-litre", "quarter million"; not "third man"."""
    of = lex.language.OF
    return (is_unit_behind(text, end, "-", lex) or _is_power_behind(text, end, lex)
            or text.startswith((f" {of} a ", f" {of} an "), end))


def _is_power_behind(text: str, end: int, lex: Lexicon) -> bool:
    more = _BEHIND.match(text, end)
    return more is not None and lex.numbers.get(more[1].lower(), NO_NUMBER)[0] == POWER


_ONE_AND: Final = r"\b(?:an?|the(?: last| first| next| past| final)?) ([a-z]+) and $"
LONGEST_ONE: Final = 24  # characters: "an hour or "
_OR_TWO: Final = r"(?<![^\W_])an? ([a-z]+) or \Z"


def read_one_or_two(text: str, pos: int, end: int, lex: Lexicon) -> Draft | None:
    """"An hour or two", "a mile or two": from one of it to the two that stand at ``pos``."""
    before = compiled(_OR_TWO, True).search(behind(text, pos, LONGEST_ONE))
    entry = lex.names.get(before[1].lower()) if before else None
    if before is None or entry is None or entry[0] != UNIT or is_unit_behind(text, end, " ", lex):
        return None
    draft, high = (Draft(pos - len(before[0]), end, number) for number in (ONE, Decimal(2)))
    for side in (draft, high):
        side.kind, side.of, side.scale = Measure, entry[1], entry[2]
    draft.high = high
    return draft


def _one_before(text: str, draft: Draft, floor: int, lex: Lexicon) -> tuple[int, Entry] | None:
    """Where "an hour and" begins in front of the draft, and what an hour is."""
    before = compiled(_ONE_AND, True).search(text, max(floor, draft.start - LONGEST_ONE), draft.start)
    entry = lex.names.get(before[1].lower()) if before else None
    if before is None or entry is None or text.endswith(lex.language.OFTEN, 0, before.start()):
        return None  # "twice a day and two hours before"
    return before.start(), entry


def add_part_to_one(text: str, draft: Draft, floor: int, lex: Lexicon) -> bool:
    """"an hour and a half", "a mile and three-quarters", "a pound and a half of butter": adds the unit in front of the part."""
    one = _one_before(text, draft, floor, lex)
    ends = text[draft.end:draft.end + 1]
    of = compiled(rf" {lex.language.OF} ([a-z]+)").match(text, draft.end)
    if one is None or ends == "-" or draft.number >= ONE or text.startswith("half", draft.start) or (
        of is not None and of[1] in lex.language.DETERMINERS  # "a mile and a third of it"
        or draft.base == 3 and ends == " " and of is None  # "an hour and a third man"
    ):
        return False
    start, entry = one
    weight = of is not None and entry[0] == MONEY and entry[5]
    if entry[0] == UNIT:
        draft.kind, draft.of, draft.scale = Measure, entry[1], entry[2]  # "a decade and a half"
    elif weight:
        draft.kind, draft.of = Measure, weight
    elif entry[0] != MONEY:
        return False
    draft.number, draft.base = EXACT.add(ONE, draft.number), None
    if draft.kind is not Measure:
        draft.set_money(entry)  # "a dollar and a half", "a cent and a half"
        draft.named = True
    draft.start = draft.left = start
    return True


def add_rest_to_one(text: str, draft: Draft, floor: int, lex: Lexicon) -> None:
    """"an hour and twenty minutes", "a dollar and ten cents": the unit in front alone is no figure."""
    one = _one_before(text, draft, floor, lex)
    if one is None or draft.high is not None or draft.modifier is not None:
        return
    start, entry = one
    value = draft.value()
    if draft.kind is Money:
        if entry[0] != MONEY or value >= ONE:
            return
        if entry[1] in draft.candidates:  # the cents of a euro
            draft.of, draft.said, draft.candidates = entry[1], entry[3], entry[2]
            if entry[3]:
                draft.assumed = tuple(a for a in draft.assumed if a != "currency")
        elif draft.of != entry[1] and draft.of not in entry[2]:
            return
        draft.number = EXACT.add(ONE, value)
        draft.minor, draft.named = False, True
    else:
        unit, factor = (entry[5], None) if entry[0] == MONEY else (entry[1], entry[2])
        ratio = ONE if unit == draft.of and factor else lex.units.PARTS.get((unit, draft.of), 0)
        whole = EXACT.multiply(Decimal(ratio), factor or ONE)  # "a decade and two months"
        if value >= whole:
            return
        draft.number = EXACT.add(whole, value)
    draft.scale = None
    draft.start = draft.left = draft.number_start = start


def is_unit_behind(text: str, end: int, mark: str, lex: Lexicon) -> bool:
    """Does a unit follow behind the ``mark``, as in "half-hour"?"""
    more = ASCII_WORD.match(text, end + 1) if text[end:end + 1] == mark else None
    return more is not None and lex.names.get(more[0].lower(), (None,))[0] == UNIT


def is_part_of_unit(text: str, end: int, then: int, lex: Lexicon) -> bool:
    """"three-quarter-inch plywood", "a three-quarter mile run": does a unit follow the fraction word that ends at ``then``?"""
    return text[end:end + 1] == "-" and is_unit_behind(text, then, text[then:then + 1], lex)


def read_part(text: str, start: int, end: int, top: int, bottom: int, lex: Lexicon) -> Draft:
    """"half a million", "a quarter of a million", "half an hour", "a third": ``end`` is behind the fraction word."""
    draft = Draft(start, end, Decimal(0))
    add_fraction(draft, top, bottom)
    more = _BEHIND_PART.match(text, end)
    if more:
        of, article, word = more.groups()
        kind, value = lex.numbers.get(word.lower(), NO_NUMBER)
        if kind in (POWER, HUNDRED, GROUP):
            factor = Decimal((0, (1,), value)) if kind == POWER else Decimal(value)
            draft.assumed = ()  # a third of a dozen is no endless fraction
            draft.number = divide(draft, EXACT.multiply(Decimal(top), factor), Decimal(bottom))
            draft.base = None
            draft.read_to(more.end())
        elif article and not of and (word.lower() in lex.heads or _is_slang(text, more.end(), word, lex)) and not (
            # "a dollar and a half a gallon"
            text[start:start + 2].lower() == "a " and compiled(_ONE_AND, True).search(text, max(0, start - LONGEST_ONE), start)
        ):
            draft.read_to(more.start(3) - 1)  # "half an hour": the unit comes next
            draft.base = None
        elif word.lower() == lex.language.POINT:
            draft.base = None
            draft.read_to(more.start(3) - 1)  # "half a point", "a quarter point": it comes next
    return draft


def _is_slang(text: str, end: int, word: str, lex: Lexicon) -> bool:
    """"half a grand", "half a tenner"; but "half a grand piano"."""
    return word in lex.language.SCALED_MONEY and not is_noun_next(text, end, lex)


def denominator(text: str, end: int, lex: Lexicon) -> tuple[int, int, bool] | None:
    """The fraction word behind ``end``, "thirds" or "thirty-fifths": where it ends, its number, whether it is a plural."""
    dash = _DASH.match(text, end)
    word = ASCII_WORD.match(text, dash.end()) if dash else None
    if word is None:
        return None
    low = word[0].lower()
    bottom = lex.language.FRACTIONS.get(low)
    if bottom:
        return word.end(), bottom, low.endswith("s")
    kind, tens = lex.numbers.get(low, NO_NUMBER)
    if tens in (1, 10, 100) and text[word.end():word.end() + 1] == "-":  # "one ten-thousandth", "three one-hundredths"
        part = ASCII_WORD.match(text, word.end() + 1)
        bottom = lex.language.FRACTIONS.get(part[0].lower()) if part else None
        return (part.end(), tens * bottom, part[0].endswith("s")) if part and bottom and bottom >= 100 else None
    unit = unit_fraction(text, word.end(), lex) if kind == TENS else None
    if unit is None and kind == TENS and text[end - 2:end] == "ty":
        unit = _unit_fraction_apart(text, word.end(), lex)
    return (unit[0], tens + unit[1], text[unit[0] - 1] == "s") if unit else None


def _unit_fraction_apart(text: str, end: int, lex: Lexicon) -> tuple[int, int] | None:
    """" fifths" behind the second of two tens, which could be no number: "twenty twenty fifths", but "twenty thirty seconds"."""
    word = ASCII_WORD.match(text, end + 1) if text[end:end + 1] == " " else None
    low = word[0].lower() if word else ""
    number = lex.language.UNIT_FRACTIONS.get(low) if low.endswith("s") and low not in lex.names else None
    return (word.end(), number) if word and number else None


def unit_fraction(text: str, end: int, lex: Lexicon) -> tuple[int, int] | None:
    """"-fifths" behind the tens that end at ``end``: where it ends, and its number."""
    word = ASCII_WORD.match(text, end + 1) if text[end:end + 1] == "-" else None
    number = lex.language.UNIT_FRACTIONS.get(word[0].lower()) if word else None
    return (word.end(), number) if word and number else None


def add_half(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"two and a half", "one and three quarters": reads on behind the whole number."""
    half = _HALF.match(text, draft.end)
    bottom = lex.language.FRACTIONS.get(half[2].lower()) if half else None
    if half is not None and not half[1] and text.startswith((" a ", " an "), half.end()):
        return False  # "six of one and half a dozen of the other"
    if half is None or bottom is None or draft.scale is not None and _is_power_behind(text, half.end(), lex):
        return False  # "two billion and a half million", "two billion and half a million"
    kind, group = lex.numbers.get(text[draft.start:draft.end].lower().split(" ")[-1], NO_NUMBER)
    if kind == GROUP and draft.scale is None:  # "a dozen and a half" are eighteen
        draft.scale = Decimal(group)
        draft.number = EXACT.divide(draft.number, draft.scale)
    add_fraction(draft, {"two": 2, "three": 3}.get(half[1], 1), bottom)
    draft.base = None
    draft.read_to(half.end())
    return True


def add_part_in_digits(text: str, draft: Draft, lex: Lexicon) -> None:
    """"3 and 3/4 inches", "2 and ½ cups"; but "3 and 1/2 of them", "between 1 and 1/2"."""
    end = draft.end
    part = text[end + 5:end + 6]
    if not (part.isdigit() or part in VULGAR) or behind(text, draft.start, 8).lower() == f"{lex.language.BETWEEN} ":
        return
    draft.end = end + 4
    number = draft.number
    draft.number = number.copy_abs()
    read_fraction(text, draft, " ")
    draft.number = draft.number.copy_sign(number)
    if draft.end == end + 4:
        draft.end = end
    elif text.startswith(f" {lex.language.OF} ", draft.end):
        draft.number, draft.assumed = number, ()
        draft.read_to(end)


def add_rest(text: str, draft: Draft) -> bool:
    """"5 hundred and 14": the digits behind a hundred."""
    rest = compiled(_REST).match(text, draft.end) if draft.scale == 100 else None
    if rest:
        draft.number, draft.scale = EXACT.add(draft.value(), Decimal(rest[1])), None
        draft.read_to(rest.end())
    return rest is not None
