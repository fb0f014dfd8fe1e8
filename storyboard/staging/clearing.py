"""What a crew takes out of a set before it films: what is at the lens, before a face, or at a wall that is not there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyboard.model.shots import Angle, Framing, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.staging import figures as people
from storyboard.staging import solid, traffic
from storyboard.staging.against import ARMS
from storyboard.staging.body import RAIL
from storyboard.staging.camera import WHOLE
from storyboard.staging.pieces_places import FLOORS
from storyboard.staging.places import Set
from storyboard.staging.shouldering import ON_SHOULDER
from storyboard.staging.variants import VEHICLES

LENS_ROOM = 0.3
"""Metres around the lens in which no piece may be."""

THIN_ROOM = 0.1
"""The same for what one films through."""

WALL_GAP = 0.3
"""Metres from a wall within which a piece reaches it."""

ABOARD = frozenset({"dashboard", "windscreen", "steering_wheel", "car_door", "joysticks", "stick", "fork_mast"})
"""What a crew takes out of a car before it films a thing in a lap."""

CLEAR = 0.15
"""Metres a piece may rise above somebody who is seen from straight above."""

FELL = 0.6
"""Metres around somebody who falls or lies in which no seat is: it was moved for them."""

ON_TOP = 0.3
"""Metres that a piece may rise above what lies on it."""


CUPBOARDS = frozenset({"wardrobe", "bookcase", "fridge", "cabinet", "locker", "filing_cabinet", "shelf", "oven", "server_rack"})
"""What nobody is in: where somebody stands in one, it was moved for them."""


def in_view(
    pieces: Sequence[Piece],
    camera: Camera,
    subjects: Sequence[Figure],
    shot: Shot,
    everyone: Sequence[Figure],
    needed: Collection[Piece],
) -> tuple[Piece, ...]:
    """The pieces that are not taken away for this setup, as a crew does: at the lens, before a face, under the shoulder in front."""
    front = [figure for figure in everyone if figure.foreground]
    down = [figure for figure in everyone if figure.pose is Pose.FALL or (figure.pose is Pose.LIE and not figure.floor)]
    seats = [item for item in pieces if any(solid.stands_on(item, figure.x, figure.z, 0.05) for figure in front)]
    seats += [item for item in pieces if solid.is_seat(item) and any(solid.stands_on(item, figure.x, figure.z, FELL) for figure in down)]
    left = [figure for figure in everyone if figure.pose in (Pose.RUN, Pose.WALK)]
    seats += [item for item in pieces if solid.is_seat(item) and any(solid.stands_on(item, figure.x, figure.z, 0.1) for figure in left)]
    seats += [item for item in pieces if any(_swallows(item, figure) for figure in subjects) or _over_hole(item, pieces, camera)]
    seats += [item for item in pieces if item.kind in SAT_ON and any(_stands_in(item, figure) for figure in everyone)]
    seats += [item for item in pieces if item.kind == "fence" and item not in needed and _left(item, everyone)]
    at_lens = seats + [
        item for item in pieces if solid.holds_point(item, camera.eye, THIN_ROOM if item.kind in solid.SEE_THROUGH else LENS_ROOM)
    ]
    if shot.framing is Framing.INSERT or shot.size is Size.INSERT or not subjects:
        hiding = [
            item
            for item in pieces
            if item.kind in ABOARD
            or (
                not item.moving
                and not item.does
                and item.kind not in (*VEHICLES, "car")
                and solid.hides(item, camera.eye, [camera.target])
                and not _carries(item, camera.target)
            )
        ]
    else:
        margin = 0.05 if shot.size in WHOLE or shot.framing in (Framing.ESTABLISHING, Framing.EMPTY) else 0.12
        hiding = [item for item in pieces if any(_hides(item, camera, figure, margin) for figure in subjects)]
        hiding += _before_seats(pieces, camera, subjects) + _before_legs(pieces, camera, subjects)
    if shot.angle is Angle.OVERHEAD:
        at_lens += [item for item in pieces if any(_roofs(item, figure) for figure in subjects)]
    under = [item for item in pieces if solid.is_seat(item) and any(_lies_on(item, figure) for figure in everyone)]
    under += [item for item in pieces if item in needed]
    under += [item for item in pieces if traffic.pushed(item, everyone) or any(_leans_on(item, figure) for figure in everyone)]
    under += [item for item in pieces if item.kind in FLOORS or (item.kind in ON_SHOULDER and item.y > ON_TOP)]
    at_lens = [item for item in at_lens if item.kind not in FLOORS]
    return tuple(item for item in pieces if item not in at_lens and (item not in hiding or item in under))


def _stands_in(item: Piece, figure: Figure) -> bool:
    """Whether somebody is on their feet or knees where others sit: what they sit on is not there for this picture."""
    return _afoot(figure) and not figure.mount and solid.stands_on(item, figure.x, figure.z, 0.0)


def _left(item: Piece, everyone: Sequence[Figure]) -> bool:
    """Whether a fence is by somebody who walks or stands there, and nobody leans on it, sits at it or is over it: it is another panel's."""
    near = [figure for figure in everyone if solid.stands_on(item, figure.x, figure.z, FELL)]
    return bool(near) and all(_afoot(figure) and figure.pose not in (Pose.LEAN, Pose.PUSH, Pose.PEEK) for figure in near)


def _afoot(figure: Figure) -> bool:
    """Whether somebody is on their feet or knees on the ground, whatever their hands do."""
    return figure.pose not in OFF_FEET and not figure.floor


OFF_FEET = frozenset(
    {Pose.SIT, Pose.LIE, Pose.SLEEP, Pose.DRIVE, Pose.TYPE, Pose.WRITE, Pose.CYCLE, Pose.ROW, Pose.SWIM, Pose.FALL}
    | {Pose.CLIMB, Pose.CRAWL, Pose.DANGLE, Pose.SLIDE, Pose.JUMP}
)
"""Poses of who sits, lies, or is over the ground."""


def _roofs(item: Piece, figure: Figure) -> bool:
    """Whether a piece hides somebody from a lens straight above: an upper bunk, a canopy, a lamp."""
    return item.y + item.height > people.crown_point(figure)[1] + CLEAR and solid.stands_on(item, figure.x, figure.z, FELL)


def _carries(item: Piece, point: Vec) -> bool:
    """Whether a thing lies on or in a piece, and not merely within the space between its posts."""
    return solid.holds_point(item, point, 0.1) and item.y + item.height < point[1] + ON_TOP


def _lies_on(item: Piece, figure: Figure) -> bool:
    """Whether somebody lies up on a piece: without it they would float."""
    return figure.pose is Pose.LIE and figure.floor > 0 and solid.stands_on(item, figure.x, figure.z, 0.0)


def _leans_on(item: Piece, figure: Figure) -> bool:
    """Whether somebody has the arms on a sill, a rail or a counter before them: it is part of what they do."""
    leans = figure.pose is Pose.LEAN and figure.seat > RAIL
    return leans and item.y + item.height < figure.floor + figure.seat + ON_TOP and solid.stands_on(item, figure.x, figure.z, ARMS)


def _before_seats(pieces: Sequence[Piece], camera: Camera, subjects: Sequence[Figure]) -> list[Piece]:
    """What is before the knees of who sits on a sack or a crate: that they sit on it is seen."""
    seated = [
        figure
        for figure in subjects
        if figure.pose is Pose.SIT and any(one.kind in SAT_ON and solid.stands_on(one, figure.x, figure.z, 0.0) for one in pieces)
    ]
    knees = [people.bones(figure).knees for figure in seated]
    return [item for item in pieces if item.kind not in SAT_ON and any(solid.hides(item, camera.eye, points, 0.05) for points in knees)]


def _before_legs(pieces: Sequence[Piece], camera: Camera, subjects: Sequence[Figure]) -> list[Piece]:
    """What is low before the hips and knees of who is on their feet, and before what their hands are at; not what they carry."""
    bodies = [people.bones(figure) for figure in subjects if _afoot(figure)]
    touched = [point for figure in subjects for point in figure.touch if point is not None]
    points = [point for body in bodies for point in (body.pelvis, *body.knees)] + touched
    sat = [item for item in pieces if solid.is_seat(item) and not any(solid.stands_on(item, one.x, one.z, 0.0) for one in subjects)]
    low = sat + [item for item in pieces if item.kind in LOW and not solid.is_seat(item)]
    free = [item for item in low if not any(solid.holds_point(item, point, 0.1) for point in touched)]
    return [item for item in free if any(solid.hides(item, camera.eye, [point], 0.05) for point in points)]


SAT_ON = frozenset({"sack", "crate", "log", "rock", "bales"})
"""What is no seat until somebody sits on it."""

LOW = SAT_ON | {"trough", "fence", "boxes", "barrel"}
"""What stands about a yard lower than a breast, and is somebody's only while they lean on it, sit on it or have their hands at it."""


def _swallows(item: Piece, figure: Figure) -> bool:
    """Whether somebody down on the floor is within a block that others stand at."""
    pelvis = people.bones(figure).pelvis
    return item.kind in BLOCKS and pelvis[1] < item.y + DOWN * item.height and solid.holds_point(item, pelvis, 0.05)


def _over_hole(item: Piece, pieces: Sequence[Piece], camera: Camera) -> bool:
    """Whether a piece stands over, or before, a hole that somebody goes into."""
    holes = [(one.x, one.y, one.z) for one in pieces if one.kind == "dark_hole"] if item.kind != "dark_hole" else []
    return any(solid.stands_on(item, x, z, ON_TOP) or solid.hides(item, camera.eye, [(x, y, z)]) for x, y, z in holes)


BLOCKS = frozenset({"kitchen_counter", "counter", "bar", "altar"})
"""What is closed down to the floor."""
DOWN = 0.6
"""Share of the height of a block under which the hips are of whom it hides."""


def _hides(item: Piece, camera: Camera, figure: Figure, margin: float) -> bool:
    """Whether a piece is before a face. What somebody sits or lies on never is; what they stand at needs no margin."""
    if solid.stands_on(item, figure.x, figure.z, 0.0) and item.kind not in CUPBOARDS:
        return False
    found = people.bones(figure)
    points = (found.eye, found.chin, people.crown_point(figure))
    touching = any(solid.holds_point(item, point, 0.35) for point in points)
    return solid.hides(item, camera.eye, points, 0.0 if touching or solid.is_seat(item) else margin)


def before_walls(place: Set, camera: Camera, everyone: Sequence[Figure]) -> tuple[Piece, ...]:
    """Without what hangs and stands at a wall that the camera is at or behind: that wall is not there.

    Outside, a window that somebody leans out of in another panel is not there either.
    """
    room = place.room
    if room is None:
        unused = place.recipe.rail == "sill" and not any(figure.pose is Pose.LEAN for figure in everyone)
        return tuple(item for item in place.pieces if not (unused and item.kind == "wall"))
    (x, _, z), near = camera.eye, 0.35
    at_front, at_back = z > room.z1 - near, z < room.z0 + near
    at_right, at_left = x > room.x1 - near, x < room.x0 + near

    def stays(item: Piece) -> bool:
        wide, deep = solid.half_extent(item)
        return not (
            (at_front and item.z + deep > room.z1 - WALL_GAP)
            or (at_back and item.z - deep < room.z0 + WALL_GAP)
            or (at_right and item.x + wide > room.x1 - WALL_GAP)
            or (at_left and item.x - wide < room.x0 + WALL_GAP)
        )

    return tuple(item for item in place.pieces if item.kind in FLOORS or stays(item))
