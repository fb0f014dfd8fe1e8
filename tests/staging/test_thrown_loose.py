"""What is loose is thrown as a spray out of the open hand, water out of its bucket; one thing stays one thing."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose
from storyboard.painters.sketch.motion_own import SIGNS
from storyboard.painters.sketch.uses import BY_MANNER
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.stances_motion import DOUSES, SPRAYS, STREWS


@pytest.mark.parametrize(
    ("pose", "thing", "named", "manner"),
    [
        (Pose.AIM, "extinguisher", "", SPRAYS),
        (Pose.SHOOT, "hose", "", SPRAYS),
        (Pose.HOLD, "hose", "", ""),
        (Pose.AIM, "gun", "", ""),
        (Pose.THROW, "like_crumb", "grain", STREWS),
        (Pose.THROW, "like_crumb", "flower petals", STREWS),
        (Pose.THROW, "like_crumb", "confetti", STREWS),
        (Pose.THROW, "like_heap", "handful of sand", STREWS),
        (Pose.THROW, "seeds", "", STREWS),
        (Pose.THROW, "bucket", "", DOUSES),
        (Pose.THROW, "like_ball", "ball", ""),
        (Pose.THROW, "like_crumb", "beetle", ""),
    ],
)
def test_how_a_thing_leaves_the_hand(pose: Pose, thing: str, named: str, manner: str) -> None:
    script = screenplay(fountain.read("EXT. YARD - DAY\n\nBEN (40, man) waits.\n\nBEN\nWell?\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    panel = scene.panels[-1]
    throws = {"pose": pose, "gesture": None, "thing": thing, "named": named, "holds": "", "at": ""}
    panel = panel.model_copy(update={"blocking": tuple(one.model_copy(update=throws) for one in panel.blocking)})
    (ben,) = stage(scene.model_copy(update={"panels": (panel,)}), panel, breakdown, 16 / 9).figures
    assert ben.fingers == manner


def test_both_are_drawn() -> None:
    assert STREWS in BY_MANNER
    assert SIGNS.keys() >= {DOUSES, SPRAYS}
