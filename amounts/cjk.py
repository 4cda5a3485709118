"""Numerals in Chinese characters, as Chinese and Japanese write them besides CLDR's rules: 三千五, 二〇二六, 壹佰, 三点一.

A number is read section by section: digits times 十, 百, 千 make up to 9,999, times 万, 億, 兆 the rest. (GB/T 15835; Unicode's
Unihan database, kPrimaryNumeric and kAccountingNumeric.)
"""

from __future__ import annotations

from decimal import Decimal

from .exact import EXACT

_DIGITS = {character: value for value, characters in enumerate(
    ("〇零○", "一壹壱弌", "二贰貳弐两兩俩", "三叁參参弎", "四肆", "五伍", "六陆陸", "七柒漆", "八捌",
    "九玖")) for character in characters}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "廿": 20, "卅": 30}
_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_POINTS = "点點・．."
OPENERS = tuple(character for character in {**_DIGITS, **_UNITS} if character not in "参參漆拾")  # those are words as well
LONGEST = 60  # characters in one number


def read_numeral(text: str, pos: int, short: bool = True) -> tuple[Decimal, int] | None:
    """The number in characters that begins at ``pos``, and where it ends; ``short`` where "三千五" is 3,500, as in Chinese."""
    total = section = 0
    digits, at, highest, zero = "", pos, 0, False
    while at < len(text) and at - pos < LONGEST:
        character = text[at]
        if character in _DIGITS:
            if _DIGITS[character] == 0 and (section or total) and not digits:
                zero = True  # "一百零五"
            else:
                digits += str(_DIGITS[character])
        elif character in _UNITS:
            unit = _UNITS[character]
            if len(digits) > 1 or (section and unit >= (section & -section or 1) * 10 and section % (unit * 10) >= unit):
                break
            section += (int(digits) if digits.strip("0") else 1) * unit
            digits, zero = "", False
        elif character in _SCALES and (digits or section or total):
            scale = _SCALES[character]
            group = section + int(digits or 0)
            total = (total + group) * scale if total and scale >= highest else total + group * scale  # "五十万亿"
            section, digits, highest, zero = 0, "", scale, False
        else:
            break
        at += 1
    if at == pos:
        return None
    rest = int(digits or 0)
    point = at + 1 < len(text) and text[at] in _POINTS and text[at + 1] in _DIGITS
    if short and not point and len(digits) == 1 and not zero and at - pos > 2:
        before = _UNITS.get(text[at - 2]) or _SCALES.get(text[at - 2])
        if before and before >= 100:
            rest *= before // 10  # "三千五" is 3,500
    value = Decimal(total + section + rest)
    if not point:
        return value, at
    stop = at + 1
    while stop < len(text) and stop - at < LONGEST and text[stop] in _DIGITS:
        stop += 1
    decimals = "".join(str(_DIGITS[character]) for character in text[at + 1:stop])
    return EXACT.create_decimal(f"{value}.{decimals}"), stop
