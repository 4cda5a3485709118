"""Why? For every place where a figure may begin: which rule read it and what was assumed, or why it is none.

``find`` pays nothing for this: what the rules did is told afterwards, from the drafts that they left.
"""

from __future__ import annotations

from decimal import Decimal

from .contract import plain
from .drafts import Draft
from .errors import AmountError
from .finding import currency_code
from .languages import of_locale
from .matches import Match
from .quantities import Count, Measure, Money, Multiple, Number, Percentage, PercentagePoints, Range, Rate, Ratio
from .refiners.memory import Memory
from .scan import openings
from .street import match_of, read_blocks, refine
from .views import place, view

# What a reason means, for a person. ``{}`` is the text that it was said of.
REASONS = {
    "rough": "one of two numbers, or a word, as in 三四線",
    "address": "a house number",
    "article": "a number behind an article that counts nothing",
    "citation": "a volume, a title, a page or a section of the law",
    "clock": "a time of day",
    "date": "a date",
    "half": "half of nothing that is said",
    "identifier": "part of an identifier: letters or signs touch the digits",
    "list": "the mark of a list item",
    "name": "part of a name, or the number of something",
    "no number": "a scale word without a number",
    "one": "the pronoun, or one of several",
    "ordinal": "an ordinal",
    "part of a word": "part of a compound word",
    "phone": "a telephone number",
    "score": "a score or a record",
    "separators": "a list as well as a decimal: nothing tells which",
    "split": "the two parts of a whole, as in 50/50",
    "version": "a version or a section",
    "year": "a year",
    "unreadable": "digits with separators that no custom writes",
    "too long": "a number that no value can hold",
}


class Explanation:
    """One place of a text: the match that begins there, or None, and ``why`` in words.

    ``start`` and ``end`` are offsets into the text, ``text`` what stands there, ``rule`` the one word that
    tests may rely on: the kind of a match (``money``, ``range of money``), or the reason why there is none
    (``year``, ``version``, ``score``; ``REASONS`` has them all).
    """

    __slots__ = ("start", "end", "text", "match", "rule", "why")

    def __init__(self, start: int, end: int, text: str, match: Match | None, rule: str, why: tuple[str, ...]) -> None:
        self.start, self.end, self.text, self.match, self.rule, self.why = start, end, text, match, rule, why

    def __repr__(self) -> str:
        return f"<{self}>"

    def __str__(self) -> str:
        what = f"is {self.match.quantity!r}" if self.match else "is no figure"
        return f"{self.start}-{self.end} {self.text!r} {what}: {'; '.join(self.why)}"


def explain(text: str, *, locale: object = "en", currency: str | None = None) -> list[Explanation]:
    """Why each figure of ``text`` was read as it was, and why the other numbers in it are none.

    Takes what ``find`` takes, and finds what it finds. Print the result into a report of a mistake.

    >>> for line in explain("In 1998 it cost about $5 million."):
    ...     print(line)
    3-7 '1998' is no figure: a year
    22-32 '$5 million' is Money(Decimal('5E+6'), 'USD', modifier='about'): money by '$' in front; 5 times a scale of 1000000; \
'about' says about; the currency is assumed, it could be ARS, AUD, BBD, BMD, BND, BSD, BZD, CAD, CLP, COP, CUP, DOP, FJD, GYD, \
HKD, JMD, KYD, LRD, MXN, NAD, NZD, SBD, SGD, SRD, TTD, TWD, USD, UYU, XCD
    """
    if not isinstance(text, str):
        raise AmountError(f"not a text: {text!r}", expected="a str")
    lex = of_locale(locale)
    memory = Memory(currency_code(currency, lex))
    dropped: list[tuple[int, int]] = []
    told: list[Explanation] = []
    seen, offsets = view(text, lex)
    for read in read_blocks(seen, openings(seen, lex), lex, dropped):
        block = refine(seen, read, lex)
        memory.settle(block)
        told += [_explained(text, seen, draft, offsets) for draft in block]
    for start, end in dropped:
        told.append(_rejected(text, *place(text, offsets, start, end), _unread(seen[start:end])))
    return sorted(told, key=lambda told: (told.start, told.end))


def _unread(token: str) -> str:
    """Why no reader could make a number of this."""
    if not token[0].isdigit():
        return "ordinal"
    return "version" if token.count(".") > 1 and token.replace(".", "").isdigit() else "unreadable"


def _rejected(text: str, start: int, end: int, reason: str) -> Explanation:
    return Explanation(start, end, text[start:end], None, reason, (REASONS[reason],))


def _explained(text: str, seen: str, draft: Draft, offsets: list[int] | None) -> Explanation:
    if draft.reason is not None:
        return _rejected(text, *place(text, offsets, draft.start, draft.end), draft.reason)
    match = match_of(text, draft, offsets)
    if match is None:
        return _rejected(text, *place(text, offsets, draft.start, draft.end), "too long")
    quantity = match.quantity
    rule = quantity.kind
    if isinstance(quantity, Rate):
        rule, quantity = f"rate of {rule}", quantity.quantity
    if isinstance(quantity, Range):
        rule = rule.replace(quantity.kind, f"range of {quantity.kind}")
    return Explanation(match.start, match.end, match.text, match, rule, tuple(_steps(seen, draft, match)))


def _steps(text: str, draft: Draft, match: Match) -> list[str]:
    """What the rules did to the draft, in the order of the street."""
    last = draft if draft.high is None else draft.high
    steps = [_kind(text, draft, last)]
    if draft.scale is not None and not draft.minor:
        steps.append(f"{plain(draft.number)} times a scale of {plain(draft.scale)}")
    if draft.high is not None:
        steps.append(f"from {plain(draft.value())} to {plain(draft.high.value())}")
    if draft.per is not None:
        steps.append(f"for every {plain(draft.per_value or Decimal(1))} {draft.per}")
    if match.quantity.modifier is not None:
        said = (text[draft.left:draft.start] + " " + text[draft.end:draft.right]).strip()
        steps.append(f"{said or match.text!r} says {draft.modifier}" if not said else f"{said!r} says {draft.modifier}")
    if draft.change is not None:
        steps.append(f"the sentence says that it went {draft.change} by this much")
    if match.restates is not None:
        steps.append(f"it restates {match.restates.text!r} at {match.restates.start}")
    return steps + [_assumption(what, draft) for what in draft.assumed]


def _kind(text: str, draft: Draft, last: Draft) -> str:
    """What it is of, and what showed that."""
    before, behind = text[draft.start:draft.number_start], text[last.number_end:last.end].strip(" -")
    if draft.kind is Money:
        return f"money by {before.strip()!r} in front" if before.strip(" -−+") else f"money by {behind!r} behind"
    if draft.kind is Number:
        return "nothing behind the number says what it is of"
    if draft.kind is Count:
        return f"a count of what stands behind the number, {draft.of!r}"
    if draft.kind is Measure:
        return f"the unit {draft.of}" + (f" by {behind!r}" if behind else "")
    names = {Percentage: "a percentage", PercentagePoints: "percentage points", Multiple: "a multiple", Ratio: "a ratio"}
    return names[draft.kind] + (f" by {behind!r}" if behind else "")


def _assumption(what: str, draft: Draft) -> str:
    others = f", it could be {', '.join(draft.candidates)}" if draft.candidates else ""
    return {
        "currency": f"the currency is assumed{others}",
        "separators": "its separators are not those of the locale",
        "scale": f"the scale is assumed{others}",
        "rounded": "its endless fraction is rounded to 28 digits",
        "unit": "the unit is not said here",
    }[what]
