"""How fast and how right the library reads, beside its rivals: ``python -m benchmarks [NEWS] [DENSE]``.

Prints what it measures and writes it to ``benchmarks/RESULTS.md``. Of the rivals those that are installed (the extra
``rivals``); of the others it says why their rows are missing.
"""

import argparse
import platform
import warnings
from datetime import date
from pathlib import Path

import amounts
from amounts import readers

from . import accuracy, rivals, speed, texts

RESULTS = Path(__file__).with_name("RESULTS.md")
SPEED = """\
CPU time in one process; the median of {rounds} rounds in which both take turns, then their middle half. Ratios,
for the times are the machine's; a difference as small as that of `find` against itself says nothing. The digit scan and `find`
get the whole text in one call; against a rival `find` gets it by paragraphs, as many as the rival reads in {budget} s.
Recognizers-Text runs four models: numbers, percentages, currencies, dimensions."""
ACCURACY = """\
{cases} sentences of our own (`sentences.txt`), labelled before any library read them. A cell counts the figures whose value and
unit or currency are right, of those labelled, + whatever was said besides. The second column also wants the modifier, the noun
and the link of a restatement. Under `nothing`: the sentences in which nothing was found. A dash: the library claims no such
thing. price-parser gives one price a text; quantulum3 runs without its classifier; durations and ages are models of
Recognizers-Text that are not among the four."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("news", nargs="?", help="a file of running text (default: made here)")
    parser.add_argument("dense", nargs="?", help="a file of dense figures (default: made here)")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # the rivals'
    lines: list[str] = []

    def say(*more: str) -> None:
        for text in more:
            print(text, flush=True)
            lines.append(text)

    here, missing = rivals.load()
    say("# Results", "")
    compiled = "" if readers.__file__.endswith(".py") else ", compiled"
    versions = [f"amounts {amounts.__version__}{compiled}", *(rival.version for rival in here.values())]
    machine = f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}"
    say(f"Written by `python -m benchmarks`, {date.today():%-d %B %Y}: {machine}; {', '.join(versions)}.", "", "## Speed", "")
    say(SPEED.format(rounds=options.rounds, budget=speed.BUDGET), "")
    read = {}
    for name, path, make in (("news", options.news, texts.news), ("dense", options.dense, texts.dense)):
        read[name] = Path(path).read_text(encoding="utf-8") if path else make()
        size, found = len(read[name].encode()), len(amounts.find(read[name]))
        kind = "a text of our choice" if path else "made by `benchmarks/texts.py`"
        say(f"- {name}: {kind}, {size / 1e3:,.0f} KB with {found:,} figures, {found / size * 1e3:.1f} per KB")
    say("", "| | text | median | half of the rounds | floor | aim | |", "|---|---|---:|---:|---|---|---|")
    for row in speed.rows(read, here, options.rounds):
        say(speed.line(row))
    if missing:
        say("", "Missing:", "", *(f"- {name}: {reason}" for name, reason in missing.items()))
    cases = list(accuracy.sentences())
    say("", "## Accuracy", "")
    say(ACCURACY.format(cases=len(cases)), "")
    say(accuracy.page(here), "", "What `amounts` gets wrong:", "")
    say(*(f"- {miss}" for miss in accuracy.misses()))
    RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
