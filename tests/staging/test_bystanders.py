"""Singles show one person: nobody before or behind the face, nobody cut by the edge; an empty place keeps its size."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.staging import figures as people
from storyboard.staging import setups
from storyboard.staging.camera import spot_of
from storyboard.staging.riding import PLUNGING
from storyboard.staging.setups import Cast, Scenery
from storyboard.staging.space import View
from tests.staging.conftest import kinds, stages

Build = Callable[..., Any]
SIZES = (Size.FS, Size.MLS, Size.MS, Size.MCU, Size.CU)


def heads(stage: Stage) -> dict[str, tuple[float, float]]:
    return {figure.character: spot_of(stage.camera, people.head_point(figure), stage.aspect) for figure in stage.figures}


def _in_frame(stage: Stage, id: str) -> bool:
    figure = next(figure for figure in stage.figures if figure.character == id)
    xs = [spot_of(stage.camera, point, stage.aspect)[0] for point in people.extent(figure)]
    return max(xs) > 0 and min(xs) < 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("x", "z"), [(-0.6, -1.4), (-0.45, -2.2), (0.1, -0.6), (0.5, 0.2), (-1.3, 0.4), (0.9, -1.0)])
def test_a_bystander_of_a_single_is_whole_and_apart_or_not_there(world: Build, a_shot: Build, size: Size, x: float, z: float) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=0)
    tom = Blocking(character="tom", mark=Mark(x=x, z=z), facing=0)
    stage = world(a_shot(size), blocking=(mia, tom)).stage()
    found = heads(stage)
    assert "mia" in found
    if "tom" in found and _in_frame(stage, "tom"):
        assert 0.03 < found["tom"][0] < 0.97
        view = View(stage.camera, stage.aspect, 1.0)
        subject = next(f for f in stage.figures if f.character == "mia")
        reach = view.pixels(people.head_point(subject), people.bones(subject).head_height) * 0.5
        assert math.dist((found["tom"][0] * stage.aspect, found["tom"][1]), (found["mia"][0] * stage.aspect, found["mia"][1])) > reach, (
            "a head behind the face"
        )


def test_who_is_well_clear_stays_in_a_full_shot(world: Build, a_shot: Build) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=0)
    tom = Blocking(character="tom", mark=Mark(x=1.0, z=-1.2), facing=0)
    assert set(heads(world(a_shot(Size.FS), blocking=(mia, tom)).stage())) == {"mia", "tom"}


@pytest.mark.parametrize("z", [-1.0, 0.9])
def test_nobody_stands_across_or_behind_the_one_of_a_full_shot(world: Build, a_shot: Build, z: float) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=0)
    tom = Blocking(character="tom", mark=Mark(x=-0.45, z=z), facing=0)
    assert set(heads(world(a_shot(Size.FS), blocking=(mia, tom)).stage())) == {"mia"}


def test_an_empty_shot_is_as_close_as_its_size_says() -> None:
    scenery = Scenery((0.0, 0.0, 0.0))
    spans = []
    for size in (Size.WS, Size.MLS, Size.MCU):
        shot = Shot(id="", setup="A", size=size, framing=Framing.EMPTY)
        camera = setups.solve(shot, Cast((), ()), scenery, 16 / 9)
        spans.append(View(camera, 16 / 9, 1.0).pixels(scenery.surface))
    assert spans[1] > spans[0] * 1.8
    assert spans[2] > spans[1] * 1.8


RIDE = """INT. CAR - NIGHT

MEARS (40, woman) drives. TOM (50, man) sits beside her. ANNA (30) sits in the back.

ANNA
Well?

Tom looks at Anna.

Mears turns the wipers up.
"""


def test_a_car_under_way_has_its_driver_in_every_picture_of_its_people() -> None:
    whole = [stage for stage in stages(RIDE) if stage.figures]
    assert len(whole) > 1
    assert all({figure.pose for figure in stage.figures} >= {Pose.DRIVE, Pose.SIT} and len(stage.figures) == 3 for stage in whole)


def test_who_dives_into_the_vehicle_of_the_scene_is_seen_alone_from_the_road() -> None:
    found = next(one for one in stages(DIVE) if any(figure.mount == PLUNGING for figure in one.figures))
    assert [figure.character for figure in found.figures] == ["c2"]
    assert found.room is None
    assert "diving_tuk_tuk" in kinds(found) or "tuk_tuk" in kinds(found)


DIVE = "INT. TUK-TUK - DAY\n\nRUI (19, man) sits at the wheel.\n\nANA (30, woman) dives into the back seat.\n"
