"""The floors of the house: imports go down one table only, and the front door stays light."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path

import pint
import pytest
from babel.core import get_cldr_version

from amounts import currencies
from amounts.entries import pint_entry
from amounts.languages import language, of_locale
from amounts.locales import en_names, en_units
from amounts.locales.plain import Words

ROOT = Path(__file__).parents[1]
ROOMS = {
    ".".join(path.relative_to(ROOT / "amounts").with_suffix("").parts): path
    for path in sorted((ROOT / "amounts").rglob("*.py"))
}
BUILD = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
COMPILED = sorted({path.relative_to(ROOT) for pattern in BUILD["hooks"]["mypyc"]["include"] for path in ROOT.glob(pattern)})
LOWER = None  # a room may import what stands before it in the table, and its neighbours under the same line
# From the ground up. The second column narrows what a room may know.
HOUSE: list[tuple[str, str | None]] = [
    ("errors", LOWER),
    ("exact", LOWER),
    ("checks", LOWER),
    ("compiling", ""),
    ("pints", LOWER),
    ("quantities", LOWER),
    ("contract", LOWER),
    ("matches", LOWER),
    ("locales.other", ""),  # the shape of a table
    ("locales.plain_labels", ""),
    ("locales.plain_numbers", "locales.other locales.plain_labels"),
    ("locales.plain", "locales.plain_labels locales.plain_numbers"),
    ("locales.*", "locales.other"),  # words and nothing else: even the standard library stays outside
    ("cldr", ""),
    ("currencies", LOWER),
    ("rbnf", "cldr"),
    ("spelling", "cldr rbnf"),
    ("entries", ""),
    ("unit_tables", ""),
    ("lexicon", "entries locales.plain spelling unit_tables"),
    ("money_words", "cldr currencies entries lexicon"),  # these fill the lexicon that they are given
    ("unit_words", "entries lexicon locales.en_alone locales.en_units"),
    ("views", "cldr lexicon"),
    ("phrases", "cldr currencies entries lexicon locales.cldr_units locales.en locales.en_names unit_words views"),
    ("languages", LOWER),
    ("makers", "quantities"),
    ("drafts", LOWER),
    ("cjk", "exact"),
    ("scan", LOWER),
    ("numerals", LOWER),
    ("noun_words", "drafts entries lexicon"),
    ("word_fractions", LOWER),
    ("lookup", LOWER),
    ("myriads", LOWER),
    ("hangul", LOWER),
    ("touching", LOWER),
    ("word_index", "cldr"),
    ("spelled_parts", LOWER),
    ("spelled", LOWER),
    ("decimal_words", LOWER),
    ("vague_words", "drafts exact lexicon"),
    ("number_words", LOWER),
    ("per", LOWER),
    ("nouns", LOWER),
    ("often", "quantities drafts lexicon lookup nouns per"),
    ("everyday", LOWER),
    ("other_things", "drafts lexicon"),
    ("counted", LOWER),
    ("marks", LOWER),
    ("measures", LOWER),
    ("cooking", "quantities drafts entries lexicon lookup measures"),
    ("letters", LOWER),
    ("signs", LOWER),
    ("kinds", LOWER),
    ("unknown_words", LOWER),
    ("readers", LOWER),
    ("refiners.*", LOWER),
    ("street", LOWER),
    ("whole", LOWER),
    ("finding", "errors languages lexicon matches quantities street whole"),
    ("explaining", LOWER),
    ("coverage", LOWER),
    ("patterns", LOWER),
    ("cells", "checks errors exact finding languages pints quantities"),
    ("writing", LOWER),  # it reads back what it wrote
    ("replacing", "errors finding languages matches quantities writing"),
    ("values", ""),
    ("places", "errors matches"),
    ("intervals", "errors exact matches quantities"),
    ("comparison", "errors exact intervals pints quantities"),
    ("sameness", "checks comparison errors finding matches quantities values"),
    ("rates.source", "checks currencies errors quantities values"),  # the side house: reading never learns that rates exist
    ("rates.history", "errors rates.source"),
    ("rates.ecb", "rates.history rates.source"),
    ("rates.hmrc", "rates.history rates.source"),
    ("rates.table", "errors exact rates.history rates.source"),
    ("rates.forex", "errors rates.source"),
    ("rates.chain", "errors rates.source"),
    ("rates.__init__", "rates.chain rates.ecb rates.forex rates.hmrc rates.source rates.table"),
    ("exchange", "checks errors exact pints quantities rates.__init__ rates.source values"),
    ("reconciliation", "checks errors exact exchange intervals matches quantities rates.__init__ rates.source values"),
    ("outcomes", "__init__ contract errors matches"),  # the doors: callers like any other
    ("layout", ""),
    ("captions", "layout"),
    ("marking", "__init__ captions errors layout matches quantities"),
    ("table", "__init__ captions errors layout marking outcomes"),
    ("documents", ""),
    ("shapes", "__init__ documents marking outcomes replacing table"),
    ("jobs", "documents errors outcomes shapes"),
    ("progress", ""),
    ("options", "__init__ writing"),
    ("completion", ""),
    ("cli", "__init__ completion coverage documents jobs options progress shapes"),
    ("__main__", "cli"),
    ("doors.__init__", ""),
    ("doors.typed", "__init__ contract quantities"),
    ("doors.pydantic", "__init__ doors.typed"),
    ("doors.strategies", "__init__ currencies languages quantities"),
    ("doors.hypothesis", "__init__ doors.strategies quantities"),
    ("doors.spacy", "__init__ contract"),
    ("doors.arrow", "__init__"),
    ("doors.pandas", "doors.arrow"),
    ("doors.spark", "__init__ doors.arrow"),
    ("__init__", LOWER),
]
HEAVY = {
    "babel", "pint", "requests", "pyarrow", "currency_converter", "forex_python", "hmrc_rates", "hypothesis", "msgspec",
    "pydantic", "pydantic_core", "spacy",
}
SLOW = {"typing", "dataclasses", "json", "importlib.resources", "inspect", "difflib", "logging", "datetime"}
MODULES = 12  # the library's own rooms aside: 8 measured over what `import re, decimal` loads


def imports(room: str) -> Iterator[str]:
    """Every module that a room names in an import, in functions too; the library's own without ``amounts.``."""
    package = ["amounts", *room.split(".")][:-1]
    for node in ast.walk(ast.parse(ROOMS[room].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names = [(module, alias.name) for alias in node.names]
        else:
            continue
        for module, name in names:
            if module.partition(".")[0] != "amounts":
                yield module
                continue
            inner = f"{module}.{name}".partition(".")[2].rstrip(".")
            owner = module.partition(".")[2]
            rooms = [room for room in (inner, f"{inner}.__init__", owner, f"{owner}.__init__") if room in ROOMS]
            yield rooms[0] if rooms else owner or "__init__"


def line(room: str) -> int:
    return next((number for number, (pattern, _) in enumerate(HOUSE) if fnmatch(room, pattern)), -1)


def own(room: str) -> set[str]:
    return {name for name in imports(room) if name in ROOMS}


def test_every_room_is_in_the_table():
    assert [room for room in ROOMS if line(room) < 0] == []


@pytest.mark.parametrize("room", ROOMS)
def test_imports_go_down(room):
    _, may = HOUSE[line(room)]
    if may is LOWER:
        wrong = {name for name in own(room) if line(name) > line(room) or name == room}
    else:
        wrong = own(room) - set(may.split())
    assert not wrong, f"{room} stands below {', '.join(sorted(wrong))}"


def test_no_import_goes_round():
    tuple(TopologicalSorter({room: own(room) for room in ROOMS if room != "__init__"}).static_order())


@pytest.mark.parametrize("room", [room for room in ROOMS if room.startswith("locales.") and line(room) == line("locales.*")])
def test_languages_import_nothing(room):
    """But the shape of the one table that has more in it than words."""
    assert set(imports(room)) <= {"locales.other"}


@pytest.mark.parametrize("code", [room.partition(".")[2] for room in ROOMS if re.fullmatch(r"locales\.[a-z]{2,3}", room)])
def test_a_language_sets_what_words_have(code):
    """A name that is written wrong would say nothing, and a table of another type something else."""
    words, file = language(code), import_module(f"amounts.locales.{code}")
    names = [name for name in vars(file) if name[0].isupper() and name.isupper()]
    assert [name for name in names if not hasattr(Words, name)] == []
    odd = {name: getattr(words, name) for name in names if type(getattr(words, name)) is not type(getattr(Words(), name))}
    assert odd.keys() <= {"HEAD", "LASTS", "SPELLED"}  # which may be of another type


@pytest.mark.parametrize("room", [room for room in ROOMS if not room.endswith("_names")])
def test_no_room_is_too_large(room):
    assert len(ROOMS[room].read_text(encoding="utf-8").splitlines()) <= 350, f"{room} is two rooms"


# ---------------------------------------------------------------- the front door is light


def loaded(then: str) -> set[str]:
    """What a fresh interpreter loads for ``then`` beyond ``import re, decimal``."""
    code = f"""import re, decimal, sys; before = set(sys.modules); sys.path.insert(0, {str(ROOT)!r})
{then}
print(*(set(sys.modules) - before))"""
    return set(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split())


@pytest.mark.parametrize("path", COMPILED, ids=str)
def test_a_compiled_constant_is_final(path):
    """What mypyc knows to stay as it is, it reads in place; anything else it looks up by its name each time."""
    for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
        names = [target.id for target in getattr(node, "targets", []) if isinstance(target, ast.Name)]
        assert not [name for name in names if name.isupper() and name != "TYPE_CHECKING"], node.lineno


@pytest.mark.parametrize("then", ["import amounts", "import amounts; amounts.find('$5 million')"])
def test_front_door_loads_little(then):
    modules = loaded(then)
    assert "amounts" in modules
    assert not modules & (HEAVY | SLOW)
    foreign = {name for name in modules if name.partition(".")[0] != "amounts"}
    assert len(foreign) <= MODULES, sorted(foreign)


@pytest.mark.parametrize("then", ["parse('1.234,50 Euro', locale='de')", "parse('zwanzig Euro', locale='de')"])
def test_a_locale_loads_little(then):
    """CLDR's number words out of their package without importing it, and none where digits say all."""
    modules = loaded(f"import amounts; amounts.{then}")
    assert "babel" in modules
    assert not modules & {"unicode_rbnf", "importlib.metadata", "importlib.resources", "email", "dataclasses"}
    assert ("xml.etree" in modules) == ("zwanzig" in then)


# ---------------------------------------------------------------- the words are right


def test_english_names_are_those_of_cldr():
    """Of the newest CLDR. Since Babel 2.18's, Bulgaria has the euro, and the som of Kyrgyzstan is called otherwise."""
    changed = () if int(get_cldr_version()) >= 49 else ("BGL", "BGN", "KGS")
    made, kept = ([line for line in table.split("\n") if not line.startswith(changed)]
                  for table in (currencies.table("en"), en_names.TABLE))
    assert made == kept


UNITS = sorted(of_locale("en").unit_names)
STOCK = pint.UnitRegistry()
# What a name could also be taken for: one of it is so many of that.
SIZES = [
    ("oil_barrel", 42, "gallon"), ("ton", 2000, "pound"), ("long_ton", 2240, "pound"), ("metric_ton", 1000, "kilogram"),
    ("stone", 14, "pound"), ("pound", 0.45359237, "kilogram"), ("ounce", 0.0625, "pound"), ("carat", 0.2, "gram"),
    ("gallon", 231, "inch ** 3"), ("pint", 1 / 8, "gallon"), ("cup", 1 / 16, "gallon"), ("fluid_ounce", 1 / 16, "pint"),
    ("nautical_mile", 1852, "meter"), ("mile", 1609.344, "meter"), ("acre", 4046.8726, "meter ** 2"),
    ("hectare", 10_000, "meter ** 2"), ("knot", 1.852, "kilometer / hour"), ("calorie", 4.184, "joule"),
    ("horsepower", 745.69987, "watt"), ("pound_force_per_square_inch", 6894.757, "pascal"), ("bar", 100_000, "pascal"),
    ("degree", 1 / 360, "turn"), ("century", 100, "year"), ("fortnight", 14, "day"), ("kilobyte", 1000, "byte"),
    ("byte", 8, "bit"), ("megabit / second", 125_000, "byte / second"), ("month", 1 / 12, "year"),
    ("year", 365.25, "day"),
]


@pytest.mark.parametrize("unit", UNITS)
def test_stock_pint_parses_every_unit(unit):
    STOCK.parse_units(unit)


@pytest.mark.parametrize("code", [room[8:] for room in ROOMS if fnmatch(room, "locales.??")])
def test_what_a_name_is_besides_is_known(code):
    """Things, nothing, an ordinal, a name, a unit of pint's, money; and of several the last is for where none is nearest."""
    for name, said in language(code).OTHERWISE.items():
        others = said if isinstance(said, tuple) else (said,)
        for other in others:
            if other.unit:
                STOCK.parse_units(pint_entry(other.unit)[1])
            elif other.what not in ("things", "nothing", "ordinal", "name"):
                assert other.what[-3:] in of_locale("en").signs, name
        assert not others[0].nearest or not others[-1].nearest, name


@pytest.mark.parametrize(("unit", "size", "other"), SIZES)
def test_units_are_of_the_size_that_the_word_means(unit, size, other):
    assert STOCK.Quantity(1, unit).to(other).magnitude == pytest.approx(size, rel=1e-6)


@pytest.mark.parametrize(("whole", "part"), en_units.PARTS)
def test_parts_of_units_are_pints(whole, part):
    assert STOCK.Quantity(1, whole).to(part).magnitude == pytest.approx(en_units.PARTS[whole, part], rel=1e-9)


def test_a_touching_letter_means_a_known_unit():
    assert set(en_units.TOUCHING.values()) <= set(UNITS)
