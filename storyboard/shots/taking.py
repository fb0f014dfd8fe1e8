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


_ACCEPTS = regex(
    r"(?:takes?|taking|accepts?|grabs?|snatch(?:es)?)\b(?! (?:his|her|their|its|an?|another) )(?![^.;:!?]*\b(?:own|from|off|out of)\b)"
    r"(?![^.;:!?]*\b(?:and|then) (?!(?:his|her|their|looks|studies|weighs|nods|smiles)\b)\w+s\b)",
    re.IGNORECASE,
)
"""What is held out is taken, and nothing else is done by the way."""


def _offered(floor: Floor, who: str, deed: Deed) -> str:
    """Who holds out what somebody takes, or did in the panel before: it is out of that hand that they take it."""
    if not deed.prop or deed.whom or not _ACCEPTS.match(deed.told):
        return ""
    had = floor.given.get(deed.prop, "") if floor.here[who].holds == deed.prop else ""
    return next((i for i, one in floor.here.items() if i not in deed.who and (_holds_out(one, deed.prop) or _did(one, i == had))), "")


def _holds_out(one: Blocking, prop: str) -> bool:
    return one.holds == prop and (one.gesture or one.pose) in (Pose.GIVE, Pose.SHOW) and one.to is None


def _did(one: Blocking, had: bool) -> bool:
    return had and one.pose in _STILL and one.to is None


_STILL = frozenset({Pose.STAND, Pose.SIT, Pose.HOLD, Pose.GIVE, Pose.REACH})
"""How somebody is who has held something out and still stands by."""
