"""A panel becomes a stage: its scene's set, everybody on their marks, the camera of its shot, the light; nothing in the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storyboard.breakdown.appearance import accent_of
from storyboard.breakdown.places import VEHICLES as WHEREVER
from storyboard.breakdown.vistas import VISTA
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Panel, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Stage
from storyboard.shots.floor import is_fallen
from storyboard.shots.things import kinds_of
from storyboard.shots.vehicle_words import WINDOW_OF
from storyboard.staging import (
    afloat,
    balanced,
    bare,
    carrying,
    carts,
    clearing,
    elsewhere,
    epochs,
    fitting_lifts,
    fittings,
    hailing,
    heights,
    hung,
    hurt,
    in_seats,
    inhabitants,
    lying,
    narrow,
    opened,
    outlooks,
    partitions,
    pursuit,
    roofs,
    self_touch,
    setups,
    sight,
    solid,
    standing_there,
    stood,
    surfaces,
    swimming,
    tangents,
    telling,
    things_shown,
    traffic,
    vehicles,
    waters,
    worktops,
    worn,
)
from storyboard.staging import figures as people
from storyboard.staging.action import Action, action_of, lying_height, on_bed, rail_height, seat_height, seen_well
from storyboard.staging.against import against, alongside
from storyboard.staging.bystanders import on_stage
from storyboard.staging.cabins import abreast
from storyboard.staging.contact import touching, within_reach
from storyboard.staging.fit import INSIDE, OUTSIDE
from storyboard.staging.fits import raised
from storyboard.staging.fits_vehicles import PLUNGED
from storyboard.staging.inhabitants import Company
from storyboard.staging.light import key_of
from storyboard.staging.mirror import mirrored
from storyboard.staging.places import Ask, Set, set_of, usual_kind
from storyboard.staging.recipe import HIGH
from storyboard.staging.setups import Cast, Scenery
from storyboard.staging.sheets import sheet_stage, shown
from storyboard.staging.tags import tagged
from storyboard.staging.turning import sideways
from storyboard.staging.variants import VEHICLES, cab_of
from storyboard.staging.variants_audience import AUDIENCE

NARROW = 2.2
"""Metres from the middle to a wall under which a room is a corridor."""

INSIDE_EYE, OPEN_EYE, OVER_TOP = 1.15, 1.2, 2.3
"""Metres: the lens of a wide in a room, in the open, and above who is on top of something long and narrow, so that one sees what it is."""

HANDLES = frozenset({Pose.STAND, Pose.HOLD, Pose.WALK, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK})
"""Poses whose hanging hand comes up for an insert of what it holds."""


class _Told(NamedTuple):
    """What a panel is staged from, once it is known from where it is seen."""

    scene: SceneBoard
    panel: Panel
    acted: Panel
    """The panel as it was planned, with the animals and crowds among its people."""
    breakdown: Breakdown
    shot: Shot
    ask: Ask
    high: bool = False
    """Whether it looks down from a height on what is below."""
    aloft: bool = False
    """Whether those in it are in the air below a height."""
    outside: bool = False
    """Whether a scene in a vehicle is seen from the road."""

    @property
    def aboard(self) -> bool:
        """Whether the camera is in a vehicle with its people."""
        return _in_car(self.ask)

    @property
    def on_road(self) -> bool:
        """Whether that vehicle is what the picture is of, and not the place it stands in."""
        return self.outside and self.ask.kind is PlaceKind.CAR


class _World(NamedTuple):
    """A set with everybody on their marks, before a camera looks at it."""

    place: Set
    blocking: tuple[Blocking, ...]
    company: Company
    thing: str
    """Id of the prop an insert is on."""
    kind: str
    """What an insert is of; empty for every other picture."""


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
    return _staged(scene, panel, breakdown, aspect).model_copy(update={"accent": _accent(panel, breakdown)})


def _accent(panel: Panel, breakdown: Breakdown) -> str:
    """The colour of the thing of a close picture, where words tell one and nobody's hand in the board's own is there; else that one."""
    told = panel.detail.colour if panel.detail else ""
    worn = panel.detail is not None and panel.detail.by in {who.id for who in breakdown.characters if who.appearance.accent}
    return told if told and not worn else accent_of(breakdown.characters)


def _staged(scene: SceneBoard, panel: Panel, breakdown: Breakdown, aspect: float) -> Stage:
    told = _told(scene, panel, breakdown)
    told, world = _peopled(told)
    if told.shot.framing is Framing.SHEET and (whom := shown(told.shot, world.company.figures)) is not None:
        return inhabitants.on_sheet(sheet_stage(whom, aspect), told.breakdown)
    built = tangents.eased(_filmed(told, world, aspect))
    place = (world.place, told.ask.action)
    built = inhabitants.inhabited(built, world.company, told.acted, told.breakdown, place, told.shot)
    built = tagged(built, world.blocking, told.panel, told.shot, told.breakdown)
    return mirrored(built) if told.panel.mirrored else built


def _told(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> _Told:
    shot, acted = panel.seen(scene.shot(panel.shot)), panel
    scene, breakdown = elsewhere.there(scene, panel, breakdown)
    scene, panel = elsewhere.leaning_out(*elsewhere.parked(scene, panel, breakdown), breakdown)
    scene, panel, breakdown = elsewhere.beside(scene, panel, breakdown)
    scene, panel = sideways(*inhabitants.tamed(*narrow.gathered(scene, panel, breakdown), breakdown))
    scene, panel = standing_there.over_counters(scene, panel)
    panel = standing_there.settled(scene, panel)
    panel = panel.model_copy(update={"blocking": partitions.turned_out(panel.blocking)})
    told = _Told(scene, panel, acted, breakdown, shot, _asked(scene, panel, breakdown))
    if heights.falls(shot, told.panel, told.ask):
        return _below(told, heights.those_falling(shot, told.panel))._replace(aloft=True)
    if heights.lands(shot, told.panel, told.ask):
        return _below(told, heights.those_landed(told.panel))._replace(high=False, shot=shot)
    return _as_seen(_below(told, heights.those_below(shot, told.panel)) if heights.is_from_above(shot) else told)


def _below(told: _Told, panel: Panel) -> _Told:
    """The ground below a height, with whoever is down there or on the way and nobody of the other panels."""
    return told._replace(
        panel=panel,
        ask=heights.ground_below(told.ask, told.breakdown.places),
        shot=told.shot.model_copy(update={"framing": Framing.ESTABLISHING}),
        scene=told.scene.model_copy(update={"panels": (panel,)}),
        high=True,
    )


def _as_seen(told: _Told) -> _Told:
    """The same, where it plays in a vehicle: from the road, or through its windscreen."""
    if not told.aboard:
        return told
    if any(item.at.startswith(WINDOW_OF) for item in told.panel.blocking):
        return told._replace(ask=told.ask._replace(interior=False))
    if divers := tuple(item for item in told.panel.blocking if (item.at, item.pose) in PLUNGED):
        return _dived_into(told, divers)
    if vehicles.from_outside(told.shot, open_air=bool(told.panel.traffic) or "EXT" in told.scene.scene.setting):
        bare = told.ask._replace(interior=False, action=Action((), (), ()))
        if (stood_in := _stood_in(told)) is not None:
            return told._replace(ask=bare._replace(kind=stood_in), outside=True)
        return told._replace(ask=bare, shot=vehicles.as_seen_outside(told.shot), outside=True)
    return told._replace(shot=vehicles.through_windscreen(told.shot))


def _stood_in(told: _Told) -> PlaceKind | None:
    """The kind of place that an establishing picture is of, though somebody sleeps at a wheel in it; None where a vehicle is the place."""
    own = told.breakdown.place_of(told.scene.scene.id)
    of_place = own is not None and not own.interior and own.kind not in WHEREVER
    return own.kind if own is not None and of_place and told.shot.framing is Framing.ESTABLISHING and traffic.at_rest(told.scene) else None


def _dived_into(told: _Told, divers: tuple[Blocking, ...]) -> _Told:
    """The road beside a vehicle with whoever goes headfirst into it, and nobody else."""
    panel = told.panel.model_copy(update={"blocking": divers})
    road = told.ask._replace(kind=PlaceKind.STREET, interior=False, action=action_of(divers))
    return told._replace(ask=road, panel=panel, scene=told.scene.model_copy(update={"panels": (panel,)}))


def _peopled(told: _Told) -> tuple[_Told, _World]:
    """The set with everybody on their marks and what they hold, carry and ride; the panel as the vehicles in it leave it."""
    place, panel = _furnished(told)
    told = told._replace(panel=panel)
    scene, breakdown, ask = told.scene, told.breakdown, told.ask
    thing, kind = _inserted(scene, told.shot, panel, breakdown)
    kind = carts.settled(epochs.close(kind, place.epoch), ask.kind, place.epoch)
    panel = panel.model_copy(update={"blocking": carts.handled(panel.blocking, ask.kind, place.epoch)})
    blocking = () if told.outside else against(_blocking(ask, scene, panel, thing, kind), () if told.aboard else place.pieces)
    everyone = people.figures_of(scene, panel, blocking, breakdown, lambda item: _stands(told, item, place))
    everyone = swimming.off_earth(everyone, ask.kind, interior=ask.interior)
    at = {item.character: item.at for item in blocking}
    everyone = afloat.inside(everyone, place.pieces, [who for who, where in at.items() if where in afloat.STEERING])
    place = place._replace(pieces=afloat.steered(place.pieces, everyone, at))
    everyone = worn.donned(worn.draped(everyone, blocking, kinds_of(breakdown.props)), blocking, kinds_of(breakdown.props))
    everyone = hurt.marked(everyone, blocking)
    everyone = fittings.holding(everyone if kind else touching(everyone, blocking), blocking, place.pieces)
    everyone = tuple(map(self_touch.drinking, everyone))
    everyone = everyone if kind else surfaces.rested(everyone, blocking, place.pieces, indoors=place.interior)
    everyone = tuple(map(hung.on_this_side, lying.eyeing(everyone, blocking)))
    everyone, loads = carrying.carried(everyone, blocking, kinds_of(breakdown.props))
    everyone = in_seats.kissed(everyone, blocking) if told.aboard else everyone
    company = inhabitants.company(everyone, scene, told.acted, breakdown, place.pieces, seated=told.aboard)
    return told, _World(place._replace(pieces=(*place.pieces, *loads)), blocking, company, thing, kind)


def _filmed(told: _Told, world: _World, aspect: float) -> Stage:
    """The world as the camera of the shot has it, without the animals, crowds and names in it."""
    ask, place, detail = told.ask, world.place, told.panel.detail if world.kind else None
    if not (world.kind or told.aboard or told.high):
        world = world._replace(company=world.company._replace(figures=opened.opened(world.company.figures, told.shot)))
    cast = setups.cast_of(told.shot, world.company.figures)
    cast = cast._replace(holder=_holder(world.company.figures, world.blocking, world.thing))
    camera, figures, pieces = _seen(told, world, cast, aspect)
    return Stage(
        place=ask.kind,
        place_name=ask.name,
        interior=place.interior,
        room=place.room,
        ground=place.recipe.ground,
        backdrop=place.recipe.backdrop,
        pieces=pieces,
        figures=figures,
        insert=world.kind,
        insert_words=detail.words if detail else "",
        insert_hand=detail.hand if detail else "",
        insert_count=detail.count if detail and world.kind else 0,
        insert_tool=detail.tool if detail else "",
        insert_by=detail.by if detail else "",
        insert_other=detail.other if detail else "",
        insert_on=detail.at if detail and world.kind else "",
        camera=camera,
        light=told.panel.light,
        key=key_of(told.panel.light, place.interior),
        aspect=aspect,
    )


_Shown = tuple[Camera, tuple[Figure, ...], tuple[Piece, ...]]


def _seen(told: _Told, world: _World, cast: Cast, aspect: float) -> _Shown:
    """The camera with who and what is before it; from another side where the set hides who the picture is about."""
    first = _from(told, world, cast, aspect)
    if told.aboard or told.high or world.kind or not _is_hidden(cast, first):
        return first
    others = (_from(told._replace(shot=shot), world, cast, aspect) for shot in sight.other_sides(told.shot))
    return next((one for one in others if not _is_hidden(cast, one) and _fair(cast, one, first, aspect)), first)


def _is_hidden(cast: Cast, shown: _Shown) -> bool:
    camera, figures, pieces = shown
    return any(sight.hidden(figure, pieces, camera.eye, figures) for figure in cast.subjects)


def _fair(cast: Cast, shown: _Shown, first: _Shown, aspect: float) -> bool:
    """Whether another side has nobody in the foreground, and everybody in the order they were planned in."""
    camera, figures, _ = shown
    return not sight.in_the_way(figures, camera, cast.subjects) and sight.same_order(first[0], camera, cast.subjects, aspect)


def _from(told: _Told, world: _World, cast: Cast, aspect: float) -> _Shown:
    camera = _camera(told, world, cast, aspect)
    figures = on_stage(told.shot, cast, camera, aspect, seated=told.aboard)
    return camera, figures, _pieces(told, world, cast, camera, figures, aspect)


def _camera(told: _Told, world: _World, cast: Cast, aspect: float) -> Camera:
    """Where the shot is seen from: a vehicle that passes, a back window and a height have cameras of their own."""
    scenery = inhabitants.with_audience(_scenery(world.place, told.ask), world.company, told.ask.action)
    scenery = inhabitants.with_jury(scenery, world.place.pieces, world.blocking)
    shot = inhabitants.over_heads(told.shot, world.blocking)
    alone = traffic.on_road(told.panel, world.place.pieces, aspect) if told.on_road else None
    hailed = hailing.camera(shot, cast.subjects, world.blocking, world.place.pieces, aspect)
    camera = traffic.about(world.place.pieces, aspect) or alone or hailed or setups.solve(shot, cast, scenery, aspect)
    camera = pursuit.back_window(told.panel, cast.over if told.aboard and told.shot.framing is Framing.POV else None, camera)
    if told.aloft:
        return heights.falling_camera(camera, cast.subjects, told.shot.angle)
    return heights.camera(camera, cast.subjects) if told.high else camera


def _pieces(told: _Told, world: _World, cast: Cast, camera: Camera, figures: tuple[Figure, ...], aspect: float) -> tuple[Piece, ...]:
    """What stays of the set before this camera, with what the words tell of it and what lies on it."""
    shot, place, ask = told.shot, world.place, told.ask
    subjects = [figure for figure in cast.subjects if figure in figures] or list(figures)
    standing = (
        vehicles.before_doors(place.pieces, camera, subjects, shot.size, aspect)
        if told.aboard
        else clearing.before_walls(place, camera, world.company.figures)
    )
    seen = clearing.in_view(standing, camera, subjects, shot, figures, fittings.landmarks(world.blocking, place.pieces))
    seen = telling.told(
        seen,
        telling.movable(place.pieces, ask.dressing),
        telling.Picture(camera, aspect, figures, place.room, usual_kind(ask), ask.action.centre),
        shot,
    )
    if world.kind or told.aboard:
        return seen
    seen = stood.put(seen, [carts.settled(kind, ask.kind, place.epoch) for kind in told.panel.laid], figures, place.room, (camera, aspect))
    return lying.laid(carts.standing(seen, ask.kind), told.panel, figures, told.breakdown, world.blocking, (camera, aspect))


def _furnished(told: _Told) -> tuple[Set, Panel]:
    """The set with what drives in it and what people are at."""
    place, scene, panel = set_of(told.ask), told.scene, told.panel
    if told.outside:
        pieces = place.pieces if told.on_road else traffic.stood(place.pieces, cab_of(told.ask.name, told.ask.dressing))
        place = place._replace(pieces=traffic.under_way(pieces, scene, panel))
    elif told.aboard:
        place = place._replace(pieces=(*place.pieces, *pursuit.through_glass(panel), *vehicles.used(panel.blocking)))
    elif not place.interior:
        place, panel = _driven(place, scene, roofs.up(panel, place.pieces, told.ask.name), told.ask)
        place = place._replace(pieces=waters.puddles(place.pieces, place.recipe.ground, told.ask, panel.light.weather))
    panel = balanced.in_gym(panel, told.ask.name)
    empty, left = bare.told(scene, panel)
    if empty and place.interior and not told.aboard:
        place = place._replace(pieces=bare.cleared(place.pieces, place.room, told.ask.action.centre, left))
    place = place._replace(pieces=things_shown.put(place.pieces, told.shot, panel, told.ask.action.centre, place.room))
    nobody_there = bool(panel.traffic) and told.shot.framing is Framing.EMPTY
    return (place if told.aboard or nobody_there else _fitted(place, scene, panel, told.breakdown)), panel


def _driven(place: Set, scene: SceneBoard, panel: Panel, ask: Ask) -> tuple[Set, Panel]:
    """A place outside with the vehicle of the words: one that drives through, or one that came and is pushed."""
    if panel.traffic:
        driven = traffic.passing(place.pieces, panel, ask.action.centre)
        return place._replace(pieces=driven, dominant=place.dominant if panel.blocking else tuple(solid.corners(driven[0]))), panel
    pieces, items = traffic.standing(place.pieces, scene, panel)
    return place._replace(pieces=pieces), panel.model_copy(update={"blocking": items}) if items != panel.blocking else panel


def _fitted(place: Set, scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Set:
    """A place with what people of the panel are on, at, or work at; a small room has its own door and no room for another."""
    every = [one for other in scene.panels for one in other.blocking]
    if place.recipe.within is not None:
        loose = [one for one in panel.blocking if one.at in fittings.IN_CABINS]
        pieces = fitting_lifts.of_cabin(place.pieces, panel.blocking)
        return place._replace(pieces=fittings.fitted(pieces, loose, (), INSIDE) if loose else pieces)
    walls = INSIDE if place.interior else OUTSIDE
    bare = place.interior and place.room is None
    kinds = kinds_of(breakdown.props)
    tops = worktops.tops(every, kinds) if place.interior else ()
    pieces = fittings.fitted(alongside(place.pieces, panel.blocking), panel.blocking, every, walls, open_air=bare, others=tops)
    pieces = pieces if place.room is None or not place.interior else partitions.joined(pieces, place.room, panel.blocking)
    pieces = waters.waded(pieces, panel.blocking, scene.scene.location, place.room)
    return place._replace(pieces=worktops.brought(pieces, panel.blocking, every, kinds) if place.interior else pieces)


def ask_of(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Ask:
    """What the set of a scene is built from: its place, and the blocking of all its panels (with this one as given)."""
    return _asked(*narrow.gathered(scene, panel, breakdown), breakdown)


def _asked(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Ask:
    """The same of a scene whose people are gathered where they have room."""
    place = breakdown.place_of(scene.scene.id)
    kind = narrow.kind_here(place, scene) if place else PlaceKind.UNKNOWN
    interior = place.interior if place else not scene.scene.setting.startswith("EXT")
    name = place.name if place else scene.scene.location
    aboard = kind is PlaceKind.BOAT or (place is not None and "afloat" in place.dressing)
    if not interior and not aboard and any(item.pose is Pose.DRIVE for item in panel.blocking):
        kind, interior = PlaceKind.CAR, True
    if not interior and narrow.rowed(scene, panel):
        kind, name = PlaceKind.BOAT, f"{name} {narrow.boat_on(kind)}"
    if place and narrow.watched(place, scene):
        name = f"{name} {AUDIENCE}"
    there = traffic.so_far(place.dressed(scene.scene.id) if place else (), scene, panel)
    bare = Ask(kind, interior, name, there, narrow.NOBODY)
    return bare._replace(action=action_of(item for one in _blockings(scene, panel, bare) for item in one))


def _blockings(scene: SceneBoard, panel: Panel, ask: Ask) -> list[tuple[Blocking, ...]]:
    """The blocking of all panels of a scene, this one first and as given; in a car with everybody on their seats."""
    others = (other.blocking for other in scene.panels if other.id != panel.id)
    every = [tuple(map(seen_well, one)) for one in (panel.blocking, *others)]
    return [vehicles.aboard(one, _seats(ask, scene)) for one in every] if _in_car(ask) else every


def _seats(ask: Ask, scene: SceneBoard) -> tuple[tuple[str, Mark], ...]:
    """Who sits where in the vehicle of a scene."""
    return vehicles.riders([other.blocking for other in scene.panels], abreast(cab_of(ask.name, ask.dressing)))


def _in_car(ask: Ask) -> bool:
    return ask.interior and ask.kind is PlaceKind.CAR


def _blocking(ask: Ask, scene: SceneBoard, panel: Panel, thing: str, kind: str) -> tuple[Blocking, ...]:
    """Who is where, in a car on their seats. Whoever holds what an insert is on holds it up."""
    items = vehicles.aboard(panel.blocking, _seats(ask, scene)) if _in_car(ask) else panel.blocking
    items = outlooks.before_wall(items, interior=ask.interior)
    items = items if _in_car(ask) else within_reach(tuple(map(seen_well, items)))
    return tuple(_handling(item, kind) if thing and item.holds == thing and item.pose in HANDLES else item for item in items)


def _handling(item: Blocking, kind: str) -> Blocking:
    """Somebody who shows a thing: gripped where it has a handle, else on the open hand."""
    return item.model_copy(update={"pose": Pose.HOLD if kind in setups.GRIPPED else Pose.GIVE, "to": None})


def _holder(everyone: Sequence[Figure], blocking: Sequence[Blocking], thing: str) -> Figure | None:
    """Whoever holds the thing an insert is on."""
    holders = [item.character for item in blocking if thing and item.holds == thing and item.pose not in (Pose.LIE, Pose.FALL)]
    return next((figure for figure in everyone if (figure.holds or figure.other) and figure.character in holders), None)


def _stands(told: _Told, item: Blocking, place: Set) -> tuple[float, float]:
    """Heights of floor and seat for somebody in a picture."""
    return (heights.ALOFT, heights.ALOFT) if told.aloft else raised(item) or _ground(item, told.ask, place)


def _ground(item: Blocking, ask: Ask, place: Set) -> tuple[float, float]:
    """Heights of floor and seat for somebody: lying people are on what they lie on."""
    if _in_car(ask):
        return (0.0, vehicles.CAR_SEAT)
    if item.at == roofs.ROOFED:
        return (roofs.height(item, place.pieces), 0.3)
    if item.pose is Pose.LIE:
        return (0.0 if is_fallen(item) else lying_height(place.recipe.bed), 0.45)
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
        eye = OVER_TOP if place.recipe.within and place.recipe.ground in HIGH else OPEN_EYE
        told = any(word.startswith(VISTA) for word in ask.dressing)
        return Scenery((cx, 0.0, cz), dominant, place.interior, place.surface, eye=eye, told=told)
    most = 2.5 + 1.25 * max(room.x1 - room.x0, room.z1 - room.z0)
    breadth = min(room.x1 - cx, cx - room.x0)
    return Scenery(
        (cx, 0.0, cz), place.dominant, place.interior, place.surface, most, INSIDE_EYE, room.height, breadth if breadth < NARROW else 60.0
    )


def _inserted(scene: SceneBoard, shot: Shot, panel: Panel, breakdown: Breakdown) -> tuple[str, str]:
    """Id and kind of the prop an insert shows: what the shot is on, else what the panel has, somebody holds, the scene has."""
    if shot.framing is Framing.EMPTY and (view := things_shown.view(panel)):
        return ("", view)
    if shot.framing is not Framing.INSERT and shot.size is not Size.INSERT:
        return ("", "")
    if panel.detail and panel.detail.kind:
        return ("", panel.detail.kind)
    kinds = kinds_of(breakdown.props)
    held = (item.holds for item in panel.blocking)
    around = (prop.id for prop in breakdown.props if scene.scene.id in prop.scenes)
    found = next((id for id in (*shot.subjects, *panel.props, *held, *around) if id in kinds), "")
    return (found, kinds.get(found, "object"))
