"""Letters that are a scale or a unit: "5m" is five metres, "$5m" five million."""

from __future__ import annotations

import re

from .drafts import Draft, behind
from .entries import MONEY, UNIT
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import before_modifier, is_alone, look_up
from .noun_words import is_compounded, is_of_theirs, is_plural, is_race
from .quantities import Measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry


def _is_length(text: str, draft: Draft, end: int, after: str, lex: Lexicon) -> bool:
    """Metres for all their decimals: one side by another, "2.5m tall", "cleared 2.03m", "0.3m/s", "the 400m hurdles"."""
    lang = lex.language
    if after in lang.LENGTHWAYS or (after in lang.SIZED and draft.number < THOUSAND) or is_race(after, lex) or (
        compiled(lex.units.SIDE_BEHIND).match(text, end) is not None
    ):
        return True
    if compiled(lang.CRESTED, True).search(behind(text, draft.start, BEHIND)) is not None and draft.number < THOUSAND:
        return True
    words = before_modifier(behind(text, draft.start, 32).lower().split(), lex)[-2:]
    by = compiled(lex.units.SIDE_BEFORE).search(text, max(0, draft.start - SIDE), draft.start)
    if words[1:] and words[1] in lang.TO and words[0] in lex.moves:
        return False  # "sales jumped to 2.5m": where they came to
    return by is not None or any(word.rstrip(":") in lang.LENGTHS for word in words)


def _is_paid(text: str, draft: Draft, end: int, after: str, lex: Lexicon) -> bool:
    """"It raised 22m", "worth about 5m": millions where no length is told; but "was raised 3m", "raised 2m above the road"."""
    words, lang = before_modifier(behind(text, draft.start, 32).rpartition("\n")[2].lower().split(), lex), lex.language
    summed = words[-1:] == [lang.OF] and words[-2:-1] != [] and words[-2] in lang.WORTH  # "sales of 3m"
    return words[-1:] != [] and (summed or words[-1] in lang.PAYS) and after != lang.OF and not (
        words[-1].endswith(lang.PAST_ENDS) and words[-2:-1] != [] and words[-2] in lang.BE
        or _is_length(text, draft, end, after, lex))


_MINUTES: Final = "m"
_AFTER_HOURS: Final = r"[0-9] ?h(?:rs?|ours?)? $"
_OF_GOLD: Final = 24  # characters in front: "oro giallo di "
_KARATS: Final = ("k", "K")
_CARATS: Final = frozenset((8, 9, 10, 14, 18, 21, 22, 24))
_FURLONGS: Final = r" [1-7]f\b"
_AFTER_MINUTES: Final = r"[0-9] ?m(?:in|ins|inutes?)? $"
SIDE: Final = 10  # characters: another side in front, "8 in. by "
_CAPITALS: Final = frozenset("KMBTb")
THOUSAND: Final = 1000
SHORT: Final = 11  # below that "K" behind digits begins a name as often as it is a thousand


def read_letters(
    text: str, draft: Draft, entry: Entry, end: int, separator: str, word: str, money: bool, lex: Lexicon
) -> bool | None:
    """Is a letter such as ``m`` a scale (True), the unit that it may be too (False) or neither (None)?

    After or before money it is a scale, and before a plural noun; touching a decimal it is taken for one.
    """
    _, gap, after, then = look_up(text, end, lex)
    lang = lex.language
    if word == "K" and draft.number >= THOUSAND and after.lower() in lex.units.LIGHTS and not money and not lex.native or (
        separator == " " and is_compounded(text, end, word, lex)  # "2 t shirts"
    ):
        return None
    if then is not None and then[0] == MONEY and then[4] is None and gap != "-":
        return True
    if separator == " " and len(word) == 1 and text[end:end + 1] == "." and text[end + 1:end + 2].isalpha():
        return None  # "€ 325.000 k.k."
    if lex.native:
        if not separator and not money and (word == "G" and draft.number < SHORT or word == "K" and draft.number in _FILMED):
            return None  # "la 5G arrive", "un televisor 4K"
        if lang.GOLD and not money and word in _KARATS and draft.number in _CARATS and (
            compiled(lang.GOLD, True).search(f"{behind(text, draft.start, _OF_GOLD)}|{text[end:end + SIDE]}")
        ):
            return None  # "anillo de oro 18k"
        if lex.glued and not money and word in _MEMORY and not is_alone(text, draft.start, end, lex):
            return None  # "16G内存", "2.0T发动机"
        of_many = word in lex.language.SCALES and text.startswith(lex.partitives, end)  # "2,5 mi de reais"
        if entry[2] is None:
            stops = lex.language.STOPS | lex.language.NOT_UNITS
            return True if money or not separator or word not in stops else None  # "3 к 2": to
        return money or (not separator and entry[2][1] not in lex.language.UNITS_TOUCHING) or of_many
    if money:
        called = separator == " " and word == "T" and gap == " " and after.lower() not in lex.language.STOPS
        return None if called and "." not in text[draft.number_start:draft.number_end] else True  # "a $5 T shirt"
    if separator == "-":
        return None if entry[2] is None else False
    if word == _MINUTES and compiled(_FURLONGS).match(text, end):
        return None  # "1m 2f", of a horse race: a mile
    if word == _MINUTES and compiled(_AFTER_HOURS).search(behind(text, draft.start, len(" hours "))):
        return False  # "a 24h 37m day"
    if word == "B" and separator and (draft.number >= THOUSAND or after.lower() in lang.LETTERED):
        return None  # "1,200 B shares"
    plural = then is None and gap == " " and not (separator and word.lower() == "t") and (
        is_plural(after.lower(), lex) or is_of_theirs(text, end, lex))
    if not separator and word in _CAPITALS and then is None and after[:1].isupper() and not plural:
        return None  # "14B Elm Street"
    if word == "K" and not separator and draft.number >= THOUSAND and not plural and "," not in text[draft.number_start:end] and (
        draft.start or end < len(text)
    ):
        return None  # "set it to 6500K": kelvins, or kilobytes, and nobody's millions
    if not separator and word == "K" and not plural and draft.number < SHORT and (
        text.endswith(lex.language.IN, 0, draft.start)  # "filmed in 4K"
        or not lex.units.FILMS.isdisjoint(behind(text, draft.start, BEHIND).lower().split()[-1:])  # "it shoots 4K at 60 fps"
        or (then is None and gap == " " and after.islower() and after not in lex.language.STOPS)  # "a 4K video", "the 5K run"
    ):
        return None
    if not separator and word.lower() == "k" and not money and draft.number in _CARATS and (
        compiled(lex.units.GOLD).match(text, end)
    ):
        return None
    if not separator and word.lower() == "k" and not plural and draft.number < SHORT and not lex.native and (
        after.lower() in lex.units.RUNS
        or compiled(lex.units.RUN_BEFORE).search(behind(text, draft.start, BEHIND)) is not None
    ):
        return None  # "she ran the 10K", "couch to 5k"
    if entry[2] is None:
        return True if not separator or len(word) > 1 or plural or (word == "k" and not after) else None
    if then is not None and then[0] == UNIT and gap == " " and not separator:
        plural = True  # "8m tonnes"
    if word == _MINUTES and not separator and draft.number >= 1 and (
        after in lang.DEALS or then is None and _is_paid(text, draft, end, after, lex)
    ):
        draft.assume("scale")
        draft.candidates += (entry[2][1],)
        return True  # "a 250m bid", "it raised 22m"
    if word == "m" and _is_length(text, draft, end, after, lex):
        return False
    if word != "mm" and (plural or (not separator and "." in text[draft.number_start:draft.number_end] and word == "m")):
        draft.assume("scale")
        draft.candidates += (entry[2][1],)
        return True
    if word in ("m", "mm"):
        draft.candidates += (f"{EXACT.multiply(draft.number, entry[1]):f}",)
    return False


_MEMORY: Final = frozenset("GTMKB")  # of memory and nets, of engines, gold, versions
_FILMED: Final = (4, 8)  # thousands of dots across
_SENTENCE: Final = r"[.;!?] "
BEHIND: Final = 48  # characters in which the word stands that tells
_HUNDREDTHS: Final = (2, 3)  # decimals that seconds alone have: "50.37s"
LONGEST: Final = 300  # seconds that have no decimals; greater ones are models ("737s")


_PER_DAY: Final = r"/d(?![^\W_])"
# "heat for 2 h under argon", "2 h, 4 h and 8 h", "10 h 30 min"; but "2 H atoms".
_HOURS_END: Final = r"$|[.,;:!?)\]\n/]| [a-z(]| [0-5]?[0-9] ?m(?:in(?:utes?|s)?)?\b| [0-5][0-9](?=$|[.,;:!?)])"


def _speaks_of(words: str, then: str) -> re.Pattern[str]:
    """The pattern of any of the words, and what must stand between them and the figure."""
    return compiled(rf"\b(?:{words.replace(' ', '|')}){then}", True)


def read_letter(text: str, draft: Draft, letter: str, separator: str, end: int, lex: Lexicon) -> bool:
    """"wait 30s", "50.37s", "for the first 8 h", "heat the oven to 200 C", "a temperature of 300 K"; but "the 30s", "5 K"."""
    units = lex.units
    if letter == "K" and draft.number >= THOUSAND and look_up(text, end, lex)[2].lower() in units.LIGHTS:
        draft.kind, draft.of = Measure, units.WARM[letter]
        draft.extend(end)
        return True
    if separator == "-":
        return False
    if letter == units.BARREL and compiled(_PER_DAY).match(text, end):
        draft.kind, draft.of = Measure, units.BARREL_A_DAY
        draft.extend(end + 2)
        return True
    before = behind(text, draft.start, BEHIND)
    if letter in units.WARM:
        before = compiled(_SENTENCE).split(before)[-1]
        words = units.KELVINS_BEFORE if letter == "K" else units.WARMTH_BEFORE
        below = letter != "K" and (draft.number < 0 or before.endswith(lex.language.BELOW))  # "minus 22 F"
        below = below or letter == "K" and separator == " " and draft.number < THOUSAND and (
            compiled(units.KELVINS_AT).search(before) is not None and compiled(units.KELVINS_END).match(text, end) is not None)
        if not separator or text[end + 1:end + 2].isupper() or not (below or _speaks_of(words, r"\b").search(before)):
            return False
        draft.of = units.WARM[letter]
    elif letter in units.TIMED:
        ends = compiled(units.TIME_ENDS).match(text, end) is not None
        timed = ends and _speaks_of(units.TIME_BEFORE, units.TIME_FROM).search(before) is not None
        timed = timed or letter == "s" and ends and compiled(_AFTER_MINUTES).search(before) is not None  # "8 min 20 s"
        if letter == "h":
            timed = timed or (separator == " " and compiled(_HOURS_END).match(text, end) is not None)
        else:
            decimals = len(text[draft.number_start:draft.number_end].partition(".")[2])
            timed = (
                (timed and (separator != "" or decimals > 0 or draft.number <= LONGEST))
                or (decimals > 0 and (ends or not separator)  # "in 3.2 s and"
                    and compiled(units.SECONDS_BEFORE).search(before) is not None)
                or (not separator and decimals in _HUNDREDTHS)
            )
            if text.startswith(units.OF, end):
                return False  # "within 10s of metres"
        if not timed:
            return False
        draft.of = units.TIMED[letter]
    else:
        return False
    draft.kind = Measure
    draft.extend(end)
    return True
