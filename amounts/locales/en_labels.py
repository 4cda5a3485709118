"""English words that tell a label from a figure: what a year has, what has a number or a code, how wide a barrel is."""

# What a year has that others are held against: "above 2019 levels", "higher than 2021 results"; but "more than 2021 results".
OF_YEARS = frozenset("levels forecasts results totals figures estimates projections expectations targets peaks highs lows "
                     "averages prices profits earnings revenues volumes".split())
HELD_AGAINST = ("above", "below", "exceed", "exceeds", "exceeded", "exceeding", "close to", "higher than", "lower than",
                "better than", "worse than", "greater than", "short of")
# Behind these, and perhaps capitals, all groups of digits are one number: "VAT no. GB 123 4567 89". And before "is 4471":
NUMBERED = ("no.", "nos.", "number", "nr", "nr.")
CODES = ("pin", "passcode", "password", "postcode", "code")
SHOTS = ("-of-", "-for-")  # "14-of-23 shooting"
GUNS = frozenset("revolver revolvers rifle rifles pistol pistols handgun handguns magnum magnums calibre caliber Special "
                 "bullet bullets ammunition carbine cartridges ACP".split())
# Behind a number, with that capital, these make the name of a model: "the 13 Mini". Max is one behind a number or such a word,
# and no bound: "the 737 Max 9", "an iPhone 15 Pro Max 256GB".
# "2 back yards", "3 happy hours"
ADJOINING = frozenset("back front prison school navy lumber timber scrap brick farm happy rush".split())
# Ends of words that are no name in front of "1 items": "Found 1 items", "Showing 1 results".
FOUND = ("ed", "ing", "ound", "With", "All", "Add", "Buy", "Get", "Take", "Use", "Select",
         "Only", "Just", "About", "Total", "And", "Or")
# "Three Mile Island": places whose name begins with a number in words and a length.
PLACE_NAMES = frozenset("Island Road Creek Point Lane River Bridge Beach Lake Wood Hill House Bottom Run Bend Canyon".split())
# Between these and a number stands who gets so many: "gave the NHS 2 ventilators"; but "its BBC 2 programmes".
GIVES = frozenset("give gives gave given send sends sent offer offers offered lend lent pay pays paid sell sells sold "
                  "owe owes owed cost costs buy bought grant granted award awarded hand handed bring brought leave left "
                  "save saved promise promised supply supplied".split())
DWELLS = frozenset("live lives lived living reside resided house home flat".split())  # "at 221B", with its letter
DATED = frozenset("on since until till dated due ends expires through thru".split())  # "due 5/6"; but "on 5/6 of it"
WITH_CAPITAL = ("Year", "Unit", "Period", "Stage", "LED", "Tray")  # "Year 6 pupils"; but "in that year 6 pupils left"
OF_MODELS = frozenset("pro the an".split())
# "The 45 arrested": what is done to people who have no noun; and behind "none of the 19" any verb with that end.
DONE_TO = frozenset(
    "aboard absent affected arrested asked charged convicted dead detained diagnosed elected enrolled evacuated examined "
    "hired hospitalised hospitalized hurt infected injured interviewed invited killed missing named nominated polled "
    "present quarantined questioned rescued sampled screened selected surveyed tested treated wounded".split())
PAST_ENDS, OF_ALL = ("ed",), ("all", "most", "some", "half", "many", "few", "any", "both", "each", "none")
# Behind these 1:20 is no time of day, nor where one of the others stands between.
SLOPES = frozenset("slope slopes gradient gradients incline ramp steeper shallower dilute dilutes diluting diluted "
                   "dilution dilutions mix mixes mixing mixed thin thins thinned thinning "
                   "scale".split())
BEFORE_SLOPE = frozenset(("of", "than", "to", "it", "them"))
# Of AGED, what is no verb; and what may stand between it and the years: "aged just 19".
AGES, JUST = frozenset(("aged", "age", "ages")), frozenset(("just", "only", "barely"))
# "Life expectancy is 73", "raised the pension age from 62 to 64"; but "by 2", "the average age in 12 of them".
AGE_WORDS = (" age", "expectancy")  # one of which is in every such phrase: they are looked for before the pattern is
AGE_BEFORE = (r"\b(?:life expectancy|(?:average|mean|median|minimum|maximum|legal|voting|drinking|driving|retirement|pension|"
              r"pensionable|school-leaving|qualifying|eligibility) age)\b[^.;:!?()0-9]{0,40}"
              r"(?<!\bin)(?<!\bby)(?<!\bfor)(?<!,) "
              r"(?:[1-9][0-9](?:\.[0-9])?(?: years)? (?:to|and|(?:up |down )?from|against) )?$")
# "A 9 to 5", "quit her nine to five job", "works 9 to 5"; but "a 9 to 5 win", "odds of 9 to 5".
SHIFT_BEFORE = r"\b(?:an?|his|her|its|my|your|our|their|the|every|works?|worked|working|open|usual|normal|regular|standard) $"
SHIFT_BEHIND = (r"$|[.,;:!?)]| (?:jobs?|shifts?|schedules?|routines?|li(?:fe|ves)|grind|hours|office|workdays?|world|workers?|"
                r"crowd|to|and|at|in|for|from|on|with|as|every|each|Monday|Tuesday|weekdays|daily)\b")
# "9h35m", "1h47" are how long it took, unless one of these in front says when.
LASTS = (r"(?<!\bat )(?<!\bby )(?<!\bfrom )(?<!\buntil )(?<!\bto )(?<!\bsince )(?<!\bbefore )(?<!\bafter )", "(?!)")
# Of CLASSES, those that are spoken of as often: "in the danger zone 12 men died".
PLACED = ("lane", "item", "zone", "factor")
FORCE, GALES = "force", r" (?:on the Beaufort|gales?|winds?|seas?|storms?|conditions)\b"  # "force 9 winds"; but "to force 9 out"
# Nouns that make one word with the name of a unit in front of them: "3 barrel bombs", "two second homes", "4 cup ties",
# "2 t shirts".
COMPOUNDED = {unit: frozenset(nouns.split()) for unit, nouns in {
    "second": "home chance half halves place opinion grader cousin wife wives husband marriage mortgage helping thought job "
              "hand class generation floor tier string degree serve officer lieutenant language round quarter period leg",
    "barrel": "bomb organ roll vault", "bar": "gate staff stool owner worker manager snack chart tender code area blues graph "
                                            "mitzvah",
    "cup": "final tie game match matches win winner replay medal run holder exit defeat semi-final quarter-final",
    "stone": "wall cottage house step bridge pillar building carving circle slab lion statue column tablet arch arches pine "
             "fruit tool axe",
    "foot": "soldier bridge patrol path passenger peg pump pedal massage", "minute": "detail speck trace hand",
    "bit": "player part actor driver", "knot": "garden", "t": "shirt", "g": "string", "l": "plate",
    "degree": "course programme holder certificate student", "day": "trader nursery nurseries centre center tripper pupil",
    "tesla": "Model car vehicle truck sedan owner driver share shareholder investor employee worker factory factories dealer "
             "store supercharger charger battery batteries engineer executive director robot robotaxi",
    "newton": "disciple pupil biographer manuscript", "pint": "glass glasses pot", "mile": "marker post", "yard": "sale",
    "hour": "hand"}.items()}
# "The train leaves at 7.40", "it gets in at 7.40", "the 7.40 train": hours and minutes.
BEFORE_HOUR = ("at", "the")
DEPARTS = frozenset("leaves leave left departs depart departed arrives arrive arrived lands landed woke wakes".split())
GOES, GOES_IN = frozenset("gets get got sets set takes took turns turned woke wakes pulls pulled".split()), ("in", "up", "off")
TIMETABLED = frozenset("train bus flight ferry tram coach boat sailing".split())
UNDER, UNDER_WHAT = "under", tuple(
    "conditions circumstances names headings titles flags presidents ministers kings managers coaches governments".split())
