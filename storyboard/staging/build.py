"""A panel becomes a stage: its scene's set, everybody on their marks, the camera of its shot, the light; nothing in the way."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, PlaceKind
from storyboard.model.shots import Blocking, Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Stage
from storyboard.staging import figures as people
from storyboard.staging import setups, solid, vehicles
from storyboard.staging.action import action_of, lying_height, seat_height
from storyboard.staging.camera import WHOLE
from storyboard.staging.light import key_of
from storyboard.staging.mirror import mirrored
from storyboard.staging.pieces import KINDS
from storyboard.staging.places import Ask, Set, set_of
from storyboard.staging.setups import Cast, Scenery
from storyboard.staging.sheets import sheet_stage, shown
from storyboard.staging.space import SENSOR, View

LENS_ROOM = 0.3
"""Metres around the lens in which no piece may be."""

THIN_ROOM = 0.1
"""The same for what one films through."""

WALL_GAP = 0.3
"""Metres from a wall within which a piece reaches it."""

NARROW = 2.2
"""Metres from the middle to a wall under which a room is a corridor."""

INSIDE_EYE = 1.5
"""Metres: the lens of a wide in a room."""

BODY_ROOM = 0.42
"""Metres around the lens in which nobody stands."""


def stage(scene: SceneBoard, panel: Panel, breakdown: Breakdown, aspect: float) -> Stage:
    """The small world of a panel, ready to be drawn. Equal input gives an equal stage.

    Args:
        scene: the scene the panel belongs to; all its panels decide where furniture stands.
        panel: one of the scene's panels, or a changed copy of one.
        breakdown: who is who, and what kind of place this is.
        aspect: width over height of the picture.

    Raises:
        KeyError: the panel's shot or one of its people is not known.
    """
    shot = panel.seen(scene.shot(panel.shot))
    ask = ask_of(scene, panel, breakdown)
    if _in_car(ask):
        shot = vehicles.through_windscreen(shot)
    place = set_of(ask)
    everyone = people.figures_of(scene, panel, _blocking(ask, scene, panel), breakdown, lambda item: _ground(item, ask, place))
    if shot.framing is Framing.SHEET and (whom := shown(shot, everyone)) is not None:
        return sheet_stage(whom, aspect)
    cast = setups.cast_of(shot, everyone)
    camera = setups.solve(shot, cast, _scenery(place, ask), aspect)
    figures = _on_stage(shot, cast, camera, aspect)
    subjects = [figure for figure in cast.subjects if figure in figures] or list(figures)
    built = Stage(
        place=ask.kind,
        place_name=ask.name,
        interior=place.interior,
        room=place.room,
        ground=place.recipe.ground,
        backdrop=place.recipe.backdrop,
        pieces=_in_view(
            _before_walls(place, camera) if not _in_car(ask) else vehicles.before_doors(place.pieces, camera, shot),
            camera,
            subjects,
            shot,
            [f for f in figures if f.foreground],
        ),
        figures=figures,
        insert=_inserted(shot, panel, breakdown),
        camera=camera,
        light=panel.light,
        key=key_of(panel.light, place.interior),
        aspect=aspect,
    )
    return mirrored(built) if panel.mirrored else built


def ask_of(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Ask:
    """What the set of a scene is built from: its place, and the blocking of all its panels (with this one as given)."""
    place = breakdown.place_of(scene.scene.id)
    kind = place.kind if place else PlaceKind.UNKNOWN
    interior = place.interior if place else not scene.scene.setting.startswith("EXT")
    name = place.name if place else scene.scene.location
    return Ask(
        kind,
        interior,
        name,
        place.dressing if place else (),
        action_of(item for one in _blockings(scene, panel, kind, interior) for item in one),
    )


def _blockings(scene: SceneBoard, panel: Panel, kind: PlaceKind, interior: bool) -> list[tuple[Blocking, ...]]:
    """The blocking of all panels of a scene, this one first and as given; in a car with everybody on their seats."""
    every = [panel.blocking, *(other.blocking for other in scene.panels if other.id != panel.id)]
    if not (interior and kind is PlaceKind.CAR):
        return every
    seats = vehicles.riders([other.blocking for other in scene.panels])
    return [vehicles.aboard(one, seats) for one in every]


def _in_car(ask: Ask) -> bool:
    return ask.interior and ask.kind is PlaceKind.CAR


def _blocking(ask: Ask, scene: SceneBoard, panel: Panel) -> tuple[Blocking, ...]:
    if _in_car(ask):
        return vehicles.aboard(panel.blocking, vehicles.riders([other.blocking for other in scene.panels]))
    return panel.blocking


def _ground(item: Blocking, ask: Ask, place: Set) -> tuple[float, float]:
    """Heights of floor and seat for somebody: lying people are on what they lie on."""
    if _in_car(ask):
        return (0.0, vehicles.CAR_SEAT)
    if item.pose is Pose.LIE:
        return (lying_height(place.recipe.bed), 0.45)
    return (0.0, seat_height(place.recipe.seat))


def _scenery(place: Set, ask: Ask) -> Scenery:
    (cx, cz), room = ask.action.centre, place.room
    if _in_car(ask):
        return Scenery((0.0, 0.0, 0.0), (), True, place.surface, vehicles.BONNET, vehicles.LENS_HEIGHT)
    if room is None:
        return Scenery((cx, 0.0, cz), place.dominant, place.interior, place.surface)
    most = 2.5 + 1.25 * max(room.x1 - room.x0, room.z1 - room.z0)
    breadth = min(room.x1 - cx, cx - room.x0)
    return Scenery((cx, 0.0, cz), place.dominant, place.interior, place.surface, most, INSIDE_EYE, breadth if breadth < NARROW else 60.0)


def _on_stage(shot: Shot, cast: Cast, camera: Camera, aspect: float) -> tuple[Figure, ...]:
    """Everybody but who would be in the way: at the lens, in front of a face, or half in a single that is not theirs."""
    if shot.framing is Framing.EMPTY:
        return ()
    out: list[Figure] = []
    for figure in cast.everyone:
        if shot.framing is Framing.OTS and figure is cast.over:
            out.append(figure.model_copy(update={"foreground": True}))
        elif figure in cast.subjects or not _in_the_way(figure, shot, cast.subjects, camera, aspect):
            out.append(figure)
    return tuple(out)


def _in_the_way(figure: Figure, shot: Shot, subjects: Sequence[Figure], camera: Camera, aspect: float) -> bool:
    if solid.holds_point(_body_box(figure), camera.eye, BODY_ROOM - 0.2):
        return True
    if any(solid.between(_body_box(figure), camera.eye, people.eye_point(subject), 0.05) for subject in subjects):
        return True
    if shot.framing not in (Framing.SINGLE, Framing.REACTION, Framing.PROFILE) or not subjects:
        return False
    return _headless(figure, camera, aspect) if shot.size in WHOLE else _before(figure, subjects[0], camera, aspect)


def _headless(figure: Figure, camera: Camera, aspect: float) -> bool:
    """Whether the frame would cut off a bystander's head."""
    view = View(camera, aspect, 1.0)
    top, foot = view.project(people.crown_point(figure)), view.project((figure.x, figure.floor, figure.z))
    return view.depth(people.head_point(figure)) > 0 and top[1] < 0 < foot[1]


def _before(figure: Figure, subject: Figure, camera: Camera, aspect: float) -> bool:
    """Whether somebody stands clearly nearer to the lens than the one it is on, and in the picture."""
    view = View(camera, aspect, 1.0)
    near, far = view.depth(people.head_point(figure)), view.depth(people.head_point(subject))
    x = view.project(people.head_point(figure))[0] / aspect
    half = 0.3 * camera.lens / SENSOR / max(near, 0.1)
    return 0 < near < far - 0.25 and -half < x < 1 + half


def _body_box(figure: Figure) -> Piece:
    """The space a body takes, as a box."""
    points = people.extent(figure)
    xs, ys, zs = [p[0] for p in points], [p[1] for p in points], [p[2] for p in points]
    wide, deep = max(0.4, max(xs) - min(xs)), max(0.4, max(zs) - min(zs))
    x, z = (min(xs) + max(xs)) / 2, (min(zs) + max(zs)) / 2
    return Piece(kind="figure", x=x, z=z, y=min(ys), width=wide, depth=deep, height=max(0.2, max(ys) - min(ys)))


def _in_view(pieces: Sequence[Piece], camera: Camera, subjects: Sequence[Figure], shot: Shot, front: Sequence[Figure]) -> tuple[Piece, ...]:
    """The pieces that are not taken away for this setup, as a crew does: at the lens, before a face, under the shoulder in front."""
    seats = [item for item in pieces if any(solid.stands_on(item, figure.x, figure.z, 0.05) for figure in front)]
    at_lens = seats + [
        item for item in pieces if solid.holds_point(item, camera.eye, THIN_ROOM if item.kind in solid.SEE_THROUGH else LENS_ROOM)
    ]
    if shot.framing is Framing.INSERT or shot.size is Size.INSERT or not subjects:
        hiding = [
            item for item in pieces if solid.hides(item, camera.eye, [camera.target]) and not solid.holds_point(item, camera.target, 0.1)
        ]
    else:
        margin = 0.05 if shot.size in WHOLE or shot.framing in (Framing.ESTABLISHING, Framing.EMPTY) else 0.12
        hiding = [item for item in pieces if any(_hides(item, camera, figure, margin) for figure in subjects)]
    return tuple(item for item in pieces if item not in at_lens and item not in hiding)


def _hides(item: Piece, camera: Camera, figure: Figure, margin: float) -> bool:
    """Whether a piece is before a face. What somebody sits or lies on never is; what they stand at needs no margin."""
    if solid.stands_on(item, figure.x, figure.z, 0.0):
        return False
    found = people.bones(figure)
    points = (found.eye, found.chin, people.crown_point(figure))
    touching = any(solid.holds_point(item, point, 0.35) for point in points)
    is_seat = item.kind in KINDS and KINDS[item.kind].seat > 0
    return solid.hides(item, camera.eye, points, 0.0 if touching or is_seat else margin)


def _before_walls(place: Set, camera: Camera) -> tuple[Piece, ...]:
    """Without what hangs and stands at a wall that the camera is at or behind: that wall is not there."""
    room = place.room
    if room is None:
        return place.pieces
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

    return tuple(item for item in place.pieces if stays(item))


def _inserted(shot: Shot, panel: Panel, breakdown: Breakdown) -> str:
    """Kind of the prop an insert shows: what the shot is on, else the panel's first prop."""
    if shot.framing is not Framing.INSERT and shot.size is not Size.INSERT:
        return ""
    kinds = {prop.id: prop.kind for prop in breakdown.props}
    return next((kinds[id] for id in (*shot.subjects, *panel.props) if id in kinds), "object")
