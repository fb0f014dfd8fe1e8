"""Who watches somebody from behind something, and who goes after somebody: both are in the picture, the one ahead unaware or going too."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Mark, Pose
from storyboard.shots.beats import Beat
from storyboard.shots.fitting_words import named
from storyboard.shots.floor import MOVING, STEP, Floor
from storyboard.shots.landmark_words import BEHIND

_SPIES = regex(
    r"\b(?:watch|spy|spie|observ|star|look|peer|peek|stalk|photograph|stud(?:y|ie)|eye|eavesdrop|listen|glar|gaz)\w*\b[^.;]*?"
    r"\b(?:from )?(?P<where>behind (?:the|an?|his|her|some|one of the)\b[^.;,]*)",
    re.IGNORECASE,
)
_THROUGH = regex(
    r"\b(?:watch|spy|spie|observ|star|look|peer|peek)\w*\b[^.;]*?\bthrough (?:the|an?|some) (?:\w+ ){0,2}?(?P<what>hedges?|bush(?:es)?|"
    r"leaves|reeds|undergrowth|foliage|branches|corn|curtains?|shel(?:f|ves)|fence|trees)\b",
    re.IGNORECASE,
)
_LIKE = {"leaves": "bush", "foliage": "bush", "branches": "bush", "fence": "wall", "trees": "tree"}
"""What one looks through, where one hides behind another thing."""
_FOLLOWS = regex(
    r"\b(?:follow|trail|shadow|tail|stalk|chas|pursu|(?:run|walk|hurr|rush|tear|race|limp|stagger|sprint|hobbl|creep|sneak|jog|go|come)\w* "
    r"(?:along |close |quickly |slowly )?(?:after|behind))\w*\b (?:close behind )?(?!(?:the|an?|it|its|his|her|their) (?!other))",
    re.IGNORECASE,
)
UNSEEN = (1.9, -2.1)
"""Metres aside and into the picture from who hides to whom they watch."""
AHEAD = {Pose.RUN: 1.7}
"""Metres that who is followed has ahead, by the gait; else `PACE`."""
PACE = 1.25


def watched(floor: Floor, beat: Beat) -> None:
    """Hides who watches from behind something, with whom they watch farther off; has who is followed go ahead."""
    if floor.car or floor.apart or beat.away:
        return
    for deed in beat.deeds:
        first, second = floor.here.get(deed.who[0] if deed.who else ""), floor.here.get(deed.whom)
        if first is None or second is None or first is second:
            continue
        text = beat.text[deed.start :]
        if kind := _cover(text):
            _hide(floor, first.character, second.character, kind)
            return
        if _FOLLOWS.match(text):
            _go_ahead(floor, first.character, second.character, hunted=_HUNTS.match(text) is not None)
            return


def _cover(text: str) -> str:
    """What somebody watches from behind (`Blocking.at`); empty where they are in the open."""
    found = _SPIES.match(text)
    if found is not None:
        kind = named(Pose.PEEK, f"hides {found['where']}")
        return kind if kind.startswith(BEHIND) else ""
    through = _THROUGH.match(text)
    if through is None:
        return ""
    what = through["what"].casefold()
    return named(Pose.PEEK, f"hides behind the {_LIKE.get(what, what)}")


def _hide(floor: Floor, who: str, other: str, kind: str) -> None:
    own = floor.here[who]
    side = 1.0 if own.mark.x <= floor.here[other].mark.x else -1.0
    pose = own.pose if own.pose in (Pose.SPY, Pose.AIM) else Pose.CROUCH
    floor.change(who, pose=pose, at=kind, facing=side * 84.0, gaze=other, to=None)
    mark = Mark(x=round(own.mark.x + side * UNSEEN[0], 3), z=round(own.mark.z + UNSEEN[1], 3))
    floor.change(other, mark=mark, facing=side * 58.0, gaze="", to=None)
    floor.told[who] = floor.told[other] = TOLD


TOLD = 4.4
"""How strong it is that somebody is watched."""


_HUNTS = regex(r"(?:chas|pursu|hunt)\w*\b|(?:run|race|sprint|tear|charg|bolt)\w* (?:along |close |straight )?after\b", re.IGNORECASE)
"""Whoever is gone after so runs as well."""


def _go_ahead(floor: Floor, who: str, other: str, *, hunted: bool) -> None:
    behind, ahead = floor.here[who], floor.here[other]
    if behind.pose not in MOVING or ahead.pose is not Pose.STAND or ahead.gesture is not None:
        return
    mark = Mark(x=round(behind.mark.x + AHEAD.get(behind.pose, PACE), 3), z=behind.mark.z)
    floor.busy.add(other)
    pose = Pose.WALK if behind.pose is Pose.RUN and not hunted else behind.pose
    floor.change(other, pose=pose, mark=mark, facing=90.0, to=Mark(x=round(mark.x + STEP, 3), z=mark.z), gaze="", at="")
