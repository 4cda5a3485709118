"""Arrow: a column of texts in, a column of their figures out, for every engine that speaks Arrow.

A figure has the fields of ``Match.as_dict()``, its numbers as exact text, and the same numbers as decimals besides where they
fit into 29 digits and nine decimals.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pyarrow as pa

from .. import AmountError, find

WIDTH, PLACES = 38, 9  # digits of the decimals, and those behind the point: what fits into 128 bits
DECIMAL = pa.decimal128(WIDTH, PLACES)
NUMBERS = ("value", "low", "high")
FIGURE = pa.struct([
    ("start", pa.int64()), ("end", pa.int64()), ("text", pa.string()), ("kind", pa.string()),
    *((name, pa.string()) for name in ("value", "low", "high", "base", "currency", "unit", "noun", "per", "per_value",
                                       "modifier", "change")),
    ("restates", pa.struct([("start", pa.int64()), ("end", pa.int64())])),
    ("assumed", pa.list_(pa.string())), ("candidates", pa.list_(pa.string())),
    *((f"{name}_decimal", DECIMAL) for name in NUMBERS),
])
FIGURES = pa.list_(FIGURE)


def extract_array(texts: Any, **options: Any) -> Any:
    """The figures of each text: a list of ``FIGURE`` a row, an array as long as ``texts``, chunked where that is.

    ``texts`` is an Arrow array of any type of strings, or any iterable of texts (a list, a Series). ``options`` are those of
    ``find``. A row that is no text (a null, bytes, a number) is null. Raises AmountError for an unknown locale or currency and
    for one text in the place of many, and for nothing in the rows.

    >>> column = extract_array(["about 5 km", None, "nothing"])
    >>> [None if row is None else [(figure["value"], figure["unit"]) for figure in row] for row in column.to_pylist()]
    [[('5', 'kilometer')], None, []]
    """
    find("", **options)  # a mistake in the options shows at once, not in a worker
    if isinstance(texts, (str, bytes, dict)):
        raise AmountError(f"one text: {texts!r:.60}", expected="a column of them, as in [text]")
    if isinstance(texts, pa.ChunkedArray):
        return pa.chunked_array([_array(_strings(chunk), options) for chunk in texts.chunks], FIGURES)
    if isinstance(texts, pa.Array):
        return _array(_strings(texts), options)
    return _array(texts, options)


def extract_batch(batch: Any, column: str, *, into: str = "amounts", **options: Any) -> Any:
    """The record batch or table with one more column, ``into``: the figures of the texts in ``column``.

    Raises KeyError where there is no such column, ValueError where one has the new name already; else as ``extract_array``.
    """
    if into in batch.schema.names:
        raise ValueError(f"there is a column {into!r} already: say another name, into=...")
    return batch.append_column(into, extract_array(batch.column(column), **options))


def _strings(texts: Any) -> Iterable[Any]:
    """The rows of an Arrow array as Python's; nulls where they are no strings."""
    if pa.types.is_dictionary(texts.type):
        texts = texts.dictionary_decode()
    kinds = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    return texts.to_pylist() if any(kind(texts.type) for kind in kinds) else [None] * len(texts)


def _array(texts: Iterable[Any], options: dict[str, Any]) -> Any:
    return pa.array([_figures(text, options) for text in texts], FIGURES)


def _figures(text: object, options: dict[str, Any]) -> list[dict[str, Any]] | None:
    if not isinstance(text, str) or not _is_unicode(text):
        return None
    rows = [match.as_dict() for match in find(text, **options)]
    for row in rows:
        for name in NUMBERS:
            row[f"{name}_decimal"] = _fitting(row[name])
    return rows


def _is_unicode(text: str) -> bool:
    """Half surrogates are no text to anybody but Python."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def _fitting(number: str | None) -> Decimal | None:
    """The number as a decimal of the column's type, None where it doesn't fit in."""
    if number is None:
        return None
    whole, _, rest = number.lstrip("-").partition(".")
    return Decimal(number) if len(whole) <= WIDTH - PLACES and len(rest) <= PLACES else None
