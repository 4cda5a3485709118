"""Texts as Hypothesis strategies, and the values that the library ships, so that every law speaks of the same."""

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
