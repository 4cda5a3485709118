"""What number is it, in words? "two hundred and five", "half a million", "dozens": ``(text, pos) -> Draft``.

Scales inside a number ("two million") are read here; those behind digits ("2.6 billion") are the readers' business.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import ONE, Draft, behind
from .entries import GROUP, HUNDRED, ONES, POWER, TENS
from .exact import EXACT
from .numerals import VULGAR, add_fraction
from .quantities import Multiple, is_magnitude
from .spelled import read_spelled
from .word_fractions import add_half, denominator, is_part, is_unit_behind, read_part, read_unit_and_half, unit_fraction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon

MAX_WORDS = 64  # words in one number; up to decillions English needs sixty, "and" aside
_WORD = re.compile(r"[A-Za-z]+")
_POINT_DIGITS = re.compile(r"(?:[A-Za-z]+[ -]?){1,30}")
_AGAIN = re.compile(r" \(([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,9}\.[0-9]{1,9})\)")
_ARTICLE_ENDS = frozenset("aAnN")


def skip_again(text: str, draft: Draft) -> None:
    """"fourteen (14) days", "one million (1,000,000) shares": the number in words takes in that it is said again in digits."""
    again = _AGAIN.match(text, draft.end)
    if again and draft.base is None and Decimal(again[1].replace(",", "")) == draft.value():
        draft.number_end = again.end()
        draft.extend(again.end())


def read_other(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """The numeral that begins at ``pos`` and not with a digit: a fraction sign, or number words."""
    first = text[pos]
    if first in VULGAR:
        draft = Draft(pos, pos + 1, Decimal(0), True)
        add_fraction(draft, *VULGAR[first])
        return draft
    return read_spelled(text, pos, lex) if lex.phrases else read_words(text, pos, lex)


def read_words(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """Number words from ``pos``: "two hundred and five", "half a million", "two and a half", "five point three"."""
    lang = lex.language
    word = _WORD.match(text, pos)
    if word is None:
        return None
    low = word[0].lower()
    kind, value = lex.numbers.get(low, (None, 0))
    if kind in (ONES, TENS):
        if not _goes_on(text, word.end(), lex):  # nearly always: "two people", "one of"
            return Draft(pos, word.end(), Decimal(value), False)
        return _cardinal(text, pos, pos, lex)
    if low in lang.MULTIPLES:
        more = _WORD.match(text, word.end() + 1) if low in lang.GROWN else None
        if more and more[0] in lang.NOT_GROWN:
            return None
        draft = Draft(pos, word.end(), Decimal(lang.MULTIPLES[low]), False)
        draft.kind, draft.change = Multiple, lang.GROWN.get(low)
        return draft
    if low in lang.DOUBLES:
        more = _WORD.match(text, word.end() + 1) if text[word.end():word.end() + 1] == " " else None
        if more is None or (more[0] not in lang.DETERMINERS and more[0] not in lang.COMPARED):
            return None
        draft = Draft(pos, word.end(), Decimal(lang.DOUBLES[low]), False)
        draft.kind = Multiple
        return draft
    start, one = _article(text, pos, lex)
    if one and lang.FRACTIONS.get(low, 2) > 2 and low not in lang.QUARTERS and is_unit_behind(text, word.end(), " ", lex):
        draft = Draft(start, word.end(), ONE, False)
        draft.reason = "ordinal"  # "for a fifth day"
        return draft
    if low in lang.VAGUE:
        return _vague(text, pos, word.end(), low, lex)
    if low in lang.FRACTIONS:
        if not one and low != "half" and not is_part(text, word.end(), lex):
            return None
        if low == "half" and one:
            whole = read_unit_and_half(text, start, word.end(), lex)
            if whole is not None:
                return whole
        return read_part(text, start, word.end(), 1, lang.FRACTIONS[low], lex)
    return _cardinal(text, start, pos, lex)


def _are_spans(text: str, draft: Draft, end: int, lex: Lexicon) -> bool:
    """Are these "quarters" of years? "Six quarters", "two quarters", "the last three quarters", "three quarters of 2023"."""
    before = behind(text, draft.start, 16).split()
    lang = lex.language
    many = 4 <= draft.number < 100 or (draft.number == 2 and not text.startswith(f" {lang.OF} ", end))
    return many or bool(before) and before[-1].lower() in lang.SEQUENCE or re.compile(lang.IN_A_ROW).match(text, end) is not None


def _goes_on(text: str, end: int, lex: Lexicon) -> bool:
    """May the word behind ``end`` belong to the same number: another number word, a fraction, "and", "point"?"""
    if text[end:end + 1] not in ("-", " "):
        return False
    word = _WORD.match(text, end + 3 if text[end:end + 3] == " - " else end + 1)
    low = word[0].lower() if word else ""
    return low in lex.going_on or (  # "twenty-first"; but "a thirty-second delay" is a time
        text[end] == "-" and low in lex.language.UNIT_FRACTIONS and low not in lex.names)


def _article(text: str, pos: int, lex: Lexicon) -> tuple[int, bool]:
    """Where the figure starts that a word at ``pos`` opens: at an "a" or "an" in front of it, which means one."""
    if text[pos - 2:pos - 1] not in _ARTICLE_ENDS:
        return pos, False
    for article in lex.language.ARTICLES:
        first = pos - len(article) - 1
        if first >= 0 and text[first:pos - 1].lower() == article and text[pos - 1] in " \n-\u00a0" and (
            first == 0 or not (text[first - 1].isalnum() or text[first - 1] in "-'’")
        ):
            return first, True
    return pos, False


def _several(text: str, start: int, lex: Lexicon) -> int:
    """Where "several", "a few" or "a couple of" in front of ``start`` begins, else ``start``."""
    before = text[max(0, start - 20):start].lower()
    for word in lex.language.SEVERAL:
        if before.endswith(word + " ") and not before[:-len(word) - 1][-1:].isalnum():
            first = start - len(word) - 1
            return _article(text, first, lex)[0]
    return start


def _vague(text: str, pos: int, end: int, word: str, lex: Lexicon) -> Draft | None:
    """"millions of", "tens of thousands of", "dozens": several of a power of ten, or of twelve."""
    lang = lex.language
    value = Decimal(lang.VAGUE[word])
    for _ in range(3):
        more = re.compile(rf"[ -]{lang.OF}[ -]([A-Za-z]+)").match(text, end)
        if not more or more[1].lower() not in lang.VAGUE or value == 12:
            break
        value = EXACT.multiply(value, Decimal(lang.VAGUE[more[1].lower()]))
        end = more.end()
    if value != 12 and value.as_tuple().digits.count(0) + 1 != len(value.as_tuple().digits):
        return None  # "scores of": twenty is no magnitude
    draft = Draft(pos, end, value.normalize(EXACT), False)
    draft.modifier = "several"
    return draft


def _cardinal(text: str, start: int, pos: int, lex: Lexicon) -> Draft | None:
    """Words that add up; ``start`` is the article's place where one stands in front of ``pos``."""
    numbers = lex.numbers
    total, group = Decimal(0), 0    # what is finished; what grows below the next power
    power: int | None = None        # the last power used, so that they only go down
    between = text[max(0, start - 9):start - 1].lower().endswith(lex.language.BETWEEN)
    scaled, end, at = False, pos, pos
    last: int | None = None         # kind of the last word
    lead: tuple[Decimal, Decimal] | None = None  # the number before the only power, and that power
    for _ in range(MAX_WORDS):
        word = _WORD.match(text, at)
        kind, value = numbers.get(word[0].lower(), (None, 0)) if word else (None, 0)
        if kind is None or word is None:
            break
        low = min(group, 1000)
        if kind == ONES:
            fits = last is None or (low % 100 == 0 and last not in (ONES, TENS)) or (
                last == TENS and 0 < value < 10) or last == POWER
            if not fits:
                break
            group += value
        elif kind == TENS:
            if not (last is None or last in (HUNDRED, POWER)) or unit_fraction(text, word.end(), lex):
                break
            group += value
        elif kind == HUNDRED:
            if last in (HUNDRED, POWER) and not low:
                group = 100
            elif not low < 100 or low % 10 == 0 and low > 10 and last != TENS:
                break
            else:
                group = (group or 1) * 100
        else:
            factor = Decimal((0, (1,), value)) if kind == POWER else Decimal(value)
            if last == POWER and not group:
                total, lead = EXACT.multiply(total, factor), None  # "lakh crore", "thousand million"
            elif power is not None and (kind == GROUP or value >= power):
                break
            else:
                lead = (Decimal(group or 1), factor) if power is None and kind == POWER else None
                total = EXACT.add(total, EXACT.multiply(Decimal(group or 1), factor))
                group = 0
            power, scaled, last = (value if kind == POWER else 0), True, kind
            end = at = word.end()
            at = _next_word(text, at, lex, last, between)
            if at < 0:
                break
            continue
        last, end = kind, word.end()
        at = _next_word(text, end, lex, last, between)
        if at < 0:
            break
    if end == pos:
        return None
    draft = Draft(start, end, EXACT.add(total, Decimal(group)), False)
    if lead is not None and not group:  # "five thousand": a scale that the lower end of a range may share
        draft.number, draft.scale = lead
    plain = numbers[_WORD.match(text, pos)[0].lower()][0] not in (ONES, TENS) and is_magnitude(draft.value())  # type: ignore[index]
    vague = _several(text, pos, lex) if plain else pos
    if vague != pos:  # "several hundred", "a few billion", "several hundred million"
        draft.start = draft.left = vague
        draft.number, draft.scale = draft.value().normalize(EXACT), None
        draft.modifier = "several"
    elif last in (ONES, TENS, HUNDRED) or scaled:
        _rest(text, draft, lex, scaled)
    return draft


def _next_word(text: str, end: int, lex: Lexicon, last: int, between: bool) -> int:
    """Where the next word of the same number may begin, behind a space, a hyphen or an "and"; -1 where none may."""
    if text[end:end + 1] not in (" ", "-", "\u00a0"):
        if text[end:end + 2] == ", " and last == POWER:
            follow = _WORD.match(text, end + 2)  # "two million, three hundred thousand"
            if follow and lex.numbers.get(follow[0].lower(), (POWER, 0))[0] in (ONES, TENS):
                beyond = _WORD.match(text, follow.end() + 1)
                if beyond and lex.numbers.get(beyond[0].lower(), (ONES, 0))[0] in (HUNDRED, POWER):
                    return end + 2
        return -1
    at = end + 1
    lang_and = lex.language.AND
    if text[at:at + len(lang_and) + 1].lower() == lang_and + " ":
        if last not in (HUNDRED, POWER) or between:
            return -1
        at += len(lang_and) + 1
        # "one hundred and two hundred" are two numbers, "one thousand and two hundred" is one.
        word = _WORD.match(text, at)
        while word and lex.numbers.get(word[0].lower(), (POWER, 0))[0] in (ONES, TENS):
            word = _WORD.match(text, word.end() + 1)
        kind = lex.numbers.get(word[0].lower(), (None, 0))[0] if word else None
        if kind == HUNDRED and last == HUNDRED:
            return -1
    return at


def _rest(text: str, draft: Draft, lex: Lexicon, scaled: bool) -> None:
    """What may follow whole words: "and a half (million)", "point five", or a fraction word: "two thirds"."""
    lang = lex.language
    end = draft.end
    behind = f" {lang.POINT} "
    point = _POINT_DIGITS.match(text, end + len(behind)) if text.startswith(behind, end) else None
    if point:
        digits = ""
        for word in _WORD.finditer(point[0]):
            kind, value = lex.numbers.get(word[0].lower(), (None, 0))
            if kind not in (ONES, TENS) or (kind == ONES and value > 9 and digits):
                break
            digits += str(value)
            end = point.start() + word.end()
            if kind == TENS:
                break
        if digits:
            draft.number = EXACT.add(draft.number, Decimal(f"0.{digits}"))
            draft.number_end = end
            draft.extend(end)
        return
    fraction = denominator(text, end, lex)
    if fraction and text.endswith(lang.QUARTERS, 0, fraction[0]) and _are_spans(text, draft, fraction[0], lex):
        return
    if fraction and (draft.number == 1) == (not fraction[2]):
        joint = text.rfind(f" {lang.AND} ", draft.start, end)
        last = _cardinal(text, joint + len(lang.AND) + 2, joint + len(lang.AND) + 2, lex) if joint > 0 else None
        part = last or read_part(text, draft.start, fraction[0], int(draft.value()), fraction[1], lex)
        if last is not None and last.base is not None:  # "two hundred and five ninths": the last is a part, the rest is whole
            top = EXACT.multiply(last.number, last.base).to_integral_value(context=EXACT)
            part.number, part.base = EXACT.add(EXACT.subtract(draft.value(), top), part.number), None
        draft.number, draft.base, draft.assumed, draft.scale = part.number, part.base, part.assumed, None
        draft.number_end = part.number_end
        draft.extend(part.end)
        return
    half = add_half(text, draft, lex)
    if half:
        return
