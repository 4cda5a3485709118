"""What is it of? Percent, currency, unit, noun, nothing: the first that fits wins.

Each reader takes the text and the draft that stands at its numeral, looks behind or ahead of it through the
lexicon's dictionaries, and widens the draft. The text is never cut or rewritten.
"""

from __future__ import annotations

import re

from . import number_words, numerals, spelled, touching, word_fractions
from .cldr import touches
from .counted import behind_partitive, read_next_noun, read_part_of_one
from .drafts import Draft, behind
from .entries import ABBREVIATION, COUNTED, FOLD, MODIFIER, MONEY, PERCENT, POINTS, SCALE, UNIT
from .exact import EXACT
from .letters import read_letter, read_letters
from .lookup import look_up
from .measures import MARKS, is_other_word, is_weight, read_heaped, read_mark, read_slash, read_spaced_attribute, set_measure
from .nouns import read_noun, read_per
from .number_words import skip_again
from .quantities import Count, Measure, Money, Multiple, Number, Percentage, PercentagePoints, Ratio
from .signs import read_before, read_country, set_money

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .entries import Entry
    from .lexicon import Lexicon


_NOTHING = frozenset(("", ".", ",", ";", ":", ")", "!", "?", "\n", "]"))  # nothing more to read behind these
# "1,2" is a list as well as a decimal: without money, a percent sign or a unit nothing tells which. Two decimals do.
_COMMA = re.compile("[0-9]+,[0-9]")
_NO_CENTS = ("-", "–", "—")
_BARE = (Number, Count)
_CLAUSE = frozenset(".,;:!?\n")
SAID = 64  # characters: from "the ratio of" to what it is


def read_figure(text: str, pos: int, lex: Lexicon, floor: int) -> Draft | None:
    """The figure whose numeral begins at ``pos``, none of it before ``floor``; ``reason`` says where it is none."""
    draft = numerals.read_digits(text, pos, lex) if "0" <= text[pos] <= "9" else number_words.read_other(text, pos, lex)
    if draft is None:
        return None
    if draft.digits and lex.language.NUMERALS and draft.base is None:
        touching.go_on(text, draft, lex)
    if not draft.digits and draft.kind is not Number:  # "tenfold", "an hour and a half"
        return draft
    if not draft.digits and text[draft.end:draft.end + 2] == " (":
        skip_again(text, draft)
    if draft.start < floor:
        draft.start = draft.left = pos
    if draft.start > floor:
        read_before(text, draft, lex, floor)
    end = draft.end
    follows = text[end:end + 1]
    if draft.base is None:
        if follows in _NOTHING:
            if draft.assumed and draft.kind is Number and not lex.phrases and _COMMA.fullmatch(text, draft.number_start, end):
                draft.reason = "separators"
            if follows == "," and text[end + 1:end + 2] in _NO_CENTS:
                _read_no_cents(text, draft, lex)
            elif follows == ":" and text[end + 1:end + 2].isdigit() and draft.kind is Number:
                _read_ratio(text, draft, lex)
            return draft
        if follows == "%" and draft.kind is not Money and not (lex.glued and _is_points(text, end, lex)):
            draft.kind = Percentage
            draft.end = draft.right = end + 1
            read_per(text, draft, lex)
            return draft
        if follows in MARKS:
            read_mark(text, draft, lex)
            return draft
    if draft.digits and follows == " " and "0" <= text[end + 1:end + 2] <= "9":
        _read_spaced(text, draft, lex)
    read_after(text, draft, lex)
    if draft.assumed and draft.kind in _BARE and not lex.phrases and _COMMA.fullmatch(text, draft.number_start, draft.number_end):
        draft.reason = "separators"
    return draft


def _is_points(text: str, end: int, lex: Lexicon) -> bool:
    """"0.25%포인트": the sign begins a longer name."""
    entry = look_up(text, end, lex)[3]
    return entry is not None and entry[0] == POINTS


_COLON = re.compile(r":([1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?![:.]?[0-9])")


def _read_ratio(text: str, draft: Draft, lex: Lexicon) -> None:
    """``2:1``, ``1:50,000``; with two digits behind the colon it is a time of day, unless a ratio is spoken of."""
    colon = _COLON.match(text, draft.end)
    if colon and (
        len(colon[1]) != 2 or lex.language.NEAR_RATIO in text[max(0, draft.start - 20):colon.end() + 8]
        or _is_ratio(text, draft, lex)
    ):
        draft.kind, draft.base = Ratio, EXACT.create_decimal(colon[1].replace(",", ""))
        draft.number_end = draft.end = draft.right = colon.end()


def _is_ratio(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"The ratio of teachers to pupils is 1:28": what the sentence says of a ratio."""
    said = behind(text, draft.left, SAID).rpartition(f"{lex.language.NEAR_RATIO} {lex.language.OF} ")
    words = said[2].split()
    return bool(said[1]) and bool(words) and words[-1].lower() in lex.language.BE and _CLAUSE.isdisjoint(said[2])


def _read_no_cents(text: str, draft: Draft, lex: Lexicon) -> None:
    """"50,- Kč", "kr 50,-", and in Norway "50,-" too: a dash where the minor unit would stand."""
    end, separator, word, entry = look_up(text, draft.end + 2, lex)
    if entry is not None and entry[0] == MONEY and draft.kind is Number:
        _settle(text, draft, entry, end, separator, word, lex)
    elif lex.phrases and not text[draft.end + 2:draft.end + 3].isalnum():
        own = lex.names.get(",-")
        if draft.kind is Number and own is not None:
            set_money(draft, own)
        if draft.kind is Money:
            draft.extend(draft.end + 2)


def _read_spaced(text: str, draft: Draft, lex: Lexicon) -> None:
    """``$13 009 million``, ``9 800 Kč``: digits parted by plain spaces, where money shows that they are one number."""
    spaced = numerals.spaced(text, draft)
    if spaced is not None and (
        draft.kind is Money or text[draft.end + 1] == "0" or "," in spaced[0] or spaced[0].count(" ") > 1 or (
            (look_up(text, spaced.end(), lex)[3] or (None,))[0] == MONEY)
    ):
        numerals.take_spaced(draft, spaced)


# ---------------------------------------------------------------- ahead of the numeral


def read_after(text: str, draft: Draft, lex: Lexicon) -> None:
    """Scale, then percent, currency, unit or noun, then what the quantity is per."""
    money_before = draft.kind is Money
    scaled = False
    if draft.digits and text[draft.end:draft.end + 6] == " and a":
        word_fractions.add_half(text, draft, lex)  # "12 and a half per cent"
    elif lex.language.AND_A_HALF and draft.digits:
        spelled.add_a_half(text, draft, lex)
    pos = draft.end
    while True:
        follows = text[pos:pos + 1]
        if follows == "+" and draft.modifier is None and not text[pos + 1:pos + 2].isdigit():
            draft.modifier = "at_least"
            draft.right = max(draft.right, pos + 1)
            pos += 1
        elif follows == " " and (scaled or not draft.digits or lex.phrases) and text.startswith(lex.partitives, pos):
            pos = behind_partitive(text, pos, draft, lex, scaled)
        end, separator, word, entry = look_up(text, pos, lex)
        if entry is None:
            break
        tag = entry[0]
        if tag == SCALE and separator is not None:
            if not separator and draft.digits is False and not touches(word[0]):
                break
            draft.scale = entry[1] if draft.scale is None else EXACT.multiply(draft.scale, entry[1])
            draft.base = None
        elif tag == ABBREVIATION:
            decided = read_letters(text, draft, entry, end, separator, word, money_before, lex)
            if decided is None:
                break
            if decided is not True:
                set_measure(text, draft, entry[2], end, lex)
                return
            draft.multiply(entry[1])
        elif tag == MODIFIER:
            if text[end:end + 5] == " than" or (word == lex.language.PLUS and separator == " " and draft.kind is Money):
                break  # "80 or more than 70", "£20 plus tax"
            draft.modifier = draft.modifier or entry[1]
            draft.right = end
            pos = end
            continue
        else:
            _settle(text, draft, entry, end, separator, word, lex)
            if draft.base is not None and draft.kind is Number:
                _make_ratio(draft)  # "half $5": the sign was the next figure's
            if tag == UNIT and lex.language.AND_A_HALF and spelled.add_a_half(text, draft, lex):
                read_per(text, draft, lex)
            if tag == MONEY and lex.phrases and draft.scale is None:
                _read_scale_behind(text, draft, lex)
            if lex.language.NUMERALS and draft.end == end:
                _add_parts(text, draft, word, lex)
            if draft.kind is not Measure:  # a measure has looked already, behind its "/ unit" and its age
                read_per(text, draft, lex)
            return
        scaled = True
        draft.number_end = draft.end = draft.right = pos = end
        if lex.language.AND_A_HALF and spelled.add_a_half(text, draft, lex):
            pos = draft.end  # "2 milhões e meio"
        if money_before and not text[pos + 1:pos + 2].isupper() and entry[1] > 100_000:
            break  # "$5 million": only a code could still follow, or what it is per
        if draft.digits and text[pos:pos + 4] == " and":
            if not word_fractions.add_half(text, draft, lex) and not word_fractions.add_rest(text, draft):
                break
            pos = draft.end
    if draft.kind is Money:
        if draft.candidates and separator == " " and word[:1].isupper():
            read_country(text, draft, lex)
        read_per(text, draft, lex, pos if draft.modifier else 0)
        return
    _unknown_word(text, draft, pos, end, separator, word, lex, scaled)


def _read_scale_behind(text: str, draft: Draft, lex: Lexicon) -> None:
    """"75 USD millones": tables put the scale behind the code."""
    end, separator, _, entry = look_up(text, draft.end, lex)
    if separator == " " and entry is not None and entry[0] == SCALE and entry[1] >= 1_000_000 and (
        text[draft.end - 3:draft.end] == draft.of
    ):
        draft.scale = entry[1]
        draft.extend(end)


def _settle(text: str, draft: Draft, entry: Entry, end: int, separator: str, word: str, lex: Lexicon) -> None:
    """The entry that says what the number is of, at ``end``: percent, points, money, a unit, "-fold"."""
    tag = entry[0]
    if tag == MONEY and word == lex.language.MARK and text[draft.start - 4:draft.start].lower() == "the ":
        return  # "below the 50 mark", of an index
    if tag == MONEY and entry[4] is not None and text[draft.start:end] in lex.language.FORMATS:
        draft.reason = "identifier"
        draft.extend(end)
        return  # "1080p"
    if tag == MONEY and separator and (text[end:end + 1].isdigit() or (
        text[end + 1:end + 2].isdigit() and text[draft.start - 4:draft.start - 1] in lex.names_before
    )):
        return  # "3 USD50 cards", "$10-$20", "usd 3 eur 4": the sign of the next figure
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
        if entry[1] is not None and (entry[1] < 1 or draft.number <= 10 or draft.number != draft.number.to_integral_value()):
            draft.multiply(entry[1])  # "三割"; but "七二折" is 72 %
        draft.extend(end)
    elif tag == POINTS:
        draft.kind = PercentagePoints
        draft.base = None
        draft.multiply(entry[1])
        draft.extend(end)
    elif tag == MONEY:
        if lex.phrases and is_other_word(text, word, end, lex):
            read_next_noun(text, draft, draft.end, lex)  # "deux sous-marins"
            return
        if entry[5] and is_weight(text, draft, end, separator, lex):
            set_measure(text, draft, (UNIT, entry[5], None), end, lex)
            return
        draft.base = None
        set_money(draft, entry)
        draft.named = True
        draft.end = draft.right = end
    elif tag == UNIT:
        set_measure(text, draft, entry, end, lex)
    elif tag == FOLD and not text[end:end + 1].isdigit():  # "3x", not "3x5"
        draft.kind = Multiple
        draft.extend(end)
    elif tag == COUNTED:  # "22.4 ppg"
        draft.kind, draft.of, draft.per = Count, entry[1], entry[2]
        draft.extend(end)


def _add_parts(text: str, draft: Draft, word: str, lex: Lexicon) -> None:
    """What follows the unit where scripts have no spaces: "5元3角", "5割3分", "2個半", "两个半小时"."""
    if touching.add_parts(text, draft, word, lex.language) and draft.kind is Count:
        end, separator, unit, entry = look_up(text, draft.end, lex)
        if entry is not None and entry[0] == UNIT and not separator:
            _settle(text, draft, entry, end, separator, unit, lex)


_THICK = re.compile(r" (?:thick|long|wide|tall|high|deep|across|in diameter)\b")
_IN_BRACKETS = re.compile(r" [({]([^\W\d_]{2,5})[)}]")  # "20 (kg)"
_OF_ONE = re.compile(r" of (?:an?|1|one)(?= )")


def _of_one(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"1/16 of a pint", "one-fifth of 1 per cent": a part of one of a unit."""
    of = _OF_ONE.match(text, draft.end)
    end, _, _, entry = look_up(text, of.end(), lex) if of else (0, "", "", None)
    if entry is None or entry[0] not in (UNIT, PERCENT, POINTS, MONEY):
        return False
    _settle(text, draft, entry, end, " ", "", lex)
    return True


def _make_ratio(draft: Draft) -> None:
    """The part of one is of nothing that is said."""
    assert draft.base is not None
    draft.kind, draft.assumed = Ratio, ()
    draft.number = EXACT.multiply(draft.number, draft.base).to_integral_value(context=EXACT)


def _unknown_word(
    text: str, draft: Draft, pos: int, end: int, separator: str, word: str, lex: Lexicon, scaled: bool
) -> None:
    """The word after the number is none of ours: glued money such as ``50 MUSD``, a noun, or a name's tail."""
    if len(word) == 4 and not lex.phrases and word[0] in "kKMmB" and lex.signs.get(word[1:], (None,))[0] == MONEY:
        draft.multiply(lex.signs[word[0]][1])
        set_money(draft, lex.signs[word[1:]])
        draft.extend(end)
        return
    if draft.base is None and draft.number < 1 and word == lex.language.OF and not scaled and _of_one(text, draft, lex):
        read_per(text, draft, lex)  # "0.6 of a percentage point"
        return
    if draft.base is not None and not scaled and draft.kind is not Money:
        if _of_one(text, draft, lex):
            read_per(text, draft, lex)
            return
        _make_ratio(draft)
        return
    if not word:
        if text[pos:pos + 1] == "/" and not lex.phrases:
            read_slash(text, draft, lex)
            return
        if text[pos:pos + 3] == " - " and not lex.phrases and read_spaced_attribute(text, draft, lex):
            return
        unit = _IN_BRACKETS.match(text, pos) if text[pos:pos + 2] in (" (", " {") else None
        if unit and lex.signs.get(unit[1], (None,))[0] == UNIT:
            set_measure(text, draft, lex.signs[unit[1]], unit.end(), lex)
    elif word == "DR" and separator == " " and draft.digits and -draft.number.as_tuple().exponent == 2:  # type: ignore[operator]
        draft.number = draft.number.copy_negate()  # a debit, in accounts
        draft.extend(end)
    elif len(word) == 1 and draft.digits and read_letter(text, draft, word, separator, end, lex):
        read_per(text, draft, lex)
    elif word in lex.language.HEAPED and separator == " " and read_heaped(text, draft, end, lex):
        pass
    elif separator or (text[pos - 1] in "'’" and lex.phrases):  # "2 millions d'habitants"
        if word in lex.language.PER:
            if pos == draft.end or text[pos - 5:pos] != " " + lex.language.PLUS:
                read_per(text, draft, lex, pos)  # "300,000 a month", "60,000-plus a year"
        elif word == "in" and _THICK.match(text, end):
            set_measure(text, draft, (UNIT, "inch", None), end, lex)  # "3 1/2 in wide"
        elif lex.phrases:
            if not read_part_of_one(draft, word, end, lex):
                read_next_noun(text, draft, pos, lex)
        else:
            read_noun(text, draft, pos, lex)
    elif draft.digits and text[pos:pos + 1].isalpha() and not touches(text[pos]):
        low = word.lower()
        draft.reason = "ordinal" if low in lex.language.ORDINAL_ENDS else "clock" if low in lex.language.CLOCK else "identifier"
        draft.extend(end)
