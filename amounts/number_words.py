"""What number is it, in words? "two hundred and five", "half a million", "dozens": ``(text, pos) -> Draft``.

Scales inside a number ("two million") are read here; those behind digits ("2.6 billion") are the readers' business.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .checks import is_magnitude
from .decimal_words import add_decimals, read_decimals_alone
from .drafts import ASCII_WORD, ONE, Draft, behind
from .entries import GROUP, HUNDRED, ONES, POWER, TENS
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .numerals import VULGAR, add_fraction
from .quantities import Multiple
from .spelled import read_spelled
from .vague_words import article_before, read_vague, several_before
from .word_fractions import (
    NO_NUMBER,
    add_half,
    denominator,
    is_part,
    is_part_of_unit,
    is_unit_behind,
    read_one_or_two,
    read_part,
    unit_fraction,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MAX_WORDS: Final = 64  # words in one number; up to decillions English needs sixty, "and" aside
_AGAIN: Final = r" \(([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,9}\.[0-9]{1,9})\)"
_NEXT: Final = re.compile(r"(?: - |[ -])([A-Za-z]+)")
TEN: Final = 10
_GAPS: Final = frozenset(" -")
_ENDS: Final = frozenset(("", ".", ",", ";", ":", ")"))


def skip_again(text: str, draft: Draft, lex: Lexicon) -> None:
    """"fourteen (14) days", "30 (thirty) days": the number takes in that it is said again in digits, or in words."""
    start = draft.end + len(" (")
    if draft.base is not None:
        return
    if draft.digits:
        words = read_other(text, start, lex) if text[start:start + 1].isalpha() else None
        if words and words.value() == draft.value() and words.base is None and text[words.end:words.end + 1] == ")":
            draft.read_to(words.end + 1)
        return
    again = compiled(_AGAIN).match(text, draft.end)
    if again and Decimal(again[1].replace(",", "")) == draft.value():
        draft.read_to(again.end())


def read_other(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """The numeral that begins at ``pos`` and not with a digit: a fraction sign, or number words."""
    first = text[pos]
    if first in VULGAR:
        draft = Draft(pos, pos + 1, Decimal(0), True)
        add_fraction(draft, *VULGAR[first])
        return draft
    return read_spelled(text, pos, lex) if lex.native else read_words(text, pos, lex)


def read_words(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """Number words from ``pos``: "two hundred and five", "half a million", "two and a half", "five point three"."""
    lang = lex.language
    word = ASCII_WORD.match(text, pos)
    if word is None:
        return None
    low = word[0].lower()
    kind, value = lex.numbers.get(low, NO_NUMBER)
    if kind in (ONES, TENS):
        if text[pos - 2:pos] == "t ":
            part = read_decimals_alone(text, pos, lex)
            if part is not None:
                return part
        if value == TEN and text[word.end():word.end() + 1] == "-" and text[pos - 2:pos] == "a ":
            tenth = denominator(text, pos - 1, lex)
            if tenth is not None:
                return read_part(text, pos - 2, tenth[0], 1, tenth[1], lex)  # "a ten-thousandth"
        if not _goes_on(text, word.end(), lex):  # nearly always: "two people", "one of"
            if value == 2 and text[pos - 4:pos] == " or ":
                either = read_one_or_two(text, pos, word.end(), lex)
                if either is not None:
                    return either
            return Draft(pos, word.end(), Decimal(value))
        return _cardinal(text, pos, pos, lex)
    if low in lang.MULTIPLES:
        more = ASCII_WORD.match(text, word.end() + 1) if low in lang.GROWN else None
        if more and more[0] in lang.NOT_GROWN:
            return None
        draft = Draft(pos, word.end(), Decimal(lang.MULTIPLES[low]))
        draft.kind, draft.change = Multiple, lang.GROWN.get(low)
        return draft
    if low in lang.DOUBLES:
        return _double(text, pos, word.end(), Decimal(lang.DOUBLES[low]), lex)
    start = article_before(text, pos)
    one = start < pos
    if one and lang.FRACTIONS.get(low, 2) > 2 and low not in lang.QUARTERS and is_unit_behind(text, word.end(), " ", lex):
        draft = Draft(start, word.end(), ONE)
        draft.reason = "ordinal"  # "for a fifth day"
        return draft
    if low in lang.VAGUE:
        return read_vague(text, pos, word.end(), low, lex)
    if low in lang.FRACTIONS:
        if not one and low != "half" and not is_part(text, word.end(), lex):
            return None
        return read_part(text, start, word.end(), 1, lang.FRACTIONS[low], lex)
    return _cardinal(text, start, pos, lex)


def _are_spans(text: str, draft: Draft, end: int, lex: Lexicon) -> bool:
    """Are these "quarters" of years? "Six quarters", "two quarters", "the last three quarters", "three quarters of 2023"."""
    before = behind(text, draft.start, 16).split()
    lang = lex.language
    value = draft.value()
    many = value >= 4 or (value == 2 and not text.startswith(f" {lang.OF} ", end))
    return many or bool(before) and before[-1].lower() in lang.SEQUENCE or compiled(lang.IN_A_ROW).match(text, end) is not None


def _goes_on(text: str, end: int, lex: Lexicon) -> bool:
    """May the word behind ``end`` belong to the same number: another number word, a fraction, "and", "point"?"""
    word = _NEXT.match(text, end)
    if word is None:
        return False
    low = word[1].lower()  # "twenty-first"; but "a thirty-second delay" is a time
    return low in lex.going_on or (low in lex.language.UNIT_FRACTIONS and low not in lex.names)


def _double(text: str, pos: int, end: int, factor: Decimal, lex: Lexicon) -> Draft | None:
    """"double the price", "triples its staff"; and where a verb stands before it, "to double by May", "could halve costs"."""
    lang = lex.language
    more = ASCII_WORD.match(text, end + 1) if text[end:end + 1] == " " else None
    then = more[0] if more else ""
    named = then in lang.DETERMINERS or then in lang.COMPARED
    helper = text[max(0, pos - len(" should ")):pos - 1].rpartition(" ")[2] if text[pos - 1:pos] == " " else ""
    led = helper in lang.MODALS
    told = led and (then in lang.STOPS or factor < ONE if more else text[end:end + 1] in _ENDS)
    if not told and (not named or factor < ONE) or led and then in lang.NOT_GROWN:
        return None  # "double vision", "halve the tomatoes", "will double as a school"
    draft = Draft(pos, end, factor)
    draft.kind = Multiple
    if told and (factor < ONE or not (named and helper in lang.TO)):  # not "equal to double the price"
        draft.change = "down" if factor < ONE else "up"
    return draft


def _cardinal(text: str, start: int, pos: int, lex: Lexicon) -> Draft | None:
    """Words that add up; ``start`` is the article's place where one stands in front of ``pos``."""
    numbers = lex.numbers
    total, group = Decimal(0), 0    # what is finished; what grows below the next power
    power: int | None = None        # the last power used, so that they only go down
    lang_between = lex.language.BETWEEN
    between = text[start - len(lang_between) - 1:start - 1].lower() == lang_between
    end = at = pos
    first: int | None = None        # kind of the first word
    last: int | None = None         # and of the last
    lead: tuple[Decimal, Decimal] | None = None  # the number before the only power, and that power
    firm = 0, pos                   # the group, and where it ended, behind the last hundred or power
    for _ in range(MAX_WORDS):
        word = ASCII_WORD.match(text, at)
        if word is None:
            break
        kind, value = numbers.get(word[0].lower(), NO_NUMBER)
        if kind is None:
            break
        if first is None:
            first = kind
        if kind == ONES:
            if last == ONES or (last == TENS and not 0 < value < 10):
                break
            group += value
        elif kind == TENS:
            if last in (ONES, TENS, GROUP) or unit_fraction(text, word.end(), lex):
                break
            group += value
        elif kind == HUNDRED:
            if text[word.end():word.end() + 1] == "-" and first is not HUNDRED and denominator(text, end, lex) is not None:
                break  # "five hundred-thousandths"
            if group >= 100:
                group, end = firm  # "one hundred and two hundred" are two numbers
                break
            group = (group or 1) * 100
        else:
            factor = Decimal((0, (1,), value)) if kind == POWER else Decimal(value)
            if last == POWER:
                total, lead = EXACT.multiply(total, factor), None  # "lakh crore", "thousand million"
            elif power is not None and (kind == GROUP or value >= power):
                group, end = firm
                break
            else:
                lead = (Decimal(group or 1), factor) if power is None and kind == POWER else None
                total = EXACT.add(total, EXACT.multiply(Decimal(group or 1), factor))
                group = 0
            power = value if kind == POWER else 0
        last, end = kind, word.end()
        if kind in (HUNDRED, POWER, GROUP):
            firm = group, end
        more = _next_word(text, end, lex, kind, between)
        if more is None:
            break
        at = more
    if end == pos:
        return None
    draft = Draft(start, end, EXACT.add(total, Decimal(group)))
    if lead is not None and not group:  # "five thousand": a scale that the lower end of a range may share
        draft.number, draft.scale = lead
    plain = first not in (ONES, TENS) and is_magnitude(draft.value())
    vague = several_before(text, pos, lex) if plain else pos
    if vague != pos:  # "several hundred", "a few billion", "several hundred million"
        draft.start = draft.left = vague
        draft.number, draft.scale = draft.value().normalize(EXACT), None
        draft.modifier = "several"
    else:
        _rest(text, draft, lex)
    return draft


def _next_word(text: str, end: int, lex: Lexicon, last: int, between: bool) -> int | None:
    """Where the next word of the same number may begin, behind a space, a hyphen or an "and"."""
    numbers = lex.numbers
    if text[end:end + 1] not in _GAPS:
        if text[end:end + 2] == ", " and last == POWER:
            follow = ASCII_WORD.match(text, end + 2)  # "two million, three hundred thousand"
            if follow and numbers.get(follow[0].lower(), NO_NUMBER)[0] in (ONES, TENS):
                beyond = ASCII_WORD.match(text, follow.end() + 1)
                if beyond and numbers.get(beyond[0].lower(), NO_NUMBER)[0] in (HUNDRED, POWER):
                    return end + 2
        return None
    at = end + 1
    lang_and = lex.language.AND
    if text[at:at + len(lang_and) + 1].lower() == lang_and + " ":
        if last not in (HUNDRED, POWER) or between:
            return None
        at += len(lang_and) + 1
    return at


def _rest(text: str, draft: Draft, lex: Lexicon) -> None:
    """What may follow whole words: "and a half (million)", "point five", or a fraction word: "two thirds"."""
    lang = lex.language
    end = draft.end
    behind = f" {lang.POINT} "
    if text.startswith(behind, end):
        add_decimals(text, draft, end + len(behind), lex)
        return
    fraction = denominator(text, end, lex)
    if fraction is None:
        add_half(text, draft, lex)
        return
    joint = text.rfind(f" {lang.AND} ", draft.start, end)
    if joint == -1 and text.endswith(lang.QUARTERS, end, fraction[0]) and _are_spans(text, draft, fraction[0], lex):
        return
    if (draft.number == 1) == (not fraction[2]) or is_part_of_unit(text, end, fraction[0], lex):
        last = None
        if joint != -1:
            at = joint + len(lang.AND) + 2
            last = _cardinal(text, at, at, lex)
        part = last or read_part(text, draft.start, fraction[0], int(draft.value()), fraction[1], lex)
        if last is not None and last.base is not None:  # "two hundred and five ninths": the last is a part, the rest is whole
            top = EXACT.multiply(last.number, last.base).to_integral_value(context=EXACT)
            part.number, part.base = EXACT.add(EXACT.subtract(draft.value(), top), part.number), None
        draft.number, draft.base, draft.assumed, draft.scale = part.number, part.base, part.assumed, None
        draft.number_end = part.number_end
        draft.extend(part.end)
