"""Two figures that make a ratio: "two in five", "2 out of 5", "odds of three to one"."""

from __future__ import annotations

from ..drafts import NEXT_WORD, ONE, Draft, behind
from ..lexicon import Lexicon, compiled
from ..quantities import Count, Measure, Number, Ratio
from .ends import ABOVE, revive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words


_NO_RATIO: Final = frozenset(("date", "score"))
_IN_NAMES: Final = (None, "one", "article", "identifier", "part of a word")  # why the parts of "a 3-to-1 majority" are none alone
MOST_GOALS: Final = 30
MOST_RUNS: Final = 999
WICKETS: Final = 10
CLAUSE: Final = 48  # characters in front of a score in which the game is spoken of: "bateu o Vasco por 3 a 1"
MAX_GAP: Final = 20  # characters between two figures that belong together


def is_score(text: str, first: Draft, second: Draft, lex: Lexicon) -> bool:
    """"試合は2対1で", "vence por 3 a 1": two small numbers where a game is spoken of; "120 for 2 at tea", of cricket."""
    near = text[max(0, first.start - (MAX_GAP if lex.glued else CLAUSE)):first.start].rpartition(". ")[2].rpartition("\n\n")[2]
    near += text[second.end:second.end + MAX_GAP].partition(". ")[0].partition("\n\n")[0]
    return any(word in near.lower() for word in lex.language.GAMES) and all(
        end.kind is Number and end.scale is None and end.number <= (MOST_GOALS if lex.native else MOST_RUNS)
        and end.reason in (None, "name") for end in (first, second)
    ) and (lex.native or second.number <= WICKETS < first.number)  # not "5 wickets for 30 and 3 for 20"


_SETS: Final = r"[67]/[0-7]|[0-7]/[67]|[12][0-9]/[12][0-9]"  # of tennis, of volleyball


def are_sets(text: str, first: Draft, second: Draft) -> bool:
    """"6/4, 3/6 e 7/6": the sets of a match, of which one looks like a ratio beside those that don't."""
    seen = {end.kind if end.reason is None else end.reason for end in (first, second)}
    return Ratio in seen and (_NO_RATIO & seen) != set() and all(
        compiled(_SETS).fullmatch(text, end.start, end.end) for end in (first, second))


def is_to(text: str, first: Draft, second: Draft, lex: Lexicon) -> bool:
    """"3대 1로 이겼다", "경쟁률은 15대 1": what counts cars behind a number is "to" before another that counts nothing."""
    if second.kind is not Number or not (first.digits and second.digits) or first.high or second.high or (
        first.scale is not None or second.scale is not None
    ):
        return False
    first.kind, first.of = Number, None
    if not second.number or is_score(text, first, second, lex):
        first.reason = "score"
    else:
        first.kind, first.base = Ratio, second.number
    first.extend(second.end)
    return True


def is_base(text: str, base: Draft, top: Draft, lang: Words) -> bool:
    """"5 kişiden 1'i": what it is of has the case that says so."""
    return base.kind is Count and top.kind is Number and bool(lang.BASE_ENDS) and (
        base.of.endswith(lang.BASE_ENDS) and text.startswith(lang.TOP_ENDS, top.number_end))


def has_base(text: str, base: Draft, top: Draft, word: str, lex: Lexicon) -> bool:
    """"5人に1人", "5 में से 1", "5'te 1'i": so many of so many; but "5人に1人ずつ", "3人に2つ", "5'te 1 kişi"."""
    if word[:1] in ("'", "’") and not text.startswith(lex.language.TOP_ENDS, top.number_end):
        return False
    if not word:
        base.kind, base.of = Number, None
    if base.kind is not (Count if lex.glued else Number) or base.kind is not top.kind or base.of != top.of and not (
        lex.language.PER_AHEAD and (base.of.startswith(top.of) or base.of.endswith(top.of))  # 每三个人中就有一个, 每5个人中有1人
    ) or (base.high or top.high or not 0 < top.value() < base.value() or top.value() != top.value().to_integral_value()
        or base.modifier not in (None, "about") or text.startswith(lex.language.EACH, top.right)
    ):
        return False
    base.number, base.base, base.kind, base.of = top.value(), base.value(), Ratio, None
    base.scale, base.modifier = None, base.modifier or top.modifier
    base.extend(top.end)
    base.right = top.right
    return True


def is_to_one(text: str, top: Draft, base: Draft, lex: Lexicon) -> bool:
    """"The ratio is 2.5 to 1", "a 3-to-1 majority", "by more than two to one": a ratio where one is spoken of, or where no game
    ends so. ``top`` then holds it."""
    lang = lex.language
    if top.kind is not Number or base.number != 1 or base.scale or top.scale:
        return False
    hyphens = text[top.end] == "-"
    reasons = _IN_NAMES if hyphens else _IN_NAMES[:2]
    if top.reason not in reasons or base.reason not in reasons:
        return False
    then = NEXT_WORD.match(text, base.number_end) if hyphens else None
    if then is None or then[1].lower() not in lang.TO_ONE:
        words = [word.strip(".,;:()") for word in behind(text, top.left, 48).lower().split()]
        if base.kind is not Number or words[-1:] == [lang.FROM] or (
            lang.ODDS.isdisjoint(words) and not (
                lang.ODDS and (top.modifier in ABOVE or top.modifier == "about"))
        ):
            return False
    top.reason, top.kind, top.base = None, Ratio, ONE
    top.extend(base.number_end)
    return True


def _is_of_them(top: Draft, base: Draft, between: str, lex: Lexicon) -> bool:
    """"Un Français sur cinq fume", "tre clienti su quattro": so many of them; not "trois chats sur cinq toits"."""
    ends = lex.language.RATIO_OF.get(between)
    return ends is not None and top.kind is Count and top.high is None and top.per is None and (
        base.kind is Number or (base.kind is Count and not base.of.endswith(ends[top.number != 1])))


def ratio(text: str, top: Draft, base: Draft, lex: Lexicon, strict: bool) -> bool:
    """"one in eight", "2 out of 5", "1 over 3": ``top`` becomes the ratio."""
    between = text[top.end:base.start].strip().lower()
    hyphens = between[:1] == "-"  # "a 1-in-100-year flood", "one-in-five"
    if not (top.kind is Number or _is_of_them(top, base, between, lex)) or top.scale is not None or not (
        top.reason in (None, "article", "one") or (hyphens and top.reason == "part of a word")
    ):
        return False
    if base.high is not None or base.kind not in (Number, Count) and not (base.kind is Measure and (hyphens or " " in between)):
        return False  # "two out of every 10 years", but not "3 in 10 minutes"
    if base.reason not in (None, "identifier", "part of a word") if hyphens else (
        base.reason is not None or text[base.number_end:base.number_end + 1] == "-"  # "won two in five-set matches"
    ):
        return False
    if base.modifier is not None and not (between == lex.language.OVER and base.kind is Number and top.number.copy_abs() == 1):
        return False
    number = base.value()
    if not strict:
        size = top.number.copy_abs()
        if between == lex.language.OUT_OF and base.scale is None:
            fits = size <= number  # "rated 4.6 out of 5", "10 out of 10"
        else:
            fits = 0 < size < number and size == size.to_integral_value() and number == number.to_integral_value()
        if not fits:
            return False
    if top.high is not None:  # "between 1 and 2 in 10"
        if top.high.scale is not None or (not strict and top.high.number > number):
            return False
        top.high.kind, top.high.base = Ratio, number
    revive(text, top, lex)
    top.kind, top.of, top.base = Ratio, None, number
    top.extend(base.number_end)
    return True
