"""Swedish: what CLDR lacks and running text needs. Sources: Svenska skrivregler (Språkrådet), TT-språket.

Names that are not set here are those of ``plain.py``.
"""

SCALES = {"mn": 6, "milj": 6, "milj.": 6, "mdr": 9, "md": 9, "hundra": 2}
GROUPS = {"dussin": 12}
NUMBERS = {"dussin": "12", "tjog": "20", "ett tjog": "20"}
VAGUE = {"tusentals": 1000, "hundratals": 100, "tiotals": 10, "dussintals": 12, "tiotusentals": 10_000,
         "hundratusentals": 100_000, "miljontals": 10**6, "miljardtals": 10**9}
POINT_WORDS = ("komma", "punkt",)
FRACTIONS = {"halv": 2, "halvt": 2, "halva": 2, "hälften": 2, "tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4,
             "fjärdedelar": 4, "kvarts": 4, "femtedel": 5, "femtedelar": 5, "sjättedel": 6, "sjättedelar": 6, "tiondel": 10,
             "tiondelar": 10}
HALF_OF = ("hälften",)
AND_A_HALF = ("och en halv", "och ett halvt")
MULTIPLES = {"dubbelt": "2", "fördubblades": "2", "fördubblats": "2", "halverades": "0.5", "halverats": "0.5",
             "tredubblades": "3"}
GROWN = {"fördubblades": "up", "fördubblats": "up", "tredubblades": "up", "halverades": "down", "halverats": "down"}
PERMILLE = ("‰", "promille")
PERCENT = ("%", "procent", "proc", "proc.")
POINTS = {"procentenhet": 0, "procentenheter": 0, "räntepunkt": -2, "räntepunkter": -2, "punkter": -2}

HEAD = -1
USUAL = {"dollar": "USD", "pund": "GBP"}
NO_HEADS = ("som",)
QUALIFIERS = {"ska": "sk", "sk": "ska"}
SPELLINGS = ("krona kronor kr kroner", "dollar dollars")
NICKNAMES = {"spänn": "SEK", "kronor": "SEK", "krona": "SEK"}
SCALED_MONEY = {"tkr": ("SEK", 3), "mkr": ("SEK", 6), "Mkr": ("SEK", 6), "MSEK": ("SEK", 6),
                "mdkr": ("SEK", 9), "mdr kr": ("SEK", 9)}
MINOR = (("öre", "", "SEK DKK NOK"), ("cent", "", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("pence", "", "GBP"))

MINUS = ("minus", "negativ",)
BEFORE = {
    "about": "~ ≈ cirka ca ca. omkring runt ungefär drygt knappt nära nästan uppemot i-storleksordningen",
    "over": "> över mer-än fler-än mera-än",
    "at_least": "≥ >= minst åtminstone lägst inte-mindre-än",
    "under": "< under mindre-än färre-än",
    "at_most": "≤ <= högst maximalt max upp-till som-mest inte-mer-än",
}
AFTER = {"about": "eller så", "at_least": "+|eller mer|eller fler", "at_most": "eller mindre|eller färre"}
TO = ("-", "–", "—", "till", "~")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "eller", "och", "mellan", "från", "över", "av", "med"
EITHER = ("eller", "och")
RATIO = ("av", "utav")
RISES = {"": "steg ökade växte stigit ökat", "adverb": "upp"}
FALLS = {"": "sjönk föll minskade fallit sjunkit minskat", "adverb": "ned ner"}
FILLERS = frozenset("bara endast hela ytterligare".split())

PER = ("per", "i", "om")
PER_NOUNS = ("person", "invånare", "aktie", "styck", "natt", "hushåll")
STOPS = frozenset(
    "och eller men i på av utav för till från med om som är var blev att det den de en ett har hade kan ska skulle vid under "
    "över mellan efter före innan sedan per än när då där här inte också bara mot hos genom utan inom samt respektive år månader "
    "dem honom henne oss er mig dig sig".split()) - {"år", "månader"}
ADJECTIVE_ENDS = ("ska", "iga", "nya", "gamla", "stora", "små", "olika", "andra", "ade")
BEFORE_NAME = frozenset("nr nr. nummer sida sidan kapitel paragraf § artikel rum linje buss väg".split())
BEFORE_YEAR = frozenset("år året i sedan från till före efter under hösten våren sommaren vintern".split())
ORDINAL_ENDS = (":e", ":a")
CLOCKS = r"(?<=kl )[0-9]{1,2}(?:[.,:][0-9]{2})?|(?<=kl\. )[0-9]{1,2}(?:[.,:][0-9]{2})?|(?<=klockan )[0-9]{1,2}(?:[.,:][0-9]{2})?"

SAY = {"about": "cirka {}", "over": "mer än {}", "at_least": "minst {}", "under": "mindre än {}", "at_most": "högst {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} till {}", "{} av {}", "{} per {}", "{} {}"
SAY_POINTS = ("{} procentenhet", "{} procentenheter")
