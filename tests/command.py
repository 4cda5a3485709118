"""The command as people run it: a process with arguments, standard streams and an exit status."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

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
