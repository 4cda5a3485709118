"""Number words: what CLDR's rules spell, we read. ``unicode-rbnf`` is the independent writer."""

import functools
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unicode_rbnf import RbnfEngine
from unicode_rbnf.engine import NoRuleForNumberError

from amounts import Number, find, parse
from amounts.cldr import ALIKE, NUKTA
from amounts.spelling import Speller, speller

LANGUAGES = sorted(RbnfEngine.get_supported_languages())
# From these numbers on the rules spell two numbers alike (Slovene "dva tisoč" is 2, 3 and 4 thousand) or leave a word out
# (Lithuanian "šimtas" is 100 and 100,000), or, in Irish, mutate a word by the number in front, which is more than we read.
AMBIGUOUS = {"sl": 3000, "lt": 100, "zu": 100, "ga": 1000, "ff": 20_000, "lb": 10**9}
engine = functools.lru_cache(RbnfEngine.for_language)


def spelled(locale, value):
    """Every cardinal that the rules write for the value, in each gender and case, once, as the readers see a text."""
    try:
        sets = engine(locale).format_number(value).text_by_ruleset
    except NoRuleForNumberError:
        return set()
    return {text.translate(ALIKE).replace(NUKTA, "") for name, text in sets.items()
            if name.startswith(("spellout-cardinal", "spellout-numbering")) and "year" not in name and "digits" not in name
            and not any(character.isdigit() for character in text)}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_small_numbers_in_every_language(locale):
    """0 to 99, and the round ones, in all genders of the cardinal rules."""
    for value in [*range(100), 100, 101, 110, 200, 345, 999, 1000, 1001, 2000, 12_345, 10**6, 2 * 10**6]:
        if value >= AMBIGUOUS.get(locale, 10**18):
            continue
        for text in spelled(locale, value):
            assert speller(locale).read(text, 0) == (Decimal(value), len(text)), text


@given(st.sampled_from(LANGUAGES), st.integers(0, 10**12) | st.integers(0, 9999))
@settings(max_examples=300)
def test_law_3_in_every_language(locale, value):
    """parse(spelled) is the number, in every language and gender."""
    if value >= AMBIGUOUS.get(locale, 10**18):
        return
    for text in spelled(locale, value):
        assert speller(locale).read(text, 0) == (Decimal(value), len(text)), text


@pytest.mark.parametrize("locale, text, value", [
    ("de", "zweihundertfünf", 205), ("de", "Zweihundert Fünf", 205), ("de", "minus drei", -3), ("de", "hundert", 100),
    ("de", "zwei Komma fünf", "2.5"), ("sv", "tjugofem miljoner", 25 * 10**6), ("sv", "TJUGO FEM", 25), 
    ("fr", "quatre-vingts", 80), ("fr", "quatre vingt dix", 90), ("fr_CH", "septante", 70), ("es_MX", "dos mil tres", 2003),
    ("pt_BR", "vinte e um", 21),
    ("zh", "三亿", 3 * 10**8), ("ja", "二千三百", 2300), ("hi", "पच्चीस", 25), ("ar", "خمسة وعشرون", 25), 
    ("pl", "dwa tysiące", 2000), ("tr", "on beş", 15), ("ru", "двадцать пять", 25), ("ko", "이십오", 25),
])
def test_words_as_people_write_them(locale, text, value):
    assert parse(text, locale=locale) == Number(value)


@pytest.mark.parametrize("locale, text", [
    ("de", "einsam"), ("de", "Dreieck"), ("es", "seismo"), ("fr", "septembre"), ("sv", "ettrig"), ("it", "seicento-style"),
    ("de", "5"), ("zu", "2020"), ("nl", "achterdeur"),
])
def test_no_number_in_a_longer_word(locale, text):
    found = speller(locale).read(text, 0)
    assert found is None or not text[found[1]:found[1] + 1].isalpha()


def test_no_speller_where_cldr_has_none():
    assert speller("bem") is None
    assert find("5", locale="bem")[0].quantity == Number(5)


@pytest.mark.parametrize("locale, text", [
    ("de", "eine Frau und ein Mann aus zwei Orten, "), ("fr", "une partie du pays et deux villes, "),
    ("ru", "одна часть страны и два города, "), ("es", "una parte de un país y dos ciudades, "),
])
def test_what_is_said_again_is_not_worked_out_again(locale, text, monkeypatch):
    """Running text outside English is full of words that are numbers: a handful of them costs all."""
    worked, number = [], Speller._number
    monkeypatch.setattr(Speller, "_number", lambda speller, said: worked.append(said) or number(speller, said))
    find(text * 200, locale=locale)
    assert len(worked) <= 10


def test_a_number_in_front_of_any_words():
    """Of the text only so many words are looked at as may belong to a number: none too few, in any language."""
    for code in LANGUAGES:
        for number in (2, 17, 42, 105, 1234, 21_000, 3_000_000):
            try:
                spelled = engine(code).format_number(number).text.replace("\u00ad", "").replace("\u200b", "")
            except NoRuleForNumberError:
                continue
            reader = speller(code)
            alone = reader.read(spelled, 0) if reader else None
            if alone and alone[1] == len(spelled):
                for behind in (" xyz", ", xyz", "\nxyz xyz"):
                    assert reader.read(spelled + behind, 0) == alone, (code, spelled)
