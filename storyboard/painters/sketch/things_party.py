"""What a party is dressed with and what comes of it: streamers, chains of paper, a cake in its box, a bow, a balloon gone limp."""

from __future__ import annotations

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.things_hand import GOLD, WHITE
from storyboard.painters.sketch.things_marks import Marks, area, disc, pen, rect, ring

_ON_CORD = tuple((float(x), round(2.0 + 0.0105 * x * x, 2)) for x in range(-40, 41, 8))
"""A cord that sags between two ends, centimetres."""


def _links() -> Marks:
    """Rings of coloured paper, each through the last."""
    tones = ("accent", WHITE, GOLD)
    return tuple(ring(2.4, x, y, 5.4, 3.8, tones[k % 3]) for k, (x, y) in enumerate(_ON_CORD)) + tuple(
        ring(0.5, x, y, 6.4 - 2.0 * side, 4.8 - 2.0 * side) for x, y in _ON_CORD for side in (0, 1)
    )


def _pennants() -> Marks:
    tones = ("accent", WHITE, GOLD)
    cord = pen(0.9, " ".join(f"{x},{y}" for x, y in _ON_CORD))
    return (cord, *(area(tones[k % 3], f"{x - 3.6},{y} {x + 3.6},{y} {x},{y - 9}", 0.8) for k, (x, y) in enumerate(_ON_CORD)))


def _coil(x: float, top: float, low: float, tone: Tone, step: float = 5.0) -> Marks:
    """A strip of paper that hangs in curls."""
    turns = int((top - low) / step)
    points = [(x + (4.2 if k % 2 else -4.2), top - k * step) for k in range(turns + 1)]
    path = " ".join(f"{a},{b}" for a, b in points)
    return (pen(4.2, path), pen(3.0, path, tone))


PARTY: dict[str, Marks] = {
    "streamer": (*_coil(-8, 6, -44, "accent"), *_coil(1, 4, -58, WHITE), *_coil(10, 5, -36, GOLD), disc("accent", 1, 4, 5.4, line=1.0)),
    "paper_chain": _links(),
    "bunting": _pennants(),
    "cake_box": (
        area("l", "-17,12 -20,34 20,34 17,12", 1.2),
        disc("ink", 0, 12, 14.6, 5.0, 1.0),
        rect("accent", -12, 4, 12, 16, 1.0),
        disc(WHITE, 0, 16, 12, 4.2, 1.0),
        pen(1.2, "-7,16 -3,17.4 1,15.2 6,17", "accent"),
        area(WHITE, "-20,-9 20,-9 18,9 -18,9", 1.3),
        pen(0.6, "-12,-3 12,-3"),
        pen(0.6, "-17,12 -18,9"),
        pen(0.6, "17,12 18,9"),
    ),
    "limp_balloon": (
        area("accent", "-2,0 -6,-5 -8,-12 -5,-19 -7,-25 -2,-30 3,-27 5,-20 8,-13 5,-6 2,0", 1.1),
        area("accent", "-2.4,4 2.4,4 1.2,0 -1.2,0", 0.8),
        *(pen(0.6, path) for path in ("-1,-3 -4,-11 -2,-17", "2,-4 4,-12 1,-19", "-3,-22 0,-25 2,-22")),
        pen(0.6, "0,4 3,9 -2,14 1,20"),
    ),
    "ribbon_bow": (
        area("accent", "-2,-3 -13,-24 -6,-21 -4,-26 3,-3", 1.0),
        area("accent", "2,-3 13,-24 6,-21 4,-26 -3,-3", 1.0),
        area("accent", "0,0 -10,9 -19,8 -20,-5 -11,-8", 1.2),
        area("accent", "0,0 10,9 19,8 20,-5 11,-8", 1.2),
        pen(0.7, "-4,1 -10,3 -15,2"),
        pen(0.7, "4,1 10,3 15,2"),
        disc("accent", 0, 0, 4, 4.6, 1.2),
    ),
}
"""By kind. Centimetres around the grip."""
