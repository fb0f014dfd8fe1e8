"""Windows in the dark: one that shines among dark ones, or none."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Light, Time, Windows
from storyboard.model.stage import Camera, Stage, Vec
from storyboard.painters.sketch.homes import home_of, told_parts
from storyboard.painters.sketch.mood import mood_of
from storyboard.painters.sketch.pieces import parts_of
from storyboard.painters.sketch.solids import Box, Face, Part
from storyboard.staging.pieces import piece
from storyboard.staging.space import View

FRONTS = tuple(piece("facade", x, -4.0) for x in (-8.2, 0.0, 8.2))


def shining(parts: list[Part]) -> list[Face]:
    faces = [mark for part in parts for mark in (part.marks if isinstance(part, Box) else (part,)) if isinstance(mark, Face)]
    return [face for face in faces if face.tone == "glass" and face.glow > 0]


def street(windows: Windows, time: Time = Time.NIGHT) -> tuple[Stage, Vec | None]:
    camera = Camera(eye=(0, 1.6, 12), target=(0, 3.0, 0), lens=24)
    stage = Stage(interior=False, ground="asphalt", camera=camera, pieces=FRONTS, light=Light(time=time, windows=windows))
    return stage, home_of(stage, View(camera, 1376.0, 768.0), mood_of("graphic", stage))


@pytest.mark.parametrize(("windows", "count"), [(Windows.ONE, 1), (Windows.NONE, 0)])
def test_of_a_whole_street_as_many_windows_shine_as_are_told(windows: Windows, count: int) -> None:
    stage, home = street(windows)
    assert sum(len(shining(told_parts(one, home))) for one in stage.pieces) == count
    assert sum(len(shining(parts_of(one))) for one in stage.pieces) > 6


def test_the_one_window_is_upstairs_and_in_the_picture() -> None:
    stage, home = street(Windows.ONE)
    assert home is not None
    x, y = View(stage.camera, 1376.0, 768.0).project(home)
    assert home[1] > 2.4
    assert (0 < x < 1376, 0 < y < 768) == (True, True)


def test_no_window_is_singled_out_by_day() -> None:
    assert street(Windows.ONE, Time.DAY)[1] is None
