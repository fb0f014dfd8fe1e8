"""Hands that are washed and dried: a brush over the back of one, a towel around both."""

from __future__ import annotations

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_house import RUB_HANDS
from storyboard.painters.sketch.handwork_parts import Reach, Tool, Work

FOAM = ((-0.66, -0.12, 0.08), (-0.54, -0.2, 0.06), (-0.4, -0.16, 0.05), (-0.76, -0.02, 0.05), (-0.2, -0.2, 0.07), (-0.08, -0.14, 0.04))
"""Across, up and how large."""


def foam(p: Plane) -> None:
    """What a brush works up on wet skin."""
    for x, y, r in FOAM:
        p.disc(x, y, r, "white", line=0.9)


def to_and_fro(p: Plane) -> None:
    """The way of the brush, and drops off it."""
    marks.arc(-0.2, 0.2, 0.86, 60, 120, ry=0.5, count=2, gap=0.1)(p)
    for x, y in ((-0.9, -0.3), (-0.5, -0.62), (0.1, -0.66), (0.5, -0.4)):
        p.poly(((x, y + 0.1), (x + 0.035, y), (x, y - 0.03), (x - 0.035, y)), "white", 0.8)


def towel(p: Plane) -> None:
    """A towel that hangs over and between two hands, striped at its end."""
    fall = (
        (-0.86, 0.3),
        (-0.4, 0.46),
        (0.2, 0.44),
        (0.62, 0.28),
        (0.72, -0.3),
        (0.62, -0.98),
        (0.2, -0.9),
        (-0.3, -1.0),
        (-0.8, -0.9),
        (-0.94, -0.3),
    )
    p.poly(fall, "white", 1.5)
    for y in (-0.66, -0.76):
        p.line((-0.86, y), (-0.3, y - 0.08), (0.2, y + 0.02), (0.66, y - 0.04), width=3.0, tone="accent")
    for x, top in ((-0.5, 0.2), (-0.1, 0.24), (0.34, 0.16)):
        p.line((x, top), (x + 0.05, -0.2), (x - 0.03, -0.56), width=1.2, alpha=0.6)


WASHED: dict[str, Work] = {
    "scrub_hands": Work(
        bare=True,
        left=Reach("flat", (0.16, -0.3), "right", 1.5),
        right=Reach("hold", (0, 0), "right", 1.2),
        tool=Tool("scrub_brush", (-0.6, -0.04), 8, 1.0, 0.5),
        over=marks.many(foam, to_and_fro),
    ),
    "rub_hands": RUB_HANDS,
    "dry_hands": Work(
        bare=True,
        left=Reach("grip", (-0.36, 0.1), "right", 1.35),
        right=Reach("grip", (0.16, 0.14), "right", 1.35),
        under=towel,
        over=marks.many(marks.arc(-0.1, 0.1, 0.98, 30, 70, count=2), marks.arc(-0.1, 0.1, 0.98, 110, 150, count=2)),
    ),
}
"""By what they do."""
