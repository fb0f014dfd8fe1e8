"""A deed is told by the picture alone: where the hands are, which way a body lies, where a thing is."""

from __future__ import annotations

import math

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.staging import figures as people
from storyboard.staging import self_touch, turning, worn


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


def test_who_lies_on_the_belly_has_the_front_down_and_the_head_where_it_was() -> None:
    lying = figure(Pose.LIE, facing=75.0)
    prone = self_touch.touching(lying, "own_front")
    propped = people.bones(self_touch.touching(lying, "own_forearms"))
    back, front = people.bones(lying), people.bones(prone)
    assert back.trunk.front[1] > 0.9
    assert front.trunk.front[1] < -0.9
    assert math.dist(back.head, front.head) < 0.2
    assert propped.head[1] > front.head[1] + 0.2
    assert max(wrist[1] for wrist in propped.wrists) < 0.15


@pytest.mark.parametrize("gesture", [Pose.SPY, Pose.AIM])
def test_who_looks_or_aims_lying_does_so_on_the_elbows(gesture: Pose) -> None:
    found = people.bones(self_touch.touching(figure(Pose.LIE, gesture=gesture, facing=75.0), "own_forearms"))
    assert found.trunk.front[1] < -0.6
    assert max(elbow[1] for elbow in found.elbows) < found.eye[1]
    assert min(math.dist(wrist, found.eye) for wrist in found.wrists) < 1.2 * found.head_height


@pytest.mark.parametrize("gesture", [Pose.WHISPER, Pose.CALL, Pose.LISTEN, Pose.LOOK_UP, Pose.NOD])
def test_who_says_something_on_the_belly_stays_on_it(gesture: Pose) -> None:
    found = people.bones(self_touch.touching(figure(Pose.LIE, gesture=gesture, facing=75.0), "own_front"))
    assert found.trunk.front[1] < -0.6


def test_who_drags_something_is_seen_from_the_side_and_looks_ahead() -> None:
    seen = turning.turned(Blocking(character="mia", mark=Mark(), pose=Pose.DRAG, holds="case", gaze="case", facing=20.0))
    assert not seen.gaze
    assert abs(seen.facing) >= 60


def test_a_face_is_fanned_from_beside_it() -> None:
    mia = figure(Pose.DAB, holds="newspaper")
    fanned = self_touch.touching(mia, "own_fan")
    found = people.bones(fanned)
    assert fanned.fingers == "fan"
    hand = fanned.touch[1]
    assert hand is not None
    assert math.dist(hand, found.eye) > 1.2 * found.head_height
