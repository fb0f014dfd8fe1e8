"""Who is up on a ladder, a rope or a tree stays there, whatever the hands do, until the words bring them off it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import GOING, Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor

HEIGHTS = frozenset({"ladder", "ladder_down", "rope", "tree", "cliff"})
"""`Blocking.at` of who hangs on with hands and feet."""
_ON_RUNGS = regex(
    r"(?:climb|go|start|continue|carr|keep|head|inch|come|work|clamber|scrambl|descend|ascend|hurr|mov|step|swarm)\w*"
    r"(?: (?:going|climbing|back|straight|slowly|carefully|quickly))? (?:up|down|on|higher|lower|again)\b"
    r"(?! (?:onto|into|the (?:roof|street|stairs|road|hall))\b)",
    re.IGNORECASE,
)
"""Goes on with the climb."""
_OFF = regex(
    r"\b(?:through|into|onto|over|off|out of|to the (?:ground|floor|bottom|foot|deck)|down to|on (?:his|her|their) feet|ashore|inside)\b",
    re.IGNORECASE,
)
"""Where a climb ends, or what somebody is brought off by."""
_STAYS = frozenset(
    {None, Pose.STAND, Pose.CLIMB, Pose.LEAN, Pose.REACH, Pose.TEND, Pose.DAB, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.STOP}
    | {Pose.POINT, Pose.WAVE, Pose.CALL, Pose.LISTEN, Pose.NOD, Pose.SHAKE_HEAD, Pose.HOLD, Pose.TAKE, Pose.GIVE, Pose.PULL, Pose.PRESS}
    | {Pose.SHOW, Pose.CUT, Pose.KNOCK, Pose.WASH, Pose.PUT, Pose.DROP, Pose.KNOT, Pose.RUB, Pose.LAUGH, Pose.CRY, Pose.SPY, Pose.SCAN}
)
"""What is done up there with one hand, or none."""
_IN_HAND = frozenset({Pose.POINT, Pose.WAVE, Pose.GIVE, Pose.REACH, Pose.SHOW, Pose.HOLD})
"""What is seen of it beside the other hand on the rung."""


_FLOATS = regex(r"\b(?:floats?|floating|weightless\w*|zero[- ]?g|tether(?:s|ed)?|somersaults?|cartwheels)\b", re.IGNORECASE)
_ORBIT = regex(r"\b(?:ORBIT|ZERO[- ]?G|SPACEWALK|AIRLOCK)\b")
_FLOWN = frozenset({Pose.WALK, Pose.RUN, Pose.JUMP, Pose.CRAWL, Pose.SNEAK, Pose.FALL, Pose.SLIDE})


def weightless(heading: str, beats: Sequence[Beat]) -> bool:
    """Whether nobody in a scene off the earth has weight: its heading, or what somebody does in it, says so."""
    return bool(_ORBIT.search(heading)) or any(_FLOATS.search(beat.text) for beat in beats if beat.what is not What.SPEECH)


def meant(floor: Floor, deed: Deed, told: str) -> Deed:
    """A deed as it is meant: who goes on up, or down, and hangs on a ladder, climbs; who goes anywhere without weight floats there."""
    if floor.weightless and deed.pose in _FLOWN and deed.act in (Act.TRAVEL, Act.APPROACH, Act.POSE, Act.ENTER):
        return replace(deed, act=Act.POSE, pose=Pose.SWIM)
    up = any(who in floor.aloft for who in deed.who) and deed.act in (Act.TRAVEL, Act.APPROACH, Act.POSE)
    return replace(deed, act=Act.POSE, pose=Pose.CLIMB) if up and _ON_RUNGS.match(told) else deed


def kept(floor: Floor, beat: Beat) -> None:
    """Remembers after a beat who has got onto a height, has those who are on one do there what they did, and lets go who came off."""
    for who in [i for i in floor.aloft if i not in floor.here]:
        del floor.aloft[who]
    for who, now in [(i, one) for i, one in floor.here.items() if i in floor.aloft or one.pose is Pose.CLIMB]:
        mine = [deed for deed in beat.deeds if who in deed.who]
        ends = any(_OFF.search(beat.text, deed.start) is not None for deed in mine)
        if now.pose is Pose.CLIMB and not ends and (now.at in HEIGHTS or (now.at == "stairs" and who in floor.aloft)):
            floor.aloft[who] = floor.aloft.get(who, now.at) if now.at == "stairs" else now.at
            floor.hung[who] = 0 if mine else floor.hung.get(who, 0)
            floor.change(who, at=floor.aloft[who])
        elif who in floor.aloft and all(_stays(deed, beat.text) for deed in mine):
            hand = next((pose for pose in (now.pose, now.gesture) if pose in _IN_HAND and not now.at), None)
            floor.change(who, pose=Pose.CLIMB, to=None)
            floor.change(who, gesture=hand, at=floor.aloft[who])
            floor.rest[who] = Pose.CLIMB
            floor.hung[who] = 0 if mine else floor.hung.get(who, 0)
        else:
            floor.aloft.pop(who, None)


def _stays(deed: Deed, text: str) -> bool:
    """Whether somebody does something without leaving where they hang."""
    return deed.pose in _STAYS and deed.act not in GOING and _OFF.search(text, deed.start) is None
