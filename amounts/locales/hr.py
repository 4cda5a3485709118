"""Croatian, lightly: what CLDR lacks and running text needs.

Sources: Hrvatski pravopis and Hrvatski jezični portal (IHJJ), the tables of DZS.
"""

from .other import things

_MORE = ("više", *(f"{stem}{end}" for stem in ("već", "starij", "dulj", "viš", "skuplj")
         for end in "iae" if stem + end != "više"))
_LESS = tuple(f"{stem}{end}" for stem in ("manj", "mlađ", "krać", "niž", "jeftinij") for end in "iae")


def _equal(words: tuple[str, ...]) -> str:
    return " ".join(f"{word}-ili-{equal}" for word in words for equal in ("jednako", "jednak", "jednaka"))


SCALES = {"tis": 3, "mil": 6, "mlrd": 9, "mlrd.": 9, "mlr": 9, "stotina": 2, "milijuni": 6, "milijune": 6, "milijunima": 6,
          "milijardu": 9, "tisućama": 3}
SPELLED = ((" i ", " "), *((word, f"{word} i ") for word in "tisuće tisuća milijuna sto".split()),
           ("sto", " stotina"), ("dvjesto", "dvjesta"), ("tristo", "trista"),
           ("dvjesto", "dvije stotine"), ("tristo", "tri stotine"),
           ("četiristo", "četiri stotine"))
NUMBERS = {"milijun": "1000000", "milijarda": "1000000000", "milijardu": "1000000000", "stotinu": "100", "jednog": "1",
           "jednu": "1", "tucet": "12",
           **{word: str(number) for number, words in enumerate(("dvoje dvojica", "troje trojica", "četvero četvorica",
                                                                "petero petorica", "šestero šestorica"), 2)
                                                                for word in words.split()}}
GROUPS = {"tucet": 12, "tuceta": 12}
VAGUE = {"deseci": 10, "desetci": 10, "desetke": 10, "desetine": 10, "stotine": 100, "tisuće": 1000, "milijuni": 10**6,
         "milijarde": 10**9}
ROUNDED = {f"{word}ak": number for word, number in {"deset": 10, "petnaest": 15, "dvadeset": 20, "trideset": 30, "četrdeset": 40,
                                                    "pedeset": 50, "stotinj": 100}.items()}
FRACTIONS = {"pola": 2, "polovica": 2, "polovicu": 2, "polovice": 2, "polovina": 2, "polovinu": 2, "polovine": 2,
             **{f"{stem}in{end}": number for stem, number in (("treć", 3), ("četvrt", 4), ("pet", 5), ("šest", 6), ("deset", 10))
                for end in "aeu"}}
HALF_OF = ("pola", "polovica", "polovicu", "polovice", "polovina", "polovinu", "polovine", "trećina", "trećinu", "trećine",
           "četvrtina", "četvrtinu", "četvrtine")
HALVES = frozenset("prva prvu prve druga drugu druge".split())
AND_A_HALF = ("i pol", "i po")
HALF_MORE = {f"{name} i pol": unit for unit, names in {
    "hour": "sat", "year": "godina godinu", "month": "mjesec", "week": "tjedan", "day": "dan", "meter": "metar",
    "kilogram": "kilogram",
    "liter": "litra litru", "minute": "minuta minutu"}.items() for name in names.split()}
FOLD = tuple(f"puta {more}" for more in (
    "više manje veći veća veće veću manji manja skuplji skuplja skuplje jeftiniji jeftinija jeftinije viši viša brži brža brže "
    "češće dulje jači jača jače").split())
MULTIPLES = {"dvostruko": "2", "trostruko": "3", "četverostruko": "4",
             **{f"u{stem}stručil{end}": number for stem, number in (("dvo", "2"), ("tro", "3")) for end in "aoie"},
             "udvostručio": "2", "utrostručio": "3"}
GROWN = {word: "up" for word in MULTIPLES if word.startswith("u")}
PERCENT = ("%", "posto", "postotak", "postotka", "postotaka", "postotni", "postotna", "postotno", "postotnog", "postotnom")
PERMILLE = ("‰", "promil", "promila")
POINTS = {"postotni bod": 0, "postotna boda": 0, "postotnih bodova": 0, "postotnog boda": 0, "postotni poen": 0,
          "postotnih poena": 0,
          "p.b.": 0, "bazni bod": -2, "bazna boda": -2, "baznih bodova": -2}

HEAD = -1
# What is no money by its last word, and what one has more often: such, drama, beer, catfish, salts, lions, principles, columns.
NO_HEADS = tuple("beac bceao principa gvineje taka take drama dram bir bira lar lara som soma sol sola leon leona leone kolon "
                 "kolona kip kipa tala tale pula pule lev leva".split())
SIGNS = {"KM": "BAM"}
USUAL = {word: code for code, words in {"USD": "dolar dolara", "GBP": "funta funte funti", "CHF": "franak franka franaka", "RUB":
         "rubalj rublja rubalja", "RSD": "dinar dinara", "INR": "rupija rupije"}.items() for word in words.split()}
NICKNAMES = {"eur": "EUR", "dolari": "USD", "dolarima": "USD", "eurima": "EUR", "euru": "EUR", "kunama": "HRK", "kunu": "HRK",
             "rublje": "RUB", "rublji": "RUB", "njemačkih maraka": "DEM"}
MINOR = (("cent centa centi cente", "", "EUR USD CAD AUD"), ("lipa lipe", "lp", "HRK"), ("peni penija", "", "GBP"),
         ("kopejka kopejki", "", "RUB"))

MINUS, FROST = ("minus",), r" ispod (?:nule|ništice)\b"
BEFORE = {
    "about": "~ ≈ oko otprilike približno gotovo skoro cca cca. blizu okvirno",
    "over": f"> preko iznad {' '.join(f'{word}-od' for word in _MORE)} "
            "premašuje premašuju premašio premašila premašilo premašile "
            "premašiti prelazi prelaze prelaziti prešao prešla prešlo prešli",
    "at_least": f"≥ >= najmanje barem minimalno minimum bar {_equal(_MORE)}",
    "under": f"< ispod {' '.join(f'{word}-od' for word in _LESS)}",
    "at_most": f"≤ <= najviše maksimalno maksimum do {_equal(_LESS)}",
}
NEGATIONS, HELPERS = frozenset(("ne", "nije", "nisu")), frozenset("smije smiju može mogu treba bude biti".split())
NEGATION_ENDS = frozenset("za od na u".split())
AFTER = {"about": "otprilike|približno", "at_least": "+|ili više|i više|i stariji", "at_most": "ili manje"}
TO = ("-", "–", "—", "~", "do")
AND, BETWEEN, BETWEEN_TOO, FROM, BY = "i", "između", "izmedju", "od", "za"
FROM_TOO, UNTO = frozenset(("s", "sa")), ("na",)
NO_NAMES = frozenset("s sa u o k i a po na za iz do od kod već samo".split())
EITHER = ("ili", "i")
RATIO = ("od", "od svakih")
AS_FAR_AS = frozenset(("do",))
REACHED = frozenset("zagrijana zagrijati zagrijte zaokružiti dosegao dosegla ograničiti".split())
RISES = {"by": "porasti poskupjeti porastao porasla poraslo porasli porasle raste rastu povećao povećala povećalo povećali "
               "povećale povećava povećavaju poskupio poskupjela poskupjelo poskupjeli poskupjele skočio skočila skočilo "
               "skočile narastao narasla ojačao ojačala"}
FALLS = {"by": "pao pala palo pali pale pada padaju smanjio smanjila smanjilo smanjili smanjile smanjuje smanjuju pojeftinio "
               "pojeftinila pojeftinjela snizio snizila snizili oslabio oslabila", "share": "izgubio izgubila izgubilo izgubile"}

UNIT_ENDS = {"kilogram": "kilogramu", "gram": "gramima", "litra": "litru litri litrama", "tona": "tonu toni tonama",
             "sat": "satu satima", "metar": "metru metrima", "hektar": "hektaru", "barel": "barelu",
             "godina": "godinu godini godinama", "minuta": "minutu minutama", "sekunda": "sekundu sekundama",
             "tjedan": "tjednu tjednima",
             "mjesec": "mjesecu mjesecima", "dan": "danu danima", "stupanj": "stupnju stupnjevima", "unca": "uncu"}
UNITS = {name.replace("_", " "): unit for unit, names in {
    "meter**2": "četvornih_metara četvorna_metra kvadrata kvadrat četvornom_metru četvorni", "kilometer**2":
    "četvornih_kilometara", "meter**3": "kubika prostornih_metara", "10 gram": "dag deka dkg", "kilogram": "kila kile",

    "degree_Celsius": "stupnjeva_celzijevih celzija celzijusa stupnjeva_c stupnjeva_celzija stupnja_celzija stupnja_celzijeva",
    "second": "sek",
    "minute": "minuti",
    "degree_Fahrenheit": "stupnjeva_f",
}.items() for name in names.split()}
UNITS |= {f"godišnj{end}": "year" for end in "i a e eg em oj u ih im ak aka akinja".split()}
UNITS |= {f"{stem}{end}": unit for stem, unit in (("minutn", "minute"), ("dnevn", "day"), ("satn", "hour"), ("kilometarsk",
          "kilometer"),
                                                  ("metarsk", "meter"), ("litren", "liter"))
                                                  for end in "i a o e og oj om u ih".split()}
# Quarters of CLDR are fourths, "tj." is "that is", "st." a paragraph, "čet." Thursday.
NOT_UNITS = frozenset("četvrtina četvrtine čet. tj. st. st d. c k".split())
OTHERWISE = {"marka marke stopa stope": things(),  # brands, stamps
             "bara": things(unless="tla[kč]|pump|gum|ventil|kompres|hidraul")}
COUNTED = {f"puta {often}": ("puta", unit) for often, unit in (
    ("dnevno", "day"), ("na dan", "day"), ("tjedno", "week"), ("na tjedan", "week"), ("mjesečno", "month"), ("na mjesec",
    "month"),
    ("godišnje", "year"), ("na godinu", "year"))}
ONE_AND = {f"{word} i": unit for word, unit in (
    ("sat", "hour"), ("godinu", "year"), ("godina", "year"), ("godinu dana", "year"), ("tjedan", "week"), ("tjedan dana", "week"),
    ("mjesec", "month"), ("mjesec dana", "month"), ("dan", "day"), ("minutu", "minute"), ("minuta", "minute"))}
NO_ONE = frozenset("svaki svaku svake prošli prošlu ovaj ovu idući iduću cijeli cijelu".split())
PER = ("po", "za", "na")
PER_BARE = {"": {"mjesečno": "month", "godišnje": "year", "dnevno": "day", "tjedno": "week"}}
PER_NOUNS = ("osobi", "osobu", "komadu", "komad", "stanovniku", "stanovnika", "noćenju", "noć", "dionici", "glavi")
GROSS = frozenset("bruto neto".split())

BEFORE_NAME = frozenset(
    "br. broj broja članak članka članku čl. st. stavak stavka toč. točka stranica stranici stranice str. poglavlje soba sobi "
    "stan autobus linija tramvaj vlak verzija kanal zakon km kilometar dvorana grupa skupina kolo sezona epizoda ulaz sv. "
    "knjiga let leta".split())
NO_ONE_BEFORE = frozenset(("bar", "čvor", "marka", "dana"))  # "jednog dana" is once
ORDINALS = r"[0-9]{1,4}\. (?=(?-i:[a-zčćđšž]))"
ORDINAL_ENDS = tuple(f"-{end}" for end in "i a e o ti ta te to ih tih og om u oj im".split())
DATES = r"[0-9]{1,2}\. ?[0-9]{1,2}\.|[0-9]{1,2}\.[-–][0-9]{1,2}\."
# The text is seen with its separators as English has them: "u 18.30" as "18,30".
_TIME = r"[0-2]?[0-9]"
CLOCKS = (rf"(?<=\bu ){_TIME}(?:[.,:][0-5][0-9])? (?:sati|sata|sat|h)\b"
          rf"|(?:(?<=\bu )|(?<=\bod )|(?<=\bdo )){_TIME}[,:][0-5][0-9](?![0-9])"
          rf"|(?<=\bdo )(?:1[3-9]|2[0-4]) (?:sati|sata|h)\b|{_TIME} (?:sati |sata )?(?:ujutro|navečer|popodne|poslijepodne)\b")
SPOKEN_CLOCKS = r"(?<=\bu )\w+ sat[ia]?\b|\w+ (?:ujutro|navečer|popodne|poslijepodne)\b"
POSTCODES = tuple((r"[1-5][0-9]{4}(?= [A-ZČĆĐŠŽ])", ahead) for ahead in ("", ", "))
ADDRESSES = r"(?<=\+)385[ ,(-][0-9 ,()-]{6,14}[0-9]"
NEAR_SCALE = ("mjeril", "omjer", "tečaj", "razrije")
CALLS = frozenset("nazovite zovite".split())

SAY = {"about": "oko {}", "over": "više od {}", "at_least": "najmanje {}", "under": "manje od {}", "at_most": "najviše {}"}
SAY_RATIO, SAY_RATE, SAY_OF = "{} od {}", "{} po {}", "{} {}"
SAY_POINTS = ("{} postotni bod", "{} postotnih bodova")
