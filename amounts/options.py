"""The arguments of the command line: what they are, and what is wrong with some of them together."""

from __future__ import annotations

import argparse

from .writing import STYLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

KINDS = ("money", "percentage", "percentage_points", "count", "measure", "ratio", "multiple", "number")
SOURCES = "ecb, hmrc (extra hmrc), forex (extra forex, live) or FILE.csv with the columns date, base, quote, rate"
ENCODINGS = ("utf-8", "utf-16")
SHELLS = ("bash", "zsh", "fish")
WORDS = {"kind": KINDS, "rates": ("ecb", "hmrc", "forex")}  # what a shell offers behind an option, beside its ``choices``
EPILOG = """\
On a terminal the figures are shown as a table; into a pipe they go as JSON Lines.
Exit status: 0 figures were found, 1 there are none, 2 something went wrong.

examples:
  amounts article.txt
  amounts --mark --context 40 article.txt
  amounts --kind money --to GBP --on 2026-02-03 article.txt
  amounts --check --on 2026-02-03 --text "2.6 billion Swedish kronor (£213 million)"
  amounts --to km --text "26 miles"
  amounts --replace iso article.txt
  amounts --explain --text "In 1998 it cost $5m."
  amounts --text "₹27 lakh" --locale en_IN --json
  amounts --html article.txt > article.html
  amounts --field text -j 4 documents.jsonl > figures.jsonl
"""


def options(argv: Sequence[str] | None) -> argparse.Namespace:
    """``argv`` as options; a mistake in them is said, and ends the process."""
    parser = arguments()
    options = parser.parse_args(argv)
    if options.text is not None and options.files:
        parser.error("--text and FILE exclude each other")
    if options.text is not None and options.field is not None:
        parser.error("--field is of JSON Lines: it needs a FILE or standard input, and no --text")
    for name, what in (("on", "the day"), ("rates", "the source")):
        if getattr(options, name) is not None and options.to is None and not options.check:
            parser.error(f"--{name} is {what} of a rate: it needs --to or --check")
    if options.replace is not None and (options.to is not None or options.check):
        parser.error("--replace writes figures as they are: it goes with neither --to nor --check")
    if options.context is not None and not options.html:
        if options.json or options.csv or options.table or options.replace or options.explain:
            parser.error("--context is of a text that is shown marked: it needs --mark or --html")
        options.mark = True
    if options.offsets is not None and not options.csv:
        if options.table or options.mark or options.html or options.replace or options.explain:
            parser.error("--offsets are of data: they need --json or --csv")
        options.json = True
    options.several = len(options.files) > 1 or options.field is not None
    return options


def arguments() -> argparse.ArgumentParser:
    """The parser: the one list of what there is, for ``--help`` and for the shells."""
    parser = argparse.ArgumentParser(
        prog="amounts", description="Find figures in text and turn each into a typed, exact value.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="text in UTF-8; standard input where none is named, or for -")
    add("--text", metavar="TEXT", help="read TEXT itself")
    add("--field", metavar="NAME", help="read JSON Lines: of each row the text under NAME; a row without one has no figures")
    add("--locale", default="en", metavar="LOCALE", help="the language of the text, such as en, en_GB or sv (default: en)")
    add("--currency", type=str.upper, metavar="CODE", help="what a bare $ or kronor is where the text doesn't tell")
    add("--kind", type=_kinds, metavar="KIND,...", help=f"show these only: {', '.join(KINDS)}")
    add("--to", metavar="CODE", help="convert money to this currency too, or measures to this unit")
    add("--check", action="store_true", help="hold what was said in two currencies against the market's rate")
    add("--on", type=_day, metavar="YYYY-MM-DD", help="at the rate of this day (default: the newest rate)")
    add("--rates", metavar="SOURCE", help=f"whose rates: {SOURCES} (default: ecb)")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--table", action="store_true", help="write a table, into a pipe too")
    shape.add_argument("--json", action="store_true", help="write JSON Lines, on a terminal too; with --field a list a row")
    shape.add_argument("--csv", action="store_true", help="write CSV: a row for each figure, below a row of names")
    shape.add_argument("--mark", action="store_true", help="write the text, its figures in colour or in [brackets]")
    shape.add_argument("--html", action="store_true", help="write the text as a page; a figure says on hover what it was read as")
    shape.add_argument("--replace", choices=STYLES, metavar="STYLE",
                       help=f"write the text, its figures in a style ({', '.join(STYLES)}); with --field the rows")
    shape.add_argument("--explain", action="store_true", help="say why each number is a figure or none")
    shape.add_argument("--locales", action="store_true", help="say what is read in each locale, and stop")
    shape.add_argument("--completion", choices=SHELLS, help="write what this shell loads to complete our options, and stop")
    add("--context", type=_natural, metavar="N", help="of a marked text, only N characters to either side of each figure")
    add("--offsets", choices=ENCODINGS, help="of JSON and CSV, in bytes of UTF-8 or units of UTF-16 (default: in code points)")
    add("-j", "--jobs", type=_positive, default=1, metavar="N", help="read files, or rows of JSON Lines, in N processes")
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


def _natural(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise argparse.ArgumentTypeError(f"not a number: {value!r}, write it as digits, such as 4")
    return int(value)


def _positive(value: str) -> int:
    number = _natural(value)
    if not number:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return number
