"""A beam that lies on nothing ends on empty water within the picture."""

from __future__ import annotations

import io

from PIL import Image, ImageStat

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import draw


def test_an_idle_beam_ends_in_the_picture() -> None:
    stage = Stage(camera=Camera(eye=(0.0, 1.2, 3.0), target=(0.0, 1.0, 0.0), lens=60), insert="idle_beam", interior=False)
    picture = Image.open(io.BytesIO(draw(stage, style="graphic", width=344, height=192, seed="test"))).convert("L")
    boxes = {"water": (240, 125, 260, 140), "edge": (334, 60, 344, 180), "sky": (180, 5, 320, 60)}
    bright = {name: ImageStat.Stat(picture.crop(box)).mean[0] for name, box in boxes.items()}
    assert bright["water"] > 2 * max(bright["edge"], bright["sky"])
