"""Ears as small lofts, which keep their shape from any side: of animals on four legs and of those that stand upright."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.model.stage import Vec
from storyboard.painters.sketch.lofts import Ring, limb
from storyboard.staging.space import Turn, add, mul


class Ear(NamedTuple):
    """An ear in its own length: where its axis goes (outwards, up, forward) from the root, how wide it is there, how flat."""

    path: tuple[Vec, ...]
    radii: tuple[float, ...]
    flat: float = 0.45
    faces: Vec = (0.25, 0.0, 1.0)
    """Where its hollow looks."""


EARS: dict[str, Ear] = {
    "prick": Ear(((0.0, -0.2, 0.0), (0.06, 0.2, 0.0), (0.12, 0.62, 0.0), (0.16, 1.0, 0.0)), (0.36, 0.36, 0.22, 0.02)),
    "flop": Ear(
        ((-0.1, 0.1, 0.0), (0.3, 0.16, 0.0), (0.52, -0.25, 0.1), (0.5, -0.75, 0.16), (0.42, -1.0, 0.2)),
        (0.14, 0.27, 0.3, 0.26, 0.06),
        0.38,
        (1.0, 0.0, 0.3),
    ),
    "side": Ear(((0.0, 0.0, 0.0), (0.4, 0.08, 0.0), (0.75, 0.04, 0.0), (1.0, -0.04, 0.0)), (0.16, 0.28, 0.22, 0.03), 0.5),
    "lop": Ear(((-0.1, 0.1, 0.0), (0.25, 0.2, 0.15), (0.4, 0.0, 0.45), (0.4, -0.4, 0.7)), (0.3, 0.36, 0.3, 0.04), 0.3, (1.0, 0.3, 0.3)),
    "round": Ear(((-0.1, -0.3, 0.0), (0.02, 0.2, 0.0), (0.12, 0.7, 0.0), (0.16, 0.98, 0.0)), (0.5, 0.78, 0.6, 0.12), 0.4),
    "fan": Ear(
        ((0.1, 0.05, 0.0), (0.3, -0.04, -0.3), (0.42, -0.32, -0.52), (0.4, -0.7, -0.56), (0.3, -1.0, -0.44)),
        (0.2, 0.42, 0.5, 0.42, 0.06),
        0.16,
        (1.0, 0.0, 0.45),
    ),
    "long": Ear(((0.0, -0.1, 0.0), (0.03, 0.3, -0.02), (0.06, 0.7, -0.05), (0.08, 1.0, -0.1)), (0.09, 0.15, 0.14, 0.02), 0.5),
}
"""By shape."""


def ear(kind: str, root: Vec, turn: Turn, side: float, size: float) -> list[Ring]:
    """The left (`side` 1) or right (-1) ear of a head, `size` metres long."""
    row = EARS[kind]

    def own(v: Vec) -> Vec:
        return turn((side * v[0], v[1], v[2]))

    path = [add(root, mul(own(spot), size)) for spot in row.path]
    return limb(path, [radius * size for radius in row.radii], flat=row.flat, up=own(row.faces), parts=2)
