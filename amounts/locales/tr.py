"""Turkish, lightly: scales, minor units, nicknames, percent words. Sources: Türk Dil Kurumu."""



def _cases(stem: str, vowel: str, buffers: bool = False, t: str = "d") -> str:
    """A noun whose last vowel asks for ``vowel`` in its cases: "dereceyi", "derecenin", "dereceye", and "derecelik"."""
    wide = "e" if vowel in "iü" else "a"
    y, n = ("y", "n") if buffers else ("", "")
    ends = (y + vowel, f"{n}{vowel}n", y + wide, t + wide, f"{t}{wide}n", f"l{vowel}k")
    return " ".join(stem + end for end in ends)


def _than(words: str) -> str:
    """More or less than what stands in the ablative: "'den fazla"; behind a unit that has its ending, "fazla"."""
    return "|".join(f"{mark}{case} {word}" for word in words.split() for mark in "'’" for case in ("den", "dan", "ten", "tan"))


SCALES = {"mn": 6, "mlyr": 9, "mr": 9, "yüz": 2, "katrilyon": 15, "b": 3}
GROUPS = {"düzine": 12}
NUMBERS = {"bir buçuk": "1.5", "düzine": "12", "bir düzine": "12", "çift": "2"}
VAGUE = {"onlarca": 10, "yüzlerce": 100, "binlerce": 1000, "on binlerce": 10_000, "milyonlarca": 10**6, "milyarlarca": 10**9}
JUXTAPOSED = ("",)
POINT_WORDS = ("nokta", "virgül",)
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
PERCENT_BEFORE = ("yüzde", "%", "yüzdesi")
POINTS = {"puan": 0, "yüzde puan": 0, "baz puan": -2}

UNIT_ENDS = {"saat": _cases("saat", "i", t="t"), "gün": _cases("gün", "ü"), "yıl": _cases("yıl", "ı"), "ay": _cases("ay", "ı"),
             "gram": _cases("gram", "ı"), "ton": _cases("ton", "u"), "e": _cases("e", "i", True), "a": _cases("a", "ı", True),
             "kilo": _cases("kilo", "u", True)}
UNITS = {"kilo": "kilogram", "gün": "day", "yıl": "year", "ay": "month", "yaşında": "year", "yaşındaki": "year",
         "metrik ton": "metric_ton", **{f"{name} kare": f"{unit}**2" for name, unit in (
             ("metre", "meter"), ("kilometre", "kilometer"), ("santimetre", "centimeter"), ("milimetre", "millimeter"))}}

DATES = r"[12][0-9]{3} yılı(?:nın|na|nda|ndan|nı)?\b|[12][0-9]{3}(?= saat [0-9])"
ORDINALS = r"[0-9]{1,4}(?:\. (?=(?-i:[a-zçğıöşü]))|['’](?:[ıiuü]?n)c[ıiuü])"
SPOKEN_CLOCKS = r"(?<=\bsaat )\w+"
# The text is seen with its separators as English has them: "23.55'te" as "23,55'te".
CLOCKS = r"(?<=[Ss]aat )[0-9]{1,2}(?:[.,:][0-9]{2}|(?=['’][dt][ae]\b))|(?:[01]?[0-9]|2[0-4]),[0-5][0-9](?=['’][dt][ae]n?\b)"

HEAD = -1
NO_HEADS = ("yeni", "kolonu", "dramı")  # "new", "its column", "its drama"; with their country they are money: "Japon yeni"
USUAL = {"frangı": "CHF", "rublesi": "RUB", "kronu": "SEK", "rupisi": "INR", "pesosu": "MXN"}
NICKNAMES = {"dolar": "USD", "lira": "TRY", "tl": "TRY", "euro": "EUR", "avro": "EUR", "sterlin": "GBP", "yen": "JPY",
             "ruble": "RUB",
             "frank": "CHF", "yuan": "CNY", "abd doları": "USD", "amerikan doları": "USD", "pound": "GBP", "türk lirası": "TRY"}
NICKNAMES |= {name: code for names, code in (
    (_cases("lira", "ı", True), "TRY"), (_cases("dolar", "ı"), "USD"), (_cases("euro", "u", True), "EUR"),
    (_cases("avro", "u", True), "EUR"))
    for name in names.split()}
MINOR = (("kuruş", "kr krş", "TRY"), ("cent sent", "", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("peni penny", "", "GBP"))

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
# A noun in the ablative may stand between the number and the word: "100 kişiden fazla", "40 evden az".
THAN_NOUN = (r" [^\W\d_]{2,24}(?:den|dan|ten|tan) (fazla|çok|az)(?![^\W_])", {"fazla": "over", "çok": "over", "az": "under"})
THAN_BEHIND, ABLATIVES = (" fazla", " çok", " az"), ("den", "dan", "ten", "tan")
UNTIL, DATIVES = " kadar", ("ye", "ya", "güne", "yıla", "saate", "grama", "tona", "dolara")
TO = ("-", "–", "—", "ila", "ile", "~")
OR, AND, BETWEEN = "veya", "ve", "arasında"
RATIO = ("bölü",)
EITHER = ("veya", "ya da", "ve")
PER = ("/",)
CALLS = frozenset("arayın".split())
