"""Two figures that add up to one: "5 ft 3 in", "3 dollars 50"."""

from __future__ import annotations

from decimal import Decimal

from ..cldr import touches
from ..drafts import Draft
from ..entries import UNIT
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..lookup import look_up
from ..nouns import TIMES
from ..quantities import Measure, Money, Number
from .number_parts import add_number, add_part, is_rest, is_rest_of_crores
from .ranges import HYPHENS
from .senses import is_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

_FAR: Final = 100  # metres of a race: "100 Meter 20 Mal"
LEAST_MINUTES: Final = 5  # that are said without their name behind an hour
_HOUR: Final = 60  # of them
SHORTEST: Final = 50  # metres that are run or swum for a time: "50m 23s"
NEAR: Final = 16  # characters: from "latitude" to its degrees
FEVERS: Final = range(34, 43)
TENTHS: Final = range(1, 10)
_CLAUSE_END: Final = frozenset(("", ".", ",", ";", "!", "?", ")", "\n"))


def compound(text: str, whole: Draft, part: Draft, word: str, lex: Lexicon) -> bool:
    """Is ``part`` added to ``whole``, with ``word`` (nothing, "and" or a comma) between them?"""
    word = lex.language.AND if word in lex.language.ANDS else word
    if not word and whole.kind is Money and (whole.high is not None) != (part.high is not None):
        return _add_to_range(text, whole, part, lex)
    rate = whole.per is not None and not lex.language.PER_BEHIND  # "1リットル当たり174円80銭": what it is per stands in front
    if whole.high is not None or rate or part.high is not None or part.per is not None and not (
        lex.native and whole.kind is Number  # "2 tys. 300 zł miesięcznie"
        # "3 dollars and 50 cents a gallon", "3 euros 50 le litre", "3 dollars 50 a gallon"
        or whole.kind is Money and (part.minor or lex.native or not word and whole.named and part.kind is Number)
        or whole.kind is Measure and part.kind is Number and part.per in TIMES  # "2 hrs 30 a day"
    ):
        return False
    if whole.kind is Number:
        return add_number(text, whole, part, word, lex)
    _weigh(whole, part)
    if whole.kind is Money:
        added = word != "," and (_add_money(text, whole, part, word, lex) or _add_thousands(text, whole, part, word, lex))
    else:
        added = whole.kind is Measure and _add_measure(text, whole, part, word, lex)
    if added:
        whole.extend(part.end)
        whole.right = part.right
        whole.change = whole.change or part.change
        if part.right > part.end:  # "2時間30分ほど", "2 hours 30 minutes or more"
            whole.modifier = whole.modifier or part.modifier
        whole.per, whole.per_value = whole.per or part.per, whole.per_value or part.per_value
    return added


def _add_to_range(text: str, whole: Draft, part: Draft, lex: Lexicon) -> bool:
    """"3円50銭から4円10銭", "157円30〜32銭": minor units of the upper end, or of both."""
    if whole.high is not None:
        if not _add_money(text, whole.high, part, "", lex):
            return False
    elif part.high is not None:
        if part.kind is not Money or not part.minor or part.of != whole.of or whole.scale is not None or part.high.value() >= 1:
            return False
        base = whole.number
        whole.number, whole.high = EXACT.add(base, part.value()), part.high
        part.high.number, part.high.scale = EXACT.add(base, part.high.value()), None
        whole.assumed = part.assumed
    whole.extend(part.end)
    whole.right, whole.modifier = part.right, whole.modifier or part.modifier
    return True


def _add_money(text: str, whole: Draft, part: Draft, word: str, lex: Lexicon) -> bool:
    """"3 dollars 50 cents", "$6 and 75c", "thirteen dollars forty five", "8 euros and 20.": minor units."""
    if whole.scale is not None and word == lex.language.AND and not whole.named and _adds_half(text, whole, part, lex):
        return True
    if whole.scale is not None or whole.number != whole.number.to_integral_value():
        return False
    if whole.named and text[part.end:part.end + 1] in _CLAUSE_END and _add_half(text, whole, part, word, lex):
        return True
    if part.kind is Money:
        same = whole.of == part.of or whole.of in part.candidates or part.of in whole.candidates
        if not (part.minor and same and 0 <= part.value() < 1):
            return False
        whole.number = EXACT.add(whole.number, part.value())
        whole.of = whole.of or part.of
        return True
    number = part.number
    size = (part.end if part.per is None else part.number_end) - part.start
    if part.kind is not Number or part.scale is not None or part.modifier or not 0 < number < 100 or (
        size > 2 if part.digits else number != number.to_integral_value()
    ):
        return False
    ends = text[part.end:part.end + 1] in _CLAUSE_END or part.per is not None
    if whole.end == part.start:
        fits = part.digits and size == 2 and not text[whole.end - 1].isalnum()  # "12€50"
    elif word:
        fits = ends and (size == 2 and whole.named if part.digits else number >= 10 or not lex.native) and (
            part.digits or text[part.start:part.end].replace("-", " ").split()[-1].lower() not in lex.language.GROUPS
        )  # "US$6 and twelve"; but "5 euros y 2", "5 euros y media docena"
    elif text[whole.end:part.start] != " " or (size < 2 if part.digits else number < 10):
        return False
    else:
        fits = ends or (whole.named and part.digits == whole.digits and text[part.end:part.end + 1] not in HYPHENS)
    if fits:
        part.reason = None
        whole.number = EXACT.add(whole.number, number.scaleb(-2, EXACT))
    return fits


def _adds_half(text: str, whole: Draft, part: Draft, lex: Lexicon) -> bool:
    """"$2 million and a half": a part of what the sum is counted in, where the clause ends."""
    if part.base is None or part.number >= part.base or part.digits or lex.native or (
        part.reason not in (None, "ordinal", "half") or text[part.end:part.end + 1] not in _CLAUSE_END
        or not text.startswith("a ", part.start)
    ):
        return False
    part.reason = None
    add_part(whole, part.number, part.base)
    return True


def _add_thousands(text: str, whole: Draft, part: Draft, word: str, lex: Lexicon) -> bool:
    """"R$ 3 milhões e 500 mil": the rest of the number, of a sign in front."""
    crores = word == lex.language.AND and part.kind is Number and not whole.named and is_rest_of_crores(text, whole, part, lex)
    if crores:
        whole.number, whole.scale = EXACT.add(whole.value(), part.value()), None  # "Rs 6 crore and 20 lakh"
        return True
    if not lex.native or word != lex.language.AND or whole.named or part.kind is not Number or part.scale is None or (
        part.reason is not None or part.modifier is not None or not is_rest(whole, part)
    ):
        return False
    whole.number, whole.scale = EXACT.add(whole.value(), part.value()), None
    return True


def _add_half(text: str, whole: Draft, part: Draft, word: str, lex: Lexicon) -> bool:
    """"three hours and a half", "two dollars and a half": a part of one behind the unit."""
    if part.base is None or word != lex.language.AND or (part.digits and not lex.glued) or text.startswith(" of ", part.end):
        return False
    whole.number, whole.scale = whole.value(), None
    add_part(whole, part.number, part.base)
    return True


def _weigh(whole: Draft, part: Draft) -> None:
    """"10 stone 4 pounds", "7 pounds 11 ounces": beside another unit of weight pounds are a weight, and no money."""
    pounds = part if whole.of == "stone" else whole if part.of == "ounce" else None
    if pounds is not None and pounds.kind is Money and "pound" in pounds.candidates:
        pounds.kind, pounds.of, pounds.assumed, pounds.candidates = Measure, "pound", (), ()


_MINUTES: Final = "[0-5][05]|[1-5][0-9]"


def _add_measure(text: str, whole: Draft, part: Draft, word: str, lex: Lexicon) -> bool:
    """"5 ft 3 in", "2 hours 30 minutes", "4 km, 3 metres and 7 centimetres": parts of the unit before them."""
    if part.kind is Number and whole.of == "foot" and part.reason is None and part.digits:
        inches = compiled(lex.units.INCHES).match(text, part.end)
        if inches:  # "6 ft 2 in": alone it is no unit
            part.kind, part.of = Measure, "inch"
            part.extend(inches.end())
        elif text[whole.end:part.start] in (" ", "-") and part.number < 12 and (
            text[part.end:part.end + 1] in _CLAUSE_END or text[whole.end] == "-"
        ):
            part.kind, part.of = Measure, "inch"  # "5 feet 11", "6-foot-5"
    if part.kind is Number and part.reason is None and whole.of in lex.units.HEIGHTS and part.digits == whole.digits and (
        text[whole.end:part.start] == " " and whole.number > 1 and text.endswith(lex.units.HEIGHTS[whole.of][0], 0, whole.end)
        and (text[part.end:part.end + 1] in _CLAUSE_END or compiled(lex.units.AND_TALL).match(text, part.end))
    ):
        part.kind, part.of = Measure, lex.units.HEIGHTS[whole.of][1]  # "five foot four", "12 stone 7"
    led = part.reason is None or part.reason == "identifier" and text[part.start] == "0"  # "2 m 05"
    if part.kind is Number and led and whole.of in lex.units.MINUTED and part.scale is None and (
        text[whole.end:part.start] == " " and compiled(_MINUTES).fullmatch(text, part.start, part.number_end)
        and whole.digits and text.endswith(lex.units.MINUTED[whole.of][0], 0, whole.end) and part.high is None
        and (part.per is not None or text[part.end:part.end + 1] in _CLAUSE_END)
    ):
        unit = lex.units.MINUTED[whole.of][1]
        part.kind, part.of, part.per = Measure, f"{unit} / {part.per}" if part.per else unit, None  # "2 hrs 30", "2 hrs 30 a day"
    places = lex.language.DECIMALS_BEHIND.get(whole.of or "", 0)
    if places and part.kind is Number and led and part.scale is None and _fill(part, places) and (
        whole.scale is None and whole.number < _FAR and whole.number == whole.number.to_integral_value()
        and word in ("", lex.language.AND)
    ):
        whole.number = EXACT.add(whole.number, part.number.scaleb(-places, EXACT))  # "1 m 85"
        return True
    if _add_half(text, whole, part, word, lex) or lex.language.ARES and _add_ares(text, whole, part, lex.language.ARES):
        return True
    if lex.language.ARCS and not word and _add_arc(text, whole, part, lex.language):
        return True
    if whole.of == "hour" and word in lex.language.HOURS_AND and part.kind is Number and led and (
        LEAST_MINUTES <= part.number < _HOUR and part.scale is None and part.base is None and part.modifier is None
        and (part.digits == whole.digits or whole.number == 1)
    ):
        part.kind, part.of = Measure, "minute"  # "2 ore e 40", "1 heure 40"
    if part.kind is not Measure and not (whole.of == "hour" and as_minutes(text, part, lex.language.MINUTES)):
        return False
    if whole.of == "hour" and part.of == "meter" and text[part.end - 1] == "m":
        part.of = "minute"  # "1h 30m"
    if whole.of == "meter" and part.of == "second" and text[whole.end - 1] == "m" and whole.number < SHORTEST:
        whole.of = "minute"  # "3m 43.13s"
    unit, _, per = part.of.partition(" / ")
    if per and (word == "," or per == whole.of or "/" in text[part.number_end:part.end]):
        return False  # "for 2 days, 3 hours a day"; but "2 hours and 30 minutes a day"
    ratio = lex.units.PARTS.get((whole.of, unit))
    if ratio is None or part.value() >= ratio or whole.scale is not None or part.scale is not None or (
        whole.number != whole.number.to_integral_value()
        # "2 years, 5 months" lists as often as it adds, "in 800 m, up to 5 cm of snow" always
        or word == "," and (part.modifier is not None or part.of == "millimeter"
                            or is_time(whole.of) and not _goes_on(text, part, lex))
    ):
        return False
    whole.number = EXACT.add(EXACT.multiply(whole.number, Decimal(ratio)), part.number)
    whole.of = part.of
    return True


_NAME: Final = r" ?([^\W\d_]{2,}(?![^\W_])|a(?= ?[0-9]{1,2} ?ca\b|[.,;:)\n]|\Z))"  # "a" is "to" and "has" elsewhere


def _add_ares(text: str, whole: Draft, part: Draft, ares: dict[str, int]) -> bool:
    """"2 ha 15 a 30 ca", "2 hectáreas, 15 áreas y 30 centiáreas": a plot of land, in square metres."""
    found = compiled(_NAME).match(text, part.number_end)
    size = ares.get(found[1]) if found else None
    last = text[whole.number_end:whole.end].strip()
    if found is None or size is None or part.reason not in (None, "identifier") or part.scale is not None or (
        part.number >= 100
    ) or not (
        whole.of == "hectare" or whole.of == "meter**2" and size < ares.get(last.rpartition(" ")[2], 0)
    ):
        return False
    square = EXACT.multiply(whole.value(), 10_000 if whole.of == "hectare" else 1)
    whole.number, whole.scale, whole.of = EXACT.add(square, EXACT.multiply(part.number, size)), None, "meter**2"
    part.extend(found.end())
    return True


def _add_arc(text: str, whole: Draft, part: Draft, lang: Words) -> bool:
    """"北緯35度8分": minutes of a degree where a place is told, and of a fever the tenths of one: "体温37度8分"."""
    if whole.of == "arcminute" and part.of == "second" and part.number < 60:
        whole.number, whole.of = EXACT.add(EXACT.multiply(whole.number, 60), part.number), "arcsecond"
        return True
    if whole.of != "degree" or part.number >= 60 or whole.number != whole.number.to_integral_value() or not (
        part.of == "minute" or part.kind is Number and text.startswith(lang.MINUTES, part.end)
    ):
        return False
    if compiled(lang.ARCS).search(text[max(0, whole.start - NEAR):whole.start]):
        whole.number, whole.of = EXACT.add(EXACT.multiply(whole.number, 60), part.number), "arcminute"
    elif whole.number in FEVERS and part.number in TENTHS:
        whole.number = EXACT.add(whole.number, part.number.scaleb(-1, EXACT))
    else:
        return False
    if part.kind is Number:
        part.extend(part.end + 1)
    return True


def _fill(part: Draft, places: int) -> bool:
    """Is it a number of so many digits: "1 m 85", "un mètre soixante"?"""
    if part.digits:
        return part.end - part.start == places
    return part.number == part.number.to_integral_value() and part.number.adjusted() == places - 1


_PART: Final = r"[0-9]{1,3}(?=[a-z])"
_WORD: Final = r"\w{1,40}"


def part_touches(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"5ft7in", "9st4lb": does a part of the unit touch it? Else whatever does is one name with the digits."""
    part = compiled(_PART).match(text, draft.end) if draft.kind is Measure else None
    if part is not None:
        end, _, _, entry = look_up(text, part.end(), lex)
        after = text[end:end + 1]
        minutes = draft.of == "hour" and text[part.end():end] == "m"
        if entry is not None and entry[0] == UNIT and (minutes or (draft.of, entry[1]) in lex.units.PARTS) and (
            not after.isalnum() or touches(after)  # "1m80cmの"
        ):
            return True
    name = compiled(_WORD).match(text, draft.end)
    if name is not None:
        draft.extend(name.end())
    return False


_METRIC: Final = ("meter", "gram", "liter")  # whose symbols have no full stop
_LETTERS: Final = r"([a-z]{1,4})\Z"


def is_abbreviated(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"1 hr. 15 min.", "5 ft. 3 in.": does the full stop behind the unit end no sentence?"""
    word = compiled(_LETTERS).search(text, draft.number_end, draft.end)
    return word is not None and word[1] not in lex.unit_names.get(draft.of, ()) and not draft.of.endswith(_METRIC)


def as_minutes(text: str, draft: Draft, words: tuple[str, ...]) -> bool:
    """"2小时5分", "5分29秒": behind hours or before seconds they are minutes, elsewhere points as likely."""
    if draft.kind is not Number or draft.reason is not None or not text.startswith(words, draft.end):
        return False
    draft.kind, draft.of = Measure, "minute"
    draft.extend(draft.end + 1)
    return True


_AND_MORE: Final = r" ([a-z]+) [^\s]{1,12}[ -]([a-z]+)"


def _goes_on(text: str, part: Draft, lex: Lexicon) -> bool:
    """Does "and nine seconds" follow the minutes? Then "two hours, one minute" adds up, and lists nothing."""
    more = compiled(_AND_MORE).match(text, part.end)
    entry = lex.names.get(more[2]) if more and more[1] == lex.language.AND else None
    return entry is not None and entry[0] == UNIT and (part.of, entry[1]) in lex.units.PARTS
