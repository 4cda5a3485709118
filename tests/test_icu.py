"""An independent writer: what ICU writes, with CLDR 48 where Babel has another, in every locale that names its money."""

import random
import re
from collections import Counter
from decimal import Decimal

import icu
import pytest
from babel import Locale
from babel.core import get_cldr_version
from babel.localedata import locale_identifiers

from amounts import AmountError, Money, Number, Percentage, parse
from amounts.currencies import current

RICH = [name for name in sorted(locale_identifiers()) if name != "root"
        and sum(code in current() for code in Locale.parse(name).currencies) >= 100]
DECIMALS = icu.Precision.maxFraction(9)
SHORT, LONG = icu.Notation.compactShort(), icu.Notation.compactLong()
UNIT = icu.UNumberUnitWidth
# What is written, and of 100 how many must be read.
# ICU puts the name inside the number in the locales of GARBLED ("AZN 6,233.0 Azerbaijani manats4").
FORMS = {"standard": 98, "iso": 99, "name": 98, "decimal": 99, "percent": 99, "compact": 96, "compact-long": 97}
# CLDR 47, in Babel 2.18, lacks the names of the two newest currencies and most of Chuvash's, plurals of Esperanto and Sicilian,
# and the scales of Konkani.
if int(get_cldr_version()) < 48:
    FORMS |= {"name": 97, "compact-long": 95}
GARBLED = {"tr_TR", *(f"en_{country}" for country in "BE DE EE ES FI FR IT LT LV NL PT SI SK".split())}


def written(form: str, value: Decimal, code: str, locale: str) -> str:
    formatter = icu.NumberFormatter.withLocale(icu.Locale(locale)).precision(DECIMALS)
    if form not in ("decimal", "percent"):
        formatter = formatter.unit(icu.CurrencyUnit(code))
    if form == "percent":
        formatter = formatter.unit(icu.NoUnit.percent())
    if form.startswith("compact"):
        formatter = formatter.notation(LONG if form == "compact-long" else SHORT)
    if form in ("iso", "name", "compact-long"):
        formatter = formatter.unitWidth(UNIT.ISO_CODE if form == "iso" else UNIT.FULL_NAME)
    return formatter.formatDecimal(f"{value:f}".encode())


def read(text: str, locale: str) -> object:
    try:
        return parse(text, locale=locale)
    except AmountError as error:
        return str(error)


@pytest.mark.parametrize("form", FORMS)
def test_what_icu_writes_is_read(form):
    """A number and a currency drawn for each of the locales."""
    draw = random.Random(form)
    wrong: list[tuple[str, str, object]] = []
    for locale in RICH:
        value = Decimal(draw.randint(1, 999_999)).scaleb(draw.choice([-2, 0, 3, 6]))
        code = draw.choice(sorted(current()))
        expected = {"decimal": Number(value), "percent": Percentage(value)}.get(form, Money(value, code))
        text = written(form, value, code, locale)
        got = read(text, locale)
        if got != expected:
            wrong.append((locale, text, got))
    unreadable = [text for locale, text, _ in wrong
                  if form == "name" and locale in GARBLED and re.search(r"[^0-9.,]+[0-9]$", text)]
    share = 100 * (1 - (len(wrong) - len(unreadable)) / (len(RICH) - len(unreadable)))
    languages = Counter(name.partition("_")[0] for name, _, _ in wrong)
    assert share >= FORMS[form], f"{share:.1f} % of {form}; {languages}: {wrong[:20]}"
