"""What goes wrong, said so that the reader knows what to do next."""


class AmountError(ValueError):
    """A text, a value or a request that can't be honoured.

    ``text`` is what was given, ``pos`` the offset in it where reading stopped, ``expected`` what
    would have been right there and ``suggestion`` the nearest thing that is known; each is None
    where it makes no sense.
    """

    def __init__(self, message, *, text=None, pos=None, expected=None, suggestion=None):
        # type: (str, str | None, int | None, str | None, str | None) -> None
        super().__init__(message)
        self.message, self.text, self.pos = message, text, pos
        self.expected, self.suggestion = expected, suggestion

    def __str__(self) -> str:
        lines = [self.message]
        if self.expected:
            lines[0] += f": expected {self.expected}"
        if self.suggestion:
            lines[0] += f" (did you mean {self.suggestion}?)"
        if self.text is not None and self.pos is not None:
            # A window of the text with a mark under the place; control characters would break it.
            first = max(0, self.pos - 40)
            window = "".join(c if c.isprintable() else " " for c in self.text[first:self.pos + 40])
            lines += ["    " + window, "    " + " " * (self.pos - first) + "^"]
        return "\n".join(lines)

    def __reduce__(self):  # type: () -> tuple[object, ...]
        return _rebuild, (type(self), self.message, self.text, self.pos, self.expected, self.suggestion)


class RateError(AmountError):
    """A rate was asked for that its source can't have: the currency or the day is outside it."""


class RateUnavailable(RateError):
    """The source could know the rate, but has none now: its host is down, or its rates are too old."""


def _rebuild(cls, message, text, pos, expected, suggestion):
    # type: (type[AmountError], str, str | None, int | None, str | None, str | None) -> AmountError
    return cls(message, text=text, pos=pos, expected=expected, suggestion=suggestion)


def nearest(word: str, known: "object") -> str | None:
    """The entry of ``known`` that is spelled most like ``word``, or None where none is like it."""
    from difflib import get_close_matches  # costs 8 ms to import; only a mistake pays for it

    swapped = [entry for entry in known if sorted(entry) == sorted(word)]  # type: ignore[attr-defined]
    if swapped:
        return str(swapped[0])
    return next(iter(get_close_matches(word, known, 1, 0.6)), None)  # type: ignore[call-overload]
