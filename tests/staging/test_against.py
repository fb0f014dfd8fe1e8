"""Whoever pushes at a thing stands at it."""

from __future__ import annotations

import math

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.staging.against import ARMS, against, alongside, hands_up, turns_round
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


def test_who_drags_is_at_the_other_end_of_what_another_pushes() -> None:
    one, two = against((pusher(), pusher("c2", pose=Pose.DRAG)), (CAR,))
    assert two.pose is Pose.PULL
    assert (one.mark.x - CAR.x) * (two.mark.x - CAR.x) + (one.mark.z - CAR.z) * (two.mark.z - CAR.z) < 0


@pytest.mark.parametrize("item", [pusher(at=""), pusher(pose=Pose.WALK), pusher(at="door")])
def test_others_stay_where_they_are(item: Blocking) -> None:
    assert against((item,), (CAR,)) == (item,)


@pytest.mark.parametrize("kind", ["rug", "chair", "door"])
def test_nobody_pushes_what_is_flat_or_a_seat(kind: str) -> None:
    assert against((pusher(),), (piece(kind, 0.5, 0.0, 0.0),)) == (pusher(),)


def test_what_is_far_away_is_not_meant() -> None:
    assert against((pusher(),), (piece("car", 14.0, 0.0, 90.0),)) == (pusher(),)


def test_a_pushed_car_is_broadside_with_its_boot_at_the_hands() -> None:
    car, *_ = alongside((CAR,), (pusher(), pusher("c2")))
    assert (car.kind, car.facing) == ("car", 0.0)
    one, two = against((pusher(), pusher("c2")), (car,))
    assert max(one.mark.x, two.mark.x) < car.x - car.width / 2
    assert {round(one.facing), round(two.facing)} == {90}
    assert hands_up(one.mark.x, one.mark.z, (car,)) < 1.05


@pytest.mark.parametrize("item", [pusher(at=""), pusher(pose=Pose.PULL)])
def test_a_car_that_nobody_pushes_stays(item: Blocking) -> None:
    assert alongside((CAR,), (item,)) == (CAR,)


@pytest.mark.parametrize(("kind", "turns"), [("lens", True), ("fridge", False), ("wardrobe", False)])
def test_who_pushes_what_turns_on_its_foot_goes_round_it(kind: str, *, turns: bool) -> None:
    assert turns_round(-1.2, 0.0, (piece(kind, 0.0, 0.0),)) is turns
    assert not turns_round(-4.0, 0.0, (piece(kind, 0.0, 0.0),))
