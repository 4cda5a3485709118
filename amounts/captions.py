"""What a door says of a figure in few words: its number, what it is of, what was assumed."""

from __future__ import annotations

from decimal import Decimal

from .layout import flat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def number(row: dict[str, Any]) -> str:
    """The number of a row of ``Match.as_dict()``, its thousands grouped; both ends of a range."""
    if row["value"] is None:
        return f"{grouped(row['low'])}–{grouped(row['high'])}"
    return f"{grouped(row['value'])} in {grouped(row['base'])}" if row.get("base") else grouped(row["value"])


def grouped(digits: str) -> str:
    return f"{Decimal(digits):,f}"


def of(row: dict[str, Any]) -> str:
    """The currency, unit or noun; "?" where the text leaves the currency open."""
    of = row["currency"] or row["unit"] or row["noun"]
    if of is None:
        of = {"money": "?", "percentage": "%", "percentage_points": "points", "multiple": "times"}.get(row["kind"], "")
    if row["per"] is not None:
        often = "" if row["per_value"] == "1" else grouped(row["per_value"]) + " "
        of = f"{of} / {often}{row['per']}".strip()
    return flat(of.replace("_", " ")).strip()


def said(row: dict[str, Any]) -> str:
    """What was said about direction and exactness."""
    return " ".join(word.replace("_", " ") for word in (row["change"], row["modifier"]) if word)


def assumed(row: dict[str, Any]) -> str:
    if row["assumed"] or not row["candidates"]:
        return ", ".join(row["assumed"])
    return "one of " + some(row["candidates"])  # nothing was assumed, the text leaves it open


def some(candidates: list[str]) -> str:
    """A few of the things that it could be."""
    return ", ".join([*candidates[:3], *("…" for _ in candidates[3:4])])
