"""What touches the digits tells that they are no figure: "F-16", "3.5.2", "10:30", "2020-01-05", "1545-0008", "9/11"."""

from __future__ import annotations

import re

from ..cldr import is_letter, touches
from ..drafts import ASCII_WORD, NEXT_WORD, Draft, behind, last_but
from ..lexicon import Lexicon, compiled
from ..lookup import look_up
from ..noun_words import is_plural
from ..nouns import TIMES
from ..quantities import Count, Measure, Money, Number, Ratio
from .compounds import part_touches
from .in_language import is_elided

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

BARE: Final = frozenset((Number, Count, Ratio))  # told by nothing but what stands around them
# Digits joined by the marks of dates, times, phone numbers and versions.
_JOINED: Final = r"[0-9]+(?:[-–/:.][0-9]+)+"
_JOINED_BEHIND: Final = r"(?:[-–/][0-9]{1,12}){1,8}(?![^\W_])|-[0-9]{1,4}[A-Za-z]{1,4}(?![^\W_])"
_IBAN: Final = r"(?<![^\W_])[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?(?![^\W_])"
# A group that begins with 0, + or a bracket, and two more; or 555-0199 behind its bracketed area.
_PHONE: Final = re.compile(
    r"(?:0|\+[0-9]{1,3} ?(?:\(0\))?)[0-9]{4} [0-9]{6}(?![0-9]|[.,][0-9])"  # 07700 900123
    r"|\+[0-9]{1,3} ?\(0\) ?[0-9](?:[ -]?[0-9]){5,12}(?![0-9]|[.,][0-9])"  # +46(0)701234567
    r"|1[38]00(?:[ -][0-9]{3}){2}(?![0-9])|0[1-9](?:(?:[ .][0-9]{2}){4}|-[0-9]{3} [0-9]{2,3} [0-9]{2})(?![0-9])"
    r"|0[1-9][0-9]{1,3} ?/ ?[0-9]{2,5}(?:[ -][0-9]{2,4}){1,4}(?![0-9]|[.,][0-9])"  # 0221/12 34 56
    r"|(?:\+[0-9]{1,3}(?: ?\(0\))?|0[0-9]{2,4}|\(0?[0-9]{2,4}\))(?:[ -]?\(?[0-9]{2,5}\)?(?![0-9,.]?[0-9])){2,4}")
_GLUE: Final = "_#@\\&=%"  # "#42", "?page=3", "%20"
_MARKS: Final = "-./:"  # "F-16", "fig.2"
_APOSTROPHES: Final = "'’"
_COMPARED: Final = ("<=", ">=")
NAMED_SUM: Final = 32  # characters: the name in front of a plus sign
_YEARS: Final = "[12][0-9]{3}[-–][0-9]{2}"
_CENTURIES: Final = "[12][0-9]{3}[-–][12][0-9]{3}"
_SYMBOL: Final = re.compile(r"(?:.*[\s(,;])?[A-Za-z]{1,3}=", re.DOTALL)  # "P=0.001"
NEAR: Final = 12  # characters: the word in front of years
LONGEST_SYMBOL: Final = len("(abc=")
_SHOTS: Final = r"-[a-z]+-[0-9]{1,3}(?![^\W_])"
_TWO_WORDS: Final = r"(?:[ -]([A-Za-z]+))?(?: ([A-Za-z]+))?"
_PLAYED_ON: Final = r"['’]\+[0-9]{1,2}"
LONGEST_TIME: Final = 300  # years, between two that are joined


def why_shape(text: str, draft: Draft, lex: Lexicon, floor: int) -> str | None:
    """Why the digits are no figure, by the characters that touch them; the figure before it ends at ``floor``."""
    if text[draft.number_start:draft.number_end] in lex.language.SLASHED_NAMES:
        return "date"
    if draft.kind is Number and text[draft.start:draft.number_end] in lex.language.PLANS:
        return "identifier"  # "a 401k match"
    if text[draft.start - 1:draft.start] == "^" or text[max(0, draft.start - 2):draft.start] == "^{":
        return "identifier"  # x^3, 10^9.3, 10^-2.5
    why = _in_front(text, draft, lex, floor) if draft.start == draft.number_start and draft.start else None
    if text[draft.start:draft.number_start] == "+" and draft.start > 1 and text[draft.start - 1] in _APOSTROPHES and (
        text[draft.start - 2].isdigit()
    ):
        return "identifier"  # "90'+3", of a match
    return why or _at_end(text, draft, lex)


def _in_front(text: str, draft: Draft, lex: Lexicon, floor: int) -> str | None:
    """"F-16", "mid-1990s", "3.5.2-40", "#42", "'98"; but "sub-60 nanometre", "P=0.001"."""
    start, end = draft.number_start, draft.number_end
    last, before = text[start - 1], text[start - 2:start - 1]
    joined = last in lex.language.CLITIC_ENDS and f" {text[max(0, start - 4):start]}".endswith(lex.language.CLITICS)  # بـ5
    if draft.kind is Measure and (start == floor or last in "xх" and start - 1 == floor):
        joined = True  # "a 6'x9' rug", "2x400g tins", "5ft7in"
    if (is_letter(last) and not touches(last) and not joined) or (
        last in _GLUE and not (last == "=" and draft.kind is Money) and before + last not in _COMPARED
        and not _SYMBOL.fullmatch(behind(text, start, LONGEST_SYMBOL))
    ):  # 3D, #42, ?page=3, %20; but "P=0.001"
        return "identifier"
    if last in _MARKS and start - 1 != floor and (before.isdigit() or is_letter(before)) and not touches(before) and not joined:
        # "F-16", "mid-1990s", "COVID-19", "v.2", "3.5.2-40"; but "5-10" and "Monday–5" may go on.
        if text[start - 4:start].lower() in lex.language.PREFIXES or (
            text[start - 4:start - 3] == " " and text[start - 3:start] in lex.language.TO
        ):
            return None  # "sub-60 nanometre", "3 to-5 years"
        return "version" if before.isdigit() else "identifier"
    if last == "−" and is_letter(before) and not joined and not touches(before):
        return "identifier"  # "C ha−1"
    if last == "+" and before.isdigit() and text[text.rfind(" ", max(0, start - NAMED_SUM), start) + 1].isalpha():
        return "identifier"  # "J1149.5+6663"
    if last == "+" and before.isupper() and text[start - 3:start - 2].strip() in ("", "(") and draft.kind is Number:
        return "identifier"  # "T+95"
    if last == "(" and (before.isdigit() or before == ")") and text[end:end + 1] == ")":
        return "name"  # "section 12(3)", "article 6(1)(2)"
    short = end - start == 2 or text[start + 1:end] == "00" and bool(lex.language.ELIDED)  # "del '700"
    if last in _APOSTROPHES and short and draft.kind is not Measure and (
        draft.kind in BARE or not is_elided(text, start - 1, lex)
    ):
        return "year"  # "in '98 dollars"; but "più dell'80 %"
    return None


def _at_end(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """"10:30", "2020-01-05", "14-of-23", "401(k)", "3-D"; a telephone number, a calibre."""
    start, end = draft.number_start, draft.number_end
    if draft.kind is Number or draft.kind is Count:
        phone = _PHONE.match(text, start - 1 if text[start - 1:start] in ("+", "(") else start)
        if phone:
            draft.extend(phone.end())
            return "phone"
    after = text[end:end + 1]
    if touches(after):
        return None
    played = compiled(_PLAYED_ON).match(text, end) if draft.of == "foot" else None
    if played:
        draft.extend(played.end())
        return "identifier"  # "90'+3", of a match
    if after == "-" and text.startswith(lex.language.SHOTS, end):
        scored = compiled(_SHOTS).match(text, end)
        if scored:
            draft.extend(scored.end())
            return "score"  # "14-of-23 shooting", "went 8-for-13"
    word = ASCII_WORD.match(text, end + 1) if after == "-" and text.startswith(lex.language.VAGUELY, end) else None
    if word is not None and draft.per is None and draft.kind is not Money:
        draft.read_to(word.end())
        return "part of a word"  # "30-somethings", "5-a-side"; but "a $5-a-day deal"
    if text[start] == "." and draft.kind in BARE and _is_calibre(text, end, lex.language):
        return "name"  # "a .38 revolver"
    if after == "(" and text[end + 2:end + 3] == ")" and text[end + 1].isalpha():
        return "identifier"  # "a 401(k) plan"
    if after == "^" and draft.end == end:
        return "identifier"  # "10^9.3", which no exact number is; "2^n"
    if after in "-–/:" and text[end + 1:end + 2].isdigit():
        return _joined(text, draft, after, lex)
    if after == "." and text[end + 1:end + 2].isdigit():
        return "version"
    if after.isalpha() and text[draft.end:draft.end + 1].isdigit() and not part_touches(text, draft, lex):
        return "identifier"  # "5080m31"
    if after.isalpha() and draft.kind is Number and draft.right == end:
        return "identifier"  # "3x5"; but "40ish"
    return "identifier" if after == "-" and draft.kind is Number and text[end + 1:end + 2].isupper() else None  # "3-D"


def _is_calibre(text: str, end: int, lang: Words) -> bool:
    """".38 revolver", ".357 Smith & Wesson Magnums", ".22-calibre": how wide a barrel is, in inches that nobody says."""
    words = compiled(_TWO_WORDS).match(text, end)
    return words is not None and any(word and (word in lang.GUNS or word.lower() in lang.GUNS) for word in words.groups())


def _joined(text: str, draft: Draft, mark: str, lex: Lexicon) -> str | None:
    """"10:30", "80/20", "2020-01-05", "2023-24", "555-0199": what digits joined by ``mark`` are."""
    joined = compiled(_JOINED).match(text, draft.number_start)
    if joined is None or draft.per is not None or draft.base is not None and _unit_follows(text, joined.end(), lex):
        return None  # "$4/100g", "1/2-3/4 cup"
    parts = re.split(r"[-–/:.]", joined[0])
    first, second = parts[:2]
    why = None
    if mark == ":":
        why = "clock"
    elif mark == "/" and len(joined[0]) == len("80/20") and int(first) + int(second) == 100:
        why = "split"
    elif mark == "/":
        why = "year" if len(parts) == 2 and len(first) == 4 and len(second) == 2 else "date"
    elif draft.kind is Money:
        return None
    elif len(parts) > 2 and "." not in joined[0]:
        why = "date" if len(parts) == 3 and len(second) < 3 else "phone"
    elif len(parts) == 2:
        if compiled(_YEARS).fullmatch(joined[0]) or (
            compiled(_CENTURIES).fullmatch(joined[0]) and int(second) - int(first) < LONGEST_TIME
            and not _unit_follows(text, joined.end(), lex) and not _are_hundreds(text, draft.start, joined, lex)
        ):
            why = "year"
        elif any(part[0] == "0" and part != "0" for part in parts):
            why = "identifier"
        elif len(first) == 3 and len(second) == 4 and not _unit_follows(text, joined.end(), lex):
            why = "phone"
    if why:
        draft.extend(joined.end())
    return why


def _are_hundreds(text: str, start: int, joined: re.Match[str], lex: Lexicon) -> bool:
    """"Some 1200-1400 soldiers": full hundreds, and many of something behind; but "the 1900-1950 papers"."""
    first, second = joined[0][:4], joined[0][-4:]
    before = last_but(behind(text, start, NEAR).split(), 0)
    noun = NEXT_WORD.match(text, joined.end())
    return not lex.native and first.endswith("00") and second.endswith("00") and noun is not None and noun[1].islower() and (
        is_plural(noun[1], lex) and before.lower() not in lex.language.BEFORE_YEAR
        and (before in lex.modifiers or not before[:1].isupper()))


def _unit_follows(text: str, end: int, lex: Lexicon) -> bool:
    """Is it of something: "800-1200 euros", "150-1500 tonnes", "1200-1400 people"?"""
    word, entry = look_up(text, end, lex)[2:]
    return word in lex.language.IRREGULAR_PLURALS or (entry is not None and word not in TIMES)  # "2019-2020 second half"


def go_on(text: str, draft: Draft) -> None:
    """"FY2023/24", "CR/2291/23", "R2-50k": the digits that are joined to a name are of it too; so are the groups of an IBAN."""
    iban = compiled(_IBAN).match(text, draft.start - 2) if draft.start > 1 else None
    joined = iban if iban and _is_iban(iban[0].replace(" ", "")) else compiled(_JOINED_BEHIND).match(text, draft.number_end)
    if joined:
        draft.extend(max(draft.end, joined.end()))


def _is_iban(code: str) -> bool:
    """Are its check digits right?"""
    return int("".join(str(int(char, 36)) for char in code[4:] + code[:4])) % 97 == 1


_GROUPS: Final = r"[0-9]{2,6}(?: [0-9]{2,6}){1,5}(?![^\W_]|[.,][0-9])"
_CARD: Final = r"[0-9]{4}(?: [0-9]{4}){3}(?![,.]?[0-9])"


def is_serial(text: str, draft: Draft, words: list[str], lang: Words) -> bool:
    """"VAT no. GB 123 4567 89", behind its word and perhaps capitals all groups of digits; "My PIN is 4471"; and a card."""
    end = draft.number_end
    card = compiled(_CARD).match(text, draft.start) if end - draft.start == 4 else None
    if card:
        draft.extend(card.end())
        return True
    if not words:
        return False
    last = words[-1]
    before = last_but(words, 1).lower()
    if before in lang.CODES and last in lang.BE:
        return True
    if last.lower() not in lang.NUMBERED and not (before in lang.NUMBERED and last.isupper() and last.isalpha()):
        return False
    groups = compiled(_GROUPS).match(text, draft.start)
    if groups:
        draft.extend(groups.end())
    return groups is not None
