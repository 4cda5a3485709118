"""A value and how far it may be off: "5 ± 1 kg", "5.97(1) kg", "(5.97 ± 0.01) × 10^24 kg"."""

from __future__ import annotations

from ..drafts import ONE, Draft
from ..exact import EXACT
from ..lexicon import Lexicon
from ..numerals import read_power
from ..quantities import Count, Number
from ..readers import read_after
from .ends import merge, take


def is_spread(text: str, middle: Draft, half: Draft, lex: Lexicon) -> bool:
    """"5 ± 1 kg", "75% ±3", "5 +/-1": from 4 to 6 kg. Is it that? ``middle`` then holds the range."""
    half.number = half.number.copy_abs()
    if any(end.reason is not None or end.high is not None or end.base is not None for end in (middle, half)) or not half.number:
        return False
    if half.kind is Number:
        take(half, middle)
    elif middle.kind is Number:
        take(middle, half)
    if (middle.kind, middle.of) != (half.kind, half.of) or middle.scale not in (None, half.scale):
        return False
    if half.per is None:
        half.per, half.per_value = middle.per, middle.per_value
    middle.number, half.number = EXACT.subtract(middle.number, half.number), EXACT.add(middle.number, half.number)
    middle.scale = half.scale
    merge(text, middle, half, lex)
    if middle.kind is Number and text[middle.start - 1:middle.start] == "(" and text[middle.end:middle.end + 1] == ")":
        if read_behind_bracket(text, middle, half, lex):
            middle.start = middle.left = middle.start - 1
    return True


def is_uncertain(text: str, middle: Draft, digits: Draft, lex: Lexicon) -> bool:
    """"5.97(1) kg", "6.67430(15) × 10−11": how far the last digits may be off (GUM, 7.2.2). ``middle`` then holds the range."""
    places = -int(middle.number.as_tuple().exponent)
    said = text[digits.start:digits.end]
    if middle.kind is not Number or middle.reason is not None or not 0 < places < 20 or not said.isdigit() or len(said) > 3 or (
        not digits.number or text[digits.end:digits.end + 1] != ")"
    ):
        return False
    half = Draft(digits.start, digits.end, digits.number.scaleb(-places, EXACT), True)
    low = Draft(middle.start, digits.end, EXACT.subtract(middle.number, half.number), True)
    half.number = EXACT.add(middle.number, half.number)
    if not read_behind_bracket(text, low, half, lex) or low.kind is Count:
        return False
    for name in ("number", "scale", "kind", "of", "said", "minor", "assumed", "candidates", "per", "per_value"):
        setattr(middle, name, getattr(low, name))
    middle.high = half
    middle.extend(low.end)
    middle.right = low.right
    return True


def read_behind_bracket(text: str, low: Draft, high: Draft, lex: Lexicon) -> bool:
    """"(5.97 ± 0.01) × 10^24 kg", "(3.2 ± 0.4)%": what both are of stands behind the bracket (GUM, 7.2.2)."""
    behind = Draft(low.end + 1, low.end + 1, ONE, True)
    read_power(text, behind)
    read_after(text, behind, lex)
    if behind.end == low.end + 1 or behind.reason is not None:
        return False
    for end in (low, high):
        end.multiply(behind.value())
        end.kind, end.of, end.said, end.minor = behind.kind, behind.of, behind.said, behind.minor
    low.assumed, low.candidates = (*low.assumed, *behind.assumed), behind.candidates
    low.per, low.per_value = behind.per, behind.per_value
    low.extend(behind.end)
    low.right = behind.right
    return True
