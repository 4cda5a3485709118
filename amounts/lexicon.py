"""What words mean in a locale: dictionaries, built once, that the readers look things up in.

Every entry is a tuple that begins with what it is (``PERCENT``, ``MONEY``, ...). Names are looked up in
lower case, abbreviations and signs in their own. Nothing here is ever compiled into a pattern but the
number words, so a thousand more names cost nothing when text is read.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from importlib import import_module

from . import currencies
from .errors import AmountError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    Entry = tuple[Any, ...]

SCALE, ABBREVIATION, PERCENT, POINTS, MONEY, UNIT, MODIFIER, FOLD, COUNTED = range(9)
# A word of a number: 1 to 19, tens, hundred, a scale, a group such as dozen.
ONES, TENS, HUNDRED, POWER, GROUP = range(5)
WRITTEN = ("en",)  # languages with a file of their own in locales/


class Lexicon:
    """The dictionaries of one locale. Read it, never write to it."""

    def __init__(self, locale: str, language: ModuleType, units: ModuleType) -> None:
        self.locale = locale
        self.language = language
        self.units = units
        self.decimal, self.group = ".", ","
        self.numbers: dict[str, tuple[int, int]] = {}
        self.going_on: set[str] = set()     # words that may follow the first of a number
        self.names: dict[str, Entry] = {}   # lower case, single spaces: "swedish kronor", "percent"
        self.signs: dict[str, Entry] = {}   # in their own case: "km", "SEK", "A$"
        self.touching: dict[str, Entry] = {}  # what is a unit only where it touches the number
        self.heads: dict[str, int] = {}     # first word of a name -> words in the longest name with it
        self.before: dict[str, Entry] = {}  # signs and codes that may stand before a number
        self.tails: set[str] = set()        # the last one or two characters of those
        self.names_before: frozenset[str] = frozenset()  # names of money that may stand before a number
        self.lone_signs: frozenset[str] = frozenset()  # those of one character that is no letter
        # Last word -> the word before it ("" where any may stand) -> (phrase, modifier), longest first.
        self.modifiers: dict[str, dict[str, list[tuple[str, str]]]] = {}
        self.ends: set[str] = set()         # the last two characters of those: most words are told from them by that
        self.moves: dict[str, tuple[str | None, str]] = {}  # verb -> up or down, and what must follow it
        self.leads: frozenset[str] = frozenset()  # those, and what may stand between them and the figure
        self.joints: frozenset[str] = frozenset()  # what may stand between two figures that are one
        self.after: dict[str, list[tuple[str, str]]] = {}  # first three characters -> (phrase, modifier)
        self.unit_names: dict[str, tuple[str, str]] = {}  # pint name -> singular, plural
        self.unit_symbols: dict[str, str] = {}
        _numbers(self)
        _exactness(self)
        _money(self)
        _units(self)
        for key in self.names:
            first, *rest = key.split(" ")
            self.heads[first] = max(self.heads.get(first, 0), len(rest))
        # Every single word in its usual spellings -> (more words in the longest name with it, what it means alone):
        # one look-up tells that a word means nothing, as most do.
        self.words: dict[str, tuple[int, Entry | None]] = {sign: (0, entry) for sign, entry in self.signs.items()}
        for word in {*self.heads, *self.names}:
            if " " not in word:
                for spelled in (word, word.capitalize(), word.upper()):
                    self.words[spelled] = self.heads.get(word, 0), self.signs.get(spelled) or self.names.get(word)


def of_locale(locale: object) -> Lexicon:
    """The lexicon of ``locale``, a CLDR identifier with ``-`` or ``_`` or a Babel ``Locale``."""
    return _lexicon(canonical(str(locale)))


@lru_cache(maxsize=64)
def canonical(locale: str) -> str:
    """``locale`` as Babel writes it (``en_GB``); an AmountError that suggests the nearest where it is unknown."""
    name = locale.replace("-", "_")
    if name in ("en", "en_US"):
        return name  # without loading Babel
    from babel import Locale, UnknownLocaleError
    from babel.localedata import locale_identifiers

    try:
        found = str(Locale.parse(name))
    except (UnknownLocaleError, ValueError, TypeError):
        found = ""
    if not found or found.startswith("root") or name.lower().startswith("und"):
        raise AmountError(
            f"unknown locale {locale!r}", expected="a CLDR locale such as 'en_GB'",
            suggestion=nearest(name, locale_identifiers()),
        )
    if found.partition("_")[0] not in WRITTEN:
        raise AmountError(f"no lexicon for locale {locale!r} yet", expected="English (en, en_GB, en_IN, ...)")
    return found


@lru_cache(maxsize=64)
def _lexicon(locale: str) -> Lexicon:
    language = f".locales.{locale.partition('_')[0]}"
    return Lexicon(locale, import_module(language, __package__), import_module(f"{language}_units", __package__))


# ---------------------------------------------------------------- the parts


def _numbers(lex: Lexicon) -> None:
    lang = lex.language
    for value, word in enumerate(lang.DIGITS.split()):
        lex.numbers[word] = ONES, value
    for word in lang.NAUGHTS:
        lex.numbers[word] = ONES, 0
    for value, word in enumerate(lang.TENS.split(), start=2):
        lex.numbers[word] = TENS, 10 * value
    lex.numbers[lang.HUNDRED] = HUNDRED, 100
    for word, power in lang.SCALES.items():
        lex.numbers[word] = POWER, power
        lex.names[word] = SCALE, Decimal((0, (1,), power))
    for word, power in lang.SCALES_BEHIND.items():
        lex.names[word] = SCALE, Decimal((0, (1,), power))
    for word, number in lang.GROUPS.items():
        lex.numbers[word] = GROUP, number
        lex.names[word] = lex.names[word + "s"] = SCALE, Decimal(number)
    lex.names[lang.HUNDRED] = SCALE, Decimal("1E+2")
    for word, power in lang.ABBREVIATIONS.items():
        lex.signs[word] = ABBREVIATION, Decimal((0, (1,), power)), None
    for word in lang.PERCENT:
        lex.names[word] = (PERCENT,)
    for word, exponent in lang.POINTS.items():
        lex.names[word] = POINTS, Decimal((0, (1,), exponent))
    for word, (noun, per) in lang.COUNTED.items():
        lex.names[word] = COUNTED, noun, per
    for word in lang.FOLD:
        lex.names[word] = (FOLD,)
    lex.touching[lang.TIMES] = (FOLD,)
    lex.going_on = {*lex.numbers, *lang.FRACTIONS, lang.AND, lang.POINT}


def _exactness(lex: Lexicon) -> None:
    lang = lex.language
    for modifier, phrases in (*lang.BEFORE.items(), ("minus", " ".join(lang.MINUS))):
        for phrase in phrases.split():
            words = phrase.replace("-", " ")
            before, last = ["", *words.split(" ")][-2:]
            lex.modifiers.setdefault(last, {}).setdefault(before, []).append((words, modifier))
    for word, befores in list(lex.modifiers.items()):
        for before, entries in befores.items():
            entries += befores.get("", []) if before else []
            entries.sort(key=lambda entry: -len(entry[0]))
        lex.modifiers[word.capitalize()] = lex.modifiers[word.upper()] = befores
    for modifier, phrases in lang.AFTER.items():
        for phrase in phrases.split("|"):
            found = phrase if phrase[0] in "-+" else " " + phrase
            lex.after.setdefault(found[:3], []).append((found, modifier))
            if phrase[0] == "-" or phrase.startswith(f"{lang.OR} "):  # between number and noun:
                lex.names[phrase.removeprefix("-")] = MODIFIER, modifier  # "50-odd countries", "20 or so farmers"
    for prefix, modifier in lang.PREFIXES.items():
        lex.modifiers[prefix] = {"": [(prefix, modifier)]}
    for entries in lex.after.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    lex.moves = dict.fromkeys(lang.MOVES, (None, ""))
    for direction, verbs in (("up", lang.RISES), ("down", lang.FALLS)):
        for needs, words in verbs.items():
            for word in words.split():
                lex.moves[word] = lex.moves[word.capitalize()] = direction, needs
    lex.joints = frozenset(("", ",", f", {lang.OR}", *lang.TO, *lang.EITHER, *lang.SUSPENDED, *lang.RATIO))
    lex.leads = frozenset((*lex.moves, *lang.FILLERS, lang.BY))
    for word in lex.leads - set(lang.ARTICLES):
        lex.modifiers.setdefault(word, {})  # no modifier, but perhaps a change
    for word in lex.modifiers:
        lex.ends |= {word[-2:], word[-1] + " "} | ({" " + word, "\n" + word, "(" + word} if len(word) == 1 else set())


def _money(lex: Lexicon) -> None:
    lang = lex.language
    regional = lex.locale not in ("en", "en_US")
    table: str = currencies.table(lex.locale) if regional else import_module(".locales.en_names", __package__).TABLE
    spellings = [group.split() for group in lang.SPELLINGS]
    heads: dict[str, list[str]] = {}
    past: dict[str, list[str]] = {}  # of currencies that have ended
    symbols: dict[str, str] = {}
    for line in table.split("\n"):
        code, symbol, *names = line.split("|")
        ended, code = code.endswith("-"), code[:3]
        lex.signs[code] = lex.before[code] = _money_entry(code, (), said=True)
        symbols.setdefault(symbol, code)
        for name in names:
            if len(name) == 3 and name.isupper() and not ended:  # English in India calls the VES by the code before it
                lex.signs[name] = lex.before[name] = lex.signs[code]
            name = name.lower().replace("-", " ").replace(". ", " ")  # as ``look_up`` joins words
            entry = lex.signs[code]
            qualifier, _, head = name.rpartition(" ")
            lex.names[name] = lex.names[name.replace(" ", "")] = entry  # and run together
            (past if ended else heads).setdefault(head, []).append(code)
            for group in spellings:
                if head in group and qualifier:
                    known = names[0].rpartition(" ")[0]
                    for other in (qualifier, *lang.QUALIFIERS.get(known, "").lower().split(), known.lower()):
                        for spelled in group:
                            lex.names.setdefault(f"{other} {spelled}", entry)
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
    dollars = tuple(sorted({*heads["dollar"], "ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU"}))
    _bare_names(lex, heads, symbols.get("$"), own)
    _signs(lex, symbols, dollars, own)
    _minor_units(lex, symbols.get("$"), own)


def _money_entry(
    code: str | None, candidates: tuple[str, ...], said: bool, factor: Decimal | None = None, unit: str | None = None
) -> Entry:
    """(MONEY, code, candidates, said, factor, unit): ``said`` is False where the code is only what is usual."""
    return MONEY, code, candidates, said, factor, unit


def _bare_names(lex: Lexicon, heads: dict[str, list[str]], dollar: str | None, own: str | None) -> None:
    """"kronor", "pounds", "dollars": a name without its country."""
    lang = lex.language
    usual = {spelled: code for head, code in lang.USUAL.items()
             for group in [next((g.split() for g in lang.SPELLINGS if head in g.split()), [head, head + "s"])]
             for spelled in group}
    for head, codes in heads.items():
        if head in lex.names or not head.isalpha():
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
            code = dollar if head in ("dollar", "dollars") else usual.get(head)
        unit = lex.units.WEIGHTS.get(head)
        lex.names[head] = _money_entry(code, candidates + ((unit,) if unit else ()), said=False, unit=unit)
    for name, code in lang.NICKNAMES.items():
        lex.names[name] = _money_entry(code, (code,), said=False)
    euro = lex.signs["EUR"]
    lex.names["euro"] = lex.names["euros"] = euro  # a full name: CLDR calls it nothing else


def _signs(lex: Lexicon, symbols: dict[str, str], dollars: tuple[str, ...], own: str | None) -> None:
    lang = lex.language
    found: dict[str, Entry] = {}
    for sign, code in lang.SIGNS.items():
        found[sign] = _money_entry(code, (), said=True)
    for sign, codes in lang.SHARED_SIGNS.items():
        usual, *candidates = codes.split()
        code = None if usual == "-" else usual
        candidates += [code] if code else []
        if own in candidates:
            code = own
        found[sign] = _money_entry(code, () if sign in lang.PLAIN_SIGNS else tuple(sorted(candidates)),
                                   said=sign in lang.PLAIN_SIGNS)
    found["$"] = _money_entry(None, dollars, said=False)
    for symbol, code in symbols.items():  # what CLDR says of this locale outranks what is usual in the language
        if symbol != code:
            before = found.get(symbol)
            shared = before[2] if before and not before[3] else ()
            found[symbol.replace("\u202f", " ")] = found[symbol] = _money_entry(code, shared, said=not shared)
    found["¤"] = _money_entry(None, (), said=True)
    for sign, entry in found.items():
        lex.before[sign] = entry
        if sign not in lang.BEFORE_ONLY:
            lex.signs[sign] = entry
    for sign, code in lang.SCALED_SIGNS.items():
        lex.before[sign] = _money_entry(code, (code,), said=False)
    lex.names_before = lang.NAMES_BEFORE | set(lang.LOWER_CODES)
    for code in lang.LOWER_CODES:
        lex.signs[code] = lex.names[code] = lex.signs[code.upper()]
    for code in [key for key in lex.signs if len(key) == 3 and key.isalpha() and key.isupper()]:
        lex.before[code + "$"] = lex.before.get(code, lex.signs[code])
    lex.lone_signs = frozenset(key for key in lex.before if len(key) == 1 and not key.isalpha() and key not in lang.SCALED_SIGNS)
    for key in lex.before:
        lex.tails.add(key[-2:])
        if not key[-1].isalpha():
            lex.tails.add(key[-1])


def _minor_units(lex: Lexicon, dollar: str | None, own: str | None) -> None:
    for names, signs, codes in lex.language.MINOR:
        usual, *others = codes.split()
        candidates = tuple(sorted({dollar or "USD" if usual == "$" else usual, *others} - {"-"}))
        code = own if own in candidates else dollar if usual == "$" else None if usual == "-" else usual
        entry = _money_entry(code, candidates, said=False, factor=Decimal("0.01"))
        for name in names.split():
            lex.names[name] = entry
        for sign in signs.split():
            lex.signs[sign] = entry
    for name, entry in list(lex.names.items()):  # "US cents", "Australian cents"
        if name.endswith(" dollars"):
            lex.names[name.removesuffix("dollars") + "cents"] = _money_entry(entry[1], (), said=True, factor=Decimal("0.01"))


def _units(lex: Lexicon) -> None:
    for line in lex.units.UNITS.strip().split("\n"):
        columns = [column.strip() for column in line.split("|")]
        columns += [""] * (4 - len(columns))
        unit, names, symbols = columns[0], [name.strip() for name in columns[1].split(",") if name.strip()], columns[2].split()
        factor: Decimal | None = None
        if unit[0].isdigit():
            number, unit = unit.split(" ", 1)
            factor = Decimal(number)
        _unit(lex, unit, names, symbols, factor)
        for prefix in columns[3].split():
            word = lex.units.PREFIXES[prefix]
            _unit(lex, word + unit, [word + name for name in names], [prefix + symbol for symbol in symbols[:1]], None)
    for word, unit in lex.units.TOUCHING.items():
        lex.touching[word] = _unit_entry(unit, None)


def _unit_entry(unit: str, factor: Decimal | None) -> Entry:
    """(UNIT, pint unit, factor): "mmBTU" is a million of its unit."""
    return UNIT, unit, factor


def _unit(lex: Lexicon, unit: str, names: list[str], symbols: list[str], factor: Decimal | None) -> None:
    """One unit with all that it is called."""
    entry = _unit_entry(unit, factor)
    for name in names:
        lex.names.setdefault(name.lower().replace("-", " "), entry)
    for symbol in symbols:
        for spelled in (symbol, symbol.replace("µ", "μ")):  # the micro sign, and the Greek letter that many type
            known = lex.signs.get(spelled)
            if known is None:
                lex.signs[spelled] = entry
            elif known[0] == ABBREVIATION and known[2] is None:
                lex.signs[spelled] = ABBREVIATION, known[1], entry
    if factor is None:
        if names:
            lex.unit_names.setdefault(unit, (names[0], names[1] if len(names) > 1 else names[0]))
        elif symbols:
            lex.unit_names.setdefault(unit, (symbols[0], symbols[0]))
        if symbols:
            lex.unit_symbols.setdefault(unit, symbols[0])
