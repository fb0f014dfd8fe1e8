"""Cloth that is drawn away: a dust sheet off a piano, a sofa or a car, and a curtain at an attic window, with somebody behind it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import NIGHT, plain
from storyboard.painters.sketch.insert_marks import arrow

WOOD, SHEET = "#7d5a33", 0.03


def _piano(p: Plane) -> None:
    """An upright from in front."""
    for x in (-1.3, 1.06):
        p.box(x, -0.92, x + 0.2, -0.2, WOOD, 1.3)
    p.box(-1.3, -0.86, 1.26, -0.24, WOOD, 1.5)
    p.box(-1.3, -0.1, 1.26, 0.62, WOOD, 1.6)
    p.box(-1.36, 0.6, 1.32, 0.7, WOOD, 1.3)
    p.box(-1.4, -0.26, 1.36, -0.08, "white", 1.2)
    for k in range(27):
        p.line((-1.34 + 0.1 * k, -0.26), (-1.34 + 0.1 * k, -0.09), width=0.8)
        if k % 7 not in (2, 6):
            p.box(-1.31 + 0.1 * k, -0.17, -1.26 + 0.1 * k, -0.08, 0.95, 0.0)
    p.box(-0.5, 0.02, 0.44, 0.42, 0.2, 1.0)


def _sofa(p: Plane) -> None:
    """A sofa with two cushions."""
    p.poly(((-1.2, -0.2), (-1.16, 0.56), (-0.8, 0.64), (0.8, 0.64), (1.16, 0.56), (1.2, -0.2)), "accent", 1.6)
    for x in (-1.0, 0.0):
        p.box(x, -0.42, x + 1.0, -0.08, "accent", 1.3)
    p.box(-1.0, -0.8, 1.0, -0.42, "accent", 1.4)
    for x in (-1.44, 1.0):
        p.box(x, -0.84, x + 0.44, 0.14, "accent", 1.5)
        p.box(x + 0.1, -0.96, x + 0.22, -0.84, 0.8, 1.0)


def _car(p: Plane) -> None:
    """An old car from its side."""
    body = (
        (-1.5, -0.62),
        (-1.5, -0.1),
        (-1.2, 0.04),
        (-0.6, 0.08),
        (-0.3, 0.52),
        (0.6, 0.54),
        (0.9, 0.1),
        (1.4, 0.0),
        (1.5, -0.3),
        (1.46, -0.62),
    )
    p.poly(body, "accent", 1.7)
    p.poly(((-0.48, 0.1), (-0.24, 0.44), (0.1, 0.45), (0.1, 0.1)), "glass", 1.2)
    p.poly(((0.2, 0.1), (0.2, 0.45), (0.54, 0.45), (0.74, 0.1)), "glass", 1.2)
    p.line((0.15, 0.08), (0.15, -0.56), width=1.2)
    for x in (-0.92, 0.94):
        p.disc(x, -0.64, 0.32, 0.9, line=1.5)
        p.disc(x, -0.64, 0.14, 0.3, line=1.0)
    p.disc(-1.44, -0.16, 0.1, "white", line=1.2)


THINGS: dict[str, Callable[[Plane], None]] = {"piano": _piano, "sofa": _sofa, "car": _car}


EDGE = ((0.02, 0.78), (0.5, 0.8), (1.0, 1.0), (1.5, 1.5), (3.6, 1.9), (3.4, 0.6), (3.0, -0.2), (2.9, -0.96), (2.2, -0.86), (1.8, -0.98))
FOOT = ((1.5, -0.88), (1.2, -0.98), (0.86, -0.84), (0.62, -0.9), (0.5, -0.5), (0.3, -0.24), (0.28, 0.2), (0.08, 0.36))
"""The outline of a sheet that is drawn off to the right: up and out of the frame, and back along its hem."""


def _unveiled(thing: Callable[[Plane], None], p: Plane) -> None:
    """The thing, half of it bare: the sheet runs off its other half in folds to a corner high beyond the frame, dust flies."""
    plain(p, 0.3, 0.42)
    p.poly(((-9, -0.6), (9, -0.6), (9, -9), (-9, -9)), 0.5, 1.0)
    p = replace(p, zoom=p.zoom * 0.84, off=(p.off[0] - 0.12, p.off[1] - 0.1))
    p.shade(oval(0.0, -0.94, 1.7, 0.14), "ink", 0.5, 0.08)
    thing(p)
    sheet = (*EDGE, *FOOT)
    p.shade([(x - 0.08, y - 0.08) for x, y in sheet], "ink", 0.4, 0.05)
    p.poly(sheet, SHEET, 1.8)
    for fold in (
        ((0.3, 0.7), (0.7, 0.4), (0.86, -0.1), (0.84, -0.8)),
        ((0.6, 0.78), (1.1, 0.5), (1.3, 0.0), (1.24, -0.9)),
        ((1.0, 0.96), (1.5, 0.7), (1.66, 0.1), (1.56, -0.84)),
        ((1.4, 1.36), (1.8, 0.9), (1.96, 0.3)),
    ):
        p.line(*fold, width=1.5, alpha=0.7)
    arrow(p, (0.1, 0.98), (0.5, 1.06), (0.84, 1.3), width=4.4)
    for k in range(16):
        x, y = -1.5 + 1.7 * ((k * 0.618) % 1.0), 0.74 + 0.4 * ((k * 0.755) % 1.0)
        p.disc(x, y, 0.02 + 0.012 * (k % 3), "white", line=0.5)


def _attic_curtain(p: Plane) -> None:
    """A gable under a roof of tiles, in it a window: a hand draws the curtain aside, half a face is beyond it."""
    if p.behind is not None:
        p.behind(-1.6)
    else:
        plain(p, 0.1 + NIGHT * p.drawing.mood.lit, 0.2)
    for s in (-1, 1):
        p.poly(((0.0, 1.3), (0.0, 1.0), (s * 2.6, -0.7), (s * 2.6, -0.4)), 0.8, 1.5)
    p.poly(((0.0, 1.0), (2.6, -0.7), (2.6, -9), (-2.6, -9), (-2.6, -0.7)), 0.26, 1.4)
    for k in range(8):
        y = 0.5 - 0.26 * k
        half = min(2.4, (1.0 - y) * 1.5)
        p.line((-half, y), (half, y), width=0.7, alpha=0.4)
    p.box(-0.66, -0.86, 0.66, 0.46, "white", 1.6)
    p.box(-0.76, -0.98, 0.76, -0.86, "white", 1.4)
    p.box(-0.56, -0.76, 0.56, 0.36, 0.86, 1.3)
    p.disc(0.12, -0.06, 0.19, "#b99a80", ry=0.24, line=1.2)
    p.poly([(0.12 + 0.21 * math.cos(a), 0.02 + 0.22 * math.sin(a)) for a in (math.pi * n / 12 for n in range(13))], 0.95, 0.8)
    p.poly(((-0.2, -0.76), (-0.14, -0.36), (0.06, -0.28), (0.2, -0.28), (0.42, -0.38), (0.5, -0.76)), 0.7, 1.1)
    for x in (0.05, 0.2):
        p.disc(x, -0.06, 0.025, "ink", line=0.0)
    p.line((0.08, -0.2), (0.16, -0.2), width=1.2)
    drawn = ((-0.56, 0.36), (0.0, 0.36), (-0.06, 0.1), (-0.16, -0.16), (-0.34, -0.3), (-0.2, -0.5), (-0.14, -0.76), (-0.56, -0.76))
    p.poly(drawn, SHEET, 1.4)
    for x, low in ((-0.44, -0.36), (-0.3, -0.28), (-0.16, -0.1)):
        p.line((x + 0.04, 0.34), (x, low), width=1.1, alpha=0.7)
    p.poly(((0.4, 0.36), (0.56, 0.36), (0.56, -0.76), (0.46, -0.76)), SHEET, 1.3)
    for k in range(4):
        p.disc(-0.17 - 0.012 * k, -0.2 - 0.05 * k, 0.042, "#b99a80", ry=0.032, line=0.9)
    p.line((0.0, 0.36), (0.0, -0.76), width=2.2, tone="white", alpha=0.9)
    arrow(p, (0.02, -0.62), (-0.2, -0.58), (-0.44, -0.62), width=3.4)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    **{f"unveiled_{kind}": partial(_unveiled, thing) for kind, thing in THINGS.items()},
    "attic_curtain": _attic_curtain,
}
"""Drawings by kind of insert."""
