"""Do the tests notice a word that is missing? ``make mutants`` leaves out every entry of every word table in turn.

Then, under ``patterns``, each alternative of the regular expressions of the modules that read, and each entry of their tables. A
mutant is caught where a line of the corpus reads otherwise. What survives is printed: words that no test misses.
"""

import argparse
import contextlib
import functools
import gc
import inspect
import random
import re
import sys
from importlib import import_module
from pathlib import Path

import sweep
from test_corpus import CHANGE, NOT, OTHERS, SAID, WORDS, reads

from amounts import AmountError, parse, scan
from amounts.locales.other import Other

ROOT = Path(__file__).parents[1]
ENGLISH = ("en", "en_alone", "en_change", "en_labels", "en_money", "en_names", "en_nouns", "en_other",
           "en_unit_patterns", "en_units")
READERS = ("cooking", "counted", "decimal_words", "everyday", "hangul", "kinds", "letters", "lookup", "marks", "measures",
           "myriads", "noun_words", "nouns", "number_words", "numerals", "often", "other_things", "per", "readers",
           "signs", "touching", "unknown_words", "vague_words", "word_fractions")
MORE = ("drafts", "spelled", "spelled_parts", "street", "views", "whole")  # of other rooms only the patterns
# Tables whose values are words of their own, and what parts these.
PARTED = {"AFTER": "|", **dict.fromkeys(
    "BEFORE RISES FALLS DROPS OPEN QUALIFIERS SPELLINGS SHARED_SIGNS DOLLAR_CODES MINOR UNIT_ENDS PER_FORMS TIME_BEFORE "
    "WARMTH_BEFORE KELVINS_BEFORE".split(), " ")}
PATTERN = re.compile(r"\(\?|\[|\\[bwdsZ]")  # what tells a pattern from a word
NEVER = "\0"
CONDITIONS = inspect.signature(Other).parameters.keys() - {"what"}
CODE = re.compile("[A-Z]{3}|[-$]")  # what a sign may mean besides, which no line can tell


def tables(module):
    """The tables and words that the module sets, by name; but a word that is a pattern to write with."""
    return {name: table for name, table in vars(module).items() if name[0].isupper() and table and (
        isinstance(table, (dict, frozenset, tuple, list)) or isinstance(table, str) and "{}" not in table and name != "TABLE")}


def alternatives(pattern):
    """(what is left out, the pattern without it): each of several alternatives, and each look ahead or behind."""
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
            looks = re.search(r"\(\?<?[=!]\Z", pattern[:starts[0]])
            if looks and token[0]:
                yield pattern[looks.start():token.end()], pattern[:looks.start()] + pattern[token.end():]


def inside(text, mark):
    """(what is left out, the text without it) for the alternatives of a pattern, the words of a line, the names of units."""
    if PATTERN.search(text):
        yield from alternatives(text)
    elif mark and mark in text:
        words = text.split(mark)
        yield from ((word, mark.join(other for other in words if other != word)) for word in words if not CODE.fullmatch(word))
    elif "\n" in text:
        for line in text.strip().split("\n"):
            for part, between in zip(line.split("|")[1:], (",", None, None)):
                for word in filter(None, map(str.strip, part.split(between))):
                    unit, names = line.split("|", 1)
                    names = re.sub(rf"(?<![^|, ]){re.escape(word)}(?![^|, ])", "", names)
                    yield word, text.replace(f"\n{line}\n", f"\n{unit}|{names}\n")


def mutants(table, mark=None, deep=False):
    """(what is left out, the table without it): a key, a word, and what is written in a value; ``deep`` in a table only that."""
    if isinstance(table, Other):
        yield from without_condition(table)
    elif isinstance(table, str):
        yield from list(inside(table, mark)) or ([] if deep else [(table, NEVER)])
    elif isinstance(table, dict):
        if all(isinstance(value, Other) or isinstance(value, tuple) and isinstance(value[0], Other) for value in table.values()):
            table = {name: other for names, other in table.items() for name in names.split()}
        for key, value in table.items():
            within = list(mutants(value, mark, deep=True))
            if not (deep or mark and within):
                yield key, {other: table[other] for other in table if other != key}
            yield from ((f"{key}: {gone}", {**table, key: rest}) for gone, rest in within)
    elif isinstance(table, (tuple, list, frozenset)):
        several = list(table)
        for at, entry in enumerate(several):
            within = list(mutants(entry, mark, deep=True))
            if not (deep or isinstance(entry, str) and PATTERN.search(entry)):
                yield entry, type(table)(several[:at] + several[at + 1:])
            yield from ((gone, type(table)([*several[:at], rest, *several[at + 1:]])) for gone, rest in within)


def without_condition(other):
    """(what is left out, the rest) for each condition that a name is something else in a sentence, and what is written in it."""
    conditions = {name: getattr(other, name) for name in CONDITIONS if getattr(other, name) not in ("", 0, None, False)}
    for name, condition in conditions.items():
        yield name, Other(other.what, **{kept: conditions[kept] for kept in conditions if kept != name})
        within = inside(condition, None) if isinstance(condition, str) else ()
        yield from ((gone, Other(other.what, **{**conditions, name: rest})) for gone, rest in within)


def forget():
    """Whatever was worked out from the tables is worked out anew."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and (thing.__module__ or "").startswith("amounts."):
            thing.cache_clear()
    scan._patterns.clear()
    scan._spelled_patterns.clear()


def holders(table, own):
    """Every module of the library that has the table under a name; a word may be that of another name too."""
    return [(module, name) for key, module in list(sys.modules.items()) if key.startswith("amounts.")
            for name, value in list(vars(module).items()) if value is table and (name == own or not isinstance(table, str))]


def checks(code):
    """(locale, text, heading) for every line of the corpus of a language."""
    if code not in ENGLISH:
        return [(locale, text, value) for locale, value, text in OTHERS if locale == code]
    return [*(("en", text, value) for value, text in [*WORDS, *SAID]), *(("en", text, "none") for _, text in NOT),
            *(("en", text, f"change: {change}") for change, text in CHANGE)]


def holds(check):
    locale, text, heading = check
    if not isinstance(heading, str):
        with contextlib.suppress(AmountError):
            return parse(text, locale=locale) == heading
        return False
    said, read = reads(heading, text, locale)
    return said == read


def is_caught(known, word=""):
    """Does a line of the corpus read otherwise than it says? Those with the word in them are tried first."""
    likely = [check for check in known if word in check[1]] if word else []
    try:
        return not all(map(holds, [*likely, *known]))
    except Exception:  # whatever it is, a test would fail by it
        return True


def swept(code):
    """(locale, text, quantity) of what a sweep writes in the language and reads back: its money and its units."""
    locale, chance = "en" if code in ENGLISH else code, random.Random(code)
    lines = [(locale, text, quantity) for _, text, quantity in (*sweep.babels(locale, chance), *sweep.ours(locale, chance))]
    return list(filter(holds, lines))


def survivors(code, drawn):
    """(how many mutants there were, those that no check caught) of the tables of a language."""
    module = import_module(f"amounts.locales.{code}")
    known = [*checks(code), *swept(code)]
    forget()
    assert all(map(holds, known))
    tried, left = 0, []
    for name, table in tables(module).items():
        places = holders(table, name)
        for gone, mutant in filter(drawn, mutants(table, PARTED.get(name))):
            tried += 1
            for place, attribute in places:
                setattr(place, attribute, mutant)
            forget()
            if not is_caught(known, str(gone).rpartition(": ")[2]):
                left.append((name, gone))
        for place, attribute in places:
            setattr(place, attribute, table)
    forget()
    return tried, left


def set_in(module):
    """(name, value) of what the module itself sets for good, not what it takes from others."""
    source = Path(module.__file__).read_text(encoding="utf-8")
    for name in re.findall(r"^(\w+)(?:: Final)? = ", source, re.M):
        value = vars(module).get(name)
        if not isinstance(value, str) or re.search(rf"\bcompiled\([^)]*\b{name}\b", source):
            yield name, value


def surviving_patterns(drawn):
    """The same for what the readers and refiners set: patterns, the ``match`` of one, texts to be compiled, tables of words."""
    known = [*checks("en"), *((locale, text, value) for locale, value, text in OTHERS)]
    refiners = sorted(f"refiners.{path.stem}" for path in (ROOT / "amounts" / "refiners").glob("[a-z]*.py"))
    tried, left = 0, []
    for module in (import_module(f"amounts.{name}") for name in (*READERS, *MORE, *refiners)):
        for name, value in set_in(module):
            pattern = getattr(value, "__self__", value)
            if isinstance(pattern, re.Pattern):
                made = ((gone, re.compile(rest, pattern.flags)) for gone, rest in alternatives(pattern.pattern))
                made = ((gone, new if pattern is value else getattr(new, value.__name__)) for gone, new in made)
            else:
                made = mutants(value) if module.__name__[8:] not in MORE or isinstance(value, str) else ()
            places = holders(value, name)
            for gone, mutant in filter(drawn, made):
                tried += 1
                for place, attribute in places:
                    setattr(place, attribute, mutant)
                if not is_caught(known, str(gone).strip(" .\\b$")):
                    left.append((f"{module.__name__}.{name}", gone))
                    print(*left[-1], file=sys.stderr, flush=True)
            for place, attribute in places:
                setattr(place, attribute, value)
    return tried, left


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    everything = [*sorted(path.stem for path in (ROOT / "amounts" / "locales").glob("*.py")), "patterns"]
    parser.add_argument("what", nargs="*", default=everything, help="codes of languages, or patterns")
    parser.add_argument("--share", type=float, default=1, help="of the mutants, drawn by lot")
    options, chance = parser.parse_args(), random.Random(1)

    def drawn(_):
        return chance.random() < options.share

    for what in options.what:
        if what in ("__init__", "other", "plain", "plain_labels", "plain_numbers", "cldr_units"):
            continue
        tried, left = surviving_patterns(drawn) if what == "patterns" else survivors(what, drawn)
        print(f"{what}: {tried} mutants, {tried - len(left)} caught ({(tried - len(left)) / max(tried, 1):.0%})", flush=True)
        for name, entry in left:
            print(f"    {name}: {entry!r}")
