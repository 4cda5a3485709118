"""Decimals in words, behind "point": "five point two five", "point five percent"."""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import ASCII_WORD, Draft, behind
from .entries import ONES, PERCENT, POINTS, TENS, UNIT
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .word_fractions import NO_NUMBER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_DIGITS: Final = re.compile(r"(?:[A-Za-z]+[ -]?){1,30}")


def add_decimals(text: str, draft: Draft, at: int, lex: Lexicon) -> None:
    """Read what stands behind "point": "five", "two five", "twenty-five", "ten"."""
    digits, end, tens = "", at, False
    words = _DIGITS.match(text, at)
    if words is None:
        return
    for word in ASCII_WORD.finditer(words[0]):
        kind, value = lex.numbers.get(word[0].lower(), NO_NUMBER)
        teen = kind == ONES and value > 9
        if kind != ONES and (tens or kind != TENS) or teen and digits:
            break
        digits = (digits[:-1] if tens else digits) + str(value)
        end = at + word.end()
        if tens or teen:
            break
        tens = kind == TENS
    if digits:
        draft.number = EXACT.add(draft.number, Decimal(f"0.{digits}"))
        draft.read_to(end)


def read_decimals_alone(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """"rose point five percent", "was point five percent", "by just point two five of a point": the decimals at ``pos`` behind a
    point without a nought; but "a point five miles away", "at which point five percent"."""
    lang = lex.language
    *_, before, point = ["", *behind(text, pos, 24).split()]
    if point.lower() != lang.POINT:
        return None
    minus = before.lower() in lang.MINUS
    led = minus or not before or (before in lex.leads and before not in lang.INNER_FILLERS)
    if not led and (before not in lang.STOPS or before in lang.DETERMINERS or before in lang.NO_ONE_BEFORE
                    or before in lang.ARTICLES):
        return None
    draft = Draft(pos - len(f"{point} "), pos, Decimal(0))
    add_decimals(text, draft, pos, lex)
    entry = look_up(text, draft.end, lex)[3]
    if compiled(lex.units.OF_ONE).match(text, draft.end) is not None:
        return draft if draft.number else None  # "point five of a percent"
    told = minus or entry is not None and (entry[0] in (PERCENT, POINTS) or led and entry[0] == UNIT)
    return draft if draft.number and told else None
