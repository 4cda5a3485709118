"""The words around a figure that belong to it, over the end of a line too."""

import pytest

from amounts import Count, Measure, Money, Number, Percentage, Range, Rate, Ratio, find


@pytest.mark.parametrize("locale, text, quantity, context", [
    ("en", "They saw about 500 deer.", Count("500", "deer", "about"), "about 500 deer"),
    ("en", "They saw about\n500 deer.", Count("500", "deer", "about"), "about\n500 deer"),
    ("en", "They saw more\nthan 500 deer.", Count("500", "deer", "over"), "more\nthan 500 deer"),
    ("en", "About\n\n500 deer", Count("500", "deer"), "500 deer"),
    ("en", "They paid $500+ in fees.", Money("500", "USD", "at_least"), "$500+"),
    ("en", "They want 5%+ of it.", Percentage("5", "at_least"), "5%+"),
    ("en", "They want $5m+ of it.", Money("5E+6", "USD", "at_least"), "$5m+"),
    ("en", "They want 5%, or so he says.", Percentage("5"), "5%"),
    ("en", "It fell to minus\n5%.", Percentage("-5"), "minus\n5%"),
    ("en", "The price must not exceed $5.", Money("5", "USD", "at_most"), "must not exceed $5"),
    ("en", "It does not cost more than $5.", Money("5", "USD", "at_most"), "does not cost more than $5"),
    ("en", "No building shall exceed 35 feet.", Measure("35", "foot", "at_most"), "No building shall exceed 35 feet"),
    ("en", "They never pay less than $5.", Money("5", "USD", "at_least"), "never pay less than $5"),
    ("en", "They saw\nmore than 500 deer.", Count("500", "deer", "over"), "more than 500 deer"),
    ("en", "It is not only above $5 but rising.", Money("5", "USD"), "$5"),  # better no bound than the opposite
    ("ko", "예약 5명", Count("5", "명"), "5명"),  # a reservation; "약" is "about"
    ("ko", "약 5명", Count("5", "명", "about"), "약 5명"),
    ("vi", "Giá từ 5 đến 7 triệu.", Range(Number("5E+6"), Number("7E+6")), "từ 5 đến 7 triệu"),
    ("he", "המחיר מ-5 עד 7 מיליון", Range(Number("5E+6"), Number("7E+6")), "מ-5 עד 7 מיליון"),
    ("el", "η τιμή από 5 έως 7 εκατομμύρια", Range(Number("5E+6"), Number("7E+6")), "από 5 έως 7 εκατομμύρια"),
    ("id", "Harganya dari 5 sampai 7 juta.", Range(Number("5E+6"), Number("7E+6")), "dari 5 sampai 7 juta"),
    ("ja", "約500人以上が集まった。", Count("500", "人", "at_least"), "約500人以上"),
    ("de", "Sie berichtete über die 40 Dörfer.", Count("40", "Dörfer"), "40 Dörfer"),
    ("es", "Gana en total hasta los 3.000 euros al mes.", Rate(Money("3000", "EUR"), "month", modifier="at_most"),
     "hasta los 3.000 euros al mes"),
    ("es", "El precio baja hasta los 4 euros.", Money("4", "EUR"), "4 euros"),
    ("es", "Las acciones subieron hasta 4 euros.", Money("4", "EUR"), "4 euros"),
    ("de", "Mehr als die Hälfte ging.", Ratio("1", "2", "over"), "Mehr als die Hälfte"),
    ("de", "Mehr als die\nHälfte ging.", Ratio("1", "2", "over"), "Mehr als die\nHälfte"),
    ("de", "Mehr als\ndie Hälfte ging.", Ratio("1", "2", "over"), "Mehr als\ndie Hälfte"),
    ("de", "die Hälfte", Ratio("1", "2"), "Hälfte"),
    ("fr", "Il paie d’environ 500 euros.", Money("500", "EUR", "about"), "environ 500 euros"),
])
def test_a_context_is_what_says_how_exact(locale, text, quantity, context):
    match, = find(text, locale=locale)
    assert (match.quantity, match.context) == (quantity, context)
    assert text[match.start:match.end] == match.text
