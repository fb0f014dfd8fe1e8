"""Who is on the stage, where their eyes are, what they look at and hold."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure
from storyboard.staging import figures as people

Build = Callable[..., Any]


@pytest.mark.parametrize(
    ("pose", "low", "high"),
    [(Pose.STAND, 0.9, 0.96), (Pose.SIT, 0.62, 0.8), (Pose.KNEEL, 0.6, 0.8), (Pose.CROUCH, 0.45, 0.7), (Pose.LIE, 0.05, 0.25)],
)
def test_eye_heights_by_pose(pose: Pose, low: float, high: float) -> None:
    figure = Figure(character="a", name="A", pose=pose)
    assert low < people.eye_point(figure)[1] / figure.appearance.height < high


def test_a_floor_lifts_the_eyes() -> None:
    on_bed = people.eye_point(Figure(character="a", name="A", pose=Pose.LIE, floor=0.5))
    assert on_bed[1] > 0.6


def test_voices_are_not_seen(world: Build, a_shot: Build) -> None:
    blocking = (Blocking(character="mia"), Blocking(character="voice", mark=Mark(x=1.0)))
    stage = world(a_shot(Size.WS, Framing.GROUP), blocking=blocking).stage()
    assert [figure.character for figure in stage.figures] == ["mia"]


def test_a_group_is_several_people_of_its_own(world: Build, a_shot: Build) -> None:
    blocking = (Blocking(character="crowd", mark=Mark(z=-1.5)), Blocking(character="mia", mark=Mark(z=0.6)))
    stages = [world(a_shot(Size.WS, Framing.GROUP), blocking=blocking).stage() for _ in range(2)]
    crowd = [figure for figure in stages[0].figures if figure.character == "crowd"]
    assert 3 <= len(crowd) <= 5
    assert len({figure.appearance.hair_tone for figure in crowd}) + len({figure.appearance.hair for figure in crowd}) > 2
    assert all(math.dist((a.x, a.z), (b.x, b.z)) > 0.3 for i, a in enumerate(crowd) for b in crowd[i + 1 :])
    assert stages[0] == stages[1]


def test_looks_meet(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.MS, Framing.TWO, "mia", "tom")).stage()
    mia, tom = stage.figures
    assert mia.gaze is not None
    assert tom.gaze is not None
    assert math.dist(mia.gaze, people.eye_point(tom)) < 0.1
    assert math.dist(tom.gaze, people.eye_point(mia)) < 0.1


def test_a_prop_is_in_the_hand_and_can_be_looked_at(world: Build, a_shot: Build) -> None:
    blocking = (
        Blocking(character="mia", mark=Mark(x=-0.6), facing=90, holds="key"),
        Blocking(character="tom", mark=Mark(x=0.6), facing=-90, gaze="key"),
    )
    stage = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=blocking).stage()
    mia, tom = stage.figures
    assert mia.holds == "key"
    assert tom.gaze is not None
    assert math.dist(tom.gaze, people.hand_point(mia)) < 0.1


def test_two_people_on_one_mark_step_apart(world: Build, a_shot: Build) -> None:
    blocking = (Blocking(character="mia"), Blocking(character="tom"))
    mia, tom = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=blocking).stage().figures
    assert math.dist((mia.x, mia.z), (tom.x, tom.z)) >= people.APART - 0.01
    close = tuple(item.model_copy(update={"pose": Pose.EMBRACE}) for item in blocking)
    mia, tom = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=close).stage().figures
    assert (mia.x, mia.z) == (tom.x, tom.z)


def test_somebody_the_breakdown_does_not_know_is_an_error(world: Build, a_shot: Build) -> None:
    with pytest.raises(KeyError, match="nobody"):
        world(a_shot(), blocking=(Blocking(character="nobody"),)).stage()


@pytest.mark.parametrize(
    ("pose", "thing", "hat"), [(Pose.THROW, "cap", ""), (Pose.WAVE, "hat", ""), (Pose.THROW, "ball", "cap"), (Pose.HOLD, "cup", "cap")]
)
def test_a_hat_that_is_thrown_or_waved_is_not_on_the_head(world: Build, a_shot: Build, pose: Pose, thing: str, hat: str) -> None:
    built = world(a_shot(Size.FS), blocking=(Blocking(character="mia", pose=pose, thing=thing),))
    people_of = [
        one.model_copy(update={"appearance": one.appearance.model_copy(update={"hat": "cap"})}) for one in built.breakdown.characters
    ]
    known = built.breakdown.model_copy(update={"characters": tuple(people_of)})
    (mia,) = built._replace(breakdown=known).stage().figures
    assert mia.appearance.hat == hat
