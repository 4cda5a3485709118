"""Text that is made to be slow: families of it, in the languages of five, and what they cost.

``python tests/hostile.py`` tries every family at 100 and at 400 KB, in reading, strict reading and explaining,
and prints the worst; ``python tests/hostile.py ar zh`` those of these languages.
"""

import contextlib
import sys
import time
from functools import partial

import amounts
from amounts import AmountError

LIMIT = 5  # times what a quarter of the text costs
OPERATIONS = ("find", "parse", "explain")
# Number words, modifiers, money, units.
WORDS = {
    "en": ("five hundred twenty and one", "about at least more than up to", "dollars kronor million euros", "kg metres % points"),
    "ar": ("خمسة وعشرون مائة ألف", "حوالي أكثر من على الأقل", "دولار ريال مليون يورو", "كغم متر بالمئة"),
    "zh": ("五百二十一万亿", "大约 至少 超过 左右", "元 美元 百万 欧元 块", "公斤 米 百分之"),
    "hi": ("पाँच सौ बीस हज़ार", "लगभग से अधिक कम से कम", "रुपये डॉलर करोड़ लाख", "किलोग्राम मीटर प्रतिशत"),
    "ru": ("пятьсот двадцать один", "около более чем", "долларов рублей миллионов", "кг метров процентов"),
}


# What only the readers of English go far into.
ENGLISH = {
    "digits": "1", "commas": "1,", "points": "1.", "groups": "1,234", "signs": "-$", "dollars": "A$1", "words": "one ",
    "hundreds": "hundred ", "powers": "million ", "and": "one and ", "halves": "half a ", "hyphens": "1-", "slashes": "1/",
    "parentheses": "(5 (", "modifiers": "more than ", "about": "about 5 ", "kronor": "5 Swedish ", "between": "between 5 and ",
    "per": "5 per ", "units": "5 km/", "spaces": "1 234 ", "of": "tens of ", "plus": "5+", "nouns": "5 big ", "minus": "−5−",
    "point words": "one point ", "combining": "5\u0301", "bidi": "\u200f5", "surrogates": "\ud800 5 ", "nul": "\0 5",
    "vague": "several hundred ", "colons": "1:",
    "ages": "aged 5 ", "or so": "5 or so ", "carets": "2^", "exponents": "1.5e+", "feet": "5'", "quotes": '5"',
    "fifths": "one fifth ",
    "ordinals": "a fifth ", "by": "5 by ", "suspended": "5- or ", "of them": "two of the ", "adjectives": "5 Kia and ",
    "rose by": "rose by 5 ", "ratios": "5:1 ", "half units": "half-hour ", "squared": "5 km squared ",
    "an hour and": "an hour and a half ",
    "steps": "1. A ", "denials": "not more than 5 ", "spreads": "5 plus or minus ", "doubled": "two (2) ",
    "tokens": "5 - year a ",
    "times": "three times ", "hashes": "#5 million ", "ringgit": "ringgit 5 ", "higher": "closed 5% higher ", "scores": "3-2 ",
    "inches to inches": '5"-', "an hour and five": "an hour and 5 minutes and ", "said again": "30 (thirty ", "arcs": "48°51′",
    "editions": "A1/1", "slopes": "a slope of 1:20, ", "dashes as signs": "5 –5 ",
}


def families(language: str) -> dict[str, str]:
    """The piece of which each family's text is many."""
    numbers, modifiers, money, units = WORDS[language]
    number, currency, unit = numbers.split()[0], money.split()[0], units.split()[0]
    return {
        **(ENGLISH if language == "en" else {}),
        "digits": "1", "commas": "1,", "points": "1.", "spaced digits": "1 ", "groups": "1,234,", "separators": ",.",
        "signs": "-+-",
        "signs and money": "-$", "dollars": "$", "percent signs": "%", "number words": f"{numbers} ", "words that touch":
        numbers.replace(" ", ""), "hyphens": "-", "hyphenated": "5-", "opened": "(", "parentheses": "(5)", "nested": "(5 (",
        "modifiers": f"{modifiers} ", "modified": f"{modifiers} 5 ", "money": f"{money} ", "amounts": f"5 {currency} ",
        "units": f"{units} ", "measures": f"5 {unit} ", "alternating": f"5 {number} ", "ranges": "5-6 ", "dashes": "5–6–",
        "ratios": "5:6:", "slashes": "5/6/", "long numbers": "9" * 10_000 + " ", "combining marks": "5\u0301",
        "bidi marks": "5\u200f",
        "soft hyphens": "\u00ad5", "NULs": "5\0", "surrogates": "\ud8005", "apostrophes": "5'", "quotes": '5"',
        "dates": "5.5.2015 ",
        "lines": "5\n\n", "spaces": " ", "fractions": "½", "mixed fractions": "5½ ", "exponents": "5e5",
        "scales": "5 million million ",
        "codes": "USD EUR ", "codes that touch": "USD5EUR", "letters": "a", "per": "5 per 5 per ", "addresses": "http://a/5",
        "by": "5x5x", "halves": "5 and a half ", "Chinese numerals": "五", "Arabic digits": "٥", "two scripts": "٥5",
        "myriads": "5万",
    }


def cost(operation: str, texts: list[str], language: str) -> float:
    """Seconds of the processor."""
    start = time.process_time()
    for text in texts:
        with contextlib.suppress(AmountError):
            getattr(amounts, operation)(text, locale=language)
    return time.process_time() - start


def growth(operation: str, piece: str, language: str, size: int, limit: float) -> tuple[float, float]:
    """What ``size`` characters cost, and four times as many. The short text is read four times, so that both take alike long
    and a slow moment of the machine is alike likely to meet either; of two rounds the best, and of more where they show too
    much, since what else a machine does only ever adds."""
    texts = [[(piece * (length // len(piece) + 1))[:length]] * often for length, often in ((size, 4), (4 * size, 1))]
    amounts.find("5", locale=language)
    best = [float("inf"), float("inf")]
    for turn in range(20):
        best = [min(known, cost(operation, text, language)) for known, text in zip(best, texts)]
        if turn and best[1] <= limit / 4 * best[0]:
            break
    return best[0] / 4, best[1]


tell = partial(print, flush=True)


def main(*languages: str) -> int:
    worst = 0.0
    for language in languages or WORDS:
        highest = 0.0
        for name, piece in families(language).items():
            for operation in OPERATIONS:
                small, large = growth(operation, piece, language, 100_000, LIMIT)
                highest = max(highest, large / small)
                if large > LIMIT * small:
                    tell(f"{language} {name}: {operation} {small:.3f} s, then {large:.3f} s, {large / small:.1f} times")
        tell(f"{language}: {len(families(language))} families, {len(OPERATIONS)} operations, at most {highest:.1f} times")
        worst = max(worst, highest)
    return worst > LIMIT


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
