"""Vietnamese, lightly: what CLDR lacks and running text needs. Sources: Từ điển tiếng Việt (Hoàng Phê), CLDR.

Names that are not set here are those of ``plain.py``. Many of its number words are other words: "không" is "not" far more
often than zero, and "năm" a year rather than five.
"""

from .other import nothing, things

# ---------------------------------------------------------------- numbers

SCALES = {"trăm": 2, "ngàn": 3, "vạn": 4, "tỉ": 9}
ABBREVIATIONS = {"tr": 6}
# 25 and 24 as they are spoken: "hai lăm", "ba tư".
_DIGITS = tuple(enumerate("một hai ba bốn năm sáu bảy tám chín mười".split(), 1))
NUMBERS = {f"{ten} {one}": f"{tens}{ones}" for tens, ten in _DIGITS[1:9] for ones, one in ((1, "mốt"), (4, "tư"), (5, "lăm"))}
GROUPS = {"chục": 10, "tá": 12}
SPELLED = (("lẻ", "linh"), ("nghìn", "ngàn"), ("lăm", "nhăm"))
VAGUE = {f"{some} {scale}": number for some in ("hàng", "vài", "mấy") for scale, number in (
    ("chục", 10), ("trăm", 100), ("nghìn", 10**3), ("ngàn", 10**3), ("vạn", 10**4), ("triệu", 10**6), ("tỷ", 10**9),
    ("tỉ", 10**9))}
# "Not", unless decimals follow; a year, unless what has a number follows and nothing says which years; weekdays, months and
# what else has a number for its name; a father; ripe.
_COUNTED_BY_FIVE = ("triệu|tỷ|tỉ|nghìn|ngàn|trăm|vạn|mươi|chục|phần|phẩy|rưỡi|lần|điểm|người|năm|ngày|tuần|tháng|phút|giây|giờ|"
                    "tiếng|mét|ki|km|kg|cm|lít|tấn|đồng|đô|euro|chiếc|con|cái|cuốn|căn|ca|vụ|hộ|tuổi|mốt|tư|lăm")
WORDS_TOO = (rf"(?i:(?!\Akhông\Z)không(?! phẩy )|năm(?! (?:{_COUNTED_BY_FIVE})\b)"
             r"|(?:(?<=mỗi )|(?<=hàng )|(?<=trong )|(?<=nhiều ))năm"
             r"|(?:(?<=thứ )|(?<=tháng )|(?<=lớp )|(?<=mùng )|(?<=mồng ))\w+"
             r"|ba (?:mẹ|má|tôi|lô)\b|chín (?:chắn|muồi)|(?:(?<=nấu )|(?<=luộc )|(?<=đã )|(?<=chưa ))chín)")
FRACTIONS = {"nửa": 2}
HALF_OF = ("một nửa",)
PARTS = {f"{top} phần {bottom}": (number, parts) for number, top in _DIGITS for parts, bottom in (*_DIGITS[2:], (4, "tư"))
         if number < parts}
AND_A_HALF = ("rưỡi",)
FOLD = ("lần",)
FOLD_BEHIND = {"lần": ("gấp ",)}
MULTIPLES = {f"gấp {word}": str(number) for number, word in (*_DIGITS[1:], (2, "đôi"))}
PERCENT = ("%", "phần trăm")
POINTS = {"điểm phần trăm": 0, "điểm %": 0, "điểm cơ bản": -2}
MINUS = ("âm",)
FROST = r" dưới không\b"

# ---------------------------------------------------------------- money

HEAD = 0
NO_HEADS = ("nhân",)  # a person: "5 nhân viên"
SIGNS = dict.fromkeys(("đ", "Đ", "vnđ", "VNĐ"), "VND")
USUAL = {"bảng": "GBP", "rúp": "RUB", "franc": "CHF", "rupee": "INR", "won": "KRW"}
NICKNAMES = {"đô la": "USD", "đô": "USD", "đô mỹ": "USD", "tệ": "CNY", "kíp": "LAK", "baht": "THB"}
MINOR = (("xu cent", "", "USD EUR CAD AUD"),)

# ---------------------------------------------------------------- exactness, ranges, change

BEFORE = {
    "about": "~ ≈ khoảng chừng tầm xấp-xỉ gần trên-dưới",
    "over": "> hơn trên vượt quá ngoài",
    "at_least": "≥ >= ít-nhất tối-thiểu không-dưới không-ít-hơn không-thấp-hơn lớn-hơn-hoặc-bằng",
    "under": "< dưới ít-hơn nhỏ-hơn chưa-đến chưa-tới chưa-đầy không-đến không-tới không-đầy",
    "at_most": "≤ <= tối-đa nhiều-nhất không-quá không-vượt-quá không-hơn không-nhiều-hơn không-lớn-hơn không-cao-hơn lên-đến "
               "lên-tới nhỏ-hơn-hoặc-bằng",
    # By how much it is more: "cao hơn 10 %".
    "": "cao-hơn thấp-hơn đắt-hơn rẻ-hơn nặng-hơn nhẹ-hơn dài-hơn ngắn-hơn nhanh-hơn chậm-hơn lâu-hơn sớm-hơn muộn-hơn",
}
AFTER = {"at_least": "+|trở lên|hoặc hơn|hoặc nhiều hơn", "at_most": "trở xuống|hoặc ít hơn"}
TO = ("-", "–", "—", "đến", "tới", "~")
AND, FROM, BETWEEN = "và", "từ", "giữa"
EITHER = ("và", "hoặc", "hay")
RISES, FALLS = {"": "tăng"}, {"": "giảm"}
AS_FAR_AS = frozenset(("lên đến", "lên tới"))
FILLERS = frozenset(("thêm",))
RATIO = ("trong số", "trong")
PER, PER_NOUNS = ("mỗi", "một", "trên"), ("dân", "con", "lượng", "suất", "quả")

# ---------------------------------------------------------------- units, and what is counted by a word of its own

COUNTERS = tuple("người hộ ca vụ chiếc căn cuốn quyển".split())
# What begins like money: who does or has the same with others, watches, coins, cities, the groups of a cup, crews.
COUNTED: dict[str, tuple[str, str | None]] = {noun: (noun, None) for noun in (
    "đồng nghiệp", "đồng phạm", "đồng chí", "đồng minh", "đồng đội", "đồng hồ", "đồng xu", "đồng tiền", "đồng bào", "đô thị",
    "bảng đấu", "kíp mổ", "kíp trực")}
UNITS = {name.replace("_", " "): unit for unit, names in {
    "hour": "giờ h", "year": "tuổi", "metric_ton": "tấn", "kilogram": "ký kí cân ki_lô ki_lô_gam ki-lô-gam", "100 kilogram": "tạ",
    "10 kilogram": "yến", "100 gram": "lạng", "kilometer": "cây_số ki_lô_mét ki-lô-mét", "centimeter": "xăng_ti_mét phân",
    "millimeter": "mi_li_mét", "milliliter": "mi_li_lít", "hectare": "hecta héc_ta", 
    "tablespoon": "thìa_canh", "teaspoon": "thìa_cà_phê",
}.items() for name in names.split()}
DECIMALS_BEHIND = {"meter": 2}
NOT_UNITS = frozenset(("mẫu", "ly"))  # samples, and glasses
OTHERWISE = {
    "A": nothing(then="(?<=[0-9]A)"),  # a class, a road
    "thùng": things(then="(?! dầu|/ngày)"),  # boxes of beer
    "quý": nothing(then=" (?:khách|vị|ông|bà)"),
    "tiếng": nothing(then=" (?:súng|nổ|nói|Anh|Việt|Pháp|Hoa|Trung|Nga|Nhật|Hàn|chuông|còi)"),
    "ký": nothing(then=" (?:giả|túc|sinh|hiệu)"), "phân": nothing(then=" (?:xưởng|khu|tích)")}

# ---------------------------------------------------------------- what is not a figure

_HOUR = "[0-9]{1,2} giờ(?: [0-9]{1,2}(?: phút)?)?"
DATES = (r"[0-9]{1,2} tháng (?:[0-9]{1,2}(?! ?(?:ngày|tuần|%|người|[.,]?[0-9]))|giêng|chạp)(?: năm [0-9]{4})?"
         r"|[0-9]{1,2} năm [12][0-9]{3}\b"
         r"|(?:(?<=ngày )|(?<=sáng )|(?<=trưa )|(?<=chiều )|(?<=tối )|(?<=đêm )|(?<=hôm )"
         r"|(?<=/[0-9] đến ))[0-9]{1,2}[/-][0-9]{1,2}")
CLOCKS = (rf"(?:(?<=lúc )|(?<=vào )|(?<=trước )|(?<=sau )){_HOUR}(?! nữa)"
          rf"|(?<=từ ){_HOUR}(?: (?:đến|tới|-) {_HOUR})?|{_HOUR} (?:sáng|trưa|chiều|tối|đêm|khuya|kém)"
          r"|(?:1?[0-9]|2[0-3])h(?:[0-9]{2})?\b")
SPOKEN_CLOCKS = r"(?<=lúc )\w+(?: \w+)? giờ|\w+(?: \w+)? giờ (?:rưỡi )?(?:sáng|trưa|chiều|tối|đêm|khuya|kém)"
LAWS = (r"(?<!con số )(?<!dân số )(?<!tổng số )(?<!chỉ số )(?<!hệ số )(?<!tham số )(?<!trong số )(?<=\bsố )[0-9]{1,4}"
        r"\b(?![.,][0-9]| ?(?:triệu|tỷ))")
BEFORE_NAME = frozenset("điều khoản chương trang phòng tầng lầu quận phường lớp khối tổ lộ km tập mục bài câu hạng vòng khóa "
                        "khoá cấp loại nhóm đợt ngõ hẻm thôn khu lô tháng ngày kỷ phút quý thứ bảng cổng kỳ".split())
CALLS = frozenset("gọi thoại hotline sđt đt".split())
STOPS = frozenset("trong với cho tại có các những khi giữa sau còn chỉ cả".split())
