"""Portuguese of Brazil and Portugal: what CLDR lacks and running text needs. Sources: Folha's and Público's style books."""

SCALES = {"mil": 3, "milhão": 6, "milhao": 6, "milhões": 6, "milhoes": 6, "bilhão": 9, "bilhao": 9, "bilhões": 9, "bilhoes": 9,
          "bilião": 12, "biliões": 12, "trilhão": 12, "trilhões": 12, "trilhoes": 12, "mil milhões": 9, "mi": 6, "bi": 9,
          "tri": 12,
          "cem": 2}
ABBREVIATIONS = {"M": 6, "k": 3, "K": 3}
GROUPS = {"dúzia": 12, "dúzias": 12, "duzia": 12, "duzias": 12}
NUMBERS = {"uma dúzia": "12", "dúzia": "12", "duzia": "12", "meia dúzia": "6", "um par": "2", "uma centena": "100",
           "um milhar": "1000", "uma dezena": "10", "meia duzia": "6", "uma duzia": "12"}
VAGUE = {"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000, "milhões": 10**6, "bilhões": 10**9,
         "dezenas de milhares": 10_000, "centenas de milhares": 100_000}
POINT_WORDS = ("vírgula", "ponto",)
FRACTIONS = {"meio": 2, "meia": 2, "meios": 2, "metade": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5,
             "quintos": 5, "sexto": 6, "sextos": 6, "sétimo": 7, "sétimos": 7, "oitavo": 8, "oitavos": 8, "nono": 9, "nonos": 9,
             "décimo": 10, "décimos": 10, "centésimo": 100, "centésimos": 100, "milésimos": 1000, "vigésimo": 20, "vigésimos": 20}
ORDINAL_FRACTIONS = True
HALF_OF = ("metade", "a metade")
AND_A_HALF = ("e meio", "e meia")
MULTIPLES = {"dobrou": "2", "duplicou": "2", "triplicou": "3", "dobro": "2", "triplo": "3"}
GROWN = {"dobrou": "up", "duplicou": "up", "triplicou": "up"}
PARTITIVES = (" de ",)
PERCENT = ("%", "por cento", "porcento", "por centos", "p.c.")
POINTS = {"ponto percentual": 0, "pontos percentuais": 0, "p.p.": 0, "ponto base": -2, "pontos base": -2, "pontos-base": -2}

HEAD = 0
USUAL = {"dólar": "USD", "dólares": "USD", "libra": "GBP", "libras": "GBP", "rublo": "RUB", "rublos": "RUB", "franco": "CHF",
         "francos": "CHF", "rupia": "INR", "rupias": "INR", "real": "BRL", "reais": "BRL", "peso": "MXN"}
OPEN = {"pesos": "MXN ARS CLP COP UYU DOP CUP PHP", "coroa": "SEK NOK DKK CZK", "coroas": "SEK NOK DKK CZK"}
NICKNAMES = {"libras esterlinas": "GBP", "libra esterlina": "GBP", "iene": "JPY", "ienes": "JPY", "iuan": "CNY", "iuanes": "CNY",
             "yuan": "CNY", "yuans": "CNY", "euro": "EUR", "euros": "EUR", "dolar": "USD", "dolares": "USD", "reais": "BRL",
             "real": "BRL", "contos": "BRL", "pratas": "BRL", "escudos": "PTE", "dólares americanos": "USD", "cruzeiros": "BRE",
             "dólar americano": "USD", "dólares norte-americanos": "USD"}
SCALED_MONEY = {"M€": ("EUR", 6), "k€": ("EUR", 3)}
MINOR = (("centavo centavos", "", "BRL USD MXN"), ("cêntimo cêntimos centimo centimos", "", "EUR"), ("cent cents cêntimos", "",
         "EUR USD CAD AUD NZD HKD SGD ZAR"),
         ("penny pence pêni", "", "GBP"))

MINUS = ("menos", "negativo",)
BEFORE = {
    "about": "~ ≈ cerca-de aproximadamente uns umas quase por-volta-de em-torno-de perto-de mais-ou-menos aprox.",
    "over": "> mais-de acima-de superior-a superiores-a maior-que além-de",
    "at_least": "≥ >= pelo-menos ao-menos no-mínimo mínimo-de não-menos-de a-partir-de",
    "under": "< menos-de abaixo-de inferior-a inferiores-a menor-que",
    "at_most": "≤ <= no-máximo até máximo-de não-mais-de quando-muito",
}
AFTER = {"about": "aproximadamente|mais ou menos", "at_least": "+|ou mais|no mínimo|pelo menos", "at_most": "ou menos|no máximo"}
TO = ("-", "–", "—", "a", "~", "até", "à")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "ou", "e", "entre", "de", "sobre", "de", "em"
EITHER = ("ou", "e")
RATIO = ("em cada", "de cada", "sobre", "em")
RISES = {"": "subiu aumentou cresceu avançou", "adverb": "alta"}
FALLS = {"": "caiu recuou diminuiu desceu", "adverb": "queda"}
FILLERS = frozenset("em quase de cerca".split())

PER = ("por", "ao", "à", "a cada", "cada", "/")
PER_NOUNS = ("pessoa", "habitante", "ação", "noite", "cabeça", "dia", "mês", "ano", "hora", "semana", "unidade")
STOPS = frozenset(
    "e ou mas a ao aos à às em no na nos nas com sem de do da dos das para por pelo pela sobre sob entre desde até segundo "
    "contra "
    "o os as um uma uns umas este esta estes estas esse essa seu sua seus suas é são era eram foi foram tem têm tinha há será "
    "serão que quem qual onde quando não mais menos muito como se já lhe me te nos ele ela eles elas após durante ante cada está "
    "estão estava vezes aproximadamente último últimos próximos".split())
BEFORE_NAME = frozenset("página páginas capítulo artigo artigos n° nº núm número quarto linha sala § tomo rua andar".split())
BEFORE_YEAR = frozenset("em desde de até ano anos após antes depois do verão outono inverno primavera fim início".split())
ORDINAL_ENDS = ("º", "ª", ".º", ".ª", "o ", "a ")
CLOCKS = r"[0-9]{1,2} ?h(?:oras?)?(?: ?[0-9]{2})?(?![a-zà-ú])(?! por\b)|[0-9]{1,2}:[0-9]{2}"

SAY = {"about": "cerca de {}", "over": "mais de {}", "at_least": "pelo menos {}", "under": "menos de {}",
       "at_most": "no máximo {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} a {}", "{} em cada {}", "{} por {}", "{} de {}"
SAY_POINTS = ("{} ponto percentual", "{} pontos percentuais")
