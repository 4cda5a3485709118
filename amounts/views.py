"""A text as the readers look at it: the same characters, told apart no more than they must be.

What is never seen is left out, spaces and hyphens are the plain ones, digits are 0 to 9, and a number's separators stand as
English writes them, so that one reader of digits serves every locale. The text itself is never changed: where characters were
left out, a list says at which offset each of the others stands in it.
"""

from __future__ import annotations

import re
from itertools import compress

from .cldr import ALIKE, DIGITS, NUKTA, UNSEEN, holds
from .lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_UNSEEN: Final = frozenset(UNSEEN)
_SPACES: Final = "\u00a0\u2007\u2009\u202f"
_WIDE_SPACES: Final = frozenset(_SPACES)
# A class first, or the pattern loses its speed; a space between two digits is left as it is.
_NARROW: Final = f"[{_SPACES}](?:(?![0-9])|(?<![0-9].))"
_SIGNS: Final = {sign: alike for sign, alike in ALIKE.items() if chr(sign) not in _SPACES}
_NATIVE: Final = {ord(digit): str(at % 10) for digits in DIGITS.values() for at, digit in enumerate(digits)}
_WIDE: Final = {**_SIGNS, **_NATIVE, ord("٫"): ".", ord("٬"): ",", ord("⹁"): ",", ord("،"): ","}
# A number with separators in it; a plain space is one only between groups of three digits, and not in "iPhone 12 128GB".
_STORED: Final = r"(?!(?<=[^\W\d_] )[0-9]{1,3} [0-9]{3}[GT][Bo]\b)"
_NUMBER: Final = (rf"(?<![0-9])(?<![0-9][.,]){_STORED}[1-9][0-9]{{0,2}}(?:[ {_SPACES}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?"
                     r"|(?<![0-9])[0-9]+(?:[.,'’،٫٬⹁][0-9]+)+|(?<![^\s(+-])[.,][0-9]+")


# Two locales (Toki Pona, and Anii for percentages) group by two.
_BY_TWO: Final = (rf"(?<![0-9])(?<![0-9][.,])[0-9]{{1,2}}(?:[ {_SPACES}][0-9]{{2}})+(?![0-9])(?:[.,][0-9]+)?"
           r"|(?<![0-9])[0-9]+[.,][0-9]+")


def view(text: str, lex: Lexicon) -> tuple[str, list[int] | None]:
    """``text`` for the readers, and the offset in it of each of its characters; None where that is their own."""
    offsets: list[int] | None = None
    if lex.native and "  " in text:
        wide = {at for blank in compiled(_WIDE_BLANKS).finditer(text) for at in range(blank.start() + 1, blank.end())}
        if wide:
            text, offsets = _closed(text, offsets, wide)
    if text.isascii():
        return (text if lex.separators is None else _separated(text, lex)), offsets
    if holds(text, _UNSEEN):
        text, offsets = _closed(text, offsets, {at for at, character in enumerate(text) if character in _UNSEEN})
    if lex.separators is not None:
        text = _separated(text.translate(_NATIVE) if lex.native_alike else text, lex)
    if lex.native:
        if lex.glued and "，" in text:
            text = compiled(_LISTED).sub("、", text)
        text = text.translate(_WIDE)
        if lex.language.SAME_LETTERS:
            text = text.translate(lex.language.SAME_LETTERS)
        gaps = _gaps(text) if lex.glued else None
        if gaps:
            text, offsets = _closed(text, offsets, gaps)
    if holds(text, _WIDE_SPACES):
        text = compiled(_NARROW).sub(" ", text)
    return text.replace("\u2011", "-").replace("\u2010", "-"), offsets


_LISTED: Final = "(?<=[0-9０-９])，(?![0-9０-９]{3}(?![0-9０-９]))"  # "满500，85折": a wide comma parts no decimals
_WIDE_BLANKS: Final = r" (?<=[^\W\d_] ) {1,2}(?=[^\W\d_])"  # "cincuenta   y   dos"; more are columns
# Between Chinese characters a space says nothing, except between two digits.
_DIGIT: Final = frozenset("〇零一二三四五六七八九")
_BLANKS: Final = r"(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])"  # a class of Chinese characters takes 2 ms to compile


def _gaps(text: str) -> set[int]:
    """Where the spaces are that say nothing."""
    found: set[int] = set()
    for blank in compiled(_BLANKS).finditer(text):
        before, after = text[blank.start() - 1], text[blank.end()]
        if _is_chinese(before) and _is_chinese(after) and not (before in _DIGIT and after in _DIGIT):
            found.update(range(*blank.span()))
    return found


def _is_chinese(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character == "〇"


def _closed(text: str, offsets: list[int] | None, gaps: set[int]) -> tuple[str, list[int]]:
    """The text without its ``gaps``."""
    kept = [at not in gaps for at in range(len(text))]
    offsets = offsets or list(range(len(text) + 1))
    return "".join(compress(text, kept)), [*compress(offsets, kept), offsets[-1]]


def _separated(text: str, lex: Lexicon) -> str:
    """The text with each number's separators as English writes them: ``1.234,56`` in German is ``1,234.56``."""
    separators = lex.separators or {}
    pattern = compiled(_BY_TWO if lex.by_two else _NUMBER)
    if not lex.points:
        return pattern.sub(lambda number: number[0].translate(separators), text)

    def separated(number: re.Match[str]) -> str:
        scaled = compiled(_SCALE_BEHIND).match(text, number.end())
        if (scaled or lex.points == "always") and compiled(_POINT).fullmatch(number[0]):
            return number[0].translate({**separators, ord("."): "."})
        if lex.points == "money" and not scaled and compiled(_COMMAS).fullmatch(number[0]) and compiled(_MONEY_BEFORE).search(
            text, max(0, number.start() - 6), number.start()
        ):
            return number[0]
        return number[0].translate(separators)

    return pattern.sub(separated, text)


# In English a point before a scale is a decimal point, and where the euro is, CLDR has money as "€1,234.50" and numbers as
# "1.234,5". The dinars and the rial of a thousand parts keep their three decimals.
_POINT: Final = r"[^.,]+[.][0-9]+"
_COMMAS: Final = r"[0-9]{1,3}(?:,[0-9]{3})+"
_SCALE_BEHIND: Final = r" (?:thousand|million|billion|trillion)\b| ?(?:bn|tn|mn)\b|[KMBT]\b"
_MONEY_BEFORE: Final = rf"(?:[$¢-¥₠-⃀]|\b(?!BHD|JOD|KWD|LYD|OMR|TND)[A-Z]{{3}})[ {_SPACES}]?$"


def separators_of(decimal: str, group: str) -> dict[int, str] | None:
    """What a locale's separators are in English; None where they are the same."""
    if (decimal, group) == (".", ","):
        return None
    table = {ord(group): ",", ord(decimal): "."}
    if decimal == ",":
        table[ord(".")] = ","
    if decimal == "," or group in _SPACES:
        table |= dict.fromkeys(map(ord, _SPACES + " "), ",")
    if group in "'’":
        table |= {ord("'"): ",", ord("’"): ","}
    return table


def place(text: str, offsets: list[int] | None, start: int, end: int) -> tuple[int, int]:
    """Where the view's ``start`` to ``end`` stands in the caller's ``text``."""
    if offsets is None:
        return start, end
    last = offsets[end - 1] + 1
    return offsets[start], last + (text[last:last + 1] == NUKTA)
