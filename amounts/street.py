"""The street: a text goes in at one end, figures with their places come out at the other."""

from __future__ import annotations

import re

from .drafts import Draft
from .errors import AmountError
from .lexicon import Lexicon
from .matches import Match, Matches
from .quantities import Money, Percentage
from .readers import read_figure
from .refiners.changes import mark
from .refiners.ellipsis import lend
from .refiners.exactness import modify
from .refiners.joins import join
from .refiners.leading import read_leading
from .refiners.memory import Memory
from .refiners.not_figures import judge
from .refiners.points import settle_points
from .scan import openings
from .touching import end_of_run
from .views import place, view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final

BLOCK: Final = 4000  # drafts: a text goes down the street block by block, one step at a time, so that code and data stay
#              in the processor's caches; figure by figure through all the steps takes a third longer
_TOLD: Final = frozenset((Money, Percentage))  # whatever the digits look like
APART: Final = 64   # characters: figures further apart than this have nothing to say to each other


def follow(text: str, lex: Lexicon, currency: str | None) -> Matches:
    """The figures in ``text``, in order; ``currency`` is the code of a sign that the text itself doesn't settle."""
    matches = Matches()
    matches.source = text
    seen, offsets = view(text, lex)
    starts = openings(seen, lex)
    if not starts:
        return matches
    memory = Memory(currency)
    for read in read_blocks(seen, starts, lex):
        block = refine(seen, read, lex)
        memory.settle(block)
        block.reverse()
        while block:  # a draft goes as soon as its match is made: less for the garbage collector to look through
            draft = block.pop()
            match = match_of(text, draft, offsets) if draft.reason is None else None
            if match is not None:
                matches.append(match)
    return matches


def read_blocks(
    text: str, starts: list[int], lex: Lexicon, dropped: list[tuple[int, int]] | None = None
) -> Iterator[list[Draft]]:
    """What the readers make of each opening, in blocks that no figure reaches across. ``dropped`` takes the places that no
    reader could make a number of."""
    block: list[Draft] = []
    done = 0
    for start in starts:
        if start < done:
            continue
        draft = read_figure(text, start, lex, done)
        if draft is None:
            end = _token_end(text, start)
            if text[start].isdigit() or not lex.native:
                done = end
            elif text[start - 1:start] in lex.language.NOT_BEHIND:
                done = end_of_run(text, start, lex.language)  # "双十一成交额" has no tenth
            elif text.startswith(lex.language.NOT_NUMBERS, start):  # nor does one begin inside the word: 三十路
                done = start + max(len(word) for word in lex.language.NOT_NUMBERS if text.startswith(word, start))
            if dropped is not None:
                dropped.append((start, end))
            continue
        if len(block) >= BLOCK and draft.start - done > APART:
            yield block
            block = []
        done = draft.end
        block.append(draft)
    if block:
        yield block


def refine(text: str, block: list[Draft], lex: Lexicon, strict: bool = False) -> list[Draft]:
    """The candidates judged, joined, and told what the words around them say; with ``strict`` nothing is taken for a date or
    a name."""
    if len(block) == 1 and _is_alone(text, block[0]):
        return block
    if strict:
        for draft in block:
            if draft.reason == "identifier":
                draft.reason = None
                draft.extend(draft.number_end)
    else:
        block = judge(text, block, lex)
    modify(text, block, lex)
    again: list[tuple[Draft, Draft]] = []
    several = len(block) > 1
    if several:
        block, again = join(text, block, lex, strict)
    read_leading(text, block, lex)
    if several and lex.language.AGAINST:
        lend(text, block, lex)
    mark(text, block, again, lex)
    settle_points(text, block, lex)
    return block


def _is_alone(text: str, draft: Draft) -> bool:
    """Is the whole text one amount of something? Then nothing stands around it that could say more or other."""
    return draft.end == len(text) and draft.start == 0 and draft.kind in _TOLD and draft.digits and draft.reason is None


def match_of(text: str, draft: Draft, offsets: list[int] | None) -> Match | None:
    """The draft as a match of ``text``, ``offsets`` its view's; None where no value can hold it."""
    start, end, left, right = draft.start, draft.end, draft.left, draft.right
    if offsets is not None:
        start, end = place(text, offsets, start, end)
        left, right = place(text, offsets, left, right)
    try:
        quantity = draft.single(draft.modifier) if draft.per is None and draft.high is None else draft.compound()
    except AmountError:  # a number that no value can hold
        return None
    said = text[start:end]
    context = said if start == left and end == right else text[left:right]
    restated = None if draft.restates is None else draft.restates.match
    draft.match = Match(start, end, said, quantity, context, draft.change, restated, draft.assumed, draft.candidates)
    return draft.match


LONGEST_WORD: Final = 400  # characters: where words touch, what begins with a rejected one may be the whole text
_TOKEN: Final = re.compile(r"[^\W_](?:[^\W_]|[.,])*+")


def _token_end(text: str, start: int) -> int:
    token = _TOKEN.match(text, start) if text[start].isdigit() else _TOKEN.match(text, start, start + LONGEST_WORD)
    return token.end() if token else start + 1
