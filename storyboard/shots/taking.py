"""Something goes out of one hand into another: what is taken from somebody, or was held out to whoever takes it."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Pose
from storyboard.shots import strength
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor
from storyboard.shots.handling import in_hand
from storyboard.shots.posing import posed

_FROM = regex(
    r"\A(?:takes?|taking|accepts?|receives?|gets|collects?|grabs?|snatch(?:es)?|plucks?|pulls?|lifts?|slides?|wrests?|eases|tugs?|"
    r"steals?|swipes?|yanks?|rips?|wrench(?:es)?|twists?|pr(?:y|ies|ises?)|wrestles?|tears?)\b[^.;:!?]*\b(?:from|out of)\b|"
    r"(?:takes?|taking|grabs?|snatch(?:es)?|steals?|swipes?|seizes?|confiscates?|pinches) (?:back )?"
    r"(?:his|her|their|(?:the )?[^\W_]+['’]s?) (?!own\b)",
    re.IGNORECASE,
)


def takes_from(floor: Floor, who: str, deed: Deed) -> bool:
    """Somebody takes what another holds: the hand is seen on it while the other has it still, and it is theirs afterwards."""
    offered = _offered(floor, who, deed)
    other = offered or deed.whom
    if other not in floor.here or other == who or floor.car or floor.apart or not (deed.prop or deed.thing):
        return False
    if not offered and not _FROM.match(deed.told):
        return False
    if offered:
        floor.change(other, gaze=who)
        posed(floor, other, Pose.GIVE)
        floor.told[other] = max(floor.told.get(other, 0.0), strength.STRONG)
    in_hand(floor, other, deed)
    floor.change(who, holds="", thing="", gaze=other)
    if deed.prop:
        floor.handed[deed.prop] = who
    else:
        floor.thrown.add(other)
    posed(floor, who, Pose.TAKE)
    floor.change(who, at="held")
    return True


_ACCEPTS = regex(r"(?:takes?|taking|accepts?|grabs?|snatch(?:es)?)\b", re.IGNORECASE)


def _offered(floor: Floor, who: str, deed: Deed) -> str:
    """Who stands there with what somebody takes in the hand: it is out of that hand that they take it."""
    if not deed.prop or deed.whom or not _ACCEPTS.match(deed.told):
        return ""
    had = floor.given.pop(deed.prop, "") if floor.here[who].holds == deed.prop else ""
    return next((i for i, one in floor.here.items() if i not in deed.who and (one.holds == deed.prop or i == had) and _stands_by(one)), "")


def _stands_by(one: Blocking) -> bool:
    return one.pose in _UPRIGHT and one.to is None


_UPRIGHT = frozenset({Pose.STAND, Pose.SIT, Pose.HOLD, Pose.GIVE, Pose.SHOW, Pose.REACH, Pose.READ})
"""How somebody is who holds something out, or has just done so."""
