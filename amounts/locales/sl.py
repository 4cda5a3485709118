"""Slovenian: what CLDR's shortest units are besides. Source: Slovenski pravopis."""

from .other import nothing

OTHERWISE = {
    "in": nothing(then=r" "),  # and, and inches: "med 5 in 10 kg"
    "s": nothing(then=r" [^\W\d_]{2}")}  # with, and seconds
