"""What the words in front of a bare number say that it is of: an age ("aged 45", "Hart, 59, paints"), a currency ("ringgit 33").

An age is in years, which nobody said: ``assumed`` has ``unit``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ..drafts import Draft, behind
from ..exact import EXACT, ROUNDED
from ..quantities import Measure, Multiple, Number
from ..signs import set_money

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import SimpleNamespace

    from ..lexicon import Lexicon

OLDEST = 120
_NAME_MARKS = dict.fromkeys(map(ord, "'’-.,"))  # Anne-Marie, O'Hara, Jr.
# What may stand behind "he is 35": the end of the clause, or what goes on about the time.
_AGE_ENDS = re.compile(r"$|[.,;!?)]|\s(?:and (?=[a-z])|but|when|as|by|now|this|next|last|today)\b")


def read_leading(text: str, drafts: list[Draft], lex: Lexicon) -> None:
    """Turn each bare number, or range of them, into what the words before it say."""
    aged = -1  # where the last age ends that a word says: "aged 19 and 23"
    for index, draft in enumerate(drafts):
        if draft.kind is Number and draft.reason is None and draft.base is None:
            words = behind(text, draft.start, 24).split()
            if aged > 0 and draft.scale is None and _goes_on(text, draft, aged, lex.language):
                _make_age(draft)
                aged = draft.end
            elif words:
                if words[-1] == lex.language.BETWEEN and len(words) > 1:
                    words.pop()  # "aged between 4 and 11"
                low = words[-1].lower().lstrip("(")
                if low in lex.language.TIMES_BY and words[-2:-1] and words[-2].lower() in lex.language.MULTIPLIES:
                    _make_multiple(draft, lex.language.MULTIPLIES[words[-2].lower()])
                elif low in lex.names_before:
                    _read_name(text, draft, low, drafts[index - 1].end if index else 0, lex)
                elif draft.scale is None and _read_age(text, draft, words, low, lex):
                    aged = draft.end if low in lex.language.AGED else -1


def _make_multiple(draft: Draft, direction: str) -> None:
    """"multiplié par trois", "divisés par quatre"."""
    value = draft.value()
    if direction == "down" and value:
        draft.number, draft.scale = ROUNDED.divide(Decimal(1), value), None
        if EXACT.multiply(draft.number, value) != 1:
            draft.assume("rounded")
    draft.kind, draft.change = Multiple, direction


def _read_name(text: str, draft: Draft, name: str, floor: int, lex: Lexicon) -> None:
    start = draft.start - 1 - len(name)
    if start < floor or text[start:draft.start - 1].lower() != name or draft.high is not None:
        return  # "5 euros 20": the name belongs to the number before it
    if draft.number_end - start == len(name) + 2 and draft.number <= lex.language.NORMS.get(text[start:draft.start - 1], 0):
        draft.reason = "name"  # cars of "Euro 6"
        return
    longer = text[max(floor, start - 24):draft.start - 1].lower().rpartition(" ")[0].rpartition(" ")[2]
    entry = lex.names.get(f"{longer} {name}")
    if entry is not None:
        start -= len(longer) + 1  # "Malaysia ringgit 33"
    set_money(draft, entry or lex.names[name])
    draft.start = draft.left = start


def _goes_on(text: str, draft: Draft, aged: int, lang: SimpleNamespace) -> bool:
    """Is a bare number one more of the ages that end at ``aged``? "aged 4, 7 and 9"."""
    if draft.high is not None or draft.start - aged > len(", and ") or not 0 < draft.number <= OLDEST:
        return False
    between = text[aged:draft.start].strip(" ,")
    return not between or between in lang.EITHER


def _make_age(draft: Draft) -> None:
    for end in (draft, draft if draft.high is None else draft.high):
        end.kind, end.of = Measure, "year"
    draft.assume("unit")


def _read_age(text: str, draft: Draft, words: list[str], low: str, lex: Lexicon) -> bool:
    """Is the bare number, or the range, somebody's age? It is one then."""
    upper = draft if draft.high is None else draft.high
    lang = lex.language
    if 0 < upper.number <= OLDEST and (
        low in lang.AGED or (low == lang.OF and words[-2:-1] and words[-2].lower() in lang.AGED)
        or (low in lang.BE and words[-2:-1] == [lang.WHO]) or _after_name(text, draft, words[-1], lang.MONTHS)
        or (low in lang.BE and _is_of_somebody(words[-3:-1], lang) and draft.high is None
            and upper.number == upper.number.to_integral_value() and _AGE_ENDS.match(text, draft.right))
    ):
        _make_age(draft)
        return True
    return False


def _is_of_somebody(words: list[str], lang: SimpleNamespace) -> bool:
    """The words before "is" or "be": "he", "she will"."""
    return any(word.lower().lstrip("(“\"'") in lang.SOMEBODY for word in words[-1 if words[-1:] != [lang.WILL] else -2:])


def _after_name(text: str, draft: Draft, last: str, months: frozenset[str]) -> bool:
    """"Hart, 59, paints", "McKay, 63, sings": between commas, behind a name."""
    return (
        last[-1] == "," and last[0].isupper() and last[-2] not in "'’-" and last[:-1].lower() not in months
        and not last.isupper() and last.translate(_NAME_MARKS).isalpha()
        and draft.end - draft.start == 2 and draft.digits and text[draft.end:draft.end + 2] == ", "
        and text[draft.end + 2:draft.end + 3].islower()
    )
