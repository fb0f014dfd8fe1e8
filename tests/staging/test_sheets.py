"""A character's sheet shows the same person from three sides, whole, on neutral ground, whatever the scene is."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Framing, Light, Mark, Pose, Size, Time, Weather
from storyboard.staging import figures as people
from storyboard.staging.camera import spot_of
from storyboard.staging.sheets import TURNS

Build = Callable[..., Any]

BUSY = Blocking(character="mia", mark=Mark(x=4.0, z=-3.0), facing=77, pose=Pose.LIE, holds="key", gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=1.0), pose=Pose.SIT)


@pytest.mark.parametrize("aspect", [2.39, 16 / 9, 1.0, 9 / 16])
@pytest.mark.parametrize("who", ["mia", "kai", "tom"])
def test_a_sheet_shows_the_whole_person_three_times(world: Build, a_shot: Build, who: str, aspect: float) -> None:
    stage = world(a_shot(Size.FS, Framing.SHEET, who), aspect=aspect, blocking=(Blocking(character=who),)).stage()
    assert [figure.character for figure in stage.figures] == [who] * 3
    assert tuple(figure.facing for figure in stage.figures) == TURNS
    spots = [[spot_of(stage.camera, point, aspect) for point in people.extent(figure)] for figure in stage.figures]
    assert all(0.02 < x < 0.98 and 0.02 < y < 0.98 for figure in spots for x, y in figure)
    middles = [sum(x for x, _ in figure) / len(figure) for figure in spots]
    assert middles == sorted(middles)
    between = min(b - a for a, b in pairwise(middles)) * aspect / people_height(spots)
    assert between > 0.3


def people_height(spots: list[list[tuple[float, float]]]) -> float:
    """Share of the frame's height the first of them takes."""
    heights = [y for _, y in spots[0]]
    return max(heights) - min(heights)


def test_a_sheet_fills_the_frame_in_one_direction(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.FS, Framing.SHEET, "mia")).stage()
    spots = [spot_of(stage.camera, point, stage.aspect) for figure in stage.figures for point in people.extent(figure)]
    tall = max(y for _, y in spots) - min(y for _, y in spots)
    assert tall > 0.75


def test_a_sheet_is_neutral_whatever_the_panel_says(world: Build, a_shot: Build) -> None:
    plain = world(a_shot(Size.FS, Framing.SHEET, "mia"), blocking=(Blocking(character="mia"),)).stage()
    busy = world(
        a_shot(Size.CU, Framing.SHEET, "mia"),
        kind=PlaceKind.STREET,
        interior=False,
        blocking=(TOM, BUSY),
        light=Light(time=Time.NIGHT, weather=Weather.STORM, level=-2),
    ).stage()
    assert busy == plain
    assert (busy.pieces, busy.room, busy.light) == ((), None, Light())
    assert all(figure.pose is Pose.STAND and not figure.holds and figure.gaze is None for figure in busy.figures)


def test_a_sheet_of_nobody_is_a_wide_of_the_place(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.FS, Framing.SHEET, "mia"), blocking=()).stage()
    assert stage.figures == ()
    assert stage.pieces
