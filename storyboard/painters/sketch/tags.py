"""Names lettered beside things: small capitals on a patch of paper, a thin line to the thing, nothing that matters under them."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.stage import Figure, Piece, Stage, Tag
from storyboard.painters.sketch.drawing import Fill, Kind, Primitive, Shape
from storyboard.painters.sketch.letters import ADVANCE, LETTERS, strokes
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging import solid
from storyboard.staging.figures import bones
from storyboard.staging.lying import LAID
from storyboard.staging.space import XY, Box, View, add, mul

MOST = 2
"""Names in one picture."""
HIGH = 21.0
"""Pixels of a drawing of the usual area: height of the letters, 2.7 % of a picture in 16:9."""
NARROW = 0.82
"""Width of the letters against those of signs."""
PEN = 2.5
"""Width of their strokes, pixels."""
AROUND = (9.0, 7.5)
"""Paper beside and above the letters, pixels."""
EDGE = 0.028
"""Share of the shorter side of the picture that stays free along its edges."""
GAPS = (0.9, 1.9, 3.4, 5.4, 8.0)
"""From a thing to its name, in heights of the letters."""
WAYS = 16
"""Directions in which places for a name are tried."""


class Taken(NamedTuple):
    """A part of the picture, and what it costs to cover it."""

    box: Box
    cost: float


class Thing(NamedTuple):
    """What of the picture a named thing takes, and some of its points that nothing covers."""

    box: Box
    points: tuple[XY, ...]


class Placed(NamedTuple):
    """A name, its patch, and the two ends of its line."""

    words: str
    patch: Box
    start: XY
    end: XY


def draw_tags(drawing: Drawing, view: View, stage: Stage) -> None:
    """Letters the names of a stage over all that is drawn. Names in other than Latin letters are left out."""
    for one in placed(drawing, view, stage):
        _drawn(drawing, one)


def placed(drawing: Drawing, view: View, stage: Stage) -> list[Placed]:
    """Where the names come to stand: of a few places around each thing the one that covers least."""
    found: dict[str, Thing] = {}
    for tag in stage.tags:
        words = plain(tag.words)
        if words and words not in found and len(found) < MOST and (thing := seen(drawing, view, stage, tag)):
            found[words] = thing
    taken = [*_taken(drawing, view, stage), *(Taken(thing.box, 9.0) for thing in found.values())]
    out: list[Placed] = []
    for words, thing in found.items():
        one = _best(drawing, words, thing, taken)
        taken += [Taken(one.patch, 12.0), Taken(_around([one.start, one.end]), 2.0)]
        out.append(one)
    return out


def plain(words: str) -> str:
    """Words as our letters can write them, without accents; empty where they cannot."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", words.upper()) if not unicodedata.combining(sign)).replace("’", "'")
    return bare if bare.strip() and all(sign == " " or sign in LETTERS for sign in bare) else ""


def seen(drawing: Drawing, view: View, stage: Stage, tag: Tag) -> Thing | None:
    """What was drawn in the hand at a name's place, the piece there, or the middle of an insert; None where none of it is to be seen."""
    if stage.insert and not drawing.held:
        return _of_insert(drawing)
    x, y = view.project(tag.at)
    piece = _piece(stage, tag)
    near = _size(view, piece) if piece else math.inf
    parts = _parts_named(drawing, piece.kind) if piece else [part for at, part in drawing.held if math.dist(at, tag.at) < REACH]
    drawn = [(box, part) for part in parts if (box := _covered(drawing.items[part])) and _away(box, x, y) < near]
    shown = [Thing(_on_page(drawing, box), points) for box, part in drawn if (points := _uncovered(drawing, part))]
    return min(shown, key=lambda thing: _away(thing.box, x, y), default=None)


def _of_insert(drawing: Drawing) -> Thing | None:
    """What fills a picture: all that lies wholly inside it, which no table and no arm does."""
    areas = [area for area in _areas(drawing.items) if _is_inside(_around(area), drawing)]
    points = [point for area in sorted(areas, key=lambda area: _area(_around(area)))[-SAMPLED:] for point in _points(area)]
    return Thing(_around([point for area in areas for point in area]), tuple(points)) if points else None


def _is_inside(box: Box, drawing: Drawing) -> bool:
    return box[0] > 0 and box[1] > 0 and box[2] < drawing.width and box[3] < drawing.height


REACH = 0.2
"""Metres from a wrist to where the thing in that hand is said to be, at the most."""


def _piece(stage: Stage, tag: Tag) -> Piece | None:
    """The piece of the set that a name is of."""
    kinds = (tag.kind, LAID + tag.kind)
    return next((one for one in stage.pieces if one.kind in kinds and solid.holds_point(one, tag.at, 0.5)), None)


def _size(view: View, piece: Piece) -> float:
    return view.pixels((piece.x, piece.y, piece.z), max(piece.width, piece.height, piece.depth))


def _parts_named(drawing: Drawing, kind: str) -> list[slice]:
    """Where pieces of a kind are in the display list."""
    ends = [*(section.start for section in drawing.sections[1:]), len(drawing.items)]
    name = kind.replace("_", " ")
    return [slice(section.start, end) for section, end in zip(drawing.sections, ends, strict=True) if section.part == name]


def _uncovered(drawing: Drawing, part: slice) -> tuple[XY, ...]:
    """A few points of the largest areas of some items that nothing covers which was drawn later."""
    own = drawing.items[part]
    areas = sorted(_areas(own), key=lambda area: _area(_around(area)), reverse=True)[:SAMPLED]
    found = [point for area in areas for point in _points(area)] + _along(own)
    points = [(x, y) for x, y in found if 0 < x < drawing.width and 0 < y < drawing.height]
    x0, y0, x1, y1 = _around(points) if points else (0.0, 0.0, 0.0, 0.0)
    for area in _areas(drawing.items[part.stop :]):
        left, top, right, low = _around(area)
        if left < x1 and right > x0 and top < y1 and low > y0:
            points = [point for point in points if not _within(area, *point)]
    return tuple(points) if len(points) >= len(found) * SEEN else ()


SEEN = 0.15
"""Share of these points that are seen of a thing at the least: of what only peeps out nobody asks the name."""
SAMPLED = 3
"""Areas of a thing that are looked for under what was drawn later."""
INSIDE = 0.7
"""From the middle of an area to its corners: where it is looked for."""


def _points(area: Sequence[XY]) -> Iterator[XY]:
    """The middle of an area and up to eight points within its outline."""
    x0, y0, x1, y1 = _around(area)
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    yield cx, cy
    for x, y in area[:: -(-len(area) // 8)]:
        yield cx + (x - cx) * INSIDE, cy + (y - cy) * INSIDE


def _areas(items: Sequence[Primitive]) -> Iterator[list[XY]]:
    """The opaque areas among some items."""
    for item in items:
        if isinstance(item, Shape) or (isinstance(item, Fill) and item.kind is Kind.AREA and item.alpha > OPAQUE):
            yield from item.polygons


def _along(items: Sequence[Primitive]) -> list[XY]:
    """Some points of the lines of what is drawn with few areas or none, such as a string or a harness."""
    points = [
        point
        for item in items
        if isinstance(item, Fill) and item.kind is Kind.LINE
        for line in item.polygons
        for point in line[: len(line) // 2]
    ]
    return points[:: -(-len(points) // ON_LINES)] if points else []


ON_LINES = 12
"""Points of its lines that are looked for."""


OPAQUE = 0.9


def _within(area: Sequence[XY], x: float, y: float) -> bool:
    """Whether a point is in a polygon (by the crossings of a ray to the right)."""
    inside = False
    x0, y0 = area[-1]
    for x1, y1 in area:
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            inside = not inside
        x0, y0 = x1, y1
    return inside


def _covered(items: Sequence[Primitive]) -> Box | None:
    """What of the page some items cover."""
    points = [point for item in items if isinstance(item, Fill | Shape) for polygon in item.polygons for point in polygon]
    return _around(points) if points else None


def _around(points: Sequence[XY]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys))


def _on_page(drawing: Drawing, box: Box) -> Box:
    """What of a box is in the picture."""
    x0, x1 = (max(0.0, min(drawing.width, x)) for x in (box[0], box[2]))
    y0, y1 = (max(0.0, min(drawing.height, y)) for y in (box[1], box[3]))
    return (x0, y0, x1, y1)


def _away(box: Box, x: float, y: float) -> float:
    return math.hypot((box[0] + box[2]) / 2 - x, (box[1] + box[3]) / 2 - y)


def _taken(drawing: Drawing, view: View, stage: Stage) -> Iterator[Taken]:
    """Faces, hands, what is in them, signs, animals; bodies a little."""
    for figure in stage.figures:
        yield from _of_body(view, figure)
    yield from (Taken(box, 3.0) for _, part in drawing.held if (box := _covered(drawing.items[part])))
    for piece in stage.pieces:
        if piece.label and (outline := view.polygon(solid.corners(piece))):
            yield Taken(_around(outline), 5.0)
    for extra in stage.extras:
        at = (extra.x, extra.floor + extra.height * (0.92 if not extra.seat else 0.68), extra.z)
        if view.depth(at) > view.near:
            yield _square(view, at, 0.16, 5.0)
    for animal in stage.animals:
        at = (animal.x, animal.floor + animal.height * 0.8, animal.z)
        if view.depth(at) > view.near:
            yield _square(view, at, animal.height * 0.6, 3.0)


def _of_body(view: View, figure: Figure) -> Iterator[Taken]:
    found = bones(figure)
    if view.depth(found.head) > 2 * view.near:
        yield _square(view, found.head, found.head_height * 0.58, 4.0 if figure.foreground else 12.0)
    for elbow, wrist, hand in zip(found.elbows, found.wrists, found.hands, strict=True):
        if min(view.depth(wrist), view.depth(elbow)) > 2 * view.near:
            yield _square(view, add(wrist, mul(hand, 0.06)), 0.1, 8.0)
            yield Taken(_around([view.project(elbow), view.project(wrist)]), 2.5)
    joints = [*found.shoulders, found.chest, found.pelvis, *found.knees]
    if all(view.depth(joint) > 2 * view.near for joint in joints):
        yield Taken(_around([view.project(joint) for joint in joints]), 1.5)


def _square(view: View, at: tuple[float, float, float], half: float, cost: float) -> Taken:
    (x, y), r = view.project(at), view.pixels(at, half)
    return Taken((x - r, y - r, x + r, y + r), cost)


def _best(drawing: Drawing, words: str, thing: Thing, taken: Sequence[Taken]) -> Placed:
    """The place around a thing that costs least; of equal ones the first."""
    wide, high = size_of(words)
    tried = (_at(drawing, words, thing, (wide, high), way, gap * HIGH) for gap in GAPS for way in range(WAYS))
    return min(tried, key=lambda one: _cost(drawing, one, thing, taken))


def size_of(words: str) -> tuple[float, float]:
    """Width and height of the patch that words need, pixels."""
    return strokes(words)[1] * HIGH / 6 * NARROW + 2 * AROUND[0], HIGH + 2 * AROUND[1]


def _at(drawing: Drawing, words: str, thing: Thing, size: XY, way: int, gap: float) -> Placed:
    """A name in one direction from a thing, moved into the picture; its line ends at the nearest point of the thing."""
    angle, (x0, y0, x1, y1), (wide, high) = math.tau * (way / WAYS) - math.pi / 4, thing.box, size
    edge = EDGE * min(drawing.width, drawing.height)
    x = (x0 + x1) / 2 + math.cos(angle) * ((x1 - x0) / 2 + gap + wide / 2)
    y = (y0 + y1) / 2 + math.sin(angle) * ((y1 - y0) / 2 + gap + high / 2)
    x = min(max(x, edge + wide / 2), drawing.width - edge - wide / 2)
    y = min(max(y, edge + high / 2), drawing.height - edge - high / 2)
    patch = (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
    end = min(thing.points, key=lambda point: math.dist(point, (x, y)))
    start = (min(max(end[0], patch[0] + CORNER), patch[2] - CORNER), min(max(end[1], patch[1]), patch[3]))
    return Placed(words, patch, start, end)


CORNER = 10.0
"""Pixels from the corner of a patch within which no line begins."""


def _cost(drawing: Drawing, one: Placed, thing: Thing, taken: Sequence[Taken]) -> float:
    """What a place covers, how far it is, and what its line crosses."""
    area = (one.patch[2] - one.patch[0]) * (one.patch[3] - one.patch[1])
    covered = sum(_shared(one.patch, other.box) / min(area, _area(other.box)) * other.cost for other in taken)
    reach = math.dist(one.start, one.end) / drawing.height
    crossed = sum(_crosses(one.start, one.end, other.box) * other.cost for other in taken if other.cost > 8 and other.box != thing.box)
    return covered + reach * 4 + crossed * 0.5


def _area(box: Box) -> float:
    return max(1.0, (box[2] - box[0]) * (box[3] - box[1]))


def _shared(a: Box, b: Box) -> float:
    """Square pixels that two boxes have in common, with a little air around."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]) + AIR, min(a[3], b[3]) - max(a[1], b[1]) + AIR
    return wide * high if wide > 0 and high > 0 else 0.0


AIR = 5.0
"""Pixels between a name and what it must not touch."""


def _crosses(a: XY, b: XY, box: Box) -> bool:
    """Whether a line passes through a box, by a few of its points."""
    points: Iterable[XY] = ((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for t in (0.15, 0.3, 0.45, 0.6, 0.75))
    return any(box[0] < x < box[2] and box[1] < y < box[3] for x, y in points)


def _drawn(drawing: Drawing, one: Placed) -> None:
    """The line with a breath of paper around it and a point on the thing, the patch, the letters."""
    x0, y0, x1, y1 = one.patch
    drawing.stroke([one.start, one.end], 5.0, "paper", 0.75, (0.05, 0.05))
    drawing.stroke([one.start, one.end], 1.7, "ink", 1.0, (0.05, 0.05))
    drawing.fill([[(one.end[0] + 3.2 * math.cos(k), one.end[1] + 3.2 * math.sin(k)) for k in range(6)]], "ink")
    drawing.fill([[(x0 + 3, y0), (x1 - 2, y0), (x1, y0 + 3), (x1 - 1, y1), (x0 + 2, y1), (x0, y1 - 2)]], "paper")
    drawing.outline([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], 1.2, alpha=0.75)
    drawing.items.append(Fill(drawing.place(_letters(drawing, one)), "ink", 1.0, Kind.LINE))


def _letters(drawing: Drawing, one: Placed) -> Iterator[list[XY]]:
    """Every straight piece of every letter as a small bar; each letter stands a little higher or lower, as hands write."""
    k, (left, low) = HIGH / 6, (one.patch[0] + AROUND[0], one.patch[3] - AROUND[1])
    for number, letter in enumerate(one.words):
        dx, dy = drawing.rng.uniform(-UNEVEN, UNEVEN), drawing.rng.uniform(-UNEVEN, UNEVEN)
        for stroke in LETTERS.get(letter, ()):
            points = [(left + dx + (number * ADVANCE + x) * k * NARROW, low + dy - y * k) for x, y in stroke]
            yield from (_bar(a, b) for a, b in pairwise(points))


UNEVEN = 0.7
"""Pixels that a letter is off its place."""


def _bar(a: XY, b: XY) -> list[XY]:
    """A stroke as wide as the pen, a little longer than from `a` to `b`, so that corners are closed."""
    run = max(math.dist(a, b), 1e-6)
    x, y = (b[0] - a[0]) / run * PEN / 2, (b[1] - a[1]) / run * PEN / 2
    (ax, ay), (bx, by) = (a[0] - x * 0.6, a[1] - y * 0.6), (b[0] + x * 0.6, b[1] + y * 0.6)
    return [(ax - y, ay + x), (bx - y, by + x), (bx + y, by - x), (ax + y, ay - x)]
