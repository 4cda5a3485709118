"""What is known of every language: the words of one that has no file of its own, and what its file builds on.

A language's file sets the names that it knows; the others keep the value that they have here, which says nothing.
``en.py`` explains those that only English sets. Where CLDR knows the words (currencies, scales, units, months), no file
repeats them.
"""

NEVER = "\0"  # the word that no text has
NOTHING: frozenset[str] = frozenset()

# ---------------------------------------------------------------- numbers

DIGITS = TENS = ""
HUNDRED = AND = POINT = OF = OR = BY = BETWEEN = BETWEEN_TOO = FROM = OVER = WHO = TIMES_NOUN = NEAR_RATIO = NEVER
NAUGHTS = SEVERAL = FOLD = SLASHED_NAMES = ()
ARTICLES: tuple[str, ...] = ()  # before a figure: "entre el 5 y el 10 %"; in English the words for one
# Scale words and their powers of ten, besides those of CLDR's compact forms: "miljoner", "mdkr", "Mio".
SCALES: dict[str, int] = {}
SCALES_BEHIND: dict[str, int] = {}
# A scale where it stands next to money or touches the number, and perhaps a unit elsewhere: "5 M€".
ABBREVIATIONS: dict[str, int] = {}
# Number words that CLDR's rules don't spell: "anderthalb" is 1.5, "dussin" 12.
NUMBERS: dict[str, str] = {}
CHARACTERS = False  # whether numbers are written in Chinese characters; in Chinese itself "三千五" is 3,500
SHORT_CHARACTERS = False
PART_OF: tuple[str, ...] = ()  # between a base and so many parts of it: "三分之一"
# Between a number and its scale, and what it says: "500余万".
INNER: dict[str, str] = {}
# Units that CLDR does not name, as pint has them, with a factor or without: "斤" is "500 gram".
UNITS: dict[str, str] = {}
# How the names of units end in other cases: an ending of CLDR's, and the others ("er" and "ern" of "Meter", "Metern").
UNIT_ENDS: dict[str, str] = {}
# What writers put for a part of a number word of CLDR's: ("ß", "ss"). With a space behind it only before more of the number.
SPELLED: tuple[tuple[str, str], ...] = ()
# Locales whose number words are read as well: in Brazil "dezasseis" too, in France "nonante".
SPELLED_ALSO: tuple[str, ...] = ()
BARE = False  # whether all words are read without their accents too, as number words are
# How a part of one is called besides: what the word ends on, and the ends that make a cardinal of it: "onze avos", "ventesimi".
PART_ENDS: dict[str, str] = {}
# Plurals that are several of a number: "millones de", "Dutzende".
VAGUE: dict[str, int] = {}
# A part of one, and its base: "Drittel"; in front of a scale or a unit it is a factor: "halbe Million".
FRACTIONS: dict[str, int] = {}
ORDINAL_FRACTIONS = False  # "trois cinquièmes": an ordinal behind a number is a part of one
HALF_OF: tuple[str, ...] = ()  # of those, the nouns that are a half of something: "Hälfte", "moitié"
POINT_WORDS: tuple[str, ...] = ()  # what parts the decimals of a spelled number, besides CLDR's word: "coma", "nokta"
AND_A_HALF: tuple[str, ...] = ()  # behind a number: "och en halv"
GROUPS: dict[str, int] = {}
UNIT_FRACTIONS: dict[str, int] = {}
MULTIPLES: dict[str, str] = {}
GROWN: dict[str, str] = {}
NOT_GROWN = COMPARED = ()
COUNTED: dict[str, tuple[str, str | None]] = {}
TIMES = "x"
ELIDED = NOTHING  # short words before an apostrophe that touch a number word: "d'un million", "l'undicesimo"
WITH: tuple[str, ...] = ()  # between a number and its decimals or minor units: "3 euros con 50", "dos con cinco"
PARTITIVES: tuple[str, ...] = ()  # between a scale and what it counts: " de ", " d'"
PERCENT: tuple[str, ...] = ("%",)
PERCENT_BEFORE: tuple[str, ...] = ()  # "百分之五", "yüzde 5"
PERCENT_TENTHS: tuple[str, ...] = ()  # "三割" is 30 %
HALVES_BEHIND: tuple[str, ...] = ()  # behind a unit or a counter: "2個半", "三年半"
COUNTERS: tuple[str, ...] = ()  # what is counted, touching the number: "5人"
POINTS: dict[str, int] = {}

# ---------------------------------------------------------------- money

# Where in a currency's name its kind stands: 0 first ("couronne suédoise"), -1 last ("svensk krona"), None nowhere; what is not
# said here is taken from the names themselves, where kinds come again and countries don't.
HEAD: int | str | None = "most alike"
NO_HEADS: tuple[str, ...] = ()  # what a currency's name begins with and is no money alone: "nuevo sol", "leone"
# Signs that mean one currency in every language, besides CLDR's for the locale.
SIGNS = {"$US": "USD", "US$": "USD", "U.S.$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD",
         "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "RMB": "CNY", "CN¥": "CNY", "JP¥": "JPY",
         "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB",
         "₫": "VND", "₪": "ILS", "₸": "KZT", "₩": "KRW", "₹": "INR", "€": "EUR", "₡": "CRC", "₲": "PYG", "₵": "GHS",
         "₼": "AZN", "₾": "GEL", "৳": "BDT", "؋": "AFN", "₭": "LAK", "៛": "KHR", "₮": "MNT", "֏": "AMD"}
SCALED_SIGNS: dict[str, str] = {}
BEFORE_ONLY = ()
SHARED_SIGNS = {"£": "GBP GIP FKP SHP EGP LBP SSP SYP SDG", "¥": "JPY CNY", "kr": "- SEK NOK DKK ISK",
                "Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR"}
PLAIN_SIGNS = ("£",)
LOWER_COUNTRIES = ()
DOLLARS = NEVER
# The currencies whose narrow sign in CLDR is "$".
DOLLAR_CODES = ("ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD "
                "UYU XCD")
NAMES_BEFORE = WORD_CODES = NOTHING
LOWER_CODES: list[str] = []
USUAL: dict[str, str] = {}
OPEN: dict[str, str] = {}
SPELLINGS: tuple[str, ...] = ()
QUALIFIERS: dict[str, str] = {}
NICKNAMES: dict[str, str] = {}
# A scale and a currency in one word, with its power of ten: "mkr", "M€".
SCALED_MONEY: dict[str, tuple[str, int]] = {}
# The hundredths of currencies by the names that travel; a language's own are in MINOR.
MINOR_ABROAD = (("", "¢", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("paise paisa", "", "INR PKR NPR"), ("fen", "", "CNY"),
                ("rappen", "rp", "CHF"), ("groszy grosz", "", "PLN"), ("satang", "", "THB"), ("haleru haléřů", "", "CZK"),
                ("centavos centavo", "", "- MXN BRL ARS PHP COP"), ("sen", "", "- MYR IDR"))
MINOR: tuple[tuple[str, str, str], ...] = ()

# ---------------------------------------------------------------- exactness, ranges, change

# The signs that every locale reads.
BEFORE = {"about": "~ ≈ ≃ ≅", "over": ">", "at_least": "≥ >=", "under": "<", "at_most": "≤ <="}
AFTER = {"at_least": "+"}
GOING_ON = MINUS = ()
NOT_OVER = AGED = NOTHING
PREFIXES: dict[str, str] = {}
TO: tuple[str, ...] = ("-", "–", "—", "~", "〜", "～")
EITHER = SUSPENDED = RATIO = ()
DIMENSIONS = ("x", "×")
RISES: dict[str, str] = {}
FALLS: dict[str, str] = {}
MOVES = ()
FILLERS = INNER_FILLERS = PHRASAL = BE = NOTHING
HIGHER: dict[str, str] = {}

# ---------------------------------------------------------------- rates and nouns

PER: tuple[str, ...] = (NEVER,)
PER_NOT = PER_NOUNS = ()
# What a word of PER must stand in front of, where it is no "per" before all else: "i timmen", but not "i år" (this year).
PER_FORMS: dict[str, str] = {}
# A noun phrase ends before these; without any, nothing is counted.
STOPS = NOTHING
NOUN_IS_CAPITAL = False  # German: the noun is the next word with a capital
ADJECTIVE_ENDS: tuple[str, ...] = ()  # a word that ends so goes on to its noun
NO_STOPS = MORE = PEOPLES = NOT_COUNTED = ONE_IDIOMS = NO_NOUN = ()
IRREGULAR_PLURALS = ADVERBS = THINGS = SINGULAR_S = NOTHING

# ---------------------------------------------------------------- what is not a figure

BEFORE_YEAR = NOTHING
ERAS_BEHIND = ERAS = ()
BEFORE_NAME = CLASSES = ADDRESS = CLOCK = ARTICLES_OF_NAMES = NOTHING
ORDINAL_ENDS: tuple[str, ...] = ()  # touching the digits: "3:e", "3rd"
BEFORE_ORDINAL = NOTHING  # behind these, digits with a full stop and a word are an ordinal: "der 3. Mann"
# What begins with the digits and is a date or a time of day, besides the names of months: patterns.
DATES = CLOCKS = ""
SPOKEN_CLOCKS = ""  # the same where the number is a word: "a las tres de la tarde"
NO_ONE_BEFORE = NOTHING

# ---------------------------------------------------------------- the way back

SAY = {"about": "~{}", "over": ">{}", "at_least": "≥{}", "under": "<{}", "at_most": "≤{}"}
SAY_RANGE = "{}–{}"
SAY_RATIO = SAY_RATE = SAY_FOLD = SAY_OF = ""  # what has no words here is refused
SAY_POINTS = ("", "")
COMPACT: tuple[tuple[int, str, str], ...] = ()
