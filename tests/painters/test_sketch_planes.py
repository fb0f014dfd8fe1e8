"""Values of a panel: light behind, people between, dark before; light as shapes; walls and fronts that are not bare."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

from storyboard.model.cast import Appearance, PlaceKind
from storyboard.model.shots import Light, Time
from storyboard.model.stage import Camera, Figure, Piece, Room, Stage
from storyboard.painters.sketch.drawing import Fill
from storyboard.painters.sketch.mood import Mood, mood_of
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.pieces_facades import facade
from storyboard.painters.sketch.planes import APART, ONE, planes_of
from storyboard.painters.sketch.solids import Box, Easel
from storyboard.painters.sketch.sunlight import draw_sun, slope, thrown, within
from storyboard.painters.sketch.wall_dressing import TRIMS, Wall, dress
from storyboard.staging.pieces import piece
from storyboard.staging.space import View

ROOM = Room(x0=-4, x1=4, z0=-4, z1=4)
CAMERA = Camera(eye=(0, 1.5, 4.0), target=(0, 1.2, 0), lens=30)


def worn(tone: float, time: Time, *, interior: bool) -> tuple[Stage, Mood]:
    look = Appearance(tone=tone)
    stage = Stage(
        camera=CAMERA,
        interior=interior,
        room=ROOM if interior else None,
        light=Light(time=time),
        figures=(Figure(character="a", name="A", appearance=look),),
    )
    mood = mood_of("graphic", stage)
    return stage, replace(mood, planes=planes_of(stage, View(CAMERA, 1376.0, 768.0), mood))


def value(mood: Mood, tone: float, depth: float) -> int:
    return sum(mood.rgb(mood.far(tone, depth)))


def test_by_day_what_is_behind_people_pales_and_what_is_before_them_darkens() -> None:
    for interior in (True, False):
        _, mood = worn(0.8, Time.DAY, interior=interior)
        behind, among, before = (value(mood, 0.4, depth) for depth in (9.0, 4.0, 1.0))
        assert behind > among + 20 > before + 40
        assert value(replace(mood, planes=ONE), 0.4, 9.0) < behind


def test_walls_keep_apart_from_what_people_wear() -> None:
    """Where the usual way of the time does not do it, another is taken if there is one."""
    close: list[tuple[Time, float, float]] = []
    for time in Time:
        for tone in (0.05, 0.2, 0.35, 0.5, 0.65, 0.85):
            stage, mood = worn(tone, time, interior=True)
            wall = mood.set(ROOM.tone) + 0.1
            dark = 1.0 - sum(mood.rgb(mood.far(wall, 8.0))) / 765
            coat = 1.0 - sum(mood.rgb(stage.figures[0].appearance.tone)) / 765
            close += [(time, tone, round(dark - coat, 2))] if abs(dark - coat) < APART * 0.5 else []
    assert len(close) <= 5, close


def test_shadows_of_people_fall_one_way_and_stay_in_the_room() -> None:
    stage, mood = worn(0.5, Time.DAY, interior=True)
    easel = Easel(Drawing(1376.0, 768.0, mood, "t"), View(CAMERA, 1376.0, 768.0), (-0.65, 0.55, 0.5))
    run = slope(easel)
    assert run[0] > 0 > run[1]
    shapes = thrown(stage.figures[0], run)
    head = max(shapes, key=lambda shape: max(x for x, _ in shape))
    far = max(math.hypot(x, z) for x, z in head)
    assert 0.6 * stage.figures[0].appearance.height < far < 2.5 * stage.figures[0].appearance.height
    narrow = Room(x0=-1, x1=0.5, z0=-0.6, z1=1)
    inside = [point for shape in shapes for point in within(shape, narrow)]
    assert inside
    assert all(narrow.x0 <= x <= narrow.x1 and narrow.z0 <= z <= narrow.z1 for x, z in inside)


def test_the_sun_lies_on_the_floor_of_a_room_with_windows_by_day_only() -> None:
    laid: dict[Time, list[Fill]] = {}
    for time in Time:
        stage, mood = worn(0.5, time, interior=True)
        stage = stage.model_copy(update={"pieces": (piece("window", -3.9, -1.0, 90.0, y=0.9),)})
        drawing = Drawing(1376.0, 768.0, mood, "t")
        draw_sun(Easel(drawing, View(CAMERA, 1376.0, 768.0), stage.key), stage)
        laid[time] = [item for item in drawing.items if isinstance(item, Fill)]
    assert not laid[Time.NIGHT]
    assert all(laid[time] for time in (Time.DAY, Time.DAWN, Time.DUSK))


def test_walls_of_every_kind_of_room_are_dressed_but_not_where_something_stands() -> None:
    wall = Wall((-4.0, -4.0), (4.0, -4.0), (0.0, 0.0, 1.0))
    for place, trim in TRIMS.items():
        counts: list[int] = []
        for pieces in ((), (Piece(kind="bookcase", x=0.0, z=-3.8, width=8.0, height=2.2, depth=0.3),)):
            stage, mood = worn(0.5, Time.DAY, interior=True)
            drawing = Drawing(1376.0, 768.0, mood, "t")
            easel = Easel(drawing, View(CAMERA, 1376.0, 768.0), stage.key)
            dress(easel, stage.model_copy(update={"place": place, "pieces": pieces}), wall)
            counts.append(len(drawing.items))
        assert counts[0] > counts[1] or not trim.hung, place
    assert PlaceKind.CAR not in TRIMS


def test_neighbours_in_a_street_are_different_houses() -> None:
    built = [facade(Piece(kind="facade", x=8.2 * k, z=-7.5, width=8.0, height=9.0, depth=6.0)) for k in range(5)]
    walls = [next(part for part in parts if isinstance(part, Box)) for parts in built]
    assert all((a.tone, a.hi[1]) != (b.tone, b.hi[1]) for a, b in itertools.pairwise(walls))
