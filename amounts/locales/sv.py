"""Swedish: what CLDR lacks and running text needs. Sources: Svenska skrivregler (Språkrådet), TT-språket.

Names that are not set here are those of ``plain.py``.
"""

from .other import Other, nothing, things

SCALES = {"mn": 6, "milj": 6, "milj.": 6, "mdr": 9, "md": 9, "hundra": 2}
GROUPS = {"dussin": 12}
NUMBERS = {"halvannan": "1.5", "halvtannat": "1.5", "halvannat": "1.5", "trekvart": "0.75", "dussin": "12", "tjog": "20",
           "ett tjog": "20"}
VAGUE = {**{f"{some} {word}": number for some in ("några", "flera", "ett par") for word, number in (
             ("hundra", 100), ("tusen", 1000), ("hundratusen", 100_000))},
         "tusentals": 1000, "hundratals": 100, "tiotals": 10, "dussintals": 12, "tiotusentals": 10_000,
         "hundratusentals": 100_000, "miljontals": 10**6, "miljardtals": 10**9}
ROUNDED = {f"ett {word}tal": number for word, number in (
    ("tio", 10), ("femton", 15), ("tjugo", 20), ("trettio", 30), ("fyrtio", 40), ("femtio", 50), ("hundra", 100),
    ("tusen", 1000))}
SPELLED = (("tusen", "tusen och "),)
WORDS_TOO = r"[Tt]usen(?= tack\b)|fyra(?= av (?:en|ett|raket\w*|skott\w*|salv\w*)\b)"  # thanks; to fire
NOT_ALONE = frozenset(("sex",))  # "sex och samlevnad"
POINT_WORDS = ("komma", "punkt",)
FRACTIONS = {"halv": 2, "halvt": 2, "halva": 2, "hälften": 2, "tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4,
             "fjärdedelar": 4, "kvarts": 4, "femtedel": 5, "femtedelar": 5, "sjättedel": 6, "sjättedelar": 6, "tiondel": 10,
             "tiondelar": 10}
FRACTIONS |= {part + end: number for part, number in (
    ("sjundedel", 7), ("åttondel", 8), ("niondel", 9), ("elftedel", 11), ("tolftedel", 12), ("tjugondel", 20), ("hundradel", 100),
    ("tusendel", 1000), ("miljondel", 10**6), ("miljarddel", 10**9)) for end in ("", "ar")}
FRACTIONS |= {"tiondels": 10, "hundradels": 100, "tusendels": 1000}
PARTS = {"tvåtredjedelar": (2, 3), "trefjärdedelar": (3, 4)}
HALF_OF = ("hälften",)
HALVES = frozenset("första andra".split())
AND_A_HALF = ("och en halv", "och ett halvt")
MULTIPLES = {stem + end: number for stem, number in (("fördubbla", "2"), ("tredubbla", "3"), ("halvera", "0.5"))
             for end in ("de", "des", "ts", "s", "t")}
GROWN = {word: "down" if word[0] == "h" else "up" for word in MULTIPLES}
MULTIPLES |= {"dubbelt": "2", "dubbla": "2", "tredubbla": "3", "fyrdubbla": "4"}
THE_DOUBLE = frozenset(("dubbla", "tredubbla", "fyrdubbla"))
FOLD = tuple(f"gånger {more}" for more in "så mer fler färre mindre större högre dyrare oftare snabbare längre".split())
PERMILLE = ("‰", "promille")
PERCENT = ("%", "procent", "proc", "proc.", "procents", "procentig", "procentiga", "procentigt")
POINT_NOUNS = ("punkter",)
POINTS = {"%-enhet": 0, "%-enheter": 0,
          "procentenhet": 0, "procentenheter": 0, "räntepunkt": -2, "räntepunkter": -2, "baspunkt": -2,
          "baspunkter": -2}
DECIMALS_BEHIND = {"meter": 2}
UNITS = {"fots": "foot", "tums": "inch", "halvtimme": "30 minute", "halvtimmen": "30 minute", "halvtimmar": "30 minute",
         "plusgrader": "degree_Celsius", "minusgrader": "degree_Celsius", "köldgrader": "degree_Celsius",
         "kvart": "15 minute", "kvartar": "15 minute",
         "årig": "year", "årigt": "year", "åriga": "year", "årige": "year", "åring": "year", "åringen": "year", "åringar": "year",
         "åringarna": "year", "timmen": "hour", "minuten": "minute", "sekunden": "second", "veckan": "week", "månaden": "month",
         "kvartalet": "3 month", "året": "year", "dygnet": "day", "dagen": "day", "dag": "day", "dagar": "day",
         "graders": "degree", "hg": "100 gram", "kvm": "meter**2", "krm": "milliliter", "sekundmeter": "meter / second"}
UNIT_ENDS = {"år": "års åren årens", "månad": "månads", "månader": "månaders månaderna", "timmar": "timmars timmarna",
             "timme": "timmes", "dagar": "dagars dagarna", "dag": "dags", "veckor": "veckors veckorna", "vecka": "veckas",
             "minuter": "minuters minuterna", "sekunder": "sekunders sekunderna", "meter": "metrarna meterna",
             "liter": "litrarna literna"}

OTHERWISE = {
    "fat": things(most=999, unless=r"olj|opec|brent|dollar|produ|per dag|om dagen|pump|export|raffin|utvinn"),
    "knop": things(most=999,
        unless=r"vind|fart|båt|skepp|skip|färj|segl|segel|km|m/s|ström|gör|kör|storm|orkan|maskin|flyg|till sjöss"
        r"|toppar|hastighet"), "rad": things(most=999, unless=r"vinkel|rad/s"),
    "kopp koppar cd pc": things(most=999), "gr": Other("gram"), "hk hästkraft hästkrafter": Other("metric_horsepower"),
    "å": nothing(then=r" [a-zåäö]"),  # "3 å den andra": no years
    "s": things(then=r"\. [a-zåäö]"),  # pages
    "Kronor": nothing(words=True), "rand": nothing(words=True, most=1), "kina": things(then="-"),  # a team; an edge; China
    "kronor krona": things(most=99, near=r"\btand|tänder|\bträd|\bkung", unless="kost|betal|pris"),
    "b B": nothing(),  # classes, points of a list
    "lek sen": things()}  # games, and what is late
HEAPED = frozenset("rågade rågad strukna struken toppade toppad".split())
HEAD = -1
VERB_SECOND = True
DETERMINERS = frozenset("denna detta dessa varje min mitt mina din sin sitt sina en ett hans hennes".split())
USUAL = {"dollar": "USD", "pund": "GBP"}
NO_HEADS = ("som",)
QUALIFIERS = {"ska": "sk", "sk": "ska"}
SPELLINGS = ("krona kronor kr kroner kronors", "dollar dollars")
NICKNAMES = {"spänn": "SEK", "us-dollar": "USD", ":-": "SEK", "kronor": "SEK", "kronors": "SEK", "kronorna": "SEK",
             "krona": "SEK", "israeliska shekel": "ILS"}
PRICE_MARKS = frozenset(":")
SCALED_MONEY = {"tkr": ("SEK", 3), "mkr": ("SEK", 6), "Mdkr": ("SEK", 9)}
MINOR = (("öre", "", "SEK DKK NOK"), ("cent", "", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("pence", "", "GBP"))

MINUS = ("minus", "negativ",)
FROST = r" (?:minusgrader|köldgrader|(?:frost|kyla|köld)\b)"
BEFORE = {
    "about": "~ ≈ cirka ca ca. omkring runt ungefär drygt knappt nära nästan "
             "uppemot upp-emot närmare gott-och-väl i-storleksordningen",
    "over": "> över mer-än äldre-än längre-än fler-än mera-än högre-än större-än tyngre-än dyrare-än "
            "överstiger överstiga översteg",
    "at_least": "≥ >= minst åtminstone lägst inte-mindre-än inte-färre-än ej-mindre-än "
                "inte-yngre-än inte-kortare-än inte-lägre-än inte-vara-lägre-än "
                "inte-understiga understiger-inte",
    "under": "< under mindre-än yngre-än kortare-än färre-än lägre-än lättare-än billigare-än understiger understiga understeg",
    "at_most": "≤ <= högst maximalt max upp-till som-mest inte-mer-än inte-fler-än ej-fler-än ej-mer-än "
                "inte-äldre-än inte-längre-än inte-över inte-högre-än inte-vara-högre-än "
               "inte-överstiga inte-överstiger överstiger-inte",
}
OR_EQUAL, EQUAL_OR = ("eller lika med",), ("lika med eller",)
OF_AGE, OLD = frozenset("är var personer människor alla de män kvinnor barn ungdomar flickor pojkar elever tjejer killar "
                        "patienter spelare någon ingen den dem".split()), (" gam",)
AFTER = {"about": "eller så", "at_least": "+|eller mer|eller fler|eller högre|eller äldre",
         "at_most": "eller mindre|eller färre|eller lägre|eller yngre"}
TO = ("-", "–", "—", "till", "à", "á", "a", "~")
ARTICLES = ("det", "den", "de")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "eller", "och", "mellan", "från", "över", "av", "med"
DURING = "under"
LASTING = frozenset("på i efter tog tar tagit".split())
NOT_OVER = frozenset("makten makt kontroll kontrollen översikt lista listan karta register statistik bok film beslut "
                     "förfogar förfogade råder rådde berättar skriver skrev".split())
ACROSS = ("över",)
UNDER, UNDER_WHAT = "under", tuple(
    "ögon villkor förutsättningar omständigheter namn titlar presidenter ministrar kungar tränare regeringar".split())
LIKENED = ("mot", "efter")  # between two shares of which the second alone says that it is one
THAN = "än"
EITHER = ("eller", "och")
BUT = ("men",)
MOVES = ("går", "gick", "gått")
RATIO = ("av", "utav")
RISES = {"": "steg stiger stigit stiga öka växa ökade ökar ökat växte växer vuxit klättrade klättrat",
         "adverb": "upp", "går gå gick gått": "fram",
         "by": "höjer höja höjde höjt höjs höjas höjdes höjts"}
# Behind a figure, where one of BE stands in front: what closed that much higher.
HIGHER = {"högre": "up", "starkare": "up", "lägre": "down", "svagare": "down"}
BE = frozenset("stängde slutade handlades noterades".split())
FALLS = {"": "sjönk sjunker sjunkit sjunka falla minska föll faller fallit minskade minskar minskat rasade "
             "rasar rasat backade backar backat",
         "share": "tappade tappar tappat förlorade förlorat", "adverb": "ned ner", "går gå gick gått": "tillbaka",
         "by": "sänker sänka sänkte sänkt sänks sänkas sänktes sänkts"}
DROPS = dict.fromkeys("föll faller fallit".split(), "snö nysnö regn nederbörd hagel skott mål")
FILLERS = frozenset("bara endast hela ytterligare".split())

PER = ("per", "i", "om", "på")
PER_ANY, PER_NOT_ANY = ("per",), frozenset("post telefon mejl mail sms båt tåg automatik definition".split())
PER_FORMS = {"i": "timmen minuten sekunden veckan månaden kvartalet året dygnet", "om": "dagen dygnet veckan månaden året",
             "på": "invånare"}
PER_BARE = {"": {"dagligen": "day", "årligen": "year"},
            "price": {"kilot": "kilogram", "fatet": "oil_barrel", "timmen": "hour", "minuten": "minute", "litern": "liter",
                      "tonnet": "metric_ton", "kvadratmetern": "meter**2", "styck": "styck"}}
_EARLIER = "före innan efter dessförinnan tidigare senare därpå"
ASIDE, EARLIER = frozenset("året månaden veckan dagen kvartalet".split()), frozenset(_EARLIER.split())
GROSS = frozenset("brutto netto".split())
PER_NOUNS = ("person", "invånare", "aktie", "styck", "st", "natt", "hushåll")
NO_NOUN = ("des", "ligt", "as")
STOPS = frozenset(
    "sågs igen "
    "dör äger "
    "sitter deltog åkte vanns spelas avstår ute inne "
    "bor vill ville måste kunde bör brukar årligen dagligen "
    "nr "
    "inkl exkl plus krävs behövs räcker saknas kör "
    "kräver krävde kostar kostade landade lyfte startade kraschade fick går gick blir gör gjorde stöds stöder säljs såldes "
    "släpps lanseras väger vägde ger gav tar tog flyger flög innehåller används finns fanns möts mötte spelade vann slog enligt "
    "låg satt stod kommer heter hette "
    "och eller men i på av utav för till från med om som är var blev att det den de har hade kan ska skulle vid under "
    "över mellan efter före innan sedan per än när då där här inte också bara mot hos genom utan inom samt respektive år månader "
    "mer dem honom henne oss er mig dig sig "
    "lång hög bred djup tjock gammal tung långt högt brett djupt tjockt gammalt tungt "
    "betala visar sänder föll dog kom ligger står leder spelar".split()) - {"år", "månader"}
ADJECTIVE_ENDS = ("ska", "iga", "nya", "gamla", "stora", "små", "olika", "andra", "ade", "sta", "aste")
NO_STOPS = ("steg",)  # steps, besides what rose
RANKS = frozenset("nummer grupp plats".split())
BEFORE_NAME = frozenset(
    "vecka v v. klass grupp omgång lag etapp punkt sid sid. bilaga postbox figur tabell avsnitt säsong plan lgh sida sidan "
    "kapitel paragraf § §§ artikel rum linje buss väg sal storlek vers psalm psaltaren gate plats sits alternativ "
    "ruta rad spår perrong riksväg matt matt. ref. tåg opus ".split())
NAME_ENDS = ("nummer", "nr", "nr.", "swish", "plusgiro", "bankgiro")
STREET_ENDS = tuple("gatan vägen gränd torget stigen allén".split())
BEFORE_YEAR = frozenset("år året i sedan från till före efter under hösten våren sommaren vintern".split())
ORDINAL_ENDS = (":e", ":a", " §", " §§", " kap.")
DATES = (r"[0-9]{2,4}-(?: (?:och|eller|till) [0-9]{2,4}-)?(?:tal(?:et|ets|en|ens)|åren)\b|[0-9]{1,2}-tiden\b|[1-9]0-årsåldern\b"
         r"|(?:(?<=[a-zö]dag )|(?<=\bden ))(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?![0-9/]| (?:[dc]?l|k?g|liter|av|af)\b)"
         r"|(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?= kl| (?:1[89]|20)[0-9]{2}\b)")
DATES += r"|(?:(?<=\bfrån )|(?<=\bsenast ))(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?=[,;.)]|$)"
DATES += r"|[0-9]{1,4} (?:[fe]\. ?Kr|före Krist|efter Krist)"
LAWS = r"(?:1[6-9]|20)[0-9]{2}(?::(?!1\b)| (?:s|ref)\. )[0-9]{1,4}\b"
POSTCODES = ((r"[1-9][0-9]{2} [0-9]{2}(?= [A-ZÅÄÖ][a-zåäö])", r"(?<![0-9.,])"),)
_HOUR = r"[0-9]{1,2}(?:[.,:][0-9]{2})?(?![0-9])"
CLOCKS = (rf"(?:(?<=mellan kl )|(?<=mellan kl\. )|(?<=mellan klockan )){_HOUR} och {_HOUR}"
          rf"|(?:(?<=kl )|(?<=kl\. )|(?<=klockan )){_HOUR}(?: ?(?:-|–|till) ?{_HOUR})?|0[0-9][.,:][0-5][0-9](?![0-9]|[.,][0-9])"
          "|(?:"
          + "|".join(rf"(?<=\b{verb} )" for verb in (
              "går avgår kommer ankommer öppnar stänger börjar slutar startar slutade började avslutades fram".split()))
          + r")[0-9]{1,2}[,:][0-5][0-9](?![0-9]| ?(?:%|kr|procent))")  # "avgår 14.35"
CLOCKS += r"|(?:5|10|20|25) över (?:halv )?(?:1[0-2]|[1-9])(?=[,;!?)]|\.(?:\s[A-ZÅÄÖÆØ]|\s*$)|$| och\b)"  # "10 över 8"
SPOKEN_CLOCKS = r"(?<=\bklockan )\w+(?: (?:eller|till) \w+)?"
PAST = ("i", "över", "i halv", "över halv")
BEFORE_HOURS = ("halv", "kvart över", "kvart i")
CALLS = frozenset("ring ringa ringer".split())

SAY = {"about": "cirka {}", "over": "mer än {}", "at_least": "minst {}", "under": "mindre än {}", "at_most": "högst {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} till {}", "{} av {}", "{} per {}", "{} {}"
SAY_POINTS = ("{} procentenhet", "{} procentenheter")
