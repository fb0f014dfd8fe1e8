"""Poses taken on the set: a gesture does not lift anybody out of a seat, and of the deeds of a panel the most telling stays."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Expression, Pose
from storyboard.shots import strength
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.floor import FALLEN, LASTING, LOW, MOVING, ON_THE_WAY, STOPPING, WHOLE, Floor, towards
from storyboard.shots.vehicle_words import AT_WINDOWS


def posed(floor: Floor, who: str, pose: Pose | None) -> None:
    """Takes a pose; a gesture does not lift anybody out of a seat, and nothing replaces a stronger deed of the same panel."""
    if pose is None or (pose is Pose.FIGHT and floor.here[who].other in STRUCK):
        return
    if _stays(floor, who, pose):
        return
    if pose is Pose.LIFT and floor.here[who].pose in MOVING:
        floor.change(who, gesture=pose)
        return
    if pose is Pose.LAUGH and floor.here[who].pose is Pose.RUN:
        floor.change(who, expression=Expression.HAPPY)
        return
    if _resettles(floor, who, pose):
        return
    if pose is Pose.OPEN_DOOR and floor.here[who].pose is Pose.SIT and floor.here[who].at in _LEFT and not floor.car:
        floor.rest[who] = Pose.STAND
        floor.change(who, pose=Pose.STAND, gesture=None, at="")
    if pose not in WHOLE and _goes_on_top(floor.here[who], pose):
        _gestures(floor, who, pose)
        return
    if pose in LASTING or (pose in STOPPING and floor.rest.get(who) in MOVING):
        _stop_party(floor, who, pose)
        floor.change(who, state="" if floor.here[who].state == FALLEN else floor.here[who].state)
        floor.habit.pop(who, None)
        floor.rest[who] = pose if pose in LASTING else Pose.STAND
    if who not in floor.busy and _tells(floor, who, pose):
        _loosened(floor, who, pose)
        floor.change(who, pose=pose, gesture=None, to=None)
        _turned(floor, who, pose)


def _stays(floor: Floor, who: str, pose: Pose) -> bool:
    """Whether a posture is none that is taken: leaning is told by what somebody does, and nobody stands up in a car."""
    now = floor.here[who].pose
    if pose is Pose.LEAN:
        return now in LEANING and bool(floor.told.get(who))
    return bool(floor.car) and pose in UPRIGHT and now in (Pose.DRIVE, Pose.SIT)


def _resettles(floor: Floor, who: str, pose: Pose) -> bool:
    """Whether a posture is taken under what the hands go on doing: who crouches and eats stands up eating."""
    now = floor.here[who]
    if now.gesture is None or now.pose not in LOW - {pose} or floor.car or pose not in _POSTURES:
        return _sits_with_it(floor, who, pose)
    floor.rest[who] = pose
    up = pose is Pose.STAND
    floor.change(who, pose=now.gesture if up else pose, gesture=None if up else now.gesture, at="")
    return True


def _sits_with_it(floor: Floor, who: str, pose: Pose) -> bool:
    """Who cries, or shakes the head, and sits down in the same panel does both."""
    now = floor.here[who]
    if pose not in _SEATED or not floor.told.get(who) or now.gesture is not None or now.pose in WHOLE | MOVING | LASTING | {Pose.STAND}:
        return False
    if who not in floor.busy:
        floor.rest[who] = pose
        floor.change(who, pose=pose, gesture=now.pose, to=None)
    return True


_LEFT = frozenset({"bed", "sofa", "armchair", "bench", "mattress", "chairs", "table", "stool"})
"""What who sits on it gets up from to open a door; a chair may have wheels."""
_POSTURES = frozenset({Pose.STAND, Pose.SIT, Pose.KNEEL, Pose.CROUCH, Pose.LIE})
"""How a body rests whatever the hands go on doing: who crouches and laughs until she has to sit laughs sitting."""
_SEATED = frozenset({Pose.SIT, Pose.KNEEL})
LEANING = frozenset({Pose.SIT, Pose.LIE, Pose.KNEEL})
"""Postures with the back against something, where the same words tell of both."""
UPRIGHT = frozenset({Pose.FALL, Pose.STAND, Pose.SIT})
"""What who rides does not do, whatever the vehicle does: `they plunge down the hill`."""
STRUCK = frozenset({"chisel"})
"""What is in one hand so that the other beats on it: who strikes then strikes that."""
SIDEWAYS = frozenset({Pose.KICK, Pose.BOW})
"""Poses nobody would know from in front."""
ASIDE = 66.0
"""Degrees off the camera that somebody is turned at least in them who is alone."""


def _turned(floor: Floor, who: str, pose: Pose) -> None:
    now = floor.here[who]
    if pose in SIDEWAYS and now.gaze not in floor.here and not floor.car and abs(now.facing) < ASIDE:
        floor.change(who, facing=math.copysign(ASIDE, now.facing or 1.0))


def _loosened(floor: Floor, who: str, pose: Pose) -> None:
    """Whoever falls looks at nobody; whoever has aimed turns to whom the eyes have gone to meanwhile."""
    now = floor.here[who]
    if pose is Pose.FALL:
        floor.habit.pop(who, None)
        floor.change(who, gaze="")
    elif now.pose in FIXED and pose not in FIXED and now.gaze in floor.here and not floor.car:
        floor.change(who, facing=towards(now.mark, floor.here[now.gaze].mark))


FIXED = MOVING | {Pose.LIE, Pose.AIM, Pose.LOOK_BACK}
"""Poses in which the body does not turn with the eyes."""


def _goes_on_top(now: Blocking, gesture: Pose) -> bool:
    """Whether the legs stay as they are: who leans out of a window stays in it, whatever the hands do."""
    return now.pose in LOW or (now.pose in MOVING and gesture in ON_THE_WAY) or (now.pose is Pose.LEAN and now.at in SILLS)


SILLS = frozenset({"upper_window", *AT_WINDOWS})
"""Where somebody leans out who is on the other side of a wall, or of the door of a vehicle."""


def _tells(floor: Floor, who: str, pose: Pose) -> bool:
    """Whether a pose tells as much as what somebody is seen in already, or nearly so: of equals the last is drawn, and where a way ends."""
    strong, before = strength.of_pose(pose), floor.told.get(who, 0.0)
    now = floor.here[who]
    doing = now.gesture or now.pose
    tended = doing is Pose.TEND and now.gaze in floor.here
    even = EVEN if not floor.aside and doing not in WITH_OTHERS and pose not in BY_THE_WAY and not tended else 0.0
    if strong + even < before and not (pose in ENDS and now.pose in WAYS):
        return False
    floor.told[who] = max(strong, before)
    return True


EVEN = 0.4
"""How much less telling a later deed of a panel may be, and is still the one it comes to: who licks the chalk and draws is seen drawing."""
WITH_OTHERS = frozenset({Pose.GIVE, Pose.KISS, Pose.EMBRACE, Pose.SHAKE, Pose.FIGHT, Pose.PUSH, Pose.SHOOT, Pose.THROW})
"""What is not outdone by what somebody does alone after it."""
BY_THE_WAY = frozenset({Pose.LOWER, Pose.WEAR, Pose.DAB, Pose.STOP, Pose.STRETCH})
"""What never is what a panel comes to, where more was done before."""
ENDS = frozenset({Pose.KNEEL, Pose.CROUCH, Pose.SIT, Pose.LIE})
WAYS = MOVING | {Pose.CRAWL, Pose.CLIMB, Pose.SQUEEZE, Pose.SLIDE, Pose.JUMP}
"""Where a body is on the way to a posture: who ducks under the rope and kneels is seen kneeling."""


def _gestures(floor: Floor, who: str, gesture: Pose) -> None:
    """Does something with arms and head, and keeps the seat."""
    if gesture in LASTING:
        floor.habit[who] = gesture
    if who not in floor.busy and _tells(floor, who, gesture):
        legs = floor.here[who].pose
        floor.change(who, pose=Pose.SIT if legs in (Pose.TYPE, Pose.WRITE) else legs, gesture=gesture)


def _stop_party(floor: Floor, who: str, pose: Pose) -> None:
    """Those who came along with somebody who now kneels, sits or stands do not run on."""
    mates = floor.party.pop(who, ()) if pose not in MOVING else ()
    for mate in mates:
        if mate != who and mate in floor.here and floor.rest.get(mate) in MOVING:
            floor.rest[mate] = Pose.STAND
            floor.change(mate, pose=Pose.STAND, to=None)


GRASPS = regex(
    r"(?:grip|grab|grasp|clutch|lift|open|seiz|snatch|handl|finger|unhook|uncap|clasp|clench|pluck|unlatch|"
    r"(?:take|get|catch|grab|lay)s? hold)\w*(?: (?:at|on|up|of|onto))* (?:the|an?|his|her|its|their|another|both) "
    r"(?!eyes?\b|gaze|look|chin|head|face|mouth|voice|breath|knuckles|fingers?\b|spirits?\b)\w",
    re.IGNORECASE,
)
"""What is done with a hand to a thing that no table knows: the hand is seen to go there."""


def into_radio(floor: Floor, who: str) -> None:
    """Brings what is spoken into to the mouth: what is in the hand, or a radio."""
    floor.change(who, **({} if floor.here[who].holds or floor.here[who].thing else {"thing": "radio"}))
    posed(floor, who, Pose.SPEAK_INTO)


def on_the_run(earlier: Sequence[Deed], deed: Deed) -> bool:
    """Whether what hands do beside a run would stop it in the picture: `pelts along the wall, scattering gulls`."""
    mine = [one for one in earlier if set(one.who) & set(deed.who) and one.pose in MOVING]
    stops = deed.pose is not None and deed.pose not in ON_THE_WAY | MOVING and deed.act is not Act.TAKE
    return stops and any(strength.of_deed(one) > strength.of_deed(deed) for one in mine)
