"""Marks behind a number: the feet and inches of ``5'10"``, the minutes and seconds of a race; or they end a quotation."""

from __future__ import annotations

from decimal import Decimal

from .drafts import Draft, behind
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .quantities import Measure, Number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# How long a race took: "10\"98".
_RACED: Final = r"(?:['’′]([0-5][0-9]))?(?:[\"″”]|''|’’)([0-9]{1,3})(?!\w|[.,][0-9])"
_LASTED: Final = r"['’′] ?([0-5][0-9])(?:[\"″”]|''|’’)(?![^\W_])"
_MINUTE: Final = 60
_INCHES: Final = ("10", "11")  # behind the feet of somebody's height
_HEIGHTS: Final = frozenset(map(Decimal, (4, 5, 6, 7)))
MARKS: Final = frozenset("'\"’”")
_INCH_MARK: Final = r"(?:\"|”|''|’’)(?:(?![^\W_])|(?=x[0-9]|[WDHL](?![^\W_])))"  # 24"W x 18"D
_FOOT_MARK: Final = r"['’](?:(?![^\W\d_]|['’])|(?=[x×][0-9]|[WDHL](?![^\W_]|['’])))"
_FEET_TOO: Final = r" ?[(0-9x×]"  # "al 35' segna" is a minute; "5' 10\"", "35' (10.7 m)"
_OPENED: Final = r"(?:^|(?<=[\s(]))['‘]"
_QUOTE: Final = r"([0-9]?)\""  # behind a digit it is an inch, or it ends a quotation
_INCHES_UNSAID: Final = r"(1[01]|[0-9])(?![^\W_]|[.,]?[0-9]|['\"’”″]| ?[x×])"  # "He is 5'9 and weighs"
_INCHES_OF_SIDE: Final = r"(1[01]|[0-9])(?= ?[x×] ?[0-9]{1,3}['’′])"  # "16'4 x 12'9"
_SIDE_BEFORE: Final = r"[0-9]['’′](?:1[01]|[0-9]) ?[x×] ?$"
SIDE: Final = 8  # characters: from the feet of one side to the next
TALLEST: Final = 8  # feet, of those whose inches have no mark
PARAGRAPH: Final = 200  # characters in which an open quotation is looked for


def read_mark(text: str, draft: Draft, lex: Lexicon) -> None:
    """``30'``, ``5'10"``: feet and inches, unless the mark may close a quotation."""
    before = behind(text, draft.start, PARAGRAPH)
    timed = lex.language.MINUTE_MARK and draft.kind is Number and draft.digits
    raced = compiled(_RACED).match(text, draft.end) if timed else None
    if raced:  # 10"98, 3'45"32
        whole = draft.number if raced[1] is None else EXACT.add(EXACT.multiply(draft.number, 60), Decimal(raced[1]))
        draft.kind, draft.of, draft.number = Measure, "second", EXACT.add(whole, Decimal(f"0.{raced[2]}"))
        draft.read_to(raced.end())
        return
    lasted = compiled(_LASTED).match(text, draft.end) if timed and (draft.start or draft.end + 5 < len(text)) else None
    if lasted and (lasted[1] not in _INCHES or draft.number not in _HEIGHTS):  # 1'23", 12' 05"; but he is 5'10"
        draft.kind, draft.of = Measure, "second"
        draft.number = EXACT.add(EXACT.multiply(draft.number, 60), Decimal(lasted[1]))
        draft.read_to(lasted.end())
        return
    if draft.kind is not Number or not draft.digits or (draft.number > 999 and before):
        return
    clocked = None if lex.native else compiled(_LASTED).match(text, draft.end)
    if clocked and draft.number == draft.number.to_integral_value() and draft.number < _MINUTE and (
        clocked[1] > _INCHES[1] or clocked[1][0] == "0" and draft.number not in _HEIGHTS
    ):  # 12' 05", 1'35": more inches than a foot has, or a zero before them; but 5'08"
        draft.kind, draft.of = Measure, "second"
        draft.number = EXACT.add(EXACT.multiply(draft.number, _MINUTE), Decimal(clocked[1]))
        draft.read_to(clocked.end())
        return
    inch = compiled(_INCH_MARK).match(text, draft.end)
    if inch:
        if not _is_quoted(before):
            behind_by = timed and lex.language.LASTS and draft.number < _MINUTE and (
                compiled(lex.language.LASTS[1]).match(text, inch.end()))
            draft.kind, draft.of, draft.base = Measure, "second" if behind_by else "inch", None  # "14\" di vantaggio"
            draft.extend(inch.end())
    elif draft.base is None and compiled(_FOOT_MARK).match(text, draft.end) and not compiled(_OPENED).search(before):
        end = draft.end + 1
        minutes = lex.language.MINUTE_MARK and (draft.start or end < len(text)) and not compiled(_FEET_TOO).match(text, end)
        draft.kind, draft.of = Measure, "minute" if minutes else "foot"
        draft.extend(end)
        unsaid = None if lex.native or not text[end:end + 1].isdigit() else compiled(_INCHES_OF_SIDE).match(text, end) or (
            compiled(_INCHES_UNSAID).match(text, end)
            if draft.number <= TALLEST or compiled(_SIDE_BEFORE).search(before[-SIDE:]) else None)
        if unsaid and draft.number == draft.number.to_integral_value():
            draft.of, draft.number = "inch", EXACT.add(EXACT.multiply(draft.number, 12), Decimal(unsaid[1]))
            draft.extend(unsaid.end())


def read_height(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"6ft2", "5ft11": a height, whose inches touch the feet; but "120ft2" is an area, and so is "6 ft2"."""
    unsaid = compiled(_INCHES_UNSAID).match(text, draft.number_end + len("ft")) if not lex.native else None
    if unsaid is None or not 3 < draft.number <= TALLEST or draft.number != draft.number.to_integral_value():
        return False
    draft.kind, draft.of, draft.number = Measure, "inch", EXACT.add(EXACT.multiply(draft.number, 12), Decimal(unsaid[1]))
    draft.extend(unsaid.end())
    return True


def _is_quoted(before: str) -> bool:
    """Is a quotation open at the end of ``before``, whichever of the four customs it follows?"""
    opened = False
    for behind_digit in compiled(_QUOTE).findall(before):
        opened = not opened and not behind_digit
    return (
        opened
        or before.count("“") > before.count("”") or before.count("``") > before.count("''")
        or compiled(_OPENED).search(before) is not None
    )
