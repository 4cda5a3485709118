"""Two ends of one range: "$5-10 million", "between 250 and 700 dollars", "3 to 5 years", "over 30 and under 40"."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal

from ..drafts import ONE, Draft, behind
from ..entries import PAIRED
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..lookup import look_behind
from ..myriads import MYRIAD
from ..nouns import read_per
from ..numerals import divide
from ..quantities import Count, Measure, Money, Number, Percentage, PercentagePoints, Ratio
from .ends import ABOVE, BELOW, are_alike, is_divided, is_gapped, merge, settle_millions, take
from .exactness import word_before
from .senses import VERBS
from .spreads import read_behind_bracket

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

_SHARED: Final = ("number", "kind", "of", "said", "base", "scale", "minor")  # what one end of a range may take from the other
_EACH: Final = (*_SHARED, "named", "candidates", "assumed", "per", "per_value", "end", "right", "reason")
_FAR: Final = Decimal(10)  # times what a thing rises by, and it is no end of a range
_PRICES: Final = frozenset((Number, Money))
LEAST_PART: Final = 64  # of a unit, in a range of its parts
_SCALES: Final = tuple(Decimal(f"1E+{power}") for power in (12, 9, 6, 3, 2))
_LAKHS: Final = (Decimal("1E+5"), Decimal("1E+7"))
_FIRST: Final = r"[0-9]{1,9}(?:\.[0-9]{1,9})?"
_SMALL_POWERS: Final = range(1, MYRIAD)
HYPHENS: Final = ("-", "–", "—")


def is_range(text: str, low: Draft, high: Draft, word: str, lex: Lexicon, strict: bool) -> bool:
    """Are these the ends of a range, with ``word`` between them? ``low`` then holds it."""
    lang = lex.language
    if low.high is not None or high.high is not None or low.per is not None:
        return False
    near = text[max(0, low.left - 20):low.left].lower()
    both = word == lang.AND or word in lang.ANDS
    if both and low.modifier is None and not lang.BETWEEN_BEHIND and (
        lang.BETWEEN not in near and lang.BETWEEN_TOO not in near
    ):
        return False  # "5 men and 6 women"
    before = [w.strip("(“\"',").lower() for w in behind(text, low.left, 80).split()[-5:]]
    if lex.native and before and before[-1] in lang.ARTICLES:
        before.pop()  # "entre el 5 y el 10 %"
    if " " in lang.FROM and before[-2:] == lang.FROM.split():
        before[-2:] = [lang.FROM]  # "de la 5 la 7"
    last = before[-1] if before else ""
    between, start_from = last in (lang.BETWEEN, lang.BETWEEN_TOO), last == lang.FROM or last in lang.FROM_TOO
    hyphen = word in HYPHENS
    if both and not between and not text.startswith(lang.BETWEEN_BEHIND, high.right):
        if not (low.modifier in ABOVE and high.modifier in BELOW and low.reason is None):
            return False
    elif hyphen and lang.TWICE_IS_EACH and low.kind is Number and (high.kind is not Number or high.scale) and (
        text.startswith(f"{text[low.start:low.end]} ", high.start)
    ):
        for name in _EACH:  # "2-2 लाख रुपये": so much for each
            setattr(low, name, getattr(high, name))
        return True
    elif hyphen:  # a score perhaps, or no figure already: "pages 5-10", "16-18 High Street"
        told = low.number < high.number and (  # "aged 5-15" and "Serves 4-6" are no scores
            last in lang.AGED or last in lang.SERVES or last == lang.SEATS)
        played = high.kind is Count and low.kind is Number and low.number >= high.number and (
            high.of[0].isupper())  # "Leeds 2-2 Spurs"
        rising = start_from and low.number < high.number  # not "parciales de 6-4 y 7-5"
        if not strict and (played or _is_score(low, high, between or rising or told)):
            low.reason = "score"
            low.extend(high.end)
            return True
        if low.reason is not None and (high.kind is Number or high.kind is Count and (
            low.number >= high.number or low.reason == "name" and high.of[0].isupper()  # "Leeds 3-4 Spurs"
        )):
            high.reason = low.reason
            return False
    if low.reason == "one" and (high.number == 2 if word == lang.OR or hyphen and lex.native else not hyphen and (
        between or start_from or word in lang.TO) and low.kind is Number and last not in lang.NO_ONE_BEFORE and high.value() > 1):
        low.reason = None  # "one or two tablets", "ein-zwei Stunden", "between one and three", "one to three"
    named = low.reason == "name" and not _opens(text, low, high, before, hyphen, lex)
    if named or low.reason not in (None, "article", "name") and (
        low.reason != "year" or not (between or start_from or hyphen)
    ):
        return False
    if lang.CAME_TO and word[:1].isalpha() and compiled(lang.CAME_TO).match(text, high.right):
        return False  # "12.5%から14.1%に改善した"
    if word in lang.TO and not hyphen and high.kind is not PercentagePoints and _moves(text, before, start_from, low, high, lex):
        return False
    small = low.scale is None and _small(low) and (_small(high) or (
        not (low.digits or high.digits) and _in_words(low.number, high.value()) != low.number))
    if word == lang.OR and (not small or high.modifier in ABOVE + BELOW):
        return False  # "under 16 or over 65"
    if lex.glued and not hyphen and low.kind in (Money, Measure) and low.end > low.number_end and any(
        text.endswith(verbs, 0, low.left) for verbs in lang.MOVED_BEFORE.values()
    ) and high.value() >= EXACT.multiply(low.value(), _FAR):
        return False  # "下跌2美元至74美元": by so much to so much
    if word == lang.OR and lang.FOR_PRICE and low.kind is Money and compiled(lang.FOR_PRICE).match(text, high.right):
        return False  # "2 for £3 or 5 for £6"
    if last == lang.BY and word in lang.TO and low.kind is Number and not lang.VOTED.isdisjoint(before):
        return False  # "lost its third vote by 287 to 291"
    if low.minor and not high.minor and not (between or start_from):
        return False  # "added 5 cents to $3.10"
    if word in lang.TO and not (hyphen or between or start_from or lex.native) and is_gapped(text, low, high, lex):
        return False  # "copper gained $85 to $8,540, zinc $12 to $2,460"
    if low.kind is Money and text[low.start] == "+" and text[high.start] != "+":
        return False  # "+$1.05 to $78.30"
    by = last == lang.BY and lang.BY != lang.FROM and word in lang.TO and not hyphen and (
        not lex.native or any(w in lex.moves for w in before[-5:-1]))
    if by and low.end > low.number_end and low.kind in (Money, Measure):
        return False  # "fell by 5 cents to 12 cents"
    if lex.glued and low.kind is Money and high.kind is Money and high.minor and not low.minor and low.of == high.of and (
        high.value() < 1 <= low.value()
    ):  # "157円30銭〜32銭"
        whole = low.value().to_integral_value(ROUND_FLOOR)
        high.number, high.scale = EXACT.add(whole, high.value()), None
    kept = [(end, name, getattr(end, name)) for end in (low, high) for name in _SHARED]
    if lang.POWERS and low.kind is Number and low.scale is None:
        _share_power(text, low, high, lang)
    if low.kind is Number and low.number < 0 < high.number and text.startswith(lang.BELOW_ZERO, low.start):
        high.number = high.number.copy_negate()  # 零下三到五度
    if not _ends_fit(low, high, word, strict, by, lex):
        for end, name, value in kept:
            setattr(end, name, value)
        return False
    if high.modifier == "at_most" and not hyphen and text.startswith(lang.UNTIL, high.end):
        high.modifier = None  # "25 से 30 मिनट तक": from the one until the other
    merge(text, low, high, lex)
    if low.kind is Number and text[low.start - 1:low.start] == "(" and text[low.end:low.end + 1] == ")":
        if read_behind_bracket(text, low, high, lex):
            low.start = low.left = low.start - 1  # "(1.2–1.5) × 10^3 kg"
            return True
    if lex.glued and low.start:
        _pair(text, low, high, lex)
    read_per(text, low, lex)  # "€5-10/kg", "£4-5 psf"
    if between or start_from:
        low.left -= len(near) - near.rfind(last)
    for phrase in lang.BETWEEN_BEHIND:
        if text.startswith(phrase, low.right):
            low.right += len(phrase)
            break
    return True


def is_pair(text: str, low: Draft, high: Draft, lex: Lexicon, strict: bool) -> bool:
    """"üç beş kişi", "दस बारह लोग", "पचास साठ हजार": from so many to so many, in words and in no longer row."""
    if low.digits or high.digits or low.kind is not Number or low.scale is not None or low.reason not in (None, "one") or (
        high.reason is not None or not text[high.number_end + 1:high.number_end + 2].isalpha()
    ):
        return False
    before = word_before(text, low.start - 1)
    if lex.read_cardinal(text, high.number_end + 1) or before and lex.read_cardinal(text, low.start - 1 - len(before)):
        return False  # who counts "bir iki üç dört"
    number, value = low.number, high.value()
    for scale in (ONE, *_SCALES, *_LAKHS):
        least = EXACT.multiply(number, scale)
        if least < value <= EXACT.multiply(least, 2):
            low.number = least
            if is_range(text, low, high, lex.language.TO[-1], lex, strict):
                return True
            break
    low.number = number
    return False


def _pair(text: str, low: Draft, high: Draft, lex: Lexicon) -> None:
    """"時速15〜20キロ", "시속 15~20킬로": what stands in front of the lower end and behind the upper is of both."""
    stop = low.start - (text[low.start - 1] == " ")
    found = look_behind(text, stop, 0, lex) if stop else None
    if found is None or found[1][0] != PAIRED:
        return
    for suffix, entry in found[1][1]:
        if suffix and text.startswith((suffix, f" {suffix}"), high.number_end):
            for end in (low, high):
                end.kind, end.of, end.base = Measure, entry[1], None
            low.start, low.left = found[0], min(low.left, found[0])
            low.extend(max(high.end, high.number_end + len(suffix) + (text[high.number_end] == " ")))
            return


_OPENED: Final = r"(?:^|[.!?:\n(“\"]\s*)[A-Z][a-z]+ $"


def _opens(text: str, low: Draft, high: Draft, before: list[str], hyphen: bool, lex: Lexicon) -> bool:
    """Is the number none of a name? "Wait 20 to 30 minutes", "Take 1-2 tablets", "Winds SW 15 to 25 mph", but "Highway 5-10
    miles", "Leeds 3-4 Spurs"."""
    counted = high.kind is Count and low.kind is Number and low.number < high.number and high.of[0].islower()
    return (counted or high.kind in (Measure, Money, Percentage, PercentagePoints)) and bool(before) and (
        before[-1] not in lex.language.BEFORE_NAME and (
            hyphen or before[-1] in lex.language.COMPASS or compiled(_OPENED).search(text, low.start - 32, low.start) is not None)
    )


def _is_score(low: Draft, high: Draft, between: bool) -> bool:
    """"3-2", "a 2-1 win": bare small numbers joined by a hyphen, unless they go up and count something."""
    if low.kind is not Number or high.kind not in (Number, Count) or low.reason not in (None, "article"):
        return False
    if low.number != low.number.to_integral_value() or high.number != high.number.to_integral_value():
        return low.number >= high.number
    if between or low.modifier or high.modifier or low.scale or high.scale or low.number >= 1000:
        return False
    return low.number >= high.number or high.kind is Number and high.number < 100  # "voted 104-97"


_MARK: Final = r"[,;:.]\s"


def _moves(text: str, before: list[str], start_from: bool, low: Draft, high: Draft, lex: Lexicon) -> bool:
    """"rose 2 to 14", "rose from 7 to 9": one figure and then another, no range; but "lost 20 to 30 pounds"."""
    look = before[:-1] if start_from else before
    if look[-1:] == [lex.language.OF]:
        look = look[:-1]  # "a gain of 2 to 14"
    near = look[-4 if start_from or lex.language.VERB_FIRST else -1:]
    verbs = [w for w in near if w in lex.moves and lex.moves[w][1] in VERBS]  # not "sold off 2 to 3"
    if start_from and not verbs:  # "raised the rate of income tax from 37% to 39.6%"
        ahead = behind(text, low.left, 80).lower().rpartition(lex.language.FROM)[0].rstrip(" ,")
        words = compiled(_MARK).split(ahead)[-1].split()
        verbs = [w for w, then in zip(words, [*words[1:], ""]) if w in lex.language.GROWN or (
            then in lex.language.DETERMINERS and (w in lex.moves or w in lex.language.REVISED)
            or (then == "" or then in lex.moves) and w in lex.language.REVISED
            or w in lex.language.MODALS and then in lex.language.DOUBLES)]  # "doubled from £1m to £2m", "could double from"
    if low.kind is Number and high.kind not in _PRICES and not start_from and not lex.native and (
        low.value() < high.value() <= EXACT.multiply(low.value(), 3)
    ):
        return False  # "prices rise 5 to 10 percent", "let rise 1 to 1 1/2 hours"
    if low.kind is Number and high.kind is Measure and not start_from:
        return any(lex.moves[w][1] not in ("share", "by") for w in verbs)
    return bool(verbs)


def _ends_fit(low: Draft, high: Draft, word: str, strict: bool, by: bool, lex: Lexicon) -> bool:
    """Are these the ends of one range? A bare end takes the other's kind and scale on the way."""
    shared = (low.kind, low.of) != (high.kind, high.of)
    if shared and not _share(low, high, word, lex):
        return False
    if low.base != high.base:
        return False
    if low.scale is None and high.scale is not None and high.scale < 1 and not high.minor and low.number < high.number:
        low.scale = high.scale  # "2 to 3 × 10^-3 m", "20 to 30 basis points"
    if low.scale is None and high.scale is not None and low.number > high.number and are_alike(low.number, high.number) and (
        shared or is_divided(low.number)
    ):
        return False  # "from 9.8 to 8.5 million": the scale is of both, and it goes down
    if not (low.digits or high.digits or low.scale):
        low.number = _in_powers(low.number, high) if lex.language.POWERS else _in_words(low.number, high.value())
    low_value, high_value = low.value(), high.value()
    if high_value < low_value and high_value < 0 and not by:
        low.number, high.number = high.number, low.number  # "5 to -10": the lower end first, whichever is said first
        low.scale, high.scale = high.scale, low.scale
    elif low_value > high_value or (low_value == high_value and not strict) or (by and high_value > EXACT.multiply(low_value, 3)):
        return False  # "fell by $1 million to $9 million"
    if low.scale is None and high.scale is not None and low.number < high.number:
        low.scale = high.scale  # "$5-10 million"
    return True


def _in_words(low: Decimal, high: Decimal) -> Decimal:
    """The lower end with the scale words in which the other ends: "zwei bis drei Millionen", "two to three hundred thousand"."""
    scale = next((scale for scale in _SCALES if high >= scale and not EXACT.remainder(high, scale)), None)
    if scale is None or (scale == 100 and high >= 1000):
        return low
    hundreds = EXACT.multiply(scale, 100)
    if scale > 100 and not EXACT.remainder(high, hundreds) and EXACT.multiply(low, hundreds) < high:
        scale = hundreds
    value = EXACT.multiply(low, scale)
    return value if 0 < value < high else low


def _in_powers(low: Decimal, high: Draft) -> Decimal:
    """The lower end with the powers below ten thousand in which the other ends: 两到三百万; the scale of both is said once."""
    if high.value() < 100 or low >= 10:
        return low
    value = low.scaleb(high.number.adjusted() - low.adjusted(), EXACT)
    return value if low <= value < high.number else low


def _share_power(text: str, low: Draft, high: Draft, lang: Words) -> None:
    """"2〜3千万円", "3到5千元": a power below ten thousand that stands behind the digits of the upper end is of both."""
    first = compiled(_FIRST).match(text, high.number_start)
    if first is None or not compiled(_FIRST).fullmatch(text, low.number_start, low.number_end):
        return
    power = lang.POWERS.get(text[first.end():first.end() + 1])
    if power is not None and power in _SMALL_POWERS and low.number < Decimal(first[0]):
        low.number = low.number.scaleb(power, EXACT)


def _small(draft: Draft) -> bool:
    return draft.number == draft.number.to_integral_value() and draft.number <= 100


def _share(low: Draft, high: Draft, word: str, lex: Lexicon) -> bool:
    """A bare end takes the other end's kind: "$5-10", "3 to 5 years", "5-5.5 per cent", "3 or $4"."""
    if low.kind is Number and high.kind not in (Number, Ratio):
        if high.kind is Money and not high.named and word != lex.language.OR:
            return False
        take(low, high)
        return True
    if settle_millions(low, high):
        return True
    if low.kind is Ratio and high.kind is Measure and low.base and low.base <= LEAST_PART and (
        low.number < low.base and low.end == low.number_end  # not "1 in 5 to 3 hours"
    ):
        low.number = divide(low, low.number, low.base)  # "1/4 to 1/2 teaspoon"
        take(low, high)
        return True
    if low.kind is Percentage and high.kind is Number and low.end == low.number_end and high.base is None:
        take(high, low)  # "百分之二十到三十", "%20-30": the sign stands in front
        return True
    if high.kind is Number and low.kind is Money and not low.named and not high.candidates:
        high.kind, high.of, high.said = Money, low.of, low.said
        return True
    if low.kind is high.kind and (
        low.of is None and high.of in low.candidates or not high.said and low.of in high.candidates
    ):
        low.of = high.of = low.of or high.of  # "5 pesos to 10 Mexican pesos", "C$5 to $10"
        return True
    return False
