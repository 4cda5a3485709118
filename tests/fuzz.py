"""A coverage-guided fuzzer over reading, writing and the command line: ``make fuzz`` (extra ``fuzz``, the package ``atheris``).

Any text in any locale: no exception but ``AmountError``, spans that hold, finite values,
and what ``format`` writes reads back. It
stops at the first failure with the text that made it, and says at the end how many executions there were.
"""

import contextlib
import io
import sys

import atheris

with atheris.instrument_imports(include=["amounts"]):
    import amounts
    from amounts import AmountError, cli, languages, readers, writing  # noqa: F401 - instrumented on import

LOCALES = ("en", "en_IN", "sv", "de", "fr", "es", "pl", "ar", "hi", "ja", "zh", "ko", "ru", "tr", "th", "fi", "sw")
STYLES = ("standard", "accounting", "name", "iso", "compact", "compact-long", "long", "short")
# What the fuzzer puts together besides bytes of its own: words that lead far into the readers.
WORDS = ("five ", "hundred", " million", "half", " and ", "$", "£", "€", "kr", "%", " per ", "km/h", "-", "–", " to ", "(",
")", "1,234.56",
         "١٢٣", "五", "万", "百", "लाख ", "Mrd. ", " de ", "about ", "more than ", "°C", "'", '"', "\u200f", "\u00a0", "½", "e5",
         "x10^", " or ",
         " of ", "between ", "zwei", "trois ", "пять ", "خمسة ", "元", "円", "만", "\n", ".", ",", ":", "/", "0", "5", "99")


def text_of(data: atheris.FuzzedDataProvider) -> str:
    parts = []
    while data.remaining_bytes() and len(parts) < 40:
        parts.append(WORDS[data.ConsumeIntInRange(0, len(WORDS) - 1)] if data.ConsumeBool() else data.ConsumeUnicode(6))
    return "".join(parts)


def test_one(raw: bytes) -> None:
    data = atheris.FuzzedDataProvider(raw)
    locale, style, command = LOCALES[data.ConsumeIntInRange(0, 16)], STYLES[data.ConsumeIntInRange(0, 7)], data.ConsumeBool()
    text = text_of(data)
    last = 0
    for match in amounts.find(text, locale=locale):
        assert last <= match.start < match.end <= len(text) and text[match.start:match.end] == match.text, text
        last = match.end
        for value in (match.as_dict()["value"], match.as_dict()["low"], match.as_dict()["high"]):
            assert value is None or value.lstrip("-").replace(".", "", 1).isdigit(), (text, value)
    with contextlib.suppress(AmountError):
        quantity = amounts.parse(text, locale=locale)
        written = amounts.format(quantity, locale=locale, style=style)
        assert amounts.parse(written, locale=locale) == quantity, (text, written)
    if command and len(raw) % 64 == 0:
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out), contextlib.suppress(SystemExit):
            cli.main(["--locale", locale, "--text", text])


if __name__ == "__main__":
    atheris.Setup(sys.argv, test_one)
    atheris.Fuzz()
