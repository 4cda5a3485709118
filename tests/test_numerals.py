"""What number is it: how long one may be, what is assumed of it, which other reading it has."""

from amounts import Count, Money, Number, find


def one(text, locale="en"):
    (match,) = find(text, locale=locale)
    return match


def test_a_figure_has_a_thousand_digits_at_most():
    grouped = "12" + ",000" * 249
    for digits in ("9" * 1000, grouped, grouped + ".5"):
        assert one(f"It has {digits} cells.").quantity.value > 10**700
    for digits in ("9" * 1001, grouped + ".55", "1" + ",000" * 250):
        assert find(f"It has {digits} cells.") == []
    assert one("- " * 600 + "5 cells").quantity == Count(5, "cells")
    assert one("- " * 600 + "€1.234.567").quantity == Money(1234567, "EUR")


def test_a_power_that_is_too_long_to_be_a_figure_is_not_raised():
    assert find("99^999") == []
    assert find("0^-2") == []
    assert one("10^500").quantity == Number("1E+500")
    assert find("10^501") == []


def test_an_endless_fraction_is_rounded_and_says_so():
    assert one("2 1/3 cups").assumed == one("3^-2 grams").assumed == one("two and two thirds miles").assumed == ("rounded",)
    assert one("a third of a million cells").assumed == ("rounded",)
    for text in ("2 1/2 cups", "2^-3 grams", "2^3 grams", "two and a half cups", "half a million cells", "a third of a dozen"):
        assert one(text).assumed == ()


def test_foreign_separators_are_an_assumption():
    for text in ("14,85 kg", "1.234,56 kg", "1.234.567 kg", "1'000 kg", "1’000 kg", "1\u00a0234,5 kg", "9 800,50 Kč"):
        assert "separators" in one(text).assumed, text
    for text in ("1,234 kg", "1,234,567.8 kg", "1\u00a0234 kg", "1\u202f234.5 kg", "1234.567 kg"):
        assert one(text).assumed == (), text
    assert one("12,34,567 kg").assumed == ("separators",)
    assert one("12,34,567 kg", "en_IN").assumed == ()
    assert one("12\u00a034\u00a056,5", "tok").quantity == Number("123456.5")
    assert one("12\u00a034\u00a056,5", "tok").assumed == ()


def test_a_number_that_could_be_grouped_has_its_other_reading():
    assert one("3.350 kg").candidates == ("3350",)
    assert one("123.350 kg").candidates == ("123350",)
    for text in ("0.350 kg", "1234.350 kg", "3.35 kg", "3.3505 kg", "3,350 kg"):
        assert one(text).candidates == (), text


def test_a_currency_keeps_its_candidates_where_spaces_group():
    assert "CAD" in one("a loss of $13 009 million").candidates
    assert "SEK" in one("9 800,50 kr").candidates


def test_a_figure_begins_at_its_article():
    for text in ("a million ships", "An eighth of a mile", "a half mile", "several hundred ships", "a few hundred ships",
                 "a couple of hundred ships", "many thousand ships", "a mile and a half"):
        for before in ("", "Off ", "It saw\n", "Not – "):
            assert one(before + text).text == text
    for before in ("x-", "d'", "d’", "extra-"):
        assert one(before + "a hundred thousand ships").text == "hundred thousand ships"


def test_a_figure_ends_with_its_last_word():
    for locale, before, text, behind in (
        ("es", "Esperó ", "hora y media", " más o menos."),
        ("es", "Pide el ", "doble", " que ayer."),
        ("de", "Er will das ", "Doppelte", " davon."),
        ("nl", "Zij verloor ", "zeven dertigsten", " van haar land."),
        ("nl", "Zij verloor ", "zeven dertigste", " van haar land."),
        ("en", "They went ", "2 1/2 miles", " on."),
        ("en", "It held ", "10⁶ cells", " then."),
    ):
        match = one(before + text + behind, locale)
        assert (match.text, match.start) == (text, len(before))


def test_decimals_in_characters_are_kept():
    assert str(one("两千点零", "zh").quantity.value) == "2000.0"
    assert str(one("二十・五〇%", "ja").quantity.value) == "20.50"
