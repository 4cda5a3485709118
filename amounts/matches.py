"""A figure and its place in a text, with what was said kept apart from what was assumed."""

from __future__ import annotations

from .compiling import mypyc_attr
from .contract import fields
from .quantities import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

FIELDS: Final = ("start", "end", "text", "quantity", "context", "change", "restates", "assumed", "candidates")


@mypyc_attr(acyclic=True)
class Match:
    """One figure of a text, immutable.

    ``text`` is ``source[start:end]`` of the text that was read, in code points: sign, currency,
    number, scale, unit or noun and "per" phrase. ``context`` is the same with the words that change
    its meaning ("more than", "between", "-old"). ``change`` is ``up`` or ``down`` where the sentence
    says that something rose or fell by this much. ``restates`` is the match that this one says
    again. ``assumed`` names what was inferred (``currency``, ``separators``, ``scale``, ``rounded``, ``unit``)
    and ``candidates`` the other readings.
    """

    __slots__ = FIELDS
    start: int
    end: int
    text: str
    quantity: Quantity
    context: str
    change: str | None
    restates: Match | None
    assumed: tuple[str, ...]
    candidates: tuple[str, ...]

    def __init__(
        self, start: int, end: int, text: str, quantity: Quantity, context: str | None = None,
        change: str | None = None, restates: Match | None = None,
        assumed: tuple[str, ...] = (), candidates: tuple[str, ...] = (),
    ) -> None:
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "quantity", quantity)
        object.__setattr__(self, "context", text if context is None else context)
        object.__setattr__(self, "change", change)
        object.__setattr__(self, "restates", restates)
        object.__setattr__(self, "assumed", assumed)
        object.__setattr__(self, "candidates", candidates)

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in FIELDS])

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
        said += [f"{n}={getattr(self, n)!r}" for n in FIELDS[5:] if getattr(self, n)]
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


@mypyc_attr(native_class=False)
class Matches(list[Match]):
    """What ``find`` returns: a list, which remembers its text for a notebook. Pickled and copied it is a list like any other."""

    __slots__ = ("source",)
    source: str

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return list, (list(self),)

