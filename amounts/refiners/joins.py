"""Two neighbours that are one figure, or say the same. What stands between them tells which rule to ask."""

from __future__ import annotations

from ..drafts import Draft, behind
from ..lexicon import Lexicon, compiled
from ..nouns import read_per
from ..quantities import Measure, Money, Number, Percentage, Ratio
from .compounds import compound, is_abbreviated
from .ends import ABOVE, BELOW, are_alike, are_ends, are_past, is_hour, settle_millions
from .exactness import word_before
from .glued_joins import are_one_glued
from .labels import are_named
from .number_parts import one_and_part, raised
from .ranges import HYPHENS, is_pair, is_range
from .ratios import MAX_GAP, are_sets, has_base, is_base, is_score, is_to_one, ratio
from .restating import is_doubled, restate, restate_after_or, restate_both
from .sharing import CROSSES, share_behind_bracket, share_scale, share_unit
from .spreads import is_spread, is_uncertain
from .zero import is_from_zero, is_to_zero

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

_OPEN: Final = ("", " ", "(", "\n", ":")  # in front of the first of two sides
_INSIDE: Final = ("identifier", "part of a word", "article")  # why the parts of "10-to-15-minute" are none alone
_NAMED: Final = ("name", "identifier")
SHIFT: Final = 12  # characters: "regular "
_PLUS: Final = ("plus", "pluss")  # in every language that says so
_LISTING: Final = ("", ",", ";")

# What two neighbours are: two figures, or one; two that may share a unit, or say the same.
APART: Final = 0
ONE: Final = 1
SHARE: Final = 2
AGAIN: Final = 4


def join(text: str, drafts: list[Draft], lex: Lexicon, strict: bool) -> tuple[list[Draft], list[tuple[Draft, Draft]]]:
    """The drafts with neighbours joined where they are one figure; and the pairs of which the second may say the first again."""
    joined: list[Draft] = []
    sharing: list[tuple[Draft, Draft, str]] = []
    again: list[tuple[Draft, Draft]] = []
    joints = lex.joints
    for draft in drafts:
        while joined:
            last = joined[-1]
            apart = draft.left - last.end
            if apart > MAX_GAP:
                break
            if apart < 0:
                if draft.end <= last.end:  # "(5.97 ± 0.01) × 10^24": it has been read
                    draft = joined.pop()
                break
            if again and again[-1][1] is last:
                restate_both(text, *again[-1], draft)
            if apart < 2 and draft.modifier == "about" and text[draft.left] == "~" and are_ends(last, draft):
                draft.modifier, draft.left = None, draft.start  # "10 kg ~ 20 kg"
            gap = text[last.right if lex.glued_after else last.end:draft.left]
            word = gap.strip(" \n\u00a0").lower()
            if lex.native and " " in word and word not in joints:
                word = _without_article(word, lex)
            if lex.glued and word == "、":
                if last.kind is Measure and draft.kind is Measure and last.modifier is None:
                    break  # "3メートル、50センチ" lists two lengths
                word = ","
            elif word == "&":
                word = lex.language.AND
            elif word[:1] == "." and last.kind is Measure and is_abbreviated(text, last, lex):
                word = word[1:].lstrip(",")
            if "\n\n" in gap:
                break
            if word in joints:
                relation = _relation(text, last, draft, word, lex, strict)
            elif "(" in gap or "[" in gap:
                relation = _relation_in_brackets(text, last, draft, gap, lex)
            else:
                break
            if relation & SHARE:
                sharing.append((last, draft, word))
            if relation & AGAIN:
                again.append((last, draft))
                if word[:1] == ",":
                    restate_after_or(text, last, draft, lex)
            if relation != ONE:
                break
            draft = joined.pop()
        joined.append(draft)
    if sharing:
        _share(text, sharing, lex)
    return joined, again


def _is_some_or(text: str, last: Draft, draft: Draft, at: str) -> bool:
    """"een jaar of 5", "een kilo of tien": about so many of it; but "om een uur of 8" is a time of day."""
    if last.digits or last.kind not in (Measure, Money) or last.number != 1 or last.scale is not None or last.high is not None:
        return False
    if draft.kind is not Number or draft.reason is not None or draft.scale is not None or draft.number <= 1:
        return False
    if last.of == "hour" and behind(text, last.start, len(at) + 1).lower() == f"{at} ":
        last.reason = draft.reason = "clock"
        return True
    last.number, last.modifier = draft.number, "about"
    last.extend(draft.end)
    return True


def _share(text: str, sharing: list[tuple[Draft, Draft, str]], lex: Lexicon) -> None:
    """Give the first of each two the unit and the scale of the second, from the last two on, where they are said."""
    lang = lex.language
    shared = None
    for at in range(len(sharing) - 1, -1, -1):
        first, second, word = sharing[at]
        before = sharing[at - 1] if at else None
        listed = before is not None and before[1] is first and before[2] == ","
        if word == "," and second is not shared or word[:1] == "," and word != "," and not listed and (
            word[2:] not in lang.LIKENED
        ):
            continue  # "5, and 24 months later"; but "5, 12, and 24 months" is a list of them
        unit = share_unit(text, first, second, word.removeprefix(", ") if word != "," else lang.AND, lex)
        from_to = word in lang.UNTO or word in lang.TO and _is_from(text, first, lang)
        if share_scale(first, second, from_to, listed or word == ",") or unit:
            shared = first


def _relation(text: str, last: Draft, draft: Draft, word: str, lex: Lexicon, strict: bool) -> int:
    """What two neighbours with ``word`` between them are; ``last`` holds both where they are ``ONE``."""
    lang = lex.language
    if (word in _LISTING or word in lang.EITHER) and are_sets(text, last, draft):
        last.reason = draft.reason = "score"
        return APART
    if (word in lang.BASE_FIRST or not word and is_base(text, last, draft, lang)) and last.reason is None and (
        draft.reason in (None, "one")
    ):
        if has_base(text, last, draft, word, lex):
            return ONE
        if word not in lang.PER_HAS:
            return APART
    if lex.glued:
        one = are_one_glued(text, last, draft, word, lex, strict)
        if one is not None:
            return ONE if one else APART
    if word in lang.SPREAD or word + text[draft.start] in lang.SPREAD:
        return ONE if is_spread(text, last, draft, lex) else APART
    if not draft.number and is_to_zero(last, draft, word, lang) or (
        not last.number and is_from_zero(text, last, draft, word, lang)
    ):
        return ONE
    if lang.SOME_OR and word == lang.OR and _is_some_or(text, last, draft, lang.SOME_OR):
        return ONE if last.reason is None else APART
    if lang.PAST and are_past(text, last, draft, lex):
        last.reason = draft.reason = "clock"
        return APART
    if word in lang.RAISED:
        return ONE if draft.reason is None and raised(last, draft, word, lex) else APART
    if not word and _is_year_in_words(text, last, draft):
        last.reason = draft.reason = "year"
        return APART
    if not word and draft.modifier == "at_most" and last.kind in (draft.kind, Number) and _is_from(text, last, lang):
        said = text[draft.left:draft.start - 1].lower().replace("’", "'")
        if said in lang.TO:  # "de 5 hasta 7 km"
            draft.modifier, draft.left = None, draft.start
            return _relation_of_ends(text, last, draft, said, lex, strict)
    if not word and draft.modifier == "at_most" and lang.BASE_ENDS and last.kind is draft.kind and (
        text.endswith(lang.BASE_ENDS, last.start, last.end) and text.startswith(lang.UNTIL, draft.end)
    ):
        return _relation_of_ends(text, last, draft, lang.TO[-1], lex, strict)  # "3 yıldan 7 yıla kadar hapis"
    if not word and lang.PAIRED_WORDS and is_pair(text, last, draft, lex, strict):
        return ONE
    if not word:
        return ONE if _is_added(text, last, draft, lex) or (
            draft.modifier == "over" and ratio(text, last, draft, lex, strict)  # "1 over 3"
        ) else APART
    if word == "-" and last.kind is Measure and draft.kind is Number and compound(text, last, draft, word, lex):
        return ONE  # "6-foot-5"
    if word in lang.SCORED and is_score(text, last, draft, lex):
        last.reason = "score"
        last.extend(draft.end)
        return ONE
    if word.removeprefix(", ") in lang.LIKENED and draft.kind is Percentage:
        return SHARE  # "2,7 mot 3,1 procent", "um 0,2 nach 0,4 Prozent"
    if word in lang.TO and is_to_one(text, last, draft, lex):
        return ONE
    if _are_no_figures(text, last, draft, word, lang):
        return APART
    if word == "-" and last.reason == "part of a word" and not draft.digits and draft.kind not in (Number, Ratio) and (
        last.kind is Number and not last.digits and last.number < draft.number
    ):
        last.reason = None  # "two-three years"
    if word[1:] and word[0] == "-" == word[-1]:
        _revive_hyphenated(last, draft, word, lang)
    if word in lang.TO or word in lang.EITHER:
        return _relation_of_ends(text, last, draft, word, lex, strict)
    if word in lang.UNTO and last.kind is Number and (_is_from(text, last, lang) or _is_by(text, last, lang)):
        return SHARE  # "von 12 auf 7 Millionen Euro", "um 50 auf 850 Euro"
    adds = (word == "," or word in lang.WITH) and last.reason is None and draft.reason is None
    if adds and compound(text, last, draft, word, lex):
        return ONE
    if word in (",", f", {lang.AND}", f", {lang.OR}"):
        listed = SHARE if last.kind is Number or last.kind is Money else APART  # perhaps "12, 18 and 27 m"
        return listed | (AGAIN if word == f", {lang.OR}" else APART)
    if word in CROSSES and last.reason in ("identifier", "year") and draft.kind is Measure and draft.reason is None and (
        last.kind is Number and last.end == last.number_end and text[last.start - 1:last.start] in _OPEN
    ):
        last.reason = None  # "8x10mm", "1920 x 1080 pixels"
    if word.removeprefix(", ") in lang.BUT and last.modifier in ABOVE and draft.modifier in BELOW:
        return ONE if is_range(text, last, draft, lang.AND, lex, strict) else APART  # "more than 10 but fewer than 20 people"
    if word in lang.RATIO and ratio(text, last, draft, lex, strict):
        return ONE
    return SHARE if word in lang.SUSPENDED or word in lang.DIMENSIONS else APART


def _is_added(text: str, last: Draft, draft: Draft, lex: Lexicon) -> bool:
    """"5 ft 3 in", "3 dollars 50", "15 euros 05": do they add up, with nothing between them?"""
    cents = text[draft.start] == "0" and last.kind in (Money, Measure)
    return last.reason is None and (cents or draft.reason in (None, "one")) and compound(text, last, draft, "", lex)


def _are_no_figures(text: str, last: Draft, draft: Draft, word: str, lang: Words) -> bool:
    """"May 4 and 5", "4 and 5 May", "Articles 5 and 6": is the one no figure, and the other none then either?"""
    if last.reason == "date" and _is_day(draft, word, lang):
        draft.reason = "date"
        return True
    if draft.reason == "date" and last.reason is None and word != "," and _is_day(last, word, lang):
        last.reason = "date"
        return True
    if draft.kind is Measure and draft.of == "hour" and draft.reason is None and (
        last.reason == "date" and word in lang.TO and text[last.end] == " "  # "mardi 5 à 18 h"
        or last.reason == "clock" and word in lang.EITHER  # "entre 7 h et 9 h"
        and word_before(text, last.start - 1).lower() in (lang.BETWEEN, lang.BETWEEN_TOO)
    ):
        draft.reason = "clock"
        return True
    if last.reason in _NAMED and word not in lang.WITH and are_named(text, last, draft, word, lang):
        draft.reason = "name"
        return True
    return False


def _revive_hyphenated(last: Draft, draft: Draft, word: str, lang: Words) -> None:
    """"a 10-to-15-minute walk", "a 9-by-13-inch pan" are figures, though each end is part of a word; not "a 24-to-21 win"."""
    if draft.kind is not Number and (last.number < draft.number or word in lang.DIMENSIONS):
        for end in (last, draft):
            if end.reason in _INSIDE:
                end.reason = None
    if word in lang.TO and last.kind is Number and last.reason is None:
        last.reason = draft.reason  # "a 9-to-5 job"


def _is_shift(text: str, last: Draft, draft: Draft, lang: Words) -> bool:
    """"A 9 to 5", "she quit her nine to five job", "they work 9 to 5": hours of a working day."""
    if last.reason not in (None, "article") or draft.reason is not None or not 12 >= last.number > draft.number >= 1:
        return False
    return compiled(lang.SHIFT_BEFORE, True).search(text[max(0, last.start - SHIFT):last.start]) is not None and (
        compiled(lang.SHIFT_BEHIND).match(text, draft.end) is not None)


def _relation_of_ends(text: str, last: Draft, draft: Draft, word: str, lex: Lexicon, strict: bool) -> int:
    """"3 to 5 years", "one or two", "$5-10": the ends of one range, or what "and" adds; or two of which one has the unit."""
    lang = lex.language
    if last.kind is Number and (draft.reason == "address" or draft.reason == "clock" and is_hour(last)):
        last.reason = draft.reason  # "22-24 Mill Lane", "from 9 to 11 a.m."
    if last.kind is draft.kind is Number and word in lang.TO and _is_shift(text, last, draft, lang):
        last.reason = draft.reason = "clock"
    if word != lang.AND:
        settle_millions(last, draft)
    priced = draft.reason == "year" and word in HYPHENS and last.kind is Money and not last.named and (
        are_alike(last.number, draft.number))  # "€800-1200"
    if (draft.reason is None or priced) and is_range(text, last, draft, word, lex, strict):
        return ONE
    both = word == lang.AND or word in lang.ANDS
    if both and last.reason is None and compound(text, last, draft, word, lex):
        return ONE
    if both and one_and_part(last, draft):
        return ONE
    aged = draft.kind is not Measure and word_before(text, last.start - 1).lower() in lang.AGED
    return (APART if aged else SHARE) | (AGAIN if word == lang.OR else APART)  # not "of those under age 18 and 9% of others"


def _relation_in_brackets(text: str, first: Draft, second: Draft, gap: str, lex: Lexicon) -> int:
    """"ten (10) days" is one figure; else the brackets may say the first once more."""
    if first.reason == "score" and second.kind is Number and text[second.end:second.end + 1] == ")":
        second.reason = "score"  # "7-6 (5)"
    if gap == "(" and is_uncertain(text, first, second, lex):
        return ONE
    if is_doubled(text, first, second, gap):
        first.extend(second.end + 1)
        read_per(text, first, lex)
        return ONE
    if share_behind_bracket(text, first, second, gap, lex):
        return APART
    restate(text, first, second, gap, lex)
    return APART if text.startswith(lex.language.INTERVALS, second.right) else AGAIN  # "fell 2 kg (95% CI 1 to 3)"


def _is_from(text: str, draft: Draft, lang: Words) -> bool:
    if " " in lang.FROM:
        return behind(text, draft.left, len(lang.FROM) + 2).lower().endswith(f" {lang.FROM} ")  # "de la"
    word = word_before(text, draft.left - 1).lower()
    return bool(word == lang.FROM or word in lang.FROM_TOO)


def _is_by(text: str, draft: Draft, lang: Words) -> bool:
    return bool(word_before(text, draft.left - 1).lower() == lang.BY)


def _without_article(word: str, lex: Lexicon) -> str:
    """"entre el 5 y el 10 %", "minus 5 bis plus 3 Grad": the article of the second figure joins nothing, nor does its sign,
    nor what is counted first: "25 लोगों में से 18", "3 شبان من كل 5"."""
    for phrase in (*lex.language.BASE_FIRST, *(phrase for phrase in lex.language.RATIO if " " in phrase)):
        if word.endswith(f" {phrase}") and word.count(" ") == phrase.count(" ") + 1:
            return str(phrase)
    first, _, article = word.partition(" ")
    return first if article in lex.language.ARTICLES or article in _PLUS else word


def _is_day(day: Draft, word: str, lang: Words) -> bool:
    """"February 4 and 5", "June 1-3", "May 4, 5", "4 and 5 May": the day that has no month of its own."""
    return day.kind is Number and 0 < day.number <= 31 and day.scale is None and (
        word in lang.TO or word.removeprefix(", ") in lang.EITHER or word == ","
    )


def _is_year_in_words(text: str, century: Draft, year: Draft) -> bool:
    """"nineteen eighty-four", "twenty twenty"; but "twenty ten-dollar notes"."""
    bare = all(end.kind is Number and not end.digits and end.scale is None and end.reason is None for end in (century, year))
    return bare and 13 <= century.number <= 20 and 10 <= year.number < 100 and text[year.end:year.end + 1] != "-"
