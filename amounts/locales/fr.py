"""French: what CLDR lacks and running text needs.

Sources: Lexique des règles typographiques (Imprimerie nationale), Le Monde's style book, the Office québécois (cents, sous).
"""

from .other import Other, nothing, things

_DE = ("de", "d'", "des", "de-la", "du", "de-l'")
_A = ("à", "a")


def _of(*phrases: str) -> str:
    return " ".join(f"{phrase}-{de}" for phrase in phrases for de in _DE)


def _to(*phrases: str) -> str:
    return " ".join(f"{phrase}-{to}" for phrase in phrases for to in _A)


_COMPARED = {"over": ("supérieur", "supérieure", "supérieurs", "supérieures"),
             "under": ("inférieur", "inférieure", "inférieurs", "inférieures")}
_EQUALS = ("égal", "égale", "égaux", "égales")
# "Plus grand que", and "moins" with the first of them.
_GREAT = "grand grande grands grandes élevé élevée élevés élevées haut haute hauts hautes âgé âgée âgés âgées".split()
_SMALL = "petit petite petits petites bas basse basses jeune jeunes".split()

SPELLED_ALSO = ("fr_CH",)
BARE = True
ELIDED = frozenset(("d", "n", "qu"))
# "Neuf" is "new" behind a noun, unless something plural follows, or what goes with a number stands in front.
_NINE_BEHIND = ("les des ces ses mes nos vos leurs a ont sont étaient entre environ que numéro chapitre page ou et fait "
                "avait reste").split()
_NINE_BEFORE = (r" (?:(?!(?:dans|mais|plus|puis|depuis|sous|sans|vers|pas|très|jamais|toujours|alors|après|dès|lors|hors|chez"
                r"|nous|vous|ils|elles|moins)\b)[^\W\d_]{2,}[sx]\b|(?:heures?|mille|pour|sur|virgule|à|cents?|h|km|kg|m|cm"
                r"|et demie?|ou|[^\W\d_]+ièmes)\b|[%°])|-")
WORDS_TOO = (r"(?!(?i:neuf)$)" + "".join(rf"(?<!(?i:\b{word}) )" for word in _NINE_BEHIND)
             + rf"(?i:neuf)\b(?!{_NINE_BEFORE})"
             r"|(?i:doublé)(?= (?:en |par |sur |à (?:droite|gauche)|de (?:soie|satin|cuir|laine|fourrure)"
             r"|(?:le|la|les|un|une|des) "
             r"(?:camions?|voitures?|véhicules?|bus|cyclistes?|files?|autos?|motos?|acteurs?|films?)\b))"  # overtook, dubbed
             r"|(?<=\b[Àà] )moitié\b(?! prix)|(?<=\b[Àà] la )moitié(?= (?:du (?:chemin|parcours|trajet|match|mois|siècle)"
             r"|de (?:l['’](?:année|épreuve|étape)|la (?:saison|course|partie|journée)))\b)")  # halfway
SCALES = {"md": 9, "mds": 9, "mrd": 9, "mrds": 9, "mio": 6, "mns": 6, "trillion": 18, "trillions": 18}
ABBREVIATIONS = {"M": 6, "k": 3, "K": 3, "Md": 9}
# Hundreds and eighty without their -s, as many write them; the collectives, which count something else.
NUMBERS = {f"{digit} cent": f"{100 * value}" for value, digit in enumerate(
    "deux trois quatre cinq six sept huit neuf".split(), start=2)}
NUMBERS |= {"cent et un": "101", "cent et une": "101", "mille et un": "1001", "mille et une": "1001", "quatre-vingt": "80",
            "une douzaine": "12", "douzaine": "12", "une demi-douzaine": "6", "demi-douzaine": "6"}
ROUNDED = {f"{article}{word}": number for word, number in {
    "huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100}.items() for article in ("une ", "")}
ROUNDED |= {f"{name} de milliers": number for name, number in {
    "une dizaine": 10_000, "dizaine": 10_000, "une centaine": 100_000, "centaine": 100_000}.items()}
ROUNDED |= {"un millier": 1000, "un demi-millier": 500}
GROUPS = {"douzaine": 12}
VAGUE = {"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9,
         "billions": 10**12, "dizaines de milliers": 10_000, "centaines de milliers": 100_000}
POINT_WORDS = ("virgule",)
FRACTIONS = {"demi": 2, "demie": 2, "demis": 2, "moitié": 2, "tiers": 3, "quart": 4, "quarts": 4}
FRACTIONS |= {word + end: 5 + at for at, word in enumerate("cinquième sixième septième huitième neuvième dixième".split())
              for end in ("", "s")}
FRACTIONS |= {"centième": 100, "centièmes": 100, "millième": 1000, "millièmes": 1000, "millionième": 10**6,
              "millionièmes": 10**6, "milliardième": 10**9, "milliardièmes": 10**9, "billionième": 10**12,
              "billionièmes": 10**12}
HALVED = frozenset(
    "verre oignon citron orange pomme poire bouteille sachet paquet poivron concombre avocat baguette comprimé "
    "cachet page courgette aubergine".split())
PARTS_ORDER = True
HALF_OF = ("moitié",)
PART_ENDS = {"ièmes": "|e", "ième": "|e", "quièmes": "q", "quième": "q", "vièmes": "f", "vième": "f"}
AND_A_QUARTER = ("et quart", "et un quart")
AND_A_HALF = ("et demi", "et demie", "et 1/2", "et ½")
FOLD = ("fois plus", "fois moins", "fois supérieur à", "fois supérieure à")
TIMES_NOUN, COMPARED = "fois", frozenset("celle celui celles ceux".split())
WORTH = frozenset("masse poids taille valeur prix ebitda bénéfice bénéfices salaire smic surface superficie moyenne diamètre "
                  "rayon longueur hauteur pib revenu revenus montant volume densité population médiane".split())
MULTIPLES = {"doublé": "2", "triplé": "3", "quadruplé": "4", "décuplé": "10"}
THE_DOUBLE = frozenset(("double", "triple", "quadruple"))
GROWN = dict.fromkeys(MULTIPLES, "up")
PARTITIVES = (" de ", " d'", " d’", " des ")
PERMILLE = ("‰", "pour mille")
PERCENT = ("%", "pour cent", "pourcent", "pourcents", "pour-cent", "p. 100", "p.100", "p. cent")
POINT_NOUNS = ("point", "points")
POINTS = {"point de pourcentage": 0, "points de pourcentage": 0, "point de %": 0, "points de %": 0, "point de base": -2,
          "points de base": -2, "pb": -2, "pdb": -2}
UNITS = {"mille nautique": "nautical_mile", "milles nautiques": "nautical_mile", "mn": "minute", "cl": "centiliter",
         "années": "year", "gr": "gram", "grs": "gram", "c. à soupe": "tablespoon", "c. à café": "teaspoon",
         "tasse": "cup", "tasses": "cup", "deg": "degree", "degrés c": "degree_Celsius", "degrés f": "degree_Fahrenheit",
         "degrés centigrades": "degree_Celsius", "degré centigrade": "degree_Celsius", "centigrade": "degree_Celsius",
         "centigrades": "degree_Celsius", "quintal": "100 kilogram", "quintaux": "100 kilogram"}

ARES = {"a": 100, "are": 100, "ares": 100, "ca": 1, "centiare": 1, "centiares": 1}
DIMENSIONS = ("x", "×", "sur")  # "50 sur 70 cm"
HOURS_AND = ("",)
MINUTE_MARK = True
DECIMALS_BEHIND = {"meter": 2, "second": 2, "metric_ton": 1}  # "3 tonnes 5"
_PRICES = (r"\b(?:co[uû]t|pay|paie|prix|val(?:ai|eur|ent|oir)|vaut|dépens|touch|salaire|loyer|amende|dette|somme|pension|rente"
           r"|budget|euros?\b|dollars?|monnaie|taux|change|banque|billets?|pièces?|facture|frais|tarif|su[èé]d|norv[èé]g|danois|danemark|tchèqu"
           r"|prague|oslo|stockholm)")
_POUNDS = (r"\b(?:co[uû]t|pay|paie|vaut|valai|salaire|loyer|amende|dette|pension|rente|euros?\b|dollars?|sterling|pence|taux"
           r"|londres|londonien|britanni|angl(?:ais|eterre)|royaume|emprunt|prêt\b|monnaie|change\b|égyptien|libanais)|£")
_PAID = r" (?:d['’]amende|de (?:caution|dette|pourboire)|\()"
_SPEED = (r"\b(?:vent|vitesse|navigu|navire|bateau|voilier|rafale|souffl|avion|courant|tempête|cyclone|ouragan|mer\b|frégate"
          r"|milles)|\bà $")
_FAST = r" de (?:vent|vitesse|moyenne|courant)\b"
_PRESSURE = r"\b(?:pression|pressuris|pneu|manomètre|atmosph|compresseur|pompe|chaudière|inject|turbo|gonfl)"
_LENGTH = (r"\b(?:haut|altitude|long|large|voyag|saut|profond|mètres|pouces?\b|mesur|taille|niveau|vol\b|distance|bateau|planche)"
           r"|\bà(?: \w+)? $")
_LONG = (r" (?:de (?:haut|long|large|profond|diamètre|distance)|d['’](?:altitude|eau)|sous|et \w+ pouce|et demi\b|[0-9])")
PARTS_ONLY = frozenset("tiers quart partie".split())
NOT_PARTS = r"\w+ quarts? de finale\b|un tiers (?:payant|monde|lieu)\b"
_BY_DEGREES = r" d(?:e |['’])(?:liberté|séparation|parenté|juridiction|difficulté)\b"
SIGNS = {"$CAN": "CAD", "$ CAN": "CAD", "$ CA": "CAD", "$ US": "USD", "€uros": "EUR"}
NOT_UNITS = frozenset(("a", "nd"))
HEAD = 0
NO_HEADS = ("nouveau", "nouveaux", "ancien", "sol", "sols")
USUAL = {"dollar": "USD", "livre": "GBP", "rouble": "RUB", "roupie": "INR"}
OPEN = {"franc": "CHF FRF BEF LUF XOF XAF", "francs": "CHF FRF BEF LUF XOF XAF"}
SPELLINGS = ("renminbi yuans",)
QUALIFIERS = {"des états-unis": "américain américains us", "sterling": "britannique britanniques anglaise anglaises",
              "omanais": "d'oman"}
NICKNAMES = {"mark": "DEM", "marks": "DEM",
             "balles": "EUR", "pounds": "GBP", "pound": "GBP", "rial": "IRR", "rials": "IRR", "riyals": "SAR"}
HUNDREDS = "cents"  # and a minor unit: "quinze cents euros"
MINOR = (("centime centimes", "ct cts", "EUR CHF"), ("penny pence", "", "GBP"), ("kopeck kopecks", "", "RUB"),
         ("cents", "¢", "USD EUR CAD AUD"), ("sous", "", "CAD"))
NAMES_BEFORE = frozenset("euro euros dollar dollars".split())

WEIGHTS = {"livre": "500 gram", "livres": "500 gram"}
GOODS = (r" d(?:e |['’])(?:beurre|farine|sucre|viande|bœuf|boeuf|porc|veau|agneau|poulet|canard|poisson|saumon|thon|pain"
         r"|cabillaud|fromages?|pommes|poires|pêches|cerises|fraises|framboises|mûres|tomates|carottes|oignons|poireaux|champignons"
         r"|haricots|pois|lentilles|riz|pâtes?|sel|café|thé|chocolat|cacao|noix|noisettes|amandes|miel|lard|lardons|jambon"
         r"|saucisses?|crevettes|moules|raisins?|prunes|pruneaux|abricots|figues|épinards|asperges|légumes|fruits|chair|foie"
         r"|steak|confiture|tabac|laine|plumes|plomb|graisse|muscles?|châtaignes|marrons|courgettes|navets)\b")
GOLD = r"\bor\b(?: \w+)?(?: (?:de|à))? ?\||\| (?:d['’])?or\b"
OTHERWISE = {
    "sucres sucre gourdes gourde": things(most=19, unless_front=_PRICES, unless_then=_PAID),
    "brasses brasse": things(unless=r"\b(?:profond|fond\b|sond|navire|ancre)"),
    "pouces": things(most=2, then=" (?:levé|vert|opposable|dressé)"),
    "once": nothing(most=1, words=True, then=r" d(?:e |['’])",
        unless_then=rf" d(?:e |['’])(?:or|argent|platine|palladium|métal|cuivre)\b|{GOODS}"),
    "moles mole": things(near=r"\b(?:ports?|jetée|quais?|rade|bateaux?|mouillage)\b"),
    "barils baril tasses tasse": things(then=r" de (?:[0-9]|lessive|poudre|bière|vin|rhum|harengs|bourbon|whisky)"),
    "colons colon": things(unless=rf"costa|salvador|{_PRICES}"),
    "jours": things(then="-amende"), "secondes": nothing(then=" (?:places|lignes|mi-temps|manches|classes|parties|loges)"),
    "carats carat": things(near=GOLD, least=8, most=24),
    "livres": (things(most=999_999, unless_front=_POUNDS, unless_then=f"{_PAID}|{GOODS}"),
        things(then=" (?:de poche|scolaires|audio|numériques|électroniques|illustrés|anciens|rares|pour enfants)")),
    "livre": things(most=1, unless_front=r"\b(?:vaut|valait|cours|taux|pour) (?:de )?$", unless_then=f"{_PAID}|{GOODS}"),
    "couronnes couronne mark": things(most=19, unless_front=_PRICES, unless_then=_PAID),
    "balles": (things(most=9999, unless_front=_PRICES),
        things(then=" d[e'’]")), "nœuds nœud": things(most=9999, unless_front=_SPEED, unless_then=_FAST),
    "pieds pied": things(most=8, unless_front=_LENGTH, unless_then=_LONG),
    "bars bar": things(most=9, unless_front=_PRESSURE, unless_then=" de pression"),
    "degrés degré": things(then=_BY_DEGREES), "Heures Miles": Other("name"), "m.": Other("meter"),
    "s.": Other("second"), "Ml": Other("milliliter"), "mi sous": nothing(then="-"), "francs": things(then="-"),
    "seconde": Other("ordinal", most=1, least=1, words=True, noun=True)}

MINUS = ("moins",)
BEFORE = {
    "about": f"~ ≈ environ presque à-peu-près quelque quelques approximativement grosso-modo plus-ou-moins quasi "
             f"quasiment pratiquement {_of('près', 'proche', 'proches', 'autour', 'aux-alentours', 'aux-environs')}"
             f" de-l'ordre-de",
    "over": f"> {_of('plus', 'au-delà', 'au-dessus', 'au_delà', 'au_dessus')} plus-que "
            f"{_to(*_COMPARED['over'])} dépassant dépasse dépassent dépassé "
            f"dépasser dépassera dépasseront excède excèdent excéder excédant bien-plus-de un-peu-plus-de "
            f"{' '.join(f'plus-{word}-que' for word in _GREAT)}",
    "at_least": f"≥ >= au-moins au-minimum minimum {_of('un-minimum')} {_to('à-partir')} à-partir-de "
                f"à-tout-le-moins du-moins",
    "under": f"< {_of('moins', 'au-dessous', 'en-dessous', 'au_dessous', 'en_dessous')} moins-que {_to(*_COMPARED['under'])} "
             f"{' '.join(f'plus-{word}-que' for word in _SMALL)} {' '.join(f'moins-{word}-que' for word in _GREAT)}",
    "at_most": f"≤ <= dépasse-pas dépassent-pas dépassera-pas excède-pas excèdent-pas au-plus tout-au-plus jusqu'à "
               f"jusqu'aux jusqu'au jusqu' au-maximum maximum {_of('un-maximum')}",
}
OR_EQUAL, EQUAL_OR = tuple(f"ou {equal} {to}" for equal in _EQUALS for to in _A), tuple(f"{equal} ou" for equal in _EQUALS)
AFTER = {"about": "et quelques|et des poussières|environ|à peu près|ou presque|ou à peu près",
         "at_least": "+|ou plus|et plus|au moins|au minimum|ou davantage",
         "at_most": "ou moins|au plus|au maximum|tout au plus"}
AT_END = (" et quelques",)
NOT = "sans"
NEGATIONS, HELPERS = frozenset(("pas", "ne", "non", "ni", "jamais", "sans")), frozenset(
    "doit doivent devra devront peut peuvent pourra pourront saurait sauraient être".split())
ADJECTIVES_TOO = frozenset(("minimum", "maximum"))
NEGATION_ENDS = frozenset("à aux pour de des les".split())
TO = ("-", "–", "—", "à", "~", "jusqu'à")
ARTICLES = ("le", "la", "les", "du", "au")
OR, AND, BETWEEN, FROM, OF, BY = "ou", "et", "entre", "de", "de", "de"
EITHER = ("ou", "et")
BUT = ("mais",)
UNDER_ZERO = ("sous",)
MOVES = ("passant", "passera", "passeront", "passait", "passé", "passée", "passés", "passées", "passe", "passent", "passer")
RATIO, RATIO_OF = ("sur",), {"sur": (("s", "x"), ("s", "x"))}
RISES = {"object": "relevé relevée relevés relevées",
         "": "augmente augmentent augmenté augmentée augmentés augmentait grimpe grimpent grimpé grimpait bondi bondit progresse "
             "progressent progressé progressait crû croît croissent s'envole s'envolent envolé envolée envolés s'apprécie "
             "apprécié appréciée monte montent monté montée montés "
             "augmentera augmenteront",
         "share": "gagne gagnent gagné augmenter progresser grimper", "en": "hausse progression"}
FALLS = {"": "baissent baissé baissait chutent chuté chutait recule reculent reculé reculait diminue diminuent diminué diminuait "
             "fléchi fléchit décru plonge plongent plongé replié effondré effondrée effondrés dévissé dévisse "
             "baissera baisseront diminuera diminueront",
         "object": "réduit réduits réduite réduites", "noun": "baisse chute",
         "share": "baisser diminuer reculer perd perdent perdu perdait cède cèdent cédé",
         "en": "recul repli"}
# In front of a noun that might be a verb: "une forte baisse de 5 %".
DETERMINERS = frozenset("la une cette sa leur notre de forte légère nette première nouvelle petite brusque autre même".split())
MULTIPLIES = {f"{verb}{end}": way for verb, way in (("multipli", "up"), ("divis", "down")) for end in ("é", "ée", "és", "ées")}
TIMES_BY = frozenset(("par",))
BY_OBJECT, OF_WHAT = frozenset(("de", "d'")), frozenset("de d des du".split())
AS_FAR_AS = frozenset(("jusqu'à", "jusqu'aux"))
AS_FAR = frozenset(("jusqu'à",))
NOT_AS_FAR = frozenset("de par pour et allant avec à dans sur du des au".split())
NOT_SO_FAR = frozenset("avec que".split())
FILLERS = frozenset(("de", "d'"))

PER = ("par", "le", "la", "l'", "l’", "au", "à l'", "à l’", "chaque", "à la", "pour", "de l'", "de l’")
PER_FORMS = {"pour": "habitants", "de l'": "heure", "de l’": "heure"}
PER_BARE = {"size": {"mensuels": "month", "mensuelles": "month", "annuels": "year", "annuelles": "year", "hebdomadaires": "week"}}
GROSS = frozenset("brut bruts net nets".split())
PER_NOUNS = ("personne", "habitant", "habitants", "action", "titre", "nuit", "tête", "ménage", "pièce", "unité", "élève",
             "salarié", "place", "repas", "foyer", "bouteille", "barrique")
PER_NOT = ("dernière", "dernier", "passée", "passé", "prochaine", "prochain", "suivante", "suivant", "précédente",
           "précédent", "où", "même", "du", "plus", "d", "avant", "après", "qui", "que")
STOPS = frozenset(  # BARE knows those that have lost an accent: "où" is "ou" too
    "et mais à au aux en dans sur sous par pour avec sans de du d l qu n s c j m t y le les un une ce cet cette ces son sa "
    "ses leur leurs mon ma mes notre nos votre vos est sont était étaient fut furent sera seront serait soit être été ont "
    "avait avaient aura auront aurait qui que quoi dont où ne ni pas plus moins très trop peu assez comme entre depuis "
    "pendant avant après chez vers selon suivant contre il elle ils elles on nous vous je tu se lui eux si car donc lors "
    "jusqu jusque jusqu'à environ chacun chacune chaque aussi ainsi encore déjà alors puis ensuite hier demain aujourd ici "
    "là ailleurs tout tous toute toutes même mêmes peut peuvent doit doivent va vont fait font faire dit ont-ils a-t-il "
    "respectivement seulement supplémentaire supplémentaires voire afin malgré sauf parmi vs virgule demi égal "
    "égale est-il égaux inférieur supérieur lorsque quand tandis dès".split())
NO_NOUN = ("e", "é", "t", "a")
ADJECTIVE_ENDS = ("nouveaux", "nouvelles", "grands", "grandes", "petits", "petites", "anciens", "anciennes", "premiers",
                  "premières", "derniers", "dernières", "prochains", "prochaines", "principaux", "principales", "différents",
                  "différentes", "vieux", "vieilles", "bons", "bonnes", "autres")
BEFORE_NAME = frozenset(
    "sortie saison épisode taille pointure siège quai wagon siret siren volume p. pp. facture "
    "page pages chapitre article articles n° no n numéro numéros chambre ligne salle § tome vol vol. rue avenue boulevard "
    "bus vol années route paragraphe alinéa version étape phase acte scène groupe classe niveau lot "
    "formule terminal postal gr pk "
    "résolution réf réf. référence th th. thermostat minute".split())
ENGINES = frozenset("moteur diesel essence turbo hybride".split())
SCORED = ("à",)
GAMES = tuple("victoire gagn battu défaite score inclin impos nul mène menait égalis emporte corrig".split())
CLASSES = frozenset(("terminal", "numéro", "formule"))
BEFORE_YEAR = frozenset(
    "en depuis avant après dès année années l'année l'an an fin début mi été l'été automne l'automne hiver l'hiver printemps "
    "d'ici horizon l'horizon d'avril d'août d'octobre".split())
HALVES = frozenset(("première", "deuxième", "seconde"))
ORDINAL_ENDS = ("er", "ers", "re", "res", "ère", "ères", "e", "es", "ème", "èmes", "eme", "emes", "ième", "ièmes", "ᵉ", "ᵉʳ",
                "nd", "nde", "°")
# "À 5 heures" is a time of day, but "3 à 5 heures" lasts; who says "9 à 18 heures" means the time again.
_HOUR = r"(?:[01]?[0-9]|2[0-4]) ?h(?:eures?)?"
CLOCKS = (r"(?:(?<=\bde )|(?<=\bentre ))[0-2]?[0-9](?: ?h(?:eures)?)? (?:à|et) (?:1[3-9]|2[0-4]) ?h(?:eures)?\b|"
          rf"{_HOUR} ?[0-5][0-9](?![0-9])(?! ?(?:%|€|min))|(?<=\bà )(?<! [1-6] à ){_HOUR} ?[0-5][0-9] ?min\b"
          rf"|[0-2]?[0-9]:[0-5][0-9]|(?<=\bà )(?<! [1-6] à ){_HOUR}\b(?! (?:de|d|par)\b)(?!/)"
          rf"|(?:(?<=\bvers )|(?<=\bdès )){_HOUR}\b(?! de\b)"
          rf"|{_HOUR}(?= (?:à|et) {_HOUR}(?:\b(?! d(?:e (?!l['’])|['’]))| ?[0-5][0-9]\b))"
          rf"|{_HOUR} (?:du matin|du soir|de l['’]après-midi|pile)")
DATES = (r"[0-9]{1,4} (?:av|ap|apr)\.? J\.?[- ]?C\b\.?|[0-9]{1,4} (?:avant|après) (?:J\b|Jésus|notre ère)"
         r"|[0-3]?[0-9] (?:du mois|de chaque mois)\b")
_TOWN = r"[0-9]{5}(?= [A-ZÀ-Þ](?![^\W\d_]{1,20}(?:iens|ains|ais|ois|éens|ands|ols|ards)\b)"
POSTCODES = (
    (_TOWN + ")", r"(?i:\b(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse|cours|route|square|bp) )"
                  r"[^,;:!?\n]{1,40}(?:,| -| –)?\s"),
    (_TOWN + r"[^\W\d_'’-]{1,30}(?:[ -][^\W\d_'’-]{1,20}){0,4}(?:[,\n]|$))", ""))
LASTS = (
    r"\b(?:dur(?:e|ent|é|ée|ait|aient|er|era|eront|ant)|durée(?: totale| moyenne)?(?: de| :)?|pendant|en|reposer|cuire|mijoter"
    r"|(?:compte[rz]|prévo(?:ir|yez)|faut)|(?:cuisson|préparation|repos|marinade|attente|trajet)(?: totale?)? ?:"
    r"|(?:trajet|marche|voyage|séance|attente) de)"
    r"(?: environ| seulement| près de| plus de| moins de)? |\b(?:près|moins|plus) d(?:e |['’])",
    r" d(?:e |['’])(?:route|marche|trajet|vol|voyage|train|voiture|bus|vélo|bateau|film|spectacle|concert|match|jeu|cuisson|repos"
    r"|préparation|cours|débats?|négociations|discussions?|retard|attente|sommeil|travail|course|musique|vidéo|pause|randonnée"
    r"|montée|descente|navigation|conduite|sport|lecture|visite|effort|entretien|avion|durée|avance|pénalité|écart)\b")
ADDRESSES = r"[0-9]{1,4}(?: ?(?:bis|ter|[A-H]))?,? (?:rue|avenue|boulevard|quai|chemin|allée|place) (?!à|pour|sur|en|par|assise)"
SPOKEN_CLOCKS = r"\w+ heures? (?:du matin|du soir|de l['’]après-midi|et quart|moins le quart|précises)" \
    r"|(?:(?<=\bà )|(?<=\bvers )|(?<=\best )|(?<=\bdès )|(?<=\bavant ))\w+ heures? et demie(?! d)" \
    r"|(?:(?<=\bà )(?<!une à )(?<!deux à )(?<!trois à )(?<!quatre à )(?<!cinq à )(?<!six à )|(?<=\bvers )|(?<=\bdès ))" \
    r"\w+ heures?(?= ?[.,;:)!?]|$)"
CALLS = frozenset("appelez appeler appelle composez composer".split())

SAY = {"about": "environ {}", "over": "plus de {}", "at_least": "au moins {}", "under": "moins de {}", "at_most": "au plus {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_FOLD, SAY_OF = "{} à {}", "{} sur {}", "{} par {}", "{} fois plus", "{} de {}"
SAY_POINTS = ("{} point de pourcentage", "{} points de pourcentage")
