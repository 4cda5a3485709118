"""Sources of rates: one suite of laws and one of errors for all of them."""

import csv
import decimal
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from bank import BANK, CODES, DAY, mapping
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import live, serving
from strategies import decimals

from amounts import (
    AmountError,
    Chain,
    EcbRates,
    HmrcRates,
    Money,
    RateError,
    RateUnavailable,
    TableRates,
    convert,
)

WIDE = decimal.Context(prec=2000)
LAST = Decimal("1E-33")  # a unit in the last of 34 digits, at most


def exchange(host, day, base, quote):
    """The host of ForexRates, at the bank's rates."""
    when = max(known for known in BANK if day == "latest" or str(known) <= day)
    value = decimal.Context(prec=34).divide(BANK[when][quote], BANK[when][base])
    host.reply(f'{{"base": "{base}", "date": "{when}", "rates": {{"{quote}": {value:f}}}}}'.encode())


SOURCES = ["ecb", "hmrc", "table", "csv", "forex", "chain"]
HISTORIES = [name for name in SOURCES if name != "forex"]  # these have a first and a last day


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    path = tmp_path_factory.mktemp("rates") / "own.csv"
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["date", "base", "quote", "rate"])
        rows.writerows([*key, rate] for key, rate in mapping().items())
    with ExitStack() as stack:
        stack.enter_context(pytest.MonkeyPatch.context()).setenv("NO_PROXY", "127.0.0.1")
        yield {
            "ecb": EcbRates(), "hmrc": HmrcRates(), "table": TableRates(mapping()), "csv": TableRates(path),
            "forex": live(stack.enter_context(serving(exchange)), timeout=30),
            "chain": Chain(TableRates({(DAY, "XAF", "XOF"): 1}), EcbRates(), HmrcRates()),
        }


@pytest.fixture(scope="module", params=SOURCES)
def source(request, sources):
    return sources[request.param]


@pytest.fixture(scope="module", params=HISTORIES)
def history(request, sources):
    return sources[request.param]


# ---------------------------------------------------------------- law 10, over every source

codes = st.sampled_from(CODES)
few = settings(max_examples=60)  # for each of six sources, one of them over HTTP


@few
@given(value=decimals, code=codes)
def test_law_10_identity(source, value, code):
    """Money in its own currency stays what it is."""
    assert convert(Money(value, code), code, on=DAY, rates=source).value == Money(value, code)


@few
@given(value=decimals.filter(bool), base=codes, quote=codes)
def test_law_10_there_and_back(source, value, base, quote):
    """Back again it is the same within the last of 34 digits: two roundings of at most half a unit."""
    there = convert(Money(value, base), quote, on=DAY, rates=source).value
    back = convert(there, base, on=DAY, rates=source).value
    with decimal.localcontext(WIDE):
        assert abs(back.value - value) <= abs(value) * LAST * Decimal("1.01")


@few
@given(value=decimals, base=codes, quote=codes, times=st.integers(2, 1000))
def test_law_10_proportional(source, value, base, quote, times):
    """So many times the amount is so many times the result, to the last digit."""
    one = convert(Money(value, base), quote, on=DAY, rates=source).value.value
    with decimal.localcontext(WIDE):
        assert convert(Money(value * times, base), quote, on=DAY, rates=source).value.value == one * times


@few
@given(base=codes, third=codes, quote=codes)
def test_law_10_triangle(source, base, third, quote):
    """Through a third currency it is the same within the last digit: three roundings, of half a unit each."""
    direct, first, second = (source.rate(*pair, DAY).value for pair in ((base, quote), (base, third), (third, quote)))
    with decimal.localcontext(WIDE):
        assert abs(first * second - direct) <= direct * LAST * 2


def test_law_10_threads(source):
    """Eight threads that begin at once are told the same."""
    ready = threading.Barrier(8)

    def ask(_):
        ready.wait(timeout=30)
        return [source.rate(base, "GBP", DAY - timedelta(days=n)) for n in range(5) for base in CODES]

    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(ask, range(8)))
    assert all(run == runs[0] for run in runs)
    assert len({rate.value for rate in runs[0]}) > len(CODES) / 2


def test_an_answer_is_to_the_question(source):
    """Whose rate it is, of which day, from whom: the pair that was asked for, on the day or before."""
    for on in (DAY, DAY - timedelta(days=2), None):
        rate = source.rate("SEK", "GBP", on)
        assert (rate.base, rate.quote) == ("SEK", "GBP") and rate.source
        assert on is None or rate.date <= on
        assert Decimal("0.07") < rate.value < Decimal("0.09")


def test_nobodys_context(source):
    plain = convert(Money("2.6E+9", "SEK"), "GBP", on=DAY, rates=source)
    with decimal.localcontext(decimal.Context(prec=3, traps=[decimal.Inexact])):
        assert convert(Money("2.6E+9", "SEK"), "GBP", on=DAY, rates=source) == plain


# ---------------------------------------------------------------- errors, over every source


def test_an_unknown_currency_has_a_suggestion(source):
    for pair in (("EUR", "GPB"), ("GPB", "EUR"), ("gbp", "EUR")):
        with pytest.raises(RateError, match="did you mean GBP") as raised:
            source.rate(*pair, DAY)
        assert raised.value.suggestion == "GBP"


@pytest.mark.parametrize("on", [datetime(2026, 2, 3), "2026-02-03", 20260203])
def test_a_day_is_a_date(source, on):
    with pytest.raises(AmountError, match="not a day.*datetime.date"):
        source.rate("EUR", "GBP", on)


@pytest.mark.parametrize("max_age", [-1, True, 7.0, None, "7"])
def test_an_age_is_a_number_of_days(source, max_age):
    with pytest.raises(AmountError, match="whole number of days"):
        source.rate("EUR", "GBP", DAY, max_age)


def test_before_the_first_day(history):
    """Nineteen hundred is before all of them; the error says where they begin."""
    with pytest.raises(RateError, match=r"no rates on 1900-01-01.*a day from (1999-01-04|2014-02-01|2026-01-20) to 20") as raised:
        history.rate("EUR", "GBP", date(1900, 1, 1))
    assert not isinstance(raised.value, RateUnavailable)


@pytest.mark.parametrize("ahead", [1, 365])
def test_past_the_last_day(history, ahead):
    """Today is past the end of a file of last month, and so is a day ahead: the last day is named, and on=None."""
    ends = [source.rate("EUR", "GBP").date for source in (history, HmrcRates())]
    after = max((end.replace(day=1) + timedelta(days=31)).replace(day=1) for end in ends)  # HMRC's is a month
    day = max(date.today(), after) + timedelta(days=ahead - 1)
    with pytest.raises(RateError, match=r"they end on 20\d\d-\d\d-\d\d.*on=None") as raised:
        history.rate("EUR", "GBP", day)
    assert not isinstance(raised.value, RateUnavailable)
