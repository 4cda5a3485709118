"""Do the tests notice a word that is missing? ``make mutants`` leaves out every entry of every word table in turn.

A mutant is caught where a line of the corpus then reads otherwise. What survives is printed: words that no test misses.
"""

import argparse
import functools
import gc
import re
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from test_corpus import CHANGE, NOT, OTHERS, SAID, WORDS, said  # noqa: E402

import amounts  # noqa: E402
from amounts import scan  # noqa: E402
from amounts.finding import find  # noqa: E402

ENGLISH = ("en", "en_context", "en_names", "en_units")


def tables(module):
    """The tables of words that the module sets, by name; one of units is a text of lines."""
    return {name: table for name, table in vars(module).items() if name[0].isupper() and table and (
        isinstance(table, (dict, frozenset, tuple)) or (isinstance(table, str) and " | " in table and name == "UNITS"))}


def entries(table):
    """What may be left out of a table: a key, a word, a name or a symbol in a line."""
    if not isinstance(table, str):
        return list(table)
    return [(line, word) for line in table.strip().split("\n") for part, mark in zip(line.split("|")[1:], (",", None, None))
            for word in map(str.strip, part.split(mark)) if word]


def without(table, entry):
    """The table without one of its entries."""
    if isinstance(table, dict):
        return {key: value for key, value in table.items() if key != entry}
    if isinstance(table, str):
        line, word = entry
        return table.replace(f"\n{line}\n", "\n" + re.sub(rf"(?<![^|, ]){re.escape(word)}(?![^|, ])", "", line) + "\n")
    return type(table)(other for other in table if other != entry)


def forget():
    """Whatever was worked out from the tables is worked out anew."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and (thing.__module__ or "").startswith("amounts."):
            thing.cache_clear()
    scan._patterns.clear()


def holders(table):
    """Every module of the library that has the table under a name."""
    return [(module, name) for key, module in list(sys.modules.items()) if key.startswith("amounts.")
            for name, value in list(vars(module).items()) if value is table]


def checks(code):
    """(locale, text, what is to be read in it) for every line of the corpus of a language."""
    if code in ENGLISH:
        for value, text in WORDS:
            changes = value.startswith("change: ")
            yield "en", text, (value[8:].replace("none", "") or None) if changes else said(value)
        yield from (("en", text, [eval(value, vars(amounts))]) for value, text in SAID)
        yield from (("en", text, []) for _, text in NOT)
        yield from (("en", text, None if change == "none" else change) for change, text in CHANGE)
    yield from ((locale, text, said(value)) for locale, value, text in OTHERS if locale == code)


def holds(check):
    locale, text, expected = check
    found = find(text, locale=locale)
    if isinstance(expected, list):
        return [match.quantity for match in found] == expected
    return [match.change for match in found] == [expected]


def survivors(code):
    """(how many mutants there were, those that no check caught)."""
    module = import_module(f"amounts.locales.{code}")
    known = list(checks(code))
    forget()
    assert all(map(holds, known))
    tried, left = 0, []
    for name, table in tables(module).items():
        places = holders(table)
        for entry in entries(table):
            tried += 1
            mutant = without(table, entry)
            for place, attribute in places:
                setattr(place, attribute, mutant)
            forget()
            try:
                caught = not all(map(holds, known))
            except Exception:  # whatever it is, a test would fail by it
                caught = True
            if not caught:
                left.append((name, entry))
        for place, attribute in places:
            setattr(place, attribute, table)
    forget()
    return tried, left


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("codes", nargs="*", default=sorted(path.stem for path in (ROOT / "amounts" / "locales").glob("*.py")))
    for code in parser.parse_args().codes:
        if code in ("__init__", "plain", "cldr_units"):
            continue
        tried, left = survivors(code)
        print(f"{code}: {tried} mutants, {tried - len(left)} caught ({(tried - len(left)) / tried:.0%})", flush=True)
        for name, entry in left:
            print(f"    {name}: {entry!r}")
