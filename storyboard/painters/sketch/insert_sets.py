"""Close pictures of what stands on a set or walks about: a piece or an animal alone, as large as the picture lets it be."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from storyboard.breakdown import animal_deeds
from storyboard.model.cast import PlaceKind
from storyboard.model.stage import Animal, Camera, Piece, Stage, Vec
from storyboard.painters.sketch import animals, insert_grounds
from storyboard.painters.sketch.backdrop import draw_backdrop, draw_sky
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.ground import draw_ground
from storyboard.painters.sketch.order import Item, ordered
from storyboard.painters.sketch.pieces import BUILDERS, parts_of, spot_of
from storyboard.painters.sketch.solids import Easel, Part, bounds, draw_part
from storyboard.shots.sight_words import SAILING
from storyboard.shots.things import MANY
from storyboard.staging.animals import LONG, SPECIES
from storyboard.staging.herds import SIDE_ON
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import View

ANIMALS = frozenset(SPECIES)
SHOWN = (frozenset(BUILDERS) & frozenset(KINDS)) | ANIMALS | frozenset(MANY + kind for kind in ANIMALS)
"""Kinds of pieces and animals of which there is a close picture."""
PART: dict[str, tuple[float, float]] = {"chandelier": (0.3, 1.0), "ceiling_lamp": (0.4, 1.0), "tram": (0.8, 0.14)}
"""Shares of height, from below, and of width that count, where the rest is a cable."""
FILL = 0.74
"""Share of the picture's height that the thing takes, and at most of its width."""
ABOVE_OUT = 0.03
"""The same outside, where the horizon is behind the thing."""
SIDE, ABOVE, LENS = 30.0, 0.16, 60.0
"""Degrees the lens stands to the side of its front, how much above it against its distance, and millimetres."""


def outdoors(easel: Easel, stage: Stage) -> None:
    """Sky, distance and ground of the place of a stage, seen by another lens; where there is water or nothing, planks."""
    ground = "boards" if stage.ground in ("water", "none") else stage.ground
    seen = stage.model_copy(update={"camera": easel.view.camera, "ground": ground})
    draw_sky(easel, seen)
    draw_backdrop(easel, seen)
    draw_ground(easel, seen)


STREETS = frozenset(
    {
        *("car", "taxi", "police_car", "pickup", "van", "ambulance", "truck", "bus", "tram", "fire_engine", "tractor"),
        *("motorcycle", "bicycle", "tuk_tuk"),
    }
)
"""Vehicles that stand on a road before houses, wherever somebody sees them from."""
GROUNDS = frozenset(
    {
        "bare_tree",
        "tree",
        "pine",
        "house",
        "cottage",
        "barn",
        "church",
        "castle",
        "tower",
        "tent",
        "train",
        "plane",
        "small_plane",
        "helicopter",
        "haystack",
    }
)
"""What stands on open ground."""
ALOFT = frozenset({"plane", "small_plane", "helicopter", "drone"})
ALOFT_BY = 0.12


def _ground(easel: Easel, kind: str, stage: Stage, low: float, wide: float) -> None:
    """What is under and behind the thing: the place outside, a road, the sky; inside a floor and a wall."""
    if kind in STREETS | GROUNDS and stage.interior:
        ground, backdrop = ("grass", "hills") if kind in GROUNDS else ("asphalt", "houses")
        outdoors(easel, stage.model_copy(update={"interior": False, "ground": ground, "backdrop": backdrop}))
    elif not stage.interior:
        outdoors(easel, stage)
    else:
        _room(easel, low, wide)


def draw_set(easel: Easel, kind: str, stage: Stage) -> None:
    """A piece or an animal on a plain floor before a plain wall, or outside in its place; an animal in the pose of what is done."""
    if kind.removeprefix(MANY) in SPECIES:
        _draw_animal(easel, kind, stage)
        return
    row = KINDS[kind]
    piece = Piece(kind=kind, x=0.0, y=0.0, z=0.0, width=row.width, height=row.height, depth=row.depth, facing=0.0, tone=row.tone)
    if kind in AFLOAT and not stage.interior:
        piece = piece.model_copy(update={"riders": min(CREW, len(stage.figures))})
    parts = parts_of(piece)
    boxes = [bounds(part) for part in parts]
    lo = min(box[0][1] for box in boxes)
    high = max(box[1][1] for box in boxes) - lo
    wide = max(max(box[1][k] for box in boxes) - min(box[0][k] for box in boxes) for k in (0, 2))
    tall, broad = PART.get(kind, (1.0, 1.0))
    outside = not stage.interior or kind in STREETS | GROUNDS
    seen = _seen(easel, high * tall, wide * broad, lo - (high * ALOFT_BY if kind in ALOFT else 0.0), outside=outside)
    if kind in AFLOAT:
        (_sea if stage.backdrop == "sea" or stage.interior else partial(_river, stage))(seen, lo + row.height * 0.04, wide)
    else:
        _ground(seen, kind, stage, lo, wide)
    _put(seen, piece, parts)


def _draw_animal(easel: Easel, kind: str, stage: Stage) -> None:
    """An animal in the pose of what it does; several of them for a kind that says so."""
    many = kind.startswith(MANY)
    kind = kind.removeprefix(MANY)
    row = SPECIES[kind]
    pose = stage.insert_hand if stage.insert_hand in POSES else "perch" if row.flies else "stand"
    pose = "walk" if pose == "fly" and not row.flies else pose
    aloft = pose == "fly"
    high, wide = room_of(kind, pose)
    wide *= HERD_WIDE if many else 1.0
    seen = _seen(easel, high * (1.5 if many else 1.0), wide, 0.0, outside=not stage.interior)
    if kind in SURFACING and pose != "lie" and not stage.interior and stage.backdrop != "deep":
        _sea(seen, (0.0 if pose == "jump" else 0.2) * row.height, row.height * 1.6)
    elif kind in SURFACING | DRIFTING and pose != "lie":
        outdoors(seen, stage.model_copy(update={"interior": False, "ground": "sand", "backdrop": "deep", "place": PlaceKind.UNDERWATER}))
    elif pose == "swim":
        (_sea if stage.backdrop == "sea" else partial(_river, stage))(seen, AT_WATER * row.height, row.height * 4)
    elif stage.place is PlaceKind.CAR:
        outdoors(seen, stage.model_copy(update={"interior": False, "ground": "asphalt", "backdrop": "trees"}))
    else:
        _ground(seen, kind, stage, 0.0, row.height * 2)
    step = row.height * (0.9 + row.reach * 0.7)
    spots = HERD if many else ((0.0, 0.0, 0.0),)
    for across, back, turn in sorted(spots, key=lambda spot: -spot[1]):
        up = row.height * (0.3 + 0.5 * ((across + back * 2.1) % 1.3)) if aloft else 0.0
        x, z = round(across * step, 3), round(-back * step, 3)
        animal = Animal(
            kind=kind,
            x=x,
            z=z,
            floor=round(up, 3),
            facing=(SIDEWAYS if pose in MOVING or kind in PROFILE else 58.0) + turn,
            height=row.height,
            tone=row.tone,
            pose=pose,
        )
        animals.draw_animal(seen, animal)
    if kind in SURFACING and pose not in {"lie", "jump"} and not stage.interior and stage.backdrop != "deep":
        _awash(seen, 0.2 * row.height, row.height)


def room_of(kind: str, pose: str) -> tuple[float, float]:
    """How high and how wide an animal in a pose is in a close picture, metres."""
    row = SPECIES[kind]
    share = SHAPED.get(kind, (0.42, 1.0) if kind in LONG else (max(row.head + 0.1, 0.9), 0.7 + 0.6 * row.reach))
    return row.height * share[0] * ROOM.get(pose, 1.0), row.height * share[1] * (2.4 if pose == "fly" and row.flies else 1.0)


SHAPED: dict[str, tuple[float, float]] = {
    "turtle": (0.75, 1.05), "crab": (0.95, 1.7), "scorpion": (0.85, 1.15), "snail": (0.95, 1.2), "hedgehog": (1.0, 1.1), "bat": (2.2, 3.0),
    "walrus": (1.15, 1.5), "seal": (1.15, 1.5), "octopus": (1.0, 1.5), "kangaroo": (1.2, 1.1), "peacock": (1.6, 2.2),
    "jellyfish": (1.1, 0.9), "rhino": (1.1, 1.9), "hippo": (1.1, 1.9), "llama": (1.7, 1.2),
}  # fmt: skip
"""Height and width of who is built as no other is, in its heights."""
SURFACING, DRIFTING = frozenset({"shark", "dolphin", "orca", "whale"}), frozenset({"squid", "jellyfish"})
"""Who is seen at the surface of the sea, elsewhere under water, and who is under it wherever it is."""
AT_WATER = 0.12
"""Where the water is over the feet of who swims, in its heights."""
MOVING = frozenset({"run", "jump", "walk", "graze", "crouch", "swim"}) | SIDE_ON
SIDEWAYS = 98.0
PROFILE = LONG | {"turtle", "hedgehog", "snail", "kangaroo", "zebra", "giraffe", "rhino", "hippo"}
"""Kinds that only a side view tells."""
"""Poses that are seen from the side, and how far the animal is turned then, degrees."""
POSES = frozenset(pose for pose, _ in animal_deeds.DEEDS)
ROOM: dict[str, float] = {"kick": 1.15, "land": 1.9, "rear": 1.45, "jump": 1.2, "fly": 1.6, "run": 0.95}
"""How much more height a pose takes than standing."""
HERD: tuple[tuple[float, float, float], ...] = (
    (-0.3, 0.0, 0.0), (-1.5, 0.3, 14.0), (0.9, 0.4, -20.0), (-1.1, 1.2, -30.0), (0.2, 1.4, 25.0), (-2.3, 1.5, 6.0), (1.5, 1.6, -8.0),
)  # fmt: skip
HERD_WIDE = 2.5
"""Where the others of a herd are, in steps across and back, and how far they are turned."""


CREW = 3
"""Most people that are seen on a boat from the bank."""
AFLOAT = frozenset({"boat", "ship", "rowing_boat", "hull"}) | SAILING
"""Pieces under which there is water."""


def draw_photo(easel: Easel, p: Plane, kind: str) -> None:
    """A print on a table with an animal in it, or with nothing that has a drawing."""
    insert_grounds.lay(p if p.bed else replace(p, bed="table"))
    p.shade(((-1.1, -0.95), (1.4, -0.95), (1.4, 0.75), (-1.1, 0.75)), "ink", 0.4)
    p.box(-1.34, -0.9, 1.34, 0.9, "white")
    p.box(-1.22, -0.78, 1.22, 0.78, 0.12, 0.8)
    p.poly(((-1.22, -0.3), (-0.4, -0.24), (0.5, -0.32), (1.22, -0.26), (1.22, -0.78), (-1.22, -0.78)), 0.28, 0.5)
    if kind not in SPECIES:
        return
    row = SPECIES[kind]
    animal = Animal(kind=kind, x=0.0, z=0.0, facing=58.0, height=row.height, tone=row.tone, pose="perch" if row.flies else "stand")
    high = row.height * max(row.head + 0.25, 1.0)
    animals.draw_animal(_seen(easel, high * PRINTED, row.height * (1.0 + row.reach) * PRINTED, -0.5 * (PRINTED - 1) * high), animal)


PRINTED = 1.2
"""How much smaller an animal is in a photograph than by itself."""


def _sea(easel: Easel, level: float, wide: float) -> None:
    """Water to the horizon under what floats, and the sky over it."""
    view, far = easel.view, wide * 14
    page = [(-60.0, -60.0), (view.width + 60, -60.0), (view.width + 60, view.height + 60), (-60.0, view.height + 60)]
    easel.drawing.gradient(page, (0, 0), easel.tone(0.3, 1.0), (0, view.height), easel.tone(0.14, 1.0))
    water = view.polygon([(-far, level, -far), (far, level, -far), (far, level, wide * 1.4), (-far, level, wide * 1.4)])
    if len(water) > 2:
        easel.drawing.shape([water], easel.tone(0.42, 1.0), 1.6)
    for k in range(26):
        z, x = wide * (1.1 - 0.14 * k), wide * (((k * 37) % 23) / 23 - 0.5) * (1.6 + 0.2 * k)
        long = wide * (0.08 + 0.012 * k)
        crest = view.segment((x, level, z), (x + long, level + 0.004 * wide, z))
        if crest:
            easel.drawing.stroke(crest, 1.6, "white", 0.7)


def _awash(easel: Easel, level: float, long: float) -> None:
    """The water before who swims at its surface, through which one sees the rest, and foam along the line."""
    view, side = easel.view, math.radians(SIDE)
    left, right = (view.project(_across(side, x * long, 0.0, level)) for x in (-0.6, 0.6))
    slope = (right[1] - left[1]) / max(1.0, right[0] - left[0])
    edge = [(x, left[1] + slope * (x - left[0])) for x in (-60.0, view.width + 60.0)]
    easel.drawing.fill([[*edge, (view.width + 60.0, view.height + 60.0), (-60.0, view.height + 60.0)]], easel.tone(0.42, 1.0), 0.8)
    for k in range(9):
        x = (-0.52 + 0.13 * k) * long
        one, other = (_across(side, x + dx * long, 0.02 * long * (k % 3), level) for dx in (-0.05, 0.06))
        if line := easel.view.segment(one, other):
            easel.drawing.stroke(line, 3.0, "white", 0.85)


BANKED = frozenset({"hills", "mountains", "trees", "houses", "skyline"})
"""What lies behind water that is no sea."""
ROCKS: tuple[tuple[float, float, float], ...] = (
    (-0.95, 0.1, 0.2),
    (0.85, -0.75, 0.24),
    (-0.6, -1.3, 0.3),
    (1.3, 0.35, 0.16),
    (0.5, 0.75, 0.1),
)
"""Rocks in a river: across and towards the lens, and how high they are, in lengths of the boat."""


def _river(stage: Stage, easel: Easel, level: float, wide: float) -> None:
    """Water between banks under what floats: what is behind the place, a bank with trees, rocks with foam at them, a wake."""
    behind = stage.backdrop if stage.backdrop in BANKED else "trees"
    seen = stage.model_copy(update={"camera": easel.view.camera, "ground": "grass", "backdrop": behind})
    draw_sky(easel, seen)
    draw_backdrop(easel, seen)
    draw_ground(easel, seen)
    far, bank = wide * 9, -wide * 1.9
    side = math.radians(SIDE)
    water = easel.view.polygon([_across(side, x, z, level) for x, z in ((-far, bank), (far, bank), (far, wide * 1.6), (-far, wide * 1.6))])
    if len(water) > 2:
        easel.drawing.shape([water], easel.tone(0.5, 1.0), 1.6)
    for k in range(15):
        _stands(
            easel,
            "pine",
            _across(side, wide * 0.36 * (k - 7), bank - wide * (0.12 + 0.1 * (k % 3)), level),
            wide * (0.5 + 0.09 * (k * 5 % 4)),
        )
    for x, z, high in ROCKS:
        spot = _across(side, x * wide, z * wide, level - 0.05 * wide)
        if z < 0.2:
            _stands(easel, "rock", spot, wide * high)
        _foam(easel, spot, level, wide * high * 1.4)
    for k in range(22):
        z, x = bank + wide * (0.12 + 0.15 * k), wide * (((k * 37) % 23) / 23 - 0.5) * 2.6
        crest = easel.view.segment(_across(side, x, z, level), _across(side, x + wide * 0.12, z, level))
        if crest:
            easel.drawing.stroke(crest, 1.6, "white", 0.7)


def _across(side: float, x: float, z: float, y: float) -> Vec:
    """A point as the lens sees it: across the picture and towards it."""
    return (round(x * math.cos(side) + z * math.sin(side), 4), round(y, 4), round(z * math.cos(side) - x * math.sin(side), 4))


def _stands(easel: Easel, kind: str, spot: Vec, high: float) -> None:
    row = KINDS[kind]
    size = high / row.height
    new = Piece(
        kind=kind, x=spot[0], y=spot[1], z=spot[2], width=row.width * size, height=high, depth=row.depth * size, facing=0.0, tone=row.tone
    )
    _put(easel, new, parts_of(new))


def _foam(easel: Easel, spot: Vec, level: float, wide: float) -> None:
    for k in range(3):
        off = wide * (0.5 + 0.22 * k)
        line = easel.view.segment((spot[0] - off, level, spot[2] + off * 0.6), (spot[0] + off, level, spot[2] + off * 0.3))
        if line:
            easel.drawing.stroke(line, 2.4, "white", 0.8)


def _seen(easel: Easel, high: float, wide: float, low: float, *, outside: bool = False) -> Easel:
    """The same sheet, seen from where a thing of a size fills the picture."""
    old = easel.view
    per = LENS / 36.0 * old.width
    away = max(high * per / (FILL * old.height), wide * 1.15 * per / (FILL * old.width)) + wide * 0.4
    middle = low + high / 2
    side = math.radians(SIDE)
    eye: Vec = (
        round(away * math.sin(side), 4),
        round(middle + away * (ABOVE_OUT if outside else ABOVE), 4),
        round(away * math.cos(side), 4),
    )
    view = View(Camera(eye=eye, target=(0.0, middle, 0.0), lens=LENS, roll=old.camera.roll), old.width, old.height)
    return Easel(easel.drawing, view, easel.key, near=True)


def _room(easel: Easel, low: float, wide: float) -> None:
    """A floor to a plain wall, and the shadow of what stands there."""
    view = easel.view
    page = [(-60.0, -60.0), (view.width + 60, -60.0), (view.width + 60, view.height + 60), (-60.0, view.height + 60)]
    easel.drawing.gradient(page, (0, 0), 0.2, (view.width, view.height), 0.34)
    far = wide * 1.6
    floor = view.polygon([(-far * 9, low, -far), (far * 9, low, -far), (far * 9, low, far * 1.2), (-far * 9, low, far * 1.2)])
    if len(floor) > 2:
        easel.drawing.shape([floor], 0.1, 2.4)
    r = wide * 0.56
    shade = view.polygon([(r * math.cos(a), low, r * 0.7 * math.sin(a)) for a in (math.tau * k / 18 for k in range(18))])
    if len(shade) > 2:
        easel.drawing.soft(shade, "ink", 0.32, 12)


def _put(easel: Easel, piece: Piece, parts: list[Part]) -> None:
    spot = spot_of(piece)
    items = [Item(spot, *bounds(part), partial(draw_part, easel, spot, part)) for part in parts]
    for item in ordered(items, easel.view, 1e-4) if len(items) > 1 else items:
        item.paint()
