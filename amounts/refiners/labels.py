"""What a number that nothing follows, or only a noun, is the label of: a year, a section, a flight, a house, a list's item."""

from __future__ import annotations

import re

from ..drafts import NEXT_WORD, Draft, behind, last_but
from ..entries import MONEY, PERCENT, SCALE, UNIT
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..lookup import look_up
from ..noun_words import is_plural
from ..quantities import Count, Number, Ratio
from .exactness import word_before
from .list_marks import ITEM, why_mark
from .senses import OPENERS, is_of_channel, is_of_model
from .years import CROSSED, is_bounded_behind, is_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

ADDRESS: Final = re.compile(r" (?:[A-Z][a-z]+ ){1,3}([A-Z][a-z]+)\b")
_ADDED: Final = r"([^\W\d_]+) [0-9]{1,4}\+$"
_NAMED: Final = frozenset((Number, Count))
_SECTIONS: Final = "§§"
_DECLINED: Final = ("en", "em", "er", "es")
_PARTING: Final = (",", ";", ":", ".")
_SECTION_SIGNS: Final = ("§", _SECTIONS)
_SPACES: Final = " \n\t\u00a0\u202f\u2009"
_CLOSING: Final = " .,;)"
_TIME: Final = r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]"
_APOSTROPHE: Final = "['’]"
# "09 123 4567", which a view may group; but "03 04 2024".
_DIALLED: Final = (r"(?![0-3][0-9] [01][0-9] [12][0-9]{3}(?![0-9]))0[0-9]{1,4} [0-9]{2,4}(?:[ ,][0-9]{2,4}){1,4}"
                   r"(?![^\W_]|[.,][0-9])")
_SERIAL: Final = r"[0-9]+(?:[ ,-][0-9]{2,6}){1,6}(?![^\W_]|[.,][0-9])"
_NAME: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][\w&/-]*|[a-z][A-Z][A-Za-z]*")  # Boeing, S&P, iPhone
_INNER_CAPITAL: Final = r"[A-Za-z][a-z]{0,11}[A-Z][A-Za-z]*"  # iPhone, PlayStation
NAMED_SO: Final = re.compile(r"[A-Z][a-z]+[ -][A-Z][a-z]+")
_CAMEL: Final = re.compile(r"[a-z]{1,5}[A-Z][A-Za-z]*")  # iOS, macOS


def why_label(text: str, draft: Draft, words: list[str], lex: Lexicon) -> str | None:
    """Why a number that nothing follows but perhaps a noun is no figure, ``words`` in front of it; None where it may be one."""
    lang = lex.language
    start, end, kind = draft.start, draft.number_end, draft.kind
    token = text[draft.number_start:end]
    last = last_but(words, 0)
    touching = bool(start) and text[start - 1] not in _SPACES
    low = last.lower().lstrip(OPENERS).rstrip(",:")
    said = compiled(_APOSTROPHE).split(last)[-1] if lang.ELIDED else last  # "L'iPhone 15", "All'uscita 300 persone"
    whole = token.isdigit()
    lettered = token[-1:].isalpha() and token[-2:-1].isdigit()  # "nr. 12B", "klasse 3B": no billions
    if not touching and last[-1:] != "," and low.endswith(lang.NAME_ENDS) and (draft.scale is None or lettered):
        serial = compiled(_SERIAL).match(text, start)
        draft.extend(max(draft.end, serial.end() if serial else end))
        return "identifier"  # "telefonnummer 70 12 34 56", "Org.nr. 987 654 321"
    if touching and text[start - 1] == "+" and (named := compiled(_ADDED).search(behind(text, start, ITEM))) and (
        named[1].lower() in lang.BEFORE_NAME
    ):
        return "name"  # "minuto 90+3", "PK 12+300"
    if text[end:end + 1] == " " and text[end + 1:end + 4].rstrip(_CLOSING) in lang.ERAS_BEHIND:
        return "year"  # "31 BC"
    if kind is Count and (
        draft.number < 0 and _NAME.fullmatch(last) or (lex.native or not whole) and draft.scale is None and _CAMEL.fullmatch(said)
    ):
        return "name"  # "COVID -19 swabs", "iOS 17.2 users", "l'iPhone 15 costa"
    if last in lang.WITH_CAPITAL and kind is Count and whole and draft.of[0].islower():
        return "name"  # "Year 6 pupils"
    if kind is Count and draft.number == 1 and whole and not lex.native and _NAME.fullmatch(last) and low not in lang.STOPS and (
        not last.endswith(lang.FOUND) and is_plural(draft.of.rpartition(" ")[2], lex)
    ):
        return "name"  # "Reactor 1 needs repairs", "LED 1 flashes"; but "Found 1 items"
    if kind is Count and whole and len(token) == 1 and lang.GIVES and is_of_channel(words, last, lex):
        return "name"  # "its BBC 2 programmes"
    if low == lang.FORCE and compiled(lang.GALES).match(text, end):
        return "name"  # "in force 9 winds"
    if kind is Count and whole and is_of_model(words, lang):
        return "name"  # "737 Max 9 jets"
    if kind is Count and whole and lex.native and not lang.NOUN_IS_CAPITAL and draft.of[0].isupper() and (
        last in lang.BEFORE_NAME or compiled(_INNER_CAPITAL).fullmatch(said)
    ):
        return "name"  # "artikel 310 Sr", "iPhone 15 Pro"
    if kind is Count and lex.native and last in _SECTION_SIGNS:
        return "name"  # "§ 12 andre ledd"
    if whole and lex.native and _is_model(text, end, last, lang):
        return "name"
    if kind is Ratio and _is_edition(draft, last) and low not in lang.STOPS:
        return "name"  # "ISO 9001:2015"
    if lex.native and not whole and not touching and draft.scale is None and "separators" in draft.assumed and (
        kind is Number and _NAME.fullmatch(last) and low not in lex.modifiers and low not in lang.STOPS
        or kind in _NAMED and low in lang.ENGINES or kind is Count and (
            draft.of.partition(" ")[0].lower() in lang.ENGINES or not draft.of[lang.NOUN_IS_CAPITAL:].islower())
    ):
        return "version"  # "USB 3.0", "motore 1.6 diesel", "un 2.0 TDI", where decimals have a comma
    if low in lang.ERAS:
        return "year"
    if last == "(" and whole and text[end:end + 1] == ")" and len(words) > 1 and words[-2].lower() in lang.CLASSES:
        return "name"  # "subsection (3)(b)"
    if kind is Number and not whole and low in lang.BEFORE_HOUR and (
        compiled(_TIME).fullmatch(token) and _is_timed(text, end, words, low, lang)
    ):
        return "clock"
    if whole and len(token) == 4 and is_year(text, draft, token, words, lex):
        return "year"
    if whole and kind is Number and text[end:end + 1] in (".", ")"):
        why = why_mark(text, start, end, token, lex)
        if why:
            return why
    capital = whole and text[end + 1:end + 2].isupper()
    cited = compiled(lang.CITED).match(text, end) if capital else None
    if cited:
        draft.extend(cited.end())
        return "citation"  # "42 U.S.C. § 1983", "410 U.S. 113"
    if token[0] == "0" and len(token) > 1 and whole:
        dialled = compiled(_DIALLED).match(text, start)
        if dialled:
            draft.extend(dialled.end())
        return "phone" if dialled else "identifier"
    noun = compiled(_APOSTROPHE).split(low)[-1] if lang.ELIDED else low  # "l'articolo 14"
    if "/" in noun and noun not in lang.BEFORE_NAME:
        noun = noun.rpartition("/")[2]  # "180C/gas 4"
    scaled = draft.scale is not None and (not lettered if lex.native else "." in token)  # "bölüm 3", but "daire 3 milyon lira"
    if not touching and not scaled and last[-1:] != "," and draft.of != lang.TIMES_NOUN and (
        noun in lang.BEFORE_NAME and (kind is Number or last[-1] != ":" and (
            said != noun and not (lang.NOUN_IS_CAPITAL and noun in lang.PLACED and _is_determined(words, draft, lang))
            or noun in lang.CLASSES and not (noun in lang.PLACED and _is_told_of(words, lang))
            or lang.VERB_SECOND and _has_verb_next(words, lang)))
        or kind is Number and noun[-1:] == "s" and noun[:-1] in lang.CLASSES  # "grades 3 and 4"
        or whole and last.isupper() and len(last) < 4 and last_but(words, 1).lower() in lang.BEFORE_NAME  # "Flight BA 283"
    ) and not _is_sum(words, last, lex):
        return "name"
    if lettered and kind is Number and draft.scale is not None and last_but(words, 1).lower() in lang.DWELLS:
        return "address"  # "lives at 221B"
    norm = lang.NORMS.get(said, 0) if kind is Count and whole and not touching else 0
    if 0 < draft.number <= norm < _NO_NORM and len(token) == len(str(norm)):
        return "name"  # "Euro 6 diesels", "the COP 28 talks"; but "COP 5 boats"
    if low == lang.OF and kind is Number and len(words) > 2 and words[-2].isdigit() and words[-3].lower() in lang.BEFORE_NAME:
        return "name"  # "page 5 of 12"
    if kind is Number and whole:
        if last[:1].isupper() and (not lang.STREETS.isdisjoint(map(str.lower, words)) or low.endswith(lang.STREET_ENDS)):
            return "address"  # "calle Mayor, 12", "plaza Mayor 12", "Hauptstr. 5"
        if not touching and _NAME.fullmatch(said.removesuffix("'s").removesuffix("’s")) and (
            said not in lex.signs or said in lang.NORMS) and (
            (low not in lex.modifiers or is_of_model(words, lang)) and low not in lang.STOPS and low not in lang.AGED
            and low not in (lang.BETWEEN, lang.BETWEEN_TOO, lang.FROM) and low not in lang.SERVES
            and low not in lang.ADJECTIVE_ENDS and low not in lang.NO_NAMES and not low.endswith(lang.CASE_ENDS) and not (
                lex.native and (low in lex.names or _goes_to_unit(text, end, lex) or is_bounded_behind(text, end, "", lex)))
        ):
            return "name"
        model = NEXT_WORD.match(text, end)
        if model is not None and model[1] in lang.MODELS and draft.scale is None:
            return "name"  # "the 13 Mini", "iPhone 11 Pro and 11 Pro Max"
        if low in lang.ARTICLES_OF_NAMES and not touching and draft.scale is None and text[end:end + 3] not in CROSSED and not (
            are_many(text, end, lang.MANY) or _are_known(text, end, words, lex)
        ):
            return "article"
        if len(token) >= 7 and start == draft.number_start and not token.endswith("000") and low not in lex.names_before:
            return "identifier"
    address = ADDRESS.match(text, end) if capital else None
    return "address" if address and address[1].lower() in lang.ADDRESS else None


def _is_timed(text: str, end: int, words: list[str], low: str, lang: Words) -> bool:
    """"The train leaves at 7.40", "it gets in at 18.05", "the 7.40 train": a time of day as it is written in Britain."""
    if low == lang.THE:
        then = NEXT_WORD.match(text, end)
        return then is not None and (then[1] in lang.TIMETABLED or (
            then[1] in (lang.TO[0], lang.FROM, lang.BEFORE_HOUR[0])
            and text[then.end() + 1:then.end() + 2].isupper()))  # "the 7.40 to Leeds"
    verb, before = last_but(words, 1).lower(), last_but(words, 2).lower()
    if verb in lang.GOES_IN:
        return before in lang.GOES
    return verb in lang.DEPARTS and before not in lang.BE


_NO_NORM: Final = 100  # "the TOP 10 songs" are so many, though "TOP 10" of an agenda is none
_UPPER: Final = r" [0-9][0-9.,]{0,12}"
_OF: Final = frozenset((MONEY, PERCENT, SCALE, UNIT))


def _goes_to_unit(text: str, end: int, lex: Lexicon) -> bool:
    """"Den Teig 20 bis 25 Minuten backen", "Am Abend 9 bis 13 Grad": the lower end of a range, whose unit is said once."""
    word = text[end + 1:end + 6].partition(" ")[0]
    upper = compiled(_UPPER).match(text, end + 1 + len(word)) if word in lex.language.TO else None
    entry = look_up(text, upper.end(), lex)[3] if upper else None
    return entry is not None and entry[0] in _OF


def _is_model(text: str, end: int, last: str, lang: Words) -> bool:
    """"Xiaomi 13 Pro", "شاومي 13 برو": a name in front, and behind a word that such names end on."""
    then = text[end + 1:end + 9].partition(" ")[0].rstrip(_CLOSING)
    return text[end:end + 1] == " " and then in lang.MODELS and last[:1].isalpha() and not last[0].islower()


def is_ranked(text: str, start: int, word: str, lang: Words) -> bool:
    """"On day two", "Round four begins": a number in words that says which; but "the same day two died"."""
    if word not in lang.RANKS:
        return False
    words = behind(text, start, ITEM * 2).split()
    before = last_but(words, 1)
    return not _is_told_of(words, lang) and before not in lang.SEQUENCE and (
        before.lower() not in lang.PER)  # nor "the next day two more", "each day two die"


def _is_told_of(words: list[str], lang: Words) -> bool:
    """"In that lane 12 cars stood", "in the danger zone 12 men died": is the word spoken of, and no name of something?"""
    before = last_but(words, 1).lower()
    return before[-1:].isalpha() and (
        before not in lang.STOPS or before in lang.DETERMINERS or before in lang.NO_ONE_BEFORE or before in lang.ARTICLES)


def _is_determined(words: list[str], draft: Draft, lang: Words) -> bool:
    """"In jeder Klasse 30 Kinder", "im dritten Satz 12 Punkte": no name; but "im Artikel 5 Absatz 3", "der Ziffer 5 GG"."""
    thing, before = draft.of.rpartition(" ")[2], last_but(words, 1).lower()
    if thing.lower() in lang.BEFORE_NAME or not thing[1:2].islower():
        return False
    return before in lang.DETERMINERS or before.isalpha() and before.endswith(_DECLINED) and before not in lang.STOPS


def _has_verb_next(words: list[str], lang: Words) -> bool:
    """"In zaal 4 zaten twintig kinderen": where the verb comes second, nothing is counted behind a preposition and a label."""
    said, ahead = last_but(words, 1), last_but(words, 2)
    before = said.lower()
    begins = said[:1].isupper() or ahead[-1:] in _PARTING or ahead.isdigit() or ahead in lang.EITHER
    return begins and before in lang.STOPS and not (
        before in lang.ARTICLES or before in lang.PER_ANY or before in lang.DETERMINERS)


def _is_sum(words: list[str], last: str, lex: Lexicon) -> bool:
    """"three numbers: 12, 45 and 600", "each day 12 die": so many are told, and none is what a thing is called."""
    before = last_but(words, 1).lower()
    per = lex.language.PER_ANY if lex.native else lex.language.PER  # not "i grupp 2"
    return last[-1] == ":" and before in lex.numbers or last in lex.language.RANKS and before in per


def _is_edition(draft: Draft, last: str) -> bool:
    """The number of a standard and its year, behind who made it: "ISO 9001:2015", "ISO/IEC 27001:2022"."""
    year = draft.base
    return last.isupper() and draft.number > 1 and year is not None and 1900 < year < 2100


def are_many(text: str, end: int, verbs: frozenset[str]) -> bool:
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
    of, some = last_but(words, 1), last_but(words, 2).lower()
    return found[1].endswith(lang.PAST_ENDS) and (
        of == lang.OF and (some in lang.OF_ALL or some in lex.numbers)
        or of == lang.OF.capitalize() and then == "")


def is_of_the_few(text: str, start: int, word: str, lex: Lexicon) -> bool:
    """"The Big Four", "the Famous Five are back": capitals, and an article before them, make a name of so many."""
    before = behind(text, start - len(word) - 1, ITEM).split()
    if word == lex.language.THE:  # "the Six Nations", "the Hundred Years' War"; but "Find the Two Men"
        said = NAMED_SO.match(text, start)
        return said is not None and bool(before) and (before[-1].islower() or before[-1].lower() in lex.language.STOPS)
    return word[:1].isupper() and word.isalpha() and bool(before) and (
        before[-1].lower() in lex.language.ARTICLES_OF_NAMES and word.lower() not in lex.language.SEQUENCE)


def are_named(text: str, last: Draft, draft: Draft, word: str, lang: Words) -> bool:
    """"Articles 5 and 6", "Tables 2, 3 and 4": one name of several, with all their numbers."""
    if draft.reason is not None or draft.scale is not None or not draft.digits or not last.digits:
        return False
    if draft.kind is not Number and draft.kind is not Count:
        return False
    said = word_before(text, last.start - 1)
    label = said.lower().rstrip(".")
    if last.reason != "name" and not label.endswith(lang.NAME_ENDS):
        return False
    if label == _SECTIONS:
        return True  # "nach §§ 12 und 13 BGB"
    going_on = label.endswith(",") or label in lang.EITHER or label in lang.TO
    if draft.kind is Number or lang.LISTED and draft.of.isupper() or (  # "ст. 105 и 222 УК РФ"
        word in lang.TO and not lang.BEFORE_NAME.isdisjoint((label, f"{label}."))  # "pkt. 1-3 udgik"
    ):
        if going_on or label in lang.LISTED or (word in lang.EITHER or word in lang.TO) and last.number < draft.number and (
            not lang.BEFORE_NAME.isdisjoint((label, f"{label}.")) or label.endswith(lang.NAME_ENDS)  # "art. 5 și 6"
            or not said.islower() and EXACT.subtract(draft.number, last.number) == 1  # "Apollo 11 and 12", "iPhone 11 and 12"
        ):
            return True
        if label.endswith("s"):
            return label in lang.BEFORE_NAME or label[:-1] in lang.BEFORE_NAME
        listed = text[draft.end:draft.end + 1] == "," or are_many(text, draft.end, lang.EITHER)  # "Scope 1, 2 and 3 emissions"
        return word == "," and listed and _is_class(label, said, lang) and EXACT.subtract(draft.number, last.number) == 1
    if draft.number <= last.number or draft.number != draft.number.to_integral_value():
        return False
    if _is_class(label[:-1], said, lang) and label[-1] == "s":
        return True  # "Zones 2 and 4 flats"
    if not going_on and label not in lang.LISTED and not _is_class(label, said, lang) and not label.endswith(lang.NAME_ENDS):
        return False
    # "type 1 and 2 diabetes", "Division 1 and 2 clubs"; but "in room 4, 5 people"
    return word in lang.TO or word != "," and (label in lang.LISTED or EXACT.subtract(draft.number, last.number) == 1)


def _is_class(label: str, said: str, lang: Words) -> bool:
    """Does it make a name of what looks like a count: "phase", and with a capital "Band"?"""
    return label in lang.CLASSES or label in lang.BEFORE_NAME and said[0].isupper()
