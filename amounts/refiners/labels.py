"""What a number that nothing follows, or only a noun, is the label of: a year, a section, a flight, a house, a list's item."""

from __future__ import annotations

import re

from ..drafts import NEXT_WORD, Draft, behind
from ..entries import MONEY, PERCENT, SCALE, UNIT
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..lookup import look_up
from ..quantities import Count, Number, Ratio
from .exactness import word_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import SimpleNamespace
    from typing import Final

ADDRESS: Final = re.compile(r" (?:[A-Z][a-z]+ ){1,3}([A-Z][a-z]+)\b")
_LIST_MARK: Final = re.compile(r"(?:^|\n|[.:;]\s\s)[ \t]*\(?$")
_ITEM_BEFORE: Final = re.compile(r"(?:\b([^\W\d_]+)|[.:;,])\s+\(?$")
LIST: Final = 600  # characters: from one item of a list to the next
ITEM: Final = 12  # characters: the word and the bracket before the mark of one
_CROSSED: Final = (" x ", " × ")  # "1920 × 1080"
_SECTIONS: Final = "§§"
_SPACES: Final = " \n\t\u00a0\u202f\u2009"
_OPENING: Final = "(“\"'‘[`"
_CLOSING: Final = " .,;)"
_AROUND: Final = ".,("
_STOPPED: Final = (". ", "! ", "? ", "; ")
_OWNER: Final = ("'s", "’s")
_APOSTROPHE: Final = re.compile("['’]")
_GROUPS: Final = r"[0-9]{2,6}(?: [0-9]{2,6}){1,5}(?![^\W_]|[.,][0-9])"
_SERIAL: Final = r"[0-9]+(?:[ ,-][0-9]{2,6}){1,6}(?![^\W_]|[.,][0-9])"
_CARD: Final = r"[0-9]{4}(?: [0-9]{4}){3}(?![,.]?[0-9])"
_NAME: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][\w&/-]*|[a-z][A-Z][A-Za-z]*")  # Boeing, S&P, iPhone
_INNER_CAPITAL: Final = r"[A-Za-z][a-z]{0,11}[A-Z][A-Za-z]*"  # iPhone, PlayStation
_CAMEL: Final = re.compile(r"[a-z]{1,5}[A-Z][A-Za-z]*")  # iOS, macOS


def why_label(text: str, draft: Draft, words: list[str], lex: Lexicon) -> str | None:
    """Why a number that nothing follows but perhaps a noun is no figure, ``words`` in front of it; None where it may be one."""
    lang = lex.language
    start, end, kind = draft.start, draft.number_end, draft.kind
    token = text[draft.number_start:end]
    last = words[-1] if words else ""
    touching = bool(start) and text[start - 1] not in _SPACES
    low = last.lower().lstrip(_OPENING).rstrip(",:")
    whole = token.isdigit()
    year = whole and len(token) == 4 and "1100" <= token <= "2100" and text[start - 1:start] != "=" and (
        text[end:end + 3] not in _CROSSED)
    if not touching and last[-1:] != "," and draft.scale is None and low.endswith(lang.NAME_ENDS):
        serial = compiled(_SERIAL).match(text, start)
        draft.extend(max(draft.end, serial.end() if serial else end))
        return "identifier"  # "telefonnummer 70 12 34 56", "Org.nr. 987 654 321"
    if text[end:end + 1] == " " and text[end + 1:end + 4].rstrip(_CLOSING) in lang.ERAS_BEHIND:
        return "year"  # "31 BC"
    if kind is Count and (
        draft.number < 0 and _NAME.fullmatch(last) or (lex.native or not whole) and draft.scale is None and _CAMEL.fullmatch(last)
    ):
        return "name"  # "COVID -19 swabs", "iOS 17.2 users", "l'iPhone 15 costa"
    if kind is Count and whole and lex.native and not lang.NOUN_IS_CAPITAL and draft.of[0].isupper() and (
        last in lang.BEFORE_NAME or compiled(_INNER_CAPITAL).fullmatch(last)
    ):
        return "name"  # "artikel 310 Sr", "iPhone 15 Pro"
    if kind is Ratio and _is_edition(draft, last) and low not in lang.STOPS:
        return "name"  # "ISO 9001:2015"
    if low in lang.ERAS:
        return "year"
    if kind is Number and not whole and low in lang.BEFORE_HOUR and _is_hour(token) and _is_timed(text, end, words, low, lang):
        return "clock"
    if year and not lang.YEAR_MARKED and draft.scale is None and draft.start == draft.number_start:
        before = words[-2] if len(words) > 1 else ""
        if kind is Count and token[2:] != "00" and "1900" < token < "2040" and draft.of not in lang.IRREGULAR_PLURALS and (
            _is_held_against(before, low, draft, lex)
            or (_is_year_behind(words[-1], before, low, lex) if low in (lang.OF, lang.BY) else not _bounds(before, low, lex))
        ):
            return "year"  # "its 2016 vintages"
        if low.isdigit() and before.lower().strip(_AROUND) in lang.MONTHS:
            return "year"
        if lex.native and low not in lang.BEFORE_YEAR and _is_part_of_many(text, end, lex):
            return None
        if kind is not Count or (
            (low not in lex.modifiers or low == lang.CIRCA or (lang.REACHED and low in lang.AS_FAR_AS))
            and (low.removesuffix(".") in lang.BEFORE_YEAR or low.endswith(_OWNER))
        ):
            return "year"
    if whole and kind is Number and text[end:end + 1] in (".", ")") and text[end + 1:end + 2] in (" ", "\t") and (
        len(token) <= 2 and (_LIST_MARK.search(behind(text, start, ITEM)) or _is_item(text, start, end, lex)
                             or _is_step(text, start, end, int(token)))
    ):
        return "list"
    named = whole and text[end + 1:end + 2].isupper()
    cited = compiled(lang.CITED).match(text, end) if named else None
    if cited:
        draft.extend(cited.end())
        return "citation"  # "42 U.S.C. § 1983", "410 U.S. 113"
    if token[0] == "0" and len(token) > 1 and whole:
        return "identifier"
    noun = low.replace("’", "'").rpartition("'")[2] if lang.ELIDED else low  # "l'articolo 14"
    if "/" in noun and noun not in lang.BEFORE_NAME:
        noun = noun.rpartition("/")[2]  # "180C/gas 4"
    if not touching and (draft.scale is None or "." not in token) and last[-1:] != "," and draft.of != lang.TIMES_NOUN and (
        noun in lang.BEFORE_NAME and (kind is Number or last[-1] != ":" and (
            last != low or noun in lang.CLASSES and not (noun in lang.PLACED and _is_told_of(words, lang))))
        or kind is Number and noun[-1:] == "s" and noun[:-1] in lang.CLASSES  # "grades 3 and 4"
        or whole and last.isupper() and len(last) < 4 and "".join(words[-2:-1]).lower() in lang.BEFORE_NAME  # "Flight BA 283"
    ) and not _is_sum(words, last, lex):
        return "name"
    if low == lang.OF and kind is Number and len(words) > 2 and words[-2].isdigit() and words[-3].lower() in lang.BEFORE_NAME:
        return "name"  # "page 5 of 12"
    if kind is Number and whole:
        if last[:1].isupper() and (not lang.STREETS.isdisjoint(map(str.lower, words)) or low.endswith(lang.STREET_ENDS)):
            return "address"  # "calle Mayor, 12", "plaza Mayor 12", "Hauptstr. 5"
        if not touching and _NAME.fullmatch(last.removesuffix("'s").removesuffix("’s")) and last not in lex.signs and (
            low not in lex.modifiers and low not in lang.STOPS and low not in lang.AGED and low not in lang.SERVES
            and low not in (lang.BETWEEN, lang.BETWEEN_TOO, lang.FROM)
            and low not in lang.ADJECTIVE_ENDS and not (lex.native and (low in lex.names or _goes_to_unit(text, end, lex)))
        ):
            return "name"
        if low in lang.ARTICLES_OF_NAMES and not touching and draft.scale is None and text[end:end + 3] not in _CROSSED and not (
            are_many(text, end, lang.MANY) or _are_known(text, end, words, lex)
        ):
            return "article"
        if len(token) >= 7 and start == draft.number_start and not token.endswith("000") and low not in lex.names_before:
            return "identifier"
    address = ADDRESS.match(text, end) if named else None
    return "address" if address and address[1].lower() in lang.ADDRESS else None


def _is_hour(token: str) -> bool:
    hour, _, minutes = token.partition(".")
    return hour.isdigit() and len(hour) < 3 and int(hour) < 24 and len(minutes) == 2 and minutes.isdigit() and minutes < "60"


def _is_timed(text: str, end: int, words: list[str], low: str, lang: SimpleNamespace) -> bool:
    """"The train leaves at 7.40", "it gets in at 18.05", "the 7.40 train": a time of day as it is written in Britain."""
    if low == lang.THE:
        then = NEXT_WORD.match(text, end)
        return then is not None and then[1] in lang.TIMETABLED
    verbs = [word.lower() for word in words[-4:-1]]
    if verbs[1:] and verbs[-1] in lang.GOES_IN:
        return verbs[-2] in lang.GOES
    return bool(verbs) and verbs[-1] in lang.DEPARTS and (len(verbs) == 1 or verbs[-2] not in lang.BE)


def is_serial(text: str, draft: Draft, words: list[str], lang: SimpleNamespace) -> bool:
    """"VAT no. GB 123 4567 89", behind its word and perhaps capitals all groups of digits; "My PIN is 4471"; and a card."""
    end = draft.number_end
    card = compiled(_CARD).match(text, draft.start) if text[end + 1:end + 2].isdigit() and end - draft.start == 4 else None
    if card:
        draft.extend(card.end())
        return True
    if not words:
        return False
    last = words[-1]
    before = words[-2].lower() if len(words) > 1 else ""
    if before in lang.CODES and last in lang.BE:
        return True
    if last.lower() not in lang.NUMBERED and not (before in lang.NUMBERED and last.isupper() and last.isalpha()):
        return False
    groups = compiled(_GROUPS).match(text, draft.start)
    if groups:
        draft.extend(groups.end())
    return groups is not None


_UPPER: Final = re.compile(r" [0-9][0-9.,]{0,12}")
_OF: Final = frozenset((MONEY, PERCENT, SCALE, UNIT))


def _goes_to_unit(text: str, end: int, lex: Lexicon) -> bool:
    """"Den Teig 20 bis 25 Minuten backen", "Am Abend 9 bis 13 Grad": the lower end of a range, whose unit is said once."""
    word = text[end + 1:end + 6].partition(" ")[0]
    upper = _UPPER.match(text, end + 1 + len(word)) if word in lex.language.TO else None
    entry = look_up(text, upper.end(), lex)[3] if upper else None
    return entry is not None and entry[0] in _OF


def _is_part_of_many(text: str, end: int, lex: Lexicon) -> bool:
    """"schrapt 1200 van de 9800 banen": so many of so many are no year."""
    return any(text.startswith(f" {word} ", end) and text[end + len(word) + 2:end + len(word) + 3].isdigit()
               for word in lex.language.RATIO)


def _bounds(before: str, low: str, lex: Lexicon) -> bool:
    """Does the word in front say how many, as in "about 1950 men", "rose 1950 points" or "aumentó en 1950"? Not in "en 1998"."""
    phrases = lex.modifiers.get(low)
    if phrases is None or (lex.language.REACHED and low in lex.language.AS_FAR_AS):
        return False  # "a 1991 trip", "tot 1950 woonden zij er"
    before = before.lower()
    leads = low in lex.leads and (low not in lex.language.BEFORE_YEAR or before in lex.moves)
    return leads or "" in phrases or before in phrases


def _is_told_of(words: list[str], lang: SimpleNamespace) -> bool:
    """"In that lane 12 cars stood", "in the danger zone 12 men died": is the word spoken of, and no name of something?"""
    before = words[-2].lower() if len(words) > 1 else ","
    return before[-1].isalpha() and (
        before not in lang.STOPS or before in lang.DETERMINERS or before in lang.NO_ONE_BEFORE or before in lang.ARTICLES)


def _is_sum(words: list[str], last: str, lex: Lexicon) -> bool:
    """"three numbers: 12, 45 and 600": so many are told, and none is what a thing is called."""
    return last[-1] == ":" and len(words) > 1 and words[-2].lower() in lex.numbers


def _is_edition(draft: Draft, last: str) -> bool:
    """The number of a standard and its year, behind who made it: "ISO 9001:2015", "ISO/IEC 27001:2022"."""
    year = draft.base
    return last.isupper() and draft.number >= 10 and year is not None and 1900 < year < 2100


def _is_held_against(before: str, low: str, draft: Draft, lex: Lexicon) -> bool:
    """"above 2019 levels", "close to 2021 results": what a year has; but "more than 2019 results", "above 2019 seats"."""
    held = lex.language.HELD_AGAINST
    return draft.of.rpartition(" ")[2] in lex.language.OF_YEARS and (low in held or f"{before.lower()} {low}" in held)


def _is_year_behind(last: str, before: str, low: str, lex: Lexicon) -> bool:
    """"the Act of 1974 says", "By 2030 emissions must halve", "octubre de 2024"; but "a crowd of 1974 fans",
    "grew by 1974 tonnes"."""
    lang = lex.language
    if _APOSTROPHE.split(before.lower())[-1] in lang.MONTHS:
        return True  # "nell'ottobre del 2024"
    if low != lang.OF:
        return last[0].isupper()
    of_name = before[:1].isupper() and before.lower() not in lex.modifiers.get(low, ())  # not "Más de 1950"
    return of_name or before.lower() in lang.YEARLY


def _is_item(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """"It must be 1) quick, 2) cheap, and 3) safe", "(2) cheap": the mark of an item in running text."""
    if text[end] != ")" or not text[end + 2:end + 3].isalpha():
        return False
    before = _ITEM_BEFORE.search(behind(text, start, ITEM))
    if before is not None and (before[1] is None or before[1] in lex.language.EITHER):
        return True
    return text[start:end] == "1" and " 2) " in text[end:end + LIST].replace("(", " ")


def _is_step(text: str, start: int, end: int, number: int) -> bool:
    """"1. Heat the oven. 2. Grease the tin.": a sentence's end in front, a capital behind, and the number before it somewhere."""
    return text[end] == "." and text[start - 2:start] in _STOPPED and text[end + 2:end + 3].isupper() and (
        f"{number - 1}. " in behind(text, start, LIST))


def are_many(text: str, end: int, verbs: tuple[str, ...]) -> bool:
    """Does the verb behind the number say that these are many: "the 10 were freed", "half have left"?"""
    verb = NEXT_WORD.match(text, end)
    return verb is not None and verb[1] in verbs


_AFTER_DONE: Final = r" ([^\W\d_]+)(?:(?! )| ([^\W\d_]+|[0-9$£€]))"


def _are_known(text: str, end: int, words: list[str], lex: Lexicon) -> bool:
    """"The 45 arrested", "Of the 12 tested", "None of the 19 survived": they have no noun, but something was done to them.

    Not "the 747 landed", "the 49 killed two men".
    """
    found = compiled(_AFTER_DONE).match(text, end)
    if found is None:
        return False
    lang = lex.language
    then = (found[2] or "").lower()
    if found[1] in lang.DONE_TO:
        return then not in lang.DETERMINERS and then not in lang.ARTICLES and then not in lex.numbers and (
            then == "" or then.isalpha())
    of = words[-2] if len(words) > 1 else ""
    return found[1].endswith(lang.PAST_ENDS) and (
        of == lang.OF and len(words) > 2 and (words[-3].lower() in lang.OF_ALL or words[-3].lower() in lex.numbers)
        or of == lang.OF.capitalize() and then == "")


def is_of_the_few(text: str, start: int, word: str, lex: Lexicon) -> bool:
    """"The Big Four", "the Famous Five are back": capitals, and an article before them, make a name of so many."""
    before = behind(text, start - len(word) - 1, len(" the ")).split()
    return word[:1].isupper() and word.isalpha() and bool(before) and (
        before[-1].lower() in lex.language.ARTICLES_OF_NAMES and word.lower() not in lex.language.SEQUENCE)


def are_named(text: str, last: Draft, draft: Draft, word: str, lang: SimpleNamespace) -> bool:
    """"Articles 5 and 6", "Tables 2, 3 and 4": one name of several, with all their numbers."""
    if draft.reason is not None or draft.scale is not None or not draft.digits or not last.digits:
        return False
    if draft.kind is not Number and draft.kind is not Count:
        return False
    said = word_before(text, last.start - 1)
    label = said.lower().rstrip(".")
    if label == _SECTIONS:
        return True  # "nach §§ 12 und 13 BGB"
    going_on = label.endswith(",") or label in lang.EITHER or label in lang.TO
    if draft.kind is Number:
        if going_on:
            return True
        if label.endswith("s"):
            return label in lang.BEFORE_NAME or label[:-1] in lang.BEFORE_NAME
        listed = text[draft.end:draft.end + 1] == "," or are_many(text, draft.end, lang.EITHER)  # "Scope 1, 2 and 3 emissions"
        return word == "," and listed and _is_class(label, said, lang) and EXACT.subtract(draft.number, last.number) == 1
    if draft.number <= last.number or draft.number != draft.number.to_integral_value():
        return False
    if _is_class(label[:-1], said, lang) and label[-1] == "s":
        return True  # "Zones 2 and 4 flats"
    if not going_on and not _is_class(label, said, lang):
        return False
    # "type 1 and 2 diabetes", "Division 1 and 2 clubs"; but "in room 4, 5 people"
    return word in lang.TO or word != "," and EXACT.subtract(draft.number, last.number) == 1


def _is_class(label: str, said: str, lang: SimpleNamespace) -> bool:
    """Does it make a name of what looks like a count: "phase", and with a capital "Band"?"""
    return label in lang.CLASSES or label in lang.BEFORE_NAME and said[0].isupper()
