"""Who and what a panel's camera sees, and from which side: the geometry that decides which pictures of people help."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.model.stage import Figure, Stage
from storyboard.staging import figures as people
from storyboard.staging.space import View, wrapped, yaw_to


class Seen(NamedTuple):
    """Somebody in the picture."""

    character: str
    size: float
    """Height of the head as a share of the frame's height."""
    turn: float
    """Degrees the camera sees them turned: 0 faces the lens, 90 looks to frame right, -90 to frame left, 180 away."""
    x: float
    """Where the head is across the frame, 0 left to 1 right."""
    foreground: bool = False


def turn_of(figure: Figure, stage: Stage) -> float:
    """How somebody is turned as the camera sees them, -180 to 180 degrees: 0 faces the lens, 90 looks to frame right."""
    to_lens = yaw_to(figure.x, figure.z, stage.camera.eye[0], stage.camera.eye[2])
    return wrapped(figure.facing - to_lens)


def in_frame(figure: Figure, view: View) -> bool:
    """Whether the head, or a good part of the body, is in front of the lens and inside the frame."""
    body = [_inside(view, point) for point in people.extent(figure)]
    return _inside(view, people.head_point(figure)) or sum(body) >= 3


def _inside(view: View, point: tuple[float, float, float]) -> bool:
    if view.depth(point) <= view.near:
        return False
    x, y = view.project(point)
    return 0 <= x <= view.width and 0 <= y <= view.height


def visible(stage: Stage) -> tuple[Figure, ...]:
    """The figures in the picture, from left to right as the camera sees them."""
    view = View(stage.camera, stage.aspect, 1.0)
    found = [figure for figure in stage.figures if in_frame(figure, view)]
    return tuple(sorted(found, key=lambda figure: (view.project(people.head_point(figure))[0], figure.character)))


def seen(stage: Stage) -> dict[str, Seen]:
    """Everybody in the picture by character id, largest first; of a group its largest member."""
    view = View(stage.camera, stage.aspect, 1.0)
    found: dict[str, Seen] = {}
    for one in sorted((_seen(figure, stage, view) for figure in visible(stage)), key=lambda one: (-one.size, one.character, one.x)):
        found.setdefault(one.character, one)
    return found


def _seen(figure: Figure, stage: Stage, view: View) -> Seen:
    head = people.head_point(figure)
    size = view.pixels(head, people.bones(figure).head_height)
    return Seen(figure.character, round(size, 4), turn_of(figure, stage), view.project(head)[0] / view.width, figure.foreground)
