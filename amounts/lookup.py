"""What does the lexicon say of the words at this place? One pattern, then dictionaries."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Entry, Lexicon

# An optional space or hyphen, then a word ("U.S.", "km²") or a sign ("€", "°C").
_word = re.compile(
    r"([ \-\u00a0\u2009\u202f]?)"
    r"((?:[A-Za-z]\.)+[A-Za-z]\b|[A-Z][A-Za-z]{0,2}\$|[^\W\d_]+(?:[²³]|[23](?![^\W_]))?|[%$¢£¤¥฿₠-⃀°′″][A-Za-z]*)"
).match
_MORE = re.compile(r"\.?[ \-\u00a0](&|[A-Za-z](?:\.[A-Za-z])+|[^\W\d_]+[²³]?)")
_SPACE_SIGNS = "%$€£¥"


def look_up(text: str, pos: int, lex: Lexicon) -> tuple[int, str, str, Entry | None]:
    """The word or phrase at ``pos``: where it ends, its separator, itself, and what the lexicon says of it."""
    found = _word(text, pos)
    if found is None:
        return pos, "", "", None
    separator, word = found.groups()
    end = found.end()
    low = word.lower()
    longest = lex.heads.get(low)
    if longest:
        phrase, stop = low, end
        best: tuple[int, Entry] | None = None
        for _ in range(longest):
            more = _MORE.match(text, stop)
            if more is None:
                break
            phrase, stop = f"{phrase} {more[1].lower()}", more.end()
            entry = lex.names.get(phrase)
            if entry is not None:
                best = stop, entry
        if best:
            return best[0], separator, text[found.start(2):best[0]], best[1]
    entry = lex.signs.get(word)
    if entry is None:
        entry = lex.names.get(low)
    if entry is None and not word[0].isalpha() and len(word) > 1 and word[0] in _SPACE_SIGNS:
        entry, end, word = lex.signs.get(word[0]) or lex.names.get(word[0]), found.start(2) + 1, word[0]
    return end, separator, word, entry
