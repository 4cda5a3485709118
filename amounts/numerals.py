"""What number is it? Digits with their separators, and fractions: ``(text, pos) -> Draft``."""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import ONE, Draft
from .exact import EXACT, ROUNDED
from .lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MAX_DIGITS: Final = 1000  # longer runs are no figure: they are keys, or noise
SPACES: Final = " \u00a0\u2009\u202f"

SHORT: Final = 3  # digits of a number that is kept: there are 1,110 of those
_SHORT: Final[dict[str, Decimal]] = {}
_DIGITS: Final = frozenset("0123456789")
_POINTS: Final = frozenset(".,")
_PARTING: Final = frozenset("0123456789.,'’\u00a0\u2009\u202f")  # what may go on behind the first digits of a number

_TOKEN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+|['’][0-9]{3}(?![0-9])|[\u00a0\u2009\u202f][0-9]{3}(?![0-9]))*+")
# Digits with at most one separator: nearly all there are, read without looking further.
_simple: Final = re.compile(r"(?:([0-9]++)(?:\.([0-9]++))?|([1-9][0-9]{0,2}),([0-9]{3}))"
                     r"(?![.,]?[0-9]|['’\u00a0\u2009\u202f][0-9]{3}(?![0-9]))").match
_TWO_WAYS: Final = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")  # 3.350 could be grouped
_FRACTIONAL: Final = frozenset("/⁄¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_TIMES: Final = ("x", "×", "·", "⋅", "*")
_SPACED_TIMES: Final = (" x", " ×", " ·", " ⋅", " *")
_NUMERIC: Final = frozenset("0123456789x×·⋅*¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")  # what may go on behind a space or a hyphen: "2 1/2", "5 x 10^8"
_SPACED: Final = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]+)?(?![0-9])")
_BEFORE_POINT: Final = " \n\t(-=<>≤≥~$£€¥\u00a0"  # what stands in front of a decimal without its zero
_GAPS: Final = frozenset(" -\u00a0")
_SLASH: Final = re.compile(r"[ \-\u00a0]([1-9][0-9]?)[/⁄]([1-9][0-9]?)(?![0-9/])")
_BOTTOM: Final = re.compile(r"[0-9]{1,4}(?![0-9/])")
_LAKHS: Final = re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")  # 27,00,000
_BY_TWO: Final = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+(?:\.[0-9]+)?")  # 12,34,56
# 1,234,567.89  1.234,56, as half of Europe writes it  1.234.567  1'000.50  12 345,6; but 3.350 isn't grouped.
_GROUPS: Final = re.compile(rf"(?!{_TWO_WAYS.pattern}$)[1-9][0-9]{{0,2}}([.,'’\u00a0\u2009\u202f])[0-9]{{3}}(?:\1[0-9]{{3}})*"
                     r"(?:(?!\1)([.,])[0-9]+)?")
_DECIMALS: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_FOREIGN: Final = frozenset(".'’")  # what English doesn't group by
_SIGNS: Final = frozenset("$£€")
_BEFORE_PART: Final = frozenset("-– \u00a0")
_OF_CENT: Final = (r"(?:[-–]|[ \u00a0](?=[1-7]/[248](?:[,.;)\n]|$|[ \u00a0](?:an?|per)[ \u00a0])))"
            r"(?=1/2|[1-3]/4|[1-7]/8)([1-7])/([248])(?![0-9/])")
_PARTS: Final = frozenset([*range(2, 17), 32, 64])  # of a whole number before them; the price of a bond has 32nds
_ORDINAL: Final = re.compile(r"(?:th|rd|nd)s?\b")  # 1/10th, 2/3rds
VULGAR: Final = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
          "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
          "⅑": (1, 9), "⅒": (1, 10)}


# ---------------------------------------------------------------- digits


def read_digits(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """``token = digits { separator digits }``, then a fraction: 1,234.56  27,00,000  1'000  1½  2 1/2  3/4."""
    end = _end_of_short(text, pos)
    if end:
        return _read_whole(text, pos, end, _short(text[pos:end]))
    simple = _simple(text, pos)
    if simple is None:
        return _read_token(text, pos, lex)
    whole, decimals, thousands, rest = simple.groups()
    end = simple.end()
    if end - pos > MAX_DIGITS:
        return None
    if whole is None:
        return Draft(pos, end, Decimal(thousands + rest), True)
    if decimals is None:
        return _read_whole(text, pos, end, Decimal(whole))
    after = text[end:end + 1]
    draft = Draft(pos, end, Decimal(simple[0]), True)
    if after in _POWERS or text[end:end + 2] in _SPACED_TIMES:
        read_power(text, draft)
    if len(decimals) == 3 and _TWO_WAYS.fullmatch(simple[0]):
        draft.candidates = (whole + decimals,)
    elif after in _BEFORE_PART and text[pos - 1:pos] in _SIGNS:
        _read_fraction_of_cent(text, draft, len(decimals))
    return draft


def _end_of_short(text: str, pos: int) -> int:
    """Where the digits at ``pos`` end, if there are at most three and nothing that parts digits joins them to others; else 0."""
    end = pos + 1
    while end < pos + SHORT and text[end:end + 1] in _DIGITS:
        end += 1
    after = text[end:end + 1]
    return 0 if after in _PARTING and (after not in _POINTS or text[end + 1:end + 2] in _DIGITS) else end


def _short(digits: str) -> Decimal:
    """The number of at most three digits, made once: most numbers of a text are among so few."""
    number = _SHORT.get(digits)
    if number is None:
        number = _SHORT[digits] = Decimal(digits)
    return number


def _read_whole(text: str, pos: int, end: int, number: Decimal) -> Draft:
    """A whole number, and the fraction or the power behind it; the decimals of one that begins with its point."""
    if pos and text[pos - 1] == "." and (
        text[pos - 2:pos - 1] in _BEFORE_POINT or end - pos == 3 and "\u3040" <= text[pos - 2:pos - 1] <= "\u9fff"  # 打率.312
    ):
        return Draft(pos - 1, end, Decimal(text[pos - 1:end]), True)  # ".500", "$.75"
    draft = Draft(pos, end, number, True)
    after = text[end:end + 1]
    if after in _GAPS:
        if text[end + 1:end + 2] in _NUMERIC:
            read_fraction(text, draft, after) if text[end + 1] not in _TIMES else read_power(text, draft)
    elif after in _FRACTIONAL:
        read_fraction(text, draft, after)
    elif after in _POWERS:
        read_power(text, draft)
    return draft


def _read_token(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """Digits with more than one separator, or one that English doesn't write."""
    token = _TOKEN.match(text, pos)
    assert token is not None
    if token.end() - pos > MAX_DIGITS:
        return None
    value, assumed = read_separated(token[0], lex)
    if value is None:
        return None
    draft = Draft(pos, token.end(), value, True)
    if assumed:
        draft.assumed = ("separators",)
    if text[draft.end:draft.end + 1] in _POWERS:
        read_power(text, draft)
    return draft


def read_separated(token: str, lex: Lexicon) -> tuple[Decimal | None, bool]:
    """The value of digits with separators, and whether the locale writes otherwise.

    A shape with one reading is read everywhere (``1.234,56``); one with two (``3.350``) follows the locale.
    """
    groups = _GROUPS.fullmatch(token)
    if groups:
        mark, point = groups.groups()
        return Decimal(token.replace(mark, "").replace(",", ".")), mark in _FOREIGN or point == ","
    if _LAKHS.fullmatch(token):
        return Decimal(token.replace(",", "")), not lex.lakhs
    if lex.by_two and _BY_TWO.fullmatch(token):
        return Decimal(token.replace(",", "")), False
    if _DECIMALS.fullmatch(token):
        return Decimal(token.replace(",", ".")), "," in token
    return None, True


_POWERS: Final = frozenset("eEx×·⋅^*⁻⁰¹²³⁴⁵⁶⁷⁸⁹")  # what may follow the digits of 1.2e-5, 6×10^23, 2^10, 10⁶
_EXPONENT: Final = re.compile(r"[eE](?:([+\-−][0-9]{1,3})|(?P<bare>[0-9]{1,3}))(?![0-9A-Za-z])")
_TIMES_TEN: Final = (
    r" ?[x×·⋅*] ?10(?:([3-9]|1[0-2])(?=/[Lmlµμ])"
    r"|(?:\^|\*\*)\{?([+\-−]?[0-9]{1,3})|([−-][0-9]{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9.]?[0-9])")
_TIMES_RAISED: Final = r" ?[x×] ?([2-9])(?:(?:\^|\*\*)([0-9]{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9A-Za-z.]?[0-9A-Za-z])"
_RAISED: Final = r"(?:(?:\^|\*\*)\{?([+\-−]?[0-9]{1,3})|([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9A-Za-z.]?[0-9A-Za-z])"
_PLAIN_DIGITS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−", "0123456789+--")


def read_power(text: str, draft: Draft) -> None:
    """What scientists write behind a number: ``4.7e+9``, ``1.9x10^-3``, ``1.9×10−3``, ``2^10``, ``10⁶``; and ``7 × 109/L``,
    where the raising has been lost."""
    end = draft.end
    exponent = _EXPONENT.match(text, end) or compiled(_TIMES_TEN).match(text, end)
    if exponent is not None:
        if exponent.lastgroup == "bare" and "." not in text[draft.start:end] and text[exponent.end():exponent.end() + 1] != "%":
            return  # "2e5" is an identifier as likely as a number
        power = int(next(group for group in exponent.groups() if group).translate(_PLAIN_DIGITS))
        if text[end] in "eE":
            draft.number = draft.number.scaleb(power, EXACT)
        else:
            draft.scale = ONE.scaleb(power, EXACT)  # "1.2–1.5 × 10^3" is of thousands at both ends
    elif (exponent := compiled(_TIMES_RAISED).match(text, end)) is not None:
        factor = Draft(end, end, Decimal(exponent[1]), True)  # "8 × 2^10"
        if not raise_to(factor, int((exponent[2] or exponent[3]).translate(_PLAIN_DIGITS))):
            return
        draft.number = EXACT.multiply(draft.number, factor.number)
    else:
        exponent = compiled(_RAISED).match(text, end)
        if exponent is None or not raise_to(draft, int((exponent[1] or exponent[2]).translate(_PLAIN_DIGITS))):
            return
    draft.read_to(exponent.end())


def raise_to(draft: Draft, power: int) -> bool:
    """Raise the number to an integer power; not where that is too long to be a figure."""
    number = draft.number
    if not number or abs(power) * len(number.as_tuple().digits) > MAX_DIGITS:
        return False
    whole = EXACT.power(number, abs(power))
    draft.number = divide(draft, ONE, whole) if power < 0 else whole
    return True


def spaced(text: str, draft: Draft) -> re.Match[str] | None:
    """``13 009``, ``9 800,50``: groups parted by a plain space, if the draft begins some."""
    return _SPACED.match(text, draft.number_start)


def take_spaced(draft: Draft, found: re.Match[str]) -> None:
    """The draft's number is the spaced one: something else has shown that it is one number."""
    draft.number = Decimal(found[0].replace(" ", "").replace(",", "."))
    draft.read_to(found.end())
    draft.assume("separators")


def read_fraction(text: str, draft: Draft, after: str) -> None:
    """``1½``, ``3/4`` alone, or after a whole number: ``2 1/2``, ``2-1/2``. A date or a score is not one."""
    end = draft.end
    if after in VULGAR:
        add_fraction(draft, *VULGAR[after])
        end += 1
    elif text[end + 1:end + 2] in VULGAR:  # "1 ½", "1-½"
        add_fraction(draft, *VULGAR[text[end + 1]])
        end += 2
    elif after in _GAPS:
        slash = _SLASH.match(text, end)
        if slash is None or int(slash[1]) >= int(slash[2]) or int(slash[2]) not in _PARTS:
            return
        add_fraction(draft, int(slash[1]), int(slash[2]))
        end = slash.end()
    else:
        bottom = _BOTTOM.match(text, end + 1)
        most = 100 if draft.number > 1 and after == "/" else 1000
        if bottom is None or text[draft.number_start] == "0" or not 0 < draft.number < int(bottom[0]) <= most:
            return
        top, draft.number = int(draft.number), Decimal(0)
        add_fraction(draft, top, int(bottom[0]))
        ordinal = _ORDINAL.match(text, bottom.end())
        end = ordinal.end() if ordinal else bottom.end()
    draft.read_to(end)


def _read_fraction_of_cent(text: str, draft: Draft, decimals: int) -> None:
    """``$5.82-1/2``, ``$5.10 1/4 a bushel``: parts of the last decimal, as the exchanges of Chicago write prices."""
    slash = compiled(_OF_CENT).match(text, draft.end)
    if slash is None:
        return
    part = EXACT.divide(Decimal(slash[1]), Decimal(slash[2])).scaleb(-decimals, EXACT)
    draft.number = EXACT.add(draft.number, part)
    draft.read_to(slash.end())


def add_fraction(draft: Draft, top: int, bottom: int) -> None:
    """Add ``top/bottom`` to the number; alone it stays exact as a base, else an endless one is rounded."""
    if not draft.number:
        draft.base = Decimal(bottom)
    draft.number = EXACT.add(draft.number, divide(draft, Decimal(top), Decimal(bottom)))


def divide(draft: Draft, top: Decimal, bottom: Decimal) -> Decimal:
    """``top/bottom``, for the draft to be told where it is endless and rounded."""
    part = ROUNDED.divide(top, bottom)
    if EXACT.multiply(part, bottom) != top:
        draft.assume("rounded")
    return part
