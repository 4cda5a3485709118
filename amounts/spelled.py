"""What number is it, in the words of another language than English? CLDR's rules spell them; a language's file knows the rest.

"två miljoner", "zweihundertfünf", "une demi-heure", "drei Viertel", "Dutzende", "三億": ``(text, pos) -> Draft``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from . import touching
from .cldr import is_hangul, is_letter, is_unspaced, touches
from .drafts import ONE, Draft
from .exact import EXACT
from .hangul import is_counted_natively, is_korean_word
from .lexicon import compiled
from .lookup import look_up
from .numerals import add_fraction
from .quantities import Measure, Multiple
from .spelled_parts import add_a_half, is_tallied, read_bottom, read_part
from .word_index import LONGEST, said_at, word_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon

_HALF, _ONE_AND_A_HALF, _TWO = Decimal("0.5"), Decimal("1.5"), Decimal(2)
_STEPS = (Decimal("1E+12"), Decimal("1E+9"), Decimal("1E+6"))  # "un million et demi" is half a million more
_LETTERS = re.compile(r"[^\W\d_]+")
_TENS = 20  # and more, which a hyphen joins to their ones


def read_spelled(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """The number that the words at ``pos`` say."""
    lang, said = lex.language, said_at(text, pos)
    if lang.WORDS_TOO and compiled(lang.WORDS_TOO).match(text, pos):
        return None
    if text.startswith(lang.NOT_NUMBERS, max(0, pos - bool(lang.CLITICS))) and not touching.is_decimal(text, pos, lang) or (
        text[pos - 1:pos] in lang.NOT_BEHIND and not text.endswith(lang.BOUNDS, 0, pos)
        and not (text[pos - 1:pos] in lang.THESE and (text[pos] in lang.POWERS or lang.NUMERALS.get(text[pos], 1) != 1))
    ):
        either = touching.either_of_two(text, pos, lex) if text[pos + 1:pos + 2] in lang.PAIRS_OF else None
        return either if either and either.high else None  # "一两个人", but "一两" is fifty grams
    vague = word_at(text, pos, lang.VAGUE, said) or (_vague_in_word(text, pos, lex) if is_hangul(text[pos]) else "")
    if vague in lang.NOT_ALONE and (
        look_up(text, pos + len(vague), lex)[3] is None or text.startswith(lang.NOT_NUMBERS, pos + 1)
    ):
        vague = ""  # "网上百度一下"
    if vague:
        draft = Draft(pos, pos + len(vague), Decimal(lang.VAGUE[vague]).normalize(EXACT))
        before = text[max(0, pos - LONGEST):pos].lower().split()
        if vague not in lang.VAGUE_OR_ONE or lang.GENITIVE.isdisjoint(before[-1:]):
            draft.modifier = "several"
        return draft
    rounded = word_at(text, pos, lang.ROUNDED, said)
    if rounded and (_is_of_many(text, pos + len(rounded), lex) or not any(word.endswith(f" {rounded}") for word in lang.ROUNDED)):
        draft = Draft(pos, pos + len(rounded), Decimal(lang.ROUNDED[rounded]))
        draft.modifier = "about"
        return draft
    multiple = word_at(text, pos, lang.MULTIPLES, said)
    for number, units in ((_ONE_AND_A_HALF, lang.HALF_MORE), (_TWO, lang.DUALS), (_HALF, lang.HALVES_OF)):
        unit = word_at(text, pos, units, said)
        if unit:
            draft = Draft(pos, pos + len(unit), number)
            draft.kind, draft.of = Measure, units[unit]
            if units is lang.DUALS:
                add_a_half(text, draft, lex)  # "ساعتين ونصف الساعة"
            return draft
    noun = text[pos:pos + len(multiple)].lower() in lang.THE_DOUBLE
    if multiple and (not noun or _is_the_double(text, pos, pos + len(multiple), lex)):
        draft = Draft(pos, pos + len(multiple), Decimal(lang.MULTIPLES[multiple]))
        draft.kind, draft.change = Multiple, None if noun else lang.GROWN.get(multiple)
        return draft
    parts = word_at(text, pos, lang.PARTS, said)
    if parts:
        return read_part(text, pos, pos + len(parts), Decimal(lang.PARTS[parts][0]), lang.PARTS[parts][1], lex)
    fraction = word_at(text, pos, lang.FRACTIONS, said)
    if not fraction and is_hangul(text[pos]):  # "절반이"
        fraction = next((word for word in lang.FRACTIONS
                         if text.startswith(word, pos) and text.startswith(lang.ENDINGS, pos + len(word))), "")
    if fraction and len(word_at(text, pos, lang.NUMBERS, said)) > len(fraction):
        fraction = ""  # "media docena"
    if fraction in lang.NUMBERS_TOO and not text.startswith(lang.THE, pos + len(fraction)):
        fraction = ""  # "خمس ساعات", five hours
    if fraction:  # alone it may be an ordinal: "de tiende" is no tenth
        part = read_part(text, pos, pos + len(fraction), ONE, lang.FRACTIONS[fraction], lex)
        return part if part is None or part.base is None or fraction in lang.HALF_OF else None
    found = _number(text, pos, lex, said)
    written = touching.spelled(text, pos, lex) if lang.NUMERALS else None
    if written is not None and (found is None or written.number_end >= found[1]):
        return written
    if found is None:
        return None
    value, end = found
    if text[end:end + 1] == " " and text[end + 1:end + 2].isdecimal() and text[pos:end].lower() in lang.ARTICLES:
        return None  # "entre un 5 y un 7 %"
    if lang.ORDINAL_BEHIND and not EXACT.remainder(value, 10) and compiled(lang.ORDINAL_BEHIND, True).match(text, end):
        return None  # "yirmi beşinci gün", "сто двадцать пятый"
    draft = Draft(pos, end, value)
    gap = 1 if text[end:end + 1] in (" ", "-") else 0
    if gap and text[end] == "-" and value >= _TENS and lang.PARTS_ORDER and read_bottom(text, end + 1, ONE, lex):
        return None  # "le vingt-cinquième jour"
    bottom = read_bottom(text, end + gap, value, lex) if gap or is_unspaced(text[end - 1]) else None
    if bottom and is_tallied(text, text[end + gap:bottom[1]], bottom[1], lex):
        bottom = None
    top = EXACT.remainder(value, 100)
    if bottom and 0 < top < bottom[0] and top < value and f" {lang.AND}" in text[pos:end]:  # "cent et trois quarts"
        whole = EXACT.subtract(value, top)  # in millions, if it is some: "cinco milhões e três quartos"
        step = next((step for step in _STEPS if not EXACT.remainder(whole, step)), None)
        draft = Draft(pos, bottom[1], whole if step is None else EXACT.divide(whole, step))
        draft.scale = step
        add_fraction(draft, int(top), bottom[0])
        return draft
    if bottom and (value == 1 or bottom[0] > 2):  # "en halv", "drei Viertel"
        part = read_part(text, pos, bottom[1], value, bottom[0], lex)
        return part or (Draft(pos, bottom[1], _HALF) if bottom[0] == 2 else None)  # "ein halbes Schwein"
    speller = lex.speller() if lang.ORDINAL_FRACTIONS and gap else None
    if speller:
        ordinal = speller.read_ordinal(text, end + 1)
        if ordinal and ordinal[0] > 2 and value < ordinal[0]:
            end = ordinal[1] + text.startswith("n", ordinal[1])  # "drie dertigsten"
            return read_part(text, pos, end, value, ordinal[0], lex)
    if not _add_decimals(text, draft, lex):
        add_a_half(text, draft, lex)
    return draft


def _is_of_many(text: str, end: int, lex: Lexicon) -> bool:
    """"la vingtaine de blessés", "ventina km"; not "la cinquantaine", "quarantaine de 14 jours", "la provincia trentina"."""
    of = next((partitive for partitive in lex.partitives if text.startswith(partitive, end)), "")
    return text[end + len(of):end + len(of) + 1].isalpha() if of else look_up(text, end, lex)[3] is not None


def _vague_in_word(text: str, pos: int, lex: Lexicon) -> str:
    """"수백명": what is counted touches it, as behind digits."""
    words = (word for word in lex.language.VAGUE if text.startswith(word, pos))
    word = max(words, key=len, default="")
    _, separator, _, entry = look_up(text, pos + len(word), lex)
    return word if entry is not None and not separator else ""


_LAST = re.compile(r"(?:^|[\s'’(])([^\W\d_]+) $")


def _is_the_double(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """"el doble que", "das Doppelte": behind an article, and before no noun; in German with a capital."""
    article, word = _LAST.search(text, max(0, start - 8), start), _LETTERS.match(text, end + 1)
    if article is None or article[1].lower() not in lex.language.ARTICLES or (
        lex.language.NOUN_IS_CAPITAL and not text[start].isupper()
    ):
        return False
    return lex.language.NOUN_IS_CAPITAL or word is None or word[0].lower() in lex.language.STOPS


def _is_whole(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """Is the number word no part of a longer one, in a script whose words touch: 둘은, 두 개, but not 두부?"""
    lang, after = lex.language, text[end:end + 1]
    if end == start + 1 and is_counted_natively(text, end, lex):
        return False
    stop, _, word, entry = look_up(text, end, lex)
    if text[:start].strip() or text[stop:].strip():
        native = text[start] not in lang.NUMERALS and text[start] not in lang.POWERS
        if native and word in lang.NOT_NATIVE or is_korean_word(text, start, end, lex):
            return False  # "한도", "열도", "두 분"
    if entry is not None or not (text[:start].strip() or text[end:].strip()):
        return True
    return text[start:end] not in lang.NOT_ALONE and (
        not (after and touches(text[end - 1]) and is_letter(after)) or text.startswith(lang.ENDINGS, end))


def _add_decimals(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"veinte coma seis", "yirmi nokta yetmiş bir": digits one by one, or the number that they make."""
    if text[draft.end:draft.end + 1] != " ":
        return False
    word = word_at(text, draft.end + 1, lex.language.POINT_WORDS)
    digits, at = "", draft.end + 1 + len(word)
    while word and text[at:at + 1] == " " and len(digits) < 20:
        found = _number(text, at + 1, lex)
        if found is None or (digits and found[0] > 9) or found[0] != found[0].to_integral_value():
            break
        digits, at = digits + str(int(found[0])), found[1]
        if found[0] > 9:
            break
    part = word_at(text, at + 1, lex.language.FRACTIONS) if digits else ""
    if lex.language.FRACTIONS.get(part, 1) % 10 == 0:  # "три целых пять сотых" is 3.05
        digits, at = digits.zfill(len(str(lex.language.FRACTIONS[part])) - 1), at + 1 + len(part)
    scale = ONE
    while digits.endswith("000"):  # "iki nokta iki milyon" is 2,200,000
        digits, scale = digits[:-3], EXACT.multiply(scale, 1000)
    if digits:
        number = EXACT.add(draft.number, Decimal(f"0.{digits}").copy_sign(draft.number))
        draft.number = EXACT.multiply(number, scale)
        draft.read_to(at)
    return bool(digits)


def _number(text: str, pos: int, lex: Lexicon, said: str = "") -> tuple[Decimal, int] | None:
    """The longer number of those that the language's words and CLDR's rules make at ``pos``."""
    lang = lex.language
    word = word_at(text, pos, lang.NUMBERS, said)
    if word in lang.BEFORE_NOUNS and look_up(text, pos + len(word), lex)[3] is None:
        word = ""
    found = (Decimal(lang.NUMBERS[word]), pos + len(word)) if word else None
    other = lex.read_cardinal(text, pos)
    if other is not None and text.find(f" {lang.AND} ", pos, other[1]) > 0 and (
        text.endswith((f"{lang.BETWEEN} ", f"{lang.BETWEEN.capitalize()} "), 0, pos)
    ):
        other = _lower_end(text, pos, other, lex)
    if other is not None and lang.NUMERALS and not _is_whole(text, pos, other[1], lex):
        return found
    return other if other is not None and (found is None or other[1] >= found[1]) else found


def _lower_end(text: str, pos: int, whole: tuple[Decimal, int], lex: Lexicon) -> tuple[Decimal, int] | None:
    """"zwischen fünf und zwanzig", "mellem fem og tyve": from five to twenty, though they would be 25 elsewhere."""
    at = text.find(f" {lex.language.AND} ", pos)
    low, high = lex.read_cardinal(text[pos:at], 0), lex.read_cardinal(text, at + len(lex.language.AND) + 2)
    return (low[0], at) if low and high and low[0] < high[0] and high[1] == whole[1] else whole


def scale_rest(draft: Draft, scale: Decimal) -> bool:
    """"Un milion două sute de mii": a scale behind a greater one is of the last words alone, and so are the thousands here."""
    rest = EXACT.remainder(draft.number, scale) if draft.number > scale else draft.number
    if rest == draft.number or not rest or rest != rest.to_integral_value():
        return False
    draft.number = EXACT.add(EXACT.subtract(draft.number, rest), EXACT.multiply(rest, scale))
    return True
