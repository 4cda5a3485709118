"""Two neighbours that are one figure, or say the same: ranges, compounds, ratios, restatements.

What stands between two drafts is one dictionary look-up; each joiner says whether the two are one.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ..drafts import Draft, behind
from ..exact import EXACT
from ..lexicon import Lexicon
from ..quantities import Count, Measure, Money, Multiple, Number, Percentage, Ratio
from .exactness import is_time, modify

_SHARED = ("kind", "of", "said", "base", "scale", "minor")  # what one end of a range may take from the other
MAX_GAP = 20  # characters between two figures that belong together
_PAREN = re.compile(r" ?[(\[](?:i\.e\.,? |or |equal to |equivalent to |worth )?$")


def join(text: str, drafts: list[Draft], lex: Lexicon, strict: bool) -> list[Draft]:
    """The drafts with neighbours joined where they are one figure, and linked where they say the same."""
    joined: list[Draft] = []
    end = -MAX_GAP - 1  # of the last draft
    for draft in drafts:
        while draft.left - end <= MAX_GAP and joined and _are_one(text, joined[-1], draft, lex, strict):
            draft = joined.pop()
            end = joined[-1].end if joined else -MAX_GAP - 1
        joined.append(draft)
        end = draft.end
    return joined


def _are_one(text: str, last: Draft, draft: Draft, lex: Lexicon, strict: bool) -> bool:
    """Is ``draft`` a part of the figure ``last``, which then holds both? What stands between them tells which rule to ask."""
    gap = text[last.end:draft.left]
    if draft.left < last.end or "\n\n" in gap:
        return False
    lang = lex.language
    word = gap.strip(" \n\u00a0").lower()
    if last.reason == "date" and _day_after(draft, word, lex):
        draft.reason = "date"
        return False
    if word in lang.TO or word in (lang.OR, lang.AND):
        if draft.reason is None and _range(text, last, draft, word, lex, strict):
            return True
        return word == lang.AND and _compound(text, last, draft, lex)
    if not word:
        return last.reason is None and draft.reason is None and _compound(text, last, draft, lex)
    if word in lang.RATIO:
        return _ratio(text, last, draft, lex, strict)
    if "(" in gap or "[" in gap:
        _restate(text, last, draft, gap)
    return False


def _day_after(day: Draft, word: str, lex: Lexicon) -> bool:
    """"February 4 and 5", "June 1-3", "May 4, 5": a second day of the date before it."""
    lang = lex.language
    return day.kind is Number and 0 < day.number <= 31 and day.scale is None and (
        word in lang.TO or word in (lang.AND, lang.OR, ",", "&")
    )


# ---------------------------------------------------------------- ranges


def _range(text: str, low: Draft, high: Draft, word: str, lex: Lexicon, strict: bool) -> bool:
    """"$5-10 million", "between 250 and 700 dollars", "3 to 5 years": ``low`` becomes the range."""
    lang = lex.language
    if low.high is not None or high.high is not None or low.per is not None:
        return False
    before = _words_before(text, low.left)
    between = bool(before) and before[-1] == lang.BETWEEN
    if word == lang.AND and not between:
        return False
    hyphen = word in ("-", "–", "—")
    start_from = bool(before) and before[-1] == lang.FROM
    if hyphen and not strict and _is_score(low, high, between or start_from):
        low.reason = "score"
        low.extend(high.end)
        return True
    if hyphen and low.reason is not None and high.kind is Number:
        high.reason = low.reason  # "pages 5-10"
        return False
    if low.reason not in (None, "year", "article") or (low.reason == "article" and high.kind is Number) or (
        low.reason == "year" and (high.kind is Number or high.of is None or not (between or start_from or hyphen))
    ):
        return False
    if word in ("to", "until", "through"):
        look = before[:-1] if start_from else before
        if look[-1:] == [lang.OF]:
            look = look[:-1]  # "a gain of 2 to 14"
        if any(w in lang.MOVES for w in look[-1:]) or (start_from and any(w in lang.MOVES for w in look[-4:])):
            return False
    if word == lang.OR and not (low.scale is None and _small(low) and _small(high)):
        return False
    kept = [(end, name, getattr(end, name)) for end in (low, high) for name in _SHARED]
    if not _ends_fit(low, high, hyphen, strict, by=before[-1:] == [lang.BY] and word == "to"):
        for end, name, value in kept:
            setattr(end, name, value)
        return False
    low.of = low.of or high.of
    _revive(text, low, lex)
    low.high = high
    low.extend(high.end)
    low.right = high.right
    if high.modifier and low.modifier is None and high.right != high.end:
        low.modifier = high.modifier
    low.per, low.per_value, high.per = high.per, high.per_value, None
    low.said = low.said and high.said if low.kind is Money else low.said
    low.assumed = tuple(dict.fromkeys(low.assumed + high.assumed))
    low.candidates = tuple(dict.fromkeys(low.candidates + high.candidates))
    if between or start_from:
        low.left = _word_start(text, low.left)
    return True


def _revive(text: str, draft: Draft, lex: Lexicon) -> None:
    """A draft that was no figure alone ("one", a year) is one after all, and may have a modifier."""
    if draft.reason is not None:
        draft.reason = None
        modify(text, draft, lex)


def _ends_fit(low: Draft, high: Draft, hyphen: bool, strict: bool, by: bool) -> bool:
    """Are these the ends of one range? A bare end takes the other's kind and scale on the way."""
    if (low.kind, low.of) != (high.kind, high.of) and not _share(low, high, hyphen):
        return False
    if low.kind is not high.kind or (low.of or high.of) != (high.of or low.of) or (low.minor and not high.minor):
        return False
    low_value, high_value = low.value(), high.value()
    if low_value > high_value or (low_value == high_value and not strict) or (by and high_value > 3 * low_value):
        return False
    if low.scale is None and high.scale is not None and low.number < high.number and not low.minor:
        low.scale = high.scale  # "$5-10 million"
    return True


def _words_before(text: str, stop: int) -> list[str]:
    return [w.strip("(“\"',").lower() for w in behind(text, stop, 48).split()]


def _word_start(text: str, stop: int) -> int:
    """Where the word before ``stop`` begins."""
    end = stop
    while end and text[end - 1].isspace():
        end -= 1
    while end and text[end - 1].isalpha():
        end -= 1
    return end


def _small(draft: Draft) -> bool:
    return draft.number == draft.number.to_integral_value() and draft.number <= 100


def _share(low: Draft, high: Draft, hyphen: bool) -> bool:
    """A bare end takes the other end's kind: "$5-10", "3 to 5 years", "5-5.5 per cent"."""
    if low.kind is Number and low.of is None and high.kind in (Money, Measure, Percentage, Count, Multiple) or (
        low.kind is Number and high.kind is not Number and high.kind is not Ratio
    ):
        if high.kind is Money and not high.named:
            return False
        low.kind, low.of, low.said, low.base = high.kind, high.of, high.said, None
        if high.minor:
            low.multiply(Decimal("0.01"))
            low.minor = True
        return True
    if high.kind is Number and low.kind is Money and not low.named and not high.candidates:
        high.kind, high.of, high.said, high.minor = Money, low.of, low.said, low.minor
        return True
    if low.kind is Money and high.kind is Money and low.of is not None and high.of is not None:
        return False
    if low.kind is Money and high.kind is Money and (low.of in high.candidates or high.of in low.candidates):
        low.of = high.of = high.of or low.of
        return True
    return False


def _is_score(low: Draft, high: Draft, between: bool) -> bool:
    """"3-2", "a 2-1 win": bare small numbers joined by a hyphen, unless they go up and count something."""
    if low.kind is not Number or high.kind not in (Number, Count) or low.reason not in (None, "article"):
        return False
    if between or low.modifier or high.modifier or low.scale or high.scale or not (low.number < 100 > high.number):
        return False
    return high.kind is Number or low.number >= high.number


# ---------------------------------------------------------------- compounds and ratios


def _compound(text: str, whole: Draft, part: Draft, lex: Lexicon) -> bool:
    """"3 dollars 50 cents", "thirteen dollars forty five", "5 ft 3 in", "2 hours 30 minutes"."""
    if whole.high is not None or whole.per is not None or part.per is not None or part.high is not None:
        return False
    if whole.kind is Money and whole.named and not whole.minor and whole.scale is None:
        if part.kind is Money and part.minor and (whole.of in part.candidates or whole.of == part.of or not whole.of):
            if not 0 < part.number < 100:
                return False
            whole.number = EXACT.add(whole.number, part.value())
            whole.of = whole.of or part.of
        elif (
            part.kind is Number and text[whole.end:part.start] == " " and part.scale is None and not part.candidates
            and 10 <= part.number < 100 and part.number == part.number.to_integral_value()
            and part.digits == whole.digits and (not part.digits or part.end - part.start == 2)
            and (text[part.end:part.end + 1] or " ") not in "-%/:"
        ):
            whole.number = EXACT.add(whole.number, part.number.scaleb(-2, EXACT))
        else:
            return False
    elif whole.kind is Measure and part.kind is Measure:
        ratio = lex.language.PARTS.get((whole.of, part.of))
        if ratio is None or part.value() >= ratio or whole.scale is not None or part.scale is not None:
            return False
        if whole.number != whole.number.to_integral_value():
            return False
        whole.number = EXACT.add(EXACT.multiply(whole.number, Decimal(ratio)), part.number)
        whole.of = part.of
    else:
        return False
    whole.extend(part.end)
    whole.right = part.right
    return True


def _ratio(text: str, top: Draft, base: Draft, lex: Lexicon, strict: bool) -> bool:
    """"one in eight", "2 out of 5": ``top`` becomes the ratio; "3 in 10 minutes" is none."""
    if top.kind is not Number or top.scale is not None or top.reason not in (None, "article", "one"):
        return False
    if base.kind not in (Number, Count) or base.reason not in (None, "article", "name") or base.high is not None:
        return False
    number = base.value()
    if base.kind is Number and not base.digits and base.scale is not None and number < 100:
        return False
    whole = number == number.to_integral_value() and top.number == top.number.to_integral_value()
    if not strict and not (whole and 0 < top.number < number):
        return False
    year = 1500 < number < 2100 and text[base.number_start:base.number_end].isdigit()
    if base.modifier is not None or number <= 0 or (year and not strict):
        return False
    _revive(text, top, lex)
    top.kind, top.base = Ratio, number
    top.extend(base.number_end)
    return True


# ---------------------------------------------------------------- restatements


def _restate(text: str, first: Draft, second: Draft, gap: str) -> None:
    """"2.6 billion Swedish kronor (£213 million)": the parenthesis says the figure again, and nothing more."""
    if first.reason is not None or second.reason is not None or not _PAREN.fullmatch(gap):
        return
    if text[second.right:second.right + 1] not in (")", "]"):
        return
    money = first.kind is Money and second.kind is Money and (first.of != second.of or first.of is None)
    measure = first.kind is Measure and second.kind is Measure and first.of != second.of and (
        is_time(first.of) == is_time(second.of)
    )
    if money or measure or (
        first.kind is Money and second.kind is Money and not second.said and second.candidates and not second.named
    ):
        second.restates = first
