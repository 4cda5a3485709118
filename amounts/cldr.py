"""What CLDR says of a locale, read out of Babel at first use: separators, digits, scale words, units, months.

Babel keeps what CLDR calls bidi marks, quotes and no-break spaces in its patterns; ``plain`` takes them out, here and in
the texts that are read, so that the two can be compared.
"""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Final

    from babel import Locale

    Scale = tuple[int, int, str, str, str]


# Written between characters and never seen: bidi marks, soft hyphens, joiners; and the dot of Hindi that many leave out.
NUKTA: Final = "\u093c"
UNSEEN: Final = (
    NUKTA + "\u200e\u200f\u061c\u00ad\u200b\u200c\u200d\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
# What is written in several ways: spaces, percent signs, full-width signs, separators of the Arabic script, Hebrew's own quotes
# and hyphen.
_SAME: Final[dict[str | int, str]] = {
    **dict.fromkeys("\u00a0\u2007\u2009\u202f\u3000", " "), **dict.fromkeys("－−‐‑", "-"), "٪": "%",
                              "％": "%", "＄": "$", "￡": "£", "￥": "¥", "＋": "+", "（": "(", "）": ")", "．": ".", "，": ",",
                       "：": ":", "／": "/", "״": '"', "׳": "'", "־": "-", "ँ": "ं",
    **{0x958 + at: letter for at, letter in enumerate("कखगजडढफय")}}
ALIKE: Final = str.maketrans(_SAME)
# What people leave out of a letter when they type it.
_LATIN: Final = zip("áàâãéèêëíìîïóòôõúùûüñçăąćčęěłńőöřśşșťţțůűýźżžğ", "aaaaeeeeiiiioooouuuuncaacceelnoorssstttuuyzzzg")
_CYRILLIC: Final = zip("ё", "е")
_ARABIC: Final = zip("أإآىة", "ااايه")
LETTERS: Final[dict[int, str]] = {ord(letter): plain for pairs in (_LATIN, _ARABIC, _CYRILLIC) for letter, plain in pairs}
# In number words a space, a hyphen and no-break ones are the same; so is a letter with and without what people leave out when
# they type it.
WORD_SPACES: Final[dict[int, str]] = dict.fromkeys(map(ord, "-\u00a0‐‑־"), " ")
WORDS_ALIKE: Final[dict[int, str]] = {**WORD_SPACES, **LETTERS}
_PLAIN: Final = {**ALIKE, **dict.fromkeys(map(ord, UNSEEN))}


# The zero of each numbering system that some locale calls its own (CLDR, numberingSystems.xml); the others follow it.
DIGITS: Final = {system: "".join(chr(zero + at) for at in range(10)) for system, zero in {
    "arab": 0x660, "arabext": 0x6F0, "deva": 0x966, "beng": 0x9E6, "guru": 0xA66, "gujr": 0xAE6, "orya": 0xB66, "tamldec": 0xBE6,
    "telu": 0xC66, "knda": 0xCE6, "mlym": 0xD66, "thai": 0xE50, "laoo": 0xED0, "tibt": 0xF20, "mymr": 0x1040, "khmr": 0x17E0,
    "olck": 0x1C50, "nkoo": 0x7C0, "adlm": 0x1E950, "cakm": 0x11136, "hmnp": 0x1E140, "mtei": 0xABF0, "mong": 0x1810,
    "java": 0xA9D0, "rohg": 0x10D30, "mymrshan": 0x1090, "vaii": 0xA620, "fullwide": 0xFF10,
}.items()}


def plain(text: str) -> str:
    """``text`` without what is never seen, its spaces and signs as ASCII has them."""
    return text if text.isascii() else text.translate(_PLAIN)


# Thai, Lao, Tibetan, Burmese; Khmer; kana and Chinese characters: scripts that part no words by spaces.
_UNSPACED: Final = ((0xE00, 0x109F), (0x1780, 0x17FF), (0x2E80, 0xA4CF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


def is_unspaced(character: str) -> bool:
    """Is the character of a script that parts no words by spaces?"""
    return character >= "\u0e00" and any(first <= ord(character) <= last for first, last in _UNSPACED)


def is_hangul(character: str) -> bool:
    """Korean parts its words by spaces, but endings and what is counted touch ("5달러를")."""
    return "\uac00" <= character <= "\ud7a3"


def touches(character: str) -> bool:
    """May a word of this script stand right at digits? Korean, and the scripts without spaces."""
    return character >= "\u0e00" and (is_hangul(character) or is_unspaced(character))


def is_letter(character: str) -> bool:
    """A letter, or a mark that belongs to one (the vowel signs of Hindi)."""
    if character.isalpha() or character < "\u0300":
        return character.isalpha()
    from unicodedata import category

    return category(character)[0] == "M"


def fold(text: str) -> str:
    """``text`` in lower case, as many characters as before (the lower case of ``İ`` alone would be two: an i, and its dot)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([c.lower()[0] for c in text])


_SHORT: Final = 40  # characters


def holds(text: str, characters: frozenset[str]) -> bool:
    """Is any of the characters in the text? Few texts have one: a short text is gone through, a long one searched for each."""
    return not characters.isdisjoint(text) if len(text) < _SHORT else any([character in text for character in characters])


def bare(text: str) -> str:
    """``text`` without what is left out of its letters, as many characters as before: "três" is "tres"."""
    return text if text.isascii() else text.translate(LETTERS)


def inflected(word: str, endings: dict[str, str]) -> list[str]:
    """The word and the same with its other endings, those of the first that fits; ``-`` is none, ``_`` is a space.

    >>> inflected("schwedische", {"e": "er en"})
    ['schwedische', 'schwedischer', 'schwedischen']
    """
    for ending, others in endings.items():
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            return [word, *(stem + ("" if other == "-" else other.replace("_", " ")) for other in others.split())]
    return [word]


@lru_cache(maxsize=256)
def locale_data(locale: str) -> Locale:
    """Babel's own object for the locale."""
    from babel import Locale

    return Locale.parse(locale)


def let_go(locales: set[str]) -> None:
    """Have Babel keep nothing of those locales (0.8 MB each), whose words are taken; it reads them anew when it is asked."""
    from babel import localedata

    for locale in locales:
        localedata._cache.pop(locale, None)
        getattr(localedata, "_dict_cache", {}).pop(locale, None)  # of Babel 2.19
    locale_data.cache_clear()
    _units.cache_clear()


# What a lexicon is made of. A locale that says nothing of its own about any of these reads and writes as its parent does.
_TOLD: Final = (
    "number_symbols", "default_numbering_system", "numbering_systems", "decimal_formats", "percent_formats", "currency_formats",
    "currency_names", "currency_names_plural", "currency_symbols", "currency_unit_patterns", "compact_decimal_formats",
    "compact_currency_formats", "unit_patterns", "compound_unit_patterns", "months",
)


def same_as(locale: str) -> str:
    """The locale itself, or the nearest of its parents whose data are the same."""
    import pickle

    from babel.core import get_global
    from babel.localedata import resolve_locale_filename

    parent, _, last = locale.rpartition("_")
    if len(last) == 4 and f"_{last}" not in get_global("likely_subtags").get(parent, ""):
        parent = "root"  # a script that the language is seldom written in has nothing from the language
    parent = get_global("parent_exceptions").get(locale) or parent
    if not parent or parent == "root":
        return locale
    # Babel's own ``load`` would do, but would then give everybody the locale without what it inherits.
    with open(resolve_locale_filename(locale), "rb") as file:
        told = pickle.load(file)
    return locale if any(told.get(key) for key in _TOLD) else same_as(parent)


def separators(locale: str, system: str | None = None) -> tuple[str, str]:
    """The decimal and grouping signs, of the Latin digits or of another numbering ``system``."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    data = locale_data(locale)
    kind = system or "latn"
    return get_decimal_symbol(data, numbering_system=kind), get_group_symbol(data, numbering_system=kind)


def money_has_point(locale: str) -> bool:
    """Do amounts of money have a decimal point where numbers have a comma, as in fr_CH?"""
    return bool(locale_data(locale).number_symbols["latn"].get("currencyDecimal") == ".")


def native_system(locale: str) -> str:
    """The numbering system that the locale writes by default: ``latn``, ``arab``, ``deva``, ..."""
    return locale_data(locale).default_numbering_system


def native_digits(locale: str) -> str | None:
    """The locale's own ten digits, None where they are the Latin ones or CLDR has none of its own for it."""
    data = locale_data(locale)
    system = data.other_numbering_systems.get("native") or native_system(locale)
    return DIGITS.get(system)


def told(data: Any) -> Any:
    """What one of Babel's dictionaries says itself, without what Babel does at every look at it.

    An alias says nothing itself: what it points at, the short forms or another unit, is read in its own place. Babel has one that
    is partly told anew as a pair of the alias and that.
    """
    if isinstance(data, tuple):
        _, data = data
    data = getattr(data, "_data", data)
    return data if isinstance(data, dict) else {}


_AFFIXES: Final = re.compile(r"([^0]*)(0+)([^0]*)")


@lru_cache(maxsize=64)
def scales(locale: str) -> tuple[Scale, ...]:
    """The compact forms: (magnitude, zeros, prefix, suffix, of what) for each, the plural forms apart; ``of what`` is
    ``short``, ``long`` (numbers) or ``money``.

    >>> [entry for entry in scales("sv") if entry[0] == 9 and entry[4] == "long"]
    [(9, 1, '', ' miljard', 'long'), (9, 1, '', ' miljarder', 'long')]
    """
    found: dict[Scale, None] = {}
    for of_what in ("long", "short", "money"):
        table = _compact_forms(locale, of_what)
        for plural, patterns in table.items():
            if plural.isdigit():
                continue
            for magnitude, pattern in patterns.items():
                parts = _AFFIXES.fullmatch(_unquoted(pattern.pattern.partition(";")[0]))
                if parts and (parts[1].strip("¤ ") or parts[3].strip("¤ ")):
                    found[len(magnitude) - 1, len(parts[2]), parts[1], parts[3], of_what] = None
    return tuple(found)


def _compact_forms(locale: str, of_what: str) -> Any:
    data = locale_data(locale)._data["compact_currency_formats" if of_what == "money" else "compact_decimal_formats"]
    return told(told(data).get("long" if of_what == "long" else "short"))


def compact_pattern(locale: str, magnitude: int, of_what: str, plural: str) -> tuple[int, str, str] | None:
    """How many digits stand in front of the point of a compact form, and what stands around them; None where it has none."""
    table = _compact_forms(locale, of_what) or _compact_forms(locale, "short")
    patterns = table.get(plural) or table["other"]
    pattern = patterns.get("1" + "0" * magnitude) or table["other"].get("1" + "0" * magnitude)
    parts = _AFFIXES.fullmatch(pattern.pattern.partition(";")[0].replace("'", "")) if pattern is not None else None
    if parts is None or not (parts[1].strip("¤ \u00a0") or parts[3].strip("¤ \u00a0")):
        return None
    return len(parts[2]), parts[1], parts[3]


def _unquoted(pattern: str) -> str:
    return plain(pattern.replace("'", ""))


@lru_cache(maxsize=8)
def _units(locale: str) -> tuple[Any, Any, frozenset[str]]:
    """The patterns of all units, their plain names, and the plural forms that the patterns of each should have."""
    data = locale_data(locale)
    return told(data._data["unit_patterns"]), told(data.unit_display_names), frozenset(data.plural_form.tags | {"other"})


# What an older CLDR than 48, such as Babel 2.18's, calls units.
_OLDER: Final = {"concentr-part-per-1e6": "concentr-permillion", "concentr-part-per-1e9": "concentr-portion-per-1e9"}


def unit_forms(locale: str, unit: str) -> Iterator[tuple[str, str, str]]:
    """(length, plural form, pattern) for each way in which the locale writes a CLDR unit; ``{0}`` is the number.

    A pattern may have no number, as the dual of Arabic: then it is so many as its plural form says.
    """
    units, names, plurals = _units(locale)
    unit = unit if unit in units else _OLDER.get(unit, unit)
    lengths = told(units.get(unit))
    for length in ("long", "short", "narrow"):
        patterns = told(lengths.get(length))
        for plural, pattern in patterns.items():
            if plural != "per":
                yield length, plural, pattern
        if not plurals <= patterns.keys():  # then Babel writes the unit's plain name
            name = told(names.get(unit)).get(length)
            if isinstance(name, str):
                yield length, "", f"{{0}} {name}"


def unit_patterns(locale: str, unit: str) -> Iterator[tuple[str, str, str]]:
    """Those of the forms that have a number."""
    return (form for form in unit_forms(locale, unit) if "{0}" in form[2])


def is_imperial(locale: str, unit: str) -> bool:
    """Is a "gallon" the imperial one in this English locale, since CLDR calls the other the US one there?"""
    name = unit.rpartition(" / ")[2].replace("_", "-")
    return any("US" in pattern for _, _, pattern in unit_patterns(locale, f"volume-{name}"))


def names_lead(locale: str) -> bool:
    """Does a currency's name stand in front of the number?"""
    patterns: Any = locale_data(locale)._data["currency_unit_patterns"]
    return any(str(pattern).startswith("{1}") for pattern in patterns.values())


def percent_before(locale: str) -> tuple[str, ...]:
    """The percent sign where it stands in front of the number, as in Turkish."""
    prefix = locale_data(locale).percent_formats[None].prefix[0]
    return ("%",) if "%" in plain(prefix) else ()


def partitives(locale: str) -> tuple[str, ...]:
    """What stands between a number and a currency's name besides a space: " de " in Romanian."""
    patterns: Any = locale_data(locale)._data["currency_unit_patterns"]
    between = {plain(str(pattern)).removeprefix("{0}").removesuffix("{1}") for pattern in patterns.values()}
    return tuple(sorted(word for word in between if word.strip() and "{" not in word))


def months(locale: str) -> frozenset[str]:
    """The names of the months, as they stand alone and in dates, in lower case."""
    data: Any = locale_data(locale)._data["months"]
    names = {plain(name).lower() for context in data.values() for width in ("wide", "abbreviated")
             for name in context.get(width, {}).values() if isinstance(name, str)}
    return frozenset(name.rstrip(".") for name in names if len(name) > 2)


def weekdays(locale: str) -> frozenset[str]:
    """The names of the days of the week, in lower case."""
    data: Any = locale_data(locale)._data["days"]
    return frozenset(plain(name).lower() for context in data.values() for name in context.get("wide", {}).values()
                     if isinstance(name, str))
