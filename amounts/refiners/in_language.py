"""What a language's file says is no figure: dates, times of day, ordinals, the article that is the word for one."""

from __future__ import annotations

from decimal import Decimal

from ..cldr import fold, is_hangul, is_unspaced, touches
from ..drafts import NEXT_WORD, Draft, behind, last_but
from ..everyday import count_things
from ..exact import EXACT
from ..lexicon import Lexicon, compiled
from ..lookup import look_up
from ..measures import read_lasting
from ..quantities import Count, Measure, Money, Number, Percentage, Ratio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from ..locales.plain import Words

# Behind the word for it any run of digits is a telephone number; behind what one does with it a run of FEWEST.
_PHONES: Final = frozenset("mob tel tél téléphone telefon telefono teléfono telefone tlf fax тел телефон".split())
FEWEST: Final = 8
SHORTEST: Final = 2  # digits of an emergency number
_LONGEST_ADDRESS: Final = 400
_MONTH: Final = r"(?: (?:de|di|da|of))?[ -]([^\W\d_]{3,14})"  # behind the day
MOST_DAYS: Final = 31
_HALF: Final = Decimal("0.5")
_LAP: Final = r"[0-9]{1,2}:[0-5][0-9][.,][0-9]{2}[1-9]"  # "1:17.123", where thousands have a point; but a scale of 1:25.000
_LINE: Final = r"(?:\n|^)\s{0,8}"  # its start; ``behind`` gives less than it is asked for only at the start of the text
_STREET: Final = 60  # characters in front of a postal code
MOST: Final = 30  # goals
_TIME: Final = "[0-9]{1,2}[.,][0-5][0-9]"
MANY: Final = 1_000_000  # what is said in one word is no everyday word then
NEAR: Final = 32  # characters in which a ratio or a scale is spoken of
_WORD: Final = 16  # characters: the word in front
_BEFORE_PARAMETER: Final = "%=&/?"  # in a web address
_HOUSE: Final = r"[1-9][0-9]{0,3}(?:([ -]?)[A-HА-Д](?![^\W_]|-)|/[1-9][0-9]{0,2}[A-H]?(?![^\W_]|[.,]?[0-9]))"
_ELIDING: Final = ("'", "’")
_OF_MANY: Final = "is"  # how the articles of several end: "i", "les", "los", "os"
_LASTING: Final = ("minute", "second")
_DAYS: Final = ("day", "week", "month", "year")  # of which a part is said in a shorter unit
_SPOKEN: Final = ("hour", "minute")
_HOURS: Final = ("hour",)  # "15 h 30" is a time of day
# "3 de mayo", "1er mars"; and the first of two days: "10 et 11 mars", "10–11 maggio".
_DAY_MONTH: Final = (r"[.ºª°]?(?::[ae]|er|e)?(?:(?: [^\W\d_]{1,3} (?:el |il |le |o )?| ?[-–] ?)[0-9]{1,2}(?![0-9]))?"
                        r"(?: (?:de|di|da|of))?[ -]([^\W\d_]{3,14})")


_JOINING: Final = frozenset("是为為到至和与與或于於达達即从從约約")  # Chinese: is, to, and, or; no end of a name


def why_in_language(text: str, draft: Draft, lex: Lexicon) -> str | None:
    """What a language's file says of dates, times of day, ordinals and the article that is the word for one."""
    lang = lex.language
    if draft.of in lang.THINGS_TOO:
        count_things(text, draft, lex)
    bare = draft.kind in (Number, Count)
    if draft.digits and draft.start and text[draft.start - 1] in _BEFORE_PARAMETER and _is_address(text, draft.start):
        return "identifier"
    if not draft.digits and draft.start == 0 and draft.end == len(text):
        return None  # nothing else is said
    if not lex.worded:
        doubtful = _why_doubtful(text, draft)
        if doubtful:
            return doubtful
    if not draft.digits and not lang.NUMERALS:
        spoken = lang.SPOKEN_CLOCKS
        hour = bool(spoken) and (bare or draft.kind is Ratio or draft.of in _SPOKEN)
        told = compiled(spoken, True).match(text, draft.number_start) if hour else None
        if told:
            draft.extend(max(draft.end, told.end()))
            return "clock"
        if (bare or draft.kind is Ratio) and text[draft.number_start:draft.number_end].lower() in lang.BEFORE_HOURS and (
            text[draft.number_end + 1:draft.number_end + 2].isdecimal() or lex.read_cardinal(text, draft.number_end + 1)
        ):
            return "clock"  # "um dreiviertel acht"
        if draft.kind is Number and text[draft.number_start:draft.number_end].lower() in lang.NOT_ALONE and not (
            _is_beside_number(text, draft, lex)
        ):
            return "no number"  # "Kuusi on puu", a spruce
        if (bare or text[draft.number_end + 1:draft.end] in lang.NO_ONE_BEFORE) and draft.number == 1 and (
            draft.scale is None or draft.kind is Percentage and text[draft.start] in "eE"  # "en promille på 1,8", but not "én"
        ):
            return "one"
        if bare and draft.scale is None and (when := _when_in_words(text, draft, lang)):
            return when
        if draft.kind in (Ratio, Measure) and _is_behind(text, draft, lang.HALVES) and (
            draft.kind is Ratio or text[draft.number_start:draft.number_end].lower() in lang.HALF_OF
        ):
            return "half"  # "en la segunda mitad del partido", "drugą połowę roku"
        if _is_no_part(text, draft, lang) if lang.PARTS_ORDER else lang.ORDINAL_FRACTIONS and (
            draft.kind is Ratio and _is_no_part(text, draft, lang) or draft.of in _DAYS and _is_day_of_several(text, draft, lang)
        ):
            return "ordinal"  # "un quinto mandato", "une média", "een derde kans"
        if draft.kind is Number and _is_behind(text, draft, lang.RANKS):
            return "name"  # "auf Platz zwei"
        return "part of a word" if draft.kind is Number and _is_in_word(text, draft) else None
    if lang.ORDINAL_STARTS and text.endswith(lang.ORDINAL_STARTS, 0, draft.start) and not _is_in_korean(text, draft.start):
        return "ordinal"
    if draft.kind is Number and lang.LABELS and compiled(lang.LABELS).search(text, max(0, draft.start - _WORD), draft.start):
        return "name"  # "図3", "步骤2"
    if bare and draft.digits and draft.start and _is_of_name(text, draft, lex):
        return "identifier"
    listed = bare or draft.kind is Measure and text[draft.start - 2:draft.start] == ", "  # "Kerkstraat 14, 1017 GB Amsterdam"
    if listed and draft.start == draft.number_start and _reads_postcode(text, draft, lang):
        return "address"
    if draft.start == draft.number_start and draft.kind is not Money and _reads_house(text, draft, lang):
        return "address"
    if draft.of in _HOURS and read_lasting(text, draft, lex):
        return None
    for reason, pattern in (
        ("date", lang.DATES), ("clock", lang.CLOCKS), ("address", lang.ADDRESSES), ("identifier", lang.LAWS),
        ("ordinal", lang.ORDINALS)
    ):
        found = compiled(pattern, True).match(text, draft.number_start) if pattern else None
        if found and not (reason == "clock" and (draft.kind is Ratio or (
            draft.of in _LASTING and found.end() <= draft.number_end
        ))):  # "w skali 1:50", "dure 1h30"
            draft.extend(max(draft.end, found.end()))
            return reason
    if draft.kind is Ratio and compiled(_LAP).fullmatch(text, draft.start, draft.end):
        return "clock"
    if draft.kind is Ratio and lang.NEAR_SCALE and _is_score(text, draft, lang):
        return "score"
    end = draft.number_end
    ordinal = next((ending for ending in lang.ORDINAL_ENDS if text.startswith(ending, end) and (
        touches(ending[-1]) or not text[end + len(ending):end + len(ending) + 1].isalpha())), "")
    ranked = draft.kind is Measure and draft.of == "degree" and "°" in lang.ORDINAL_ENDS and draft.end == end + 1
    if ordinal and is_hangul(ordinal[-1]) and not draft.digits and draft.number > 1 and ordinal in lang.COUNTERS:
        return None  # "세 번", but "3번"
    if ordinal and (bare or draft.kind is Ratio and ordinal[0] == " " or draft.kind is Measure and (
        ordinal[0] == "-" or end + len(ordinal) > draft.end  # "45-м км"; "5/9 этаж"
    ) or ranked and _is_rank(text, draft, lang)):
        draft.extend(max(draft.end, end + len(ordinal)))
        return "ordinal"
    if not draft.digits:
        return "one" if draft.kind is Number and draft.number == 1 and draft.scale is None and not draft.modifier else None
    if draft.kind is Number and lang.WEEKDAYS and _is_day(text, draft, lex):
        return "date"
    month = compiled(_DAY_MONTH).match(text, end) if 0 < draft.number <= 31 and (bare or draft.kind is Measure) else None
    if month and month[1].lower() in lang.MONTHS and (bare or draft.end == month.end() or ranked):  # "14 de julio" are no joules
        return "date"
    if bare and text[end:end + 2] == ".," and draft.scale is None and lang.BEFORE_ORDINAL:
        return "ordinal"  # "Er wurde 3., sie 4."
    if bare and text[end:end + 2] == ". " and text[end + 2:end + 3].isalpha() and lang.BEFORE_ORDINAL and (
        _is_behind(text, draft, lang.BEFORE_ORDINAL) or text[end + 2].islower() or _is_set_off(text, draft.start)
    ):
        return "ordinal"
    return None


def _is_beside_number(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"Fem eller sex", "sex av tio": does a word that joins two figures stand beside it, and another number?"""
    before, after = behind(text, draft.start, NEAR).lower().split()[-2:], text[draft.end:draft.end + NEAR].lower().split()[:2]
    for pair in (before[::-1], after):
        if len(pair) > 1 and pair[0] in lex.joints and (pair[1][0].isdecimal() or lex.read_cardinal(pair[1], 0)):
            return True
    return False


_TO_MORE: Final = r" ([^\W\d_]+) [0-9]{1,3}(?![0-9:]|h[0-9])"


def _is_day(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"Le mardi 5 est férié", "na terça-feira (5)", "na terça, 5,"; but "chaque lundi 20 à 30 personnes"."""
    lang = lex.language
    day = "".join(behind(text, draft.start, _WORD).lower().removesuffix("(").split()[-1:])
    if text[draft.start - 1:draft.start] == "(" and text[draft.end:draft.end + 1] != ")":
        return False
    if day.removesuffix(",") not in lang.WEEKDAYS or day[-1] == "," and text[draft.end:draft.end + 1] != ",":
        return False
    more = compiled(_TO_MORE).match(text, draft.end)
    to_more = more is not None and more[1] in lang.TO and not _is_hour(text, more.end(), lex)
    return text[draft.start:draft.end].isdigit() and 0 < draft.number <= 31 and draft.modifier is None and not to_more


def _is_hour(text: str, end: int, lex: Lexicon) -> bool:
    entry = look_up(text, end, lex)[3]
    return entry is not None and entry[1:2] == ("hour",) or lex.clock is not None and lex.clock.match(text, end) is not None


def _is_in_korean(text: str, start: int) -> bool:
    """"어제 3명": is what looks like the mark of an ordinal the end of a word?"""
    mark = start - 1 - (text[start - 1] == " ")
    return mark > 0 and is_hangul(text[mark]) and is_hangul(text[mark - 1])


def _is_of_name(text: str, draft: Draft, lex: Lexicon) -> bool:
    """"코로나19": a number that counts nothing, and touches a Korean word in front; but "약5", "3부터5까지"."""
    lang, start = lex.language, draft.start
    last = text[start - 1]
    if lang.NUMERALS and text[start] == "-" and last not in _JOINING and (
        "\u4e00" <= last <= "\u9fff" or "\u30a1" <= last <= "\u30fc"
    ):
        return True  # "歼-20", "ソユーズ-5"; but "答えは-1", "等于-1"
    if not is_hangul(last) or draft.kind is Count:
        return False
    joins = (*lang.TO, *lang.EITHER, *lang.BASE_FIRST, *lang.SCORED)
    return not text.endswith(joins, 0, start) and not any(text.endswith(phrase, 0, start) for phrase, _ in lex.glued)


def _is_rank(text: str, draft: Draft, lang: Words) -> bool:
    """"Il 4° piano", "la 2° vuelta": behind an article that is of one, and before a noun; "a 45° rispetto" are degrees."""
    then = NEXT_WORD.match(text, draft.end)
    if then is None or not then[1].islower() or then[1] in lang.STOPS or draft.number != draft.number.to_integral_value():
        return False
    last = last_but(behind(text, draft.start, _WORD).lower().split(), 0)
    return then[1] in lang.BEFORE_NAME or last[-1:] in _ELIDING or last != "a" and (  # "a 20° negativos"
        last in lang.ARTICLES and last[-1] not in _OF_MANY)


def digits_to_call(words: list[str], lang: Words) -> int:
    """How many digits make a telephone number behind these ``words``, 0 where none do: "Tel. 123 45 67", "Ring 22 12 34 56",
    "llame al 900 123 456"."""
    if words[-1] in lang.ARTICLES and words[-2:-1] and words[-2] in lang.EITHER:
        words = words[:-1]  # "llame al 91 345 67 89 o al 600 12 34 56"
    if words[-1] in lang.EITHER:
        words = words[:-1]
        while words and words[-1].lstrip("+(").rstrip("),").replace(",", "").isdigit():
            words = words[:-1]  # "Ring 22 12 34 56 eller 915 02 345"
    last = last_but(words, 0).lower().rstrip(".:")
    if last in _PHONES:
        return 1
    before = [word.lower() for word in words[-3:-1]]
    if last in lang.ARTICLES and last[-1] not in _OF_MANY and not lang.CALLS.isdisjoint(before):
        return SHORTEST  # "chiamate il 113", "ligue para o 190"
    return FEWEST if last in lang.CALLS or not lang.CALLS.isdisjoint(before[-1:]) else 0


def _reads_postcode(text: str, draft: Draft, lang: Words) -> bool:
    """"Hauptstraße 5, 10115 Berlin", "1012 AB Amsterdam", "114 55 Stockholm"; not "12000 Personen"."""
    for code, ahead in lang.POSTCODES:
        found = compiled(code).match(text, draft.start)
        if found and compiled(f"(?:{ahead or _LINE})$").search(behind(text, draft.start, _STREET)):
            draft.extend(max(draft.end, found.end()))
            return True
    return False


def _reads_house(text: str, draft: Draft, lang: Words) -> bool:
    """"Gartenstraße 12 B", "Via Roma 5 A", "ul. Długa 12/34", and "12-B" anywhere: a house, a flat, a class."""
    house = compiled(_HOUSE).match(text, draft.start)
    if house is None:
        return False
    if house[1] != "-":
        words = behind(text, draft.start, NEAR).split()
        last = last_but(words, 0).rstrip(",")
        if not (house[1] == " " and last.lower() in lang.BEFORE_NAME or last[:1].isupper() and (  # "klas 5 A"
            last.lower().endswith(lang.STREET_ENDS) or not lang.STREETS.isdisjoint(map(str.lower, words[-4:])))):
            return False
    draft.extend(max(draft.end, house.end()))
    return True


def _why_doubtful(text: str, draft: Draft) -> str | None:
    """What only the words of a language could tell, where none are known: "Năm 1975" (five, or the year), "3:2", "ve 14.30"."""
    if draft.start == 0 and draft.end == len(text):
        return None
    if not draft.digits:
        said = text[draft.number_start:draft.number_end]
        alone = draft.kind is Number and draft.scale is None and draft.number < MANY and not (
            " " in said or "\u3400" <= said[0] <= "\u9fff")  # 五十, whose characters alone _is_in_word judges
        return "part of a word" if alone else None
    if draft.kind is Ratio and ":" in text[draft.number_start:draft.number_end]:
        return "score" if draft.number <= MOST else None
    timed = draft.kind is Number and "separators" in draft.assumed and 0 < draft.number < 24 and (
        compiled(_TIME).fullmatch(text, draft.number_start, draft.number_end))
    return "clock" if timed else None


def _is_score(text: str, draft: Draft, lang: Words) -> bool:
    """"Es steht 2:1", but "im Verhältnis 2:1", "im Maßstab 1:50"."""
    said = text[draft.start:draft.end]
    if ":" not in said or said == text:
        return False
    assert draft.base is not None
    if draft.number > MOST or draft.base > MOST:
        return False
    near = (behind(text, draft.start, NEAR) + text[draft.end:draft.end + NEAR]).lower()
    return not any(word in near for word in lang.NEAR_SCALE)


def _is_behind(text: str, draft: Draft, words: frozenset[str]) -> bool:
    """Is the word in front of the figure one of these?"""
    return not words.isdisjoint(behind(text, draft.start, _WORD).lower().split()[-1:])


def _when_in_words(text: str, draft: Draft, lang: Words) -> str | None:
    """"L'otto marzo", "el ocho de marzo"; "nel millenovecentosessantotto", but no round number."""
    number = draft.number
    month = compiled(_MONTH).match(text, draft.number_end) if 0 < number <= MOST_DAYS else None
    if month and month[1].lower() in lang.MONTHS:
        draft.extend(max(draft.end, month.end()))
        return "date"
    year = draft.kind is Number and 1100 < number < 2100 and EXACT.remainder(number, 100) and draft.modifier is None
    return "year" if year and _is_behind(text, draft, lang.BEFORE_YEAR - {lang.OF}) else None


def _is_no_part(text: str, draft: Draft, lang: Words) -> bool:
    """"Un terzo uomo", "un cinquième mandat", where no "of" follows; "un quarto di finale"; "una media de 25 años",
    "un mezzo pubblico"."""
    if draft.kind in (Number, Count):
        return draft.number == _HALF and draft.scale is None and (
            draft.kind is Number or draft.of.partition(" ")[0].lower() not in lang.HALVED)
    if draft.kind is not Ratio:
        return False
    if lang.NOT_PARTS and compiled(lang.NOT_PARTS, True).match(text, draft.number_start):
        return True
    part = text[draft.number_start:draft.number_end].lower().partition(" ")[2]
    one = draft.number == 1 or draft.number == draft.base  # "drie derde plaatsen"
    then = NEXT_WORD.match(text, draft.end) if one and draft.modifier is None and part else None
    return then is not None and then[1].islower() and then[1] not in lang.STOPS and then[1] not in lang.OF_WHAT and (
        lang.PARTS_ONLY.isdisjoint((part, then[1])) and part not in lang.HALF_OF)


def _is_day_of_several(text: str, draft: Draft, lang: Words) -> bool:
    """"Een derde jaar", "een vierde dag": is it one of the days and no part of one? "Een kwart jaar" is."""
    part = text[draft.number_start:draft.number_end].lower().partition(" ")[2]
    return draft.number < _HALF and part in lang.FRACTIONS and part not in lang.PARTS_ONLY


def _is_set_off(text: str, start: int) -> bool:
    """"78 m², 2. OG", "(1. Stock)": what begins so goes on behind its full stop."""
    return text[start - 1:start] == "(" or text[start - 2:start] == ", " and not text[start - 3:start - 2].isdecimal()


def _is_address(text: str, start: int) -> bool:
    """Does the run of characters around the figure look like a web address?"""
    return "://" in behind(text, start, _LONGEST_ADDRESS).split()[-1]


def is_elided(text: str, apostrophe: int, lex: Lexicon) -> bool:
    """Does a short word end at this apostrophe, as in "d'un million", "l'undicesimo", "jusqu'à"?"""
    return not lex.language.ELIDED.isdisjoint(fold(behind(text, apostrophe, _WORD)).split()[-1:])


def _is_in_word(text: str, draft: Draft) -> bool:
    """One character between others of a script without spaces is as likely a part of a word."""
    beside = text[draft.start - 1:draft.start] + text[draft.end:draft.end + 1]
    return draft.number_end - draft.number_start == 1 and any(map(is_unspaced, beside))
