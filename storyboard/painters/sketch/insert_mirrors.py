"""Somebody seen in a mirror: it fills the picture, they are small and far in it, and whoever looks into it is before it from behind."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters.sketch import insert_sets
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.people import draw_figure
from storyboard.painters.sketch.solids import Easel
from storyboard.shots.mirrored import CAR, RACK, SEEN, WINDOW
from storyboard.staging.space import XY, View, unit

GLASS: dict[str, tuple[float, float, float, float]] = {
    SEEN: (-0.7, -0.86, 1.1, 0.86),
    RACK: (-0.72, -0.62, 0.88, 0.84),
    WINDOW: (-1.1, -0.7, 1.5, 0.9),
    CAR: (-1.3, -0.44, 1.4, 0.5),
}
"""Where the glass is, on the plane of the picture."""
CASE = 0.09
"""How broad its frame is."""
SHARE = 0.58
"""How high who is seen in the mirror is, against its glass."""
AWAY, TURNED = 9.0, 38.0
"""Metres they are from the lens, and degrees they are turned from it."""


def draw(easel: Easel, p: Plane, stage: Stage) -> None:
    """The mirror with who is in it, what it is part of, and who looks into it."""
    kind = CAR if stage.insert == SEEN and stage.place is PlaceKind.CAR else stage.insert
    glass, drawing = GLASS[kind], easel.drawing
    start = len(drawing.items)
    _in_the_glass(easel, p, stage, glass)
    drawing.within(start, [p.at(x, y) for x, y in _corners(glass)])
    _around(p, kind, glass)
    looker = next((one for one in stage.figures if one.character != stage.insert_by), None)
    if looker is not None:
        _before_it(easel, p, looker)


def _corners(glass: tuple[float, float, float, float]) -> tuple[XY, ...]:
    x0, y0, x1, y1 = glass
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def _in_the_glass(easel: Easel, p: Plane, stage: Stage, glass: tuple[float, float, float, float]) -> None:
    """The place behind, and somebody in it, on their feet and far off."""
    x0, y0, x1, y1 = glass
    seen = next((one for one in stage.figures if one.character == stage.insert_by), None)
    tall = seen.appearance.height if seen is not None else 1.7
    pixels = (y1 - y0) * SHARE * p.unit
    lens = 36.0 * pixels * AWAY / tall / p.width
    shift_x, shift_y = (x0 + x1) / 2 * p.unit / p.width, -((y0 + y1) / 2 - 0.08) * p.unit / p.height
    camera = Camera(eye=(0.0, tall / 2, AWAY), target=(0.0, tall / 2, 0.0), lens=lens, shift_x=shift_x, shift_y=shift_y)
    far = Easel(easel.drawing, View(camera, p.width, p.height), easel.key)
    if stage.interior:
        plain(p, 0.14, 0.3)
        p.poly(((-9, y0 + 0.34), (9, y0 + 0.34), (9, -9), (-9, -9)), 0.36, 0.8)
    else:
        insert_sets.outdoors(far, stage)
    if seen is not None:
        there = {"x": 0.0, "z": 0.0, "floor": 0.0, "facing": TURNED, "foreground": False, "mount": ""}
        draw_figure(easel.drawing, far.view, seen.model_copy(update=there), unit(easel.key))
    for k, x in enumerate((x0 + 0.16, x0 + 0.26, x1 - 0.3)):
        p.line((x, y1 - 0.4 - 0.1 * k), (x + 0.22, y1 - 0.08), width=2.4, tone="white", alpha=0.8)


def _around(p: Plane, kind: str, glass: tuple[float, float, float, float]) -> None:
    """What the glass is let into, from edge to edge, its frame, and what hangs or stands beside it."""
    x0, y0, x1, y1 = glass
    tone = {SEEN: 0.2, RACK: 0.62, WINDOW: 0.42, CAR: 0.94}[kind]
    for left, low, right, high in ((-9.0, -9.0, x0, 9.0), (x1, -9.0, 9.0, 9.0), (x0, y1, x1, 9.0), (x0, -9.0, x1, y0)):
        p.box(left, low, right, high, tone, 0.0)
    if kind == RACK:
        _cards(p, glass)
    if kind == CAR:
        p.line(((x0 + x1) / 2, 1.4), ((x0 + x1) / 2, y1), width=7.0, tone=0.6)
    frame = "accent" if kind in (SEEN, RACK) else 0.7
    for x in (x0 - CASE, x1):
        p.box(x, y0 - CASE, x + CASE, y1 + CASE, frame, 0.0)
    for y in (y0 - CASE, y1):
        p.box(x0, y, x1, y + CASE, frame, 0.0)
    for grow, width in ((0.0, 1.6), (CASE, 1.8)):
        ring = _corners((x0 - grow, y0 - grow, x1 + grow, y1 + grow))
        p.line(*ring, ring[0], width=width, taper=(0.0, 0.0))


def _cards(p: Plane, glass: tuple[float, float, float, float]) -> None:
    """Postcards in the wires of a rack, on both sides of its mirror and under it."""
    x0, y0, x1, _ = glass
    spots = [(x, y) for x in (x0 - 0.5, x0 - 1.06, x1 + 0.5, x1 + 1.06) for y in (0.62, 0.06, -0.5)]
    spots += [(x0 + 0.26 + 0.54 * k, y0 - 0.3) for k in range(3)]
    for n, (x, y) in enumerate(spots):
        p.box(x - 0.23, y - 0.19, x + 0.23, y + 0.19, "white", 1.2)
        p.box(x - 0.19, y - 0.02, x + 0.19, y + 0.15, ("#9fc3d6", "#e8cf86", "#c9b3a0")[n % 3], 0.6)
        p.box(x - 0.19, y - 0.15, x + 0.19, y - 0.02, ("#7f9a62", "accent", "#5f98c8")[n % 3], 0.6)
        p.line((x - 0.27, y - 0.08), (x + 0.27, y - 0.08), width=1.4)


def _before_it(easel: Easel, p: Plane, figure: Figure) -> None:
    """The head and shoulders of who looks into it, from behind, at the lower left."""
    tall = figure.appearance.height
    camera = Camera(eye=(0.0, tall, 0.95), target=(0.0, tall, 0.0), lens=30.0, shift_x=-0.36, shift_y=0.1)
    upright = {"x": 0.0, "z": 0.0, "floor": 0.0, "facing": 160.0, "foreground": False, "mount": "", "gaze": None}
    draw_figure(easel.drawing, View(camera, p.width, p.height), figure.model_copy(update=upright), unit(easel.key))
