"""The monthly rates of His Majesty's Revenue and Customs, offline."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from .history import HistoryRates
from .source import CROSS, package

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hmrc_rates import Rate


class HmrcRates(HistoryRates):
    """The United Kingdom's monthly customs rates from 2014 on, as the package ``hmrc-rates`` ships them.

    Offline, some 140 currencies at a time, UAH, AED and RUB among them: https://www.trade-tariff.service.gov.uk/exchange_rates.
    A rate is in force for a calendar month and has the date of its first day; within its month it is never too old, and
    an earlier month's is used only where ``max_age`` reaches back to its first day. Without a day the latest month counts,
    which is published some days before it begins. Every rate is in pounds: others
    are crossed through them. Raises RateUnavailable where the package isn't installed.

    >>> rate = HmrcRates().rate("UAH", "GBP", date(2026, 2, 3))
    >>> rate.date.isoformat(), rate.value.quantize(Decimal("0.000001"))
    ('2026-02-01', Decimal('0.017237'))
    """

    source = "HM Revenue & Customs"
    home = "GBP"
    ships = True

    def __init__(self) -> None:
        hmrc = package("hmrc_rates", "HmrcRates", "hmrc")
        self._rates = hmrc.Rates()
        self._months = [date(month.year, month.month, 1) for month in self._rates.months()]
        self._codes = {"GBP", *(currency.code for currency in self._rates.currencies(hmrc.RateType.MONTHLY))}

    @property
    def codes(self) -> set[str]:
        """The currencies that it has, or had; a few codes are its own and not ISO 4217's."""
        return self._codes

    def _bounds(self) -> tuple[date, date]:
        return self._months[0], self._until(self._months[-1])

    def _until(self, day: date) -> date:
        return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)

    def _last(self, base: str, quote: str, day: date) -> date | None:
        months = (month for month in reversed(self._months) if month <= day)
        return next((month for month in months if self._at(base, month) and self._at(quote, month)), None)

    def _value(self, base: str, quote: str, day: date) -> Decimal:
        pounds = [self._at(code, day) for code in (base, quote)]
        first, second = (rate.units_per_gbp for rate in pounds if rate)
        return CROSS.divide(second, first)

    def _days(self, code: str) -> list[date]:
        return [month for month in self._months if self._at(code, month)]

    def _at(self, code: str, month: date) -> Rate | None:
        rate: Rate | None = self._rates.monthly(month).get(code)
        return rate
