"""What is known of every language of numbers that are no figures: years, dates, times, ordinals, names. As ``plain.py``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

NEVER: Final = "\0"  # the word that no text has
NOTHING: Final[frozenset[str]] = frozenset()


class Labels:
    """What a language's file may set of them."""

    BEFORE_YEAR: frozenset[str] = NOTHING
    OF_YEARS: frozenset[str] = NOTHING
    AGES: frozenset[str] = NOTHING
    JUST: frozenset[str] = NOTHING
    SLOPES: frozenset[str] = NOTHING
    BEFORE_SLOPE: frozenset[str] = NOTHING
    GUNS: frozenset[str] = NOTHING
    DONE_TO: frozenset[str] = NOTHING
    ADJOINING: frozenset[str] = NOTHING
    PLACE_NAMES: frozenset[str] = NOTHING
    ODD_THINGS: frozenset[str] = NOTHING
    HEAVY: frozenset[str] = NOTHING
    DATED: frozenset[str] = NOTHING
    GIVES: frozenset[str] = NOTHING
    DWELLS: frozenset[str] = NOTHING
    DEALS: frozenset[str] = NOTHING
    PAYS: frozenset[str] = NOTHING
    RATED: frozenset[str] = NOTHING
    LETTERED: frozenset[str] = NOTHING
    SIZED: frozenset[str] = NOTHING
    ATTRIBUTES: frozenset[str] = NOTHING
    DEPARTS: frozenset[str] = NOTHING
    GOES: frozenset[str] = NOTHING
    TIMETABLED: frozenset[str] = NOTHING
    OF_MODELS: frozenset[str] = NOTHING
    MONTHS: frozenset[str] = NOTHING  # CLDR's, and in English as texts write them
    SEQUENCE: frozenset[str] = NOTHING
    FOUND: tuple[str, ...] = ()
    AGE_WORDS: tuple[str, ...] = ()
    IT_TAKES: tuple[str, ...] = ()
    ERAS_BEHIND: frozenset[str] = NOTHING
    ERAS: frozenset[str] = NOTHING
    SHOTS: tuple[str, ...] = ()
    HELD_AGAINST: tuple[str, ...] = ()
    NUMBERED: frozenset[str] = NOTHING
    CODES: frozenset[str] = NOTHING
    WITH_CAPITAL: frozenset[str] = NOTHING
    PLACED: frozenset[str] = NOTHING
    BEFORE_HOUR: tuple[str, ...] = ()
    GOES_IN: frozenset[str] = NOTHING
    # Of those in front, the ones that are adjectives behind a noun: "el salario mínimo un 3 %".
    ADJECTIVES_TOO: frozenset[str] = NOTHING
    # Words that a negation does not reach across: "no apto para menores de 12".
    NEGATION_ENDS: frozenset[str] = NOTHING
    NOT_SO: tuple[str, ...] = ()  # where words touch, what makes the other bound of "more" and "less" behind it: "不得超过"
    # What is "under" elsewhere and also says of what a thing is: "under two conditions", "diente unter drei Kanzlern", by how
    # these end; and the same word where it is also "during", and says how long only behind LASTING: "under två år". Between two
    # shares of which the second alone says that it is one: "2,7 mot 3,1 procent".
    LIKENED: frozenset[str] = NOTHING
    # What says of what or where in front of fewer than ten things, and else how many: "ein Film über fünf Frauen".
    ACROSS: frozenset[str] = NOTHING
    UNDER: str = NEVER
    DURING: str = NEVER
    UNDER_WHAT: tuple[str, ...] = ()
    LEVELS: frozenset[str] = NOTHING
    YEARLY: frozenset[str] = NOTHING
    LENGTHWAYS: frozenset[str] = NOTHING
    LENGTHS: frozenset[str] = NOTHING
    RACES: frozenset[str] = NOTHING
    NEGATIONS: frozenset[str] = NOTHING
    HELPERS: frozenset[str] = NOTHING
    CALLS: frozenset[str] = NOTHING  # what one does to a telephone number: "Ring 22 12 34 56"
    SOME_OR: str = ""  # where "een jaar of 5" is about so many: what is in front where it is a time of day, "om een uur of 8"
    VERB_SECOND: bool = False  # whether the verb stands second in a clause, whatever stands first: "In zaal 4 zaten kinderen"
    RANKS: frozenset[str] = NOTHING  # what has a number in words behind it as its name: "Rang vier"
    WEEKDAYS: frozenset[str] = NOTHING  # behind one of these stands the day of the month: "mardi 5"
    # Where a language has no STOPS, what is no name before a number though a sentence begins with it: "U 5 kuća"
    NO_NAMES: frozenset[str] = NOTHING
    # What the names of things end on behind a number
    MODELS: frozenset[str] = frozenset("Pro Max MAX Ultra Lite Plus Mini Air XL".split())
    # What stands beside the size of an engine, which has a point where decimals have a comma: "1.6 diesel"
    ENGINES: frozenset[str] = NOTHING
    CASE_ENDS: tuple[str, ...] = ()  # how words end that are no name of what a number follows: "Gençlerin 5'te 1'i"
    # Names, without their full stop, of which several numbers are said in a row: "art. 5, 6 i 7", "धारा 420, 406"
    LISTED: frozenset[str] = NOTHING
    BEFORE_NAME: frozenset[str] = NOTHING
    CLASSES: frozenset[str] = NOTHING
    STREETS: frozenset[str] = NOTHING
    ADDRESS: frozenset[str] = NOTHING
    CLOCK: frozenset[str] = NOTHING
    ARTICLES_OF_NAMES: frozenset[str] = NOTHING
    # How the words end that have a number as their name: "kundenummer 4711", "Org.nr. 987 654 321"
    NAME_ENDS: tuple[str, ...] = ()
    STREET_ENDS: tuple[str, ...] = ()  # how the names of streets end, before a house number with its letter: "Gartenstraße 12 B"
    ORDINAL_ENDS: tuple[str, ...] = ()  # touching the digits: "3:e", "3rd"
    # What makes an ordinal of the tens, hundreds or thousands in words in front of it, with its space: a pattern
    ORDINAL_BEHIND: str = ""
    ORDINAL_STARTS: tuple[str, ...] = ()  # touching it in front: "第3"
    YEAR_MARKED: bool = False  # a year always has its word with it, so that four digits alone are none
    # Where small numbers with a colon are a score, the beginnings of words that make them a ratio: "im Verhältnis 2:1".
    NEAR_SCALE: tuple[str, ...] = ()
    LABELS: str = ""  # the pattern of what stands in front of a number that tells it from others of its kind: 図3, 步骤2
    SCORED: frozenset[str] = NOTHING  # between the two numbers of a score, where these words stand near: 2対1
    GAMES: tuple[str, ...] = ()
    BEFORE_ORDINAL: frozenset[str] = NOTHING  # behind these, digits with a full stop and a word are an ordinal: "der 3. Mann"
    # What begins with the digits and is a date, a time of day or an address, besides the names of months: patterns.
    DATES: str = ""
    CLOCKS: str = ""
    ADDRESSES: str = ""
    LAWS: str = r"(?:45|90|105|120)\+[0-9]{1,2}(?![0-9])"  # the same of the numbers that laws have: "SFS 2022:482"
    ORDINALS: str = ""  # and of what makes an ordinal of them: "15'inci", "45. kilometresinde"
    # Postal codes: what they look like with the town that follows, and what stands in front of them then ("" is the start of a
    # line).
    POSTCODES: tuple[tuple[str, str], ...] = ()
    # What stands in front of "1h30" where it is how long something lasts and no time of day, and what stands behind it then.
    LASTS: tuple[str, str] | None = None
    SPOKEN_CLOCKS: str = ""  # the same where the number is a word: "a las tres de la tarde"
    BEFORE_HOURS: tuple[str, ...] = ()  # what makes a time of day of the word behind it, the first of the digits too: "halb acht"
    NO_ONE_BEFORE: frozenset[str] = NOTHING
    # Behind a percentage: how sure it is that something lies between two numbers.
    INTERVALS: tuple[str, ...] = (" CI", " KI", "-KI", " IC")
