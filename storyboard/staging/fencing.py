"""Two who fence with blades: far enough apart for them, the sword hands out, the blades crossed over the middle between both."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure
from storyboard.shots.relation_words import CROSSING
from storyboard.staging import figures as people
from storyboard.staging.space import add, mul, rounded, sub, unit

FENCING = "fences"
"""`Figure.fingers` of who does."""
SWORD = "sword"
HILT, OPEN = 0.4, (0.0, 0.0, 0.06)
"""Metres from the chest of who fences to the hilt in the hand, and how far that is to the master camera."""


def crossed(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with who fences and whom they fence with both at it: neither comes closer than the blades are long."""
    by_id = {item.character: item for item in items}
    pairs = [{item.character, item.gaze} for item in items if item.gaze in by_id and _fences(item, by_id[item.gaze])]
    both = pairs[0] if pairs else set[str]()
    return tuple(_at_blades(item, both) if item.character in both else item for item in items)


def _at_blades(item: Blocking, both: set[str]) -> Blocking:
    (other,) = both - {item.character}
    return item.model_copy(update={"at": CROSSING, "pose": Pose.FIGHT, "gaze": other})


def _fences(item: Blocking, other: Blocking) -> bool:
    """Whether two are told to cross blades, or one fights the other, who has a sword too."""
    armed = item.pose is Pose.FIGHT and item.thing == other.thing == SWORD and item.at in ("", "thing") and other.pose in UP
    return (item.at == CROSSING and item.character != other.character) or armed


UP = frozenset({Pose.FIGHT, Pose.STAND, Pose.HOLD, Pose.AIM, Pose.BRANDISH, Pose.SHOW, Pose.WALK, Pose.RUN})
"""How whoever has a sword too may be before one who fights with it."""


def fencing(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Both with the hilt held out towards the other."""
    one, two = people.bones(figure).chest, people.bones(other).chest
    way = unit(sub((two[0], 0.0, two[2]), (one[0], 0.0, one[2])))
    return _held_out(figure, add(one, add(mul(way, HILT), OPEN))), _held_out(other, add(two, add(mul(way, -HILT), OPEN)))


def _held_out(figure: Figure, at: tuple[float, float, float]) -> Figure:
    return figure.model_copy(update={"touch": (None, rounded(at)), "fingers": FENCING})
