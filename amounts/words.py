"""The words of a language, and its units, under the names that its files give them (``locales/plain.py`` says what each is)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Words:
    """``words.MONTHS``, ``words.PER``: what a file sets.

    Every language has a class of its own, these are its attributes, and one object: the readers ask some twenty times
    a figure, and that costs a third of asking a namespace.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        def __getattr__(self, name: str) -> Any: ...


def words_of(tables: dict[str, Any]) -> Words:
    """The words that the tables hold.

    >>> words_of({"PER": ("per", "pro")}).PER
    ('per', 'pro')
    """
    made: Words = type("Words", (Words,), {"__slots__": (), **{name: said for name, said in tables.items() if name[0] != "_"}})()
    return made
