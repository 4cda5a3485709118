"""Ewe: what CLDR lacks. Source: Westermann, A Study of the Ewe Language (a numeral follows its noun)."""

NAMES_LEAD = True
