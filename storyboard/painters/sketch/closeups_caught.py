"""Fingers that something comes down or shuts on: a lid, a sash, a drawer, a book over a rim that a hand has hold of; the door of a car."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.closeups_gates import SKIN, caught
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork import draw_reach
from storyboard.painters.sketch.handwork_parts import KEY, Reach
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow, stroke

GLASS, CHROME, WOOD, PALE_WOOD, DARK_WOOD, IVORY, PAINT = "#cfdde0", "#c9ced2", "#a9814f", "#c39a62", "#6b4a28", "#f4efe0", "#e9e6de"
GAP = (0.0, 0.2)
"""The levels of what fingers are on and of what comes down on them: the dark between."""

Draw = Callable[[Plane], None]


def _shut_on(p: Plane, rim: Draw, leaf: Draw, *, closing: float = -1.0) -> None:
    """A hand over a rim, its fingertips out of sight under what comes down; `closing` 1 where what is below comes up instead."""
    plain(p, 0.3, 0.42)
    p.box(-9, GAP[0] - 0.04, 9, 9, 0.96, 0.0)
    rim(p)
    draw_reach(p, Reach("flat", (0.04, 0.34), "below", 1.35), Arm(skin=SKIN), KEY)
    leaf(p)
    for x, lean in ((-0.62, -0.12), (-0.52, -0.04), (0.56, 0.04), (0.66, 0.12)):
        stroke(p, (x, GAP[1] - 0.04), (x + lean, GAP[1] + 0.2), width=3.0, rim=3.0)
    for x in (-1.36, 1.36):
        arrow(p, (x, 0.5 - closing * 0.3), (x, 0.5 + closing * 0.3), width=4.0)


def _car_tail(p: Plane) -> None:
    """The tail of a car under its lid: the sill, the lamps, the plate."""
    p.box(-9, -9, 9, 0.0, "accent", 1.5)
    p.box(-9, -0.1, 9, 0.0, 0.75, 1.0)
    for s in (-1, 1):
        p.poly(((s * 1.7, -0.2), (s * 0.9, -0.2), (s * 0.98, -0.5), (s * 1.7, -0.54)), "#b3261e", 1.3)
        p.line((s * 1.2, -0.22), (s * 1.22, -0.5), width=1.0)
    p.box(-9, -0.94, 9, -0.72, CHROME, 1.3)


def _trunk_lid(p: Plane) -> None:
    p.poly(((-9, GAP[1]), (9, GAP[1]), (9, 9), (-9, 9)), "accent", 1.7)
    p.box(-9, GAP[1], 9, GAP[1] + 0.08, 0.7, 1.1)
    p.disc(0.0, 0.5, 0.1, CHROME, line=1.3)
    p.box(-0.03, 0.44, 0.03, 0.56, 0.9, 0.4)
    p.poly(((-0.95, 0.8), (0.95, 0.8), (0.86, 9), (-0.86, 9)), GLASS, 1.3)
    p.line((-9, 0.72), (9, 0.72), width=1.2, alpha=0.6)


def _front(p: Plane, low: float, high: float) -> None:
    """The front of a drawer, with its two knobs."""
    p.box(-1.5, low, 1.5, high, WOOD, 1.5)
    p.box(-1.38, low + 0.09, 1.38, high - 0.09, PALE_WOOD, 0.9)
    for x in (-0.95, 0.95):
        p.disc(x, (low + high) / 2, 0.1, "#d9b044", line=1.3)


def _drawer(p: Plane) -> None:
    _front(p, -0.84, 0.0)
    p.box(-1.5, -0.04, 1.5, 0.02, DARK_WOOD, 0.8)


def _chest_of_drawers(p: Plane) -> None:
    """The rail over an open drawer, and the drawer above it."""
    p.box(-1.64, GAP[1], 1.64, GAP[1] + 0.1, DARK_WOOD, 1.5)
    _front(p, GAP[1] + 0.12, 0.96)
    for s in (-1, 1):
        p.box(s * 1.52, -9, s * 1.72, 9, DARK_WOOD, 1.2)


def _sill(p: Plane) -> None:
    p.box(-9, -9, 9, -0.16, 0.32, 0.0)
    p.poly(((-1.6, 0.0), (1.6, 0.0), (1.72, -0.2), (-1.72, -0.2)), PAINT, 1.5)
    p.box(-1.72, -0.3, 1.72, -0.2, "white", 1.2)


def _sash(p: Plane) -> None:
    """A frame with its panes, in the jambs it slides in."""
    p.box(-1.5, GAP[1], 1.5, 9, PAINT, 1.6)
    for x0, x1 in ((-1.32, -0.06), (0.06, 1.32)):
        p.box(x0, GAP[1] + 0.22, x1, 9, GLASS, 1.1)
        p.line((x0 + 0.2, 0.6), (x0 + 0.6, 1.0), width=2.4, tone="white")
    for s in (-1, 1):
        p.box(s * 1.5, -0.02, s * 1.7, 9, "white", 1.2)


def _keys(p: Plane) -> None:
    p.box(-9, -9, 9, 0.0, DARK_WOOD, 1.5)
    for k in range(13):
        p.box(-1.82 + 0.28 * k, -0.72, -1.54 + 0.28 * k, 0.0, IVORY, 1.1)
    for k in range(12):
        if k % 7 not in (2, 6):
            p.box(-1.62 + 0.28 * k, -0.36, -1.46 + 0.28 * k, 0.0, 0.95, 0.8)


def _fall(p: Plane) -> None:
    """The lid of a piano over its keys, its edge rounded, a maker's scroll on it."""
    p.box(-9, GAP[1], 9, 9, DARK_WOOD, 1.7)
    p.box(-9, GAP[1], 9, GAP[1] + 0.1, "#855f38", 1.1)
    p.line((-0.5, 0.66), (-0.2, 0.74), (0.1, 0.62), (0.5, 0.72), width=2.6, tone="#d9b044")
    p.line((-1.8, 0.44), (1.8, 0.44), width=1.8, tone="white", alpha=0.5)


def _pages(p: Plane, low: float, high: float) -> None:
    p.box(-1.3, low, 1.4, high, "white", 1.3)
    count = 6
    for k in range(1, count):
        y = low + (high - low) * k / count
        p.line((-1.28, y), (1.38, y), width=0.8, alpha=0.6)


def _half_book(p: Plane) -> None:
    _pages(p, -0.36, 0.0)
    p.box(-1.42, -0.48, 1.5, -0.36, "accent", 1.5)


def _upper_book(p: Plane) -> None:
    """The upper half of a thick book from its side, the spine to the left."""
    _pages(p, GAP[1], 0.58)
    p.box(-1.42, 0.58, 1.5, 0.72, "accent", 1.5)
    p.poly(((-1.42, 0.72), (-1.42, -0.48), (-1.62, -0.3), (-1.62, 0.54)), "accent", 1.4)


def _box(p: Plane) -> None:
    p.box(-1.4, -9, 1.4, 0.0, WOOD, 1.6)
    for y in (-0.36, -0.72):
        p.line((-1.4, y), (1.4, y), width=1.3)
    p.box(-1.46, -0.08, 1.46, 0.02, DARK_WOOD, 1.1)
    p.box(0.66, -0.4, 0.9, -0.1, "#d9b044", 1.2)


def _lid(p: Plane) -> None:
    """The lid of a box from its front, iron bands over it."""
    p.poly(((-1.5, GAP[1]), (1.5, GAP[1]), (1.36, 0.86), (-1.36, 0.86)), WOOD, 1.7)
    p.box(-1.5, GAP[1], 1.5, GAP[1] + 0.12, DARK_WOOD, 1.2)
    for x in (-1.0, 1.0):
        p.poly(((x - 0.09, GAP[1]), (x + 0.09, GAP[1]), (x + 0.08, 0.86), (x - 0.08, 0.86)), 0.55, 1.0)


def _car_door(p: Plane) -> None:
    """The door of a car to its edge: the lower end of its window, its handle, the paint."""
    p.box(-9, -9, 0.06, 9, "accent", 1.5)
    p.poly(((-9, 0.62), (-0.16, 0.62), (-0.16, 9), (-9, 9)), GLASS, 1.4)
    p.line((-1.6, 0.7), (-1.3, 0.98), width=2.4, tone="white")
    p.line((-9, 0.5), (0.06, 0.5), width=2.2, tone=CHROME)
    p.poly(oval(-1.2, 0.08, 0.3, 0.12), 0.7, 1.0)
    p.box(-1.48, 0.06, -0.9, 0.16, CHROME, 1.2)
    p.line((-9, -0.56), (0.06, -0.56), width=1.4, alpha=0.7)


def _car_side(p: Plane) -> None:
    """What is behind that door: the pillar, the window and the paint of the rear half."""
    p.box(0.46, -9, 9, 9, "accent", 1.4)
    p.poly(((0.7, 0.62), (9, 0.62), (9, 9), (0.7, 9)), GLASS, 1.4)
    p.line((0.46, 0.5), (9, 0.5), width=2.2, tone=CHROME)
    p.line((0.46, -0.56), (9, -0.56), width=1.4, alpha=0.7)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "trunk_fingers": partial(_shut_on, rim=_car_tail, leaf=_trunk_lid),
    "drawer_fingers": partial(_shut_on, rim=_drawer, leaf=_chest_of_drawers, closing=1.0),
    "window_fingers": partial(_shut_on, rim=_sill, leaf=_sash),
    "piano_fingers": partial(_shut_on, rim=_keys, leaf=_fall),
    "book_fingers": partial(_shut_on, rim=_half_book, leaf=_upper_book),
    "lid_fingers": partial(_shut_on, rim=_box, leaf=_lid),
    "car_fingers": partial(caught, skin=SKIN, nails=True, leaf=_car_door, beyond=_car_side),
}
"""Drawings by kind of insert."""
