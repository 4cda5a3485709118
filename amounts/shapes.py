"""What the command line makes of one text, in each shape that it writes. All but prose are ``Match.as_dict()``."""

from __future__ import annotations

from typing import NamedTuple

from . import explain, find, offsets, read
from .documents import text_of
from .outcomes import as_row, outcomes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, Final

    from . import Match
    from .documents import Document
    from .outcomes import Outcome

    Rows = list[dict[str, Any]]

CONVERTED: Final = ("value", "low", "high", "currency", "unit", "rate", "rate_date", "rate_source")
CHECKED: Final = ("implied", "low", "high", "deviation", "agrees", "rate", "rate_date", "rate_source")


class Shown(NamedTuple):
    """What became of some documents: text for standard output, complaints, and how it went."""

    out: str
    said: list[str]
    found: bool = False
    failed: bool = False
    read: int = 0  # bytes
    documents: int = 1
    blank: int = 0  # rows without a text


def show(document: Document, options: Namespace) -> Shown:
    """The document in the shape that ``options.shape`` names."""
    text, problem = text_of(document, options.field)
    said = [problem] if problem else []
    if document.content is None:
        return Shown("", said, failed=True)
    length, blank = len(document.content), int(text is None)
    name = document.file if document.row is None else f"{document.file}:{document.row}"
    heading = f"{name}:\n" if options.several else ""
    text = text or ""
    if options.shape == "explain":
        told = explain(text, locale=options.locale, currency=options.currency)
        out = "".join(f"{line}\n" for line in told)
        found = any(line.match for line in told)
    else:
        matches: list[Match] = find(text, locale=options.locale, currency=options.currency)
        if options.kind is not None:
            matches = [match for match in matches if match.quantity.kind in options.kind]
        done = outcomes(matches, options, lambda message: said.append(f"{name}: {message}"))
        out = SHAPES[options.shape](text, matches, done, document, options)
        found = bool(matches)
    if out and heading and options.shape in ("table", "mark", "explain"):
        out = f"{heading}{out}\n"
    return Shown(out, said, found, read=length, blank=blank)


def together(shown: list[Shown]) -> Shown:
    """What became of all of them, in their order."""
    return Shown(
        "".join(one.out for one in shown), [line for one in shown for line in one.said],
        any(one.found for one in shown), any(one.failed for one in shown),
        sum(one.read for one in shown), sum(one.documents for one in shown), sum(one.blank for one in shown),
    )


def head(options: Namespace) -> str:
    """What stands before the first document."""
    if options.shape == "csv":
        return _comma_separated([_columns(options)])
    if options.shape == "html":
        from .marking import page_head

        named = options.files[0] if options.files and options.files != ["-"] else "amounts"
        return page_head(named if len(options.files) < 2 else f"{len(options.files)} files")
    return ""


def tail(options: Namespace) -> str:
    """What stands after the last document."""
    if options.shape == "html":
        from .marking import PAGE_TAIL

        return PAGE_TAIL
    return ""


# ---------------------------------------------------------------- the shapes


def _table(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> str:
    from .table import table

    if not matches:
        return ""
    lines = table(text, matches, done, to=options.to, check=options.check, width=options.width, colour=options.colour)
    return "".join(f"{line}\n" for line in lines)


def _mark(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> str:
    from .marking import lines

    return "".join(f"{line}\n" for line in lines(text, matches, context=options.context, colour=options.colour) if text)


def _replace(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> str:
    """Byte for byte the text but for its figures; of JSON Lines the rows, but for the field."""
    from .replacing import restyled

    new = restyled(text, options.replace, locale=options.locale, currency=options.currency, kinds=options.kind)
    if options.field is None:
        return new if document.file != "--text" else f"{new}\n"
    assert document.content is not None
    line = document.content.decode(errors="replace").rstrip("\r\n") + "\n"
    return _rewritten(line, options.field, text, new) if matches else line


def _rewritten(line: str, field: str, text: str, new: str) -> str:
    """The row with its field rewritten: in its own spelling where that can be, for JSON has many spellings of a number."""
    import json

    row = {**json.loads(line), field: new}
    for ascii in (False, True):
        rewritten = line.replace(json.dumps(text, ensure_ascii=ascii), json.dumps(new, ensure_ascii=ascii), 1)
        if rewritten != line and json.loads(rewritten) == row:
            return rewritten
    return json.dumps(row, ensure_ascii=False) + "\n"


def _html(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> str:
    from .marking import html, section

    if options.context is not None and not matches:
        return ""
    inside = html(text, matches, context=options.context, more=[as_row(outcome, options) for outcome in done])
    if not options.several:
        return inside
    return section(document.file if document.row is None else f"{document.file}, row {document.row}", inside)


def _json(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> str:
    import json

    rows = _rows(text, matches, done, document, options)
    if options.field is not None:  # a line for each row, so that the two files stand side by side
        return json.dumps(rows, ensure_ascii=False) + "\n"
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _rows(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> Rows:
    where = {"file": document.file} if len(options.files) > 1 else {}
    rows = [{**match.as_dict(), **where, **as_row(outcome, options)} for match, outcome in zip(matches, done)]
    if options.offsets is not None:
        again = [(row["restates"], match.restates) for row, match in zip(rows, matches) if match.restates]
        spans = [*zip(rows, matches), *again]
        for (row, _), (start, end) in zip(spans, offsets(text, [match for _, match in spans], options.offsets)):
            row |= {"start": start, "end": end}
    return rows


def _csv(text: str, matches: list[Match], done: list[Outcome], document: Document, options: Namespace) -> str:
    columns = _columns(options)
    flat = [_flat(row) for row in _rows(text, matches, done, document, options)]
    for row in flat:
        row["row"] = document.row
    return _comma_separated([[row.get(column) for column in columns] for row in flat])


def _columns(options: Namespace) -> list[str]:
    columns = list(_flat(read("1").as_dict()))
    columns[:0] = [name for name, asked in (("file", len(options.files) > 1), ("row", options.field is not None)) if asked]
    for asked, name, parts in ((options.to, "converted", CONVERTED), (options.check, "checked", CHECKED)):
        columns += [*(f"{name}_{part}" for part in parts), f"{name}_error"] if asked else []
    return columns


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row of JSON as columns: what is nested gets the names of both, and ``|`` stands between the words of a list."""
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if name == "restates":
            value = value or {"start": None, "end": None}
        if isinstance(value, dict):
            flat |= {f"{name}_{part}": inner for part, inner in value.items()}
        else:
            flat[name] = "|".join(value) if isinstance(value, list) else value
    return flat


def _comma_separated(rows: list[list[Any]]) -> str:
    import csv
    import io

    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows(rows)
    return file.getvalue()


SHAPES: Final = {"table": _table, "mark": _mark, "replace": _replace, "html": _html, "json": _json, "csv": _csv}
