"""Measures of a cook: "2 c. flour", "2T butter", "two heaping tablespoons"."""

from __future__ import annotations

from .drafts import Draft
from .entries import UNIT
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .measures import set_measure
from .quantities import Measure


def read_cooked(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """"1/2 c sugar", "2 c. flour", "1 T. butter": what a letter is in a recipe, and cents, tonnes or nothing elsewhere."""
    glued = text[end - 2] != " "  # "2T butter", "1/2t salt", "1c milk"; and "1 T sugar", but "2 t salt" are tonnes
    if glued or word != lex.units.FULL_STOP[1]:
        cooked = draft.number <= lex.units.MOST_CUPS and compiled(lex.units.COOKED_WITH).match(text, end) is not None
        if glued or cooked:
            return cooked and _cook(draft, word, end, lex)
    then = compiled(lex.units.COOKED_IS).match(text, end)
    if then is None or draft.number > lex.units.MOST_CUPS or then[2] in lex.language.STOPS:
        return False
    if not then[1] and (word in lex.units.FULL_STOP or draft.number.as_tuple().exponent == 0):
        return False
    if not then[1] and "." in text[draft.number_start:draft.number_end]:
        return False  # "0.5 c coins"
    return _cook(draft, word, end, lex)


def _cook(draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """Make it so many of what a cook means by the letter: True."""
    draft.kind, draft.of, draft.base = Measure, lex.units.COOKED[word], None
    draft.assume("unit")
    draft.extend(end)
    return True


def read_heaped(text: str, draft: Draft, pos: int, lex: Lexicon) -> bool:
    """"two heaping tablespoons", "1 level tsp", "three full cups": how full the measure is changes none."""
    end, separator, _, entry = look_up(text, pos, lex)
    if separator != " " or entry is None or entry[0] != UNIT:
        return False
    set_measure(text, draft, entry, end, lex)
    return True
