"""Cabs of machines from inside and machines from outside: cranes, excavators, tractors, forklifts, locomotives, coaches."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, flanks, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.pieces_furniture import wheel
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Prism, Turned, Words
from storyboard.staging.space import XY

STEEL = 0.72


def _pane(p: Piece, sill: float, mullions: int) -> list[Part]:
    """A frame of thin posts over a low sill, seen through."""
    w, h = p.width, p.height
    posts: list[Part] = [Pipe((x, sill, 0), (x, h, 0), 0.04, 0.04, p.tone) for x in (-w / 2, w / 2)]
    bars: list[Part] = [Pipe((x, sill, 0), (x, h, 0), 0.025, 0.025, p.tone) for x in spread(mullions, w)] if mullions else []
    streaks: list[Part] = [
        Face(((x, sill + 0.1, 0), (x + 0.1, sill + 0.1, 0), (x + 0.4, h - 0.1, 0), (x + 0.3, h - 0.1, 0)), "white", None, 0, 0, 0.18)
        for x in (-w * 0.32, w * 0.1)
    ]
    return [box(0, 0, 0, w, sill, p.depth, p.tone), *posts, *bars, Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.05, 0.05, p.tone), *streaks]


def _cab_side(p: Piece) -> list[Part]:
    """A side of glass almost to the floor, with the bar one holds on to."""
    w, h = p.width, p.height
    return [*_pane(p, 0.34, 0), Line(((w * 0.3, h * 0.4, 0.05), (w * 0.3, h * 0.72, 0.05)), 0.035, "lamp")]


def _cab_rear(p: Piece) -> list[Part]:
    return _pane(p, 0.62, 1)


def _joysticks(p: Piece) -> list[Part]:
    """A console on either side of a seat, a lever with its knob and a row of buttons on each."""
    w, h, d = p.width, p.height, p.depth
    out: list[Part] = []
    for s in (-1, 1):
        x, high = s * w / 2, h * 0.62
        buttons: list[Mark] = [
            front(x + at, high * 0.8, 0.03, 0.04, d / 2 + 0.005, tone) for at, tone in ((-0.05, "accent"), (0.0, "white"), (0.05, "lamp"))
        ]
        ball = Turned(((h - 0.04, 0.02), (h - 0.02, 0.045), (h + 0.03, 0.045), (h + 0.05, 0.015)), 0.95, x, 0.1)
        out += [box(x, 0, 0, 0.22, high, d, p.tone, *buttons), Pipe((x, high, 0.02), (x, h, 0.1), 0.018, 0.022, 0.9), ball]
    return out


def _stick(p: Piece) -> list[Part]:
    """A rod out of the floor and a yoke at its top, a grip for each hand with a button on it."""
    w, h = p.width / 2, p.height
    rod, bar = (
        Pipe((0.0, 0.0, 0.1), (0.0, h * 0.86, 0.0), 0.022, 0.02, 0.6),
        Pipe((-w, h * 0.86, 0.0), (w, h * 0.86, 0.0), 0.022, 0.022, 0.8),
    )
    grips = [Pipe((s * w, h * 0.84, 0.0), (s * w, h, 0.02), 0.03, 0.034, 0.92) for s in (-1, 1)]
    return [rod, bar, *grips, *(box(s * w, h, 0.02, 0.03, 0.02, 0.03, "accent") for s in (-1, 1))]


def _great_wheel(x: float, r: float, wide: float) -> list[Part]:
    """A tyre with its lugs, its axle across."""
    ring = [(r * math.cos(a), r + r * math.sin(a)) for a in (math.tau * k / 28 for k in range(28))]
    s = math.copysign(1.0, x)
    faces: list[Part] = [Face(tuple((x + s * side, y, z) for z, y in ring), 0.9, None) for side in (wide / 2, -wide / 2)]
    tread: list[Part] = [
        Face(((x - wide / 2, y, z), (x + wide / 2, y, z), (x + wide / 2, b, a), (x - wide / 2, b, a)), 0.85 if k % 2 else 0.95, None, 0.5)
        for k, ((z, y), (a, b)) in enumerate(zip(ring, [*ring[1:], ring[0]], strict=True))
    ]
    rim = tuple(
        (x - s * (wide / 2 + 0.01), r + 0.5 * r * math.sin(a), 0.5 * r * math.cos(a)) for a in (math.tau * k / 20 for k in range(20))
    )
    return [*faces, *tread, Face(rim, "accent", None)]


def _tractor_wheels(p: Piece) -> list[Part]:
    """The rear wheels at both sides of the seat, a guard over each."""
    w, h = p.width, p.height
    r, out = h * 0.47, list[Part]()
    for s in (-1, 1):
        arc = [(r + 1.12 * r * math.sin(a), 1.12 * r * math.cos(a)) for a in (math.pi * (0.1 + 0.8 * k / 10) for k in range(11))]
        guard = [
            Face(((s * w * 0.3, y, z), (s * w / 2, y, z), (s * w / 2, b, a), (s * w * 0.3, b, a)), "accent", None, 0.6)
            for (y, z), (b, a) in pairwise(arc)
        ]
        out += [*_great_wheel(s * w * 0.4, r, w * 0.16), *guard]
    return out


def _bonnet(p: Piece) -> list[Part]:
    """The bonnet of a tractor before its cab, its exhaust beside it."""
    w, h, d = p.width, p.height, p.depth
    vents: list[Mark] = [rule((-w * 0.3, y, d / 2 + 0.01), (w * 0.3, y, d / 2 + 0.01), 0.03, normal=(0, 0, 1)) for y in (0.3, 0.38, 0.46)]
    pipe: list[Part] = [
        Pipe((w * 0.72, 0.3, d * 0.1), (w * 0.72, h * 1.6, d * 0.1), 0.05, 0.05, 0.85),
        rod(w * 0.72, d * 0.1, h * 1.5, h * 1.7, 0.07, 0.95),
    ]
    return [box(0, 0.1, 0, w, h * 0.5, d, "accent", *vents), *pipe]


def _fork_mast(p: Piece) -> list[Part]:
    """Two rails with their chains, the carriage across them."""
    w, h = p.width, p.height
    rails: list[Part] = [box(s * w / 2, 0, 0, 0.11, h, 0.1, STEEL) for s in (-1, 1)]
    chains: list[Part] = [Line(((s * w * 0.34, 0, 0), (s * w * 0.34, h, 0)), 0.03, 0.95) for s in (-1, 1)]
    return [*rails, *chains, box(0, h * 0.96, 0, w, 0.09, 0.1, STEEL), box(0, 0.2, 0.06, w * 1.1, 0.12, 0.06, "lamp")]


def _digger_arm(p: Piece) -> list[Part]:
    """The boom that rises beside the cab and bends down to its bucket before it."""
    h, d = p.height, p.depth
    foot, knee, wrist = (0.0, 0.1, -d / 2), (0.15, h, d * 0.1), (0.5, h * 0.42, d / 2)
    bucket = Prism(((0.2, 0.25), (0.9, 0.25), (1.05, 0.9), (0.55, 1.2), (0.2, 0.9)), d * 0.4, d * 0.75, 0.8)
    ram = Pipe((0.05, 0.2, -d * 0.2), (0.15, h * 0.7, d * 0.02), 0.06, 0.05, 0.3)
    return [Pipe(foot, knee, 0.2, 0.17, "lamp"), Pipe(knee, wrist, 0.17, 0.12, "lamp"), ram, bucket]


def _lattice(p: Piece) -> list[Part]:
    """A mast of four posts with crossed braces."""
    w, h, d = p.width / 2, p.height, p.depth / 2
    posts: list[Part] = [Pipe((i * w, 0, k * d), (i * w, h, k * d), 0.05, 0.05, "accent") for i in (-1, 1) for k in (-1, 1)]
    count = max(2, round(h / p.width))
    braces: list[Part] = []
    for n in range(count):
        y0, y1, turn = h * n / count, h * (n + 1) / count, 1 if n % 2 else -1
        braces += [Line(((-turn * w, y0, k * d), (turn * w, y1, k * d)), 0.05, "accent", None) for k in (-1, 1)]
        braces += [Line(((i * w, y0, -turn * d), (i * w, y1, turn * d)), 0.05, "accent", None) for i in (-1, 1)]
    return [*posts, *braces]


def _ring(x: float, y: float, r: float, z: float, tone: float | str, glow: float = 0.0) -> Face:
    return Face(
        tuple((x + r * math.cos(a), y + r * math.sin(a), z) for a in (math.tau * k / 18 for k in range(18))), tone, (0, 0, 1), 0.8, glow
    )


def _firebox(p: Piece) -> list[Part]:
    """The back of a boiler: an arched plate with gauges and pipes, the fire behind its open door."""
    w, h, z = p.width, p.height, p.depth / 2
    arch = [
        (-w * 0.4, 0.0),
        (w * 0.4, 0.0),
        *((w * 0.4 * math.cos(a), h * 0.55 + h * 0.42 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))),
    ]
    marks: list[Mark] = [
        _ring(x, y, r, z + 0.01, 0.03) for x, y, r in ((0, h * 0.8, 0.17), (-0.42, h * 0.68, 0.12), (0.42, h * 0.68, 0.12))
    ]
    marks += [
        rule((x, y, z + 0.02), (x + 0.06, y + 0.08, z + 0.02), 0.02, "accent")
        for x, y in ((0, h * 0.8), (-0.42, h * 0.68), (0.42, h * 0.68))
    ]
    marks += [front(0, h * 0.2, w * 0.3, h * 0.22, z + 0.01, 0.95), front(0, h * 0.22, w * 0.25, h * 0.17, z + 0.02, "accent", glow=1.0)]
    marks += [front(0, h * 0.22, w * 0.15, h * 0.1, z + 0.03, "lamp", glow=1.0)]
    marks += [rule((-w * 0.34, h * y, z + 0.01), (w * 0.34, h * y, z + 0.01), 0.03, 0.3) for y in (0.52, 0.58)]
    lever = Line(((-w * 0.1, h * 0.94, z + 0.1), (w * 0.3, h * 0.72, z + 0.14)), 0.05, "accent")
    wheels: list[Part] = [
        Line(
            tuple((x + 0.13 * math.cos(a), h * 0.45 + 0.13 * math.sin(a), z + 0.1) for a in (math.tau * k / 16 for k in range(17))),
            0.03,
            "accent",
        )
        for x in (-0.66, 0.66)
    ]
    pipes: list[Part] = [Pipe((x, 0.1, z + 0.03), (x, h * 0.9, z + 0.03), 0.035, 0.035, 0.4) for x in (-w * 0.34, -w * 0.28, w * 0.3)]
    return [Prism(tuple(arch), -z, z, p.tone, tuple(marks)), *pipes, lever, *wheels]


def _train_desk(p: Piece) -> list[Part]:
    """Two panes over a sloping desk of dials; rails run away beyond them."""
    w, h, z = p.width, p.height, p.depth / 2
    wall: list[Mark] = []
    for s in (-1, 1):
        x = s * w * 0.25
        wall += [
            front(x, h * 0.48, w * 0.44, h * 0.44, -z + 0.07, "glass"),
            front(x, h * 0.48, w * 0.44, h * 0.17, -z + 0.075, 0.45, line=0.3),
        ]
        wall += [
            rule((x + a * w, h * 0.48, -z + 0.08), (x + b * w, h * 0.65, -z + 0.08), 0.025, "ink")
            for a, b in ((-0.14, -0.02), (0.14, 0.02), (-0.07, -0.01), (0.07, 0.01))
        ]
        wall += [rule((x + 0.02, h * 0.48, -z + 0.085), (x + 0.26, h * 0.7, -z + 0.085), 0.018, "ink")]
    dials: list[Mark] = [_ring(x, h * 0.34, 0.1, z + 0.01, 0.03, 0.4) for x in spread(5, w * 0.9)]
    lights: list[Mark] = [
        front(x, h * 0.2, 0.07, 0.06, z + 0.01, tone, glow=0.7) for x, tone in zip(spread(6, w * 0.8), ("lamp", "accent") * 3, strict=True)
    ]
    lever = Line(((w * 0.18, h * 0.42, z), (w * 0.22, h * 0.56, z + 0.1)), 0.05, 0.95)
    return [
        box(0, 0, -z + 0.03, w, h, 0.06, p.tone, *wall),
        box(0, 0, 0.02, w, h * 0.44, p.depth, shift(p.tone, 0.2), *dials, *lights),
        lever,
    ]


def _spoked(x: float, r: float, z: float) -> list[Part]:
    rim = tuple((x + r * math.cos(a), r + r * math.sin(a), z) for a in (math.tau * k / 24 for k in range(25)))
    spokes: list[Part] = [
        Line(((x, r, z), (x + r * math.cos(a), r + r * math.sin(a), z)), 0.03, 0.85, None) for a in (math.tau * k / 10 for k in range(10))
    ]
    return [Line(rim, 0.07, 0.85, None), *spokes]


def _upright(x: float, y: float, w: float, h: float) -> tuple[XY, ...]:
    """A rectangle; (x, y) is the middle of its lower edge."""
    return ((x - w / 2, y), (x + w / 2, y), (x + w / 2, y + h), (x - w / 2, y + h))


def _coach(p: Piece) -> list[Part]:
    """A closed carriage: a curved body with door and windows, lamps, the box before it (+x), high wheels."""
    w, h, d = p.width, p.height, p.depth
    body = (
        (-w * 0.36, h * 0.42),
        (-w * 0.24, h * 0.26),
        (w * 0.16, h * 0.26),
        (w * 0.28, h * 0.42),
        (w * 0.3, h * 0.96),
        (-w * 0.38, h * 0.96),
    )
    z, panes = d / 2 + 0.01, (-w * 0.27, -w * 0.04, w * 0.19)
    marks = flanks(_upright(-w * 0.04, h * 0.3, 0.8, h * 0.6), z, shift(p.tone, 0.12))
    marks += [one for x in panes for one in flanks(_upright(x, h * 0.6, 0.36, h * 0.24), z + 0.01, "glass")]
    lamps: list[Part] = [box(w * 0.31, h * 0.6, s * d * 0.52, 0.14, 0.24, 0.14, "lamp") for s in (-1, 1)]
    wheels = [part for s in (-1, 1) for x, r in ((-w * 0.3, h * 0.27), (w * 0.34, h * 0.21)) for part in _spoked(x, r, s * d * 0.54)]
    seat = [box(w * 0.38, h * 0.42, 0, w * 0.16, h * 0.08, d * 0.8, p.tone), box(w * 0.32, h * 0.48, 0, 0.08, h * 0.2, d * 0.8, p.tone)]
    pole = [Pipe((w * 0.42, h * 0.24, s * 0.2), (w * 0.72, h * 0.3, s * 0.24), 0.04, 0.03, 0.8) for s in (-1, 1)]
    return [
        *wheels[: len(wheels) // 2],
        Prism(body, -d / 2, d / 2, p.tone, tuple(marks)),
        box(-w * 0.04, h * 0.96, 0, w * 0.7, 0.06, d, 0.85),
        *seat,
        *lamps,
        *pole,
        *wheels[len(wheels) // 2 :],
    ]


def _forklift(p: Piece) -> list[Part]:
    """A forklift: counterweight, seat under a cage, the mast and its tines before it (+x)."""
    w, h, d = p.width, p.height, p.depth
    body = Prism(
        ((-w * 0.46, 0.2), (w * 0.2, 0.2), (w * 0.2, h * 0.3), (-w * 0.02, h * 0.34), (-w * 0.06, h * 0.46), (-w * 0.46, h * 0.46)),
        -d * 0.45,
        d * 0.45,
        "lamp",
    )
    wheels = [
        part for s in (-1, 1) for x, r in ((-w * 0.32, 0.25), (w * 0.12, 0.3)) for part in wheel(x, r, s * d * 0.45, r, 0.2, axis="z")
    ]
    cage: list[Part] = [
        Pipe((x, h * 0.3, s * d * 0.4), (a, h, s * d * 0.36), 0.035, 0.035, 0.85)
        for s in (-1, 1)
        for x, a in ((-w * 0.3, -w * 0.24), (w * 0.17, w * 0.06))
    ]
    tines: list[Part] = [box(w * 0.42, 0.1, s * d * 0.25, w * 0.32, 0.06, 0.12, 0.8) for s in (-1, 1)]
    mast: list[Part] = [box(w * 0.25, 0.1, s * d * 0.32, 0.1, h * 1.05, 0.1, 0.8) for s in (-1, 1)]
    seat = [box(-w * 0.14, h * 0.46, 0, 0.14, h * 0.2, d * 0.4, 0.8)]
    return [
        *wheels,
        body,
        *seat,
        *cage,
        box(-w * 0.09, h, 0, w * 0.34, 0.06, d * 0.8, 0.85),
        *mast,
        box(w * 0.25, h * 0.5, 0, 0.08, 0.1, d * 0.7, 0.8),
        *tines,
    ]


def _stalls(p: Piece) -> list[Part]:
    """A milking parlour: rails between stalls, a jar and a cluster of cups on hoses in each, a pipe over all."""
    w, h, d = p.width, p.height, p.depth
    out: list[Part] = [
        Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.05, 0.05, 0.15),
        Pipe((-w / 2, h * 0.5, d / 2), (w / 2, h * 0.5, d / 2), 0.04, 0.04, 0.5),
    ]
    for x in spread(4, w):
        bowl = Turned(((h * 0.56, 0.1), (h * 0.6, 0.15), (h * 0.76, 0.15), (h * 0.82, 0.05)), 0.02, x + 0.16, d * 0.3)
        hose = Line(((x + 0.16, h * 0.56, d * 0.3), (x + 0.02, h * 0.4, d * 0.5), (x - 0.1, h * 0.3, d * 0.5)), 0.04, 0.95)
        cups: list[Part] = [
            Line(((x - 0.1 + a, h * 0.3, d * 0.5), (x - 0.1 + a * 1.8, h * 0.16, d * 0.5)), 0.05, 0.9) for a in (-0.1, -0.03, 0.04, 0.11)
        ]
        out += [Pipe((x + 0.16, h * 0.8, d * 0.3), (x + 0.16, h, 0), 0.02, 0.02, 0.15), bowl, hose, *cups]
        out += [Pipe((x - w * 0.11, 0, s * d / 2), (x - w * 0.11, h * 0.6, s * d / 2), 0.04, 0.04, 0.5) for s in (-1, 1)]
        out.append(Pipe((x - w * 0.11, h * 0.58, -d / 2), (x - w * 0.11, h * 0.58, d / 2), 0.04, 0.04, 0.5))
    return out


def _saw(p: Piece) -> list[Part]:
    """A bench with a great round blade through it and a log on its rollers."""
    w, h, d = p.width, p.height, p.depth
    r = h * 0.5
    teeth = tuple(
        (
            w * 0.1 + (r if k % 2 else r * 0.9) * math.cos(math.tau * k / 40),
            h * 0.62 + (r if k % 2 else r * 0.9) * math.sin(math.tau * k / 40),
            0.0,
        )
        for k in range(40)
    )
    return [
        box(0, 0, -d * 0.26, w, h * 0.55, d * 0.4, p.tone),
        Face(teeth, 0.08, None, 1.0),
        _ring(w * 0.1, h * 0.62, 0.08, 0.01, 0.7),
        box(0, 0, d * 0.28, w, h * 0.5, d * 0.4, p.tone),
        Pipe((-w * 0.7, h * 0.72, d * 0.26), (w * 0.0, h * 0.72, d * 0.26), 0.19, 0.19, 0.45),
    ]


def _mill_gear(p: Piece) -> list[Part]:
    """A great cog on its shaft over the round stones, a hopper on them."""
    w, h, z = p.width, p.height, p.depth * 0.2
    r, y = w * 0.34, h * 0.6
    cog = [(r * (1.0 if k % 4 < 2 else 0.88), math.tau * k / 64) for k in range(64)]
    arms = [Line(((0.0, y, z), (r * math.cos(a), y + r * math.sin(a), z)), 0.09, 0.8, None) for a in (math.tau * k / 6 for k in range(6))]
    rim = tuple((s * math.cos(a), y + s * math.sin(a), z) for s, a in cog)
    inner = tuple((r * 0.72 * math.cos(a), y + r * 0.72 * math.sin(a), z + 0.01) for a in (math.tau * k / 24 for k in range(24)))
    stones = [
        Turned(((0.35, w * 0.22), (0.6, w * 0.22)), 0.15, w * 0.3, p.depth * 0.3),
        Turned(((0.64, w * 0.2), (0.86, w * 0.2)), 0.1, w * 0.3, p.depth * 0.3),
    ]
    hopper = Turned(((0.9, w * 0.05), (1.4, w * 0.16)), 0.45, w * 0.3, p.depth * 0.3, 1.0)
    return [
        Pipe((-w * 0.5, y, 0), (w * 0.5, y, 0), 0.09, 0.09, 0.7),
        Pipe((w * 0.3, 1.4, p.depth * 0.3), (w * 0.3, h, p.depth * 0.3), 0.07, 0.07, 0.6),
        Face(rim, 0.6, None, 1.0),
        Face(inner, 0.35, None, 0.8),
        *arms,
        box(w * 0.3, 0, p.depth * 0.3, w * 0.5, 0.35, p.depth * 0.7, 0.5),
        *stones,
        hopper,
    ]


def _ladle(p: Piece) -> list[Part]:
    """A ladle of molten steel on its hooks, a stream of it running out."""
    w, h = p.width, p.height
    pot = Turned(((h * 0.35, w * 0.28), (h * 0.45, w * 0.38), (h * 0.75, w * 0.44)), p.tone, 0, 0, bands=((h * 0.55, h * 0.6, 0.9),))
    hot = Turned(((h * 0.75, w * 0.4), (h * 0.77, w * 0.4)), "lamp", 0, 0, glow=1.0)
    hooks: list[Part] = [Pipe((s * w * 0.42, h * 0.6, 0), (s * w * 0.3, h * 1.2, 0), 0.06, 0.06, 0.9) for s in (-1, 1)]
    stream = Face(((w * 0.38, h * 0.74, 0.1), (w * 0.5, h * 0.74, 0.1), (w * 0.6, 0, 0.1), (w * 0.5, 0, 0.1)), "lamp", None, 0, 1.0)
    pool = Turned(((0.0, w * 0.3), (0.02, w * 0.3)), "lamp", w * 0.55, 0.1, glow=1.0)
    return [pool, stream, pot, hot, *hooks, Pipe((-w * 0.4, h * 1.2, 0), (w * 0.4, h * 1.2, 0), 0.08, 0.08, 0.9)]


def _rods_wall(p: Piece) -> list[Part]:
    """A plant's mimic board: pipes, tanks and lamps drawn on a wall of dials, a label over it."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    marks: list[Mark] = [_ring(x, h * 0.8, w * 0.035, z, 0.03, 0.4) for x in spread(8, w)]
    marks += [_ring(x, h * 0.5, w * 0.03, z, tone, 0.8) for x, tone in zip(spread(6, w * 0.5), ("accent", "lamp") * 3, strict=True)]
    marks += [front(x, h * 0.14, w * 0.1, h * 0.22, z, 0.05) for x in (-w * 0.36, w * 0.36)]
    marks += [
        rule((a, y, z), (b, y, z), 0.03, "accent")
        for a, b, y in ((-w * 0.36, w * 0.36, h * 0.42), (-w * 0.2, w * 0.2, h * 0.26), (-w * 0.36, w * 0.36, h * 0.62))
    ]
    marks += [rule((x, h * 0.26, z), (x, h * 0.62, z), 0.03, "accent") for x in (-w * 0.36, -w * 0.2, w * 0.2, w * 0.36)]
    words = [Words(p.label, (0, h * 0.92, z), w * 0.5, h * 0.1)] if p.label else []
    return [whole(p, *marks, *words)]


TABLE: dict[str, Builder] = {
    "cab_side": _cab_side,
    "cab_rear": _cab_rear,
    "joysticks": _joysticks,
    "stick": _stick,
    "tractor_wheels": _tractor_wheels,
    "tractor_bonnet": _bonnet,
    "fork_mast": _fork_mast,
    "digger_arm": _digger_arm,
    "lattice": _lattice,
    "firebox": _firebox,
    "train_desk": _train_desk,
    "coach": _coach,
    "forklift": _forklift,
    "milking_stalls": _stalls,
    "saw_bench": _saw,
    "ladle": _ladle,
    "mill_gear": _mill_gear,
    "mimic_board": _rods_wall,
}
"""Builders by kind of piece."""
