"""What is known of every language: the words of one that has no file of its own, and what its file builds on.

A language's file sets the names that it knows; the others keep the value that they have here, which says nothing.
``en.py`` explains those that only English sets. Where CLDR knows the words (currencies, scales, units, months), no file
repeats them.
"""

from __future__ import annotations

from .plain_labels import NEVER, NOTHING
from .plain_numbers import Numbers


class Words(Numbers):
    """The words of one language, under the names that its file gives them: ``words.MONTHS``, ``words.PER``."""

    # ---------------------------------------------------------------- money

    # Where in a currency's name its kind stands: 0 first ("couronne suédoise"), -1 last ("svensk krona"), None nowhere; what
    # is not said here is taken from the names themselves, where kinds come again and countries don't.
    HEAD: int | str | None = "most alike"
    NO_HEADS: frozenset[str] = NOTHING  # what a currency's name begins with and is no money alone: "nuevo sol", "leone"
    # Signs that mean one currency in every language, besides CLDR's for the locale.
    SIGNS: dict[str, str] = {
        "$US": "USD", "US$": "USD", "U.S.$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD",
        "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "RMB": "CNY", "CN¥": "CNY", "JP¥": "JPY",
        "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB",
        "₫": "VND", "₪": "ILS", "₸": "KZT", "₩": "KRW", "₹": "INR", "€": "EUR", "₡": "CRC", "₲": "PYG", "₵": "GHS",
        "₼": "AZN", "₾": "GEL", "৳": "BDT", "؋": "AFN", "₭": "LAK", "៛": "KHR", "₮": "MNT", "֏": "AMD",
    }
    PRICE_MARKS: frozenset[str] = NOTHING  # what may stand before the decimals of money, besides the locale's own: "7:50 kr"
    SCALED_SIGNS: dict[str, str] = {}
    BEFORE_ONLY: frozenset[str] = NOTHING
    SHARED_SIGNS: dict[str, str] = {
        "£": "GBP GIP FKP SHP EGP LBP SSP SYP SDG", "¥": "JPY CNY", "kr": "- SEK NOK DKK ISK",
        "Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR"}
    PLAIN_SIGNS: frozenset[str] = frozenset(("£",))
    ALSO: tuple[str, ...] = ()  # locales whose names are read too: the language's other script
    WEIGHTS: dict[str, str] = {}  # money that is a unit where a weight is spoken of: "파운드"
    WEIGHED: str = ""  # the pattern of the words in front that say so
    GOLD: str = ""  # the pattern of gold beside carats that are no weight, with a bar for the figure: "or 18 carats"
    GOODS: str = ""  # and of what stands right behind it then: "drei Pfund Mehl", "deux livres de beurre"
    LOWER_COUNTRIES: frozenset[str] = NOTHING
    DOLLARS: str = NEVER
    # The currencies whose narrow sign in CLDR is "$".
    DOLLAR_CODES: str = ("ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD "
                         "TWD USD UYU XCD")
    NAMES_BEFORE: frozenset[str] = NOTHING
    WORD_CODES: frozenset[str] = NOTHING
    # Names of money that stand in front of their number as well as behind it: "रुपये 5,000"
    NAMES_IN_FRONT: frozenset[str] = NOTHING
    NAMES_LEAD: bool = False  # a noun stands in front of its number, and so does the name of money, whatever CLDR's pattern says
    LOWER_CODES: list[str] = []
    USUAL: dict[str, str] = {}
    OPEN: dict[str, str] = {}
    SPELLINGS: tuple[str, ...] = ()
    QUALIFIERS: dict[str, str] = {}
    NICKNAMES: dict[str, str] = {}
    # What is a norm, a conference, an item or a list as well, up to that number: cars of "Euro 6", "COP28", "TOP 5", "TOP 100".
    NORMS: dict[str, int] = {"Euro": 7, "COP": 40, "TOP": 1000}
    # A scale and a currency in one word, with its power of ten: "mkr", "M€".
    SCALED_MONEY: dict[str, tuple[str, int | str]] = {}  # "-": no usual one; a power, or a factor
    # The hundredths of currencies, or thousandths, by the names that travel; a language's own are in MINOR.
    MINOR_ABROAD: tuple[tuple[str, str, str], ...] = (
        ("", "¢", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("paise paisa", "", "INR PKR NPR"), ("fen", "", "CNY"),
        ("rappen", "rp", "CHF"), ("groszy grosz", "", "PLN"), ("satang", "", "THB"), ("haleru haléřů", "", "CZK"),
        ("centavos centavo", "", "- MXN BRL ARS PHP COP"), ("sen", "", "- MYR IDR"))
    MINOR: tuple[tuple[str, str, str], ...] = ()

    # ---------------------------------------------------------------- exactness, ranges, change

    # The signs that every locale reads. In a phrase a hyphen stands for a space, and an underscore for a hyphen: "au_delà-de".
    BEFORE: dict[str, str] = {"about": "~ ≈ ≃ ≅", "over": ">", "at_least": "≥ >=", "under": "<", "at_most": "≤ <="}
    AFTER: dict[str, str] = {"at_least": "+"}
    # Behind what says "over" and "under", with or without its last word, and in front of it: these are at least and at most so
    # much.
    OR_EQUAL: tuple[str, ...] = ()
    EQUAL_OR: tuple[str, ...] = ()
    EQUAL_BEHIND: tuple[str, ...] = ()  # and behind what stands behind the figure: "100'den büyük veya eşit"
    CLITICS: tuple[str, ...] = ()  # words that touch the number behind them, each with a space in front: "و150", "بـ5"
    CLITIC_ENDS: frozenset[str] = NOTHING  # their last characters
    VERB_FIRST: bool = False  # whether the subject stands between a verb and its figure: "صعد النفط دولارين إلى 85 دولارا"
    # What is "until" behind a dative: "35 dereceye kadar", but "35 kişi kadar" are about so many; behind a range it closes that.
    UNTIL: str = NEVER
    # Behind UNTIL, where it says of a time that it is the longest, which else lasted so: "5 साल तक की सजा"; a pattern
    UNTIL_OF: str = ""
    DATIVES: tuple[str, ...] = ()
    # Phrases of AFTER, each with its space, that stand behind a case alone, and how that ends: "5 liradan fazla".
    THAN_BEHIND: dict[str, tuple[str, ...]] = {}
    GOING_UP: tuple[str, ...] = ()
    MINUS: tuple[str, ...] = ()
    BOTH_SIGNS: tuple[str, ...] = ()  # what ends like one of MINUS and is both: 正负3
    BELOW_ZERO: tuple[str, ...] = ()  # of MINUS, what a range says once of both its ends: "零下三到五度"
    # Before "over 65 years", which is an age then, as it is before OLD: "borgere over 65 år", "über 65 Jahre alt"
    OF_AGE: frozenset[str] = NOTHING
    OLD: tuple[str, ...] = ()
    PERSONS: frozenset[str] = NOTHING
    WHO_LOSE: frozenset[str] = NOTHING
    MODALS: frozenset[str] = NOTHING
    NOT_OVER: frozenset[str] = NOTHING
    LASTING: frozenset[str] = NOTHING
    ADDED: frozenset[str] = NOTHING
    AGED: frozenset[str] = NOTHING
    HEAPED: frozenset[str] = NOTHING
    CLIMBS: frozenset[str] = NOTHING
    ODDS: frozenset[str] = NOTHING
    TO_ONE: frozenset[str] = NOTHING
    UP_TO: str = NEVER
    FORCE: str = NEVER
    ODD: str = NEVER
    BELOW: tuple[str, ...] = ()
    IN: tuple[str, ...] = ()
    CITED: str = NEVER
    MARK: str = NEVER
    STONES: str = NEVER
    HUNDREDS: str = NEVER
    OF_PRICES: str = NEVER
    CIRCA: str = NEVER
    AGE_ENDS: str = NEVER
    OF_THEM: str = NEVER
    OF_THEIRS: str = NEVER
    DOUBLES: dict[str, str] = {}
    # "Up to" that says where a thing came to, behind a verb of change: "subió hasta los 4 euros"; but not behind NOT_AS_FAR,
    # nor where NOT_SO_FAR stands between the two. Without an article (AS_FAR) it may say by how much.
    AS_FAR_AS: frozenset[str] = NOTHING
    AS_FAR: frozenset[str] = NOTHING
    NOT_AS_FAR: frozenset[str] = NOTHING
    NOT_SO_FAR: frozenset[str] = NOTHING
    # Where "up to" is no more than "to" or "until" ("tot 70 euro"): what says besides the verbs of change that it is where
    # something came to. It is none of a time, a count or a bare number then.
    REACHED: frozenset[str] = NOTHING
    PREFIXES: dict[str, str] = {}
    TO: tuple[str, ...] = ("-", "–", "—", "~", "〜", "～")
    PAIRED_WORDS: bool = False  # whether two number words behind each other are from the one to the other: "üç beş kişi"
    TWICE_IS_EACH: bool = False  # whether a number that is said twice is so much for each: "2-2 लाख रुपये"
    ANDS: frozenset[str] = NOTHING  # the other words for "and": "5 e 7", "7 ed 8", "5와 7"
    SERVES: frozenset[str] = NOTHING
    EITHER: frozenset[str] = NOTHING
    BUT: frozenset[str] = NOTHING
    SUSPENDED: frozenset[str] = NOTHING
    RATIO: frozenset[str] = NOTHING
    AGAINST: tuple[str, ...] = ()
    PLACES: frozenset[str] = NOTHING
    SOMEBODY: frozenset[str] = NOTHING
    MANY: frozenset[str] = NOTHING
    HALVES_DO: frozenset[str] = NOTHING
    PAST: tuple[str, ...] = ()
    PAST_ENDS: tuple[str, ...] = ()
    OF_ALL: frozenset[str] = NOTHING
    PARTS_OF_HOURS: tuple[str, ...] = ()
    BETWEEN_BEHIND: tuple[str, ...] = ()  # "between" behind the two: "10と20の間"
    DIMENSIONS: frozenset[str] = frozenset(("x", "×"))
    SPREAD: frozenset[str] = frozenset(("±", "+/-", "+/−", "+-"))  # "5 ± 1 kg"
    # Verbs of change by what they need: nothing, BY in front of the figure ("by"), one of FILLERS ("object"), a share
    # ("share"), and what is split off from a verb that verb in front ("nahm": "zu"); or any word in front of it.
    RISES: dict[str, str] = {}
    FALLS: dict[str, str] = {}
    # Verbs of FALLS that rain, snow and soldiers do too, by which nothing grows less: before these words, or before anything ("")
    # but a share and degrees: "fielen 30 cm Schnee", "cayeron 12 soldados".
    DROPS: dict[str, str] = {}
    # What stands in front of a share where the verb of change closes the clause: "hat 3 % verloren".
    VERB_LAST: frozenset[str] = NOTHING
    WON_OF: frozenset[str] = NOTHING  # behind a share that was won, of what, so that nothing grew: "gewann 51 % der Stimmen"
    OFF: tuple[str, ...] = ()
    OFF_OR_FROM: tuple[str, ...] = ()
    VALUES: str = r"(?!)"
    NOTES: str = r"(?!)"
    GALES: str = r"(?!)"
    LOST: frozenset[str] = NOTHING
    COMPASS: frozenset[str] = NOTHING
    SHORT: str = ""
    BESIDE: frozenset[str] = NOTHING
    DISTANT: frozenset[str] = NOTHING
    REVISED: frozenset[str] = NOTHING
    LEVELLED: frozenset[str] = NOTHING
    BY_THE: str = ""  # what is "about" elsewhere, but says by how much behind a verb of change: "stieg um die Hälfte"
    # Of the FILLERS, those that follow an object: "recortó los tipos un 5 %", "a relevé ses taux de 5 %"
    BY_OBJECT: frozenset[str] = NOTHING
    OF_WHAT: frozenset[str] = NOTHING  # behind a part of one: "cayó un tercio del muro" tells what fell, and not by how much
    BY_FACTOR: str = NEVER
    MULTIPLIES: dict[str, str] = {}  # verbs that say by how many times, before TIMES_BY: "multiplié par trois"
    TIMES_BY: frozenset[str] = NOTHING
    BASE_FIRST: frozenset[str] = NOTHING  # between what a ratio is of and how many of them: "5人に1人"; but "5人に1人ずつ"
    EACH: tuple[str, ...] = ()
    # What the noun of the first ends on where nothing stands between the two, and what touches the second then: "5 kişiden 1'i".
    BASE_ENDS: tuple[str, ...] = ()
    TOP_ENDS: tuple[str, ...] = ()
    TOPS: dict[str, int] = {}  # behind such a noun with EVERY in front, how many of them it is, in one word: "her 5 kişiden biri"
    # Between two numbers of which the first alone has a noun ("trois clients sur quatre"), and the ends of the nouns that the
    # second may not have, behind one and behind several: "trois chats sur quatre toits".
    RATIO_OF: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    FROM_TOO: frozenset[str] = NOTHING  # what says "from" besides FROM: "ze 4 do 3 proc.", "со 100"
    UNTO: frozenset[str] = NOTHING  # from 5 to 7, where it says that something changed: "von 5 auf 7"
    CAME_TO: str = ""  # behind the second of two figures, where the first is what it came from: "10から12に上がった"; a pattern
    RAISED: frozenset[str] = frozenset(("−",))  # "10−9 mbar"
    TO_THE: frozenset[str] = NOTHING  # of the words of RAISED those behind which only a negative exponent is one
    DIGITS_VAGUE: dict[str, str] = {}  # "100s of people"
    UNITS_TOO: frozenset[str] = NOTHING  # of the modifiers those that are units behind a number: "5 min"
    LONG_AGO: frozenset[str] = NOTHING  # of the comparisons those that go with "ago"
    UNDER_ZERO: frozenset[str] = NOTHING  # "5 grados bajo cero", where it is no modifier
    FROM_ZERO: str = NEVER  # the same where zero stands first, and which side of it behind the degrees: "शून्य से 5 डिग्री नीचे"
    SIDES_OF_ZERO: dict[str, str] = {}
    FROST: str = ""  # behind degrees, or their own name, where they are below zero: "5 Grad Frost", "10 minusgrader"; a pattern
    ONTO: str = ""  # between what a thing rose by and where it stands now: "gained $2 to $45"
    # What stands behind or before a figure that something rose or fell by: "3.5%増", "增长3.5%", "5 lira arttı"; but "5 liraya".
    MOVED_BEHIND: dict[str, tuple[str, ...]] = {}
    MOVED_BEFORE: dict[str, tuple[str, ...]] = {}
    FAR_OFF: tuple[str, ...] = ()  # of MOVED_BEHIND, what says of a length how far away a thing is
    MOVES: tuple[str, ...] = ()
    POLLED: str = ""
    UP_POINTS: str = "(?!)"  # patterns
    POINTS_TO: str = "(?!)"
    LEADS_BY: str = "(?!)"
    THE_OTHER_TOO: str = "(?!)"
    WHEREABOUTS: frozenset[str] = NOTHING
    ASIDE: frozenset[str] = NOTHING  # what says when, and is no unit of the number before it: "2,5 milliarder året før"
    EARLIER: frozenset[str] = NOTHING
    VOTED: frozenset[str] = NOTHING
    LEAVENED: frozenset[str] = NOTHING
    FILLERS: frozenset[str] = NOTHING
    INNER_FILLERS: frozenset[str] = NOTHING
    PHRASAL: frozenset[str] = NOTHING
    TRADES: frozenset[str] = NOTHING
    PERIODS: frozenset[str] = NOTHING
    HANDLED: frozenset[str] = NOTHING
    RUNGS: frozenset[str] = NOTHING
    BE: frozenset[str] = NOTHING
    HIGHER: dict[str, str] = {}

    # ---------------------------------------------------------------- rates and nouns

    PER: tuple[str, ...] = (NEVER,)
    PER_NOT: frozenset[str] = NOTHING
    PER_NOT_SO: tuple[str, ...] = ()
    PER_NOUNS: frozenset[str] = NOTHING
    PER_ONE: frozenset[str] = NOTHING  # of PER, what is "in" before a number: "5 евро в час", but "12 соток в 30 км"
    PER_PRICES: frozenset[str] = NOTHING  # of PER, what is "per" behind a price or a size alone, and else "within"
    # Behind which anything may be what it is per, but for PER_NOT_ANY: "500 kronor per fönster"; and what says so
    # with no word for it, behind anything (""), a size or a price: "3000 euro miesięcznie", "3.000 euros anuales", "4 kronor
    # kilot".
    PER_ANY: tuple[str, ...] = ()
    PER_NOT_ANY: frozenset[str] = NOTHING
    GROSS: frozenset[str] = NOTHING  # between money and what it is per: "2500 euro bruto per maand"
    PER_OCCASIONS: frozenset[str] = NOTHING
    PER_BARE: dict[str, dict[str, str]] = {}
    PER_BEHIND: tuple[str, ...] = ()  # behind one of what it is per: "1人当たり500円"
    PER_HAS: frozenset[str] = NOTHING  # between the two where it is per several: "每10万人中有12例"
    PER_AHEAD: str = ""  # before what it is per, and both before the figure: "每升7.85元"
    # The same where a length of time alone says it, 週3回, 月に8万円: a pattern whose group is its word, and what the words mean.
    PER_TIMES: tuple[str, dict[str, str]] = ("", {})
    HOURS_AND: frozenset[str] = NOTHING  # between hours and their minutes, which have no name then: "2 ore e 40", "1 heure 40"
    MINUTES: tuple[str, ...] = ()  # what is a minute behind hours and before seconds alone: "2小时5分29秒"
    # What a word of PER must stand in front of, where it is no "per" before all else: "i timmen", but not "i år" (this year).
    PER_FORMS: dict[str, str] = {}
    # A noun phrase ends before these; without any, nothing is counted.
    STOPS: frozenset[str] = NOTHING
    # Names and symbols of units that are words: "से", "ins".
    NOT_UNITS: frozenset[str] = NOTHING
    # In front of a number and behind it: what both say together, {"摂氏": {"度": "degree_Celsius"}}.
    PAIRS: dict[str, dict[str, str]] = {}
    NOUN_IS_CAPITAL: bool = False  # German: the noun is the next word with a capital
    NO_NOUN: tuple[str, ...] = ()  # a word that ends so counts nothing: in English "-legged", elsewhere what no plural ends on
    ADJECTIVE_ENDS: tuple[str, ...] = ()  # a word that ends so goes on to its noun
    NO_STOPS: frozenset[str] = NOTHING
    MORE: frozenset[str] = NOTHING
    PEOPLES: tuple[str, ...] = ()
    NOT_COUNTED: frozenset[str] = NOTHING
    VAGUELY: tuple[str, ...] = ()
    ONE_IDIOMS: frozenset[str] = NOTHING
    ONE_ALONE: frozenset[str] = NOTHING
    ONE_PLACES: frozenset[str] = NOTHING
    IRREGULAR_PLURALS: frozenset[str] = NOTHING
    ADVERBS: frozenset[str] = NOTHING
    THINGS: frozenset[str] = NOTHING
    SINGULAR_S: frozenset[str] = NOTHING

    # ---------------------------------------------------------------- the way back

    SAY: dict[str, str] = {"about": "~{}", "over": ">{}", "at_least": "≥{}", "under": "<{}", "at_most": "≤{}"}
    SAY_RANGE: str = "{}–{}"
    SAY_RATIO: str = ""  # what has no words here is refused
    SAY_RATE: str = ""
    SAY_FOLD: str = ""
    SAY_OF: str = ""
    SAY_POINTS: tuple[str, ...] = ("", "")
