"""Hungarian, lightly: what CLDR lacks and running text needs. Sources: A magyar helyesírás szabályai (MTA), CLDR.

Names that are not set here are those of ``plain.py``. What is counted is singular, and takes endings: "5 kilométerre", "3 évig",
"12 éves", "5 százalékról 7 százalékra".
"""

from .other import nothing


def _cases(stem: str, accusative: str, adjective: str, instrumental: str) -> str:
    """A noun's endings: "órát órás órára óráról órában órából órától óránál óráért óráig órával"."""
    back = adjective in ("os", "as", "s") and instrumental[-2:] == "al"
    pairs = ("ra", "ról", "ban", "ból", "tól", "nál", "nak") if back else ("re", "ről", "ben", "ből", "től", "nél", "nek")
    return " ".join(f"{stem}{end}" for end in (accusative, adjective, instrumental, *pairs, "ért", "ig"))


# ---------------------------------------------------------------- numbers

NOT_ALONE = frozenset(("hat", "hét"))  # acts, and a week
SCALES = {"ezret": 3, "ezerre": 3, "ezerről": 3, "ezerrel": 3, "mrd": 9,
          **{f"millió{end}": 6 for end in ("t", "s", "ra", "ról", "val", "an", "ért")},
          **{f"milliárd{end}": 9 for end in ("ot", "os", "ra", "ról", "dal", "an", "ért")}}
GROUPS = {"tucat": 12}
SPELLED = (("kettő", "két"),)
ARTICLES = ("a", "az")
NUMBERS = {"másfél": "1.5", "tucat": "12", "félmillió": "500000", "félmilliárd": "500000000"}
VAGUE = {"százak": 100, "ezrek": 1000, "tízezrek": 10**4, "százezrek": 10**5, "milliók": 10**6, "milliárdok": 10**9,
         **{f"{some} {word}": number for some in ("több", "néhány", "pár") for word, number in (
             ("tíz", 10), ("tucat", 12), ("száz", 100), ("ezer", 1000), ("tízezer", 10**4), ("százezer", 10**5),
             ("millió", 10**6), ("milliárd", 10**9))}}
# The week, and not seven; an accusative ("Ft-ot"), and no five without its accent.
WORDS_TOO = (r"(?i:ot\b|hét(?= (?:végén|végi|elején|közepén|folyamán|során|napján|minden)\b)"
             r"|(?:(?<=jövő )|(?<=múlt )|(?<=egész )|(?<=következő )|(?<=jelen ))hét\b)")
def _of(part: str) -> tuple[str, str]:
    """What a part is of: "harmada", "negyedét"."""
    return ("a", "át") if part in ("harmad", "hatod", "nyolcad") else ("e", "ét")


_PARTS = ((3, "harmad"), (4, "negyed"), (5, "ötöd"), (6, "hatod"), (8, "nyolcad"), (10, "tized"))
FRACTIONS = {"fél": 2, "fele": 2, "felét": 2, "felének": 2, "negyed": 4,
             **{f"{part}{end}": number for number, part in _PARTS for end in _of(part)}}
HALF_OF = tuple(word for word in FRACTIONS if word[-1] in "aetk" and word != "fél")
PARTS = {f"{top}{part}{end}": (number, parts) for number, top in enumerate("egy két három négy öt".split(), 1)
         for parts, part in _PARTS if number < parts for end in ("", *_of(part))}
PARTS |= {"kétharmados": (2, 3), "háromnegyedes": (3, 4)}
AND_A_HALF = ("és fél",)
MULTIPLES = {f"{stem}{end}": number for stem, number, ends in (
    ("kétszeres", "2", "e ére"), ("háromszoros", "3", "a ára"), ("négyszeres", "4", "e ére"), ("ötszörös", "5", "e ére"),
    ("tízszeres", "10", "e ére")) for end in ("", *ends.split())} | {
    "duplája": "2", "duplájára": "2", "megduplázódott": "2", "megháromszorozódott": "3", "megfeleződött": "0.5"}
GROWN = {"megduplázódott": "up", "megháromszorozódott": "up", "megfeleződött": "down"}
PERCENT = ("%", "százalék", "százaléka", "százalékát", "százalékának",
           *_cases("százalék", "ot", "os", "kal").split())
PERMILLE = ("‰", "ezrelék")
POINTS = {"százalékpont": 0, "százalékponttal": 0, "százalékpontos": 0, "százalékpontot": 0, "bázispont": -2, "bázisponttal": -2,
          "bázispontos": -2}
MINUS = ("mínusz",)
FROST = r" fagypont alatt\b"

# ---------------------------------------------------------------- money

HEAD = -1
SCALED_MONEY = {"eFt": ("HUF", 3), "mFt": ("HUF", 6)}
USUAL = {"dollár": "USD", "font": "GBP", "frank": "CHF", "rubel": "RUB", "rúpia": "INR", "won": "KRW"}
NICKNAMES = {name: code for names, code in (
    (_cases("forint", "ot", "os", "tal"), "HUF"), (_cases("euró", "t", "s", "val"), "EUR"),
    (_cases("dollár", "t", "os", "ral"), "USD"), ("fontot fontért fontra fontról fonttal fontba", "GBP"),
    ("forintba", "HUF"), ("euróba", "EUR"), ("dollárba", "USD")) for name in names.split()}
# Crowns and others of a country, in their cases: "svéd koronát", "svájci frankért".
NICKNAMES |= {f"{land} {name}": code for land, code, names in (
    *((land, code, f"korona {_cases('koroná', 't', 's', 'val')}") for land, code in (
        ("svéd", "SEK"), ("dán", "DKK"), ("norvég", "NOK"), ("cseh", "CZK"), ("izlandi", "ISK"))),
    *((land, code, f"dollár {_cases('dollár', 't', 'os', 'ral')}") for land, code in (
        ("amerikai", "USD"), ("kanadai", "CAD"), ("ausztrál", "AUD"))),
    ("svájci", "CHF", f"frank {_cases('frank', 'ot', 'os', 'kal')}"), ("török", "TRY", f"líra {_cases('lírá', 't', 's', 'val')}"),
    ("japán", "JPY", f"jen {_cases('jen', 't', 'es', 'nel')}"), ("kínai", "CNY", f"jüan {_cases('jüan', 't', 'os', 'nal')}"),
    ("orosz", "RUB", f"rubel {_cases('rubel', 't', 'es', 'lel')}")) for name in names.split()}
MINOR = (("cent centet centes", "", "EUR USD CAD AUD"), ("penny", "", "GBP"), ("fillér", "", "HUF"))

# ---------------------------------------------------------------- exactness, ranges, change

BEFORE = {
    "about": "~ ≈ körülbelül kb. kb mintegy nagyjából hozzávetőleg közel csaknem majdnem",
    "over": "> több-mint több,-mint nagyobb-mint nagyobb,-mint meghaladja meghaladta",
    "at_least": "≥ >= legalább minimum legkevesebb nagyobb-vagy-egyenlő-mint",
    "under": "< kevesebb-mint kevesebb,-mint kisebb-mint kisebb,-mint",
    "at_most": "≤ <= legfeljebb maximum maximálisan akár kisebb-vagy-egyenlő-mint",
}
NEGATIONS = frozenset(("nem",))
_MORE, _LESS = "több idősebb hosszabb nagyobb magasabb".split(), "kevesebb fiatalabb rövidebb kisebb alacsonyabb".split()
AFTER = {"about": "körül|körüli", "at_least": "+|vagy több|vagy annál több", "at_most": "vagy kevesebb|vagy annál kevesebb",
         "over": "felett|feletti|fölött|fölötti|-nál több|-nél több|" + "|".join(_MORE),
         "under": "alatti|-nál kevesebb|-nél kevesebb|" + "|".join(_LESS)}
THAN_BEHIND = {f" {word}": ("nál", "nél") for word in (*_MORE, *_LESS)}
AND, OR = "és", "vagy"
EITHER = ("és", "vagy")
BETWEEN_BEHIND = (" között", " közé")
_ROSE = "nőtt nőttek emelkedett emelkedtek növekedett növekedtek drágult drágultak erősödött bővült".split()
_FELL = "csökkent csökkentek esett estek zuhant zuhantak gyengült mérséklődött".split()
RISES, FALLS = {"": " ".join(_ROSE)}, {"": " ".join(_FELL)}
MOVED_BEHIND = {"up": tuple(f" {verb}" for verb in _ROSE), "down": tuple(f" {verb}" for verb in _FELL)}
DATIVES = ("ra", "re", "ról", "ről", "ig")  # what it came to, and from where
PER = ("per",)
PER_BARE = {"": {"naponta": "day", "hetente": "week", "havonta": "month", "évente": "year", "óránként": "hour"},
            "price": {"kilónként": "kilogram", "literenként": "liter", "hordónként": "oil_barrel", "tonnánként": "metric_ton",
                      "négyzetméterenként": "meter**2"}}

# ---------------------------------------------------------------- units, and what is counted by a word of its own

COUNTERS = tuple("fő főt fős ember embert emberrel személy darab db alkalommal lakos".split())
UNIT_ENDS = {"éter": " ".join(f"é{word}" for word in _cases("ter", "t", "es", "rel").split()),
             "liter": _cases("liter", "t", "es", "rel"), "gramm": _cases("gramm", "ot", "os", "mal"),
             "tonna": _cases("tonná", "t", "s", "val"), "hektár": _cases("hektár", "t", "os", "ral"),
             "kiló": _cases("kiló", "t", "s", "val"), "óra": _cases("órá", "t", "s", "val"),
             "perc": _cases("perc", "et", "es", "cel"), "nap": _cases("nap", "ot", "os", "pal"),
             "hét": _cases("het", "et", "es", "tel"), "év": _cases("év", "et", "es", "vel"),
             "fok": _cases("fok", "ot", "os", "kal")}
UNITS = {name: unit for unit, names in {
    "kilogram": "kiló", "metric_ton": "tonna", "10 gram": "dkg deka dekás", "watt": "wattos", "horsepower": "lóerős",
    "week": "héten hete", "month": "hó hónapja", "year": "évesen évesek éven éve", "day": "napon napja", "hour": "órája",
}.items() for name in names.split()}
NOT_UNITS = frozenset("p ó".split())
OTHERWISE = {
    "márka hold": nothing(),  # a brand; still
    "mi": nothing(then=r" [^\W\d_]"), "A": nothing(then="(?<=[0-9]A)"), "t": nothing(then="(?<=-t)")}
# A flat; the accusative, "2-t"; of land as it was measured in Hungary.

# ---------------------------------------------------------------- what is not a figure

_TIME = "[0-9]{1,2}(?:[.,:][0-9]{2})?"
# The text is seen with its separators as English has them: "05.12." as "05,12.".
DATES = (r"(?:[12][0-9]|3[01]|[1-9])-(?:[áé]n|jén|i|jei|ai|éig)\b|[12][0-9]{3}[.,] ?[01]?[0-9][.,] ?[0-9]{1,2}[.,]"
         r"|(?:0[1-9]|1[0-2])[.,](?:0[1-9]|[12][0-9]|3[01])[.,]")
_MONTHS = "január február március április május június július augusztus szeptember október november december"
DATES += "|(?:" + "|".join(f"(?<={month} )" for month in _MONTHS.split()) + r")[0-9]{1,2}\b"
CLOCKS = (rf"{_TIME}(?: óra(?: [0-9]{{1,2}} perc)?kor|-kor)|[0-9]{{1,2}} óra [0-5][0-9]\b(?! perc)|"
          rf"[0-9]{{1,2}}(?:-t[óő]l| órától) [0-9]{{1,2}} óráig|(?:(?<=délután )|(?<=este )|(?<=reggel )|(?<=délelőtt )){_TIME}")
SPOKEN_CLOCKS = r"\w+ órakor|(?:(?<=\bfél )|(?<=negyed ))\w+|(?:(?<=délután )|(?<=este )|(?<=reggel )|(?<=délelőtt ))\w+"
ORDINALS = r"[0-9]{1,4}\. (?=(?-i:[a-záéíóöőúüű]))|[0-9]{1,4}-(?:[aeoö]s|dik)\w*"
BEFORE_NAME = frozenset("szoba terem peron vonal csatorna fejezet ábra táblázat verzió cikk".split())
CALLS = frozenset("hívja telefonszám".split())
STOPS = frozenset("az és de ha hogy csak már még összesen ebből ezek".split())
