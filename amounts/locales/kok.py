"""Konkani: what CLDR lacks: the Indian scales. Source: CLDR 48, compact forms."""

SCALES = {"लाख": 5, "कोटी": 7, "निखर्व": 11, "हज": 3, "निख": 11}
