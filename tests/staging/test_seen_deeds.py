"""A deed is told by the picture alone: where the hands are, which way a body lies, where a thing is."""

from __future__ import annotations

import math

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.staging import figures as people
from storyboard.staging import turning, worn


def figure(pose: Pose, **more: object) -> Figure:
    return Figure.model_validate({"character": "mia", "name": "Mia", "pose": pose, "facing": 20.0, "appearance": Appearance(), **more})


@pytest.mark.parametrize("facing", [20.0, -20.0])
def test_glasses_are_taken_off_by_one_hand_at_the_temple_before_the_lens(facing: float) -> None:
    item = Blocking(character="mia", mark=Mark(), pose=Pose.WEAR, thing="glasses", at="off", facing=facing)
    assert abs(turning.turned(item).facing) <= 40
    (mia,) = worn.donned([figure(Pose.WEAR, holds="glasses", facing=facing)], [item], {})
    found = people.bones(mia)
    near = [math.dist(wrist, found.eye) < 0.8 * found.head_height + 0.1 for wrist in found.wrists]
    assert near == [False, True]
    assert found.wrists[0][1] < found.waist[1] + 0.1
