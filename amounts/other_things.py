"""Where the name of money or of a unit is another thing: "ten grand pianos", "two euro zone officials", "on her own two feet"."""

from __future__ import annotations

from .drafts import Draft, behind
from .everyday import are_things
from .lexicon import Lexicon, compiled
from .lookup import is_alone
from .noun_words import is_noun_next

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MANY: Final = 20  # fewer, in words, are people who won
SAID: Final = 40  # characters in front of money in which the word stands that says it is none
_MODELS: Final = r" [0-9]{1,3} [a-z]+s\b"
_CLAUSE: Final = "[.;:!?]"
_OTHER_THINGS: Final = ("degree", "foot")
_FEET: Final = "feet"
MOST_FEET: Final = 8  # of an animal
_FRONT: Final = 16  # characters: the word in front


def is_other_money(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """"deux sous-marins", "dos pesos pesados", "of the 12, two won": is what names money something else here?"""
    if are_things(text, draft, word, end, lex):
        return True
    if not lex.native and draft.scale is None and text[end - len(word) - 1] == " " and word.islower() and (
        compiled(lex.language.MONEY_JOINED).match(text, end)
    ):
        return True  # "20 dollar-store runs"
    if word in lex.language.LETTERS and (
        not draft.digits or behind(text, draft.start, len("the ")).lower() == f"{lex.language.THE} "
    ):
        return True  # "the three Rs"
    prose = lex.language.MONEY_IN_PROSE.get(word.lower())
    ahead = lex.language.MONEY_BEHIND.get(word.lower())
    if ahead is not None and draft.scale is None and compiled(ahead).search(behind(text, draft.start, SAID)):
        return True
    if word in lex.language.MONEY_VERBS and draft.scale is None and draft.number < MANY and (
        not draft.digits or _is_named(behind(text, draft.start, SAID).split()[-1:], lex)  # "Channel 4 won two prizes"
    ):
        return True
    if word[0].isupper() and text[end:end + 3] == " & " and text[end + 3:end + 4].isupper():
        return True  # "4 Marks & Spencer shops"
    if word in lex.language.NAMED_MARK and not lex.native and compiled(_MODELS).match(text, end):
        return True  # "two Mark 48 torpedoes"
    if word.lower() in lex.language.MONEY_CAPITAL and word[1:].islower() and word[0].isupper() and draft.value() != 1 and (
        is_noun_next(text, end, lex) and not compiled(lex.units.PRICED).match(text, end)
        and "".join(behind(text, draft.start, SAID).split()[-1:]).islower()
    ):
        return True
    if prose == "":
        return is_noun_next(text, end, lex)
    return prose is not None and (draft.start > 0 or end < len(text)) and compiled(prose).match(text, end) is not None


def _is_named(last: list[str], lex: Lexicon) -> bool:
    return bool(last) and last[0][0].isupper() and last[0].lower() in lex.language.BEFORE_NAME


def is_no_measure(text: str, draft: Draft, unit: str, word: str, end: int, lex: Lexicon) -> bool:
    """"She holds two degrees", "six degrees of separation", "on her own two feet": is the name of the unit another thing here?"""
    units = lex.units
    before = behind(text, draft.start, _FRONT) if unit in _OTHER_THINGS else ""
    if unit == "degree":
        return compiled(units.OTHER_DEGREES).match(text, end) is not None or (
            compiled(units.EARNED, True).search(before) is not None and not compiled(units.AN_ANGLE).match(text, end))
    if word in units.BASES:
        front = compiled(_CLAUSE).split(behind(text, draft.start, SAID))[-1]
        near = f"{front}|{compiled(_CLAUSE).split(text[end:end + SAID])[0]}"
        return compiled(units.OF_GENES, True).search(near) is not None  # "a 3.2 Gb genome", "the 4.5-kb transcript"
    if word == units.A_BAR and not is_alone(text, draft.start, end, lex):
        pattern = units.BAR_OF if draft.digits or draft.number != 1 else units.ONE_BAR
        return compiled(pattern).match(text, end) is not None
    return word == _FEET and draft.number <= MOST_FEET and bool(
        compiled(units.OWN, True).search(before) and compiled(units.OTHER_FEET).match(text, end))


def why_no_unit(text: str, draft: Draft, word: str, separator: str, lex: Lexicon) -> str | None:
    """"a .50 cal on the roof", "5W-30 oil", "25N 80W", "at 1900 hours": why the digits and the unit behind are no figure."""
    units = lex.units
    if not separator and len(word) == 1 and (
        compiled(units.GRADES).match(text, draft.start) or compiled(units.LATITUDE).search(behind(text, draft.start, _FRONT))
    ):
        return "identifier"
    if lex.native:
        return None
    if word == units.CALIBRE and text[draft.number_start] == ".":
        return "name"
    if word == units.HOURS and compiled(units.HOUR).fullmatch(text, draft.start, draft.number_end) and (
        compiled(units.AT_HOUR, True).search(behind(text, draft.start, _FRONT))
    ):
        return "clock"
    return None
