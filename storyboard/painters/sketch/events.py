"""Marks over a vehicle that a picture is about: it brakes, skids, crashes, is stuck, burns, or sets out."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Piece, Stage
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_events import EVENTS
from storyboard.painters.sketch.insert_marks import around, arrow, rays
from storyboard.painters.sketch.pieces import spot_of
from storyboard.painters.sketch.solids import Easel, Line, Part
from storyboard.shots.road_words import BESIDE, PASSES

MUD, RUBBER = "#6b5a44", 0.92
LIMITED, TALLEST = frozenset({"burns", "bursts", "sinks"}), 0.9
"""A unit of the plane of fire, blast and water is at most this share of the vehicle's height in the picture."""


def draw_events(easel: Easel, stage: Stage) -> None:
    """The marks of what the vehicles of a picture do."""
    for item in stage.pieces:
        mark = MARKS.get(item.does.removeprefix(BESIDE))
        plane = _plane(easel, item) if mark is not None else None
        if mark is not None and plane is not None:
            easel.drawing.section("Motion")
            mark(plane)


def streaks_behind(item: Piece) -> list[Part]:
    """The strokes of the air behind a vehicle that passes, in its own frame: it drives along its +x; nothing on others."""
    if item.does != PASSES:
        return []
    tail, side = -item.width / 2, item.depth / 2
    rows = ((0.94, 0.1, 1.9), (0.7, -0.5, 2.6), (0.5, 0.06, 2.0), (0.3, -0.9, 3.0), (0.08, 0.12, 2.4), (0.02, -0.3, 1.6))
    return [
        Line(((tail - gap, up * item.height, side), (tail - gap - long, up * item.height, side)), 0.03, alpha=0.85)
        for up, gap, long in rows
    ]


def _plane(easel: Easel, item: Piece) -> Plane | None:
    """A plane in which the vehicle reaches from -1 to 1; None where it is not wholly before the lens."""
    spot, view = spot_of(item), easel.view
    corners = [spot((i * item.width / 2, k * item.height, j * item.depth / 2)) for i in (-1, 1) for k in (0, 1) for j in (-1, 1)]
    if any(view.depth(corner) < view.near for corner in corners):
        return None
    flat = [view.project(corner) for corner in corners]
    xs, ys = [x for x, _ in flat], [y for _, y in flat]
    half = min(view.width, view.height) / 2
    zoom = (max(xs) - min(xs)) / 2 / half
    if item.does in LIMITED:
        zoom = min(zoom, TALLEST * (max(ys) - min(ys)) / half)
    off = (((max(xs) + min(xs)) / 2 - view.width / 2) / half, (view.height / 2 - (max(ys) + min(ys)) / 2) / half)
    return Plane(easel.drawing, view.width, view.height, "", zoom, off)


def _goes(p: Plane) -> None:
    """Dust whirled up behind it, streaks along its side and behind it, the ground that flies by under it."""
    pale: Tone = "paper" if p.drawing.mood.windows else "ink"
    for k in range(5):
        x, y, r = -1.06 - 0.2 * k, -0.38 + 0.04 * (k % 3) + 0.025 * k, 0.12 + 0.04 * k
        p.shade(oval(x, y, r * 1.2, r * 0.8), 0.3, 0.55, 0.05)
        p.line(*around(x, y, r, 30, 190, r * 0.7), width=1.5, tone=pale)
    for k, (y, start, long) in enumerate(((0.3, -1.04, 0.7), (0.12, -1.08, 1.0), (-0.06, -1.04, 0.8), (0.2, -0.2, 0.5), (-0.02, 0.3, 0.6))):
        p.line((start, y), (start - long, y - 0.01), width=1.7 - 0.15 * k, tone=pale, alpha=0.85, taper=(0.15, 0.75))
    for x, y, long in ((-0.7, -0.5, 0.9), (0.2, -0.54, 0.8), (0.9, -0.5, 0.7), (0.5, -0.6, 1.1)):
        p.line((x, y), (x - long, y), width=1.3, tone=pale, alpha=0.7, taper=(0.2, 0.6))


def _rubber(p: Plane, long: float) -> None:
    """What the tyres have left on the road behind them, as long as so many half lengths of the vehicle; pale on a dark road."""
    tone: Tone = 0.3 if p.drawing.mood.windows else RUBBER
    for y, width in ((-0.36, 2.2), (-0.47, 2.8)):
        p.line((-0.5, y), (-0.5 - long, y + 0.05), width=width, tone=tone, taper=(0.0, 0.0))


def _brakes(p: Plane) -> None:
    """Long marks of rubber on the road behind the wheels, thick smoke at all of them; nothing before the nose, which is down."""
    _rubber(p, 1.9)
    for x in (-0.66, 0.44):
        _smoke(p, x - 0.04, -0.37, 0.11)


def _halts(p: Plane) -> None:
    """Short marks of rubber that end under the wheels, a little dust that settles."""
    _rubber(p, 0.8)
    _smoke(p, -0.7, -0.4, 0.06)


def _coasts(p: Plane) -> None:
    """Three thin strokes behind the tail, each shorter than the last: it hardly moves any more, and nothing smokes."""
    pale: Tone = "paper" if p.drawing.mood.windows else "ink"
    for y, long in ((0.0, 0.16), (-0.16, 0.26), (-0.32, 0.4)):
        p.line((-1.06, y), (-1.06 - long, y - 0.01), width=1.0, tone=pale, alpha=0.8, taper=(0.1, 0.7))


def _stalls(p: Plane) -> None:
    """Steam that rises from under the bonnet in puffs and drifts off, a hiss of short lines at the gap."""
    _puffs(p, "paper")
    for k, x in enumerate((0.4, 0.6, 0.82)):
        p.line((x, 0.06), (x + 0.04, 0.14), (x - 0.02, 0.22 + 0.03 * k), width=1.6)


def _puffs(p: Plane, tone: Tone) -> None:
    """Clouds that rise from the bonnet, one over the other, and drift back over the roof."""
    for k in range(6, -1, -1):
        x, y, r = 0.6 + 0.04 * (k % 2) - 0.06 * k, 0.14 + 0.15 * k, 0.09 + 0.03 * k
        p.poly(oval(x, y, r * 1.25, r), tone, 1.3)
        p.shade(oval(x + r * 0.3, y - r * 0.3, r * 0.7, r * 0.5), 0.2, 0.4, 0.04)


def _smokes(p: Plane) -> None:
    """Thick grey smoke from under the bonnet, a few curls of the pen in it."""
    _puffs(p, 0.5)
    for k in range(6):
        p.line(*around(0.6 - 0.06 * k, 0.16 + 0.15 * k, 0.06 + 0.02 * k, 200, 330, 0.05 + 0.015 * k), width=1.2)


def _smoke(p: Plane, x: float, y: float, r: float) -> None:
    """Smoke of rubber that drifts off behind a wheel and grows: soft, with a few curls of the pen around it."""
    pale: Tone = "paper" if p.drawing.mood.windows else "ink"
    for k in range(4):
        a, b, size = x - 1.3 * r * k, y + 0.24 * r * k, r * (1.0 + 0.28 * k)
        p.shade(oval(a, b, size * 1.25, size * 0.85), 0.1, 0.6 - 0.08 * k, r * 0.35)
        p.line(*around(a, b, size, 50, 200, size * 0.72), width=1.1, tone=pale, alpha=0.75 - 0.1 * k)


def _skids(p: Plane) -> None:
    """Two bent marks of its tyres that run off to the side of the road, smoke at the wheels that made them."""
    for x, y in ((-0.62, -0.34), (-0.3, -0.5)):
        p.line((x, y), (x - 0.4, y - 0.01), (x - 0.8, y + 0.02), (x - 1.2, y + 0.08), width=3.0, tone=RUBBER)
    _smoke(p, -0.66, -0.3, 0.08)


def _crashes(p: Plane) -> None:
    """A burst at the nose, glass and steam."""
    for r, tone in ((0.44, "white"), (0.28, "#f8d65c")):
        from_ = [(1.0 + (r if k % 2 else r * 0.6) * x, -0.1 + (r if k % 2 else r * 0.6) * y) for k, (x, y) in enumerate(_ring(22))]
        p.poly(from_, tone, 1.5)
    rays(p, 1.0, -0.1, 0.5, 0.66, count=15)
    for k, (x, y) in enumerate(_ring(9)):
        a, b = 0.9 + (0.6 + 0.06 * (k % 3)) * x, 0.0 + (0.5 + 0.07 * (k % 2)) * y
        p.poly(((a, b + 0.05), (a + 0.06, b - 0.02), (a - 0.04, b - 0.03)), "#e6eef0", 1.1)


def _ring(count: int) -> list[tuple[float, float]]:
    return oval(0.0, 0.0, 1.0, 1.0, count)


def _stuck(p: Plane) -> None:
    """Mud round the wheels, which throw it up behind them."""
    for x in (-0.6, 0.52):
        p.poly([(x + 0.34 * u, -0.42 + 0.09 * v) for u, v in _ring(16)], MUD, 1.0)
        for k in range(7):
            a, b = x - 0.2 - 0.09 * k, -0.34 + 0.11 * k - 0.012 * k * k
            p.disc(a, b, 0.045 - 0.003 * k, MUD, line=0.8)
            p.disc(a - 0.05, b - 0.12, 0.03, MUD, line=0.7)
        for start in (30, 200):
            points = [(x + 0.2 * u, -0.3 + 0.2 * v) for u, v in _ring(36)[start // 10 : start // 10 + 9]]
            arrow(p, *points, width=2.0)


def _splashes(p: Plane) -> None:
    """Sheets of water that the wheels throw up and out, in long strokes with drops at their ends."""
    for x in (-0.64, 0.46):
        for sign, far, count in ((-1.0, 1.0, 6), (1.0, 0.5, 3)):
            for k in range(count):
                out, up = far * (0.34 + 0.15 * k + 0.05 * (k % 2)), far * (0.66 - 0.08 * k)
                way = [(x + sign * out * t, -0.46 + up * math.sin(math.pi * (0.08 + 0.7 * t))) for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
                p.line(*way, width=5.0 - 0.3 * k, tone="ink", alpha=0.55)
                p.line(*way, width=3.4 - 0.2 * k, tone="white")
                p.disc(way[-1][0] + sign * 0.05, way[-1][1] - 0.03, 0.022, "white", line=0.6)
    for y, long in ((-0.5, 1.5), (-0.56, 1.1)):
        p.line((-long, y), (-0.2, y - 0.02), (long, y), width=2.4, tone="white")


def _reverses(p: Plane) -> None:
    """Arrows back from its tail, and the beeping of it."""
    for y, x, long in ((0.34, -0.72, 0.8), (-0.02, -1.02, 0.7)):
        arrow(p, (x, y), (x - long / 2, y), (x - long, y), width=4.0)
    for k in range(3):
        p.line(*around(-1.0, 0.16, 0.14 + 0.1 * k, 140, 220), width=2.0)


def _raised(sign: int) -> Callable[[Plane], None]:
    """An arrow up or down beside what a machine lifts or lowers."""

    def mark(p: Plane) -> None:
        for x, y in ((0.86, 0.2), (1.06, 0.05)):
            arrow(p, (x, y - sign * 0.32), (x, y), (x, y + sign * 0.32), width=4.0)

    return mark


def _lumps(x: float) -> Callable[[Plane], None]:
    """Earth that falls from what a machine digs with or tips, and the dust of it."""

    def mark(p: Plane) -> None:
        for k, (u, v) in enumerate(((0, 0.1), (0.14, -0.06), (-0.12, -0.1), (0.04, -0.24), (-0.16, -0.34), (0.2, -0.32), (0.02, -0.42))):
            p.disc(x + u, v - 0.1, 0.07 - 0.006 * k, MUD, line=1.0)
        for k in range(4):
            p.line(*around(x - 0.3 + 0.2 * k, -0.56, 0.14, 20, 160, 0.09), width=1.8)
        arrow(p, (x - 0.3, 0.34), (x - 0.02, 0.4), (x + 0.2, 0.24), width=3.0)

    return mark


def _ploughs(p: Plane) -> None:
    """Furrows behind it, and the earth it turns over."""
    for k in range(5):
        y = -0.36 - 0.07 * k
        p.line((-0.8, y), (-1.3, y - 0.02), (-1.9, y - 0.03), width=4.0, tone=MUD)
    for k, (u, v) in enumerate(((0, 0), (-0.12, 0.06), (-0.22, -0.02), (-0.36, 0.05), (-0.5, -0.03))):
        p.disc(-0.86 + u, -0.28 + v, 0.07 - 0.006 * k, MUD, line=1.0)
    for y in (0.2, 0.02):
        p.line((-1.06, y), (-1.5, y), width=2.4)


def _comes(p: Plane) -> None:
    """Dust behind it on both sides, and strokes all around that lead to the lens."""
    pale: Tone = "paper" if p.drawing.mood.windows else "ink"
    for side in (-1, 1):
        for k in range(3):
            x, y, r = side * (0.86 + 0.2 * k) - 0.1, -0.1 + 0.05 * k, 0.12 + 0.04 * k
            p.line(*around(x, y, r, 20, 180, r * 0.7), width=1.5, tone=pale)
    for k, degrees in enumerate((8, 26, 44, 66, 114, 136, 154, 172, 200, 340)):
        c, v = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        near, far = 1.22 + 0.08 * (k % 2), 1.62 + 0.14 * (k % 3)
        p.line((near * c, near * v * 0.8), (far * c, far * v * 0.8), width=2.6, tone=pale, alpha=0.9, taper=(0.02, 0.5))


def _sinks(p: Plane) -> None:
    """Water up to its windows, rings around it, and bubbles."""
    deep: Tone = 0.62 if p.drawing.mood.windows else 0.4
    edge = [(-2.6, -0.1), (-1.2, -0.06), (-0.4, -0.12), (0.3, -0.05), (1.1, -0.1), (2.6, -0.08)]
    p.poly([*edge, (2.6, -1.6), (-2.6, -1.6)], deep, 0.0)
    p.line(*edge, width=2.2, tone="white")
    for k in range(4):
        ring = oval(0.1, -0.2 - 0.09 * k, 1.15 + 0.28 * k, 0.08 + 0.05 * k)
        p.line(*ring[14:29], width=2.0, tone="white", alpha=0.9 - 0.15 * k)
    for k, (x, y) in enumerate(((0.9, 0.02), (1.04, 0.12), (0.8, 0.18), (1.2, -0.02), (-0.9, 0.0))):
        p.disc(x, y, 0.045 + 0.012 * (k % 3), "white", line=0.9)
    arrow(p, (-1.2, 0.62), (-1.18, 0.4), (-1.2, 0.16), width=4.0)


def _hangs(p: Plane) -> None:
    """Nothing under its nose: the broken edge, stones that fall, and that it rocks."""
    edge = ((0.16, -0.44), (0.1, -0.62), (0.24, -0.8), (0.12, -1.1), (0.22, -1.7))
    p.poly([*edge, (2.8, -1.7), (2.8, -0.62), (1.3, -0.58), (0.5, -0.6)], 0.86, 0.0)
    p.line(*edge, width=4.0)
    for k in range(5):
        y = -0.56 - 0.2 * k
        p.line((0.1, y), (-0.2 - 0.1 * (k % 2), y - 0.05), width=2.0)
    for x, y, r in ((0.42, -0.8, 0.06), (0.56, -1.0, 0.05), (0.36, -1.2, 0.07), (0.7, -1.3, 0.04)):
        p.disc(x, y, r, MUD, line=1.0)
        p.line((x, y + r + 0.04), (x, y + r + 0.2), width=1.6, tone="paper")
    for start in (-1, 1):
        p.line(*around(0.0, 0.0, 1.24 if start < 0 else 1.34, 164, 190), width=2.4)
        p.line(*around(0.0, 0.0, 1.24 if start < 0 else 1.34, -16, 8), width=2.4)


def _topples(p: Plane) -> None:
    """An arrow over it the way it goes over, dust where it strikes."""
    arrow(p, *around(0.0, -0.1, 1.0, 130, 60, 0.9), width=4.5)
    for k in range(4):
        p.line(*around(-0.7 + 0.45 * k, -0.66, 0.16, 20, 160, 0.1), width=1.8)


MARKS: dict[str, Callable[[Plane], None]] = {
    "drives": _goes,
    "brakes": _brakes,
    "halts": _halts,
    "coasts": _coasts,
    "stalls": _stalls,
    "smokes": _smokes,
    "skids": _skids,
    "splashes": _splashes,
    "crashes": _crashes,
    "stuck": _stuck,
    "away": _goes,
    "reverses": _reverses,
    "comes": _comes,
    "sinks": _sinks,
    "hangs": _hangs,
    "topples": _topples,
    "lifts": _raised(1),
    "lowers": _raised(-1),
    "digs": _lumps(0.9),
    "tips": _lumps(-0.95),
    "ploughs": _ploughs,
    **{does: EVENTS[does].over or _goes for does in ("burns", "bursts")},
}
"""By what happens to the vehicle."""
