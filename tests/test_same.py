"""Whether two figures say the same, and what of a claim a source states."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import decimals, quantities, several

from amounts import (
    AmountError,
    Count,
    Measure,
    Money,
    Number,
    Percentage,
    Range,
    Rate,
    Ratio,
    find,
    format,
    ground,
    same,
)

ALIKE = """
$1.5B = 1,500 million USD
20% = 20.0 percent
about 75 % = 74.6 %
about 800,000 people = 799,912 people
about 5 km = about 5.4 km
nearly $2 million = $1,985,000
1 km = 1000 m
5 km = 3.1 miles
5 km = 5,000 m
100 miles = 161 km
about 5 feet = 1.5 yards
26 °C = 78.8 °F
5 ft 3 in = 160 cm
2 years = 24 months
40 km/h = 25 mph
three quarters = 3/4
half = 1/2
three in four = 75%
six in eight = 3/4
a third = 33%
two thirds = 66.7%
2.6 billion Swedish kronor = SEK 2,600,000,000
$5 a day = 5 USD a day
$5 a day = $35 a week
9 cases per 100,000 people = 90 cases per 1,000,000 people
5 to 6 km = 5-6 kilometres
5-6 km = 5,000 to 6,000 metres
about 5-6 km = 4.9 to 6.2 km
more than 5 km = over 5 km
more than 5 km = over 5,000 m
up to 5-6 km = up to 5 to 6 km
800,000 troops = 800,000 Troops
dozens of people = dozens of people
-5% = minus 5 %
3.350 = 3.35
"""
UNLIKE = """
20% = 20
20% = 0.3
75% = 74.6%
75% = three in five
a third = 32%
2 % = 2 percentage points
$5 = €5
$5 = 5
5 km = 5 kg
5 km = 6 km
5 km = 5,400 m
5 km = 4 miles
10 miles = 15 km
5 km = 5
over 5 km = 4 km
over 5 km = 5 km
over 5 km = 2 miles
over 5 km = under 5 km
at least 5 = under 5
over 50% = a third
5-6 km = 7 km
5-6 km = 5-7 km
about 5-6 km = 8 km
dozens of people = 11 people
$5 a day = $5 a week
$5 a day = 5 euros a day
$58.24 per barrel = $58.24 per share
9 cases per 100,000 people = 9 cases per 1,000,000 people
$5 million = $5 billion
800,000 troops = 80,000 troops
12 people = 13
about 75 % = 76 %
about 75.0 % = 74.6 %
about 1.0 million = 940,000
about 1 million = 400,000
5% = -5%
kr 5 = $5
twice = half
"""
OPEN = """
$5 = A$5
over 5 km = 6 km
more than 5 = 6
at least 5 = 5
at least 5 = over 5
over 5 km = over 6 km
over 5 km = 4 miles
5-7 km = 6 km
5-7 km = over 6 km
up to 5-6 km = 3 km
about 5-6 km = 6.2 km
about 5 = over 5
about 1 km = 1.4 km
about $1 million = $600,000
800,000 troops = 800,000 soldiers
12 people = a dozen persons
12 people = 12
three in four = 0.75
20% = 0.2
twice = 2
halved = 50%
kr 5 = SEK 5
millions of euros = €2 million
$5 a day = $5
9 cases per 100,000 people = 9 cases per 100,000 inhabitants
3.350 = 3,350
$3.350 = USD 3,350
5 m = 5 million
100 miles = 160 km
"""


def pairs(lines):
    return [tuple(line.split(" = ")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize("a, b, answer", [*((*pair, True) for pair in pairs(ALIKE)), *((*pair, False) for pair in pairs(UNLIKE)),
                                          *((*pair, None) for pair in pairs(OPEN))])
def test_same(a, b, answer):
    assert same(a, b) is answer
    assert same(b, a) is answer


def is_open(quantity):
    """Is it money whose currency nobody said?"""
    return "None" in repr(quantity) and "Money" in repr(quantity)


@given(quantities() | several, quantities() | several)
def test_symmetric_and_reflexive(a, b):
    assert same(a, b) is same(b, a)
    assert same(a, a) is (None if is_open(a) else True)
    if a == b:
        assert same(a, b) is not False


@given(quantities() | several)
def test_what_was_written_says_the_same(quantity):
    try:
        said = format(quantity)
    except AmountError:
        assume(False)
    assert same(quantity, said) is same(said, quantity) is (None if is_open(quantity) else True)


@given(decimals, decimals, st.sampled_from([None, "about"]))
def test_the_digits_decide_as_they_do_in_fractions(a, b, modifier):
    """An oracle in other arithmetic: equal or not where both are exact; beyond half a unit of the last digit never."""
    answer = same(Number(a, modifier), Number(b))
    if modifier is None:
        assert answer is (Fraction(a) == Fraction(b))
        return
    digits = str(a.to_integral()) if a == a.to_integral() else ""
    coarse = 10 ** (len(digits) - len(digits.rstrip("0"))) if digits.strip("-0") else 1
    if abs(Fraction(a) - Fraction(b)) * 2 > max(coarse, Fraction(Number(a).step)):
        assert answer is False


UNITS = st.sampled_from([("meter", 1), ("kilometer", 1000), ("centimeter", Fraction(1, 100)), ("mile", Fraction("1609.344")),
                         ("foot", Fraction("0.3048")), ("inch", Fraction("0.0254"))])


@given(st.integers(1, 10**6), UNITS, st.integers(1, 10**6), UNITS)
def test_two_units_agree_where_each_rounds_to_the_other(a, unit, b, other):
    metres, metres_too = a * unit[1], b * other[1]
    answer = same(Measure(a, unit[0]), Measure(b, other[0]))
    apart = abs(metres - metres_too)
    if unit == other:
        assert answer is (a == b)
    elif apart == 0 or (apart * 2 < min(unit[1], other[1]) and apart * 10 < max(metres, metres_too)):
        assert answer is True
    if apart * 2 > max(unit[1] * a, other[1] * b):
        assert answer is False


@given(quantities(), st.sampled_from(["over", "at_least", "under", "at_most"]), st.integers(1, 10**9))
def test_a_bound_agrees_with_nothing_that_it_excludes(quantity, bound, more):
    assume(not isinstance(quantity, (Range, Rate, Ratio)) and not is_open(quantity))
    kind, unit = type(quantity), quantity._values()[1:]
    up = bound in ("over", "at_least")
    beyond = Decimal(quantity.value + more if up else quantity.value - more)
    short = Decimal(quantity.value - more if up else quantity.value + more)
    assert same(quantity.with_modifier(bound), kind(beyond, *unit)) is None
    assert same(quantity.with_modifier(bound), kind(short, *unit)) is False


def test_values_texts_and_matches():
    assert same(Money(5, "USD"), "$5") is True
    assert same(find("worth $5")[0], Money(5, "AUD")) is None
    assert same(Percentage(5), Percentage("5.0")) is True
    assert same(Range(Number(5), Number(5)), Number(5)) is True
    assert same(Rate(Money(5, "USD"), "day"), Rate(Money(5, "USD"), "Day")) is True
    assert same("2,6 Mrd. Euro", "2.600 Millionen Euro", locale="de") is True
    assert same("$5", "$5", locale="en_GB") is None  # two dollars that nobody named


@pytest.mark.parametrize("per", ["worker's day", "100 (", "x^", "day (net)"])
def test_any_noun_may_be_what_a_rate_is_per(per):
    rate = Rate(Money(5, "USD"), per)
    assert same(rate, Rate(Money(5, "USD"), "day")) is False
    assert same(rate, Rate(Money(5, "USD"), "household")) is None
    assert same(Measure(1, per), Measure(1, "meter")) is False


def test_what_rose_is_not_what_fell():
    [rose], [fell], [size], [below] = map(find, ("Profit rose 5%", "Profit fell 5%", "a change of 5%", "Profit: -5%"))
    assert same(rose, fell) is same(fell, rose) is False
    assert same(rose, size) is same(fell, size) is same(fell, fell) is True
    assert same(fell, below) is same(below, fell) is True
    assert same(rose, below) is False
    assert same(find("Dow -0.2%")[0], Percentage("-0.2")) is True
    assert ground("Profit rose 5%.", "Profit fell 5%.").unsupported


@pytest.mark.parametrize("wrong", ["hello", "", "5 and 6", None, 5, b"5"])
def test_no_figure_is_an_error(wrong):
    for pair in ((wrong, "5"), ("5", wrong)):
        with pytest.raises(AmountError):
            same(*pair)


def test_ground():
    told = ground("It cost $5 million (3 % of sales), took 3 years and 40 ships.",
                  "The bridge, worth A$5,000,000 or 3.0 percent of sales, took 36 months.")
    assert [figure.text for figure, _ in told.supported] == ["3 %", "3 years"]
    assert [(figure.text, places[0].text) for figure, places in told.unclear] == [("$5 million", "A$5,000,000")]
    assert [figure.text for figure in told.unsupported] == ["40 ships"]
    nothing = ground("no figure", "5 km")
    assert (nothing.supported, nothing.unclear, nothing.unsupported) == ((), (), ())


def test_ground_takes_what_was_found():
    source = find("Kostnaden var 2,6 miljarder kronor, dvs. 213 miljoner pund, eller 213 miljoner pund.", locale="sv")
    told = ground("It cost 2.6 billion Swedish kronor (£213 million).", source)
    assert [(figure.text, len(places)) for figure, places in told.supported] == [
        ("2.6 billion Swedish kronor", 1), ("£213 million", 2)]
    for claim, source in [(None, "$5"), ("$5", None)]:
        with pytest.raises(AmountError, match="not a text"):
            ground(claim, source)


@given(st.lists(quantities().map(repr), max_size=3))
def test_every_figure_of_a_claim_is_somewhere_once(said):
    claim = "; ".join(said) + "; $5, 12 people, about 3 km"
    told = ground(claim, claim)
    split = [*told.supported, *told.unclear, *((figure, ()) for figure in told.unsupported)]
    assert sorted(figure.start for figure, _ in split) == [figure.start for figure in find(claim)]
    assert {"12 people", "3 km"} <= {figure.text for figure, _ in told.supported}


def test_a_count_is_of_things():
    assert same(Count(12, "people"), Number(12)) is None
    assert same(Count(12, "people"), Percentage(12)) is False
