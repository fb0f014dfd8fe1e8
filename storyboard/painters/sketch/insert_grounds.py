"""What is under things in close pictures, from edge to edge: a table top, boards, sand, grass, snow, cobbles; by night it is dark.

Seen from above it fills the picture; seen from the side of a table there is the table's far edge and the wall behind.
Units are those of the picture plane (half the shorter side is 1).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from storyboard.model.stage import Stage
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.staging.space import XY

NIGHT = 0.34
"""How much darker plain surfaces are inside by night, in tones."""
PALE = 0.47
"""Tone from which a background belongs to the thing itself: a dark dashboard, a night sky."""
STEEP = -0.6
"""How far down the lens looks, of 1, from which only the ground is behind a thing."""
EDGE, HORIZON = 0.3, 0.5
"""Where the far edge of a table, and the horizon outside, is in a picture that is not from above."""
LOW_BARS = (-2.6, -1.4, 0.1)
"""Where in the picture plane the light of a low sun lies aslant, between the shadows of a window's bars or of posts."""
PALE_SKIN, DARK_SKIN = 0.2, 0.42
"""Tone of skin from which a hand is seen better on a light table; by night only from the second."""


@dataclass(frozen=True, slots=True)
class _Ground:
    plane: Plane
    tone: Tone
    dark: Tone
    pale: Tone

    @property
    def half(self) -> XY:
        """Half the picture's width and height, with room for a tilted one."""
        short = min(self.plane.width, self.plane.height)
        room = 1.1 if not self.plane.roll else 1.5
        return (self.plane.width / short * room, self.plane.height / short * room)

    def spots(self, count: int, start: int = 1) -> Iterator[XY]:
        """Places all over the picture, evenly and without order."""
        wide, high = self.half
        for k in range(start, start + count):
            yield wide * (2 * ((k * 0.75488) % 1.0) - 1), high * (2 * ((k * 0.56984) % 1.0) - 1)

    def fill(self, shapes: Sequence[Sequence[XY]], tone: Tone, alpha: float = 1.0) -> None:
        """Small areas without outlines, all at once: opaque ones of a tone in between, which are several times faster than clear ones."""
        self.plane.drawing.grains([[self.plane.at(x, y) for x, y in shape] for shape in shapes], self._mixed(tone, alpha))

    def line(self, *points: XY, width: float, tone: Tone, alpha: float = 1.0) -> None:
        """A stroke on the ground."""
        self.plane.line(*points, width=width, tone=self._mixed(tone, alpha))

    def _mixed(self, tone: Tone, alpha: float) -> Tone:
        return tone if alpha == 1.0 else self.plane.drawing.mood.blend(self.tone, tone, alpha)

    def specks(self, count: int, size: float, tone: Tone, alpha: float = 0.8, start: int = 1) -> None:
        """Grains."""
        self.fill([_lozenge(x, y, size * (0.6 + 0.2 * (k % 4))) for k, (x, y) in enumerate(self.spots(count, start))], tone, alpha)


def _lozenge(x: float, y: float, r: float) -> list[XY]:
    return [(x - r, y), (x, y + 0.7 * r), (x + r, y), (x, y - 0.7 * r)]


def bed_of(stage: Stage) -> str:
    """What a thing of an insert lies on: what the words say, else the ground outside, else a table."""
    named = ("" if " " in stage.insert_on else stage.insert_on) or ("table" if stage.interior else stage.ground)
    return named if named in BEDS else "boards"


def from_above(stage: Stage) -> bool:
    """Whether the lens looks down so steeply that no horizon is in the picture."""
    eye, target = stage.camera.eye, stage.camera.target
    flat, down = math.hypot(target[0] - eye[0], target[2] - eye[2]), target[1] - eye[1]
    return down < STEEP * math.hypot(flat, down)


def lay(p: Plane, skin: float = 0.0) -> None:
    """The ground of a picture from above. `skin` is the tone of hands that are to be seen on a table."""
    p = replace(p, zoom=1.0, off=(0.0, 0.0))
    draw, base = BEDS[p.bed]
    ground = _shaded(p, _for_hands(p, skin) if skin and p.bed == "table" else base)
    page = [p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    p.drawing.gradient(page, (0, 0), ground.tone, (p.width, p.height), p.drawing.mood.blend(ground.tone, "ink", 0.2))
    _light(p)
    draw(ground)


def tone_of(p: Plane, bed: str) -> Tone:
    """The tone of a ground under the light of the hour."""
    return _shaded(p, BEDS[bed][1]).tone


def plain(p: Plane, top: Tone, bottom: Tone) -> None:
    """A surface from one tone at its top to another; the ground itself from above. What is pale by day is darker inside by night."""
    light = isinstance(top, float) and top < PALE
    if p.bed and light:
        lay(p)
        return
    night = NIGHT if light and p.drawing.mood.dark and p.behind is None else 0.0
    first, last = (min(1.0, tone + night) if isinstance(tone, float) else tone for tone in (top, bottom))
    corners = [p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    p.drawing.gradient(corners, (0, 0), first, (p.width, p.height), last)


def under(p: Plane, skin: float) -> None:
    """What hands work on: the ground from above, or a table before a wall, or the ground to the horizon."""
    if p.bed:
        lay(p, skin)
    elif p.behind is not None:
        p.behind(HORIZON)
    else:
        _bench(replace(p, zoom=1.0, off=(0.0, 0.0)), skin)


def _for_hands(p: Plane, skin: float) -> float:
    """The tone of a table on which hands are seen."""
    if p.drawing.mood.dark:
        return 0.5 if skin < DARK_SKIN else 0.06
    return 0.38 if skin < PALE_SKIN else 0.06


def _shaded(p: Plane, base: float) -> _Ground:
    """A ground under the light of the hour."""
    mood = p.drawing.mood
    tone: Tone = mood.set(base + (NIGHT * 0.8 if mood.dark and p.behind is None else 0.0))
    if mood.windows:
        tone = mood.blend(tone, mood.haze, 0.24)
    return _Ground(p, tone, mood.blend(tone, "ink", 0.34), mood.blend(tone, "white", 0.3))


def _light(p: Plane) -> None:
    """A lamp's light by night, outside that of the sky; bars of a low sun's."""
    mood = p.drawing.mood
    if mood.low:
        for x in LOW_BARS:
            p.shade([(x, -1.4), (x + 0.62, -1.4), (x + 1.75, 1.4), (x + 1.13, 1.4)], "sun", 0.42, 0.02)
    elif mood.lit:
        p.shade(oval(-0.1, 0.1, 0.72, 0.44), mood.haze if mood.windows else "lamp", 0.26, 0.13)


def _bench(p: Plane, skin: float) -> None:
    """A table to its far edge, and the wall behind it."""
    ground = _shaded(p, _for_hands(p, max(skin, 0.01)))
    mood, far = p.drawing.mood, 9.0
    wall = mood.blend(ground.tone, "ink", 0.4)
    page = [p.at(x, y) for x, y in ((-far, EDGE), (far, EDGE), (far, far), (-far, far))]
    p.drawing.gradient(page, (0, 0), mood.blend(wall, "ink", 0.2), (0, p.height / 2), wall)
    p.poly(((-far, EDGE), (far, EDGE), (far, -far), (-far, -far)), ground.tone, 1.0)
    p.shade(((-far, EDGE), (far, EDGE), (far, EDGE - 0.1), (-far, EDGE - 0.1)), "ink", 0.2, 0.04)
    _light(p)
    for k, (x, y) in enumerate(ground.spots(9)):
        low = EDGE - 0.12 - 0.62 * (y + ground.half[1]) / ground.half[1]
        p.line((x, low), (x + 0.5 + 0.1 * (k % 3), low + 0.01), width=0.7, tone=ground.dark, alpha=0.5)


def _table(g: _Ground) -> None:
    """Long planks with their grain."""
    wide, high = g.half
    for k, y in enumerate((-0.62, 0.02, 0.66)):
        g.line((-wide, y * high), (wide, y * high + 0.02), width=1.1, tone=g.dark)
        for n in range(3):
            x, level = -wide + (0.37 * (k + 1) + 0.83 * n) % 1.9 * wide, (y + 0.14 + 0.15 * n) * high
            g.line((x, level), (x + 0.5, level + 0.03), (x + 1.1, level), width=0.6, tone=g.dark, alpha=0.6)


def _boards(g: _Ground) -> None:
    """Boards across the picture, nailed at their ends."""
    wide, high = g.half
    step = 0.44
    count = math.ceil(high * 2 / step)
    nails: list[list[XY]] = []
    for k in range(count):
        y = -high + step * k
        x = -wide + (0.9 + 1.37 * k) % (2 * wide)
        g.line((-wide, y), (wide, y), width=1.6, tone=g.dark)
        g.line((x, y), (x, y + step), width=1.2, tone=g.dark)
        g.line((x - 1.0, y + 0.16), (x - 0.5, y + 0.19), (x - 0.1, y + 0.15), width=0.6, tone=g.dark, alpha=0.6)
        g.line((x + 0.3, y + 0.3), (x + 0.9, y + 0.27), (x + 1.3, y + 0.31), width=0.6, tone=g.dark, alpha=0.6)
        nails += [oval(x + a, y + b, 0.022, 0.022, 8) for a in (-0.06, 0.06) for b in (0.1, 0.34)]
    g.fill(nails, g.dark)


def _sand(g: _Ground) -> None:
    """Ripples that the wind has left, and grains."""
    wide, high = g.half
    for k in range(6):
        y = high - 0.38 * k * high
        way = [(-wide + wide * n / 5, y + 0.07 * math.sin(1.3 * n + k)) for n in range(11)]
        g.line(*way, width=1.6, tone=g.dark, alpha=0.36)
        g.line(*((a, b - 0.03) for a, b in way), width=1.4, tone=g.pale, alpha=0.6)
    g.specks(100, 0.013, g.dark, 0.7)
    g.specks(50, 0.014, g.pale, 0.9, start=300)


def _blades(x: float, y: float, k: int) -> list[list[XY]]:
    lean, tall = 0.06 * ((k % 5) - 2), 0.15 + 0.03 * (k % 4)
    return [
        [(x + s * 0.05 - 0.014, y), (x + s * 0.05 + 0.014, y), (x + s * (0.1 + lean) + lean, y + tall * (1 - 0.2 * abs(s)))]
        for s in (-1, 0, 1)
    ]


def _grass(g: _Ground) -> None:
    """Blades everywhere, dark and pale ones."""
    for count, start, tone, alpha in ((120, 1, g.dark, 0.75), (90, 400, g.pale, 0.7)):
        g.fill([one for k, (x, y) in enumerate(g.spots(count, start)) for one in _blades(x, y, k)], tone, alpha)


def _straw(g: _Ground) -> None:
    """Stalks criss-cross, pale over dark ones."""
    mood = g.plane.drawing.mood
    gold = mood.blend(g.pale, "#d9b45a", 0.6 if not mood.lit else 0.4)
    for count, start, tone, width in ((120, 1, g.dark, 2.2), (240, 300, gold, 2.4), (80, 700, g.pale, 1.6)):
        for k, (x, y) in enumerate(g.spots(count, start)):
            a, r = 2.39996 * k, 0.16 + 0.04 * (k % 4)
            c, s = r * math.cos(a), 0.7 * r * math.sin(a)
            g.line((x - c, y - s), (x + 0.03, y + 0.02), (x + c, y + s), width=width, tone=tone)


def _straw_hold(g: _Ground) -> None:
    """Straw in a square hole in a floor of boards: the boards around it, its four sides, its lid laid open at the far edge."""
    wide, high = g.half
    x0, x1, y0, y1 = -1.16, 1.16, -0.86, 0.62
    _straw(g)
    tones = [g.plane.drawing.mood.blend(g.tone, "ink", share) for share in (0.62, 0.42, 0.3, 0.5)]
    hole, floor = (
        ((x0, y1), (x1, y1), (x1, y0), (x0, y0)),
        ((x0 - 0.14, y1 + 0.1), (x1 + 0.14, y1 + 0.1), (x1 + 0.14, y0 - 0.1), (x0 - 0.14, y0 - 0.1)),
    )
    board = g.plane.drawing.mood.blend(g.tone, "#8a6844", 0.4)
    for k in range(4):
        n = (k + 1) % 4
        far = [(math.copysign(wide * 2, x), math.copysign(high * 2, y)) for x, y in (floor[k], floor[n])]
        g.plane.poly([floor[k], floor[n], far[1], far[0]], board, 0.0)
    for row in range(7):
        y = -high + 0.36 * row
        ends = ((-wide, wide),) if not floor[2][1] < y < floor[0][1] else ((-wide, floor[0][0]), (floor[1][0], wide))
        for a, b in ends:
            g.line((a, y), (b, y), width=1.6, tone="ink", alpha=0.7)
    for k in range(4):
        n = (k + 1) % 4
        g.plane.poly([floor[k], floor[n], hole[n], hole[k]], tones[k], 1.3)
    g.plane.shade((hole[0], hole[1], (x1, y1 - 0.3), (x0, y1 - 0.3)), "ink", 0.5, 0.06)
    lid = (
        (floor[0][0] - 0.06, floor[0][1]),
        (floor[1][0] + 0.06, floor[0][1]),
        (floor[1][0] + 0.2, high + 0.4),
        (floor[0][0] - 0.2, high + 0.4),
    )
    g.plane.poly(lid, g.plane.drawing.mood.blend(board, "ink", 0.24), 1.5)
    for x in (-0.7, 0.7):
        g.plane.box(x - 0.1, floor[0][1] - 0.08, x + 0.1, floor[0][1] + 0.1, 0.7, 1.0)


def _snow(g: _Ground) -> None:
    """Hollows with their shaded edges, and glints."""
    for x, y in g.spots(7):
        g.line(
            *((x + 0.5 * math.cos(a), y + 0.13 * math.sin(a)) for a in (math.pi * (1 + n / 8) for n in range(9))),
            width=1.8,
            tone=g.dark,
            alpha=0.6,
        )
    g.specks(60, 0.013, g.pale, 1.0)
    g.specks(40, 0.01, g.dark, 0.4, start=200)


def _earth(g: _Ground) -> None:
    """Crumbs of soil, pebbles, a few cracks."""
    g.specks(150, 0.016, g.dark, 0.7)
    _pebbles(g, 16, 0.05)
    for k, (x, y) in enumerate(g.spots(6, 50)):
        g.line((x, y), (x + 0.16, y + 0.06), (x + 0.28, y - 0.03 * (k % 3)), width=1.0, tone=g.dark, alpha=0.7)


def _pebbles(g: _Ground, count: int, size: float, start: int = 70) -> None:
    """Small stones, each lit from above."""
    spots = [(x, y, size * (0.6 + 0.25 * (k % 4))) for k, (x, y) in enumerate(g.spots(count, start))]
    g.fill([oval(x, y - 0.3 * r, 1.1 * r, 0.86 * r, 9) for x, y, r in spots], g.dark)
    g.fill([oval(x, y, r, 0.74 * r, 9) for x, y, r in spots], g.pale)


def _gravel(g: _Ground) -> None:
    _pebbles(g, 130, 0.06)
    _pebbles(g, 90, 0.045, 300)


def _moss(g: _Ground) -> None:
    """Cushions of small dots, pale at their tops."""
    mood = g.plane.drawing.mood
    green = mood.blend(g.tone, "#5f8a4a", 0.7 if not mood.lit else 0.5)
    for count, size, tone, start in (
        (70, 0.2, green, 1),
        (150, 0.07, mood.blend(green, "ink", 0.3), 90),
        (120, 0.05, mood.blend(green, "white", 0.3), 300),
    ):
        g.fill([oval(x, y, size * (0.7 + 0.15 * (k % 4)), 0.7 * size, 9) for k, (x, y) in enumerate(g.spots(count, start))], tone)


LEAF = ((-1.0, 0.0), (-0.5, 0.36), (0.1, 0.42), (0.6, 0.22), (1.0, 0.0), (0.6, -0.24), (0.1, -0.42), (-0.5, -0.34))


def _leaves(g: _Ground) -> None:
    """Fallen leaves over earth, with their ribs."""
    g.specks(70, 0.016, g.dark, 0.7)
    mood = g.plane.drawing.mood
    for k, (x, y) in enumerate(g.spots(36)):
        a, r = 2.4 * k, 0.13 + 0.03 * (k % 4)
        c, s = math.cos(a) * r, math.sin(a) * r
        tone = mood.blend(g.tone, ("#a8683a", "#c99a4e", "#7a5a3c")[k % 3], 0.5 if not mood.windows else 0.24)
        g.plane.poly([(x + u * c - v * s, y + u * s + v * c) for u, v in LEAF], tone, 0.6)
        g.line((x - 1.3 * c, y - 1.3 * s), (x + 0.8 * c, y + 0.8 * s), width=0.6, tone="ink", alpha=0.7)


def _cobbles(g: _Ground) -> None:
    """Round stones in rows."""
    wide, high = g.half
    rows: tuple[list[list[XY]], list[list[XY]]] = ([], [])
    for row in range(math.ceil(high * 2 / 0.3) + 1):
        for k in range(math.ceil(wide * 2 / 0.4) + 1):
            x, y = -wide + 0.4 * k + 0.2 * (row % 2), -high + 0.3 * row + 0.02 * ((k * 7 + row) % 3)
            rx, ry = 0.18 + 0.008 * ((k + row) % 3), 0.132
            rows[(k * 5 + row * 3) % 4 == 0].append([(x + rx * a, y + ry * b) for a, b in STONE])
    g.plane.poly([(-9, -9), (9, -9), (9, 9), (-9, 9)], g.dark, 0.0)
    g.fill(rows[0], g.tone)
    g.fill(rows[1], g.pale)


STONE = ((-1.0, -0.5), (-1.0, 0.45), (-0.6, 0.95), (0.5, 1.0), (0.95, 0.6), (1.0, -0.5), (0.6, -0.95), (-0.6, -1.0))


def _asphalt(g: _Ground) -> None:
    """Grit, a crack, the worn edge of a painted line."""
    wide, high = g.half
    g.specks(120, 0.013, g.dark, 0.8)
    g.specks(80, 0.012, g.pale, 0.7, start=400)
    g.plane.poly(((-wide, high * 0.66), (wide, high * 0.9), (wide, high), (-wide, high * 0.86)), g.pale, 0.0)
    g.line((-wide, -0.3), (-0.9, -0.5), (-0.7, -0.44), (-0.2, -0.74), (0.2, -0.7), (0.5, -high), width=1.6, tone=g.dark)


def _tiles(g: _Ground) -> None:
    """A grid of tiles."""
    wide, high = g.half
    for k in range(math.ceil(wide / 0.7) * 2 + 1):
        x = -math.ceil(wide / 0.7) * 0.7 + 0.7 * k + 0.24
        g.line((x, -high), (x, high), width=1.2, tone=g.dark)
    for k in range(math.ceil(high / 0.7) * 2 + 1):
        y = -math.ceil(high / 0.7) * 0.7 + 0.7 * k + 0.2
        g.line((-wide, y), (wide, y), width=1.2, tone=g.dark)


def _carpet(g: _Ground) -> None:
    """A pile of short tufts, and a border."""
    wide, high = g.half
    g.fill([[(x, y), (x + 0.05, y + 0.02), (x + 0.05, y + 0.05), (x, y + 0.03)] for x, y in g.spots(260)], g.dark, 0.5)
    for y in (-0.74, -0.82):
        g.line((-wide, y * high), (wide, y * high), width=3.0, tone=g.pale)


def _cloth(g: _Ground) -> None:
    """A sheet in folds."""
    for k, (x, y) in enumerate(g.spots(9)):
        g.line((x - 0.7, y - 0.3), (x - 0.1, y), (x + 0.5, y + 0.4 - 0.1 * (k % 3)), width=1.8, tone=g.dark, alpha=0.6)
        g.line((x - 0.6, y - 0.3), (x, y - 0.02), (x + 0.6, y + 0.36 - 0.1 * (k % 3)), width=1.4, tone=g.pale, alpha=0.8)


def _water(g: _Ground) -> None:
    """Rings and glints on water."""
    for x, y in g.spots(14):
        g.line((x - 0.3, y), (x - 0.1, y + 0.03), (x + 0.1, y), (x + 0.3, y + 0.03), width=1.4, tone=g.pale, alpha=0.8)
    for r in (1.0, 1.24):
        g.line(*oval(0.0, -0.1, r, 0.55 * r), width=1.4, tone=g.pale, alpha=0.7)


def _container(g: _Ground) -> None:
    """The inside of a drawer or a box: its four walls around a dark bottom."""
    wide, high = g.half
    wide, high = wide / 1.1, high / 1.1
    outer, inner = ((-wide - 0.5, high + 0.5), (wide + 0.5, -high - 0.5)), ((-wide + 0.3, high - 0.2), (wide - 0.3, -high + 0.34))
    (x0, y1), (x1, y0) = inner
    mood = g.plane.drawing.mood
    wood = mood.blend(g.tone, "#b98a55", 0.6 if not mood.lit else 0.34)
    for a, b in (
        ((-wide, high), (wide, high)),
        ((wide, high), (wide, -high)),
        ((wide, -high), (-wide, -high)),
        ((-wide, -high), (-wide, high)),
    ):
        corners = [(x1 if x > 0 else x0, y1 if y > 0 else y0) for x, y in (b, a)]
        sides = [((outer[1][0] if x > 0 else outer[0][0]), (outer[0][1] if y > 0 else outer[1][1])) for x, y in (a, b)]
        g.plane.poly([*sides, *corners], wood, 1.1)
    g.plane.shade(((x0, y1), (x1, y1), (x1, y1 - 0.22), (x0, y1 - 0.22)), "ink", 0.5, 0.05)
    g.plane.shade(((x0, y1), (x0 + 0.2, y1), (x0 + 0.2, y0), (x0, y0)), "ink", 0.4, 0.05)
    g.plane.disc(0.0, -high + 0.14, 0.09, g.pale, ry=0.07)


def _fire(g: _Ground) -> None:
    """Burning logs, flames between them."""
    wide, _ = g.half
    for k, (x, turn) in enumerate(((-0.9, 0.16), (0.8, -0.2), (-0.1, 0.1))):
        y = -0.5 - 0.2 * k
        g.plane.poly(((x - 0.8, y - turn), (x + 0.8, y + turn), (x + 0.8, y + turn - 0.2), (x - 0.8, y - turn - 0.2)), g.dark, 1.0)
    g.plane.shade(oval(0.0, -0.6, 1.5, 0.8), "lamp", 0.5, 0.3)
    for k in range(9):
        x, high = -wide * 0.9 + wide * 0.22 * k + 0.05 * (k % 2), 0.5 + 0.16 * ((k * 3) % 4)
        for share, tone in ((1.0, "#e2542c"), (0.66, "#f0962e"), (0.36, "#f8d65c")):
            h, w = high * share * 0.8, (0.26 + 0.18 * high) * share
            g.plane.poly([(x + w * a, -1.0 + h * b) for a, b in FLAME], tone, 0.8 if share == 1.0 else 0.0)


FLAME = ((0, 1.5), (0.34, 0.92), (0.6, 0.44), (0.5, 0.0), (-0.5, 0.0), (-0.6, 0.44), (-0.22, 0.9))


BEDS: dict[str, tuple[Callable[[_Ground], None], float]] = {
    "table": (_table, 0.36),
    "boards": (_boards, 0.42),
    "floor": (_boards, 0.42),
    "sand": (_sand, 0.2),
    "grass": (_grass, 0.42),
    "straw": (_straw, 0.4),
    "straw_hold": (_straw_hold, 0.4),
    "snow": (_snow, 0.04),
    "earth": (_earth, 0.5),
    "moss": (_moss, 0.5),
    "leaves": (_leaves, 0.5),
    "gravel": (_gravel, 0.44),
    "cobbles": (_cobbles, 0.42),
    "asphalt": (_asphalt, 0.54),
    "tiles": (_tiles, 0.24),
    "carpet": (_carpet, 0.46),
    "cloth": (_cloth, 0.16),
    "puddle": (_water, 0.5),
    "fire": (_fire, 0.74),
    "container": (_container, 0.6),
}
"""What things lie on, by its word, and how dark it is."""
