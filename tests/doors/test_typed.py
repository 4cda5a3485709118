"""Values as fields of typed data, and by their type in Hypothesis, each against the real library."""

import importlib.metadata
import json
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from strategies import quantities, several, texts

import amounts
from amounts import (
    AmountError,
    Count,
    Measure,
    Money,
    Multiple,
    Number,
    Percentage,
    PercentagePoints,
    Quantity,
    Range,
    Rate,
    Ratio,
    parse,
)
from amounts.doors import hypothesis as door
from amounts.doors.typed import WRITE, decode, encode, json_schema

KINDS = list(WRITE)
SAID = ["$5", "AUD 1,234.50", "about 2.6 billion Swedish kronor", "7.5%", "3 people", "5 ft 3 in", "$5-10 million", "12 kr",
        "at least 40 km", "$58.24 per barrel", "9 cases per 100,000 people", "millions of euros", "tenfold", "25bp", "1 in 8"]
nouns = st.text(min_size=1).filter(str.strip)
numbers = st.integers()
anything = quantities() | several | st.builds(Count, numbers, nouns) | st.builds(Rate, st.builds(Number, numbers), nouns)


def by_kind(test):
    return pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)(test)


# ---------------------------------------------------------------- what goes in and out


@given(anything)
def test_what_goes_out_comes_in(quantity):
    """Whatever the noun says: where no text would read back, it is JSON."""
    assert decode(type(quantity), encode(quantity)) == decode(Quantity, encode(quantity)) == quantity


@pytest.mark.parametrize("said", [said for said in SAID if said not in ("12 kr", "$5-10 million")])
def test_the_last_written_place_is_kept(said):
    quantity = parse(said)
    assert repr(decode(Quantity, encode(quantity))) == repr(quantity)


def test_the_last_written_place_is_kept_in_json():
    for quantity in (Count("5.50", "of the best"), Rate(Number("2.6E+9"), "\ud800")):
        assert json.loads(encode(quantity))["kind"] == quantity.kind
        assert repr(decode(Quantity, encode(quantity))) == repr(quantity)


@given(texts, st.sampled_from(KINDS))
def test_any_text_at_all(text, kind):
    try:
        assert isinstance(decode(kind, text), kind)
    except AmountError as error:
        assert "\n" not in str(error)


@by_kind
def test_an_error_says_what_to_write(kind):
    what, examples = WRITE[kind]
    for wrong in ("nothing", "", "1998-2003 or so, see there", 7.5, None, b"$5", [5], {5}, object()):
        with pytest.raises(AmountError, match=what) as caught:
            decode(kind, wrong)
        assert all(repr(example) in str(caught.value) for example in examples)
    for example in examples:
        assert isinstance(decode(kind, example), kind)


def test_a_value_of_another_kind_is_refused():
    for wrong in (Percentage(5), "5%", '{"kind": "percentage", "value": "5"}', {"kind": "percentage", "value": "5"}):
        with pytest.raises(AmountError, match="is a Percentage: expected an amount of money"):
            decode(Money, wrong)


def test_a_dict_may_leave_out_what_the_class_tells():
    assert decode(Money, {"value": "5", "currency": "SEK"}) == Money(5, "SEK")
    assert decode(Count, '{"value": 1.50, "noun": "cups"}').value == Decimal("1.50")  # exact, though JSON has no quotes there
    for broken in ('{"value": 5', '{"a":' * 100_000):
        with pytest.raises(AmountError, match="such as"):
            decode(Money, broken)
    with pytest.raises(AmountError, match="no kind"):
        decode(Range, {"low": "1", "high": "2"})
    with pytest.raises(AmountError, match="did you mean currency"):
        decode(Money, {"value": "5", "currancy": "SEK"})


def test_others_classes_are_not_ours():
    for call in (lambda: decode(Decimal, "5"), lambda: encode(Decimal(5)), lambda: json_schema(int), lambda: json_schema("int")):
        with pytest.raises(NotImplementedError):
            call()


# ---------------------------------------------------------------- pydantic


@pytest.fixture(scope="module")
def pydantic():
    return pytest.importorskip("pydantic", reason="pydantic is not installed")


@by_kind
@settings(max_examples=30)
@given(data=st.data())
def test_pydantic_model(pydantic, kind, data):
    """A string, a dict or a value in; a value in Python; a string in JSON, as the schema says, which comes in again."""
    model = pydantic.create_model("Row", field=(kind, ...), many=(dict[str, kind | None], {}))
    quantity = data.draw(door.draw_up(kind))
    for said in (quantity, encode(quantity), amounts.Match(0, 1, "x", quantity).as_dict()):
        row = model(field=said, many={"a": said, "b": None})
        assert row.field == row.many["a"] == quantity and row.many["b"] is None
        assert type(row.model_dump()["field"]) is type(quantity)
    written = row.model_dump_json()
    assert model.model_validate_json(written) == model.model_validate(row.model_dump()) == row
    for mode in ("validation", "serialization"):
        schema = Draft202012Validator(model.model_json_schema(mode=mode))
        schema.validate(json.loads(written))
        assert not schema.is_valid({"field": 5})
        assert schema.schema["properties"]["field"]["examples"] == [*WRITE[kind][1]]


def test_pydantic_error(pydantic):
    model = pydantic.create_model("Row", total=(Money, ...), change=(Money | Percentage | None, None))
    with pytest.raises(pydantic.ValidationError) as caught:
        model(total="5 dolars", change="a lot")
    total, *change = caught.value.errors()
    assert total["msg"] == (
        "Value error, '5 dolars' is a Count: expected an amount of money with its currency, such as '$1.5 million' or "
        "'2.6 billion Swedish kronor' (did you mean dollars?)")
    assert [error["loc"][1] for error in change] == ["function-plain[Money()]", "function-plain[Percentage()]"]
    assert json.loads(caught.value.json())[0]["ctx"]["error"].startswith("'5 dolars' is a Count")


def test_pydantic_union(pydantic):
    """Each kind of a union takes its own, and what is none of them stays what it is."""
    model = pydantic.create_model("Row", change=(Money | Percentage | str, ...))
    rows = [model(change=said) for said in ("$5", "5%", "a lot")]
    assert [row.change for row in rows] == [Money(5, "USD"), Percentage(5), "a lot"]
    assert [json.loads(row.model_dump_json())["change"] for row in rows] == ["5 US dollars", "5%", "a lot"]


def test_pydantic_field_says_more(pydantic):
    said = pydantic.Field(description="what is due", examples=["€5"])
    schema = pydantic.create_model("Row", total=(Money, said)).model_json_schema()
    assert schema["properties"]["total"] == {
        "type": "string", "description": "what is due", "examples": ["€5"], "title": "Total"}


# ---------------------------------------------------------------- msgspec, cattrs


@pytest.mark.parametrize("said", SAID)
def test_msgspec(said):
    msgspec = pytest.importorskip("msgspec", reason="msgspec is not installed")
    model = msgspec.defstruct("Row", [("field", type(parse(said))), ("many", list[Quantity | None])])
    row = model(parse(said), [parse(said), None])
    for written, read in ((msgspec.json.encode, msgspec.json.decode), (msgspec.msgpack.encode, msgspec.msgpack.decode)):
        assert read(written(row, enc_hook=encode), type=model, dec_hook=decode) == row
        given_dict = written({"field": amounts.read(said).as_dict(), "many": [said, None]})
        assert read(given_dict, type=model, dec_hook=decode) == row
        with pytest.raises(msgspec.ValidationError, match=r"expected .* such as .* at `\$\.field`$"):
            read(written({"field": "a lot", "many": []}), type=model, dec_hook=decode)
    schema = msgspec.json.schema(model, schema_hook=json_schema)
    Draft202012Validator(schema).validate(json.loads(msgspec.json.encode(row, enc_hook=encode)))


@pytest.mark.parametrize("said", SAID)
def test_cattrs(said):
    cattrs = pytest.importorskip("cattrs", reason="cattrs is not installed")
    attrs = pytest.importorskip("attrs", reason="attrs is not installed")
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_structure_hook(Quantity, lambda said, kind: decode(kind, said))
    converter.register_unstructure_hook(Quantity, encode)
    fields = {"field": type(parse(said)), "many": list[Quantity | None]}
    model = attrs.make_class("Row", {name: attrs.field(type=kind) for name, kind in fields.items()})
    row = model(parse(said), [parse(said), None])
    assert converter.loads(converter.dumps(row), model) == row
    assert converter.structure({"field": amounts.read(said).as_dict(), "many": [said, None]}, model) == row
    with pytest.raises(cattrs.ClassValidationError) as caught:
        converter.structure({"field": "a lot", "many": []}, model)
    assert "such as" in str(caught.value.exceptions[0])


# ---------------------------------------------------------------- Hypothesis


@by_kind
@settings(max_examples=100)
@given(data=st.data())
def test_hypothesis_draws_what_reads_back(kind, data):
    quantity = data.draw(door.draw_up(kind))
    assert isinstance(quantity, kind)
    assert parse(amounts.format(quantity)) == quantity


def test_hypothesis_finds_them_by_type():
    """Where the library is installed, and at no cost before a value is asked for."""
    if not [entry for entry in importlib.metadata.entry_points(group="hypothesis") if entry.value.startswith("amounts.")]:
        pytest.skip("the library is not installed here, and so has no entry point")
    code = """import sys
from hypothesis import given, settings, strategies as st
from amounts import *
assert not {"babel", "amounts.doors.strategies"} & {*sys.modules}
KINDS = Money, Percentage, PercentagePoints, Count, Measure, Ratio, Multiple, Number, Range, Rate, Quantity
@settings(max_examples=20)
@given(st.tuples(*map(st.from_type, KINDS)))
def test(drawn):
    assert all(isinstance(one, kind) for one, kind in zip(drawn, KINDS)), drawn
test()"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_kind_is_drawn():
    kinds = {Money, Percentage, PercentagePoints, Count, Measure, Ratio, Multiple, Number, Range, Rate, Quantity}
    assert kinds <= {*door.KINDS} == {*KINDS}
