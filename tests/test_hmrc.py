"""HM Revenue & Customs' monthly rates: against the package itself, and what a month means."""

import decimal
import random
from datetime import date, timedelta

import pytest
from bank import DAY
from hmrc_rates import Rates as Hmrc

from amounts import ExchangeRate, HmrcRates, RateError


def test_hmrc_itself():
    """A thousand random days and pairs agree with the package: the month's own rates, or an error."""
    theirs, chosen, found = Hmrc(), random.Random(7), 0
    everyone = sorted(HmrcRates().codes)
    for _ in range(1000):
        asked = date(2014, 2, 1) + timedelta(days=chosen.randrange(4500))
        base, quote = chosen.sample(everyone, 2)
        month = theirs.monthly(f"{asked:%Y-%m}")
        first, second = month.get(base), month.get(quote)
        if first is None or second is None:
            with pytest.raises(RateError):
                HmrcRates().rate(base, quote, asked)
            continue
        expected = decimal.Context(prec=34).divide(second.units_per_gbp, first.units_per_gbp)
        assert HmrcRates().rate(base, quote, asked) == ExchangeRate(
            base, quote, expected, asked.replace(day=1), "HM Revenue & Customs")
        found += 1
    assert found > 500


def test_hmrc_has_what_the_ecb_lacks():
    """On any day of its month a rate is in force, and has the date of the first."""
    for code in ("UAH", "AED", "RUB"):
        for day in (1, 3, 28):
            assert HmrcRates().rate(code, "GBP", date(2026, 2, day)).date == date(2026, 2, 1)
    assert len(HmrcRates().codes) >= 141


def test_hmrc_without_a_date():
    """The latest month is the same for both; what has ended by then is an error, what ended early names its last day."""
    assert HmrcRates().rate("UAH", "AED").date == HmrcRates().rate("USD", "GBP").date
    with pytest.raises(RateError, match="HRK on .* from 2014-02-01 to 2023-02-28"):
        HmrcRates().rate("HRK", "GBP")


def test_hmrc_goes_back_a_month_only_when_asked():
    """The kuna's last month is February 2023: from March on it is as old as its first day."""
    day = date(2023, 3, 5)
    with pytest.raises(RateError, match="of 2023-02-01, is 32 days old"):
        HmrcRates().rate("HRK", "GBP", day, 31)
    assert HmrcRates().rate("HRK", "GBP", day, 32).date == date(2023, 2, 1)


def test_hmrc_names_who_has_it():
    with pytest.raises(RateError, match=r"Customs: no rate of 'EEK' at all: expected rates=EcbRates\(\), which has it"):
        HmrcRates().rate("EEK", "GBP", DAY)
