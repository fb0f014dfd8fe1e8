"""Close pictures of a bakery: the glowing mouth of an oven, a peel that goes in and comes out, slammed dough; and of a neon sign."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_finer import DOUGH
from storyboard.painters.sketch.handwork_opened import bread_halves
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow

BRICK, MORTAR, EMBER, CRUST, WOOD = 0.5, 0.3, ("#8c2f12", "#e2542c", "#f0962e", "#f8d65c"), "#c98a4b", "#c9a26a"
NEON, TUBE = "#ff4f7a", "#5fe0ff"


def _arch(wide: float, high: float, foot: float = -0.62) -> list[tuple[float, float]]:
    """The outline of an oven's mouth: straight sides under a flat bow."""
    bow = [(wide * math.cos(math.pi * k / 20), foot + high * 0.45 + high * 0.55 * math.sin(math.pi * k / 20)) for k in range(21)]
    return [(wide, foot), *bow, (-wide, foot)]


def _mouth(p: Plane) -> None:
    """The mouth of an oven of bricks, fire glowing in its depth, its light on the sill."""
    p.box(-9, -9, 9, 9, BRICK, 0)
    for row in range(-6, 7):
        p.line((-9, 0.2 * row), (9, 0.2 * row), width=1.0, tone=MORTAR)
        for k in range(-6, 7):
            x = 0.4 * k + 0.2 * (row % 2)
            p.line((x, 0.2 * row), (x, 0.2 * row + 0.2), width=1.0, tone=MORTAR)
    p.poly(_arch(1.3, 1.36), 0.34, 1.6)
    for k in range(1, 14):
        a = math.pi * k / 14
        p.line((1.06 * math.cos(a), -0.02 + 0.6 * math.sin(a)), (1.3 * math.cos(a), -0.01 + 0.75 * math.sin(a)), width=1.2)
    p.poly(_arch(1.06, 1.18), EMBER[0], 1.6)
    for wide, high, tone in ((0.92, 0.98, EMBER[1]), (0.74, 0.76, EMBER[2]), (0.5, 0.5, EMBER[3])):
        p.poly(_arch(wide, high, -0.6), tone, 0)
    for x, size in ((-0.6, 0.3), (-0.2, 0.42), (0.24, 0.46), (0.62, 0.3)):
        marks.flame(x, -0.5, size)(p)
    p.shade(oval(0.0, -0.1, 1.5, 1.0), "lamp", 0.12, 0.3)
    p.poly(((-1.5, -0.62), (1.5, -0.62), (1.9, -1.3), (-1.9, -1.3)), 0.3, 1.4)
    p.shade(((-1.0, -0.64), (1.0, -0.64), (1.3, -1.2), (-1.3, -1.2)), "lamp", 0.6, 0.1)


def _peel(p: Plane, far: float) -> None:
    """A baker's peel with a loaf on it, its blade so far up into the mouth."""
    y = -0.36 + far
    p.poly(((0.1, y - 0.3), (0.24, y - 0.3), (0.66, -1.4), (0.4, -1.4)), WOOD, 1.4)
    p.poly(
        ((-0.5, y - 0.02), (-0.44, y - 0.24), (-0.1, y - 0.36), (0.42, y - 0.36), (0.6, y - 0.22), (0.5, y + 0.06), (-0.36, y + 0.1)),
        WOOD,
        1.5,
    )
    p.poly(
        marks.curve(
            (-0.36, y - 0.1), (-0.28, y + 0.16), (0.04, y + 0.26), (0.36, y + 0.16), (0.44, y - 0.1), (0.04, y - 0.18), (-0.36, y - 0.1)
        ),
        CRUST,
        1.5,
    )
    for x in (-0.12, 0.06, 0.24):
        p.line((x - 0.05, y + 0.14), (x + 0.04, y - 0.02), width=2.4, tone="#ecd3a4")


def _going_in(p: Plane) -> None:
    _mouth(p)
    _peel(p, 0.12)


def _coming_out(p: Plane) -> None:
    _mouth(p)
    _peel(p, -0.12)
    for x in (-0.3, 0.06, 0.4):
        p.line(*((x + 0.05 * math.sin(5.0 * t), -0.3 + 0.5 * t) for t in (k / 8 for k in range(9))), width=2.4, tone="white")


def _slammed(p: Plane) -> None:
    """Dough that hits a table: it is flat and wide, flour bursts out on all sides, the jolt in strokes."""
    plain(p, 0.3, 0.42)
    p.poly(((-9, 0.1), (9, 0.1), (9, -9), (-9, -9)), 0.24, 0.9)
    for k in range(11):
        a = math.pi * (k - 0.5) / 10
        x, y, r = 1.16 * math.cos(a), -0.42 + 0.74 * math.sin(a), 0.2 + 0.06 * (k % 3)
        p.disc(x, y, r, "white", ry=r * 0.86, line=0.9)
    for k in range(9):
        a = math.pi * (k + 0.5) / 9.0
        p.disc(1.0 * math.cos(a), -0.44 + 0.54 * math.sin(a), 0.24, "white", line=0)
    for k in range(40):
        a, r = math.pi * ((k * 17) % 40) / 40, 1.3 + 0.5 * ((k * 7) % 9) / 9
        p.disc(r * math.cos(a), -0.44 + 0.82 * r * math.sin(a), 0.018 + 0.007 * (k % 3), "white", line=0.4)
    flat = marks.curve(
        (-1.0, -0.56),
        (-0.86, -0.26),
        (-0.4, -0.14),
        (0.1, -0.2),
        (0.5, -0.12),
        (0.9, -0.28),
        (1.02, -0.58),
        (0.5, -0.74),
        (-0.4, -0.74),
        (-1.0, -0.56),
    )
    p.poly(flat, DOUGH, 1.6)
    for s in (-1, 1):
        for k in range(3):
            y = -0.5 - 0.14 * k
            for width, tone in ((5.0, "white"), (3.2, "ink")):
                p.line((s * (1.2 + 0.06 * k), y), (s * (1.6 + 0.04 * k), y - 0.05), width=width, tone=tone)


def _thud(p: Plane) -> None:
    arrow(p, (-0.7, 0.92), (-0.7, 0.5), (-0.7, 0.16), width=5.4)


def _neon(p: Plane) -> None:
    """A sign of glass tubes on a dark wall, its words lit; half of a tube is out and sparks."""
    p.box(-9, -9, 9, 9, 0.94, 0)
    for row in range(-5, 6):
        p.line((-9, 0.24 * row), (9, 0.24 * row), width=0.8, tone=0.7)
        for k in range(-5, 6):
            p.line((0.5 * k + 0.25 * (row % 2), 0.24 * row), (0.5 * k + 0.25 * (row % 2), 0.24 * row + 0.24), width=0.8, tone=0.7)
    frame = marks.curve((-1.3, -0.5), (-1.4, 0.0), (-1.3, 0.5), (0.0, 0.6), (1.3, 0.5), (1.4, 0.0), (1.3, -0.5), (0.0, -0.6), (-1.3, -0.5))
    p.shade(frame, NEON, 0.5, 0.3)
    for width, tone in ((9.0, TUBE), (3.4, "white")):
        p.line(*frame, width=width, tone=tone, taper=marks.BLUNT)
    p.shade(oval(0.0, 0.0, 1.0, 0.36), NEON, 0.55, 0.1)
    for x, y in ((0.03, -0.03), (-0.02, 0.02), (0.0, 0.0)):
        p.text(p.words or "OPEN", x, y, 2.1, 0.52, "white" if x == 0.0 else NEON)
    for x in (-0.9, 0.9):
        p.line((x, 0.58), (x, 9), width=4.0, tone=0.5)


FAR_OFF = 0.3
"""Where the horizon is behind a loaf out of doors."""


def _hot_loaf(p: Plane) -> None:
    """A loaf just broken in two, and steam that curls up out of the crumb of both halves."""
    if p.behind is None:
        plain(p, 0.3, 0.42)
    else:
        p.behind(FAR_OFF)
    down = replace(p, off=(0.0, -0.36))
    down.shade(oval(0.0, -0.5, 1.3, 0.16), "ink", 0.4, 0.1)
    bread_halves(down)
    for n, x in enumerate((-0.52, -0.2, 0.14, 0.46)):
        path = [(x + (0.07 + 0.012 * k) * math.sin(0.8 * k + 0.7 * n), 0.0 + 0.085 * k) for k in range(13)]
        for width, alpha in ((15.0, 0.35), (6.0, 0.95)):
            p.line(*path, width=width, tone="white", alpha=alpha)
    p.shade(oval(0.0, 0.4, 0.8, 0.6), "white", 0.25, 0.3)


DOUGH_SLAMMED = Work(
    bare=True,
    right=Reach("spread", (0.34, -0.12), "above", 1.1),
    left=Reach("spread", (-0.2, -0.12), "above", 1.1),
    under=_slammed,
    over=_thud,
)
"""Dough that two hands bang on a table."""
OVEN: dict[str, Work] = {
    "peel_in": Work(
        bare=True,
        right=Reach("grip", (0.4, -0.84), "right", 0.95),
        under=_going_in,
        over=marks.many(marks.going((-0.9, -0.96), (-0.74, -0.5), (-0.6, -0.1), width=5.4)),
    ),
    "peel_out": Work(
        bare=True,
        right=Reach("grip", (0.4, -0.84), "right", 0.95),
        under=_coming_out,
        over=marks.many(marks.going((-0.6, -0.1), (-0.74, -0.5), (-0.9, -0.96), width=5.4)),
    ),
}
"""Works by their words."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {"oven_mouth": _mouth, "neon_sign": _neon, "hot_loaf": _hot_loaf}
"""Drawings by kind of insert."""
