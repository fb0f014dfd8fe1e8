"""Close pictures of the traces that feet, wheels and what was dragged leave on the ground: they lead away and grow small."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from storyboard.painters.sketch import insert_grounds
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.staging.space import XY

SOFT = frozenset({"sand", "grass", "snow", "earth", "leaves", "gravel", "carpet", "tiles", "cobbles", "asphalt", "puddle"})
"""Grounds that keep a trace; planks do of soles alone."""
FAR, NEAR = 0.6, -1.15
"""Where the ground ends before a sky, and where the picture does."""
DEEPER = 0.3
"""How much darker than its ground a trace is."""
STEPS = 18


def _ground(p: Plane, usual: str) -> float:
    """The ground, and sky over it where the lens is not above it. The answer is the tone of what is pressed into it."""
    bed = p.ground if p.ground in SOFT else usual
    insert_grounds.lay(replace(p, bed=bed))
    if not p.bed:
        _far(p)
    return min(0.94, insert_grounds.BEDS[bed][1] + DEEPER)


def _far(p: Plane) -> None:
    """What closes the ground: a hedge under a sky outside, the foot of a wall in a room."""
    night = insert_grounds.NIGHT if p.drawing.mood.lit else 0.0
    p.poly(((-9, FAR), (9, FAR), (9, 9), (-9, 9)), 0.04 + night, 0.9)
    if p.behind is None:
        p.box(-9, FAR, 9, FAR + 0.12, 0.3 + night, 0.8)
        return
    p.poly([(-2.4, FAR), *((-2.4 + 0.3 * k, FAR + 0.1 + 0.05 * (k * 5 % 4)) for k in range(17)), (2.4, FAR)], 0.36 + night, 0.8)


def _spot(p: Plane, t: float) -> tuple[float, float, float]:
    """A place of the way, 0 here and 1 far off: across, up, and how large things are there."""
    end = 1.05 if p.bed else FAR
    return -0.34 + 0.8 * t * t, NEAR + (end - NEAR) * (1 - (1 - t) ** 1.7), 1 - 0.84 * t


def _edges(p: Plane, off: float, half: float) -> list[tuple[XY, XY]]:
    """The two edges of a strip of the ground beside the middle of the way."""
    rows = (_spot(p, k / STEPS) for k in range(STEPS + 1))
    return [((x + (off - half) * k, y), (x + (off + half) * k, y)) for x, y, k in rows]


def _strip(p: Plane, off: float, half: float, tone: float, *, rim: bool = True) -> list[tuple[XY, XY]]:
    """A strip pressed into the ground, what was pushed up along it on both sides."""
    edges = _edges(p, off, half)
    if rim:
        outer = _edges(p, off, half * 1.4)
        p.poly([*(a for a, _ in outer), *(b for _, b in reversed(outer))], max(0.0, tone - 0.5), 0.8)
    p.poly([*(a for a, _ in edges), *(b for _, b in reversed(edges))], tone, 0.9)
    return edges


def _treads(p: Plane, edges: Sequence[tuple[XY, XY]]) -> None:
    """The pattern of a tyre along a strip: arrows across it."""
    for k, (((x0, y), (x1, _)), ((u0, v), (u1, _))) in enumerate(pairwise(edges)):
        wide = 2.6 * (1 - 0.75 * k / STEPS)
        p.line((x0, v), ((x0 + x1) / 2, y), (x1, v), width=wide, tone=0.12, alpha=0.85)
        p.line((u0, v), (u1, v), width=wide * 0.2, alpha=0.3)


def _tyre_tracks(p: Plane) -> None:
    """Two broad prints of tread."""
    tone = _ground(p, "earth")
    for off in (-0.7, 0.7):
        _treads(p, _strip(p, off, 0.24, tone))


def _wheel_ruts(p: Plane, offs: Sequence[float]) -> None:
    """Narrow smooth ruts: of a cart, or the single one of a barrow or a bicycle."""
    tone = _ground(p, "earth")
    for off in offs:
        edges = _strip(p, off, 0.15 if len(offs) == 1 else 0.12, tone)
        p.line(*((a[0] * 0.4 + b[0] * 0.6, a[1]) for a, b in edges), width=1.3, alpha=0.7)


def _barrow_track(p: Plane) -> None:
    """The rut of one wheel, and the steps of who pushed it on both sides."""
    _wheel_ruts(p, (0.0,))
    for k in range(10):
        x, y, size = _spot(p, (k + 0.6) / 10)
        _sole(p, x + (-0.5 if k % 2 else 0.5) * size, y, 0.62 * size, 0.76)


def _skid_marks(p: Plane) -> None:
    """Two black streaks of rubber that begin broad and swerve."""
    _ground(p, "asphalt")
    for off in (-0.66, 0.66):
        edges = _strip(p, off, 0.17, 0.93, rim=False)
        for share in (0.28, 0.62):
            p.line(*((a[0] + (b[0] - a[0]) * share, a[1]) for a, b in edges), width=1.4, tone=0.5, alpha=0.5)


def _furrow(p: Plane) -> None:
    """One deep furrow, its sides thrown up in clods."""
    tone = _ground(p, "earth")
    edges = _strip(p, 0.0, 0.32, tone)
    p.line(*((a[0] * 0.5 + b[0] * 0.5, a[1]) for a, b in edges), width=1.6, alpha=0.7)
    for k, ((x0, y), (x1, _)) in enumerate(edges[:-3]):
        size = _spot(p, k / STEPS)[2]
        for x in (x0 - 0.2 * size, x1 + 0.16 * size):
            p.poly(oval(x + 0.03 * (k % 3), y, 0.08 * size, 0.05 * size, 8), max(0.1, tone - 0.2), 0.8)


def _drag_marks(p: Plane) -> None:
    """What was dragged: a broad swept band with the two lines of its heels in it."""
    tone = _ground(p, "earth")
    _strip(p, 0.0, 0.5, max(0.1, tone - 0.2), rim=False)
    for off in (-0.2, 0.2):
        _strip(p, off, 0.08, min(0.95, tone + 0.1), rim=False)
    for k in range(7):
        rows = _edges(p, -0.44 + 0.147 * k, 0.0)
        p.line(*(a for a, _ in rows[k % 3 :]), width=0.8, alpha=0.45)


def _sole(p: Plane, x: float, y: float, k: float, tone: float) -> None:
    """The print of a shoe that goes away: its sole, and its heel nearer to the lens."""
    p.poly(oval(x, y + 0.08 * k, 0.17 * k, 0.2 * k, 16), tone, 0.8)
    p.poly(oval(x, y - 0.23 * k, 0.125 * k, 0.1 * k, 12), tone, 0.8)
    for row in (0.16, 0.06, -0.04):
        p.line((x - 0.11 * k, y + row * k), (x + 0.11 * k, y + row * k), width=1.2 * k, tone=0.2, alpha=0.7)


def _paw(p: Plane, x: float, y: float, k: float, tone: float) -> None:
    p.poly(oval(x, y - 0.06 * k, 0.16 * k, 0.13 * k, 14), tone, 0.8)
    for a in (150, 110, 70, 30):
        u, v = math.cos(math.radians(a)), math.sin(math.radians(a))
        p.poly(oval(x + 0.2 * k * u, y - 0.02 * k + 0.2 * k * v, 0.06 * k, 0.075 * k, 10), tone, 0.7)


def _hoof(p: Plane, x: float, y: float, k: float, tone: float) -> None:
    rim = [(x + 0.2 * k * math.cos(a), y + 0.2 * k * math.sin(a)) for a in (math.radians(-60 + 20 * n) for n in range(16))]
    inner = [(x + 0.1 * k * math.cos(a), y + 0.1 * k * math.sin(a)) for a in (math.radians(240 - 20 * n) for n in range(16))]
    p.poly([*rim, *inner], tone, 0.9)


def _claw(p: Plane, x: float, y: float, k: float, tone: float) -> None:
    for u, v in ((-0.2, 0.2), (0.0, 0.28), (0.2, 0.2), (0.0, -0.16)):
        p.line((x, y), (x + u * k, y + v * k), width=4.0 * k, tone=tone, taper=(0.0, 0.2))


def _prints(p: Plane, one: Callable[[Plane, float, float, float, float], None]) -> None:
    """Prints left and right of the way."""
    tone = min(0.94, _ground(p, "earth" if p.behind else "boards") + 0.06)
    for k in range(9):
        x, y, size = _spot(p, (k + 0.7) / 9.4)
        one(p, x + (-0.26 if k % 2 else 0.26) * size, y, 1.05 * size, tone)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "tyre_tracks": _tyre_tracks,
    "cart_ruts": partial(_wheel_ruts, offs=(-0.5, 0.5)),
    "rut": partial(_wheel_ruts, offs=(0.0,)),
    "barrow_track": _barrow_track,
    "skid_marks": _skid_marks,
    "furrow": _furrow,
    "drag_marks": _drag_marks,
    "footprints": partial(_prints, one=_sole),
    "paw_prints": partial(_prints, one=_paw),
    "hoof_prints": partial(_prints, one=_hoof),
    "bird_tracks": partial(_prints, one=_claw),
}
"""Drawings by kind of insert."""
