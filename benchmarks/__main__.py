"""Times ``amounts.find`` against a bare scan for digits: ``python -m benchmarks [NEWS] [DENSE]``.

Each text goes in whole, in one call. CPU time, the two taking turns, medians: what else the machine does then
weighs on both alike, and the ratio can be trusted where the times can't.
"""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

import amounts

from . import texts

DIGITS = re.compile("[0-9][0-9,.]*")
MARKS = {"news": 12, "dense": 20}  # find may take so many times as long as the scan


def seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def measure(name: str, text: str, rounds: int) -> str:
    found = len(amounts.find(text))  # also loads the language
    pairs = [
        (seconds(lambda: amounts.find(text)), seconds(lambda: [None for _ in DIGITS.finditer(text)]))
        for _ in range(rounds)
    ]
    ours, scan = (median(times) for times in zip(*pairs, strict=True))
    size = len(text.encode())
    ratio = ours / max(scan, 1e-9)
    mark = MARKS[name]
    return (
        f"{name:6} {size / 1e3:8.0f} {found:8} {found / size * 1e3:6.1f} {size / ours / 1e6:8.2f}"
        f" {ours / max(found, 1) * 1e6:9.1f} {ratio:7.1f}   at most {mark}: {'met' if ratio <= mark else 'NOT met'}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("news", nargs="?", help="a file of running text (default: made here)")
    parser.add_argument("dense", nargs="?", help="a file of dense figures (default: made here)")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    print("text         KB  matches  per KB    MB/s  us/match   ratio   mark (whole text in one call)")
    for name, path, make in (("news", options.news, texts.news), ("dense", options.dense, texts.dense)):
        text = Path(path).read_text(encoding="utf-8") if path else make()
        print(measure(name, text, options.rounds), flush=True)


if __name__ == "__main__":
    main()
