"""Measures in other units: exact where the units allow, in nobody's decimal context."""

import decimal
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import decimals

from amounts import Measure, format, parse
from amounts.per import per_words

ROOT = Path(__file__).parents[1]
ORACLE = pint.UnitRegistry(non_int_type=Fraction)
EXACTLY = [
    ("26", "mile", "kilometer", "41.842944"), ("5", "gallon", "liter", "18.92705892"), ("26", "degC", "degF", "78.8"),
    ("78.8", "degF", "degC", "26"), ("1", "oil_barrel", "liter", "158.987294928"), ("3", "foot", "yard", "1"),
    ("1.609344", "kilometer", "mile", "1"), ("20", "mph", "km/h", "32.18688"), ("0", "mile", "km", "0"),
    ("9" * 60, "foot", "meter", "304799999999999999999999999999999999999999999999999999999999.6952"),
    ("1", "kilometer", "mile", "0.6213711922373339696174341844"),  # 1 / 1.609344 has no end: 28 digits
]


@pytest.mark.parametrize("precision", [3, 28, 100])
@pytest.mark.parametrize("value, unit, to, expected", EXACTLY, ids=[row[1] + " " + row[2] for row in EXACTLY])
def test_measures_are_exact_where_the_units_allow(value, unit, to, expected, precision):
    """In nobody's decimal context, though pint would count in the caller's and remember it."""
    with decimal.localcontext(decimal.Context(prec=precision)):
        assert str(Measure(value, unit).to(to).value) == expected


@pytest.mark.parametrize("to, name", [("km", "kilometer"), ("mi", "mile"), ("ft", "foot"), ("meter", "meter")])
def test_what_is_converted_can_be_written_and_read_again(to, name):
    """Whatever pint calls the unit: the value has its long name."""
    converted = Measure(5, "yard").to(to)
    assert converted.unit == name
    assert parse(format(converted)) == converted


def test_a_callers_context_poisons_nothing():
    """The very first conversion of a process, in three digits: pint remembers the factors that it makes."""
    code = """
import decimal
from amounts import Measure, format, parse
with decimal.localcontext(decimal.Context(prec=3)):
    Measure(1, "mile").to("kilometer")
print(Measure(26, "mile").to("kilometer").value, Measure(5, "gallon").to("liter").value)"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["41.842944", "18.92705892"]


@given(decimals, st.sampled_from(["mile", "foot", "nautical_mile", "inch", "kilometer"]))
def test_units_agree_with_pints_own_fractions(value, unit):
    """Stock pint in fractions is the oracle: exact, or right to the last of 28 digits."""
    ours = Measure(value, unit).to("meter").value
    factor = Fraction(ORACLE.Quantity(Fraction(1), unit).to("meter").magnitude)
    assert Fraction(ours) == Fraction(value) * factor


@pytest.mark.parametrize("words, text, said", [
    (("per", "all'", "/"), " per ora", "ora"), (("per", "all'"), " all'ora", "ora"), (("per", "all'"), "-per-ora", "ora"),
    (("每", "/"), "每天", "天"), (("/",), "/kg", "kg"), (("/",), " ora", None), (("per", "/"), " / kg", None),
    (("per",), " perora", None), (("l’",), " l’ora", "ora"), (("na", "每"), " na dzień", "dzień"), (("na",), " x dzień", None),
])
def test_what_says_per(words, text, said):
    """The pattern of a language's words: parted from what follows where they have a space, touching it where they don't."""
    found = per_words.__wrapped__(words).match(text)
    assert (found and found[3]) == said
