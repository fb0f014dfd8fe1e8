"""Light as shapes: the sun through windows on a floor, the shadows people throw, the shade of houses and trees before the lens."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence

from storyboard.model.shots import Time, Weather
from storyboard.model.stage import Extra, Figure, Piece, Room, Stage, Vec
from storyboard.painters.sketch.dress_flown import flies_open, wings
from storyboard.painters.sketch.pieces import spot_of
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.figures import bones
from storyboard.staging.space import XY, cross, hull, unit

PANES = frozenset({"window", "tall_window", "shop_window", "round_window"})
SUNNY: dict[Time, tuple[str, float]] = {Time.DAY: ("white", 0.78), Time.DAWN: ("sky", 0.5), Time.DUSK: ("sky", 0.46)}
"""What the sun lays on a floor by time of day, and how strongly."""
STEEP = 1.35
"""Metres into a room, at the most, for each metre that a window is high."""
STRETCHED, LOW_LONGEST = 1.7, 4.6
"""How many times longer than its height tells a low sun's shadows are, and at most how many times as long as their owner is tall."""
BAR = 0.05
"""Metres of shade from the bars of a window."""
LONGEST = 2.2
"""A shadow is at most this many times as long as its owner is tall."""
THROWN = {True: 0.5, False: 1.15}
"""How dark thrown shadows are, inside and outside, in shares of the mood's shadow."""
RING = tuple((round(math.cos(math.tau * k / 7), 4), round(math.sin(math.tau * k / 7), 4)) for k in range(7))
HOUSES = frozenset({"facade", "apartment_block", "house", "hall", "shopfront", "church", "skyscraper", "barn", "hut", "cottage", "cabin"})
LEAVES = frozenset({"tree", "trunk", "pine", "palm", "bush"})
EDGE = 0.8
"""Where the shade before the lens ends, as a share of the way to the people."""
WIDE = 5.0
"""Metres to the people from which a picture has a foreground that shade can lie on."""
SHADED = 0.3
"""How dark the shade of houses and trees is, in shares of ink."""

Ground = tuple[float, float]
"""x and z in metres."""


def slope(easel: Easel, most: float = LONGEST) -> Ground:
    """How far, in x and z, the shadow of a point one metre over the ground falls from below it; at most so many metres."""
    x, y, z = easel.key
    flat = math.hypot(x, z) or 1.0
    k = min((STRETCHED if easel.mood.low else 1.0) / max(y, 0.12), most / flat)
    return -x * k, -z * k


def draw_sun(easel: Easel, stage: Stage) -> None:
    """What windows throw on the floor by day, also those that are beside the picture; the dark follows from it."""
    light = stage.light
    if stage.room is None or not stage.interior or light.level < 0 or light.time not in SUNNY or light.weather not in CLEAR:
        return
    tone, alpha = SUNNY[light.time]
    panes = [one for piece in stage.pieces if piece.kind in PANES for one in _panes(easel, piece, stage.room)]
    _lay(easel, panes, tone, alpha)


CLEAR = frozenset({Weather.CLEAR, Weather.SNOW})


def _panes(easel: Easel, piece: Piece, room: Room) -> list[list[Ground]]:
    """The panes of a window on the floor: as the sun throws them, or, where it stands on the other side, as the sky does."""
    spot, (dx, dz) = spot_of(piece), slope(easel, STEEP)
    nx, _, nz = spot.turn((0.0, 0.0, 1.0))
    if (along := dx * nx + dz * nz) < 0.35:
        dx, dz = dx + (0.75 - along) * nx, dz + (0.75 - along) * nz
    columns = max(1, min(4, round(piece.width / 0.7)))
    step, rows, out = piece.width / columns, ((0.1, 0.5), (0.56, 0.95)), list[list[Ground]]()
    for k in range(columns):
        a, b = -piece.width / 2 + k * step + BAR, -piece.width / 2 + (k + 1) * step - BAR
        for low, high in rows:
            corners = [spot((x, y * piece.height, 0.0)) for x, y in ((a, low), (b, low), (b, high), (a, high))]
            out.append(within([(x + y * dx, z + y * dz) for x, y, z in corners], room))
    return out


def within(polygon: Sequence[Ground], room: Room | None) -> list[Ground]:
    """The part of a polygon of the floor that is inside the walls."""
    out = list(polygon)
    for axis, edge, sign in () if room is None else ((0, room.x0, 1), (0, room.x1, -1), (1, room.z0, 1), (1, room.z1, -1)):
        out = list(_cut(out, axis, edge, sign))
    return out


def _cut(polygon: Sequence[Ground], axis: int, edge: float, sign: int) -> Iterable[Ground]:
    for i, b in enumerate(polygon):
        a = polygon[i - 1]
        p, q = (a[axis] - edge) * sign, (b[axis] - edge) * sign
        if (p >= 0) != (q >= 0):
            t = p / (p - q)
            yield a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        if q >= 0:
            yield b


def _lay(easel: Easel, shapes: Iterable[Sequence[Ground]], tone: str, alpha: float, level: float = 0.0) -> None:
    """Shapes on the ground, as one area."""
    polygons = [easel.view.polygon([(x, level, z) for x, z in shape]) for shape in shapes if len(shape) > 2]
    easel.drawing.fill([one for one in polygons if len(one) > 2], tone, alpha)


def throw_people(easel: Easel, stage: Stage, figures: Iterable[Figure]) -> None:
    """The shadows of people and of a crowd on the ground, all in the direction of the light, in their own shapes."""
    most = LOW_LONGEST if easel.mood.low and not stage.interior else LONGEST
    alpha, run = min(0.6, easel.mood.shadow * THROWN[stage.interior]), slope(easel, most)
    shapes = [within(one, stage.room) for figure in figures if _seen(easel, figure, run) for one in thrown(figure, run)]
    shapes += [
        within(_of_extra(extra, run), stage.room)
        for extra in stage.extras
        if extra.pose != "lie" and easel.view.depth((extra.x, 0.0, extra.z)) > 1.0
    ]
    _lay(easel, shapes, "ink", alpha)


def _seen(easel: Easel, figure: Figure, run: Ground) -> bool:
    """Whether the ground somebody's shadow lies on may be on the page."""
    tall, view = figure.appearance.height, easel.view
    spots = [(figure.x + run[0] * up, figure.floor, figure.z + run[1] * up) for up in (0.0, tall)]
    return any(view.depth(spot) < view.near or view.project(spot)[1] < view.height * 1.05 for spot in spots)


def thrown(figure: Figure, run: Ground) -> list[list[Ground]]:
    """The shadow of somebody on the ground they are on, as a few rounded limbs, and of a coat that the air spreads."""
    body, tall = bones(figure), figure.appearance.height
    limbs: list[tuple[Sequence[Vec], float]] = [
        ((body.chest, body.pelvis), 0.085),
        ((*body.shoulders, body.chest), 0.045),
        ((body.neck, body.head), 0.05),
        *(((a, b), 0.042) for a, b in zip(body.hips, body.knees, strict=True)),
        *(((a, b), 0.034) for a, b in zip(body.knees, body.ankles, strict=True)),
        *(((a, b), 0.028) for a, b in zip(body.shoulders, body.elbows, strict=True)),
        *(((a, b), 0.024) for a, b in zip(body.elbows, body.wrists, strict=True)),
    ]
    shapes = [_limb(points, radius * tall, run, figure.floor) for points, radius in limbs]
    return [*shapes, *(_limb(half, 0.01 * tall, run, figure.floor) for half in (wings(body) if flies_open(figure) else ()))]


def _limb(points: Sequence[Vec], r: float, run: Ground, floor: float) -> list[Ground]:
    spots = [(x + max(0.0, y - floor) * run[0], z + max(0.0, y - floor) * run[1]) for x, y, z in points]
    return hull([(x + a * r, z + b * r) for x, z in spots for a, b in RING])


def _of_extra(extra: Extra, run: Ground) -> list[Ground]:
    """The shadow of one of a crowd: a wedge from the feet to the head."""
    top = extra.height * (0.95 if not extra.seat else 0.5)
    feet = [(extra.x + a * 0.13, extra.z + b * 0.1) for a, b in RING]
    shoulders = [(extra.x + a * 0.2 + run[0] * top * 0.8, extra.z + b * 0.2 + run[1] * top * 0.8) for a, b in RING]
    head = [(extra.x + a * 0.1 + run[0] * top, extra.z + b * 0.1 + run[1] * top) for a, b in RING]
    return hull([*feet, *shoulders, *head])


def draw_shade(easel: Easel, stage: Stage) -> None:
    """The shade of what stands behind the lens on the ground before the people: a dark foreground to a lit middle; by a clear day only."""
    focus, light = easel.mood.planes.focus, stage.light
    if stage.interior or focus < WIDE or light.time is Time.NIGHT or light.weather is not Weather.CLEAR or easel.view.forward[1] < STEEPEST:
        return
    kinds = {piece.kind for piece in stage.pieces}
    edge = _roofs if kinds & HOUSES or stage.backdrop in {"skyline", "houses"} else _leaves if kinds & LEAVES else None
    if edge is None or stage.ground in {"water", "none"} or "below" in stage.ground:
        return
    _lay(easel, [edge(easel, focus * EDGE)], "ink", min(0.42, SHADED * easel.mood.shadow / 0.26))


STEEPEST = -0.42
"""How far down a lens may look, as the y of its direction, to have a foreground at the lower edge of the picture."""


def _roofs(easel: Easel, reach: float) -> list[Ground]:
    """Roofs next to each other: flat ones and a gable."""
    steps = ((-1.6, 0.84), (-0.5, 0.86), (-0.5, 0.92), (-0.12, 0.92), (0.1, 1.0), (0.36, 0.91), (0.8, 0.92), (0.8, 0.87), (1.6, 0.9))
    return _before_lens(easel, reach, steps)


def _leaves(easel: Easel, reach: float) -> list[Ground]:
    """The lobes of crowns."""
    rng = random.Random("leaves")
    lobes = [(-1.6 + 3.2 * k / 27, (0.78 if k % 2 else 0.92) + rng.uniform(-0.08, 0.08)) for k in range(28)]
    return _before_lens(easel, reach, lobes)


def _before_lens(easel: Easel, reach: float, edge: Sequence[XY]) -> list[Ground]:
    """An outline given across and ahead, in shares of the reach, as ground from the lens to it; skewed the way the light falls."""
    (ex, _, ez), (fx, _, fz) = easel.view.eye, easel.view.forward
    fx, _, fz = unit((fx, 0.0, fz))
    rx, _, rz = cross((fx, 0.0, fz), (0.0, 1.0, 0.0))
    skew = 0.35 if easel.key[0] < 0 else -0.35
    points = [(-1.6, -0.5), *edge, (1.6, -0.5)]
    return [(ex + (rx * (a + skew * b) + fx * b) * reach, ez + (rz * (a + skew * b) + fz * b) * reach) for a, b in points]
