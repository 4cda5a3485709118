"""French: what CLDR lacks and running text needs. Sources: Lexique des règles typographiques (Imprimerie nationale), Le Monde."""

SCALES = {"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 12, "billions": 12, "md": 9,
          "mds": 9,
          "mrd": 9, "mrds": 9, "mio": 6, "cent": 2, "cents": 2, "trillion": 18, "trillions": 18}
ABBREVIATIONS = {"M": 6, "k": 3, "K": 3, "Md": 9}
GROUPS = {"douzaine": 12, "douzaines": 12}
NUMBERS = {"une douzaine": "12", "douzaine": "12", "une vingtaine": "20", "une demi-douzaine": "6", "une trentaine": "30",
           "une quinzaine": "15", "une cinquantaine": "50", "une dizaine": "10", "une centaine": "100", "un millier": "1000"}
VAGUE = {"des dizaines": 10, "dizaines": 10, "des centaines": 100, "centaines": 100, "des milliers": 1000, "milliers": 1000,
         "des millions": 10**6, "millions": 10**6, "des milliards": 10**9, "milliards": 10**9, "des douzaines": 12}
POINT_WORDS = ("virgule", "point",)
FRACTIONS = {"demi": 2, "demie": 2, "demis": 2, "moitié": 2, "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5,
             "sixième": 6, "sixièmes": 6, "septième": 7, "septièmes": 7, "huitième": 8, "huitièmes": 8, "neuvième": 9,
             "neuvièmes": 9, "dixième": 10, "dixièmes": 10, "centième": 100, "centièmes": 100, "millième": 1000,
             "millièmes": 1000}
ORDINAL_FRACTIONS = True
HALF_OF = ("moitié", "la moitié")
AND_A_HALF = ("et demi", "et demie")
MULTIPLES = {"doublé": "2", "triplé": "3", "quadruplé": "4", "double": "2", "triple": "3"}
GROWN = {"doublé": "up", "triplé": "up", "quadruplé": "up"}
PARTITIVES = (" de ", " d'", " d’", " des ")
PERCENT = ("%", "pour cent", "pourcent", "pour-cent", "p. 100", "p.100", "p. cent")
POINTS = {"point de pourcentage": 0, "points de pourcentage": 0, "point de base": -2, "points de base": -2, "pb": -2}

HEAD = 0
USUAL = {"dollar": "USD", "dollars": "USD", "livre": "GBP", "livres": "GBP", "rouble": "RUB", "roubles": "RUB", "franc": "CHF",
         "francs": "CHF", "roupies": "INR", "roupie": "INR", "peso": "MXN", "pesos": "MXN"}
OPEN = {"franc": "CHF FRF BEF LUF XOF XAF", "francs": "CHF FRF BEF LUF XOF XAF", "couronne": "SEK NOK DKK CZK",
        "couronnes": "SEK NOK DKK CZK"}
NICKNAMES = {"livres sterling": "GBP", "livre sterling": "GBP", "yens": "JPY", "yen": "JPY", "yuans": "CNY", "yuan": "CNY",
             "euro": "EUR", "euros": "EUR", "balles": "EUR", "dollar américain": "USD", "dollars américains": "USD",
             "franc suisse": "CHF", "francs suisses": "CHF", "roubles": "RUB", "rouble": "RUB", "dollars us": "USD",
             "dollars des états-unis": "USD", "wons": "KRW", "zlotys": "PLN"}
SCALED_MONEY = {"M€": ("EUR", 6), "Md€": ("EUR", 9), "Mds€": ("EUR", 9), "k€": ("EUR", 3), "K€": ("EUR", 3), "MdEUR": ("EUR", 9)}
MINOR = (("centime centimes", "ct cts c", "EUR CHF"), ("penny pence", "", "GBP"), ("kopeck kopecks", "", "RUB"),
         ("cent cents", "¢", "USD EUR CAD AUD NZD HKD SGD ZAR"))

MINUS = ("moins", "négatif",)
BEFORE = {
    "about": "~ ≈ environ près-de presque à-peu-près quelque quelques autour-de aux-alentours-de approximativement de-l'ordre-de "
             "aux-environs-de",
    "over": "> plus-de plus-d' supérieur-à supérieure-à au-delà-de au-dessus-de dépassant",
    "at_least": "≥ >= au-moins minimum un-minimum-de pas-moins-de à-partir-de",
    "under": "< moins-de moins-d' inférieur-à inférieure-à au-dessous-de",
    "at_most": "≤ <= au-plus jusqu'à jusqu’à jusque maximum un-maximum-de pas-plus-de tout-au-plus",
}
AFTER = {"about": "environ|à peu près", "at_least": "+|ou plus|et plus|au moins|au minimum",
         "at_most": "ou moins|au plus|au maximum"}
TO = ("-", "–", "—", "à", "~", "jusqu'à")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "ou", "et", "entre", "de", "sur", "de", "de"
EITHER = ("ou", "et")
RATIO = ("sur",)
RISES = {"": "augmenté grimpé bondi progressé crû", "adverb": "hausse"}
FALLS = {"": "baissé chuté reculé diminué", "adverb": "baisse"}
FILLERS = frozenset("de environ près plus".split())

PER = ("par", "le", "la", "l'", "l’", "au", "à l'")
PER_NOUNS = ("personne", "habitant", "action", "nuit", "tête", "ménage", "jour", "mois", "an", "heure", "semaine", "pièce")
STOPS = frozenset(
    "et ou mais à au aux en dans sur sous par pour avec sans de du des d' le la les l' un une ce cet cette ces son sa ses leur "
    "leurs est sont était étaient a ont avait avaient sera seront qui que quoi dont où ne pas plus moins très comme entre "
    "depuis pendant avant après chez vers selon contre il elle ils elles on nous vous je tu se y lui eux si car donc lors "
    "jusqu'à environ soit chacun chacune dernier derniers prochain prochains supplémentaires fois".split())
BEFORE_NAME = frozenset("page pages chapitre article articles n° no numéro chambre ligne salle § tome vol vol. rue".split())
BEFORE_YEAR = frozenset("en depuis avant après dès année années janvier été automne hiver printemps l'an fin début mi".split())
ORDINAL_ENDS = ("e ", "er ", "ère ", "ème ", "ième ", "ᵉ ", "re ", "e,", "er,", "ème,")
CLOCKS = r"[0-9]{1,2} ?h(?:eures?)?(?: ?[0-9]{2})?(?![a-z])(?! par\b)|[0-9]{1,2}:[0-9]{2}"

SAY = {"about": "environ {}", "over": "plus de {}", "at_least": "au moins {}", "under": "moins de {}", "at_most": "au plus {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} à {}", "{} sur {}", "{} par {}", "{} de {}"
SAY_POINTS = ("{} point de pourcentage", "{} points de pourcentage")
