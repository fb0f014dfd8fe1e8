"""Something soft tied round somebody's hand or wrist, a knot on its back, its two ends drawn tight."""

from __future__ import annotations

import math
from functools import partial

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.shots.bound_words import CLOTHS, CORDS
from storyboard.staging.space import XY

TURN = math.radians(24)
"""How the hand that is bound lies."""
PALM, WRIST = (-0.5, 0.02), (-0.98, -0.22)
"""The middles of what is wound round its palm, and round its wrist."""


def _at(middle: XY, u: float, v: float) -> XY:
    """A point along the hand and across it."""
    c, s = math.cos(TURN), math.sin(TURN)
    return middle[0] + u * c - v * s, middle[1] + u * s + v * c


def _turns(p: Plane, middle: XY, half: float, wide: float, tone: Tone) -> None:
    """Folds of cloth round a hand, one over the other, bulging a little at both sides."""
    for k, (u, lean) in enumerate(((-0.42, -0.05), (0.3, 0.06), (-0.06, 0.02))):
        far, near = u * wide + lean * wide, u * wide - lean * wide
        left, right = -0.34 * wide, 0.34 * wide
        top = curve(_at(middle, far + left, half - 0.03), _at(middle, far, half + 0.03), _at(middle, far + right, half - 0.03))
        foot = curve(_at(middle, near + right, 0.03 - half), _at(middle, near, -half - 0.03), _at(middle, near + left, 0.03 - half))
        p.poly([*top, *foot], tone, 1.3)
        for v in (-0.2, 0.12):
            p.line(
                _at(middle, near + v * wide, -half + 0.06 * (k + 1)), _at(middle, far + v * wide * 0.6, half - 0.1), width=0.8, alpha=0.5
            )


def _end(p: Plane, way: tuple[XY, XY, XY], wide: float, tone: Tone) -> None:
    """A soft end of cloth from the knot, wider where it ends."""
    spine = curve(*way)
    (ax, ay), (bx, by) = way[0], way[-1]
    far = math.hypot(bx - ax, by - ay)
    nx, ny = -(by - ay) / far, (bx - ax) / far
    sides = [
        [(x + s * wide * (0.35 + 0.25 * math.sin(0.5 * k)) * nx, y + s * wide * 0.5 * ny) for k, (x, y) in enumerate(spine)]
        for s in (-1, 1)
    ]
    p.poly([*sides[0], *sides[1][::-1]], tone, 1.2)
    p.line(*spine, width=0.7, alpha=0.5)


def _knotted(p: Plane, middle: XY, half: float, wide: float, tone: Tone) -> None:
    """The turns, the knot on them, and both ends up to the fingers that pull them."""
    _turns(p, middle, half, wide, tone)
    width = max(0.08, wide * 0.26)
    x, y = _at(middle, 0.0, half * 0.5)
    _end(p, ((x, y), (x + 0.4, y + 0.02), RIGHT), width, tone)
    _end(p, ((x - 0.02, y), (x - 0.06, y + 0.3), LEFT), width, tone)
    p.poly(
        [
            *curve((x - 0.13, y + 0.02), (x - 0.02, y + 0.13), (x + 0.13, y + 0.04)),
            *curve((x + 0.1, y - 0.08), (x, y - 0.12), (x - 0.12, y - 0.06)),
        ],
        tone,
        1.5,
    )
    p.line((x - 0.06, y + 0.06), (x + 0.02, y - 0.06), width=1.1)


RIGHT, LEFT = (0.5, 0.5), (-0.5, 1.3)
"""Where the ends are pulled: by fingers, and up out of the picture, by other fingers or by teeth."""


def _tied(middle: XY, half: float, wide: float, tone: Tone) -> Work:
    return Work(
        bare=True,
        left=Reach("flat", (0.1, 0.1), "right", 1.55),
        right=Reach("pinch", RIGHT, "right", 1.15),
        over=partial(_knotted, middle=middle, half=half, wide=wide, tone=tone),
    )


BOUND: dict[tuple[str, str], Work] = {
    **{("bind", kind): _tied(PALM, 0.29, 0.5, "white") for kind in CLOTHS},
    **{("bind", kind): _tied(WRIST, 0.25, 0.15, "accent") for kind in CORDS},
}
"""By what hands do and to which kind of thing."""
