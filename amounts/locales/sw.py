"""Swahili: what CLDR lacks. Source: Ashton, Swahili Grammar (a numeral follows its noun: "shilingi 500")."""

NAMES_LEAD = True
DATES = "(?<=[Mm]waka )[12][0-9]{3}(?![0-9]|[.,][0-9])"  # a year; "miaka 5" are five
CLOCKS = "(?<!kwa saa )(?<=[Ss]aa )(?:1[0-2]|[1-9])(?::[0-5][0-9])?(?![0-9:]|[.,][0-9])"
SPOKEN_CLOCKS = "(?<!kwa saa )(?<=[Ss]aa )(?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi)"
