"""Is a number of four digits a year? "In 1984", "its 2016 vintages", "above 2019 levels"; but "more than 1500", "1950 men"."""

from __future__ import annotations

from ..drafts import Draft, behind, last_but
from ..lexicon import Lexicon, compiled
from ..quantities import Count, Number
from .senses import OPENERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

EARLIEST: Final = "1000"
FIRST: Final = "1100"
LAST: Final = "2100"
CROSSED: Final = (" x ", " × ")  # "1920 × 1080"
BOUND: Final = 40  # characters: "since at least "
_OF_MANY: Final = "eis"  # how the articles of several end: "agli", "alle", "los"
_COMPARED: Final = ("over", "under")
_BOUNDS: Final = (*_COMPARED, "at_least", "at_most")
_AT_MOST: Final = "at_most"
_JOINS: Final = frozenset(" '’")
_AROUND: Final = ".,("
_OWNER: Final = ("'s", "’s")
_APOSTROPHE: Final = "['’]"


def is_year(text: str, draft: Draft, token: str, words: list[str], lex: Lexicon) -> bool:
    """Is ``token`` of four digits, of which nothing says what it is of but perhaps a noun, a year behind these ``words``?"""
    start, end, lang, kind = draft.start, draft.number_end, lex.language, draft.kind
    if lang.YEAR_MARKED or draft.scale is not None or start != draft.number_start or (
        not _is_in_time(text, draft, token, words, lang) or text[start - 1:start] == "=" or text[end:end + 3] in CROSSED
        or _is_bounded(text, start, token, words, lex)
    ):
        return False
    low = last_but(words, 0).lower().lstrip(OPENERS).rstrip(",:")
    before = last_but(words, 1)
    if kind is Count and _is_recent(token) and draft.of not in lang.IRREGULAR_PLURALS and (
        _is_held_against(before, low, draft, lex)
        or (_is_year_behind(words[-1], before, low, lex) if low in (lang.OF, lang.BY) else not _bounds(before, low, lex))
    ):
        return True  # "its 2016 vintages"
    if low.isdigit() and before.lower().strip(_AROUND) in lang.MONTHS:
        return True
    if lex.native and (is_bounded_behind(text, end, _AT_MOST, lex) or (
        low not in lang.BEFORE_YEAR and _is_part_of_many(text, end, lex)
    ) or _is_uncounted(text, end, token, before, low, lex)):
        return False
    return kind is not Count or (
        (low not in lex.modifiers or low == lang.CIRCA or (lang.REACHED and low in lang.AS_FAR_AS)
         or low == lang.BETWEEN_TOO and not _bounds(before, low, lex))
        and (low.removesuffix(".") in lang.BEFORE_YEAR or low.endswith(_OWNER))
        and not (low in lang.RATIO and before.isdigit()))  # "300 z 1200 pracowników"


def _is_recent(token: str) -> bool:
    """Of our time, and no full hundred?"""
    return "1900" < token < "2040" and token[2:] != "00"


def _is_in_time(text: str, draft: Draft, token: str, words: list[str], lang: Words) -> bool:
    """Could it be a year of which one speaks? Of those before 1100 only "in 1066"."""
    told = draft.kind is Number and f"{''.join(words[-1:])} " in lang.IN and not text.startswith(" of ", draft.number_end)
    return FIRST <= token <= LAST or told and EARLIEST < token < FIRST


def _is_part_of_many(text: str, end: int, lex: Lexicon) -> bool:
    """"schrapt 1200 van de 9800 banen": so many of so many are no year."""
    return any(text.startswith(f" {word} ", end) and text[end + len(word) + 2:end + len(word) + 3].isdigit()
               for word in lex.language.RATIO)


def _is_uncounted(text: str, end: int, token: str, before: str, low: str, lex: Lexicon) -> bool:
    """"سجلت 1200 إصابة", "نحو 2000 شخص", where no noun is read: a year so long ago, or about a year, has its word in front."""
    lang = lex.language
    return bool(lang.BEFORE_YEAR) and not lang.STOPS and text[end:end + 1] == " " and text[end + 1:end + 2].isalpha() and (
        token < "1900" and low not in lang.BEFORE_YEAR or _bounds(before, low, lex))


def is_bounded_behind(text: str, end: int, but: str, lex: Lexicon) -> bool:
    """"2000'den fazla kişi", "2014 से अधिक लोग": nothing is more or less than a year, but "2014 तक" is until one."""
    follow = text[end:end + 24].lower()
    return any(modifier not in ("", but) and phrase[0] in _JOINS and follow.startswith(phrase) and (
        not follow[len(phrase):len(phrase) + 1].isalnum()) for phrase, modifier in lex.after.get(text[end:end + 3], ()))


def _bounds(before: str, low: str, lex: Lexicon) -> bool:
    """Does the word in front say how many, as in "about 1950 men", "rose 1950 points" or "aumentó en 1950"? Not in "en 1998"."""
    phrases = lex.modifiers.get(low)
    if phrases is None or (lex.language.REACHED and low in lex.language.AS_FAR_AS):
        return False  # "a 1991 trip", "tot 1950 woonden zij er"
    before = before.lower()
    if low in lex.language.ARTICLES and low[-1] not in _OF_MANY and f"{before} {low}" in lex.language.AS_FAR_AS:
        return False  # "fino al 1998 visse a Roma"
    leads = low in lex.leads and (low not in lex.language.BEFORE_YEAR or before in lex.moves)
    return leads or "" in phrases or before in phrases


def _is_bounded(text: str, start: int, token: str, words: list[str], lex: Lexicon) -> bool:
    """"Fewer than 1500", "au moins 1200", as the language says it, are no years; but "since at least 1800", "more than 2019"."""
    lang = lex.language
    if _is_recent(token):
        return False
    if f"{last_but(words, 1).lower()} {last_but(words, 0)}" in lex.compared:
        return True  # "superiore a 1500"
    before = behind(text, start, BOUND).lower()
    for modifier in _BOUNDS:
        phrase: str = lang.SAY[modifier].removesuffix("{}")
        if phrase[-1] == " " and before.endswith(phrase):
            last = before[:-len(phrase)].split()[-1:]
            return modifier in _COMPARED or not last or last[0] not in lang.BEFORE_YEAR
    return False


def _is_held_against(before: str, low: str, draft: Draft, lex: Lexicon) -> bool:
    """"above 2019 levels", "close to 2021 results": what a year has; but "more than 2019 results", "above 2019 seats"."""
    held = lex.language.HELD_AGAINST
    return draft.of.rpartition(" ")[2] in lex.language.OF_YEARS and (low in held or f"{before.lower()} {low}" in held)


def _is_year_behind(last: str, before: str, low: str, lex: Lexicon) -> bool:
    """"the Act of 1974 says", "By 2030 emissions must halve", "octubre de 2024"; but "a crowd of 1974 fans",
    "grew by 1974 tonnes"."""
    lang = lex.language
    if compiled(_APOSTROPHE).split(before.lower())[-1] in lang.MONTHS:
        return True  # "nell'ottobre del 2024"
    if low != lang.OF:
        return last[0].isupper() or low in lang.ARTICLES  # "l'estate del 1998 vinse"
    of_name = before[:1].isupper() and before.lower() not in lex.modifiers.get(low, ())  # not "Más de 1950"
    return of_name or before.lower() in lang.YEARLY
