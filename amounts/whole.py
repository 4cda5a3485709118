"""One text that is one figure, from end to end: strict where the street is careful."""

from __future__ import annotations

import re
from decimal import Decimal

from .cldr import fold
from .drafts import Draft
from .errors import AmountError, nearest
from .lexicon import Lexicon
from .matches import Match
from .quantities import Count, Measure, Number
from .refiners.memory import Memory
from .scan import openings
from .street import match_of, read_blocks, refine
from .unit_words import alone
from .views import view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

LONGEST_NAME: Final = 40  # characters: what is longer is no misspelt name
_LAST_DIGIT: Final = re.compile("[0-9](?=[^0-9]*$)")


def read_whole(text: str, lex: Lexicon, currency: str | None) -> Match:
    """The one figure that ``text`` is; an AmountError, with the place, where it is none or has more in it."""
    seen, offsets = view(text, lex)
    first = len(seen) - len(seen.lstrip())
    last = len(seen.rstrip())
    negative = seen[first:first + 1] == "(" and seen[last - 1:last] == ")"
    if negative:
        first, last = first + 1, last - 1
    drafts = _drafts(seen, first, last, lex)
    Memory(currency).settle(drafts)
    drafts = [draft for draft in drafts if draft.left <= first and draft.right >= last] or drafts
    drafts = [draft for draft in drafts if draft.reason is None]
    if not drafts or drafts[0].kind is Count or drafts[0].left > first or drafts[0].right < last:
        measured = _measured(seen, first, last, lex)
        drafts = [measured] if measured else drafts
    if not drafts:
        raise AmountError(f"no figure in {short(text)}", text=text, pos=_at(offsets, first),
                          expected="one such as '£2.5m' or '75%'")
    draft = drafts[0]
    _take_sign(seen, draft, last)
    if draft.left > first or draft.right < last:
        pos = first if draft.left > first else draft.right
        word = [*seen[pos:last].split(), ""][0].strip("()")
        raise AmountError(
            f"more than one figure in {short(text)}" if len(drafts) > 1 else f"not a figure: {short(text)}",
            text=text, pos=_at(offsets, pos), expected="a figure from end to end", suggestion=suggest(word, lex),
        )
    if negative:
        draft.number = draft.number.copy_negate()
        draft.left, draft.right = first - 1, last + 1
    match = match_of(text, draft, offsets)
    if match is None:
        raise AmountError(f"no value can hold {short(text)}", text=text, pos=_at(offsets, first), expected="a reasonable number")
    return match


def _strictly(text: str, starts: list[int], lex: Lexicon) -> list[Draft]:
    return [draft for block in read_blocks(text, starts, lex) for draft in refine(text, block, lex, strict=True)]


def _drafts(text: str, first: int, last: int, lex: Lexicon) -> list[Draft]:
    """The figures of ``text``. One that begins with digits and goes on to the end is all there is: then the number words of the
    language aren't wanted, which take longer to load than the rest of it."""
    if lex.native and text[first:first + 1].isdigit():
        drafts = _strictly(text, [first], lex)
        if len(drafts) == 1 and drafts[0].reason is None and drafts[0].right >= last:
            return drafts
    return _strictly(text, openings(text, lex), lex)


def _at(offsets: list[int] | None, pos: int) -> int:
    return pos if offsets is None else offsets[pos]


def _measured(text: str, first: int, last: int, lex: Lexicon) -> Draft | None:
    """The draft of a text that says nothing but a measure, by a word that is none in a sentence.

    "5 ct", "5 A", where other words would leave it open; and "hektar" or the dual of Arabic, which have their number in them.
    """
    said = lex.unnumbered.get(fold(text[first:last]))
    if said:
        draft = Draft(first, last, Decimal(said[0]))
        draft.kind, draft.of = Measure, said[1][1]
        if said[1][2] is not None:
            draft.multiply(said[1][2])
        return draft
    digit = _LAST_DIGIT.search(text, first, last)
    if digit is None:
        return None
    word = text[digit.end():last].strip()
    entry = alone().get(word)
    if entry is None:
        return None
    if entry[1] in lex.units.IMPERIAL and "US" not in word:
        entry = lex.names.get(entry[1], entry)  # "5 pt" in Britain
    text = text[:digit.end()]
    drafts = _strictly(text, openings(text, lex), lex)
    if len(drafts) != 1 or drafts[0].kind is not Number or drafts[0].reason or drafts[0].left > first:
        return None
    draft = drafts[0]
    draft.kind, draft.of = Measure, entry[1]
    if entry[2] is not None:
        draft.multiply(entry[2])
    draft.extend(last)
    return draft


def _take_sign(text: str, draft: Draft, last: int) -> None:
    """Accounting puts the minus behind: "1,234.56-"; CR is a plus, and a full stop is neither ("5 kg.")."""
    rest = text[draft.right:last].strip()
    if rest in ("-", "−"):
        draft.number = draft.number.copy_negate()
    if rest in ("-", "−", "CR", "."):
        draft.right = last


def suggest(word: str, lex: Lexicon) -> str | None:
    if not word.isalpha() or not 3 <= len(word) <= LONGEST_NAME or word.lower() in lex.language.STOPS:
        return None
    if word.isupper() and len(word) == 3:
        return nearest(word, [key for key in lex.signs if len(key) == 3 and key.isupper()])
    return nearest(word.lower(), list(lex.names))


def short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
