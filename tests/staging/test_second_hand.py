"""What is in either hand, and how bodies hold it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure
from storyboard.staging.body import pose
from storyboard.staging.camera import spot_of
from storyboard.staging.contact import within_reach
from storyboard.staging.pieces import piece
from storyboard.staging.surfaces import rested

Build = Callable[..., Any]
MIA = Blocking(character="mia", mark=Mark(x=-0.6), facing=60, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.6), facing=-60, gaze="mia")


def figure(done: Pose, holds: str = "", other: str = "", **more: object) -> Figure:
    look = Appearance(height=1.75)
    return Figure.model_validate(
        {"character": "mia", "name": "MIA", "pose": done, "holds": holds, "other": other, "appearance": look, **more}
    )


@pytest.mark.parametrize(
    ("done", "thing", "other", "hands"),
    [
        (Pose.CUT, "", "", ("knife", "bread_roll")),
        (Pose.CUT, "orange", "", ("knife", "orange")),
        (Pose.CUT, "orange", "scissors", ("scissors", "orange")),
        (Pose.RUB, "glass", "", ("cloth", "glass")),
        (Pose.RUB, "", "", ("", "")),
        (Pose.EAT, "soup", "", ("spoon", "soup")),
        (Pose.EAT, "apple", "", ("apple", "")),
        (Pose.EAT, "fries", "", ("fry", "fries")),
        (Pose.TEND, "chisel", "hammer", ("hammer", "chisel")),
        (Pose.HOLD, "book", "pen", ("pen", "book")),
        (Pose.CARRY, "kettle", "kettle", ("kettle", "kettle")),
        (Pose.PLAY, "", "", ("guitar", "")),
    ],
)
def test_a_tool_is_in_the_right_hand(world: Build, a_shot: Build, done: Pose, thing: str, other: str, hands: tuple[str, str]) -> None:
    item = MIA.model_copy(update={"pose": done, "thing": thing, "other": other, "gaze": ""})
    (mia,) = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(item,)).stage().figures
    assert (mia.holds, mia.other) == hands


def test_a_picture_at_its_hook_is_not_in_the_hands_too(world: Build, a_shot: Build) -> None:
    item = MIA.model_copy(update={"pose": Pose.HANG, "thing": "painting", "at": "hook", "gaze": ""})
    (mia,) = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(item,)).stage().figures
    assert mia.holds == ""


def test_the_other_hand_comes_up_with_what_it_has() -> None:
    idle, full = pose(figure(Pose.STAND)), pose(figure(Pose.STAND, other="cup"))
    assert full.wrists[0][1] > idle.wrists[0][1] + 0.15
    assert full.wrists[1] == pytest.approx(idle.wrists[1])


def test_what_has_a_handle_hangs_beside_the_hip_on_either_side() -> None:
    left, right = pose(figure(Pose.CARRY, "bucket", "bucket")).wrists
    assert left[0] > 0.15
    assert right[0] < -0.15
    assert left[1] == pytest.approx(right[1], abs=0.05)
    assert left[1] < 1.0


def test_a_hammer_is_over_its_chisel() -> None:
    left, right = pose(figure(Pose.KNEEL, "hammer", "chisel")).wrists
    assert right[1] > left[1] + 0.1


def test_a_rifle_at_the_ready_and_an_instrument_have_both_hands() -> None:
    rifle, trumpet = pose(figure(Pose.HOLD, "rifle")), pose(figure(Pose.PLAY, "trumpet"))
    assert rifle.wrists[0][1] > rifle.wrists[1][1] + 0.15
    assert min(wrist[1] for wrist in trumpet.wrists) > 0.8 * trumpet.height * 0.9


def test_who_takes_is_given_to_and_who_leads_walks_ahead() -> None:
    _, tom = within_reach((MIA.model_copy(update={"pose": Pose.TAKE}), TOM))
    assert tom.pose is Pose.GIVE
    mia, tom = within_reach((MIA.model_copy(update={"pose": Pose.LEAD}), TOM))
    assert tom.pose is Pose.WALK
    assert math.cos(math.radians(mia.facing - tom.facing)) > 0.98


def test_a_kick_at_somebody_lands_and_at_a_ball_does_not() -> None:
    kick = MIA.model_copy(update={"pose": Pose.KICK})
    mia, _ = within_reach((kick, TOM))
    assert mia.mark != MIA.mark
    loose, _ = within_reach((kick.model_copy(update={"gaze": "", "thing": "ball"}), TOM))
    assert loose.gaze == ""


def test_what_is_bulky_is_borne_on_both_forearms_before_the_belly() -> None:
    (left, right), hips = pose(figure(Pose.CARRY, "crate")).wrists, pose(figure(Pose.CARRY, "key")).wrists[1]
    assert left[1] == pytest.approx(right[1], abs=0.03)
    assert right[1] > hips[1] + 0.06


@pytest.mark.parametrize("kind", ["box", "crate", "carton", "box_stack"])
def test_what_is_carried_is_in_a_picture_from_the_waist_up(world: Build, a_shot: Build, kind: str) -> None:
    item = MIA.model_copy(update={"pose": Pose.CARRY, "thing": kind, "gaze": ""})
    stage = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(item,)).stage()
    (mia,) = stage.figures
    wrists = [spot_of(stage.camera, wrist, stage.aspect) for wrist in pose(mia).wrists]
    assert all(0 < y < 1.04 for _, y in wrists)


@pytest.mark.parametrize("kind", ["cup", "bowl", "glass"])
def test_who_stirs_in_a_cup_has_the_spoon_over_it(kind: str) -> None:
    figure = Figure(character="mia", name="MIA", x=0.0, z=0.0, pose=Pose.COUNT, holds=kind)
    table = piece("table", 0.0, 0.5, 0.0)
    (free,), (there,) = (
        rested((figure,), (Blocking(character="mia", pose=Pose.COUNT),), pieces, indoors=True) for pieces in ((), (table,))
    )
    assert free.touch == (None, None)
    (left, right) = there.touch
    assert left is not None
    assert right is not None
    assert 0.15 < right[1] - left[1] < 0.3
    wrists = pose(free).wrists
    assert wrists[1][1] > wrists[0][1] + 0.1
