"""Figures in text: found, turned into typed, exact values, and written back so that they read in again.

    >>> import amounts
    >>> amounts.parse("2.6 billion Swedish kronor")
    Money(Decimal('2.6E+9'), 'SEK')
"""

from .errors import AmountError, RateError, RateUnavailable
from .finding import find, parse, read
from .matches import Match
from .quantities import (
    Count,
    Measure,
    Money,
    Multiple,
    Number,
    Percentage,
    PercentagePoints,
    Quantity,
    Range,
    Rate,
    Ratio,
)

__version__ = "0.1.0"
