"""Every kind of value, as Hypothesis strategies: what is drawn is a value that English can say, and reads back from it."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from .. import Count, Measure, Money, Multiple, Number, Percentage, PercentagePoints, Quantity, Range, Rate, Ratio
from ..currencies import current
from ..languages import of_locale
from ..quantities import Single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MODIFIERS = [None, "about", "over", "at_least", "under", "at_most"]
MAGNITUDES = [Decimal(12), *(Decimal(10) ** power for power in range(1, 15))]  # what there are "several" of

decimals = st.builds(
    lambda digits, exponent, sign: (sign * Decimal(digits)).scaleb(exponent),
    st.integers(0, 10**12), st.integers(-6, 9), st.sampled_from([1, 1, 1, -1]),
)
positive = decimals.map(abs)
codes = st.sampled_from(sorted(current()))
currencies = codes | st.none()
modifiers = st.sampled_from(MODIFIERS)
nouns = st.sampled_from(["people", "countries", "European countries", "troops", "old red houses", "viruses", "boxes"])
units = st.sampled_from(sorted(of_locale("en").unit_names))
plain_units = st.sampled_from(sorted(unit for unit in of_locale("en").unit_names if "/" not in unit))
per = plain_units | st.sampled_from(["person", "share", "people", "household"])

money = st.builds(Money, decimals, currencies)
percentages = st.builds(Percentage, decimals)
points = st.builds(PercentagePoints, decimals)
counts = st.builds(Count, decimals, nouns)
measures = st.builds(Measure, decimals, units)
numbers = st.builds(Number, decimals)
multiples = st.builds(Multiple, positive)
ratios = st.builds(Ratio, st.integers(1, 10**6), st.integers(1, 10**6))

singles = st.one_of(money, percentages, points, counts, measures, numbers, multiples, ratios)


def _range(one: Any, other: Decimal) -> Range:
    """The range of ``one`` and as much of the same as ``other``, the lower first."""
    two = type(one)(other, *one._values()[1:])
    return Range(*sorted([one, two], key=lambda quantity: quantity.value))


ranges = st.builds(_range, st.one_of(money, percentages, points, counts, measures, numbers), decimals)

# A measure per unit is a measure ("5 kilometers per hour"), so only what isn't one has a rate per unit.
rates = st.builds(Rate, money | counts | percentages, per) | st.builds(
    Rate, counts, st.sampled_from(["people", "households"]), st.integers(2, 10**6)
)


def _modified(quantities: Any) -> Any:
    return st.builds(lambda quantity, modifier: quantity.with_modifier(modifier), quantities, modifiers)


def quantities() -> Any:
    """Any value, with any modifier that bounds or blurs it."""
    return _modified(st.one_of(singles, ranges, rates))


_many = st.sampled_from(MAGNITUDES)
_several = {
    Money: st.builds(Money, _many, codes, st.just("several")),
    Count: st.builds(Count, _many, nouns, st.just("several")),
    Number: st.builds(Number, _many, st.just("several")),
    Measure: st.builds(Measure, _many, plain_units, st.just("several")),
}
several = st.one_of(*_several.values())

OF: dict[Any, Any] = {
    Money: _modified(money) | _several[Money],
    Percentage: _modified(percentages),
    PercentagePoints: _modified(points),
    Count: _modified(counts) | _several[Count],
    Measure: _modified(measures) | _several[Measure],
    Ratio: _modified(ratios),
    Multiple: _modified(multiples),
    Number: _modified(numbers) | _several[Number],
    Range: _modified(ranges),
    Rate: _modified(rates),
    Single: _modified(singles) | several,
    Quantity: quantities() | several,
}
