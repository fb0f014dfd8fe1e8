"""Works of hands on what hangs and on ropes: a curtain drawn aside, a rope wound round a post; and the same ropes by themselves."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow

HEMP, WOOD, CLOTH = "#c9a86a", "#8a6a4a", "accent"


def curtain_aside(p: Plane) -> None:
    """A window with the light behind it, the curtain over half of it gathered where a hand has it."""
    p.box(-9, -9, 9, 9, 0.34, 0.0)
    p.box(-1.66, -0.86, 0.9, 0.86, "white", 1.6)
    p.box(-1.56, -0.78, 0.8, 0.78, "lamp", 1.0)
    p.box(-0.42, -0.78, -0.34, 0.78, "white", 0.9)
    p.box(-1.56, 0.0, 0.8, 0.07, "white", 0.9)
    p.line((-9, 0.94), (9, 0.94), width=5.0)
    p.poly(((0.3, 0.9), (9, 0.9), (9, -9), (0.5, -9), (0.34, -0.5), (0.1, 0.02), (0.24, 0.4)), CLOTH, 1.5)
    for x, low in ((0.5, 0.16), (0.76, 0.3), (1.02, 0.44), (1.3, 0.6), (1.58, 0.8)):
        p.line((x, 0.88), (0.16 + low * 0.5, 0.06), (0.4 + low, -1.1), width=1.4)
    for k in range(6):
        p.disc(0.42 + 0.26 * k, 0.94, 0.05, 0.8, line=0.9)


def _bight(p: Plane, x0: float, x1: float, y: float, wide: float) -> None:
    """One turn of a rope on the near side of what it is wound round."""
    marks.cord(p, (x0, y + 0.05), ((x0 + x1) / 2, y - 0.07), (x1, y + 0.03), wide=wide, tone=HEMP)


def wound_post(p: Plane) -> None:
    """A thick post, a rope in turns round it, its two ends taut to one side and hanging down."""
    p.shade(((-0.3, -9), (0.7, -9), (0.7, 9), (-0.3, 9)), "ink", 0.3, 0.1)
    p.box(-0.42, -9, 0.42, 9, WOOD, 1.6)
    for x in (-0.24, -0.04, 0.2):
        p.line((x, 1.2), (x + 0.04, 0.4), width=0.9)
        p.line((x, -0.5), (x - 0.03, -1.2), width=0.9)
    marks.cord(p, (-2.1, 0.56), (-1.1, 0.4), (-0.46, 0.3), wide=13.0, tone=HEMP)
    for k in range(4):
        _bight(p, -0.46, 0.46, 0.26 - 0.17 * k, 13.0)
    marks.cord(p, (0.3, -0.3), (0.5, -0.5), (0.44, -0.8), (0.56, -1.3), wide=13.0, tone=HEMP)


def _rope_post(p: Plane) -> None:
    plain(p, 0.2, 0.34)
    wound_post(p)


def _rope_wrist(p: Plane) -> None:
    """Two wrists held together, a rope in turns round both and its knot."""
    plain(p, 0.3, 0.44)
    skin = p.skin or 0.1
    for y, turn in ((0.2, 1), (-0.2, -1)):
        p.poly(((-9, y - 0.19), (-0.2, y - 0.16), (0.3, y - 0.18), (0.3, y + 0.18), (-0.2, y + 0.16), (-9, y + 0.19)), skin, 1.5)
        p.poly([(0.3 + u, y + v * turn) for u, v in FIST], skin, 1.5)
        for a, b in (((0.5, -0.12), (0.74, -0.13)), ((0.5, -0.02), (0.78, -0.03)), ((0.48, 0.08), (0.74, 0.08))):
            p.line((0.3 + a[0], y + a[1] * turn), (0.3 + b[0], y + b[1] * turn), width=1.1)
        p.poly([(0.3 + u, y + v * turn) for u, v in THUMB], skin, 1.3)
        p.box(-9, y - 0.23, -1.0, y + 0.23, "accent", 1.5)
    for k in range(4):
        x = -0.5 + 0.15 * k
        marks.cord(p, (x - 0.04, 0.42), (x + 0.06, 0.0), (x - 0.04, -0.42), wide=11.0, tone=HEMP)
    marks.cord(p, (-0.6, 0.04), (-0.2, -0.06), (0.06, 0.04), wide=11.0, tone=HEMP)
    for end in ((-0.5, -0.9), (0.1, -0.96)):
        marks.cord(p, (-0.24, -0.02), (-0.3, -0.4), end, wide=10.0, tone=HEMP)
    p.disc(-0.26, 0.0, 0.12, HEMP, line=1.4)


FIST = (
    (-0.04, -0.18),
    (0.2, -0.23),
    (0.5, -0.22),
    (0.72, -0.19),
    (0.8, -0.08),
    (0.82, 0.04),
    (0.74, 0.16),
    (0.5, 0.2),
    (0.2, 0.2),
    (-0.04, 0.18),
)
"""A hand half shut, from the side: across from the wrist, and towards the other hand's far side."""
THUMB = ((0.12, 0.12), (0.26, 0.27), (0.48, 0.32), (0.62, 0.26), (0.62, 0.18), (0.46, 0.19), (0.32, 0.13), (0.26, 0.04))


def _aside(p: Plane) -> None:
    arrow(p, (-0.5, -0.5), (0.1, -0.52), (0.66, -0.5), width=3.0)


_CURTAIN = Work(bare=True, right=Reach("grip", (0.24, 0.0), "right", 1.3), under=curtain_aside, over=_aside)
_POST = Work(
    bare=True,
    left=Reach("grip", (-1.0, 0.4), "level", 1.1),
    right=Reach("rest", (0.4, -0.3), "low", 1.05),
    under=wound_post,
    over=marks.going((0.7, 0.5), (0.86, 0.1)),
)
DRAWN: dict[tuple[str, str], Work] = {
    **{(hand, "curtain"): _CURTAIN for hand in ("pull", "open", "reveal", "slide", "hold")},
    **{(hand, "rope_post"): _POST for hand in ("wind", "tie", "pull", "bind", "wrap", "fasten", "turn")},
}
"""By what hands do and to which kind of thing."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {"rope_post": _rope_post, "rope_wrist": _rope_wrist}
"""Ropes with nobody at them."""
