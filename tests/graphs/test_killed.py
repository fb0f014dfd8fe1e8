"""SIGKILL at moments that follow each other: nothing finished is painted again, and the board is byte for byte the undisturbed one.

What is killed are processes; what is not, is made in this one.
STORYBOARD_KILLS=30 asks for more of them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storyboard.cli import main

MOMENTS = int(os.environ.get("STORYBOARD_KILLS", "1"))

DAY = "1700000000"
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": DAY, "PYTHONUNBUFFERED": "1"}


def command(name: str, *arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "storyboard", name, *map(str, arguments)]


def pictures(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Finished takes (those with a record): when their picture was written, and its bytes."""
    records = [file for file in folder.glob("takes/*/*.json") if file.stem.isdigit()]
    return {
        file.relative_to(folder).as_posix(): (file.with_suffix(".jpg").stat().st_mtime_ns, file.with_suffix(".jpg").read_bytes())
        for file in records
    }


def kill_after(lines: int, arguments: list[str]) -> bool:
    """Kills the command once it has printed so many lines; False where it ended before."""
    with subprocess.Popen(arguments, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        assert running.stdout is not None
        for number, _ in enumerate(running.stdout, 1):
            if number == lines:
                running.kill()
                return True
        return False


def test_killed_at_one_moment_after_another(script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    calm, stormy = tmp_path / "calm", tmp_path / "stormy"
    assert main(["make", str(script), "-o", str(calm), "--size", "512"]) == 0
    killed, before = 0, dict[str, tuple[int, bytes]]()
    for moment in range(MOMENTS):
        begun = (stormy / "storyboard.json").is_file()
        arguments = command("resume", stormy) if begun else command("make", script, "-o", stormy, "--size", "512")
        killed += kill_after(1 + moment % 4, arguments)
        after = pictures(stormy)
        assert {name: after[name] for name in before} == before
        before = after
    assert killed >= min(MOMENTS, 12) - 2
    assert main(["resume", str(stormy)]) == 0
    after = pictures(stormy)
    assert {name: after[name] for name in before} == before
    assert {name: data for name, (_, data) in after.items()} == {name: data for name, (_, data) in pictures(calm).items()}
    for name in ("board.json", "storyboard.pdf"):
        assert (stormy / name).read_bytes() == (calm / name).read_bytes()
    assert len(list(stormy.glob("takes/*/*.jpg"))) == len(after), "a picture was painted twice"
