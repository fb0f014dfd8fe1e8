"""What hands are at while a scene is walked through: a fitting of the set, a part of somebody, a thing that another holds."""

from __future__ import annotations

import re

from storyboard.model.shots import Pose
from storyboard.shots import touches
from storyboard.shots.deeds import Deed
from storyboard.shots.fitting_words import SEATS
from storyboard.shots.fittings import OWN, fit, fitting, thing_at
from storyboard.shots.floor import FALLEN, Floor
from storyboard.shots.posing import posed


def handle(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """What the hands are at: a fitting of the set, or a part of somebody's body, which an empty hand touches."""
    now = floor.here[who]
    if deed.pose is None and now.pose is Pose.STAND and now.to is None and _LOOKS_OUT.match(told):
        fit(floor, who, "window")
        return
    if (now.gesture or now.pose) is not deed.pose or _lifts_small(floor, who, deed):
        return
    other = deed.whom or (now.gaze if deed.pose is Pose.PAT and touches.OWNED.search(told) else "")
    other = other or _whose(floor, who, deed, told)
    part = touches.part(deed.pose, told) if other in floor.here else ""
    if deed.whom in floor.here and deed.pose in (Pose.CARRY, Pose.DRAG, Pose.PULL) and _bears(floor, who, deed, told):
        return
    if part:
        _touch(floor, who, deed, part, other)
        return
    _use(floor, who, deed, told)
    _sit_beside(floor, who, deed, told)
    if deed.pose is Pose.FIGHT and deed.thing and _SMASHES.match(told):
        floor.thrown.add(who)


_THE_PART = re.compile(
    r"\A(?:grabs?|seizes?|catch(?:es)?|takes?|grips?|clutch(?:es)?|snatch(?:es)?) (?:hold of )?"
    r"the (?:\w+ )?(?:wrist|hand|arm|sleeve|collar|ankle|elbow)s?\b",
    re.IGNORECASE,
)
"""A part that is somebody else's, whoever was told of last."""


def _whose(floor: Floor, who: str, deed: Deed, told: str) -> str:
    """Whose a part is that no word gives to anybody: of who lies or kneels first, then of who is nearest."""
    if deed.prop or deed.thing or deed.pose not in (Pose.PULL, Pose.PAT, Pose.CATCH) or not _THE_PART.match(told):
        return ""
    at = floor.here[who].mark
    others = [one for one in floor.here.values() if one.character != who]
    near = min(others, key=lambda one: (one.pose not in _DOWN, abs(one.mark.x - at.x), one.character), default=None)
    return near.character if near else ""


_DOWN = frozenset({Pose.LIE, Pose.KNEEL, Pose.CRAWL, Pose.CROUCH, Pose.FALL, Pose.CLIMB})


def _bears(floor: Floor, who: str, deed: Deed, told: str) -> bool:
    """Somebody carries another in both arms, drags them over the floor, or helps them up: the other lies, or is still down."""
    if floor.car or deed.prop or deed.thing:
        return False
    if deed.pose is Pose.CARRY:
        floor.change(who, at=touches.IN_ARMS, gaze=deed.whom, holds="", thing="")
        return True
    if deed.pose is Pose.PULL and _TO_FEET.search(told):
        floor.change(who, at="hand", gaze=deed.whom, holds="", thing="")
        _down(floor, deed.whom, Pose.CROUCH)
        return True
    limb = _BY.search(told) if deed.pose is Pose.DRAG else None
    if limb is None:
        return False
    floor.change(who, at="foot" if limb["legs"] else "arm", gaze=deed.whom, holds="", thing="")
    _down(floor, deed.whom, Pose.LIE)
    return True


_TO_FEET = re.compile(
    r"\A(?:helps?|pulls?|hauls?|lifts?|gets?|drags?|hoists?)\b[^.;:!?]*?\b(?:up\b(?! (?:the|a|to|against))|to (?:his|her|their) feet)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\bby (?:the|his|her|their|both|one|an?) (?:\w+ )?(?:(?P<legs>feet|foot|ankles?|legs?|heels|boots?)|"
    r"arms?|wrists?|armpits|shoulders|hands)\b",
    re.IGNORECASE,
)


def _down(floor: Floor, who: str, pose: Pose) -> None:
    """Has somebody on the ground who is dealt with there; who sits keeps the seat while they are helped up."""
    now = floor.here[who]
    if now.pose is pose or (pose is Pose.CROUCH and now.pose in (Pose.SIT, Pose.KNEEL)):
        return
    floor.change(who, pose=pose, state=FALLEN if pose is Pose.LIE else "", holds="", thing="", to=None)
    floor.rest[who] = Pose.LIE if pose is Pose.LIE else Pose.STAND


_LOOKS_OUT = re.compile(r"\w+ (?:\w+ ){0,2}(?:out of|out|through|from) (?:the|a|an|his|her|their) (?:\w+ )?windows?\b", re.IGNORECASE)
"""Somebody who looks out stands at the window."""
_SMASHES = re.compile(r"(?:smash|shatter|break)", re.IGNORECASE)
"""What is gone after it."""


SMALL = frozenset(
    {
        "lantern",
        "candle",
        "bowl",
        "pan",
        "pot",
        "cup",
        "jug",
        "vase",
        "baby",
        "cake",
        "tray",
        "bottle",
        "bucket",
        "basket",
        "kettle",
        "trophy",
    }
)
"""What two lift that one could: the first has it in both hands, the other a hand on it."""


def _lifts_small(floor: Floor, who: str, deed: Deed) -> bool:
    if deed.pose is not Pose.SHARE or deed.thing not in SMALL or len(deed.who) < 2:
        return False
    first = deed.who[0]
    if who == first:
        floor.change(who, pose=Pose.PUT, thing=deed.thing, holds="")
    else:
        floor.change(who, pose=Pose.TAKE, gaze=first, at="held", thing="", holds="")
    return True


def _touch(floor: Floor, who: str, deed: Deed, part: str, other: str) -> None:
    now = floor.here[who]
    _stops_work(floor, other)
    floor.change(who, gaze=other, at=now.at if part == touches.USUAL.get(now.pose) and now.at in touches.PARTS else part)
    if deed.pose in touches.EMPTY:
        floor.change(who, holds="", thing="")
    elif deed.pose is Pose.TEND:
        in_hand(floor, who, deed)
        floor.thrown.update({who} if deed.thing else ())


WORK = frozenset({Pose.DIG, Pose.SWEEP, Pose.STIR, Pose.DANCE, Pose.ROW, Pose.SWIM, Pose.CARRY})
"""What nobody goes on with who is taken hold of."""


def _stops_work(floor: Floor, who: str) -> None:
    now = floor.here[who]
    if floor.rest.get(who) in WORK and who not in floor.busy:
        floor.rest[who] = Pose.STAND
        floor.change(who, pose=Pose.STAND if now.pose in WORK else now.pose, thing="")


def _use(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Brings somebody to a fitting of the set."""
    kind = fitting(deed.pose, told)
    if kind == "door" and deed.at not in ("", "door"):
        kind = "wall" if deed.at == "wall" else ""
    if deed.whom in floor.here and deed.pose in (Pose.PUSH, Pose.PULL, Pose.FIGHT):
        kind = ""
    if kind in OWN and deed.whom:
        return
    fit(floor, who, kind or thing_at(deed, told))
    now = floor.here[who]
    if now.at == "lock" and not (now.holds or now.thing):
        floor.change(who, thing="key")
        floor.thrown.add(who)


def in_hand(floor: Floor, who: str, deed: Deed) -> None:
    """Puts what a deed is done with into the hand; who only helps another to hold it has nothing."""
    if floor.here[who].pose is Pose.TAKE and floor.here[who].at == "held":
        return
    if deed.prop:
        floor.change(who, holds=deed.prop, thing="")
    elif deed.thing:
        floor.change(who, holds="", thing=deed.thing)


_BESIDE = re.compile(
    r"\b(?:next to|beside|close to|side by side|shoulder to shoulder|alongside|in between|together)\b|\bby (?:his|her|their) side\b",
    re.IGNORECASE,
)


def _sit_beside(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Who sits down next to somebody who sits is shoulder to shoulder with them, on what they sit on."""
    if deed.pose is not Pose.SIT or floor.car or not _BESIDE.search(told):
        return
    seated = [one for one in floor.here.values() if one.character != who and one.pose is Pose.SIT]
    mate = next((one for one in seated if one.character == deed.whom), seated[0] if len(seated) == 1 else None)
    if mate is None or mate.at == touches.BESIDE:
        return
    kind = mate.at if mate.at in SEATS else floor.here[who].at or touches.BESIDE
    floor.change(who, at=kind, gaze=mate.character)


_HAND_IN_HAND = re.compile(r"\b(?:hand in hand|holding hands|hold hands)\b", re.IGNORECASE)


def joins_hands(floor: Floor, who: str, deed: Deed) -> None:
    """Of two who walk hand in hand the second has the first one's hand."""
    others = [one for one in deed.who if one != who and one in floor.here]
    if _HAND_IN_HAND.search(deed.told) and len(others) == 1 and deed.who[0] != who:
        floor.change(who, at="hand", gaze=others[0])


_FROM = re.compile(
    r"\A(?:takes?|taking|grabs?|snatch(?:es)?|plucks?|pulls?|lifts?|slides?|wrests?|eases|tugs?)\b[^.;:!?]*\b(?:from|out of)\b",
    re.IGNORECASE,
)


def takes_from(floor: Floor, who: str, deed: Deed) -> bool:
    """Somebody takes what another holds: the hand is seen on it while the other has it still, and it is theirs afterwards."""
    other = deed.whom
    if other not in floor.here or other == who or floor.car or floor.apart or not _FROM.match(deed.told) or not (deed.prop or deed.thing):
        return False
    in_hand(floor, other, deed)
    floor.change(who, holds="", thing="", gaze=other)
    if deed.prop:
        floor.handed[deed.prop] = who
    else:
        floor.thrown.add(other)
    posed(floor, who, Pose.TAKE)
    floor.change(who, at="held")
    return True
