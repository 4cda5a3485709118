"""Portuguese of Brazil and Portugal: what CLDR lacks and running text needs.

Sources: Cunha and Cintra's Nova gramática, Folha's and Público's style books, Ciberdúvidas (mil milhões, bilhões).
"""

from .other import Other, nothing, things

_DE = ("de", "do", "da", "dos", "das", "de-um")
_A = ("ao", "à", "aos", "às")  # and "a", which is what BARE makes of "à"
_THE = ("", "-o", "-a", "-os", "-as", "-um")


def _of(*phrases: str) -> str:
    return " ".join(f"{phrase}-{de}" for phrase in phrases for de in _DE)


def _to(*phrases: str) -> str:
    return " ".join(f"{phrase}-{a}" for phrase in phrases for a in _A)


def _the(*phrases: str) -> str:
    return " ".join(f"{phrase}{the}" for phrase in phrases for the in _THE)


_MORE = ("superior", "superiores", "maior", "maiores")
_LESS = ("inferior", "inferiores", "menor", "menores")
_ENDS, _THAN = ("o", "a", "os", "as"), ("que", "do-que")


SPELLED_ALSO = ("pt_PT",)
BARE = True
SCALES = {"bilião": 12, "biliões": 12, "mi": 6, "mi.": 6, "bi.": 9}
ABBREVIATIONS = {"M": 6, "K": 3}
NUMBERS = {f"{article}{word}": number for word, number in {"dúzia": "12", "quinzena": "15"}.items() for article in ("uma ", "")}
NUMBERS["milhão e meio"] = "1500000"  # with no article, as a sentence may begin
NUMBERS |= {"meia dúzia": "6", "um par": "2"}
ROUNDED = {f"{article}{word}": number for word, number in {
    "dezena": 10, "vintena": 20, "trintena": 30, "cinquentena": 50, "centena": 100}.items() for article in ("uma ", "")}
ROUNDED |= {"um milhar": 1000, "meia centena": 50, "meio milhar": 500}
GROUPS = {"dúzia": 12}
VAGUE = {"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000, "milhões": 10**6, "bilhões": 10**9,
         "trilhões": 10**12, "biliões": 10**12, "dezenas de milhares": 10_000, "centenas de milhares": 100_000}
# Who "dobrou à direita" turned, and a thing that was folded is no more of it than before.
WORDS_TOO = (r"(?i:dobrou|dobraram)(?= (?:à|ao?s? (?:direita|esquerda)|[ao]s? (?:esquina|roupas?|joelhos?|cabo|lenç|papel|papéis"
             r"|folhas?|língua|corpo|curva|avenida|rua|cartas?|toalhas?|guardanapos?|braços?|camisas?|mapa|colcha))\b)"
             r"|(?<=inos )dobraram\b|(?i:duplicou)(?= (?:a chave|as chaves|o documento|o ficheiro|o arquivo)\b)"
             r"|(?<=\b[Nn]a )metade(?= d(?:e|o) (?:[12][0-9]{3}|ano|mês|século|jogo|caminho|percurso|trajeto|curso|janeiro"
             r"|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)\b)")
JUXTAPOSED = ("", "e")
POINT_WORDS = ("vírgula", "ponto")
FRACTIONS = {"meio": 2, "meia": 2, "meios": 2, "metade": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4,
             "terça parte": 3, "quarta parte": 4, "quinta parte": 5, "décima parte": 10, "vigésimo": 20, "vigésimos": 20}
FRACTIONS |= {word + end: 5 + at for at, word in enumerate("quint sext sétim oitav non décim".split()) for end in ("o", "os")}
FRACTIONS |= {word + end: 10**power for word, power in (
    ("centésim", 2), ("milésim", 3), ("milionésim", 6), ("bilionésim", 9), ("trilionésim", 12)) for end in ("o", "os")}
HALVED = frozenset(
    "copo cebola limão laranja maçã pera garrafa pacote saqueta pimentão pimento abacate comprimido pastilha lata "
    "página pepino berinjela taça colher".split())
PARTS_ORDER = True
HALF_OF = ("metade", "terça parte", "quarta parte", "quinta parte", "décima parte")
PART_ENDS = {" avos": "", " avo": ""}
AND_A_QUARTER = ("e um quarto",)
AND_A_HALF = ("e meio", "e meia", "e 1/2", "e ½")
HALF_MORE = {f"{name} e {half}": unit for half, names in {
    "meio": "ano:year mês:month dia:day século:century minuto:minute segundo:second metro:meter quilômetro:kilometer "
            "quilómetro:kilometer quilo:kilogram litro:liter", "meia": "hora:hour semana:week tonelada:metric_ton"}.items()
    for name, unit in (pair.split(":") for pair in names.split())}
FOLD = ("vezes mais", "vezes menos", "vezes maior", "vezes superior")
TIMES_NOUN, COMPARED = "vezes", frozenset(("a da", "a do", "a de", "o da", "o do", "o de", "os da", "os do"))
WORTH = frozenset("massa peso tamanho valor preço ebitda lucro lucros salário superfície média diâmetro raio comprimento altura "
                  "pib volume densidade população mediana".split())
MULTIPLES = {"dobrou": "2", "duplicou": "2", "triplicou": "3", "quadruplicou": "4", "dobraram": "2", "duplicaram": "2",
             "triplicaram": "3"}
GROWN = dict.fromkeys(MULTIPLES, "up")
MULTIPLES |= {"dobro": "2", "triplo": "3", "quádruplo": "4"}
THE_DOUBLE = frozenset(("dobro", "triplo", "quádruplo"))
WITH = ("com",)
PARTITIVES = (" de ",)
PERMILLE = ("‰", "por mil")
PERCENT = ("%", "por cento", "porcento", "por centos", "p.c.", "por cento")
POINT_NOUNS = ("pontos", "ponto")
POINTS = {"ponto percentual": 0, "pontos percentuais": 0, "p.p.": 0, "p. p.": 0, "ponto base": -2, "pontos base": -2,
          "ponto-base": -2, "pontos-base": -2}
DECIMALS_BEHIND = {"meter": 2, "second": 2}
UNITS = {"milha marítima": "nautical_mile", "milhas marítimas": "nautical_mile",
         "mts": "meter", "mts2": "meter**2", "mts²": "meter**2", "lts": "liter", "hs": "hour", "hrs": "hour",
         "cm": "centimeter", "cms": "centimeter", "min": "minute",
         "colheres (sopa)": "tablespoon", "colher (sopa)": "tablespoon", "colheres (chá)": "teaspoon",
         "quilo": "kilogram", "quilos": "kilogram", "gr": "gram", "grs": "gram", "chávena": "cup", "chávenas": "cup",
         "quintal": "100 kilogram", "arroba": "15 kilogram", "arrobas": "15 kilogram",
         "quilómetro": "kilometer", "quilómetros": "kilometer", 
         "graus c": "degree_Celsius",
         "graus f": "degree_Fahrenheit", "graus centígrados": "degree_Celsius", "grau centígrado": "degree_Celsius",
         "centígrados": "degree_Celsius", "centígrado": "degree_Celsius", "ºc": "degree_Celsius", "º c": "degree_Celsius",
         "ºf": "degree_Fahrenheit", "º f": "degree_Fahrenheit", 
         "tonelada": "metric_ton", "toneladas": "metric_ton"}

DIMENSIONS = ("x", "×", "por")  # "50 por 70 cm"
HOURS_AND = ("e", "")
MINUTE_MARK = True
_PRICES = (r"\b(?:cust|val(?:e|eu|ia|or)\b|pag[aoóu]|preç|multa|gast|euros?\b|dólar|câmbio|moeda|notas?\b|salári|alugue[lr]|renda"
           r"|dívida|cobr|suec|norueg|dinamar[cq]|islând|chec[ao]|tchec|praga|estocolmo|oslo|bolívia|la paz|paragua|assunção)")
_PAID = r" (?:de (?:multa|fiança|dívida|gorjeta|imposto)|\()"
_SPEED = (r"\b(?:vento|veloc|naveg|navio|barco|veleiro|rajad|sopr|aére|avião|corrente|temporal|furacão|ciclone|tempestade|mar\b"
          r"|marinh|iate|lancha|milhas)|\ba $")
_FAST = r" de (?:vento|velocidade|média|corrente)"
_LENGTH = (r"\b(?:alt[oaurs]|comprid|compriment|larg|viag|salt|profund|metros|polegad|mede|mediu|nível|voo|voa|estatura|distância"
           r"|barco|prancha)|\ba(?: \w+)? $")
_LONG = (r" (?:de (?:alt|compr|larg|profund|diâmetr|distân)|abaixo|acima|e \w+ polegad|e meio\b|[0-9])")
_PRESSURE = r"\b(?:press[ãõ]|pressuri|pneu|manômetro|manómetro|atmosfer|compressor|bomba|cafeteira|inje|turbo|caldeira|infl)"
_WEIGHT = r"\b(?:quilos?|peso|pesa|safra|colheita|preç|café|milho|trigo|soja|tonelad|arroba)"
PARTS_ONLY = frozenset("terço parte".split())
NOT_PARTS = (r"(?:(?<=\bcasa com )|(?<=apartamento com )|(?<=\bcasa de )|(?<=apartamento de ))três quartos\b(?! d[eoa]s?\b)|"
             r"dois quartos\b(?! d[eoa])|"
             r"\w+ quartos? de final\b|um quarto (?:com|para|em|no|na|por|que|onde|só|próprio|escuro|pequeno|grande|vago"
             r"|de (?:hotel|hóspedes|casal|empregada|banho|dormir|hospital))\b|um terço rezado\b")
_BY_DEGREES = r"(?: e meio)? de (?:miopia|astigmatismo|hipermetropia|liberdade|separação|parentesco|dificuldade|jurisdição)\b"
SIGNS = {"US $": "USD", "U$": "USD", "U$S": "USD", "Kz": "AOA"}
HEAD = 0
NO_HEADS = ("novo", "novos", "som", "sons", "colom", "colon")
USUAL = {"dólar": "USD", "dólares": "USD", "libra": "GBP", "rublo": "RUB", "rupia": "INR"}
OPEN = {"franco": "CHF FRF BEF XOF XAF", "francos": "CHF FRF BEF XOF XAF"}
QUALIFIERS = {"americano": "norte-americano estadunidense estado-unidense", "americanos": "norte-americanos estadunidenses",
              "canadense": "canadiano", "canadenses": "canadianos", "tcheca": "checa", "tchecas": "checas"}
NICKNAMES = {"yene": "JPY", "iuan": "CNY", "iuanes": "CNY", "renminbi": "CNY", "contos": "BRL",
             "pratas": "BRL", "escudos": "PTE", "cruzeiros": "BRE"}
MINOR = (("centavo centavos", "", "BRL USD MXN EUR GBP ARS PTE"), ("cêntimo cêntimos", "", "EUR USD"),
         ("cent cents", "¢", "EUR USD"), ("penny pence péni pénis pêni penies", "", "GBP"))
NAMES_BEFORE = frozenset("euro euros dólar dólares".split())

GOODS = (r" de (?:carne|frango|porco|vaca|peru|peixe|salmão|bacalhau|camarões|camarão|manteiga|margarina|banha|farinha|açúcar|sal"
         r"|arroz|feijão|lentilhas|batatas?|tomates?|cebolas?|cenouras|maçãs|peras|uvas|morangos|cerejas|queijo|presunto|pão"
         r"|massa|café|chá|cacau|chocolate|nozes|amêndoas|mel|legumes|frutas?|gelo|gordura|músculo|tabaco|lã|penas|chumbo|ouro"
         r"|cocaína|heroína|maconha|explosivos|milho|trigo|espinafres?|cogumelos)\b")
GOLD = r"\bouro\b(?: \w+)?(?: (?:de|da|em))? ?\||\| de ouro\b"
OTHERWISE = {
    "onças onça": things(
        near=r"\b(?:parque|reserva|mata\b|felin|anima[il]|pantanal|zoo|filhote|caç|avist|vist[ao]s?\b)|\|-pintad|\|-pard"),
    "marca": nothing(), "escudos escudo": things(most=19, unless_front=_PRICES, unless_then=_PAID),
    "cruzeiros": things(most=99, near=r"\b(?:caribe|mar\b|navio|viage|turis|porto\b|embarc|mediterr|ilhas)",
        unless_front=_PRICES),
    "galões galão barris barril xícaras xícara": things(then=r" de (?:[0-9]|cerveja|vinho|chope|pólvora)"),
    "francos": things(then=" atirador"), "arroba": things(most=1, near=r"e-?mail|endereço|símbolo|teclad|@"),
    "dias": things(then="-multa"),
    "segundos": nothing(then=" (?:lugares|turnos|prêmios|prémios|tempos|colocados|filhos|pratos|planos|classificados)"),
    "quilates quilate": things(near=GOLD, least=8, most=24),
    "coroas coroa marco": things(most=19, unless_front=_PRICES, unless_then=_PAID),
    "real": things(most=1, unless_front=_PRICES,
        unless_then=r"(?! (?!por|de|a|e|ou|para|em|n[oa]|vale|cada|o\b)[^\W\d_])"),  # "um real problema"
    "bolivianos boliviano guaranis contos pratas": things(most=9999, unless_front=_PRICES, unless_then=_PAID),
    "nós nó": things(most=9999, unless_front=_SPEED, unless_then=_FAST),
    "pés": (things(most=8, unless_front=_LENGTH, unless_then=_LONG),
        things(then=r" de (?:alface|couve|café|laranja|milho|maconha|fruta|uva|moleque|cacau|eucalipto|soja|tomate"
        r"|feijão|galinha|porco)\b")), "pé": things(most=8, unless_front=_LENGTH, unless_then=_LONG),
    "quintal": things(most=1, unless_front=_WEIGHT, unless_then=GOODS), "peso": (things(most=1, unless_front=_PRICES), things(
        then=" (?:igual|superior|inferior|maior|menor|máximo|mínimo|médio|total|líquido|bruto|corporal|ideal)")),
    "bar": things(most=9, unless_front=_PRESSURE, unless_then=" de pressão"),
    "Ml": Other("milliliter"), "pt quartos marcos": things(),  # rooms, landmarks
    "nos": nothing(then=r" \w"), "graus grau": things(then=_BY_DEGREES), "Horas Milhas": Other("name"),
    "segundo": (nothing(least=2), Other("ordinal", most=1, least=1, words=True, noun=True))}

THAN = "que"
MINUS = ("menos", "negativo")
FROST = r" negativos?\b"
BEFORE = {
    "about": f"~ ≈ aproximadamente uns umas {_the('quase', 'praticamente')} mais-ou-menos aprox. aprox "
             f"{_of('cerca', 'por-volta', 'em-torno', 'perto', 'à-volta', 'na-ordem', 'na-casa')} "
             f"próximo-a {_to('próximo', 'junto')}",
    "over": f"> {_of('mais', 'acima', 'além', 'para-cima')} maiores-de mais-que maior-que maiores-que maior-do-que mais-do-que "
            f"{_to(*_MORE)} "
            f"{' '.join(f'mais-{word}{end}-{than}' for word in ('alt', 'elevad', 'velh') for end in _ENDS for than in _THAN)} "
            f"{_the('supera', 'superam', 'superar', 'superará')} "
            f"{_the('ultrapassa', 'ultrapassará', 'ultrapassam', 'ultrapassar', 'excede', 'exceder')} superando",
    "at_least": f"≥ >= nada-menos-que nada-menos-do-que "
                f"{_the('pelo-menos', 'ao-menos', 'no-mínimo', 'mínimo')} {_of('um-mínimo', 'no-mínimo')} "
                f"a-partir-de",
    "under": f"< {_of('menos', 'abaixo')} menores-de menos-que menor-que menores-que menor-do-que menos-do-que {_to(*_LESS)} "
             f"{' '.join(f'mais-baix{end}-{than}' for end in _ENDS for than in _THAN)}",
    "at_most": f"≤ <= {_the('no-máximo', 'até', 'quando-muito')} {_of('um-máximo', 'no-máximo')} "
               f"até-ao até-aos",
}
OR_EQUAL = tuple(f"ou {equal} {than}" for equal in ("igual", "iguais") for than in ("que", "a", *_A))
EQUAL_OR = ("igual ou", "iguais ou")
AT_END = (" e tal", " e tantos", " e tantas", " e poucos", " e poucas")
NOT = "sem"
NEGATIONS, HELPERS = frozenset(("não", "nem", "nunca", "nenhum", "nenhuma", "sem")), frozenset(
    "poderá poderão pode podem deve devem deverá deverão será serão seja sejam ser é são".split())
ADJECTIVES_TOO = frozenset(("mínimo", "máximo"))
NEGATION_ENDS = frozenset("a ao aos para de em com os as".split())
AFTER = {"about": "aproximadamente|mais ou menos|e tal|e tantos|e tantas|e poucos|e poucas",
         "at_least": "+|ou mais|ou maior|ou superior|no mínimo|pelo menos|ao menos",
         "at_most": "ou menos|ou menor|ou inferior|no máximo|quando muito"}
TO = ("-", "–", "—", "a", "~", "até", "à", "ao", "até a", "até ao")
UNTO = ("para",)
ARTICLES = ("ao", "do", "no", "o", "a", "os", "as", "um", "uma")
OR, AND, BETWEEN, FROM, OF, BY = "ou", "e", "entre", "de", "de", "em"
EITHER = ("ou", "e")
BUT = ("mas",)
MOVES = ("passando", "passará", "passarão", "passava", "passou", "passaram", "passado", "passar", "passa")
RATIO_OF = {"em cada": ((), ()), "de cada": ((), ())}
RATIO = ("em cada", "de cada", "sobre", "em")
RISES = {"": "sobe sobem subiu subiram subido aumenta aumentam aumentou aumentaram aumentado cresce crescem cresceu cresceram "
             "crescido avança avançam avançou avançaram avançado disparou dispararam saltou saltaram valorizou elevou elevaram "
             "subirá subirão aumentará aumentarão crescerá crescerão",
         "share": "subir aumentar crescer ganha ganham ganhou ganharam", "em": "alta"}
FALLS = {"": "cai caem caiu caíram caído recua recuam recuou recuaram recuado diminui diminuem diminuiu diminuíram desce descem "
             "desceu desceram descido baixam baixou baixaram encolheu encolheram desabou desabaram despencou despencaram "
             "desvalorizou reduziu reduziram reduz cortou cortaram cairá cairão",
         "object": "reduzido reduzida reduzidos reduzidas",
         "share": "cair perde perdem perdeu perderam perdido cede cedeu cederam", "em": "queda baixa"}
MULTIPLIES = dict.fromkeys("multiplica multiplicou multiplicaram multiplicado multiplicada multiplica-se multiplicou-se "
                           "multiplicaram-se".split(), "up")
TIMES_BY = frozenset(("por",))
DROPS = dict.fromkeys("cai caem caiu caíram caído".split(), "")
BY_OBJECT, OF_WHAT = frozenset(("em",)), frozenset("de do da dos das".split())
AS_FAR_AS = frozenset(("até", "até o", "até a", "até os", "até as", "até ao", "até aos"))
AS_FAR = frozenset(("até",))
NOT_AS_FAR = frozenset("de do da com em no na por para ao sob sem que está estão".split())
NOT_SO_FAR = frozenset("com que".split())
FILLERS = frozenset("em de mais".split())

PER = ("por", "ao", "à", "a cada", "cada", "o", "por cada")
PER_BARE = {"size": {"mensais": "month", "anuais": "year", "diários": "day", "diárias": "day", "semanais": "week"}}
GROSS = frozenset("brutos líquidos bruto líquido".split())
PER_NOUNS = ("pessoa", "habitante", "habitantes", "ação", "noite", "cabeça", "unidade", "título", "família", "aluno",
             "garrafa", "peça", "domicílio", "saca")
PER_NOT = ("passado", "passada", "próximo", "próxima", "que", "seguinte", "anterior", "de", "do", "da", "antes",
           "depois", "quando")
PER_NOT_SO = ("em que", "em curso", "em questão")
STOPS = frozenset(  # BARE knows those that have lost an accent: "é" is "e" too
    "ou mas ao aos à às em no na nas com sem de do da dos das para por pelo pela pelos pelas sobre sob entre desde até "
    "segundo contra o os um uma uns umas este estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha "
    "teu nosso nossa é são era eram foi foram ser será serão seria têm tinha tinham ter haver há havia houve que quem qual "
    "quais cujo onde quando porque pois embora enquanto como não nem mais menos muito tão se sim já ainda também lhe lhes "
    "me te ele ela eles elas eu você vocês nós tu após durante mediante ante diante perante rumo cada está estão estava estavam "
    "aproximadamente ontem hoje amanhã agora então depois antes aqui ali lá todo todos toda todas outro outra pode podem "
    "deve devem vai vão faz fazem fez deu disse além só somente assim exceto salvo menor maior igual iguais superior inferior "
    "sai saem custa custam custava vale valem "
    "delas deles".split())
NO_NOUN = ("a", "e", "o", "m", "u", "á", "é", "ê", "i", "z")
ADJECTIVE_ENDS = ("novos", "novas", "grandes", "pequenos", "pequenas", "antigos", "antigas", "primeiros", "primeiras",
                  "últimos", "últimas", "próximos", "próximas", "principais", "diferentes", "bons", "boas", "velhos",
                  "velhas", "outros", "outras", "longos", "longas")
BEFORE_NAME = frozenset(
    "página páginas capítulo artigo artigos n° nº n.º número números quarto linha sala § tomo rua andar versão fase etapa "
    "apto apto. apartamento bloco saída temporada episódio canal autocarro cpf cnpj rg cep quilómetro quilômetro assento "
    "poltrona volume p. pp. fatura "
    "voo ônibus anos grupo classe nível avenida estrada lei lote pág. págs. art. cap. inciso rodovia "
    "decreto portaria fórmula terminal portão km ap. "
    "resolução ref ref. referência cód. código minuto minutos".split())
ENGINES = frozenset("motor diesel gasolina turbo flex híbrido".split())
WEEKDAYS = frozenset(f"{day}{end}" for day in "segunda terça quarta quinta sexta".split() for end in ("", "-feira")) | {
    "sábado", "domingo"}
SCORED = ("a",)
GAMES = tuple("vence venci vitória derrot empat ganhou bateu batid placar gole perdeu virou virada eliminou".split())
STREETS = frozenset("rua avenida praça travessa alameda largo estrada".split())  # before a name and its house number
CLASSES = frozenset(("terminal", "número", "fórmula"))
BEFORE_YEAR = frozenset(
    "em desde de até ano anos após do verão outono inverno primavera fim início meados finais".split())
HALVES = frozenset(("primeira", "segunda"))
ORDINAL_ENDS = ("º", "ª", ".º", ".ª", "o", "a", "os", "as", "°")
DATES = r"[0-9]{1,4} [ad]\. ?C\b\.?|[0-3]?[0-9] (?:do mês|de cada mês|do corrente)\b"
LAWS = r"[0-9]{1,2},[0-9]{3}/(?:[0-9]{2}|(?:19|20)[0-9]{2})(?![0-9])"  # "a Lei 8.112/90"
_PART = r"d[ao] (?:manhã|tarde|noite|madrugada)"
_HOUR = r"[0-2]?[0-9] ?h(?:oras|r?s)?"
CLOCKS = (rf"{_HOUR} ?(?:e )?[0-5][0-9](?![0-9])(?:min)?|[0-2]?[0-9]:[0-5][0-9]|(?<=\bàs ){_HOUR}\b(?! de\b)"
          rf"|(?<=\bàs )[0-9]{{1,2}}(?=(?: e meia\b| em ponto|[.,;)]|$))|[0-9]{{1,2}}(?: ?h(?:oras)?)? {_PART}"
          rf"|(?<=\bas ){_HOUR}\b(?! de\b)|{_HOUR}(?= às {_HOUR}(?:\b| ?[0-5][0-9]\b))"
          rf"|(?<=\bdas )[0-2]?[0-9](?= às {_HOUR}\b)|(?<=\bàs ){_HOUR}\b")
LASTS = (
    r"\b(?:dur(?:a|am|ou|aram|ará|arão|ava|ar|ando)|duração(?: total)?(?: de|:)?|durante|em|lev(?:a|ou|am|aram)"
    r"|demor(?:a|ou|am|aram)|(?:cozedura|preparo|forno|descanso|tempo)(?: total)?:|(?:trajeto|espera|tempo) de)"
    r"(?: umas| quase| só| mais de| menos de| cerca de)? |\b(?:mais|menos) de ",
    r" de (?:duração|viagem|voo|caminho|caminhada|marcha|jogo|filme|estrada|trajeto|atraso|espera|cozedura|trabalho|reunião|aula"
    r"|música|sono|show|concerto|corrida|debate|conversa|descanso|partida|percurso|vantagem|diferença|penalização|margem)\b")
SPOKEN_CLOCKS = rf"\w+ (?:horas )?(?:{_PART}|em ponto|e um quarto)|(?<=\bàs )\w+ (?:horas(?: e meia)?|e meia)\b(?! de\b)" \
    r"|(?:(?<=\bàs )|(?<=\bvolta das ))\w+(?: e (?:cinco|dez|quinze|vinte|trinta))?(?=[.,;:)!?]|$)|(?<=\bdas )\w+(?= às \w)"
CALLS = frozenset("ligue ligar liga ligou disque".split())

SAY = {"about": "cerca de {}", "over": "mais de {}", "at_least": "pelo menos {}", "under": "menos de {}",
       "at_most": "no máximo {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_FOLD, SAY_OF = "{} a {}", "{} em cada {}", "{} por {}", "{} vezes mais", "{} de {}"
SAY_POINTS = ("{} ponto percentual", "{} pontos percentuais")
