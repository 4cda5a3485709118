"""What holds for sources as such: the protocol, the rate that they answer with, extras, and no network."""

import datetime as datetime_module
import pickle
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from bank import DAY

import amounts
from amounts import AmountError, Chain, EcbRates, ExchangeRate, Money, RateError, convert

ROOT = Path(__file__).parents[1]


class Says:
    """A source of three arguments, the whole of the protocol, that says what it is told to."""

    def __init__(self, rate):
        self.told = rate

    def rate(self, base, quote, on):
        return self.told


def test_three_arguments_are_a_source():
    rate = ExchangeRate("SEK", "GBP", "0.08", DAY, "me")
    for rates in (Says(rate), Chain(Says(rate))):
        assert convert(Money(100, "SEK"), "GBP", on=DAY, rates=rates).value == Money(8, "GBP")


@pytest.mark.parametrize("rate, words", [
    (ExchangeRate("GBP", "SEK", "12", DAY, "me"), "me: answered with GBP in SEK: expected SEK in GBP"),
    (ExchangeRate("SEK", "USD", "0.1", DAY, "me"), "me: answered with SEK in USD"),
    (ExchangeRate("SEK", "GBP", "0.08", date(2026, 2, 4), "me"), "me: answered with a rate of 2026-02-04: expected one"),
    (Decimal("0.08"), "answered Decimal.*expected an ExchangeRate"),
    (None, "answered None"),
])
def test_a_wrong_answer_is_refused(rate, words):
    """By convert, and by a chain, which doesn't ask the next one in silence."""
    for rates in (Says(rate), Chain(Says(rate), EcbRates())):
        with pytest.raises(AmountError, match=words):
            convert(Money(1, "SEK"), "GBP", on=DAY, rates=rates)


@pytest.mark.parametrize("rates", ["ecb", EcbRates, {}, 1], ids=repr)
def test_what_is_no_source(rates):
    with pytest.raises(AmountError, match=r"no source of rates: .*such as EcbRates\(\)"):
        convert(Money(1, "SEK"), "GBP", on=DAY, rates=rates)


def test_a_currency_is_worth_itself():
    with pytest.raises(RateError, match="2 SEK for one SEK"):
        convert(Money(1, "SEK"), "SEK", rates=Says(ExchangeRate("SEK", "SEK", 2, DAY, "me")))


# ---------------------------------------------------------------- ExchangeRate

REFUSED = {
    "float": dict(value=0.08), "bool": dict(value=True), "None": dict(value=None), "NaN": dict(value=Decimal("NaN")),
    "infinity": dict(value="Infinity"), "zero": dict(value=0), "below zero": dict(value="-0.08"), "no number": dict(value="a"),
    "no code": dict(base="sek"), "no base": dict(base=None), "a name": dict(quote="pounds"),
    "a datetime": dict(date=datetime(2026, 2, 3)), "a str": dict(date="2026-02-03"), "no day": dict(date=None),
    "no source": dict(source=""), "source of a number": dict(source=1),
}


@pytest.mark.parametrize("wrong", REFUSED.values(), ids=REFUSED)
def test_an_exchange_rate_is_checked(wrong):
    with pytest.raises(AmountError) as raised:
        ExchangeRate(**{"base": "SEK", "quote": "GBP", "value": "0.08", "date": DAY, "source": "me"} | wrong)
    assert raised.value.expected


def test_an_exchange_rate_is_a_value():
    rate = ExchangeRate("SEK", "GBP", "0.0800", DAY, "me")
    assert rate.value == Decimal("0.08") and type(ExchangeRate("SEK", "GBP", 12, DAY, "me").value) is Decimal
    assert {rate, ExchangeRate("SEK", "GBP", Decimal("0.08"), DAY, "me")} == {rate}
    assert eval(repr(rate), {"ExchangeRate": ExchangeRate, "Decimal": Decimal, "datetime": datetime_module}) == rate
    assert pickle.loads(pickle.dumps(rate)) == rate
    assert rate != ExchangeRate("SEK", "GBP", "0.08", DAY, "you") and rate != "rate" and not hasattr(rate, "__dict__")
    with pytest.raises(AttributeError, match="immutable"):
        rate.value = 1
    with pytest.raises(AttributeError, match="immutable"):
        del rate.date


# ---------------------------------------------------------------- what isn't there

WITHOUT = """
import sys
sys.modules[{0!r}] = None
from datetime import date
from amounts import *
import amounts
for ask in (lambda: amounts.{1}(), lambda: amounts.EcbRates().rate("UAH", "EUR"), lambda: amounts.HmrcRates()):
    try:
        ask()
    except amounts.AmountError as error:
        print(type(error).__name__, error)
"""


def run(code):
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("module, kind, extra", [
    ("hmrc_rates", "HmrcRates", "hmrc"), ("forex_python.converter", "ForexRates", "forex"),
])
def test_a_missing_extra_names_the_pip_command(module, kind, extra):
    said = run(WITHOUT.format(module, kind)).splitlines()
    assert said[0].startswith(f"RateUnavailable {kind} needs the package {module}")
    assert said[0].endswith(f"pip install 'amounts-normaliser[{extra}]'")
    if extra == "hmrc":  # and the bank's error says what may have the hryvnia
        assert said[1].startswith("RateError European Central Bank: no rate of 'UAH' at all: expected perhaps rates=HmrcRates()")
        assert said[1].endswith("pip install 'amounts-normaliser[hmrc]'")


OFFLINE = """
import ctypes, sys, tempfile
from datetime import date

if sys.platform == "linux":
    ctypes.CDLL(None).unshare(0x10000000 | 0x40000000)  # a user and a network of its own, without interfaces

def cut(event, _):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.close"):
        raise OSError("the network is cut off")

sys.addaudithook(cut)
from amounts import *
import amounts
DAY, rows = date(2026, 2, 3), {(date(2026, 2, 3), "SEK", "GBP"): "0.08"}
with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
    file.write("date,base,quote,rate\\n2026-02-03,SEK,GBP,0.08\\n")
    file.flush()
    for source in (None, amounts.EcbRates(), amounts.HmrcRates(), amounts.TableRates(rows), amounts.TableRates(file.name),
                   amounts.Chain(amounts.ForexRates(tries=1), amounts.EcbRates())):
        print(convert(parse("2.6bn SEK"), "GBP", on=DAY, rates=source).value.value)
text = find("2.6 billion Swedish kronor (£213 million) over 26 miles")
print(reconcile(text[1], on=DAY).agrees, convert(text[2].quantity, "km").value.value)
try:
    amounts.ForexRates(pause=0).rate("SEK", "GBP", DAY)
except amounts.RateUnavailable as error:
    print(error)
"""


def test_without_a_network_all_but_forex_works():
    """Every call of a socket is refused, and where the kernel allows the process has no network interface at all."""
    *values, reconciled, error = run(OFFLINE).splitlines()
    assert [f"{Decimal(value):.0f}" for value in values] == [
        "212540172", "212540172", "212826914", "208000000", "208000000", "212540172"]
    assert reconciled == "True 41.842944"
    assert "theratesapi.com" in error and "no network" in error and "EcbRates()" in error


def test_finding_never_learns_of_rates():
    """Neither rates nor what uses them is loaded by reading and writing a text with a restated amount."""
    said = run("""
import sys, amounts
match = amounts.find("2.6 billion Swedish kronor (£213 million)")[1]
amounts.format(match.quantity), match.as_dict(), amounts.explain("5 SEK")
print(*(name for name in sys.modules if name.startswith("amounts.")))""").split()
    assert "amounts.finding" in said
    assert not [name for name in said if name.startswith(("amounts.rates", "amounts.exchange", "amounts.reconciliation"))]


def test_every_public_name_is_there():
    """Lazily, and by one name each: from amounts, and from amounts.rates."""
    from amounts import rates

    assert set(amounts.__all__) >= set(rates.__all__) | {"Conversion", "Reconciliation", "convert", "reconcile"}
    assert all(getattr(amounts, name) is getattr(rates, name) for name in rates.__all__)
    assert all(getattr(amounts, name) for name in amounts.__all__)
