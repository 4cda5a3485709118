"""What is known of every language: the words of one that has no file of its own, and what its file builds on.

A language's file sets the names that it knows; the others keep the value that they have here, which says nothing.
``en.py`` explains those that only English sets. Where CLDR knows the words (currencies, scales, units, months), no file
repeats them.
"""

from .other import Other

NEVER = "\0"  # the word that no text has
NOTHING: frozenset[str] = frozenset()

# ---------------------------------------------------------------- numbers

DIGITS = TENS = ""
HUNDRED = AND = POINT = OF = OR = BY = BETWEEN = BETWEEN_TOO = FROM = OVER = WHO = TIMES_NOUN = NEAR_RATIO = NEVER
HALF = NEVER
BEFORE_PRESENT = "BP"
PAGES = "pp"  # of 100 and more: "320 pp", of a book
FOR_PRICE = SEATS = OUT_OF = THAN = WILL = PLUS = NOT = NO = ONLY = NEVER
EVERY = NAUGHTS = SEVERAL = OFTEN = TWICE = FOLD = SLASHED_NAMES = PLANS = FORMATS = ()
AVERAGE = ""
# Of FOLD, what stands in front of the number with it: "в 5 раз", but "5 раз" are five times.
FOLD_BEHIND: dict[str, tuple[str, ...]] = {}
ARTICLES: tuple[str, ...] = ()  # before a figure: "entre el 5 y el 10 %"; in English the words for one
# Scale words and their powers of ten, besides those of CLDR's compact forms: "miljoner", "mdkr", "Mio".
SCALES: dict[str, int] = {}
SCALES_BEHIND: dict[str, int] = {}
# A scale where it stands next to money or touches the number, and perhaps a unit elsewhere: "5 M€".
ABBREVIATIONS: dict[str, int] = {}
UNITS_TOUCHING = frozenset(("meter",))  # units that touch their number more often than the scale of the same letter does: "5м"
# Number words that CLDR's rules don't spell: "anderthalb" is 1.5, "dussin" 12.
NUMBERS: dict[str, str] = {}
# Units that CLDR does not name, as pint has them, with a factor or without: "斤" is "500 gram".
UNITS: dict[str, str] = {}
COMPOUNDED: dict[str, frozenset[str]] = {}
MINUTE_MARK = False  # whether "35'" are minutes, of a match or a film, before they are feet
# What is one without a word for it, where a smaller part of it follows: "godzinę i 14 minut".
ONE_AND: dict[str, str] = {}
NO_ONE = NOTHING  # but not behind these: "каждый час 20 минут"
DECIMALS_BEHIND: dict[str, int] = {}  # how many decimals stand behind a unit: "1 m 85", "10 s 65"
# Names of units and of money that are something else in a sentence: what, and when. ``other.py`` has the words for it.
OTHERWISE: dict[str, Other | tuple[Other, ...]] = {}
# And units that CLDR calls by an everyday noun in every language: "4 ljus" are candles, "3 varv" laps, "5 granos" of pepper.
THINGS_TOO = frozenset(("speed_of_light", "revolution", "grain", "stone", "candela"))
# How the names of units end in other cases: an ending of CLDR's, and the others ("er" and "ern" of "Meter", "Metern").
UNIT_ENDS: dict[str, str] = {}
HYPHENED = NOTHING  # units that are adjectives of what is counted behind a space: "5-литровых", but "5 литровых банок"
ONES_FIRST = False  # whether the ones may stand before the tens as a word: "fem og tjue"
# What writers put for a part of a number word of CLDR's: ("ß", "ss"). With a space behind it only before more of the number.
# None where no words of CLDR's are read, since the characters of NUMERALS say it all.
SPELLED: tuple[tuple[str, str], ...] | None = ()
# Locales whose number words are read as well: in Brazil "dezasseis" too, in France "nonante".
SPELLED_ALSO: tuple[str, ...] = ()
# What some write for a letter of the language, by their numbers in Unicode: the cedillas of old keyboards in "şi" for "și".
SAME_LETTERS: dict[int, str] = {}
BARE = False  # whether all words are read without their accents too, as number words are
# How a part of one is called besides: what the word ends on, and the ends that make a cardinal of it: "onze avos", "ventesimi".
PART_ENDS: dict[str, str] = {}
# Plurals that are several of a number: "millones de", "Dutzende".
VAGUE: dict[str, int] = {}
# Of those, the ones that are one of it behind what asks for the genitive: "более тысячи", "do setki".
VAGUE_OR_ONE = GENITIVE = NOTHING
# Nouns that are about a number: "ett tiotal", "une vingtaine"; one without its article only before what it is of.
ROUNDED: dict[str, int] = {}
# A part of one, and its base: "Drittel"; in front of a scale or a unit it is a factor: "halbe Million".
FRACTIONS: dict[str, int] = {}
TALLIED = NOTHING  # parts of one that are counted where nothing says of what: "sube tres décimas"
ORDINAL_FRACTIONS = False  # "trois cinquièmes": an ordinal behind a number is a part of one
HALVED = NOTHING  # things of which cooks and doctors take a half with no article: "mezzo bicchiere", "media cebolla"
# Of those parts the words that are no ordinal ("un tiers"), and what makes none of another: "una doceava parte".
PARTS_ONLY = NOTHING
NOT_PARTS = ""  # what is no part though it begins like one: "un quarto di finale", "un cuarto con vistas"; a pattern
PARTS_ORDER = False  # whether those parts are ordinals right before what they would be of: "terzo anno", "le dixième jour"
HALVES = NOTHING  # words in front of those that make a half of a match or a year of it: "in der ersten Hälfte"
HALF_OF: tuple[str, ...] = ()  # of those, the nouns that are a half of something: "Hälfte", "moitié"
POINT_WORDS: tuple[str, ...] = ()  # what parts the decimals of a spelled number, besides CLDR's word: "coma", "nokta"
AND_A_HALF: tuple[str, ...] = ()  # behind a number: "och en halv"
AND_A_QUARTER: tuple[str, ...] = ()  # the same of a quarter, behind a unit: "una hora y cuarto"
PARTS: dict[str, tuple[int, int]] = {}  # so many parts of one in one word: "driekwart"
HALF_MORE: dict[str, str] = {}  # what is one and a half without a word for one: "hora y media"
ARES: dict[str, int] = {}  # of how many square metres the parts of a hectare are, behind one: "2 ha 15 a 30 ca"
HALVES_OF: dict[str, str] = {}  # units that are a half in one word: "полчаса"
DUALS: dict[str, str] = {}  # units that are two without a word for two: "يومين"
GROUPS: dict[str, int] = {}
BEFORE_NOUNS = NOTHING  # of NUMBERS, what is one only before what it counts
NUMBERS_TOO = NOTHING  # of those, the ones that are a number too, but before an article (THE)
THE = NEVER
UNIT_FRACTIONS: dict[str, int] = {}
MULTIPLES: dict[str, str] = {}
GROWN: dict[str, str] = {}
THE_DOUBLE = NOTHING  # multiples behind an article, with no noun behind them: "el doble de", but "doble techo"
NOT_GROWN = COMPARED = ONE_OF = AT_END = ()
GAPPED = GAP_SAID = GAP_ENDS = ""
VERB_ENDS = ()
VERBS_TOO = NOTHING
CRESTED = GREW_LONGER = SHIFT_BEFORE = SHIFT_BEHIND = COMPARED_WITH = SINCE_WHEN = AGE_BEFORE = "(?!)"  # patterns
WORTH = DETERMINERS = ATTRIBUTIVE = NOTHING
COUNTED: dict[str, tuple[str, str | None]] = {}
TIMES = "x"
ELIDED = NOTHING  # short words before an apostrophe that touch a number word: "d'un million", "l'undicesimo"
WITH: tuple[str, ...] = ()  # between a number and its decimals or minor units: "3 euros con 50", "dos con cinco"
PARTITIVES: tuple[str, ...] = ()  # between a scale and what it counts: " de ", " d'"
COUNTED_OF = False  # whether one stands behind twenty and more too, in front of whatever is counted: "20 de elevi"
PERCENT: tuple[str, ...] = ("%",)
PERCENT_APART: dict[str, str] = {}  # what is one with a space in front only before these: "5 프로 올랐다"; a pattern
PERCENT_BEFORE: tuple[str, ...] = ()  # "yüzde 5"
PERMILLE: tuple[str, ...] = ("‰",)
PERMILLE_BEFORE: tuple[str, ...] = ()
PERCENT_TENTHS: tuple[str, ...] = ()  # so many tenths of a hundred: 3割, 九折
POINTS: dict[str, int] = {}
POINT_NOUNS: tuple[str, ...] = (NEVER,)  # what an index rises or falls by

# ---------------------------------------------------------------- numbers that group by ten thousand

# The characters of East Asia's numbers: 五 is 5, 千 is 10^3, 億 10^8. None elsewhere.
NUMERALS: dict[str, int] = {}
POWERS: dict[str, int] = {}
JUXTAPOSED: tuple[str, ...] = ()  # between parts of one number, each with its scale: "4 हजार 3 सौ 21", "25 mil e 300"
BEFORE_POWER = ""  # a character that may stand between a number and a power of ten: 2个亿; a pattern
DOTTED = ""  # what is one number with decimals, though its point is the dot of lists: "1・5倍"; a pattern
TENS_OF: dict[str, int] = {}  # of several tens: 卅 is 30
PAIRS_OF = NOTHING   # digits that stand only in front of a power or alone: 两
POSITIONAL = FORMAL = NOTHING  # numerals that may stand for 0 to 9 in a row (二〇二六); those of cheques, which are words too
POINTS_OF = CLOCK_PARTS = NOTHING  # the decimal point; the minutes behind hours, and of arc behind degrees
PARTS_OF: tuple[str, ...] = ()  # between the halves of a fraction, the lower first: 三分の一
AND_PARTS: tuple[str, ...] = ()  # between a number and a fraction more: 2と4分の1
SHARES: dict[str, int] = {}  # such parts that are a percentage: 百分之五, 千分之五 a tenth of that (power of ten)
SOME_MORE: tuple[str, ...] = ()  # inside or behind a number: 500多, 十几万
OR_SO = NOTHING  # there too, but about so many: 十来个
SHORT_TAIL = False   # a last digit is of the next power: 三万五 is 35,000
MYRIAD_ALONE = ""  # powers from ten thousand on that may stand alone: 만 is 10,000
ALONE_BEHIND: tuple[str, ...] = ()  # or does behind these, where something is counted: 近万名
NOT_NUMBERS: tuple[str, ...] = ()  # words that begin like a number
WORDS_TOO = ""  # the same by what stands behind: a pattern
WHOLE: tuple[str, ...] = ()  # of what looks like a number with decimals, what has none but on the average (AVERAGED)
AVERAGED = NOTHING
BIT_BY_BIT: tuple[str, ...] = ()  # of those, the ones that look like a number with decimals: 一点一滴
NOT_ALONE = NOTHING  # numbers that are words too: only before what they count
BOUNDS: tuple[str, ...] = ()  # but they may stand behind these: 一万元以上十万元以下
NOT_BEHIND = MAY_PRECEDE = NOTHING  # characters behind which numerals are part of a word; behind which a lone one is none
THESE = NOTHING  # of NOT_BEHIND, those behind which only a one is a word's: 这一次, but 这三百人
# What is counted with the native numbers of Korean besides what its COUNTERS say, and of those what is not.
NATIVE_COUNTED = SINO_COUNTED = NOTHING
NOT_NATIVE = NOTHING  # units before which the native numbers are words, or count something else: 한도, 두 분
# What touches the end of a word and is no part of it: the particles of Korean.
ENDINGS: tuple[str, ...] = ()
CLINGS: tuple[str, ...] = ()  # what makes a plural behind a vowel, of two characters: "euro's"
NAME_ENDINGS: tuple[str, ...] = ()  # and of the name of a unit
TIMES_TOO, DEGREES_NEAR = NEVER, ""  # a degree that is a time too, but near these it is none: 两度夺冠; a pattern
ARCS = ""  # the pattern of what says in front of degrees that minutes of one follow: 北緯35度8分
# What counts points of an index or a shop too, and the patterns of what says so in front, of what says that they are of a
# percentage, and of what they are moved by behind.
POINTS_TOO, INDEX_NEAR, RATE_NEAR, MOVED_POINTS = NEVER, "", "", ""
# Classifiers, which say what is counted: 5人, 五个, 5명.
COUNTERS: tuple[str, ...] = ()
NOT_COUNTERS: tuple[str, ...] = ()  # what begins with the end of one: 30人前後 are about 30人, and no 人前
NOT_NAMES: tuple[str, ...] = ()  # words that begin like a unit, a scale or money: 9秒83打破 has no dozen, 2024元旦 no yuan
# Behind these a tenth and a hundredth follow, or a bare digit: 5元3角, 5割3分, 五块六.
TENTHS: dict[str, tuple[str, ...]] = {}
HALF_BEHIND: tuple[str, ...] = ()  # half of one more, behind the unit: 2時間半
NOT_HALF: tuple[str, ...] = ()  # words that begin like that: 半年

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
PRICE_MARKS = NOTHING  # what may stand before the decimals of money, besides the locale's own: "7:50 kr"
SCALED_SIGNS: dict[str, str] = {}
BEFORE_ONLY = ()
SHARED_SIGNS = {"£": "GBP GIP FKP SHP EGP LBP SSP SYP SDG", "¥": "JPY CNY", "kr": "- SEK NOK DKK ISK",
                "Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR"}
PLAIN_SIGNS = ("£",)
ALSO: tuple[str, ...] = ()  # locales whose names are read too: the language's other script
WEIGHTS: dict[str, str] = {}  # money that is a unit where a weight is spoken of: "파운드"
WEIGHED = ""  # the pattern of the words in front that say so
GOLD = ""  # the pattern of gold beside carats that are no weight, with a bar for the figure: "or 18 carats"
GOODS = ""  # and of what stands right behind it then: "drei Pfund Mehl", "deux livres de beurre"
LOWER_COUNTRIES = ()
DOLLARS = NEVER
# The currencies whose narrow sign in CLDR is "$".
DOLLAR_CODES = ("ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD "
                "UYU XCD")
NAMES_BEFORE = WORD_CODES = NOTHING
NAMES_IN_FRONT = NOTHING  # names of money that stand in front of their number as well as behind it: "रुपये 5,000"
NAMES_LEAD = False  # a noun stands in front of its number, and so does the name of money, whatever CLDR's pattern says
LOWER_CODES: list[str] = []
USUAL: dict[str, str] = {}
OPEN: dict[str, str] = {}
SPELLINGS: tuple[str, ...] = ()
QUALIFIERS: dict[str, str] = {}
NICKNAMES: dict[str, str] = {}
# What is a norm, a conference, an item or a list as well, up to that number: cars of "Euro 6", "COP28", "TOP 5", "TOP 100".
NORMS = {"Euro": 7, "COP": 40, "TOP": 1000}
# A scale and a currency in one word, with its power of ten: "mkr", "M€".
SCALED_MONEY: dict[str, tuple[str, int | str]] = {}  # "-": no usual one; a power, or a factor
# The hundredths of currencies, or thousandths, by the names that travel; a language's own are in MINOR.
MINOR_ABROAD = (("", "¢", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("paise paisa", "", "INR PKR NPR"), ("fen", "", "CNY"),
                ("rappen", "rp", "CHF"), ("groszy grosz", "", "PLN"), ("satang", "", "THB"), ("haleru haléřů", "", "CZK"),
                ("centavos centavo", "", "- MXN BRL ARS PHP COP"), ("sen", "", "- MYR IDR"))
MINOR: tuple[tuple[str, str, str], ...] = ()

# ---------------------------------------------------------------- exactness, ranges, change

# The signs that every locale reads. In a phrase a hyphen stands for a space, and an underscore for a hyphen: "au_delà-de".
BEFORE = {"about": "~ ≈ ≃ ≅", "over": ">", "at_least": "≥ >=", "under": "<", "at_most": "≤ <="}
AFTER = {"at_least": "+"}
# Behind what says "over" and "under", with or without its last word, and in front of it: these are at least and at most so much.
OR_EQUAL: tuple[str, ...] = ()
EQUAL_OR: tuple[str, ...] = ()
EQUAL_BEHIND: tuple[str, ...] = ()  # and behind what stands behind the figure: "100'den büyük veya eşit"
CLITICS: tuple[str, ...] = ()  # words that touch the number behind them, each with a space in front: "و150", "بـ5"
CLITIC_ENDS = NOTHING  # their last characters
VERB_FIRST = False  # whether the subject stands between a verb and its figure: "صعد النفط دولارين إلى 85 دولارا"
# What is "until" behind a dative: "35 dereceye kadar", but "35 kişi kadar" are about so many; behind a range it closes that.
UNTIL = NEVER
UNTIL_OF = ""  # behind UNTIL, where it says of a time that it is the longest, which else lasted so: "5 साल तक की सजा"; a pattern
DATIVES: tuple[str, ...] = ()
# Phrases of AFTER, each with its space, that stand behind a case alone, and how that ends: "5 liradan fazla".
THAN_BEHIND: dict[str, tuple[str, ...]] = {}
GOING_UP = MINUS = ()
BOTH_SIGNS: tuple[str, ...] = ()  # what ends like one of MINUS and is both: 正负3
BELOW_ZERO: tuple[str, ...] = ()  # of MINUS, what a range says once of both its ends: "零下三到五度"
OF_AGE = NOTHING  # before "over 65 years", which is an age then, as it is before OLD: "borgere over 65 år", "über 65 Jahre alt"
OLD: tuple[str, ...] = ()
PERSONS = WHO_LOSE = MODALS = NOT_OVER = LASTING = ADDED = AGED = HEAPED = CLIMBS = ODDS = TO_ONE = NOTHING
UP_TO = FORCE = ODD = BELOW = IN = CITED = MARK = STONES = HUNDREDS = OF_PRICES = CIRCA = AGE_ENDS = OF_THEM = OF_THEIRS = NEVER
DOUBLES: dict[str, str] = {}
# "Up to" that says where a thing came to, behind a verb of change: "subió hasta los 4 euros"; but not behind NOT_AS_FAR,
# nor where NOT_SO_FAR stands between the two. Without an article (AS_FAR) it may say by how much.
AS_FAR_AS = AS_FAR = NOT_AS_FAR = NOT_SO_FAR = NOTHING
# Where "up to" is no more than "to" or "until" ("tot 70 euro"): what says besides the verbs of change that it is where something
# came to. It is none of a time, a count or a bare number then.
REACHED = NOTHING
PREFIXES: dict[str, str] = {}
TO: tuple[str, ...] = ("-", "–", "—", "~", "〜", "～")
PAIRED_WORDS = False  # whether two number words behind each other are from the one to the other: "üç beş kişi"
TWICE_IS_EACH = False  # whether a number that is said twice is so much for each: "2-2 लाख रुपये"
ANDS = NOTHING  # the other words for "and": "5 e 7", "7 ed 8", "5와 7"
SERVES = EITHER = BUT = SUSPENDED = RATIO = AGAINST = PLACES = SOMEBODY = MANY = HALVES_DO = PAST = PAST_ENDS = OF_ALL = ()
PARTS_OF_HOURS = ()
BETWEEN_BEHIND: tuple[str, ...] = ()  # "between" behind the two: "10と20の間"
DIMENSIONS = ("x", "×")
SPREAD: tuple[str, ...] = ("±", "+/-", "+/−", "+-")  # "5 ± 1 kg"
# Verbs of change by what they need: nothing, BY in front of the figure ("by"), one of FILLERS ("object"), a share ("share"), and
# what is split off from a verb that verb in front ("nahm": "zu"); or any word in front of it.
RISES: dict[str, str] = {}
FALLS: dict[str, str] = {}
# Verbs of FALLS that rain, snow and soldiers do too, by which nothing grows less: before these words, or before anything ("")
# but a share and degrees: "fielen 30 cm Schnee", "cayeron 12 soldados".
DROPS: dict[str, str] = {}
# What stands in front of a share where the verb of change closes the clause: "hat 3 % verloren".
VERB_LAST = NOTHING
WON_OF = NOTHING  # behind a share that was won, of what, so that nothing grew: "gewann 51 % der Stimmen"
OFF: tuple[str, ...] = ()
OFF_OR_FROM: tuple[str, ...] = ()
VALUES = NOTES = GALES = r"(?!)"
LOST = COMPASS = NOTHING
SHORT = ""
BESIDE = ()
DISTANT = REVISED = NOTHING
LEVELLED = ()
BY_THE = ""  # what is "about" elsewhere, but says by how much behind a verb of change: "stieg um die Hälfte"
BY_OBJECT = NOTHING  # of the FILLERS, those that follow an object: "recortó los tipos un 5 %", "a relevé ses taux de 5 %"
OF_WHAT = NOTHING  # behind a part of one: "cayó un tercio del muro" tells what fell, and not by how much
BY_FACTOR = NEVER
MULTIPLIES: dict[str, str] = {}  # verbs that say by how many times, before TIMES_BY: "multiplié par trois"
TIMES_BY = NOTHING
BASE_FIRST = EACH = ()  # between what a ratio is of and how many of them: "5人に1人"; but "5人に1人ずつ"
# What the noun of the first ends on where nothing stands between the two, and what touches the second then: "5 kişiden 1'i".
BASE_ENDS = TOP_ENDS = ()
TOPS: dict[str, int] = {}  # behind such a noun with EVERY in front, how many of them it is, in one word: "her 5 kişiden biri"
# Between two numbers of which the first alone has a noun ("trois clients sur quatre"), and the ends of the nouns that the second
# may not have, behind one and behind several: "trois chats sur quatre toits".
RATIO_OF: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
FROM_TOO = NOTHING  # what says "from" besides FROM: "ze 4 do 3 proc.", "со 100"
UNTO: tuple[str, ...] = ()  # from 5 to 7, where it says that something changed: "von 5 auf 7"
CAME_TO = ""  # behind the second of two figures, where the first is what it came from: "10から12に上がった"; a pattern
RAISED: tuple[str, ...] = ("−",)  # "10−9 mbar"
TO_THE: tuple[str, ...] = ()  # of the words of RAISED those behind which only a negative exponent is one
DIGITS_VAGUE: dict[str, str] = {}  # "100s of people"
UNITS_TOO: tuple[str, ...] = ()  # of the modifiers those that are units behind a number: "5 min"
LONG_AGO: tuple[str, ...] = ()  # of the comparisons those that go with "ago"
UNDER_ZERO: tuple[str, ...] = ()  # "5 grados bajo cero", where it is no modifier
FROM_ZERO = NEVER  # the same where zero stands first, and which side of it behind the degrees: "शून्य से 5 डिग्री नीचे"
SIDES_OF_ZERO: dict[str, str] = {}
FROST = ""  # behind degrees, or their own name, where they are below zero: "5 Grad Frost", "10 minusgrader"; a pattern
ONTO = ""  # between what a thing rose by and where it stands now: "gained $2 to $45"
# What stands behind or before a figure that something rose or fell by: "3.5%増", "增长3.5%", "5 lira arttı"; but "5 liraya".
MOVED_BEHIND: dict[str, tuple[str, ...]] = {}
MOVED_BEFORE: dict[str, tuple[str, ...]] = {}
FAR_OFF: tuple[str, ...] = ()  # of MOVED_BEHIND, what says of a length how far away a thing is
MOVES = WHEREABOUTS = POLLED = ()
ASIDE = EARLIER = NOTHING  # what says when, and is no unit of the number before it: "2,5 milliarder året før"
VOTED = LEAVENED = FILLERS = INNER_FILLERS = PHRASAL = TRADES = PERIODS = HANDLED = RUNGS = BE = NOTHING
HIGHER: dict[str, str] = {}

# ---------------------------------------------------------------- rates and nouns

PER: tuple[str, ...] = (NEVER,)
PER_NOT = PER_NOT_SO = PER_NOUNS = ()
PER_ONE: tuple[str, ...] = ()  # of PER, what is "in" before a number: "5 евро в час", but "12 соток в 30 км"
PER_PRICES: tuple[str, ...] = ()  # of PER, what is "per" behind a price or a size alone, and else "within"
# Behind which anything may be what it is per, but for PER_NOT_ANY: "500 kronor per fönster"; and what says so
# with no word for it, behind anything (""), a size or a price: "3000 euro miesięcznie", "3.000 euros anuales", "4 kronor kilot".
PER_ANY: tuple[str, ...] = ()
PER_NOT_ANY = NOTHING
GROSS = NOTHING  # between money and what it is per: "2500 euro bruto per maand"
PER_BARE: dict[str, dict[str, str]] = {}
PER_BEHIND: tuple[str, ...] = ()  # behind one of what it is per: "1人当たり500円"
PER_HAS: tuple[str, ...] = ()  # between the two where it is per several: "每10万人中有12例"
PER_AHEAD = ""  # before what it is per, and both before the figure: "每升7.85元"
# The same where a length of time alone says it, 週3回, 月に8万円: a pattern whose group is its word, and what the words mean.
PER_TIMES: tuple[str, dict[str, str]] | None = None
HOURS_AND: tuple[str, ...] = ()  # between hours and their minutes, which have no name then: "2 ore e 40", "1 heure 40"
MINUTES: tuple[str, ...] = ()  # what is a minute behind hours and before seconds alone: "2小时5分29秒"
# What a word of PER must stand in front of, where it is no "per" before all else: "i timmen", but not "i år" (this year).
PER_FORMS: dict[str, str] = {}
# A noun phrase ends before these; without any, nothing is counted.
STOPS = NOTHING
# Names and symbols of units that are words: "से", "ins".
NOT_UNITS = NOTHING
# In front of a number and behind it: what both say together, {"摂氏": {"度": "degree_Celsius"}}.
PAIRS: dict[str, dict[str, str]] = {}
NOUN_IS_CAPITAL = False  # German: the noun is the next word with a capital
NO_NOUN: tuple[str, ...] = ()  # a word that ends so counts nothing: in English "-legged", elsewhere what no plural ends on
ADJECTIVE_ENDS: tuple[str, ...] = ()  # a word that ends so goes on to its noun
NO_STOPS = MORE = PEOPLES = NOT_COUNTED = VAGUELY = ONE_IDIOMS = ONE_ALONE = ONE_PLACES = ()
IRREGULAR_PLURALS = ADVERBS = THINGS = SINGULAR_S = NOTHING

# ---------------------------------------------------------------- the way back

SAY = {"about": "~{}", "over": ">{}", "at_least": "≥{}", "under": "<{}", "at_most": "≤{}"}
SAY_RANGE = "{}–{}"
SAY_RATIO = SAY_RATE = SAY_FOLD = SAY_OF = ""  # what has no words here is refused
SAY_POINTS = ("", "")
