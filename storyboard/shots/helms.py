"""Who steers on the water stands at a wheel, sits at a tiller or works an oar: nobody is at the wheel of a car on a boat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from storyboard.breakdown.lists import listed
from storyboard.breakdown.places import fold
from storyboard.model.cast import Place, PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Pose
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.floor import LOW, MOVING, Floor

HELM, TILLER, OAR, ROWED = "helm", "tiller", "oar", "rowed"
_SMALL = {
    OAR: listed("gondola punt raft"),
    ROWED: listed("canoe kayak rowboat rowing row skiff lifeboat"),
    TILLER: listed("dinghy inflatable rubber felucca"),
}
"""How a boat is steered that has no wheel, and the words of its name."""
_PADDLED = regex(r"\W*paddl\w*\b")
_TILLED = frozenset({HELM, "lever"})


def helm_of(place: Place | None, name: str) -> str:
    """How the boat of a place is steered; empty for a place that is none."""
    if place is None or not (place.kind is PlaceKind.BOAT or "afloat" in place.dressing):
        return ""
    words = frozenset(fold(name))
    return next((how for how, meant in _SMALL.items() if meant & words), HELM)


def meant(floor: Floor, deed: Deed, told: str) -> Deed:
    """The deed as it is done on a boat: what steers a car ashore is done at the helm there, and who paddles it does not swim."""
    if not floor.helm or floor.car:
        return deed
    if deed.pose is Pose.SWIM and _PADDLED.match(told.casefold()):
        return replace(deed, pose=Pose.ROW)
    steers = deed.pose is Pose.DRIVE or deed.act is Act.DRIVE or deed.at == HELM or (floor.helm == TILLER and deed.at in _TILLED)
    return _STEERED[floor.helm](replace(deed, act=Act.POSE, base=None, at="")) if steers else deed


_STEERED: dict[str, Callable[[Deed], Deed]] = {
    HELM: lambda deed: replace(deed, pose=Pose.HOLD, at=HELM),
    TILLER: lambda deed: replace(deed, pose=Pose.SIT, at=TILLER),
    OAR: lambda deed: replace(deed, pose=Pose.SWEEP, thing="oar", tool=True),
    ROWED: lambda deed: replace(deed, pose=Pose.ROW),
}
"""What somebody who steers is seen doing."""


def crewed(there: Sequence[Blocking], texts: Iterable[str]) -> tuple[Blocking, ...]:
    """Everybody who is with somebody that rows sits in the boat too, and does there what they do; who is on the bank stays there."""
    rowed = any(Pose.ROW in (one.pose, one.gesture) for one in there)
    if not rowed or any(_ASHORE.search(text) for text in texts):
        return tuple(there)
    return tuple(_seated(one) if one.pose not in _NOT_ABOARD and not one.at and one.to is None else one for one in there)


def _seated(one: Blocking) -> Blocking:
    does = None if one.pose is Pose.STAND else one.pose
    return one.model_copy(update={"pose": Pose.SIT, "gesture": one.gesture or does})


_NOT_ABOARD = LOW | MOVING | {Pose.SWIM, Pose.FALL, Pose.JUMP, Pose.CLIMB, Pose.CRAWL, Pose.DANGLE, Pose.PUSH, Pose.PULL, Pose.HAUL}
"""What nobody does sitting in a boat that is rowed, or does already sitting."""
_ASHORE = regex(
    r"\b(?:ashore|shores?|banks?|riverbank|beach|jetty|pier|docks?|quay|landing|wharf|bridge|swims?|swimming|drown\w*|overboard)\b",
    re.IGNORECASE,
)
"""What says that not everybody is in the boat."""
