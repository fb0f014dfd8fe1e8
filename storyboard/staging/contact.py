"""People who touch: whoever embraces, fights or gives something stands within reach of the other, turned square to them.

First marks are brought together (`within_reach`), then hands: a fist ends at the jaw, a grip on the arm, what is given in the
other's hand (`touching`), and who is hit gives way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots import vehicle_words
from storyboard.shots.floor import MOVING
from storyboard.shots.relation_words import RELATIONS
from storyboard.staging import closeness
from storyboard.staging import figures as people
from storyboard.staging.against import AT_THING
from storyboard.staging.body import PALM, Body
from storyboard.staging.burdens import borne, brought
from storyboard.staging.close_contact import met as meeting
from storyboard.staging.declining import declined
from storyboard.staging.fits import BETWEEN, OVER
from storyboard.staging.handed import once
from storyboard.staging.hands_on import (
    CONTESTED,
    ERECT,
    FAST,
    HANDS,
    LAID_ON,
    around_hips,
    by_tool,
    contested,
    emptied,
    grappled,
    hands_of,
    offered,
    swings,
)
from storyboard.staging.parts import PARTS, Points, slap
from storyboard.staging.regard import regarded, regarding
from storyboard.staging.relations import joined
from storyboard.staging.riding import DIVING, SEIZED
from storyboard.staging.sharing import LAIN_ALONG, OVER_IT
from storyboard.staging.space import dot, heading, length, opposite, rounded, sub, unit, yaw_to
from storyboard.staging.stances_use import INTO
from storyboard.staging.stances_work import THRUST

REACHES: dict[Pose, float] = {
    Pose.EMBRACE: 0.36,
    Pose.FIGHT: 0.92,
    Pose.GIVE: 1.14,
    Pose.SHOW: 0.96,
    Pose.KISS: 0.42,
    Pose.SHAKE: 1.0,
    Pose.PUSH: 0.78,
    Pose.PULL: 0.5,
    Pose.CUFF: 0.6,
    Pose.WHISPER: 0.42,
    Pose.DANCE: 0.85,
    Pose.TEND: 0.6,
    Pose.PAT: 0.62,
    Pose.TAKE: 1.1,
    Pose.KICK: 0.98,
    Pose.LEAD: 0.95,
}
"""Metres between the marks of two people, by what one of them does to the other."""

ANSWERS: dict[Pose, Pose] = {
    Pose.EMBRACE: Pose.EMBRACE,
    Pose.GIVE: Pose.GIVE,
    Pose.KISS: Pose.KISS,
    Pose.SHAKE: Pose.SHAKE,
    Pose.CUFF: Pose.CUFFED,
    Pose.TAKE: Pose.GIVE,
    Pose.LEAD: Pose.WALK,
}
"""What the other does, who else only stood there: arms come round, the empty hand is held out to take; who has something keeps it."""

FREE = frozenset(
    {Pose.STAND, Pose.HOLD, Pose.LOOK_DOWN, Pose.LOOK_UP, Pose.WALK, Pose.HANDS_UP}
    | {
        Pose.DAB,
        Pose.KNOT,
        Pose.SHOW,
        Pose.COUNT,
        Pose.DANCE,
        Pose.WAVE,
        Pose.CLAP,
        Pose.ARMS_CROSSED,
        Pose.POINT,
        Pose.REACH,
        Pose.SWEEP,
        Pose.DIG,
        Pose.LAUGH,
        Pose.SMOKE,
        Pose.READ,
    }
)
"""Poses that give way to such an answer."""

NEARBY = 0.6
"""Metres between the marks of two people where a hand of one is on the other, whatever else is done."""

LOW_WORK = frozenset({Pose.CUFF, Pose.TEND, Pose.GIVE, Pose.REACH, Pose.PAT, Pose.FIGHT, Pose.CATCH, Pose.KNEEL, Pose.EMBRACE, Pose.PULL})
"""What is done kneeling to somebody who lies."""

BESIDE = (0.32, 0.56)
"""Metres from the hips of who lies to who kneels by them: up towards the head, and out to the side."""

AT_WRISTS = 0.04
"""The first of these of who cuffs somebody that lies."""

FARTHEST = 4.0
"""Metres beyond which nobody comes over for it: the other is somewhere else."""

SEATED_REACH = 0.25
"""Metres more between somebody and one who sits, whose knees are in the way."""


def within_reach(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking of a panel with those who touch brought together; everybody else as they were.

    The one who acts comes to the other, along the line between their marks, so that screen sides stay.
    """
    items = tuple(by_tool(_aimed(item, items)) for item in declined(once(items)))
    out = {item.character: item for item in items}
    for item in items:
        other = out.get(item.gaze)
        moved = brought(out[item.character], other) if other is not None and other.character != item.character else None
        if moved is not None:
            out |= {one.character: one for one in moved}
            continue
        other = other if _reach(item) else None
        if other is not None and other.character != item.character and not (item.pose is Pose.GIVE and _has_given(item, other)):
            out |= {one.character: one for one in _met(out[item.character], other)}
    return tuple(out[item.character] for item in items)


def _reach(item: Blocking) -> float:
    """Metres between somebody and whom they touch; 0 for who touches nobody."""
    done = item.gesture or item.pose
    if (
        vehicle_words.of(item.at)
        or item.at in RELATIONS
        or item.at == "brink_top"
        or (item.at == "hand" and item.pose in (*MOVING, Pose.STAND, Pose.SIT))
    ):
        return 0.0
    if item.at in BETWEEN:
        return OVER_IT if done in OVER else 0.0
    if swings(item) or (item.at in FACES and (item.holds or item.thing)) or (item.at == "back" and done is Pose.AIM):
        return SLUNG if swings(item) else ARMS_LENGTH
    if item.at in CLOSER and (done in LAID or (item.at == "neck" and done is Pose.FIGHT)):
        return CLOSER[item.at]
    if poled(item) or (item.at == AT_THING and done in CONTESTED):
        return _over_thing(item)
    return REACHES[done] + SEATED_REACH if item.pose is Pose.SIT and done in FROM_SEAT else _by_deed(item, done)


def poled(item: Blocking) -> bool:
    """Whether somebody pushes with a pole, at whom or at what it may be."""
    return (item.gesture or item.pose) is Pose.FIGHT and bool(THRUST.intersection((item.thing, *item.named.split())))


SLUNG = 1.34
"""Metres to whom somebody hits with a bag."""


def _over_thing(item: Blocking) -> float:
    """Metres between two who struggle with a thing between them; 0 for who pushes at a thing and at nobody."""
    if poled(item):
        return 0.0 if item.at == AT_THING else POLED
    return TUGGED if item.holds or item.thing else REACHES[Pose.FIGHT]


def _by_deed(item: Blocking, done: Pose) -> float:
    return REACHES.get(item.pose, 0.0) or (REACHES.get(done, NEARBY) if item.at in PARTS else NEARBY if item.pose is Pose.KNEEL else 0.0)


POLED = 1.75
"""Metres to whom somebody keeps off with a pole."""
TUGGED = 1.16
"""Metres between two who pull at one thing."""
FACES = frozenset({"mouth", "brow", "cheek", "hair", "ear", "head", "neck"})
"""Parts that are seen only where no head of another is before them."""
ARMS_LENGTH = 0.78
"""Metres to whose face somebody brings a thing."""
CLOSER: dict[str, float] = {
    "head": 0.5,
    "hair": 0.46,
    "ear": 0.46,
    "back": 0.46,
    "waist": 0.5,
    "mouth": 0.5,
    "neck": 0.5,
    "held": 0.86,
    "face": 0.5,
}
"""Metres between the marks of two where an empty hand goes to such a part."""

LAID = frozenset({Pose.PAT, Pose.CATCH, Pose.REACH, Pose.TEND})
"""What is done to it so."""

BLINDLY = frozenset({Pose.FIGHT, Pose.PUSH, Pose.PULL, Pose.KICK})
"""Deeds that are done to whoever is in front, where nothing says to whom."""

IN_FRONT, AROUND = 1.8, 0.4
"""Metres, and the cosine off the facing, within which somebody is in front."""


def _aimed(item: Blocking, items: Sequence[Blocking]) -> Blocking:
    """Whoever strikes or pushes without a name strikes the nearest in front."""
    if (
        item.pose not in BLINDLY
        or item.at
        or (item.pose is Pose.KICK and item.thing in people.KICKED)
        or any(one.character == item.gaze for one in items)
    ):
        return item
    ahead = heading(item.facing)
    found = [(math.hypot(*_way(item, one)), one) for one in items if one.character != item.character]
    near = [
        (gap, one)
        for gap, one in found
        if 0.05 < gap < IN_FRONT and dot(ahead, unit((_way(item, one)[0], 0.0, _way(item, one)[1]))) > AROUND
    ]
    if not near:
        return item
    return item.model_copy(update={"gaze": min(near, key=lambda pair: (pair[0], pair[1].character))[1].character})


def _way(item: Blocking, one: Blocking) -> tuple[float, float]:
    return one.mark.x - item.mark.x, one.mark.z - item.mark.z


def _has_given(item: Blocking, other: Blocking) -> bool:
    """Whether the other one gives too: then the first of the two has brought them together."""
    return other.pose is Pose.GIVE and not item.holds


def _met(item: Blocking, other: Blocking) -> tuple[Blocking, Blocking]:
    dx, dz = item.mark.x - other.mark.x, item.mark.z - other.mark.z
    gap = math.hypot(dx, dz)
    if not 0.05 < gap < FARTHEST:
        return item, other
    if other.pose is Pose.LIE and (item.gesture or item.pose) in LOW_WORK:
        return _knelt(item, other), other
    if other.pose is Pose.SIT and closeness.from_behind(item):
        return closeness.by_the_seat(item, other), other
    if item.pose is Pose.KNEEL and item.at not in PARTS:
        return item, other
    reach = min(gap, _reach(item) + (SEATED_REACH if other.pose is Pose.SIT and item.pose is Pose.EMBRACE else 0.0))
    mark = Mark(x=round(other.mark.x + dx / gap * reach, 3), z=round(other.mark.z + dz / gap * reach, 3))
    towards = round(yaw_to(mark.x, mark.z, other.mark.x, other.mark.z), 2)
    seated = item.pose is Pose.SIT
    ahead = round(opposite(towards), 2) if item.pose is Pose.LEAD else towards
    near = item if seated else item.model_copy(update={"mark": mark, "facing": ahead, "to": None})
    answered = _answering(item, other, towards)
    return near, _come(item, answered, reach) if seated and gap > reach and answered.pose in FREE | set(ANSWERS.values()) else answered


def _come(item: Blocking, other: Blocking, reach: float) -> Blocking:
    """Who takes what somebody holds out from a seat comes to them."""
    dx, dz = other.mark.x - item.mark.x, other.mark.z - item.mark.z
    gap = math.hypot(dx, dz)
    mark = Mark(x=round(item.mark.x + dx / gap * reach, 3), z=round(item.mark.z + dz / gap * reach, 3))
    return other.model_copy(update={"mark": mark, "to": None})


def _knelt(item: Blocking, other: Blocking) -> Blocking:
    """On the knees beside the chest of who lies, on the side away from the master camera where there is one; before what has a back."""
    if other.at in LAIN_ALONG:
        return _before_couch(item, other)
    feet = heading(other.facing)
    across = (feet[2], 0.0, -feet[0])
    sides = [1.0, -1.0] if abs(across[2]) < 0.1 else [-math.copysign(1.0, across[2])]
    done = item.gesture or item.pose
    up = AT_WRISTS if done is Pose.CUFF else BESIDE[0]
    x0, z0 = other.mark.x - feet[0] * up, other.mark.z - feet[2] * up
    spots = [(x0 + across[0] * side * BESIDE[1], z0 + across[2] * side * BESIDE[1]) for side in sides]
    x, z = min(spots, key=lambda spot: math.hypot(spot[0] - item.mark.x, spot[1] - item.mark.z))
    towards = round(yaw_to(x, z, x0, z0), 2)
    update = {"pose": Pose.KNEEL, "gesture": None if done is Pose.KNEEL else done, "to": None, "facing": towards}
    return item.model_copy(update={**update, "mark": Mark(x=round(x, 3), z=round(z, 3))})


def _before_couch(item: Blocking, other: Blocking) -> Blocking:
    """On the knees before who lies along a sofa, by the waist: face and chest are seen past them. Who sits on its edge stays there."""
    if item.pose is Pose.SIT:
        return item
    done, feet, out = item.gesture or item.pose, heading(other.facing), heading(other.facing - math.copysign(90.0, other.facing))
    x, z = other.mark.x + out[0] * BEFORE_IT + feet[0] * BY_WAIST, other.mark.z + out[2] * BEFORE_IT + feet[2] * BY_WAIST
    towards = round(yaw_to(x, z, other.mark.x - feet[0] * BESIDE[0], other.mark.z - feet[2] * BESIDE[0]), 2)
    update = {"pose": Pose.KNEEL, "gesture": None if done is Pose.KNEEL else done, "to": None, "facing": towards}
    return item.model_copy(update={**update, "mark": Mark(x=round(x, 3), z=round(z, 3))})


BEFORE_IT, BY_WAIST = 0.6, 0.36
"""Metres from the middle of who lies along a sofa to who kneels before it: out to its front, and towards the feet."""


HELD_OUT = frozenset({"hand", "wrist", "held"})
"""Parts that are held up to who takes them."""


FROM_SEAT = frozenset({Pose.GIVE, Pose.SHAKE, Pose.TAKE})
"""What somebody does to another without getting up."""


def _answering(item: Blocking, other: Blocking, towards: float) -> Blocking:
    done = item.gesture or item.pose
    if other.pose is Pose.SIT and other.gesture is None and not (other.holds or other.thing) and done in (Pose.GIVE, Pose.SHAKE):
        return other.model_copy(update={"gesture": ANSWERS[done], "gaze": item.character})
    if other.pose is Pose.SIT:
        return closeness.offering(item, other)
    if item.at == "back" and other.pose in FREE and (item.gesture or item.pose) in closeness.AT_BACK:
        return other.model_copy(update={"facing": towards, "gaze": "", "to": None})
    if (near := closeness.face_to_lens(item, other, towards, FREE)) is not None:
        return near
    holding = Pose.HOLD if item.at in HELD_OUT else None
    answer = holding if done is Pose.TAKE and holding else ANSWERS.get(done if done in FROM_SEAT else item.pose) or holding
    answer = other.pose if done is Pose.GIVE and (not (item.holds or item.thing) or other.holds or other.thing) else answer
    if other.pose not in FREE or (answer is None and item.pose is not Pose.FIGHT) or (answer is holding and closeness.is_tended(item)):
        return closeness.opened(item, other, towards)
    facing = round(opposite(towards), 2) if answer is not Pose.CUFFED else towards
    free = {"gesture": None} if answer is not None and other.gesture in FREE else {}
    return other.model_copy(update={"pose": answer or other.pose, "facing": facing, "gaze": item.character, "to": None, **free})


HITS = frozenset({Pose.FIGHT, Pose.PUSH, Pose.KICK})
"""Deeds the other gives way to."""

FIRM = frozenset({Pose.FIGHT, Pose.LIE, Pose.FALL, Pose.DRIVE, Pose.EMBRACE, Pose.CATCH, Pose.PUSH, Pose.PULL})
"""Poses a blow throws nobody out of."""

TOUCHING, OVER_POLE = 1.4, 2.2
"""Metres between marks, and between those with a pole between them, beyond which hands are left to the pose."""


def touching(figures: Sequence[Figure], blocking: Sequence[Blocking]) -> tuple[Figure, ...]:
    """The figures with their hands on each other, and those who are hit giving way."""
    out = {figure.character: figure for figure in figures}
    items = {item.character: by_tool(item, _thing(out.get(item.character))) for item in blocking}
    stooping = {one.gaze for one in blocking if _too_tall(one, out)}
    for other in sorted(stooping):
        out[other] = out[other].model_copy(update={"pose": Pose.KNEEL})
    joining: set[str] = set()
    out |= {one: out[one].model_copy(update={"pose": Pose.KNEEL}) for one, item in items.items() if item.at == "hatch_up"}
    for one, item in items.items():
        met = (
            meeting(out[one], out[item.gaze], item)
            or joined(out[one], out[item.gaze], item)
            or borne(out[one], out[item.gaze], item, items[item.gaze])
            or contested(out[one], out[item.gaze], item, items[item.gaze])
            if item.gaze != one and {one, item.gaze} <= out.keys() & items.keys()
            else None
        )
        out |= {figure.character: figure for figure in met or ()}
        joining |= {figure.character for figure in met or ()}
    done = {one for one, figure in out.items() if figure.touch != (None, None)}
    pairs = [(one, items[one].gaze) for one in out if one in items and one not in done and _free(items[one])]
    pairs = [(one, other) for one, other in pairs if other in out and other != one and _near(out[one], out[other])]
    pairs += [(other, one) for one, other in pairs if _taking(items[one], items.get(other)) and (other, one) not in pairs]
    for one, other in pairs:
        if out[one].holds == out[other].holds and _taking(items[one], items[other]):
            out[other] = out[other].model_copy(update={"holds": ""})
        if items[one].pose in HITS and out[other].pose not in FIRM:
            out[other] = _hit(out[other]) if items[one].at != "collar" else _shaken(out[other])
    answering = {one for n, (one, other) in enumerate(pairs) if (other, one) in pairs[:n] and _brawls(items[one]) and _brawls(items[other])}
    for one, other in pairs:
        own = out[one].model_copy(update={"struck": True}) if one in answering else out[one]
        own = _outstretched(emptied(own, items[one]), items[one], out[other])
        out[other] = regarded(offered(own, out[other], items[one]), items[other], own, items[one])
        out[one] = _reaching(own, out[other], grappled if one in answering else hands_of(items[one]) or HANDS[Pose.GIVE])
    for one, other in pairs:
        if _brings_down(items[one], out[one], out[other]):
            out[one] = _reaching(out[one].model_copy(update={"mount": DIVING}), out[other], around_hips)
    out |= {one: out[one].model_copy(update={"fingers": INTO}) for one, _ in pairs if _puts_into_clothes(items[one], out[one])}
    out |= regarding(out, items, pairs)
    moved = {one for pair in pairs for one in pair} | done | stooping | joining | {one for one, figure in out.items() if figure.mount}
    return tuple(out[figure.character] if figure.character in moved else figure for figure in figures)


def _brings_down(item: Blocking, figure: Figure, other: Figure) -> bool:
    """Whether somebody throws themselves at one who falls by it."""
    return item.pose is Pose.FIGHT and not (item.at or figure.holds) and other.pose is Pose.FALL


def _too_tall(item: Blocking, figures: Mapping[str, Figure]) -> bool:
    """Whether somebody whispers to one who stands and is much taller than they are."""
    one, other = figures.get(item.character), figures.get(item.gaze)
    return item.pose is Pose.WHISPER and one is not None and other is not None and other.pose is Pose.STAND and _as_tall(other, one, TALLER)


def _brawls(item: Blocking) -> bool:
    """Whether somebody strikes at who strikes at them: the first blow lands, the other has hold of who strikes it."""
    return item.pose is Pose.FIGHT and not (item.at or item.holds or item.thing)


def _free(item: Blocking) -> bool:
    """Whether the hands of somebody go to whom they look at, and no relation has them already."""
    return not (poled(item) and item.at == AT_THING) and item.at not in RELATIONS and item.at != "brink_top" and hands_of(item) is not None


def _outstretched(figure: Figure, item: Blocking, other: Figure) -> Figure:
    """Somebody who tends one that stands is upright, at arm's length: bent over them, one head would be before the other."""
    tends = (item.gesture or item.pose) is Pose.TEND and figure.holds not in BREATHED
    at_face = item.at in FACES and (figure.holds or other.pose is Pose.SIT)
    if not tends or not (at_face or (other.pose in ERECT and item.at not in STOOPED_TO)):
        return figure
    low = item.gesture and not (figure.pose is Pose.KNEEL and item.at in TOO_HIGH and _as_tall(other, figure))
    return figure.model_copy(update={"gesture": Pose.PAT} if low else {"pose": Pose.PAT, "gesture": None})


TOO_HIGH = FACES | {"chest", "ribs", "collar", "shoulder", "shoulders"}
"""What of somebody grown who stands nobody does a thing to on their knees."""


TALLER = 1.12
"""How many times as tall as who whispers somebody is who goes down on a knee to hear it."""


def _as_tall(other: Figure, figure: Figure, share: float = 0.85) -> bool:
    return other.pose in ERECT and other.appearance.height > share * figure.appearance.height


STOOPED_TO = frozenset({"lap", "knee", "foot", "own_shoe", "waist"})
"""What is tended bending down to it."""
BREATHED = frozenset({"half_mask", "oxygen_mask"})
"""What is drawn otherwise for who is tended with it."""


def _thing(figure: Figure | None) -> str:
    return figure.holds if figure is not None else ""


def _taking(item: Blocking, other: Blocking | None) -> bool:
    """Whether the other's hand is out too for what one gives."""
    hands = (Pose.GIVE, Pose.SHAKE, Pose.TAKE)
    return other is not None and (item.gesture or item.pose) in hands and (other.gesture or other.pose) in hands


def _near(one: Figure, other: Figure) -> bool:
    far = OVER_POLE if one.pose is Pose.FIGHT and one.holds in THRUST else TOUCHING
    return math.hypot(one.x - other.x, one.z - other.z) < far and other.mount == one.mount == ""


def _puts_into_clothes(item: Blocking, figure: Figure) -> bool:
    """Whether somebody puts what they have into another's lap or pocket."""
    return (
        item.at in ("lap", "waist", "breast", "chest")
        and Pose.PUT in (item.pose, item.gesture)
        and bool(figure.holds)
        and not figure.fingers
    )


def _hit(figure: Figure) -> Figure:
    """Somebody who is struck: the eyes leave the other, the face is shocked where it showed nothing."""
    face = Expression.AFRAID if figure.expression is Expression.NEUTRAL else figure.expression
    return figure.model_copy(update={"struck": True, "gaze": None, "expression": face})


def _shaken(figure: Figure) -> Figure:
    """Somebody who is had by the collar: up on the toes, bent back from the other, afraid."""
    face = Expression.AFRAID if figure.expression is Expression.NEUTRAL else figure.expression
    return figure.model_copy(update={"mount": SEIZED if figure.pose in ERECT else figure.mount, "expression": face})


def _reaching(figure: Figure, other: Figure, points_of: Callable[[Figure, Body, Vec], Points]) -> Figure:
    """Somebody whose hands go where the deed wants them; a step nearer where arms and a leaning body are too short."""
    towards = unit((figure.x - other.x, 0.0, figure.z - other.z))
    points = points_of(figure, people.bones(other), towards)
    open_hand = {"fingers": SHAPED[points_of]} if points_of in SHAPED and not figure.holds else {}
    laid = {"clasps": "laid"} if points_of in LAID_ON and not figure.clasps else {}
    figure = figure.model_copy(update={"touch": tuple(at and rounded(at) for at in points), **open_hand, **laid})
    short = _short(figure, points)
    if short <= 0:
        return figure
    return figure.model_copy(update={"x": round(figure.x - towards[0] * short, 3), "z": round(figure.z - towards[2] * short, 3)})


SHAPED = {slap: "slap", **dict.fromkeys(FAST, "seize")}
"""Hands that have a shape of their own where they touch (`Figure.fingers`)."""


def _short(figure: Figure, points: Points) -> float:
    """Metres that the arms lack, up to half a step."""
    found = people.bones(figure)
    arm = (found.frame.arm[0] + found.frame.arm[1] + PALM) * found.height
    lacks = [length(sub(point, found.shoulders[side])) - arm for side, point in enumerate(points) if point is not None]
    return min(0.35, max(0.0, *lacks, 0.0) * 1.1) if lacks else 0.0
