"""Vague magnitudes: "millions of", "tens of thousands", "100s of", "several hundred", "a few billion"."""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import Draft
from .exact import EXACT
from .lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_ARTICLE_ENDS: Final = frozenset("aAnN")
_ARTICLE: Final = re.compile(r"(?<![^\W_])(?<![-'’])an?[ \n-]\Z", re.I)


def article_before(text: str, pos: int) -> int:
    """Where the figure starts that a word at ``pos`` opens: at an "a" or "an" in front of it, which means one."""
    if text[pos - 2:pos - 1] not in _ARTICLE_ENDS:
        return pos
    article = _ARTICLE.search(text, max(0, pos - 3), pos)
    return article.start() if article else pos


def several_before(text: str, start: int, lex: Lexicon) -> int:
    """Where "several", "a few" or "a couple of" in front of ``start`` begins, else ``start``."""
    several = compiled(rf"(?<![^\W_])(?:{'|'.join(lex.language.SEVERAL)}) \Z", True).search(text, max(0, start - 20), start)
    return article_before(text, several.start()) if several else start


def read_vague(text: str, pos: int, end: int, word: str, lex: Lexicon) -> Draft | None:
    """"millions of", "tens of thousands of", "dozens": several of a power of ten, or of twelve."""
    lang = lex.language
    value = Decimal(lang.VAGUE[word])
    for _ in range(3):
        more = compiled(rf"[ -]{lang.OF}[ -]([A-Za-z]+)").match(text, end)
        if not more or more[1].lower() not in lang.VAGUE or value == 12:
            break
        value = EXACT.multiply(value, Decimal(lang.VAGUE[more[1].lower()]))
        end = more.end()
    if value != 12 and value.as_tuple().digits.count(0) + 1 != len(value.as_tuple().digits):
        return None  # "tens of dozens", "scores of": twenty is no magnitude, and "test scores of pupils" are no twenties
    draft = Draft(pos, end, value.normalize(EXACT))
    draft.modifier = "several"
    return draft


def read_vague_digits(text: str, draft: Draft, lex: Lexicon) -> Draft | None:
    """"100s of people", "10s of thousands", "1,000s of": several of them, as the words say it."""
    word = lex.language.DIGITS_VAGUE.get(text[draft.start:draft.end])
    return read_vague(text, draft.start, draft.end + 1, word, lex) if word and text.startswith("s of", draft.end) else None
