"""What the library can do in each locale, computed from what it knows there."""

from __future__ import annotations

from . import cldr, currencies
from .languages import language
from .locales.cldr_units import UNITS
from .spelling import speller

LEVELS = ("prose", "words", "names", "numerals")


class Coverage:
    """What ``find`` and ``format`` can do in one locale.

    ``level`` is ``prose`` where running text is read as its writers write it (modifiers, ranges, counts, dates kept out),
    ``words`` where a file of the language adds to CLDR, ``names`` where CLDR names most of the world's money, and
    ``numerals`` where it knows little more than the digits, signs and codes. ``currencies`` counts the names of living
    currencies, ``units`` the units of CLDR's that have a name, ``scales`` the words of the compact forms; ``digits`` are
    the locale's own ten where it has some, ``number_words`` is whether numbers are read in words.
    """

    __slots__ = ("locale", "level", "currencies", "units", "scales", "number_words", "digits")

    def __init__(self, locale: str) -> None:
        data = cldr.locale_data(locale)
        code = locale.partition("_")[0]
        self.locale = locale
        self.currencies = sum(name in currencies.current() for name in data.currencies)
        self.units = sum(
            any(cldr.unit_patterns(locale, line.partition(" | ")[0])) for line in UNITS.strip().split("\n"))
        self.scales = len({suffix.strip("¤ ") or prefix.strip("¤ ") for _, _, prefix, suffix, kind in cldr.scales(locale)
                           if kind != "money"})
        self.number_words = code == "en" or speller(locale) is not None
        self.digits = cldr.native_digits(locale)
        code = "nb" if code == "no" else code
        words = language(code)
        worded = any(map(str.isalpha, words.BEFORE["about"]))  # it knows what says "about", and more
        self.level = "prose" if words.STOPS or words.COUNTERS else "words" if worded else (
            "names" if self.currencies >= 100 else "numerals")

    def __repr__(self) -> str:
        return f"<{self.locale}: {self.level}, {self.currencies} currencies, {self.units} units>"


def locales() -> list[Coverage]:
    """What the library can do in each of CLDR's locales, in the order of their names.

    >>> next(known for known in locales() if known.locale == "sv").level
    'prose'
    """
    from babel.localedata import locale_identifiers

    return [Coverage(name) for name in sorted(locale_identifiers()) if name != "root" and not name.startswith("und")]
