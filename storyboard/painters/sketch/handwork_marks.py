"""What hands leave on the things they work at, and how they move, as ink in a close picture: cuts, stitches, drops, streaks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_marks import around, arrow, rays
from storyboard.painters.sketch.lofts import weights
from storyboard.staging.space import XY

Draw = Callable[[Plane], None]
WATER, FIRE = "#a9c3cf", ("#e2542c", "#f0962e", "#f8d65c")
GOLD, BROWN, SPARK = "#d9a441", "#6b4630", "#f8d65c"


def speed(p: Plane, points: Sequence[XY], apart: XY = (0.0, 0.09), count: int = 3, width: float = 1.5) -> None:
    """Lines behind what moves, along its way; each further one shorter. They end before its end, as a pen would leave off."""
    for k in range(count):
        shift = k - (count - 1) / 2
        kept = list(points)[: max(2, len(points) - abs(round(shift)))]
        p.line(*((x + apart[0] * shift, y + apart[1] * shift) for x, y in kept), width=width, alpha=0.85)


def curve(*points: XY, steps: int = 6) -> list[XY]:
    """A smooth line through points."""
    out: list[XY] = []
    last = len(points) - 1
    for i in range(last):
        four = (points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, last)])
        for k in range(steps):
            w = weights(k / steps)
            out.append((sum(a[0] * s for a, s in zip(four, w, strict=True)), sum(a[1] * s for a, s in zip(four, w, strict=True))))
    return [*out, points[last]]


BLUNT = (0.02, 0.02)
"""How a cord's ends thin, as shares of its length."""


def cord(p: Plane, *points: XY, wide: float = 5.0, tone: Tone = "accent") -> None:
    """A cord with its two edges and a twist."""
    line = curve(*points)
    p.line(*line, width=wide + 2.4, taper=BLUNT)
    p.line(*line, width=wide, tone=tone, taper=BLUNT)
    for (ax, ay), (bx, by) in list(pairwise(line))[1::3]:
        p.line((ax + (by - ay) * 0.35, ay - (bx - ax) * 0.35), (bx - (by - ay) * 0.35, by + (bx - ax) * 0.35), width=0.8, alpha=0.7)


def arc(x: float, y: float, r: float, start: float, end: float, *, ry: float = 0.0, count: int = 2, gap: float = 0.1) -> Draw:
    """Bows of a movement around a point."""

    def draw(p: Plane) -> None:
        for k in range(count):
            cut = 8 * k
            p.line(*around(x, y, r + gap * k, start + cut, end - cut, (ry or r) + gap * k), width=2.0 - 0.4 * k)

    return draw


def going(*points: XY, width: float = 2.8) -> Draw:
    """An arrow: which way a hand or a thing goes."""
    return lambda p: arrow(p, *points, width=width)


def turning(x: float, y: float, r: float, start: float, end: float, ry: float = 0.0) -> Draw:
    """An arrow around a point: which way something is turned."""
    return lambda p: arrow(p, *around(x, y, r, start, end, ry), width=2.6)


def hit(x: float, y: float, r: float = 0.2, count: int = 9) -> Draw:
    """Short strokes away from where something strikes."""
    return lambda p: rays(p, x, y, r, r * 1.55, count=count)


def many(*draws: Draw) -> Draw:
    """Several marks, one after the other."""

    def draw(p: Plane) -> None:
        for one in draws:
            one(p)

    return draw


def streaks(x0: float, y0: float, x1: float, y1: float, count: int = 3, apart: float = 0.12) -> Draw:
    """Straight lines of a movement from one point to another."""
    way = math.hypot(x1 - x0, y1 - y0) or 1.0
    nx, ny = -(y1 - y0) / way * apart, (x1 - x0) / way * apart

    def draw(p: Plane) -> None:
        for k in range(count):
            s = k - (count - 1) / 2
            cut = 0.16 * abs(s)
            a, b = (x0 + (x1 - x0) * cut + nx * s, y0 + (y1 - y0) * cut + ny * s), (x1 + nx * s, y1 + ny * s)
            p.line(a, b, width=2.0 - 0.3 * abs(s))

    return draw


def path(*points: XY, width: float = 2.0, tone: Tone = "ink") -> Draw:
    """A stroke through points."""
    return lambda p: p.line(*points, width=width, tone=tone)


def dashes(*points: XY, width: float = 1.8) -> Draw:
    """A broken line: the way something has come or is to go."""

    def draw(p: Plane) -> None:
        for (ax, ay), (bx, by) in pairwise(points):
            count = max(1, round(math.hypot(bx - ax, by - ay) / 0.13))
            for k in range(count):
                a, b = k / count, (k + 0.55) / count
                p.line((ax + (bx - ax) * a, ay + (by - ay) * a), (ax + (bx - ax) * b, ay + (by - ay) * b), width=width)

    return draw


def falling(x: float, y0: float, y1: float, tone: Tone = "accent", size: float = 0.09) -> Draw:
    """A drop in the air, the last of it below, and the pool where it lands."""

    def draw(p: Plane) -> None:
        p.disc(x, y1, 0.2, tone, ry=0.07, line=0.7)
        for y, k in ((y0 - 0.05, 0.7), ((y0 + y1) / 2 + 0.05, 1.0)):
            r = size * k
            p.poly(
                (
                    (x, y + 2.1 * r),
                    (x + 0.7 * r, y + 0.6 * r),
                    (x + r, y),
                    (x + 0.6 * r, y - 0.8 * r),
                    (x, y - r),
                    (x - 0.6 * r, y - 0.8 * r),
                    (x - r, y),
                    (x - 0.7 * r, y + 0.6 * r),
                ),
                tone,
                0.9,
            )
        for s in (-1, 1):
            p.line((x + 0.12 * s, y1 + 0.12), (x + 0.2 * s, y1 + 0.22), width=1.5)

    return draw


def stream(x: float, y0: float, y1: float, tone: Tone = BROWN, bow: float = 0.1) -> Draw:
    """What is poured: a bow that thins as it falls, with a splash."""

    def draw(p: Plane) -> None:
        left = [(x + bow * (1 - t) ** 2 - 0.075 + 0.03 * t, y0 + (y1 - y0) * t) for t in (k / 8 for k in range(9))]
        right = [(x + bow * (1 - t) ** 2 + 0.075 - 0.03 * t, y0 + (y1 - y0) * t) for t in (k / 8 for k in range(9))]
        p.poly([*left, *reversed(right)], tone, 0.8)
        p.line(*((a + 0.05, b) for a, b in left[1:7]), width=1.0, tone="white", alpha=0.7)
        for s in (-1, 1):
            p.line((x + 0.1 * s, y1 + 0.05), (x + 0.2 * s, y1 + 0.16), width=1.6)

    return draw


def grains(x: float, y0: float, y1: float, wide: float = 0.3, tone: Tone = "white") -> Draw:
    """Grains that fall from fingers, thinly, wider below."""

    def draw(p: Plane) -> None:
        for k in range(34):
            t = ((k * 37) % 34) / 34
            side = (((k * 53) % 31) / 31 - 0.5) * wide * (0.35 + t)
            p.disc(x + side, y0 + (y1 - y0) * t, 0.017 + 0.006 * (k % 3), tone, line=0.4)

    return draw


def writing(p: Plane) -> None:
    """What has been written so far, up to the pen: the words, or a line of a hand too quick to read."""
    if p.words:
        p.text(p.words, -0.78, 0.16, 1.25, 0.26, "ink")
        return
    for row, (y, end) in enumerate(((0.44, 0.1), (0.24, 0.1), (0.04, -0.16))):
        points = [(-1.1 + 0.05 * k, y + 0.035 * math.sin(2.1 * k + row) + 0.02 * (k % 3)) for k in range(int((end + 1.1) / 0.05))]
        p.line(*points, width=1.7)


def signing(p: Plane) -> None:
    """A dotted line and a bold name on it."""
    for k in range(11):
        p.line((-1.1 + 0.1 * k, 0.0), (-1.05 + 0.1 * k, 0.0), width=1.0, alpha=0.7)
    name = (
        (-1.0, 0.1),
        (-0.86, 0.42),
        (-0.8, 0.04),
        (-0.7, 0.2),
        (-0.6, 0.06),
        (-0.5, 0.24),
        (-0.42, 0.06),
        (-0.34, 0.18),
        (-0.24, 0.04),
        (-0.13, 0.06),
    )
    p.line(*curve(*name), width=3.0)


def wax(p: Plane) -> None:
    """A blot of sealing wax on a fold of paper."""
    p.line((-0.95, 0.34), (-0.1, -0.1), (0.5, 0.34), width=1.6)
    p.poly(oval(-0.12, -0.12, 0.42, 0.3, 11), "#b3261e", 1.1)
    p.disc(-0.12, -0.12, 0.24, "#8f1d17", ry=0.17, line=0.8)


def cut_open(p: Plane) -> None:
    """Slices that are cut already, and the cut the blade is in."""
    for k in range(3):
        x = -1.02 - 0.2 * k
        p.disc(x, -0.32 - 0.02 * k, 0.1, 0.06, ry=0.26, line=0.9)
        p.disc(x, -0.32 - 0.02 * k, 0.05, "accent", ry=0.16, line=0.4)


def slit(p: Plane) -> None:
    """A cut as a dark line with pale lips."""
    p.line((-0.95, 0.22), (-0.36, 0.02), width=3.6, tone="white")
    p.line((-0.95, 0.22), (-0.36, 0.02), width=1.8)


def snipped(p: Plane) -> None:
    """The two ends of what has just been cut, springing apart."""
    p.line((-1.9, 0.16), (-1.2, 0.08), (-0.72, 0.12), (-0.56, 0.24), width=5.0, tone="accent")
    p.line((2.0, -0.1), (0.6, 0.0), (-0.1, 0.04), (-0.3, -0.12), width=5.0, tone="accent")
    rays(p, -0.42, 0.08, 0.12, 0.22, count=8)


def shavings(p: Plane) -> None:
    """Curls of wood."""
    for x, y, r in ((-0.94, -0.34, 0.16), (-1.2, -0.52, 0.12), (-0.7, -0.56, 0.1)):
        p.line(*around(x, y, r, -60, 250), *around(x, y, r * 0.55, 250, 480), width=4.2, tone="ink")
        p.line(*around(x, y, r, -60, 250), *around(x, y, r * 0.55, 250, 480), width=2.4, tone=GOLD)


def dust(x: float, y: float) -> Draw:
    """Dust that falls from a saw or a file."""

    def draw(p: Plane) -> None:
        for k in range(9):
            p.disc(x + 0.07 * (k % 4) - 0.1, y - 0.05 * k + 0.02 * (k % 3), 0.02, GOLD, line=0.4)

    return draw


def stitches(p: Plane) -> None:
    """A button on cloth, and a seam: the stitches that are done, up to the needle."""
    p.disc(-0.62, 0.06, 0.2, 0.3, line=1.0)
    p.disc(-0.62, 0.06, 0.14, 0.22, line=0.6)
    for k in range(6):
        x = -1.34 + 0.17 * k
        p.line((x, -0.26 + 0.02 * k), (x + 0.1, -0.25 + 0.02 * k), width=2.8, tone="accent")


def thread(p: Plane) -> None:
    """The thread from the seam through the air to the needle."""
    p.line(*curve((-0.34, -0.16), (-0.2, 0.22), (0.02, 0.5), (0.3, 0.62), (0.16, 0.3)), width=1.8, tone="accent")
    for x, y in ((-0.05, 0.05), (0.05, 0.05), (-0.05, -0.05), (0.05, -0.05)):
        p.disc(-0.62 + x, 0.06 + y, 0.024, "ink", line=0.3)


def loops(p: Plane) -> None:
    """A knot that is being drawn together between two hands."""
    cord(
        p,
        (-1.3, -0.5),
        (-0.86, 0.02),
        (-0.5, 0.1),
        (-0.1, -0.12),
        (0.2, -0.1),
        (0.26, 0.12),
        (0.04, 0.26),
        (-0.12, 0.14),
        (-0.06, -0.06),
        wide=10.0,
    )
    cord(
        p,
        (1.3, -0.5),
        (0.86, 0.02),
        (0.5, 0.1),
        (0.1, -0.2),
        (-0.2, -0.18),
        (-0.28, 0.06),
        (-0.06, 0.2),
        (0.1, 0.06),
        (0.0, -0.1),
        wide=10.0,
    )
    for s in (-1, 1):
        for k in range(2):
            p.line((0.4 * s, 0.44 + 0.1 * k), (0.66 * s, 0.46 + 0.1 * k), (0.9 * s, 0.4 + 0.1 * k), width=2.0 - 0.4 * k)


def halves(p: Plane) -> None:
    """A sheet in two, ragged in the middle, going apart."""
    zig = [(0.04 if k % 2 else -0.05, 0.72 - 0.145 * k) for k in range(10)]
    for s in (-1, 1):
        edge = [(x + 0.13 * s, y) for x, y in zig]
        p.poly([*edge, (0.98 * s, -0.66), (1.04 * s, 0.78)], 0.04, 1.0)
        p.line(*((x + 0.035 * s, y) for x, y in edge), width=1.0, alpha=0.5)
        inner = [(x + 0.24 * s, y) for x, y in zig[1:-1]]
        p.poly([*inner, (0.86 * s, -0.46), (0.9 * s, 0.6)], "accent" if not p.words else 0.1, 0.5)
    rays(p, 0.0, 0.0, 0.3, 0.42, count=4)


def crumbs(p: Plane) -> None:
    """What falls where something breaks."""
    for x, y, r in ((-0.1, -0.3, 0.05), (0.08, -0.46, 0.04), (-0.02, -0.62, 0.055), (0.16, -0.7, 0.035), (-0.18, -0.74, 0.03)):
        p.poly(((x - r, y), (x, y + r), (x + r, y + 0.3 * r), (x + 0.2 * r, y - r)), GOLD, 0.6)
    rays(p, 0.0, 0.2, 0.2, 0.32, count=6)


def egg_falls(p: Plane) -> None:
    """Two halves of a shell held apart, and the yolk and white that drop out."""
    p.poly(
        curve((-0.12, 0.34), (0.02, 0.38), (0.14, 0.34), (0.17, -0.02), (0.12, -0.34), (-0.1, -0.34), (-0.16, -0.02), (-0.12, 0.34)),
        "white",
        0.8,
    )
    p.disc(0.0, -0.1, 0.14, SPARK, line=0.9)
    p.line((-0.05, -0.04), (0.0, -0.01), width=1.6, tone="white")
    for s in (-1, 1):
        zig = [(0.12 * s + 0.05 * (k % 2) * s, 0.62 - 0.1 * k) for k in range(5)]
        p.poly([*zig, (0.3 * s, 0.2), (0.44 * s, 0.3), (0.46 * s, 0.5), (0.34 * s, 0.64)], 0.04, 1.1)
        p.line((0.2 * s, -0.36), (0.3 * s, -0.28), width=1.6)


def half_folded(p: Plane) -> None:
    """A sheet of paper, its upper half coming over."""
    p.poly(((-0.86, -0.66), (0.86, -0.66), (0.9, 0.1), (-0.9, 0.1)), 0.03, 1.1)
    p.scribble(-0.66, 0.66, [-0.14, -0.28, -0.42, -0.54])
    p.shade(((-0.86, 0.08), (0.86, 0.08), (0.8, -0.2), (-0.8, -0.2)), "ink", 0.3, 0.06)
    p.poly(((-0.9, 0.1), (0.9, 0.1), (0.76, 0.5), (-0.76, 0.5)), 0.12, 1.1)


def shirt_half_folded(p: Plane) -> None:
    """A shirt on its front: one sleeve out, one side with its sleeve folded over the back, the collar above."""
    p.poly(((-0.5, -0.8), (0.34, -0.8), (0.34, 0.5), (0.1, 0.62), (-0.26, 0.62), (-0.5, 0.5)), "accent", 1.2)
    p.poly(((-0.5, 0.5), (-1.0, 0.18), (-0.84, -0.06), (-0.5, 0.12)), "accent", 1.2)
    p.poly(((-0.26, 0.62), (0.1, 0.62), (0.02, 0.5), (-0.18, 0.5)), 0.05, 1.1)
    p.shade(((0.02, -0.8), (0.1, -0.8), (0.1, 0.5), (0.02, 0.5)), "ink", 0.3, 0.1)
    p.poly(((0.34, -0.8), (0.06, -0.8), (0.04, 0.42), (0.34, 0.5)), 0.1, 1.2)
    p.poly(((0.3, 0.44), (0.04, 0.36), (-0.1, -0.2), (0.08, -0.26), (0.3, 0.14)), 0.1, 1.1)


def rolled(p: Plane) -> None:
    """A cigarette between the fingers of two hands, tobacco that falls from it."""
    p.poly(((-0.66, -0.02), (0.66, 0.06), (0.66, 0.17), (-0.66, 0.09)), 0.02, 1.1)
    p.line((-0.5, 0.03), (0.5, 0.1), width=0.8, alpha=0.6)
    for x, y in ((-0.6, -0.16), (-0.5, -0.3), (-0.68, -0.4), (-0.44, -0.5), (0.6, -0.14), (0.5, -0.3)):
        p.line((x, y), (x + 0.06, y + 0.03), width=1.6, tone=BROWN)


def lock_of_hair(p: Plane) -> None:
    """Long hair with the lines a comb draws in it."""
    edge = curve((-1.9, 0.9), (-1.0, 0.86), (-0.2, 0.62), (0.2, 0.1), (0.28, -0.5), (0.2, -1.2))
    p.poly([*edge, (-1.9, -1.3)], 0.72, 1.2)
    for k in range(7):
        p.line(
            *curve(*((x - 0.2 * k, y - 0.16 * k) for x, y in ((-1.0, 0.8), (-0.26, 0.54), (0.1, 0.06), (0.16, -0.5), (0.1, -1.1)))),
            width=1.2,
            tone=0.95,
        )


def varnish(p: Plane) -> None:
    """The stroke of a small brush, and the bottle it comes from."""
    p.poly(((1.05, 0.9), (1.4, 0.9), (1.46, 0.5), (1.46, 0.3), (1.0, 0.3), (1.0, 0.5)), "#b3261e", 1.1)
    p.box(1.1, 0.9, 1.36, 0.99, 0.9, 0.9)


def flame(x: float, y: float, size: float = 0.3) -> Draw:
    """A flame with its glow."""

    def draw(p: Plane) -> None:
        p.shade(oval(x, y + size * 0.6, size * 2.2, size * 2.2), "lamp", 0.5, 0.2)
        shape = ((0, 1.5), (0.34, 0.92), (0.48, 0.44), (0.3, 0.0), (0, -0.08), (-0.3, 0.05), (-0.44, 0.44), (-0.22, 0.9))
        for k, tone in ((1.0, FIRE[1]), (0.55, FIRE[2])):
            p.poly([(x + a * k * size, y + b * k * size) for a, b in shape], tone, 0.9 * k)

    return draw


def sparks(x: float, y: float) -> Draw:
    """Sparks off a head that is struck, and the flame that leaps up."""
    return many(flame(x, y, 0.34), lambda p: rays(p, x, y + 0.2, 0.42, 0.58, count=11))


def smoke(x: float, y: float) -> Draw:
    """A thread of smoke."""

    def draw(p: Plane) -> None:
        for shift in (-0.03, 0.05):
            p.line(
                *((x + shift + 0.06 * math.sin(5.2 * t + shift * 30), y + 0.62 * t) for t in (k / 10 for k in range(11))),
                width=1.8,
                tone=0.5,
            )

    return draw


def printed(p: Plane) -> None:
    """The print of a stamp beside it."""
    p.poly(
        [(-1.02 + x * 0.98 - y * 0.1, -0.3 + y * 0.98 + x * 0.1) for x, y in ((-0.36, -0.2), (0.36, -0.2), (0.36, 0.2), (-0.36, 0.2))],
        "paper",
        0.0,
    )
    for k, wide in ((1.0, 2.6), (0.8, 1.2)):
        ring = [
            (-1.02 + k * 0.36 * x - k * 0.02 * y, -0.3 + k * 0.2 * y + 0.05 * x) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        ]
        p.line(*ring, width=wide, tone="accent")
    p.text(p.words or "PAID", -1.02, -0.3, 0.5, 0.18, "accent")


def swirl(x: float, y: float) -> Draw:
    """Rings of what is stirred."""
    return many(arc(x, y, 0.3, 200, 340, ry=0.09, count=2, gap=-0.08), arc(x, y, 0.3, 30, 150, ry=0.09, count=1))


def ringing(x: float, y: float) -> Draw:
    """Waves of a sound, to the left."""
    return arc(x, y, 0.26, 130, 230, count=3, gap=0.13)


def strip(p: Plane) -> None:
    """A long curl of peel hanging from a fruit to a hand."""
    points = [(-0.1, 0.1), (0.12, -0.05), (0.2, -0.3), (0.04, -0.48), (-0.12, -0.62), (0.0, -0.8), (0.18, -0.9)]
    for width, tone in ((12.0, "ink"), (9.0, "#e0872c"), (2.6, GOLD)):
        p.line(*curve(*points), width=width, tone=tone)


def turned_leaf(p: Plane) -> None:
    """A leaf of a book, half over."""
    p.poly(((-0.02, -0.62), (0.22, -0.42), (0.5, -0.3), (0.62, -0.26), (0.56, 0.42), (0.34, 0.46), (0.14, 0.58), (-0.02, 0.74)), 0.02, 1.1)
    p.shade(((0.02, -0.56), (0.2, -0.38), (0.14, 0.5), (0.02, 0.66)), "ink", 0.24, 0.05)
    for k in range(5):
        p.line((0.18, 0.28 - 0.14 * k), (0.44, 0.33 - 0.14 * k), width=0.8, alpha=0.6)


def fan_of_notes(p: Plane) -> None:
    """Bank notes spread in a hand, one pulled out, and those that are counted already."""
    for k in range(3):
        note(p, 0.5 + 0.05 * k, -0.62 + 0.06 * k, -6 + 5 * k)
    for k in range(5):
        note(p, -0.62, 0.02, 64 - 17 * k)


def note(p: Plane, x: float, y: float, degrees: float, long: float = 0.86, high: float = 0.4) -> None:
    """A bank note, turned."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def at(u: float, v: float) -> XY:
        return x + u * c - v * s, y + u * s + v * c

    corners = [at(u * long / 2, v * high / 2) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    p.poly(corners, "#b9c7a8", 0.9)
    p.poly([at(u * long / 2.5, v * high / 2.9) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))], "#cfd9c2", 0.5)
    p.poly([at(0.09 * math.cos(a), 0.11 * math.sin(a)) for a in (math.tau * k / 14 for k in range(14))], "#8fa27c", 0.6)


def vial(p: Plane) -> None:
    """A small bottle held upside down over a needle, the drug in it."""
    p.poly(((-0.86, 0.78), (-0.52, 0.68), (-0.58, 0.34), (-0.64, 0.24), (-0.74, 0.26), (-0.8, 0.4)), "white", 0.9)
    p.poly(((-0.8, 0.58), (-0.56, 0.5), (-0.6, 0.32), (-0.74, 0.34)), "accent", 0.6)


def sheet(p: Plane) -> None:
    """A sheet of paper under what is wrapped, its corners coming up."""
    p.poly(((-1.2, -0.6), (0.9, -0.72), (1.06, 0.62), (-1.0, 0.78)), 0.05, 1.0)
    p.scribble(-0.9, 0.8, [0.52 - 0.16 * k for k in range(7)], 0.45)
    for s in (-1, 1):
        x = -0.1 + 0.5 * s
        p.poly(((x, -0.5), (x + 0.56 * s, -0.2), (x + 0.5 * s, 0.42), (x + 0.02 * s, 0.5)), 0.14, 1.0)


def placket(p: Plane) -> None:
    """The front of something worn, from edge to edge: its cloth, the edge that is buttoned over, buttons and folds."""
    p.box(-9, -9, 9, 9, "accent", 0)
    p.shade(((0.12, -9), (0.5, -9), (0.5, 9), (0.12, 9)), "ink", 0.25, 0.1)
    p.line((0.12, -1.4), (0.1, 0.0), (0.14, 1.4), width=1.8)
    p.line((-0.14, -1.4), (-0.16, 0.0), (-0.12, 1.4), width=0.8, alpha=0.7)
    for y in (-0.78, 0.02, 0.8):
        p.disc(-0.02, y, 0.09, "white", line=1.0)
        for x in (-0.02, 0.02):
            p.disc(-0.02 + x, y, 0.012, "ink", line=0.2)
    for points in (
        ((-1.5, 1.0), (-1.0, 0.5), (-0.8, -0.2)),
        ((1.5, 1.0), (1.0, 0.4), (0.9, -0.4)),
        ((-1.2, -0.9), (-0.8, -0.6), (-0.5, -0.7)),
    ):
        p.line(*curve(*points), width=1.2, alpha=0.6)
