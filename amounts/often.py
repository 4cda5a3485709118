"""How often: "twice a day" is a rate as "three times a day" is, and "fell twice" counts as "fell three times" does."""

from __future__ import annotations

from .drafts import Draft
from .lexicon import Lexicon, compiled
from .lookup import is_alone
from .nouns import TIMES, read_per
from .per import read_adverb
from .quantities import Count, Multiple


def read_often(text: str, draft: Draft, lex: Lexicon) -> None:
    """"twice a day", "thrice weekly", "won twice"; but "twice a year's rent", "twice the price", "twice as heavy"."""
    lang = lex.language
    end = draft.end
    if text[draft.start:end].lower() not in lang.TWICE or is_alone(text, draft.start, end, lex):
        return  # "twice" alone is so many times as much
    draft.kind, draft.of = Count, lang.TIMES_NOUN
    read_per(text, draft, lex)
    if draft.per is None:
        read_adverb(text, draft, end, "", lex)
    if draft.per in TIMES or draft.per in lang.PER_NOUNS:
        if text[draft.end:draft.end + 1] not in ("'", "’"):
            return
    elif draft.per is None and compiled(lang.OCCASIONS).match(text, end):
        return
    draft.kind, draft.of, draft.per, draft.per_value = Multiple, None, None, None
    draft.end = draft.right = end
