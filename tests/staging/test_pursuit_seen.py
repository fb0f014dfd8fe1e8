"""What comes behind a car and leaves its lane is seen slewed, its flank to those who look back."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Piece
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.pursuit import through_glass

SEATED = "INT. CAR - BRIDGE - NIGHT\n\nTOM (50) drives. MIA (28) in the back, looking out of the rear window.\n\nTOM\nWell?\n\n"


def _behind(told: str) -> Piece:
    script = screenplay(fountain.read(f"{SEATED}{told}\n"), "a.fountain")
    scene = plan_script(script, break_down(script), detail="full")[-1]
    (made,) = through_glass(scene.panels[-1])
    return made


@pytest.mark.parametrize("told", ["Two headlights behind them leave the lane, and come.", "A black car behind them swings out."])
def test_what_leaves_its_lane_behind_is_slewed(told: str) -> None:
    assert _behind(told).facing != _behind("A black car behind them follows.").facing == -90.0
