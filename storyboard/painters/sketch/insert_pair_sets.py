"""What the second thing of a close picture is where it is more than a thing: an open case, the foot of a door, a cage; and what drips."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_marks import arrow

LEATHER, WOOD, CARD, STEEL, LINING = "#8a5a36", "#b08850", "#d9c7a3", 0.3, 0.5
CASED: dict[str, Tone] = {
    **dict.fromkeys(("suitcase", "case", "like_case", "chest", "trunk"), LEATHER),
    **dict.fromkeys(("crate", "fish_crate", "coffin", "drawer", "cradle"), WOOD),
    **dict.fromkeys(("carton", "like_box", "basket", "open_box"), CARD),
    **dict.fromkeys(("toolbox", "safe"), STEEL),
}
"""What an open case is made of."""
OPEN = frozenset({"crate", "fish_crate", "drawer", "basket", "cradle"})
"""Cases without a lid."""
BACK, FRONT = (1.15, 0.02), (1.4, -0.5)
"""Half the width and the level of the far and of the near edge of an open case."""
FLOOR = -0.34
"""Where the foot of what lies in it is."""


def case_back(p: Plane, kind: str) -> None:
    """The lid, the inside and the far wall of an open case."""
    tone = CASED.get(kind, "accent")
    (bx, by), (fx, fy) = BACK, FRONT
    if kind not in OPEN:
        p.poly(((-bx, by), (bx, by), (bx + 0.06, 0.86), (-bx - 0.06, 0.86)), tone, 1.3)
        p.poly(((-bx + 0.1, by + 0.06), (bx - 0.1, by + 0.06), (bx - 0.06, 0.76), (-bx + 0.06, 0.76)), LINING, 0.8)
        p.line((-bx + 0.1, 0.5), (0.0, 0.4), (bx - 0.1, 0.5), width=1.0)
    p.poly(((-bx, by), (bx, by), (fx, fy), (-fx, fy)), 0.62, 1.2)
    p.shade(((-bx, by), (bx, by), (bx + 0.06, by - 0.16), (-bx - 0.06, by - 0.16)), "ink", 0.4, 0.05)


def case_front(p: Plane, kind: str) -> None:
    """The near wall of an open case, over what lies in it."""
    tone, (fx, fy) = CASED.get(kind, "accent"), FRONT
    p.poly(((-fx, fy), (fx, fy), (fx - 0.06, -1.02), (-fx + 0.06, -1.02)), tone, 1.4)
    p.line((-fx + 0.06, fy - 0.08), (fx - 0.06, fy - 0.08), width=1.0)
    if kind in OPEN:
        for y in (-0.68, -0.84):
            p.line((-fx, y), (fx, y), width=1.2)
        return
    for x in (-0.8, 0.8):
        p.box(x - 0.09, fy - 0.16, x + 0.09, fy + 0.02, 0.3, 0.8)
        p.disc(x, fy - 0.1, 0.03, "ink", line=0.0)
    if kind in ("suitcase", "case", "like_case"):
        p.line((-0.26, fy - 0.14), (-0.22, fy - 0.3), (0.22, fy - 0.3), (0.26, fy - 0.14), width=4.4, tone=0.7)


CLOTH, LAPEL, SILK = 0.5, 0.58, "#96604f"


def breast(p: Plane) -> None:
    """The front of a coat that somebody has on, its lapel over a shirt, as far as the sleeve."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), CLOTH, 0.0)
    p.poly(((-9, 9), (-1.0, 9), (-0.94, 0.9), (-1.34, -0.5), (-9, -0.5)), "white", 1.0)
    p.poly(((-9, -0.42), (-1.38, -0.5), (-1.46, -9), (-9, -9)), LAPEL, 1.2)
    p.poly(((-0.98, 1.4), (-0.3, 1.4), (-0.16, 0.74), (-0.42, 0.6), (-0.3, 0.34), (-1.36, -0.56)), LAPEL, 1.5)
    p.line((-0.16, 0.74), (-0.42, 0.6), (-0.86, 0.76), width=1.2)
    p.line((-1.38, -0.5), (-1.3, -1.4), width=1.4)
    p.disc(-1.14, -0.78, 0.07, 0.75, line=1.0)
    p.poly(((1.34, 1.4), (1.52, 0.3), (1.44, -1.4), (9, -9), (9, 9)), CLOTH + 0.1, 0.0)
    p.line((1.1, 1.4), (1.44, 0.5), (1.44, -1.4), width=1.5)
    for x, y in ((1.12, 0.5), (1.2, 0.1), (-0.9, -0.6)):
        p.line((x, y), (x + 0.14, y - 0.34), width=0.8, tone=0.8)


def pocket(p: Plane) -> None:
    """A pocket on it, over what is in it."""
    p.poly(((-0.34, -0.18), (0.96, -0.1), (0.94, -0.84), (0.8, -0.98), (-0.2, -1.04), (-0.34, -0.92)), CLOTH - 0.06, 1.6)
    p.poly(((-0.34, -0.18), (0.96, -0.1), (0.96, -0.26), (-0.34, -0.34)), LAPEL, 1.2)
    p.line((-0.26, -0.42), (-0.26, -0.88), (-0.16, -0.96), (0.76, -0.9), (0.87, -0.8), (0.88, -0.34), width=0.7, tone=0.85)


def lining(p: Plane) -> None:
    """The front of a coat that is held wide open: a shirt to the left, the bright lining inside, the lapel turned back at the right."""
    p.box(-9, -9, 9, 9, "white", 0.0)
    for y in (0.7, 0.1, -0.5):
        p.disc(-1.5, y, 0.06, 0.3, line=0.9)
    p.line((-1.3, 1.4), (-1.34, 0.0), (-1.28, -1.4), width=1.2)
    p.line((-1.7, 1.4), (-1.7, -1.4), width=0.8, alpha=0.5)
    p.poly(((-0.86, 1.4), (9, 1.4), (9, -1.4), (-0.62, -1.4), (-0.74, 0.0)), SILK, 1.6)
    for k in range(7):
        p.line((-0.6 + 0.36 * k, 1.3), (-0.5 + 0.36 * k, -1.3), width=0.7, alpha=0.35)
    p.poly(((1.18, 1.4), (1.5, 0.5), (1.34, -0.3), (1.46, -1.4), (9, -1.4), (9, 1.4)), CLOTH, 1.6)
    p.poly(((1.5, 0.5), (1.18, 1.4), (0.86, 1.4), (1.0, 0.66), (1.22, 0.72), (1.16, 0.3), (1.36, -0.3)), LAPEL, 1.4)
    p.shade(((-0.8, 1.4), (-0.5, 1.4), (-0.4, -1.4), (-0.62, -1.4)), "ink", 0.35, 0.06)


def inner_pocket(p: Plane) -> None:
    """The slit of a pocket in that lining, over what is in it."""
    p.poly(((-0.34, -0.18), (0.92, -0.12), (0.9, -1.0), (-0.3, -1.06)), SILK, 0.0)
    p.poly(((-0.42, -0.1), (1.0, -0.04), (1.0, -0.24), (-0.42, -0.3)), CLOTH, 1.5)
    p.line((-0.36, -0.34), (-0.34, -0.98), (0.9, -0.94), (0.94, -0.28), width=1.2)


def door_foot(p: Plane) -> None:
    """A shut door to its foot, a bright gap under it, and the floor before it."""
    p.poly(((-9, -9), (9, -9), (9, -0.36), (-9, -0.36)), 0.34, 0.0)
    for k in range(6):
        p.line((-2.4 + 0.9 * k, -0.4), (-3.2 + 1.2 * k, -1.3), width=0.8, tone=0.6)
    p.poly(((-1.5, -0.36), (1.5, -0.36), (1.5, 9), (-1.5, 9)), 0.44, 1.4)
    for s in (-1, 1):
        p.box(1.5 * s, -0.36, 1.72 * s, 9, 0.16, 1.0)
        p.box(0.2 * s, 0.06, 1.2 * s, 9, 0.5, 0.9)
    p.box(-1.5, -0.46, 1.5, -0.36, "lamp", 0.8)
    p.shade(((-1.4, -0.46), (1.4, -0.46), (1.7, -0.9), (-1.7, -0.9)), "lamp", 0.4, 0.08)


def door_over(p: Plane) -> None:
    """The lower edge of that door again, over what lies halfway under it."""
    p.box(-1.5, -0.36, 1.5, -0.1, 0.44, 0.0)
    p.line((-1.5, -0.36), (1.5, -0.36), width=1.6)


def bars(p: Plane, x: float, foot: float, wide: float, high: float) -> None:
    """The bars of a cage over who is in it, and its floor."""
    top = foot + high
    for k in range(9):
        u = wide * (k / 8 - 0.5)
        arch = high * 0.22 * (1 - (2 * u / wide) ** 2)
        p.line((x + u, foot + 0.06), (x + u, top - high * 0.22 + arch), width=1.5, tone=0.85, taper=(0.0, 0.0))
    for y in (0.34, 0.66):
        p.line((x - wide / 2, foot + high * y), (x + wide / 2, foot + high * y), width=1.2, tone=0.85, taper=(0.0, 0.0))
    dome = [(x + wide / 2 * math.cos(a), top - high * 0.22 + high * 0.22 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    p.line(*dome, width=2.4, tone=0.85, taper=(0.0, 0.0))
    p.box(x - wide / 2 - 0.04, foot - 0.04, x + wide / 2 + 0.04, foot + 0.1, "accent", 1.2)
    p.line(*oval(x, top + 0.08, 0.09, 0.09), width=2.0)


def _pipe(p: Plane) -> None:
    """A pipe along the top that bends down."""
    p.poly(
        ((-9, 0.86), (0.1, 0.86), (0.3, 0.78), (0.36, 0.6), (0.36, 0.4), (0.06, 0.4), (0.06, 0.56), (0.0, 0.62), (-9, 0.62)), "accent", 1.4
    )
    p.line((-9, 0.8), (0.08, 0.8), width=1.6, tone="white", alpha=0.7)
    p.poly(((0.0, 0.46), (0.42, 0.46), (0.42, 0.34), (0.0, 0.34)), "accent", 1.2)
    for x in (-0.9, -0.66):
        p.box(x, 0.56, x + 0.12, 0.92, "accent", 1.2)


def _ceiling(p: Plane) -> None:
    """A ceiling with a wet patch."""
    p.poly(((-9, 9), (9, 9), (9, 0.62), (-9, 0.62)), 0.16, 0.0)
    p.line((-9, 0.62), (9, 0.62), width=1.2)
    p.poly(oval(0.2, 0.74, 0.8, 0.12), 0.42, 0.7)
    p.poly(oval(0.2, 0.72, 0.44, 0.07), 0.56, 0.5)
    p.poly(((0.12, 0.66), (0.28, 0.66), (0.2, 0.5)), "#a9c3cf", 0.9)


def _tap(p: Plane) -> None:
    """A tap that comes in from the left."""
    p.poly(
        ((-9, 0.86), (-0.2, 0.86), (0.18, 0.8), (0.34, 0.62), (0.36, 0.42), (0.06, 0.42), (0.02, 0.56), (-0.2, 0.62), (-9, 0.62)), 0.24, 1.4
    )
    p.line((-9, 0.8), (-0.16, 0.79), width=1.6, tone="white")
    p.box(-0.62, 0.86, -0.46, 0.98, 0.24, 1.0)
    p.poly(((-0.86, 0.96), (-0.22, 0.96), (-0.22, 1.1), (-0.86, 1.1)), "accent", 1.2)


SOURCES: dict[str, Callable[[Plane], None]] = {
    "pipe": _pipe,
    "brick_wall": _ceiling,
    "rubble": _ceiling,
    "ceiling_lamp": _ceiling,
    "drip": _ceiling,
    "water": _ceiling,
    "rain": _ceiling,
    "faucet": _tap,
}
"""What water comes from, over what it drips into."""
MOUTH = (0.2, 0.44)
"""Where it leaves them in the picture."""
LEAVES = 0.34
"""The level at which their drawings let it out."""


def _open_case(p: Plane) -> None:
    """A case whose lid has come up, and the way it came."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), 0.2, 0.0)
    p.poly(((-9, -0.2), (9, -0.2), (9, -9), (-9, -9)), 0.36, 0.8)
    p.shade(oval(0.0, -1.0, 1.5, 0.1), "ink", 0.45)
    case_back(p, "suitcase")
    case_front(p, "suitcase")
    for s in (-1, 1):
        arrow(p, (1.56 * s, -0.2), (1.6 * s, 0.2), (1.46 * s, 0.66), width=2.8)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {"open_case": _open_case}
"""Drawings by kind of insert."""
