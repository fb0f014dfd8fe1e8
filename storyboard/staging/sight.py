"""Whether who a picture is about is seen, face and working hands not behind a piece of the set; and a side of the camera that shows them.

A crew that finds a cupboard before its actor moves the camera; so does this, before anything is drawn.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from storyboard.model.shots import Framing, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.camera import HANDED, LOW_HANDED, RAISED, spots_of
from storyboard.staging.space import View, add, dot, length, mul, sub

FRAMED = frozenset({Framing.SINGLE, Framing.REACTION, Framing.TWO, Framing.THREE, Framing.GROUP})
"""Framings of people whose side may be another one."""
WORKS = HANDED | LOW_HANDED | RAISED | {Pose.OPEN_DOOR, Pose.KNOCK, Pose.PUSH, Pose.PULL, Pose.PAT, Pose.PLAY}
"""Deeds of hands that are to be seen."""
THIN = 0.16
"""Metres: a thinner piece next to somebody is a door or a pane, in front of which their arms are."""
SIDES = (-1.0, 0.0, 24.0, -24.0, 48.0, -48.0)
"""Other sides that are tried: the same one mirrored (-1), then so many degrees off the master camera."""
EDGE = 0.01
"""Share of the frame within which nothing counts as seen."""


def hidden(figure: Figure, pieces: Sequence[Piece], eye: Vec, others: Sequence[Figure] = ()) -> bool:
    """Whether the face of somebody, or both of their hands that do something, are behind a piece, or behind one of `others`."""
    found = people.bones(figure)
    before = [one for one in pieces if one.kind not in solid.SEE_THROUGH and not _beside(one, figure)]
    bodies = [one for one in others if one is not figure and math.hypot(one.x - figure.x, one.z - figure.z) > CLOSE]
    if _covers(before, found.head, eye) or any(_stands_before(one, found.head, eye) for one in bodies):
        return True
    if (figure.gesture or figure.pose) not in WORKS:
        return False
    palms = [add(wrist, mul(way, 0.06)) for wrist, way in zip(found.wrists, found.hands, strict=True)]
    acting = [palm for palm, touch, side in zip(palms, figure.touch, (0, 1), strict=True) if touch is not None or side == 1]
    return all(_covers(before, palm, eye) or any(_stands_before(one, palm, eye) for one in bodies) for palm in acting)


CLOSE, BREADTH = 0.75, 0.17
"""Metres between marks within which two have to do with each other, and from the axis of a trunk to its side."""


def _stands_before(one: Figure, point: Vec, eye: Vec) -> bool:
    """Whether the trunk or the head of somebody is on the line from the lens to a point."""
    found = people.bones(one)
    return any(_near_line(joint, point, eye) for joint in (found.head, found.chest, found.waist, found.pelvis))


def _near_line(joint: Vec, point: Vec, eye: Vec) -> bool:
    way, off = sub(point, eye), sub(joint, eye)
    along = dot(way, off) / max(1e-6, dot(way, way))
    return 0.0 < along < BEFORE and length(sub(off, mul(way, along))) < BREADTH


BEFORE = 0.94
"""Share of the way from the lens within which somebody is in front."""


def _beside(one: Piece, figure: Figure) -> bool:
    return min(one.width, one.depth) < THIN and solid.stands_on(one, figure.x, figure.z, 0.4)


def _covers(pieces: Sequence[Piece], point: Vec, eye: Vec) -> bool:
    return any(solid.between(one, eye, point) and not solid.holds_point(one, point, 0.02) for one in pieces)


def in_frame(figure: Figure, camera: Camera, aspect: float) -> bool:
    """Whether the head of somebody is in the picture."""
    x, y = spots_of(camera, [people.head_point(figure)], aspect)[0]
    return EDGE < x < 1 - EDGE and EDGE < y < 1 - EDGE


def in_the_way(figures: Sequence[Figure], camera: Camera, subjects: Sequence[Figure]) -> bool:
    """Whether somebody whom the picture is not about stands much nearer to the lens than who it is about."""
    view = View(camera, 1.0, 1.0)
    near = min((view.depth(people.head_point(one)) for one in subjects), default=0.0)
    others = [view.depth(people.head_point(one)) for one in figures if one not in subjects]
    return any(0.0 < depth < near * NEARER for depth in others)


NEARER = 0.7
"""Share of the distance of who a picture is about within which nobody else stands."""


def same_order(a: Camera, b: Camera, figures: Sequence[Figure], aspect: float) -> bool:
    """Whether two cameras have people in the same order from left to right: no cut is across the line."""
    heads = [people.head_point(figure) for figure in figures]
    across = [[x for x, _ in spots_of(camera, heads, aspect)] for camera in (a, b)]
    orders = [sorted(range(len(heads)), key=xs.__getitem__) for xs in across]
    return orders[0] == orders[1]


def other_sides(shot: Shot) -> Iterator[Shot]:
    """The shot from other sides, the nearest to what was planned first; none for a framing or size that has only one."""
    if shot.framing not in FRAMED or shot.size is Size.INSERT:
        return
    tried = {shot.side}
    for side in SIDES:
        turned = round(-shot.side if side == -1.0 else side)
        if turned not in tried:
            tried.add(turned)
            yield shot.model_copy(update={"side": turned})
