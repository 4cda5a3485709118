"""What the writer said about exactness, on either side of a figure: "about", "more than", "or more", "+"."""

from __future__ import annotations

import re

from ..cldr import is_hangul
from ..counted import read_per_ahead
from ..drafts import Draft
from ..entries import PERCENT, POINTS, SCALE
from ..lexicon import EQUAL, OR_EQUAL, Lexicon, compiled
from ..nouns import read_per
from ..quantities import Count, Measure, Multiple, Number, Ratio
from ..readers import OR_MINUS
from .higher import way_to
from .senses import OPENERS, TURNED, comes_to, is_exactness, is_level, is_of_model, turned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MINUS: Final = "minus"  # among the modifiers: it turns the number round
LOOK_BACK: Final = 36  # characters: the longest phrase in front, and its boundary
_MAY_PRECEDE: Final = frozenset(" \n-~≈∼≅≃<>≤≥⩽⩾='’")
_COMPARISONS: Final = frozenset("~≈∼≅≃<>≤≥⩽⩾=")
_CLAUSE_END: Final = frozenset(("", ".", ",", ";", ":", ")", "!", "?", "\n"))
_BEFORE_RATE: Final = frozenset(("-pl", "-od", " an", "+"))  # "12 and above a week"; but "at least a week" says how long


def modify(text: str, drafts: list[Draft], lex: Lexicon) -> None:
    """Give each figure its modifier and widen its context by the words that say so."""
    after = lex.after
    moved_behind = bool(lex.language.MOVED_BEHIND)
    for draft in drafts:
        if draft.reason is not None:
            continue
        if lex.glued_after:
            _glued(text, draft, lex)
        if draft.left and text[draft.left - 1] in _MAY_PRECEDE:
            _before(text, draft, lex)
            if lex.native and draft.modifier is None and draft.kind in _HALVES:
                _before_article(text, draft, lex)
        if draft.modifier is None or draft.led:
            right = draft.right
            phrases = after.get(text[right:right + 3])
            if phrases is not None:
                _after(text, draft, phrases, lex)
            elif draft.modifier is not None:
                continue
            elif text[right:right + 1] == "+" and not text.startswith(OR_MINUS, right):
                _after(text, draft, after["+"], lex)
        if moved_behind and draft.kind not in _BARE and (
            not text.endswith(lex.language.DATIVES, draft.start, draft.end)
        ):
            draft.change = draft.change or _moved(text, draft, lex)


_HALVES: Final = frozenset((Ratio, Multiple))
_BARE: Final = frozenset((Number, Ratio))


def _before_added(text: str, draft: Draft, at: int, lex: Lexicon) -> None:
    """"At least another 12", "up to an additional $5 million": the phrase stands in front of the adjective and its article."""
    left = draft.left
    article = word_before(text, at - 1)
    draft.left = at - len(article) - 1 if article in lex.language.ARTICLES else at
    if draft.left > 1:
        _before(text, draft, lex)
    if draft.modifier is None:
        draft.left = left


def _before_article(text: str, draft: Draft, lex: Lexicon) -> None:
    """"Mehr als die Hälfte", "bijna het dubbele": the phrase stands in front of the article."""
    left = draft.left
    article = word_before(text, left - 1).rpartition("\n")[2]
    start = left - 1 - len(article)
    if article.lower() in lex.language.ARTICLES and start > 0:
        draft.left = start
        _before(text, draft, lex)
        if draft.modifier is None:
            draft.left = left


def _glued(text: str, draft: Draft, lex: Lexicon) -> None:
    """The phrases of a script whose words touch: "約500人", "500人以上", "5천 원 이상"."""
    if draft.high is not None and draft.high.kind is Number:  # 两三百人
        for name in ("kind", "of", "scale", "said", "candidates", "assumed"):
            setattr(draft.high, name, getattr(draft, name))
    stop = draft.left
    if stop and text[stop - 1] == " ":
        stop -= 1
    for phrase, modifier in lex.glued:
        if text.endswith(phrase, 0, stop) and not (
            is_hangul(phrase[0]) and is_hangul(text[stop - len(phrase) - 1:stop - len(phrase)])  # "예약 5명"
        ):
            if modifier:
                draft.left = stop - len(phrase)
                no = next((word for word in lex.language.NOT_SO if text.endswith(word, 0, draft.left)), "")
                if no and modifier in TURNED:
                    draft.left, modifier = draft.left - len(no), TURNED[modifier]
                draft.modifier = draft.modifier or modifier
            break
    right = draft.right
    if text[right:right + 1] == " ":
        right += 1
    if draft.kind is Count and draft.of[:-1] in lex.language.COUNTERS and text[right - 1:right + 1] in lex.language.NOT_COUNTERS:
        draft.of = draft.of[:-1]  # "30人前後"
        draft.end = draft.right = right = right - 1
    for phrase, modifier in lex.glued_after:
        if text.startswith(phrase, right):
            if modifier:
                draft.right = right + len(phrase)
                draft.modifier = modifier if draft.modifier in (None, "about") else draft.modifier
            break
    if (lex.language.PER_AHEAD or lex.language.PER_TIMES) and draft.per is None:
        read_per_ahead(text, draft, lex)
    if draft.kind is not Number:
        draft.change = draft.change or _moved(text, draft, lex)


_GOES_ON: Final = frozenset("いくかさめ")  # behind one character these make an adjective of it, and a Chinese one another word


def _moved(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """"3.5%増", "450円安", "增长3.5%": by this much it rose or fell; but "450円安い", which compares."""
    direction: str
    for direction, words in lex.language.MOVED_BEHIND.items():
        far = draft.kind is Measure and draft.of[:6] != "degree" and text.startswith(lex.language.FAR_OFF, draft.right)
        if far or not text.startswith(words, draft.right):  # "3km 떨어진 곳" is so far away
            continue
        word = next(word for word in words if text.startswith(word, draft.right))
        then = text[draft.right + 1:draft.right + 2]
        if len(word) > 1 or not (then in _GOES_ON or "\u3400" <= then <= "\u9fff"):
            return direction
    for direction, words in lex.language.MOVED_BEFORE.items():
        if text.endswith(words, 0, draft.left):
            return direction
    return None


def word_before(text: str, stop: int) -> str:
    """What stands between the last space and ``stop``, or so much of it as could be a word of a phrase."""
    start = stop - LOOK_BACK if stop > LOOK_BACK else 0
    space = text.rfind(" ", start, stop)
    return text[start if space < 0 else space + 1:stop]


def _before(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.left
    sign = text[stop - 1]
    if sign == " " or sign == "\n":
        stop -= 1
        last = word_before(text, stop)
    elif sign == "-":
        last = word_before(text, stop) if lex.language.CLITICS else text[stop - 4:stop].lower()  # "כ-500", "sub-60 sq m"
    elif sign in "'’":
        last = word_before(text, stop)  # "plus d'un"
    else:
        first = stop - 1
        while first and text[first - 1] in _COMPARISONS:
            first -= 1
        last = text[first:stop]  # all the signs: "<>" and "=<" say nothing that we know
        before, lang = text[first - 1:first], lex.language
        if last in lang.TO and (before.isdigit() or before in lang.NUMERALS or before in lang.POWERS):
            return  # "20~30%", "二十~三十", "2천만~3천만원"
    phrases = lex.modifiers.get(last)
    if phrases is None:
        if last.isalpha():
            return  # as nearly every word
        if not last and stop:
            stop -= 1
            last = word_before(text, stop)
        last = last.rpartition("\n")[2].lstrip(OPENERS).replace("’", "'")  # "zo’n 500"; nothing where a blank line parts the two
        last = last if last in lex.modifiers else _unelided(last, lex)
        phrases = lex.modifiers.get(last)
        if phrases is None:
            return
    draft.led = draft.led or last in lex.leads  # no modifier perhaps, but a change
    if not phrases:
        if last in lex.language.ADDED and draft.modifier is None:
            _before_added(text, draft, stop - len(last), lex)
        return
    rounded = draft.modifier == "about" and draft.left == draft.start and lex.language.ROUNDED  # "plus d'une vingtaine"
    if draft.modifier is not None and draft.modifier != "several" and not rounded:
        return
    end = stop - len(last) - 1  # of the word before that, which tells most phrases apart
    word = word_before(text, end) if end > 0 else ""
    if last in lex.language.MODELS and is_of_model([word, last], lex.language):
        return
    found = phrases.get(word) or phrases.get(_unelided(word.rpartition("\n")[2].lstrip(OPENERS).lower(), lex)) or phrases.get("")
    if found is None:
        return
    window = text[max(0, stop - LOOK_BACK):stop].lower().replace("\n", " ").replace("’", "'")  # a phrase may go over a line's end
    for phrase, modifier in found:  # the longest first
        left = stop - len(phrase)
        if window.endswith(phrase) and not (text[left - 1:left].isalnum() and (phrase.isalpha() or not lex.glued)):
            draft.led = True
            if modifier in OR_EQUAL and lex.equal_or:
                equal = next((equal for equal in lex.equal_or if f" {window[:-len(phrase)]}".endswith(equal)), "")
                if equal:
                    left, modifier = left - len(equal) + 1, OR_EQUAL[modifier]
            if modifier == EQUAL:
                _or_equal(window[:-len(phrase)], left, draft, lex)
            elif modifier == MINUS:
                if window[:-len(phrase)].rstrip().endswith(f"{lex.language.PLUS} {lex.language.OR}"):
                    return  # "plus or minus 2%" is no minus
                if not text[left - 2:left].strip().isdigit():  # "10 minus 5" is a sum
                    draft.number = draft.number.copy_negate()
                    draft.start = draft.left = left
                    modify(text, [draft], lex)
            elif modifier and is_exactness(text, window[:-len(phrase)], phrase, draft, lex) and not (
                phrase == lex.language.UP_TO and is_level(text, window[:-len(phrase)], draft, lex)
            ):
                if phrase in lex.language.AS_FAR_AS and comes_to(text, left, phrase, draft, lex):
                    draft.led = False
                    return
                if phrase.split(" ")[0] in lex.language.ADJECTIVES_TOO and window[left - stop - 2:left - stop - 1].isalpha() and (
                    word_before(text, left - 1).lower() not in lex.language.STOPS
                ):
                    return  # "sube el salario mínimo un 3 %"
                if modifier in TURNED and lex.language.NEGATIONS:
                    left, bound = turned(window[:-len(phrase)], left, modifier, draft.of, lex)
                    if bound is None:
                        return
                    modifier = bound
                if phrase.endswith(lex.language.THAN) and (_is_compared(window[:-len(phrase)], lex) or (
                    draft.kind is Measure and text.startswith(lex.language.OLD, draft.right)
                    and phrase not in lex.language.LONG_AGO
                )):
                    return  # "3.2 million more than three months before", "higher than two years ago"
                if phrase in lex.language.UNITS_TOO and _ends_in_number(text, left, lex):
                    return
                draft.left = left
                draft.modifier = modifier if rounded else draft.modifier or modifier
            return


def _or_equal(before: str, left: int, draft: Draft, lex: Lexicon) -> None:
    """"Greater than or equal to", "supérieur ou égal à": what is compared stands in front of what begins at ``left``."""
    words = before.split(" ")[-4:-1]
    for first in range(len(words)):
        said = " ".join(words[first:])
        if said in lex.compared:
            draft.modifier, draft.left = lex.compared[said], left - len(said) - 1
            return


AHEAD: Final = 24  # characters: a year, and the word in front of it
UNIT: Final = 12  # what stands right behind a number
_COMPARED: Final = re.compile(r"(?:[0-9]|%|\b(?:thousand|million|billion|trillion|per ?cent|points?))\s$")
_YEAR: Final = re.compile(r"(\w+)\s(?:1[1-9]|20)[0-9][0-9]\s$")


def _is_compared(before: str, lex: Lexicon) -> bool:
    """Is it a figure that is more or less than what follows: "20 Prozent mehr als fünf Jahre zuvor"?"""
    year = _YEAR.search(before[-AHEAD:]) if before[-2:-1].isdigit() else None
    if year and (year[1] in lex.language.BEFORE_YEAR or year[1] in lex.language.MONTHS):
        return False  # "seit 2015 mehr als verdoppelt"
    entry = lex.names.get(before[:-1].rpartition(" ")[2]) if lex.native else None
    return _COMPARED.search(before[-UNIT:]) is not None or (entry is not None and entry[0] in (PERCENT, POINTS, SCALE))


def _ends_in_number(text: str, stop: int, lex: Lexicon) -> bool:
    word = word_before(text, stop - 1) if stop else ""
    return word[-1:].isdigit() or word.rpartition("-")[2].lower() in lex.numbers


def _unelided(word: str, lex: Lexicon) -> str:
    """"d'environ": the word behind what is elided."""
    head, _, tail = word.replace("’", "'").rpartition("'")
    return tail if head.lower() in lex.language.ELIDED else word


_NEXT: Final = r" ([a-z]+|[0-9$£€])"


def _goes_on(follow: str, pos: int, lex: Lexicon) -> bool:
    """Does another figure come at once, or "than"? Then the phrase is of that: "80 or more than 70", "3 et plus de 5"."""
    word = compiled(_NEXT).match(follow, pos)
    return word is not None and (
        not word[1].isalpha() or word[1] in lex.numbers or word[1] in (lex.language.THAN, lex.native and lex.language.OF)
    ) or follow.startswith(lex.language.GOING_UP)


def _adds(follow: str, pos: int, lex: Lexicon) -> bool:
    """"$20 plus tax", "a year plus a bonus": does "plus" add what stands behind it?"""
    word = compiled(_NEXT).match(follow, pos)
    return word is not None and word[1] not in lex.language.PLACES and (
        word[1] not in lex.language.EITHER or follow.startswith(f" {lex.language.OR} {lex.language.MINUS[0]}", pos))


def _after(text: str, draft: Draft, phrases: list[tuple[str, str]], lex: Lexicon) -> None:
    stop = draft.right
    follow = text[stop:stop + 24].lower()
    ways = lex.language.HIGHER.values()
    for phrase, modifier in phrases:
        if draft.modifier is not None and modifier not in ways:
            continue  # "about 3% lower" has only its change left to be told
        if follow.startswith(phrase) and not follow[len(phrase):len(phrase) + 1].isalnum() and (
            phrase[1:] in lex.language.HIGHER and " " in phrase[1:]  # "12% up on 2019"
            or not (phrase[0] == " " and phrase not in lex.language.THAN_BEHIND and _goes_on(follow, len(phrase), lex) and (
                modifier not in ways or not follow.startswith(f" {lex.language.THAN} ", len(phrase))))
            and not (phrase == f" {lex.language.PLUS}" and _adds(follow, len(phrase), lex))
            and (phrase not in lex.language.AT_END or (
                text.startswith(phrase, stop) and follow[len(phrase):len(phrase) + 1] in _CLAUSE_END))
            and text.endswith(lex.language.THAN_BEHIND.get(phrase, ""), 0, stop)
            and not (lex.native and modifier in TURNED and (  # "um 20 % überschreitet" says by how much
                word_before(text, draft.left - 1).lower() == lex.language.BY))
        ):
            if not modifier:
                return  # "42 डिग्री तक पहुंचा": where it came to
            if modifier in ways:
                draft.change = way_to(text, draft, modifier, phrase, lex)
                return
            until = phrase == lex.language.UNTIL and text.endswith(lex.language.DATIVES, 0, stop)
            draft.modifier = "at_most" if until else modifier
            draft.right = stop + len(phrase)
            equal = next((equal for equal in lex.language.EQUAL_BEHIND if text.startswith(equal, draft.right)), "")
            if equal and modifier in OR_EQUAL:  # "100'den büyük veya eşit"
                draft.modifier, draft.right = OR_EQUAL[modifier], draft.right + len(equal)
            if draft.per is None and (phrase[:3] in _BEFORE_RATE or phrase.startswith(f" {lex.language.OR} ")):
                right = draft.right
                read_per(text, draft, lex, right)  # "50 hours or more a week"
                draft.right = max(right, draft.end)
            return
