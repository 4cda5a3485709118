"""The command line: text goes in, a table, data or a page come out.

What was found goes to standard output and everything else to standard error, so a pipe sees data only.
Everything but argparse is imported when it is used: ``--help`` and a usage error cost next to nothing.
"""

from __future__ import annotations

import sys

from . import options as given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

FOUND, NONE_FOUND, ERROR = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with ``argv`` (default: the process's own arguments) and return its exit status."""
    try:
        try:
            return _run(given.options(argv))
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


def _run(options: Namespace) -> int:
    if options.completion:
        from .completion import completion

        print(completion(given.arguments(), options.completion, given.WORDS), end="")
        return FOUND
    if options.locales:
        return _write_locales()
    from . import AmountError

    try:
        return _report(options)
    except AmountError as error:
        return _complain(str(error))


def _report(options: Namespace) -> int:
    """Read every text, write what is in it, and say how it went."""
    from contextlib import closing

    from . import find
    from .documents import size
    from .jobs import results
    from .progress import Progress
    from .shapes import head, tail

    # Mistakes in the options are said before anything is read, and not once for every file.
    find("", locale=options.locale, currency=options.currency)
    _shape(options)
    shown = results(options)
    _prepare_output(options.shape in ("table", "mark", "explain"))
    print(head(options), end="")
    found = failed = False
    blank = 0
    progress = Progress(size(options), "rows" if options.field else "files", options.several)
    with closing(shown):
        for one in shown:
            if one.out or one.said:
                progress.clear()
            sys.stdout.write(one.out)
            for message in one.said:
                _complain(message)
            found, failed, blank = found or one.found, failed or one.failed, blank + one.blank
            progress.add(one.read, one.documents)
    progress.clear()
    print(tail(options), end="")
    if blank:
        _complain(f"{blank:,} of {progress.documents:,} rows have no text under {options.field!r}")
    return ERROR if failed else FOUND if found else NONE_FOUND


def _shape(options: Namespace) -> None:
    """What to write, and how much room and colour there is for it: decided here, for all the processes."""
    import os
    import shutil

    terminal = sys.stdout.isatty()
    asked = [shape for shape in ("table", "json", "csv", "mark", "html", "replace", "explain") if getattr(options, shape)]
    options.shape = asked[0] if asked else "table" if terminal else "json"
    # https://no-color.org: set and not empty means no colour.
    options.colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    options.width = max(60, shutil.get_terminal_size((100, 24)).columns)


def _prepare_output(as_text: bool) -> None:
    """Data and pages are UTF-8 by their standards; text is in the terminal's encoding, with ``?`` for what that lacks."""
    import io

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=None if as_text else "utf-8", errors="replace")


def _write_locales() -> int:
    from .coverage import locales

    _prepare_output(as_text=True)
    print(f"{'locale':<16}{'level':<10}{'currencies':>10}{'units':>7}{'scales':>8}  number words  digits")
    for known in locales():
        words = "yes" if known.number_words else "-"
        print(f"{known.locale:<16}{known.level:<10}{known.currencies:>10}{known.units:>7}{known.scales:>8}  {words:<12}  "
              f"{known.digits or '0123456789'}")
    return FOUND
