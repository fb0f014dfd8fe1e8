"""Which doors `the doors` of a scene are: those of a train, a tram, a lift or an airlock slide; in a house they swing.

An old lift has a folding gate that somebody draws across by hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Detail, Mark, Pose
from storyboard.shots.moment import Scenery

CARRIAGE, PLATFORM, LIFT, AIRLOCK = "carriage_doors", "train_doors", "lift_doors", "airlock_doors"
"""Kinds of a `Detail`: the doors of a carriage as its passengers and as those on the platform see them, of a lift, of an airlock."""
_DOORS = regex(
    r"\b(?:the|its|both|automatic|sliding|double)(?: \w+)? doors\b|\bdoors? (?:\w+ly )?(?:slides?|hiss\w*|whoosh\w*)\b|^\W*doors\b",
    re.IGNORECASE,
)
_OTHERS = regex(
    r"\b(?:barn|stable|garage|saloon|swing(?:ing)?|french|church|front|back|cellar|cupboard|closet|kitchen|shop|house|patio|balcony|van|truck|"
    r"car|ambulance) doors?\b",
    re.IGNORECASE,
)
"""Doors that are those of something else, wherever they are told of."""
_LIFT = regex(r"\b(?:elevators?|lifts?)\b", re.IGNORECASE)
_CALLED = regex(r"\b(?:the|an?|this) (?:\w+ )?(?:elevator|lift)\b", re.IGNORECASE)
_TRAIN = regex(r"\b(?:the|an?|this) (?:\w+ )?(?:train|tram|subway|metro|streetcar|carriage)\b", re.IGNORECASE)
_AIRLOCK = regex(r"\bair[- ]?lock\b", re.IGNORECASE)
_ABOARD = frozenset({PlaceKind.TRAIN, PlaceKind.BUS})


IN_GATE = {"hand_edge": "gate_fingers", "gloved_edge": "gloved_gate"}
"""Fingers that a door shuts on, and the same where it is the folding gate of a lift."""


def of_scene(kind: PlaceKind, heading: str, texts: Iterable[str], *, interior: bool) -> str:
    """The doors that slide in a scene, by where it is and what it tells of; empty where doors are those of a house."""
    told = " ".join(texts)
    if _AIRLOCK.search(heading) or kind is PlaceKind.SPACE:
        return AIRLOCK
    if _LIFT.search(heading):
        return LIFT
    if kind in _ABOARD:
        return CARRIAGE if interior else PLATFORM
    if kind is PlaceKind.STATION or _TRAIN.search(told):
        return PLATFORM
    return LIFT if _CALLED.search(told) else AIRLOCK if _AIRLOCK.search(told) else ""


def doors(detail: Detail, text: str, scenery: Scenery) -> Detail:
    """What a picture shows, with the doors of a house in it changed for those that slide where it is."""
    if scenery.gate and detail.kind in IN_GATE:
        return detail.model_copy(update={"kind": IN_GATE[detail.kind]})
    if detail.kind not in ("open_door", PLATFORM) or _OTHERS.search(text):
        return detail
    inside = detail.kind == PLATFORM and scenery.doors == CARRIAGE
    slides = detail.kind == "open_door" and scenery.doors and _DOORS.search(text)
    return detail.model_copy(update={"kind": scenery.doors}) if inside or slides else detail


GATE, GATE_ASIDE = "lift_gate", "lift_gate_open"
"""`Blocking.at` of who draws the folding gate of a lift across, and of who draws it aside."""
GATES = frozenset({GATE, GATE_ASIDE})
_GATE = regex(r"\b(?:gates?|grilles?|lattice)\b", re.IGNORECASE)
_AT_IT = frozenset({"gate", "door", "shutter", "doorway"})
_OPENS = regex(r"\b(?:opens?|re-?opens?|aside|apart|back|unlatch\w*)\b", re.IGNORECASE)
_WORKED = frozenset({Pose.OPEN_DOOR, Pose.PULL, Pose.PUSH, Pose.SLAM, Pose.DRAG, Pose.LIFT})
ACROSS = 84.0
"""Degrees off the camera of who is at such a gate, or goes sideways through what is left of its opening."""


def has_gate(kind: PlaceKind, texts: Iterable[str]) -> bool:
    """Whether the place is a lift with a folding gate, by what its scene tells of."""
    return kind is PlaceKind.ELEVATOR and bool(_GATE.search(" ".join(texts)))


def at_gate(here: Sequence[Blocking], text: str) -> tuple[Blocking, ...]:
    """The blocking of a panel in such a lift: who works a door works its gate, who squeezes through does so sideways beside it."""
    worker = next(filter(_works, here), None)
    return tuple(_at_gate(one, worker, opens=bool(_OPENS.search(text))) for one in here)


def _works(one: Blocking) -> bool:
    return one.at in _AT_IT and one.pose in _WORKED


def _at_gate(one: Blocking, worker: Blocking | None, *, opens: bool) -> Blocking:
    if _works(one):
        turned = _out(one.mark.x) if opens else -_out(one.mark.x)
        return one.model_copy(update={"at": GATE_ASIDE if opens else GATE, "pose": Pose.OPEN_DOOR, "facing": turned})
    if one.pose is not Pose.SQUEEZE or one.at:
        return one
    if worker is None:
        return one.model_copy(update={"at": GATE, "facing": -_out(one.mark.x)})
    mark = Mark(x=round(worker.mark.x - math.copysign(OPENING, worker.mark.x), 2), z=worker.mark.z)
    return one.model_copy(update={"at": GAP, "facing": _out(worker.mark.x), "mark": mark})


def _out(x: float) -> float:
    """The degrees off the camera of who is on that side of a lift and turned to its wall."""
    return math.copysign(ACROSS, x)


OPENING = 1.9
"""Metres from who draws the gate to who slips through what it leaves open."""
GAP = "lift_gap"
"""`Blocking.at` of who goes sideways through the opening that such a gate leaves, where another draws it: the arms are at the body."""
