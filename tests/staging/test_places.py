"""Every kind of place can be staged in every way, keeps its people's marks free, and is the same set in all panels of a scene."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.cast import Place, PlaceKind
from storyboard.model.shots import Angle, Blocking, Framing, Light, Mark, Panel, Pose, Size, Time
from storyboard.model.stage import Piece, Stage
from storyboard.staging import figures as people
from storyboard.staging import outdoors, recipes, solid, vehicles
from storyboard.staging.action import Action
from storyboard.staging.build import ask_of
from storyboard.staging.camera import spot_of
from storyboard.staging.dressing import DRESSING
from storyboard.staging.heights import ground_below
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.places import Ask, set_of

Build = Callable[..., Any]

NOBODY = Action((), (), ())
FILMED = tuple(framing for framing in Framing if framing is not Framing.SHEET)
"""Framings that show the place; a sheet has none."""

TRIO = (
    Blocking(character="mia", mark=Mark(x=-0.7, z=0.1), facing=90, gaze="tom", holds="key"),
    Blocking(character="tom", mark=Mark(x=0.7, z=-0.1), facing=-90, gaze="mia"),
    Blocking(character="kai", mark=Mark(x=1.8, z=-0.8), facing=-60, to=Mark(x=4.5, z=0.5)),
)


def finite(stage: Stage) -> bool:
    def check(value: Any) -> bool:
        if isinstance(value, dict):
            return all(map(check, value.values()))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if isinstance(value, list):
            return all(map(check, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        return not isinstance(value, float) or math.isfinite(value)

    return check(json.loads(stage.model_dump_json()))


def lens_is_free(stage: Stage) -> bool:
    return not any(solid.holds_point(item, stage.camera.eye, 0.0) for item in stage.pieces)


THIRDS = [0, pytest.param(1, marks=pytest.mark.long), pytest.param(2, marks=pytest.mark.long)]


@pytest.mark.parametrize("third", THIRDS)
@pytest.mark.parametrize("interior", [True, False], ids=["int", "ext"])
@pytest.mark.parametrize("kind", list(PlaceKind))
def test_every_place_takes_every_framing(world: Build, a_shot: Build, kind: PlaceKind, interior: bool, third: int) -> None:
    """Every third framing of each place, others in the next one; all with `-m long`."""
    for framing in FILMED[(list(PlaceKind).index(kind) + interior + third) % 3 :: 3]:
        size = Size.INSERT if framing is Framing.INSERT else Size.MCU
        subjects = ("key",) if framing is Framing.INSERT else ("mia", "tom", "kai")
        over = "tom" if framing in (Framing.OTS, Framing.POV) else ""
        stage = world(a_shot(size, framing, *subjects, over=over), kind=kind, interior=interior, blocking=TRIO).stage()
        assert finite(stage)
        assert lens_is_free(stage)
        assert stage.place is kind
        assert len({item.kind for item in stage.pieces}) >= 2
        assert (stage.figures == ()) == (framing is Framing.EMPTY)


@pytest.mark.parametrize("interior", [True, False], ids=["int", "ext"])
@pytest.mark.parametrize("kind", list(PlaceKind))
def test_a_wide_shows_several_things_of_the_place(world: Build, a_shot: Build, kind: PlaceKind, interior: bool) -> None:
    stage = world(a_shot(Size.WS, Framing.ESTABLISHING, lens=24), kind=kind, interior=interior).stage()
    assert len({item.kind for item in stage.pieces if in_frame(stage, item)}) >= 2
    for figure in stage.figures:
        x, y = spot_of(stage.camera, people.eye_point(figure), stage.aspect)
        assert 0 < x < 1
        assert 0 < y < 1


def in_frame(stage: Stage, item: Piece) -> bool:
    spots = [spot_of(stage.camera, corner, stage.aspect) for corner in solid.corners(item)]
    return any(0 < x < 1 and 0 < y < 1 for x, y in spots)


@given(
    kind=st.sampled_from(list(PlaceKind)),
    interior=st.booleans(),
    marks=st.lists(st.tuples(st.floats(-3, 3), st.floats(-2, 2)), min_size=3, max_size=3),
    pose=st.sampled_from([Pose.STAND, Pose.SIT, Pose.LIE, Pose.WALK, Pose.TYPE]),
    size=st.sampled_from([size for size in Size if size is not Size.INSERT]),
    framing=st.sampled_from([framing for framing in FILMED if framing is not Framing.INSERT]),
    angle=st.sampled_from(list(Angle)),
    aspect=st.sampled_from((2.39, 1.85, 16 / 9, 4 / 3, 1.0, 9 / 16)),
    side=st.integers(-90, 90),
    lens=st.sampled_from((18, 24, 35, 50, 85, 135)),
)
@settings(deadline=None, max_examples=60)
def test_any_panel_can_be_staged(world: Build, a_shot: Build, **case: Any) -> None:
    blocking = tuple(
        item.model_copy(update={"mark": Mark(x=x, z=z), "pose": case["pose"]}) for item, (x, z) in zip(TRIO, case["marks"], strict=True)
    )
    over = "tom" if case["framing"] in (Framing.OTS, Framing.POV) else ""
    a = a_shot(case["size"], case["framing"], "mia", over=over, angle=case["angle"], side=case["side"], lens=case["lens"])
    stage = world(a, kind=case["kind"], interior=case["interior"], aspect=case["aspect"], blocking=blocking).stage()
    assert finite(stage)
    assert lens_is_free(stage)
    assert stage.camera.eye[1] > 0.05
    assert math.dist(stage.camera.eye, stage.camera.target) > 0.2


@given(
    kind=st.sampled_from(list(PlaceKind)),
    interior=st.booleans(),
    marks=st.lists(st.tuples(st.floats(-3, 3), st.floats(-2, 2)), min_size=3, max_size=3),
)
@settings(deadline=None, max_examples=80)
def test_no_piece_stands_on_a_standing_mark(
    world: Build, a_shot: Build, kind: PlaceKind, interior: bool, marks: list[tuple[float, float]]
) -> None:
    if interior and kind in vehicles.CABINS:
        return
    blocking = tuple(item.model_copy(update={"mark": Mark(x=x, z=z)}) for item, (x, z) in zip(TRIO, marks, strict=True))
    built = world(a_shot(), kind=kind, interior=interior, blocking=blocking)
    for item in set_of(ask_of(built.scene, built.scene.panels[0], built.breakdown)).pieces:
        if item.y < 1.9 and not KINDS[item.kind].passable:
            assert not any(solid.stands_on(item, round(x, 2), round(z, 2), 0.1) for x, z in marks), item


def test_the_set_is_the_same_in_all_panels_of_a_scene(world: Build, a_shot: Build) -> None:
    built = world(a_shot(), a_shot(), a_shot(), blocking=TRIO)
    first, second, third = built.scene.panels
    moved = Blocking(character="tom", mark=Mark(x=0.9, z=-1.0), pose=Pose.SIT)
    panels = (first, second.model_copy(update={"blocking": (TRIO[0], moved)}), third.model_copy(update={"blocking": ()}))
    scene = built.scene.model_copy(update={"panels": panels})
    sets = {set_of(ask_of(scene, panel, built.breakdown)) for panel in panels}
    assert len(sets) == 1
    chair = next(item for item in sets.pop().pieces if item.kind == "chair")
    assert math.dist((chair.x, chair.z), (0.9, -1.0)) < 0.1


@pytest.mark.parametrize("kind", [PlaceKind.LIGHTHOUSE, PlaceKind.KITCHEN, PlaceKind.BOAT, PlaceKind.PRISON])
def test_the_wall_behind_the_camera_is_not_in_the_picture(world: Build, a_shot: Build, kind: PlaceKind) -> None:
    """A wide is taken from where the front wall would be: nothing that stands along it is left between lens and people."""
    built = world(a_shot(Size.WS, Framing.ESTABLISHING, lens=24), kind=kind)
    stage = built.stage()
    assert stage.room is not None
    if stage.camera.eye[2] > stage.room.z1:
        assert all(item.z + solid.half_extent(item)[1] < stage.room.z1 - 0.2 for item in stage.pieces)
    whole = set_of(ask_of(built.scene, built.scene.panels[0], built.breakdown)).pieces
    assert set(stage.pieces) < set(whole)


@pytest.mark.parametrize("kind", [PlaceKind.CORRIDOR, PlaceKind.BUS, PlaceKind.TRAIN, PlaceKind.PLANE])
def test_a_wide_looks_along_a_narrow_room(world: Build, a_shot: Build, kind: PlaceKind) -> None:
    stage = world(a_shot(Size.WS, Framing.ESTABLISHING, lens=24, side=40), kind=kind).stage()
    assert stage.room is not None
    assert stage.room.x0 < stage.camera.eye[0] < stage.room.x1


def test_equal_input_gives_an_equal_stage(world: Build, a_shot: Build) -> None:
    one, other = (world(a_shot(Size.WS, Framing.ESTABLISHING), kind=PlaceKind.FOREST, blocking=TRIO).stage() for _ in range(2))
    assert one.model_dump_json() == other.model_dump_json()


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (PlaceKind.KITCHEN, {"kitchen_counter", "sink_unit", "fridge", "window"}),
        (PlaceKind.BEDROOM, {"bed", "wardrobe"}),
        (PlaceKind.BAR, {"counter", "stool", "bottle_shelf"}),
        (PlaceKind.CLASSROOM, {"blackboard", "school_desk"}),
        (PlaceKind.COURT, {"judge_bench"}),
        (PlaceKind.CHURCH, {"pew", "altar", "tall_window"}),
        (PlaceKind.PRISON, {"bars", "cell_bunk"}),
        (PlaceKind.CAR, {"car_seat", "dashboard", "steering_wheel", "windscreen"}),
        (PlaceKind.LIGHTHOUSE, {"lens"}),
        (PlaceKind.SPACE, {"console"}),
    ],
)
def test_rooms_have_what_makes_them(world: Build, a_shot: Build, kind: PlaceKind, wanted: set[str]) -> None:
    assert wanted <= kinds_of(world, a_shot, kind, interior=True)


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (PlaceKind.STREET, {"facade", "street_lamp", "car", "kerb"}),
        (PlaceKind.ALLEY, {"facade", "dumpster", "fire_escape"}),
        (PlaceKind.FOREST, {"trunk"}),
        (PlaceKind.LIGHTHOUSE, {"lighthouse"}),
        (PlaceKind.DINER, {"shopfront", "car"}),
        (PlaceKind.CEMETERY, {"gravestone"}),
        (PlaceKind.UNDERWATER, {"seaweed", "fish"}),
    ],
)
def test_open_places_have_what_makes_them(world: Build, a_shot: Build, kind: PlaceKind, wanted: set[str]) -> None:
    assert wanted <= kinds_of(world, a_shot, kind, interior=False)


def kinds_of(world: Build, a_shot: Build, kind: PlaceKind, *, interior: bool, **more: Any) -> set[str]:
    built = world(a_shot(), kind=kind, interior=interior, **more)
    return {item.kind for item in set_of(ask_of(built.scene, built.scene.panels[0], built.breakdown)).pieces}


def test_a_front_carries_the_name_of_the_place(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.WS, Framing.ESTABLISHING), kind=PlaceKind.DINER, interior=False).stage()
    assert "JOE'S" in {item.label for item in stage.pieces}
    unknown = world(a_shot(Size.WS, Framing.ESTABLISHING), kind=PlaceKind.UNKNOWN).stage()
    assert "JOE'S" in {item.label for item in unknown.pieces}


def test_dressing_adds_what_the_script_names(world: Build, a_shot: Build) -> None:
    words = ("piano", "couch", "fire", "painting", "nothing known")
    assert {"piano", "sofa", "fire", "wall_picture"} <= kinds_of(world, a_shot, PlaceKind.UNKNOWN, interior=True, dressing=words)
    assert not {"wall", "car", "tree"} & kinds_of(world, a_shot, PlaceKind.OFFICE, interior=True, dressing=("wall", "car", "tree"))
    assert not {"wall", "shelf", "wall_picture"} & kinds_of(
        world, a_shot, PlaceKind.STREET, interior=False, dressing=("wall", "shelves", "picture")
    )
    assert {"tree", "car", "boxes"} <= kinds_of(world, a_shot, PlaceKind.DESERT, interior=False, dressing=("trees", "car", "box"))


def test_who_sits_has_a_seat_and_two_have_a_table(world: Build, a_shot: Build) -> None:
    two = (
        Blocking(character="mia", mark=Mark(x=-0.8), facing=90, pose=Pose.SIT),
        Blocking(character="tom", mark=Mark(x=0.8), facing=-90, pose=Pose.SIT),
    )
    stage = world(a_shot(Size.FS, Framing.TWO, "mia", "tom"), kind=PlaceKind.RESTAURANT, blocking=two).stage()
    for figure in stage.figures:
        seat = min(
            (item for item in stage.pieces if item.kind == "chair"), key=lambda item: math.dist((item.x, item.z), (figure.x, figure.z))
        )
        assert math.dist((seat.x, seat.z), (figure.x, figure.z)) < 0.15
        assert seat.facing == figure.facing
        assert figure.seat == KINDS["chair"].seat
    tables = [item for item in stage.pieces if item.kind == "table" and math.hypot(item.x, item.z) < 0.1]
    assert len(tables) == 1
    assert tables[0].width < 1.1


def test_who_lies_is_on_the_bed(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.FS), kind=PlaceKind.BEDROOM, blocking=(Blocking(character="mia", pose=Pose.LIE),)).stage()
    beds = [item for item in stage.pieces if item.kind == "bed"]
    assert [(bed.x, bed.z) for bed in beds] == [(0.0, 0.0)]
    assert stage.figures[0].floor == KINDS["bed"].seat


def test_in_a_car_everybody_has_a_seat_and_the_driver_the_wheel(world: Build, a_shot: Build) -> None:
    three = (
        Blocking(character="mia", mark=Mark(x=-1.0), facing=90, pose=Pose.DRIVE),
        Blocking(character="tom", mark=Mark(x=1.0), facing=-90, gaze="mia"),
        Blocking(character="kai", mark=Mark(z=-0.9)),
    )
    stage = world(a_shot(Size.MS, Framing.GROUP), kind=PlaceKind.CAR, blocking=three).stage()
    places = {figure.character: (figure.x, figure.z) for figure in stage.figures}
    wheel = next(item for item in stage.pieces if item.kind == "steering_wheel")
    assert places["mia"][0] == wheel.x < 0
    assert places["tom"][0] == -wheel.x
    assert places["kai"][1] < places["tom"][1]
    assert all(figure.facing == 0 for figure in stage.figures)


def test_light_follows_the_time_of_day(world: Build, a_shot: Build) -> None:
    keys = {
        (time, interior): world(a_shot(), interior=interior, kind=PlaceKind.HOUSE, light=Light(time=time)).stage().key
        for time in Time
        for interior in (True, False)
    }
    assert len(set(keys.values())) == len(keys)
    assert all(math.isclose(math.hypot(*key), 1.0) for key in keys.values())
    assert keys[Time.NIGHT, True][1] > 0.85
    assert keys[Time.DAWN, False][2] < 0
    flopped = world(a_shot(), mirrored=True).stage()
    assert flopped.key[0] == -world(a_shot()).stage().key[0]


def test_recipes_use_only_kinds_of_the_table() -> None:
    for recipe in (*recipes.ROOMS.values(), *outdoors.OPEN.values(), outdoors.STREETSIDE):
        named = {
            words.split()[0]
            for line in (recipe.back, recipe.left, recipe.right, recipe.front, recipe.above, recipe.scatter)
            for words in line.split(",")
            if words.strip()
        }
        named |= {words.split()[1] for line in (recipe.around, recipe.rows) for words in line.split(",") if words.strip()}
        assert named | {name for name in (recipe.seat, recipe.table, recipe.desk, recipe.bed) if name} <= set(KINDS)
    assert set(DRESSING.values()) <= set(KINDS)
    assert {front for front, _ in outdoors.FRONTS.values()} <= set(KINDS)


def test_every_place_has_an_inside_and_an_outside() -> None:
    inside = {*recipes.ROOMS, *vehicles.CABINS}
    outside = {*outdoors.OPEN, *outdoors.FRONTS}
    assert set(PlaceKind) <= inside | outside
    assert set(PlaceKind) - outside == {PlaceKind.OFFICE} - outside


def test_a_ray_is_stopped_only_by_what_it_passes_through() -> None:
    wall = piece("wall", 0.0, 0.0, 30.0)
    assert solid.between(wall, (0.0, 1.0, 3.0), (0.0, 1.0, -3.0))
    assert not solid.between(wall, (0.0, 3.0, 3.0), (0.0, 3.0, -3.0))
    assert not solid.between(wall, (0.0, 1.0, 3.0), (0.0, 1.0, 1.0))
    assert not solid.between(wall, (4.0, 1.0, 3.0), (4.0, 1.0, -3.0))


def test_a_changed_copy_of_a_panel_can_be_staged(world: Build, a_shot: Build) -> None:
    """Notes change panels before they are saved: `stage` takes the panel as given, not as the scene has it."""
    from storyboard.staging.build import stage

    built = world(a_shot(Size.FS))
    panel: Panel = built.scene.panels[0]
    sitting = panel.model_copy(update={"blocking": tuple(item.model_copy(update={"pose": Pose.SIT}) for item in panel.blocking)})
    assert any(item.kind == "chair" for item in stage(built.scene, sitting, built.breakdown, 16 / 9).pieces)


def test_below_a_height_lies_what_its_name_or_the_story_says() -> None:
    below = {
        ("cliff edge", PlaceKind.MOUNTAIN): PlaceKind.FOREST,
        ("ship mast", PlaceKind.BOAT): PlaceKind.SEA,
        ("ski lodge roof", PlaceKind.ROOF): PlaceKind.SNOW,
        ("barn roof", PlaceKind.ROOF): PlaceKind.FIELD,
        ("bell tower", PlaceKind.UNKNOWN): PlaceKind.VILLAGE,
        ("tower", PlaceKind.CASTLE): PlaceKind.FIELD,
        ("hotel roof", PlaceKind.ROOF): PlaceKind.STREET,
    }
    wrong = {
        key: found
        for key, kind in below.items()
        if (found := ground_below(Ask(key[1], False, key[0], (), Action((), (), ()))).kind) is not kind
    }
    assert wrong == {}
    beach = Place(id="l1", name="BEACH", kind=PlaceKind.BEACH, interior=False, scenes=("s1", "s2"))
    assert ground_below(Ask(PlaceKind.ROOF, False, "hotel roof", (), Action((), (), ())), (beach,)).kind is PlaceKind.BEACH


@pytest.mark.parametrize(
    ("kind", "name", "gone"),
    [(PlaceKind.PARKING, "CAR PARK", "car"), (PlaceKind.STREET, "STREET", "car"), (PlaceKind.VILLAGE, "VILLAGE", "horse_cart")],
)
def test_an_empty_place_has_nothing_of_people_but_what_is_named(kind: PlaceKind, name: str, gone: str) -> None:
    def there(*dressing: str) -> list[str]:
        return [item.kind for item in set_of(Ask(kind, False, name, dressing, NOBODY)).pieces]

    assert gone in there()
    assert gone not in there("deserted")
    assert there("deserted", "bench").count("bench") >= there("deserted").count("bench")


def test_flat_land_has_nothing_on_its_horizon() -> None:
    recipe = set_of(Ask(PlaceKind.FIELD, False, "FIELD", ("flatland",), NOBODY)).recipe
    assert recipe.backdrop == "plain"


def test_the_stones_and_the_fence_of_a_graveyard_are_its_graves_and_its_railing() -> None:
    pieces = set_of(Ask(PlaceKind.CEMETERY, False, "FAMILY GRAVEYARD", ("rock", "fence"), NOBODY)).pieces
    there = {item.kind for item in pieces}
    assert {"crooked_stone", "iron_fence"} <= there
    assert not {"rock", "fence", "church"} & there
