"""The component of spaCy, in spaCy."""

import random
import subprocess
import sys
import warnings

import pytest
from hypothesis import given, settings
from strategies import texts

import amounts
from amounts import AmountError, Count, Money, Number, Percentage, Range, find

spacy = pytest.importorskip("spacy", reason="spaCy is not installed")

from spacy.tokens import Doc, DocBin  # noqa: E402

import amounts.doors.spacy  # noqa: E402

TEXT = "Sweden pledged more than 2.6 billion Swedish kronor (£213 million), up 7.50%, and about 800,000 shells in 2024."
SHARED = "Pay $5/€6 for 5km/6km, or 5%/5%."  # a token for two figures


def blank(lang="en", **config):
    nlp = spacy.blank(lang)
    nlp.add_pipe("amounts", config=config)
    return nlp


NLP = blank()


def check(doc, text, **options):
    """What the document says is what ``find`` says, to the last written place."""
    found = find(text, **options)
    assert doc._.amounts == found
    assert repr(doc._.amounts) == repr([*found])
    assert [span._.amount for span in doc.spans["amounts"]] == found
    assert [span.label_ for span in doc.spans["amounts"]] == [match.quantity.kind for match in found]


def test_document():
    doc = NLP(TEXT)
    check(doc, TEXT)
    assert [span.text for span in doc.spans["amounts"]] == [
        "2.6 billion Swedish kronor", "£213 million", "7.50%", "800,000 shells"]
    assert NLP("Nothing.")._.amounts == NLP("")._.amounts == []
    assert spacy.blank("en")(TEXT)._.amounts == []  # nobody looked


@settings(max_examples=150)
@given(texts.filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)))  # spaCy takes no half of a pair
def test_any_text_at_all(text):
    doc = NLP(text)
    assert doc._.amounts == find(text)
    for span, match in zip(doc.spans["amounts"], doc._.amounts, strict=True):
        assert span.start_char <= match.start < match.end <= span.end_char
        assert match.text in span.text
        assert (span._.amount.text, span._.amount.quantity) == (match.text, match.quantity)


def test_tokens_that_figures_share():
    doc = NLP(SHARED)
    assert [match.text for match in doc._.amounts] == ["$5", "€6", "5km", "6km", "5%", "5%"]
    assert [span._.amount.text for span in doc.spans["amounts"]] == ["$5", "€6", "5km", "6km", "5%", "5%"]
    assert {"5km/6", "5%/5%"} <= {span.text for span in doc.spans["amounts"]}
    assert all(span._.amount is None for span in (doc[1:4], doc[0:6]))


def test_any_span():
    """The figure that it is, is part of or holds; a sentence of two figures has none of its own."""
    doc = NLP("It cost about $5 million. Then 40 km and 3 days.")
    cost, rest = find(doc.text)[0], find(doc.text)[1:]
    assert len(rest) == 2
    for start, end in ((0, 24), (8, 24), (14, 24), (15, 16), (17, 24)):
        assert doc.char_span(start, end, alignment_mode="expand")._.amount == cost
    assert doc[0:2]._.amount is doc[:]._.amount is doc[-10:]._.amount is None
    assert spacy.blank("en")("$5")[:]._.amount is None
    for mine in ("Q42", "of:mine", "99:100", "0:1"):
        span = doc.char_span(14, 24)
        span.id_ = mine
        assert span._.amount == cost


@pytest.mark.parametrize(("lang", "config", "text", "options"), [
    ("de", {}, "Rund 2,6 Milliarden Euro.", {"locale": "de"}), ("en", {"locale": "de"}, "1.234,50 Euro", {"locale": "de"}),
    ("en", {"locale": "en_AU"}, "$5", {"locale": "en_AU"}), ("en", {"currency": "CAD"}, "$5", {"currency": "CAD"}),
    ("xx", {}, "$5 million", {}),
    ("sv", {}, "2,6 miljarder kronor", {"locale": "sv"}), ("hi", {}, "२५ लाख रुपये", {"locale": "hi"}),
])
def test_languages_and_settings(lang, config, text, options):
    check(blank(lang, **config)(text), text, **options)


def test_a_mistake_is_told_when_the_pipeline_is_built():
    for lang, config in (("en", {"locale": "enn"}), ("en", {"currency": "DOLLARS"}), ("grc", {})):
        with pytest.raises(AmountError, match="unknown (locale|currency)"):
            blank(lang, **config)
    with pytest.raises(ValueError, match="entities"):  # spaCy's own check
        blank(entities="perhaps")


def test_spans_key():
    doc = blank(spans_key="figures")("It is 5 km.")
    assert [span.text for span in doc.spans["figures"]] == ["5 km"]


# ---------------------------------------------------------------- entities


RULES = [
    ("MONEY", "more than 2.6 billion Swedish kronor"), ("MONEY", "213 million"), ("PERCENT", "7.50%"), ("CARDINAL", "800,000"),
    ("DATE", "2024"), ("CARDINAL", "One"), ("QUANTITY", "a long way"), ("GPE", "5 km"), ("CARDINAL", "two and 3"), ("MONEY", "5"),
]


def with_entities(text):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": said} for label, said in RULES])
    nlp.add_pipe("amounts", config={"entities": True})
    return nlp(text)


def test_entities_get_their_values():
    doc = with_entities(TEXT)
    assert [(entity.label_, entity._.amount and entity._.amount.quantity) for entity in doc.ents] == [
        ("MONEY", Money("2.6E+9", "SEK", "over")), ("MONEY", Money("2.13E+8", "GBP")), ("PERCENT", Percentage("7.5")),
        ("CARDINAL", Count(800_000, "shells", "about")), ("DATE", None),
    ]
    assert doc._.amounts == find(TEXT)


def test_only_entities_of_figures():
    doc = with_entities("One of the girls went a long way, 5 km, two and 3 days, past 40 km, for $5-10.")
    said = {entity.text: entity._.amount and entity._.amount.quantity for entity in doc.ents}
    assert said == {
        "One": Number(1),  # "one of the girls" is no figure in prose; who says that it is a number gets it
        "a long way": None, "5 km": None, "two and 3": None, "5": Range(Money(5, "USD"), Money(10, "USD")),
    }
    assert [(match.start, match.text) for match in doc._.amounts] == [(0, "One"), (72, "$5-10")]
    assert [span.text for span in doc.spans["amounts"]] == ["One", "$5-10"]


# ---------------------------------------------------------------- there and back


def test_bytes_and_docbin():
    for text in (TEXT, SHARED, "Nothing.", "Rates rose 25bp, or 1 in 8; $58.24 per barrel (£50), several hundred chairs."):
        doc = NLP(text)
        check(Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes()), text)
        check(Doc(doc.vocab).from_bytes(doc.to_bytes()), text)
        written = DocBin(docs=[doc], store_user_data=True).to_bytes()
        for vocab in (NLP.vocab, spacy.blank("en").vocab):
            check(*[(again, text) for again in DocBin().from_bytes(written).get_docs(vocab)][0])
        check(doc.copy(), text)


def test_disk(tmp_path):
    """The pipeline and the documents, read by a process that knows nothing but where they are."""
    nlp = blank(currency="CAD", locale="en_GB")
    nlp.to_disk(tmp_path / "model")
    DocBin(docs=[NLP(TEXT)], store_user_data=True).to_disk(tmp_path / "docs.spacy")
    check(spacy.load(tmp_path / "model")("$5 or £6"), "$5 or £6", currency="CAD", locale="en_GB")
    code = f"""import spacy
import amounts.doors.spacy
from spacy.tokens import DocBin
(doc,) = DocBin().from_disk({str(tmp_path / "docs.spacy")!r}).get_docs(spacy.blank("en").vocab)
print([doc._.amounts, [span._.amount for span in doc.spans["amounts"]]])"""
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.strip() == repr([[*find(TEXT)], [*find(TEXT)]])


def test_entry_point(tmp_path):
    """Nothing has to be imported for a pipeline, where the library is installed."""
    from importlib.metadata import entry_points

    if not [entry for entry in entry_points(group="spacy_factories") if entry.value.startswith("amounts.")]:
        pytest.skip("the library is not installed here, and so has no entry point")
    blank(currency="CAD").to_disk(tmp_path)
    code = f"""import spacy, sys
assert "amounts" not in sys.modules
nlp = spacy.blank("en")
nlp.add_pipe("amounts")
print(nlp("$5")._.amounts[0].quantity, spacy.load({str(tmp_path)!r})("$5")._.amounts[0].quantity)"""
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.strip() == "Money(Decimal('5'), 'USD') Money(Decimal('5'), 'CAD')"


def test_many_processes():
    rows = [f"{number}: it cost $5.{number} million, " + text for number in range(40) for text in (TEXT, SHARED, "", "½ \0")]
    docs = NLP.pipe(rows, n_process=2, batch_size=7)
    for doc, text in zip(docs, rows, strict=True):
        assert doc._.amounts == find(text)
        assert [span._.amount.quantity for span in doc.spans["amounts"]] == [match.quantity for match in find(text)]


def test_slices_and_merged_documents():
    """Figures move with their text, and those of a slice know nothing of the others."""
    doc = NLP(TEXT)
    cut = doc[1:10].as_doc(copy_user_data=True)
    assert [(match.text, cut.text[match.start:match.end]) for match in cut._.amounts] == [("2.6 billion Swedish kronor",) * 2]
    tail = doc[9:14].as_doc(copy_user_data=True)
    assert [(match.text, match.restates) for match in tail._.amounts] == [("£213 million", None)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        both = Doc.from_docs([NLP("It is 5 km long."), doc])
    assert [match.text for match in both._.amounts] == ["5 km", *[match.text for match in find(TEXT)]]
    assert [both.text[match.start:match.end] for match in both._.amounts] == [match.text for match in both._.amounts]
    assert [span._.amount for span in both.spans["amounts"]] == both._.amounts
    assert both._.amounts[2].restates == both._.amounts[1]


def test_again():
    """A document that comes by a second time has the figures of the second reading."""
    doc = blank(currency="CAD")(NLP("It cost $5."))
    assert [match.quantity for match in doc._.amounts] == [Money(5, "CAD")]
    doc.user_data["theirs"] = doc.user_data["._.", "theirs", 0, 2] = 1
    NLP(doc)
    assert [match.quantity for match in doc._.amounts] == [Money(5, "USD")]
    blank(entities=True)(doc)
    assert doc._.amounts == [*doc.spans["amounts"]] == []
    assert doc.user_data["theirs"] == doc.user_data["._.", "theirs", 0, 2] == 1


def test_noise():
    """A megabyte of nothing in particular, with more figures than anybody writes; spaCy takes no more unless it is told to."""
    pieces = ["$5", "€6/", "5km/6km", "1e9", "\0", "½", "of", "the", "((", "million", "-", "\u202f", "漢", "x" * 40, "\n\n"]
    text = " ".join(random.Random(5).choices(pieces, k=300_000))[:1_000_000]
    doc = NLP(text)
    assert len(doc._.amounts) > 50_000
    assert doc._.amounts == amounts.find(text)
