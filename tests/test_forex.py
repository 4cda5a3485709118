"""ForexRates, against a real HTTP server on loopback that speaks the protocol of its host."""

import time
from datetime import date, timedelta
from decimal import Decimal

import pytest
from loopback import live, rates, raw, serving

from amounts import AmountError, ExchangeRate, ForexRates, Money, RateError, RateUnavailable, convert

DAY = date(2026, 2, 3)
ANSWER = b'{"base": "SEK", "date": "2026-02-03", "rates": {"GBP": 0.0817}}'


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")  # requests would ask a proxy for it otherwise


def silence(host, *_):
    """Takes the question and says nothing, until the test is over."""
    host.server.released.wait(20)


def trickle(host, *_):
    """Says one byte at a time, each soon enough and all of them never."""
    host.send_response(200)
    host.end_headers()
    for _ in range(400):
        if host.server.released.wait(0.05):
            return
        try:
            host.wfile.write(b" ")
            host.wfile.flush()
        except OSError:  # the caller has hung up
            return


def hang_up(host, *_):
    host.send_response(200)
    host.send_header("Content-Length", "1000")
    host.end_headers()
    host.wfile.write(b'{"base":')


def test_a_rate_over_http(monkeypatch):
    """Asked where forex-python asks, by its own hook."""
    with serving(rates()) as server:
        conversion = convert(Money("1E+6", "SEK"), "GBP", on=DAY, rates=live(server, monkeypatch))
    assert conversion.value == Money(Decimal("81700"), "GBP")
    assert conversion.rate == ExchangeRate("SEK", "GBP", "0.0817", DAY, f"forex-python (127.0.0.1:{server.server_port})")
    assert server.asked == [("2026-02-03", "SEK", "GBP")]


def test_its_own_host_is_forex_pythons():
    assert ForexRates().host == "theratesapi.com"


def test_every_digit_is_kept():
    """Through no float: forex-python's own default would make 0.08174621984168365 of it."""
    digits = "0.08174621984168365170403374887424752"
    with serving(rates(digits)) as server:
        assert live(server).rate("SEK", "GBP", DAY).value == Decimal(digits)


def test_without_a_day_the_answer_says_which():
    with serving(rates(on="2026-02-02")) as server:
        assert live(server).rate("SEK", "GBP").date == date(2026, 2, 2)
    assert server.asked == [("latest", "SEK", "GBP")]


def test_a_weekend_takes_fridays_and_says_so():
    with serving(rates(on="2026-02-06")) as server:
        conversion = convert(Money(1, "SEK"), "GBP", on=date(2026, 2, 7), rates=live(server))
    assert (conversion.date, conversion.age) == (date(2026, 2, 6), 1)


WRONG = {  # what the host answers, what our error is, what it says
    "broken JSON": (raw(ANSWER[:-4]), RateUnavailable, "is no JSON"),
    "a page": (raw(b"<html>Log in</html>"), RateUnavailable, "is no JSON"),
    "nothing": (raw(b""), RateUnavailable, "is no JSON"),
    "no UTF-8": (raw(b'{"\xff": 1}'), RateUnavailable, "is no JSON"),
    "a list": (raw(b"[1]"), RateUnavailable, "without a day or rates"),
    "no rates": (raw(b'{"date": "2026-02-03"}'), RateUnavailable, "without a day or rates"),
    "no day": (raw(b'{"rates": {"GBP": 0.08}}'), RateUnavailable, "without a day or rates"),
    "a day that is none": (rates(on="2026-02-30"), RateUnavailable, "without a day or rates"),
    "a day after": (rates(on="2026-02-04"), RateUnavailable, "rates of 2026-02-04 for 2026-02-03"),
    "a day long before": (rates(on="2026-01-26"), RateUnavailable, "rates of 2026-01-26 for 2026-02-03.* at most 7 days"),
    "another base": (rates(base="EUR"), RateUnavailable, "of EUR and not of SEK"),
    "a missing currency": (raw(ANSWER.replace(b"GBP", b"USD")), RateError, "SEK in GBP.*HmrcRates"),
    "an empty rate": (rates("null"), RateError, "no rate of SEK in GBP"),
    "no number": (rates("NaN"), RateUnavailable, "for a rate"),
    "a negative rate": (rates("-0.08"), RateUnavailable, "for a rate"),
    "true": (rates("true"), RateUnavailable, "for a rate"),
    "a flood": (raw(b" " * 110_000), RateUnavailable, "more than 100,000 bytes"),
    "400": (raw(b"no such currency", 400), RateError, "400 Bad Request for SEK in GBP"),
    "404": (raw(b"", 404), RateError, "404 Not Found for SEK in GBP on 2026-02-03"),
    "403": (raw(b"", 403), RateUnavailable, "403 Forbidden"),
}


@pytest.mark.parametrize("answer, error, words", WRONG.values(), ids=WRONG)
def test_a_wrong_answer_is_an_error_of_ours(answer, error, words):
    """It names the host and what to do instead; what wouldn't get better is not asked for again."""
    with serving(answer) as server, pytest.raises(RateError, match=words) as raised:
        live(server, timeout=10, sleep=pytest.fail).rate("SEK", "GBP", DAY)
    assert type(raised.value) is error
    assert f"127.0.0.1:{server.server_port}" in str(raised.value) and "EcbRates()" in str(raised.value)
    assert len(server.asked) == 1


@pytest.mark.parametrize("answer, timeout, words", [
    (raw(b"", 504), 20, "504 Gateway Timeout"), (raw(b"", 500), 20, "500"), (raw(b"", 429), 20, "429"),
    (silence, 0.3, "ReadTimeout"), (trickle, 0.3, "Timeout"), (hang_up, 20, "ChunkedEncodingError|ConnectionError"),
], ids=["504", "500", "429", "stall", "trickle", "hang up"])
def test_no_answer(answer, timeout, words):
    """Three tries, the second after half a second and the third after twice that; then the host and what to do instead."""
    waits = []
    with serving(answer) as server:
        started = time.monotonic()
        with pytest.raises(RateUnavailable, match=f"{words}.*try 3 of 3.*EcbRates") as raised:
            live(server, timeout=timeout, sleep=waits.append).rate("SEK", "GBP", DAY)
        assert time.monotonic() - started < 15
    assert f"127.0.0.1:{server.server_port}" in str(raised.value)
    assert waits == [0.5, 1.0]
    assert len(server.asked) == 3


@pytest.mark.parametrize("first", [raw(b"", 504), hang_up], ids=["504", "hang up"])
def test_a_second_try_may_succeed(first):
    with serving(first, rates()) as server:
        assert live(server, pause=0.01).rate("SEK", "GBP", DAY).value == Decimal("0.0817")
    assert len(server.asked) == 2


def test_nobody_there():
    """A port on which nobody listens any more."""
    with serving(rates()) as server:
        pass
    with pytest.raises(RateUnavailable, match=f"127.0.0.1:{server.server_port}.*ConnectionError.*no network"):
        live(server, pause=0).rate("SEK", "GBP", DAY)


def test_what_needs_no_request():
    """A typing mistake, a day to come and a currency in itself never reach the host."""
    with serving(rates()) as server:
        source = live(server)
        with pytest.raises(RateError, match="did you mean GBP"):
            source.rate("SEK", "GPB", DAY)
        with pytest.raises(RateError, match="a day to come.*on=None"):
            source.rate("SEK", "GBP", date.today() + timedelta(days=365))
        assert source.rate("SEK", "SEK", DAY) == ExchangeRate("SEK", "SEK", 1, DAY, source.source)
    assert server.asked == []


@pytest.mark.parametrize("options", [{"tries": 0}, {"timeout": 0}, {"pause": -1}])
def test_settings_that_could_not_work(options):
    with pytest.raises(AmountError, match="expected one try"):
        ForexRates(**options)


def test_an_older_rate_when_asked():
    with serving(rates(on="2026-01-20")) as server:
        assert convert(Money(1, "SEK"), "GBP", on=DAY, rates=live(server), max_age=14).age == 14
