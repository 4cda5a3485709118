"""What a sentence doesn't say twice: the second number is of what the first is of, and nobody said so."""

import pytest

import amounts
from amounts import Count, Measure, Money, Number, Percentage, Rate

LENT = {
    "They sold 435 homes at auction and 187 at a fixed price.": Count(187, "homes"),
    "Of 9.2 million households, including 1.5 million in the south, half rent.": Count("1.5E+6", "households"),
    "It built 300 cars, up from 250 in 2019.": Count(250, "cars"),
    "Shipments were 1.5 million units, down from 900,000 a year ago.": Count(900000, "units"),
    "About 460 vans went missing, compared with just over 63 last year.": Count(63, "vans", modifier="over"),
    "Traders moved 154,000 lots, down from 176,000 Tuesday.": Count(176000, "lots"),
    "She ran 5 miles on Monday and 3 on Tuesday.": Measure(3, "mile"),
    "He scored 20 points in the first half, but 15 in the second.": Count(15, "points"),
    "It was 30 °C in Paris and 25 in Rome.": Measure(25, "degree_Celsius"),
    "The room costs €90 in May and 120 to 140 in June.": amounts.Range(Money(120, "EUR"), Money(140, "EUR")),
    "The levy was cut from 22 cents a tonne to 19.": Rate(Money("0.19", "USD"), "metric_ton"),
    "Economy climbed from 21 mpg combined to 23 for the hybrid.": Measure(23, "mile / gallon"),
    "They do well, and from about 14-18 mpg to 24 for the hybrid.": Measure(24, "mile / gallon"),
    "The shares advanced 100 yen to 1,460.": Money(1460, "JPY"),
    "The index fell 64.06 points to 4,577.10.": Count("4577.10", "points"),
    "Unemployment was 5.2 percent, against 4.9 in May.": Percentage("4.9"),
    "Economy climbed from 21 mpg for vans to 23.": Measure(23, "mile / gallon"),
    "It built 300 cars, up from 250": Count(250, "cars"),
    "Did it build 300 cars, up from 250?": Count(250, "cars"),
    "It built 300 cars, up from 250 (a record).": Count(250, "cars"),
    "It built 300 cars, up from 250+ in May.": Count(250, "cars", modifier="at_least"),
    "The county council says in its report of last year that it built 300 cars, up from 250 in 2019.": Count(250, "cars"),
    "It built 300 cars, up from 250\n\n7 were sold.": Count(250, "cars"),
}
COUNTED = {
    "They filled eight million 250ml bottles.": Count("8E+6", "bottles"),
    "two 5 kg bags of rice": Count(2, "bags"),
    "2 (15-oz.) cans of beans": Count(2, "cans"),
    "two (5 kg) bags of rice": Count(2, "bags"),
    "He paid with six $10 bills.": Count(6, "bills"),
    "about 12 90-minute sessions": Count(12, "sessions", modifier="about"),
    "Two 12-year-old boys won.": Count(2, "boys"),
}
BARE = {
    "He won six, 5 km races included.": 6,
    "Of 12 500 ml were left.": 12,
    "He ran 5 (3 miles) and left.": 5,
    "It is 5 (3 km).": 5,
    "Add 1 (14 oz) can of it.": 1,
    "Profit rose 5 percent to 300, compared with 250 in May.": 250,
    "The stock fell 3 percent to 45.": 45,
    "The stock fell 5 cents to 12.50.": "12.50",
    "Sales of $2.5 million, up from 1.9 a year earlier.": "1.9",
    "They sold 5 thousand homes, up from 3 a year ago.": 3,
    "He built 300 cars. Against 12 in his club he lost no game.": 12,
    "Shares fell 2 percent, compared with 100 in May.": 100,
    "She bought 5 kg at the shop. In town she paid 3 in all.": 3,
    "He ran 5 miles on Monday and 3 with his dog.": 3,
    "It has 300 cars on the road and 250 more on order.": 250,
    "He took 5 wickets for 30 runs and 3 for 20.": 3,
    "The fund was up 5 percent from 300 a year ago.": 300,
}


@pytest.mark.parametrize("text", LENT)
def test_the_same_again(text):
    match = next(match for match in amounts.find(text) if match.quantity == LENT[text])
    assert "unit" in match.assumed


@pytest.mark.parametrize("text", COUNTED)
def test_the_noun_behind_a_size(text):
    first, size = amounts.find(text)
    assert first.quantity == COUNTED[text]
    assert first.assumed == ("unit",) and size.start > first.end


@pytest.mark.parametrize("text", BARE)
def test_not_the_same_again(text):
    assert Number(BARE[text]) in [match.quantity for match in amounts.find(text)]
