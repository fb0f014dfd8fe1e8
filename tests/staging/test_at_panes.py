"""What the right hand does at a window is on the lens's side of whoever does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.staging.body import pose
from storyboard.staging.camera import spot_of

Build = Callable[..., Any]


@pytest.mark.parametrize("facing", [60.0, -60.0])
@pytest.mark.parametrize("done", [Pose.WASH, Pose.RUB, Pose.POINT])
def test_a_hand_at_a_pane_is_before_it_and_beside_the_head(world: Build, a_shot: Build, done: Pose, facing: float) -> None:
    item = Blocking(character="mia", mark=Mark(), facing=facing, pose=done, at="window", thing="" if done is Pose.POINT else "cloth")
    stage = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(item,)).stage()
    (mia,) = stage.figures
    found = pose(mia)
    hand, eye = (spot_of(stage.camera, point, stage.aspect) for point in (found.wrists[1], found.eye))
    assert mia.facing > 0
    assert hand[0] > eye[0] + 0.03
