"""Dutch: what CLDR lacks and running text needs. Sources: Taaladvies (Taalunie), the style guide of de Volkskrant."""

from .other import Other, nothing, things

SCALES = {"miljoenen": 6, "mln": 6, "mln.": 6, "miljarden": 9, "mld": 9, "mld.": 9, "mrd": 9, "mrd.": 9, "biljoenen": 12,
          "honderd": 2, "mio": 6, "triljoen": 18}
ABBREVIATIONS = {"K": 3}
GROUPS = {"dozijn": 12, "gros": 144}
NUMBERS = {"anderhalf": "1.5", "anderhalve": "1.5", "dozijn": "12", "een paar": "2", "twee-en-een-half": "2.5"}
NUMBERS |= {f"{whole}{half}": f"{number}.5" for half in ("half", "halve") for number, whole in enumerate(
    "tweeën drieën vieren vijfen zesen zevenen achten negenen tienen".split(), start=2)}
VAGUE = {**{f"{some} {word}": number for some in ("een paar", "enkele") for word, number in (
             ("tientallen", 10), ("honderd", 100), ("honderden", 100), ("duizend", 1000), ("duizenden", 1000))},
         "tientallen": 10, "honderden": 100, "duizenden": 1000, "tienduizenden": 10_000, "honderdduizenden": 100_000,
         "miljoenen": 10**6, "miljarden": 10**9, "dozijnen": 12}
ROUNDED = {f"een {word}tal": number for word, number in (
    ("tien", 10), ("vijftien", 15), ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("honderd", 100))}
SPELLED = (("honderd", "honderden"), ("honderd", "honderd en "), ("duizend", "duizend en "))
# What one heeds, holds to be so, celebrates, and puts through a sieve.
WORDS_TOO = (r"(?<=\b[Ii]n )acht(?= (?:te )?(?:nemen|genomen)\b|[.,;!?])"
             r"|[Aa]cht(?= (?:(?:te )?slaan|dat|dit|het|hem|haar|hen|zich"
             r"|bewezen|wettig|nodig|mogelijk|haalbaar|noodzakelijk)\b)|[Vv]ier(?= (?:mijn|je|jouw)\b)"
             r"|(?:(?<=bloem )|(?<=meel )|(?<=suiker ))zeven\b")
POINT_WORDS = ("punt",)
FRACTIONS = {"half": 2, "halve": 2, "helft": 2, "derde": 3, "derden": 3, "kwart": 4, "vierde": 4, "vierden": 4, "vijfde": 5,
             "vijfden": 5, "zesde": 6, "zesden": 6, "zevende": 7, "zevenden": 7, "achtste": 8, "achtsten": 8, "negende": 9,
             "negenden": 9, "tiende": 10, "tienden": 10, "honderdste": 100, "honderdsten": 100, "twintigste": 20,
             "twintigsten": 20}
ORDINAL_FRACTIONS = True
PARTS_ONLY = frozenset("kwart deel lager hoger duurder goedkoper kleiner groter korter langer sneller".split())
PARTS = {"driekwart": (3, 4), "tweederde": (2, 3)}
HALF_OF = ("helft",)
HALVES = frozenset("eerste tweede 1e 2e 1ste 2de".split())
AND_A_HALF = ("en een half", "en een halve", "eneenhalf")
MULTIPLES = {stem + end: number for stem, number in (
    ("verdubbel", "2"), ("verdrievoudig", "3"), ("verviervoudig", "4"), ("halveer", "0.5")) for end in ("d", "de", "den")}
MULTIPLES["gehalveerd"] = "0.5"
GROWN = {word: "down" if "halveer" in word else "up" for word in MULTIPLES}
MULTIPLES |= {"dubbel": "2", "dubbele": "2", "drievoudige": "3", "viervoudige": "4"}
THE_DOUBLE = frozenset(("dubbele", "drievoudige", "viervoudige"))
FOLD = tuple(f"{times} {more}" for times in ("keer", "maal") for more in (
    "zo", "zoveel", "meer", "minder", "groter", "hoger", "vaker", "sneller", "duurder",
    "langer"))
PERMILLE = ("‰", "promille")
PERCENT = ("%", "procent", "percent", "proc.", "pct")
POINT_NOUNS = ("punten",)
POINTS = {"%-punt": 0, "%-punten": 0,
          "procentpunt": 0, "procentpunten": 0, "basispunt": -2, "basispunten": -2}

DECIMALS_BEHIND = {"meter": 2}
UNITS = {"kwartier": "15 minute", "kwartieren": "15 minute", "kuub": "meter**3",
         "ton": "metric_ton", "jarig": "year", "jarige": "year", "jarigen": "year",
         "maands": "month", "daags": "day", "daagse": "day", "h": "hour", "are": "100 meter**2", "centiare": "meter**2",
         "graden": "degree", "graad": "degree", "graden c": "degree_Celsius",
         "graden f": "degree_Fahrenheit", "megawattuur": "megawatt_hour", "gigawattuur": "gigawatt_hour", "ons": "100 gram"}
NO_ONE_BEFORE = frozenset(("jarig", "jarige"))  # "een jarig kind" has its birthday
_SAILING = r"wind|schip|schepen|boot|vaar|voer|snelheid|zeil|storm|orkaan|jacht|stroming|vlieg|vloog|fregat|veer\b|tanker|km"
# A ton of money is 100,000 euros, in the clause that says so: "een huis van 4,5 ton".
_CLAUSE = "(?:(?!, )[^()])"
_PAID = (rf"(?:^|, |[()])(?!{_CLAUSE}*(?:"
         r"\bweeg|\bwoog|\bwegen\b|gewicht|auto's|vrachtwagen|lading|\bzwaar|\btil|vervoer|\bdraag|\blaad))"
         rf"(?={_CLAUSE}*"
         r"(?:\b(?:kost(?:te|ten|en)?|betaal\w*|betalen|\w*prijs|bod|boden|bood|geboden|\w*salaris\w*|loon|verdien\w*|\w*winst|\w*omzet"
         r"|\w*schuld\w*"
         r"|\w*hypothe\w+|\w*budget|begroting|begroot|\w*subsidie\w*|\w*boetes?|\w*schade\w*|\w*loterij|erfde|erven|geërfd|erft"
         r"|erfenis|waard"
         r"|duurder|goedkoper|\w*bedrag|lening|leende|geleend|investe\w+|gage|spaarde|gespaard|spaargeld|transfersom|beloning"
         r"|premie|bonus"
         r"|kapitaal|honorarium|uitgetrokken|opbrengst|leverde|\w*waarde|huis|\w*huizen|rijtjeshuis|\w*woning|appartement|verbouwing"
         r"|jackpot|leent|sponsor\w*|\w*geld|inkomens?|inkomsten|kosten|tekort|garage)\b|\bverko\w+ (?:\w+ ){0,4}voor\b"
         r"|\btr(?:ek|ekt|ekken|ok|okken)\b[^|]{0,24}\|[^|]{0,4}\buit\b|\bbracht(?:en)?\b[^|]{0,24}\|[^|]{0,4}\bop\b))"
         rf"{_CLAUSE}*\|")
_OF_MONEY = (r" (?:\w*schade|\w*geld|\w*schuld(?:en)?|\w*winst|verlies|duurder|goedkoper|waard|extra|korting|subsidie|overwaarde"
             r"|boven|contant|cash|zwart|werd|wordt|moest|moet|heb|heeft|krijg|krijgt|kreeg|salaris|jaarsalaris|beschikbaar|kwijt|rijker|armer|kostte"
             r"|bruto|netto|geboden|betaald|verdiend|geleend|k)(?![^\W\d_])")
_PAYS = r"\b(?:kost(?:te|ten|en)?|betaal(?:t|de|den)?|verdien(?:t|de|den|en)?)(?: (?:ruim|bijna|zo'n|ongeveer|zeker))? \|"
OTHERWISE = {
    "knoop knopen": things(most=999, unless=_SAILING), "rad": things(most=999, unless=r"hoek|rad/s"),
    "mol": things(most=999, unless=r"mmol|/l\b|per liter|zuur|stof|oplos|gas\b"),
    "cd pc st pt": things(most=999),  # discs, computers, pieces, points
    "gr": Other("gram"), "pk": Other("metric_horsepower"),
    "ton": (Other("1E5 EUR", near=_PAYS, most=100, noun=False), Other("1E5 EUR", near=_PAID, most=100, noun=False),
        Other("1E5 EUR", near=_PAID, most=100, then=_OF_MONEY)),
    "rand": nothing(words=True, most=1), "ons": nothing(then=" bekend"),  # an edge; us
    "kroon kronen": things(most=99, near=r"\btand|tanden|\bboom|bomen|koning|keizer", unless="kost|betaal|prijs"),
    "H": nothing(), "t": nothing(then=r"/m\b"),  # "5 t/m 7 dagen"
    "kip lek": things(), "p": (nothing(then=r"\.[a-z]"), things()),  # chicken, what leaks, "p.p.", points
    "won": nothing(then=r" (?:hij|zij|ze|er|het|de|een|ik|je|we|wij|in|op|met|van|ook|al|maar|nog|na|[A-Z0-9])")}
NOT_UNITS = frozenset(("in",))
CLINGS = ("'s", "’s")
HEAPED = frozenset("afgestreken volle bolle opgehoopte".split())
HEAD = -1
VERB_SECOND = True
SOME_OR = "om"  # "een jaar of 5" is about five, but "om een uur of 8" a time of day
DETERMINERS = frozenset("deze die dit dat elk elke ieder iedere mijn jouw zijn haar ons onze hun een".split())
QUALIFIERS = {"e": "-"}
SPELLINGS = ("dollar dollars", "frank franken", "pond ponden", "roebel roebels", "roepie roepies")
USUAL = {"dollars": "USD", "ponden": "GBP", "roebel": "RUB", "frank": "CHF", "roepie": "INR", "peso": "MXN"}
NICKNAMES = {"gulden": "NLG", "mark": "DEM", "us dollar": "USD", "us dollars": "USD", "us-dollar": "USD",
             "israëlische shekel": "ILS", "israëlische shekels": "ILS"}
SCALED_MONEY = {"tientje": ("EUR", 1), "tientjes": ("EUR", 1)}
MINOR = (("cent cents centen eurocent eurocents", "ct", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("penny pence", "p", "GBP"),
          ("öre", "",
         "SEK DKK NOK"))

WEIGHTS = {"pond": "500 gram"}
WEIGHED = (r"\b(?:woog|wogen|weegt|wegen)(?: (?:ongeveer|bijna|ruim|zo'n|maar|nog|meer dan))? [\w.,]{1,30} pond"
           r"|pond (?:zwaar|afgevallen|aangekomen|lichter)\b")
GOODS = (r" (?:(?:vers|rijp|mager|gemengd|half-om-half|rood|rod|groen|witt|gemalen)e? )?"
         r"\w{0,24}(?:gehakt|vlees|kersen|boter|kaas|meel|bloem|suiker|aardappel(?:en|s|tjes)|appels|appelen|peren|aardbeien"
         r"|bessen|druiven|tomaten|tomaatjes|uien|wortels"
         r"|wortelen|worteltjes|bonen|boontjes|rijst|brood|spek|ham|worst|vis|zalm|koffie|thee|zout|honing|noten|kip|filet"
         r"|garnalen|mosselen|asperges|spinazie|champignons|paddenstoelen|pruimen|abrikozen|groenten?|fruit|wol|tabak|prei|kool"
         r"|spruitjes|spruiten|witlof|amandelen|rozijnen|chocola(?:de)?|cacao|deeg|biefstuk|kwark|linzen|erwten|erwtjes|pasta"
         r"|macaroni|spaghetti|vet|veren|goud|zilver|lood|kabeljauw|haring|paling|drop|snoep)\b")

MINUS = ("min", "minus", "negatief",)
FROST = r" vorst\b"
BEFORE = {
    "about": "~ ≈ ongeveer circa ca. ca zo'n bijna rond om-en-nabij omstreeks plusminus nagenoeg een-kleine rond-de",
    "over": "> meer-dan ouder-dan langer-dan zwaarder-dan boven hoger-dan groter-dan ruim over-de boven-de",
    "at_least": "≥ >= minstens minimaal ten-minste tenminste niet-minder-dan vanaf op-zijn-minst zeker "
                "niet-onder niet-lager-zijn-dan niet-minder-zijn-dan niet-minder-bedragen-dan "
                "niet-jonger-dan niet-korter-dan niet-lichter-dan niet-kleiner-dan niet-lager-dan",
    "under": "< onder-de minder-dan jonger-dan korter-dan lichter-dan onder lager-dan kleiner-dan net-geen nog-geen",
    "at_most": "≤ <= max max. tot tot-wel tot-zelfs hoogstens maximaal hooguit ten-hoogste niet-meer-dan niet-boven "
                "niet-hoger-zijn-dan niet-meer-zijn-dan niet-meer-bedragen-dan "
                "niet-ouder-dan niet-langer-dan niet-zwaarder-dan niet-groter-dan niet-hoger-dan",
}
OR_EQUAL, EQUAL_OR = ("of gelijk aan", "of gelijk dan"), ("gelijk aan of",)
AFTER = {"about": "ongeveer|of zo", "at_least": "+|of meer|en meer|of langer|of hoger|of ouder|of groter",
         "over": "overschrijdt|overschrijden",
         "at_most": "of minder|of lager|of jonger|of kleiner|niet overschrijdt|niet overschrijden"}
TO = ("-", "–", "—", "tot", "à", "a", "~", "tot en met", "t/m", "- tot")
UNTO = ("naar",)
ARTICLES = ("de", "het")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "of", "en", "tussen", "van", "over", "van", "met"
ACROSS = ("over de", "boven", "boven de")
UNDER, UNDER_WHAT = "onder", tuple(
    "ogen voorwaarden omstandigheden namen titels presidenten ministers koningen trainers regeringen".split())
LIKENED = ("tegen", "tegenover", "na")  # between two shares of which the second alone says that it is one
THAN = "dan"
EITHER = ("of", "en")
BUT = ("maar", "doch")
RATIO = ("van de", "op", "uit")
RISES = {"": "steeg stegen stijgt stijgen gestegen groeide groeiden groeit groeien gegroeid toegenomen klom klommen geklommen",
         "by": "verhoogt verhogen verhoogde verhoogden verhoogd", "gaan gaat ging gingen": "omhoog",
         "neemt nemen nam namen": "toe", "share": "won wonnen wint gewonnen"}
VERB_LAST = frozenset("is zijn was waren heeft hebben had hadden".split())
WON_OF = frozenset(("van",))
# Behind a figure, where one of BE stands in front: what closed that much higher.
HIGHER = {"hoger": "up", "sterker": "up", "lager": "down", "zwakker": "down"}
BE = frozenset("sloot sluit sloten noteerde noteerden".split())
FALLS = {"": "daalde daalden daalt dalen gedaald zakte zakten zakt gezakt afgenomen kelderde kelderden gekelderd kromp krompen "
             "gekrompen",
         "by": "verlaagt verlagen verlaagde verlaagden verlaagd", "gaan gaat ging gingen": "omlaag achteruit",
         "loopt liep liepen": "terug", "neemt nemen nam namen": "af",
         "share": "verloor verloren verliest"}
AS_FAR_AS, NOT_AS_FAR = frozenset(("tot", "tot wel", "tot zelfs")), frozenset(("met", "voor"))
REACHED = frozenset(
    "kwam kwamen komt komen gekomen leidt leidde leidden leiden geleid veroordeeld veroordeelt veroordeelde veroordelen "
    "beperkt beperken beperkte beperkten bracht brengt brengen brachten gebracht teruggebracht terugbrengen liep liepen loopt "
    "lopen gelopen opgelopen oplopen teruggelopen teruglopen uitgegroeid uitgebreid uitgebreide uitbreiden opgevoerd opvoeren "
    "verwarm verwarmen verwarmt verwarmd voorverwarmd voorverwarmen verhit verhitten afkoelen afgekoeld koel koelen koelt "
    "opwarmen opgewarmd warmt verhoog verhoging verlaag verlaging stijging daling toename afname groei toenemen afnemen "
    "verminderd verminderen vermindert gereduceerd reduceert reduceren reduceerde teruggeschroefd bijgesteld bijstellen "
    "optrekken opgetrokken ingekrompen inkoken ingekookt vergroot vergroten verkleind opgeschroefd hield hielden houdt houden "
    "afgerond afronden gaan gaat ging gingen gegaan dook doken duikt viel vielen valt vallen teruggevallen terugvallen "
    "verdubbeld verdubbelt verdubbelde gehalveerd halveerde halveert behoort behoren behoorde dwingt gedwongen herleid "
    "uitgesteld verlengd verlengt verlengde verlengen ingekort versnelt versneld remt remde".split())
FILLERS = frozenset("maar slechts nog eens liefst".split())

PER = ("per", "de", "in de", "elke", "in het")
PER_ANY, PER_NOT_ANY = ("per",), frozenset("post telefoon mail sms trein boot abuis ongeluk saldo definitie".split())
PER_BARE = {"": {"maandelijks": "month", "jaarlijks": "year", "dagelijks": "day", "wekelijks": "week"},
            "price": {"pp": "persoon"}}
GROSS = frozenset("bruto netto".split())
PER_NOUNS = ("persoon", "inwoner", "inwoners", "aandeel", "nacht", "stuk", "st")
NO_NOUN = ("ig", "t")
STOPS = frozenset(
    "trok trekt mee vast niets blijven zagen startten speelden "
    "kom komt "
    "bleven vielen stonden liepen wonnen deden woonden wonen "
    "nr elk elke ieder iedere tegenover "
    "waar incl excl plus nodig "
    "vloog landde startte won verloor ging bleef kreeg begon mag mogen moet moeten wil willen krijgt kost vraagt kreeg reden "
    "rijdt "
    "haalde scoorde speelde speelt woonde woont gaf geeft nam neemt zag ziet deed doet brak stond staat ligt lag zat volgens "
    "zodat "
    "naast binnen buiten rond vanaf wordt "
    "lang hoog breed diep dik oud zwaar "
    "doch en of à maar in op aan van voor tot uit met door bij naar om over onder boven tussen na sinds tegen zonder de het die "
    "dat deze "
    "dit is was zijn waren werd worden werden had hebben hadden kan kon zal zou ik je hij zij ze we wij "
    "niet ook nog al wel er hier daar als toen dan omdat want meer minder per zich hem haar hen hun mijn jouw onze "
    "bijna ruim geleden later eerder volgens halen betalen "
    "gestegen gedaald gegroeid toegenomen afgenomen "
    "liggen staan zitten kostte kostten raakte raakten kwamen kwam stierven kregen gingen stemden reed rijden".split())
ADJECTIVE_ENDS = ("se", "ke", "ge", "re", "we", "de", "te")
RANKS = frozenset("nummer groep".split())
BEFORE_NAME = frozenset(
    "lid art art. week knooppunt afrit vraag groep klas klasse psalm ronde etappe halte jaren a pagina pagina's hoofdstuk "
    "artikel kamer lijn zaal § blz blz. deel spoor bus maat figuur tabel aflevering seizoen vers optie stap fase variant "
    "stoel perron no. regel bijlage gate schoenmaat opus".split())
NAME_ENDS = ("nummer", "nr", "nr.", "postbus")
STREET_ENDS = tuple("straat laan weg plein gracht kade singel".split())
BEFORE_YEAR = frozenset("in sinds van tot jaar jaren voor na begin eind zomer winter herfst lente voorjaar najaar anno".split())
ORDINAL_ENDS = ("e", "de", "ste")
POSTCODES = ((r"[1-9][0-9]{3} ?[A-Z]{2}(?=,? [A-Z][a-z]|[,\n]|$)", r"(?<![0-9.,])"),)
CLOCKS = r"(?:(?<=\bvan )|(?<=\btussen ))[0-2]?[0-9](?:[.,:][0-9]{2})? (?:tot|en) (?:(?:1[3-9]|2[0-4])(?:[.,:][0-9]{2})?" \
         r"|[0-9]{1,2}[.,:][0-9]{2}) ?uur\b|"
# "9u tot 17u" in Flanders; "om 5 voor 12".
CLOCKS += (r"(?:(?<=\bvan )|(?<=\bvanaf )|(?<=\btussen ))[0-9]{1,2} ?u(?:[0-9]{2})? ?(?:tot|en|-|–) "
           r"?[0-9]{1,2} ?u(?:[0-9]{2})?\b|"
           r"[0-9]{1,2}[-–][0-9]{1,2} ?u\b|(?<=\bom )[0-9]{1,2} ?u\b|0[0-9][.,:][0-5][0-9](?![0-9]|[.,][0-9])|"
           r"(?<=\bvan )[0-9]{1,2} ?[-–] ?(?:1[3-9]|2[0-4]) ?uur\b(?! per)|"
           r"(?:(?<=\bom )|(?<=\btot )|(?<=\bvanaf )|(?<=\btegen ))(?:5|10|20|25) (?:voor|over) (?:half )?(?:1[0-2]|[1-9])\b|")
CLOCKS += r"[0-9]{1,2}[.,:][0-9]{2} ?uur\b|(?<=\bom )[0-9]{1,2} ?uur\b|[0-9]{1,2}:[0-9]{2}"  # "3 uur" may be three hours
DATES = (r"(?:(?<=\bde jaren )|(?<=\beind jaren )|(?<=\bbegin jaren )|(?<=\bmidden jaren )|(?<=\bhalverwege jaren ))"
         r"[1-9]0\b(?: (?:en|of|tot) ['’]?[1-9]0\b)?(?! ?%)")  # "in de jaren 80 en 90"
DATES += r"|[0-9]{1,4} (?:(?:voor|na|[vn]\.) ?)Chr(?:\.|istus)"
SPOKEN_CLOCKS = r"(?<=\bom )\w+ uur\b|\w+ uur ['’]s (?:ochtends|morgens|middags|avonds|nachts)\b"
PAST = ("voor", "over", "voor half", "over half")
BEFORE_HOURS = ("half", "kwart over", "kwart voor")
CALLS = frozenset("bel bellen belt".split())

SAY = {"about": "ongeveer {}", "over": "meer dan {}", "at_least": "minstens {}", "under": "minder dan {}",
       "at_most": "hoogstens {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} tot {}", "{} op de {}", "{} per {}", "{} {}"
SAY_POINTS = ("{} procentpunt", "{} procentpunten")
