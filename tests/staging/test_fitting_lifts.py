"""In front of lifts and in them, the doors that people are at are those of lifts."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage


def _last(place: str, told: str) -> Stage:
    text = f"INT. {place} - DAY\n\nANNA (30, woman) and BEN (60, man) wait.\n\nANNA\nUp?\n\n{told}\n"
    script = screenplay(fountain.read(text), "a.fountain")
    breakdown = break_down(script)
    scene = plan_script(script, breakdown, detail="full")[-1]
    return stage(scene, scene.panels[-1], breakdown, 16 / 9)


def test_who_leans_at_a_wall_before_lifts_has_their_doors_beside() -> None:
    built = _last("LIFT LOBBY", "Ben leans against the wall.")
    ben = max(built.figures, key=lambda figure: figure.x)
    assert any(piece.kind == "lift_door" and abs(piece.x - ben.x) + abs(piece.z - ben.z) < 1.8 for piece in built.pieces)


@pytest.mark.parametrize("place", ["LIFT LOBBY", "LIFT"])
def test_who_stands_in_a_doorway_there_stands_in_that_of_a_lift(place: str) -> None:
    built = _last(place, "Anna stands in the doorway.")
    near = {piece.kind for piece in built.pieces if abs(piece.x) < 3 and abs(piece.z) < 3}
    assert "beyond" in near
    assert "door" not in near


def test_a_doorway_elsewhere_has_its_door() -> None:
    assert "door" in {piece.kind for piece in _last("HOTEL ROOM", "Anna stands in the doorway.").pieces}
