"""Cells of tables: what the heading says, what accountants write, and what is no value."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import decimals, texts

from amounts import (
    AmountError,
    Count,
    Measure,
    Money,
    Number,
    Percentage,
    Quantity,
    Range,
    Rate,
    Ratio,
    cell,
    format,
)
from amounts.cells import SCALES

KRONOR = {"currency": "SEK", "scale": "thousands"}


def sek(value, modifier=None):
    return Money(value, "SEK", modifier)


SAID = [
    ("1,234", KRONOR, sek(1_234_000)), ("1,234.5", KRONOR, sek(1_234_500)), ("0", KRONOR, sek(0)), ("5", {}, Number(5)),
    ("1 234,5", {**KRONOR, "locale": "sv"}, sek(1_234_500)), ("1.234", {**KRONOR, "locale": "de"}, sek(1_234_000)),
    ("1.234", KRONOR, sek(1234)), ("१,२३४", {**KRONOR, "locale": "hi"}, sek(1_234_000)), ("\u00a01,234 ", KRONOR, sek(1_234_000)),
    # signs
    ("(1,234)", KRONOR, sek(-1_234_000)), ("-5", KRONOR, sek(-5000)), ("−5", KRONOR, sek(-5000)), ("5-", KRONOR, sek(-5000)),
    ("(5.2%)", KRONOR, Percentage("-5.2")), ("(5.2)%", KRONOR, Percentage("-5.2")), ("$(1,234)", {}, Money(-1234, "USD")),
    ("(£1,234)", {}, Money(-1234, "GBP")), ("(0)", KRONOR, sek(0)), ("(1)", KRONOR, sek(-1000)),
    ("(0.05)", {"negative": "minus"}, Number("0.05")), ("(-0.05)", {"negative": "minus"}, Number("-0.05")),
    ("1,234 DR", {**KRONOR, "negative": "DR"}, sek(-1_234_000)), ("1,234 CR", {**KRONOR, "negative": "DR"}, sek(1_234_000)),
    ("1,234DR", {**KRONOR, "negative": "CR"}, sek(1_234_000)), ("Cr. 1,234", {**KRONOR, "negative": "CR"}, sek(-1_234_000)),
    ("1,234 cr", {"negative": "CR"}, Number(-1234)), ("(1,234)", {"negative": "CR"}, Number(-1234)),
    ("5 cr", {}, Number(50_000_000)), ("₹5 Cr", {"locale": "en_IN"}, Money(50_000_000, "INR")),
    # the cell goes before its heading
    ("€5", KRONOR, Money(5000, "EUR")), ("2.1bn", KRONOR, sek(2_100_000_000)), ("USD 5m", KRONOR, Money(5_000_000, "USD")),
    ("two million", KRONOR, sek(2_000_000)), ("4.5%", KRONOR, Percentage("4.5")), ("half", KRONOR, Ratio(1, 2)),
    ("25p", KRONOR, Money("0.25", "GBP")), ("3.5 m", {"unit": "kg"}, Measure("3.5", "meter")),
    ("$5", {"currency": "AUD"}, Money(5, "AUD")), ("~5", KRONOR, sek(5000, "about")), ("> 5", KRONOR, sek(5000, "over")),
    # units, other scales, ranges and rates
    ("3.5", {"unit": "kg"}, Measure("3.5", "kilogram")), ("12", {"unit": "%"}, Percentage(12)),
    ("12", {"unit": "%", "scale": 1000}, Percentage(12)), ("1.5", {"scale": Decimal("0.001")}, Number("0.0015")),
    ("1,234 employees", {"scale": "thousands"}, Count(1_234_000, "employees")), ("5 km", {"scale": 10}, Measure(50, "kilometer")),
    ("5–7", KRONOR, Range(sek(5000), sek(7000))), ("$5 a day", {"scale": "millions"}, Rate(Money(5_000_000, "USD"), "day")),
    # footnotes
    *((f"1,234{note}", KRONOR, sek(1_234_000))
      for note in ("*", " **", "†‡", " (a)", "(1)", " [12]", "[b]", "²", " (a) [1]", "¹*")),
    ("(1,234) (1)", KRONOR, sek(-1_234_000)), ("*1,234", KRONOR, sek(1_234_000)), ("5%ᵃ", {}, Percentage(5)),
    ("1,234 CR*", {"negative": "CR"}, Number(-1234)), ("5 m²", {}, Measure(5, "meter**2")), ("2×10⁶", {}, Number(2_000_000)),
]
EMPTY = [
    "", " ", "–", "-", "—", "..", "…", ":", "n/a", "N/A", "#N/A", "<NA>", "NaN", "n.m.", "None", "null", "$ -", "*", "(–)", None,
]
REFUSED = {
    "abc": "no figure", "1,234 1,235": "more than one", "1,234 (2023)": "more than one", "(1,234) DR": "two signs",
    "(-5)": "two signs", "(5–7)": "a sign for a range", "5a": "not a figure", "DR": "no figure",
    "12 (of 345)": "more than one", "1,234 (5": "more than one",
}


@pytest.mark.parametrize("said, heading, value", SAID)
def test_a_cell_is_what_it_and_its_heading_say(said, heading, value):
    assert cell(said, **heading) == value


@pytest.mark.parametrize("said", EMPTY)
def test_an_empty_cell_has_no_value(said):
    assert cell(said, **KRONOR) is None


@pytest.mark.parametrize("said, why", REFUSED.items())
def test_what_is_no_cell_is_refused(said, why):
    with pytest.raises(AmountError, match=why):
        cell(said, **KRONOR, negative="DR")


@pytest.mark.parametrize("said", ["1,234 DR", "CR 5", "5 Cr", "5 Dr."])
def test_nobody_guesses_whose_books_they_are(said):
    with pytest.raises(AmountError, match="negative='DR' or 'CR'"):
        cell(said)


@pytest.mark.parametrize("options, said", [
    ({"scale": "thousand"}, "did you mean thousands"), ({"scale": 0}, "above zero"), ({"scale": 1.5}, "not an exact"),
    ({"scale": -1000}, "above zero"), ({"currency": "SEKK"}, "unknown currency"), ({"unit": "flarb"}, "unknown unit"),
    ({"currency": "SEK", "unit": "kg"}, "currency= or unit="), ({"negative": "parens"}, "did you mean parentheses"),
    ({"locale": "xx"}, "locale"),
])
def test_wrong_options_are_said_for_empty_cells_too(options, said):
    for text in ("5", None):
        with pytest.raises(AmountError, match=said):
            cell(text, **options)


@pytest.mark.parametrize("wrong", [5, 5.0, b"5", ["5"]])
def test_a_cell_is_a_text(wrong):
    with pytest.raises(AmountError, match="not a text"):
        cell(wrong)


STYLES = st.sampled_from(["standard", "accounting", "iso"])


@given(decimals, st.sampled_from(sorted(SCALES)), STYLES, st.sampled_from(["", "*", " (b)"]))
def test_scales_are_exact(value, scale, style, note):
    got = cell(format(Money(value, "EUR"), style=style) + note, scale=scale)
    assert Fraction(got.value) == Fraction(value) * 10 ** SCALES[scale] and got.currency == "EUR"


@given(decimals.map(abs), st.sampled_from(["DR", "CR"]), st.sampled_from(["DR", "CR"]))
def test_one_side_is_the_minus(value, negative, side):
    got = cell(f"{format(Number(value))} {side}", negative=negative)
    assert got == Number(value.copy_negate() if side == negative else value)


@given(texts, st.sampled_from(["parentheses", "minus", "DR", "CR"]), st.sampled_from([None, "SEK"]))
def test_any_text_is_a_value_or_none_or_refused(text, negative, currency):
    try:
        got = cell(text, negative=negative, currency=currency, scale="millions")
    except AmountError:
        return
    assert got is None or isinstance(got, Quantity)
