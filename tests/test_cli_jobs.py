"""Many documents: rows of JSON Lines and files, in one process or several, in the order of the input."""

import json
import os
import random
import signal
import string
import subprocess
import sys
import time

import pytest
from command import ARTICLE, COMMAND, environment, on_terminal, rows, run
from hypothesis import given, settings
from hypothesis import strategies as st

from amounts import find
from amounts.documents import Document, text_of
from amounts.jobs import MOST, PARCEL, parcels

SENTENCES = ARTICLE.read_text(encoding="utf-8").split(". ")
GOOD = "worth £5 million and 75%"
BAD = [
    b'{"text": null}', b'{"text": 5}', b'{"text": ["worth \xc2\xa35"]}', b'{"other": "worth \xc2\xa35"}', b'["worth \xc2\xa35"]',
    b'"worth \xc2\xa35"', b"null", b"", b'{"text": "worth \xc2\xa35', b"worth \xc2\xa35", b'{"text": "\xff\xfe \xc2\xa35"}',
    b"\x00\x01\xff",
    b'{"text": ' + b"9" * 10_000 + b"}", b"[" * 100_000, b'{"a": ' * 100_000,
]


def written(path, count, seed=0):
    """A file of ``count`` short documents."""
    take = random.Random(seed)
    path.write_text("".join(
        json.dumps({"id": n, "text": f"{n} apples. " + ". ".join(take.sample(SENTENCES, 2))}) + "\n" for n in range(count)
    ), encoding="utf-8")
    return path


# ---------------------------------------------------------------- what a row becomes


def test_each_row_has_a_line_in_the_order_of_the_input(tmp_path):
    many = written(tmp_path / "many.jsonl", 2 * MOST + 7)
    texts = [json.loads(line)["text"] for line in many.read_text().splitlines()]
    lines = rows(run("--field", "text", many))
    assert lines == [[match.as_dict() for match in find(text)] for text in texts]
    assert [line[0]["value"] for line in lines] == [str(n) for n in range(len(texts))]
    for jobs in (2, 3):
        assert run("--field", "text", "-j", jobs, many).stdout == run("--field", "text", many).stdout
    assert rows(run("--field", "text", "-j", 2, stdin=many.read_bytes())) == lines


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_row_is_an_empty_list(tmp_path, jobs):
    good = json.dumps({"text": GOOD}).encode()
    mixed = tmp_path / "mixed.jsonl"
    mixed.write_bytes(b"\n".join(line for bad in BAD for line in (bad, good)))
    done = run("--field", "text", "-j", jobs, mixed)
    assert done.returncode == 0
    assert done.stderr == f"amounts: {len(BAD)} of {2 * len(BAD)} rows have no text under 'text'\n"
    assert rows(done)[0::2] == [[] for _ in BAD]
    assert [[row["value"] for row in line] for line in rows(done)[1::2]] == [["5000000", "75"] for _ in BAD]


@given(st.binary(max_size=60) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.just("text") | st.text(max_size=3), inner, max_size=3),
).map(lambda value: json.dumps(value).encode()))
def test_no_row_is_too_bad(line):
    text, problem = text_of(Document("-", 1, line), "text")
    assert problem == ""
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    assert text == (row["text"] if isinstance(row, dict) and isinstance(row.get("text"), str) else None)


def test_a_megabyte_of_noise_and_half_a_character(tmp_path):
    noise = "".join(random.Random(1).choices(string.printable + "\0é½万£€", k=1_000_000))
    file = tmp_path / "noise.jsonl"
    file.write_text("\n".join(json.dumps({"text": text}) for text in (noise, "half \ud800 worth £5", GOOD)) + "\n")
    done = run("--field", "text", "-j", 2, file)
    assert done.returncode == 0 and done.stderr == ""
    _, half, good = rows(done)
    assert half[0]["value"] == "5" and len(good) == 2


def test_no_figures_at_all_is_status_one(tmp_path):
    done = run("--field", "text", stdin=b'{"text": "nothing"}\n{"text": 5}\n')
    assert (done.stdout, done.returncode) == ("[]\n[]\n", 1)
    assert run("--field", "text", stdin=b"").returncode == 1


@pytest.mark.parametrize("shape", ["--csv", "--table", "--mark", "--html", "--explain", "--json"])
def test_every_shape_says_the_same_in_two_processes(tmp_path, shape):
    many = written(tmp_path / "many.jsonl", 40)
    with many.open("ab") as file:
        file.write(b"null\n")
    one, two = (run(shape, "--field", "text", "-j", jobs, many) for jobs in (1, 2))
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)
    assert one.returncode == 0 and (f"{many}:7:" in one.stdout or shape in ("--csv", "--html", "--json"))
    if shape == "--csv":
        assert one.stdout.startswith("row,start,end,") and "\n7,0,8,6 apples," in one.stdout


def test_rates_in_two_processes(tmp_path):
    texts = ["2.6 billion Swedish kronor (£213 billion)", "5 UAH", "nothing"] * 3
    stdin = "".join(json.dumps({"text": text}) + "\n" for text in texts).encode()
    one, two = (run("--field", "text", "--check", "--to", "GBP", "--on", "2026-02-03", "-j", j, stdin=stdin) for j in (1, 2))
    assert one.stdout == two.stdout and one.stderr == two.stderr and one.stderr.count("'5 UAH' at 0") == 3
    assert rows(one)[0][1]["checked"]["agrees"] is False and rows(one)[0][0]["converted"]["value"] == "212540171.59"


# ---------------------------------------------------------------- files


def test_many_files_stand_in_the_order_of_the_arguments(tmp_path):
    files = [tmp_path / f"{n}.txt" for n in range(30)]
    for n, file in enumerate(files):
        file.write_text(f"{n} apples. " + "and words " * random.Random(n).randrange(5000))
    files[7:7] = [tmp_path / "missing.txt"]
    one, two = (run("-j", jobs, *files) for jobs in (1, 2))
    assert one.stdout == two.stdout and one.stderr == two.stderr and one.returncode == two.returncode == 2
    assert [row["value"] for row in rows(two)] == [str(n) for n in range(30)]
    assert "missing.txt" in two.stderr and "Traceback" not in two.stderr


def test_a_mistake_is_said_once():
    done = run("-j", 2, "--to", "GBQ", ARTICLE, ARTICLE)
    assert done.returncode == 2 and done.stdout == "" and done.stderr.count("GBQ") == 1


@given(st.lists(st.integers(0, PARCEL * 2), max_size=40))
@settings(max_examples=50)
def test_parcels_hold_every_document_in_order_and_little_else(sizes):
    documents = [Document(str(n), n, bytes(size)) for n, size in enumerate(sizes)]
    packed = list(parcels(documents))
    assert [document for parcel in packed for document in parcel] == documents
    for parcel in packed:
        assert 0 < len(parcel) <= MOST
        assert sum(len(document.content) for document in parcel[:-1]) < PARCEL


# ---------------------------------------------------------------- how it ends


def test_a_closed_pipe_ends_all_processes(tmp_path):
    many = written(tmp_path / "many.jsonl", 20_000)
    process = subprocess.Popen([*COMMAND, "--field", "text", "-j", "2", str(many)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment(), start_new_session=True)
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(30) == 0
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)  # the group of its session: nobody is left


def test_ctrl_c_ends_all_processes_quietly(tmp_path):
    many = written(tmp_path / "many.jsonl", 20_000)
    process = subprocess.Popen([*COMMAND, "--field", "text", "-j", "2", str(many)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment(), start_new_session=True,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # ignored behind a shell's "&"
    assert process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)  # what a terminal does: to every process of the job
    _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (130, b"")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="no /proc to find the processes by")
def test_a_process_that_is_ended_is_an_error_and_no_silence(tmp_path):
    many = written(tmp_path / "many.jsonl", 20_000)
    process = subprocess.Popen([*COMMAND, "--field", "text", "-j", "2", str(many)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment())
    assert process.stdout.readline()
    with open(f"/proc/{process.pid}/task/{process.pid}/children") as children:
        one, other = map(int, children.read().split())
    os.kill(one, signal.SIGKILL)
    _, said = process.communicate(timeout=60)
    assert not os.path.exists(f"/proc/{other}")
    assert process.returncode == 2 and b"a process was ended" in said and b"Traceback" not in said


# ---------------------------------------------------------------- the bar


def test_a_bar_on_standard_error_where_that_is_a_terminal(tmp_path):
    many = written(tmp_path / "many.jsonl", 6000)
    script = f"{' '.join(COMMAND)} --field text {many} > {tmp_path / 'out'}"
    import pty
    ours, theirs = pty.openpty()
    process = subprocess.Popen(["sh", "-c", script], stderr=theirs, env=environment())
    os.close(theirs)
    shown = b""
    while True:
        try:
            shown += os.read(ours, 65536)
        except OSError:
            break
    os.close(ours)
    assert process.wait() == 0
    parts = [float(part.split(b"%")[0]) for part in shown.split(b"\r") if b"%" in part]
    assert parts and parts == sorted(parts) and 0 < parts[0] < parts[-1] <= 100
    assert b" rows" in shown and shown.endswith(b"\r\x1b[K")
    assert (tmp_path / "out").read_bytes().count(b"\n") == 6000 and b"\x1b" not in (tmp_path / "out").read_bytes()
    assert run("--field", "text", many).stderr == ""


def test_a_short_task_shows_no_bar():
    shown, _ = on_terminal("--table", ARTICLE, ARTICLE)
    assert "%" in shown and "] 2 files" not in shown


# ---------------------------------------------------------------- what it costs

PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def peak(*arguments):
    """The memory of the largest of the processes, in KiB."""
    command = [sys.executable, "-c", PEAK, *COMMAND, *map(str, arguments)]
    return int(subprocess.run(command, env=environment(), check=True, capture_output=True).stdout)


@pytest.mark.parametrize("jobs", [1, 2])
def test_memory_does_not_grow_with_the_input(tmp_path, jobs):
    few, many = written(tmp_path / "few.jsonl", 3000), written(tmp_path / "many.jsonl", 15_000)
    small, large = (peak("--field", "text", "-j", jobs, file) for file in (few, many))
    assert large - small < 5000, f"{small} KiB, and {large} KiB of five times as much"


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one processor only")
def test_two_processes_take_at_most_0_65_of_the_time(tmp_path):
    """Short documents. Where other work has one of the processors, the two would take half of what they cost together."""
    many = written(tmp_path / "many.jsonl", 10_000)

    def costs(jobs):
        start = time.perf_counter()
        process = subprocess.Popen([*COMMAND, "--field", "text", "-j", str(jobs), str(many)], stdout=subprocess.DEVNULL,
                                   env=environment())
        _, status, used = os.wait4(process.pid, 0)  # with its own children's
        process.returncode = status
        assert status == 0
        return time.perf_counter() - start, used.ru_utime + used.ru_stime

    pairs = [(costs(2), costs(1)) for _ in range(2)]
    wall = min(two[0] / one[0] for two, one in pairs)
    alone = min(two[1] / 2 / one[1] for two, one in pairs)
    assert min(wall, alone) <= 0.65, f"{wall:.2f} of the time, {alone:.2f} were the machine idle"
