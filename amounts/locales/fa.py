"""Persian: what CLDR's names are besides. Source: دستور خط فارسی (فرهنگستان زبان)."""

from .other import things

OTHERWISE = {
    "سوم بار": things()}  # third, and the som of Kyrgyzstan: "یک سوم"; times, and a pressure: "هزار بار"
PER = ("بر", "در")  # "کیلومتر بر ساعت"
