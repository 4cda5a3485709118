"""The command as people run it: a process with arguments, standard streams and an exit status."""

import json
import os
import pty
import resource
import statistics
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from amounts.cli import KINDS

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "examples" / "article.txt"
SCHEMA = json.loads((ROOT / "amounts" / "match.schema.json").read_text())
COMMAND = [sys.executable, "-m", "amounts"]
KRONOR = ["--text", "2.6 billion Swedish kronor", "--to", "GBP", "--on", "2026-02-03"]


def environment(**extra):
    """The caller's own, without what changes the look of the output, and with the package in reach."""
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "TERM", "PYTHONIOENCODING")}
    return {**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm", **extra}


def run(*arguments, stdin=b"", **extra):
    """The finished process, with its streams as text."""
    done = subprocess.run([*COMMAND, *map(str, arguments)], input=stdin, capture_output=True, env=environment(**extra))
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done


def rows(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def on_terminal(*arguments, columns=100, **extra):
    """What a terminal shows, with the escape sequences, and the exit status."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)], stdin=theirs, stdout=theirs, stderr=subprocess.PIPE,
        env=environment(COLUMNS=str(columns), **extra),
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # Linux says so when the other end is closed; elsewhere the read is empty
            break
        if not part:
            break
        shown += part
    os.close(ours)
    process.stderr.close()
    return shown.decode().replace("\r\n", "\n"), process.wait()


# ---------------------------------------------------------------- the two shapes


def test_a_terminal_gets_a_table():
    shown, status = on_terminal(ARTICLE)
    assert status == 0
    assert "2.6 billion Swedish kronor" in shown and "2,600,000,000  SEK" in shown
    assert "\x1b[1;32m2.6 billion Swedish kronor\x1b[0m" in shown
    assert '"kind"' not in shown and "Traceback" not in shown


def test_a_terminal_gets_json_for_the_asking():
    shown, status = on_terminal("--json", ARTICLE)
    assert status == 0 and "\x1b" not in shown
    assert [json.loads(line)["kind"] for line in shown.splitlines()].count("money") >= 5


def test_no_color_is_honoured():
    shown, _ = on_terminal(ARTICLE, NO_COLOR="1")
    assert "\x1b" not in shown
    assert "[2.6 billion Swedish kronor]" in shown


def test_an_empty_no_color_says_nothing():
    shown, _ = on_terminal(ARTICLE, NO_COLOR="")
    assert "\x1b[" in shown


def test_a_pipe_gets_json_lines_of_the_contract():
    done = run(ARTICLE)
    found = rows(done)
    assert done.returncode == 0 and done.stderr == "" and len(found) >= 15
    source = ARTICLE.read_text()
    for row in found:
        jsonschema.validate(row, SCHEMA)
        assert source[row["start"]:row["end"]] == row["text"]


def test_a_table_goes_into_a_pipe_for_the_asking():
    done = run("--table", ARTICLE)
    assert "[£212.5 million]" in done.stdout and "number 2" in done.stdout and "\x1b" not in done.stdout


@pytest.mark.parametrize("columns", [20, 60, 80, 100, 160, 240])
def test_the_table_fits_the_terminal(columns):
    done = run("--table", *KRONOR[2:], ARTICLE, COLUMNS=str(columns))
    assert max(map(len, done.stdout.splitlines())) <= max(columns, 60)


def test_text_never_reaches_the_terminal_as_a_command():
    done = run("--table", "--text", "evil \x1b[2Jworth\n£5 million\x07 today")
    assert "\x1b" not in done.stdout and "\x07" not in done.stdout and "worth [£5 million] today" in done.stdout


def test_several_files_name_themselves(tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("It cost £5.")
    found = rows(run(ARTICLE, other))
    assert {row["file"] for row in found} == {str(ARTICLE), str(other)}
    extra = dict.fromkeys(["file"], {"type": "string"})
    jsonschema.validate(found[0], {**SCHEMA, "properties": {**SCHEMA["properties"], **extra}})
    assert "file" not in rows(run(other))[0]


def test_offsets_are_those_of_the_file(tmp_path):
    source = tmp_path / "lines.txt"
    source.write_bytes("é\r\ncosts £5\r\n".encode())
    assert (rows(run(source))[0]["start"]) == 9


# ---------------------------------------------------------------- what goes in


def test_standard_input():
    for arguments in ([], ["-"]):
        assert rows(run(*arguments, stdin="worth £5 million".encode()))[0]["value"] == "5000000"


def test_kinds_are_those_of_the_schema():
    assert list(KINDS) == SCHEMA["properties"]["kind"]["enum"]
    assert {row["kind"] for row in rows(run("--kind", "money,percentage", ARTICLE))} == {"money", "percentage"}


def test_currency_and_locale():
    assert rows(run("--text", "$5", "--currency", "cad"))[0]["currency"] == "CAD"
    assert rows(run("--text", "$5", "--locale", "en_CA"))[0]["currency"] == "CAD"


def test_what_is_not_utf8_does_not_stop_it(tmp_path):
    source = tmp_path / "latin.txt"
    source.write_bytes(b"caf\xe9 \xe9 worth \xc2\xa35 million")
    done = run(source)
    assert done.returncode == 0 and rows(done)[0]["value"] == "5000000"
    assert done.stderr.count("UTF-8") == 1 and str(source) in done.stderr
    assert rows(run(stdin=source.read_bytes())) == rows(done)
    assert rows(run("--text", os.fsdecode(b"\xe9 75%")))[0]["value"] == "75"


def test_a_missing_file_does_not_stop_the_others(tmp_path):
    done = run(tmp_path / "missing.txt", ARTICLE)
    assert done.returncode == 2
    assert len(rows(done)) >= 15
    assert "missing.txt" in done.stderr and "Traceback" not in done.stderr


# ---------------------------------------------------------------- how it ends


def test_exit_status():
    assert run("--text", "75%").returncode == 0
    none = run("--text", "nothing here")
    assert (none.returncode, none.stdout, none.stderr) == (1, "", "")
    assert run("--kind", "money", "--text", "75%").returncode == 1
    assert run("--help").returncode == 0
    assert run("--version").stdout.startswith("amounts ")


@pytest.mark.parametrize("arguments, said", [
    (["--to", "GBP", "--on", "03/02/2026"], "YYYY-MM-DD"),
    (["--to", "GBP", "--on", "20260203"], "YYYY-MM-DD"),
    (["--to", "GBP", "--on", "2026-02-30"], "YYYY-MM-DD"),
    (["--on", "2026-02-03"], "--to"),
    (["--kind", "cash"], "money, percentage,"),
    (["--to", "GBQ"], "did you mean"),
    (["--currency", "SKE"], "did you mean"),
    (["--locale", "en_GBB"], "did you mean en_GB"),
    (["--json", "--table"], "not allowed"),
    (["article.txt"], "--text"),
    (["--nonsense"], "--nonsense"),
])
def test_mistakes_say_what_would_be_right(arguments, said):
    done = run("--text", "£5", *arguments)
    assert done.returncode == 2 and done.stdout == ""
    assert said in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["--json"], ["--table"], ["--help"]])
def test_a_closed_pipe_ends_quietly(tmp_path, arguments):
    many = tmp_path / "many.txt"
    many.write_text("worth £5 million and 75% of it\n" * 3000)
    process = subprocess.Popen(
        [*COMMAND, *arguments, str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    if arguments != ["--help"]:
        assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_full_disk_is_an_error():
    with open("/dev/full", "w") as full:
        done = subprocess.run([*COMMAND, "--text", "£5"], stdout=full, stderr=subprocess.PIPE, env=environment())
    assert done.returncode == 2 and b"standard output" in done.stderr and b"Traceback" not in done.stderr


# ---------------------------------------------------------------- conversion


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


# ---------------------------------------------------------------- what it costs


def cpu_of(command, env):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_help_costs_next_to_nothing(tmp_path):
    """CPU time and not wall time, medians of alternating runs, compiled code in place: load doesn't count."""
    env = environment(PYTHONPYCACHEPREFIX=str(tmp_path))
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    helped = [*COMMAND, "--help"]
    bare = [sys.executable, "-c", "import argparse, json, re, decimal"]
    pairs = [(cpu_of(helped, env), cpu_of(bare, env)) for _ in range(8)][1:]  # the first pair compiles
    cost, yardstick = (statistics.median(times) for times in zip(*pairs))
    assert cost <= 3 * yardstick, f"--help {cost * 1000:.0f} ms, yardstick {yardstick * 1000:.0f} ms"
