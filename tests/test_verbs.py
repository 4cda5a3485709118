"""The small verbs: many texts, offsets for other languages, what the answers rest on."""

from datetime import date
from importlib import metadata

import pytest
from command import rows as rows_of
from command import run
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from amounts import AmountError, data_version, find, find_many, offsets


def test_many_texts():
    assert [[match.text for match in found] for found in find_many(["$5", None, b"$5", 5, "75% of 3 km"])] == [
        ["$5"], [], [], [], ["75%", "3 km"]]


def test_many_texts_are_read_when_asked_for():
    def endless():
        while True:
            yield "$5"

    assert [match.text for match in next(find_many(endless()))] == ["$5"]


@pytest.mark.parametrize("texts, options", [("$5", {}), (b"$5", {}), ([], {"locale": "xx"}), ([], {"currency": "dollars"})])
def test_mistakes_are_said_at_once(texts, options):
    with pytest.raises(AmountError):
        find_many(texts, **options)


def test_what_the_answers_rest_on():
    told = data_version()
    assert date.fromisoformat(told["rates"]).year >= 2024
    assert float(told["cldr"]) >= 44
    assert {name: told[name] for name in ("babel", "pint", "unicode-rbnf")} == {
        name: metadata.version(name) for name in ("babel", "pint", "unicode-rbnf")}
    assert all(isinstance(value, str) and value for value in told.values())


# ---------------------------------------------------------------- offsets

EVERYTHING = "💶 worth 5 €, «é» 2.6 billion Swedish kronor (£213 million), 𝟝 kg and १२ km"


@given(texts, st.booleans())
def test_offsets_are_those_of_the_encoded_text(text, backwards):
    matches = find(text)[::-1 if backwards else 1]
    encoded = text.encode("utf-8", "surrogatepass")
    assert [encoded[start:end].decode("utf-8", "surrogatepass") for start, end in offsets(text, matches, "utf-8")] == [
        match.text for match in matches]
    units = text.encode("utf-16-le", "surrogatepass")
    assert [units[start * 2:end * 2].decode("utf-16-le", "surrogatepass") for start, end in offsets(text, matches, "utf-16")] == [
        match.text for match in matches]


def test_offsets_of_many_matches_take_one_pass():
    from time import perf_counter

    def seconds(times):
        text = EVERYTHING * times
        matches = find(text)
        start = perf_counter()
        offsets(text, matches, "utf-8")
        return perf_counter() - start

    seconds(10)
    assert min(seconds(2000) for _ in range(3)) < 12 * min(seconds(500) for _ in range(3))  # 16 times if each began anew


def test_offsets_are_of_the_text_that_was_read():
    found = find("It cost $5.")
    with pytest.raises(AmountError, match="is not at 8"):
        offsets("It cost €5.", found, "utf-8")
    with pytest.raises(AmountError, match="expected utf-8 or utf-16"):
        offsets("It cost $5.", found, "latin-1")
    assert offsets("anything", [], "utf-8") == []


@pytest.mark.parametrize("encoding, codec, unit", [("utf-8", "utf-8", 1), ("utf-16", "utf-16-le", 2)])
def test_offsets_on_the_command_line(encoding, codec, unit, tmp_path):
    file = tmp_path / "text"
    file.write_text(EVERYTHING)
    data = EVERYTHING.encode(codec)
    rows = rows_of(run("--offsets", encoding, file))
    assert [data[row["start"] * unit:row["end"] * unit].decode(codec) for row in rows] == [row["text"] for row in rows]
    again = [row["restates"] for row in rows if row["restates"]]
    assert [data[span["start"] * unit:span["end"] * unit].decode(codec) for span in again] == ["2.6 billion Swedish kronor"]
    lines = run("--offsets", encoding, "--csv", file).stdout.splitlines()
    assert lines[1].startswith(f"{rows[0]['start']},{rows[0]['end']},")


def test_offsets_are_of_data():
    done = run("--offsets", "utf-8", "--mark", "--text", "$5")
    assert done.returncode == 2 and "--json or --csv" in done.stderr
