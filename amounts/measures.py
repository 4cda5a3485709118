"""Measures: a unit behind the number, what it is raised to or divided by, and the "old" of an age."""

from __future__ import annotations

import math
from decimal import Decimal

from .drafts import NEXT_WORD, ONE, Draft, behind
from .entries import ABBREVIATION, MILLION, UNIT
from .exact import EXACT
from .lexicon import Lexicon, compiled
from .lookup import look_up
from .nouns import TIMES, read_per
from .quantities import Measure, Number, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from .entries import Entry

_GOES_ON: Final = frozenset("/^*⁻−-·⋅")  # one of them soon behind a unit says what that is raised to or divided by
MUCH: Final = 100_000
THOUSAND: Final = Decimal(1000)  # "a 200,000 pound house" is no weight
WEIGHED: Final = 40  # characters: from "weighs" to the figure
DIVISORS: Final = 4  # behind slashes: "J/m²/s/K"
_POWER: Final = r"(?:\^|\*\*)([23])(?![0-9])| ([a-z]+)\b"  # "km^3", "seconds squared"
_SLASH_UNIT: Final = r" ?/ ?([^\W\d_²³]+)(?:([²³])|\^?([23])(?![0-9]))?"
_SLASH_UNITS: Final = r" ?/ ?\(([^\W\d_]+)[·⋅. ]([^\W\d_]+)\)"
_TIMES_UNIT: Final = r"[·⋅]([^\W\d_²³]+)(?![⁻−^·⋅²³\w])"
# As the SI brochure writes what a unit is divided by: "m s⁻¹", "W·m⁻²", "cm−1"; and where a keyboard has no minus: "m s-1".
_INVERSE: Final = r"(?:(?:[ \u00a0\u202f]?[·⋅]?|\.)([^\W\d_²³]+))?(?:\^?[⁻−]|\^-|(-))([1-4¹²³⁴])(?![0-9⁰-⁹]|[.,][0-9]|[^\W\d_])"
_MILLISECOND: Final = "millisecond"
_WAVENUMBER: Final = "centimeter"  # what alone is divided by with a hyphen: "2900 cm-1", but "12 oz-1 bag"
_POWERS: Final = {"¹": "1", "²": "2", "³": "3", "⁴": "4"}


def set_measure(text: str, draft: Draft, entry: Entry, end: int, lex: Lexicon) -> None:
    """The draft is so many of the unit ``entry``, which ends at ``end``; "/ another" and "old" are looked for behind it."""
    if lex.language.ASIDE and _is_aside(text, draft, end, lex):
        return
    _, unit, factor = entry
    units = lex.units
    two = _of_two(draft) if draft.base is not None and draft.digits else None
    draft.kind, draft.base = Measure, None
    if factor is not None:
        draft.multiply(factor)
    if text[end:end + 3] in units.RAISED_BEGINS or not _GOES_ON.isdisjoint(text[end:end + 6]):
        unit, end = _derived(text, unit, end, lex)
        if unit in lex.units.BARRELS:
            times, unit = lex.units.BARRELS[unit]
            draft.multiply(Decimal(times))
    if two is not None:
        draft.number, draft.high = two
        draft.high.kind, draft.high.of, draft.high.scale = Measure, unit, draft.scale
    if unit == "degree" and text[end:end + 2].strip().isdigit():
        unit, end = _add_arc(text, draft, end)
    draft.of = unit
    draft.end = draft.right = end
    if text[end:end + 2] in units.AGE_BEGINS:
        age = compiled(units.AGE).match(text, end)
        if age:
            draft.right = age.end()
            return
    if not lex.native and text.startswith(units.OF, end):
        _read_rate_of(text, draft, lex)
    else:
        read_per(text, draft, lex)


PARTED: Final = (64, 10)  # what an inch or a cup is halved to, and a mile has tenths


def _of_two(draft: Draft) -> tuple[Decimal, Draft] | None:
    """"50/60 Hz", "12/24V", "10/100 Mbps": no fraction of a unit is written so, but one or the other of two."""
    base = draft.base
    assert base is not None
    top = EXACT.multiply(draft.number, base).to_integral_value(context=EXACT)
    if top >= base or not all(EXACT.remainder(parts, base) for parts in PARTED) or math.gcd(int(top), int(base)) == 1:
        return None
    draft.assumed = ()
    return top, Draft(draft.start, draft.end, base, True)


_ARC: Final = r" ?([0-5]?[0-9](?:\.[0-9]+)?) ?['’′](?!['’′])(?: ?([0-5]?[0-9](?:\.[0-9]+)?) ?(?:[\"”″]|''|’’|′′))?"


def _add_arc(text: str, draft: Draft, end: int) -> tuple[str, int]:
    """"48°51′24″N": minutes and seconds of arc behind degrees, in the smallest unit said."""
    arc = compiled(_ARC).match(text, end)
    if arc is None:
        return "degree", end
    unit = "arcminute"
    for part in arc.groups():
        if part is not None:
            draft.number = EXACT.add(EXACT.multiply(draft.number, 60), Decimal(part).copy_sign(draft.number))
    if arc[2] is not None:
        unit = "arcsecond"
    return unit, arc.end()


def _is_aside(text: str, draft: Draft, end: int, lex: Lexicon) -> bool:
    """"2,5 milliarder året før", "2,5 mld rok wcześniej": does the unit say when, and measure nothing?"""
    word, then = text[draft.number_end:end].strip().lower(), NEXT_WORD.match(text, end)
    return word in lex.language.ASIDE and then is not None and then[1].lower() in lex.language.EARLIER and draft.value() != 1


_ATTRIBUTE: Final = r" - ([a-z]+)(?= [a-z])"


def read_spaced_attribute(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"30 - year bonds", where a tokenizer has been: a unit in the singular behind the hyphen, and a word behind that."""
    attribute = compiled(_ATTRIBUTE).match(text, draft.end)
    entry = lex.names.get(attribute[1]) if attribute else None
    if attribute is None or entry is None or entry[0] != UNIT or lex.unit_names.get(entry[1], (None,))[0] != attribute[1]:
        return False
    set_measure(text, draft, entry, attribute.end(), lex)
    return True


_RATED: Final = r"/(5|10|100)(?![\w/]|[.,:][0-9])"


def read_slash(text: str, draft: Draft, lex: Lexicon) -> None:
    """"44/min", "465/km²", "5/L": behind a bare number a slash says "per" before a time or a unit of more than one letter;
    "4.5/5" is how it was rated."""
    rated = compiled(_RATED).match(text, draft.end) if draft.kind is Number and draft.scale is None else None
    if rated and draft.number.as_tuple().exponent != -1 and (  # "a 10/10"; but "on 10/10"
        draft.number != int(rated[1])
        or lex.language.RATED.isdisjoint(behind(text, draft.start, len("perfect ")).lower().split()[-1:])
    ):
        rated = None
    if rated and draft.number <= int(rated[1]) and (look_up(text, rated.end(), lex)[3] or (None,))[0] != UNIT:
        draft.kind, draft.base = Ratio, Decimal(rated[1])
        draft.read_to(rated.end())
        return
    _, separator, word, entry = look_up(text, draft.end + 1, lex)
    if draft.kind is Number and not separator and entry is not None and entry[0] == UNIT and (
        entry[1] in TIMES or len(word) > 1 or word == "L"
    ):
        read_per(text, draft, lex)


def _read_rate_of(text: str, draft: Draft, lex: Lexicon) -> None:
    """"3.1 billion litres of tap water a year": what is measured stands between the unit and the time."""
    stuff = compiled(lex.units.OF_STUFF).match(text, draft.end)
    if stuff and lex.language.STOPS.isdisjoint(stuff[0].split()[2:]):  # not "tonnes of salt is mined each year"
        end, unit = draft.end, draft.of
        draft.end = draft.right = stuff.end()
        read_per(text, draft, lex)
        if draft.of == unit:  # "a year ago"
            draft.end = draft.right = end


def _derived(text: str, unit: str, end: int, lex: Lexicon) -> tuple[str, int]:
    """The unit with what it is raised to or divided by (km^3, J/m²/s), and where that ends."""
    power = compiled(_POWER).match(text, end)
    raised = (power[1] or lex.units.RAISED.get(power[2])) if power else None
    if power and raised and unit.isalpha():
        unit, end = f"{unit}**{raised}", power.end()
    times = compiled(_TIMES_UNIT).match(text, end)
    factor = symbol_unit(times[1], lex) if times else None
    if times and factor is not None:
        unit, end = f"{unit} * {factor}", times.end()  # "Ω·m"
    divisors = compiled(_SLASH_UNITS).match(text, end)
    others = [symbol_unit(word, lex) for word in divisors.groups()] if divisors else []
    if divisors and None not in others:
        return " / ".join([unit, *map(str, others)]), divisors.end()  # "W/(m·K)"
    for _ in range(DIVISORS):
        slash = compiled(_SLASH_UNIT).match(text, end)
        other = symbol_unit(slash[1], lex) if slash else None
        if slash is None or other is None:
            break
        unit, end = f"{unit} / {other}", slash.end()
        if slash[2] or slash[3]:
            unit += "**" + (slash[3] or _POWERS[slash[2]])
    while (inverse := compiled(_INVERSE).match(text, end)) is not None:
        said = inverse[1]
        if not said and unit == _MILLISECOND:
            unit, said = "meter", "s"  # "5 ms−1", whose space has been lost
        other = symbol_unit(said, lex) if said else unit if unit.isidentifier() else None
        if other is None or (inverse[2] and (not (said or unit == _WAVENUMBER) or _is_next_figure(text, inverse.end(), lex))):
            break
        unit = f"{unit if said else 1} / {other}"
        end = inverse.end()
        below = _POWERS.get(inverse[3], inverse[3])
        if below != "1":
            unit += "**" + below
    return unit, end


def _is_next_figure(text: str, end: int, lex: Lexicon) -> bool:
    """"5 cm-1 inch", but "J kg-1 K-1": has the number that ends here a unit of its own?"""
    end, _, _, entry = look_up(text, end, lex)
    return entry is not None and entry[0] in (UNIT, ABBREVIATION) and compiled(_INVERSE).match(text, end) is None


def read_inverse(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """"10 s−1", "36.1 fb^-1": letters that are a unit only where it is divided by."""
    divided = compiled(_INVERSE).match(text, end)
    unit = symbol_unit(word, lex) if divided and not divided[1] and not divided[2] else None
    if unit is None:
        return False
    set_measure(text, draft, (UNIT, unit, None), end, lex)
    return True


def symbol_unit(word: str, lex: Lexicon) -> str | None:
    """The pint unit that a single word or symbol is, if it is one."""
    entry = lex.signs.get(word) or lex.touching.get(word) or lex.names.get(word.lower())
    if entry and entry[0] == ABBREVIATION:
        entry = entry[2]
    if entry and entry[0] == UNIT and entry[2] is None:
        return str(entry[1])
    slashed: str | None = lex.units.SLASHED.get(word)
    return slashed


def is_weight(text: str, draft: Draft, end: int, separator: str, lex: Lexicon) -> bool:
    """Are these pounds a weight? Hyphenated, "pounds of", "pounds per square foot", or after "weighs"."""
    scale = draft.number if draft.modifier == "several" else draft.scale
    if scale is not None and scale >= MILLION:
        return False
    if lex.language.GOODS and compiled(lex.language.GOODS).match(text, end):
        return True
    if text.startswith(lex.units.PAID_BEHIND, end):
        return False  # "12 pounds lighter, 4 pounds richer"
    if lex.language.WEIGHED:
        return compiled(lex.language.WEIGHED).search(text[max(0, draft.start - WEIGHED):end + 12]) is not None
    if separator == "-":  # but "a half-a-million-pound villa"
        return (draft.digits or draft.value() < MUCH) and compiled(lex.units.PRICED).match(text, end) is None
    if text.endswith(lex.units.ATTRIBUTE, 0, end) and draft.value() > ONE:
        thing = NEXT_WORD.match(text, end)
        if thing is not None and (thing[1] in lex.language.HEAVY or draft.value() < THOUSAND and thing[1].islower() and (
            thing[1] not in lex.language.STOPS and compiled(lex.units.PRICED).match(text, end) is None
        )):
            return True
    weighed = compiled(lex.units.WEIGHED_BEFORE, True)
    return text.startswith(lex.units.WEIGHED_BEHIND, end) or (
        weighed.search(text, max(0, draft.start - WEIGHED), draft.start) is not None)


_LASTING: Final = (
    r"([0-9]{1,2}) ?h(?:eures?|oras?)? ?([0-5]?[0-9])"
    r"(?:['’′] ?([0-5][0-9])(?:[\"”″]|''|’’)| ?(?:min|mn) ?([0-5]?[0-9]) ?s(?:ec|eg)?\b"
    r"|['’′]|(?<=[0-9]{2}) ?(?:min|mn|m)\b|(?<=[0-9]{2}))(?![^\W_])"
)
LASTED: Final = 48  # characters: "durée totale : "


def read_lasting(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"dure 1h30", "2h15 de route", "en 2h05'12\"": so many minutes, or seconds, where the words say that it lasts so long."""
    around = lex.language.LASTS
    found = compiled(_LASTING).match(text, draft.number_start) if around else None
    if around is None or found is None or draft.start != draft.number_start:
        return False
    ahead, then = around
    before = behind(text, draft.start, LASTED)
    seconds = found[3] or found[4]
    if not (seconds or compiled(f"(?:{ahead})$", True).search(before) or compiled(then).match(text, found.end())):
        return False
    minutes = EXACT.add(EXACT.multiply(draft.number, 60), Decimal(found[2]))
    draft.kind, draft.of, draft.number = Measure, "minute", minutes
    if seconds:
        draft.of, draft.number = "second", EXACT.add(EXACT.multiply(minutes, 60), Decimal(seconds))
    draft.read_to(found.end())
    return True


_DECIMALS: Final = r"([ms])([0-9]{2})(?![^\W_]|[.,:/-][0-9])"
_FAR: Final = 100  # metres, seconds


def read_decimals(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"1m85", "9s58": a unit between a number and its decimals, which all touch. True where it is so, and has been read."""
    found = compiled(_DECIMALS).match(text, draft.end) if lex.language.DECIMALS_BEHIND else None
    unit = lex.signs[found[1]][1] if found else ""
    if found is None or lex.language.DECIMALS_BEHIND.get(unit) != len(found[2]) or draft.kind is not Number or (
        draft.number >= _FAR or draft.number != draft.number.to_integral_value() or draft.base is not None
        or unit == "meter" and lex.language.LASTS is not None and compiled(f"(?:{lex.language.LASTS[0]})$", True).search(
            behind(text, draft.start, LASTED))  # "en 5m30" are minutes
    ):
        return False
    draft.kind, draft.of = Measure, unit
    draft.number = EXACT.add(draft.number, Decimal(found[2]).scaleb(-len(found[2]), EXACT))
    draft.read_to(found.end())
    return True
