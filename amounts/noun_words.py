"""What is a word behind a number: of the noun that is counted, or where that has closed?"""

from __future__ import annotations

import re

from .drafts import NEXT_WORD, behind
from .entries import UNIT
from .lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .drafts import Draft

_NO_PLURAL: Final = frozenset("sui")  # before the last -s
THEIRS: Final = 48  # characters: " of its readers"
SUBJECT: Final = 24  # characters: "each of the"


def is_plural(word: str, lex: Lexicon) -> bool:
    """Does an English word look like a plural noun? (-s, but not -ss, -us, -is and known others; men, people.)"""
    lang = lex.language
    if word.rpartition("-")[2] in lang.IRREGULAR_PLURALS:
        return True
    return (
        len(word) > 3 and word[-1] == "s" and word[-2] not in _NO_PLURAL and word not in lang.SINGULAR_S
        and word not in lang.STOPS
    )


def is_stop(word: str, low: str, lex: Lexicon) -> bool:
    """Does a noun phrase end before this word? "us" ends one, "US" does not."""
    return low in lex.language.STOPS and word not in lex.language.NO_STOPS


def is_of_theirs(text: str, pos: int, lex: Lexicon) -> bool:
    """Does " of its readers" follow, so that the "m" before it is a million and no metre?"""
    return compiled(lex.language.OF_THEIRS).match(text, pos, pos + THEIRS) is not None


def is_attribute(word: re.Match[str], lex: Lexicon) -> bool:
    """May it be what a number counts in front of another noun: "12-member", "four door"?"""
    low = word[2].lower()
    return low == word[2] and low.isalpha() and len(low) > 2 and (
        low not in lex.names and low not in lex.numbers and low not in lex.language.NOT_COUNTED
    )


def is_thing(low: str, lex: Lexicon) -> bool:
    """Not "three-legged", but "six-speed"."""
    return not low.endswith(lex.language.NO_NOUN) or low in lex.language.THINGS


def begins_anew(low: str, lex: Lexicon) -> bool:
    """"11 two-bedroom flats" are two figures, "11 three-pointers" and "two 30-somethings" are one."""
    number, _, noun = low.partition("-")
    return (number in lex.numbers or number.isdigit()) and noun not in lex.language.NOT_COUNTED


def is_verb(low: str, last: str, peoples: tuple[str, ...]) -> bool:
    """"200 Maltese voted"; but "three newly painted doors", "four grey backed gulls"."""
    return len(low) > 3 and low.endswith("ed") and last.endswith(peoples)


_OBJECT: Final = r" ([^\W\d_]+)(?= ([^\W\d_]+))?| [0-9$£€]"


def is_verb_of_one(text: str, draft: Draft, end: int, lex: Lexicon) -> bool:
    """"Each of the 40 guests brings his dish": behind a subject that is one, what ends on -s before an object is a verb."""
    before = behind(text, draft.start, SUBJECT).lower().split()
    if before and before[-1] != lex.language.OF:
        before.pop()  # "the"
    one = before[-1:] == [lex.language.OF] and len(before) > 1 and before[-2] in lex.language.ONE_OF
    found = compiled(_OBJECT).match(text, end) if one or before[-1:] and (
        before[-1] == lex.language.OF or before[-1] in lex.language.PLACES) else None
    if found is None:
        return False
    if found[1] is None:
        return one
    low, then = found[1].lower(), found[2]
    if low in lex.language.ARTICLES:  # "a day" is what it is per
        return then is None or (then not in lex.language.PER_NOUNS and lex.names.get(then.lower(), (None,))[0] != UNIT)
    return low in lex.language.DETERMINERS or low in lex.numbers


def is_noun_next(text: str, end: int, lex: Lexicon) -> bool:
    """"ten grand pianos": does the thing that is spoken of stand behind the word that ends here?"""
    then = NEXT_WORD.match(text, end)
    return then is not None and then[1].lower() not in lex.language.STOPS


_PART: Final = r"[ -]([A-Za-z][a-z]*(?:-[a-z]+)?)"  # the second half of a noun of two


def is_compounded(text: str, end: int, word: str, lex: Lexicon) -> bool:
    """"3 barrel bombs", "two second homes": is the unit that ends here the first half of what is counted?"""
    nouns = lex.language.COMPOUNDED.get(word if len(word) == 1 else word.lower())
    then = compiled(_PART).match(text, end) if nouns else None
    return then is not None and nouns is not None and (then[1] in nouns or then[1].removesuffix("s") in nouns)


def is_race(word: str, lex: Lexicon) -> bool:
    """"the 400 m hurdles", "a 60 m sprint", "100m sprinters": is what so many metres are in front of run or swum?"""
    return word in lex.language.RACES or word.removesuffix("s") in lex.language.RACES


_NEXT_WORDS: Final = r" ([a-z'’]+)(?: ([a-z'’]+))?(?: ([a-z'’]+))?"


def is_of_worth(text: str, end: int, lex: Lexicon) -> bool:
    """"14 times forward earnings": does one of the words behind say what a firm earns?"""
    words = compiled(_NEXT_WORDS).match(text, end)
    return words is not None and not lex.language.WORTH.isdisjoint(words.groups())
