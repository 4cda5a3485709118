"""Norwegian Bokmål: what CLDR lacks and running text needs. Sources: Språkrådet, Bokmålsordboka, the style guide of NTB."""

from .other import Other, nothing, things

SCALES = {"hundre": 2, "mill": 6, "mill.": 6, "mio": 6, "mio.": 6, "mrd": 9, "mrd.": 9, "milliard.": 9, "billiard": 15,
          "billiarder": 15, "trillion": 18, "trillioner": 18, "trilliard": 21, "trilliarder": 21, "kvadrillion": 24,
          "kvadrillioner": 24, "kvadrilliard": 27, "kvadrilliarder": 27}
ABBREVIATIONS = {"k": 3, "K": 3, "G": 9, "m": 6}
GROUPS = {"dusin": 12}
NUMBERS = {"halvannen": "1.5", "halvannet": "1.5", "dusin": "12", "par": "2", "et par": "2", "et snes": "20", "trekvart": "0.75"}
BEFORE_NOUNS = frozenset(("par",))  # "par timer", but "12 under par"
# "Et tyvetall", a tree, thanks, and to lower.
WORDS_TOO = (r"[Ee]t(?= \w*talls?\b)|(?<=\b[Ee]t )tre\b(?! (?:år|måned|uke|dag|time|minutt|kilo|meter))"
             r"|[Tt]usen(?= takk\b)|fire(?= på (?:krav|prinsipp|noe))|(?<=\bå )fire\b")
# "Syv", "tyve" and "tredve" beside the counting of 1951, and "søtti".
SPELLED = (("sju", "syv"), ("tjue", "tyve"), ("tretti", "tredve"), ("tretti", "tredive"), ("sytti", "søtti"), (" og ", " "),
           ("hundre", "ett hundre"), ("hundre", "et hundre"), ("ett", "en"), ("ett", "et"), ("tusen", "tusen og "))
ONES_FIRST = True
VAGUE = {"par hundre": 100, "par tusen": 1000, "et par hundre": 100, "et par tusen": 1000,
         "flere titalls": 10, "titalls": 10, "dusinvis": 12,
         "flere hundre": 100, "noen hundre": 100, "hundretalls": 100, "hundrevis": 100, "flere tusen": 1000,
         "noen tusen": 1000, "tusentalls": 1000, "tusenvis": 1000, "titusentalls": 10_000, "titusenvis": 10_000,
         "hundretusentalls": 100_000, "hundretusenvis": 100_000,
         "flere millioner": 10**6, "millionvis": 10**6, "millioner": 10**6, "flere milliarder": 10**9, "milliarder": 10**9}
ROUNDED = {"titall": 10, "tyvetall": 20, "tyvetalls": 20, "tjuetall": 20, "tjuetalls": 20, "trettitalls": 30,
           "femtitalls": 50, "hundretall": 100}
POINT_WORDS = ("komma", "punktum")
FRACTIONS = {"halv": 2, "halvt": 2, "halve": 2, "halvparten": 2, "tredel": 3, "tredeler": 3, "tredjedel": 3, "tredjedeler": 3,
             "firedel": 4, "firedeler": 4, "fjerdedel": 4, "fjerdedeler": 4, "kvart": 4, "femdel": 5, "femdeler": 5,
             "femtedel": 5, "femtedeler": 5, "seksdel": 6, "seksdeler": 6, "sjettedel": 6, "sjettedeler": 6, "sjudel": 7,
             "sjudeler": 7, "åttedel": 8, "åttedeler": 8, "åttendedel": 8, "åttendedeler": 8, "nidel": 9, "nideler": 9,
             "tidel": 10, "tideler": 10, "tiendedel": 10, "tiendedeler": 10, "hundredel": 100, "hundredeler": 100,
             "tusendel": 1000, "tusendeler": 1000}
FRACTIONS |= {f"{part}dels": parts for part, parts in (("tre", 3), ("fire", 4), ("fem", 5), ("åtte", 8), ("ti", 10))}
HALF_OF = ("halvparten",)
AND_A_HALF = ("og en halv", "og et halvt", "og ei halv")
MULTIPLES = {"doblet": "2", "fordoblet": "2", "tredoblet": "3", "firedoblet": "4", "halvert": "0.5", "dobles": "2",
             "fordobles": "2", "tredobles": "3", "halveres": "0.5", "halverte": "0.5"}
GROWN = {word: "down" if word[0] == "h" else "up" for word in MULTIPLES}
MULTIPLES |= {"dobbelt": "2",
             "dobling": "2", "dobbelte": "2", "doble": "2",
             "tredobbelte": "3", "firedobbelte": "4"}
THE_DOUBLE = frozenset(("dobbelte", "doble", "tredobbelte", "firedobbelte"))
PARTITIVES = (" av ",)
FOLD = ("dobbelt", "dobling", *(f"ganger {more}" for more in (
    "så mer flere færre mindre større høyere dyrere oftere raskere lengre").split()))
PERMILLE = ("‰", "promille")
PERCENT = ("%", "prosent", "pst", "pst.", "prosenten", "prosents")
POINT_NOUNS = ("poeng",)
POINTS = {"%-poeng": 0, "%-enheter": 0,
          "prosentpoeng": 0, "prosentenhet": 0, "prosentenheter": 0, "basispunkt": -2, "basispunkter": -2}
DECIMALS_BEHIND = {"meter": 2}
UNITS = {"halvtime": "30 minute", "halvtimer": "30 minute",
         "plussgrader": "degree_Celsius", "minusgrader": "degree_Celsius", "kuldegrader": "degree_Celsius",
         "frostgrader": "degree_Celsius", "kvarter": "15 minute", "moh": "meter",
         "dag": "day", "dager": "day", "dagen": "day", "døgnet": "day", "uken": "week", "uka": "week", "måneden": "month",
         "året": "year", "kvartalet": "3 month", "timen": "hour", "minuttet": "minute", "sekundet": "second",
         "tommer": "inch", "tomme": "inch",
         "fot": "foot", "hekto": "100 gram", "kvm": "meter**2", "kvadratmeteren": "meter**2",
         "literen": "liter", "kiloen": "kilogram", "sekundmeter": "meter / second", "mål": "1000 meter**2",
         "dekar": "1000 meter**2",
         "årig": "year", "åring": "year", "åringen": "year", "åringer": "year", "grader c": "degree_Celsius",
         "grader f": "degree_Fahrenheit", "varmegrader": "degree_Celsius", "gr": "gram",
         "hg": "100 gram", "mnd": "month", "mnd.": "month", "h": "hour",
         "hestekrefter": "metric_horsepower"}
NO_ONE_BEFORE = frozenset(("timer", "promille"))  # "en timer" is one to cook by, "en promille på 1,8" none of 0.1 %
_LAND = (r"tomt(?:a|en|er|ene)\b|\w{3}tomt\b|\btomt på \|"
         r"|eiendom|\bgård|\bjord|\bland\b|dyrk|\bskog|\bmark\b|\bmyr\b|åker|innmark|utmark|beite|areal|dekar"
         r"|småbruk")
_LASTING = r"\bi \||\| igjen\b|(?:varer|varte|tok|tar|brukte|ventet|reisetid|kjøretid)[^|]{0,12}\||\| (?:og )?[0-5]?[0-9] ?min" \
    r"|\bdet er (?:(?:bare|enda|ennå|fortsatt) )?\| til\b(?! (?:salgs|overs|rådighet))"
OTHERWISE = {
    "H": nothing(), "å": nothing(then=r" [a-zæøå]"),  # "4 å velge mellom": no years
    "s": things(then=r"\. [a-zæøå]"),  # pages
    "mål": things(most=999, unless=_LAND, unless_then=" stor"),
    "fat": things(most=999, unless=r"olje|opec|brent|dollar|produ|per dag|om dagen|døgn|pump|eksport|utvinn"),
    "knop": things(most=999,
        unless=r"vind|fart|båt|skip|ferge|ferje|seil|km|m/s|strøm|gjør|gikk|storm|orkan|maskin|fly|hastighet"
        r"|på sjøen"), "rad": things(most=999, unless=r"vinkel|rad/s"),
    "kopp kopper cd pc": things(most=999), "hk hestekraft": Other("metric_horsepower"),
    "t": Other("hour", near=r"\| (?:siden|senere|tidligere|om (?:dagen|uka|uken)|i (?:døgnet|uka|uken))\b|" + _LASTING),
    "tomme": nothing(least=2, unless_then=" (?:bred|tykk|lang|høy)"), "rand": nothing(words=True, most=1),  # empty; an edge
    "kina": things(then="-"), "o": nothing(),  # China; no revolutions
    "b B": nothing(),  # classes, points of a list
    "lek sen p": things()}  # games, what is late, points
UNIT_ENDS = {"fot": "fots", "år": "års årene", "årig": "årige", "er": "ers ene", "time": "times", "åned": "åneds", "uke": "ukes",
             "minutt": "minutts", "sekund": "sekunds"}

HEAPED = frozenset("toppede toppet strøkne strøken".split())
HEAD = -1
VERB_SECOND = True
DETERMINERS = frozenset("denne dette disse hver hvert min mitt mine din sin sitt sine en et ei hans hennes".split())
QUALIFIERS = {"kanadiske": "canadiske canadisk", "newzealandske": "new_zealandske new_zealandsk nz",
              "sørafrikanske": "sør-afrikanske sør-afrikansk", "thailandske": "thai thailand", "sveitsiske": "sveitser",
              "britiske": "engelske engelsk"}
SPELLINGS = ("krone kroner kr kr. kronor krona", "dollar dollars", "rupi rupier rupee rupees rupie", "zloty sloty zlotyer",
             "baht bhat", "franc francs", "yuan renminbi", "rubel rubler", "peso pesos", "lira lire liraer", "shekel shekler")
OPEN = {"mark": "BAM DEM FIM"}
NO_HEADS = ("som",)
USUAL = {"dollar": "USD", "pund": "GBP", "rubel": "RUB", "rupi": "INR", "franc": "CHF", "won": "KRW"}
NICKNAMES = {"kr.": "NOK", "kr": "NOK", "kroner": "NOK", "kroners": "NOK", "krone": "NOK", "spenn": "NOK", "kronor": "SEK",
             "krona": "SEK", ",-": "NOK", "us-dollar": "USD", "israelske shekel": "ILS", "israelske shekler": "ILS",
             "hongkong dollar": "HKD", "hongkong-dollars": "HKD"}
SCALED_MONEY = {"mnok": ("NOK", 6), "tkr": ("NOK", 3), }
MINOR = (("øre öre", "", "NOK DKK SEK"), ("cent cents", "c ct ¢", "EUR USD CAD AUD NZD HKD SGD ZAR CHF"),
         ("pence penny pennies", "p", "GBP"), ("rappens rap", "", "CHF"), ("centime centimes centesimo", "", "CHF"),
         ("kopek kopeker", "", "RUB BYN UAH"))

MINUS = ("minus", "negativ")
FROST = r" (?:minusgrader|kuldegrader|frostgrader|(?:frost|kulde)\b)"
BEFORE = {
    "about": "~ ≈ cirka sirka ca ca. omkring omtrent nesten rundt i-underkant-av i-overkant-av snaut knapt drøyt vel "
             "rundt-regnet drøye snaue kring om-lag tilnærmet anslagsvis nærmere",
    "over": "> over mer-enn eldre-enn lengre-enn flere-enn høyere-enn større-enn overstiger overstige oversteg",
    "at_least": "≥ >= minst minimum ikke-mindre-enn ikke-færre-enn i-det-minste "
                "ikke-yngre-enn ikke-kortere-enn ikke-lavere-enn ikke-være-lavere-enn ikke-under",
    "under": "< under mindre-enn yngre-enn kortere-enn færre-enn lavere-enn",
    "at_most": "≤ <= høyst maksimalt opptil inntil opp-til opp-mot ikke-mer-enn ikke-flere-enn maks "
                "ikke-eldre-enn ikke-lengre-enn ikke-høyere-enn ikke-større-enn "
                "ikke-over ikke-være-høyere-enn ikke-overstige ikke-overstiger overstiger-ikke",
}
OR_EQUAL, EQUAL_OR = ("eller lik",), ("lik eller",)
OF_AGE, OLD = frozenset("er var personer mennesker innbyggere alle dem menn kvinner barn".split()), (" gam",)
AFTER = {"about": "eller så|eller deromkring", "at_least": "+|eller mer|eller flere|eller høyere|eller eldre|og oppover",
         "at_most": "eller mindre|eller færre|eller lavere|eller yngre"}
UP_TO, CLIMBS = "opp til", frozenset("ovnen varm varmes varmet".split())
TO = ("-", "–", "—", "til", "à", "á", "a", "~")
ARTICLES = ("det", "den", "de")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "eller", "og", "mellom", "fra", "over", "av", "med"
NOT_OVER = frozenset("makten makt kontroll kontrollen oversikt liste listen kart register statistikk rår rådde "
                     "disponerer disponerte".split())
ACROSS = ("over",)
UNDER, UNDER_WHAT = "under", tuple(
    "øyne betingelser vilkår forutsetninger omstendigheter navn titler presidenter ministre konger trenere regjeringer".split())
LIKENED = ("mot", "etter")  # between two shares of which the second alone says that it is one
THAN = "enn"
EITHER = ("eller", "og")
BUT = ("men",)
MOVES = ("går", "gikk", "gått")
RATIO = ("av", "ut av", "delt på", "av de", "av sine")
RISES = {"share": "klatret klatrer", "": "steg stiger steget stige øke vokse økte øker økt vokste vokser vokst",
         "adverb": "opp", "går gå gikk gått": "frem",
         "by": "hever heve hevet heves økes"}
# Behind a figure, where one of BE stands in front: what closed that much higher.
HIGHER = {"høyere": "up", "sterkere": "up", "lavere": "down", "svakere": "down"}
BE = frozenset("stengte sluttet endte omsettes".split())
FALLS = {"": "falt faller falle falne synke sank synker sunket minket minker stupte stuper stupt", "share": "tapte taper tapt",
         "adverb": "ned", "går gå gikk gått": "tilbake",
         "by": "senker senke senket senkes kutter kutte kuttet kuttes reduserer redusere reduserte redusert reduseres"}
DROPS = dict.fromkeys("falt faller".split(), "snø nysnø regn nedbør hagl skudd mål")
FILLERS = frozenset("bare kun hele ytterligere".split())

PER = ("per", "pr.", "pr", "i", "om")
PER_FORMS = {"i": "timen uken uka måneden året minuttet sekundet døgnet kvartalet", "om": "dagen året uken uka måneden"}
PER_ANY, PER_NOT_ANY = ("per", "pr.", "pr"), frozenset("post telefon mail sms båt tog automatikk definisjon".split())
PER_BARE = {"": {"daglig": "day", "ukentlig": "week", "månedlig": "month", "årlig": "year"},
            "price": {"kiloen": "kilogram", "kiloet": "kilogram", "literen": "liter", "tonnet": "metric_ton",
                      "fatet": "oil_barrel", "minuttet": "minute", "stykket": "stykket"}}
ASIDE = frozenset("året måneden uka uken dagen".split())
EARLIER = frozenset("før innen etter tidligere senere forut".split())
PER_NOUNS = ("person", "innbygger", "innbyggere", "aksje", "stk", "natt", "husstand", "hode")
STOPS = frozenset(
    "dør eier deltok deltar "
    "bor bør årlig månedlig ukentlig daglig halvårlig "
    "nr "
    "inkl ekskl pluss kreves mangler kjører kjørte falt "
    "krever krevde koster kostet landet lettet styrtet fikk gjør gjorde selges lanseres veier veide ga tar tok flyr fløy "
    "inneholder brukes finnes fantes møtte spilte vant slo ifølge iflg ligger lå sto heter het "
    "og eller men i på av for til fra med om som er var ble blir at det den de et har hadde kan skal skulle vil ville "
    "ved under over mellom etter før innen siden per pr enn når da der her ikke også bare mot hos gjennom uten samt ham henne "
    "oss dem meg deg seg han hun vi jeg du man nesten cirka ca så selv må måtte fikk får går gikk kom kommer står hver "
    "hvert begge alle mer mens fordi hvor hva totalt igjen ut opp ned inn bort delt "
    "høy lang bred dyp tykk gammel tung høyt langt bredt dypt tykt gammelt tungt "
    "melder sender stemte omkom spiller stenger opplyser skriver".split())
ADJECTIVE_ENDS = ("ske", "ige", "nye", "gamle", "store", "små", "andre", "ede", "ende", "late", "unge", "fulle", "tomme",
                  "flere", "ulike", "lange", "korte", "ste")
NO_STOPS = ("steg",)  # steps, besides what rose
RANKS = frozenset("nummer gruppe plass".split())
BEFORE_NAME = frozenset(
    "uke postboks gruppe runde etappe punkt vedlegg kap. s. figur tabell avsnitt sesong side sider kapittel paragraf § §§ "
    "artikkel rom linje buss spor gate klasse bind trinn kanal versjon type riksvei fylkesvei vers salme sete alternativ "
    "matt matt. str. størrelse ledd tog felt post sak skostr. opus ".split())
NAME_ENDS = ("nummer", "nr", "nr.", "postboks", "vipps")
STREET_ENDS = tuple("gata gate gaten vei veien vegen veg plass".split())
BEFORE_YEAR = frozenset("i siden fra til før etter år året under sommeren vinteren høsten våren".split())
BEFORE_ORDINAL = frozenset("den det de på i til fra sin sitt hver hvert for".split())
DATES = (r"[0-9]{1,2}-(?:tida|tiden)\b|[0-9]{2,4}-(?: (?:og|eller|til) [0-9]{2,4}-)?(?:årene|åra|tallet)"
         r"|(?:(?<=[a-zø]dag )|(?<=\bden ))(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?![0-9/]| (?:[dc]?l|k?g|liter|av|af)\b)"
         r"|(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?= kl| (?:1[89]|20)[0-9]{2}\b)")
DATES += r"|(?:(?<=\bfra )|(?<=\binnen ))(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?=[,;.)]|$)"
DATES += r"|[0-9]{1,4} (?:[fe]\. ?Kr|f\.?v\.?t\b|før Krist|etter Krist)"
POSTCODES = ((r"[0-9]{4}(?= [A-ZÆØÅ][a-zæøå])", r"[A-ZÆØÅ][\w. ]{1,30} [0-9]{1,3} ?[A-Za-z]?,\s(?:[^,\n]{1,12},\s)?"),)
_HOUR = r"[0-9]{1,2}(?:[.,:][0-9]{2})?(?![0-9])"
CLOCKS = (rf"(?:(?<=mellom kl\. )|(?<=mellom kl )|(?<=mellom klokken )|(?<=mellom klokka )){_HOUR} og {_HOUR}"
          rf"|(?:(?<=kl\. )|(?<=kl )|(?<=klokken )|(?<=klokka )){_HOUR}(?: ?(?:-|–|til) ?{_HOUR})?"
          r"|0[0-9][.,:][0-5][0-9](?![0-9]|[.,][0-9])|(?:"
          + "|".join(rf"(?<=\b{verb} )" for verb in (
              "går avgår ankommer åpner stenger begynner slutter starter startet sluttet framme".split()))
          + r")[0-9]{1,2}[,:][0-5][0-9](?![0-9]| ?(?:%|kr|p\w*ct|pro[cs]ent))")  # "avgår 14.35"
CLOCKS += r"|(?:5|10|20|25) (?:på|over) (?:halv )?(?:1[0-2]|[1-9])(?=[,;!?)]|\.(?:\s[A-ZÅÄÖÆØ]|\s*$)|$| og\b)"  # "10 over 8"
SPOKEN_CLOCKS = r"(?:(?<=\bklokken )|(?<=\bklokka ))\w+(?: (?:eller|til) \w+)?"
PAST = ("på", "over", "på halv", "over halv")
BEFORE_HOURS = ("halv", "kvart over", "kvart på")
LAWS = r"(?:1[6-9]|20)[0-9]{2} s\. [0-9]{1,4}\b"
CALLS = frozenset("ring ringe ringer".split())

SAY = {"about": "cirka {}", "over": "mer enn {}", "at_least": "minst {}", "under": "mindre enn {}", "at_most": "høyst {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF, SAY_FOLD = "{} til {}", "{} av {}", "{} per {}", "{} av {}", "{}-dobbelt"
SAY_POINTS = ("{} prosentpoeng", "{} prosentpoeng")
