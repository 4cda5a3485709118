"""The small verbs: many texts, offsets for other languages, figures rewritten, what the answers rest on."""

import json
from datetime import date
from importlib import metadata

import pytest
from command import rows as rows_of
from command import run
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import quantities, texts

from amounts import AmountError, convert, data_version, find, find_many, format, offsets, replace
from amounts.writing import STYLES


def test_many_texts():
    assert [[match.text for match in found] for found in find_many(["$5", None, b"$5", 5, "75% of 3 km"])] == [
        ["$5"], [], [], [], ["75%", "3 km"]]


def test_many_texts_are_read_when_asked_for():
    def endless():
        while True:
            yield "$5"

    assert [match.text for match in next(find_many(endless()))] == ["$5"]


@pytest.mark.parametrize("texts, options", [
    ("$5", {}), (b"$5", {}), (None, {}), ([], {"locale": "xx"}), ([], {"currency": "dollars"}),
])
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


# ---------------------------------------------------------------- figures rewritten


def apart(text, matches):
    """What stands around the figures."""
    ends = [0, *(match.end for match in matches)]
    return [text[end:start] for end, start in zip(ends, [*(match.start for match in matches), len(text)])]


@st.composite
def sentences(draw):
    """Values in words of every style, among what often stands beside them."""
    between = st.sampled_from("| | and |, or | (|) | worth more than |\n| to |-| about | per |.\0 ".split("|"))
    said = []
    for quantity in draw(st.lists(quantities(), max_size=4)):
        try:
            said += [draw(between), format(quantity, style=draw(st.sampled_from(STYLES)))]
        except AmountError:
            said.append(draw(between))
    return "".join([*said, draw(between)])


@example("12+£, a two, 1$1$1, over 12 and under 18 and £7", "standard", "en")
@given(texts | sentences(), st.sampled_from(STYLES), st.sampled_from(["en", "en_GB"]))
def test_in_another_style_a_text_says_the_same(text, style, locale):
    found = find(text, locale=locale)
    new = replace(text, style, locale=locale)
    again = find(new, locale=locale)
    assert [match.quantity for match in again] == [match.quantity for match in found]
    assert apart(new, again) == apart(text, found)


@given(texts)
def test_what_a_function_leaves_stays(text):
    assert replace(text, lambda match: None) == replace(text, lambda match: match.text) == text
    new = replace(text, lambda match: "#")
    assert new.count("#") == text.count("#") - sum(match.text.count("#") for match in find(text)) + len(find(text))


RESTYLES = {
    "It cost more than $1.5bn, or 20 per cent.": "It cost more than USD 1,500,000,000.00, or 20%.",
    "between 250 and 700 euros": "between EUR 250.00 and EUR 700.00",
    "2.6 billion Swedish kronor (£213 million)": "SEK 2,600,000,000.00 (GBP 213,000,000.00)",
    "three of Maria's 800k shells for $58.24 a barrel": "3 of Maria's 800,000 shells for USD 58.24 a barrel",
    "ninety Dutch and Belgian barges, 200k people": "90 Dutch and Belgian barges, 200,000 people",
    "an 18-month-old, 30 further months, 5 feet 3, a 3-mile walk": "an 18-month-old, 30 further months, 5 feet 3, a 3-mile walk",
    "half of them doubled; millions of euros, kr 5": "half of them doubled; millions of euros, kr 5",
    "aged 30 to 50, 30 and 60 ml": "aged 30 to 50, 30 and 60 milliliters",
    "5 to 7 people, -$5 a day, £1.2bn-plus": "5 to 7 people, -USD 5.00 a day, GBP 1,200,000,000.00-plus",
    "over 12 and under 18, 12+£, a two, ½ten½, £7": "over 12 and under 18, 12+£, a two, ½ten½, GBP 7.00",
    "111$1": "111$1", "two countries two kronor kr two": "2 countries two kronor kr two",
    "In 2020, in room 12 of the 747": "In 2020, in room 12 of the 747",
}


@pytest.mark.parametrize("text, new", RESTYLES.items())
def test_only_figures_are_rewritten(text, new):
    assert replace(text, "iso") == new


def test_other_languages_are_rewritten_in_theirs():
    assert replace("Die Brücke kostet rund 2,6 Mrd. Euro.", "compact-long", locale="de") == (
        "Die Brücke kostet rund 2,6 Milliarden Euro.")
    assert replace("費用は26億円です", "iso", locale="ja") == "費用はJPY 2,600,000,000です"


def test_a_function_gets_matches_and_returns_texts_or_quantities():
    def in_kilometres(match):
        return match.quantity.to("kilometer") if match.quantity.kind == "measure" else None

    assert replace("about 10 miles for $5, 5 miles or more", in_kilometres) == (
        "about 16.09344 kilometers for $5, 8.04672 kilometers or more")
    assert replace("some 200+ people", lambda match: match.quantity) == "some at least 200 people"
    assert replace("over $5", lambda match: convert(match.quantity, "EUR", rates=Fixed()).value) == "over €10.00"
    assert replace("£5 or 6%", lambda match: f"<b>{match.text}</b>") == "<b>£5</b> or <b>6%</b>"


class Fixed:
    def rate(self, base, quote, on):
        from amounts import ExchangeRate

        return ExchangeRate(base, quote, 2, date.today(), "a test")


@pytest.mark.parametrize("how, said", [("izo", "did you mean iso"), (5, "a style or a function"), (None, "a style or a function"),
                                       (lambda match: 5, "a text, a quantity or None")])
def test_replace_refuses_what_is_no_way_to_write(how, said):
    with pytest.raises(AmountError, match=said):
        replace("$5", how)


def test_replace_on_the_command_line(tmp_path):
    file = tmp_path / "text"
    file.write_bytes("It cost about $1.5bn,\r\n\t20 per cent\x0c of «it»".encode())
    done = run("--replace", "iso", file)
    assert done.returncode == 0 and done.stdout == "It cost about USD 1,500,000,000.00,\r\n\t20%\x0c of «it»"
    assert run("--replace", "iso", "--kind", "percentage", file).stdout == "It cost about $1.5bn,\r\n\t20%\x0c of «it»"
    assert run("--replace", "iso", file, file).stdout == done.stdout * 2
    assert run("--replace", "name", "--text", "kr 5 (SEK 7)").stdout == "kr 5 (7 Swedish kronor)\n"
    wrong = run("--replace", "iso", "--to", "GBP", "--text", "$5")
    assert wrong.returncode == 2 and "neither --to nor --check" in wrong.stderr


@pytest.mark.parametrize("row", [r'{"text": "$5 \u00e9"}', r'{"other": "$5", "text": "\u00245"}',
                                 '{"a": "$5", "text": "$5"}', '{"text": "$5", "a": "$5"}', '{"text": "$6", "text": "$5"}'])
def test_no_other_field_of_a_row_is_rewritten(row, tmp_path):
    file = tmp_path / "rows"
    file.write_text(row)
    done = json.loads(run("--replace", "iso", "--field", "text", file).stdout)
    was = json.loads(row)
    assert done == {**was, "text": replace(was["text"], "iso")} != was


def test_replace_rewrites_rows_of_json_lines(tmp_path):
    file = tmp_path / "rows"
    file.write_text('{"id": 1.50, "huge": 1e400, "text":"worth $5bn «»"}\nno json\n{"id": 3, "text": "nothing", "x": 1.50}\n')
    for jobs in ("1", "2"):
        done = run("--replace", "iso", "--field", "text", "-j", jobs, file)
        assert done.stdout.splitlines() == [
            '{"id": 1.50, "huge": 1e400, "text":"worth USD 5,000,000,000.00 «»"}',
            "no json", '{"id": 3, "text": "nothing", "x": 1.50}']

