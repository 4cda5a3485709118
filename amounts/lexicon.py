"""What words mean in a locale: the dictionaries that the readers look things up in.

Every entry is a tuple that begins with what it is (``entries``). Names are looked up in lower case, abbreviations and
signs in their own. Nothing here is ever compiled into a pattern but the number words, so a thousand more names cost
nothing when text is read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from threading import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Final

    from .entries import Entry
    from .locales.plain import Words
    from .spelling import Speller
    from .unit_tables import Tables


@lru_cache(maxsize=512)
def compiled(pattern: str, any_case: bool = False) -> re.Pattern[str]:
    """A pattern that the file of a language writes, or that few texts ask for, when one first does."""
    return re.compile(pattern, re.I if any_case else 0)


EQUAL: Final = "equal"  # among the modifiers: "or equal to", behind one that compares
OR_EQUAL: Final = {"over": "at_least", "under": "at_most"}


class Lexicon:
    """The dictionaries of one locale. Read it, never write to it."""

    def __init__(self, locale: str, language: Words, units: Tables) -> None:
        self.locale = locale
        self.language = language
        self.units = units
        self.decimal, self.group = ".", ","
        self.separators: dict[int, str] | None = None  # what those are in English, None where the same
        self.points = ""                    # where a point is a decimal point too (``views``): always, scales, money
        self.lakhs = locale.endswith("_IN")  # whether digits are grouped as 12,34,567
        self.by_two = False                 # or as 12,34,56
        self.partitives: tuple[str, ...] = language.PARTITIVES
        clock = "|".join(map(re.escape, sorted(language.CLOCK)))
        self.clock = compiled(rf" ?(?:{clock})\b", True) if clock else None  # what makes a time of day of the number in front
        # How what a figure is per may begin behind it, by its first three characters.
        self.per_begins: frozenset[str] = frozenset()
        self.native_alike = False           # whether it parts those as it parts 0 to 9
        self.native = False                 # whether it is of another language than English
        # Whether a file of the language has words for how exact a number is; without, a number word alone is as likely another.
        self.worded = any(map(str.isalpha, language.BEFORE["about"]))
        # Outside English names are looked up as they stand: first two characters -> (name, entry, whether its case
        # counts), longest first; and last character -> the same for what may stand in front of a number.
        self.phrases: dict[str, list[tuple[str, Entry, bool]]] = {}
        self.phrases_before: dict[str, list[tuple[str, Entry, bool]]] = {}
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
        self.exactly: set[str] = set()  # every phrase and sign that says how exact a figure is
        self.compared: dict[str, str] = {}  # "greater than", "greater" -> what it says with "or equal to" behind it
        self.equal_or: tuple[str, ...] = ()  # and in front of one: " equal to or "
        # The same where words touch, and those behind a number: longest first.
        self.glued: list[tuple[str, str]] = []
        self.glued_after: list[tuple[str, str]] = []
        self.parted = False  # whether a verb of change may leave a part of it at the end of the clause: "legte 3 % zu"
        self.moves: dict[str, tuple[str | None, str]] = {}  # verb -> up or down, and what must follow it
        self.leads: frozenset[str] = frozenset()  # those, and what may stand between them and the figure
        self.joints: frozenset[str] = frozenset()  # what may stand between two figures that are one
        self.after: dict[str, list[tuple[str, str]]] = {}  # first three characters -> (phrase, modifier)
        # "hektar" for one of them, the dual of Arabic: what stands without a numeral -> (number, unit).
        self.unnumbered: dict[str, tuple[int, Entry]] = {}
        self.unit_names: dict[str, tuple[str, str]] = {}  # pint name -> singular, plural
        self.unit_symbols: dict[str, str] = {}
        # Every single word in its usual spellings -> (more words in the longest name with it, what it means alone):
        # one look-up tells that a word means nothing, as most do.
        self.words: dict[str, tuple[int, Entry | None]] = {}

        # What is left to whoever first asks for it: the names, the reader of number words.
        self._add_names: Callable[[Lexicon], None] | None = None
        self._make_speller: Callable[[Lexicon], Speller | None] | None = None
        self._speller: Speller | None = None

    def put_off(self, add_names: Callable[[Lexicon], None], make_speller: Callable[[Lexicon], Speller | None]) -> None:
        """Leave the names and the number words to whoever first asks for them: a text of digits alone needs neither."""
        self._add_names, self._make_speller = add_names, make_speller

    def complete(self, text: str | None = None) -> None:
        """Have the names, unless it is for a ``text`` that needs none."""
        if self._add_names is None or (text is not None and _BARE.fullmatch(text) and not (self.glued and "%" in text)):
            return
        with _COMPLETING:
            if self._add_names is not None:  # no other thread was faster
                self._add_names(self)
                self._add_names = None

    def speller(self) -> Speller | None:
        """The reader of number words, where English's own is none."""
        make = self._make_speller
        if make is not None:
            self._speller = make(self)
            self._make_speller = None
        return self._speller

    def read_cardinal(self, text: str, pos: int) -> tuple[Decimal, int] | None:
        """The number that the words at ``pos`` say and where they end; None in English, which has a reader of its own."""
        speller = self.speller()
        return speller.read(text, pos) if speller else None


_COMPLETING: Final = RLock()
_BARE: Final = re.compile(r"[\d\s.,'’]*(?:\d%)?")  # digits and what may part them, a percent sign that touches
