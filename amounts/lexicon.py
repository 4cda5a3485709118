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
    from collections.abc import Callable, Iterable, MutableMapping
    from decimal import Decimal
    from types import SimpleNamespace
    from typing import Any, Protocol

    from .entries import Entry

    class Speller(Protocol):
        """What reads the number words of a language."""

        openers: tuple[str, ...]
        minus: list[str]
        alike: dict[int, str]

        def read(self, text: str, pos: int) -> tuple[Decimal, int] | None: ...

        def read_ordinal(self, text: str, pos: int) -> tuple[int, int] | None: ...


@lru_cache(maxsize=512)
def compiled(pattern: str, any_case: bool = False) -> re.Pattern[str]:
    """A pattern that the file of a language writes, or that few texts ask for, when one first does."""
    return re.compile(pattern, re.I if any_case else 0)


_OF_WAITING = ("_whole", "_add_names", "_speller")  # slots of a lexicon that waits


class Lexicon:
    """The dictionaries of one locale. Read it, never write to it."""

    # Slots: compiled code reads one in half the time of an entry of a ``__dict__``.
    __slots__ = (
        "locale", "language", "units", "decimal", "group", "separators", "points", "lakhs", "by_two", "partitives", "clock",
        "per_begins", "native_alike", "native", "speller", "phrases", "phrases_before", "numbers", "going_on", "names", "signs",
        "touching", "heads", "before", "tails", "names_before", "lone_signs", "modifiers", "glued", "glued_after", "moves",
        "leads", "joints", "after", "unnumbered", "unit_names", "unit_symbols", "words",
        *_OF_WAITING,
    )
    _whole: Lexicon
    _add_names: Callable[[Lexicon], None]
    _speller: Callable[[Lexicon], Speller | None]

    def __init__(self, locale: str, language: SimpleNamespace, units: SimpleNamespace) -> None:
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
        self.native = False                 # whether texts may hold other digits than 0 to 9
        self.speller: Speller | None = None  # of number words, where English's own reader does not
        # Outside English names are looked up as they stand: first two characters -> (name, entry, whether its case
        # counts), longest first; and last character -> the same for what may stand in front of a number.
        self.phrases: MutableMapping[str, list[tuple[str, Entry, bool]]] = {}
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
        # The same where words touch, and those behind a number: longest first.
        self.glued: list[tuple[str, str]] = []
        self.glued_after: list[tuple[str, str]] = []
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

    def put_off(self, add_names: Callable[[Lexicon], None], speller: Callable[[Lexicon], Speller | None]) -> None:
        """Leave the names and the number words to whoever first asks for them: a text of digits alone needs neither."""
        whole = Lexicon.__new__(Lexicon)
        _copy(self, whole, [name for name in Lexicon.__slots__ if name not in _OF_WAITING])
        for name in (*_NAMES, "speller"):
            delattr(self, name)
        self._whole, self._add_names, self._speller = whole, add_names, speller
        self.phrases = _Later(self)  # type: ignore[arg-type]
        self.__class__ = _Waiting


class _Waiting(Lexicon):
    """A lexicon whose names are made when they are asked for. Only then has it this class: a class that answers for what
    it lacks makes every look at one of its attributes ten times as slow."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name in _NAMES:
            _fill(self)
        elif name == "speller":
            self.speller = self._speller(self)
            _wait_no_more(self)
        return object.__getattribute__(self, name)  # another thread may have been faster


def _copy(source: Lexicon, target: Lexicon, names: Iterable[str]) -> None:
    for name in names:
        setattr(target, name, getattr(source, name))


def _has(lex: Lexicon, name: str) -> bool:
    """Whether it has this already, without making it."""
    try:
        object.__getattribute__(lex, name)
    except AttributeError:
        return False
    return True


def _fill(lex: _Waiting) -> None:
    """Take the names of the whole lexicon, all at once: another thread may be reading."""
    with _filling:
        if isinstance(lex.phrases, _Later):
            lex._add_names(lex._whole)
            _copy(lex._whole, lex, (*_NAMES, "phrases"))
            _wait_no_more(lex)


def _wait_no_more(lex: Lexicon) -> None:
    if _has(lex, "names") and _has(lex, "speller"):
        lex.__class__ = Lexicon


_filling = RLock()
_NAMES = frozenset(
    "phrases_before names signs before tails names_before lone_signs unnumbered".split())


class _Later(dict[str, "list[tuple[str, Entry, bool]]"]):
    """The phrases of a lexicon that has some but hasn't looked at them yet."""

    def __init__(self, lex: _Waiting) -> None:
        self._lex = lex

    def __bool__(self) -> bool:
        return True

    def get(self, key: str, default: Any = None) -> Any:
        _fill(self._lex)
        return self._lex.phrases.get(key, default)
