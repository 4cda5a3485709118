"""Figures marked in their text: for terminals, pages and notebooks."""

import copy
import pickle
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import quantities

from amounts import Money, Number, Percentage, find, format, read
from amounts.marking import COLOURS, MOST, html, lines, page_head, passages
from amounts.quantities import Quantity

TEXT = "Prices rose by about 5 % in a year to £300,\nor $400, for most of the 2.6 million buyers <of> \"figs\" & 'dates'."
BITS = st.sampled_from(
    ["£5 million", "75%", "$3", "one in four", " ", "\n", "<b>", "&amp;", '"', "'", "x", "worth", "\x1b[2J", "\0", "é", "ת"])
TEXTS = st.lists(BITS | st.characters(exclude_categories=["Cs"]), max_size=30).map("".join)


class Seen(HTMLParser):
    """The text of a page, and of each ``<mark>`` its class, its title and its text."""

    def __init__(self, page):
        super().__init__()
        self.marks, self.text, self.open, self.tags = [], "", [], []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag not in ("meta",):
            self.open.append(tag)
        if tag == "mark":
            self.marks.append([dict(attributes)["class"], dict(attributes).get("title"), ""])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" in self.open:
            return
        self.text += data
        if "mark" in self.open:
            self.marks[-1][2] += data


# ---------------------------------------------------------------- the pieces


@given(TEXTS)
def test_the_pieces_are_the_text(text):
    matches = find(text)
    [pieces] = passages(text, matches)
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, n in pieces if n is not None] == [match.text for match in matches]


@given(TEXTS, st.integers(0, 40))
def test_passages_hold_every_figure_once_and_are_pieces_of_the_text(text, context):
    matches = find(text)
    shown = list(passages(text, matches, context))
    figures = [(piece, n) for pieces in shown for piece, n in pieces if n is not None]
    assert figures == [(match.text, n) for n, match in enumerate(matches)]
    for pieces in shown:
        inside = "".join(piece for piece, n in pieces if n is not None or piece != "…")
        assert inside in text
        assert len(inside) <= sum(2 * context + len(piece) for piece, n in pieces if n is not None)


def test_a_passage_ends_between_words():
    assert list(lines(TEXT, find(TEXT), context=6, colour=False)) == [
        "…about [5 %] in a…", "…to [£300], or [$400], for…", "…the [2.6 million buyers] <of>…"]
    assert list(lines(TEXT, find(TEXT), context=0, colour=True))[0] == "…\x1b[1;36m5 %\x1b[0m…"


def test_every_kind_has_a_colour():
    kinds = {kind.kind for kind in Quantity.__subclasses__()[0].__subclasses__()}
    assert set(COLOURS) == kinds and len(kinds) == 8


# ---------------------------------------------------------------- a page


@given(TEXTS)
def test_a_page_says_the_text_and_marks_its_figures(text):
    matches = find(text)
    page = Seen(html(text, matches))
    shown = "".join(c if c >= " " or c in "\n\t\r" else "\ufffd" for c in text)
    assert page.text == shown + "\n" if text else page.text == "\n"
    assert [mark[2] for mark in page.marks] == [match.text for match in matches]
    assert [mark[0] for mark in page.marks] == [match.quantity.kind for match in matches]
    assert set(page.tags) <= {"p", "mark"}


def test_a_mark_says_value_assumption_and_restatement():
    text = "Shells rose by over $2.5m; they got 2.6 billion kronor (£213 million), 10 to 20 % of it, one in four."
    said = [title.split("\n") for _, title, _ in Seen(html(text, find(text))).marks]
    assert said == [
        ["money: up over 2,500,000 USD", "assumed: currency (it could be ARS, AUD, BBD, …)"],
        ["money: 2,600,000,000 SEK", "assumed: currency"],
        ["money: 213,000,000 GBP", "restates: 2.6 billion kronor"],
        ["percentage: 10–20 %"],
        ["ratio: 1 in 4"],
    ]
    [[_, title, _]] = Seen(html("$5", find("$5", locale="en_GB"))).marks
    assert title == "money: 5 ?\nnot said: currency (it could be ARS, AUD, BBD, …)"
    [[_, title, _]] = Seen(html("3.350", [read("3.350")])).marks
    assert title == "number: 3.350\nit could be 3350"


def test_a_page_is_whole_and_asks_for_nothing():
    page = page_head("a <b> & c")
    assert "<title>a &lt;b&gt; &amp; c</title>" in page
    assert not re.search(r"script|https?:|src=|href=|@import|url\(", page)
    assert {mark[0] for mark in Seen(page + "</body></html>").marks} == set(COLOURS)


# ---------------------------------------------------------------- notebooks


def test_what_find_returns_shows_its_marks():
    found = find(TEXT)
    page = Seen(found._repr_html_())
    assert page.text.strip() == TEXT
    assert [mark[2] for mark in page.marks] == ["5 %", "£300", "$400", "2.6 million buyers"]
    assert page.tags[:2] == ["div", "style"]
    assert Seen(find("nothing")._repr_html_()).text.strip() == "nothing"


def test_what_find_returns_is_a_list_like_any_other():
    found = find(TEXT)
    plain = list(found)
    assert isinstance(found, list) and found == plain and plain == found and repr(found) == repr(plain)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(found, protocol))
        assert again == found and type(again) is list
        assert TEXT.encode() not in pickle.dumps(found, protocol)
    assert copy.copy(found) == copy.deepcopy(found) == found[:] == found + [] == plain
    with pytest.raises(TypeError):
        hash(found)


def test_a_list_that_was_changed_shows_what_still_stands_in_its_text():
    found = find(TEXT)
    found.reverse()
    found.append(found[0])
    found.extend(find("another text with £300 in it"))
    assert [mark[2] for mark in Seen(found._repr_html_()).marks] == ["5 %", "£300", "$400", "2.6 million buyers"]


def test_a_long_text_is_shown_in_passages():
    shown = find(("words and words " * 50 + "cost £5. ") * (MOST + 20))._repr_html_()
    page = Seen(shown)
    assert len(page.marks) == MOST and "and 20 figures more" in page.text
    assert len(shown) < 300 * MOST


@given(quantities())
def test_every_value_shows_itself(quantity):
    [[kind, title, _]] = Seen(quantity._repr_html_()).marks
    assert kind == quantity.kind and title.startswith(kind.replace("_", " ") + ": ")


def test_values_show_what_format_writes():
    assert Seen(Money("2.6E+9", "SEK")._repr_html_()).text.strip() == format(Money("2.6E+9", "SEK"))
    assert Seen(read("about 75%")._repr_html_()).marks == [["percentage", "percentage: about 75 %", "75%"]]
    assert "1E-999" not in Number("1E-300")._repr_html_() and Percentage(5)._repr_html_()


def test_ipython_asks_for_it():
    formatters = pytest.importorskip("IPython.core.formatters", reason="IPython is not installed")
    data, _ = formatters.DisplayFormatter().format(find("worth £5"))
    assert "<mark" in data["text/html"] and data["text/plain"].startswith("[Match(")
