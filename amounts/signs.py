"""What stands in front of a numeral: its sign, and the sign or code of a currency."""

from __future__ import annotations

from decimal import Decimal

from . import touching
from .cldr import is_letter, is_unspaced, touches
from .drafts import Draft, behind
from .entries import ABBREVIATION, MONEY, PAIRED, PERCENT, SCALE
from .everyday import NO_UNIT, otherwise
from .lexicon import Lexicon, compiled
from .lookup import is_alone, look_behind, look_up
from .marks import MARKS
from .numerals import SPACES
from .quantities import Measure, Number, Percentage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry

LOOK_BACK: Final = 8  # characters: the longest sign before a number, its space and its boundary
MINUS: Final = "-−"
_SIGNS: Final = frozenset("-−+±")
DASH: Final = "–"  # typed for a minus too
_DASHED: Final = frozenset(" \u00a0(")  # in front of one
_HUNDREDTH: Final = Decimal("0.01")
PLUS_MINUS: Final = frozenset("-−+")
_NO_SIGN_BEHIND: Final = frozenset(".)]%-−")  # here a hyphen joins, or is a dash
_JOINING: Final = frozenset(".-−")
_NO_COUNTRY_BEHIND: Final = frozenset(".'’")
_SCALES: Final = (SCALE, ABBREVIATION)
_SCALED: Final = r" ?(?:[mb]illion|m\b|bn\b)"
_NEXT: Final = r" ([a-z][A-Za-z]*|[A-Z]{2,}(?![a-z]))"
_BREAKS: Final = frozenset(" \n\t0123456789([{\"“‘',;:")


def read_before(text: str, draft: Draft, lex: Lexicon, floor: int) -> None:
    """Sign and currency in front: ``$5``, ``US$ 5``, ``-£5``, ``$-5``, ``EUR 5``, ``USD34``, ``−5``."""
    if lex.native:
        _read_phrases_before(text, draft, lex, floor)
        return
    start, negative = draft.start, False
    last = text[start - 1]
    if last in lex.lone_signs and start > floor + 2 and text[start - 2] == " " and not text[start - 3].isupper():
        draft.start = draft.left = start - 1  # " $5", the plainest of all
        draft.set_money(lex.before[last])
        return
    if last == "(" and text[draft.end:draft.end + 1] == ")" and (
        text[draft.end + 1:draft.end + 2] == "%" or (start > floor + 1 and text[start - 2] in lex.lone_signs)
    ):
        draft.number = draft.number.copy_negate()  # "$(18.3) million", "(2.3)%", as accountants write a loss
        draft.number_end = draft.end = draft.right = draft.end + 1
        start = draft.start = draft.left = start - 1
    elif last in _SIGNS or last == DASH and _is_minus(text, start, floor):
        before = text[start - 2:start - 1]
        joined = before.isalnum() or (before in _NO_SIGN_BEHIND if last in MINUS else before in _JOINING) or (
            before in MARKS and text[start - 3:start - 2].isdigit())  # 32"-34"
        if joined and (text[start - 4:start - 1] not in lex.before or _is_identifier(text, draft)):
            return  # but "CHF-5" is money
        negative = last in MINUS or last == DASH
        draft.led = True
        start -= 1
        if negative and text[start - 2:start] == "+/" and (not floor or text[floor:start - 2].strip()):
            draft.start = draft.left = draft.number_start  # "a tolerance of +/-0.05 mm"
            return
        draft.start = draft.left = start
        last = text[start - 1:start]
    stop = start - 1 if last and last in SPACES else start
    if last.isupper() and text[draft.end:draft.end + 1] in _CENT:
        _read_cents_abroad(text, draft, lex)
    elif stop > floor and (text[stop - 1] in lex.tails or text[stop - 2:stop] in lex.tails):
        found = _currency_before(text, draft, stop, lex, floor)
        # "€ -5" is how English is written where commas are decimal; elsewhere the hyphen is a dash.
        if found is not None and not (negative and stop != start and lex.separators is None):
            start, entry = found
            draft.start = draft.left = start
            draft.set_money(entry)
            if not negative and text[start - 1:start] in PLUS_MINUS:
                before = text[start - 2:start - 1]
                if not (before.isalnum() or before in _NO_SIGN_BEHIND):
                    negative = text[start - 1] in MINUS
                    draft.start = draft.left = start - 1
    if negative:
        draft.number = draft.number.copy_negate()


_CENT: Final = ("c", "¢")
_COUNTRY_BEHIND: Final = r"(?<![^\W_])[A-Z]{2,3}\Z"


def _read_cents_abroad(text: str, draft: Draft, lex: Lexicon) -> None:
    """"US73c a pound", "NZ5.5c": the country in front, its cents behind."""
    country = compiled(_COUNTRY_BEHIND).search(text, max(0, draft.start - LOOK_BACK), draft.start)
    entry = lex.before.get(f"{country[0]}$") if country else None
    if country and entry is not None and not text[draft.end + 1:draft.end + 2].isalnum():
        draft.start = draft.left = country.start()
        draft.set_money(entry)
        draft.multiply(_HUNDREDTH)
        draft.minor = True
        draft.extend(draft.end + 1)


_IDENTIFIER: Final = r"[0-9]{4}(?![0-9.,])|[0-9]+-[0-9]|[0-9.]+[A-Za-z]*-[A-Za-z0-9]"


def _is_identifier(text: str, draft: Draft) -> bool:
    """"CVE-2021-44228", "EUR-2020 forms", "MIL-STD-810": what stands behind a code and a hyphen as a number of it."""
    code = draft.number_start - 4
    return (code > 0 or draft.number_end < len(text)) and (
        text[code - 1:code] == "-" or compiled(_IDENTIFIER).match(text, draft.number_start) is not None)


def _is_minus(text: str, start: int, floor: int) -> bool:
    """"lag bei –12,4", "(–3,1)", "–5 °C": an en dash that touches the number, where no figure ends in front of it."""
    begins = start == 1 or text[start - 3:start - 1] == "\n\n"  # a text, or a paragraph as if it were one
    return begins or text[start - 2:start - 1] in _DASHED and start - 2 > floor and text[start - 3] != "\n"


def _read_phrases_before(text: str, draft: Draft, lex: Lexicon, floor: int) -> None:
    """What may stand in front of a number in any locale: ``-``, ``CHF-5``, ``%75``, and the first half of "elfu 5"."""
    left, negative, signed = draft.start, False, False
    while left > floor:
        last = text[left - 1]
        if last in _SIGNS or last == DASH and _is_minus(text, left, floor):
            before = text[left - 2:left - 1]
            if signed or before.isdecimal() or (before != "." and before in _NO_SIGN_BEHIND) or (
                (before == "." or is_letter(before) and not is_unspaced(before))
                and not look_behind(text, left - 1, floor, lex)  # but "kr.-5" is money
            ):
                break
            signed, negative, left = True, last in MINUS or last == DASH, left - 1
            draft.start = draft.left = left
            draft.led = True
            continue
        if last in SPACES and left - 2 > floor and text[left - 2] in MINUS and look_behind(text, left - 2, floor, lex):
            signed = negative = True  # "UZS- 5"
            left -= 2
            continue
        if last == " " and left < 16 and text[:left].strip() in tuple(MINUS) and not any(map(is_letter, text[draft.end:])):
            negative = draft.led = True  # "- 1.200": the text says nothing else
            draft.start = draft.left = text.index(text[:left].strip())
            break
        stop = left - 1 if last in SPACES else left
        if lex.glued and not signed:
            minus = next((word for word in lex.language.MINUS if text.endswith(word, floor, stop)), "")
            if minus and text.endswith(lex.language.BOTH_SIGNS, floor, stop):
                minus = ""  # "正负3": plus or minus
            if minus and not text[stop - len(minus) - 1:stop - len(minus)].isdigit():  # "マイナス5"
                signed = negative = True
                left = stop - len(minus)
                draft.start = draft.left = left
                continue
        found = look_behind(text, stop, floor, lex) if stop > floor else None
        if found is None and lex.glued and draft.kind is Number:
            _read_pair_apart(text, draft, stop, floor, lex)
        if found is None or _is_norm(text, draft, found[0], stop, lex) or (
            text[found[0]:stop] in lex.language.OTHERWISE and _is_no_money(text, draft, text[found[0]:stop], lex)
        ) or not _take_before(text, draft, found[1], lex):
            break
        left = found[0]
        draft.start = draft.left = left
    if negative:
        draft.number = draft.number.copy_negate()


def _read_pair_apart(text: str, draft: Draft, stop: int, floor: int, lex: Lexicon) -> None:
    """"時速約60キロ", "时速约350公里": what makes a speed of it stands in front of how exact it is, which is read later."""
    about = next((phrase for phrase, _ in lex.glued if len(phrase) < stop and text.endswith(phrase, floor, stop)), "")
    at = stop - len(about) - (text[stop - len(about) - 1] == " ") if about else 0
    found = look_behind(text, at, floor, lex) if at > floor else None
    if found is not None and found[1][0] == PAIRED and _take_before(text, draft, found[1], lex):
        draft.assume("unit")


def _take_before(text: str, draft: Draft, entry: Entry, lex: Lexicon) -> bool:
    """Does the name in front belong to the number? The draft then has what it says."""
    if entry[0] == PAIRED:
        for suffix, inner in entry[1]:
            if lex.glued and suffix and text.startswith(" " + suffix, draft.end):
                suffix = " " + suffix
            stop = draft.end + len(suffix)
            after = text[stop:stop + 1]
            if text.startswith(suffix, draft.end) and (
                not suffix or not after.isalpha()
                or (touches(suffix[-1]) or touches(after)) and not _goes_on(text, draft.end, stop, lex)
            ):
                draft.end = draft.right = draft.number_end = stop
                entry = inner
                break
        else:
            return False
    if entry[0] == SCALE:
        if draft.scale is not None or draft.kind is not Number:
            return False
        draft.scale = entry[1]
    elif draft.kind is not Number:
        return False
    elif entry[0] == MONEY:
        draft.set_money(entry)
    elif entry[0] == PERCENT:
        draft.kind = Percentage
        if entry[1] is not None:
            draft.multiply(entry[1])  # "binde 5"
    else:
        draft.kind, draft.of, draft.base = Measure, entry[1], None
        if lex.language.HALF_BEHIND:
            touching.add_parts(text, draft, "", lex)  # "カップ1杯半"
        if entry[2] is not None:
            draft.multiply(entry[2])
    return True


def _goes_on(text: str, start: int, stop: int, lex: Lexicon) -> bool:
    """"重さ5キロワット": does a longer unit stand at ``start`` than the one that ends at ``stop``?"""
    end, _, _, entry = look_up(text, start, lex)
    return entry is not None and end > stop


def _currency_before(text: str, draft: Draft, stop: int, lex: Lexicon, floor: int) -> tuple[int, Entry] | None:
    """The longest sign or code that ends at ``stop``: its start and its entry."""
    run = stop - 1
    while run > floor and stop - run < LOOK_BACK and text[run - 1] not in _BREAKS:
        run -= 1
    if text[run - 2:run] == "F " and run - 2 >= floor:
        run -= 2  # the one sign with a space in it, of the franc CFA
    for start in range(run, stop):
        entry = lex.before.get(text[start:stop])
        if entry is not None and not (text[start].isalpha() and start and _joins(text[start - 1])):
            break
    else:
        return None
    sign = text[start:stop]
    if sign in lex.language.WORD_CODES and _is_word(text, draft, sign, stop, lex):
        return None
    if _is_norm(text, draft, start, stop, lex) or sign in lex.language.OTHERWISE and _is_no_money(text, draft, sign, lex):
        return None
    if sign in lex.language.SCALED_SIGNS and not entry[3] and (
        not compiled(_SCALED, True).match(text, draft.number_end) or sign.isalpha() and stop != draft.start
    ):
        return None
    if sign != "$" or start == floor:
        return start, entry
    if text[start - 1] == " ":
        for first in (start - 4, start - 3, start - 2):  # "HK $8 billion", "c $ 5"
            country = text[first:start - 1]
            known = lex.before.get(country.upper() + "$") if first >= floor else None
            if country.lower() in lex.language.ARTICLES or not (country.isupper() or country in lex.language.LOWER_COUNTRIES):
                known = None  # "A $7 ticket"
            before = text[first - 1:first]
            if known is not None and not (_joins(before) or before in _NO_COUNTRY_BEHIND):
                return first, known
    elif text[start - 1].isalpha():
        # "X$5": some dollar, but not one that we know; never silently the usual one.
        return start, (*entry[:1], None, *entry[2:])
    return start, entry


NEAR_NORM: Final = 16  # characters in which another word stands, so that it is no sum alone


def _is_norm(text: str, draft: Draft, start: int, stop: int, lex: Lexicon) -> bool:
    """"COP28 ended", "la COP 28": a conference, and no 28 pesos; "TOP 5" of an agenda; but "COP 28 million", "TOP 28.50"."""
    last, digits = lex.language.NORMS.get(text[start:stop]), draft.number_end - draft.number_start
    if last is None or not 0 < draft.number <= last:
        return False
    then = compiled(_NEXT).match(text, draft.number_end)
    return (then is None or then[1].lower() not in lex.language.PER) and (digits == 2 or digits < len(str(last))) and (
        any(map(str.isalpha, behind(text, start, NEAR_NORM) + text[draft.number_end:draft.number_end + NEAR_NORM]))
    ) and not is_alone(text, start, draft.number_end, lex) and (
        (look_up(text, draft.number_end, lex)[3] or (None,))[0] not in _SCALES
    )


def _is_no_money(text: str, draft: Draft, name: str, lex: Lexicon) -> bool:
    """"Benzină RON 95": says the name in front something else?"""
    other = otherwise(text, draft, name, draft.number_end, lex)
    return other is not None and other.what == NO_UNIT


def _is_word(text: str, draft: Draft, sign: str, stop: int, lex: Lexicon) -> bool:
    """Is the code a word here, or a product's name? "ALL 5 of us", "TRY 5 times", "PS5"."""
    end = draft.number_end
    if sign == "PS":
        return end - draft.number_start == 1 and not compiled(_SCALED, True).match(text, end)
    if stop == draft.start:
        return False  # they touch
    word = compiled(_NEXT).match(text, end)
    if word is None:
        return False
    low = word[1].lower()
    if lex.names.get(low, (None,))[0] == SCALE or low in lex.numbers or word[1] in lex.signs:
        return False
    lang = lex.language
    return low not in lang.STOPS or low == lang.OF or low in lang.MORE


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"


_COUNTRY: Final = r" ((?:[A-Z]\.)+|[A-Z][A-Za-z]+)(?= (?:per|an?|to|from|on|in|at|and|for)\b|[,;)\n]|$|\. |\.$)"


def read_country(text: str, draft: Draft, lex: Lexicon) -> None:
    """"$60 U.S. per crate", "$20 Canadian": the country behind a bare sign, where no noun follows it."""
    country = compiled(_COUNTRY).match(text, draft.end)
    name = lex.names.get(f"{country[1].rstrip('.').lower()} {lex.language.DOLLARS}") if country else None
    if country and name and name[1] in draft.candidates:
        draft.of, draft.said, draft.candidates = name[1], True, ()
        draft.assumed = tuple(a for a in draft.assumed if a != "currency")
        draft.extend(country.end())
