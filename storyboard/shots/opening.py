"""Who is on the set as a scene begins, and where: marks from left to right, or the seats of a vehicle.

Whoever comes in, or is noticed only when the scene has begun, has a mark and stands on it from then on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from storyboard.model.cast import Breakdown
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Mark, Pose
from storyboard.shots import verbs
from storyboard.shots.acts import GOING, Act
from storyboard.shots.beats import Beat, What, speakers
from storyboard.shots.deed import Deed
from storyboard.shots.floor import LASTING, MOVING, Floor, marks, place, settle_faces
from storyboard.shots.rereading import OUT_OF_CAR, UP_HATCH
from storyboard.shots.rides import Ride

LEAD = 1.7
"""Metres between who is chased and who chases."""
UPSTAGE = 2.2
"""Metres behind their mark where those begin who walk up to somebody later in the scene."""
RIDERS = 4
"""Beats from the start of a scene in a vehicle in which whoever is named sits in it."""
FROM_ABOVE = frozenset({Pose.DANGLE})
"""Poses of who comes down into a place, and was not there before."""
OPENING = 2
"""Paragraphs that name people which set the scene; only the first where somebody passes through it. Who comes into the story after them
was not noticed before."""


def appearances(beats: Sequence[Beat], seen: Collection[str]) -> dict[str, Beat]:
    """Who is in the scene in sight, in order, with the beat in which each first appears."""
    first: dict[str, Beat] = {}
    away = [beat for beat in beats if beat.away]
    for beat in beats:
        if beat.away and len(away) < len(beats):
            continue
        voices = (beat.speaker,) if beat.what is What.SPEECH and not beat.heard else ()
        for who in (*beat.people, *voices):
            if who in seen:
                first.setdefault(who, beat)
    return first


def phones_of(scene: Scene, breakdown: Breakdown) -> tuple[str, ...]:
    """Ids of the telephones of the story, those of the scene first."""
    phones = [prop for prop in breakdown.props if prop.kind == "phone"]
    return tuple(prop.id for prop in sorted(phones, key=lambda prop: scene.id not in prop.scenes))


def opening(
    beats: Sequence[Beat],
    cast: Sequence[str],
    *,
    ride: Ride | None,
    apart: bool,
    outside: bool,
    phones: tuple[str, ...] = (),
    sides: Sequence[str] = (),
    new: Collection[str] = (),
    few: Collection[str] = (),
) -> Floor:
    """The set as the scene begins: everybody who is there stands on a mark. `cast` are all who may be seen, in order; `sides` are
    those of earlier scenes in this place from left to right, whose sides hold; `new` are those whom the script brings in here; `few` are
    nameless ones, who are there from where they are told of."""
    first = appearances(beats, cast)
    if ride is not None:
        return _aboard(beats, _riders(first, beats), ride, apart=apart, outside=outside, phones=phones)
    coming, unseen = _later(first, beats, new)
    unseen += [who for who in first if who in few and who not in (*coming, *unseen) and first[who] is not beats[0]]
    order = _ordered(first, beats, coming, unseen, cast, sides)
    floor = Floor(dict(zip(order, marks(len(order)), strict=True)), apart=apart, outside=outside, phones=phones, few=frozenset(few))
    for who in order:
        if who not in coming and who not in unseen:
            place(floor, who)
    _spread(floor, _chasing(beats))
    _set_back(floor, _walkers(first, beats))
    settle_faces(floor, talking=not outside or len({who for who in speakers(beats) if who in first}) > 1)
    return floor


def _spread(floor: Floor, chases: Sequence[tuple[str, str]]) -> None:
    """Who is chased has a lead that is seen."""
    for hunter, prey in chases:
        if hunter in floor.slots and prey in floor.slots:
            floor.slots[hunter] = Mark(x=round(floor.slots[prey].x - LEAD, 3), z=floor.slots[prey].z)
            floor.change(hunter, mark=floor.slots[hunter])


def _set_back(floor: Floor, walkers: Collection[str]) -> None:
    for who in floor.here:
        if who in walkers:
            side = -1.0 if floor.slots[who].x <= 0 else 1.0
            floor.change(who, mark=Mark(x=round(floor.slots[who].x + side * 0.6, 3), z=round(floor.slots[who].z - UPSTAGE, 3)))


def _newcomers(first: Mapping[str, Beat]) -> list[str]:
    return [who for who, beat in first.items() if any(who in deed.who for deed in beat.deeds if _arrives(deed))]


def _arrives(deed: Deed) -> bool:
    """Whether somebody was not seen before what they do: they come in, out of a car, up through a hatch, or lean out of a window."""
    return deed.act is Act.ENTER or deed.at in (OUT_OF_CAR, UP_HATCH) or (deed.pose is Pose.PEEK and deed.at == "window")


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The part of a scene that sets it."""

    elements: tuple[str, ...]
    """Ids of the paragraphs whose people are there from the start."""
    quiet: frozenset[tuple[str, int]]
    """The beats up to the first speech, by element and first character."""

    def before_talk(self, beat: Beat) -> bool:
        """Whether nobody has spoken before this beat."""
        return (beat.cover.element, beat.cover.start) in self.quiet


def _beginning(beats: Sequence[Beat]) -> _Beginning:
    named = list(dict.fromkeys(one.cover.element for one in beats if one.people and one.what is not What.SPEECH))
    passing = any(one.does(Act.TRAVEL) for one in beats if one.cover.element in named[:1])
    talk = next((n for n, one in enumerate(beats) if one.what is What.SPEECH), len(beats))
    quiet = frozenset((one.cover.element, one.cover.start) for one in beats[: talk + 1])
    return _Beginning(tuple(named[: 1 if passing else OPENING]), quiet)


def _later(first: Mapping[str, Beat], beats: Sequence[Beat], new: Collection[str]) -> tuple[list[str], list[str]]:
    """Who comes into the scene, and who is there but is only noticed when it has begun."""
    coming, begins = _newcomers(first), _beginning(beats)
    return coming, [who for who, beat in first.items() if who not in coming and _revealed(who, beat, begins, new)]


def introduced(breakdown: Breakdown, scene: str) -> frozenset[str]:
    """Those whom the script brings in with a description in a scene: nobody has seen them before."""
    return frozenset(who.id for who in breakdown.characters if who.scenes[:1] == (scene,) and who.description)


def _revealed(who: str, beat: Beat, begins: _Beginning, new: Collection[str]) -> bool:
    """Whether somebody comes into the story when the scene has begun: not in its opening words, not by speaking, not found at rest but
    where the script brings them in."""
    mine = [deed.pose for deed in beat.deeds if who in deed.who]
    rests = who not in new and any(pose in LASTING - MOVING for pose in mine) and not FROM_ABOVE.intersection(mine)
    if beat.what is What.SPEECH or rests:
        return False
    return beat.cover.element not in begins.elements or not begins.before_talk(beat)


def _chasing(beats: Sequence[Beat]) -> list[tuple[str, str]]:
    """Pairs of pursuer and pursued."""
    return [
        (d.who[0], d.whom) for b in beats for d in b.does(Act.TRAVEL, Act.TRAIL) if d.whom and (d.act is Act.TRAIL or d.pose is Pose.RUN)
    ]


def _ordered(
    first: Mapping[str, Beat],
    beats: Sequence[Beat],
    coming: Sequence[str],
    unseen: Sequence[str],
    cast: Sequence[str],
    sides: Sequence[str],
) -> list[str]:
    """People from left to right: in cast order, so that scenes in one place agree; who comes in later stands nearer the door at the
    left, who is only noticed later at the right; a pursuer is left of the pursued."""
    begins = _beginning(beats)
    late = [who for who in first if who not in coming and (who in unseen or not begins.before_talk(first[who]))]
    order = [*reversed(coming), *(who for who in cast if who in first and who not in coming and who not in late), *late]
    order = _kept_sides(order, [who for who in sides if who in first and who not in coming])
    for hunter, prey in _chasing(beats):
        if hunter in order and prey in order and order.index(hunter) > order.index(prey):
            order.remove(hunter)
            order.insert(order.index(prey), hunter)
    return order


def _kept_sides(order: Sequence[str], sides: Sequence[str]) -> list[str]:
    """The order with those in `sides` following one another as they do there, each in a place that one of them had."""
    held = iter(sides)
    return [next(held) if who in sides else who for who in order]


def sides_of(beats: Sequence[Beat], cast: Sequence[str], sides: Sequence[str], new: Collection[str] = ()) -> list[str]:
    """Who is in a scene from left to right, where `sides` of the scenes before it hold and it brings in `new` people."""
    first = appearances(beats, cast)
    coming, unseen = _later(first, beats, new)
    return _ordered(first, beats, coming, unseen, cast, sides)


def _walkers(first: Mapping[str, Beat], beats: Sequence[Beat]) -> set[str]:
    """Those whose first walk in the scene is over to somebody or something: they begin apart."""
    moves: dict[str, Act] = {}
    for beat in beats:
        for deed in beat.does(*GOING):
            for who in deed.who:
                moves.setdefault(who, deed.act)
    return {who for who, act in moves.items() if act is Act.APPROACH and who in first}


_FRONT = (Mark(x=-0.4), Mark(x=0.4))
_BACK = (Mark(x=0.05, z=-0.9), Mark(x=-0.55, z=-0.9), Mark(x=0.55, z=-0.9))


def _aboard(beats: Sequence[Beat], order: Sequence[str], ride: Ride, *, apart: bool, outside: bool, phones: tuple[str, ...]) -> Floor:
    driver = _driver(beats, order, ride)
    floor = Floor(_seats(order, driver, _behind(beats, order, driver, ride)), car=True, apart=apart, outside=outside, phones=phones)
    drives = ride.moving or any(driver in deed.who for beat in beats for deed in beat.does(Act.DRIVE))
    drives = drives or ride.flown or any(verbs.AT_WHEEL.search(beat.text) and driver in beat.people for beat in beats)
    boards = {who for beat in beats[1:] if verbs.BOARDS.search(beat.text) for who in beat.people[:1]}
    for who in (who for who in order if who not in boards):
        place(floor, who, Pose.DRIVE if who == driver and drives else Pose.SIT)
    return floor


def _riders(first: Mapping[str, Beat], beats: Sequence[Beat]) -> list[str]:
    """Who sits in the vehicle: those who speak, and those there at the beginning; others are outside or in another one."""
    talk = set(speakers(beats))
    return [who for who, beat in first.items() if who in talk or beat in beats[:RIDERS]]


def _driver(beats: Sequence[Beat], order: Sequence[str], ride: Ride) -> str:
    """Who the script says drives or is at the wheel; else whose vehicle it is; in one that moves at least the first; else nobody."""
    told = (who for beat in beats for deed in beat.does(Act.DRIVE) for who in deed.who)
    at_wheel = verbs.FLIES if ride.flown else verbs.WHEEL
    wheel = (who for beat in beats if at_wheel.search(beat.text) for who in beat.people)
    found = (*told, *wheel, ride.owner, *(order[:1] if ride.moving else ()))
    return next((who for who in found if who in order), "")


def _behind(beats: Sequence[Beat], order: Sequence[str], driver: str, ride: Ride) -> tuple[str, ...]:
    """Who sits in the back: whoever the script puts there; in a hired vehicle everybody but the driver."""
    told = {beat.people[0] for beat in beats if len(beat.people) == 1 and verbs.BACK_SEAT.search(beat.text)}
    return tuple(who for who in order if who != driver and (who in told or (ride.hired and driver)))


def _seats(order: Sequence[str], driver: str, behind: Collection[str]) -> dict[str, Mark]:
    """Driver at the left of the picture, passenger beside, the rest behind; everybody looks forward. A rider alone is no driver."""
    front = [*([driver] if driver else []), *(who for who in order if who != driver and who not in behind)]
    seats = _FRONT if driver or len(front) > 1 else _FRONT[::-1]
    rest = [*front[len(seats) :], *behind]
    spare = marks(max(3, len(rest)))
    back = [*_BACK, *(Mark(x=mark.x, z=-1.8) for mark in spare[len(_BACK) :])]
    return dict(zip((*front[: len(seats)], *rest), (*seats[: len(front)], *back), strict=False))
