"""The corpus is the specification: a value, then the ways to say it; and what is not a figure.

``{a|b|c}`` in a line makes as many lines of it as there are words between the braces. In a file of words a heading may also
say what change the line states ("change: up"), why its numbers are no figures ("because: ordinal"), that nothing in it is
left over ("whole: ..."), how another country's English reads it ("en_GB: ..."), or that it is just what ``format`` writes for a
value ("written: ...").
"""

import re
from pathlib import Path

import pytest

import amounts
from amounts import *  # noqa: F403 - the values of the corpus are written as calls
from amounts import find

CORPUS = Path(__file__).parent / "corpus"


def lines(name):
    """(heading, line) for every indented line of a corpus file, each of its alternatives for itself."""
    heading = None
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            before, brace, rest = line.strip().partition("{")
            words, _, behind = rest.partition("}")
            yield from ((heading, before + word + behind) for word in (words.split("|") if brace else [""]))
        elif line and not line.startswith("#"):
            heading = line


def said(value):
    """What a heading says: one value or several, or none."""
    values = () if value == "none" else eval(value, vars(amounts))
    return list(values) if isinstance(values, tuple) else [values]


def reads(heading, text, locale):
    """(what the heading says, what the library says): changes, reasons, a text that is written, or values."""
    what, colon, rest = heading.partition(": ")
    if what == "change":
        return rest.split(", "), [match.change or "none" for match in find(text, locale=locale)]
    if what == "because":
        return rest.split(", "), [told.rule for told in amounts.explain(text, locale=locale)]
    if what == "whole":
        return said(rest), [amounts.parse(text, locale=locale)]
    if what[:3] == "en_":  # English of another country
        return said(rest), [match.quantity for match in find(text, locale=what)]
    if what == "written":
        return text, amounts.format(said(rest)[0], locale=locale)
    return said(heading), [match.quantity for match in find(text, locale=locale)]


SAID = list(lines("en.txt"))
WORDS = list(lines("en-words.txt"))
NOT = list(lines("en-not.txt"))
CHANGE = list(lines("en-change.txt"))
# Another language's file holds both: values, and under "none" what is not a figure.
OTHERS = [(path.stem, value, text) for path in sorted(CORPUS.glob("*.txt")) if not path.stem.startswith("en")
          for value, text in lines(path.name)]


@pytest.mark.parametrize("value, text", SAID, ids=[text for _, text in SAID])
def test_said(value, text):
    assert [m.quantity for m in find(text)] == [eval(value, vars(amounts))]


@pytest.mark.parametrize("why, text", NOT, ids=[text for _, text in NOT])
def test_not_a_figure(why, text):
    assert find(text) == []


@pytest.mark.parametrize("change, text", CHANGE, ids=[text for _, text in CHANGE])
def test_change(change, text):
    said, read = reads(f"change: {change}", text, "en")
    assert read == said


@pytest.mark.parametrize("value", dict.fromkeys(value for value, _ in WORDS))
def test_every_word(value):
    """One test a value, of thousands of lines."""
    for text in (text for heading, text in WORDS if heading == value):
        said, read = reads(value, text, "en")
        assert (text, read) == (text, said)


@pytest.mark.parametrize("value, text", SAID, ids=[text for _, text in SAID])
@pytest.mark.parametrize("change", [
    (" ", "\u00a0"), ("illion", "ILLION"), ("per cent", "percent"), (r"percent\b", "per cent"), (r"(?<=\d)-(?=\d)", "–"),
], ids=["nbsp", "capitals", "percent", "per cent", "dash"])
def test_spelling_does_not_matter(value, text, change):
    """Law 8: NBSP or space, capitals in scale words, "per cent" or "percent", en dash or hyphen."""
    spelled = re.sub(*change, text)
    assert [m.quantity for m in find(spelled)] == [eval(value, vars(amounts))]


@pytest.mark.parametrize("locale, value", dict.fromkeys((locale, value) for locale, value, _ in OTHERS))
def test_said_in_another_language(locale, value):
    for text in (text for code, heading, text in OTHERS if (code, heading) == (locale, value)):
        said, read = reads(value, text, locale)
        assert (text, read) == (text, said)
