"""Law 10: conversion is the identity, there and back, and proportional; rates say their day and their source."""

import csv
import decimal
import io
import pickle
import random
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from decimal import Decimal
from zipfile import ZipFile

import pytest
from currency_converter import CURRENCY_FILE
from hypothesis import given
from hypothesis import strategies as st
from strategies import decimals

import amounts
from amounts import AmountError, EcbRates, Measure, Money, Range, Rate, RateError, RateUnavailable, convert

DAY = date(2026, 2, 3)
CODES = ["EUR", "USD", "GBP", "SEK", "JPY", "CHF", "INR"]
codes = st.sampled_from(CODES)


@given(decimals, codes)
def test_law_10_identity(value, code):
    """Money in its own currency stays what it is."""
    assert convert(Money(value, code), code, on=DAY).value == Money(value, code)


@given(decimals.filter(bool), codes, codes)
def test_law_10_there_and_back(value, base, quote):
    """Back again it is the same within the last digits of 34."""
    there = convert(Money(value, base), quote, on=DAY).value
    back = convert(there, base, on=DAY).value
    assert abs(back.value / value - 1) < Decimal("1E-25")


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


def test_the_ecb_itself():
    """A thousand random days and pairs agree with the bank's file, read independently."""
    with ZipFile(CURRENCY_FILE) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read(archive.namelist()[0]).decode())))
    chosen = random.Random(7)
    for _ in range(1000):
        row = chosen.choice(rows)
        known = [code for code, cell in row.items() if code and len(code) == 3 and cell not in ("N/A", "", None)]
        base, quote = chosen.choice(known), chosen.choice([*known, "EUR"])
        if base == quote:
            continue
        rate = EcbRates().rate(base, quote, date.fromisoformat(row["Date"]))
        expected = decimal.Context(prec=34).divide(Decimal(row.get(quote) or 1), Decimal(row[base]))
        assert (rate.value, rate.date) == (expected, date.fromisoformat(row["Date"]))


def test_a_weekend_takes_the_day_before():
    conversion = convert(Money(1, "USD"), "EUR", on=date(2026, 2, 8))
    assert (conversion.date, conversion.age) == (date(2026, 2, 6), 2)


def test_ranges_and_rates_convert():
    assert convert(Range(Money(5, "USD"), Money(10, "USD")), "USD", on=DAY).value == Range(Money(5, "USD"), Money(10, "USD"))
    assert convert(Rate(Money(5, "USD"), "hour"), "GBP", on=DAY).value.per == "hour"
    assert convert(Money("1E+6", "EUR", "several"), "GBP", on=DAY).value.modifier == "about"


def test_without_a_day_both_are_of_the_latest():
    conversion = convert(Money(1, "SEK"), "GBP")
    assert conversion.date == EcbRates().rate("USD", "JPY").date
    assert conversion.age == 0


@pytest.mark.parametrize("quantity, to, on, error, words", [
    (Money(1, "RUB"), "GBP", None, RateError, "2022-03-01"),
    (Money(1, "RUB"), "GBP", DAY, RateError, "2022-03-01"),
    (Money(1, "ISK"), "EUR", date(2012, 5, 5), RateUnavailable, "ISK"),
    (Money(1, "UAH"), "EUR", DAY, RateError, "no rate of 'UAH'"),
    (Money(1, "EUR"), "USD", date(1998, 12, 31), RateError, "1999-01-04"),
    (Money(1, "EUR"), "USD", date(1999, 1, 1), RateError, "1999-01-04"),
    (Money(1, "EUR"), "USD", date(2099, 1, 1), RateError, "on=None"),
    (Money(1, "EUR"), "GPB", DAY, RateError, "GBP"),
    (Money(1, None), "EUR", DAY, AmountError, "currency"),
    (Measure(1, "mile"), "EUR", DAY, AmountError, "Money"),
    (Money(1, "EUR"), "USD", datetime(2026, 2, 3), AmountError, "datetime.date"),
    (Money(1, "EUR"), "USD", "2026-02-03", AmountError, "datetime.date"),
])
def test_errors_say_what_is_covered(quantity, to, on, error, words):
    with pytest.raises(error, match=words):
        convert(quantity, to, on=on)


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


def test_eight_threads_get_one_answer():
    days = [DAY - timedelta(days=n) for n in range(200)]
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: [EcbRates().rate("SEK", "GBP", day) for day in days], range(8)))
    assert all(run == runs[0] for run in runs)
