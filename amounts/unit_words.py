"""What words mean a unit in a language: the table of its ``locales/*_units.py``, spelled out."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from .entries import ABBREVIATION, unit_entry
from .locales.en_units import PREFIXES, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .entries import Entry
    from .lexicon import Lexicon


def add_units(lex: Lexicon) -> None:
    """The reviewed table of units: English takes names and symbols from it, the others its symbols, which are everybody's."""
    if not lex.language.DIGITS:
        for symbol, entry in _symbols().items():
            _add_symbol(lex.signs, symbol, entry)
        return
    for unit, factor, names, symbols in rows():
        entry = unit_entry(unit, factor)
        for name in names:
            lex.names.setdefault(name.lower().replace("-", " "), entry)
        for symbol in symbols:
            _add_symbol(lex.signs, symbol, entry)
        if factor is None:
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
        # The micro sign, and the Greek letter that many type.
        yield unit, factor, names, [*symbols, *(symbol.replace("µ", "μ") for symbol in symbols if "µ" in symbol)]
        for prefix in columns[3].split():
            word = PREFIXES[prefix]
            prefixed = [prefix + symbol for symbol in symbols[:1]]
            greek = [symbol.replace("µ", "μ") for symbol in prefixed if "µ" in symbol]
            yield word + unit, None, [word + name for name in names], prefixed + greek


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
