"""A short script, and runs on it with painters that answer at once."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Collection
from pathlib import Path

import pytest

import storyboard
from storyboard.events import Event
from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.model.board import Options
from storyboard.ports import Painter
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import SHORT

Runner = Callable[..., dict[str, Outcome]]

PRICE = 0.25
"""USD that a picture costs where a test pays."""


def ids(project: Project) -> list[str]:
    """The ids of the panels of a board."""
    return [panel.id for _, panel in project.board.panels()]


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "short.fountain"
    file.write_text(SHORT, encoding="utf-8")
    return file


@pytest.fixture
def project(tmp_path: Path, script: Path) -> Project:
    return create(tmp_path / "short", script, Options())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished board of the short script that no test may change."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "short.fountain").write_text(SHORT, encoding="utf-8")
    storyboard.make(folder / "short.fountain", out=folder / "board", painter=InstantPainter(), size="512")
    return folder / "board"


@pytest.fixture
def board(made: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copytree(made, tmp_path / "board"))


@pytest.fixture
def runner(project: Project) -> Runner:
    """Runs the graph on the project without waiting between tries."""

    def go(
        painter: Painter,
        *,
        only: Collection[str] | None = None,
        yes: bool = False,
        budget: float | None = None,
        confirm: Callable[[Quote], bool] | None = None,
        events: list[Event] | None = None,
        in_flight: int = 8,
    ) -> dict[str, Outcome]:
        told = events if events is not None else []
        if budget is not None:
            project.change_header(budget=budget)
        tools = services(project, painter=painter, emit=told.append, in_flight=in_flight, retry_delay=0.0)

        async def whole() -> dict[str, Outcome]:
            try:
                return await run(tools, only=only, yes=yes, confirm=confirm)
            finally:
                await tools.close()
                await tools.painter.close()

        return asyncio.run(whole())

    return go
