"""Italian: what CLDR lacks and running text needs. Sources: Treccani, Il Sole 24 Ore."""

SCALES = {"mila": 3, "mille": 3, "milione": 6, "milioni": 6, "miliardo": 9, "miliardi": 9, "bilione": 12, "bilioni": 12, "mln": 6,
          "mld": 9, "mio": 6, "migliaia": 3, "cento": 2, "trilioni": 18, "trilione": 18}
ABBREVIATIONS = {"M": 6, "k": 3}
GROUPS = {"dozzina": 12, "dozzine": 12}
NUMBERS = {"una dozzina": "12", "dozzina": "12", "mezza dozzina": "6", "una ventina": "20", "un centinaio": "100",
           "un migliaio": "1000", "una decina": "10", "un paio": "2", "una trentina": "30", "una cinquantina": "50"}
VAGUE = {"decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000, "milioni": 10**6, "miliardi": 10**9,
         "decine di migliaia": 10_000, "centinaia di migliaia": 100_000}
POINT_WORDS = ("virgola", "punto",)
FRACTIONS = {"mezzo": 2, "mezza": 2, "mezz'": 2, "metà": 2, "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5,
             "quinti": 5, "sesto": 6, "sesti": 6, "settimo": 7, "settimi": 7, "ottavo": 8, "ottavi": 8, "nono": 9, "noni": 9,
             "decimo": 10, "decimi": 10, "centesimo": 100, "centesimi": 100, "millesimi": 1000}
ORDINAL_FRACTIONS = True
HALF_OF = ("metà", "la metà")
AND_A_HALF = ("e mezzo", "e mezza")
MULTIPLES = {"raddoppiato": "2", "triplicato": "3", "doppio": "2", "triplo": "3", "dimezzato": "0.5"}
GROWN = {"raddoppiato": "up", "triplicato": "up", "dimezzato": "down"}
PARTITIVES = (" di ", " d'", " d’")
PERCENT = ("%", "per cento", "percento", "p. c.")
POINTS = {"punto percentuale": 0, "punti percentuali": 0, "punto base": -2, "punti base": -2}

HEAD = 0
USUAL = {"dollaro": "USD", "dollari": "USD", "sterlina": "GBP", "sterline": "GBP", "rublo": "RUB", "rubli": "RUB",
         "franco": "CHF",
         "franchi": "CHF", "rupia": "INR", "rupie": "INR", "peso": "MXN", "pesos": "MXN"}
OPEN = {"corona": "SEK NOK DKK CZK", "corone": "SEK NOK DKK CZK"}
NICKNAMES = {"sterline": "GBP", "sterlina": "GBP", "lire sterline": "GBP", "yen": "JPY", "yuan": "CNY", "euro": "EUR",
             "lire": "ITL", "lira": "ITL", "dollari americani": "USD", "dollaro americano": "USD", "dollari statunitensi": "USD"}
SCALED_MONEY = {"mln€": ("EUR", 6), "mld€": ("EUR", 9), "M€": ("EUR", 6), "k€": ("EUR", 3)}
MINOR = (("centesimo centesimi", "", "EUR CHF"), ("cent", "", "EUR USD CAD AUD NZD HKD SGD ZAR"), ("penny pence", "", "GBP"))

MINUS = ("meno", "negativo",)
BEFORE = {
    "about": "~ ≈ circa quasi all'incirca intorno-a attorno-a approssimativamente più-o-meno ca. ca",
    "over": "> oltre più-di superiore-a superiori-a maggiore-di sopra",
    "at_least": "≥ >= almeno minimo non-meno-di come-minimo a-partire-da",
    "under": "< meno-di inferiore-a inferiori-a minore-di sotto",
    "at_most": "≤ <= al-massimo fino-a massimo non-più-di tutt'al-più",
}
AFTER = {"about": "circa|più o meno", "at_least": "+|o più|e oltre|almeno", "at_most": "o meno|al massimo"}
TO = ("-", "–", "—", "a", "~", "fino a", "ai", "e i")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "o", "e", "tra", "da", "oltre", "di", "del"
EITHER = ("o", "e", "ed")
RATIO = ("su", "ogni")
RISES = {"": "aumentato salito cresciuto", "adverb": "rialzo"}
FALLS = {"": "calato sceso diminuito", "adverb": "ribasso"}
FILLERS = frozenset("del dello di circa".split())

PER = ("per", "al", "all'", "alla", "a", "l'", "ogni")
PER_NOUNS = ("persona", "abitante", "azione", "notte", "testa", "giorno", "mese", "anno", "ora", "settimana", "pezzo")
STOPS = frozenset(
    "e ed o ma a ad al allo alla ai agli alle in nel nella nei nelle con senza di del dello della dei degli delle da dal dalla "
    "per su "
    "sul sulla tra fra il lo la i gli le l' un uno una questo questa questi queste quello quella suo sua suoi sue loro è sono "
    "era "
    "erano ha hanno aveva avevano sarà saranno che chi cui dove quando non più meno molto come se già si ci vi lui lei noi voi "
    "io tu "
    "dopo durante prima entro verso secondo contro circa volte oltre fino ultimi ultimo prossimi".split())
BEFORE_NAME = frozenset("pagina pagine capitolo articolo articoli n. n° nr numero camera linea sala § tomo via piano art "
                        "art.".split())
BEFORE_YEAR = frozenset("nel dal al del anno anni dopo prima estate autunno inverno primavera fine inizio".split())
ORDINAL_ENDS = ("º", "ª", "° ", "o ", "a ")
CLOCKS = r"(?<=ore )[0-9]{1,2}(?:[.:,][0-9]{2})?|[0-9]{1,2}:[0-9]{2}"

SAY = {"about": "circa {}", "over": "più di {}", "at_least": "almeno {}", "under": "meno di {}", "at_most": "al massimo {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} a {}", "{} su {}", "{} per {}", "{} di {}"
SAY_POINTS = ("{} punto percentuale", "{} punti percentuali")
