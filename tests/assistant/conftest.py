"""The board that requests are about: the sample `border-run.fdx` as it was planned when they were written, and as it is planned now."""

from __future__ import annotations

from pathlib import Path

import pytest

import storyboard
from storyboard.model.board import Board
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.testing.painters import InstantPainter

HERE = Path(__file__).parent
SAMPLE = HERE.parents[1] / "samples" / "border-run.fdx"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's board as it is planned now."""
    folder = tmp_path_factory.mktemp("border") / "board"
    storyboard.make(SAMPLE, out=folder, painter=InstantPainter(), size="512")
    return folder


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The board whose printed numbers the requests name, not painted: better planning must not change what they mean."""
    written = (HERE / "border-run.board.json").read_bytes()
    folder = tmp_path_factory.mktemp("written") / "board"
    project = create(folder, SAMPLE, Board.model_validate_json(written).options)
    (folder / "board.json").write_bytes(written)
    return project


@pytest.fixture(scope="session")
def board(project: Project) -> Board:
    return project.board
