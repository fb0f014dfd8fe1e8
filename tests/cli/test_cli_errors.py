from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from storyboard.cli.errors import PIPE_CLOSED, guarded, unexpected
from storyboard.cli.report import masked, report_text, write_report
from storyboard.model.errors import (
    BoardInUse,
    BudgetReached,
    DiskProblem,
    InputError,
    Interrupted,
    ProviderError,
    StoryboardError,
)
from storyboard.ports import Misconfigured, Refused


def raising(problem: BaseException) -> int:
    raise problem


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (StoryboardError, 1),
        (InputError, 2),
        (ProviderError, 4),
        (Refused, 4),
        (Misconfigured, 4),
        (BudgetReached, 5),
        (BoardInUse, 6),
        (DiskProblem, 7),
    ],
)
def test_what_is_raised_on_purpose_is_a_sentence_and_its_exit_code(
    kind: type[StoryboardError], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "There is no [bold]scene[/bold] 9 :smile:. " + "Its scenes are 1, 2. " * 20
    assert guarded(lambda: raising(kind(sentence))) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"Error: {sentence}\n"


def test_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: 3) == 3
    assert capsys.readouterr().err == ""


def test_a_stop_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: raising(Interrupted("Stopped. Go on with: storyboard resume film"))) == 130
    assert capsys.readouterr().err == "Stopped. Go on with: storyboard resume film\n"


def test_control_c_before_anything_began(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: raising(KeyboardInterrupt())) == 130
    assert "Stopped" in capsys.readouterr().err


def test_a_full_disk(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: raising(OSError(errno.ENOSPC, "No space left on device"))) == 7
    assert "No space left" in capsys.readouterr().err


@pytest.mark.parametrize("problem", [ValueError("ours"), OSError(errno.ENOTDIR, "odd")])
def test_other_problems_are_not_swallowed(problem: Exception) -> None:
    with pytest.raises(type(problem)):
        guarded(lambda: raising(problem))


def test_a_fault_of_ours_leaves_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEMINI_API_KEY", "AIzaTopSecret")
    for _ in range(2):
        unexpected(KeyError, KeyError("key=AIzaTopSecret was wrong"), None)
    first, second = sorted(tmp_path.iterdir())
    assert (first.name, second.name) == ("storyboard-report-2.txt", "storyboard-report.txt")
    told = capsys.readouterr().err
    assert str(first) in told
    assert str(second) in told
    text = first.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "AIzaTopSecret" not in text + told
    assert "storyboard 0." in text
    assert "pydantic 2" in text


def test_the_report_goes_to_the_temporary_folder_where_the_current_one_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 1000):
        (tmp_path / ("storyboard-report.txt" if number == 1 else f"storyboard-report-{number}.txt")).touch()
    monkeypatch.chdir(tmp_path)
    file = write_report(ValueError, ValueError("x"), None)
    assert file.parent != tmp_path
    file.unlink()


def test_secrets_are_taken_out() -> None:
    words = ["storyboard", "make", "film", "--api-key=abc123", "--token", "xyz", "--note", "the key"]
    text = masked(report_text(words, "https://me:hunter22@proxy.example/ sk-live-1"), {"MY_SECRET": "sk-live-1", "SHORT_KEY": "make"})
    assert "abc123" not in text
    assert "xyz" not in text
    assert "hunter22" not in text
    assert "sk-live-1" not in text
    assert "storyboard make film" in text
    assert "--note the key" in text


def run(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=folder, env={**os.environ, **environment}, timeout=60, check=False
    )


def test_an_unexpected_error_ends_with_1_and_no_traceback(tmp_path: Path) -> None:
    code = "import sys; from storyboard.cli import errors; errors.prepare_streams(); sys.exit(errors.guarded(lambda: {}['a bug']))"
    done = run(code, tmp_path)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"storyboard-report.txt" in done.stderr
    assert "KeyError: 'a bug'" in (tmp_path / "storyboard-report.txt").read_text(encoding="utf-8")


def test_a_console_without_the_letters_does_not_crash(tmp_path: Path) -> None:
    code = (
        "import sys; from storyboard.cli import errors; errors.prepare_streams(); print('Ζωή'); "
        "from storyboard.model.errors import InputError\n"
        "def fail(): raise InputError('Ζωή ☂')\n"
        "sys.exit(errors.guarded(fail))"
    )
    done = run(code, tmp_path, PYTHONIOENCODING="cp1252")
    assert done.returncode == 2
    assert done.stdout.strip() == b"???"
    assert done.stderr.strip() == b"Error: ??? ?"


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe's end is told otherwise there")
def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    code = "import sys; from storyboard.cli import main; sys.exit(main(['--help']))"
    done = subprocess.run([sys.executable, "-c", code], stdout=write, stderr=subprocess.PIPE, cwd=tmp_path, timeout=60, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (PIPE_CLOSED, b"")


@pytest.mark.parametrize(("value", "coloured"), [("", True), ("1", False)])
def test_no_color(value: str, coloured: bool, tmp_path: Path) -> None:
    code = "import sys; from storyboard.cli import main; sys.exit(main(['redraw', 'film']))"
    done = run(code, tmp_path, NO_COLOR=value, FORCE_COLOR="1", TERM="xterm-256color")
    assert (b"\x1b[1;31m" in done.stderr) is coloured
    assert b"Say what to redraw" in done.stderr
