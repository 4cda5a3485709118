"""Greek: what CLDR's shortest units are besides. Source: Γραμματική της νέας ελληνικής (ΟΕΔΒ)."""

IN_PROSE = {"η": (r" [^\W\d_]", "")}  # the, and CLDR's day: "στις 5 η ομάδα"
