"""A component of spaCy's pipelines: ``nlp.add_pipe("amounts")``, without any model.

The figures of a text are in ``doc._.amounts`` and ``doc.spans["amounts"]``, that of a span in ``span._.amount``. They stand in
``doc.user_data`` as plain data, under the keys that spaCy gives the attributes of spans, and so go wherever those go: to disk,
to other processes, into slices and merged documents.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from spacy.language import Language
from spacy.tokens import Doc, Span

from .. import AmountError, Match, find, from_dict, read
from ..contract import fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ENTITIES = ("MONEY", "PERCENT", "QUANTITY", "CARDINAL")  # OntoNotes' labels of figures; its dates and ordinals are no figures


class Amounts:
    """The component; ``nlp.add_pipe("amounts", config={...})`` makes it.

    ``locale``: how the text is written, the pipeline's language where it is None. ``currency``: the ISO code that a bare ``$`` or
    "kronor" takes where the text doesn't tell. ``spans_key``: the name of the group in ``doc.spans``. ``entities``: read only the
    entities that stand in ``doc.ents`` and say money, percentages, quantities or cardinals.
    """

    def __init__(self, locale: str, currency: str | None, spans_key: str, entities: bool) -> None:
        find("", locale=locale, currency=currency)  # whoever builds the pipeline hears of a mistake, not who runs it
        self.locale, self.currency, self.spans_key, self.entities = locale, currency, spans_key, entities

    def __call__(self, doc: Doc) -> Doc:
        matches = find(doc.text, locale=self.locale, currency=self.currency)
        if self.entities:
            matches = self._of_entities(doc, matches)
        rows = _rows(doc)
        for key in [key for key in rows if _is_figure(key)]:
            del rows[key]
        spans = []
        for match in matches:
            rows["._.", "amount", match.start, match.end] = _row(match)
            span = doc.char_span(match.start, match.end, label=match.quantity.kind, alignment_mode="expand")
            assert span is not None  # a figure has no blank ends, and so begins and ends in a token
            if (span.start_char, span.end_char) != (match.start, match.end):
                span.id_ = f"{match.start - span.start_char}:{match.end - span.start_char}"  # for tokens may hold two figures
            spans.append(span)
        doc.spans[self.spans_key] = spans
        return doc

    def _of_entities(self, doc: Doc, matches: list[Match]) -> list[Match]:
        """The figure of each entity: the one that it is part of or holds, else what it says when read alone."""
        starts, ends = [match.start for match in matches], [match.end for match in matches]
        found = {}
        for entity in doc.ents:
            if entity.label_ in ENTITIES:
                said = matches[bisect_right(ends, entity.start_char):bisect_left(starts, entity.end_char)]
                if len(said) != 1:
                    said = self._alone(entity)
                found.update({(match.start, match.end): match for match in said})
        return [found[place] for place in sorted(found)]

    def _alone(self, entity: Span) -> list[Match]:
        try:
            match = read(entity.text, locale=self.locale, currency=self.currency)
        except AmountError:
            return []
        place = entity.start_char + match.start, entity.start_char + match.end
        return [Match(*place, match.text, match.quantity, match.context, None, None, match.assumed, match.candidates)]


def make(nlp: Language, name: str, locale: str | None, currency: str | None, spans_key: str, entities: bool) -> Amounts:
    """The component as spaCy makes it, from its configuration."""
    return Amounts(locale or ("en" if nlp.lang in (None, "xx") else nlp.lang), currency, spans_key, entities)


def figures(doc: Doc) -> list[Match]:
    """``doc._.amounts``: the figures of the text, in order, with their places in code points."""
    return [_match(doc, *place) for place in sorted(_places(doc))]


def figure(span: Span) -> Match | None:
    """``span._.amount``: the figure that the span is, is part of or holds; None where it is none, or more than one."""
    place = span.start_char, span.end_char
    try:
        first, last = map(int, span.id_.split(":"))
        place = span.start_char + first, span.start_char + last
    except (KeyError, ValueError):  # someone else's id, or none
        pass
    if ("._.", "amount", *place) in _rows(span.doc):
        return _match(span.doc, *place)
    places = [place for place in _places(span.doc) if place[0] < span.end_char and place[1] > span.start_char]
    return _match(span.doc, *places[0]) if len(places) == 1 else None


# ---------------------------------------------------------------- plain data in doc.user_data


def _rows(doc: Doc) -> dict[Any, Any]:
    rows: dict[Any, Any] = doc.user_data
    return rows


def _row(match: Match) -> dict[str, Any]:
    """The match as data that spaCy can write: its numbers to the last written place, what it restates by the distance."""
    row = {**match.as_dict(), **fields(match.quantity, str), "context": match.context}
    if match.restates:
        row["restates"] = [match.restates.start - match.start, match.restates.end - match.end]
    return {key: said for key, said in row.items() if said and key not in ("start", "end")}


def _match(doc: Doc, start: int, end: int) -> Match:
    row = dict(_rows(doc)["._.", "amount", start, end])
    context, change, restates = row.pop("context"), row.get("change"), row.get("restates")
    first = None
    if restates:
        place = start + restates[0], end + restates[1]
        if place[0] >= 0 and ("._.", "amount", *place) in _rows(doc):  # else it stands outside the slice
            first = _match(doc, *place)
    assumed, candidates = (tuple(row.get(name, ())) for name in ("assumed", "candidates"))
    return Match(start, end, row["text"], from_dict(row), context, change, first, assumed, candidates)


def _places(doc: Doc) -> list[tuple[int, int]]:
    """Where the figures stand; a slice that was made a document still has the keys of those outside it."""
    length = doc[-1].idx + len(doc[-1]) if len(doc) else 0
    return [key[2:] for key in _rows(doc) if _is_figure(key) and key[2] >= 0 and key[3] <= length]


def _is_figure(key: Any) -> bool:
    return isinstance(key, tuple) and len(key) == 4 and key[:2] == ("._.", "amount") and None not in key


Doc.set_extension("amounts", getter=figures, force=True)
Span.set_extension("amount", getter=figure, force=True)
Language.factory(
    "amounts", default_config={"locale": None, "currency": None, "spans_key": "amounts", "entities": False},
    assigns=["doc._.amounts", "span._.amount", "doc.spans"], func=make,
)
