"""Where the camera stands: from size, framing, angle, lens and side to a pinhole camera, the way a camera crew would set it up.

A shot size is a frame height counted in heads at the subject (CONVENTIONS d2). The direction is decided first, then the distance
that gives this height, then the picture is slid over its subject (lens shift), so that verticals stay upright and the eye line
sits where it belongs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.shots import Angle, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Vec
from storyboard.shots.coat_words import FLUNG
from storyboard.staging import figures as people
from storyboard.staging.space import SENSOR, View, add, cross, dot, heading, length, mul, opposite, sub, unit, wrapped, yaw_to
from storyboard.staging.stances_motion import LOBBED
from storyboard.staging.stances_use import BEHOLDS, HANDLED, borne
from storyboard.staging.stances_work import FAR_END, THRUST


class Cut(NamedTuple):
    """How a size frames somebody."""

    heads: float
    """Height of the frame in heads of `figures.HEAD` metres."""
    eyes: float
    """Where the eye line is, as a share of the height from the top."""
    lens: float
    """Highest the lens stands for an eye-level angle, metres; lower where the subject's eyes are lower."""


CUTS: dict[Size, Cut] = {
    Size.ECU: Cut(0.75, 0.46, 9.0),
    Size.BCU: Cut(1.2, 0.42, 9.0),
    Size.CU: Cut(1.75, 0.39, 9.0),
    Size.MCU: Cut(2.5, 0.34, 9.0),
    Size.MS: Cut(3.7, 0.3, 9.0),
    Size.MLS: Cut(5.6, 0.235, 1.2),
    Size.FS: Cut(8.6, 0.135, 0.95),
    Size.WS: Cut(13.0, 0.36, 1.1),
    Size.EWS: Cut(30.0, 0.52, 1.4),
    Size.INSERT: Cut(1.5, 0.5, 9.0),
}

WHOLE = frozenset({Size.FS, Size.WS, Size.EWS})
"""Sizes that show people from head to feet."""

NEAREST = 0.75
"""Metres: the lens comes no nearer to a face; a longer lens does the rest."""

HIGH_PITCH, LOW_PITCH, WORM_PITCH, LYING_PITCH, LYING_WHOLE, DUTCH_ROLL = -32.0, 36.0, 52.0, -34.0, -24.0, 11.0
LOW_LENS, WORM_LENS = 0.5, 0.14
"""Metres above the ground."""

UPWARD: dict[Angle, tuple[float, float]] = {Angle.LOW: (23.0, 0.34), Angle.WORM: (30.0, 0.16)}
"""Of people seen whole from below: degrees the lens looks up, so that what is upright leans in on itself, and its height in metres."""

TILTED_LENS = 30.0
"""Millimetres: the longest lens of people seen whole from above or below, near enough for heads and feet to differ in size."""

CEILING_ROOM = 0.12
"""Metres the lens stays under a ceiling."""

MARGIN = 0.035
"""Share of the frame kept free around what must be seen."""

GROUP_MARGIN = 0.07
"""The same around several people, whose shoulders need room."""

Spot = tuple[float, float]
"""A point of the frame in fractions, origin top left."""


def focal(lens: float, aspect: float) -> float:
    """The lens on our 36 mm wide gate: frames narrower than 3:2 are cut from a gate 24 mm high, so that portrait is no closer."""
    return lens * max(1.0, 1.5 / aspect)


def distance_for(height: float, lens: float, aspect: float) -> float:
    """Metres at which a frame is `height` metres high."""
    return height * lens * aspect / SENSOR


def gauge(figure: Figure, size: Size) -> float:
    """How somebody's own measure compares with the standard: heads vary less than bodies."""
    head = people.bones(figure).head_height / people.HEAD
    return figure.appearance.height / 1.75 if size in WHOLE or size in (Size.MLS, Size.MS) else head


def frame_height(size: Size, figures: Sequence[Figure]) -> float:
    """Metres of frame height at the subject."""
    scale = max((gauge(figure, size) for figure in figures), default=1.0)
    return CUTS[size].heads * people.HEAD * scale


def direction(side: float, pitch: float) -> Vec:
    """Where a camera looks that stands `side` degrees off the master direction; pitch > 0 looks up."""
    ahead, p = heading(side + 180), math.radians(pitch)
    return (ahead[0] * math.cos(p), math.sin(p), ahead[2] * math.cos(p))


def spot_of(camera: Camera, point: Vec, aspect: float) -> Spot:
    """Where a point of the world is in the frame, in fractions."""
    return spots_of(camera, (point,), aspect)[0]


def spots_of(camera: Camera, points: Sequence[Vec], aspect: float) -> list[Spot]:
    """Where points of the world are in the frame, in fractions."""
    view = View(camera, aspect, 1.0)
    return [(x / aspect, y) for x, y in map(view.project, points)]


def slid(camera: Camera, point: Vec, at: Spot, aspect: float) -> Camera:
    """The same camera with its lens shifted so that `point` appears at `at`."""
    x, y = spot_of(camera, point, aspect)
    return shifted(camera, at[0] - x, at[1] - y)


def shifted(camera: Camera, x: float, y: float) -> Camera:
    return camera.model_copy(update={"shift_x": camera.shift_x + x, "shift_y": camera.shift_y + y})


def under(camera: Camera, ceiling: float, aspect: float) -> Camera:
    """The same picture from under the ceiling: a lens that would be above it comes down, as much shorter as it is then nearer."""
    top = ceiling - CEILING_ROOM
    (x, y, z), target = camera.eye, camera.target
    if y <= top or target[1] >= top:
        return camera
    eye = (x, top, z)
    nearer = length(sub(eye, target)) / length(sub(camera.eye, target))
    lower = camera.model_copy(update={"eye": eye, "lens": camera.lens * nearer, "shift_x": 0.0, "shift_y": 0.0})
    return slid(lower, target, spot_of(camera, target, aspect), aspect)


class Setup(NamedTuple):
    """What `composed` needs: the direction first, then what has to be where."""

    forward: Vec
    pivot: Vec
    """The lens looks through this point."""
    focus: Vec
    """This point is put at `at`."""
    at: Spot
    lens: float
    distance: float
    roll: float = 0.0
    must: Sequence[Vec] = ()
    """What has to be inside the frame; the camera steps back until it is."""
    most: float = 90.0
    """Metres beyond which the camera does not step back."""
    margin: float = MARGIN
    height: float | None = None
    """Metres over the ground at which the lens stays however far it steps back; None where its direction gives it."""


def composed(setup: Setup, aspect: float) -> Camera:
    """The camera of a setup: steps back while `must` does not fit, then slides the frame over it."""
    distance = setup.distance
    while True:
        x, y, z = sub(setup.pivot, mul(setup.forward, distance))
        eye = (x, max(y, WORM_LENS) if setup.height is None else setup.height, z)
        aim = setup.pivot if setup.height is None else add(eye, mul(setup.forward, distance))
        camera = slid(Camera(eye=eye, target=aim, lens=setup.lens, roll=setup.roll), setup.focus, setup.at, aspect)
        spots = spots_of(camera, setup.must, aspect)
        room = 1 - 2 * setup.margin
        excess = max((_span(spots, 0), _span(spots, 1))) / room if spots else 0.0
        if excess <= 1 or distance >= setup.most:
            return shifted(camera, _slide(spots, 0, setup.margin), _slide(spots, 1, setup.margin)) if spots else camera
        distance = min(setup.most, distance * min(1.4, max(1.03, excess)))


def _span(spots: Sequence[Spot], axis: int) -> float:
    values = [spot[axis] for spot in spots]
    return max(values) - min(values)


def _slide(spots: Sequence[Spot], axis: int, margin: float) -> float:
    """How far the frame must slide for all spots to be inside its margins; centres them where they cannot be."""
    low, high = min(spot[axis] for spot in spots), max(spot[axis] for spot in spots)
    if high - low > 1 - 2 * margin:
        return 0.5 - (low + high) / 2
    return max(0.0, margin - low) - max(0.0, high - (1 - margin))


def face(figure: Figure, share: float = 1.0) -> tuple[Vec, ...]:
    """Points around a head, hair included."""
    found = people.bones(figure)
    wide = 0.5 * found.head_height * share
    around = ((wide, 0.0, 0.0), (-wide, 0.0, 0.0), (0.0, 0.0, wide), (0.0, 0.0, -wide))
    crown = add(found.head, mul(found.head_turn.up, 0.54 * found.head_height))
    return (*(add(found.head, off) for off in around), found.chin, *((crown,) if share >= 1 else ()))


def needed(figure: Figure, size: Size) -> tuple[Vec, ...]:
    """What of somebody a size must show."""
    if size in WHOLE:
        return (*people.extent(figure), *face(figure))
    if size is Size.ECU:
        return (people.eye_point(figure),)
    return face(figure, 0.55) if size is Size.BCU else face(figure)


def upward(shot: Shot) -> tuple[float, float] | None:
    """Pitch and height of a lens that sees people whole from below; None for all others."""
    return UPWARD.get(shot.angle) if shot.size in WHOLE or shot.size is Size.MLS else None


def lens_for(shot: Shot) -> float:
    """The lens asked for; from above and below no longer than shows it where people are whole."""
    odd = shot.angle in (Angle.HIGH, *UPWARD) and shot.size in WHOLE
    return min(TILTED_LENS, float(shot.lens)) if odd else float(shot.lens)


def tilt(angle: Angle, pivot: Vec, distance: float) -> float:
    """Pitch of the lens in degrees."""
    if angle is Angle.HIGH:
        return HIGH_PITCH
    if angle is Angle.LOW:
        return _up(pivot[1] - LOW_LENS, distance, LOW_PITCH)
    return _up(pivot[1] - WORM_LENS, distance, WORM_PITCH) if angle is Angle.WORM else 0.0


def _up(rise: float, distance: float, most: float) -> float:
    return min(most, math.degrees(math.asin(max(0.0, min(1.0, rise / max(distance, 0.01))))))


def roll(angle: Angle, shot: Shot) -> float:
    """Degrees of tilt of the horizon; a dutch angle leans towards the side the camera stands on."""
    return 0.0 if angle is not Angle.DUTCH else (-DUTCH_ROLL if shot.side < 0 else DUTCH_ROLL)


def reach(height: float, lens: float, aspect: float) -> tuple[float, float]:
    """Distance and lens for a frame height; where that is nearer than `NEAREST`, a longer lens from there."""
    distance = distance_for(height, lens, aspect)
    return (distance, lens) if distance >= NEAREST else (NEAREST, lens * NEAREST / distance)


def looking(figure: Figure) -> Vec:
    """The floor direction somebody looks in."""
    if figure.gaze is None:
        return heading(figure.facing)
    eye = people.eye_point(figure)
    flat = unit((figure.gaze[0] - eye[0], 0.0, figure.gaze[2] - eye[2]))
    return flat if length(flat) > 0.5 else heading(figure.facing)


def look_room(figure: Figure, forward: Vec, size: Size, aspect: float) -> float:
    """Where somebody stands across the frame: off the middle, away from where they look; who lies is in the middle."""
    if figure.pose is Pose.LIE:
        return 0.5
    right = unit(cross(forward, (0.0, 1.0, 0.0)))
    most = (0.05 if size in (Size.ECU, Size.BCU) else 0.13) * min(1.0, aspect / 1.6)
    return 0.5 - most * max(-1.0, min(1.0, dot(looking(figure), right) * 1.25))


BEHIND_BACK, SEEN_BACK = "behind", 34.0
"""`Figure.fingers` of who has something behind the back, and the most degrees off the master direction that the lens stands to see it."""


def side_for(shot: Shot, figure: Figure) -> float:
    """The planner's side; where it left 0, a face turned to the side is met half-way for sizes that are about the face.

    Who looks through something that stands before them is seen beside it, and who is turned away with their hands on something, a door,
    a machine, with that: from before them it would be between the lens and the hands.
    """
    if figure.fingers == BEHIND_BACK:
        return max(-SEEN_BACK, min(SEEN_BACK, opposite(figure.facing)))
    if (figure.pose is Pose.SPY and not figure.holds) or people.turned_to_work(figure):
        return float(shot.side)
    turned = (yaw_to(0, 0, *_flat(looking(figure)))) if shot.size not in WHOLE else 0.0
    return turned * 0.55 if shot.side == 0 and 50 < abs(turned) < 125 else float(shot.side)


def _flat(v: Vec) -> tuple[float, float]:
    return (v[0], v[2])


def profile_side(shot: Shot, figure: Figure) -> float:
    """Square to somebody's facing, from the master's side of the room."""
    if shot.side:
        return float(shot.side)
    square = wrapped(figure.facing + 90)
    return square if -90 <= square <= 90 else opposite(square)


def single(shot: Shot, figure: Figure, aspect: float, side: float) -> Camera:
    """One person by size."""
    size, angle, eye = shot.size, shot.angle, people.eye_point(figure)
    distance, lens = reach(frame_height(size, [figure]), focal(lens_for(shot), aspect), aspect)
    if angle is Angle.OVERHEAD:
        return above([figure], size, distance, lens, aspect)
    level = angle in (Angle.EYE, Angle.DUTCH)
    focus = middle(figure) if size is Size.FS else eye
    pivot = (focus[0], min(eye[1], lens_height(size, [figure]) + figure.floor), focus[2]) if level else focus
    lying = level and figure.pose is Pose.LIE and size not in (Size.WS, Size.EWS)
    up, height = upward(shot) or (tilt(angle, pivot, distance), None)
    forward = direction(side, (LYING_PITCH if size is not Size.FS else LYING_WHOLE) if lying else up)
    at = (look_room(figure, forward, size, aspect), 0.5 if size is Size.FS else CUTS[size].eyes)
    work = _at_work(figure, size)
    must, most = ((*needed(figure, size), *work), distance * _steps_back(figure, size)) if work else (needed(figure, size), 90.0)
    return composed(Setup(forward, pivot, focus, at, lens, distance, roll(angle, shot), must, most=most, height=height), aspect)


def _steps_back(figure: Figure, size: Size) -> float:
    """How many times its distance the lens steps back at the most for what somebody does."""
    done = figure.gesture or figure.pose
    low = (figure.surface is not None and done is Pose.POUR) or (done in HUNG and bool(HANDLED.intersection((figure.holds, figure.other))))
    return STEP_BACK_LOW if low else STEP_BACK_WHOLE if size in WHOLE else STEP_BACK


OVER_TOP = 0.46
"""Metres that the lens is over a table on which something is put, so that the top is seen and not its edge."""


LOW_TOP = 1.36
"""Metres: the lowest the lens is then."""


def lens_height(size: Size, figures: Sequence[Figure]) -> float:
    """The highest the lens stands for an eye-level angle, metres over the floor."""
    tops = [figure.surface - figure.floor for figure in figures if figure.surface is not None and figure.surface > figure.floor]
    return max(CUTS[size].lens, *(max(top + OVER_TOP, LOW_TOP) for top in tops)) if tops else CUTS[size].lens


def middle(figure: Figure) -> Vec:
    """Half-way up somebody."""
    points = people.extent(figure)
    low, high = min(p[1] for p in points), max(p[1] for p in points)
    return (sum(p[0] for p in points) / len(points), (low + high) / 2, sum(p[2] for p in points) / len(points))


def centre(figures: Sequence[Figure]) -> Vec:
    """The middle of several pairs of eyes."""
    eyes = [people.eye_point(figure) for figure in figures]
    return (sum(e[0] for e in eyes) / len(eyes), sum(e[1] for e in eyes) / len(eyes), sum(e[2] for e in eyes) / len(eyes))


def above(figures: Sequence[Figure], size: Size, distance: float, lens: float, aspect: float) -> Camera:
    """Straight down; screen up is away from the master camera."""
    points = [point for figure in figures for point in needed(figure, size)]
    focus = centre(figures)
    top = max(people.crown_point(figure)[1] for figure in figures)
    pivot = (focus[0], top, focus[2])
    return composed(Setup((0.0, -1.0, 0.0), pivot, pivot, (0.5, 0.5), lens, max(distance, 1.2), 0.0, points), aspect)


def several(shot: Shot, figures: Sequence[Figure], aspect: float) -> Camera:
    """Everybody named in one frame, whatever the size asks: the camera steps back until all heads fit."""
    size, angle, focus = shot.size, shot.angle, centre(figures)
    distance, lens = reach(frame_height(size, figures), focal(lens_for(shot), aspect), aspect)
    must = [point for figure in figures for point in (*needed(figure, max_size(size)), *_at_work(figure, size))]
    if angle is Angle.OVERHEAD:
        return above(figures, size, distance, lens, aspect)
    level = angle in (Angle.EYE, Angle.DUTCH)
    pivot = (focus[0], min(focus[1], lens_height(size, figures)), focus[2]) if level else focus
    side = open_side(figures, float(shot.side))
    up, height = upward(shot) or (tilt(angle, pivot, distance), None)
    at = (0.5, CUTS[size].eyes)
    found = Setup(direction(side, up), pivot, focus, at, lens, distance, roll(angle, shot), must, margin=GROUP_MARGIN, height=height)
    return composed(found, aspect)


STEP_BACK, STEP_BACK_WHOLE, STEP_BACK_LOW = 1.3, 1.5, 1.9
"""How many times its distance a lens steps back at the most for a hand that does something: the size stays what it is called."""

BEHELD = 0.26
"""Metres around the middle of what somebody looks at on the set that are in the frame."""
HANDED = frozenset({Pose.GIVE, Pose.SHOW, Pose.HOLD, Pose.CATCH, Pose.REACH})
"""Deeds whose hand and thing a single is about."""

LOW_HANDED = frozenset(
    {Pose.PRESS, Pose.PUT, Pose.WASH, Pose.STIR, Pose.SLAM, Pose.WRITE, Pose.TYPE, Pose.POUR, Pose.TEND, Pose.COUNT, Pose.KNOT, Pose.SHRUG}
    | {Pose.CUT, Pose.RUB, Pose.TEAR, Pose.LOWER, Pose.DROP}
)
"""Deeds of both hands at the height of a table: they are in the frame, and what they are on."""

RAISED = frozenset(
    {Pose.LIFT, Pose.STRETCH, Pose.HANDS_UP, Pose.WAVE, Pose.JUMP, Pose.DANCE, Pose.CATCH, Pose.THROW, Pose.WEAR, Pose.SHOW}
    | {Pose.BRANDISH, Pose.HANG}
)
"""Deeds of hands over the head: they are in the frame, with what they hold."""

CANOPY: dict[str, float] = {"umbrella": 1.1, "parasol": 1.1}
"""Metres over the hand to the top of what is held over a head: in the frame where people are whole."""

BELOW_RIM = 0.2
"""Metres under the rim of what something is poured into that are in the frame too."""
UNDER, OVER = -0.16, 0.1
"""Metres under and over such hands that are in the frame too."""

FLOWN: tuple[Vec, ...] = ((0.0, 0.24, 0.0), (0.2, 0.0, 0.0), (-0.2, 0.0, 0.0), (0.0, 0.0, 0.2), (0.0, 0.0, -0.2))
"""Metres from the middle of what flies to its edges, drawn as large as it is to be read in the air."""

OVERHEAD: dict[str, float] = {
    "box": 0.45,
    "crate": 0.5,
    "carton": 0.5,
    "stone": 0.2,
    "trophy": 0.35,
    **dict.fromkeys(("newspaper", "letter", "coat", "briefcase", "book", "bag", "tray"), 0.4),
    "match": 0.08,
    "hat": 0.16,
    "torch": 0.5,
    "candle": 0.25,
    **dict.fromkeys(("axe", "sledgehammer", "pickaxe", "shovel", "club", "stick", "crowbar", "chair"), 0.36),
    **dict.fromkeys(("sword", "pole", "like_pole", "spear", "oar", "rifle", "flag", "pitchfork"), 0.6),
}
"""Metres that a thing held over the head rises above the hands."""


def _at_work(figure: Figure, size: Size) -> tuple[Vec, ...]:
    """Where hands touch somebody: what the picture is about is inside it, but for sizes that are of faces."""
    if size in (Size.MCU, Size.CU, Size.BCU, Size.ECU):
        return ()
    if figure.fingers in (BEHOLDS, FLUNG) and figure.gaze is not None:
        around = ((0.0, -BEHELD, 0.0), (0.0, BEHELD, 0.0), (-BEHELD, 0.0, 0.0), (BEHELD, 0.0, 0.0))
        return tuple(add(figure.gaze, off) for off in around)
    done = figure.gesture or figure.pose
    if found := _ends(figure, done, size):
        return found
    if borne(figure):
        return tuple(add(wrist, (0.0, PALMS, 0.0)) for wrist in people.bones(figure).wrists) if size not in WHOLE else ()
    hands = _hands_in(figure, done in RAISED) if done in RAISED or (done in LOW_HANDED and figure.touch == (None, None)) else ()
    if hands:
        return hands
    shown = (people.hand_point(figure),) if figure.holds and (figure.gesture or figure.pose) in HANDED and figure.touch[1] is None else ()
    return tuple(add(point, (0.0, dy, 0.0)) for point in (*figure.touch, *shown) if point is not None for dy in (-0.08, 0.08))


def _ends(figure: Figure, done: Pose, size: Size) -> tuple[Vec, ...]:
    """What belongs to a deed far from the hands: a canopy, what flies, the end of a pole, a rim, a bucket; empty for others."""
    if figure.holds in CANOPY and size in WHOLE:
        return (add(people.hand_point(figure), (0.0, CANOPY[figure.holds], 0.0)),)
    if figure.fingers in LOBBED and figure.holds:
        return (people.hand_point(figure), *(add(people.lobbed_point(figure), off) for off in FLOWN))
    if done is Pose.FIGHT and figure.holds in THRUST and None in figure.touch:
        return _far_end(figure)
    if done is Pose.POUR and figure.surface is not None:
        x, _, z = people.hand_point(figure)
        return ((x, figure.surface - BELOW_RIM, z), *_hands_in(figure, False))
    return _hung(figure) if done in HUNG and HANDLED.intersection((figure.holds, figure.other)) and not figure.mount else ()


def _far_end(figure: Figure) -> tuple[Vec, ...]:
    """Both fists on a pole, and its far end."""
    left, right = people.bones(figure).wrists
    return left, right, add(right, mul(sub(left, right), FAR_END))


PALMS = 0.04
"""Metres over the wrists of who carries something bulky, down to where the frame goes."""
HUNG = frozenset({Pose.HOLD, Pose.STAND, Pose.CARRY, Pose.GIVE, Pose.TAKE, Pose.WALK})
"""What is done with a thing that hangs from the hand: it is in the frame."""
HANGS = 0.4
"""Metres that it hangs under the hand."""


def _hung(figure: Figure) -> tuple[Vec, ...]:
    """Hands that have something by its handle, and its lower end."""
    found = people.bones(figure)
    sides = [side for side, kind in ((0, figure.other), (1, figure.holds)) if kind in HANDLED]
    return tuple(add(found.wrists[side], (0.0, dy, 0.0)) for side in sides for dy in (0.05, -HANGS))


def _hands_in(figure: Figure, raised: bool) -> tuple[Vec, ...]:
    """Both hands with room for what they do."""
    found = people.bones(figure)
    top = OVER + OVERHEAD.get(figure.holds, 0.0) if raised else 0.0
    hands = zip(found.wrists, found.hands, strict=True)
    tips = [add(wrist, mul(along, 0.12)) for wrist, along in hands if not raised or wrist[1] > found.chest[1]]
    return tuple(add(tip, (0.0, dy, 0.0)) for tip in tips for dy in ((0.0, top) if raised else (UNDER, 0.0)))


def max_size(size: Size) -> Size:
    """In a frame of several even the closest size shows whole heads."""
    return Size.CU if size in (Size.ECU, Size.BCU, Size.INSERT) else size


SWINGS = (0.0, 22.0, -22.0, 40.0, -40.0, 60.0, -60.0)
"""Degrees a camera may swing round so that nobody stands behind somebody else."""


def open_side(figures: Sequence[Figure], side: float) -> float:
    """The side, swung just far enough that all heads are beside each other; the planner's where no swing helps."""
    for swing in SWINGS:
        turned = side + swing
        if abs(turned) <= 85 and _beside(figures, turned):
            return turned
    return side


def _beside(figures: Sequence[Figure], side: float) -> bool:
    right = unit(cross(direction(side, 0.0), (0.0, 1.0, 0.0)))
    places = sorted(dot(people.head_point(figure), right) for figure in figures)
    return all(b - a > 0.24 for a, b in pairwise(places))
