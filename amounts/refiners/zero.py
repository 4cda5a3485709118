"""How many degrees stand above or below zero, where zero is said: "20 degrees below zero", "शून्य से 5 डिग्री नीचे"."""

from __future__ import annotations

from ..drafts import Draft
from ..quantities import Measure, Number
from .ends import COLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

_DEGREE: Final = "degree"
_SIDES: Final = ("under", "over")


def is_to_zero(last: Draft, zero: Draft, word: str, lang: Words) -> bool:
    """"20 degrees below zero", "25 to 35 below zero", "5 Grad über null": zero is no second figure but the sign of the first."""
    high = last.high
    bare = last.kind is Number or last.kind is Measure and last.of.startswith(_DEGREE)
    if not (word in lang.UNDER_ZERO or not word and zero.modifier in _SIDES):
        return False
    warmth = zero.of if zero.kind is Measure and zero.of.startswith(_DEGREE) else None  # "15 below zero Fahrenheit"
    if zero.digits and last.kind is Number or zero.kind is not Number and warmth is None or not bare or last.base or last.per or (
        last.reason is not None
    ):
        return False
    if zero.modifier != "over":
        last.number = last.number.copy_abs().copy_negate()
        if high is not None:
            last.number, high.number = high.number.copy_abs().copy_negate(), last.number
        last.modifier = COLDER.get(last.modifier or "", last.modifier)
    for end in (last, high) if warmth is not None else ():
        if end is not None:
            end.kind, end.of = Measure, warmth
    last.extend(zero.end)
    return True


def is_from_zero(text: str, zero: Draft, draft: Draft, word: str, lang: Words) -> bool:
    """"शून्य से 5 डिग्री नीचे", "शून्य से नीचे 5 डिग्री": zero stands first, and how far from it behind; ``zero`` then holds both."""
    if zero.kind is not Number or draft.kind is not Measure or draft.reason is not None or zero.base or (
        not word.startswith(lang.FROM_ZERO)
    ):
        return False
    end, said = draft.end, word.removeprefix(lang.FROM_ZERO)
    if not said:
        said = next((side for side in lang.SIDES_OF_ZERO if text.startswith(side, end)), "")
        end += len(said)
    side = lang.SIDES_OF_ZERO.get(said)
    if side is None or draft.high is not None and zero.high is not None:
        return False
    ends = [draft] if zero.high is None and draft.high is None else [zero.high or draft, draft.high or draft]
    numbers = [end.number for end in ends]
    if side == "under":
        numbers = [number.copy_abs().copy_negate() for number in reversed(numbers)]
    zero.number, zero.scale = numbers[0], draft.scale
    zero.kind, zero.of = Measure, draft.of
    zero.modifier = COLDER.get(draft.modifier or "", draft.modifier) if side == "under" else draft.modifier
    zero.high = None if len(ends) == 1 else ends[1]
    if zero.high is not None:
        zero.high.number, zero.high.kind, zero.high.of = numbers[1], Measure, draft.of
    zero.extend(end)
    return True
