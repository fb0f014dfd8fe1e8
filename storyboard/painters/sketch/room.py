"""Walls around the action: those that face the camera, with skirting, corners and the light that falls off along them."""

from __future__ import annotations

from storyboard.model.stage import Piece, Room, Stage, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.solids import Easel
from storyboard.painters.sketch.wall_dressing import Wall, dress
from storyboard.staging.space import XY, dot, sub

SKIRTING = 0.1
"""Metres."""
HANGING = 0.45
"""A piece this close to a wall that is left out is left out with it, metres."""

LYING = 0.1
"""Pieces lower than this lie on the floor, whatever wall they end at, metres."""
FLAT = 0.75
"""Cosine between a wall's normal and the lens from which the wall is seen flat."""
CUT = 0.55
"""How much darker than its walls it is beyond a room, in tones."""


def walls(room: Room) -> tuple[Wall, Wall, Wall, Wall]:
    """Back, front, left and right wall."""
    x0, x1, z0, z1 = room.x0, room.x1, room.z0, room.z1
    return (
        Wall((x0, z0), (x1, z0), (0, 0, 1)),
        Wall((x1, z1), (x0, z1), (0, 0, -1)),
        Wall((x0, z1), (x0, z0), (1, 0, 0)),
        Wall((x1, z0), (x1, z1), (-1, 0, 0)),
    )


def inside(wall: Wall, eye: Vec) -> bool:
    """Whether the camera sees the wall's inner side; else the wall stands between camera and action and is left out."""
    return dot(wall.normal, sub(eye, (wall.a[0], 0.0, wall.a[1]))) > 0.02


def hidden(piece: Piece, room: Room | None, eye: Vec) -> bool:
    """Whether a piece stands at a wall that is left out, between camera and action."""
    if room is None or piece.height < LYING:
        return False
    for wall in walls(room):
        gap = dot(wall.normal, sub((piece.x, 0.0, piece.z), (wall.a[0], 0.0, wall.a[1])))
        if not inside(wall, eye) and gap - min(piece.depth, piece.width) / 2 < HANGING:
            return True
    return False


def draw_room(easel: Easel, stage: Stage) -> None:
    """Walls and ceiling, darker towards the lens, so that the far end of a room is what is lit; nothing outside."""
    room = stage.room
    if room is None:
        return
    _ceiling(easel, room)
    for wall in walls(room):
        if inside(wall, easel.view.eye):
            _wall(easel, room, wall)
            dress(easel, stage, wall)


def draw_cut(easel: Easel, stage: Stage) -> None:
    """What is beyond the walls that are left out of a room: the dark, never bare paper."""
    if stage.room is None:
        return
    w, h = easel.view.width + 60, easel.view.height + 60
    easel.drawing.fill([[(-60.0, -60.0), (w, -60.0), (w, h), (-60.0, h)]], easel.tone(stage.room.tone + CUT, 4.0))


def fall(easel: Easel) -> float:
    """How much darker a room gets from its far end to the lens, in tones: little by day, much where lamps burn."""
    return 0.14 + 0.36 * easel.mood.vignette


def _ceiling(easel: Easel, room: Room) -> None:
    x0, x1, z0, z1, y = room.x0, room.x1, room.z0, room.z1, room.height
    if easel.view.eye[1] < y:
        polygon = easel.view.polygon([(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)])
        if len(polygon) > 2:
            over, deep = room.tone + 0.06, fall(easel)
            top, low = max(-40.0, min(y for _, y in polygon)), max(y for _, y in polygon)
            depth = max(1.0, easel.view.depth(((x0 + x1) / 2, 1.0, z0)))
            near, far = (easel.tone(over + share * deep, depth * share_of, (0, -1, 0)) for share, share_of in ((1.2, 0.7), (0.0, 1.0)))
            easel.drawing.gradient(polygon, (0, top), near, (0, low), far)


def _wall(easel: Easel, room: Room, wall: Wall) -> None:
    (ax, az), (bx, bz), h, view = wall.a, wall.b, room.height, easel.view
    polygon = view.polygon([(ax, 0, az), (bx, 0, bz), (bx, h, bz), (ax, h, az)])
    if len(polygon) < 3:
        return
    easel.drawing.gradient(polygon, *_falling(easel, room, wall, polygon))
    _skirting(easel, room, wall)
    for top in (0.0, h):
        points = view.segment((ax, top, az), (bx, top, bz))
        if points:
            easel.drawing.stroke(points, 1.8 if top == 0 else 1.5, taper=(0.04, 0.04))
    for x, z in (wall.a, wall.b):
        points = view.segment((x, 0, z), (x, h, z))
        if points:
            easel.drawing.stroke(points, 1.5, taper=(0.04, 0.04))


def _falling(easel: Easel, room: Room, wall: Wall, polygon: list[XY]) -> tuple[XY, Tone, XY, Tone]:
    """Where a wall is dark and where it is lit: one seen flat from its top down, one that leads away from the lens into the depth."""
    view, deep = easel.view, fall(easel)
    flat = abs(dot(wall.normal, view.forward))
    near, far = sorted(max(0.5, view.depth((x, 1.0, z))) for x, z in (wall.a, wall.b))
    base = room.tone + _turned_away(easel, wall)
    dark, lit = (easel.tone(base + share * deep, depth, wall.normal) for share, depth in ((1.0, (near + far) / 2), (-0.15, far)))
    if flat > FLAT:
        ys = [y for _, y in polygon]
        return (0, max(0.0, min(ys))), dark, (0, min(view.height, max(ys))), lit
    xs = [x for x, _ in polygon]
    left, right = max(0.0, min(xs)), min(view.width, max(xs))
    return ((left, 0), dark, (right, 0), lit) if dot(wall.normal, view.right) > 0 else ((right, 0), dark, (left, 0), lit)


def _turned_away(easel: Easel, wall: Wall) -> float:
    """How much darker a wall is for where it looks, in tones: walls of a corner are never of one value."""
    return AWAY * (0.3 - dot(wall.normal, easel.key))


AWAY = 0.1
"""Tones from a wall that the key light grazes to one that it falls on straight."""


def _skirting(easel: Easel, room: Room, wall: Wall) -> None:
    (ax, az), (bx, bz) = wall.a, wall.b
    polygon = easel.view.polygon([(ax, 0, az), (bx, 0, bz), (bx, SKIRTING, bz), (ax, SKIRTING, az)])
    if len(polygon) > 2:
        depth = max(0.5, easel.view.depth(((ax + bx) / 2, 0.0, (az + bz) / 2)))
        easel.drawing.fill([polygon], easel.tone(room.tone + 0.22, depth, wall.normal))
