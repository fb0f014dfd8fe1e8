"""What is put down: the hand is down on a table, a counter, the ground, and the thing on it; nobody is far from what they touch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure, Stage
from storyboard.staging import solid
from storyboard.staging.figures import bones, hand_point
from storyboard.staging.fits import FITS, fit_of

Build = Callable[..., Any]
BUILDS = ("mia", "tom", "kai")
"""A woman, a man, a child."""


def doer(stage: Stage, who: str = "mia") -> Figure:
    return next(figure for figure in stage.figures if figure.character == who)


def puts(who: str = "mia", thing: str = "cup", at: str = "", facing: float = 60.0, **more: Any) -> Blocking:
    return Blocking(character=who, mark=Mark(x=0.0, z=0.0), facing=facing, pose=Pose.PUT, thing=thing, at=at, **more)


def put(world: Build, a_shot: Build, item: Blocking, kind: PlaceKind = PlaceKind.KITCHEN, size: Size = Size.MLS, **more: Any) -> Stage:
    staged: Stage = world(a_shot(size, Framing.SINGLE, item.character), blocking=(item,), kind=kind, **more).stage()
    return staged


@pytest.mark.parametrize("who", BUILDS)
@pytest.mark.parametrize("thing", ["cup", "letter", "padlock", "book", "coin"])
def test_a_small_thing_is_put_on_a_top_under_the_hand(world: Build, a_shot: Build, who: str, thing: str) -> None:
    stage = put(world, a_shot, puts(who, thing))
    figure = doer(stage, who)
    hand = hand_point(figure)
    assert figure.surface is not None
    assert 0.6 < figure.surface < 1.2
    assert 0.0 < hand[1] - figure.surface < 0.2
    assert any(solid.stands_on(one, hand[0], hand[2], 0.02) and abs(one.y + one.height - figure.surface) < 0.01 for one in stage.pieces)


@pytest.mark.parametrize("who", BUILDS)
@pytest.mark.parametrize("thing", ["suitcase", "box", "bucket", "crate"])
def test_what_is_large_goes_to_the_ground_beside_bent_knees(world: Build, a_shot: Build, who: str, thing: str) -> None:
    figure = doer(put(world, a_shot, puts(who, thing, "ground"), size=Size.FS), who)
    upright = doer(put(world, a_shot, puts(who, "cup"), size=Size.FS), who)
    assert figure.surface == figure.floor == 0.0
    assert bones(figure).pelvis[1] < bones(upright).pelvis[1] - 0.15
    assert hand_point(figure)[1] < 0.62


def test_what_is_small_is_laid_on_the_ground_where_there_is_no_top(world: Build, a_shot: Build) -> None:
    figure = doer(put(world, a_shot, puts(thing="flower"), PlaceKind.FIELD, Size.FS, interior=False))
    assert figure.surface == 0.0
    assert hand_point(figure)[1] < 0.3


def test_who_sits_puts_it_on_the_table_before_them_and_keeps_the_seat(world: Build, a_shot: Build) -> None:
    item = puts(facing=20.0).model_copy(update={"pose": Pose.SIT, "gesture": Pose.PUT})
    stage = put(world, a_shot, item, PlaceKind.DINER)
    assert doer(stage).surface == pytest.approx(0.72, abs=0.08)
    assert any(solid.stands_on(one, 0.0, 0.0, 0.1) for one in stage.pieces)


@pytest.mark.parametrize("at", ["counter", "desk"])
def test_two_who_deal_have_the_counter_between_them(world: Build, a_shot: Build, at: str) -> None:
    mia = puts(at=at, facing=-38.0, gaze="tom").model_copy(update={"mark": Mark(x=0.6, z=0.0)})
    tom = Blocking(character="tom", mark=Mark(x=-0.6, z=0.0), facing=75.0, gaze="mia")
    stage: Stage = world(a_shot(Size.MLS, Framing.TWO, "mia", "tom"), blocking=(mia, tom)).stage()
    figures = [doer(stage, who) for who in ("mia", "tom")]
    middle = sum(figure.x for figure in figures) / 2
    hand = hand_point(figures[0])
    assert any(abs(one.x - middle) < 0.15 and solid.stands_on(one, hand[0], hand[2], 0.02) for one in stage.pieces if one.height > 0.7)
    assert not any(solid.stands_on(one, figure.x, figure.z, 0.0) for one in stage.pieces for figure in figures if one.height > 0.7)


TOUCHED = (
    "chair",
    "bench",
    "tree_by",
    "panel",
    "mantel",
    "side",
    "bonnet",
    "hood",
    "boot",
    "lid",
    "big_piano",
    "big_stove",
    "big_wardrobe",
)


@pytest.mark.parametrize("at", TOUCHED)
@pytest.mark.parametrize("facing", [40.0, -40.0])
def test_what_is_touched_stands_within_reach_and_the_hand_is_on_it(world: Build, a_shot: Build, at: str, facing: float) -> None:
    pose = Pose.OPEN_DOOR if at in ("hood", "boot", "lid") else Pose.REACH
    item = puts(thing="", at=at, facing=facing).model_copy(update={"pose": pose})
    stage = put(world, a_shot, item, PlaceKind.GARAGE, Size.FS)
    figure = doer(stage)
    assert figure.touch[1] is not None
    assert math.dist(hand_point(figure), figure.touch[1]) < 0.12
    near = [one for one in stage.pieces if solid.holds_point(one, figure.touch[1], 0.22)]
    assert near, at


@pytest.mark.parametrize("at", ["hood", "boot", "bonnet", "lid"])
def test_nobody_else_stands_in_what_somebody_is_at(world: Build, a_shot: Build, at: str) -> None:
    mia = puts(thing="", at=at, facing=88.0).model_copy(update={"pose": Pose.REACH})
    fit = fit_of(mia) or FITS[at]
    tom = Blocking(character="tom", mark=Mark(x=round(fit.ahead, 2), z=0.0), facing=-90.0, gaze="mia")
    stage: Stage = world(a_shot(Size.FS), blocking=(mia, tom), kind=PlaceKind.GARAGE).stage()
    assert abs(doer(stage, "tom").z) > 0.5


def test_who_speaks_has_nothing_at_the_mouth(world: Build, a_shot: Build) -> None:
    item = puts().model_copy(update={"pose": Pose.DRINK})
    silent, aloud = (doer(put(world, a_shot, item.model_copy(update={"speaks": speaks}))) for speaks in (False, True))
    assert bones(silent).wrists[1][1] > bones(aloud).wrists[1][1] + 0.15
    assert silent.holds == aloud.holds == "cup"


@pytest.mark.parametrize("who", BUILDS)
def test_who_writes_does_so_on_a_table_with_a_pen(world: Build, a_shot: Build, who: str) -> None:
    figure = doer(put(world, a_shot, puts(who, "letter").model_copy(update={"pose": Pose.WRITE}), PlaceKind.DINER, Size.MS), who)
    assert figure.surface is not None
    assert figure.holds == "pen"
    assert abs(hand_point(figure)[1] - figure.surface) < 0.2


@pytest.mark.parametrize(("at", "higher"), [("", True), ("off", False)])
def test_glasses_are_on_the_face_or_below_it(world: Build, a_shot: Build, at: str, *, higher: bool) -> None:
    figure = doer(put(world, a_shot, puts(thing="glasses", at=at).model_copy(update={"pose": Pose.WEAR}), size=Size.MS))
    found = bones(figure)
    assert (min(wrist[1] for wrist in found.wrists) > found.neck[1]) is higher
    assert figure.appearance.glasses is higher


@pytest.mark.parametrize("legs", [Pose.STAND, Pose.SIT])
def test_who_gives_from_a_seat_is_met_half_way(world: Build, a_shot: Build, legs: Pose) -> None:
    mia = puts(thing="letter", gaze="tom").model_copy(update={"pose": Pose.SIT, "gesture": Pose.GIVE, "mark": Mark(x=-1.0, z=0.0)})
    tom = Blocking(character="tom", mark=Mark(x=1.0 if legs is Pose.STAND else 0.2, z=0.0), facing=-90.0, pose=legs, gaze="mia")
    stage: Stage = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(mia, tom)).stage()
    assert math.dist(hand_point(doer(stage)), hand_point(doer(stage, "tom"))) < 0.3
    assert doer(stage, "tom").pose in (Pose.GIVE, Pose.SIT)


def test_hands_that_give_are_far_from_both_bodies(world: Build, a_shot: Build) -> None:
    mia = puts(thing="letter", facing=90.0, gaze="tom").model_copy(update={"pose": Pose.GIVE, "mark": Mark(x=-0.6, z=0.0)})
    tom = Blocking(character="tom", mark=Mark(x=0.6, z=0.0), facing=-90.0, gaze="mia")
    stage: Stage = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(mia, tom)).stage()
    hand = hand_point(doer(stage))
    for who in ("mia", "tom"):
        figure = doer(stage, who)
        assert math.hypot(hand[0] - figure.x, hand[2] - figure.z) > 0.4


@pytest.mark.parametrize(("at", "top"), [("seen_thing", 0.84), ("seen_below", 0.0)])
def test_a_small_thing_that_is_looked_at_lies_there_and_is_in_no_hand(world: Build, a_shot: Build, at: str, top: float) -> None:
    stage = put(world, a_shot, puts(thing="knife", at=at, facing=70.0).model_copy(update={"pose": Pose.STAND}))
    figure, lies = doer(stage), next(one for one in stage.pieces if one.kind == "thing:knife")
    assert (figure.holds, figure.touch) == ("", (None, None))
    assert figure.gaze == (lies.x, lies.y, lies.z)
    assert lies.y == top
    assert 0.5 < math.hypot(lies.x - figure.x, lies.z - figure.z) < 1.1
