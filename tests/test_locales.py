"""Every locale that CLDR knows: what is written there is read there, by us and by Babel."""

import subprocess
import sys
import threading
from decimal import Decimal

import pytest
from babel import Locale, numbers
from babel.core import get_cldr_version
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import MODIFIERS, currencies, decimals
from sweep import babels_own

import amounts
from amounts import AmountError, Measure, Money, Number, Percentage, Range, find, parse, read
from amounts.cldr import native_digits, same_as, separators, unit_patterns
from amounts.languages import _lexicon, _of_name, of_locale
from amounts.locales.cldr_units import UNITS
from amounts.pints import registry

LOCALES = [name for name in sorted(locale_identifiers()) if name != "root" and not name.startswith("und")]
WRITTEN = ["sv", "de", "fr", "es", "pt", "pt_PT", "it", "nl", "da", "nb", "pl", "ja", "zh"]
UNIT_LINES = [line.split(" | ") for line in UNITS.strip().split("\n")]
locales = st.sampled_from(LOCALES)
modifiers = st.sampled_from(MODIFIERS)
styles = st.sampled_from(["standard", "accounting", "name", "iso", "compact", "compact-long"])


@given(decimals, currencies, locales, styles, st.booleans(), modifiers)
@settings(max_examples=600)
def test_law_1_money_in_every_locale(value, currency, locale, style, native, modifier):
    """parse(format(q, locale=L), locale=L) == q, in every style, in Latin and in native digits, with modifiers as signs."""
    quantity = Money(value, currency, modifier)
    text = amounts.format(quantity, locale=locale, style=style, native_digits=native)
    assert parse(text, locale=locale) == quantity


@given(decimals, locales, st.sampled_from(["standard", "compact", "compact-long"]), st.booleans(), modifiers)
@settings(max_examples=400)
def test_law_1_numbers_and_percentages_in_every_locale(value, locale, style, native, modifier):
    for kind in (Number, Percentage):
        text = amounts.format(kind(value, modifier), locale=locale, style=style, native_digits=native)
        assert parse(text, locale=locale) == kind(value, modifier)


@given(decimals, locales, st.sampled_from(UNIT_LINES), st.sampled_from(["long", "short"]), modifiers)
@settings(max_examples=400)
def test_law_1_units_in_every_locale(value, locale, line, style, modifier):
    """Every unit that CLDR names there."""
    identifier, unit = line
    if locale.startswith("en") or unit[0].isdigit() or not any(unit_patterns(locale, identifier)):
        return  # English has a table of units of its own, and the laws of its own speak of that
    quantity = Measure(value, unit, modifier)
    assert parse(amounts.format(quantity, locale=locale, style=style), locale=locale) == quantity


@given(decimals.filter(bool), currencies.filter(bool), locales, st.sampled_from(["standard", "accounting", "name"]))
@settings(max_examples=600)
def test_law_2_babels_money_in_every_locale(value, currency, locale, form):
    if of_locale(locale).points == "money" and value.as_tuple().exponent == -3:
        return  # "€1,234" is no euro and a bit there, see below
    text = numbers.format_currency(value, currency, locale=locale, format_type=form, decimal_quantization=False)
    assert babels_own(text, Money(value, currency)) or parse(text, locale=locale) == Money(value, currency)


@given(decimals, locales, st.sampled_from(["latn", "default"]))
@settings(max_examples=600)
def test_law_2_babels_numbers_in_every_locale(value, locale, system):
    """Babel writes native separators and Latin digits; ours are native too."""
    text = numbers.format_decimal(value, locale=locale, decimal_quantization=False, numbering_system=system)
    if babels_own(text, Number(value)):
        return
    assert parse(text, locale=locale) == Number(value)
    digits = native_digits(locale)
    if digits and system == "default" and Locale.parse(locale).default_numbering_system != "latn":
        assert parse(text.translate({48 + at: digit for at, digit in enumerate(digits)}), locale=locale) == Number(value)
    percent = numbers.format_percent(value.scaleb(-2), locale=locale, decimal_quantization=False)
    assert parse(percent, locale=locale) == Percentage(value)


@given(st.sampled_from(WRITTEN), decimals.map(abs), decimals.map(abs), currencies.filter(bool), modifiers)
@settings(max_examples=300)
def test_law_1_ranges_in_written_languages(locale, one, other, currency, modifier):
    low, high = sorted((one, other))
    for kind in (Percentage, lambda value: Money(value, currency)):
        quantity = Range(kind(low), kind(high), modifier)
        assert parse(amounts.format(quantity, locale=locale), locale=locale) == quantity


@given(st.sampled_from(LOCALES), st.text() | st.lists(st.sampled_from(
    "1 2,5 ١٢ २५ 三 百万 5万 kr € % \u200f \u061c - ( ) 1.234,5 Mio tusen مليون de и".split(" ")), max_size=9).map(" ".join))
@settings(max_examples=400)
def test_law_7_any_text_in_every_locale(locale, text):
    """find returns, and its spans are offsets into the caller's own string."""
    last = 0
    for match in find(text, locale=locale):
        assert last <= match.start < match.end <= len(text)
        assert text[match.start:match.end] == match.text
        last = match.end
    try:
        assert read(text, locale=locale).quantity == parse(text, locale=locale)
    except AmountError as error:
        assert error.text == text


@pytest.mark.parametrize("identifier, unit", UNIT_LINES, ids=[line[0] for line in UNIT_LINES])
def test_units_of_cldr_are_of_their_dimension(identifier, unit):
    """The reviewed table says nothing that pint contradicts: a length is a length, a volume a volume."""
    dimensions = {
        "length": "[length]", "area": "[length] ** 2", "volume": "[length] ** 3", "mass": "[mass]", "duration": "[time]",
        "speed": "[length] / [time]", "temperature": "[temperature]", "energy": "[mass] * [length] ** 2 / [time] ** 2",
        "power": "[mass] * [length] ** 2 / [time] ** 3", "frequency": "1 / [time]", "force": "[mass] * [length] / [time] ** 2",
        "pressure": "[mass] / [length] / [time] ** 2", "acceleration": "[length] / [time] ** 2",
        "torque": "[mass] * [length] ** 2 / [time] ** 2",
        # CLDR counts radiation and its doses as energy.
        "energy-becquerel": "1 / [time]", **dict.fromkeys(("energy-gray", "energy-sievert"), "[length] ** 2 / [time] ** 2"),
    }
    dimension = dimensions.get(identifier) or dimensions.get(identifier.partition("-")[0])
    if dimension:
        name = unit.split(" ", 1)[1] if unit[0].isdigit() else unit
        assert registry().parse_units(name).dimensionality == registry().get_dimensionality(dimension), name


@pytest.mark.parametrize("locale, context", [
    ("zh", "大约500人"), ("zh", "接近500人"), ("zh", "将近500人"), ("ja", "おおよそ500人"), ("ja", "500円を超える"),
    ("ja", "500円を上回る"), ("ja", "500円超え"), ("es", "casi 500 euros"), ("de", "mehr als 500 Euro"),
])
def test_a_context_has_whole_words(locale, context):
    """Though a part of the word would say the same."""
    assert [match.context for match in amounts.find(f"{context}、", locale=locale)] == [context]


def test_locales_with_the_same_data_share_a_lexicon():
    assert of_locale("fr_BE") is of_locale("fr")
    assert same_as("de_CH") == "de_CH"
    for locale in LOCALES:
        if "_" in locale and len(locale.split("_")[1]) == 4:  # a script may have nothing from the language
            told, taken = ([separators(name), *unit_patterns(name, "length-kilometer")] for name in (locale, same_as(locale)))
            assert told == taken, locale


def test_digits_alone_need_no_names():
    """A first use that has no word in it costs little more than loading the locale's data."""
    _of_name.cache_clear()
    _lexicon.cache_clear(), _of_name.cache_clear()
    for text in ("5", "1,234.50", "5%"):
        parse(text, locale="lag")
    lex = of_locale("lag", "5")
    assert "EUR" not in lex.signs
    assert parse("5 EUR", locale="lag") == Money(5, "EUR")
    assert of_locale("lag", "5") is lex and "EUR" in lex.signs


@pytest.mark.parametrize("locale", LOCALES[::37])
def test_digits_alone_say_the_same_with_the_names_and_without(locale):
    digits = native_digits(locale) or "0123456789"
    texts = ["5", "1,234.5", "1.234,56", "1 234\u202f567", "1'000", "12,34,567", "5%", "5 %", "2020", "3. 4",
             digits[1:4], f"{digits[5]}%"]
    said = []
    for complete in (False, True):
        _of_name.cache_clear()
        _lexicon.cache_clear()
        if complete:
            of_locale(locale)
        said += [[amounts.find(text, locale=locale) for text in texts]]
    assert said[0] == said[1]


def test_babels_own_data_stay_whole():
    """Finding out which locales are alike leaves Babel's cache as it was."""
    find("5", locale="fr_BE")
    find("5", locale="de_AT")
    assert numbers.format_decimal(1234567, locale="fr_BE") == "1\u202f234\u202f567"
    assert numbers.format_currency(1234567, "EUR", locale="de_AT") == "€\u00a01.234.567,00"


KEEPS = """
import gc, sys, tracemalloc
import amounts, babel.numbers
from amounts.languages import _lexicon, _of_name
name = babel.numbers.get_currency_name("USD", count=5, locale=sys.argv[1])
for again in range(2):  # the first time Python keeps more, for the words of the language's file
    _lexicon.cache_clear(), _of_name.cache_clear()
    gc.collect()
    tracemalloc.start()
    assert amounts.parse(f"5 {name}", locale=sys.argv[1]).currency == "USD"
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
print(kept)
"""


@pytest.mark.parametrize("locale", ["zh", "zh_Hant", "it", "pl"])
def test_a_locale_keeps_less_than_a_megabyte_and_a_half(locale):
    """With the words of its file, which are a seventh of one."""
    done = subprocess.run([sys.executable, "-c", KEEPS, locale], capture_output=True, check=True, text=True)
    assert 300_000 < int(done.stdout) < 1_350_000


def test_first_use_from_sixteen_threads():
    """In several locales at once, one answer."""
    answers: list[object] = []

    def ask(locale, text):
        answers.append(parse(text, locale=locale))

    work = [("fi", "2,6 miljardia euroa"), ("hi", "5 करोड़ रुपये"), ("uk", "двадцять два"), ("th", "25 ล้านบาท")] * 4
    threads = [threading.Thread(target=ask, args=pair) for pair in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 16
    assert len({repr(answer) for answer in answers}) == 4


@pytest.mark.parametrize(("locale", "text", "quantity"), [
    ("en_DE", "€30,479", Money(30479, "EUR")), ("en_DE", "€30,479.50", Money("30479.50", "EUR")),
    ("en_DE", "30.479,50 €", Money("30479.50", "EUR")), ("en_DE", "12,345 km", Measure("12.345", "kilometer")),
    ("en_DE", "27.034 thousand euros", Money(27034, "EUR")), ("en_DE", "27,034 thousand euros", Money(27034, "EUR")),
    ("en_DE", "KWD 29,000", Money(29, "KWD")), ("en_AT", "€ 30.479", Money(30479, "EUR")),
    ("en_ZA", "R4.492bn", Money("4.492E+9", "ZAR")), ("fr_CH", "875.922 millions de francs suisses", Money("875922000", "CHF")),
    ("fr_CH", "1’234.50 CHF", Money("1234.50", "CHF")), ("fr_CH", "1,5 km", Measure("1.5", "kilometer")),
])
def test_money_has_a_point_where_numbers_have_a_comma(locale, text, quantity):
    """CLDR has the euro as "€1,234.50" in the English of most countries that have it; Babel knows it of fr_CH alone."""
    assert parse(text, locale=locale) == quantity


@pytest.mark.parametrize(("locale", "text", "quantity"), [
    ("ga", "200.241 míle euro", Money(200241, "EUR")), ("ga", "5 míle", Measure(5, "mile")),
    ("gd", "3.9 mìle birr Itiopach", Money(3900, "ETB")), ("es_US", "5 mil", Number(5000)),
])
def test_words_that_are_more_than_one_thing(locale, text, quantity):
    assert parse(text, locale=locale) == quantity


@pytest.mark.parametrize(("locale", "text", "quantity"), [
    ("bg", "5 лева", Money(5, "BGN")), ("bg", "5 евро", Money(5, "EUR")), ("en", "5 million leva", Money(5_000_000, "BGN")),
    ("fi", "5 miljoonaa leviä", Money(5_000_000, "BGN")), ("de", "5 Millionen bulgarischen Lew", Money(5_000_000, "BGN")),
    ("en", "5 Kyrgyz soms", Money(5, "KGS")), ("en", "5 Kyrgystani soms", Money(5, "KGS")), ("en_GB", "5 takas", Money(5, "BDT")),
])
def test_names_of_money_outlive_what_cldr_says(locale, text, quantity):
    """The lev of before 1999 never lends its name where the later one has ended as well; a name that CLDR has changed is read."""
    assert parse(text, locale=locale) == quantity


def test_a_pint_is_the_imperial_one_where_cldr_calls_the_other_us():
    """Since CLDR 49 it does; of gallons it always did."""
    british = "imperial_pint" if int(get_cldr_version()) >= 49 else "pint"
    for text in ("5 pints", "5 pt"):
        assert parse(text, locale="en_GB") == Measure(5, british)
        assert parse(text, locale="en") == Measure(5, "pint")
    assert parse("5 US pints", locale="en_GB") == parse("5 US pt", locale="en_GB") == Measure(5, "pint")
    assert parse("5 gallons", locale="en_GB") == Measure(5, "imperial_gallon")


@pytest.mark.parametrize("locale, text, quantity", [
    ("sw", "dola za Barbados 500", Money(500, "BBD")), ("sw", "500 dola za Barbados", Money(500, "BBD")),
    ("ee", "guatemalaga quetzal 500", Money(500, "GTQ")),
])
def test_a_noun_may_lead_its_number(locale, text, quantity):
    """CLDR has had it in either order."""
    assert parse(text, locale=locale) == quantity


@pytest.mark.parametrize("locale", ["xx", "und", "tlh_KX"])
def test_an_unknown_locale_is_told(locale):
    with pytest.raises(AmountError, match="unknown locale"):
        find("5", locale=locale)


def test_the_nearest_locale_is_suggested():
    with pytest.raises(AmountError) as error:
        find("5", locale="sv_SEE")
    assert error.value.suggestion == "sv_SE"


def test_another_script_gives_what_is_certain():
    """A German text in Chinese hands: digits, codes and signs, no words."""
    found = find("Die Kosten: 25 % und EUR 300, dazu fünf Äpfel", locale="zh")
    assert [match.quantity for match in found] == [Percentage(25), Money(300, "EUR")]


@pytest.mark.parametrize(("text", "value"), [
    ("65億 萬那杜瓦圖", "6.5E+9"), ("65億萬那杜瓦圖", "6.5E+9"), ("65萬億萬那杜瓦圖", "6.5E+13"),
])
def test_a_name_that_begins_with_a_power_of_ten(text, value):
    """萬 is ten thousand, and 萬那杜 Vanuatu."""
    match = read(text, locale="zh_Hant")
    assert (match.quantity, match.text) == (Money(value, "VUV"), text)


def test_offsets_are_the_callers():
    text = "المبلغ \u200f١٬٢٣٤٫٥٠ ج.م.\u200f اليوم"
    match = find(text, locale="ar_EG")[0]
    assert match.quantity == Money(Decimal("1234.50"), "EGP")
    assert text[match.start:match.end] == match.text


def test_what_is_known_of_each_locale_is_computed():
    """prose where a language's file has the words for it, names where CLDR names the world's money."""
    known = {coverage.locale: coverage for coverage in amounts.locales()}
    assert sorted(known) == LOCALES
    assert {known[name].level for name in [*WRITTEN, "ru", "tr", "en", "en_GB", "de_AT", "pt_AO"]} == {"prose"}
    assert known["ar"].level == "words"
    assert (known["lt"].level, known["lt"].number_words, known["lt"].digits) == ("names", True, None)
    assert known["bem"].level == "numerals"
    assert known["hi"].digits == "०१२३४५६७८९"
    assert known["sv"].currencies > 140
    assert known["sv"].units > 140
