"""What a caller with a type checker writes; ``test_contract`` runs ``mypy --strict`` over it, nobody runs it."""

from datetime import date
from decimal import Decimal
from typing import Any, assert_type

import amounts
from amounts import (
    AmountError,
    Chain,
    Conversion,
    Count,
    EcbRates,
    ExchangeRate,
    ForexRates,
    HmrcRates,
    Match,
    Measure,
    Money,
    Percentage,
    Quantity,
    Range,
    Rate,
    RateError,
    RateSource,
    RateUnavailable,
    Reconciliation,
    TableRates,
    convert,
    find,
    format,
    parse,
    read,
    reconcile,
)


def reads(s: str) -> None:
    assert_type(parse(s, kind=Money), Money)
    assert_type(parse(s, kind=Money).currency, str | None)
    assert_type(parse(s, kind=Measure, locale="en_GB", currency="SEK").to("meter"), Measure)
    assert_type(parse(s, kind=Count).noun, str)
    assert_type(parse(s, kind=Range).low.value.is_signed(), bool)
    assert_type(parse(s, kind=Rate).per, str)
    assert_type(parse(s), Quantity)
    assert_type(parse(s).modifier, str | None)
    assert_type(parse(s, kind=Money, default=None), Money | None)
    assert_type(parse(None, default=0), Quantity | int)
    assert_type(amounts.same(s, parse(s)), bool | None)
    assert_type(amounts.interval(read(s), policy="digits").low, Decimal | None)
    assert_type(amounts.ground(find(s), s).unsupported, tuple[Match, ...])
    assert_type(amounts.cell(None, currency="SEK", scale="thousands", negative="DR"), Quantity | None)
    assert_type(amounts.replace(s, "iso", locale="sv"), str)
    assert_type(amounts.replace(s, lambda m: m.quantity if m.assumed else None), str)
    assert_type(amounts.offsets(s, find(s), "utf-16"), list[tuple[int, int]])
    assert_type(list(amounts.find_many([s, None])), list[list[Match]])
    assert_type(read(s), Match)
    assert_type(find(s), list[Match])
    assert_type([m.text for m in find(s, locale="en_IN", currency="INR")], list[str])
    for m in find(s):
        assert_type(m.quantity, Quantity)
        assert_type(m.restates, Match | None)
        assert_type(m.candidates, tuple[str, ...])
        assert_type(m.as_dict(), dict[str, Any])
        assert_type(amounts.from_dict(m.as_dict()), Quantity)
        if isinstance(m.quantity, Money):
            assert_type(m.quantity.currency, str | None)


def writes(q: Quantity) -> str:
    assert_type(format(q), str)
    assert_type(amounts.format(q, locale="sv", style="iso", digits="currency", native_digits=True), str)
    return format(Percentage("7.5", modifier="about"), digits=1)


def converts(m: Money) -> Conversion:
    done = convert(m, "GBP", on=date(2026, 2, 3), max_age=7)
    assert_type(done, Conversion)
    assert_type(done.source, str)
    print(done.date.isoformat(), done.rate.value, done.age)
    return done


class Mine:
    def rate(self, base: str, quote: str, on: date | None) -> ExchangeRate:
        return ExchangeRate(base, quote, "0.08", on or date(2026, 2, 3), "me")


def asks(m: Match, path: str) -> bool:
    sources: list[RateSource] = [EcbRates(), HmrcRates(), ForexRates(timeout=2), TableRates(path), Chain(Mine(), EcbRates())]
    table = TableRates({(date(2026, 2, 3), "EUR", "SEK"): "10.5"}, source="the contract")
    for source in (*sources, table, Mine()):
        done = reconcile(m, on=date(2026, 2, 3), rates=source, tolerance="0.02")
        assert_type(done, Reconciliation)
        assert_type(done.rate, ExchangeRate)
        assert_type(done.implied, Decimal)
    return done.agrees


def fails(s: str) -> tuple[str | None, int | None, str | None, str | None]:
    try:
        parse(s)
    except (RateUnavailable, RateError) as error:
        raise ValueError(str(error)) from error
    except AmountError as error:
        return error.text, error.pos, error.expected, error.suggestion
    return None, None, None, None
