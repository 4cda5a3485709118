"""The numbers that a figure may stand for."""

from decimal import Decimal

import pytest
from hypothesis import given
from strategies import quantities

from amounts import AmountError, Interval, Money, Ratio, find, interval, parse, same
from amounts.intervals import POLICIES, last_digit

BOUNDS = {
    "5 km": (5, 5, "both"), "-5%": (-5, -5, "both"), "5 to 7 km": (5, 7, "both"), "more than 5 km": (5, None, "neither"),
    "at least $5": (5, None, "left"), "under 5 %": (None, 5, "neither"), "up to 5 people": (None, 5, "right"),
    "up to 5-7 km": (None, 7, "right"), "more than $5 a day": (5, None, "neither"), "three in four": (3, 3, "both"),
}
DIGITS = {
    "about 75 %": ("74.5", "75.5", "both"), "about 75.0 %": ("74.95", "75.05", "both"),
    "about 800,000 people": (750_000, 850_000, "both"), "about 812,000": (811_500, 812_500, "both"),
    "about $1 million": (500_000, 1_500_000, "both"), "about $1.0 million": (950_000, 1_050_000, "both"),
    "about $100 million": (50_000_000, 150_000_000, "both"), "about -5%": ("-5.5", "-4.5", "both"),
    "about 5-6 km": ("4.5", "6.5", "both"), "about three in four": ("2.5", "3.5", "both"), "about 0": ("-0.5", "0.5", "both"),
    "millions of euros": (2_000_000, 10_000_000, "left"), "dozens of people": (24, 120, "left"),
}


def expected(low, high, closed):
    return Interval(*(None if end is None else Decimal(end) for end in (low, high)), closed)


@pytest.mark.parametrize("said, wanted", BOUNDS.items())
def test_bounds_are_what_the_words_say_by_either_policy(said, wanted):
    assert {interval(parse(said), policy=policy) for policy in POLICIES} == {expected(*wanted)}


@pytest.mark.parametrize("said, wanted", DIGITS.items())
def test_digits_are_a_convention(said, wanted):
    assert interval(parse(said), policy="digits") == expected(*wanted)
    with pytest.raises(AmountError, match="says no bounds"):
        interval(parse(said), policy="bounds")


@given(quantities())
def test_a_figure_is_inside_unless_its_words_leave_it_out(quantity):
    got = interval(quantity, policy="digits")
    bare = interval(quantity.with_modifier(None), policy="bounds")
    assert (bare.low in got, bare.high in got) == {
        "over": (False, bare.high > bare.low), "under": (bare.low < bare.high, False),
    }.get(quantity.modifier, (True, True))
    assert (got.low is None) == (quantity.modifier in ("under", "at_most"))
    assert (got.high is None) == (quantity.modifier in ("over", "at_least"))


@pytest.mark.parametrize("said, inside, outside", [
    ("at least 5", [5, Decimal("5.1")], [4]), ("more than 5", [6], [5]), ("at most 5", [5, -9], [6]), ("under 5", [4], [5]),
    ("5 to 7", [5, 6, 7], [8, 4]), ("millions", [2 * 10**6], [10**6, 10**7]),
])
def test_what_is_inside(said, inside, outside):
    got = interval(parse(said), policy="digits")
    assert [number in got for number in inside] == [True] * len(inside)
    assert [number in got for number in outside] == [False] * len(outside)


def test_same_and_interval_speak_of_the_same_digits():
    got = interval(parse("about 75 %"), policy="digits")
    assert same("about 75 %", f"{got.low} %") is True and same("about 75 %", f"{got.high + 1} %") is False


@pytest.mark.parametrize("number, digit", [("75", 1), ("75.0", "0.1"), ("800000", 100_000), ("1.0E+6", 100_000), ("1E+6", 10**6),
                                           ("1.00E+8", 10**8), ("2.6E+9", 10**8), ("2.60E+9", 10**7), ("0", 1), ("0.00", "0.01")])
def test_the_last_digit_that_says_more_than_the_size(number, digit):
    assert last_digit(Money(number, "EUR")) == Decimal(digit)


def test_a_match_is_a_figure_and_a_policy_has_to_be_named():
    assert interval(find("worth about $5 million")[0], policy="digits").low == 4_500_000
    with pytest.raises(TypeError):
        interval(parse("5"))
    with pytest.raises(AmountError, match=r"expected bounds or digits \(did you mean digits\?\)"):
        interval(Ratio(1, 2), policy="digit")
    with pytest.raises(AmountError, match="not a figure"):
        interval("5", policy="bounds")
