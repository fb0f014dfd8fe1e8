"""Vehicles that only pass: in the picture of their own lines, moving, and in no other."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.painters.sketch.events import streaks_behind
from storyboard.ports import PlanRequest
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import draft, passing_by
from storyboard.shots.road_words import PASSES
from storyboard.staging.build import stage

SHOTS = [
    {"name": "A", "size": "MS", "framing": "SINGLE", "angle": "eye", "subjects": ["ANNA"]},
    {"name": "B", "size": "WS", "framing": "SINGLE", "angle": "eye", "subjects": ["ANNA"]},
]


def planned(line: str, heading: str = "EXT. COUNTRY ROAD - DAY") -> list[Stage]:
    """The stages of a text model's plan of three lines that names no vehicle, `line` in the middle."""
    script = screenplay(fountain.read(f"{heading}\n\nANNA (30, woman) waits.\n\n{line}\n\nANNA\nWell?\n"), "test.fountain")
    breakdown = break_down(script)
    anna = {"who": "ANNA", "x": 0.0, "z": 0.0, "pose": "stand"}
    panels = [{"shot": shot, "lines": [n], "people": [anna]} for n, shot in ((1, "B"), (2, "B"), (3, "A"))]
    plan = draft.parsed({"shots": SHOTS, "panels": panels})
    assert not isinstance(plan, str)
    asked = PlanRequest(screenplay=script, breakdown=breakdown, scene=script.scenes[0], aspect="16:9")
    board = draft.read(plan, draft.Ground.of(asked)).board
    return [stage(board, panel, breakdown, 16 / 9) for panel in board.panels]


@pytest.mark.parametrize(("line", "kind"), [("A truck passes.", "truck"), ("A passing van honks.", "van"), ("A bus roars past.", "bus")])
def test_what_passes_is_in_the_picture_of_its_own_lines_alone(line: str, kind: str) -> None:
    found = [[piece for piece in one.pieces if piece.kind == kind] for one in planned(line)]
    assert [[piece.does for piece in one] for one in found] == [[], [PASSES], []]
    assert streaks_behind(found[1][0])


def test_the_air_is_still_behind_what_is_parked() -> None:
    assert not any(streaks_behind(piece) for one in planned("A truck is parked there.") for piece in one.pieces)


@pytest.mark.parametrize("line", ["Ben gets out of the truck and turns.", "A parked truck.", "Anna passes the truck.", "A truck stops."])
def test_what_does_not_pass_is_told_of_otherwise(line: str) -> None:
    assert not passing_by.kind_in(line)


def test_nothing_passes_in_a_room() -> None:
    assert not any(piece.moving for one in planned("A truck passes.", "INT. KITCHEN - DAY") for piece in one.pieces)
