"""One text that is one figure: what strict reading takes beyond the street, and what it says where it refuses."""

import pytest

from amounts import AmountError, Count, Measure, Money, Multiple, Number, Percentage, Range, Rate, Ratio, parse, read, scan
from amounts.languages import of_locale
from amounts.whole import short, suggest


@pytest.mark.parametrize("text, value", [
    ("(5)", Number("-5")),  # accounting writes a negative number so
    (" ($1,234.50) ", Money("-1234.50", "USD")),
    ("(12.5%)", Percentage("-12.5")),
    ("$5-", Money("-5", "USD")),
    ("1,234.56−", Number("-1234.56")),
    ("1,234.56 -", Number("-1234.56")),
    ("$1,234.56CR", Money("1234.56", "USD")),
    ("$5 CR", Money("5", "USD")),
    ("5 kg.", Measure("5", "kilogram")),
    (" 5 kg ", Measure("5", "kilogram")),
    ("about $5", Money("5", "USD", "about")),
    ("$5 or so", Money("5", "USD", "about")),
    ("6", Number("6")),
    ("1999", Number("1999")),
    ("two in five", Ratio("2", "5")),
    ("5 to 6 kg", Range(Measure("5", "kilogram"), Measure("6", "kilogram"))),
    ("$5 a day", Rate(Money("5", "USD"), "day")),
    ("threefold", Multiple("3")),
    ("twice", Multiple("2")),  # which counts in "won twice"
    ("about COP5", Money("5", "COP", "about")),  # and no conference
    ("COP5 per pound", Rate(Money("5", "COP"), "pound")),
    ("12 deer", Count("12", "deer")),
    ("5 ct", Measure("5", "carat")),  # which may be cents in a sentence
    ("5 A", Measure("5", "ampere")),
    (" 5 A ", Measure("5", "ampere")),
    ("-5 A", Measure("-5", "ampere")),
    ("(5 A)", Measure("-5", "ampere")),
    ("3.5 pt", Measure("3.5", "pint")),
    ("more than 5 ct", Measure("5", "carat", "over")),
    ("1 dozen eggs", Count("12", "eggs")),
    ("5 bars", Measure("5", "bar")),
    ("5 qtrs", Measure("15", "month")),
    ("5 pc", Percentage("5")),  # and no parsec
    ("5 tn", Number("5E+12")),
])
def test_is_one_figure(text, value):
    assert parse(text) == value


@pytest.mark.parametrize("locale, text, value", [
    ("en_GB", "5 pt", Measure("5", "imperial_pint")),
    ("en_GB", "5 US pt", Measure("5", "pint")),
    ("en_GB", "5 ct", Measure("5", "carat")),
    ("de", "5 Euro", Money("5", "EUR")),
    ("de", "fünf Euro", Money("5", "EUR")),
    ("de", "5 Euro 20", Money("5.20", "EUR")),
    ("de", "5 Millionen", Number("5E+6")),
    ("de", "5 bis sechs Euro", Range(Money("5", "EUR"), Money("6", "EUR"))),
    ("ar", "يومان", Measure("2", "day")),  # a dual has its number in it
    ("ar", "عقدان", Measure("20", "year")),
    ("fr", "un hectare", Measure("1", "hectare")),
    ("es", "un mínimo de 30 km", Measure("30", "kilometer", "at_least")),  # whose first word is a number too
    ("fr", "un peu plus de 30 km", Measure("30", "kilometer", "over")),
])
def test_is_one_figure_in_another_language(locale, text, value):
    assert parse(text, locale=locale) == value


@pytest.mark.parametrize("text, start, end, context", [
    ("(5)", 1, 2, "(5)"),
    (" ($5) ", 2, 4, "($5)"),
    ("$5 CR", 0, 2, "$5 CR"),
    ("5 kg.", 0, 4, "5 kg."),
    (" 5 A", 1, 4, "5 A"),
    ("about $5", 6, 8, "about $5"),
    ("5\u200b0 kg", 0, 6, "5\u200b0 kg"),
])
def test_where_it_stands(text, start, end, context):
    match = read(text)
    assert (match.start, match.end, match.context) == (start, end, context)


NONE, MORE, NOT = "no figure in", "more than one figure in", "not a figure:"


@pytest.mark.parametrize("text, said, pos, suggestion", [
    ("nothing", NONE, 0, None),
    (" nothing", NONE, 1, None),
    ("\u200bnothing", NONE, 1, None),
    ("()", NONE, 1, None),
    ("(a)", NONE, 1, None),
    ("", NONE, 0, None),
    ("(5", NOT, 0, None),
    ("5)", NOT, 1, None),
    ("5 kg 3", MORE, 4, None),
    ("$5 and $6", MORE, 2, None),
    ("6 $5", MORE, 1, None),
    ("5 ct 3", MORE, 1, None),
    ("3 x 5 pt", MORE, 1, None),
    ("5 the", NOT, 1, None),
    ("version 5", NOT, 0, None),
    ("five A", NOT, 4, None),  # "A" is the article as well
    ("5 UDS", NOT, 1, "USD"),
    ("5 eux", NOT, 1, "lux"),
    ("5\u200b UDS", NOT, 2, "USD"),
    ("5 (UDS)", NOT, 1, "USD"),
])
def test_is_no_figure(text, said, pos, suggestion):
    with pytest.raises(AmountError) as caught:
        parse(text)
    told = caught.value
    assert str(told).startswith(f"{said} {text!r}: expected ")
    assert (told.text, told.pos, told.suggestion) == (text, pos, suggestion)
    assert told.expected == ("one such as '£2.5m' or '75%'" if said == NONE else "a figure from end to end")


def test_digits_need_no_number_words():
    """They take longer to load than all the rest."""
    scan._spelled_patterns.pop("sv", None)
    assert parse("5 km", locale="sv") == Measure("5", "kilometer")
    assert "sv" not in scan._spelled_patterns
    assert parse("5 kilometer eller sex", locale="sv", default=None) is None
    assert "sv" in scan._spelled_patterns


def test_a_number_that_no_value_can_hold():
    with pytest.raises(AmountError, match="no value can hold") as caught:
        parse(" " + "9" * 995 + " million")
    assert (caught.value.pos, caught.value.expected) == (1, "a reasonable number")


@pytest.mark.parametrize("word, name", [
    ("dolars", "dollars"), ("DOLARS", "dollars"), ("UDS", "USD"), ("DOL", "ROL"), ("gra", "gram"), ("kgg", None),
    ("12", None), ("us$", None), ("do", None), ("with", None), ("With", None), ("d" * 41, None), ("dolla" + "r" * 36, None),
])
def test_a_misspelt_name(word, name):
    assert suggest(word, of_locale("en")) == name


def test_a_long_text_is_cut_short():
    assert short("x" * 60) == repr("x" * 60)
    assert short("x" * 61) == repr("x" * 57 + "...")
