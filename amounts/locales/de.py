"""German: what CLDR lacks and running text needs. Sources: Duden, the Swiss Federal Chancellery's guide, dpa's style."""

SCALES = {"tausend": 3, "tsd": 3, "tsd.": 3, "mio": 6, "mio.": 6, "mill.": 6, "millionen": 6, "million": 6, "mrd": 9, "mrd.": 9,
          "milliarde": 9, "milliarden": 9, "billion": 12, "billionen": 12, "bill.": 12, "hundert": 2, "billiarde": 15,
          "billiarden": 15}
GROUPS = {"dutzend": 12}
NUMBERS = {"anderthalb": "1.5", "eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5", "viereinhalb": "4.5",
           "ein dutzend": "12", "dutzend": "12", "zwo": "2", "null": "0"}
VAGUE = {"hunderte": 100, "tausende": 1000, "zehntausende": 10_000, "hunderttausende": 100_000, "millionen": 10**6,
         "milliarden": 10**9, "dutzende": 12}
POINT_WORDS = ("komma", "punkt",)
FRACTIONS = {"halb": 2, "halbe": 2, "halber": 2, "halbes": 2, "halben": 2, "hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5,
             "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10, "hundertstel": 100, "tausendstel": 1000}
HALF_OF = ("hälfte", "die hälfte")
AND_A_HALF = ("und ein halb", "und eine halbe", "und ein halbes", "einhalb")
MULTIPLES = {"verdoppelt": "2", "verdreifacht": "3", "vervierfacht": "4", "halbiert": "0.5", "doppelt": "2", "dreifach": "3",
             "vierfach": "4", "zehnfach": "10", "verdoppelte": "2", "verdreifachte": "3", "halbierte": "0.5"}
GROWN = {"verdoppelt": "up", "verdoppelte": "up", "verdreifacht": "up", "verdreifachte": "up", "vervierfacht": "up",
         "halbiert": "down", "halbierte": "down"}
PERCENT = ("%", "prozent", "proz", "proz.", "v.h.", "vom hundert")
POINTS = {"prozentpunkt": 0, "prozentpunkte": 0, "prozentpunkten": 0, "basispunkt": -2, "basispunkte": -2, "basispunkten": -2}

HEAD = -1
QUALIFIERS = {"er": "e en es em", "e": "er en em", "es": "e en"}
SPELLINGS = ("dollar dollars", "krone kronen", "franken", "rupie rupien", "rubel")
USUAL = {"dollar": "USD", "pfund": "GBP", "rubel": "RUB", "kronen": "SEK", "franken": "CHF", "lira": "TRY", "rupien": "INR"}
OPEN = {"kronen": "SEK NOK DKK CZK ISK", "krone": "SEK NOK DKK CZK ISK"}
NICKNAMES = {"pfund sterling": "GBP", "franken": "CHF", "sfr": "CHF", "sfr.": "CHF", "fr.": "CHF", "d-mark": "DEM", "mark": "DEM",
             "euros": "EUR", "us-dollar": "USD", "us-dollars": "USD", "dollars": "USD", "renminbi": "CNY",
             "jap. yen": "JPY", "yen": "JPY", "yuan": "CNY"}
SCALED_MONEY = {"TEUR": ("EUR", 3), "T€": ("EUR", 3), "MEUR": ("EUR", 6), "Mio€": ("EUR", 6)}
MINOR = (("cent cents", "c ct ct.", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("rappen", "rp rp.", "CHF"), ("pfennig pfennige", "pf",
         "DEM"),
         ("penny pence", "", "GBP"), ("öre", "", "SEK DKK NOK"))

MINUS = ("minus", "negativ",)
BEFORE = {
    "about": "~ ≈ rund etwa ungefähr circa ca ca. zirka fast knapp nahezu beinahe gut um-die schätzungsweise annähernd an-die",
    "over": "> über mehr-als größer-als höher-als jenseits-von",
    "at_least": "≥ >= mindestens wenigstens zumindest nicht-weniger-als ab",
    "under": "< unter weniger-als kleiner-als",
    "at_most": "≤ <= höchstens maximal bis-zu nicht-mehr-als allenfalls",
}
AFTER = {"about": "oder so", "at_least": "+|oder mehr|und mehr|oder darüber", "at_most": "oder weniger|oder darunter"}
TO = ("-", "–", "—", "bis", "~", "bis zu")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "oder", "und", "zwischen", "von", "über", "von", "um"
EITHER = ("oder", "und", "bzw.")
RATIO = ("von", "zu", "aus")
RISES = {"": "stieg stiegen gestiegen kletterte wuchs zulegte", "by": "um"}
FALLS = {"": "sank sanken fiel fielen gefallen gesunken"}
FILLERS = frozenset("um rund etwa knapp über fast".split())

PER = ("pro", "je", "im", "am", "in der", "per")
PER_NOUNS = ("person", "kopf", "einwohner", "aktie", "stück", "nacht", "haushalt", "tag", "jahr", "monat", "stunde", "woche")
STOPS = frozenset(
    "und oder aber auf an in im am aus bei mit nach von vom zu zum zur für durch gegen ohne um über unter vor hinter neben "
    "zwischen bis seit während wegen trotz der die das den dem des ein eine einen einem einer eines ist sind war waren wird "
    "werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen sich es er sie wir ihr ich du nicht auch "
    "nur noch schon als wie wenn dass weil denn so da dann dort hier mehr weniger pro je beziehungsweise bzw etwa rund "
    "davon darunter insgesamt zusammen später früher zuvor lang alt uhr".split())
NOUN_IS_CAPITAL = True
BEFORE_NAME = frozenset("seite seiten kapitel artikel paragraf paragraph nr nr. nummer zimmer linie platz § abs abs. band heft "
                        "ziffer "
                        "teil raum gleis tor bus zug autobahn".split())
BEFORE_YEAR = frozenset("jahr jahre jahren jahres im seit bis ab von nach vor anfang ende mitte sommer winter herbst frühjahr "
                        "frühling anno © zwischen und".split())
BEFORE_ORDINAL = frozenset("der die das den dem des am im vom zum zur beim ein einen einem seinen ihren jeden jedes jede".split())
CLOCKS = r"[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:Uhr|h)\b"

SAY = {"about": "etwa {}", "over": "mehr als {}", "at_least": "mindestens {}", "under": "weniger als {}",
       "at_most": "höchstens {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} bis {}", "{} von {}", "{} pro {}", "{} {}"
SAY_POINTS = ("{} Prozentpunkt", "{} Prozentpunkte")
