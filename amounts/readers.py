"""What is it of? Percent, currency, unit, noun, nothing: the first that fits wins.

Each reader takes the text and the draft that stands at its numeral, looks behind or ahead of it through the
lexicon's dictionaries, and widens the draft. The text is never cut or rewritten.
"""

from __future__ import annotations

import re

from . import numerals
from .drafts import Draft
from .lexicon import ABBREVIATION, FOLD, MODIFIER, MONEY, PERCENT, POINTS, SCALE, UNIT
from .quantities import EXACT, Count, Measure, Money, Multiple, Percentage, PercentagePoints, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Entry, Lexicon

SPACES = numerals.SPACES
LOOK_BACK = 8  # characters: the longest sign before a number, its space and its boundary
MINUS = "-−"

# An optional space or hyphen, then a word ("U.S.", "km²") or a sign ("€", "°C").
_word = re.compile(
    r"([ \-\u00a0\u2009\u202f]?)((?:[A-Za-z]\.)+[A-Za-z]\b|[A-Z][A-Za-z]{0,2}\$|[^\W\d_]+(?:[²³]|[23](?![^\W_]))?|[%$¢£¤¥฿₠-⃀°′″][A-Za-z]*)"
).match
_MORE = re.compile(r"\.?[ \-\u00a0](&|[A-Za-z](?:\.[A-Za-z])+|[^\W\d_]+[²³]?)")
_NOUN = re.compile(r"([ \-])([^\W\d_][^\W_]*(?:[-'’&][^\W\d_]+)*)")
_NOTHING = frozenset(("", ".", ",", ";", ":", ")", "!", "?", "\n", "\"", "”", "]"))  # nothing more to read behind these
_MAY_CONTINUE = frozenset(" -/")
_PARTITIVES = (" of ", " de ")
_SPACE_SIGNS = "%$€£¥"


def read_figure(text: str, pos: int, lex: Lexicon, floor: int) -> Draft | None:
    """The figure whose numeral begins at ``pos``, none of it before ``floor``; ``reason`` says where it is none."""
    draft = numerals.read_digits(text, pos, lex) if "0" <= text[pos] <= "9" else numerals.read_other(text, pos, lex)
    if draft is None:
        return None
    if draft.kind is Multiple:  # "tenfold", "twice"
        return draft
    if draft.start < floor:
        draft.start = draft.left = pos
    if draft.start > floor:
        read_before(text, draft, lex, floor)
    end = draft.end
    follows = text[end:end + 1]
    if draft.base is None:
        if follows in _NOTHING:
            return draft
        if follows == "%" and draft.kind is not Money:
            draft.kind = Percentage
            draft.end = draft.right = end + 1
            read_per(text, draft, lex)
            return draft
    if draft.digits and follows == " " and "0" <= text[end + 1:end + 2] <= "9":
        _read_spaced(text, draft, lex)
    read_after(text, draft, lex)
    return draft


def _read_spaced(text: str, draft: Draft, lex: Lexicon) -> None:
    """``$13 009 million``, ``9 800 Kč``: digits parted by plain spaces, where money shows that they are one number."""
    spaced = numerals.spaced(text, draft)
    if spaced is not None and (
        draft.kind is Money or text[draft.end + 1] == "0" or "," in spaced[0] or (
            (look_up(text, spaced.end(), lex)[3] or (None,))[0] == MONEY)
    ):
        numerals.take_spaced(draft, spaced)


# ---------------------------------------------------------------- behind the numeral


def read_before(text: str, draft: Draft, lex: Lexicon, floor: int) -> None:
    """Sign and currency in front: ``$5``, ``US$ 5``, ``-£5``, ``$-5``, ``EUR 5``, ``USD34``, ``−5``."""
    start = draft.start
    last = text[start - 1]
    if last == " " and text[start - 2:start - 1] not in lex.last_characters:
        return
    negative = False
    if last in "-−+±":
        before = text[start - 2] if start > 1 else " "
        if before.isalnum() or before in ".-−" or (last in MINUS and before in ")]%"):
            return
        negative = last in MINUS
        start -= 1
        draft.start = draft.left = start
        last = text[start - 1] if start else ""
    stop = start - 1 if last and last in SPACES else start
    if stop > floor and (text[stop - 1] in lex.tails or (stop > 1 and text[stop - 2:stop] in lex.tails)):
        found = _currency_before(text, stop, lex, floor)
        if found is not None and not (negative and stop != start):
            start, entry = found
            draft.start = draft.left = start
            set_money(draft, entry)
            draft.named = False
            if not negative and start and text[start - 1] in MINUS + "+":
                before = text[start - 2] if start > 1 else " "
                if not (before.isalnum() or before in ".)]%-−"):
                    negative = text[start - 1] in MINUS
                    draft.start = draft.left = start - 1
    if negative:
        draft.number = draft.number.copy_negate()


def _currency_before(text: str, stop: int, lex: Lexicon, floor: int) -> tuple[int, Entry] | None:
    """The longest sign or code that ends at ``stop``: its start and its entry."""
    last = text[stop - 1]
    if not last.isalpha() and (stop < 2 or not text[stop - 2].isalpha() and not text[max(0, stop - 3)].isupper()):
        entry = lex.before.get(last)
        if entry is not None:
            return stop - 1, entry
    best = None
    for size in range(1, min(LOOK_BACK, stop - floor) + 1):
        start = stop - size
        entry = lex.before.get(text[start:stop])
        if entry is not None and not (text[start].isalpha() and start and _joins(text[start - 1])):
            best = start, entry
    if best and best[0] > floor + 2 and text[best[0]:stop] == "$" and text[best[0] - 1] == " ":
        for size in (2, 3):  # "HK $8 billion"
            start = best[0] - 1 - size
            entry = lex.before.get(text[max(start, 0):best[0] - 1] + "$")
            if start >= floor and entry is not None and not (start and _joins(text[start - 1])):
                return start, entry
    if best and text[best[0]:stop] == "$" and best[0] and text[best[0] - 1].isalpha():
        # "X$5": some dollar, but not one that we know; never silently the usual one.
        return best[0], (*best[1][:1], None, *best[1][2:])
    return best


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"


_CURRENCY = ("currency",)


def set_money(draft: Draft, entry: Entry) -> None:
    """The draft is money of ``entry``."""
    _, code, candidates, said, factor, _ = entry
    draft.kind, draft.of, draft.said = Money, code, said
    draft.candidates = draft.candidates + candidates if draft.candidates else candidates
    if not said:
        draft.assumed = (*draft.assumed, "currency") if draft.assumed else _CURRENCY
    if factor is not None:
        draft.multiply(factor)
        draft.minor = True


# ---------------------------------------------------------------- ahead of the numeral


def look_up(text: str, pos: int, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """The word or phrase at ``pos``: where it ends, its separator, itself, and what the lexicon says of it."""
    found = _word(text, pos)
    if found is None:
        return pos, "", "", None
    separator, word = found.groups()
    end = found.end()
    low = word.lower()
    longest = lex.heads.get(low)
    if longest:
        phrase, stop = low, end
        best: tuple[int, Entry] | None = None
        for _ in range(longest):
            more = _MORE.match(text, stop)
            if more is None:
                break
            phrase, stop = f"{phrase} {more[1].lower()}", more.end()
            entry = lex.names.get(phrase)
            if entry is not None:
                best = stop, entry
        if best:
            return best[0], separator, text[found.start(2):best[0]], best[1]
    entry = lex.signs.get(word)
    if entry is None:
        entry = lex.names.get(low)
    if entry is None and not word[0].isalpha() and len(word) > 1 and word[0] in _SPACE_SIGNS:
        entry, end, word = lex.signs.get(word[0]) or lex.names.get(word[0]), found.start(2) + 1, word[0]
    return end, separator, word, entry


def read_after(text: str, draft: Draft, lex: Lexicon) -> None:
    """Scale, then percent, currency, unit or noun, then what the quantity is per."""
    money_before = draft.kind is Money
    scaled = False
    pos = draft.end
    while True:
        follows = text[pos:pos + 1]
        if follows == "+" and draft.modifier is None and not text[pos + 1:pos + 2].isdigit():
            draft.modifier = "at_least"
            draft.right = max(draft.right, pos + 1)
            pos += 1
        elif follows == " " and (scaled or not draft.digits) and text[pos:pos + 4] in _PARTITIVES and (
            _is_money_or_vague(text, pos + 3, draft, lex)
        ):
            pos += 3
        end, separator, word, entry = look_up(text, pos, lex)
        if entry is None:
            break
        tag = entry[0]
        if tag == SCALE and separator is not None:
            if not separator and draft.digits is False:
                break
            draft.multiply(entry[1])
            draft.base = None
        elif tag == ABBREVIATION:
            decided = _abbreviation(text, draft, entry, end, separator, word, money_before, lex)
            if decided is None:
                break
            if decided is not True:
                _unit(text, draft, entry[2], end, separator, lex)
                return
            draft.multiply(entry[1])
        elif tag == MODIFIER:
            draft.modifier = draft.modifier or entry[1]
            draft.right = end
            pos = end
            continue
        else:
            _settle(text, draft, entry, end, separator, word, lex)
            if draft.kind is not Measure:  # a measure has looked already, behind its "/ unit" and its age
                read_per(text, draft, lex)
            return
        scaled = True
        draft.number_end = draft.end = draft.right = pos = end
        if money_before and not text[pos + 1:pos + 2].isupper():
            break  # "$5 million": only a code could still follow, or what it is per
        if draft.digits and text[pos:pos + 4] == " and":
            break
    if draft.kind is Money:
        read_per(text, draft, lex)
        return
    _unknown_word(text, draft, pos, end, separator, word, lex, scaled)


def _is_money_or_vague(text: str, pos: int, draft: Draft, lex: Lexicon) -> bool:
    """Behind "of": anything after a vague plural ("hundreds of people"), else a currency ("a million of euros")."""
    if draft.modifier == "several":
        return True
    entry = look_up(text, pos, lex)[3]
    return entry is not None and entry[0] == MONEY


def _settle(text: str, draft: Draft, entry: Entry, end: int, separator: str, word: str, lex: Lexicon) -> None:
    """The entry that says what the number is of, at ``end``: percent, points, money, a unit, "-fold"."""
    tag = entry[0]
    if draft.kind is Money:
        if tag == MONEY and entry[4] is None and (not draft.candidates or entry[1] in draft.candidates or (
            entry[1] == draft.of
        )) and (entry[1] is not None and (draft.of is None or not draft.said or entry[1] == draft.of)):
            draft.of = entry[1]  # "$5 CAD": the code says which dollar
            if entry[3]:
                draft.said, draft.candidates = True, ()
                draft.assumed = tuple(a for a in draft.assumed if a != "currency")
            draft.extend(end)
    elif tag == PERCENT:
        draft.kind = Percentage
        draft.base = None
        draft.extend(end)
    elif tag == POINTS:
        draft.kind = PercentagePoints
        draft.base = None
        draft.multiply(entry[1])
        draft.extend(end)
    elif tag == MONEY:
        if entry[5] and _is_mass(text, draft, end, separator):
            _unit(text, draft, (UNIT, entry[5]), end, separator, lex)
            return
        draft.base = None
        set_money(draft, entry)
        draft.named = True
        draft.extend(end)
    elif tag == UNIT:
        _unit(text, draft, entry, end, separator, lex)
    elif tag == FOLD:
        draft.kind = Multiple
        draft.extend(end)


def _abbreviation(
    text: str, draft: Draft, entry: Entry, end: int, separator: str, word: str, money: bool, lex: Lexicon
) -> bool | None:
    """Is a letter such as ``m`` a scale (True), the unit that it may be too (False) or neither (None)?

    After or before money it is a scale, and before a plural noun; touching a decimal it is taken for one.
    """
    after_end, gap, after, then = look_up(text, end, lex)
    if then is not None and then[0] == MONEY and then[4] is None and not (gap == "-"):
        return True
    if money:
        return True if not separator or len(word) > 1 or word in "mMbBkKt" else None
    if separator == "-":
        return None if entry[2] is None else False
    plural = then is None and gap == " " and is_plural(after.lower(), lex)
    if entry[2] is None:
        if separator and len(word) == 1 and not plural:
            return None
        return True if not separator or word != "t" else None
    if plural or (not separator and "." in text[draft.number_start:draft.number_end] and word == "m"):
        draft.assume("scale")
        draft.candidates += (entry[2][1],)
        return True
    if word == "m":
        draft.candidates += (f"{EXACT.multiply(draft.number, entry[1]):f}",)
    return False


_MASS_BEFORE = re.compile(r"\b(?:weigh\w*|gained|lost|lose|losing|heavier|lighter|shed)\b[^.]{0,24}$", re.I)


def _is_mass(text: str, draft: Draft, end: int, separator: str) -> bool:
    """Are these pounds a weight? Hyphenated, "pounds of", "pounds per square inch", or after "weighs"."""
    if draft.scale is not None and draft.scale >= 1_000_000:
        return False
    if separator == "-" or text[end:end + 4] == " of " or text[end:end + 6] == " per s":
        return True
    return bool(_MASS_BEFORE.search(text, max(0, draft.start - 40), draft.start))


_AGE = re.compile(r"[ -](?:olds?\b|of age\b)")
_SLASH_UNIT = re.compile(r"/([^\W\d_]+[²³]?)")


def _unit(text: str, draft: Draft, entry: Entry, end: int, separator: str, lex: Lexicon) -> None:
    """A measure: the unit, "/ another", and "old" into the context."""
    draft.kind, draft.of, draft.base = Measure, entry[1], None
    draft.extend(end)
    slash = _SLASH_UNIT.match(text, end)
    if slash:
        other = lex.signs.get(slash[1]) or lex.names.get(slash[1].lower())
        if other and other[0] == ABBREVIATION:
            other = other[2]
        if other and other[0] == UNIT:
            draft.of = f"{entry[1]} / {other[1]}"
            draft.extend(slash.end())
            return
    age = _AGE.match(text, end)
    if age:
        draft.right = age.end()
        return
    read_per(text, draft, lex)


def _unknown_word(
    text: str, draft: Draft, pos: int, end: int, separator: str, word: str, lex: Lexicon, scaled: bool
) -> None:
    """The word after the number is none of ours: glued money such as ``50 MUSD``, a noun, or a name's tail."""
    if word and len(word) == 4 and word[1:] in lex.signs and word[0] in "kKMmB":
        scale, entry = lex.signs[word[0]], lex.signs[word[1:]]
        if entry[0] == MONEY:
            draft.multiply(scale[1])
            set_money(draft, entry)
            draft.extend(end)
            return
    if draft.base is not None and not scaled and draft.kind is not Money:
        draft.kind = Ratio
        draft.number = EXACT.multiply(draft.number, draft.base).to_integral_value()
        draft.assumed = ()
        return
    if word == "DR" and separator == " " and draft.digits and -draft.number.as_tuple().exponent == 2:  # type: ignore[operator]
        draft.number = draft.number.copy_negate()  # a debit, in accounts
        draft.extend(end)
    elif word and separator:
        read_noun(text, draft, pos, lex)
    elif word and draft.digits and text[pos:pos + 1].isalpha():
        draft.reason = "identifier"
        draft.extend(end)


# ---------------------------------------------------------------- what is counted


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
        plural = is_plural(low, lex)
        if found and not plural:
            break
        pos = noun.end()
        if plural:
            found, end, head = step + 1, pos, low
        elif one and step == 0 and low not in lang.NO_ONE_BEFORE and low.isalpha():
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


def read_per(text: str, draft: Draft, lex: Lexicon) -> None:
    """``per barrel``, ``a month``, ``/kg``, ``-a-barrel``, ``per 100,000 people``."""
    follows = text[draft.end:draft.end + 2]
    if follows[:1] not in _MAY_CONTINUE or (follows[:1] != "/" and follows[1:] not in "pae") or draft.per is not None:
        return
    per = _PER.match(text, draft.end)
    if per is None:
        return
    article = per[2] in ("a", "an", "each", "every")
    at = per.start(4)
    end, _, word, entry = look_up(text, at, lex)
    if entry is not None and entry[0] == ABBREVIATION:
        entry = entry[2]
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
