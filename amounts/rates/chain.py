"""Several sources, one after the other."""

from __future__ import annotations

from ..errors import AmountError, RateError, RateUnavailable
from .source import MAX_AGE, ExchangeRate, ask, check_age, check_source, checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from .source import RateSource


class Chain:
    """The first of several sources that knows a rate; ``ExchangeRate.source`` says which one answered.

    Without a day each is asked for its own latest. Where none knows, the error holds what each of them said; it is a
    RateUnavailable where another time or age could help with one of them.

    >>> from amounts import EcbRates, HmrcRates
    >>> rates = Chain(EcbRates(), HmrcRates())
    >>> [rates.rate(code, "GBP").source for code in ("SEK", "UAH")]
    ['European Central Bank', 'HM Revenue & Customs']
    """

    def __init__(self, *sources: RateSource) -> None:
        if not sources:
            raise AmountError("a chain of no sources", expected="sources of rates, the first to ask first")
        for source in sources:
            check_source(source)
        self.sources = sources

    def rate(self, base: str, quote: str, on: date | None = None, max_age: int = MAX_AGE) -> ExchangeRate:
        """What one ``base`` is in ``quote``, from the first source that knows; ``on`` a day or None for the latest."""
        check_age(max_age)
        errors: list[RateError] = []
        for source in self.sources:
            try:
                rate = ask(source, base, quote, on, max_age)
            except RateError as error:
                errors.append(error)
            else:
                return checked(rate, base, quote, on)  # a wrong answer is no reason to ask the next in silence
        if len(errors) == 1:
            raise errors[0]
        kind = RateUnavailable if any(isinstance(error, RateUnavailable) for error in errors) else RateError
        suggestion = next((error.suggestion for error in errors if error.suggestion), None)
        said = "; ".join(dict.fromkeys(f"{e.message}: expected {e.expected}" if e.expected else e.message for e in errors))
        raise kind(f"none of {len(errors)} sources has a rate of {base} in {quote}: {said}", suggestion=suggestion)
