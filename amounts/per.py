"""What a rate is per: the words that say so, in letters ("pcm") and as units that only they make ("a quarter", "per annum")."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from .cldr import is_unspaced
from .drafts import NEXT_WORD, Draft
from .entries import SCALE, UNIT, unit_entry
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .numerals import read_separated
from .quantities import Count, Measure, Money, Number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry

# "per barrel", "per 100,000 people", "/100km".
_MANY: Final = (r"(?:([0-9](?:[0-9,.]*[0-9])?)(?: |(?=(?:[a-zµ]{1,3}|mila|[KM])\b|[\u3041-\u9fff\uac00-\ud7a3])))?"
                r"([^\W\d_]+[²³]?|[㎀-㏟ℓ]h?)")
_KINDS: Final[dict[str, tuple[type, ...]]] = {"": (Money, Measure, Count), "size": (Money, Measure), "price": (Money,)}
_SHORT: Final = re.compile(r" ?([a-z]+(?:\.[a-z])*)\b\.?")
FEW: Final = 100  # "pro drei Personen" is of three that are there
_LETTERS: Final = re.compile(r"([^\W\d_]+)")
DATED: Final = re.compile(r" [0-9]")  # "5 Millionen im Jahr 2015"


@lru_cache(maxsize=32)
def per_words(words: tuple[str, ...]) -> re.Pattern[str]:
    """A slash or one of the words; how many it is per, where that is said; and of what."""
    spaced = sorted((word for word in words if not is_unspaced(word[0]) and word != "/"), key=len, reverse=True)
    parted = [re.escape(word) + ("" if word[-1] in "'’" else "[ -]") for word in spaced]
    glued = [re.escape(word) for word in words if is_unspaced(word[0])]
    between = "|".join([*(f"[ -]{word}" for word in parted), *glued]) or "(?!)"
    return re.compile(rf"(?:({between})|/ ?){_MANY}")


def unit_of_rates(text: str, word: str, end: int, article: bool, lex: Lexicon) -> Entry | None:
    """The entry of what only "per" makes a unit: "per annum", "£3m a quarter", but not "£3 a quarter of beef"."""
    unit = lex.units.PER_UNITS.get(word.lower())
    then = NEXT_WORD.match(text, end) if article else None
    if unit is None or text[end:end + 1] == "-" or (
        then is not None and (then[1].lower() not in lex.language.STOPS or then[1] == lex.language.OF)
    ):
        return None
    factor, _, name = unit.rpartition(" ")
    return unit_entry(name, Decimal(factor) if factor else None)


def is_alike(unit: str, other: str, lex: Lexicon) -> bool:
    """Is it the same once more, or a second of its kind, and no rate? "10 miles/16 km", "5km/6km"."""
    parts = lex.units.PARTS
    return unit == other or (unit, other) in parts or (other, unit) in parts or is_other_system(unit, other, lex)


def is_gone_by(entry: Entry | None, word: str, extents: frozenset[str], lex: Lexicon) -> bool:
    """May it lie so long or so far back: "a year earlier", "a mile before", "a season ago"? Not in "$2,031 an ounce after"."""
    return word.lower() in lex.language.PER_OCCASIONS if entry is None else entry[0] != UNIT or entry[1] in extents


def is_other_system(unit: str, other: str, lex: Lexicon) -> bool:
    """Are these units of one dimension, one metric and the other not?"""
    return any(unit in a and other in b or unit in b and other in a for a, b in lex.units.SYSTEMS)


def is_per_any(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """May ``word``, which no dictionary has, be what it is per: "500 kronor per fönster"? No noun may follow."""
    lang, low, then = lex.language, word.lower(), NEXT_WORD.match(text, end)
    if low in lang.PER_NOUNS:
        return True
    if len(word) < 3 or low in lang.MONTHS or low in lang.PER_NOT_ANY or (lang.NOUN_IS_CAPITAL and word.islower()):
        return False
    return draft.kind is not Number and (
        lang.NOUN_IS_CAPITAL or then is None or then[1].lower() in lang.STOPS)


def read_people(
    text: str, per: re.Match[str], end: int, entry: Entry | None, lex: Lexicon
) -> tuple[Decimal, str, int] | None:
    """"por 100 mil habitantes", "pro hunderttausend Einwohner": how many people it is per, in a scale or in words."""
    if per[2] and entry is not None and entry[0] == SCALE:
        number = read_separated(per[2].rstrip(".,"), lex)[0]
        many = number and EXACT.multiply(number, entry[1])
    elif not per[2] and (entry is None or entry[0] == SCALE):
        found = lex.read_cardinal(text, per.start(3)) or (entry and (entry[1], end))  # "por millón de habitantes"
        many, end = found if found is not None and found[0] >= FEW else (None, end)
    else:
        return None
    gap = next((partitive.rstrip() for partitive in lex.partitives if text.startswith(partitive, end)), "") if many else ""
    noun = NEXT_WORD.match(text, end + len(gap)) if text[end + len(gap):end + len(gap) + 1] == " " else None
    if noun is None and gap[-1:] in ("'", "’"):
        noun = _LETTERS.match(text, end + len(gap))
    if not many or noun is None or noun[1].lower() not in lex.language.PER_NOUNS:
        return None
    return many, noun[1], noun.end()


_TANWIN: Final = "\u064b"  # "شهرياً"
_BARE: Final = re.compile(r" ([^\s.,;:!?()/।-]+)")  # with the vowels of Hindi, which are no letters


def read_bare_per(text: str, draft: Draft, pos: int, lex: Lexicon) -> None:
    """"4 kronor kilot", "3000 euro miesięcznie": what it is per, with no word for "per"."""
    after = _BARE.match(text, pos) if lex.language.PER_BARE else None
    if after is None:
        return
    for kinds, words in lex.language.PER_BARE.items():
        unit = words.get(after[1].lower().rstrip(_TANWIN)) if draft.kind in _KINDS[kinds] else None
        if unit is not None:
            if draft.kind is Measure:
                draft.of = f"{draft.of} / {unit}"
            else:
                draft.per = unit
            draft.extend(after.end())
            return


def read_short_per(text: str, draft: Draft, pos: int, lex: Lexicon) -> None:
    """``£1,150 pcm``, ``9.5% p.a.``: what it is per, in letters."""
    short = _SHORT.match(text, pos)
    unit = lex.units.PER_SHORT.get(short[1]) if short else None
    if short is None or unit is None:
        read_adverb(text, draft, pos, lex.units.PER_ADVERB_ENDS, lex)
        return
    if draft.kind is Measure:
        draft.of = f"{draft.of} / {unit}"
    else:
        draft.per = unit
    draft.extend(short.end() if "." in short[1] else short.end(1))


_ADVERB: Final = r"[ -]([a-z]+)\b"


def read_adverb(text: str, draft: Draft, pos: int, ends: str, lex: Lexicon) -> None:
    """"4 g daily", "$30,000 annually", "three times weekly"; not "a $400 weekly rent", "at $5 daily trading began"."""
    adverb = compiled(_ADVERB).match(text, pos) if draft.kind in _KINDS[""] else None
    unit = lex.units.PER_ADVERBS.get(adverb[1]) if adverb else None
    if adverb is None or unit is None or compiled(ends).match(text, adverb.end()) is None:
        return
    if draft.kind is Measure:
        draft.of = f"{draft.of} / {unit}"
    else:
        draft.per = unit
    draft.extend(adverb.end())
