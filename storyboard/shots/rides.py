"""Whether a scene plays in a vehicle, and whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Pose, Shot, Size
from storyboard.shots import verbs
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.pursuit import kind_in
from storyboard.shots.references import Known, references
from storyboard.shots.rereading import DIVES
from storyboard.shots.vehicle_words import AT_WINDOWS

_BEGINNING = 4
"""Beats within which somebody on foot is told to be beside a vehicle."""


@dataclass(frozen=True, slots=True)
class Ride:
    """The vehicle a scene plays in."""

    owner: str = ""
    """Id of the one whose vehicle it is by the heading."""
    moving: bool = False
    hired: bool = False
    """True where only the driver sits in front."""
    flown: bool = False
    """True for an aircraft: who drives is at its stick."""


def ride_of(scene: Scene, kind: PlaceKind, found: Sequence[Beat], known: Known, *, afloat: bool = False) -> Ride | None:
    """The vehicle a scene plays in; None where it plays in none. `afloat`: the wheel that somebody is at is that of a boat."""
    inside = scene.setting.upper().startswith("INT") or "INT" in scene.setting.upper().split("/")
    car = inside and (kind is PlaceKind.CAR or bool(verbs.CAR.search(scene.location.upper())))
    if inside and _flown(scene, kind, found):
        return Ride(flown=True)
    wheel = verbs.SEATED if afloat else verbs.WHEEL
    if not car and (not any(wheel.search(beat.text + " " + beat.manner) for beat in found) or _beside(found, inside=inside)):
        return None
    owner = next((i for r in references(scene.heading, known, []) for i in r.ids if r.owner and i in known.seen), "")
    words = " ".join((scene.heading, *(beat.text for beat in found[:2])))
    return Ride(owner, moving=bool(verbs.MOVING.search(scene.heading)), hired=bool(verbs.HIRED.search(words)))


_ITS_CAR = r"(?:the|an?|his|her|their|its) (?:[\w-]+ ){0,2}?(?:car|van|truck|pickup|taxi|jeep|sedan|saloon|hatchback)"
_ON_FOOT = regex(
    rf"\b(?:stands?|waits?|leans?|crouch(?:es)?|knocks?|bends?|stoops?|is|are|standing|waiting|leaning) (?:\w+ )?"
    rf"(?:beside|next to|against|by|at|behind|in front of|outside|on|to) {_ITS_CAR}\b"
    r"|\b(?:opens?|shuts?|slams?|closes?|lifts?) (?:the|his|her) (?:car )?(?:boot|trunk|bonnet|hood|tailgate)\b",
    re.IGNORECASE,
)
"""Who is at a vehicle with their feet on the ground."""


def _flown(scene: Scene, kind: PlaceKind, found: Sequence[Beat]) -> bool:
    """Whether a scene is about who flies an aircraft of two seats, and not about who is behind them."""
    small = kind is PlaceKind.PLANE and verbs.AIRCRAFT.search(scene.location.upper()) is not None
    told = [beat.text for beat in found]
    return small and any(map(verbs.FLIES.search, told)) and not any(map(verbs.IN_CABIN.search, told))


def headfirst(here: Sequence[Blocking], members: Sequence[Beat], heading: str, told: Sequence[Beat]) -> tuple[Blocking, ...]:
    """The blocking of a panel in a vehicle, with who dives into it at its open side: that is seen from the road. Which vehicle it is the
    heading says, or what is `told` in the scene."""
    divers = {beat.people[0] for beat in members if beat.what is What.ACTION and beat.people and DIVES.search(beat.text)}
    kind = kind_in(" ".join((heading, *(beat.text for beat in told))))
    if kind not in DIVED_INTO:
        return tuple(here)
    into = {"pose": Pose.JUMP, "gesture": None, "at": kind}
    return tuple(one.model_copy(update=into) if one.character in divers else one for one in here)


DIVED_INTO = frozenset({"car", "taxi", "police_car", "pickup", "van", "ambulance", "tuk_tuk"})
"""Vehicles that one goes headfirst into from the road."""
TOO_WIDE = frozenset({Size.EWS, Size.WS, Size.FS, Size.MLS})
"""Sizes of people that a car has no room for."""
OF_PEOPLE = frozenset({Framing.SINGLE, Framing.TWO, Framing.THREE, Framing.GROUP, Framing.OTS, Framing.PROFILE, Framing.REACTION})


def filmed(board: SceneBoard, breakdown: Breakdown) -> SceneBoard:
    """A scene with its sizes called what they are: in a car, from the bonnet, people are seen to the waist and no wider, and where they
    are as in `opened`."""
    if not _in_car(board, breakdown):
        return board
    outside = {panel.shot for panel in board.panels if panel.traffic or any(item.at in AT_WINDOWS for item in panel.blocking)}
    shots = tuple(shot if shot.id in outside else _to_the_waist(shot) for shot in board.shots)
    return opened(board.model_copy(update={"shots": shots}), breakdown)


def opened(board: SceneBoard, breakdown: Breakdown) -> SceneBoard:
    """A scene in a car with its first wide called what it is: from before the dashboard people are seen to the knees. The widest of all,
    and wides of who is on the road too, are of the car."""
    if not _in_car(board, breakdown) or "EXT" in board.scene.setting:
        return board
    return board.model_copy(update={"shots": tuple(_to_the_knees(shot) for shot in board.shots)})


def _in_car(board: SceneBoard, breakdown: Breakdown) -> bool:
    place = breakdown.place_of(board.scene.id)
    return place is not None and place.kind is PlaceKind.CAR


def _to_the_waist(shot: Shot) -> Shot:
    return shot.model_copy(update={"size": Size.MS}) if shot.size in TOO_WIDE and shot.framing in OF_PEOPLE else shot


def _to_the_knees(shot: Shot) -> Shot:
    wide = shot.framing is Framing.ESTABLISHING and shot.size in TOO_WIDE - {Size.EWS}
    return shot.model_copy(update={"size": Size.MLS}) if wide else shot


def _beside(found: Sequence[Beat], *, inside: bool) -> bool:
    """Whether somebody walks or runs by the vehicle of a scene in the street, or is at it on foot, and gets into none; outside that is
    told at any time."""
    if not inside and any(_ON_FOOT.search(beat.text) for beat in found) and not any(verbs.BOARDS.search(beat.text) for beat in found):
        return True
    early = found[:_BEGINNING] if inside else found
    afoot = {who for beat in early for deed in beat.does(Act.TRAVEL) if deed.pose in (Pose.RUN, Pose.WALK) for who in deed.who}
    return bool(afoot) and not any(verbs.BOARDS.search(beat.text) for beat in found)
