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
        day, base, quote = url.path.rsplit("/", 1)[1], asked["base"][0], asked["symbols"][0]
        self.server.asked.append((day, base, quote))
        body = json.dumps({"base": base, "date": day, "rates": {quote: 0.0817}})
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        """Quiet: the test says what went wrong."""


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")  # requests would ask a proxy for it otherwise
    server = HTTPServer(("127.0.0.1", 0), Host)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_rate_through_forex_python(server):
    """Any object with ``rate`` is a source: this one asks forex-python, over HTTP."""

    class Local(CurrencyRates):
        def _source_url(self):
            return f"http://127.0.0.1:{server.server_port}/api/"

    class Live:
        def rate(self, base, quote, on=None, max_age=7):
            value = Local(force_decimal=True).get_rate(base, quote, datetime(on.year, on.month, on.day))
            return ExchangeRate(base, quote, value, on, "forex-python")

    conversion = convert(Money("1E+6", "SEK"), "GBP", on=date(2026, 2, 3), rates=Live())
    assert conversion.value == Money(Decimal("81700"), "GBP")
    assert (conversion.date, conversion.source) == (date(2026, 2, 3), "forex-python")
    assert server.asked == [("2026-02-03", "SEK", "GBP")]
