"""Danish: what CLDR lacks and running text needs. Sources: Retskrivningsordbogen (Dansk Sprognævn), Den Danske Ordbog, DR."""

from .other import Other, nothing, things

SCALES = {"hundrede": 2, "hundred": 2, "tusinde": 3, "t": 3, "mio": 6, "mio.": 6, "mill": 6, "mill.": 6, "mia": 9, "mia.": 9,
          "mrd": 9, "mrd.": 9, "billiard": 15, "billiarder": 15, "trillion": 18, "trillioner": 18, "trilliard": 21,
          "trilliarder": 21}
GROUPS = {"dusin": 12, "snes": 20, "snese": 20}
NUMBERS = {"halvanden": "1.5", "halvandet": "1.5", "dusin": "12", "en snes": "20", "et par": "2", "trekvart": "0.75"}
SPELLED = (("tredive", "tredve"), ("fyrre", "fyrretyve"), ("halvtreds", "halvtredsindstyve"), ("tres", "tresindstyve"),
           ("firs", "firsindstyve"), ("tusinde", "tusind"), ("hundrede", "hundred"), (" og ", " "),
           ("hundrede", "et hundrede"), ("hundrede", "et hundred"), ("tusinde", "tusinde og "), ("tusinde", "tusind og "))
VAGUE = {"nogle hundrede": 100, "et par hundrede": 100, "nogle tusinde": 1000, "nogle tusind": 1000, "et par tusinde": 1000,
         "et par tusind": 1000, "dusinvis": 12, "flere hundrede": 100, "hundreder": 100, "hundredvis": 100, "flere tusinde": 1000,
         "flere tusind": 1000, "tusinder": 1000, "tusindvis": 1000, "titusinder": 10_000, "titusindvis": 10_000,
         "hundredtusinder": 100_000, "hundredtusindvis": 100_000, "flere millioner": 10**6, "millionvis": 10**6,
         "millioner": 10**6, "flere milliarder": 10**9, "milliarder": 10**9}
ROUNDED = {"et hundredtal": 100}
WORDS_TOO = r"[Tt]usind(?= tak\b)|(?<=\bat )fire(?= (?:på|ned|op)\b)"  # thanks; to lower
POINT_WORDS = ("komma", "punktum")
FRACTIONS = {"halv": 2, "halvt": 2, "halve": 2, "halvdelen": 2, "tredjedel": 3, "tredjedele": 3, "fjerdedel": 4, "fjerdedele": 4,
             "kvart": 4, "femtedel": 5, "femtedele": 5, "sjettedel": 6, "sjettedele": 6, "syvendedel": 7, "syvendedele": 7,
             "ottendedel": 8, "ottendedele": 8, "niendedel": 9, "niendedele": 9, "tiendedel": 10, "tiendedele": 10,
             "tyvendedel": 20, "tyvendedele": 20, "hundrededel": 100, "hundrededele": 100, "tusindedel": 1000,
             "tusindedele": 1000, "tiendedels": 10, "hundrededels": 100, "tusindedels": 1000}
HALF_OF = ("halvdelen",)
AND_A_HALF = ("og en halv", "og et halvt", "en halv", "et halvt")
MULTIPLES = {stem + end: number for stem, number in (("fordoble", "2"), ("tredoble", "3"), ("firedoble", "4"), ("halvere", "0.5"))
             for end in ("de", "des", "s")}
MULTIPLES |= {"fordoblet": "2", "tredoblet": "3", "firedoblet": "4", "halveret": "0.5"}
GROWN = {word: "down" if word[0] == "h" else "up" for word in MULTIPLES}
MULTIPLES |= {"dobbelt": "2", "dobling": "2",
             "dobbelte": "2", "tredobbelte": "3",
             "firedobbelte": "4"}
THE_DOUBLE = frozenset(("dobbelte", "tredobbelte", "firedobbelte"))
PARTITIVES = (" af ",)
FOLD = ("dobbelt", "dobling", *(f"gange {more}" for more in (
    "så mere flere færre mindre større højere dyrere oftere hurtigere længere").split()))
PERMILLE = ("‰", "promille")
PERCENT = ("%", "procent", "pct", "pct.", "procents")
POINT_NOUNS = ("point",)
POINTS = {"%-point": 0,
          "procentpoint": 0, "procentpoints": 0, "basispoint": -2, "basispoints": -2}
_OIL = r"olie|brent|opec|dollar|produ|om dagen|pr\.? dag|per dag|døgn|pump|eksport|udvind"
_LASTING = r"\bi \||\| tilbage\b|(?:varer|varede|tog|tager|brugte|ventede|rejsetid)[^|]{0,12}\||\| (?:og )?[0-5]?[0-9] ?min" \
    r"|\bder er (?:(?:kun|endnu|stadig) )?\| til\b(?! (?:salg|overs|rådighed))"
WEIGHTS = {"pund": "500 gram"}
WEIGHED = (r"\b(?:vejede|vejer)(?: (?:omkring|næsten|kun|godt|ca\.))? [\w.,]{1,30} pund|pund (?:tung|tabt|lettere)\b")
GOODS = (r" (?:(?:fersk|moden|hakket|saltet|blandet|røget|friske|modne|hakkede|nye)e? )?"
         r"\w{0,24}(?:kød|kartofler|smør|mel|sukker|kaffe|oksekød|flæsk|fisk|torsk|ost|rejer|løg|gulerødder|æbler|pærer"
         r"|kirsebær|jordbær"
         r"|blommer|tomater|ærter|bønner|kål|ris|gryn|salt|honning|nødder|rosiner|chokolade|uld|tobak|brød|fars|bacon|skinke"
         r"|pølser?"
         r"|tomat|champignoner|rabarber|ribs|solbær|hindbær|druer|sild|laks|rødspætter|te|margarine|fedt|dej|lakrids|slik)\b")
OTHERWISE = {
    "tønder tønde": things(most=999, unless=_OIL), "knob": things(most=999,
        unless=r"vind|fart|båd|skib|færge|sejl|km|m/s|strøm|gør|storm|orkan|maskine|fly|hastighed|søen"),
    "cd pc": things(most=999), "hk hestekraft": Other("metric_horsepower"),
    "t": Other("hour", near=r"\| (?:siden|senere|tidligere|om (?:dagen|ugen)|i (?:døgnet|ugen))\b|" + _LASTING),
    "t.": Other("metric_ton",
        near=r"\b(?:vej\w*|\w*last\w*|tung\w*|tons?|læs|gods\w*|korn\w*|skib\w*|fartøj\w*|kran\w*|løft\w*|CO2)\b[^.]*"
        r"\|(?:$|\s+[A-ZÆØÅ])"), "gr.": (Other("gram", least=500), Other("gram", near=r"\b(?:vej|væg)"), Other("gram",
        near=r"^(?!.*(?:\bved\b|ovn)[^|]{0,20}\|).*\| (?!(?:i|på|ved|varmt?|koldt?|og|eller|til|celsius|c|f|under|over|frost)\b)"
        r"[a-zæøå]")),  # but "200 gr. varm" are degrees
    "H": nothing(), "au": nothing(then=" pair"), "s": things(then=r"\. [a-zæøå]"),  # pages
    "tomme": nothing(least=2, unless_then=" (?:bred|tyk|lang|høj)"), "rand": nothing(words=True, most=1),  # empty; an edge
    "kina": things(then="-"), "cup cups": things(most=999),  # China
    "b B": nothing(),  # classes, points of a list
    "lek sen p": things()}  # games, what is late, points
DECIMALS_BEHIND = {"meter": 2}
UNITS = {"plusgrader": "degree_Celsius", "minusgrader": "degree_Celsius", "frostgrader": "degree_Celsius",
         "kuldegrader": "degree_Celsius", "kvarter": "15 minute",
         "dagen": "day", "døgn": "day", "døgnet": "day", "ugen": "week", "måneden": "month", "året": "year",
         "kvartalet": "3 month", "timen": "hour",
         "minuttet": "minute", "sekundet": "second",
         "kvm": "meter**2", "literen": "liter", "kiloet": "kilogram", "årig": "year", "årige": "year",
         "årigt": "year", "grader c": "degree_Celsius", "grader f": "degree_Fahrenheit", "varmegrader": "degree_Celsius",
         "spiseskefuld": "tablespoon", "spiseskefulde": "tablespoon",
         "spsk": "tablespoon", "tsk": "teaspoon",
         "tommers": "inch", "fods": "foot", "gr": "gram", "sekundmeter": "meter / second",
         "hg": "100 gram", "h": "hour", "min": "minute", "hestekræfter": "metric_horsepower"}
NO_ONE_BEFORE = frozenset(("timer", "promille"))  # "en timer" is one to cook by, "en promille på 1,8" none of 0.1 %
UNIT_ENDS = {"år": "års", "er": "ers", "dage": "dages", "time": "times", "måned": "måneds", "uge": "uges",
             "minut": "minuts", "sekund": "sekunds"}

HEAPED = frozenset("toppede toppet strøgne strøget".split())
HEAD = -1
VERB_SECOND = True
DETERMINERS = frozenset("denne dette disse hver hvert min mit mine din sin sit sine en et hans hendes".split())
QUALIFIERS = {"britiske": "engelske engelsk", "newzealandske": "new_zealandske new_zealandsk"}
SPELLINGS = ("krone kroner kr kr. kronor krona", "dollar dollars", "rupee rupees rupier", "zloty zlotyer", "franc francs",
             "yuan renminbi", "rubel rubler")
OPEN = {"mark": "BAM DEM FIM"}
NO_HEADS = tuple("som emirater helena principe timor".split())
USUAL = {"dollar": "USD", "pund": "GBP", "rubel": "RUB", "rupee": "INR", "won": "KRW"}
NICKNAMES = {"kr.": "DKK", "kr": "DKK", "krone": "DKK", "kroner": "DKK", "kroners": "DKK",
             "us-dollar": "USD", "israelske shekel": "ILS", "israelske shekler": "ILS",
             "schweizerfrancs": "CHF", "schweiziske franc": "CHF", "franc": "CHF", "kronor": "SEK", "krona": "SEK", ",-": "DKK",
             "hongkongdollar": "HKD", "singaporedollar": "SGD"}
SCALED_MONEY = {"t.kr.": ("DKK", 3)}
MINOR = (("øre", "", "DKK NOK SEK"), ("cent cents", "c ct", "EUR USD CAD AUD NZD HKD SGD ZAR"),
         ("pence penny", "p", "GBP"))

MINUS = ("minus", "negativ")
FROST = r" (?:minusgrader|frostgrader|kuldegrader|(?:frost|kulde)\b)"
BEFORE = {
    "about": "~ ≈ cirka ca ca. omkring omtrent næsten knap knapt godt rundt-regnet i-nærheden-af lidt-over lidt-under små "
             "anslået tæt-på",
    "over": "> over mere-end ældre-end længere-end flere-end højere-end større-end overstiger overstige oversteg",
    "at_least": "≥ >= mindst minimum ikke-mindre-end ikke-færre-end i-hvert-fald "
                "ikke-yngre-end ikke-kortere-end ikke-lavere-end ikke-være-lavere-end ikke-under",
    "under": "< under mindre-end yngre-end kortere-end færre-end lavere-end",
    "at_most": "≤ <= højst maksimalt op-til op-imod op-mod ikke-mere-end ikke-flere-end maks maks. højst-udgøre "
                "ikke-ældre-end ikke-længere-end ikke-højere-end ikke-større-end "
                "ikke-over ikke-være-højere-end ikke-overstige ikke-overstiger overstiger-ikke",
}
OR_EQUAL, EQUAL_OR = ("eller lig med", "eller lig"), ("lig med eller", "lig eller")
OF_AGE, OLD = frozenset("er var personer mennesker borgere alle dem mænd kvinder børn".split()), (" gam",)
AFTER = {"about": "eller deromkring", "at_least": "+|eller mere|eller flere|eller højere|eller ældre|og opefter",
         "at_most": "eller mindre|eller færre|eller lavere|eller yngre"}
UP_TO, CLIMBS = "op til", frozenset("ovnen varm varmes varmet opvarmes opvarmet".split())
TO = ("-", "–", "—", "til", "à", "á", "a", "~")
ARTICLES = ("det", "den", "de")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "eller", "og", "mellem", "fra", "over", "af", "med"
NOT_OVER = frozenset("magten magt kontrol kontrollen oversigt liste listen kort register statistik råder rådede "
                     "disponerer disponerede".split())
ACROSS = ("over",)
UNDER, UNDER_WHAT = "under", tuple(
    "øjne betingelser forudsætninger omstændigheder navne titler præsidenter ministre konger trænere regeringer".split())
LIKENED = ("mod", "efter")  # between two shares of which the second alone says that it is one
THAN = "end"
EITHER = ("eller", "og")
BUT = ("men",)
MOVES = ("går", "gik", "gået")
RATIO = ("ud af", "af", "ud af de", "divideret med")
RISES = {"": "steg stiger steget stige vokse voksede vokser vokset øgedes", "adverb": "op", "går gå gik gået": "frem",
         "by": "hæver hæve hævede hævet hæves øger øge øgede øget øges forhøjes"}
# Behind a figure, where one of BE stands in front: what closed that much higher.
HIGHER = {"højere": "up", "stærkere": "up", "lavere": "down", "svagere": "down"}
BE = frozenset("lukkede sluttede handledes noteres".split())
FALLS = {"": "faldt falder faldet falde dykkede dykker dykket styrtdykkede", "share": "tabte taber tabt", "adverb": "ned",
         "går gå gik gået": "tilbage",
         "by": "sænker sænke sænkede sænket sænkes nedsættes reducerer reducere reducerede reduceret reduceres"}
DROPS = dict.fromkeys("faldt falder faldet".split(), "sne nysne regn nedbør hagl skud mål")
FILLERS = frozenset("kun bare hele yderligere".split())

PER = ("pr.", "pr", "per", "om", "i")
PER_FORMS = {"i": "timen ugen måneden året minuttet sekundet døgnet kvartalet", "om": "dagen året ugen måneden"}
PER_ANY, PER_NOT_ANY = ("pr.", "pr", "per"), frozenset("post telefon mail sms båd tog automatik definition".split())
PER_BARE = {"": {"dagligt": "day", "ugentligt": "week", "månedligt": "month", "årligt": "year"},
            "price": {"kiloet": "kilogram", "literen": "liter", "tonnet": "metric_ton", "tønden": "oil_barrel",
                      "minuttet": "minute", "stykket": "stykket"}}
ASIDE = frozenset("året måneden ugen dagen".split())
EARLIER = frozenset("før inden efter tidligere senere forinden".split())
PER_NOUNS = ("person", "indbygger", "indbyggere", "aktie", "stk", "nat", "husstand", "hoved")
STOPS = frozenset(
    "dør ejer deltog deltager undlod "
    "bor bør årligt månedligt ugentligt dagligt halvårligt "
    "nr "
    "inkl ekskl plus kræves mangler kørte faldt "
    "kræver krævede koster kostede landede lettede styrtede fik bliver gør gjorde sælges lanceres vejer vejede giver gav "
    "tager flyver fløj indeholder bruges findes fandtes mødte spillede vandt slog ifølge iflg ligger lå stod hedder hed "
    "og eller men i på af for til fra med om som er var blev bliver at det den de har havde kan skal skulle vil ville ved "
    "under over mellem efter før inden siden per pr end når da der her ikke også kun mod hos gennem uden indtil samt ham hende "
    "os dem mig dig sig han hun vi jeg du man næsten cirka ca så selv må måtte fik får går gik kom kommer står hver hvert "
    "høj lang bred dyb tyk gammel tung højt langt bredt dybt tykt gammelt tungt "
    "begge alle mere mens fordi hvor hvad igen ud op ned ind væk stk divideret "
    "sender melder lukker kører stemte omkom spiller oplyser skriver".split())
ADJECTIVE_ENDS = ("ske", "ige", "nye", "gamle", "store", "små", "andre", "ede", "ende", "unge", "fulde", "flere", "tomme",
                  "lange", "korte", "ste")
RANKS = frozenset("nummer gruppe".split())
BEFORE_NAME = frozenset(
    "uge postboks gruppe runde etape punkt bilag kap. s. figur tabel afsnit sæson side sider kapitel paragraf § §§ artikel "
    "rum linje bus spor stk. gade klasse bind trin kanal version type vers salme sæde gate mulighed matt matt. str. "
    "størrelse led felt rubrik rute pkt. skostr. opus".split())
NAME_ENDS = ("nummer", "nr", "nr.", "postboks")
STREET_ENDS = tuple("gade vej allé plads stræde".split())
BEFORE_YEAR = frozenset("i siden fra til før efter år året under sommeren vinteren efteråret foråret".split())
BEFORE_ORDINAL = frozenset("den det de på i til fra sin sit hver hvert for".split())
DATES = (r"[0-9]{1,2}-tiden\b|[0-9]{2,4}(?:- (?:og|eller) [0-9]{2,4})?'?-?erne\b"
         r"|(?:(?<=[a-zø]dag )|(?<=\bden )|(?<=\bd\. ))(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?![0-9/]"
         r"| (?:[dc]?l|k?g|liter|af)\b)"
         r"|(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?= kl| (?:1[89]|20)[0-9]{2}\b)")
DATES += r"|(?:(?<=\bfra )|(?<=\bsenest ))(?:[12]?[0-9]|3[01])/(?:1[0-2]|[1-9])(?=[,;.)]|$)"
DATES += r"|[0-9]{1,4} (?:[fe]\. ?Kr|f\.?v\.?t\b|før Krist|efter Krist)"
POSTCODES = ((r"[0-9]{4}(?= [A-ZÆØÅ][a-zæøå])", r"[A-ZÆØÅ][\w. ]{1,30} [0-9]{1,3} ?[A-Za-z]?,\s(?:[^,\n]{1,12},\s)?"),)
_HOUR = r"[0-9]{1,2}(?:[.,:][0-9]{2})?(?![0-9])"
CLOCKS = (rf"(?:(?<=mellem kl\. )|(?<=mellem kl )|(?<=mellem klokken )){_HOUR} og {_HOUR}"
          rf"|(?:(?<=kl\. )|(?<=kl )|(?<=klokken )){_HOUR}(?: ?(?:-|–|til) ?{_HOUR})?|0[0-9][.,:][0-5][0-9](?![0-9]|[.,][0-9])"
          r"|(?:"
          + "|".join(rf"(?<=\b{verb} )" for verb in (
              "går kører afgår ankommer åbner lukker begynder slutter starter startede sluttede fremme ankomst".split()))
          + r")[0-9]{1,2}[,:][0-5][0-9](?![0-9]| ?(?:%|kr|p\w*ct|pro[cs]ent))")  # "afgår 14.35"
CLOCKS += r"|(?:5|10|20|25) over (?:halv )?(?:1[0-2]|[1-9])(?=[,;!?)]|\.(?:\s[A-ZÅÄÖÆØ]|\s*$)|$| og\b)"  # "10 over 8"
SPOKEN_CLOCKS = r"(?<=\bklokken )\w+(?: (?:eller|til) \w+)?"
PAST = ("i", "over", "i halv", "over halv")
BEFORE_HOURS = ("halv", "kvart over", "kvart i")
CALLS = frozenset("ring ringe ringer".split())

SAY = {"about": "cirka {}", "over": "mere end {}", "at_least": "mindst {}", "under": "mindre end {}", "at_most": "højst {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF, SAY_FOLD = "{} til {}", "{} ud af {}", "{} pr. {}", "{} af {}", "{}-dobbelt"
SAY_POINTS = ("{} procentpoint", "{} procentpoint")
