"""One small board, painted once; every test works on a copy of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.review.app import build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door, loopback

SCRIPT = """Title: The <b>Lamp</b>

INT. KITCHEN - NIGHT

MIA (30) stands at the stove. TOM (40) sits down at the table.

MIA
You came & <script>alert(1)</script> stayed.

TOM
I said I would.

EXT. HARBOUR - DAY

Tom runs along the wall.
"""

HERE = "http://127.0.0.1:8642"


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review")
    script = folder / "lamp.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    storyboard.make(script, out=folder / "lamp")
    return folder / "lamp"


@pytest.fixture
def folder(film: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(film, tmp_path / "lamp"))


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    opened = Desk(folder)
    yield opened
    opened.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    return TestClient(build(desk, Door(hosts=loopback(8642))), base_url=HERE, headers={"origin": HERE}, raise_server_exceptions=False)
