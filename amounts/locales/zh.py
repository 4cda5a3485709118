"""Chinese, in both scripts: what CLDR lacks and running text needs. Sources: GB/T 15835 (出版物上数字用法), GB 3100.

Names that are not set here are those of ``plain.py``. Mainland and Taiwan write a word in other characters, so both stand here.
"""

# ---------------------------------------------------------------- numbers

_DIGITS = "〇一二三四五六七八九"
NUMERALS = {**{digit: value for value, digit in enumerate(_DIGITS)}, "零": 0, "两": 2, "兩": 2, "壹": 1, "贰": 2, "貳": 2,
            "叁": 3, "參": 3,
            "参": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9}
POWERS = {"十": 1, "拾": 1, "百": 2, "佰": 2, "千": 3, "仟": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
TENS_OF = {"廿": 20, "卅": 30, "卌": 40}
PAIRS_OF = frozenset("两兩")
SPELLED = None
POSITIONAL = frozenset(_DIGITS + "零")
FORMAL = frozenset("壹贰貳叁參参肆伍陆陸柒捌玖拾")
POINTS_OF = frozenset("点點")
CLOCK_PARTS = frozenset("分")
PARTS_OF = ("分之",)
AND_PARTS = ("又",)
SHARES = {"万万": -6, "百": 0, "佰": 0, "千": -1, "仟": -1, "万": -2, "萬": -2}
SOME_MORE = ("余", "餘", "多", "几", "幾")
SHORT_TAIL = True
OR_SO = frozenset("来來")
TIMES_TOO, DEGREES_NEAR = "度", "[温溫热熱冷烧燒暖冻凍升降高低零负負角倾傾偏转轉斜坡弯彎夹夾经經纬緯摄攝华華近视視]"
# Words that begin as a number does: 十分 is "very", 千万 "by all means" before these, 一下 "a bit".
NOT_NUMBERS: tuple[str, ...] = ("十分钟情",
               "千万不", "千万别", "千万要", "千万注意", "千萬不", "千萬別", "千萬要", "一个劲",
               "一次性", "一家人", "一家子", "一天到晚", "一件事", "一点", "一點",
               "三角", "五角大", "四角", "八角",
               "三八节", "三八妇女", "三八线", "百胜", "百里挑一", "一二九", "十一黄金", "三两",
               "一元化", "一元二", "二元",
               "一对一", "一對一", "三三两两", "三三兩兩", "两两", "兩兩", "百度",
               "三里屯", "一度", "一季度", "二季度", "三季度", "四季度")
AVERAGED = frozenset("均每")
WHOLE = ("人", "个人", "個人", "名", "位")  # nobody is a part of one: "快一点五个人来了"
BIT_BY_BIT = ("一点一滴", "一點一滴", "一点一点", "一點一點", "一点一横")
NOT_NUMBERS += (*BIT_BY_BIT, *(f"{digit}位数" for digit in "一两三四五六"), *(f"{digit}位數" for digit in "一兩三四五六"))
NOT_BEHIND = frozenset("双雙统統唯专專同逐周週每之这這那某另任同上下前唯")
THESE = frozenset("每这這那")
BOUNDS = ("以上", "以下", "零下")
MAY_PRECEDE = frozenset("是于於为為到达達有得加减減乘除等约約和与與了")
COUNTERS = tuple(
    "人 个 個 名 位 家 间 間 所 座 栋 棟 幢 套 户 戶 件 辆 輛 台 臺 部 架 艘 只 隻 头 頭 条 條 根 支 枝 枚 颗 顆 粒 块 塊 "
    "片 张 張 本 册 冊 篇 "
    "首 封 份 份儿 次 回 场 場 届 屆 项 項 种 種 类 類 层 層 门 門 棵 株 朵 瓶 碗 盒 箱 袋 包 罐 双 雙 对 對 副 群 批 "
    "组 組 队 隊 班 排 "
    "起 宗 例 笔 筆 股 手 票 句 字 词 詞 页 頁 章 节 節 轮 輪 步 倍体 顿 頓 餐 趟 遍 发 發 架次 人次 辆次 个人 個人 名人 口人 "
    "家庭 国家 國家 "
    "个国家 個國家 个月大 员 員 村 镇 鎮 县 縣 市 省 区 區 街道 社区 企业 企業 公司 学校 學校 医院 醫院 亩地 亩 畝 坪 平 型号 "
    "節課 节课 课时 課時 代人 "
    "勺 匹 "
    "道 滴 串 束 盘 盤 盆 桌 床 扇 顶 頂 尊 幅 丛 則 则 集 期 站 进球 分球 胜 勝 负 負 连胜 連勝 冠 金 银 銅 席 议席 議席 "
    "票数".split())
COUNTERS = tuple(counter for counter in COUNTERS if counter not in (
    "块", "塊", "手", "冠", "金", "银", "銅", "起", "期", "节", "節", "市", "省", "区", "區", "村", "镇", "鎮", "县", "縣",
    "发", "發", "負", "负"))
TENTHS = {"元": ("角毛", "分"), "块": ("毛角", "分"), "塊": ("毛角", "分"), "蚊": ("毫", "仙"), "毛": ("分",), "角": ("分",),
          "斤": ("两兩",), "公斤": (), "米": (), "秒": (), "成": ("分",)}
HALF_BEHIND = ("半",)
NOT_HALF = ("半数", "半數", "半分", "半导", "半導", "半岛", "半島", "半径", "半徑", "半球", "半夜", "半价",
            "半價", "半决", "半決")
NOT_ALONE = frozenset("上百 上千 上万 上萬".split())
MULTIPLES = {"翻番": "2", "翻倍": "2", "减半": "0.5", "減半": "0.5"}
MULTIPLES |= {f"翻{done}{times}番": str(2 ** power) for done in ("", "了")
              for power, words in enumerate(("一 1", "两 兩 2", "三 3", "四 4", "五 5"), start=1) for times in words.split()}
GROWN = {word: "down" if word.endswith("半") else "up" for word in MULTIPLES}
VAGUE = {"几十": 10, "几百": 100, "几千": 1000, "几万": 10**4, "几亿": 10**8,
         "数十": 10, "数百": 100, "数千": 1000,
         "数万": 10**4,
         "数亿": 10**8,
         "數十": 10, "數百": 100, "數千": 1000, "數萬": 10**4, "數億": 10**8, "上百": 100, "上千": 1000, "上万": 10**4,
         "上萬": 10**4,
         "幾十": 10, "幾百": 100, "幾千": 1000, "幾萬": 10**4,
         "幾億": 10**8, "成百上千": 100, "成千上万": 1000, "成千上萬": 1000}
FRACTIONS = {"半": 2, "一半": 2}
HALF_OF = ("一半",)
GROUPS = {"打": 12}
FOLD = ("倍",)
PERCENT = ("%", "巴仙", "趴", "个百分比")
PERCENT_TENTHS = ("成", "折")
OF_PRICES = "折"  # a half of one is half the price, and no half of a tenth
POINTS = {"个百分点": 0, "百分点": 0, "個百分點": 0, "百分點": 0, "个基点": -2, "基点": -2, "個基點": -2, "基點": -2,
          "个bp": -2, "bp": -2}
MINUS = ("负", "負", "零下")
BELOW_ZERO = ("零下",)

# ---------------------------------------------------------------- money

ALSO = ("zh_Hant", "zh")
NAMES_BEFORE = frozenset("人民币 人民幣 美元 美金 港元 港币 港幣 新臺幣 台币 台幣 欧元 歐元 日元 日圓 英镑 英鎊".split())
HEAD = None
NICKNAMES = {name: code for code, names in {
    "CNY": "元 圆 圓 块 塊 块钱 塊錢 元钱 元人民币 元人民幣", "USD": "美金 美刀 刀",
    "JPY": "日圆", "GBP": "镑 鎊", "HKD": "港币 港纸 蚊",
    "TWD": "台币 台幣 臺幣 新臺幣", "KRW": "韩币 韓圜", "SGD": "新元 新币", "CAD": "加元 加币",
    "AUD": "澳元 澳币", "NZD": "纽元", "RUB": "卢布 盧布", "INR": "卢比 盧比", "CHF": "法郎 瑞郎",
    "MXN": "比索", "BRL": "雷亚尔", "TRY": "里拉", "SEK": "克朗", "ZAR": "兰特", "MYR": "林吉特 马币",
    "MOP": "葡币", "NGN": "奈拉", "KWD": "第纳尔", "AED": "迪拉姆", "SAR": "里亚尔", "ILS": "谢克尔",
    "UAH": "格里夫纳", "PLN": "兹罗提", "HUF": "福林",
}.items() for name in names.split()}
SCALED_MONEY = {"角": ("CNY", -1), "毛": ("CNY", -1), "毛钱": ("CNY", -1), "毛錢": ("CNY", -1), "毫": ("HKD", -1)}
MINOR = (("美分", "", "USD"), ("分钱 分錢", "", "CNY HKD TWD"), ("便士", "", "GBP"), ("日本銭 銭", "", "JPY"), ("欧分", "",
         "EUR"))

# ---------------------------------------------------------------- exactness, ranges

NOT_SO = tuple("不得 不能 不应 不應 不可 不会 不會 不".split())
BEFORE = {
    "about": "~ ≈ 约合 約合 约 約 大约 大約 约为 約為 大概 大概有 差不多 接近 将近 將近 近 上下 左右 几乎 幾乎 约有 約有",
    "over": "> 超 超过 超過 超过了 逾 高于 高於 多于 多於 大于 大於 突破 突破了 超出 不止",
    "at_least": "≥ >= 至少 至少有 最少 起码 起碼 大于等于 大于或等于 大于或者等于",
    "under": "< 不到 低于 低於 少于 少於 小于 小於 不足 未满 不满 未滿",
    "at_most": "≤ <= 最多 最多有 最多为 至多 小于等于 小于或等于 小于或者等于 最高",
    "": "赶超 趕超 反超 附近 最近 节约 節約 签约 簽約 预约 預約 违约 違約 合约 纽约 紐約",
}
AFTER = {
    "about": "左右|上下|前后|前後|余",
    "over": "多|餘|开外",
    "at_least": "+|以上|或以上|及以上|或者以上|或更多|或者更多|起",
    "under": "之下|以下不含|不到",
    "at_most": "以下|或以下|及以下|以内|以內|之内|或更少",
    "": "以上海|多么|多伦|多次|多边|余地",
}
TO = ("-", "–", "—", "~", "〜", "～", "到", "至", "——")
AND, ANDS, OR = "和", frozenset("与與"), "或"
EITHER = ("或", "和", "与", "與")
BETWEEN_BEHIND = ("之间", "之間", "间", "間")
RATIO = ("比",)

# ---------------------------------------------------------------- units and rates

BASE_FIRST = ("中有", "中就有")
_RISES = "增长 增長 增加 上涨 上漲 上升 上扬 上揚 攀升 提高 上调 上調 涨 漲"
_FALLS = "下跌 下降 下滑 减少 減少 降低 下调 下調 下挫 跌"
MOVED_BEFORE = {way: tuple(verb + end for verb in verbs.split() for end in ("", "了"))
                for way, verbs in (("up", _RISES), ("down", _FALLS))}
PER = ("每",)
PER_AHEAD, PER_HAS = "每", ("", "有", "中有", "中就有")
MINUTES = ("分",)
UNITS = {name: unit for unit, names in {
    "tablespoon": "大勺", "teaspoon": "小勺", "15 minute": "刻钟 刻鐘",
    "hour": "个小时 個小時 钟头 鐘頭 个钟头 個鐘頭", "second": "秒鐘",
    "day": "日", "week": "星期 个星期 個星期 礼拜 个礼拜", "month": "月", "year": "岁 歲 周岁 週歲",
    "500 gram": "斤 市斤", "50 gram": "两",
    "metric_ton": "吨 噸", "500 meter": "里 华里",
    "meter**2": "平米 ㎡", "kilometer**2": "㎢", "kilogram": "㎏", "kilometer": "千米 ㎞", "centimeter": "㎝",
    "millimeter": "㎜", "milliliter": "㎖",
    "kiloliter": "千升", "kilovolt": "千伏", "kilowatt_hour": "度电 度電",
    "inch": "英吋",
    "foot": "英呎 呎", "mile": "英哩 英裏", "nautical_mile": "浬",
    "degree_Celsius": "攝氏度 摄氏°", "degree_Fahrenheit": "華氏度",
    "horsepower": "匹马力",
}.items() for name in names.split()}
_SPEEDS = {"公里": "kilometer", "千米": "kilometer", "km": "kilometer", "米": "meter", "m": "meter", "英里": "mile"}
_DEGREES = {"摄氏": "degree_Celsius", "华氏": "degree_Fahrenheit",
            "摄氏温度": "degree_Celsius", "攝氏溫度": "degree_Celsius", "华氏温度": "degree_Fahrenheit",
            "華氏溫度": "degree_Fahrenheit"}
PAIRS = {
    **{prefix: {"度": unit, "°": unit} for prefix, unit in _DEGREES.items()},
    **{prefix: {word: f"{unit} / {time}" for word, unit in _SPEEDS.items()} for prefix, time in {
        "时速": "hour", "時速": "hour", "秒速": "second"}.items()},
}
NOT_UNITS = frozenset(("分", "刻", "匹", "世紀"))

# ---------------------------------------------------------------- what is not a figure

YEAR_MARKED = True
ORDINAL_STARTS = ("第", "第 ", "编号", "星期", "礼拜", "初", "附录")
ORDINAL_ENDS = ("强", "強", "号", "號", "年代", "世纪", "世紀", "年级", "年級", "路", "大道", "街", "年度", "届", "屆", "楼",
                "樓", "班")
_N = "[0-9〇零一二三四五六七八九十]"
DATES = (r"(?<![0-9至到为為])[0-9]0[后後]|(?<=[双雙])1[0-2](?![0-9.%元块塊])|"
         r"(?:[1-9]|1[0-2])·(?:[12][0-9]|3[01]|[1-9])(?![0-9.米公千])|"
         rf"{_N}{{1,4}}年{_N}{{1,3}}月(?:{_N}{{1,3}}[日号號])?"
         rf"|(?:[12][0-9]{{3}}|[一二][〇零一二三四五六七八九]{{3}})[财財]?年(?!间|多|来)"
         rf"|{_N}{{1,3}}月(?:份|{_N}{{1,3}}[日号號])|{_N}{{1,3}}月(?![来份])"
         rf"|(?:[1-9]|[12][0-9]|3[01]|[一二三四五六七八九十]{{1,3}})日(?!元|圆|圓|内|本|游|間|间|后|後|以)")
CLOCKS = (rf"{_N}{{1,3}}[时時](?:{_N}{{1,3}}分|许|半|整)?"
          rf"|(?:{_N}{{1,3}}|[两兩])[点點](?:钟|鐘|半|整|许|左右|前|后|之前|以前|[一三]刻|{_N}{{1,3}}分"
          r"|[一二三四五]?十[一二三四五六七八九]?(?![个個万萬])|多)"
          r"|(?<=上午)[0-9]{1,2}[点點]|(?<=下午)[0-9]{1,2}[点點]|(?<=晚上)[0-9]{1,2}[点點]|(?:1?[0-9]|2[0-4])[点點](?=[:：，,。]|$)")
NEAR_SCALE = ("比例", "比率", "之比", "配比", "比值", "比为", "比為", "稀释", "混合")
SCORED = ("比",)
GAMES = tuple("比赛 比賽 得分 比分 战胜 戰勝 获胜 獲勝 击败 擊敗 取胜 取勝 负于 負於 主场 主場 客场 客場 球队 球隊 战平 "
              "逆转 逆轉 女排 男排 直落".split())
BEFORE_NAME = frozenset(("编号", "no"))

# ---------------------------------------------------------------- the way back

SAY = {"about": "约{}", "over": "超过{}", "at_least": "至少{}", "under": "不到{}", "at_most": "最多{}"}
SAY_RANGE, SAY_OF, SAY_FOLD, SAY_RATIO = "{}到{}", "{}{}", "{}倍", "{1}分之{0}"
SAY_RATE = "{}/{}"
SAY_POINTS = ("{}个百分点", "{}个百分点")
