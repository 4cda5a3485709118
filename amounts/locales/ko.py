"""Korean: what CLDR lacks. Sources: 한글 맞춤법 (국립국어원), 표준국어대사전.

Names that are not set here are those of ``plain.py``. The native numbers (하나,
    스물) are CLDR's rules'; the Chinese ones are here,
since they mix with digits: 1억 2천만.
"""

from .other import Other, nothing, things


def _or_equal(stems: str) -> str:
    """"100과 같거나 큰", "100이거나 그보다 많은", of each stem of "large" and its like."""
    return "|".join(f"{equal} {stem}" for stem in stems.split() for equal in (
        "과 같거나", "와 같거나", "이거나 그보다", "거나 그보다", "과 같거나 그보다", "와 같거나 그보다"))


# ---------------------------------------------------------------- numbers

NUMERALS = {"영": 0, "공": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9}
POSITIONAL = frozenset(NUMERALS)
POWERS = {"십": 1, "백": 2, "천": 3, "만": 4, "억": 8, "조": 12, "경": 16}
MYRIAD_ALONE = "만억"
# "만 19세": at full nineteen years; "다섯 시 반": a time of day; "영 점 오 퍼센트": no five percent.
WORDS_TOO = (r"만 [0-9]{1,3} ?(?:세|년|개월)|(?<=점 )[일이삼사오육칠팔구영]+ ?(?:퍼센트|프로|%)"
             r"|(?:열|스물|서른|마흔|쉰)(?:한두|두세|서너|너댓|대여섯|예닐곱)"
         r"|(?<=시 )[일이삼사오육칠팔구십]+ 분"
         r"(?= ?(?:전|후|경|쯤|에|까지|부터|[.,]|$))"
         r"|(?:열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉) ?시(?=[ .,에부까를은이가,]|$|쯤|경|께|정각)")
POINTS_OF = frozenset("점")
PARTS_OF = ("분의",)
AND_PARTS = ("과", "와")
SOME_MORE = ("여",)
# Two or three; and words: a generation, a king, a headache, meanwhile, one side, a fever, the tropics, a ceiling, a dumpling.
NOT_NUMBERS = ("두세", "세대", "세종", "두통", "백일장", "백일홍", "백일해", "십일조", "천만에", "천만다행",
               "천만의 말씀", "한 번", "한번", "오십견", "육이오", "사일구", "오일팔", "팔일오", "십이지", "십대", "백인",
               "만개", "만회", "만장", "만석", "만인", "억대", "억장", "천대", "천인",
               "백병", "백대", "한편", "한쪽", "열병", "열대", "천장", "만두")
NOT_ALONE = frozenset("일 이 사 오 구 공 만 조 천 경 억 한 두 세 네 열 쉰 팔 칠 육 백 천 영 구천 이만 일만 만일 오만 이천 "
                      "사천 일조 이조 사조".split())
ENDINGS = tuple("은 는 이 가 을 를 의 에 도 만 로 으 와 과 입 였 짜 어치 씩 부 까 보 밖 뿐 라 며 나 든 랑 인 임 대 상당 정도 "
                "남짓 쯤 미만 초과 안팎 내외 여 당".split())
NAME_ENDINGS = ("다.", "다,", "예요", "지만", "치", "반", "동안", "꼴", "급", "권", "제", "물", "선", "전", "후", "뒤",
                "마다", "내에", "내로", "간격", "규모", "수준")  # "5달러다.", but "이백오십이다" is no 252
PER_BEHIND = ("당",)
PER_TIMES = (r"(?<![0-9가-힣A-Za-z])(?<![0-9십백천만억한두세네섯곱덟홉열무] )"
             r"(개|명|병|장|권|마리|평|리터|배럴|킬로그램|kg|㎏|㎡|㎥|그램|톤|갤런|온스|시간|초)당 ?$",
             {**{each: each for each in ("개", "명", "병", "장", "권", "마리", "평")}, "리터": "liter", "kg": "kilogram",
              "㎏": "kilogram", "㎡": "meter**2", "㎥": "meter**3",
              "배럴": "oil_barrel", "킬로그램": "kilogram", "그램": "gram", "톤": "metric_ton", "갤런": "gallon",
              "온스": "ounce", "시간": "hour", "초": "second"})
COUNTERS = tuple("명 인 개 마리 대 권 장 병 회 곳 가지 건 채 척 그루 송이 켤레 벌 잔 그릇 통 쌍 표 석 골 팀 편 곡 종 종류 가구 "
                 "세대 개국 개사 평 홈런 타점 안타 이닝 개소 사람 군데 차례 자루 포기 봉지 상자 갑 묶음 조각 문제 모델 개교 "
                 "개월분 인분 마디 페이지 쪽 번 알 숟가락 스푼 모 팩 칸 탈삼진 피안타 실점 타수 승 패 득점 "
                 "리바운드 도루 볼넷 박 박스 바퀴 경기".split())
NATIVE_COUNTED, SINO_COUNTED = frozenset("시간 살 달 해 유로".split()), frozenset("년 인분 개국".split())
ARCS = "[위경]도|[북남]위|[동서]경"
# One man, one master, one meeting.
NOT_NAMES = ("대여섯", "박자", "박람", "박물", "경기도", " 개인", " 주인", " 장인", " 회의", " 시인", " 분기점")
NOT_NATIVE = frozenset("도 분 초 일 년 월 세 숨 솔 몰".split())
HALF_BEHIND = ("반", " 반")
NOT_HALF = tuple(f" {word}" for word in "반도 반대 반면 반드시 반응 반장 반발 반환 반영 반복".split())
VAGUE = {f"수{word}": number for word, number in (
    ("십", 10), ("백", 100), ("천", 1000), ("만", 10**4), ("십만", 10**5), ("백만", 10**6), ("천만", 10**7), ("억", 10**8),
    ("십억", 10**9), ("백억", 10**10), ("천억", 10**11), ("조", 10**12))}
VAGUE |= {f"{some}{word[1:]}": number for word, number in list(VAGUE.items()) for some in ("몇", "몇 ", "수 ")}
FRACTIONS = {"절반": 2}
HALF_OF = ("절반",)
FOLD = ("배", "곱절")
PERCENT = ("%", "퍼센트", "프로", "퍼센티지", "퍼센트지")
# Behind a space it is a percentage only where it is so much or so much more: "5 프로 올랐다", but "아이폰 15 프로 할인".
PERCENT_APART = {"프로": r" ?(?:이상|이하|미만|초과|정도|가량|안팎|내외|쯤|넘[게는]|상승|하락|증가|감소|인상"
                        r"|올[랐라린]|내[렸려린]|떨어|늘[었어]|줄[었어]|오르|내리|더|포인트)"}
PERCENT_TENTHS = ("할",)
TENTHS = {"할": ("푼", "리"), "초": ()}
POINTS = {"퍼센트포인트": 0, "퍼센트 포인트": 0, "%포인트": 0, "%p": 0, "베이시스포인트": -2, "bp": -2}
MINUS = ("마이너스", "영하", "음수")
BOTH_SIGNS = ("플러스마이너스", "플러스 마이너스")

# ---------------------------------------------------------------- money

HEAD = -1
NO_HEADS = ("동",)  # a house, more often than a đồng
USUAL = {"달러": "USD", "파운드": "GBP", "프랑": "CHF", "페소": "MXN", "루피": "INR", "크로나": "SEK", "크로네": "NOK",
         "디나르": "KWD"}
NICKNAMES = {"불": "USD", "엔": "JPY", "위안": "CNY", "유로화": "EUR", "원화": "KRW", "킵": "LAK", "미 달러": "USD",
             "중국 위안": "CNY",
             "미국달러": "USD", "루블화": "RUB", "파운드화": "GBP"}
WEIGHED = r"무게|체중|몸무게|중량|미터톤|킬로그램"
MINOR = (("센트", "", "USD EUR CAD AUD"), ("펜스 페니", "", "GBP USD"))

# ---------------------------------------------------------------- exactness, ranges

BEFORE = {
    "about": "~ ≈ 약 대략 거의 얼추",
    "over": ">",
    "at_least": "≥ >= 최소 적어도 최소한",
    "under": "<",
    "at_most": "≤ <= 최대 최고 많아야",
}
AFTER = {
    "about": "정도|가량|안팎|내외|쯤|전후|에 육박|가까이|에 가까",
    "over": "초과|남짓|넘게|넘는|를 넘|을 넘|이 넘|가 넘|를 초과|을 초과|보다 크|보다 많|보다 높|보다 길|를 웃|을 웃",
    "at_least": "+|" + _or_equal("큰 크 많 높 긴 길")
                + "|를 밑돌지|을 밑돌지|이상|또는 그 이상|보다 크거나 같|보다 많거나 같|보다 높거나 같",
    "under": "미만|보다 작|보다 적|보다 낮|보다 짧|를 밑|을 밑",
    "at_most": "이하|" + _or_equal("작 적 낮 짧")
               + "|를 넘지|을 넘지|이 넘지|가 넘지|를 초과하지|을 초과하지"
               "|를 초과할 수 없|을 초과할 수 없|이내|까지만|보다 작거나 같|보다 적거나 같|보다 낮거나 같",
}
TO = ("-", "–", "—", "~", "∼", "〜", "에서", "부터", "내지")
CAME_TO = (r"(?:으)?로 (?:크게 |대폭 |다시 )?(?:늘|줄|오르|올[라랐려렸]|내려|내렸|떨어|상승|하락"
           r"|증가|감소|개선|악화|확대|축소|높[아여였]|낮[아추췄]"
           r"|인상|인하|상향|하향|조정)")
AND, ANDS, OR = "과", frozenset(("와",)), "또는"
BASE_FIRST, EACH = ("중", "가운데"), ("씩",)
EITHER = ("과", "와", "또는", "이나")
MOVED_BEHIND = {way: tuple(f" {verb}" for verb in verbs.split()) for way, verbs in (
    ("up", "상승했 상승하 상승한 증가했 증가하 증가한 올랐 오른 늘었 늘어난"),
    ("down", "하락했 하락하 하락한 감소했 감소하 감소한 내렸 내린 떨어졌 떨어진 줄었 줄어든"))}
FAR_OFF = (" 떨어",)
BETWEEN_BEHIND = (" 사이", "사이")

# ---------------------------------------------------------------- units

UNITS = {name: unit for unit, names in {
    "centimeter": "센티 센치 센치미터",
    "gram": "그람",
    "milliliter": "미리리터", "gallon": "갤론", "tablespoon": "큰술", "teaspoon": "작은술",
    "year": "살 세 해 년간", "week": "주일 주간",
    "month": "달 개월간", "minute": "분간", "day": "일간", "metric_ton": "톤 미터톤",
    "foot**3": "입방피트", "meter**2": "평방미터", "meter**3": "입방미터",
}.items() for name in names.split()}
UNITS["킬로"] = "kilometer"
_SHARES = "주식|주가|매수|매도|매입|지분|발행|증자|보유|배당|상장|주주|공모"
UNITS |= {f"{shape} {name}": f"{unit}**{power}" for shape, power in (("평방", 2), ("제곱", 2), ("입방", 3), ("세제곱", 3))
          for name, unit in (("미터", "meter"), ("센티미터", "centimeter"), ("킬로미터", "kilometer"), ("피트", "foot"))}
_SPEEDS = {"킬로미터": "kilometer", "㎞": "kilometer", "km": "kilometer", "킬로": "kilometer", "마일": "mile",
           "미터": "meter", "m": "meter"}
PAIRS = {
    "섭씨": {"도": "degree_Celsius", "°": "degree_Celsius"}, "화씨": {"도": "degree_Fahrenheit", "°": "degree_Fahrenheit"},
    **{prefix: {word: f"{unit} / {time}" for word, unit in _SPEEDS.items()}
       for prefix, time in {"시속": "hour", "분속": "minute", "초속": "second"}.items()},
}

# ---------------------------------------------------------------- what is not a figure

NOT_UNITS = frozenset(("분기", "세기"))
OTHERWISE = {
    "줄": things(most=999, unless="에너지|열량|운동량|전력"), "섬": things(most=9999, unless="열량|가스"),
    "회전": things(most=9, unless="분당|초당|공중|돌|바퀴|모터"), "주": (
        things(most=10**12, near=rf"(?:{_SHARES})[^.!?]*\||\|[^.!?]{{0,6}}(?:매수|매도|매입)",
               unless_then=" ?(?:동안|간|만에|뒤|후|전|째|연속|차)"),
        things(then=r"당 ?[0-9][0-9,.]*(?:만|천|억|백)? ?[0-9]*원")), "킬로": (Other("kilometer",
        nearest="거리|떨어[진져졌]|달[리렸려]|뛰|걷|걸[었어]|구간|정체|해상|지점|반경|코스|마라톤|속도|길이|깊이"),
        Other("kilogram", nearest="몸무게|체중|무게|쌀|고기|과일|빠[지졌진]|빼|뺐|쪘|찌|감량|증량|늘었|줄었"),
        nothing()), "초": nothing(then="과")}  # "초과" is "more than"
YEAR_MARKED = True
ORDINAL_STARTS = ("제", "제 ")
ORDINAL_ENDS = (" 번째", "번째", "째", "위", " 위", "등", "차", "호", "번", "층", "성급", "학년", "분기", "사분기", " 사분기",
                " 분기", "주년", "대 국정", "세기",
                "대 남성", "대 여성", "대 남녀", "대 초반", "대 중반", "대 후반",
                *(f"대 {who}" for who in "청소년 소녀 소년 학생 딸 아들 자녀 국회 대통령 총선 대선 회장 총장".split()),
                *(f"세대 {what}" for what in "이동통신 통신 아이돌 걸그룹 전투기".split()),
                "대 청년", "대 직장인", "대 부부", "대 이상", "대 이하",
                "년대", "인칭", "심", "단계", "회초", "회말", "반", "동")
# Whom a ruler or a family has before: "찰스 3세", "재벌 2세".
_NAMESAKES = ("엘리자베스 바오로 찰스 루이 헨리 나폴레옹 빌헬름 니콜라이 베네딕토 알렉산드르 프리드리히 레오 람세스 "
              "구스타프 카를 제임스 조지 윌리엄 에드워드 리처드 펠리페 재벌 교포 동포 한인").split()
ORDINALS = rf"(?:{'|'.join(f'(?<={name} )' for name in _NAMESAKES)})[1-9][0-9]?세(?![기대])"
ORDINALS += r"|[1-4]/4 ?분기|[1-9]0[·∙][1-9]0대|(?:[1-7]0[2-9]0|[3-7]86) ?세대|[1-7]0[2-9]0 (?=여성|남성|청년)"
_S = "[일이삼사오육칠팔구십]"
DATES = (rf"십?{_S}월(?: ?{_S}{{1,4}}일)?|(?<=월 ){_S}{{1,4}}일(?!간)|(?:이천|천[칠팔구]백){_S}+ ?년(?![간동])|이천 ?년대|"
         r"[0-9]{4} ?년(?: ?[0-9]{1,2} ?월(?: ?[0-9]{1,2} ?일)?)?|[0-9]{1,2} ?월(?: ?[0-9]{1,2} ?일)?"
         r"|(?:[1-9]|1[0-2])·(?:[12][0-9]|3[01]|[1-9])(?![0-9.])"  # 6·25
         r"|(?:[1-9]|[12][0-9]|3[01])일"
         r"(?!간|만|치|씩|짜리| ?가량| ?정도| ?이내| ?이상| 안에| 연속| ?동안| 만에"
         r"| ?[전후뒤](?![가-힣])| ?[전후뒤](?=에|부터|까지|의|쯤|엔|인)|내[에로]|마다|이 [걸지넘된]|이면|이나)")
CLOCKS = r"(?<=[전후]반 )[0-9]{1,2}분(?!간)|[0-9]{1,2} ?시(?!간)(?: ?[0-9]{1,2} ?분)?"
LABELS = "(?:^|[^가-힣])표 ?$|(?:그림|도표|별표|부록|붙임|예제|각주) ?$"
SCORED = ("대",)
GAMES = ("이겼", "이기", "졌", "꺾", "승", "패", "격파", "물리", "제압", "비겼", "무승부", "눌렀", "경기", "골")
