"""What the corpus does not say of neighbours: the words around a range, strict reading, what `explain` says, what is restated."""

import pytest

from amounts import (
    AmountError,
    Count,
    Measure,
    Money,
    Number,
    Percentage,
    PercentagePoints,
    Range,
    Rate,
    Ratio,
    explain,
    find,
    parse,
)


def contexts(text, locale="en"):
    return [match.context for match in find(text, locale=locale)]


def test_between_and_from_are_of_the_context():
    assert contexts("It takes between 5 and 10 kg of it.") == ["between 5 and 10 kg"]
    assert contexts("It takes From 5 to 10 kg of it.") == ["From 5 to 10 kg"]
    assert contexts("It takes 5 to 10 kg of it.") == ["5 to 10 kg"]
    assert contexts("Cuesta entre el 5 y el 10 % del total.", "es") == ["entre el 5 y el 10 %"]
    assert contexts("値は10と20の間です", "ja") == ["10と20の間"]
    assert contexts("風は時速15〜20キロです", "ja") == ["時速15〜20キロ"]
    assert contexts("風は時速15〜20 キロです", "ja") == ["時速15〜20 キロ"]
    assert contexts("바람은 시속 15~20킬로입니다", "ko") == ["시속 15~20킬로"]
    assert contexts("发病率为每10万人中有12例。", "zh") == ["每10万人中有12例"]
    assert contexts("Глоба от 500 до 1000 лв.", "bg") == ["от 500 до 1000 лв."]
    assert contexts("Штраф від 510 до 850 грн.", "uk") == ["від 510 до 850 грн"]
    assert contexts("Pokuta od 500 do 1000 korun.", "cs") == ["od 500 do 1000 korun"]
    assert contexts("Kazna od 500 do 1000 eura.", "hr") == ["od 500 do 1000 eura"]


def test_two_ends_may_be_equal_where_the_text_is_one_figure():
    assert parse("5-5 kg") == Range(Measure(5, "kilogram"), Measure(5, "kilogram"))
    assert [match.quantity for match in find("It weighs 5-5 kg.")] == [Measure(5, "kilogram")] * 2


def test_a_whole_text_may_be_a_ratio_above_one():
    assert parse("12 in 10") == Ratio(12, 10)
    assert parse("between 8 and 12 in 10") == Range(Ratio(8, 10), Ratio(12, 10))
    with pytest.raises(AmountError):
        parse("1 in 0")


def test_a_hundredth_is_no_scale():
    assert "scale" not in str(explain("It costs 5 to 10 cents.")[0])


def test_a_currency_that_one_end_says_is_that_of_both():
    for text in ("It costs USD 5 to $10.", "It costs $5 to USD 10."):
        assert [match.quantity for match in find(text, currency="CAD")] == [Range(Money(5, "USD"), Money(10, "USD"))]


def restated(text, **options):
    """The texts of the figures that say again what another said."""
    return [match.text for match in find(text, **options) if match.restates]


def test_a_parenthesis_says_it_again():
    assert restated("They paid 5 pounds (7 dollars) each.") == ["7 dollars"]
    assert restated("They paid US$5 ($7) each.") == ["$7"]
    assert restated("They paid twenty pounds (£20) each.") == ["£20"]
    assert restated("They had 5 km [3 miles] to go.") == ["3 miles"]
    assert restated("Add 1 kg of potatoes (2 lb) now.") == ["2 lb"]


def test_a_parenthesis_may_say_another_thing():
    assert restated("They paid 5 US dollars (7 US dollars) each.") == []
    assert restated("They paid £20 (GBP 25) each.") == []
    assert restated("They paid 20 pounds (GBP 25) each.") == []
    assert restated("They had 5 km (3 miles in all) to go.") == []
    assert restated("They had 5 hours (3 miles) to go.") == []
    assert restated("They had 5 men (3 miles) to go.") == []
    assert restated("They had 5 km (3 km) to go.") == []


def test_a_hyphen_behind_a_unit_may_begin_the_next_figure():
    for text in ("5 cm-1 inch", "12 oz-1 bag", "5 days-1 year", "10 m-2 km"):
        first, second = find(text)
        assert first.end == second.start - 1


def test_a_bound_takes_no_percent_sign_of_the_next_figure():
    quantities = [match.quantity for match in find("Of those over 65 and 12% of the others it is true.")]
    assert quantities == [Number(65, "over"), Percentage(12)]
    assert [match.quantity for match in find("It was 5 and 10%.")] == [Percentage(5), Percentage(10)]


def test_a_dash_at_the_start_of_a_line_is_no_minus():
    assert [match.text for match in find("Take\n–5 kg of it\n –6 kg of that")] == ["5 kg", "6 kg"]


def test_what_plus_adds_is_no_bound():
    assert [match.quantity for match in find("Two plus two is 4, 2 plus 2 too.")] == [Number(n) for n in (2, 2, 4, 2, 2)]


def test_a_blank_line_parts_two_figures():
    assert [match.text for match in find("It cost 3 dollars\n\n50 cents were left.")] == ["3 dollars", "50 cents"]
    assert [match.text for match in find("It cost 3 dollars\n50 cents.")] == ["3 dollars\n50 cents"]


def test_two_in_one_parenthesis_both_say_it_again():
    assert restated("They paid 100 million yuan (US$14m, £11m).") == ["US$14m", "£11m"]
    assert restated("They ran 12 km (7.5 mi; 6.5 nmi).") == ["7.5 mi", "6.5 nmi"]
    assert restated("They ran 5 km (3 miles, 2 hours).") == []
    assert restated("They paid £5m ($6m, $7m).") == []


def test_what_stands_behind_or_says_it_again():
    assert restated("It cost 5 million yen, or $33,000, a year.") == ["$33,000"]
    assert restated("They ran 12 km, or 7.5 miles.") == ["7.5 miles"]
    assert restated("Pay €500, or $600 if late.") == []
    assert restated("It earned $312 million, or $1.07 a share.") == []


def test_words_may_stand_before_the_parenthesis():
    assert restated("They got a €5,000 fine ($6,000) each.") == ["$6,000"]
    assert restated("They made €5m and lost ($2m) then.") == []


def test_so_much_a_share_restates_no_sum():
    assert restated("It earned $5m ($1.20 a share).") == []


def test_what_is_no_figure_is_restated_by_nothing():
    assert restated("It stands on page 5 (3 miles).") == []


def test_what_restates_a_dollar_is_another_dollar():
    quantities = [match.quantity for match in find("They paid US$5 ($7) each.", currency="CAD")]
    assert quantities == [Money(5, "USD"), Money(7, "CAD")]


def found(text, locale="en"):
    return [match.quantity for match in find(text, locale=locale)]


def test_hours_and_people_and_depths_and_suits_are_two():
    assert [match.quantity for match in find("In 2 hours 30 people came.")] == [Measure(2, "hour"), Count(30, "people")]
    assert [match.quantity for match in find("It was 18 m, 5 mm suit.")] == [Measure(18, "meter"), Measure(5, "millimeter")]


def test_a_price_and_a_weight_are_two():
    assert [match.quantity for match in find("Butter is £2 250g.")] == [Money(2, "GBP"), Measure(250, "gram")]
    assert [match.quantity for match in find("It made £2 250m.")] == [Money("2.25E+9", "GBP")]


def test_pressures_and_halves_are_two():
    assert [match.quantity for match in find("His pressure was 120 over 80.")] == [Number(120), Number(80)]
    assert [match.quantity for match in find("It is six of one and half a dozen of the other.")] == [Number(6), Number(6)]


def test_so_many_of_so_many_are_two():
    for whole in ("members", "UN members", "EU regions"):
        assert found(f"It won 100 of the 193 {whole}.") == [Number(100), Count(193, whole)]


def test_the_first_of_a_list_behind_how_many_they_are():
    assert found("three numbers: 12, 45 and 600") == [Count(3, "numbers"), Number(12), Number(45), Number(600)]


def test_each_of_several_dilutions():
    assert found("Diluted 1:10, 1:40 and 1:80.") == [Ratio(1, 10), Ratio(1, 40), Ratio(1, 80)]


def test_how_often_so_far_and_how_long_by_how_wide():
    for text in ("They ran 8 x 400m.", "8 × 400m"):
        assert found(text) == [Number(8), Measure(400, "meter")]
    assert found("a 7 x 9m room") == [Measure(7, "meter"), Measure(9, "meter")]
    assert found("a plot of 8 x 400 m") == [Measure(8, "meter"), Measure(400, "meter")]


def test_what_is_no_power():
    assert [match.quantity for match in find("It rose from 10 to the 5 of today.")] == [Number(10)]
    assert [match.quantity for match in find("10−9 = 1")] == [Number(10), Number(9), Number(1)]
    assert find("It lasts 10−12 weeks.")[-1].quantity == Measure(12, "week")


def test_an_ampersand_joins_as_and_does():
    five, six = Measure(5, "kilogram"), Measure(6, "kilogram")
    assert [match.quantity for match in find("It weighs 5 & 6 kg.")] == [five, six]
    assert [match.quantity for match in find("It weighs 4, 5 & 6 kg.")] == [Measure(4, "kilogram"), five, six]
    assert [match.quantity for match in find("It weighs between 5 & 6 kg.")] == [Range(five, six)]
    for text in ("Scope 1 & 2 emissions fell.", "Sections 5 & 6 apply.", "They meet on 4 & 5 May."):
        assert find(text) == []


def test_what_no_part_is_added_to():
    assert [match.text for match in find("There were 5 and 3/4 of them left.")] == ["5", "3/4"]
    assert [match.text for match in find("Pay $5 and 1/2 cup of it.")] == ["$5", "1/2 cup"]
    assert [match.text for match in find("It hits 1 in 5 to 3 hours.")] == ["1 in 5", "3 hours"]


def test_minutes_are_no_minimum():
    for text in ("It took 5 min. 10 kg remained.", "It took ten min 10 kg."):
        assert find(text)[-1].quantity == Measure(10, "kilogram")


def test_a_full_stop_behind_a_unit_may_end_the_sentence():
    for text in ("It lasted 2 days. 5 hours later it rained.", "It is 5 km. 3 m of it are wet.", "It is 6 ft. 10 are here."):
        assert len(find(text)) == 2
    assert [match.quantity for match in find("He let 5 in. Then it rose 2.5 in the first week.")] == [Number(5), Number("2.5")]
    assert {match.quantity.unit for match in find("It measures 12.4 x 8.2 x 0.6 in")} == {"inch"}


def test_behind_feet_may_stand_another_figure():
    for text in ("He jumped six foot two times.", "They are six foot three of them.", "At this point five people came six foot."):
        assert {match.quantity for match in find(text)} & {Measure(6, "foot")}
    assert find("At this point five people came.")[0].quantity == Count(5, "people")


def test_a_tilde_is_no_joint_where_two_things_are_said():
    about = Measure(10, "kilogram", modifier="about")
    for text in ("It is 5 m ~10 kg.", "It is 20 kg ~10 kg.", "It is 5 kg, ~10 kg."):
        assert find(text)[-1].quantity == about


def test_sides_that_touch():
    foot, inch, mm, pixel = "foot", "inch", "millimeter", "pixel"
    for text, unit, sides in (("a 6'x9' rug", foot, [6, 9]), ('10"x8"', inch, [10, 8]), ("an 8x10mm bit", mm, [8, 10]),
                              ("1920 x 1080 pixels", pixel, [1920, 1080]), ("an M8x40mm bolt", mm, [40])):
        assert [match.quantity for match in find(text)] == [Measure(side, unit) for side in sides]
    assert [match.quantity for match in find("2x400g tins")] == [Number(2), Measure(400, "gram")]
    assert find("Use 3x5 cards in the 4x4.") == []


def test_a_relay_has_legs():
    assert [match.quantity for match in find("They won 4 x 100 m relays")] == [Number(4), Measure(100, "meter")]
    assert [match.quantity for match in find("a 4 x 100 m hall")] == [Measure(4, "meter"), Measure(100, "meter")]
    assert find("the 1900s of England") == []


def test_metres_beside_feet_are_no_millions():
    for text in ("3.81m (12'6\")", "3.81m (12ft 6in)", "3.81m (12 feet 6 inches)"):
        assert [match.quantity for match in find(text)] == [Measure("3.81", "meter"), Measure(150, "inch")]
    assert find("£3.81m (12ft)")[0].quantity == Money("3.81E+6", "GBP")


def test_a_long_way_run_twelve_times_at_most():
    for often, far in ((12, 400), (4, 100)):
        assert found(f"They ran {often} x {far}m.") == [Number(often), Measure(far, "meter")]
    assert found("a field of 13 x 400m") == [Measure(13, "meter"), Measure(400, "meter")]


def test_what_a_figure_takes_from_the_next_is_assumed():
    assert [match.assumed for match in find("Add 30 and 60 ml.")] == [("unit",), ()]
    assert [match.assumed for match in find("It rose from 1.2 to 3.5 thousand.")] == [("scale",), ()]


def test_a_scale_is_not_shared_where_more_than_it_differs():
    assert found("They paid $3 and £3.5 million.")[0] == Money(3, "USD")
    assert found("It has 12 rooms and 15 million.")[0] == Count(12, "rooms")
    assert found("It rose from $3.2 to $4.5 hundred.")[0] == Money("3.2", "USD")


def test_a_price_and_one_of_what_it_is_the_price_of():
    assert found("三块五一斤", "zh") == [Money("3.5", "CNY"), Measure(500, "gram")]
    assert found("五块二一个", "zh") == [Money("5.2", "CNY"), Count(1, "个")]


def test_from_so_much_to_so_much_with_how_exact_each_is():
    assert found("Der Anteil stieg von gut 20 auf knapp 30 Prozent.", "de") == [
        Percentage(20, modifier="about"), Percentage(30, modifier="about")]


@pytest.mark.parametrize(("locale", "text"), [
    ("en", "Revenue rose to 3.2 (2.1) million euros."), ("en", "It was 3.2 (previous year: 2.1) million euros."),
    ("de", "Der Umsatz stieg auf 3,2 (Vorjahr: 2,1) Millionen Euro."), ("de", "Es waren 3,2 (i. Vj. 2,1) Mio. Euro."),
    ("sv", "Resultatet blev 3,2 (2,1) miljoner euro."), ("nl", "De omzet groeide tot 3,2 (2,1) miljoen euro."),
])
def test_this_year_and_the_last_share_what_stands_behind_the_bracket(locale, text):
    assert found(text, locale) == [Money(3_200_000, "EUR"), Money(2_100_000, "EUR")]


def test_a_number_in_brackets_that_shares_nothing():
    assert found("In 2019 (12) percent came.") == [Number(12)]
    assert found("It cost $5 (3) million of which are left.")[0] == Money(5, "USD")


@pytest.mark.parametrize(("locale", "text"), [
    ("en", "Box 30 x 20 cm"), ("fr", "Table 30 x 20 cm"), ("de", "Karton 30 × 20 cm"), ("pl", "Pudełko 30 x 20 cm")])
def test_both_sides_of_what_is_named(locale, text):
    assert found(text, locale) == [Measure(30, "centimeter"), Measure(20, "centimeter")]


def test_a_list_is_no_two_or_three():
    assert found("3人、4人", "ja") == [Count(3, "人"), Count(4, "人")]
    assert found("1、2、3個", "ja") == [Number(1), Number(2), Count(3, "個")]
    assert found("10명 중 3명씩", "ko") == [Count(10, "명"), Count(3, "명")]


def test_by_so_much_to_so_much():
    assert found("Die Miete stieg um 50 auf 850 Euro.", "de") == [Money(50, "EUR"), Money(850, "EUR")]
    assert found("Der Gewinn stieg um 3 auf 12 Millionen Euro.", "de") == [Money(3_000_000, "EUR"), Money(12_000_000, "EUR")]


def test_where_no_file_of_the_language_tells_a_word_alone_is_none():
    for text, locale in (("สามีนั่งเก้าอี้ที่สี่แยก", "th"), ("نه، نمی‌دانم", "fa"), ("காவிரி ஆறு", "ta"), ("Kuus kuuske kasvab.", "et")):
        assert find(text, locale=locale) == []
    assert found("Kuus eurot", "et") == [Money(6, "EUR")]


def test_scores_times_and_telephone_numbers_where_no_file_of_the_language_tells():
    for text, locale in (
        ("Zápas skončil 3:2.", "cs"), ("Матч завершився 3:2.", "uk"), ("Schůze je ve 14.30.", "cs"), ("14.30-kor jön.", "hu"),
        ("Puhelin 09 123 4567.", "fi"), ("Puhelin 0800 123 456.", "fi"), ("โทร. 02 123 4567", "th"),
    ):
        assert found(text, locale) == []
    assert found("3:2", "cs") == [Ratio(3, 2)]
    assert found("Hinta on 14,30.", "fi") == [Number("14.30")]
    assert found("Hinta on 120 450 euroa.", "fi") == [Money(120450, "EUR")]


def test_what_the_small_files_of_languages_say():
    assert found("У 90-х роках, 1-й поверх", "uk") == []
    assert found("2 ст. л. цукру за 19,90 грн", "uk") == [Measure(2, "tablespoon"), Money("19.90", "UAH")]
    assert found("25 хв", "uk") == [Measure(25, "minute")]
    assert found("یک سوم مردم", "fa") == []
    assert found("هزار بار گفتم", "fa") == [Count(1000, "بار")]
    assert found("سرعت ۱۵۰ کیلومتر بر ساعت", "fa") == [Measure(150, "kilometer / hour")]
    assert found("70 லட்சம் மக்கள்", "ta") == [Number(7000000)]
    assert found("ஐந்நூறு ரூபாய்", "ta") == []
    assert found("நூறு ரூபாய்", "ta") == [Money(100, "INR")]
    assert found("Ngày 3 tháng 5 lúc 14 giờ 30.", "vi") == []
    assert found("Sau 3 tháng nữa.", "vi") == [Measure(3, "month")]
    assert found("ปี 2566 เวลา 14.30 น.", "th") == []
    assert found("ราคา 14.30 บาท", "th") == [Money("14.30", "THB")]
    assert found("Mwaka 1961. Saa nane. Saa 8 mchana.", "sw") == []
    assert found("Alifanya kazi kwa saa 8 na miaka 5.", "sw") == [Measure(8, "hour"), Measure(5, "year")]


def test_two_bounds_are_one_range_of_one_thing():
    assert [m.quantity for m in find("More than 10 men but fewer than 5 women came.")] == [
        Count(10, "men", "over"), Count(5, "women", "under")]
    assert [m.quantity for m in find("She paid 10 but under 20 were left.")] == [Number(10), Number(20, "under")]


def test_a_number_of_a_contract_says_itself_again_in_words():
    for text, locale, quantity in (
        ("Долю 10 000 (десять тысяч) рублей внесли.", "ru", Money(10000, "RUB")),
        ("W terminie 14 (czternastu) dni odpowie.", "pl", Measure(14, "day")),
        ("Bedel 30 (otuz) gün içinde ödenir.", "tr", Measure(30, "day")),
        ("Die Frist beträgt 10 (zehn) Tage.", "de", Measure(10, "day")),
    ):
        assert [match.quantity for match in find(text, locale=locale)] == [quantity]
    assert [match.quantity for match in find("Он ждал 12 (двадцать) дней.", locale="ru")] == [Number(12), Number(20)]
    assert [match.quantity for match in find("Он ждал 10 (не пять) дней.", locale="ru")] == [Number(10), Number(5)]


def test_what_has_no_ending_of_its_own_is_of_no_ratio():
    found = [match.quantity for match in find("Dün orada 5 evden 3 kişi çıktı.", locale="tr")]
    assert found == [Count(5, "evden"), Count(3, "kişi")]
    assert [match.quantity for match in find("Dün orada 5'te 1 kişi vardı.", locale="tr")] == [Number(5), Count(1, "kişi")]
    assert [match.quantity for match in find("Dün orada 5 liradan 2'si var.", locale="tr")] == [Money(5, "TRY"), Number(2)]


def test_who_counts_says_no_range():
    assert [match.quantity for match in find("Çocuk iki üç dört diye saydı.", locale="tr")] == [
        Number(2), Number(3), Count(4, "diye")]
    assert [match.quantity for match in find("Dün üç çocuk beş elma aldı.", locale="tr")] == [Count(3, "çocuk"), Count(5, "elma")]
    assert [match.quantity for match in find("नौ दो बारह हुआ।", locale="hi")] == [Number(9), Number(2), Number(12)]


def test_sides_may_touch_their_cross_in_every_language():
    sides = [Measure(8, "meter"), Measure(10, "meter")]
    for text, locale in (("Der Raum ist 8x10 m groß.", "de"), ("Pokój ma 8x10 m.", "pl"), ("Гараж 8х10 м продам.", "ru")):
        assert [match.quantity for match in find(text, locale=locale)] == sides
    assert [match.quantity for match in find("Участок 12 соток в 30 км от города.", locale="ru")] == [
        Measure(1200, "meter**2"), Measure(30, "kilometer")]


def test_what_rose_from_one_price_to_another_is_no_range():
    found = [match.quantity for match in find("Ekmek 10 liradan 12 liraya çıktı.", locale="tr")]
    assert found == [Money(10, "TRY"), Money(12, "TRY")]
    ranged = find("Ceza 3 yıldan 7 yıla kadar sürer.", locale="tr")
    assert [match.context for match in ranged] == ["3 yıldan 7 yıla kadar"]


def test_the_yuan_is_the_locales_own_or_the_documents():
    assert found("薪水3萬元", "zh_Hant_TW") == [Money(30000, "TWD")]
    assert found("薪水3萬元", "zh_Hant_HK") == [Money(30000, "HKD")]
    assert found("薪水3万元", "zh") == [Money(30000, "CNY")]
    assert found("NT$500，約3元", "zh") == [Money(500, "TWD"), Money(3, "TWD", "about")]
    assert found("3美元，约20元", "zh_Hant_TW") == [Money(3, "USD"), Money(20, "TWD", "about")]


def test_a_wide_comma_parts_no_decimals():
    assert found("满500，85折优惠", "zh") == [Number(500), Percentage(85)]
    assert found("共1，234人", "zh") == [Count(1234, "人")]
    assert found("価格は１，２３４円", "ja") == [Money(1234, "JPY")]


def test_short_units_are_words_of_the_language():
    for text, locale in (("Articolul 5 a fost citit.", "ro"), ("Στις 5 η ομάδα έφυγε.", "el"), ("Pokoj 5 s balkonem.", "cs"),
                         ("Za 5 mi mentünk.", "hu"), ("Med 5 in petkom.", "sl")):
        assert [match.quantity.kind for match in find(text, locale=locale)] in (["number"], [])
    assert found("Běžel to za 12 s.", "cs") == [Measure(12, "second")]
    assert found("5 zile", "ro") == [Measure(5, "day")]


def test_a_number_in_characters_takes_nothing_of_the_next():
    assert found("月薪2万 12000元交房租", "zh") == [Number(20000), Money(12000, "CNY")]
    assert found("花了一百两百块", "zh") == [Number(100), Money(200, "CNY")]


def test_parts_of_one_number_grow_smaller():
    assert found("दो लाख 500 लोग", "hi") == [Number(200000), Number(500)]
    assert found("4 हजार 4 हजार", "hi") == [Number(4000), Number(4000)]
    assert found("ألف و1000 دولار", "ar") == [Number(1000), Money(1000, "USD")]
    assert found("un millón 1000 mil euros", "es") == [Number(1000000), Money(1000000, "EUR")]
    assert found("3 mil 500 mil euros", "es") == [Number(3000), Money(500000, "EUR")]
    assert found("3 mil 1000 millones de euros", "es") == [Number(3000), Money("1E+9", "EUR")]
    assert found("tres y tres tercios", "es") == [Number(3), Ratio(3, 3)]


def test_ones_that_stand_first_are_one_to_nine_in_words():
    for ones in ("ti", "null", "elleve"):
        assert len(found(f"{ones} og tjue minutter", "nb")) == 2
    assert found("fem og 20 minutter", "nb") == [Number(5), Measure(20, "minute")]
    assert found("5 og tjue minutter", "nb") == [Number(5), Measure(20, "minute")]


def test_what_is_raised_is_a_number_and_not_too_far():
    assert found("It is 10 to the minus 100.") == [Number(10), Number(-100)]
    assert found("It is 2 to the power of 100.") == [Number(2), Number(100)]
    assert found("It is 0 to the power of 2.") == [Number(0), Number(2)]
    assert found("It has 1/2 to the power of 3.") == [Ratio(1, 2), Number(3)]
    assert found("It is 20−9 mbar.") == [Number(20), Measure(9, "millibar")]
    assert found("It fell to 10−11 mbar.") == [Number(10), Measure(11, "millibar")]


def test_a_part_in_digits_behind_between_is_a_figure_of_its_own():
    assert found("It is between 1 and 1/2 inches thick.") == [Measure(1, "inch"), Measure("0.5", "inch")]
    assert found("It is ten and half an inch.") == [Measure(10, "inch"), Measure("0.5", "inch")]


def test_what_both_are_of_stands_behind_the_bracket():
    assert found("Revenue was 1,234 (1,100) million dollars.") == [Money("1.234E+9", "USD"), Money("1.1E+9", "USD")]
    assert found("Sales were 3.2 (2.1) per cent up.") == [Percentage("3.2"), Percentage("2.1")]
    assert found("Umsatz 3,2 (Vorjahr: 2,1) Millionen", "de") == [Number(3200000), Number(2100000)]
    first, second = find("Revenue was 1,234 (1,100) million dollars.")
    assert "unit" in first.assumed and "unit" in second.assumed
    assert second.restates is None
    for behind in ("cars", "here"):
        match, _ = find(f"Revenue was 1,234 (1,100) {behind}.")
        assert (match.quantity, match.assumed) == (Number(1234), ())


def test_a_scale_is_shared_by_what_is_alike():
    assert found("It earned $12 and $9 million.") == [Money(12, "USD"), Money(9000000, "USD")]
    assert found("It earned 12, 13 and 9 million.") == [Number(12), Number(13), Number(9000000)]
    assert found("It earned $12.4 and €9.8 million.") == [Money("12.4", "USD"), Money(9800000, "EUR")]
    share, sum_ = found("It earned $12.4 a share and $9.8 million.")
    assert (share.quantity, sum_) == (Money("12.4", "USD"), Money(9800000, "USD"))
    assert found("It earned $5.5 and 6.5 million people came.")[0] == Money("5.5", "USD")


def test_the_pull_of_the_earth_is_a_hundred_at_least():
    assert found("Spin at 100 g for ten minutes.") == [Measure(100, "g_0"), Measure(10, "minute")]
    assert found("Spin at 99 g for ten minutes.") == [Measure(99, "gram"), Measure(10, "minute")]
    assert find("It spins at 300 × g.")[0].text == "300 × g"
    assert find("It has 30 wt% of it.")[0].text == "30 wt%"


def test_a_sign_in_front_is_of_what_it_touches():
    assert found("It costs 5$(6) now.") == [Money(5, "USD"), Number(6)]
    assert found("It costs A$5 or B$6.")[0] == Money(5, "AUD")


def test_a_digit_behind_plus_is_another_figure():
    assert found("It has 200+5 cars.") == [Number(200), Count(5, "cars")]


def test_a_hundred_has_no_hundreds():
    assert found("hundre hundre", "nb") == [Number(100)] * 2


def test_one_ratio_behind_another_is_no_time_of_day():
    for between in (",", " or", " and"):
        assert found(f"They were diluted 1:10{between} 1:40.") == [Ratio(1, 10), Ratio(1, 40)]
    assert found("It has a gradient of 2:20.") == found("He reached the slope at about 1:20.") == []


def test_two_units_are_one_or_the_other_but_a_fraction_is_one():
    assert found("It runs at 50/60 Hz.") == [Range(Measure(50, "hertz"), Measure(60, "hertz"))]
    assert [find(f"It is {part} Hz.")[0].quantity.value < 1 for part in ("5/6", "5/7")] == [True, True]
    assert find("a 5-year-old boy")[0].context == "5-year-old"


def test_feet_and_inches_without_a_mark_are_of_a_person():
    assert found("It is 9'2 tall.") == [Measure(9, "foot"), Number(2)]


def test_the_context_begins_with_the_first_word_of_a_bound():
    for locale, before, text in (
        ("en", "It has ", "at least another 12 cars"),
        ("en", "It has another ", "12 cars"),
        ("en", "It has ", "more\nthan 500 cars"),
        ("en", "It is ", "greater than or equal to 5 kg"),
        ("en", " ", "about 5 cars"),
        ("fr", "un poids ", "égal ou supérieur à 5 kg"),
        ("fr", "un poids ", "supérieur ou égal à 5 kg"),
        ("zh", "参加者", "不超过500人"),
        ("tr", "", "100'den büyük veya eşit"),
    ):
        assert contexts(before + text, locale) == [text]


def test_words_of_a_number_end_where_another_word_begins():
    for text, locale, quantities in (
        ("zwei halbe Brötchen", "de", [Count(2, "halbe Brötchen")]),
        ("Hij kreeg een tweede kans.", "nl", []),
        ("les vingt-cinquièmes journées du livre", "fr", []),
        ("vinte e um trinta avos", "pt", [Ratio(21, 30)]),
        ("aperto tra le dieci e mezzogiorno", "it", [Number(10)]),
        ("due e mezzo", "it", [Number("2.5")]),
        ("entre diez y mediodía", "es", [Number(10)]),
        ("una hora y cuarto", "es", [Measure("1.25", "hour")]),
        ("dos metros y cuarto", "es", [Measure("2.25", "meter")]),
        ("tres y cuarto", "es", []),
        ("Pagó un 9 % de interés y un 0 % de comisión.", "es", [Percentage(9), Percentage(0)]),
        ("삼 분 뒤에", "ko", [Measure(3, "minute")]),
        ("zwischen fünf und zwanzig", "de", [Range(Number(5), Number(20))]),
        ("YİRMİ BEŞİNCİ GÜN", "tr", []),
    ):
        assert found(text, locale) == quantities, text
    first, second = found("同一两个人", "zh")[0].low, found("这一两天", "zh")[0].high
    assert (first, second) == (Count(1, "个人"), Measure(2, "day"))


def test_a_figure_reaches_to_the_end_of_its_unit():
    assert [match.text for match in find("It makes 50,000 b/d of oil.")] == ["50,000 b/d"]
    assert contexts("It is 10 years old.") == ["10 years old"]


def test_four_runners_are_no_side():
    for text in ("Jamaica won the 4 x 100 m in Tokyo.", "They won the 4 x 100 metres."):
        assert found(text) == [Number(4), Measure(100, "meter")]
    for text in ("It is a 4 x 10 m plot.", "It is a 4 x 10m plot."):
        assert found(text) == [Measure(4, "meter"), Measure(10, "meter")]
    assert found("They won the 4 x 1500 m.") == [Number(4), Measure(1500, "meter")]
    assert found("It is a 3 x 100 m plot.") == found("It is 3 by 100 m.") == [Measure(3, "meter"), Measure(100, "meter")]


def test_a_whole_text_is_what_cldr_writes_and_prose_what_is_meant():
    for locale, text, number, whole, prose in (
        ("de", "5 gr", 5, "grain", "gram"),
        ("sv", "150 hk", 150, "horsepower", "metric_horsepower"),
        ("nl", "150 pk", 150, "horsepower", "metric_horsepower"),
        ("fr", "10 s.", 10, "century", "second"),
    ):
        assert found(text, locale) == [Measure(number, whole)]
        assert found(f"{text} ...", locale) == found(f"... {text}", locale) == [Measure(number, prose)]
    assert [match.text for match in find("Elle court en 10 s.", locale="fr")] == ["10 s"]


def test_a_unit_that_is_another_word_behind_several():
    assert found("Ne restano 2 secondo i medici.", "it") == [Number(2)]


@pytest.mark.parametrize(("locale", "text"), [
    ("ro", "Inflația a scăzut de la 7,5% la 6,2%."), ("bg", "Инфлацията спадна от 7,5% на 6,2%."),
    ("uk", "Інфляція знизилася з 7,5% до 6,2%."), ("cs", "Inflace klesla ze 7,5 % na 6,2 %."),
    ("hr", "Inflacija je pala sa 7,5 % na 6,2 %."),
    # The sign, or the word, is said once, and "from" has another form.
    ("bg", "Инфлацията спадна от 7,5 на 6,2 процента."), ("uk", "Інфляція знизилася із 7,5 до 6,2 відсотка."),
    ("cs", "Inflace klesla ze 7,5 na 6,2 procenta."), ("hr", "Inflacija je pala sa 7,5 na 6,2 posto."),
    ("pl", "Inflacja spadła ze 7,5 do 6,2 proc."), ("ru", "Инфляция снизилась со 7,5 до 6,2 процента.")])
def test_from_where_to_where_is_no_range(locale, text):
    assert found(text, locale) == [Percentage("7.5"), Percentage("6.2")]


def test_two_figures_of_one_sentence_in_other_languages():
    assert found("Am plătit 5 și 10 lei.", "ro") == [Money(5, "RON"), Money(10, "RON")]
    assert found("Билетът е 5 лв., а абонаментът 80 лв.", "bg") == [Money(5, "BGN"), Money(80, "BGN")]
    assert found("Квиток коштує 8 грн, а проїзний — 450 грн.", "uk") == [Money(8, "UAH"), Money(450, "UAH")]
    assert found("ČNB snížila sazby o 25 bazických bodů na 4 %.", "cs") == [PercentagePoints("0.25"), Percentage(4)]
    assert found("Platio je pet i deset eura.", "hr") == [Money(5, "EUR"), Money(10, "EUR")]


def test_by_so_much_to_so_much_in_chinese():
    assert found("油价每桶下跌2美元至74美元。", "zh") == [Money(2, "USD"), Money(74, "USD")]
    assert found("涨了3元到45元。", "zh") == [Money(3, "CNY"), Money(45, "CNY")]


def test_degrees_that_are_marks_in_arabic():
    assert found("حصل على 95 درجة من 100.", "ar") == [Count(95, "درجة"), Number(100)]
    assert found("ارتفعت 5 درجات من 20 إلى 25.", "ar")[0] == Measure(5, "degree")


def test_what_is_in_front_may_say_that_the_first_has_no_unit():
    assert found("We kept it at pH 7.4 and 37 °C.") == [Number("7.4"), Measure(37, "degree_Celsius")]
    assert found("Bei einem pH-Wert von 7,4 und 37 °C.", "de") == [Number("7.4"), Measure(37, "degree_Celsius")]
    assert found("At pH 7, it was kept at 20 and 37 °C.") == [Measure(20, "degree_Celsius"), Measure(37, "degree_Celsius")]
    assert found("He ran 100 m in 9.98 and 200 m in 20.14.") == [
        Measure(100, "meter"), Number("9.98"), Measure(200, "meter"), Number("20.14")]
    assert found("Zij schaatste de 500 meter in 37,21 en de 1000 meter in 75,12.", "nl") == [
        Measure(500, "meter"), Number("37.21"), Measure(1000, "meter"), Number("75.12")]
    assert found("Rören är 100 m, 200 och 300 m långa.", "sv") == [Measure(n, "meter") for n in (100, 200, 300)]
    assert found("It fell from 100 m to 200 and 300 m.") == [Measure(n, "meter") for n in (100, 200, 300)]


@pytest.mark.parametrize(("locale", "text"), [
    ("de", "Die Teuerung lag bei 2,7 {} 3,1 Prozent."), ("nl", "De inflatie was 2,7 {} 3,1 procent."),
    ("sv", "Inflationen blev 2,7 {} 3,1 procent."), ("da", "Inflationen blev 2,7 {} 3,1 procent."),
    ("nb", "Inflasjonen ble 2,7 {} 3,1 prosent.")])
def test_a_share_lends_its_sign_to_what_it_is_held_against(locale, text):
    words = {"de": ("gegenüber", "gegen", "nach", "statt", "zu"), "nl": ("tegen", "tegenover", "na"),
             "sv": ("mot", "efter"), "da": ("mod", "efter"), "nb": ("mot", "etter")}[locale]
    for word in words:
        assert found(text.format(word), locale) == [Percentage("2.7"), Percentage("3.1")]


def test_what_is_held_against_a_share_alone_takes_its_sign():
    assert found("De inflatie kwam uit op 2,7, tegen 3,1 procent in mei.", "nl") == [Percentage("2.7"), Percentage("3.1")]
    assert found("Es waren 5 gegen 3 Stimmen.", "de") == [Number(5), Count(3, "Stimmen")]
    assert found("Es stieg von 12 nach 7 Tagen auf 20.", "de") == [Number(12), Measure(7, "day"), Number(20)]
    assert found("Temperaturen steg fra minus 5 til pluss 3 grader.", "nb") == [Measure(-5, "degree"), Measure(3, "degree")]


def test_a_figure_ends_where_its_last_word_does():
    for locale, text, figure in (
        ("en", "The mean (5.97 ± 0.01) × 10^24 kg is known.", "(5.97 ± 0.01) × 10^24 kg"),
        ("hi", "तापमान शून्य से 5 डिग्री नीचे रहा।", "शून्य से 5 डिग्री नीचे"),
        ("ko", "교체에 3분의 일만 찬성했다", "3분의 일"),
        ("sv", "Växelkurs EUR USD 1,08", "USD 1,08"), ("sv", "Ta 100 gr och rör.", "100 gr"),
        ("da", "Den vejede 250 gr. ved fødslen.", "250 gr."),
        ("ru", "Рост на две целых семь десятых процента за год.", "две целых семь десятых процента"),
    ):
        assert [match.text for match in find(text, locale=locale)] == [figure]


def test_what_is_assumed_is_said_and_nothing_else():
    for locale, text, assumed in (
        ("en", "They paid a euro and 20 cents.", ()), ("en", "They paid a dollar and 20 cents.", ("currency",)),
        ("ja", "時速約60キロで走った。", ("unit",)), ("ja", "米を5キロ買った。", ("unit",)),
        ("nl", "De gemeente trekt 4,5 ton uit voor de speeltuin.", ("currency",)),
    ):
        assert [match.assumed for match in find(text, locale=locale)] == [assumed]


def test_below_zero_by_how_much_or_more():
    below = Measure(-5, "degree", modifier="at_most")
    assert found("तापमान शून्य से कम से कम 5 डिग्री नीचे रहा।", "hi") == [below]
    assert found("तापमान शून्य से कम से कम 5 डिग्री ऊपर रहा।", "hi") == [Measure(5, "degree", modifier="at_least")]


def test_what_is_no_temperature_is_beside_zero():
    assert found("Fees went 5 dollars below zero.") == [Money(5, "USD"), Number(0, "under")]
    assert found("It scored 5 points above 0.") == [Count(5, "points"), Number(0, "over")]


def test_each_sign_is_of_one_price():
    assert found("Sizes S, M: 10 $ 30 $.") == [Money(10, "USD"), Money(30, "USD")]
    assert found("They charge $5 an hour or two of them for $8.") == [Rate(Money(5, "USD"), "hour"), Money(8, "USD")]


def test_each_of_the_teams_plays_so_many():
    for text in ("Each of the 12 teams plays 22 matches.", "Each of the 12 teams plays twenty-two matches."):
        assert found(text) == [Count(12, "teams"), Count(22, "matches")]


def test_half_a_loaf_is_no_half_euro():
    assert found("Il lui reste trois euros et demi-baguette.", "fr") == [Money(3, "EUR"), Count("0.5", "baguette")]
    assert found("Es kostet drei Euro und eine halbe Stunde Arbeit.", "de") == [Money(3, "EUR"), Measure("0.5", "hour")]
    assert found("Het kost drie euro en een half uur.", "nl") == [Money(3, "EUR"), Measure("0.5", "hour")]


def test_how_far_they_went_is_no_more_of_them():
    for locale, text, first in (("ja", "3人が100キロ走った。", Count(3, "人")), ("ja", "5円で100キロ走れる。", Money(5, "JPY")),
                                ("ko", "3명이 100킬로 달렸다.", Count(3, "명"))):
        assert found(text, locale) == [first, Measure(100, "kilometer")]


def test_a_million_behind_millions_is_another():
    assert found("It sold 3 million 1 million less than planned.") == [Number(3_000_000), Number(1_000_000)]


def test_what_looks_like_two_ends_and_is_a_change_and_where_it_went():
    assert found("They cut prices by 5% to 17%.") == [Percentage(5), Percentage(17)]
    assert found("They cut prices by 5% to 10%.") == [Range(Percentage(5), Percentage(10))]
    assert found("It fell by $3 million to $10 million.") == [Money("3E+6", "USD"), Money("1E+7", "USD")]
    assert found("It fell by $3 million to $9 million.") == [Range(Money("3E+6", "USD"), Money("9E+6", "USD"))]
    assert found("It went +$1.05 to $78.30.") == [Money("1.05", "USD"), Money("78.30", "USD")]
    assert found("It was cut by 5 cents to 12 cents.") == [Money("0.05", "USD"), Money("0.12", "USD")]


def test_a_price_and_the_day_behind_it():
    assert found("They charged 15 euros 12 May.") == [Money(15, "EUR")]
    assert found("They charged 15 euros 05 each.") == [Money("15.05", "EUR")]


def test_a_third_in_words_is_rounded_and_a_quarter_is_not():
    assert [match.assumed for match in find("Le prix fut divisé par trois.", locale="fr")] == [("rounded",)]
    assert [match.assumed for match in find("Le prix fut divisé par quatre.", locale="fr")] == [()]


def test_a_name_of_money_in_front_has_its_bound_in_front():
    assert contexts("They paid about ringgit 33.") == ["about ringgit 33"]
    assert contexts("W godzinę i 14 minut.", "pl") == ["godzinę i 14 minut"]


def test_two_measures_that_add_up_to_none():
    assert found("Their times were 50m 23s.") == [Measure(50, "meter"), Measure(23, "second")]
    assert found("It took 49m 23s.") == [Measure(2963, "second")]
    assert found("90度8分蒸す。", "ja") == [Measure(90, "degree"), Measure(8, "minute")]
    assert found("They paid two dollars and a half.") == [Money("2.5", "USD")]


def test_two_ages_in_brackets_are_no_items_of_a_list():
    assert found("The couple (34 and 36) had a boat.") == [Number(34), Number(36)]


def test_what_stands_behind_two_figures_says_which_way_both_went():
    for text in ("Futures were 62 cents, or 0.7%, higher.", "It closed 58 points, or 1.2%, up at noon."):
        assert [match.change for match in find(text)] == ["up", "up"]
    assert [match.change for match in find("It sold 62 lots, or 7%, higher than others.")] == [None, None]


def test_ages_from_and_to():
    for text in ("Life expectancy rose from 46 to 73.", "The retirement age was raised to 73 from 46."):
        assert sorted(match.quantity.value for match in find(text) if match.quantity.unit == "year") == [46, 73]


def test_a_result_is_no_working_day():
    assert [match.quantity for match in find("Odds of 9 to 5 were given.")] == [Number(9), Number(5)]
    assert [match.quantity for match in find("It costs 9 to 5 kg.")] != []


def test_two_prices_for_so_many_are_no_range():
    assert [match.text for match in find("Pick 2 for £3 or 5 for £6.")] == ["2", "£3", "5", "£6"]
    assert [match.quantity for match in find("It is £3 or 5.")] == [Range(Money(3, "GBP"), Money(5, "GBP"))]


@pytest.mark.parametrize(("text", "changes"), [
    ("The one gained 4.2% and Tesla 2.9%.", "up up"),
    ("It closed 1.1% higher, the S&P 500 0.8% and the Nasdaq 1.4%.", "up up up"),
    ("Wages climbed 8% and energy costs 12%, they say.", "up up"),
    ("Gold fell 2%, silver 3% and platinum 1%.", "down down down"),
    ("Sales rose 5% and hit 3% of all.", "up -"),
    ("Sales rose 5% and yields 3%.", "up -"),
    ("Sales rose 5%, Germany 40% of them.", "up -"),
    ("It fell 2%. Copper 3%.", "down -"),
    ("It rose 5% and Labour has 43%.", "up -"),
    ("It fell 3%, making 5% in all.", "down -"),
    ("It rose 5%, Consolidated Amalgamated Engineering Limited 3%.", "up up"),
    ("It rose 5%, Consolidated Amalgamated Engineering Holdings 3%.", "up -"),  # too far away
])
def test_a_verb_of_change_is_said_once(text, changes):
    assert " ".join(match.change or "-" for match in find(text)) == changes


def test_how_many_were_for_and_against_is_no_range():
    assert found("It lost its third vote by 287 to 291.") == [Number(287), Number(291)]
    assert [match.change for match in find("It lost its third vote by 287 to 291.")] == [None, None]
    assert found("Staff were cut by 20 to 25.") == [Range(Number(20), Number(25))]


def test_what_one_thing_cost():
    assert found("In all, one rod cost £40.") == [Count(1, "rod"), Money(40, "GBP")]
    assert found("One bus hit 3 cars.") == [Count(1, "bus"), Count(3, "cars")]


@pytest.mark.parametrize(("locale", "text", "quantities"), [
    ("es", "Quiero 5 euros y media docena.", [Money(5, "EUR"), Number(6)]),
    ("es", "Quiero 5 euros y 2.", [Money(5, "EUR"), Number(2)]),
    ("es", "Quiero cinco euros y un par.", [Money(5, "EUR"), Number(2)]),
    ("es", "Quiero 5 euros y 50.", [Money("5.50", "EUR")]),
    ("it", "Ho speso dodici euro e cinquanta.", [Money("12.50", "EUR")]),
    ("en", "They paid six dollars and a dozen.", [Money(6, "USD"), Number(12)])])
def test_cents_behind_and_have_two_digits(locale, text, quantities):
    assert found(text, locale) == quantities


@pytest.mark.parametrize(("locale", "text", "quantities"), [
    ("fr", "Table de 50 sur 70 cm.", [Measure(50, "centimeter"), Measure(70, "centimeter")]),
    ("fr", "Une chambre de 3 sur 4 m.", [Measure(3, "meter"), Measure(4, "meter")]),
    ("ro", "Un teren de 12 pe 30 de metri.", [Measure(12, "meter"), Measure(30, "meter")])])
def test_sides_of_a_thing_share_their_unit(locale, text, quantities):
    assert found(text, locale) == quantities


@pytest.mark.parametrize(("locale", "text"), [
    ("fr", "passant de 12 à 15 euros"), ("fr", "Le prix passera de 12 à 15 euros."), ("es", "pasando de 12 a 15 euros"),
    ("es", "Pasará de 12 a 15 euros."), ("it", "passando da 12 a 15 euro"), ("it", "Il prezzo passerà da 12 a 15 euro."),
    ("pt", "passando de 12 a 15 euros"), ("ro", "Prețul a trecut de la 12 la 15 euro.")])
def test_what_passes_from_one_to_another_is_no_range(locale, text):
    assert found(text, locale) == [Money(12, "EUR"), Money(15, "EUR")]


def test_where_a_rate_came_to():
    assert found("La inflación se moderó dos décimas, hasta el 3,1 %.", "es") == [Count(2, "décimas"), Percentage("3.1")]


@pytest.mark.parametrize(("text", "quantities"), [
    ("Inflația a urcat de la 4% la 6%.", [Percentage(4), Percentage(6)]),
    ("Salariul a fost majorat de la 2.000 la 3.000 de lei.", [Money(2000, "RON"), Money(3000, "RON")]),
    ("A crescut de la 3 la 5 milioane de lei.", [Money("3E+6", "RON"), Money("5E+6", "RON")])])
def test_from_where_to_where_in_romanian(text, quantities):
    assert found(text, "ro") == quantities


def test_a_romanian_range_begins_with_its_from():
    assert contexts("Costă de la 12 la 15 lei.", "ro") == ["de la 12 la 15 lei"]


def test_a_has_sold_is_no_are():
    assert found("Il a 2 ha. 15 a été vendus.", "fr") == [Measure(2, "hectare"), Number(15)]


def test_what_is_and_more_of_the_next_is_none_of_this():
    assert found("3 hommes et plus de 5 femmes", "fr") == [Count(3, "hommes"), Count(5, "femmes", modifier="over")]


def test_a_share_of_so_much_is_no_bound():
    assert found("IVA del 21 % sobre 120 euros", "es") == [Percentage(21), Money(120, "EUR")]


def test_a_romanian_rate_from_where_to_where():
    assert found("Rata trece de la 4 la 3,75%.", "ro") == [Percentage(4), Percentage("3.75")]


def test_the_last_age_of_a_bracket_marks_no_item():
    assert found("(Two adults, two kids aged 5 and 8) came.") == [
        Count(2, "adults"), Count(2, "kids"), Measure(5, "year"), Measure(8, "year")]
    assert found("It must be (say) 1) quick and 2) cheap.") == []


@pytest.mark.parametrize(("text", "quantities"), [
    ("It costs 2,435,000 yen ($22,480) new and 2,380,000 ($21,972) used.",
     [Money(2435000, "JPY"), Money(22480, "USD"), Money(2380000, "JPY"), Money(21972, "USD")]),
    ("They paid 500 kroner (£38) in May and 650 (£49) in June.",
     [Money(500, None), Money(38, "GBP"), Money(650, None), Money(49, "GBP")]),
    ("Of 2,435,000 yen ($22,480) it spent 500 ($35) on bikes.",
     [Money(2435000, "JPY"), Money(22480, "USD"), Number(500), Money(35, "USD")]),
    ("Orders fell to 4.3 billion euros from 5.1 billion, it said.", [Money("4.3E+9", "EUR"), Money("5.1E+9", "EUR")]),
    ("The fleet shrank to 300 ships from 412 in 2010.", [Count(300, "ships"), Count(412, "ships")]),
    ("It is open to 300 visitors from 9 on Sunday.", [Count(300, "visitors"), Number(9)]),
    ("It made 48 million tonnes, down from a record 55 million.",
     [Measure("4.8E+7", "metric_ton"), Measure("5.5E+7", "metric_ton")]),
    ("They sold 6 crore and 20 lakh respectively.", [Number("6E+7"), Number("2E+6")]),
    ("Between 6 lakh and 50,000 people came.", [Number("6E+5"), Count(50000, "people")]),
    ("He paid ₹6 crore and ₹20 lakh.", [Money("6E+7", "INR"), Money("2E+6", "INR")]),
    ("It cost £3 billion and a third of it was lost.", [Money("3E+9", "GBP"), Ratio(1, 3)]),
    ("Twenty thirty seconds apart.", [Number(20), Measure(30, "second")])])
def test_what_a_bare_number_is_of(text, quantities):
    assert found(text) == quantities


def test_a_bare_sum_is_restated_too():
    matches = find("It costs 2,435,000 yen ($22,480) new and 2,380,000 ($21,972) used.")
    assert [match.restates for match in matches] == [None, matches[0], None, matches[2]]


@pytest.mark.parametrize("text", ["It climbed from about 14-18 mpg to 24.", "Prices rose from nearly 5-6% to 9%."])
def test_where_it_came_from_is_no_change(text):
    assert [match.change for match in find(text)] == [None, None]


@pytest.mark.parametrize(("text", "points"), [
    ("Turnout was 63.7%, up 4.2 points on 2019.", PercentagePoints("4.2")),
    ("Support is at 34%, still up 2 to 3 points from May.", Range(PercentagePoints(2), PercentagePoints(3))),
    ("Her rating fell 3 points to just 41% in May.", PercentagePoints(3)),
    ("Unemployment rose half a point to 4.6%.", PercentagePoints("0.5")),
    ("The party was two points up in a poll.", PercentagePoints(2)),
    ("The latest poll has her three points ahead.", PercentagePoints(3)),
    ("The index fell 1.2%, down 31 points.", Count(31, "points")),
    ("The index closed at 4,012, up 31 points.", Count(31, "points")),
    ("The index fell 31 points to 4,012.", Count(31, "points")),
    ("Jones averages 24 points and shoots 41%.", Count(24, "points")),
    ("They are two points up with a game left.", Count(2, "points")),
    ("The poll of coaches gave them 31 points.", Count(31, "points"))])
def test_points_of_a_percentage_and_of_a_poll(text, points):
    assert points in found(text)


@pytest.mark.parametrize(("text", "quantities"), [
    ("It cost 24 million euros, of which 18 million was new.", [Money("2.4E+7", "EUR"), Money("1.8E+7", "EUR")]),
    ("He has 300 cars, of which 18 are red.", [Count(300, "cars"), Count(18, "cars")]),
    ("She bought 30 boxes, of which 12 tins were full.", [Count(30, "boxes"), Count(12, "tins")]),
    ("Loans were the highest in nine months and up from 50,459 in May.", [Measure(9, "month"), Number(50459)]),
    ("The wait was nine months, up from six.", [Measure(9, "month"), Measure(6, "month")])])
def test_of_which_so_many(text, quantities):
    assert found(text) == quantities


@pytest.mark.parametrize(("text", "changes"), [
    ("It fell by 2.1 kg (95% CI 1.4 to 2.8 kg).", ["down", None, None]),
    ("It fell by 2.1 kg (95% confidence interval 1.4 to 2.8 kg).", ["down", None, None]),
    ("It fell by 2.1 kg (5% of its weight).", ["down", "down"]),
    ("It lost 62 cents (1%).", ["down", "down"])])
def test_how_sure_it_is_is_no_change(text, changes):
    assert [match.change for match in find(text)] == changes


@pytest.mark.parametrize(("text", "quantities"), [
    ("He takes 40 mg for 3 weeks, up from 20.", [Measure(40, "milligram"), Measure(3, "week"), Measure(20, "milligram")]),
    ("It sold 300 cars in 2 days, up from 250.", [Count(300, "cars"), Measure(2, "day"), Count(250, "cars")]),
    ("The wait is 9 months, up from 6.", [Measure(9, "month"), Measure(6, "month")]),
    ("He hit 31 points, including 5 of 8 threes.", [Count(31, "points"), Number(5), Count(8, "threes")]),
    ("He hit 31 points, including 5 in May.", [Count(31, "points"), Count(5, "points")])])
def test_what_repeats_which(text, quantities):
    assert found(text) == quantities


@pytest.mark.parametrize(("text", "quantities"), [
    ("The painting, 73 cm by 92, is sold.", [Measure(73, "centimeter"), Measure(92, "centimeter")]),
    ("The plot is 32 m x 18.", [Measure(32, "meter"), Measure(18, "meter")]),
    ("He ran 5 km by 9.", [Measure(5, "kilometer"), Number(9)]),
    ("It fell 60 m by 2.", [Measure(60, "meter"), Number(2)]),
    ("Stocks slid by 1,250 tonnes to 139,300.", [Measure(1250, "metric_ton"), Measure(139300, "metric_ton")]),
    ("Stocks slid by 5 cents to 3.", [Money("0.05", "USD"), Number(3)]),
    ("They won by 12 votes to 3.", [Count(12, "votes"), Number(3)]),
    ("Life expectancy is 79.0 for men and 82.9 for women.", [Measure("79.0", "year"), Measure("82.9", "year")]),
    ("It was done three times, compared with two.", [Count(3, "times"), Number(2)])])
def test_what_is_said_once_of_sides_and_levels(text, quantities):
    assert found(text) == quantities


@pytest.mark.parametrize(("text", "last"), [
    ("Copper gained $85 to $8,540 a tonne, zinc $12 to $2,460.", [Money(12, "USD"), Money(2460, "USD")]),
    ("Copper fell $85 to $8,540 and lead $12 to $2,460.", [Money(12, "USD"), Money(2460, "USD")]),
    ("Copper fell $85 to $8,540, while red lead $12 to $2,460.", [Money(12, "USD"), Money(2460, "USD")]),
    ("Copper sells at $5 to $90, zinc $12 to $2,460.", [Range(Money(12, "USD"), Money(2460, "USD"))]),
    ("Dues are $5 to $90, and fees of $9 to $500 apply.", [Range(Money(9, "USD"), Money(500, "USD"))]),
    ("Dues rose $5 to $90, fees $9 to $12.", [Range(Money(9, "USD"), Money(12, "USD"))])])
def test_a_verb_of_change_said_once_of_levels(text, last):
    assert found(text)[-len(last):] == last


@pytest.mark.parametrize(("text", "quantities"), [
    ("The yuan slipped 120 pips to 7.1950.", [Count(120, "pips"), Number("7.1950")]),
    ("The index rose 12 points to 4,012.", [Count(12, "points"), Count(4012, "points")]),
    ("The index rose 12.5 points to 4,012.4.", [Count("12.5", "points"), Count("4012.4", "points")]),
    ("It was 412 billion yen, against Friday's 389 billion.", [Money("4.12E+11", "JPY"), Money("3.89E+11", "JPY")]),
    ("It drew 300 people, compared with last year's 250.", [Count(300, "people"), Count(250, "people")]),
    ("Sales fell to 300 cars in May from 412 in June.", [Count(300, "cars"), Count(412, "cars")]),
    ("He ran to 300 homes in May from 9 in the morning.", [Count(300, "homes"), Number(9)]),
    ("He is 6 foot 3 and 220 pounds.", [Measure(75, "inch"), Measure(220, "pound")]),
    ("She is 5'7\", 150 pounds, and runs.", [Measure(67, "inch"), Measure(150, "pound")]),
    ("He paid 6 pounds and 220 pounds.", [Money(6, "GBP"), Money(220, "GBP")])])
def test_levels_and_what_they_are_held_against(text, quantities):
    assert found(text) == quantities


def test_a_time_of_day_is_no_change():
    assert [match.change for match in find("Battery down 30% by noon, 45 by 3.")] == ["down", None, None]
    assert [match.change for match in find("The Dow was down by 30 and is up by 12.")] == ["down", "up"]


def test_a_rate_in_boys_has_no_inches():
    assert found("It was 12.4 per 1,000 in boys.") == [Number("12.4"), Number(1000)]
    assert found("5 deaths per 100 in all") == [Count(5, "deaths"), Number(100)]


@pytest.mark.parametrize(("text", "changes"), [
    ("It slid 3.4% month on month and 8% year on year.", ["down", "down"]),
    ("It rose 3% quarter on quarter and 8% year on year.", ["up", "up"]),
    ("It rose 3% in May and 8% in June.", ["up", "up"]),
    ("It rose 3% and 8% of it is new.", ["up", None])])
def test_month_on_month_and_year_on_year(text, changes):
    assert [match.change for match in find(text)] == changes


@pytest.mark.parametrize(("text", "quantities"), [
    ("They sold 212 for 6 each.", [Number(212), Number(6)]),
    ("They had 3 for 2 at lunch.", [Number(3), Number(2)]),
    ("He had 40 euros, 20 a day.", [Money(40, "EUR"), Rate(Number(20), "day", 1)]),
    ("It cost 3 dollars 5 a gallon.", [Money(3, "USD"), Rate(Number(5), "gallon", 1)])])
def test_so_many_for_so_many_is_no_score(text, quantities):
    assert found(text) == quantities


@pytest.mark.parametrize(("text", "changes"), [
    ("Rents rose by 5, 6 and 8 per cent in 2021, 2022 and 2023.", ["up", "up", "up"]),
    ("It fell 3% in May and 4% in June and 5% in July.", ["down", "down", "down"]),
    ("It rose 5%, 6% of it in May.", ["up", None]),
    ("It is up 5% and 6% of the rest is gone.", ["up", None])])
def test_a_list_of_changes(text, changes):
    assert [match.change for match in find(text)] == changes


def test_odds_bar_three_are_no_pressure():
    assert found("At 7-2 and 10-1 bar three it ran.") == [Number(3)]
    assert found("It stood at 1 bar. Three men came.") == [Measure(1, "bar"), Count(3, "men")]


def test_inches_at_the_end_of_a_line():
    assert found("¼ in\n\nThen") == found("¼ in") == [Measure("0.25", "inch")]


def test_what_a_blank_line_parts_says_nothing():
    assert found("They raised\n\n22m") == [Measure(22, "meter")]
    assert found("an innings\n\n90 for 4") == [Number(90), Number(4)]
