"""Live rates, through the service that forex-python asks."""

from __future__ import annotations

import time
from datetime import date

from ..errors import AmountError, RateError, RateUnavailable
from .source import MAX_AGE, ExchangeRate, as_day, check_age, check_known, package

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

INSTEAD = "another try later, or rates=EcbRates() or HmrcRates(), which need no network"
MOST = 100_000  # bytes; an answer has some hundred
AGAIN = (408, 429)  # and 500 upwards: what may be right at the next try


class ForexRates:
    """Live rates from the host that ``forex-python`` asks, theratesapi.com.

    forex-python knows where to ask and how. The request is made here, for its own never times out, takes floats and
    drops the day that the rates are of. ``timeout`` is in seconds, for each of ``tries``; before the second it waits
    ``pause`` seconds, before each later one twice as long as before, by ``sleep``. ``url`` is another host that speaks the
    protocol. Nothing is remembered: each rate is a request. Raises RateUnavailable where the package isn't installed.
    """

    def __init__(
        self, url: str | None = None, *, timeout: float = 5, tries: int = 3, pause: float = 0.5,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._client = package("forex_python.converter", "ForexRates", "forex").CurrencyRates(force_decimal=True)
        if tries < 1 or timeout <= 0 or pause < 0:
            raise AmountError(f"{tries} tries of {timeout} s, {pause} s apart", expected="one try and some time at least")
        self._url, self._timeout, self._tries, self._pause, self._sleep = url, timeout, tries, pause, sleep

    @property
    def host(self) -> str:
        """Whom it asks."""
        from urllib.parse import urlsplit

        url = self._where()
        return urlsplit(url).netloc or url

    @property
    def source(self) -> str:
        """Who says so."""
        return f"forex-python ({self.host})"

    def rate(self, base: str, quote: str, on: date | None = None, max_age: int = MAX_AGE) -> ExchangeRate:
        """What one ``base`` is in ``quote``: ISO codes, ``on`` a day or None for the host's latest.

        The day of the answer is the rate's; it is refused where it is later than ``on``, or more than ``max_age`` days
        older. Raises RateError for what the host hasn't got, RateUnavailable where it gives no answer or a wrong one.
        """
        check_age(max_age)
        for code in (base, quote):
            check_known(code)
        today = date.today()  # a live source alone may know it
        if on is not None and as_day(on) > today:
            raise RateError(f"{self.source}: no rates on {on}, a day to come", expected=f"a day up to {today}, or on=None")
        if base == quote:
            return ExchangeRate(base, quote, 1, on or today, self.source)
        answer = self._answer(base, quote, on)
        try:
            day = date.fromisoformat(answer["date"])
            said, rates = answer.get("base", base), dict(answer["rates"])
        except (KeyError, TypeError, ValueError) as error:
            raise self._useless("without a day or rates", error) from error
        if said != base:
            raise self._useless(f"of {said} and not of {base}")
        if on is not None and not 0 <= (on - day).days <= max_age:
            raise RateUnavailable(
                f"{self.source}: answered with rates of {day} for {on}",
                expected=f"rates of that day or of at most {max_age} days before (max_age), or rates=EcbRates()",
            )
        if not rates.get(quote):
            raise RateError(
                f"{self.source}: no rate of {base} in {quote} on {on or day}",
                expected="another day, or rates=HmrcRates() or EcbRates(), which say what they have",
            )
        try:
            return ExchangeRate(base, quote, rates[quote], day, self.source)
        except AmountError as error:
            raise self._useless(f"with {rates[quote]!r} for a rate", error) from error

    def _answer(self, base: str, quote: str, on: date | None) -> Any:
        """The host's answer, out of JSON."""
        import json
        from decimal import Decimal

        body = self._body({"base": base, "symbols": quote, "rtype": "fpy"}, on)
        try:
            return json.loads(body, parse_float=Decimal)
        except ValueError as error:
            raise self._useless("that is no JSON", error) from error

    def _body(self, asked: dict[str, str], on: date | None) -> bytes:
        """What the host says, or a RateUnavailable after the last try."""
        url = self._where() + self._client._get_date_string(on)
        wrong, cause = "", None
        for attempt in range(self._tries):
            if attempt:
                self._sleep(self._pause * 2 ** (attempt - 1))
            try:
                status, reason, body = self._get(url, asked)
            except OSError as error:  # all that requests raises, too
                wrong, cause = f"{type(error).__name__} (it had {self._timeout} s)", error
                continue
            if status == 200:
                return body
            wrong, cause = f"{status} {reason}".strip(), None
            if status in (400, 404, 422):
                raise RateError(
                    f"{self.source}: answered {wrong} for {asked['base']} in {asked['symbols']} on {on or 'its latest day'}",
                    expected="a currency and a day that it has, or rates=HmrcRates() or EcbRates()",
                )
            if status < 500 and status not in AGAIN:
                break
        said = f"{self.source}: no answer: {wrong} (try {attempt + 1} of {self._tries})"
        raise RateUnavailable(said, expected=INSTEAD) from cause

    def _get(self, url: str, asked: dict[str, str]) -> tuple[int, str, bytes]:
        import requests

        deadline, body = time.monotonic() + self._timeout, b""
        with requests.get(url, params=asked, timeout=self._timeout, stream=True) as answer:
            for byte in answer.iter_content(1):  # requests bounds each wait, not their sum
                body += byte
                if time.monotonic() > deadline:
                    raise requests.Timeout("an answer that doesn't end")
                if len(body) > MOST:
                    raise self._useless(f"of more than {MOST:,} bytes")
            return answer.status_code, answer.reason or "", body

    def _useless(self, what: str, error: Exception | None = None) -> RateUnavailable:
        said = f" ({type(error).__name__}: {error})" if error and not isinstance(error, AmountError) else ""
        return RateUnavailable(f"{self.source}: an answer {what}{said}", expected=INSTEAD)

    def _where(self) -> str:
        return (self._url or str(self._client._source_url())).rstrip("/") + "/"
