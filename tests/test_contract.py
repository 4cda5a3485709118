"""The promises to callers: what a value is, what a match says as plain data, how the face looks to a type checker."""

import copy
import inspect
import json
import pickle
import re
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from mypy import api

import amounts
from amounts import (
    AmountError,
    Count,
    Match,
    Measure,
    Money,
    Multiple,
    Number,
    Percentage,
    PercentagePoints,
    Range,
    Rate,
    RateError,
    RateUnavailable,
    Ratio,
)

ROOT = Path(__file__).parents[1]
VALUES = [
    Money("2.6E+9", "SEK"), Money("-0.50", None, "about"), Money(10**6, "EUR", modifier="several"),
    Percentage(75), Percentage("7.5", "over"), PercentagePoints("0.25"), Count(800_000, "troops"),
    Measure("40.0", "kilometer / hour", "at_least"), Ratio(1, 3), Multiple("0.5", "under"), Number(Decimal("16369.03")),
    Range(Money(3, "USD"), Money(5, "USD"), "about"), Range(Number(-5), Number(-5)),
    Rate(Money("58.24", "USD"), "oil_barrel"), Rate(Count(9, "cases"), "people", 100_000, "at_most"),
    Rate(Range(Number(1), Number(2)), "day"),
]


# ---------------------------------------------------------------- values


@pytest.mark.parametrize("value", VALUES, ids=repr)
class TestEveryValue:
    def test_is_immutable(self, value):
        for name in (*value._fields, "modifier", "anything"):
            with pytest.raises(AttributeError):
                setattr(value, name, 1)
        with pytest.raises(AttributeError):
            del value.modifier

    def test_has_slots_only(self, value):
        assert not hasattr(value, "__dict__")

    def test_repr_evaluates_to_it(self, value):
        assert eval(repr(value), {**vars(amounts), "Decimal": Decimal}) == value

    def test_copies_are_equal(self, value):
        copies = [copy.copy(value), copy.deepcopy(value), value.with_modifier(value.modifier)]
        copies += [pickle.loads(pickle.dumps(value, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
        assert {value} == {*copies}
        assert all(type(c) is type(value) and repr(c) == repr(value) for c in copies)

    def test_equals_itself_alone(self, value):
        assert [other for other in VALUES if other == value] == [value]

    def test_modifier_counts(self, value):
        other = value.with_modifier("under" if value.modifier != "under" else None)
        assert other != value
        assert other.with_modifier(value.modifier) == value

    def test_has_no_arithmetic_and_no_order(self, value):
        for operation in (lambda: value + value, lambda: value < value, lambda: float(value)):
            with pytest.raises(TypeError):
                operation()


def test_equality_is_structural():
    assert Percentage(5) != Number(5)
    assert Number(5) != 5
    assert Money(5, "SEK") != Money(5, None)
    assert Measure(1000, "meter") != Measure(1, "kilometer")
    assert Ratio(1, 2) != Ratio(2, 4)


def test_exponent_counts_in_step_alone():
    short, long = Money("2.6E+9", "SEK"), Money(2_600_000_000, "SEK")
    assert short == long
    assert hash(short) == hash(long)
    assert (short.step, long.step) == (Decimal("1E+8"), Decimal(1))
    assert Money("2.13E+8", "GBP").step == 1_000_000
    assert Percentage("7.50").step == Decimal("0.01")


REFUSED = {
    "float": lambda: Money(1.5, "SEK"), "bool": lambda: Number(True), "None": lambda: Number(None),
    "NaN": lambda: Number("NaN"), "sNaN": lambda: Number(Decimal("sNaN")), "infinity": lambda: Percentage("-Infinity"),
    "no number": lambda: Number("five"), "empty": lambda: Number(""),
    "large": lambda: Number("1E+1000"), "large int": lambda: Number(10**1000),
    "small": lambda: Number(Decimal("1E-1000")),
    "modifier": lambda: Number(1, "exactly"), "modifier's case": lambda: Number(1, "About"),
    "several of 7": lambda: Number(7, "several"), "several of a tenth": lambda: Number("0.1", "several"),
    "several of a range": lambda: Range(Number(1), Number(10), "several"),
    "several of a rate": lambda: Rate(Number(7), "day", 1, "several"),
    "currency's case": lambda: Money(1, "sek"), "currency's length": lambda: Money(1, "SEKK"),
    "currency's script": lambda: Money(1, "ΣΕΚ"), "currency's type": lambda: Money(1, 752),
    "two kinds": lambda: Range(Number(1), Percentage(2)),
    "two units": lambda: Range(Measure(1, "mile"), Measure(2, "meter")),
    "two currencies": lambda: Range(Money(1, "SEK"), Money(2, "NOK")),
    "upside down": lambda: Range(Number(2), Number(1)),
    "low modifier": lambda: Range(Number(1, "about"), Number(2)),
    "high modifier": lambda: Range(Number(1), Number(2, "about")),
    "range of ranges": lambda: Range(Range(Number(1), Number(2)), Range(Number(1), Number(2))),
    "rate's modifier": lambda: Rate(Number(1, "over"), "day"),
    "rate of a rate": lambda: Rate(Rate(Number(1), "day"), "day"),
    "rate of a Decimal": lambda: Rate(Decimal(1), "day"), "rate per nothing": lambda: Rate(Number(1), "day", 0),
    "no per": lambda: Rate(Number(1), ""), "no noun": lambda: Count(1, " "), "no unit": lambda: Measure(1, None),
    "ratio of none": lambda: Ratio(1, 0), "float base": lambda: Ratio(1, 3.0),
}


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED)
def test_refused(make):
    with pytest.raises(AmountError) as caught:
        make()
    assert caught.value.expected


@pytest.mark.parametrize("number", [12, 1, 10, "1E+999", "100", "1.0"])
def test_several_is_of_a_dozen_or_a_power_of_ten(number):
    assert Number(number, "several").modifier == "several"


def test_places_up_to_the_limit_are_kept():
    assert Number("1E+999").value == Decimal("1E+999")
    assert Number("1E-999").value == Decimal("1E-999")


# ---------------------------------------------------------------- the JSON contract

# Frozen: a later version may add a key behind these and never changes one.
KEYS = [
    "start", "end", "text", "kind", "value", "low", "high", "base", "currency", "unit", "noun", "per", "per_value",
    "modifier", "change", "restates", "assumed", "candidates",
]
SCHEMA = Draft202012Validator(json.loads((ROOT / "amounts/match.schema.json").read_text(encoding="utf-8")))
SENTENCES = """\
The dam cost 2.6 billion Swedish kronor (£213 million), and about 75% of it was borrowed.
Rates went up 25 basis points after 800,000 households wrote at least three letters each.
Three in four sailors live within 40 km of a harbour; the tenfold rise scared them, and the index closed at 16,369.03.
Between $3 million and $5 million was spent at $58.24 per barrel, with 9 cases per 100,000 people.
Millions of euros vanished, several hundred chairs and 10,000 kr with them; sales fell 0.5 percent to -3 °C.
The 18-month-old ferry is 7 feet 10 inches wide and carries 3.350 kg of mail at 20 mph, or five or six crates.
"""
FOUND = amounts.find(SENTENCES)
FIRST = Match(0, 11, "2.6 billion", Money("2.6E+9", "SEK"))
MADE = [Match(3, 9, "figure", value, assumed=("currency",), candidates=("SEK", "NOK")) for value in VALUES]
MADE += [FIRST, Match(13, 20, "£213m", Money("2.13E+8", "GBP"), "up £213m", "up", FIRST)]


@pytest.mark.parametrize("match", [*FOUND, *MADE], ids=lambda m: repr(m.quantity))
def test_dict_keeps_the_contract(match):
    row = match.as_dict()
    assert list(row) == KEYS
    assert [error.message for error in SCHEMA.iter_errors(row)] == []
    assert json.loads(json.dumps(row)) == row
    for key in ("value", "low", "high", "base", "per_value"):
        assert row[key] is None or re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", row[key])
    assert (row["value"] is None) == (row["low"] is not None) == (row["high"] is not None)


def test_schema_names_the_same_keys():
    Draft202012Validator.check_schema(SCHEMA.schema)
    assert SCHEMA.schema["required"] == list(SCHEMA.schema["properties"]) == KEYS


def test_sentences_hold_every_kind():
    assert {m.as_dict()["kind"] for m in FOUND} == set(SCHEMA.schema["properties"]["kind"]["enum"])
    assert {Range, Rate} <= {type(m.quantity) for m in FOUND}


def test_dict_literally():
    assert MADE[-1].as_dict() == {
        "start": 13, "end": 20, "text": "£213m", "kind": "money", "value": "213000000", "low": None, "high": None,
        "base": None, "currency": "GBP", "unit": None, "noun": None, "per": None, "per_value": None, "modifier": None,
        "change": "up", "restates": {"start": 0, "end": 11}, "assumed": [], "candidates": [],
    }
    feet = Range(Measure("0.5", "foot"), Measure("1E+1", "foot"))
    rate = Match(0, 1, "x", Rate(feet, "day", "1E+2", "over")).as_dict()
    assert [rate[key] for key in KEYS[3:14]] == [
        "measure", None, "0.5", "10", None, None, "foot", None, "day", "100", "over"]


@pytest.mark.parametrize("match", [*FOUND, *MADE], ids=lambda m: repr(m.quantity))
def test_match_is_a_value_too(match):
    with pytest.raises(AttributeError):
        match.start = 1
    assert not hasattr(match, "__dict__")
    copies = {copy.copy(match), copy.deepcopy(match), pickle.loads(pickle.dumps(match))}
    assert copies == {match}
    assert eval(repr(match), {**vars(amounts), "Decimal": Decimal}) == match


# ---------------------------------------------------------------- the face

SIGNATURES = {
    "find": "(text, *, locale='en', currency=None)",
    "read": "(text, *, locale='en', currency=None)",
    "parse": "(text, *, kind=None, locale='en', currency=None, default=Ellipsis)",
    "same": "(a, b, *, locale='en')",
    "ground": "(claim, source, *, locale='en')",
    "interval": "(figure, *, policy)",
    "cell": "(text, *, currency=None, unit=None, scale=None, negative='parentheses', locale='en')",
    "replace": "(text, how, *, locale='en', currency=None)",
    "offsets": "(text, matches, encoding)",
    "find_many": "(texts, *, locale='en', currency=None)",
    "format": "(quantity, *, locale='en', style='standard', digits=None, native_digits=False)",
    "from_dict": "(row)",
    "convert": "(quantity, to, *, on=None, rates=None, max_age=7)",
    "reconcile": "(match, *, on=None, rates=None, max_age=7, tolerance='0.01')",
    "ExchangeRate": "(base, quote, value, date, source)",
    "Conversion": "(value, rate, asked=None)",
    "TableRates": "(rates, *, source=None)",
    "Chain": "(*sources)",
    "Money": "(value, currency, modifier=None)",
    "Percentage": "(value, modifier=None)",
    "PercentagePoints": "(value, modifier=None)",
    "Count": "(value, noun, modifier=None)",
    "Measure": "(value, unit, modifier=None)",
    "Ratio": "(value, base, modifier=None)",
    "Multiple": "(value, modifier=None)",
    "Number": "(value, modifier=None)",
    "Range": "(low, high, modifier=None)",
    "Rate": "(quantity, per, per_value=1, modifier=None)",
    "AmountError": "(message, *, text=None, pos=None, expected=None, suggestion=None)",
    "Match": "(start, end, text, quantity, context=None, change=None, restates=None, assumed=(), candidates=())",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature(name):
    """Names, order and defaults; the types are held by ``caller.py``."""
    said = inspect.signature(getattr(amounts, name))
    bare = [p.replace(annotation=inspect.Parameter.empty) for p in said.parameters.values()]
    assert str(inspect.Signature(bare)) == SIGNATURES[name]


@pytest.fixture(scope="module")
def check(tmp_path_factory):
    """``mypy --strict`` over one file; the cache is shared by the module and left nowhere."""
    cache = tmp_path_factory.mktemp("mypy")

    def run(path):
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(ROOT)
            patch.setenv("MYPYPATH", str(ROOT))
            said, failed, code = api.run(["--strict", "--no-error-summary", "--cache-dir", str(cache), str(path)])
        assert not failed
        return code, said

    return run


def test_typed_caller_is_accepted(check):
    code, said = check(ROOT / "tests/caller.py")
    assert code == 0, said


MISTAKES = {
    "upper of an open currency": ("amounts.parse('$5', kind=amounts.Money).currency.upper()", "union-attr"),
    "currency of any quantity": ("amounts.parse('$5').currency", "attr-defined"),
    "currency of what may be the default": ("amounts.parse('$5', kind=amounts.Money, default=None).currency", "union-attr"),
    "no text and no default": ("amounts.parse(None)", "call-overload"),
    "kind that is no quantity": ("amounts.parse('$5', kind=int)", "call-overload|type-var"),
    "float": ("amounts.Money(1.5, 'SEK')", "arg-type"),
}


@pytest.mark.parametrize(("line", "error"), MISTAKES.values(), ids=MISTAKES)
def test_typed_mistake_is_rejected(check, tmp_path, line, error):
    path = tmp_path / "mistake.py"
    path.write_text(f"import amounts\n\n{line}\n")
    code, said = check(path)
    assert code == 1
    assert re.search(rf"mistake\.py:3: error: .*\[({error})\]", said), said


# ---------------------------------------------------------------- errors


def test_errors_are_a_family():
    assert issubclass(AmountError, ValueError)
    assert issubclass(RateError, AmountError)
    assert issubclass(RateUnavailable, RateError)


@pytest.mark.parametrize("kind", [AmountError, RateError, RateUnavailable])
def test_error_says_what_and_pickles(kind):
    error = kind("no such unit", text="5 kmm away", pos=2, expected="a unit", suggestion="km")
    for same in (error, pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(same) is kind
        assert (same.text, same.pos, same.expected, same.suggestion) == ("5 kmm away", 2, "a unit", "km")
        assert str(same) == "no such unit: expected a unit (did you mean km?)\n    5 kmm away\n      ^"
    assert (kind("m").text, kind("m").pos, kind("m").expected, kind("m").suggestion) == (None,) * 4
    assert str(kind("m")) == "m"


@pytest.mark.parametrize("pos", [0, 39, 40, 41, 99])
def test_caret_stands_under_the_place(pos):
    text = "".join(chr(0x100 + i) for i in range(100))
    window, caret = str(AmountError("here", text=text, pos=pos)).split("\n")[1:]
    assert window[caret.index("^")] == text[pos]


def test_control_characters_leave_the_caret_in_place():
    window, caret = str(AmountError("here", text="a\nb\tc\x1b!", pos=6)).split("\n")[1:]
    assert window[caret.index("^")] == "!"


@pytest.mark.parametrize("text", ["n/a", "", None, 5, b"$5", "5 and 6", "5%", "\ud800", "9" * 2000])
def test_parse_returns_the_default_for_what_is_no_such_figure(text):
    marker = object()
    assert amounts.parse(text, kind=Money, default=marker) is marker
    assert amounts.parse(text, kind=Money, default=None) is None
    with pytest.raises(AmountError):
        amounts.parse(text, kind=Money)


def test_a_default_hides_no_figure_and_no_mistake_of_the_caller():
    assert amounts.parse("$5", kind=Money, default=None) == amounts.parse("$5")
    for wrong in ({"locale": "xx_nowhere"}, {"currency": "KRONOR"}):
        with pytest.raises(AmountError, match="unknown"):
            amounts.parse("n/a", default=None, **wrong)


def test_parse_names_text_and_place():
    text = "75% of nobody"
    with pytest.raises(AmountError) as caught:
        amounts.parse(text)
    assert caught.value.text == text
    assert 0 <= caught.value.pos <= len(text)
    assert caught.value.expected
