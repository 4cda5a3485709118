"""A real HTTP server on loopback that speaks the protocol of forex-python's host."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

from forex_python.converter import CurrencyRates

from amounts import ForexRates


class Host(BaseHTTPRequestHandler):
    """Answers /api/2026-02-03?base=SEK&symbols=GBP with what the server's ``answers`` say, the last of them for ever."""

    def do_GET(self):
        url = urlparse(self.path)
        asked = parse_qs(url.query)
        question = url.path.rpartition("/")[2], asked["base"][0], asked["symbols"][0]
        assert url.path.startswith("/api/") and asked["rtype"] == ["fpy"]
        self.server.asked.append(question)
        answers = self.server.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        answer(self, *question)

    def reply(self, body, status=200):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Quiet: the test says what went wrong."""


def rates(value=0.0817, on=None, **other):
    """An answer as the live service gives it; ``value`` is a number, or digits as they go over the wire."""
    def answer(host, day, base, quote):
        body = {"base": base, "date": on or day, "rates": {quote: "VALUE"}, **other}
        host.reply(json.dumps(body).replace('"VALUE"', str(value)).encode())
    return answer


def raw(body, status=200):
    return lambda host, *_: host.reply(body, status)


@contextmanager
def serving(*answers):
    """The server, which gives each answer once and the last one ever after; ``asked`` is what it was asked."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    server.daemon_threads = True
    server.asked, server.answers, server.released = [], list(answers), threading.Event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()


def live(server, monkeypatch=None, **options):
    """ForexRates that asks ``server``: through forex-python's own hook where there is a ``monkeypatch``, else by ``url``."""
    url = f"http://127.0.0.1:{server.server_port}/api/"
    if monkeypatch is None:
        return ForexRates(url, **options)
    monkeypatch.setattr(CurrencyRates, "_source_url", lambda self: url)
    return ForexRates(**options)
