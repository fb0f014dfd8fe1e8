"""A picture plane for close-ups of one thing: x to the right and y up from the middle of the picture, half its shorter side is 1."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storyboard.model.stage import Camera
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.letters import strokes
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY, View

LENS_AWAY = 5.0
"""Units the lens of the hands' view is from the plane."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Where flat things are drawn."""

    drawing: Drawing
    width: float
    height: float
    words: str = ""
    """To be read on the thing."""
    zoom: float = 1.0
    """How large a unit is against half the shorter side."""
    off: XY = (0.0, 0.0)
    """Where the middle of the plane is, in units of half the shorter side."""
    bed: str = ""
    """What is under the thing where it is seen from above, from edge to edge (`insert_grounds.BEDS`); empty where it is faced."""
    ground: str = ""
    """The same from whatever height it is seen."""
    roll: float = 0.0
    """Degrees by which the lens is tilted."""
    behind: Callable[[float], None] | None = None
    """Outside: paints sky and ground behind the thing, the horizon so many halves of the picture above its middle; None inside."""
    skin: float = 0.15
    """Tone of whose hands come into the picture."""
    sleeve: Tone = "accent"
    """Tone of the sleeve of those."""
    other: tuple[float, Tone] = (0.15, 0.6)
    """Tones of the skin and the sleeve of whom a second hand belongs to."""
    count: int = 0
    """How many of the thing are told; 0 where the words do not tell."""

    @property
    def unit(self) -> float:
        """Pixels of one unit."""
        return min(self.width, self.height) / 2 * self.zoom

    @property
    def ink(self) -> float:
        """Width of an outline in pixels."""
        return 4.6 * self.width / 1376

    def at(self, x: float, y: float) -> XY:
        """A point of the plane in pixels."""
        (a, b), half = self.off, min(self.width, self.height) / 2
        across, up = a * half + x * self.unit, b * half + y * self.unit
        if self.roll:
            c, s = math.cos(math.radians(self.roll)), math.sin(math.radians(self.roll))
            across, up = across * c + up * s, up * c - across * s
        return (self.width / 2 + across, self.height / 2 - up)

    def poly(self, points: Sequence[XY], tone: Tone, line: float = 1.0) -> None:
        """An area with an outline; `line` 0 leaves the outline out."""
        placed = [self.at(x, y) for x, y in points]
        if line:
            self.drawing.shape([placed], tone, self.ink * line)
        else:
            self.drawing.fill([placed], tone)

    def box(self, x0: float, y0: float, x1: float, y1: float, tone: Tone, line: float = 1.0) -> None:
        """A rectangle between two corners."""
        self.poly(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), tone, line)

    def disc(self, x: float, y: float, r: float, tone: Tone, *, ry: float | None = None, line: float = 1.0) -> None:
        """A circle, or an ellipse of half-height `ry`."""
        self.poly(oval(x, y, r, r if ry is None else ry), tone, line)

    def line(self, *points: XY, width: float = 1.0, tone: Tone = "ink", alpha: float = 1.0, taper: XY = (0.35, 0.25)) -> None:
        """A stroke of the pen; `width` against that of an outline. `taper`: shares of its length in which it thins at its ends."""
        self.drawing.stroke([self.at(x, y) for x, y in points], self.ink * width, tone, alpha, taper)

    def shade(self, points: Sequence[XY], tone: Tone = "ink", alpha: float = 0.3, blur: float = 0.06) -> None:
        """A soft area: a shadow, a pool of light. `blur` in units."""
        self.drawing.soft([self.at(x, y) for x, y in points], tone, alpha, blur * self.unit)

    def text(self, words: str, x: float, y: float, width: float, high: float, tone: Tone = "ink") -> None:
        """Capitals around (x, y), as high as `high` and no wider than `width`."""
        lines, wide = strokes(words)
        k = min(high / 6, width / max(wide, 1.0))
        for stroke in lines:
            self.line(*((x + (u - wide / 2) * k, y + (v - 3) * k) for u, v in stroke), width=max(0.8, k * 26), tone=tone)

    def paragraph(self, words: str, x: float, y: float, width: float, high: float, tone: Tone = "ink") -> None:
        """Words in lines of about 16 letters, the first at `y`."""
        for number, row in enumerate(rows(words, 16)):
            self.text(row, x, y - number * high * 1.6, width, high, tone)

    def scribble(self, x0: float, x1: float, ys: Sequence[float], tone: Tone = "ink") -> None:
        """Lines of writing too small to read."""
        for k, y in enumerate(ys):
            self.line((x0, y), (x1 - (x1 - x0) * (0.08, 0.2, 0.02, 0.4)[k % 4], y), width=0.9, tone=tone, alpha=0.75)


def oval(x: float, y: float, r: float, ry: float, count: int = 28) -> list[XY]:
    """The corners of an ellipse."""
    return [(x + r * math.cos(math.tau * k / count), y + ry * math.sin(math.tau * k / count)) for k in range(count)]


def rows(words: str, most: int) -> list[str]:
    """Words in lines of at most about `most` letters, four lines at the most."""
    out: list[str] = []
    for word in words.split():
        if out and len(out[-1]) + len(word) < most:
            out[-1] += f" {word}"
        else:
            out.append(word)
    return out[:4]


def lens(plane: Plane) -> View:
    """A view in which plane units are metres around the origin, seen from in front."""
    focal = LENS_AWAY * plane.unit
    camera = Camera(eye=(0.0, 0.0, LENS_AWAY), target=(0.0, 0.0, 0.0), lens=36.0 * focal / plane.width, roll=plane.roll)
    return View(camera, plane.width, plane.height)


def page(p: Plane, top: Tone, bottom: Tone) -> None:
    """The whole picture from one tone at its top to another at its bottom."""
    corners = [p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    p.drawing.gradient(corners, (0, 0), top, (0, p.height), bottom)


def glint(p: Plane, x: float, y: float, r: float, spokes: int, width: float) -> None:
    """A white star where light is caught: as many lines through a point."""
    for k in range(spokes):
        c, s = r * math.cos(math.pi * k / spokes), r * math.sin(math.pi * k / spokes)
        p.line((x - c, y - s), (x + c, y + s), width=width, tone="white")
