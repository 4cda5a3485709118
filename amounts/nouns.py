"""What is counted, and what a rate is per: the words behind a number, closed at the right place without a parser."""

from __future__ import annotations

import re

from . import numerals
from .drafts import Draft
from .exact import EXACT
from .lexicon import ABBREVIATION, MONEY, PERCENT, UNIT
from .lookup import look_up
from .quantities import Count, Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon

_NOUN = re.compile(r"([ \-])([^\W\d_][^\W_]*(?:[-'’&][^\W\d_]+)*)")
_PER_BEGINS = frozenset(" p| a| e|-p|-a|-e|/".split("|")) | {"/" + chr(c) for c in range(32, 123)}


def is_plural(word: str, lex: Lexicon) -> bool:
    """Does an English word look like a plural noun? (-s, but not -ss, -us, -is and known others; men, people.)"""
    lang = lex.language
    if word in lang.IRREGULAR_PLURALS:
        return True
    return (
        len(word) > 3 and word[-1] == "s" and word[-2] not in "sui" and word not in lang.SINGULAR_S
        and word[-3:] != "ous" and word not in lang.STOPS
    )


def read_noun(text: str, draft: Draft, pos: int, lex: Lexicon) -> None:
    """What is counted: the words up to the first plural ("seven European countries"), or after one the next word."""
    lang = lex.language
    one = draft.number == 1 and draft.scale is None
    start = end = pos
    found = 0
    head = ""
    for step in range(5):
        noun = _NOUN.match(text, pos)
        if noun is None:
            break
        word = noun[2]
        low = word.lower()
        if low in lang.STOPS or low in lex.numbers or low.endswith(("'s", "’s")):
            break
        if noun[1] == "-" and step:
            break
        if step == 0:
            start = noun.start(2)
        if step == 0 and noun[1] == "-" and word == low and low.isalpha() and len(low) > 2 and not (
            one or low.endswith(lang.NO_NOUN)  # "a three-legged cow", "one-upsmanship"
        ):
            found, end, head = 1, noun.end(), low  # "a 12-member board" counts members
            break
        plural = is_plural(low, lex)
        if found and not plural:
            break
        pos = noun.end()
        if plural:
            found, end, head = step + 1, pos, low
        elif one and step == 0 and noun[1] == " " and low not in lang.NO_ONE_BEFORE and low.isalpha():
            follow = _NOUN.match(text, pos)
            if not follow or follow[2].lower() in lang.STOPS:
                found, end, head = 1, pos, low
                break
    if found and head not in lex.names:
        draft.kind, draft.of, draft.base = Count, text[start:end], None
        draft.extend(end)
        read_per(text, draft, lex)


# ---------------------------------------------------------------- per what


_PER = re.compile(r"(?:([ \-])(per|an?|each|every)[ \-]|/ ?)(?:([0-9][0-9,.]*) )?([^\W\d_]+[²³]?)")


_NOT_PER = re.compile(r" ([a-z]+)")


def read_per(text: str, draft: Draft, lex: Lexicon) -> None:
    """``per barrel``, ``a month``, ``/kg``, ``-a-barrel``, ``per 100,000 people``."""
    if text[draft.end:draft.end + 2] not in _PER_BEGINS or draft.per is not None:
        return
    per = _PER.match(text, draft.end)
    if per is None:
        return
    article = per[2] in ("a", "an", "each", "every")
    at = per.start(4)
    end, _, word, entry = look_up(text, at, lex)
    if entry is not None and entry[0] == ABBREVIATION:
        entry = entry[2]
    if article and _NOT_PER.match(text, end) and _NOT_PER.match(text, end)[1] in lex.language.PER_NOT:  # type: ignore[index]
        return
    name = None
    if entry is not None and (entry[0] == UNIT or (entry[0] == MONEY and entry[5])):
        name = entry[1] if entry[0] == UNIT else entry[5]
    elif entry is None and (not article or word.lower() in lex.language.PER_NOUNS):
        if per[2] is None and len(word) < 3:
            return
        if word.lower() not in lex.language.STOPS:
            name = word
    elif entry is not None and entry[0] == PERCENT:
        return
    if name is None:
        return
    if per[3]:
        value, _, _ = numerals.read_separated(per[3].rstrip(".,"), lex) if not per[3].isdigit() else (None, 0, 0)
        draft.per_value = value if value is not None else EXACT.create_decimal(per[3].rstrip(".,").replace(",", ""))
        if not draft.per_value:
            draft.per_value = None
            return
    if draft.kind is Measure and draft.of and per[2] == "per" and not per[3] and name and " " not in name and (
        entry is not None and entry[0] == UNIT
    ):
        draft.of = f"{draft.of} / {name}"
    else:
        draft.per = name
    draft.extend(end)
