"""Floor plans as files: one a scene, and nobody's own drawing overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

import storyboard
from storyboard.events import Event, Notice

SCRIPT = "INT. KITCHEN - NIGHT\n\nANNA puts a cup down.\n\nEXT. YARD - DAY\n\nTOM waits.\n"


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plans")
    (folder / "tea.fountain").write_text(SCRIPT, encoding="utf-8")
    storyboard.make(folder / "tea.fountain", out=folder / "tea", size="512")
    return folder / "tea"


def test_every_scene_has_a_plan_and_a_drawing_of_somebody_stays(board: Path) -> None:
    told: list[Event] = []
    (folder,) = storyboard.export(board, ("floorplan",), on_event=told.append)
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["1.svg", "2.svg"]
    assert not told
    assert all(f">{number}  " in file.read_text(encoding="utf-8") for number, file in zip("12", files, strict=True))
    before = files[1].read_bytes()
    files[0].write_text("mine", encoding="utf-8")
    storyboard.export(board, ("floorplan",), on_event=told.append)
    assert files[0].read_text(encoding="utf-8") == "mine"
    assert files[1].read_bytes() == before
    assert [event for event in told if isinstance(event, Notice) and "1.svg" in event.message]
