"""The set while a scene is walked through: who is where on it, and which poses last.

Coordinates as in `storyboard.model.shots.Mark`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.landing_words import INTO

FALLEN = "fallen"
"""The state of somebody who lies where they fell."""


def is_fallen(one: Blocking) -> bool:
    """Whether somebody lies where they fell, whatever else has become of them."""
    return FALLEN in one.state.split()


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
    | {Pose.PHONE, Pose.CARRY, Pose.TYPE, Pose.WRITE, Pose.HANDS_UP, Pose.AIM, Pose.CLIMB, Pose.CRAWL, Pose.DIG, Pose.SWEEP, Pose.STIR}
    | {Pose.CYCLE, Pose.ROW, Pose.SWIM, Pose.DANCE, Pose.READ, Pose.SMOKE, Pose.SLEEP, Pose.CUFFED, Pose.PRAY, Pose.ARMS_CROSSED}
    | {Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.DANGLE}
)
"""Poses that stay until another one comes; the others are gestures of one beat."""
LOW = frozenset({Pose.SIT, Pose.TYPE, Pose.WRITE, Pose.LIE, Pose.KNEEL, Pose.DRIVE, Pose.CROUCH, Pose.CYCLE, Pose.ROW})
"""Poses that a gesture does not lift anybody out of."""
WHOLE = frozenset(
    {Pose.STAND, Pose.SIT, Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.LEAN, Pose.WALK, Pose.RUN, Pose.DRIVE, Pose.TYPE, Pose.WRITE}
    | {Pose.CLIMB, Pose.FALL, Pose.FIGHT, Pose.EMBRACE, Pose.KISS, Pose.PUSH, Pose.PULL, Pose.DRAG, Pose.CUFF, Pose.JUMP, Pose.CRAWL}
    | {Pose.DANCE, Pose.DIG, Pose.SWEEP, Pose.SWIM, Pose.CYCLE, Pose.ROW, Pose.COVER, Pose.CATCH, Pose.CARRY, Pose.SALUTE}
    | {Pose.HAUL, Pose.LIFT, Pose.SHARE, Pose.SQUEEZE, Pose.KICK, Pose.LEAD, Pose.BOW}
    | {Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.DANGLE, Pose.SLIDE}
)
"""Poses of the whole body; every other one is done by arms and head, whatever the legs do."""
ON_THE_WAY = frozenset(
    {Pose.SHOOT, Pose.AIM, Pose.WAVE, Pose.CARRY, Pose.PHONE, Pose.CALL, Pose.SHOW, Pose.POINT, Pose.SMOKE, Pose.CRY}
    | {Pose.POCKET, Pose.BECKON, Pose.WEAR, Pose.DAB, Pose.HUG, Pose.SPEAK_INTO, Pose.BRANDISH, Pose.NOD, Pose.SHAKE_HEAD}
)
"""Gestures that somebody makes while walking or running."""
STOPPING = frozenset({Pose.FIGHT, Pose.EMBRACE, Pose.GIVE, Pose.OPEN_DOOR, Pose.FALL, Pose.LEAN, Pose.REACH})
"""Gestures that end a walk or run."""
MOVING = frozenset({Pose.WALK, Pose.RUN, Pose.SNEAK, Pose.LIMP, Pose.STAGGER})
"""Gaits."""
TUCKED = frozenset({"own_hood", "own_cuff", "own_pocket", "own_breast"})
"""`Blocking.at` of what is done to the own clothes, and over with it."""
AT_REST = frozenset({Pose.SIT, Pose.LIE, Pose.LEAN})
"""Poses in which somebody stays at a fitting; another pose takes them away from it."""

ON_FEET = frozenset({"window", "door", "lock", "chart", "panel", "switch", "hook", "mirror", "gate", "wall_box", "cupboard_door", "drawer"})
"""`Blocking.at` of who is on their feet before it; who sits down, or kneels, does so elsewhere unless the words say there."""
DOWN = frozenset({Pose.SIT, Pose.LIE, Pose.KNEEL, Pose.TYPE, Pose.WRITE})
"""Poses of who is not."""


WIELDED = frozenset(
    {Pose.AIM, Pose.SHOOT, Pose.FIGHT, Pose.POUR, Pose.EAT, Pose.WASH, Pose.CARRY, Pose.COUNT, Pose.LIFT, Pose.HAUL, Pose.KNOT}
    | {Pose.CUT, Pose.TEAR, Pose.BRANDISH, Pose.HUG, Pose.HANG, Pose.RUB, Pose.SPEAK_INTO, Pose.PLAY, Pose.LOWER, Pose.KICK, Pose.WEAR}
    | {Pose.TEND, Pose.PRESS, Pose.DAB, Pose.STIR, Pose.SPY}
)
"""Poses with the thing the sentence names in the hand, whatever was there before."""


@dataclass(slots=True)
class Floor:
    """The state of the set while a scene is walked through."""

    slots: dict[str, Mark]
    here: dict[str, Blocking] = field(default_factory=dict[str, Blocking])
    rest: dict[str, Pose] = field(default_factory=dict[str, Pose])
    gone: set[str] = field(default_factory=set[str])
    fresh: set[str] = field(default_factory=set[str])
    """Who came onto the set in the beat being performed."""
    off: set[str] = field(default_factory=set[str])
    """Who falls off a height in this panel, and is not on the set afterwards."""
    soon: set[str] = field(default_factory=set[str])
    """Who the next beats are about: a runner among them is not gone yet."""
    few: frozenset[str] = frozenset()
    """Those who are of two or three without names: whoever of them is only `passing` is gone once the story is with others."""
    passing: set[str] = field(default_factory=set[str])
    busy: set[str] = field(default_factory=set[str])
    """Who walks in, out or over in the beat being performed; other deeds of theirs come after."""
    on_air: bool = False
    """Whether a radio that somebody answers has been heard in the scene."""
    at_radio: set[str] = field(default_factory=set[str])
    """Who has it at the ear."""
    car: bool = False
    narrators: frozenset[str] = frozenset()
    """Voices that nobody in the story hears."""
    apart: bool = False
    """True where those who talk are in different places (telephone, intercut)."""
    outside: bool = False
    court: bool = False
    """Whether the place is a courtroom, where judges have a bench."""
    benched: set[str] = field(default_factory=set[str])
    """The judges of a courtroom who have been given their place."""
    wild: bool = False
    """Whether the place is open country, where there are no steps."""
    phones: tuple[str, ...] = ()
    """Ids of the telephones of the story, the scene's own first."""
    party: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Who walks or runs together: when one of them stops, so do the others."""
    told: dict[str, float] = field(default_factory=dict[str, float])
    """How strong the deed is that everybody is seen in during this panel: weaker ones do not replace it."""
    habit: dict[str, Pose] = field(default_factory=dict[str, Pose])
    """Gestures that stay until another one comes."""
    unsaid: dict[str, int] = field(default_factory=dict[str, int])
    """For how many panels the words have not told of what somebody holds."""
    untold: dict[str, int] = field(default_factory=dict[str, int])
    """For how many panels the words have not told of the pose somebody is in."""
    aside: bool = False
    """Whether the deed being performed is only told beside another of the same sentence: `carries it up, wheezing`."""
    faced: dict[str, int] = field(default_factory=dict[str, int])
    """For how many panels the words have not told of somebody's face."""
    harmed: set[str] = field(default_factory=set[str])
    """Who has come to harm: they stay where they lie."""
    tripped: set[str] = field(default_factory=set[str])
    """Who falls and is up again: who trips lies nowhere afterwards."""
    ducked: dict[str, Mark] = field(default_factory=dict[str, Mark])
    """Who is under what another carries, and where they were before."""
    thrown: set[str] = field(default_factory=set[str])
    """Who has thrown away what is in their hand."""
    handed: dict[str, str] = field(default_factory=dict[str, str])
    """What is put into whose hand in the beat being performed: prop to character."""
    unwilling: set[str] = field(default_factory=set[str])
    """Who does not take what is held out to them in this panel."""
    hurt: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Where everybody has blood or a bandage on them (`wound_words.STATES`)."""
    given: dict[str, str] = field(default_factory=dict[str, str])
    """Who held out, in the panel before, what is another's since: prop to character. The words may tell now that it is taken."""
    gave: dict[str, str] = field(default_factory=dict[str, str])
    """The same of this panel."""
    locked: dict[str, str] = field(default_factory=dict[str, str])
    """The locked furniture that the words have somebody at, whose key is turned next."""
    down: dict[str, str] = field(default_factory=dict[str, str])
    """What everybody has put down, by id of the prop or kind, until they do something else."""
    touched: str = ""
    """What a hand was laid on last in the scene: what `the other` is one of."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """People and props by id."""
    builds: Mapping[str, str] = field(default_factory=dict[str, str])
    """`man`, `woman` or `child`, by id: whose arm `his` is."""
    recent: tuple[str, str] = ("", "")
    """Kind and name of what a deed was done to last, where that is no prop: what `it` is."""
    roped: bool = False
    """Whether the scene has told of a rope: what those pull at who pull at nothing that is named."""
    aloft: dict[str, str] = field(default_factory=dict[str, str])
    """What everybody hangs on who has climbed it: a ladder, a rope."""
    hung: dict[str, int] = field(default_factory=dict[str, int])
    """For how many panels the words have not told of who hangs there."""
    vehicle: str = ""
    """The kind of vehicle the scene tells of, `Blocking.at` of who is at a car that is named no further."""
    left: dict[str, str] = field(default_factory=dict[str, str])
    """The vehicle that everybody has got out of whose door is still open."""
    helm: str = ""
    """How the boat is steered that everybody is on (see `helms`); empty ashore."""
    weightless: bool = False
    """Whether nobody on the set has weight."""
    rung: bool = False
    """Whether the scene has told of a ladder: what somebody climbs who climbs nothing that is named."""
    great: str = ""
    """The words for the great thing that was named last: what `it` is that somebody pushes, or sits on."""
    stuck: str = ""
    """Kind of the great thing that sticks in a doorway."""
    heaving: dict[str, tuple[str, Pose]] = field(default_factory=dict[str, tuple[str, Pose]])
    """Who moved something great in the sentence before: what they were at, and how they moved it."""
    called: dict[str, str] = field(default_factory=dict[str, str])
    """How the words of the scene last called what is held, by the id of a prop or the kind of another thing."""

    def change(self, who: str, **update: object) -> None:
        """Replaces fields of somebody present; another pose ends the gesture made on top of the old one."""
        if who in self.here:
            if "pose" in update and update["pose"] is not self.here[who].pose:
                update.setdefault("gesture", None)
                update.setdefault("state", "" if self.here[who].state == FALLEN else self.here[who].state)
                update.setdefault("at", "" if _leaves(self.here[who], update["pose"]) else self.here[who].at)
            if "holds" in update or "thing" in update:
                update.setdefault("other", "")
                update.setdefault("named", "")
            elif "at" in update and not (self.here[who].holds or self.here[who].thing):
                update.setdefault("named", self.here[who].named if update["at"] == self.here[who].at else "")
            self.here[who] = self.here[who].model_copy(update=update)

    def order(self) -> list[str]:
        """Those present from screen left to right."""
        return sorted(self.here, key=lambda i: (self.slots[i].x, i))


def _leaves(now: Blocking, pose: object) -> bool:
    """Whether a new pose takes somebody away from what they are at: not who sits up in what they have fallen into."""
    if now.at.startswith(INTO) and pose in (Pose.SIT, Pose.LIE):
        return False
    return now.pose in AT_REST or now.at in TUCKED or (pose in DOWN and now.at in ON_FEET)


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


def face_nearest(floor: Floor, who: str) -> None:
    """Turns somebody to whoever stands nearest."""
    at = floor.here[who].mark
    others = [b for i, b in floor.here.items() if i != who]
    near = min(others, key=lambda b: (abs(b.mark.x - at.x), b.character), default=None)
    if near is not None and not floor.car and not floor.apart:
        floor.change(who, facing=towards(at, near.mark))
