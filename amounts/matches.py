"""A figure and its place in a text, with what was said kept apart from what was assumed."""

from __future__ import annotations

from .contract import fields
from .quantities import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Fields:
    """The fields of a match while it is made.

    Setting nine fields of an immutable object through its descriptors costs three times as much as filling an
    open one and turning it into a ``Match`` at the end, which Python allows where the layout is the same.
    """

    __slots__ = ("start", "end", "text", "quantity", "context", "change", "restates", "assumed", "candidates")
    start: int
    end: int
    text: str
    quantity: Quantity
    context: str
    change: str | None
    restates: Match | None
    assumed: tuple[str, ...]
    candidates: tuple[str, ...]


class Match(_Fields):
    """One figure of a text, immutable.

    ``text`` is ``source[start:end]`` of the text that was read, in code points: sign, currency,
    number, scale, unit or noun and "per" phrase. ``context`` is the same with the words that change
    its meaning ("more than", "between", "-old"). ``change`` is ``up`` or ``down`` where the sentence
    says that something rose or fell by this much. ``restates`` is the match that this one says
    again. ``assumed`` names what was inferred (``currency``, ``separators``, ``scale``, ``rounded``, ``unit``)
    and ``candidates`` the other readings.
    """

    __slots__ = ()

    def __new__(
        cls, start: int, end: int, text: str, quantity: Quantity, context: str | None = None,
        change: str | None = None, restates: Match | None = None,
        assumed: tuple[str, ...] = (), candidates: tuple[str, ...] = (),
    ) -> Match:
        return make(start, end, text, quantity, text if context is None else context, change, restates, assumed, candidates)

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in _Fields.__slots__])

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Match is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a Match is immutable")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Match) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.quantity))

    def __repr__(self) -> str:
        said = [repr(value) for value in (self.start, self.end, self.text, self.quantity)]
        said += [f"context={self.context!r}"] if self.context != self.text else []
        said += [f"{n}={getattr(self, n)!r}" for n in _Fields.__slots__[5:] if getattr(self, n)]
        return f"Match({', '.join(said)})"

    def __reduce__(self) -> tuple[object, ...]:
        return Match, self._values()

    def as_dict(self) -> dict[str, Any]:
        """The match as plain data, the JSON contract of the library (``match.schema.json``).

        Numbers are strings of plain digits, never floats and never with an exponent.

        >>> from amounts import find
        >>> row = find("about 75%")[0].as_dict()
        >>> row["kind"], row["value"], row["modifier"], row["start"]
        ('percentage', '75', 'about', 6)
        """
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            **fields(self.quantity),
            "change": self.change,
            "restates": {"start": self.restates.start, "end": self.restates.end} if self.restates else None,
            "assumed": list(self.assumed),
            "candidates": list(self.candidates),
        }


class Matches(list[Match]):
    """What ``find`` returns: a list, which remembers its text for a notebook. Pickled and copied it is a list like any other."""

    __slots__ = ("source",)
    source: str

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return list, (list(self),)


def make(
    start: int, end: int, text: str, quantity: Quantity, context: str, change: str | None,
    restates: Match | None, assumed: tuple[str, ...], candidates: tuple[str, ...],
) -> Match:
    """The match with these fields: filled while open, then closed."""
    fields: Any = _Fields()
    fields.start = start
    fields.end = end
    fields.text = text
    fields.quantity = quantity
    fields.context = context
    fields.change = change
    fields.restates = restates
    fields.assumed = assumed
    fields.candidates = candidates
    fields.__class__ = Match
    return fields  # type: ignore[no-any-return]
