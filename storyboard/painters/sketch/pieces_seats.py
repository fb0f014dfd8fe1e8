"""Seats of vehicles: padded backs between bolsters, headrests on their posts; and the back of a saloon with its window."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.bodywork import kept, rounded
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, shift, spread
from storyboard.painters.sketch.pieces_cabin import tube
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe
from storyboard.staging.space import XY

THICK = 0.14
"""Metres of a back rest."""
GAP = 0.05
"""Metres of bare posts under a headrest."""


def _padded(w: float, y0: float, y1: float, r: float, taper: float = 1.0, x: float = 0.0) -> tuple[XY, ...]:
    """An upright shape with round shoulders: `w` wide at its foot and `taper` of it at its top, anticlockwise."""
    top, turn = w * taper / 2, [math.pi / 2 * k / 4 for k in range(5)]
    right = [(x + top - r + r * math.cos(a), y1 - r + r * math.sin(a)) for a in turn]
    return ((x - w / 2, y0), (x + w / 2, y0), *right, *((2 * x - px, y) for px, y in reversed(right)))


def _pad(outline: Sequence[XY], z0: float, z1: float, tone: Tone, marks: Sequence[Mark] = (), bolster: float = 0.0) -> Shell:
    """An upright cushion between two depths, its edges round; its sides stand forward by `bolster`."""
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    cx, cy, half = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, (max(xs) - min(xs)) / 2
    soft = (z1 - z0) * 0.3
    rows: list[tuple[Vec, ...]] = []
    for z, inset, front in ((z0, 0.03, 0.0), (z0 + soft, 0.0, 0.0), (z1 - soft, 0.0, 0.6), (z1, 0.028, 1.0), (z1 + 0.004, 0.05, 1.0)):
        kx, ky = 1 - inset / half, 1 - inset / max(max(ys) - cy, 0.03)
        points = [(cx + (x - cx) * kx, cy + (y - cy) * ky) for x, y in reversed(outline)]
        rows.append(tuple((x, y, z + front * bolster * min(1.0, abs(x - cx) / half) ** 2) for x, y in points))
    return Shell(tuple(rows), tone, tuple(marks))


def _cushion(  # noqa: PLR0917 - a place and a size
    w: float, d: float, y0: float, y1: float, z: float, tone: Tone, seams: Sequence[float] = ()
) -> Shell:
    """What one sits on: its front edge rolls down."""
    outline = rounded(((-w / 2, z - d / 2), (-w / 2, z + d / 2), (w / 2, z + d / 2), (w / 2, z - d / 2)), 0.09)
    rows = tuple(
        tuple((x * k, y - drop * max(0.0, (at - z) / d), z + (at - z) * k) for x, at in outline[::-1])
        for y, k, drop in ((y0, 0.96, 0.0), (y0 + 0.05, 1.0, 0.0), (y1 - 0.05, 1.0, 0.04), (y1, 0.93, 0.03))
    )
    lines = tuple(Line(((x, y1 + 0.003, z - d * 0.3), (x * 1.04, y1 - 0.012, z + d * 0.42)), 0.01, "ink", (0, 1, 0), 0.6) for x in seams)
    return Shell(rows, tone, lines)


def _rest(p: Piece, x: float, w: float, high: float, posts: float) -> list[Part]:
    """A headrest that ends at the top of its seat."""
    z, y = -p.depth / 2 + THICK / 2, p.height - high
    bars: list[Part] = [Pipe((x + s * w * 0.26, y - posts, z), (x + s * w * 0.26, y + 0.02, z), 0.012, 0.012, 0.8) for s in (-1, 1)]
    outline = rounded(((x - w / 2, y), (x + w / 2, y), (x + w * 0.46, p.height), (x - w * 0.46, p.height)), 0.06)
    return [*(bars if posts else ()), _pad(outline, z - 0.05, z + 0.06, shift(p.tone, 0.08))]


def _seams(p: Piece, xs: Sequence[float], y0: float, y1: float, *, behind: bool = False) -> list[Mark]:
    """Seams of a back rest that part its middle from its bolsters, ribs across it, and a pocket behind."""
    z = -p.depth / 2 + THICK + 0.01
    out: list[Mark] = [Line(((x, y0, z + 0.02), (x * 0.96, (y0 + y1) / 2, z), (x * 0.86, y1, z)), 0.012, "ink", (0, 0, 1), 0.7) for x in xs]
    if not behind:
        return out
    half = max(xs, default=0.1)
    out += [
        Line(((-half * 0.9, y, z), (half * 0.9, y, z)), 0.008, "ink", (0, 0, 1), 0.35)
        for y in (y0 + (y1 - y0) * t for t in (0.3, 0.55, 0.8))
    ]
    rear = rounded(((half, y0), (-half, y0), (-half, y0 + 0.24), (half, y0 + 0.24)), 0.04)
    return [*out, Face(tuple((x, y, -p.depth / 2 - 0.006) for x, y in rear), shift(p.tone, 0.1), (0, 0, -1), 0.6)]


def _back(p: Piece, w: float, y1: float, taper: float, marks: Sequence[Mark]) -> Shell:
    y0, z = 0.26, -p.depth / 2
    return _pad(_padded(w, y0, y1, 0.1, taper), z, z + THICK, p.tone, marks, 0.035)


def _car_seat(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    top = h - 0.2 - GAP
    back = _back(p, w * 0.96, top, 0.82, _seams(p, (-w * 0.3, w * 0.3), 0.4, top - 0.06, behind=True))
    cushion = _cushion(w, d - 0.06, 0.12, 0.33, 0.05, shift(p.tone, -0.06), (-w * 0.3, w * 0.3))
    return [cushion, *_rest(p, 0.0, w * 0.5, 0.2, GAP), back]


def _car_bench(p: Piece) -> list[Part]:
    """One back across, lower than those in front, with a headrest to a head."""
    w, h, d = p.width, p.height, p.depth
    heads = 3 if w > 1.6 else 2
    seams = tuple(x + s * w * 0.11 for x in spread(heads, w * 0.9) for s in (-1, 1))
    back = _back(p, w * 0.98, h - 0.14, 0.95, _seams(p, seams, 0.4, h - 0.2))
    rests = [part for x in spread(heads, w * 0.9) for part in _rest(p, x, 0.24, 0.15, 0.0)]
    return [_cushion(w, d - 0.06, 0.12, 0.33, 0.05, shift(p.tone, -0.06), seams), *rests, back]


def _bus_seat(p: Piece) -> list[Part]:
    """Two backs side by side, each with a grip on its shoulder towards the aisle."""
    w, h, d = p.width, p.height, p.depth
    z, low = -d / 2, 0.42 if h > 1.1 else 0.3
    backs: list[Part] = [
        _pad(_padded(w * 0.48, low - 0.06, h, 0.1, 0.9, x), z, z + THICK, p.tone, _piping(x, w * 0.4, low, h, z)) for x in spread(2, w)
    ]
    return [_cushion(w, d - 0.06, low - 0.16, low + 0.02, 0.05, shift(p.tone, -0.06), (0.0,)), *backs]


def _piping(x: float, w: float, y0: float, y1: float, z: float) -> list[Mark]:
    """Seams around the pad of one back, on both sides of it, and the cloth over the head's place."""
    near, far = z + THICK + 0.008, z - 0.004
    ring = rounded([(x + a * w / 2, y1 - b) for a, b in ((-1, 0.24), (1, 0.24), (0.9, 0.05), (-0.9, 0.05))], 0.04)
    cloth = Face(tuple((u, v, near) for u, v in ring), 0.06, (0, 0, 1), 0.4)
    sides: list[Mark] = [
        Line(((x + s * w / 2, y0 + 0.1, far), (x + s * w * 0.45, y1 - 0.1, far)), 0.012, "ink", (0, 0, -1), 0.7) for s in (-1, 1)
    ]
    return [cloth, *sides]


def _car_tail(p: Piece) -> list[Part]:
    """The parcel shelf, and over it the slanting window between its pillars, seen through."""
    w, h, d = p.width, p.height, p.depth
    sill, z, lean = 0.84, -d / 2, d * 0.8
    foot, head = w / 2, w * 0.43
    way = [(t, foot + (head - foot) * t) for t in (0.0, 0.4, 0.75, 0.92)]
    path: list[Vec] = [(-x, sill + (h - sill) * t, z + lean * t) for t, x in way]
    path += [(-head * 0.9, h, z + lean), (0.0, h + 0.01, z + lean), (head * 0.9, h, z + lean)]
    path += [(x, sill + (h - sill) * t, z + lean * t) for t, x in reversed(way)]
    streak = Face(
        tuple((x * w, sill + (h - sill) * t, z + lean * t) for x, t in ((-0.34, 0.05), (-0.2, 0.05), (-0.06, 0.95), (-0.16, 0.95))),
        "white",
        None,
        0,
        0,
        0.16,
    )
    shelf = _cushion(w, lean, sill - 0.07, sill, z + lean * 0.3, shift(p.tone, 0.05))
    return [shelf, streak, tube(path, 0.045, shift(p.tone, 0.1))]


TABLE: dict[str, Builder] = {
    "car_seat": kept(_car_seat),
    "car_bench": kept(_car_bench),
    "bus_seat": kept(_bus_seat),
    "car_tail": kept(_car_tail),
}
"""Builders by kind of piece."""
