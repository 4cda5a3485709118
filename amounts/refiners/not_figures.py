"""What looks like a figure and is none: dates, years, clock times, versions, phone numbers, names.

Each rule answers with the reason, in one word; the first that answers counts. Money, percentages and
measures are told by their unit, so only the rules about the shape of the digits are asked of them.
"""

from __future__ import annotations

import re

from ..drafts import ASCII_WORD, NEXT_WORD, Draft, behind, last_but
from ..entries import ONES, TENS
from ..lexicon import Lexicon, compiled
from ..quantities import Measure, Number, Ratio
from .digit_shapes import BARE, go_on, is_serial, why_shape
from .in_language import SHORTEST, digits_to_call, is_elided, why_in_language
from .labels import ADDRESS, are_many, is_of_the_few, is_ranked, why_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

_GOING_ON: Final = frozenset("-–/ ")
_AFTER_DAY: Final = re.compile(r"(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\b")
# "4, 6 and 8 May"
_DAYS: Final = r"(?:, [0-3]?[0-9]){0,6},? ([^\d,]{1,16}) [0-3]?[0-9](?:st|nd|rd|th|\.)? ([A-Za-z]{3,9})\b(?! [A-Z])"
_DIALLED: Final = r"\+?[0-9][0-9 ,()/.-]{4,22}[0-9](?![0-9])"
NEAR: Final = 32  # characters: the words in front that may tell
_BREAKS: Final = frozenset(("", ".", ",", ";", ":"))
_IN_WORDS: Final = "-_'’"
_PLAIN_END: Final = frozenset(("", " ", ",", ")", ";", "%"))
_PERCENT_BEHIND: Final = r" \([0-9.]{1,5} ?(?:%|per ?cent)"
_COVERED: Final = "covered"  # by the date or number plate that begins before it
_AFTER_DASH: Final = re.compile(r"^[0-9]{1,2}[-–—]")  # "June 19-July 10"
_OF_TWO: Final = r"[0-9] \([^()]{0,20}[0-9]\) $"
_A: Final = ("a ", "an ")
_STILL: Final = (None, "")  # "moved": no way up or down
# "a third more than", "a quarter cheaper than"
_MORE_THAN: Final = r" (?:more|less|fewer)(?= than\b|[.,;)]|$)| [a-z]+er than\b"


def judge(text: str, block: list[Draft], lex: Lexicon) -> list[Draft]:
    """Give each draft that is no figure its reason; one that turns out longer (a date) swallows what it covers."""
    done, covered = -1, False
    for draft in block:
        start, end = draft.start, draft.number_end
        if start < done:
            draft.reason, covered = _COVERED, True
            continue
        # "$5 ", " 75%": money, percentages and measures whose digits nothing touches are figures, and most there are.
        if draft.reason is None and (
            draft.kind in BARE or not draft.digits or (lex.native and draft.kind is Measure)
            or text[end:end + 1] not in _PLAIN_END
            or text[start - 1] != " "
        ):
            draft.reason = _reason(text, draft, lex, done)
        done = draft.end
    return [draft for draft in block if draft.reason is not _COVERED] if covered else block


def _reason(text: str, draft: Draft, lex: Lexicon, floor: int) -> str | None:
    """Why the draft is no figure, or None. May widen the draft over the whole date or number plate.

    ``floor`` is where the figure before it ends: a hyphen there joins two figures and no name.
    """
    kind = draft.kind
    if lex.native:
        why = why_in_language(text, draft, lex)
        if why:
            return why
    if draft.digits:
        start = draft.start
        why = why_shape(text, draft, lex, floor)
        if why == "identifier" and text[draft.number_end:draft.number_end + 1] in _GOING_ON:
            go_on(text, draft)
        if why or kind not in BARE:
            return why or (_seat(text, draft, lex) if kind is Measure and draft.end <= draft.number_end + 2 else None)
        words = behind(text, start, NEAR).split()
        fewest = digits_to_call(words, lex.language) if kind is Number and words else 0
        dialled = compiled(_DIALLED).match(text, start) if fewest else None
        if dialled and sum(map(str.isdigit, dialled[0])) >= fewest:
            draft.extend(max(draft.end, dialled.end()))
            return "phone"
        if fewest == SHORTEST and text[start:draft.number_end].isdigit() and draft.number < 1000:
            return "phone"  # "chiamate il 113"
        if kind is Number and is_serial(text, draft, words, lex.language):
            return "identifier"
        return _date(text, draft, words, lex) or why_label(text, draft, words, lex)
    before = text[draft.start - 2:draft.start] if draft.start > 1 and draft.start - 1 != floor else "  "
    if before[1] in _IN_WORDS and before[0].isalnum() and not is_elided(text, draft.start - 1, lex):
        return "part of a word"
    if lex.clock is not None and lex.clock.match(text, draft.number_end):
        return "clock"  # "seven o'clock"
    if draft.start == draft.number_start and draft.modifier is None and kind is not Measure:
        number = lex.numbers.get(text[draft.start:draft.number_end].lower())
        if number is not None and number[0] not in (ONES, TENS):
            return "no number"  # "the million dollar question", "hundred" without a number
    elif draft.modifier == "several" and _is_of_table(text, draft, lex):
        return "no number"
    if kind is not Measure and kind not in BARE:
        return None
    return _words(text, draft, lex)


def _is_of_table(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"(in $ millions)", "(In thousands of dollars)", "figures in billions": the scale of other numbers, or a way to come."""
    start = draft.start
    scale = text[draft.number_start:draft.number_end].lower()
    if text[start - 2:start] == ") " and compiled(_OF_TWO).search(behind(text, start, NEAR)):
        return True  # "3.2 (2.1) million euros"
    return text.endswith(lex.language.IN, 0, start) and scale in lex.language.VAGUE and (
        draft.kind is Number or text[start - 4:start - 3] == "(")


def _seat(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """"seat 12C", "14C Larch Road": a letter behind the number of something that has numbers is no degree."""
    last = last_but(behind(text, draft.start, NEAR).split(), 0).lower().replace("’", "'").rpartition("'")[2]
    if last in lex.language.BEFORE_NAME and text[draft.number_start:draft.number_end].isdigit() and (
        draft.end == draft.number_end + 1 or last[-1] == "."  # "l'art. 2043 c.c."
        or lex.native and text[draft.end - 1].isupper()  # "la classe 3 B"
    ):
        then = None if draft.of.startswith("degree") else NEXT_WORD.match(text, draft.end)
        return None if then and then[1] in lex.language.LENGTHWAYS else "name"  # "a door 2m wide"
    address = ADDRESS.match(text, draft.end)
    return "address" if address and address[1].lower() in lex.language.ADDRESS else None


_DAY: Final = r"[0-3]?[0-9]/[01]?[0-9]|1?[0-9]/[0-3]?[0-9]"


def _is_day(text: str, draft: Draft, lex: Lexicon) -> bool:
    """Are these digits with a slash a day and a month, behind which nothing is said that they could be a part of?"""
    then = NEXT_WORD.match(text, draft.end)
    return compiled(_DAY).fullmatch(text, draft.start, draft.end) is not None and (
        then is None or then[1] in lex.language.STOPS and then[1] != lex.language.OF
        and then[1] not in lex.language.DETERMINERS and then[1] not in lex.language.ARTICLES)


def _date(text: str, draft: Draft, words: list[str], lex: Lexicon) -> str | None:
    """Days and months: "February 4", "4 February", "4 and 5 February", and clock times with their word."""
    end = draft.number_end
    clock = lex.clock.match(text, end) if lex.clock is not None and draft.scale is None else None  # "est" is French for "is"
    if clock:
        draft.extend(clock.end())
        return "clock"
    if draft.kind is Ratio and words and words[-1].lower() in lex.language.DATED and _is_day(text, draft, lex):
        return "date"  # "due 5/6"
    if not text[draft.start:end].isdigit() or not 0 < draft.number <= 31:
        return None
    if text.endswith(lex.language.PARTS_OF_HOURS, 0, draft.start - 1) and draft.kind is Number and draft.number < 13:
        return "clock"  # "half past 10"
    day = _AFTER_DAY.match(text, end)
    days = compiled(_DAYS).match(text, end) if text[end:end + 1] in (",", " ") else None
    if day and _is_month(day[1], lex) or days and days[1] in lex.language.EITHER and _is_month(days[2], lex):
        return "date"
    word = "".join(words[-2 if words[-1:] == ["."] else -1:])  # "nov . 6", where a tokenizer has been
    word = _AFTER_DASH.sub("", word).lstrip("(")
    if word.lower().rstrip(".") in lex.language.MONTHS and text[draft.start - 1] == " " and (
        word[0].isupper() or word[-1] == "."  # "nov. 6", but "they may 5 times"
    ):
        return "date"
    return None


def _is_month(word: str, lex: Lexicon) -> bool:
    return word.lower() in lex.language.MONTHS and word[0].isupper()


def _words(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """Number words that count nothing: "one of the", "no one", "the first half", "multi-million"."""
    lang = lex.language
    start, end = draft.start, draft.end
    low = text[draft.number_start:draft.number_end].lower()
    if text[end:end + 1] == "-" and text[end + 1:end + 2].isalpha() and draft.kind is Number:
        other = lex.read_cardinal(text, end + 1)
        if other is None or text[other[1]:other[1] + 1] == "-":
            return "part of a word"  # but "два-три часа", "deux-trois heures"
    word = last_but(behind(text, start, NEAR).split(), 0)
    last = word.lower()
    if _is_month_word(last, lang) and draft.number <= 31 and draft.kind is Number:
        return "date"
    if draft.kind is Number and draft.modifier is None and text.endswith(lang.PARTS_OF_HOURS, 0, start - 1):
        return "clock"  # "half past seven"
    if draft.kind is not Measure and (last in lang.CLASSES or draft.kind is Number and is_ranked(text, start, last, lang) or (
        last in lang.BEFORE_NAME and word[0].isupper() and text[start].isupper()  # "Channel Nine", "Act Two"
    )):
        return "name"
    if text[start].isupper() and (text[start - 1] == " " and is_of_the_few(text, start, word, lex) or (
        draft.kind is Measure and (place := NEXT_WORD.match(text, end)) is not None and place[1] in lang.PLACE_NAMES
    )):
        return "name"
    if low == "one" and last not in lang.MINUS and (
        (draft.kind is Number and draft.per is None) or (
            last in lang.NO_ONE_BEFORE and draft.kind is not Measure and text[draft.number_end:draft.number_end + 1] != "-")
    ):
        return "one"
    if draft.kind is not Ratio or compiled(_PERCENT_BEHIND).match(text, end):
        return None  # "half (50%)"
    if low == "half" and last in lang.HALVES:
        return "half"
    if text[end:end + 1] in ("", "\n"):
        return None
    if low in ("half", "a half"):
        then = ASCII_WORD.match(text, end + 1)
        if last not in lex.modifiers and not (then and (then[0].lower() == lang.OF or then[0].lower() in lang.DETERMINERS)) and (
            not are_many(text, end, lang.HALVES_DO if last[-1:] in _BREAKS else lang.MANY)  # not "the top half will go"
        ):
            return "half"
    elif low.startswith(_A) and text[end:end + 4].lower() != " of " and last != lang.BY and (
        not compiled(_MORE_THAN).match(text, end) and not _is_so_much(text, end, last, lex)
    ):
        return "ordinal"
    return None


def _is_so_much(text: str, end: int, last: str, lex: Lexicon) -> bool:
    """"fell by nearly a quarter", "up a fifth": behind what says how much or which way, before no noun ("about a third man")."""
    moves = last in lex.modifiers and lex.moves.get(last) != _STILL
    after = text[end]
    word = ASCII_WORD.match(text, end + 1) if after == " " else None
    return moves and after != "-" and (word is None or word[0] in lex.language.STOPS)


def _is_month_word(word: str, lang: Words) -> bool:
    return word in lang.MONTHS and len(word) > 3 and word != "march"
