"""Two neighbours that are one figure where words touch: "二、三人", "100以上300未満", "1人当たり500円"."""

from __future__ import annotations

from ..drafts import Draft
from ..exact import EXACT
from ..lexicon import Lexicon
from ..quantities import Count, Measure, Money, Number
from .compounds import as_minutes, compound
from .ends import ABOVE
from .ranges import is_range
from .ratios import is_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Final

    from ..locales.plain import Words

_FIGURE: Final = ("number", "scale", "kind", "of", "base", "said", "candidates", "assumed", "named", "minor", "high", "right")
_NUMBERED: Final = ("ordinal", "date")
_LISTING: Final = ("、", ", ")


def are_one_glued(text: str, last: Draft, draft: Draft, word: str, lex: Lexicon, strict: bool) -> bool | None:
    """Are the two neighbours one figure, where words touch? None where nothing that is said there tells; ``last`` holds both."""
    lang = lex.language
    figures = last.reason is None and draft.reason is None
    if word in lang.MINUTES and draft.of == "second" and as_minutes(text, last, lang.MINUTES):
        return compound(text, last, draft, "", lex)
    if not figures:
        _number_both(text, last, draft, word, lang)
    if word in lang.PER_BEHIND and figures:
        return _lead(last, draft)
    gap = text[last.end:draft.start]
    if gap in _LISTING and figures and not text.endswith(gap, 0, last.start):
        low = _neighbour(last, draft)
        if low is not None:
            said, last.number = last.number, low
            if is_range(text, last, draft, lang.TO[-1], lex, strict):
                return True
            last.number = said
            return None
    if figures and word in lang.PER_HAS and text.endswith(lang.PER_AHEAD, 0, last.start) and _lead(last, draft):
        last.start = last.left = last.start - len(lang.PER_AHEAD)
        return True  # "每10万人中有12例"
    if not word and last.of in lang.SCORED and figures and is_to(text, last, draft, lex):
        return True
    bounded = word in ("", ",") and draft.reason is None and last.modifier in ABOVE and (
        last.kind is Number or text[last.number_end:last.end].strip() == text[draft.number_end:draft.end].strip())  # no 3년, 35세
    return bounded and is_range(text, last, draft, lang.AND, lex, strict) or None  # "100以上300未満"


def _number_both(text: str, last: Draft, draft: Draft, word: str, lang: Words) -> None:
    """"20〜30代", "3、4日に", "第3、4章": where the one is an ordinal or a day, the other is too."""
    if word != "," and word not in lang.TO and word not in lang.EITHER or last.end != last.number_end:
        return
    if last.kind is Number and last.reason is None and draft.reason in _NUMBERED and last.number < draft.number:
        last.reason = draft.reason
    elif last.reason == "ordinal" and draft.reason is None and draft.kind in (Number, Count) and (
        text.endswith(lang.ORDINAL_STARTS, 0, last.start)
    ):
        draft.reason = last.reason


def _neighbour(low: Draft, high: Draft) -> Decimal | None:
    """"二、三人", "2、3個", "五、六十人", "4、5千万円": what the first is, where the two are neighbours; the power is of both."""
    power = high.number.adjusted()
    if low.kind is not Number or low.scale is not None or high.kind not in (Count, Measure, Money) or low.number <= 0 or (
        high.kind is Money and high.scale is None and (high.digits or not power)
    ):
        return None
    first = high.number.scaleb(-power, EXACT)
    return low.number.scaleb(power, EXACT) if EXACT.subtract(first, low.number) == 1 else None


def _lead(last: Draft, draft: Draft) -> bool:
    """"1人当たり500円", "10万人当たり5人": what the figure is per stands in front of it, and becomes the figure."""
    if last.kind not in (Count, Measure) or last.modifier not in (None, "about") or draft.per:
        return False
    last.modifier = draft.modifier or last.modifier
    last.per, last.per_value = last.of, last.value()
    for name in _FIGURE:
        setattr(last, name, getattr(draft, name))
    last.end = draft.end
    return True
