"""Persian: what CLDR's names are besides. Source: دستور خط فارسی (فرهنگستان زبان)."""

MONEY_IN_PROSE = {"سوم": "(?:)"}  # third, and the som of Kyrgyzstan: "یک سوم"
IN_PROSE = {"بار": ("(?:)", None)}  # times, and a pressure: "هزار بار"
PER = ("بر", "در")  # "کیلومتر بر ساعت"
