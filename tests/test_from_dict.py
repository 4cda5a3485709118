"""The way back from the JSON contract: what ``as_dict`` said is the value that it was, and nothing else is read into it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import quantities, several, texts

from amounts import AmountError, Match, Money, Percentage, Range, Rate, find, from_dict
from amounts.contract import KEYS, fields


@given(quantities() | several)
def test_what_was_written_is_read(quantity):
    """Through JSON too, from a match or from the value alone, with or without the keys that are None."""
    row = Match(0, 1, "x", quantity).as_dict()
    assert from_dict(row) == from_dict(json.loads(json.dumps(row))) == quantity
    assert from_dict(fields(quantity)) == quantity
    assert from_dict({key: value for key, value in row.items() if value is not None}) == quantity


@given(texts)
def test_what_was_found_is_read(text):
    for match in find(text):
        assert from_dict(match.as_dict()) == match.quantity


@given(quantities() | several)
def test_the_written_place_survives_a_writer_that_keeps_it(quantity):
    assert repr(from_dict(fields(quantity, str))) == repr(quantity)


REFUSED = {
    "no dict": ("$5", "not a dict"), "nothing": ({}, "no kind"),
    "a kind of another case": ({"kind": "Money", "value": "5"}, "no kind"),
    "a kind that is no text": ({"kind": ["money"], "value": "5"}, "no kind"),
    "no number": ({"kind": "money", "currency": "SEK"}, "exact number"),
    "a float": ({"kind": "percentage", "value": 7.5}, "exact number"),
    "half a range": ({"kind": "number", "low": "5"}, "exact number"),
    "a range and a number": ({"kind": "number", "low": "5", "high": "6", "value": "5"}, "value='5'"),
    "a range upside down": ({"kind": "number", "low": "6", "high": "5"}, "down to"),
    "the unit of a percentage": ({"kind": "percentage", "value": "5", "unit": "meter"}, "unit='meter'"),
    "per so many of nothing": ({"kind": "number", "value": "5", "per_value": "100"}, "per_value='100'"),
    "per none": ({"kind": "number", "value": "5", "per": "day", "per_value": 0}, "above zero"),
    "no noun": ({"kind": "count", "value": "5"}, "noun"), "no base": ({"kind": "ratio", "value": "5"}, "exact number"),
    "a currency by its name": ({"kind": "money", "value": "5", "currency": "dollars"}, "currency"),
    "a slip": ({"kind": "number", "value": "5", "modifer": "about"}, "did you mean modifier"),
    "a slip of a kind": ({"kind": "persentage", "value": "5"}, "did you mean percentage"),
    "a key that is no text": ({"kind": "number", "value": "5", 7: "x"}, "unknown key"),
}


@pytest.mark.parametrize(("row", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(row, reason):
    with pytest.raises(AmountError, match=reason) as caught:
        from_dict(row)
    assert caught.value.expected


plain_data = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=5,
)
keys = st.sampled_from([*fields(Percentage(1)), "start", "text"])
likely = st.sampled_from(["money", "count", "5", "1E+3", "SEK", "people", "about", "several", "day"]) | plain_data


likely_rows = st.dictionaries(keys, likely)


@given(plain_data | likely_rows | likely_rows.map(lambda row: {"kind": "money", "value": "5", **row}))
def test_any_data_at_all(row):
    """It is the value that the data says, or an AmountError."""
    try:
        quantity = from_dict(row)
    except AmountError:
        return
    again = fields(quantity)
    assert {key for key, said in row.items() if said is not None} & {*again} <= {key for key in again if again[key] is not None}


def test_a_row_of_the_command_line(capsys):
    """It has keys of its own, and a later version may add some."""
    from amounts.cli import main

    assert main(["--json", "--to", "GBP", "--on", "2026-02-03", "--text", "about $5 million"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert "converted" in row
    assert from_dict(row) == Money(5_000_000, "USD", "about")
    with pytest.raises(AmountError, match="unknown key"):
        from_dict({"kind": "number", "value": "5", "converted": None})


def test_keys_are_those_of_the_contract():
    assert [*KEYS] == [*fields(Percentage(1))] == [*Match(0, 1, "x", Percentage(1)).as_dict()][3:14]


def test_literally():
    rate = {"kind": "money", "low": 5, "high": "1E+1", "currency": "USD", "per": "day", "modifier": "at_most"}
    assert from_dict(rate) == Rate(Range(Money(5, "USD"), Money(10, "USD")), "day", 1, "at_most")
