"""Sets that fit the story: cars on roads, lifts, bakeries, farm roofs, and furniture nobody falls through."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Panel, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import View

Build = Callable[..., Any]

MIA = Blocking(character="mia", mark=Mark(x=-0.4, z=0.0), facing=0)
TOM = Blocking(character="tom", mark=Mark(x=0.4, z=0.0), facing=0)


def kinds(stage: Stage) -> set[str]:
    return {piece.kind for piece in stage.pieces}


@pytest.mark.parametrize("shot", [(Size.WS, Framing.EMPTY), (Size.MLS, Framing.EMPTY), (Size.EWS, Framing.ESTABLISHING)])
def test_a_car_as_a_whole_is_seen_from_its_road(world: Build, a_shot: Build, shot: tuple[Size, Framing]) -> None:
    riding = tuple(item.model_copy(update={"pose": Pose.SIT}) for item in (MIA, TOM))
    stage = world(a_shot(*shot), kind=PlaceKind.CAR, blocking=riding).stage()
    car = next(piece for piece in stage.pieces if piece.kind == "car")
    view = View(stage.camera, stage.aspect, 1.0)
    spots = [view.project(corner) for corner in solid.corners(car)]
    assert all(0 < x < stage.aspect and 0 < y < 1 for x, y in spots)
    assert not {"dashboard", "steering_wheel"} & kinds(stage)
    assert not stage.interior
    assert not stage.figures


@pytest.mark.parametrize("size", [Size.MS, Size.MLS, Size.MCU, Size.CU])
@pytest.mark.parametrize("side", [-45, -20, 0, 20, 45])
def test_no_pillar_crosses_a_face_in_a_car(world: Build, a_shot: Build, size: Size, side: int) -> None:
    riding = tuple(item.model_copy(update={"pose": Pose.SIT}) for item in (MIA, TOM))
    stage = world(a_shot(size, side=side), kind=PlaceKind.CAR, blocking=riding).stage()
    face = people.head_point(next(f for f in stage.figures if f.character == "mia"))
    view = View(stage.camera, stage.aspect, 1.0)
    for piece in stage.pieces:
        if piece.kind != "windscreen":
            continue
        corners = solid.corners(piece)
        ends = [(corners[0], corners[1]), (corners[2], corners[3])]
        (x, y), reach = view.project(face), view.pixels(face, 0.12)
        for low, high in ends:
            a, b = view.project(low), view.project(high)
            nearest = min(math.hypot(a[0] + (b[0] - a[0]) * t / 20 - x, a[1] + (b[1] - a[1]) * t / 20 - y) for t in range(21))
            assert nearest > reach


def test_a_bench_is_not_where_somebody_falls(world: Build, a_shot: Build) -> None:
    made = world(
        a_shot(Size.FS), a_shot(Size.FS), kind=PlaceKind.PARK, interior=False, blocking=(MIA.model_copy(update={"pose": Pose.SIT}),)
    )
    fall = made.scene.panels[1].model_copy(update={"blocking": (MIA.model_copy(update={"pose": Pose.FALL}),)})
    fallen = made._replace(scene=made.scene.model_copy(update={"panels": (made.scene.panels[0], fall)}))

    def under(stage: Stage) -> list[str]:
        return [p.kind for p in stage.pieces if KINDS[p.kind].seat and solid.stands_on(p, MIA.mark.x, MIA.mark.z, 0.1)]

    assert under(fallen.stage(0))
    assert not under(fallen.stage(1))


def test_who_sits_up_in_bed_sits_on_the_bed(world: Build, a_shot: Build) -> None:
    made = world(a_shot(Size.MLS), a_shot(Size.MLS), kind=PlaceKind.HOSPITAL, blocking=(MIA.model_copy(update={"pose": Pose.LIE}),))
    up: Panel = made.scene.panels[1].model_copy(update={"blocking": (MIA.model_copy(update={"pose": Pose.SIT}),)})
    stage = made._replace(scene=made.scene.model_copy(update={"panels": (made.scene.panels[0], up)})).stage(1)
    assert not [p for p in stage.pieces if p.kind == "chair" and math.hypot(p.x - MIA.mark.x, p.z - MIA.mark.z) < 1.0]
    assert stage.figures[0].seat == KINDS["hospital_bed"].seat


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [(PlaceKind.ELEVATOR, {"lift_door", "button_panel"}), (PlaceKind.BAKERY, {"oven", "bread_rack"})],
)
def test_lifts_and_bakeries_are_known(world: Build, a_shot: Build, kind: PlaceKind, wanted: set[str]) -> None:
    stage = world(a_shot(Size.WS, Framing.ESTABLISHING), kind=kind, blocking=(MIA,)).stage()
    assert wanted <= kinds(stage)
    assert not {"bookcase", "sofa", "shelf"} & kinds(stage) or kind is PlaceKind.BAKERY


def test_a_lift_is_narrow(world: Build, a_shot: Build) -> None:
    room = world(a_shot(Size.WS), kind=PlaceKind.ELEVATOR, blocking=(MIA, TOM)).stage().room
    assert room.x1 - room.x0 < 3.0


def test_a_farm_roof_has_no_skyscrapers(world: Build, a_shot: Build) -> None:
    town = world(a_shot(Size.EWS, Framing.ESTABLISHING), kind=PlaceKind.ROOF, interior=False)
    place = town.breakdown.places[0].model_copy(update={"name": "OLD FARM - ROOF"})
    farm = town._replace(breakdown=town.breakdown.model_copy(update={"places": (place,)})).stage()
    assert "skyscraper" in kinds(town.stage())
    assert "skyscraper" not in kinds(farm)
    assert farm.backdrop != "skyline"


@pytest.mark.parametrize("kind", [PlaceKind.KITCHEN, PlaceKind.BAR, PlaceKind.OFFICE, PlaceKind.BEDROOM, PlaceKind.SHOP])
def test_a_place_looks_the_same_in_its_other_scenes(world: Build, a_shot: Build, kind: PlaceKind) -> None:
    """People stand elsewhere in the second scene; what stands along the walls does not move."""
    wide = a_shot(Size.WS, Framing.ESTABLISHING)
    one = world(wide, kind=kind, blocking=(MIA, TOM)).stage()
    moved = tuple(item.model_copy(update={"mark": Mark(x=item.mark.x + 0.5, z=-0.3)}) for item in (MIA, TOM))
    two = world(wide, kind=kind, blocking=moved).stage()
    assert one.room == two.room
    here, there = ({(p.kind, p.x, p.z) for p in stage.pieces} for stage in (one, two))
    assert len(here & there) >= 0.8 * min(len(here), len(there))


def test_nothing_in_a_harbour_is_before_the_people(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.WS, Framing.ESTABLISHING), kind=PlaceKind.HARBOUR, interior=False, blocking=(MIA, TOM)).stage()
    for figure in stage.figures:
        assert not any(p.kind == "net" and solid.between(p, stage.camera.eye, people.head_point(figure), 0.3) for p in stage.pieces)
    assert isinstance(wave := next(p for p in stage.pieces if p.kind == "wave").z, float)
    assert wave < -1.0


def test_a_shot_of_a_car_asks_for_the_road_only_when_it_is_wide(world: Build, a_shot: Build) -> None:
    shots: tuple[Shot, ...] = (a_shot(Size.MS), a_shot(Size.EWS, Framing.ESTABLISHING), a_shot(Size.WS, Framing.ESTABLISHING))
    made = world(*shots, kind=PlaceKind.CAR, blocking=(MIA.model_copy(update={"pose": Pose.SIT}),))
    assert "dashboard" in kinds(made.stage(0))
    assert "dashboard" not in kinds(made.stage(1))
    assert "dashboard" in kinds(made.stage(2))
