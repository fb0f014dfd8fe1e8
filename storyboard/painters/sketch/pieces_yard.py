"""Fences, gates, graves, and what stands about yards, quays and harbours."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def _washing(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    clothes: list[Part] = []
    for k, x in enumerate(spread(5, w * 0.9)):
        long, wide = (0.9, 0.55, 0.7, 1.0, 0.5)[k], (0.5, 0.4, 0.3, 0.6, 0.4)[k]
        y = h - 0.08
        clothes.append(
            Face(
                (
                    (x - wide / 2, y, 0),
                    (x + wide / 2, y, 0),
                    (x + wide / 2 + 0.03, y - long, 0.08),
                    (x - wide / 2 + 0.06, y - long + 0.04, 0.08),
                ),
                (0.0, 0.45, "accent", 0.05, 0.3)[k],
                None,
                0.7,
            )
        )
    posts: list[Part] = [Pipe((i * w / 2, 0, 0), (i * w / 2, h, 0), 0.04, 0.04, 0.6) for i in (-1, 1)]
    return [*posts, Line(((-w / 2, h, 0), (0, h - 0.1, 0), (w / 2, h, 0)), 0.012, "ink", None), *clothes]


def _gate(p: Piece) -> list[Part]:
    return [*_posts(p), *_wings(p, 0.0)]


def _open_gate(p: Piece) -> list[Part]:
    """Both wings open, one farther than the other: nobody has set them so."""
    return [*_posts(p), *_wings(p, 58.0)]


def _posts(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    return [
        part
        for i in (-1, 1)
        for part in (box(i * (w / 2 + 0.2), 0, 0, 0.4, h, 0.4, 0.35), box(i * (w / 2 + 0.2), h, 0, 0.5, 0.12, 0.5, 0.25))
    ]


def _wings(p: Piece, degrees: float) -> list[Part]:
    """Bars and rails of two wings, each as far round its own post."""
    w, h, parts = p.width, p.height, list[Part]()
    for side in (-1, 1):
        turn = math.radians(degrees * (1.0 if side > 0 else 1.25))

        def at(far: float, y: float, side: int = side, turn: float = turn) -> Vec:
            return (side * (w / 2 - far * math.cos(turn)), y, -far * math.sin(turn))

        for x in (x for x in spread(16, w) if x * side > 0):
            far, tall = w / 2 - abs(x), h * (0.72 + 0.2 * math.cos(x / w * math.pi))
            parts.append(Pipe(at(far, 0.08), at(far, tall), 0.018, 0.012, p.tone))
        parts += [Pipe(at(0.0, h * y), at(w / 2, h * y), 0.025, 0.025, p.tone) for y in (0.1, 0.66)]
    return parts


def _fence(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    count = max(3, round(w / 0.2))
    boards: list[Part] = []
    for k, x in enumerate(spread(count, w)):
        tall, wide = h * (0.94 + 0.03 * (k % 3)), w / count * 0.86
        boards.append(
            Face(
                tuple((x + u * wide / 2, y, 0.03) for u, y in ((-1, 0), (1, 0), (1, tall - 0.08), (0, tall), (-1, tall - 0.08))),
                shift(p.tone, 0.04 * (k % 3) - 0.04),
                None,
                0.5,
            )
        )
    rails: list[Part] = [box(0, h * y, -0.02, w, 0.08, 0.04, shift(p.tone, 0.15)) for y in (0.22, 0.7)]
    return [*rails, *boards]


def _wire_fence(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    count, step = max(4, round(w / 0.3)), w / max(4, round(w / 0.3))
    mesh: list[Part] = []
    for k in range(-int(h / step), count):
        for s in (-1, 1):
            x0 = -w / 2 + k * step
            mesh.append(Line(_within((s * x0, 0.0, 0.0), (s * (x0 + h), h, 0.0), w / 2), 0.006, "ink", None, 0.4))
    posts: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.03, 0.03, p.tone) for x in (-w / 2, 0.0, w / 2)]
    return [
        *[m for m in mesh if isinstance(m, Line) and len(m.points) > 1],
        *posts,
        Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.02, 0.02, p.tone),
    ]


def _within(a: Vec, b: Vec, limit: float) -> tuple[Vec, ...]:
    """A slanted line cut at x = +-limit."""
    (ax, ay, _), (bx, by, _) = a, b
    t0, t1 = sorted(((-limit - ax) / (bx - ax), (limit - ax) / (bx - ax)))
    t0, t1 = max(0.0, t0), min(1.0, t1)
    return ((ax + (bx - ax) * t0, ay + (by - ay) * t0, 0.0), (ax + (bx - ax) * t1, ay + (by - ay) * t1, 0.0)) if t1 > t0 else (a,)


def _dug_hole(p: Piece) -> list[Part]:
    """A rim of loose earth, the slope inside it and the darker ground at its bottom, none of them straight."""
    rings = ((1.0, 0.0, 0.0), (0.8, 0.16, 0.0), (0.56, 0.32, 0.05))
    return [_ring(p, share, shift(p.tone, deeper), off, 0.01 * (k + 1)) for k, (share, deeper, off) in enumerate(rings)]


def _ring(p: Piece, share: float, tone: float, off: float, y: float) -> Part:
    turns = [math.tau * k / 14 for k in range(14)]
    wavy = (share * (1.0 + 0.09 * math.sin(3.0 * a + share * 9.0) + 0.05 * math.sin(5.0 * a)) for a in turns)
    points = (((p.width / 2) * r * math.cos(a), y, (p.depth / 2) * r * math.sin(a) - off) for a, r in zip(turns, wavy, strict=True))
    return Face(tuple(points), tone, None, 0.8)


def _gravestone(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    arc = tuple((w / 2 * math.cos(a), h * 0.7 + h * 0.3 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9)))
    words = Words(p.label or "RIP", (0, h * 0.66, d / 2 + 0.01), w * 0.6, h * 0.16)
    lines = [rule((-w * 0.28, h * y, d / 2 + 0.01), (w * 0.28, h * y, d / 2 + 0.01), 0.014, alpha=0.5) for y in (0.44, 0.36)]
    return [
        box(0, 0, 0, w * 1.2, 0.1, d * 2, shift(p.tone, 0.1)),
        Prism(((-w / 2, 0.1), (w / 2, 0.1), *arc), -d / 2, d / 2, p.tone, (words, *lines)),
    ]


def _crooked_stone(p: Piece) -> list[Part]:
    """A gravestone that leans to one side, by where it stands, its words worn away."""
    w, h, d = p.width, p.height, p.depth
    lean = round(0.2 * math.sin(2.3 * p.x + 1.1 * p.z) + 0.06, 2)
    arc = tuple((w / 2 * math.cos(a), h * 0.72 + h * 0.24 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9)))
    outline = tuple((x + lean * y, y - lean * x) for x, y in ((-w / 2, -0.1), (w / 2, -0.1), *arc))
    worn = [
        Line(
            ((-w * a + lean * h * y, h * y + lean * w * a, d / 2 + 0.01), (w * a + lean * h * y, h * y - lean * w * a, d / 2 + 0.01)), 0.012
        )
        for a, y in ((0.26, 0.62), (0.2, 0.52))
    ]
    moss = Blob((lean * h * 0.2 - w * 0.3, 0.02, d / 2), w * 0.22, 0.08, shift(p.tone, 0.18))
    return [Prism(outline, -d / 2, d / 2, p.tone), *worn, moss]


def _iron_fence(p: Piece) -> list[Part]:
    """Two bars and the spears through them."""
    w, h = p.width, p.height
    bars: list[Part] = [Pipe((-w / 2, y, 0), (w / 2, y, 0), 0.022, 0.022, p.tone) for y in (h * 0.18, h * 0.8)]
    spears: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.018, 0.006, p.tone) for x in spread(max(5, round(w / 0.2)), w)]
    return [*bars, *spears]


def _bollard(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    rope = Line(
        tuple(
            (r * 0.8 * math.cos(k), h * 0.45 + 0.03 * math.sin(3 * k), r * 0.8 * math.sin(k))
            for k in (math.tau * i / 10 for i in range(11))
        ),
        0.05,
        0.2,
        None,
    )
    return [Turned(((0, r * 0.9), (h * 0.1, r * 0.7), (h * 0.6, r * 0.6), (h * 0.7, r), (h * 0.9, r), (h, r * 0.6)), p.tone), rope]


def _jetty(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    piles: list[Part] = [
        Pipe((i * w * 0.46, -0.8, z), (i * w * 0.46, h + 0.5, z), 0.1, 0.09, shift(p.tone, 0.2))
        for i in (-1, 1)
        for z in spread(max(2, round(d / 3)), d)
    ]
    planks = [
        rule((-w / 2, h + 0.004, z), (w / 2, h + 0.004, z), 0.02, normal=(0, 1, 0), alpha=0.6)
        for z in spread(min(40, max(4, round(d / 0.3))), d)
    ]
    return [*piles, box(0, h - 0.14, 0, w, 0.14, d, p.tone, *planks)]


def _crane(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    tower = h * 0.62
    stands: list[Part] = [
        Pipe((i * w * 0.2, 0, k * d * 0.4), (i * w * 0.08, tower, k * d * 0.15), 0.2, 0.16, p.tone) for i in (-1, 1) for k in (-1, 1)
    ]
    braces: list[Part] = [
        Pipe((-s * w * 0.18, tower * y, d * 0.36), (s * w * 0.14, tower * (y + 0.3), d * 0.28), 0.07, 0.07, p.tone)
        for y in (0.05, 0.36, 0.66)
        for s in (-1, 1)
    ]
    boom: list[Part] = [Pipe((-w * 0.1, tower, z), (w * 0.95, h, 0), 0.12, 0.07, p.tone) for z in (-d * 0.1, d * 0.1)]
    load: list[Part] = [
        Line(((w * 0.93, h, 0), (w * 0.93, h * 0.5, 0)), 0.06, "ink", None),
        box(w * 0.93, h * 0.42, 0, 1.2, 0.9, 1.0, 0.45),
    ]
    return [
        *stands,
        *braces,
        box(
            -w * 0.12,
            tower,
            0,
            w * 0.3,
            h * 0.12,
            d * 0.6,
            shift(p.tone, -0.15),
            front(-w * 0.06, tower + h * 0.03, w * 0.12, h * 0.06, d * 0.3 + 0.01, "glass", glow=0.6),
        ),
        *boom,
        Line(((-w * 0.1, tower + h * 0.2, 0), (w * 0.95, h, 0)), 0.05, "ink", None),
        Pipe((-w * 0.1, tower, 0), (-w * 0.1, tower + h * 0.2, 0), 0.1, 0.08, p.tone),
        *load,
    ]


def _container(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    ribs: list[Mark] = [
        rule((x, 0.12, s * (d / 2 + 0.005)), (x, h - 0.12, s * (d / 2 + 0.005)), 0.03, normal=(0, 0, s), alpha=0.4)
        for x in spread(22, w)
        for s in (-1, 1)
    ]
    doors: list[Mark] = [
        rule((s * (w / 2 + 0.005), 0.1, z), (s * (w / 2 + 0.005), h - 0.1, z), 0.03, normal=(s, 0, 0))
        for z in (-d * 0.2, 0.0, d * 0.2)
        for s in (-1, 1)
    ]
    return [whole(p, *ribs, *doors), *([Words(p.label, (0, h * 0.6, d / 2 + 0.02), w * 0.5, 0.5, (0, 0, 1), "paper")] if p.label else [])]


def _net(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    lines: list[Part] = [
        Line(((-w * 0.4 + 0.2 * k, h * 0.1, p.depth * 0.45), (-w * 0.2 + 0.12 * k, h * 0.8, p.depth * 0.2)), 0.012, "ink", None, 0.6)
        for k in range(6)
    ]
    floats: list[Part] = [
        Blob((x, h * y, p.depth * 0.4), 0.08, 0.08, "accent", 0.03, 0.6) for x, y in ((-w * 0.3, 0.5), (w * 0.05, 0.75), (w * 0.3, 0.35))
    ]
    return [Blob((0, h * 0.35, 0), w * 0.5, h * 0.5, p.tone, 0.2), *lines, *floats]


def _mast(p: Piece) -> list[Part]:
    h = p.height
    stays: list[Part] = [
        Line(((0, h * 0.95, 0), (x, 0, z)), 0.015, "ink", None, 0.7) for x, z in ((-1.6, 0.0), (1.6, 0.0), (0.0, -1.4), (0.0, 1.4))
    ]
    return [Pipe((0, 0, 0), (0, h, 0), p.width / 2, p.width * 0.3, p.tone), *stays]


def _sail(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    cloth = Face(((0, 0.2, 0), (w, 0, 0.2), (w * 0.62, h * 0.45, 0.35), (0, h, 0)), p.tone, None)
    seams: list[Part] = [
        Line(((0, h * k, 0.02), (w * (0.92 - 0.75 * k), h * k - 0.1, 0.25)), 0.012, "ink", None, 0.4) for k in (0.25, 0.45, 0.65)
    ]
    return [cloth, *seams, Pipe((0, 0.1, 0), (w * 1.05, -0.05, 0.2), 0.05, 0.04, 0.6)]


def _flagpole(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    cloth = Face(
        (
            (0, h, 0),
            (w * 0.35, h + 0.06, 0.1),
            (w * 0.7, h - 0.08, 0),
            (w, h, 0.08),
            (w, h - 0.75, 0.08),
            (w * 0.7, h - 0.84, 0),
            (w * 0.35, h - 0.7, 0.1),
            (0, h - 0.78, 0),
        ),
        "accent",
        None,
    )
    return [Pipe((0, 0, 0), (0, h + 0.1, 0), 0.06, 0.03, 0.4), cloth]


def _car_lift(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    arms: list[Part] = [Pipe((i * w * 0.46, h * 0.5, 0), (i * w * 0.12, h * 0.5, z), 0.06, 0.05, 0.7) for i in (-1, 1) for z in (-0.8, 0.8)]
    return [*[box(i * w / 2, 0, 0, 0.3, h, d * 0.7, "accent" if p.label else p.tone) for i in (-1, 1)], *arms]


def _parasol(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    rim = [(r * math.cos(math.tau * k / 8), r * math.sin(math.tau * k / 8)) for k in range(8)]
    panes: list[Part] = []
    for k, (x, z) in enumerate(rim):
        px, pz = rim[k - 1]
        panes.append(Face(((0, h, 0), (px, h - r * 0.38, pz), (x, h - r * 0.38, z)), "accent" if k % 2 else 0.02, None, 0.6))
    return [rod(0, 0, 0, h, 0.025, 0.6), *panes]


def _umbrella(p: Piece) -> list[Part]:
    parts = _parasol(p)
    return [Face(part.points, p.tone, None, 0.6) if isinstance(part, Face) else part for part in parts]


LEVER_FOOT = 0.11
"""Of the height of a lever: what its foot is high."""


def _lever(p: Piece) -> list[Part]:
    """A slotted iron foot, so low that it hides no legs, and a bar with a knob that leans to who pulls it."""
    w, h, d = p.width, p.height, p.depth
    foot = h * LEVER_FOOT
    return [
        box(0, 0, 0, w * 0.7, foot, d, p.tone),
        box(0, foot, 0, w * 0.12, 0.008, d * 0.8, 0.85),
        Pipe((0, foot, 0), (0, h * 0.95, d * 0.3), 0.022, 0.018, 0.75),
        Blob((0, h * 0.97, d * 0.31), 0.05, 0.05, 0.85, 0.0),
    ]


def _rope(p: Piece) -> list[Part]:
    """A rope with a knot at its end."""
    h, r, tan = p.height, p.width * 0.2, "#c9a35c"
    low, n = 0.12, 26
    spots = [(0.05 * math.sin(2.6 * k / n) * (1 - k / n), low + (h - low) * k / n, 0.0) for k in range(n + 1)]
    twists = [Pipe(a, b, r * 1.05, r * 0.8, tan) for a, b in pairwise(spots)]
    return [*twists, Blob((0, low, 0), r * 1.5, 0.05, tan, 0.0)]


def _duct(p: Piece) -> list[Part]:
    """A square tube of sheet metal, open at its front."""
    w, h, d = p.width, p.height, p.depth
    x, low, high, z = w * 0.44, h * 0.06, h * 0.94, d / 2 + 0.01
    dark = Face(((-x, low, z), (x, low, z), (x, high, z), (-x, high, z)), 0.85)
    return [box(0, 0, 0, w, h, d, p.tone), dark]


TABLE: dict[str, Builder] = {
    "clothes_line": _washing,
    "gate": _gate,
    "open_gate": _open_gate,
    "fence": _fence,
    "wire_fence": _wire_fence,
    "gravestone": _gravestone,
    "crooked_stone": _crooked_stone,
    "iron_fence": _iron_fence,
    "bollard": _bollard,
    "jetty": _jetty,
    "crane": _crane,
    "container": _container,
    "net": _net,
    "dug_hole": _dug_hole,
    "mast": _mast,
    "sail": _sail,
    "flagpole": _flagpole,
    "car_lift": _car_lift,
    "parasol": _parasol,
    "umbrella": _umbrella,
    "lever": _lever,
    "rope": _rope,
    "duct": _duct,
}
"""Builders by kind of piece."""
