"""The command line: text goes in, a table or JSON Lines come out.

What was found goes to standard output and everything else to standard error, so a pipe sees data only.
Everything but argparse is imported when it is used: ``--help`` and a usage error cost next to nothing.
"""

from __future__ import annotations

import argparse
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from . import Match
    from .outcomes import Outcome

FOUND, NONE_FOUND, ERROR = 0, 1, 2
KINDS = ("money", "percentage", "percentage_points", "count", "measure", "ratio", "multiple", "number")
SOURCES = "ecb, hmrc (extra hmrc), forex (extra forex, live) or FILE.csv with the columns date, base, quote, rate"
EPILOG = """\
On a terminal the figures are shown as a table; into a pipe they go as JSON Lines.
Exit status: 0 figures were found, 1 there are none, 2 something went wrong.

examples:
  amounts article.txt
  amounts --kind money --to GBP --on 2026-02-03 article.txt
  amounts --check --on 2026-02-03 --text "2.6 billion Swedish kronor (£213 million)"
  amounts --to km --text "26 miles"
  amounts --explain --text "In 1998 it cost $5m."
  amounts --text "₹27 lakh" --locale en_IN --json
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with ``argv`` (default: the process's own arguments) and return its exit status."""
    try:
        try:
            return _run(_options(argv))
        finally:
            sys.stdout.flush()  # here and not when the interpreter exits: there nobody could catch what it raises
    except BrokenPipeError:
        _let_go()
        return FOUND  # the reader has what it wanted, as ``head`` does
    except KeyboardInterrupt:
        return 128 + 2  # what a shell reports for a process that SIGINT ended
    except OSError as error:  # standard output can't be written: a full disk
        _let_go()
        return _complain(f"standard output: {error.strerror or error}")


def _let_go() -> None:
    """Point standard output at nothing, so that the interpreter's own flush at exit can't fail again."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: str) -> int:
    print(f"amounts: {message}", file=sys.stderr)
    return ERROR


def _complain_of(name: str, message: str) -> None:
    _complain(f"{name}: {message}")


# ---------------------------------------------------------------- arguments


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(argv)
    if options.text is not None and options.files:
        parser.error("--text and FILE exclude each other")
    for name, what in (("on", "the day"), ("rates", "the source")):
        if getattr(options, name) is not None and options.to is None and not options.check:
            parser.error(f"--{name} is {what} of a rate: it needs --to or --check")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="amounts", description="Find figures in text and turn each into a typed, exact value.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="text in UTF-8; standard input where none is named, or for -")
    add("--text", metavar="TEXT", help="read TEXT itself")
    add("--locale", default="en", help="the language of the text, such as en, en_GB or sv (default: en)")
    add("--currency", type=str.upper, metavar="CODE", help="what a bare $ or kronor is where the text doesn't tell")
    add("--kind", type=_kinds, metavar="KIND,...", help=f"show these only: {', '.join(KINDS)}")
    add("--to", metavar="CODE", help="convert money to this currency too, or measures to this unit")
    add("--check", action="store_true", help="hold what was said in two currencies against the market's rate")
    add("--on", type=_day, metavar="YYYY-MM-DD", help="at the rate of this day (default: the newest rate)")
    add("--rates", metavar="SOURCE", help=f"whose rates: {SOURCES} (default: ecb)")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="write JSON Lines, on a terminal too")
    shape.add_argument("--explain", action="store_true", help="say why each number is a figure or none")
    shape.add_argument("--locales", action="store_true", help="say what is read in each locale, and stop")
    shape.add_argument("--table", action="store_true", help="write a table, into a pipe too")
    add("--version", action="version", version=f"%(prog)s {_version()}")
    return parser


def _version() -> str:
    from . import __version__

    return __version__


def _kinds(value: str) -> frozenset[str]:
    kinds = [kind.strip() for kind in value.split(",")]
    for kind in kinds:
        if kind not in KINDS:
            raise argparse.ArgumentTypeError(f"unknown kind {kind!r}, the kinds are {', '.join(KINDS)}")
    return frozenset(kinds)


def _day(value: str) -> date:
    from datetime import date

    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or str(day) != value:  # fromisoformat takes 20260203 and 2026-W06-2 as well
        raise argparse.ArgumentTypeError(f"not a date: {value!r}, write it as YYYY-MM-DD, such as 2026-02-03")
    return day


# ---------------------------------------------------------------- the work


def _run(options: argparse.Namespace) -> int:
    from . import AmountError

    try:
        return _report(options)
    except AmountError as error:
        return _complain(str(error))


def _report(options: argparse.Namespace) -> int:
    """Read every text, write what is in it, and say how it went."""
    from functools import partial

    if options.locales:
        return _write_locales()

    from . import find
    from .outcomes import outcomes, source, target

    # Mistakes in the options are said before anything is read, and not once for every file.
    find("", locale=options.locale, currency=options.currency)
    options.to = options.to and target(options.to)
    options.rates = source(options.rates or "ecb")
    as_table = options.table or not options.json and sys.stdout.isatty()
    write = _write_table if as_table else _write_json
    _prepare_output(as_table)
    found = failed = False
    for name, text in _texts(options):
        if text is None:
            failed = True
            continue
        if options.explain:
            found = _explain(text, options) or found
            continue
        matches = find(text, locale=options.locale, currency=options.currency)
        matches = [m for m in matches if options.kind is None or m.quantity.kind in options.kind]
        if matches:
            done = outcomes(matches, options, partial(_complain_of, name))
            write(name if len(options.files) > 1 else None, text, matches, done, options)
        found = found or bool(matches)
    return ERROR if failed else FOUND if found else NONE_FOUND


def _prepare_output(as_table: bool) -> None:
    """JSON is UTF-8 by its standard; a table is in the terminal's encoding, with ``?`` for what that lacks."""
    import io

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=None if as_table else "utf-8", errors="replace")


def _texts(options: argparse.Namespace) -> Iterator[tuple[str, str | None]]:
    """Each text with its name; None in its place where it can't be read, which is said at once."""
    if options.text is not None:
        # Arguments that are no UTF-8 arrive as surrogates, which no output could hold.
        yield "--text", _decoded("--text", options.text.encode("utf-8", "surrogateescape"))
        return
    for name in options.files or ["-"]:
        try:
            yield name, _decoded(name, _content(name))
        except OSError as error:
            _complain(f"{name}: {error.strerror or error}")
            yield name, None


def _content(name: str) -> bytes:
    if name != "-":
        with open(name, "rb") as file:
            return file.read()
    if sys.stdin.isatty():
        print("amounts: reading from the terminal, Ctrl-D ends it", file=sys.stderr)
    return sys.stdin.buffer.read()


def _decoded(name: str, content: bytes) -> str:
    """The text, line ends and all: offsets are those of the file."""
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        _complain(f"{name}: not all of it is UTF-8 (first at byte {error.start}), reading � there")
        return content.decode(errors="replace")


# ---------------------------------------------------------------- the two shapes


def _write_table(
    name: str | None, text: str, matches: list[Match], outcomes: list[Outcome], options: argparse.Namespace
) -> None:
    import os
    import shutil

    from .table import table

    # https://no-color.org: set and not empty means no colour.
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = max(60, shutil.get_terminal_size((100, 24)).columns)
    if name is not None:
        print(f"{name}:")
    for line in table(text, matches, outcomes, to=options.to, check=options.check, width=width, colour=colour):
        print(line)
    if name is not None:
        print()


def _write_json(
    name: str | None, text: str, matches: list[Match], outcomes: list[Outcome], options: argparse.Namespace
) -> None:
    import json

    from .outcomes import as_row

    for match, outcome in zip(matches, outcomes):
        row = match.as_dict()
        if name is not None:
            row["file"] = name
        row.update(as_row(outcome, options))
        print(json.dumps(row, ensure_ascii=False))


def _explain(text: str, options: argparse.Namespace) -> bool:
    from . import explain

    told = explain(text, locale=options.locale, currency=options.currency)
    for line in told:
        print(line)
    return any(line.match for line in told)



def _write_locales() -> int:
    from .coverage import locales

    _prepare_output(as_table=True)
    print(f"{'locale':<16}{'level':<10}{'currencies':>10}{'units':>7}{'scales':>8}  number words  digits")
    for known in locales():
        words = "yes" if known.number_words else "-"
        print(f"{known.locale:<16}{known.level:<10}{known.currencies:>10}{known.units:>7}{known.scales:>8}  {words:<12}  "
              f"{known.digits or '0123456789'}")
    return FOUND
