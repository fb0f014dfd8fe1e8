"""Shadows and pools of light on the ground, painted before anything stands on it."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Pose, Time, Weather
from storyboard.model.stage import Figure, Piece, Stage, Vec
from storyboard.painters.sketch import animals
from storyboard.painters.sketch.kit import spread
from storyboard.painters.sketch.people import contact
from storyboard.painters.sketch.pieces import spot_of
from storyboard.painters.sketch.solids import Easel, circle
from storyboard.painters.sketch.sunlight import PANES, throw_people
from storyboard.shots.touches import IN_ARMS
from storyboard.staging.recipe import HIGH
from storyboard.staging.space import XY, add, hull, mul, sub, unit

LAMPS: dict[str, float] = {
    "lamp": 1.5,
    "ceiling_lamp": 1.7,
    "table_lamp": 1.0,
    "chandelier": 2.4,
    "street_lamp": 3.2,
    "fire": 2.4,
    "torch": 1.4,
    "candles": 0.8,
    "shopfront": 4.5,
    "facade": 2.6,
    "neon": 1.8,
    "petrol_pump": 1.6,
    "phone_booth": 1.3,
    "bus_stop": 2.0,
    "fireplace": 1.7,
    "tube_lamp": 2.2,
    "spotlight": 1.4,
}
"""What throws light on the ground when lamps are on, and how far, metres."""
FRONTS = frozenset({"shopfront", "facade"})
"""What of that is light from windows."""
ON_WALLS: dict[str, float] = {
    "lamp": 1.5,
    "table_lamp": 1.1,
    "ceiling_lamp": 1.6,
    "sconce": 0.9,
    "bare_bulb": 1.5,
    "chandelier": 1.8,
    "candles": 1.0,
    "torch": 1.3,
    "fireplace": 1.6,
    "neon": 1.1,
    "tube_lamp": 1.5,
    "stove": 0.7,
}
"""What lights the walls around it when lamps are on, and how far, metres."""
DRIVEN = frozenset({"car", "police_car", "taxi", "pickup", "ambulance", "van", "truck", "bus", "motorcycle", "tuk_tuk"})
"""What has headlights at its own +x."""
ON_ROADS = frozenset({PlaceKind.CAR, PlaceKind.HIGHWAY, PlaceKind.BRIDGE, PlaceKind.TUNNEL})
"""Where vehicles are on their way; elsewhere they are parked."""
WET = frozenset({Weather.RAIN, Weather.STORM})
SHINING = frozenset({*LAMPS, "facade", "apartment_block", "house", "hut", "cabin", "boat"})
"""What is mirrored on wet ground at night."""
LONGEST = 2.9
"""A shadow is at most this many times as long as its thing is high."""
FLAT = 0.06
"""Pieces lower than this throw none, metres."""


def draw_shadows(easel: Easel, stage: Stage) -> None:
    """All shadows, then the pools of lamps. The key light's side stays free."""
    if stage.ground == "none":
        return
    high = stage.ground in HIGH
    cast = stage.light.weather in {Weather.CLEAR, Weather.SNOW} and not high
    for piece in stage.pieces:
        if piece.height > FLAT and piece.y < 0.3 and piece.width < 12 and (not high or piece.kind in DRIVEN):
            _under(easel, _footprint(piece), min(piece.height, 2.5), cast=cast)
    standing = [figure for figure in stage.figures if not _in_air(figure)]
    for figure in standing:
        _person(easel, figure)
    if cast:
        throw_people(easel, stage, [one for one in standing if easel.view.depth((one.x, one.floor, one.z)) > NEAREST])
    for animal in stage.animals:
        if animal.floor < 0.05:
            _under(easel, animals.shadow(animal), animal.height, cast=cast)
    _lights(easel, stage)


def _lights(easel: Easel, stage: Stage) -> None:
    """What windows and lamps throw on the floor."""
    if stage.interior and stage.light.time is Time.DAY and stage.light.level > -1:
        _slant(easel, stage)
    if easel.mood.lit:
        for piece in (piece for piece in stage.pieces if stage.room and piece.kind in ON_WALLS):
            _glow(easel, piece, ON_WALLS[piece.kind])
        for piece in (piece for piece in stage.pieces if piece.kind in LAMPS and not (easel.mood.told and piece.kind in FRONTS)):
            _pool(easel, piece, LAMPS[piece.kind])
        for piece in with_lamps(stage):
            _headlights(easel, piece)
        if stage.light.weather in WET and not stage.interior:
            _gleams(easel, stage)


def with_lamps(stage: Stage) -> list[Piece]:
    """The vehicles on a road at night whose lamps light the air; none where the picture is what has burst on a windscreen."""
    dark = stage.interior or stage.place not in ON_ROADS or any(piece.kind == "splat" for piece in stage.pieces)
    return [] if dark else [piece for piece in stage.pieces if piece.kind in DRIVEN]


def _footprint(piece: Piece) -> list[Vec]:
    spot = spot_of(piece)
    x, z = piece.width * 0.46, piece.depth * 0.46
    return [spot(p) for p in ((-x, 0, -z), (x, 0, -z), (x, 0, z), (-x, 0, z))]


def _away(easel: Easel, height: float) -> Vec:
    """Where the shadow of a point at a height falls, from below it."""
    x, y, z = easel.key
    k = min(1.0 / max(y, 0.15), LONGEST) * height
    return (-x * k, 0.0, -z * k)


def _under(easel: Easel, ground: list[Vec], height: float, *, cast: bool) -> None:
    """A contact shadow, and where the light is clear the thing's shadow thrown away from it."""
    points = list(ground)
    if cast:
        points += [add(p, mul(_away(easel, height), 1.1 if easel.mood.low else 0.55)) for p in ground]
    polygon = easel.view.polygon(_flat_hull(points))
    if len(polygon) > 2:
        size = min(40.0, max(3.0, 0.05 * easel.view.pixels(ground[0])))
        easel.drawing.soft(polygon, "ink", easel.mood.shadow * 0.85, size)


def _flat_hull(points: list[Vec]) -> list[Vec]:
    y = points[0][1]
    return [(x, y, z) for x, z in hull([(x, z) for x, _, z in points])]


NEAREST = 0.4
"""Metres from the lens within which feet have no shadow."""


def _in_air(figure: Figure) -> bool:
    """Whether somebody is carried or climbs: their shadow is nowhere near."""
    return figure.mount == IN_ARMS or (figure.pose is Pose.CLIMB and figure.floor > 0.1)


def _person(easel: Easel, figure: Figure) -> None:
    """The dark under somebody's feet."""
    spot = (figure.x, figure.floor, figure.z)
    if easel.view.depth(spot) < NEAREST:
        return
    feet: list[XY] = contact(easel.view, figure)
    if len(feet) > 2:
        easel.drawing.soft(feet, "ink", min(0.8, easel.mood.shadow * 1.6), max(2.0, 0.02 * easel.view.pixels(spot)))


def _pool(easel: Easel, piece: Piece, reach: float) -> None:
    """Lamplight on the ground, brightest in the middle."""
    spot = spot_of(piece)
    front = piece.depth * 0.5 if piece.width > 4 else piece.depth * 0.4 if piece.kind == "street_lamp" else 0.0
    for share, alpha in ((1.0, 0.2), (0.6, 0.22)):
        rx = max(reach, piece.width * 0.45 if piece.width > 4 else 0.0) * share
        ring = [spot((rx * x, -piece.y, front + reach * share * z)) for x, z in _circle()]
        polygon = easel.view.polygon(ring)
        if len(polygon) > 2:
            easel.drawing.soft(polygon, "lamp", alpha, min(60.0, max(4.0, 0.12 * reach * easel.view.pixels(spot((0, 0, 0))))))


def _headlights(easel: Easel, piece: Piece) -> None:
    """Two cones of light on the road before a vehicle, and the air lit in front of its lamps."""
    spot, x, side = spot_of(piece), piece.width / 2, piece.depth * 0.34
    for z in (-side, side) if piece.depth > 1.0 else (0.0,):
        for far, wide, alpha in ((9.0, 1.9, 0.3), (4.5, 1.0, 0.34)):
            cone = easel.view.polygon(
                [spot(p) for p in ((x, 0.02, z - 0.15), (x + far, 0.02, z - wide), (x + far, 0.02, z + wide), (x, 0.02, z + 0.15))]
            )
            if len(cone) > 2:
                easel.drawing.soft(cone, "lamp", alpha, min(30.0, max(3.0, 0.2 * easel.view.pixels(spot((x, 0, z))))))


def _glow(easel: Easel, piece: Piece, reach: float) -> None:
    """The light of a lamp on the wall and in the air behind it."""
    at = spot_of(piece)((0.0, piece.height * 0.7, 0.0))
    if easel.view.depth(at) > 0.6:
        (x, y), r = easel.view.project(at), min(easel.view.pixels(at, reach), easel.view.width * 0.4)
        easel.drawing.soft(circle(x, y, r, r * 0.86), "lamp", 0.2, r * 0.4)


def _slant(easel: Easel, stage: Stage) -> None:
    """Light from windows at the side and behind the lens, slanting across the far wall: two panes, where nothing stands before it."""
    room = stage.room
    if room is None or not any(piece.kind in PANES and abs(piece.facing) > 1 for piece in stage.pieces):
        return
    way, middle, z = (-1.0 if easel.key[0] > 0 else 1.0), (room.x0 + room.x1) / 2, room.z0 + 0.01
    wide, low, high = min(1.0, 0.16 * (room.x1 - room.x0)), room.height * 0.22, room.height * 0.74
    for at in (-1.2, 0.1):
        a, b, lean = middle + way * at * wide, middle + way * (at + 1.1) * wide, way * wide * 0.8
        polygon = easel.view.polygon([(a, high, z), (b, high - 0.25 * wide, z), (b + lean, low, z), (a + lean, low + 0.25 * wide, z)])
        if len(polygon) > 2:
            easel.drawing.soft(polygon, "white", 0.4, 5.0)


def _gleams(easel: Easel, stage: Stage) -> None:
    """Long streaks on wet ground from what shines towards the lens."""
    for piece in stage.pieces:
        if piece.kind in SHINING and piece.y < 4:
            spot = spot_of(piece)
            for x in spread(max(1, min(5, round(piece.width / 2))), piece.width * 0.8):
                _gleam(easel, spot((x, -piece.y, piece.depth / 2)), min(6.0, 1.0 + piece.height * 0.5))


def _gleam(easel: Easel, foot: Vec, size: float) -> None:
    eye = easel.view.eye
    towards = unit((eye[0] - foot[0], 0.0, eye[2] - foot[2]))
    across, end = mul((towards[2], 0.0, -towards[0]), 0.16), add(foot, mul(towards, size))
    polygon = easel.view.polygon([add(foot, across), sub(foot, across), sub(end, across), add(end, across)])
    if len(polygon) > 2:
        easel.drawing.soft(polygon, "lamp", 0.34, min(26.0, max(3.0, 0.1 * easel.view.pixels(foot))))


def _circle() -> list[XY]:
    from math import cos, sin, tau

    return [(cos(tau * t), sin(tau * t)) for t in spread(20, 1.0)]
