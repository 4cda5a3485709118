"""Other libraries that read figures: how each is called, and what it says, as ``(low, high, unit)``.

Each loader imports its library, or raises with the reason why there is nothing to compare with. ``pip install
'amounts-normaliser[rivals]'`` has them all but spaCy, which wants ``pip install spacy``, a model of English besides or not.
"""

import re
import warnings
from collections.abc import Callable
from importlib.metadata import version
from typing import Any, NamedTuple

Said = list[tuple[Any, Any, str]]  # lowest and highest value, and the unit in the library's own words


class Rival(NamedTuple):
    distribution: str
    run: Callable[[str], Any]  # what is timed
    says: Callable[[str], Said] | None  # None where it labels and gives no values
    kinds: frozenset[str] | None = None  # what it claims to read; None for everything

    @property
    def version(self) -> str:
        return f"{self.distribution} {version(self.distribution)}"


def quantulum3() -> Rival:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the classifier of ambiguous units is another install
        from quantulum3 import parser

        parser.parse("5 km")

    def says(text: str) -> Said:
        found = [(quantity.value, quantity.uncertainty or 0, quantity.unit.name) for quantity in parser.parse(text)]
        return [(value - spread, value + spread, "" if unit == "dimensionless" else unit) for value, spread, unit in found]

    return Rival("quantulum3", parser.parse, says)


def recognizers() -> Rival:
    from recognizers_number import Culture, NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    number, unit = NumberRecognizer(Culture.English), NumberWithUnitRecognizer(Culture.English)
    models = [unit.get_currency_model(), unit.get_dimension_model(), number.get_percentage_model(), number.get_number_model()]

    def run(text: str) -> list[Any]:
        return [found for model in models for found in model.parse(text)]

    def says(text: str) -> Said:
        """What the earlier models say of a place, the later don't say again."""
        kept: list[Any] = []
        for found in run(text):
            if (found.resolution or {}).get("value") and not any(k.start <= found.end and found.start <= k.end for k in kept):
                kept.append(found)
        said = []
        for found in kept:
            unit = found.resolution.get("isoCurrency") or found.resolution.get("unit") or ""
            if found.type_name == "percentage":
                unit = "percent"
            elif found.type_name == "dimension":
                unit = {"Pound": "lb", "Square hectometer": "hectare"}.get(unit, unit)
            value = found.resolution["value"].rstrip("%")
            said.append((value, value, unit))
        return said

    return Rival("recognizers-text-suite", run, says)


def spacy_ner() -> Rival:
    """With a model of English where one is installed; else the same network untrained, which is as fast and knows nothing."""
    import spacy

    model = next((name for name in ("en_core_web_sm", "en_core_web_md", "en_core_web_lg") if spacy.util.is_package(name)), None)
    if model is not None:
        return Rival("spacy", spacy.load(model, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"]), None)
    blank = spacy.blank("en")
    labels = blank.add_pipe("ner")
    for label in ("CARDINAL", "DATE", "GPE", "MONEY", "NORP", "ORDINAL", "ORG", "PERCENT", "PERSON", "QUANTITY", "TIME"):
        labels.add_label(label)
    blank.initialize()
    return Rival("spacy", blank, None)


def text2num() -> Rival:
    from text_to_num import alpha2digit

    def says(text: str) -> Said:
        found = re.findall(r"[0-9]+(?:[.,][0-9]+)*", run(text))
        return [(number.replace(",", ""), number.replace(",", ""), "") for number in found if number.count(".") < 2]

    def run(text: str) -> str:
        return str(alpha2digit(text, "en"))

    return Rival("text2num", run, says, frozenset(("counts", "numbers", "nothing")))


def price_parser() -> Rival:
    from price_parser import Price

    def says(text: str) -> Said:
        price = Price.fromstring(text)
        return [] if price.amount is None else [(price.amount, price.amount, price.currency or "")]

    return Rival("price-parser", Price.fromstring, says, frozenset(("money",)))


LOADERS = {
    "quantulum3": quantulum3,
    "Recognizers-Text": recognizers,
    "spaCy's NER": spacy_ner,
    "text2num": text2num,
    "price-parser": price_parser,
}


def load() -> tuple[dict[str, Rival], dict[str, str]]:
    """Those that are installed, and of the others why they are not here."""
    here: dict[str, Rival] = {}
    missing: dict[str, str] = {}
    for name, loader in LOADERS.items():
        try:
            here[name] = loader()
        except Exception as error:  # whatever keeps it from loading is the reason to print
            missing[name] = f"{type(error).__name__}: {error}"
    return here, missing
