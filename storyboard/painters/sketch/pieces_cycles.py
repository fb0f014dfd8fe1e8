"""What runs on two wheels; it drives along its own +x."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.bodywork import kept, rounded
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, rule
from storyboard.painters.sketch.pieces_cabin import block, tube
from storyboard.painters.sketch.pieces_driving import TYRE, speed
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe
from storyboard.staging.space import XY

STEEL = 0.3
"""Tone of bare metal."""
THIN = 0.03
"""Metres of half a tyre's width up to which it is one line."""


def _hoop(x: float, y: float, r: float, count: int = 28) -> list[Vec]:
    return [(x + r * math.cos(a), y + r * math.sin(a), 0.0) for a in (math.tau * k / count for k in range(count))]


def _spoked(x: float, r: float, thick: float, spokes: int, bar: float, rim: Tone) -> Shell:
    """A wheel that is seen through: a tyre, its rim, spokes to a hub."""
    marks: list[Mark] = []
    for k in range(spokes):
        c, s = math.cos(math.tau * k / spokes + 0.4), math.sin(math.tau * k / spokes + 0.4)
        ends = ((x + 0.03 * c, r + 0.03 * s, 0.0), (x + (r - 2 * thick) * c, r + (r - 2 * thick) * s, 0.0))
        marks.append(Line(ends, bar, rim, None, 0.9))
    inner = tuple(_hoop(x, r, r - 2 * thick, 24))
    marks += [Line((*inner, inner[0]), max(0.012, bar * 0.8), rim, None), Face(tuple(_hoop(x, r, 0.04, 12)), 0.6, None, 0.6)]
    if thick > THIN:
        return replace(tube(_hoop(x, r, r - thick), thick, TYRE, closed=True, sides=5), marks=tuple(marks))
    tyre = _hoop(x, r, r - thick, 36)
    marks.append(Line((*tyre, *tyre[:5]), thick * 2.2, TYRE, None))
    return replace(tube(((x, r, -0.045), (x, r, 0.045)), 0.026, 0.6), marks=tuple(marks))


def _bars(path: Sequence[XY], z: float, r: float, tone: Tone) -> Shell:
    """A tube in an upright plane."""
    return tube([(x, y, z) for x, y in path], r, tone)


def _bicycle(p: Piece) -> list[Part]:
    """A frame of tubes between two thin wheels, with chain, pedals, saddle and bent bars."""
    w, h, r = p.width, p.height, 0.34
    a, b, tone = -w / 2 + r, w / 2 - r, p.tone
    seat, head, foot = (a * 0.35, h * 0.8), (b * 0.72, h * 0.86), (0.0, r * 0.86)
    stem, front = (b * 0.67, h * 0.95), (b * 0.8, h * 0.66)
    stays = [tube([(seat[0] + 0.01, h * 0.7, s * 0.02), (a, r, s * 0.05), (*foot, s * 0.02)], 0.011, tone) for s in (-1, 1)]
    fork = [_bars((front, (b * 0.86, h * 0.52), (b * 0.94, r + 0.06), (b, r)), s * 0.05, 0.013, tone) for s in (-1, 1)]
    corners = (foot, front, head, (head[0] - 0.02, h * 0.81), (seat[0] + 0.02, h * 0.71))
    diamond = tube([(x, y, 0.0) for x, y in corners], 0.018, tone, closed=True)
    posts: list[Mark] = [
        Line(((seat[0] + 0.015, h * 0.72, 0), (*seat, 0)), 0.03, 0.6, None),
        Line(((*head, 0), (*stem, 0)), 0.034, 0.6, None),
    ]
    grip: list[Vec] = [(stem[0] - 0.13, h * 0.93, -0.28), (stem[0] + 0.02, h * 0.96, -0.16), (stem[0] + 0.03, h * 0.95, 0.0)]
    ends: list[Mark] = [
        Line(((stem[0] - 0.02, h * 0.942, s * 0.21), (stem[0] - 0.14, h * 0.928, s * 0.285)), 0.042, 0.92, None) for s in (-1, 1)
    ]
    bar = tube([*grip, *((x, y, -z) for x, y, z in grip[-2::-1])], 0.014, 0.4)
    return [
        _spoked(a, r, 0.017, 14, 0.006, 0.6),
        _spoked(b, r, 0.017, 14, 0.006, 0.6),
        *(guard(x, r, 1.1, start, end, tone) for x, start, end in ((a, 55, 175), (b, 25, 120))),
        *stays,
        replace(diamond, marks=(*_drive(foot, (a, r)), *posts)),
        *fork,
        replace(bar, marks=tuple(ends)),
        _saddle(seat[0], h * 0.79),
        Blob((b * 0.82, h * 0.84, 0), 0.04, 0.04, 0.0, 0.02, 0.6, 1.0, 0.8),
    ]


def _drive(foot: XY, hub: XY) -> list[Mark]:
    """Chain, chain wheel, cranks and pedals."""
    ring = tuple((x, y, 0.06) for x, y, _ in _hoop(foot[0], foot[1], 0.09, 18))
    out: list[Mark] = [Line(((foot[0], foot[1] + s * 0.09, 0.06), (hub[0], hub[1] + s * 0.035, 0.06)), 0.012, 0.85, None) for s in (-1, 1)]
    out.append(Line((*ring, ring[0]), 0.02, 0.75, None))
    for s, (x, y) in ((-1, (-0.12, 0.12)), (1, (0.12, -0.12))):
        tip = (foot[0] + x, foot[1] + y)
        out.append(Line(((*foot, s * 0.08), (*tip, s * 0.1)), 0.024, STEEL, None))
        out.append(Line(((*tip, s * 0.1), (*tip, s * 0.19)), 0.045, 0.9, None))
    return out


def _saddle(x: float, y: float) -> Shell:
    """A saddle: broad behind, a nose in front."""
    rows: list[tuple[Vec, ...]] = []
    for at, half, up in (
        (-0.14, 0.05, 0.05),
        (-0.12, 0.085, 0.07),
        (-0.04, 0.075, 0.07),
        (0.04, 0.035, 0.06),
        (0.13, 0.022, 0.055),
        (0.15, 0.01, 0.04),
    ):
        ring = rounded(((half, 0.0), (half * 0.8, up), (-half * 0.8, up), (-half, 0.0)), 0.02)
        rows.append(tuple((x + at, y + v, z) for z, v in ring))
    return Shell(tuple(rows), 0.92)


def guard(x: float, r: float, k: float, start: float, end: float, tone: Tone, half: float = 0.03, z: float = 0.0) -> Shell:  # noqa: PLR0917
    """A mudguard over a wheel, between two angles in degrees; `z` is where its middle is."""
    turns = [math.radians(start + (end - start) * n / 9) for n in range(10)]
    rows: list[tuple[Vec, ...]] = []
    for a in turns:
        c, s = math.cos(a), math.sin(a)
        ring = ((-half, k), (-half * 0.6, k + 0.06), (half * 0.6, k + 0.06), (half, k))
        rows.append(tuple((x + r * far * c, r + r * far * s, z + aside) for aside, far in ring))
    return Shell(tuple(rows), tone, (), 0.7)


def _scaled(w: float, h: float, points: Sequence[XY]) -> list[XY]:
    return [(x * w, y * h) for x, y in points]


def _motorcycle(p: Piece) -> list[Part]:
    """Two broad tyres, the engine between them, tank, saddle, fork, lamp, mirrors and exhaust."""
    w, h, r = p.width, p.height, 0.34
    a, b = -w / 2 + r, w / 2 - r
    crown = (w * 0.2, h * 0.87)
    fork: list[Part] = [Pipe((b, r, s * 0.09), (crown[0], crown[1], s * 0.07), 0.03, 0.026, STEEL) for s in (-1, 1)]
    swing: list[Part] = [Pipe((a, r, s * 0.09), (-w * 0.04, h * 0.34, s * 0.08), 0.025, 0.03, 0.7) for s in (-1, 1)]
    shocks: list[Part] = [Pipe((a + 0.06, r + 0.06, s * 0.11), (-w * 0.2, h * 0.66, s * 0.1), 0.03, 0.03, 0.45) for s in (-1, 1)]
    return [
        *(_spoked(x, r, 0.055, 7, 0.03, 0.25) for x in (a, b)),
        *swing,
        *shocks,
        guard(a, r, 1.06, 40, 150, p.tone, 0.075),
        guard(b, r, 1.06, 30, 130, p.tone, 0.07),
        *_engine(w, h),
        *_exhaust(w, h),
        _tank(w, h, p.tone),
        _pad(w, h),
        *fork,
        *_bar(w, h, crown),
        *speed(p, (a, b), r),
    ]


def _engine(w: float, h: float) -> list[Part]:
    """Crank case, two finned cylinders, the frame around them."""
    fins: list[Mark] = [
        rule((w * x0, h * y, s * 0.131), (w * (x0 + 0.11), h * y, s * 0.131), 0.012, normal=(0, 0, s))
        for x0 in (-0.055, 0.065)
        for y in (0.44, 0.48, 0.52, 0.56)
        for s in (-1, 1)
    ]
    case = rounded(_scaled(w, h, ((-0.15, 0.24), (-0.06, 0.19), (0.13, 0.19), (0.2, 0.28), (0.17, 0.42), (-0.1, 0.42))), 0.06)
    cylinders = [rounded(_scaled(w, h, ((x, 0.4), (x + 0.11, 0.4), (x + 0.1, 0.6), (x + 0.01, 0.6))), 0.02) for x in (-0.055, 0.065)]
    cover = tuple((w * 0.02 + 0.085 * math.cos(t), h * 0.3 + 0.085 * math.sin(t), 0.155) for t in (math.tau * k / 16 for k in range(16)))
    frame = _bars(_scaled(w, h, ((0.19, 0.8), (0.22, 0.5), (0.17, 0.18), (-0.12, 0.18), (-0.19, 0.4), (-0.2, 0.64))), 0.0, 0.022, 0.85)
    return [
        frame,
        *(
            block(one, ((-0.12, 0.96), (-0.1, 1.0), (0.1, 1.0), (0.12, 0.96)), 0.5, fins if k else fins[:0])
            for k, one in enumerate(cylinders)
        ),
        block(case, ((-0.15, 0.85), (-0.13, 1.0), (0.13, 1.0), (0.15, 0.85)), 0.62, [Face(cover, 0.3, (0, 0, 1), 0.8)]),
    ]


def _exhaust(w: float, h: float) -> list[Part]:
    """A pipe that bends down from the engine and a long silencer beside the rear wheel."""
    pipe = [(w * 0.15, h * 0.5, 0.12), (w * 0.21, h * 0.38, 0.15), (w * 0.17, h * 0.24, 0.16), (w * 0.02, h * 0.21, 0.17)]
    return [
        tube([*pipe, (-w * 0.12, h * 0.22, 0.17)], 0.026, STEEL),
        Pipe((-w * 0.1, h * 0.22, 0.17), (-w * 0.42, h * 0.33, 0.17), 0.042, 0.06, 0.35),
    ]


def _tank(w: float, h: float, tone: float) -> Shell:
    """A drop-shaped tank: broad in front, waisted at the knees."""
    rows: list[tuple[Vec, ...]] = []
    for x, half, low, high in (
        (-0.1, 0.03, 0.66, 0.72),
        (-0.09, 0.08, 0.64, 0.77),
        (-0.03, 0.115, 0.63, 0.86),
        (0.06, 0.15, 0.64, 0.92),
        (0.14, 0.155, 0.67, 0.915),
        (0.19, 0.11, 0.71, 0.87),
        (0.21, 0.05, 0.75, 0.82),
    ):
        ring = rounded(
            (
                (half * 0.7, low),
                (half, low + (high - low) * 0.5),
                (half * 0.6, high),
                (-half * 0.6, high),
                (-half, low + (high - low) * 0.5),
                (-half * 0.7, low),
            ),
            0.05,
        )
        rows.append(tuple((w * x, h * y, z) for z, y in ring))
    gleam = Line(((-w * 0.02, h * 0.84, 0.09), (w * 0.06, h * 0.885, 0.115), (w * 0.14, h * 0.88, 0.115)), 0.02, "white", (0, 0.4, 1), 0.6)
    cap = Face(
        tuple((w * 0.07 + 0.035 * math.cos(t), h * 0.925, 0.035 * math.sin(t)) for t in (-math.tau * k / 12 for k in range(12))),
        STEEL,
        (0, 1, 0),
        0.6,
    )
    return Shell(tuple(rows), tone, (gleam, cap))


def _pad(w: float, h: float) -> Shell:
    """A saddle for two that rises to its tail, the lamp under it."""
    rows: list[tuple[Vec, ...]] = []
    for x, half, low, high in (
        (-0.43, 0.05, 0.76, 0.85),
        (-0.41, 0.09, 0.72, 0.86),
        (-0.32, 0.12, 0.67, 0.83),
        (-0.24, 0.13, 0.65, 0.77),
        (-0.14, 0.12, 0.64, 0.76),
        (-0.08, 0.09, 0.64, 0.78),
    ):
        ring = rounded(((half, low), (half * 0.85, high), (-half * 0.85, high), (-half, low)), 0.04)
        rows.append(tuple((w * x, h * y, z) for z, y in ring))
    lamp = Face(
        ((-w * 0.432, h * 0.78, -0.04), (-w * 0.432, h * 0.78, 0.04), (-w * 0.432, h * 0.84, 0.04), (-w * 0.432, h * 0.84, -0.04)),
        "accent",
        (-1, 0, 0),
        0.6,
        0.4,
    )
    return Shell(tuple(rows), 0.92, (lamp,))


def _bar(w: float, h: float, crown: XY) -> list[Part]:
    """The bar with its grips, levers and mirrors; the lamp and the dial before it."""
    x, y = w * 0.19, h * 0.96
    bend: list[Vec] = [(x - 0.06, y, -0.34), (x, y + 0.02, -0.2), (x + 0.05, y - 0.01, -0.06)]
    marks: list[Mark] = [Line(((x - 0.02, y + 0.01, s * 0.24), (x - 0.07, y, s * 0.36)), 0.05, 0.92, None) for s in (-1, 1)]
    for s in (-1, 1):
        marks.append(Line(((x + 0.01, y + 0.01, s * 0.2), (x + 0.03, y + 0.13, s * 0.36)), 0.016, 0.85, None))
        case = rounded(
            ((s * 0.3 - 0.07, y + 0.15), (s * 0.3 + 0.07, y + 0.15), (s * 0.3 + 0.06, y + 0.24), (s * 0.3 - 0.06, y + 0.24)), 0.03
        )
        marks.append(Face(tuple((x + 0.03, v, z) for z, v in case), 0.75, None, 0.8))
    return [
        replace(tube([*bend, *((a, b, -c) for a, b, c in bend[::-1])], 0.015, 0.5), marks=tuple(marks)),
        Pipe((crown[0] + 0.02, crown[1] - 0.02, 0), (w * 0.25, h * 0.83, 0), 0.05, 0.085, 0.8),
        Blob((w * 0.265, h * 0.83, 0), 0.1, 0.1, 0.0, 0.02, 0.7, 1.0, 1.0),
    ]


TABLE: dict[str, Builder] = {"motorcycle": kept(_motorcycle), "bicycle": kept(_bicycle)}
"""Builders by kind of piece."""
