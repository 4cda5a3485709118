"""What README.md, the pages of docs/ and the docstrings show is what happens."""

import ast
import doctest
import importlib
import importlib.util
import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = [
    "cells", "completion", "contract", "doors.typed", "exchange", "finding", "intervals", "marking", "matches", "places",
    "quantities", "rates.chain", "rates.ecb", "rates.hmrc", "rates.source", "rates.table", "reconciliation", "replacing",
    "sameness", "writing",
]


# Sections of the README that need more than the library, each with what must be installed.
DOORS = {
    "In spaCy": ["spacy"], "Typed pipelines": ["pydantic"], "In columns of texts": ["pyarrow"],
    "In DuckDB": ["pyarrow", "duckdb"], "In Polars": ["pyarrow", "polars"], "In pandas": ["pyarrow", "pandas"],
}


def sections():
    """The sections of the README by their titles, what stands above them under ""."""
    above, *rest = re.split("^## ", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {"": above, **{section.partition("\n")[0]: section for section in rest}}


def shown(text, name, known=None):
    """How many examples ``text`` has; each must print what stands under it."""
    names = {"__name__": "__main__", **(known or {})}
    result = doctest.DocTestRunner().run(doctest.DocTestParser().get_doctest(text, names, name, name, 0))
    assert result.failed == 0
    return result.attempted


def test_readme():
    text = "\n".join(section for title, section in sections().items() if title not in DOORS)
    assert shown(text, "README.md") > 15


@pytest.mark.parametrize("title", DOORS)
def test_doors_of_the_readme(title):
    for library in DOORS[title]:
        pytest.importorskip(library, reason=f"{library} is not installed")
    assert 1 <= shown(sections()[title], title) <= 5, "a door is five lines"


@pytest.mark.parametrize("page", sorted(path.name for path in (ROOT / "docs").glob("*.md")))
def test_page(page):
    """Every example of a page; one that needs an engine names its modules in its first line: ``<!-- needs: duckdb -->``."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    needed = re.match(r"<!-- needs: (.*) -->\n", text)
    missing = [name for name in needed[1].split() if importlib.util.find_spec(name) is None] if needed else []
    if missing:
        pytest.skip(f"docs/{page} needs {', '.join(missing)}")
    assert (shown(text, page) > 0) == ("```python" in text)


@pytest.mark.parametrize("room", ROOMS)
def test_docstrings(room):
    """Of the source, since what is compiled has none."""
    module = importlib.import_module(f"amounts.{room}")
    tree = ast.parse((ROOT / "amounts" / f"{room.replace('.', '/')}.py").read_text(encoding="utf-8"))
    spoken = [node for node in ast.walk(tree) if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))]
    assert sum(shown(ast.get_docstring(node) or "", room, vars(module)) for node in spoken) > 0


def test_demo_in_the_readme(capfd, monkeypatch):
    """The table that the README shows is the one that the command prints."""
    from amounts.cli import main

    monkeypatch.setenv("COLUMNS", "80")
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split("```text\n")[1].split("\n```")[0]
    main(["--table", "--to", "GBP", "--on", "2026-02-03", str(ROOT / "examples" / "article.txt")])
    assert capfd.readouterr().out.startswith(shown)


def test_commands_in_the_readme(capfd, monkeypatch):
    """Every command line that the README shows, with a text of its own or of a file, finds figures."""
    from amounts.cli import main

    monkeypatch.chdir(ROOT / "examples")
    lines = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("    amounts ")]
    assert len(lines) >= 5
    for line in lines:
        words = shlex.split(re.split(r"\s{2,}", line.strip())[0])  # what it shows stands two spaces behind
        assert main(words[1:]) == 0, line
        shown = capfd.readouterr()
        assert shown.out and not shown.err, line
