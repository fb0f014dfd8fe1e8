"""Arrows and frames over a picture, as vectors: blue for what the camera does, red for what moves in the story. (CONVENTIONS d3.)

On a black and white print the two still differ: the camera's arrows are even lines with an open head, the story's grow thicker towards
a filled one.

Marks may lie a little outside the picture; they are kept within the white space around it and never reach text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, Protocol

from storyboard.model.stage import Arrow, Frame, Overlay
from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.pdf.pen import Point
from storyboard.publish.pdf.text import Tone

Area = tuple[float, float, float, float]
"""Left, top, right and bottom."""

CASING = 0.9
"""Points of white around a mark, so that it reads on dark and light."""
LABEL, LEAST_LABEL = 7.4, 6.0
"""Points of a label at a picture 3.5 inches wide, and at the smallest one."""
WORDLESS = 150.0
"""On pictures narrower than this, points, arrows have no words: they would cover a fifth of it, and the arrow says the same."""
TINY = 3.0
"""Frames less high than so many labels have their name beside them: in them it would cover what they show."""
APART = 1.2
"""Points between a label and other marks."""


class Marker(Protocol):
    """What marks are drawn with: a document's `Pen`, or another hand that leaves the same lines."""

    def clip(self, x: float, y: float, wide: float, high: float) -> None: ...
    def unclip(self) -> None: ...
    def box(self, x: float, y: float, wide: float, high: float, *, tone: Tone, weight: float = 0.0, dash: str = "") -> None: ...
    def stroke(self, points: Sequence[Point], *, weight: float, tone: Tone, dash: str = "") -> None: ...
    def area(self, points: Sequence[Point], tone: Tone, *, casing: float = 0.0) -> None: ...
    def text(self, x: float, y: float, words: str, size: float, *, face: Face = Face.REGULAR, tone: Tone = Tone.INK) -> float: ...


@dataclass(frozen=True)
class Room:
    """The picture on the page, and how far around it marks may reach. Points from the page's top left."""

    x: float
    y: float
    width: float
    height: float
    beside: float = 6.0
    above: float = 1.5
    below: float = 4.0

    @cached_property
    def scale(self) -> float:
        """Strokes grow with the picture: 1 at 3.5 inches."""
        return min(max(self.width / 236, 0.6), 1.8)

    @cached_property
    def size(self) -> float:
        """Of labels, points: as the captions of a page are, and never below what can be read on paper. (CONVENTIONS d4.)"""
        return max(LABEL * self.scale, LEAST_LABEL)

    def at(self, point: Point, inset: float) -> Point:
        """A point given in fractions of the picture, moved in until `inset` points of stroke fit around it."""
        x, y = self.x + point[0] * self.width, self.y + point[1] * self.height
        left, right = self.x - self.beside + inset, self.x + self.width + self.beside - inset
        top, bottom = self.y - self.above + inset, self.y + self.height + self.below - inset
        return (min(max(x, left), right), min(max(y, top), bottom))


class _Tag(NamedTuple):
    """A spot for words on white."""

    x: float
    y: float
    wide: float
    high: float
    words: str
    tone: Tone
    on: Line | None = None
    """The mark it belongs to, where it may touch that."""

    @property
    def area(self) -> Area:
        """Its box, and what is kept free around it."""
        return (self.x - APART, self.y - APART, self.x + self.wide + APART, self.y + self.high + APART)


def draw(pen: Marker, overlay: Overlay, room: Room, among: Overlay | None = None) -> None:
    """Draws all marks of a panel, their words last, where they cover no mark: none of theirs, and none of those they are `among`."""
    if not (overlay.arrows or overlay.frames):
        return
    pen.clip(room.x - room.beside, room.y - room.above, room.width + 2 * room.beside, room.height + room.above + room.below)
    areas, courses = [_framed(frame, room) for frame in overlay.frames], [_course(arrow, room) for arrow in overlay.arrows]
    spots = [_frame(pen, frame, area, room) for frame, area in zip(overlay.frames, areas, strict=True)]
    spots += [_arrow(pen, arrow, course, room) for arrow, course in zip(overlay.arrows, courses, strict=True)]
    drawn = [*courses, *(_outline(area, room) for area in areas)] if among is None else _lines(among, room)
    for tag in _placed([each for each in spots if each], drawn):
        pen.box(tag.x, tag.y, tag.wide, tag.high, tone=Tone.PAPER)
        pen.text(tag.x + room.size * 0.3, tag.y + room.size * 0.95, tag.words, room.size, face=Face.STRIP_BOLD, tone=tag.tone)
    pen.unclip()


def _lines(overlay: Overlay, room: Room) -> list[Line]:
    """Where all marks run."""
    return [*(_course(arrow, room) for arrow in overlay.arrows), *(_outline(_framed(frame, room), room) for frame in overlay.frames)]


Line = tuple[tuple[Point, ...], float]
"""Where a mark runs, and how far it reaches to both sides."""


def _placed(spots: Sequence[Sequence[_Tag]], lines: Sequence[Line]) -> list[_Tag]:
    """For each label the first of its spots on which it meets nothing; where there is none, the one on which it meets least."""
    found: list[_Tag] = []
    for choice in spots:
        free = (tag for tag in choice if not _met(tag, found, lines))
        found.append(next(free, None) or min(choice, key=lambda tag: _met(tag, found, lines)))
    return found


def _met(tag: _Tag, others: Sequence[_Tag], lines: Sequence[Line]) -> int:
    """How many other marks a label would cover; other labels count most."""
    box = tag.area
    labels = sum(_overlap(box, other.area) for other in others)
    own = sum(meets(points, box, half) for points, half in lines if (points, half) != tag.on)
    return 10 * labels + own


def _overlap(a: Area, b: Area) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def meets(points: Sequence[Point], box: Area, half: float) -> bool:
    """Whether a line that reaches so far to both sides enters a box."""
    wider = (box[0] - half, box[1] - half, box[2] + half, box[3] + half)
    return any(_enters(a, b, wider) for a, b in pairwise(points))


def _enters(a: Point, b: Point, box: Area) -> bool:
    """Whether a straight line has a part in a box (Liang-Barsky)."""
    if max(a[0], b[0]) <= box[0] or min(a[0], b[0]) >= box[2] or max(a[1], b[1]) <= box[1] or min(a[1], b[1]) >= box[3]:
        return False
    enter, leave = 0.0, 1.0
    for start, end, low, high in ((a[0], b[0], box[0], box[2]), (a[1], b[1], box[1], box[3])):
        run = end - start
        if abs(run) < 1e-9:
            enter = enter if low < start < high else 2.0
            continue
        near, far = sorted(((low - start) / run, (high - start) / run))
        enter, leave = max(enter, near), min(leave, far)
    return enter < leave


def arrow_sample(pen: Marker, x: float, y: float, *, camera: bool) -> None:
    """A small arrow for a legend, 26 points long, its middle at `y`."""
    arrow, room = Arrow(points=((0.0, 0.5), (1.0, 0.5)), camera=camera), Room(x, y - 5, 26, 10, beside=0, above=0, below=0)
    _arrow(pen, arrow, _course(arrow, room), room)


def _tag_width(words: str, room: Room) -> float:
    return (width(Face.STRIP_BOLD, printable(words)) + 0.6) * room.size


SMALL = 0.3
"""Share of the picture's height under which a frame has its name beside it."""


def _tag_height(room: Room) -> float:
    return room.size * 1.25


def _framed(frame: Frame, room: Room) -> Area:
    weight = 1.1 * room.scale
    x0, y0 = room.at((min(frame.x0, frame.x1), min(frame.y0, frame.y1)), weight)
    x1, y1 = room.at((max(frame.x0, frame.x1), max(frame.y0, frame.y1)), weight)
    return x0, y0, x1, y1


def _outline(area: Area, room: Room) -> Line:
    x0, y0, x1, y1 = area
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)), 0.55 * room.scale + CASING


def _frame(pen: Marker, frame: Frame, area: Area, room: Room) -> list[_Tag]:
    """Draws a frame; its name goes into one of its corners, best the first, or to the middle of an edge."""
    weight = 1.1 * room.scale
    x0, y0, x1, y1 = area
    dash = f"{4 * room.scale:g} {3 * room.scale:g}" if frame.dashed else ""
    pen.box(x0, y0, x1 - x0, y1 - y0, tone=Tone.PAPER, weight=weight + 2 * CASING)
    pen.box(x0, y0, x1 - x0, y1 - y0, tone=Tone.CAMERA, weight=weight, dash=dash)
    if not frame.label:
        return []
    wide, high = _tag_width(frame.label, room), _tag_height(room)
    left, top = x0 + weight, y0 + weight
    right, low = x1 - weight - wide, y1 - weight - high
    middle = (left + right) / 2
    inside = [(left, top), (right, top), (left, low), (right, low), (middle, top), (middle, low)]
    beside = [(x0, y0 - weight - high), (x0, y1 + weight)] if y1 - y0 < max(TINY * high, SMALL * room.height) else []
    spots = [(_within(x, room.x, room.width - wide), _within(y, room.y, room.height - high)) for x, y in beside] + inside
    on = _outline(area, room)
    return [_Tag(x, y, wide, high, frame.label, Tone.CAMERA, on) for x, y in spots]


def _course(arrow: Arrow, room: Room) -> Line:
    """Where an arrow runs, as far to both sides as its head is wide."""
    half = _weight(arrow, room) * 1.9
    return tuple(_distinct([room.at(point, half + CASING) for point in arrow.points])), half + CASING


def _weight(arrow: Arrow, room: Room) -> float:
    return (1.9 if arrow.camera else 2.6) * room.scale


def _arrow(pen: Marker, arrow: Arrow, course: Line, room: Room) -> list[_Tag]:
    """Draws an arrow; its words go beside its middle, where the picture has room for words."""
    tone = Tone.CAMERA if arrow.camera else Tone.STORY
    weight, (points, half) = _weight(arrow, room), course
    if sum(math.dist(a, b) for a, b in pairwise(points)) > 2 * (half - CASING):
        (_open if arrow.camera else _filled)(pen, _rounded(points), weight, tone)
    return _beside(points, half - CASING, arrow.label, room, tone) if arrow.label and room.width >= WORDLESS else []


def _open(pen: Marker, points: Sequence[Point], weight: float, tone: Tone) -> None:
    """An even line; its head is two strokes."""
    _, (tip, left, right) = _shaft_and_head(points, 1.9 * weight)
    for wide, colour in ((weight + 2 * CASING, Tone.PAPER), (weight, tone)):
        pen.stroke(points, weight=wide, tone=colour)
        pen.stroke([left, tip, right], weight=wide, tone=colour)


def _filled(pen: Marker, points: Sequence[Point], weight: float, tone: Tone) -> None:
    """A line that grows towards its head, as if it came nearer."""
    shaft, head = _shaft_and_head(points, 1.9 * weight)
    body = _tapered(shaft, 0.35 * weight, 1.25 * weight)
    pen.area(body, tone, casing=CASING)
    pen.area(head, tone, casing=CASING)
    pen.area(body, tone)


def _tapered(points: Sequence[Point], start: float, end: float) -> list[Point]:
    """The outline of a line that is `start` wide where it begins and `end` where it ends."""
    whole = sum(math.dist(a, b) for a, b in pairwise(points))
    left, right, gone = list[Point](), list[Point](), 0.0
    for index, (x, y) in enumerate(points):
        a, b = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
        gone += math.dist(a, (x, y))
        far = math.dist(a, b) or 1.0
        half = (start + (end - start) * gone / whole) / 2
        dx, dy = -(b[1] - a[1]) / far * half, (b[0] - a[0]) / far * half
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    return [*left, *reversed(right)]


def _rounded(points: Sequence[Point]) -> list[Point]:
    """The line with its corners cut twice (Chaikin 1974); the ends stay."""
    line = list(points)
    for _ in range(2 if len(line) > 2 else 0):
        cut = [point for a, b in pairwise(line) for point in (_between(a, b, 0.25), _between(a, b, 0.75))]
        line = [line[0], *cut[1:-1], line[-1]]
    return line


def _distinct(points: Sequence[Point]) -> list[Point]:
    """The points without neighbours that fall together."""
    kept: list[Point] = []
    for point in points:
        if not kept or math.dist(kept[-1], point) > 0.5:
            kept.append(point)
    return kept


def _between(a: Point, b: Point, part: float = 0.5) -> Point:
    return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)


def _shaft_and_head(points: Sequence[Point], half: float) -> tuple[list[Point], list[Point]]:
    """The line up to the head, and the head: a triangle `2 * half` wide whose tip is the last point."""
    tip, before = points[-1], points[-2]
    for earlier in reversed(points[:-1]):
        before = earlier
        if math.dist(tip, before) >= 2 * half:
            break
    far = math.dist(tip, before)
    length = min(2.2 * half, 0.7 * far)
    along = ((tip[0] - before[0]) / far, (tip[1] - before[1]) / far)
    base = (tip[0] - along[0] * length, tip[1] - along[1] * length)
    across = (-along[1] * half, along[0] * half)
    head = [tip, (base[0] + across[0], base[1] + across[1]), (base[0] - across[0], base[1] - across[1])]
    kept = [point for point in points[:-1] if math.dist(tip, point) >= length]
    return [*(kept or [before]), base], head


def _beside(points: Sequence[Point], half: float, words: str, room: Room, tone: Tone) -> list[_Tag]:
    """Words at an arrow's middle, inside the picture: above or below a lying arrow, at the inner side of a standing one, else opposite."""
    wide, high = _tag_width(words, room), _tag_height(room)
    (x0, y0), (x1, y1) = points[0], points[-1]
    x, y = points[len(points) // 2] if len(points) > 2 else _between(points[0], points[-1])
    if abs(y1 - y0) > abs(x1 - x0):
        sides = [(max(x, x0, x1) + half + 1, y - high / 2), (min(x, x0, x1) - half - 1 - wide, y - high / 2)]
        corners = sides if x <= room.x + room.width / 2 else sides[::-1]
    else:
        ups = [y - half - high - 1, y + half + 1]
        corners = [(x - wide / 2, top) for top in (ups if ups[0] > room.y + 1 else ups[::-1])]
    inside = [(_within(a, room.x, room.width - wide), _within(b, room.y, room.height - high)) for a, b in corners]
    return [_Tag(a, b, wide, high, words, tone) for a, b in inside]


def _within(value: float, start: float, span: float) -> float:
    return min(max(value, start + 1), max(start + span - 1, start + 1))
