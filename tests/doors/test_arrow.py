"""Columns of Arrow, in Arrow and in the engines of one process; their recipes are the examples of docs/engines.md."""

import doctest
import importlib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import quantities, texts

from amounts import AmountError, find, format, from_dict

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from amounts.doors.arrow import DECIMAL, FIGURE, FIGURES, extract_array, extract_batch  # noqa: E402

TEXT = "Sweden pledged 5 to 7 % of £213 million ($290 million), 3.25 bn kronor a month, and 1 in 3 of 800,000 shells."
ROWS = [TEXT, None, "", "nothing", "5 km"]
KINDS = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]


def check(column, rows, **options):
    """The column says what ``find`` says of each row."""
    assert column.type == FIGURES
    assert len(column) == len(rows)
    for said, text in zip(column.to_pylist(), rows, strict=True):
        if text is None:
            assert said is None
            continue
        found = find(text, **options)
        for row, match in zip(said, found, strict=True):
            decimals = {name: row.pop(f"{name}_decimal") for name in ("value", "low", "high")}
            assert row == match.as_dict()
            assert from_dict(row) == match.quantity
            assert all(number is None or number == Decimal(row[name]) for name, number in decimals.items())


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_type_of_strings(kind):
    plain = pa.array(ROWS, pa.string())
    if pa.types.is_dictionary(kind):
        column = plain.dictionary_encode()
    else:
        column = plain.cast(kind)
    assert column.type == kind
    check(extract_array(column), ROWS)
    check(extract_array(column.slice(1, 3)), ROWS[1:4])


def test_chunks_stay_chunks():
    chunked = pa.chunked_array([ROWS[:2], [], ROWS[2:]], pa.string())
    column = extract_array(chunked, currency="CAD")
    assert [len(chunk) for chunk in column.chunks] == [2, 0, 3]
    check(column, ROWS, currency="CAD")
    assert len(extract_array(pa.chunked_array([], pa.string()))) == 0


@pytest.mark.parametrize("column", [
    pa.array([b"5 km", None]), pa.array([5, None]), pa.array([5.5, None]), pa.nulls(2), pa.array([["5 km"], None]), [b"5 km", 5],
    [5.0, float("nan")], ["\ud800 5 km", object()],
], ids=str)
def test_what_is_no_text_is_null(column):
    assert extract_array(column).to_pylist() == [None, None]


@settings(max_examples=100)
@given(st.lists(texts | st.none(), max_size=4))
def test_any_texts_at_all(rows):
    column = extract_array(rows)
    readable = [None if row is None or any("\ud800" <= c <= "\udfff" for c in row) else row for row in rows]
    check(column, readable)
    column.validate(full=True)


@given(quantities())
def test_numbers_are_exact(quantity):
    """As text always, as decimals where they fit."""
    try:
        text = format(quantity)
    except AmountError:
        return
    column = extract_array([text])
    check(column, [text])
    for row in column[0].as_py():
        for name in ("value", "low", "high"):
            whole, _, rest = (row[name] or "").lstrip("-").partition(".")
            fits = row[name] is not None and len(whole) <= 29 and len(rest) <= 9
            assert row[f"{name}_decimal"] == (Decimal(row[name]) if fits else None)


@pytest.mark.parametrize("said, number", [
    ("9" * 29 + ".123456789", True), ("1" + "0" * 29, False), ("0.1234567891", False), ("-0.5", True), ("0", True)])
def test_what_fits_into_a_decimal(said, number):
    (row,) = extract_array([f"{said} km"])[0].as_py()
    assert row["value"] == said
    assert row["value_decimal"] == (Decimal(said) if number else None)
    assert pa.array([row["value_decimal"]], DECIMAL).null_count == (0 if number else 1)


def test_batches_and_tables():
    batch = pa.record_batch({"id": [1, 2, 3, 4, 5], "text": ROWS})
    for data in (batch, pa.table(batch)):
        more = extract_batch(data, "text")
        assert more.schema.names == ["id", "text", "amounts"]
        check(more.column("amounts"), ROWS)
        assert extract_batch(data, "id", into="none").column("none").null_count == 5
    with pytest.raises(ValueError, match="a column 'text' already"):
        extract_batch(batch, "text", into="text")
    with pytest.raises(KeyError):
        extract_batch(batch, "body")


@pytest.mark.parametrize("options, words", [({"locale": "xx"}, "unknown locale"), ({"currency": "DOLLAR"}, "unknown currency")])
def test_mistakes_show_at_once(options, words):
    with pytest.raises(AmountError, match=words):
        extract_array([], **options)


@pytest.mark.parametrize("text", ["$5", b"$5", {"text": "$5"}], ids=str)
def test_one_text_is_no_column(text):
    with pytest.raises(AmountError, match="one text"):
        extract_array(text)


def test_the_struct_has_the_fields_of_the_contract():
    names = [FIGURE.field(at).name for at in range(FIGURE.num_fields)]
    assert names == [*find("5 km")[0].as_dict(), "value_decimal", "low_decimal", "high_decimal"]


def test_a_megabyte_of_noise():
    noise = "\0\u202e((5,5,((٣½km$" * 70_000
    (row,) = extract_array([noise]).to_pylist()
    assert len(row) == len(find(noise))


# ---------------------------------------------------------------- engines


def test_duckdb_keeps_nulls_and_rows():
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed")
    db = duckdb.connect()
    kind = duckdb.from_arrow(pa.table({"figures": pa.array([], FIGURES)})).types[0]
    db.create_function("amounts", lambda texts: extract_array(texts), ["VARCHAR"], kind, type="arrow", null_handling="special")
    docs = pa.table({"id": range(5000), "text": ROWS * 1000})  # more than one of DuckDB's vectors
    rows = db.sql("SELECT amounts(text) FROM docs ORDER BY id").fetchall()
    assert len(docs) == len(rows) == 5000
    check(pa.array([row[0] for row in rows], FIGURES), ROWS * 1000)


def test_polars_keeps_nulls_and_rows():
    pl = pytest.importorskip("polars", reason="Polars is not installed")
    kind = pl.from_arrow(pa.array([], FIGURES)).dtype
    read = pl.col("text").map_batches(lambda texts: pl.from_arrow(extract_array(texts.to_arrow())), return_dtype=kind)
    frame = pl.DataFrame({"text": ROWS * 100}).lazy().with_columns(read.alias("amounts")).collect()
    check(frame["amounts"].to_arrow().cast(FIGURES), ROWS * 100)


@pytest.mark.parametrize("dtype", [None, "object", "string", "category"])
def test_pandas(dtype):
    pd = pytest.importorskip("pandas", reason="pandas is not installed")
    import amounts.doors.pandas  # noqa: F401

    series = pd.Series(ROWS, index=list("abcde"), name="text", dtype=dtype)
    column = series.amounts.extract()
    assert list(column.index) == list("abcde")
    assert column.name == "text"
    check(pa.array(column), ROWS)
    frame = series.amounts.frame(currency="CAD")
    found = [(at, match) for at, text in zip("abcde", ROWS) if text for match in find(text, currency="CAD")]
    assert list(frame.index) == [at for at, _ in found]
    assert frame["currency"].replace({pd.NA: None}).to_list() == [match.as_dict()["currency"] for _, match in found]
    assert pd.Series([1, 2]).amounts.frame().shape == (0, FIGURE.num_fields)
    assert pd.Series([], dtype=object).amounts.frame().shape == (0, FIGURE.num_fields)


def shown(page):
    """The call that a page shows for Ray."""
    (line,) = [line for line in (Path(__file__).parents[2] / page).read_text(encoding="utf-8").splitlines() if "ray.data" in line]
    return line


def test_ray(tmp_path, monkeypatch):
    ray = pytest.importorskip("ray", reason="Ray is not installed")
    monkeypatch.chdir(tmp_path)
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="error", address="local")
    try:
        ray.data.DataContext.get_current().enable_progress_bars = False
        docs = ray.data.from_arrow(pa.table({"at": range(10), "text": ROWS * 2}))
        rows = docs.map_batches(extract_batch, fn_args=("text",), batch_format="pyarrow").sort("at").take_all()
        docs.write_parquet(str(tmp_path / "docs"))
        for page in ("README.md", "docs/engines.md"):
            assert eval(shown(page), {"ray": ray, "extract_batch": extract_batch}).count() == len(rows)
    finally:
        ray.shutdown()
    check(pa.array([row["amounts"] for row in rows], FIGURES), ROWS * 2)


@pytest.mark.parametrize("room", ["arrow", "pandas"])
def test_docstrings(room):
    pytest.importorskip(room.replace("arrow", "pyarrow"), reason=f"{room} is not installed")
    result = doctest.testmod(importlib.import_module(f"amounts.doors.{room}"))
    assert result.attempted > 0
    assert result.failed == 0
