"""Haircuts: how far down hair grows all around a head, how it lies, and what is gathered or stands up besides."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from storyboard.model.stage import Vec


@dataclass(frozen=True, slots=True)
class Cut:
    """A haircut in head heights. `ends` are (degrees from the front, height where the hair ends)."""

    ends: tuple[tuple[float, float], ...]
    out: float
    """Thickness, as a share of the skull's radius."""
    locks: int = 15
    """How many locks go around."""
    tips: float = 0.03
    """How far the tips of locks hang below their partings."""
    bump: float = 0.03
    """How much the locks stand out of the silhouette."""
    curl: float = 0.0
    """Scallops along a lock."""
    swirl: float = 0.0
    """Degrees a lock turns on its way down."""
    hold: float = -0.1
    """Below this height the hair hangs straight."""
    turn_in: float = 0.0
    ears: bool = True
    part: float = 0.0
    """Azimuth of the parting, where the hairline is highest."""
    falls: bool = False
    """True for hair that hangs by its weight."""
    top: float = 0.497
    """Where the hair begins."""
    span: tuple[float, float] = (-180.0, 180.0)
    """Azimuths between which it grows."""
    parted: bool = False
    """Combed to both sides from a parting that is seen: the hairline is even, and strands run from the parting over the skull."""
    trim: float = 0.0
    """How much thinner it is from the temples down, as a share."""
    lift: float = 0.0
    """How much thicker over the forehead than on the crown."""
    bare: bool = False
    """True where it leaves the crown bare."""
    curls: float = 0.0
    """Size of the curls that it is made of, head heights; 0 for none."""


CUTS: dict[str, Cut] = {
    "short": Cut(
        ((0, 0.335), (16, 0.34), (32, 0.33), (44, 0.29), (53, 0.22), (61, 0.12), (68, -0.02), (76, -0.07), (83, -0.01), (98, 0.05),
         (125, -0.1), (150, -0.2), (180, -0.24)),
        0.12, 17, 0.03, 0.03, hold=-0.3, part=30, parted=True, trim=0.65, lift=0.07,
    ),
    "bob": Cut(
        ((0, 0.2), (26, 0.22), (44, 0.19), (58, 0.1), (66, -0.1), (73, -0.38), (84, -0.44), (102, -0.46), (180, -0.5)),
        0.15, 17, 0.04, 0.02, turn_in=0.13, ears=False, part=16,
    ),
    "long": Cut(
        ((0, 0.345), (12, 0.33), (26, 0.28), (40, 0.19), (51, 0.07), (60, -0.12), (67, -0.45), (74, -0.8), (84, -0.95), (104, -1.02),
         (180, -1.1)),
        0.2, 21, 0.07, 0.04, curl=0.026, hold=-0.16, ears=False, part=-12, falls=True, parted=True, lift=0.03,
    ),
    "bun": Cut(
        ((0, 0.325), (22, 0.335), (38, 0.31), (52, 0.2), (62, 0.1), (73, -0.02),
         (80, -0.15), (86, -0.1), (96, 0.0), (125, -0.14), (150, -0.22), (180, -0.24)),
        0.1, 13, 0.03, 0.03, hold=-0.3, part=-18,
    ),
    "ponytail": Cut(
        ((0, 0.325), (22, 0.335), (38, 0.31), (52, 0.2), (62, 0.1), (73, -0.02),
         (80, -0.15), (86, -0.1), (96, 0.0), (125, -0.12), (150, -0.2), (180, -0.22)),
        0.1, 13, 0.03, 0.03, hold=-0.3, part=20,
    ),
    "curly": Cut(
        ((0, 0.24), (24, 0.25), (42, 0.18), (58, 0.02), (76, -0.14), (100, -0.2), (130, -0.3), (180, -0.34)),
        0.17, 15, 0.03, 0.03, ears=False, curls=0.085,
    ),
    "mop": Cut(
        ((0, 0.21), (18, 0.17), (36, 0.21), (52, 0.1), (66, -0.06), (82, -0.08), (100, -0.08), (130, -0.24), (180, -0.32)),
        0.165, 12, 0.1, 0.07, swirl=26, hold=-0.22, part=10,
    ),
    "slick": Cut(
        ((0, 0.36), (16, 0.365), (32, 0.35), (46, 0.29), (56, 0.19), (64, 0.06), (70, -0.05), (76, -0.1), (83, -0.03), (98, 0.05),
         (125, -0.12), (150, -0.24), (180, -0.28)),
        0.05, 15, 0.0, 0.0, hold=-0.3, part=34, parted=True,
    ),
    "cropped": Cut(
        ((0, 0.345), (20, 0.35), (38, 0.32), (48, 0.24), (56, 0.13), (64, -0.02), (72, -0.06), (82, 0.0), (98, 0.05),
         (125, -0.1), (150, -0.19), (180, -0.22)),
        0.028, 26, 0.012, 0.006, hold=-0.3,
    ),
    "balding": Cut(
        ((0, 0.0), (84, -0.02), (92, -0.06), (104, -0.02), (125, -0.12), (150, -0.21), (180, -0.24)),
        0.05, 13, 0.03, 0.02, top=0.11, span=(84.0, 276.0),
    ),
    "tonsure": Cut(
        ((0, 0.21), (24, 0.22), (42, 0.2), (54, 0.1), (64, -0.02), (74, -0.07), (83, -0.02), (98, 0.03), (125, -0.1), (150, -0.2),
         (180, -0.24)),
        0.085, 19, 0.04, 0.03, hold=-0.3, top=0.35, bare=True,
    ),
    "afro": Cut(
        ((0, 0.24), (24, 0.25), (42, 0.2), (56, 0.08), (70, -0.12), (100, -0.2), (130, -0.28), (180, -0.3)),
        0.42, 17, 0.03, 0.03, ears=False, curls=0.07,
    ),
    "dreads": Cut(
        ((0, 0.345), (12, 0.34), (26, 0.3), (40, 0.22), (51, 0.1), (60, -0.1), (67, -0.42), (74, -0.72), (84, -0.85), (104, -0.92),
         (180, -1.0)),
        0.2, 26, 0.16, 0.12, curl=0.03, hold=-0.16, ears=False, falls=True,
    ),
}  # fmt: skip
_BOUND = replace(CUTS["ponytail"], part=0.0, parted=True)
CUTS.update({"pigtails": _BOUND, "mohawk": replace(CUTS["cropped"], out=0.012), "spiky": replace(CUTS["cropped"], out=0.07)})
Tail = tuple[tuple[Vec, ...], tuple[float, ...]]
"""Where hair that is gathered goes, in head heights, and how thick it is along its way."""


def _both(path: tuple[Vec, ...], radii: tuple[float, ...]) -> tuple[Tail, ...]:
    """The same on both sides of the head."""
    return tuple((tuple((sign * x, y, z) for x, y, z in path), radii) for sign in (1.0, -1.0))


def _spike(azimuth: float, y: float, long: float, thick: float) -> Tail:
    """One point of hair that stands off the skull."""
    a, up = math.radians(azimuth), math.asin(max(-1.0, min(1.0, (y - 0.06) / 0.44)))
    out: Vec = (math.sin(a) * math.cos(up), math.sin(up), math.cos(a) * math.cos(up))
    way = (0.0, 0.5, 1.0)
    return tuple((out[0] * (0.34 + long * t), 0.06 + out[1] * (0.42 + long * t), -0.04 + out[2] * (0.4 + long * t)) for t in way), (
        thick,
        thick * 0.7,
        0.012,
    )


KNOTS: dict[str, tuple[Tail, ...]] = {
    "bun": ((((0.0, 0.0, -0.36), (0.0, -0.03, -0.45), (0.0, -0.06, -0.54), (0.0, -0.07, -0.61)), (0.1, 0.155, 0.155, 0.06)),),
    "ponytail": (
        (
            ((0.0, 0.2, -0.42), (0.0, 0.2, -0.54), (0.01, 0.02, -0.64), (0.02, -0.24, -0.64), (0.02, -0.5, -0.58), (0.03, -0.72, -0.56)),
            (0.06, 0.085, 0.12, 0.125, 0.09, 0.015),
        ),
    ),
    "pigtails": _both(
        ((0.34, 0.02, -0.2), (0.46, 0.0, -0.24), (0.53, -0.16, -0.22), (0.52, -0.4, -0.16), (0.47, -0.66, -0.12), (0.44, -0.86, -0.1)),
        (0.05, 0.075, 0.1, 0.095, 0.07, 0.015),
    ),
}
"""Hair that is gathered behind or at the sides."""
CRESTS: dict[str, tuple[Tail, ...]] = {
    "mohawk": tuple(_spike(0.0 if n < 4 else 180.0, y, 0.3, 0.115) for n, y in enumerate((0.34, 0.42, 0.47, 0.497, 0.48, 0.43, 0.34, 0.2))),
    "spiky": tuple(
        _spike(azimuth, y, 0.16, 0.1)
        for y, count, turn in ((0.3, 11, 0.0), (0.42, 8, 20.0), (0.49, 4, 45.0))
        for azimuth in (turn + 360.0 * k / count for k in range(count))
    ),
}
"""Hair that stands up in points."""
