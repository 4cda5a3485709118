"""Names of units and of money that are something else in most sentences: "5 fat" are dishes, "3 knopen" buttons, "4,5 ton" may
be money, "of the 12, two won". What each is, and when, the language's file says in OTHERWISE (``locales/other.py``)."""

from __future__ import annotations

from decimal import Decimal

from .cldr import touches
from .drafts import Draft, behind, last_but
from .entries import money_entry, pint_entry
from .lexicon import Lexicon, compiled
from .lookup import before_modifier, is_alone
from .noun_words import is_noun_next
from .nouns import read_per
from .quantities import Count, Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry
    from .locales.other import Other

NEAR: Final = 48  # characters on either side of a figure in which it is said what it is of
FRONT: Final = 64  # and in front alone: from "centrifuged" to how fast
SPOKEN_OF: Final = (24, 10)  # the same in front and behind where scripts have no spaces
THINGS: Final = "things"
NO_UNIT: Final = "nothing"
REASONS: Final = ("ordinal", "name")
_REST: Final = r"(?:-[^\W\d_]+)*(?:['’]s(?![^\W_]))?"  # of the word: "CD-spelers", "cd's"
_BEGINS: Final = r"[;!?]\s|\.\s(?!\Z)|。"  # a sentence in front; but "ca. 5"
_ENDS: Final = r"[.;!?](?:\s|\Z)|。"


def otherwise(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> Other | None:
    """What the name ``word`` that ends at ``end`` is here, where it is not the unit or the money that it is elsewhere."""
    table = lex.language.OTHERWISE
    if lex.language.CLINGS and text.startswith(lex.language.CLINGS, end - 2):
        word = word[:-2]  # "3 cd's"
    said = table.get(word) or table.get(word.lower())
    if said is None:
        return None
    others: tuple[Other, ...] = said if isinstance(said, tuple) else (said,)
    if others[0].nearest:
        return _nearest(text, draft, end, others)
    if is_alone(text, draft.start, end, lex):
        return None
    for other in others:
        if other.always or _holds(text, draft, word, end, other, lex):
            return other
    return None


def _holds(text: str, draft: Draft, word: str, end: int, other: Other, lex: Lexicon) -> bool:
    """Is all that the name must have beside it there, and nothing that speaks for what it is elsewhere?"""
    if other.words and draft.digits:
        return False
    if other.most or other.least:
        number = draft.value()
        if other.most and (number > other.most or other.what == THINGS and (
            number != number.to_integral_value() or text[end:end + 1] == "/"
        )) or other.least and number < other.least:
            return False
    if other.then and compiled(other.then).match(text, end) is None:
        return False
    if other.noun is not None and other.noun != is_noun_next(text, end, lex):
        return False
    if other.unless_then and compiled(other.unless_then, True).match(text, end) is not None:
        return False
    ahead = behind(text, draft.start, FRONT if other.front else NEAR)
    if other.capital and not (
        word.istitle() and last_but(ahead.split(), 0).islower()
        and compiled(lex.units.PRICED).match(text, end) is None
    ):
        return False
    if other.front and compiled(other.front, True).search(_without_modifier(ahead, lex)) is None:
        return False
    ahead = compiled(_BEGINS).split(ahead)[-1]
    if other.unless_front and compiled(other.unless_front, True).search(ahead) is not None:
        return False
    if other.unless or other.near:
        back = compiled(_ENDS).split(text[end:end + NEAR], 1)[0]
        if other.unless and compiled(other.unless, True).search(f"{ahead}|{back}") is not None:
            return False
        if other.near and compiled(other.near, True).search(f"{ahead}|{back}") is None:
            return False
    return True


def _without_modifier(ahead: str, lex: Lexicon) -> str:
    """The words in front of a figure, but for what says how exact it is: "spun at " of "spun at about "."""
    words = ahead.split()
    kept = before_modifier(words, lex)
    return ahead if len(kept) == len(words) else " ".join(kept) + " "


def _nearest(text: str, draft: Draft, end: int, others: tuple[Other, ...]) -> Other:
    """"国道を5キロ走り", "米を5キロ買った": the unit of which the nearest word speaks; the last where none does."""
    front = text[max(0, draft.start - SPOKEN_OF[0]):draft.start].rpartition("。")[2]
    back = text[end:end + SPOKEN_OF[1]].partition("。")[0]
    gaps: dict[int, Other] = {}
    for other in others:
        if other.nearest:
            spoken = compiled(other.nearest)
            gaps.update((len(front) - found.end(), other) for found in spoken.finditer(front))
            gaps.update((found.start(), other) for found in spoken.finditer(back))
    return gaps[min(gaps)] if gaps else others[-1]


def read_otherwise(text: str, draft: Draft, entry: Entry, word: str, end: int, lex: Lexicon) -> tuple[Entry | None, int]:
    """The entry of the unit that the name which ends at ``end`` is here, and where that ends: ``entry``, or another. None where
    it is no unit, and the draft has been told what it is instead."""
    other = otherwise(text, draft, word, end, lex)
    if other is None:
        return entry, end
    what = other.what
    if what == THINGS:
        rest = compiled(_REST).match(text, end)
        draft.extend(rest.end() if rest else end)
        draft.kind, draft.of, draft.base = Count, text[end - len(word):draft.end], None
        read_per(text, draft, lex)
    elif what in REASONS:
        draft.reason = what
        draft.extend(end)
    elif other.unit:
        if other.nearest:
            draft.assume("unit")
        unit = pint_entry(other.unit)
        return unit, end - (word[-1] == "." and lex.signs.get(word[:-1]) == unit)  # "5 m.": the full stop is the sentence's
    elif what != NO_UNIT:
        factor, _, code = what.rpartition(" ")
        draft.set_money(money_entry(code, (code,), False, Decimal(factor) if factor else None))
        draft.base, draft.named = None, True
        draft.extend(end)
    return None, end


def count_things(text: str, draft: Draft, lex: Lexicon) -> None:
    """Count what is called like the unit that has been read, unless it is per something or in letters, or no other word stands
    there: "3 varv", but "3 varv per minut"."""
    word = text[draft.number_end:draft.end].strip(" -")
    others = behind(text, draft.start, NEAR) + text[draft.end:draft.end + NEAR]
    bare = draft.kind is Measure and draft.per is None and draft.base is None and draft.number >= 1
    if bare and len(word) > 2 and word.isalpha() and not touches(word[0]) and any(map(str.isalpha, others)) and (
        not is_alone(text, draft.start, draft.end, lex)
    ):
        draft.kind, draft.of = Count, word
