"""What somebody goes on doing from panel to panel until the words have left it: work ends, a kneeling lasts a little, a seat stays.

A pose the words tell no more draws the eye from what they do tell. Who talks or does something else lets go of work at once; a posture
is left after some panels in which nothing is told of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import GOING, Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.floor import FALLEN, ON_THE_WAY, Floor
from storyboard.shots.posing import SILLS

WORK = frozenset({Pose.DIG, Pose.SWEEP, Pose.STIR, Pose.SWIM, Pose.CRAWL, Pose.WRITE, Pose.SNEAK, Pose.STAGGER})
"""What takes the whole body or both hands: over as soon as somebody does something else, or talks."""
ASTRIDE = frozenset({Pose.CYCLE, Pose.ROW, Pose.TYPE, Pose.DANGLE})
"""What talk does not end, but whatever else somebody does with body or hands: who takes keys off a belt is on no bicycle any more."""
_MEANWHILE = ON_THE_WAY | ASTRIDE | {Pose.EAT, Pose.DRINK, Pose.THROW, Pose.LAUGH, Pose.SHRUG, Pose.PRESS, Pose.KICK}
"""What is done with one hand, or none."""
LASTS: dict[Pose, int] = {
    **dict.fromkeys(WORK, 1),
    **dict.fromkeys(
        (Pose.READ, Pose.SMOKE, Pose.LEAN, Pose.ARMS_CROSSED, Pose.WALK, Pose.LIMP, Pose.RUN, Pose.PRAY, Pose.DANCE, Pose.CLIMB), 2
    ),
    **dict.fromkeys((Pose.KNEEL, Pose.CROUCH, Pose.AIM, Pose.HANDS_UP), 3),
    **dict.fromkeys((Pose.CYCLE, Pose.ROW, Pose.DANGLE), 6),
}
"""Panels a pose lasts that the words tell of no more; poses not named last until others come."""
FLOORED = 2
"""Panels somebody lies where they fell who has come to no harm."""
_ANYHOW = frozenset({None, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.LISTEN, Pose.NOD, Pose.SHAKE_HEAD, Pose.HOLD})
"""What is done at any work."""
_HARM = regex(
    r"\b(?:dead|dies|dying|lifeless|limp|motionless|unconscious|shot|shoots?|fires?|bullets?|blood|bleed\w*|wound\w*|stab\w*|corpse|body|"
    r"faints?|pass(?:es|ed) out|collapses?|kill(?:s|ed)?|lies|lying|still|sleeps?|asleep)\b",
    re.IGNORECASE,
)
"""What is told of those who stay where they lie."""
_WATER = regex(r"\b(?:sea|ocean|pool|lake|river|\w*water|beach|bay|harbou?r|pond|canal|reef|lagoon|surf|creek|quarry)\b", re.IGNORECASE)


def outlast(floor: Floor, beats: Sequence[Beat], partners: Collection[str], heading: str = "") -> None:
    """Ends, before a panel, what nobody tells of any more; `partners` are those who are spoken to in it.

    In water that the scene's `heading` names whoever swims goes on swimming.
    """
    if floor.car:
        return
    afloat = _WATER.search(heading) is not None
    talk = {*partners, *(beat.speaker for beat in beats if beat.what is What.SPEECH and not beat.heard)}
    for who, now in list(floor.here.items()):
        mine = [deed for beat in beats for deed in (*beat.deeds, *beat.manners) if who in deed.who]
        if any(who in beat.people and _HARM.search(beat.text) for beat in beats if beat.what is not What.SPEECH):
            floor.harmed.add(who)
        _calmed(floor, who)
        for pose in dict.fromkeys((floor.rest.get(who, Pose.STAND), floor.habit.get(who, Pose.STAND))):
            if pose is Pose.STAND or (pose is Pose.SWIM and afloat) or _placed(floor, who, pose):
                continue
            if any(pose in (deed.pose, deed.base) for deed in mine) or (pose is Pose.LIE and _dragged(who, beats)):
                floor.untold[who] = 0
                continue
            floor.untold[who] = floor.untold.get(who, 0) + 1
            if _over(floor, who, pose, mine, talks=who in talk):
                _leave(floor, who, pose, fallen=now.state == FALLEN)


def _placed(floor: Floor, who: str, pose: Pose) -> bool:
    """Whether somebody is where nobody comes from by doing nothing: up on a height, or at a window on the other side of a wall."""
    return (pose is Pose.CLIMB and _hangs_on(floor, who)) or (pose is Pose.LEAN and floor.here[who].at in SILLS)


def _dragged(who: str, beats: Sequence[Beat]) -> bool:
    """Whether somebody else has hold of who lies there."""
    return any(
        deed.pose in _HOLD and (deed.whom == who or (who not in deed.who and not deed.whom and _BY_BODY.search(beat.text)))
        for beat in beats
        for deed in beat.deeds
    )


_BY_BODY = regex(r"\b(?:armpits?|(?:under|beneath|by) (?:the|his|her) (?:arms?|ankles|feet|legs|collar|wrists?|heels))\b", re.IGNORECASE)
_HOLD = frozenset({Pose.DRAG, Pose.HAUL, Pose.PULL, Pose.LIFT})


def _hangs_on(floor: Floor, who: str) -> bool:
    """Whether somebody up on a height is not forgotten there yet."""
    floor.hung[who] = floor.hung.get(who, 0) + 1
    if floor.hung[who] > FORGOTTEN:
        floor.aloft.pop(who, None)
    return who in floor.aloft


FORGOTTEN = 4
"""Panels that somebody hangs on a height of whom nothing is told."""
STARTLED, MOVED = 0, 2
"""Panels a face lasts that the words tell of no more: a start is over at once."""


def _calmed(floor: Floor, who: str) -> None:
    """Lets a face go that has not been told of for a while."""
    face = floor.here[who].expression
    floor.faced[who] = 0 if face is Expression.NEUTRAL else floor.faced.get(who, 0) + 1
    if floor.faced[who] > (STARTLED if face in {Expression.SURPRISED, Expression.STARING} else MOVED):
        floor.change(who, expression=Expression.NEUTRAL)


def _over(floor: Floor, who: str, pose: Pose, mine: Sequence[Deed], *, talks: bool) -> bool:
    if pose is Pose.LIE:
        return floor.here[who].state == FALLEN and who not in floor.harmed and floor.untold[who] > FLOORED
    if pose in _DOWN and any(deed.pose in _UP for deed in mine):
        return True
    other = any(deed.pose not in _ANYHOW or deed.act in GOING for deed in mine)
    if pose in ASTRIDE and any(deed.pose not in _ANYHOW | _MEANWHILE for deed in mine):
        return True
    return (pose in WORK and (other or talks)) or floor.untold[who] > LASTS.get(pose, floor.untold[who])


_DOWN = frozenset({Pose.KNEEL, Pose.CROUCH})
_UP = frozenset(
    {Pose.WEAR, Pose.EAT, Pose.DRINK, Pose.POUR, Pose.HANG, Pose.OPEN_DOOR, Pose.KNOCK, Pose.STIR, Pose.CLAP, Pose.CARRY, Pose.KICK}
    | {Pose.BECKON, Pose.PHONE, Pose.SMOKE, Pose.THROW, Pose.WAVE, Pose.SALUTE, Pose.COUNT, Pose.EMBRACE, Pose.FIGHT, Pose.DANCE}
)
"""What nobody does on their knees, once they have done what they knelt for."""


_SEATED = frozenset({Pose.WRITE, Pose.TYPE, Pose.ROW})
"""What is done from a seat, which is kept."""


def _leave(floor: Floor, who: str, pose: Pose, *, fallen: bool) -> None:
    """Stands again, or where it was done by the arms alone lets them fall."""
    floor.untold[who] = 0
    floor.habit.pop(who, None)
    if floor.rest.get(who) is not pose:
        floor.change(who, gesture=None)
        return
    floor.rest[who] = Pose.SIT if pose in _SEATED else Pose.STAND
    update = {"state": ""} if fallen else {}
    floor.change(who, pose=floor.rest[who], gesture=None, at="", to=None, **update)


def jots(deed: Deed, before: Pose, beat: Beat) -> bool:
    """Whether somebody writes on their feet: on what is in the other hand, or in the middle of going about."""
    going = any(one.act in GOING or one.act is Act.HALT for one in beat.deeds)
    return deed.pose is Pose.WRITE and before in _UPRIGHT and (going or _PAD.search(beat.text) is not None)


_UPRIGHT = frozenset({Pose.STAND, Pose.WALK, Pose.RUN})
_PAD = regex(r"\b(?:clipboard|notebook|notepad|pad|palm|back of (?:his|her) hand|label|tag|jotter)\b", re.IGNORECASE)
"""What is written on in the hand."""
