"""Which word of a language's table stands at a place of the text? The longest that is whole there."""

from __future__ import annotations

from .cldr import WORDS_ALIKE, fold, is_letter, is_unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_ELIDED = frozenset("'’")
LONGEST = 24  # characters of a word in a language's tables


def word_at(text: str, pos: int, words: Iterable[str], said: str = "") -> str:
    """The longest of the ``words`` that stands at ``pos``, whole; an empty string where none does. ``said`` is what stands there,
    where that is known already."""
    known = _indexes.get(id(words))
    if known is None:
        known = _indexes[id(words)] = words, _index(words)
    said = said or said_at(text, pos)
    for word, plain in known[1].get(said[:1], ()):
        if said.startswith(plain):
            after = text[pos + len(word):pos + len(word) + 1]
            if not after or not is_letter(after) or is_unspaced(word[-1]) or word[-1] in _ELIDED:
                return word
    return ""


def said_at(text: str, pos: int) -> str:
    """What stands at ``pos``, as the words of the tables are compared with it."""
    return fold(text[pos:pos + LONGEST]).translate(WORDS_ALIKE)


# The tables that were asked for, each with its index; it is held here, so that no other can have its id.
_indexes: dict[int, tuple[Iterable[str], dict[str, list[tuple[str, str]]]]] = {}


def _index(words: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """The words by their first character, the longest first, each with its plain form."""
    found: dict[str, list[tuple[str, str]]] = {}
    for word in sorted(words, key=len, reverse=True):
        plain = word.translate(WORDS_ALIKE)
        found.setdefault(plain[:1], []).append((word, plain))
    return found
