"""Apache Spark: the figures of a column in SQL, and of a whole frame batch by batch.

The executors need the library: installed there, or as an archive that Spark sends them (``SparkContext.addPyFile``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import pyarrow as pa
from pyspark.sql.pandas.functions import arrow_udf
from pyspark.sql.pandas.types import from_arrow_schema, from_arrow_type, to_arrow_schema

from .. import find
from .arrow import FIGURES, extract_array, extract_batch


def register(session: Any, name: str = "amounts", **options: Any) -> Any:
    """Registers the SQL function ``name(text)`` with the session, and returns it for columns of frames.

    ``options`` are those of ``find``; raises AmountError for an unknown locale or currency.
    """
    find("", **options)

    def amounts(texts: pa.Array) -> pa.Array:
        return extract_array(texts, **options)

    kind: Any = from_arrow_type(FIGURES)
    return session.udf.register(name, arrow_udf(amounts, kind))


def extract(frame: Any, column: str, *, into: str = "amounts", **options: Any) -> Any:
    """The frame with one more column, ``into``: the figures of the texts in ``column``."""
    find("", **options)
    schema = to_arrow_schema(frame.schema).append(pa.field(into, FIGURES))
    return frame.mapInArrow(partial(_batches, column=column, into=into, options=options), from_arrow_schema(schema))


def _batches(batches: Iterable[Any], column: str, into: str, options: dict[str, Any]) -> Iterator[Any]:
    for batch in batches:
        yield extract_batch(batch, column, into=into, **options)
