"""pandas: importing this gives every Series an accessor, ``Series.amounts``."""

from __future__ import annotations

from typing import Any

import pandas as pd

from .arrow import FIGURE, FIGURES, extract_array


@pd.api.extensions.register_series_accessor("amounts")
class AmountsAccessor:
    """The figures in a Series of texts; the options are those of ``find``.

    >>> offers = pd.Series(["$5 a kilo or €4", None], index=["ham", "fish"])
    >>> offers.amounts.frame()[["value", "currency", "per"]].values.tolist()
    [['5', 'USD', 'kilogram'], ['4', 'EUR', <NA>]]
    """

    def __init__(self, texts: Any) -> None:
        self._texts = texts

    def extract(self, **options: Any) -> Any:
        """A list of figures for each text, null for what is none: a Series of an Arrow type, with the same index."""
        texts = self._texts
        return pd.Series(extract_array(texts, **options), texts.index, pd.ArrowDtype(FIGURES), name=texts.name)

    def frame(self, **options: Any) -> Any:
        """A DataFrame with a row for each figure and a column for each of its fields, under the index of its text."""
        column = extract_array(self._texts, **options)
        figures, index = column.flatten(), self._texts.index.take(column.value_parent_indices())
        columns = {field.name: pd.Series(figures.field(field.name), index, pd.ArrowDtype(field.type)) for field in FIGURE}
        return pd.DataFrame(columns, index)
