"""How many of a thing there are is seen also where it is on another thing, in a hand, or falls."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import draw

CAMERA = Camera(eye=(0.0, 1.2, 1.2), target=(0.0, 1.0, 0.0), lens=50)


def picture(**more: object) -> Image.Image:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return Image.open(io.BytesIO(draw(stage, style="graphic", width=384, height=216, seed="one"))).convert("RGB")


@pytest.mark.parametrize(
    ("kind", "hand", "on"),
    [
        ("paper", "", "on desk"),
        ("paper", "put", "on desk"),
        ("photo", "", "in box"),
        ("apple", "", "in bowl"),
        ("cup", "", "on tray"),
        ("paper", "hold", ""),
        ("paper", "put", ""),
        ("glass", "put", ""),
        ("book", "falls", ""),
    ],
)
def test_two_and_three_of_a_thing_are_other_pictures_than_one(kind: str, hand: str, on: str) -> None:
    one, two, three = (picture(insert=kind, insert_hand=hand, insert_on=on, insert_count=count) for count in (1, 2, 3))
    assert all(ImageChops.difference(a, b).getbbox() for a, b in ((one, two), (two, three)))


def test_what_is_in_a_dish_is_seen_on_it() -> None:
    inside, upon = (picture(insert="apple", insert_on=f"{where} plate", insert_count=3) for where in ("in", "on"))
    assert ImageChops.difference(inside, upon).getbbox() is None
