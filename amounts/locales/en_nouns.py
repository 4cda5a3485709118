"""What English counts: where a noun phrase ends, which words are plurals and which are none."""

# Beside these "m" is metres though digits touch it with a decimal point: it would be millions.
LENGTHWAYS = frozenset("long tall wide high deep thick across apart away off below above".split())
LENGTHS = frozenset("height width depth length cleared jumped leapt leaped vaulted threw throw hurled high-jump long-jump "
                    "altitude elevation javelin discus hammer".split())
SIZED = frozenset("waves swells breakers surf walls hedges trees poles planks boards cables ropes drifts dunes cliffs fences "
                  "banks trenches seas centres centers intervals gaps".split())  # "7 m swells"; but "7m people"
# "The river peaked at 4.7m", "it crested at 9.8m"; but "sales peaked at 4.7m".
CRESTED = (r"\bcrest(?:s|ed|ing) at $|\b(?:rivers?|tides?|surge|waves?|swells?|water levels?|floodwaters?|snowdrifts?|drifts)\b"
           r"[^.;:!?]{0,16} (?:peaked at|peaking at|stood at|reached|reaching|measured|rose to|hit|topped) $")
LETTERED = frozenset("shares share shareholders directors stock units cells lymphocytes movies films sides roads teams "
                     "flats vitamins samples".split())  # what has a letter for its name: "5 B shares", "2 B directors"
RACES = frozenset("hurdles heats finals relay sprint steeplechase runner sprinter swimmer hurdler".split())  # and with an -s

# A noun phrase ends before these.
STOPS = frozenset(
    "a an the of in on at to for from by with and or but as than that which who whom whose where when while if is are "
    "was were be been being am has have had do does did will would can could may might must shall should not no this "
    "these those it its he she they them his her their we our us you your i my me there here so because since until "
    "after before during under over above below between among against through about into onto upon within without "
    "per out up down off only also just even still more most less fewer least too all any some such both each every "
    "last next either neither something anything then now ago away apart earlier later left s were ahead behind compared "
    "including like near requires applies provides explains describes involves brings allows contains defines prohibits refers "
    "begins prevents protects establishes specifies stipulates imposes obliges entitles governs introduces replaces extends "
    "proves omits cites authorises authorizes forbids ensures enables examines discusses summarises summarizes illustrates "
    "demonstrates indicates suggests exists occurs happens appears belongs depends relates consists confers restricts "
    "nearly almost about roughly approximately exactly precisely barely hardly already another once perhaps maybe "
    "across along around despite except via versus vs plus minus said says told won "
    "amid amidst amongst towards toward beyond throughout although though whereas whilst unless aboard alongside beside beneath "
    "underneath excluding regarding concerning whether get lose teach ran "
    "theirs hers ours yours myself yourself himself herself itself ourselves yourselves themselves "
    "alleges receive attend earn eat believe suffer rely become want think say seem speak know need "
    "require became took gave wrote ate drank drove flew forgot grew knew rode sang spoke stole swam threw wore began blew "
    "chose drew gone froze saw shook swore tore went came got kept sent met twice thrice "
    "pays earns spends owes loses eats sees hears owns writes keeps knows thinks brings sends joins sells arrives "
    "receives".split())
HALF = "half"  # "$2 per half hour"
NO_STOPS = ("US", "A")
IRREGULAR_PLURALS = frozenset(
    "people head crew men women children police troops cattle sheep fish teeth mice geese deer aircraft personnel staff "
    "criteria phenomena media data species series lives wives knives policemen policewomen businessmen businesswomen "
    "firemen fishermen servicemen spokesmen gunmen workmen congressmen congresswomen crewmen freshmen salesmen "
    "poultry offspring alumni bacteria consortia fungi cacti nuclei indices offspring grandchildren schoolchildren "
    "sportsmen clergymen countrymen craftsmen statesmen jurymen horsemen oxen dice cod salmon trout "
    "fowl waterfowl wildfowl grouse squid swine elk "
    "shrimp bison moose pts iu cfu pfu loci foci radii genera larvae stimuli vertebrae antennae nebulae supernovae strata lice "
    "spacecraft hovercraft watercraft headquarters crossroads means gallows pcs".split())
# Behind one of these and "of" a verb may follow the plural: "each of the 40 guests brings his dish".
ONE_OF = ("each", "one", "none", "neither", "either")
ATTRIBUTIVE = frozenset("sports arms sales savings systems goods works customs women men".split())  # "one of the 40 sports cars"
# Behind a number: "three of Maria's cousins" are cousins, and "5m of its readers" are millions.
OF_THEM = r" of (?:the|its|his|her|their|our|my|your|these|those|(?:[A-Z][\w.]*[ -]){0,2}[A-Z][\w.]*['’]s?)(?= )"
OF_THEIRS = r" of (?:its|his|her|their|our|my|your) [^.,;:]*s\b"
DETERMINERS = frozenset("the his her its their our my your this that these those him them it us".split())
MORE = ("more", "fewer", "earlier", "later")  # "seven more stops", "18 earlier offers"
PEOPLES = ("ese", "swiss")  # "200 Maltese"
# Behind a number and a hyphen these make a word of it: "a 30-something", "a six-figure sum", "two three-pointers".
_WORDS = "something pointer wheeler seater pounder footer yarder parter decker bagger tonner".split()
VAGUELY = ("-a-", *(f"-{word}" for word in _WORDS))  # and "5-a-side"
NOT_COUNTED = frozenset(("figure", "digit", *_WORDS, *(f"{word}s" for word in _WORDS)))
# Behind "one" these count nothing: "one day", "at one point", "on the one hand".
ONE_IDIOMS = ("time", "thing", "way", "another", "off", "offs")
ONE_ALONE = ("free", "new", "old", "big", "small", "good", "bad", "alive")  # these only with no noun: "get one free"
ONE_PLACES = ("point", "stage", "hand", "side")  # these only behind "at", "on", "the": "one hand holds the other"
# Never what "one" counts: "one never knows".
ADVERBS = frozenset("never always often really ever soon simply rather quite very".split())
# But these are nouns: "six-speed", "one meeting".
THINGS = frozenset("speed bed seed breed bleed weed feed creed deed steed reed sled shed nosebleed "
                   "meeting building wedding morning evening painting wing ring king spring hearing "
                   "feeling warning setting ceiling drawing opening offering filing killing shooting bombing listing "
                   "reading sitting beginning being string sibling shilling clearing crossing landing".split())
# What so many of make a kind of thing, in the singular with no hyphen: "its 5 speed gearbox", "2 bed flat to let".
ATTRIBUTES = frozenset("bedroom bed bathroom bath storey story door speed cylinder gauge star car page person man berth".split())
NO_NOUN = ("ed", "ly", "ing", "ish", "old", "strong")  # after a hyphen these make an adjective: "three-legged"
# Words on -s that are no plural and that their spelling doesn't tell, as -ss, -us and -is do.
SINGULAR_S = frozenset(
    "always news christmas physics politics economics mathematics besides sometimes towards afterwards nowadays "
    "overseas upwards downwards "
    "forwards backwards alias atlas canvas texas goes comes takes makes gets gives seems becomes includes remains costs wants "
    "needs macos ios watchos tvos ipados".split())
