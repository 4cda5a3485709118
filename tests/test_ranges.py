"""What the corpus doesn't say of ranges: the words around them, strict reading, the reasons that `explain` gives, a caller's currency."""

import pytest

from amounts import AmountError, Measure, Money, Range, Ratio, explain, find, parse


def contexts(text, locale="en"):
    return [match.context for match in find(text, locale=locale)]


def test_between_and_from_are_of_the_context():
    assert contexts("It takes between 5 and 10 kg of it.") == ["between 5 and 10 kg"]
    assert contexts("It takes From 5 to 10 kg of it.") == ["From 5 to 10 kg"]
    assert contexts("It takes 5 to 10 kg of it.") == ["5 to 10 kg"]
    assert contexts("Cuesta entre el 5 y el 10 % del total.", "es") == ["entre el 5 y el 10 %"]
    assert contexts("値は10と20の間です", "ja") == ["10と20の間"]


def test_two_ends_may_be_equal_where_the_text_is_one_figure():
    assert parse("5-5 kg") == Range(Measure(5, "kilogram"), Measure(5, "kilogram"))
    assert [match.quantity for match in find("It weighs 5-5 kg.")] == [Measure(5, "kilogram")] * 2


def test_a_whole_text_may_be_a_ratio_above_one():
    assert parse("12 in 10") == Ratio(12, 10)
    assert parse("between 8 and 12 in 10") == Range(Ratio(8, 10), Ratio(12, 10))
    with pytest.raises(AmountError):
        parse("1 in 0")


def test_a_hundredth_is_no_scale():
    assert "scale" not in str(explain("It costs 5 to 10 cents.")[0])


def test_a_currency_that_one_end_says_is_that_of_both():
    for text in ("It costs GBP 5 to £10.", "It costs £5 to GBP 10."):
        assert [match.quantity for match in find(text, currency="EGP")] == [Range(Money(5, "GBP"), Money(10, "GBP"))]
