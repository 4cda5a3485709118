"""The street itself: where a long text is parted; and the small object that a language's words are."""

from amounts import street
from amounts.languages import of_locale
from amounts.scan import openings
from amounts.unit_tables import Tables, tables_of


def blocks(text):
    lex = of_locale("en")
    return [len(block) for block in street.read_blocks(text, openings(text, lex), lex)]


def test_a_long_text_is_parted_where_figures_are_far_apart():
    full = "7;" * street.BLOCK
    assert blocks(full + " " * street.APART + "8") == [street.BLOCK, 1]
    assert blocks(full + " " * (street.APART - 1) + "8") == [street.BLOCK + 1]


def test_a_short_text_is_not_parted():
    assert blocks("7;" * (street.BLOCK - 1) + " " * street.APART + "8") == [street.BLOCK]


def test_the_tables_of_units_are_attributes_of_one_small_object():
    tables = tables_of({"PER": ("per", "pro"), "_OF": "of"})
    assert isinstance(tables, Tables) and type(tables).__name__ == "Tables"
    assert tables.PER == ("per", "pro")
    assert not hasattr(tables, "_OF") and not hasattr(tables, "__dict__")
