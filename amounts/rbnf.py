"""CLDR's rules for spelling numbers (RBNF), as patterns that a text can be held against.

A rule says how the numbers from its base on are spelled: ``100: ←←hundert[→→]`` is so many hundreds, the word, and the rest where
there is one. ``unicode-rbnf`` carries the rules; ``spelling.py`` reads by them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from . import cldr
from .cldr import fold, touches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    Way = tuple[tuple[str, str], ...]

LARGEST = 10**24
PIECE = re.compile(r"(\[|\])|(←[^←]*←)|(→[^→]*→→?)|(=[^=]*=)|\$\(cardinal,([^)]*)\)\$|([^\[\]←→=$]+)")
# How the text of a rule begins: what stands in brackets, how many divisors, the forms of a plural, or a word.
_HEAD = re.compile(r"'?(?:\[([^\[\]←→=$]*)[^\]]*\]|(←[^←]*←))?(?:\$\(cardinal,([^)]*)\)\$)?([^\[\]←→=$;]*)")
_LITERAL = re.compile(r"(?:[=←→]%%?[\w-]+[=←→]+)|([^\s\[\]←→=$;{}(),0-9#.']+)")  # what is written there, but for names of rules
BEGINNING = 3  # characters of a word tell most words that are no numbers
_FORM = re.compile(r"\w+\{([^}]*)\}")
# The parts of a pattern: how many divisors, the rest, a rest in brackets (never nothing), the number itself, what is written.
QUOTIENT, REST, SOME_REST, SAME, TEXT = "←", "→", "[→]", "=", "text"
BREAK = "\u00ad"  # a soft hyphen


class Rule:
    """One rule: from ``base`` to ``end``, in units of ``divisor``; its ``ways`` of being written, with and without the rest."""

    __slots__ = ("base", "end", "divisor", "text", "_habits", "_ways")

    def __init__(self, base: int, radix: int, text: str, habits: Habits) -> None:
        self.base, self.end, self.divisor, self.text, self._habits = base, LARGEST, 1, text, habits
        while self.divisor * radix <= base:
            self.divisor *= radix
        self._ways: list[Way] | None = None

    @property
    def ways(self) -> list[Way]:
        """Worked out when a text is first held against the rule: a language has up to 1,200."""
        if self._ways is None:
            self._ways = _ways(self.base, fold_text(self.text, self._habits.alike), self._habits.variants)
        return self._ways


class Habits:
    """How people write what the rules spell: characters that are alike, and words that stand for others."""

    def __init__(self, alike: dict[int, str], variants: tuple[tuple[str, str], ...]) -> None:
        self.alike = alike
        self.variants = tuple((part.translate(alike), other.translate(alike)) for part, other in variants)


def first_words(sets: dict[str, list[Rule]], habits: Habits) -> Iterator[str]:
    """What the numbers of all rules begin with, without working them out."""
    found: dict[str, None] = {}
    for name, rules in sets.items():
        for rule in rules if not name.startswith("%spellout-ordinal") else ():
            head = _HEAD.match(rule.text)
            assert head is not None  # no part of it must be there
            optional, quotient, forms, first = head.groups()
            found[optional or ""] = None
            if not quotient or rule.base in (100, 1000):
                found.update(dict.fromkeys(_FORM.findall(forms) if forms else (first,)))
    for word in found:
        said = fold_text(word, habits.alike).replace(BREAK, " ").strip()
        for part, other in (("", ""), *habits.variants):
            if part in said:
                yield said.replace(part, other).strip().partition(" ")[0]


def beginnings(sets: dict[str, list[Rule]], more: list[str], habits: Habits) -> Iterator[str]:
    """How the words of all rules begin, and ``more`` words; the shortest of them whole."""
    found = {word for rules in sets.values() for rule in rules for word in _LITERAL.findall(rule.text)}
    found.update(word for part in more for word in part.split())
    for word in found:
        said = fold_text(word, habits.alike)
        for part, other in (("", ""), *habits.variants):
            for piece in said.replace(part, other).replace(BREAK, " ").split() if part in said else ():
                yield piece[:1 if touches(piece[0]) else BEGINNING]


def powers(sets: dict[str, list[Rule]], habits: Habits) -> Iterator[str]:
    """The words for a hundred and a thousand, but no "og" behind them."""
    for rule in (rule for rules in sets.values() for rule in rules if rule.base in (100, 1000)):
        for word in _LITERAL.findall(rule.text):
            said = fold_text(word, habits.alike)
            for part, other in (("", ""), *habits.variants):
                for power in said.replace(part, other).split(BREAK) if part in said else ():
                    if len(power) >= BEGINNING and power.isalpha():
                        yield power


def root_of(locale: str) -> Element | None:
    """The rules of a locale, out of the package that carries CLDR's. It is not imported: only its files are wanted, and the
    import takes longer than all the rest of a first ``parse``."""
    from importlib.util import find_spec
    from xml.etree import ElementTree

    spec = find_spec("unicode_rbnf")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("no module named 'unicode_rbnf', which has the number words", name="unicode_rbnf")
    folder = spec.origin.removesuffix("__init__.py")
    try:
        return ElementTree.parse(f"{folder}rbnf/{locale}.xml").getroot()
    except OSError:
        return None


def fold_text(text: str, alike: dict[int, str]) -> str:
    """A rule's text, folded as the texts are that it is held against; the names of other rule sets stay."""
    text = text.partition(";")[0]
    parts = re.split(r"(%[\w-]+)", fold(text[1:] if text.startswith("'") else text).translate(cldr.ALIKE).replace(cldr.NUKTA, ""))
    return "".join(part if part.startswith("%") else part.translate(alike) for part in parts)


def _ways(base: int, text: str, variants: tuple[tuple[str, str], ...]) -> list[Way]:
    """A rule's text in pieces, in each way that it may be written; what stands in brackets is there where there is a rest."""
    if "#" in text or "0=" in text:
        return []  # written in digits
    whole: list[list[tuple[str, str]]] = [[]]
    short: list[list[tuple[str, str]]] = [[]]
    inside = False
    for piece in PIECE.finditer(text):
        if piece[1]:
            inside = piece[1] == "["
            continue
        alternatives = _alternatives(piece, inside)
        whole = [[*way, item] for way in whole for item in alternatives]
        if not inside:
            short = [[*way, item] for way in short for item in alternatives]
    optional = "[" in text
    found = [tuple(way) for way in (whole + short if optional else whole)]
    first = whole[0][0] if whole[0] else ("", "")
    if first[0] == QUOTIENT and base in (100, 1000) and len(short[0]) > 1 and short[0][1][0] == TEXT:
        found += [tuple(way[1:]) for way in (whole + short if optional else whole)]  # "hundert" is one hundred
    return [varied for way in found for varied in _varied(way, variants)]


def _varied(way: Way, variants: tuple[tuple[str, str], ...]) -> Iterator[Way]:
    """The way, and the same with any of the ``variants``; one that ends in a space stands in front of something."""
    found: list[list[tuple[str, str]]] = [[]]
    for at, (kind, what) in enumerate(way, 1):
        said = [what, *(what.replace(part, other) for part, other in variants if kind == TEXT and part in what)]
        found = [[*start, (kind, word)] for start in found for word in said if word is what or at < len(way) or word[-1:] != " "]
    return map(tuple, found)


def _alternatives(piece: re.Match[str], inside: bool) -> list[tuple[str, str]]:
    if piece[2]:
        return [(QUOTIENT, piece[2].strip("←"))]
    if piece[3]:
        return [(SOME_REST if inside else REST, piece[3].strip("→"))]
    if piece[4]:
        return [(SAME, piece[4].strip("="))]
    if piece[5]:
        return [(TEXT, form) for form in dict.fromkeys(_FORM.findall(piece[5]))]
    return [(TEXT, piece[6])]


def is_and(text: str) -> bool:
    """Is it "and" in Arabic letters, which touches the next word or doesn't? But "دو" is two."""
    return text[-1:] == "و" and text[-2:-1] in ("", " ", BREAK)


@lru_cache(maxsize=4096)
def loosely(text: str) -> re.Pattern[str]:
    """What is written there, with or without its spaces: "on altı" or "onaltı", "tjugofem" or "tjugo fem"."""
    return re.compile(" ?".join(map(re.escape, text.replace(" ", BREAK).split(BREAK))) + (" ?" if is_and(text) else ""))
