"""Two figures of which one says for both what they are of: "30 and 60 ml", "6- or 9-inch", "$12.4 and $9.8 million"."""

from __future__ import annotations

from ..drafts import NEXT_WORD, ONE, Draft, behind
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..noun_words import is_race
from ..quantities import Count, Measure, Money, Number, Percentage
from ..readers import read_after
from .ends import ABOVE, BELOW, are_alike, is_divided, take

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_SIDES: Final = ("meter", "foot", "inch", "yard", "mile", "pixel")  # what a thing has two or three of: "7 by 9 feet"
CROSSES: Final = ("x", "×", "х")  # the last is the letter of Cyrillic
_OPEN: Final = ("", " ", "(", "\n")  # in front of the first of several sides
MOST_RUNS: Final = 12  # legs or repeats of a race or a training: "12 x 400m"
RELAY: Final = 4  # runners
_LAPS: Final = frozenset((100, 200, 400, 800, 1500))
_AHEAD: Final = 24  # characters in front of a figure that say what it is of
_ACIDITY: Final = r"\bpH\b[^0-9]*$"
_PREPOSITION: Final = r" ([^\W\d_]{1,5}) $"
_BOUNDS: Final = frozenset((*ABOVE, *BELOW))


def _are_runs(text: str, first: Draft, second: Draft, lex: Lexicon) -> bool:
    """"8 x 400m", "a 4 x 110 m relay": so often so far; but "a 7 x 9m room", "10 x 400 m"."""
    if first.number == RELAY and second.number in _LAPS and (
        lex.native or behind(text, first.start, len("the ")).lower() == f"{lex.language.THE} "
    ):
        return True  # "the 4 x 100 m", but "a 4 x 100 m hall"; "4 por 400 metros"
    if first.number > MOST_RUNS or first.number != first.number.to_integral_value():
        return False
    race = NEXT_WORD.match(text, second.end)
    if race is not None and is_race(race[1], lex):
        return True
    return second.end == second.number_end + 1 and second.number >= 100 and not EXACT.remainder(second.number, 100)


def _is_side(text: str, first: Draft) -> bool:
    """"2x3x4 m": is it a side, whose digits only another or nothing touches?"""
    start = first.start
    return first.reason == "identifier" and first.end == first.number_end and text[first.end:first.end + 1] in CROSSES and (
        text[start - 1:start] in _OPEN or text[start - 1] in CROSSES and text[start - 2:start - 1].isdigit())


def _is_of_another(text: str, first: Draft, second: Draft, lex: Lexicon) -> bool:
    """"at pH 7.4 and 37 °C", "100 m in 9.98 and 200 m in 20.14": does what is in front say that the first is of another thing?"""
    ahead = behind(text, first.left, _AHEAD)
    if compiled(_ACIDITY).search(ahead):
        return True
    unit = text[second.number_end:second.end]
    said = compiled(_PREPOSITION).search(ahead) if unit else None
    if said is None or not ahead.endswith(unit, 0, said.start()) or not ahead[:said.start() - len(unit)][-1:].isdecimal():
        return False
    word, lang = said[1].lower(), lex.language
    joins = word in lex.joints and (word not in lang.RATIO or word in lang.TO)
    return not joins and word not in (lang.FROM, lang.BY, lang.OF) and word not in lex.moves


def share_unit(text: str, first: Draft, second: Draft, word: str, lex: Lexicon) -> bool:
    """"30 and 60 ml", "6- or 9-inch", "grew from 15 to 40 tonnes": two figures, the unit said once. Is it that?"""
    if first.kind is not Number or first.base is not None or second.reason is not None or second.high is not None:
        return False
    if word in lex.language.DIMENSIONS and (second.kind is not Measure or not second.of.endswith(_SIDES)):
        return False  # "3 x 500 ml"
    if second.kind is Percentage and word == lex.language.AND and first.modifier in _BOUNDS:
        return False  # "those over 65 and 12% of the others"
    if second.kind is Percentage and first.scale is not None and first.scale >= 1000:
        return False  # "ett lån på 2 miljoner till 3,5 procents ränta"
    crossed = word in CROSSES or lex.native and word in lex.language.DIMENSIONS
    if crossed and second.of == "meter" and _are_runs(text, first, second, lex):
        return False
    suspended = word in lex.language.SUSPENDED
    if not suspended and first.digits != second.digits:
        return False
    if first.digits and _is_of_another(text, first, second, lex):
        return False
    if second.kind in (Measure, Percentage) or (suspended and second.kind is Count) or (
        second.kind is Money and (second.named or "unit" in second.assumed)
    ):
        dimension = first.reason is not None and word in lex.language.DIMENSIONS  # "Table 120 x 80 cm"
        if first.reason in (None, "article") or dimension and (first.reason == "name" or _is_side(text, first)):
            first.reason = None
            for end in (first, first.high):
                if end is not None:
                    take(end, second)
            first.assume("unit")
            return True
    return False


_EARLIER: Final = r" \((?:[^\W\d_]+[.:]? ){0,3}"  # "(", "(Vorjahr: ", "(previous year: "


def share_behind_bracket(text: str, first: Draft, second: Draft, gap: str, lex: Lexicon) -> bool:
    """"1 234 (1 100) Mkr", "3,2 (Vorjahr: 2,1) Millionen Euro": what both are of stands behind the bracket, as annual reports
    write this year and the last. Is it that?"""
    end = second.right
    if text[end:end + 2] != ") " or not compiled(_EARLIER).fullmatch(gap) or any(
        draft.kind is not Number or not draft.digits or draft.reason is not None or draft.high is not None
        or draft.scale is not None or draft.base is not None for draft in (first, second)
    ):
        return False
    behind = Draft(end + 1, end + 1, ONE, True)
    read_after(text, behind, lex)
    if behind.kind is Count or behind.kind is Number and behind.scale is None or behind.reason is not None:
        return False
    for draft in (first, second):
        draft.multiply(behind.number)
        draft.scale = behind.scale
        take(draft, behind)
        draft.assume("unit")
    return True


def share_scale(first: Draft, second: Draft, from_to: bool, listed: bool) -> bool:
    """"$12.4, $13.1 and $9.8 million", "rose from $3.2 to $3.5 billion": the scale said once, of numbers that are alike.

    With ``from_to`` a whole number takes it too, "grew from 12 to 17 million", and with ``listed`` a whole sum.
    """
    scale, number = second.scale, second.number
    if scale is None or scale < 1000 or first.scale is not None or first.reason is not None or second.reason is not None or (
        first.high is not None or second.high is not None or first.per is not None or first.digits is not second.digits
    ):
        return False
    whole = (from_to or listed) and first.number == first.number.to_integral_value()
    if first.kind is Number:
        fits = second.kind in (Number, Count) and (from_to or is_divided(first.number))
    else:
        fits = (first.kind, first.of, first.candidates) == (second.kind, second.of, second.candidates) and (
            "unit" in first.assumed or first.kind is Money and (whole or is_divided(first.number)))
    if not (fits and are_alike(first.number, number)):
        return False
    first.scale = scale
    first.assume("scale")
    return True
