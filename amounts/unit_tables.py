"""The tables of units under the names that the file of English gives them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Tables:
    """``tables.PER_SHORT``, ``tables.SLASHED``: what a file sets.

    They are attributes of a class of its own, and this is its one object: that costs a third of asking a namespace.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        def __getattr__(self, name: str) -> Any: ...


def tables_of(tables: dict[str, Any]) -> Tables:
    """The tables by their names.

    >>> tables_of({"PER": ("per", "pro")}).PER
    ('per', 'pro')
    """
    said = {name: table for name, table in tables.items() if name[0] != "_"}
    made: Tables = type("Tables", (Tables,), {"__slots__": (), **said})()
    return made
