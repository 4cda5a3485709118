"""What is known of every language of numbers that are no figures: years, dates, times, ordinals, names. As ``plain.py``."""

NOTHING: frozenset[str] = frozenset()

BEFORE_YEAR = OF_YEARS = AGES = JUST = SLOPES = BEFORE_SLOPE = GUNS = DONE_TO = NOTHING
ADJOINING = PLACE_NAMES = ODD_THINGS = HEAVY = NOTHING
DATED = GIVES = DWELLS = DEALS = PAYS = RATED = LETTERED = SIZED = ATTRIBUTES = DEPARTS = GOES = TIMETABLED = OF_MODELS = NOTHING
AGE_WORDS = ()
INTERVALS = (" CI", " KI", "-KI", " IC")  # behind a percentage: how sure it is that something lies between two numbers
IT_TAKES = ERAS_BEHIND = ERAS = SHOTS = HELD_AGAINST = NUMBERED = CODES = WITH_CAPITAL = PLACED = BEFORE_HOUR = GOES_IN = ()
# Of those in front, the ones that are adjectives behind a noun: "el salario mínimo un 3 %".
ADJECTIVES_TOO = NOTHING
# Words that a negation does not reach across: "no apto para menores de 12".
NEGATION_ENDS = NOTHING
NOT_SO: tuple[str, ...] = ()  # where words touch, what makes the other bound of "more" and "less" behind it: "不得超过"
# What is "under" elsewhere and also says of what a thing is: "under two conditions", "diente unter drei Kanzlern", by how these
# end; and the same word where it is also "during", and says how long only behind LASTING: "under två år".
# Between two shares of which the second alone says that it is one: "2,7 mot 3,1 procent".
LIKENED: tuple[str, ...] = ()
# What says of what or where in front of fewer than ten things, and else how many: "ein Film über fünf Frauen".
ACROSS: tuple[str, ...] = ()
UNDER = DURING = "\0"
UNDER_WHAT: tuple[str, ...] = ()
LEVELS = YEARLY = LENGTHWAYS = LENGTHS = RACES = NEGATIONS = HELPERS = NOTHING
CALLS = NOTHING  # what one does to a telephone number: "Ring 22 12 34 56"
SOME_OR = ""  # where "een jaar of 5" is about so many: what is in front where it is a time of day, "om een uur of 8"
VERB_SECOND = False  # whether the verb stands second in a clause, whatever stands first: "In zaal 4 zaten kinderen"
RANKS = NOTHING  # what has a number in words behind it as its name: "Rang vier"
WEEKDAYS = NOTHING  # behind one of these stands the day of the month: "mardi 5"
NO_NAMES = NOTHING  # where a language has no STOPS, what is no name before a number though a sentence begins with it: "U 5 kuća"
MODELS = frozenset("Pro Max MAX Ultra Lite Plus Mini Air XL".split())  # what the names of things end on behind a number
ENGINES = NOTHING  # what stands beside the size of an engine, which has a point where decimals have a comma: "1.6 diesel"
CASE_ENDS: tuple[str, ...] = ()  # how words end that are no name of what a number follows: "Gençlerin 5'te 1'i"
LISTED = NOTHING  # names, without their full stop, of which several numbers are said in a row: "art. 5, 6 i 7", "धारा 420, 406"
BEFORE_NAME = CLASSES = STREETS = ADDRESS = CLOCK = ARTICLES_OF_NAMES = NOTHING
NAME_ENDS: tuple[str, ...] = ()  # how the words end that have a number as their name: "kundenummer 4711", "Org.nr. 987 654 321"
STREET_ENDS: tuple[str, ...] = ()  # how the names of streets end, before a house number with its letter: "Gartenstraße 12 B"
ORDINAL_ENDS: tuple[str, ...] = ()  # touching the digits: "3:e", "3rd"
ORDINAL_BEHIND = ""  # what makes an ordinal of the tens, hundreds or thousands in words in front of it, with its space: a pattern
ORDINAL_STARTS: tuple[str, ...] = ()  # touching it in front: "第3"
YEAR_MARKED = False  # a year always has its word with it, so that four digits alone are none
# Where small numbers with a colon are a score, the beginnings of words that make them a ratio: "im Verhältnis 2:1".
NEAR_SCALE: tuple[str, ...] = ()
LABELS = ""  # the pattern of what stands in front of a number that tells it from others of its kind: 図3, 步骤2
SCORED = GAMES = ()  # between the two numbers of a score, where these words stand near: 2対1
BEFORE_ORDINAL = NOTHING  # behind these, digits with a full stop and a word are an ordinal: "der 3. Mann"
# What begins with the digits and is a date, a time of day or an address, besides the names of months: patterns.
DATES = CLOCKS = ADDRESSES = ""
LAWS = r"(?:45|90|105|120)\+[0-9]{1,2}(?![0-9])"  # the same of the numbers that laws have: "SFS 2022:482"
ORDINALS = ""  # and of what makes an ordinal of them: "15'inci", "45. kilometresinde"
# Postal codes: what they look like with the town that follows, and what stands in front of them then ("" is the start of a line).
POSTCODES: tuple[tuple[str, str], ...] = ()
# What stands in front of "1h30" where it is how long something lasts and no time of day, and what stands behind it then.
LASTS: tuple[str, str] | None = None
SPOKEN_CLOCKS = ""  # the same where the number is a word: "a las tres de la tarde"
BEFORE_HOURS: tuple[str, ...] = ()  # what makes a time of day of the word behind it, the first of the digits too: "halb acht"
NO_ONE_BEFORE = NOTHING
