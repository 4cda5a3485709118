"""What words mean a unit in a language: the table of its ``locales/*_units.py``, spelled out."""

from __future__ import annotations

from decimal import Decimal

from .entries import ABBREVIATION, unit_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon


def add_units(lex: Lexicon) -> None:
    """The reviewed table of units, with every name, symbol and prefix in it."""
    named = bool(lex.language.DIGITS)  # outside English the names are CLDR's, and the symbols are everybody's
    for line in lex.units.UNITS.strip().split("\n"):
        columns = [column.strip() for column in line.split("|")]
        columns += [""] * (4 - len(columns))
        unit, names, symbols = columns[0], [name.strip() for name in columns[1].split(",") if named and name.strip()], (
            columns[2].split())
        factor: Decimal | None = None
        if unit[0].isdigit():
            number, unit = unit.split(" ", 1)
            factor = Decimal(number)
        _unit(lex, unit, names, symbols, factor)
        for prefix in columns[3].split():
            word = lex.units.PREFIXES[prefix]
            _unit(lex, word + unit, [word + name for name in names], [prefix + symbol for symbol in symbols[:1]], None)
    for word, unit in lex.units.TOUCHING.items():
        lex.touching[word] = unit_entry(unit, None)


def _unit(lex: Lexicon, unit: str, names: list[str], symbols: list[str], factor: Decimal | None) -> None:
    """One unit with all that it is called."""
    entry = unit_entry(unit, factor)
    for name in names:
        lex.names.setdefault(name.lower().replace("-", " "), entry)
    for symbol in symbols:
        for spelled in (symbol, symbol.replace("µ", "μ")):  # the micro sign, and the Greek letter that many type
            known = lex.signs.get(spelled)
            if known is None:
                lex.signs[spelled] = entry
            elif known[0] == ABBREVIATION and known[2] is None:
                lex.signs[spelled] = ABBREVIATION, known[1], entry
    if factor is None and lex.language.DIGITS:
        if names:
            lex.unit_names.setdefault(unit, (names[0], names[1] if len(names) > 1 else names[0]))
        elif symbols:
            lex.unit_names.setdefault(unit, (symbols[0], symbols[0]))
        if symbols:
            lex.unit_symbols.setdefault(unit, symbols[0])
