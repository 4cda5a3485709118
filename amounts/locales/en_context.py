"""English: words in front of a figure or behind it that tell which of two readings it has. ``en.py`` has the others."""

OUT_OF = "out of"  # "rated 4.6 out of 5"
WORTH = frozenset("earnings profit profits revenue revenues sales income turnover ebitda".split())  # "14 times forward earnings"
HEAPED = frozenset("heaping heaped level rounded generous full scant".split())  # "two heaping tablespoons"
SERVES, SEATS = ("serves", "sleeps", "feeds"), "seats"  # "Serves 4-6" is no score
AVERAGE = "an average of"  # between the verb and the figure: "rose by an average of 3%"
AT_END = (" max", " tops")  # of these only in lower case, where the clause ends: "5 days max."
# Behind one of these and "of" a verb may follow the plural: "each of the 40 guests brings his dish".
ONE_OF = ("each", "one", "none", "neither", "either")
ATTRIBUTIVE = frozenset("sports arms sales savings systems goods works customs women men".split())  # "one of the 40 sports cars"
DETERMINERS = frozenset("the his her its their our my your this that these those him them it us".split())
