"""A beam that lies on nothing dies away in the air within the picture: neither the water nor the edge has any of it."""

from __future__ import annotations

import io

from PIL import Image, ImageStat

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import draw


def test_an_idle_beam_dies_away_in_the_picture() -> None:
    stage = Stage(camera=Camera(eye=(0.0, 1.2, 3.0), target=(0.0, 1.0, 0.0), lens=60), insert="idle_beam", interior=False)
    picture = Image.open(io.BytesIO(draw(stage, style="graphic", width=344, height=192, seed="test"))).convert("L")
    boxes = {"beam": (90, 50, 150, 72), "edge": (320, 20, 344, 130), "sky": (120, 2, 320, 24), "water": (130, 150, 320, 190)}
    bright = {name: ImageStat.Stat(picture.crop(box)).mean[0] for name, box in boxes.items()}
    assert bright.pop("beam") > 2 * max(bright.values())
