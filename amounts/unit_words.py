"""What words mean a unit in a language: the table of its ``locales/*_units.py``, spelled out."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from .entries import ABBREVIATION, unit_entry
from .locales.en_alone import ALONE
from .locales.en_units import PREFIXES, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .entries import Entry
    from .lexicon import Lexicon


def add_units(lex: Lexicon, instead: dict[str, str]) -> None:
    """The reviewed table of units: English takes names and symbols from it, the others its symbols, which are everybody's.

    ``instead``: the imperial units that American ones give their plain names to there, as in Britain.
    """
    if not lex.language.DIGITS:
        for symbol, entry in _symbols().items():
            if symbol not in lex.language.NOT_UNITS:
                _add_symbol(lex.signs, symbol, entry)
        return
    for unit, factor, names, symbols in rows():
        entry = unit_entry(unit, factor)
        if unit in instead:
            entry, american = unit_entry(instead[unit], None), entry
            for name in (name for name in names if "US" in name):
                lex.names.setdefault(name.lower(), american)
            plain, ours = ([name for name in names if ("US" in name) is theirs] for theirs in (False, True))
            lex.unit_names[instead[unit]], lex.unit_names[unit] = (plain[0], plain[1]), (ours[0], ours[1])
        for name in names:
            lex.names.setdefault(name.lower().replace("-", " "), entry)
        for symbol in symbols:
            _add_symbol(lex.signs, symbol, entry)
        if factor is None and unit not in instead:
            if names:
                lex.unit_names.setdefault(unit, (names[0], names[1] if len(names) > 1 else names[0]))
            elif symbols:
                lex.unit_names.setdefault(unit, (symbols[0], symbols[0]))
            if symbols:
                lex.unit_symbols.setdefault(unit, symbols[0])
    for word, unit in lex.units.TOUCHING.items():
        lex.touching[word] = unit_entry(unit, None)


def rows() -> Iterator[tuple[str, Decimal | None, list[str], list[str]]]:
    """Each unit of the table, with each prefix: (pint unit, factor, names, symbols)."""
    for line in UNITS.strip().split("\n"):
        columns = [column.strip() for column in line.split("|")]
        columns += [""] * (4 - len(columns))
        unit, names, symbols = columns[0], [name.strip() for name in columns[1].split(",") if name.strip()], columns[2].split()
        factor: Decimal | None = None
        if unit[0].isdigit():
            number, unit = unit.split(" ", 1)
            factor = Decimal(number)
        first, symbols = symbols[:1], [symbol for symbol in symbols if symbol[0] != "("]
        # The micro sign, and the Greek letter that many type.
        yield unit, factor, names, [*symbols, *(symbol.replace("µ", "μ") for symbol in symbols if "µ" in symbol)]
        for prefix in columns[3].split():
            word = PREFIXES[prefix]
            prefixed = [prefix + symbol.strip("()") for symbol in first]
            greek = [symbol.replace("µ", "μ") for symbol in prefixed if "µ" in symbol]
            yield word + unit, None, [word + name for name in names], prefixed + greek


@lru_cache(maxsize=1)
def alone() -> dict[str, Entry]:
    """The abbreviations, and a few names, that are units only where nothing else is said."""
    found: dict[str, Entry] = {}
    for entry, words in _alone_rows():
        for word in words:
            found.setdefault(word, entry)
    return found


@lru_cache(maxsize=1)
def names_alone() -> dict[str, str]:
    """How many of a unit are called in English that has no name in the table: pint's name, and the plural."""
    return {entry[1]: words[1] for entry, words in _alone_rows() if entry[2] is None and words[1:]}


def _alone_rows() -> Iterator[tuple[Entry, list[str]]]:
    for line in ALONE.strip().split("\n"):
        unit, _, words = line.partition(" | ")
        number, _, rest = unit.partition(" ")
        yield unit_entry(rest, Decimal(number)) if number[0].isdigit() else unit_entry(unit, None), words.split(", ")


@lru_cache(maxsize=1)
def _symbols() -> dict[str, Entry]:
    """Every symbol of the table."""
    found: dict[str, Entry] = {}
    for unit, factor, _, symbols in rows():
        for symbol in symbols:
            found.setdefault(symbol, unit_entry(unit, factor))
    return found


def _add_symbol(signs: dict[str, Entry], symbol: str, entry: Entry) -> None:
    known = signs.setdefault(symbol, entry)
    if known[0] == ABBREVIATION and known[2] is None:
        signs[symbol] = ABBREVIATION, known[1], entry
