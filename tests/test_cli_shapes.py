"""The command's other shapes: marks in the text, a page, CSV, and the completions of shells."""

import csv
import io
import json
import re
import shutil
import subprocess

import pytest
from command import ARTICLE, KRONOR, ROOT, environment, on_terminal, rows, run

from amounts.options import KINDS, SHELLS, arguments

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
EVIL = "Evil </p><script>document.title = 'owned'</script> & \"quotes\" 'worth' \x1b[2J $5 million\x00 <b title='x'>25%</b> «ה»"

# ---------------------------------------------------------------- marks


def test_marks_are_colours_on_a_terminal_and_brackets_without_colour():
    shown, status = on_terminal("--mark", ARTICLE)
    assert status == 0 and "worth \x1b[1;32m2.6 billion Swedish kronor\x1b[0m (\x1b[1;32m£212.5 million\x1b[0m), the" in shown
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == ARTICLE.read_text()
    plain = "worth [2.6 billion Swedish kronor] ([£212.5 million]), the"
    for without in (on_terminal("--mark", ARTICLE, NO_COLOR="1")[0], on_terminal("--mark", ARTICLE, TERM="dumb")[0],
                    run("--mark", ARTICLE).stdout):
        assert "\x1b" not in without and plain in without
        assert without.replace("[", "").replace("]", "") == ARTICLE.read_text()


def test_context_is_so_many_characters_around_a_figure():
    text = "they were worth $5 million and more of it"
    assert run("--context", "12", "--text", text).stdout == "…were worth [$5 million] and more of…\n"
    assert run("--context", "0", "--text", "worth $5 million, 75%").stdout == "…[$5 million]…\n…[75%]\n"
    assert run("--context", "99", "--text", "worth\n£5\n").stdout == "worth [£5] \n"
    none = run("--context", "5", "--text", "nothing")
    assert (none.stdout, none.returncode) == ("", 1)


def test_marks_of_several_files_are_named(tmp_path):
    (tmp_path / "a").write_text("worth £5")
    (tmp_path / "b").write_text("worth 6%\n")
    done = run("--mark", tmp_path / "a", tmp_path / "b")
    assert done.stdout == f"{tmp_path / 'a'}:\nworth [£5]\n\n{tmp_path / 'b'}:\nworth [6%]\n\n"


def test_marks_never_command_the_terminal():
    for shape in (["--mark"], ["--context", "30"]):
        shown, _ = on_terminal(*shape, "--text", EVIL.replace("\x00", ""), NO_COLOR="1")
        assert "\x1b" not in shown and "[$5 million]" in shown


# ---------------------------------------------------------------- the page


def test_the_page_is_one_file_without_script():
    done = run("--html", ARTICLE)
    page = done.stdout
    assert done.returncode == 0 and page.startswith("<!DOCTYPE html>") and page.endswith("</html>\n")
    assert "prefers-color-scheme: dark" in page
    assert not re.search(r"<script|https?:|src=|href=|@import|url\(", page)
    assert page.count("<mark ") == len(KINDS) + len(rows(run(ARTICLE)))
    assert 'title="money: 212,500,000 GBP\nrestates: 2.6 billion Swedish kronor">£212.5 million</mark>' in page


def test_the_page_says_what_was_converted_and_checked():
    page = run("--html", *KRONOR).stdout
    assert "converted: 212,540,171.59 GBP at 0.0817" in page
    pair = ["--text", "2.6 billion Swedish kronor (£213 billion), 5 UAH"]
    page = run("--html", "--check", "--to", "GBP", "--on", "2026-02-03", *pair).stdout
    assert "\ncheck: DIFFERS, the rate of 2026-02-03 was 0.0817" in page and "\nnot converted: European Central Bank" in page


def test_context_makes_passages_of_the_page():
    page = run("--html", "--context", "10", ARTICLE).stdout
    assert page.count('<p class="passage"') > 8 and "Northern allies" not in page


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_a_browser_shows_the_text_and_runs_none_of_it(tmp_path):
    source, page = tmp_path / "evil.txt", tmp_path / "evil.html"
    source.write_text(EVIL, encoding="utf-8")
    page.write_text(run("--html", source).stdout, encoding="utf-8")
    probe = page.read_text().replace("</body>", """<script>
      const text = document.querySelector('.text'), marks = [...text.querySelectorAll('mark')]
      const style = getComputedStyle(marks[0])
      document.body.dataset.seen = JSON.stringify({
        title: document.title, text: text.textContent,
        marks: marks.map(m => [m.textContent, m.title]),
        tags: text.querySelectorAll('*').length, painted: style.backgroundColor, cursor: style.cursor })
      </script></body>""")
    (tmp_path / "probe.html").write_text(probe, encoding="utf-8")
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    done = subprocess.run([*command, f"file://{tmp_path}/probe.html"], capture_output=True, timeout=120)
    from html import unescape
    seen = json.loads(unescape(re.search(r'data-seen="([^"]*)"', done.stdout.decode())[1]))
    assert seen["title"] == str(source)
    assert seen["text"] == re.sub("[\x00\x1b]", "\ufffd", EVIL)
    assert ["$5 million", "money: 5,000,000 USD\nassumed: currency (it could be ARS, AUD, BBD, …)"] in seen["marks"]
    assert seen["tags"] == len(seen["marks"]) == len(rows(run(source)))
    assert seen["painted"].startswith("rgba(") and seen["cursor"] == "help"


# ---------------------------------------------------------------- CSV


def unflattened(row):
    """A row of CSV as the JSON that it says."""
    data = {name: value or None for name, value in row.items()}
    for name in ("start", "end", "restates_start", "restates_end"):
        data[name] = data[name] and int(data[name])
    span = {"start": data.pop("restates_start"), "end": data.pop("restates_end")}
    data["restates"] = span if span["start"] is not None else None
    return {**data, "assumed": row["assumed"].split("|") if row["assumed"] else [],
            "candidates": row["candidates"].split("|") if row["candidates"] else []}


@pytest.mark.parametrize("given", [[ARTICLE], ["--text", 'a "5,000\nmetre" run for $5, €6 or 7 kr; 10-20%'], [ARTICLE, ARTICLE]])
def test_csv_says_what_json_says(given):
    told = list(csv.DictReader(io.StringIO(run("--csv", *given).stdout, newline="")))
    assert [unflattened(row) for row in told] == rows(run("--json", *given))


def test_csv_has_its_header_once_and_always(tmp_path):
    none = run("--csv", "--text", "nothing")
    assert none.returncode == 1 and none.stdout.count("\n") == 1 and none.stdout.startswith("start,end,text,kind,value,")
    assert run("--csv", ARTICLE, ARTICLE).stdout.count("start,end") == 1
    pair = ["--text", "2.6 billion Swedish kronor (£213 million), 5 UAH and 3 km"]
    [kronor, pounds, hryvnia, km] = csv.DictReader(io.StringIO(run("--csv", "--check", *KRONOR[2:], *pair).stdout))
    assert kronor["converted_value"] == "212540171.59" and kronor["converted_rate_date"] == "2026-02-03"
    assert pounds["checked_agrees"] == "True" and hryvnia["converted_error"].startswith("European") and not km["converted_value"]


# ---------------------------------------------------------------- what does not go together


@pytest.mark.parametrize("wrong, said", [
    (["--csv", "--html"], "not allowed"), (["--context", "4", "--json"], "--mark or --html"), (["--context", "-4"], "--context"),
    (["--context", "two"], "not a number"), (["-j", "0"], "at least 1"), (["--field", "x"], "--field is of JSON Lines"),
    (["--completion", "tcsh"], "bash"),
])
def test_mistakes_say_what_would_be_right(wrong, said):
    done = run("--text", "£5", *wrong)
    assert done.returncode == 2 and done.stdout == "" and said in done.stderr and "Traceback" not in done.stderr


# ---------------------------------------------------------------- shells

OPTIONS = {name for action in arguments()._actions for name in action.option_strings}


def of_shell(shell, line, tmp_path):
    """What ``shell`` offers where ``line`` ends, asked of a shell that has loaded our script."""
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} on this machine")
    script = tmp_path / f"amounts.{shell}"
    script.write_text(run("--completion", shell).stdout)
    words = line.split(" ")
    ask = {
        "bash": f"source {script}; COMP_WORDS=({' '.join(words[:-1])} '{words[-1]}') COMP_CWORD={len(words) - 1}; "
                "$(complete -p amounts | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' \"${COMPREPLY[@]}\"",
        "fish": f"source {script}; complete -C '{line}'",
        # zsh completes on a terminal only: one that another zsh holds.
        "zsh": f"""zmodload zsh/zpty; zpty z zsh -f
zpty -w z $'PS1=; autoload -U compinit; compinit -u -D; source {script}; stty columns 200 -echo; print -r REA""DY'
zpty -m -r z out '*READY*'
zpty -w -n z $'{line}\\t\\t\\004'; sleep 1.5
zpty -r z out; while zpty -r -t z more; do out+=$more; done; print -r -- $out; zpty -d z""",
    }[shell]
    done = subprocess.run(
        [shell, *(["-f"] if shell == "zsh" else []), "-c", ask], stdout=subprocess.PIPE, cwd=ROOT / "examples",
        env=environment(HOME=str(tmp_path)), timeout=60, stdin=subprocess.DEVNULL,
    )
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", done.stdout.decode())


@pytest.mark.parametrize("shell", SHELLS)
def test_shells_complete(shell, tmp_path):
    assert {"--completion", "--context"} <= set(re.findall(r"--\w+", of_shell(shell, "amounts --co", tmp_path)))
    assert {"money", "multiple", "measure"} <= set(re.findall(r"\w+", of_shell(shell, "amounts --kind m", tmp_path)))
    assert "article.txt" in of_shell(shell, "amounts --json ar", tmp_path)
    assert "ecb" in of_shell(shell, "amounts --rates e", tmp_path)


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_shells_complete_every_option(shell, tmp_path):
    offered = set(re.findall(r"^(--?\w+)", of_shell(shell, "amounts -", tmp_path), re.MULTILINE))
    assert OPTIONS - {"-h", "-j"} <= offered <= OPTIONS


def test_bash_completes_behind_an_equals_sign(tmp_path):
    assert of_shell("bash", "amounts --kind = mo", tmp_path) == "money\n"
    assert of_shell("bash", "amounts --text ar", tmp_path).strip() == ""
