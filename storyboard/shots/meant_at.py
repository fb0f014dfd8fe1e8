"""What a plan means with the words it has: who irons at a table stands before it, and not on it; who stirs tea is at no stove."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Pose
from storyboard.shots.floor import FALLEN, is_fallen
from storyboard.shots.shoved import GREAT

BEFORE_IT = frozenset(
    {Pose.PRESS, Pose.CUT, Pose.PUT, Pose.COUNT, Pose.TEND, Pose.STIR, Pose.POUR, Pose.EAT, Pose.READ, Pose.WRITE, Pose.TYPE, Pose.RUB}
    | {Pose.WASH, Pose.KNOT, Pose.TEAR, Pose.TAKE, Pose.KNOCK, Pose.LEAN, Pose.SLAM, Pose.DRINK, Pose.PUSH}
)
"""What is done with the hands at the top of a table, by somebody who is before it."""
ON_TOP = BEFORE_IT - {Pose.READ, Pose.DRINK, Pose.KNOT, Pose.TEND, Pose.RUB, Pose.TAKE, Pose.LEAN, Pose.POUR}
"""The same where they sit; the rest is as well done on its edge."""


def meant_at(at: str, pose: Pose, gesture: Pose | None) -> str:
    """The fitting that is meant: who works at the top of a table stands before it, or sits on the set's own chair."""
    if at != "table":
        return at
    if pose is Pose.SIT:
        return "" if gesture in ON_TOP else at
    return "desk" if pose in BEFORE_IT or (pose is Pose.STAND and gesture in BEFORE_IT) else at


def handled(item: Blocking, kinds: Mapping[str, str], told: str) -> Blocking:
    """Somebody as a plan means them, by the kinds of the things it lists and by what is `told` to be in both hands."""
    return hammered(in_cup(slid(drawn_out(at_curtain(filed(before_chest(item, kinds))), kinds), kinds), kinds), kinds, told)


def _in_hand(item: Blocking, kinds: Mapping[str, str]) -> str:
    """What somebody has in the hand: a thing that is listed, or one by its noun."""
    return kinds.get(item.holds, "") or item.thing


def filed(item: Blocking) -> Blocking:
    """Who rubs something with a file has a tool in the hand, and no folder."""
    tool = item.thing == "folder" and item.named.rpartition(" ")[2] == "file" and Pose.RUB in (item.pose, item.gesture)
    return item.model_copy(update={"thing": "like_tool"}) if tool else item


DRAWN_OUT = frozenset({Pose.PULL, Pose.PUSH, Pose.DRAG, Pose.HAUL})
"""What is done to a chair on its legs."""


def drawn_out(item: Blocking, kinds: Mapping[str, str]) -> Blocking:
    """Who draws a chair out, or pushes it up, is at one that stands, and has none in the hands."""
    if item.at not in ("", "thing") or item.pose not in DRAWN_OUT or _in_hand(item, kinds) != "chair":
        return item
    pose = Pose.PUSH if item.pose is Pose.PUSH else Pose.PULL
    return item.model_copy(update={"at": "chair", "pose": pose, "thing": "", "holds": "", "named": "", "gesture": None})


def dragged(people: Sequence[Blocking]) -> list[Blocking]:
    """The people of a plan; who lies and is dragged lies on the ground, and in no bed."""
    hauled = {one.gaze for one in people if one.pose is Pose.DRAG}
    down = {one.character for one in people if one.character in hauled and one.pose is Pose.LIE and not one.at and not is_fallen(one)}
    return [one.model_copy(update={"state": f"{one.state} {FALLEN}".strip()}) if one.character in down else one for one in people]


BOARDS = frozenset({"placard", "banner", "poster"})
"""What is to be read, and would hide the face of who holds it up before it."""


def before_chest(item: Blocking, kinds: Mapping[str, str]) -> Blocking:
    """Who shows a board has it before the chest, where face and words are seen."""
    kind = _in_hand(item, kinds)
    if kind not in BOARDS or item.at or item.gaze or Pose.SHOW not in (item.pose, item.gesture):
        return item
    return item.model_copy(update={"gesture" if item.gesture else "pose": Pose.HOLD})


TOPS = frozenset({"desk", "counter"})
"""What small things are pushed over."""


def slid(item: Blocking, kinds: Mapping[str, str]) -> Blocking:
    """Who pushes something small over a table or a counter has it on the top under the hand, and not before another's face."""
    kind = _in_hand(item, kinds)
    if item.at not in TOPS or not kind or kind in GREAT or Pose.PUSH not in (item.pose, item.gesture):
        return item
    return item.model_copy(update={"gesture": Pose.PUT} if item.gesture else {"pose": Pose.PUT})


DRAWN = frozenset({Pose.PULL, Pose.OPEN_DOOR, Pose.REACH, Pose.HOLD, Pose.HAUL, Pose.LIFT})
"""What is done to a curtain."""
CURTAINS = ("curtain", "curtains", "drape", "drapes")


def at_curtain(item: Blocking) -> Blocking:
    """Who draws a curtain is at one that hangs, and has no cloth in the hand."""
    if item.at or not item.named.endswith(CURTAINS) or not DRAWN & {item.pose, item.gesture}:
        return item
    return item.model_copy(update={"at": "curtain", "thing": "", "named": ""})


CUPS = frozenset({"cup", "glass", "bowl", "jug", "teapot", "goblet", "wineglass"})
"""What is stirred in the hand, with a spoon, and not on a stove."""


def in_cup(item: Blocking, kinds: Mapping[str, str]) -> Blocking:
    """Who stirs in a cup, with that in the left hand and a spoon in the right one, whichever they were told for."""
    done = item.gesture or item.pose
    found = next((one for one in (kinds.get(item.holds, ""), item.thing, item.other) if one in CUPS), "")
    if done is not Pose.STIR or not found:
        return item
    held = {} if kinds.get(item.holds) == found else {"holds": "", "thing": found, "named": ""}
    return item.model_copy(update={**held, "other": "", "gesture" if item.gesture else "pose": Pose.COUNT})


_HAMMERS = frozenset({"hammer", "sledgehammer", "club", "stone", "axe"})
_PEGS = regex(r"\b(?:pegs?|stakes?|(?:fence ?)?posts?|spikes?)\b", re.IGNORECASE)
_NAILS = regex(r"\b(?:nails?|tacks?)\b", re.IGNORECASE)
_BLOWS = frozenset(
    {Pose.KNOCK, Pose.BRANDISH, Pose.FIGHT, Pose.SLAM, Pose.TEND, Pose.HOLD, Pose.PRESS, Pose.KNEEL, Pose.STAND, Pose.CROUCH, None}
)
"""What a plan may call a blow with a hammer, as pose or as gesture."""
_SWUNG = "sledgehammer"
_DRIVEN: dict[str, tuple[Pose, Pose | None]] = {
    "pegged": (Pose.KNEEL, Pose.KNOCK),
    "staked": (Pose.BRANDISH, None),
    "nailed": (Pose.KNOCK, None),
}
"""Pose and gesture of who drives it in, by where."""


def hammered(item: Blocking, kinds: Mapping[str, str], told: str) -> Blocking:
    """Who has a hammer and a peg, a stake or a nail drives it in: it stands in the ground or the wall, and not up from the fist.

    `told` is what the plan puts in both hands. A peg is low, and beaten on the knees; a sledgehammer is swung standing."""
    tool = _in_hand(item, kinds)
    at = "nailed" if _NAILS.search(told) else "" if not _PEGS.search(told) else "staked" if _SWUNG in (tool, item.other) else "pegged"
    blow = item.pose in _BLOWS and item.gesture in _BLOWS and not {tool, item.other}.isdisjoint(_HAMMERS)
    if not at or not blow or item.at not in ("", "wall", at):
        return item
    held = {} if tool in _HAMMERS else {"holds": "", "thing": item.other, "named": ""}
    pose, gesture = _DRIVEN[at]
    return item.model_copy(update={"at": at, "other": "", "pose": pose, "gesture": gesture, **held})
