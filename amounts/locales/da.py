"""Danish: what CLDR lacks and running text needs. Sources: Dansk Sprognævn, the style guide of DR."""

SCALES = {"tusind": 3, "tusinde": 3, "million": 6, "millioner": 6, "mio": 6, "mio.": 6, "mia": 9, "mia.": 9, "milliard": 9,
          "milliarder": 9, "mill.": 6, "billion": 12, "billioner": 12, "hundrede": 2, "t": 3, "mill": 6}
GROUPS = {"dusin": 12}
NUMBERS = {"halvanden": "1.5", "halvandet": "1.5", "et dusin": "12", "dusin": "12", "en snes": "20", "et halvt dusin": "6"}
VAGUE = {"tusindvis": 1000, "hundredvis": 100, "snesevis": 20, "titusindvis": 10_000, "millionvis": 10**6, "dusinvis": 12}
POINT_WORDS = ("komma",)
FRACTIONS = {"halv": 2, "halvt": 2, "halve": 2, "halvdelen": 2, "tredjedel": 3, "tredjedele": 3, "fjerdedel": 4, "fjerdedele": 4,
             "kvart": 4, "femtedel": 5, "femtedele": 5, "sjettedel": 6, "sjettedele": 6, "ottendedel": 8, "ottendedele": 8,
             "tiendedel": 10, "tiendedele": 10}
HALF_OF = ("halvdelen",)
AND_A_HALF = ("og en halv", "og et halvt")
MULTIPLES = {"fordoblet": "2", "tredoblet": "3", "halveret": "0.5", "dobbelt": "2"}
GROWN = {"fordoblet": "up", "tredoblet": "up", "halveret": "down"}
PERCENT = ("%", "procent", "pct", "pct.")
POINTS = {"procentpoint": 0, "procentpoints": 0, "basispoint": -2, "basispoints": -2}

HEAD = -1
QUALIFIERS = {"ske": "sk", "sk": "ske"}
SPELLINGS = ("krone kroner kr kr. kronor", "dollar dollars")
USUAL = {"dollar": "USD", "pund": "GBP", "krone": "DKK", "kroner": "DKK", "rubler": "RUB"}
NICKNAMES = {"kr.": "DKK", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "dollars": "USD", "amerikanske dollar": "USD",
             "pund sterling": "GBP", "britiske pund": "GBP", "schweizerfranc": "CHF", "svenske kroner": "SEK",
             "norske kroner": "NOK", "islandske kroner": "ISK", "danske kroner": "DKK"}
SCALED_MONEY = {"mio.kr.": ("DKK", 6), "mia.kr.": ("DKK", 9)}
MINOR = (("øre", "", "DKK NOK SEK"), ("cent", "", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("pence", "", "GBP"))

MINUS = ("minus", "negativ",)
BEFORE = {
    "about": "~ ≈ cirka ca ca. omkring omtrent næsten knap godt rundt-regnet i-nærheden-af",
    "over": "> over mere-end flere-end højere-end",
    "at_least": "≥ >= mindst minimum ikke-mindre-end i-hvert-fald",
    "under": "< under mindre-end færre-end lavere-end",
    "at_most": "≤ <= højst maksimalt op-til ikke-mere-end maks",
}
AFTER = {"about": "eller deromkring", "at_least": "+|eller mere|eller flere", "at_most": "eller mindre|eller færre"}
TO = ("-", "–", "—", "til", "~")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "eller", "og", "mellem", "fra", "over", "af", "med"
EITHER = ("eller", "og")
RATIO = ("ud af", "af")
RISES = {"": "steg steget voksede vokset", "adverb": "op"}
FALLS = {"": "faldt faldet", "adverb": "ned"}
FILLERS = frozenset("med næsten omkring cirka over".split())

PER = ("pr.", "pr", "per", "om", "i")
PER_NOUNS = ("person", "indbygger", "aktie", "stk", "nat", "husstand", "dag", "år", "måned", "time", "uge")
STOPS = frozenset(
    "og eller men i på af for til fra med om som er var blev bliver at det den de en et har havde kan skal skulle vil ville "
    "ved under "
    "over mellem efter før inden siden per pr end når da der her ikke også kun mod hos gennem uden indtil samt ham hende os "
    "dem mig "
    "dig sig han hun vi jeg du man gange næsten cirka ca".split())
ADJECTIVE_ENDS = ("ske", "ige", "nye", "gamle", "store", "små", "andre", "ede")
BEFORE_NAME = frozenset("nr nr. nummer side sider kapitel paragraf § artikel rum linje bus spor stk".split())
BEFORE_YEAR = frozenset("i siden fra til før efter år året under sommeren vinteren efteråret foråret".split())
BEFORE_ORDINAL = frozenset("den det de på i til fra sin hver".split())
CLOCKS = r"(?<=kl\. )[0-9]{1,2}(?:[.:][0-9]{2})?|(?<=kl )[0-9]{1,2}(?:[.:][0-9]{2})?|(?<=klokken )[0-9]{1,2}(?:[.:][0-9]{2})?"

SAY = {"about": "cirka {}", "over": "mere end {}", "at_least": "mindst {}", "under": "mindre end {}", "at_most": "højst {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} til {}", "{} ud af {}", "{} pr. {}", "{} {}"
SAY_POINTS = ("{} procentpoint", "{} procentpoint")
