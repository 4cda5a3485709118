"""What a name of a unit or of money is in a sentence where it isn't that: the one shape of the table OTHERWISE.

    OTHERWISE = {
        "lek sen": things(),                             # games, what is late; money only where nothing else is said
        "fat": things(most=999, unless="olj|produ"),     # dishes, but for those in which oil is sold
        "s": nothing(then=r" [a-z]{2}"),                 # "with", and no seconds
        "gr": Other("gram"),                             # CLDR's is a grain, and no writer's
        "ton": Other("1E5 EUR", near="kost|schuld"),
        "pesos": (nothing(then=" pesados"), things(most=19, unless="cost|pag")),
    }

Names that are the same stand together; a low line is a space in one. A name is looked up as it stands, and then in lower case;
of several the first that holds is taken. Where the figure is the whole text, the name is what CLDR calls it. Patterns look at
some fifty characters beside the figure; ``then`` and ``nearest`` mind the case, the others don't.
"""

from functools import partial


class Other:
    """What the name is: "things", which are counted; "nothing", which belongs to no figure; "ordinal"; "name", one with its
    number; a unit of pint's, with a factor or without; or money, a code behind how much of it. It is that where all of the
    conditions hold, always without any."""

    __slots__ = ("what", "then", "front", "near", "unless", "unless_then", "unless_front", "nearest", "most", "least", "words",
                 "noun", "capital", "always", "unit")

    def __init__(
        self, what: str, *,
        then: str = "",  # this pattern stands right behind the name
        front: str = "",  # it is found in front of the figure, what says how exact that is aside; "$" is right in front
        near: str = "",  # on either side, in the sentence; a bar stands in it for the figure: r"ship[^|]*\||\| off"
        unless: str = "",  # it is not found on either side, in the sentence: what speaks for the unit, or the money
        unless_then: str = "",  # nor right behind the name
        unless_front: str = "",  # nor in front
        nearest: str = "",  # of several with such a pattern it is the one that is found nearest to the figure
        most: int = 0,  # the number is no larger; things are a whole number then, with no slash behind
        least: int = 0,  # nor smaller
        words: bool = False,  # it is in words
        noun: bool | None = None,  # whether a word that is none of STOPS stands behind the name
        capital: bool = False,  # the name has a capital, as no other word there, and no price is said: "20 Crown servants"
    ) -> None:
        self.what = what
        self.then, self.front, self.near, self.nearest = then, front, near, nearest
        self.unless, self.unless_then, self.unless_front = unless, unless_then, unless_front
        self.most, self.least, self.words, self.noun, self.capital = most, least, words, noun, capital
        self.unit = "" if what in ("things", "nothing", "ordinal", "name") or what[-3:].isupper() else what
        self.always = noun is None and not (
            then or front or near or nearest or unless or unless_then or unless_front or most or least or words or capital)


things, nothing = partial(Other, "things"), partial(Other, "nothing")
