"""A scene from straight above: who stands where, the set, the cameras and what they see, the line that they keep to. Metres.

The master camera is at the bottom and looks up, as in a diagram on paper: x runs to the right, z down the page. A plan is a picture
(`Plan.svg`) and the way back from a point of it to the floor (`mark_at`), so that somebody who is dragged stands there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from storyboard.model.base import Frozen
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Blocking, Mark, Panel
from storyboard.model.stage import Camera, Piece, Room, Stage
from storyboard.staging.build import ask_of, stage
from storyboard.staging.places import set_of
from storyboard.staging.space import SENSOR, heading, length, sub, yaw_to

SCALE = 48.0
"""Units of the picture for a metre."""

AROUND, OUTSIDE = 1.1, 2.4
"""Metres shown around everything that matters, and around people where no walls are."""

LEAST = 5.0
"""Metres a plan is wide and deep at least."""

REACH = 9.0
"""Metres from the people within which a camera widens the plan; one that is farther away stands at its edge, with its distance."""

SIGHT = 1.2
"""Metres that what a camera sees is drawn beyond whom it looks at."""

SAME, SAME_SETUP = 0.05, 0.8
"""Metres within which two marks are one, and two places of one setup's camera."""

STRAIGHT_DOWN = 0.35
"""Share of a camera's direction that runs along the floor, under which it looks down."""

MOST_MARKS = 6
"""Marks of one person that are drawn."""


class Stand(NamedTuple):
    """Somebody on a mark."""

    character: str
    name: str
    x: float
    z: float
    facing: float
    to: tuple[float, float] | None
    """Where a move within the panel ends."""
    number: int
    """Which of this person's marks, from 1, in story order."""
    panels: tuple[str, ...]
    """Ids of the panels in which they stand here."""
    seated: bool
    """True in a vehicle, where the seat decides and not the mark."""


class Lens(NamedTuple):
    """A camera, and what it sees."""

    number: str
    """Of its shot, as printed: `3A`."""
    shot: str
    """Id of its shot."""
    panel: str
    x: float
    z: float
    left: float
    """Yaw in degrees of the left edge of its picture."""
    right: float
    sight: float
    """Metres that its picture reaches, to a little beyond whom it looks at."""
    millimetres: float
    height: float
    """Metres of the lens above the floor."""
    down: bool
    """True where it looks down from above."""
    away: float = 0.0
    """Metres to it where it is farther away than the plan shows; 0 where it stands there."""


class Layout(NamedTuple):
    """What a plan shows, before it is drawn."""

    scene: str
    """Its printed number."""
    title: str
    room: Room | None
    pieces: tuple[Piece, ...]
    others: tuple[tuple[float, float, str], ...]
    """Animals, each with its kind, and the people of a crowd, without a word."""
    stands: tuple[Stand, ...]
    lenses: tuple[Lens, ...]
    axis: tuple[tuple[float, float], tuple[float, float]] | None
    """Two people between whom the line of action runs; None where there are no two."""
    chosen: str
    """Id of the panel that is meant; empty for the whole scene."""
    mirrored: bool
    """True where the panel that is meant is printed the other way round."""


class Plan(Frozen):
    """A floor plan: the picture, and where the floor is in it."""

    svg: str
    x0: float
    """Metres at the left edge."""
    z0: float
    """Metres at the upper edge."""
    width: float
    """Of the picture, in its own units."""
    height: float
    scale: float = SCALE
    """Units of the picture for a metre."""


def floor_plan(scene: SceneBoard, breakdown: Breakdown, aspect: float, *, panel: str = "") -> Plan:
    """The plan of a scene, or of one of its panels within it. Equal input gives an equal picture.

    Args:
        scene: the scene.
        breakdown: who is who, and what kind of place this is.
        aspect: width over height of the board's pictures: it decides how far cameras stand.
        panel: id of the panel that is meant: only it is drawn in full, the other cameras in outline; empty for all.

    Raises:
        KeyError: there is no such panel.
    """
    from storyboard.staging.floorplan_drawing import drawn

    layout = laid_out(scene, breakdown, aspect, panel=panel)
    x0, z0, x1, z1 = framed(layout)
    within = layout._replace(lenses=tuple(_at_edge(lens, (x0, z0, x1, z1)) for lens in layout.lenses))
    width, height = round((x1 - x0) * SCALE, 2), round((z1 - z0) * SCALE, 2)
    return Plan(svg=drawn(within, x0, z0, width, height), x0=x0, z0=z0, width=width, height=height)


def mark_at(plan: Plan, x: float, y: float) -> Mark:
    """The mark at a point of the picture, in its own units; a point outside is brought to the edge. Whole centimetres."""
    across, down = (min(max(value, 0.0), most) / plan.scale for value, most in ((x, plan.width), (y, plan.height)))
    return Mark(x=round(plan.x0 + across, 2), z=round(plan.z0 + down, 2))


def point_of(plan: Plan, mark: Mark) -> tuple[float, float]:
    """Where a mark is in the picture, in its own units."""
    return (round((mark.x - plan.x0) * plan.scale, 2), round((mark.z - plan.z0) * plan.scale, 2))


def facing_at(plan: Plan, mark: Mark, x: float, y: float) -> float:
    """The way somebody on a mark faces who looks at a point of the picture, in whole degrees; 0 where the point is the mark."""
    there = mark_at(plan, x, y)
    return 0.0 if there == mark else float(round(yaw_to(mark.x, mark.z, there.x, there.z)))


def moved(blocking: Blocking, plan: Plan, x: float, y: float) -> Blocking:
    """Somebody's blocking after they were dragged to a point of the picture; a move of theirs keeps its way and length."""
    mark = mark_at(plan, x, y)
    to = blocking.to and Mark(x=round(blocking.to.x + mark.x - blocking.mark.x, 2), z=round(blocking.to.z + mark.z - blocking.mark.z, 2))
    return blocking.model_copy(update={"mark": mark, "to": to})


def laid_out(scene: SceneBoard, breakdown: Breakdown, aspect: float, *, panel: str = "") -> Layout:
    """What the plan of a scene shows; see `floor_plan`."""
    panels = [one for one in scene.panels if not one.omitted or one.id == panel]
    meant = next((one for one in panels if one.id == panel), None)
    if panel and meant is None:
        raise KeyError(panel)
    built = [(one, stage(scene, one.model_copy(update={"mirrored": False}), breakdown, aspect)) for one in panels]
    first = next((world for one, world in built if one is meant), built[0][1] if built else None)
    shown = [meant] if meant else panels
    return Layout(
        scene=scene.number,
        title=scene.scene.heading.strip(),
        room=first.room if first else None,
        pieces=tuple(_pieces(scene, breakdown, built, first)) if first else (),
        others=tuple(_others([world for one, world in built if one in shown])),
        stands=tuple(_stands([(one, world) for one, world in built if one in shown], breakdown)),
        lenses=tuple(_lenses(scene, built, meant)),
        axis=_axis(scene, shown, [one for one, _ in built]),
        chosen=panel,
        mirrored=bool(meant and meant.mirrored),
    )


def _pieces(scene: SceneBoard, breakdown: Breakdown, built: Sequence[tuple[Panel, Stage]], first: Stage) -> Iterable[Piece]:
    """The set, whole: what one camera has taken away for its picture still stands on the floor."""
    whole = set_of(ask_of(scene, built[0][0], breakdown))
    found = {_spot(item): item for item in whole.pieces} if whole.interior == first.interior else {}
    for _, world in built:
        for item in world.pieces if world.interior == first.interior else ():
            found.setdefault(_spot(item), item)
    return found.values()


def _others(worlds: Sequence[Stage]) -> Iterable[tuple[float, float, str]]:
    """Animals where they are first seen, and the largest crowd."""
    found: dict[str, tuple[float, float, str]] = {}
    for animal in (one for world in worlds for one in world.animals):
        found.setdefault(animal.kind, (animal.x, animal.z, animal.kind.replace("_", " ")))
    crowd = max((world.extras for world in worlds), key=len, default=())
    return (*((one.x, one.z, "") for one in crowd), *found.values())


def _spot(item: Piece) -> tuple[str, float, float, float]:
    return (item.kind, round(item.x, 1), round(item.z, 1), round(item.y, 1))


def _stands(built: Sequence[tuple[Panel, Stage]], breakdown: Breakdown) -> list[Stand]:
    """Everybody's marks in story order; one who stands where they stood before is not drawn again."""
    found: dict[str, list[Stand]] = {}
    for panel, world in built:
        seats = {figure.character: figure for figure in world.figures} if world.place.value == "car" and world.interior else {}
        for one in panel.blocking:
            seat = seats.get(one.character)
            x, z = (seat.x, seat.z) if seat else (one.mark.x, one.mark.z)
            _stood(found.setdefault(one.character, []), one, (x, z), panel.id, breakdown, seated=seat is not None)
    return [stand for stands in found.values() for stand in stands[:MOST_MARKS]]


def _stood(stands: list[Stand], one: Blocking, at: tuple[float, float], panel: str, breakdown: Breakdown, *, seated: bool) -> None:
    """Takes up one person in one panel."""
    for n, known in enumerate(stands):
        if math.hypot(known.x - at[0], known.z - at[1]) < SAME:
            to = known.to or (_floor(one.to) if one.to else None)
            stands[n] = known._replace(panels=(*known.panels, panel), to=to)
            return
    to = _floor(one.to) if one.to and not seated else None
    name = breakdown.character(one.character).name
    stands.append(Stand(one.character, name, *at, one.facing, to, len(stands) + 1, (panel,), seated))


def _floor(mark: Mark) -> tuple[float, float]:
    return (mark.x, mark.z)


def _lenses(scene: SceneBoard, built: Sequence[tuple[Panel, Stage]], meant: Panel | None) -> list[Lens]:
    """The cameras in story order, that of the panel meant last and so on top; a setup is drawn once for each place it stands in."""
    found: list[Lens] = []
    for panel, world in sorted(built, key=lambda one: one[0] is meant):
        lens = _lens(scene.shot_number(scene.shot(panel.shot)), panel, world)
        again = any(other.shot == lens.shot and math.hypot(other.x - lens.x, other.z - lens.z) < SAME_SETUP for other in found)
        if panel is meant:
            found = [other for other in found if other.shot != lens.shot]
        if panel is meant or not again:
            found.append(lens)
    return found


def _lens(number: str, panel: Panel, world: Stage) -> Lens:
    camera = world.camera
    (x, height, z), way = camera.eye, sub(camera.target, camera.eye)
    along = math.hypot(way[0], way[2])
    left, right = _edges(camera)
    people = [math.hypot(figure.x - x, figure.z - z) for figure in world.figures]
    sight = max([along, *(far for far in people if far < along * 2.5)], default=along) + SIGHT
    down = along < STRAIGHT_DOWN * length(way)
    return Lens(number, panel.shot, panel.id, x, z, left, right, sight, camera.lens, height, down)


def _edges(camera: Camera) -> tuple[float, float]:
    """Yaws of the left and right edge of the picture, with the lens shifted as it is."""
    yaw = yaw_to(camera.eye[0], camera.eye[2], camera.target[0], camera.target[2])
    half = SENSOR / camera.lens
    left, right = (math.degrees(math.atan((side - camera.shift_x) * half)) for side in (-0.5, 0.5))
    return (yaw - left, yaw - right)


def _axis(scene: SceneBoard, shown: Sequence[Panel], every: Sequence[Panel]) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Two people who look at each other, or else the two whom a picture is of; in the panels shown first, then in all."""
    for panel in (*shown, *every):
        here = {one.character: one for one in panel.blocking}
        looking = [(a, b) for a, b in combinations(panel.blocking, 2) if a.gaze == b.character and b.gaze == a.character]
        pair = [here[who] for who in scene.shot(panel.shot).subjects if who in here][:2]
        for a, b in (*looking, *([(pair[0], pair[1])] if len(pair) == 2 else ())):
            if math.hypot(a.mark.x - b.mark.x, a.mark.z - b.mark.z) > SAME:
                return (_floor(a.mark), _floor(b.mark))
    return None


def framed(layout: Layout) -> tuple[float, float, float, float]:
    """x0, z0, x1, z1 of the floor that a plan shows, whole decimetres: people, the room, and cameras that are not far away."""
    people = [(one.x, one.z) for one in layout.stands] + [one.to for one in layout.stands if one.to]
    people = people or [_looked_at(lens) for lens in layout.lenses] or [(0.0, 0.0)]
    near = [(lens.x, lens.z) for lens in layout.lenses if min(math.hypot(lens.x - x, lens.z - z) for x, z in people) <= REACH]
    more = OUTSIDE - AROUND
    room = [(layout.room.x0, layout.room.z0), (layout.room.x1, layout.room.z1)] if layout.room else []
    points = people + near + (room or [(x + side * more, z + side * more) for x, z in people for side in (-1, 1)])
    across, deep = _widened([x for x, _ in points]), _widened([z for _, z in points])
    return (across[0], deep[0], across[1], deep[1])


def _looked_at(lens: Lens) -> tuple[float, float]:
    """What a camera is on, where there are no people; of one that is far away a point nearer to it."""
    way, far = heading((lens.left + lens.right) / 2), min(lens.sight - SIGHT, REACH)
    return (lens.x + way[0] * far, lens.z + way[2] * far)


def _widened(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values) - AROUND, max(values) + AROUND
    more = max(0.0, LEAST - (high - low)) / 2
    return (math.floor((low - more) * 10) / 10, math.ceil((high + more) * 10) / 10)


EDGE = 0.35
"""Metres from the edge of the plan at which a camera that is farther away stands."""


def _at_edge(lens: Lens, box: tuple[float, float, float, float]) -> Lens:
    """A camera outside of the plan brought to its edge, on the line to the middle of what it sees."""
    x0, z0, x1, z1 = box
    if x0 <= lens.x <= x1 and z0 <= lens.z <= z1:
        return lens
    x, z = min(max(lens.x, x0 + EDGE), x1 - EDGE), min(max(lens.z, z0 + EDGE), z1 - EDGE)
    away = math.hypot(lens.x - x, lens.z - z)
    return lens._replace(x=x, z=z, away=away, sight=max(SIGHT, lens.sight - away))
