"""What the words around a unit of English say of it: patterns. ``en_units.py`` has the units."""

OF = " of "  # behind a unit: of what it is a measure
# "m" is metres where one side stands by another: "4.2m x 3.6m"; behind the first side, in front of the second.
# or "3.81m (12ft 6in)", or behind a speed: "a 0.3m/s headwind"
SIDE_BEHIND = r" ?[x×] ?[0-9]| by [0-9]| ?[(/][0-9][0-9.,]* ?(?:ft\b|feet\b|foot\b|['’′])|/(?:s|sec|min)(?![a-z])"
SIDE_BEFORE = r"[0-9] ?(?:m|[cm]m|in\.?|ft\.?|['’′])? ?(?:[x×]|by) ?$"
# Between the words of TIME_BEFORE and the time, and behind it: "for the first 8 h", "takes 5 to 10 s and".
TIME_FROM = (r" (?:(?:about|around|over|under|up to|at least|at most|(?:no )?(?:more|less) than) )?"
             r"(?:[0-9.]+(?: ?[-–] ?| to | or | and ))?$")
TIME_ENDS = (r"$|[.,;:!?)\n]| (?:(?:and|or|to)(?! [0-9])|at|on|in|before|between|until|then|per|each|after|with|"
             r"ahead|behind|clear|faster|slower|adrift|back)\b")
SECONDS_BEFORE = r"\b(?:an?|in|by|under|over|about|from|to|than|is|was) $"  # with decimals: "in 3.2 s", "a 50.3 s lap"
# "5 years old", "a 3-year-old", "30 years of age"; and how they begin.
AGE, AGE_BEGINS = r"[ -](?:olds?\b|of age\b)", (" o", "-o")
# What is measured, between the unit and the time that it is per: "3.1 billion litres of tap water a year".
OF_STUFF = r" of [a-z]+(?: [a-z]+){0,2}(?= (?:an?|per|each|every) (?:second|minute|hour|day|week|month|year)\b)"
OF_ONE = r" of (?:an?|1|one)(?= )"  # "1/16 of a pint"
RAISED, RAISED_BEGINS = {"squared": "2", "cubed": "3"}, (" sq", " cu")  # "metres per second squared"
# A name of WEIGHTS is a weight behind "weighs" or the same weight in kilograms ("80 kg (176 pounds)"), in front of
# WEIGHED_BEHIND, and hyphenated, but for "a five-pound note".
WEIGHED_BEFORE = (
    r"\b(?:weigh\w*|gained|lost|lose|losing|heavier|lighter|shed)\b[^.]{0,24}$"
    r"|\b(?:baby|babies|newborns?|infants?) (?:is|was|are|were|of) [a-z ]{0,16}$"
    r"|\b[4-7] ?(?:foot|feet|ft|['’′]) ?(?:1?[0-9](?: ?(?:in|inches|[\"”″]))?)?(?:,| and|, and| tall,?| tall and) $"
    r"|(?<! a )(?<!per )(?<!/)\b(?:kg|kilos?|kilogram(?:me)?s?|tons?|tonnes?|grams?|ounces?)\b"
    r"(?: ?[(/]|,? or | (?:is|are|equals?|=) )(?:equal to )?[a-z~ ]{0,10}$")
WEIGHED_BEHIND = (" of ", " per sq", " lighter", " heavier", " overweight", " underweight")
PAID_BEHIND = (" richer", " poorer", " better off", " worse off")
ATTRIBUTE = " pound"  # of several, in the singular and in front of a thing: "a 5 pound roast"
PRICED = (r" (?:notes?|coins?|fines?|fees?|tickets?|prizes?|bets?|deposits?|bonus|bills?|vouchers?|rewards?|sterling|sales?|rise|"
          r"discounts?|increase|cut|charges?|surcharge|levy|tax|premium|cap|limit|budget|deal|investment|loans?|debts?|savings?|"
          r"grants?|payments?|prices?|rent|jackpot|donations?|gifts?|reduction|bargains?|shops?|stores?|stakes?|wage|credit)\b")
# "in" is inches in front of THICK ("3 1/2 in wide", "760 mm (30 in)"), and behind feet, but for "6 ft 2 in the second half".
THICK = (r"\.? (?:thick|long|wide|tall|high|deep|across|in diameter|[LWHD]|from (?:each|either|both|the (?:edge|end|top|bottom|"
         r"side|wall|floor|ground|base|centre|center|left|right|tip|front|back|ceiling)))\b|\.?\)|\. (?:of|in front)\b|"
         r"\.? ?[x×] ?[0-9]")
IN, INCHES_END = "in", r"\.(?! [a-z])|[,;)\n]|$"  # and with a part of one or behind another side: "2.5 in.", "4 x 8 in."
INCHES = r" in\b(?! (?:(?:the|an?|his|her|its|their|this|that|one)\b|[0-9]))"
WEEKS_ALONG = r"\+([0-6])(?: weeks?| wks?)\b"  # and days: "at 38+2 weeks"
