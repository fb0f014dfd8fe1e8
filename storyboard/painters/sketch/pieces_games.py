"""Pieces of halls and grounds where one plays and trains: tables, rings, nets, goals, slides, stands."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, spread, top, whole
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Turned


def _billiards(p: Piece) -> list[Part]:
    """A table of green cloth with balls, two cues on it."""
    w, h, d = p.width, p.height, p.depth
    cloth = top(0, 0, w * 0.9, d * 0.84, h + 0.004, 0.52)
    at = ((-0.3, 0.1), (-0.12, -0.2), (0.05, 0.15), (0.2, -0.05), (0.28, 0.2), (0.24, -0.2))
    balls: list[Part] = [
        Blob((x * w, h + 0.04, z * d), 0.045, 0.045, "white" if k == 0 else "accent" if k % 2 else 0.8, 0.0) for k, (x, z) in enumerate(at)
    ]
    cue = Pipe((-w * 0.4, h + 0.03, d * 0.3), (w * 0.1, h + 0.03, d * 0.1), 0.02, 0.012, 0.1)
    return [*legs(w, d, 0, h - 0.2, 0.09, 0.75, inset=0.15), box(0, h - 0.2, 0, w, 0.2, d, 0.55, cloth), *balls, cue]


def _bowling(p: Piece) -> list[Part]:
    """Lanes side by side, the pins at their ends before a dark pit."""
    w, d = p.width, p.depth
    lanes = max(2, round(w / 1.6))
    marks: list[Mark] = [
        top(0, 0, w, d, 0.012, 0.2),
        *[top(x, 0, 0.22, d, 0.016, 0.7) for x in (-w / 2 + w / lanes * k for k in range(lanes + 1))],
    ]
    marks += [
        rule((x, 0.018, -d / 2), (x, 0.018, d / 2), 0.012, 0.5, (0, 1, 0))
        for lane in spread(lanes, w)
        for x in (lane - 0.25, lane, lane + 0.25)
    ]
    pins: list[Part] = [
        Turned(
            ((0, 0.05), (0.14, 0.09), (0.28, 0.04), (0.34, 0.055), (0.4, 0.02)),
            "white",
            lane + x,
            -d / 2 + 0.5 + z,
            bands=((0.26, 0.3, "accent"),),
        )
        for lane in spread(lanes, w)
        for x, z in ((-0.3, 0.0), (-0.1, 0.0), (0.1, 0.0), (0.3, 0.0), (-0.2, 0.2), (0.0, 0.2), (0.2, 0.2), (0.0, 0.45))
    ]
    pit = box(0, 0, -d / 2 + 0.1, w, 1.0, 0.1, "ink")
    ball = Blob((0.3, 0.13, d * 0.2), 0.13, 0.13, "accent", 0.0)
    return [*marks, pit, box(0, 1.0, -d / 2 + 0.12, w, 0.8, 0.1, 0.3), *pins, ball]


def _boxing_ring(p: Piece) -> list[Part]:
    """A canvas on a platform, four padded posts and three ropes."""
    w, h, d = p.width, p.height, p.depth
    low = h * 0.36
    parts: list[Part] = [box(0, 0, 0, w, low, d, 0.6), box(0, low, 0, w, 0.02, d, 0.03)]
    parts += [rod(i * w * 0.47, k * d * 0.47, low, h, 0.07, "accent") for i in (-1, 1) for k in (-1, 1)]
    for k, tone in ((0.45, "accent"), (0.65, "white"), (0.85, "accent")):
        y = low + (h - low) * k
        ring = [(-w * 0.47, y, -d * 0.47), (w * 0.47, y, -d * 0.47), (w * 0.47, y, d * 0.47), (-w * 0.47, y, d * 0.47)]
        parts += [Pipe(a, b, 0.025, 0.025, tone) for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)]
    return parts


def _ring_ropes(p: Piece) -> list[Part]:
    """One side of a ring, seen from on its canvas: three ropes between two posts with padded corners."""
    w, h = p.width, p.height
    posts: list[Part] = [rod(s * w / 2, 0, 0, h, 0.05, 0.75) for s in (-1, 1)]
    pads: list[Part] = [rod(s * w / 2, 0, h * 0.3, h * 0.98, 0.12, "accent") for s in (-1, 1)]
    ropes: list[Part] = [Pipe((-w / 2, h * k, 0), (w / 2, h * k, 0), 0.025, 0.025, tone) for k, tone in _ROPES]
    return [*posts, *ropes, *pads]


_ROPES = ((0.36, "accent"), (0.64, "white"), (0.92, "accent"))
"""The ropes of a ring: how high each is, as a share of the posts, and its tone."""


def _punch_bag(p: Piece) -> list[Part]:
    """A long bag on a chain."""
    r = p.width / 2
    return [
        Turned(
            ((0.05, r * 0.9), (0, r * 0.5), (0.1, r), (p.height * 0.62, r), (p.height * 0.66, r * 0.7)),
            "accent",
            bands=((0.3, 0.36, 0.9), (0.9, 0.96, 0.9)),
        ),
        Line(((0, p.height * 0.66, 0), (0, p.height, 0)), 0.03, 0.8),
    ]


def _dumbbells(p: Piece) -> list[Part]:
    """Dumb-bells in two rows on a slanting rack."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(s * w * 0.48, 0, 0, 0.06, h, d, 0.6) for s in (-1, 1)]
    for y in (h * 0.4, h * 0.85):
        parts.append(box(0, y, 0, w, 0.05, d, 0.5))
        for x in spread(6, w * 0.9):
            parts += [
                Pipe((x - 0.1, y + 0.13, 0.05), (x + 0.1, y + 0.13, 0.05), 0.025, 0.025, 0.3),
                *[Pipe((x + s * 0.08, y + 0.13, 0.05), (x + s * 0.15, y + 0.13, 0.05), 0.09, 0.09, 0.9) for s in (-1, 1)],
            ]
    return parts


def _barbell(p: Piece) -> list[Part]:
    """A bench with a loaded bar on two forks."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0.42, 0.1, 0.34, 0.1, d, "accent"), *[box(0, 0, z, 0.3, 0.42, 0.08, 0.7) for z in (-d * 0.3, d * 0.4)]]
    parts += [rod(s * 0.42, -d * 0.32, 0, h, 0.035, 0.6) for s in (-1, 1)]
    parts.append(Pipe((-w / 2, h - 0.05, -d * 0.28), (w / 2, h - 0.05, -d * 0.28), 0.022, 0.022, 0.3))
    return [
        *parts,
        *[
            Pipe((s * w * k, h - 0.05, -d * 0.28), (s * (w * k + 0.06), h - 0.05, -d * 0.28), r, r, 0.92)
            for s in (-1, 1)
            for k, r in ((0.4, 0.24), (0.45, 0.19))
        ],
    ]


def _treadmill(p: Piece) -> list[Part]:
    """A running belt with rails and a console."""
    w, h, d = p.width, p.height, p.depth
    rails: list[Part] = [Pipe((s * w * 0.45, 0.2, -d * 0.35), (s * w * 0.45, h, -d * 0.45), 0.035, 0.035, 0.4) for s in (-1, 1)]
    return [
        box(0, 0.06, 0, w, 0.14, d, 0.7, top(0, 0.05, w * 0.7, d * 0.86, 0.204, 0.95)),
        *rails,
        box(0, h - 0.05, -d * 0.42, w, 0.3, 0.1, 0.6, front(0, h, w * 0.5, 0.2, -d * 0.36, "lamp", glow=0.2)),
    ]


def _wall_bars(p: Piece) -> list[Part]:
    """Bars of a gymnasium from floor to ceiling."""
    w, h = p.width, p.height
    return [
        *[box(x, 0, 0, 0.07, h, 0.12, 0.45) for x in (-w / 2, 0, w / 2)],
        *[Pipe((-w / 2, h * k / 14, 0.06), (w / 2, h * k / 14, 0.06), 0.022, 0.022, 0.2) for k in range(1, 14)],
    ]


def _hoop(p: Piece) -> list[Part]:
    """A basketball basket on its board."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    ring = tuple((0.25 * math.cos(math.tau * k / 18), h * 0.2, z + 0.34 + 0.25 * math.sin(math.tau * k / 18)) for k in range(19))
    net: list[Part] = [
        Line((point, (point[0] * 0.55, h * 0.2 - 0.42, z + 0.34 + (point[2] - z - 0.34) * 0.55)), 0.014, "white") for point in ring[::2]
    ]
    square: list[Mark] = [front(0, h * 0.24, w * 0.36, h * 0.4, z, "accent"), front(0, h * 0.28, w * 0.3, h * 0.32, z + 0.004, 0.02)]
    return [
        whole(p, *square, tone=0.02),
        Line(ring, 0.05, "accent"),
        *net,
        *([Pipe((0, -p.y, -0.3), (0, h * 0.4, -0.1), 0.08, 0.08, 0.6)] if p.facing == 0 else []),
    ]


def _goal(p: Piece) -> list[Part]:
    """White posts and a net."""
    w, h, d = p.width, p.height, p.depth
    bars: list[Part] = [Pipe((s * w / 2, 0, 0), (s * w / 2, h, 0), 0.06, 0.06, "white") for s in (-1, 1)]
    net: list[Part] = [Line(((x, h, 0), (x, h * 0.8, -d * 0.5), (x, 0, -d)), 0.012, 0.1) for x in spread(16, w)]
    net += [Line(((-w / 2, h * k, -d * (1 - k)), (w / 2, h * k, -d * (1 - k))), 0.012, 0.1) for k in (0.1, 0.3, 0.5, 0.7, 0.9)]
    return [*net, *bars, Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.06, 0.06, "white")]


def _tennis_net(p: Piece) -> list[Part]:
    """A net between two posts under a white tape."""
    w, h = p.width, p.height
    cords: list[Part] = [Line(((x, 0, 0), (x, h, 0)), 0.01, 0.75) for x in spread(round(w / 0.16), w)]
    cords += [Line(((-w / 2, h * k / 6, 0), (w / 2, h * k / 6, 0)), 0.01, 0.75) for k in range(6)]
    return [*cords, Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.04, 0.04, "white"), *[rod(s * w / 2, 0, 0, h + 0.05, 0.05, 0.8) for s in (-1, 1)]]


def _stand(p: Piece) -> list[Part]:
    """Rising rows of spectators' seats, heads in them."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    for row in range(6):
        y, z = h * 0.7 * row / 6, d / 2 - d * row / 6
        parts.append(box(0, 0, z - d / 12, w, y + 0.3, d / 6, 0.3 + 0.04 * (row % 2)))
        parts += [
            Blob((x, y + 0.62, z - d / 12), 0.17, 0.2, ("accent", 0.1, 0.75, 0.5)[(k * 3 + row) % 4], 0.1)
            for k, x in enumerate(spread(round(w / 0.8), w))
            if (k * 7 + row * 3) % 5
        ]
    roof = Face(((-w / 2, h, d / 2), (w / 2, h, d / 2), (w / 2, h * 1.06, -d / 2), (-w / 2, h * 1.06, -d / 2)), 0.6, None)
    return [*parts, roof, *[rod(x, -d * 0.4, 0, h, 0.12, 0.6) for x in spread(5, w)]]


def _floodlight(p: Piece) -> list[Part]:
    """A mast with a field of lamps."""
    h, w = p.height, p.width
    lamps: list[Mark] = [disc(x, h * 0.86 + y, 0.12, 0.26, "lamp", glow=0.5) for x in spread(4, w) for y in spread(3, h * 0.2)]
    return [rod(0, 0, 0, h * 0.8, 0.18, 0.6), box(0, h * 0.74, 0, w, h * 0.24, 0.2, 0.8, *lamps)]


def _diving_board(p: Piece) -> list[Part]:
    """A springboard over the water, with steps and rails."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, h * 0.6, 0, w * 0.7, 0.08, d, "white"), box(0, 0, -d * 0.25, w * 0.6, h * 0.6, d * 0.3, 0.4)]
    return [
        *parts,
        *[Pipe((s * w * 0.4, h * 0.6, -d / 2), (s * w * 0.4, h, -d * 0.1), 0.025, 0.025, 0.3) for s in (-1, 1)],
        *[Pipe((s * w * 0.4, 0, -d * 0.6), (s * w * 0.4, h, -d * 0.5), 0.025, 0.025, 0.3) for s in (-1, 1)],
    ]


def _pool_lanes(p: Piece) -> list[Part]:
    """Water with cords of floats between the lanes, starting blocks at the far end."""
    w, d = p.width, p.depth
    water: list[Part] = [top(0, 0, w + 0.8, d + 0.8, 0.02, 0.02), top(0, 0, w, d, 0.03, 0.45)]
    ripples = [(x, z) for x, z in ((-0.36, 0.1), (0.1, -0.2), (0.3, 0.3), (-0.1, 0.4), (-0.3, -0.3), (0.38, -0.4))]
    water += [Line(((x * w, 0.04, z * d), (x * w + 0.7, 0.04, z * d)), 0.04, "white") for x, z in ripples]
    cords: list[Part] = [part for x in spread(4, w) for part in _floats(x, d)]
    return [*water, *cords, *[box(x, 0.02, -d / 2 - 0.4, 0.55, 0.6, 0.4, "accent") for x in spread(4, w)]]


def _floats(x: float, d: float) -> list[Part]:
    steps = [-d / 2 + d * k / 12 for k in range(13)]
    return [Line(((x, 0.05, a), (x, 0.05, b)), 0.1, "accent" if k % 2 else "white") for k, (a, b) in enumerate(pairwise(steps))]


def _seat_rows(p: Piece) -> list[Part]:
    """Rows of folding seats from behind, each row lower than the last."""
    w, d = p.width, p.depth
    parts: list[Part] = []
    for row, z in enumerate(spread(max(2, round(d / 0.9)), d)):
        for x in spread(max(2, round(w / 0.62)), w):
            parts += [box(x, 0.1, z, 0.54, 0.34, 0.4, 0.7), box(x, 0.4, z + 0.2, 0.54, 0.56, 0.1, "accent" if row % 2 else 0.6)]
    return parts


def _tent_stripes(p: Piece) -> list[Part]:
    """The striped canvas of a circus, rising to its pole."""
    w, h, z = p.width, p.height, p.depth / 2
    count = max(8, round(w / 0.8))
    step = w / count
    return [
        Face(
            ((x - step / 2, 0, z), (x + step / 2, 0, z), ((x + step / 2) * 0.6, h, z), ((x - step / 2) * 0.6, h, z)),
            "accent" if k % 2 else "white",
            (0, 0, 1),
            0.5,
        )
        for k, x in enumerate(spread(count, w))
    ]


def _circus_ring(p: Piece) -> list[Part]:
    """The low wall of a ring, sawdust within, a drum for the beasts."""
    r, h = p.width / 2, p.height
    wall: list[Part] = []
    for k in range(20):
        a, b = math.tau * k / 20, math.tau * (k + 1) / 20
        p0, p1 = (r * math.cos(a), r * 0.6 * math.sin(a)), (r * math.cos(b), r * 0.6 * math.sin(b))
        wall.append(
            Face(((p0[0], 0, p0[1]), (p1[0], 0, p1[1]), (p1[0], h, p1[1]), (p0[0], h, p0[1])), "accent" if k % 2 else "white", None)
        )
    drum = Turned(((0, 0.6), (0.5, 0.42)), "accent", x=-r * 0.4, z=-r * 0.2, bands=((0.2, 0.3, "lamp"),))
    return [
        Face(tuple((r * math.cos(math.tau * k / 24), 0.01, r * 0.6 * math.sin(math.tau * k / 24)) for k in range(24)), 0.12, None),
        *wall,
        drum,
    ]


def _barre(p: Piece) -> list[Part]:
    """A rail before a wall of mirrors."""
    w, h, z = p.width, p.height, p.depth / 2
    panes: list[Mark] = [front(x, 0.15, w / 4 * 0.97, h - 0.25, z - 0.1, 0.03) for x in spread(4, w)]
    shine: list[Mark] = [rule((x - 0.3, h * 0.3, z - 0.09), (x + 0.2, h * 0.8, z - 0.09), 0.03, "white") for x in spread(4, w)]
    return [
        box(0, 0.1, z - 0.16, w, h - 0.1, 0.1, 0.4, *panes, *shine),
        Pipe((-w / 2, 1.0, z + 0.1), (w / 2, 1.0, z + 0.1), 0.035, 0.035, 0.55),
        *[Pipe((x, 0.9, z - 0.1), (x, 1.0, z + 0.1), 0.02, 0.02, 0.7) for x in spread(4, w)],
    ]


def _easel(p: Piece) -> list[Part]:
    """A canvas on three legs, a painting begun on it."""
    w, h = p.width, p.height
    foot: list[Part] = [Pipe((s * w * 0.5, 0, 0.2), (0, h, -0.05), 0.025, 0.02, 0.55) for s in (-1, 1)]
    canvas = box(
        0,
        h * 0.42,
        0.16,
        w,
        h * 0.46,
        0.04,
        "white",
        disc(-w * 0.12, h * 0.68, 0.185, w * 0.16, "accent"),
        Line(((-w * 0.4, h * 0.5, 0.186), (0, h * 0.6, 0.186), (w * 0.4, h * 0.48, 0.186)), 0.05, 0.6, (0, 0, 1)),
    )
    return [Pipe((0, 0, -0.5), (0, h * 0.95, -0.05), 0.025, 0.02, 0.55), *foot, canvas, box(0, h * 0.4, 0.2, w * 0.8, 0.04, 0.12, 0.6)]


def _slide(p: Piece) -> list[Part]:
    """A children's slide: a ladder up, a chute down."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [Pipe((-w / 2, 0, s * d * 0.4), (-w * 0.3, h, s * d * 0.4), 0.03, 0.03, 0.7) for s in (-1, 1)]
    parts += [
        Pipe((-w / 2 + w * 0.2 * k / 7, h * k / 7, -d * 0.4), (-w / 2 + w * 0.2 * k / 7, h * k / 7, d * 0.4), 0.025, 0.025, 0.7)
        for k in range(1, 7)
    ]
    chute = Face(
        (
            (-w * 0.3, h * 0.9, d / 2),
            (-w * 0.16, h * 0.88, d / 2),
            (w * 0.36, 0.3, d / 2),
            (w / 2, 0.25, d / 2),
            (w / 2, 0.45, d / 2),
            (w * 0.36, 0.55, d / 2),
            (-w * 0.16, h * 1.08, d / 2),
            (-w * 0.3, h * 1.1, d / 2),
        ),
        "accent",
        None,
    )
    far = Face(tuple((x, y, -z) for x, y, z in chute.points), "accent", None)
    bed = Face(((-w * 0.16, h * 0.9, d / 2), (w * 0.36, 0.35, d / 2), (w * 0.36, 0.35, -d / 2), (-w * 0.16, h * 0.9, -d / 2)), 0.05, None)
    return [
        *parts,
        far,
        bed,
        chute,
        Pipe((w * 0.4, 0, 0), (w * 0.4, 0.3, 0), 0.04, 0.04, 0.7),
        Pipe((-w * 0.1, 0, 0), (-w * 0.1, h * 0.82, 0), 0.04, 0.04, 0.7),
    ]


def _seesaw(p: Piece) -> list[Part]:
    """A plank over a block, handles at both ends."""
    w, h = p.width, p.height
    ends: list[Part] = [
        Pipe((s * w * 0.42, h * (0.6 - s * 0.3), 0), (s * w * 0.42, h * (1.0 - s * 0.3), 0), 0.025, 0.025, 0.8) for s in (-1, 1)
    ]
    return [Turned(((0, 0.3), (h * 0.55, 0.1)), 0.5), Pipe((-w / 2, h * 0.9, 0), (w / 2, h * 0.3, 0), 0.09, 0.09, "accent"), *ends]


def _climbing_frame(p: Piece) -> list[Part]:
    """A dome of bars."""
    r, h = p.width / 2, p.height
    rings = [
        [(r * math.cos(b) * math.cos(math.tau * k / 8), h * math.sin(b), r * math.cos(b) * math.sin(math.tau * k / 8)) for k in range(9)]
        for b in (0.0, 0.5, 1.0, 1.5)
    ]
    parts: list[Part] = [Line(tuple(ring), 0.05, 0.6) for ring in rings[:-1]]
    return [*parts, *[Line(tuple(ring[k] for ring in rings), 0.05, "accent") for k in range(8)]]


TABLE: dict[str, Builder] = {
    "billiards": _billiards,
    "bowling_lanes": _bowling,
    "boxing_ring": _boxing_ring,
    "ring_ropes": _ring_ropes,
    "punch_bag": _punch_bag,
    "dumbbells": _dumbbells,
    "barbell": _barbell,
    "treadmill": _treadmill,
    "wall_bars": _wall_bars,
    "hoop": _hoop,
    "goal": _goal,
    "tennis_net": _tennis_net,
    "grandstand": _stand,
    "floodlight": _floodlight,
    "diving_board": _diving_board,
    "pool_lanes": _pool_lanes,
    "seat_rows": _seat_rows,
    "tent_stripes": _tent_stripes,
    "circus_ring": _circus_ring,
    "barre": _barre,
    "easel": _easel,
    "slide": _slide,
    "seesaw": _seesaw,
    "climbing_frame": _climbing_frame,
}
"""Builders by kind of piece."""
