"""The JSON contract: what a value says as plain data, and the value that such data says."""

from __future__ import annotations

from decimal import Decimal

from .errors import AmountError, nearest
from .quantities import (
    Count,
    Measure,
    Money,
    Multiple,
    Number,
    Percentage,
    PercentagePoints,
    Quantity,
    Range,
    Rate,
    Ratio,
    Single,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

KINDS: dict[str, Any] = {
    kind.kind: kind for kind in (Money, Percentage, PercentagePoints, Count, Measure, Ratio, Multiple, Number)
}
KEYS = ("kind", "value", "low", "high", "base", "currency", "unit", "noun", "per", "per_value", "modifier")


def plain(number: Decimal) -> str:
    """``number`` in plain digits: 2.6E+9 is ``2600000000``."""
    return f"{number:f}"


def fields(quantity: Any, write: Callable[[Decimal], str] = plain) -> dict[str, str | None]:
    """What ``Match.as_dict()`` says of the value itself, its numbers written by ``write``.

    >>> row = fields(Rate(Money("58.24", "USD"), "oil_barrel"))
    >>> row["kind"], row["value"], row["currency"], row["per"]
    ('money', '58.24', 'USD', 'oil_barrel')
    """
    per, per_value, modifier = None, None, quantity.modifier
    if isinstance(quantity, Rate):
        per, per_value, quantity = quantity.per, write(quantity.per_value), quantity.quantity
    low = high = value = None
    if isinstance(quantity, Range):
        low, high = write(quantity.low.value), write(quantity.high.value)
        quantity = quantity.low
    elif isinstance(quantity, Single):
        value = write(quantity.value)
    return {
        "kind": quantity.kind,
        "value": value,
        "low": low,
        "high": high,
        "base": write(quantity.base) if isinstance(quantity, Ratio) else None,
        "currency": quantity.currency if isinstance(quantity, Money) else None,
        "unit": quantity.unit if isinstance(quantity, Measure) else None,
        "noun": quantity.noun if isinstance(quantity, Count) else None,
        "per": per,
        "per_value": per_value,
        "modifier": modifier,
    }


def from_dict(row: object) -> Quantity:
    """The value that ``Match.as_dict()`` wrote as ``row``: equal to what it was.

    Keys may be left out where they would be None. A row with a ``text`` is a match's, and what else is said of that is not looked
    at. Raises AmountError where ``row`` says no value, or something that its kind doesn't have, such as the unit of a percentage.

    >>> from_dict({"kind": "money", "low": "5", "high": "10", "currency": "USD", "modifier": "about"})
    Range(Money(Decimal('5'), 'USD'), Money(Decimal('10'), 'USD'), modifier='about')
    """
    if not isinstance(row, dict):
        raise AmountError(f"not a dict: {str(row)[:60]!r}", expected="one such as Match.as_dict() gives")
    for key in row:
        if key not in KEYS and "text" not in row:
            like = nearest(key, KEYS) if isinstance(key, str) else None
            raise AmountError(f"unknown key {str(key)[:60]!r}", expected=", ".join(KEYS), suggestion=like)
    name = row.get("kind")
    if not isinstance(name, str) or name not in KINDS:
        like = nearest(name, KINDS) if isinstance(name, str) else None
        raise AmountError(f"no kind: {str(name)[:60]!r}", expected=", ".join(KINDS), suggestion=like)
    kind = KINDS[name]
    of = [row.get(field) for field in kind._fields[1:]]
    quantity: Any
    if row.get("low") is None and row.get("high") is None:
        quantity = kind(row.get("value"), *of)
    else:
        quantity = Range(kind(row.get("low"), *of), kind(row.get("high"), *of))
    if row.get("per") is not None:
        each = row.get("per_value")
        quantity = Rate(quantity, row["per"], 1 if each is None else each)
    quantity = quantity.with_modifier(row.get("modifier"))
    has = fields(quantity)
    for key in KEYS:
        if row.get(key) is not None and has[key] is None:
            raise AmountError(f"{key}={str(row[key])[:60]!r} says nothing of {quantity!r}", expected="None there")
    return quantity  # type: ignore[no-any-return]
