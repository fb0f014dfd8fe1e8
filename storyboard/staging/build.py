"""A panel becomes a stage: its scene's set, everybody on their marks, the camera of its shot, the light; nothing in the way."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, PlaceKind
from storyboard.model.shots import Angle, Blocking, Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Stage, Vec
from storyboard.shots.floor import FALLEN
from storyboard.shots.things import kind_of
from storyboard.staging import (
    afloat,
    carrying,
    elsewhere,
    fittings,
    heights,
    inhabitants,
    lying,
    narrow,
    outlooks,
    pursuit,
    setups,
    solid,
    telling,
    traffic,
    vehicles,
    worktops,
)
from storyboard.staging import figures as people
from storyboard.staging.action import Action, action_of, leaning, lying_height, on_bed, rail_height, seat_height
from storyboard.staging.against import ARMS, against, alongside
from storyboard.staging.body import RAIL
from storyboard.staging.bystanders import on_stage
from storyboard.staging.camera import WHOLE
from storyboard.staging.contact import touching, within_reach
from storyboard.staging.fits import raised
from storyboard.staging.fitting_pieces import INSIDE, OUTSIDE
from storyboard.staging.light import key_of
from storyboard.staging.mirror import mirrored
from storyboard.staging.pieces import KINDS
from storyboard.staging.places import Ask, Set, set_of
from storyboard.staging.setups import Scenery
from storyboard.staging.sheets import sheet_stage, shown
from storyboard.staging.tags import tagged
from storyboard.staging.turning import sideways
from storyboard.staging.variants import VEHICLES

LENS_ROOM = 0.3
"""Metres around the lens in which no piece may be."""

THIN_ROOM = 0.1
"""The same for what one films through."""

WALL_GAP = 0.3
"""Metres from a wall within which a piece reaches it."""

NARROW = 2.2
"""Metres from the middle to a wall under which a room is a corridor."""

INSIDE_EYE = 1.15
"""Metres: the lens of a wide in a room."""

ABOARD = frozenset({"dashboard", "windscreen", "steering_wheel", "car_door"})
"""What a crew takes out of a car before it films a thing in a lap."""

CLEAR = 0.15
"""Metres a piece may rise above somebody who is seen from straight above."""

FELL = 0.6
"""Metres around somebody who falls or lies in which no seat is: it was moved for them."""

ON_TOP = 0.3
"""Metres that a piece may rise above what lies on it."""

HANDLES = frozenset({Pose.STAND, Pose.HOLD, Pose.WALK, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK})
"""Poses whose hanging hand comes up for an insert of what it holds."""


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
    shot, acted = panel.seen(scene.shot(panel.shot)), panel
    scene, breakdown = elsewhere.there(scene, panel, breakdown)
    scene, panel = sideways(*inhabitants.tamed(*narrow.gathered(scene, panel, breakdown), breakdown))
    ask = ask_of(scene, panel, breakdown)
    high = heights.is_from_above(shot)
    if high:
        panel = heights.those_below(shot, panel)
        ask, shot, scene = (
            heights.ground_below(ask),
            shot.model_copy(update={"framing": Framing.ESTABLISHING}),
            scene.model_copy(update={"panels": (panel,)}),
        )
    outside = _in_car(ask) and vehicles.from_outside(shot)
    if outside:
        ask, shot = ask._replace(interior=False, action=Action((), (), ())), vehicles.as_seen_outside(shot)
    elif _in_car(ask):
        shot = vehicles.through_windscreen(shot)
    place, panel = _furnished(ask, scene, panel, breakdown, outside=outside)
    thing, kind = _inserted(scene, shot, panel, breakdown)
    blocking = () if outside else against(_blocking(ask, scene, panel, thing, kind), () if _in_car(ask) else place.pieces)
    everyone = people.figures_of(scene, panel, blocking, breakdown, lambda item: raised(item) or _ground(item, ask, place))
    everyone = afloat.inside(everyone, place.pieces)
    everyone = fittings.holding(everyone if kind else touching(everyone, blocking), blocking, place.pieces)
    everyone, loads = carrying.carried(everyone, blocking, _kinds(breakdown))
    place = place._replace(pieces=(*place.pieces, *loads))
    everyone = (there := inhabitants.company(everyone, scene, acted, breakdown, seated=_in_car(ask))).figures
    if shot.framing is Framing.SHEET and (whom := shown(shot, everyone)) is not None:
        return inhabitants.on_sheet(sheet_stage(whom, aspect), breakdown)
    cast = setups.cast_of(shot, everyone)._replace(holder=_holder(everyone, blocking, thing))
    scenery = inhabitants.with_audience(_scenery(place, ask), there, ask.action)
    camera = traffic.about(place.pieces, aspect) or setups.solve(shot, cast, scenery, aspect)
    camera = pursuit.back_window(panel, cast.over if _in_car(ask) and shot.framing is Framing.POV else None, camera)
    camera = heights.camera(camera, cast.subjects) if high else camera
    figures = on_stage(shot, cast, camera, aspect)
    subjects = [figure for figure in cast.subjects if figure in figures] or list(figures)
    standing = (
        vehicles.before_doors(place.pieces, camera, subjects, shot.size, aspect) if _in_car(ask) else _before_walls(place, camera, everyone)
    )
    seen = _in_view(standing, camera, subjects, shot, figures, fittings.landmarks(blocking, place.pieces))
    view = telling.Picture(camera, aspect, tuple(figures), place.room, ask.kind, ask.action.centre)
    seen = telling.told(seen, place.pieces, view, shot)
    built = Stage(
        place=ask.kind,
        place_name=ask.name,
        interior=place.interior,
        room=place.room,
        ground=place.recipe.ground,
        backdrop=place.recipe.backdrop,
        pieces=seen if kind or _in_car(ask) else lying.laid(seen, panel, figures, breakdown),
        figures=figures,
        insert=kind,
        insert_words=panel.detail.words if panel.detail and kind else "",
        insert_hand=panel.detail.hand if panel.detail and kind else "",
        camera=camera,
        light=panel.light,
        key=key_of(panel.light, place.interior),
        aspect=aspect,
    )
    built = tagged(inhabitants.inhabited(built, there, acted, breakdown, (place, ask.action), shot), blocking, panel, shot, breakdown)
    return mirrored(built) if panel.mirrored else built


def _furnished(ask: Ask, scene: SceneBoard, panel: Panel, breakdown: Breakdown, *, outside: bool) -> tuple[Set, Panel]:
    """The set with what drives in it and what people are at; `outside` for a scene in a vehicle that is seen from the road."""
    place = set_of(ask)
    if outside:
        place = place._replace(pieces=traffic.under_way(place.pieces, scene, panel))
    elif _in_car(ask):
        place = place._replace(pieces=(*place.pieces, *pursuit.through_glass(panel)))
    elif not place.interior:
        place, panel = _driven(place, scene, panel, ask)
    return (place if _in_car(ask) else _fitted(place, scene, panel, breakdown)), panel


def _driven(place: Set, scene: SceneBoard, panel: Panel, ask: Ask) -> tuple[Set, Panel]:
    """A place outside with the vehicle of the words: one that drives through, or one that came and is pushed."""
    if panel.traffic:
        driven = traffic.passing(place.pieces, panel, ask.action.centre)
        return place._replace(pieces=driven, dominant=place.dominant if panel.blocking else tuple(solid.corners(driven[0]))), panel
    pieces, items = traffic.standing(place.pieces, scene, panel)
    return place._replace(pieces=pieces), panel.model_copy(update={"blocking": items}) if items != panel.blocking else panel


def _fitted(place: Set, scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Set:
    """A place with what people of the panel are on, at, or work at; a small room has its own door and no room for another."""
    if place.recipe.within is not None:
        return place
    every = [one for other in scene.panels for one in other.blocking]
    walls = INSIDE if place.interior else OUTSIDE
    bare = place.interior and place.room is None
    pieces = fittings.fitted(alongside(place.pieces, panel.blocking), panel.blocking, every, walls, open_air=bare)
    return place._replace(pieces=worktops.brought(pieces, panel.blocking, every, _kinds(breakdown)) if place.interior else pieces)


def ask_of(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Ask:
    """What the set of a scene is built from: its place, and the blocking of all its panels (with this one as given)."""
    place = breakdown.place_of(scene.scene.id)
    scene, panel = narrow.gathered(scene, panel, breakdown)
    kind = narrow.kind_here(place, scene) if place else PlaceKind.UNKNOWN
    interior = place.interior if place else not scene.scene.setting.startswith("EXT")
    name = place.name if place else scene.scene.location
    if not interior and any(item.pose is Pose.DRIVE for item in panel.blocking):
        kind, interior = PlaceKind.CAR, True
    return Ask(
        kind,
        interior,
        name,
        place.dressing if place else (),
        action_of(item for one in _blockings(scene, panel, kind, interior) for item in one),
    )


def _blockings(scene: SceneBoard, panel: Panel, kind: PlaceKind, interior: bool) -> list[tuple[Blocking, ...]]:
    """The blocking of all panels of a scene, this one first and as given; in a car with everybody on their seats."""
    others = (other.blocking for other in scene.panels if other.id != panel.id)
    every = [tuple(map(leaning, one)) for one in (panel.blocking, *others)]
    if not (interior and kind is PlaceKind.CAR):
        return every
    seats = vehicles.riders([other.blocking for other in scene.panels])
    return [vehicles.aboard(one, seats) for one in every]


def _kinds(breakdown: Breakdown) -> dict[str, str]:
    """What the props are drawn as, by id."""
    return {prop.id: kind_of(prop.name, prop.kind) for prop in breakdown.props}


def _in_car(ask: Ask) -> bool:
    return ask.interior and ask.kind is PlaceKind.CAR


def _blocking(ask: Ask, scene: SceneBoard, panel: Panel, thing: str, kind: str) -> tuple[Blocking, ...]:
    """Who is where, in a car on their seats. Whoever holds what an insert is on holds it up."""
    items = vehicles.aboard(panel.blocking, vehicles.riders([other.blocking for other in scene.panels])) if _in_car(ask) else panel.blocking
    items = outlooks.before_wall(items, interior=ask.interior)
    items = items if _in_car(ask) else within_reach(tuple(map(leaning, items)))
    return tuple(_handling(item, kind) if thing and item.holds == thing and item.pose in HANDLES else item for item in items)


def _handling(item: Blocking, kind: str) -> Blocking:
    """Somebody who shows a thing: gripped where it has a handle, else on the open hand."""
    return item.model_copy(update={"pose": Pose.HOLD if kind in setups.GRIPPED else Pose.GIVE, "to": None})


def _holder(everyone: Sequence[Figure], blocking: Sequence[Blocking], thing: str) -> Figure | None:
    """Whoever holds the thing an insert is on."""
    holders = [item.character for item in blocking if thing and item.holds == thing and item.pose not in (Pose.LIE, Pose.FALL)]
    return next((figure for figure in everyone if figure.holds and figure.character in holders), None)


def _ground(item: Blocking, ask: Ask, place: Set) -> tuple[float, float]:
    """Heights of floor and seat for somebody: lying people are on what they lie on."""
    if _in_car(ask):
        return (0.0, vehicles.CAR_SEAT)
    if item.pose is Pose.LIE and item.state == FALLEN:
        return (0.0, 0.45)
    if item.pose is Pose.LIE:
        return (lying_height(place.recipe.bed), 0.45)
    if item.pose is Pose.LEAN:
        return (0.0, rail_height(place.recipe))
    if on_bed(ask.action, item.mark):
        return (0.0, lying_height(place.recipe.bed) or 0.45)
    return (0.0, seat_height(place.recipe.seat))


def _scenery(place: Set, ask: Ask) -> Scenery:
    (cx, cz), room = ask.action.centre, place.room
    if _in_car(ask):
        return Scenery((0.0, 0.0, 0.0), (), True, place.surface, vehicles.BONNET, vehicles.LENS_HEIGHT)
    if room is None:
        cars = [item for item in place.pieces if item.kind == "car" or item.kind in VEHICLES] if ask.kind is PlaceKind.CAR else []
        dominant = (
            tuple(point for item in (cars[:1] + [one for one in cars[1:] if one.moving]) for point in solid.corners(item)) or place.dominant
        )
        return Scenery((cx, 0.0, cz), dominant, place.interior, place.surface)
    most = 2.5 + 1.25 * max(room.x1 - room.x0, room.z1 - room.z0)
    breadth = min(room.x1 - cx, cx - room.x0)
    return Scenery(
        (cx, 0.0, cz), place.dominant, place.interior, place.surface, most, INSIDE_EYE, room.height, breadth if breadth < NARROW else 60.0
    )


def _in_view(
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
    seats += [item for item in pieces if _seat(item) and any(solid.stands_on(item, figure.x, figure.z, FELL) for figure in down)]
    left = [figure for figure in everyone if figure.pose in (Pose.RUN, Pose.WALK)]
    seats += [item for item in pieces if _seat(item) and any(solid.stands_on(item, figure.x, figure.z, 0.1) for figure in left)]
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
                and item.kind not in VEHICLES
                and solid.hides(item, camera.eye, [camera.target])
                and not _carries(item, camera.target)
            )
        ]
    else:
        margin = 0.05 if shot.size in WHOLE or shot.framing in (Framing.ESTABLISHING, Framing.EMPTY) else 0.12
        hiding = [item for item in pieces if any(_hides(item, camera, figure, margin) for figure in subjects)]
    if shot.angle is Angle.OVERHEAD:
        at_lens += [item for item in pieces if any(_roofs(item, figure) for figure in subjects)]
    under = [item for item in pieces if _seat(item) and any(_lies_on(item, figure) for figure in everyone)]
    under += [item for item in pieces if item in needed]
    under += [item for item in pieces if traffic.pushed(item, everyone) or any(_leans_on(item, figure) for figure in everyone)]
    return tuple(item for item in pieces if item not in at_lens and (item not in hiding or item in under))


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


def _hides(item: Piece, camera: Camera, figure: Figure, margin: float) -> bool:
    """Whether a piece is before a face. What somebody sits or lies on never is; what they stand at needs no margin."""
    if solid.stands_on(item, figure.x, figure.z, 0.0):
        return False
    found = people.bones(figure)
    points = (found.eye, found.chin, people.crown_point(figure))
    touching = any(solid.holds_point(item, point, 0.35) for point in points)
    return solid.hides(item, camera.eye, points, 0.0 if touching or _seat(item) else margin)


def _seat(item: Piece) -> bool:
    return item.kind in KINDS and KINDS[item.kind].seat > 0


def _before_walls(place: Set, camera: Camera, everyone: Sequence[Figure]) -> tuple[Piece, ...]:
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

    return tuple(item for item in place.pieces if stays(item))


def _inserted(scene: SceneBoard, shot: Shot, panel: Panel, breakdown: Breakdown) -> tuple[str, str]:
    """Id and kind of the prop an insert shows: what the shot is on, else what the panel has, somebody holds, the scene has."""
    if shot.framing is not Framing.INSERT and shot.size is not Size.INSERT:
        return ("", "")
    if panel.detail and panel.detail.kind:
        return ("", panel.detail.kind)
    kinds = _kinds(breakdown)
    held = (item.holds for item in panel.blocking)
    around = (prop.id for prop in breakdown.props if scene.scene.id in prop.scenes)
    found = next((id for id in (*shot.subjects, *panel.props, *held, *around) if id in kinds), "")
    return (found, kinds.get(found, "object"))
