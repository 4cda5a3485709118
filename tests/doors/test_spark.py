"""Apache Spark: on two threads, and on a cluster of executor processes that get the library as an archive."""

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

import amounts
from amounts import AmountError, find

pyspark = pytest.importorskip("pyspark", reason="PySpark is not installed")
if shutil.which("java") is None:
    pytest.skip("there is no Java for Spark", allow_module_level=True)

import pyarrow as pa  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql.functions import arrow_udf  # noqa: E402

from amounts.doors import spark as door  # noqa: E402

TEXTS = ["It cost $5, up 7.50 %, and 6 km or 1 in 3.", None, "nothing", "5 to 7 kg", "\0" * 1000 + "(5,5,((½" * 10_000]


@pytest.fixture(params=["local[2]", "local-cluster[2,1,1024]"])
def session(request, monkeypatch, tmp_path):
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_HOME", str(Path(pyspark.__file__).parent))
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    session = (SparkSession.builder.master(request.param).config("spark.ui.enabled", "false")
               .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
               .config("spark.sql.warehouse.dir", str(tmp_path / "warehouse")).getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    if "cluster" in request.param:
        session.sparkContext.addPyFile(str(archive(tmp_path)))
    yield session
    session.stop()


def archive(folder):
    """The library in a zip file, as the documentation makes one."""
    root = Path(amounts.__file__).parent
    path = folder / "amounts.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for file in sorted(root.rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                packed.write(file, file.relative_to(root.parent))
    return path


def said(rows):
    """What ``find`` says of each text, as the columns do."""
    return [None if row is None else [(figure["start"], figure["kind"], figure["value"], figure["unit"]) for figure in row]
            for row in rows]


EXPECTED = [None if text is None else [(match.start, *(match.as_dict()[name] for name in ("kind", "value", "unit")))
                                       for match in find(text)] for text in TEXTS]


def shown(page):
    """The lines that a page shows for Spark."""
    blocks = (Path(__file__).parents[2] / page).read_text(encoding="utf-8").split("```python\n")[1:]
    (code,) = [block.partition("```")[0] for block in blocks if "from amounts.doors import spark" in block]
    return code


def test_columns_in_spark(session):
    frame = session.createDataFrame(list(enumerate(TEXTS)), "at int, text string").repartition(3)
    frame.createOrReplaceTempView("docs")
    function = door.register(session)
    rows = session.sql("SELECT amounts(text) AS figures FROM docs ORDER BY at").collect()
    assert said(row["figures"] for row in rows) == EXPECTED
    rows = frame.select("at", function("text").alias("figures")).orderBy("at").collect()
    assert said(row["figures"] for row in rows) == EXPECTED
    more = door.extract(frame, "text", into="found")
    assert more.columns == ["at", "text", "found"]
    assert said(row["found"] for row in more.orderBy("at").collect()) == EXPECTED
    assert [row["found"] for row in door.extract(frame, "at", into="found").collect()] == [None] * len(TEXTS)
    money = "SELECT sum(f.value_decimal) FROM (SELECT explode(amounts(text)) AS f FROM docs) WHERE f.kind = 'money'"
    assert str(session.sql(money).collect()[0][0]) == "5.000000000"
    with pytest.raises(AmountError, match="unknown locale"):
        door.register(session, locale="xx")
    for page in ("README.md", "docs/engines.md"):
        exec(shown(page), {"session": session, "frame": frame})
    if session.sparkContext.master.startswith("local-cluster"):  # the archive, and not what is installed here
        def where(column: pa.Array) -> pa.Array:
            import amounts

            return pa.array([amounts.__file__] * len(column))

        places = {row[0] for row in frame.select(arrow_udf(where, "string")("at")).collect()}
        assert all("amounts.zip/amounts" in place for place in places), places
