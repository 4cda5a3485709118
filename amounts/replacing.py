"""A text with its figures rewritten, and everything else as it was."""

from __future__ import annotations

from .errors import AmountError, nearest
from .finding import find, parse
from .languages import of_locale
from .matches import Match
from .quantities import Count, Measure, Money, Multiple, Number, Quantity, Range, Rate, Ratio
from .writing import STYLES, format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container

ROUNDS = 4  # of reading what was written; one is enough for news, and behind the last all stays as it was


def replace(
    text: str, how: str | Callable[[Match], str | Quantity | None], *, locale: object = "en", currency: str | None = None
) -> str:
    """``text`` with every figure that ``find`` finds in it rewritten; what stands around the figures stays as it is.

    ``how`` is a style of ``format``: the new text then says the same, ``find`` reads the same quantities in it, in their order. A
    figure that would not read back in its sentence stays as it was written; so do ratios and multiples, which are words of their
    sentence ("half of them", "doubled"), and of a count or a rate what follows the number ("of Maria's cousins", "a barrel").

    Or ``how`` is a function that gets each match and returns a text, a quantity, which is written as ``format`` writes it, or
    None to leave the figure as it is. "About" and its like stand in front of the figure and stay there. Raises AmountError
    for an unknown style, locale or currency, and for a quantity that ``format`` can't write.

    >>> replace("It cost more than $1.5bn, or 20 per cent of the budget.", "iso")
    'It cost more than USD 1,500,000,000.00, or 20% of the budget.'
    >>> replace("The pipe is over 26 miles long.", lambda match: match.quantity.to("kilometer"))
    'The pipe is over 41.842944 kilometers long.'
    """
    if isinstance(how, str):
        return restyled(text, how, locale=locale, currency=currency)
    if not callable(how):
        raise AmountError(f"no way to write: {how!r}", expected="a style or a function")
    matches = find(text, locale=locale, currency=currency)
    return _spliced(text, matches, [_of_caller(match, how(match), locale) for match in matches])[0]


def restyled(
    text: str, style: str, *, locale: object = "en", currency: str | None = None, kinds: Container[str] | None = None
) -> str:
    """``text`` with its figures, or those of ``kinds``, in a style of ``format``: see ``replace``."""
    if style not in STYLES:
        raise AmountError(f"unknown style {style!r}", expected=", ".join(STYLES), suggestion=nearest(style, STYLES))
    matches = find(text, locale=locale, currency=currency)
    forms = [_forms(match, style, locale) if kinds is None or match.quantity.kind in kinds else [match.text] for match in matches]
    for _ in range(ROUNDS):
        new, places = _spliced(text, matches, [form[0] for form in forms])
        read = {match.start: match for match in find(new, locale=locale, currency=currency)}
        wrong = {n for n, (match, (start, end)) in enumerate(zip(matches, places))
                 if start not in read or read[start].end != end or read[start].quantity != match.quantity}
        if not wrong and len(read) == len(matches):
            return new
        stuck = all(len(forms[n]) == 1 for n in wrong)  # as they were, and read otherwise: a neighbour's doing
        for n, match in enumerate(matches):
            if n in wrong and not stuck:
                forms[n] = forms[n][1:] or forms[n]
            elif stuck and {n - 1, n, n + 1} & wrong:
                forms[n] = [match.text]
    return text


def _spliced(text: str, matches: list[Match], written: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text with these in the places of its figures, and where they stand in it."""
    pieces, places, at, length = [], [], 0, 0
    for match, new in zip(matches, written):
        pieces += [text[at:match.start], new]
        length += match.start - at
        places.append((length, length + len(new)))
        at, length = match.end, length + len(new)
    return "".join([*pieces, text[at:]]), places


def _of_caller(match: Match, new: object, locale: object) -> str:
    if isinstance(new, Quantity):
        return format(_without_what_is_said_outside(new, match), locale=locale)
    if new is not None and not isinstance(new, str):
        raise AmountError(f"nothing to write for {match.text!r}: {new!r}", expected="a text, a quantity or None")
    return match.text if new is None else new


def _without_what_is_said_outside(quantity: Quantity, match: Match) -> Quantity:
    """"About" in front of the figure stays there; the "+" of "200+ people" is rewritten with it."""
    outside = match.context != match.text and quantity.modifier == match.quantity.modifier != "several"
    return quantity.with_modifier(None) if outside else quantity


def _forms(match: Match, style: str, locale: object) -> list[str]:
    """What may stand in the place of a figure, the best first and itself last."""
    quantity = _without_what_is_said_outside(match.quantity, match)
    try:
        return [*([] if "unit" in match.assumed else _written(match.text, quantity, style, locale)), match.text]
    except AmountError:  # nobody could write it
        return [match.text]


def _written(said: str, quantity: Quantity, style: str, locale: object) -> list[str]:
    money = quantity.low if isinstance(quantity, Range) else quantity
    vague = quantity.modifier == "several" or isinstance(quantity, (Ratio, Multiple))
    if vague or (isinstance(money, Money) and money.currency is None):
        return []
    number = _number(quantity)
    if number is not None:
        head = _head(said, number, locale)
        return [form + said[len(head):] for form in _written(head, number, style, locale)] if head else []
    form = format(quantity, style=style, locale=locale)
    if isinstance(quantity, Range) and quantity.modifier is None:  # with the writer's own "to" or "and"
        language = of_locale(locale).language
        words = [word for word in said.split() if word.isalpha() and word in (*language.TO, *language.EITHER)]
        low, high = (format(end, style=style, locale=locale) for end in (quantity.low, quantity.high))
        return [f"{low} {words[0]} {high}", form] if words else [form]
    if isinstance(quantity, Measure):
        behind = said[len(_head(said, Number(quantity.value, quantity.modifier), locale)):]
        if "-" in behind or len(behind.split()) > max(1, len(form.split()) - 1):
            return []  # "a 3-mile walk", "litres of tap water", "5 feet 3": no unit alone
    return [form]


def _number(quantity: Quantity) -> Quantity | None:
    """What of a count or a rate is rewritten: the words behind it stay."""
    if isinstance(quantity, Rate):
        return quantity.quantity.with_modifier(quantity.modifier)  # type: ignore[no-any-return]
    if isinstance(quantity, Count):
        return Number(quantity.value, quantity.modifier)
    if isinstance(quantity, Range) and isinstance(quantity.low, Count):
        return Range(Number(quantity.low.value), Number(quantity.high.value), quantity.modifier)
    return None


def _head(said: str, wanted: Quantity, locale: object) -> str:
    """The beginning of ``said`` that says this number, or nothing."""
    for end in range(len(said) - 1, 0, -1):
        if said[end].isspace() or said[end] == "-":
            read = parse(said[:end], locale=locale, default=None)
            if read is not None and type(read) is type(wanted) and _numbers(read) == _numbers(wanted):
                return said[:end]
    return ""


def _numbers(quantity: Quantity) -> tuple[object, ...]:
    """All but the currency, which the rest of the document may have made another."""
    if isinstance(quantity, Range):
        return _numbers(quantity.low), _numbers(quantity.high), quantity.modifier
    return *(value for value in quantity._values() if not isinstance(value, str)), quantity.modifier
