"""What hangs on a wall, or stands on a post, to be read or looked at: a clock, a notice, a sign; and the round doors of a laundry."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.shots.regarding import SEEN
from storyboard.staging.fit import LOOKED_FROM, OUTSIDE, SHUT, WALL, About, Fit, Put
from storyboard.staging.fitting_doors import PROUD, THICK, plain_wall
from storyboard.staging.space import beside

BESIDE = 0.22
"""Metres towards the lens from the middle of the wall: the head of who looks is not before what hangs there."""

NARROW = 0.55
"""Metres across of what stands on one post out of doors."""


def _on_wall(kind: str, low: float, wide: float, high: float) -> Callable[[Put, Fit, About], list[Piece]]:
    """A piece of a kind on a wall indoors; out of doors on two posts, where there is no wall."""

    def made(one: Put, fit: Fit, walls: About) -> list[Piece]:
        label = {"label": fit.label} if fit.label else {}
        hung = one(kind, walls[2] * BESIDE, -THICK / 2 - PROUD, y=low, width=wide, height=high, **label)
        if walls[0] != OUTSIDE:
            return [plain_wall(one, walls[0]), hung]
        sides = (-0.4, 0.4) if wide > NARROW else (0.0,)
        posts = (one(WALL, walls[2] * BESIDE + side * wide, width=0.07, height=low + high, depth=0.07, tone=0.7) for side in sides)
        return [*posts, hung]

    return made


def _washers(one: Put, *asides: float) -> list[Piece]:
    """Shut washing machines on a plinth, so far aside each."""
    plinth = [one(WALL, aside, width=0.78, height=PLINTH, depth=0.6, tone=0.4) for aside in asides]
    return [*plinth, *(one("washers", aside, width=0.78, height=1.0, depth=0.66, y=PLINTH) for aside in asides)]


PLINTH, PITCH = 0.28, 0.79
"""Metres a washing machine stands over the floor, and from the middle of one to that of the next."""


def _washer(one: Put, _: Fit, walls: About) -> list[Piece]:
    """Two washing machines side by side, the nearer one open beyond the hand."""
    aside = walls[2] * BESIDE
    return [*_washers(one, aside - walls[2] * PITCH), one("washer_open", aside, label="left" if walls[2] > 0 else "right")]


def _washer_shut(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The same with both doors to."""
    return _washers(one, walls[2] * (BESIDE - PITCH), walls[2] * BESIDE)


MADE: dict[str, Callable[[Put, Fit, About], list[Piece]]] = {
    "wall_clock": _on_wall("clock", 1.52, 0.5, 0.5),
    "wall_notice": _on_wall("notice", 0.98, 0.84, 0.86),
    "wall_poster": _on_wall("poster", 1.0, 0.68, 0.95),
    "washer_door": _washer,
    f"{SHUT}washer_door": _washer_shut,
    "wall_sign": _on_wall("sign", 1.34, 1.0, 0.46),
}
"""The pieces of what hangs there, by the kind of the fitting."""


def seen_at(figure: Figure, at: str) -> Vec:
    """The middle of what somebody looks at, by their `Blocking.at`."""
    aside = -math.copysign(BESIDE, figure.facing) if at in _BESIDE else 0.0
    level = LEVEL if at in _UPRIGHT and figure.pose is Pose.SIT else 0.0
    return beside(figure, LOOKED_FROM, figure.floor + max(level, _MIDDLE.get(at, 1.2)), aside)


LEVEL = 1.22
"""Metres over the ground of what of an upright thing somebody looks at who sits before it: nobody bows over what is level with the face."""
_UPRIGHT = frozenset({f"{SEEN}stove", f"{SEEN}washers"})


_BESIDE = frozenset(f"{SEEN}{kind.removeprefix('wall_')}" for kind in MADE)
_HANGS = {"clock": 1.77, "notice": 1.48, "poster": 1.5, "sign": 1.57, "wall_picture": 1.5, "wall_mirror": 1.6}
_STANDS = {"fridge": 1.3, "door": 1.4, "statue": 2.2, "wardrobe": 1.4, "bookcase": 1.4}
_LOW = {"fireplace": 0.45, "chair": 0.55, "bed": 0.5, "stove": 0.75, "gravestone": 0.6, "table": 0.74, "washers": 0.72, "piano": 1.0}
_MIDDLE = {f"{SEEN}{kind}": high for kind, high in (*_HANGS.items(), *_STANDS.items(), *_LOW.items())}
"""Metres over the ground of what is looked at of a thing."""
