"""Currencies as CLDR names them, read out of Babel (25 ms at first use; English ships as ``en_names.py``)."""

from __future__ import annotations

from functools import lru_cache

from .cldr import told

SINCE = 1999  # currencies that were legal tender somewhere in or after this year: the ECB's history begins there


@lru_cache(maxsize=1)
def current() -> frozenset[str]:
    """The codes of the currencies that are legal tender somewhere, by CLDR's territory data."""
    return _tender(since=None)


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """``current()`` and the currencies that ended in or after 1999, such as the Deutsche Mark."""
    return _tender(since=SINCE)


def _tender(since: int | None) -> frozenset[str]:
    from babel.core import get_global

    codes = set()
    for uses in get_global("territory_currencies").values():
        for code, _, end, tender in uses:
            if tender and (end is None or (since is not None and end[0] >= since)):
                codes.add(code)
    return frozenset(codes)


@lru_cache(maxsize=1)
def _before_last() -> frozenset[str]:
    """The ended currencies that one which has ended too came after, wherever they were tender: the lev of before 1999."""
    from babel.core import get_global

    ended, found, lasting = known() - current(), set[str](), set[str]()
    for uses in get_global("territory_currencies").values():
        for code, _, end, tender in uses:
            if tender and code in ended:
                followed = any(after and other in ended and start >= end for other, start, _, after in uses)
                (found if followed else lasting).add(code)
    return frozenset(found - lasting)


def table(locale: str) -> str:
    """Code, symbol and names of every known currency in ``locale``: one line each, ``SEK|SEK|Swedish krona|...``.

    ``BEF-`` has ended, and lends its name to a bare "franc" only where no living currency is called so; ``BGL--`` never does.
    """
    from babel import Locale

    data = Locale.parse(locale.replace("-", "_"))
    singular, plurals = told(data.currencies), told(data._data["currency_names_plural"])
    signs, living = told(data.currency_symbols), current()
    lines = []
    for code in sorted(known()):
        names = dict.fromkeys([singular.get(code, code), *told(plurals.get(code)).values()])
        names.pop(code, None)
        mark = "" if code in living else "--" if code in _before_last() else "-"
        lines.append("|".join([code + mark, signs.get(code, code), *names]))
    return "\n".join(lines)


def symbols(locale: str) -> dict[str, str]:
    """CLDR's own symbols in ``locale``, each with its code: ``{'$': 'USD', 'A$': 'AUD', ...}``."""
    from babel import Locale

    data = Locale.parse(locale.replace("-", "_"))
    return {symbol: code for code, symbol in data.currency_symbols.items() if code in known() or code == "XXX"}


def own(locale: str) -> str | None:
    """The currency of the locale's country (of its likeliest country where it names none)."""
    from babel import Locale
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    data = Locale.parse(locale.replace("-", "_"))
    territory = data.territory or get_global("likely_subtags").get(data.language, "").rpartition("_")[2]
    return next(iter(get_territory_currencies(territory)), None) if territory else None
