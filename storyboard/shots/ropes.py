"""What those pull at who pull at nothing that is named: the rope that somebody holds."""

from __future__ import annotations

import re
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import vehicle_words, vocabulary
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor

ROPE = "rope"
_ALONE = regex(
    r"(?:pull|heav|haul|tug|strain)\w*(?: (?:again|together|hard(?:er)?|once more|as one|"
    r"with all (?:his|her|their) (?:might|strength|weight)))*"
    r"\s*(?:[.,;!?—]|$|and\b)",
    re.IGNORECASE,
)
"""A pull at nothing that is named."""


_BRACED = regex(r"(?:brac|plant|dig)\w* (?:his|her|their|both) (?:boots?|feet|foot|heels)\b", re.IGNORECASE)
_NAMED = regex(r"\b(?:ropes?|hawser|tow ?line)\b", re.IGNORECASE)


def hauled(done: Pose | None, thing: str) -> Pose | None:
    """What is done with a rope in the hands: who pulls at it hauls, and has hold of nobody."""
    return Pose.HAUL if done is Pose.PULL and vocabulary.thing(thing) == ROPE else done


def meant(floor: Floor, deed: Deed, told: str) -> Deed:
    """A deed as it is meant: who pulls at nothing, or braces their feet, where a rope was told of hauls on it, and does nothing
    to another any more. Any other is as it was."""
    pulls = deed.pose in (Pose.PULL, Pose.HAUL) and not (deed.whom or deed.prop) and _ALONE.match(told)
    if not floor.roped or floor.car or not (pulls or _BRACED.match(told)):
        return deed
    for who in (i for i in deed.who if i in floor.here):
        floor.change(who, at="")
    return replace(deed, act=Act.POSE, pose=Pose.HAUL, thing=ROPE, prop="", whom="", face=None)


def remembered(floor: Floor, text: str) -> None:
    """Keeps that a rope, or a ladder, is in the scene, and which vehicle."""
    floor.roped = floor.roped or _NAMED.search(text) is not None
    floor.vehicle = vehicle_words.meant(text, floor.vehicle)
    floor.rung = floor.rung or _LADDER.search(text) is not None


_LADDER = regex(r"\b(?:ladder|rungs?)\b", re.IGNORECASE)
