"""In closer pictures something of the place stands behind its people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.places import kind_of
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Angle, Framing, Size
from storyboard.model.stage import Stage
from storyboard.staging import figures as people
from storyboard.staging import solid, telling

Build = Callable[..., Any]

SIZES = ((Size.MS, Framing.SINGLE), (Size.MCU, Framing.SINGLE), (Size.CU, Framing.OTS), (Size.MS, Framing.TWO))

TOLD = """
INT. CHURCH; INT. PRISON CELL; INT. HOSPITAL ROOM; INT. CAFE; INT. CLASSROOM; INT. BUTCHER'S SHOP; INT. DENTIST'S OFFICE; INT. AIRPORT;
INT. CUSTOMS POST; INT. MUSEUM; INT. BAR; INT. LIBRARY; EXT. CEMETERY; EXT. GLACIER; EXT. CARAVAN PARK; EXT. MARKET; EXT. FOREST
"""


def built(world: Build, a_shot: Build, heading: str, *, angle: Angle = Angle.EYE) -> list[Stage]:
    setting, name = heading.split(". ", 1)
    shots = [
        a_shot(
            size,
            framing,
            *(("tom",) if framing is not Framing.TWO else ("mia", "tom")),
            over="mia" if framing is Framing.OTS else "",
            angle=angle,
        )
        for size, framing in SIZES
    ]
    made = world(*shots, kind=kind_of(name, setting), interior=setting == "INT")
    (place,) = made.breakdown.places
    made = made._replace(breakdown=made.breakdown.model_copy(update={"places": (place.model_copy(update={"name": name}),)}))
    return [made.stage(index) for index in range(len(SIZES))]


def tellers(stage: Stage) -> list[str]:
    """Kinds in the frame that tell the place."""
    view = telling.Picture(stage.camera, stage.aspect, stage.figures, stage.room, stage.place, (0.0, 0.0))
    bodies = [telling.body(figure, view) for figure in stage.figures]
    return [item.kind for item in stage.pieces if telling.telling(item, stage.place) and telling.shows(item, view, bodies)]


@pytest.mark.parametrize("heading", [one.strip() for one in TOLD.strip().split(";")])
def test_something_tells_the_place_in_every_size(world: Build, a_shot: Build, heading: str) -> None:
    for stage in built(world, a_shot, heading):
        assert tellers(stage), stage.camera


@pytest.mark.parametrize("heading", ["INT. PRISON CELL", "INT. CAFE", "EXT. GLACIER"])
def test_what_is_brought_stands_on_nobody_and_in_nothing(world: Build, a_shot: Build, heading: str) -> None:
    for stage in built(world, a_shot, heading):
        assert not any(solid.stands_on(stage.pieces[-1], figure.x, figure.z, 0.05) for figure in stage.figures)
        face = [people.eye_point(figure) for figure in stage.figures if not figure.foreground]
        assert not solid.hides(stage.pieces[-1], stage.camera.eye, face)


def test_wides_and_pictures_from_straight_above_stay_as_they_are(world: Build, a_shot: Build) -> None:
    stage = built(world, a_shot, "INT. PRISON CELL")[0]
    view = telling.Picture(stage.camera, stage.aspect, stage.figures, stage.room, PlaceKind.PRISON, (0.0, 0.0))
    place = stage.pieces
    for shot in (a_shot(Size.WS, Framing.ESTABLISHING), a_shot(Size.MS, angle=Angle.OVERHEAD), a_shot(Size.INSERT, Framing.INSERT)):
        assert telling.told((), place, view, shot) == ()
    assert telling.told((), place, view, a_shot(Size.MS)) != ()
