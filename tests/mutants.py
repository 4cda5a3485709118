"""Do the tests notice a word that is missing? ``make mutants`` leaves out every entry of every word table in turn.

Then, under ``patterns``, each alternative of the regular expressions of the modules that read. A mutant is caught where a line of
the corpus reads otherwise. What survives is printed: words that no test misses.
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

from test_corpus import CHANGE, NOT, OTHERS, SAID, WORDS, reads  # noqa: E402

from amounts import scan  # noqa: E402

ENGLISH = ("en", "en_alone", "en_change", "en_labels", "en_money", "en_names", "en_units")
PATTERNS = ("DATES", "CLOCKS", "SPOKEN_CLOCKS", "WEIGHED",  # tables that are a pattern: each alternative is an entry
            "SIDE_BEHIND", "SIDE_BEFORE", "TIME_FROM", "TIME_ENDS", "SECONDS_BEFORE", "AGE", "OF_STUFF", "OF_ONE",
            "WEIGHED_BEFORE", "PRICED", "THICK", "INCHES", "AGE_ENDS", "OF_THEM", "OF_THEIRS", "CITED", "IN_A_ROW")
READERS = ("counted", "kinds", "letters", "lookup", "measures", "nouns", "number_words", "numerals", "per", "readers", "signs",
           "touching", "word_fractions")
PHRASES = {"BEFORE": " ", "AFTER": "|", "RISES": " ", "FALLS": " "}  # tables whose values are words of their own, and their mark


def tables(module):
    """The tables of words that the module sets, by name; one of units is a text of lines, some are a pattern."""
    return {name: table for name, table in vars(module).items() if name[0].isupper() and table and (
        isinstance(table, (dict, frozenset, tuple)) or name in PATTERNS or (
            name == "UNITS" and isinstance(table, str) and " | " in table))}


def alternatives(pattern):
    """(one of several alternatives, the pattern without it) for every group of a pattern."""
    opened = [[0]]  # where the alternatives of each open group begin
    for token in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|:))?|\||\)|$", pattern, re.S):
        if token[0][:1] == "(":
            opened.append([token.end()])
        elif token[0] == "|":
            opened[-1].append(token.end())
        elif token[0] in (")", ""):
            starts = opened.pop()
            ends = [*(start - 1 for start in starts[1:]), token.start()]
            for at, (start, end) in enumerate(zip(starts, ends) if len(starts) > 1 else ()):
                left, right = (start, end + 1) if at < len(starts) - 1 else (start - 1, end)
                yield pattern[start:end], pattern[:left] + pattern[right:]


def entries(name, table):
    """What may be left out of a table: a key, a word, a name or a symbol in a line."""
    if name in PATTERNS:
        return list(alternatives(table))
    if name in PHRASES:
        return [(key, word) for key, said in table.items() for word in said.split(PHRASES[name])]
    if not isinstance(table, str):
        return list(table)
    return [(line, word) for line in table.strip().split("\n") for part, mark in zip(line.split("|")[1:], (",", None, None))
            for word in map(str.strip, part.split(mark)) if word]


def without(name, table, entry):
    """The table without one of its entries."""
    if name in PATTERNS:
        return entry[1]
    if name in PHRASES:
        key, gone = entry
        mark = PHRASES[name]
        return {**table, key: mark.join(word for word in table[key].split(mark) if word != gone)}
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
    scan._spelled_patterns.clear()


def holders(table):
    """Every module of the library that has the table under a name."""
    return [(module, name) for key, module in list(sys.modules.items()) if key.startswith("amounts.")
            for name, value in list(vars(module).items()) if value is table]


def checks(code):
    """(locale, text, heading) for every line of the corpus of a language."""
    if code not in ENGLISH:
        return [(locale, text, value) for locale, value, text in OTHERS if locale == code]
    return [*(("en", text, value) for value, text in [*WORDS, *SAID]), *(("en", text, "none") for _, text in NOT),
            *(("en", text, f"change: {change}") for change, text in CHANGE)]


def holds(check):
    locale, text, heading = check
    said, read = reads(heading, text, locale)
    return said == read


def is_caught(known, word=""):
    """Does a line of the corpus read otherwise than it says? Those with the word in them are tried first."""
    likely = [check for check in known if word in check[1]] if word else []
    try:
        return not all(map(holds, [*likely, *known]))
    except Exception:  # whatever it is, a test would fail by it
        return True


def survivors(code):
    """(how many mutants there were, those that no check caught) of the tables of a language."""
    module = import_module(f"amounts.locales.{code}")
    known = checks(code)
    forget()
    assert all(map(holds, known))
    tried, left = 0, []
    for name, table in tables(module).items():
        places = holders(table)
        for entry in entries(name, table):
            tried += 1
            mutant = without(name, table, entry)
            for place, attribute in places:
                setattr(place, attribute, mutant)
            forget()
            if not is_caught(known, str(entry[-1] if isinstance(entry, tuple) else entry)):
                left.append((name, entry[0] if name in PATTERNS else entry))
        for place, attribute in places:
            setattr(place, attribute, table)
    forget()
    return tried, left


def surviving_patterns():
    """The same for the alternatives of the patterns that the readers and refiners have under a name, or the ``match`` of one."""
    known = [*checks("en"), *((locale, text, value) for locale, value, text in OTHERS)]
    refiners = sorted(f"refiners.{path.stem}" for path in (ROOT / "amounts" / "refiners").glob("[a-z]*.py"))
    tried, left = 0, []
    for module in (import_module(f"amounts.{name}") for name in (*READERS, *refiners)):
        for name, value in list(vars(module).items()):
            pattern = getattr(value, "__self__", value)
            if not isinstance(pattern, re.Pattern) or not hasattr(pattern.pattern, "encode"):
                continue
            for gone, rest in alternatives(pattern.pattern):
                tried += 1
                mutant = re.compile(rest, pattern.flags)
                setattr(module, name, mutant if pattern is value else getattr(mutant, value.__name__))
                if not is_caught(known, gone.strip(" .\\b$")):
                    left.append((f"{module.__name__}.{name}", gone))
            setattr(module, name, value)
    return tried, left


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    everything = [*sorted(path.stem for path in (ROOT / "amounts" / "locales").glob("*.py")), "patterns"]
    parser.add_argument("what", nargs="*", default=everything, help="codes of languages, or patterns")
    for what in parser.parse_args().what:
        if what in ("__init__", "plain", "cldr_units"):
            continue
        tried, left = surviving_patterns() if what == "patterns" else survivors(what)
        print(f"{what}: {tried} mutants, {tried - len(left)} caught ({(tried - len(left)) / tried:.0%})", flush=True)
        for name, entry in left:
            print(f"    {name}: {entry!r}")
