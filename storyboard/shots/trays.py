"""Who ducks under what another carries, and who runs into it: `A waiter swings out with a tray. She goes under it. He goes through it.`"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Mark, Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor

_DUCKS = regex(
    r"(?:go(?:es)?|ducks?|dives?|dips?|slips?|stoops?|slides?|runs?) (?:\w+ly )?(?:right |straight )?(?:under|beneath|underneath) "
    r"(?:it|(?:the|a|his|her|their) (?:[\w-]+ )?(?:tray|ladder|plank|pole|beam|board))\b",
    re.IGNORECASE,
)
_RAMS = regex(
    r"(?:(?:go(?:es)?|runs?|crash(?:es)?|smash(?:es)?|barrels?|ploughs?|plows?|charges?|bursts?|slams?|careers?|bumps?|walks?|collides?) )"
    r"(?:\w+ly |right |straight |full tilt )?(?:through|into|with) (?:(it|(?:[\w'’-]+ ){1,3}?tray)\b)?",
    re.IGNORECASE,
)
SOON = 4
"""Sentences for which `it` may be a tray."""
_TRAY = regex(r"\btray\b", re.IGNORECASE)
FLUNG = "flung_tray"
"""What becomes of a tray that somebody runs into: it is in the air before who had it."""
BORNE = frozenset({"tray", "ladder", "plank", "pole", "beam", "board"})
"""What is carried so high that others duck under it."""
RAMMED, BELOW = 0.6, 1.1
"""Metres from who carries a tray to who runs into them, and to who has ducked under it and has it fly up over them."""
UNDER, BEHIND = 0.5, 1.15
"""Metres from who carries it to who is under it, and to who comes running behind them both."""
AHEAD = 62.0
"""How far who carries it is turned from the lens, the way the other goes."""


def under_it(floor: Floor, who: str, told: str) -> None:
    """Brings who ducks under what somebody carries right under it, until they do something else; who runs after them keeps clear of it."""
    if who in floor.ducked:
        floor.change(who, mark=floor.ducked.pop(who))
    bearer = next((i for i, one in floor.here.items() if i != who and {one.named, one.thing} & BORNE), None)
    if bearer is None or floor.car or not _DUCKS.match(told):
        return
    at, others = floor.here[bearer].mark, {i: one for i, one in floor.here.items() if i not in (who, bearer)}
    way = math.copysign(1.0, floor.here[who].facing or 1.0)
    taken = any(abs(one.mark.x - at.x - UNDER * way) < UNDER for one in others.values() if one.pose is not Pose.RUN)
    way = -way if taken else way
    floor.ducked[who] = floor.here[who].mark
    floor.change(bearer, pose=Pose.STAND, facing=AHEAD * way, gaze="", to=None)
    floor.change(who, pose=Pose.CROUCH, mark=_beside(at, UNDER * way), to=None, gaze="")
    for other in (i for i, one in others.items() if one.pose is Pose.RUN):
        floor.change(other, mark=_beside(at, -BEHIND * way))


def rammed(all_beats: Sequence[Beat]) -> Iterator[Beat]:
    """The beats, with who runs into a tray that the sentences before tell of as the blow it is to who carries it."""
    bearer, soon = "", 0
    for beat in all_beats:
        carrying = [deed.who[0] for deed in beat.deeds if deed.who and _TRAY.search(deed.told or beat.text[deed.start :])]
        bearer, soon = (carrying[0], SOON) if carrying else (bearer, soon - 1)
        struck = bearer if soon > 0 and beat.what is not What.SPEECH else ""
        yield replace(beat, deeds=tuple(_blow(deed, beat, struck) for deed in beat.deeds)) if struck else beat


def _blow(deed: Deed, beat: Beat, struck: str) -> Deed:
    found = None if struck in deed.who else _RAMS.match(deed.told or beat.text[deed.start :])
    return replace(deed, act=Act.POSE, pose=Pose.PUSH, whom=struck, base=None, at="", thing="", prop="") if found and found[1] else deed


def through_it(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Drives who runs into a tray, or into who carries it, at their back; tray and glasses fly up before them."""
    bearer, found = next((i for i, one in floor.here.items() if i != who and "tray" in (one.named, one.thing)), None), _RAMS.match(told)
    if bearer is None or not found or floor.car or not (found[1] or deed.whom == bearer):
        return
    at, mine = floor.here[bearer].mark, floor.here[who].mark
    way = math.copysign(1.0, at.x - mine.x)
    floor.change(bearer, pose=Pose.STAND, facing=AHEAD * way, gaze="", to=None, at=FLUNG, holds="", named="", thing="")
    floor.change(who, pose=Pose.PUSH, facing=90.0 * way, gaze=bearer, to=None, mark=_beside(at, -RAMMED * way), at="", holds="")
    for one in floor.ducked:
        floor.change(one, pose=Pose.CROUCH, facing=90.0 * way, gaze="", to=None, mark=_beside(at, BELOW * way))


def _beside(at: Mark, by: float) -> Mark:
    return Mark(x=round(at.x + by, 3), z=at.z)
