"""Walls around the action: those that face the camera, with skirting, corners and the light that falls off along them."""

from __future__ import annotations

from dataclasses import dataclass

from storyboard.model.stage import Piece, Room, Stage, Vec
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.space import dot, sub

SKIRTING = 0.1
"""Metres."""
HANGING = 0.45
"""A piece this close to a wall that is left out is left out with it, metres."""


@dataclass(frozen=True, slots=True)
class Wall:
    """One wall by its corners on the floor, seen from inside."""

    a: tuple[float, float]
    b: tuple[float, float]
    normal: Vec
    """Into the room."""


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
    if room is None:
        return False
    for wall in walls(room):
        gap = dot(wall.normal, sub((piece.x, 0.0, piece.z), (wall.a[0], 0.0, wall.a[1])))
        if not inside(wall, eye) and gap - min(piece.depth, piece.width) / 2 < HANGING:
            return True
    return False


def draw_room(easel: Easel, stage: Stage) -> None:
    """Walls and ceiling; nothing outside."""
    room = stage.room
    if room is None:
        return
    _ceiling(easel, room)
    for wall in walls(room):
        if inside(wall, easel.view.eye):
            _wall(easel, room, wall)


def _ceiling(easel: Easel, room: Room) -> None:
    x0, x1, z0, z1, y = room.x0, room.x1, room.z0, room.z1, room.height
    if easel.view.eye[1] < y:
        polygon = easel.view.polygon([(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)])
        if len(polygon) > 2:
            easel.drawing.fill([polygon], easel.tone(room.tone + 0.1, 4.0, (0, -1, 0)))


def _wall(easel: Easel, room: Room, wall: Wall) -> None:
    (ax, az), (bx, bz), h, view = wall.a, wall.b, room.height, easel.view
    polygon = view.polygon([(ax, 0, az), (bx, 0, bz), (bx, h, bz), (ax, h, az)])
    if len(polygon) < 3:
        return
    ys = [y for _, y in polygon]
    depth = 4.0
    low, high = easel.tone(room.tone + 0.1, depth, wall.normal), easel.tone(room.tone - 0.02, depth, wall.normal)
    easel.drawing.gradient(polygon, (0, max(0.0, min(ys))), low, (0, min(view.height, max(ys))), high)
    _skirting(easel, room, wall)
    for top in (0.0, h):
        points = view.segment((ax, top, az), (bx, top, bz))
        if points:
            easel.drawing.stroke(points, 1.8 if top == 0 else 1.5, taper=(0.04, 0.04))
    for x, z in (wall.a, wall.b):
        points = view.segment((x, 0, z), (x, h, z))
        if points:
            easel.drawing.stroke(points, 1.5, taper=(0.04, 0.04))


def _skirting(easel: Easel, room: Room, wall: Wall) -> None:
    (ax, az), (bx, bz) = wall.a, wall.b
    polygon = easel.view.polygon([(ax, 0, az), (bx, 0, bz), (bx, SKIRTING, bz), (ax, SKIRTING, az)])
    if len(polygon) > 2:
        easel.drawing.fill([polygon], easel.tone(room.tone + 0.22, 4.0, wall.normal))
