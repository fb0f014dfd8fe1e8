"""What is taken out of a set, and what is seen on whoever puts it on."""

from __future__ import annotations

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
