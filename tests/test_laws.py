"""The laws, one test each; Hypothesis looks for the exception. Law 8 stands with the corpus."""

import decimal

from babel import Locale, numbers
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import LOCALES, currencies, decimals, money, quantities, several, texts
from unicode_rbnf import RbnfEngine

import amounts
from amounts import AmountError, Money, Number, Percentage, find, parse, read

locales = st.sampled_from(LOCALES)


@given(quantities(), locales)
def test_law_1_what_is_written_is_read(quantity, locale):
    """parse(format(q, locale=L), locale=L) == q, for every kind with every modifier."""
    assert parse(amounts.format(quantity, locale=locale), locale=locale) == quantity


@given(money, locales, st.sampled_from(["standard", "accounting", "name", "iso", "compact", "compact-long"]))
def test_law_1_for_money_in_every_style(quantity, locale, style):
    """The same for each style of money, and for a range of it."""
    assert parse(amounts.format(quantity, locale=locale, style=style), locale=locale) == quantity


@given(several, locales)
def test_law_1_for_vague_magnitudes(quantity, locale):
    """The same for "millions of euros"."""
    assert parse(amounts.format(quantity, locale=locale), locale=locale) == quantity


@given(decimals, currencies.filter(bool), locales, st.sampled_from(["standard", "accounting", "name"]))
def test_law_2_babels_money_is_read(value, currency, locale, form):
    """What Babel writes, we read: Babel is the independent writer."""
    text = numbers.format_currency(value, currency, locale=locale, format_type=form, decimal_quantization=False)
    assert parse(text, locale=locale) == Money(value, currency)


@given(decimals, locales)
def test_law_2_babels_numbers_are_read(value, locale):
    """Decimals and percentages too."""
    assert parse(numbers.format_decimal(value, locale=locale, decimal_quantization=False), locale=locale) == Number(value)
    text = numbers.format_percent(value, locale=locale, decimal_quantization=False)
    assert parse(text, locale=locale) == Percentage(value.scaleb(2))


@given(st.integers(0, 10**15 - 1) | st.integers(0, 9999))
def test_law_3_rbnf_words_are_read(value):
    """What unicode-rbnf spells, we read."""
    spelled = RbnfEngine.for_language("en").format_number(value).text
    assert parse(spelled) == Number(value)


@given(texts)
def test_law_4_spans(text):
    """Spans are sorted, disjoint, inside the text, without blank ends, and say what the writer wrote."""
    last = 0
    for match in find(text):
        assert last <= match.start < match.end <= len(text)
        assert text[match.start:match.end] == match.text == match.text.strip()
        assert match.text in match.context
        last = match.end


@given(texts)
@example("more than 50 countries")
@example("HALF $0")
@example("1 0F AO")
def test_law_5_a_context_reads_alone(text):
    """parse(m.context) == m.quantity whenever nothing was assumed."""
    for match in find(text):
        if not match.assumed:
            assert parse(match.context) == match.quantity


@given(texts)
@example("more than 1 and less than 2 in 10, 1 in 5 to 2 in 10")
@example("rose from 5-6 to 7 tonnes")
def test_what_is_found_could_be_made_by_hand(text):
    """The readers make their values without the checks of the constructors: these find nothing."""
    for match in find(text):
        assert match.quantity.with_modifier(match.quantity.modifier) == match.quantity


@given(texts, texts)
@example("", "1000'")
@example("", "–0")
def test_law_6_locality(first, second):
    """find(a + blank line + b) is find(a) and find(b) shifted, currency memory aside."""
    glue = "\n\n"
    shift = len(first) + len(glue)

    def spans(matches, by=0):
        return [(m.start + by, m.end + by, m.quantity) for m in matches if not (m.assumed or m.quantity.kind == "money")]

    assert spans(find(first + glue + second)) == spans(find(first)) + spans(find(second), shift)


@given(texts)
def test_law_7_any_text_at_all(text):
    """find returns; parse returns or raises AmountError naming the text and the place."""
    for match in find(text):
        value = match.as_dict()["value"] or "0"
        assert decimal.Decimal(value).is_finite()
    try:
        assert read(text).quantity == parse(text)
    except AmountError as error:
        assert error.text == text
        assert 0 <= error.pos <= len(text)


def test_the_locales_of_the_laws_are_babels():
    """A misspelt locale would test nothing."""
    assert [str(Locale.parse(locale)) for locale in LOCALES] == LOCALES
