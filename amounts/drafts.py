"""A figure while it is being read: what the steps of the street hand on to each other."""

from __future__ import annotations

import re
from decimal import Decimal

from .compiling import mypyc_attr
from .exact import multiply
from .makers import made, made_range, made_rate
from .quantities import Count, Measure, Money, Number, Rate, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from .entries import Entry
    from .matches import Match
    from .quantities import Quantity


ONE: Final = Decimal(1)
_CURRENCY: Final = ("currency",)
NEXT_WORD: Final = re.compile(r" ([^\W\d_]+)")  # behind a figure, with one space between
ASCII_WORD: Final = re.compile(r"[A-Za-z]+")  # a word of English


def behind(text: str, stop: int, size: int) -> str:
    """The last ``size`` characters before ``stop``, but nothing from before a blank line."""
    before = text[stop - size if stop > size else 0:stop]
    return before.rpartition("\n\n")[2] if "\n\n" in before else before


def last_but(words: list[str], more: int) -> str:
    """The word that ``more`` others follow, as the last of all has none; "" where there are too few."""
    return words[-1 - more] if len(words) > more else ""


@mypyc_attr(acyclic=True)  # no draft refers to itself, so that the garbage collector needs not follow thousands of them
class Draft:
    """One figure, not yet settled. Offsets are into the caller's own text."""

    __slots__ = (
        "start", "end", "left", "right",    # the span, and the context around it
        "number_start", "number_end",       # where the numeral stands, its scale included
        "number", "scale", "digits",        # 2.6, 1E+9, whether it is written in digits
        "kind", "of", "base",               # the class of the value; its currency, unit or noun; of a ratio
        "said", "candidates", "assumed",    # whether the currency was said; other readings; what was inferred
        "named", "minor",                   # money by name or sign behind the number; in hundredths
        "modifier", "led", "change",        # led: a word that may say how much or which way stands in front
        "per", "per_value",
        "high", "restates", "match",        # the upper end of a range; what it says again; what it became
        "reason",                           # why this is no figure
    )

    def __init__(self, start: int, end: int, number: Decimal, digits: bool = False) -> None:
        self.start = self.left = self.number_start = start
        self.end = self.right = self.number_end = end
        self.number, self.digits = number, digits
        self.kind: Any = Number
        self.of: Any = None
        self.candidates: tuple[str, ...] = ()
        self.assumed: tuple[str, ...] = ()
        self.said = True
        self.named = self.minor = False
        self.scale: Decimal | None = None
        self.base: Decimal | None = None
        self.modifier: str | None = None
        self.change: str | None = None
        self.led = False
        self.per: str | None = None
        self.per_value: Decimal | None = None
        self.high: Draft | None = None
        self.restates: Draft | None = None
        self.match: Match | None = None
        self.reason: str | None = None

    def extend(self, end: int) -> None:
        """The span reaches ``end`` now."""
        self.end = self.right = end

    def read_to(self, end: int) -> None:
        """The numeral reaches ``end`` now, and the span with it."""
        self.number_end = self.end = self.right = end

    def multiply(self, factor: Decimal) -> None:
        """A scale word or a minor unit stands after the number."""
        self.scale = factor if self.scale is None else multiply(self.scale, factor)

    def set_money(self, entry: Entry) -> None:
        """Be money of ``entry``."""
        _, code, candidates, said, factor, _ = entry
        self.kind, self.of, self.said = Money, code, said
        self.candidates = self.candidates + candidates if self.candidates else candidates
        if not said:
            self.assumed = (*self.assumed, "currency") if self.assumed else _CURRENCY
        if factor is not None:
            self.multiply(factor)
            self.minor = factor < 1  # not of "3 mkr", which are millions

    def assume(self, what: str) -> None:
        if what not in self.assumed:
            self.assumed = (*self.assumed, what)

    def value(self) -> Decimal:
        return self.number if self.scale is None else multiply(self.number, self.scale)

    def compound(self) -> Quantity:
        """The range or the rate that was read; an AmountError as of ``single``."""
        modifier = self.modifier
        if self.high is None:
            quantity = self.single(None)
        else:
            quantity = made_range(self.single(None), self.high.single(None), modifier if self.per is None else None)
        if self.per is None:
            return quantity  # type: ignore[no-any-return]
        if modifier == "several":
            return Rate(quantity, self.per, self.per_value or ONE, modifier)
        return made_rate(quantity, self.per, self.per_value or ONE, modifier)

    def single(self, modifier: str | None) -> Any:
        """The value that was read, of one number; an AmountError where no value can be that (a number too long)."""
        kind, scale = self.kind, self.scale
        value = self.number if scale is None else multiply(self.number, scale)
        if value and modifier != "several" and kind is not Ratio and self.end - self.start < 200:
            return made(kind, value, self.of, modifier)  # so short, and not zero: the checks would find nothing
        if kind is Ratio:
            return Ratio(self.number, self.base, modifier)  # type: ignore[arg-type]
        if kind is Money or kind is Count or kind is Measure:
            return kind(value, self.of, modifier)
        return kind(value, modifier)
