"""The table of the command line: every figure in its sentence, then what it was read as.

The figures stand below each other, with their sentences around them. Where the terminal is too narrow
for everything on one line, the columns go on below the sentence.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from typing import NamedTuple

from . import format
from .errors import AmountError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    from . import Conversion, ExchangeRate

    # What became of each match: its conversion, the reason why there is none, or None where it is no money.
    Outcome: TypeAlias = Conversion | AmountError | None
    from .matches import Match

GAP = "  "
SENTENCE = 44  # below this many columns a sentence says too little, and gets a line of its own
REACH = 300  # how far a sentence is followed to either side; a text without full stops costs no more than that
SENTENCE_END = re.compile(r"(?:[.!?…][\"'”’»)\]]*(?=\s)|[。！？]|\n[ \t]*\n)\s*")
COLOURS = {
    "money": "1;32", "percentage": "1;36", "percentage_points": "1;36", "ratio": "1;36", "count": "1;33",
    "measure": "1;35", "multiple": "1;34", "number": "1",
}
DIM, RED = "2", "31"


class Column(NamedTuple):
    """A heading and its cells, all of one width."""

    head: str
    cells: list[str]
    width: int


def table(
    text: str, matches: list[Match], outcomes: list[Outcome], *, to: str | None, width: int, colour: bool
) -> Iterator[str]:
    """The lines of the table of ``matches`` in ``text``, each at most ``width`` wide."""
    numbers = _column("", [str(n) for n in range(1, len(matches) + 1)], right=True)
    indent = numbers.width + len(GAP)
    columns = _values(matches, colour) + (_conversions(outcomes, to) if to else []) + _remarks(matches)
    columns = [column for column in columns if any(cell.strip() for cell in column.cells)]
    groups = _groups(columns, width - indent)
    room = width - indent
    if len(groups) == 1 and room - _total(groups[0]) - len(GAP) >= SENTENCE:
        sentence = _sentences(text, matches, room - _total(groups[0]) - len(GAP), colour)
        groups = [[sentence, *groups[0]]]
    else:
        groups = [[_sentences(text, matches, room, colour)], *groups]
    for group in groups:
        yield _paint((" " * indent + GAP.join(column.head for column in group)).rstrip(), DIM, colour)
    for row, outcome in enumerate(outcomes):
        for line, group in enumerate(groups):
            lead = numbers.cells[row] + GAP if line == 0 else " " * indent
            cells = GAP.join(column.cells[row] for column in group).rstrip()
            if cells:  # a column that went on to another line costs the rows without it nothing
                yield lead + cells
        if isinstance(outcome, AmountError):
            for part in _wrapped("not converted: " + str(outcome).splitlines()[0], room):
                yield " " * indent + _paint(part, RED, colour)
    for part in _sources(outcomes, width):
        yield _paint(part, DIM, colour)


def _groups(columns: list[Column], room: int) -> list[list[Column]]:
    """The columns in as many lines as they need."""
    groups: list[list[Column]] = [[]]
    for column in columns:
        if groups[-1] and _total([*groups[-1], column]) > room:
            groups.append([])
        groups[-1].append(column)
    return groups


def _total(columns: list[Column]) -> int:
    return sum(column.width for column in columns) + len(GAP) * (len(columns) - 1)


# ---------------------------------------------------------------- the columns


def _values(matches: list[Match], colour: bool) -> list[Column]:
    """Kind, what was said about exactness, the exact number, and what it is of."""
    rows = [match.as_dict() for match in matches]
    kind = _column("kind", [row["kind"].replace("_", " ") for row in rows])
    painted = [_paint(cell, COLOURS[row["kind"]], colour) for cell, row in zip(kind.cells, rows)]
    said = [" ".join(word.replace("_", " ") for word in (row["change"], row["modifier"]) if word) for row in rows]
    return [
        Column(kind.head, painted, kind.width),
        _column("", said, right=True),
        _column("value", [_number(row) for row in rows], right=True),
        _column("of", [_clip(_of(row), 32) for row in rows]),
    ]


def _number(row: dict[str, Any]) -> str:
    if row["value"] is None:
        return f"{_grouped(row['low'])}–{_grouped(row['high'])}"
    return f"{_grouped(row['value'])} in {_grouped(row['base'])}" if row["base"] else _grouped(row["value"])


def _grouped(digits: str) -> str:
    return f"{Decimal(digits):,f}"


def _of(row: dict[str, Any]) -> str:
    """The currency, unit or noun; "?" where the text leaves the currency open."""
    of = row["currency"] or row["unit"] or row["noun"]
    if of is None:
        of = {"money": "?", "percentage": "%", "percentage_points": "points", "multiple": "times"}.get(row["kind"], "")
    if row["per"] is not None:
        often = "" if row["per_value"] == "1" else _grouped(row["per_value"]) + " "
        of = f"{of} / {often}{row['per']}".strip()
    return _flat(of.replace("_", " ")).strip()


def _remarks(matches: list[Match]) -> list[Column]:
    """What was assumed, and the figure that is said again: its number here, or its words where it isn't shown."""
    numbers = {match.start: f"number {n}" for n, match in enumerate(matches, 1)}
    again = [match.restates for match in matches]
    restated = [numbers.get(first.start, _clip(_flat(first.text), 24)) if first else "" for first in again]
    return [_column("assumed", [_assumed(match) for match in matches]), _column("restates", restated)]


def _assumed(match: Match) -> str:
    if match.assumed or not match.candidates:
        return ", ".join(match.assumed)
    # Nothing was assumed, the text leaves it open: a few of the things that it could be.
    return "one of " + ", ".join([*match.candidates[:3], *("…" for _ in match.candidates[3:4])])


def _conversions(outcomes: list[Outcome], to: str) -> list[Column]:
    """The amount in the other currency, and the rate with its day."""
    amounts, rates = [], []
    for outcome in outcomes:
        if outcome is None or isinstance(outcome, AmountError):
            amounts.append("" if outcome is None else "–")
            rates.append("")
        else:
            amounts.append(_amount(outcome))
            rates.append(_rate(outcome.rate))
    return [_column(f"in {to}", amounts, right=True), _column("at the rate", rates)]


def _rate(rate: ExchangeRate) -> str:
    """Six digits and the day; nothing where the money was in that currency already."""
    same = rate.base == rate.quote
    return "" if same else f"{Context(prec=6).create_decimal(rate.value):f} of {rate.date}"


def _amount(conversion: Conversion) -> str:
    # The modifier stands in its own column, and not every one could be written with a converted number.
    return format(conversion.value.with_modifier(None), digits="currency")


def _sources(outcomes: list[Outcome], width: int) -> Iterator[str]:
    """One line for every rate that was used, whole and with its source."""
    used = [o.rate for o in outcomes if o is not None and not isinstance(o, AmountError)]
    rates = dict.fromkeys(rate for rate in used if rate.base != rate.quote)
    if rates:
        yield ""
    for rate in rates:
        yield from _wrapped(f"1 {rate.base} = {rate.value:f} {rate.quote} on {rate.date}, {rate.source}", width)


# ---------------------------------------------------------------- the sentence


def _sentences(text: str, matches: list[Match], width: int, colour: bool) -> Column:
    """Every figure in its sentence, emphasised, with the figures below each other."""
    lefts = [_flat(_before(text, match.start)).lstrip() for match in matches]
    rights = [_flat(_after(text, match.end)).rstrip() for match in matches]
    figures = [_flat(match.text) if colour else f"[{_flat(match.text)}]" for match in matches]
    longest = min(max(map(_width, figures)), width * 2 // 3)
    margin = min(max(map(_width, lefts)), (width - longest) * 3 // 5)
    cells = []
    for match, left, figure, right in zip(matches, lefts, figures, rights):
        left, figure = _clip_left(left, margin), _clip(figure, width - margin)
        right = _clip(right, width - margin - _width(figure))
        blank = " " * (width - margin - _width(figure) - _width(right))
        emphasised = _paint(figure, COLOURS[match.quantity.kind], colour)
        cells.append(" " * (margin - _width(left)) + left + emphasised + right + blank)
    head = " " * margin + "figure"
    return Column(head + " " * (width - len(head)), cells, width)


def _before(text: str, start: int) -> str:
    part = text[max(0, start - REACH):start]
    ends = [end.end() for end in SENTENCE_END.finditer(part)]
    return part[ends[-1]:] if ends else part


def _after(text: str, end: int) -> str:
    part = text[end:end + REACH]
    stop = SENTENCE_END.search(part)
    return part[:stop.end()] if stop else part


def _flat(text: str) -> str:
    """One line of printable characters: what a text holds never reaches the terminal as a command."""
    return re.sub(" +", " ", "".join(c if c.isprintable() else " " for c in text))


# ---------------------------------------------------------------- widths and colours


def _column(head: str, cells: list[str], right: bool = False) -> Column:
    width = max(_width(cell) for cell in cells)
    width = max(width, len(head)) if width else 0
    blanks = [" " * (width - _width(cell)) for cell in [head, *cells]]
    padded = [b + cell if right else cell + b for b, cell in zip(blanks, [head, *cells])]
    return Column(padded[0], padded[1:], width)


def _width(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(c) for c in text)


def _columns_of(char: str) -> int:
    return 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _clip(text: str, room: int) -> str:
    """``text`` cut after as many whole words as fit, with an ellipsis for the rest."""
    if _width(text) <= room:
        return text
    kept = _fitting(text, room - 1)
    word_end = kept.rfind(" ")
    return (kept[:word_end + 1] if word_end > 0 else kept) + "…" if room > 0 else ""


def _clip_left(text: str, room: int) -> str:
    """``text`` cut before the last whole words that fit."""
    if _width(text) <= room:
        return text
    kept = _fitting(text[::-1], room - 1)[::-1]
    word_start = kept.rstrip().find(" ")
    return "…" + (kept[word_start:] if word_start >= 0 else kept) if room > 0 else ""


def _fitting(text: str, room: int) -> str:
    for index, char in enumerate(text):
        room -= _columns_of(char)
        if room < 0:
            return text[:index]
    return text


def _wrapped(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(_flat(text), width)


def _paint(text: str, style: str, colour: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if colour else text
