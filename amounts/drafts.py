"""A figure while it is being read: what the steps of the street hand on to each other."""

from __future__ import annotations

from .quantities import EXACT, Count, Measure, Money, Number, Quantity, Range, Rate, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any


class Draft:
    """One figure, not yet settled. Offsets are into the caller's own text."""

    __slots__ = (
        "start", "end", "left", "right",  # the span, and the context around it
        "number", "scale", "digits",      # 2.6, 1E+9, whether it is written in digits
        "number_start", "number_end",     # where the numeral (scale included) stands
        "kind", "of", "base",             # the class of the value; its currency, unit or noun; of a ratio
        "said", "candidates", "assumed",  # whether the currency was said; other readings; what was inferred
        "named", "minor",                 # money by name or sign after the number; in hundredths
        "modifier", "per", "per_value", "high", "restates", "reason", "change",
    )

    def __init__(self, start: int, end: int, number: Decimal, digits: bool) -> None:
        self.start = self.left = self.number_start = start
        self.end = self.right = self.number_end = end
        self.number = number
        self.digits = digits
        self.scale: Decimal | None = None
        self.kind: Any = Number
        self.of: Any = None
        self.base: Decimal | None = None
        self.said = True
        self.candidates: tuple[str, ...] = ()
        self.assumed: tuple[str, ...] = ()
        self.named = self.minor = False
        self.modifier: str | None = None
        self.per: str | None = None
        self.per_value: Decimal | None = None
        self.high: Draft | None = None      # the upper end of a range
        self.restates: Draft | None = None
        self.reason: str | None = None      # why this is no figure
        self.change: str | None = None

    def extend(self, end: int) -> None:
        """The span reaches ``end`` now."""
        self.end = self.right = end

    def multiply(self, factor: Decimal) -> None:
        """A scale word or a minor unit stands after the number."""
        self.scale = factor if self.scale is None else EXACT.multiply(self.scale, factor)

    def assume(self, what: str) -> None:
        if what not in self.assumed:
            self.assumed = (*self.assumed, what)

    def value(self) -> Decimal:
        return self.number if self.scale is None else EXACT.multiply(self.number, self.scale)

    def quantity(self) -> Quantity:
        """The value that was read; an AmountError where no value can be that (a number too long)."""
        modifier = self.modifier
        if self.high is None and self.per is None:
            return self._single(modifier)  # type: ignore[no-any-return]
        quantity: Quantity = self._single(None)
        if self.high is not None:
            quantity = Range(self._single(None), self.high._single(None), None if self.per else modifier)
        if self.per is not None:
            quantity = Rate(quantity, self.per,  # type: ignore[arg-type]
                            1 if self.per_value is None else self.per_value, modifier)
        return quantity

    def _single(self, modifier: str | None) -> Any:
        kind = self.kind
        if kind is Money or kind is Count or kind is Measure:
            return kind(self.value(), self.of, modifier)
        if kind is Ratio:
            return Ratio(self.number, self.base, modifier)  # type: ignore[arg-type]
        return kind(self.value(), modifier)
