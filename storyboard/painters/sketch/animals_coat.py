"""The hide of an animal on the page: tones, outlines, shade, wool, and a face. What every kind of animal is painted with."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storyboard.model.stage import Animal, Vec
from storyboard.painters.sketch.animals_shapes import Head
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.lofts import Ring, polygons, shade
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people import line_width
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.space import XY, Turn, View, add, dot, mul, sub, unit

BLACK = 0.86
"""The darkest coat: its lines still show."""
TINTS: dict[str, tuple[str, float]] = {
    "pig": ("#e58f7c", 0.42),
    "fox": ("#c9591f", 0.5),
    "lion": ("#d8a24a", 0.4),
    "tiger": ("#d9822b", 0.5),
    "parrot": ("#4f9a4a", 0.6),
    "lioness": ("#d8a24a", 0.4),
    "leopard": ("#d8a24a", 0.45),
    "giraffe": ("#e0b25e", 0.5),
    "rhino": ("#8b8378", 0.3),
    "hippo": ("#9a7f86", 0.45),
    "crocodile": ("#5f7d3c", 0.5),
    "lizard": ("#6fa043", 0.6),
    "turtle": ("#6d7a3a", 0.5),
    "kangaroo": ("#b98a5a", 0.4),
    "walrus": ("#a5735a", 0.4),
    "flamingo": ("#ef8ea3", 0.75),
    "peacock": ("#2f6fa8", 0.65),
    "crab": ("#d2502e", 0.7),
    "octopus": ("#b5563f", 0.55),
    "squid": ("#c98a86", 0.45),
    "jellyfish": ("#c79fc4", 0.4),
    "snail": ("#a5713c", 0.5),
}
"""Colours, and how strong, of animals whose coat says what they are."""
FAR, FINE = 26.0, 90.0
"""Pixels of height from which an animal has shade and a face, and hatching."""


@dataclass(frozen=True, slots=True)
class Coat:
    """An animal about to be painted."""

    easel: Easel
    animal: Animal
    pixels: float
    width: float
    key: Vec

    @property
    def drawing(self) -> Drawing:
        return self.easel.drawing

    @property
    def view(self) -> View:
        return self.easel.view

    @property
    def tone(self) -> float:
        return min(BLACK, self.animal.tone)

    @property
    def near(self) -> float:
        """The side that the camera is on: 1 the left of the animal, -1 the right."""
        animal, (x, _, z) = self.animal, self.view.eye
        return 1.0 if dot(Turn(animal.facing).left, (x - animal.x, 0.0, z - animal.z)) > 0 else -1.0

    @property
    def fronted(self) -> bool:
        """Whether the camera is before it rather than behind."""
        animal, (x, _, z) = self.animal, self.view.eye
        return dot(Turn(animal.facing).front, (x - animal.x, 0.0, z - animal.z)) > -0.05 * animal.height

    def at(self, spot: Vec) -> Vec:
        """A point of the world from heights of the animal: left, up, front of its feet."""
        animal = self.animal
        return add((animal.x, animal.floor, animal.z), mul(Turn(animal.facing)(spot), animal.height))

    @property
    def sides(self) -> int:
        return 10 if self.pixels < 60 else 14 if self.pixels < 240 else 20

    @property
    def ink(self) -> Tone:
        """A black animal is drawn with light lines."""
        return "ink" if self.tone < 0.8 else 0.5

    def lighter(self, by: float) -> float:
        return max(0.0, self.tone - by) if self.tone > 0.4 else min(0.9, self.tone + by)

    def _polygons(self, lofts: Sequence[Sequence[Ring]]) -> list[list[XY]]:
        return [polygon for loft in lofts for polygon in polygons(self.view, loft, self.sides)]

    def body(self, lofts: Sequence[Sequence[Ring]], *, far: bool = False, face: float = 0.0, grown: Sequence[Sequence[Ring]] = ()) -> None:
        """Parts with one outline around them; what they have `grown` out of covers it where they meet."""
        tone = min(BLACK, self.tone + face + (0.13 if far else 0.0))
        free = self._polygons(grown)
        shapes = free + self._polygons(lofts)
        self.drawing.shape(shapes, tone, self.width, ink=self.ink, unlined=len(free))
        self._tinted(shapes)

    def _tinted(self, shapes: list[list[XY]]) -> None:
        """The colour of the coat over it, where it has one."""
        if self.animal.kind in TINTS:
            colour, strength = TINTS[self.animal.kind]
            self.drawing.fill(shapes, colour, strength)

    def leg(self, thigh: Sequence[Ring], rest: Sequence[Sequence[Ring]], *, far: bool, grown: bool) -> None:
        """A leg; one on the near side grows out of the body, its top without a line."""
        cut = max(2, len(thigh) * 2 // 5)
        free = self._polygons([thigh[:cut]]) if grown else []
        lined = self._polygons([thigh[cut - 1 :] if grown else thigh, *rest])
        tone = min(BLACK, self.tone + (0.13 if far else 0.0))
        self.drawing.shape(free + lined, tone, self.width, ink=self.ink, unlined=len(free))
        self._tinted(free + lined)
        if not far:
            self.shade(thigh[cut:] if grown else thigh)
        if grown and self.pixels > FAR:
            self._fold(thigh[:cut])

    def _fold(self, top: Sequence[Ring]) -> None:
        """The line behind a haunch or shoulder."""
        line = [self.view.project(add(ring[0], (0.0, 0.0, 0.0))) for ring in top]
        wide = [self.view.pixels(ring[0], math.sqrt(dot(ring[1], ring[1]))) for ring in top]
        edge = [(x - w * 0.9, y) for (x, y), w in zip(line, wide, strict=True)]
        self.drawing.stroke(edge[-4:], self.width * 0.6, self.ink, 0.6)

    def shade(self, loft: Sequence[Ring]) -> None:
        """The second grey on the side away from the light."""
        if self.pixels < FAR:
            return
        if dark := shade(self.view, loft, self.key, -0.05):
            self.drawing.fill(dark, min(1.0, self.tone + self.drawing.mood.shade), 0.8)
            if self.pixels > FINE:
                self.drawing.hatch(dark, angle=-62, gap=max(6.0, self.width * 2.6), width=self.width * 0.45, alpha=0.4)

    def woolly(self, lofts: Sequence[Sequence[Ring]], *, dark: bool = False) -> None:
        """A body with a curly edge."""
        rng = random.Random("wool")
        tone = min(BLACK, self.tone + (0.25 if dark else 0.0))
        curly = [_curled(polygon, rng, max(2.5, self.pixels * 0.05)) for polygon in self._polygons(lofts)]
        self.drawing.shape(curly, tone, self.width, ink=self.ink)
        if self.pixels < FAR or not curly:
            return
        xs, ys = [x for p in curly for x, _ in p], [y for p in curly for _, y in p]
        for _ in range(16):
            x, y, r = rng.uniform(min(xs), max(xs)) * 0.8 + sum(xs) / len(xs) * 0.2, rng.uniform(min(ys), max(ys)), self.pixels * 0.035
            x, y = sum(xs) / len(xs) + (x - sum(xs) / len(xs)) * 0.75, sum(ys) / len(ys) + (y - sum(ys) / len(ys)) * 0.6
            self.drawing.stroke([(x - r, y), (x, y + r * 0.8), (x + r, y)], self.width * 0.55, self.ink, 0.55)

    def patches(self, loft: Sequence[Ring]) -> None:
        """Dark spots on a flank."""
        dark = min(BLACK, self.tone + 0.42) if self.tone < 0.5 else max(0.05, self.tone - 0.5)
        for at, up, size in ((0.25, 0.35, 0.75), (0.6, -0.1, 0.6), (0.85, 0.4, 0.45)):
            ring = loft[int(at * (len(loft) - 1))]
            (x, y), r = self.view.project(ring[0]), self.view.pixels(ring[0], math.sqrt(dot(ring[1], ring[1])))
            blob = [
                (x + r * size * math.cos(a) * (1 + 0.25 * math.sin(3 * a)), y - r * up - r * size * 0.7 * math.sin(a))
                for a in (k * math.tau / 14 for k in range(14))
            ]
            self.drawing.fill([blob], dark)

    def spots(self, lofts: Sequence[Sequence[Ring]], *, big: bool) -> None:
        """Rows of patches with pale seams between them, as a giraffe's, or of small spots, as a leopard's."""
        dark: Tone = "#a8642c" if big else 0.82
        for loft in lofts:
            to_eye = sub(self.view.eye, loft[len(loft) // 2][0])
            for k in range(2, len(loft) - 1, max(1, len(loft) // (9 if big else 13))):
                centre, u, v = loft[k]
                side, over = (u, v) if abs(u[1]) < abs(v[1]) else (v, u)
                side = side if dot(side, to_eye) > 0 else mul(side, -1)
                over = over if over[1] > 0 else mul(over, -1)
                for n in range(3 if big else 4):
                    a = math.radians((62, 8, -46)[n] if big else 66 - 36 * n + 12 * (k % 4 - 1))
                    (x, y), r = (
                        self.view.project(add(centre, add(mul(side, math.cos(a)), mul(over, math.sin(a))))),
                        self.view.pixels(centre, math.sqrt(dot(over, over))),
                    )
                    r *= 0.3 if big else 0.1
                    blob = [
                        (x + r * math.cos(t + k) * (1 + 0.16 * math.sin(2 * t + n)), y + r * math.sin(t + k))
                        for t in (m * math.tau / 7 for m in range(7))
                    ]
                    self.drawing.fill([blob], dark, 0.9)

    def dark_lofts(self, lofts: Sequence[Sequence[Ring]]) -> None:
        self.drawing.shape(self._polygons(lofts), BLACK if self.tone < 0.7 else 0.95, self.width * 0.8, ink=self.ink)

    def dark_shape(self, shapes: Sequence[Sequence[Vec]]) -> None:
        self.plain(shapes, 0.9 if self.tone < 0.75 else 0.97)

    def plain(self, shapes: Sequence[Sequence[Vec]], tone: Tone) -> None:
        """Flat shapes in a tone of their own."""
        flat = [polygon for shape in shapes if len(polygon := self.view.polygon(shape)) > 2]
        if flat:
            self.drawing.shape(flat, tone, self.width * 0.8, ink=self.ink)

    def hide(self, shapes: Sequence[Sequence[Vec]], tone: Tone) -> None:
        """Flat shapes in the colour of the coat, where it has one."""
        self.plain(shapes, tone)
        self._tinted([polygon for shape in shapes if len(polygon := self.view.polygon(shape)) > 2])

    def plain_line(self, points: Sequence[Vec]) -> None:
        """A line on the near side."""
        if self.pixels > FAR:
            self.drawing.stroke([self.view.project(p) for p in points], self.width * 0.7, self.ink, 0.7)

    def ear(self, shapes: list[list[XY]], *, dark: bool) -> None:
        self.drawing.shape(shapes, min(0.92, self.tone + (0.16 if dark else 0.06)), self.width * 0.9, ink=self.ink)
        self._tinted(shapes)

    def horn(self, loft: Sequence[Ring], tone: Tone | None = None) -> None:
        usual = 0.12 if self.tone > 0.3 else 0.6
        self.drawing.shape(self._polygons([loft]), usual if tone is None else tone, self.width * 0.8, ink=self.ink)

    def face(self, skull: Vec, turn: Turn, long: float, head: Head) -> None:
        """Nose, eyes and the line of the mouth."""
        if self.pixels < 12:
            return

        def spot(x: float, y: float, z: float) -> Vec:
            return add(skull, turn((x * long, y * long, z * long)))

        high, wide = head.nose
        tip = head.stations[-1]
        if wide and dot(turn.front, unit(sub(self.view.eye, spot(0.0, high, 1.0)))) > -0.4:
            self._dot(spot(0.0, high, tip.at), wide * long, 0.95)
        along, over, round_ = head.eye
        out = _beside(head, along, over)
        for s in (1.0, -1.0):
            at = spot(s * out, over, along)
            if dot(turn((s * 0.9, 0.2, 0.55)), unit(sub(self.view.eye, at))) > 0.1:
                self._dot(at, round_ * long, 0.97, glint=not head.slit)
                if head.slit and self.pixels > FINE:
                    self._iris(at, round_ * long)
            if self.pixels > FAR:
                self._lips(head, turn, spot, s, head.nostril * long)

    def _lips(self, head: Head, turn: Turn, spot: Callable[[float, float, float], Vec], side: float, nostril: float) -> None:
        """The line of the mouth on one side, and a `nostril` so many metres wide."""
        mouth = [spot(side * _beside(head, z, y), y, z) for z, y in head.mouth]
        if dot(turn((side, 0.0, 0.3)), unit(sub(self.view.eye, mouth[1]))) <= 0:
            return
        self.drawing.stroke([self.view.project(p) for p in mouth], self.width * 0.6, self.ink, 0.8)
        if nostril:
            z, y = 0.94, 0.03
            self._dot(spot(side * _beside(head, z, y), y, z), nostril, 0.9)

    def _iris(self, at: Vec, radius: float) -> None:
        """The light iris of a cat, and its slit."""
        (x, y), r = self.view.project(at), self.view.pixels(at, radius) * 0.84
        ring = [(math.cos(a), math.sin(a)) for a in (k * math.tau / 14 for k in range(14))]
        self.drawing.fill([[(x + r * c, y + r * s) for c, s in ring]], 0.04)
        self.drawing.fill([[(x + r * 0.3 * c, y + r * 0.9 * s) for c, s in ring]], 0.97)

    def _dot(self, at: Vec, radius: float, tone: Tone, *, glint: bool = False) -> None:
        (x, y), r = self.view.project(at), max(1.1, self.view.pixels(at, radius))
        ring = [(x + r * math.cos(a), y + r * math.sin(a)) for a in (k * math.tau / 10 for k in range(10))]
        dark = self.tone > 0.7
        self.drawing.fill([ring], ("lamp" if glint else 0.98) if dark else tone)
        if glint and r > 3:
            self.drawing.fill(
                [[(x + r * 0.3 + r * 0.3 * math.cos(k), y - r * 0.35 + r * 0.3 * math.sin(k)) for k in range(6)]],
                "ink" if dark else "white",
            )


def _beside(head: Head, along: float, over: float) -> float:
    """How far beside the axis the surface of a head is, there."""
    rows = head.stations
    i = next((k for k in range(len(rows) - 1) if rows[k + 1].at >= along), len(rows) - 2)
    k = min(1.0, (along - rows[i].at) / (rows[i + 1].at - rows[i].at))
    top, low, wide = (a + (b - a) * k for a, b in zip(rows[i][1:], rows[i + 1][1:], strict=True))
    off = (over - (top - low) / 2) / max(1e-6, (top + low) / 2)
    return wide * math.sqrt(max(0.05, 1.0 - off * off))


def _curled(polygon: list[XY], rng: random.Random, bump: float) -> list[XY]:
    """An outline in small bows."""
    x0, y0 = sum(x for x, _ in polygon) / len(polygon), sum(y for _, y in polygon) / len(polygon)
    out: list[XY] = []
    for i, (x, y) in enumerate(polygon):
        nx, ny = polygon[(i + 1) % len(polygon)]
        mx, my = (x + nx) / 2, (y + ny) / 2
        far = math.hypot(mx - x0, my - y0) or 1.0
        grown = bump * rng.uniform(0.6, 1.1)
        out += [(x, y), (mx + (mx - x0) / far * grown, my + (my - y0) / far * grown)]
    return out


def coat_of(easel: Easel, animal: Animal) -> Coat:
    """The coat of an animal at its place in the picture."""
    pixels = (
        easel.view.pixels((animal.x, animal.floor + animal.height * 0.5, animal.z), animal.height) * 1376 / max(easel.drawing.width, 1.0)
    )
    x, y, z = easel.key
    return Coat(easel, animal, pixels, min(4.4, line_width(easel.drawing, pixels * 0.3)), unit((x, y * 0.6, z)))
