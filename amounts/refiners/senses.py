"""What a phrase in front of a figure says where it stands: how much, or where to, or after a "not" the opposite."""

from __future__ import annotations

import re

from ..drafts import NEXT_WORD, Draft, behind
from ..nouns import TIMES
from ..quantities import Count, Measure, Money, Number, Percentage, PercentagePoints

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..lexicon import Lexicon
    from ..locales.plain import Words

SHARES: Final = frozenset((Percentage, PercentagePoints))
# What verbs of change need; not "sold off 2 to 3", "en recul de 2 à 3 %".
VERBS: Final = ("", "by", "object", "share", "adverb", "noun")
_BOUNDED: Final = frozenset((Money, Measure, *SHARES))  # what "tot" and "do" bound
NO_MOVE: Final = (None, "")  # what other words than verbs of change say
CLAUSE: Final = 90  # characters in which the verb stands that says what came to where
_CLAUSES: Final = re.compile(r"[.;:!?()](?:\s|$)|, |\n\n")
_SENTENCES: Final = re.compile(r"[;:!?()](?:\s|$)|\.\s(?=[A-ZÀ-ÞĄĆĘŁŃŚŹŻА-ЯЁ])|, |\n\n")  # not at "o 4,2 proc. do 1,8 mld zł"


def comes_to(text: str, left: int, phrase: str, draft: Draft, lex: Lexicon) -> bool:
    """"subió un 3,5 %, hasta los 2.600 millones", "se duplicó hasta los 4 euros": it rose, and this is where it came to."""
    lang = lex.language
    words = (_SENTENCES if lang.REACHED else _CLAUSES).split(behind(text, left, CLAUSE).rstrip(" ,"))[-1].split()
    if lang.REACHED and (
        draft.kind not in _BOUNDED or is_time(draft.of) or draft.number < 0 or _ends_a_figure(words, lex)
    ):
        return True  # "tot 18 uur", "tot twee keer toe", "tot -5 graden", "5 tot 7 km", "drei- bis viermal"
    if words[-1].lower() in lang.NOT_AS_FAR if words else not lang.REACHED:
        return False  # "sube con descuentos de hasta el 50 %"
    if lang.REACHED:
        words += _CLAUSES.split(text[draft.right:draft.right + CLAUSE // 2])[0].split()  # "is tot 5% gestegen"
        return any(word.lower() in lang.REACHED or _moves(word, words, lex) for word in words)
    by = phrase in lang.AS_FAR and draft.kind in SHARES  # "caiu até 5 %" says by how much, "caiu até os 5 %" doesn't
    share = False
    for word in reversed(words[:-1] if by else words):
        if word.lower() in lang.EITHER or word.lower() in lang.NOT_SO_FAR:
            return False
        direction, needs = lex.moves.get(word, NO_MOVE)
        if direction is not None and (needs in ("", "noun") or (needs == "share" and share)) or word.lower() in lang.GROWN:
            return True
        share = share or word[-1] == "%"  # "ganó un 3 % hasta los 45 puntos"
    return False


def _moves(word: str, words: list[str], lex: Lexicon) -> bool:
    """Is it a verb of change, or what is split off from one among the ``words``? "liep terug", but not "krijgen ... terug"."""
    direction, needs = lex.moves.get(word, NO_MOVE)
    return direction is not None and (" " not in needs or not set(needs.split()).isdisjoint(words))


def _ends_a_figure(words: list[str], lex: Lexicon) -> bool:
    """Are the last words the lower end of a range: "5", "zeven", "5 miljoen euro"?"""
    for said_word in words if lex.language.FROM in words else words[-3:]:
        word = said_word.strip("-−~+")
        word = word.rpartition("-")[2] if lex.language.CLITICS else word  # "מ-5"
        said = lex.read_cardinal(word, 0)
        if word[:1].isdigit() or (said is not None and said[0] > 1 and said[1] == len(word)):
            return True
    return False


_TEN: Final = 10
FEW: Final = 12  # so many at most something is spread over, with no word of how exact that is
OPENERS: Final = "(“\"'‘[`"  # what may stand before the first word of a phrase
TURNED: Final = {"over": "at_most", "under": "at_least"}


def turned(before: str, left: int, modifier: str, of: str | None, lex: Lexicon) -> tuple[int, str | None]:
    """"not exceeding 5", "must never be below 5", "does not cost more than 5": where the phrase begins then, and what it says.

    None where a "not" stands near and may deny something else: better no bound than the opposite of one.
    """
    lang = lex.language
    between = 0  # words that could be a verb
    words = said = before.split()[-5:]
    if words and words[-1][-1] == ",":
        words = _unparted(said, lex)
    if modifier == "over" and words and f"{words[-1]} " in lang.IN and is_time(of):
        return left, modifier  # "it has not rained in more than 5 weeks"
    for at in range(len(words) - 1, -1, -1):
        word = words[at].lstrip(OPENERS)
        if not word or word[-1] in ".,;:!?" or word in lang.NEGATION_ENDS:
            break
        if (word in lang.NEGATIONS or word.endswith("n't")) and words[max(0, at - 1)] != lang.OR:  # "whether or not"
            helped = word not in (lang.NOT, lang.NO)  # "never pay more than"; but "not children under 5"
            follows = words[at + 1:at + 2]
            if word == lang.NO and between and follows[0] not in lang.HELPERS:
                if lang.HELPERS.isdisjoint(words[at + 1:]):
                    return left, modifier  # "no vehicles over 3.5 tonnes"
                between, helped = 0, True  # "no building shall exceed 35 feet"
            opened = len(words[at]) - len(word)  # "(not exceeding 5 kg)"
            if word == lang.NOT and at and not opened and words[at - 1] in lang.HELPERS:
                at, helped = at - 1, True
            if between > helped or follows == [lang.ONLY]:
                return left, None
            return left - len(before) + before.rindex(" ".join(said[at:])) + opened, TURNED[modifier]
        between += word not in lang.HELPERS
    return left, modifier


def _unparted(words: list[str], lex: Lexicon) -> list[str]:
    """"May not, in any case, exceed": without the commas around what stands between a "not" and its verb."""
    bare = [word.rstrip(",") for word in words]
    parted = any(word[-1] == "," and word[:-1] in lex.language.NEGATIONS for word in words[:-1])
    return bare if parted else words


def is_exactness(text: str, before: str, phrase: str, draft: Draft, lex: Lexicon) -> bool:
    """Does this phrase say how much? Not in "grew over five years", "control over five farms" and "under two conditions"."""
    lang, words = lex.language, before.split()
    alone = not before.strip() and not text[draft.right:].strip()
    if draft.kind is Count and not alone and (
        phrase == lang.UNDER and draft.value() <= FEW and draft.of.lower().endswith(lang.UNDER_WHAT)
        or phrase in lang.ACROSS and draft.value() < _TEN  # "ein Film über fünf Frauen", "hoppade över två staket"
    ):
        return False
    if phrase != lang.OVER and (alone or phrase != lang.DURING or draft.kind is not Measure or not is_time(draft.of)):
        return True
    if draft.kind is Measure and is_time(draft.of) and draft.right == draft.end:  # but "over sixty-four years old"
        return text.startswith(lex.language.OLD, draft.end) or bool(words) and (
            words[-1] in lex.language.LASTING or draft.of == "year" and words[-1] in lex.language.OF_AGE)
    if draft.kind is Count and draft.of.rpartition(" ")[2] in lex.language.LEVELS and draft.value() <= FEW:
        return bool(words) and words[-1] in lex.language.LASTING and words[-1] not in lex.language.BE  # "has over 12 floors"
    if draft.kind is Number and words and words[-1].isdecimal() and len(words[-1]) < len("1000") and (
        int(words[-1]) > draft.number
    ):
        return False  # "a blood pressure of 120 over 80"
    if draft.kind is Measure and words and words[-1][0].isdigit():
        return False  # "climbs 1,100m over 9 miles"
    if lex.native and before.rstrip().endswith(lang.PERCENT):
        return False  # "IVA del 21 % sobre 120 euros"
    return not words or words[-1] not in lang.NOT_OVER and not (
        lang.NOUN_IS_CAPITAL and words[-1].endswith(tuple(lang.NOT_OVER)))  # "ein Kaufvertrag über 2 Millionen"


def is_of_model(words: list[str], lang: Words) -> bool:
    """"the 737 Max 9", "an iPhone 15 Pro Max 256GB": is the last of these words part of a name, and no bound?"""
    return words[-1:] != [] and words[-1] in lang.MODELS and len(words) > 1 and (
        words[-2].isdigit() or words[-2].lower() in lang.OF_MODELS)


def is_level(text: str, before: str, draft: Draft, lex: Lexicon) -> bool:
    """Does this "up to" say where it came to? "ticked up to 3.9%", "was up to 61% from 58%"; but "rose by up to 3 %"."""
    last = before.split()[-1:]
    return bool(last) and (last[0] in lex.language.CLIMBS or (
        last[0] in lex.language.BE and text.startswith(f" {lex.language.FROM} ", draft.right)))


def is_time(unit: str | None) -> bool:
    """Is this pint name a length of time?"""
    return unit in TIMES


def is_won(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"gewann 51 % der Stimmen": is it a part of what there was to win, and nothing that something grew by?"""
    then = NEXT_WORD.match(text, draft.right)
    return draft.kind is Percentage and then is not None and then[1] in lex.language.WON_OF


ACRONYM: Final = 5  # capitals at most


def is_of_channel(words: list[str], last: str, lex: Lexicon) -> bool:
    """"Its BBC 2 programmes", "the new HIV 2 strains": capitals behind a determiner, with a digit that is theirs; but
    "gave the NHS 2 ventilators", "in the UK 2 people died"."""
    lang = lex.language
    at = len(words) - 2
    if not (last.isupper() and last.isalpha() and 1 < len(last) <= ACRONYM) or last in lex.signs or at < 0:
        return False
    if at and words[at].islower() and words[at] not in lang.STOPS:
        at -= 1  # an adjective
    ahead = [word.lower() for word in words[max(0, at - 3):at]]
    said = words[at].lower()
    return (said in lang.DETERMINERS or said in lang.ARTICLES_OF_NAMES) and lang.GIVES.isdisjoint(ahead) and (
        not ahead or ahead[-1] not in lang.PLACES and ahead[-1] != lang.OF and ahead[-1] not in lang.TO)
