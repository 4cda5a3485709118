"""Every kind of value, as Hypothesis strategies; one file, so that every law speaks of the same values."""

import decimal
from decimal import Decimal

from hypothesis import strategies as st

from amounts import Count, Measure, Money, Multiple, Number, Percentage, PercentagePoints, Range, Rate, Ratio
from amounts.currencies import current
from amounts.languages import of_locale

LOCALES = ["en", "en_GB", "en_US", "en_AU", "en_IN"]
MODIFIERS = [None, "about", "over", "at_least", "under", "at_most"]

decimals = st.builds(
    lambda digits, exponent, sign: (sign * Decimal(digits)).scaleb(exponent),
    st.integers(0, 10**12), st.integers(-6, 9), st.sampled_from([1, 1, 1, -1]),
)
positive = decimals.map(abs)
currencies = st.sampled_from(sorted(current())) | st.none()
modifiers = st.sampled_from(MODIFIERS)
nouns = st.sampled_from(["people", "countries", "European countries", "troops", "old red houses", "viruses", "boxes"])
units = st.sampled_from(sorted(of_locale("en").unit_names))
plain_units = st.sampled_from(sorted(u for u in of_locale("en").unit_names if "/" not in u))
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


@st.composite
def ranges(draw):
    """Two values of one kind and unit, the lower first."""
    kind = draw(st.sampled_from([money, percentages, points, counts, measures, numbers]))
    one, other = draw(kind), draw(decimals)
    two = type(one)(other, *one._values()[1:])
    low, high = sorted([one, two], key=lambda quantity: quantity.value)
    return Range(low, high)


# A measure per unit is a measure ("5 kilometers per hour"), so only what isn't one has a rate per unit.
rates = st.builds(Rate, money | counts | percentages, per) | st.builds(
    Rate, counts, st.sampled_from(["people", "households"]), st.integers(2, 10**6)
)


@st.composite
def quantities(draw):
    """Any value that English can say, with any modifier that bounds or blurs it."""
    quantity = draw(st.one_of(singles, ranges(), rates))
    return quantity.with_modifier(draw(modifiers))


MAGNITUDES = [Decimal(12), *(Decimal(10) ** power for power in range(1, 15))]
several = st.one_of(
    st.builds(Money, st.sampled_from(MAGNITUDES), st.sampled_from(sorted(current()))),
    st.builds(Count, st.sampled_from(MAGNITUDES), nouns),
    st.builds(Number, st.sampled_from(MAGNITUDES)),
    st.builds(Measure, st.sampled_from(MAGNITUDES), plain_units),
).map(lambda quantity: quantity.with_modifier("several"))

# Text that looks like figures more often than chance would have it.
pieces = st.sampled_from(
    "1 2 5 12 2020 3.5 1,234 1.234,56 0.5 $ £ € % kr USD SEK million billion bn m k p per cent percent about more than "
    "at least up to between and from to - – − + ( ) , . ; : / ' half a an two three hundred thousand point dozen "
    "kronor dollars pounds cents people countries km hours old in of the one ten ½ ² ° \n \u00a0 \u202f \u200f é 漢 \ud800 \0"
    .split(" ")
)
figure_like = st.lists(pieces, max_size=14).map(" ".join) | st.lists(pieces, max_size=14).map("".join)
texts = st.text() | figure_like


_SIGNALS = [decimal.Inexact, decimal.Rounded, decimal.Clamped, decimal.Subnormal, decimal.FloatOperation, decimal.Overflow]
_ROUNDINGS = [getattr(decimal, name) for name in dir(decimal) if name.startswith("ROUND_")]
contexts = st.builds(  # any that a caller may have set, traps and all
    decimal.Context, prec=st.integers(1, 40), rounding=st.sampled_from(_ROUNDINGS), Emax=st.sampled_from([1, 5, 999999]),
    Emin=st.sampled_from([-1, -999999]), traps=st.lists(st.sampled_from(_SIGNALS), unique=True), clamp=st.integers(0, 1),
)
