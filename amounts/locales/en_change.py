"""How English says that something rose or fell by so much: verbs, what may stand between them and the figure, and where."""

BY = "by"  # "fell by $1 million to $9 million" is two figures, "by 1 to 1.5 degrees" a range
# Verbs, by what must follow so that they say "by this much": anything, a share (percent, points), or "by" and it.
# Behind them "from 2 to 5" is a change and no range.
RISES = {
    "": "rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing "
        "increase increases increased increasing surge surges surged surging soar soars soared soaring leap leaps leapt "
        "leaped rally rallies rallied rebound rebounds rebounded rocketed skyrocketed spiked swelled strengthened appreciated",
    "share": "gain gains gained gaining add adds added adding advance advances advanced advancing firmed improve improves "
             "improved improving expand expands expanded expanding widen widens widened widening accelerated "
             "stretched recovered",
    "by": "raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hiked hiking upgraded "
          "ballooned mushroomed "
          "upward upwards higher",
    "adverb": "up",
}
FALLS = {
    "": "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases "
        "decreased decreasing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging tumble "
        "tumbles tumbled tumbling plummet plummets plummeted plummeting shrink shrinks shrank shrunk shrinking dip dips "
        "dipped slump slumps slumped weakened depreciated dwindled dwindling",
    "share": "lose loses lost losing shed sheds shedding ease eases eased easing retreat retreats retreated contract "
             "contracts contracted narrows narrowed narrowing dived skidded crashed collapsed sagged sink sinks sank sunk "
             "sinking shave shaves shaved shaving pare pares pared paring soften softens softened softening "
             "tanked cratered nosedived",
    "by": "cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing "
          "trim trims trimmed trimming downgraded downward downwards",
    "adverb": "down",
    "off": "knock knocks knocked knocking wipe wipes wiped wiping lop lops lopped lopping slice slices sliced slicing",
    "be": "off",  # "was off 212 points"
}
WHEREABOUTS = ("above", "below", "over", "under")  # behind a verb these say where, not by how much: "fell below $70"
OFF, OFF_OR_FROM = (" off",), (" off", " from")  # behind the figure: "cut £5 off the price", "wiped $20bn from its value"
# Behind these verbs what is counted fell or rose only where it is one of those: "dropped two places", but "dropped two charges".
HANDLED = frozenset("drop drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping decline declines "
                    "declined declining grow grows grew grown growing".split())
RUNGS = frozenset("place places spot spots rank ranks position positions notch notches slot slots rung rungs".split())
# What is more or less, and no part of it gone for good: "lost a third of its value", but "lost a third of its staff".
VALUES = r" (?:of )?(?:its|their|his|her) (?:[a-z]+ )?(?:value|worth|weight|price|strength|height|size|mass|volume)\b"
WHO_LOSE = frozenset("he she i they we you who".split())  # "she lost 50 cents"; but "it lost 50 cents"
# "Won by 287 to 291", "rejected by 101 to 120 votes": how many were for and against, or the goals of both.
VOTED = frozenset("won win wins lost lose loses losing beaten beat beats defeated rejected passed approved carried voted vote "
                  "votes motion ballot amendment".split())
LOST = frozenset("lose loses lost losing".split())  # with "by" behind it a defeat: "lost by 3 points"
SHORT = "short"  # "fell short of forecasts by 3%"
# Behind a measure: so far from somewhere.
DISTANT = frozenset("off away out inland north south east west downwind upwind downstream upstream offshore".split())
# Behind so much time and a verb, where that is what grew: "the wait rose 12 minutes to 40"; but "fell three days in a row".
GREW_LONGER = (r"$|[.,;:!?)]| to (?:[0-9]|an?\b|about|around|nearly|almost|just|more|less)| from [0-9]"
               r"| (?:against|versus|vs|compared|since|on (?:last|average|the year)|and|or|but|while|as)\b")
LEAVENED = frozenset("let leave leaves left allow dough bread yeast loaf loaves batter buns rolls".split())  # these rise so long
# "Nvidia gained 4.2%, Intel 3% and Tesla 2.9%": what may stand between, and behind; not "rose 5% and hit 3%".
_ON = r"(?: (?:higher|lower|firmer|weaker|stronger|softer|up|down|month on month|year on year|on the (?:day|week|month|year)))?"
GAP_SAID = r"(?:,? and|, while|,|;) (?:the )?"
GAPPED = rf"{_ON}{GAP_SAID}"
GAPPED += r"(?:[A-Z&a-z][\w&'’.-]*|[1-9][0-9]{1,3})(?: (?:[A-Z&a-z][\w&'’.-]*|[1-9][0-9]{1,3})){0,3} "
GAP_ENDS = r"$|[.;!?)\n]|,(?! [0-9])| (?:and|but|while|in|on|to|over|from|year|month|quarter|this|last)\b"
VERBS_TOO = frozenset("yields totals averages equals exceeds hits reaches covers represents charges offers makes holds tops "
                      "nears leads trails beats trades".split())
VERB_ENDS = ("ed", "ing", "ly", "hit", "met", "made", "paid", "held", "beat", "left", "hits", "stood", "put")
BESIDE = (SHORT, "below", "above")  # behind the figure these say how far from what: "fell 3% short of it"
LEVELLED = ("as high as", "as low as", "as far as")  # between the verb and where it came to
INTERVALS = (" CI", " CrI", " confidence", " credible")
AVERAGE = "an average of"  # between the verb and the figure: "rose by an average of 3%"
ONTO = " to "  # behind a share, or a price with the level that it reached: "gained $2 to $45"
BY_FACTOR = " by a factor of "  # "rose by a factor of 10"
# Behind these, "from 2 to 5" says what it was and what it is: "revised from 2% to 5%", "bringing the total from 2 to 5".
REVISED = frozenset("revised shifted lengthened worsened deepened enlarged amended altered adjusted uprated progressed gone "
                    "evolved heightened tightened bounced bringing brings brought".split())
# "Turnout was 63.7%, up 4.2 points", "dropped 3 points to 41%", "two points up in a poll": these are percentage points.
UP_POINTS = r",? (?:which (?:is|was) |(?:still|just|only) )?(?:up|down)(?: by)?(?: a further)? "
POINTS_TO = r",? to (?:just |only |about |around |nearly )?"
POLLED = r"\b(?:polls?|polling|pollsters?|turnout|approval)\b"
LEADS_BY = (r"\b(?:up|down|by|rose|fell|gained|lost|dropped|climbed|slipped|lead of|ahead by|leads by|behind by|swing of) \||"
            r"\| (?:up|down|ahead|behind|clear|higher|lower|lead)\b")
MOVES = ("moved", "went", "converted", "changed", "switched", "move", "moves")  # these say neither up nor down
# May stand between the verb and the figure.
ADDED = frozenset("another further additional extra whopping staggering record".split())  # "at least another 12"
FILLERS = ADDED | frozenset(
    "just only a an massive mere modest healthy sharp steep strong solid slight robust hefty surprising unexpected respectable "
    "meagre paltry substantial impressive disappointing remarkable stunning dramatic better-than-expected "
    "worse-than-expected "
    "stronger-than-expected weaker-than-expected faster-than-expected seasonally adjusted combined cumulative net "
    "even roughly some nearly average annualised annualized almost about "
    "around more than over as much many at least between".split())
# These of them stand before another filler only, never before the figure itself: "by as much as 5 %", "at least".
INNER_FILLERS = frozenset("a an as at much many".split())
# "making up 5 %", "signed up 300 members", "put down 5 %": here up and down say nothing of a change.
PHRASAL = frozenset(
    "make makes making made set sets setting sign signs signed signing pick picks picked picking take takes took taken "
    "taking give gives gave given giving wind wound build builds built put puts putting come came comes eat "
    "ate eats use uses used save saved mop draw drew buy bought split add adds added pay paid pays paying shut "
    "lay laid track tracked cut hand handed turn turned turning round rounded line lined back backed hold held bring "
    "brought run ran ring rang show showed sit sat stand stood wake woke tie tied lock locked look looked call called clean "
    "fill filled free freed gather gathered grew grow keep kept load loaded own pony ponied prop rack racked serve served "
    "shot snap snapped speed step stepped team tear tore throw threw top turning warm write wrote wrote break broke "
    "burn burned chase clamp closed gun gunned mark melt narrow note pull pulled scale strike struck "
    "wear winding".split())
# Behind these, with a share or a price, they do: "closed up 3%", "was last up 4 cents".
TRADES = frozenset("open opens opened close closes closed settle settles settled end ends ended finish finished last "
                   "still opening closing settling ending finishing".split())
# Behind a figure: "closed 0.4% lower".
HIGHER = {"higher": "up", "lower": "down", "stronger": "up", "weaker": "down", "cheaper": "down", "dearer": "up", "firmer": "up",
          "softer": "down", **{f"{way} {word}": way for way in ("up", "down") for word in ("on", "at", "from", "year-on-year")},
          "up": "up", "down": "down"}
# What it is held against, behind "3% higher": "on the day", "than its previous close", "on last year"; but "than in France".
SINCE_WHEN = (r"$|[.;!?]|,(?! [0-9])| at [0-9$£€]| from [0-9$£€]| year-on-year\b| by [0-9]"
              r"| (?:on|from|than|than at|than on|than in) (?:(?:the|its|their|a|last|this|[A-Z]\w+['’]s) )?(?:[a-z]+ )?"
              r"(?:close|finish|settlement|day|week|month|quarter|year|session|period|time|January|February|March|April|May|June|July|"
              r"August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
              r"(?:19|20)[0-9][0-9])\b(?! (?:old|end))")
PERIODS = frozenset("day session week month quarter year morning afternoon".split())  # "ended the day 2% higher"
BE = frozenset("is are was were be been being am 's 're remain remains remained stay stayed stands closed ended "
               "finished trading traded trade trades stand stood trending "
               "edged inched ticked went gone going moved crept shares stock stocks "
               "nudged drifted".split())
# In front of the second figure where the verb is said once: "copper gained $85 to $8,540, and zinc $12 to $2,460".
THE_OTHER_TOO = r" to [^\s\w]?[0-9][0-9.,]*(?: an? [a-z]+)?(?:,|,? (?:and|while)) (?:[A-Za-z][a-z]+ ){1,3}$"
