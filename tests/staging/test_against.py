"""Whoever pushes at a thing stands at it."""

from __future__ import annotations

import math

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.staging.against import ARMS, against
from storyboard.staging.pieces import piece

CAR = piece("car", 2.5, -1.0, 90.0)


def pusher(who: str = "c1", at: str = "thing", pose: Pose = Pose.PUSH) -> Blocking:
    return Blocking(character=who, mark=Mark(x=-0.6 if who == "c1" else 0.4), pose=pose, at=at, facing=90.0)


def test_who_pushes_a_car_stands_at_its_side() -> None:
    (one,) = against((pusher(),), (CAR,))
    gap = math.hypot(one.mark.x - CAR.x, one.mark.z - CAR.z)
    assert gap < math.hypot(CAR.width, CAR.depth) / 2 + ARMS + 0.1
    assert one.mark != pusher().mark


def test_two_push_the_same_thing_side_by_side() -> None:
    one, two = against((pusher(), pusher("c2")), (CAR,))
    assert 0.4 < math.hypot(one.mark.x - two.mark.x, one.mark.z - two.mark.z) < 1.0
    assert one.facing == two.facing


@pytest.mark.parametrize("item", [pusher(at=""), pusher(pose=Pose.WALK), pusher(at="door")])
def test_others_stay_where_they_are(item: Blocking) -> None:
    assert against((item,), (CAR,)) == (item,)


@pytest.mark.parametrize("kind", ["rug", "chair", "door"])
def test_nobody_pushes_what_is_flat_or_a_seat(kind: str) -> None:
    assert against((pusher(),), (piece(kind, 0.5, 0.0, 0.0),)) == (pusher(),)


def test_what_is_far_away_is_not_meant() -> None:
    assert against((pusher(),), (piece("car", 14.0, 0.0, 90.0),)) == (pusher(),)
