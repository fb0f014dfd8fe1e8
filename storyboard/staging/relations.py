"""Two people who are to each other as a relation says (`storyboard.shots.relation_words`): where both stand, and where their hands are.

Whoever has the relation comes to the other, on the side they are on; both are seen from the master camera.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots import relation_words as told
from storyboard.shots.floor import MOVING, is_fallen
from storyboard.staging import figures as people
from storyboard.staging import tables
from storyboard.staging.fencing import crossed, fencing
from storyboard.staging.fits import RINGS
from storyboard.staging.riding import BARRING, HAULING
from storyboard.staging.space import add, dot, heading, mix, mul, rounded, sub, unit, yaw_to

Two = tuple[Blocking, Blocking]
FARTHEST = 6.0
"""Metres beyond which two are in different places."""
PROFILE, HALF, OPEN = 86.0, 74.0, 34.0
"""Degrees off the master camera of two who face each other, of two whose heads touch, and the most of two who are side by side."""

NEXT_TO: dict[str, float] = {
    told.ARM_IN_ARM: 0.5,
    told.ARM_AROUND: 0.35,
    told.PROPPING: 0.42,
    told.LEANT_ON: 0.36,
}
"""Metres between the marks of two side by side."""
FACING: dict[str, float] = {
    told.FACE_TO_FACE: 0.62,
    told.FOREHEADS: 0.66,
    told.CIRCLING: 1.9,
    told.STAND_OFF: 1.75,
    told.CROSSING: 1.56,
    told.DRENCHING: 0.72,
    told.PARTNERS: 0.46,
    told.ACROSS: 1.5,
    told.CLINKING: 1.02,
    told.HIGH_FIVE: 0.98,
    told.PROPOSING: 0.86,
    told.HANDED_DOWN: 0.8,
    told.WRESTLING: 1.12,
    told.HOODED: 0.56,
    told.TURNED_ROUND: 0.62,
    told.BY_HOOD: 0.66,
    told.ELBOWED: 0.4,
    told.IN_BOTH_HANDS: 0.74,
    told.HAND_KISSED: 0.84,
}
"""The same of two who face each other."""
BACK: dict[str, float] = {told.ARM_AROUND: 0.2, told.PROPPING: 0.04}
"""Metres into the picture that somebody is behind whom they have an arm around."""
SEATED_GAP = 1.15
"""Metres between the seats of two who sit knee to knee."""
BACKS, BEHIND = 0.34, 0.3
"""Metres between two back to back, and from who is held back to who holds them."""


def related(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with every two who are so to each other brought together."""
    planned, items = items, crossed(tables.paired(items))
    out: dict[str, Blocking] = {item.character: item for item in items}
    for item in items:
        other = out.get(item.gaze)
        if other is not None and other.at == "brink" and other.pose is Pose.DANGLE and item.at in HELD_BY:
            out[item.character] = _above(item, other)
        elif item.at in told.RELATIONS and other is not None and other.character != item.character and _gap(item, other) < FARTHEST:
            out |= {one.character: one for one in _arranged(out[item.character], other)}
    return _on_stairs(_ringed(tables.seated([out[item.character] for item in items], planned)))


def _ringed(items: Sequence[Blocking]) -> list[Blocking]:
    """Those who are around something on an arc behind and beside it, open to the camera; the one at the left has it before them."""
    ring = sorted((item for item in items if item.at in RADIUS), key=lambda item: (item.mark.x, item.character))
    if len(ring) <= 1:
        return list(items)
    far = RADIUS[ring[0].at]
    lying = [item for item in items if item.pose is Pose.LIE and not is_fallen(item)] if ring[0].at.endswith("bed") else []
    x, z = _middle(lying or ring)
    turns = [-SPAN + 2 * SPAN * n / (len(ring) - 1) for n in range(len(ring))]
    spots = [(x + math.sin(math.radians(turn)) * far, z - math.cos(math.radians(turn)) * far) for turn in turns]
    placed = {
        one.character: _at(one, *spot, round(yaw_to(*spot, x, z), 2), at=one.at if n == 0 and not lying else "")
        for n, (one, spot) in enumerate(zip(ring, spots, strict=True))
    }
    return [placed.get(item.character, item) for item in items]


def _middle(items: Sequence[Blocking]) -> tuple[float, float]:
    return sum(item.mark.x for item in items) / len(items), sum(item.mark.z for item in items) / len(items)


SPAN = 90.0
"""Degrees from the far side of what people are around to the outermost of them."""
RADIUS: dict[str, float] = {f"{told.AROUND}{kind}": fit.ahead for kind, fit in RINGS.items()}
"""Metres from what people are around to each of them."""


HELD_BY = frozenset({"wrist", "hand", "arm", "brink_top"})
"""Parts by which somebody who dangles is held from above."""
ON_EDGE = 0.62
"""Metres from who dangles to who kneels on the edge above them."""


def _above(item: Blocking, other: Blocking) -> Blocking:
    way = heading(other.facing)
    x, z = other.mark.x + way[0] * ON_EDGE, other.mark.z + way[2] * ON_EDGE
    return _at(item, x, z, yaw_to(x, z, other.mark.x, other.mark.z), pose=Pose.KNEEL, gesture=None, at="brink_top")


def _on_stairs(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """Who is at the foot of the steps that another is at the top of, at the foot of those."""
    top = next((item for item in items if item.at == "stairs_top"), None)
    if top is None:
        return tuple(items)
    way = math.copysign(ON_STAIRS, -top.mark.x or 1.0)
    down, lead = heading(way), _at(top, top.mark.x, top.mark.z, way)
    x, z = top.mark.x + down[0] * FLIGHT, top.mark.z + down[2] * FLIGHT
    below = {"at": "", "facing": round(-way, 2)}
    foot = {item.character: _at(item, x, z, -way).model_copy(update=below) for item in items if item.at == "stairs_foot"}
    return tuple(lead if item is top else foot.get(item.character, item) for item in items)


ON_STAIRS, FLIGHT = 62.0, 2.75
"""Degrees off the master camera of who stands at the top of steps, and metres from there to who stands at their foot."""


def _gap(a: Blocking, b: Blocking) -> float:
    return math.hypot(a.mark.x - b.mark.x, a.mark.z - b.mark.z)


def _arranged(item: Blocking, other: Blocking) -> Two:
    side = -1.0 if item.mark.x <= other.mark.x else 1.0
    if item.at in NEXT_TO:
        return _side_by_side(item, other, side)
    if item.at in FACING:
        return _face_to_face(item, other, side)
    return OTHERS[item.at](item, other, side)


def _at(item: Blocking, x: float, z: float, facing: float, **more: object) -> Blocking:
    mark = Mark(x=round(x, 3), z=round(z, 3))
    return item.model_copy(update={"mark": mark, "facing": round(facing, 2), "to": None, **more})


def _side_by_side(item: Blocking, other: Blocking, side: float) -> Two:
    moving = other.pose in MOVING
    facing = max(-OPEN, min(OPEN, other.facing)) if moving else 14.0 * -side
    across = heading(facing + 90)
    gap = NEXT_TO[item.at] * (1.15 if Pose.SIT in (item.pose, other.pose) else 1.0)
    back = BACK.get(item.at, 0.0) * (1.6 if Pose.SIT in (item.pose, other.pose) else 1.0)
    turn = math.copysign(1.0, across[0])
    x, z = other.mark.x + across[0] * turn * side * gap, other.mark.z + across[2] * turn * side * gap - back
    legs = {"pose": other.pose} if other.pose is Pose.SIT and item.pose is Pose.STAND else {}
    return _at(item, x, z, facing, **legs), _at(other, other.mark.x, other.mark.z, facing)


def _face_to_face(item: Blocking, other: Blocking, side: float) -> Two:
    seated = Pose.SIT in (item.pose, other.pose)
    gap = SEATED_GAP if seated and item.at not in OVER_TABLE else FACING[item.at]
    legs = {} if seated or item.pose in KEPT else {"pose": Pose.STAND}
    theirs = {} if seated or other.pose in KEPT else {"pose": Pose.STAND}
    facing = side * (HALF if item.at == told.FOREHEADS else PROFILE)
    one = _at(item, other.mark.x + side * gap, other.mark.z, -facing, **legs)
    return one, _at(other, other.mark.x, other.mark.z, facing, gaze=item.character, **theirs)


OVER_TABLE = frozenset({told.ACROSS, told.WRESTLING})
"""What two do with a table between them."""
KEPT = frozenset({Pose.POUR, Pose.FIGHT, Pose.DANCE, Pose.STOP, Pose.AIM, Pose.KNEEL, Pose.STAND, Pose.SHOW})
"""What who faces somebody so does beside it."""


def _back_to_back(item: Blocking, other: Blocking, side: float) -> Two:
    one = _at(item, other.mark.x + side * BACKS, other.mark.z, side * 78.0, gaze="")
    return one, _at(other, other.mark.x, other.mark.z, -side * 78.0, gaze="", pose=item.pose if item.pose is Pose.SIT else other.pose)


def _held_back(item: Blocking, other: Blocking, side: float) -> Two:
    pose = other.pose if other.pose in (Pose.REACH, Pose.RUN, Pose.FIGHT, Pose.CALL, Pose.CRY) else Pose.REACH
    one = _at(item, other.mark.x + side * BEHIND, other.mark.z + 0.06, -side * 80.0, pose=Pose.PULL)
    return one, _at(other, other.mark.x, other.mark.z, -side * 80.0, pose=pose, gaze="")


def _in_line(item: Blocking, other: Blocking, side: float) -> Two:
    """One behind the other, all one way."""
    one = _at(item, other.mark.x + side * STEP_BEHIND, other.mark.z, -side * 74.0, gaze="")
    return one, _at(other, other.mark.x, other.mark.z, -side * 74.0, gaze="")


STEP_BEHIND = 0.72
"""Metres from one to the next in a queue."""


def _barred(item: Blocking, other: Blocking, side: float) -> Two:
    """Beyond whom they stop, face to the camera, so that the spread arms are seen."""
    x, z = other.mark.x + side * BARRED[0], other.mark.z - BARRED[1]
    facing = yaw_to(x, z, other.mark.x, other.mark.z)
    return _at(item, x, z, facing * 0.6), _at(other, other.mark.x, other.mark.z, -side * 128.0, gaze=item.character)


BARRED = (0.62, 0.75)
"""Metres aside and into the picture from somebody to who blocks their way."""


def _passing(item: Blocking, other: Blocking, side: float) -> Two:
    """Half-way past, on the side of the lens; the other gives way."""
    one = _at(item, other.mark.x + side * SHORT_OF, other.mark.z + PAST_BY, -side * 74.0, pose=Pose.WALK)
    return one, _at(other, other.mark.x, other.mark.z, side * 60.0, gaze=item.character)


PAST_BY, SHORT_OF = 0.36, 0.26
"""Metres from somebody to who pushes past them, aside and back: both faces are seen."""


def _borne(item: Blocking, other: Blocking, side: float) -> Two:
    """One on the other: the lower one keeps the place, turned so that both are seen."""
    least, most = ASTRIDE if item.at != told.IN_LAP else (0.0, OPEN)
    facing = math.copysign(max(least, min(most, abs(other.facing))), other.facing or -side)
    return _at(item, other.mark.x, other.mark.z, facing, pose=Pose.SIT), other.model_copy(update={"facing": round(facing, 2)})


ASTRIDE = (58.0, 76.0)
"""Degrees off the master camera, least and most, of who bears somebody on the back or the shoulders."""


OTHERS: dict[str, Callable[[Blocking, Blocking, float], Two]] = {
    told.BACK_TO_BACK: _back_to_back,
    told.HELD_BACK: _held_back,
    told.PASSING: _passing,
    told.IN_LINE: _in_line,
    told.BLOCKING_WAY: _barred,
    told.ON_SHOULDERS: _borne,
    told.ON_BACK: _borne,
    told.IN_LAP: _borne,
}
"""What is neither side by side nor face to face."""

Pair = tuple[Figure, Figure]
Hands = tuple[Vec | None, Vec | None]


def joined(figure: Figure, other: Figure, item: Blocking) -> Pair | None:
    """Both figures with their hands, and their weight, on each other; None for who is in no such relation."""
    made = HANDS.get(item.at)
    return made(figure, other) if made is not None else None


def _touching(figure: Figure, left: Vec | None, right: Vec | None, **more: object) -> Figure:
    return figure.model_copy(update={"touch": tuple(at and rounded(at) for at in (left, right)), **more})


def _inner(figure: Figure, other: Figure) -> int:
    """The side of the body, 0 for the left one, on which the other is."""
    left = heading(figure.facing + 90)
    return 0 if (other.x - figure.x) * left[0] + (other.z - figure.z) * left[2] > 0 else 1


def _one(side: int, at: Vec, else_: Vec | None = None) -> Hands:
    return (at, else_) if side == 0 else (else_, at)


def _arm_in_arm(figure: Figure, other: Figure) -> Pair:
    """The second's inner hand in the crook of the first's bent arm."""
    own, theirs = people.bones(figure), people.bones(other)
    mine, side = _inner(figure, other), _inner(other, figure)
    ahead = heading(other.facing)
    crook = add(mix(own.shoulders[mine], theirs.shoulders[side], 0.45), add(mul(ahead, 0.13), (0.0, -0.3, 0.0)))
    belt = add(mix(theirs.waist, theirs.chest, 0.3), add(mul(ahead, 0.24), mul(sub(theirs.shoulders[side], theirs.chest), 0.55)))
    return _touching(figure, *_one(mine, crook)), _touching(other, *_one(side, belt))


def _arm_around(figure: Figure, other: Figure) -> Pair:
    """The inner arm behind their neck, the hand on the far shoulder."""
    theirs, mine = people.bones(other), _inner(figure, other)
    far = 1 - _inner(other, figure)
    ahead = heading(other.facing)
    out = mul(unit(sub(theirs.shoulders[far], theirs.shoulders[1 - far])), PAST)
    at = add(theirs.shoulders[far], add(out, add(mul(ahead, -0.02), (0.0, -0.01, 0.0))))
    return _touching(figure, *_one(mine, at), clasps="hands"), other


PAST = 0.1
"""Metres past a shoulder that fingers go which lie on it."""


def _propping(figure: Figure, other: Figure) -> Pair:
    """Their arm over the own shoulders, held at the wrist; the own one around their back."""
    own, theirs = people.bones(figure), people.bones(other)
    mine, side = _inner(figure, other), _inner(other, figure)
    ahead = heading(figure.facing)
    wrist = add(own.shoulders[1 - mine], add(mul(ahead, 0.12), (0.0, -0.05, 0.0)))
    hip = add(theirs.waist, add(mul(sub(theirs.shoulders[1 - side], theirs.chest), 0.7), mul(ahead, 0.06)))
    return _touching(figure, *_one(mine, hip, wrist)), _touching(other, *_one(side, wrist), mount=_leaning(side))


def _leaning(side: int, seated: str = "") -> str:
    return f"leant{seated}_{'left' if side == 0 else 'right'}"


def _leant_on(figure: Figure, other: Figure) -> Pair:
    """The weight on their shoulder, the head laid over."""
    seated = "_seated" if figure.pose in (Pose.SIT, Pose.SLEEP) else ""
    return figure.model_copy(update={"mount": _leaning(_inner(figure, other), seated), "gaze": None}), other


def _foreheads(figure: Figure, other: Figure) -> Pair:
    """Heads bent together, hands low at the other's arms and waist: the faces stay free."""
    bent = [one.model_copy(update={"mount": "" if one.pose is Pose.SIT else "bowed", "gaze": None}) for one in (figure, other)]
    own, theirs = (people.bones(one) for one in bent)
    arms = [mix(theirs.elbows[n], theirs.wrists[n], 0.1) for n in (0, 1)]
    waist = [add(own.waist, mul(own.trunk.left, side * 0.13)) for side in (1, -1)]
    return _touching(bent[0], arms[1], arms[0]), _touching(bent[1], waist[1], waist[0])


def _held(figure: Figure, other: Figure) -> Pair:
    """Both arms around the chest from behind, the hands on each other."""
    theirs, ahead = people.bones(other), heading(other.facing)
    front = add(mix(theirs.waist, theirs.chest, 0.45), mul(ahead, 0.12))
    left, right = (add(front, mul(theirs.trunk.left, side * CLASP)) for side in (1, -1))
    return _touching(figure, left, right, mount="clasping", clasps="arms"), other


CLASP = 0.13
"""Metres to either side of the middle of a chest where hands are that clasp it."""


def _partners(figure: Figure, other: Figure) -> Pair:
    """A hold of two who dance: one hand at the back, one on the shoulder, the other two joined at the side of the lens."""
    own, theirs = people.bones(figure), people.bones(other)
    near, far = (0, 1) if own.trunk.left[2] > 0 else (1, 0)
    out = mul(own.trunk.left, 0.34 if near == 0 else -0.34)
    joined_at = add(mix(own.chest, theirs.chest, 0.5), add(out, (0.0, 0.1, 0.0)))
    back = add(theirs.waist, mul(unit(sub(theirs.waist, own.waist)), 0.1))
    shoulder = add(own.shoulders[far], (0.0, 0.05, 0.0))
    one = _touching(figure, *_one(near, joined_at, back), mount="partner")
    return one, _touching(other, *_one(1 - near, joined_at, shoulder), mount="partner")


def _circling(figure: Figure, other: Figure) -> Pair:
    return figure.model_copy(update={"mount": "guard"}), other.model_copy(update={"mount": "guard"})


def _barring(figure: Figure, other: Figure) -> Pair:
    """Both arms spread wide before who comes; what is in one hand is in the one that they do not hide."""
    far = dot(people.bones(figure).root.left, (other.x - figure.x, 0.0, other.z - figure.z)) < 0
    free = {"holds": "", "other": figure.holds} if far and not figure.other else {}
    return figure.model_copy(update={"mount": BARRING, **free}), other


def _drenching(figure: Figure, other: Figure) -> Pair:
    """Both hands over the other's head with what is emptied there."""
    head = people.bones(other).head
    way = unit(sub((figure.x, 0.0, figure.z), (other.x, 0.0, other.z)))
    at = add(head, add(mul(way, 0.08), (0.0, OVERHEAD, 0.0)))
    return _touching(figure, at, at), other


OVERHEAD = 0.3
"""Metres over the middle of a head."""


def _meeting(up: float, apart: float) -> Callable[[Figure, Figure], Pair]:
    """Right hands that meet half-way, `up` metres over the lower pair of shoulders, `apart` from each other."""

    def made(figure: Figure, other: Figure) -> Pair:
        own, theirs = people.bones(figure), people.bones(other)
        middle, way = mix(own.neck, theirs.neck, 0.5), unit(sub(theirs.neck, own.neck))
        at = (middle[0], min(own.neck[1], theirs.neck[1]) + up, middle[2])
        return _touching(figure, None, sub(at, mul(way, apart))), _touching(other, None, add(at, mul(way, apart)))

    return made


def _offering(figure: Figure, other: Figure) -> Pair:
    """On one knee, what is offered held up to the other with both hands."""
    own, theirs = people.bones(figure), people.bones(other)
    at = add(mix(own.chest, theirs.chest, 0.4), (0.0, 0.06, 0.0))
    aside = mul(own.root.left, 0.05)
    return _touching(figure, add(at, aside) if figure.holds else None, sub(at, aside) if figure.holds else None), other


def _handing(figure: Figure, other: Figure) -> Pair:
    """The hand of who is up there in both of who helps."""
    own, theirs = people.bones(figure), people.bones(other)
    side = _inner(other, figure)
    at = add(mix(own.shoulders[0], theirs.shoulders[side], 0.5), (0.0, -0.14, 0.0))
    return _touching(figure, at, at), _touching(other, *_one(side, at))


def _shouldering(figure: Figure, other: Figure) -> Pair:
    """The inner hand on the other's chest, who is turned aside by it."""
    theirs, mine = people.bones(other), _inner(figure, other)
    at = add(mix(theirs.chest, theirs.shoulders[_inner(other, figure)], 0.6), mul(theirs.trunk.front, 0.09))
    return _touching(figure, *_one(mine, at)), other.model_copy(update={"struck": True})


def _wrestling(figure: Figure, other: Figure) -> Pair:
    """Right hands locked over the middle of the table, the left forearms on it."""
    own, theirs = people.bones(figure), people.bones(other)
    middle = mix(own.chest, theirs.chest, 0.5)
    locked = (middle[0], TABLE + 0.34, middle[2])
    rests = [
        add(mix((body.chest[0], TABLE + 0.03, body.chest[2]), (middle[0], TABLE + 0.03, middle[2]), 0.62), mul(body.root.left, 0.2))
        for body in (own, theirs)
    ]
    bent = [one.model_copy(update={"gesture": Pose.SHAKE}) for one in (figure, other)]
    return _touching(bent[0], rests[0], locked), _touching(bent[1], rests[1], locked)


TABLE = 0.74
"""Metres to the top of a table."""


def _gripping(figure: Figure, other: Figure) -> Pair:
    """Bent over the edge, both hands at the wrist of one arm that is stretched up to them."""
    found = people.bones(other)
    held = add(found.shoulders[1], (0.0, 0.58, 0.0))
    return _touching(figure, held, held, mount=HAULING), _touching(other, None, held)


def _riding(mount: str) -> Callable[[Figure, Figure], Pair]:
    """One on the other: on the shoulders, on the back, in the lap."""

    def made(figure: Figure, other: Figure) -> Pair:
        theirs, ahead, size = people.bones(other), heading(other.facing), figure.appearance.height
        if mount == told.ON_SHOULDERS:
            up, back = theirs.shoulders[0][1] + 0.02 * size, -0.13
        elif mount == told.ON_BACK:
            up, back = theirs.waist[1] - 0.04 * size, -0.24
        else:
            up, back = theirs.knees[0][1] + 0.03, 0.2
        aside = math.copysign(BESIDE_FACE, -other.x) if mount == told.IN_LAP else 0.0
        x, z = other.x + ahead[0] * back + aside, max(other.z + ahead[2] * back, other.z + NEAR)
        sits = {"x": round(x, 3), "z": round(z, 3), "floor": round(up, 3), "seat": 0.0}
        rider = figure.model_copy(update={**sits, "mount": mount, "gesture": None, "gaze": None if mount != told.IN_LAP else figure.gaze})
        return _carried(rider, other, mount)

    return made


BESIDE_FACE = 0.2
"""Metres aside that who sits in a lap is, towards the middle of the picture: the face behind is seen."""
NEAR = 0.2
"""Metres that who rides on somebody is nearer to the master camera: the leg on this side is seen."""


def _carried(rider: Figure, other: Figure, mount: str) -> Pair:
    """The hands of both: at the ankles, under the knees, around the waist."""
    top, low = people.bones(rider), people.bones(other)
    busy = bool(other.holds) or other.gesture is not None or other.pose is Pose.READ
    if mount == told.ON_BACK:
        chest = [add(low.chest, add(mul(low.trunk.front, 0.13), mul(low.trunk.left, side * 0.04))) for side in (1, -1)]
        rider = _touching(rider, chest[0], chest[1])
    if mount == told.ON_SHOULDERS:
        crown = add(low.head, add(mul(low.head_turn.up, 0.5 * low.head_height), mul(low.trunk.front, 0.03)))
        rider = _touching(rider, *(add(crown, mul(low.trunk.left, side * 0.07)) for side in (1, -1)))
    if busy:
        return rider, other
    under = [mix(top.hips[n], top.knees[n], 0.8) for n in (0, 1)] if mount == told.ON_BACK else list(top.ankles)
    if mount == told.IN_LAP:
        under = [add(top.waist, mul(top.trunk.left, side * 0.14)) for side in (1, -1)]
    return rider, _touching(other, under[0], under[1])


HANDS: Mapping[str, Callable[[Figure, Figure], Pair]] = {
    told.ARM_IN_ARM: _arm_in_arm,
    told.ARM_AROUND: _arm_around,
    told.PROPPING: _propping,
    told.LEANT_ON: _leant_on,
    told.FOREHEADS: _foreheads,
    told.HELD_BACK: _held,
    told.PARTNERS: _partners,
    told.CIRCLING: _circling,
    told.BLOCKING_WAY: _barring,
    told.PASSING: _shouldering,
    told.CLINKING: _meeting(0.0, 0.02),
    told.CROSSING: fencing,
    told.DRENCHING: _drenching,
    told.HIGH_FIVE: _meeting(0.2, 0.0),
    told.PROPOSING: _offering,
    told.HANDED_DOWN: _handing,
    told.WRESTLING: _wrestling,
    "brink_top": _gripping,
    **{mount: _riding(mount) for mount in (told.ON_SHOULDERS, told.ON_BACK, told.IN_LAP)},
}
"""What bodies do in a relation; the others are only where they are."""
