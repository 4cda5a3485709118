"""Spanish: what CLDR lacks and running text needs.

Sources: Ortografía de la lengua española and Diccionario panhispánico de dudas (RAE, ASALE), Fundéu, El País's style book.
"""

from .other import Other, nothing, things

_DE = ("de", "del", "de-la", "de-los", "de-las", "de-un")
_A = ("a", "al", "a-la", "a-los", "a-las")
_THE = ("", "-el", "-la", "-los", "-las", "-un")


def _of(*phrases: str) -> str:
    return " ".join(f"{phrase}-{de}" for phrase in phrases for de in _DE)


def _than(*phrases: str) -> str:
    return " ".join(f"{phrase}-{de}" for phrase in phrases for de in ("de", "del", "de-un"))  # not "el mayor de los cinco"


def _to(*phrases: str) -> str:
    return " ".join(f"{phrase}-{to}" for phrase in phrases for to in _A)


def _the(*phrases: str) -> str:
    return " ".join(f"{phrase}{the}" for phrase in phrases for the in _THE)


_MORE = ("superior", "superiores", "mayor", "mayores")
_LESS = ("inferior", "inferiores", "menor", "menores")


BARE = True
SCALES = {"centena": 2, "centenar": 2, "miles": 3, "millar": 3, "millardo": 9, "millardos": 9, "mill.": 6,
          "trillón": 18, "trillones": 18}
ABBREVIATIONS = {"M": 6, "k": 3, "K": 3, "MM": 6}
WORDS_TOO = r"ONCE\b|(?<=\bpor )(?:duplicado|triplicado)\b|(?<=\b[Aa] )mitad\b(?! de precio)"
# the lottery of the blind, in two copies, and "a mitad de junio"
SPELLED = (("dieci", "diez y "), ("veinti", "veinte y "))
NUMBERS = {f"{article}{word}": number for word, number in {"docena": "12", "quincena": "15"}.items() for article in ("una ", "")}
NUMBERS["millón y medio"] = "1500000"  # with no article, as a sentence may begin
NUMBERS |= {"mil y un": "1001", "mil y una": "1001", "media docena": "6", "un par": "2"}
ROUNDED = {f"{article}{word}": number for word, number in {
    "decena": 10, "veintena": 20, "treintena": 30, "cincuentena": 50, "centena": 100}.items() for article in ("una ", "")}
ROUNDED |= {"un centenar": 100, "un millar": 1000, "medio centenar": 50, "medio millar": 500}
GROUPS = {"docena": 12}
VAGUE = {"decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "miles": 1000, "millares": 1000, "millones": 10**6,
         "billones": 10**12, "decenas de millares": 10_000, "cientos de millares": 100_000, "centenares de millares": 100_000}
JUXTAPOSED = ("",)
POINT_WORDS = ("coma", "punto")
FRACTIONS = {"medio": 2, "media": 2, "medios": 2, "mitad": 2, "tercio": 3, "tercios": 3, "tercera parte": 3, "cuarto": 4,
             "cuartos": 4, "cuarta parte": 4, "quinta parte": 5, "sexta parte": 6, "séptima parte": 7, "octava parte": 8,
             "novena parte": 9, "décima parte": 10, "terceras partes": 3, "cuartas partes": 4, "quintas partes": 5}
FRACTIONS |= {word + end: 5 + at for at, word in enumerate("quint sext séptim octav noven décim".split())
              for end in ("o", "os", "as")}
FRACTIONS |= {word + end: 10**power for word, power in (
    ("centésim", 2), ("milésim", 3), ("diezmilésim", 4), ("cienmilésim", 5), ("millonésim", 6), ("milmillonésim", 9),
    ("billonésim", 12)) for end in ("o", "os", "a", "as")}
HALVED = frozenset(
    "vaso copa cebolla limón naranja manzana pera botella paquete pimiento calabacín aguacate barra "
    "pastilla comprimido lata página pepino pomelo berenjena".split())
PARTS_ORDER = True
HALF_OF = ("mitad", "tercera parte", "cuarta parte", "quinta parte", "décima parte")
PART_ENDS = {"avos": "|a|e", "avo": "|a|e", "avas": "|a|e", "ava": "|a|e", "milésimos": "mil",
             "milésimo": "mil"}
AND_A_QUARTER = ("y cuarto", "y un cuarto")
AND_A_HALF = ("y medio", "y media", "y 1/2", "y ½")
HALF_MORE = {f"{name} y {half}": unit for half, names in {
    "medio": "año:year mes:month día:day siglo:century minuto:minute segundo:second metro:meter kilómetro:kilometer "
             "kilo:kilogram litro:liter", "media": "hora:hour semana:week tonelada:metric_ton"}.items()
    for name, unit in (pair.split(":") for pair in names.split())}
FOLD = ("veces más", "veces menos", "veces mayor", "veces superior")
TIMES_NOUN, COMPARED = "veces", frozenset(("la de", "el de", "los de", "las de", "la del", "el del"))
WORTH = frozenset("masa peso tamaño valor precio ebitda beneficio beneficios salario sueldo superficie media diámetro radio "
                  "longitud altura pib importe volumen densidad población mediana".split())
MULTIPLES = {"duplicó": "2", "triplicó": "3", "cuadruplicó": "4", "duplicado": "2", "triplicado": "3", "duplicaron": "2",
             "triplicaron": "3"}
GROWN = dict.fromkeys(MULTIPLES, "up")
MULTIPLES |= {"doble": "2", "triple": "3", "cuádruple": "4"}
THE_DOUBLE = frozenset(("doble", "triple", "cuádruple"))
WITH = ("con",)
TALLIED = frozenset("décima décimas centésima centésimas milésima milésimas".split())
PARTITIVES = (" de ",)
PERMILLE = ("‰", "por mil")
PERCENT = ("%", "por ciento", "por cien", "porciento", "p. c.", "por ciento")
POINT_NOUNS = ("puntos", "punto")
POINTS = {"punto porcentual": 0, "puntos porcentuales": 0, "p. p.": 0, "pp": 0, "punto básico": -2, "puntos básicos": -2,
          "punto base": -2, "puntos base": -2, "pb": -2}
DECIMALS_BEHIND = {"meter": 2}
UNITS = {"milla marina": "nautical_mile", "millas marinas": "nautical_mile",
         "mts": "meter", "mtrs": "meter", "mts2": "meter**2", "mts²": "meter**2", "mt2": "meter**2", "lts": "liter", "hs": "hour",
         "cm": "centimeter", "cms": "centimeter", "cl": "centiliter", "grs": "gram", "cdas": "tablespoon", "cdtas": "teaspoon",
         "quintal": "100 kilogram", "quintales": "100 kilogram",
         "megavatio hora": "megawatt_hour", "megavatios hora": "megawatt_hour", "gigavatios hora": "gigawatt_hour",
         "hectómetro cúbico": "hectometer**3", "hectómetros cúbicos": "hectometer**3", "hm³": "hectometer**3",
         
         "grados c": "degree_Celsius", "grados f": "degree_Fahrenheit", "grados centígrados": "degree_Celsius",
         "grado centígrado": "degree_Celsius", "centígrados": "degree_Celsius", "centígrado": "degree_Celsius",
         "ºc": "degree_Celsius", "º c": "degree_Celsius",
         "ºf": "degree_Fahrenheit", "º f": "degree_Fahrenheit", "libras de peso": "pound"}

ARES = {"a": 100, "área": 100, "áreas": 100, "ca": 1, "centiárea": 1, "centiáreas": 1}
DIMENSIONS = ("x", "×", "por")  # "50 por 70 cm"
HOURS_AND = ("y", "")
MINUTE_MARK = True
_PRICES = (r"\b(?:cuest|cost|val(?:e|en|ía|or)\b|pag[aoóu]|preci|multa|gast|euros?\b|dólar|cambio|moned|billete|salari|sueldo"
           r"|alquiler|deuda|cobr|fianza|premi|suec|norueg|danes|island|chec[ao]|praga|estocolmo|oslo|bolivia\b|la paz)")
_PAID = r" (?:de (?:multa|fianza|deuda|propina|impuesto)|\()"
_SPEED = (r"\b(?:viento|veloc|naveg|barco|buque|velero|ráfaga|racha|sopl|aére|avión|corriente|temporal|huracán|ciclón|tormenta"
          r"|mar\b|marina|yate|lancha|millas)|\ba $")
_FAST = r" de (?:viento|velocidad|media|corriente)"
_LENGTH = (r"\b(?:alt[oaurs]|larg|viaj|salt|longitud|anch|profund|metros|pulgad|mide|midió|medía|nivel|vuel|estatura|distancia"
           r"|eslora|barco)|\ba(?: \w+)? $")
_LONG = (r" (?:de (?:alt|larg|longitud|anch|profund|diámetr|distan|eslora)|bajo|sobre|y \w+ pulgad|y medio\b|[0-9])")
_PRESSURE = r"\b(?:presi[oó]n|presuri|neumátic|manómetro|atmósfer|compresor|bomba|cafetera|inyec|turbo|caldera|infl)"
PARTS_ONLY = frozenset("tercio tercera parte".split())
NOT_PARTS = (r"\w+ décimos? (?:de (?:la )?lotería|del? (?:Gordo|Navidad|sorteo|Niño)|premiad)"
             r"|(?:(?<=\bpiso con )|(?<=\bcasa con )|(?<=vivienda con )|(?<=\bpiso de )|(?<=\bcasa de )|(?<=apartamento de )"
             r"|(?<=vivienda de ))"
             r"tres cuartos\b(?! (?:del?\b(?! baño)|partes))|dos cuartos\b(?! del? )"
             r"|\w+ cuartos? de final\b|un cuarto (?:con|para|en|por|que|donde|propio|oscuro|pequeño|grande"
             r"|de (?:baño|aseo|estar|invitados|huéspedes|juegos|máquinas|hotel|hospital))\b")
_BY_DEGREES = r" de (?:libertad|separación|parentesco|consanguinidad|dificultad|afinidad)\b| (?:universitari|académic|militar)"
GOLD = r"\boro\b(?: \w+)?(?: de)? ?\||\| de oro\b"
OTHERWISE = {
    "brazas braza": things(unless=r"\b(?:profund|fondo|sond|ancl|calado)"),
    "levas leva": things(unless=rf"búlgar|bulgaria|sofía|{_PRICES}"),
    "galones galón": things(near=r"\b(?:sargent|cabo|capit|uniform|manga|militar|tenient|solapa)|\| de [0-9]"),
    "barriles barril tazas taza": things(then=r" de (?:[0-9]|cerveza|vino|ron|pólvora|whisky)"),
    "días": things(then="-multa"),
    "segundos": nothing(then=" (?:puestos|premios|lugares|clasificados|platos|equipos|tiempos|turnos|hijos|nombres|apellidos)"),
    "quilates quilate": things(near=GOLD, least=8, most=24),
    "pesos": things(then=" pesados"), "peso": (things(most=1, unless_front=_PRICES), things(
        then=" (?:pesado|igual|superior|inferior|mayor|menor|máximo|mínimo|medio|total|neto|bruto|corporal|ideal)")),
    "coronas": (things(most=19, unless_front=_PRICES), things(then=" de ")), "marcos cuartos": things(),  # frames, rooms
    "soles": (things(then=" (?:Repsol|(?:de la )?[Gg]uía)"), things(
        most=19, near=r"\b(?:cielo|horizonte|firmamento|planeta|galaxia|repsol|astro)", unless=_PRICES)),
    "corona quetzales quetzal": things(most=19, unless_front=_PRICES),
    "reales real escudos sol marco": things(most=19, unless_front=_PRICES, unless_then=_PAID),
    "bolivianos boliviano pavos": things(most=999, unless_front=_PRICES, unless_then=_PAID),
    "nudos nudo": things(most=9999, unless_front=_SPEED, unless_then=_FAST),
    "pies pie": things(most=8, unless_front=_LENGTH, unless_then=_LONG),
    "bares bar": things(most=9999, unless_front=_PRESSURE, unless_then=" de presión"),
    "julio": things(most=1), "pts guaraníes guaraní": things(most=999, unless_front=_PRICES),
    "grados grado": things(then=_BY_DEGREES), "Horas Millas": Other("name"), "gr": Other("gram"),
    "p": nothing(then=r"\."), "m.": Other("meter"), "s.": Other("second"), "Ml": Other("milliliter"),
    "mi": nothing(then=r" (?!de |por |al? |en |y |o )\w"), "segundo": (nothing(least=2),
        Other("ordinal", most=1, least=1, words=True, noun=True))}
PRICE_MARKS = frozenset("'’")
SIGNS = {"U$D": "USD", "U$S": "USD", "u$s": "USD", "US $": "USD", "S/": "PEN", "S/.": "PEN", "RD$": "DOP", "AR$": "ARS",
         "COL$": "COP", "B/.": "PAB", "Pts": "ESP", "pts": "ESP", "ptas": "ESP", "Ptas": "ESP"}
HEAD = 0
NO_HEADS = ("super", "nuevo", "nuevos", "antiguo", "antiguos", "leona", "leonas", "bat", "bats")
USUAL = {"dólar": "USD", "dólares": "USD", "libra": "GBP", "rublo": "RUB", "rupia": "INR"}
OPEN = {"florín": "NLG AWG ANG", "florines": "NLG AWG ANG",
        "peso": "MXN ARS CLP COP UYU DOP CUP PHP", "pesos": "MXN ARS CLP COP UYU DOP CUP PHP",
        "franco": "CHF FRF BEF XOF XAF",
        "francos": "CHF FRF BEF XOF XAF"}
QUALIFIERS = {"estadounidense": "americano norteamericano", "estadounidenses": "americanos norteamericanos"}
NICKNAMES = {"pavos": "USD", "dólares de estados unidos": "USD",
             "florines holandeses": "NLG", "renminbi": "CNY"}
SCALED_MONEY = {"M.€": ("EUR", 6), "M$": ("USD", 6), "mdd": ("USD", 6), "mdp": ("MXN", 6), "MDD": ("USD", 6), "MDP": ("MXN", 6)}
MINOR = (("céntimo céntimos", "", "EUR"), ("centavo centavos", "¢ ctvs", "$ MXN BRL ARS COP CLP CUP DOP EUR GBP"),
         ("penique peniques", "", "GBP"), ("cent cents", "", "$ EUR"), ("kopek kopeks", "", "RUB"))
NAMES_BEFORE = frozenset("euro euros dólar dólares".split())

GOODS = (r" de (?:carne|pollo|cerdo|res|ternera|cordero|pavo|pescado|salmón|atún|camarones|mantequilla|manteca|margarina|harina"
         r"|azúcar|sal|arroz|frijoles|lentejas|garbanzos|papas|patatas|tomates?|cebollas?|zanahorias|manzanas|peras|uvas|fresas"
         r"|cerezas|queso|jamón|tocino|pan|masa|café|té|cacao|chocolate|nueces|almendras|miel|verduras|frutas?|hielo|grasa|músculo"
         r"|tabaco|lana|plumas|plomo|oro|cocaína|heroína|marihuana|explosivos|pasta|maíz|trigo|espinacas|champiñones)\b")

THAN = "que"
MINUS = ("menos",)
FROST = r" negativos?\b"
BEFORE = {
    "about": f"~ ≈ aproximadamente unos unas {_the('casi', 'prácticamente', 'cuasi')} más-o-menos aprox aprox. "
             f"{_of('cerca', 'alrededor', 'del-orden', 'aproximadamente')} {_to('en-torno', 'próximo', 'cercano', 'próximos')} "
             "entorno-a",
    "over": f"> {_of('más', 'por-encima', 'mayores', 'arriba')} {_than('mayor')} más-que mayor-que mayores-que "
            f"{_to(*_MORE)} superando "
            f"{' '.join(f'más-{word}{end}-que' for word in ('alt', 'elevad', 'viej') for end in ('o', 'a', 'os', 'as'))} "
            f"más-grande-que más-grandes-que "
            f"{_the('supera', 'superan', 'supere', 'superen', 'superar', 'superará', 'superarán')} "
            f"{_the('exceder', 'excede', 'sobre')} "
            f"{_of('exceder', 'excede')} más-allá-de",
    "at_least": f"≥ >= {_the('al-menos', 'por-lo-menos', 'como-mínimo', 'cuando-menos', 'mínimo', 'a-lo-menos')} "
                f"{_of('un-mínimo', 'a-partir', 'desde')} nada-menos-que",
    "under": f"< {_of('menos', 'por-debajo', 'menores', 'debajo')} {_than('menor')} menos-que menor-que menores-que "
             f"{_to(*_LESS)} "
             f"{' '.join(f'más-{word}{end}-que' for word in ('baj', 'pequeñ') for end in ('o', 'a', 'os', 'as'))}",
    "at_most": f"≤ <= {_the('como-máximo', 'hasta', 'máximo', 'a-lo-sumo', 'como-mucho', 'a-lo-más')} "
               f"{_of('un-máximo')}",
}
OR_EQUAL = tuple(f"o {equal} {than}" for equal in ("igual", "iguales") for than in ("que", *_A))
EQUAL_OR = ("igual o", "iguales o")
AT_END = (" y pico", " y tantos", " y tantas")
NOT = "sin"
NEGATIONS, HELPERS = frozenset(("no", "ni", "nunca", "ningún", "ninguna", "sin")), frozenset(
    "podrá podrán puede pueden debe deben deberá deberán será serán sea sean ser es son".split())
ADJECTIVES_TOO = frozenset(("mínimo", "máximo"))
NEGATION_ENDS = frozenset("a al para de del en con los las".split())
AFTER = {"about": "aproximadamente|más o menos|o así|y pico|y tantos|y tantas",
         "at_least": "+|o más|o mayor|o superior|como mínimo|al menos|por lo menos|y más",
         "at_most": "o menos|o menor|o inferior|como máximo|a lo sumo|como mucho"}
TO = ("-", "–", "—", "a", "~", "hasta", "al")
ARTICLES = ("al", "del", "el", "la", "los", "las", "un", "una")
OR, AND, BETWEEN, FROM, OVER, OF, BY = "o", "y", "entre", "de", "sobre", "de", "un"
ANDS = frozenset(("e",))
EITHER = ("o", "y", "u", "e")
BUT = ("pero",)
UNDER_ZERO = ("bajo",)
MOVES = ("pasando", "pasará", "pasarán", "pasaba", "pasó", "pasaron", "pasado", "pasar", "pasa")
RATIO_OF = {"de cada": ((), ())}
RATIO = ("de cada", "sobre", "de un total de")
RISES = {"": "sube suben subió subieron subido subía aumenta aumentan aumentó aumentaron aumentado aumentaba crece crecen creció "
             "crecieron crecido crecía repunta repuntó repuntado avanza avanzan avanzó avanzaron avanzado incrementa incrementó "
             "incrementaron incrementado encarece encareció encarecieron encarecido dispara disparó dispararon disparado remonta "
             "remontó escala escaló elevó elevaron apreció subirá subirán aumentará aumentarán crecerá crecerán",
         "share": "subir aumentar crecer gana ganan ganó ganaron ganado", "al": "alza"}
FALLS = {"noun": "baja",
         "": "bajan bajó bajaron bajado bajaba cae caen cayó cayeron caído caía desciende descienden descendió descendieron "
             "descendido disminuye disminuyen disminuyó disminuyeron disminuido retrocede retroceden retrocedió retrocedieron "
             "retrocedido redujo redujeron reduce reducido abarata abarató abarataron abaratado desploma desplomó desplomaron "
             "desplomado hunde hundió hundieron hundido recortó recorta recortaron recortado contrae contrajo contraído "
             "depreció moderó moderaron modera moderan bajará bajarán caerá caerán",
         "share": "bajar caer pierde pierden perdió perdieron perdido cede cedió cedieron cedido"}
# In front of a noun that might be a verb: "estuvo de baja 3 meses"; but "a la baja".
DETERMINERS = frozenset("una esta su de leve fuerte ligera nueva otra misma".split())
FILLERS = frozenset("un el en más".split())
MULTIPLIES = dict.fromkeys("multiplica multiplicó multiplicaron multiplicado multiplicada".split(), "up")
TIMES_BY = frozenset(("por",))
DROPS = dict.fromkeys("cae caen cayó cayeron caído".split(), "")
BY_OBJECT, OF_WHAT = frozenset(("un", "en")), frozenset(("de", "del"))
AS_FAR_AS = frozenset(("hasta", "hasta el", "hasta la", "hasta los", "hasta las"))
AS_FAR = frozenset(("hasta",))
NOT_AS_FAR = frozenset("de del con en por para a al sobre bajo sin que está están".split())
NOT_SO_FAR = frozenset("con que".split())

PER = ("por", "al", "a la", "cada", "el", "la", "por cada")
PER_BARE = {"size": {"mensuales": "month", "anuales": "year", "diarios": "day", "diarias": "day", "semanales": "week"}}
GROSS = frozenset("brutos netos bruto neto".split())
PER_NOUNS = ("persona", "habitante", "habitantes", "acción", "noche", "cabeza", "hogar", "unidad", "título", "plaza",
             "alumno", "familia", "vivienda", "pieza", "botella")
PER_NOT = ("pasado", "pasada", "próximo", "próxima", "que", "siguiente", "anterior", "de", "del", "antes", "después",
           "cuando")
PER_NOT_SO = ("en que", "en el que", "en la que", "en curso", "en cuestión")
STOPS = frozenset(  # BARE knows those that have lost an accent: "él" is "el" too
    "y o u e pero a al en con sin de del para por sobre bajo entre desde hasta según contra la los las lo un una unos unas "
    "este estos estas ese esa esos esas aquel aquella su sus mi mis tus nuestro nuestra es son era eran fue fueron ser será "
    "serán sería ha han había habían haber hay hubo tiene tienen que quien quienes cual cuales donde cuando porque pues "
    "aunque mientras como no ni más menos muy tan sí ya aún todavía también tampoco se le les me te nos os él ella ellos "
    "ellas yo usted tú tras durante mediante ante cada está están estaba estaban aproximadamente ayer hoy mañana ahora "
    "entonces luego después antes aquí allí ahí todo todos toda todas otro otra puede pueden debe deben va van hace hacía "
    "dijo dice además sólo así excepto salvo menor mayor igual iguales menores mayores inferior superior  "
    "cuesta cuestan vale valen".split())
NO_NOUN = ("a", "á", "e", "é", "í", "o", "ó", "n")
ADJECTIVE_ENDS = ("nuevos", "nuevas", "grandes", "pequeños", "pequeñas", "antiguos", "antiguas", "primeros", "primeras",
                  "últimos", "últimas", "próximos", "próximas", "principales", "diferentes", "distintos", "distintas",
                  "buenos", "buenas", "viejos", "viejas", "otros", "otras", "largos", "largas")
BEFORE_NAME = frozenset(
    "página páginas capítulo artículo artículos n° nº n.º núm núm. número números habitación línea sala § tomo calle piso "
    "aula puerta portal salida temporada episodio canal talla kilómetro dni nif cif rut asiento andén volumen p. pp. factura "
    "vuelo autobús años apartado versión fase etapa grupo clase nivel avenida carretera ley lote pág. págs. art. cap. "
    "fórmula terminal postal km antena "
    "resolución ref ref. referencia cód. código minuto minutos".split())
ENGINES = frozenset("motor diésel gasolina gasóleo turbo híbrido".split())
SCORED = ("a",)
GAMES = tuple("vence venci victoria triunf derrot empat ganó ganaron marcador golead perdió cayó eliminó remont impuso".split())
STREETS = frozenset("calle c/ avenida avda avda. plaza paseo carretera camino".split())  # before a name and its house number
CLASSES = frozenset(("terminal", "número", "fórmula"))
BEFORE_YEAR = frozenset(
    "en desde de hasta año años tras del verano otoño invierno primavera finales principios mediados el".split())
HALVES = frozenset(("primera", "segunda"))
ORDINAL_ENDS = ("º", "ª", ".º", ".ª", ".er", "er", "ro", "do", "to", "mo", "vo", "no", "ra", "da", "ta", "ma", "va", "°")
# "El 15M", "el 8-M": a day by its number and the first letter of its month.
# "En los 80", "la década de los 90": ten years.
_DECADE = r"(?:(?<=\ben los )|(?<=\bde los )|(?<=\bdesde los ))[2-9]0(?=[.,;:)]|$| (?:y los|se|fue|con|en|la|el|que|hasta)\b)"
DATES = (_DECADE + r"|[0-9]{1,4} [ad]\. ?(?:de )?C\b\.?|[0-3]?[0-9] (?:del mes|de cada mes|del corriente|del actual)\b"
         r"|(?:(?<=\bel )|(?<=\bdel )|(?<=\bal ))[0-3]?[0-9]-?[EFMAJSOND]\b(?! ?[€$]| (?:de )?(?:euros|dólares|pesos))")
_PART = r"de la (?:mañana|tarde|noche|madrugada)"
CLOCKS = (r"(?<=\bentre las )[0-2]?[0-9](?:[.,:][0-9]{2})? y las [0-2]?[0-9](?![0-9]| (?:%|(?!horas)\w{3}))|"
          r"(?<=\bde )[0-2]?[0-9](?:[.,:][0-9]{2})? a (?:1[3-9]|2[0-4])(?:[.,:][0-9]{2})? ?(?:h|hs|hrs|horas)\b|"
          r"(?<=\ba las )[0-9]{1,2}(?:[.,:][0-9]{2})?(?=(?: ?h(?:r?s|oras)?\b| y (?:media|cuarto)\b| menos | en punto"
          r"| de la | del mediodía| [ap]\. ?m|[,.;)]|$))(?: ?h(?:r?s|oras)?\b)?"
          rf"|[0-9]{{1,2}}(?:[.,:][0-9]{{2}})? (?:{_PART}|[ap]\. ?m\.|hrs\b)|[0-2]?[0-9][,:][0-5][0-9] ?(?:h\b|horas\b)"
          r"|[0-2]?[0-9]:[0-5][0-9]")
POSTCODES = (
    (r"[0-9]{5}(?= [A-ZÀ-Þ][^\W\d_])", r"(?i:\b(?:calle|c/|avenida|avda\.?|plaza|paseo|carretera|camino|ronda|gran vía) ?)"
                                     r"[^;:!?\n]{0,40}[0-9]{1,4}(?:, ?[0-9]{1,2}[.,]?[ºª°]?(?: [^\s,]{1,6})?)?,?\s"),
    (r"[0-9]{5}(?= [A-ZÀ-Þ][^\W\d_]{1,30}(?: [^\W\d_]{1,20}){0,4}(?:[,\n]|$))", ""))
LASTS = (
    r"\b(?:dur(?:a|an|ó|aron|ará|arán|aba|ar|ando)|duración(?: total)?(?: de|:)?|durante|en|tard(?:a|an|ó|aron|ará)"
    r"|(?:cocción|preparación|reposo|tiempo)(?: total)?:"
    r"|(?:trayecto|espera|tiempo) de)(?: unas| casi| solo| más de| menos de)? |\b(?:más|menos) de ",
    r" de (?:duración|viaje|vuelo|camino|marcha|partido|película|carretera|trayecto|retraso|espera|cocción|juego|trabajo|reunión"
    r"|clase|música|ruta|caminata|sueño|concierto|carrera|debate|conversación|metraje|reposo|ventaja|diferencia|penalización|margen)\b")
SPOKEN_CLOCKS = rf"\w+ (?:{_PART}|en punto|y cuarto\b|menos cuarto\b|del mediodía)" \
    r"|(?:(?<=\blas )|(?<=\bla ))\w+ y media\b" \
    r"|(?:(?<=\ba las )|(?<=\bsobre las )|(?<=\bhacia las )|(?<=\bdesde las )|(?<=\bhasta las ))\w+" \
    r"(?: y (?:cinco|diez|veinte|veinticinco|treinta))?(?=[.,;:)!?]|$| (?:hasta|y hasta|de (?:ayer|hoy)|se|del)\b)"
CALLS = frozenset("llame llamar llama llamen llamó marque marcar".split())

SAY = {"about": "aproximadamente {}", "over": "más de {}", "at_least": "al menos {}", "under": "menos de {}",
       "at_most": "como máximo {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_FOLD, SAY_OF = "{} a {}", "{} de cada {}", "{} por {}", "{} veces más", "{} de {}"
SAY_POINTS = ("{} punto porcentual", "{} puntos porcentuales")
