"""Values without their checks, at a fifth of the cost: only for what was just read.

Numbers must be finite, not zero and of a reasonable size; currencies, nouns and units the lexicon's; the ends of a range
in order.
"""

from __future__ import annotations

from .quantities import Count, Measure, Money, Range, Rate, Single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any


def made(kind: type[Single], value: Decimal, of: Any, modifier: str | None) -> Single:
    """The value of one number, ``of`` a currency, a noun or a unit where its kind has one."""
    quantity: Single
    if kind is Money:
        money = Money.__new__(Money, value, of)
        money._fill_currency(of)
        quantity = money
    elif kind is Count:
        count = Count.__new__(Count, value, of)
        count._fill_noun(of)
        quantity = count
    elif kind is Measure:
        measure = Measure.__new__(Measure, value, of)
        measure._fill_unit(of)
        quantity = measure
    else:
        quantity = Single.__new__(kind, value)
    quantity._fill(value, modifier)
    return quantity


def made_range(low: Single, high: Single, modifier: str | None) -> Range:
    both = Range.__new__(Range, low, high)
    both._fill(low, high, modifier)
    return both


def made_rate(quantity: Single | Range, per: str, per_value: Decimal, modifier: str | None) -> Rate:
    rate = Rate.__new__(Rate, quantity, per)
    rate._fill(quantity, per, per_value, modifier)
    return rate
