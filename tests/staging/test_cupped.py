"""Small animals in hands and laps, from plans and from words."""

from __future__ import annotations

import math

import pytest

from storyboard.model.cast import Appearance, Sighting
from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Animal, Figure
from storyboard.shots import perch_words
from storyboard.staging import cupped, pets
from storyboard.staging.animals import Seen


def _with(state: str, pose: Pose = Pose.STAND, gesture: Pose | None = None) -> tuple[Figure, Animal]:
    seat = 0.45 if pose is Pose.SIT else 0.0
    figure = Figure(character="ben", name="BEN", pose=pose, gesture=gesture, seat=seat, appearance=Appearance(height=1.8))
    seen = cupped.perched((), [Blocking(character="ben", pose=pose, gesture=gesture, state=state)])
    figure = cupped.with_small(figure, seen) or pets.attending(figure, seen)
    (animal,) = pets.strays(seen, (figure,), "YARD")
    return figure, animal


@pytest.mark.parametrize(
    ("thing", "pose", "gesture", "word"),
    [
        ("chick", Pose.HOLD, None, "bird_hands"),
        ("mouse", Pose.GIVE, None, "mouse_hands"),
        ("kitten", Pose.SHOW, None, "kitten_hands"),
        ("puppy", Pose.HUG, None, "puppy_arms"),
        ("cat", Pose.STAND, Pose.HOLD, "cat_arms"),
        ("rabbit", Pose.SIT, Pose.PAT, "rabbit_lap"),
        ("frog", Pose.PUT, None, "frog_floor"),
        ("dove", Pose.DROP, None, "bird_freed"),
        ("teapot", Pose.HOLD, None, ""),
        ("horse", Pose.HOLD, None, ""),
        ("fish", Pose.HOLD, None, ""),
    ],
)
def test_a_small_animal_that_a_plan_names_as_a_thing_is_a_living_one(thing: str, pose: Pose, gesture: Pose | None, word: str) -> None:
    assert perch_words.in_hand(thing, pose, gesture) == word
    assert not word or word in perch_words.STATES


@pytest.mark.parametrize("kind", ["bird", "mouse", "kitten", "frog", "rabbit"])
def test_it_stands_on_both_hands(kind: str) -> None:
    figure, animal = _with(f"{kind}_hands")
    left, right = figure.touch
    assert left is not None
    assert right is not None
    assert math.dist(left, right) < 0.1
    assert animal.floor == pytest.approx((left[1] + right[1]) / 2, abs=0.05)
    assert math.hypot(animal.x - left[0], animal.z - left[2]) < 0.1


def test_what_is_shown_is_higher_than_what_is_held() -> None:
    assert _with("kitten_hands", Pose.SHOW)[1].floor > _with("kitten_hands", Pose.HOLD)[1].floor + 0.1


def test_a_bird_that_is_let_go_flies_up_over_open_hands() -> None:
    figure, bird = _with("bird_freed", Pose.DROP)
    left, right = figure.touch
    assert left is not None
    assert right is not None
    assert math.dist(left, right) > 0.2
    assert bird.pose == "burst"
    assert bird.floor > left[1] + 0.2


def test_who_is_seated_has_a_hand_on_what_is_on_the_lap() -> None:
    figure, rabbit = _with("rabbit_lap", Pose.SIT)
    hand = figure.touch[1]
    assert hand is not None
    assert math.hypot(hand[0] - rabbit.x, hand[2] - rabbit.z) < 0.15
    assert hand[1] > rabbit.floor


def test_no_hands_hold_a_cow() -> None:
    assert not cupped.is_held("hands", "cow", Figure(character="a", name="A"))


def test_who_lies_has_nothing_in_the_hands() -> None:
    seen = (Seen(Sighting(element="", start=0, end=0, kind="mouse", near="a", relation="hands"), now=True),)
    assert cupped.with_small(Figure(character="a", name="A", pose=Pose.LIE), seen) is None
