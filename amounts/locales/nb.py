"""Norwegian Bokmål: what CLDR lacks and running text needs. Sources: Språkrådet, the style guide of NTB."""

SCALES = {"tusen": 3, "million": 6, "millioner": 6, "mill": 6, "mill.": 6, "milliard": 9, "milliarder": 9, "mrd": 9, "mrd.": 9,
          "billion": 12, "billioner": 12, "hundre": 2, "milliard.": 9}
ABBREVIATIONS = {"k": 3, "K": 3, "M": 6, "G": 9, "m": 6}
GROUPS = {"dusin": 12}
NUMBERS = {"halvannen": "1.5", "et dusin": "12", "dusin": "12", "et halvt dusin": "6", "et par": "2", "par": "2"}
VAGUE = {"tusenvis": 1000, "hundrevis": 100, "titalls": 10, "hundretalls": 100, "tusentalls": 1000, "titusenvis": 10_000,
         "millionvis": 10**6, "dusinvis": 12}
POINT_WORDS = ("komma", "punktum",)
FRACTIONS = {"halv": 2, "halvt": 2, "halve": 2, "halvparten": 2, "tredel": 3, "tredeler": 3, "tredjedel": 3, "tredjedeler": 3,
             "firedel": 4, "firedeler": 4, "fjerdedel": 4, "fjerdedeler": 4, "kvart": 4, "femdel": 5, "femdeler": 5,
             "femtedel": 5, "femtedeler": 5, "tidel": 10, "tideler": 10, "tiendedel": 10}
HALF_OF = ("halvparten",)
AND_A_HALF = ("og en halv", "og et halvt")
MULTIPLES = {"doblet": "2", "fordoblet": "2", "tredoblet": "3", "halvert": "0.5", "dobbelt": "2"}
GROWN = {"doblet": "up", "fordoblet": "up", "tredoblet": "up", "halvert": "down"}
PERCENT = ("%", "prosent", "pst", "pst.", "prosenten")
POINTS = {"prosentpoeng": 0, "prosentenhet": 0, "prosentenheter": 0, "basispunkt": -2, "basispunkter": -2}

HEAD = -1
QUALIFIERS = {"ske": "sk", "sk": "ske", "e": "-"}
SPELLINGS = ("krone kroner kr kr. kronor krona", "dollar dollars", "rupi rupier rupee rupees rupie", "zloty sloty zlotyer",
             "baht bhat", "pund", "yen", "rubel rubler")
USUAL = {"dollar": "USD", "dollars": "USD", "pund": "GBP", "krone": "NOK", "kroner": "NOK", "rubler": "RUB"}
NICKNAMES = {"kr.": "NOK", "kr": "NOK", "kroner": "NOK", "krone": "NOK", "spenn": "NOK", "euro": "EUR", "yen": "JPY",
             "yuan": "CNY", "dollars": "USD", "dollar": "USD", "amerikanske dollar": "USD", "pund sterling": "GBP",
             "britiske pund": "GBP", "norske kroner": "NOK", "norsk krone": "NOK", "svenske kroner": "SEK",
             "danske kroner": "DKK",
             "pund": "GBP", "lapper": "NOK"}
SCALED_MONEY = {"MNOK": ("NOK", 6), "mnok": ("NOK", 6), "tkr": ("NOK", 3)}
MINOR = (("øre öre", "", "NOK DKK SEK"), ("cent cents", "c ¢", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("pence", "", "GBP"))

MINUS = ("minus", "negativ",)
BEFORE = {
    "about": "~ ≈ cirka ca ca. omkring omtrent nesten rundt i-underkant-av snaut knapt drøyt rundt-regnet kring sirka",
    "over": "> over mer-enn flere-enn høyere-enn",
    "at_least": "≥ >= minst minimum ikke-mindre-enn i-det-minste",
    "under": "< under mindre-enn færre-enn lavere-enn",
    "at_most": "≤ <= høyst maksimalt opptil inntil opp-til ikke-mer-enn maks",
}
AFTER = {"about": "eller så", "at_least": "+|eller mer|eller flere", "at_most": "eller mindre|eller færre"}
TO = ("-", "–", "—", "til", "~")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "eller", "og", "mellom", "fra", "over", "av", "med"
EITHER = ("eller", "og")
RATIO = ("av", "ut av")
RISES = {"": "steg økte vokste steget økt", "adverb": "opp"}
FALLS = {"": "falt sank gikk-ned", "adverb": "ned"}
FILLERS = frozenset("med nesten omkring cirka over".split())

PER = ("per", "pr.", "pr", "i", "om")
PER_NOUNS = ("person", "innbygger", "aksje", "stk", "natt", "husstand", "dag", "år", "måned", "time", "uke")
STOPS = frozenset(
    "og eller men i på av for til fra med om som er var ble blir at det den de en et ei har hadde kan skal skulle vil ville "
    "ved under "
    "over mellom etter før innen siden per pr enn når da der her ikke også bare mot hos gjennom uten samt ham henne oss dem "
    "meg deg "
    "seg han hun vi jeg du man ganger nesten cirka ca".split())
ADJECTIVE_ENDS = ("ske", "ige", "nye", "gamle", "store", "små", "andre", "ede")
BEFORE_NAME = frozenset("nr nr. nummer side sider kapittel paragraf § artikkel rom linje buss spor".split())
BEFORE_YEAR = frozenset("i siden fra til før etter år året under sommeren vinteren høsten våren".split())
BEFORE_ORDINAL = frozenset("den det de på i til fra sin hver".split())
CLOCKS = r"(?<=kl\. )[0-9]{1,2}(?:[.:][0-9]{2})?|(?<=kl )[0-9]{1,2}(?:[.:][0-9]{2})?|(?<=klokken )[0-9]{1,2}(?:[.:][0-9]{2})?"

SAY = {"about": "cirka {}", "over": "mer enn {}", "at_least": "minst {}", "under": "mindre enn {}", "at_most": "høyst {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} til {}", "{} av {}", "{} per {}", "{} {}"
SAY_POINTS = ("{} prosentpoeng", "{} prosentpoeng")
