"""Flat close-ups of light, sky, fire and air: what somebody sees and nobody handles."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, glint, oval, page
from storyboard.staging.space import XY

NIGHT, DUSKY, WALL, PALE, DARK = 0.93, 0.7, 0.2, 0.05, 0.82
FIRE: tuple[Tone, Tone, Tone] = ("#e2542c", "#f0962e", "#f8d65c")
"""Of a flame from the outside in."""


def roofs(p: Plane, level: float, tone: Tone = 0.97) -> None:
    """A row of roofs and chimneys along the foot of the picture."""
    line: list[XY] = [(-9.0, -9.0), (-9.0, level)]
    for k in range(7):
        x, high = -2.0 + 0.6 * k, 0.1 * ((k * 5) % 4)
        line += [(x, level + high), (x + 0.26, level + high + 0.22), (x + 0.52, level + high)]
        if k % 2:
            line += [(x + 0.54, level + high), (x + 0.54, level + high + 0.3), (x + 0.6, level + high + 0.3)]
    p.poly([*line, (9.0, level), (9.0, -9.0)], tone, 0.8)


def tongue(p: Plane, x: float, foot: float, high: float, lean: float = 0.0) -> None:
    """One flame: a tongue within a tongue."""
    for k, tone in enumerate(FIRE):
        h, w = high * (1 - 0.27 * k), high * (0.3 - 0.085 * k)
        shape = ((0, 1.0), (0.5, 0.62), (0.34, 0.5), (1.0, 0.26), (0.7, 0.0), (-0.7, 0.0), (-1.0, 0.3), (-0.42, 0.44), (-0.5, 0.68))
        p.poly([(x + w * u + lean * v * high, foot + h * v) for u, v in shape], tone, 1.0 if not k else 0.4)


def puffs(p: Plane, x: float, foot: float, size: float, tone: Tone = 0.62, *, lean: float = 0.3) -> None:
    """Smoke that rises and widens, from billows of arcs."""
    for k in range(15, -1, -1):
        up, r = 0.115 * k * size, (0.13 + 0.02 * k) * size
        cx, cy = x + lean * up + (1, -1, 0)[k % 3] * r * 0.8, foot + up
        p.disc(cx, cy, r, tone, ry=r * 0.9, line=1.0)
        p.line(*[(cx + r * 0.55 * math.cos(a), cy + r * 0.5 * math.sin(a)) for a in (3.6 + 0.3 * n for n in range(7))], width=0.9)


def _smoke(p: Plane) -> None:
    page(p, 0.12, 0.3)
    puffs(p, -0.5, -1.0, 1.05)


def _steam(p: Plane) -> None:
    page(p, 0.45, 0.6)
    p.box(-0.5, -9, 0.3, -0.72, DARK)
    p.box(-0.6, -0.8, 0.4, -0.66, 0.6)
    puffs(p, -0.1, -0.66, 0.85, PALE, lean=0.25)


def _flames(p: Plane) -> None:
    page(p, 0.78, 0.9)
    p.shade(oval(0, -0.2, 1.2, 0.9), "lamp", 0.55, 0.4)
    for x, high, lean in ((-0.75, 0.9, -0.06), (0.72, 1.0, 0.07), (-0.36, 1.35, 0.02), (0.34, 1.25, -0.03), (0.0, 1.6, 0.03)):
        tongue(p, x, -0.78, high, lean)
    for s in (-1, 1):
        p.poly(((-1.1 * s, -0.96), (-1.16 * s, -0.8), (0.7 * s, -0.58), (0.78 * s, -0.74)), 0.75, 1.0)
        p.disc(0.74 * s, -0.66, 0.1, 0.35, line=0.8)


def _sparks(p: Plane) -> None:
    page(p, NIGHT, DUSKY)
    p.shade(oval(0, -0.9, 0.8, 0.5), "lamp", 0.8, 0.3)
    for k in range(38):
        a, r = math.radians(25 + 130 * ((k * 0.618) % 1.0)), 0.35 + 1.5 * ((k * 0.755) % 1.0)
        x, y = r * math.cos(a), -0.95 + r * math.sin(a)
        p.line((x, y), (x + 0.13 * math.cos(a), y + 0.13 * math.sin(a)), width=2.0, tone=FIRE[k % 3])
        p.disc(x + 0.14 * math.cos(a), y + 0.14 * math.sin(a), 0.022, "lamp", line=0.0)


def _fan(first: float, span: float, least: float, more: float) -> Iterator[tuple[int, float, float, float]]:
    """A few sparks that fly off: number, direction as its cosine and sine, and how far each has come."""
    for k in range(11):
        a = math.radians(first + span * ((k * 0.618) % 1.0))
        yield k, math.cos(a), math.sin(a), least + more * ((k * 0.755) % 1.0)


def _fuse_sparks(p: Plane) -> None:
    """A fuse box on a wall, its door open, a cable out of it: a few sparks from where they meet, and a thread of smoke."""
    page(p, 0.5, 0.62)
    p.line((0.16, -0.34), (0.2, -0.56), (0.44, -0.74), (0.5, -1.4), width=7.0, tone=0.9)
    p.box(-0.5, -0.36, 0.5, 0.62, 0.34, 1.4)
    p.poly(((-0.5, 0.62), (-0.86, 0.7), (-0.86, -0.3), (-0.5, -0.36)), 0.26, 1.2)
    p.box(-0.4, -0.26, 0.4, 0.52, 0.8, 1.0)
    for k in range(8):
        x, y = -0.32 + 0.18 * (k % 4), 0.22 - 0.34 * (k // 4)
        p.box(x, y, x + 0.1, y + 0.2, 0.16, 0.9)
    p.shade(oval(0.18, -0.34, 0.34, 0.28), "lamp", 0.75, 0.12)
    for k, along, up, far in _fan(196, 150, 0.2, 0.18):
        x, y = 0.18 + along * far, -0.34 + up * far
        p.line((0.18 + along * 0.08, -0.34 + up * 0.08), (x, y), width=1.8, tone=FIRE[k % 3])
        p.disc(x, y, 0.014, "lamp", line=0.0)
    p.line(*[(0.2 + 0.05 * math.sin(0.9 * k), -0.2 + 0.13 * k) for k in range(10)], width=2.0, tone=0.3)


def _cable_sparks(p: Plane) -> None:
    """The torn end of a cable that hangs into the picture, its wires bare: a few sparks fall from it."""
    page(p, NIGHT, DUSKY)
    p.line((-0.7, 1.4), (-0.5, 0.7), (-0.1, 0.3), (0.0, 0.02), width=9.0, tone=0.3)
    for k in (-1, 0, 1):
        p.line((0.0, 0.04), (0.03 * k, -0.06), (0.08 * k, -0.14), width=1.6, tone="#d9a441")
    p.shade(oval(0.0, -0.14, 0.3, 0.26), "lamp", 0.75, 0.12)
    for k, along, up, far in _fan(190, 160, 0.16, 0.2):
        x, y = along * far, -0.14 + up * far
        p.line((0.4 * x, -0.14 + 0.4 * (y + 0.14)), (x, y), width=1.8, tone=FIRE[k % 3])
        p.disc(x, y, 0.014, "lamp", line=0.0)


def _rail_sparks(p: Plane) -> None:
    """The side of a car that scrapes along a crash barrier: sparks stream back from where they touch."""
    page(p, NIGHT, DUSKY)
    p.poly(((-9, -0.78), (9, -0.52), (9, -9), (-9, -9)), 0.8, 1.0)
    for x in (-1.5, -0.7, 0.1):
        p.box(x, -0.72 + 0.03 * x, x + 0.12, -0.1, 0.7, 1.2)
    p.poly(((-9, -0.86), (9, 0.22), (9, 0.56), (-9, -0.52)), 0.42, 1.6)
    p.line((-9, -0.69), (9, 0.39), width=2.2, tone=0.66)
    p.poly(((0.46, -0.5), (0.36, 0.16), (0.62, 0.42), (1.2, 0.6), (9, 0.9), (9, -0.9), (0.62, -0.62)), 0.92, 2.0)
    p.disc(0.74, 0.14, 0.13, "lamp", line=1.2)
    p.disc(1.18, -0.58, 0.34, 0.97, line=1.6)
    p.disc(1.18, -0.58, 0.16, 0.5, line=1.2)
    p.shade(oval(0.34, -0.06, 0.5, 0.4), "lamp", 0.85, 0.14)
    for turn, least, more in ((120, 0.2, 1.4), (140, 0.1, 0.8), (110, 0.4, 1.6)):
        for k, along, up, far in _fan(turn, 105, least, more):
            x, y = 0.34 + along * far, -0.06 + up * far * 0.7
            p.line((x - 0.16 * along, y - 0.1 * up), (x, y), width=2.4, tone=FIRE[k % 3])


def _coals(p: Plane) -> None:
    """What a fire leaves: glowing lumps in ash, a thread of smoke."""
    page(p, 0.86, 0.92)
    p.poly(((-9, -0.3), (9, -0.3), (9, -9), (-9, -9)), 0.74, 0.8)
    p.shade(oval(0, -0.4, 0.9, 0.4), "#e2542c", 0.6, 0.2)
    for k in range(26):
        x, y = -0.8 + 1.6 * ((k * 0.618) % 1.0), -0.76 + 0.5 * ((k * 0.755) % 1.0)
        p.poly(
            [(x + u, y + v) for u, v in ((-0.13, -0.03), (-0.05, 0.09), (0.08, 0.08), (0.14, -0.02), (0.02, -0.1))],
            FIRE[k % 3] if k % 3 < 2 else 0.96,
            1.1,
        )
    for x in (-0.2, 0.06, 0.3):
        p.line(*[(x + 0.09 * math.sin(0.8 * k + 5 * x), -0.2 + 0.12 * k) for k in range(10)], width=2.2, tone=0.5)


def _dead_bulb(p: Plane) -> None:
    """A bulb that has gone out, hardly seen in the dark."""
    page(p, 0.97, 0.99)
    p.line((0, 1.2), (0, 0.8), width=3, tone=0.6)
    p.box(-0.2, 0.48, 0.2, 0.84, 0.86, 1.0)
    p.poly(((-0.2, 0.48), (-0.26, 0.3), *oval(0, -0.1, 0.52, 0.52)[16:28], (0.26, 0.3), (0.2, 0.48)), 0.9, 1.0)
    p.disc(0, -0.1, 0.52, 0.86, line=0.0)
    for a in (0.0, 2.1, 4.2):
        p.line(*[(0.52 * math.cos(a + 0.13 * n), -0.1 + 0.52 * math.sin(a + 0.13 * n)) for n in range(17)], width=1.6, tone=0.5)
    p.line((-0.12, 0.4), (-0.1, 0.0), (0.0, 0.12), (0.1, 0.0), (0.12, 0.4), width=1.5, tone=0.55)
    p.line((-0.3, 0.1), (-0.36, -0.1), width=2.2, tone=0.45)
    for k in range(10):
        a = math.tau * k / 10
        for near, far in ((0.68, 0.74), (0.82, 0.86)):
            p.line((near * math.cos(a), -0.1 + near * math.sin(a)), (far * math.cos(a), -0.1 + far * math.sin(a)), width=1.6, tone=0.6)


def _lightning(p: Plane) -> None:
    page(p, NIGHT, 0.72)
    for x, y, r in ((-1.2, 0.86, 0.4), (-0.6, 0.98, 0.46), (0.1, 0.9, 0.42), (0.8, 1.0, 0.46), (1.4, 0.84, 0.4)):
        p.disc(x, y, r, 0.66, ry=r * 0.6, line=0.9)
    bolt = ((0.02, 0.72), (0.26, 0.72), (0.08, 0.28), (0.3, 0.3), (-0.12, -0.66), (-0.02, -0.02), (-0.24, -0.04))
    p.shade(bolt, "lamp", 0.9, 0.16)
    p.poly(bolt, "lamp", 1.3)
    p.line((0.1, 0.26), (0.5, 0.04), (0.6, -0.2), (0.86, -0.34), width=2.6, tone="lamp")
    p.line((-0.1, 0.0), (-0.5, -0.14), (-0.62, -0.36), width=2.2, tone="lamp")
    roofs(p, -0.84)


def _clouds(p: Plane) -> None:
    page(p, 0.5, 0.16)
    for x, y, r, tone in (
        (-1.0, 0.62, 0.42, 0.66), (0.9, 0.7, 0.46, 0.66), (-0.4, 0.6, 0.5, 0.62), (0.3, 0.52, 0.54, 0.7), (1.4, 0.46, 0.34, 0.6),
        (-1.5, 0.44, 0.34, 0.6), (-0.9, 0.3, 0.36, 0.76), (0.0, 0.22, 0.44, 0.8), (0.8, 0.26, 0.4, 0.74),
    ):  # fmt: skip
        p.disc(x, y, r, tone, ry=r * 0.62, line=1.0)
    p.poly(((-9, -0.6), (-1.1, -0.42), (-0.2, -0.62), (0.8, -0.46), (9, -0.62), (9, -9), (-9, -9)), 0.6, 1.0)
    p.line(*[(-1.75 + 0.25 * k, -0.72 - 0.02 * (k % 3)) for k in range(15)], width=0.7, alpha=0.6)


def _snowfall(p: Plane) -> None:
    page(p, 0.55, 0.36)
    p.poly(((-9, -0.62), (-0.8, -0.5), (0.6, -0.66), (9, -0.54), (9, -9), (-9, -9)), "white", 1.0)
    for k in range(64):
        x, y = -1.76 + 0.0563 * ((k * 41) % 64), 0.98 - 0.031 * ((k * 23) % 61)
        r = 0.016 + 0.011 * (k % 3)
        p.disc(x, y, r, "white", line=0.0)
    for x, y in ((-1.0, 0.5), (0.3, 0.2), (1.1, 0.62), (-0.3, -0.2)):
        glint(p, x, y, 0.12, 3, 1.5)


def _dust(p: Plane) -> None:
    page(p, 0.14, 0.26)
    p.box(-9, -9, 9, -0.62, 0.42, 0.9)
    for x, y, r in ((-1.1, -0.4, 0.5), (-0.4, -0.2, 0.6), (0.4, -0.2, 0.62), (1.1, -0.4, 0.5), (0.1, 0.2, 0.5)):
        p.shade(oval(x, y, r, r * 0.7), 0.5, 0.6, 0.12)
        p.line(*[(x + r * math.cos(a), y + r * 0.72 * math.sin(a)) for a in (0.5 + 0.2 * n for n in range(11))], width=1.1)
    for k in range(60):
        p.disc(-1.6 + 0.054 * ((k * 17) % 59), -0.7 + 0.027 * ((k * 31) % 61), 0.013, 0.7, line=0.0)


def _headlights(p: Plane) -> None:
    """Two lamps of a car that comes out of the dark, their beams towards us."""
    page(p, 0.98, NIGHT)
    for s in (-1, 1):
        p.shade(((0.5 * s, 0.1), (2.4 * s, 0.5), (2.4 * s, -1.3), (0.3 * s, -1.2)), "lamp", 0.34, 0.1)
    p.poly(((-0.86, 0.1), (-0.6, 0.5), (0.6, 0.5), (0.86, 0.1), (0.92, -0.34), (-0.92, -0.34)), 0.86, 1.2)
    p.poly(((-0.5, 0.16), (-0.4, 0.42), (0.4, 0.42), (0.5, 0.16)), 0.7, 0.8)
    p.box(-0.34, -0.2, 0.34, -0.04, 0.6, 0.7)
    for s in (-1, 1):
        p.shade(oval(0.6 * s, -0.06, 0.44, 0.44), "lamp", 0.95, 0.14)
        p.disc(0.6 * s, -0.06, 0.19, "lamp", line=1.0)
        for k in range(10):
            a = math.tau * k / 10
            p.line(
                (0.6 * s + 0.25 * math.cos(a), -0.06 + 0.25 * math.sin(a)),
                (0.6 * s + 0.42 * math.cos(a), -0.06 + 0.42 * math.sin(a)),
                width=1.6,
                tone="lamp",
            )
    p.line((-0.5, -0.44), (-1.2, -1.2), width=1.4, tone=0.5)
    p.line((0.5, -0.44), (1.2, -1.2), width=1.4, tone=0.5)


def _tail_lights(p: Plane) -> None:
    """The back of a car that goes away on a road."""
    page(p, 0.9, 0.8)
    p.poly(((-1.5, -1.1), (1.5, -1.1), (0.24, 0.34), (-0.24, 0.34)), 0.66, 0.9)
    for k in range(4):
        p.line((0, -0.95 + 0.0 * k), (0, -0.7), width=2.0, tone="white")
    p.poly(((-0.56, 0.0), (-0.4, 0.4), (0.4, 0.4), (0.56, 0.0), (0.6, -0.42), (-0.6, -0.42)), DARK, 1.3)
    p.poly(((-0.36, 0.06), (-0.3, 0.33), (0.3, 0.33), (0.36, 0.06)), 0.4, 0.8)
    for s in (-1, 1):
        p.shade(oval(0.42 * s, -0.12, 0.26, 0.2), "#e0312a", 0.8, 0.1)
        p.box(0.42 * s - 0.14, -0.2, 0.42 * s + 0.14, -0.04, "#ff4a3a", 0.9)
        p.box(0.42 * s - 0.12, -0.6, 0.42 * s + 0.12, -0.42, 0.97, 0.8)
    p.box(-0.2, -0.3, 0.2, -0.16, PALE, 0.7)


def _lit_window(p: Plane) -> None:
    """One bright window in a dark front, somebody's shape in it."""
    page(p, 0.9, 0.95)
    for x in (-1.5, 1.05):
        for y in (-0.9, 0.25):
            p.box(x - 0.05, y - 0.05, x + 0.55, y + 0.71, 0.62)
            p.box(x, y, x + 0.5, y + 0.66, 0.99, 0.9)
            p.line((x + 0.25, y), (x + 0.25, y + 0.66), width=2.4, tone=0.62)
            p.line((x, y + 0.33), (x + 0.5, y + 0.33), width=2.4, tone=0.62)
    for k in range(7):
        p.line((-1.8, -1.0 + 0.32 * k), (1.8, -1.0 + 0.32 * k), width=0.5, tone=0.7, alpha=0.5)
    p.shade(oval(0, 0.06, 0.9, 0.9), "lamp", 0.8, 0.3)
    p.box(-0.5, -0.6, 0.5, 0.72, 0.6, 1.0)
    p.box(-0.42, -0.52, 0.42, 0.64, "lamp", 1.2)
    p.line((0, -0.52), (0, 0.64), width=2.0)
    p.line((-0.42, 0.12), (0.42, 0.12), width=2.0)
    p.box(-0.58, -0.7, 0.58, -0.6, 0.5)


def _light_beam(p: Plane) -> None:
    """A cone of light through the dark from a lamp at the left to a bright round on a wall."""
    page(p, 0.97, 0.93)
    cone = ((-1.3, -0.42), (0.86, 0.62), (1.1, -0.5), (-1.22, -0.6))
    p.shade(cone, "lamp", 0.62, 0.03)
    p.poly(oval(1.0, 0.06, 0.3, 0.58), "lamp", 1.0)
    p.poly(((-1.8, -0.72), (-1.42, -0.5), (-1.34, -0.34), (-1.16, -0.44), (-1.2, -0.66), (-1.38, -0.66), (-1.8, -0.92)), 0.55, 1.2)
    p.poly(oval(-1.24, -0.53, 0.06, 0.13), "white", 0.8)
    for k in range(14):
        p.disc(-0.9 + 0.14 * k, -0.36 + 0.07 * ((k * 5) % 7), 0.013, "white", line=0.0)


def _light_shaft(p: Plane) -> None:
    """Light that falls slantwise from a window, motes in it."""
    page(p, 0.7, 0.82)
    p.box(-1.5, 0.1, -0.7, 1.3, 0.5, 1.0)
    for x0, x1 in ((-1.43, -1.13), (-1.07, -0.77)):
        for y0, y1 in ((0.17, 0.55), (0.61, 1.3)):
            p.box(x0, y0, x1, y1, "lamp", 0.8)
    p.poly(((-9, -0.78), (9, -0.78), (9, -9), (-9, -9)), 0.88, 0.8)
    for x0, x1, y in ((-1.43, -1.13, 0.2), (-1.07, -0.77, 0.2)):
        shaft = ((x0, y), (x1, 1.2), (x1 + 1.7, -0.8), (x0 + 1.5, -0.92))
        p.shade(shaft, "lamp", 0.5, 0.03)
    p.poly(((0.06, -0.84), (0.56, -0.84), (0.74, -1.0), (0.16, -1.0)), "lamp", 0.0)
    p.poly(((0.64, -0.84), (1.06, -0.84), (1.3, -1.0), (0.86, -1.0)), "lamp", 0.0)
    for k in range(26):
        x = -0.9 + 0.062 * ((k * 19) % 26)
        p.disc(x, 0.3 - 0.62 * x - 0.034 * ((k * 7) % 17), 0.016, "white", line=0.0)


def _shadow(p: Plane) -> None:
    """Somebody's long shadow on a wall and over the floor before it."""
    page(p, 0.1, 0.2)
    p.box(-9, -9, 9, -0.56, 0.34, 0.9)
    p.box(-9, -0.56, 9, -0.46, 0.14, 0.8)
    body = ((-0.34, -0.5), (-0.42, 0.1), (-0.2, 0.34), (-0.08, 0.38), (0.08, 0.38), (0.2, 0.34), (0.42, 0.1), (0.34, -0.5))
    p.shade(((-0.34, -0.5), (0.34, -0.5), (1.0, -1.2), (0.1, -1.2)), "ink", 0.8, 0.02)
    p.shade([(x * 1.2, y) for x, y in body], "ink", 0.85, 0.025)
    p.shade(oval(0, 0.6, 0.24, 0.28), "ink", 0.85, 0.02)
    p.shade(
        ((-0.46, 0.74), (0.46, 0.74), (0.4, 0.8), (0.22, 0.82), (0.18, 1.0), (-0.18, 1.0), (-0.22, 0.82), (-0.4, 0.8)), "ink", 0.85, 0.02
    )


def _silhouette(p: Plane) -> None:
    """Somebody dark against a bright pane."""
    page(p, 0.8, 0.86)
    p.box(-0.95, -9, 0.95, 0.95, 0.6, 1.0)
    p.box(-0.84, -9, 0.84, 0.86, "lamp", 0.9)
    p.line((0, 0.86), (0, -9), width=1.4, tone=0.5)
    p.line((-0.84, -0.1), (0.84, -0.1), width=1.4, tone=0.5)
    p.poly(((-0.62, -1.2), (-0.58, -0.3), (-0.4, -0.02), (-0.13, 0.08), (0.13, 0.08), (0.4, -0.02), (0.58, -0.3), (0.62, -1.2)), 0.99, 1.0)
    p.poly(oval(0, 0.32, 0.24, 0.3), 0.99, 1.0)


def _flare(p: Plane) -> None:
    page(p, 0.98, 0.86)
    p.line(*[(-0.5 + 0.4 * k / 10, -0.9 + 1.3 * (k / 10) ** 0.8) for k in range(11)], width=2.2, tone=0.5)
    p.shade(oval(-0.08, 0.42, 0.8, 0.7), "#ff5a3a", 0.8, 0.25)
    p.disc(-0.08, 0.42, 0.13, "lamp", line=0.8)
    for k in range(16):
        a = math.tau * k / 16
        far = 0.5 if k % 2 else 0.36
        p.line(
            (-0.08 + 0.18 * math.cos(a), 0.42 + 0.18 * math.sin(a)),
            (-0.08 + far * math.cos(a), 0.42 + far * math.sin(a)),
            width=2.2,
            tone=FIRE[k % 3],
        )
    roofs(p, -0.92)


def _explosion(p: Plane) -> None:
    """A blast over the ground: fire, earth thrown up, smoke."""
    if p.behind is not None:
        p.behind(-0.3)
    else:
        page(p, 0.3, 0.5)
    for x, y, r in ((-0.8, 0.3, 0.4), (0.8, 0.34, 0.4), (0.0, 0.7, 0.46), (-0.5, 0.66, 0.36), (0.5, 0.7, 0.36)):
        p.disc(x, y, r, 0.66, ry=r * 0.84, line=1.0)
    for r, tone in zip((0.9, 0.68, 0.44), FIRE, strict=True):
        ring = ((math.tau * k / 30, r if k % 2 else r * 0.66) for k in range(30))
        p.poly([(1.1 * q * math.cos(a), -0.06 + 0.9 * q * math.sin(a)) for a, q in ring], tone, 1.3)
    p.disc(0, -0.06, 0.2, "white", line=0.0)
    for k in range(15):
        a = math.pi * (k + 0.5) / 15
        x, y = 1.25 * math.cos(a), -0.4 + 1.2 * math.sin(a)
        p.poly(((x, y + 0.08), (x + 0.09, y - 0.02), (x - 0.06, y - 0.05)), 0.9, 0.9)
        p.line((x * 0.84, -0.4 + (y + 0.4) * 0.84), (x * 0.94, -0.4 + (y + 0.4) * 0.94), width=1.8)
    p.poly(((-9, -0.72), (-0.9, -0.66), (-0.5, -0.5), (0.5, -0.5), (0.9, -0.66), (9, -0.72), (9, -9), (-9, -9)), 0.86, 1.0)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "smoke": _smoke,
    "steam": _steam,
    "flames": _flames,
    "coals": _coals,
    "dead_bulb": _dead_bulb,
    "sparks": _sparks,
    "fuse_sparks": _fuse_sparks,
    "cable_sparks": _cable_sparks,
    "rail_sparks": _rail_sparks,
    "lightning": _lightning,
    "clouds": _clouds,
    "snowfall": _snowfall,
    "dust": _dust,
    "headlights": _headlights,
    "tail_lights": _tail_lights,
    "lit_window": _lit_window,
    "light_beam": _light_beam,
    "light_shaft": _light_shaft,
    "shadow": _shadow,
    "silhouette": _silhouette,
    "flare": _flare,
    "explosion": _explosion,
}
"""Drawings by kind of insert."""
