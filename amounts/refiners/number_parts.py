"""Two drafts that are one number: "7 thousand 6 hundred", "un et un quart", "two to the power of ten"."""

from __future__ import annotations

from decimal import Decimal

from ..drafts import Draft, behind
from ..entries import MILLION
from ..exact import EXACT
from ..lexicon import Lexicon
from ..numerals import divide, raise_to
from ..quantities import Count, Measure, Money, Number, Percentage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_TEN: Final = Decimal(10)
_HUNDRED: Final = Decimal(100)
_TENS: Final = frozenset(map(Decimal, range(20, 100, 10)))
_THOUSAND: Final = Decimal(1000)
_MILLIONS: Final = (Decimal("1E+12"), Decimal("1E+9"), MILLION)
_INDIAN: Final = (Decimal("1E+5"), Decimal("1E+7"))  # lakhs and crores
_TINY: Final = ("under", "over", "about")  # "p < 10−5"


def add_number(text: str, whole: Draft, part: Draft, word: str, lex: Lexicon) -> bool:
    """"7 thousand 6 hundred", "three and seventeen hundredths": smaller words of one number."""
    joins = word == lex.language.AND or word in lex.language.WITH
    if joins and part.base is not None and part.number < part.base:
        if text.startswith(" of ", part.end):
            return False
        unit = None if whole.scale or part.digits else _in_millions(whole.number)
        whole.number, whole.scale = (whole.number, whole.scale) if unit is None else (EXACT.divide(whole.number, unit), unit)
        add_part(whole, part.number.copy_sign(whole.number), part.base)  # "cinco milhões e três quartos": of a million
    elif word in lex.language.WITH and _is_decimal(whole, part):
        whole.scale = _in_millions(part.number)  # "dos con cinco" is 2.5, "dos con cinco millones" 2.5 million
        rest = part.number if whole.scale is None else EXACT.divide(part.number, whole.scale)
        whole.number = EXACT.add(whole.number, rest.scaleb(-1 - rest.adjusted(), EXACT))
        whole.kind, whole.of = part.kind, part.of
    elif whole.scale and part.value() < whole.scale and part.modifier is None and part.base is None and (
        not word and whole.digits and part.digits and part.scale
        or word in lex.language.JUXTAPOSED and part.kind is not Percentage and not text[whole.end - 2].isdigit()  # not "3M 5,85%"
    ) or word in lex.language.JUXTAPOSED and _are_thousands_in_words(whole, part, word):
        total = EXACT.add(whole.value(), part.value())
        # The next part may be a part of this one's scale: "5 crore 10 lakh 4 thousand". A dozen has none, and divides little.
        whole.scale = None if part.scale is None or EXACT.remainder(part.scale, 10) else part.scale
        whole.number = total if whole.scale is None else EXACT.divide(total, whole.scale)
        _become(whole, part)
    elif word == lex.language.AND and is_rest_of_crores(text, whole, part, lex):
        whole.number, whole.scale = EXACT.add(whole.value(), part.value()), None  # "6 crore and 20 lakh rupees"
        _become(whole, part)
    elif (joins or word in lex.language.JUXTAPOSED) and lex.native and is_rest(whole, part):
        whole.number, whole.scale = EXACT.add(whole.value(), part.value()), None  # "2 milhões e 300 mil"
        _become(whole, part)
    elif not word and word in lex.language.JUXTAPOSED and _are_thousands(whole, part):
        whole.number, whole.scale = EXACT.add(whole.value(), part.number), part.scale  # "3 mil 200 millones", "mil 500 pesos"
        _become(whole, part)
    elif joins and lex.language.ONES_FIRST and _are_ones_first(whole, part):
        whole.number = EXACT.add(whole.number, part.number)
        _become(whole, part)
    else:
        return False
    whole.extend(part.end)
    whole.right = part.right
    return True


def is_rest_of_crores(text: str, whole: Draft, part: Draft, lex: Lexicon) -> bool:
    """"6 crore and 20 lakh rupees", "3 lakh and 500": lakhs and less, of one sum; but "6 crore and 20 lakh respectively"."""
    return whole.scale in _INDIAN and not lex.native and part.value() < whole.scale and part.reason is None and (
        part.base is None and part.modifier is None and (part.kind in (Number, Count) or part.kind is Money and part.named)
        and lex.language.BETWEEN not in behind(text, whole.left, len("between ")).lower()
        and not text.startswith(lex.language.RESPECTIVELY, part.right))


def add_part(whole: Draft, top: Decimal, bottom: Decimal) -> None:
    """Add ``top/bottom`` to the number; an endless fraction is rounded and says so."""
    whole.number = EXACT.add(whole.number, divide(whole, top, bottom))


def _are_thousands_in_words(whole: Draft, part: Draft, word: str) -> bool:
    """"ألفين و500 دولار", "दो लाख 50 हजार": thousands in words, and the rest of the number in digits."""
    if whole.digits or not part.digits or part.modifier is not None or part.base is not None or part.reason is not None or (
        not word and part.scale is None and part.kind in (Number, Count)  # "en el año dos mil 20 países"
    ):
        return False
    power = int(whole.number.normalize(EXACT).as_tuple().exponent)
    return power > 2 and 0 < part.value() < Decimal((0, (1,), power))


def one_and_part(one: Draft, part: Draft) -> bool:
    """"un et un quart", "en och en fjärdedel": is it a one that alone counts nothing, and a part of one? It then holds both."""
    if one.reason != "one" or part.reason is not None or part.digits or part.scale is not None or part.high is not None:
        return False
    if part.base is not None and part.number < part.base:
        add_part(one, part.number, part.base)
    elif part.base is None and 0 < part.number < 1:
        one.number = EXACT.add(one.number, part.number)
        _become(one, part)
    else:
        return False
    one.reason = None
    one.extend(part.end)
    one.right = part.right
    return True


def raised(base: Draft, power: Draft, word: str, lex: Lexicon) -> bool:
    """"10 to the minus 3", "two to the power of ten", and "10−9 mbar", whose raising has been lost: a range goes up."""
    number = power.number
    if base.kind is not Number or base.base is not None or base.scale is not None or base.high is not None or (
        power.kind not in (Number, Measure) or power.scale is not None or power.high is not None
        or number.copy_abs() > 99 or number != number.to_integral_value()
    ):
        return False
    if word == "−":
        if base.number != _TEN or not 0 < number <= _TEN or (power.kind is Number and base.modifier not in _TINY):
            return False
        number = number.copy_negate()
    elif word in lex.language.TO_THE and number >= 0 or not base.number:
        return False
    base.reason = None
    raise_to(base, int(number))
    base.base = None
    base.extend(power.end)
    _become(base, power)
    return True


def _is_decimal(whole: Draft, part: Draft) -> bool:
    """Two bare numbers in words, or a percentage behind the first: the second may be the decimals."""
    return part.kind in (Number, Percentage) and not (whole.digits or part.digits or whole.scale or part.scale) and (
        part.number == part.number.to_integral_value())


def _in_millions(number: Decimal) -> Decimal | None:
    """The greatest of a trillion, a billion and a million of which the number is a multiple."""
    return next((scale for scale in _MILLIONS if number and not EXACT.remainder(number, scale)), None)


def _are_ones_first(ones: Draft, tens: Draft) -> bool:
    """"fem og tjue minutter", "tolv tusen og fem og tjue": 25 and 12,025, as it is counted there besides."""
    return not (ones.digits or tens.digits or ones.scale or tens.scale or tens.modifier) and tens.number in _TENS and (
        0 < EXACT.remainder(ones.number, _HUNDRED) < _TEN and ones.number == ones.number.to_integral_value())


def is_rest(whole: Draft, part: Draft) -> bool:
    """Millions, then thousands: one number with "and" between them."""
    unit = whole.scale or _in_millions(whole.number)
    value = part.value()
    return unit in _MILLIONS and 0 < value < unit and not EXACT.remainder(value, 1000) and (
        part.scale is not None or not part.digits)


def _are_thousands(whole: Draft, part: Draft) -> bool:
    """A thousand in words, or some of a scale that is shared, and the hundreds behind it in digits."""
    told = whole.scale is None and not whole.digits and whole.number == _THOUSAND
    shared = whole.scale == _THOUSAND and part.scale is not None and part.scale > _THOUSAND
    return (told or shared) and part.digits and part.base is None and part.modifier is None and 0 < part.number < _THOUSAND


def _become(whole: Draft, part: Draft) -> None:
    """The number is of what its last part is of."""
    whole.kind, whole.of, whole.said, whole.named = part.kind, part.of, part.said, part.named
    whole.candidates, whole.assumed = part.candidates, part.assumed
    whole.per, whole.per_value = part.per, part.per_value
