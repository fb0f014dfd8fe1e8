"""What tells a place is in the picture: where a closer picture shows plain wall or empty country behind its people, a crew
carries a telling piece of the set there, as it cheats furniture towards the lens."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from storyboard.breakdown.lists import listed
from storyboard.model.cast import PlaceKind as P
from storyboard.model.shots import Angle, Framing, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Room, Vec
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.camera import spots_of
from storyboard.staging.dressing import DRESSING
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import View, add, dot, mul, sub, unit

PLAIN = listed(
    "door double_door window wall_picture poster ceiling_lamp tube_lamp table round_table side_table coffee_table chair stool cabinet shelf"
    " plant rug lamp table_lamp clock bin boxes crate office_chair armchair bush grass_tuft tree rock kerb column pipes bench road_line"
    " wall curtain fence pine umbrella_stand luggage sack hedge mirror school_desk trolley house street_lamp water wave smoke power_pole"
    " bare_bulb candles flag screen brick_wall boards computer hut garage_door pole log stump chandelier sky object"
    " bare_tree rope_pegs counter turnstile machine snowdrift railing parapet tall_window arch torch portrait flagpole radio_set"
    " microphone spotlight rope hall car handrail lift_front gallery_deck ticket_window ribs track_lanes roadway walkway sconce"
    " guard_rail truck van facade bank ledge diamond apartment_block iv_stand cell_bunk tiled_wall wardrobe water_cooler shop_window"
    " chimney pew lectern bookcase shopfront water_tank locker_seat vent antenna clothes_line"
)
"""Kinds that stand in many places and tell none."""

OWN: dict[P, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        P.LIBRARY: "bookcase",
        P.UNKNOWN: "bookcase machine",
        P.CORRIDOR: "door double_door",
        P.WAREHOUSE: "shelf crate boxes pallet",
        P.SHOP: "shelf",
        P.STAGE: "curtain",
        P.OFFICE: "mirror computer",
        P.TUNNEL: "pipes arch",
        P.PARK: "tree bench street_lamp",
        P.RUIN: "arch column",
        P.CASTLE: "arch torch flag",
        P.BOAT: "railing",
        P.WORKSHOP: "machine",
        P.VILLAGE: "house",
        P.STREET: "street_lamp facade",
        P.PARKING: "car",
        P.HIGHWAY: "power_pole guard_rail",
        P.SNOW: "pine hut snowdrift",
        P.YARD: "house fence",
        P.CAVE: "rock",
        P.ROOF: "parapet chimney water_tank vent antenna clothes_line",
        P.HOUSE: "house apartment_block",
        P.BEDROOM: "wardrobe",
        P.BATHROOM: "tiled_wall mirror",
    }.items()
}
"""Kinds that are plain elsewhere and tell some places."""

RAILS = frozenset({"railing", "lattice_rail"})
"""Kinds that a telling one may stand behind or rise from: one sees through them."""

CARRIED = frozenset({"shelf", "cabinet", "plant", "bookcase", "filing_cabinet"})
"""Plain kinds on the floor that are carried away for a telling one."""

LETTERED = frozenset({"sign", "neon", "pole_sign", "booth_desk"})
"""Kinds that tell by their words."""

FRAMED = frozenset({Framing.SINGLE, Framing.REACTION, Framing.PROFILE, Framing.TWO, Framing.THREE, Framing.GROUP, Framing.OTS})
"""Framings of people."""

NEAR_SIZES = frozenset({Size.WS, Size.FS, Size.MLS, Size.MS, Size.MCU, Size.CU})
"""Sizes that are close enough to lose the place and wide enough to show some of it."""

SEEN = 0.035
"""Share of the frame that a telling piece must fill, beside and between the people."""

WHOLE_ENOUGH = 0.45
"""Share of a piece that must be in the frame, unless it fills `FILLS` of it."""

FILLS = 0.12

SLOTS = (0.8, 0.2, 0.66, 0.34, 0.92, 0.08, 0.5)
"""Where across the frame a piece may be put, in the order tried."""

HEIGHTS = (0.32, 0.2)
"""Where down the frame the middle of a hanging piece is put."""

UP, FLAT, CORNERS = 0.3, 0.2, 4
"""Metres over the floor from which a piece hangs, and under which it lies; corners of a piece that are a side of it."""

SMALL = 4.2
"""Metres: what is not larger stands where a lens that looks down meets the ground."""

DOWN = 0.2
"""Sine of the pitch from which a lens sees the floor rather than the walls."""

APART = 0.9
"""Metres a piece keeps from everybody."""

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom, in fractions of the frame."""


class Picture(NamedTuple):
    """What a panel shows, as far as it matters here."""

    camera: Camera
    aspect: float
    figures: tuple[Figure, ...]
    room: Room | None
    kind: P
    centre: tuple[float, float]
    """The middle of the action, on the floor."""


def told(pieces: tuple[Piece, ...], place: Sequence[Piece], picture: Picture, shot: Shot) -> tuple[Piece, ...]:
    """The pieces of a panel, with one more of the place's own where none of those in the frame tells what the place is.

    Args:
        pieces: what stands in the panel already.
        place: all that belongs to the place, the most telling first.
        picture: the camera and who is before it.
        shot: a wide, an insert, a picture of nobody or from straight above stays as it is.
    """
    if shot.framing not in FRAMED or shot.size not in NEAR_SIZES or shot.angle is Angle.OVERHEAD or picture.kind is P.CAR:
        return pieces
    if not picture.figures:
        return pieces
    bodies = [body(figure, picture) for figure in picture.figures]
    before = _opaque(pieces, picture)
    if any(telling(item, picture.kind) and shows(item, picture, bodies, before) for item in pieces):
        return pieces
    first: dict[tuple[str, str], Piece] = {}
    for item in place:
        if telling(item, picture.kind):
            first.setdefault((item.kind, item.label), item)
    found = _shown(chain.from_iterable(_moved(item, pieces, picture) for item in first.values()), picture, bodies, before)
    if found is None:
        return pieces
    return (*(item for item in pieces if not (_gives_way(item, found, picture) or _same_words(item, found))), found)


def _same_words(item: Piece, found: Piece) -> bool:
    """Whether a piece is the sign that another one says again: no place has its name twice in a picture."""
    return item.kind in LETTERED and (item.kind, item.label) == (found.kind, found.label)


def movable(pieces: Sequence[Piece], dressing: Sequence[str]) -> tuple[Piece, ...]:
    """The pieces of a place that may be cheated into a picture: what is built in and what the words name stays where it is."""
    named = {DRESSING.get(word, word) for word in dressing}
    return tuple(item for item in pieces if item.kind not in BUILT or item.kind not in named)


BUILT = frozenset({"fireplace", "stairs", "stove", "sink", "bathtub", "toilet", "bed", "piano", "altar", "bar", "kitchen_counter"})
"""Furniture that a scene is about where its words name it."""


def _shown(ways: Iterable[Piece], picture: Picture, bodies: Sequence[Rect], before: Sequence[tuple[Piece, Rect, float]]) -> Piece | None:
    """The first of the ways a piece may stand in which it is seen; else the first in which only furniture hides it."""
    spare = None
    for one in ways:
        if not shows(one, picture, bodies):
            continue
        if shows(one, picture, bodies, before):
            return one
        spare = spare or one
    return spare


def telling(item: Piece, kind: P) -> bool:
    """Whether a piece says what a place of that kind is."""
    if item.kind in LETTERED:
        return bool(item.label) and item.label != "EXIT"
    return item.kind in KINDS and (item.kind not in PLAIN or item.kind in OWN.get(kind, ()))


def _opaque(pieces: Sequence[Piece], picture: Picture) -> list[tuple[Piece, Rect, float]]:
    """What others may be hidden by: solid pieces in the frame that are not small, with what they cover and how far off they are."""
    standing = (item for item in pieces if not solid.is_passable(item) and item.kind not in solid.SEE_THROUGH)
    boxes = ((item, _box(solid.corners(item), picture)) for item in standing)
    return [(item, box, _away(item, picture)) for item, box in boxes if box and _area(_cut(box, (0.0, 0.0, 1.0, 1.0))) >= SEEN]


def _away(item: Piece, picture: Picture) -> float:
    """How far from the lens the middle of a piece is, along the floor."""
    return math.hypot(item.x - picture.camera.eye[0], item.z - picture.camera.eye[2])


def shows(item: Piece, picture: Picture, bodies: Sequence[Rect], before: Sequence[tuple[Piece, Rect, float]] = ()) -> bool:
    """Whether enough of a piece is seen, in the frame and beside everybody and everything that is nearer."""
    box = _box(solid.corners(item), picture)
    if box is None:
        return False
    inside, away = _cut(box, (0.0, 0.0, 1.0, 1.0)), _away(item, picture)
    nearer = (
        _area(_cut(inside, cover)) for other, cover, far in before if far < away and other is not item and not solid.overlap(other, item)
    )
    seen = _area(inside) - max((_area(_cut(inside, body)) for body in bodies), default=0.0) - max(nearer, default=0.0)
    return seen >= SEEN and (seen >= FILLS or seen >= WHOLE_ENOUGH * _area(box))


def _box(points: Sequence[Vec], picture: Picture) -> Rect | None:
    """What those of some points that are before the lens cover of the frame; None where too few are."""
    view = View(picture.camera, picture.aspect, 1.0)
    ahead = [point for point in points if dot(sub(point, view.eye), view.forward) > view.near]
    if len(ahead) < CORNERS:
        return None
    spots = spots_of(picture.camera, ahead, picture.aspect)
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return (min(xs), min(ys), max(xs), max(ys))


def body(figure: Figure, picture: Picture) -> Rect:
    """What somebody covers of the frame; legs that it cuts off make nobody broader."""
    found, crown = people.bones(figure), people.crown_point(figure)
    whole = _box((*people.extent(figure), crown), picture) or (0.0, 0.0, 0.0, 0.0)
    trunk = _box((crown, found.chin, *found.elbows, *found.shoulders), picture) if whole[3] > CUT_OFF else None
    return whole if trunk is None else (trunk[0], whole[1], trunk[2], whole[3])


CUT_OFF = 1.4
"""How far down, in heights of the frame, the feet are of somebody whose legs are not in it."""


def _cut(a: Rect, b: Rect) -> Rect:
    return (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))


def _area(box: Rect) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _moved(item: Piece, pieces: Sequence[Piece], picture: Picture) -> Iterator[Piece]:
    """A piece at the wall, or as far off as it stands in the open, in each slot of the frame that is free."""
    hangs = (item.y > UP and solid.is_passable(item)) or item.kind == "sign"
    for slot in SLOTS:
        for height in HEIGHTS if hangs else HEIGHTS[:1]:
            ray = _ray(picture, slot, height)
            one = (
                (_on_floor(item, ray, picture) or _at_wall(item, ray, picture, hangs=hangs))
                if picture.room
                else _in_the_open(item, ray, picture)
            )
            if one is not None and _free(one, pieces, picture):
                yield one


def _ray(picture: Picture, x: float, y: float) -> Vec:
    """The direction from the lens through a spot of the frame."""
    view, camera = View(picture.camera, picture.aspect, 1.0), picture.camera
    across, up = (x - 0.5 - camera.shift_x) * picture.aspect / view.focal, (0.5 + camera.shift_y - y) / view.focal
    return unit(add(view.forward, add(mul(view.right, across), mul(view.up, up))))


def _at_wall(item: Piece, ray: Vec, picture: Picture, *, hangs: bool) -> Piece | None:
    """With its back to the wall that a ray from the lens meets; what hangs is put where the ray meets it."""
    room, (ex, ey, ez) = picture.room, picture.camera.eye
    if room is None:
        return None
    walls = (
        (ray[0], room.x0 - ex, 90.0, "x"),
        (ray[0], room.x1 - ex, -90.0, "x"),
        (ray[2], room.z0 - ez, 0.0, "z"),
        (ray[2], room.z1 - ez, 180.0, "z"),
    )
    reached = [(gap / along, facing, axis) for along, gap, facing, axis in walls if abs(along) > 1e-6 and gap / along > 0.5]
    if not reached:
        return None
    far, facing, axis = min(reached)
    at = (ex + ray[0] * far, ey + ray[1] * far, ez + ray[2] * far)
    wide, deep = item.width / 2 + 0.05, item.depth / 2 + 0.01
    x = _within(at[0], room.x0 + (wide if axis == "z" else deep), room.x1 - (wide if axis == "z" else deep))
    z = _within(at[2], room.z0 + (wide if axis == "x" else deep), room.z1 - (wide if axis == "x" else deep))
    y = _within(at[1] - item.height / 2, 0.5, room.height - item.height - 0.1) if hangs else item.y
    return item.model_copy(update={"x": round(x, 3), "y": round(y, 3), "z": round(z, 3), "facing": facing})


def _on_floor(item: Piece, ray: Vec, picture: Picture) -> Piece | None:
    """Where a lens that looks down meets the floor before any wall, as the piece stands in the place; None for what hangs."""
    room, (ex, ey, ez) = picture.room, picture.camera.eye
    if room is None or item.y > UP or ray[1] > -DOWN:
        return None
    far = (ey - item.height / 2) / -ray[1]
    x, z, half = ex + ray[0] * far, ez + ray[2] * far, max(item.width, item.depth) / 2
    inside = room.x0 + half < x < room.x1 - half and room.z0 + half < z < room.z1 - half
    return item.model_copy(update={"x": round(x, 3), "z": round(z, 3)}) if inside else None


def _within(value: float, low: float, high: float) -> float:
    return (low + high) / 2 if low > high else max(low, min(high, value))


def _in_the_open(item: Piece, ray: Vec, picture: Picture) -> Piece | None:
    """As far behind the people as it stands in the place, turned to the lens."""
    (cx, cz), (ex, _, ez) = picture.centre, picture.camera.eye
    flat = unit((ray[0], 0.0, ray[2]))
    away = math.hypot(item.x - cx, item.z - cz)
    reach = max(math.hypot(figure.x - ex, figure.z - ez) for figure in picture.figures)
    far = reach + max(away, item.depth / 2 + APART)
    if ray[1] < -DOWN and max(item.width, item.height) < SMALL:
        far = min(far, (picture.camera.eye[1] - item.height / 2) / -ray[1] * math.hypot(ray[0], ray[2]))
    x, z = ex + flat[0] * far, ez + flat[2] * far
    facing = math.degrees(math.atan2(ex - x, ez - z))
    return item.model_copy(update={"x": round(x, 3), "z": round(z, 3), "facing": round(facing, 1)})


def _free(one: Piece, pieces: Sequence[Piece], picture: Picture) -> bool:
    """Whether nobody and nothing but what gives way is where a piece would stand."""
    if any(solid.stands_on(one, figure.x, figure.z, 0.1 if one.y > 1.0 else APART / 2) for figure in picture.figures):
        return False
    standing = (other for other in pieces if not _ground(other) and other.kind not in RAILS)
    return not any(solid.overlap(one, other) and not _gives_way(other, one, picture) for other in standing)


def _ground(item: Piece) -> bool:
    return item.height < FLAT


def _gives_way(other: Piece, one: Piece, picture: Picture) -> bool:
    """Whether a piece makes room for a telling one, as no water or road does: what hangs there and is plain, and what is hardly seen
    and in nobody's hands."""
    if (
        _ground(other)
        or not solid.overlap(one, other)
        or any(solid.stands_on(other, figure.x, figure.z, APART) for figure in picture.figures)
    ):
        return False
    if other.kind in PLAIN and (solid.is_passable(other) or other.kind in CARRIED):
        return True
    box = _box(solid.corners(other), picture)
    return box is None or _area(_cut(box, (0.0, 0.0, 1.0, 1.0))) < SEEN
