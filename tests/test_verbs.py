"""The small verbs: many texts, what the answers rest on."""

from datetime import date
from importlib import metadata

import pytest

from amounts import AmountError, data_version, find_many


def test_many_texts():
    assert [[match.text for match in found] for found in find_many(["$5", None, b"$5", 5, "75% of 3 km"])] == [
        ["$5"], [], [], [], ["75%", "3 km"]]


def test_many_texts_are_read_when_asked_for():
    def endless():
        while True:
            yield "$5"

    assert [match.text for match in next(find_many(endless()))] == ["$5"]


@pytest.mark.parametrize("texts, options", [("$5", {}), (b"$5", {}), ([], {"locale": "xx"}), ([], {"currency": "dollars"})])
def test_mistakes_are_said_at_once(texts, options):
    with pytest.raises(AmountError):
        find_many(texts, **options)


def test_what_the_answers_rest_on():
    told = data_version()
    assert date.fromisoformat(told["rates"]).year >= 2024
    assert float(told["cldr"]) >= 44
    assert {name: told[name] for name in ("babel", "pint", "unicode-rbnf")} == {
        name: metadata.version(name) for name in ("babel", "pint", "unicode-rbnf")}
    assert all(isinstance(value, str) and value for value in told.values())
