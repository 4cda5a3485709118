"""The names of any locale but English as CLDR writes them, of any length and script: what stands behind or before a number.

English is read word by word, the way its lexicon was tuned; these are looked up whole (``lookup``), since a name may have spaces,
points and digits in it, or no space around it at all.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from . import cldr
from .cldr import fold, inflected, is_unspaced, plain, touches
from .currencies import own
from .entries import ABBREVIATION, MONEY, PAIRED, PERCENT, SCALE, UNIT, code_entry, or_unit, pint_entry, unit_entry
from .locales import en, en_names
from .locales.cldr_units import SQUARED, UNITS
from .unit_words import rows
from .views import separators_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .entries import Entry
    from .lexicon import Lexicon


# Scales next to money where a locale has no use for the letter (CLDR, root).
_OF_ANGLES = ("arcminute", "arcsecond")
_NUMBERED = {"one": 1, "two": 2}
KEY = 4  # characters by which names are looked up, or all where there are fewer
LETTERS = {"k": 3, "K": 3, "M": 6, "B": 9, "G": 9, "T": 12}


def add_phrases(lex: Lexicon) -> None:
    """CLDR's scales and units, and every name that the lexicon has, ordered for ``lookup``; its digits."""
    pairs: dict[str, list[tuple[str, Entry]]] = {}
    before: dict[str, Entry] = {plain(sign): entry for sign, entry in lex.before.items()}
    for prefix, behind in lex.language.PAIRS.items():
        pairs[prefix] = [(word, pint_entry(unit)) for word, unit in behind.items()]
    for locale in (lex.locale, *lex.language.ALSO):
        _add_units(lex, locale, pairs)
        _add_scales(lex, locale, pairs)
    for letter, power in LETTERS.items():
        known = lex.signs.get(letter)
        if known is None or known[0] == UNIT:
            lex.signs[letter] = ABBREVIATION, Decimal((0, (1,), power)), known
    for word in (*lex.language.TO, *lex.language.EITHER):
        if word.isalpha():
            lex.signs.pop(word, None)  # CLDR's "a" is a year, and Spanish for "to"
    for sign, entry in list(before.items()):
        if len(sign) > 2 and sign[-1] == "$" and sign[:-1].isalpha():
            before.setdefault(f"{sign[:-1]} $", entry)  # "hk $10"
    for word in (*cldr.percent_before(lex.locale), *lex.language.PERCENT_BEFORE):
        before[word] = PERCENT, None
    for word in lex.language.PERMILLE_BEFORE:
        before[word] = PERCENT, Decimal("0.1")
    for prefix, pair in pairs.items():
        before.setdefault(prefix, (PAIRED, tuple(sorted(pair, key=lambda pair: -len(pair[0])))))
    symbols = {plain(sign): entry for sign, entry in lex.signs.items()
               if entry[0] != UNIT or lex.names.get(sign, (None,))[0] != SCALE}  # "560 mil" are thousands before miles
    found = [(name, entry, True) for name, entry in symbols.items() if name]
    found += [(name, entry, False) for name, entry in lex.names.items() if symbols.get(name, entry) == entry]
    if lex.language.BARE:
        bare = {cldr.bare(name): entry for name, entry in lex.names.items() if not name.isascii()}
        found += [(name, entry, False) for name, entry in bare.items() if name not in lex.names and name not in symbols]
    found.sort(key=_longest, reverse=True)
    for phrase in found:
        lex.phrases.setdefault(fold(phrase[0][:KEY]), []).append(phrase)
    if lex.language.NAMES_LEAD or cldr.names_lead(lex.locale):  # "EUR 5" in words
        before.update((name, entry) for name, entry in lex.names.items() if entry[0] == MONEY)
    elif lex.glued:  # "港币500"
        before.update((name, lex.names[name]) for name in lex.language.NAMES_BEFORE if name in lex.names)
    before.update((name, lex.names[name]) for name in lex.language.NAMES_IN_FRONT if name in lex.names)
    ahead = [(fold(name) if name[-1:] == "$" else name, entry,
              entry[0] == MONEY and name not in lex.names and name[-1:] != "$" or entry[0] == PAIRED and name != fold(name))
             for name, entry in before.items()]
    ahead.sort(key=_longest, reverse=True)
    for phrase in ahead:
        lex.phrases_before.setdefault(fold(phrase[0][-1:]), []).append(phrase)


def _longest(phrase: tuple[str, Entry, bool]) -> int:
    """The longest name comes first, and among those as long one whose case counts."""
    return 2 * len(phrase[0]) + phrase[2]


def add_separators(lex: Lexicon) -> None:
    """How the locale parts the digits of a number."""
    lex.decimal, lex.group = cldr.separators(lex.locale)
    lex.partitives = (*lex.partitives, *cldr.partitives(lex.locale))
    lex.lakhs = cldr.locale_data(lex.locale).decimal_formats[None].grouping == (3, 2)
    data = cldr.locale_data(lex.locale)
    lex.by_two = 2 in (data.decimal_formats[None].grouping[0], data.percent_formats[None].grouping[0])
    lex.separators = separators_of(lex.decimal, lex.group)
    if lex.decimal == ",":
        lex.points = "always" if cldr.money_has_point(lex.locale) else "scales" if lex.language.DIGITS else ""
        if lex.points == "scales" and own(lex.locale) == "EUR" and lex.locale != "en_AT":
            lex.points = "money"
    lex.native_alike = cldr.separators(lex.locale, cldr.native_system(lex.locale)) == (lex.decimal, lex.group)


@lru_cache(maxsize=1)
def english_names() -> dict[str, list[tuple[str, Entry, bool]]]:
    """English names of currencies, scales and units, which every locale reads: many have none of their own."""
    found: dict[str, list[tuple[str, Entry, bool]]] = {}
    for word, power in en.SCALES.items():
        if len(word) > 3:
            found.setdefault(word[:KEY], []).append((word, (SCALE, Decimal((0, (1,), power))), False))
    for unit, factor, names, _ in rows():
        for name in names:
            if len(name) > 3:
                found.setdefault(name[:KEY].lower(), []).append((name.lower(), unit_entry(unit, factor), False))
    for line in en_names.TABLE.split("\n"):
        code, _, *names = line.split("|")
        for name in {name.lower() for name in names if not code.endswith("-")}:
            found.setdefault(name[:KEY], []).append((name, code_entry(code[:3]), False))
    for entries in found.values():
        entries.sort(key=lambda phrase: -len(phrase[0]))
    return found


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, Entry], ...]:
    """The table of CLDR's units: each identifier with what it means."""
    rows = []
    for line in UNITS.strip().split("\n"):
        identifier, _, unit = line.partition(" | ")
        rows.append((identifier, pint_entry(unit)))
    return tuple(rows)


_DEGREES = {"° celsius": "degree_Celsius", "° fahrenheit": "degree_Fahrenheit"}  # which CLDR writes "°C"


def _add_units(lex: Lexicon, locale: str, pairs: dict[str, list[tuple[str, Entry]]]) -> None:
    """The units that CLDR names, the long names first: a short one never takes the place of another's long one."""
    found: dict[str, dict[tuple[str, Entry], None]] = {"long": {}, "short": {}, "narrow": {}}  # once, of all plural forms
    skip = lex.language.NOT_UNITS
    for identifier, entry in _rows():
        for length, plural, pattern in cldr.unit_forms(locale, identifier):
            if "{0}" not in pattern:
                number = _NUMBERED.get(plural)
                if number and cldr.locale_data(locale).plural_form(number) == plural:
                    lex.unnumbered.setdefault(fold(plain(pattern)), (number, entry))
            elif not skip or plain(pattern).replace("{0}", "").strip() not in skip:
                found[length][pattern, entry] = None
    endings = lex.language.UNIT_ENDS
    for name, unit in {**_DEGREES, **SQUARED, **lex.language.UNITS}.items():
        for spelled in inflected(name, endings):
            lex.names.setdefault(spelled, pint_entry(unit))
            scale = lex.signs.get(spelled)
            if scale and scale[0] == ABBREVIATION and scale[2] is None:
                lex.signs[spelled] = ABBREVIATION, scale[1], lex.names[spelled]  # Greek "εκ.": millions of money, and centimetres
            if touches(spelled[-1]):
                lex.signs.setdefault(spelled, lex.names[spelled])  # 分 is no minute of an angle
    between = {*lex.language.TO, *lex.language.EITHER, *lex.language.PER}
    own: dict[str, list[Entry]] = {}
    for pattern, entry in found["short"]:
        own.setdefault(plain(pattern).partition("{0}")[2].strip(), []).append(entry)
    for length, patterns in found.items():
        for pattern, entry in patterns:
            prefix, _, suffix = plain(pattern).partition("{0}")
            word = suffix.strip()
            if prefix.strip():
                if is_unspaced(prefix[0]):
                    suffix = word  # "摂氏 {0} 度", and in texts "摂氏20度"
                before = fold(prefix.strip()) if length == "long" else prefix.strip()  # "GB 5" is not "Gb 5"
                pairs.setdefault(before, []).append((suffix.rstrip(), entry))
            elif word and length == "long":
                for spelled in inflected(fold(word).removeprefix("-"), endings):
                    known = lex.names.setdefault(spelled, entry)
                    if known[0] == MONEY and entry[2] is None:
                        lex.names[spelled] = or_unit(known, entry[1])
            elif lex.names.get(fold(word), (None,))[0] == MONEY:  # "pund" is money first
                if entry[2] is None:
                    lex.names[fold(word)] = or_unit(lex.names[fold(word)], entry[1])
            elif fold(word) in lex.language.UNITS or (
                entry[1] in _OF_ANGLES and lex.names.get(fold(word), (None,))[0] == UNIT
            ):
                pass  # Arabic and Hindi tons are of 1,000 kg; Polish "sekundy" are of time before they are of an angle
            elif word and word not in between:  # "3 a 5" are no years
                known = lex.signs.setdefault(word, entry)
                if known[0] == ABBREVIATION and known[2] is None and entry[1] in lex.language.UNITS_TOUCHING:
                    lex.signs[word] = ABBREVIATION, known[1], entry  # Russian "м" is a million of money, and metres
                if length == "short" and known[0] == UNIT and known not in own[word]:
                    lex.signs[word] = entry  # "Gb" are gigabits where CLDR says so
    for pattern, entry in found["narrow"]:
        word = plain(pattern).partition("{0}")[2].strip()
        stem = lex.signs.get(word[:-1]) if word[-1:] == "." and word not in own and lex.signs.get(word) == entry else None
        stem = stem[2] if stem is not None and stem[0] == ABBREVIATION else stem
        if stem is not None and stem[0] == UNIT and stem != entry:
            del lex.signs[word]  # "20 t." at the end of a Polish sentence are tonnes, and no weeks


def _add_scales(lex: Lexicon, locale: str, pairs: dict[str, list[tuple[str, Entry]]]) -> None:
    """The scale words of the compact forms; those in front of the number pair with what stands behind it."""
    for magnitude, zeros, prefix, suffix, of_what in cldr.scales(locale):
        entry = SCALE, Decimal((0, (1,), magnitude - zeros + 1))
        prefix, suffix = prefix.replace("¤", "").strip(), suffix.replace("¤", "").rstrip()
        if prefix:
            pairs.setdefault(fold(prefix), []).append((suffix, entry))
        elif of_what == "long":
            word = suffix.strip()
            known = lex.names.setdefault(fold(word), entry)
            if known[0] == UNIT:  # Irish "míle" is a thousand of money, and a mile
                lex.names[fold(word)] = ABBREVIATION, entry[1], known
                if word in lex.signs:
                    lex.signs[word] = lex.names[fold(word)]
        elif suffix.strip():
            word = suffix.strip()
            known = lex.signs.setdefault(word, entry)
            if known[0] == UNIT:  # Danish "t" is a thousand of money, and a tonne
                lex.signs[word] = ABBREVIATION, entry[1], known
