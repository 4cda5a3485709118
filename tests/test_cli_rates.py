"""The command's conversions and checks: --to, --on, --rates and --check, in the table and in JSON."""


import json
import subprocess
import sys
from decimal import Decimal

import jsonschema
import pytest
from command import KRONOR, ROOT, SCHEMA, on_terminal, rows, run
from loopback import live, raw, serving
from loopback import rates as answer

from amounts.cli import main


def test_conversion_in_json():
    row = rows(run(*KRONOR))[0]
    converted = row.pop("converted")
    assert row.pop("converted_error") is None
    jsonschema.validate(row, SCHEMA)
    assert set(converted) == {"value", "low", "high", "currency", "rate", "rate_date", "rate_source"}
    assert (converted["value"], converted["currency"]) == ("212540171.59", "GBP")
    assert converted["rate_date"] == "2026-02-03" and converted["rate_source"]


def test_conversion_in_the_table():
    done = run("--table", *KRONOR)
    assert "£212,540,171.59" in done.stdout and "of 2026-02-03" in done.stdout
    assert "\n1 SEK = 0.0817" in done.stdout, "the whole rate and its source stand below"


def test_a_converted_range_keeps_both_ends():
    row = rows(run("--text", "€5-10 million", *KRONOR[2:]))[0]["converted"]
    assert row["value"] is None and float(row["low"]) * 2 == pytest.approx(float(row["high"]))


def test_one_row_without_a_rate_does_not_stop_the_rest():
    text = "500 zloty, 5 VES, 75% and 2.6 billion Swedish kronor"
    done = run(*KRONOR[2:], "--text", text)
    by_text = {row["text"]: row for row in rows(done)}
    assert done.returncode == 0
    assert by_text["5 VES"]["converted"] is None and "VES" in by_text["5 VES"]["converted_error"]
    assert by_text["75%"]["converted"] is None and by_text["75%"]["converted_error"] is None
    assert by_text["2.6 billion Swedish kronor"]["converted"]["value"] == "212540171.59"
    assert done.stderr.count("5 VES") == 1
    assert "not converted: " in run("--table", *KRONOR[2:], "--text", text).stdout




# ---------------------------------------------------------------- units


def test_measures_to_a_unit():
    """``--to km`` converts what measures a length, and leaves the rest as it is, without a word."""
    done = run("--json", "--to", "km", "--text", "26 miles, 5 to 10 feet, 5 kg, 20 mph and £5")
    converted = [row["converted"] for row in rows(done)]
    assert done.stderr == ""
    assert converted[0] == {"value": "41.842944", "low": None, "high": None, "unit": "kilometer"}
    assert converted[1] == {"value": None, "low": "0.001524", "high": "0.003048", "unit": "kilometer"}
    assert converted[2:] == [None] * 3
    assert [row["converted_error"] for row in rows(done)] == [None] * 5
    shown = run("--table", "--to", "km", "--text", "26 miles, 5 to 10 feet and 1 km").stdout
    assert "in kilometer" in shown and "41.842944" in shown and "0.001524–0.003048" in shown


def test_currencies_in_small_letters_and_units_in_their_own():
    assert rows(run("--to", "gbp", "--on", "2026-02-03", "--text", "5 SEK"))[0]["converted"]["currency"] == "GBP"
    assert rows(run("--to", "mW", "--text", "5 W"))[0]["converted"]["value"] == "5000"


# ---------------------------------------------------------------- sources


@pytest.mark.parametrize("source, code, value, day, name", [
    ("ecb", "SEK", "81.75", "2026-02-03", "European Central Bank"),
    ("hmrc", "SEK", "81.86", "2026-02-01", "HM Revenue & Customs"),
    ("hmrc", "UAH", "17.24", "2026-02-01", "HM Revenue & Customs"),
])
def test_rates_of_a_source(source, code, value, day, name):
    row = rows(run("--to", "GBP", "--on", "2026-02-03", "--rates", source, "--text", f"1000 {code}"))[0]["converted"]
    assert (row["value"], row["rate_date"], row["rate_source"]) == (value, day, name)
    assert Decimal(row["rate"]) * 1000 == pytest.approx(Decimal(value), rel=Decimal("0.001"))
    shown = run("--table", "--to", "GBP", "--on", "2026-02-03", "--rates", source, "--text", f"1000 {code}").stdout
    assert f"£{value}" in shown and f"of {day}" in shown and f"on {day}, {name}" in shown


def test_rates_of_a_file(tmp_path):
    path = tmp_path / "deal.csv"
    path.write_text("date,base,quote,rate\n2026-02-03,SEK,GBP,0.08\n")
    row = rows(run("--to", "GBP", "--rates", path, "--text", "1000 SEK"))[0]["converted"]
    assert (row["value"], row["rate"], row["rate_date"], row["rate_source"]) == ("80.00", "0.08", "2026-02-03", "deal.csv")


def test_rates_of_a_live_host(monkeypatch, capfd):
    """One request for a rate, however often the text needs it; and one failure."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    arguments = ["--json", "--to", "GBP", "--on", "2026-02-03", "--rates", "forex", "--text", "100 SEK, 200 SEK and 300 SEK"]
    with serving(answer("0.0817")) as server:
        live(server, monkeypatch)
        assert main(arguments) == 0
        found = [json.loads(line)["converted"] for line in capfd.readouterr().out.splitlines()]
    assert [row["value"] for row in found] == ["8.17", "16.34", "24.51"]
    assert found[0]["rate_source"] == f"forex-python (127.0.0.1:{server.server_port})"
    assert len(server.asked) == 1
    with serving(raw(b"", 403)) as server:
        live(server, monkeypatch)
        assert main(arguments) == 0
        shown = capfd.readouterr()
    assert shown.err.count("403 Forbidden") == 3 and shown.out.count('"converted": null') == 3
    assert len(server.asked) == 1


@pytest.mark.parametrize("source, module, extra", [
    ("hmrc", "hmrc_rates", "hmrc"), ("forex", "forex_python.converter", "forex"),
])
def test_a_missing_extra_names_the_pip_command(source, module, extra):
    code = f"import sys; sys.modules[{module!r}] = None; from amounts.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run([sys.executable, "-c", code, "--to", "GBP", "--rates", source, "--text", "5 SEK"],
                          capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 2 and done.stdout == "" and "Traceback" not in done.stderr
    assert f"pip install 'amounts-normaliser[{extra}]'" in done.stderr


@pytest.mark.parametrize("arguments, said", [
    (["--to", "GBP", "--rates", "bank"], "no source of rates 'bank': expected ecb, hmrc, forex or a FILE.csv"),
    (["--to", "GBP", "--rates", "missing.csv"], "missing.csv: No such file"),
    (["--to", "GBP", "--rates", "BAD"], "bad.csv, line 2: "),
    (["--rates", "ecb"], "--rates is the source of a rate: it needs --to or --check"),
    (["--on", "2026-02-03"], "--on is the day of a rate: it needs --to or --check"),
    (["--to", "parsecks"], "unknown currency or unit 'parsecks'"),
    (["--to", "GBQ"], "unknown currency or unit 'GBQ': expected an ISO 4217 code or a unit that pint knows (did you mean"),
])
def test_mistakes_say_what_would_be_right(tmp_path, arguments, said):
    bad = tmp_path / "bad.csv"
    bad.write_text("date,base,quote,rate\n2026-02-03,SEK,GBP,eight\n")
    done = run("--text", "£5", *[bad if part == "BAD" else part for part in arguments])
    assert done.returncode == 2 and done.stdout == ""
    assert said in done.stderr and "Traceback" not in done.stderr


# ---------------------------------------------------------------- the check

PAIR = "It pledged 2.6 billion Swedish kronor (£213 million), and 75% of 26 miles (42 km)."
SLIP = "It pledged 2.6 billion Swedish kronor (£213 billion)."
NUMBER = {"type": "string", "pattern": SCHEMA["$defs"]["number"]["pattern"]}
CHECKED = {
    "type": ["object", "null"], "additionalProperties": False,
    "required": ["implied", "low", "high", "deviation", "agrees", "rate", "rate_date", "rate_source"],
    "properties": dict.fromkeys(["implied", "low", "high", "deviation", "rate"], NUMBER) | {
        "agrees": {"type": "boolean"}, "rate_date": {"type": "string", "format": "date"}, "rate_source": {"type": "string"},
    },
}


def test_check_in_json():
    """A row is what it was and two keys more; only a restated amount of money is checked."""
    done = run("--check", "--on", "2026-02-03", "--text", PAIR)
    more = {"checked": CHECKED, "checked_error": {"type": ["string", "null"]}}
    wider = {**SCHEMA, "properties": {**SCHEMA["properties"], **more}, "required": [*SCHEMA["required"], *more]}
    assert done.returncode == 0 and done.stderr == ""
    for row in rows(done):
        jsonschema.validate(row, wider)
    assert [row["checked"] is not None for row in rows(done)] == [False, True, False, False, False]
    checked = rows(done)[1]["checked"]
    assert checked["agrees"] is True and (checked["rate_date"], checked["rate_source"]) == ("2026-02-03", "European Central Bank")
    assert [f"{float(checked[name]):.6f}" for name in ("implied", "low", "high", "rate", "deviation")] == [
        "0.081923", "0.081731", "0.082115", "0.081746", "0.002163"]
    assert "converted" not in rows(done)[1]
    assert "checked" not in rows(run("--text", PAIR))[1]


def test_check_in_the_table():
    shown = run("--table", "--check", "--on", "2026-02-03", "--text", PAIR).stdout
    assert "0.0819231 (0.0817308–0.0821154)" in shown and "0.0817462 of 2026-02-03" in shown and "agrees (+0.2 %)" in shown
    assert "\n1 SEK = 0.0817" in shown, "the whole rate and its source stand below"
    assert "DIFFERS: 1,000 times" in run("--table", "--check", "--on", "2026-02-03", "--text", SLIP).stdout
    assert "agrees" not in run("--table", "--text", PAIR).stdout


def test_a_slip_is_red_on_a_terminal():
    shown, status = on_terminal("--check", "--on", "2026-02-03", "--text", SLIP, columns=200)
    assert status == 0 and "\x1b[31mDIFFERS: 1,000 times\x1b[0m" in shown


def test_check_and_to_with_rates_of_hmrc():
    row = rows(run("--check", "--to", "EUR", "--on", "2026-02-03", "--rates", "hmrc", "--text", PAIR))[1]
    assert row["converted"]["rate_source"] == row["checked"]["rate_source"] == "HM Revenue & Customs"
    assert row["checked"]["agrees"] is True and row["checked"]["rate_date"] == "2026-02-01"


def test_what_can_not_be_checked_says_why():
    text = "5 million hryvnias (£86,000), then 2.6 billion Swedish kronor (£213 million)"
    done = run("--check", "--on", "2026-02-03", "--text", text)
    by_text = {row["text"]: row for row in rows(done)}
    assert by_text["£86,000"]["checked"] is None and "HmrcRates" in by_text["£86,000"]["checked_error"]
    assert by_text["£213 million"]["checked"]["agrees"] is True
    assert done.returncode == 0 and done.stderr.count("£86,000") == 1
    assert "not checked: European Central Bank" in run("--table", "--check", "--on", "2026-02-03", "--text", text).stdout
    assert rows(run("--check", "--rates", "hmrc", "--on", "2026-02-03", "--text", text))[1]["checked"]["agrees"] is True


def test_every_line_of_the_table_is_as_wide_as_asked():
    for columns in (60, 80, 120, 200):
        shown = run("--table", "--check", "--to", "EUR", "--on", "2026-02-03", "--text", PAIR, COLUMNS=str(columns)).stdout
        assert max(map(len, shown.splitlines())) <= columns
