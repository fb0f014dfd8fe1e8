from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from storyboard.cli import main
from storyboard.cli.app import app
from storyboard.cli.versions import version

ROOT = Path(__file__).parents[2]

COMMANDS = (
    "make",
    "resume",
    "redraw",
    "plan",
    "revise",
    "review",
    "finish",
    "ask",
    "quote",
    "status",
    "takes",
    "breakdown",
    "scenes",
    "schema",
    "doctor",
    "select",
    "approve",
    "lock",
    "comment",
    "comments",
    "share",
    "import-take",
    "export",
    "convert",
    "shot",
    "import-shots",
    "undo",
    "redo",
    "history",
    "emulate",
)

GROUP: Any = typer.main.get_command(app)

HEAVY = ("langgraph", "google.genai", "pypdf", "reportlab", "PIL", "pydantic", "rich", "jinja2")


def python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], capture_output=True, encoding="utf-8", timeout=60, check=False)


def test_the_commands_are_those_of_the_contract() -> None:
    assert set(GROUP.commands) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_that_ends_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"Usage: storyboard {command}")
    assert f"storyboard {command}" in out.split("Examples:")[1]


def test_every_option_is_explained() -> None:
    unexplained = [(name, item.name) for name, command in GROUP.commands.items() for item in command.params if not item.help]
    assert unexplained == []


@pytest.mark.parametrize("words", [["--help"], ["-h"], []])
def test_help_names_all_commands(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    out = capsys.readouterr().out
    assert all(f"  {command} " in out for command in COMMANDS)
    assert "..." not in out.split("Commands:")[1], "a summary is too long for its line"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"storyboard {version()}\n"


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from storyboard.cli import main; assert main(['--help']) == 0; "
        f"print('loaded:', [name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = python("-c", code)
    assert done.returncode == 0
    assert done.stderr == "loaded: []\n"


def test_python_dash_m() -> None:
    done = python("-m", "storyboard", "--version")
    assert (done.returncode, done.stdout) == (0, f"storyboard {version()}\n")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["mkae"], "mkae"),
        (["make"], "SCRIPT"),
        (["make", "film.fountain", "--paint", "sketch"], "--paint"),
        (["make", "film.fountain", "--fps", "fast"], "--fps"),
        (["make", "film.fountain", "--budget", "-1"], "--budget"),
        (["select", "film", "1A-1", "two"], "TAKE"),
        (["redraw", "film"], "--missing"),
        (["export", "film"], "--to"),
    ],
)
def test_wrong_usage_is_a_sentence_and_exit_code_2(words: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Error: ")
    assert named in err
    assert err.count("\n") == 1


def test_the_page_about_commands_is_up_to_date() -> None:
    done = python(str(ROOT / "docs" / "make_commands.py"), "--check")
    assert done.returncode == 0, done.stderr
