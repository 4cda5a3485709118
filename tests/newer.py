"""What a newer CLDR calls currencies and Babel's doesn't: this prints ``amounts/locales/newer_names.py``.

ICU carries that CLDR. Left out are languages that Babel names less than a hundred currencies in, but for the two newest
currencies, and the other script of Serbian.
"""

from __future__ import annotations

from collections.abc import Iterator

import icu
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers

from amounts import AmountError, Money, money_words, parse
from amounts.cldr import fold
from amounts.currencies import current

NEWEST = ("XCG", "ZWG")
HEAD = f'''"""What CLDR 48 calls currencies and Babel's CLDR 47 doesn't: language, then code and names.

Made by ``tests/newer.py``. Source: ICU {icu.ICU_VERSION}, which a test holds it to. Caribbean guilder and Zimbabwe Gold are of
2024 and 2025; some languages have renamed their money.
"""

# ruff: noqa: E501
TABLE = """\\
'''


def names(locale: str, code: str) -> Iterator[str]:
    """What ICU calls a currency in a locale, in every plural form."""
    bundle = icu.ResourceBundle(f"icudt{icu.ICU_VERSION.split('.')[0]}l-curr", icu.Locale(locale))
    try:
        yield bundle.get("Currencies").get(code).get(1).getString()
        plurals = bundle.get("CurrencyPlurals").get(code)
        while plurals.hasNext():
            yield plurals.getNext().getString()
    except icu.ICUError:  # it has no more of its own
        parent = get_global("parent_exceptions").get(locale)
        if parent and parent != "root":
            yield from names(parent, code)


def is_read(name: str, code: str, locale: str) -> bool:
    for text in (f"5 {name}", f"{name} 5"):
        try:
            if parse(text, locale=locale) == Money(5, code):
                return True
        except AmountError:
            pass
    return False


def main() -> None:
    money_words._newer = dict  # type: ignore[assignment]  # as if there were no table
    found: dict[str, dict[str, dict[str, str]]] = {}
    for locale in sorted(locale_identifiers()):
        data = Locale.parse(locale)
        if locale == "root" or data.language in ("und", "en"):
            continue
        rich = sum(code in current() for code in data.currencies) >= 100 and data.language != "sr"
        for code in sorted(current()) if rich else NEWEST:
            for name in names(locale, code):
                if name != code and not is_read(name, code, locale):
                    found.setdefault(data.language, {}).setdefault(code, {}).setdefault(fold(name), name)
    print(HEAD, end="")
    for language, codes in sorted(found.items()):
        print(language, *(f"{code} {', '.join(spelled.values())}" for code, spelled in sorted(codes.items())), sep="|")
    print('"""')


if __name__ == "__main__":
    main()
