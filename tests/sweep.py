"""Every locale times every current currency, unit, style and kind of digits: ``make sweep``.

What the tests sample, complete: what ``format`` writes, ``parse`` reads back; and what Babel writes, ``parse`` reads. Prints the
number of strings tried and every one that failed, and writes ``docs/clashes.md``.
"""

from __future__ import annotations

import os
import random
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, numbers
from babel.localedata import locale_identifiers
from babel.units import UnknownUnitError, format_unit

from amounts import AmountError, Measure, Money, Number, Percentage, Quantity, format, parse, read
from amounts.cldr import fold, plain, scales, unit_patterns
from amounts.currencies import current
from amounts.languages import of_locale
from amounts.locales.cldr_units import UNITS

LOCALES = [name for name in sorted(locale_identifiers()) if name != "root" and not name.startswith("und")]
STYLES = ("standard", "accounting", "name", "iso", "compact", "compact-long")
UNIT_LINES = [line.split(" | ") for line in UNITS.strip().split("\n")]
# Babel writes powers of ten too many or too few there.
BABELS_COMPACT_BUGS = {"sw"}

# What Babel writes and we don't read as a measure: (language, unit) -> why not.
NOT_READ = {
    ("en", "3 month"): "quarters, which may be of anything, are counted",
    ("en", "century"): '"5C" are degrees',
    ("en", "centimeter**3"): 'CLDR says "5/cu cm" for so many of them',
    ("en", "meter**3"): 'CLDR says "5/cu m" for so many of them',
    ("en", "pound"): '"5#" is no usual way to say it',
    **{("my", unit): "words around the number that are words of it too" for unit in (
        "tablespoon", "teaspoon", "dots_per_inch", "millimole / liter", "ppm", "0.001 ppm", "bushel")},
    ("my", "STN"): "a year in native digits in the name",
    ("zh", "ppm"): "a ratio, by the words", ("zh", "0.001 ppm"): "a ratio, by the words",
    ("zh", "10 year"): 'tens of years by a nought behind the digits: "2.40 年"',
    ("yue", "meter / second"): "what it is per stands in front", ("yue", "meter / second**2"): "what it is per stands in front",
    ("ha", "kilocalorie"): "told by a capital", ("ha", "foot**3"): "a superscript before the number",
    ("ha", "meter / second**2"): "a superscript before the number",
    ("blo", "meter / second**2"): "a superscript before the number", ("az", "0.001 ppm"): "words around the number",
}
NO_WORDS_IN = ("Dsrt", "Shaw")  # the alphabets of Deseret and Shaw, for English

_NUMBER = re.compile(r"[-−]?\d(?:[\d.,’'٬٫،⹁ ]*\d)?")
CLASHES = Path(__file__).parent.parent / "docs" / "clashes.md"
CLASHES_ARE = """# What means two things

Written by `make sweep`. In these languages CLDR gives one word, abbreviation or sign to several things, or a table of this
library gives it to what texts mean by it. `…` stands for the number, `10^3` for a thousand, "here" for what is read. What Babel
writes of the others is read as that; `format` takes another form of them, so that what it writes always reads back. "Not read"
is what Babel writes and nobody reads, "not written by Babel" where it slips.

"""
Try = tuple[str, str, Quantity]  # what it is, the text, what it must read as


def value(rng: random.Random) -> Decimal:
    """A number as they come: of one to nine digits, some with decimals, some with zeros behind, some below zero."""
    number = Decimal(rng.randint(1, 10 ** rng.randint(1, 9))).scaleb(rng.choice([0, 0, -2, -1, 3, 6]))
    return -number if rng.random() < 0.2 else number


def write(quantity: Quantity, **how: Any) -> str:
    """The quantity as ``format`` writes it; its refusal where it has no form that reads back."""
    try:
        return format(quantity, **how)
    except AmountError as error:
        return str(error)


def measure(number: Decimal, unit: str) -> Measure:
    """So many of a unit of the table, which may be so many of another: "3 month"."""
    factor, _, of = unit.partition(" ")
    return Measure(number * Decimal(factor), of) if factor[0].isdigit() else Measure(number, unit)


@lru_cache(maxsize=4)
def clashes(locale: str) -> dict[str, set[str]]:
    """What CLDR itself writes alike there: the words and signs behind a number that it gives to several things."""
    found: dict[str, set[str]] = {}
    for identifier, unit in UNIT_LINES:
        for _, _, pattern in unit_patterns(locale, identifier):
            found.setdefault(around(pattern), set()).add(unit)
    for power, zeros, prefix, suffix, _ in scales(locale):
        found.setdefault(around(prefix + "{0}" + suffix.replace("¤", "")), set()).add(f"10^{power - zeros + 1}")
    names = Locale.parse(locale)
    for code in current():
        plural = names._data["currency_names_plural"].get(code, {}).values()
        for name in {names.currencies.get(code), names.currency_symbols.get(code), *plural}:
            found.setdefault(around("{0}" + (name or "")), set()).add(code)
    return {name: meanings for name, meanings in found.items() if len(meanings) > 1}


def around(pattern: str) -> str:
    """What stands around the number of a pattern, spaces aside."""
    return "…".join(part.strip() for part in plain(pattern).split("{0}"))


def ours(locale: str, rng: random.Random) -> Iterator[Try]:
    """What ``format`` writes in a locale."""
    for style in STYLES:
        for native in (False, True):
            quantities: list[Quantity] = [Money(value(rng), code) for code in sorted(current())]
            if style in ("standard", "compact", "compact-long"):
                quantities += [Number(value(rng)), Percentage(value(rng))]
            for quantity in quantities:
                yield f"{style}, {'native' if native else 'Latin'}", write(
                    quantity, locale=locale, style=style, native_digits=native), quantity
    for identifier, unit in UNIT_LINES:
        if not unit[0].isdigit() and any(unit_patterns(locale, identifier)):
            for style in ("long", "short"):
                quantity = Measure(value(rng), unit)
                yield f"unit, {style}", write(quantity, locale=locale, style=style), quantity


def babels(locale: str, rng: random.Random) -> Iterator[Try]:
    """What Babel writes in a locale."""
    for code in sorted(current()):
        for form in ("standard", "accounting", "name"):
            number = value(rng)
            yield f"Babel's {form}", numbers.format_currency(
                number, code, locale=locale, format_type=form, decimal_quantization=False), Money(number, code)
    for system in ("latn", "default"):
        number = value(rng)
        yield f"Babel's decimal, {system}", numbers.format_decimal(
            number, locale=locale, decimal_quantization=False, numbering_system=system), Number(number)
        yield f"Babel's percent, {system}", numbers.format_percent(
            number.scaleb(-2), locale=locale, decimal_quantization=False, numbering_system=system), Percentage(number)
    formats = Locale.parse(locale)
    for power in range(3, 15) if formats.language not in BABELS_COMPACT_BUGS else ():
        number, code = Decimal(rng.randint(1, 99)).scaleb(power), rng.choice(sorted(current()))
        for length in formats.compact_decimal_formats:
            yield f"Babel's compact, {length}", numbers.format_compact_decimal(
                number, format_type=length, locale=locale, fraction_digits=2), Number(number)
        if "short" in formats.compact_currency_formats:
            yield "Babel's compact money", numbers.format_compact_currency(
                number, code, locale=locale, fraction_digits=2), Money(number, code)
    for identifier, unit in UNIT_LINES:
        for length in ("long", "short", "narrow"):
            number = value(rng)
            try:
                text = format_unit(number, identifier, length=length, locale=locale)
            except UnknownUnitError:  # a name of another release of CLDR
                continue
            if identifier not in text:
                yield f"Babel's unit, {length}", text, measure(number, unit)


def babels_own(text: str, quantity: Quantity) -> str:
    """What Babel does that CLDR doesn't say: the text is no writing of the quantity."""
    if re.search("[0-9]{4}'", text):
        return "pairs of apostrophes between thousands, taken for quotes"
    lost = isinstance(quantity, Measure) and quantity.value not in (1, 2) and not any(map(str.isdigit, text))
    return "a form of one or two, which has no number, for others of the same plural form" if lost else ""


def of_what(found: object) -> str | None:
    """The currency or unit of what was read."""
    return found.currency if isinstance(found, Money) else getattr(found, "unit", "")


def clash(locale: str, text: str, quantity: Quantity, found: object) -> str:
    """The word or sign around the number of ``text`` if it means more than one thing: in CLDR, or in a table of ours.

    A text that is read as so many others of the same is none: that is a wrong number.
    """
    prefix, _, suffix = around(_NUMBER.sub("{0}", plain(text), count=1)).partition("…")
    if isinstance(quantity, Money) and quantity.currency:  # is "6.6কোISK" of কো?
        sign = Locale.parse(locale).currency_symbols.get(quantity.currency, quantity.currency)
        suffix = suffix.removesuffix(quantity.currency).removesuffix(plain(sign)) or suffix
    if not (prefix + suffix).strip("() "):
        return "a sign that is not to be seen"
    for key, meanings in clashes(locale).items():
        for seen in (f"{prefix}…{suffix}", f"…{suffix}", f"{prefix}…"):
            if len(seen) > 1 and (fold(key) == fold(seen) or key[0] != "…" and key[-1] == "…" == seen[-1] and seen.endswith(key)):
                return f"{key}: {', '.join(sorted(meanings))}"
    lex = of_locale(locale)
    ours = lex.signs.get(suffix) or lex.names.get(fold(suffix)) or lex.signs.get(prefix) or lex.names.get(fold(prefix))
    ours = ours or (lex.signs.get(suffix[:-1]) if suffix[-1:] == "." else None)  # "20 t." are tonnes
    if ours and ours[1] != of_what(quantity):
        return f"{prefix}…{suffix}: here {ours[1]}"
    if ours and (type(found) is not type(quantity) or of_what(found) != of_what(quantity)):
        return f"not read: {prefix}…{suffix}"
    lang = lex.language
    words = {*lang.TO, *lang.EITHER, *lang.PER, *lang.NOT_UNITS}
    return f"{prefix}…{suffix}: another word" if suffix in words else ""


def not_read(locale: str, quantity: Quantity) -> str:
    """Why a measure is none in the locale's language."""
    names = Locale.parse(locale)
    if names.script in NO_WORDS_IN:
        return f"words in the script {names.script}"
    of = of_what(quantity)
    units = {of, *(unit for _, unit in UNIT_LINES if unit.partition(" ")[2] == of)}
    return next((why for (language, unit), why in NOT_READ.items() if language == names.language and unit in units), "")


def tried(locale: str) -> tuple[int, list[str]]:
    """How many strings were tried in a locale, and those that failed."""
    rng, count, failures = random.Random(locale), 0, []
    for what, text, quantity in (*ours(locale, rng), *babels(locale, rng)):
        count += 1
        try:
            found: object = parse(text, locale=locale)
        except AmountError as error:
            found = error
        if isinstance(found, Money) and isinstance(quantity, Measure) and quantity.unit in read(text, locale=locale).candidates:
            continue  # "5 pund" is money first, and says so
        if found != quantity and what.startswith("Babel") and not_read(locale, quantity):
            failures.append(f"{locale.partition('_')[0]} | clash | not read: {not_read(locale, quantity)}")
        elif found != quantity and what.startswith("Babel") and babels_own(text, quantity):
            failures.append(f"{locale} | clash | not written by Babel: {babels_own(text, quantity)}")
        elif found != quantity and clash(locale, text, quantity, found):
            failures.append(f"{locale} | clash | {clash(locale, text, quantity, found)}")
        elif found != quantity:
            failures.append(f"{locale} | {what} | {text!r} | {quantity!r} | {found!r}")
    return count, failures


def main(names: list[str]) -> int:
    count = failed = 0
    clashing: dict[str, set[str]] = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for done, failures in pool.map(tried, names or LOCALES, chunksize=4):
            count += done
            for failure in failures:
                locale, what, word = failure.split(" | ", 2)
                if what == "clash":
                    clashing.setdefault(locale.partition("_")[0], set()).add(word)
                else:
                    failed += 1
                    print(failure, flush=True)
    words = sum(len(found) for found in clashing.values())
    print(f"{count:,} strings in {len(names or LOCALES):,} locales: {failed:,} failed; {words:,} words mean two things")
    if not names:
        lines = [f"- **{language}** " + "; ".join(sorted(found)) for language, found in sorted(clashing.items())]
        CLASHES.write_text(CLASHES_ARE + "\n".join(lines) + "\n", encoding="utf-8")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
