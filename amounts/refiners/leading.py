"""What the words in front of a bare number say that it is of: an age ("aged 45", "Hart, 59, paints"), a currency ("ringgit 33").
And what the words behind degrees say of their sign: "5 Grad Frost", "10 minusgrader".

An age is in years, which nobody said: ``assumed`` has ``unit``.
"""

from __future__ import annotations

from decimal import Decimal

from ..drafts import NEXT_WORD, Draft, behind, last_but
from ..exact import EXACT, ROUNDED
from ..lexicon import Lexicon, compiled
from ..quantities import Count, Measure, Multiple, Number, Ratio
from .ends import COLDER
from .exactness import modify
from .senses import NO_MOVE, is_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

OLDEST: Final = 120  # years
YOUNGEST: Final = 9  # of whom one says "the average age"
SPOKEN: Final = 80  # characters in front in which an age is spoken of
NEAR: Final = 24  # characters: the words in front
FACTOR: Final = 72  # characters: from the verb to the number
_DEGREE: Final = "degree"
_JOINT: Final = " ,"
LONGEST_JOINT: Final = len(", and ")
_APOSTROPHES: Final = ("'", "’")
_OPENING: Final = "(“\"'"
_NAME_MARKS: Final = dict.fromkeys(map(ord, "'’-.,"))  # Anne-Marie, O'Hara, Jr.


def read_leading(text: str, drafts: list[Draft], lex: Lexicon) -> None:
    """Turn each bare number, or range of them, into what the words before it say."""
    lang = lex.language
    aged = 0  # where the last age ends that a word says: "aged 19 and 23"
    measures = bool(lang.FROST or lang.ONE_AND)
    per_behind, until_of, tops = lang.PER_BEHIND, lang.UNTIL_OF, lang.TOPS
    for index, draft in enumerate(drafts):
        if per_behind and draft.number == 1 and draft.kind in (Count, Measure) and draft.per is None and (
            draft.reason is None and draft.high is None and text.startswith(per_behind, draft.end)
        ):
            draft.reason = "one"  # "1人当たり", "1인당": per head, of which no figure follows
        if until_of and draft.modifier == "at_most" and draft.kind is Measure and is_time(draft.of) and (
            text.endswith(lang.UNTIL, 0, draft.right) and not compiled(until_of).match(text, draft.right)
        ):
            draft.modifier, draft.right = None, draft.right - len(lang.UNTIL)  # "10 मिनट तक पकाएं": for so long
        if measures and draft.kind is Measure and draft.reason is None:
            if lang.FROST and draft.of[:len(_DEGREE)] == _DEGREE:
                _freeze(text, draft, lang)
            if lang.ONE_AND and is_time(draft.of) and draft.high is None:
                _add_one(text, draft, drafts[index - 1].end if index else 0, lex)
        if tops and draft.kind is Count and draft.reason is None and draft.high is None:
            _add_top(text, draft, lang)
        if draft.kind is Number and draft.reason is None:
            words = behind(text, draft.start, NEAR).split()
            if words[-1:] == [lang.BETWEEN]:
                words.pop()  # "aged between 4 and 11"
            last = last_but(words, 0).lstrip(_OPENING)
            low = last.lower()
            if low in lang.TIMES_BY and words[-2:-1] and words[-2].lower() in lang.MULTIPLIES:
                _make_multiple(draft, lang.MULTIPLIES[words[-2].lower()])
            elif low == lang.OF and text.endswith(lang.BY_FACTOR, 0, draft.start) and draft.high is None:
                draft.kind, draft.change = Multiple, _way_by_factor(text, draft, lex)
                draft.assume("unit")
            elif low and low in lex.names_before:
                _read_name(text, draft, words, low, drafts[index - 1].end if index else 0, lex)
            elif draft.scale is None and 0 <= (draft if draft.high is None else draft.high).number <= OLDEST:
                if aged and draft.start - aged <= LONGEST_JOINT and _goes_on(text[aged:draft.start].strip(_JOINT), lang):
                    aged = draft.end  # "aged 4, 7 and 9"
                elif last and _is_age(text, draft, words, last, low, lang):
                    if low in lang.AGED:
                        aged = draft.end
                elif last and lang.AGES and (_is_aged_so(text, draft, words, lang) or _is_of_an_age(text, draft, lang)):
                    aged = draft.end
                else:
                    continue
                for end in _ends(draft):
                    end.kind, end.of = Measure, "year"
                draft.assume("unit")


def _way_by_factor(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """"Rose by a factor of 10", "cut the cost by a factor of five": which way, as the verb in front says."""
    words = behind(text, draft.start - len(lex.language.BY_FACTOR), FACTOR).split()
    return next((way for way in (lex.moves.get(word, NO_MOVE)[0] for word in words[:-6:-1]) if way is not None), None)
def _add_top(text: str, draft: Draft, lang: Words) -> None:
    """"Her 5 kişiden biri": how many of them it is stands behind, in one word."""
    case = text[draft.end:draft.end + 4]  # behind a name: "her dört Türk'ten biri"
    apart = case[:1] in _APOSTROPHES and case[1:].endswith(lang.BASE_ENDS)
    then = NEXT_WORD.match(text, draft.end + (len(case) if apart else 0))
    top = lang.TOPS.get(then[1].lower(), 0) if then is not None else 0
    if then is not None and 0 < top < draft.value() and (apart or draft.of.endswith(lang.BASE_ENDS)) and draft.scale is None and (
        draft.modifier is None and draft.per is None and behind(text, draft.start, NEAR).lower().endswith(lang.EVERY)
    ):
        draft.kind, draft.of, draft.number, draft.base = Ratio, None, Decimal(top), draft.number
        draft.extend(then.end())


def _add_one(text: str, draft: Draft, floor: int, lex: Lexicon) -> None:
    """"W godzinę i 14 minut", "час 20 минут": a unit that has no number is one, before a part of it."""
    words = behind(text, draft.start, NEAR).lower().split()
    gap = text[draft.start - 1:draft.start] == " "  # there is none in "ساعة و20 دقيقة"
    for phrase in (" ".join(words[-3:]), " ".join(words[-2:]), " ".join(words[-1:])):
        parts = lex.units.PARTS.get((lex.language.ONE_AND.get(phrase), draft.of))
        start = draft.start - len(phrase) - gap
        before = "".join(words[-1 - phrase.count(" ") - 1:][:1])
        if parts is None or before in lex.language.NO_ONE and not (" " in phrase and before in lex.language.PER):
            continue  # but "за годину і 20 хвилин" is no rate
        if draft.value() < parts and start >= floor and text[start:draft.start - gap].lower() == phrase:
            draft.number = EXACT.add(Decimal(parts), draft.number)
            draft.start = draft.left = start
            if draft.modifier is None:
                modify(text, [draft], lex)
            return


def _freeze(text: str, draft: Draft, lang: Words) -> None:
    """"fem graders frost", "5 stopni mrozu", "3 bis 5 Minusgrade", "cinco graus negativos": so many below zero."""
    frost = compiled(lang.FROST)
    cold = frost.match(text, draft.end) or frost.match(text, max(draft.start, text.rfind(" ", draft.start, draft.end)))
    if cold is None:
        return
    ends = _ends(draft)
    for end, value in zip(ends, [end.number.copy_abs().copy_negate() for end in reversed(ends)]):
        end.number = value
    draft.modifier = COLDER.get(draft.modifier or "", draft.modifier)
    draft.extend(max(draft.end, cold.end()))


def _make_multiple(draft: Draft, direction: str) -> None:
    """"multiplié par trois", "divisés par quatre"."""
    value = draft.value()
    if direction == "down" and value:
        draft.number, draft.scale = ROUNDED.divide(Decimal(1), value), None
        if EXACT.multiply(draft.number, value) != 1:
            draft.assume("rounded")
    draft.kind, draft.change = Multiple, direction


def _goes_on(joint: str, lang: Words) -> bool:
    return not joint or joint in lang.EITHER


def _ends(draft: Draft) -> tuple[Draft, ...]:
    return (draft,) if draft.high is None else (draft, draft.high)


def _read_name(text: str, draft: Draft, words: list[str], name: str, floor: int, lex: Lexicon) -> None:
    """"ringgit 33", "Malaysia ringgit 33"; but in "5 euros 20" the name belongs to the number before it."""
    said = words[-1]
    if draft.number_end - draft.start == 1 and draft.high is None and draft.number <= lex.language.NORMS.get(said, 0):
        draft.reason = "name"  # cars of "Euro 6"
        return
    for phrase in (" ".join(words[-2:]).lower().lstrip(_OPENING), name):
        start = draft.start - 1 - len(phrase)
        entry = lex.names.get(phrase)
        if entry is not None and start >= floor and text[start:draft.start - 1].lower() == phrase:
            for end in _ends(draft):
                end.set_money(entry)
            draft.start = draft.left = start
            if draft.modifier is None:
                modify(text, [draft], lex)
            return


def _is_age(text: str, draft: Draft, words: list[str], last: str, low: str, lang: Words) -> bool:
    """Is the bare number, or the range, somebody's age?"""
    before = last_but(words, 1).lower()
    if low in lang.AGED or (low == lang.OF and before in lang.AGED) or _after_name(text, draft, last, lang):
        return True
    if low not in lang.BE:
        return False
    if before == lang.WHO:
        return True
    if before == lang.WILL:
        before = last_but(words, 2).lower()
    return before.lstrip(_OPENING) in lang.SOMEBODY and draft.high is None and (
        draft.number == draft.number.to_integral_value() and compiled(lang.AGE_ENDS).match(text, draft.right) is not None)


def _is_aged_so(text: str, draft: Draft, words: list[str], lang: Words) -> bool:
    """"aged just 19", "aged over 65", "at the age of about 40": an age, with how exact it is in between."""
    if draft.left < draft.start:
        words = behind(text, draft.left, NEAR).split()
    while words and words[-1] in lang.JUST:
        words.pop()
    if words[-1:] == [lang.OF]:
        words.pop()
    return bool(words) and words[-1].lower().lstrip(_OPENING) in lang.AGES


def _is_of_an_age(text: str, draft: Draft, lang: Words) -> bool:
    """"Life expectancy is 73", "the average age was about 42", "raise the pension age from 62 to 64"."""
    before = behind(text, draft.left, SPOKEN).lower()
    return any([word in before for word in lang.AGE_WORDS]) and draft.number > YOUNGEST and (
        not text.startswith(f" {lang.OF} ", draft.right) and compiled(lang.AGE_BEFORE).search(before) is not None)


def _after_name(text: str, draft: Draft, last: str, lang: Words) -> bool:
    """"Hart, 59, paints", "McKay, 63, sings", "the boy, 9, was": between commas, behind a name or a word for somebody."""
    after = text[draft.end:draft.end + 3]
    if last[-1] != "," or not draft.digits or after[:2] != ", " or not after.islower():
        return False
    who = last[:-1].lower()
    if who in lang.PERSONS:
        return draft.end - draft.start < 3
    return (last[0].isupper() and who not in lang.MONTHS and not last.isupper() and last.translate(_NAME_MARKS).isalpha()
            and draft.end - draft.start == 2)
