"""German: what CLDR lacks and running text needs. Sources: Duden, the Swiss Federal Chancellery's guide, dpa's style."""

from .other import Other, nothing, things

SCALES = {"hundert": 2, "tsd": 3, "tsd.": 3, "mio": 6, "mio.": 6, "mill.": 6, "mia": 9, "mia.": 9, "mrd": 9, "mrd.": 9,
          "bio.": 12, "bill.": 12, "billiarde": 15, "billiarden": 15, "trillion": 18, "trillionen": 18,
          "trilliarde": 21, "trilliarden": 21}
GROUPS = {"dutzend": 12}
NUMBERS = {"anderthalb": "1.5", "eineinhalb": "1.5", "einundeinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5",
           "viereinhalb": "4.5", "fünfeinhalb": "5.5", "sechseinhalb": "6.5", "siebeneinhalb": "7.5", "achteinhalb": "8.5",
           "neuneinhalb": "9.5", "zehneinhalb": "10.5", "dutzend": "12", "zwo": "2",
           "eine viertelmillion": "250000", "einer viertelmillion": "250000", "eine dreiviertelmillion": "750000",
           "einer dreiviertelmillion": "750000"}
SPELLED = (("ß", "ss"),)
VAGUE = {**{f"{some} {word}": number for some in ("mehrere", "mehreren", "einige", "einigen", "ein paar") for word, number in (
             ("dutzend", 12), ("hundert", 100), ("tausend", 1000), ("zehntausend", 10_000), ("hunderttausend", 100_000))},
         "dutzende": 12, "hunderte": 100, "tausende": 1000, "zehntausende": 10_000, "hunderttausende": 100_000,
         "millionen": 10**6, "milliarden": 10**9, "dutzenden": 12, "hunderten": 100, "tausenden": 1000,
         "zehntausenden": 10_000, "hunderttausenden": 100_000}
# With a capital and no noun behind it is one itself: "außer Acht lassen", "die Elf verlor", "eine Zwei in Mathe".
WORDS_TOO = (r"(?<=[a-zäöüß] )(?<!von )(?<!bis )(?<!und )(?<!oder )"
             r"(?:Eins|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf)\b"
             r"(?! (?:[A-ZÄÖÜ0-9]|(?:von|bis|oder|und|zu|Komma)\b))"
             r"|(?:(?<=[Mm]ehl )|(?<=zucker )|(?<=pulver ))sieben\b(?! [A-ZÄÖÜ])")  # through a sieve
ROUNDED = {"ein gutes dutzend": 12, "einem guten dutzend": 12}
POINT_WORDS = ("komma", "punkt")
FRACTIONS = {"halb": 2, "halbe": 2, "halber": 2, "halbes": 2, "halben": 2, "hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5,
             "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10, "zwanzigstel": 20, "hundertstel": 100,
             "tausendstel": 1000}
PARTS = {f"{one}dreiviertel": (3, 4) for one in ("", "ein ", "eine ", "einem ", "einer ")}
FRACTIONS |= {f"{part}tel": number for number, part in enumerate(
    "elf zwölf dreizehn vierzehn fünfzehn sechzehn".split(), start=11)}
FRACTIONS |= {"dreißigstel": 30, "fünfzigstel": 50, "millionstel": 10**6}
HALF_OF = ("hälfte",)
HALVES = frozenset("erste ersten zweite zweiten".split())
AND_A_HALF = ("einhalb", "und ein halb", "und eine halbe", "und ein halbes", "und ein halber")
MULTIPLES = {"doppelt": "2", "dreifach": "3", "vierfach": "4", "fünffach": "5", "zehnfach": "10", "verdoppelt": "2",
             "verdoppelte": "2", "verdoppelten": "2", "verdreifacht": "3", "verdreifachte": "3", "verdreifachten": "3",
             "vervierfacht": "4", "vervierfachte": "4", "halbiert": "0.5", "halbierte": "0.5", "halbierten": "0.5"}
_THE_DOUBLE = {"doppelte": "2", "zweifache": "2", "dreifache": "3", "vierfache": "4", "fünffache": "5", "sechsfache": "6",
               "zehnfache": "10", "hundertfache": "100"}
MULTIPLES |= _THE_DOUBLE | {word + end: number for word, number in _THE_DOUBLE.items() for end in "n"}
_SO = tuple(f"so {word}" for word in (
    "viel viele hoch groß oft lang lange teuer schnell stark schwer breit häufig weit alt").split())
MULTIPLES |= {f"{word}mal {so}": str(number) for so in _SO for number, word in enumerate(
    "zwei drei vier fünf sechs sieben acht neun zehn".split(), start=2)}
THE_DOUBLE = frozenset(word + end for word in _THE_DOUBLE for end in ("", "n"))
GROWN = {"verdoppelt": "up", "verdoppelte": "up", "verdoppelten": "up", "verdreifacht": "up", "verdreifachte": "up",
         "verdreifachten": "up", "vervierfacht": "up", "vervierfachte": "up", "halbiert": "down", "halbierte": "down",
         "halbierten": "down"}
FOLD = (*(f"mal {so}" for so in _SO), "fach", "fache", "facher", "faches", "fachen")
PARTITIVES = (" von ",)
PERMILLE = ("‰", "promille")
PERCENT = ("%", "prozent", "proz", "proz.", "v.h.", "vom hundert",
           *(f"prozentig{end}" for end in ("", "e", "er", "en", "es", "em")))
POINT_NOUNS = ("punkte",)
POINTS = {"%-punkt": 0, "%-punkte": 0, "%-punkten": 0,
          "prozentpunkt": 0, "prozentpunkte": 0, "prozentpunkten": 0, "basispunkt": -2, "basispunkte": -2, "basispunkten": -2}
DECIMALS_BEHIND = {"meter": 2}
UNITS = {"s": "second", "cbm": "meter**3", "lfm": "meter", "dag": "10 gram", "dkg": "10 gram",
         "plusgrade": "degree_Celsius", "plusgraden": "degree_Celsius", "minusgrade": "degree_Celsius",
         "minusgraden": "degree_Celsius",
         "qm": "meter**2", "viertelstunde": "15 minute", "viertelstunden": "15 minute", "dreiviertelstunde": "45 minute",
         "viertelliter": "0.25 liter", "std": "hour", "std.": "hour", "stdn.": "hour",
         "min": "minute", "sek.": "second", "stundenkilometer": "kilometer / hour",
         "jährig": "year", "monatig": "month", "wöchig": "week",
         "tägig": "day", "stündig": "hour", "minütig": "minute", "fass": "oil_barrel", "ps": "metric_horsepower",
         "grad c": "degree_Celsius", "grad f": "degree_Fahrenheit"}
UNIT_ENDS = {"er": "ern", "ahr": "ahres ahrs", "ag": "agen", "nat": "nats", "ahre": "ahren", "nate": "naten",
             "ig": "ige iger iges igen igem", "amm": "amms", "ar": "aren ars"}

_SAILING = (r"wind|böe|schiff|boot|fahrt|fährt|fuhr|segel|segl|geschwind|jacht|yacht|sturm|orkan|strömung|fähre|flug|flieg"
            r"|flog|km"
            r"|läuft|lief")
NOT_UNITS = frozenset(("in", "ins"))
HEAPED = frozenset("gehäufte gehäufter gehäuften gestrichene gestrichener gestrichenen gestr".split())
HEAD = -1
PLACED = tuple("klasse raum zimmer gruppe satz anhang anlage halle etage seite station band teil staffel folge stock".split())
DETERMINERS = frozenset("der die das dem den des im am beim zum zur vom ein eine einem einer eines jede jeder jedem jedes pro je "
                        "diese dieser diesem dieses".split())
QUALIFIERS = {"e": "er en"}
OTHERWISE = {
    "fass": things(most=999, unless=r"öl\b|brent|wti\b|opec|dollar|pro tag|täglich|am tag|förder|produ"),
    "knoten": things(most=999, unless=_SAILING), "tasse tassen cup cups bars": things(most=999),
    "gr": Other("gram"), "s": nothing(then=r"\. ?[a-zäöü]"), "b B S": nothing(),  # classes, points of a list
    "rand": nothing(words=True, most=1),  # an edge
    "krone kronen": things(most=99, near=r"zahn|zähn|\bbaum|bäume|könig|kaiser", unless="kost|zahl|preis"),
    "rappen": things(most=99, near=r"pferd|stute|hengst|reit|weide|gespann|kutsche|schimmel", unless="kost|zahl|preis"),
    "zoll": nothing(words=True, most=1, then=r" (?:auf|für|gegen|in Höhe|von [0-9])"),  # customs
    "karat": things(near=r"[Gg]old\w*(?: \w+)?,? ?(?:\(|aus |von |mit )?\||\|[- ](?:\w+)?[Gg]old", least=8, most=24),
    "G K T U": nothing(then=r"-[A-Z]"),  # T-Shirts, U-Boote, a net
    "real": things(then="-[A-Z]")}  # Real-Märkte
SPELLINGS = ("dollar dollars", "franken frankens", "rupie rupien", "rubel rubeln rubels", "pfund pfunds", "peso pesos",
             "złoty zloty zlotys", "lira lire", "forint forints", "hrywen hrywnia", "rand rands",
             "schekel scheckel shekel schekeln", "schilling schillinge", "real reais")
USUAL = {"dollar": "USD", "pfund": "GBP", "rubel": "RUB", "rupie": "INR", "won": "KRW"}
NICKNAMES = {"schweizerfranken": "CHF", "sfr": "CHF", "sfr.": "CHF", "fr.": "CHF", "stutz": "CHF",
             "d-mark": "DEM", "mark": "DEM", "us-dollars": "USD", "israelische schekel": "ILS",
             "amerikanische dollar": "USD", "amerikanischer dollar": "USD", "amerikanischen dollar": "USD", "renminbi": "CNY",
             "hongkong-dollars": "HKD", "singapur-dollars": "SGD", "neuseeländische dollar": "NZD", "neuseeland-dollars": "NZD"}
NAMES_BEFORE = frozenset(("fr.", "sfr", "sfr."))
SCALED_MONEY = {"TEUR": ("EUR", 3), "T€": ("EUR", 3)}
MINOR = (("cent cents eurocent", "c ct ct.", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("rappen", "rp rp. Rp Rp.", "CHF"),
         ("pfennig pfennige pfennigen", "pf", "DEM"), ("penny pence", "", "GBP"), ("öre", "", "- SEK DKK NOK"),
         ("kopeke kopeken", "", "RUB BYN UAH"))

WEIGHTS = {"pfund": "500 gram"}
WEIGHED = (r"\b(?:wog|wogen|wiegt|wiegen)(?: (?:etwa|rund|fast|knapp|gut|über|nur|noch|mehr als|bis zu))? [\w.,]{1,30} Pfund"
           r"|Pfund (?:schwer|abgenommen|zugenommen|abnehmen|zunehmen|leichter)\b|-Pfund-Bombe")
# A bare noun behind it is what is weighed, unless it is what is paid: "drei Pfund Mehl", but "20 Pfund Eintritt".
GOODS = (r" (?:(?:frisch|reif|gemischt|gemahlen|gehackt|mager|rot|grün|weiß|süß|klein|gekocht|mehlig|festkochend)e[rsn]? )?"
         r"(?!\w{0,30}(?i:sterling|eintritt|strafe|geld(?:er)?|miete|lohn|gehalt|gebühr(?:en)?|honorar|schulden|rabatt"
         r"|kaution|pfand"
         r"|steuern?|zinsen|kapital|gewinn|verlust|satz|prämie|bonus|kosten|ersatz|zuschlag|zuschuss|preis|vorschuss|porto|rente"
         r"|spenden?|unterhalt|einsatz|beute|erlös|einkommen|beitrag|budget|maut|stipendium|hilfe|guthaben|ablöse|überschuss"
         r"|nachlass|abzug|defizit|limit|kredit|darlehen|unterschied|differenz|wert|betrag|vermögen|fördermittel|netto|brutto"
         r"|schaden|noten?|scheine?|münzen?|ung(?:en)?|ion(?:en)?|verdienst|einnahmen|ausgaben|einlage|anfang|ende|mitte"
         r"|sie|ihnen|ihr)\b)[A-ZÄÖÜ]\w")

MINUS = ("minus", "negativ")
FROST = r" (?:Minusgraden?\b|Frost\b|Kälte\b|minus\b(?! [0-9]))"
BEFORE = {
    "about": "~ ≈ rund etwa ungefähr circa ca ca. zirka fast knapp nahezu beinahe gut um-die schätzungsweise annähernd an-die "
             "grob gute guten knappe knappen",
    "over": "> über mehr-als älter-als länger-als schwerer-als größer-als höher-als grösser-als teurer-als schneller-als "
            "tiefer-als jenseits-von oberhalb-von",  # no verbs: "übersteigt 5 Euro nicht"
    "at_least": "≥ >= mindestens wenigstens zumindest nicht-weniger-als größer-gleich mind. ab "
                "nicht-jünger-als nicht-kürzer-als nicht-leichter-als nicht-kleiner-als nicht-niedriger-als nicht-unter "
                "nicht-niedriger-sein-als nicht-weniger-sein-als mindestens-jedoch mindestens-aber",
    "under": "< unter weniger-als jünger-als kürzer-als leichter-als kleiner-als niedriger-als geringer-als billiger-als "
             "unterhalb-von",
    "at_most": "≤ <= höchstens maximal bis bis-zu nicht-mehr-als allenfalls kleiner-gleich max. max "
                "nicht-älter-als nicht-länger-als nicht-schwerer-als nicht-größer-als nicht-höher-als nicht-über "
                "nicht-höher-sein-als nicht-mehr-sein-als höchstens-jedoch höchstens-aber",
}
OR_EQUAL, EQUAL_OR = ("oder gleich",), ("gleich oder",)
OF_AGE, OLD = frozenset("personen menschen leute alle patienten patientinnen männer frauen kinder".split()), (" alt",)
AFTER = {"about": "oder so", "at_least": "+|oder mehr|und mehr|oder darüber|oder höher|nicht unterschreiten|nicht unterschreitet",
         "at_most": "oder weniger|oder darunter|oder niedriger|nicht übersteigen|nicht übersteigt|nicht überschreiten|"
                    "nicht überschreitet",
         "over": "übersteigt|übersteigen|überschreitet|überschreiten", "under": "unterschreitet|unterschreiten"}
TO = ("-", "–", "—", "bis", "~", "- bis")
UNTO = ("auf",)
ARTICLES = ("der", "die", "das", "den", "dem", "aufs", "ums", "zum", "beim", "vom")
# Behind these "über" says of how much: "ein Kredit über 300.000 Euro".
NOT_OVER = frozenset("kredit kredite darlehen rechnung rechnungen scheck schecks auftrag aufträge vertrag verträge summe betrag "
                     "spende bürgschaft gutschein anleihe anleihen hypothek klage klagen forderung überweisung quittung "
                     "bescheid bescheide zuschuss wechsel police versicherung nachzahlung vergleich "
                     "bericht berichte buch bücher film filme debatte studie überblick übersicht liste artikel daten angaben "
                     "informationen sprach sprachen spricht sprechen berichtet berichtete berichten schrieb schreibt entschied "
                     "entscheidet verfügt verfügte verfügen verfügten".split())
OR, AND, BETWEEN, FROM, OVER, OF, BY = "oder", "und", "zwischen", "von", "über", "von", "um"
ACROSS = ("über", "an die", "um die")
UNDER, UNDER_WHAT = "unter", tuple(
    "augen bedingungen voraussetzungen umständen namen nummern titeln präsidenten kanzlern ministern königen trainern "
    "regierungen".split())
LIKENED = ("gegenüber", "gegen", "nach", "statt", "zu")  # between two shares of which the second alone says that it is one
THAN = "als"
EITHER = ("oder", "und", "bzw.", "beziehungsweise")
BUT = ("aber", "jedoch")
RATIO = ("von", "der", "zu", "aus", "durch", "geteilt durch")
BY_THE = "um die"
RISES = {"": "stieg stiegen steigt steigen gestiegen kletterte kletterten klettert geklettert wuchs wuchsen wächst gewachsen "
             "erhöhte erhöhten erhöht zunahm zugelegt verteuerte verteuerten verteuert",
         "by": "steigerte steigerten steigern steigert gesteigert verbesserte verbesserten verbessern verbessert "
               "erhöhen angehoben anheben hob hoben zugenommen", "nahm nahmen nimmt nehmen legte legten legt legen": "zu",
         "zog zogen zieht ziehen": "an", "share": "gewann gewannen gewinnt gewonnen"}
VERB_LAST = frozenset("ist sind war waren hat haben hatte hatten".split())
WON_OF = frozenset("der des aller".split())
# Behind a figure, where one of BE stands in front: what closed that much higher.
HIGHER = {"höher": "up", "stärker": "up", "fester": "up",
          "niedriger": "down", "tiefer": "down", "schwächer": "down", "leichter": "down"}
BE = frozenset("schloss schließt schlossen notierte notierten notiert beendete".split())
PERIODS = frozenset("tag handel woche".split())  # "beendete den Tag 0,4 Prozent höher"
FALLS = {"": "sank sanken sinkt sinken gesunken fiel fielen fällt gefallen schrumpfte schrumpften schrumpft geschrumpft "
             "verringerte verringerten verringert verbilligte verbilligten verbilligt",
         "by": "senkt senkte senkten senken gesenkt kürzt kürzte kürzten kürzen gekürzt reduziert reduzierte "
               "reduzierten reduzieren abgenommen zurückgegangen",
         "nahm nahmen nimmt nehmen rutschte rutschten rutscht stürzte stürzten stürzt": "ab",
         "ging gingen geht gehen": "zurück", "gab gaben gibt": "nach", "büßte büßten büßt brach brachen bricht": "ein",
         "share": "verlor verloren verliert"}
AS_FAR_AS = frozenset(("bis",))
REACHED = frozenset(
    "noch erhitzen erhitzt erwärmen erwärmt abkühlen abkühlt kühlt kühlen kühlte aufheizen aufgeheizt heizen vorheizen zählen "
    "zählt kam kommt kommen reicht reichen reichte geht gehen ging gingen läuft laufen lief liefen fährt fahren fuhr fuhren "
    "kamen verlängert verlängern verkürzt begrenzt begrenzen wartet "
    "warten gewartet geführt führt".split())
DROPS = dict.fromkeys("fiel fielen fällt".split(), "regen schnee neuschnee niederschlag hagel")
FILLERS = frozenset("nur lediglich weitere ganze".split())

PER = ("pro", "je", "per", "im", "am", "in der", "die", "das", "jede", "jeden", "jedes")
PER_NOT = ("der", "des")
PER_ANY = ("pro",)
PER_BARE = {"": {"monatlich": "month", "jährlich": "year", "täglich": "day", "wöchentlich": "week", "stündlich": "hour"}}
PER_FORMS = {"im": "jahr monat quartal", "am": "tag", "in der": "stunde woche minute sekunde",
             "das": "stück pfund kilo kg kilogramm jahr fass barrel", "die": "stunde minute woche nacht tonne flasche person"}
GROSS = frozenset("brutto netto".split())
PER_NOUNS = ("person", "kopf", "einwohner", "einwohnern", "menschen", "personen", "aktie", "stück", "nacht", "haushalt", "mann",
             "flasche")
NO_NOUN = ("t",)
STOPS = frozenset(
    "höhe richtung fahrtrichtung "
    "und oder aber auf an in im am aus bei mit nach von vom zu zum zur für durch gegen ohne um über unter vor hinter neben "
    "zwischen bis seit während wegen trotz der die das den dem des sind war waren wird "
    "werden wurde wurden haben hatte hatten kann können soll sollen muss müssen sich es er sie wir ihr ich du nicht auch "
    "nur noch schon als wie wenn dass weil denn so da dann dort hier mehr weniger pro je beziehungsweise bzw etwa rund per "
    "davon darunter insgesamt zusammen später früher zuvor lang ob wo statt anstatt außer beim ins ans mal sowie "
    "sondern doch jedoch betrug betragen kosten kostete gab ab abs".split())
NO_STOPS = ("Mal",)
NOUN_IS_CAPITAL = True
RANKS = frozenset("rang platz gruppe liga kapitel artikel".split())
BEFORE_NAME = frozenset(
    "abb abb. tab tab. kap kap. bd bd. s. ausfahrt kw §§ a b seite seiten kapitel artikel paragraf paragraph zimmer linie "
    "platz § abs abs. band heft ziffer teil raum gleis tor bus zug autobahn halle etage stock klasse station kanal typ "
    "version bundesstraße folge staffel gruppe bahnsteig postfach mt mk lk joh röm kor bh absatz satz anhang anlage az. az "
    "u no. op. opus".split())
NAME_ENDS = ("nummer", "nr", "nr.", "postfach")
STREET_ENDS = tuple("straße strasse str. weg platz allee gasse ring damm ufer".split())
BEFORE_YEAR = frozenset("jahr jahre jahren jahres im seit bis ab von nach vor anfang ende mitte sommer winter herbst frühjahr "
                        "frühling anno © zwischen und saison weihnachten ostern".split())
BEFORE_ORDINAL = frozenset("der die das den dem des am im vom zum zur beim ein einen einem seinen ihren jeden jedes jede seine "
                           "ihre unser unsere unseren mein meinen sein ihr ihrem seinem bis und eine einer ab ins auf".split())
SCORED = ("zu",)
GAMES = tuple("steht stand gewann gewinn gewonnen sieg schlug verlor unterlag niederlage führt endstand halbzeit "
              "unentschieden".split())
NEAR_RATIO = "Maßstab"
NEAR_SCALE = ("verhältnis", "maßstab", "massstab", "misch", "kurs", "quote", "untersetz", "übersetz", "split", "verdünn", "wett",
              "chance", "skala", "umtausch", "getauscht")
POSTCODES = ((r"[0-9]{5}(?= [A-ZÄÖÜ][a-zäöüß])",
              r"(?i:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee|markt|postfach) "
              r"[0-9]{1,4} ?[a-z]?(?:-[0-9]{1,3})?(?:,\s?|\n)(?:[^,\n]{1,16},\s)?"
              r"|(?i:postfach) [0-9][0-9 ]{0,9}[0-9](?:,\s?|\n)"),)
DATES = r"(?:0?[1-9]|[12][0-9]|3[01])[.,](?:0?[1-9]|1[0-2])[.,](?:[0-9]{2,4})?(?![0-9])"  # "kostet 2,99, die" is none
DATES += r"|[0-9]{1,4} [vn]\. ?(?:Chr|u\. ?Z)\b"
CLOCKS = r"[0-9]{1,2}(?:[.,:][0-9]{2})?(?: ?(?:-|–|bis|und) ?[0-9]{1,2}(?:[.,:][0-9]{2})?)? ?Uhr\b" \
         r"(?: [0-5]?[0-9](?=$|[;:!?)\n]|[.,](?:\s|$)| (?!(?-i:[A-ZÄÖÜ])|[0-9%€$]|[kcm]?m\b|k?g\b|h\b)))?"
# "8 Uhr 30", but "um 8 Uhr 30 Kinder"; "2 h" may be two hours.
CLOCKS += (r"|(?:(?<=\bum )|(?<=\bab )|(?<=[a-zäöü] bis )|(?<=\bgegen )|(?<=\bvon )[0-9]{1,2}(?: ?(?:-|–|bis) ?))[0-9]{1,2}"
           r"(?:[.,:][0-9]{2})? ?h\b|[0-9]{1,2}[.,:][0-9]{2} ?h\b")
CLOCKS += (r"|0[0-9][.,:][0-5][0-9](?![0-9]|[.,][0-9])|(?:(?<=\bum )|(?<=\bbis )|(?<=\bab )|(?<=\bgegen ))(?:5|10|20|25) "
           r"(?:vor|nach) (?:halb )?(?:1[0-2]|[1-9])\b(?! ?(?:%|(?-i:[A-ZÄÖÜ])))")
CLOCKS += "|(?:" + "|".join(rf"(?<=\b{word} )" for word in "um ab bis gegen Einlass Beginn Abfahrt Ankunft".split()) + (
    r")[0-9]{1,2},[0-5][0-9](?![0-9]|,[0-9]| ?(?:%|€|Euro|Prozent|Fr))")  # "Einlass 18.30"
LAWS = r"[0-9]{1,3} [A-Z][A-Za-z]{0,3} [0-9]{1,5}/[0-9]{2}\b"  # "3 StR 12/20", of a court
SPOKEN_CLOCKS = r"\w+(?: (?:bis|und|oder) \w+)? Uhr\b(?: \w+(?=[,.;:!?)\n]|$))?"  # "um acht Uhr dreißig"
PAST = ("vor", "nach", "vor halb", "nach halb")
BEFORE_HOURS = ("dreiviertel", "halb", "viertel nach", "viertel vor")
CALLS = frozenset("ruf rufen rufe anrufen".split())

SAY = {"about": "etwa {}", "over": "mehr als {}", "at_least": "mindestens {}", "under": "weniger als {}",
       "at_most": "höchstens {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF, SAY_FOLD = "{} bis {}", "{} von {}", "{} pro {}", "{} {}", "{}-fach"
SAY_POINTS = ("{} Prozentpunkt", "{} Prozentpunkte")
