"""Flat close-ups of things whose silhouette must say at once what they are: a knot in a rope, a loaf of bread."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import rays
from storyboard.staging.space import XY

WOOD, PALE, CRUST = 0.3, 0.03, "#b87a3e"


def _board(p: Plane, tone: float) -> None:
    """A plain surface, lighter in the middle, where the thing is."""
    plain(p, tone, min(1.0, tone + 0.14))
    if not (p.bed or p.drawing.mood.lit):
        p.shade(oval(0.0, 0.0, 1.5, 0.95), "white", 0.3, 0.4)


def _trefoil(t: float) -> tuple[float, float, float]:
    """The simplest knot as a curve that runs in from the left and out to the right: x, y, and how high it lies."""
    return (0.36 * (t**3 - 3.0 * t), 0.3 * (t**4 - 4.0 * t * t) + 0.42, t**5 / 5.0 - 2.0 * t)


SPAN, PARTS, THICK = 2.3, 92, 0.18
"""How far the curve runs either way, in how many lengths, and how thick the rope is."""


def _rope(p: Plane) -> None:
    """A knot pulled half tight, both ends leaving the picture, every strand twisted."""
    _board(p, 0.2)
    path = [_trefoil(-SPAN + 2 * SPAN * k / PARTS) for k in range(PARTS + 1)]
    p.shade([(x + 0.06, y - 0.12) for x, y, _ in path if abs(x) < 1.2], "ink", 0.3, 0.1)
    for k in sorted(range(PARTS), key=lambda k: path[k][2] + path[k + 1][2]):
        _strand(p, path[k][:2], path[k + 1][:2], 0.0 if k % 2 else 0.5)


def _strand(p: Plane, a: XY, b: XY, twist: float) -> None:
    """A length of rope: its outline, its body, and a turn of its lay."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy) or 1.0
    dx, dy = dx / size, dy / size
    ink = 2.4 * p.ink / p.unit
    for half, tone, over in ((THICK / 2 + ink, "ink", 0.012), (THICK / 2, "accent", 0.02)):
        p.poly(_quad(a, b, (dx, dy), half, over), _toned(tone), 0.0)
    if twist and size < 0.4:
        n = THICK / 2
        p.line((a[0] - dy * n - dx * 0.03, a[1] + dx * n - dy * 0.03), (b[0] + dy * n + dx * 0.03, b[1] - dx * n + dy * 0.03), width=0.7)


def _toned(tone: str) -> Tone:
    return tone


def _quad(a: XY, b: XY, way: XY, half: float, over: float) -> list[XY]:
    (dx, dy), (ax, ay), (bx, by) = way, a, b
    ax, ay, bx, by = ax - dx * over, ay - dy * over, bx + dx * over, by + dy * over
    return [
        (ax - dy * half, ay + dx * half),
        (bx - dy * half, by + dx * half),
        (bx + dy * half, by - dx * half),
        (ax + dy * half, ay - dx * half),
    ]


def _bread(p: Plane) -> None:
    """A round loaf on a floured table: high crust, three cuts that have opened, crumbs before it."""
    p.drawing.gradient([p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], (0, 0), 0.5, (p.width, p.height), 0.62)
    p.poly(((-9, -0.02), (9, -0.02), (9, -9), (-9, -9)), 0.1, 0.8)
    p.shade(oval(0.12, -0.48, 1.25, 0.22), "ink", 0.42, 0.1)
    loaf = [
        (1.12 * math.cos(a), -0.42 + (0.92 if math.sin(a) > 0 else 0.14) * math.sin(a) * (1.0 - 0.1 * math.cos(2 * a))) for a in _turn(40)
    ]
    p.poly(loaf, CRUST, 1.6)
    p.shade([(x * 0.86 + 0.1, y * 0.8 - 0.1) for x, y in loaf if x > 0.1], "ink", 0.22, 0.12)
    for x in (-0.62, -0.1, 0.42):
        high = 0.36 - 0.36 * abs(x)
        p.poly([(x + 0.1 + 0.055 * math.cos(a) + 0.13 * math.sin(a), high - 0.12 + 0.22 * math.sin(a)) for a in _turn(18)], PALE, 0.9)
    p.line((-0.95, -0.3), (-0.7, 0.12), (-0.34, 0.36), width=1.2, tone="white", alpha=0.7)
    for x, y, r in ((-1.3, -0.62, 0.03), (-1.16, -0.72, 0.022), (1.32, -0.66, 0.028)):
        p.disc(x, y, r, CRUST, line=0.5)


def _pit(p: Plane) -> None:
    """A hole in snow or earth, seen from its edge: layers of the rim, and the dark."""
    p.drawing.gradient([p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], (0, 0), 0.14, (p.width, p.height), 0.02)
    rim = [
        (r * 1.2 * math.cos(a), -0.08 + r * 0.62 * math.sin(a))
        for a, r in zip(_turn(18), (1.0, 0.9, 1.04, 0.94, 1.08, 0.92) * 3, strict=True)
    ]
    for share, down, tone in ((1.0, 0.0, 0.3), (0.86, -0.05, 0.6), (0.7, -0.1, 0.96)):
        p.poly([(x * share, y * share + down) for x, y in rim], tone, 1.2 if share == 1 else 0.7)
    for x, y, long in ((-1.5, -0.75, 0.3), (1.15, -0.8, 0.36), (-1.45, 0.62, 0.3), (1.3, 0.6, 0.26)):
        p.line((x, y), (x + long, y + 0.05), width=0.8, alpha=0.7)


def _shovel_struck(p: Plane) -> None:
    """The blade of a shovel on the lid of something buried: a shallow hole, a corner of boards and iron in it, earth thrown up."""
    p.drawing.gradient([p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], (0, 0), 0.2, (p.width, p.height), 0.1)
    hole = [(1.36 * math.cos(a), -0.24 + (0.6 + 0.05 * (k % 2)) * math.sin(a)) for k, a in enumerate(_turn(18))]
    p.poly([(x * 1.1, y * 1.08) for x, y in hole], 0.34, 1.2)
    p.poly(hole, 0.6, 0.9)
    p.poly(((-0.86, -0.5), (-0.6, 0.04), (0.6, 0.06), (0.84, -0.46)), 0.46, 1.6)
    for x in (-0.36, 0.0, 0.36):
        p.line((x * 1.12, -0.48), (x, 0.05), width=1.0)
    for x in (-0.6, 0.6):
        p.line((x * 1.16, -0.48), (x * 0.9, 0.05), width=7.0, tone=0.85)
    p.poly(((-1.4, -0.6), (-0.7, -0.34), (0.1, -0.5), (0.7, -0.38), (1.4, -0.62), (0.9, -0.86), (-0.9, -0.86)), 0.34, 0.9)
    p.line((1.5, 1.24), (0.5, 0.3), width=17.0)
    p.line((1.5, 1.24), (0.5, 0.3), width=13.0, tone=0.5)
    p.poly(((0.66, 0.5), (0.36, 0.46), (0.06, 0.12), (0.02, -0.16), (0.3, -0.1), (0.62, 0.18), (0.74, 0.4)), 0.78, 1.8)
    p.line((0.56, 0.36), (0.14, -0.06), width=1.4, tone="white")
    rays(p, 0.02, -0.18, 0.16, 0.36, count=9)
    for k, (x, y) in enumerate(((-0.3, 0.3), (-0.56, 0.16), (-0.12, 0.46), (-0.7, 0.4), (0.1, 0.34))):
        p.disc(x, y, 0.04 + 0.01 * (k % 3), 0.4, line=0.9)


def _ceiling_fan(p: Plane) -> None:
    """A fan seen from below on its ceiling: boards, a rod, four blades and the arcs of their turning."""
    p.drawing.gradient([p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], (0, 0), 0.3, (p.width, p.height), 0.16)
    for k in range(-3, 4):
        p.line((k * 0.62, 1.1), (k * 0.95, -1.1), width=0.6, alpha=0.5)
    for a in (0.35, 1.92, 3.49, 5.06):
        c, s = math.cos(a), math.sin(a) * 0.55
        blade = [(0.2 * c - 0.1 * s, 0.05 + 0.2 * s + 0.1 * c), (1.25 * c - 0.24 * s, 0.05 + 1.25 * s + 0.2 * c)]
        blade += [(1.25 * c + 0.2 * s, 0.05 + 1.25 * s - 0.16 * c), (0.2 * c + 0.1 * s, 0.05 + 0.2 * s - 0.1 * c)]
        p.poly(blade, "accent", 1.2)
        p.line(*((1.42 * math.cos(a + t), 0.05 + 0.78 * math.sin(a + t)) for t in (0.2, 0.34, 0.48, 0.62)), width=0.9)
    p.box(-0.07, 0.05, 0.07, 0.52, 0.7)
    p.disc(0.0, 0.05, 0.24, 0.75, ry=0.17)


def _safe_dial(p: Plane) -> None:
    """The dial of a safe: numbers round a knob, the mark it is set by, the handle beside it."""
    p.box(-9, -9, 9, 9, 0.5, 0)
    for x in (-1.4, 1.5):
        for y in (-0.8, 0.86):
            p.disc(x, y, 0.07, 0.7, line=0.8)
    p.disc(0.04, -0.05, 0.78, 0.9, line=0.0)
    p.disc(0, 0, 0.76, 0.78)
    p.poly(((0, 0.76), (0.07, 0.92), (-0.07, 0.92)), "accent", 0.9)
    for k in range(40):
        c, s = math.sin(math.tau * k / 40), math.cos(math.tau * k / 40)
        inner = 0.6 if k % 4 == 0 else 0.67
        p.line((c * inner, s * inner), (c * 0.73, s * 0.73), width=1.6 if k % 4 == 0 else 0.9, tone="white")
    for k in range(10):
        c, s = math.sin(math.tau * k / 10), math.cos(math.tau * k / 10)
        p.text(str(k * 10), c * 0.5, s * 0.5, 0.16, 0.09, "white")
    p.disc(0, 0, 0.34, 0.3)
    p.disc(0, 0.02, 0.26, "accent")


def _turn(count: int) -> list[float]:
    return [math.tau * k / count for k in range(count)]


def _open_box(p: Plane) -> None:
    """A carton whose flaps have come up: its dark inside, and light on what is in it."""
    _board(p, 0.2)
    p.shade(oval(0.06, -0.82, 1.2, 0.16), "ink", 0.4)
    p.poly(((-0.86, 0.12), (0.9, 0.12), (0.56, 0.5), (-0.54, 0.5)), 0.92, 1.2)
    p.shade(oval(0.0, 0.24, 0.5, 0.14), "lamp", 0.5, 0.1)
    p.poly(((-0.54, 0.5), (0.56, 0.5), (0.74, 0.94), (-0.7, 0.94)), "#c79a62", 1.1)
    p.poly(((-0.54, 0.5), (-0.86, 0.12), (-1.36, 0.34), (-1.0, 0.7)), "#b98a55", 1.1)
    p.poly(((0.56, 0.5), (0.9, 0.12), (1.4, 0.36), (1.02, 0.72)), "#b98a55", 1.1)
    p.poly(((-0.86, 0.12), (0.9, 0.12), (0.86, -0.8), (-0.82, -0.8)), "accent", 1.3)
    p.poly(((-0.86, 0.12), (0.9, 0.12), (1.06, -0.26), (-1.02, -0.26)), "#d9b27a", 1.1)
    for s in (-1, 1):
        p.line((1.5 * s, 0.5), (1.36 * s, 0.8), (1.1 * s, 0.98), width=2.0)


def _turntable(p: Plane) -> None:
    """A record that turns, and the arm whose needle is on it."""
    _board(p, 0.3)
    p.box(-1.5, -0.98, 1.5, 0.98, 0.5, 1.0)
    p.disc(-0.3, 0.0, 0.94, 0.94)
    for r in (0.84, 0.72, 0.6, 0.48):
        p.line(*oval(-0.3, 0.0, r, r), width=0.7, tone=0.5, alpha=0.7)
    p.disc(-0.3, 0.0, 0.3, "accent", line=0.8)
    p.disc(-0.3, 0.0, 0.04, "white", line=0.6)
    p.disc(1.16, 0.66, 0.2, 0.24)
    for width, tone in ((9.0, "ink"), (6.0, 0.12)):
        p.line((1.16, 0.66), (1.08, -0.1), (0.5, -0.44), width=width, tone=tone, taper=(0.02, 0.02))
    p.poly(((0.58, -0.3), (0.66, -0.44), (0.36, -0.62), (0.28, -0.5)), 0.2, 1.1)
    p.line((0.34, -0.56), (0.31, -0.64), width=1.6)
    for r in (1.02, 1.1):
        p.line(*((-0.3 + r * math.cos(a), r * math.sin(a)) for a in (2.4 + 0.08 * k for k in range(12))), width=1.6)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "rope": _rope,
    "bread": _bread,
    "pit": _pit,
    "shovel_struck": _shovel_struck,
    "ceiling_fan": _ceiling_fan,
    "safe_dial": _safe_dial,
    "open_box": _open_box,
    "turntable": _turntable,
}
"""Drawings by kind of insert."""
