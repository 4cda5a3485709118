"""Law 10: conversion is the identity, there and back, and proportional; rates say their day and their source."""

import csv
import datetime as datetime_module
import decimal
import io
import pickle
import random
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from currency_converter import CURRENCY_FILE
from hypothesis import given
from hypothesis import strategies as st
from strategies import decimals

import amounts
from amounts import (
    AmountError,
    Conversion,
    EcbRates,
    ExchangeRate,
    Measure,
    Money,
    Range,
    Rate,
    RateError,
    RateUnavailable,
    convert,
)
from amounts import rates as house

DAY = date(2026, 2, 3)
CODES = ["EUR", "USD", "GBP", "SEK", "JPY", "CHF", "INR"]
codes = st.sampled_from(CODES)
NAMES = {"Decimal": Decimal, "datetime": datetime_module} | {
    kind.__name__: kind for kind in (Conversion, ExchangeRate, Money)
}


@given(decimals, codes)
def test_law_10_identity(value, code):
    """Money in its own currency stays what it is."""
    assert convert(Money(value, code), code, on=DAY).value == Money(value, code)


@given(decimals.filter(bool), codes, codes)
def test_law_10_there_and_back(value, base, quote):
    """Back again it is the same within the last of 34 digits: two roundings of at most half a unit."""
    there = convert(Money(value, base), quote, on=DAY).value
    back = convert(there, base, on=DAY).value
    with decimal.localcontext(decimal.Context(prec=2000)):
        assert abs(back.value - value) <= abs(value) * Decimal("1.01E-33")


@given(decimals, codes, codes, st.integers(2, 1000))
def test_law_10_proportional(value, base, quote, times):
    """So many times the amount is so many times the result, to the last digit."""
    one = convert(Money(value, base), quote, on=DAY).value.value
    with decimal.localcontext(decimal.Context(prec=2000)):
        assert convert(Money(value * times, base), quote, on=DAY).value.value == one * times


def test_the_article():
    conversion = convert(Money("2.6E+9", "SEK", "over"), "GBP", on=DAY)
    assert amounts.format(conversion.value.with_modifier(None), digits="currency") == "£212,540,171.59"
    assert conversion.value.modifier == "over"
    assert (conversion.date, conversion.source, conversion.age) == (DAY, "European Central Bank", 0)
    assert pickle.loads(pickle.dumps(conversion)) == conversion


def bank():
    """The bank's file, read independently: a day to its rates."""
    with zipfile.ZipFile(CURRENCY_FILE) as archive:
        rows = csv.DictReader(io.StringIO(archive.read(archive.namelist()[0]).decode()))
        return {
            date.fromisoformat(row["Date"]): {"EUR": Decimal(1)} | {
                code: Decimal(cell) for code, cell in row.items() if len(code) == 3 and cell not in ("N/A", "")
            } for row in rows
        }


def test_the_ecb_itself():
    """Five hundred random days and pairs agree with the bank's file: the last day with both, or none within a week."""
    table = bank()
    first, last = min(table), max(table)
    everyone = sorted({code for row in table.values() for code in row})
    chosen, found = random.Random(7), 0
    for _ in range(500):
        asked = first + timedelta(days=chosen.randrange((last - first).days + 1))
        base, quote = chosen.sample(everyone, 2)
        week = [asked - timedelta(days=age) for age in range(8)]
        day = next((day for day in week if {base, quote} <= table.get(day, {}).keys()), None)
        if day is None:
            with pytest.raises(RateError):
                EcbRates().rate(base, quote, asked)
            continue
        expected = decimal.Context(prec=34).divide(table[day][quote], table[day][base])
        assert EcbRates().rate(base, quote, asked) == ExchangeRate(base, quote, expected, day, "European Central Bank")
        found += 1
    assert found > 150


def test_a_weekend_takes_the_day_before():
    conversion = convert(Money(1, "USD"), "EUR", on=date(2026, 2, 8))
    assert (conversion.date, conversion.age) == (date(2026, 2, 6), 2)


def test_ranges_and_rates_convert():
    """Both ends and what a rate holds take the one rate; the modifier stays where it stood."""
    low, high = (convert(Money(value, "USD"), "GBP", on=DAY).value for value in (5, 10))
    dollars = Range(Money(5, "USD"), Money(10, "USD"))
    assert convert(dollars.with_modifier("about"), "GBP", on=DAY).value == Range(low, high, "about")
    assert convert(Rate(Money(5, "USD"), "hour", 8, "over"), "GBP", on=DAY).value == Rate(low, "hour", 8, "over")
    assert convert(Rate(dollars, "hour"), "GBP", on=DAY).value == Rate(Range(low, high), "hour")


@pytest.mark.parametrize("several", [
    Money("1E+6", "EUR", "several"), Rate(Money("1E+6", "EUR"), "year", modifier="several"),
])
def test_several_is_about_once_it_leaves_the_power_of_ten(several):
    """Millions of euros are no "several" of 862,300 pounds, and stay what they are in euros."""
    assert convert(several, "GBP", on=DAY).value.modifier == "about"
    assert convert(several, "EUR", on=DAY).value == several


def test_the_exponent_does_not_count():
    """Equal as all values are: 1.0 and 1.00 are one number, in a rate and in a conversion."""
    one, same = (ExchangeRate("EUR", "USD", Decimal(number), DAY, "x") for number in ("1.0", "1.00"))
    assert Conversion(Money(1, "USD"), one) == Conversion(Money(1, "USD"), same)
    assert len({one, same}) == len({Conversion(Money(1, "USD"), rate) for rate in (one, same)}) == 1


@pytest.mark.parametrize("value", [
    EcbRates().rate("SEK", "GBP", DAY), convert(Money(1, "SEK"), "GBP", on=DAY), convert(Money(1, "SEK"), "GBP"),
])
def test_rates_and_conversions_are_values(value):
    assert eval(repr(value), NAMES) == value
    assert pickle.loads(pickle.dumps(value)) == value
    with pytest.raises(AttributeError):
        value.rate = None
    with pytest.raises(AttributeError):
        del value.date


def test_without_a_day_both_are_of_the_latest():
    conversion = convert(Money(1, "SEK"), "GBP")
    assert conversion.date == EcbRates().rate("USD", "JPY").date
    assert conversion.age == 0


@pytest.mark.parametrize("quantity, to, on, error, words", [
    (Money(1, "RUB"), "GBP", None, RateError, "RUB on .* from 2005-04-01 to 2022-03-01"),
    (Money(1, "GBP"), "RUB", DAY, RateError, "RUB on .* from 2005-04-01 to 2022-03-01"),
    (Money(1, "ILS"), "EUR", date(2005, 1, 4), RateError, "ILS on .* from 2011-01-03 to"),
    (Money(1, "ISK"), "EUR", date(2012, 5, 5), RateUnavailable, "ISK on .* up to 2008-12-09 or from 2018-02-01"),
    (Money(1, "UAH"), "EUR", DAY, RateError, "no rate of 'UAH'"),
    (Money(1, "EUR"), "USD", date(1998, 12, 31), RateError, "1999-01-04"),
    (Money(1, "EUR"), "USD", date(1999, 1, 3), RateError, "1999-01-04"),
    (Money(1, "EUR"), "USD", date(2099, 1, 1), RateError, "on=None"),
    (Money(1, "EUR"), "GPB", DAY, RateError, "did you mean GBP"),
    (Money(1, None), "EUR", DAY, AmountError, "names its currency"),
    (Measure(1, "mile"), "EUR", DAY, AmountError, "Money"),
    (Money(1, "EUR"), "USD", datetime(2026, 2, 3), AmountError, "datetime.date"),
    (Money(1, "EUR"), "USD", "2026-02-03", AmountError, "datetime.date"),
])
def test_errors_say_what_is_covered(quantity, to, on, error, words):
    with pytest.raises(error, match=words) as raised:
        convert(quantity, to, on=on)
    assert type(raised.value) is error


def test_the_first_day_has_rates():
    assert convert(Money(1, "EUR"), "USD", on=date(1999, 1, 4)).value == Money("1.1789", "USD")


def test_a_day_past_the_end_is_refused():
    """One day past the last one too, although a rate of one day's age would do anywhere else."""
    last = EcbRates().rate("EUR", "USD").date
    with pytest.raises(RateError, match=f"end on {last}.*on=None"):
        convert(Money(1, "EUR"), "USD", on=last + timedelta(days=1))


def test_the_age_that_is_allowed_is_the_callers():
    """Easter Monday is four days after the last rate; the one to blame is not the euro."""
    monday = date(2026, 4, 6)
    assert convert(Money(1, "EUR"), "USD", on=monday, max_age=4).age == 4
    with pytest.raises(RateUnavailable, match="USD .* 4 days .* up to 2026-04-02 or from 2026-04-07, or max_age=4"):
        convert(Money(1, "EUR"), "USD", on=monday, max_age=3)


def test_an_old_rate_is_only_used_when_asked():
    end = EcbRates().rate("USD", "EUR").date
    assert convert(Money(1, "USD"), "EUR", on=end).age == 0
    with pytest.raises(RateError):
        convert(Money(1, "HRK"), "EUR", on=date(2023, 1, 20))
    assert convert(Money(1, "HRK"), "EUR", on=date(2023, 1, 20), max_age=30).age == 21


def test_nobodys_context():
    plain = convert(Money("2.6E+9", "SEK"), "GBP", on=DAY)
    with decimal.localcontext(decimal.Context(prec=3, traps=[decimal.Inexact])):
        assert convert(Money("2.6E+9", "SEK"), "GBP", on=DAY) == plain


def test_eight_threads_get_one_answer(monkeypatch):
    """All ask at once while nothing is read yet: the file is opened once, and all are told the same."""
    opened, ready = [], threading.Barrier(8)

    class Counted(zipfile.ZipFile):
        def __init__(self, file):
            opened.append(file)
            super().__init__(file)

    def ask(_):
        ready.wait(timeout=10)
        return [EcbRates().rate("SEK", "GBP", DAY - timedelta(days=n)) for n in range(200)]

    monkeypatch.setattr(house, "_read", [])
    monkeypatch.setattr(zipfile, "ZipFile", Counted)
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(ask, range(8)))
    assert all(run == runs[0] for run in runs)
    assert opened == [CURRENCY_FILE]
