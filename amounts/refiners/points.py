"""Points that are percentage points: "turnout was 63.7%, up 4.2 points", "fell two points to 41%", "two points up in a poll"; and
times that are a multiple: "cut the risk by three times"."""

from __future__ import annotations

from ..drafts import Draft, behind
from ..lexicon import Lexicon, compiled
from ..quantities import Count, Multiple, Percentage, PercentagePoints

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MOST: Final = 50  # an index has more
_SENTENCE: Final = 64  # characters in front in which a poll is spoken of
_SENTENCE_END: Final = r"[.;!?]\s|\n"


def settle_points(text: str, block: list[Draft], lex: Lexicon) -> None:
    """Make percentage points of the points by which a percentage is more or less."""
    lang = lex.language
    if not lang.POLLED:
        return
    for index, draft in enumerate(block):
        if draft.kind is Count and draft.of == lang.TIMES_NOUN and draft.change is not None and draft.reason is None:
            for end in (draft, draft.high):
                if end is not None:
                    end.kind, end.of = Multiple, None  # "cut the risk by three times"
        if draft.kind is Count and draft.of in lang.POINT_NOUNS and draft.reason is None and draft.per is None and (
            draft.value() < MOST and (_is_of_share(text, block, index, lex) or _is_of_poll(text, draft, lex))
        ):
            for end in (draft, draft.high):
                if end is not None:
                    end.kind, end.of = PercentagePoints, None


def _is_of_share(text: str, block: list[Draft], index: int, lex: Lexicon) -> bool:
    """"63.7%, up 4.2 points", "dropped 3 points to 41%": does a percentage stand beside it that it is the change of?"""
    draft, lang = block[index], lex.language
    before = block[index - 1] if index else None
    if before is not None and before.kind is Percentage and before.reason is None and before.change is None and (
        compiled(lang.UP_POINTS).fullmatch(text, before.right, draft.left)
    ):
        return True
    after = block[index + 1] if index + 1 < len(block) else None
    return after is not None and after.kind is Percentage and after.reason is None and after.high is None and (
        draft.change is not None and compiled(lang.POINTS_TO).fullmatch(text, draft.right, after.left) is not None)


def _is_of_poll(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"Two points up in a poll", "the latest poll has her three points ahead"."""
    lang = lex.language
    near = compiled(_SENTENCE_END).split(behind(text, draft.left, _SENTENCE))[-1]
    near += "|" + compiled(_SENTENCE_END).split(text[draft.right:draft.right + _SENTENCE], 1)[0]
    return compiled(lang.POLLED, True).search(near) is not None and compiled(lang.LEADS_BY).search(near) is not None
