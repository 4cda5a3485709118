"""Two ends of one range: "$5-10 million", "between 250 and 700 dollars", "3 to 5 years", "over 30 and under 40"."""

from __future__ import annotations

import re
from decimal import Decimal

from ..drafts import Draft, behind
from ..exact import EXACT
from ..lexicon import Lexicon
from ..nouns import read_per
from ..quantities import Count, Measure, Money, Multiple, Number, Percentage, PercentagePoints, Ratio
from .exactness import modify
from .senses import VERBS

_SHARED = ("kind", "of", "said", "base", "scale", "minor")  # what one end of a range may take from the other
_METRES, _MILLION = (Measure, Number), Decimal("1E+6")  # "5m" alone is five metres, or five million; 5 mm likewise
_HYPHENS = ("-", "–", "—")
_ABOVE, _BELOW = ("over", "at_least"), ("under", "at_most")


def is_range(text: str, low: Draft, high: Draft, word: str, lex: Lexicon, strict: bool) -> bool:
    """Are these the ends of a range, with ``word`` between them? ``low`` then holds it."""
    lang = lex.language
    if low.high is not None or high.high is not None or low.per is not None:
        return False
    near = text[max(0, low.left - 20):low.left].lower()
    if word == lang.AND and low.modifier is None and not lang.BETWEEN_BEHIND and (
        lang.BETWEEN not in near and lang.BETWEEN_TOO not in near
    ):
        return False  # "5 men and 6 women"
    before = [w.strip("(“\"',").lower() for w in _clause(text, low.left)]
    article = lex.phrases and before and before[-1] in lang.ARTICLES
    if article:
        before.pop()  # "entre el 5 y el 10 %"
    between = bool(before) and before[-1] in (lang.BETWEEN, lang.BETWEEN_TOO)
    start_from = bool(before) and before[-1] == lang.FROM
    told = bool(before) and low.number < high.number and (  # "aged 5-15" and "Serves 4-6" are no scores
        before[-1] in lang.AGED or before[-1] in lang.SERVES or before[-1] == lang.SEATS)
    hyphen = word in _HYPHENS
    if word == lang.AND and not between and not text.startswith(lang.BETWEEN_BEHIND or ("\0",), high.right):
        if not (low.modifier in _ABOVE and high.modifier in _BELOW and low.reason is None):
            return False
    elif hyphen and _is_settled(low, high, strict, between or start_from or told):
        return low.reason == "score"
    if word == lang.OR and low.reason == "one" and high.number == 2:
        low.reason = None  # "one or two tablets"
    named = low.reason == "name" and not _opens(text, low, high, before, hyphen, lex)
    if named or low.reason not in (None, "year", "article", "name") or (low.reason == "article" and high.kind is Number) or (
        low.reason == "year" and (high.kind is Number or high.of is None or not (between or start_from or hyphen))
    ):
        return False
    if word in lang.TO and not hyphen and high.kind is not PercentagePoints and _moves(before, start_from, low, high, lex):
        return False
    if word == lang.OR and (not (low.scale is None and _small(low) and _small(high)) or high.modifier in _ABOVE + _BELOW):
        return False  # "under 16 or over 65"
    by = before[-1:] == [lang.BY] and word == "to"  # "fell by $1 million to $9 million"
    kept = [(end, name, getattr(end, name)) for end in (low, high) for name in _SHARED]
    if not _ends_fit(low, high, word, strict, by, lex):
        for end, name, value in kept:
            setattr(end, name, value)
        return False
    _merge(text, low, high, lex)
    if text[low.end:low.end + 1] == "/" or (text[low.end:low.end + 2] == " p" and low.kind is Money and not lex.phrases):
        read_per(text, low, lex)  # "€5-10/kg", "£4-5 psf"
    if between or start_from:
        low.left = _word_start(text, _word_start(text, low.left) if article else low.left)
    for phrase in lang.BETWEEN_BEHIND:
        if text.startswith(phrase, low.right):
            low.right += len(phrase)
            break
    return True


def is_spread(text: str, middle: Draft, half: Draft, lex: Lexicon) -> bool:
    """"5 ± 1 kg", "75% ±3", "5 +/-1": from 4 to 6 kg. Is it that? ``middle`` then holds the range."""
    half.number = half.number.copy_abs()
    if any(end.reason is not None or end.high is not None or end.base is not None for end in (middle, half)):
        return False
    if middle.per is not None or half.number <= 0 or (middle.scale is not None) > (half.scale is not None):
        return False
    if half.kind is Number:
        take(half, middle)
    elif middle.kind is Number:
        take(middle, half)
    if (middle.kind, middle.of) != (half.kind, half.of):
        return False
    scale = half.scale
    whole = middle.number if middle.scale is None or middle.scale == scale else None
    if whole is None:
        return False
    middle.number, half.number = EXACT.subtract(whole, half.number), EXACT.add(whole, half.number)
    middle.scale = scale
    _merge(text, middle, half, lex)
    return True


_OPENED = re.compile(r"(?:^|[.!?:\n(“\"]\s*)[A-Z][a-z]+ $")


def _opens(text: str, low: Draft, high: Draft, before: list[str], hyphen: bool, lex: Lexicon) -> bool:
    """Is the number none of a name? "Wait 20 to 30 minutes", "Wind: SW 15-25mph", but "Highway 5-10 miles"."""
    return high.kind in (Measure, Money, Percentage, PercentagePoints) and bool(before) and (
        before[-1] not in lex.language.BEFORE_NAME and (
            hyphen or _OPENED.search(text, max(0, low.start - 32), low.start) is not None)
    )


def _is_settled(low: Draft, high: Draft, strict: bool, between: bool) -> bool:
    """A hyphen that makes no range: a score, or something that was no figure already ("pages 5-10", "16-18 High Street")."""
    if not strict and _is_score(low, high, between):
        low.reason = "score"
        low.extend(high.end)
        return True
    if low.reason is not None and high.kind is Number:
        high.reason = low.reason
        return True
    return False


def _is_score(low: Draft, high: Draft, between: bool) -> bool:
    """"3-2", "a 2-1 win": bare small numbers joined by a hyphen, unless they go up and count something."""
    if low.kind is not Number or high.kind not in (Number, Count) or low.reason not in (None, "article"):
        return False
    if low.number != low.number.to_integral_value() or high.number != high.number.to_integral_value():
        return low.number > high.number
    if between or low.modifier or high.modifier or low.scale or high.scale or not (low.number < 1000 > high.number):
        return False
    if low.number >= 100 or high.number >= 100:
        return high.kind is Number and high.number < low.number  # "voted 104-97"
    return high.kind is Number or low.number >= high.number


def _moves(before: list[str], start_from: bool, low: Draft, high: Draft, lex: Lexicon) -> bool:
    """"rose 2 to 14", "rose from 7 to 9": one figure and then another, no range; but "lost 20 to 30 pounds"."""
    look = before[:-1] if start_from else before
    if look[-1:] == [lex.language.OF]:
        look = look[:-1]  # "a gain of 2 to 14"
    verbs = [w for w in look[-4 if start_from else -1:] if w in lex.moves and lex.moves[w][1] in VERBS]  # not "sold off 2 to 3"
    if start_from and not verbs:  # "raised the rate of income tax from 37% to 39.6%"
        verbs = [w for w, then in zip(look[:-4], look[1:]) if w in lex.moves and then in lex.language.DETERMINERS]
    if low.kind is Number and high.kind is Measure and not start_from:
        return any(lex.moves[w][1] not in ("share", "by") for w in verbs)
    return bool(verbs)


def _clause(text: str, stop: int) -> list[str]:
    """The words in front of ``stop``: five, or up to nine where no comma parts them from it."""
    words = behind(text, stop, 80).split()[-9:]
    parted = next((at + 1 for at in range(len(words) - 3, -1, -1) if words[at][-1] in ",;:."), 0)
    return words[min(parted, max(0, len(words) - 5)):]


def _merge(text: str, low: Draft, high: Draft, lex: Lexicon) -> None:
    """``low`` becomes the range."""
    low.of = low.of or high.of
    if low.modifier in _ABOVE and high.modifier in _BELOW:
        low.modifier = None  # the two bounds are the two ends
    elif high.modifier and low.modifier is None:
        low.modifier = high.modifier
    revive(text, low, lex)
    low.high = high
    low.extend(high.end)
    low.right = high.right
    low.per, low.per_value, high.per = high.per, high.per_value, None
    low.said = low.said and high.said if low.kind is Money else low.said
    low.assumed = tuple(dict.fromkeys(low.assumed + high.assumed))
    low.candidates = tuple(dict.fromkeys(low.candidates + high.candidates))


def revive(text: str, draft: Draft, lex: Lexicon) -> None:
    """A draft that was no figure alone ("one", a year) is one after all, and may have a modifier."""
    if draft.reason is not None:
        draft.reason = None
        modify(text, [draft], lex)


def _ends_fit(low: Draft, high: Draft, word: str, strict: bool, by: bool, lex: Lexicon) -> bool:
    """Are these the ends of one range? A bare end takes the other's kind and scale on the way."""
    if (low.kind, low.of) != (high.kind, high.of) and not _share(low, high, word, lex):
        return False
    if low.kind is not high.kind or low.base != high.base or (low.of or high.of) != (high.of or low.of):
        return False
    if low.minor and not high.minor:
        return False
    if low.kind is PercentagePoints and low.scale is None:
        low.scale = high.scale  # "20 to 30 basis points"
    low_value, high_value = low.value(), high.value()
    if high_value < low_value < 0 and not by:
        low.number, high.number = high.number, low.number  # "-5 to -10": the lower end first, whichever is said first
        low.scale, high.scale = high.scale, low.scale
    elif low_value > high_value or (low_value == high_value and not strict) or (by and high_value > 3 * low_value):
        return False
    if low.scale is None and high.scale is not None and low.number < high.number and not low.minor:
        low.scale = high.scale  # "$5-10 million"
    return True


def _word_start(text: str, stop: int) -> int:
    """Where the word before ``stop`` begins."""
    end = stop
    while end and text[end - 1].isspace():
        end -= 1
    while end and text[end - 1].isalpha():
        end -= 1
    return end


def _small(draft: Draft) -> bool:
    return draft.number == draft.number.to_integral_value() and draft.number <= 100


def _share(low: Draft, high: Draft, word: str, lex: Lexicon) -> bool:
    """A bare end takes the other end's kind: "$5-10", "3 to 5 years", "5-5.5 per cent", "3 or $4"."""
    if low.kind is Number and low.of is None and high.kind in (Money, Measure, Percentage, Count, Multiple) or (
        low.kind is Number and high.kind is not Number and high.kind is not Ratio
    ):
        if high.kind is Money and not high.named and word != lex.language.OR:
            return False
        take(low, high)
        return True
    if settle_millions(low, high):
        return True
    if high.kind is Number and low.kind is Money and not low.named and not high.candidates:
        high.kind, high.of, high.said, high.minor = Money, low.of, low.said, low.minor
        return True
    if low.kind is Money and high.kind is Money and low.of is not None and high.of is not None:
        return False
    if low.kind is Money and high.kind is Money and (low.of in high.candidates or high.of in low.candidates):
        low.of = high.of = high.of or low.of
        return True
    return False


def settle_millions(low: Draft, high: Draft) -> bool:
    """"£4m-5m", "fell from £5m to 4m": what would be five metres alone, or assumed to be millions, is money behind money."""
    if low.kind is not Money or low.named or low.reason is not None or not high.candidates or high.kind not in _METRES:
        return False
    take(high, low)
    high.scale = _MILLION
    return True


def take(bare: Draft, other: Draft) -> None:
    """The bare number is of what the other is of."""
    bare.kind, bare.of, bare.said, bare.base = other.kind, other.of, other.said, None
    bare.assumed, bare.candidates = other.assumed, other.candidates
    if other.minor:
        bare.multiply(Decimal("0.01"))
        bare.minor = True
