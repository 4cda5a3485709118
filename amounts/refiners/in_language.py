"""What a language's file says is no figure: dates, times of day, ordinals, the article that is the word for one."""

from __future__ import annotations

import re
from functools import lru_cache

from ..cldr import fold, is_unspaced, touches
from ..drafts import Draft, behind
from ..lexicon import Lexicon
from ..quantities import Count, Measure, Number, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import SimpleNamespace

_LONGEST_ADDRESS = 400
MOST, SMALLEST_SCALE = 30, 10  # goals; and what is no score behind "1:"
NEAR = 32  # characters in which a ratio or a scale is spoken of
_HOURS = ("hour",)  # "15 h 30" is a time of day
# "3 de mayo", "1er mars"; and the first of two days: "10 et 11 mars", "10–11 maggio".
_DAY_MONTH = re.compile(r"[.ºª°]?(?::[ae]|er|e)?(?:(?: [^\W\d_]{1,3} (?:el |il |le |o )?| ?[-–] ?)[0-9]{1,2}(?![0-9]))?"
                        r"(?: (?:de|di|da|of))?[ -]([^\W\d_]{3,14})")


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def why_in_language(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """What a language's file says of dates, times of day, ordinals and the article that is the word for one."""
    lang = lex.language
    bare = draft.kind in (Number, Count)
    if draft.digits and draft.start and text[draft.start - 1] in "%=&/?" and _is_address(text, draft.start):
        return "identifier"
    if not draft.digits and draft.start == 0 and draft.end == len(text):
        return None  # nothing else is said
    if not draft.digits and not lang.NUMERALS:
        if lang.SPOKEN_CLOCKS and (bare or draft.of in _HOURS) and _compiled(lang.SPOKEN_CLOCKS).match(text, draft.number_start):
            return "clock"
        if (bare or text[draft.number_end + 1:draft.end] in lang.NO_ONE_BEFORE) and draft.number == 1 and draft.scale is None:
            return "one"
        if lang.HALVES and draft.kind in (Ratio, Measure) and (
            text[draft.number_start:draft.number_end].lower() in lang.HALF_OF
            and not lang.HALVES.isdisjoint(behind(text, draft.start, 16).lower().split()[-1:])
        ):
            return "half"
        if draft.kind is Number and not lang.RANKS.isdisjoint(behind(text, draft.start, 16).lower().split()[-1:]):
            return "name"  # "auf Platz zwei"
        return "part of a word" if draft.kind is Number and _is_in_word(text, draft) else None
    if lang.ORDINAL_STARTS and text.endswith(lang.ORDINAL_STARTS, 0, draft.start):
        return "ordinal"
    for reason, pattern in (("date", lang.DATES), ("clock", lang.CLOCKS), ("address", lang.ADDRESSES)):
        found = _compiled(pattern).match(text, draft.number_start) if pattern else None
        if found and not (reason == "clock" and draft.kind is Ratio):  # "w skali 1:50"
            draft.extend(max(draft.end, found.end()))
            return reason
    if draft.kind is Ratio and lang.NEAR_SCALE and _is_score(text, draft, lang):
        return "score"
    end = draft.number_end
    ordinal = next((ending for ending in lang.ORDINAL_ENDS if text.startswith(ending, end) and (
        ending[-1] == " " or touches(ending[-1]) or not text[end + len(ending):][:1].isalpha())), "")
    if ordinal and (bare or (draft.kind is Measure and end + len(ordinal) > draft.end)):
        found = _compiled(r"\W?\w+").match(text, end) if not lang.NUMERALS else None
        draft.extend(max(draft.end, found.end() if found else end))
        return "ordinal"
    if not draft.digits:
        return "one" if draft.kind is Number and draft.number == 1 and draft.scale is None and not draft.modifier else None
    month = _DAY_MONTH.match(text, end) if 0 < draft.number <= 31 and (bare or draft.kind is Measure) else None
    if month and month[1].lower() in lang.MONTHS and (bare or draft.end == month.end()):  # "14 de julio" are no joules
        return "date"
    if lang.BEFORE_ORDINAL and bare and text[end:end + 2] == ". " and text[end + 2:end + 3].isalpha():
        if behind(text, draft.start, 16).lower().split()[-1:][0:1] and (
            behind(text, draft.start, 16).lower().split()[-1] in lang.BEFORE_ORDINAL
        ):
            return "ordinal"
    return None


def _is_score(text: str, draft: Draft, lang: SimpleNamespace) -> bool:
    """"Es steht 2:1", but "im Verhältnis 2:1", "im Maßstab 1:50"."""
    if ":" not in text[draft.start:draft.end] or (draft.start == 0 and draft.end == len(text)) or draft.base is None:
        return False
    if draft.number > MOST or draft.base > MOST or (draft.number == 1 and draft.base >= SMALLEST_SCALE):
        return False
    near = text[max(0, draft.start - NEAR):draft.end + NEAR].lower()
    return not any(word in near for word in lang.NEAR_SCALE)


def _is_address(text: str, start: int) -> bool:
    """Does the run of characters around the figure look like a web address?"""
    floor = max(0, start - _LONGEST_ADDRESS)
    return "://" in text[max(text.rfind(" ", floor, start), text.rfind("\n", floor, start), floor):start]


def is_elided(text: str, apostrophe: int, lex: Lexicon) -> bool:
    """Does a short word end at this apostrophe, as in "d'un million", "l'undicesimo", "jusqu'à"?"""
    return fold(behind(text, apostrophe, 12).replace("\n", " ").rpartition(" ")[2]) in lex.language.ELIDED


def _is_in_word(text: str, draft: Draft) -> bool:
    """One character between others of a script without spaces is as likely a part of a word."""
    if draft.number_end - draft.number_start > 1 or not is_unspaced(text[draft.number_start]):
        return False
    return any(map(is_unspaced, text[draft.start - 1:draft.start] + text[draft.end:draft.end + 1]))
