"""Where matches stand for readers in other languages: in bytes of UTF-8, or in the 16-bit units of JavaScript, Java and .NET."""

from __future__ import annotations

from .errors import AmountError
from .matches import Match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

ENCODINGS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}  # the codec, and how many of its bytes are one unit


def offsets(text: str, matches: Iterable[Match], encoding: str) -> list[tuple[int, int]]:
    """The start and end of each match in ``text`` as ``encoding`` has it: ``utf-8`` in bytes, ``utf-16`` in 16-bit units.

    ``Match.start`` and ``.end`` count code points, as Python's strings do. One pass over the text, for any number of matches in
    any order. No byte order mark is counted, and a lone surrogate is three bytes or one unit, as in WTF-8 and in JavaScript.
    Raises AmountError for another encoding, and for a match that is of another text.

    >>> from amounts import find
    >>> text = "💶 worth 5 €"
    >>> found = find(text)
    >>> [(match.start, match.end) for match in found], offsets(text, found, "utf-16"), offsets(text, found, "utf-8")
    ([(8, 11)], [(9, 12)], [(11, 16)])
    """
    if encoding not in ENCODINGS:
        raise AmountError(f"no offsets in {encoding!r}", expected=" or ".join(ENCODINGS))
    codec, unit = ENCODINGS[encoding]
    matches = list(matches)
    for match in matches:
        if text[match.start:match.end] != match.text:
            raise AmountError(f"{match.text!r} is not at {match.start} of this text", expected="the text that was read")
    places, at, units = {}, 0, 0
    for cut in sorted({cut for match in matches for cut in (match.start, match.end)}):
        units += len(text[at:cut].encode(codec, "surrogatepass")) // unit
        places[cut], at = units, cut
    return [(places[match.start], places[match.end]) for match in matches]
