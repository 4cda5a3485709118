"""What is counted, and what a rate is per: the words behind a number, closed at the right place without a parser."""

from __future__ import annotations

import re
from decimal import Decimal

from . import numerals
from .drafts import NEXT_WORD, ONE, Draft, behind
from .entries import ABBREVIATION, COUNTED, MONEY, ONES, SCALE, UNIT, pint_entry
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .noun_words import begins_anew, is_attribute, is_of_worth, is_plural, is_stop, is_thing, is_verb, is_verb_of_one
from .per import DATED, is_alike, is_gone_by, is_per_any, per_words, read_bare_per, read_people, read_short_per, unit_of_rates
from .quantities import Count, Measure, Money, Multiple, Number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# Lengths of time: "30 further months" are years.
TIMES: Final = frozenset(["second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"])
_WORD: Final = re.compile(  # "U.S.", "F-35", "men's", "747", "3-pointers"
    r"([ \-])((?:[A-Z]\.){2,}|[A-Z][A-Za-z]*-[0-9]{1,4}[A-Za-z]{0,2}(?![\w-])|[^\W\d_][^\W_]*(?:[-'’&][^\W\d_]+)*"
    r"|[0-9]{3}(?= [A-Z]|s\b)s?|[0-9]{1,2}-[a-z]+(?![\w-]))")
_POSSESSIVE: Final = frozenset(("'s", "’s"))
_TAIL: Final = ".,"  # of a number
_THOUSANDS: Final = ("k", "K", "M")
_AROUND: Final = " -"  # a word that says "per"
MAX_WORDS: Final = 7  # in one noun phrase
ONCE: Final = (ONES, 1)  # "one good one" is one of them, where "one tablet three times a day" has two numbers
PLACE: Final = 9  # characters: "on the", "it takes "


# What nothing else is called: adjectives before them change no measure ("212 bumpy miles").
EXTENTS: Final = TIMES | {"yard", "mile", "kilometer", "acre", "hectare"}


def read_noun(text: str, draft: Draft, pos: int, lex: Lexicon) -> None:
    """What is counted: the words up to the first plural ("seven European countries"), or after one the next word."""
    first = _WORD.match(text, pos)
    if first is None:
        return
    low = first[2].lower()
    lang = lex.language
    if low == lang.TIMES and draft.digits:
        first = _WORD.match(text, first.end())  # "12 x ring binders" are binders
        if first is None:
            return
        low = first[2].lower()
    if is_stop(first[2], low, lex):
        if low == lang.OF and draft.number != 1 and draft.base is None:
            of = compiled(lang.OF_THEM).match(text, pos)
            if of is not None and not text[of.end() + 1:of.end() + 2].isdigit():
                # "three of Maria's cousins": so many out of some that are known
                _read_phrase(text, draft, _WORD.match(text, of.end()), lex, of_them=True)
            return
        if low not in lang.MORE:
            return
        first = _WORD.match(text, first.end())  # "seven more stops" are stops
        if first is None:
            return
    elif draft.number == 1 and draft.scale is None:
        if first[1] == " ":
            if not draft.digits or low in lang.ATTRIBUTIVE or (
                not _read_phrase(text, draft, first, lex) and draft.number.as_tuple().exponent == 0
            ):
                _read_one(text, draft, first, lex)  # not of "1.0"
        elif low not in lang.ONE_IDIOMS and is_attribute(first, lex) and is_thing(low, lex):
            _count(text, draft, first.start(2), first.end(), lex)
        return
    elif first[1] == "-":
        capitals = first[2].isupper() and len(low) > 1 and "," in text[draft.start:draft.number_end]  # "a 24,000-TEU ship"
        if capitals or (is_attribute(first, lex) and is_thing(low, lex)):  # "a 12-member board" counts members
            _count(text, draft, first.start(2), first.end(), lex)
        return
    elif low == lang.TIMES_NOUN:
        _count(text, draft, first.start(2), first.end(), lex, low)  # "3.5 times turnover"
        return
    elif low == lang.POINT and draft.number != draft.number.to_integral_value():
        _count(text, draft, first.start(2), first.end(), lex)  # "fell 0.25 point", "half a point"
        return
    if not _read_phrase(text, draft, first, lex) and draft.scale is None and is_attribute(first, lex) and first[1] == " ":
        if text[max(0, draft.start - len(" a ")):draft.start].lstrip() == "a " and is_thing(low, lex):
            _count(text, draft, first.start(2), first.end(), lex)  # "a four door car": behind "a" no plural is counted
            draft.left = draft.start - len("a ")
        elif low in lang.ATTRIBUTES and text[draft.start - 1:draft.start] != "-":
            _count(text, draft, first.start(2), first.end(), lex)  # "its 5 speed gearbox", "2 bed flat to let"


def _read_phrase(
    text: str, draft: Draft, noun: re.Match[str] | None, lex: Lexicon, of_them: bool = False
) -> bool:
    """The words from ``noun`` up to the last of the plurals that end the phrase; "and" may part its adjectives."""
    lang = lex.language
    numbers = lex.numbers
    start = end = stop = 0
    head = last = ""
    for _ in range(MAX_WORDS):
        if noun is None:
            break
        word = noun[2]
        low = word.lower()
        if is_stop(word, low, lex):
            if low not in lang.EITHER or not start or head or last in lex.names or len(last) == 1:
                break  # but "90 Dutch and Belgian barges"
        elif low in numbers or ("-" in low and begins_anew(low, lex)):
            break
        elif low[-2:] in _POSSESSIVE:
            if not of_them:
                break
            start = 0  # "four of the city's oldest pubs"
        else:
            plural = is_plural(low, lex) or (word[-1] == "s" and word[:-1].isupper())  # "6 ATMs"
            if plural and head and head not in lang.ATTRIBUTIVE and is_verb_of_one(text, draft, noun.end(), lex):
                break
            if not plural and (head or (last and is_verb(low, last, lang.PEOPLES))):
                break
            last, stop = low, noun.end()
            if not start:
                start = noun.start(2)
            if plural:
                end, head = stop, word
        noun = _WORD.match(text, noun.end())
    if not head and last.endswith(lang.PEOPLES):
        end = stop
    return bool(end) and _count(text, draft, start, end, lex, head)


def _count(text: str, draft: Draft, start: int, end: int, lex: Lexicon, head: str = "") -> bool:
    """The draft counts ``text[start:end]``; a length of time with words in between is a measure ("30 further months")."""
    entry = lex.names.get(head.lower()) if head.islower() else None
    if entry is not None:
        if entry[1] not in EXTENTS:
            return False
        draft.kind, draft.of = Measure, entry[1]
        if not lex.language.ADJOINING.isdisjoint(text[start:end].split()[-2:-1]):
            draft.kind, draft.of = Count, text[start:end]  # "2 back yards"
    elif head == lex.language.TIMES_NOUN and (
        draft.number != draft.number.to_integral_value() or _is_multiple(text, end, lex)  # "2.5 times"
    ):
        draft.kind = Multiple
        draft.extend(end)
        return True
    else:
        draft.kind, draft.of = Count, text[start:end]
    draft.base = None
    draft.end = draft.right = end
    read_per(text, draft, lex)
    return True


def _is_multiple(text: str, end: int, lex: Lexicon) -> bool:
    """"five times as heavy", "five times the rent", "six times larger", "14 times forward earnings"; not "three times a day"."""
    if compiled(lex.language.COMPARED_WITH).match(text, end) is not None:
        return True
    after = _WORD.match(text, end)
    low = after[2].lower() if after else ""
    if low in lex.language.COMPARED:
        return True
    return (low.endswith("er") and low not in lex.language.STOPS) or (
        low not in lex.language.STOPS and is_of_worth(text, end, lex))


_AMOUNT: Final = r" (?:[0-9]|[£$€])"
_HALF: Final = r"[a-z]+(?:-| (?:an? )?)([a-z]+)\b"
_HALVED: Final = Decimal("0.5")


def _read_one(text: str, draft: Draft, first: re.Match[str], lex: Lexicon) -> None:
    """"one man was", "one waiter dropped", "one small problem with": a noun that nothing marks as one but its place."""
    lang = lex.language
    low = first[2].lower()
    if low.endswith(("ing", "ed")) and text.startswith(" ", first.end()) and low not in lang.THINGS:
        return  # "one walking home"
    if len(low) < 2 or low in lang.NO_ONE_BEFORE or not low.isalpha() or low in lang.ADVERBS or low in lang.ONE_IDIOMS or (
        not draft.digits and low not in lang.ATTRIBUTIVE and is_plural(low, lex)
    ):
        return
    if low in lang.ONE_PLACES:
        before = behind(text, draft.start, PLACE).lower().split()
        if before and before[-1] != lang.BY and (before[-1] in lang.PLACES or before[-1] in lang.ARTICLES_OF_NAMES):
            return  # "at one point", "on the one hand"; but "lost by one point"
    end = first.end()
    second = _WORD.match(text, end)
    if second is None or second[2].lower() in lang.STOPS or lex.numbers.get(second[2].lower(), ONCE) != ONCE:
        if low in lang.ONE_ALONE:
            return
    else:
        then = second[2].lower()
        third = _WORD.match(text, second.end())
        if third is not None and third[2].lower() not in lang.STOPS and not then.endswith("ed"):
            return
        if (then in lang.THINGS or not then.endswith(("ed", "s", "ly", "ing"))) and then.isalpha() and second[1] == " " and (
            compiled(_AMOUNT).match(text, second.end()) is None  # "one rod cost £40"
        ):
            end = second.end()
    if not text.startswith("-", end):
        _count(text, draft, first.start(2), end, lex)


# ---------------------------------------------------------------- per what

def read_per(text: str, draft: Draft, lex: Lexicon, pos: int = 0) -> None:
    """``per barrel``, ``a month``, ``/kg``, ``-a-barrel``, ``per 100,000 people``, at ``pos`` if not behind the draft."""
    pos = pos or draft.end
    if draft.per is not None or (not lex.native and text[pos:pos + 3] not in lex.per_begins and text[pos:pos + 1] != "/"):
        return
    if lex.native and draft.kind is Multiple:
        return  # "выросли в 2,5 раза за год"
    if lex.native and draft.kind is Money:
        gross = NEXT_WORD.match(text, pos)
        pos = gross.end() if gross and gross[1] in lex.language.GROSS else pos
    per = per_words(lex.language.PER).match(text, pos)
    if per is None:
        if lex.native:
            read_bare_per(text, draft, pos, lex)
        else:
            read_short_per(text, draft, pos, lex)
        return
    said = per[1] and per[1].strip(_AROUND).lower()
    if said in lex.language.PER_PRICES and draft.kind not in (Money, Measure):
        return  # "выросли на 15 % за год"
    if per[2] and said in lex.language.PER_ONE:
        return  # "12 соток в 30 км от города"
    article = said is not None and said not in lex.language.PER_ANY
    if article and per[2] and said in lex.language.TO:
        return  # "da otto a 10 piedi"
    if article and draft.kind is not Money and behind(text, draft.start, PLACE).lower().endswith(
        lex.language.IT_TAKES if draft.kind is Count else lex.language.EVERY
    ):
        return  # "it took 60 people an hour", "every 10 minutes a hectare is lost"
    headline = said is not None and said not in per[1]  # "£50 A Head", "$15 AN HOUR"
    if headline and per[3][0].islower():
        return  # "for $5 A box came"
    end, _, word, entry = look_up(text, per.start(3), lex)
    half = compiled(_HALF).match(text, per.start(3)) if per[3] == lex.language.HALF else None
    if half is not None and (halved := lex.names.get(half[1])) is not None and halved[0] == UNIT and halved[2] is None:
        draft.per, draft.per_value = halved[1], _HALVED  # "$2 per half hour"
        draft.extend(half.end())
        return
    other = lex.language.OTHERWISE.get(word)
    if other is not None and not isinstance(other, tuple) and other.always and other.unit:
        entry = pint_entry(other.unit)  # "12 kr per 100 gr"
    people = read_people(text, per, end, entry, lex) if lex.native and said else None
    if people is not None:
        draft.per_value, draft.per, end = people
        draft.extend(end)
        return
    if article and per[2] and lex.native and entry is not None and (
        entry[1] in TIMES or draft.kind is Number and entry[0] in (UNIT, ABBREVIATION)
    ):
        return  # "3,5 proc. na 20 lat", "25 на 40 метров"
    if article and lex.native and entry is not None and draft.of == lex.language.TIMES_NOUN and entry[1] not in TIMES:
        return  # "lu trois fois le livre"
    if per[2] and not article and entry is not None and entry[0] == ABBREVIATION and word in _THOUSANDS:
        entry = SCALE, entry[1]  # "per 1K tokens"
    elif per[2] and (text[per.end(2)] != " " and (article or entry is None or entry[0] != UNIT)
                     or word == lex.units.IN and not lex.native and text[end:end + 1] != "."):
        return  # "per 100ml"; but "$5 a 10km run", "per 2nd child", "per 1,000 in boys"
    if per[2] and said is None and draft.kind is Measure and entry is not None and is_alike(draft.of, entry[1], lex):
        return
    if lex.native and not article and said and entry is None and not is_per_any(text, draft, word, end, lex):
        return  # "500 kronor per telefon"
    if entry is None and not lex.native:
        if word in lex.units.PER_ADJECTIVES:
            end, _, word, entry = look_up(text, end, lex)
        entry = unit_of_rates(text, word, end, article, lex) or entry
    scale = None
    if entry is not None and entry[0] == SCALE and not article and not lex.native and word.lower() not in lex.language.PER_NOUNS:
        scale = entry[1]  # "per million people"
        end, _, word, entry = look_up(text, end, lex)
        if not word:
            return  # nothing is said to be a million
    forms = lex.language.PER_FORMS.get(said) if article else None
    if (forms is not None and word.lower() not in forms.split()) or (article and lex.native and (
        DATED.match(text, end) or text[end:end + 1] == "-"  # "1,2 % à la mi-journée"
    )):
        return
    if entry is not None and entry[0] == ABBREVIATION:
        entry = entry[2]
    if article and lex.native and draft.kind is Measure and draft.of.startswith("degree") and entry is not None and (
        entry[1] == "day"
    ):
        return  # "10 Grad am Tag" is how warm it gets by day
    then = NEXT_WORD.match(text, end) if article else None
    if then is not None and (
        then[1] in lex.language.PER_NOT and (lex.native or is_gone_by(entry, word, EXTENTS, lex))
        or text.startswith(lex.language.PER_NOT_SO, then.start(1))  # "al mes en curso"
    ) and not (
        then[1] == lex.language.OF and said not in lex.language.ARTICLES  # "por día de retraso"
    ):
        return
    name = factor = None
    if entry is not None and (entry[0] == UNIT or (entry[0] == MONEY and entry[5])):
        _, name, factor = entry if entry[0] == UNIT else pint_entry(entry[5])
    elif entry is not None and entry[0] == COUNTED and lex.language.COUNTERS:
        name = word
    elif (entry is None and not article) or ((entry is None or entry[0] == SCALE) and word.lower() in lex.language.PER_NOUNS):
        if said is None and (len(word) < 3 and word.lower() not in lex.language.PER_NOUNS or draft.kind is Measure):
            return
        if word.lower() not in lex.language.STOPS or word.lower() in lex.language.PER_NOUNS:
            name = word.lower() if headline else word
            if (per[2] or scale) and not lex.native:
                name, end = _many_of_rate(text, word, end, lex)
    if name is None:
        return
    if per[2]:
        many = per[2].rstrip(_TAIL)
        value = EXACT.create_decimal(many) if many.isdigit() else numerals.read_separated(many, lex)[0]
        if not value:
            return
        draft.per_value = value
    if scale is not None:
        draft.per_value = EXACT.multiply(draft.per_value or ONE, scale)
    if draft.kind is Measure and draft.per_value is None and entry is not None and entry[0] == UNIT and entry[2] is None:
        draft.of = f"{draft.of} / {name}"
    else:
        draft.per = name
        if factor is not None:  # "per mmBTU" is per a million of its unit
            draft.per_value = EXACT.multiply(draft.per_value or ONE, factor)
    draft.extend(end)


def _many_of_rate(text: str, word: str, end: int, lex: Lexicon) -> tuple[str, int]:
    """"per 1,000 live births": behind a number, what it is per is many of something, and has its adjectives."""
    start = end - len(word)
    noun = Draft(start, end, ONE, True)
    noun.per = word  # it has none of its own
    _read_phrase(text, noun, _WORD.match(text, start - 1), lex)
    return (noun.of, noun.end) if noun.kind is Count else (word, end)
