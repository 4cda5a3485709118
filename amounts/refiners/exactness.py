"""What the writer said about exactness, on either side of a figure: "about", "more than", "or more", "+"."""

from __future__ import annotations

from ..drafts import Draft
from ..quantities import Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..lexicon import Lexicon

LOOK_BACK = 36  # characters: the longest phrase in front, and its boundary


def modify(text: str, draft: Draft, lex: Lexicon) -> None:
    """Give the draft its modifier and widen its context by the words that say so."""
    _before(text, draft, lex)
    _after(text, draft, lex)


def _before(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.left
    if not stop:
        return
    first = max(0, stop - LOOK_BACK)
    before = text[first:stop]
    if before[-1] in "~≈<>≤≥":
        words, stripped = [before[-2:] if before[-2:] in ("<=", ">=") else before[-1]], before
    elif before[-1].isspace():
        words = before.split()
        stripped = before.rstrip()
        if not words or (len(words[0]) == len(stripped) and first):
            return
    else:
        return
    last = words[-1].lstrip("(“\"'[").lower()
    phrases = lex.modifiers.get(last)
    if phrases is None:
        return
    spaced = " " + " ".join(words).lower()
    for phrase, modifier in phrases:
        if spaced.endswith(phrase) and not spaced[-len(phrase) - 1:-len(phrase)].isalnum():
            break
    else:
        return
    if draft.kind is Measure and last in lex.language.NOT_OF_TIME and phrase == last and is_time(draft.of):
        return
    if draft.modifier in (None, "several"):
        at = len(stripped)
        for word in reversed(phrase.split()):  # the phrase may be spread over a line break
            at = stripped.lower().rfind(word, 0, at)
        draft.left = first + at
        if draft.modifier is None:
            draft.modifier = modifier


def is_time(unit: str | None) -> bool:
    return unit in ("second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century")


def _after(text: str, draft: Draft, lex: Lexicon) -> None:
    stop = draft.right
    if text[stop:stop + 1] not in (" ", "-", "+"):
        return
    follow = text[stop:stop + 16].lower()
    for phrase, modifier in lex.after:
        found = phrase if phrase[0] in "-+" else " " + phrase
        if follow.startswith(found) and not follow[len(found):len(found) + 1].isalnum():
            if draft.modifier is None:
                draft.modifier = modifier
                draft.right = stop + len(found)
            return
