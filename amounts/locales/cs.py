"""Czech: what CLDR's shortest units are besides. Source: Internetová jazyková příručka (ÚJČ)."""

IN_PROSE = {"s": (r" [^\W\d_]{2}", ""), "st": ("(?:)", "")}  # with, and seconds; and CLDR's stone: "pokoj 5 s balkonem"
