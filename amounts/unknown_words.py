"""A word behind a number that no dictionary of ours has: glued money ("50 MUSD"), a noun, a letter, the tail of a name."""

from __future__ import annotations

from decimal import Decimal

from . import spelled_parts
from .cldr import touches
from .cooking import read_heaped
from .counted import read_next_noun, read_part_of_one
from .drafts import ONE, Draft, behind
from .entries import MONEY, PERCENT, POINTS, UNIT
from .exact import EXACT
from .kinds import make_ratio, read_share, settle
from .letters import SIDE, read_letter
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .measures import read_decimals, read_inverse, read_lasting, read_slash, read_spaced_attribute, set_measure
from .noun_words import is_noun_next
from .nouns import read_noun, read_per
from .quantities import Count, Money, Number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_MODEL: Final = "[0-9]|-[0-9a-z]"  # behind a letter: "V8", "A350s", "A-levels"
_MINUTES: Final = r"[0-9]{1,4}(?![0-9]|[.,][0-9])"
_GLUED: Final = frozenset("kKMmB")  # "50 MUSD"
_APOSTROPHES: Final = frozenset("'’")
_NO_FIRST: Final = r"1[0-9]|[0-9]?[04-9]"  # behind it "st" are stones: 10st, 11st
_IN_BRACKETS: Final = r" [({]([^\W\d_]{2,5})[)}]"  # "20 (kg)"
_RAISED: Final = frozenset("^⁻−")  # begins what letters are raised to
SAID: Final = 48  # characters in front in which something electric is spoken of
_TERM: Final = 46  # weeks
_TIMES_G: Final = (" × g", " x g")


def read_unknown(
    text: str, draft: Draft, pos: int, end: int, separator: str, word: str, lex: Lexicon, scaled: bool
) -> None:
    """The word after the number is none of ours: glued money such as ``50 MUSD``, a noun, or a name's tail."""
    if len(word) == 4 and not lex.native and word[0] in _GLUED and lex.signs.get(word[1:], (None,))[0] == MONEY:
        draft.multiply(lex.signs[word[0]][1])
        draft.set_money(lex.signs[word[1:]])
        draft.extend(end)
        return
    if (text[end:end + 1] == "%" or text[end:end + 2] == ".%") and read_share(text, draft, word, end, lex):
        return
    if draft.base is None and draft.number < ONE and word == lex.language.OF and not scaled and _of_one(text, draft, lex):
        read_per(text, draft, lex)  # "0.6 of a percentage point"
        return
    if draft.base is not None and word == lex.language.POINT and separator == " ":
        draft.base = None  # "1/4 point"
    if draft.base is not None and not scaled and draft.kind is not Money:
        if word == lex.units.IN and separator and draft.digits and (
            compiled(lex.units.THICK).match(text, end) or _are_inches(text, draft, end, lex)
        ):
            draft.base = None
            set_measure(text, draft, (UNIT, "inch", None), end, lex)  # "1/2 in thick"
            return
        if _of_one(text, draft, lex):
            read_per(text, draft, lex)
            return
        make_ratio(draft)
        return
    if text[pos:pos + 4] in _TIMES_G and not text[pos + 4:pos + 5].isalnum() and draft.digits and not lex.native:
        set_measure(text, draft, (UNIT, "g_0", None), pos + 4, lex)
        return
    if not word:
        along = compiled(lex.units.WEEKS_ALONG).match(text, pos) if text[pos:pos + 1] == "+" and not lex.native else None
        if along and draft.kind is Number and draft.number < _TERM and text[draft.number_start:draft.number_end].isdigit():
            draft.number = EXACT.add(EXACT.multiply(draft.number, 7), Decimal(along[1]))
            set_measure(text, draft, (UNIT, "day", None), along.end(), lex)  # "38+2 weeks", of a pregnancy
            return
        if text[pos:pos + 1] == "/" and not lex.native:
            read_slash(text, draft, lex)
            return
        if text[pos:pos + 3] == " - " and not lex.native and read_spaced_attribute(text, draft, lex):
            return
        if text[pos + 1:pos + 2].isdigit() and ("-" in text[pos + 2:pos + 4] or text[pos + 4:pos + 5] == "s") and not lex.native:
            read_noun(text, draft, pos, lex)  # "seven 3-pointers", "two 747s"
            return
        unit = compiled(_IN_BRACKETS).match(text, pos) if text[pos:pos + 2] in (" (", " {") else None
        if unit and lex.signs.get(unit[1], (None,))[0] == UNIT:
            set_measure(text, draft, lex.signs[unit[1]], unit.end(), lex)
    elif word in lex.units.OF_SPACE and draft.kind is Number and draft.scale is None and text[end:end + 1] != "$" and (
        "." in text[draft.number_start:draft.number_end]
        or word == lex.units.AMPERE and (compiled(lex.units.ELECTRIC).match(text, end) or compiled(lex.units.ELECTRIC_END).match(
            text, end) and compiled(lex.units.ELECTRIC_BEFORE, True).search(behind(text, draft.start, SAID)))
    ):
        set_measure(text, draft, (UNIT, lex.units.OF_SPACE[word], None), end, lex)
    elif word == "DR" and separator == " " and draft.digits and draft.number.as_tuple().exponent == -2:
        draft.number = draft.number.copy_negate()  # a debit, in accounts
        draft.extend(end)
    elif text[end:end + 1] in _RAISED and draft.digits and read_inverse(text, draft, word, end, lex):
        pass
    elif len(word) == 1 and draft.digits and read_letter(text, draft, word, separator, end, lex):
        read_per(text, draft, lex)
    elif word in lex.language.HEAPED and separator == " " and read_heaped(text, draft, end, lex):
        pass
    elif separator or (text[pos - 1] in _APOSTROPHES and lex.native):  # "2 millions d'habitants"
        if word in lex.language.PER and not compiled(_MODEL).match(text, end):
            read_per(text, draft, lex, pos)  # "300,000 a month", "60,000-plus a year"
            if draft.per is None and word in lex.language.NO_STOPS and draft.digits:
                read_noun(text, draft, pos, lex)  # "3 A levels"
        elif word == lex.language.STONES and compiled(lex.units.STONE_PARTED).match(text, end):
            set_measure(text, draft, (UNIT, "stone", None), end, lex)  # "11 st 4 lb"
        elif word == lex.units.IN and (
            compiled(lex.units.THICK).match(text, end) or _are_inches(text, draft, end, lex)
            or separator == "-" and text[end:end + 1] != "-"  # "a 2-in. pipe", but "2-in-1"
        ):
            set_measure(text, draft, (UNIT, "inch", None), end, lex)  # "3 1/2 in wide"
        elif lex.native:
            if spelled_parts.is_tallied(text, word, end, lex) or not read_part_of_one(draft, word, end, lex):
                read_next_noun(text, draft, pos, lex)
                if draft.kind is Count and text[draft.end:draft.end + 1] == " " and lex.language.AND_A_HALF:
                    _add_half_of_it(text, draft, lex)
        else:
            read_noun(text, draft, pos, lex)
    elif draft.digits and text[pos:pos + 1].isalpha() and not touches(text[pos]) and not (
        read_lasting(text, draft, lex) or lex.native and read_decimals(text, draft, lex)
    ):
        low = word.lower()
        if low == lex.language.STONES and compiled(_NO_FIRST).fullmatch(text, draft.number_start, draft.end):
            set_measure(text, draft, (UNIT, "stone", None), end, lex)
            return  # "10st 4lb", "11st": the ordinals are 10th and 11th
        draft.reason = "ordinal" if low in lex.language.ORDINAL_ENDS else "clock" if low in lex.language.CLOCK else "identifier"
        if low[0] not in lex.language.DIMENSIONS or not text[pos + 1:pos + 2].isdigit():  # "2x3 m"
            rest = compiled(_MINUTES).match(text, end)
            draft.extend(rest.end() if rest else end)  # "22h30 jours" has no days


def _of_one(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"1/16 of a pint", "one-fifth of 1 per cent": a part of one of a unit."""
    of = compiled(lex.units.OF_ONE).match(text, draft.end)
    if of is None:
        return False
    end, separator, word, entry = look_up(text, of.end(), lex)
    if entry is None or entry[0] not in (UNIT, PERCENT, POINTS, MONEY):
        return False
    settle(text, draft, entry, end, separator, word, lex)
    return True


def _add_half_of_it(text: str, draft: Draft, lex: Lexicon) -> None:
    """"dos puntos y medio", "duas vezes e meia": half of what is counted, where no noun of its own follows."""
    number, number_end, end = draft.number, draft.number_end, draft.end
    if spelled_parts.add_a_half(text, draft, lex):
        draft.number_end = number_end
        if text[draft.end:draft.end + 1] == "-" or is_noun_next(text, draft.end, lex):
            draft.number, draft.end, draft.right = number, end, end  # "dos peras y media manzana"


def _are_inches(text: str, draft: Draft, end: int, lex: Lexicon) -> bool:
    """"2.5 in.", "1 3/4 in.", "12 x 8 in.": so many where no sentence goes on behind."""
    ends = compiled(lex.units.INCHES_END).match(text, end) is not None
    return ends and (draft.number != draft.number.to_integral_value() or compiled(lex.units.SIDE_BEFORE).search(
        text, max(0, draft.start - SIDE), draft.start) is not None)
