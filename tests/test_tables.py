"""Rates of one's own, and several sources one after the other."""

import decimal
from datetime import date, datetime
from decimal import Decimal

import pytest
from bank import DAY, mapping

from amounts import (
    AmountError,
    Chain,
    EcbRates,
    ExchangeRate,
    HmrcRates,
    Money,
    RateError,
    RateUnavailable,
    TableRates,
    convert,
)


def table(*rows, header="date,base,quote,rate"):
    return "\n".join([header, *rows]) + "\n"


def test_a_csv_file(tmp_path):
    """Columns in any order, a byte order mark, blanks and empty lines; its name is the source."""
    path = tmp_path / "deal.csv"
    text = table("EUR, 10.5485, 2026-02-03, SEK", "", "EUR, 0.8623, 2026-02-03, GBP", header="base, rate, date, quote")
    path.write_text(text, encoding="utf-8-sig")
    expected = decimal.Context(prec=34).divide(Decimal("0.8623"), Decimal("10.5485"))
    for where in (path, str(path)):
        assert TableRates(where).rate("SEK", "GBP", DAY) == ExchangeRate("SEK", "GBP", expected, DAY, "deal.csv")
    assert TableRates(path, source="the contract").rate("EUR", "SEK").source == "the contract"


GOOD = "2026-02-03,EUR,SEK,10.5485"
BAD = {
    "a word for a rate": (table(GOOD, "2026-02-04,EUR,SEK,ten"), "line 3: .*'ten'"),
    "a comma for a point": (table(GOOD, "2026-02-04,EUR,SEK,10,5485"), "line 3: "),
    "no rate": (table(GOOD, "2026-02-04,EUR,SEK"), "line 3: "),
    "an empty rate": (table("2026-02-04,EUR,SEK,"), "line 2: "),
    "nothing for it": (table("2026-02-04,EUR,SEK,0"), "line 2: 0 is no rate of exchange"),
    "less than nothing": (table("2026-02-04,EUR,SEK,-1"), "line 2: -1 is no rate"),
    "no number": (table("2026-02-04,EUR,SEK,NaN"), "line 2: .*NaN"),
    "a day that is none": (table(GOOD, GOOD, "2026-02-30,EUR,SEK,10"), "line 4: "),
    "a day of another kind": (table("20260204,EUR,SEK,10"), "line 2: not a date: '20260204'"),
    "a code in small letters": (table("2026-02-04,eur,SEK,10"), "line 2: not a currency: 'eur'"),
    "a currency that isn't itself": (table("2026-02-04,EUR,EUR,1.1"), "line 2: 1.1 EUR for one EUR"),
    "two rates of a day": (table(GOOD, "2026-02-03,EUR,SEK,10.6"), "line 3: 10.6 SEK for one EUR.*: expected 10.5485"),
    "an open quotation": (table(GOOD, '"2026-02-04,EUR'), "line 3: "),
    "other columns": (table(GOOD, header="day,from,to,rate"), "line 1: columns day, from, to, rate: expected date, base, quote"),
    "no columns": ("", "line 1: "),
    "no rows": (table(), "no rates"),
}


@pytest.mark.parametrize("text, words", BAD.values(), ids=BAD)
def test_a_bad_row_is_an_error_with_its_line(tmp_path, text, words):
    path = tmp_path / "own.csv"
    path.write_text(text)
    with pytest.raises(RateError, match=f"own.csv.*{words}"):
        TableRates(path)


def test_a_file_that_is_no_text(tmp_path):
    path = tmp_path / "own.csv"
    path.write_bytes(table(GOOD).encode() + b"\xff\n")
    with pytest.raises(RateError, match="own.csv, line .*utf-8"):
        TableRates(path)
    with pytest.raises(FileNotFoundError):
        TableRates(tmp_path / "missing.csv")


@pytest.mark.parametrize("rates", [
    {}, {("EUR", "SEK"): 10}, {(DAY, "EUR", "SEK"): 10.5}, {("2026-02-03", "EUR", "SEK"): 10}, {DAY: {("EUR", "SEK"): 10}},
    {(datetime(2026, 2, 3), "EUR", "SEK"): 10}, {(DAY, "EUR", "SEK"): True},
], ids=str)
def test_a_mapping_that_is_no_table(rates):
    with pytest.raises(RateError, match="table: .*expected"):
        TableRates(rates)


def test_a_table_by_every_way():
    """As it stands, turned round, through a third currency on either side; each divided once; the table's own word first."""
    rates = TableRates({
        (DAY, "EUR", "SEK"): "10.5", (DAY, "EUR", "GBP"): "0.85", (DAY, "USD", "EUR"): "0.8", (DAY, "GBP", "SEK"): "12.4",
        (DAY, "JPY", "EUR"): "0.005",
    })
    divide = decimal.Context(prec=34).divide
    for base, quote, over, under in [
        ("EUR", "SEK", "10.5", 1), ("SEK", "EUR", 1, "10.5"), ("GBP", "SEK", "12.4", 1), ("SEK", "GBP", 1, "12.4"),
        ("USD", "SEK", "8.40", 1), ("SEK", "USD", 1, "8.40"), ("USD", "JPY", "0.8", "0.005"),
    ]:
        assert rates.rate(base, quote).value == divide(Decimal(over), Decimal(under)), (base, quote)


def test_a_table_that_does_not_link_two():
    rates = TableRates({(DAY, "EUR", "SEK"): 10, (DAY, "USD", "JPY"): 150})
    with pytest.raises(RateUnavailable, match="no rate between SEK and JPY on 2026-02-03 or in the 7 days before"):
        rates.rate("SEK", "JPY")


def test_a_table_lacks_what_others_have():
    with pytest.raises(RateError, match=r"table: no rate of 'UAH' at all: expected rates=HmrcRates\(\), which has it"):
        TableRates(mapping()).rate("UAH", "GBP")
    with pytest.raises(RateError, match=r"rates=EcbRates\(\), which has it or rates=HmrcRates\(\), which has it"):
        TableRates(mapping()).rate("NOK", "GBP")


# ---------------------------------------------------------------- chains


def test_a_chain_says_who_answered():
    chain = Chain(EcbRates(), HmrcRates())
    said = {code: convert(Money(1, code), "GBP", on=DAY, rates=chain).source for code in ("SEK", "UAH")}
    assert said == {"SEK": "European Central Bank", "UAH": "HM Revenue & Customs"}


def test_a_chain_of_no_answer_says_what_each_said():
    with pytest.raises(RateError, match="none of 2 sources.*Central Bank: no rate of 'CUC'.*Customs: .*CUC") as raised:
        Chain(EcbRates(), HmrcRates()).rate("CUC", "GBP", DAY)
    assert type(raised.value) is RateError
    with pytest.raises(RateUnavailable, match="max_age="):
        Chain(EcbRates(), TableRates(mapping())).rate("ISK", "EUR", date(2012, 5, 5))
    with pytest.raises(RateError, match="^European Central Bank"):
        Chain(EcbRates()).rate("UAH", "GBP", DAY)


def test_a_chain_hands_the_age_on():
    assert Chain(EcbRates()).rate("HRK", "EUR", date(2023, 1, 20), 30).date == date(2022, 12, 30)


@pytest.mark.parametrize("sources", [(), (EcbRates,), (EcbRates(), "ecb"), (None,)])
def test_a_chain_is_of_sources(sources):
    with pytest.raises(AmountError, match="no source.*: expected "):
        Chain(*sources)
