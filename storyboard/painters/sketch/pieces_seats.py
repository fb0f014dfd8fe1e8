"""Seats of vehicles: backs with round shoulders, headrests on their posts; and the back of a saloon with its window."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, rule, shift, spread
from storyboard.painters.sketch.solids import Face, Mark, Part, Pipe, Prism
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


def _rest(p: Piece, x: float, w: float, high: float, posts: float) -> list[Part]:
    """A headrest that ends at the top of its seat."""
    z, y = -p.depth / 2 + THICK / 2, p.height - high
    bars: list[Part] = [Pipe((x + s * w * 0.26, y - posts, z), (x + s * w * 0.26, y + 0.02, z), 0.012, 0.012, 0.8) for s in (-1, 1)]
    return [*(bars if posts else ()), Prism(_padded(w, y, p.height, 0.05, 0.94, x), z - 0.06, z + 0.06, shift(p.tone, 0.08))]


def _seams(p: Piece, xs: tuple[float, ...], y0: float, y1: float) -> tuple[Mark, ...]:
    """Seams up the front of a back rest."""
    z = -p.depth / 2 + THICK + 0.004
    return tuple(rule((x, y0, z), (x * 0.94, y1, z), 0.012) for x in xs)


def _back(p: Piece, w: float, y1: float, taper: float, seams: tuple[float, ...]) -> Prism:
    y0, z = 0.28, -p.depth / 2
    return Prism(_padded(w, y0, y1, 0.09, taper), z, z + THICK, p.tone, _seams(p, seams, y0 + 0.16, y1 - 0.08))


def _car_seat(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    back = _back(p, w * 0.96, h - 0.2 - GAP, 0.82, (-w * 0.3, w * 0.3))
    cushion = box(0, 0.12, 0.05, w, 0.2, d - 0.1, shift(p.tone, -0.06))
    return [cushion, *_rest(p, 0.0, w * 0.5, 0.2, GAP), back]


def _car_bench(p: Piece) -> list[Part]:
    """One back across, lower than those in front, with a headrest to a head."""
    w, h, d = p.width, p.height, p.depth
    heads = 3 if w > 1.6 else 2
    back = _back(p, w * 0.98, h - 0.14, 0.95, tuple(x + s * w * 0.11 for x in spread(heads, w * 0.9) for s in (-1, 1)))
    rests = [part for x in spread(heads, w * 0.9) for part in _rest(p, x, 0.24, 0.15, 0.0)]
    return [box(0, 0.12, 0.05, w, 0.2, d - 0.1, shift(p.tone, -0.06)), *rests, back]


def _bus_seat(p: Piece) -> list[Part]:
    """Two backs side by side, each with a grip on its shoulder towards the aisle."""
    w, h, d = p.width, p.height, p.depth
    z, low = -d / 2, 0.42 if h > 1.1 else 0.3
    backs: list[Part] = [
        Prism(_padded(w * 0.48, low - 0.06, h, 0.1, 0.9, x), z, z + THICK, p.tone, _piping(x, w * 0.4, low, h, z)) for x in spread(2, w)
    ]
    return [box(0, low - 0.16, 0.05, w, 0.16, d - 0.1, shift(p.tone, -0.06)), *backs]


def _piping(x: float, w: float, y0: float, y1: float, z: float) -> tuple[Mark, ...]:
    """Seams around the pad of one back, on both sides of it, and the cloth over the head's place."""
    near, far = z + THICK + 0.004, z - 0.004
    cloth = Face(tuple((x + a * w / 2, y1 - b, near) for a, b in ((-1, 0.24), (1, 0.24), (0.9, 0.05), (-0.9, 0.05))), 0.06, (0, 0, 1), 0.4)
    return (cloth, *(rule((x + s * w / 2, y0 + 0.1, far), (x + s * w * 0.45, y1 - 0.1, far), 0.012, "ink", (0, 0, -1)) for s in (-1, 1)))


def _car_tail(p: Piece) -> list[Part]:
    """The parcel shelf, and over it the slanting window between its pillars, seen through."""
    w, h, d = p.width, p.height, p.depth
    sill, z, lean = 0.84, -d / 2, d * 0.8
    foot, head = w / 2, w * 0.43
    pillars: list[Part] = [Pipe((s * foot, sill - 0.02, z), (s * head, h, z + lean), 0.05, 0.04, shift(p.tone, 0.1)) for s in (-1, 1)]
    streak = Face(
        tuple((x * w, sill + (h - sill) * t, z + lean * t) for x, t in ((-0.34, 0.05), (-0.2, 0.05), (-0.06, 0.95), (-0.16, 0.95))),
        "white",
        None,
        0,
        0,
        0.16,
    )
    shelf = box(0, sill - 0.05, z + lean * 0.3, w, 0.05, lean, shift(p.tone, 0.05))
    return [shelf, streak, *pillars, Pipe((-head, h, z + lean), (head, h, z + lean), 0.05, 0.05, shift(p.tone, 0.1))]


TABLE: dict[str, Builder] = {"car_seat": _car_seat, "car_bench": _car_bench, "bus_seat": _bus_seat, "car_tail": _car_tail}
"""Builders by kind of piece."""
