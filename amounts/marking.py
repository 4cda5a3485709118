"""Figures marked in their text: in colour or brackets for a terminal, as ``<mark>`` for a page or a notebook.

What a mark says of its figure is ``Match.as_dict()`` in words, and nothing else.
"""

from __future__ import annotations

from . import captions, format
from .errors import AmountError
from .layout import flat, paint
from .matches import Match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from .matches import Matches
    from .quantities import Quantity

    Piece = tuple[str, "int | None"]  # a piece of the text, and which figure it is

COLOURS = {  # of a terminal, and the hue of the same on a page
    "money": ("1;32", 130), "percentage": ("1;36", 190), "percentage_points": ("1;36", 190), "ratio": ("1;36", 190),
    "count": ("1;33", 45), "measure": ("1;35", 300), "multiple": ("1;34", 225), "number": ("1", 0),
}
CUT = "…"
LONG, NEAR = 20_000, 100  # a notebook shows a text of more characters in passages: so much around each of the
MOST = 500  #               first figures


def passages(text: str, matches: list[Match], context: int | None = None) -> Iterator[list[Piece]]:
    """The text in pieces, each figure one of them; with ``context`` only so many characters around each figure.

    Passages that touch are one. A word that a passage would begin or end in is left out of it, and ``…`` stands where it is cut.

    >>> from amounts import find
    >>> text = "Prices rose by 5 % in a year to £300 for most of the buyers."
    >>> list(passages(text, find(text), 6))
    [[('…', None), ('by ', None), ('5 %', 0), (' in a', None), ('…', None)], \
[('…', None), ('to ', None), ('£300', 1), (' for', None), ('…', None)]]
    """
    bounds = [[0, len(text)]]
    if context is not None:
        bounds = []
        for match in matches:
            first, last = max(0, match.start - context), min(len(text), match.end + context)
            if bounds and first <= bounds[-1][1]:
                bounds[-1][1] = last
            else:
                bounds.append([first, last])
    n = 0
    for first, last in bounds:
        left = [(CUT, None)] if first else []
        right = [(CUT, None)] if last < len(text) else []
        pieces: list[Piece] = []
        at = first
        while n < len(matches) and matches[n].start < last:
            pieces += [(text[at:matches[n].start], None), (text[matches[n].start:matches[n].end], n)]
            at, n = matches[n].end, n + 1
        pieces.append((text[at:last], None))
        if left:
            pieces[0] = _whole_words(text[first - 1] + pieces[0][0], before=True), None
        if right:
            pieces[-1] = _whole_words(pieces[-1][0] + text[last], before=False), None
        yield [piece for piece in [*left, *pieces, *right] if piece[0]]


def _whole_words(cut: str, before: bool) -> str:
    """``cut`` without the word that its first or last character is part of."""
    spaces = [at for at, char in enumerate(cut) if char.isspace()]
    if before:
        return cut[spaces[0] + 1:] if spaces else ""
    return cut[:spaces[-1]] if spaces else ""


def lines(text: str, matches: list[Match], *, context: int | None, colour: bool) -> Iterator[str]:
    """The text for a terminal, figures in the colour of their kind or in brackets; a line for each passage.

    The text's own line breaks stay where no ``context`` is asked for. What else it holds never reaches the terminal as a
    command.
    """
    clean = flat if context is not None else _printable
    for passage in passages(text, matches, context):
        said = [
            clean(piece) if n is None else
            paint(clean(piece), COLOURS[matches[n].quantity.kind][0], True) if colour else f"[{clean(piece)}]"
            for piece, n in passage
        ]
        yield "".join(said).rstrip("\n")


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() or c in "\n\t" else " " for c in text.replace("\r\n", "\n"))


# ---------------------------------------------------------------- HTML

# Translucent, so that the same marks can be read in a notebook of either theme, whatever the system says.
STYLE = """\
.amounts .text { white-space: pre-wrap; } .amounts .text, .amounts .passage { overflow-wrap: anywhere; }
.amounts mark { color: inherit; background: hsl(var(--hue) 70% 50% / .2); border-bottom: 2px solid hsl(var(--hue) 60% 45%);
  border-radius: 3px; padding: 0 .15em; cursor: help; }
""" + "".join(f".amounts .{kind} {{ --hue: {hue}; }}\n" for kind, (_, hue) in COLOURS.items()) + """\
.amounts mark.number { background: hsl(0 0% 50% / .2); border-color: hsl(0 0% 50%); }
"""
PAGE = """\
:root { color-scheme: light dark; }
body { font: 1.05rem/1.65 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
body { color: #1c1c1e; background: #fdfdfc; }
h1, h2 { font-size: 1.1rem; overflow-wrap: anywhere; } h2 { margin-top: 2.5rem; } p { margin: .6rem 0; }
@media (prefers-color-scheme: dark) { body { color: #e6e6e3; background: #17181a; } }
"""


def page_head(title: str) -> str:
    """The page down to its first text: style, title, and which colour is which kind."""
    legend = " ".join(f'<mark class="{kind}">{kind.replace("_", " ")}</mark>' for kind in COLOURS)
    return (f'<!DOCTYPE html>\n<html class="amounts">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" '
            f'content="width=device-width">\n<title>{_escape(title)}</title>\n<style>\n{PAGE}{STYLE}</style>\n</head>\n'
            f'<body>\n<h1>{_escape(title)}</h1>\n<p>{legend}</p>\n')


PAGE_TAIL = "</body>\n</html>\n"


def html(text: str, matches: list[Match], *, context: int | None = None, more: Iterable[dict[str, Any]] = ()) -> str:
    """The text with a ``<mark>`` around each figure that says on hover what it was read as; escaped, no page around it.

    ``more`` are the rows of ``outcomes.as_row``, where figures were converted or checked.
    """
    rows = [match.as_dict() for match in matches]
    for row, and_more in zip(rows, more):
        row.update(and_more)
    shown = [
        "".join(_escape(piece) if n is None else _mark(piece, rows[n], matches[n].restates) for piece, n in passage)
        for passage in passages(text, matches, context)
    ]
    what = "text" if context is None else "passage"  # a text keeps its line breaks
    return "".join(f'<p class="{what}" dir="auto">{passage}</p>\n' for passage in shown)


def section(title: str, inside: str) -> str:
    """One text of several, under its name."""
    return f"<section>\n<h2>{_escape(title)}</h2>\n{inside}</section>\n"


def _mark(text: str, row: dict[str, Any], restated: Match | None) -> str:
    told = "\n".join(hover(row, restated))
    return f'<mark class="{row["kind"]}" title="{_escape(told)}">{_escape(text)}</mark>'


def hover(row: dict[str, Any], restated: Match | None = None) -> Iterator[str]:
    """What a mark says of its figure, line by line: value, assumptions, what it restates, what became of it."""
    parts = [captions.said(row), captions.number(row), captions.of(row)]
    yield f"{row['kind'].replace('_', ' ')}: {' '.join(filter(None, parts))}"
    others = captions.some([other for other in row["candidates"] if other != row["currency"]])
    if row["assumed"]:
        is_open = row["kind"] == "money" and row["currency"] is None
        could = f" (it could be {others})" if others else ""
        yield f"{'not said' if is_open else 'assumed'}: {captions.assumed(row)}{could}"
    elif others:
        yield f"it could be {others}"
    if restated is not None:
        yield f"restates: {flat(restated.text)}"
    converted, checked = row.get("converted"), row.get("checked")
    if converted:
        at = f" at {converted['rate']} of {converted['rate_date']}, {converted['rate_source']}" if "rate" in converted else ""
        yield f"converted: {captions.number(converted)} {converted.get('currency') or converted['unit'].replace('_', ' ')}{at}"
    if checked:
        yield f"check: {'agrees' if checked['agrees'] else 'DIFFERS'}, the rate of {checked['rate_date']} was {checked['rate']}"
    for name in ("converted", "checked"):
        if row.get(f"{name}_error"):
            yield f"not {name}: {row[f'{name}_error']}"


def _escape(text: str) -> str:
    """Safe between tags and in quotes; what no page may hold is shown as �."""
    from html import escape

    return escape("".join(c if c >= " " or c in "\n\t\r" else "\ufffd" for c in text.encode("utf-8", "replace").decode()))


# ---------------------------------------------------------------- notebooks


def notebook(shown: Matches | Match | Quantity) -> str:
    """What a notebook shows: the text that ``find`` read, with its figures marked, or one figure.

    Of a text of more than 20,000 characters, the passages around its first 500 figures.
    """
    from .matches import Matches

    if isinstance(shown, Matches):
        inside = _result(shown)
    elif isinstance(shown, Match):
        inside = _mark(shown.text, shown.as_dict(), shown.restates)
    else:
        text = _written(shown)
        inside = _mark(text, Match(0, len(text), text, shown).as_dict(), None)
    return f'<div class="amounts"><style>\n{STYLE}</style>\n{inside}</div>'


def _result(found: Matches) -> str:
    """Only what still stands in the text, in its order: a list can be sorted, and be given matches of other texts."""
    text = found.source
    matches: list[Match] = []
    for match in sorted((m for m in found if text[m.start:m.end] == m.text), key=lambda match: match.start):
        if not matches or match.start >= matches[-1].end:
            matches.append(match)
    if len(text) <= LONG:
        return html(text, matches)
    left = f"<p>{CUT} and {len(matches) - MOST:,} figures more</p>" if len(matches) > MOST else ""
    return html(text, matches[:MOST], context=NEAR) + left


def _written(quantity: Quantity) -> str:
    try:
        return format(quantity)
    except AmountError:  # not everything can be written so that it reads back
        return repr(quantity)
