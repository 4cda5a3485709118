"""Turkish, lightly: scales, minor units, nicknames, percent words. Sources: Türk Dil Kurumu."""

SCALES = {"mn": 6, "mlyr": 9, "mr": 9, "yüz": 2, "katrilyon": 15, "b": 3}
GROUPS = {"düzine": 12}
NUMBERS = {"bir buçuk": "1.5", "düzine": "12", "bir düzine": "12", "çift": "2"}
VAGUE = {"onlarca": 10, "yüzlerce": 100, "binlerce": 1000, "on binlerce": 10_000, "milyonlarca": 10**6, "milyarlarca": 10**9}
POINT_WORDS = ("nokta", "virgül",)
FRACTIONS = {"yarım": 2, "yarısı": 2, "çeyrek": 4}
HALF_OF = ("yarısı",)
AND_A_HALF = ("buçuk",)
PERCENT = ("%", "yüzde")
PERCENT_BEFORE = ("yüzde", "%", "yüzdesi")
POINTS = {"puan": 0, "yüzde puan": 0, "baz puan": -2}

HEAD = -1
USUAL = {"frangı": "CHF", "rublesi": "RUB", "kronu": "SEK", "rupisi": "INR", "pesosu": "MXN"}
NICKNAMES = {"dolar": "USD", "lira": "TRY", "tl": "TRY", "euro": "EUR", "avro": "EUR", "sterlin": "GBP", "yen": "JPY",
             "ruble": "RUB",
             "frank": "CHF", "yuan": "CNY", "abd doları": "USD", "amerikan doları": "USD", "pound": "GBP", "liraya": "TRY",
             "dolara": "USD", "euroya": "EUR", "türk lirası": "TRY"}
MINOR = (("kuruş", "kr krş", "TRY"), ("cent sent", "", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("peni penny", "", "GBP"))

MINUS = ("eksi", "negatif",)
BEFORE = {
    "about": "~ ≈ yaklaşık takriben aşağı-yukarı neredeyse",
    "over": "> üzerinde",
    "at_least": "≥ >= en-az asgari",
    "under": "<",
    "at_most": "≤ <= en-fazla en-çok azami",
}
AFTER = {"about": "civarında|kadar", "at_least": "+|ve üzeri|ve üstü",
         "over": "'den fazla|’den fazla|'dan fazla|'ten fazla|'tan fazla"}
TO = ("-", "–", "—", "ila", "ile", "~")
OR, AND, BETWEEN = "veya", "ve", "arasında"
RATIO = ("bölü",)
EITHER = ("veya", "ya da", "ve")
PER = ("/",)
