"""The street itself: where a long text is parted; and the small object that a language's words are."""

from amounts import street
from amounts.languages import of_locale
from amounts.scan import openings
from amounts.words import Words, words_of


def blocks(text):
    lex = of_locale("en")
    return [len(block) for block in street.read_blocks(text, openings(text, lex), lex)]


def test_a_long_text_is_parted_where_figures_are_far_apart():
    full = "7;" * street.BLOCK
    assert blocks(full + " " * street.APART + "8") == [street.BLOCK, 1]
    assert blocks(full + " " * (street.APART - 1) + "8") == [street.BLOCK + 1]


def test_a_short_text_is_not_parted():
    assert blocks("7;" * (street.BLOCK - 1) + " " * street.APART + "8") == [street.BLOCK]


def test_the_words_of_a_language_are_attributes_of_one_small_object():
    words = words_of({"PER": ("per", "pro"), "_OF": "of"})
    assert isinstance(words, Words) and type(words).__name__ == "Words"
    assert words.PER == ("per", "pro")
    assert not hasattr(words, "_OF") and not hasattr(words, "__dict__")
