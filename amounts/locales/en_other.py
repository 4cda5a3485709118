"""Names of units and of money that are something else in an English sentence."""

from .other import Other, nothing, things

# But "ten grand pianos", "The class of 2019 won the cup", "3 won medals", "two euro zone officials", "12 penny stocks": money
# only where no object follows, and no noun that makes one word with its name.
_TRADED = "signs?|symbols?|bonds|traders?|dealers?|deposits|shops|stores"
# "18 marks out of 20", "it carries 5 marks", "Explain why. (3 marks)": of an exam; but "he paid 200 marks".
_EXAM = (r"\b[Oo]f the (?:remaining |total |available )?$|\bout of $|"
         r"\b(?:scor(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|award(?:s|ed|ing)?|obtain(?:s|ed|ing)?|carr(?:y|ies|ied|ying))"
         r"(?: (?:a further|another|only|just|about|over|at least|up to|nearly|an extra|full))? $|[.?\n] ?[(\[]$")
# With a capital in the midst of a sentence, and a word behind, names of something: "two Crown Court judges", "3 Pence aides".
_NAMED = nothing(capital=True, noun=True, least=2)
# Behind a name of money these don't make a noun of it: "20 dollar-store runs", but "a 20 dollar-a-day plan".
_JOINED = nothing(most=999, then=(
    r"-(?!(?:an?|per|each|every|bills?|notes?|coins?|plus|odd|ish|worth|cents?|or|and|to|strong|for)\b)[a-z]"))
# "One bar of chocolate", "one bar of signal"; but "1 bar of pressure", "one bar above".
_PRESSURE = "pressure|overpressure|boost|vacuum|steam|suction|back-pressure|air|gauge"
# "A 3.2 Gb genome", "the 4.5-kb transcript": so many thousands of its bases, and no bits.
_BASES = things(near=(
    r"\b(?:genom\w+|gen(?:e|es|etic)|transcripts?|chromosom\w+|plasmids?|[mtr]?RNAs?|c?DNA|exons?|introns?|promoters?|"
    r"inserts?|insertions?|deletions?|amplicons?|contigs?|sequenc\w+|primers?|reads|PCR|nucleotides?|restriction|locus|loci)\b"))
_OF_TEETH = things(most=32, near=r"\b(?:tooth|teeth|dentists?|dental|molars?|incisors?|dentures?|fillings?|root canals?)\b",
                   unless=r"\b(?:cost\w*|charg\w+|paid|pays?|pric\w+|fees?|worth|bills?)\b")
OTHERWISE = {
    # "The target INR is 2-3", "an 18-carat gold ring", "150 kn for the ticket", "2.5 pc away", "two crowns on her teeth".
    "INR": nothing(near=r"\b(?:warfarin|anticoag\w+|clotting|target INR|INR target|therapeutic|thrombo\w+|coagulation)\b"),
    "carat carats karat karats": things(
        least=8, most=24, near=r"\bgold\b(?: [a-z]+)?,? ?(?:\(|of |at |in )?\||\|[ -](?:(?:white|yellow|rose|solid) )?gold\b"),
    "kn": (Other("1 HRK", near=(
        r"\b(?:cost|costs|costing|paid|pay|pays|paying|price|prices|priced|ticket|tickets|fees?|charge|charges|charged|kunas?|"
        r"euros?|spend|spent|wage|salary|buy|bought|Croatia\w*)\b")),
           nothing(unless=r"\b(?:speeds?|knots?|winds?|gusts?|gusting|airspeed|cruis\w+|sail\w*|boats?|ships?|vessels?|yachts?|currents?|"
                          r"aircraft|approach|flaps|KIAS|ferry|stall\w*|climb|descent)\b")),
    "kN": Other("kilonewton"), "KN": nothing(),  # which may be knots as well
    "pc": Other("parsec", then=r" (?:away|distant|across|from (?:Earth|the Sun|us)\b|in (?:diameter|radius))",
                near=r"\b(?:stars?|galax\w+|clusters?|nebulae?|nebula|parallax|Sun|pulsars?|quasars?|dwarfs?|supernova\w*|objects?|"
                     r"clouds?|stellar)\b"),
    "cups cup": things(most=32, unless_then=r" (?:of|more)\b", near=(
        r"\b(?:won|wins?|winning|lift(?:s|ed|ing)?|troph(?:y|ies)|titles?|medals)\b[^|]{0,16}\||"
        r"\| (?:final|in a row|and [a-z]+ titles?)\b")),
    # The marks of an exam, composers; but "Bs 5" is money.
    "Bs": things(most=9, unless_front=r"\bBs ?$", unless=r"\b(?:costs?|pa(?:y|ys|id)|price\w*|bol[ií]v\w*)\b"),
    "kb Mb Gb bp": _BASES, "Rs": (nothing(words=True), nothing(front=r"\bthe $")),  # "the three Rs"
    "bar": (nothing(then=r" (?:one|two|three|four|five|six|these|those)\b"), things(  # odds of "10-1 bar three"
        then=rf" of (?!(?:[a-z-]+ )?(?:{_PRESSURE})\b)"), things(
        words=True, most=1, then=rf"(?! (?:(?:of )?(?:[a-z-]+ )?(?:{_PRESSURE})\b|above|below|absolute|over|under))")),
    "won": (nothing(words=True, most=19), nothing(most=99, front=(  # "Channel 4 won two prizes"
        r"\b(?:Channel|Group|Team|Car|Player|Class|Section|Flight|Division|Region|Lane|Heat|District|Ward|Lot|No\.) $")), nothing(
        then=r" (?:(?:the(?! (?:next|same|day|week|month|year)\b)|his|her|its|their|our|my)\b"
             r"|(?:gold|silver|bronze|medals|prizes|awards|titles|races|matches|games|seats|places|contracts|"
             r"scholarships|elections|promotion|re-election|praise)\b)")),
    "grand real": nothing(noun=True), "quid": nothing(then=" pro "), "bucks": nothing(then=" [Ff]izz"), "cent pence yuan": _NAMED,
    "euro": (_JOINED, nothing(
        then=r"[ -](?:zone|area|mps?|MPs?|elections?|sceptics?|qualifiers?|finals?|20[0-9][0-9]|[1-7] [a-z]+s|"
             rf"{_TRADED})\b")),
    "dollar": (_JOINED, nothing(then=rf" (?:{_TRADED})\b"), _NAMED), "sterling": nothing(then=rf" (?:silver|{_TRADED})\b"),
    "pound": (_JOINED, nothing(then=r" (?:signs?|symbols?)\b"), _NAMED),
    "yen": nothing(then=r" (?:signs?|symbols?|bonds|traders?|dealers?|deposits)\b"),
    "ron": nothing(then=r" (?:petrol|fuel|octane|unleaded|gasoline)\b"),
    "penny": (nothing(then=r" (?:stocks?|dreadfuls?|whistles?|auctions?)\b"), _NAMED),
    "mark": (_JOINED, nothing(then=r" [0-9]{1,3} [a-z]+s\b"), things(front=_EXAM, most=999),
             things(capital=True, noun=True, least=2), things(
                 then=r" (?:schemes?|sheets?|for each|of [0-9]+|set|stood)\b|(?<=[(\[]1 mark)[)\]]")),
    "marks": (things(front=_EXAM, most=999), things(
        then=r" (?:out of [0-9]|for (?:spelling|grammar|style|effort|each|every|originality)\b|"
             r"on (?:the|his|her|its|my|your) (?:walls?|floor|door|skin|arms?|legs?|face|body|paper|test)\b)"
             r"|(?:(?<=[(\[][1-9] marks)|(?<=[(\[][1-9][0-9] marks))[)\]]")),
    "crowns": _OF_TEETH, "crown": (_OF_TEETH, nothing(
        then=r" (?:corporations?|attorneys?|prosecutors?|[Cc]ourts?|estates?|jewels|princes|princesses|witnesses|"
             r"servants?|greens?|dependenc(?:y|ies)|entit(?:y|ies)|agenc(?:y|ies)|appointments|moldings|mouldings)\b"), _NAMED),
    # "Two degrees from Yale", "six degrees of separation", "on your own two feet": no angle, no length.
    "degree degrees": (
        things(then=r" (?:of (?:separation|freedom|kinship|murder|difficulty)\b|from (?:the )?[A-Z]|in (?:law|medicine|"
                    r"engineering|economics|physics|chemistry|biology|history|English|maths|mathematics|business|philosophy|psychology|"
                    r"music|theology|nursing|science|computer|political|arts?|education|architecture|journalism|accounting|finance)\b)"),
        things(front=r"\b(?:holds?|held|holding|earn(?:s|ed)?|received?|complet(?:es?|ed)|obtained|awarded|conferred) $",
               unless_then=r" (?:of|above|below|warmer|colder|cooler|hotter|higher|lower|north|south|east|west|to)\b")),
    "feet": things(most=8, front=r"\b(?:his|her|its|their|my|your|our|own) $",
                   then=r"(?! (?:of|tall|long|high|wide|deep|[0-9])|-)"),
    # "3 nm off the coast" are miles, "an output of 412kt" tonnes, "spun at 12,000 g" is so many times the earth's pull.
    "nm": Other("nautical_mile", near=(
        r"\b(?:knots?|yacht|sail(?:s|ed|ing)?|boats?|ships?|vessels?|cruises?|ferry|offshore)\b[^|]*\|"
        r"|\| (?:off|short of|north|south|east|west|limits?|zone|radius|offshore|downwind)\b")),
    "kt": Other("kilometric_ton", near=(
        r"\b(?:tonnage|output|production|produced|ore|smelter|copper|zinc|nickel|alumini?um|lithium|shipments?|"
        r"stockpiles?|concentrate|mined?|mines|refined|crude|ammonia|steel)\b")),
    "g": Other("g_0", least=100, front=r"\b(?:spin|spun|spinning|centrifug(?:e|ed|ing|ation)|pelleted)\b(?:(?!, ).)* at $")}
