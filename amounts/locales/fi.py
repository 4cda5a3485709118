"""Finnish, lightly: what CLDR lacks and running text needs. Sources: Kielitoimiston ohjepankki (Kotus), CLDR.

Names that are not set here are those of ``plain.py``. CLDR spells number words in every case, and names units in the nominative
and the partitive; texts have the others as well: "viiden kilometrin", "45 minuutissa", "4,5 prosenttiin".
"""

from .other import nothing


def _cases(weak: str, into: str, back: bool = True) -> str:
    """The genitive, the cases of inside and outside, of a noun: "litran litrassa litrasta litraan litralla litralta"."""
    a = "a" if back else "ä"
    return f"{weak}n {weak}ss{a} {weak}st{a} {into} {weak}ll{a} {weak}lt{a}"


# ---------------------------------------------------------------- numbers

NOT_ALONE = frozenset(("kuusi",))  # a spruce
SCALES = {**dict.fromkeys((*_cases("tuhanne", "tuhanteen").split(), "tuhannet", "tuhansia", "tuhansien"), 3),
          **dict.fromkeys((*_cases("miljoona", "miljoonaan").split(), "miljoonat", "miljoonia", "miljoonien", "milj"), 6),
          **dict.fromkeys((*_cases("miljardi", "miljardiin").split(), "miljardeja", "miljardien", "mrd"), 9)}
NUMBERS = {"puolitoista": "1.5", "puolentoista": "1.5", "tusina": "12", "miljoona": "1000000", "miljoonan": "1000000",
           "miljardi": "1000000000", "miljardin": "1000000000"}
VAGUE = {word: number for number, words in {
    10: "kymmenet kymmeniä kymmenien", 100: "sadat satoja satojen", 1000: "tuhannet tuhansia tuhansien",
    10**4: "kymmeniätuhansia", 10**5: "satojatuhansia", 10**6: "miljoonat miljoonia miljoonien", 10**9: "miljardeja",
}.items() for word in words.split()} | {"muutama sata": 100, "muutama tuhat": 1000}
_PARTS = {3: ("kolmas", "kolmanne"), 4: ("neljäs", "neljänne"), 5: ("viides", "viidenne"), 6: ("kuudes", "kuudenne"),
          8: ("kahdeksas", "kahdeksanne"), 10: ("kymmenes", "kymmenenne")}
FRACTIONS = {"puoli": 2, "puolen": 2, "puolet": 2,
             **{f"{part}osa{end}": number for number, (part, _) in _PARTS.items() for end in ("", "a", "n")},
             **{f"{part}{end}": number for number, (_, part) in _PARTS.items() if number < 6 for end in ("s", "ksen")},
             "kolmannesta": 3, "neljännestä": 4, "viidennestä": 5}
HALF_OF = ("puolet", *(word for word in FRACTIONS if word.endswith(("osa", "nes"))))
AND_A_HALF = ("ja puoli", "ja puolen")
MULTIPLES = {f"{stem}{end}": number for stem, number in (("kaksinkertai", "2"), ("kolminkertai", "3"), ("nelinkertai", "4"))
             for end in ("nen", "seksi", "stui")} | {"puolittui": "0.5"}
GROWN = {word: "down" if word == "puolittui" else "up" for word in MULTIPLES if word.endswith("tui")}
PERCENT = ("%", "prosentti", "prosenttia", "prosenttinen", "prosenttisen", "pros.", *_cases("prosenti", "prosenttiin").split())
PERMILLE = ("‰", "promillea", "promille", "promillen")
POINTS = {"prosenttiyksikkö": 0, "prosenttiyksikköä": 0, "prosenttiyksikön": 0, "prosenttiyksiköllä": 0, "%-yksikköä": 0,
          "korkopistettä": -2, "peruspistettä": -2}
MINUS = ("miinus",)
FROST = r" (?:pakkasta\b|pakkasastetta\b)"

# ---------------------------------------------------------------- money

HEAD = -1
NO_HEADS = ("taka", "takaa", "pula", "pulaa")  # from behind, and a shortage
SIGNS = {"e": "EUR", "eur": "EUR"}
USUAL = {"punta": "GBP", "puntaa": "GBP", "rupla": "RUB", "ruplaa": "RUB", "frangi": "CHF", "frangia": "CHF", "kruunu": "SEK",
         "kruunua": "SEK", "rupia": "INR", "rupiaa": "INR"}
NICKNAMES = {name: code for names, code in (
    (f"{_cases('euro', 'euroon')} eurot euroja", "EUR"), (_cases("dollari", "dollariin"), "USD"),
    (_cases("punna", "puntaan"), "GBP"), (_cases("kruunu", "kruunuun"), "SEK"), ("jenin jeniin", "JPY"),
    ("markka markkaa markan", "FIM")) for name in names.split()}
NICKNAMES |= {f"{land} {name}": code for land, code in (
    ("ruotsin", "SEK"), ("norjan", "NOK"), ("tanskan", "DKK"), ("islannin", "ISK"), ("tšekin", "CZK"))
    for name in _cases("kruunu", "kruunuun").split()}
MINOR = (("sentti senttiä sentin senttiin sentistä", "snt", "EUR USD CAD AUD"), ("äyriä", "", "SEK NOK DKK"),
         ("pennyä", "", "GBP"))

# ---------------------------------------------------------------- exactness, ranges, change

BEFORE = {
    "about": "~ ≈ noin n. suunnilleen likimain lähes melkein vajaa vajaat vajaan runsas runsaat reilu reilut reilun arviolta",
    "over": "> yli enemmän-kuin suurempi-kuin ylittää ylitti",
    "at_least": "≥ >= vähintään ainakin ei-alle suurempi-tai-yhtä-suuri-kuin",
    "under": "< alle vähemmän-kuin pienempi-kuin alittaa alitti",
    "at_most": "≤ <= enintään korkeintaan maksimissaan ei-yli ei-enempää-kuin pienempi-tai-yhtä-suuri-kuin",
}
AFTER = {"at_least": "+|tai enemmän|tai yli", "at_most": "tai vähemmän|tai alle"}
AND, OR = "ja", "tai"
EITHER = ("ja", "tai")
BETWEEN_BEHIND = (" välillä", " väliltä", " välissä")
RISES = {"": "nousi nousivat nousee kasvoi kasvoivat kasvaa lisääntyi lisääntyivät kohosi kallistui vahvistui"}
FALLS = {"": "laski laskivat laskee väheni vähenivät putosi putosivat pieneni supistui halpeni heikkeni"}
# Where something came from and where it came to, by the ends of the words: "nousi 5 prosentista 7 prosenttiin".
DATIVES = ("sta", "stä", "aan", "ään", "een", "iin", "oon", "uun")
FILLERS = frozenset("vain peräti jopa".split())
ONE_AND = {f"{word} ja": unit for word, unit in (
    ("tunti", "hour"), ("tunnin", "hour"), ("vuosi", "year"), ("vuoden", "year"), ("viikko", "week"), ("viikon", "week"),
    ("kuukausi", "month"), ("kuukauden", "month"), ("päivä", "day"), ("päivän", "day"), ("minuutti", "minute"),
    ("minuutin", "minute"))}
NO_ONE = frozenset("joka viime ensi tämän kuluvan saman".split())
PER = ("per",)
PER_BARE = {"": {"sekunnissa": "second", "minuutissa": "minute", "tunnissa": "hour", "päivässä": "day", "vuorokaudessa": "day",
                 "viikossa": "week", "kuukaudessa": "month", "vuodessa": "year"},
            "price": {"kilolta": "kilogram", "litralta": "liter", "tunnilta": "hour", "tynnyriltä": "oil_barrel",
                      "unssilta": "ounce",
                      "kilowattitunnilta": "kilowatt_hour", "tonnilta": "metric_ton"}}

# ---------------------------------------------------------------- units, and what is counted by a word of its own

COUNTERS = tuple("henkilöä henkeä ihmistä asukasta kertaa kpl kappaletta".split())
UNIT_ENDS = {"metriä": _cases("metri", "metriin", False), "tuntia": _cases("tunni", "tuntiin"),
             "minuuttia": _cases("minuuti", "minuuttiin"), "sekuntia": _cases("sekunni", "sekuntiin"),
             "vuotta": _cases("vuode", "vuoteen"), "kuukautta": _cases("kuukaude", "kuukauteen"),
             "viikkoa": _cases("viiko", "viikkoon"), "päivää": _cases("päivä", "päivään", False),
             "grammaa": _cases("gramma", "grammaan"), "litraa": _cases("litra", "litraan"), "tonnia": _cases("tonni", "tonniin"),
             "astetta": _cases("astee", "asteeseen"), "hehtaaria": _cases("hehtaari", "hehtaariin"),
             "kiloa": _cases("kilo", "kiloon"), "vuorokautta": _cases("vuorokaude", "vuorokauteen")}
UNITS = {name: unit for unit, names in {
    "hour": "h", "day": "vuorokautta", "kilogram": "kiloa", "meter**2": "neliö neliötä neliön",
    "meter**3": "kuutio kuutiota kuution",
    "year": "vuotias vuotiasta vuotiaan vuotiaat vuotiaiden vuotiaita vuotiaille vuotiailta", "oil_barrel": "tynnyri tynnyriä",
    "deciliter": "desiä", "degree_Celsius": "pakkasastetta lämpöastetta", "tablespoon": "ruokalusikallinen ruokalusikallista",
    "teaspoon": "teelusikallinen teelusikallista",
}.items() for name in names.split()}
NOT_UNITS = frozenset("q")
OTHERWISE = {
    "sen": nothing(),  # "its"
    "senttiä": nothing(then=" (?:pitkä|leveä|korkea|syvä|paksu|lunta)"),  # of a metre
    "A": nothing(then="(?<=[0-9]A)")}  # a class, a flat

# ---------------------------------------------------------------- what is not a figure

_TIME = "[0-9]{1,2}(?:[.,:][0-9]{2})?"
# The text is seen with its separators as English has them: "5.3." as "5,3.".
DATES = r"[0-9]{2,4}-lu[kv]u\w*|[0-9]{1,2},(?:[1-9]|1[0-2])[.,]"
CLOCKS = rf"(?:(?<=klo )|(?<=kello )){_TIME}(?: ?[-–] ?{_TIME})?"
SPOKEN_CLOCKS = r"(?:(?<=kello )|(?<=puoli ))\w+"
ORDINALS = r"[0-9]{1,4}\. (?=(?-i:[a-zåäö]))|[0-9]{1,4}:n(?:nen|te)\w*"
BEFORE_NAME = frozenset("huone huoneessa sivu sivulla sivulta s. luku luvussa kanava tie linja numero nro taulukko kuva kohta "
                        "pykälä momentti luokka kerros versio lento laituri rivi kausi osa jakso artikla".split())
CALLS = frozenset("puh puhelin soita numeroon".split())
STOPS = frozenset("ja tai on oli jo kun jos mutta sekä myös noista näistä".split())
