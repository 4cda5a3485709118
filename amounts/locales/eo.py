"""Esperanto: what CLDR lacks. Source: Plena Manlibro de Esperanta Gramatiko (plurals end in -j)."""

PLURAL_ENDS = {"o": "oj", "a": "aj"}
