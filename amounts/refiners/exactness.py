"""What the writer said about exactness, on either side of a figure: "about", "more than", "or more", "+"."""

from __future__ import annotations

import re

from ..drafts import Draft
from ..quantities import Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..lexicon import Lexicon

LOOK_BACK = 36  # characters: the longest phrase in front, and its boundary
_OPENERS = "(“\"'‘["  # what may stand before the first word of a phrase
_WORDS = re.compile(r"\S+")


def modify(text: str, draft: Draft, lex: Lexicon) -> None:
    """Give the draft its modifier and widen its context by the words that say so."""
    _before(text, draft, lex)
    _after(text, draft, lex)


def _before(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.left
    if not stop:
        return
    first = max(0, stop - LOOK_BACK)
    sign = text[stop - 1]
    if sign in "~≈<>≤≥=":
        first = stop - 2 if text[stop - 2:stop] in ("<=", ">=") else stop - 1
        words = [text[first:stop]]
    elif sign.isspace():
        words = text[first:stop].split()
        if not words:
            return
    else:
        return
    last = words[-1].lstrip(_OPENERS).lower()
    phrases = lex.modifiers.get(last)
    if phrases is None or draft.modifier not in (None, "several"):
        return
    spaced = " " + " ".join(words).lower()
    for phrase, modifier in phrases:
        if spaced.endswith(phrase) and not spaced[-len(phrase) - 1].isalnum():
            break
    else:
        return
    if draft.kind is Measure and phrase in lex.language.NOT_OF_TIME and is_time(draft.of):
        return
    places = [found.start() for found in _WORDS.finditer(text, first, stop)]
    left = places[-phrase.count(" ") - 1]
    while text[left] in _OPENERS:
        left += 1
    draft.left = left
    if draft.modifier is None:
        draft.modifier = modifier


_TIME = frozenset("second minute hour day week fortnight month year decade century".split())


def is_time(unit: str | None) -> bool:
    """Is this pint name a length of time?"""
    return unit in _TIME


def _after(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.right
    phrases = lex.after.get(text[stop:stop + 3]) or (lex.after.get("+") if text[stop:stop + 1] == "+" else None)
    if not phrases or draft.modifier is not None:
        return
    follow = text[stop:stop + 16].lower()
    for phrase, modifier in phrases:
        if follow.startswith(phrase) and not follow[len(phrase):len(phrase) + 1].isalnum():
            draft.modifier = modifier
            draft.right = stop + len(phrase)
            return
