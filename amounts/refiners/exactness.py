"""What the writer said about exactness, on either side of a figure: "about", "more than", "or more", "+"."""

from __future__ import annotations

import re

from ..drafts import Draft, behind
from ..quantities import Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..lexicon import Lexicon

LOOK_BACK = 36  # characters: the longest phrase in front, and its boundary
_OPENERS = "(“\"'‘["  # what may stand before the first word of a phrase
_MAY_FOLLOW = frozenset(" -+")
_WORDS = re.compile(r"\S+")


def modify(text: str, draft: Draft, lex: Lexicon) -> None:
    """Give the draft its modifier and widen its context by the words that say so."""
    if draft.left:
        _before(text, draft, lex)
    if draft.modifier is None and text[draft.right:draft.right + 1] in _MAY_FOLLOW:
        _after(text, draft, lex)


def _before(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.left
    first = stop - LOOK_BACK if stop > LOOK_BACK else 0
    sign = text[stop - 1]
    if sign == " ":
        last = text[text.rfind(" ", first, stop - 1) + 1:stop - 1]
        if "\n" in last:
            last = last.rpartition("\n")[2]
    elif sign in "~≈<>≤≥=":
        first = stop - 2 if text[stop - 2:stop] in ("<=", ">=") else stop - 1
        last = text[first:stop]
    elif sign == "\n":
        last = (behind(text, stop, LOOK_BACK).split() or [""])[-1]
    else:
        return
    phrases = lex.modifiers.get(last.lstrip(_OPENERS) if last[:1] in _OPENERS else last)
    if phrases is None or (draft.modifier is not None and draft.modifier != "several"):
        return
    words = behind(text, stop, stop - first).split()
    spaced = " " + " ".join(words).lower()
    for phrase, modifier in phrases:  # noqa: B007 - used after the loop
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


_TIME = frozenset(["second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"])


def is_time(unit: str | None) -> bool:
    """Is this pint name a length of time?"""
    return unit in _TIME


def _after(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.right
    phrases = lex.after.get(text[stop:stop + 3]) or (lex.after.get("+") if text[stop:stop + 1] == "+" else None)
    if not phrases:
        return
    follow = text[stop:stop + 16].lower()
    for phrase, modifier in phrases:
        if follow.startswith(phrase) and not follow[len(phrase):len(phrase) + 1].isalnum():
            draft.modifier = modifier
            draft.right = stop + len(phrase)
            return
