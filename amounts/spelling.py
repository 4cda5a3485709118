"""Number words of 87 languages, read by CLDR's own rules for spelling them, turned round: each rule is a pattern that a text is
held against (``rbnf.py``), and the numbers of its parts make the number of the whole. What the rules spell is read, in every
gender and case they have.
"""

from __future__ import annotations

import threading
from decimal import Decimal
from functools import lru_cache

from .cldr import WORD_SPACES, WORDS_ALIKE, fold, is_letter, touches
from .rbnf import (
    BEGINNING,
    BREAK,
    LARGEST,
    PIECE,
    QUOTIENT,
    REST,
    SOME_REST,
    TEXT,
    Habits,
    Rule,
    beginnings,
    first_words,
    fold_text,
    is_and,
    loosely,
    powers,
    root_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from .rbnf import Way

    Found = list[tuple[int, int]]  # numbers, and where they end

_RECENT = 512
WINDOW = 400   # characters of one number that are looked at
_TONES = {"vi"}  # languages in which an accent makes another word
_BY_HUNDREDS = {"af", "da", "de", "fy", "nl", "no", "sv"}  # "fünfzehnhundert": hundreds go on where CLDR turns to thousands


class Speller:
    """Reads the number words of one language."""

    def __init__(self, sets: dict[str, list[Rule]], points: list[str], minus: list[str], habits: Habits) -> None:
        self.alike = habits.alike
        self._habits = habits
        self._begins: frozenset[str] | None = None
        self._powers: frozenset[str] | None = None
        self._sets = sets
        self._points = points
        self._recent: dict[str, tuple[Decimal, int] | None] = {}  # the same place is asked for several times
        self.minus = minus
        self._ordinals = [name for name in sets if name.startswith("%spellout-ordinal")]
        self._entries = sorted(filter(_is_cardinal, sets), key=lambda name: ("numbering" in name, len(name), name))
        self.openers = tuple(sorted({*filter(None, first_words(sets, habits)), *map(str.strip, minus)}))

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
            begins = self._begins = frozenset(beginnings(self._sets, [*self._points, *self.minus], self._habits))
        limit, at = min(len(text), pos + WINDOW), pos
        while at < limit:
            head = fold(text[at:at + BEGINNING + 1]).translate(self.alike)
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
        return value, len(said[:end].rstrip())  # some rules end in a space

    def read_ordinal(self, text: str, pos: int) -> tuple[int, int] | None:
        """The longest spelled ordinal that begins at ``pos``, as its number, and where it ends."""
        return self._longest(fold(text[pos:pos + WINDOW]).translate(self.alike), 0, self._ordinals, pos)

    def _longest(
        self, said: str, start: int, entries: list[str] | None = None, offset: int = 0
    ) -> tuple[int, int] | None:
        memo: dict[tuple[str, int, int], Found] = {}
        best: tuple[int, int] | None = None
        cut: tuple[int, int] | None = None  # the same where a hundred or a thousand of the next number follows
        for name in self._entries if entries is None else entries:
            for value, end in self._read(said, start, name, LARGEST, memo):
                if end > start and _closes(said, end, entries is not None):
                    if entries is None and self._is_cut(said, end):
                        cut = (value, end + offset) if cut is None or end + offset > cut[1] else cut
                    elif best is None or end + offset > best[1]:
                        best = value, end + offset
        return best or cut

    def _is_cut(self, said: str, end: int) -> bool:
        """"mellom tre tusen og fem | tusen": does a word follow that says how many of what those last are?"""
        if said[end:end + 1] != " " or end + 1 == len(said):
            return False
        if self._powers is None:
            self._powers = frozenset(powers(self._sets, self._habits))
        return said[end + 1:].partition(" ")[0] in self._powers

    def _read(self, said: str, pos: int, name: str, limit: int, memo: dict[tuple[str, int, int], Found]) -> Found:
        """Every number below ``limit`` that the rule set ``name`` spells at ``pos``."""
        key = name, pos, limit
        if key not in memo:
            memo[key] = []  # whoever asks again on the way there is no part of its own beginning
            found: dict[tuple[int, int], None] = {}
            first = said[pos:pos + 1] + " " + BREAK  # what a way that begins with a word may begin with
            for rule in self._sets.get(name, ()):
                if rule.base < limit:
                    for way in rule.ways:
                        if way and way[0][0] == TEXT and way[0][1][:1] not in first:
                            continue
                        for value, end in self._follow(said, pos, name, rule, way, limit, memo):
                            found[value, end] = None
            memo[key] = list(found)
        return memo[key]

    def _follow(
        self, said: str, pos: int, name: str, rule: Rule, way: Way, limit: int,
        memo: dict[tuple[str, int, int], Found],
    ) -> Iterator[tuple[int, int]]:
        """The numbers that one way of writing a rule gives at ``pos``."""
        top = min(rule.end, limit)
        states: list[tuple[int, int | None, int]] = [(pos, None, 0)]  # where, the quotient, the rest
        for kind, what in way:
            after: list[tuple[int, int | None, int]] = []
            for at, quotient, rest in states:
                if kind == TEXT:
                    joins = is_and(what)
                    if not joins and said.startswith(what, at):
                        after.append((at + len(what), quotient, rest))
                    elif (BREAK in what or " " in what or joins) and (found := loosely(what).match(said, at)):
                        after.append((found.end(), quotient, rest))
                    continue
                inner = what or name
                if kind == QUOTIENT:
                    below = (top - 1) // rule.divisor + 1
                    after += [(stop, value, rest) for value, stop in self._read(said, at, inner, below, memo) if value]
                elif kind in (REST, SOME_REST):
                    after += [(stop, quotient, value) for value, stop in self._read(said, at, inner, rule.divisor, memo)
                              if value or kind == REST]
                elif inner != name:
                    after += [(stop, value, -1) for value, stop in self._read(said, at, inner, top, memo)]
            states = after
            if not states:
                return
        for end, quotient, rest in states:
            if rest == -1:
                value = quotient or 0
            elif quotient is None and not any(kind in (REST, SOME_REST) for kind, _ in way):
                value = rule.base
            else:
                value = (rule.base // rule.divisor if quotient is None else quotient) * rule.divisor + rest
            if rule.base <= value < top:
                yield value, end

def _is_cardinal(name: str) -> bool:
    return name.startswith(("%spellout-cardinal", "%spellout-numbering")) and "year" not in name and "digits" not in name


def _closes(said: str, end: int, plural: bool) -> bool:
    after = said[end:end + 1]
    if plural and after in ("s", "n") and not is_letter(said[end + 1:end + 2] or " "):
        return True  # "cinquièmes", "vijfden"
    return not after or touches(said[end - 1]) or not is_letter(after)


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
        root = root_of(locale)
        if root is not None:
            made = _made([root, *filter(None, map(root_of, also))], WORD_SPACES if locale in _TONES else WORDS_ALIKE, variants,
                         10_000 if locale in _BY_HUNDREDS else 1000)
            if made is not None:
                return made
        locale = {"nb": "no", "nn": "no"}.get(locale, locale.rpartition("_")[0])
    return None


def _made(
    roots: list[Element], alike: dict[int, str], variants: tuple[tuple[str, str], ...], hundreds: int
) -> Speller | None:
    """The rules of ``roots`` as a reader, whose hundreds go up to ``hundreds``."""
    habits = Habits(alike, variants)
    sets: dict[str, list[Rule]] = {}
    points: dict[str, None] = {}
    minus: dict[str, None] = {}
    for group in (group for root in roots for group in root.iter("ruleset")):
        name = ("%%" if group.get("access") == "private" else "%") + str(group.get("type"))
        if "year" in name:
            continue
        rules: list[Rule] = []
        for line in group.iter("rbnfrule"):
            base, text = str(line.get("value")), line.text or ""
            if base.isdigit():
                rules.append(Rule(int(base), int(str(line.get("radix", "10")).replace(",", "")), text, habits))
            elif base == "-x" and _is_cardinal(name):
                minus[fold_text(text, alike).partition("→")[0]] = None
            elif base in ("x.x", "x,x") and _is_cardinal(name) and text.startswith("←"):
                points[PIECE.sub(lambda piece: piece[6] or "", fold_text(text, alike)).replace(BREAK, "")] = None
        for rule, after in zip(rules, rules[1:]):
            rule.end = hundreds if after.base == 1000 and rule.divisor == 100 else after.base
        sets[name] = sets.get(name, []) + rules
    if not any(_is_cardinal(name) for name in sets):
        return None
    longest_first = sorted(filter(str.strip, points), key=len, reverse=True)
    return Speller(sets, longest_first, [word for word in minus if word.strip()], habits)
