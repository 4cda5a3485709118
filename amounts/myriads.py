"""What number is it in East Asia's system, which groups by ten thousand? "三億五千万", "3億5000万", "二〇二六", "1억 2천만".

One character is a digit, a power of ten up to a thousand, or one from ten thousand on; digits of ASCII may take the place of any
digits. The characters are the language's (``NUMERALS``, ``POWERS``), the system is one.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .cldr import is_hangul
from .entries import ABBREVIATION, COUNTED, MONEY, POINTS, UNIT
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .scan import OVER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .locales.plain import Words


MYRIAD = 4      # the first power of ten that counts groups
LONGEST = 60    # characters of one number
_DIGITS = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?![0-9])")
_PLAIN = frozenset("0123456789")
_NOTHING = Decimal(0)


class Myriads:
    """What was read: the value with its last scale apart ("3億" is 3 and 1E+8), and where it ends."""

    __slots__ = ("value", "scale", "end", "more")

    def __init__(self, value: Decimal, scale: Decimal | None, end: int) -> None:
        self.value, self.scale, self.end = value, scale, end
        self.more: str | None = None  # "over" in "500多", "十几", and "about" in "十来个"

    def total(self) -> Decimal:
        return self.value if self.scale is None else EXACT.multiply(self.value, self.scale)


def read_myriads(text: str, pos: int, lex: Lexicon, first: Decimal | None = None, at: int = -1) -> Myriads | None:
    """The number at ``pos``, or the longer one that ``first`` begins, which ends at ``at``; None where there is none."""
    lang = lex.language
    groups: list[tuple[int, Decimal]] = []  # 3億 is (8, 3)
    section = _NOTHING
    small, last, gap = MYRIAD, 0, False  # the last power below a myriad, the last one at all, whether a zero stood for one
    coefficient, end = first, pos
    started = at if first is not None else pos
    at = end = started
    while at - started < LONGEST:
        spaced = at
        if coefficient is None:
            if last:
                spaced = _behind_spaces(text, at)
            read = read_coefficient(text, spaced, lang, bool(last))
            if read is not None and not (spaced > at and _is_date(text, spaced, lang.DATES)):
                gap = lang.NUMERALS.get(text[spaced]) == 0
                coefficient, spaced = read
        if coefficient is None and text[spaced:spaced + 1] in lang.TENS_OF:
            section = EXACT.add(section, Decimal(lang.TENS_OF[text[spaced]]))
            small = last = 1
            at = end = spaced + 1
            continue
        stop = spaced if coefficient is None else _behind_spaces(text, spaced)
        power = lang.POWERS.get(text[stop:stop + 1])
        if power is None and coefficient is not None and lang.BEFORE_POWER and compiled(lang.BEFORE_POWER).match(text, stop):
            stop += 1
            power = lang.POWERS.get(text[stop:stop + 1])
        counted = bool(section) or coefficient is not None or bool(groups)  # 1.2亿千瓦, like 3千瓦
        if power is None or _is_name(text, stop, lex, counted) or not _closes(text, stop + 1, lex):
            if coefficient is not None and (first is None or last) and _ends(text, spaced, text[at] == " ", lex):
                if last and coefficient >= 10 ** (small if small < MYRIAD else last):
                    break
                if last >= MYRIAD and spaced == at + 1 and not gap and is_hangul(text[at]) and (
                    look_up(text, spaced, lex)[3] is None
                ):
                    break  # "5만이 넘는": the particle is no two
                section = EXACT.add(section, _tail(text, spaced, coefficient, last, lang))
                end = spaced
            break
        if power < MYRIAD:
            if power >= small or (text[at] in lang.POSITIONAL and coefficient and coefficient.adjusted() > 0):
                break  # 二三十 are twenty or thirty
            section = EXACT.add(section, (coefficient or Decimal(1)).scaleb(power, EXACT))
            small = power
        else:
            pending = section if coefficient is None else EXACT.add(section, coefficient)
            if not pending and groups and groups[-1][0] > power:
                break  # "65億萬那杜瓦圖": the power begins another word; but 萬億 is one
            if not pending and not groups:
                if first is not None or text[stop] not in lang.MYRIAD_ALONE and not (
                    text.startswith(OVER, stop + 1) or _is_alone(text, stop, lex)
                ):
                    break
                pending = Decimal(1)
            while groups and groups[-1][0] < power:
                less, value = groups.pop()
                pending = EXACT.add(pending, value.scaleb(less, EXACT))
            if groups and groups[-1][0] == power:
                break
            groups.append((power, pending))
            section, small = _NOTHING, MYRIAD
        coefficient, last = None, power
        at = end = stop + 1
    if end == started or (first is None and text[end:end + 1] in lang.POSITIONAL and not text.startswith(lang.ENDINGS, end)
                          and lang.NUMERALS.get(text[end:end + 1]) != 0):
        return None  # 十二三人 are twelve or thirteen; but 一百零几人
    if len(groups) == 1 and not section:
        number = Myriads(groups[0][1], Decimal((0, (1,), groups[0][0])), end)
    else:
        total = section
        for power, value in groups:
            total = EXACT.add(total, value.scaleb(power, EXACT))
        number = Myriads(total, None, end)
    add_some(text, number, lex)
    return number


def read_coefficient(text: str, at: int, lang: Words, inside: bool) -> tuple[Decimal | None, int] | None:
    """Digits at ``at``, of ASCII or the language's own: their value, and where they end.

    ``inside`` a number a zero that leads says that a power is left out: 零五 behind a hundred is five; alone it is nothing.
    """
    if inside and lang.NUMERALS.get(text[at:at + 1]) == 0:
        return read_coefficient(text, at + 1, lang, inside) or (None, at + 1)
    if text[at:at + 1] in _PLAIN:
        return read_pointed(text, at, lang)
    numerals, end = lang.NUMERALS, at
    while text[end:end + 1] in numerals and (end == at or (
        text[end] in lang.POSITIONAL and text[end - 1] in lang.POSITIONAL and not is_hangul(text[end])
    )):
        end += 1
    if inside and text[at:at + 1] in lang.PAIRS_OF and text[end:end + 1] not in lang.POWERS:
        return None  # 三十两 weighs thirty
    digits = "".join(str(numerals[character]) for character in text[at:end])
    if text[end:end + 1] in lang.POINTS_OF and (end > at or inside):
        stop = end + 1
        while text[stop:stop + 1] in lang.POSITIONAL or text[stop:stop + 1] in _PLAIN:
            stop += 1
        if stop > end + 1:
            decimals = "".join(str(numerals.get(character, character)) for character in text[end + 1:stop])
            return Decimal(f"{digits or 0}.{decimals}"), stop
    if end == at or (end == at + 2 and int(digits[1]) - int(digits[0]) == 1):
        return None  # 三四人 are three or four
    return Decimal(digits), end


def read_pointed(text: str, at: int, lang: Words) -> tuple[Decimal, int]:
    """Digits of ASCII, and those behind a point of the language, and where they end: "21点2", "0・08"."""
    found = _DIGITS.match(text, at)
    assert found is not None
    whole, end = found[0].replace(",", ""), found.end()
    point = text[end:end + 1]
    rest = _DIGITS.match(text, end + 1) if point in lang.POINTS_OF and "." not in whole + point else None
    if rest is None or not rest[0].isdigit() or (
        point == "・" and whole != "0" and not (lang.DOTTED and compiled(lang.DOTTED).match(text, at))
    ):
        return Decimal(whole), end
    return Decimal(f"{whole}.{rest[0]}"), rest.end()


def _tail(text: str, end: int, digit: Decimal, last: int, lang: Words) -> Decimal:
    """The digits behind the last power: ones; in Chinese a single one is of the next power, 三万五 is 35,000."""
    short = lang.SHORT_TAIL and last and text[end - 2:end - 1] in lang.POWERS  # 三万五, "1万2"; but 三万零五
    return digit.scaleb(last - 1, EXACT) if short else digit


def _is_name(text: str, at: int, lex: Lexicon, counted: bool) -> bool:
    """Does the power begin a longer name behind a number: 5千米, 3百分点, 500兆瓦?"""
    if not counted:
        return False
    end, separator, _, entry = look_up(text, at, lex)
    return entry is not None and not separator and entry[0] in (UNIT, POINTS, ABBREVIATION)


def _is_alone(text: str, at: int, lex: Lexicon) -> bool:
    """"近万名", "逾亿元": a power with no number in front, which counts something; but "最近万科"."""
    if not text.endswith(lex.language.ALONE_BEHIND, 0, at):
        return False
    if text[at + 1:at + 2] in lex.language.POWERS:
        at += 1  # "近万亿元"
    entry = look_up(text, at + 1, lex)[3]
    return entry is not None and entry[0] in (COUNTED, UNIT, MONEY)


def _is_date(text: str, at: int, dates: str) -> bool:
    """Do the digits behind a space begin a date: "3万 2024年"?"""
    return bool(dates) and compiled(dates).match(text, at) is not None


def _ends(text: str, end: int, apart: bool, lex: Lexicon) -> bool:
    """May a number end in a digit here? A Korean digit behind a space is a word as likely, unless what it counts follows."""
    if not apart or not is_hangul(text[end - 1]):
        return _closes(text, end, lex)
    return look_up(text, end, lex)[3] is not None


def _closes(text: str, end: int, lex: Lexicon) -> bool:
    """May a number end here, or go on? A Korean one ends before its endings and what it counts, and not inside a word."""
    lang, after = lex.language, text[end:end + 1]
    if not is_hangul(after) or not is_hangul(text[end - 1]):
        return True
    return after in lang.NUMERALS or after in lang.POWERS or after in lang.POINTS_OF or text.startswith(
        (*lang.ENDINGS, *lang.SOME_MORE, *lang.PARTS_OF), end) or look_up(text, end, lex)[3] is not None


def is_named(text: str, end: int, lex: Lexicon) -> bool:
    """Does a currency's name begin there, though its first character could go on with the number: "5百慕大元"?"""
    entry = look_up(text, end, lex)[3]
    return entry is not None and entry[0] == MONEY


def add_some(text: str, number: Myriads, lex: Lexicon) -> None:
    """"500多", "十几万", "一千多亿": and some more, with the power that they are of."""
    lang = lex.language
    at = _behind_spaces(text, number.end)
    if lang.SOME_MORE and lang.NUMERALS.get(text[at:at + 1]) == 0:
        at += 1  # 一百零几人
    word = next((word for word in lang.SOME_MORE if text.startswith(word, at)), "")
    if text[at:at + 1] in lang.OR_SO:
        entry = look_up(text, at + 1, lex)[3]
        if entry is not None and entry[0] in (COUNTED, UNIT):
            number.end, number.more = at + 1, "about"
        return
    at += len(word)
    if not word or text[at:at + 1].isdigit() or is_named(text, number.end, lex) or (
        is_hangul(text[at:at + 1]) and look_up(text, at, lex)[3] is None  # "3040 여성"
    ):
        return
    last, power = lang.POWERS.get(text[number.end - 1], 0), lang.POWERS.get(text[at:at + 1], 0)
    while power >= MYRIAD or 0 < power < last:
        if power > last:  # but 百数十件, 一億数千万円
            number.scale = Decimal((0, (1,), power)) if number.scale is None else number.scale.scaleb(power, EXACT)
        at += 1
        power = lang.POWERS.get(text[at:at + 1], 0)
    number.end, number.more = at, "over"


def _behind_spaces(text: str, at: int) -> int:
    """Behind the spaces that stand at ``at``, of two at most."""
    gap = text[at:at + 2]
    return at + len(gap) - len(gap.lstrip(" "))
