"""A coat that the air opens: both halves spread wide at the sides of somebody who falls from a height, like wings."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.staging.body import Body
from storyboard.staging.space import XY, add, mul

OPENS = frozenset({"coat", "raincoat", "labcoat"})
"""What is long, open in front and caught by the air."""
HIGH = 3.0
"""Metres over the ground from which who falls is in the air."""

HALF: tuple[tuple[float, float, float], ...] = (
    (0.03, 0.3, 0.0), (0.16, 0.3, -0.01), (0.34, 0.27, 0.02), (0.5, 0.2, 0.07), (0.56, 0.08, 0.1), (0.53, 0.0, 0.085), (0.53, -0.1, 0.095),
    (0.47, -0.17, 0.075), (0.43, -0.26, 0.075), (0.31, -0.27, 0.05), (0.24, -0.35, 0.05), (0.14, -0.28, 0.02), (0.07, -0.12, 0.0),
)  # fmt: skip
"""One half, body heights out of the middle, up the trunk from the pelvis, and up in the air: the shoulder, the edge, the hem in waves."""
FOLDS = ((1, 4), (12, 6), (12, 8), (12, 10))
"""Between which of these points it has folds."""


def flies_open(figure: Figure) -> bool:
    """Whether somebody falls through the air in a coat that it opens."""
    return figure.pose is Pose.FALL and figure.floor >= HIGH and figure.appearance.garment in OPENS


def wings(body: Body) -> tuple[list[Vec], ...]:
    """Both halves of a coat that is open in the air, as outlines."""
    return tuple([_spot(body, side, point) for point in HALF] for side in (1.0, -1.0))


def _spot(body: Body, side: float, point: tuple[float, float, float]) -> Vec:
    out, up, high = (share * body.height for share in point)
    return add(body.pelvis, add(mul(body.trunk.left, side * out), add(mul(body.trunk.up, up), (0.0, high, 0.0))))


def folds(outline: list[XY]) -> list[list[XY]]:
    """The folds of a half whose outline is that on the page, from where it is held towards its edge."""
    return [[outline[a], _towards(outline[a], outline[b], 0.82)] for a, b in FOLDS]


def _towards(a: XY, b: XY, share: float) -> XY:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def lined(cloth: Tone) -> Tone:
    """The tone of the inside, which is what is seen of it: lighter than dark cloth, darker than light cloth."""
    if isinstance(cloth, str):
        return cloth
    return cloth - 0.16 if cloth > 0.5 else cloth + 0.16
