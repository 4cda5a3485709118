"""Slovenian: what CLDR's shortest units are besides. Source: Slovenski pravopis."""

IN_PROSE = {"in": (r" ", ""), "s": (r" [^\W\d_]{2}", "")}  # and, and inches: "med 5 in 10 kg"; with, and seconds
