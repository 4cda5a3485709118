"""Where the name of money or of a unit is another thing: "ten grand pianos", "two euro zone officials", "on her own two feet"."""

from __future__ import annotations

from .drafts import Draft, behind
from .lexicon import Lexicon, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_OTHER_THINGS: Final = ("degree", "foot")
_FEET: Final = "feet"
MOST_FEET: Final = 8  # of an animal
_FRONT: Final = 16  # characters: the word in front


def is_of_house(text: str, word: str, end: int) -> bool:
    """"4 Marks & Spencer shops": is the name of money half of a firm's?"""
    return word[0].isupper() and text[end:end + 3] == " & " and text[end + 3:end + 4].isupper()


def is_no_measure(text: str, draft: Draft, unit: str, word: str, end: int, lex: Lexicon) -> bool:
    """"She holds two degrees", "six degrees of separation", "on her own two feet": is the name of the unit another thing here?"""
    units = lex.units
    before = behind(text, draft.start, _FRONT) if unit in _OTHER_THINGS else ""
    if unit == "degree":
        return compiled(units.OTHER_DEGREES).match(text, end) is not None or (
            compiled(units.EARNED, True).search(before) is not None and not compiled(units.AN_ANGLE).match(text, end))
    return word == _FEET and draft.number <= MOST_FEET and bool(
        compiled(units.OWN, True).search(before) and compiled(units.OTHER_FEET).match(text, end))


def why_no_unit(text: str, draft: Draft, word: str, separator: str, lex: Lexicon) -> str | None:
    """"a .50 cal on the roof", "5W-30 oil", "25N 80W", "at 1900 hours": why the digits and the unit behind are no figure."""
    units = lex.units
    if not separator and len(word) == 1 and (
        compiled(units.GRADES).match(text, draft.start) or compiled(units.LATITUDE).search(behind(text, draft.start, _FRONT))
    ):
        return "identifier"
    if lex.native:
        return None
    if word == units.CALIBRE and text[draft.number_start] == ".":
        return "name"
    if word == units.HOURS and compiled(units.HOUR).fullmatch(text, draft.start, draft.number_end) and (
        compiled(units.AT_HOUR, True).search(behind(text, draft.start, _FRONT))
    ):
        return "clock"
    return None
