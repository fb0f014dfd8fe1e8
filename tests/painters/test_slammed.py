"""What is slammed is itself seen to shut; fingers that it catches are seen in its gap."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.closeups_slammed import SHUTTING
from storyboard.painters.sketch.compose import draw
from storyboard.painters.sketch.handwork_slams import SLAM, SLAMS
from storyboard.painters.sketch.insert_kinds import WORKED
from storyboard.shots.handwork_words import SLAMMED

CAMERA = Camera(eye=(0.0, 1.2, 1.2), target=(0.0, 1.0, 0.0), lens=50)


def picture(**more: object) -> Image.Image:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return Image.open(io.BytesIO(draw(stage, style="graphic", width=172, height=96, seed="one"))).convert("L")


@pytest.mark.parametrize("kind", sorted(SHUTTING))
def test_each_has_a_picture_of_its_own_with_a_hand_and_without(kind: str) -> None:
    assert SLAMS["slam", kind] != SLAM
    assert WORKED[kind, "closes"] in CLOSEUPS
    assert ImageChops.difference(picture(insert=kind, insert_hand="slam"), picture(insert=kind, insert_hand="closes")).getbbox()


def test_all_that_the_words_know_is_drawn() -> None:
    assert SLAMMED.keys() <= SHUTTING.keys()


def test_fingers_in_a_door_and_in_a_locker_are_two_pictures() -> None:
    assert ImageChops.difference(picture(insert="door_fingers"), picture(insert="locker_fingers")).getbbox()
