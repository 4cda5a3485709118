"""What the benchmark promises that is no timing: a light start, small matches, steady work on hostile text; and its labels."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hostile import families

import amounts
from benchmarks import accuracy, speed, texts

HOSTILE = families("en")
CASES = list(accuracy.sentences())


# ---------------------------------------------------------------- the floors that are no timings


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of a process")
def test_first_find_needs_little_memory():
    with tempfile.TemporaryDirectory() as cache:
        speed.fresh(speed.FIRST_FIND, cache)  # or the peak is the compiler's
        assert 0.5 < speed.peak_memory(cache) <= 15  # MB over the bare interpreter


@pytest.mark.parametrize("share", [0.29, 0.66], ids=["news", "dense"])
def test_a_match_is_small(share):
    assert 100 < speed.bytes_a_match(texts.compose(share, 50_000)) <= 600


def calls(work, text):
    """How many functions are called, in Python and in C: the same in every run, whatever else the machine does."""
    count = Counter()

    def profile(frame, event, argument):
        count[event] += 1

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work(text)
    except amounts.AmountError:
        pass
    finally:
        sys.setprofile(before)
    return count["call"] + count["c_call"]


@pytest.mark.parametrize("family", HOSTILE)
@pytest.mark.parametrize("work", [amounts.find, amounts.parse], ids=["find", "parse"])
def test_work_grows_with_the_text(work, family):
    """Four times the hostile text is at most five times the calls; how long each takes is for law 9."""
    piece = HOSTILE[family]
    work_small, work_large = (piece * (size // len(piece)) for size in (2_000, 8_000))
    calls(work, work_small)  # fills the caches
    assert calls(work, work_large) <= 5 * calls(work, work_small) + 50


# ---------------------------------------------------------------- the page of accuracy


def test_there_are_enough_sentences_of_every_kind():
    assert len({case.text for case in CASES}) == len(CASES) >= 300
    kinds = Counter(case.kind for case in CASES)
    assert set(kinds) >= {"money", "percentages", "points", "counts", "measures", "numbers", "ratios", "multiples", "ranges",
                          "rates", "modifiers", "restatements", "nothing"}
    assert min(kinds.values()) >= 10


def test_nothing_is_labelled_where_there_is_nothing():
    assert [case.text for case in CASES if case.kind == "nothing" and case.labels] == []


@pytest.mark.parametrize("written, value", [
    (">=2.5 %", amounts.Percentage("2.5", modifier="at_least")),
    ("5..6 hour", amounts.Range(amounts.Measure(5, "hour"), amounts.Measure(6, "hour"))),
    ("84.2 USD / oil_barrel", amounts.Rate(amounts.Money("84.2", "USD"), "oil_barrel")),
    ("40 centimeter/day", amounts.Rate(amounts.Measure(40, "centimeter"), "day")),
    ("9 #cases / 100000 people", amounts.Rate(amounts.Count(9, "cases"), "people", 100_000)),
    ("3 of 4", amounts.Ratio(3, 4)),
    ("76 inch", amounts.Measure("6.333333333", "foot")),
    ("40 degree_Celsius", amounts.Measure(104, "degree_Fahrenheit")),
    ("1299 ¤", amounts.Money(1299, "SEK")),
])
def test_a_label_is_the_value_that_it_says(written, value):
    label = accuracy.read_label(written)
    assert accuracy.same(label.figure, accuracy.of_quantity(value))
    assert label.modifier == value.modifier


@pytest.mark.parametrize("written, value", [
    ("5 USD", amounts.Money(5, "EUR")), ("5 USD", amounts.Money(5, None)), ("5 USD", amounts.Number(5)),
    ("5 %", amounts.PercentagePoints(5)), ("5 ¤", amounts.Number(5)), ("5 hour", amounts.Measure(5, "minute")),
    ("5..6 hour", amounts.Measure(5, "hour")), ("5 USD / day", amounts.Money(5, "USD")),
    ("5 USD / day", amounts.Rate(amounts.Money(5, "USD"), "week")),
])
def test_another_value_is_wrong(written, value):
    assert not accuracy.same(accuracy.read_label(written).figure, accuracy.of_quantity(value))


@pytest.mark.parametrize("written, said, right", [
    ("213000000 GBP", ("213000000", "213000000", "Pound sterling"), True),
    ("0.25 pp", (25.0, 25.0, "basis point"), True),
    ("84.2 USD / oil_barrel", (84.2, 84.2, "dollar per barrel"), True),
    ("5 hour", (5, 5, "hour"), True),
    ("5 hour", (5, 5, ""), False),
    ("5", (5, 5, "no such unit"), False),
])
def test_a_rivals_words_are_understood(written, said, right):
    assert (accuracy.check([accuracy.read_label(written)], accuracy.theirs([said])) == ([], [])) is right


def test_a_range_may_be_its_two_ends_but_not_one():
    label = accuracy.read_label("2..3 kilogram")
    both = accuracy.theirs([(2, 2, "kilogram"), (3, 3, "kilogram")])
    assert accuracy.check([label], both) == ([], [])
    assert accuracy.check([label], both[:1]) == ([label], both[:1])


def test_the_library_reads_what_a_careful_reader_does():
    """The sentences that it got right when the page was last written stay right."""
    assert accuracy.score(CASES, accuracy.ours).clean >= 344
    assert accuracy.score(CASES, accuracy.ours, strict=True).clean >= 341
