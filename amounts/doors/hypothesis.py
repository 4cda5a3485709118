"""``st.from_type(Money)``: Hypothesis finds a strategy for every kind of value, by its own entry point.

The strategies stand in ``amounts.doors.strategies``, which is loaded when the first is drawn up.
"""

from __future__ import annotations

from hypothesis import strategies as st

from .. import Count, Measure, Money, Multiple, Number, Percentage, PercentagePoints, Quantity, Range, Rate, Ratio
from ..quantities import Single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

KINDS = (Money, Percentage, PercentagePoints, Count, Measure, Ratio, Multiple, Number, Range, Rate, Single, Quantity)


def register() -> None:
    """Tell Hypothesis where the strategies are; it calls this when it is imported."""
    for kind in KINDS:
        st.register_type_strategy(kind, draw_up)


def draw_up(kind: Any) -> Any:
    """The strategy of a class of values."""
    from .strategies import OF

    return OF[kind]
