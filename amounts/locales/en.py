"""English: what CLDR lacks and running text needs. Names of currencies are in ``en_names.py``, from CLDR.

Words stand in lower case, one space between; abbreviations keep their case. Sources: CLDR's English
names, the Guardian and Economist style guides (bn, tn, per cent), BIPM for the symbols of units.
"""

DIGITS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
          "seventeen eighteen nineteen")
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
HUNDRED = "hundred"
AND = "and"  # "a hundred and five", "two and a half"
POINT = "point"
ARTICLES = ("a", "an")  # "a million", "half an hour"

# Word, and the power of ten it stands for. A plural ("millions of") is vague where no number stands before it.
SCALES = {
    "thousand": 3, "lakh": 5, "lac": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12,
    "quadrillion": 15, "quintillion": 18, "bn": 9, "mn": 6, "tn": 12, "mln": 6, "bln": 9, "trn": 12,
}
# Only behind digits: plurals ("15 millions"), and words of other languages that mean one thing everywhere.
SCALES_BEHIND = {"thousands": 3, "lakhs": 5, "lacs": 5, "millions": 6, "crores": 7, "billions": 9, "trillions": 12,
                 "millones": 6, "millionen": 6, "milliard": 9, "milliards": 9, "milliarden": 9}
# These mean a scale after or before money and where they touch the number; alone they may be a unit.
ABBREVIATIONS = {"k": 3, "K": 3, "m": 6, "M": 6, "MM": 6, "b": 9, "B": 9, "t": 12, "T": 12, "cr": 7, "Cr": 7}
# Vague plurals, each with the number it is several of; "tens of thousands" multiplies.
VAGUE = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6,
         "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7}
GROUPS = {"dozen": 12}
SEVERAL = ("several", "few", "couple", "couple of", "many")  # before a hundred, a dozen or a scale

# A part of one: its base. "half a million", "three quarters", "one third".
FRACTIONS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
             "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
             "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10}
OF = "of"
PARTITIVES = ("of", "de")  # between a scale and the money: "115 millions de dollars"
RATIO = ("in", "out of")
MULTIPLES = {"twice": "2", "thrice": "3", "twofold": "2", "threefold": "3", "fourfold": "4", "fivefold": "5",
             "sixfold": "6", "sevenfold": "7", "eightfold": "8", "ninefold": "9", "tenfold": "10"}
FOLD = ("fold",)

PERCENT = ("%", "percent", "per cent", "pct", "pc")
POINTS = {"percentage point": 0, "percentage points": 0, "pp": 0, "ppt": 0, "basis point": -2, "basis points": -2,
          "bp": -2, "bps": -2}

# ---------------------------------------------------------------- money

# Signs that CLDR's English symbols lack, and the code that each means.
SIGNS = {"$US": "USD", "$A": "AUD", "$NZ": "NZD", "$C": "CAD", "$HK": "HKD", "$S": "SGD",
         "US$": "USD", "U.S.$": "USD", "C$": "CAD", "CA$": "CAD", "Can$": "CAD", "CDN$": "CAD", "A$": "AUD",
         "AU$": "AUD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN",
         "Mex$": "MXN", "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "Z$": "ZWG", "RMB": "CNY", "RM": "MYR",
         "CN¥": "CNY", "JP¥": "JPY", "zł": "PLN", "zl": "PLN", "Kč": "CZK", "Ft": "HUF", "₽": "RUB", "₺": "TRY",
         "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₪": "ILS", "₸": "KZT", "₩": "KRW", "₹": "INR",
         "€": "EUR", "E£": "EGP", "LE": "EGP", "Rp": "IDR", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₾": "GEL",
         "₤": "GBP", "৳": "BDT", "؋": "AFN", "₭": "LAK", "៛": "KHR", "₮": "MNT", "руб": "RUB", "руб.": "RUB",
         "лв": "BGN", "лв.": "BGN", "TL": "TRY", "Zł": "PLN", "BZ$": "BZD", "RD$": "DOP", "CI$": "KYD", "Bds$": "BBD",
         "USh": "UGX", "KSh": "KES", "Ksh": "KES", "TSh": "TZS", "FBu": "BIF", "Gs": "PYG", "MOP$": "MOP", "GH₵": "GHS",
         "S/": "PEN", "S/.": "PEN", "B/.": "PAB"}
# Signs that several currencies share: what English takes them for where nothing else is known, then all.
SHARED_SIGNS = {"£": "GBP GIP FKP SHP EGP LBP SSP SYP SDG", "¥": "JPY CNY", "kr": "- SEK NOK DKK ISK",
                "kr.": "- DKK SEK NOK ISK", "Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR"}
# Signs that are as good as a code where the locale doesn't say otherwise: they assume nothing.
PLAIN_SIGNS = ("£",)
# A name's last word, and what English takes it for where the text doesn't say; others stay open.
USUAL = {"pound": "GBP", "rupee": "INR", "ruble": "RUB", "won": "KRW", "real": "BRL", "dirham": "AED", "riyal": "SAR"}
# Names of one living currency that texts mostly use of an ended one (DEM, FIM; NLG): they stay open.
OPEN = {"mark": "BAM DEM FIM", "marks": "BAM DEM FIM", "guilder": "XCG ANG NLG", "guilders": "XCG ANG NLG"}
# Other spellings of a name's last word: CLDR's, then the others.
SPELLINGS = ("ruble rubles rouble roubles", "krona kronor krone kroner kronas krónur króna crown crowns kronur",
             "zloty zlotys złoty złotys zlotych", "yuan yuans renminbi", "won wons", "yen yens", "rupee rupees",
             "riyal riyals rial rials", "hryvnia hryvnias hryvnya", "dollar dollars", "lira liras lire",
             "real reais reals", "euro euros", "rand rands", "baht bahts", "forint forints",
             "shekel shekels")
# What writers call a country's money besides CLDR's qualifier.
QUALIFIERS = {"US": "U.S american united states", "British": "UK U.K", "UAE": "emirati", "Chinese": "renminbi"}
NICKNAMES = {"quid": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "sterling": "GBP", "greenbacks": "USD",
             "bucks": "USD", "renminbi": "CNY", "loonies": "CAD", "swiss francs": "CHF", "swiss franc": "CHF",
             "new shekels": "ILS", "shekels": "ILS", "shekel": "ILS"}
# A hundredth: its names, the signs that touch the number, the currencies (the first is the usual one; - none is).
MINOR = (
    ("cent cents", "c ¢", "$ EUR USD CAD AUD NZD ZAR HKD SGD"),
    ("penny pence pennies", "p", "GBP"),
    ("paise paisa", "", "INR PKR NPR"),
    ("kopeck kopecks kopek kopeks", "", "RUB BYN UAH"),
    ("öre øre", "", "- SEK NOK DKK"),
    ("centavo centavos", "", "- MXN BRL PHP ARS COP"),
    ("sen", "", "- MYR IDR"),
    ("centimes centime rappen", "", "CHF"),
    ("grosz groszy", "", "PLN"),
)

# ---------------------------------------------------------------- exactness

BEFORE = {
    "about": "about around roughly approximately circa approx approx. some nearly almost estimated an-estimated "
             "close-to in-the-region-of in-the-order-of just-about somewhere-around an-average-of c. ca. ~ ≈",
    "over": "over above exceeding exceeded exceeds exceed more-than in-excess-of just-over well-over greater-than "
            "higher-than larger-than bigger-than better-than > just-above well-above upward-of",
    "at_least": "at-least no-fewer-than no-less-than not-less-than a-minimum-of minimum-of upwards-of ≥ >=",
    "under": "under below fewer-than less-than lower-than smaller-than just-under just-below well-under just-short-of "
             "short-of <",
    "at_most": "up-to at-most as-many-as as-much-as no-more-than not-more-than no-greater-than a-maximum-of maximum-of "
               "as-high-as as-long-as ≤ <=",
}
AFTER = {
    "about": "or so|or thereabouts|-odd|-ish|more or less",
    "at_least": "or more|and above|and over|or above|and up|or higher|or greater|at least|-plus|+|plus",
    "at_most": "or less|or fewer|and under|or below|or lower|at most|at the most",
}
# Before a length of time these tell when, not how much: "over five years".
NOT_OF_TIME = ("over",)
BETWEEN, FROM, TO, OR = "between", "from", ("to", "-", "–", "—", "until", "through"), "or"
# After these, "$2 to $5" is a change from one figure to another and no range.
BY = "by"  # "fell by $1 million to $9 million" is two figures, "by 1 to 1.5 degrees" a range
MOVES = ("rose", "rise", "rises", "rising", "fell", "fall", "falls", "falling", "dropped", "drop", "drops", "climbed",
         "jumped", "slid", "slipped", "gained", "grew", "grown", "increased", "increase", "increases", "decreased",
         "decrease", "declined", "decline", "lowered", "raised", "raise", "cut", "advanced", "surged", "soared",
         "plunged", "tumbled", "shrank", "shrunk", "up", "down", "widened", "narrowed", "reduced", "expanded", "went",
         "improved", "eased", "risen", "fallen", "moved", "converted", "upgraded")

# ---------------------------------------------------------------- rates

PER = ("per", "a", "an", "each", "every")
# What a price is usually for, besides the units.
PER_NOT = ("ago", "earlier", "before", "later", "after", "back")  # "2 million a year earlier" is no rate
PER_NOUNS = ("share", "shares", "head", "person", "unit", "vote", "ticket", "piece", "game", "pop", "bottle", "plate",
             "copy", "word", "page", "trip", "night", "capita", "household", "student", "employee", "worker",
             "seat", "room", "item", "bag", "box", "dozen", "pair", "visit", "customer", "session", "barrel")

# ---------------------------------------------------------------- what is counted

# A noun phrase ends before these.
STOPS = frozenset(
    "a an the of in on at to for from by with and or but as than that which who whom whose where when while if is are "
    "was were be been being am has have had do does did will would can could may might must shall should not no this "
    "these those it its he she they them his her their we our us you your i my me there here so because since until "
    "after before during under over above below between among against through about into onto upon within without "
    "per out up down off only also just even still more most less least very too all any some such both each every "
    "either neither then now ago away apart earlier later left s were ahead behind compared including like near "
    "nearly almost about roughly approximately exactly precisely barely hardly already another once perhaps maybe "
    "across along around despite except via versus vs plus minus said says told".split())
IRREGULAR_PLURALS = frozenset(
    "people men women children police troops cattle sheep fish feet teeth mice geese deer aircraft personnel staff "
    "criteria phenomena media data species series lives wives knives policemen policewomen businessmen businesswomen "
    "firemen fishermen servicemen spokesmen gunmen workmen congressmen congresswomen crewmen freshmen salesmen "
    "poultry offspring alumni bacteria fungi cacti nuclei indices offspring grandchildren schoolchildren "
    "percent sportsmen clergymen countrymen craftsmen statesmen jurymen horsemen oxen dice pence cod salmon trout "
    "shrimp bison moose spacecraft hovercraft watercraft headquarters crossroads means gallows".split())
NO_NOUN = ("ed", "ly", "ing", "ish", "old")  # after a hyphen these make an adjective: "three-legged"
# Words on -s that are no plural.
SINGULAR_S = frozenset(
    "its his this has was is as us thus plus across less unless always perhaps yes gas bus news serious various "
    "previous famous religious dangerous numerous obvious enormous tremendous consecutive continuous simultaneous "
    "indigenous anonymous mysterious suspicious precious christmas tennis chess physics politics economics mathematics "
    "besides sometimes towards afterwards nowadays overseas alias atlas canvas texas paris process business access "
    "success loss boss class glass mass pass grass dress press stress fitness witness illness darkness afghans "
    "does goes says comes takes makes gets gives seems becomes means includes remains costs wants needs".split()
) - {"afghans", "means"}

# ---------------------------------------------------------------- what is not a figure

MONTHS = frozenset("january february march april may june july august september october november december jan feb mar "
                   "apr jun jul aug sep sept oct nov dec".split())
# Before a number of four digits these make it a year.
BEFORE_YEAR = frozenset("in since until till by of from during before after late early mid year fiscal and the through "
                        "spring summer autumn fall winter season election circa to for © class q1 q2 q3 q4 between "
                        "this last next each every vintage copyright a.d ad".split()) | MONTHS
# Before a bare number these make it a name: section 8, flight 370.
BEFORE_NAME = frozenset(
    "section sections chapter chapters article articles page pages pp p flight no nos no. nos. number numbers # № nr "
    "route routes highway interstate room rooms channel type model version v ver windows python figure table item rule "
    "act line lines step verse volume vol vol. issue part unit block size apartment apt suite lot resolution proposition "
    "prop amendment annex appendix clause paragraph para question day week week's month grade level phase stage tier "
    "group pool division class category formula apollo boeing airbus iphone ipad galaxy playstation xbox nintendo gate "
    "terminal platform pier runway area district ward precinct zone region sector exit junction bus train tram "
    "line bay berth court hall studio building floor door box ticket seat row episode season series chapter scene "
    "psalm isaiah matthew luke john mark genesis exodus romans corinthians acts kings samuel chronicles peter timothy "
    "order bill title code isbn issn id serial ref reference case docket file exhibit form schedule draft "
    "fig fig. sec sec. art art. ch ch. rev rev. release build patch game round set lap hole inning innings match test "
    "race heat leg quarter half period minute year age highway hwy hwy. rte us m a i top".split()) - {
        "age", "top", "a", "i", "half", "us", "m", "unit", "set", "quarter", "period", "minute", "year"}
ADDRESS = frozenset("street st road rd avenue ave lane drive boulevard blvd way square place court terrace plaza "
                    "parkway pkwy highway close crescent".split())
ORDINAL_ENDS = ("st", "nd", "rd", "th")
CLOCK = frozenset(("am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "bst", "est", "edt", "pst", "utc", "cet"))
# After "one" or "half" these show that nothing is counted: "one of the", "one another".
NO_ONE_BEFORE = frozenset("no any every some each this that which the another only".split())

# ---------------------------------------------------------------- units: pint name, then every name of it in English

UNITS = """
kilometer kilometers kilometre kilometres | km kms
meter meters metre metres | m
centimeter centimeters centimetre centimetres | cm
millimeter millimeters millimetre millimetres | mm
micrometer micrometers micrometre micrometres micron microns | µm μm
nanometer nanometers nanometre nanometres | nm
mile miles | mi
yard yards | yd yds
foot feet | ft
inch inches | ins
nautical_mile nautical mile, nautical miles | nmi
light_year light year, light years
hectare hectares | ha
acre acres
meter**2 square meter, square meters, square metre, square metres, sq m, sqm | m² m2
kilometer**2 square kilometer, square kilometers, square kilometre, square kilometres, sq km | km² km2
centimeter**2 square centimeter, square centimeters, square centimetre, square centimetres, sq cm | cm²
foot**2 square foot, square feet, sq ft, sqft | ft²
mile**2 square mile, square miles, sq mi, sq mile, sq miles
yard**2 square yard, square yards, sq yd
inch**2 square inch, square inches, sq in
meter**3 cubic meter, cubic meters, cubic metre, cubic metres, cu m | m³ m3
kilometer**3 cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres | km³
foot**3 cubic foot, cubic feet, cu ft | ft³
liter liters litre litres | L
milliliter milliliters millilitre millilitres | ml mL mls
centiliter centiliters centilitre centilitres | cl
hectoliter hectoliters hectolitre hectolitres | hl
megaliter megaliters megalitre megalitres
gallon gallons | gal
quart quarts
pint pints
cup cups
tablespoon tablespoons | tbsp
teaspoon teaspoons | tsp
fluid_ounce fluid ounce, fluid ounces, fl oz
oil_barrel barrel, barrels | bbl
bushel bushels
kilogram kilograms kilogramme kilogrammes kilo kilos | kg kgs
gram grams gramme grammes | g
milligram milligrams milligramme milligrammes | mg
microgram micrograms | µg μg mcg
metric_ton tonne, tonnes, metric ton, metric tons
ton ton, tons, short ton, short tons
long_ton long ton, long tons
pound pound-mass | lb lbs
ounce ounces ounce | oz
stone stones
carat carats
second seconds sec secs
minute minutes min mins
hour hours hr hrs
day days
week weeks
fortnight fortnights
month months
year years yr yrs
decade decades
century centuries
millisecond milliseconds | ms
microsecond microseconds
nanosecond nanoseconds
degree_Celsius degree Celsius, degrees Celsius, degree centigrade, degrees centigrade, celsius | °C ℃
degree_Fahrenheit degree Fahrenheit, degrees Fahrenheit, fahrenheit | °F ℉
kelvin kelvins
degree degrees | °
watt watts | W
kilowatt kilowatts | kW KW
megawatt megawatts | MW
gigawatt gigawatts | GW
terawatt terawatts | TW
watt_hour watt hour, watt hours, watt-hours | Wh
kilowatt_hour kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours | kWh
megawatt_hour megawatt hour, megawatt hours, megawatt-hours | MWh
gigawatt_hour gigawatt hour, gigawatt hours, gigawatt-hours | GWh
terawatt_hour terawatt hour, terawatt hours, terawatt-hours | TWh
volt volts | V
kilovolt kilovolts | kV
joule joules | J
kilojoule kilojoules | kJ
megajoule megajoules | MJ
calorie calories
kilocalorie kilocalories | kcal
horsepower | hp bhp
hertz hertz | Hz
kilohertz | kHz
megahertz | MHz
gigahertz | GHz
byte bytes
kilobyte kilobytes | KB kB
megabyte megabytes | MB
gigabyte gigabytes | GB
terabyte terabytes | TB
petabyte petabytes | PB
bit bits
megabit / second megabit per second, megabits per second | Mbps
gigabit / second gigabit per second, gigabits per second | Gbps
megapixel megapixels
pascal pascals | Pa
hectopascal hectopascals | hPa
kilopascal kilopascals | kPa
pound_force_per_square_inch | psi
bar bars
millibar millibars | mbar
newton newtons
newton*meter newton metre, newton metres, newton meter, newton meters | Nm
force_pound*foot pound-foot, pound-feet, foot-pound, foot-pounds, lb-ft, lb-fts, ft-lb, ft-lbs
ampere_hour ampere hour, ampere hours, amp hour, amp hours | Ah
milliampere_hour milliampere hour, milliampere hours | mAh
decibel decibels | dB
mile / hour mile per hour, miles per hour | mph
kilometer / hour kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour | kph kmh
meter / second meter per second, meters per second, metre per second, metres per second
knot knots
electron_volt electronvolts | eV
megaelectron_volt | MeV
gigaelectron_volt | GeV
teraelectron_volt | TeV
"""
# What a symbol may stand for only where it touches the number ("5h"): alone it is a letter.
TOUCHING = {"h": "hour", "in": "inch"}
# Two measures side by side are one where the second is a part of the first.
PARTS = {("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("pound", "ounce"): 16,
         ("stone", "pound"): 14, ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24,
         ("meter", "centimeter"): 100, ("kilometer", "meter"): 1000, ("yard", "foot"): 3, ("mile", "yard"): 1760,
         ("kilogram", "gram"): 1000}
AGE = ("old", "olds", "of age")  # "35 years old": part of the context, not of the span

# ---------------------------------------------------------------- the way back

SAY = {"about": "about {}", "over": "more than {}", "at_least": "at least {}", "under": "less than {}",
       "at_most": "at most {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_FOLD, SAY_OF = "{} to {}", "{} in {}", "{} per {}", "{}-fold", "{} of {}"
SAY_POINTS = ("{} percentage point", "{} percentage points")
COMPACT = ((12, "T", "trillion"), (9, "B", "billion"), (6, "M", "million"), (3, "K", "thousand"))
