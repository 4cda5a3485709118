"""CPU time in one process, the two sides taking turns, the median of the rounds' ratios: what else the machine does weighs on
both alike, mostly. The middle half of the rounds is printed beside it, and `find` against itself: differences as small as those
say nothing.

A mark is a floor and an aim. ``"<"`` means that the figure should stay below, ``">"`` that it should be above, ``""`` neither.
"""

import gc
import os
import re
import resource
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import geometric_mean, median, quantiles
from time import process_time

import amounts
from amounts.languages import of_locale

from .rivals import Rival

ROOT = Path(__file__).parents[1]
DIGITS = re.compile("[0-9][0-9,.]*")
PRICES = ("$1,234.56", "€ 1.234,56", "US$ 99", "75%", "2.6 billion Swedish kronor")
AT_LEAST = 0.05  # seconds of CPU that one turn takes, so that the clock is fine enough
BUDGET = 1.5  # seconds of a slow rival's turn
Row = tuple[str, str, list[float], str, float, float]  # what, of what, every round's figure, direction, floor, aim


def seconds(work: Callable[[str], object], texts: Sequence[str], times: int = 1) -> float:
    start = process_time()
    for _ in range(times):
        for text in texts:
            work(text)
    return (process_time() - start) / times


def compare(ours: Callable[[str], object], theirs: Callable[[str], object], texts: Sequence[str], rounds: int) -> list[float]:
    """How many times as long as ``ours`` does ``theirs`` take for these texts? One answer a round, of neighbours in time."""
    times = [max(1, int(AT_LEAST / max(seconds(work, texts), 1e-7))) for work in (ours, theirs)]
    ratios = []
    for turn in range(rounds):
        both = [(ours, times[0]), (theirs, times[1])]
        spent = {work: seconds(work, texts, often) for work, often in (both[::-1] if turn % 2 else both)}
        ratios.append(spent[theirs] / spent[ours])
    return ratios


def scan(text: str) -> object:
    return [None for _ in DIGITS.finditer(text)]


def paragraphs(text: str, run: Callable[[str], object]) -> list[str]:
    """As many paragraphs from all over the text as ``run`` reads within its budget."""
    lines = [line for line in text.splitlines() if line.strip()]
    Random(1).shuffle(lines)
    run(lines[0])  # what a first call loads is no part of it
    spent, taken = 0.0, 0
    while spent < BUDGET and taken < len(lines):
        spent += seconds(run, [lines[taken]])
        taken += 1
    return lines[:taken]


# ---------------------------------------------------------------- the rows

TEXTS = {  # what is timed, and its floor and aim in news and in dense text
    "digit scan": ("<", (10, 6), (16, 9)),
    "quantulum3": (">", (200, 400), (150, 350)),
    "Recognizers-Text": (">", (2000, 4000), (2000, 4000)),
    "spaCy's NER": (">", (300, 1000), (300, 1000)),
    "text2num": ("<", (3, 1.5), (3, 1.5)),
}


def on_texts(texts: dict[str, str], rivals: dict[str, Rival], rounds: int) -> Iterator[Row]:
    for row, (direction, *marks) in TEXTS.items():
        for (name, text), (floor, aim) in zip(texts.items(), marks):
            if row == "digit scan":
                ratios = compare(scan, amounts.find, [text], rounds)
            elif row in rivals and direction == "<":
                ratios = compare(rivals[row].run, amounts.find, paragraphs(text, rivals[row].run), rounds)
            elif row in rivals:
                ratios = compare(amounts.find, rivals[row].run, paragraphs(text, rivals[row].run), rounds)
            else:
                continue
            what = f"time of `find` against {row}" if direction == "<" else f"faster than {row}"
            yield what, name, ratios, direction, floor, aim


def on_prices(run: Callable[[str], object], rounds: int) -> Row:
    forms = [compare(amounts.find, run, [price], rounds) for price in PRICES]
    return "faster than price-parser", "five short forms", [geometric_mean(turn) for turn in zip(*forms)], ">", 0.8, 1.5


def on_lexicon(text: str, rounds: int) -> Row:
    """The same text where every name, sign and code has ninety-nine made-up ones beside it."""
    lex = of_locale("en")
    tables = ("names", "signs", "words", "heads", "before")
    small = {table: getattr(lex, table) for table in tables}
    endings = [f"q{a}{b}" for a in "bcdfghjklm" for b in "bcdfghjklm"][1:]
    large = {t: {**d, **{key + end: value for key, value in d.items() for end in endings}} for t, d in small.items()}

    def read(dictionaries: dict[str, object]) -> int:
        for table, dictionary in dictionaries.items():
            setattr(lex, table, dictionary)
        return len(amounts.find(text))

    try:
        assert read(small) == read(large)
        ratios = compare(lambda _: read(small), lambda _: read(large), [text], rounds)
    finally:
        read(small)
    return "time with a lexicon a hundred times as large", "news, 100 KB", ratios, "<", 1.15, 1.05


# ---------------------------------------------------------------- fresh processes

FIRST_FIND = "import amounts; amounts.find('The ferry cost $5 million, 12% more than in May.')"
PEAK = "; print(*[line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')])"


def fresh(code: str, cache: str) -> tuple[float, str]:
    """The CPU seconds of a new interpreter without site-packages, and what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every start compiles everything anew
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-S", "-c", code], check=True, capture_output=True, text=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def on_start(rounds: int) -> Iterator[Row]:
    """What a program pays that reads one sentence; a turn is five starts of each."""
    codes = ("pass", "import re, decimal", FIRST_FIND)
    with tempfile.TemporaryDirectory() as cache:
        for code in codes:
            fresh(code, cache)  # writes the bytecode
        turns = [[sum(fresh(code, cache)[0] for _ in range(5)) for code in codes] for _ in range(rounds)]
        shares = [(ours - bare) / (common - bare) for bare, common, ours in turns]
        yield "`import amounts` + first `find` against `import re, decimal`", "fresh process", shares, "<", 8, 3
        if Path("/proc/self/status").exists():
            yield "peak memory over the bare interpreter, MB", "fresh process", [peak_memory(cache)], "<", 15, 6


def peak_memory(cache: str, rounds: int = 3) -> float:
    """The peak of a process that reads one sentence, less that of one that does nothing, in MB; Linux tells it."""
    bare, ours = (median(int(fresh(code + PEAK, cache)[1]) for _ in range(rounds)) for code in ("pass", FIRST_FIND))
    return (ours - bare) / 1024


def bytes_a_match(text: str) -> float:
    """What the matches in ``text`` hold in memory, each."""
    amounts.find(text)
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        found = amounts.find(text)
        gc.collect()
        return (tracemalloc.get_traced_memory()[0] - before) / len(found)
    finally:
        tracemalloc.stop()


def rows(texts: dict[str, str], rivals: dict[str, Rival], rounds: int) -> Iterator[Row]:
    """Every row of the table, as soon as it is measured."""
    amounts.find(texts["news"])  # loads the language
    part = texts["news"][:100_000]  # many short turns, where a few hundredths are to be told from noise
    itself = compare(lambda text: amounts.find(text), amounts.find, [part], 8 * rounds)
    yield "time of `find` against itself", "news, 100 KB", itself, "", 0, 0
    yield from on_texts(texts, rivals, rounds)
    if "price-parser" in rivals:
        yield on_prices(rivals["price-parser"].run, rounds)
    yield from on_start(rounds)
    for name, text in texts.items():
        yield "bytes a match", name, [bytes_a_match(text)], "<", 600, 300
    yield on_lexicon(part, 8 * rounds)


def line(row: Row) -> str:
    what, where, rounds, direction, floor, aim = row
    value = median(rounds)
    spread = "–".join(number(end) for end in quantiles(rounds)[::2]) if len(rounds) > 1 else ""
    if not direction:
        return f"| {what} | {where} | {number(value)} | {spread} | | | the noise |"
    better = (lambda mark: value <= mark) if direction == "<" else (lambda mark: value >= mark)
    mark = "aim met" if better(aim) else "floor met" if better(floor) else "floor NOT met"
    of = "at most" if direction == "<" else "at least"
    return f"| {what} | {where} | {number(value)} | {spread} | {of} {floor:,} | {aim:,} | {mark} |"


def number(value: float) -> str:
    return f"{value:,.{2 if value < 10 else 1 if value < 100 else 0}f}"
