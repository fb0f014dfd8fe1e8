"""Whoever works at something upright stands so that the lens sees its front and the hands on it: a door, a board, the rungs of a ladder.

A fitting is built where somebody on a mark faces, so it is enough to turn them. Else what they face hides them.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Blocking, Mark, Panel, Pose
from storyboard.shots.put_words import OFF
from storyboard.shots.touches import PRONE
from storyboard.staging import outlooks
from storyboard.staging.doors_of_one import by_doors
from storyboard.staging.fits import fit_of
from storyboard.staging.great import mounted
from storyboard.staging.hauling import in_line
from storyboard.staging.relations import related
from storyboard.staging.sharing import LAIN_ALONG, opposite, together
from storyboard.staging.space import heading, yaw_to
from storyboard.staging.space import opposite as reverse

AWAY: tuple[float, float] = (128.0, 150.0)
"""Degrees off the master camera, least and most, of who looks back at nobody: the back is to the lens, the face over the shoulder."""


def turned(item: Blocking) -> Blocking:
    """The blocking of somebody at a fitting, seen from its open side; the side of the screen they face stays."""
    item = item.model_copy(update=_meant(item))
    if item.pose is Pose.LOOK_BACK and not item.gaze and not item.at and not AWAY[0] <= abs(item.facing) <= AWAY[1]:
        return item.model_copy(update={"facing": math.copysign(min(AWAY[1], max(AWAY[0], abs(item.facing))), item.facing)})
    if item.pose in SEEN_ASIDE and item.at in ("", *PRONE) and item.to is None and not item.gaze and abs(item.facing) < ASIDE:
        return item.model_copy(update={"facing": math.copysign(ASIDE, item.facing)})
    if item.at in TO_LENS or _puts_on_glasses(item) or (item.at == "own_back" and (item.holds or item.thing)) or item.at == "own_apron":
        return _to_lens(item)
    item = item.model_copy(update={"facing": abs(item.facing)}) if (item.at, item.gesture or item.pose) in WIPED else item
    fit = fit_of(item)
    span = fit.faces if fit is not None else None
    if span is None or item.to is not None or span[0] <= abs(item.facing) <= span[1] or (item.gaze and item.at in ACROSS):
        return item
    return item.model_copy(update={"facing": math.copysign(min(span[1], max(span[0], abs(item.facing))), item.facing)})


def _meant(item: Blocking) -> dict[str, str]:
    """What a pose alone tells: who squeezes by has a wall there, who drags something along looks ahead."""
    if item.pose is Pose.SQUEEZE and not item.at:
        return {"at": "wall"}
    return {"gaze": ""} if (item.pose is Pose.DRAG or item.at == "own_fan") and item.gaze == item.holds else {}


def _puts_on_glasses(item: Blocking) -> bool:
    """Whether somebody has both hands at glasses: from the side the near hand would hide them and the eye."""
    return item.thing == "glasses" and Pose.WEAR in (item.pose, item.gesture)


def _to_lens(item: Blocking) -> Blocking:
    """Somebody turned so that the lens sees what only one side of them shows."""
    if item.at in TO_LENS or item.at in ("", OFF):
        return item.model_copy(update={"facing": max(-OPENED, min(OPENED, item.facing))})
    seen = {"facing": BACK_SEEN if item.facing > 0 else FAR_SIDE, "gaze": "" if item.gaze == item.holds else item.gaze}
    return item.model_copy(update=seen)


WIPED = frozenset(("window", pose) for pose in (Pose.WASH, Pose.RUB, Pose.POINT))
"""What is done at a pane with the right hand, which turned the other way is behind the back of who does it."""
TO_LENS, OPENED = frozenset({"own_fingers", "own_tongue_out", "own_cup", "own_fan", "own_bar", "own_pocket", "own_breast"}), 40.0
"""What is seen only from before: a spread hand, a tongue, what is in two palms or goes into a pocket; and the most degrees off the camera
of who does it."""
BACK_SEEN, FAR_SIDE = 122.0, -154.0
"""Degrees off the master camera of who has something in the right hand behind the back: the lens sees what it is."""
SEEN_ASIDE = frozenset(
    {Pose.CRAWL, Pose.SLIDE, Pose.LIE, Pose.SNEAK, Pose.LIMP, Pose.BOW}
    | {Pose.PUSH, Pose.PULL, Pose.HAUL, Pose.DRAG, Pose.KICK, Pose.THROW, Pose.DIG, Pose.SWEEP}
)
"""Bodies along the ground, which from before are a heap of clothes; gaits and efforts that are told by their line from the side."""
ASIDE = 64.0
"""The least degrees off the master camera of who does these."""
ACROSS = frozenset({"counter", "desk"})
"""Fittings over which somebody deals with whom they look at: they face them, wherever the camera is."""


def arranged(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with everybody turned so, and those side by side who share a fitting."""
    items = related(opposite(_on_each_other([_faced(one, items) for one in items])))
    watched = {one.gaze for one in items}
    seen = tuple(_laid(one, watched=one.character in watched and one.at not in LAIN_ALONG) for one in _clear(in_line(items)))
    return apart(mounted(by_doors(together(seen))))


def _laid(one: Blocking, *, watched: bool) -> Blocking:
    """Somebody turned to the lens; who lies among others lies as they are told to. In a bed nobody lies end on."""
    end_on = not END_ON < abs(one.facing) < 180.0 - END_ON
    if one.pose is Pose.LIE and end_on and one.at in FOOTED:
        return one.model_copy(update={"facing": ALONG_PAGE})
    return one if one.pose is Pose.LIE and watched and one.at not in FEET_OUT else turned(one)


def _faced(one: Blocking, items: Sequence[Blocking]) -> Blocking:
    """Somebody turned to whom they point at, throw at or hold off, where they face elsewhere."""
    other = next((item for item in items if item.character == one.gaze != one.character), None)
    done = one.gesture if one.gesture and one.pose in UPRIGHT else one.pose
    if other is None or one.at or one.to is not None or done not in AT_OTHERS:
        return one
    way = yaw_to(one.mark.x, one.mark.z, other.mark.x, other.mark.z)
    return one.model_copy(update={"facing": round(way, 2)}) if abs(reverse(way - one.facing + 180.0)) > ELSEWHERE else one


UPRIGHT = frozenset({Pose.STAND, Pose.HOLD, Pose.KNEEL, Pose.CROUCH})
"""Poses whose gesture turns all of the body."""
AT_OTHERS = frozenset({Pose.POINT, Pose.STOP, Pose.BECKON, Pose.THROW, Pose.BRANDISH, Pose.AIM, Pose.SHOOT, Pose.WAVE})
"""What is done towards whom somebody looks at, with an arm that goes where the breast does."""
ELSEWHERE = 62.0
"""Degrees between where somebody faces and whom they do it to, from which the arm would go past them."""
FEET_OUT = frozenset({"under_car"})
"""What hides all of who lies under it but their legs, which come out towards the lens."""
FOOTED = frozenset({"bed", "mattress"})
"""What is between the lens and who lies in it end on."""
END_ON, ALONG_PAGE = 32.0, -76.0
"""Degrees off the line of the lens within which somebody who lies is a pair of soles before the foot of a bed; how they lie instead,
the right hand to the lens."""


def _clear(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with who works at something upright turned the other way where that would stand between them and somebody else."""
    return tuple(
        item.model_copy(update={"facing": math.copysign(_least(item), -item.facing)})
        if _upright(item) and _between(item, items, 1) and not _between(item, items, -1)
        else item
        for item in items
    )


def _least(item: Blocking) -> float:
    """Degrees off the master camera of who is turned so: no further than it takes, for the right hand is on the far side of them then."""
    fit = fit_of(item)
    return fit.faces[0] if fit is not None and fit.faces is not None else abs(item.facing)


def _upright(item: Blocking) -> bool:
    """Whether what somebody is at is as high as they are, and before them."""
    fit = fit_of(item) if item.at not in OPENED_FURNITURE else None
    return fit is not None and fit.faces is not None and fit.faces[0] >= OVER[0] and fit.ahead > 0 and item.to is None and not fit.up


def _between(item: Blocking, items: Sequence[Blocking], side: float) -> bool:
    """Whether somebody is where they face, or with -1 where they would face turned the other way."""
    way = heading(math.copysign(OVER[1], item.facing * side))
    gaps = [(one.mark.x - item.mark.x, one.mark.z - item.mark.z) for one in items if one.character != item.character]
    return any(0.2 < dx * way[0] + dz * way[2] < FAR and abs(dx * way[2] - dz * way[0]) < WIDE for dx, dz in gaps)


OPENED_FURNITURE = frozenset({"oven_door", "fridge_door", "washer_door", "safe_door", "locker_door", "cupboard_door", "wall_box"})
"""What is opened with the left hand: turned the other way, the right one and what it has would be behind their owner."""
OVER = (100.0, 116.0)
"""Degrees off the master camera of who works at what is as high as they are: the least, and usually."""
FAR, WIDE = 2.6, 1.0
"""Metres ahead, and to either side, within which it would hide somebody."""


def _on_each_other(items: Sequence[Blocking]) -> list[Blocking]:
    """The blocking with who shoves somebody against a wall at them, not at the wall; and who carries a ladder not on it."""
    here = {one.character for one in items}
    return [one.model_copy(update={"at": ""}) if _at_other(one, here) else one for one in items]


def _at_other(one: Blocking, here: Collection[str]) -> bool:
    shoves = one.at == "wall" and one.pose in (Pose.PUSH, Pose.FIGHT, Pose.CATCH) and one.gaze in here and one.gaze != one.character
    return shoves or (one.pose is Pose.SHARE and one.at != "" and one.at == one.thing)


def apart(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with nobody in what another is at: whoever stands there is behind it."""
    taken = [(one, room) for one in items if (room := _room(one)) is not None]
    return tuple(_behind(one, [room for owner, room in taken if owner is not one and owner.at != one.at]) for one in items)


def _room(one: Blocking) -> tuple[float, float, float, float] | None:
    """x, z and half the width and depth in metres of what somebody is at; None where others may be there too."""
    fit = fit_of(one) if one.at in ROOMY else None
    if fit is None or one.to is not None:
        return None
    way = heading(one.facing)
    long, deep = ROOMY[one.at]
    return one.mark.x + way[0] * fit.ahead, one.mark.z + way[2] * fit.ahead, long, deep


def _behind(one: Blocking, rooms: Sequence[tuple[float, float, float, float]]) -> Blocking:
    hit = next(((x, z, w, d) for x, z, w, d in rooms if abs(one.mark.x - x) < w + 0.2 and abs(one.mark.z - z) < d + 0.2), None)
    if hit is None or one.to is not None:
        return one
    return one.model_copy(update={"mark": Mark(x=one.mark.x, z=round(hit[1] - hit[3] - ROOM, 3))})


ROOM = 0.42
"""Metres between somebody and what they stand behind."""
_CAR = (2.2, 0.95)
ROOMY: dict[str, tuple[float, float]] = {
    **dict.fromkeys(("hood", "boot", "bonnet"), _CAR),
    "lid": (0.5, 0.3),
    "chair": (0.3, 0.3),
    "bench": (0.4, 0.8),
    "side": (0.3, 0.3),
    "tree_by": (0.35, 0.35),
    "helm": (0.4, 0.3),
    "block": (0.3, 0.3),
    "pegged": (0.3, 0.3),
    "staked": (0.3, 0.3),
}
"""Half the width and the depth, metres, of what nobody else stands in, as it is seen by who is at it."""
TURNED = frozenset({Pose.SQUEEZE, Pose.LOOK_BACK, *SEEN_ASIDE})
"""Poses that are turned wherever they are."""


def sideways(scene: SceneBoard, panel: Panel) -> tuple[SceneBoard, Panel]:
    """A scene and one of its panels with everybody arranged so in all panels: fittings stand where they stood."""
    if not any(item.at or item.pose in TURNED for one in (panel, *scene.panels) for item in one.blocking):
        return scene, panel
    down = outlooks.low([one.blocking for one in (panel, *scene.panels)])

    def placed(one: Panel) -> Panel:
        return one.model_copy(update={"blocking": arranged(outlooks.lowered(one.blocking) if down else one.blocking)})

    return scene.model_copy(update={"panels": tuple(map(placed, scene.panels))}), placed(panel)
