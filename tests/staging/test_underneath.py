"""Who lies under a vehicle: the legs are out towards the lens, all else is under it."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose, Size
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.riding import UNDERNEATH


def test_only_the_legs_of_who_lies_under_a_car_are_out() -> None:
    script = screenplay(fountain.read("EXT. ROAD - DAY\n\nBEN (40, man) waits.\n\nBEN\nWell?\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    panel = scene.panels[-1]
    under = {"pose": Pose.LIE, "at": "under_car", "gesture": None, "facing": -90.0}
    panel = panel.model_copy(update={"blocking": tuple(one.model_copy(update=under) for one in panel.blocking)})
    shots = tuple(shot.model_copy(update={"size": Size.WS}) for shot in scene.shots)
    found = stage(scene.model_copy(update={"panels": (panel,), "shots": shots}), panel, breakdown, 16 / 9)
    (ben,) = found.figures
    car = next(one for one in found.pieces if one.kind == "car" and abs(one.x - ben.x) + abs(one.z - ben.z) < 0.2)
    assert ben.mount == UNDERNEATH
    assert car.y > 0.1
    assert 20.0 < abs(ben.facing) < 45.0
