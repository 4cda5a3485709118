"""What is it of? Percent, currency, unit, noun, nothing: what kind of figure the word behind the number makes of it."""

from __future__ import annotations

from decimal import Decimal

from . import touching
from .counted import read_next_noun
from .drafts import ONE, Draft, behind
from .entries import COUNTED, FOLD, MILLION, MONEY, PERCENT, POINTS, SCALE, UNIT, pint_entry
from .everyday import THINGS, otherwise, read_otherwise
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import is_alone, look_up
from .marks import read_height
from .measures import is_weight, read_lasting, set_measure
from .noun_words import is_compounded
from .nouns import read_noun, read_per
from .other_things import is_of_house, why_no_unit
from .quantities import Count, Money, Multiple, Number, Percentage, PercentagePoints, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry
    from .locales.plain import Words

FEW: Final = 9  # times
INDEX: Final = 30  # characters in front of points in which an index is spoken of
NEAR: Final = 16  # characters in front in which heat or an angle is spoken of


def settle(text: str, draft: Draft, entry: Entry, end: int, separator: str, word: str, lex: Lexicon) -> None:
    """The entry that says what the number is of, at ``end``: percent, points, money, a unit, "-fold"."""
    tag: int = entry[0]
    if separator == " " and len(word) == 1 and text[end:end + 1] == ")" and "(" not in behind(text, draft.start, NEAR):
        return  # "a) 3 b) 5 c) 7"
    if tag == MONEY and word == lex.language.MARK and behind(text, draft.start, len("the ")).lower() == f"{lex.language.THE} ":
        return  # "below the 50 mark", of an index
    if tag == MONEY and text[draft.start:end] in lex.language.FORMATS:
        draft.reason = "identifier"
        draft.extend(end)
        return  # "1080p"
    if tag == MONEY and separator and (text[end:end + 1].isdigit() or text[end + 1:end + 2].isdigit() and (
        text[draft.start - 4:draft.start - 1] in lex.names_before
        or lex.native and end - len(word) - 1 > draft.end and text[end] == " " and not word.isalpha()
    )):
        return  # "3 USD50 cards", "$10-$20", "usd 3 eur 4": the sign of the next figure; "fattura n. 4567 di € 89,90"
    if draft.kind is Money:
        if tag == MONEY and entry[4] is not None and entry[4] > 1 and draft.of in entry[2]:
            draft.multiply(entry[4])  # "$10 grand"
            draft.extend(end)
        elif tag == MONEY and entry[4] is None and (
            entry[1] == draft.of or entry[1] in draft.candidates or (draft.of is None and not draft.candidates)
        ):
            draft.of = entry[1]  # "$5 CAD": the code says which dollar
            if entry[3]:
                draft.said, draft.candidates = True, ()
                draft.assumed = tuple(a for a in draft.assumed if a != "currency")
            draft.extend(end)
    elif tag == PERCENT:
        if word in lex.language.OTHERWISE:
            unit, end = read_otherwise(text, draft, entry, word, end, lex)
            if unit is not entry:
                if unit is not None:
                    set_measure(text, draft, unit, end, lex)  # "2.5 pc away", of a star
                return
        apart = lex.language.PERCENT_APART.get(word) if separator and lex.language.PERCENT_APART else None
        if apart and not compiled(apart).match(text, end) and not is_alone(text, draft.start, end, lex):
            return  # "아이폰 15 프로"
        if lex.native and " " in word:
            _, _, then, scale = look_up(text, end, lex)
            if then.lower() in lex.language.PER_NOUNS or scale is not None and scale[0] == SCALE:
                read_per(text, draft, lex)
            if draft.per is not None:
                return  # "12 pour cent mille habitants", "12 per mille abitanti"
        if entry[1] is not None and entry[1] > 1 and draft.number > _HUNDRED:
            return  # "滿5000折500"
        draft.kind = Percentage
        draft.base = None
        if entry[1] is not None and (entry[1] < 1 or draft.number <= 10 or draft.number != draft.number.to_integral_value()):
            half = draft.number == _HALF and not draft.digits and word == lex.language.OF_PRICES
            draft.multiply(_HUNDRED if half else entry[1])  # "三割"; "半折" is 50 %, and "七二折" 72 %
        draft.extend(end)
    elif tag == POINTS and word == lex.language.PAGES and not is_alone(text, draft.start, end, lex) and (
        draft.number >= _HUNDRED or draft.start > 0 and compiled(_PRICE_NEXT).match(text, end)
    ):
        draft.kind, draft.of = Count, word  # "320 pp", "96pp, £9.99"
        draft.assume("unit")
        draft.extend(end)
    elif tag == POINTS and word == lex.language.BEFORE_PRESENT and draft.number >= _OLD:
        draft.reason = "year"  # "5,000 BP"
        draft.extend(end)
    elif tag == POINTS:
        draft.base = None
        if word in lex.language.OTHERWISE and " " not in word and read_otherwise(text, draft, entry, word, end, lex)[0] is None:
            return  # "reads of 150 bp", of a gene
        if " " in word and otherwise(text, draft, word, end, lex) is not None:
            draft.kind = Percentage  # "95 प्रतिशत अंक": of the marks
            draft.extend(end - len(word) + word.index(" "))
            return
        draft.kind = PercentagePoints
        draft.multiply(entry[1])
        draft.extend(end)
    elif tag == MONEY and word.isupper() and text[end:end + 1] == "/" and compiled(_PAIR).match(text, end) and (
        lex.signs.get(text[end + 1:end + 4], (None,))[0] == MONEY
    ):
        return  # "at 1.0850 EUR/USD"
    elif tag == MONEY:
        if word in lex.language.SHARED_SIGNS and compiled(lex.language.NOTES).match(text, end):
            return  # "two Rs 500 notes": the sign is of what follows
        if entry[4] is not None and not separator and len(word) == 1 and (
            compiled(_CROSSED).search(behind(text, draft.start, NEAR))
        ):
            draft.reason = "identifier"
            draft.extend(end)
            return  # "700 x 28c tyres"
        other = otherwise(text, draft, word, end, lex)
        if other is not None or is_of_house(text, word, end):  # "deux sous-marins", "ten grand pianos", "4 Marks & Spencer shops"
            (read_next_noun if lex.native else read_noun)(text, draft, draft.end, lex)
            if draft.kind is Number and other is not None and other.what == THINGS:
                draft.kind, draft.of = Count, word  # "2 coronas de flores"
                draft.extend(end)
                read_per(text, draft, lex)
            return
        if word == lex.language.HUNDREDS and not draft.digits and entry[4] is not None:
            stop, gap, name, money = look_up(text, end, lex)
            if gap == " " and money is not None and money[0] == MONEY:  # "quinze cents euros"
                draft.number = draft.number.scaleb(2, EXACT)
                settle(text, draft, money, stop, gap, name, lex)
                return
        if draft.base is not None and separator and len(word) == 1 and draft.digits and entry[4] is not None:
            make_ratio(draft)  # "1/3 c oil": no part of a cent
            return
        if entry[5] and is_weight(text, draft, end, separator, lex):
            set_measure(text, draft, pint_entry(entry[5]), end, lex)
            return
        draft.base = None
        draft.set_money(entry)
        draft.named = True
        draft.end = draft.right = end
    elif tag == UNIT:
        if text[end:end + 1] == "%" and read_share(text, draft, word, end, lex):
            return
        unit, end = read_otherwise(text, draft, entry, word, end, lex)
        if unit is None:
            if draft.kind is Number and draft.reason is None and len(word) > _LETTERS and (
                word.endswith(lex.language.ADJECTIVE_ENDS) and lex.native  # "fem tomme flasker"
            ):
                read_next_noun(text, draft, draft.end, lex)
            return
        if unit is not entry:
            set_measure(text, draft, unit, end, lex)
        elif separator == " " and not lex.native and (
            len(word) == 1 and compiled(_MODEL).match(text, end) or is_compounded(text, end, word, lex)
        ):
            read_noun(text, draft, draft.end, lex)  # "6 V8 engines"
        elif draft.digits and (why := why_no_unit(text, draft, word, separator, lex)):
            draft.reason = why
            draft.extend(end)
        elif not separator and word[:2] == "ft" and read_height(text, draft, lex):
            return
        elif lex.native or entry[1] != "hour" or not text[end:end + 1].isdigit() or (
            not read_lasting(text, draft, lex)  # "9h35m"
        ):
            set_measure(text, draft, entry, end, lex)
    elif tag == FOLD and (hexadecimal := compiled(_HEX).match(text, draft.number_start)) is not None:
        draft.reason = "identifier"
        draft.extend(hexadecimal.end())
    elif tag == FOLD and not text[end:end + 1].isdigit():  # "3x", not "3x5"
        leads = lex.language.FOLD_BEHIND.get(word.lower())
        ahead = next((lead for lead in leads or () if text[draft.start - len(lead):draft.start].lower() == lead), None)
        if ahead is not None:
            draft.start = draft.left = draft.start - len(ahead)
        elif leads is not None:  # "5 раз": five times, but "в 5 раз" fivefold
            draft.kind, draft.of = Count, word
            draft.extend(end)
            return
        draft.kind = Multiple
        if draft.number == ONE and word in lex.language.MULTIPLES:
            draft.number = Decimal(lex.language.MULTIPLES[word])  # "en dobling", of an article
        draft.extend(end)
    elif tag == COUNTED:  # "22.4 ppg"
        draft.kind, draft.of, draft.per = Count, entry[1], entry[2]
        draft.extend(end)


def read_scale_behind(text: str, draft: Draft, lex: Lexicon) -> None:
    """"75 USD millones": tables put the scale behind the code; but in "75 USD mil veces" it counts what follows."""
    end, _, _, entry = look_up(text, draft.end, lex)
    if entry is not None and entry[0] == SCALE and entry[1] >= MILLION and draft.of and text.endswith(draft.of, 0, draft.end):
        draft.scale = entry[1]
        draft.extend(end)


def add_parts(text: str, draft: Draft, word: str, lex: Lexicon) -> None:
    """What follows the unit where scripts have no spaces: "5元3角", "5割3分", "2個半", "两个半小时"."""
    lang = lex.language
    if word == lang.TIMES_TOO and draft.of == "degree" and _is_times(text, draft, lang) or (
        word == lang.POINTS_TOO and draft.kind is PercentagePoints and _are_no_percentage(text, draft, lang)
    ):
        draft.kind, draft.of = Count, word
        return
    if touching.add_parts(text, draft, word, lex) and draft.kind is Count:
        end, separator, unit, entry = look_up(text, draft.end, lex)
        if entry is not None and entry[0] == UNIT and not separator:
            settle(text, draft, entry, end, separator, unit, lex)


def _are_no_percentage(text: str, draft: Draft, lang: Words) -> bool:
    """"TOPIXは12ポイント高", "1000ポイント進呈": points of an index, or of a shop; but "支持率は3ポイント低下"."""
    if draft.start == 0 and draft.end == len(text):
        return False
    front = text[max(0, draft.start - INDEX):draft.start].rpartition("。")[2]
    if compiled(lang.INDEX_NEAR).search(front):
        return True
    return not compiled(lang.RATE_NEAR).search(front) and not compiled(lang.MOVED_POINTS).match(text, draft.end)


def _is_times(text: str, draft: Draft, lang: Words) -> bool:
    """"两度夺冠", "2度優勝した": so many times, unless something is said of heat or an angle."""
    number = draft.number
    if not 0 < number <= FEW or number != number.to_integral_value() or draft.end == len(text) and draft.start == 0:
        return False
    near = f"{text[max(0, draft.start - NEAR):draft.start]}|{text[draft.end:draft.end + NEAR // 2]}"
    return compiled(lang.DEGREES_NEAR).search(near) is None


def make_ratio(draft: Draft) -> None:
    """The part of one is of nothing that is said."""
    assert draft.base is not None
    draft.kind, draft.assumed = Ratio, ()
    draft.number = EXACT.multiply(draft.number, draft.base).to_integral_value(context=EXACT)


def read_share(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """"30 wt%", "10 at.%", "5 mol%": a percentage of the weight, the atoms, the moles."""
    if word not in lex.units.SHARES or draft.kind is not Number or draft.scale is not None:
        return False
    draft.kind, draft.base = Percentage, None
    draft.extend(text.index("%", end) + 1)
    return True


_OLD: Final = 400  # years, or basis points
_HALF, _HUNDRED = Decimal("0.5"), Decimal(100)
_LETTERS: Final = 2  # of a name that is no more than a sign
_MODEL: Final = "[0-9]|-[0-9a-z]"  # behind a letter: "V8", "A350s", "A-levels"
_PAIR: Final = r"/[A-Z]{3}\b"
_PRICE_NEXT: Final = r"\.?[,;] ?[£$€][0-9]"
_CROSSED: Final = r"[0-9] ?[x×] ?$"
_HEX: Final = "0x[0-9A-Fa-f]+"
