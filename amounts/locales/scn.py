"""Sicilian: what CLDR lacks. Source: Cadèmia Siciliana, Grammàtica (regular plurals end in -i)."""

PLURAL_ENDS = {"cu": "chi", "ca": "chi", "gu": "ghi", "ga": "ghi", "u": "i", "a": "i"}
