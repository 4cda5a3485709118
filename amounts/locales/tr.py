"""Turkish: what CLDR lacks and running text needs. Sources: Türk Dil Kurumu."""

from .other import nothing, things


def _cases(stem: str, vowel: str, buffers: bool = False, t: str = "d") -> str:
    """A noun whose last vowel asks for ``vowel`` in its cases: "dereceyi", "derecenin", "derecelik", "derecedir", "dereceyle"."""
    wide = "e" if vowel in "iü" else "a"
    y, n = ("y", "n") if buffers else ("", "")
    ends = (y + vowel, f"{n}{vowel}n", y + wide, t + wide, f"{t}{wide}n", f"l{vowel}k", f"{t if not y else 'd'}{vowel}r",
            f"{y}{t}{vowel}", f"{y}l{wide}")
    return " ".join(stem + end for end in ends)


def _behind(cases: str, words: str) -> str:
    """Digits in one of the cases, and a word that asks for it: "'den fazla", "'ün üzerinde", "'e yakın"."""
    return "|".join(f"{mark}{case} {word}" for word in words.split() for mark in "'’" for case in cases.split())


def _or(words: str, more: str) -> str:
    """"Veya daha fazla", and "'e eşit veya büyük" with what it is equal to in front."""
    return "|".join(f"{equal}{word}" for word in words.split() for equal in (
        f"veya{more} ", f"ya da{more} ", *(f"{mark}{case} eşit {or_}{more_} " for mark in "'’" for case in _DATIVE.split()
                                           for or_ in ("veya", "ya da") for more_ in ("", more))))


_ABLATIVE = "den dan ten tan ından inden undan ünden sından sinden sundan sünden"
_GENITIVE, _ACCUSATIVE, _DATIVE = "ın in un ün nın nin nun nün", "ı i u ü yı yi yu yü", "e a ye ya"


SCALES = {**{stem + case: power for stem, power, cases in (
    ("bin", 3, "i e in den"), ("milyon", 6, "u a un dan"), ("milyar", 9, "ı a ın dan")) for case in cases.split()},
          "mn": 6, "mlyr": 9, "mr": 9, "yüz": 2, "katrilyon": 15, "b": 3}
GROUPS = {"düzine": 12}
NUMBERS = {"düzine": "12", "çift": "2"}
VAGUE = {"onlarca": 10, "yüzlerce": 100, "binlerce": 1000, "milyonlarca": 10**6, "milyarlarca": 10**9}
VAGUE |= {f"{times}{space}{some}": number * many for times, number in (("on", 10), ("yüz", 100)) for space in (" ", "")
          for some, many in (("binlerce", 1000), ("milyonlarca", 10**6), ("milyarlarca", 10**9))}
JUXTAPOSED = ("",)
POINT_WORDS = ("nokta", "virgül")
FRACTIONS = {"yarım": 2, "yarısı": 2, "çeyrek": 4}
FRACTIONS |= dict.fromkeys(("yarısından", "yarısını", "yarısına", "yarısında"), 2)
HALF_OF = ("yarısı", "yarısından", "yarısını", "yarısına", "yarısında")
# "üçte bir", "dörtte üçü", "beşte ikisini"; but "saat üçte bir toplantı".
_TOPS = ("bir biri birini birinin birine",
         "iki ikisi ikisini ikisinin ikisine", "üç üçü üçünü üçünün üçüne", "dört dördü dördünü dördünün")
_BOTTOMS = "üçte dörtte beşte altıda yedide sekizde dokuzda onda".split()
PARTS = {f"{word} {top}": (number, parts) for parts, word in enumerate(_BOTTOMS, 3)
         for number, tops in enumerate(_TOPS, 1) if number < parts for top in tops.split()}
HALVES = frozenset(("saat",))
AND_A_HALF = ("buçuk",)
PERCENT = ("%", "yüzde")
PERCENT_BEFORE = ("yüzde", "yüzdesi")
PERMILLE_BEFORE = ("binde",)
FOLD = ("katına", "katından", *(f"{fold} {more}" for fold, more in (
    ("kat", "daha"), ("kat", "fazla"), ("kat", "pahalı"), ("kat", "ucuz"), ("kat", "büyük"),
    ("kat", "arttı"), ("kat", "artarak"), ("katı", "kadar"), ("katı", "fazla"))))
POINT_NOUNS = ("puan",)
POINTS = {"yüzde puan": 0, "baz puan": -2}

UNIT_ENDS = {"saat": _cases("saat", "i", t="t"), "gün": _cases("gün", "ü"), "yıl": _cases("yıl", "ı"), "ay": _cases("ay", "ı"),
             "gram": _cases("gram", "ı"), "ton": _cases("ton", "u"), "e": _cases("e", "i", True), "a": _cases("a", "ı", True),
             "kilo": _cases("kilo", "u", True)}
UNITS = {"yaş": "year", "dekar": "1000 meter**2", "beygir": "horsepower", "kilo": "kilogram", "gün": "day", "yıl": "year",
         "ay": "month", "dk": "minute", "dk.": "minute", "sn": "second", "sn.": "second", "asır": "century", "asırlık": "century",
         **{f"{noun}{case}": unit for noun, unit in (("ayın", "month"), ("yılın", "year"), ("haftasın", "week"))
            for case in ("da", "dan")},
         "gramında": "gram", "kilosunda": "kilogram", "litresinde": "liter", "gününde": "day", "günlerinde": "day",
         **{f"yaşın{case}": "year" for case in ("", "da", "daki", "dan", "a", "ı")},
         "dönüm": "1000 meter**2", "dönümlük": "1000 meter**2",
         "metrik ton": "metric_ton", **{f"{name} kare": f"{unit}**2" for name, unit in (
             ("metre", "meter"), ("kilometre", "kilometer"), ("santimetre", "centimeter"), ("milimetre", "millimeter"))}}

DATES = r"[12][0-9]{3} yılı\w*|[12][0-9]{3}(?= saat [0-9])|7/24\b"
# And of telephones, the plates of cars, and flats with so many rooms and a parlour: "444 0 123 numaralı", "34 ABC 123", "3+1".
LAWS = r"(?:[0-9]{1,4}[ ,]){0,4}[0-9]{1,7} (?:numaralı|nolu|no'lu|sayılı|sefer sayılı)\b" \
       r"|(?:0 ?)?[2-5][0-9]{2}[ ,][0-9]{3} [0-9]{2} [0-9]{2}\b" \
       r"|[0-8][0-9] (?-i:[A-Z]{1,3}) [0-9]{2,5}\b|[1-9]\+[01]\b|(?:45|90|105|120)\+[0-9]{1,2}\b" \
       r"|[0-9]{1,2}[-/ ]?(?-i:[A-Z]) (?:sınıf|şube|blok)\w*"
# Besides them decades: "90'lar", "40'lı yaşlar".
ORDINALS = r"[0-9]{1,4}(?:(?:(?:, [0-9]{1,4}){0,4} (?:ve|ile|veya) [0-9]{1,4}|[-–][0-9]{1,4})?\. (?=(?-i:[a-zçğıöşü]))" \
           r"|['’](?:[ıiuü]?n)c[ıiuü]|['’]l[ıiuü] (?:yıl|yaş))" \
           r"|(?<!üzde )[0-9]{1,4}['’]l[ae]r"
ORDINAL_BEHIND = r" \w+[ıiuü]nc[ıiuü]"  # "yirmi beşinci"
SPOKEN_CLOCKS = r"(?<=\bsaat )\w+|(?:on|beş|yirmi(?: beş)?) (?:kala|geçe|geçiyor)\b|" + "|".join(
    rf"(?<=\b{hour} )(?:on|beş|yirmi(?: beş)?) var\b" for hour in (
        "bire ikiye üçe dörde beşe altıya yediye sekize dokuza ona").split())
# The text is seen with its separators as English has them: "23.55'te" as "23,55'te".
CLOCKS = r"(?:(?<=sabah )|(?<=akşam )|(?<=gece )|(?<=öğlen ))[0-9]{1,2}(?=['’])" \
         r"|(?<=[Ss]aat )[0-9]{1,2}(?:[.,:][0-9]{2}|(?=['’][dt][ae]\b))|(?:[01]?[0-9]|2[0-4]),[0-5][0-9](?=['’][dt][ae]n?\b)" \
         r"|(?:[01]?[0-9]|2[0-4]),[0-5][0-9] ?[-–] ?(?:[01]?[0-9]|2[0-4]),[0-5][0-9]\b(?= (?:saat|aras))"
NOT_UNITS = frozenset(("bu",))  # "this"
# What makes a question of it: "6 mi?"; luxury cars, films, coins and halves of a loaf: "5 lüks araç", "2 çeyrek altın".
OTHERWISE = {
    "mi": nothing(then="[ ?]"), "lüks dram": things(then=r" [^\W\d_]"),
    "çeyrek": things(then=r" (?:altın|ekmek|final)"), "fen sen": things()}  # science, and you

COUNTED = {cup: (cup, None) for cup in ("çay bardağı", "tatlı kaşığı", "kahve fincanı", "çorba kaşığı")}
HEAD = -1
NO_HEADS = ("yeni", "kolonu", "dramı")  # "new", "its column", "its drama"; with their country they are money: "Japon yeni"
USUAL = {"frangı": "CHF", "rublesi": "RUB", "kronu": "SEK", "rupisi": "INR", "pesosu": "MXN"}
NICKNAMES = {"dolar": "USD", "lira": "TRY", "tl": "TRY", "avro": "EUR", "sterlin": "GBP", "yen": "JPY",
             "ruble": "RUB",
             "frank": "CHF", "yuan": "CNY", "amerikan doları": "USD", "pound": "GBP"}
NICKNAMES |= {name: code for names, code in (
    (_cases("lira", "ı", True), "TRY"), (_cases("dolar", "ı"), "USD"), (_cases("euro", "u", True), "EUR"),
    (_cases("avro", "u", True), "EUR"))
    for name in names.split()}
MINOR = (("kuruş kuruşa", "kr krş", "TRY"), ("cent sent sente", "", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("peni penny", "", "GBP"))

PAIRS = {ahead: {f"{space}{word}{end}": f"{unit} / {time}" for space in ("", " ") for word, unit in (
    ("kilometre", "kilometer"), ("km", "kilometer"), ("mil", "mile"), ("metre", "meter")) for end in (
    "", "ye", "nin", "yi", "lik", "yle", "den", "de", "ye", "'ye", "'lik")}
    for ahead, time in (("saatte", "hour"), ("saniyede", "second"))}

MINUS = ("eksi", "negatif", "sıfırın-altında")
BEFORE = {
    "about": "~ ≈ yaklaşık takriben aşağı-yukarı neredeyse",
    "over": ">",
    "at_least": "≥ >= en-az en-azından asgari",
    "under": "<",
    "at_most": "≤ <= en-fazla en-çok azami",
}
# Where it came to is no bound: "15 liraya kadar çıktı".
AFTER = {"": "|".join(f"kadar {verb}" for verb in
                      "düştü düşüyor geriledi yükseldi yükseliyor çıktı çıkıyor indi ulaştı arttı".split()),
         "at_most": "aşamaz|aşmaz|geçemez|geçmez|aşmayan|geçmeyen|" + "|".join((
             _or("az azı düşük küçük kısa", " daha"),
             _behind(_ACCUSATIVE, "aşamaz aşmaz geçemez geçmez aşmayan geçmeyen"), _behind(_DATIVE, "kadar"))),
         "about": "civarında|kadar|yakın|" + _behind(_DATIVE, "yakın"),
         "at_least": "+|ve üzeri|ve üstü|" + _or("fazla fazlası çok yüksek büyük uzun", " daha"),
         "over": "aşan|aştı|aşıyor|aşkın|geçti|geçen|fazla|fazlası|çok|büyük|üzerinde|üzerindeki|üstünde|üstündeki|üzeri|üstü|"
                 + "|".join((
             _behind(_ABLATIVE, "fazla fazlası çok yüksek uzun büyük"),
             _behind(_ACCUSATIVE, "aşan aştı aşıyor aşkın geçen geçti"),
             _behind(_GENITIVE, "üzerinde üzerindeki üzerine üstünde üstündeki"))),
         "under": "az|azı|küçük|altında|altındaki|altı|" + "|".join((
             _behind(_ABLATIVE, "az azı düşük kısa küçük"), _behind(_GENITIVE, "altında altındaki altına")))}
EQUAL_BEHIND = (" veya eşit", " ya da eşit")
# What they stand behind: the ablative, the genitive, the dative of a number, the accusative of one or of money ("5 kişi geçti"
# passed by), and "altı" behind ages.
THAN_BEHIND = {f" {word}": ends for words, ends in (
    ("fazla fazlası çok az azı büyük küçük", ("den", "dan", "ten", "tan")),
    ("üzerinde üzerindeki üstünde üstündeki altında altındaki", (
        "nın", "nin", "nun", "nün", "saatin", "yılın", "ayın", "gramın", "doların", "yaşın", "milyarın")),
    ("üzeri üstü altı", ("yaş",)), ("yakın", ("bine", "yüze", "milyona", "milyara", "liraya", "dolara")),
    ("geçti geçen", ("bini", "milyonu", "milyarı", "lirayı", "doları", "euroyu", "avroyu")),
) for word in words.split()}
WORDS_TOO = r"(?<=yaş )altı\b|(?<=[0-9] )yedi\b|[Bb]ir yüz\b|(?<=[Bb]ir )yüz\b" \
            r"|[Aa]ltı üstü|(?<=[ea] )bin(?=[,.;!]|$)|[Yy]üz (?:yüze|üstü|ifade|hat|nakli|felci|krem|maske|tanı|kızart)"
UNTIL, DATIVES = " kadar", ("ye", "ya", "güne", "yıla", "saate", "grama", "tona", "dolara", "yaşına")
_ROSE = ("arttı artarak artışla yükseldi yükselerek büyüdü büyüyerek zamlandı artırdı artırarak artırıldı yükseltti "
         "yükseltildi").split()
_FELL = ("azaldı azalarak düştü düşerek düşüşle geriledi gerileyerek küçüldü ucuzladı indirdi indirerek indirildi düşürdü "
         "düşürerek düşürüldü azalttı").split()
MOVED_BEHIND = {way: tuple(f" {said}{word}" for said in ("", "oranında ") for word in (*verbs, *of_worth))
                for way, verbs, of_worth in (("up", _ROSE, ("değer kazan",)), ("down", _FELL, ("değer kaybe",)))}
TO = ("-", "–", "—", "ila", "ile", "~")
OR, AND = "veya", "ve"
PAIRED_WORDS = True
BETWEEN_BEHIND = (" arasında", " arası")
DECIMALS_BEHIND = {"meter": 2}
RATIO = ("bölü",)
NEAR_SCALE = ("oran", "ölçe", "karış", "sulandır")
BASE_FIRST = (*(f"{mark}{end}" for mark in "'’" for end in ("te", "ta", "de", "da")), "üzerinden")
BASE_ENDS = ("den", "dan", "ten", "tan")
# Of so many, in one word: "her 5 kişiden biri", "her üç kadından ikisi".
EVERY, TOPS = ("her ",), {word: number for number, words in enumerate(_TOPS, start=1) for word in words.split()}
TOP_ENDS = (*(f"{mark}{end}" for mark in "'’" for end in (*"ıiuü", "sı", "si", "su", "sü", "nı", "ni")), " oranında")
EITHER = ("veya", "ya da", "ve")
PER = ("/",)
CALLS = frozenset("arayın".split())
POSTCODES = ((r"[0-9]{5} (?=[A-ZÇĞİÖŞÜ])", ", "), (r"[0-9]{5} (?=[A-ZÇĞİÖŞÜ])", ""))
LISTED = frozenset("madde sayfa".split())
CLASSES = frozenset("no numara kat daire sayfa bölüm madde bist".split())
BEFORE_NAME = CLASSES
CASE_ENDS = ("ın", "in", "un", "ün", "nda", "nde", "ndan", "nden", "lara", "lere", "larda", "lerde")
ADJECTIVE_ENDS = ("yeni", "büyük", "küçük", "farklı")
# Verbs, which end a sentence: "27 oldu", "12 kaldı".
NO_NOUN = ("ledi", "ladı", "ndu", "ndü", "rdu", "rdü", "ktu", "ktü", "kti", "çti", "çtı", "çtu", "çtü", "ttu", "ttü",
           "ştı", "ştu", "ldı", "ldi", "ldu", "ndı", "ndi", "rdı", "rdi", "ktı", "ttı", "tti", "şti", "ştü", "yor", "acak",
           "ecek", "mış", "miş")
STOPS = frozenset(
    "ve veya ya da de ile ila ama fakat ancak ki mı mi bu şu o her bir çok daha az fazla en için gibi kadar göre sonra önce beri "
    "doğru karşı oldu olan olarak ise iken değil var yok aşkın aşan civarında aştı üzeri üzerinde üstü üstünde altı altında "
    "arası arasında sonrası öncesi büyüklüğünde büyüklüğündeki oranında bölü yakın üzerinden".split())
