"""Hungarian: what CLDR's shortest units are besides. Source: A magyar helyesírás szabályai."""

IN_PROSE = {"mi": (r" [^\W\d_]", "")}  # we, what, and miles
