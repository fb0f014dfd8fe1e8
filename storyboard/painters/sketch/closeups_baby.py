"""A baby from near: its face, its face as it wails, a foot that kicks, a hand that closes round nothing."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

SKIN, CHEEK, CLOTH, TEAR = 0.04, "#e9a99a", "accent", "#8fc3dc"


def _bedding(p: Plane) -> None:
    """A pillow and the fold of a blanket."""
    plain(p, 0.22, 0.34)
    p.poly(
        marks.curve((-1.5, -0.5), (-1.6, 0.5), (-0.9, 0.96), (0.9, 0.96), (1.6, 0.5), (1.5, -0.5), (0.0, -0.8), (-1.5, -0.5)), "white", 1.2
    )


def _head(p: Plane) -> None:
    """A round head with almost no hair, its ears, a curl on top."""
    for s in (-1, 1):
        p.disc(s * 0.68, 0.06, 0.13, SKIN, ry=0.17, line=1.3)
    outline = marks.curve(
        (0.0, 0.84), (0.46, 0.72), (0.68, 0.34), (0.68, -0.06), (0.56, -0.38), (0.28, -0.6), (0.0, -0.66), (-0.28, -0.6), (-0.56, -0.38),
        (-0.68, -0.06), (-0.68, 0.34), (-0.46, 0.72), (0.0, 0.84),
    )  # fmt: skip
    p.poly(outline, SKIN, 1.5)
    p.line(*marks.curve((-0.1, 0.82), (0.06, 0.66), (0.18, 0.76), (0.08, 0.86), (0.0, 0.76)), width=2.2)
    for x in (-0.26, -0.16, 0.26):
        p.line((x, 0.78 - abs(x) * 0.1), (x + 0.04, 0.64), width=1.2, alpha=0.7)
    for s in (-1, 1):
        p.shade(oval(s * 0.4, -0.2, 0.16, 0.12), CHEEK, 0.7, 0.06)


def _blanket(p: Plane) -> None:
    p.poly(marks.curve((-2.2, -1.4), (-1.2, -0.62), (-0.5, -0.66), (0.0, -0.74), (0.5, -0.66), (1.2, -0.62), (2.2, -1.4)), CLOTH, 1.5)
    p.line(*marks.curve((-1.0, -0.74), (-0.4, -0.8), (0.0, -0.86), (0.4, -0.8), (1.0, -0.74)), width=1.2, alpha=0.6)


def _face(p: Plane) -> None:
    """Large eyes, a button of a nose, a small wet mouth."""
    _bedding(p)
    _head(p)
    for s in (-1, 1):
        p.disc(s * 0.27, 0.08, 0.13, "white", ry=0.12, line=1.2)
        p.disc(s * 0.27, 0.08, 0.09, "ink", line=0)
        p.disc(s * 0.27 - 0.03, 0.12, 0.03, "white", line=0)
        p.line(*marks.curve((s * 0.16, 0.3), (s * 0.27, 0.34), (s * 0.4, 0.28)), width=1.4, alpha=0.7)
    p.line(*marks.curve((-0.06, -0.12), (0.0, -0.17), (0.06, -0.12)), width=1.8)
    p.poly(marks.curve((-0.13, -0.34), (-0.05, -0.3), (0.0, -0.32), (0.05, -0.3), (0.13, -0.34), (0.0, -0.42), (-0.13, -0.34)), CHEEK, 1.2)
    p.line((-0.14, -0.55), (0.0, -0.58), (0.14, -0.55), width=1.0, alpha=0.5)
    _blanket(p)


def fist(p: Plane, x: float, y: float, size: float, side: int) -> None:
    """A baby's fist on its short plump arm that comes up from below."""
    arm = ((side * 0.5, -1.9), (side * 0.5, -0.6), (0.34, -0.3), (-0.34, -0.3), (-side * 0.2, -1.2), (-side * 0.1, -1.9))
    p.poly(marks.curve(*((x + u * size, y + v * size) for u, v in arm)), SKIN, 1.3)
    p.disc(x, y, 0.46 * size, SKIN, ry=0.42 * size, line=1.5)
    for k in range(4):
        p.disc(x - 0.27 * size + 0.18 * size * k, y + 0.26 * size, 0.13 * size, SKIN, ry=0.17 * size, line=1.1)
    p.poly(oval(x - side * 0.2 * size, y - 0.02 * size, 0.24 * size, 0.12 * size), SKIN, 1.2)


def _wails(p: Plane) -> None:
    """Eyes pressed shut, a mouth wide open with its gums and tongue, tears, both fists up, the sound of it."""
    _bedding(p)
    _head(p)
    for s in (-1, 1):
        p.shade(oval(s * 0.42, -0.12, 0.22, 0.18), CHEEK, 0.9, 0.08)
        p.line(*marks.curve((s * 0.14, 0.14), (s * 0.28, 0.06), (s * 0.44, 0.16)), width=3.4)
        p.line((s * 0.16, 0.36), (s * 0.3, 0.3), (s * 0.46, 0.24), width=2.2)
        p.line((s * 0.05, 0.3), (s * 0.04, 0.2), width=1.4)
        for x, y, r in ((0.46, -0.04, 0.06), (0.54, -0.24, 0.075)):
            p.poly(((s * x, y + 2.0 * r), (s * x + 0.8 * r, y), (s * x, y - r), (s * x - 0.8 * r, y)), TEAR, 1.1)
    p.line(*marks.curve((-0.07, -0.04), (0.0, -0.09), (0.07, -0.04)), width=1.8)
    p.poly(
        marks.curve(
            (-0.3, -0.2), (0.0, -0.15), (0.3, -0.2), (0.32, -0.36), (0.18, -0.56), (0.0, -0.6), (-0.18, -0.56), (-0.32, -0.36), (-0.3, -0.2)
        ),
        "#5c1420",
        1.6,
    )
    p.poly(marks.curve((-0.2, -0.52), (0.0, -0.4), (0.2, -0.52), (0.0, -0.58), (-0.2, -0.52)), "#d9737c", 0.9)
    p.line((-0.22, -0.22), (0.0, -0.19), (0.22, -0.22), width=3.4, tone="#e9a0a4")
    _blanket(p)
    for s in (-1, 1):
        fist(p, s * 1.02, -0.28, 0.5, s)
        for r in (0.98, 1.14, 1.3):
            points = [(s * r * math.cos(a), 0.2 + 0.8 * r * math.sin(a)) for a in (math.radians(10 + 4 * n) for n in range(11))]
            for width, tone in ((4.0, "white"), (2.4, "ink")):
                p.line(*points, width=width, tone=tone)


def _toe(p: Plane, at: XY, r: float, tone: Tone = SKIN) -> None:
    p.disc(*at, r, tone, ry=r * 1.16, line=1.3)
    p.poly(oval(at[0], at[1] + r * 0.5, r * 0.4, r * 0.3), "white", 0.7)


def _foot(p: Plane) -> None:
    """A small plump foot, its sole to us and five round toes, out of the leg of a romper; it kicks."""
    plain(p, 0.2, 0.32)
    p.poly(((-9, -0.1), (9, 0.0), (9, -9), (-9, -9)), "white", 1.0)
    p.poly(marks.curve((-0.5, -1.5), (-0.42, -0.9), (-0.34, -0.6), (0.34, -0.6), (0.44, -0.9), (0.52, -1.5)), SKIN, 1.4)
    p.poly(((-0.7, -9), (-0.56, -0.82), (0.56, -0.82), (0.7, -9)), CLOTH, 1.5)
    p.line((-0.54, -0.92), (0.54, -0.92), width=2.0)
    sole = marks.curve(
        (-0.3, -0.6), (-0.36, -0.3), (-0.34, 0.1), (-0.44, 0.38), (-0.3, 0.54), (0.0, 0.6), (0.34, 0.5), (0.44, 0.3), (0.34, 0.0),
        (0.32, -0.34), (0.28, -0.6), (0.0, -0.7), (-0.3, -0.6),
    )  # fmt: skip
    p.poly(sole, SKIN, 1.5)
    for at, r in (((-0.34, 0.6), 0.17), ((-0.06, 0.7), 0.125), ((0.14, 0.68), 0.11), ((0.31, 0.6), 0.1), ((0.45, 0.48), 0.09)):
        _toe(p, at, r)
    for points in (
        ((-0.24, 0.3), (0.0, 0.24), (0.26, 0.3)),
        ((-0.2, 0.12), (0.0, 0.08), (0.2, 0.14)),
        ((-0.14, -0.5), (0.0, -0.54), (0.16, -0.48)),
    ):
        p.line(*marks.curve(*points), width=1.2, alpha=0.7)
    for s in (-1, 1):
        for k in range(3):
            far = 0.66 + 0.14 * k
            arc = [(s * far * math.cos(a), 0.1 + far * math.sin(a)) for a in (math.radians(8 + 5 * n) for n in range(9 - 2 * k))]
            for width, tone in ((4.0, "white"), (2.4, "ink")):
                p.line(*arc, width=width, tone=tone)


def _hand(p: Plane) -> None:
    """A small plump hand, dimples for knuckles, its short fingers spread, out of a sleeve."""
    plain(p, 0.2, 0.32)
    p.poly(((-9, -0.2), (9, -0.1), (9, -9), (-9, -9)), "white", 1.0)
    p.poly(marks.curve((-0.44, -1.5), (-0.38, -0.9), (-0.32, -0.56), (0.3, -0.56), (0.38, -0.9), (0.46, -1.5)), SKIN, 1.4)
    p.line(*marks.curve((-0.32, -0.66), (0.0, -0.72), (0.32, -0.66)), width=1.4)
    p.poly(((-0.62, -9), (-0.5, -0.86), (0.5, -0.86), (0.62, -9)), CLOTH, 1.5)
    for x, y, way, long, fat in (
        (-0.3, 0.3, 112, 0.36, 0.13),
        (-0.1, 0.38, 96, 0.42, 0.135),
        (0.12, 0.38, 82, 0.4, 0.13),
        (0.32, 0.28, 66, 0.34, 0.12),
        (-0.36, -0.1, 152, 0.34, 0.13),
    ):
        c, s = math.cos(math.radians(way)), math.sin(math.radians(way))
        tip = [
            (x + c * long + fat * math.cos(a), y + s * long + fat * math.sin(a))
            for a in (math.radians(way - 90 + 18 * k) for k in range(11))
        ]
        p.poly([(x + fat * s, y - fat * c), *tip, (x - fat * s, y + fat * c)], SKIN, 1.4)
    p.poly(
        marks.curve(
            (-0.32, -0.56),
            (-0.46, -0.2),
            (-0.44, 0.2),
            (-0.24, 0.44),
            (0.1, 0.5),
            (0.4, 0.34),
            (0.44, 0.0),
            (0.34, -0.4),
            (0.3, -0.56),
            (0.0, -0.64),
            (-0.32, -0.56),
        ),
        SKIN,
        1.3,
    )
    for x, y in ((-0.24, 0.26), (-0.06, 0.32), (0.14, 0.3), (0.3, 0.2)):
        p.line(*marks.curve((x - 0.05, y), (x, y - 0.04), (x + 0.05, y)), width=1.6)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {"baby_face": _face, "baby_wails": _wails, "baby_foot": _foot, "baby_hand": _hand}
"""Drawings by kind of insert."""
