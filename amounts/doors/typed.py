"""Values as fields of typed data: what may stand there, and what is written. Needs no other library.

``decode`` and ``encode`` are msgspec's ``dec_hook`` and ``enc_hook`` as they are, and ``json_schema`` its ``schema_hook``.
"""

from __future__ import annotations

import json
from decimal import Decimal

from .. import (
    AmountError,
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
    format,
    from_dict,
    parse,
)
from ..contract import fields
from ..quantities import Single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    Q = TypeVar("Q", bound=Quantity)

# What to write for each kind, in words and in examples.
WRITE: dict[type[Quantity], tuple[str, tuple[str, ...]]] = {
    Money: ("an amount of money with its currency", ("$1.5 million", "2.6 billion Swedish kronor")),
    Percentage: ("a percentage", ("75%", "about 7.5 per cent")),
    PercentagePoints: ("percentage points", ("2 percentage points", "25 basis points")),
    Count: ("a number and what it counts", ("800,000 troops", "about 30 people")),
    Measure: ("a number and its unit", ("40 km", "5 ft 3 in")),
    Ratio: ("so many of so many", ("three in four", "1 in 8")),
    Multiple: ("so many times", ("tenfold", "twice")),
    Number: ("a bare number", ("16,369.03", "2.6 billion")),
    Range: ("two figures of one kind", ("$5-10 million", "between 3 and 5 km")),
    Rate: ("a figure per unit or per so many", ("$58.24 per barrel", "9 cases per 100,000 people")),
    Single: ("one figure", ("$1.5 million", "75%", "40 km")),
    Quantity: ("a figure", ("$1.5 million", "about 75%", "40-50 km")),
}


def decode(kind: type[Q], said: object) -> Q:
    """The value of ``kind`` that ``said`` is: a text, the dict that ``Match.as_dict()`` gives, JSON of it, or such a value.

    A dict may leave out what is None, and ``kind`` where the class tells. Raises AmountError, in one line that says what to
    write instead, and NotImplementedError where ``kind`` is no class of values.

    >>> decode(Money, "$1.5 million"), decode(Money, {"value": "1500000", "currency": "USD"})
    (Money(Decimal('1.5E+6'), 'USD'), Money(Decimal('1500000'), 'USD'))
    >>> decode(Percentage, 7.5)
    Traceback (most recent call last):
    ...
    amounts.errors.AmountError: 7.5 is no text: expected a percentage, such as '75%' or 'about 7.5 per cent'
    """
    what, examples = _to_write(kind)
    expected = f"{what}, such as {' or '.join(map(repr, examples))}"
    row = _of_json(said) if isinstance(said, str) else said
    value: object = row
    if isinstance(row, dict):
        name = getattr(kind, "kind", None)
        value = from_dict({"kind": name, **row} if isinstance(name, str) else row)
    elif isinstance(row, str):
        try:
            value = parse(row, kind=kind)
        except AmountError as error:
            raise AmountError(error.message, text=row, expected=expected, suggestion=error.suggestion) from None
    if isinstance(value, kind):
        return value
    shown = repr(said)
    shown = shown if len(shown) <= 60 else shown[:57] + "..."
    problem = f"is a {type(value).__name__}" if isinstance(value, Quantity) else "is no text"
    raise AmountError(f"{shown} {problem}", expected=expected)


def encode(quantity: object) -> str:
    """``quantity`` as a text that ``decode`` reads as the same value.

    Money with its ISO code where that keeps the last written place, else in words; JSON of its fields where no text reads
    back. Raises NotImplementedError for what is no value.

    >>> encode(Money("1234.50", "AUD")), encode(Money("2.6E+9", "SEK", "about")), encode(Count(5, "of the best"))
    ('AUD 1,234.50', 'about 2.6 billion Swedish kronor', '{"kind": "count", "value": "5", "noun": "of the best"}')
    """
    if not isinstance(quantity, Quantity):
        raise NotImplementedError(f"no value of amounts: {type(quantity).__name__}")
    texts = []
    for style in ("iso", "compact-long"):
        try:
            texts.append(format(quantity, style=style))
        except AmountError:
            continue
        if repr(parse(texts[-1])) == repr(quantity):
            return texts[-1]
    if texts:
        return texts[0]
    return json.dumps({key: said for key, said in fields(quantity, str).items() if said is not None}, ensure_ascii=False)


def json_schema(kind: type[Quantity]) -> dict[str, Any]:
    """The JSON Schema of a field of ``kind``: a string, with what to write in it.

    >>> json_schema(Percentage)
    {'type': 'string', 'description': 'a percentage', 'examples': ['75%', 'about 7.5 per cent']}
    """
    what, examples = _to_write(kind)
    return {"type": "string", "description": what, "examples": [*examples]}


def _to_write(kind: object) -> tuple[str, tuple[str, ...]]:
    known = [WRITE[base] for base in getattr(kind, "__mro__", ()) if base in WRITE]
    if not known:
        raise NotImplementedError(f"no class of values: {kind!r}")
    return known[0]


def _of_json(said: str) -> object:
    """What ``said`` holds where it is JSON of a dict, its numbers exact; else itself."""
    if said.lstrip()[:1] != "{":
        return said
    try:
        return json.loads(said, parse_float=Decimal)
    except (ValueError, RecursionError):
        return said
