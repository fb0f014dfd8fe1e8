"""What lies under the hands of somebody at a table and belongs to the deed: the sheet that is written on, the keys that are typed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.figures import bones
from storyboard.staging.space import View, add, dot, mix, mul, sub

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

    def at(self, x: float, z: float, y: float = 0.0) -> Vec:
        """A point of it in the world, or one so high above it."""
        return add(self.middle, add(add(mul(self.right, x), mul(self.ahead, z)), (0.0, y, 0.0)))

    def panel(self, x: float, low: tuple[float, float], high: tuple[float, float], tone: Tone, width: float) -> None:
        """A rectangle as wide as twice `x` that stands up, from (away, up) to (away, up)."""
        corners = [self.at(-x, *low), self.at(x, *low), self.at(x, *high), self.at(-x, *high)]
        if polygon := self.view.polygon(corners):
            self.drawing.shape([polygon], tone, width)

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


def _screen(flat: Flat, width: float) -> None:
    """The lid of a laptop, from its back or with what is on its screen."""
    low, high = (0.2, 0.0), (0.29, 0.25)
    flat.panel(0.19, low, high, 0.45, width)
    if not _from_behind(flat, low[0]):
        flat.panel(0.17, (0.206, 0.02), (0.284, 0.232), "white", width * 0.5)


def _carriage(flat: Flat, width: float) -> None:
    """A typewriter behind its keys: its case, the roller and a sheet in it."""
    flat.panel(0.12, (0.3, 0.1), (0.34, 0.34), "white", width * 0.6)
    flat.panel(0.21, (0.33, 0.0), (0.33, 0.12), 0.7, width)
    flat.panel(0.21, (0.2, 0.02), (0.24, 0.12), 0.7, width)
    flat.panel(0.21, (0.24, 0.12), (0.33, 0.12), 0.55, width)
    flat.panel(0.26, (0.28, 0.12), (0.28, 0.165), 0.85, width)


def _from_behind(flat: Flat, away: float) -> bool:
    """Whether the lens is beyond what stands so far before somebody."""
    return dot(sub(flat.view.eye, flat.at(0.0, away)), flat.ahead) > 0.0


LAID: dict[Pose, Callable[[Flat, float], None]] = {Pose.WRITE: _sheet, Pose.TYPE: _keys}
"""By what is done."""
UPRIGHT: dict[str, tuple[float, Callable[[Flat, float], None]]] = {"laptop": (0.2, _screen), "typewriter": (0.2, _carriage)}
"""What stands behind the keys, by what somebody types on, and how far away."""


def draw_work(drawing: Drawing, view: View, figure: Figure, top: float, *, over: bool = False) -> None:
    """What somebody works on, on a table whose top is `top` metres high; nothing for other deeds.

    Called twice: before the hands, and with `over` behind them, for what then stands between them and the lens.
    """
    done = figure.gesture or figure.pose
    laid, flat, width = LAID.get(done), _flat(drawing, view, figure, top), max(1.2, min(3.0, view.pixels(bones(figure).chest, 1.0) / 260))
    if laid is not None and not over:
        laid(flat, width)
    away, upright = UPRIGHT.get(figure.holds, (0.0, None)) if done is Pose.TYPE else (0.0, None)
    if upright is not None and _from_behind(flat, away) is over:
        upright(flat, width)
