"""Figures in scripts whose words touch: is a number one at all (四川), and what fraction, tenths or half belong to it?

``(text, pos) -> Draft`` for numbers that characters write, and what behind the digits of a draft makes another number of them:
"三分の一", "2と4分の1", "百分之五", "5元3角", "5割3分", "2個半".
"""

from __future__ import annotations

from decimal import Decimal

from .cldr import is_hangul, is_letter
from .drafts import Draft
from .entries import MONEY, SCALE, UNIT
from .exact import EXACT
from .hangul import is_counted_natively, is_korean_word
from .lexicon import compiled
from .lookup import look_up
from .myriads import LONGEST, MYRIAD, Myriads, add_some, is_named, read_myriads, read_pointed
from .numerals import add_fraction
from .quantities import Count, Money, Percentage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .lexicon import Lexicon
    from .locales.plain import Words

_NOTHING: Final = Decimal(0)
HANGUL: Final = "\uac00"  # its first syllable: "9초58이다"
NEAR: Final = 16  # characters in front in which an average is spoken of
_SLASHED: Final = r"([1-9][0-9]?)[/⁄]([1-9][0-9]?)(?![0-9/.,])"


def spelled(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """The number, fraction or percentage that the characters at ``pos`` write; None where they are a word's."""
    lang = lex.language
    either = _roughly(text, pos, lang)
    if either is not None:
        return either_of_two(text, pos, lex, either)
    share = _share(text, pos, lex)
    if share is not None:
        return share
    number = read_myriads(text, pos, lex)
    if number is None:
        return None
    draft = _draft(text, pos, number, lex)
    sure = draft.base is not None or number.more is not None or draft.end > number.end
    return draft if sure or _stands(text, pos, number, lex) else None


def end_of_run(text: str, pos: int, lang: Words) -> int:
    """Where the characters end that write numbers: none begins inside them where the first belongs to a word."""
    end = pos + 1
    for character in text[end:pos + LONGEST]:
        if character not in lang.NUMERALS and character not in lang.POWERS:
            break
        end += 1
    return end


def is_decimal(text: str, pos: int, lang: Words) -> bool:
    """"一点五亿", though 一点 is a bit: do digits follow its point? But "一点一滴"."""
    end = pos + 2
    if text[pos + 1:end] not in lang.POINTS_OF or text[end:end + 1] not in lang.POSITIONAL or (
        text.startswith(lang.BIT_BY_BIT, pos)
    ):
        return False
    for character in text[end:pos + LONGEST]:
        if character not in lang.POSITIONAL:
            break
        end += 1
    return not text.startswith(lang.WHOLE, end) or not lang.AVERAGED.isdisjoint(text[max(0, pos - NEAR):pos])


def either_of_two(text: str, pos: int, lex: Lexicon, either: tuple[int, int] | None = None) -> Draft | None:
    """"两三百人", "七八十人", "一两个": from one number to the other, where what is counted follows, or a power is said.

    The upper end gets its unit from the lower one, when that is known. What is neither may be a word or a name: 三四线.
    """
    either = either or _roughly(text, pos, lex.language)
    if either is None:
        return None
    end, pair = either
    draft = Draft(pos, end, _NOTHING)
    said = text[pos:end]
    low, high = (read_myriads(sides, 0, lex) for sides in (said[:pair] + said[pair + 1:], said[:pair - 1] + said[pair:]))
    counted = look_up(text, end, lex)[3] is not None or not lex.language.POWERS.keys().isdisjoint(said[pair:])
    if low and high and counted and low.end == high.end == len(said) - 1 and low.total() != high.total():
        draft.number, more = sorted((low.total(), high.total()))  # 三两个 are two or three
        draft.high = Draft(pos, end, more)
    else:
        draft.reason = "rough"
    return draft


def _roughly(text: str, pos: int, lang: Words) -> tuple[int, int] | None:
    """Where a number ends that may be either of two, and where in it the second is: 三四人, 七八十, 一百零三四人."""
    before: int | None = 0  # the digit before this; none behind a power: 一百零三四人 are 103 or 104
    end, pair, row = pos, 0, 0
    for character in text[pos:pos + LONGEST]:
        digit = lang.NUMERALS.get(character)
        if digit is None and character not in lang.POWERS:
            break
        row = row + 1 if digit and not is_hangul(character) else 0
        if row > 2 or (digit == 0 and before is not None):
            return None  # digits in a row
        if row == 2 and digit and before:
            pair = end - pos if digit - before == 1 or before == 3 and (digit == 5 or character in lang.PAIRS_OF) else pair
        before = digit
        end += 1
    return (end, pair) if pair else None


def go_on(text: str, draft: Draft, lex: Lexicon) -> None:
    """The digits of ``draft`` may be the beginning of more: "3億5000万", "5千", "500多", "3分の1"."""
    if is_named(text, draft.end, lex):
        return
    if text[draft.start:draft.end].isdigit():
        draft.number, draft.number_end = read_pointed(text, draft.start, lex.language)
        draft.extend(draft.number_end)
    number = read_myriads(text, draft.start, lex, draft.number, draft.end)
    if number is None:
        number = Myriads(draft.number, None, draft.end)
        add_some(text, number, lex)
    found = _draft(text, draft.start, number, lex)
    if found.end > draft.end:
        draft.number, draft.scale, draft.base, draft.modifier = found.number, found.scale, found.base, found.modifier
        draft.candidates = ()
        draft.assumed = (*draft.assumed, *found.assumed)
        draft.number_end = found.number_end
        draft.extend(found.end)


def _draft(text: str, start: int, number: Myriads, lex: Lexicon) -> Draft:
    """The number as a draft, with the fraction that it is a part of."""
    draft = Draft(start, number.end, number.value)
    draft.scale = number.scale
    if number.more is not None:
        draft.modifier = number.more
    elif not _fraction(text, draft, number, lex):
        _mixed(text, draft, number, lex)
    return draft


# ---------------------------------------------------------------- fractions


def _behind(text: str, end: int, marks: tuple[str, ...]) -> int:
    """Where one of the ``marks`` ends that stands at ``end``, spaces aside; 0 where none does."""
    for mark in marks:
        at = _skip(text, end)
        for character in mark:
            if text[at:at + 1] != character:
                break
            at = _skip(text, at + 1)
        else:
            return at
    return 0


def _skip(text: str, at: int) -> int:
    while text[at:at + 1] == " ":
        at += 1
    return at


def _part(text: str, pos: int, lex: Lexicon) -> Myriads | None:
    """The upper half of a fraction: "3分の2", "100分の-5"."""
    minus = next((word for word in ("-", *lex.language.MINUS) if text.startswith(word, pos)), "")
    found = read_myriads(text, pos + len(minus), lex)
    if found is not None and minus:
        found.value = found.value.copy_negate()
    return found


def _share(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """"百分之五": the hundredths are a percentage."""
    for word, power in lex.language.SHARES.items():
        if text.startswith(word, pos):
            at = _behind(text, pos + len(word), lex.language.PARTS_OF)
            top = _part(text, at, lex) if at else None
            if top is not None:
                draft = Draft(pos, top.end, top.value)
                draft.kind, draft.scale = Percentage, top.scale
                if power:
                    draft.multiply(Decimal((0, (1,), power)))
                return draft
    return None


def _fraction(text: str, draft: Draft, bottom: Myriads, lex: Lexicon) -> bool:
    """"三分の一": so many parts of so many."""
    at = _behind(text, bottom.end, lex.language.PARTS_OF)
    top = _part(text, at, lex) if at else None
    if top is None:
        return False
    if text[top.end:top.end + 1].isascii() and text[top.end:top.end + 1].isupper():
        return False  # "徒歩3分の2LDK"
    parts, of = top.total(), bottom.total()
    last = text[top.end - 1]
    if parts > of and is_hangul(last) and lex.language.POWERS.get(last) == MYRIAD:  # "3분의 2만" are only two of three
        less = read_myriads(text[at:top.end - 1], 0, lex)
        if less is not None and less.end == top.end - 1 - at:
            parts, top.end = less.total(), top.end - 1
    if not of or parts != parts.to_integral_value() or of != of.to_integral_value():
        return False
    draft.number, draft.scale = _NOTHING, None
    add_fraction(draft, int(parts), int(of))
    draft.number_end = top.end
    draft.extend(top.end)
    return True


def _mixed(text: str, draft: Draft, whole: Myriads, lex: Lexicon) -> None:
    """"2と4分の1", "1と1/2": a number and a part of one more."""
    at = _behind(text, whole.end, lex.language.AND_PARTS)
    slashed = compiled(_SLASHED).match(text, at) if at else None
    if slashed is not None and int(slashed[1]) < int(slashed[2]):
        part = Draft(at, slashed.end(), _NOTHING)
        add_fraction(part, int(slashed[1]), int(slashed[2]))
        _add_part(draft, whole, part)
        return
    bottom = read_myriads(text, at, lex) if at else None
    if bottom is None:
        return
    part = Draft(at, bottom.end, _NOTHING)
    if _fraction(text, part, bottom, lex):
        _add_part(draft, whole, part)


def _add_part(draft: Draft, whole: Myriads, part: Draft) -> None:
    draft.number, draft.scale = EXACT.add(whole.total(), part.number), None
    draft.assumed = (*draft.assumed, *part.assumed)
    draft.number_end = part.end
    draft.extend(part.end)


# ---------------------------------------------------------------- behind the unit


def add_parts(text: str, draft: Draft, word: str, lex: Lexicon) -> bool:
    """Add what stands behind the unit ``word``: half of one more (then it is so), or tenths of it ("5元3角2分", "五块六")."""
    lang = lex.language
    more = next((some for some in lang.SOME_MORE if text.startswith(some, draft.end)), "") if draft.kind is Count else ""
    if more and (look_up(text, draft.end + len(more), lex)[3] or (None,))[0] == UNIT:
        draft.modifier = draft.modifier or "over"
        draft.extend(draft.end + len(more))
        return True  # 两个多小时
    large = draft.scale is not None and draft.scale.adjusted() >= MYRIAD
    half = "" if large or text.startswith(lang.NOT_HALF, draft.end) else next(
        (word for word in lang.HALF_BEHIND if text.startswith(word, draft.end)), "")
    marks = lang.TENTHS.get(word)
    if half:
        draft.number = EXACT.add(draft.number, Decimal("0.5"))
        draft.extend(draft.end + len(half))
    elif marks is not None and (draft.kind is Money or not large) and draft.number == draft.number.to_integral_value():
        _add_tenths(text, draft, marks, large, lex)
    return bool(half)


def _add_tenths(text: str, draft: Draft, marks: tuple[str, ...], large: bool, lex: Lexicon) -> None:
    """Tenths and hundredths, each behind its digit one of its ``marks``; the last needs none, unless the scale is ``large``."""
    lang = lex.language
    place, at, most = 0, draft.end, 2 if marks else 3  # 五块六 has tenths, 10秒536 thousandths
    while True:
        spaced = text[at:at + 1] == " " and is_hangul(text[at - 1])  # "3할 2푼"
        stop = at = at + spaced
        while stop - at < most and (
            text[stop:stop + 1].isdecimal() or text[stop:stop + 1] in (lang.NUMERALS if stop == at else lang.POSITIONAL)
            and (stop == at or text[stop] < HANGUL)
        ):
            stop += 1  # 两角, but 三两 are three
        if stop == at:
            return
        each = bool(marks) and stop == at + 2 and lang.NUMERALS.get(text[stop - 1]) == 1 and not _is_bare(text, stop, lex)
        stop -= each  # "三块五一斤": a price, and one of what it is the price of
        digits = int("".join(str(lang.NUMERALS.get(digit, digit)) for digit in text[at:stop]))
        mark = next((level for level, names in enumerate(marks) if level >= place and text[stop:stop + 1] in tuple(names)), None)
        if mark is not None and digits < 10:
            place, stop = mark + 1, stop + 1
            part = Decimal((0, (digits,), -place))
        elif mark is None and not large and not spaced and not is_hangul(text[at]) and (each or _is_bare(text, stop, lex)):
            part = Decimal(digits).scaleb(at - stop - place, EXACT)
        else:
            return
        if large:  # "5万元3角": they are of one, not of ten thousand
            draft.number, draft.scale = draft.value(), None
        draft.number = EXACT.add(draft.number, part)
        draft.extend(stop)
        at = stop


def _is_bare(text: str, end: int, lex: Lexicon) -> bool:
    """Do these digits count nothing of their own?"""
    lang, after = lex.language, text[end:end + 1]
    if after in (".", ","):
        return not (text[end - 1].isdecimal() and text[end + 1:end + 2].isdecimal())  # "五块八，一板"
    particle = after >= HANGUL and text[end - 1].isdecimal()
    goes_on = _is_digit(after, lang) and not particle or after in lang.POINTS_OF or after in lang.CLOCK_PARTS
    counts = text.startswith(lang.COUNTERS, end) or text.startswith(lang.SOME_MORE, end)
    return not (goes_on or counts or look_up(text, end, lex)[3] is not None)


def _is_digit(character: str, lang: Words) -> bool:
    """May a number begin with it?"""
    return character.isdecimal() or character in lang.NUMERALS or character in lang.POWERS


# ---------------------------------------------------------------- is it a number at all?


def _stands(text: str, start: int, number: Myriads, lex: Lexicon) -> bool:
    """Do the characters write a number here, and not a word that holds them (四川, 一般, 이상)?"""
    lang, end = lex.language, number.end
    if len(text) < LONGEST and text.strip() == text[start:end]:
        return True  # nothing else is there
    before, after, alone = text[start - 1:start], text[end:end + 1], end - start == 1
    formal = alone and text[start] in lang.FORMAL
    entry = look_up(text, end, lex)[3]
    if alone and is_counted_natively(text, end, lex) or is_korean_word(text, start, end, lex):
        return False
    if entry is not None and not (entry[0] == SCALE and after in lang.POWERS) and (not formal or entry[0] == MONEY):
        return True
    if any(text.startswith(word, end) and _is_digit(text[end + len(word):end + len(word) + 1], lang) for word in lang.TO):
        return True  # 三到五
    if is_hangul(text[end - 1]):
        ends = not is_letter(after) or text.startswith(lang.ENDINGS, end)
        return ends and text[start:end] not in lang.NOT_ALONE
    if alone:
        return not formal and not _is_han(after) and (not _is_han(before) or before in lang.MAY_PRECEDE)
    return end - start > 2 or "0" in str(number.value) or any(character in lang.POWERS for character in text[start:end])


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"
