"""Flat pictures of what is far away, a sun over roofs, a ferry on dark water; and of words on a hull or a wall."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_marks import arrow

SUN, GLOW, EARLY, HIGH = "#f2c14e", "#f7dfa0", "#efc9a4", "#a9bccb"
DARK, DEEP, WATER, FOAM = 0.86, 0.94, "#8ea9b6", "white"


def _sky(p: Plane, low: Tone, high: Tone, line: float) -> None:
    """The sky down to a line, paler towards it."""
    page = [p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    p.drawing.gradient(page, p.at(0.0, 1.0), high, p.at(0.0, line), low)


def _risen(p: Plane, x: float, y: float, r: float) -> None:
    """A low sun and the rays that it throws up the sky."""
    p.shade(oval(x, y, r * 3.2, r * 2.4), GLOW, 0.9, 0.3)
    for k in range(9):
        a = math.pi * (0.06 + 0.88 * k / 8)
        near, far = r * 1.35, r * (3.3 if k % 2 else 2.6)
        spread = 0.045
        p.poly(
            [
                (x + d * math.cos(a + t), y + d * math.sin(a + t))
                for d, t in ((near, -spread), (far, -spread), (far, spread), (near, spread))
            ],
            "#fbeecb",
            0.0,
        )
    p.disc(x, y, r, SUN, line=1.2)


def _sun_roofs(p: Plane) -> None:
    """The sun half over the roofs of a town that is still in the dark."""
    _sky(p, EARLY, HIGH, -0.1)
    _risen(p, 0.12, -0.06, 0.34)
    p.poly([(-9, -0.3), *((-1.9 + 0.38 * k, -0.16 - 0.12 * ((k * 7) % 3)) for k in range(11)), (9, -0.3), (9, -9), (-9, -9)], 0.5, 0.9)
    tops = ((-1.72, 0.34, 0.16), (-1.0, 0.42, -0.06), (-0.3, 0.3, -0.2), (0.5, 0.4, -0.14), (1.24, 0.36, 0.1), (1.9, 0.34, -0.04))
    for x, half, top in tops:
        p.poly(((x - half, -9), (x - half, top - 0.28), (x, top), (x + half, top - 0.28), (x + half, -9)), DARK, 1.2)
        p.line((x - half - 0.04, top - 0.31), (x, top), (x + half + 0.04, top - 0.31), width=2.0, tone=SUN if abs(x) < 1.1 else "ink")
        p.box(x + half * 0.3, top - 0.14, x + half * 0.3 + 0.1, top + 0.14, DARK, 1.0)
    for x, y in ((-1.76, -0.36), (-0.96, -0.58), (0.46, -0.62), (1.2, -0.4)):
        p.box(x, y, x + 0.12, y + 0.17, 0.62, 0.8)


def _sun_sea(p: Plane) -> None:
    """The sun on the line of the sea, its light in a broken path towards us."""
    _sky(p, EARLY, HIGH, 0.0)
    _risen(p, 0.0, 0.05, 0.36)
    p.poly(((-9, 0.0), (9, 0.0), (9, -9), (-9, -9)), WATER, 1.1)
    for k in range(13):
        y, wide = -0.06 - 0.08 * k, 0.3 + 0.03 * k - 0.1 * (k % 2)
        p.poly(((-wide, y), (0.0, y + 0.022), (wide, y), (0.0, y - 0.022)), GLOW, 0.0)
        for u in (-1.3, 1.0):
            p.line((u + 0.12 * (k % 3), y), (u + 0.34, y), width=0.9, tone="white", alpha=0.7)


def _sun_hills(p: Plane) -> None:
    """The sun on a ridge."""
    _sky(p, EARLY, HIGH, -0.1)
    _risen(p, -0.1, 0.0, 0.36)
    far = [(-9, -0.2), (-1.5, 0.06), (-0.8, -0.14), (0.0, -0.08), (0.7, 0.12), (1.4, -0.1), (9, 0.0)]
    p.poly([*far, (9, -9), (-9, -9)], 0.5, 1.0)
    p.poly([(-9, -0.7), (-0.9, -0.36), (0.3, -0.6), (1.3, -0.4), (9, -0.66), (9, -9), (-9, -9)], 0.74, 1.0)


def _far_ferry(p: Plane) -> None:
    """A ferry from astern, small on the line of the sea: decks of lit windows, a flag at the stern, the wake wide towards us."""
    night = p.drawing.mood.lit
    _sky(p, 0.62 if night else EARLY, DEEP if night else HIGH, 0.1)
    p.poly(((-9, 0.12), (9, 0.12), (9, -9), (-9, -9)), DEEP if night else WATER, 1.0)
    x, y = 0.34, 0.13
    wake = 0.5 if night else 0.06
    p.poly(((x - 0.06, y - 0.02), (x + 0.06, y - 0.02), (0.5, -1.2), (-1.3, -1.2)), 0.72 if night else "#b9cbd3", 0.0)
    for k in range(10):
        t = (k + 1) / 10
        left, right, down = x - 0.06 - 1.6 * t * t, x + 0.06 + 0.1 * t * t, y - 0.03 - 1.3 * t * t
        p.line((left, down), ((left + right) / 2, down - 0.03 * t), (right, down), width=0.7 + 1.3 * t, tone="white", alpha=0.75)
        p.line((left - 0.1 * t, down + 0.02), (left - 0.26 * t, down + 0.02), width=1.0 + t, tone="white", alpha=0.6)
    hull = ((x - 0.27, y + 0.12), (x - 0.22, y - 0.04), (x + 0.22, y - 0.04), (x + 0.27, y + 0.12))
    p.shade(oval(x, y + 0.2, 0.6, 0.42), "lamp", 0.55 if night else 0.0, 0.16)
    p.poly(hull, DARK if not night else 0.98, 1.1)
    p.box(x - 0.24, y + 0.12, x + 0.24, y + 0.23, wake, 1.0)
    p.box(x - 0.19, y + 0.23, x + 0.19, y + 0.33, wake, 1.0)
    p.box(x - 0.07, y + 0.33, x + 0.07, y + 0.47, "accent", 1.0)
    p.line((x, y + 0.47), (x, y + 0.62), width=0.8)
    pane: Tone = "lamp" if night else 0.6
    for row, count, wide in ((0.15, 7, 0.21), (0.26, 5, 0.15)):
        for k in range(count):
            u = x - wide + 2 * wide * k / (count - 1)
            p.box(u - 0.018, y + row, u + 0.018, y + row + 0.05, pane, 0.4)
    p.line((x, y + 0.12), (x + 0.05, y + 0.2), width=0.9)
    p.poly(((x + 0.05, y + 0.2), (x - 0.07, y + 0.18), (x - 0.08, y + 0.12), (x + 0.03, y + 0.14)), "accent", 0.7)
    arrow(p, (-0.5, -0.55), (-0.12, -0.24), (0.12, -0.02), width=2.2)


def _trawler(p: Plane, x: float, y: float, k: float, lean: float) -> None:
    """A fishing boat from the side, her mast gone but for a stump; `lean` in radians."""
    c, s = math.cos(lean), math.sin(lean)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + (u * c - v * s) * k, y + (u * s + v * c) * k

    def shape(points: Sequence[tuple[float, float]], tone: Tone, line: float = 1.2) -> None:
        p.poly([at(u, v) for u, v in points], tone, line)

    shape(((-0.66, 0.16), (-0.58, -0.22), (0.5, -0.22), (0.86, 0.3), (0.5, 0.14)), 0.9, 1.5)
    shape(((-0.66, 0.16), (0.5, 0.14), (0.86, 0.3), (0.84, 0.22), (0.5, 0.06), (-0.65, 0.08)), "accent", 0.9)
    shape(((-0.42, 0.14), (-0.42, 0.56), (0.0, 0.56), (0.06, 0.14)), 0.3, 1.3)
    shape(((-0.48, 0.56), (-0.48, 0.63), (0.06, 0.63), (0.06, 0.56)), 0.7, 1.0)
    for u in (-0.34, -0.14):
        shape(((u, 0.32), (u, 0.48), (u + 0.14, 0.48), (u + 0.14, 0.32)), "lamp", 0.9)
    shape(((0.2, 0.14), (0.21, 0.5), (0.3, 0.42), (0.28, 0.14)), 0.72, 1.0)
    p.line(at(0.25, 0.46), at(0.62, 0.2), at(0.7, -0.1), width=1.2)


def _boat_waves(p: Plane) -> None:
    """A boat in the trough between two waves as high as houses, water over her deck."""
    night = p.drawing.mood.lit
    _sky(p, 0.66 if night else "#b9c6cc", DEEP if night else "#8d9ca6", -0.1)
    far: Tone = 0.84 if night else "#90a9b4"
    p.poly([(-9, 0.5), (-1.5, 0.52), (-0.7, 0.2), (0.1, -0.1), (0.8, 0.14), (1.6, 0.6), (9, 0.7), (9, -9), (-9, -9)], far, 1.1)
    p.line((-1.5, 0.52), (-0.9, 0.3), (-0.3, 0.02), width=2.0, tone=FOAM, alpha=0.8)
    p.line((0.8, 0.14), (1.2, 0.34), (1.6, 0.6), width=2.0, tone=FOAM, alpha=0.8)
    p.shade(oval(0.0, -0.1, 0.8, 0.5), "lamp", 0.3 if night else 0.0, 0.2)
    _trawler(p, 0.02, -0.14, 0.78, 0.2)
    near: Tone = 0.93 if night else "#6f8d9a"
    p.poly(
        [
            (-9, 0.4),
            (-1.7, 0.5),
            (-1.2, 0.16),
            (-0.7, -0.2),
            (0.0, -0.36),
            (0.6, -0.28),
            (1.1, 0.0),
            (1.5, 0.3),
            (9, 0.5),
            (9, -9),
            (-9, -9),
        ],
        near,
        1.4,
    )
    for a, b in (((-1.7, 0.5), (-0.66, -0.14)), ((0.7, -0.2), (1.5, 0.3))):
        p.line(a, ((a[0] + b[0]) / 2 + 0.02, (a[1] + b[1]) / 2 + 0.0), b, width=3.0, tone=FOAM)
    for k in range(14):
        u, v = -1.6 + 0.24 * k, -0.5 - 0.12 * ((k * 5) % 4)
        p.line((u, v), (u + 0.12, v + 0.06), (u + 0.3, v), width=1.5, tone=FOAM, alpha=0.55)
    wash = [(-0.62, -0.2), (-0.4, -0.14), (-0.2, -0.2), (0.06, -0.16), (0.3, -0.22), (0.56, -0.14), (0.74, -0.22)]
    p.poly([*wash, *((u, v - 0.1) for u, v in reversed(wash))], FOAM, 0.0)
    for k in range(5):
        p.line((-0.6 + 0.3 * k, -0.34), (-0.4 + 0.3 * k, -0.3), width=1.6, tone=FOAM, alpha=0.8)


def _deck_waves(p: Plane) -> None:
    """A boat on flat water, and on her fore-deck somebody who waves with both arms."""
    night = p.drawing.mood.lit
    _sky(p, 0.66 if night else "#d9dfe0", DEEP if night else "#a9b8c2", 0.34)
    p.poly(((-9, 0.34), (9, 0.34), (9, -9), (-9, -9)), 0.9 if night else WATER, 1.0)
    _waver(p, 0.62, -0.06)
    _trawler(p, -0.12, -0.34, 1.5, 0.04)
    for k in range(16):
        u, v = -1.9 + 0.26 * ((k * 7) % 16), -0.74 - 0.1 * (k % 4)
        p.line((u, v), (u + 0.14, v + 0.03), (u + 0.32, v), width=1.6, tone=FOAM, alpha=0.7)
    p.poly(((-1.06, -0.72), (-0.4, -0.64), (0.4, -0.66), (0.8, -0.62), (0.5, -0.76), (-0.6, -0.8)), FOAM, 0.0)


def _waver(p: Plane, x: float, y: float) -> None:
    """Somebody small from the waist up in a big life jacket, both arms over the head; arcs at the hands."""
    for s in (-1.0, 1.0):
        arm = ((x + s * 0.12, y + 0.26), (x + s * 0.3, y + 0.46), (x + s * 0.24, y + 0.72))
        p.line(*arm, width=9.0, taper=(0.0, 0.0))
        p.line(*arm, width=5.5, tone=0.3, taper=(0.0, 0.0))
        p.disc(x + s * 0.24, y + 0.74, 0.055, "paper", line=1.2)
        for r in (0.13, 0.2):
            bow = [(x + s * (0.24 + r * math.cos(a)), y + 0.74 + r * math.sin(a)) for a in (math.radians(-30 + 24 * n) for n in range(5))]
            p.line(*bow, width=1.8)
    p.poly(
        ((x - 0.17, y - 0.2), (x - 0.2, y + 0.24), (x - 0.08, y + 0.33), (x + 0.08, y + 0.33), (x + 0.2, y + 0.24), (x + 0.17, y - 0.2)),
        SUN,
        1.3,
    )
    p.line((x, y - 0.2), (x, y + 0.3), width=1.2)
    p.line((x - 0.18, y + 0.04), (x + 0.18, y + 0.04), width=1.6)
    p.disc(x, y + 0.45, 0.13, "paper", line=1.3)
    p.poly(
        ((x - 0.14, y + 0.46), (x - 0.11, y + 0.58), (x, y + 0.62), (x + 0.11, y + 0.58), (x + 0.14, y + 0.46), (x, y + 0.53)), DARK, 0.8
    )
    for s in (-1.0, 1.0):
        p.disc(x + s * 0.05, y + 0.44, 0.014, "ink", line=0.0)
    p.line((x - 0.04, y + 0.38), (x, y + 0.365), (x + 0.04, y + 0.38), width=1.2)


def _beam_boat(p: Plane) -> None:
    """The beam of a lighthouse far off that has found a small boat among the waves."""
    _sky(p, 0.86, 0.97, 0.2)
    p.poly(((-9, 0.24), (9, 0.24), (9, -9), (-9, -9)), 0.9, 1.0)
    p.poly(((-1.52, 0.2), (-1.44, 0.72), (-1.28, 0.72), (-1.2, 0.2)), 0.7)
    p.shade(((-1.36, 0.86), (9.0, 0.1), (9.0, -5.4), (-1.36, 0.76)), "lamp", 0.6, 0.05)
    p.disc(-1.36, 0.81, 0.09, "lamp", line=0.8)
    _trawler(p, 0.56, -0.24, 0.5, 0.14)
    for k in range(30):
        y = 0.16 - 0.042 * k
        x = -1.9 + 0.13 * ((k * 11) % 30)
        lit = y > -0.7 * (x + 1.36) + 0.8 - 0.34 * (x + 1.3) or x > 0.0
        if abs(x - 0.56) > 0.5 or y < -0.36:
            p.line((x, y), (x + 0.1, y + 0.06), (x + 0.26, y), width=2.2, tone=FOAM if lit else 0.6, alpha=0.9)
    p.line((0.1, -0.36), (0.34, -0.3), (0.6, -0.36), (0.9, -0.28), (1.1, -0.36), width=2.6, tone=FOAM)


def _idle_beam(p: Plane) -> None:
    """The beam of a lighthouse that goes out level over the dark sea and dies away in the air: it lights nothing, and nothing is there."""
    _sky(p, 0.92, 0.97, 0.0)
    p.poly(((-9, -0.44), (9, -0.44), (9, -9), (-9, -9)), 0.98, 1.0)
    for k in range(18):
        long = 0.3 + 0.13 * k
        wide = 0.06 + 0.09 * long
        p.shade(((-1.28, 0.41), (long - 1.28, 0.35 + wide), (long - 1.28, 0.35 - wide), (-1.28, 0.29)), "lamp", 0.07, 0.06)
    p.poly(((-9, -0.5), (-1.62, -0.42), (-1.1, -0.46), (-0.76, -0.62), (-0.6, -0.84), (-9, -0.9)), 0.8, 1.2)
    p.poly(((-1.52, -0.5), (-1.4, 0.22), (-1.16, 0.22), (-1.04, -0.54)), 0.5, 1.3)
    p.box(-1.46, 0.22, -1.1, 0.27, 0.7, 1.1)
    p.box(-1.38, 0.27, -1.18, 0.44, "lamp", 1.1)
    p.poly(((-1.44, 0.44), (-1.28, 0.6), (-1.12, 0.44)), 0.7, 1.1)
    for k in range(14):
        x, y = -0.5 + 0.16 * ((k * 5) % 14), -0.5 - 0.035 * k
        p.line((x, y), (x + 0.1, y + 0.02), (x + 0.22, y), width=1.4, tone=0.7, alpha=0.7)


RAIL = ((-9, 0.76), (-1.0, 0.7), (0.4, 0.76), (1.2, 0.92), (1.7, 1.1), (1.66, 1.0), (1.2, 0.82), (0.4, 0.66), (-1.0, 0.6), (-9, 0.66))


def _boat_bow(p: Plane) -> None:
    """The bow of a small boat from the side, planks running to the stem, with what is painted on it."""
    night = p.drawing.mood.lit
    _sky(p, 0.7 if night else "#c6d2d8", DEEP if night else HIGH, -0.4)
    p.poly(((-9, -0.62), (9, -0.62), (9, -9), (-9, -9)), DEEP if night else WATER, 1.0)
    hull = [(-9, 0.66), (-1.0, 0.6), (0.4, 0.66), (1.2, 0.82), (1.66, 1.0), (1.5, 0.5), (1.3, -0.1), (1.02, -0.72), (-9, -0.9)]
    p.poly(hull, 0.1, 1.6)
    for k in range(5):
        t = (k + 1) / 6
        ends = [(-9.0, 0.66 - 1.5 * t), (-1.0, 0.6 - 1.36 * t), (0.4, 0.66 - 1.38 * t), (1.62 - 0.6 * t, 1.0 - 1.68 * t)]
        p.line(*ends, width=0.8, alpha=0.6)
    p.poly(RAIL, "accent", 1.3)
    p.poly(((1.58, 1.08), (1.74, 1.12), (1.38, -0.12), (1.1, -0.76), (1.0, -0.74), (1.28, -0.1)), 0.62, 1.2)
    _painted(p, p.words or "ANNA", (-0.28, 0.22 if len(p.words) > SHORT else 0.0), 0.3, "ink")
    for k in range(7):
        x = -1.7 + 0.5 * k
        p.line((x, -0.78 - 0.04 * (k % 2)), (x + 0.34, -0.76), width=1.4, tone="white", alpha=0.8)


def _painted_boards(p: Plane) -> None:
    """Boards of a wall, and what is painted across them in strokes that have run."""
    page = [p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    p.drawing.gradient(page, p.at(0.0, 1.0), 0.3, p.at(0.0, -1.0), 0.44)
    for k in range(6):
        y = 0.83 - 0.34 * k
        p.line((-1.9, y), (1.9, y + 0.01), width=1.0)
        p.line((-1.2 + 0.5 * (k % 4), y), (-1.2 + 0.5 * (k % 4), y - 0.34), width=0.8)
    _painted(p, p.words or "KEEP OUT", (0.0, 0.3 if len(p.words) > SHORT else 0.0), 0.36, "#8f1f1a")
    for k in range(5):
        x, y = -0.9 + 0.46 * k, -0.02 - 0.12 * (k % 2)
        p.line((x, y), (x, y - 0.2 - 0.07 * (k % 3)), width=1.0, tone="#8f1f1a")


def _painted(p: Plane, words: str, at: tuple[float, float], high: float, tone: Tone) -> None:
    """Words with a broad brush."""
    for x, y in ((-0.014, 0.0), (0.014, 0.004), (0.0, -0.014), (0.0, 0.014)):
        p.paragraph(words, at[0] + x, at[1] + y, 2.5, high, tone)


SHORT = 15
"""Letters that stand in one line."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "sun_roofs": _sun_roofs,
    "sun_sea": _sun_sea,
    "sun_hills": _sun_hills,
    "far_ferry": _far_ferry,
    "boat_waves": _boat_waves,
    "deck_waves": _deck_waves,
    "beam_boat": _beam_boat,
    "idle_beam": _idle_beam,
    "boat_bow": _boat_bow,
    "painted_boards": _painted_boards,
}
"""Drawings by kind of insert."""
