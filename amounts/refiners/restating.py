"""What says a figure again: "2.6 billion kronor (£213 million)", "5 million yen, or $33,000, a year", "(US$14m, £11m)"."""

from __future__ import annotations

import re

from ..drafts import Draft
from ..entries import MILLION
from ..lexicon import Lexicon, compiled
from ..per import is_other_system
from ..quantities import Measure, Money, Number
from .senses import is_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_LENGTHS: Final = ("foot", "inch", "yard", "mile")
_STUFF: Final = re.compile(r"(?: of)?((?: [a-z]+){1,3}) \((?:or )?")  # what a measure measures, before the parenthesis
_THING: Final = re.compile(r"((?: [a-z][a-z-]*){1,3}) \(")  # what so much money is of: "a €5,000 fine ($6,000)"
_JOINTS: Final = frozenset((", ", "; ", " or ", " and ", "/", " / "))
_ENDS: Final = frozenset(("", ",", ".", ";", ")", "\n"))
_PAREN: Final = r" ?[(\[](?:i\.e\.,? |or |equal to |equivalent to |worth )?$"


def is_doubled(text: str, first: Draft, second: Draft, gap: str) -> bool:
    """"ten per cent (10%)", "five kilometres (5 km)": words, and the same in digits. Money may say which: that restates."""
    return gap == " (" and text[second.end:second.end + 1] == ")" and not first.digits and second.digits and (
        first.kind is second.kind and first.kind is not Money and first.of == second.of and first.base == second.base
        and first.value() == second.value() and _is_plain(first) and _is_plain(second)
    )


def _is_plain(draft: Draft) -> bool:
    return draft.reason is None and draft.high is None and draft.per is None


def restate(text: str, first: Draft, second: Draft, gap: str, lex: Lexicon) -> None:
    """"2.6 billion Swedish kronor (£213 million)", "1kg potatoes (2 lb)": the parenthesis says it again, and nothing more."""
    if first.reason is not None or second.reason is not None or text[second.right:second.right + 1] not in (")", "]"):
        return
    if first.kind is Measure and first.of in _LENGTHS and second.scale == MILLION and text[second.end - 1] == "m" and (
        second.kind is Number
    ):
        second.kind, second.of, second.scale = Measure, "meter", None  # "6ft 4in (1.93m)"
        second.assumed = ()
    if not compiled(_PAREN).fullmatch(gap):
        if _is_abroad(first, second, lex):
            thing = (_THING if first.kind is Money else _STUFF).fullmatch(gap)
            if thing is not None and lex.language.STOPS.isdisjoint(thing[1].split()):
                second.restates = first
    elif _is_other(first, second) or first.kind is Money and second.kind is Money and (first.of is None or (
        (not second.said and not second.named and second.per == first.per)  # "US$5 ($7)"; but "$5m ($1 a share)"
        or not first.digits and second.digits and first.value() == second.value()  # "twenty thousand pounds (£20,000)"
    )):
        second.restates = first


def _is_other(first: Draft, second: Draft) -> bool:
    """Are they money of two currencies, or measures in two units?"""
    return first.of != second.of and first.kind is second.kind and (
        first.kind is Money or first.kind is Measure and is_time(first.of) == is_time(second.of))


def _is_abroad(first: Draft, second: Draft, lex: Lexicon) -> bool:
    """The same, so plainly that words may stand between them: two known currencies, miles and kilometres."""
    if first.reason is not None or second.reason is not None or first.of is None or second.of is None:
        return False
    return _is_other(first, second) and first.per == second.per and (
        first.kind is Money or is_other_system(first.of, second.of, lex))


def restate_after_or(text: str, first: Draft, second: Draft, lex: Lexicon) -> None:
    """"5 million yen, or $33,000, a year", "12 km, or 7.5 miles.": behind "or", up to where the clause ends."""
    if text[second.right:second.right + 1] in _ENDS and _is_abroad(first, second, lex):
        second.restates = first


def restate_both(text: str, first: Draft, second: Draft, third: Draft) -> None:
    """"100 million yuan (US$14m, £11m)", "12 km (7.5 miles; 6.5 nmi)": two in one parenthesis."""
    if text[third.right:third.right + 1] == ")" and text[second.right:third.left] in _JOINTS and (
        compiled(_PAREN).fullmatch(text[first.end:second.left])
        and first.reason is None and second.reason is None and third.reason is None
        and _is_other(first, second) and _is_other(first, third) and _is_other(second, third)
    ):
        second.restates = third.restates = first
