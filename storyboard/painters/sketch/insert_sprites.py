"""Things as parts of a close picture: each is drawn by the middle of its foot, no wider and no higher than it is told to be.

Units are those of the picture plane (half the shorter side is 1).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from storyboard.model.stage import Animal, Piece, Vec
from storyboard.painters.sketch import animals, insert_photos, insert_sets, lettering, pieces, props, things
from storyboard.painters.sketch.flat import Plane, lens
from storyboard.painters.sketch.solids import Easel, Part, Spot, bounds
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Marks, body, box_of, drawn, solid, turned
from storyboard.shots.pictured import PICTURED
from storyboard.shots.things import MANY
from storyboard.staging.animals import SPECIES
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import XY, Turn

KEY: Vec = (-0.5, 0.7, 0.6)
"""Where the light of such a picture comes from."""
FRONT, TIPPED = 25.0, 12.0
"""Degrees by which what has depth is turned, and tipped to the lens."""
LYING = -68.0
"""Degrees by which what is longer than wide is turned where it lies."""
SQUASHED = 0.5
"""How high what lies is seen from the side of a table, against its height."""
NARROWED = 0.22
"""How much narrower its far edge is."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a thing is drawn: the middle of its foot, and how wide and high it may be."""

    x: float
    foot: float
    wide: float
    high: float
    lies: bool = False
    """Whether it lies on what is seen from the side."""
    turn: float = 0.0
    """Degrees it is turned, of flat things."""


Sprite = Callable[[Plane, Box], Box]
"""Draws a thing, and says what of its box it fills."""


def sprite(kind: str, pose: str = "", words: str = "") -> Sprite | None:
    """A thing of a kind as a part of a picture; None where there is no drawing of it alone. `pose` is that of an animal, `words` are read
    on it."""
    kind = lettering.drawn_as(kind.removeprefix(MANY), words)
    if marks := HELD.get(kind) or things.THINGS.get(kind) or insert_photos.marks_of(kind) or _photo(kind):
        return _flat(lettering.lettered(kind, solid(marks), words))
    if kind in SPECIES:
        return _animal(kind, pose)
    if kind in props.PROPS:
        return _solid(props.parts_of(kind, ("accent", 0.75, 0.05)))
    return _solid(_piece(kind)) if kind in KINDS and kind in insert_sets.SHOWN else None


def abreast(one: Sprite, count: int) -> Sprite:
    """So many of a thing side by side in the room of one, each a little over the next; the box they say they fill is that of the last."""
    count = min(count, ABREAST)
    if count < 2:
        return one

    def draw(p: Plane, box: Box) -> Box:
        wide = SPREAD * box.wide / count
        middles = [box.x + (k - (count - 1) / 2) * wide * STEP for k in range(count)]
        return [one(p, replace(box, x=x, wide=wide, turn=box.turn + TILT * (-1) ** k)) for k, x in enumerate(middles)][-1]

    return draw


ABREAST = 6
"""The most of a thing that are drawn so."""
SPREAD, STEP, TILT = 1.5, 0.8, 3.0
"""How much more room several take than one, how far their middles are apart in widths, and by how many degrees each leans."""


def _photo(kind: str) -> Marks | None:
    """Any photograph where what is on it is drawn in no print."""
    return HELD["photo"] if kind.startswith(PICTURED) else None


def _flat(marks: Marks) -> Sprite:
    def draw(p: Plane, box: Box) -> Box:
        x0, y0, x1, y1 = box_of(marks)
        long = box.lies and y1 - y0 > 1.2 * (x1 - x0)
        shown = turned(marks, LYING if long else box.turn)
        x0, y0, x1, y1 = box_of(shown)
        squash = SQUASHED if box.lies else 1.0
        k = min(box.wide / max(x1 - x0, 0.1), box.high / max((y1 - y0) * squash, 0.1))

        def place(point: XY) -> XY:
            up = (point[1] - y0) * k * squash
            far = 1.0 - NARROWED * up / max((y1 - y0) * k * squash, 0.01) if box.lies else 1.0
            return box.x + (point[0] - (x0 + x1) / 2) * k * far, box.foot + up

        tones = body(p)
        for mark in shown:
            drawn(p, mark, [place(one) for one in mark.points], k * (0.5 + squash / 2), tones)
        return replace(box, wide=(x1 - x0) * k, high=(y1 - y0) * k * squash)

    return draw


def _piece(kind: str) -> list[Part]:
    row = KINDS[kind]
    return pieces.parts_of(
        Piece(kind=kind, x=0.0, y=0.0, z=0.0, width=row.width, height=row.height, depth=row.depth, facing=0.0, tone=row.tone)
    )


def _solid(parts: Sequence[Part]) -> Sprite:
    def draw(p: Plane, box: Box) -> Box:
        turn = Turn(FRONT, TIPPED, 0.0)
        boxes = [bounds(part) for part in parts]
        corners = [turn((x, y, z)) for lo, hi in boxes for x in (lo[0], hi[0]) for y in (lo[1], hi[1]) for z in (lo[2], hi[2])]
        xs, ys = [x for x, _, _ in corners], [y for _, y, _ in corners]
        k = min(box.wide / max(max(xs) - min(xs), 0.01), box.high / max(max(ys) - min(ys), 0.01))
        at = (box.x - (max(xs) + min(xs)) / 2 * k, box.foot - min(ys) * k, 0.0)
        props.draw_parts(p.drawing, lens(p), [props.scaled(part, k) for part in parts], Spot(at, FRONT, TIPPED, 0.0), KEY)
        return replace(box, wide=(max(xs) - min(xs)) * k, high=(max(ys) - min(ys)) * k)

    return draw


def _animal(kind: str, pose: str) -> Sprite:
    row = SPECIES[kind]
    pose = pose or ("perch" if row.flies else "stand")

    def draw(p: Plane, box: Box) -> Box:
        high, wide = insert_sets.room_of(kind, pose)
        k = min(box.high / high, box.wide / wide)
        one = Animal(kind=kind, x=box.x, z=0.0, floor=box.foot, facing=74.0, height=row.height * k, tone=row.tone, pose=pose)
        animals.draw_animal(Easel(p.drawing, lens(p), KEY), one)
        return replace(box, wide=wide * k, high=high * k)

    return draw
