"""What is counted in other languages than English: the next word, behind what stands between it and the number."""

from __future__ import annotations

import re
from decimal import Decimal

from .drafts import Draft, behind
from .entries import COUNTED, MILLION, MONEY, POINTS, SCALE, UNIT, pint_entry
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .nouns import EXTENTS, MAX_WORDS, read_per
from .quantities import Count, Measure, Money, Multiple, Percentage, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry
    from .locales.plain import Words

LONGEST_AHEAD: Final = 10  # characters of what a figure is per, in front of it
_TOLD: Final = frozenset((Percentage, Measure))
_NEXT: Final = r"(?: |(?<=['’]))([^\W\d_]+(?:-[^\W\d_]+)*(?:['’]s(?![^\W_]))?)"

_JOINED: Final = r"-([^\W\d_]+)"
_THEN: Final = r" [^\W\d_]+(?:[ '’][^\W\d_]+)?"  # an article perhaps, and a noun


def read_next_noun(text: str, draft: Draft, pos: int, lex: Lexicon) -> None:
    """What is counted outside English: the next word, behind its adjectives; in German the next one with a capital."""
    lang = lex.language
    if draft.kind in _TOLD:
        return  # what stands in front has said it: "yüzde 5 indirim", "saatte 90 kilometre hızla"
    if lang.WORTH and _read_times(text, draft, pos, lang):
        return
    start = end = 0
    for _ in range(MAX_WORDS if lang.STOPS and not lang.COUNTERS else 0):
        word = compiled(_NEXT).match(text, pos) or (_read_halved(text, draft, pos, lang) if lang.HALVED and not start else None)
        if word is None or len(word[1]) == 1 or word[1] in lang.DIMENSIONS or (
            word[1].lower() in lang.STOPS and word[1] not in lang.NO_STOPS
        ):
            break
        if lang.NO_NOUN and _is_verb(draft, word[1], lang) and word[1] not in lang.NO_STOPS:
            break
        if lang.VERB_SECOND and word[1] in lex.moves and word[1] not in lang.NO_STOPS:
            break  # "fra 1990 til 2000 økte tallet"
        if lex.read_cardinal(text, word.start(1)):
            break  # "cero tres": numbers one by one
        if draft.number == 1 and word[1].lower() in lang.FRACTIONS:
            break  # "eine knappe halbe Stunde"
        start, pos = start or word.start(1), word.end()
        adjective = not word[1][0].isupper() if lang.NOUN_IS_CAPITAL else word[1].lower().endswith(lang.ADJECTIVE_ENDS)
        if not adjective:
            end = pos
            break
        if not lang.NOUN_IS_CAPITAL:
            end = pos
    last = text[start:end].lower().rpartition(" ")[2] if end else ""
    entry = lex.names.get(last) if last not in lang.HYPHENED else None
    if entry is not None and entry[1] in EXTENTS:
        draft.kind, draft.of, draft.base = Measure, entry[1], None  # "3 derniers mois"
        draft.extend(end)
    elif end and (lex.names.get(text[start:end].lower()) is None or last in lang.HYPHENED):
        draft.kind, draft.of, draft.base = Count, text[start:end], None
        draft.extend(end)
        read_per(text, draft, lex)


def _read_times(text: str, draft: Draft, pos: int, lang: Words) -> bool:
    """"11 fois la masse de la Terre", "2,5 volte l'Ebitda", "5 vezes a do Sol": a multiple of what has a size. True where it is
    so; "tres veces la Copa" are times that something happened."""
    end = pos + 1 + len(lang.TIMES_NOUN)
    if text[pos + 1:end] != lang.TIMES_NOUN or text[pos] != " " or draft.modifier == "several" or draft.base is not None:
        return False
    then = compiled(_THEN).match(text, end)
    said = then[0].lower().replace("’", "'").replace("'", " ").split() if then else []
    if lang.WORTH.isdisjoint(said) and " ".join(said[:2]) not in lang.COMPARED and "".join(said[:1]) not in lang.COMPARED:
        return False
    draft.kind = Multiple
    draft.extend(end)
    return True


def _read_halved(text: str, draft: Draft, pos: int, lang: Words) -> re.Match[str] | None:
    """"Un demi-oignon": a hyphen joins half of a thing to it."""
    thing = compiled(_JOINED).match(text, pos) if not draft.digits else None
    return thing if thing and thing[1].lower() in lang.HALVED else None


def _is_verb(draft: Draft, word: str, lang: Words) -> bool:
    """"otras 120 resultaron heridas", "le CAC 40 recule": a word with an end that no plural has."""
    return (draft.scale is not None or draft.number >= 2) and word.islower() and word.endswith(lang.NO_NOUN)


def read_part_of_one(draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """"2 Drittel", "2 tredjedelar": digits, and what they are parts of one of. True where it is so."""
    base = lex.language.FRACTIONS.get(word.lower(), 0)
    if not draft.digits or not 1 <= draft.number < base or draft.number != draft.number.to_integral_value():
        return False
    draft.kind, draft.base = Ratio, Decimal(base)
    draft.extend(end)
    return True


def behind_partitive(text: str, pos: int, draft: Draft, lex: Lexicon, scaled: bool) -> int:
    """Behind "of": anything after a vague plural ("hundreds of people"), else a currency ("a million of euros").

    In other languages than English units too ("20 de metri", "1/4 de milla"), and behind millions and dozens what is counted.
    """
    partitive = next(found for found in lex.partitives if text.startswith(found, pos))
    end = pos + len(partitive.rstrip())
    if draft.modifier == "several":
        return end
    word, entry = look_up(text, end, lex)[2:]
    said = text[draft.start:draft.end].lower()
    collective = not draft.digits and (said in lex.language.NUMBERS or said in lex.language.ROUNDED)
    short = collective or scaled and draft.scale is not None and draft.scale >= MILLION  # "3 millions de km"
    if entry is not None and (entry[0] == MONEY or (
        lex.native and entry[0] == UNIT and (len(word) > 2 - short or word in lex.language.UNITS)) or (
        entry[0] == POINTS and lex.language.COUNTED_OF  # "25 de puncte de bază"
    ) or (
        entry[0] == SCALE and (collective or (  # "une cinquantaine de millions"
            draft.base is None and entry[1] >= MILLION and draft.value() >= MILLION))  # "un million de milliards"
    )):
        return end
    if lex.native and entry is None and draft.base is None and (
        (draft.scale is not None and draft.scale >= MILLION if scaled
         else collective or (not draft.digits and draft.number >= MILLION)) or _counts_of(draft, lex)
    ):
        return end
    return pos


_ONES: Final = Decimal(20)  # below it "de" isn't said


def _counts_of(draft: Draft, lex: Lexicon) -> bool:
    """Romanian "20 de elevi", "100 de elevi", "101 elevi"."""
    value = draft.value()
    rest = EXACT.remainder(value, 100)
    return lex.language.COUNTED_OF and value >= _ONES and (rest >= _ONES or not rest)


def read_per_ahead(text: str, draft: Draft, lex: Lexicon) -> None:
    """"每升7.85元", "每人500元": what it is per stands right in front."""
    lang = lex.language
    pattern, often = lang.PER_TIMES
    times = compiled(pattern).search(behind(text, draft.left, LONGEST_AHEAD)) if pattern else None
    entry: Entry | None
    if times is not None:
        start = draft.left - len(times[0])
        end, word, entry = draft.start, times[1], pint_entry(often[times[1]])
    else:
        start = text.rfind(lang.PER_AHEAD, max(0, draft.start - LONGEST_AHEAD), draft.start) if lang.PER_AHEAD else -1
        end, _, word, entry = look_up(text, start + 1, lex) if start >= 0 else (-1, "", "", None)
    if entry is None or end != draft.start or entry[0] not in (UNIT, COUNTED) or (
        draft.kind not in (Money, Percentage, Count, Measure)
    ):
        return
    if draft.kind is Measure and entry[0] == UNIT and entry[2] is None:
        draft.of = f"{draft.of} / {entry[1]}"
    else:
        draft.per, draft.per_value = (entry[1], entry[2]) if entry[0] == UNIT else (word, None)
    draft.start = draft.left = start
