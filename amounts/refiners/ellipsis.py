"""A bare number that is of something which stands elsewhere in the sentence.

What a sentence doesn't say twice: "435 homes at auction and 187 at sale", "6 million homes, up from 5.2 million". The second
number is of what the first is of where the words between them compare the two, or where both stand in the same place of two
parallel parts. Nobody said so: ``assumed`` has ``unit``. And what is counted may stand behind its size: "two 5 kg bags".
"""

from __future__ import annotations

from decimal import Decimal

from ..drafts import Draft, behind
from ..exact import EXACT
from ..lexicon import compiled
from ..nouns import read_noun
from ..quantities import Count, Measure, Money, Number, Percentage
from .ends import are_alike, take
from .senses import is_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..lexicon import Lexicon

LOOK_BACK: Final = 90  # characters between the two numbers
_OF_SOMETHING: Final = frozenset((Count, Measure, Money, Percentage))
_SENTENCE_END: Final = r"[.!?;:]\s|\n\n|\"|”"
_WHOSE: Final = ("'s", "’s")
_NEXT: Final = r"\s+([^\W\d_]+)"
_MAY_FOLLOW: Final = frozenset(("", *" \n,.;:)?!"))
_THOUSAND: Final = 1000


def lend(text: str, drafts: list[Draft], lex: Lexicon) -> None:
    """Give each bare number that only repeats what the figure before it is of the same currency, unit or noun."""
    last: Draft | None = None
    pairs: list[Draft] = []  # sums of money that say others again
    for index, draft in enumerate(drafts):
        if draft.reason is not None:
            continue
        if draft.kind is Number:
            if index + 1 < len(drafts):
                _count_by_size(text, draft, drafts[index + 1], lex)
                if not lex.native and draft.of is None:
                    _count_models(text, draft, drafts[index + 1])
            if draft.of is not None or pairs and index + 1 < len(drafts) and _of_pair(text, draft, drafts[index + 1], pairs):
                pass
            elif last is not None and _is_elliptic(text, last, draft, lex):
                for end in (draft, draft.high):
                    if end is not None:
                        take(end, last)
                        end.assume("unit")
                draft.per, draft.per_value = last.per, last.per_value
            else:
                last = None
        if draft.kind in _OF_SOMETHING and draft.restates is None and not (
            last is not None and is_time(draft.of) and not is_time(last.of) and _is_when(text, draft, lex)
        ):
            last = draft
        if draft.restates is not None and draft.kind is Money and draft.high is None:
            pairs.append(draft)


_SIDES: Final = ("centimeter", "millimeter", "meter", "inch", "foot")


def _is_side(text: str, last: Draft, draft: Draft, words: list[str], lex: Lexicon) -> bool:
    """"A painting of 73 cm by 92", "a plot 32 m x 18": is the bare number the other side?"""
    return len(words) == 1 and not lex.native and words[0] in lex.language.DIMENSIONS and last.of in _SIDES and (
        last.scale is None and draft.digits and are_alike(last.number, draft.number) and last.high is None and last.per is None)


def _is_when(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"40 mg for 3 weeks, up from 20": does the length of time only say when, or how long?"""
    return (behind(text, draft.left, 12).lower().split() or [""])[-1] in lex.language.PLACES


def _count_by_size(text: str, draft: Draft, size: Draft, lex: Lexicon) -> None:
    """"two 5 kg bags", "six $10 bills", "three 12-year-old boys", "2 (15-oz) cans": what is counted is named behind its size."""
    bracket = text[draft.end:size.left] == " (" and size.kind is Measure and draft.number > 1
    if not bracket and text[draft.end:size.left] != " " or draft.number != draft.number.to_integral_value() or (
        size.kind not in _OF_SOMETHING or size.reason is not None or size.per is not None or draft.high is not None
    ):
        return
    end = size.end + len("-old") if text.startswith("-old ", size.end) else size.end
    if bracket:
        if text[end:end + 1] == ".":
            end += 1
        if text[end:end + 2] != ") ":
            return
        end += 1
    noun = Draft(end, end, draft.number, True)
    read_noun(text, noun, end, lex)
    if noun.kind is Count and noun.per is None:
        draft.assume("unit")  # its context alone doesn't name it
        draft.kind, draft.of = Count, text[size.start:noun.end] if text[end] == "-" else noun.of  # "two 17-year-olds"


_MODEL: Final = r"(?: [A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)?){1,2} "
_MODELS: Final = 1000  # their numbers are below


def _count_models(text: str, draft: Draft, model: Draft) -> None:
    """"14 Challenger 2 tanks", "six Type 26 frigates": the second number says which tanks they are, and counts none."""
    whole = draft.number == draft.number.to_integral_value() and draft.high is None and draft.modifier != "several"
    if model.kind is not Count or model.reason not in (None, "name") or not whole or draft.scale is not None or (
        not text[model.start:model.number_end].isdigit() or model.number >= _MODELS or model.per is not None
        or draft.end - draft.number_end or compiled(_MODEL).fullmatch(text, draft.end, model.start) is None
    ):
        return
    draft.kind, draft.of = Count, text[draft.end + 1:model.end]
    draft.extend(model.end)
    model.reason = "name"


_CLAUSE: Final = 60  # characters: from a verb of change to where it came to
_MARKS: Final = r"[.;:!?]\s"


def _came_to(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"Orders fell to 4.3 billion crowns from 5.1 billion": does the verb of change say that it came to this?"""
    words = compiled(_MARKS).split(behind(text, draft.left, _CLAUSE).lower())[-1].split()
    return words[-1:] == [lex.language.TO[0]] and not {*words[-6:-1]}.isdisjoint(lex.moves)


_RESTATED: Final = r" ?\("
_CLOSE: Final = Decimal("0.05")  # how far from the rate of the sums before
_PAIRS: Final = 8  # so many of them are asked


def _of_pair(text: str, draft: Draft, again: Draft, pairs: list[Draft]) -> bool:
    """"2,435,000 yen ($22,480) for the manual and 2,380,000 ($21,972) for the CVT": does the bracket say a bare sum again, in the
    currency and at the rate of a pair of sums before?"""
    if again.kind is not Money or again.reason is not None or again.high is not None or draft.high is not None or (
        text[again.right:again.right + 1] != ")" or not compiled(_RESTATED).fullmatch(text, draft.end, again.left)
    ):
        return False
    for other in pairs[-1:-1 - _PAIRS:-1]:
        first = other.restates
        if first is None or first.kind is not Money or (other.of, other.per, other.minor) != (again.of, again.per, again.minor):
            continue
        here, there = EXACT.multiply(draft.value(), other.value()), EXACT.multiply(first.value(), again.value())
        if EXACT.subtract(here, there).copy_abs() <= EXACT.multiply(there, _CLOSE):
            take(draft, first)
            draft.assume("unit")
            again.restates = draft
            return True
    return False


def _is_elliptic(text: str, last: Draft, draft: Draft, lex: Lexicon) -> bool:
    if draft.left - last.end > LOOK_BACK or (
        draft.scale is None and last.scale is not None and draft.number < _THOUSAND <= last.scale
    ):
        return False  # "1.9" after "$2.5 million" may be millions or not
    if last.of == lex.language.TIMES_NOUN:
        return False
    if last.kind is Percentage and (draft.number >= 100 > last.number or "/" in text[draft.number_start:draft.number_end]):
        return False  # "at 98 22/32 to yield 7.88%, compared with 98 12/32"
    gap = text[last.end:draft.left].lower()
    after = compiled(_NEXT).match(text, draft.right)
    follow = after[1].lower() if after and after[1].islower() else ""  # what is counted has no capital, but for names
    if compiled(_SENTENCE_END).search(gap) or (after is None and text[draft.right:draft.right + 1] not in _MAY_FOLLOW):
        return False
    lang = lex.language
    words = gap.replace(",", " , ").replace("(", " ").split()  # "300 cars (up from 250)"
    if not words or (follow and follow not in lang.STOPS) or (
        follow == lang.OF and text[draft.right + len(" of "):draft.right + len(" of 1")].isdigit()
    ):
        return False  # "31 points, including 5 of 8 threes"
    said = words[:]
    while len(said) > 1 and said[-1] not in lang.TO and (
        said[-1] in lang.FILLERS or said[-1].endswith(_WHOSE) or words[-1].endswith(_WHOSE) and said[-1] in lang.SEQUENCE
    ):
        said.pop()  # "down from a record 55 million", "against last Friday's 389 billion"
    if said[-1] in lang.AGAINST or " ".join(said[-2:]) in lang.AGAINST or (
        said[-1] == lang.FROM and (len(said) == 1 or said == [",", lang.FROM] or said[0] == follow and follow in lang.PLACES)
        and _came_to(text, last, lex)  # "slowed to 5% in May from 6 in June"
    ):
        joined = any(word in lang.EITHER or word in lang.BUT for word in words)
        return not (joined and is_time(last.of))  # not "the highest in nine months and up from 50,459"
    if _is_side(text, last, draft, words, lex):
        return True
    if words[-1] in lang.EITHER or words[-1] in lang.BUT or words[-1] == ",":  # "435 homes at auction and 187 at sale"
        return words[0] == follow and follow in lang.PLACES
    if words[-1] not in lang.TO or len(words) > 3 or last.kind is Percentage:  # "climbed from 21 mpg combined to 23"
        return False
    if last.kind is Count and draft.number != draft.number.to_integral_value() and last.number == last.number.to_integral_value():
        return False  # "slipped 120 pips to 7.1950"
    word = (behind(text, last.left, 24).split() or [""])[-1]
    return word == lang.FROM or text.startswith(f"{lang.FROM} ", last.left) or (  # "from 14-18 mpg to 24"
        len(words) == 1 and not last.minor and (word in lex.moves or word == lang.BY and not lex.native and any(
            before in lex.moves for before in behind(text, last.left, 24).lower().split()[:-1])))  # "rose 100 yen to 1,460"
