"""Who else is on the set: animals, mounts and crowds join the people of a panel. The one place where a stage learns of them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from storyboard.breakdown.animal_words import AIDS, kin
from storyboard.breakdown.driven_words import DRIVEN
from storyboard.breakdown.group_words import BEFORE_JURY, BEFORE_PEOPLE
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, PlaceKind
from storyboard.model.shots import Blocking, Framing, Panel, Pose, Shot
from storyboard.model.stage import Animal, Extra, Figure, Piece, Stage, Vec
from storyboard.staging import animals, cavalry, crowds, cupped, drawn, groups, handling, herds, pets, solid
from storyboard.staging import figures as people
from storyboard.staging.action import Action
from storyboard.staging.animals import Seen
from storyboard.staging.biting import BITING
from storyboard.staging.camera import WHOLE
from storyboard.staging.pieces import piece
from storyboard.staging.places import Set
from storyboard.staging.setups import Scenery
from storyboard.staging.space import Turn, View, add

AT_HAND = 0.75
"""Metres from somebody within which a stick or a mount is theirs."""

NEAR = 0.35
"""Metres around the lens in which no animal is."""


class Company(NamedTuple):
    """The people of a panel with those up in the saddle, and what is known of animals and crowds."""

    figures: tuple[Figure, ...]
    seen: tuple[Seen, ...]
    mounts: tuple[Animal, ...] = ()
    machines: tuple[Piece, ...] = ()
    pets: Mapping[str, Animal] = {}
    """Animals of the cast that are with somebody, by their ids."""


def tamed(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel]:
    """Scene and panel with animals that have a part on their feet, so that no chair is brought to a sitting dog."""
    panel = handling.returned(scene, panel, breakdown)
    scene, panel = drawn.without_wheel(scene, panel, breakdown)
    rides = any(one.relation == "ridden" and one.element in scene.scene.elements for one in breakdown.sightings)
    if rides:
        panels = tuple(_saddled(scene, one, breakdown) for one in scene.panels)
        scene, panel = scene.model_copy(update={"panels": panels}), _saddled(scene, panel, breakdown)
    if not any(who.species or who.appearance.nature for who in breakdown.characters) and not any(
        item.pose is Pose.CYCLE for one in (panel, *scene.panels) for item in one.blocking
    ):
        return scene, panel
    panels = tuple(one.model_copy(update={"blocking": animals.tamed(one.blocking, breakdown)}) for one in scene.panels)
    return scene.model_copy(update={"panels": panels}), panel.model_copy(update={"blocking": animals.tamed(panel.blocking, breakdown)})


def _saddled(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Panel:
    """A panel whose riders need no chair: they sit on what they ride."""
    seen = animals.seen_in(scene, panel, breakdown)
    riders = {one.sighting.near for one in seen if one.sighting.relation == "ridden" and one.sighting.kind in animals.SADDLE}
    items = (
        item.model_copy(update={"pose": Pose.STAND}) if item.character in riders and item.pose is Pose.SIT and not item.at else item
        for item in panel.blocking
    )
    return panel.model_copy(update={"blocking": tuple(items)}) if riders else panel


def company(
    everyone: Sequence[Figure], scene: SceneBoard, panel: Panel, breakdown: Breakdown, pieces: Sequence[Piece], *, seated: bool
) -> Company:
    """The people with riders in the saddle and animals as large as they are. `seated` where everybody is in a vehicle.

    `pieces` are those of the set, on which animals are laid.
    """
    panel = handling.returned(scene, panel, breakdown)
    seen = cupped.perched(animals.seen_in(scene, panel, breakdown), panel.blocking)
    figures = tuple(_stand_in(figure, breakdown) for figure in everyone)
    aids = {one.near: one.kind for one in breakdown.sightings if one.kind in AIDS}
    own = {id: aid for id, aid in aids.items() if aid == "wheelchair"}
    own |= {item.character: "bicycle" for item in panel.blocking if item.pose is Pose.CYCLE}
    if seated:
        return Company(figures, seen)
    riders, mounts, machines = animals.mounted(figures, seen, own)
    riders, mounts, seen = pets.behind(riders, mounts, seen)
    tops = handling.laid_on(seen, riders, panel.blocking, pieces)
    seen = handling.told(seen, tops)
    riders = tuple(
        handling.at_top(figure, seen, tops) or cupped.with_small(figure, seen) or pets.attending(pets.with_bird(figure, seen), seen)
        for figure in riders
    )
    with_them = pets.pets(seen, riders, breakdown)
    return Company(pets.moved(riders, with_them), seen, mounts, (*machines, *animals.canes(riders, aids)), with_them)


def on_sheet(sheet: Stage, breakdown: Breakdown) -> Stage:
    """A reference sheet; of an animal it shows one from its side, where people are shown three times."""
    species = breakdown.people[sheet.figures[0].character].species
    if not species:
        return sheet
    kind = animals.SPECIES[species]
    return sheet.model_copy(
        update={"figures": (), "animals": (Animal(kind=species, facing=animals.SIDE, height=kind.height, tone=kind.tone),)}
    )


def _stand_in(figure: Figure, breakdown: Breakdown) -> Figure:
    species = breakdown.people[figure.character].species
    return figure.model_copy(update={"appearance": animals.stand_in(figure.appearance, species), "holds": ""}) if species else figure


def inhabited(built: Stage, there: Company, panel: Panel, breakdown: Breakdown, ground: tuple[Set, Action], shot: Shot) -> Stage:
    """The stage with its animals and crowds, and without the people who only stood in for an animal."""
    subjects = [figure for figure in built.figures if figure.character in shot.subjects]
    kept = {
        mount.x: mount
        for mount in there.mounts
        if any(figure.mount and (figure.x, figure.z) == (mount.x, mount.z) for figure in built.figures)
    }
    ridden = {one.sighting.who for one in there.seen if one.sighting.relation == "ridden" and one.sighting.near and kept}
    alone = [figure for figure in built.figures if figure.character not in there.pets and figure.character not in ridden]
    near = [pet for who, pet in there.pets.items() if any(figure.character == who for figure in built.figures)]
    beasts = [*animals.actors(alone, panel.blocking, breakdown, there.seen, built.camera.eye), *near, *kept.values()]
    carts: tuple[Piece, ...] = ()
    if shot.framing is not Framing.EMPTY or not subjects:
        loose = pets.strays(there.seen, [figure for figure in there.figures if figure in built.figures], built.place_name)
        tended = [beast for beast in (*loose, *near) if _is_framed(beast, there.seen)]
        tended += _ridden_now(kept.values(), there.seen, subjects)
        if tended and shot.size in WHOLE:
            hooves = any(one.now and one.sighting.relation in {"ridden", "left", "lead", "hauled", "chased"} for one in there.seen)
            ends = _carts_of(tended, there)
            for _ in range(2 if any(beast.lead is not None for beast in tended) else 1):
                camera = pets.both(built.camera, tended, subjects, built.aspect, hooves=hooves, more=ends)
                built = built.model_copy(update={"camera": camera})
        beasts += [
            beast
            for beast in loose
            if beast in tended or beast.pose in BITING or not (_in_the_way(beast, built, subjects) or _cut(beast, built))
        ]
        for one in there.seen:
            if one.sighting.kind != "carriage" or one.sighting.relation == DRIVEN or built.interior or one.sighting.who in shot.subjects:
                continue
            if (led := drawn.hitched(beasts, one)) is not None:
                beasts, carts = led
            else:
                team, waggons = drawn.behind(one)
                whole = not any(_cut(horse, built) for horse in team)
                free = drawn.freed(beasts, team) if one.sighting.thing else beasts
                beasts, carts = ([*free, *team], waggons) if whole else (beasts, carts)
    place, action = ground
    hall = crowds.Hall(built.pieces, place.room, action.marks, action.ground, built.place_name, place.epoch)
    if (driven := _of_cart(built, there, panel, hall, shot)) is not None:
        return driven
    if shot.framing is Framing.EMPTY and (alive := _of_beasts(built, there, panel, breakdown, hall, shot)) is not None:
        return alive
    group = groups.told(panel, hall) if shot.framing is Framing.EMPTY else ()
    if group:
        more, does = groups.brought(panel, group, interior=built.interior), panel.detail.hand if panel.detail is not None else ""
        camera = groups.framed(group, built.aspect, more, does)
        built = built.model_copy(update={"camera": camera, "pieces": (*groups.cleared(built.pieces, group), *more)})
    figures = tuple(figure for figure in built.figures if not breakdown.people[figure.character].species)
    rows = any(item.kind == "audience_rows" for item in place.pieces)
    crowd = group or (() if rows else crowds.extras(there.seen, hall, built.figures, built.camera, built.aspect))
    return built.model_copy(
        update={
            "figures": figures,
            "animals": (*beasts, *(_grazing(built) if not (beasts or drawn.other(there.seen)) else ())),
            "extras": () if built.insert else _on_kerbs(crowd, built),
            "pieces": _with_loads(built, there, beasts, carts),
        }
    )


def _grazing(built: Stage) -> Iterator[Animal]:
    """The horses of a set."""
    return (animals.grazing(item) for item in built.pieces if item.kind == "horse")


def _lifeless(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces of a set without the place of a horse that belongs to it: an animal stands there, or none."""
    return tuple(item for item in pieces if item.kind != "horse")


def _with_loads(built: Stage, there: Company, beasts: Sequence[Animal], carts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a set without machines somebody rides, with these, with carts, and what mouths carry."""
    gone = {machine.kind for machine in there.machines}
    kept = (item for item in _lifeless(built.pieces) if item.kind not in gone)
    return (*kept, *_ridden(there, built), *carts, *pets.in_mouths(beasts, there.seen), *_blaze(there, built))


def _on_cart(built: Stage, there: Company, centre: tuple[float, float]) -> Stage | None:
    """A picture of those who are up on a cart and drive it, in a place with this `centre`; None where nobody is."""
    found = None if built.interior else drawn.aboard(there.seen, there.figures)
    if found is None:
        return None
    figures, team, cart = drawn.driven(*found, centre)
    camera = drawn.framed_driven(cart, built.aspect)
    pieces = drawn.cleared(_lifeless(built.pieces), team, cart)
    return built.model_copy(update={"camera": camera, "pieces": pieces, "animals": team, "figures": figures, "extras": (), "insert": ""})


def _of_cart(built: Stage, there: Company, panel: Panel, hall: crowds.Hall, shot: Shot) -> Stage | None:
    """A picture that is about a cart with those before it, or up on it; None where it is about none."""
    centre = ((hall.box[0] + hall.box[1]) / 2, (hall.box[2] + hall.box[3]) / 2)
    if (driven := _on_cart(built, there, centre)) is not None:
        return driven
    about = not built.interior and shot.framing in {Framing.EMPTY, Framing.INSERT}
    found = drawn.told(panel, there.seen, centre) if about else None
    if found is None:
        return None
    (team, cart), gone = found, {"extras": (), "insert": ""}
    who, team = drawn.led_by(there.figures, there.seen, team)
    pieces = drawn.cleared(_lifeless(built.pieces), team, cart)
    camera, figures = drawn.framed(cart, built.aspect, led=who is not None), (who,) if who is not None else ()
    return built.model_copy(update={"camera": camera, "pieces": pieces, "animals": team, "figures": figures, **gone})


def _of_beasts(built: Stage, there: Company, panel: Panel, breakdown: Breakdown, hall: crowds.Hall, shot: Shot) -> Stage | None:
    """A picture that is about animals, or about riders; None where it is about others."""
    pieces, panel = _lifeless(built.pieces), _as_told(panel, there, breakdown)
    if (herd := herds.told(panel, hall, _coats(there, breakdown))) is not None:
        camera, pieces = herds.framed(herd, shot, built.aspect, hall.room), herds.cleared(pieces, herd)
        return built.model_copy(update={"camera": camera, "pieces": pieces, "animals": herd.animals, "figures": (), "extras": ()})
    if (troop := cavalry.told(panel, hall)) is not None:
        camera, pieces = cavalry.framed(troop, built.aspect), groups.cleared(pieces, troop.riders, seats=False)
        return built.model_copy(update={"camera": camera, "pieces": pieces, "animals": troop.horses, "figures": (), "extras": troop.riders})
    return None


def _as_told(panel: Panel, there: Company, breakdown: Breakdown) -> Panel:
    """A panel about an animal, as the kind the words have told it is: where a Pomeranian is, `the dog` is no larger one."""
    now = [breakdown.people[one.who].species if one.who else one.kind for one in (seen.sighting for seen in there.seen if seen.now)]
    kind = next((one for one in now if panel.detail is not None and kin(one) == panel.detail.kind != one), "")
    return panel.model_copy(update={"detail": panel.detail.model_copy(update={"kind": kind})}) if panel.detail and kind else panel


def _ridden_now(mounts: Iterable[Animal], seen: Sequence[Seen], subjects: Sequence[Figure]) -> list[Animal]:
    """The mounts of those a picture is about, where its words tell that they ride: such a picture has hooves in it."""
    riders = {one.sighting.near for one in seen if one.now and one.sighting.relation == "ridden"}
    spots = {(figure.x, figure.z) for figure in subjects if figure.character in riders}
    return [mount for mount in mounts if (mount.x, mount.z) in spots]


def _is_framed(beast: Animal, seen: Sequence[Seen]) -> bool:
    """Whether a picture of somebody must have all of an animal in it: a large one they tend, and any that they run after."""
    chased = any(one.now and one.sighting.relation == "chased" and one.sighting.kind == beast.kind for one in seen)
    return chased or (beast.height >= LARGE and _is_tended(beast, seen))


def _is_tended(beast: Animal, seen: Sequence[Seen]) -> bool:
    """Whether something is done to an animal in this picture."""
    return any(one.now and one.sighting.kind == beast.kind and one.sighting.relation in pets.TOGETHER for one in seen)


def _coats(there: Company, breakdown: Breakdown) -> dict[str, float]:
    """The coats of animals by species: of those the words tell the colour of, else of the cast's own."""
    cast = {who.species: animals.coat(who.description, animals.SPECIES[who.species].tone) for who in breakdown.characters if who.species}
    told = {one.sighting.kind: one.sighting.tone for one in there.seen if one.sighting.tone is not None}
    return cast | told


def with_audience(scenery: Scenery, there: Company, action: Action) -> Scenery:
    """What a wide must show, with the first rows of an audience: the lens goes back behind their heads."""
    if any(map(crowds.is_before, there.seen)):
        scenery = scenery._replace(eye=max(scenery.eye, OVER_HEADS))
    if not any(crowds.CROWDS[one.sighting.kind].layout == "rows" for one in there.seen if one.sighting.kind in crowds.CROWDS):
        return scenery
    z = action.ground[3] + crowds.FIRST_ROW + 1.2
    return scenery._replace(dominant=(*scenery.dominant, (-1.6, 1.25, z), (1.6, 1.25, z)))


def with_jury(scenery: Scenery, pieces: Iterable[Piece], blocking: Sequence[Blocking]) -> Scenery:
    """What a wide must show where somebody speaks to a jury: its box too, with those in it."""
    asked = any(item.at == BEFORE_JURY for item in blocking)
    box = [corner for item in pieces if asked and item.kind == "jury_box" for corner in solid.corners(item)]
    return scenery._replace(dominant=(*scenery.dominant, *box)) if box else scenery


def over_heads(shot: Shot, blocking: Sequence[Blocking]) -> Shot:
    """The shot of somebody who stands before many as a wide: from behind those, or with the jury in it."""
    one = next((item for item in blocking if item.character in shot.subjects[:1] and item.at in BEFORE), None)
    if one is None or shot.size not in WHOLE or shot.framing is not Framing.SINGLE:
        return shot
    return shot.model_copy(update={"framing": Framing.ESTABLISHING, "side": int(math.copysign(ASIDE, one.facing))})


BEFORE, ASIDE = frozenset({BEFORE_JURY, BEFORE_PEOPLE}), 20
"""`Blocking.at` of who stands before many, and degrees that the lens is to their side."""
OVER_HEADS = 1.95
"""Metres: the height of the lens behind people who stand."""
BURNING = frozenset(
    {"house", "facade", "barn", "church", "hut", "cottage", "castle", "apartment_block", "hall", "saloon", "temple", "shopfront", "prison"}
)


FLAMES = (
    (-0.34, 0.02, 0.0, 1.1),
    (0.3, 0.03, 0.0, 0.9),
    (-0.14, 0.3, 0.0, 0.8),
    (0.3, 0.34, 0.0, 1.0),
    (-0.25, 0.84, 0.4, 1.5),
    (0.1, 0.9, 0.5, 1.9),
)
"""Of a burning house: across its front, up it, from its front back (both as shares), and how wide, metres."""


def _blaze(there: Company, built: Stage) -> tuple[Piece, ...]:
    """Flames before the fronts, out of the windows and over the roof of the buildings there, and smoke above."""
    if not any(one.sighting.kind == "blaze" for one in there.seen):
        return ()
    out: list[Piece] = []
    for item in [item for item in built.pieces if item.kind in BURNING][:4]:
        turn, wide, high = Turn(item.facing), min(item.width, 14.0), min(item.height, 9.0)
        for across, up, back, size in FLAMES:
            v = turn((across * wide, 0.0, item.depth / 2 * (1 - 2 * back) + 0.35))
            flame = {"y": round(up * high, 3), "width": size, "height": size * 1.5, "depth": 0.6}
            out.append(piece("fire", round(item.x + v[0], 3), round(item.z + v[2], 3), 0.0, **flame))
        out.append(piece("smoke", item.x, item.z, 0.0, y=round(high, 3), width=5.0, height=7.0, depth=3.0))
    return tuple(out)


def _ridden(there: Company, built: Stage) -> tuple[Piece, ...]:
    return tuple(
        item for item in there.machines if any(math.hypot(figure.x - item.x, figure.z - item.z) < AT_HAND for figure in built.figures)
    )


STABLES = frozenset({PlaceKind.WAREHOUSE, PlaceKind.GARAGE, PlaceKind.UNKNOWN})
"""Rooms in which a horse or a cow may stand; elsewhere the word was a figure of speech."""


def _carts_of(tended: Sequence[Animal], there: Company) -> list[Vec]:
    """The far ends of the carts that those draw who are led in a picture: it has them whole."""
    carts = [cart for one in there.seen if one.sighting.kind == "carriage" and (led := drawn.hitched(tended, one)) for cart in led[1]]
    return [(end[0], y, end[2]) for cart in carts for y in (0.0, cart.height) for end in (drawn.tail(cart),)]


def _on_kerbs(extras: Sequence[Extra], built: Stage) -> tuple[Extra, ...]:
    """A crowd with its feet on the pavement where there is one under it."""
    kerbs = [item for item in built.pieces if item.kind == "kerb"]

    def raised(extra: Extra) -> Extra:
        under = [item.height for item in kerbs if solid.stands_on(item, extra.x, extra.z, 0.0)]
        return extra.model_copy(update={"floor": max(under)}) if under and not extra.seat else extra

    return tuple(raised(extra) for extra in extras)


LARGE, SHOWN = 0.7, 0.62
"""Metres to the shoulder from which an animal that the frame cuts is only a dark mass, and how much of it must be inside."""


def _cut(beast: Animal, built: Stage) -> bool:
    """Whether the frame leaves so little of a large animal that nobody would know what it is."""
    if beast.height < LARGE:
        return False
    if built.interior and built.room is not None and built.place not in STABLES:
        return True
    lo, hi = animals.box_of(beast)
    turn, view = Turn(beast.facing), View(built.camera, built.aspect, 1.0)
    corners = [(x, y, z) for x in (lo[0], hi[0]) for y in (lo[1], hi[1]) for z in (lo[2], hi[2])]
    points = [add((beast.x, beast.floor, beast.z), turn(corner)) for corner in corners]
    if any(view.depth(point) < 2 * view.near for point in points):
        return True
    flat = [view.project(point) for point in points]
    across = _inside([x / built.aspect for x, _ in flat])
    return across * _inside([y for _, y in flat]) < SHOWN


def _inside(values: Sequence[float]) -> float:
    """What share of a span lies between 0 and 1."""
    low, high = min(values), max(values)
    return max(0.0, min(1.0, high) - max(0.0, low)) / max(high - low, 1e-6)


def _sits_on(figure: Figure, spot: Vec) -> bool:
    """Whether an animal is on somebody's hand or shoulder, or in their arms."""
    on_hand = figure.touch[0] is not None and math.dist(figure.touch[0], spot) < 0.1
    found = people.bones(figure)
    return on_hand or (not figure.foreground and (math.dist(found.shoulders[0], spot) < 0.2 or math.dist(found.chest, spot) < 0.42))


def _in_the_way(beast: Animal, built: Stage, subjects: Sequence[Figure]) -> bool:
    """Whether an animal is at the lens, or before a face the shot is of."""
    lo, hi = animals.box_of(beast)
    box = Piece(
        kind="animal", x=beast.x, z=beast.z, y=beast.floor, width=hi[0] - lo[0], depth=hi[2] - lo[2], height=hi[1], facing=beast.facing
    )
    if solid.holds_point(box, built.camera.eye, NEAR):
        return True
    spot = (beast.x, beast.floor, beast.z)
    if any(_sits_on(figure, spot) for figure in built.figures):
        return False
    return any(solid.between(box, built.camera.eye, people.eye_point(figure), 0.02) for figure in subjects)
