"""Columns of text: what fits into so many columns of a terminal, padded, cut and coloured."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

DIM, RED = "2", "31"


class Column(NamedTuple):
    """A heading and its cells, all of one width."""

    head: str
    cells: list[str]
    width: int


def flat(text: str) -> str:
    """One line of printable characters: what a text holds never reaches the terminal as a command."""
    return re.sub(" +", " ", "".join(c if c.isprintable() else " " for c in text))


def column_of(head: str, cells: list[str], right: bool = False) -> Column:
    width = max(width_of(cell) for cell in cells)
    width = max(width, len(head)) if width else 0
    blanks = [" " * (width - width_of(cell)) for cell in [head, *cells]]
    padded = [b + cell if right else cell + b for b, cell in zip(blanks, [head, *cells])]
    return Column(padded[0], padded[1:], width)


def width_of(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(columns_of(c) for c in text)


def columns_of(char: str) -> int:
    return 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1


def clip(text: str, room: int) -> str:
    """``text`` cut after as many whole words as fit, with an ellipsis for the rest."""
    if width_of(text) <= room:
        return text
    kept = _fitting(text, room - 1)
    word_end = kept.rfind(" ")
    return (kept[:word_end + 1] if word_end > 0 else kept) + "…" if room > 0 else ""


def clip_left(text: str, room: int) -> str:
    """``text`` cut before the last whole words that fit."""
    if width_of(text) <= room:
        return text
    kept = _fitting(text[::-1], room - 1)[::-1]
    word_start = kept.rstrip().find(" ")
    return "…" + (kept[word_start:] if word_start >= 0 else kept) if room > 0 else ""


def _fitting(text: str, room: int) -> str:
    for index, char in enumerate(text):
        room -= columns_of(char)
        if room < 0:
            return text[:index]
    return text


def wrapped(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(flat(text), width)


def paint(text: str, style: str, colour: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if colour else text
