"""English: what CLDR lacks and running text needs. What money is called is in ``en_money.py``, which
names are something else in ``en_other.py``, what rises and falls in ``en_change.py``, what is counted in
``en_nouns.py``.

Words stand in lower case, one space between; abbreviations keep their case. Units are in ``en_units.py``, more of what tells a
label from a figure in ``en_labels.py``. Sources: CLDR's English names, the Guardian and Economist style guides (bn, tn, per
cent), BIPM for the symbols of units.
"""

DIGITS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
          "seventeen eighteen nineteen")
NAUGHTS = ("nought", "naught")
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
HUNDRED = "hundred"
AND = "and"  # "a hundred and five", "two and a half"
PARTITIVES = (" of ", " de ")  # between a scale and what it counts: "millions of euros"
POINT = "point"
ARTICLES = ("a", "an")  # "a million", "half an hour"

# Word, and the power of ten it stands for. A plural ("millions of") is vague where no number stands before it.
SCALES = {
    "thousand": 3, "lakh": 5, "lac": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12,
    "quadrillion": 15, "quintillion": 18, "sextillion": 21, "septillion": 24, "octillion": 27, "nonillion": 30,
    "decillion": 33, "bn": 9, "mn": 6, "tn": 12, "mln": 6, "bln": 9, "trn": 12,
}
# Only behind digits: plurals ("15 millions"), and words of other languages that mean one thing everywhere.
SCALES_BEHIND = {"thousands": 3, "lakhs": 5, "lacs": 5, "millions": 6, "crores": 7, "billions": 9, "trillions": 12,
                 "millones": 6, "millionen": 6, "mio": 6, "milliard": 9, "milliards": 9, "milliarden": 9}
# These mean a scale after or before money and where they touch the number; alone they may be a unit.
ABBREVIATIONS = {"k": 3, "K": 3, "m": 6, "M": 6, "MM": 6, "b": 9, "B": 9, "t": 12, "T": 12, "mm": 6, "mil": 6, "bil": 9,
                 "cr": 7, "Cr": 7, "KCr": 10, "LCr": 12}
# Vague plurals, each with the number it is several of; "tens of thousands" multiplies.
VAGUE = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6,
         "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7}
DIGITS_VAGUE = {"10": "tens", "100": "hundreds", "1000": "thousands", "1,000": "thousands"}  # "100s of people"
GROUPS = {"dozen": 12}
SEVERAL = ("several", "few", "couple", "couple of", "many")  # before a hundred, a dozen or a scale

# A part of one: its base. "half a million", "three quarters", "one third".
FRACTIONS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
             "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
             "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10}
FRACTIONS |= {word + end: 11 + at for at, word in enumerate(
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split())
    for end in ("", "s")}
FRACTIONS |= {word + end: 20 + 10 * at for at, word in enumerate(
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split()) for end in ("", "s")}
FRACTIONS |= {word + end: 10**power for word, power in (
    ("thousandth", 3), ("millionth", 6), ("billionth", 9), ("trillionth", 12)) for end in ("", "s")}
# Of an hour or of anything, and three months: "six quarters", "the last three quarters".
QUARTERS = ("quarter", "quarters")
SEQUENCE = frozenset("last past first next previous preceding consecutive successive straight final recent coming following "
                     "both".split())
HALVES = frozenset("first second other better".split())  # "the second half" is no number
IN_A_ROW = r" (?:in a row|running)\b| of (?:19|20)[0-9]{2}(?![0-9,.]?[0-9]| [a-z]+s\b)"  # not "three quarters of 2000 voters"
# Behind tens: "thirty-fifths".
UNIT_FRACTIONS = {word + end: 1 + at for at, word in enumerate(
    "first second third fourth fifth sixth seventh eighth ninth".split()) for end in ("", "s")}
OF = "of"
# "One person in eight", "nine times out of ten": only where nothing is counted behind.
RATIO_OF = {"in": (("",), ("",)), "out of": (("",), ("",))}
RATIO = ("in", "out of", "in every", "out of every", "of every", "out of each", "in each", "-in-")
DIMENSIONS = ("by", "x", "×", "-by-")  # "7 by 9 feet", "a 9-by-13-inch pan"
OUT_OF = "out of"  # "rated 4.6 out of 5"
RATED = frozenset("a solid perfect full easy clear gave scored rated rating it them".split())  # "that song is a 10/10"
# "They were 120 for 2 at tea": of cricket, where one of these stands near.
SCORED = ("for",)
GAMES = (" all out", " at tea", " at lunch", " at stumps", " at the close", "wicket", "innings", " declared", " overs", "bowled")
SPREAD = ("±", "+/-", "+/−", "+-", "plus or minus", ", plus or minus", "give or take", ", give or take")  # "5 ± 1 kg"
TO_THE = ("to the",)  # "10 to the minus 3", "ten to the power of six"
RAISED = ("−", "to the power", "to the power of", *TO_THE)
ODDS = frozenset("ratio ratios odds margin outnumber outnumbered".split())  # "the ratio is 2.5 to 1"
TO_ONE = frozenset("ratio margin odds majority advantage favourite favorite longshot".split())  # "a 3-to-1 margin"
NEAR_RATIO = "ratio"  # makes a ratio of 3:20, which is a time of day elsewhere
SLASHED_NAMES = ("9/11",)
PLANS = ("401k", "403b")  # ways to save, and no thousands
FORMATS = ("240p", "360p", "480p", "576p", "720p", "1080p", "1440p", "2160p", "4320p")  # of screens: no pence
MULTIPLES = {word + "fold": str(number) for word, number in (("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
             ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100), ("thousand", 1000))}
OFTEN = ("once ", "twice ", "times ")  # a day
# These are so many times where they say how often: "twice a day", "won twice"; but "twice the price".
TWICE = ("twice", "thrice")
OCCASIONS = (r"(?=$|[.;:!?)]|,(?! (?:or|even|if not|maybe|perhaps|nearly|almost)\b)|"
             r"\s(?:in|on|at|for|from|with|by|during|before|after|since|when|while|because|if|but|until|within|"
             r"between|through|against|already|to|"
             r"(?:this|last|next) (?:year|week|month|season|spring|summer|autumn|winter|night|term|century|decade)(?!['’]))\b)")
MULTIPLES |= {"twice": "2", "thrice": "3", "twofold": "2", "threefold": "3", "fourfold": "4", "fivefold": "5",
              "sixfold": "6", "sevenfold": "7", "eightfold": "8", "ninefold": "9", "tenfold": "10",
              "doubled": "2", "doubling": "2", "tripled": "3", "trebled": "3", "quadrupled": "4",
              "quintupled": "5", "halved": "0.5"}
GROWN = {"doubled": "up", "doubling": "up", "tripled": "up", "trebled": "up", "quadrupled": "up", "quintupled": "up",
         "halved": "down"}
NOT_GROWN = ("up", "off", "over", "as", "down", "back")  # "doubled up in pain"
# Before a determiner: "more than double the price", "triples its staff".
DOUBLES = {"double": "2", "doubles": "2", "triple": "3", "triples": "3", "treble": "3", "quadruple": "4", "quadruples": "4",
           "halve": "0.5"}
MODALS = frozenset("to will would could can may might must should".split())  # "profits could double by May"
TIMES_NOUN = "times"  # "five times as heavy": a multiple where one of these words follows, or a comparative
COMPARED = frozenset("as more less fewer the its their his her our your my that those what book annual".split())
# Or whose it is: "ten times Earth's mass", "four times last year's level"; but "four times last year".
COMPARED_WITH = r" (?:19|20)[0-9]{2}[Ee]? (?:[a-z]+ )?(?:earnings|profits?|revenues?|sales|income)\b"  # "18 times 2025 earnings"
COMPARED_WITH += r"| over the (?:[a-z-]+ )?limit\b| (?:(?:last|this|next|a|an) )?(?:[A-Z][\w.]* ){0,2}[A-Za-z][\w.]*['’]s [a-z]"
WORTH = frozenset("earnings profit profits revenue revenues sales income turnover ebitda".split())  # "14 times forward earnings"
FOLD = ("fold",)
# A noun and what it is per, in one abbreviation (box scores).
COUNTED = {"ppg": ("points", "game"), "rpg": ("rebounds", "game"), "apg": ("assists", "game"), "spg": ("steals", "game"),
           "bpg": ("blocks", "game"), "fps": ("frames", "second"), "bpm": ("beats", "minute")}
TIMES = "x"  # touching the number: "3x faster"

PERMILLE = ("‰", "per mille", "permille")
PERCENT = ("%", "percent", "per cent", "pct", "pc", "percents", "percentage")
POINT_NOUNS = ("point", "points", "pts")
POINTS = {"percentage point": 0, "percentage points": 0, "pp": 0, "ppt": 0, "basis point": -2, "basis points": -2,
          "bp": -2, "bps": -2}

# ---------------------------------------------------------------- exactness

BEFORE = {
    "about": "about around roughly approximately circa approx approx. some nearly almost estimated an-estimated "
             "close-to in-the-region-of in-the-order-of just-about somewhere-around c. ca. ~ ≈ ∼ ≅ ≃",
    "over": "over above exceeding exceeded exceeds exceed surpassing surpassed surpasses surpass topped topping more-than "
            "in-excess-of just-over well-over greater-than higher-than larger-than bigger-than better-than "
            "longer-than taller-than heavier-than older-than faster-than deeper-than further-than farther-than wider-than "
            "thicker-than hotter-than warmer-than over-the-age-of above-the-age-of > just-above well-above upward-of "
            "just-north-of",
    "at_least": "at-least at-the-very-least no-fewer-than no-less-than not-less-than a-minimum-of minimum-of "
                "minimum a-min-of min-of min min. upwards-of "
                "as-little-as as-few-as as-low-as ≥ ⩾ >= >-= "
                "at-least-or-equal-to",
    "under": "under below fewer-than less-than lower-than smaller-than just-under just-below well-under just-short-of "
             "just-shy-of shy-of just-south-of shorter-than younger-than lighter-than slower-than colder-than cooler-than "
             "thinner-than narrower-than nearer-than closer-than shallower-than not-quite "
             "short-of under-the-age-of below-the-age-of <",
    "at_most": "up-to at-most as-many-as as-much-as no-more-than no-greater-than a-maximum-of maximum-of maximum "
               "max no-longer-than no-later-than no-heavier-than no-taller-than "
               "a-max-of max-of not-later-than "
               "as-high-as as-long-as max. ≤ ⩽ <= <-= at-the-most",
}
OR_EQUAL, EQUAL_OR = ("or equal to", "or equal than"), ("equal to or",)
# Behind these "exceeding" and "below" say the opposite; the helpers may stand between: "shall in no event exceed".
NEGATIONS = frozenset("not never nor without cannot nobody nothing none neither no".split())
NOT, NO, ONLY = "not", "no", "only"
HELPERS = frozenset("to be do does did is are was were has have had will would can could may might must shall should it he she "
                    "they we you i in any event case circumstances time however at all be one ever and".split())
AFTER = {
    "about": "or so|or thereabouts|-odd|-ish|more or less|approximately|approx",
    "at_least": "or more|and above|and over|or above|and up|or higher|or greater|at least|-plus|+|plus|or over|or older|"
                "or longer|or taller|or heavier|or larger|minimum|min",
    "at_most": "or less|or fewer|and under|or under|or below|or lower|at most|at the most|or younger|"
               "or shorter|or lighter|or smaller|max|tops|maximum",
}
ODD, ODD_THINGS = "odd", frozenset("socks sock shoes gloves earrings numbers pages weeks couples jobs".split())
AT_END = (" max", " min", " tops", " approximately", " approx")  # of these only where the clause ends: "5 days max."
PLUS = "plus"  # "60 plus"; but "$20 plus tax" adds
# Here "and up" belongs to what follows; but "5 GW or more by 2030".
GOING_UP = (" and up by ", " and up to ", " and up from ")
# These turn the number round: "minus 5", "negative one".
UNITS_TOO = ("min", "min.")  # "5 min 10 kg" is no minimum of 10
LONG_AGO = ("more than", "less than", "longer than")  # these go with "two years ago"; "higher than" compares
MINUS = ("minus", "negative")
BELOW = ("minus ", "Minus ")  # "minus 22 F"
IN = ("in ", "In ")  # "filmed in 4K"
# Behind these, "over" tells of what: "a dispute over 700 letters".
NOT_OVER = frozenset("privilege control power powers authority dispute disputes row rows debate debates argument victory win "
                     "wins concern concerns worry worries anger fight battle clash clashes talks negotiations questions "
                     "bridge bridges "
                     "doubts outcry protest protests lawsuit jurisdiction advantage lead hang took take taken taking".split())
# Behind these, "over" tells how long: "for over 20 years"; but "prices grew over five years".
LASTING = frozenset("for in of by with after took takes take taking lasted lasts last lasting spent spends spend wait waits "
                    "waited waiting is was were been has have had".split())
EVERY = ("every ", "each ")  # "every 10 minutes a hectare is lost": no rate
IT_TAKES = ("it took ", "it takes ")  # "it took 60 people an hour to lift": no rate
OLD = (" ago",)  # "over 40 minutes ago"
# Behind these, "up to" tells where it came to: "ticked up to 3.9 %"; behind BE where "from" follows: "was up to 61% from 58%".
UP_TO = "up to"
THE, MARK = "the", "mark"  # "below the 50 mark", of an index: no money
CLIMBS = frozenset("sped went gone moved moves moving edged edging inched ticked crept bumped nudged drifted pushed "
                   "shot came comes back climbed climbing".split())
# "an office over two floors", "17 witnesses over three sessions"; but "has over 12 floors", and of many "over 20 sessions"
LEVELS = frozenset("floors storeys stories levels legs rounds innings sessions games matches races laps holes stages instalments "
                   "installments episodes phases seasons volumes pages chapters visits meetings sittings".split())
THAN = "than"
HEAPED = frozenset("heaping heaped level rounded generous full scant".split())  # "two heaping tablespoons"
# "Serves 4-6", "range 41-83" are no scores, and "Ayes 311" is no name.
SERVES = ("serves", "sleeps", "feeds", "range", "iqr", "ayes", "noes", "yeas", "nays", "buy", "get", "pick", "choose")
SEATS = "seats"
AGED = frozenset("aged age ages turned turns turning".split())  # "women aged 30 to 50", "the age of 64"
PERSONS = frozenset("man woman boy girl teenager mother father mum dad son daughter wife husband brother sister driver "
                    "suspect victim pensioner student actor actress singer captain pilot teacher doctor nurse lawyer officer "
                    "farmer politician footballer striker winger goalkeeper midfielder defender mayor senator minister "
                    "billionaire businessman businesswoman entrepreneur journalist artist writer author poet composer "
                    "photographer chef soldier sergeant detective shopkeeper cyclist motorist motorcyclist pedestrian "
                    "nan gran grandma grandpa granny grandad granddad "
                    "passenger widow widower grandmother grandfather uncle aunt nephew niece cousin girlfriend boyfriend "
                    "neighbour neighbor plumber electrician builder".split())  # "the boy, 9, was found"
WHO = "who"
SOMEBODY, WILL = ("he", "she", "i"), "will"  # "he is 35" and "she will be 92" are ages, where the clause ends or goes on so:
AGE_ENDS = r"$|[.,;!?)]|\s(?:and (?=[a-z])|but|when|as|by|now|this|next|last|today)\b"
PREFIXES = {"sub-": "under"}  # "a sub-60 nanometre chip"
COMPASS = frozenset("n s e w ne nw se sw nne ene ese sse ssw wsw wnw nnw".split())  # "Winds NW 15 to 25 mph"
BETWEEN, FROM, OR, OVER = "between", "from", "or", "over"
TO = ("to", "-", "–", "—", "~", "until", "through", "thru", "- to", "to-", "-to-")
EITHER = ("or", "and")
BUT = ("but",)
# Behind these a bare number is of what the figure before it is of: "300 cars, up from 250".
AGAINST = ("up from", "down from", "compared with", "compared to", "against", "versus", "vs", "including", "of which")
PLACES = frozenset("in on at by for from with during before after under".split())  # "5 km on Monday and 3 on Tuesday"
SUSPENDED = ("- or", "- and", "-,", "-, or", "-, and")  # "6- or 9-inch"

# ---------------------------------------------------------------- rates

PER = tuple(dict.fromkeys(case(word) for case in (str, str.capitalize, str.upper) for word in "per a an each every".split()))
PER_ANY = ("per",)
# What a price is usually for, besides the units.
PER_NOT = ("ago", "earlier", "before", "later", "after", "back")  # "2 million a year earlier" is no rate
PER_OCCASIONS = frozenset("night game match season session trip visit".split())  # of nouns, what may be "a season ago"
PER_NOUNS = ("share", "shares", "head", "person", "unit", "vote", "ticket", "piece", "game", "pop", "bottle", "plate",
             "copy", "word", "page", "trip", "night", "capita", "household", "student", "employee", "worker",
             "seat", "room", "item", "match", "season", "vehicle", "bunch",
             "bag", "box", "jar", "can", "tin", "pack", "packet", "carton", "crate", "tray", "slice", "dose", "sheet", "roll",
             "glass", "serving", "portion", "lesson", "ride", "dozen", "pair", "visit", "customer", "session")

# ---------------------------------------------------------------- what is not a figure

MONTHS = frozenset("january february march april may june july august september october november december jan feb mar "
                   "apr jun jul aug sep sept oct nov dec".split())
# Before a number of four digits these make it a year.
BEFORE_YEAR = frozenset("in since until till by of from during before after late early mid year fiscal and the through "
                        "spring summer autumn fall winter season election circa to for © class q1 q2 q3 q4 between "
                        "this last next each every vintage copyright a.d ad".split()) | MONTHS
CIRCA = "circa"  # of those, what says "about" before other numbers
# "the class of 2019", "the budget of 2010": what has a year.
YEARLY = frozenset("law act treaty class budget election war crisis crash recession revolution reform season summer winter "
                   "spring autumn fall vintage pandemic census flood earthquake festival edition model year".split())
ERAS_BEHIND = ("BC", "AD", "BCE", "CE", "B.C", "A.D")
ERAS = ("a.d.", "ad", "bc", "b.c.", "c.e.", "bce")
# Before a bare number these make it a name: section 8, flight 370.
BEFORE_NAME = frozenset(
    "section chapter article page pp pp. p p. ll ll. flight no nos no. nos. number # № nr "
    "route highway interstate room channel type model version v ver windows python figure table item rule "
    "act line lines step verse volume vol vol. issue part unit block size apartment apt suite lot resolution proposition "
    "prop amendment annex appendix clause paragraph para question day week week's month grade level phase stage tier "
    "group pool division class category formula apollo boeing airbus iphone ipad galaxy playstation xbox nintendo gate "
    "terminal platform pier runway area district ward precinct zone region sector exit junction bus train tram "
    "line bay berth court hall studio building floor door box ticket seat row episode season series chapter scene "
    "s&p ftse ft-se nasdaq cac nikkei stoxx asx tsx dax russell fortune s&p/asx s&p/tsx topix csi sp "
    "sura surah psalm isaiah matthew luke john mark genesis exodus romans corinthians kings samuel chronicles peter timothy "
    "order bill title code isbn issn id serial ref reference case docket file exhibit form schedule draft "
    "ext ext. extn extension fuse tray "
    "floors button switch switches programme program filter filters port valve sensor "
    "fig fig. sec sec. art art. ch ch. rev rev. release build patch game round set lap hole inning innings match test "
    "junctions exhibits figs figs. refs refs. resolutions rules lane scope band sub-clause subclause subsection "
    "recital footnote equation regulation condition principle slot option error flat plot allotment mile milepost "
    "spf factor wk gen kernel android ios ipados macos watchos tvos bluetooth ubuntu debian firefox chrome java php "
    "gas pin usb op op. invoice race heat leg quarter half period minute year age highway hwy hwy. rte us m a i top".split()) - {
        "age", "top", "a", "i", "half", "us", "m", "unit", "set", "quarter", "period", "minute", "year"}
# Reports and codes of law, between a volume or a title and a page or a section.
CITED = (r" (?:(?:AC|QB|KB|WLR|All ER|Cr App R|IRLR|UKSC|UKHL|EWHC|EWCA (?:Civ|Crim)|USC|CFR) |"
         r"U\. ?S\. ?(?:C\. ?(?:A\. ?)?)?|C\.F\.R\. |F\. ?(?:[23]d|4th|Supp\.(?: [23]d)?) |S\. ?Ct\. |Fed\. Reg\. |Stat\. )"
         r"(?:§+ ?)?[0-9][0-9,]*")
# Before a number in words, and before what looks like a count, these make it a name too: category 4 storms, phase two.
CLASSES = frozenset("clause sub-clause subclause subsection paragraph para annex appendix footnote recital lane item scope zone "
                    "category grade level type tier phase stage class chapter section article page room flight route figure "
                    "table version model part number act absolute ground patient no. nos. invoice factor".split())
# Before a bare number in words these make it a name: "on day two", "in round four"; but "the same day two died".
RANKS = frozenset("size day week round game episode season lap heat year".split())
ADDRESS = frozenset("street st road rd avenue ave lane drive boulevard blvd way square place court terrace plaza "
                    "parkway pkwy highway close crescent".split())
ARTICLES_OF_NAMES = frozenset(("the", "a", "an"))  # "the 500", alone, is a name
MANY = ("were", "are", "have")  # but "the 10 were" are ten, and "half were" is a ratio
HALVES_DO = (*MANY, "said", "say", "had", "will", "would", "could", "did", "do", "think", "believe", "want", "received", "died",
             "live", "to", "is", "was", "has", "goes", "went", "paid", "being")
ORDINAL_ENDS = ("st", "nd", "rd", "th")
STONES = "st"  # where it can't be an ordinal's end: "10st 4lb"
CLOCK = frozenset(("am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "bst", "est", "edt", "pst", "utc", "cet"))
PAST = ("past",)  # "ten past five", "ten minutes past five"
PARTS_OF_HOURS = ("half past", "quarter past", "quarter to")
# After "one" or "half" these show that nothing is counted: "one of the", "one another", "one needs".
NO_ONE_BEFORE = frozenset("no any every some each this that which the another only goes comes takes makes gets gives seems "
                          "becomes includes remains costs wants needs".split())

# ---------------------------------------------------------------- the way back

SAY = {"about": "about {}", "over": "more than {}", "at_least": "at least {}", "under": "less than {}",
       "at_most": "at most {}"}
SAY_RANGE, SAY_RATIO, SAY_RATE, SAY_FOLD, SAY_OF = "{} to {}", "{} in {}", "{} per {}", "{}-fold", "{} of {}"
SAY_POINTS = ("{} percentage point", "{} percentage points")
RESPECTIVELY = (" respectively", ", respectively")  # behind two that are no one sum: "6 crore and 20 lakh respectively"
