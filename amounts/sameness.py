"""Do two figures say the same? And which figures of a claim does a source state?"""

from __future__ import annotations

from decimal import Decimal

from .checks import is_code
from .comparison import compare, ends
from .errors import AmountError
from .finding import find, read
from .matches import Match
from .quantities import Measure, Money, Number, Quantity, Single
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Grounds = tuple[tuple[Match, tuple[Match, ...]], ...]


def same(a: str | Quantity | Match, b: str | Quantity | Match, *, locale: object = "en") -> bool | None:
    """Whether two figures say the same: True, False, or None where nobody could tell.

    Texts are read as ``read`` reads them, in ``locale``. Two exact figures of one unit must be equal; "about" agrees with
    whatever rounds to its printed digits, and so do figures in two units ("5 km" and "3.1 miles", "a third" and "33 %").
    The answer is None

    * where a currency, a unit or a number was assumed and the other reading would agree ("$5" and "A$5", "3.350" and "3,350"),
    * where one bounds or holds the other ("more than 5" and 6, "5 to 7" and 6, "millions" and 2 million),
    * where the numbers agree and the nouns differ ("12 people", "a dozen persons", "12"), or one alone is a rate,
    * where only the printed digits agree and they are coarse: "about 1 km" and "1.4 km", more than a tenth apart.

    Of two matches in their sentences, one that rose and one that fell are not the same. Raises AmountError where a text is
    no figure.

    >>> same("$1.5B", "1,500 million USD"), same("20%", "20"), same("about 75 %", "74.6 %"), same("$5", "A$5")
    (True, False, True, None)
    """
    one, other = (read(said, locale=locale) if isinstance(said, str) else said for said in (a, b))
    for said in (one, other):
        if not isinstance(said, (Match, Quantity)):
            raise AmountError(f"not a figure: {said!r}", expected="a text, a quantity or a match")
    changes = [said.change if isinstance(said, Match) else None for said in (one, other)]
    if None not in changes and changes[0] != changes[1]:
        return False
    first, second = _signed(one, other), _signed(other, one)
    may, may_too = _currencies(one), _currencies(other)
    answer = compare(first, second, may, may_too)
    if answer is False:
        pairs = [(x, second) for x in _readings(one)] + [(first, y) for y in _readings(other)]
        if any(compare(x, y, may, may_too) is not False for x, y in pairs):
            return None
    return answer


class Grounding(Value):
    """What a source says of a claim's figures.

    ``supported`` and ``unclear`` pair each figure with the places that state it, or that may; ``unsupported`` are the others.
    """

    __slots__ = ("supported", "unclear", "unsupported")
    supported: Grounds
    unclear: Grounds
    unsupported: tuple[Match, ...]

    def __init__(self, supported: Grounds, unclear: Grounds, unsupported: tuple[Match, ...]) -> None:
        self._fill(supported, unclear, unsupported)


def ground(claim: str | Sequence[Match], source: str | Sequence[Match], *, locale: object = "en") -> Grounding:
    """Which figures of ``claim`` the text ``source`` states, each with the places, and which it doesn't.

    Either may be what ``find`` returned: for another locale or currency, or a source that many claims are held against. What is
    no figure to ``find``, a year or a date, is none here. It compares figures and knows nothing of what they are said of.

    >>> told = ground("It cost $5 million and took 3 years.", "The bridge, worth 5,000,000 USD, opened in 2019.")
    >>> [(figure.text, places[0].text) for figure, places in told.supported], [figure.text for figure in told.unsupported]
    ([('$5 million', '5,000,000 USD')], ['3 years'])
    """
    claimed, stated = (find(said, locale=locale) if isinstance(said, str | None) else said for said in (claim, source))
    supported, unclear, unsupported = [], [], []
    for figure in claimed:
        answers = [(same(figure, place), place) for place in stated]
        sure, perhaps = (tuple(place for answer, place in answers if answer is wanted) for wanted in (True, None))
        if sure:
            supported.append((figure, sure))
        elif perhaps:
            unclear.append((figure, perhaps))
        else:
            unsupported.append(figure)
    return Grounding(tuple(supported), tuple(unclear), tuple(unsupported))


# ---------------------------------------------------------------- what a figure could also be


def _currencies(said: Quantity | Match) -> frozenset[str]:
    """The currencies that the figure could be in besides the one that it has."""
    if not isinstance(said, Match):
        return frozenset()
    money = ends(said.quantity)[0]
    open_ = "currency" in said.assumed or (isinstance(money, Money) and money.currency is None)
    return frozenset(filter(is_code, said.candidates)) if open_ else frozenset()


def _readings(said: Quantity | Match) -> list[Quantity]:
    """What the figure is where its separators or its "m" are read the other way: "3.350" is 3,350, "5 m" five million."""
    if not isinstance(said, Match) or not isinstance(said.quantity, Single):
        return []
    quantity = said.quantity
    found: list[Quantity] = []
    for number in said.candidates:
        if number[-1:].isdigit():
            found.append(quantity._with_value(Decimal(number)))
            if isinstance(quantity, Measure):
                found.append(Number(number, quantity.modifier))
    return found


def _signed(said: Quantity | Match, other: Quantity | Match) -> Quantity:
    """The quantity; below zero where it is said to have fallen and the other has its minus."""
    mine, theirs = (x.quantity if isinstance(x, Match) else x for x in (said, other))
    if isinstance(said, Match) and said.change == "down" and isinstance(mine, Single) and isinstance(theirs, Single):
        if theirs.value < 0 < mine.value and mine.modifier in (None, "about"):
            return mine._with_value(mine.value.copy_negate())
    return mine

