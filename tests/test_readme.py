"""What README.md and the docstrings show is what happens."""

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = [
    "exchange", "finding", "matches", "quantities", "rates.chain", "rates.ecb", "rates.hmrc", "rates.source", "rates.table",
    "reconciliation", "writing",
]


def test_readme():
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert result.attempted > 15
    assert result.failed == 0


@pytest.mark.parametrize("room", ROOMS)
def test_docstrings(room):
    module = importlib.import_module(f"amounts.{room}")
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0


def test_demo_in_the_readme(capfd, monkeypatch):
    """The table that the README shows is the one that the command prints."""
    from amounts.cli import main

    monkeypatch.setenv("COLUMNS", "80")
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split("```text\n")[1].split("\n```")[0]
    main(["--table", "--to", "GBP", "--on", "2026-02-03", str(ROOT / "examples" / "article.txt")])
    assert capfd.readouterr().out.startswith(shown)
