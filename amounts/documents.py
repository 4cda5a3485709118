"""What the command line reads: arguments, files, standard input, and the rows of JSON Lines.

The texts come one by one, and nothing is read before it is needed: a file of JSON Lines may be larger than the memory.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator


class Document(NamedTuple):
    """A text before it is decoded, with the file and, in JSON Lines, the row that it stands in, counted from 1.

    ``content`` is None where it can't be read, and ``problem`` says why.
    """

    file: str
    row: int | None
    content: bytes | None
    problem: str = ""


def documents(options: Namespace) -> Iterator[Document]:
    """Every document that the options name, in their order."""
    if options.text is not None:
        # Arguments that are no UTF-8 arrive as surrogates, which no output could hold.
        yield Document("--text", None, _bytes(options.text))
        return
    for name in options.files or ["-"]:
        try:
            if name == "-" and sys.stdin.isatty():
                print("amounts: reading from the terminal, Ctrl-D ends it", file=sys.stderr)
            with open(sys.stdin.fileno() if name == "-" else name, "rb", closefd=name != "-") as file:
                if options.field is None:
                    yield Document(name, None, file.read())
                else:
                    yield from (Document(name, n, line) for n, line in enumerate(file, 1))
        except OSError as error:
            yield Document(name, None, None, f"{name}: {error.strerror or error}")


def _bytes(argument: str) -> bytes:
    """What a shell gave; other surrogates, which only a caller in Python can hand over, as bytes that are no UTF-8 either."""
    try:
        return argument.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return argument.encode("utf-8", "surrogatepass")


def size(options: Namespace) -> int | None:
    """How many bytes ``documents`` will read, or None where that can't be known."""
    import os
    import stat

    total = 0
    for name in options.files or ["-"]:
        try:
            about = os.fstat(sys.stdin.fileno()) if name == "-" else os.stat(name)
        except OSError:
            continue
        if not stat.S_ISREG(about.st_mode):
            return None
        total += about.st_size
    return total


def text_of(document: Document, field: str | None) -> tuple[str | None, str]:
    """The text, line ends and all, for offsets are those of the file; None where a row has none. And what is wrong with it.

    A row whose ``field`` is null, a number or missing, or that is no JSON, is a row without a text and no failure.
    """
    if document.content is None:
        return None, document.problem
    if field is not None:
        return _field(document.content, field), ""
    try:
        return document.content.decode(), ""
    except UnicodeDecodeError as error:
        problem = f"{document.file}: not all of it is UTF-8 (first at byte {error.start}), reading � there"
        return document.content.decode(errors="replace"), problem


def _field(line: bytes, field: str) -> str | None:
    import json

    try:
        row = json.loads(line)
    except (ValueError, RecursionError):  # no JSON, no UTF-8, a number of too many digits, or brackets without end
        return None
    text = row.get(field) if isinstance(row, dict) else None
    return text if isinstance(text, str) else None
