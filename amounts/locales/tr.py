"""Turkish: what CLDR lacks and running text needs. Sources: Türk Dil Kurumu."""



def _cases(stem: str, vowel: str, buffers: bool = False, t: str = "d") -> str:
    """A noun whose last vowel asks for ``vowel`` in its cases: "dereceyi", "derecenin", "derecelik", "derecedir", "dereceyle"."""
    wide = "e" if vowel in "iü" else "a"
    y, n = ("y", "n") if buffers else ("", "")
    ends = (y + vowel, f"{n}{vowel}n", y + wide, t + wide, f"{t}{wide}n", f"l{vowel}k", f"{t if not y else 'd'}{vowel}r",
            f"{y}{t}{vowel}", f"{y}l{wide}")
    return " ".join(stem + end for end in ends)


def _than(words: str) -> str:
    """More or less than what stands in the ablative: "'den fazla"; behind a unit that has its ending, "fazla"."""
    return "|".join(f"{mark}{case} {word}" for word in words.split() for mark in "'’" for case in ("den", "dan", "ten", "tan"))


SCALES = {**{stem + case: power for stem, power, cases in (
    ("bin", 3, "i e in den"), ("milyon", 6, "u a un dan"), ("milyar", 9, "ı a ın dan")) for case in cases.split()},
          "mn": 6, "mlyr": 9, "mr": 9, "yüz": 2, "katrilyon": 15, "b": 3}
GROUPS = {"düzine": 12}
NUMBERS = {"düzine": "12", "çift": "2"}
VAGUE = {"onlarca": 10, "yüzlerce": 100, "binlerce": 1000, "on binlerce": 10_000, "milyonlarca": 10**6, "milyarlarca": 10**9}
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
    ("kat", "daha"), ("kat", "fazla"), ("kat", "arttı"), ("kat", "artarak"), ("katı", "kadar"), ("katı", "fazla"))))
POINT_NOUNS = ("puan",)
POINTS = {"yüzde puan": 0, "baz puan": -2}

UNIT_ENDS = {"saat": _cases("saat", "i", t="t"), "gün": _cases("gün", "ü"), "yıl": _cases("yıl", "ı"), "ay": _cases("ay", "ı"),
             "gram": _cases("gram", "ı"), "ton": _cases("ton", "u"), "e": _cases("e", "i", True), "a": _cases("a", "ı", True),
             "kilo": _cases("kilo", "u", True)}
UNITS = {"yaş": "year", "dekar": "1000 meter**2", "beygir": "horsepower", "kilo": "kilogram", "gün": "day", "yıl": "year",
         "ay": "month",
         **{f"yaşın{case}": "year" for case in ("da", "daki", "dan", "a", "ı")},
         "metrik ton": "metric_ton", **{f"{name} kare": f"{unit}**2" for name, unit in (
             ("metre", "meter"), ("kilometre", "kilometer"), ("santimetre", "centimeter"), ("milimetre", "millimeter"))}}

DATES = r"[12][0-9]{3} yılı\w*|[12][0-9]{3}(?= saat [0-9])"
LAWS = r"[0-9]{1,6} (?:numaralı|nolu|no'lu|sayılı)\b"
ORDINALS = r"[0-9]{1,4}(?:\. (?=(?-i:[a-zçğıöşü]))|['’](?:[ıiuü]?n)c[ıiuü])"
SPOKEN_CLOCKS = r"(?<=\bsaat )\w+"
# The text is seen with its separators as English has them: "23.55'te" as "23,55'te".
CLOCKS = r"(?<=[Ss]aat )[0-9]{1,2}(?:[.,:][0-9]{2}|(?=['’][dt][ae]\b))|(?:[01]?[0-9]|2[0-4]),[0-5][0-9](?=['’][dt][ae]n?\b)"
NOT_UNITS = frozenset(("bu",))  # "this"
IN_PROSE = {"mi": ("[ ?]", "")}  # what makes a question of it: "6 mi?"

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
    "over": "> üzerinde",
    "at_least": "≥ >= en-az asgari",
    "under": "<",
    "at_most": "≤ <= en-fazla en-çok azami",
}
AFTER = {"at_most": "aşamaz|aşmaz|geçemez|geçmez|aşmayan|geçmeyen",
         "about": "civarında|kadar", "at_least": "+|ve üzeri|ve üstü",
         "over": "aşan|aştı|aşıyor|aşkın|" + _than("fazla çok yüksek uzun") + "|fazla|çok",
         "under": _than("az düşük kısa") + "|az"}
THAN_BEHIND, ABLATIVES = (" fazla", " çok", " az"), ("den", "dan", "ten", "tan")
UNTIL, DATIVES = " kadar", ("ye", "ya", "güne", "yıla", "saate", "grama", "tona", "dolara", "yaşına")
_ROSE = "arttı artarak artışla yükseldi yükselerek büyüdü büyüyerek zamlandı".split()
_FELL = "azaldı azalarak düştü düşerek düşüşle geriledi gerileyerek küçüldü ucuzladı".split()
MOVED_BEHIND = {way: tuple(f" {said}{word}" for said in ("", "oranında ") for word in (*verbs, *of_worth))
                for way, verbs, of_worth in (("up", _ROSE, ("değer kazan",)), ("down", _FELL, ("değer kaybe",)))}
TO = ("-", "–", "—", "ila", "ile", "~")
OR, AND, BETWEEN = "veya", "ve", "arasında"
RATIO = ("bölü",)
EITHER = ("veya", "ya da", "ve")
PER = ("/",)
CALLS = frozenset("arayın".split())
CLASSES = frozenset("no numara kat daire sayfa bölüm madde bist".split())
BEFORE_NAME = CLASSES
ADJECTIVE_ENDS = ("yeni", "büyük", "küçük", "farklı")
# Verbs, which end a sentence: "27 oldu", "12 kaldı".
NO_NOUN = ("ldı", "ldi", "ldu", "ndı", "ndi", "rdı", "rdi", "ktı", "ttı", "tti", "şti", "ştü", "yor", "acak", "ecek", "mış",
           "miş")
STOPS = frozenset(
    "ve veya ya da de ile ila ama fakat ancak ki mı mi bu şu o her bir çok daha az fazla en için gibi kadar göre sonra önce beri "
    "doğru karşı oldu olan olarak ise iken değil var yok aşkın aşan civarında aştı üzeri üzerinde üstü üstünde altı altında "
    "arası arasında sonrası öncesi büyüklüğünde oranında bölü".split())
