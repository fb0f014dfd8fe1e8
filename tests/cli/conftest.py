"""Commands as they are typed, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command: its exit code, and what stood on stdout and stderr. What was printed before is thrown away."""

    def command(*words: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return command
