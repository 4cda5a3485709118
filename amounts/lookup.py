"""What does the lexicon say of the words at this place? One pattern, then dictionaries."""

from __future__ import annotations

import re

from .cldr import fold, is_letter, is_unspaced, touches
from .entries import ABBREVIATION, MONEY, PAIRED, SCALE
from .lexicon import compiled
from .phrases import KEY, english_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from .entries import Entry
    from .lexicon import Lexicon

# An optional space or hyphen, then a word ("tonnes", "U.S.", "km²") or a sign ("€", "°C"); the plainest is tried first.
_word: Final = re.compile(
    r"([ \-\u00a0\u2009\u202f]?)"
    r"([a-z]+(?![\w.·⋅])|[A-Za-z]{1,3}[·⋅][A-Za-z]{1,3}\b(?![⁻−])|(?:[A-Za-z]\.)+[A-Za-z]\b|[A-Z][A-Za-z]{0,2}[$¥£]|[BS]/\.|[^\W\d_]{1,64}(?:[²³]|[23]e?(?![^\W_]))?|[%‰$¢£¤¥฿₠-⃀°℃℉′″؋৲৳﷼][A-Za-z]*)"
).match
LONGEST: Final = 64  # letters of a word
_MORE: Final = re.compile(r"\.?[ \-\u00a0\u202f](&|[A-Za-z](?:\.[A-Za-z])+|[^\W\d_]+[²³]?)")
_CLOSING: Final = frozenset(",.;:!?)")
_COMPOUNDING: Final = frozenset("mlgh")  # of the units of one letter what makes words with a noun: "100 m-loppet"
_HYPHENATED: Final = r"-([^\W\d_]{3,})"
_SPACE_SIGNS: Final = "%$€£¥"


def look_up(text: str, pos: int, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """The word or phrase at ``pos``: where it ends, its separator, itself, and what the lexicon says of it."""
    if lex.native:
        return _phrase(text, pos, lex)
    end = text.find(" ", pos + 1, pos + LONGEST) if text[pos:pos + 1] == " " else 0
    separator, word = " ", text[pos + 1:end] if end > 0 else ""
    if len(word) > 2 and word[-1] in _CLOSING:
        end, word = end - 1, word[:-1]
    if not word.isalpha():  # nearly all are, and need no pattern
        found = _word(text, pos)
        if found is None:
            return pos, "", "", None
        separator, word = found.groups()
        end = found.end()
    known = lex.words.get(word)
    if known is None:
        if separator and word.islower() and word.isalpha():
            return end, separator, word, None
        return _odd_word(end - len(word), separator, word, lex)
    longest, entry = known
    if len(word) == 1 and separator == " " and _begins_noun(text, end, lex):
        return end, separator, word, None
    if longest:
        phrase, stop = word.lower(), end
        best: tuple[int, Entry] | None = None
        for _ in range(longest):
            more = _MORE.match(text, stop)
            if more is None:
                break
            phrase, stop = f"{phrase} {more[1].lower()}", more.end()
            named = lex.names.get(phrase)
            if named is not None:
                best = stop, named
        if best:
            return best[0], separator, text[end - len(word):best[0]], best[1]
        if entry is None:
            return _odd_word(end - len(word), separator, word, lex)
    return end, separator, word, entry


def _begins_noun(text: str, end: int, lex: Lexicon) -> bool:
    """"2 t-shirts", "7 c-sections", "3 s-tog": is the letter before ``end`` no unit, but joined to a word? Not in "3 m-high"."""
    if text[end:end + 1] != "-" or text[end - 1] in _COMPOUNDING:
        return False
    joined = compiled(_HYPHENATED).match(text, end)
    return joined is not None and joined[1].islower() and joined[1] != lex.language.PLUS and joined[1] not in lex.language.PER


def _odd_word(start: int, separator: str, word: str, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """A word that the lexicon lacks as it stands: touching the number ("5h"), a sign before letters ("€m"), "bILLion"."""
    if "·" in word or "⋅" in word:
        head = word.partition("·")[0].partition("⋅")[0]  # "J·s": what it is multiplied by is read behind the unit
        known = lex.words.get(head)
        return start + len(head), separator, head, known[1] if known else None
    if not separator and word in lex.touching:
        return start + len(word), separator, word, lex.touching[word]
    if word[0] in _SPACE_SIGNS:
        return start + 1, separator, word[0], lex.words[word[0]][1]
    if len(word) > 3 and word.lower() in lex.words:
        return start + len(word), separator, word, lex.words[word.lower()][1]
    return start + len(word), separator, word, None


# ---------------------------------------------------------------- names as CLDR has them, in any script

_NEXT_WORD: Final = r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f]){1,64}"  # the vowels of Hindi are no letters


def _phrase(text: str, pos: int, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """The longest name of the lexicon at ``pos``, or the word that stands there."""
    separator = text[pos:pos + 1]
    if separator not in (" ", "-"):
        separator = ""
    start = pos + len(separator)
    other = text.startswith(lex.language.NOT_NAMES, start) or separator and text.startswith(lex.language.NOT_NAMES, pos)
    head = "" if other else fold(text[start:start + KEY])
    for table in (lex.phrases, english_names()):
        for size in range(len(head), 0, -1):
            names = table.get(head[:size])
            found = _named(text, start, names, lex) if names else None
            if found is not None:
                return found[0], separator, text[start:found[0]], found[1]
    word = compiled(_NEXT_WORD).match(text, start)
    return (word.end(), separator, word[0], None) if word else (pos, "", "", None)


def _named(text: str, start: int, names: Sequence[tuple[str, Entry, bool]], lex: Lexicon) -> tuple[int, Entry] | None:
    """The first of the ``names``, which the longest leads, that stands at ``start``: its end and its entry."""
    low = fold(text[start:start + len(names[0][0])])
    for name, entry, cased in names:
        if text.startswith(name, start) if cased else low.startswith(name):
            end = start + len(name)
            if lex.language.CLINGS and text.startswith(lex.language.CLINGS, end) and not text[end + 2:end + 3].isalpha():
                return end + 2, entry  # "5 euro's", "3 kilo's"
            if _closes(text, end, lex) or (entry[0] in (SCALE, ABBREVIATION) and cased and _is_glued_money(text, end, lex)):
                return end, entry
    return None


_PARTED: Final = r"[0-9]{1,3}(?:cm|mm|m|g|min|s)(?![A-Za-z0-9])"  # a part of the unit in front of it


def _closes(text: str, end: int, lex: Lexicon) -> bool:
    """Does a name end here? Not inside a word; its endings aside ("달러를")."""
    last, after = text[end - 1], text[end:end + 1]
    if after and after in "'’" and is_letter(last) and text[end - 2:end - 1] == " " and text[end + 1:end + 2].isalpha():
        return False  # "2 milioni l'anno": no litres
    if text[end - 2:end - 1] == " " and is_letter(last) and _begins_noun(text, end, lex):
        return False
    if not after or is_unspaced(last) or not is_letter(last) or not (is_letter(after) or after.isdigit()):
        return True
    if touches(after) != touches(last):
        return True  # another script: "5kmの"
    if after.isdigit() and compiled(_PARTED).match(text, end):
        return True  # "1m80cm"
    return touches(last) and (
        after.isdigit() or text.startswith(lex.language.ENDINGS, end) or text.startswith(lex.language.NAME_ENDINGS, end))


def _is_glued_money(text: str, end: int, lex: Lexicon) -> bool:
    """"2600 MSEK": money touches the scale in front of it."""
    separator, entry = _phrase(text, end, lex)[1::2]
    return not separator and entry is not None and entry[0] == MONEY


def _is_money_behind(text: str, stop: int, floor: int, lex: Lexicon) -> bool:
    """Does the scale that begins at ``stop`` touch the name of money in front of it, as in Sinhala?"""
    found = look_behind(text, stop, floor, lex)
    return found is not None and found[1][0] == MONEY


def _opens(text: str, start: int) -> bool:
    """Does a name begin here? Not inside a word."""
    first, before = text[start], text[start - 1:start]
    return not is_letter(first) or is_unspaced(first) or is_unspaced(before) or not (is_letter(before) or before.isdigit())


def look_behind(text: str, stop: int, floor: int, lex: Lexicon) -> tuple[int, Entry] | None:
    """The longest name that ends at ``stop`` and may stand in front of a number: where it begins, and its entry."""
    names = lex.phrases_before.get(fold(text[stop - 1:stop]))
    if names is None:
        return None
    low = fold(text[max(floor, stop - len(names[0][0])):stop])
    for name, entry, cased in names:
        if text.endswith(name, floor, stop) if cased else low.endswith(name):
            start = stop - len(name)
            if _opens(text, start) or (entry[0] == PAIRED and _is_money_behind(text, start, floor, lex)):
                return start, entry
    return None


LONGEST_PHRASE: Final = 40  # characters: "not less than or equal to "


def is_alone(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """Is the figure the whole text, but for what says how exact it is: "2 Cups", "etwa 2 Cups", "~2 bar", "2 G超"?"""
    if start > LONGEST_PHRASE or len(text) - end > LONGEST_PHRASE:
        return False
    return all(not around or around in lex.exactly for around in (text[:start].strip().lower(), text[end:].strip().lower()))


def before_modifier(words: list[str], lex: Lexicon) -> list[str]:
    """The words in front of what says how exact a figure is: "a height of" of "a height of about", "of at least"."""
    ahead = lex.modifiers.get(words[-1]) if words else None
    if not ahead:
        return words
    return words[:-2] if words[-2:-1] and words[-2] in ahead else words[:-1] if "" in ahead else words
