"""Texts made here, the same in every run, with as many figures as news (4.5 per KB) or a market report (15 per KB)."""

from random import Random

PLACES = ("harbour", "council", "mill", "northern valley", "orchard", "new bridge", "ferry line", "museum")
PEOPLE = ("the mayor", "a local farmer", "the head teacher", "her deputy", "the engineer", "a spokeswoman", "the owner")
VERBS = ("said that", "hopes that", "wrote that", "was told that", "doubts that", "has long believed that")
ENDS = (
    "the work would go on through the winter, whatever the weather brings",
    "nobody had asked for a second opinion",
    "people along the river had been waiting for an answer for far too long",
    "the plans were drawn up in a hurry",
    "its doors would open again as soon as the paint is dry",
    "there was little reason to be afraid of the storm",
    "families had begun to move back into the old streets behind the station",
)
FIGURES = (  # {a} is a small number, {b} a decimal, {c} a large one
    "the bill for the {place} came to ${b} million", "about {a} per cent of the seats were empty",
    "it took {a} workers and {c} bricks", "sales rose by {b}% to €{c}", "the road is {b} km longer than before",
    "more than {c} people signed the letter", "the price went up to £{b} a tonne", "two in three neighbours agreed",
    "the roof weighs {a} tonnes", "it had stood there for {a} years", "the loan of {b} billion kronor was repaid",
    "between {a} and 99 visitors came each day", "the bank cut its rate by 25 basis points",
    "the crew of twelve landed {c} fish", "the fund fell {b} percent", "{c} shares were sold at ${b} each",
)


def _plain(draw: Random) -> str:
    return f"{draw.choice(PEOPLE)} of the {draw.choice(PLACES)} {draw.choice(VERBS)} {draw.choice(ENDS)}"


def _figure(draw: Random) -> str:
    small, decimal, large = draw.randint(2, 90), draw.randint(11, 989) / 10, f"{draw.randint(1000, 990_000):,}"
    return draw.choice(FIGURES).format(place=draw.choice(PLACES), a=small, b=decimal, c=large)


def compose(share: float, size: int = 1_000_000, seed: int = 1) -> str:
    """``size`` characters of prose, where ``share`` of the sentences holds a figure or two."""
    draw, parts, length = Random(seed), [], 0
    while length < size:
        sentence = (_figure if draw.random() < share else _plain)(draw)
        parts.append(sentence[0].upper() + sentence[1:] + draw.choice((".\n", ". ", ". ", ".\n\n")))
        length += len(parts[-1])
    return "".join(parts)


def news() -> str:
    return compose(0.29)


def dense() -> str:
    return compose(0.66)
