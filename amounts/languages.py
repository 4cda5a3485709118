"""The lexicon of a locale, built at first use: number words, exactness and change here, money and units by their rooms."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from importlib import import_module

from . import cldr, currencies
from .cldr import touches
from .entries import ABBREVIATION, COUNTED, FOLD, GROUP, HUNDRED, MODIFIER, ONES, PERCENT, POINTS, POWER, SCALE, TENS
from .errors import AmountError, nearest
from .lexicon import EQUAL, OR_EQUAL, Lexicon
from .locales.plain import Words
from .money_words import add_money
from .phrases import add_phrases, add_separators
from .unit_tables import Tables, tables_of
from .unit_words import add_units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .spelling import Speller


def of_locale(locale: object, text: str | None = None) -> Lexicon:
    """The lexicon of ``locale``, a CLDR identifier with ``-`` or ``_`` or a Babel ``Locale``; with its names, unless it is for a
    ``text`` that needs none."""
    lex = _of_name(str(locale))
    lex.complete(text)
    return lex


@lru_cache(maxsize=64)
def _of_name(name: str) -> Lexicon:
    return _lexicon(_shared(canonical(name)))


@lru_cache(maxsize=256)
def _shared(locale: str) -> str:
    """The locale whose lexicon serves this one too: fr_BE reads and writes as fr does, and has its currency."""
    if locale.startswith("en"):
        return locale
    parent = cldr.same_as(locale)
    return parent if currencies.own(parent) == currencies.own(locale) else locale


@lru_cache(maxsize=64)
def canonical(locale: str) -> str:
    """``locale`` as Babel writes it (``en_GB``); an AmountError that suggests the nearest where it is unknown."""
    name = locale.replace("-", "_")
    if name in ("en", "en_US"):
        return name  # without loading Babel
    from babel import Locale, UnknownLocaleError
    from babel.localedata import locale_identifiers

    try:
        found = str(Locale.parse(name))
    except (UnknownLocaleError, ValueError, TypeError):
        found = ""
    if not found or found.startswith("root") or name.lower().startswith("und"):
        raise AmountError(
            f"unknown locale {locale!r}", expected="a CLDR locale such as 'en_GB'",
            suggestion=nearest(name, locale_identifiers()),
        )
    return found


@lru_cache(maxsize=64)
def _lexicon(locale: str) -> Lexicon:
    code = locale.partition("_")[0]
    code = "nb" if code == "no" else code  # CLDR keeps Bokmål under either
    lex = Lexicon(locale, language(code), units(code))
    lex.native = code != "en"
    _add_numbers(lex)
    _add_exactness(lex)
    _add_rates(lex)
    if locale not in ("en", "en_US"):
        add_separators(lex)
    if lex.native:
        lex.put_off(_add_names, _make_speller)
    else:
        _add_names(lex)
    return lex


def _add_names(lex: Lexicon) -> None:
    """Money, units, and what else the locale calls things."""
    add_money(lex)
    imperial: dict[str, str] = lex.units.IMPERIAL if lex.locale not in ("en", "en_US") else {}
    add_units(lex, {unit: theirs for unit, theirs in imperial.items() if cldr.is_imperial(lex.locale, unit)})
    if lex.native:
        add_phrases(lex)
    else:
        _add_words(lex)
    if lex.language.ALSO:
        cldr.let_go({*lex.language.ALSO} - {lex.locale})


def _make_speller(lex: Lexicon) -> Speller | None:
    from .spelling import speller  # English reads its own

    lang = lex.language
    return None if lang.SPELLED is None else speller(lex.locale, lang.SPELLED, lang.SPELLED_ALSO)


_NEVER_BARE = ("SIGNS", "SAY", "BEFORE", "AFTER", "NEGATIONS")  # Italian "né" denies, and "ne" does not
_ENGLISH = ("en_change", "en_labels", "en_money", "en_nouns", "en_other", "en")


@lru_cache(maxsize=64)
def language(code: str) -> Words:
    """The words of a language: those of its file, and for what that doesn't set those of every language."""
    made = Words()
    words: dict[str, Any] = {name: getattr(made, name) for name in dir(Words) if name.isupper()}
    signs = words["SIGNS"]
    if code != "en":
        words |= {"MONTHS": cldr.months(code), "WEEKDAYS": cldr.weekdays(code)}
    for room in _ENGLISH if code == "en" else (code,):
        words |= {name: said for name, said in written(room).items() if name in words}
    words["OTHERWISE"] = {  # where each name has a key of its own
        name.replace("_", " "): other for names, other in words["OTHERWISE"].items() for name in names.split()}
    if code != "en":
        words["SIGNS"] = {**signs, **words["SIGNS"]}
    if words["BEFORE_HOURS"]:
        before = "(?:" + "|".join(rf"(?<=\b{words} )" for words in words["BEFORE_HOURS"]) + ")"
        words["CLOCKS"] += rf"|{before}[0-9]{{1,2}}(?![.,]?[0-9]| ?%)"
        words["SPOKEN_CLOCKS"] = rf"{before}\w+" + ("|" + words["SPOKEN_CLOCKS"] if words["SPOKEN_CLOCKS"] else "")
    if words["BARE"]:
        words |= {name: _with_bare(table, words["HALF_OF"]) for name, table in words.items() if name not in _NEVER_BARE}
        for name, between in (("BEFORE", " "), ("AFTER", "|")):
            words[name] = {modifier: said + between + cldr.bare(said) for modifier, said in words[name].items()}
    for name, said in words.items():  # a file may write a set as a tuple
        is_set = isinstance(said, tuple) and isinstance(getattr(made, name), frozenset)
        setattr(made, name, frozenset(said) if is_set else said)
    return made


def _with_bare(words: Any, but: tuple[str, ...]) -> Any:
    """The words of a table with those that lose their accents besides, if they have some; ``but`` some of them keep them."""
    if isinstance(words, frozenset):
        return words | frozenset(map(cldr.bare, words))
    if not isinstance(words, dict):
        return words
    return {**{cldr.bare(word): meaning for word, meaning in words.items() if isinstance(word, str) and word not in but}, **words}


def written(code: str) -> dict[str, Any]:
    """What the language's own file in ``locales/`` sets; nothing where it has none."""
    try:
        return vars(import_module(f".locales.{code}", __package__))
    except ModuleNotFoundError:
        return {}


def units(code: str) -> Tables:
    """The table of units that the language is read with; outside English it holds symbols, and CLDR has the names."""
    table = {**written("en_unit_patterns"), **written("en_units")}
    if code == "en":
        return tables_of(table)
    return tables_of({**table, "WEIGHTS": {}, "TOUCHING": {}, "IMPERIAL": {}, "PER_SHORT": {}, "TIMED": {}, "WARM": {},
                     "COOKED": {}, "OF_SPACE": {}, "PER_ADVERBS": {}})


def _add_words(lex: Lexicon) -> None:
    """Every single word of English in its usual spellings, so that one look-up tells that a word means nothing."""
    for key in lex.names:
        first, *rest = key.split(" ")
        lex.heads[first] = max(lex.heads.get(first, 0), len(rest))
    lex.words.update({sign: (0, entry) for sign, entry in lex.signs.items()})
    for word in {*lex.heads, *lex.names}:
        if " " not in word:
            for spelled in (word, word.capitalize(), word.upper()):
                lex.words[spelled] = lex.heads.get(word, 0), lex.signs.get(spelled) or lex.names.get(word)


# ---------------------------------------------------------------- the parts


def _add_numbers(lex: Lexicon) -> None:
    lang = lex.language
    for value, word in enumerate(lang.DIGITS.split()):
        lex.numbers[word] = ONES, value
    for word in lang.NAUGHTS:
        lex.numbers[word] = ONES, 0
    for value, word in enumerate(lang.TENS.split(), start=2):
        lex.numbers[word] = TENS, 10 * value
    if lang.DIGITS:
        lex.numbers[lang.HUNDRED] = HUNDRED, 100
        lex.names[lang.HUNDRED] = SCALE, Decimal("1E+2")
    for word, power in lang.SCALES.items():
        if lang.DIGITS:
            lex.numbers[word] = POWER, power
        lex.names[word] = SCALE, Decimal((0, (1,), power))
    for word, power in lang.SCALES_BEHIND.items():
        lex.names[word] = SCALE, Decimal((0, (1,), power))
    for word, number in lang.GROUPS.items():
        if lang.DIGITS:
            lex.numbers[word] = GROUP, number
        lex.names[word] = lex.names[word + "s"] = SCALE, Decimal(number)
    for word, power in lang.ABBREVIATIONS.items():
        lex.signs[word] = ABBREVIATION, Decimal((0, (1,), power)), None
    if lex.lakhs and lang.DIGITS:
        lex.signs["L"] = ABBREVIATION, Decimal(100_000), None  # "₹8.4L"; a litre otherwise
    for word in lang.PERCENT:
        lex.names[word] = PERCENT, None
    for word in lang.PERCENT_TENTHS:
        lex.names[word] = PERCENT, Decimal(10)
    for word in lang.PERMILLE:
        lex.names[word] = PERCENT, Decimal("0.1")
    for word in lang.COUNTERS:
        lex.names[word] = COUNTED, word, None
    for word, exponent in lang.POINTS.items():
        lex.names[word] = POINTS, Decimal((0, (1,), exponent))
    for word, (noun, per) in lang.COUNTED.items():
        lex.names[word] = COUNTED, noun, per
    for word in lang.FOLD:
        lex.names[word] = (FOLD,)
    lex.touching[lang.TIMES] = (FOLD,)
    lex.going_on = {*lex.numbers, *lang.FRACTIONS, lang.AND, lang.POINT}


def _add_rates(lex: Lexicon) -> None:
    words = [mark + word + mark for word in lex.language.PER for mark in " -"]  # "per barrel", "-a-barrel"
    letters = (*lex.units.PER_SHORT, *lex.units.PER_ADVERBS)
    short = [mark + word + end for word in letters for mark in ("", " ") for end in ("", *" ,.;)")]
    lex.per_begins = frozenset(word[:3] for word in (*words, *short))


def _add_phrase(lex: Lexicon, words: str, modifier: str) -> None:
    """What stands in front of a figure, by its last word and the one before that."""
    before, last = ["", *words.split(" ")][-2:]
    lex.modifiers.setdefault(last, {}).setdefault(before, []).append((words, modifier))


def _add_exactness(lex: Lexicon) -> None:
    lang = lex.language
    for modifier, phrases in (*lang.BEFORE.items(), ("minus", " ".join(lang.MINUS))):
        for phrase in phrases.split():
            words = phrase.replace("-", " ").replace("_", "-")
            lex.exactly.add(words)
            if touches(words[-1]):
                if modifier != "minus":  # a sign, for ``signs``
                    lex.glued.append((words, modifier))
                continue
            _add_phrase(lex, words, modifier)
            if modifier in OR_EQUAL and lang.OR_EQUAL:
                lex.compared[words] = lex.compared[words.rpartition(" ")[0]] = OR_EQUAL[modifier]
    lex.equal_or = tuple(f" {phrase} " for phrase in lang.EQUAL_OR)
    for phrase in lang.OR_EQUAL:
        _add_phrase(lex, phrase.replace("-", " "), EQUAL)
    lex.compared.pop("", None)
    for word, befores in list(lex.modifiers.items()):
        for before, entries in befores.items():
            entries += befores.get("", []) if before else []
            entries.sort(key=lambda entry: -len(entry[0]))
        lex.modifiers[word.capitalize()] = lex.modifiers[word.upper()] = befores
    more = (f"{lang.OR} ", f"{lang.AND} ") if lex.native else (f"{lang.OR} ",)
    for modifier, phrases in lang.AFTER.items():
        for phrase in phrases.split("|"):
            lex.exactly.add(phrase)
            if touches(phrase[0]):
                lex.glued_after.append((phrase, modifier))
                continue
            found = phrase if phrase[0] in "-+'’" else " " + phrase
            lex.after.setdefault(found[:3], []).append((found, modifier))
            if phrase[0] == "-" or phrase.startswith(more) and not phrase.endswith(f" {lang.OVER}"):  # before a noun:
                lex.names[phrase.removeprefix("-")] = MODIFIER, modifier  # "50-odd countries", "30 or so pupils"
    for glued in (lex.glued, lex.glued_after):
        glued.sort(key=lambda entry: -len(entry[0]))
    for prefix, modifier in lang.PREFIXES.items():
        lex.modifiers[prefix] = {"": [(prefix, modifier)]}
    for word, direction in lang.HIGHER.items():
        lex.after.setdefault(f" {word}"[:3], []).append((f" {word}", direction))
    for entries in lex.after.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    lex.moves = dict.fromkeys(lang.MOVES, (None, ""))
    for direction, verbs in (("up", lang.RISES), ("down", lang.FALLS)):
        for needs, words in verbs.items():
            for word in words.split():
                lex.moves[word] = lex.moves[word.capitalize()] = direction, needs
    lex.parted = any(" " in verbs for verbs in (*lang.RISES, *lang.FALLS))
    if lang.AVERAGE:  # no modifier, but perhaps a change behind it
        lex.modifiers.setdefault(lang.OF, {}).setdefault(lang.AVERAGE.split()[-2], []).append((lang.AVERAGE, ""))
    buts = (mark + but for but in lang.BUT for mark in ("", ", "))
    lex.joints = frozenset(("", ",", f", {lang.OR}", f", {lang.AND}", *lang.TO, *lang.EITHER, *buts, *lang.SUSPENDED, *lang.RATIO,
                            *lang.DIMENSIONS, *lang.BASE_FIRST, *lang.PER_HAS, *lang.PER_BEHIND, *lang.MINUTES, *lang.WITH,
                            *lang.SPREAD, *lang.UNTO, *lang.UNDER_ZERO, *(lang.FROM_ZERO + side for side in lang.SIDES_OF_ZERO),
                            *lang.PAST, *lang.RAISED, *lang.SCORED,
                            *(mark + word for word in lang.LIKENED for mark in ("", ", ")), *(mark[:-1] for mark in lang.SPREAD)))
    lead = (word for word, (_, needs) in lex.moves.items() if " " not in needs or word.lower() not in lang.STOPS)  # not "nach"
    lex.leads = frozenset((*lead, *lang.FILLERS, lang.BY))
    for word in lex.leads - lang.INNER_FILLERS:
        lex.modifiers.setdefault(word, {})  # no modifier, but perhaps a change
