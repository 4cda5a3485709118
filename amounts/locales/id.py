"""Indonesian, lightly: what CLDR lacks and running text needs. Sources: Ejaan Bahasa Indonesia (EYD V), KBBI.

Names that are not set here are those of ``plain.py``.
"""

from .other import nothing

# ---------------------------------------------------------------- numbers

SCALES = {"ratus": 2, "milyar": 9, "trilyun": 12, "ribuan": 3, "jutaan": 6, "miliaran": 9}
GROUPS = {"lusin": 12, "kodi": 20}
NUMBERS = {"satu setengah": "1.5", "selusin": "12", "sejuta": "1000000", "semiliar": "1000000000", "setriliun": "1000000000000"}
VAGUE = {"puluhan": 10, "lusinan": 12, "ratusan": 100, "ribuan": 1000, "jutaan": 10**6, "miliaran": 10**9, "triliunan": 10**12,
         **{f"beberapa {scale}": number for scale, number in (("puluh", 10), ("ratus", 100), ("ribu", 1000), ("juta", 10**6))}}
# Half an hour before the hour that follows; half-dead, half-hearted.
WORDS_TOO = r"(?i:(?:(?<=pukul )|(?<=\bjam ))setengah|setengah (?:mati|baya|hati|jadi|matang)\b)"
FRACTIONS = {"setengah": 2, "separuh": 2}
FRACTIONS |= {f"per{word}": number for number, word in enumerate(
    "tiga empat lima enam tujuh delapan sembilan sepuluh".split(), 3)}
PARTS = {f"se{word}": (1, number) for word, number in FRACTIONS.items() if number > 2}
HALF_OF = ("setengah", "separuh")
AND_A_HALF = ("setengah",)
FOLD = ("kali lipat",)
PERCENT = ("%", "persen", "prosen")
PERMILLE = ("‰", "permil")
POINTS = {"poin persentase": 0, "persen poin": 0, "basis poin": -2, "bps": -2}
MINUS = ("minus", "negatif")

# ---------------------------------------------------------------- money

HEAD = 0
NO_HEADS = ("pula", "lari", "dong")  # "too", a run, a particle of asking: "minta dua dong"
SIGNS = {"RM": "MYR", "Rp.": "IDR"}
USUAL = {"dolar": "USD", "pound": "GBP", "franc": "CHF", "rubel": "RUB", "rupee": "INR", "won": "KRW", "krona": "SEK"}
NICKNAMES = {"dolar as": "USD", "poundsterling": "GBP", "pound sterling": "GBP", "perak": "IDR"}

# ---------------------------------------------------------------- exactness, ranges, change

BEFORE = {
    "about": "~ ≈ sekitar kira_kira kurang-lebih lebih-kurang hampir nyaris mendekati diperkirakan",
    "over": "> lebih-dari lebih-daripada di-atas melebihi melampaui melewati lebih-besar-dari lebih-besar-daripada",
    "at_least": "≥ >= minimal minimum setidaknya sedikitnya paling-sedikit paling-tidak sekurangnya sekurang_kurangnya "
                "lebih-besar-dari-atau-sama-dengan lebih-dari-atau-sama-dengan",
    "under": "< kurang-dari di-bawah tidak-sampai tak-sampai belum-sampai lebih-kecil-dari",
    "at_most": "≤ <= maksimal maksimum paling-banyak paling-lama paling-tinggi hingga kurang-dari-atau-sama-dengan "
               "lebih-kecil-dari-atau-sama-dengan",
}
AFTER = {"at_least": "+|atau lebih|ke atas", "at_most": "atau kurang|ke bawah", "over": "lebih"}
AT_END = (" lebih",)  # "5 persen lebih tinggi"
NEGATIONS = frozenset(("tidak", "tak"))
TO = ("-", "–", "—", "sampai", "hingga", "sampai dengan", "s.d.", "s/d", "~")
AND, OR, FROM, BETWEEN, BY = "dan", "atau", "dari", "antara", "sebesar"
EITHER = ("dan", "atau")
RISES = {"": "naik meningkat bertambah tumbuh melonjak menguat melesat"}
FALLS = {"": "turun menurun berkurang merosot melemah anjlok menyusut"}
AS_FAR_AS = frozenset(("hingga",))
REACHED = frozenset("mencapai panaskan dipanaskan dinginkan didinginkan".split())
RATIO = ("dari", "banding")
PER, PER_ANY = ("per", "setiap", "tiap"), ("per",)
PER_BARE = {"": {"sehari": "day", "seminggu": "week", "sebulan": "month", "setahun": "year", "sejam": "hour"},
            "price": {"sekilo": "kilogram", "seliter": "liter"}}

# ---------------------------------------------------------------- units, and what is counted by a word of its own

COUNTERS = tuple("orang jiwa ekor buah unit butir lembar kali".split())
UNITS = {name.replace("_", " "): unit for unit, names in {
    "metric_ton": "ton", "100 gram": "ons", "100 kilogram": "kuintal kwintal", "hectare": "hektar", "oil_barrel": "barel",
    "degree_Celsius": "derajat_celcius", "10 year": "dasawarsa", "3 month": "triwulan", "horsepower": "tenaga_kuda pk",
}.items() for name in names.split()}
NOT_UNITS = frozenset(("c", "galon"))  # a class or a flat; a bottle of nineteen litres
OTHERWISE = {
    "A": nothing(then="(?<=[0-9]A)"),  # a class, a flat
    "jam": nothing(then=" (?:tangan|dinding|weker|pelajaran)"),  # watches, lessons
    "kaki": nothing(then=" (?:meja|kursi|palsu)")}  # legs

# ---------------------------------------------------------------- what is not a figure

DATES = r"[0-9]{2,4}-an\b"
# The text is seen with its separators as English has them: "pukul 08.30" as "08,30".
CLOCKS = (r"(?:(?<=pukul )|(?<=\bjam ))[0-9]{1,2}(?:[.,:][0-9]{2})?|"
          r"[0-9]{1,2}[.,:][0-9]{2}(?: ?[-–] ?[0-9]{1,2}[.,:][0-9]{2})?(?= (?:WIB|WITA|WIT)\b)")
SPOKEN_CLOCKS = r"(?:(?<=pukul )|(?<=\bjam )|(?<=pukul setengah )|(?<=jam setengah ))\w+"
LAWS = r"[0-9]{1,4} tahun (?:19|20)[0-9]{2}\b"
RANKS = frozenset("nomor kelas juara peringkat kaki lantai kilometer".split())
BEFORE_NAME = frozenset("pasal ayat nomor no no. halaman hal. bab kamar lantai kelas blok km tanggal tgl penerbangan peringkat "
                        "babak tahap fase musim episode jilid tabel gambar lampiran tipe seri edisi ruang gerbang rt rw grup "
                        "poin urut pos jalur golongan gelombang".split())
STREETS = frozenset("jalan jl. jl gang".split())
CALLS = frozenset("hubungi telp wa telepon".split())
STOPS = frozenset("di ke pada dalam untuk oleh dan yang adalah sebanyak selama setelah sebelum sejak hanya ada "
                  "ini itu antara".split())
