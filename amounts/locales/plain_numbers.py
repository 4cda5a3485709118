"""What is known of every language of numbers and their words, and of parts and multiples of them. As ``plain.py``."""

from __future__ import annotations

from .plain_labels import NEVER, NOTHING, Labels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .other import Other


class Numbers(Labels):
    """What a language's file may set of them."""

    # ---------------------------------------------------------------- numbers

    DIGITS: str = ""
    TENS: str = ""
    HUNDRED: str = NEVER
    AND: str = NEVER
    POINT: str = NEVER
    OF: str = NEVER
    OR: str = NEVER
    BY: str = NEVER
    BETWEEN: str = NEVER
    BETWEEN_TOO: str = NEVER
    FROM: str = NEVER
    OVER: str = NEVER
    WHO: str = NEVER
    TIMES_NOUN: str = NEVER
    NEAR_RATIO: str = NEVER
    HALF: str = NEVER
    BEFORE_PRESENT: str = "BP"
    PAGES: str = "pp"  # of 100 and more: "320 pp", of a book
    FOR_PRICE: str = NEVER
    SEATS: str = NEVER
    OUT_OF: str = NEVER
    THAN: str = NEVER
    WILL: str = NEVER
    PLUS: str = NEVER
    NOT: str = NEVER
    NO: str = NEVER
    ONLY: str = NEVER
    EVERY: tuple[str, ...] = ()
    NAUGHTS: tuple[str, ...] = ()
    SEVERAL: tuple[str, ...] = ()
    OFTEN: tuple[str, ...] = ()
    TWICE: frozenset[str] = NOTHING
    FOLD: tuple[str, ...] = ()
    SLASHED_NAMES: frozenset[str] = NOTHING
    RESPECTIVELY: tuple[str, ...] = ()
    PLANS: frozenset[str] = NOTHING
    FORMATS: frozenset[str] = NOTHING
    AVERAGE: str = ""
    # Of FOLD, what stands in front of the number with it: "в 5 раз", but "5 раз" are five times.
    FOLD_BEHIND: dict[str, tuple[str, ...]] = {}
    ARTICLES: frozenset[str] = NOTHING  # before a figure: "entre el 5 y el 10 %"; in English the words for one
    # Scale words and their powers of ten, besides those of CLDR's compact forms: "miljoner", "mdkr", "Mio".
    SCALES: dict[str, int] = {}
    SCALES_BEHIND: dict[str, int] = {}
    # A scale where it stands next to money or touches the number, and perhaps a unit elsewhere: "5 M€".
    ABBREVIATIONS: dict[str, int] = {}
    # Units that touch their number more often than the scale of the same letter does: "5м"
    UNITS_TOUCHING: frozenset[str] = frozenset(("meter",))
    # Number words that CLDR's rules don't spell: "anderthalb" is 1.5, "dussin" 12.
    NUMBERS: dict[str, str] = {}
    # Units that CLDR does not name, as pint has them, with a factor or without: "斤" is "500 gram".
    UNITS: dict[str, str] = {}
    COMPOUNDED: dict[str, frozenset[str]] = {}
    MINUTE_MARK: bool = False  # whether "35'" are minutes, of a match or a film, before they are feet
    # What is one without a word for it, where a smaller part of it follows: "godzinę i 14 minut".
    ONE_AND: dict[str, str] = {}
    NO_ONE: frozenset[str] = NOTHING  # but not behind these: "каждый час 20 минут"
    DECIMALS_BEHIND: dict[str, int] = {}  # how many decimals stand behind a unit: "1 m 85", "10 s 65"
    # Names of units and of money that are something else in a sentence: what, and when. ``other.py`` has the words for it.
    OTHERWISE: dict[str, Other | tuple[Other, ...]] = {}
    # And units that CLDR calls by an everyday noun in every language: "4 ljus" are candles, "3 varv" laps, "5 granos" of pepper.
    THINGS_TOO: frozenset[str] = frozenset(("speed_of_light", "revolution", "grain", "stone", "candela"))
    # How the names of units end in other cases: an ending of CLDR's, and the others ("er" and "ern" of "Meter", "Metern").
    UNIT_ENDS: dict[str, str] = {}
    # Units that are adjectives of what is counted behind a space: "5-литровых", but "5 литровых банок"
    HYPHENED: frozenset[str] = NOTHING
    ONES_FIRST: bool = False  # whether the ones may stand before the tens as a word: "fem og tjue"
    # What writers put for a part of a number word of CLDR's: ("ß", "ss"). With a space behind it only before more of the number.
    # None where no words of CLDR's are read, since the characters of NUMERALS say it all.
    SPELLED: tuple[tuple[str, str], ...] | None = ()
    # Locales whose number words are read as well: in Brazil "dezasseis" too, in France "nonante".
    SPELLED_ALSO: tuple[str, ...] = ()
    # What some write for a letter of the language, by their numbers in Unicode: the cedillas of old keyboards in "şi" for "și".
    SAME_LETTERS: dict[int, str] = {}
    BARE: bool = False  # whether all words are read without their accents too, as number words are
    # How a part of one is called besides: what the word ends on, and the ends that make a cardinal of it: "onze avos",
    # "ventesimi".
    PART_ENDS: dict[str, str] = {}
    # Plurals that are several of a number: "millones de", "Dutzende".
    VAGUE: dict[str, int] = {}
    # Of those, the ones that are one of it behind what asks for the genitive: "более тысячи", "do setki".
    VAGUE_OR_ONE: frozenset[str] = NOTHING
    GENITIVE: frozenset[str] = NOTHING
    # Nouns that are about a number: "ett tiotal", "une vingtaine"; one without its article only before what it is of.
    ROUNDED: dict[str, int] = {}
    # A part of one, and its base: "Drittel"; in front of a scale or a unit it is a factor: "halbe Million".
    FRACTIONS: dict[str, int] = {}
    TALLIED: frozenset[str] = NOTHING  # parts of one that are counted where nothing says of what: "sube tres décimas"
    ORDINAL_FRACTIONS: bool = False  # "trois cinquièmes": an ordinal behind a number is a part of one
    # Things of which cooks and doctors take a half with no article: "mezzo bicchiere", "media cebolla"
    HALVED: frozenset[str] = NOTHING
    # Of those parts the words that are no ordinal ("un tiers"), and what makes none of another: "una doceava parte".
    PARTS_ONLY: frozenset[str] = NOTHING
    NOT_PARTS: str = ""  # what is no part though it begins like one: "un quarto di finale", "un cuarto con vistas"; a pattern
    # Whether those parts are ordinals right before what they would be of: "terzo anno", "le dixième jour"
    PARTS_ORDER: bool = False
    # Words in front of those that make a half of a match or a year of it: "in der ersten Hälfte"
    HALVES: frozenset[str] = NOTHING
    HALF_OF: frozenset[str] = NOTHING  # of those, the nouns that are a half of something: "Hälfte", "moitié"
    POINT_WORDS: tuple[str, ...] = ()  # what parts the decimals of a spelled number, besides CLDR's word: "coma", "nokta"
    AND_A_HALF: tuple[str, ...] = ()  # behind a number: "och en halv"
    AND_A_QUARTER: tuple[str, ...] = ()  # the same of a quarter, behind a unit: "una hora y cuarto"
    PARTS: dict[str, tuple[int, int]] = {}  # so many parts of one in one word: "driekwart"
    HALF_MORE: dict[str, str] = {}  # what is one and a half without a word for one: "hora y media"
    ARES: dict[str, int] = {}  # of how many square metres the parts of a hectare are, behind one: "2 ha 15 a 30 ca"
    HALVES_OF: dict[str, str] = {}  # units that are a half in one word: "полчаса"
    DUALS: dict[str, str] = {}  # units that are two without a word for two: "يومين"
    GROUPS: dict[str, int] = {}
    BEFORE_NOUNS: frozenset[str] = NOTHING  # of NUMBERS, what is one only before what it counts
    NUMBERS_TOO: frozenset[str] = NOTHING  # of those, the ones that are a number too, but before an article (THE)
    THE: str = NEVER
    UNIT_FRACTIONS: dict[str, int] = {}
    MULTIPLES: dict[str, str] = {}
    GROWN: dict[str, str] = {}
    # Multiples behind an article, with no noun behind them: "el doble de", but "doble techo"
    THE_DOUBLE: frozenset[str] = NOTHING
    NOT_GROWN: frozenset[str] = NOTHING
    COMPARED: frozenset[str] = NOTHING
    ONE_OF: frozenset[str] = NOTHING
    AT_END: frozenset[str] = NOTHING
    GAPPED: str = ""
    GAP_SAID: str = ""
    GAP_ENDS: str = ""
    VERB_ENDS: tuple[str, ...] = ()
    VERBS_TOO: frozenset[str] = NOTHING
    QUARTERS: tuple[str, ...] = ()
    IN_A_ROW: str = "(?!)"  # patterns
    OCCASIONS: str = "(?!)"
    CRESTED: str = "(?!)"  # patterns
    GREW_LONGER: str = "(?!)"
    SHIFT_BEFORE: str = "(?!)"
    SHIFT_BEHIND: str = "(?!)"
    COMPARED_WITH: str = "(?!)"
    SINCE_WHEN: str = "(?!)"
    AGE_BEFORE: str = "(?!)"
    WORTH: frozenset[str] = NOTHING
    DETERMINERS: frozenset[str] = NOTHING
    ATTRIBUTIVE: frozenset[str] = NOTHING
    COUNTED: dict[str, tuple[str, str | None]] = {}
    TIMES: str = "x"
    ELIDED: frozenset[str] = NOTHING  # short words before an apostrophe that touch a number word: "d'un million", "l'undicesimo"
    WITH: frozenset[str] = NOTHING  # between a number and its decimals or minor units: "3 euros con 50", "dos con cinco"
    PARTITIVES: tuple[str, ...] = ()  # between a scale and what it counts: " de ", " d'"
    COUNTED_OF: bool = False  # whether one stands behind twenty and more too, in front of whatever is counted: "20 de elevi"
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
    JUXTAPOSED: frozenset[str] = NOTHING  # between parts of one number, each with its scale: "4 हजार 3 सौ 21", "25 mil e 300"
    BEFORE_POWER: str = ""  # a character that may stand between a number and a power of ten: 2个亿; a pattern
    DOTTED: str = ""  # what is one number with decimals, though its point is the dot of lists: "1・5倍"; a pattern
    TENS_OF: dict[str, int] = {}  # of several tens: 卅 is 30
    PAIRS_OF: frozenset[str] = NOTHING   # digits that stand only in front of a power or alone: 两
    # Numerals that may stand for 0 to 9 in a row (二〇二六); those of cheques, which are words too
    POSITIONAL: frozenset[str] = NOTHING
    FORMAL: frozenset[str] = NOTHING
    POINTS_OF: frozenset[str] = NOTHING  # the decimal point; the minutes behind hours, and of arc behind degrees
    CLOCK_PARTS: frozenset[str] = NOTHING
    PARTS_OF: tuple[str, ...] = ()  # between the halves of a fraction, the lower first: 三分の一
    AND_PARTS: tuple[str, ...] = ()  # between a number and a fraction more: 2と4分の1
    SHARES: dict[str, int] = {}  # such parts that are a percentage: 百分之五, 千分之五 a tenth of that (power of ten)
    SOME_MORE: tuple[str, ...] = ()  # inside or behind a number: 500多, 十几万
    OR_SO: frozenset[str] = NOTHING  # there too, but about so many: 十来个
    SHORT_TAIL: bool = False   # a last digit is of the next power: 三万五 is 35,000
    MYRIAD_ALONE: str = ""  # powers from ten thousand on that may stand alone: 만 is 10,000
    ALONE_BEHIND: tuple[str, ...] = ()  # or does behind these, where something is counted: 近万名
    NOT_NUMBERS: tuple[str, ...] = ()  # words that begin like a number
    WORDS_TOO: str = ""  # the same by what stands behind: a pattern
    WHOLE: tuple[str, ...] = ()  # of what looks like a number with decimals, what has none but on the average (AVERAGED)
    AVERAGED: frozenset[str] = NOTHING
    BIT_BY_BIT: tuple[str, ...] = ()  # of those, the ones that look like a number with decimals: 一点一滴
    NOT_ALONE: frozenset[str] = NOTHING  # numbers that are words too: only before what they count
    BOUNDS: tuple[str, ...] = ()  # but they may stand behind these: 一万元以上十万元以下
    NOT_BEHIND: frozenset[str] = NOTHING  # characters behind which numerals are part of a word; behind which a lone one is none
    MAY_PRECEDE: frozenset[str] = NOTHING
    THESE: frozenset[str] = NOTHING  # of NOT_BEHIND, those behind which only a one is a word's: 这一次, but 这三百人
    # What is counted with the native numbers of Korean besides what its COUNTERS say, and of those what is not.
    NATIVE_COUNTED: frozenset[str] = NOTHING
    SINO_COUNTED: frozenset[str] = NOTHING
    NOT_NATIVE: frozenset[str] = NOTHING  # units before which the native numbers are words, or count something else: 한도, 두 분
    # What touches the end of a word and is no part of it: the particles of Korean.
    ENDINGS: tuple[str, ...] = ()
    CLINGS: tuple[str, ...] = ()  # what makes a plural behind a vowel, of two characters: "euro's"
    NAME_ENDINGS: tuple[str, ...] = ()  # and of the name of a unit
    TIMES_TOO: str = NEVER  # a degree that is a time too, but near these it is none: 两度夺冠; a pattern
    DEGREES_NEAR: str = ""
    ARCS: str = ""  # the pattern of what says in front of degrees that minutes of one follow: 北緯35度8分
    # What counts points of an index or a shop too, and the patterns of what says so in front, of what says that they are of a
    # percentage, and of what they are moved by behind.
    POINTS_TOO: str = NEVER
    INDEX_NEAR: str = ""
    RATE_NEAR: str = ""
    MOVED_POINTS: str = ""
    # Classifiers, which say what is counted: 5人, 五个, 5명.
    COUNTERS: tuple[str, ...] = ()
    NOT_COUNTERS: frozenset[str] = NOTHING  # what begins with the end of one: 30人前後 are about 30人, and no 人前
    NOT_NAMES: tuple[str, ...] = ()  # words that begin like a unit, a scale or money: 9秒83打破 has no dozen, 2024元旦 no yuan
    # Behind these a tenth and a hundredth follow, or a bare digit: 5元3角, 5割3分, 五块六.
    TENTHS: dict[str, tuple[str, ...]] = {}
    HALF_BEHIND: tuple[str, ...] = ()  # half of one more, behind the unit: 2時間半
    NOT_HALF: tuple[str, ...] = ()  # words that begin like that: 半年
