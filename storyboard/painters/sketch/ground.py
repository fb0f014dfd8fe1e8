"""The ground under a scene: a plane to the horizon or to the walls, and the lines on it that say what it is."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from storyboard.model.shots import Weather
from storyboard.model.stage import Piece, Stage, Vec
from storyboard.painters.sketch.room import fall
from storyboard.painters.sketch.solids import Easel, circle
from storyboard.staging.space import XY, Turn, View, add, mul

REACH = 400.0
"""Metres to where the ground meets the sky."""
SETTLES = frozenset({"earth", "grass", "asphalt", "sand"})
"""Grounds on which falling snow stays."""
BARE = 0.45
"""Roads paler than this are earth or gravel."""
NEARER = 0.12
"""How much darker the ground is at the lens than its kind, in tones: a dark foreground before a light distance."""
GRID = 26
"""Most rows and columns of tiles or boards from the camera outwards."""

Area = tuple[float, float, float, float]
"""x0, x1, z0, z1 in metres."""


@dataclass(frozen=True, slots=True)
class Ground:
    """How a kind of ground looks."""

    tone: float
    marks: Callable[[Easel, Area, float], None]
    gloss: float = 0.0
    """How much of the sky lies on it."""
    level: float = 0.0
    """Metres over the floor that people stand on; below it where they are high up."""


def draw_ground(easel: Easel, stage: Stage) -> None:
    """The floor of a room or the ground to the horizon; nothing for `none`."""
    snowed = stage.light.weather is Weather.SNOW and not stage.interior and stage.ground in SETTLES
    kind = GROUNDS.get("snow" if snowed else stage.ground)
    if kind is None:
        return
    area = _area(stage, easel.view)
    polygon = easel.view.polygon([(x, kind.level, z) for x, z in _corners(easel.view, stage, area)])
    if len(polygon) < 3:
        return
    if stage.room:
        focus = easel.mood.planes.focus or 4.0
        tone, near = easel.tone(kind.tone, focus * 1.3, (0, 1, 0)), easel.tone(kind.tone + fall(easel), focus * 0.3, (0, 1, 0))
        easel.drawing.gradient(polygon, (0, min(y for _, y in polygon)), tone, (0, easel.view.height), near)
    else:
        _to_horizon(easel, polygon, kind)
    kind.marks(easel, area, kind.tone)


def draw_lanes(easel: Easel, stage: Stage) -> None:
    """The roads that cross the ground, under everybody's shadows."""
    for piece in stage.pieces:
        if piece.kind == "lane":
            _lane(easel, piece)


def _lane(easel: Easel, lane: Piece) -> None:
    """A road across the ground: its surface, wheel tracks, pale edges and a broken line along its middle; a bare track where it is pale."""
    turn, half, paved = Turn(lane.facing), lane.depth / 2, lane.tone > BARE
    origin = (lane.x, 0.0, lane.z)

    def band(z0: float, z1: float, x0: float = -lane.width / 2, x1: float = lane.width / 2) -> list[XY]:
        return easel.view.polygon([add(origin, turn((x, 0.0, z))) for x, z in ((x0, z1), (x1, z1), (x1, z0), (x0, z0))])

    def fill(polygons: list[list[XY]], tone: float, alpha: float = 1.0) -> None:
        easel.drawing.fill([one for one in polygons if len(one) > 2], easel.tone(tone, 4.0, (0, 1, 0)), alpha)

    fill([band(-half - 0.5, half + 0.5)], lane.tone - 0.12 if paved else lane.tone + 0.14, 0.8)
    fill([band(-half, half)], lane.tone)
    fill([band(z - 0.32, z + 0.32) for z in (-half * 0.62, -half * 0.26, half * 0.26, half * 0.62)], lane.tone + 0.1, 0.5)
    if paved:
        fill([band(side * (half - 0.32) - 0.06, side * (half - 0.32) + 0.06) for side in (-1, 1)], 0.0, 0.85)
        fill([band(-0.07, 0.07, x, x + 2.4) for x in (-34.0 + 5.0 * n for n in range(14))], 0.0, 0.85)


def _to_horizon(easel: Easel, polygon: list[XY], kind: Ground) -> None:
    """Near ground in its own tone, far ground in the haze."""
    top = min(y for _, y in polygon)
    low = min(max(y for _, y in polygon), easel.view.height)
    far = easel.mood.blend(easel.tone(kind.tone, 60.0), easel.mood.haze, 0.25 + 0.4 * easel.mood.air)
    near = easel.mood.blend(easel.tone(kind.tone + NEARER, 3.0, (0, 1, 0)), easel.mood.sky[1], kind.gloss)
    easel.drawing.gradient(polygon, (0, top), far, (0, top + (low - top) * 0.7), near)


def _area(stage: Stage, view: View) -> Area:
    if stage.room:
        return (stage.room.x0, stage.room.x1, stage.room.z0, stage.room.z1)
    x, _, z = view.eye
    return (x - 60, x + 60, z - 60, z + 60)


def _corners(view: View, stage: Stage, area: Area) -> list[XY]:
    if stage.room:
        x0, x1, z0, z1 = area
        return [(x0, z1), (x1, z1), (x1, z0), (x0, z0)]
    x, _, z = view.eye
    return [(x + REACH * math.cos(k * math.pi / 4), z + REACH * math.sin(k * math.pi / 4)) for k in range(8)]


def horizon(view: View) -> float:
    """The y of the horizon below the middle of the picture, pixels; a level camera has it at half the height."""
    flat = math.hypot(view.forward[0], view.forward[2])
    if flat < 0.05:
        return -view.height if view.forward[1] < 0 else 2 * view.height
    ahead = add(view.eye, mul((view.forward[0] / flat, 0.0, view.forward[2] / flat), 1000.0))
    return view.project(ahead)[1]


def _line(easel: Easel, a: Vec, b: Vec, tone: float | str, *, width: float = 1.4, alpha: float = 0.5, metres: float = 0.0) -> None:
    points = easel.view.segment(a, b)
    if points:
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)
        size = max(width, min(easel.view.pixels(middle, metres), 12.0)) if metres else width
        easel.drawing.stroke(points, size, tone, alpha, (0.05, 0.05))


def _near(easel: Easel, area: Area, step: float) -> Area:
    """The part of an area within `GRID` steps of what the camera looks at, on the step's grid."""
    x0, x1, z0, z1 = area
    eye, forward = easel.view.eye, easel.view.forward
    ahead = min(GRID * step * 0.4, eye[1] / max(0.08, -forward[1]) if forward[1] < 0 else GRID * step * 0.4)
    cx, cz, r = eye[0] + forward[0] * ahead, eye[2] + forward[2] * ahead, GRID * step * 0.5
    left, near = math.floor(max(x0, cx - r) / step) * step, math.floor(max(z0, cz - r) / step) * step
    return (max(x0, left), min(x1, cx + r), max(z0, near), min(z1, cz + r))


def _tiles(easel: Easel, area: Area, tone: float) -> None:
    """A chequerboard."""
    step = 0.6
    x0, x1, z0, z1 = _near(easel, area, step)
    dark = easel.tone(tone + 0.22, 6.0, (0, 1, 0))
    i, j0 = math.floor(x0 / step), math.floor(z0 / step)
    polygons: list[list[XY]] = []
    while i * step < x1:
        j = j0
        while j * step < z1:
            a, b, c, d = max(i * step, x0), min((i + 1) * step, x1), max(j * step, z0), min((j + 1) * step, z1)
            if (i + j) % 2:
                polygon = easel.view.polygon([(a, 0, d), (b, 0, d), (b, 0, c), (a, 0, c)])
                if polygon:
                    polygons.append(polygon)
            j += 1
        i += 1
    easel.drawing.fill(polygons, dark)


def _boards(easel: Easel, area: Area, tone: float) -> None:
    """Long boards across the view's depth with a few butt joints."""
    step, rng = 0.22, easel.drawing.rng
    x0, x1, z0, z1 = _near(easel, area, step * 1.6)
    z0, z1 = area[2] if area[3] - area[2] < 30 else z0, area[3] if area[3] - area[2] < 30 else z1
    ink = easel.tone(tone + 0.3, 4.0)
    x = math.floor(x0 / step) * step
    while x < x1:
        if x > x0:
            _line(easel, (x, 0, z0), (x, 0, z1), ink, width=1.0, alpha=0.55)
            z = rng.uniform(z0, z1)
            _line(easel, (x, 0, z), (min(x + step, x1), 0, z), ink, width=1.0, alpha=0.6)
        x += step


def _plain(easel: Easel, area: Area, tone: float) -> None:
    """An even floor: a few long faint scratches of light only."""
    x0, x1, z0, z1 = _near(easel, area, 0.8)
    for _ in range(5):
        x, z, length = easel.drawing.rng.uniform(x0, x1), easel.drawing.rng.uniform(z0, z1), easel.drawing.rng.uniform(0.5, 1.6)
        _line(easel, (x, 0, z), (min(x + length, x1), 0, z), easel.tone(tone + 0.2, 5.0), alpha=0.3)


def _scatter(easel: Easel, area: Area, count: int) -> Iterator[Vec]:
    """Points on the ground that are on the page, denser near the lens than an even spread would be."""
    view, rng = easel.view, easel.drawing.rng
    x0, x1, z0, z1 = area
    line = horizon(view)
    for _ in range(count):
        x, y = rng.uniform(0, view.width), rng.uniform(max(0.0, line + 8), view.height) if line < view.height - 8 else 0.0
        point = _down(view, (x, y)) if y > line + 4 else None
        if point and x0 < point[0] < x1 and z0 < point[2] < z1:
            yield point


def _down(view: View, at: XY) -> Vec | None:
    """The ground point seen at a pixel."""
    c = view.camera
    right = (at[0] - view.width * (0.5 + c.shift_x)) / view.focal
    up = -(at[1] - view.height * (0.5 + c.shift_y)) / view.focal
    ray = add(view.forward, add(mul(view.right, right), mul(view.up, up)))
    if ray[1] > -1e-3:
        return None
    return add(view.eye, mul(ray, -view.eye[1] / ray[1]))


def _asphalt(easel: Easel, area: Area, tone: float) -> None:
    """Long flat strokes, wider apart near the lens."""
    for x, _, z in _scatter(easel, area, 34):
        size = 0.06 * math.hypot(x - easel.view.eye[0], z - easel.view.eye[2])
        _line(easel, (x - size, 0, z), (x + size, 0, z), easel.tone(tone + 0.16, 8.0), width=1.2, alpha=0.45)


def _grass(easel: Easel, area: Area, tone: float) -> None:
    """Tufts of three blades."""
    rng = easel.drawing.rng
    for at in _scatter(easel, area, 90):
        (x, y), h = easel.view.project(at), max(4.0, min(easel.view.pixels(at, 0.12), 42.0))
        for lean in (-0.5, 0.05, 0.45):
            easel.drawing.stroke(
                [(x + lean * h * 0.3, y), (x + lean * h * rng.uniform(0.6, 1.2), y - h * rng.uniform(0.7, 1.1))],
                max(1.0, h * 0.07),
                easel.tone(tone + 0.3, easel.view.depth(at)),
                0.75,
                (0.05, 0.8),
            )


def _speckle(easel: Easel, area: Area, tone: float) -> None:
    """Earth and sand: small marks and low mounds."""
    for at in _scatter(easel, area, 60):
        (x, y), w = easel.view.project(at), max(3.0, min(easel.view.pixels(at, 0.1), 40.0))
        easel.drawing.stroke([(x - w, y), (x, y - w * 0.14), (x + w, y)], 1.1, easel.tone(tone + 0.25, easel.view.depth(at)), 0.5)


def _snow(easel: Easel, area: Area, tone: float) -> None:
    """Soft blue hollows on white."""
    for at in _scatter(easel, area, 16):
        (x, y), w = easel.view.project(at), max(10.0, min(easel.view.pixels(at, 0.8), 220.0))
        easel.drawing.soft(circle(x, y, w, w * 0.12), easel.tone(tone + 0.3, 6.0), 0.35, max(4.0, w * 0.08))


def _water(easel: Easel, area: Area, tone: float) -> None:
    """Flat ripples, light and dark, longer near the lens."""
    for i, at in enumerate(_scatter(easel, area, 130)):
        (x, y), w = easel.view.project(at), max(6.0, min(easel.view.pixels(at, 0.5), 150.0))
        light = i % 3 == 0
        colour = easel.mood.blend(easel.tone(tone, 8.0), easel.mood.sky[1], 0.8) if light else easel.tone(tone + 0.25, easel.view.depth(at))
        easel.drawing.stroke([(x - w, y), (x - w * 0.3, y - w * 0.03), (x + w, y)], max(1.0, w * 0.035), colour, 0.75)


def _water_below(easel: Easel, _area: Area, tone: float) -> None:
    """Small ripples of a sea far below, and none of the near ones."""
    view, rng = easel.view, easel.drawing.rng
    line = horizon(view)
    for i in range(110):
        x, y = rng.uniform(0, view.width), rng.uniform(max(0.0, line + 3), view.height)
        if line + 2 < y < view.height:
            w = 5.0 + (y - line) * 0.04
            colour = easel.mood.blend(easel.tone(tone, 30.0), easel.mood.sky[1], 0.8) if i % 3 == 0 else easel.tone(tone + 0.2, 40.0)
            easel.drawing.stroke([(x - w, y), (x, y - 1.0), (x + w, y)], 1.1, colour, 0.6)


def _nothing(_easel: Easel, _area: Area, _tone: float) -> None:
    """A town below a walkway: its houses say what it is."""


GROUNDS: dict[str, Ground] = {
    "floor": Ground(0.28, _plain),
    "tiles": Ground(0.12, _tiles),
    "boards": Ground(0.36, _boards),
    "asphalt": Ground(0.42, _asphalt, 0.12),
    "grass": Ground(0.24, _grass),
    "sand": Ground(0.12, _speckle),
    "earth": Ground(0.36, _speckle),
    "snow": Ground(-0.3, _snow),
    "water": Ground(0.4, _water, 0.35),
    "sea_below": Ground(0.4, _water_below, 0.35, -18.0),
    "lake": Ground(0.4, _water, 0.5, -0.45),
    "river_below": Ground(0.4, _water_below, 0.35, -5.0),
    "valley_below": Ground(0.42, _nothing, 0.1, -45.0),
    "town_below": Ground(0.3, _nothing, 0.0, -12.0),
    "land_below": Ground(0.3, _nothing, 0.0, -4.2),
}
"""Every ground a stage may ask for, but `none`."""
