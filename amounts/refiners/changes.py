"""Did it rise or fall by this much? "rose 0.3 %", "was down 58 points", "cut its forecast by 5 %"; not "rose to 5 %".

The verb of the sentence says so, or "up" and "down", or a sign ("Dow +0.2%"). A noun that names its own direction
("an increase of 5 %", "a 4 % drop") is left to the reader of the sentence: the figure is its size.
"""

from __future__ import annotations

from decimal import Decimal

from ..drafts import NEXT_WORD, Draft, behind, last_but
from ..lexicon import Lexicon, compiled
from ..quantities import Count, Measure, Money, Multiple, Number, PercentagePoints, Ratio
from ..signs import PLUS_MINUS
from .exactness import word_before
from .gapped import mark_gapped
from .higher import way_of_both
from .senses import NO_MOVE, SHARES, VERBS, is_time, is_won

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

LOOK_BACK: Final = 48  # characters: from a figure back to its verb
_PRICES: Final = frozenset((Money, Number))
_LEVEL: Final = r"[A-Z]{0,3}[^\w\s]?([0-9][0-9,]{0,20})"
_LEVEL_BEHIND: Final = " to [0-9]"
_NUMBER: Final = r"[0-9][0-9.,]*"
_BARE: Final = frozenset((Ratio, Multiple, Number))
_CLAUSE_END: Final = r"(?:,|(?<![MT][a-z][a-z])\.)(?![0-9])|[;:!?()\n]"  # not behind "Mrd.", "Mio."
_TAKES: Final = ("by", "share", "off")
_NEEDS: Final = ("be", *VERBS)  # what else a verb of change needs is the word in front of it


def mark(text: str, block: list[Draft], again: list[tuple[Draft, Draft]], lex: Lexicon) -> None:
    """Give each draft that is a figure the ``change`` that its sentence states.

    ``again`` are pairs of which the second may say the first once more ("or 2.2 %").
    """
    last, parted = len(block) - 1, lex.parted
    for at, draft in enumerate(block):
        if draft.led and draft.reason is None and draft.change is None:
            draft.change = _signed(text, draft, lex) or _change(text, draft, lex)
            if draft.change is not None and draft.kind is Ratio and lex.language.BY_THE:
                _drop_by(text, draft, lex)
        then = block[at + 1] if at < last and draft.change is not None else None
        if then is not None and then.change is None and _is_parallel(text, draft, then, lex):
            then.change = draft.change
        if parted and draft.change is None and draft.reason is None and _is_share(draft, lex):
            draft.change = _said_last(text, draft, lex)
    if lex.language.GAPPED:
        mark_gapped(text, block, lex)
    for first, second in again:
        if first.led and first.change is None and first.reason is None and first.kind in _PRICES and second.kind in SHARES:
            first.change = _change(text, first, lex, second)  # "lost 62 cents, or 1%"
        if first.change is None and second.change is None and first.reason is None:
            first.change = way_of_both(text, first, second, lex)
        if first.change is not None and second.change is None and second.reason is None and (
            second.restates is first or (second.kind is not first.kind and second.kind not in _BARE)
        ):
            second.change = first.change


def _drop_by(text: str, draft: Draft, lex: Lexicon) -> None:
    """"Der Umsatz stieg um die Hälfte": by half, where "um die Hälfte der Gäste" is about so many."""
    if text[draft.left:draft.start].lower().rstrip() == lex.language.BY_THE:
        draft.modifier, draft.left = None, draft.start


def _is_parallel(text: str, first: Draft, second: Draft, lex: Lexicon) -> bool:
    """"rose 3 % in May and 4 % in June", "fell 3% and 4%, respectively": the verb in front of the first is of both."""
    if first.kind is not second.kind or first.kind not in SHARES or second.reason is not None or (
        second.left - first.right > LOOK_BACK
    ):
        return False
    words = text[first.right:second.left].split()
    if words == [","] and "unit" in first.assumed:
        return True  # "rose by 5, 6 and 8 per cent"
    if words[-1:] != [lex.language.AND]:
        return False
    then = NEXT_WORD.match(text, second.right)
    place = then[1] if then else ""
    return len(words) == 1 and not place or place in lex.language.PLACES and words[0] in (place, lex.language.AND) or (
        place in lex.language.PERIODS and words[0] in lex.language.PERIODS)  # "slid 3% month on month and 8% year on year"


def _change(text: str, draft: Draft, lex: Lexicon, again: Draft | None = None) -> str | None:
    """What the words before the draft say; its last word is one that may say something. ``again`` says the draft once more."""
    left = draft.left
    elided = text[left - 1] in "'’" or text[left - 1] in lex.language.CLITIC_ENDS  # "perso l'1,2 %", "עלה ב-5%"
    word = word_before(text, left - (not elided)).rpartition("\n")[2].replace("’", "'")
    if word == lex.language.OF and lex.language.AVERAGE and text.endswith(f" {lex.language.AVERAGE}", 0, left - 1):
        left -= len(lex.language.AVERAGE) + 1
        word = word_before(text, left - 1)
    if word.removeprefix("(") not in lex.leads or draft.base is not None and draft.number > draft.base:
        return None  # as before most modifiers; "outnumbered by 1.4 to 1"
    said = text[left:draft.start].strip().lower()
    if said in lex.language.WHEREABOUTS and (draft.kind is Measure or said != lex.language.OVER and (
        lex.moves.get(word, NO_MOVE)[1] != "adverb"
    )):
        return None  # "snow will fall above 300 m", "oil fell below $70"; but "rose over 5%", "was up under 1%"
    if lex.language.DATIVES and text.endswith(lex.language.DATIVES, draft.start, draft.end):
        return None  # "nousi 5 prosenttiin" tells where it came to
    then = NEXT_WORD.match(text, draft.right)
    begins = lex.language.FROM != lex.language.BY and said.startswith(f"{lex.language.FROM} ")
    if begins or said in lex.language.LEVELLED or then is not None and then[1] in lex.language.BESIDE:
        return None  # "jumped as high as $23", "fell three votes short", "rose 5% above last year's level", "from about 5-7 to 9"
    if word.removeprefix("(") in lex.moves:  # "rose 5 %"
        if lex.moves[word.removeprefix("(")][1] == "object":
            return None  # "on a relevé 12 °C"
        before = word_before(text, max(0, left - len(word) - 2))
        return _said_with(text, word, before.lower(), draft, lex, again)
    words = behind(text, left, LOOK_BACK).replace("’", "'").split()
    begins = False  # with where it comes from: "subiu de 5 % para 7 %"
    by = False
    while words and words[-1].lower() in lex.language.FILLERS:
        last = words.pop().lower()
        by = by or last in lex.language.BY_OBJECT
        if last == lex.language.OVER and draft.kind is Measure:
            return None  # "prices grew over five years"
        begins = begins or last == lex.language.FROM or last in lex.language.FROM_TOO
    word = words.pop() if words else ""
    if begins and (lex.language.FROM != lex.language.BY or _goes_to(text, draft, lex)) and (
        word not in lex.moves or lex.moves[word][1] in VERBS
    ):
        return None
    if word.lower() == lex.language.BY:
        return _said_with_by(words, draft, lex) or (_said_behind(text, draft, words, lex) if lex.native else None)
    if by and word not in lex.moves:
        return _said_of_object([*words, word], lex) if draft.kind in SHARES else None
    return _said_with(text, word, last_but(words, 0).lower(), draft, lex, again)


def _said_of_object(words: list[str], lex: Lexicon) -> str | None:
    """"recortó los tipos en un 5 %", "a relevé ses taux de 5 %": the verb of change in front of its object."""
    lang = lex.language
    for word in words[:-6:-1]:
        low = word.lower()
        if word[-1:] in ".,;:" or low in lang.NOT_AS_FAR or low in lang.EITHER:
            return None
        direction, needs = lex.moves.get(word, NO_MOVE)
        if direction is not None:
            return direction if needs in ("", "object") else None
    return None


def _said_with(text: str, word: str, before: str, draft: Draft, lex: Lexicon, again: Draft | None) -> str | None:
    """What ``word`` says, ``before`` in front of it: "rose 5 %", "was up 5 points", but not "making up 5 %"."""
    if word.startswith("("):
        word, before = word[1:], "("  # "(up 5%)"
    direction, needs = lex.moves.get(word, NO_MOVE)
    if direction == "down" and needs in _TAKES and _is_taken(text, draft, needs, lex):
        return direction
    by = Multiple if lex.native else PercentagePoints  # "вырос в два раза"
    if direction is None or needs == "off" or (needs == "by" and draft.kind is not by) or (
        needs == "share" and again is None and not _is_share(draft, lex) and not _has_level(text, draft, lex)
        and (not draft.minor or draft.kind is not Money or before in lex.language.WHO_LOSE or lex.native)  # "gained 5 cents"
    ):
        return None
    if needs == "share" and direction == "up" and lex.language.WON_OF and is_won(text, draft, lex):
        return None
    if draft.kind is Count and not lex.native and (draft.of == lex.language.TIMES_NOUN or (
        not lex.language.SEQUENCE.isdisjoint(draft.of.split()) or compiled(lex.language.IN_A_ROW).match(text, draft.right)
    )):
        return None  # "fell three times", "fell four straight sessions"
    if draft.kind is Count and word.lower() in lex.language.HANDLED and not _is_share(draft, lex) and (
        draft.of.rpartition(" ")[2] not in lex.language.RUNGS and not compiled(_LEVEL_BEHIND).match(text, draft.right)
    ):
        return None
    if word.lower() in lex.language.DROPS and _drops(text, draft, lex.language.DROPS[word.lower()], lex):
        return None
    if needs == "be" and not (before in lex.language.BE and (_is_share(draft, lex) or draft.kind is Money)):
        return None
    if needs == "adverb" and before in lex.language.TRADES and (_is_share(draft, lex) or draft.kind is Money):
        return None if text.startswith(f" {lex.language.OF} ", draft.end) else direction  # not "closed down 5% of its shops"
    if needs == "adverb" and (before in lex.language.PHRASAL or not (
        _is_share(draft, lex) or before in lex.language.BE or before[-1:] in ",;(" or before[-1:].isdigit()
    )):
        return None
    if not needs and draft.kind is Measure and is_time(draft.of) and _says_when(text, draft, lex):
        return None
    if needs in ("", "adverb") and draft.kind is Measure:
        then = NEXT_WORD.match(text, draft.right)
        if then is not None and (then[1] in lex.language.DISTANT or not needs and then[1] in lex.language.LENGTHWAYS) or (
            word.lower() in lex.language.LENGTHS and before in lex.language.WHO_LOSE  # "he jumped 8 m", "it grew 2 m tall"
        ):
            return None  # "the boat went down 5 miles off the coast", "ash fell 60 km downwind"
    if draft.kind is Money and word.lower() in lex.language.HANDLED and not _has_level(text, draft, lex):
        who = word_before(text, text.rfind(word, 0, draft.left) - len(before) - 2) if before in lex.language.FILLERS else before
        if who.lower() in lex.language.WHO_LOSE:
            return None  # "I just dropped $200 on shoes"
    if needs == "noun" and (not before or before in lex.language.DETERMINERS or word[0].isupper()):
        return None  # "une baisse de 5 %", but "le prix baisse de 5 %"
    if needs and needs not in _NEEDS and before.removeprefix("(") not in needs.split():
        return None  # "en hausse de 5 %"
    if draft.kind is Ratio and not draft.digits and not _is_a_part(text, draft, lex):
        return None
    return direction


def _says_when(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"Stocks fell three days in a row", "it fell 20 minutes later", "let the dough rise 2 hours"; but "rose 12 minutes to 4"."""
    if not lex.language.LEAVENED:
        return False
    if not lex.language.SEQUENCE.isdisjoint(text[draft.number_end:draft.end].split()):
        return True  # "rose four straight days"
    return compiled(lex.language.GREW_LONGER).match(text, draft.right) is None or (
        not lex.language.LEAVENED.isdisjoint(behind(text, draft.left, LOOK_BACK).lower().split()))


def _is_taken(text: str, draft: Draft, needs: str, lex: Lexicon) -> bool:
    """"Knocked £5 off the price", "wiped $2bn from its value", "lost a third of its value": is there so much less of it?"""
    if draft.kind is Ratio and needs == "share" and compiled(lex.language.VALUES).match(text, draft.end):
        return True
    after = lex.language.OFF if needs == "share" else lex.language.OFF_OR_FROM  # not "lost £5 from her bag"
    return text.startswith(after, draft.right) and (
        draft.kind in (Money, Ratio) or _is_share(draft, lex) or is_time(draft.of) and not lex.native)  # "cut an hour off it"


def _drops(text: str, draft: Draft, things: str, lex: Lexicon) -> bool:
    """"cayeron 40 litros", "fielen 30 cm Schnee": came these down, so that nothing grew less by them?"""
    if draft.kind not in (Count, Measure) or _is_share(draft, lex) or draft.of.startswith("degree"):
        return False
    then = NEXT_WORD.match(text, draft.right)
    thing = draft.of.rpartition(" ")[2] if draft.kind is Count else then[1].lower() if then else ""
    return not things or thing in things.split()


def _said_with_by(words: list[str], draft: Draft, lex: Lexicon) -> str | None:
    """"was raised by 7 degrees", "grow the orchard by 15 per cent": the nearest verb of change in front of "by"."""
    if words and words[-1] in lex.language.LOST:
        return None
    for word in words[:-8:-1]:
        if lex.language.BEFORE_ORDINAL and word[:-1].isdigit():
            continue  # "am 1. Januar"
        if word == lex.language.SHORT or word[-1] in ".;:" or (lex.native and word[-1] == "," and word is not words[-1]):
            return None  # "sie steigt, was eine um 5 % größere Menge erklärt"
        direction, needs = lex.moves.get(word.removeprefix("(").rstrip(","), NO_MOVE)
        if word.lower() in lex.language.LOST and not _is_share(draft, lex) or (
            needs == "adverb" and draft.kind is Number and words[-1][:1].isdigit()
        ):
            return None  # "lost its third vote by 287 to 291", "down 30% by noon, 45 by 3"
        if direction is not None and needs in VERBS and needs != "noun":  # "warded off an attempt by two concerns"
            return None if needs == "share" and lex.native and not _is_share(draft, lex) else direction  # "won met 3 seconden"
    return None


def _said_behind(text: str, draft: Draft, before: list[str], lex: Lexicon) -> str | None:
    """"um 5 Prozent gestiegen", "nahm um 5 Prozent zu": the verb ends the clause, or what is split off from it does."""
    for word in compiled(_CLAUSE_END).split(text[draft.right:draft.right + LOOK_BACK])[0].lower().split():
        if word in lex.language.EITHER:
            break  # another clause
        direction, needs = lex.moves.get(word, NO_MOVE)
        if direction is not None and (needs in ("", "by") or not set(before[-8:]).isdisjoint(needs.split())):
            return direction
    return None


def _said_last(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """"legte 0,8 Prozent zu", "hat 3 Prozent verloren", "går 2 procentpoint frem": the verb behind what it says so of, or what is
    split off from it; but "haben 5 Prozent der Zeit verloren"."""
    lang = lex.language
    before = compiled(_CLAUSE_END).split(behind(text, draft.left, LOOK_BACK))[-1].lower().split()
    words = compiled(_CLAUSE_END).split(text[draft.right:draft.right + LOOK_BACK])[0].split()
    if before and (before[-1] in lang.UNTO or before[-1] in lang.TO or before[-1] == lang.FROM):
        return None  # "legte um 5 Prozent auf 7 Prozent zu"
    for at, (word, then) in enumerate(zip(words, [*words[1:], ""])):
        if word in lang.EITHER:
            break  # another clause
        direction, needs = lex.moves.get(word, NO_MOVE)
        if direction is None:
            continue
        goes_on = then != "" and (then not in lang.STOPS or then in lang.ARTICLES)
        if " " in needs or needs == "adverb":
            verbs = lang.MOVES if needs == "adverb" else needs.split()
            return direction if not goes_on and not set(verbs).isdisjoint(before) else None
        last = then == "" or then in lang.EITHER
        return direction if last and (at == 0 or words[0] in lang.UNTO) and (
            needs in ("", "share") and not lang.VERB_LAST.isdisjoint(before)) else None
    return None


def _is_a_part(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"fell a fifth", "up almost a third"; not "rose one third of the way", "rose in three out of four towns"."""
    if lex.native:
        after = NEXT_WORD.match(text, draft.end)
        return after is None or (after[1] in lex.language.STOPS and after[1] not in lex.language.OF_WHAT)
    return text[draft.start:draft.start + 2].lower() in ("a ", "an") and not text.startswith(" of ", draft.end) or (
        compiled(lex.language.VALUES).match(text, draft.end) is not None)


def _goes_to(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"a augmenté de 3 % à 5 %": does where it goes follow?"""
    unit = text[draft.number_end:draft.end]
    for word in lex.language.TO:
        number = compiled(_NUMBER).match(text, draft.right + len(word) + 2) if text.startswith(f" {word} ", draft.right) else None
        if number is not None and text.startswith(unit, number.end()):
            return True  # but "a bondi de 12 % à 3 milliards"
    return False


def _is_share(draft: Draft, lex: Lexicon) -> bool:
    """Percent or points: what only a change can be of, behind "gained" and "lost"."""
    return draft.kind in SHARES or (draft.kind is Count and draft.of.lower().endswith(lex.language.POINT_NOUNS))


def _has_level(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"gained $2 to $45.50", "lost 20 to 1,570": what it rose or fell by, and the greater number that it came to."""
    if draft.kind not in _PRICES or draft.high is not None or not lex.language.ONTO:
        return False
    onto = lex.language.ONTO
    level = compiled(_LEVEL).match(text, draft.end + len(onto)) if text.startswith(onto, draft.end) else None
    return level is not None and Decimal(level[1].replace(",", "")) > draft.value()


def _signed(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """"Dow +0.2%", "FTSE -0.6%": behind a name a sign says that it rose or fell; anywhere a plus does."""
    sign = text[draft.start]
    if sign not in PLUS_MINUS or not _is_share(draft, lex):
        return None
    if sign == "+":
        return "up"
    if text[draft.start - 1:draft.start] == "(" and text[draft.end:draft.end + 1] == ")":
        return "down"  # "Hugo Boss (-7.2%)"
    if text[draft.start - 1:draft.start] == " ":
        word = behind(text, draft.start, 24).split()[-1:]
        if word and (word[0].lstrip("$")[:1].isupper() or word[0].isdigit()) and word[0][-1].isalnum():
            return "down"
    return None
