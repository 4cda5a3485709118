"""First use from many threads, any decimal context, numbers longer than any: nothing changes, nothing is lost."""

import decimal
import json
import re
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import LOCALES, contexts, figure_like, quantities
from test_corpus import CHANGE, NOT, OTHERS, SAID, WORDS

from amounts import AmountError, Count, Measure, Money, Number, explain, find, format, parse, same

TEXTS = {
    "en": "About 2.6 billion Swedish kronor (£213 million), 5 ft 3 in and one in three of two hundred and five troops.",
    "en_GB": "They drove 5 miles per gallon and paid $5, or between 3 and 5 %.",
    "de": "Die Brücke kostet rund 2,6 Milliarden Euro, ein Drittel mehr als zweihundertfünf Kronen.",
    "fr": "Environ deux cent mille couronnes suédoises et 3,5 % des 80 kilomètres.",
    "hi": "२५ लाख रुपये और 12 प्रतिशत",
    "ja": "約26億スウェーデン・クローナ、三分の一",
    "ar_EG": "١٬٢٣٤٫٥٠ ج.م. و٧٥٪",
    "pl": "Ponad pięć tysięcy złotych i 40 km",
}
THREADS = """
import json, sys, threading
from random import Random
import amounts
texts, count = json.loads(sys.argv[1]), int(sys.argv[2])
ready, said = threading.Barrier(count), [None] * count
def work(at):
    order = list(texts)
    Random(at).shuffle(order)
    ready.wait()
    said[at] = {locale: [m.as_dict() for m in amounts.find(texts[locale], locale=locale)] for locale in order}
sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=work, args=(at,)) for at in range(count)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(json.dumps(said))
"""

LINES = [*(("en", text) for _, text in (*SAID, *WORDS, *NOT, *CHANGE)), *((locale, text) for locale, _, text in OTHERS)]
# One digit, every signal an error: whatever is worked out in it shows.
HARSH = decimal.Context(prec=1, rounding=decimal.ROUND_UP, traps=list(decimal.Context().flags))


def first_use(threads):
    done = subprocess.run([sys.executable, "-c", THREADS, json.dumps(TEXTS), str(threads)], check=True, capture_output=True)
    return json.loads(done.stdout)


def test_first_use_from_sixteen_threads():
    """Sixteen threads that all load the same eight locales, each in another order, say what one says."""
    (alone,) = first_use(1)
    assert all(alone.values())
    assert first_use(16) == [alone] * 16


@given(contexts, st.sampled_from(sorted(TEXTS)))
def test_no_context_changes_what_is_read_or_written(context, locale):
    with decimal.localcontext(decimal.Context()):
        plain = find(TEXTS[locale], locale=locale)
        written = [format(match.quantity, locale=locale) for match in plain]
    with decimal.localcontext(context):
        found = find(TEXTS[locale], locale=locale)
        again = [format(match.quantity, locale=locale) for match in found]
    assert found == plain
    assert again == written


def test_no_context_changes_what_is_read_in_any_line_of_the_corpus():
    changed = []
    for locale, text in LINES:
        plain = find(text, locale=locale)
        with decimal.localcontext(HARSH):
            try:
                read = find(text, locale=locale)
            except ArithmeticError as error:
                read = error
        if read != plain:
            changed.append((locale, text, plain, read))
    assert changed == []


@given(contexts, figure_like)
def test_no_context_changes_what_is_read_in_any_text(context, text):
    plain = find(text)
    with decimal.localcontext(context):
        assert find(text) == plain


@given(contexts, quantities(), st.sampled_from(LOCALES))
def test_no_context_changes_how_any_value_is_written(context, quantity, locale):
    try:
        plain = format(quantity, locale=locale)
    except AmountError:
        return
    with decimal.localcontext(context):
        assert format(quantity, locale=locale) == plain


@given(contexts, quantities(), quantities())
def test_no_context_changes_what_is_compared(context, one, other):
    plain = same(one, other), same(one, one)
    with decimal.localcontext(context):
        assert (same(one, other), same(one, one)) == plain


# ---------------------------------------------------------------- limits


def test_a_number_of_a_thousand_digits_is_read_and_a_longer_one_is_none():
    assert parse("7" * 1000) == Number("7" * 1000)
    assert parse("1." + "3" * 900 + " km") == Measure("1." + "3" * 900, "kilometer")
    with pytest.raises(AmountError, match="no figure"):
        parse("7" * 1001)


@pytest.mark.parametrize("noise", ["7" * 1001, "7" * 10_000, "1" + ",000" * 400, "0." + "0" * 1200 + "1"],
                         ids=lambda noise: noise[:6])
def test_what_stands_around_a_number_too_long_is_read(noise):
    """And ``explain`` says that one was there."""
    text = f"They paid $5 for {noise} and drove 6 km."
    assert [match.quantity for match in find(text)] == [Money(5, "USD"), Measure(6, "kilometer")]
    assert any(part.match is None and part.start >= 17 for part in explain(text))


@pytest.mark.parametrize("size", [400, 5000])
def test_no_line_of_the_corpus_fails_where_a_number_in_it_is_long(size):
    """Whatever a rule does with a number, it may have as many digits as the text likes."""
    failed = []
    for locale, text in LINES:
        numbers = list(re.finditer("[0-9]+", text))
        for number in numbers[:3]:
            long = text[:number.start()] + "9" * size + text[number.end():]
            try:
                explain(long, locale=locale)
            except Exception as error:
                failed.append((locale, text, number[0], error))
    assert failed == []


def test_numbers_in_words_up_to_decillions():
    powers = "decillion nonillion octillion septillion sextillion quintillion quadrillion trillion billion million thousand"
    words = " ".join(f"nine hundred and ninety-nine {power}" for power in powers.split()) + " nine hundred and ninety-nine"
    assert [match.quantity for match in find(f"It has {words} parts.")] == [Count(Decimal("9" * 36), "parts")]


@pytest.mark.parametrize("locale", ["en", "it", "ja", "lt"])
def test_the_word_that_no_text_has_may_stand_in_one(locale):
    """What a language's file leaves empty is a NUL; a text of NULs takes none for a word of the language."""
    assert find("x \0 1500, \0 \0 5 kg \0", locale=locale)[-1].quantity == Measure(5, "kilogram")
