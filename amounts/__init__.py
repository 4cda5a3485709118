"""Figures in text: found, turned into typed, exact values, and written back so that they read in again.

    >>> import amounts
    >>> amounts.parse("2.6 billion Swedish kronor")
    Money(Decimal('2.6E+9'), 'SEK')
"""

from __future__ import annotations

from .contract import from_dict
from .errors import AmountError, RateError, RateUnavailable
from .finding import find, parse, read
from .matches import Match, Matches
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from decimal import Decimal

    from .coverage import Coverage
    from .exchange import Conversion
    from .explaining import Explanation
    from .intervals import Interval
    from .rates import Chain, EcbRates, ExchangeRate, ForexRates, HmrcRates, TableRates
    from .rates import RateSource as RateSource
    from .reconciliation import Reconciliation
    from .sameness import Grounding


def __getattr__(name: str) -> object:
    """The side house, loaded when first asked for: importing the library knows nothing of rates."""
    if name == "Conversion":
        from . import exchange

        return exchange.Conversion
    if name == "Explanation":
        from . import explaining

        return explaining.Explanation
    if name == "Interval":
        from . import intervals

        return intervals.Interval
    if name == "Grounding":
        from . import sameness

        return sameness.Grounding
    if name == "Coverage":
        from . import coverage

        return coverage.Coverage
    if name == "Reconciliation":
        from . import reconciliation

        return reconciliation.Reconciliation
    if name in ("Chain", "EcbRates", "ExchangeRate", "ForexRates", "HmrcRates", "TableRates"):
        from . import rates

        return getattr(rates, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _repr_html_(shown: Matches | Match | Quantity) -> str:
    """What a notebook shows: the figures marked in their text, see ``amounts.marking``."""
    from .marking import notebook

    return notebook(shown)


def _schema(kind: type[Quantity], source: object, handler: object) -> object:
    """What pydantic asks of the type of a field, see ``amounts.doors.pydantic``; and in ``_json_schema`` for its JSON Schema."""
    from .doors.pydantic import schema_of

    return schema_of(kind)


def _json_schema(kind: type[Quantity], schema: object, handler: object) -> object:
    from .doors.typed import json_schema

    return json_schema(kind)


# Hung up at the front door: the rooms of the values know nothing of doors.
Matches._repr_html_ = Match._repr_html_ = Quantity._repr_html_ = _repr_html_  # type: ignore[attr-defined]
Quantity.__get_pydantic_core_schema__ = classmethod(_schema)  # type: ignore[attr-defined]
Quantity.__get_pydantic_json_schema__ = classmethod(_json_schema)  # type: ignore[attr-defined]

__version__ = "0.1.0"
__all__ = [
    "AmountError", "Chain", "Conversion", "Count", "Coverage", "EcbRates", "ExchangeRate", "Explanation", "ForexRates",
    "Grounding", "HmrcRates", "Interval", "Match", "Measure", "Money", "Multiple", "Number", "Percentage", "PercentagePoints",
    "Quantity", "Range", "Rate", "RateError", "RateUnavailable", "Ratio", "Reconciliation", "TableRates", "cell", "convert",
    "data_version", "explain", "find", "find_many", "format", "from_dict", "ground", "interval", "locales", "offsets", "parse",
    "read", "reconcile", "replace", "same",
]


def format(
    quantity: Quantity, *, locale: object = "en", style: str = "standard", digits: int | str | None = None,
    native_digits: bool = False,
) -> str:
    """``quantity`` as text that ``parse`` reads back as the same value: see ``amounts.writing.format``."""
    from .writing import format

    return format(quantity, locale=locale, style=style, digits=digits, native_digits=native_digits)


def replace(
    text: str, how: str | Callable[[Match], str | Quantity | None], *, locale: object = "en", currency: str | None = None
) -> str:
    """``text`` with its figures in another style, or as a function writes them: see ``amounts.replacing.replace``."""
    from .replacing import replace

    return replace(text, how, locale=locale, currency=currency)


def same(a: str | Quantity | Match, b: str | Quantity | Match, *, locale: object = "en") -> bool | None:
    """Whether two figures say the same, None where nobody could tell: see ``amounts.sameness.same``."""
    from .sameness import same

    return same(a, b, locale=locale)


def ground(claim: str | Sequence[Match], source: str | Sequence[Match], *, locale: object = "en") -> Grounding:
    """Which figures of a claim a source states: see ``amounts.sameness.ground``."""
    from .sameness import ground

    return ground(claim, source, locale=locale)


def interval(figure: Quantity | Match, *, policy: str) -> Interval:
    """The numbers that a figure may stand for, by a named policy: see ``amounts.intervals.interval``."""
    from .intervals import interval

    return interval(figure, policy=policy)


def cell(
    text: str | None, *, currency: str | None = None, unit: str | None = None, scale: str | int | Decimal | None = None,
    negative: str = "parentheses", locale: object = "en",
) -> Quantity | None:
    """The value of one cell of a table, whose heading the options say: see ``amounts.cells.cell``."""
    from .cells import cell

    return cell(text, currency=currency, unit=unit, scale=scale, negative=negative, locale=locale)


def find_many(texts: Iterable[object], *, locale: object = "en", currency: str | None = None) -> Iterator[list[Match]]:
    """The figures of each text, in order and when asked for, one list a text; what is no text (None, bytes, a number) has none.

    Raises AmountError at once for an unknown locale or currency, and for one text in the place of many.

    >>> [len(found) for found in find_many(["$5 or 6 km", None, "nothing"])]
    [2, 0, 0]
    """
    if texts is None or isinstance(texts, (str, bytes)):
        raise AmountError(f"not several texts: {texts and texts[:40]!r}", expected="several, as in [text]")
    find("", locale=locale, currency=currency)
    return (find(text, locale=locale, currency=currency) if isinstance(text, str) else [] for text in texts)


def offsets(text: str, matches: Iterable[Match], encoding: str) -> list[tuple[int, int]]:
    """Where matches stand in bytes ("utf-8") or in units of "utf-16": see ``amounts.places.offsets``."""
    from .places import offsets

    return offsets(text, matches, encoding)


def data_version() -> dict[str, str]:
    """What the answers rest on: the library; Babel and its CLDR (names, patterns); the rules of number words; pint (units); and
    the last day of the European Central Bank's rates that are installed.

    >>> sorted(data_version())
    ['amounts', 'babel', 'cldr', 'pint', 'rates', 'unicode-rbnf']
    """
    from importlib.metadata import version

    from babel.core import get_cldr_version

    from .rates import EcbRates

    versions = {name: version(name) for name in ("babel", "pint", "unicode-rbnf")}
    latest = EcbRates().rate("EUR", "USD", None).date
    return {"amounts": __version__, **versions, "cldr": get_cldr_version(), "rates": latest.isoformat()}


def locales() -> list[Coverage]:
    """What the library can do in each of CLDR's locales: see ``amounts.coverage.Coverage``."""
    from .coverage import locales

    return locales()


def explain(text: str, *, locale: object = "en", currency: str | None = None) -> list[Explanation]:
    """Why each figure was read as it was, and why other numbers are none: see ``amounts.explaining.explain``."""
    from .explaining import explain

    return explain(text, locale=locale, currency=currency)


def convert(
    quantity: Quantity, to: str, *, on: datetime.date | None = None, rates: RateSource | None = None, max_age: int = 7
) -> Conversion:
    """``quantity`` in another currency, with the rate, its day and its source, or in another unit: see ``amounts.exchange``."""
    from .exchange import convert

    return convert(quantity, to, on=on, rates=rates, max_age=max_age)


def reconcile(
    match: Match, *, on: datetime.date | None = None, rates: RateSource | None = None, max_age: int = 7,
    tolerance: Decimal | int | str = "0.01",
) -> Reconciliation:
    """Does a restated amount agree with the market's rate? See ``amounts.reconciliation.reconcile``."""
    from .reconciliation import reconcile

    return reconcile(match, on=on, rates=rates, max_age=max_age, tolerance=tolerance)
