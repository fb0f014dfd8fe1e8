"""The commands on a real board, painted by the sketch painter."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import storyboard
from storyboard import api
from storyboard.cli import main
from storyboard.cli.looking import MOST_NAMED, clock, grouped
from storyboard.cli.run import ask, run_job
from storyboard.events import Finished, Listener, Started
from storyboard.model.board import Board
from storyboard.model.errors import BudgetReached, InputError, Interrupted
from storyboard.project.lock import owned
from storyboard.project.quote import Quote
from storyboard.testing.painters import InstantPainter

SAMPLES = Path(__file__).parents[2] / "samples"

SCRIPT = """Title: Tea

INT. KITCHEN - NIGHT

ANNA (30, red coat) puts a cup in front of TOM.

ANNA
Drink it.

TOM
No.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished board that no test may change."""
    script = tmp_path_factory.mktemp("script") / "tea.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    folder = tmp_path_factory.mktemp("boards") / "tea"
    assert main(["make", str(script), "-o", str(folder), "--size", "512", "--quiet"]) == 0
    return folder


@pytest.fixture
def board(made: Path, tmp_path: Path) -> Path:
    """A copy of the finished board, to be changed."""
    return Path(shutil.copytree(made, tmp_path / "tea"))


def panel_of(folder: Path) -> str:
    """The first panel's number."""
    scene, panel = next(api.open(folder).board.panels())
    return scene.panel_number(panel)


def parsed(text: str) -> Any:
    return json.loads(text)


def test_make_says_what_it_does_and_where_the_board_is(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "tea.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    code, out, err = run("make", script, "-o", tmp_path / "tea", "--detail", "key", "--size", "512", "--length", "30s")
    assert code == 0
    assert str(tmp_path / "tea" / "storyboard.pdf") in out
    assert "[1/" in err
    assert "Reading the script: tea.fountain" in err
    assert "\x1b" not in out + err
    assert (tmp_path / "tea" / "storyboard.pdf").read_bytes().startswith(b"%PDF-")
    assert api.status(tmp_path / "tea").seconds == pytest.approx(30, abs=0.5)


def test_make_in_json(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "tea.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    code, out, err = run("make", script, "-o", tmp_path / "tea", "--detail", "key", "--size", "512", "--json", "--quiet")
    told = parsed(out)
    assert (code, err) == (0, "")
    assert told["folder"] == str(tmp_path / "tea")
    assert told["missing"] == []
    assert told["panels"] == api.status(tmp_path / "tea").panels
    assert [Path(file).name for file in told["files"]] == ["storyboard.pdf"]


def test_resume_of_a_finished_board_paints_nothing(run: Run, board: Path) -> None:
    before = sorted((board / "takes").rglob("*"))
    code, _, err = run("resume", board)
    assert code == 0
    assert "painted in" not in err
    assert sorted((board / "takes").rglob("*")) == before


def test_what_cannot_be_printed_is_told_to_those_too_who_want_to_hear_nothing(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "signs.fountain"
    script.write_text(SCRIPT + "\nA sign says \ue123\ue124.\n", encoding="utf-8")
    code, _, err = run("make", script, "-o", tmp_path / "signs", "-q", "--size", "512")
    assert (code, len(err.splitlines())) == (0, 1)
    assert err.strip().removeprefix("Note: ") in run("status", tmp_path / "signs")[1]


def test_make_again_goes_on_and_other_options_are_named(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "tea.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    make = ("make", script, "-o", tmp_path / "tea", "--detail", "key", "--size", "512")
    assert run(*make, "--page", "a4", "--no-marks")[0] == 0
    code, _, err = run(*make[:4])
    assert code == 0
    assert "painted in" not in err
    options = storyboard.open(tmp_path / "tea").board.options
    assert (options.detail, options.size, options.page, options.marks) == ("key", "512", "a4", False)
    code, _, err = run(*make[:-4], "--detail", "full")
    assert code == 2
    assert "detail" in err
    script.write_text(SCRIPT + "\nShe smiles.\n", encoding="utf-8")
    code, _, err = run(*make)
    assert code == 2
    assert "revise" in err


def test_status(run: Run, made: Path) -> None:
    code, out, _ = run("status", made)
    assert code == 0
    assert "0 approved, 0 stale, 0 missing" in out
    code, out, _ = run("status", made, "--json")
    told = parsed(out)
    assert code == 0
    assert told["painted"] == told["panels"] > 0


def test_status_names_what_is_missing_by_reason() -> None:
    panels = [(f"1A-{number}", "refused" if number == 3 else "not painted yet") for number in range(1, MOST_NAMED + 4)]
    first, second = grouped("missing", panels)
    assert first.startswith("missing, not painted yet: 1A-1, 1A-2, 1A-4, ")
    assert first.endswith(" and 2 panels more")
    assert second == "missing, refused: 1A-3"


@pytest.mark.parametrize(("seconds", "text"), [(4.25, "4.2 s"), (59.9, "59.9 s"), (60, "1 min 00 s"), (263.4, "4 min 23 s")])
def test_running_time(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_status_why(run: Run, made: Path) -> None:
    number = panel_of(made)
    code, out, _ = run("status", made, "--why", number)
    assert code == 0
    assert out.startswith(f"{number}: take ")
    code, out, _ = run("status", made, "--why", number, "--json")
    assert parsed(out)["painter"] == "sketch"


def test_redraw_takes_and_select(run: Run, board: Path) -> None:
    number = panel_of(board)
    code, out, _ = run("redraw", board, "--panel", number, "--note", "closer")
    assert code == 0
    assert "storyboard.pdf" in out
    _, out, _ = run("takes", board, number)
    assert [line.split()[0] for line in out.splitlines()] == ["1", "2"]
    assert "closer" in out
    assert run("select", board, number, "1")[0] == 0
    _, out, _ = run("takes", board, number, "--json")
    assert [take["number"] for take in parsed(out)] == [1, 2]
    scene_board, panel = api.open(board).board.panel(number)
    assert panel.take.endswith(".1")
    assert scene_board.panel_number(panel) == number


def test_approve_lock_and_export(run: Run, board: Path) -> None:
    number = panel_of(board)
    code, out, _ = run("approve", board, "--panel", number, "--who", "Ada")
    assert (code, out) == (0, f"1 panel approved: {number}\n")
    assert run("lock", board)[0] == 0
    assert api.status(board).locked
    code, out, _ = run("export", board, "--to", "pdf")
    assert (code, out.strip()) == (0, str(board / "storyboard.pdf"))


def test_import_take(run: Run, board: Path, made: Path) -> None:
    number = panel_of(board)
    picture = next((made / "takes").rglob("1.[jp]*g"))
    code, out, _ = run("import-take", board, number, picture)
    assert code == 0
    assert f"{number} shows take 2" in out


def test_quote(run: Run, made: Path, tmp_path: Path) -> None:
    script = tmp_path / "tea.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    code, out, _ = run("quote", script)
    assert code == 0
    assert out == f"{api.status(made).panels} pictures by sketch: free\n"
    assert [file.name for file in tmp_path.iterdir()] == ["tea.fountain"]
    assert parsed(run("quote", made, "--json")[1])["pictures"] == 0


@pytest.mark.parametrize("name", ["the-last-ferry.fountain", "border-run.fdx", "the-keeper.pdf", "thirty-seconds.md"])
def test_scenes_fit_their_schema(name: str, run: Run) -> None:
    code, out, _ = run("scenes", SAMPLES / name)
    _, schema, _ = run("schema")
    assert code == 0
    jsonschema.validate(parsed(out), parsed(schema))
    assert list(parsed(out)) == ["schema_version", "title_page", "elements", "scenes"]


def test_doctor_is_well_and_tells_no_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "AIzaTopSecret")
    code, out, _ = run("doctor")
    assert code == 0, out
    assert "sketch" in out
    assert "PROBLEM" not in out
    assert "AIzaTopSecret" not in out
    told = {check["name"]: check["detail"] for check in parsed(run("doctor", "--json")[1])}
    assert told["GEMINI_API_KEY"] == "set"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("make", "missing.fountain"), "missing.fountain"),
        (("make", "."), "folder"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--painter", "rembrandt"), "sketch"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--style", "cubist"), "graphic"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--layout", "9x9"), "3x2"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--aspect", "round"), "round"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--detail", "all"), "full"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--scenes", "1,9"), "9"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--length", "soon"), "1m30s"),
        (("make", SAMPLES / "the-last-ferry.fountain", "--cast", "nowhere"), "nowhere"),
        (("resume", "nowhere"), "nowhere"),
        (("status", SAMPLES), "storyboard.json"),
        (("scenes", SAMPLES / "README.missing"), "README.missing"),
        (("quote", SAMPLES / "the-last-ferry.fountain", "--painter", "rembrandt"), "sketch"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(
    words: tuple[str | Path, ...], named: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert named in err
    assert "Error: " in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("takes", "9Z-9"),
        ("select", "1A-1", "99"),
        ("status", "--why", "9Z-9"),
        ("redraw", "--scene", "99"),
        ("approve", "--shot", "9Z"),
        ("export", "--to", "cuneiform"),
        ("import-take", "1A-1", __file__),
    ],
)
def test_what_is_not_on_the_board_is_exit_code_2(words: tuple[str, ...], run: Run, board: Path) -> None:
    command, *rest = words
    code, _, err = run(command, board, *rest)
    assert code == 2
    assert "Error: " in err


def test_a_board_in_use(run: Run, board: Path) -> None:
    with owned(board):
        code, _, err = run("lock", board)
    assert code == 6
    assert "Error: " in err


def unfinished(folder: Path) -> Callable[[Listener, object], Board]:
    """A job that ends with a panel missing."""

    def job(listen: Listener, _: object) -> Board:
        listen(Started(folder=str(folder), title="Tea"))
        listen(Finished(folder=str(folder), panels=2, missing=1, cost=0.1, seconds=1))
        return api.open(folder).board

    return job


def test_a_budget_for_nothing_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "tea.fountain"
    script.write_text(SCRIPT, encoding="utf-8")

    def job(listen: Listener, _: object) -> Board:
        return api.make(script, out=tmp_path / "tea", painter=InstantPainter(0.5), budget=0.1, yes=True, on_event=listen)

    with pytest.raises(BudgetReached, match="does not reach for a picture"):
        run_job(job, json=False, quiet=False)
    err = capsys.readouterr().err
    assert ("is missing: the run ends here" in err, "does not reach" in err) == (True, False)


def test_a_board_with_missing_panels_is_exit_code_3(board: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = api.open(board)
    scene, panel = next(project.board.panels())
    without = scene.model_copy(update={"panels": (panel.model_copy(update={"take": ""}), *scene.panels[1:])})
    project.save(project.board.with_scene(without))
    shutil.rmtree(board / "takes" / panel.id)
    assert run_job(unfinished(board), json=False, quiet=True) == 3
    out = capsys.readouterr().out
    assert f"1 panel missing; {panel_of(board)}: " in out
    assert f"storyboard redraw {board} --missing" in out
    assert run_job(unfinished(board), json=True, quiet=True) == 3
    assert parsed(capsys.readouterr().out)["missing"][0]["panel"] == panel_of(board)


def test_control_c_says_how_to_go_on(board: Path) -> None:
    def job(listen: Listener, _: object) -> Board:
        listen(Started(folder=str(board), title="Tea"))
        raise KeyboardInterrupt

    with pytest.raises(Interrupted, match="storyboard resume"):
        run_job(job, json=False, quiet=True)


def test_nobody_is_asked_for_money_without_a_terminal() -> None:
    with pytest.raises(InputError, match=r"4 pictures by gemini: \$0.16 to \$0.54.*--yes"):
        ask(Quote(pictures=4, low=0.16, high=0.54, painter="gemini"))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("typed", "answer"), [("y\n", True), ("n\n", False), ("\n", False), ("perhaps\ny\n", True)])
def test_somebody_at_a_terminal_is_asked(typed: str, answer: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert ask(Quote(pictures=4, low=0.16, high=0.54, painter="gemini")) is answer


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to a child there")
def test_a_stopped_make_goes_on(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "storyboard",
        "make",
        str(SAMPLES / "border-run.fdx"),
        "-o",
        "chase",
        "--scenes",
        "1-3",
        "--size",
        "512",
    ]
    with subprocess.Popen(
        command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env={**os.environ, "NO_COLOR": "1"}
    ) as child:
        assert child.stderr is not None
        for line in child.stderr:
            if line.startswith("[2/"):
                break
        child.send_signal(signal.SIGINT)
        _, rest = child.communicate(timeout=120)
    assert child.returncode == 130
    assert "storyboard resume chase" in rest
    assert "Traceback" not in rest
    found = api.status(tmp_path / "chase")
    assert found.painted >= 2
    assert found.missing


def test_what_the_reader_has_to_say_of_a_script_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    mixed = Path(__file__).parents[1] / "script" / "data" / "brick-and-steel-mixed.pdflib.pdf"
    assert main(["scenes", str(mixed)]) == 0
    out, err = capsys.readouterr()
    assert set(json.loads(out)) == {"schema_version", "title_page", "elements", "scenes"}
    assert "Note: " in err
    assert "Pages 2, 4" in err
