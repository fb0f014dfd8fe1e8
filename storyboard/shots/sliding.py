"""Which doors `the doors` of a scene are: those of a train, a tram, a lift or an airlock slide; in a house they swing.

An old lift has a folding gate that somebody draws across by hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import LADDER, Blocking, Detail, Framing, Mark, Pose, Size

if TYPE_CHECKING:
    from storyboard.shots.camera import Choice
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

CAUGHT = {what: f"lift_{what}" for what in ("elbow", "hand", "foot", "box")}
"""Kinds of a `Detail` of a lift's doors that something keeps apart, by what it is."""
TOLD = {"lift_elbow": "somebody's elbow", "lift_hand": "a hand", "lift_foot": "a foot", "lift_box": "a box or a bag"}
"""What those are, for who asks."""
_CATCHES = frozenset({"jam", "closes", "catch"})
BLOCKS = {"bag": "box", "suitcase": "box", "case": "box", "crate": "box", "carton": "box", "arm": "elbow", "shoe": "foot", "boot": "foot"}
"""What else doors catch, and which of those it is drawn as."""


def caught(detail: Detail) -> Detail:
    """What is asked for of a lift's doors, with what they close on (`tool`, or an elbow where they are jammed and nothing is named)."""
    if detail.kind != LIFT or detail.hand not in _CATCHES:
        return detail
    what = BLOCKS.get(detail.tool, detail.tool)
    kind = CAUGHT.get(what, CAUGHT["box"] if what else "" if detail.hand == "closes" else CAUGHT["elbow"])
    return detail.model_copy(update={"kind": kind, "hand": "", "tool": ""}) if kind else detail


_PARTS = rf"(?P<what>{'|'.join((*CAUGHT, *BLOCKS))}|wrist|fingers?|knee|trolley|tray|cake|parcel)s?"
_ON = regex(
    rf"\b(?:on|onto|against|around|catch\w*|trap\w*|bump\w*|hit\w*|strik\w*|nip\w*|pinch\w*|squeez\w*|clip\w*)"
    rf" (?:the|an?|his|her|their|its|[A-Z][\w-]*['’]s) (?:[\w-]+ ){{0,2}}?{_PARTS}\b"
)
_ON_THEM = regex(
    r"\b(?:on|before|in front of|over|behind) (?:him|her|them|[A-Z][\w-]+|the (?:[\w-]+ )?(?:man|woman|two|pair|couple|boy|girl))\b"
)
_LIMBS = {"wrist": "hand", "finger": "hand", "fingers": "hand", "knee": "foot"}


def _shut_on(detail: Detail, text: str) -> Detail:
    """The doors of a lift, and what they come against or on whom they shut by the words."""
    if detail.kind != LIFT:
        return detail
    if (hit := _ON.search(text)) is not None:
        return caught(detail.model_copy(update={"hand": "jam", "tool": _LIMBS.get(hit["what"], hit["what"])}))
    return detail.model_copy(update={"kind": "lift_somebody"}) if _ON_THEM.search(text) else detail


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
    if detail.kind in CAUGHT.values() and scenery.doors not in ("", LIFT):
        return detail.model_copy(update={"kind": scenery.doors, "hand": "closes"})
    if detail.kind not in ("open_door", PLATFORM) or _OTHERS.search(text):
        return _shut_on(detail, text)
    inside = detail.kind == PLATFORM and scenery.doors == CARRIAGE
    slides = detail.kind == "open_door" and scenery.doors and _DOORS.search(text)
    return _shut_on(detail.model_copy(update={"kind": scenery.doors}), text) if inside or slides else detail


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


def with_opening(choice: Choice, here: Sequence[Blocking]) -> Choice:
    """The setup from where the opening is seen that a gate leaves as it is drawn aside."""
    near = choice.setup.framing is not Framing.INSERT and choice.setup.size in LADDER[LADDER.index(Size.WS) + 1 :]
    if not near or all(one.at != GATE_ASIDE for one in here):
        return choice
    return replace(choice, setup=replace(choice.setup, size=Size.WS))


def _out(x: float) -> float:
    """The degrees off the camera of who is on that side of a lift and turned to its wall."""
    return math.copysign(ACROSS, x)


OPENING = 1.9
"""Metres from who draws the gate to who slips through what it leaves open."""
GAP = "lift_gap"
"""`Blocking.at` of who goes sideways through the opening that such a gate leaves, where another draws it: the arms are at the body."""
