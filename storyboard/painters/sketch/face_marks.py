"""What is on a face: glasses of every kind, a monocle, a scar, freckles, lines."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import NamedTuple

from storyboard.painters.sketch.face_parts import Sitting, feature
from storyboard.painters.sketch.garments import DETAIL, Wear
from storyboard.painters.sketch.head import runs
from storyboard.painters.sketch.miens import STROKES


class Lens(NamedTuple):
    """How glasses are made: half a lens' width and height in head heights, how far below the eyes, where its rim begins, and its tone."""

    wide: float = 0.105
    high: float = 0.078
    below: float = 0.005
    start: float = 0.0
    thick: float = 1.0
    tone: float | None = None


LENSES: dict[str, Lens] = {
    "dark_glasses": Lens(0.115, 0.085, tone=0.88),
    "round_glasses": Lens(0.094, 0.094),
    "half_moon": Lens(0.1, 0.085, 0.03, math.pi),
    "thick_glasses": Lens(0.112, 0.082, thick=2.6),
}
USUAL = Lens()


def draw_glasses(s: Sitting, kinds: str = "") -> None:
    """Two rims, a bridge and the arms to the ears; `kinds` is what is on the face (`Appearance.face`)."""
    if s.pixels < STROKES:
        return
    lens = next((LENSES[kind] for kind in kinds.split() if kind in LENSES), USUAL)
    width = max(1.1, s.width * 0.75) * lens.thick
    for sign in (-1, 1):
        if sign * s.side > -70 and abs(s.side) < 115:
            _rim(s, lens, sign, width)
        if 12 < sign * s.side < 150:
            _arm(s, sign, width)
    if abs(s.side) < 80:
        y = s.features.eye_y - (lens.below if lens.start else 0.0)
        feature(s, [(-0.048, y + 0.012, 0.372), (0.0, y + 0.026, 0.392), (0.048, y + 0.012, 0.372)], width)


def _rim(s: Sitting, lens: Lens, sign: int, width: float) -> None:
    f, turn = s.features, math.tau - lens.start
    round_ = [(sign * f.eye_x + lens.wide * math.cos(lens.start + turn * i / 20), lens.start + turn * i / 20) for i in range(21)]
    ring = [(x, f.eye_y - lens.below + lens.high * math.sin(a)) for x, a in round_]
    points = [(x, y, 0.372 - abs(x) * 0.12) for x, y in (*ring, *ring[:1])]
    if lens.tone is not None:
        s.drawing.fill([[s.view.project(s.head.world(p)) for p in points]], lens.tone)
    feature(s, points, width)


def _arm(s: Sitting, sign: int, width: float) -> None:
    f, half = s.features, s.head.profile(0.0)[2]
    temple = (sign * half * 1.03, f.eye_y + 0.015, 0.12)
    feature(s, [(sign * 0.255, f.eye_y + 0.01, 0.335), temple, (sign * half * 1.02, f.eye_y - 0.005, -0.04)], width)


def _monocle(w: Wear) -> None:
    """Before the left eye, on a cord."""
    ring = [(0.15 + 0.095 * math.cos(math.tau * i / 20), 0.095 * math.sin(math.tau * i / 20)) for i in range(21)]
    cord = ((0.24, -0.03), (0.27, -0.2), (0.24, -0.36))
    for path, thick in ((ring, 1.3), (cord, 0.7)):
        for run in runs(w.view, w.head, path, 0.045):
            w.drawing.stroke(run, w.width * thick)


SCAR = ((-0.06, -0.06), (-0.1, -0.12), (-0.14, -0.17), (-0.19, -0.24), (-0.22, -0.28))
"""Down over the right cheek."""


def _scar(w: Wear) -> None:
    """A seam over one cheek, with its stitches."""
    for run in runs(w.view, w.head, SCAR, 0.012):
        w.drawing.stroke(run, w.width * 1.3)
    for x, y in SCAR[1:]:
        for run in runs(w.view, w.head, ((x - 0.04, y + 0.045), (x + 0.04, y + 0.03)), 0.014):
            w.drawing.stroke(run, w.width * 0.8)


def _freckles(w: Wear) -> None:
    """Over nose and cheeks."""
    chance = random.Random(f"freckles:{w.seed}")
    for _ in range(26):
        x, y = chance.choice((-1, 1)) * chance.uniform(0.03, 0.24), chance.uniform(-0.2, -0.06)
        for run in runs(w.view, w.head, ((x, y), (x + 0.012, y)), 0.012):
            w.drawing.stroke(run, w.width * 1.1, 0.5, 0.9)


LINES = (
    ((0.235, 0.03), (0.27, 0.045), (0.3, 0.065)),
    ((0.24, 0.0), (0.275, -0.006), (0.3, -0.018)),
    ((0.08, -0.065), (0.15, -0.088), (0.22, -0.066)),
    ((0.085, -0.16), (0.135, -0.23), (0.152, -0.31)),
    ((0.19, -0.2), (0.215, -0.27), (0.205, -0.33)),
)
"""Of a weathered face, on its left: at the eye and under it, beside the mouth, down the cheek."""
BROW_LINES = (0.2, 0.24, 0.28)
"""How far over the eyes those of the forehead are."""


def _lines(w: Wear) -> None:
    """What wind and years leave on a face that need not be old."""
    across = (((-0.15, y), (-0.07, y + 0.012), (0.0, y + 0.014), (0.07, y + 0.012), (0.15, y)) for y in BROW_LINES)
    beside = (tuple((sign * x, y) for x, y in path) for path in LINES for sign in (-1, 1))
    for path in (*across, *beside):
        for run in runs(w.view, w.head, path, 0.012):
            w.drawing.stroke(run, w.width * 0.65, alpha=0.7)


MARKS: dict[str, Callable[[Wear], None]] = {"monocle": _monocle, "scar": _scar, "freckles": _freckles, "lines": _lines}


def draw_marks(w: Wear) -> None:
    """What is on the skin, and a glass before one eye."""
    for name in w.body.figure.appearance.face.split():
        if name in MARKS and w.pixels > DETAIL:
            MARKS[name](w)
