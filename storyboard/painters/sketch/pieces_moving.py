"""The tops of vehicles that people are on under way, and the land that rushes by below and beside them. Length is along own z."""

from __future__ import annotations

from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, rod, shift, side, spread
from storyboard.painters.sketch.solids import Blob, Line, Part, Prism
from storyboard.staging.space import XY

CAR, GAP = 15.0, 1.1
"""Metres of a carriage, and from one to the next."""
FLOOR = 0.18
"""Height of a carriage's underside, as a share of its roof's."""
CURVE: tuple[XY, ...] = ((0.5, 0.42), (0.46, 0.24), (0.36, 0.1), (0.22, 0.02))
"""Half of a carriage's roof, from its eaves up: shares of the width, and metres below the crown. It is nearly flat where one stands."""


def _section(w: float, h: float) -> tuple[XY, ...]:
    """A carriage across its length: its underside, then its roof from the right eaves to the left."""
    right = [(w * x, h - down) for x, down in CURVE]
    return ((-w / 2, h * FLOOR), (w / 2, h * FLOOR), *right, *((-x, y) for x, y in reversed(right)))


def _carriage(p: Piece, z: float) -> list[Part]:
    """One carriage with its middle at `z`: windows along its sides, seams and low ventilators on its roof."""
    w, h, section = p.width, p.height, _section(p.width, p.height)
    seams = [Line(tuple((x, y + 0.012, z + s) for x, y in section[2:]), 0.02, 0.8, None, 0.5) for s in spread(6, CAR)]
    panes = [side(s, s * (w / 2 + 0.01), z + k, h * 0.46, 1.1, h * 0.22, "glass", glow=0.35) for s in (-1, 1) for k in spread(7, CAR)]
    bands = [side(s, s * (w / 2 + 0.01), z, h * 0.38, CAR, 0.1, shift(p.tone, 0.3), line=0.3) for s in (-1, 1)]
    vents: list[Part] = [box(0.0, h - 0.03, z + k, 0.34, 0.16, 0.5, shift(p.tone, 0.2)) for k in (-CAR * 0.42, CAR * 0.42)]
    return [Prism(section, z - CAR / 2, z + CAR / 2, p.tone, (*seams, *panes, *bands)), *vents]


def _train_roof(p: Piece) -> list[Part]:
    """A train from on top of it: this carriage, the next ones to both sides of it, the engine's funnel far ahead and its smoke."""
    w, h, step = p.width, p.height, CAR + GAP
    count = max(1, round(p.depth / step))
    places = sorted(spread(count, count * step))
    links: list[Part] = [box(0.0, h * 0.2, (a + b) / 2, w * 0.5, h * 0.5, GAP, 0.8) for a, b in pairwise(places)]
    cars = [part for z in places for part in _carriage(p, z)]
    ahead = -count * step / 2
    funnel: list[Part] = [rod(0.0, ahead + 2.0, h, h + 0.9, 0.3, 0.85)]
    puffs: list[Part] = [
        Blob((0.25 * k, h + 1.3 + 0.55 * k, ahead + 2.0 + 1.5 * k), 0.7 + 0.4 * k, 0.5 + 0.24 * k, 0.1, 0.2, 0.0, 0.5) for k in range(6)
    ]
    return [*puffs, *funnel, *links, *cars]


def _vehicle_roof(p: Piece) -> list[Part]:
    """A bus or a lorry from on top of it: a flat roof with ribs, rounded at its edges, windows or boards along its sides."""
    w, h, d = p.width, p.height, p.depth
    section = ((-w / 2, h * 0.15), (w / 2, h * 0.15), (w / 2, h - 0.12), (w / 2 - 0.12, h), (-w / 2 + 0.12, h), (-w / 2, h - 0.12))
    ribs = [Line(((-w / 2 + 0.14, h + 0.01, z), (w / 2 - 0.14, h + 0.01, z)), 0.03, "ink", (0, 1, 0), 0.6) for z in spread(8, d)]
    edges = [
        Line(((s * (w / 2 - 0.3), h + 0.01, -d / 2), (s * (w / 2 - 0.3), h + 0.01, d / 2)), 0.03, "ink", (0, 1, 0), 0.5) for s in (-1, 1)
    ]
    panes = [side(s, s * (w / 2 + 0.01), z, h * 0.55, d / 9, h * 0.28, "glass", glow=0.35) for s in (-1, 1) for z in spread(7, d)]
    return [
        Prism(section, -d / 2, d / 2, p.tone, (*ribs, *edges, *panes)),
        box(0.0, h - 0.02, -d * 0.36, 0.8, 0.12, 0.8, shift(p.tone, 0.2)),
    ]


def _rushing_land(p: Piece) -> list[Part]:
    """Ground that goes by: long streaks, close together beside what drives and wider apart farther out."""
    w, d = p.width, p.depth
    out: list[Part] = []
    for n in range(44):
        x = (2.2 + (w / 2 - 2.2) * ((n // 2) / 21) ** 1.6) * (1 if n % 2 else -1)
        long, start = 9.0 + 5.0 * (n * 7 % 5), -d / 2 + (n * 37 % 29) / 29 * d * 0.4
        tone = p.tone + (0.3 if n % 3 else -0.25)
        for k in range(4):
            z = start + k * d / 4
            out.append(Line(((x, 0.0, z), (x, 0.0, z + long)), 0.1 + 0.012 * abs(x), max(0.0, tone), (0, 1, 0), 0.55))
    return out


def _rushing_air(p: Piece) -> list[Part]:
    """Lines of speed beside what drives."""
    h, d = p.height, p.depth
    out: list[Part] = []
    for n in range(16):
        z, long = -d / 2 + (n * 11 % 16) / 16 * d, 3.0 + 2.0 * (n * 5 % 4)
        y = h * ((n * 7 % 16) + 0.5) / 16
        out.append(Line(((0.0, y, z), (0.0, y, z + long)), 0.035, "white" if n % 2 else "ink", None, 0.4))
    return out


TABLE: dict[str, Builder] = {
    "train_roof": _train_roof,
    "vehicle_roof": _vehicle_roof,
    "rushing_land": _rushing_land,
    "rushing_air": _rushing_air,
}
"""Builders by kind of piece."""
