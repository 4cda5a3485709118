"""The table of the command line: every figure in its sentence, then what it was read as.

The figures stand below each other, with their sentences around them. Where the terminal is too narrow
for everything on one line, the columns go on below the sentence.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal

from . import captions, format
from .errors import AmountError
from .layout import DIM, RED, Column, clip, clip_left, column_of, flat, paint, width_of, wrapped
from .marking import COLOURS
from .outcomes import Outcome, ends, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Conversion, ExchangeRate, Match, Reconciliation

GAP = "  "
SENTENCE = 44  # below this many columns a sentence says too little, and gets a line of its own
REACH = 300  # how far a sentence is followed to either side; a text without full stops costs no more than that
SENTENCE_END = re.compile(r"(?:[.!?…][\"'”’»)\]]*(?=\s)|[。！？]|\n[ \t]*\n)\s*")


def table(
    text: str, matches: list[Match], outcomes: list[Outcome], *, to: str | None, check: bool, width: int, colour: bool
) -> Iterator[str]:
    """The lines of the table of ``matches`` in ``text``, each at most ``width`` wide."""
    numbers = column_of("", [str(n) for n in range(1, len(matches) + 1)], right=True)
    indent = numbers.width + len(GAP)
    columns = _values(matches, colour) + (_conversions(outcomes, to) if to else [])
    columns += _remarks(matches) + (_checks(outcomes, colour) if check else [])
    columns = [column for column in columns if any(cell.strip() for cell in column.cells)]
    groups = _groups(columns, width - indent)
    room = width - indent
    if len(groups) == 1 and room - _total(groups[0]) - len(GAP) >= SENTENCE:
        sentence = _sentences(text, matches, room - _total(groups[0]) - len(GAP), colour)
        groups = [[sentence, *groups[0]]]
    else:
        groups = [[_sentences(text, matches, room, colour)], *groups]
    for group in groups:
        yield paint((" " * indent + GAP.join(column.head for column in group)).rstrip(), DIM, colour)
    for row, outcome in enumerate(outcomes):
        for line, group in enumerate(groups):
            lead = numbers.cells[row] + GAP if line == 0 else " " * indent
            cells = GAP.join(column.cells[row] for column in group).rstrip()
            if cells:  # a column that went on to another line costs the rows without it nothing
                yield lead + cells
        for what, done in zip(("converted", "checked"), outcome):
            if isinstance(done, AmountError):
                for part in wrapped(f"not {what}: {reason(done)}", room):
                    yield " " * indent + paint(part, RED, colour)
    for part in _sources(outcomes, width):
        yield paint(part, DIM, colour)


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
    kind = column_of("kind", [row["kind"].replace("_", " ") for row in rows])
    painted = [paint(cell, COLOURS[row["kind"]][0], colour) for cell, row in zip(kind.cells, rows)]
    return [
        Column(kind.head, painted, kind.width),
        column_of("", [captions.said(row) for row in rows], right=True),
        column_of("value", [captions.number(row) for row in rows], right=True),
        column_of("of", [clip(captions.of(row), 32) for row in rows]),
    ]


def _remarks(matches: list[Match]) -> list[Column]:
    """What was assumed, and the figure that is said again: its number here, or its words where it isn't shown."""
    numbers = {match.start: f"number {n}" for n, match in enumerate(matches, 1)}
    again = [match.restates for match in matches]
    restated = [numbers.get(first.start, clip(flat(first.text), 24)) if first else "" for first in again]
    return [column_of("assumed", [captions.assumed(match.as_dict()) for match in matches]), column_of("restates", restated)]


def _conversions(outcomes: list[Outcome], to: str) -> list[Column]:
    """The amount in the other currency, and the rate with its day; or the number of the other unit."""
    amounts, rates = [], []
    for done, _ in outcomes:
        if done is None or isinstance(done, AmountError):
            amounts.append("" if done is None else "–")
            rates.append("")
        else:
            amounts.append(_amount(done))
            rates.append(_rate(done.rate))
    return [column_of(f"in {to}", amounts, right=True), column_of("at the rate", rates)]


def _rate(rate: ExchangeRate | None) -> str:
    """Six digits and the day; nothing where there was no rate, or the money was in that currency already."""
    return "" if rate is None or rate.base == rate.quote else f"{_short(rate.value)} of {rate.date}"


def _short(number: Decimal, digits: int = 6) -> str:
    return f"{Context(prec=digits).create_decimal(number):,f}"


def _amount(conversion: Conversion) -> str:
    if conversion.rate is None:
        return "–".join(_short(end.value, 9) for end in ends(conversion.value))
    # The modifier stands in its own column, and not every one could be written with a converted number.
    return format(conversion.value.with_modifier(None), digits="currency")


def _checks(outcomes: list[Outcome], colour: bool) -> list[Column]:
    """The rate that the writer implies, what it may have been before rounding, the market's, and the verdict."""
    checks = [None if isinstance(done, AmountError) else done for _, done in outcomes]
    implied = [f"{_short(c.implied)} ({_short(c.low)}–{_short(c.high)})" if c else "" for c in checks]
    verdict = column_of("check", [_verdict(check) if check else "" for check in checks])
    painted = [paint(cell, RED, colour and bool(check) and not check.agrees)  # type: ignore[union-attr]
               for cell, check in zip(verdict.cells, checks)]
    market = column_of("market", [_rate(check.rate) if check else "" for check in checks])
    return [column_of("implied rate", implied), market, Column(verdict.head, painted, verdict.width)]


def _verdict(check: Reconciliation) -> str:
    times = check.deviation + 1
    off = f"{check.deviation * 100:+.1f} %" if times < 10 else f"{_short(times, 3)} times"
    return f"agrees ({off})" if check.agrees else f"DIFFERS: {off}"


def _sources(outcomes: list[Outcome], width: int) -> Iterator[str]:
    """One line for every rate that was used, whole and with its source."""
    used = [rate for outcome in outcomes for rate in outcome.rates()]
    rates = dict.fromkeys(rate for rate in used if rate.base != rate.quote)
    if rates:
        yield ""
    for rate in rates:
        yield from wrapped(f"1 {rate.base} = {rate.value:f} {rate.quote} on {rate.date}, {rate.source}", width)


# ---------------------------------------------------------------- the sentence


def _sentences(text: str, matches: list[Match], width: int, colour: bool) -> Column:
    """Every figure in its sentence, emphasised, with the figures below each other."""
    lefts = [flat(_before(text, match.start)).lstrip() for match in matches]
    rights = [flat(_after(text, match.end)).rstrip() for match in matches]
    figures = [flat(match.text) if colour else f"[{flat(match.text)}]" for match in matches]
    longest = min(max(map(width_of, figures)), width * 2 // 3)
    margin = min(max(map(width_of, lefts)), (width - longest) * 3 // 5)
    cells = []
    for match, left, figure, right in zip(matches, lefts, figures, rights):
        left, figure = clip_left(left, margin), clip(figure, width - margin)
        right = clip(right, width - margin - width_of(figure))
        blank = " " * (width - margin - width_of(figure) - width_of(right))
        emphasised = paint(figure, COLOURS[match.quantity.kind][0], colour)
        cells.append(" " * (margin - width_of(left)) + left + emphasised + right + blank)
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
