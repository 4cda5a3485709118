"""What a lexicon is made of is made once: here each part is asked for again, as of a locale that is new."""

from inspect import unwrap

import pytest

from amounts import cldr, scan, views
from amounts.drafts import behind
from amounts.languages import of_locale


@pytest.mark.parametrize("locale, same", [
    ("de", "de"), ("de_DE", "de"), ("fr_BE", "fr"),  # Belgium has nothing of its own in French
    ("de_CH", "de_CH"), ("fr_CH", "fr_CH"), ("en_GB", "en_GB"),
    ("pt_AO", "pt_AO"), ("pt_GW", "pt_PT"), ("en_IE", "en_001"),  # whose parent isn't what its name begins with
    ("zh_Hans", "zh"), ("sr_Cyrl", "sr"), ("sr_Latn", "sr_Latn"), ("sd_Deva", "sd_Deva"),
    ("wa", "wa"), ("iu_Latn", "iu_Latn"),  # of which CLDR says nothing
])
def test_a_locale_reads_as_its_parent(locale, same):
    assert cldr.same_as(locale) == same


def test_a_script_that_a_language_is_seldom_written_in_has_nothing_from_it():
    assert cldr.same_as("az_Arab") == "az_Arab"


def test_separators_are_of_the_latin_digits():
    assert cldr.separators("de") == (",", ".")
    assert cldr.separators("fa") == (".", ",")
    assert cldr.separators("fa", "arabext") == ("٫", "٬")
    assert [locale for locale in ("fr_CH", "fr", "de", "de_AT") if cldr.money_has_point(locale)] == ["fr_CH"]


def test_digits_of_their_own():
    assert cldr.native_digits("hi") == "०१२३४५६७८९"
    assert cldr.native_digits("fa") == "۰۱۲۳۴۵۶۷۸۹"
    assert cldr.native_digits("de") is None


def test_scales_are_the_compact_forms():
    found = unwrap(cldr.scales)("de")
    assert found[0] == (3, 1, "", " Tausend", "long")
    assert {entry for entry in found if entry[0] == 6} == {
        (6, 1, "", " Million", "long"), (6, 1, "", " Millionen", "long"),
        (6, 1, "", " Mio.", "short"), (6, 1, "", " Mio. ¤", "money"),
    }
    assert [entry for entry in found if entry[0] == 3 and entry[4] != "long"] == []  # "1000", with no word for it
    assert (4, 2, "", "K", "short") in unwrap(cldr.scales)("en")
    assert (4, 2, "¤", "K", "money") in unwrap(cldr.scales)("en")
    assert (3, 1, "elfu ", "", "long") in unwrap(cldr.scales)("sw")  # and how a negative one is written


@pytest.mark.parametrize("asked, said", [
    (("de", 6, "long", "one"), (1, "", " Million")),
    (("de", 6, "long", "other"), (1, "", " Millionen")),
    (("de", 6, "long", "few"), (1, "", " Millionen")),
    (("de", 7, "short", "other"), (2, "", "\u00a0Mio.")),
    (("de", 3, "short", "other"), None),
    (("de", 2, "long", "other"), None),
    (("en", 9, "money", "other"), (1, "¤", "B")),
    (("sw", 3, "long", "other"), (1, "elfu ", "")),
    (("yue", 4, "long", "other"), (1, "", "萬")),  # its long forms are the short ones
    (("nl", 3, "short", "one"), (1, "", "K")),  # its form for one says nothing of thousands
])
def test_a_compact_form(asked, said):
    told = cldr.compact_pattern(*asked)
    assert told == said


def test_endings():
    assert cldr.inflected("schwedische", {"e": "er en"}) == ["schwedische", "schwedischer", "schwedischen"]
    assert cldr.inflected("Zweedse", {"e": "-"}) == ["Zweedse", "Zweeds"]
    assert cldr.inflected("kilo", {"a": "y", "o": "_o"}) == ["kilo", "kil o"]
    assert cldr.inflected("złoty", {"a": "y"}) == ["złoty"]


def test_forms_of_a_unit():
    forms = list(cldr.unit_forms("de", "length-kilometer"))
    assert forms[0] == ("long", "one", "{0} Kilometer")
    assert {length for length, _, _ in forms} == {"long", "short"}
    assert forms[-1] == ("short", "", "{0} km")  # for one there is the plain name only
    assert {plural for _, plural, _ in cldr.unit_forms("de", "duration-day")} <= {"one", "other", ""}
    assert ("narrow", "other", "{0}m") in cldr.unit_forms("en", "length-meter")
    assert ("short", "other", "{0} ppm") in cldr.unit_forms("de", "concentr-part-per-1e6")  # whatever this CLDR calls it
    assert ("short", "two", "يومان") in cldr.unit_forms("ar", "duration-day")  # two of them, with no number
    assert ("short", "two", "يومان") not in cldr.unit_patterns("ar", "duration-day")
    assert ("short", "few", "{0} أيام") in cldr.unit_patterns("ar", "duration-day")


def test_the_unit_of_a_country():
    assert cldr.is_imperial("en_GB", "mile / gallon")
    assert cldr.is_imperial("en_GB", "fluid_ounce")
    assert not cldr.is_imperial("en", "gallon")
    assert not cldr.is_imperial("en_GB", "liter")


def test_what_stands_in_front():
    assert [locale for locale in ("en", "de", "my", "si") if cldr.names_lead(locale)] == ["my", "si"]
    assert [cldr.percent_before(locale) for locale in ("tr", "eu", "de")] == [("%",), ("%",), ()]
    assert [cldr.partitives(locale) for locale in ("ro", "de", "my")] == [(" de ",), (), ()]


def test_what_babel_has_of_units():
    units, _, plurals = unwrap(cldr._units)("de")
    assert "length-kilometer" in units
    assert plurals == {"one", "other"}
    assert [form for form in cldr.unit_forms("de", "length-kilometer") if not form[1]] == [("short", "", "{0} km")]


def test_months():
    german = cldr.months("de")
    assert {"januar", "jan", "märz", "sept"} <= german
    assert all("." not in name for name in german)
    assert "一月" not in cldr.months("zh")  # two characters, which may be "one month"
    assert "十一月" in cldr.months("zh")


@pytest.mark.parametrize("decimal, group, written, english", [
    (",", ".", "1.234,5", "1,234.5"),
    (",", " ", "1 234,5", "1,234.5"),
    (",", " ", "1.234,5", "1,234.5"),
    (",", ".", "1\u00a0234,5", "1,234.5"),
    (",", "\u202f", "1\u202f234\u00a0567,5", "1,234,567.5"),
    (".", "’", "1’234’567.5", "1,234,567.5"),
    (".", "’", "1'234.5", "1,234.5"),
    (",", "'", "1’234,5", "1,234.5"),
    (".", "\u00a0", "1 234\u202f567.5", "1,234,567.5"),
    ("٫", "٬", "1٬234٫5", "1,234.5"),
])
def test_separators_as_english_has_them(decimal, group, written, english):
    assert written.translate(views.separators_of(decimal, group)) == english


def test_english_separators_stay():
    assert views.separators_of(".", ",") is None
    assert set(views.separators_of("٫", "٬")) == {ord("٫"), ord("٬")}  # and a comma is what it is
    assert ord("'") not in views.separators_of(",", ".")


def test_scripts():
    assert [cldr.is_hangul(character) for character in "\uabff가힣\ud7a4"] == [False, True, True, False]
    assert [cldr.is_unspaced(character) for character in "aж한ก\u0e00\u109f人ក\u17ff\U00020000"] == [
        False, False, False, True, True, True, True, True, True, True]
    assert [cldr.touches(character) for character in "aж한ก人"] == [False, False, True, True, True]
    assert [views._is_chinese(character) for character in "㐀人鿿〇の한"] == [True, True, True, True, False, False]


def test_letters_and_their_marks():
    assert [cldr.is_letter(character) for character in "aéжि\u0300"] == [True] * 5
    assert [cldr.is_letter(character) for character in "1-²٣€"] == [False] * 5


def test_lower_case_is_as_long():
    assert cldr.fold("Fünf MIO.") == "fünf mio."
    assert cldr.fold("İSTANBUL") == "istanbul"


@pytest.mark.parametrize("length", [3, 39, 40, 41, 400])
def test_a_text_holds_characters(length):
    assert cldr.holds("x" * (length - 1) + "½", frozenset("½¼"))
    assert not cldr.holds("x" * length, frozenset("½¼"))


@pytest.mark.parametrize("locale, text, seen, offsets", [
    ("en", "5 kg", "5 kg", None),
    ("en", "5\u00a0kg", "5 kg", None),
    ("en", "30\u00a0000", "30\u00a0000", None),
    ("en", "a 5\u2010kg or 6\u2011kg bag", "a 5-kg or 6-kg bag", None),
    ("en", "5\u200b0\u00adkg", "50kg", [0, 2, 4, 5, 6]),
    ("de", "1.234,5", "1,234.5", None),
    ("de", "Ü 1.234,5", "Ü 1,234.5", None),
    ("hi", "१,२३४", "1,234", None),
    ("zh", "约 五 百 人", "约五百人", [0, 2, 4, 6, 7]),
    ("zh", "三 五 人", "三 五人", [0, 1, 2, 4, 5]),  # two numbers
    ("zh", "五  人", "五人", [0, 3, 4]),
    ("zh", "五 é", "五 é", None),
    ("zh", "é 五 é", "é 五 é", None),
    ("zh", "一\u200b共 三 百 元", "一共三百元", [0, 2, 4, 6, 8, 9]),
    ("fr_CH", "1.5", "1.5", None),
    ("fr_CH", "1'234,5", "1,234.5", None),
    ("en_NL", "1.5 million", "1.5 million", None),
    ("en_NL", "1.5 m, 1.500", "1,5 m, 1,500", None),
    ("en_NL", "€1,234", "€1,234", None),
    ("en_NL", "1,234 km", "1.234 km", None),
    ("en_NL", "€ 1,234 million", "€ 1.234 million", None),
    ("en_NL", "€1,23", "€1.23", None),
    ("en_NL", "EUR 1,234", "EUR 1,234", None),
    ("en_NL", "€5 or 1,234", "€5 or 1.234", None),
    ("en_NL", "TND 1,234", "TND 1.234", None),  # which has three decimals
    ("en_DK", "$1,234", "$1.234", None),
])
def test_a_text_for_the_readers(locale, text, seen, offsets):
    assert views.view(text, of_locale(locale)) == (seen, offsets)


def test_back_to_the_callers_places():
    text = "\u200b5\u200b0\u00ad kg"
    seen, offsets = views.view(text, of_locale("en"))
    assert seen == "50 kg"
    assert views.place(text, offsets, 0, 2) == (1, 4)
    assert views.place(text, offsets, 0, 5) == (1, 8)
    assert views.place("50 kg", None, 0, 2) == (0, 2)
    text = "5 करोड\u093c लोग"  # whose dot belongs to the letter before it
    seen, offsets = views.view(text, of_locale("hi"))
    assert views.place(text, offsets, 0, seen.index(" ", 2)) == (0, text.index(" ", 2))


@pytest.mark.parametrize("words, pattern", [
    (("one", "once"), "on(?:ce|e)"),
    (("six", "sixty"), "six(?:ty)?"),
    (("ten",), "ten"),
    (("a.b", "acb"), r"a(?:\.b|cb)"),
    (("two", "ten", "tens"), "t(?:en(?:s)?|wo)"),
    (("",), ""),
    ((), ""),
])
def test_words_share_their_beginnings(words, pattern):
    assert scan.trie(words) == pattern


def test_words_that_open_a_figure():
    words = scan.opening_words(of_locale("en"))
    assert {"two", "million", "twice", "half", "third"} <= set(words)
    assert not {"bn", "tn", "mn", "bln", "mln", "trn", "m", "thirds", "halving"} & set(words)
    pattern = unwrap(scan._compile)(words)
    assert [found.start() for found in pattern.finditer(b" two, twosome or three")] == [0, 16]


def test_patterns_are_made_at_first_use():
    for patterns, pattern, locale in (
        (scan._patterns, scan._word_pattern, "en"), (scan._spelled_patterns, scan._spelled_pattern, "de"),
    ):
        patterns.pop(locale, None)
        assert pattern(of_locale(locale)) is pattern(of_locale(locale)) is patterns[locale]


def test_signs_open_a_figure():
    assert scan.openings("½ and 3 or ⅔ of «two» in 1", of_locale("en")) == [0, 6, 11, 17, 25]


def test_pieces_of_number_words():
    pattern = unwrap(scan._compile_spelled)
    assert [found.start() for found in pattern(("drei", "ein"), "").finditer("drei, ein, kein")] == [0, 6]
    assert [found.start() for found in pattern(("三", "two"), "").finditer("十三 two atwo")] == [1, 3]
    assert [found.start() for found in pattern(("三",), "").finditer("十三")] == [1]
    assert [found.start() for found in pattern(("ثلاثة",), "وب").finditer("بثلاثة كثلاثة")] == [1]
    assert pattern((), "").search("drei") is None


@pytest.mark.parametrize("locale, opens, opens_not", [
    ("de", ("ein", "zwei", "halb"), ("minus",)),
    ("es", ("doce", "medio"), ("menos",)),  # "menos doce", but "al menos doce"
    ("ja", ("三", "百", "千"), ("億", "万")),
    ("ko", ("만", "억"), ()),
    ("zh", ("千", "万", "亿"), ("元",)),
    ("et", ("kaks", "miinus"), ()),
])
def test_where_a_number_word_begins(locale, opens, opens_not):
    pattern = scan._make_spelled_pattern(of_locale(locale))
    assert [word for word in opens if pattern.match(word) is None] == []
    assert [word for word in opens_not if pattern.match(word)] == []


def test_what_stands_behind_a_blank_line_alone():
    assert behind("profits rose\n\n5%", 14, 9) == ""
    assert behind("profits rose 5%", 13, 5) == "rose "
    assert behind("rose 5%", 5, 40) == "rose "
