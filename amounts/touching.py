"""Figures in scripts whose words touch: is a number one at all (四川), and what fraction, tenths or half belong to it?

``(text, pos) -> Draft`` for numbers that characters write, and what behind the digits of a draft makes another number of them:
"三分の一", "2と4分の1", "百分之五", "5元3角", "5割3分", "2個半".
"""

from __future__ import annotations

from decimal import Decimal

from .cldr import is_letter
from .drafts import Draft
from .entries import MODIFIER, MONEY, SCALE
from .exact import EXACT
from .lookup import look_up
from .myriads import LONGEST, MYRIAD, Myriads, add_some, is_named, read_coefficient, read_myriads
from .numerals import add_fraction
from .quantities import Percentage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import SimpleNamespace

    from .lexicon import Lexicon

_NOTHING = Decimal(0)


def spelled(text: str, pos: int, lex: Lexicon) -> Draft | None:
    """The number, fraction or percentage that the characters at ``pos`` write; None where they are a word's."""
    lang = lex.language
    rough = _roughly(text, pos, lang)
    if rough:
        draft = Draft(pos, rough, _NOTHING, False)
        draft.reason = "rough"
        return draft
    share = _share(text, pos, lex)
    if share is not None:
        return share
    number = read_myriads(text, pos, lex)
    if number is None:
        return None
    draft = _draft(text, pos, number, lex, False)
    sure = draft.base is not None or number.more or draft.end > number.end
    return draft if sure or _stands(text, pos, number, lex) else None


def _roughly(text: str, pos: int, lang: SimpleNamespace) -> int:
    """Where a number ends that may be either of two, or 0: 三四人 are three or four, 七八十 seventy or eighty."""
    end, pairs, row = pos, False, 0
    while end - pos < LONGEST and (text[end:end + 1] in lang.NUMERALS or text[end:end + 1] in lang.POWERS):
        digit = lang.NUMERALS.get(text[end], 0)
        row = row + 1 if digit and not "\uac00" <= text[end] <= "\ud7a3" else 0
        before = lang.NUMERALS.get(text[end - 1], 0) if row > 1 else 0
        pairs = pairs or (row == 2 and before > 0 and (digit - before == 1 or (before, digit) == (3, 5)))
        if row > 2 or text[end] in lang.POSITIONAL and not digit:
            return 0  # digits in a row
        end += 1
    return end if pairs else 0


def go_on(text: str, draft: Draft, lex: Lexicon) -> None:
    """The digits of ``draft`` may be the beginning of more: "3億5000万", "5千", "500多", "3分の1"."""
    if is_named(text, draft.end, lex):
        return
    whole = text[draft.start:draft.end]
    point = read_coefficient(text, draft.start, lex.language, False) if whole.isdigit() else None
    if point is not None and point[0] is not None and point[1] > draft.end:
        draft.number = point[0]
        draft.number_end = point[1]
        draft.extend(point[1])
    number = read_myriads(text, draft.start, lex, draft.number, draft.end)
    if number is None:
        number = Myriads(draft.number, None, draft.end, 2)
        add_some(text, number, lex)
    found = _draft(text, draft.start, number, lex, True)
    if found.end > draft.end or found.modifier:
        draft.number, draft.scale, draft.base, draft.modifier = found.number, found.scale, found.base, found.modifier
        draft.kind, draft.candidates = found.kind, ()
        draft.assumed = (*draft.assumed, *found.assumed)
        draft.number_end = found.number_end
        draft.extend(found.end)


def _draft(text: str, start: int, number: Myriads, lex: Lexicon, digits: bool) -> Draft:
    """The number as a draft, with the fraction that it is a part of."""
    draft = Draft(start, number.end, number.value, digits)
    draft.scale = number.scale
    if number.more:
        draft.modifier = "over"
    elif not _fraction(text, draft, number, lex):
        _mixed(text, draft, number, lex)
    return draft


# ---------------------------------------------------------------- fractions


def _behind(text: str, end: int, marks: tuple[str, ...]) -> int:
    """Where one of the ``marks`` ends that stands at ``end``, spaces aside; 0 where none does."""
    for mark in marks:
        at = end
        for character in mark:
            while text[at:at + 1] == " " and at - end < len(mark) + 4:
                at += 1
            if text[at:at + 1] != character:
                break
            at += 1
        else:
            while text[at:at + 1] == " " and at - end < len(mark) + 6:
                at += 1
            return at
    return 0


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
                draft = Draft(pos, top.end, top.value, False)
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
    parts, of = top.total(), bottom.total()
    if not of or parts != parts.to_integral_value() or of != of.to_integral_value():
        return False
    draft.number, draft.scale = _NOTHING, None
    add_fraction(draft, int(parts), int(of))
    draft.number_end = top.end
    draft.extend(top.end)
    return True


def _mixed(text: str, draft: Draft, whole: Myriads, lex: Lexicon) -> None:
    """"2と4分の1": a number and a part of one more."""
    at = _behind(text, whole.end, lex.language.AND_PARTS)
    bottom = read_myriads(text, at, lex) if at else None
    part = Draft(at, bottom.end, _NOTHING, False) if bottom is not None else draft
    if bottom is not None and _fraction(text, part, bottom, lex):
        draft.number, draft.scale = EXACT.add(whole.total(), part.number), None
        draft.assumed = (*draft.assumed, *part.assumed)
        draft.number_end = part.end
        draft.extend(part.end)


# ---------------------------------------------------------------- behind the unit


def add_parts(text: str, draft: Draft, word: str, lang: SimpleNamespace) -> bool:
    """Add what stands behind the unit ``word``: tenths and hundredths of it ("5元3角2分", "五块六"), or half of one more."""
    scale = draft.scale
    if scale is not None and abs(scale.adjusted()) >= MYRIAD:
        return False
    half = next((word for word in lang.HALF_BEHIND if text.startswith(word, draft.end)), "")
    if half and not text.startswith(lang.NOT_HALF, draft.end):
        draft.number = EXACT.add(draft.number, Decimal("0.5"))
        draft.extend(draft.end + len(half))
        return True
    marks = lang.TENTHS.get(word)
    if marks is None or draft.number != draft.number.to_integral_value():
        return False
    place, at = 0, draft.end
    while place < 2:
        stop = at
        while stop - at < 2 and (text[stop:stop + 1] in lang.POSITIONAL or "0" <= text[stop:stop + 1] <= "9"):
            stop += 1
        if stop == at:
            break
        digits = "".join(str(lang.NUMERALS.get(digit, digit)) for digit in text[at:stop])
        mark = next((level for level, names in enumerate(marks) if level >= place and text[stop:stop + 1] in tuple(names)), None)
        if mark is not None and len(digits) == 1:
            part, place, stop = Decimal((0, (int(digits),), -mark - 1)), mark + 1, stop + 1
        elif mark is None and _is_bare(text, stop, lang):
            part, place = Decimal(int(digits)).scaleb(-place - len(digits), EXACT), 2
        else:
            break
        draft.number = EXACT.add(draft.number, part)
        draft.extend(stop)
        at = stop
    return False


def _is_bare(text: str, end: int, lang: SimpleNamespace) -> bool:
    """Do these digits count nothing of their own?"""
    after = text[end:end + 1]
    goes_on = after.isdigit() or after in lang.NUMERALS or after in lang.POWERS or after in lang.POINTS_OF
    return not (goes_on or after in (".", ",", "%") or after in lang.CLOCK_PARTS or text.startswith(lang.COUNTERS, end))


# ---------------------------------------------------------------- is it a number at all?


def _stands(text: str, start: int, number: Myriads, lex: Lexicon) -> bool:
    """Do the characters write a number here, and not a word that holds them (四川, 一般, 이상)?"""
    lang, end = lex.language, number.end
    before, after = text[start - 1] if start else " ", text[end:end + 1] or " "
    if not text[:start].strip() and not text[end:].strip():
        return True  # nothing else is there
    if before in lang.NOT_BEHIND and not text.endswith(lang.BOUNDS, 0, start):
        return False
    plain = all(character in lang.POSITIONAL for character in text[start:end])
    formal = number.size == 1 and end == start + 1 and text[start] in lang.FORMAL
    entry = look_up(text, end, lex)[3]
    known = entry is not None and entry[0] != MODIFIER and not (entry[0] == SCALE and after in lang.POWERS)
    if known and entry is not None and (not formal or entry[0] == MONEY):
        return True
    if any(text.startswith(word, end) and text[end + len(word):][:1] in lang.NUMERALS for word in lang.TO):
        return True  # 三到五
    if "\uac00" <= text[end - 1] <= "\ud7a3":
        ends = not is_letter(after) or text.startswith(lang.ENDINGS, end)
        return ends and text[start:end] not in lang.NOT_ALONE
    if plain and number.size == 1:  # digits and no power
        if end - start == 1:
            return not formal and not _is_han(after) and (not _is_han(before) or before in lang.MAY_PRECEDE)
        return end - start > 2 or "0" in str(number.value)
    if number.size == 1 and end - start == 1:  # a power alone
        return not formal and not _is_han(after) and not _is_han(before)
    return True


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"
