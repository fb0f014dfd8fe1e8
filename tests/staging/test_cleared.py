"""What is taken out of a set, and what is seen on whoever puts it on."""

from __future__ import annotations

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Framing, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece
from storyboard.staging.clearing import in_view
from storyboard.staging.worn import donned


def somebody(**more: object) -> Figure:
    return Figure.model_validate({"character": "c1", "name": "MIA", "appearance": Appearance(), "x": 0.0, "z": 0.0, **more})


def test_who_is_down_on_the_floor_is_not_within_a_counter() -> None:
    counter = Piece(kind="kitchen_counter", x=0.0, z=0.1, width=2.4, height=0.92, depth=0.8)
    camera = Camera(eye=(0.0, 1.2, 3.0), target=(0.0, 0.8, 0.0))
    shot = Shot(id="h1", setup="A", size=Size.FS, framing=Framing.SINGLE, subjects=("c1",))
    for who, kept in ((somebody(pose=Pose.CRAWL), False), (somebody(), True)):
        assert (counter in in_view([counter], camera, [who], shot, [who], [counter])) is kept


def test_an_empty_chair_is_not_before_the_legs_of_who_stands() -> None:
    chair = Piece(kind="chair", x=0.0, z=1.0, width=0.5, height=0.95, depth=0.5)
    camera = Camera(eye=(0.0, 1.0, 4.0), target=(0.0, 0.9, 0.0))
    shot = Shot(id="h1", setup="A", size=Size.FS, framing=Framing.SINGLE, subjects=("c1",))
    for who, kept in ((somebody(), False), (somebody(x=2.0), True), (somebody(z=1.0, pose=Pose.SIT, seat=0.46), True)):
        assert (chair in in_view([chair], camera, [who], shot, [who], [])) is kept


def test_what_is_hung_round_the_neck_is_worn() -> None:
    item = Blocking(character="c1", pose=Pose.WEAR, thing="stethoscope", at="own_collar")
    (seen,) = donned([somebody(pose=Pose.WEAR)], [item], {})
    assert "stethoscope" in seen.appearance.worn.split()
    assert not seen.holds


CAMERA = Camera(eye=(0.0, 1.0, 4.0), target=(0.0, 0.9, 0.0))
FULL = Shot(id="h1", setup="A", size=Size.FS, framing=Framing.SINGLE, subjects=("c1",))


@pytest.mark.parametrize("kind", ["trough", "fence", "boxes", "crate", "bales"])
def test_what_is_low_is_not_before_the_legs_of_who_stands(kind: str) -> None:
    item = Piece(kind=kind, x=0.0, z=1.0, width=1.4, height=0.7, depth=0.5)
    for who, kept in ((somebody(pose=Pose.THROW), False), (somebody(x=2.0), True)):
        assert (item in in_view([item], CAMERA, [who], FULL, [who], [])) is kept


@pytest.mark.parametrize("pose", [Pose.THROW, Pose.BRANDISH, Pose.KICK, Pose.STAND])
def test_nobody_on_their_feet_stands_in_what_another_panel_sits_on(pose: Pose) -> None:
    rock = Piece(kind="rock", x=0.0, z=0.0, width=0.75, height=0.5, depth=0.6)
    for who, kept in ((somebody(pose=pose), False), (somebody(pose=Pose.SIT, seat=0.46), True)):
        assert (rock in in_view([rock], CAMERA, [who], FULL, [who], [])) is kept


def test_a_fence_is_by_who_leans_on_it_and_by_nobody_who_goes_by() -> None:
    fence = Piece(kind="fence", x=0.0, z=-0.3, width=3.0, height=1.2, depth=0.06)
    for pose, kept in ((Pose.WALK, False), (Pose.LEAN, True)):
        who = somebody(pose=pose)
        assert (fence in in_view([fence], CAMERA, [who], FULL, [who], [])) is kept
