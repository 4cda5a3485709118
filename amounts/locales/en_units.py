"""English: every unit that the library reads, as pint calls it and as texts write it.

A line is ``pint unit | names | symbols | prefixes``: names in any case, the singular first, then the plural; symbols in
their own case, in brackets where only a prefix makes it one ("(A)": mA); SI prefixes that texts put in front of both. A
number before the pint unit is a factor that goes into the value. Sources: CLDR, the BIPM's SI brochure and NIST SP 811 for
symbols; which unit of pint's is meant was reviewed by hand (CLDR's barrel is ``oil_barrel``), and tests compare dimensions.
"""

PREFIXES = {"f": "femto", "p": "pico", "n": "nano", "µ": "micro", "m": "milli", "c": "centi", "d": "deci", "h": "hecto",
            "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "E": "exa"}

UNITS = """
meter | meter, meters, metre, metres | m | n µ m c d k
foot | foot, feet | ft ′
inch | inch, inches | ins ″
yard | yard, yards | yd yds
mile | mile, miles | mi
angstrom | angstrom, angstroms, å
picometer | picometer, picometers, picometre, picometres
micrometer | micron, microns
kilometer | klick, klicks | kms KM Km Kms
10 kilometer | Scandinavian mile, Scandinavian miles, miles-scandinavian
astronomical_unit | astronomical unit, astronomical units
nautical_mile | nautical mile, nautical miles | nmi
light_year | light year, light years | ly
parsec | parsec, parsecs | (pc) | k M G
furlong | furlong, furlongs
fathom | fathom, fathoms
hectare | hectare, hectares | ha
board_foot | board foot, board feet
acre | acre, acres
meter**2 | square meter, square meters, square metre, square metres, sq m, sq metre, sq metres, sq meter, sq meters | m² m2 sqm
meter**2 | square m
kilometer**2 | square kilometer, square kilometers, square kilometre, square kilometres, sq km | km² km2
kilometer**2 | square km, square kms, sq kms
centimeter**2 | square centimeter, square centimeters, square centimetre, square centimetres, sq cm | cm² cm2
centimeter**2 | square cm
millimeter**2 | square millimeter, square millimeters, square millimetre, square millimetres, sq mm | mm² mm2
millimeter**2 | square mm
foot**2 | square foot, square feet, sq ft, sq foot, sq feet, square ft | ft² ft2 sqft sf
inch**2 | square inch, square inches, sq in, sq inch, sq inches | in² in2
yard**2 | square yard, square yards, sq yd, sq yards | yd²
mile**2 | square mile, square miles, sq mi, sq mile, sq miles, square mi | mi²
meter**3 | cubic meter, cubic meters, cubic metre, cubic metres, cu m | m³ m3
meter**3 | cubic m
1E+9 meter**3 | | bcm
kilometer**3 | cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres, cu km | km³ km3
kilometer**3 | cubic km
millimeter**3 | cubic millimeter, cubic millimeters, cubic millimetre, cubic millimetres | mm³ mm3
centimeter**3 | cubic centimeter, cubic centimeters, cubic centimetre, cubic centimetres, cu cm | cc ccm cm³ cm3
foot**3 | cubic foot, cubic feet, cu ft, cubic ft | ft³ ft3
1000 foot**3 | | mcf Mcf
1E+6 foot**3 | | mmcf MMcf
1E+9 foot**3 | | bcf Bcf
1E+12 foot**3 | | tcf Tcf
inch**3 | cubic inch, cubic inches, cu in | in³
yard**3 | cubic yard, cubic yards, cu yd | yd³
mile**3 | cubic mile, cubic miles, cu mi | mi³
1000 meter**2 | dunam, dunams
liter | liter, liters, litre, litres | l L | µ m c d h M G
microliter | | µL uL
milliliter | | mls mL
centiliter | | cL
deciliter | | dL
hectoliter | | hL
megaliter | | ML
250 milliliter | metric cup, metric cups
500 milliliter | metric pint, metric pints
gallon | gallon, gallons, US gallon, US gallons, US gal | gal gals
imperial_gallon | imperial gallon, imperial gallons
quart | quart, quarts, US quart, US quarts, US qt | qt
imperial_quart | imperial quart, imperial quarts
pint | pint, pints, US pint, US pints
imperial_pint | imperial pint, imperial pints
cup | cup, cups, US cup, US cups
tablespoon | tablespoon, tablespoons | tbsp tbsps tbs Tbs
teaspoon | teaspoon, teaspoons | tsp tsps
fluid_ounce | fluid ounce, fluid ounces, fl oz, US fluid ounce, US fluid ounces, US fl oz
imperial_fluid_ounce | imperial fluid ounce, imperial fluid ounces
oil_barrel | barrel, barrels, barrel of oil, barrels of oil, barrel of oil equivalent, barrels of oil equivalent | bbl bbls boe
oil_barrel / day | barrel per day, barrels per day | bpd bopd boepd boed
1000 oil_barrel | | kboe
1000 oil_barrel / day | | kbpd
1000000 oil_barrel / day | | mmbpd
bushel | bushel, bushels
acre_foot | acre foot, acre feet
gram | gram, grams, gramme, grammes | g | p n µ m k
gram / meter**2 | | gsm
kilogram | kilo, kilos | kgs Kg KG
microgram | | mcg μg ug
metric_ton | tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes | t tCO2 tCO2e tCO₂ tCO₂e
metric_ton / day | | tpd
metric_ton / year | | tpa
kilometric_ton | kilotonne, kilotonnes
megametric_ton | megatonne, megatonnes | Mt MtCO2 MtCO2e MtCO₂ MtCO₂e
1E+6 metric_ton / year | | mtpa Mtpa
gigametric_ton | gigatonne, gigatonnes | Gt GtCO2 GtCO2e GtCO₂ GtCO₂e
ton | ton, tons, short ton, short tons, US ton, US tons
long_ton | long ton, long tons
pound | pound-mass | lb lbs
ounce | ounce, ounces | oz
troy_ounce | troy ounce, troy ounces | ozt
stone | stone, stone
carat | carat, carats
dram | drachm, drachms
fluid_dram | fluid dram, fluid drams
second | second, seconds, sec, secs | (s) | f n µ m
picosecond | picosecond, picoseconds, picosec, picosecs, ps
minute | minute, minutes, min, mins
hour | hour, hours, hr, hrs
day | day, days
week | week, weeks, wk, wks
fortnight | fortnight, fortnights
month | month, months, mos, mth, mths
year | year, years, yr, yrs
10 year | decade, decades
century | century, centuries
millennium | millennium, millennia, millenniums
degree_Celsius | degree Celsius, degrees Celsius, degree centigrade, degrees centigrade, Celsius | °C ℃
degree_Celsius | ° Celsius, ° C, degrees C, deg C, degC, deg Celsius, degs C, celcius, degrees celcius
degree_Fahrenheit | degree Fahrenheit, degrees Fahrenheit, Fahrenheit, ° Fahrenheit, ° F, degrees F, deg F, degF | °F ℉
degree_Fahrenheit | deg Fahrenheit, degs F, farenheit, degrees farenheit
kelvin | kelvin, kelvins
radian | radian, radians
degree | degree, degrees, deg, degs | °
arcminute | arcminute, arcminutes, arcmin, arcmins, arc minute, arc minutes, minute of arc, minutes of arc
arcsecond | arcsecond, arcseconds, arcsec, arcsecs, arc second, arc seconds, second of arc, seconds of arc
watt | watt, watts | W | n µ m k M G T
kilowatt | | KW kWp kWe kWth
megawatt | | MWp MWe MWth
gigawatt | | GWp GWe GWth
watt_hour | watt hour, watt hours | Wh | k M G T
watt / meter**2 | watt per square meter, watts per square meter
horsepower | horsepower, horse power, brake horsepower | hp bhp HP BHP
metric_horsepower | metric horsepower | PS
volt | volt, volts | V | µ m k M
volt_ampere | volt ampere, volt amperes | VA | k M
ampere | ampere, amperes, amp, amps | (A) | µ m k
ampere_hour | ampere hour, ampere hours, amp hour, amp hours | Ah | m k
ohm | ohm, ohms | Ω | k M
farad | farad, farads | (F) | p n µ
henry | | (H) | n µ m
tesla | | (T) tesla | n µ
joule | joule, joules | J | m k M G T P
joule * second | joule second, joule seconds | Js
calorie | calorie, calories | cal cals | k
british_thermal_unit | British thermal unit, British thermal units | BTU Btu BTUs
1E+6 british_thermal_unit | | mmBTU MMBTU mmBtu MMBtu
therm | therm, therms
US_therm | US therm, US therms
electron_volt | electronvolt, electronvolts, electron volt, electron volts | eV | m k M G T
hertz | hertz | Hz HZ hz | k M G T
kilohertz | | KHz Khz khz
megahertz | | Mhz MHZ mhz
gigahertz | | Ghz GHZ ghz
bit | bit, bits | | k M G T
byte | byte, bytes | | k M G T P E
kilobit | | kb kbit
megabit | | Mb Mbit
gigabit | | Gb Gbit
terabit | | Tb Tbit
kilobyte | | KB kB
megabyte | | MB
gigabyte | | GB gb
terabyte | | TB tb
petabyte | | PB
exabyte | | EB
kibibyte | kibibyte, kibibytes | KiB
mebibyte | mebibyte, mebibytes | MiB
gibibyte | gibibyte, gibibytes | GiB
tebibyte | tebibyte, tebibytes | TiB
bit / second | bit per second, bits per second
kilobit / second | kilobit per second, kilobits per second | kbps
megabit / second | megabit per second, megabits per second | Mbps mbps
gigabit / second | gigabit per second, gigabits per second | Gbps gbps
megabyte / second | megabyte per second, megabytes per second | MBps
pixel | pixel, pixels | px | M G
megapixel | | MP
dots_per_inch | dot per inch, dots per inch | dpi
pixels_per_inch | pixel per inch, pixels per inch | ppi
pixels_per_centimeter | pixel per centimeter, pixels per centimeter, pixel per centimetre, pixels per centimetre | ppcm
pascal | pascal, pascals | Pa | m h k M G
centipoise | centipoise | cP
torr | torr | Torr | m
bar | bar, bar
millibar | millibar, millibars | mbar mb
standard_atmosphere | atmosphere, atmospheres | atm
pound_force_per_square_inch | pound per square inch, pounds per square inch | psi PSI psia psig
pound_force_per_square_inch | pound-force per square inch, pounds-force per square inch
millimeter_Hg | millimeter of mercury, millimeters of mercury, millimetre of mercury, millimetres of mercury, mm Hg | mmHg
inch_Hg | inch of mercury, inches of mercury, in Hg | inHg
kilodalton | kilodalton, kilodaltons | kDa
megadalton | megadalton, megadaltons | MDa
newton | newton, newtons | (N) | m k
force_pound | pound of thrust, pounds of thrust, pound-force, pounds-force, pound of force, pounds of force | lbf
newton * meter | newton metre, newton metres, newton meter, newton meters | Nm N⋅m N·m
foot * force_pound | pound foot, pound feet, foot pound, foot pounds, lb ft, lb fts, ft lb, ft lbs | lbf⋅ft lb⋅ft lbf·ft lb·ft
foot * force_pound | pound-force-foot, pound-force-feet
lumen | lumen, lumens | lm
lux | lux, lux | lx
candela | candela, candelas | cd
mole | | mol | µ m
micromole | | umol
nanomolar | nanomolar | nM
micromolar | micromolar | µM uM
millimolar | millimolar | mM
gray | | Gy | m µ
sievert | sievert, sieverts | Sv | m µ
becquerel | becquerel, becquerels | Bq | k M G T
decibel | decibel, decibels | dB dBA
decibelmilliwatt | | dBm
mile / hour | mile per hour, miles per hour, m.p.h | mph MPH
kilometer / hour | kilometer per hour, kilometers per hour, k.p.h | kph kmh kmph Kmh
meter / second | meter per second, meters per second
meter / second**2 | meter per second squared, meters per second squared, metre per second squared, metres per second squared
foot / second | foot per second, feet per second
knot | knot, knots, kn | kt kts
mile / imperial_gallon | mile per imperial gallon, miles per imperial gallon
mile / gallon | mile per gallon, miles per gallon, mile per US gallon, miles per US gallon, miles to the gallon, m.p.g | mpg MPG
revolutions_per_minute | revolution per minute, revolutions per minute | rpm RPM
millimole / liter | millimole per liter, millimoles per liter, millimole per litre, millimoles per litre
ppm | part per million, parts per million | ppm
1E-3 ppm | part per billion, parts per billion | ppb
foot**3 / minute | cubic foot per minute, cubic feet per minute | cfm
gallon / minute | gallon per minute, gallons per minute | gpm GPM
"""
# Where CLDR calls the American one "US gallon", as in Britain, a plain gallon is the imperial one.
IMPERIAL = {"gallon": "imperial_gallon", "quart": "imperial_quart", "pint": "imperial_pint",
            "fluid_ounce": "imperial_fluid_ounce", "mile / gallon": "mile / imperial_gallon"}
# What a symbol may stand for only where it touches the number ("5h", "35C"): alone it is a letter.
TOUCHING = {"h": "hour", "in": "inch", "C": "degree_Celsius", "F": "degree_Fahrenheit"}
# What a letter stands for where the words in front speak of a length of time ("wait 30s", "for the first 8 h") or of warmth.
TIMED = {"s": "second", "h": "hour"}
WARM = {"C": "degree_Celsius", "F": "degree_Fahrenheit", "K": "kelvin"}
TIME_BEFORE = ("for within after every wait waits waited waiting take takes took taking last lasts lasted lasting first "
               "next another")
WARMTH_BEFORE = ("temperature temperatures temps highs lows "
                 "heat heated heating oven bake baked baking cool cooled cooling boil boils boiled "
                 "melt melts melted freeze freezes froze frozen warm warmed store stored thermostat fever chilled roast")
# "She ran the 10K", "a 5k run": so many thousand metres, which is what a race is called; but "raised the 10k limit".
GOLD = r" (?:(?:white |yellow |rose |solid )?gold|plated)\b"  # "a 24k gold ring": how much of it is gold
FILMS = frozenset("shoot shoots shot film films filmed record records recorded stream streams streamed watch true native".split())
RUNS = frozenset("run race runner jog parkrun walk swim".split())
RUN_BEFORE = (r"\b(?:ran|runs?|running|raced?|races|racing|jog(?:s|ged|ging)?|walk(?:s|ed|ing)?|row(?:s|ed|ing)?|swam|swim|swims|"
              r"swimming)\b(?! up| costs?)[^.,;:!?]{0,16} "
              r"(?:the|an?|his|her|my|our|your|their|every|each) (?:first |last |fast |fastest )?$"
              r"|\b[Cc]ouch to $|\b[Ss]ub[- ][0-9]{1,3}(?:[- ]min(?:ute)?s?)? $")
# Of these for kelvins (and "at 77 K"), which are thousands elsewhere: "the store sold 300 K".
LIGHTS = frozenset("light lights bulb bulbs lamp lamps led leds white".split())  # behind kelvins: "a 4000K bulb"
KELVINS_AT = r"^(?!.*\b(?:[Vv]alu|s[oe]l[dl]|pric|list|bought|buy|paid|pay|cost|salar|worth|cap|bid|offer|estimat)).*\b[Aa]t $"
KELVINS_END = r"$|[.,;:)]| (?:and|or|the|a|an|in|with|by|for|under|is|are|was|were|as|but|it|they|on|to|when|while)\b"
KELVINS_BEFORE = "temperature temperatures heated cooled boil boils melt melts freeze freezes"
# Of a cook, behind a part of one, or with a full stop: "1/2 c sugar", "2 c. flour", "1 T. butter".
COOKED = {"c": "cup", "T": "tablespoon", "t": "teaspoon"}
FULL_STOP = ("T", "t")  # of these only with one
COOKED_IS = r"(\.)? ([a-z]+)\b"
_FOOD = ("flour|sugar|butter|margarine|oil|milk|cream|buttermilk|yogh?urt|water|stock|broth|vinegar|juice|sauce|paste|honey|"
         "syrup|molasses|salt|pepper|cinnamon|nutmeg|ginger|cumin|paprika|turmeric|oregano|basil|thyme|parsley|powder|soda|yeast|"
         "vanilla|extract|cornstarch|cornflour|cocoa|oats|oatmeal|rice|raisins|walnuts|pecans|almonds|nuts|chips|mayonnaise|mustard|"
         "ketchup|shortening|lard|cheese|lentils|breadcrumbs")
COOKED_WITH = rf" (?!of )(?:[a-z-]+ ){{0,2}}(?:{_FOOD})\b"  # "2T melted butter", "1c milk"; but "3t of rice"
MOST_CUPS = 16
OF_SPACE = {"AU": "astronomical_unit", "au": "astronomical_unit", "A": "ampere"}  # behind decimals: "1.5 AU"; not "5 AU troops"
# And so many of these where something electric is spoken of: "a 10 A fuse", "it trips at 20 A"; but "3 A levels".
AMPERE = "A"
ELECTRIC = (r" (?:fuses?|plugs?|(?:circuit[- ])?breakers?|circuits?|sockets?|outlets?|chargers?|relays?|switch(?:es)?|"
            r"suppl(?:y|ies)|RCDs?|MCBs?|RCBOs?|AC|DC|motors?|alternators?|isolators?|contactors?|per phase)\b")
ELECTRIC_BEFORE = (r"\b(?:fuses?|breakers?|currents?|draws?|drew|drawing|rated|trips?|tripped|fused|charges?|charging|relays?|"
                   r"plugs?|volts?|V|ammeter|amperage)\b(?:[^.;!?]|\.(?=[0-9])){0,24}$")
ELECTRIC_END = r"$|[.,;:)]|\s(?:and|or|at|for|in|with|from|when|to|on|per)\b"
SHARES = frozenset("wt vol mol at mass".split())  # "30 wt%"
# Of oil, and of wheels: "5W-30", "6.5J x 16".
GRADES = r"[0-9]{1,2}W-[0-9]{2}(?![0-9]| ?W)|[0-9.]{1,4}J ?[xX×] ?[0-9]{2}(?![0-9])"
STONE_PARTED = r" [0-9]{1,2} ?lbs?\b"
LATITUDE = r"[0-9]°?[NS],? $"  # and a longitude behind it, no watts: "25N 80W"
HOURS, HOUR, AT_HOUR = "hours", "[01][0-9][0-5][0-9]|2[0-3][0-5][0-9]", r"\b(?:at|by|until|till) $"
CALIBRE = "cal"  # behind decimals that begin with the point these are hundredths of an inch: "a .50 cal"
# And only where it is divided by: "km/s", "36 fb−1".
SLASHED = {"s": "second", "d": "day", "K": "kelvin", "sr": "steradian", "mK": "meter / kelvin", "c": "speed_of_light",
           "nb": "nanobarn", "pb": "picobarn", "fb": "femtobarn", "ab": "attobarn"}
# Per day these are barrels, thousands and millions of them: "300 kb/d", "1.2 mb/d", and "200,000 b/d".
BARREL, BARREL_A_DAY = "b", "oil_barrel / day"
BARRELS = {"kilobit / day": (1000, BARREL_A_DAY), "millibar / day": (1_000_000, BARREL_A_DAY)}
# What only "per" makes a time of: "per annum", "$3m a quarter" (of a year), "$2,350/mo".
PER_UNITS = {"annum": "year", "quarter": "3 month", "qtr": "3 month", "mo": "month"}
# "per calendar month", "per diluted share"
PER_ADJECTIVES = ("calendar", "linear", "diluted", "basic", "ordinary", "common", "additional", "extra", "single", "full",
                  "working")
# What a price or a percentage is per, in letters behind it: "£1,150 pcm", "9.5% p.a.", "£4.25 psf".
PER_SHORT = {"p.a": "year", "pa": "year", "pcm": "month", "p.c.m": "month", "pw": "week", "p.w": "week", "pp": "person",
             "psf": "foot**2", "pm": "month"}
# And in a word, where no noun follows: "4 g daily", "$30,000 annually".
PER_ADVERBS = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight",
               "monthly": "month", "yearly": "year", "annually": "year"}
PER_ADVERB_ENDS = (r"(?=$|[.,;:!?)\n]|\s(?:(?:in|on|at|for|from|with|by|as|but|or|to|until|during|before|after|since|if|when|"
                   r"while|because|than|through|over|under|into|between|across|is|are|was|were)\b|and (?!other|more)))")
# Names that mean money unless a weight is spoken of: "two pounds of sugar".
WEIGHTS = {"pound": "pound", "pounds": "pound", "dram": "dram", "drams": "dram"}
# Two measures side by side are one where the second is a part of the first.
PARTS = {("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("pound", "ounce"): 16,
         ("stone", "pound"): 14, ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24,
         ("meter", "centimeter"): 100, ("kilometer", "meter"): 1000, ("yard", "foot"): 3, ("mile", "yard"): 1760,
         ("kilogram", "gram"): 1000, ("yard", "inch"): 36, ("kilometer", "centimeter"): 100000, ("hour", "second"): 3600,
         ("meter", "millimeter"): 1000, ("mile", "foot"): 5280, ("gallon", "quart"): 4, ("gallon", "pint"): 8,
         ("liter", "milliliter"): 1000, ("century", "year"): 100}
# What a bare number is behind the singular: "five foot four", "12 stone 7 and"; where no clause ends, what may follow it.
HEIGHTS = {"foot": (" foot", "inch"), "stone": ((" stone", "st"), "pound")}
# And behind hours and minutes: "2 hrs 30", "3 min 20".
MINUTED = {"hour": ((" h", " hr", " hrs", " hour", " hours"), "minute"), "minute": ((" min", " mins", " minutes"), "second")}
AND_TALL = r" (?:tall|high|by |x |× |and (?!a )|or |in |with |but |to |who |when |at )"
# One measures what the other does, in the two systems: "1kg potatoes (about 2 lb)" says a weight again.
SYSTEMS = (
    (("gram", "kilogram", "milligram", "metric_ton"), ("ounce", "pound", "stone", "ton", "long_ton")),
    (("meter", "kilometer", "centimeter", "millimeter"), ("inch", "foot", "yard", "mile")),
    (("hectare", "meter**2", "kilometer**2"), ("acre", "foot**2", "mile**2", "yard**2")),
    (("liter", "milliliter", "centiliter"), ("gallon", "quart", "pint", "cup", "fluid_ounce", "imperial_gallon",
                                             "imperial_pint", "imperial_fluid_ounce")),
)
