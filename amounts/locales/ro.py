"""Romanian: what CLDR's shortest units are besides. Source: DOOM 3 (Academia Română)."""

IN_PROSE = {"a": (r" [^\W\d_]", "")}  # has, and of: "articolul 5 a fost"; CLDR's year
