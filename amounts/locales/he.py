"""Hebrew, lightly: what CLDR lacks and running text needs. Sources: האקדמיה ללשון העברית, CLDR.

Names that are not set here are those of ``plain.py``. Texts are seen with plain quotes and hyphens: ש״ח as ש"ח, ב־5 as ב-5.
"""

# ---------------------------------------------------------------- numbers

NOT_ALONE = frozenset(("שבע",))  # Be'er Sheva, and full
SCALES = {"מליון": 6, "מליארד": 9, "מיליוני": 6, "מיליארדי": 9}
NUMBERS = {"תריסר": "12"}
VAGUE = {"עשרות": 10, "מאות": 100, "אלפי": 1000, "אלפים": 1000, "מיליוני": 10**6, "מיליונים": 10**6, "מיליארדי": 10**9,
         "עשרות אלפי": 10**4, "מאות אלפי": 10**5}
FRACTIONS = {"חצי": 2, "מחצית": 2, "שליש": 3, "רבע": 4, "חמישית": 5, "שישית": 6, "שמינית": 8, "עשירית": 10}
PARTS = {"שני שלישים": (2, 3), "שלושה רבעים": (3, 4), "שלושת רבעי": (3, 4), "שתי חמישיות": (2, 5),
         "שלוש חמישיות": (3, 5), "ארבע חמישיות": (4, 5)}
HALF_OF = ("מחצית", "שליש")
AND_A_HALF, AND_A_QUARTER = ("וחצי",), ("ורבע",)
DUALS = {"יומיים": "day", "שעתיים": "hour", "שבועיים": "week", "חודשיים": "month", "שנתיים": "year"}
MULTIPLES = {f"פי {word}": str(number) for number, word in enumerate(
    "שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה".split(), 2)}
PERCENT = ("%", "אחוז", "אחוזים")
POINTS = {"נקודת אחוז": 0, "נקודות אחוז": 0, "נקודות בסיס": -2}
MINUS = ("מינוס", "למינוס")

# ---------------------------------------------------------------- money

HEAD = 0
# A heart, nail polish, beer, a crown, soup, a wagon, "no".
NO_HEADS = tuple("לב לק ביר כתר מרק קרון לאו".split())
SIGNS = {'ש"ח': "ILS"}
USUAL = {"פרנק": "CHF", "רובל": "RUB", "פאונד": "GBP", "לירה": "GBP", "רופי": "INR", "וון": "KRW", "פסו": "MXN"}
NICKNAMES = {"דולרים": "USD", "יורו": "EUR", 'ליש"ט': "GBP", "לירות": "GBP", "לירות שטרלינג": "GBP"}
NICKNAMES |= {f"{name} {land}": code for name, lands in (
    ("קרונות", "שוודיות SEK דניות DKK נורווגיות NOK צ'כיות CZK"), ("לירות", "טורקיות TRY"),
    ("דולרים", "אמריקאים USD אמריקניים USD"),
    ("פרנקים", "שווייצריים CHF"), ("רובלים", "רוסיים RUB")) for land, code in zip(lands.split()[::2], lands.split()[1::2])}
SCALED_MONEY = {'אלש"ח': ("ILS", 3), 'מלש"ח': ("ILS", 6)}
MINOR = (("אגורות אגורה", "", "ILS"), ("סנט סנטים", "", "USD EUR CAD AUD"), ("פני", "", "GBP"))

# ---------------------------------------------------------------- exactness, ranges, change

# What stands with a hyphen right before digits: "and", "in", "to", "from", "about".
# A number that a letter touches in front is not read, nor is the scale behind it then: "לשני מיליון" are no million.
WORDS_TOO = "|".join(rf"(?<=\b[ובלמכשה]{word} )(?:מיליון|מיליארד|אלף|אלפים|טריליון)" for word in (
    "שני שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה שלושת ארבעת חמשת ששת שבעת שמונת תשעת עשרת עשרים שלושים ארבעים חמישים שישים "
    "שבעים שמונים תשעים מאה מאתיים").split())
CLITICS = tuple(f" {word}-" for word in "ו ב ל מ כ ש בכ לכ מכ וכ וב ול ומ שכ".split())
CLITIC_ENDS = frozenset("-")
BEFORE = {
    "about": "~ ≈ כ_ בכ_ לכ_ מכ_ בערך כמעט סביב בסביבות קרוב-ל_",
    "over": "> יותר-מ_ מעל מעל-ל_ למעלה-מ_ גדול-מ_",
    "at_least": "≥ >= לפחות מינימום לא-פחות-מ_ גדול-או-שווה-ל_",
    "under": "< פחות-מ_ מתחת-ל_ קטן-מ_",
    "at_most": "≤ <= לכל-היותר מקסימום לא-יותר-מ_ קטן-או-שווה-ל_ עד",
}
# Each may have "and", "to", "in" and "that" touch it: "ליותר מ-5", "ולפחות 3".
BEFORE = {bound: " ".join((phrases, *(f"{mark}{phrase}" for phrase in phrases.split() if phrase[0].isalpha() for mark in "ולבש")))
          for bound, phrases in BEFORE.items()}
AFTER = {"about": "בערך|לערך", "at_least": "+|או יותר|ומעלה", "at_most": "או פחות|ומטה"}
TO = ("-", "–", "—", "עד", "~")
AND, FROM, BETWEEN, BY = "ל-", "מ-", "בין", "ב-"
EITHER = ("או", "ו-", "ל-")
AS_FAR_AS, REACHED = frozenset(("עד",)), frozenset("הגיע הגיעה הגיעו".split())
RISES = {"by": "עלה עלתה עלו גדל גדלה גדלו זינק זינקה צמח צמחה התחזק התחזקה טיפס"}
FALLS = {"by": "ירד ירדה ירדו צנח צנחה נפל נפלה קטן קטנה נחלש נחלשה הצטמצם"}
RATIO = ("מתוך", "מכל")
PER_BARE = {"": {f"{per}{word}": unit for word, unit in (
                ("יום", "day"), ("שבוע", "week"), ("חודש", "month"), ("שנה", "year"), ("שעה", "hour")) for per in "בל"},
            "price": {"לחבית": "oil_barrel", "לליטר": "liter", "לקילו": "kilogram", "לטון": "metric_ton", "לאונקיה": "ounce"}}

ONE_AND = {f"{word} ו-": unit for word, unit in (
    ("שעה", "hour"), ("שנה", "year"), ("חודש", "month"), ("שבוע", "week"), ("יום", "day"), ("דקה", "minute"))}
NO_ONE = frozenset(("כל",))

NEAR_SCALE = ("יחס",)  # elsewhere 2:1 is a score

# ---------------------------------------------------------------- units, and what is counted by a word of its own

COUNTERS = ("איש", "אנשים", "בני אדם", "נפש", "פעמים")
UNITS = {name.replace("_", " "): unit for unit, names in {
    "kilogram": "קילו", "metric_ton": "טון טונה טונות", "liter": "ליטרים", "meter**2": "מטרים_רבועים",
    "meter**3": "מטרים_מעוקבים",
    "kilometer**2": "קילומטרים_רבועים", "hectare": "הקטרים", "second": "שנייה", "tablespoon": "כף",
}.items() for name in names.split()}
NOT_UNITS = frozenset(("מול",))  # against

# ---------------------------------------------------------------- what is not a figure

_PARTS_OF_DAYS = "בבוקר|בצהריים|אחר הצהריים|בערב|בלילה"
DATES = "[0-9]{1,2} ב?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)"
CLOCKS = rf"(?<=בשעה )[0-9]{{1,2}}(?::[0-9]{{2}})?|[0-9]{{1,2}}(?::[0-9]{{2}})? (?:{_PARTS_OF_DAYS})"
SPOKEN_CLOCKS = rf"(?<=בשעה )\w+|\w+ (?:וחצי )?(?:{_PARTS_OF_DAYS})"
RANKS = frozenset("יום ביום קומה בקומה פרק כיתה מקום במקום".split())
BEFORE_NAME = frozenset("סעיף חדר קומה בקומה עמוד עמ' כיתה פרק ערוץ כביש קו מס' מספר טיסה שער דירה גרסה תקנה דף".split())
CALLS = frozenset(("טלפון", "חייגו"))
