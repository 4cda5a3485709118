"""Parts of one in the words of another language than English: "drei Viertel", "onze avos", "und eine halbe", "tres décimas"."""

from __future__ import annotations

import re
from decimal import Decimal

from .cldr import fold, is_hangul, is_letter
from .drafts import ONE, Draft
from .entries import ABBREVIATION, COUNTED, MONEY, PERCENT, POINTS, SCALE, UNIT
from .exact import EXACT
from .lexicon import compiled
from .lookup import look_up
from .numerals import add_fraction
from .quantities import Measure
from .word_index import word_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon

_QUARTER, _HALF = Decimal("0.25"), Decimal("0.5")
_STEPS = (Decimal("1E+12"), Decimal("1E+9"), Decimal("1E+6"))  # "un million et demi" is half a million more
_ORDERED = frozenset((SCALE, UNIT, MONEY))  # but "un quart pour cent"
_PARTS = " parte"  # "dos milésimas partes"
_ORDINAL = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_THING = r"[ -]([^\W\d_]+)"
_PLURAL = frozenset("si")  # how the ordinals of fractions end in French, Spanish and Italian
_LETTERS = re.compile(r"[^\W\d_]+")


def read_bottom(text: str, at: int, top: Decimal, lex: Lexicon) -> tuple[int, int] | None:
    """Into how many parts does the word at ``at`` part one, and where does it end? "quartos", "onze avos", "trentesimi"."""
    lang = lex.language
    word = word_at(text, at, lang.FRACTIONS)
    if word:
        return lang.FRACTIONS[word], at + len(word)
    ordinal = _ORDINAL.match(text, at) if lang.PART_ENDS else None
    if ordinal is None:
        return None
    said, spelled = fold(ordinal[0]), lex.read_cardinal(text, at)
    for end, instead in lang.PART_ENDS.items():
        if end[0] == " " and spelled and text.startswith(end, spelled[1]):
            return int(spelled[0]), spelled[1] + len(end)
        if said.endswith(end) and (top == 1 or end[-1] in _PLURAL):
            for last in instead.split("|"):
                cardinal = said.removesuffix(end) + last
                whole = lex.read_cardinal(cardinal, 0)
                if whole and whole[1] == len(cardinal):
                    return int(whole[0]), ordinal.end()
    return None


def add_a_half(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"2 och en halv", "zwei und eine halbe": half of one more."""
    for half in (*lex.language.AND_A_HALF, *(lex.language.AND_A_QUARTER if draft.kind is Measure else ())):
        end = draft.end + len(half) + 1
        if fold(text[draft.end + 1:end]) == half and text[draft.end] == " " and not is_letter(text[end:end + 1] or " "):
            after = (look_up(text, end, lex)[3] or (None,))[0]
            if draft.kind is Measure and after in (UNIT, MONEY, SCALE, ABBREVIATION):
                return False  # "un kilo y medio litro"
            whole = draft.number
            step = next((step for step in _STEPS if whole and not EXACT.remainder(whole, step)), ONE)
            if (draft.scale or step > 1) and after == SCALE:
                return False  # "un billón y medio millón"
            part = _QUARTER if half in lex.language.AND_A_QUARTER else _HALF
            draft.number = EXACT.add(draft.number, EXACT.multiply(part, step))
            if draft.kind is not Measure:  # "dos horas y media"
                draft.number_end = end
            draft.extend(end)
            return True
    return False


def read_part(text: str, start: int, end: int, top: Decimal, bottom: int, lex: Lexicon) -> Draft | None:
    """"halbe Million", "half uur": a factor of what follows; "drei Viertel" a ratio; "half" before anything else is no figure.

    Where an ordinal may be a part, it is one right before what it is of: "le dixième jour", but "un dixième de seconde".
    """
    behind = _behind_article(text, end, lex)
    entry = look_up(text, behind, lex)[3]
    if entry and behind == end and bottom > 2 and lex.language.PARTS_ORDER and entry[0] in _ORDERED:
        return None
    draft = Draft(start, end, Decimal(0))
    add_fraction(draft, int(top), bottom)
    if entry and entry[0] in (SCALE, ABBREVIATION, UNIT, MONEY, PERCENT, POINTS, COUNTED) and not (
        entry[0] == SCALE and is_hangul(text[end - 1])  # "절반만", only half
    ):
        draft.base = None
        draft.read_to(behind)
    if draft.base is None or bottom > 2 or text[start:end].lower() in lex.language.HALF_OF:
        return draft
    halved = compiled(_THING).match(text, end)
    return Draft(start, end, _HALF) if halved and halved[1].lower() in lex.language.HALVED else None


def _behind_article(text: str, end: int, lex: Lexicon) -> int:
    """Behind "d'un", "de": "un quart de million"."""
    for partitive in lex.partitives:
        if text.startswith(partitive, end):
            return end + len(partitive.rstrip())
    return end


def is_tallied(text: str, part: str, end: int, lex: Lexicon) -> bool:
    """"el paro sube tres décimas", "ganó por dos centésimas": of a point, of a second; the ``part`` is counted."""
    return part.lower() in lex.language.TALLIED and not (
        is_of(text, end, lex.language.OF_WHAT) or text.startswith(_PARTS, end))


def is_of(text: str, end: int, words: frozenset[str]) -> bool:
    """Does what it is a part of follow, or nothing at all: "tre centesimi del totale"?"""
    word = _LETTERS.match(text, end + 1) if text[end:end + 1] == " " else None
    return end == len(text) or (word is not None and word[0] in words)
