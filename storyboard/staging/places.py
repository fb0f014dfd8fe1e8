"""Sets: a place and the action of a scene become a room or a piece of country with its pieces, the same for every panel."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from storyboard.breakdown.emptiness import DESERTED, FLAT_LAND
from storyboard.breakdown.places import fold
from storyboard.model.cast import PlaceKind as P
from storyboard.model.stage import Piece, Room, Vec
from storyboard.shots.sight_words import SAILING
from storyboard.staging import solid, swimming, vistas
from storyboard.staging.action import Action, furniture
from storyboard.staging.cabins import cabin
from storyboard.staging.dressing import (
    DRESSING,
    GRAZING,
    HANGING,
    INDOORS,
    OF_PEOPLE,
    ON_TABLES,
    ONCE,
    OUTDOORS,
    PASTURES,
    PAVED,
    RAILED,
    RISING,
    SMOKY,
    STANDS_FOR,
    STRUCTURES,
)
from storyboard.staging.epochs import aged, epoch_of, of_its_time
from storyboard.staging.machines import MACHINES, below
from storyboard.staging.outdoors import COUNTRY, FRONTS, OPEN, RURAL, SELLING, STREETSIDE, WINDOWS
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.pieces_places import BOATS
from storyboard.staging.recipe import HIGH, Recipe
from storyboard.staging.recipes import ROOMS
from storyboard.staging.space import heading
from storyboard.staging.variants import cab_of, road_at, variant_of, vehicle_of
from storyboard.staging.vehicles import CABINS, Fitting

AIR = 0.24
"""Metres kept free around every mark."""

LANE = 2.4
"""Half the width, in metres, of the lane towards the master camera that nothing is strewn into."""

MARK_BEHIND = 1.1
"""Metres from the last mark to the back wall, at least."""


NARROW = 3.2
"""Metres: rooms that are not wider are built around the action alone."""


BARE = frozenset({"grass", "earth", "asphalt"})
SNOWY = frozenset({"snow", "snowy", "snowbound", "wintry", "winter"})
"""Grounds on which snow lies, and words of names that say so."""

NAME = "@NAME"
"""Stands in a recipe for the name of the place."""


class Ask(NamedTuple):
    """What a set is made from. Equal asks give equal sets."""

    kind: P
    interior: bool
    name: str
    dressing: tuple[str, ...]
    action: Action


class Set(NamedTuple):
    """A set before the camera looks at it."""

    recipe: Recipe
    room: Room | None
    pieces: tuple[Piece, ...]
    interior: bool
    dominant: tuple[Vec, ...]
    """Corners of what an establishing shot must show."""
    surface: Vec
    """Where a prop lies."""
    epoch: str
    """The time it is dressed for (see `epochs`)."""


Anchor = tuple[float, float, float]
"""x, z, facing."""


@lru_cache(maxsize=64)
def set_of(ask: Ask) -> Set:
    """The set of a scene. Furniture for the action comes first; nothing else may stand on a mark or in another piece."""
    own = variant_of(ask.kind, ask.name, ask.dressing, interior=ask.interior)
    fitting = _fitting(ask) if ask.interior and own is None else None
    recipe, inside = recipe_of(ask)
    room = fitting.room if fitting else _room(recipe, ask.action) if recipe.size else None
    wanted = [*(fitting.pieces if fitting else ()), *([] if fitting else _dress(ask, recipe, room))]
    sights = vistas.seen(ask.dressing, ask.action) if room is None and fitting is None and recipe.ground not in HIGH else ()
    wanted = [*sights, *vistas.without_hiding(wanted, sights, ask.action)] if sights else wanted
    wanted = swimming.at_sea(wanted, ask.action) if ask.kind is P.SEA else wanted
    wanted += swimming.water_around(ask.kind, recipe.ground, ask.action)
    wanted = [item for item in wanted if item.kind not in OF_PEOPLE] if DESERTED in ask.dressing and fitting is None else wanted
    furnished = () if fitting and fitting.seated else furniture(ask.action, recipe)
    wanted = [item for item in wanted if item.kind not in ONCE or item.kind not in {piece_.kind for piece_ in furnished}]
    pieces = _without_clashes([*furnished, *wanted], len(furnished) + (len(fitting.pieces) if fitting else 0), ask.action, room)
    if fitting is None and recipe.ground not in HIGH:
        brought = vistas.without_hiding(_dressing(ask, pieces, room), sights, ask.action)
        pieces = _without_clashes([*pieces, *brought], len(pieces), ask.action, room)
    dominant = vistas.corners(pieces, sights) or _dominant(pieces, len(furnished), ask.action, room, fitting)
    return Set(recipe, room, tuple(pieces), inside, dominant, _surface(pieces, ask.action), epoch_of(ask.dressing))


def _fitting(ask: Ask) -> Fitting | None:
    """The inside of a vehicle with its seats; None for what is none."""
    if ask.kind is P.CAR:
        vehicle = cab_of(ask.name, ask.dressing)
        return cabin(ask.action, vehicle, road_at(vehicle, ask.name, ask.dressing))
    return CABINS[ask.kind](ask.action) if ask.kind in CABINS else None


def recipe_of(ask: Ask) -> tuple[Recipe, bool]:
    """The recipe of a place and whether it is inside. A room asked for outside is its front in the street."""
    found, inside = _recipe_of(ask)
    if ask.interior and ask.kind is P.CAR and (vehicle := cab_of(ask.name, ask.dressing)) in MACHINES:
        found = replace(found, ground=below(vehicle, ask.name, ask.dressing) or found.ground)
    if epoch := epoch_of(ask.dressing):
        found = aged(found, epoch)
    if not ask.interior and found.ground in BARE and ("snow" in ask.dressing or not SNOWY.isdisjoint(fold(ask.name))):
        found = replace(found, ground="snow")
    if FLAT_LAND in ask.dressing and found.backdrop in RISING:
        found = replace(found, backdrop="plain")
    terrace = not ask.interior and "table" in ask.dressing and found.seat == "bench"
    return (replace(found, seat="chair", table="round_table", desk="round_table") if terrace else found), inside


def _recipe_of(ask: Ask) -> tuple[Recipe, bool]:
    seen = ask.interior and ask.kind is not P.CAR
    if own := variant_of(ask.kind, ask.name, ask.dressing, interior=seen):
        return own, ask.interior
    if ask.interior and ask.kind in ROOMS:
        return ROOMS[ask.kind], True
    if ask.kind in COUNTRY and not RURAL.isdisjoint(re.findall(r"[a-z]+", ask.name.lower())):
        return COUNTRY[ask.kind], False
    if ask.kind in OPEN:
        return OPEN[ask.kind], ask.interior and ask.kind in (P.CAR, *CABINS)
    if ask.kind in FRONTS:
        kind, away = FRONTS[ask.kind]
        board = "" if kind == "house" else f", behind sign -2.3 2.5 y=0 width=1.5 height=0.75 label={NAME}"
        board = WINDOWS.format(away=f"{away - 2.6:g}") if ask.kind in SELLING else board
        return _with_front(STREETSIDE, f"behind {kind} 0 {away + KINDS[kind].depth / 2:g} label={NAME}{board}"), False
    return (OPEN[P.UNKNOWN], False)


def usual_kind(ask: Ask) -> P:
    """The kind of a place that is built as its kind is; `UNKNOWN` for one that its name makes another place."""
    own = None if ask.kind is P.CAR else variant_of(ask.kind, ask.name, ask.dressing, interior=ask.interior)
    return ask.kind if own is None else P.UNKNOWN


def _with_front(recipe: Recipe, front: str) -> Recipe:
    return replace(recipe, around=f"{front}, {recipe.around}")


def _labelled(recipe: Recipe, sign: str) -> Recipe:
    """With the place's own name where a recipe says `NAME`."""
    return replace(recipe, back=recipe.back.replace(NAME, sign), around=recipe.around.replace(NAME, sign))


def _sign(name: str) -> str:
    """A place's name as its sign would have it: the first part of the slugline, at most four words."""
    words = name.upper().replace(",", " ").replace("=", " ").replace(NAME, " ").split(" - ")[0].split()
    return "_".join(words[:4])


def _room(recipe: Recipe, action: Action) -> Room:
    """Walls around the action, a metre and more behind everybody, deep enough for what stands along them."""
    width, depth, height = recipe.size or (6.0, 5.0, 2.8)
    narrow = width < NARROW
    (x0, x1, z0, z1), (cx, cz) = (action.box, action.centre) if narrow else (action.ground, action.middle)
    back, left, right = (max((_deep(item) for item in _items(text)), default=0.0) for text in (recipe.back, recipe.left, recipe.right))
    return Room(
        x0=round(min(cx - width / 2, x0 - 0.6 - left), 3),
        x1=round(max(cx + width / 2, x1 + 0.6 + right), 3),
        z0=round(min(cz - depth * 0.55, z0 - max(MARK_BEHIND, back + 0.4)), 3),
        z1=round(max(cz + depth * 0.45, z1 + 1.5), 3),
        height=height,
        tone=recipe.tone,
    )


def _deep(item: list[str]) -> float:
    changes = _changes(item)
    return float(changes.get("depth", KINDS[item[0]].depth))


def _items(text: str) -> list[list[str]]:
    """The pieces of a recipe's line, each as its words."""
    return [item.split() for item in text.split(",") if item.strip()]


def _changes(words: Iterable[str]) -> dict[str, float | str]:
    """The `field=value` words of a piece; underscores in labels are spaces."""
    pairs = (word.split("=", 1) for word in words if "=" in word)
    return {name: value.replace("_", " ") if name == "label" else float(value) for name, value in pairs}


def _dress(ask: Ask, recipe: Recipe, room: Room | None) -> list[Piece]:
    """All pieces of a recipe that do not depend on what people do."""
    walls: list[Piece] = []
    recipe = _labelled(recipe, _sign(ask.name))
    if room is not None:
        for wall in ("back", "left", "right", "front"):
            walls += [_on_wall(wall, item, room) for item in _items(getattr(recipe, wall))]
    around = [_around(item, ask.action) for item in _items(recipe.around)]
    rows = [piece_ for item in _items(recipe.rows) for piece_ in _row(item, ask.action)]
    above = [_above(item, ask.action, room) for item in _items(recipe.above)]
    strewn = [piece_ for item in _items(recipe.scatter) for piece_ in _scatter(item, ask, room)]
    return [*walls, *around, *above, *rows, *strewn]


def _made(kind: str, anchor: Anchor, changes: dict[str, float | str]) -> Piece:
    facing = float(changes.pop("facing", anchor[2])) + float(changes.pop("turn", 0.0))
    return piece(kind, round(anchor[0], 3), round(anchor[1], 3), facing, **changes)


def _on_wall(wall: str, item: list[str], room: Room) -> Piece:
    """A piece with its back to a wall, facing into the room."""
    kind, along, changes = item[0], float(item[1]), _changes(item)
    wide = float(changes.get("width", KINDS[kind].width)) / 2
    deep = float(changes.get("depth", KINDS[kind].depth)) / 2
    if changes.get("turn"):
        wide, deep = deep, wide
    cx, cz = (room.x0 + room.x1) / 2, (room.z0 + room.z1) / 2
    u = along * max(0.0, (room.x1 - room.x0) / 2 - wide - 0.05)
    v = along * max(0.0, (room.z1 - room.z0) / 2 - wide - 0.05)
    anchors: dict[str, Anchor] = {
        "back": (cx + u, room.z0 + deep, 0.0),
        "front": (cx + u, room.z1 - deep, 180.0),
        "left": (room.x0 + deep, cz + v, 90.0),
        "right": (room.x1 - deep, cz + v, -90.0),
    }
    return _made(kind, anchors[wall], changes)


Side = Callable[[Action, float, float], Anchor]

SIDES: dict[str, Side] = {
    "behind": lambda action, along, away: (action.middle[0] + along, action.ground[2] - away, 0.0),
    "front": lambda action, along, away: (action.middle[0] + along, action.ground[3] + away, 180.0),
    "left": lambda action, along, away: (action.ground[0] - away, action.middle[1] + along, 90.0),
    "right": lambda action, along, away: (action.ground[1] + away, action.middle[1] + along, -90.0),
    "mid": lambda action, along, away: (action.middle[0] + along, action.middle[1] - away, 0.0),
}


def _around(item: list[str], action: Action) -> Piece:
    side, kind, along, away = item[0], item[1], float(item[2]), float(item[3])
    return _made(kind, SIDES[side](action, along, away), _changes(item))


def _row(item: list[str], action: Action) -> list[Piece]:
    """Pieces of one kind beside each other, centred on the action; neighbours vary a little in height and tone."""
    side, kind, count, spacing, away = item[0], item[1], int(item[2]), float(item[3]), float(item[4])
    out: list[Piece] = []
    for index in range(count):
        anchor = SIDES[side](action, (index - (count - 1) / 2) * spacing, away)
        usual, chance = KINDS[kind], random.Random(f"{side}/{kind}/{index}")
        tall = usual.height * (chance.uniform(0.8, 1.25) if kind in ("facade", "house", "tree") else 1.0)
        tone = round(min(0.9, max(0.05, usual.tone + chance.uniform(-0.1, 0.1))), 2)
        out.append(_made(kind, anchor, {"height": round(tall, 2), "tone": tone, **_changes(item)}))
    return out


def _above(item: list[str], action: Action, room: Room | None) -> Piece:
    kind, x, z = item[0], float(item[1]), float(item[2])
    (cx, cz), changes = action.middle, _changes(item)
    usual = KINDS[kind]
    if room is not None and "y" not in changes:
        changes["y"] = round(min(usual.y, room.height - usual.height), 2)
    return _made(kind, (cx + x, cz + z, 0.0), changes)


def _scatter(item: list[str], ask: Ask, room: Room | None) -> list[Piece]:
    """Pieces strewn around the action, the same for the same place; the lane towards the master camera stays open."""
    kind, count, near, far = item[0], int(item[1]), float(item[2]), float(item[3])
    chance, (x0, x1, z0, z1), (cx, cz) = random.Random(f"{ask.name}/{kind}"), ask.action.ground, ask.action.middle
    out: list[Piece] = []
    for _ in range(count):
        turn, away, size, spin = chance.uniform(-115, 115), chance.uniform(0.0, 1.0), chance.uniform(0.75, 1.25), chance.uniform(0, 360)
        reach = near + (far - near) * math.sqrt(away)
        a = math.radians(turn)
        x = cx + math.sin(a) * (reach + (x1 - x0) / 2)
        z = cz - math.cos(a) * (reach + (z1 - z0) / 2)
        if _in_lane(x, z, (cx, z0, z1)) or (
            room is not None and not (room.x0 + 0.4 < x < room.x1 - 0.4 and room.z0 + 0.4 < z < room.z1 - 0.4)
        ):
            continue
        usual = KINDS[kind]
        sizes = {"width": usual.width * size, "height": usual.height * size, "depth": usual.depth * size}
        out.append(_made(kind, (x, z, round(spin, 1)), {name: round(value, 3) for name, value in sizes.items()}))
    return out


def _in_lane(x: float, z: float, lane: tuple[float, float, float]) -> bool:
    cx, z0, z1 = lane
    return z > z0 - 0.4 and abs(x - cx) < LANE + 0.35 * max(0.0, z - z1)


SHUFFLES = (0.0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9, 1.3, -1.3, 1.7, -1.7)
"""Metres a piece may be pushed along its own width to find a free place."""


def _without_clashes(pieces: Sequence[Piece], fixed: int, action: Action, room: Room | None) -> list[Piece]:
    """The pieces in order; one that stands on a mark or in an earlier one is pushed along, or left out. The first `fixed` stay."""
    out = list(pieces[:fixed])
    for item in pieces[fixed:]:
        tried = [item] if solid.is_passable(item) else (pushed for step in SHUFFLES if _within(pushed := _pushed(item, step), room))
        free = next((one for one in tried if solid.is_passable(one) or not _in_the_way(one, out, action)), None)
        out += [free] if free else []
    return out


def _pushed(item: Piece, step: float) -> Piece:
    along = heading(item.facing + 90)
    return item.model_copy(update={"x": round(item.x + along[0] * step, 3), "z": round(item.z + along[2] * step, 3)}) if step else item


def _within(item: Piece, room: Room | None) -> bool:
    """Whether a piece is inside the walls, give or take its slant."""
    if room is None:
        return True
    half = 0.45 * min(item.width, item.depth)
    return room.x0 + half < item.x < room.x1 - half and room.z0 + half < item.z < room.z1 - half


def _in_the_way(item: Piece, placed: Sequence[Piece], action: Action) -> bool:
    if item.y < 1.9 and any(solid.stands_on(item, x, z, AIR) for x, z in action.marks):
        return True
    return any(solid.covers(item, other) or (solid.overlap(item, other) and not solid.is_passable(other)) for other in placed)


def _dressing(ask: Ask, pieces: Sequence[Piece], room: Room | None) -> list[Piece]:
    """What the script says stands there and does not yet: on the wall, or in the nearest free corner behind the action."""
    there = {kind for item in pieces for kind in (item.kind, STANDS_FOR.get(item.kind, item.kind))}
    kinds = dict.fromkeys(RAILED.get(kind, kind) if ask.kind in PAVED else kind for kind in _kinds_told(ask))
    missing = [kind for kind in kinds if kind in KINDS and kind not in there and _fits(kind, room)]
    missing = [kind for kind in missing if kind not in GRAZING or ask.kind in PASTURES]
    missing = [kind for kind in missing if kind not in {"window", "door"} or ask.kind is not P.ELEVATOR]
    missing = ["spaceship" if kind in ("boat", "ship") and ask.kind is P.SPACE else kind for kind in missing]
    missing = [kind for kind in missing if kind != "boat" or BOATS.isdisjoint(there)]
    missing = [kind for kind in missing if kind not in SHIPS or (ask.kind is not P.BOAT and SHIPS.isdisjoint(there))]
    missing = [kind for kind in missing if kind != "fire" or room is None or ask.kind in SMOKY]
    out: list[Piece] = []
    for kind in missing[:8]:
        spots = _wall_spots(room) if (kind in HANGING or kind == "sign") and room else _floor_spots(kind, ask, pieces, room)
        placed = (piece(kind, round(x, 3), round(z, 3), facing, **_raised(kind, pieces)) for x, z, facing in spots)
        free = next((p for p in placed if not _in_the_way(p, [q for q in (*pieces, *out) if kind not in ON_TABLES], ask.action)), None)
        out += [free] if free else []
    return out


SHIPS = frozenset({"boat", "ship"}) | SAILING
"""What is not beside a deck, where its word means the ship one is on, and what a harbour has one kind of."""


def _kinds_told(ask: Ask) -> Iterator[str]:
    """The kinds of what the script says stands there, each as its time has it."""
    epoch = epoch_of(ask.dressing)
    return (of_its_time(DRESSING.get(word, word), epoch) for word in _told(ask))


def _told(ask: Ask) -> tuple[str, ...]:
    """The words of what stands in a place, with the machine that its name says."""
    machine = "" if ask.interior or ask.kind is P.CAR else vehicle_of(ask.name, ())
    return (*ask.dressing, machine) if machine in MACHINES else ask.dressing


def _fits(kind: str, room: Room | None) -> bool:
    """Whether a thing of that kind would be brought in: nothing of the landscape into a room, no fittings of a room outside."""
    if kind in STRUCTURES:
        return False
    if room is None:
        return kind not in HANGING and kind not in INDOORS
    if kind in OUTDOORS:
        return False
    usual = KINDS[kind]
    return max(usual.width, usual.depth) <= 3.2 and usual.height <= min(2.7, room.height)


def _raised(kind: str, pieces: Sequence[Piece]) -> dict[str, float | str]:
    table = _table(pieces)
    return {"y": table.height} if kind in ON_TABLES and table else {}


def _wall_spots(room: Room) -> list[Anchor]:
    cx, half = (room.x0 + room.x1) / 2, (room.x1 - room.x0) / 2
    return [(cx + half * u, room.z0 + 0.05, 0.0) for u in (-0.85, 0.85, 0.45, -0.45, 0.0, 0.65, -0.65)]


def _floor_spots(kind: str, ask: Ask, pieces: Sequence[Piece], room: Room | None) -> list[Anchor]:
    table = _table(pieces)
    if kind in ON_TABLES and table:
        return [(table.x, table.z, 0.0)]
    (x0, x1, z0, z1), usual = ask.action.ground, KINDS[kind]
    deep, wide = usual.depth / 2, usual.width / 2
    if kind == "rug":
        return [(*ask.action.middle, 0.0)]
    away = 0.5 if room is not None else 1.4
    spots: list[Anchor] = [(*ask.action.middle, 0.0)] if kind == "fire" and room is None else []
    for step in range(5):
        z = z0 - away - deep - step * 0.5
        out = 0.35 + wide + step * 0.8
        spots += [(x0 - out, z, 20.0), (x1 + out, z, -20.0), ((x0 + x1) / 2, z - 0.4, 0.0)]
    spots += [((x0 + x1) / 2, z1 + deep + 0.1, 0.0)] if kind == "table" else []
    return [s for s in spots if room is None or (room.x0 + wide < s[0] < room.x1 - wide and room.z0 + deep < s[1] < room.z1 - deep)]


LOW = -1.0
"""Metres: what stands lower lies below those who are high up, and is no landmark of theirs."""

LANDMARKS = frozenset({"lighthouse", "castle", "church", "tower"})
"""Kinds whose top must be seen; of other tall things the lower floors do."""

SURFACES = (
    "table",
    "desk",
    "round_table",
    "coffee_table",
    "school_desk",
    "workbench",
    "kitchen_counter",
    "counter",
    "console",
    "altar",
    "side_table",
    "cabinet",
    "crate",
    "dashboard",
    "bench",
    "rock",
)
"""Kinds a prop may lie on, the likeliest first."""


def _table(pieces: Sequence[Piece]) -> Piece | None:
    return next((item for kind in SURFACES[:6] for item in pieces if item.kind == kind), None)


def _surface(pieces: Sequence[Piece], action: Action) -> Vec:
    """The top of the likeliest piece near the action, else table height in the middle of it."""
    cx, cz = action.centre
    near = [item for item in pieces if item.kind in SURFACES and math.hypot(item.x - cx, item.z - cz) < 4.5 and item.y + item.height < 1.2]
    best = min(near, key=lambda item: (SURFACES.index(item.kind), math.hypot(item.x - cx, item.z - cz), item.x, item.z), default=None)
    return (best.x, round(best.y + best.height + 0.04, 3), best.z) if best else (cx, 0.85, cz)


def _dominant(pieces: Sequence[Piece], own: int, action: Action, room: Room | None, fitting: Fitting | None) -> tuple[Vec, ...]:
    """What an establishing shot must hold: most of the back wall of a room, else the first tall thing of the place."""
    if fitting is not None:
        return ()
    if room is not None:
        cx, wide, high = (room.x0 + room.x1) / 2, min(4.6, (room.x1 - room.x0) * 0.46), min(room.height, 3.4)
        deep = max(room.z0, -6.0)
        return tuple((cx + side * wide, y, deep) for side in (-1, 1) for y in (0.0, high))
    standing = [item for item in pieces[own:] if item.height > 3.0 and item.width > 1.5 and item.y > LOW and not solid.is_passable(item)]
    tall = next((item for item in standing if abs(item.x - action.centre[0]) < 6.0), next(iter(standing), None))
    if tall is None:
        return ()
    top = 15.0 if tall.kind in LANDMARKS else 8.0
    return tuple((x, min(y, top), z) for x, y, z in solid.corners(tall) if abs(x) < 14)
