"""forex-python, against a real HTTP server on loopback that speaks the protocol of its host."""

import json
import threading
from datetime import date, datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlparse

import pytest
from forex_python.converter import CurrencyRates

from amounts import ExchangeRate, Money, convert


class Host(BaseHTTPRequestHandler):
    """Answers /api/2026-02-03?base=SEK&symbols=GBP as the live service does."""

    def do_GET(self):
        url = urlparse(self.path)
        asked = parse_qs(url.query)
        body = json.dumps({"base": asked["base"][0], "date": url.path.rsplit("/", 1)[1], "rates": {asked["symbols"][0]: 0.0817}})
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        """Quiet: the test says what went wrong."""


@pytest.fixture
def host():
    server = HTTPServer(("127.0.0.1", 0), Host)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/api/"
    server.shutdown()
    server.server_close()


def test_a_rate_through_forex_python(host):
    """Any object with ``rate`` is a source: this one asks forex-python, over HTTP."""

    class Local(CurrencyRates):
        def _source_url(self):
            return host

    class Live:
        def rate(self, base, quote, on=None, max_age=7):
            value = Local(force_decimal=True).get_rate(base, quote, datetime(on.year, on.month, on.day))
            return ExchangeRate(base, quote, value, on, "forex-python")

    conversion = convert(Money("1E+6", "SEK"), "GBP", on=date(2026, 2, 3), rates=Live())
    assert conversion.value == Money(Decimal("81700"), "GBP")
    assert conversion.source == "forex-python"
