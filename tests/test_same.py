"""Whether two figures say the same, and what of a claim a source states."""

from datetime import date

import pytest
from hypothesis import given
from strategies import quantities

from amounts import AmountError, Money, Percentage, data_version, find, find_many, ground, same

ALIKE = [
         ("$1.5B", "1,500 million USD"), ("20%", "20.0 percent"), ("about 75 %", "74.6 %"), ("1 km", "1000 m"),
         ("three quarters", "3/4"), ("2.6 billion Swedish kronor", "SEK 2,600,000,000"), ("$5 a day", "5 USD a day"),
         ("5 to 6 km", "5-6 kilometres"),
         ("half", "1/2"), ("more than 5 km", "over 5 km"), ("800,000 troops", "800,000 troops")]
UNLIKE = [("20%", "20"), ("75%", "74.6%"), ("$5", "€5"), ("5 km", "5 kg"), ("5 km", "6 km"), ("over 5 km", "4 km"),
         ("5-6 km", "7 km"),
          ("$5 a day", "$5 a week"), ("$5 million", "$5 billion"), ("800,000 troops", "80,000 troops"), ("about 75 %", "76 %")]
OPEN = [("$5", "A$5"), ("over 5 km", "6 km"), ("5-7 km", "6 km"), ("800,000 troops", "800,000 soldiers"), ("kr 5", "SEK 5"),
        ("millions of euros", "€2 million")]


@pytest.mark.parametrize("a, b, answer", [*((*pair, True) for pair in ALIKE), *((*pair, False) for pair in UNLIKE),
                                          *((*pair, None) for pair in OPEN)])
def test_same(a, b, answer):
    assert same(a, b) is answer
    assert same(b, a) is answer


@given(quantities(), quantities())
def test_symmetric_and_reflexive(a, b):
    assert same(a, b) is same(b, a)
    assert same(a, a) is (None if "None" in repr(a) and "Money" in repr(a) else True)
    if a == b:
        assert same(a, b) is not False


def test_values_texts_and_matches():
    assert same(Money(5, "USD"), "$5") is True
    assert same(find("worth $5")[0], Money(5, "AUD")) is None
    assert same(Percentage(5), Percentage("5.0")) is True


def test_no_figure_is_an_error():
    with pytest.raises(AmountError):
        same("hello", "5")


def test_ground():
    told = ground("It cost $5 million (3 % of sales), took 3 years and 40 ships.",
                  "The bridge, worth A$5,000,000 or 3.0 percent of sales, took 36 months.")
    assert [figure.text for figure, _ in told.supported] == ["3 %", "3 years"]
    assert [(figure.text, places[0].text) for figure, places in told.unclear] == [("$5 million", "A$5,000,000")]
    assert [figure.text for figure in told.unsupported] == ["40 ships"]


def test_many_texts():
    assert [[match.text for match in found] for found in find_many(["$5", None, b"$5", 5, "75% of 3 km"])] == [
        ["$5"], [], [], [], ["75%", "3 km"]]


def test_what_the_answers_rest_on():
    told = data_version()
    assert date.fromisoformat(told["rates"]).year >= 2024
    assert float(told["cldr"]) >= 44
