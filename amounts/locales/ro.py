"""Romanian, lightly: what CLDR lacks and running text needs.

Sources: DOOM3 (Academia Română), Gramatica de bază a limbii române, the forms of ANAF and the tables of INS.
"""

from .other import Other, nothing, things

_MORE = "mai-mult mai-multe mai-mulți mai-mare mai-mari mai-lung mai-lungi mai-înalt mai-înalte mai-scump".split()
_LESS = "mai-puțin mai-puține mai-puțini mai-mic mai-mică mai-mici mai-scurt mai-ieftin".split()


def _than(words: list[str]) -> str:
    return " ".join(f"{word}-{than}" for word in words for than in ("de", "decât"))


def _equal(words: list[str]) -> str:
    return " ".join(f"{word}-sau-{equal}-cu" for word in words for equal in ("egal", "egală", "egale"))


BARE = COUNTED_OF = True
SAME_LETTERS = str.maketrans("şţŞŢ", "șțȘȚ")  # with a cedilla, as old keyboards write them
SCALES = {"mil": 6, "mln": 6, "mln.": 6, "mld": 9, "sută": 2, "sute": 2, "zeci": 1}
NUMBERS = {"un": "1", "o": "1", "unul": "1", "duzină": "12", "o pereche": "2"}
NUMBERS |= {f"{word}șpe": str(number) for number, word in enumerate("un doi trei pai cin șai șapti opti nouă".split(), 11)}
GROUPS = {"duzină": 12, "duzini": 12, "duzine": 12}
VAGUE = {"zeci": 10, "sute": 100, "mii": 1000, "milioane": 10**6, "miliarde": 10**9, "duzini": 12}
# "A doua" is the second; "nouă" is nine, new, and to us, "noua" the new one.
WORDS_TOO = (r"(?<=\b[aA] )doua\b|[nN]ou[ăa]\b(?! (?:zeci|sute|mii|milioane|miliarde|din (?:zece|10)|lei|euro|dolari|lire|bani"
             r"|franci|coroane|ruble|ani|luni|zile|ore|minute|secunde|săptămâni|kilometri|metri|kilograme|litri|hectare|grade|puncte"
             r"|procente|la sută|persoane|oameni|copii))")
FRACTIONS = {"jumătate": 2, "treime": 3, "treimi": 3, "sfert": 4, "sferturi": 4, "cincime": 5, "cincimi": 5,
             "șesime": 6, "șesimi": 6, "optime": 8, "optimi": 8, "zecime": 10, "zecimi": 10, "sutime": 100, "sutimi": 100,
             "miime": 1000, "miimi": 1000}
HALF_OF = ("jumătate",)
HALVES = frozenset(("prima", "doua"))
AND_A_HALF = ("și jumătate", "si jumatate")
OF_WHAT = frozenset(("din", "dintre"))
TALLIED = frozenset("zecime zecimi sutime sutimi miime miimi".split())
FOLD = tuple(f"ori mai {more}" for more in (
    "mult multe mulți puțin puține puțini mare mari mic mică mici scump scumpă scumpe ieftin ieftine repede des "
    "lung ridicat").split())
TIMES_NOUN, COMPARED = "ori", frozenset(("cât", "cea a", "cel al"))
WORTH = frozenset("masa greutatea mărimea valoarea prețul ebitda profitul salariul suprafața media diametrul raza lungimea "
                  "înălțimea pib pib-ul volumul densitatea populația mediana".split())
MULTIPLES = {stem + end: number for stem, number in (("dublat", "2"), ("triplat", "3"), ("înjumătățit", "0.5"))
             for end in ("", "ă", "e", "i")}
GROWN = {word: "down" if word.startswith("în") else "up" for word in MULTIPLES}
PERCENT = ("%", "la sută", "procent", "procente")
PERMILLE = ("‰", "la mie")
POINT_NOUNS = ("puncte",)
POINTS = {"punct procentual": 0, "puncte procentuale": 0, "pp": 0, "p.p.": 0, "punct de bază": -2, "puncte de bază": -2}

HEAD = 0
# Lions; a word that nobody has in mind for money of Botswana.
NO_HEADS = ("leone", "leoni", "pula")
USUAL = {"dolar": "USD", "dolari": "USD", "liră": "GBP", "lire": "GBP", "rublă": "RUB", "ruble": "RUB", "franc": "CHF",
         "franci": "CHF", "rupie": "INR", "rupii": "INR"}
NICKNAMES = {"ron": "RON", "roni": "RON", "lei vechi": "ROL", "parai": "USD", "verzișori": "USD"}
# Wreaths; brands, envoys, settlers.
MINOR = (("ban bani", "", "RON MDL"), ("cent cenți", "", "EUR USD CAD AUD NZD"), ("penny pence", "", "GBP"),
         ("copeică copeici", "", "RUB"))

MINUS = ("minus",)
BEFORE = {
    "about": "~ ≈ aproximativ aprox. circa cca cca. aproape cam vreo în-jur-de în-jurul-a undeva-la de-ordinul-a",
    "over": f"> peste {_than(_MORE)} mai-bine-de depășește depășesc depășit depăși depășea depășind depășească",
    "at_least": f"≥ >= cel-puțin minim minimum minimum-de {_equal(_MORE)}",
    "under": f"< sub {_than(_LESS)}",
    "at_most": f"≤ <= cel-mult maxim maximum maximum-de până-la {_equal(_LESS)}",
}
ADJECTIVES_TOO = frozenset(("minim", "maxim"))
NEGATIONS, HELPERS = frozenset(("nu", "nici")), frozenset("va vor poate pot trebuie fi fie să".split())
NEGATION_ENDS = frozenset("la pentru cu din în de".split())
AFTER = {"about": "și ceva|aproximativ|cu aproximație",
         "at_least": "+|sau mai mult|sau mai multe|sau mai mulți|sau peste|și peste|cel puțin|minimum",
         "at_most": "sau mai puțin|sau mai puține|sau mai puțini|cel mult|maximum"}
TO = ("-", "–", "—", "~", "la", "până la")
ANDS = frozenset(("si",))
AND, BETWEEN, BETWEEN_TOO, FROM, OVER, BY = "și", "între", "intre", "de la", "peste", "cu"
LASTING = frozenset("de are au aveau avea durează durat durata timp".split())
OF_AGE = frozenset("persoanele persoane oameni oamenii pacienții bărbații femeile cei cele celor vârstnicii pensionarii".split())
EITHER = ("sau", "ori", "și", "si")
MOVES = ("trecut", "trecând", "trece", "trec")
RATIO = ("din", "din fiecare")
RISES = {"by": "crescut crescută crește cresc creșterea creștere urcat urcă majorat majorată majorează mărit mărită mărește "
               "scumpit scumpesc scumpește avansat ridicat suplimentat apreciat",
         "share": "câștigat câștigă"}
FALLS = {"by": "scăzut scăzută scade scad scăderea scădere coborât coboară redus redusă reduce diminuat diminuată diminuează "
               "ieftinit ieftinesc ieftinește micșorat depreciat restrâns",
         "share": "pierdut pierde"}
AS_FAR_AS = frozenset(("până la",))
REACHED = frozenset("ajuns ajunge ajung ajungă încălzit încălziți încins preîncălziți rotunjit limitat".split())

DIMENSIONS = ("x", "×", "pe")  # "12 pe 30 de metri"
DECIMALS_BEHIND = {"meter": 2}
UNITS = {name: unit for unit, names in {
    "meter**2": "mp m.p. m²", "kilometer**2": "kmp", "meter**3": "mc m³", "kilogram": "kile kil kg", "metric_ton": "tonă tone",
    "minute": "min", "second": "sec sec.", "horsepower": "cp", "year": "anișori", "inch": "țol țoli inci",
    "hour": "ceasuri", "kilometer": "km", "centimeter": "cm", "millimeter": "mm", "milliliter": "ml", "milligram": "mg",
    "hectare": "ha",  "100 kilogram": "chintal chintale",
}.items() for name in names.split()}
UNITS |= {"milă marină": "nautical_mile", "mile marine": "nautical_mile",
          "grade c": "degree_Celsius", "grade f": "degree_Fahrenheit", "kilowați oră": "kilowatt_hour",
          "megawați oră": "megawatt_hour", "ani-lumină": "light_year"}
# The year and the cup of CLDR: "a 5-a", "335 a autobuzului", "lit. c".
NOT_UNITS = frozenset("a c z mi".split())
COUNTED = {f"ori pe {word}": ("ori", unit) for word, unit in (
    ("zi", "day"), ("săptămână", "week"), ("lună", "month"), ("an", "year"))}
GOLD = r"\baur\b(?: \w+)?(?: de)? ?\||\| de aur\b|\| aur\b"
_PRICES = r"\b(?:cost|pre[țt]|plăt|valo|valut|amend|curs|euro|dolar|suedez|norveg|danez|ceh|salari|bancnot|moned)"
OTHERWISE = {
    "som somi": things(unless=rf"kârg|kirg|bișkek|{_PRICES}"), "sol": things(most=19, unless=rf"peru|lima|{_PRICES}"),
    "lire liră": things(near=r"\b(?:chitar|vioar|harp|cânt|coard|orfeu)", unless=_PRICES),
    "noduri nod": things(unless=r"\b(?:vitez|vânt|navig|nav[ăe]\b|vapor|rafal|bate\b|sufl|ambarca|marin)"),
    "grad": things(then=r" (?:didactic|militar|universitar|de (?:rudenie|libertate|invaliditate|comparație))"),
    "ceasuri": things(then=r" (?:de (?:mână|perete|buzunar|masă|aur)|elvețien|smart|intelig|digital|mecanic|automat|noi|vechi)"),
    "carate carat": things(near=GOLD, least=8, most=24),
    "lei leu": things(most=99, near=r"\b(?:zoo|circ|safari|african|tigr|leopar|urși|cuș|dresor|rezervați|pui de|leoaic)",
        unless=r"\b(?:cost|pre[țt]|plăt|bilet|ban[ii]\b|euro|tax|amend|salari|intrar)"),
    "RON": nothing(near=r"\b(?:benzin|octan|carburan)", least=91, most=102,  # the octane number
        unless_front=r"\b(?:cost|pre[țt]|plăt)\w*(?: \w+){0,2} (?:RON )?$"),
    "Ml": Other("milliliter"), "s m l g": nothing(then=r"-(?:am?|ai|au|ați|ar|aș|or?|i)\b"),  # "cei 3 s-au dus"
    "coroane": things(then=" (?:de |dentar|funerar)"), "marcă mărci soli coloni picioare": things(),
    "grade": (nothing(then=r" pe scara\b"), things(
        then=r" (?:didactic|militar|universitar|de (?:rudenie|libertate|invaliditate|comparație))"))}
PER = ("pe", "la")
PER_BARE = {"": {"lunar": "month", "anual": "year", "zilnic": "day", "săptămânal": "week"},
            "price": {"kilogramul": "kilogram", "kilul": "kilogram", "litrul": "liter", "metrul": "meter", "tona": "metric_ton",
                      "noaptea": "noapte", "bucata": "bucată"}}
PER_NOUNS = ("persoană", "locuitor", "locuitori", "acțiune", "noapte", "bucată", "cap", "familie", "bilet")
GROSS = frozenset("brut net".split())
# What several of a thing are called ends on -i or -e; of the rest what ends so too stands in STOPS.
NO_NOUN = tuple("aăâîoubcdfghjklmnprsștțvxz")
ADJECTIVE_ENDS = tuple("mari mici vechi primele ultimele următoarele alte alți".split())
STOPS = frozenset(
    "care ce cine de fi fie este ne te vă vi ni mi ți își îi îmi îți le li lui ei ele noi voi mei mele sale săi tale "
    "aceste acești acele acei cele cei ale ai ați aveți azi ieri mâine bine toate toți fiecare orice trebuie poate face "
    "merge vine vei veți nici și foarte atunci din în pentru după sunt erau au am are avea avem se către dintre "
    "unde marți miercuri joi vineri ori sau totuși deși despre spre peste ".split())

BEFORE_NAME = frozenset(
    "art. articolul articolele etaj et. sector pct. vol. versetul p. crt. pagina pag. paginile nr nr. numărul camera zborul "
    "cursa capitolul cap. etajul secolul linia autobuzul tramvaiul trenul locul nota clasa legea km kilometrul anii versiunea "
    "sala apartamentul ap. bl. blocul sc. scara str. strada alin. alineatul lit. punctul volumul sectorul vagonul poarta "
    "terminalul peronul liceul școala grupa lotul dosarul hg oug ordinul minutul etapa ediția sezonul episodul tabelul figura "
    "formula digi antena fig. anexa codul drumul".split())
NO_ONE_BEFORE = frozenset("real dram bar picior nod milă franc galon".split())  # "un real succes", "un picior rupt"
CLASSES = frozenset("formula grupa clasa nr.".split())
ORDINAL_ENDS = ("-a", "-lea", "-ul")
# The text is seen with its separators as English has them: "ora 18.30" as "18,30".
_TIME = "[0-9]{1,2}(?:[.,:][0-9]{2})?"
CLOCKS = (r"[0-9]{1,2} (?:dimineața|seara|noaptea|după-amiaza)\b"
          rf"|(?:(?<=\bora )|(?<=\borele )){_TIME}(?: și {_TIME})?"
          r"|(?<=\bde la )(?:[6-9]|1[0-2])(?:[.,:][0-9]{2})? la (?:1[3-9]|2[0-4])(?:[.,:][0-9]{2})?(?=[.;,](?![0-9])|$)"
          r"|(?<=\bla )(?:[01]?[0-9]|2[0-3]),[0-5][0-9](?=[.;,)](?![0-9])|$)")
SPOKEN_CLOCKS = r"\w+ (?:dimineața|seara|noaptea|după-amiaza)\b"
ENGINES = frozenset("motor motorul diesel benzină turbo hibrid".split())
SCORED, GAMES = ("la",), ("învin", "bătut", "câștig", "pierdut", "egal", "scor", "conduc")
NEAR_SCALE = ("scar", "raport", "propor", "dilu", "amestec", "curs")
ADDRESSES = r"(?<=\bla )(?:6/49|5/40)\b|(?:(?<=\bloto )|(?<=\bLoto ))[0-9]/[0-9]{2}\b"
ADDRESSES += r"|(?<=\+)40[ ,(-][0-9 ,()-]{7,14}[0-9]|(?<=\betaj )[0-9]{1,2}/[0-9]{1,2}"
LAWS = r"(?:(?<=\balin\. \()|(?<=- \())[0-9]{1,2}"
CALLS = frozenset("sunați sună sunat".split())

SAY = {"about": "aproximativ {}", "over": "mai mult de {}", "at_least": "cel puțin {}", "under": "sub {}",
       "at_most": "cel mult {}"}
SAY_RATIO, SAY_RATE, SAY_OF = "{} din {}", "{} pe {}", "{} de {}"
SAY_POINTS = ("{} punct procentual", "{} puncte procentuale")
