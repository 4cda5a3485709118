"""What becomes of the figures on the command line: their conversion, and their check against the market."""

from __future__ import annotations

from typing import NamedTuple

from . import AmountError, Measure, Money, Range, Rate, convert, find, format, parse, reconcile
from .contract import plain
from .errors import RateError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from . import Conversion, ExchangeRate, Match, RateSource, Reconciliation

SOURCES = "ecb, hmrc, forex or a FILE.csv"


class Outcome(NamedTuple):
    """Of one figure: what was asked for, the reason why it can't be had, or None where there is nothing to do."""

    conversion: Conversion | AmountError | None = None
    check: Reconciliation | AmountError | None = None

    def rates(self) -> list[ExchangeRate]:
        """The rates that were used."""
        done = [part for part in self if part is not None and not isinstance(part, AmountError)]
        return [part.rate for part in done if part.rate is not None]


class Remembered:
    """A source that is asked for each rate once, and says the same, errors too, to everyone who asks again."""

    def __init__(self, source: RateSource) -> None:
        self.source = source
        self.answers: dict[tuple[str, str, date | None], ExchangeRate | RateError] = {}

    def rate(self, base: str, quote: str, on: date | None) -> ExchangeRate:
        asked = base, quote, on
        if asked not in self.answers:
            try:
                self.answers[asked] = self.source.rate(*asked)
            except RateError as error:
                self.answers[asked] = error
        answer = self.answers[asked]
        if isinstance(answer, RateError):
            raise answer
        return answer


def source(name: str) -> RateSource:
    """The source of rates that ``--rates`` names; an AmountError where it isn't there."""
    from . import EcbRates, ForexRates, HmrcRates, TableRates

    kinds: dict[str, Callable[[], RateSource]] = {"ecb": EcbRates, "hmrc": HmrcRates, "forex": ForexRates}
    try:
        if name.lower() in kinds:
            return Remembered(kinds[name.lower()]())
        if name.lower().endswith(".csv"):
            return Remembered(TableRates(name))
    except OSError as error:
        raise AmountError(f"{name}: {error.strerror or error}") from error
    raise AmountError(f"no source of rates {name!r}", expected=SOURCES)


def target(to: str) -> str:
    """The currency that ``--to`` names, in capitals or not, or else the unit; an AmountError where it is neither."""
    try:
        find("", currency=to.upper())
        return to.upper()
    except AmountError as error:
        try:
            unit: str = ends(convert(Measure(1, to), to).value)[0].unit  # its long name
        except AmountError:
            raise AmountError(
                f"unknown currency or unit {to!r}", expected=f"{error.expected} or a unit that pint knows",
                suggestion=error.suggestion if len(to) == 3 else None,
            ) from error
    return unit


def outcomes(matches: list[Match], options: Namespace, complain: Callable[[str], object]) -> list[Outcome]:
    """The outcome of every match; what can't be done is said through ``complain`` and stops nothing."""
    def done(do: Callable[[Match, Namespace], Any], match: Match) -> Any:
        try:
            return do(match, options)
        except AmountError as error:
            complain(f"{match.text!r} at {match.start}: {reason(error)}")
            return error

    return [Outcome(
        done(_convert, match) if options.to else None, done(_check, match) if options.check else None,
    ) for match in matches]


def _convert(match: Match, options: Namespace) -> Conversion | None:
    quantity = match.quantity
    to_money = len(options.to) == 3 and options.to.isupper()
    if quantity.kind != ("money" if to_money else "measure"):
        return None
    if not to_money:
        try:
            convert(Measure(1, ends(quantity)[0].unit), options.to)
        except AmountError:
            return None  # kilograms to kilometres: as little to convert as a percentage
    return convert(quantity, options.to, on=options.on, rates=options.rates)


def _check(match: Match, options: Namespace) -> Reconciliation | None:
    if match.restates is None or match.quantity.kind != "money":
        return None
    return reconcile(match, on=options.on, rates=options.rates)


def reason(error: AmountError) -> str:
    """What went wrong in one line."""
    return str(error).splitlines()[0]


# ---------------------------------------------------------------- as plain data


def as_row(outcome: Outcome, options: Namespace) -> dict[str, Any]:
    """What a row of JSON has beyond ``Match.as_dict()``."""
    row: dict[str, Any] = {}
    for asked, name, part, data in (
        (options.to, "converted", outcome.conversion, _converted), (options.check, "checked", outcome.check, _checked),
    ):
        if asked:
            failed = isinstance(part, AmountError)
            row[name] = None if part is None or failed else data(part)
            row[f"{name}_error"] = reason(part) if isinstance(part, AmountError) else None
    return row


def _converted(conversion: Any) -> dict[str, Any]:
    inner = ends(conversion.value)
    written = [plain(end.value) if isinstance(end, Measure) else _cents(end) for end in inner]
    low, high = written if len(written) == 2 else (None, None)
    values = {"value": None if low else written[0], "low": low, "high": high}
    if conversion.rate is None:
        return {**values, "unit": inner[0].unit}
    return {**values, "currency": conversion.rate.quote, **_rate(conversion.rate)}


def _checked(check: Any) -> dict[str, Any]:
    return {
        "implied": plain(check.implied), "low": plain(check.low), "high": plain(check.high),
        "deviation": plain(check.deviation), "agrees": check.agrees, **_rate(check.rate),
    }


def _rate(rate: ExchangeRate) -> dict[str, str]:
    return {"rate": plain(rate.value), "rate_date": rate.date.isoformat(), "rate_source": rate.source}


def ends(quantity: Any) -> list[Any]:
    """The one quantity inside, or the two of a range."""
    inner = quantity.quantity if isinstance(quantity, Rate) else quantity
    return [inner.low, inner.high] if isinstance(inner, Range) else [inner]


def _cents(money: Money) -> str:
    """The value rounded to its minor unit, in plain digits: written by the library and read back by it."""
    return plain(parse(format(money.with_modifier(None), style="iso", digits="currency"), kind=Money).value)
