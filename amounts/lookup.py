"""What does the lexicon say of the words at this place? One pattern, then dictionaries."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .entries import Entry
    from .lexicon import Lexicon

# An optional space or hyphen, then a word ("tonnes", "U.S.", "km²") or a sign ("€", "°C"); the plainest is tried first.
_word = re.compile(
    r"([ \-\u00a0\u2009\u202f]?)"
    r"([a-z]+(?![\w.])|(?:[A-Za-z]\.)+[A-Za-z]\b|[A-Z][A-Za-z]{0,2}\$|[BS]/\.|[^\W\d_]+(?:[²³]|[23](?![^\W_]))?|[%$¢£¤¥฿₠-⃀°′″؋৲৳﷼][A-Za-z]*)"
).match
_MORE = re.compile(r"\.?[ \-\u00a0](&|[A-Za-z](?:\.[A-Za-z])+|[^\W\d_]+[²³]?)")
_SPACE_SIGNS = "%$€£¥"


def look_up(text: str, pos: int, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """The word or phrase at ``pos``: where it ends, its separator, itself, and what the lexicon says of it."""
    found = _word(text, pos)
    if found is None:
        return pos, "", "", None
    separator, word = found.groups()
    known = lex.words.get(word)
    if known is None:
        if separator and word.islower():
            return found.end(), separator, word, None  # as nearly every word
        return _odd_word(found, separator, word, lex)
    longest, entry = known
    if longest:
        phrase, stop = word.lower(), found.end()
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
            return best[0], separator, text[found.start(2):best[0]], best[1]
    return found.end(), separator, word, entry


def _odd_word(found: re.Match[str], separator: str, word: str, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """A word that the lexicon lacks as it stands: touching the number ("5h"), a sign before letters ("€m"), "bILLion"."""
    if not separator and word in lex.touching:
        return found.end(), separator, word, lex.touching[word]
    if not word[0].isalpha() and len(word) > 1 and word[0] in _SPACE_SIGNS:
        return found.start(2) + 1, separator, word[0], lex.words[word[0]][1]
    if word.lower() in lex.words and not word.islower() and len(word) > 3:
        return found.end(), separator, word, lex.words[word.lower()][1]
    return found.end(), separator, word, None
