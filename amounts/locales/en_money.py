"""What money is called in English, besides CLDR's names in ``en_names.py``: signs, codes, nicknames, minor units."""

# Signs that CLDR's English symbols lack, and the code that each means.
SIGNS = {"$US": "USD", "$A": "AUD", "$NZ": "NZD", "$C": "CAD", "$HK": "HKD", "$S": "SGD",
         "US$": "USD", "U.S.$": "USD", "U.S$": "USD", "C$": "CAD", "CA$": "CAD", "Can$": "CAD", "CDN$": "CAD", "A$": "AUD",
         "AU$": "AUD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN",
         "Mex$": "MXN", "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "Z$": "ZWG", "RMB": "CNY", "RM": "MYR",
         "CN¥": "CNY", "JP¥": "JPY", "zł": "PLN", "zl": "PLN", "Kč": "CZK", "Ft": "HUF", "₽": "RUB", "₺": "TRY",
         "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₪": "ILS", "₸": "KZT", "₩": "KRW", "₹": "INR",
         "€": "EUR", "E£": "EGP", "LE": "EGP", "Rp": "IDR", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₾": "GEL",
         "₤": "GBP", "৳": "BDT", "؋": "AFN", "₭": "LAK", "៛": "KHR", "₮": "MNT", "руб": "RUB", "руб.": "RUB",
         "лв": "BGN", "лв.": "BGN", "TL": "TRY", "Zł": "PLN", "BZ$": "BZD", "RD$": "DOP", "CI$": "KYD", "Bds$": "BBD",
         "USh": "UGX", "KSh": "KES", "Ksh": "KES", "TSh": "TZS", "FBu": "BIF", "Gs": "PYG", "MOP$": "MOP", "GH₵": "GHS",
         "S/": "PEN", "S/.": "PEN", "B/.": "PAB", "元": "CNY", "円": "JPY", "Р": "RUB", "р": "RUB", "р.": "RUB", "Rf": "MVR",
         "Tk": "BDT", "Tk.": "BDT", "GH¢": "GHS", "SFr": "CHF", "Sfr": "CHF", "SKr": "SEK", "DKr": "DKK", "NKr": "NOK",
         "LD": "LYD", "UM": "MRU", "Vt": "VUV", "VT": "VUV", "ZK": "ZMW", "$U": "UYU", "ƒ": "AWG",
         # What transliteration to ASCII makes of £ and ¥ (the tables of unidecode).
         "PS": "GBP", "Y=": "JPY"}
# In the British ASCII of old teletypes "#" is £: money where a million or more follows.
# So is "R1.2bn", in South Africa, "N5bn" in Nigeria and "P50 million" in the Philippines.
SCALED_SIGNS = {"#": "GBP", "R": "ZAR", "N": "NGN", "P": "PHP"}
BEFORE_ONLY = ("PS", "Y=")  # behind a number they are something else: 75 PS are horsepower
# Signs that several currencies share: what English takes them for where nothing else is known, then all.
NOTES = r" ?[0-9][0-9,]* (?:bank)?(?:notes?|coins?|bills?)\b"
SHARED_SIGNS = {"£": "GBP GIP FKP SHP EGP LBP SSP SYP SDG", "¥": "JPY CNY", "kr": "- SEK NOK DKK ISK",
                "kr.": "- DKK SEK NOK ISK", "dlrs": "USD", "Bs": "- BOB VES", "CFA": "- XAF XOF", "₿": "-",
                "Sh": "- KES TZS UGX SOS", "Shs": "- KES TZS UGX SOS",
                "Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR"}
# Signs that are as good as a code where the locale doesn't say otherwise: they assume nothing.
PLAIN_SIGNS = ("£",)
LOWER_COUNTRIES = ("c", "hk", "us", "nz", "u.s")  # "hk $ 5": what texts without capitals write before the sign
HEAD = -1  # "Swedish krona": where in a currency's name its kind stands
# The currencies whose narrow sign in CLDR is "$".
DOLLAR_CODES = ("ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD "
                "UYU XCD")
DOLLARS = "dollars"  # "$20 Canadian" are Canadian dollars
# Names that texts put before the number too: "ringgit 33".
NAMES_BEFORE = frozenset("euro euros yen ringgit rupees rupiah baht pesos rubles roubles dollars kroner kronor".split())
# Codes that are English words: money only where no word follows that the number could count ("ALL 5 of us").
# "PS5" is a console: with one digit the sign needs a scale.
WORD_CODES = frozenset("PS ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP MUR NOK PEN RON SOS TOP TRY".split())
NORMS = {"Euro": 7, "COP": 40}  # TOP is one of the WORD_CODES
# Codes that texts write in lower case too, none of them a word.
LOWER_CODES = ("usd eur gbp jpy chf sek dkk aud nzd hkd sgd cny rmb inr krw mxn brl zar pln czk huf myr thb idr php twd "
               "aed uah").split()
# A name's last word, and what English takes it for where the text doesn't say; others stay open.
USUAL = {"pound": "GBP", "rupee": "INR", "ruble": "RUB", "won": "KRW",
         "dirham": "AED", "riyal": "SAR"}
# Names of one living currency that texts mostly use of an ended one (DEM, FIM), and the other way round: they stay open.
OPEN = {"mark": "BAM DEM FIM", "marks": "BAM DEM FIM", "liras": "TRY"}
# Other spellings of a name's last word: CLDR's, then the others.
SPELLINGS = ("ruble rubles rouble roubles", "krona kronor krone kroner kronas krónur króna crown crowns kronur",
             "zloty złoty złotys zlotych", "yuan yuans renminbi", "won wons", "yen yens",
             "riyal riyals rial rials", "hryvnia hryvnya", "lira liras lire",
             "real reais", "rand rands", "baht bahts",
             "markka markkaa", "shekel shekels", "taka takas")  # the last two for English of other countries
# What writers call a country's money besides CLDR's qualifier.
QUALIFIERS = {"US": "U.S american united-states", "British": "UK U.K", "United Arab Emirates": "emirati",
              "Kyrgyz": "Kyrgystani Kyrgyzstani", "Israeli New": "israeli", "New Taiwan": "taiwan taiwanese"}
NICKNAMES = {"quid": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "sterling": "GBP", "greenbacks": "USD",
             "bucks": "USD", "loonies": "CAD", "new shekels": "ILS",
             "swiss francs": "CHF", "swiss franc": "CHF"}  # cents that follow these are rarely theirs
# A hundredth: its names, the signs that touch the number, the currencies (the first is the usual one; - none is).
SCALED_MONEY = {"grand": ("- AUD CAD GBP NZD USD", 3), "dime": ("USD CAD", -1), "dimes": ("USD CAD", -1),
                "nickels": ("USD CAD", "0.05"), "fiver": ("GBP AUD", "5"), "fivers": ("GBP AUD", "5"),
                "tenner": ("GBP AUD", 1), "tenners": ("GBP AUD", 1)}
# "A 2,000 pound bomb", "a 1,200 pound bear": so many pounds are a weight in front of these; but "a 2,000 pound prize".
HEAVY = frozenset(f"{thing}{end}" for thing in (
    "bomb shell warhead missile load payload truck anchor boulder rock slab beam pallet barbell weight bull bear boar steer hog "
    "moose elk gorilla lion tiger shark marlin alligator gator crocodile walrus pumpkin meteorite").split() for end in ("", "s"))
# In front of these "m" is a million, of what the sentence leaves open: "a 250m bid".
DEALS = frozenset("bid bids deal deals loan loans fund funds contract contracts takeover buyout bailout lawsuit budget stake "
                  "payout jackpot sold shipped".split())
# And behind these, where no length is told: "it raised 22m"; but "raised 2m above the road".
PAYS = frozenset("raise raises raised raising cost costs costing paid pays worth spent spends spend invest invested invests "
                 "borrowed lent earned earns".split())
FOR_PRICE = r" for [$£€]?[0-9]"
MINOR_ABROAD = ()
MINOR = (
    ("cent cents", "c ¢", "$ EUR USD CAD AUD NZD ZAR HKD SGD CHF"),
    ("penny pence pennies", "p", "GBP"),
    ("paise paisa", "", "INR PKR NPR"),
    ("kopeck kopecks kopek kopeks", "", "RUB BYN UAH"),
    ("kopiyka kopiykas kopiyok", "", "UAH"),
    ("öre øre", "", "- SEK NOK DKK"),
    ("centavo centavos", "", "- MXN BRL PHP ARS COP"),
    ("sen", "", "- MYR IDR"),
    ("centimes centime rappen", "", "CHF"),
    ("grosz groszy", "", "PLN"),
)
