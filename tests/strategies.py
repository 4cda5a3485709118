"""Texts as Hypothesis strategies, and the values that the library ships, so that every law speaks of the same."""

import decimal

from hypothesis import strategies as st

from amounts.doors.strategies import MODIFIERS, currencies, decimals, money, quantities, several

__all__ = ["LOCALES", "MODIFIERS", "currencies", "decimals", "figure_like", "money", "quantities", "several", "texts"]

LOCALES = ["en", "en_GB", "en_US", "en_AU", "en_IN"]

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
