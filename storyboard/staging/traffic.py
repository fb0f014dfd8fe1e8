"""Vehicles that are on their way: who is in them, and where one drives through a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Blocking, Detail, Panel, Pose, Time
from storyboard.model.stage import Camera, Figure, Piece
from storyboard.shots import downhill, vehicle_words
from storyboard.shots.pursuit import PLUNGES, STRUCK, TIPS
from storyboard.shots.road_words import BESIDE, PASSES, SIGN, STOPS
from storyboard.shots.things import MANY
from storyboard.staging import pursuit, solid
from storyboard.staging.against import AT_THING
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.variants import VEHICLES

ROOM = 4.2
"""Metres around a vehicle that drives through in which no other one is parked, and nothing stands in its way."""
BEHIND = 3.4
"""Metres behind the people of a scene that it passes."""
ASIDE, ACROSS = 2.2, 4.4
"""Metres along the road and behind it at which another vehicle crosses behind the scene's own."""
ROOM_TO_PUSH = 0.3
"""Metres between who stands foremost and the vehicle that is pushed."""
TURNED = 45.0
"""Most degrees that who stands before a vehicle is turned from it."""
AT_HAND = 0.8
"""Metres from a vehicle within which who pushes pushes it."""
TURN: dict[str, float] = {
    "skids": -42.0,
    "crashes": -10.0,
    "stuck": -20.0,
    "away": 56.0,
    "comes": -62.0,
    "brakes": -34.0,
    "halts": -30.0,
    "coasts": -24.0,
    "parks": -26.0,
    "stalls": -30.0,
    "reverses": 34.0,
    "hangs": -6.0,
    "sinks": -12.0,
    "topples": -24.0,
}
"""Degrees a vehicle is turned, by what happens to it."""
SUNK, GAP = -0.16, 1.1
"""Metres that wheels sink in mud, and between one vehicle of a row and the next."""
FILLS, LENS, LENS_SIDE = 0.56, 40.0, 14.0
"""Share of the width that a vehicle fills which the picture is about, millimetres of the lens, degrees it stands to the side."""
BELOW = -0.14
"""Shift of the lens, in heights of the frame, for what has nothing under it."""
NEARER = 0.74
"""The same share for what goes down a steep street, of which some is to be seen."""
NEAR = 0.94
"""The same share for a scene that plays in it."""
EMPTY = frozenset({"stands", "burns", "smokes", "bursts", "overturns", "topples", "sinks"})
"""What a vehicle does, or has come to, with nobody to be seen in it."""
LIT = frozenset({"comes", "brakes", "halts", "parks", "hangs", "sinks"})
"""What is done with the head lamps on by night."""
STOPPED = frozenset({"brakes", "halts", "coasts", "parks", "stalls", "stands", "overturns", "crashes", "topples", "comes"})
"""What a vehicle does that is still there afterwards."""
STEEP = {PLUNGES: 15.0, TIPS: 15.0}
"""Degrees that the road falls under what goes down it: the picture is tilted by as much."""
LEFT_OF, WAITS = -1.6, 1.7
"""Metres across the picture, and behind people, at which a vehicle waits that they came in."""
STANDS_AT, STANDS_TURNED = (-1.9, -0.2), -24.0
"""Metres across and into the picture at which a vehicle stands in the place that is shown, and degrees it is turned."""
MOST = 3
"""Most people that are seen in a vehicle."""
PARKED = frozenset({"car", "taxi", "pickup", "ambulance", "truck", "van", "bus", "motorcycle", "police_car"})
WORKING = frozenset({"digger", "tractor", "forklift"})
"""Machines that a place has which are not there beside the one a picture is about."""
STAY = frozenset({"kerb", "road_line", "guard_rail", "grass", "path", "street_lamp", "pole", "telegraph_pole"})
"""What belongs to a road."""
POSTS = frozenset({"street_lamp", "pole", "telegraph_pole"})
"""What would stand before a vehicle that fills the picture."""


def under_way(pieces: Sequence[Piece], scene: SceneBoard, panel: Panel) -> tuple[Piece, ...]:
    """The pieces of a car scene seen from outside: its vehicle with its people, driving where somebody drives."""
    main = next((item for item in pieces if item.kind == "car" or item.kind in VEHICLES), None)
    if main is None:
        return tuple(pieces)
    here = [panel] if panel.blocking else scene.panels
    people = max((sum(one.pose in (Pose.SIT, Pose.DRIVE) for one in other.blocking) for other in here), default=0)
    drives = bool(_drivers(scene)) and not at_rest(scene)
    driven = _stopped(_driven(main, panel, min(MOST, people), moving=drives), panel)
    if pursuit.where_of(panel) in pursuit.OFFS:
        return _chased(pieces, main, driven, panel)
    return (*_crossed(tuple(driven if item is main else item for item in pieces), driven, panel), *_rails(driven, panel))


def _drivers(scene: SceneBoard) -> list[Blocking]:
    return [one for other in scene.panels for one in other.blocking if one.pose is Pose.DRIVE]


def at_rest(scene: SceneBoard) -> bool:
    """Whether a scene's vehicle stands where it is: somebody sleeps at its wheel."""
    return any(one.gesture is Pose.SLEEP for one in _drivers(scene))


def stood(pieces: Sequence[Piece], kind: str) -> tuple[Piece, ...]:
    """The pieces of a place with a vehicle that stands in it, to the side of its middle, in the place of any other."""
    new = piece(kind or "car", STANDS_AT[0], STANDS_AT[1], STANDS_TURNED)
    return (new, *(item for item in pieces if item.kind in STAY or not (item.kind == kind or _in_the_way(item, new))))


def _rails(driven: Piece, panel: Panel) -> tuple[Piece, ...]:
    """The rails in the road under a vehicle whose words tell of them."""
    if driven.does not in STEEP or panel.detail is None or panel.detail.tool != downhill.RAILS:
        return ()
    return (piece("street_rails", driven.x, driven.z, driven.facing),)


def _stopped(driven: Piece, panel: Panel) -> Piece:
    """The scene's own vehicle, at rest where the words have it brake, stop or die."""
    does = panel.detail.hand if panel.detail is not None and panel.traffic == driven.kind else ""
    if does in STEEP:
        return driven.model_copy(update={"does": does, "moving": True})
    return driven.model_copy(update={"does": does, "moving": False}) if does in STOPS else driven


def _chased(pieces: Sequence[Piece], main: Piece, driven: Piece, panel: Panel) -> tuple[Piece, ...]:
    """The pieces with another vehicle of the words where it is to the scene's own, or in its place."""
    brought = pursuit.outside(driven, panel)
    both = pursuit.extent(brought) if pursuit.replaces(panel) else (driven, *pursuit.extent(brought))
    rest = (item for item in pieces if item is not main and (item.kind in STAY or not any(_in_the_way(item, new) for new in both)))
    return (*both, *(item for item in brought if item not in both), *rest)


def _crossed(pieces: tuple[Piece, ...], main: Piece, panel: Panel) -> tuple[Piece, ...]:
    """The pieces with another vehicle of the words across the road behind the scene's own."""
    if panel.traffic not in KINDS or panel.traffic == main.kind:
        return pieces
    new = _driven(piece(panel.traffic, round(main.x + ASIDE, 3), round(main.z - ACROSS, 3), 168.0), panel, 1, moving=True)
    return (new, *(item for item in pieces if item is main or item.kind in STAY or not _in_the_way(item, new)))


def standing(pieces: Sequence[Piece], scene: SceneBoard, panel: Panel) -> tuple[tuple[Piece, ...], tuple[Blocking, ...]]:
    """Pieces and blocking for people who push outside where a vehicle of the scene came to stand: it is before them, at their hands.

    Nobody stands idle between them and it: who does pushes too.
    """
    pushing = [one for one in panel.blocking if one.pose is Pose.PUSH and not one.at and one.to is None]
    came = next((other.traffic for other in scene.panels if other.traffic in PARKED), "")
    if not pushing and not panel.traffic:
        return _waiting(pieces, scene, panel), panel.blocking
    if not came or not pushing or panel.traffic:
        return tuple(pieces), panel.blocking
    behind = min(one.mark.x for one in pushing)
    between = [one for one in panel.blocking if one.pose is Pose.STAND and one.mark.x > behind and abs(one.facing - 90.0) < TURNED]
    ahead = max(one.mark.x for one in panel.blocking)
    parked = piece(came, round(ahead + KINDS[came].width / 2 + ROOM_TO_PUSH, 3), round(min(one.mark.z for one in pushing), 3), 0.0)
    kept = (item for item in pieces if item.kind in STAY or not _in_the_way(item, parked))
    at_it = {"at": AT_THING, "pose": Pose.PUSH, "gaze": ""}
    return (parked, *kept), tuple(one.model_copy(update=at_it) if one in (*pushing, *between) else one for one in panel.blocking)


def so_far(dressing: Sequence[str], scene: SceneBoard, panel: Panel) -> tuple[str, ...]:
    """What the words say stands in a place, without the vehicles that only a later panel of the scene brings."""
    at = next((n for n, one in enumerate(scene.panels) if one.id == panel.id), len(scene.panels))
    here = {one.traffic for one in scene.panels[: at + 1]}
    to_come = {
        one.traffic for one in scene.panels[at + 1 :] if one.traffic in PARKED and one.detail is not None and one.detail.hand in STOPS
    }
    return tuple(word for word in dressing if word not in to_come - here)


def _waiting(pieces: Sequence[Piece], scene: SceneBoard, panel: Panel) -> tuple[Piece, ...]:
    """The pieces with a vehicle that came and stopped in an earlier panel: behind those who get out of it, and from then on."""
    at = next((n for n, one in enumerate(scene.panels) if one.id == panel.id), 0)
    came = next((one for one in scene.panels[:at] if one.traffic in PARKED and one.detail is not None and one.detail.hand in STOPPED), None)
    if came is None or not panel.blocking or any(vehicle_words.of(one.at) for one in panel.blocking):
        return tuple(pieces)
    tone = vehicle_words.PAINTED.get(came.detail.at if came.detail else "", KINDS[came.traffic].tone)
    parked = piece(came.traffic, LEFT_OF, round(min(one.mark.z for one in panel.blocking) - WAITS, 3), -16.0, tone=tone)
    return (parked, *(item for item in pieces if item.kind in STAY or not _in_the_way(item, parked)))


def passing(pieces: Sequence[Piece], panel: Panel, centre: tuple[float, float]) -> tuple[Piece, ...]:
    """The pieces of a place outside with the vehicle that the panel's words are about, in the middle of the picture."""
    if panel.traffic not in KINDS:
        return tuple(pieces)
    x, z = centre
    near = [one.mark.z for one in panel.blocking]
    if near and panel.detail is not None and panel.detail.tool == BESIDE:
        return _beside(pieces, panel)
    if panel.detail is not None:
        return _told(pieces, panel, centre)
    z = min(near) - BEHIND if near else z
    new = _driven(piece(panel.traffic, round(x, 3), round(z, 3), -16.0), panel, 1, moving=True).model_copy(update={"does": PASSES})
    return (new, *(item for item in pieces if item.kind in STAY or not _in_the_way(item, new)))


def _beside(pieces: Sequence[Piece], panel: Panel) -> tuple[Piece, ...]:
    """The pieces with the vehicle that draws up behind the people of the panel: its nose beside them, or its tail where it backs."""
    told, size = panel.detail, KINDS[panel.traffic]
    does = told.hand if told is not None and told.hand != "parks" else "halts"
    across = [one.mark.x for one in panel.blocking]
    x = max(across) + NOSE_SHORT * size.width if does == "reverses" else min(across) - NOSE_SHORT * size.width
    back = min(one.mark.z for one in panel.blocking) - DRAWN_UP - 0.5 * size.depth
    comes = panel.model_copy(update={"detail": told.model_copy(update={"hand": does}) if told is not None else None})
    new, *others = _told(pieces, comes, (x, back))
    return (new.model_copy(update={"does": f"{BESIDE}{does}", "facing": DRAWS_UP}), *others)


NOSE_SHORT, DRAWN_UP, DRAWS_UP = 0.28, 0.7, -12.0
"""Shares of its length that the middle of a vehicle is short of people; metres that its side is behind them; degrees it is turned."""


def _told(pieces: Sequence[Piece], panel: Panel, centre: tuple[float, float]) -> tuple[Piece, ...]:
    """The pieces with the vehicle that the picture is about first, doing what its words say; others of its kind beside it in a row."""
    told = panel.detail
    does = told.hand if told else ""
    x, z, turn = centre[0], centre[1], TURN.get(does, -16.0)
    goes = does in ("drives", "skids", "away", "splashes")
    row = piece(_with_doors(panel.traffic, does), round(x, 3), round(z, 3), turn, y=SUNK if does == "stuck" else 0.0)
    new = _driven(row, panel, 0 if does in EMPTY else 1, moving=goes)
    new = new.model_copy(
        update={
            "does": does,
            "tone": vehicle_words.PAINTED.get(told.at if told else "", new.tone),
            "lights": new.lights or (does in LIT and panel.light.time is Time.NIGHT),
        }
    )
    more: tuple[Piece, ...] = ()
    if told is not None and told.kind.startswith(MANY):
        step = new.width + GAP
        offs = ((-step, 0.3), (step, -0.3), (-2 * step, 0.6))
        more = tuple(new.model_copy(update={"x": round(x + a, 3), "z": round(z + b, 3), "does": ""}) for a, b in offs)
    signs = _sign_before(new, told)
    return (
        new,
        *more,
        *signs,
        *(
            item
            for item in pieces
            if not (signs and item.kind == SIGN)
            and (item.kind in STAY - POSTS or not (item.kind in WORKING or item.kind in PARKED or _in_the_way(item, new)))
        ),
    )


def _sign_before(new: Piece, told: Detail | None) -> tuple[Piece, ...]:
    """The sign on two posts that a vehicle has stopped short of: beyond its nose, its board to the lens."""
    if told is None or told.tool != SIGN or told.kind != new.kind:
        return ()
    way, far = math.radians(new.facing), new.width / 2 + SHORT_OF
    x, z = new.x + far * math.cos(way), new.z - far * math.sin(way)
    return (piece(SIGN, round(x, 3), round(z, 3), -8.0, y=0.0, width=BOARD[0], height=BOARD[1], tone=0.1),)


SHORT_OF, BOARD, SIGNED = 1.3, (1.36, 0.5), 0.3
"""Metres from the nose of a vehicle to the middle of the sign that it stops before, breadth and height of its board, and the share of the
way to it that the middle of the picture is from that of the vehicle."""


def _with_doors(kind: str, does: str) -> str:
    """The kind of a vehicle, its doors open where it has stopped for somebody to get out."""
    opened = f"{kind}_door_open"
    return opened if does == "parks" and opened in KINDS else kind


def about(pieces: Sequence[Piece], aspect: float) -> Camera | None:
    """The lens of a picture that is about one of the vehicles in it; None where it is about none."""
    told = next((item for item in pieces if item.does not in ("", PASSES) and not item.does.startswith(BESIDE)), None)
    if told is None:
        return None
    before = next((item for item in pieces if item.kind == SIGN and item.y == 0.0), None) if told.does in STOPS else None
    middle = told if before is None else told.model_copy(update={"x": round(told.x + SIGNED * (before.x - told.x), 3)})
    return framed(middle, aspect, NEARER if told.does in STEEP else FILLS)


def on_road(panel: Panel, pieces: Sequence[Piece], aspect: float) -> Camera | None:
    """The lens of a scene in a vehicle that is seen from the road; None where the shot's own will do."""
    return pursuit.down_the_road(panel, pieces) or _filling(panel, pieces, aspect)


def _filling(panel: Panel, pieces: Sequence[Piece], aspect: float) -> Camera | None:
    """The lens of a scene in a vehicle that is seen from the road: so near that who is behind the glass is; None beside another one."""
    here = [item for item in pieces if item.kind == "car" or item.kind in VEHICLES]
    going = [item for item in here if item.moving] or here[:1]
    struck = any(item.kind == "impact" for item in pieces) and pursuit.where_of(panel) != STRUCK
    return framed(going[0], aspect, NEAR) if len(going) == 1 and not struck else None


def framed(item: Piece, aspect: float, fills: float = FILLS) -> Camera:
    """The lens of a picture that is about a vehicle: before its front corner, as far off as lets it fill most of the width."""
    wide = max(item.width * 0.94 + item.depth * 0.36, item.height * 1.5 * aspect)
    away = wide / fills * LENS / 36.0
    side = math.radians(LENS_SIDE)
    level = round(max(0.9, item.height * 0.6), 3)
    eye = (round(item.x + away * math.sin(side), 3), level, round(item.z + away * math.cos(side), 3))
    below, roll = BELOW if item.does == "hangs" else 0.0, STEEP.get(item.does, 0.0)
    return Camera(eye=eye, target=(item.x, level, item.z), lens=LENS, shift_y=below, roll=roll)


def pushed(item: Piece, figures: Sequence[Figure]) -> bool:
    """Whether somebody has their hands on a vehicle: then it is what the picture is about."""
    return item.kind in PARKED and any(
        figure.pose is Pose.PUSH and solid.stands_on(item, figure.x, figure.z, AT_HAND) for figure in figures
    )


def _driven(item: Piece, panel: Panel, riders: int, *, moving: bool) -> Piece:
    told = panel.detail
    label = {"label": told.words} if told is not None and told.kind == panel.traffic and told.words else {}
    return item.model_copy(update={"riders": riders, "moving": moving, "lights": moving and panel.light.time is Time.NIGHT, **label})


def _in_the_way(item: Piece, new: Piece) -> bool:
    reach = new.width / 2 + 0.6 + (ROOM - 2.0 if item.kind in PARKED else 0.0)
    return abs(item.x - new.x) < reach + item.width / 2 and abs(item.z - new.z) < new.depth / 2 + 0.4 + item.depth / 2
