"""What a planner without eyes is told of a picture."""

from __future__ import annotations

from storyboard.model.cast import Breakdown
from storyboard.references.telling import pictured
from tests.staging.conftest import stages

DRIVE = "INT./EXT. CAR - BRIDGE - NIGHT\n\nTOM, 40, drives. MIA, 30, sits beside him.\n\nTOM\nWell?\n"


def test_heads_behind_glass_are_told_though_they_are_no_figures() -> None:
    told = {pictured(one, Breakdown()) for one in stages(DRIVE) if any(piece.riders for piece in one.pieces)}
    assert told
    assert all("Behind the glass of the car: 2 more." in words for words in told)


def test_a_room_has_nobody_behind_glass() -> None:
    told = [pictured(one, Breakdown()) for one in stages(DRIVE.replace("INT./EXT. CAR - BRIDGE", "INT. ROOM").replace("drives", "waits"))]
    assert told
    assert not any("glass" in words for words in told)
