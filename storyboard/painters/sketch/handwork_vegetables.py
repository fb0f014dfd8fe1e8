"""Vegetables under the knife: the cut face in its own flesh, and the slices that have come off it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_parts import Reach, Tool, Work
from storyboard.painters.sketch.things_desk import WOOD
from storyboard.painters.sketch.things_garden import DEEP, GREEN, PALE
from storyboard.staging.space import XY


@dataclass(frozen=True, slots=True)
class _Cut:
    """What a vegetable is outside and inside."""

    skin: Tone
    flesh: Tone
    heart: Tone
    """Of the rings or the core of its cut face."""
    high: float = 0.2
    """Half the height of what lies under the knife."""
    long: float = 1.0
    """How far it reaches to the left of the blade."""
    rings: int = 1
    top: Tone = ""
    """Of the leaves at its other end; empty for none."""


CUT_AT, LEVEL = -0.36, -0.36
"""Where the blade goes through, and the height of the middle of what it goes through."""


def _body(cut: _Cut) -> list[XY]:
    """The outline of what is left: blunt where it is cut, round at the other end."""
    points = [(CUT_AT, LEVEL + cut.high), (CUT_AT, LEVEL - cut.high)]
    turns = (math.pi * (0.5 + k / 12) for k in range(12, -1, -1))
    return points + [
        (round(CUT_AT + cut.long * 0.5 * (math.cos(a) - 1), 3), round(LEVEL + cut.high * math.sin(a) * 1.04, 3)) for a in turns
    ]


def _face(p: Plane, x: float, y: float, cut: _Cut, flat: float) -> None:
    """A cut face: its rim of skin, the flesh, rings or a core."""
    wide = cut.high * flat
    p.disc(x, y, wide, cut.skin, ry=cut.high, line=1.1)
    p.disc(x, y, wide * 0.88, cut.flesh, ry=cut.high * 0.88, line=0.3)
    for k in range(cut.rings):
        share = 0.62 - 0.2 * k
        p.disc(x, y, wide * share, cut.heart, ry=cut.high * share, line=0.5)
        p.disc(x, y, wide * (share - 0.1), cut.flesh, ry=cut.high * (share - 0.1), line=0.3)


def _board(p: Plane) -> None:
    corners = ((-1.6, -0.94), (1.0, -0.94), (0.86, -0.04), (-1.46, -0.04))
    p.shade([(x + 0.06, y - 0.07) for x, y in corners], "ink", 0.35, 0.06)
    p.poly(corners, WOOD, 1.2)
    for y in (-0.2, -0.52, -0.8):
        p.line((-1.4, y), (0.8, y + 0.02), width=0.7, alpha=0.5)


def _drawn(p: Plane, cut: _Cut) -> None:
    _board(p)
    left = CUT_AT - cut.long
    for s in (-1, 0, 1) if cut.top else ():
        leaf = (
            (left + 0.06, LEVEL),
            (left - 0.2, LEVEL + 0.2 * s + 0.08),
            (left - 0.48, LEVEL + 0.26 * s),
            (left - 0.2, LEVEL + 0.2 * s - 0.08),
        )
        p.poly(leaf, cut.top, 1.0)
    body = _body(cut)
    p.shade([(x + 0.05, y - 0.08) for x, y in body], "ink", 0.35, 0.05)
    p.poly(body, cut.skin, 1.3)
    p.line((left + 0.2, LEVEL + cut.high * 0.5), (CUT_AT - 0.2, LEVEL + cut.high * 0.6), width=1.6, tone="white", alpha=0.5)
    _face(p, CUT_AT, LEVEL, cut, 0.42)
    for k in range(3):
        x, y = CUT_AT + 0.34 + 0.34 * k, -0.66 - 0.05 * k
        p.shade([(x + a, y - cut.high * 0.5 + b) for a, b in ((-0.16, 0.0), (0.2, 0.0), (0.2, -0.08), (-0.1, -0.08))], "ink", 0.3, 0.05)
        _face(p, x, y, cut, 0.66 + 0.14 * k)


_ROUND = 0.3
_KINDS: dict[str, _Cut] = {
    "potato": _Cut("#c6a46c", "#f3e6b8", "#efe0aa", _ROUND, 0.8, 0),
    "turnip": _Cut("#a0628a", "#f6f1e4", "#e8e0cc", _ROUND, 0.74, 1, GREEN),
    "beetroot": _Cut("#7c2b47", "#a33a5e", "#7c2b47", 0.28, 0.7, 2, DEEP),
    "onion": _Cut("#cf914c", "#f5efe2", "#d9cdb8", 0.28, 0.7, 2),
    "tomato": _Cut("#cf3f2d", "#e2674f", "#f0b58a", 0.27, 0.66, 1),
    "cabbage": _Cut(GREEN, "#dfe8ba", PALE, 0.36, 0.86, 2),
    "lettuce": _Cut("#8fb85a", "#e6f0bf", "#b7d67e", 0.34, 0.84, 2),
    "carrot": _Cut("#e08334", "#f0a050", "#e08334", 0.16, 1.1, 1, GREEN),
    "leek": _Cut("#eceed8", "#f6f5e6", PALE, 0.15, 1.1, 2, GREEN),
    "marrow": _Cut("#5f8a48", "#f1edc4", "#d9cf90", 0.3, 1.1, 1),
    "cucumber": _Cut("#567f3e", "#e4edc0", "#c6d89a", 0.16, 1.1, 1),
    "aubergine": _Cut("#5b3a63", "#ece5c8", "#cfc096", 0.24, 1.0, 1, GREEN),
    "bell_pepper": _Cut("#c8402f", "#e8806a", "#f6e8c8", 0.27, 0.7, 1, GREEN),
    "mushroom": _Cut("#cdb48c", "#f3ead8", "#a58c66", 0.2, 0.4, 1),
    "garlic": _Cut("#f3eee4", "#faf6ec", "#ddd0bc", 0.14, 0.4, 1),
    "vegetables": _Cut("#e08334", "#f0a050", "#e08334", 0.16, 1.1, 1, GREEN),
}
VEGETABLES: dict[tuple[str, str], Work] = {
    ("cut", kind): Work(
        bare=True,
        right=Reach("grip", (0, 0), "below", 1.2),
        left=Reach("rest", (-0.72, -0.12 + cut.high - 0.16), "right", 1.15),
        tool=Tool("knife", (CUT_AT - 0.1, LEVEL - 0.18), 14, 1.5),
        under=partial(_drawn, cut=cut),
        over=marks.going((0.02, 0.72), (0.02, 0.26)),
    )
    for kind, cut in _KINDS.items()
}
"""By what hands do and to which kind of thing."""
