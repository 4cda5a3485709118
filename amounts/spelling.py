"""Number words of 87 languages, read by CLDR's own rules for spelling them, turned round.

A rule says how the numbers from its base on are spelled: ``100: ←←hundert[→→]`` is so many hundreds, the word, and the rest where
there is one. ``unicode-rbnf`` carries the rules (RBNF) of CLDR; here each becomes a pattern that a text is held against, and the
numbers of its parts make the number of the whole. What the rules spell is read, in every gender and case they have.
"""

from __future__ import annotations

import re
import threading
from decimal import Decimal
from functools import lru_cache

from . import cldr
from .cldr import LETTERS, fold, is_letter, touches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    _Way = tuple[tuple[str, str], ...]
    Found = list[tuple[int, int]]  # numbers, and where they end

_RECENT = 512
WINDOW = 400   # characters of one number that are looked at
LARGEST = 10**24
# A space, a hyphen and no-break ones are the same; so is a letter with and without what people leave out when they type it.
_SPACES = dict.fromkeys(map(ord, "-\u00a0‐‑־"), " ")
ALIKE: dict[int, str] = {**_SPACES, **LETTERS}
_TONES = {"vi"}  # languages in which an accent makes another word
_BY_HUNDREDS = {"af", "da", "de", "fy", "nl", "no", "sv"}  # "fünfzehnhundert": hundreds go on where CLDR turns to thousands
_PIECE = re.compile(r"(\[|\])|(←[^←]*←)|(→[^→]*→→?)|(=[^=]*=)|\$\(cardinal,([^)]*)\)\$|([^\[\]←→=$]+)")
# How the text of a rule begins: what stands in brackets, how many divisors, the forms of a plural, or a word.
_HEAD = re.compile(r"'?(?:\[([^\[\]←→=$]*)[^\]]*\]|(←[^←]*←))?(?:\$\(cardinal,([^)]*)\)\$)?([^\[\]←→=$;]*)")
_LITERAL = re.compile(r"(?:[=←→]%%?[\w-]+[=←→]+)|([^\s\[\]←→=$;{}(),0-9#.']+)")  # what is written there, but for names of rules
_HEAD_SIZE = 3  # characters of a word tell most words that are no numbers
_FORM = re.compile(r"\w+\{([^}]*)\}")
# The parts of a pattern: how many divisors, the rest, a rest in brackets (never nothing), the number itself, what is written.
_QUOTIENT, _REST, _SOME_REST, _SAME, _TEXT = "←", "→", "[→]", "=", "text"
_BREAK = "\u00ad"  # a soft hyphen


class _Rule:
    """One rule: from ``base`` to ``end``, in units of ``divisor``; its ``ways`` of being written, with and without the rest."""

    __slots__ = ("base", "end", "divisor", "text", "_habits", "_ways")

    def __init__(self, base: int, radix: int, text: str, habits: _Habits) -> None:
        self.base, self.end, self.divisor, self.text, self._habits = base, LARGEST, 1, text, habits
        while self.divisor * radix <= base:
            self.divisor *= radix
        self._ways: list[_Way] | None = None

    @property
    def ways(self) -> list[_Way]:
        """Worked out when a text is first held against the rule: a language has up to 1,200."""
        if self._ways is None:
            self._ways = _ways(self.base, _text(self.text, self._habits.alike), self._habits.variants)
        return self._ways


class _Habits:
    """How people write what the rules spell: characters that are alike, and words that stand for others."""

    def __init__(self, alike: dict[int, str], variants: tuple[tuple[str, str], ...]) -> None:
        self.alike = alike
        self.variants = tuple((part.translate(alike), other.translate(alike)) for part, other in variants)


class Speller:
    """Reads the number words of one language."""

    def __init__(self, sets: dict[str, list[_Rule]], points: list[str], minus: list[str], habits: _Habits) -> None:
        self.alike = habits.alike
        self._variants = habits.variants
        self._begins: frozenset[str] | None = None
        self._sets = sets
        self._points = points
        self._recent: dict[str, tuple[Decimal, int] | None] = {}  # the same place is asked for several times
        self.minus = minus
        self._ordinals = [name for name in sets if name.startswith("%spellout-ordinal")]
        self._entries = sorted(filter(_is_cardinal, sets), key=lambda name: ("numbering" in name, len(name), name))
        self.openers = tuple(sorted({*filter(None, self._first_words(habits)), *map(str.strip, minus)}))

    def read(self, text: str, pos: int) -> tuple[Decimal, int] | None:
        """The longest spelled number that begins at ``pos`` and where it ends; None where there is none.

        Only as many words are looked at as could belong to a number, and what they made is remembered: in running text
        nearly every number is one of a few ("une partie", "deux ans").
        """
        said = text[pos:self._reach(text, pos)]
        if not said:
            return None
        recent = self._recent
        if said not in recent:
            if len(recent) > _RECENT:
                recent = self._recent = {}  # a new one, since another thread may be reading the old
            recent[said] = self._number(said)
        found = recent[said]
        return None if found is None else (found[0], pos + found[1])

    def _reach(self, text: str, pos: int) -> int:
        """Where the words from ``pos`` on end that begin as some word of the rules does."""
        begins = self._begins
        if begins is None:
            begins = self._begins = frozenset(self._words())
        limit, at = min(len(text), pos + WINDOW), pos
        while at < limit:
            head = fold(text[at:at + _HEAD_SIZE + 1]).translate(self.alike)
            if not (head[:3] in begins or head[:2] in begins or head[:1] in begins and (
                touches(head[0]) or not head[1:2].isalpha() or head[1:4] in begins or head[1:3] in begins  # "وعشرون"
            )):
                break
            space = text.find(" ", at, limit)
            at = limit if space < 0 else space + 1
        return at

    def _number(self, said: str) -> tuple[Decimal, int] | None:
        said = fold(said).translate(self.alike)
        negative = next((word for word in self.minus if said.startswith(word)), "")
        best = self._longest(said, len(negative))
        if best is None:
            return None
        value, end = Decimal(-best[0] if negative else best[0]), best[1]
        for point in self._points:
            digits, at = "", end
            while said.startswith(" " if digits else point, at) and len(digits) < 30:
                digit = self._longest(said, at + len(" " if digits else point))
                if digit is None or digit[0] > 9:
                    break
                digits, at = digits + str(digit[0]), digit[1]
            if digits:
                return Decimal(f"{'-' if negative else ''}{best[0]}.{digits}"), at
        return value, end

    def read_ordinal(self, text: str, pos: int) -> tuple[int, int] | None:
        """The longest spelled ordinal that begins at ``pos``, as its number, and where it ends."""
        return self._longest(fold(text[pos:pos + WINDOW]).translate(self.alike), 0, self._ordinals, pos)

    def _longest(
        self, said: str, start: int, entries: list[str] | None = None, offset: int = 0
    ) -> tuple[int, int] | None:
        memo: dict[tuple[str, int, int], Found] = {}
        best: tuple[int, int] | None = None
        for name in self._entries if entries is None else entries:
            for value, end in self._read(said, start, name, LARGEST, memo):
                if (best is None or end + offset > best[1]) and end > start and _closes(said, end, entries is not None):
                    best = value, end + offset
        return best

    def _read(self, said: str, pos: int, name: str, limit: int, memo: dict[tuple[str, int, int], Found]) -> Found:
        """Every number below ``limit`` that the rule set ``name`` spells at ``pos``."""
        key = name, pos, limit
        if key not in memo:
            memo[key] = []  # whoever asks again on the way there is no part of its own beginning
            found: dict[tuple[int, int], None] = {}
            first = said[pos:pos + 1] + " " + _BREAK  # what a way that begins with a word may begin with
            for rule in self._sets.get(name, ()):
                if rule.base < limit:
                    for way in rule.ways:
                        if way and way[0][0] == _TEXT and way[0][1][:1] not in first:
                            continue
                        for value, end in self._follow(said, pos, name, rule, way, limit, memo):
                            found[value, end] = None
            memo[key] = list(found)
        return memo[key]

    def _follow(
        self, said: str, pos: int, name: str, rule: _Rule, way: _Way, limit: int,
        memo: dict[tuple[str, int, int], Found],
    ) -> Iterator[tuple[int, int]]:
        """The numbers that one way of writing a rule gives at ``pos``."""
        top = min(rule.end, limit)
        states: list[tuple[int, int | None, int]] = [(pos, None, 0)]  # where, the quotient, the rest
        for kind, what in way:
            after: list[tuple[int, int | None, int]] = []
            for at, quotient, rest in states:
                if kind == _TEXT:
                    if what[-1:] != "و" and said.startswith(what, at):
                        after.append((at + len(what), quotient, rest))
                    elif (_BREAK in what or " " in what or what[-1:] == "و") and (found := _loosely(what).match(said, at)):
                        after.append((found.end(), quotient, rest))
                    continue
                inner = what or name
                if kind == _QUOTIENT:
                    below = (top - 1) // rule.divisor + 1
                    after += [(stop, value, rest) for value, stop in self._read(said, at, inner, below, memo) if value]
                elif kind in (_REST, _SOME_REST):
                    after += [(stop, quotient, value) for value, stop in self._read(said, at, inner, rule.divisor, memo)
                              if value or kind == _REST]
                elif inner != name:
                    after += [(stop, value, -1) for value, stop in self._read(said, at, inner, top, memo)]
            states = after
            if not states:
                return
        for end, quotient, rest in states:
            if rest == -1:
                value = quotient or 0
            elif quotient is None and not any(kind in (_REST, _SOME_REST) for kind, _ in way):
                value = rule.base
            else:
                value = (rule.base // rule.divisor if quotient is None else quotient) * rule.divisor + rest
            if rule.base <= value < top:
                yield value, end

    def _words(self) -> Iterator[str]:
        """How the words of the rules begin, and the shortest of them whole."""
        found = {word for rules in self._sets.values() for rule in rules for word in _LITERAL.findall(rule.text)}
        found.update(word for part in (*self._points, *self.minus) for word in part.split())
        for word in found:
            for part, other in (("", ""), *self._variants):
                said = _text(word, self.alike)
                for piece in said.replace(part, other).replace(_BREAK, " ").split() if part in said else ():
                    yield piece[:1 if touches(piece[0]) else _HEAD_SIZE]

    def _first_words(self, habits: _Habits) -> Iterator[str]:
        """What the numbers of all rules begin with, without working them out."""
        found: dict[str, None] = {}
        for name, rules in self._sets.items():
            for rule in rules if not name.startswith("%spellout-ordinal") else ():
                optional, quotient, forms, first = _HEAD.match(rule.text).groups()  # type: ignore[union-attr]
                found[optional or ""] = None
                if not quotient or rule.base in (100, 1000):
                    found.update(dict.fromkeys(_FORM.findall(forms) if forms else (first,)))
        for word in found:
            said = _text(word, habits.alike).replace(_BREAK, " ").strip()
            for part, other in (("", ""), *habits.variants):
                if part in said:
                    yield said.replace(part, other).strip().partition(" ")[0]


def _is_cardinal(name: str) -> bool:
    return name.startswith(("%spellout-cardinal", "%spellout-numbering")) and "year" not in name and "digits" not in name


def _closes(said: str, end: int, plural: bool) -> bool:
    after = said[end:end + 1]
    if plural and after in ("s", "n") and not is_letter(said[end + 1:end + 2] or " "):
        return True  # "cinquièmes", "vijfden"
    return not after or touches(said[end - 1]) or not is_letter(after)


# ---------------------------------------------------------------- from the rules


_lock = threading.Lock()


def speller(locale: str, variants: tuple[tuple[str, str], ...] = (), also: tuple[str, ...] = ()) -> Speller | None:
    """The reader of number words for a locale, of its nearest parent that has rules; None where CLDR spells none.

    ``variants`` are what the language's writers put for a part of CLDR's words: ("ß", "ss"), ("sju", "syv"); ``also`` are locales
    whose words are read as well.
    """
    with _lock:
        return _speller(locale, variants, also)


@lru_cache(maxsize=128)
def _speller(locale: str, variants: tuple[tuple[str, str], ...], also: tuple[str, ...]) -> Speller | None:
    while locale:
        root = _rules(locale)
        if root is not None:
            made = _made([root, *filter(None, map(_rules, also))], _SPACES if locale in _TONES else ALIKE, variants,
                         10_000 if locale in _BY_HUNDREDS else 1000)
            if made is not None:
                return made
        locale = {"nb": "no", "nn": "no"}.get(locale, locale.rpartition("_")[0])
    return None


def _rules(locale: str) -> Element | None:
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


def _made(
    roots: list[Element], alike: dict[int, str], variants: tuple[tuple[str, str], ...], hundreds: int
) -> Speller | None:
    """The rules of ``roots`` as a reader, whose hundreds go up to ``hundreds``."""
    habits = _Habits(alike, variants)
    sets: dict[str, list[_Rule]] = {}
    points: dict[str, None] = {}
    minus: dict[str, None] = {}
    for group in (group for root in roots for group in root.iter("ruleset")):
        name = ("%%" if group.get("access") == "private" else "%") + str(group.get("type"))
        if "year" in name:
            continue
        rules: list[_Rule] = []
        for line in group.iter("rbnfrule"):
            base, text = str(line.get("value")), line.text or ""
            if base.isdigit():
                rules.append(_Rule(int(base), int(str(line.get("radix", "10")).replace(",", "")), text, habits))
            elif base == "-x" and _is_cardinal(name):
                minus[_text(text, alike).partition("→")[0]] = None
            elif base in ("x.x", "x,x") and _is_cardinal(name) and text.startswith("←"):
                points[_PIECE.sub(lambda piece: piece[6] or "", _text(text, alike)).replace(_BREAK, "")] = None
        for rule, after in zip(rules, rules[1:]):
            rule.end = hundreds if after.base == 1000 and rule.divisor == 100 else after.base
        sets[name] = sets.get(name, []) + rules
    if not any(_is_cardinal(name) for name in sets):
        return None
    longest_first = sorted(filter(str.strip, points), key=len, reverse=True)
    return Speller(sets, longest_first, [word for word in minus if word.strip()], habits)


def _text(text: str, alike: dict[int, str]) -> str:
    """A rule's text, folded as the texts are that it is held against; the names of other rule sets stay."""
    text = text.partition(";")[0]
    parts = re.split(r"(%[\w-]+)", fold(text[1:] if text.startswith("'") else text).translate(cldr.ALIKE).replace(cldr.NUKTA, ""))
    return "".join(part if part.startswith("%") else part.translate(alike) for part in parts)


def _ways(base: int, text: str, variants: tuple[tuple[str, str], ...]) -> list[_Way]:
    """A rule's text in pieces, in each way that it may be written; what stands in brackets is there where there is a rest."""
    if "#" in text or "0=" in text:
        return []  # written in digits
    whole: list[list[tuple[str, str]]] = [[]]
    short: list[list[tuple[str, str]]] = [[]]
    inside = False
    for piece in _PIECE.finditer(text):
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
    if first[0] == _QUOTIENT and base in (100, 1000) and len(short[0]) > 1 and short[0][1][0] == _TEXT:
        found += [tuple(way[1:]) for way in (whole + short if optional else whole)]  # "hundert" is one hundred
    return [varied for way in found for varied in _varied(way, variants)]


def _varied(way: _Way, variants: tuple[tuple[str, str], ...]) -> Iterator[_Way]:
    """The way, and the same with any of the ``variants``; one that ends in a space stands in front of something."""
    found: list[list[tuple[str, str]]] = [[]]
    for at, (kind, what) in enumerate(way, 1):
        said = [what, *(what.replace(part, other) for part, other in variants if kind == _TEXT and part in what)]
        found = [[*start, (kind, word)] for start in found for word in said if word is what or at < len(way) or word[-1:] != " "]
    return map(tuple, found)


def _alternatives(piece: re.Match[str], inside: bool) -> list[tuple[str, str]]:
    if piece[2]:
        return [(_QUOTIENT, piece[2].strip("←"))]
    if piece[3]:
        return [(_SOME_REST if inside else _REST, piece[3].strip("→"))]
    if piece[4]:
        return [(_SAME, piece[4].strip("="))]
    if piece[5]:
        return [(_TEXT, form) for form in dict.fromkeys(_FORM.findall(piece[5]))]
    return [(_TEXT, piece[6])]


@lru_cache(maxsize=4096)
def _loosely(text: str) -> re.Pattern[str]:
    """What is written there, with or without its spaces: "on altı" or "onaltı", "tjugofem" or "tjugo fem"."""
    return re.compile(" ?".join(map(re.escape, text.replace(" ", _BREAK).split(_BREAK))) + (" ?" if text[-1] == "و" else ""))
