"""Swahili: what CLDR lacks. Source: Ashton, Swahili Grammar (a numeral follows its noun: "shilingi 500")."""

NAMES_LEAD = True
