"""Italian: what CLDR lacks and running text needs. Sources: Serianni's Grammatica, Treccani, Il Sole 24 Ore's style book."""

from .other import Other, nothing, things

_DI = ("di", "del", "della", "dei", "degli", "delle", "dello", "d'", "dell'")
_A = ("a", "al", "alla", "ai", "agli", "alle", "allo", "all'")
_THE = ("", "-il", "-lo", "-la", "-i", "-gli", "-le", "-l'", "-un", "-una")


def _of(*phrases: str) -> str:
    return " ".join(f"{phrase}-{di}" for phrase in phrases for di in _DI)


def _than(*phrases: str) -> str:
    # "Più alto di 5 m"; but "il più alto dei sei".
    return " ".join(f"{phrase}-{di}" for phrase in phrases for di in ("di", "del", "dello", "d'", "dell'"))


def _to(*phrases: str) -> str:
    return " ".join(f"{phrase}-{a}" for phrase in phrases for a in _A)


def _the(*phrases: str) -> str:
    return " ".join(f"{phrase}{the}" for phrase in phrases for the in _THE)


_MORE = ("superiore", "superiori", "maggiore", "maggiori", "più-grande", "più-grandi")
_LESS = ("inferiore", "inferiori", "minore", "minori", "più-piccolo", "più-piccoli")


_AT_MOST = "tutt'al-più"
_EQUALS = ("uguale", "uguali", "pari")
_TENS = {"vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "settant": 70, "ottant": 80, "novant": 90,
         "cent": 100}

ELIDED = frozenset(("d", "l", "all", "dell", "dall", "nell", "sull", "un", "mezz", "quell"))
SCALES = {"mille": 3, "bilione": 12, "bilioni": 12, "mln": 6, "mld": 9, "mio": 6, "migliaia": 3, "trilioni": 18, "trilione": 18}
ABBREVIATIONS = {"K": 3}
NUMBERS = {"una dozzina": "12", "dozzina": "12"}
NUMBERS["milione e mezzo"] = "1500000"  # with no article, as a sentence may begin
NUMBERS |= {f"{ten}{mark}": str(number) for ten, number in _TENS.items() for mark in "'’"}  # "settant'anni"
NUMBERS |= {"mille e un": "1001", "mille e una": "1001", "un'": "1", "un’": "1", "mezza dozzina": "6", "un paio": "2"}
ROUNDED = {f"{article}{word}": number for word, number in {
    "decina": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50, "sessantina": 60,
    "settantina": 70, "ottantina": 80, "novantina": 90}.items() for article in ("una ", "")}
ROUNDED |= {"un centinaio": 100, "un migliaio": 1000}
BARE = True
GROUPS = {"dozzina": 12, "dozzine": 12}
JUXTAPOSED = ("",)
VAGUE = {"qualche centinaio": 100, "qualche migliaio": 1000,
         "decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000, "milioni": 10**6, "miliardi": 10**9,
         "bilioni": 10**12}
# "A metà giugno" is when, "a metà strada" where; but "a metà prezzo", and what falls "alla metà".
_HALFWAY = (r"|(?:(?<=\b[Aa] )|(?<=\b[Dd]a )|(?<=[Vv]erso )|(?<=[Ee]ntro )|(?<=[Vv]erso la )|(?<=[Ee]ntro la ))"
            r"(?i:metà)\b(?! prezzo)"
            r"|(?i:metà)(?= (?:degli anni|(?:del )?[12][0-9]{3}|del (?:secolo|mese|percorso|cammino)|gennaio|febbraio|marzo"
            r"|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b)")
# "Sei" is "you are" unless something plural follows, or what goes with a number stands in front; "venti" are winds too, the
# Novecento is a century, and the anni Settanta ten years.
_SEI_BEHIND = ("i le gli dei delle degli di da a in con su per tra fra ai alle dai dalle nei nelle sui sulle ogni altri altre "
               "primi prime ultimi ultime quei quelle questi queste suoi sue miei mie loro circa oltre quasi almeno sono erano "
               "ha hanno ho aveva avevano più meno o ne bastano servono numero dopo entro virgola cinque").split()
_SEI_BEFORE = (r" (?:(?!(?:qui|lei|lui|noi|voi|chi|mai|poi|ormai|ieri|oggi|quindi|sempre|come|anche"
               r"|che|forte|grande|felice|triste|bene|insieme|dove|pure|forse)\b|\w+(?:nte|bile|ace|oce)\b|(?:gent|fac|diffic|sim|ut|inut|frag)ile\b)[^\W\d_]{2,}[ie]\b"
               r"|(?:euro|per|su|virgola|punto|mila|gol|km|kg|e mezz\w|uova|paia|dita|o sette|e sette)\b|[%°])|[-/]|, sette\b")
WORDS_TOO = (r"Mille(?= Miglia\b)|(?!(?i:sei)$)(?<!cinque, )(?<!ano )(?<!ono )"
             + "".join(rf"(?<!(?i:\b{word}) )" for word in _SEI_BEHIND)
             + rf"(?i:sei)\b(?!{_SEI_BEFORE})"
             r"|(?i:venti)(?= (?:forti|deboli|moderati|tesi|intensi|gelidi|freddi|caldi|favorevoli|contrari|fino a|nord|sud"
             r"|occidentali|orientali|settentrionali|meridionali|impetuosi|di (?:guerra|burrasca|tempesta|maestrale|scirocco|bora"
             r"|cambiamento|mare|crisi|rivolta)|da (?:nord|sud|est|ovest|ponente))\b)"
             r"|(?:(?<=[Ii]l )|(?<=el )|(?<=[Aa]l )|(?<=ul )|(?<=['’])|(?<=primo )|(?<=tardo ))"
             r"(?:Due|Tre|Quattro|Cinque|Sei|Sette|Otto|Nove)cento\b"
             r"|(?<=[Aa]nni )(?i:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)\b(?! (?:mila|per cento))"
             + _HALFWAY)
SPELLED = (("un", "uno"),)  # "ventunomila" beside "ventunmila"
POINT_WORDS = ("virgola", "punto")
FRACTIONS = {"mezzo": 2, "mezza": 2, "mezz'": 2, "mezz’": 2, "metà": 2, "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4}
FRACTIONS |= {word + end: 5 + at for at, word in enumerate("quint sest settim ottav non decim".split()) for end in "oi"}
FRACTIONS |= {word + end: 10**power for word, power in (
    ("centesim", 2), ("millesim", 3), ("milionesim", 6), ("miliardesim", 9), ("bilionesim", 12)) for end in "oi"}
TALLIED = frozenset("decimo decimi centesimo centesimi millesimo millesimi".split())
HALVED = frozenset(
    "bicchiere bicchierino bustina cipolla limone arancia mela pera panino bottiglia confezione tazzina dose dado "
    "spicchio peperone melanzana zucchina pompelmo avocado compressa pastiglia porzione pagina vasetto mestolo "
    "panetto cubetto".split())
PARTS_ORDER = True
HALF_OF = ("metà",)
PART_ENDS = {"esimi": "o|e|i|a|", "esimo": "o|e|i|a|"}
AND_A_QUARTER = ("e un quarto",)
AND_A_HALF = ("e mezzo", "e mezza", "e 1/2", "e ½")
FOLD = ("volte più", "volte di più", "volte di meno", "volte tanto", "volte superiore", "volte maggiore", "volte meno")
TIMES_NOUN, COMPARED = "volte", frozenset("quella quello quelle quelli".split())
WORTH = frozenset("massa peso valore prezzo ebitda utile utili stipendio superficie media diametro raggio lunghezza altezza pil "
                  "importo volume densità popolazione mediana dimensioni fatturato".split())
MULTIPLES = {stem + end: number for stem, number in (
    ("raddoppiat", "2"), ("triplicat", "3"), ("quadruplicat", "4"), ("dimezzat", "0.5")) for end in "oaie"}
GROWN = {word: "down" if word.startswith("dim") else "up" for word in MULTIPLES}
MULTIPLES |= {"doppio": "2", "triplo": "3", "quadruplo": "4"}
THE_DOUBLE = frozenset(("doppio", "triplo", "quadruplo"))
PARTITIVES = (" di ", " d'", " d’")
PERMILLE = ("‰", "per mille")
PERCENT = ("%", "per cento", "percento", "p. c.", "per cento")
POINT_NOUNS = ("punti",)
POINTS = {"punto percentuale": 0, "punti percentuali": 0, "p.p.": 0, "punto base": -2, "punti base": -2, "pb": -2}
UNITS = {"miglio marino": "nautical_mile", "miglia marine": "nautical_mile",
         "mt": "meter", "lt": "liter", "cm": "centimeter", "cl": "centiliter", "min": "minute",
         "cv": "horsepower", "kilowattora": "kilowatt_hour", "megawattora": "megawatt_hour", "gigawattora": "gigawatt_hour",
         "hg": "100 gram", "gr": "gram", "grs": "gram",
         "cucchiaio": "tablespoon", "cucchiai": "tablespoon", "cucchiaino": "teaspoon", "cucchiaini": "teaspoon",
         "tonnellata": "metric_ton", "tonnellate": "metric_ton",
         "chilo": "kilogram", "chili": "kilogram", "etto": "100 gram", "etti": "100 gram", "quintale": "100 kilogram",
         "quintali": "100 kilogram", "metro quadro": "meter**2", "metri quadri": "meter**2", "mq": "meter**2", "mc": "meter**3",
         "chilometri quadri": "kilometer**2", "kmq": "kilometer**2", "° celsius": "degree_Celsius",
         "° fahrenheit": "degree_Fahrenheit", "gradi c": "degree_Celsius", "gradi f": "degree_Fahrenheit",
         "gradi centigradi": "degree_Celsius", "grado centigrado": "degree_Celsius", "chilometri all'ora": "kilometer / hour",
         "km orari": "kilometer / hour"}

ARES = {"a": 100, "ara": 100, "are": 100, "ca": 1, "centiara": 1, "centiare": 1}
DIMENSIONS = ("x", "×", "per")  # "50 per 70 cm"
HOURS_AND = ("e", "")
MINUTE_MARK = True
DECIMALS_BEHIND = {"meter": 2}
_PRICES = (r"\b(?:cost[aòo]|pag(?:[aò]|hi)|prezz|val(?:[eu]|gono|ore)|multa|spes[aeo]|euro|dollar"
           r"|cambi|monet|banconot|stipend|salar|affitt|debit)")
_CROWNS = r"|\b(?:svedes|norveges|danes|islandes|cec[ahi]\b|praga|stoccolma|oslo)"
_PAID = r" (?:di (?:multa|cauzione|debit[oi]|mancia|tasse)|\(|pari )"
_SPEED = (r"\b(?:vent[oi]|veloc|naviga|nav[ei]\b|barc|vel[ae]\b|raffic|soffi|aere|corrent|tempest|uragan|cicl|mare\b|maestrale)"
          r"|\ba $")
_FAST = r" di (?:vento|velocità|media|corrente)"
_PRESSURE = r"\b(?:pressione|pressuri|pneumatic|gomm[ae]|manometr|atmosfer|compressor|pomp|caldai|inie|turbo|gonfi)"
_LENGTH = (r"\b(?:alt[oaie]\b|alt(?:ezza|itudine)|lung|larg|profond|metr|pollic|quota|mare\b|vol[ao]|statura|distan|misur|viagg"
           r"|salt)|\ba(?: \w+)? $")
_LONG = (r" (?:di (?:alt|lung|larg|profond|diametr|quot|distan)|d['’]altezza|da terra|sotto|sopra|e \w+ pollic|e mezzo\b|[0-9])")
NOT_PARTS = r"\w+ quart[oi] di finale\b"
_BY_DEGREES = r" d(?:i |['’])(?:giudizio|parentela|separazione|libertà|istruzione|istanza|difficoltà|appello)\b"
NOT_UNITS = frozenset(("in",))
HEAD = 0
NO_HEADS = ("nuovo", "nuovi", "antico", "leone", "leoni", "leva", "sol", "som", "sum", "colón")
USUAL = {"dollaro": "USD", "dollari": "USD", "sterlina": "GBP", "sterline": "GBP", "rublo": "RUB", "rubli": "RUB",
         "rupia": "INR", "rupie": "INR"}
OPEN = {"franco": "CHF FRF BEF XOF XAF", "franchi": "CHF FRF BEF XOF XAF"}
QUALIFIERS = {"statunitense": "americano usa", "statunitensi": "americani usa"}
GOLD = r"\boro\b(?: \w+)?(?: (?:da|di|a))? ?\||\| ?d['’] ?oro\b|\| oro\b"
OTHERWISE = {
    "lati lato": things(unless=rf"\b(?:letton|riga\b)|{_PRICES}"), "dramma": nothing(most=1),
    "verdoni lari": things(most=19, unless=rf"georgia|tbilisi|{_PRICES}"),
    "lira lire": things(near=r"\b(?:cord[ea]\b|suon|orfeo|apollo|arp[ae]\b)", unless=_PRICES),
    "barili barile tazze tazza": things(then=r" d[ai] [0-9]| di (?:birra|vino|rum|polvere)"),
    "secondi": nothing(then=" (?:posti|piatti|premi|classificati|tempi|figli|di (?:carne|pesce|mare))"),
    "carati carato": things(near=GOLD, least=8, most=24),
    "Mt": Other("meter", unless=r"\bco[2₂]|carbon|emission|emett|tonnellat|petrol|estra|produ"), "Ml": Other("milliliter"),
    "ora": nothing(least=2), "secondo": (nothing(least=2), Other("ordinal", most=1, least=1, words=True, noun=True)),
    "corone corona": things(most=19, unless_front=_PRICES + _CROWNS, unless_then=_PAID),
    "nodi nodo": things(most=9999, unless_front=_SPEED, unless_then=_FAST),
    "piedi piede": things(most=8, unless_front=_LENGTH, unless_then=_LONG), "braccio": things(most=1),
    "bar": things(most=9, unless_front=_PRESSURE, unless_then=" di pressione"),
    "peso": things(most=1, unless_front=_PRICES),
    "gradi grado": things(then=_BY_DEGREES), "Ore Miglia": Other("name"), "pt braccia marchi": things(),  # brands
    "mole": nothing(
        then=r" di (?:[0-9]+|lavoro|dati|documenti|informazioni|materiale|carta|turisti|richieste|impegni|notizie|affari|soldi"
        r"|debiti|attività|messaggi|prove)\b| (?:enorme|impressionante|notevole|immensa|ingente|crescente)\b"),
    "ha": nothing(then=r" [0-9]| (?:un[ao]?|il|lo|la|i|gli|le|già|anche|\w+[ts]o)\b"),
    "mi": nothing(then=r" \w"), "franchi": things(then=" tirator"),
    "lei": nothing(  # she
        then=r" (?:ha|è|era|fu|non|si|ci|mi|ti|lo|gli|le|ne|avrebbe|sarebbe|\w+(?:ava|eva|iva|ò|rà))\b")}
NICKNAMES = {"lire sterline": "GBP", "lira sterlina": "GBP", "lire": "ITL", "lira": "ITL", "pesetas": "ESP", "peseta": "ESP",
             "marchi": "DEM", "marchi tedeschi": "DEM", "marchi finlandesi": "FIM", "fiorini olandesi": "NLG",
             "renminbi": "CNY", "verdoni": "USD"}
MINOR = (("centesimo centesimi", "", "EUR CHF USD"), ("cent", "¢", "EUR USD"), ("penny pence", "", "GBP"),
         ("copechi copeco", "", "RUB"))
NAMES_BEFORE = frozenset("euro dollaro dollari sterline".split())

MINUS = ("meno",)
BEFORE = {
    "about": f"~ ≈ approssimativamente più-o-meno {_the('circa', 'quasi', 'pressoché', 'grossomodo', 'ca.', 'ca')} "
             f"{_of('nell-ordine')} "
             f"{_to('intorno', 'attorno', 'vicino', 'prossimo')} all'incirca qualcosa-come",
    "over": f"> {_the('oltre', 'sopra')} {_of('più', 'poco-più', 'maggiori')} "
            f"{_of('al-di-sopra')} {_than('maggiore', 'più-grande', 'più-alto')} "
            f"{_to('oltre', *_MORE)} "
            f"più-che superando {_the('supera', 'superano', 'superi', 'supererà', 'superare', 'eccedere')}",
    "at_least": f"≥ >= {_the('almeno', 'minimo', 'come-minimo', 'perlomeno')} {_of('un-minimo')} "
                f"niente-meno-che a-partire-da "
                f"a-partire-dal a-partire-dai",
    "under": f"< {_of('meno', 'poco-meno', 'minori')} "
             f"{_of('al-di-sotto')} {_than('minore', 'più-piccolo', 'più-basso')} {_to(*_LESS)} {_the('sotto')} "
             f"meno-che",
    "at_most": f"≤ <= {_the('massimo', 'al-massimo', _AT_MOST)} {_to('fino', 'sino')} {_of('un-massimo')} al-più",
}
OR_EQUAL = tuple(f"o {equal} {to}" for equal in _EQUALS for to in _A)
EQUAL_OR = tuple(f"{equal} o" for equal in _EQUALS)
NOT = "senza"
NEGATIONS, HELPERS = frozenset(("non", "né", "mai", "nessun", "nessuna", "senza")), frozenset(
    "ne può possono potrà potranno deve devono dovrà dovranno sarà saranno essere sia è".split())
ADJECTIVES_TOO = frozenset(("minimo", "massimo"))
NEGATION_ENDS = frozenset("a ai agli per di da in con i gli le".split())
AFTER = {"about": "circa|più o meno|all'incirca", "at_least": "+|o più|e più|in su|e oltre|o superiore|o maggiore|almeno",
         "at_most": "o meno|o inferiore|o minore|al massimo"}
TO = ("-", "–", "—", "a", "all'", "all’", "~", "fino a", "ai", "al", "agli", "alle")
ARTICLES = ("al", "del", "dal", "nel", "sul", "il", "lo", "la", "i", "gli", "le", "un", "una", "alla", "della", "dalla", "nella")
OR, AND, BETWEEN, BETWEEN_TOO, FROM, OVER, OF, BY = "o", "e", "tra", "fra", "da", "oltre", "di", "del"
ANDS = frozenset(("ed",))
EITHER = ("o", "e", "ed")
BUT = ("ma",)
MOVES = ("passando", "passerà", "passeranno", "passava", "passato", "passata", "passati", "passate", "passò", "passa", "passare")
RATIO, RATIO_OF = ("su", "ogni", "su ogni"), {"su": (("i",), ("i", "e")), "su ogni": ((), ())}
RISES = {"": "aumenta aumentano aumentato aumentata aumentati aumentate sale salgono salito salita saliti salite cresce crescono "
             "cresciuto cresciuta cresciuti cresciute crescerà salirà balza balzato balzata balzati avanza avanzano avanzato "
             "avanzata rincarato rincarati alzato alzata aumenterà aumenteranno saliranno cresceranno",
         "share": "aumentare salire crescere guadagna guadagnano guadagnato", "in": "rialzo aumento crescita"}
FALLS = {"": "cala calano calato calata calati calate scende scendono sceso scesa scesi scese scenderà diminuisce diminuiscono "
             "diminuito diminuita diminuiti diminuite crolla crollano crollato crollata crollati arretra arretrano arretrato "
             "arretrata calerà caleranno scenderanno",
         "object": "ridotto ridotta ridotti ridotte tagliato tagliata tagliati tagliate",
         "share": "calare scendere perde perdono perso ceduto cede cedono", "in": "ribasso calo flessione"}
MULTIPLIES = dict.fromkeys("moltiplicato moltiplicata moltiplicati moltiplicate".split(), "up")
TIMES_BY = frozenset(("per",))
BY_OBJECT = frozenset("di del dello dell'".split())
OF_WHAT = frozenset("di del della dello dei degli delle".split())
AS_FAR_AS = frozenset(phrase.replace("-", " ") for phrase in _to("fino", "sino").split())
AS_FAR = frozenset(("fino a", "sino a"))
NOT_AS_FAR = frozenset("di del della con da in nel nella per a al alla sul sotto sopra che è".split())
NOT_SO_FAR = frozenset("con che".split())
FILLERS = frozenset("del dello dell' di il lo l' ben".split())

PER = ("per", "al", "all'", "all’", "alla", "allo", "a", "l'", "l’", "ogni", "il", "la")
PER_BARE = {"size": {"mensili": "month", "annui": "year", "annue": "year", "annuali": "year",
                     "settimanali": "week", "giornalieri": "day"}}
GROSS = frozenset("lordi netti lordo netto".split())
PER_NOUNS = ("persona", "abitante", "abitanti", "azione", "notte", "testa", "pezzo", "unità", "titolo", "famiglia",
             "bottiglia", "nucleo", "posto", "alunno")
# "A persona", "a settimana"; but "a piedi" is on foot.
PER_FORMS = {"a": " ".join(noun for noun in PER_NOUNS if noun != "titolo") +
                  " settimana giorno mese anno ora minuto secondo chilo chilogrammo chilometro grammo etto "
                  "litro metro barile tonnellata quintale ettaro oncia km kg l m"}
PER_NOT = ("scorso", "scorsa", "prossimo", "prossima", "dopo", "prima", "seguente", "precedente", "successivo", "successiva",
           "fa", "di", "del", "che", "passato", "passata")
PER_NOT_SO = ("in cui", "in corso", "in questione")
STOPS = frozenset(
    "sopra sotto paghi "
    "e ed o ma a ad al allo all alla ai agli alle in nel nello nell nella nei negli nelle con senza di d del dello dell della "
    "dei degli delle da dal dallo dall dalla dai dagli dalle per su sul sullo sull sulla sui sugli sulle tra fra il lo l la i "
    "gli le un uno una questo questa questi queste quello quella quei quelle suo sua suoi sue loro mio mia tuo nostro nostra "
    "vostro è sono era erano fu furono sia essere stato stati stata ha hanno aveva avevano avrà sarà saranno sarebbe che chi "
    "cui dove quando mentre perché poiché non né più meno molto tanto come se sì già ancora anche pure si ci vi ne lui lei noi "
    "voi io tu esso essa dopo durante prima entro verso secondo contro circa oltre fino sino ogni ciascuno ciascuna ieri oggi "
    "domani ora poi quindi qui lì tutto tutti tutta tutte altro altra può possono deve devono va vanno fa fanno "
    "inoltre davanti dietro presso tramite "
    "solo così subito salvo virgola punto mila milioni milione miliardi miliardo mezzo mezza uguale pari superiore inferiore "
    "ossia cioè costa costano costava vale valgono esce".split())
NO_NOUN = ("a", "ano", "ono", "ero", "ranno", "ò", "rà", "lì", "nì", "pì", "scì", "tì")
# Plurals that end so.
NO_STOPS = tuple("uova paia dita braccia miglia centinaia migliaia ossa ciglia ginocchia lenzuola labbra mura grida membra risa "
                 "budella fondamenta gomita cinema panda koala gorilla sosia delta".split())
ADJECTIVE_ENDS = ("nuovi", "nuove", "grandi", "piccoli", "piccole", "antichi", "antiche", "primi", "prime", "ultimi",
                  "ultime", "prossimi", "prossime", "principali", "diversi", "diverse", "buoni", "buone", "vecchi", "vecchie",
                  "altri", "altre", "lunghi", "lunghe")
BEFORE_NAME = frozenset(
    "pagina pagine capitolo articolo articoli n. n° nr numero numeri camera linea sala § tomo via piano art art. versione fase "
    "paragrafo autobus tram statale provinciale uscita civico calibro taglia stagione puntata episodio posto binario "
    "carrozza volume p. pp. foglio particella mappale sub fattura "
    "aula interno "
    "bus volo anni canale gruppo classe livello viale corso lotto pag. pagg. cap. comma stanza "
    "formula terminal gate km under over rai "
    "risoluzione cod cod. codice rif rif. minuto".split())
CLASSES = frozenset("formula terminal under over numero articolo canale bus autobus tram volo statale".split())
ENGINES = frozenset("motore diesel benzina turbo metano gpl ibrido".split())
SCORED = ("a",)
GAMES = tuple("vinto vince vittoria battut batte sconfi pareggi perso rimont".split())
STREETS = frozenset("via viale piazza corso largo vicolo".split())  # before a name and its house number
BEFORE_YEAR = frozenset(
    "nel dal al del anno l'anno nell'anno dell'anno anni dopo prima estate l'estate nell'estate dell'estate autunno inverno "
    "primavera fine inizio metà dell' nell' entro il".split())
HALVES = frozenset(("prima", "seconda"))
ORDINAL_ENDS = ("º", "ª", "°", "o", "a", "esimo", "esima", "^")
DATES = r"[0-9]{1,4} [ad]\. ?C\b\.?|[0-3]?[0-9] (?:del mese|di ogni mese|corrente mese)\b"
# "La legge 104 consente", "legge 300 del 1970"; but who "legge 3 libri" reads.
LAWS = (r"(?:(?<=\bla legge )|(?<=[aeu][ln]la legge )|(?<=\buna legge ))[0-9]+|(?<=\blegge )[0-9]+(?=/| del |[.,;:)]|$)")
_TIME = r"[0-2]?[0-9]"
CLOCKS = (rf"(?<=\btra le ){_TIME}(?:[.:,][0-5][0-9])? e le {_TIME}(?:[.:,][0-5][0-9])?(?![0-9]| (?:%|\w{{3}}))|"
          rf"(?<=\bdalle ){_TIME}(?:[.:,][0-5][0-9])? alle {_TIME}(?:[.:,][0-5][0-9])?(?! (?:%|per cento))"
          rf"|(?<=\bore ){_TIME}(?:[.:,][0-5][0-9])?|(?<=\balle ){_TIME}[.,:][0-5][0-9]"
          rf"|(?:(?<=\bdelle )|(?<=\bdalle )){_TIME}[,:][0-5][0-9](?![0-9]| ?%)"
          rf"|(?<=\balle ){_TIME} e un quarto\b"
          rf"|(?<=\balle ){_TIME}(?=(?: di (?:mattina|sera|notte)| del (?:mattino|pomeriggio)| in punto| e [a-z]"
          r"|[.,;)]|$))"
          rf"|{_TIME}:[0-5][0-9]")
LASTS = r"\b(?:in|dura|durata di|(?:cottura|preparazione|riposo|tempo|durata)(?: totale)?:) ", \
    r" di (?:viaggio|ritardo|cottura|vantaggio|svantaggio|distacco|penalità|margine)\b"
POSTCODES = (
    (r"[0-9]{5}(?= [A-ZÀ-Þ][^\W\d_])", r"(?i:\b(?:via|viale|piazza|corso|largo|vicolo|piazzale|strada) )"
                                     r"[^;:!?\n]{1,40}[0-9]{1,4}(?:,| -| –)?\s"),
    (r"[0-9]{5}(?= [A-ZÀ-Þ][^\W\d_]{1,30}(?: [^\W\d_]{1,20}){0,4}(?: \([A-Z]{2}\))?(?:[,\n]|$))", ""))
SPOKEN_CLOCKS = r"\w+ (?:di (?:mattina|sera|notte)\b|del (?:mattino|pomeriggio)\b|in punto|e un quarto|meno un quarto)" \
    r"|(?:(?<=\balle )|(?<=\ble ))\w+ e mezz[ao]\b" \
    r"|(?:(?<=\balle )|(?<=\bverso le )|(?<=\bdalle )|(?<=\bentro le )|(?<=\bdopo le )|(?<=\bprima delle ))\w+" \
    r"(?: e (?:un quarto|cinque|dieci|quindici|venti|venticinque|trenta|quaranta|quarantacinque|cinquanta))?" \
    r"(?=[.,;:)!?]|$| (?:alle|e alle|di (?:ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|si|è)\b)"
CALLS = frozenset("chiamate chiamare chiama chiami".split())

SAY = {"about": "circa {}", "over": "più di {}", "at_least": "almeno {}", "under": "meno di {}", "at_most": "al massimo {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_FOLD, SAY_OF = "{} a {}", "{} su {}", "{} per {}", "{} volte più", "{} di {}"
SAY_POINTS = ("{} punto percentuale", "{} punti percentuali")
