"""One figure from its numeral on: what stands in front of it and touches it, then word by word what follows.

Each reader takes the text and the draft that stands at its numeral, looks behind or ahead of it through the
lexicon's dictionaries, and widens the draft. The text is never cut or rewritten.
"""

from __future__ import annotations

from . import number_words, numerals, spelled, spelled_parts, touching, vague_words, word_fractions
from .cldr import touches
from .cooking import read_cooked
from .counted import behind_partitive
from .drafts import ASCII_WORD, NEXT_WORD, Draft, behind
from .entries import ABBREVIATION, MODIFIER, MONEY, PERCENT, SCALE, UNIT
from .everyday import read_otherwise
from .exact import EXACT
from .kinds import add_parts, make_ratio, read_scale_behind, settle
from .letters import read_letters
from .lexicon import compiled
from .lookup import before_modifier, look_up
from .marks import MARKS, read_mark
from .measures import set_measure
from .nouns import read_per
from .number_words import skip_again
from .often import read_often
from .quantities import Count, Measure, Money, Number, Percentage, Ratio
from .signs import read_before, read_country
from .unknown_words import read_unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .lexicon import Lexicon


_NOTHING: Final = frozenset(("", ".", ",", ";", ":", ")", "!", "?", "\n", "]"))  # nothing more to read behind these
# "1,2" is a list as well as a decimal: without money, a percent sign or a unit nothing tells which. Two decimals do.
_COMMA: Final = "[0-9]+,[0-9]"
_DIGITS: Final = frozenset("0123456789")
_NO_CENTS: Final = ("-", "–", "—")
_BEFORE_NO_CENTS: Final = (",", ":")
_PRICED: Final = frozenset((SCALE, MONEY, PERCENT))
_CLOSING: Final = frozenset(("", ".", ",", ";", ":", ")", "!", "?", "\n"))
_BARE: Final = frozenset((Number, Count))
_ARTICLES: Final = (" a ", " an ")
_AND_MORE: Final = " and "  # behind "an hour", which alone is no figure
OR_MINUS: Final = ("+/-", "+/−")  # "5+/-3 points"
_CLAUSE: Final = frozenset(".,;:!?\n")
NEAR: Final = 20  # characters: from "a ratio of" to the ratio
LAKH: Final = 100_000  # "₹5 lakh crore": no greater scale has another behind it
HUNDREDS: Final = 100
SLOPE: Final = 40  # characters: from "diluted" to the last of several
SAID: Final = 64  # characters: from "the ratio of" to what it is


def read_figure(text: str, pos: int, lex: Lexicon, floor: int) -> Draft | None:
    """The figure whose numeral begins at ``pos``, none of it before ``floor``; ``reason`` says where it is none."""
    draft = numerals.read_digits(text, pos, lex) if text[pos] in _DIGITS else number_words.read_other(text, pos, lex)
    if draft is None:
        return None
    if draft.digits:
        if text[draft.end:draft.end + 1] == "s":
            draft = vague_words.read_vague_digits(text, draft, lex) or draft
        if lex.language.NUMERALS and draft.base is None:
            touching.go_on(text, draft, lex)
    elif draft.kind is not Number:  # "tenfold"
        read_often(text, draft, lex)
        return draft if draft.start >= floor else None  # "$5 an hour or two"
    if draft.start < floor:
        draft.start = draft.left = pos
    if draft.start > floor:
        read_before(text, draft, lex, floor)
    end = draft.end
    follows = text[end:end + 1]
    if follows == " " and text[end + 1:end + 2] == "(":
        skip_again(text, draft, lex)
        end = draft.end
        follows = text[end:end + 1]
    if lex.native and follows in lex.language.PRICE_MARKS and _read_price(text, draft, lex):
        end, follows = draft.end, text[draft.end:draft.end + 1]
    if draft.base is None:
        if follows in _NOTHING:
            if draft.assumed and draft.kind is Number and not lex.native and (
                compiled(_COMMA).fullmatch(text, draft.number_start, end)
            ):
                draft.reason = "separators"
            if follows in _BEFORE_NO_CENTS and text[end + 1:end + 2] in _NO_CENTS:
                _read_no_cents(text, draft, lex)
            elif follows == ":" and draft.kind is Number:
                _read_ratio(text, draft, lex)
            return draft
        if follows == "%" and draft.kind is not Money and not lex.glued:
            draft.kind = Percentage
            draft.end = draft.right = end + 1
            read_per(text, draft, lex)
            return draft
        if follows in MARKS:
            read_mark(text, draft, lex)
            return draft
    elif text[draft.start - 5:draft.start] == _AND_MORE and word_fractions.add_part_to_one(text, draft, floor, lex):
        read_per(text, draft, lex)
        return draft
    elif draft.kind is Money and follows.isalpha():
        _undo_fraction(text, draft)
    elif follows in MARKS and draft.digits:
        read_mark(text, draft, lex)  # "3/4\" thick"
        if draft.kind is Number:
            make_ratio(draft)  # "'about 1/4'"
        return draft
    if draft.digits and follows == " " and text[end + 1:end + 2] in _DIGITS:
        _read_spaced(text, draft, lex)
    read_after(text, draft, lex)
    if (draft.kind is Measure or draft.minor) and text[draft.start - 5:draft.start] == _AND_MORE:
        word_fractions.add_rest_to_one(text, draft, floor, lex)
    if draft.assumed and draft.kind in _BARE and not lex.native and (
        compiled(_COMMA).fullmatch(text, draft.number_start, draft.number_end)
    ):
        draft.reason = "separators"
    return draft


def _is_number(text: str, pos: int, lex: Lexicon) -> bool:
    """"two plus two": does another number begin at ``pos``?"""
    word = ASCII_WORD.match(text, pos)
    return text[pos:pos + 1].isdigit() or word is not None and word[0].lower() in lex.numbers


def _undo_fraction(text: str, draft: Draft) -> None:
    """"$4/100g": behind a currency's sign a price per so much, no fraction."""
    top, slash, _ = text[draft.number_start:draft.end].partition("/")
    if slash and top.isdigit():
        draft.number, draft.base = EXACT.create_decimal(top), None
        draft.read_to(draft.number_start + len(top))


_COLON: Final = r":([1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?![:.]?[0-9])"


def _read_ratio(text: str, draft: Draft, lex: Lexicon) -> None:
    """``2:1``, ``1:50,000``; with two digits behind the colon it is a time of day, unless a ratio is spoken of."""
    colon = compiled(_COLON).match(text, draft.end)
    if colon and (
        len(colon[1]) != 2 or text.startswith(lex.language.NEAR_RATIO, colon.end() + 1)
        or lex.language.NEAR_RATIO in behind(text, draft.start, NEAR) or _is_ratio(text, draft, lex)
        or _is_slope(text, draft, lex) or _is_scale(text, draft, lex)
    ):
        draft.kind, draft.base = Ratio, EXACT.create_decimal(colon[1].replace(",", ""))
        draft.number_end = draft.end = draft.right = colon.end()


def _is_scale(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"Rozcieńczyć w proporcji 1:10", "im Verhältnis 1:12": a word right in front says that it is no time of day."""
    words = behind(text, draft.start, NEAR).lower().split()[-3:]
    return any(stem in word for stem in lex.language.NEAR_SCALE for word in words)


def _is_slope(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"A slope of 1:20", "steeper than 1:12", "diluted 1:10, 1:40"; but "he reached the slope at about 1:20"."""
    lang = lex.language
    words = behind(text, draft.start, SLOPE).lower().replace(",", " ").split()
    if draft.number != 1 or lang.SLOPES.isdisjoint(words):
        return False
    last = words[-1] if words[-1] in lang.BEFORE_SLOPE else before_modifier(words, lex)[-1]
    return last in lang.SLOPES or last in lang.BEFORE_SLOPE or last in lang.BE or ":" in last or (
        last in lang.EITHER and ":" in words[-2])


def _is_ratio(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"The ratio of teachers to pupils is 1:28": what the sentence says of a ratio."""
    said = behind(text, draft.left, SAID).rpartition(f"{lex.language.NEAR_RATIO} {lex.language.OF} ")
    words = said[2].split()
    return bool(said[1]) and bool(words) and words[-1].lower() in lex.language.BE and _CLAUSE.isdisjoint(said[2])


def _read_no_cents(text: str, draft: Draft, lex: Lexicon) -> None:
    """"50,- Kč", "kr 50,-", and in Norway "50,-" too: a dash, or two, where the minor unit would stand."""
    pos = draft.end + len(",-")
    own = lex.names.get(text[draft.end] + "-") if lex.native else None
    pos += text[pos:pos + 1] in _NO_CENTS
    end, separator, word, entry = look_up(text, pos, lex)
    if entry is not None and entry[0] == MONEY:
        settle(text, draft, entry, end, separator, word, lex)
    elif lex.native and not text[pos:pos + 1].isalnum():
        if draft.kind is Number and own is not None:
            draft.set_money(own)
        if draft.kind is Money:
            draft.extend(pos)
    if draft.kind is Money:
        read_per(text, draft, lex)


MANY_ODD: Final = 10


def _are_odd(text: str, draft: Draft, end: int, lex: Lexicon) -> bool:
    """"4 odd numbers", "12 odd socks": so few, or things that come in pairs; but "20 odd people"."""
    then = NEXT_WORD.match(text, end)
    return draft.value() < MANY_ODD or then is not None and then[1] in lex.language.ODD_THINGS


_PRICE: Final = r"[:'’]([0-9]{1,2})(?![0-9:'’])"


def _read_price(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"7:50 kr" in Sweden, "12'5 millones" in Spain: decimals behind a mark that is none elsewhere, where it is of money, a scale
    or a percentage."""
    found = compiled(_PRICE).match(text, draft.end) if draft.digits and draft.number == draft.number.to_integral_value() else None
    entry = look_up(text, found.end(), lex)[3] if found else None
    if found is None or draft.kind is not Money and (entry is None or entry[0] not in _PRICED):
        return False
    draft.number = EXACT.add(draft.number, EXACT.create_decimal(f"0.{found[1]}"))
    draft.read_to(found.end())
    return True


def _read_spaced(text: str, draft: Draft, lex: Lexicon) -> None:
    """``$13 009 million``, ``9 800 Kč``: digits parted by plain spaces, where money shows that they are one number."""
    spaced = numerals.spaced(text, draft)
    touching = look_up(text, spaced.end(), lex)[3] if spaced and text[spaced.end():spaced.end() + 1].isalpha() else None
    if touching is not None and touching[0] == UNIT and draft.kind is Money:
        return  # "butter £2 250g"
    if spaced is not None and (
        draft.kind is Money or text[draft.end + 1] == "0" or "," in spaced[0] or spaced[0].count(" ") > 1 or (
            (look_up(text, spaced.end(), lex)[3] or (None,))[0] == MONEY)
    ):
        numerals.take_spaced(draft, spaced)


# ---------------------------------------------------------------- ahead of the numeral


def _ends_in_half(text: str, end: int, lex: Lexicon) -> bool:
    """"trois euros et demi.", "3 por ciento y medio en mayo": with money and percentages a half is of one where no noun follows;
    but "cien euros y medio jamón"."""
    half = next((half for half in lex.language.AND_A_HALF if text.startswith(f" {half}", end)), None)
    if half is None:
        return False
    end += len(half) + 1
    then = NEXT_WORD.match(text, end)
    return text[end:end + 1] in _CLOSING or then is not None and then[1] in lex.language.STOPS


def read_after(text: str, draft: Draft, lex: Lexicon) -> None:
    """Scale, then percent, currency, unit or noun, then what the quantity is per."""
    money_before = draft.kind is Money
    scaled = False
    if draft.digits and text[draft.end:draft.end + 5] == _AND_MORE and not lex.native:
        if text[draft.end + 5:draft.end + 6] == "a":
            word_fractions.add_half(text, draft, lex)  # "12 and a half per cent"
        elif draft.kind is Number and draft.base is None and draft.number == draft.number.to_integral_value():
            word_fractions.add_part_in_digits(text, draft, lex)
    elif lex.language.AND_A_HALF and draft.digits:
        spelled_parts.add_a_half(text, draft, lex)
    pos = draft.end
    while True:
        follows = text[pos:pos + 1]
        if follows == "+" and draft.modifier is None and not (
            text[pos + 1:pos + 2].isdigit() or text.startswith(OR_MINUS, pos)
        ):
            draft.modifier = "at_least"
            draft.right = pos = pos + 1
        elif follows == " " and (scaled or not draft.digits or lex.native) and text.startswith(lex.partitives, pos):
            pos = behind_partitive(text, pos, draft, lex, scaled)
        end, separator, word, entry = look_up(text, pos, lex)
        if entry is None or separator == " " and text[pos + 1:end].lower() in lex.language.HYPHENED:
            break
        if len(word) == 1 and separator != "-" and word in lex.units.COOKED and draft.digits and not scaled and (
            draft.kind is Number and read_cooked(text, draft, word, end, lex)
        ):
            return
        tag: int = entry[0]
        if tag == SCALE and separator is not None:
            if not separator and (draft.digits is False and not touches(word[0]) or draft.base is not None and lex.glued) or (
                entry[1] == HUNDREDS and lex.native and not draft.digits and draft.value() >= HUNDREDS  # "3001 hundre"
            ):
                break
            if not (lex.native and draft.scale is None and not draft.digits and spelled.scale_rest(draft, entry[1])):
                draft.scale = entry[1] if draft.scale is None else EXACT.multiply(draft.scale, entry[1])
            draft.base = None
        elif tag == ABBREVIATION:
            decided = read_letters(text, draft, entry, end, separator, word, money_before, lex)
            if decided is None:
                break
            if decided is not True:
                unit, end = read_otherwise(text, draft, entry[2], word, end, lex)
                if unit is not None:
                    set_measure(text, draft, unit, end, lex)
                return
            draft.multiply(entry[1])
        elif tag == MODIFIER:
            if text.startswith(" than", end) or (word == lex.language.PLUS and separator == " " and (
                draft.kind is Money or text.startswith(_ARTICLES, end) or _is_number(text, end + 1, lex)
            )):
                break  # "80 or more than 70", "£20 plus tax", "60,000 plus a car"
            if separator == " " and (text[end:end + 1] == "-" or word == lex.language.ODD and _are_odd(text, draft, end, lex)):
                break  # "5 plus-size dresses", "3 odd jobs"
            draft.modifier = draft.modifier or entry[1]
            draft.right = end
            pos = end
            continue
        else:
            settle(text, draft, entry, end, separator, word, lex)
            if draft.base is not None and draft.kind is Number:
                make_ratio(draft)  # "half $5": the sign was the next figure's
            if lex.language.AND_A_HALF and (tag == UNIT or tag in _PRICED and _ends_in_half(text, draft.end, lex)) and (
                spelled_parts.add_a_half(text, draft, lex)
            ):
                read_per(text, draft, lex)
            if tag == MONEY and lex.native and draft.scale is None:
                read_scale_behind(text, draft, lex)
            if lex.language.NUMERALS and draft.end == end:
                add_parts(text, draft, word, lex)
            if draft.kind is not Measure:  # a measure has looked already, behind its "/ unit" and its age
                read_per(text, draft, lex)
            return
        scaled = True
        draft.number_end = draft.end = draft.right = pos = end
        if lex.language.AND_A_HALF and spelled_parts.add_a_half(text, draft, lex):
            pos = draft.end  # "2 milhões e meio"
        if money_before and not text[pos + 1:pos + 2].isupper() and entry[1] > LAKH:
            break  # "$5 million": only a code could still follow, or what it is per
        if draft.digits and text[pos:pos + 4] == " and":
            if not word_fractions.add_half(text, draft, lex) and not word_fractions.add_rest(text, draft):
                break
            pos = draft.end
    if draft.kind is Money:
        if draft.candidates and word[:1].isupper():
            read_country(text, draft, lex)
        read_per(text, draft, lex, pos if draft.modifier else 0)
        return
    read_unknown(text, draft, pos, end, separator, word, lex, scaled)
