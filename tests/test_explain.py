"""Why? ``explain`` finds what ``find`` finds, and has a reason for everything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_corpus import NOT, SAID

import amounts
from amounts.explaining import REASONS

LINES = [text for _, text in SAID + NOT]


@pytest.mark.parametrize("text", LINES)
def test_it_finds_what_find_finds(text):
    assert [line.match for line in amounts.explain(text) if line.match] == amounts.find(text)


@given(st.lists(st.sampled_from(LINES), max_size=4).map("; ".join), st.sampled_from([None, "CAD"]))
def test_it_finds_what_find_finds_in_any_order(text, currency):
    told = amounts.explain(text, currency=currency)
    assert [line.match for line in told if line.match] == amounts.find(text, currency=currency)


@given(st.text(st.sampled_from("0123456789.,:/-%$£€ abkmosxthnd()'\"\n"), max_size=40))
def test_everything_is_told_of(text):
    for line in amounts.explain(text):
        assert text[line.start:line.end] == line.text
        assert line.why
        assert (line.match is None) == (line.rule in REASONS)


@pytest.mark.parametrize("why, text", [(why, text) for why, text in NOT if why in REASONS], ids=lambda value: value)
def test_a_refusal_says_why(why, text):
    assert why in {line.rule for line in amounts.explain(text)}


def test_what_was_assumed_is_told():
    (line,) = amounts.explain("about $5m or so, by 2", currency="CAD")[:1]
    assert line.rule == "money"
    assert "the currency is assumed" in str(line)
    assert "CAD" in str(line)
    assert "'about' says about" in line.why


def test_a_link_and_a_change_are_told():
    told = [str(line) for line in amounts.explain("It fell by 2.6 billion Swedish kronor (£213 million).")]
    assert "went down" in told[0]
    assert "restates '2.6 billion Swedish kronor' at 11" in told[1]


def test_a_fraction_may_end_a_line():
    for text in ("a quarter", "half", "a third\nof nothing", "Half\nof it"):
        assert [line.rule for line in amounts.explain(text)] == ["ratio"]


def test_one_character_between_others_is_part_of_a_word():
    for text in ("我買五金舖", "買五 a", "a 五金"):
        assert [line.rule for line in amounts.explain(text, locale="yue")] == ["part of a word"]
    assert [line.rule for line in amounts.explain("有 五 個", locale="yue")] == ["number"]
    assert [line.rule for line in amounts.explain("我買五十個", locale="yue")] == ["number"]


def test_only_an_endless_fraction_is_rounded():
    assert amounts.find("It took three hours and a half.")[0].assumed == ()
    assert amounts.find("It took three hours and two thirds.")[0].assumed == ("rounded",)
    assert amounts.find("She counted 5 and one third.")[0].assumed == ("rounded",)


@pytest.mark.parametrize("text, said, context, locale", [
    ("There was a crowd of 30+ in all.", "30", "30+", "en"),
    ("He drove a four door car.", "four door", "a four door", "en"),
    ("a four door car", "four door", "a four door", "en"),
    ("The rent is £1,150 pcm.", "£1,150 pcm", "£1,150 pcm", "en"),
    ("It yields 9.5% p.a. on paper.", "9.5% p.a.", "9.5% p.a.", "en"),
    ("The toll is $5 CAD each way.", "$5 CAD", "$5 CAD", "en"),
    ("Boka koster kr 50,- i butikken.", "kr 50,-", "kr 50,-", "nb"),
    ("Boka koster 50,– i butikken.", "50,–", "50,–", "nb"),
])
def test_where_it_stands(text, said, context, locale):
    (match,) = amounts.find(text, locale=locale)
    assert (match.text, match.context) == (said, context)


def test_a_code_behind_a_sign_leaves_nothing_to_assume():
    (match,) = amounts.find("The toll is $5 CAD.")
    assert (match.assumed, match.candidates) == ((), ())


@pytest.mark.parametrize("text, locale, said", [
    ("a loss of $(5) was noted", "en", ["$(5)"]),
    ("They use 3 litres of milk a day.", "en", ["3 litres of milk a day"]),
    ("They sold 3 tonnes of salt a year ago.", "en", ["3 tonnes"]),
    ("The tickets cost 20€each.", "en", ["20€"]),
    ("会場に三四人がいた。", "ja", ["三四人"]),
    ("気温20前後の日が続く。", "ja", ["20"]),
])
def test_where_a_figure_begins_and_ends(text, locale, said):
    assert [told.text for told in amounts.explain(text, locale=locale)] == said


def test_a_country_behind_the_sign_says_the_currency():
    match, = amounts.find("It costs $20 Canadian.", currency="AUD")
    assert (match.quantity, match.assumed, match.candidates) == (amounts.Money(20, "CAD"), (), ())


def test_a_hyphen_behind_the_sign_is_a_minus_where_commas_are_decimal():
    assert [match.quantity for match in amounts.find("a gain of € -5", locale="en_AT")] == [amounts.Money(-5, "EUR")]
