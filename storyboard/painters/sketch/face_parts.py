"""What every feature of a face is drawn with: its sizes, where a build has it, and strokes that lie on the skull."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from storyboard.model.stage import Vec
from storyboard.painters.sketch.head import MOULDS, Head, runs
from storyboard.painters.sketch.lofts import weights
from storyboard.painters.sketch.miens import Mien
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY, View

DOTS, PLAIN, DETAIL, MACRO = 14.0, 46.0, 110.0, 520.0
"""Pixels of head height from which a face has eye strokes, a mouth, eyes, lids and catchlights, lashes."""


@dataclass(frozen=True, slots=True)
class Features:
    """Where a build has its features, head heights."""

    eye_x: float
    eye_y: float
    eye_half: float
    eye_open: float
    brow_y: float
    brow_thick: float
    mouth_y: float
    mouth_half: float


FEATURES: dict[str, Features] = {
    "man": Features(0.15, 0.0, 0.07, 0.93, 0.098, 1.35, -0.3, 0.122),
    "woman": Features(0.15, 0.0, 0.076, 1.1, 0.112, 0.72, -0.3, 0.1),
    "child": Features(0.158, -0.035, 0.082, 1.28, 0.088, 0.66, -0.3, 0.092),
}


@lru_cache(maxsize=64)
def features_of(build: str, mould: int) -> Features:
    """The features of a build in one of the faces it has."""
    f, own = FEATURES.get(build, FEATURES["man"]), MOULDS[mould]
    return replace(f, eye_half=f.eye_half * own.eye, brow_thick=f.brow_thick * own.brow, mouth_half=f.mouth_half * own.mouth)


@dataclass(frozen=True, slots=True)
class Sitting:
    """All a feature needs to be drawn."""

    drawing: Drawing
    view: View
    head: Head
    mien: Mien
    features: Features
    gaze: tuple[float, float]
    width: float
    pixels: float
    """Head height in the picture."""
    side: float
    """Degrees the camera stands to the head's left."""
    key: Vec
    skin: float
    brow: float
    """Tone of the brows."""


def far_side(side: float) -> int:
    """The side of a face that is farther from a camera so many degrees to its left."""
    return -1 if side >= 0 else 1


def stroke(
    s: Sitting, points: list[tuple[float, float]], width: float, alpha: float = 1.0, *, out: float = 0.0, tone: float | str = "ink"
) -> None:
    for run in runs(s.view, s.head, points, out):
        s.drawing.stroke(run, width, tone, alpha)


def feature(s: Sitting, points: list[Vec], width: float, alpha: float = 1.0) -> None:
    s.drawing.stroke(curved(s, [s.view.project(s.head.world(p)) for p in points]), width, alpha=alpha)


def curved(s: Sitting, points: list[XY], *, closed: bool = False) -> list[XY]:
    """The points on a curve where the head is large enough to show corners (Catmull-Rom)."""
    if s.pixels < DETAIL or len(points) < 3:
        return points
    ends = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    out: list[XY] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for k in range(5):
            w = weights(k / 5)
            out.append((a[0] * w[0] + b[0] * w[1] + c[0] * w[2] + d[0] * w[3], a[1] * w[0] + b[1] * w[1] + c[1] * w[2] + d[1] * w[3]))
    return out if closed else [*out, points[-1]]
