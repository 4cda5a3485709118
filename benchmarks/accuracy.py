"""What the library and its rivals take from ``sentences.txt``, by kind: the value and its unit or currency.

A figure is right where value and unit are those of the label. Measures are compared as pint does (5.25 ft are 63 inches), the
name of a currency or unit in a rival's own words as ``amounts.parse`` understands it, a range may be given as its two ends,
money that the text leaves open as any money, and what the counted things are called is asked of nobody but ourselves.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from decimal import Decimal
from functools import cache
from math import isclose
from pathlib import Path
from typing import Any, NamedTuple

import pint

import amounts
from amounts.currencies import current

from .rivals import Rival, Said

SENTENCES = Path(__file__).with_name("sentences.txt")
MODIFIERS = {"~": "about", ">=": "at_least", "<=": "at_most", ">": "over", "<": "under", "*": "several", None: None}
LABEL = re.compile(
    r"(?P<again>=)?(?P<modifier>>=|<=|[~><*])?(?P<low>-?[0-9]+(?:\.[0-9]+)?)(?:\.\.(?P<high>-?[0-9]+(?:\.[0-9]+)?))?"
    r"(?: of (?P<base>[0-9]+)| (?P<unit>[^/ ]+(?:/[^ ]+)?|#[^/]+?))?(?: / (?:(?P<times>[0-9]+) )?(?P<per>.+))?"
)
PINT = pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


class Figure(NamedTuple):
    low: float
    high: float
    unit: str  # of bare numbers, counts and shares ""


class Label(NamedTuple):
    figure: Figure
    modifier: str | None
    noun: str | None
    again: bool  # it restates another
    written: str  # for the reader of the page


class Sentence(NamedTuple):
    kind: str
    text: str
    labels: list[Label]


class Score(NamedTuple):
    right: int
    labels: int
    wrong: int  # said and not so
    clean: int  # sentences with all figures right and nothing more
    sentences: int


def figure(low: Any, high: Any, unit: str, times: Any = 1, per: str | None = None) -> Figure:
    """The same figure in units that can be compared: seconds for hours, and so on."""
    if per is not None:
        try:
            size = PINT.Quantity(float(times), per).to_root_units()
            times, per = size.magnitude, str(size.units)
        except pint.UndefinedUnitError:
            per = per.strip().removesuffix("s")
    if unit in ("", "%", "pp", "x", "¤") or unit in current():
        ends = float(low), float(high)
    else:
        try:
            roots = [PINT.Quantity(float(end), unit).to_root_units() for end in (low, high)]
            unit, ends = str(roots[0].units), (roots[0].magnitude, roots[1].magnitude)
        except (pint.UndefinedUnitError, pint.DefinitionSyntaxError, AttributeError, ValueError, TypeError):
            ends = float(low), float(high)
    if per is not None:
        over = f"{unit}/{per}"
        with suppress(Exception):  # where both are units, 40 cm per day is as much as 40 cm/day
            over = str(PINT.Unit(f"({unit}) / ({per})"))
        return Figure(ends[0] / float(times), ends[1] / float(times), over)
    return Figure(*ends, unit)


def read_label(written: str) -> Label:
    found = LABEL.fullmatch(written)
    assert found, f"no label: {written!r}"
    low, high, unit = Decimal(found["low"]), Decimal(found["high"] or found["low"]), found["unit"] or ""
    if found["base"]:
        low = high = low / Decimal(found["base"])
    noun = unit[1:] if unit.startswith("#") else None
    value = figure(low, high, "" if noun else unit, found["times"] or 1, found["per"])
    return Label(value, MODIFIERS[found["modifier"]], noun, bool(found["again"]), written)


def sentences() -> Iterator[Sentence]:
    kind = ""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            text, _, labels = line.partition(" =>")
            yield Sentence(kind, text, [read_label(label.strip()) for label in labels.split(";") if label.strip()])


# ---------------------------------------------------------------- what they say


def of_quantity(quantity: Any) -> Figure:
    """A quantity of the library's as a figure that can be compared."""
    if isinstance(quantity, amounts.Rate):
        low, high, unit = _plain(quantity.quantity)
        return figure(low, high, unit, quantity.per_value, quantity.per)
    return figure(*_plain(quantity))


def _plain(quantity: Any) -> tuple[Any, Any, str]:
    if isinstance(quantity, amounts.Range):
        low, unit = _plain(quantity.low)[::2]
        return low, _plain(quantity.high)[0], unit
    value, unit = quantity.value, ""
    match quantity:
        case amounts.Money():
            unit = quantity.currency or "¤"
        case amounts.Percentage():
            unit = "%"
        case amounts.PercentagePoints():
            unit = "pp"
        case amounts.Multiple():
            unit = "x"
        case amounts.Measure():
            unit = quantity.unit
        case amounts.Ratio():
            value = value / quantity.base
    return value, value, unit


def ours(text: str) -> list[Label]:
    return [
        Label(of_quantity(match.quantity), match.quantity.modifier, match.as_dict()["noun"], match.restates is not None,
              repr(match.quantity))
        for match in amounts.find(text)
    ]


@cache
def meaning(unit: str) -> Any:
    """What a rival means by its name of a unit: what ``amounts`` reads in two of them, or None."""
    for text in (f"2 {unit}", f"{unit} 2"):
        try:
            return amounts.parse(text.lower() if len(unit) > 4 else text)
        except amounts.AmountError:
            continue
    return None


def theirs(said: Said) -> list[Label]:
    figures = []
    for low, high, unit in said:
        known = meaning(unit) if unit else None
        try:
            ends = Decimal(str(low)), Decimal(str(high))
        except ArithmeticError:
            continue  # no number
        if known is None or isinstance(known, amounts.Count):
            value = figure(*ends, f"unknown {unit}" if unit and known is None else "")
        else:
            two, _, name = _plain(known.quantity if isinstance(known, amounts.Rate) else known)
            ends = ends[0] * two / 2, ends[1] * two / 2
            rate = isinstance(known, amounts.Rate)
            value = figure(*ends, name, known.per_value if rate else 1, known.per if rate else None)
        figures.append(Label(value, None, None, False, f"{low} {unit}"))
    return figures


# ---------------------------------------------------------------- are they right?


def same(label: Figure, said: Figure) -> bool:
    money = label.unit.startswith("¤") and (said.unit.partition("/")[0] in {*current(), "¤"})
    alike = label.unit == said.unit or money and label.unit.partition("/")[2] == said.unit.partition("/")[2]
    near = all(isclose(a, b, rel_tol=1e-6, abs_tol=1e-12) for a, b in zip(label[:2], said[:2]))
    return near and alike


def check(labels: Iterable[Label], said: list[Label], strict: bool = False) -> tuple[list[Label], list[Label]]:
    """The labels that nothing said agrees with, and what was said that agrees with no label."""
    left, missed = list(said), []
    for label in labels:
        low, high, unit = label.figure
        for wanted in ([label.figure], [Figure(low, low, unit), Figure(high, high, unit)]):
            alike = [s for s in left if not strict or _all_said(label, s)]
            hits = [next((s for s in alike if same(end, s.figure)), None) for end in wanted]
            if None not in hits:
                left = [s for s in left if not any(s is hit for hit in hits)]
                break
        else:
            missed.append(label)
    return missed, left


def _all_said(label: Label, said: Label) -> bool:
    return label[1:3] == said[1:3] and (said.again or not label.again)


def score(cases: Iterable[Sentence], says: Any, strict: bool = False) -> Score:
    total = Score(0, 0, 0, 0, 0)
    for _, text, labels in cases:
        missed, left = check(labels, says(text), strict)
        more = Score(len(labels) - len(missed), len(labels), len(left), not missed and not left, 1)
        total = Score(*map(sum, zip(total, more)))
    return total


def cell(points: Score) -> str:
    extra = f" +{points.wrong}" if points.wrong else ""
    return f"{points.right}/{points.labels}{extra}" if points.labels else f"{points.clean} of {points.sentences} clean"


def page(rivals: dict[str, Rival]) -> str:
    """The table: figures right of those labelled, and what was said besides."""
    cases = list(sentences())
    readers: list[tuple[str, Any, frozenset[str] | None, bool]] = [
        ("amounts", ours, None, False), ("amounts, all that is said", ours, None, True),
    ]
    for name, rival in rivals.items():
        if rival.says:
            readers.append((name, lambda text, says=rival.says: theirs(says(text)), rival.kinds, False))
    kinds = list(dict.fromkeys(case.kind for case in cases))
    lines = ["| kind | " + " | ".join(name for name, *_ in readers) + " |", "|---" * (len(readers) + 1) + "|"]
    for kind in kinds:
        row = [case for case in cases if case.kind == kind]
        cells = [cell(score(row, says, strict)) if not claims or kind in claims else "–" for _, says, claims, strict in readers]
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    whole = [score([c for c in cases if not claims or c.kind in claims], says, strict) for _, says, claims, strict in readers]
    lines.append("| **all that it claims** | " + " | ".join(map(cell, whole)) + " |")
    lines.append("| sentences with nothing wrong | " + " | ".join(f"{w.clean} of {w.sentences}" for w in whole) + " |")
    return "\n".join(lines)


def misses(strict: bool = False) -> Iterator[str]:
    """The sentences that this library gets wrong, with what it missed and what it said instead."""
    for kind, text, labels in sentences():
        missed, left = check(labels, ours(text), strict)
        if missed or left:
            wanted, said = ("; ".join(f"`{label.written}`" for label in labels) or "nothing" for labels in (missed, left))
            yield f"{kind}: {text} Not found: {wanted}. Said instead: {said}."

