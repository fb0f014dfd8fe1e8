"""The camera of each framing: singles and groups by size, over the shoulder, points of view, inserts, wides of the place."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from storyboard.model.shots import Angle, Framing, Shot, Size
from storyboard.model.stage import Camera, Figure, Vec
from storyboard.staging import camera as lens_of
from storyboard.staging import figures as people
from storyboard.staging.camera import Setup, composed, direction, focal, slid, spots_of
from storyboard.staging.space import add, heading, length, mul, sub, unit, yaw_to


class Scenery(NamedTuple):
    """What a camera must know of the set."""

    centre: Vec
    """The middle of the action, on the floor."""
    dominant: tuple[Vec, ...] = ()
    """Corners of the shape that says where we are."""
    interior: bool = True
    surface: Vec = (0.0, 0.8, 0.0)
    """Where a prop lies that nobody holds."""
    reach: float = 60.0
    """Metres the camera may step back."""
    eye: float = 1.2
    """Height of the lens in wides, metres."""
    ceiling: float = math.inf
    """Height of the ceiling, metres; the lens stays under it."""
    breadth: float = 60.0
    """Metres from the middle of the action to the nearer side wall; a wide looks along a narrow room, not through its wall."""
    told: bool = False
    """Whether the dominant shape is what the words that open the place say is seen there: a picture of the place holds it."""


class Cast(NamedTuple):
    """Who is in front of the camera, sorted by what they are to the shot."""

    subjects: tuple[Figure, ...]
    everyone: tuple[Figure, ...]
    over: Figure | None = None
    holder: Figure | None = None
    """Who holds the thing an insert is on."""


BACK, BACK_FAR = 1.0, 1.6
"""Metres the lens stands behind the head of the person in the foreground."""

OTS_LENS = (35.0, 62.0)
"""Longer lenses would let the head in front fill half the frame."""

OTS_LOOSER = 0.72
"""An over-the-shoulder is looser than a single of the same size: its lens, as a share of the single's."""

FRONT_EDGE = 0.33
"""How far into the frame the head in front may reach, from its side."""

EMBRACED, PAST = 0.6, (30.0, 40.0, 50.0, 60.0, 70.0, 80.0)
"""Metres between the heads of two who hold each other: nobody's shoulder is before a lens on the other there, which would have to be as
wide as a room to see both; and the degrees off the line between them from which it looks past the one instead, the first that does."""

WIDE_LENS = (21.0, 28.0)
OPEN_AIR, PEOPLED = 1.5, 1.12
"""How much wider than a WS of people a wide of an open place is; the same where it is about certain people, level with them."""

HIGH_WIDE, WIDE_UP = -32.0, 1.2
"""Degrees a high wide looks down; of the pitch of people seen whole from below, how many times that of a wide of a place is."""

HORIZON: dict[Angle, float] = {Angle.HIGH: 0.5, Angle.OVERHEAD: 0.52, Angle.LOW: 0.8, Angle.WORM: 0.86}
"""Where down the frame of a wide the middle of the action is that the lens looks at, by angle."""

POV_LENS = (28.0, 120.0)

INSERT_HEIGHT, INSERT_LENS, INSERT_PITCH = 0.36, 60.0, -34.0
"""Metres of frame height at the prop, millimetres, degrees at what somebody holds."""
INSERT_PITCHES = {Angle.OVERHEAD: -89.0, Angle.HIGH: -52.0}
LEVEL_PITCH = -15.0
"""Degrees at what lies on the table, by angle; level with it the table's far edge is in the picture."""

PALM, GRIP = 0.5, 2.0
"""How far the lens of an insert goes to the side of the palm, against straight ahead: little over an open hand, far round a fist."""

GRIPPED = frozenset(
    {"gun", "rifle", "knife", "sword", "axe", "hammer", "stick", "umbrella", "bottle", "cup", "glass", "flashlight", "torch", "candle"}
    | {"suitcase", "bag", "flower", "flowers", "syringe", "guitar", "bicycle"}
)
"""Kinds of prop that a closed hand holds; the others lie on it."""

DETAIL_PITCH = -12.0
"""Degrees: the lens looks a little down on a detail of a place."""


def over_shoulder(shot: Shot, cast: Cast, aspect: float) -> Camera:
    """Behind and beside one person, aimed at the other's face; always on the master's side of the line between them.

    The lens goes out until the head in front leaves the face free: the shoulder fills a quarter to a third at its own side.
    """
    front, subject = cast.over, cast.subjects[0]
    if front is None or front is subject:
        return lens_of.single(shot, subject, aspect, lens_of.side_for(shot, subject))
    head, eye = people.head_point(front), people.eye_point(subject)
    gap = (eye[0] - head[0], 0.0, eye[2] - head[2])
    line, apart = unit(gap), max(length(gap), 0.3)
    out = outward(line, shot.side)
    if apart < EMBRACED:
        return _past(shot, front, subject, (line, out), aspect)
    back = BACK if aspect >= 1 else 1.25
    height = max(lens_of.frame_height(shot.size, [subject]), 0.46)
    lens = focal(1.0, aspect) * min(OTS_LENS[1], max(OTS_LENS[0], OTS_LOOSER * height_lens(height, apart + back, aspect)))
    half = 0.5 * people.bones(front).head_height * lens / 36.0 / back
    wanted = _wanted(out, line, half, aspect)
    step = _step(lens, back, apart, abs(wanted[1] - wanted[0]))
    found = _over(shot, (head, eye, line, out), (back, step), lens, (wanted[1], aspect))
    for _ in range(14):
        if _clear(found, front, subject, aspect):
            break
        step, lens = step * 1.08, lens * 0.97
        found = _over(shot, (head, eye, line, out), (back, step), lens, (wanted[1], aspect))
    return found


def _past(shot: Shot, front: Figure, subject: Figure, way: tuple[Vec, Vec], aspect: float) -> Camera:
    """Past the back of a head to the face at its shoulder: both heads are in the frame, and as high as they are broad."""
    swings = (math.radians(degrees) for degrees in PAST)
    cameras = [_past_at(shot, (front, subject), add(mul(way[0], math.cos(a)), mul(way[1], -math.sin(a))), aspect) for a in swings]
    return next((camera for camera in cameras if _clear(camera, front, subject, aspect)), cameras[-1])


def _past_at(shot: Shot, both: tuple[Figure, Figure], forward: Vec, aspect: float) -> Camera:
    distance, lens = lens_of.reach(lens_of.frame_height(shot.size, both), focal(lens_of.lens_for(shot), aspect), aspect)
    focus, up = people.eye_point(both[1]), math.radians(lens_of.tilt(shot.angle, people.eye_point(both[1]), distance))
    ahead = add(mul(forward, math.cos(up)), (0.0, math.sin(up), 0.0))
    must = [point for figure in both for point in lens_of.face(figure)]
    roll = lens_of.roll(shot.angle, shot)
    at = (0.5, lens_of.CUTS[shot.size].eyes)
    return composed(Setup(ahead, focus, focus, at, lens, distance, roll, must, margin=lens_of.GROUP_MARGIN), aspect)


def height_lens(height: float, distance: float, aspect: float) -> float:
    """The lens, before `focal`, that shows `height` metres at `distance`."""
    return distance * 36.0 / (height * aspect) / max(1.0, 1.5 / aspect)


def outward(line: Vec, side: int) -> Vec:
    """Square to the line between two people, towards the master camera; for a line along the view, to the right (or the planner's left)."""
    square = (-line[2], 0.0, line[0])
    if abs(square[2]) < 0.12:
        wish = -1.0 if side < 0 else 1.0
        return square if square[0] * wish > 0 else mul(square, -1)
    return square if square[2] > 0 else mul(square, -1)


def _wanted(out: Vec, line: Vec, half: float, aspect: float) -> tuple[float, float]:
    """Where across the frame the head in front (`half` a width across) and the subject's eye shall be."""
    near, far = min(0.19, FRONT_EDGE - half), (0.62 if aspect >= 1.2 else 0.65)
    right = -line[2] * out[0] + line[0] * out[2] > 0
    return (near, far) if right else (1 - near, 1 - far)


def _step(lens: float, back: float, apart: float, spread: float) -> float:
    """How far outside of the line the lens stands for two heads to be `spread` of the frame apart."""
    return min(1.3, max(0.25, spread * 36.0 / lens / (1 / back - 1 / (back + apart))))


def _over(shot: Shot, who: tuple[Vec, Vec, Vec, Vec], off: tuple[float, float], lens: float, at: tuple[float, float]) -> Camera:
    head, eye, line, out = who
    place = add(add(head, mul(line, -off[0])), mul(out, off[1]))
    rise = {Angle.HIGH: 0.56, Angle.LOW: -0.45, Angle.WORM: -0.8}.get(shot.angle, 0.06)
    place = (place[0], max(0.2, head[1] + rise), place[2])
    drop = (eye[1] - place[1]) / max(0.5, length((eye[0] - place[0], 0.0, eye[2] - place[2])))
    aim = add(place, (line[0], drop * 0.8, line[2]))
    camera = Camera(eye=place, target=aim, lens=lens, roll=lens_of.roll(shot.angle, shot))
    return slid(camera, eye, (at[0], 0.4), at[1])


def _clear(camera: Camera, front: Figure, subject: Figure, aspect: float) -> bool:
    """Whether the head in front leaves the subject's face free, with air between."""
    near = [spot[0] for spot in spots_of(camera, lens_of.face(front, 1.15), aspect)]
    far = [spot[0] for spot in spots_of(camera, lens_of.face(subject), aspect)]
    return max(near) + 0.015 < min(far) or min(near) - 0.015 > max(far)


def point_of_view(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    """From the eyes of the looker; the lens gives the size, within what an eye would see."""
    subject = cast.subjects[0] if cast.subjects else None
    target = people.eye_point(subject) if subject else scenery.surface
    if cast.over is None:
        return lens_of.single(shot, subject, aspect, 0.0) if subject else wide(shot, cast, scenery, aspect)
    eye = people.eye_point(cast.over)
    if length(sub(target, eye)) < 0.35:
        target = add(eye, mul(heading(cast.over.facing), 2.0))
    height = lens_of.frame_height(shot.size, [subject] if subject else []) if shot.size is not Size.INSERT else 0.6
    wish = height_lens(height, length(sub(target, eye)), aspect)
    camera = Camera(eye=eye, target=target, lens=focal(min(POV_LENS[1], max(POV_LENS[0], wish)), aspect))
    return slid(camera, target, (0.5, lens_of.CUTS[shot.size].eyes), aspect) if subject and shot.size not in lens_of.WHOLE else camera


def insert(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    """Close on a thing: in the hand that holds it, seen from the side of the palm, else where it lies. The target is the thing."""
    holder = cast.holder
    spot = people.hand_point(holder) if holder else scenery.surface
    side = _palm_side(holder) if holder else float(shot.side) or 24.0
    lens = focal(max(INSERT_LENS, float(shot.lens)), aspect)
    away = lens_of.distance_for(INSERT_HEIGHT / min(1.0, aspect), lens, aspect)
    pitch = INSERT_PITCHES.get(shot.angle, INSERT_PITCH if holder else LEVEL_PITCH)
    return Camera(eye=sub(spot, mul(direction(side, pitch), away)), target=spot, lens=lens, roll=lens_of.roll(shot.angle, shot))


def _palm_side(holder: Figure) -> float:
    """The yaw from which one looks into the right hand: in front of its owner, on the side the palm is turned to."""
    back, ahead = people.bones(holder).backs[1], heading(holder.facing)
    inner = heading(holder.facing + 90)
    palm = -1.0 if back[0] * inner[0] + back[2] * inner[2] > 0 else 1.0
    aside = palm * (GRIP if holder.holds in GRIPPED else PALM)
    return yaw_to(0.0, 0.0, ahead[0] + aside * inner[0], ahead[2] + aside * inner[2])


def wide(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    """The whole place: its dominant shape, and everybody on their marks as small as that makes them."""
    lens = focal(min(WIDE_LENS[1], max(WIDE_LENS[0], float(shot.lens))), aspect)
    near = shot.subjects and shot.angle is Angle.EYE and not scenery.interior and shot.size is Size.WS and not _told(shot, scenery)
    points = [*(() if near else scenery.dominant), *(point for figure in cast.everyone for point in people.extent(figure))]
    size = shot.size if shot.size in (Size.WS, Size.EWS) else Size.WS
    open_air = PEOPLED if shot.subjects and shot.angle is Angle.EYE else OPEN_AIR
    heads = lens_of.CUTS[size].heads * (1.0 if scenery.interior or size is Size.EWS else open_air)
    away = min(scenery.reach, lens_of.distance_for(heads * people.HEAD, lens, aspect))
    pivot = add(scenery.centre, (0.0, _lens_height(shot, scenery), 0.0))
    up, height = lens_of.upward(shot.model_copy(update={"size": size})) or (0.0, None)
    pitch = {Angle.HIGH: HIGH_WIDE, Angle.OVERHEAD: -89.0}.get(shot.angle, up * WIDE_UP)
    most = math.degrees(math.asin(min(1.0, max(0.05, scenery.breadth - 0.4) / (away * 1.3))))
    forward = direction(max(-most, min(most, float(shot.side) or (18.0 if scenery.interior else 12.0))), pitch)
    at = (0.5, HORIZON.get(shot.angle, 0.6 if scenery.interior else 0.64))
    must = points or [pivot]
    return composed(
        Setup(forward, pivot, pivot, at, lens, away, lens_of.roll(shot.angle, shot), must, scenery.reach, height=height), aspect
    )


def _told(shot: Shot, scenery: Scenery) -> bool:
    return scenery.told and shot.framing is Framing.ESTABLISHING


def _lens_height(shot: Shot, scenery: Scenery) -> float:
    return lens_of.UPWARD[shot.angle][1] if shot.angle in lens_of.UPWARD else scenery.eye


def empty(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    """A place with nobody in it: as wide as its size says; sizes closer than a wide look at where things lie."""
    if shot.size in lens_of.WHOLE or shot.size is Size.INSERT:
        return wide(shot, cast, scenery, aspect)
    lens = focal(max(WIDE_LENS[1], min(50.0, float(shot.lens))), aspect)
    away = min(scenery.reach, lens_of.distance_for(lens_of.frame_height(shot.size, ()), lens, aspect))
    pitch = {Angle.HIGH: -30.0, Angle.OVERHEAD: -89.0, Angle.LOW: 8.0, Angle.WORM: 14.0}.get(shot.angle, DETAIL_PITCH)
    eye = sub(scenery.surface, mul(direction(float(shot.side) or 18.0, pitch), away))
    camera = Camera(eye=(eye[0], max(0.25, eye[1]), eye[2]), target=scenery.surface, lens=lens, roll=lens_of.roll(shot.angle, shot))
    return slid(camera, scenery.surface, (0.5, 0.56), aspect)


def alone(shot: Shot, cast: Cast, _: Scenery, aspect: float) -> Camera:
    """One person."""
    subject = cast.subjects[0]
    side = lens_of.profile_side(shot, subject) if shot.framing is Framing.PROFILE else lens_of.side_for(shot, subject)
    return lens_of.single(shot, subject, aspect, side)


def together(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    """Two, three or everybody."""
    many = cast.everyone if shot.framing is Framing.GROUP else cast.subjects
    return lens_of.several(shot, many, aspect) if len(many) > 1 else alone(shot, cast, scenery, aspect)


def _ots(shot: Shot, cast: Cast, _: Scenery, aspect: float) -> Camera:
    return over_shoulder(shot, cast, aspect)


Solver = Callable[[Shot, Cast, Scenery, float], Camera]

PEOPLE: dict[Framing, Solver] = {
    Framing.SINGLE: alone,
    Framing.REACTION: alone,
    Framing.PROFILE: alone,
    Framing.TWO: together,
    Framing.THREE: together,
    Framing.GROUP: together,
    Framing.OTS: _ots,
}
"""Framings that need somebody in front of the lens."""

PLACES: dict[Framing, Solver] = {
    Framing.ESTABLISHING: wide,
    Framing.EMPTY: empty,
    Framing.SHEET: wide,
    Framing.INSERT: insert,
    Framing.POV: point_of_view,
}


def solve(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    """The camera of a shot, under the ceiling unless it looks straight down, or down on people who are seen whole: for that a set has none.

    A shot on people who are not there becomes a wide of the place."""
    found = _solved(shot, cast, scenery, aspect)
    roofless = shot.angle is Angle.OVERHEAD or (shot.angle is Angle.HIGH and shot.size in {*lens_of.WHOLE, Size.MLS})
    return found if roofless else lens_of.under(found, scenery.ceiling, aspect)


def _solved(shot: Shot, cast: Cast, scenery: Scenery, aspect: float) -> Camera:
    if shot.framing in PLACES:
        return PLACES[shot.framing](shot, cast, scenery, aspect)
    if shot.size is Size.INSERT:
        return insert(shot, cast, scenery, aspect)
    return PEOPLE[shot.framing](shot, cast, scenery, aspect) if cast.subjects else wide(shot, cast, scenery, aspect)


COUNT = {Framing.TWO: 2, Framing.THREE: 3}


def cast_of(shot: Shot, everyone: Sequence[Figure]) -> Cast:
    """Who the shot is on: its subjects, and where it wants more than it names, whoever stands nearest to them."""
    named = [figure for id in shot.subjects for figure in everyone if figure.character == id and id != shot.over]
    over = next((figure for figure in everyone if figure.character == shot.over), None) if shot.over else None
    rest = sorted((f for f in everyone if f not in named and f is not over), key=lambda f: (_gap(f, named), f.character))
    if shot.framing is Framing.POV:
        return Cast(tuple(named), tuple(f for f in everyone if f is not over), over)
    if shot.framing is Framing.OTS and over is None and len(everyone) > 1:
        over, rest = (rest[0], rest[1:]) if named and rest else (everyone[1], [f for f in rest if f is not everyone[1]])
    if shot.framing is Framing.GROUP:
        return Cast(tuple(everyone), tuple(everyone), None)
    wanted = COUNT.get(shot.framing, 1)
    pool = rest if over is None or shot.framing is Framing.OTS else [*([over] if over not in named else []), *rest]
    subjects = (*named, *pool[: max(0, wanted - len(named))])
    return Cast(subjects if wanted > 1 else subjects[:1], tuple(everyone), over)


def _gap(figure: Figure, others: Sequence[Figure]) -> float:
    return min((math.hypot(figure.x - o.x, figure.z - o.z) for o in others), default=0.0)
