"""Do two figures say the same? And which figures of a claim does a source state?"""

from __future__ import annotations

from decimal import Decimal

from .errors import AmountError
from .exact import EXACT
from .finding import find, read
from .matches import Match
from .quantities import Count, Measure, Money, Quantity, Range, Rate, Ratio, Single
from .values import Value

BOUNDS = {"over": (False, 1), "at_least": (True, 1), "under": (False, -1), "at_most": (True, -1)}


def same(a: str | Quantity | Match, b: str | Quantity | Match, *, locale: object = "en") -> bool | None:
    """Whether two figures say the same: True, False, or None where nobody could tell.

    Texts are read as ``read`` reads them, in ``locale``. Money is the same in one currency only; a bare sign counts as the one
    that it usually is, and None says that it could be the other's ("$5" and "A$5"). Measures are compared in one unit. What is
    said to be "about" agrees with whatever rounds to its printed digits. A bound and a figure that it allows, a range and a
    figure inside it, and two counts of the same number with different nouns leave it open. Raises AmountError where a text is
    no figure.

    >>> same("$1.5B", "1,500 million USD"), same("20%", "20"), same("about 75 %", "74.6 %"), same("$5", "A$5")
    (True, False, True, None)
    """
    one, other = (read(said, locale=locale) if isinstance(said, str) else said for said in (a, b))
    first, second = (said.quantity if isinstance(said, Match) else said for said in (one, other))
    return _same(first, second, _currencies(one), _currencies(other))


class Grounding(Value):
    """What a source says of a claim's figures.

    ``supported`` and ``unclear`` pair each figure with the places that state it, or that may; ``unsupported`` are the others.
    """

    __slots__ = ("supported", "unclear", "unsupported")
    supported: tuple[tuple[Match, tuple[Match, ...]], ...]
    unclear: tuple[tuple[Match, tuple[Match, ...]], ...]
    unsupported: tuple[Match, ...]

    def __init__(
        self, supported: tuple[tuple[Match, tuple[Match, ...]], ...], unclear: tuple[tuple[Match, tuple[Match, ...]], ...],
        unsupported: tuple[Match, ...],
    ) -> None:
        self._fill(supported, unclear, unsupported)


def ground(claim: str, source: str, *, locale: object = "en") -> Grounding:
    """Which figures of ``claim`` the text ``source`` states, each with the places, and which it doesn't.

    >>> told = ground("It cost $5 million and took 3 years.", "The bridge, worth 5,000,000 USD, opened in 2019.")
    >>> [(figure.text, places[0].text) for figure, places in told.supported], [figure.text for figure in told.unsupported]
    ([('$5 million', '5,000,000 USD')], ['3 years'])
    """
    stated = find(source, locale=locale)
    supported, unclear, unsupported = [], [], []
    for figure in find(claim, locale=locale):
        answers = [(same(figure, place), place) for place in stated]
        sure, perhaps = (tuple(place for answer, place in answers if answer is wanted) for wanted in (True, None))
        if sure:
            supported.append((figure, sure))
        elif perhaps:
            unclear.append((figure, perhaps))
        else:
            unsupported.append(figure)
    return Grounding(tuple(supported), tuple(unclear), tuple(unsupported))


def _currencies(said: Quantity | Match) -> frozenset[str]:
    """The currencies that the figure could be in besides the one that it has."""
    return frozenset(said.candidates) if isinstance(said, Match) and "currency" in said.assumed else frozenset()


def _same(a: Quantity, b: Quantity, may: frozenset[str], may_too: frozenset[str]) -> bool | None:
    if isinstance(a, Rate) or isinstance(b, Rate):
        if not (isinstance(a, Rate) and isinstance(b, Rate)) or (a.per, a.per_value) != (b.per, b.per_value):
            return False
        return _same(a.quantity.with_modifier(a.modifier), b.quantity.with_modifier(b.modifier), may, may_too)
    if isinstance(a, Range) and isinstance(b, Range):
        ends = ((a.low, b.low), (a.high, b.high))
        answers = [_same(x.with_modifier(None), y.with_modifier(None), may, may_too) for x, y in ends]
        return False if False in answers else None if None in answers or a.modifier != b.modifier else True
    if isinstance(a, Range) or isinstance(b, Range):
        wide, point = (a, b) if isinstance(a, Range) else (b, a)
        assert isinstance(wide, Range) and isinstance(point, Single)
        bounds = wide.low.with_modifier("at_least"), wide.high.with_modifier("at_most")
        return False if False in [_same(bound, point, may, may_too) for bound in bounds] else None
    assert isinstance(a, Single) and isinstance(b, Single)
    if type(a) is not type(b):
        return False
    open_ = False
    if isinstance(a, Money) and isinstance(b, Money) and (a.currency is None or a.currency != b.currency):
        mine, theirs = may | {a.currency} - {None}, may_too | {b.currency} - {None}
        if mine and theirs and not mine & theirs:
            return False
        open_ = True
    if isinstance(a, Measure) and isinstance(b, Measure) and a.unit != b.unit:
        try:
            b = b.to(a.unit)
        except AmountError:
            return False  # of two dimensions
    if isinstance(a, Count) and isinstance(b, Count):
        open_ = a.noun.casefold() != b.noun.casefold()
    agree = _agree(a, b)
    return None if agree and open_ else agree


def _agree(a: Single, b: Single) -> bool | None:
    """Do the numbers agree, as far as their modifiers let one say?"""
    x, y = _number(a), _number(b)
    if a.modifier == b.modifier and x == y:
        return True
    for one, number, other, bound in ((a, y, b, x), (b, x, a, y)):
        if one.modifier in BOUNDS:
            inclusive, way = BOUNDS[one.modifier]
            beyond = (number - bound) * way
            if other.modifier is None:
                return None if beyond > 0 or (inclusive and not beyond) else False
            return None
    if "several" in (a.modifier, b.modifier):
        return None
    if "about" not in (a.modifier, b.modifier):
        return x == y
    halves = [EXACT.multiply(said.step, Decimal("0.5")) for said in (a, b) if said.modifier == "about"]
    return EXACT.subtract(x, y).copy_abs() <= max(halves)


def _number(quantity: Single) -> Decimal:
    return EXACT.divide(quantity.value, quantity.base) if isinstance(quantity, Ratio) else quantity.value
