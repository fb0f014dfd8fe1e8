"""Where everybody stands, which way they face and what they do, from beat to beat of a scene.

A floor has fixed slots, one a person, so that marks hold from panel to panel. Everybody enters from screen left and leaves
to screen right, and whoever walks or runs goes to the right: that way screen direction agrees over any cut. Coordinates as
in `storyboard.model.shots.Mark`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.shots.beats import Beat, What
from storyboard.shots.deeds import Deed
from storyboard.shots.verbs import FACES, Act

OPEN = 15.0
"""Degrees people who talk are turned from each other towards the camera (cheated out), as actors are."""
MOST = 80.0
"""Degrees off the camera that nobody who talks is turned beyond: nobody plays to the back wall."""
COUNTER = 0.9
"""Metres behind their mark where those stand who are behind a bar or a counter."""
OFFSTAGE = 2.8
"""Metres left and right where entrances begin and exits end."""
STEP = 2.2
"""Metres a walker or runner covers in a panel."""

LASTING = frozenset(
    {Pose.STAND, Pose.SIT, Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.LEAN, Pose.WALK, Pose.RUN, Pose.DRIVE}
    | {Pose.PHONE, Pose.CARRY, Pose.TYPE, Pose.WRITE, Pose.HANDS_UP, Pose.AIM, Pose.CLIMB}
)
"""Poses that stay until another one comes; the others are gestures of one beat."""
LOW = frozenset({Pose.SIT, Pose.LIE, Pose.KNEEL, Pose.DRIVE})
"""Poses that a gesture does not lift anybody out of."""
STOPPING = frozenset({Pose.FIGHT, Pose.EMBRACE, Pose.GIVE, Pose.OPEN_DOOR, Pose.FALL, Pose.LEAN, Pose.REACH})
"""Gestures that end a walk or run."""
MOVING = frozenset({Pose.WALK, Pose.RUN})
_SHOUT = re.compile(r"\b[A-Z]{3,}\b[^a-z]*!|!!")


@dataclass(slots=True)
class Floor:
    """The state of the set while a scene is walked through."""

    slots: dict[str, Mark]
    here: dict[str, Blocking] = field(default_factory=dict[str, Blocking])
    rest: dict[str, Pose] = field(default_factory=dict[str, Pose])
    gone: set[str] = field(default_factory=set[str])
    fresh: set[str] = field(default_factory=set[str])
    """Who came onto the set in the beat being performed."""
    soon: set[str] = field(default_factory=set[str])
    """Who the next beats are about: a runner among them is not gone yet."""
    busy: set[str] = field(default_factory=set[str])
    """Who walks in, out or over in the beat being performed; other deeds of theirs come after."""
    car: bool = False
    apart: bool = False
    """True where those who talk are in different places (telephone, intercut)."""
    outside: bool = False
    phones: tuple[str, ...] = ()
    """Ids of the telephones of the story, the scene's own first."""
    party: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Who walks or runs together: when one of them stops, so do the others."""
    handed: dict[str, str] = field(default_factory=dict[str, str])
    """What is put into whose hand in the beat being performed: prop to character."""

    def change(self, who: str, **update: object) -> None:
        """Replaces fields of somebody present."""
        if who in self.here:
            self.here[who] = self.here[who].model_copy(update=update)

    def order(self) -> list[str]:
        """Those present from screen left to right."""
        return sorted(self.here, key=lambda i: (self.slots[i].x, i))


def yaw(a: Mark, b: Mark) -> float:
    """Degrees from one mark to another, -180..180; 0 is +z, 90 is +x."""
    return math.degrees(math.atan2(b.x - a.x, b.z - a.z))


def towards(a: Mark, b: Mark) -> float:
    """The facing of somebody at `a` who talks to somebody at `b`, cheated out to the camera."""
    straight = yaw(a, b)
    opened = straight - math.copysign(OPEN, straight) if abs(straight) > 45 else straight
    return round(max(-MOST, min(MOST, opened)), 1)


_FEW: tuple[tuple[Mark, ...], ...] = (
    (),
    (Mark(x=0.0),),
    (Mark(x=-0.6), Mark(x=0.6)),
    (Mark(x=-1.0, z=0.1), Mark(x=0.0, z=-0.5), Mark(x=1.0, z=0.1)),
)


def marks(count: int) -> list[Mark]:
    """Marks from left to right: two 1.2 m apart, three on an arc, more in two rows. No two share an `x`."""
    if count <= 3:
        return list(_FEW[count])
    gap = min(0.75, 4.2 / (count - 1))
    return [Mark(x=round((i - (count - 1) / 2) * gap, 3), z=0.0 if i % 2 == 0 else -0.9) for i in range(count)]


def place(floor: Floor, who: str, pose: Pose = Pose.STAND) -> None:
    """Puts somebody on their mark; in a vehicle everybody sits who does not drive."""
    pose = Pose.SIT if floor.car and pose is Pose.STAND else pose
    floor.here[who] = Blocking(character=who, mark=floor.slots[who], pose=pose)
    floor.rest[who] = pose


def _outward(floor: Floor, who: str) -> float:
    """The facing of somebody alone: a little off the lens; those who talk from two places look to opposite sides."""
    return -35.0 if floor.apart and floor.slots[who].x > 0 else 35.0 if floor.apart else 20.0


def settle_faces(floor: Floor, *, talking: bool = True) -> None:
    """Turns everybody present to the nearest other person; somebody alone, or people who do not talk, a little off the lens."""
    if floor.car:
        return
    for who, at in list(floor.here.items()):
        others = [b for i, b in floor.here.items() if i != who]
        near = min(others, key=lambda b: (abs(b.mark.x - at.mark.x), b.character), default=None)
        floor.change(who, facing=_outward(floor, who) if near is None or floor.apart or not talking else towards(at.mark, near.mark))


def perform(floor: Floor, beat: Beat, partner: str) -> None:
    """Brings the set to what is seen during a beat. `partner` is who a speaker speaks to."""
    if beat.what is What.SPEECH:
        _speak(floor, beat, partner)
        return
    doing = {who for deed in beat.deeds for who in deed.who}
    floor.fresh.clear()
    floor.busy.clear()
    _pass_by(floor, beat)
    for who in beat.people if not beat.away else ():
        if who in floor.slots and who not in floor.here and (who in doing or who not in floor.gone):
            place(floor, who)
            _face_nearest(floor, who)
            floor.fresh.add(who)
    for deed in beat.deeds:
        for who in deed.who:
            if who in floor.here:
                _ACTS[deed.act](floor, who, deed)
                if deed.face is not None:
                    floor.change(who, expression=deed.face)
    _silent_faces(floor, beat)


def _pass_by(floor: Floor, beat: Beat) -> None:
    """Runners are gone once the story is with people who do not move."""
    about = [i for i in beat.people if i in floor.slots]
    runs = any(i in floor.here and floor.here[i].pose in MOVING for i in about)
    if about and not runs and not beat.does(Act.TRAVEL, Act.TRAIL):
        for who in [i for i, b in floor.here.items() if b.pose is Pose.RUN and i not in about and i not in floor.soon]:
            floor.gone.add(who)
            del floor.here[who]


def _silent_faces(floor: Floor, beat: Beat) -> None:
    """A face word in a sentence without a verb of blocking belongs to whoever the sentence is about."""
    face = FACES.first(beat.text) if beat.people and not beat.deeds else None
    if face is not None:
        floor.change(beat.people[0], expression=face)


def _face_nearest(floor: Floor, who: str) -> None:
    at = floor.here[who].mark
    others = [b for i, b in floor.here.items() if i != who]
    near = min(others, key=lambda b: (abs(b.mark.x - at.x), b.character), default=None)
    if near is not None and not floor.car and not floor.apart:
        floor.change(who, facing=towards(at, near.mark))


def _speak(floor: Floor, beat: Beat, partner: str) -> None:
    who = beat.speaker
    if not who or beat.heard or who not in floor.slots:
        return
    if who not in floor.here:
        place(floor, who)
    face = FACES.first(beat.manner) or (Expression.SHOUTING if _SHOUT.search(beat.text) else Expression.NEUTRAL)
    floor.change(who, expression=face)
    if "phone" in beat.manner.lower() or floor.apart:
        _call(floor, who)
    if partner in floor.here and partner != who and not floor.apart:
        _stop_for(floor, who, partner)
        _look(floor, who, partner)
        for other in floor.here:
            if other != who:
                _look(floor, other, who)


def _call(floor: Floor, who: str, phone: str = "") -> None:
    """Takes a telephone to the ear, whatever was in the hand; who sits or drives keeps the seat and holds it."""
    held = next((i for i in (phone, floor.here[who].holds, *floor.phones) if i in floor.phones), floor.here[who].holds)
    floor.change(who, holds=held)
    _pose(floor, who, Pose.PHONE if floor.here[who].pose not in LOW else None)


def _stop_for(floor: Floor, who: str, other: str) -> None:
    """Of two who talk both walk or neither: whoever runs has stopped for the one who stands."""
    moving = [i for i in (who, other) if floor.here[i].pose in MOVING]
    if len(moving) == 1:
        _pose(floor, moving[0], Pose.STAND)


def _look(floor: Floor, who: str, at: str) -> None:
    """Turns eyes, and where the body is free also the body, to somebody present."""
    me, other = floor.here[who], floor.here.get(at)
    floor.change(who, gaze=at)
    if other is None or floor.car or me.pose in MOVING or me.pose in (Pose.LIE, Pose.AIM, Pose.LOOK_BACK):
        return
    floor.change(who, facing=towards(me.mark, other.mark))


def _pose(floor: Floor, who: str, pose: Pose | None) -> None:
    """Takes a pose; a gesture does not lift anybody out of a seat."""
    if pose is None:
        return
    if pose in LASTING or (pose in STOPPING and floor.rest.get(who) in MOVING):
        _stop_party(floor, who, pose)
        floor.rest[who] = pose if pose in LASTING else Pose.STAND
    if who not in floor.busy and (pose in LASTING or floor.here[who].pose not in LOW):
        floor.change(who, pose=pose, to=None)


def _stop_party(floor: Floor, who: str, pose: Pose) -> None:
    """Those who came along with somebody who now kneels, sits or stands do not run on."""
    mates = floor.party.pop(who, ()) if pose not in MOVING else ()
    for mate in mates:
        if mate != who and mate in floor.here and floor.rest.get(mate) in MOVING:
            floor.rest[mate] = Pose.STAND
            floor.change(mate, pose=Pose.STAND, to=None)


def _enter(floor: Floor, who: str, deed: Deed) -> None:
    """Comes in from the left. Who is already on a set outside and enters something leaves it."""
    slot = floor.slots[who]
    if who not in floor.fresh:
        if floor.outside:
            _exit(floor, who, deed)
        return
    if floor.car:
        _pose(floor, who, Pose.SIT)
        return
    start = Mark(x=-OFFSTAGE, z=round(slot.z + 0.2, 3))
    pose = Pose.RUN if deed.pose is Pose.RUN else Pose.WALK
    floor.rest[who] = Pose.STAND
    floor.gone.discard(who)
    floor.busy.add(who)
    floor.change(who, mark=start, to=slot, pose=pose, facing=90.0, gaze="", holds=deed.prop or floor.here[who].holds)


def _exit(floor: Floor, who: str, deed: Deed) -> None:
    mark = floor.here[who].mark
    seated = floor.car or deed.pose is Pose.DRIVE
    pose = floor.here[who].pose if seated else Pose.RUN if deed.pose is Pose.RUN else Pose.WALK
    end = Mark(x=round(OFFSTAGE + max(0.0, mark.x), 3), z=round(mark.z + (0.0 if seated else 0.7), 3))
    floor.change(who, to=end, pose=pose, facing=90.0, gaze="")
    floor.gone.add(who)
    floor.busy.add(who)


def _travel(floor: Floor, who: str, deed: Deed) -> None:
    if floor.car:
        return
    mark = floor.here[who].mark
    pose = Pose.RUN if deed.pose is Pose.RUN else Pose.WALK
    floor.rest[who] = pose if floor.outside or pose is Pose.RUN else Pose.STAND
    floor.party[who] = deed.who
    floor.change(who, pose=pose, facing=90.0, to=Mark(x=round(mark.x + STEP, 3), z=mark.z))


def _approach(floor: Floor, who: str, deed: Deed) -> None:
    if floor.car:
        return
    here, slot = floor.here[who].mark, floor.slots[who]
    if here == slot:
        _pose(floor, who, Pose.STAND)
        _regard(floor, who, deed)
        return
    pose = Pose.RUN if deed.pose is Pose.RUN else Pose.WALK
    floor.rest[who] = Pose.STAND
    floor.busy.add(who)
    floor.change(who, pose=pose, to=slot, facing=round(yaw(here, slot), 1), gaze=deed.whom)


def _halt(floor: Floor, who: str, _deed: Deed) -> None:
    if floor.here[who].pose in MOVING:
        _pose(floor, who, Pose.STAND)


def _regard(floor: Floor, who: str, deed: Deed) -> None:
    if deed.whom in floor.here and not floor.apart:
        _look(floor, who, deed.whom)
    elif deed.prop:
        floor.change(who, gaze=deed.prop)
    _pose(floor, who, deed.pose)


def _turn(floor: Floor, who: str, deed: Deed) -> None:
    if deed.pose is Pose.LOOK_BACK and not floor.car:
        facing = floor.here[who].facing
        floor.change(
            who, facing=round(facing - math.copysign(min(150.0, 180.0), facing or 1.0), 1) if abs(facing) < 120 else facing, gaze=""
        )
        return
    _regard(floor, who, deed)


def _take(floor: Floor, who: str, deed: Deed) -> None:
    if deed.prop:
        floor.change(who, holds=deed.prop)
        for other in floor.here:
            if other != who and floor.here[other].holds == deed.prop:
                floor.change(other, holds="")
    if deed.prop or not deed.whom:
        _pose(floor, who, deed.pose if deed.prop else None)


def _give(floor: Floor, who: str, deed: Deed) -> None:
    if deed.prop:
        floor.change(who, holds=deed.prop)
    _regard(floor, who, deed)


def _drop(floor: Floor, who: str, deed: Deed) -> None:
    floor.change(who, holds="")
    _pose(floor, who, deed.pose)


def _pass(floor: Floor, who: str, deed: Deed) -> None:
    """Puts something into a hand: seen given, and theirs afterwards."""
    _give(floor, who, deed)
    other = deed.whom or next((i for i in (floor.here[who].gaze, *floor.order()) if i in floor.here and i != who), "")
    if deed.prop and other in floor.here:
        floor.handed[deed.prop] = other
        if not floor.apart:
            _look(floor, other, who)


_WIELDED = frozenset({Pose.AIM, Pose.FIGHT})
"""Poses with the thing the sentence names in the hand, whatever was there before."""


def _gesture(floor: Floor, who: str, deed: Deed) -> None:
    if deed.pose is Pose.PHONE:
        _call(floor, who, deed.prop)
        return
    _regard(floor, who, deed)
    if deed.prop and deed.pose in _WIELDED:
        floor.change(who, holds=deed.prop)
    elif deed.prop and deed.pose in (Pose.DRINK, Pose.WRITE):
        floor.change(who, holds=floor.here[who].holds or deed.prop)


def _behind(floor: Floor, who: str, _deed: Deed) -> None:
    """Stands behind a bar or a counter: a step further from the camera."""
    mark = floor.slots[who]
    if not floor.car and floor.here[who].to is None and floor.here[who].mark == mark:
        floor.slots[who] = Mark(x=mark.x, z=round(min(mark.z, -COUNTER), 3))
        floor.change(who, mark=floor.slots[who])


def _drive(floor: Floor, who: str, _deed: Deed) -> None:
    if floor.car:
        _pose(floor, who, Pose.DRIVE)


def _trail(floor: Floor, who: str, deed: Deed) -> None:
    """Comes behind somebody: moves as they move."""
    ahead = floor.here.get(deed.whom)
    if ahead is not None and ahead.pose in MOVING and ahead.to is not None and not floor.car:
        floor.rest[who] = floor.rest.get(deed.whom, ahead.pose)
        mark = floor.here[who].mark
        floor.change(who, pose=ahead.pose, facing=90.0, to=Mark(x=round(mark.x + STEP, 3), z=mark.z), gaze=deed.whom)


_ACTS: dict[Act, Callable[[Floor, str, Deed], None]] = {
    Act.ENTER: _enter,
    Act.EXIT: _exit,
    Act.TRAVEL: _travel,
    Act.APPROACH: _approach,
    Act.HALT: _halt,
    Act.POSE: _gesture,
    Act.LOOK: _regard,
    Act.TURN: _turn,
    Act.TAKE: _take,
    Act.GIVE: _give,
    Act.DROP: _drop,
    Act.DRIVE: _drive,
    Act.TRAIL: _trail,
    Act.BEHIND: _behind,
    Act.HAND: _pass,
}


def settle(floor: Floor) -> None:
    """What remains after a beat: who left is gone, who walked has arrived, a gesture is over."""
    for who in [i for i in floor.here if i in floor.gone]:
        del floor.here[who]
    for prop, who in floor.handed.items():
        for other in floor.here:
            if floor.here[other].holds == prop or other == who:
                floor.change(other, holds=prop if other == who else "")
    floor.handed.clear()
    for who, now in list(floor.here.items()):
        rest = floor.rest.get(who, Pose.STAND)
        if now.to is not None and rest not in MOVING:
            floor.change(who, mark=floor.slots[who], to=None, pose=rest)
            _face_nearest(floor, who)
        elif now.pose is Pose.FALL:
            floor.rest[who] = Pose.LIE
            floor.change(who, pose=Pose.LIE)
        elif now.pose not in LASTING:
            floor.change(who, pose=rest)


_TELLING = frozenset(
    {Pose.AIM, Pose.FIGHT, Pose.FALL, Pose.RUN, Pose.CLIMB, Pose.WAVE, Pose.EMBRACE, Pose.HANDS_UP, Pose.PHONE, Pose.DRIVE}
)
"""Poses that say more than the others of a sentence (`leans out and aims`)."""


def _guest(beat: Beat, who: str, mark: Mark) -> Blocking:
    """Somebody elsewhere in their most telling pose of a beat, else the last, with what they do it with."""
    mine = [deed for deed in beat.deeds if who in deed.who and deed.pose is not None]
    best = max(enumerate(mine), key=lambda found: (found[1].pose in _TELLING, found[0]), default=(0, None))[1]
    pose = best.pose if best is not None and best.pose is not None else Pose.STAND
    held = next((deed.prop for deed in (*([best] if best is not None else []), *reversed(mine)) if deed.prop and _holding(deed)), "")
    return Blocking(character=who, mark=mark, facing=20.0, pose=pose, holds=held)


def _holding(deed: Deed) -> bool:
    return deed.act in (Act.TAKE, Act.GIVE) or deed.pose in _WIELDED | {Pose.PHONE, Pose.DRINK, Pose.WRITE}


def guests(floor: Floor, beats: Sequence[Beat]) -> tuple[Blocking, ...]:
    """Those the beats show who are elsewhere (seen in a POV, from a car, far below): farther off."""
    away: dict[str, Beat] = {}
    for beat in beats:
        for who in beat.people:
            if who not in floor.here and (beat.away or who not in floor.slots):
                away.setdefault(who, beat)
    return tuple(_guest(beat, who, Mark(x=round(0.9 * n, 3), z=-4.0)) for n, (who, beat) in enumerate(away.items()))


def snapshot(floor: Floor, only: str = "") -> tuple[Blocking, ...]:
    """Everybody present from left to right; with `only`, that one person (the other is elsewhere)."""
    return tuple(_faced(floor, floor.here[i]) for i in floor.order() if not only or i == only)


_FREE_NECK = MOVING | {Pose.LOOK_BACK, Pose.LIE, Pose.AIM, Pose.DRIVE, Pose.FALL}


def _faced(floor: Floor, now: Blocking) -> Blocking:
    """Nobody looks at somebody behind their back: the body comes round."""
    other = floor.here.get(now.gaze)
    if other is None or other is now or floor.car or now.pose in _FREE_NECK:
        return now
    turn = abs((yaw(now.mark, other.mark) - now.facing + 180) % 360 - 180)
    return now if turn <= 70 else now.model_copy(update={"facing": towards(now.mark, other.mark)})
