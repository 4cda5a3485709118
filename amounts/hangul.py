"""Is what syllables of Korean look like a number one? 구조 is a rescue, 조사 a survey, and 도 behind 한 no degree."""

from __future__ import annotations

from .cldr import is_hangul
from .entries import COUNTED, MONEY, SCALE
from .lookup import look_up
from .myriads import MYRIAD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .lexicon import Lexicon
    from .locales.plain import Words

BILLIONS: Final = 8  # zeros: the greatest power that is no part of everyday words
TEN: Final = "십"
PARTICLES: Final = (1, 2, 4, 9)  # digits that are particles, or make words with a hundred or a thousand: 천사, 백이
THIS: Final = "이"  # "two", and "this"


def is_korean_word(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """"구조", "조사팀", "천사", "공백": do the syllables make a word more likely than a number? "이천도" is a town too."""
    lang, said = lex.language, text[start:end]
    if not said or not all(map(is_hangul, said)) or not _is_digit(said[0], lang):
        return False
    _, space, word, entry = look_up(text, end, lex)
    digits = [lang.NUMERALS.get(syllable) for syllable in said]
    if digits[0] == 0 and len(said) > 1 or max(lang.POWERS.get(syllable, 0) for syllable in said) > BILLIONS and (
        entry is None or entry[0] != MONEY
    ):
        return True
    # 천사, 백구, 조사, but 백육, 십오
    word_like = len(said) == 2 and said[0] != TEN and digits[-1] is not None and (
        digits[-1] in PARTICLES or said[0] not in lang.POWERS or lang.POWERS[said[0]] > BILLIONS)
    if entry is not None and entry[0] != SCALE:
        return entry[1] == "degree" and not space and (word_like or said in lang.NOT_ALONE)
    if any(text.startswith(to, end) and _is_digit(text[end + len(to):end + len(to) + 1], lang) for to in lang.TO):
        return False
    return word_like or len(said) > 1 and digits[-1] == 1 or all(lang.POWERS.get(syllable, 0) >= MYRIAD for syllable in said)


def is_counted_natively(text: str, end: int, lex: Lexicon) -> bool:
    """"사건", "이 사람", "이달": is the one digit in front of ``end`` none, since what stands there takes the native numbers
    ("네 건", "두 사람", "두 달")? Nor is it one where it makes a word with the syllable that it touches: 사원, 이불, 구도."""
    if text[end - 1] not in lex.language.NUMERALS or not is_hangul(text[end - 1]):
        return False
    stop, space, word, entry = look_up(text, end, lex)
    native = lex.read_cardinal(text, stop - len(word)) if space and word else None
    if native is not None and native[1] == stop and (look_up(text, stop, lex)[3] or (None,))[0] == COUNTED:
        return True  # "공 세 개": a ball, and three of them
    return entry is not None and word not in lex.language.SINO_COUNTED and (
        entry[0] == COUNTED or word in lex.language.NATIVE_COUNTED or len(word) == 1 and (not space or text[end - 1] == THIS))


def _is_digit(character: str, lang: Words) -> bool:
    """May a number begin with it?"""
    return character.isdecimal() or character in lang.NUMERALS or character in lang.POWERS
