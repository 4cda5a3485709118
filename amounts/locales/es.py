"""Spanish: what CLDR lacks and running text needs. Sources: Ortografía de la lengua española (RAE), El País, Fundéu."""

SCALES = {"mil": 3, "millón": 6, "millon": 6, "millones": 6, "mil millones": 9, "millardo": 9, "millardos": 9, "billón": 12,
          "billon": 12, "billones": 12, "mill.": 6, "mm": 6, "cientos": 2, "trillón": 18, "trillones": 18}
ABBREVIATIONS = {"M": 6, "k": 3, "K": 3}
GROUPS = {"docena": 12, "docenas": 12}
NUMBERS = {"una docena": "12", "docena": "12", "media docena": "6", "un par": "2", "una veintena": "20", "un centenar": "100",
           "un millar": "1000", "una decena": "10"}
VAGUE = {"decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "miles": 1000, "millares": 1000,
         "decenas de miles": 10_000, "cientos de miles": 100_000, "millones": 10**6}
POINT_WORDS = ("coma", "punto", "con",)
FRACTIONS = {"medio": 2, "media": 2, "medios": 2, "mitad": 2, "tercio": 3, "tercios": 3, "tercera parte": 3, "cuarto": 4,
             "cuartos": 4, "cuarta parte": 4, "quinto": 5, "quintos": 5, "quinta parte": 5, "sexto": 6, "sextos": 6, "séptimo": 7,
             "séptimos": 7, "octavo": 8, "octavos": 8, "noveno": 9, "novenos": 9, "décimo": 10, "décimos": 10, "décima": 10,
             "décimas": 10, "centésimo": 100, "centésimos": 100, "milésimas": 1000}
ORDINAL_FRACTIONS = True
HALF_OF = ("mitad", "la mitad")
AND_A_HALF = ("y medio", "y media")
MULTIPLES = {"duplicó": "2", "triplicó": "3", "doble": "2", "triple": "3", "duplicado": "2", "triplicado": "3"}
GROWN = {"duplicó": "up", "triplicó": "up", "duplicado": "up", "triplicado": "up"}
PARTITIVES = (" de ",)
PERCENT = ("%", "por ciento", "por cien", "porciento", "p. c.")
POINTS = {"punto porcentual": 0, "puntos porcentuales": 0, "punto básico": -2, "puntos básicos": -2, "punto base": -2}

HEAD = 0
USUAL = {"dólar": "USD", "dólares": "USD", "libra": "GBP", "libras": "GBP", "rublo": "RUB", "rublos": "RUB", "franco": "CHF",
         "francos": "CHF", "rupia": "INR", "rupias": "INR"}
OPEN = {"peso": "MXN ARS CLP COP UYU DOP CUP PHP", "pesos": "MXN ARS CLP COP UYU DOP CUP PHP", "corona": "SEK NOK DKK CZK",
        "coronas": "SEK NOK DKK CZK"}
NICKNAMES = {"libras esterlinas": "GBP", "libra esterlina": "GBP", "yen": "JPY", "yenes": "JPY", "yuan": "CNY", "yuanes": "CNY",
             "euro": "EUR", "euros": "EUR", "pavos": "USD", "dolar": "USD", "dolares": "USD", "dólares americanos": "USD",
             "reales": "BRL", "soles": "PEN", "bolívares": "VES", "pesetas": "ESP", "peseta": "ESP", "dólares usd": "USD",
             "dólar americano": "USD", "dólares de estados unidos": "USD"}
SCALED_MONEY = {"M€": ("EUR", 6), "M.€": ("EUR", 6), "k€": ("EUR", 3), "M$": ("USD", 6)}
MINOR = (("céntimo céntimos centimo centimos", "", "EUR"), ("centavo centavos", "¢", "- USD MXN BRL ARS COP"),
         ("penique peniques", "", "GBP"),
         ("cents cent", "", "USD EUR CAD AUD NZD HKD SGD ZAR"))

MINUS = ("menos", "negativo",)
BEFORE = {
    "about": "~ ≈ aproximadamente alrededor-de cerca-de unos unas casi en-torno-a más-o-menos aprox aprox. prácticamente",
    "over": "> más-de superior-a superiores-a por-encima-de sobre-los mayor-que mayor-de",
    "at_least": "≥ >= al-menos por-lo-menos como-mínimo mínimo un-mínimo-de no-menos-de a-partir-de",
    "under": "< menos-de inferior-a inferiores-a por-debajo-de menor-que menor-de",
    "at_most": "≤ <= como-máximo hasta máximo un-máximo-de no-más-de a-lo-sumo",
}
AFTER = {"about": "aproximadamente|más o menos", "at_least": "+|o más|como mínimo|al menos", "at_most": "o menos|como máximo"}
TO = ("-", "–", "—", "a", "~", "hasta")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "o", "y", "entre", "de", "sobre", "de", "un"
EITHER = ("o", "y", "u", "e")
RATIO = ("de cada", "sobre", "entre")
RISES = {"": "subió aumentó creció repuntó", "adverb": "alza"}
FALLS = {"": "bajó cayó descendió disminuyó retrocedió", "adverb": "baja"}
FILLERS = frozenset("un el casi en de".split())

PER = ("por", "al", "a la", "cada", "el", "la")
PER_NOUNS = ("persona", "habitante", "acción", "noche", "cabeza", "hogar", "día", "mes", "año", "hora", "semana", "unidad")
STOPS = frozenset(
    "y o u e pero a al en con sin de del para por sobre bajo entre desde hasta según contra el la los las lo un una unos unas "
    "este esta estos estas ese esa su sus es son era eran fue fueron ha han había habían será serán que quien cual donde cuando "
    "no más menos muy como si ya se le les me te nos él ella ellos ellas tras durante mediante ante hacia cada fue está están "
    "estaba veces aproximadamente último últimos próximos pasado".split())
BEFORE_NAME = frozenset("página páginas capítulo artículo artículos n° nº núm núm. número habitación línea sala § tomo calle "
                        "piso".split())
BEFORE_YEAR = frozenset("en desde de hasta año años tras antes después del verano otoño invierno primavera finales".split())
ORDINAL_ENDS = ("º", "ª", ".º", ".ª", "er ", "o ", "a ", "ro ", "do ", "to ")
CLOCKS = (r"(?<=las )[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?(?:h|horas|a\. ?m\.|p\. ?m\.))?(?! %)"
          r"|[0-9]{1,2}[:.][0-9]{2} ?(?:h\b|horas)|[0-9]{1,2}:[0-9]{2}")

SAY = {"about": "aproximadamente {}", "over": "más de {}", "at_least": "al menos {}", "under": "menos de {}",
       "at_most": "como máximo {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} a {}", "{} de cada {}", "{} por {}", "{} de {}"
SAY_POINTS = ("{} punto porcentual", "{} puntos porcentuales")
