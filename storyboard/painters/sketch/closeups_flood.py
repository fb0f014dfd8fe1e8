"""Close pictures of water that rises among rocks and of the open country by night: boots in it, a wall of it, lights far off."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import around, arrow
from storyboard.staging.space import XY

MUD, SILT, FOAM, ROCK, SHADE, BARK, NIGHT = "#8d6b45", "#a98759", "white", 0.5, 0.7, "#5b4630", 0.94


def _foam(p: Plane, spots: tuple[XY, ...], r: float) -> None:
    for k, (x, y) in enumerate(spots):
        p.disc(x, y, r * (0.8 + 0.2 * (k % 3)), FOAM, ry=r * (0.66 + 0.14 * (k % 2)), line=1.1)


def _drops(p: Plane, x: float, y: float, wide: float, high: float) -> None:
    """Drops in the air over a place where water strikes."""
    for k in range(11):
        p.disc(x + wide * ((k * 7 % 11) / 5 - 1), y + high * ((k * k * 3 % 11) / 10), 0.03 + 0.012 * (k % 3), SILT, line=0.9)


def _ripples(p: Plane, y: float, tone: Tone = FOAM) -> None:
    for k in range(12):
        x, down = -1.7 + 0.31 * k, 0.12 * (k * 5 % 7)
        p.line((x - 0.2, y - down), (x, y - down + 0.04), (x + 0.24, y - down), width=2.2, tone=tone, alpha=0.85)


def _cliffs(p: Plane, gap: float, foot: float) -> None:
    """The two walls of a gorge, its sky between them; `gap` is half of that, at the top, `foot` half of it at the bottom."""
    for s in (-1, 1):
        edge = [(s * gap, 1.2), (s * (gap - 0.06), 0.7), (s * (gap - 0.2), 0.4), (s * (foot + 0.1), 0.0), (s * foot, -0.5), (s * foot, -9)]
        p.poly([*edge, (s * 9, -9), (s * 9, 1.2)], ROCK, 1.7)
        p.poly([*edge[:5], (s * (foot + 0.34), -0.5), (s * (foot + 0.4), 0.1), (s * (gap + 0.1), 0.5)], SHADE, 0.0)
        for k in range(4):
            p.line((s * (gap + 0.16 + 0.22 * k), 1.1), (s * (gap + 0.1 + 0.24 * k), 0.5), (s * (foot + 0.5 + 0.2 * k), -0.3), width=1.3)


def _branch(p: Plane, x: float, y: float, u: float, v: float) -> None:
    """A torn branch with its twigs, from one end to the other."""
    for wide, tone in ((9.0, "ink"), (5.6, BARK)):
        p.line((x, y), (x + u * 0.5, y + v * 0.55), (x + u, y + v), width=wide, tone=tone, taper=(0.0, 0.2))
        for share, a, b in ((0.5, -0.12, 0.26), (0.72, 0.24, 0.12), (0.82, -0.08, 0.2)):
            p.line((x + u * share, y + v * share), (x + u * share + a, y + v * share + b), width=wide * 0.6, tone=tone, taper=(0.0, 0.4))


def _boots_water(p: Plane) -> None:
    """Two boots on rock, the water over their laces, rings round the legs, and that it climbs."""
    plain(p, 0.2, 0.34)
    for x in (-0.52, 0.42):
        p.poly(((x - 0.26, 9), (x - 0.24, 0.5), (x + 0.26, 0.5), (x + 0.3, 9)), 0.6, 1.6)
        p.poly(((x - 0.29, 0.62), (x + 0.31, 0.62), (x + 0.28, -0.6), (x - 0.28, -0.6)), BARK, 1.8)
        p.box(x - 0.31, 0.5, x + 0.33, 0.64, 0.86, 1.3)
        for k in range(5):
            y = 0.4 - 0.15 * k
            p.line((x - 0.12, y), (x + 0.14, y - 0.08), width=3.2, tone="white")
            p.line((x + 0.14, y), (x - 0.12, y - 0.08), width=3.2, tone="white")
    top = curve((-2.4, -0.16), (-1.2, -0.1), (-0.5, -0.2), (0.0, -0.1), (0.5, -0.2), (1.2, -0.1), (2.4, -0.16))
    p.poly((*top, (9, -9), (-9, -9)), MUD, 1.5)
    for x in (-0.52, 0.42):
        for far in (1.0, 1.35):
            p.line(*around(x, -0.2, 0.42 * far, 192, 348, ry=0.16 * far), width=2.6, tone=FOAM)
        _foam(p, tuple((x - 0.34 + 0.17 * k, -0.18 - 0.03 * (k % 2)) for k in range(5)), 0.08)
    _ripples(p, -0.5)
    for x in (-1.3, 1.3):
        arrow(p, (x, -0.3), (x, 0.3), width=5.0)


def _flood_wall(p: Plane) -> None:
    """A wall of brown water from side to side of a gorge, coming at the lens: its crest of foam, torn branches in it."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), 0.06, 0.0)
    _cliffs(p, 0.9, 0.7)
    crest = curve((-1.5, 0.06), (-1.0, 0.34), (-0.5, 0.24), (-0.1, 0.46), (0.4, 0.28), (0.9, 0.4), (1.5, 0.1))
    p.poly((*crest, (1.9, -1.4), (-1.9, -1.4)), MUD, 2.0)
    for k in range(11):
        x = -1.3 + 0.26 * k
        p.line((x, 0.16), (x * 1.06, -0.24), (x * 1.2, -0.66), width=3.4, tone=SILT if k % 2 else "#6b4f31")
    _branch(p, -0.9, -0.2, 0.7, 0.7)
    _branch(p, 0.95, -0.34, -0.36, 0.86)
    _branch(p, 0.1, -0.5, 0.66, 0.34)
    _foam(p, tuple((-1.36 + 0.25 * k, 0.22 + 0.1 * (k * 3 % 4) / 2) for k in range(12)), 0.15)
    _foam(p, tuple((-1.7 + 0.27 * k, -0.8 - 0.07 * (k % 2)) for k in range(14)), 0.19)
    _drops(p, 0.0, 0.56, 1.1, 0.3)
    for x in (-0.5, 0.0, 0.5):
        arrow(p, (x, -0.3), (x * 1.3, -0.62), width=4.6)


def _ledge_wave(p: Plane) -> None:
    """A wave that breaks against a ledge of rock from below and slops over its edge, its spray over all of it."""
    plain(p, 0.14, 0.26)
    p.poly(((-9, 9), (-1.3, 9), (-1.1, 0.6), (-1.26, 0.1), (-9, 0.1)), ROCK, 1.5)
    p.poly(((-9, -9), (9, -9), (9, -0.56), (-9, -0.56)), MUD, 1.4)
    _ripples(p, -0.72)
    p.poly(((-9, 0.0), (0.34, 0.0), (0.5, -0.12), (0.42, -0.5), (0.2, -0.86), (-9, -0.92)), ROCK, 1.8)
    p.poly(((0.34, 0.0), (0.5, -0.12), (0.42, -0.5), (0.2, -0.86), (-0.02, -0.86), (0.2, -0.4)), SHADE, 0.0)
    rise = curve((1.7, -0.6), (1.2, -0.2), (0.94, 0.5), (0.5, 0.8), (0.0, 0.74), (-0.4, 0.4), (-0.62, 0.06))
    p.poly((*rise, *curve((-0.9, -0.02), (-0.3, 0.02), (0.3, 0.06), (0.56, -0.1), (0.44, -0.66))), MUD, 1.8)
    for x in (0.86, 0.62, 0.4):
        p.line((x + 0.2, -0.4), (x, 0.2), (x - 0.3, 0.56), width=3.2, tone=SILT)
    _foam(p, tuple((-1.1 + 0.2 * k, 0.06 + 0.04 * (k % 2)) for k in range(6)), 0.11)
    _foam(p, ((-0.46, 0.44), (-0.26, 0.64), (0.0, 0.8), (0.3, 0.88), (0.6, 0.82), (0.84, 0.66)), 0.15)
    _drops(p, -0.5, 0.56, 0.66, 0.4)
    arrow(p, (0.1, 0.46), (-0.2, 0.36), (-0.46, 0.14), width=4.6)


def _shelf_water(p: Plane) -> None:
    """A shelf of rock from its side, brown water that churns right under it."""
    plain(p, 0.4, 0.56)
    p.poly(((-9, 9), (9, 9), (9, -9), (-9, -9)), SHADE, 0.0)
    p.poly(((-9, 0.84), (1.1, 0.7), (1.3, 0.58), (1.16, 0.4), (0.7, 0.3), (-0.2, 0.26), (-1.0, 0.16), (-9, 0.1)), ROCK, 1.8)
    p.poly(((-9, 9), (9, 9), (9, 0.62), (1.24, 0.62), (1.1, 0.7), (-9, 0.84)), 0.2, 1.3)
    for x in (-1.2, -0.4, 0.5):
        p.line((x, 0.7), (x + 0.16, 0.5), (x + 0.1, 0.36), width=1.6)
    top = curve((-2.4, -0.2), (-1.2, 0.0), (-0.7, -0.24), (-0.1, 0.04), (0.5, -0.2), (1.0, 0.06), (2.4, -0.16))
    p.poly((*top, (9, -9), (-9, -9)), MUD, 1.7)
    for x, y in ((-1.2, -0.5), (-0.1, -0.46), (1.05, -0.5)):
        for r in (0.16, 0.28, 0.4):
            p.line(*around(x, y, r, 20, 300, ry=r * 0.6), width=3.0, tone=FOAM if r < 0.3 else SILT)
    _foam(p, tuple((-1.7 + 0.3 * k, -0.12 + 0.1 * (k % 2)) for k in range(12)), 0.12)
    _drops(p, 0.1, -0.02, 1.3, 0.26)


def _flood_boulder(p: Plane) -> None:
    """A boulder in a brown flood that rolls it over and over, foam piled up behind it."""
    plain(p, 0.2, 0.3)
    p.poly(((-9, 0.2), (9, 0.2), (9, -9), (-9, -9)), MUD, 1.5)
    _ripples(p, -0.1, SILT)
    stone = ((-0.7, -0.3), (-0.74, 0.16), (-0.44, 0.6), (0.1, 0.72), (0.56, 0.5), (0.78, 0.04), (0.6, -0.4), (0.0, -0.6))
    p.poly(stone, ROCK, 2.0)
    p.poly(((0.1, 0.72), (0.56, 0.5), (0.78, 0.04), (0.6, -0.4), (0.0, -0.6), (0.24, 0.1)), SHADE, 0.0)
    p.line((-0.44, 0.6), (-0.1, 0.16), (0.24, 0.1), (0.0, -0.5), width=1.8)
    p.line((-0.1, 0.16), (-0.7, -0.1), width=1.6)
    p.poly((*curve((-2.4, -0.3), (-1.0, -0.2), (-0.5, -0.34), (0.2, -0.28), (0.8, -0.36), (2.4, -0.3)), (9, -9), (-9, -9)), MUD, 1.4)
    _foam(p, tuple((-1.3 + 0.16 * k, -0.2 + 0.12 * (k % 3)) for k in range(5)), 0.15)
    _foam(p, tuple((-0.7 + 0.22 * k, -0.32 - 0.05 * (k % 2)) for k in range(8)), 0.12)
    _ripples(p, -0.56)
    arrow(p, *around(0.0, 0.1, 0.98, 150, 34), width=5.0)
    for y in (0.0, 0.16, 0.34):
        p.line((-1.7, y), (-1.1, y + 0.02), width=3.0)


def _land_by_night(p: Plane, horizon: float) -> None:
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), NIGHT, 0.0)
    hills = curve(
        (-2.4, horizon), (-1.2, horizon + 0.06), (-0.5, horizon - 0.02), (0.4, horizon + 0.08), (1.3, horizon), (2.4, horizon + 0.04)
    )
    p.shade(((-9, horizon + 0.5), (9, horizon + 0.5), (9, horizon), (-9, horizon)), "white", 0.16, 0.3)
    p.poly((*hills, (9, -9), (-9, -9)), 0.99, 0.0)
    p.line(*hills, width=1.4, tone=0.62)


_CARS = ((0.3, 0.055), (-0.62, 0.04), (1.16, 0.035), (-1.2, 0.035))


def _far_headlights(p: Plane) -> None:
    """Dark country to its horizon, two small headlights on it, or those of as many cars as are told, and what they light."""
    _land_by_night(p, 0.1)
    for x, r in _CARS[: max(1, p.count)]:
        y = 0.12
        p.shade(oval(x, y, r * 5, r * 3), "lamp", 0.6, 0.14)
        p.poly(((x - r * 1.4, y), (x + r * 1.4, y), (x + r * 9, y - 0.34), (x - r * 6, y - 0.34)), 0.88, 0.0)
        for s in (-1, 1):
            p.disc(x + s * r * 1.5, y, r, "lamp", line=0.0)
            p.disc(x + s * r * 1.5, y, r * 0.5, "white", line=0.0)
    for k in range(14):
        x, y = -1.7 + 0.27 * k, -0.3 - 0.1 * (k * 5 % 7)
        p.line((x, y), (x + 0.02, y + 0.08), width=1.6, tone=0.6, alpha=0.7)


def _torn_stars(p: Plane) -> None:
    """The sky by night, clouds torn apart, stars in the gaps."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), NIGHT, 0.0)
    for k in range(60):
        x, y, r = -1.76 + 0.061 * (k * 37 % 58), -0.96 + 0.034 * (k * 23 % 57), 0.008 + 0.006 * (k % 4)
        p.disc(x, y, r, "white", line=0.0)
    banks = (
        ((-2.4, 0.96), (-1.0, 0.86), (-0.3, 0.98), (0.5, 0.7), (0.1, 0.56), (-0.5, 0.5), (-1.2, 0.36), (-2.4, 0.4)),
        ((2.4, 0.5), (1.3, 0.42), (0.8, 0.2), (0.2, 0.14), (0.5, -0.04), (1.1, -0.1), (2.4, -0.06)),
        ((-2.4, -0.2), (-1.3, -0.16), (-0.8, -0.34), (-0.1, -0.4), (0.5, -0.62), (0.0, -0.8), (-0.9, -0.76), (-2.4, -0.9)),
    )
    for bank in banks:
        p.shade(bank, "white", 0.14, 0.12)
        p.poly(curve(*bank), 0.7, 1.2)
        p.line(*curve(*bank[1:5]), width=3.0, tone=0.3)


def _night_mist(p: Plane) -> None:
    """Mist by night in bands over dark ground, the tops of bushes and rocks out of it."""
    _land_by_night(p, 0.36)
    for k in range(7):
        x, y = -1.6 + 0.54 * k, 0.1 - 0.2 * (k % 3)
        p.poly(
            curve((x - 0.3, y - 0.3), (x - 0.2, y + 0.06), (x, y + 0.16 + 0.06 * (k % 2)), (x + 0.2, y + 0.02), (x + 0.3, y - 0.3)),
            0.86,
            1.0,
        )
    for k in range(6):
        y = 0.2 - 0.24 * k
        band = curve((-2.4, y), (-1.0, y + 0.08), (0.0, y - 0.02), (1.0, y + 0.07), (2.4, y)) + curve(
            (2.4, y - 0.14), (0.6, y - 0.16), (-0.6, y - 0.1), (-2.4, y - 0.14)
        )
        p.shade(band, "white", 0.34, 0.07)
    for k in range(9):
        x, y = -1.7 + 0.38 * k, 0.16 - 0.2 * (k * 3 % 5)
        p.line((x, y), (x + 0.24, y + 0.03), (x + 0.5, y), width=1.6, tone="white", alpha=0.6)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "boots_water": _boots_water,
    "flood_wall": _flood_wall,
    "ledge_wave": _ledge_wave,
    "shelf_water": _shelf_water,
    "flood_boulder": _flood_boulder,
    "far_headlights": _far_headlights,
    "torn_stars": _torn_stars,
    "night_mist": _night_mist,
}
"""Drawings by kind of insert."""
