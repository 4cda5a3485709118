"""A verb of change that is said once: "Nvidia gained 4.2%, Intel 3% and Tesla 2.9%"."""

from __future__ import annotations

from ..drafts import Draft
from ..lexicon import Lexicon, compiled
from ..noun_words import is_plural
from .senses import SHARES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

GAP: Final = 48  # characters between two figures


def mark_gapped(text: str, block: list[Draft], lex: Lexicon) -> None:
    """Give a figure the change of the one before it, where a name and no verb stands between."""
    lang = lex.language
    first: Draft | None = None
    listed = False
    for draft in block:
        if draft.reason is not None:
            continue
        listed = first is not None and draft.change is None and draft.kind is first.kind and draft.left - first.right < GAP and (
            compiled(lang.GAPPED).fullmatch(text, first.right, draft.left) is not None
            and compiled(lang.GAP_ENDS).match(text, draft.right) is not None
            and not _has_verb(text[first.right:draft.left], listed, lex)
        )
        if listed and first is not None:
            draft.change = first.change
        first = draft if draft.change is not None and draft.kind in SHARES and draft.high is None else None


def _has_verb(between: str, listed: bool, lex: Lexicon) -> bool:
    """May one of these be a verb of its own: "rose 5% and hit 3%", "and has 3%"? Less is asked in a list that goes on."""
    lang = lex.language
    said = compiled(lang.GAP_SAID).split(between)[-1].split()
    if len(said) == 1 and said[0].islower() and (
        said[0] in lang.VERBS_TOO or not listed and between[0] != "," and not is_plural(said[0], lex)
    ):
        return True
    return any(word.lower() in lang.STOPS or word in lex.moves or word.islower() and word.endswith(lang.VERB_ENDS)
               for word in said)
