"""The command as people run it: a process with arguments, standard streams and an exit status."""

import json
import os
import resource
import statistics
import subprocess
import sys

import jsonschema
import pytest
from command import ARTICLE, COMMAND, KRONOR, SCHEMA, environment, on_terminal, rows, run

from amounts.options import KINDS

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


def test_surrogates_that_no_shell_hands_over(capsys):
    """A caller in Python may; they are told of and read over, as in any text that is no UTF-8."""
    from amounts import cli

    assert cli.main(["--text", "\ud800 $5"]) == 0
    told = capsys.readouterr()
    assert "UTF-8" in told.err
    assert '"value": "5"' in told.out
