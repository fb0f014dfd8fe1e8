"""What is done to somebody, and to oneself. Tables."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

OWN_BODY = frozenset({Pose.DAB, Pose.WEAR, Pose.POCKET, Pose.AKIMBO, Pose.THINK, Pose.STRETCH, Pose.SHRUG})
"""What everybody does to themselves: `his mouth` is nobody else's."""
SUFFERED: dict[Pose, Pose] = {
    Pose.CUFF: Pose.CUFFED,
    Pose.KNOT: Pose.CUFFED,
    Pose.FIGHT: Pose.FALL,
    Pose.PUSH: Pose.FALL,
    Pose.THROW: Pose.FALL,
    Pose.SHOOT: Pose.FALL,
    Pose.DRAG: Pose.CRAWL,
    Pose.KISS: Pose.KISS,
    Pose.EMBRACE: Pose.EMBRACE,
    Pose.CARRY: Pose.LIE,
    Pose.LIFT: Pose.LIE,
}
"""What is seen of somebody to whom a deed is done: `is handcuffed`. Nothing for the others."""
BORNE = frozenset({Pose.DRAG, Pose.CARRY, Pose.LIFT, Pose.KISS, Pose.EMBRACE})
"""What is staged with both by who does it."""
_WHEELED = regex(
    r"(?:wheeled|rolled|pushed|rushed|carried|borne|trundled)\b[^.;]*?\b(?:on|in) (?:an?|the|his|her) (?:[\w’'-]+ ){0,2}?"
    r"(?:(?P<flat>gurney|stretcher|bed|trolley|litter)|wheelchair|chair|pram|cart|barrow|wheelbarrow|sedan)\b",
    re.IGNORECASE,
)


def wheeled(text: str, start: int) -> Pose | None:
    """How somebody is who is brought along on something, by the verb in the passive at a place; None where they are on nothing."""
    found = _WHEELED.match(text, start)
    return None if found is None else Pose.LIE if found["flat"] else Pose.SIT


def of_a_thing(pose: Pose | None) -> Pose | None:
    """What is done to a thing with a verb of people."""
    return None if pose is None else _TO_A_THING.get(pose, pose)


_TO_A_THING = {Pose.EMBRACE: Pose.HUG, Pose.KISS: Pose.SPEAK_INTO}
"""What is done to somebody, where it is done to a thing: it is hugged to the chest, brought to the mouth."""
