"""Rates of exchange: who says what a currency was worth, and on which day. One source a file."""

from .chain import Chain
from .ecb import EcbRates
from .forex import ForexRates
from .hmrc import HmrcRates
from .source import ExchangeRate
from .table import TableRates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .source import RateSource as RateSource

__all__ = ["Chain", "EcbRates", "ExchangeRate", "ForexRates", "HmrcRates", "TableRates"]
