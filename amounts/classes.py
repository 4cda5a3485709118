"""The classes of values as constants. What is compiled reaches a constant of another compiled room without a look-up by
name, which a figure would need some fifteen times; it costs a twentieth."""

from __future__ import annotations

from . import quantities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

Money: Final = quantities.Money
Percentage: Final = quantities.Percentage
PercentagePoints: Final = quantities.PercentagePoints
Count: Final = quantities.Count
Measure: Final = quantities.Measure
Ratio: Final = quantities.Ratio
Multiple: Final = quantities.Multiple
Number: Final = quantities.Number
Range: Final = quantities.Range
Rate: Final = quantities.Rate
MAKERS: Final[dict[Any, Any]] = quantities.MAKERS
