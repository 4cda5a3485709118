"""Ukrainian: what CLDR lacks, and what is no figure. Source: Український правопис (2019)."""

NICKNAMES = {"грн": "UAH", "грн.": "UAH"}
UNITS = {"ст. л.": "tablespoon", "ч. л.": "teaspoon", "ст. ложки": "tablespoon", "ч. ложки": "teaspoon"}
NOT_UNITS = frozenset(("х",))  # the end of "90-х" more often than CLDR's shortest minutes
ORDINALS = "[0-9]{1,4}-(?:й|ї|я|а|е|є|го|ї|му|у|ю|м|х|ми|ті|та|те|ша|ше|ої|ій|их|им|ого|ому)(?![^\\W_])"
IN_PROSE = {"с": (r" [^\W\d_]", "")}  # of "с. 5", and seconds
