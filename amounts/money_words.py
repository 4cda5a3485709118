"""What words mean money in a locale: full names, bare names, signs, minor units."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module

from . import currencies
from .cldr import fold, inflected, is_letter, is_unspaced, plain
from .entries import code_entry, money_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry
    from .lexicon import Lexicon


_METAL = "ZWG"  # Zimbabwe Gold: five gold are of the metal, or medals
_NEWEST = "XCG"  # the Caribbean guilder, of 2025: most guilders that texts have are of those that have ended


def add_money(lex: Lexicon) -> None:
    """Names, codes, signs and minor units; CLDR's for this locale, and what its language writes besides."""
    lang = lex.language
    english = lex.locale.partition("_")[0] == "en"
    regional = lex.locale not in ("en", "en_US")
    table: str = currencies.table(lex.locale) if regional else import_module(".locales.en_names", __package__).TABLE
    spellings = [group.split() for group in lang.SPELLINGS]
    spelled_as = {head: group for group in reversed(spellings) for head in group}
    heads: dict[str, list[str]] = {}
    past: dict[str, list[str]] = {}  # of currencies that have ended
    symbols: dict[str, str] = {}
    head_at = _most_alike(table) if isinstance(lang.HEAD, str) else lang.HEAD
    for line in table.split("\n"):
        code, symbol, *names = line.split("|")
        ended, lends, code = code.endswith("-"), code[3:] != "--" and code[:3] != _METAL, code[:3]
        lex.signs[code] = lex.before[code] = code_entry(code)
        symbols.setdefault(symbol, code)
        for name in (names if english else _spacings(names)):
            if len(name) == 3 and name.isupper() and not ended:  # English in India calls the VES by the code before it
                lex.signs[name] = lex.before[name] = lex.signs[code]
            # As ``look_up`` joins words, or as they stand.
            name = name.lower().replace("-", " ").replace(". ", " ") if english else fold(plain(name))
            entry = lex.signs[code]
            if ended:
                lex.names.setdefault(name, entry)
            else:
                lex.names[name] = entry
            if head_at is None:
                continue
            qualifier, head = _parts(name, head_at)
            if lends and head not in lang.NO_HEADS:
                (past if ended or code == _NEWEST else heads).setdefault(head, []).append(code)
            if qualifier and english:
                known = names[0].rpartition(" ")[0]
                more = [word.replace("-", " ") for word in lang.QUALIFIERS.get(known, "").lower().split()]
                others = [qualifier, known.lower(), *more]
                others += [other[:-1] for other in others if other.endswith("an")]  # the country: "Malaysia ringgit"
                for spelled in spelled_as.get(head, [head]):
                    for other in others:
                        lex.names.setdefault(f"{other} {spelled}", entry)
            elif qualifier:
                for spelled in spelled_as.get(head, [head]):
                    for other in inflected(qualifier, lang.QUALIFIERS):
                        lex.names.setdefault(f"{spelled} {other}" if head_at == 0 else f"{other} {spelled}", entry)
    for head, codes in past.items():
        heads.setdefault(head, codes)  # "pesetas" are no living currency's
    for group in spellings:  # "roubles" may be whatever "rubles" may be
        codes = sorted({code for head in group for code in heads.get(head, ())})
        for head in group:
            if head not in heads and codes:
                heads[head] = codes
    own: str | None = "USD"
    if regional:
        symbols = currencies.symbols(lex.locale)
        own = currencies.own(lex.locale)
        _add_other_scripts(lex)
    dollars = tuple(lang.DOLLAR_CODES.split())
    _bare_names(lex, heads, spelled_as, symbols.get("$"), own)
    _signs(lex, symbols, dollars, own)
    _minor_units(lex, symbols.get("$"), own)


def _most_alike(table: str) -> int:
    """Whether the first words of a table's names are the more alike (0) or the last (-1)."""
    names = [name.split(" ") for line in table.split("\n") for name in line.split("|")[2:] if " " in name and "(" not in name]
    return 0 if len({name[0] for name in names}) < len({name[-1] for name in names}) else -1


def _spacings(names: list[str]) -> list[str]:
    """The names, and as a text has them in scripts without spaces: "スイス フラン", "スイス・フラン", "スイスフラン"."""
    more = [name.replace(" ", mark) for name in names if " " in name and is_unspaced(name[0]) for mark in ("", "・")]
    return names + more


def _add_other_scripts(lex: Lexicon) -> None:
    """What the other script of the language calls them."""
    for locale in lex.language.ALSO:
        for line in currencies.table(locale).split("\n"):
            code, _, *names = line.split("|")
            for name in _spacings(names):
                lex.names.setdefault(fold(plain(name)), lex.signs[code[:3]])


def _parts(name: str, head: int) -> tuple[str, str]:
    """The country and the kind of money in a currency's name: ("svensk", "krona"), ("suédoise", "couronne")."""
    if "(" in name:
        return "", name  # "mark (1948-1990)"
    first, _, rest = name.partition(" ") if head == 0 else name.rpartition(" ")
    return (rest, first) if head == 0 else (first, rest)


def _bare_names(
    lex: Lexicon, heads: dict[str, list[str]], spelled_as: dict[str, list[str]], dollar: str | None, own: str | None
) -> None:
    """"kronor", "pounds", "dollars": a name without its country."""
    lang = lex.language
    usual = {spelled: code for head, code in lang.USUAL.items()
             for group in [next((g.split() for g in lang.SPELLINGS if head in g.split()), [head, head + "s"])]
             for spelled in group}
    for head, codes in heads.items():
        if head in lex.names or not all(map(is_letter, head)):
            continue
        candidates = tuple(sorted({*codes, *lang.OPEN.get(head, "").split()}))
        code: str | None
        if head in lang.OPEN:
            code = None
        elif own in candidates:
            code = own
        elif len(candidates) == 1:
            code = candidates[0]
        else:
            code = dollar if "USD" in candidates and (dollar or lex.locale.startswith("en")) else usual.get(head)
            if code not in candidates and any(code in heads.get(other, ()) for other in spelled_as.get(head, ())):
                code = None  # "rials" are of no Saudi, who has riyals
        unit = lex.units.WEIGHTS.get(head) or (own != "CAD" and lang.WEIGHTS.get(head)) or None  # in Canada a livre is a pound
        lex.names[head] = money_entry(code, candidates + ((unit,) if unit else ()), said=False, unit=unit)
    for name, (shares, power) in lang.SCALED_MONEY.items():
        first, *shared = shares.split()
        candidates = tuple(shared if first == "-" else sorted([first, *shared]))
        factor = Decimal(power) if isinstance(power, str) else Decimal((0, (1,), power))
        code = None if first == "-" else own if own in candidates else first
        lex.signs[name] = money_entry(code, candidates, said=False, factor=factor)
    for name, meant in lang.NICKNAMES.items():
        unit = lang.WEIGHTS.get(name)
        several = meant.split()  # the usual first; where the locale's own is among them, that: 元 in Taiwan
        code = own if own in several else several[0]
        lex.names[name] = money_entry(code, (*sorted(several), unit) if unit else tuple(sorted(several)), said=False, unit=unit)
    if "dollar" in lex.names:
        lex.names["euro"] = lex.names["euros"] = lex.signs["EUR"]  # a full name: CLDR calls it nothing else


def _signs(lex: Lexicon, symbols: dict[str, str], dollars: tuple[str, ...], own: str | None) -> None:
    lang = lex.language
    found: dict[str, Entry] = {}
    for sign, said in lang.SIGNS.items():
        found[sign] = code_entry(said)
    for sign, codes in lang.SHARED_SIGNS.items():
        usual, *candidates = codes.split()
        code = None if usual == "-" else usual
        candidates += [code] if code else []
        if own in candidates:
            code = own
        found[sign] = money_entry(code, () if sign in lang.PLAIN_SIGNS else tuple(sorted(candidates)),
                                   said=sign in lang.PLAIN_SIGNS)
    found["$"] = money_entry(None, dollars, said=False)
    for symbol, code in symbols.items():  # what CLDR says of this locale outranks what is usual in the language
        if symbol != code and plain(symbol):  # the escudo of Cape Verde has a sign that is never seen
            before = found.get(symbol)
            shared = before[2] if before and not before[3] else ()
            found[plain(symbol)] = money_entry(code, shared, said=not shared)
    for sign in ("¤",) if lang.DIGITS else ("¤", "XXX"):  # CLDR's sign of no currency; in English prose XXX is thirty
        found[sign] = money_entry(None, (), said=True)
    for sign, entry in found.items():
        lex.before[sign] = entry
        if sign not in lang.BEFORE_ONLY:
            lex.signs[sign] = entry
            if " " in sign:
                lex.names[sign.lower()] = entry  # "500 F CFA"
            elif sign[-1] == "." and sign.count(".") == 1:
                lex.signs.setdefault(sign[:-1], entry)  # "500 Cg." at the end of a sentence
    for sign, code in lang.SCALED_SIGNS.items():
        lex.before.setdefault(sign, money_entry(code, (code,), said=False))
    lex.names_before = lang.NAMES_BEFORE | set(lang.LOWER_CODES)
    for code in lang.LOWER_CODES:
        lex.signs[code] = lex.names[code] = lex.signs[code.upper()]
    for code in [key for key in lex.signs if len(key) == 3 and key.isalpha() and key.isupper()]:
        lex.before[code + "$"] = lex.before.get(code, lex.signs[code])
    for code in dollars:
        lex.before[code.lower() + "$"] = lex.signs[code]
    lex.lone_signs = frozenset(key for key in lex.before if len(key) == 1 and not key.isalpha() and key not in lang.SCALED_SIGNS)
    for key in lex.before:
        lex.tails.add(key[-2:])
        if not key[-1].isalpha():
            lex.tails.add(key[-1])


_BY_THOUSANDS: Final = frozenset("KWD BHD JOD IQD OMR TND LYD".split())  # what is parted so


def _minor_units(lex: Lexicon, dollar: str | None, own: str | None) -> None:
    named: dict[str, Entry] = {}
    for names, signs, codes in (*lex.language.MINOR_ABROAD, *lex.language.MINOR):
        usual, *others = codes.split()
        candidates = tuple(sorted({dollar or "USD" if usual == "$" else usual, *others} - {"-"}))
        code = own if own in candidates else dollar if usual == "$" else None if usual == "-" else usual
        entry = money_entry(code, candidates, said=False, factor=Decimal("0.001" if usual in _BY_THOUSANDS else "0.01"))
        for name in names.split():
            if own in candidates or name not in named:  # a fils is of the dirham in the Emirates, and of dinars elsewhere
                named[name] = lex.names[name] = entry
        for sign in signs.split():
            lex.signs[sign] = entry
    if lex.language.DOLLARS not in lex.names:
        return
    dollars = f" {lex.language.DOLLARS}"
    for name, entry in [*lex.names.items(), (f"euro{dollars}", lex.signs["EUR"])]:  # "US cents", "a euro cent"
        if name.endswith(dollars):
            cents = money_entry(entry[1], (), said=True, factor=Decimal("0.01"))
            lex.names[name.removesuffix(dollars) + " cents"] = lex.names[name.removesuffix(dollars) + " cent"] = cents
