"""Where may a figure begin? At a digit, at a number word, at a fraction sign: nowhere else.

The text is folded once into one byte a character (lower case, every digit ``0``, every delimiter a space),
so that offsets stay what they were. Two patterns that each begin with one literal byte then run over it at
the speed of memchr; anything that could stand in front of a number is looked for backwards, by the readers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .cldr import WORDS_ALIKE, fold, holds, is_unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from .lexicon import Lexicon

_KEEP: Final = b"abcdefghijklmnopqrstuvwxyz0123456789,._'"
_SHAPE: Final = bytes(
    ord("0") if chr(c) in "0123456789" else c | 0x20 if 65 <= c <= 90 else c if c in _KEEP else 0x20
    for c in range(256)
)
_digits: Final = re.compile(rb"0[0,.]*").finditer
_FRACTION_SIGNS: Final = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_fraction_signs = re.compile("[¼-¾⅐-⅞]").finditer
_LETTER: Final = re.compile(r"[^\W\d_]")


def openings(text: str, lex: Lexicon) -> list[int]:
    """The offsets at which a figure may begin, in order."""
    shape = text.encode("ascii", "replace").translate(_SHAPE)
    first = shape.find(b"0")
    found = [m.start() for m in _digits(shape, first)] if first >= 0 else []
    if lex.native:
        if _LETTER.search(text):  # digits alone need no number words
            found += [m.start() for m in _spelled_pattern(lex).finditer(fold(text).translate(_alike(lex)))]
    else:  # a word's match begins with its space, so with one more in front it starts just where the word does
        shape = b" " + shape
        words = _word_pattern(lex)
        word = words.search(shape)
        if word is not None:
            found += [m.start() for m in words.finditer(shape, word.start())]
    if not text.isascii() and holds(text, _FRACTION_SIGNS):
        found += [m.start() for m in _fraction_signs(text)]
    found.sort()
    return found


_INDIC: Final = "\u0900-\u0963\u0966-\u0dff"  # letters and the signs that join them, which are no \\w: நூறு in ஐந்நூறு
OVER: Final = ("余", "餘")  # of what says "and some more", what a power from ten thousand on needs no number in front of
_ENOUGH: Final = 4  # characters of a number word tell it from most others; the readers look at all of it
_patterns: dict[str, re.Pattern[bytes]] = {}
_spelled_patterns: dict[str, re.Pattern[str]] = {}


def _spelled_pattern(lex: Lexicon) -> re.Pattern[str]:
    if lex.locale not in _spelled_patterns:
        _spelled_patterns[lex.locale] = _make_spelled_pattern(lex)
    return _spelled_patterns[lex.locale]


def _make_spelled_pattern(lex: Lexicon) -> re.Pattern[str]:
    """The beginnings of the number words of a language; where a word itself may begin, if its script parts them."""
    lang = lex.language
    speller = lex.speller()
    openers = speller.openers if speller else ()
    if speller and lang.MINUS:  # then it is among the modifiers: "menos doce", but "al menos doce"
        openers = tuple(word for word in openers if word not in map(str.strip, speller.minus))
    words = {*openers, *lang.NUMBERS, *lang.VAGUE, *lang.ROUNDED, *lang.FRACTIONS, *lang.MULTIPLES,
             *lang.HALF_MORE, *lang.PARTS, *lang.DUALS, *lang.HALVES_OF}
    words |= {*lang.NUMERALS, *lang.TENS_OF, *lang.SHARES}
    words |= {power for power, value in lang.POWERS.items() if value < 4 or power in lang.MYRIAD_ALONE or lang.ALONE_BEHIND}
    words |= {power + more for power in lang.POWERS for more in lang.SOME_MORE if more in OVER}  # 万余人
    opening = tuple(sorted({fold(word).translate(_alike(lex))[:_ENOUGH] for word in words}))
    return _compile_spelled(opening, "".join(word[1:] for word in lang.CLITICS if len(word) == 2))


def _alike(lex: Lexicon) -> dict[int, str]:
    speller = lex.speller()
    return speller.alike if speller else WORDS_ALIKE


@lru_cache(maxsize=32)
def _compile_spelled(words: tuple[str, ...], clitics: str) -> re.Pattern[str]:
    if not words:
        return re.compile("(?!)")
    parted = [word for word in words if not is_unspaced(word[0])]
    begins = rf"(?:(?<!\w)|(?<=(?<!\w)[{clitics}]))" if clitics else rf"(?<![\w{_INDIC}])"  # "بثلاثة"
    found = [f"{begins}(?:{trie(parted)})"] if parted else []
    if len(parted) < len(words):
        found.append(f"(?:{trie(word for word in words if is_unspaced(word[0]))})")
    return re.compile("|".join(found))


def _word_pattern(lex: Lexicon) -> re.Pattern[bytes]:
    if lex.locale not in _patterns:
        _patterns[lex.locale] = _compile(opening_words(lex))
    return _patterns[lex.locale]


@lru_cache(maxsize=16)
def _compile(words: tuple[str, ...]) -> re.Pattern[bytes]:
    return re.compile(b" (?:" + trie(words).encode() + b")(?![a-z0_])")


def opening_words(lex: Lexicon) -> tuple[str, ...]:
    """Every word that may open a figure in the lexicon's language."""
    lang = lex.language
    words = {*lex.numbers} - {"tn", "bn", "mn", "mln", "bln", "trn"}
    words |= {*lang.VAGUE, *lang.MULTIPLES, *lang.DOUBLES}
    words |= {word for word in lang.FRACTIONS if not word.endswith("s")}
    return tuple(sorted(words))


def trie(words: Iterable[str]) -> str:
    """An alternation that shares its beginnings: ``one|once`` is ``on(?:e|ce)``; 4 times faster than a flat one."""
    branches: dict[str, list[str]] = {}
    ends = False
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    parts = [re.escape(first) + trie(rest) for first, rest in sorted(branches.items())]
    if not parts:
        return ""
    inner = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return inner + "?" if ends else inner
