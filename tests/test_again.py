"""What is said twice: a parenthesis may say the figure before it again, in another currency, unit or spelling."""

import pytest

from amounts import find


@pytest.mark.parametrize("text", [
    "Twenty Thousand Pounds (£20,000)", "five hundred dollars ($500)", "2.6 billion kronor (£213 million)",
    "1kg potatoes (about 2¼ lb)", "400 acres of land (162 hectares)", "500 g of plain flour (18 oz)", "2 cups milk (or 500 ml)",
    "a 5 m tall fence (16 ft)", "400 acres (162 hectares)",
])
def test_a_parenthesis_restates(text):
    first, second = find(text)
    assert second.restates == first


@pytest.mark.parametrize("text", [
    "twenty thousand pounds (£25,000)", "400 acres of the land (162 hectares)", "5 kg potatoes (30 cm)", "5 km of road (300 m)",
    "2 kg fish (3 litres)", "They walked 5 km on sand (3 miles from home)",
])
def test_another_figure_restates_nothing(text):
    first, second = find(text)
    assert second.restates is None


@pytest.mark.parametrize("text", [
    "fourteen (14) days", "ten per cent (10%)", "ten (10) per cent", "five kilometres (5 km)", "one million (1,000,000) shares",
    "two and a half (2.5) years", "twenty thousand (20,000) euros",
])
def test_words_and_digits_are_one_figure(text):
    assert [match.text for match in find(f"They agree on {text}.")] == [text]
