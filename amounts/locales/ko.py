"""Korean, lightly: scales, minor units, nicknames, percent words. Particles stick to the words in front of them."""

SCALES = {"십": 1, "백": 2, "천": 3, "만": 4, "십만": 5, "백만": 6, "천만": 7, "억": 8, "십억": 9, "백억": 10, "천억": 11,
          "조": 12, "경": 16}
GROUPS = {"다스": 12, "다즈": 12}
PART_OF = ("분의",)
NUMBERS = {"하나": "1", "한": "1", "두": "2", "세": "3", "네": "4", "백": "100", "천": "1000", "만": "10000", "반": "0.5"}
POINT_WORDS = ("점",)
FRACTIONS = {"절반": 2}
HALF_OF = ("절반",)
AND_A_HALF = ()
PERCENT = ("%", "퍼센트", "프로", "퍼센트포인트")
PERCENT_TENTHS = ("할",)
POINTS = {"%포인트": 0, "퍼센트 포인트": 0, "%p": 0}

HEAD = -1
USUAL = {"달러": "USD", "원": "KRW", "파운드": "GBP", "엔": "JPY", "위안": "CNY", "루블": "RUB", "프랑": "CHF", "크로나": "SEK"}
NICKNAMES = {"원": "KRW", "달러": "USD", "유로": "EUR", "엔": "JPY", "위안": "CNY", "파운드": "GBP", "불": "USD",
             "미국 달러": "USD",
             "미 달러": "USD", "홍콩 달러": "HKD", "루블": "RUB", "루피": "INR", "페소": "MXN", "프랑": "CHF", "바트": "THB"}
MINOR = (("센트", "", "USD EUR CAD AUD NZD HKD SGD ZAR"), ("전", "", "KRW"), ("펜스", "", "GBP"))

MINUS = ("마이너스",)
BEFORE = {"about": "~ ≈ 약 대략 거의", "over": ">", "at_least": "≥ >= 최소", "under": "<", "at_most": "≤ <= 최대"}
AFTER = {"about": "정도|가량|쯤", "at_least": "+|이상", "at_most": "이하|까지", "under": "미만", "over": "초과"}
TO = ("-", "–", "—", "~", "에서")
PER = ("/", "당")
DATES = (r"[0-9]{2,4}년(?! ?(?:간|동안))(?: ?[0-9]{1,2}월(?: ?[0-9]{1,2}일)?)?"
         r"|[0-9]{1,2}월(?: ?[0-9]{1,2}일)?|(?<=월 )[0-9]{1,2}일")
CLOCKS = r"[0-9]{1,2}시(?! ?간)(?: ?[0-9]{1,2}분)?"
