"""Czech, lightly: what CLDR lacks and running text needs.

Sources: Internetová jazyková příručka and Pravidla českého pravopisu (ÚJČ AV ČR), the tables of ČSÚ.
"""

from .other import Other, nothing, things

_MORE = ("více", "víc", *(f"{word}{end}" for word in ("větš", "vyšš", "delš", "starš", "dražš") for end in ("í", "ích")))
_LESS = ("méně", "míň", *(f"{word}{end}" for word in ("menš", "nižš", "kratš", "mladš", "levnějš") for end in ("í", "ích")))


def _equal(words: tuple[str, ...]) -> str:
    return " ".join(f"{word}-nebo-{equal}" for word in words for equal in ("rovno", "roven", "rovna", "rovný", "rovná", "rovné"))


SCALES = {"tis": 3, "tisíci": 3, "tisících": 3, "tisícům": 3, "mld": 9, "milionech": 6, "milionům": 6, "milióny": 6,
          "miliónů": 6,
          "miliónu": 6, "milión": 6, "miliardu": 9, "miliardami": 9, "miliardách": 9}
_ONES = "jeden dva tři čtyři pět šest sedm osm devět".split()
_TENS = "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát".split()
NUMBERS = {f"{one}a{ten}": str(10 * tens + ones) for tens, ten in enumerate(_TENS, 2) for ones, one in enumerate(_ONES, 1)}
NUMBERS |= {"tucet": "12", "dvou": "2", "čtyř": "4", "pěti": "5", "šesti": "6", "sedmi": "7", "osmi": "8",
            "devíti": "9",
            "deseti": "10", "dvaceti": "20", "třiceti": "30", "padesáti": "50", "jednoho": "1", "jednu": "1",
            "milion": "1000000"}
GROUPS = {"tucet": 12, "tucty": 12, "tuctů": 12}
NOT_NUMBERS = ("PET",)  # of bottles
JUXTAPOSED = ("",)
VAGUE = {"desítky": 10, "stovky": 100, "tisíce": 1000, "miliony": 10**6, "miliardy": 10**9, "desítkách": 10, "stovkách": 100,
         "desítek": 10, "stovek": 100}
FRACTIONS = {"půl": 2, "polovina": 2, "polovinu": 2, "poloviny": 2, "polovině": 2, "čtvrt": 4, "čtvrtě": 4,
             **{f"{stem}{end}": number for stem, number in (("třetin", 3), ("čtvrtin", 4), ("pětin", 5), ("šestin", 6),
             ("desetin", 10),
                                                            ("setin", 100), ("tisícin", 1000)) for end in ("a", "u", "y", "")}}
HALF_OF = ("polovina", "polovinu", "poloviny", *(f"{stem}tin{end}" for stem in ("tře", "čtvr", "pě") for end in "auy"))
HALVES = frozenset("první druhá druhé druhou".split())
AND_A_HALF = ("a půl",)
HALF_MORE = {f"{name} a půl": unit for unit, names in {"hour": "hodina hodinu hodiny", "year": "rok roku",
             "month": "měsíc měsíce",
                                                       "week": "týden", "day": "den"}.items() for name in names.split()}
HALVES_OF = {"půlhodina": "hour", "půlhodinu": "hour", "půlhodiny": "hour", "půlrok": "year", "půlroku": "year",
             "půllitr": "liter"}
_COMPARED = "více víc méně větší menší vyšší nižší dražší levnější delší rychlejší rychleji tolik".split()
FOLD = tuple(f"krát {more}" for more in _COMPARED)
MULTIPLES = {f"{number}krát {more}": str(value) for value,
             number in enumerate("dva tři čtyři pět šest sedm osm devět deset".split(), 2)
             for more in _COMPARED}
MULTIPLES |= {f"z{word}násobil{end}": number for word, number in (("dvoj", "2"), ("troj", "3")) for end in ("", "a", "o", "y",
              "i")}
MULTIPLES |= {"dvojnásobek": "2", "trojnásobek": "3"}
GROWN = {word: "up" for word in MULTIPLES if word.startswith("z")}
PERCENT = ("%", *(f"procent{end}" for end in " o a u em y ech ům ní ního ním ních".split(" ")), "proc.")
PERMILLE = ("‰", "promile", "promilí")
POINTS = {"procentní bod": 0, "procentní body": 0, "procentního bodu": 0, "procentních bodů": 0, "p. b.": 0, "p.b.": 0,
          "bazických bodů": -2, "bazické body": -2, "bazický bod": -2, "bazického bodu": -2}

HEAD = -1
# What one has more often: dogs, so, salts, cinemas, halves, laths, martens, dolls, litres, gold, what is good.
NO_HEADS = tuple("pes tak sol soly solu solů kin kina kiny pul puly pula lat laty latu latů kuna kuny kun tal taly tala "
                 "lity litu litů zlatý zlaté zlatého zlatých dobra dobry dober".split())
USUAL = {word: code for code, words in {"USD": "dolar dolary dolaru dolarů", "GBP": "libra libry liber", "CHF":
         "frank franky franku franků", "RUB": "rubl rubly rublu rublů", "INR": "rupie rupií"}.items() for word in words.split()}
NICKNAMES = {"kč": "CZK", "dolarech": "USD", "librách": "GBP",
             **{f"{stem}{end}": code for stem, code in (("korun", "CZK"),) for end in ("u", "ám", "ami", "ách")},
             "dolarům": "USD", "eurech": "EUR", "eury": "EUR", "eurům": "EUR"}
# Alone "mil" are miles.
SCALED_MONEY = {f"mil {name}": (code, 6) for name, code in (("Kč", "CZK"), ("korun", "CZK"), ("eur", "EUR"), ("dolarů", "USD"))}
MINOR = (("haléř haléře haléřům", "", "CZK"), ("cent centy centu centů", "", "EUR USD CAD AUD"), ("penny pence pencí", "",
         "GBP"),
         ("kopějka kopějky kopějek", "", "RUB"))

MINUS, FROST = ("minus", "mínus"), r" (?:pod nulou|mrazu)\b"
BEFORE = {
    "about": "~ ≈ přibližně zhruba asi kolem okolo téměř skoro bezmála cca cca. takřka",
    "over": f"> přes nad {' '.join(f'{word}-než' for word in _MORE)} "
            "přesahuje přesahují přesáhl přesáhla přesáhlo přesáhly přesáhne "
            "přesáhnout překročil překročila překročilo překročily překročí překračuje překročit",
    "at_least": f"≥ >= nejméně alespoň minimálně minimum přinejmenším {_equal(_MORE)}",
    "under": f"< pod {' '.join(f'{word}-než' for word in _LESS)} necelých necelé necelý necelá necelého",
    "at_most": f"≤ <= nejvýše nejvíce nanejvýš maximálně maximum do až nepřesahuje nepřesáhne nepřekročí {_equal(_LESS)}",
}
NEGATIONS = frozenset("ne nesmí nemůže není nejsou nebude nebudou nesmějí nemá".split())
HELPERS = frozenset(("být",))
NEGATION_ENDS = frozenset("pro od do z na".split())
AFTER = {"about": "přibližně", "at_least": "+|nebo více|a více|či více|nebo víc|a výše|nebo starší",
         "at_most": "nebo méně|či méně|nebo míň"}
TO = ("-", "–", "—", "~", "až", "do")
AND, BETWEEN, FROM, BY = "a", "mezi", "od", "o"
FROM_TOO, UNTO = frozenset(("z", "ze")), ("na",)
NO_NAMES = frozenset("z ze s se v ve k ke o u po na za pro při do od asi už jen".split())
EITHER = ("nebo", "či", "a", "i")
RATIO = ("z", "ze")
AS_FAR_AS = frozenset(("do", "až"))
REACHED = frozenset("zaokrouhlit zahřát zahřejte dosáhl dosáhla omezit".split())
RISES = {"by": " ".join(f"{stem}{end}" for stem in "vzrostl zvýšil zdražil stoupl narostl posílil přibral vyrostl".split()
                        for end in ("", "a", "o", "y", "i")) + " růst růstu růstem nárůst nárůstu nárůstem "
                                                               "vzestup vzestupu zvýšení zdražení roste rostou "
                                                               "zvýší zdraží stoupá stoupají stoupne stoupnou "
                                                               "vzroste vzrostou zvyšuje zvyšují"}
FALLS = {"by": " ".join(f"{stem}{end}" for stem in "klesl snížil zlevnil poklesl oslabil propadl zmenšil".split()
                        for end in ("", "a", "o", "y", "i")) + " pokles poklesu poklesem propad propadu propadem "
                                                               "snížení zlevnění zmenšení klesá klesají klesne klesnou sníží "
                                                               "zlevní snižuje snižují",
         "share": "ztratil ztratila ztratilo ztratily ztrácí"}

UNIT_ENDS = {"vteřina": "vteřinu vteřinám vteřinách", "hodina": "hodinu hodinám hodinami hodinách", "minuta":
             "minutu minutám minutami minutách", "sekunda": "sekundu sekundám sekundách", "týden": "týdnům týdnech",
             "den": "dní dnům dnech", "měsíc": "měsícům měsících", "rok": "lety letům letech", "tuna": "tunu tunám tunách",
             "metr": "metrům metrech", "litr": "litrům litrech", "gram": "gramům gramech", "stupeň": "stupňům stupních",
             "hektar": "hektarům hektarech", "unce": "unci"}
UNITS = {name.replace("_", " "): unit for unit, names in {
    "second": "vteřina vteřiny vteřin sek", "10 gram": "dkg dag deka", "kilogram": "kila kil", "hour": "hod",
    "gram": "gr",
    "meter**2": "čtverečních_metrů čtvereční_metry čtverečního_metru metrů_čtv.", "kilometer**2": "čtverečních_kilometrů",
    "meter**3": "krychlových_metrů kubíků kubíky", "100 kilogram": "metráků metráky q",
    "tablespoon": "polévkové_lžíce polévkových_lžic", "teaspoon": "čajové_lžičky čajových_lžiček",
    "megawatt_hour": "megawatthodin",
    "gigawatt_hour": "gigawatthodin",
}.items() for name in names.split()}
UNITS |= {f"let{end}": "year" for end in "ý á é ého ému ém ým ou í ých ými".split()}
UNITS |= {f"{stem}{end}": unit for stem, unit in (("hodinov", "hour"), ("minutov", "minute"), ("metrov", "meter"),
                                                  ("kilometrov", "kilometer"), ("litrov", "liter"))
          for end in "ý á é ého ém ým ou ých".split()}
UNITS |= {f"denní{end}": "day" for end in ("", "ho", "m")}
# The cup, the carats, the light, the day and the quarter of CLDR; and "to", or horses.
NOT_UNITS = frozenset(("c", "CD", "sv.", "d.", "kv.", "k"))
OTHERWISE = {
    "marka marky marek moly palec palce psi stop stopa stopy": things(),
    "bary barů": things(unless=r"tla[kc]|nahust|huš|kávovar|čerpadl|pneumat|kompres|ventil|hydraul"),
    "PSI": Other("pound_force_per_square_inch"),
    "s": nothing(then=r" [^\W\d_]{2}"),  # with, and seconds: "pokoj 5 s balkonem"
    "jen": nothing(least=2), "taky taka": nothing(),  # only, and too
    # Advice, catfish, knots, moths.
    "rad": things(unless="úhel|úhl|rychlost|otáč"), "sumy sumů": things(near="ryb|chyt|ulov|řece|řek[uy]|kg"),
    "uzel uzly uzlů uzlu": things(unless="rychlost|lo[dď]|vítr|větr|plul|pluj|jacht|plach|moř|let[ao]"),
    "molů": things(unless="látk|roztok|koncentr|plyn|chemi|reakc|kysel|vodík"),
    "st": nothing()}  # CLDR's stone
COUNTED = {f"krát {often}": ("krát", unit) for often, unit in (
    ("denně", "day"), ("týdně", "week"), ("měsíčně", "month"), ("ročně", "year"), ("za den", "day"), ("za týden", "week"))}
ONE_AND = {f"{word} a": unit for word, unit in (
    ("hodinu", "hour"), ("hodina", "hour"), ("rok", "year"), ("týden", "week"), ("měsíc", "month"), ("den", "day"),
    ("minutu", "minute"), ("minuta", "minute"))}
NO_ONE = frozenset("každý každou minulý minulou příští tento tuto letošní loňský celý".split())
PER = ("za", "na")
PER_BARE = {"": {"měsíčně": "month", "ročně": "year", "denně": "day", "týdně": "week"}}
PER_NOUNS = ("osobu", "obyvatele", "obyvatel", "kus", "noc", "akcii", "hlavu", "člověka", "žáka")
GROSS = frozenset("hrubého čistého".split())

BEFORE_NAME = frozenset(
    "č. čl. článek článku § odst. písm. strana straně stránka stránce str. s. kapitola kapitole pokoj pokoji linka lince "
    "autobus tramvaj vlak byt číslo čísla díl kolo verze kanál zákon vyhláška ročník km kilometr sál hala silnice dálnice "
    "stanice nástupiště bod bodu tabulka obr. řádek skupina skupiny".split())
NO_ONE_BEFORE = frozenset(("bar", "uzel", "dne"))  # "jednoho dne" is once
ORDINALS = r"[0-9]{1,4}\. (?=(?-i:[a-záčďéěíňóřšťúůýž]))"
DATES = r"[0-9]{1,2}\. ?[0-9]{1,2}\.|[0-9]{1,2}\.[-–][0-9]{1,2}\."
# The text is seen with its separators as English has them: "v 18.30" as "18,30".
_TIME = r"[0-2]?[0-9]"
CLOCKS = (rf"(?:(?<=\bv )|(?<=\bve )|(?<=\bod )|(?<=\bdo )){_TIME}[,:][0-5][0-9](?![0-9])"
          rf"|(?:(?<=\bv )|(?<=\bve )){_TIME} (?:h\b|hodin[yu]?\b|hod\b\.?)"
          rf"|(?<=\bdo )(?:1[3-9]|2[0-4]) (?:h\b|hodin\b)|{_TIME} (?:hodin )?(?:ráno|večer|odpoledne|dopoledne|v noci)\b")
ADDRESSES = r"(?<=[0-9]\+)1\b|(?<=\+)420[ ,(-][0-9 ,()-]{7,14}[0-9]"
POSTCODES = tuple((r"[1-7][0-9]{2} [0-9]{2}(?= [A-ZÁ-Ž])", ahead) for ahead in ("", ", "))
SPOKEN_CLOCKS = r"(?:(?<=\bv )|(?<=\bve ))\w+ hodin\b|\w+ (?:ráno|večer|odpoledne|dopoledne|v noci)\b"
NEAR_SCALE = ("měřít", "poměr", "kurz", "kurs", "ředě", "smích")
CALLS = frozenset("volejte zavolejte".split())

SAY = {"about": "přibližně {}", "over": "více než {}", "at_least": "nejméně {}", "under": "méně než {}", "at_most": "nejvýše {}"}
SAY_RATIO, SAY_RATE, SAY_OF = "{} z {}", "{} za {}", "{} {}"
SAY_POINTS = ("{} procentní bod", "{} procentních bodů")
