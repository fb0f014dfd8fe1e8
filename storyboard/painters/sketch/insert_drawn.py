"""What stands on photographs and drawings beyond people, houses and ships: towers, islands, bicycles, and any thing of the lexicon."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch import things
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Mark, Marks, area, box_of, disc, grown, pen, rect, ring, solid
from storyboard.staging.animals import SPECIES

LOW = -7.0
"""Where the feet of what stands on a print are."""
DARK, BRASS, RED = 0.82, "#d9b044", "#c8402c"


def _tower() -> Marks:
    return (
        area("l", f"-4,{LOW} 4,{LOW} 3,6 -3,6", 1.0),
        area("accent", "-4.4,6 4.4,6 4.4,8.4 2.8,8.4 2.8,7.2 0.8,7.2 0.8,8.4 -0.8,8.4 -0.8,7.2 -2.8,7.2 -2.8,8.4 -4.4,8.4"),
        area(DARK, f"-1.2,{LOW} 1.2,{LOW} 1.2,-4.6 0,-3.6 -1.2,-4.6"),
        *(rect(DARK, -0.6, y, 0.6, y + 1.8) for y in (-1.4, 2.6)),
        *(pen(0.3, f"{-3.6 + 0.1 * y},{y - 4} {-2 + 0.1 * y},{y - 4}") for y in (0, 3, 6)),
    )


def _lighthouse() -> Marks:
    bands = ((0.0, 0), (0.32, 4), (0.64, 8))
    return (
        area("l", f"-3.2,{LOW} 3.2,{LOW} 2.2,4.6 -2.2,4.6", 1.0),
        *(area(RED, f"{y - 3},{k - 6} {3 - y},{k - 6} {2.8 - y},{k - 4} {y - 2.8},{k - 4}") for y, k in bands),
        rect("lamp", -1.6, 4.6, 1.6, 7.2),
        area(RED, "-2.2,7.2 2.2,7.2 0,9.4"),
        *(pen(0.5, f"{s * 2.4},{5.9} {s * 8},{5.9 + d}", BRASS) for s in (-1, 1) for d in (-1.6, 1.6)),
    )


def _castle() -> Marks:
    walls = (rect("l", -7, LOW, 7, 1), area(DARK, f"-1.8,{LOW} 1.8,{LOW} 1.8,-4 0,-2.4 -1.8,-4"))
    return (
        *walls,
        *(mark for x in (-7, 7) for mark in (rect("l", x - 2.4, LOW, x + 2.4, 4.6), area("accent", f"{x - 3},4.6 {x + 3},4.6 {x},9"))),
    )


def _bridge() -> Marks:
    arcs = [f"{x + 3.4 * math.cos(math.pi * k / 8):.1f},{LOW + 4.6 * math.sin(math.pi * k / 8):.1f}" for x in (6.4, -1.6) for k in range(9)]
    return (
        area("l", f"-14,{LOW} -14,1 14,1 14,{LOW} {' '.join(arcs[:9])} {' '.join(arcs[9:])}", 1.0),
        rect("accent", -14.6, 1, 14.6, 2.4),
    )


def _island() -> Marks:
    return (
        rect("#8fb0bd", -15.4, -10.8, 15.4, 8.6, 0.4),
        area("#e6d3a4", "-9,-4 -6,1 -1,3 5,2.4 9,-1 8,-5 3,-7.4 -4,-7", 1.1),
        area("#7f9a62", "-5,-3 -3,0.6 2,1 5,-1 4,-4.4 -2,-5"),
        pen(0.8, "1,-2 1.6,2.4"),
        *(pen(0.8, f"1.6,2.4 {x},{y}", "#4f7a3c") for x, y in ((-1.4, 3), (4.2, 3.4), (0.4, 5), (3.2, 5))),
        *(pen(0.4, f"{x},{y} {x + 1.4},{y + 0.5} {x + 3},{y}", "white") for x, y in ((-13, 4), (8, 6), (-12, -8), (9, -8.6))),
    )


def _bicycle() -> Marks:
    return (
        *(ring(0.9, x, -3.4, 3.6) for x in (-5.4, 5.4)),
        pen(0.9, "-5.4,-3.4 -2.6,2 3.4,2 -0.4,-3.2 -5.4,-3.4", "accent"),
        pen(0.9, "-0.4,-3.2 -3.2,3.4"),
        pen(0.9, "5.4,-3.4 3,4.2 5.4,4.6"),
        pen(1.2, "-4.6,3.6 -1.8,3.6"),
    )


def _sun() -> Marks:
    rays = ((math.cos(a), math.sin(a)) for a in (math.tau * k / 10 for k in range(10)))
    return (*(pen(0.7, f"{4.6 * c:.1f},{4.6 * s:.1f} {6.6 * c:.1f},{6.6 * s:.1f}", BRASS) for c, s in rays), disc(BRASS, 0, 0, 3.6))


def _pumpkin() -> Marks:
    return (
        disc("#e0862c", 0, 0, 7, 5.6),
        *(ring(0.4, 0, 0, x, 5.5) for x in (2.2, 4.8)),
        area("#5d7a3a", "-0.9,5 0.9,5 1.8,8 0.4,8.2"),
    )


def _moon() -> Marks:
    return (area("lamp", "1.6,4.4 -1.6,3.6 -3.4,1 -3.4,-1.6 -1.4,-4 1.6,-4.6 -0.4,-2.4 -0.8,0 0,2.4", 1.0),)


def _heart() -> Marks:
    return (area(RED, "0,-7 -7,0.6 -7.4,3.6 -5.4,6 -2.6,6 0,3.4 2.6,6 5.4,6 7.4,3.6 7,0.6", 1.1),)


def _cross() -> Marks:
    return (pen(2.2, "-4.6,-5 4.6,4.6", RED), pen(2.2, "-4.6,4.6 4.6,-5", RED))


def _way() -> Marks:
    return (pen(1.1, "-12,-7 -8,-2 -2,-4 3,1 9,3.4", RED), *(pen(1.3, f"{9 - s * 1.6},1.8 {9 + s * 1.6},5", RED) for s in (-1, 1)))


def _face() -> Marks:
    return (
        area(DARK, "-5.6,-4 -6.2,4 -4,8.6 0,9.8 4,8.6 6.2,4 5.6,-4"),
        disc("#e3c3a4", 0, 1, 4.8, 6.2),
        *(disc("ink", x, 2, 0.6, 0.7) for x in (-1.9, 1.9)),
        pen(0.5, "0,1.4 -0.6,-0.8 0.4,-0.9"),
        pen(0.6, "-1.8,-2.6 0,-3.3 1.8,-2.6"),
    )


def _bird() -> Marks:
    return (
        area("#6f8aa0", "-6,-1 -2,2 3,2.4 5,0.4 2,-2.6 -3,-2.8", 1.0),
        area("#4f6a80", "-3,1 2,1.6 -1,6.6 -5,7.6"),
        disc("#6f8aa0", 5, 2.4, 2.0),
        area(BRASS, "6.6,2.8 9,2 6.6,1.6"),
        disc("ink", 5.5, 2.9, 0.4),
        *(pen(0.5, f"{x},-2.6 {x},{LOW}") for x in (-0.6, 1.2)),
    )


SMALL: dict[str, Callable[[], Marks]] = {
    "tower": _tower,
    "lighthouse": _lighthouse,
    "castle": _castle,
    "bridge": _bridge,
    "island": _island,
    "bicycle": _bicycle,
    "sun": _sun,
    "moon": _moon,
    "heart": _heart,
    "cross": _cross,
    "way": _way,
    "face": _face,
    "pumpkin": _pumpkin,
}
"""What is drawn on a sheet, by its word."""
LARGE = 14.0
"""How wide and high any other thing is drawn there, centimetres."""


def thing(kind: str) -> Marks:
    """Any thing of the lexicon as it is drawn on a sheet, its foot on the ground there; nothing for one that has no flat drawing."""
    marks = _bird() if kind in SPECIES and SPECIES[kind].flies else HELD.get(kind) or things.THINGS.get(kind, ())
    if not marks:
        return ()
    x0, y0, x1, y1 = box_of(solid(marks))
    k = LARGE / max(x1 - x0, y1 - y0, 0.1)
    return tuple(
        Mark(tuple((x - (x0 + x1) / 2 * k, y - y0 * k + LOW) for x, y in mark.points), mark.tone, mark.width, mark.line)
        for mark in grown(solid(marks), k)
    )
