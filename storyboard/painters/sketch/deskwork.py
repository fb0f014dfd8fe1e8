"""What lies under the hands of somebody at a table and belongs to the deed: the sheet that is written on, the keys that are typed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.figures import bones
from storyboard.staging.space import View, add, mix, mul

LIFTED = 0.006
"""Metres above the table."""


@dataclass(frozen=True, slots=True)
class Flat:
    """A table before somebody: points in metres to their right and away from them, around what they work on."""

    drawing: Drawing
    view: View
    middle: Vec
    ahead: Vec
    right: Vec

    def at(self, x: float, z: float) -> Vec:
        """A point of it in the world."""
        return add(self.middle, add(mul(self.right, x), mul(self.ahead, z)))

    def quad(self, x0: float, z0: float, x1: float, z1: float, tone: Tone, width: float) -> None:
        """A rectangle of the table's plane."""
        if polygon := self.view.polygon([self.at(x0, z0), self.at(x1, z0), self.at(x1, z1), self.at(x0, z1)]):
            self.drawing.shape([polygon], tone, width)

    def line(self, x0: float, z0: float, x1: float, z1: float, width: float) -> None:
        """A stroke on it."""
        if line := self.view.segment(self.at(x0, z0), self.at(x1, z1)):
            self.drawing.stroke(line, width, alpha=0.7)


def _flat(drawing: Drawing, view: View, figure: Figure, top: float) -> Flat:
    found = bones(figure)
    middle = mix(found.wrists[0], found.wrists[1], 0.5)
    return Flat(drawing, view, (middle[0], top + LIFTED, middle[2]), found.root.front, mul(found.root.left, -1.0))


def _sheet(flat: Flat, width: float) -> None:
    """A sheet of paper with lines of writing."""
    flat.quad(-0.14, -0.1, 0.2, 0.3, "white", width)
    for n in range(5):
        flat.line(-0.1, 0.26 - 0.05 * n, 0.16 - 0.06 * (n % 2), 0.26 - 0.05 * n, width * 0.7)


def _keys(flat: Flat, width: float) -> None:
    """A keyboard."""
    flat.quad(-0.24, -0.03, 0.24, 0.2, 0.75, width)
    for row in range(4):
        for key in range(9):
            x, z = -0.215 + 0.049 * key, -0.01 + 0.05 * row
            flat.quad(x, z, x + 0.036, z + 0.036, 0.06, width * 0.4)


LAID: dict[Pose, Callable[[Flat, float], None]] = {Pose.WRITE: _sheet, Pose.TYPE: _keys}
"""By what is done."""


def draw_work(drawing: Drawing, view: View, figure: Figure, top: float) -> None:
    """What somebody works on, on a table whose top is `top` metres high; nothing for other deeds."""
    laid = LAID.get(figure.gesture or figure.pose)
    if laid is not None:
        laid(_flat(drawing, view, figure, top), max(1.2, min(3.0, view.pixels(bones(figure).chest, 1.0) / 260)))
