"""Two people in a relation: where they stand, which way they face, where hands are; who is on a roof, around a table."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure, Stage
from storyboard.shots import relation_words as told
from storyboard.staging import relations
from storyboard.staging.figures import bones, crown_point

World = Callable[..., Any]


@pytest.fixture
def two(world: World, a_shot: Callable[..., Any]) -> Callable[..., tuple[Figure, Figure, Stage]]:
    """Stages Mia, who has a relation to Tom."""

    def build(at: str, pose: Pose = Pose.STAND, other: Pose = Pose.STAND, thing: str = "") -> tuple[Figure, Figure, Stage]:
        mia = Blocking(character="mia", mark=Mark(x=-0.6), facing=75, pose=pose, at=at, gaze="tom", thing=thing)
        tom = Blocking(character="tom", mark=Mark(x=0.6), facing=-75, pose=other, thing=thing)
        made = world(a_shot(Size.FS, Framing.TWO, "mia", "tom"), blocking=(mia, tom)).stage()
        by = {figure.character: figure for figure in made.figures}
        return by["mia"], by["tom"], made

    return build


def gap(a: Figure, b: Figure) -> float:
    return math.hypot(a.x - b.x, a.z - b.z)


LEGS = {told.ON_SHOULDERS: Pose.SIT, told.ON_BACK: Pose.SIT, told.IN_LAP: Pose.SIT, told.PARTNERS: Pose.DANCE, told.STAND_OFF: Pose.AIM}


@pytest.mark.parametrize("at", sorted(told.RELATIONS))
def test_every_relation_brings_two_together_and_keeps_them_in_the_picture(two: Callable[..., Any], at: str) -> None:
    pose = LEGS.get(at, Pose.STAND)
    mia, tom, _ = two(at, pose, Pose.SIT if at == told.IN_LAP else pose if at == told.PARTNERS else Pose.STAND)
    assert gap(mia, tom) < relations.FACING.get(at, 1.1) + 0.05
    assert -100 < mia.facing < 180


@pytest.mark.parametrize("at", [told.FACE_TO_FACE, told.FOREHEADS, told.CLINKING, told.STAND_OFF, told.CIRCLING])
def test_who_face_each_other_are_seen_from_the_side(two: Callable[..., Any], at: str) -> None:
    mia, tom, _ = two(at)
    assert mia.facing == -tom.facing
    assert 60 < mia.facing < 100


def test_backs_are_to_each_other(two: Callable[..., Any]) -> None:
    mia, tom, _ = two(told.BACK_TO_BACK)
    assert mia.x < tom.x
    assert mia.facing < -60
    assert tom.facing > 60


def test_an_arm_around_ends_at_the_far_shoulder_before_whom_it_is_around(two: Callable[..., Any]) -> None:
    mia, tom, _ = two(told.ARM_AROUND)
    hand = next(point for point in mia.touch if point is not None)
    assert math.dist(hand, bones(tom).shoulders[0]) < 0.2
    assert mia.clasps == "hands"
    assert mia.z < tom.z


@pytest.mark.parametrize(("at", "over"), [(told.ON_SHOULDERS, 0.3), (told.ON_BACK, -0.1)])
def test_who_rides_on_somebody_is_up_there_with_no_chair(two: Callable[..., Any], at: str, over: float) -> None:
    mia, tom, made = two(at, Pose.SIT)
    assert crown_point(mia)[1] > crown_point(tom)[1] + over
    assert all(math.hypot(one.x - mia.x, one.z - mia.z) > 0.5 for one in made.pieces if one.kind in ("chair", "stool"))


@pytest.mark.parametrize("at", [told.CLINKING, told.HIGH_FIVE])
def test_hands_meet_half_way(two: Callable[..., Any], at: str) -> None:
    mia, tom, _ = two(at, Pose.SHOW, Pose.SHOW, "glass" if at == told.CLINKING else "")
    assert mia.touch[1] is not None
    assert tom.touch[1] is not None
    assert math.dist(mia.touch[1], tom.touch[1]) < 0.1


def test_who_gives_reaches_farther_than_who_takes_it(world: World, a_shot: Callable[..., Any]) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.6), facing=75, pose=Pose.GIVE, gaze="tom", thing="book")
    tom = Blocking(character="tom", mark=Mark(x=0.6), facing=-75)
    by = {one.character: one for one in world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(mia, tom)).stage().figures}
    given, taken = by["mia"].touch[1], by["tom"].touch[1]
    assert given is not None
    assert taken is not None
    assert abs(given[0] - by["mia"].x) > abs(given[0] - by["tom"].x)
    assert taken[1] < given[1]


def test_those_around_a_table_stand_on_an_arc_open_to_the_lens(world: World, a_shot: Callable[..., Any]) -> None:
    people = tuple(Blocking(character=who, mark=Mark(x=x), at="around_table") for who, x in (("mia", -1.0), ("tom", 0.0), ("kai", 1.0)))
    made = world(a_shot(Size.WS, Framing.ESTABLISHING, "mia", "tom", "kai"), blocking=people).stage()
    by = {one.character: one for one in made.figures}
    table = min((one for one in made.pieces if one.kind == "table"), key=lambda one: math.hypot(one.x, one.z))
    assert by["mia"].x < table.x < by["kai"].x
    assert by["tom"].z < table.z
    assert len({round(math.hypot(one.x - table.x, one.z - table.z), 1) for one in by.values()}) == 1


def test_who_is_on_the_roof_is_on_its_ridge(world: World, a_shot: Callable[..., Any]) -> None:
    up = (Blocking(character="mia", at="roof"),)
    made = world(a_shot(Size.WS, Framing.ESTABLISHING, "mia"), blocking=up, kind=PlaceKind.HOUSE, interior=False).stage()
    house = next(one for one in made.pieces if one.kind == "house")
    assert made.figures[0].floor == pytest.approx(house.height, rel=0.05)


def test_who_stands_at_the_foot_of_steps_is_below_who_is_at_their_top(world: World, a_shot: Callable[..., Any]) -> None:
    people = (Blocking(character="mia", mark=Mark(x=-0.6), at="stairs_top"), Blocking(character="tom", mark=Mark(x=0.6), at="stairs_foot"))
    by = {one.character: one for one in world(a_shot(Size.WS, Framing.ESTABLISHING, "mia", "tom"), blocking=people).stage().figures}
    assert by["mia"].floor > 1.2
    assert by["tom"].floor == 0.0
    assert 2.0 < gap(by["mia"], by["tom"]) < 3.2


def test_who_holds_somebody_that_dangles_is_on_the_edge_above(world: World, a_shot: Callable[..., Any]) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.6), facing=75, pose=Pose.PAT, at="wrist", gaze="tom")
    tom = Blocking(character="tom", mark=Mark(x=0.6), facing=105, pose=Pose.DANGLE, at="brink")
    by = {one.character: one for one in world(a_shot(Size.WS, Framing.ESTABLISHING, "mia", "tom"), blocking=(mia, tom)).stage().figures}
    assert by["mia"].floor > crown_point(by["tom"])[1]
    assert by["mia"].touch[1] == by["tom"].touch[1]
