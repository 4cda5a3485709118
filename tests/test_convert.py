"""Money in another currency and measures in another unit: the rate, its day and its source; what is refused."""

import datetime as datetime_module
import pickle
from datetime import date, datetime
from decimal import Decimal

import pytest

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

DAY = date(2026, 2, 3)
NAMES = {"Decimal": Decimal, "datetime": datetime_module} | {
    kind.__name__: kind for kind in (Conversion, ExchangeRate, Measure, Money)
}


def test_the_article():
    conversion = convert(Money("2.6E+9", "SEK", "over"), "GBP", on=DAY)
    assert amounts.format(conversion.value.with_modifier(None), digits="currency") == "£212,540,171.59"
    assert conversion.value.modifier == "over"
    assert (conversion.date, conversion.source, conversion.age) == (DAY, "European Central Bank", 0)
    assert pickle.loads(pickle.dumps(conversion)) == conversion


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
    convert(Measure(26, "mile"), "km"), convert(Money(1, "SEK"), "GBP", on=DAY), convert(Money(1, "SEK"), "GBP"),
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


def test_an_old_rate_is_only_used_when_asked():
    end = EcbRates().rate("USD", "EUR").date
    assert convert(Money(1, "USD"), "EUR", on=end).age == 0
    with pytest.raises(RateError):
        convert(Money(1, "HRK"), "EUR", on=date(2023, 1, 20))
    assert convert(Money(1, "HRK"), "EUR", on=date(2023, 1, 20), max_age=30).age == 21


# ---------------------------------------------------------------- measures


def test_the_same_verb_for_measures():
    """In and out in words; exact; the kind and the modifier stay."""
    conversion = convert(amounts.parse("about 26 miles"), "kilometres")
    assert conversion.value == Measure("41.842944", "kilometer", "about")
    assert (conversion.rate, conversion.date, conversion.source, conversion.age) == (None, None, "pint", 0)
    assert amounts.format(conversion.value) == "about 41.842944 kilometers"
    assert convert(amounts.parse("5 to 10 miles"), "km").value == Range(
        Measure("8.04672", "kilometer"), Measure("16.09344", "kilometer"))
    assert convert(Rate(Measure(5, "gallon"), "day", 2, "over"), "liter").value == Rate(
        Measure("18.92705892", "liter"), "day", 2, "over")
    assert convert(Measure(1000, "foot", "several"), "meter").value.modifier == "about"
    assert convert(Measure(1000, "meter", "several"), "kilometer").value.modifier == "several"


@pytest.mark.parametrize("quantity, to, words", [
    (Measure(26, "mile"), "kilogram", "measure different things"),
    (Measure(26, "mile"), "smoots per", "unknown unit"),
    (Measure(26, "mile"), "5 km", "unknown unit '5 km'"),
    (Measure(26, "mile"), ")", "unknown unit"),
    (Measure(26, "dBm"), "watt", "no way from 'dBm'"),
    (Measure(26, "("), "mile", "no way from '\\('"),
    (Measure(26, "mile"), "EUR", "no rate of exchange"),
    (Rate(Measure(5, "degC"), "hour"), "degF", "a difference, which has no zero"),
    (amounts.Count(26, "miles"), "km", "expected Money or a Measure"),
    (amounts.Percentage(26), "EUR", "expected Money or a Measure"),
])
def test_what_does_not_convert(quantity, to, words):
    with pytest.raises(AmountError, match=words):
        convert(quantity, to)


def test_an_age_is_a_number_of_days():
    with pytest.raises(AmountError, match="whole number of days"):
        convert(Money(1, "EUR"), "USD", on=DAY, max_age=True)


@pytest.mark.parametrize("on", [datetime(2026, 2, 3), "2026-02-03"])
def test_a_day_is_a_date_whoever_answers(on):
    """Checked before any source is asked."""
    class Careless:
        def rate(self, base, quote, on):
            pytest.fail("asked")

    with pytest.raises(AmountError, match="datetime.date"):
        convert(Money(1, "EUR"), "USD", on=on, rates=Careless())
