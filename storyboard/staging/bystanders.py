"""Who stays in a picture that is not about them: nobody at the lens, before or behind a face, or cut by the edge of the frame."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Framing, Pose, Shot
from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.setups import Cast
from storyboard.staging.space import Box, View, meet

LENS_ROOM = 0.22
"""Metres around the lens in which nobody stands."""

EDGE = 0.03
"""Share of the frame from its edges within which a head counts as cut."""

TOUCH = 1.0
"""Metres within which two people are at each other."""

FACE = 0.3
"""How much larger than a face the space around it is that others stay out of, as a share of the face."""

BEHIND = 0.2
"""Share of the subject's width, from each side, that somebody further away may stand behind."""

SINGLES = frozenset({Framing.SINGLE, Framing.REACTION, Framing.PROFILE})

SHARED = frozenset({*SINGLES, Framing.OTS, Framing.TWO, Framing.THREE})
"""Framings of certain people; in the others everybody belongs to the picture."""


def on_stage(shot: Shot, cast: Cast, camera: Camera, aspect: float, *, seated: bool = False) -> tuple[Figure, ...]:
    """Everybody but who would be in the way; nobody where the shot is of the empty place. Who is `seated` in a car is there though the edge
    of the frame cuts them: a car under way has no empty seat where somebody was, and least of all the driver's."""
    if shot.framing is Framing.EMPTY:
        return ()
    out: list[Figure] = []
    for figure in cast.everyone:
        if shot.framing is Framing.OTS and figure is cast.over:
            out.append(figure.model_copy(update={"foreground": True}))
        elif _one_too_many(figure, cast.everyone, camera):
            continue
        elif (
            figure in cast.subjects
            or _established(figure, shot, camera)
            or not _in_the_way(figure, shot, cast.subjects, camera, aspect, cut=seated)
        ):
            out.append(figure)
    return tuple(out)


def _established(figure: Figure, shot: Shot, camera: Camera) -> bool:
    """Whether a wide of a place is about somebody too: two who are close have each other before them."""
    named = shot.framing is Framing.ESTABLISHING and figure.character in shot.subjects
    return named and not solid.holds_point(body_box(figure), camera.eye, LENS_ROOM)


def _one_too_many(figure: Figure, everyone: Sequence[Figure], camera: Camera) -> bool:
    """Whether one of a group, not its first, stands before the face of somebody else."""
    first = next(one for one in everyone if one.character == figure.character)
    others = [one for one in everyone if one.character != figure.character]
    return figure is not first and any(solid.between(body_box(figure), camera.eye, people.eye_point(one), 0.05) for one in others)


def _in_the_way(figure: Figure, shot: Shot, subjects: Sequence[Figure], camera: Camera, aspect: float, *, cut: bool) -> bool:
    """Whether somebody is at the lens, before a subject's face or deed; where they may not be `cut`, by the edge or behind a head too."""
    if solid.holds_point(body_box(figure), camera.eye, LENS_ROOM):
        return True
    if _touches(figure, subjects):
        return False
    seen = [point for subject in subjects for point in (people.eye_point(subject), *_deed(subject))]
    if any(solid.between(body_box(figure), camera.eye, point, 0.05) for point in seen):
        return True
    if cut or shot.framing not in SHARED or not subjects:
        return False
    view = View(camera, aspect, 1.0)
    if view.depth(people.head_point(figure)) < view.near:
        return False
    return _cut(view, figure, aspect) or any(_crowds(view, figure, subject, shot) for subject in subjects)


def _deed(subject: Figure) -> tuple[Vec, ...]:
    """The hands of somebody who does something to somebody or with a thing there."""
    return tuple(point for point in subject.touch if point is not None)


def _touches(figure: Figure, subjects: Sequence[Figure]) -> bool:
    """Whether somebody embraces or fights a subject: such a picture is of both."""
    borne = figure.pose is not Pose.CARRY or figure.touch != (None, None)
    return borne and figure.pose in people.CLOSE and any(math.hypot(figure.x - s.x, figure.z - s.z) < TOUCH for s in subjects)


def _cut(view: View, figure: Figure, aspect: float) -> bool:
    """Whether somebody is in the frame and the head is not, or not all of it."""
    left, top, right, bottom = _frame(view, (*people.extent(figure), *_head(figure)))
    if right < 0 or left > aspect or bottom < 0 or top > 1:
        return False
    head = _frame(view, _head(figure))
    return head[0] < EDGE * aspect or head[2] > (1 - EDGE) * aspect or head[1] < EDGE or head[3] > 1 - EDGE


def _crowds(view: View, figure: Figure, subject: Figure, shot: Shot) -> bool:
    """Whether somebody's head is behind the subject's, or somebody stands across the subject of a single, or behind its middle."""
    face, head = _frame(view, _head(subject)), _frame(view, _head(figure))
    pad = FACE * (face[3] - face[1])
    if meet((face[0] - pad, face[1] - pad, face[2] + pad, face[3] + pad), head):
        return True
    if shot.framing not in SINGLES:
        return False
    nearer = view.depth(people.head_point(figure)) < view.depth(people.head_point(subject)) - 0.25
    own, other = _frame(view, people.extent(subject)), _frame(view, people.extent(figure))
    slack = 0.0 if nearer else BEHIND * (own[2] - own[0])
    return meet((own[0] + slack, own[1], own[2] - slack, own[3]), other)


def _head(figure: Figure) -> tuple[tuple[float, float, float], ...]:
    """Points around a head: crown, chin, and half a head's width to all sides."""
    found = people.bones(figure)
    (x, y, z), half = found.head, found.head_height * 0.4
    return (people.crown_point(figure), found.chin, (x - half, y, z), (x + half, y, z), (x, y, z - half), (x, y, z + half))


def _frame(view: View, points: Sequence[tuple[float, float, float]]) -> Box:
    """The rectangle around points in the picture, in frame heights."""
    spots = [view.project(point) for point in points]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return (min(xs), min(ys), max(xs), max(ys))


def body_box(figure: Figure) -> Piece:
    """The space a body takes, as a box."""
    points = people.extent(figure)
    xs, ys, zs = [p[0] for p in points], [p[1] for p in points], [p[2] for p in points]
    wide, deep = max(0.4, max(xs) - min(xs)), max(0.4, max(zs) - min(zs))
    x, z = (min(xs) + max(xs)) / 2, (min(zs) + max(zs)) / 2
    return Piece(kind="figure", x=x, z=z, y=min(ys), width=wide, depth=deep, height=max(0.2, max(ys) - min(ys)))
