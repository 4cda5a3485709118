"""Polish: what CLDR lacks and running text needs. Sources: Słownik języka polskiego (PWN), the Polish Language Council."""

from .other import Other, things


def _than(*stems: str) -> str:
    """"Większy niż", "większa od", of each stem."""
    return " ".join(
        f"{stem}{end}-{than}" for stem in stems for end in ("y", "a", "e", "ych", "ej", "ego") for than in ("niż", "od"))


SCALES = {"tysiącach": 3, "tys": 3, "milionach": 6, "mln.": 6, "sto": 2}
GROUPS = {"tuzin": 12, "tuziny": 12, "tuzinów": 12}
NUMBERS = {"półtora": "1.5", "półtorej": "1.5", "tuzin": "12", "pół tuzina": "6", 
           **{word: str(number) for number, word in enumerate((
               "dwoje troje czworo pięcioro sześcioro siedmioro ośmioro dziewięcioro dziesięcioro").split(), start=2)}}
VAGUE = {"kilkunastu": 10, "kilkanaście": 10, "kilkudziesięciu": 10, "kilkadziesiąt": 10, "kilkuset": 100, "kilkaset": 100,
         "setki": 100, "tysiące": 1000, "dziesiątki": 10, "miliony": 10**6, "miliardy": 10**9, "tuziny": 12,
         **{f"{some} {scale}": 10**power for some in ("kilku", "kilka") for scale, power in (
             ("tys.", 3), ("tysięcy", 3), ("mln", 6), ("milionów", 6), ("mld", 9), ("miliardów", 9))}}
VAGUE_OR_ONE = frozenset(("setki", "dziesiątki"))
GENITIVE = frozenset("do od z bez około koło blisko powyżej poniżej".split())
JUXTAPOSED = ("",)
NOT_NUMBERS = ("piec", "Piec")  # an oven, and to bake; no five without its accents
FRACTIONS = {"pół": 2, "połowa": 2, "połowę": 2, "połowy": 2, "trzecia": 3, "trzecie": 3, "trzecich": 3, "czwarta": 4,
             "czwarte": 4, "czwartych": 4, "ćwierć": 4, "piąta": 5, "piąte": 5, "piątych": 5, "szósta": 6, "szóste": 6,
             "dziesiąta": 10, "dziesiąte": 10, "dziesiątych": 10,
             **dict.fromkeys(("setna", "setne", "setnych"), 100),
             **dict.fromkeys(("tysięczna", "tysięczne", "tysięcznych"), 1000)}
HALF_OF = ("połowa", "połowę", "połowy")
HALVES = frozenset("pierwsza pierwszą druga drugą".split())
AND_A_HALF = ("i pół",)
MULTIPLES = {"dwukrotnie": "2", "trzykrotnie": "3",
             **{stem + end: number for stem, number in (("podwoił", "2"), ("potroił", "3")) for end in ("", "a", "o", "y")}}
GROWN = {word: "up" for word in MULTIPLES if word.startswith("po")}
FOLD = ("raza", "krotnie", *(f"razy {more}" for more in (
    "więcej mniej tyle większy większa większe większych większą mniejszy mniejsza mniejsze wyższy wyższa wyższe niższy niższa "
    "niższe droższy droższa droższe tańszy tańsza tańsze częściej szybciej dłużej drożej taniej").split()))
PERMILLE = ("‰", "promila", "promile", "promili", "promil")
PERCENT = ("%", "procent", "procenta", "procenty", "procentów", "procentach", "proc", "proc.",
           *(f"procentow{end}" for end in "y a e ego ej emu ym ą ych ymi".split()))
POINT_NOUNS = ("punktów",)
POINTS = {"punkt procentowy": 0, "punkty procentowe": 0, "punktów procentowych": 0, "punktu procentowego": 0, "pkt proc.": 0,
          "p.p.": 0, "pp": 0, "pp.": 0, "pkt. proc.": 0, "punktów bazowych": -2, "punkty bazowe": -2, "pb": -2,
          "pkt bazowych": -2, "pkt baz.": -2}

# The dative, the instrumental and the locative of units, "po 20 latach", "z dwoma kilogramami", and the accusative of one.
UNIT_ENDS = {**{f"{unit}ów": f"{unit}om {unit}ami {unit}ach" for unit in "kilometr metr kilogram gram litr hektar".split()},
             "ów": "ami ach",
             **{f"{unit}a": f"{unit}ę" for unit in "godzin minut sekund ton mil dekad baryłk łyżk".split()},
             "uncja": "uncję", "kaloria": "kalorię", **{
                 unit: f"{unit}om {unit}ami {unit}ach" for unit in "godzin minut sekund ton tygodni dni stopni".split()},
             "lat": "latom latami latach laty",
             "miesięcy": "miesiącom miesiącami miesiącach"}
DECIMALS_BEHIND = {"meter": 2}
ONE_AND = {"godzinę i": "hour", "godzina i": "hour", "godziny i": "hour", "dobę i": "day", "tydzień i": "week", "rok i": "year",
           "roku i": "year", "minutę i": "minute"}
NO_ONE = frozenset(("każdą", "każdy", "tego", "tym"))
_ADJECTIVES = {**{stem + end: unit for stem, unit in (
                   ("minutow", "minute"), ("godzinn", "hour"), ("litrow", "liter"), ("metrow", "meter"), ("tygodniow", "week"),
                   ("miesięczn", "month"), ("dniow", "day"), ("kilometrow", "kilometer"), ("kilogramow", "kilogram"),
                   ("gramow", "gram"), ("hektarow", "hectare"), ("tonow", "metric_ton"), ("calow", "inch"))
                  for end in "y a e ego ej emu ym ą ych ymi".split()},
               **dict.fromkeys("letni letnia letnie letniego letniej letniemu letnim letnią letnich letnimi".split(), "year")}
HYPHENED = frozenset(word for word in _ADJECTIVES if word.endswith(("e", "ych", "ymi", "ich", "imi")))  # those of several
UNITS = {"ar": "100 meter**2", "ary": "100 meter**2", "arów": "100 meter**2", **dict.fromkeys(("dag", "deka", "deko"), "10 gram"),
         **dict.fromkeys("doba doby dób dobę dobach".split(), "day"),
         "m sześc.": "meter**3", "st.": "degree", "st. celsjusza": "degree_Celsius",
         "kwadrans": "15 minute", "kwadranse": "15 minute", "kwadransów": "15 minute",
         **dict.fromkeys(("łyżka", "łyżki", "łyżek"), "tablespoon"),
         "mkw": "meter**2", "m kw.": "meter**2", "km kw.": "kilometer**2",
         **_ADJECTIVES, **dict.fromkeys("latek latka latkowie latków".split(), "year")}
NOT_UNITS = frozenset("u")

HEAD = 0
COUNTED: dict[str, tuple[str, str | None]] = {f"złot{ends}": (f"złot{ends}", None) for ends in (
    "e medale", "ych medali", "e monety", "ych monet")}
COUNTED |= {f"razy{often}": ("razy", unit) for often, unit in (
    (" w tygodniu", "week"), (" w miesiącu", "month"), (" w roku", "year"))}
# The cases of several that CLDR lacks; behind them the country in the same: "20 dolarami kanadyjskimi".
SPELLINGS = tuple(f"{one} {many} {stem}ami {stem}om {stem}ach" for one, many, stem in (
    ("dolar", "dolarów dolary dolara", "dolar"), ("funt", "funtów funty funta", "funt"), ("frank", "franków", "frank"),
    ("rubel", "rubli", "rubl"), ("korona", "koron", "koron"), ("jen", "jenów", "jen"))) + ("złoty złotych złotymi złotym",)
QUALIFIERS = {"skich": "skimi skim", "ckich": "ckimi ckim", "zkich": "zkimi zkim"}
NO_HEADS = ("nowy", "nowe", "nowych", "nowego", "stary",
            # of the others one has more often: cinemas, plays, medicines, goods, patches, pools, salts
            "kina", "drama", "dramy",
            "leki", "leków", "dobra", "dobry", "dobr", "łaty", "łat", "pule", "pul", "sole", "soli")
USUAL = {"dolar": "USD", "funt": "GBP", "rubel": "RUB", "frank": "CHF"}
OTHERWISE = {
    "stopa stopy stóp stopę": things(then=r" (?:procent|zwrot|bezroboc|dyskont|inflac|referenc)"),
    "marka marki marek markę": things(),  # brands
    "bar bary barów": things(unless="ciśn|pomp|napomp|opon|zawor|kompres|ekspres|hydraul|manometr|pas[ck]al"),
    # Moths, nodes, catfish, martens, craters, manatees, crowns of teeth.
    "mole moli": things(unless="roztw|stęż|substanc|reakc|gaz|kwas|tlen|wodor|chemi"),
    "węzły węzłów węzła węzłami węzłach węzłom": things(
        unless="prędkoś|stat[ek]|jacht|ł[oó]d[zź]|okręt|wiatr|rejs|płyn|żegl|prom|kut[er]|samolot"),
    "somy somów": things(near="ryb|złow|wędk|jezior|rzek|kg"),
    "kuny kun": things(unless="chorwac|kurs|kosztow|cen[aęy]|płac|euro"),
    "leje lejów": things(near="bomb|wybuch|poci|krater|ziemi"), "manaty manatów": things(near="zoo|akwari|ssak|zwierz"),
    "korony koron": things(then=r" (?:na z|zębo|protet|porcelan|cierniow|drzew|król)"),
    "l": Other("year", then=r"\.[,)]", front=r"(?-i:[A-ZĆŁŚŹŻ])\w*\.? [(]$", most=120),  # "Piotr K. (45 l.)"
    "złote złotych": things(then=r"(?:,| i|,? oraz) \S+ (?:srebrn|brązow)")}  # medals
NICKNAMES = {"zl": "PLN", "dol": "USD", "dol.": "USD", "pln": "PLN", "marek": "DEM",
             "polskich złotych": "PLN"}
NICKNAMES |= dict.fromkeys(("złotówka", "złotówki", "złotówek", "złotówkę"), "PLN")
MINOR = (("grosze groszami groszom groszach", "gr", "PLN"), ("cent centy centów centa", "",
          "EUR USD CAD AUD NZD HKD SGD ZAR"),
         ("pensów pensy pens", "", "GBP"))

MINUS = ("minus", "ujemne",)
FROST = r" mrozu\b"
BEFORE = {
    "about": "~ ≈ około ok ok. blisko prawie niemal mniej-więcej w-przybliżeniu w-granicach niespełna ca. z-górą",
    "over": "> ponad więcej-niż dłużej-niż powyżej przeszło "
            f"{_than('starsz', 'wyższ', 'większ', 'dłuższ', 'cięższ', 'droższ')} starsi-niż starsi-od "
            "przekracza przekraczają przekroczył przekroczyła przekroczyło przekroczyły przekroczy "
            "przekroczyć przekraczać",
    "at_least": "≥ >= co-najmniej przynajmniej minimum",
    "under": "< mniej-niż krócej-niż poniżej młodsi-niż młodsi-od "
             f"{_than('młodsz', 'niższ', 'mniejsz', 'krótsz', 'lżejsz', 'tańsz')}",
    "at_most": "≤ <= co-najwyżej najwyżej maksymalnie do",
}
_EQUALS = ("równy", "równa", "równe", "równi", "równej", "równego")
OR_EQUAL = tuple(f"{word} {equal}" for word in ("lub", "albo", "bądź") for equal in _EQUALS)
EQUAL_OR = tuple(f"{equal} {word}" for word in ("lub", "albo", "bądź") for equal in _EQUALS)
NEGATIONS, HELPERS = frozenset(("nie",)), frozenset("może mogą powinien powinna powinno powinny".split())
NEGATION_ENDS = frozenset("dla bez z ze u".split())
AFTER = {"at_least": "+|lub więcej|i więcej", "at_most": "lub mniej"}
TO = ("-", "–", "—", "do", "~")
OR, AND, BETWEEN, BETWEEN_TOO, FROM, OF, BY = "lub", "a", "między", "od", "z", "z", "o"  # no OVER
FROM_TOO = frozenset(("ze",))
THAN = "niż"
ANDS = frozenset(("i",))
EITHER = ("lub", "albo", "a", "i")
BUT = ("ale",)
RATIO = ("na", "z")
RATIO_OF = {"z": (("",), ("",))}  # "3 osoby z 10"; but "3 osoby z 10 miast"
RISES = {"": "wzrosła wzrósł wzrosły wzrosło wzrośli wzrasta wzrastają wzrośnie wzrosną rośnie rosną rósł rosła rosło rosły "
             "zwiększyła zwiększył zwiększyły zwiększyło zdrożał zdrożała zdrożało zdrożały podrożał podrożała podrożało "
             "podrożały zdrożeje zdrożeją podrożeje podrożeją umocnił umocniła umocniło umocniły",
         "by": "wzrost wzrostu wzrostem podwyżka podwyżki podwyżkę zwiększenie "
               "górę podniósł podniosła podniosły podniesiono podwyższył podwyższyła podwyższono",
         "share": "zyskał zyskała zyskało zyskały zyskuje zyskują"}
FALLS = {"": "spadła spadł spadły spadło spadli spada spadają spadnie spadną zmniejszyła zmniejszył zmniejszyły zmniejszyło "
             "zmalał zmalała zmalało zmalały stanieje stanieją staniał staniała staniało staniały obniżył obniżyła obniżyły "
             "osłabił osłabiła osłabiło osłabiły",
         "by": "spadek spadku spadkiem obniżka obniżki obniżkę obniżce redukcja redukcji zmniejszenie "
               "dół obniżono obniża obniżają obniży obniżą",
         "share": "stracił straciła straciło stracili straciły traci tracą"}
AS_FAR_AS = frozenset(("do",))
REACHED = frozenset(
    "podgrzać podgrzej podgrzewać podgrzewamy rozgrzać rozgrzej rozgrzany rozgrzanego nagrzać nagrzej nagrzany nagrzanego "
    "nagrzewamy nagrzewać piekarnik piekarnika ogrzać ostudzić ostudź schłodzić schłodź gotować gotuj ograniczyć ograniczono "
    "ograniczył ograniczyła ograniczony ograniczona zredukować zredukowano doszedł doszła doszło dojść dojdzie dochodzi "
    "dochodzą dodać dodaj dodał dodała dodano dodajemy dolać dolej wlać wlej wsyp wsypać doprowadzić doprowadził doprowadziła "
    "doprowadziło zbliża zbliżył zbliżyła zbliżyło przyspieszył przyspieszyła przyspiesza przyspieszyć zwolnił zwolnić "
    "rozpędził rozpędza rozpędzić podwyższyć podwyższenie podnieść podniesie podniesienie obniżyć obniżenie zmniejszyć "
    "zmniejszy zmniejszono zmniejszenie zwiększyć zwiększy zwiększa zwiększono zwiększenie skrócić skrócono skrócił wydłużyć "
    "wydłużono wydłużył zaokrąglić zaokrąglono wzrost wzrostu wzrostem spadek spadku spadkiem podwyżka podwyżki podwyżkę "
    "obniżka obniżki obniżkę redukcja redukcji redukcję należy należą należał powyżej awansował awansowała dołożył dołożyć "
    "dopłacił dopłacić dopłaca dopłacać ogrzano podgrzano nagrzano rozgrzano schłodzono ostudzono podniesiono "
    "podwyższono obniżono podwoił podwoiła podwoiło podwoiły potroił potroiła potroiło potroiły".split())

DROPS = dict.fromkeys("spadł spadła spadło spadły spada spadają spadnie spadną".split(), "śniegu deszczu wody gradu")
PER = ("za", "na", "co", "/")
PER_BARE = {"": {"miesięcznie": "month", "rocznie": "year", "dziennie": "day", "tygodniowo": "week"}}
ASIDE = frozenset("rok miesiąc tydzień dzień kwartał".split())
EARLIER = frozenset("wcześniej później temu potem przedtem".split())
GROSS = frozenset("brutto netto".split())
PER_NOUNS = ("osobę", "mieszkańca", "mieszkańców", "osób", "ludności",
             "akcję", "noc", "sztukę")
# Verbs and adverbs: "95 kosztuje", "11 wymagał", "8 przewozili"; no plural ends so.
NO_NOUN = ("szedł", "o", "ą", "uje", "ował", "owała", "owały", "owali", "ił", "nęła", "nęły", "nęli", "lono", "ejsze", "wają",
           "wał", "wała", "wały", "wali")
STOPS = frozenset(
    "i a aż ale lub albo oraz w we z ze na do od za o u po przy pod nad przed przez dla bez między według jest są był była "
    "było byli były będzie będą że który która które którzy co kto gdzie kiedy nie tak też także tylko już jeszcze się go "
    "jej ich jego mu im ja ty my wy on ona ono oni one ten ta to te ci tej tego tych jak jako niż więcej mniej około ponad "
    "raz temu później wcześniej r jedzie jadą zginęli zginęły zostali zostały plus przeciw wstrzymało wymaga "
    "pobiera wynosi oznacza dotyczy odjeżdża dochodzi stanowi trafia trafi zaczyna kończy".split())
ADJECTIVE_ENDS = ("ych", "ich", "letnie", "ne", "owe", "skie")
LISTED = frozenset("art ust pkt § poz lit tab rys".split())
CLASSES = frozenset("bloku klatce klatka punkt punktu punkcie "
                    "ust. art. par. § nr nr. numer pkt poz. lok. rys. tab. kod program programu programie "
                    "programem".split())
BEFORE_NAME = CLASSES | frozenset("pokoju sezonie odcinku linii wiersz kanał benzyna peron lata latach strona strony str "
                                  "str. rozdział artykuł art pokój sezon odcinek linia sala sali "
                                  "kat. ust tom rozmiar ul ul.".split())
LAWS = r"(?:45|90|105|120)\+[0-9]{1,2}(?![0-9])|(?<=IBOR )[0-9]{1,2}M\b"  # minutes of a match, and months of a rate
STREETS = frozenset("ul. al. pl. os. ulica ulicy aleja alei plac placu".split())
BEFORE_YEAR = frozenset("w od do po przed rok roku lata latem zimą jesienią wiosną z".split())
BEFORE_ORDINAL = frozenset("w na od do po przed z co".split())
NEAR_RATIO = "skal"
NEAR_SCALE = ("stosun", "skal", "proporc", "rozcieńcz", "miesza", "kurs", "szans")
# The text is seen with its separators as English has them: "o 18.30" as "18,30".
_HOURS = "pierwsz drug trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast".replace(" ", "|")
ORDINAL_BEHIND = r" (?:pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|\w+nast|\w+dziest|\w+dziesiąt)" \
                 r"(?:y|a|e|ego|ej|emu|ym|ą|i|iego|iej|iemu|im|ia|ią|ie)\b"  # "sto pierwszy"; but "sto drugich dań"
SPOKEN_CLOCKS = rf"(?:(?<=\bza )|(?<=\bZa ))\w+(?: \w+)? (?:{_HOURS})a\b|\w+(?: \w+)? po (?:{_HOURS})i?ej\b"
CLOCKS = r"(?<=godz\. )[0-9]{1,2}(?:[.,:][0-9]{2})?|(?<=godzinie )[0-9]{1,2}(?:[.,:][0-9]{2})?" \
         r"|(?:[01]?[0-9]|2[0-3]) (?:rano|wieczorem|po południu)\b" \
         r"|(?:(?<=\bo )|(?<=\bod )|(?<=\bdo )|(?<=\bpo ))(?:[01]?[0-9]|2[0-3]),[0-5][0-9](?![0-9])" \
         r"(?! ?(?:mln|tys|mld|pkt|proc|zł|eur|usd|%|[kcm]?[mgl]\b))"
DATES = r"(?:(?<=\bdo )|(?<=\bod )|(?<=\bdnia ))(?:[012]?[0-9]|3[01]),(?:0[1-9]|1[0-2])(?![0-9])" \
        r"(?! ?(?:[%zł]|proc|mln|tys|mld))" \
        r"|[12][0-9]{3} (?:r\.|roku)|(?:(?<=\bw )|(?<=\bW ))[0-9]{2} r\."
# Behind a number that asks for several, what is one: "w 18 wieku", "2 rok studiów", "na 3 piętrze".
_ONE = ("wieku roku rok klasie secie piętrze kwartale etapie rundzie semestrze sezonie miejscu kilometrze kolejce tygodniu "
        "miesiącu dniu stuleciu piętro miejsce okrążenie półrocze klasa liga etap kwartał tydzień dzień sezon odcinek semestr "
        "tura runda").replace(" ", "|")
ORDINALS = r"[0-9]{1,4}\. (?=(?-i:[a-ząćęłńóśźż]))" rf"|(?:[2-9]|[1-9][0-9]{{1,2}}) (?:{_ONE})\b" \
           r"|(?:(?<=\bw )|(?<=\bna )|(?<=\bW )|(?<=\bNa ))1 (?:klasie|secie|piętrze|kwartale|etapie|rundzie|kolejce|lidze)\b"
ADDRESSES = r"[0-9]{1,3}[A-Za-z]? (?:m|lok)\. ?[0-9]{1,4}\b"
CALLS = frozenset("zadzwoń dzwoń dzwonić".split())

SAY = {"about": "około {}", "over": "ponad {}", "at_least": "co najmniej {}", "under": "poniżej {}", "at_most": "co najwyżej {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_OF = "{} do {}", "{} na {}", "{} na {}", "{} {}"
SAY_POINTS = ("{} punkt procentowy", "{} punktów procentowych")
