"""How high the camera is, and why: most pictures are at eye level, so that the few that are not say something.

Low for somebody who threatens, gives orders or stands over another; high for somebody beaten, small or lost, and for a crowd; straight
down on somebody who lies, and on what is laid out; from the ground for what falls or is raised above us; tilted for dread and dizziness.
The rows of `REASONS` are asked in order; the first with a reason decides, where the panels before leave room for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from storyboard.breakdown import vistas
from storyboard.breakdown.group_words import BEFORE_JURY
from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import LADDER, Angle, Blocking, Framing, Pose, Size
from storyboard.shots import sight_sizes
from storyboard.shots.beats import What
from storyboard.shots.camera import Setup
from storyboard.shots.floor import LOW, is_fallen
from storyboard.shots.moment import Moment
from storyboard.shots.rereading import UP_HATCH
from storyboard.shots.seen_together import told_of_people
from storyboard.shots.tables import wording
from storyboard.shots.touches import PRONE

ONE = frozenset({Framing.SINGLE, Framing.REACTION, Framing.PROFILE, Framing.OTS})
"""Framings that are about one face."""
SOME = frozenset({Framing.SINGLE, Framing.REACTION, Framing.PROFILE, Framing.TWO, Framing.THREE, Framing.GROUP})
"""Framings of people who are there."""
PLACE = frozenset({Framing.ESTABLISHING, Framing.EMPTY})
DOWN = frozenset({Pose.LIE, Pose.FALL, Pose.CRAWL, Pose.COVER, Pose.KNEEL, Pose.CROUCH, Pose.SLEEP})
"""Poses near the floor, or smaller than oneself."""
BROKEN = frozenset({Pose.CRY, Pose.COVER, Pose.HANDS_UP, Pose.CUFFED})
VIOLENCE = frozenset({Pose.FIGHT, Pose.AIM, Pose.SHOOT, Pose.SLAM, Pose.PUSH, Pose.DRAG})
THREAT = frozenset({Pose.FIGHT, Pose.AIM, Pose.SHOOT, Pose.SLAM, Pose.CUFF, Pose.ARMS_CROSSED})
RAISED = frozenset({Pose.SHOW, Pose.CLIMB, Pose.JUMP})
"""What is seen best from below: something held high, somebody above; what is shown to somebody near is looked at level."""
TALL = frozenset({PlaceKind.LIGHTHOUSE, PlaceKind.CASTLE, PlaceKind.CHURCH, PlaceKind.RUIN})
SPREAD = frozenset({PlaceKind.STREET, PlaceKind.MARKET, PlaceKind.HARBOUR, PlaceKind.STATION, PlaceKind.HIGHWAY, PlaceKind.VILLAGE})
OPEN = frozenset({PlaceKind.DESERT, PlaceKind.FIELD, PlaceKind.SNOW, PlaceKind.BEACH, PlaceKind.MOUNTAIN, PlaceKind.SEA})

LOADED = 0.2
"""Tension from which it matters who stands and who sits."""

WIDE = frozenset(LADDER[: LADDER.index(Size.MLS) + 1])
NEAR = frozenset(LADDER[: LADDER.index(Size.MCU) + 1])
FACES = frozenset(LADDER[: LADDER.index(Size.CU) + 1])

_CROWD = wording(
    r"crowds?|crowded|battle|armies|army|riot|parade|procession|demonstration|commuters|traffic|tourists|hundreds|thousands|maze|"
    r"labyrinth|rows of|surrounded|swarm\w*|stampede|stalls"
)
_MAZE = wording(r"maze|labyrinth|grid of|rows (?:and|upon) rows")
_ALONE = wording(r"alone|lost|tiny|small|dwarfed|far below|nowhere|by (?:him|her)self|abandoned|lonely|grows small")
_ON_TOP = regex(r"(?<!FOOT OF THE )(?<!UNDER THE )(?<!BELOW THE )\bCLIFF(?:S|TOPS?)?\b", re.IGNORECASE)
"""A cliff that a scene plays on: what is tall about it lies below."""
_TALL = wording(r"towers?|skyscraper|steeple|spire|cathedral|cliffs?|mast|gallows|monument|statue|looms?|looming")
_OVER = wording(
    r"towers (?:over|above)|looms?|looming|stands? over|bears? down|leans? over (?:him|her|them)|imposing|gigantic|villain|mastermind|"
    r"blocks? (?:his|her|their|the) (?:way|path|door\w*)|cuts? (?:him|her|them) off|draws (?:his|her|an?) (?:\w+ )?(?:sword|gun|knife|"
    r"pistol|revolver)|has an? (?:gun|knife|pistol)|(?:gun|knife|pistol|rifle) (?:comes up|in (?:his|her) hand)"
)
_DOOR = wording(
    r"(?:in|fills|through) the (?:\w+ )?(?:door(?:way)?|entrance|gate(?:way)?)|door(?:s)? (?:opens?|bursts?|flies|slides? open)|"
    r"steps? out of the (?:dark|shadows?|fog)|out of the (?:dark|shadows?)|bursts? in|in the shadow|emerges?|appears|"
    r"is waiting|stops dead|comes to a halt|"
    r"rises (?:to (?:his|her)|slowly)|draws (?:him|her)self up"
)
_BEATEN = wording(
    r"beaten|helpless|defeated|ashamed|humiliated|exhausted|trapped|cornered|shrinks?|cowers?|huddles?|slumps?|sinks?|kneels?|"
    r"pleads?|begs?|is sick|hangs (?:his|her) head|trembl\w+|shaking|presses (?:him|her)self into|goes out in (?:his|her) face"
)
_ORDERS = wording(
    r"bark\w*|order\w*|command\w*|thunder\w*|roar\w*|shout\w*|yell\w*|snarl\w*|threaten\w*|cold(?:ly)?|menacing\w*|icy|grim(?:ly)?|"
    r"furious\w*|stern(?:ly)?"
)
_MEEK = wording(r"quiet(?:ly)?|meek\w*|small voice|whisper\w*|stammer\w*|tearful\w*|weak(?:ly)?|afraid|pleading|begging")
_THREATENS = wording(
    r"or else|you will (?:regret|pay)|i(?:'|’)ll (?:kill|break|find)|kill (?:you|him|her)|hands up|don(?:'|’)t move|get out|give me|"
    r"tell me where|where is the|shut up|sit down|on your knees|that(?:'|’)s an order|stop right|your last|nobody leaves|drop (?:it|the)"
)
_BELOW = wording(r"below|from above|roofs|rooftops|valley|far down")
_FALLING = wording(r"falls? (?:from|off|over|through)|plummets?|drops? from|crash(?:es)? down|overhead|high above|swoops?")
_DREAD = wording(
    r"dizzy|drunk(?:en)?|deranged|insane|hallucinat\w+|nightmare|delirious|madness|vertigo|dread|terror|terrified|panics?|reels|"
    r"sways|drugged|concussed|lurch\w*|unsteady|staggers?|(?:the room|everything|the world) (?:spins|tilts|swims)"
)
_DREAM = regex(r"\b(?:NIGHTMARE|DREAM|HALLUCINATION|DELIRIUM)\b")
_LAID_OUT = wording(
    r"maps?|floor ?plans?|blueprints?|charts?|chess ?board|cards|plates?|bowls?|banknotes|coins|photographs|photos|chalk outline|"
    r"drawings?|puzzle|table is laid|feast"
)


def _shown(m: Moment) -> str:
    """The words of the panel that are seen, not said."""
    return " ".join(beat.text for beat in m.beats if beat.what is not What.SPEECH)


def _me(m: Moment, it: Setup) -> Blocking | None:
    """Whom a picture of one person is of."""
    return m.here.get(it.subjects[0]) if it.framing in ONE and len(it.subjects) == 1 else None


def _other(m: Moment, me: Blocking) -> Blocking | None:
    """Whom somebody faces: whom they look at, else whom they speak to."""
    return next((m.here[who] for who in (me.gaze, m.partner) if who in m.here and who != me.character), None)


def down(one: Blocking) -> bool:
    """Whether somebody is on the floor, or as small."""
    return one.pose in DOWN or is_fallen(one) or one.gesture in DOWN


def up(one: Blocking) -> bool:
    """Whether somebody is on their feet."""
    return not down(one) and one.pose not in LOW


def _doing(one: Blocking, poses: frozenset[Pose]) -> bool:
    return one.pose in poses or one.gesture in poses


def _laid(one: Blocking) -> bool:
    """Whether what somebody slams is a thing on a table: it is seen from above the top."""
    return Pose.SLAM in (one.pose, one.gesture) and bool(one.holds or one.thing)


def _dread(m: Moment, it: Setup) -> bool:
    return it.framing in SOME and bool(_DREAM.search(m.scene.heading) or _DREAD.search(_shown(m)))


def _lies(m: Moment, it: Setup) -> bool:
    people = [m.here[who] for who in it.subjects if who in m.here]
    lying = [one for one in people if one.pose in (Pose.LIE, Pose.SLEEP) and one.at not in {*PRONE, "under_car"}]
    return it.framing in SOME and bool(lying) and len(lying) == len(people)


def _tabletop(m: Moment, it: Setup) -> bool:
    held = any(one.holds in it.subjects for one in m.here.values() if one.holds)
    return it.framing is Framing.INSERT and not held and bool(_LAID_OUT.search(_shown(m)))


def _victim(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    other = _other(m, me) if me else None
    return me is not None and down(me) and (other is None or up(other))


def _victor(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    other = _other(m, me) if me else None
    return me is not None and other is not None and up(me) and down(other)


def _over_somebody(m: Moment, it: Setup) -> bool:
    """Two or three people of whom one is on the floor."""
    people = [m.here[who] for who in it.subjects if who in m.here]
    return len(people) > 1 and any(map(down, people)) and any(map(up, people)) and it.framing in SOME


def _threat(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    return me is not None and (
        (_doing(me, THREAT) and not _laid(me)) or (me.character in m.main.people[:1] and bool(_OVER.search(_shown(m))))
    )


def _looming(m: Moment, it: Setup) -> bool:
    return it.framing in SOME and bool(_OVER.search(_shown(m)))


def _violence(m: Moment, it: Setup) -> bool:
    return it.framing in SOME and any(
        _doing(m.here[who], VIOLENCE) and not _laid(m.here[who]) for who in it.subjects if who in m.here and who in m.main.people
    )


def _raised(m: Moment, it: Setup) -> bool:
    up_there = [
        m.here[who] for who in it.subjects if who in m.here and not m.here[who].at.endswith("_down") and m.here[who].at != BEFORE_JURY
    ]
    to_another = it.size is Size.MS and len(it.subjects) > 1
    raised = RAISED - {Pose.SHOW} if to_another else RAISED
    return it.framing in SOME and any(_doing(one, raised) for one in up_there) and bool(m.main.deeds)


def _out_of_the_floor(m: Moment, it: Setup) -> bool:
    """Who comes up through a hatch is looked down on: the opening is seen."""
    return it.framing in SOME and any(m.here[who].at == UP_HATCH for who in it.subjects if who in m.here)


def _in_the_door(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    return me is not None and up(me) and me.character in m.people and bool(_DOOR.search(_shown(m)))


def _beaten(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    return me is not None and (_doing(me, BROKEN) or (me.character in m.people[:1] and bool(_BEATEN.search(_shown(m)))))


def _child(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    other = _other(m, me) if me else None
    return me is not None and other is not None and me.character in m.scene.children and other.character not in m.scene.children


def _before_a_child(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    other = _other(m, me) if me else None
    return me is not None and other is not None and other.character in m.scene.children and me.character not in m.scene.children


def _speaks(m: Moment, it: Setup) -> bool:
    return m.main.what is What.SPEECH and m.main.speaker in it.subjects


def _orders(m: Moment, it: Setup) -> bool:
    """Somebody who speaks from above: an order, a threat, a raised voice."""
    said = " ".join(beat.text for beat in m.beats if beat.what is What.SPEECH)
    loud = "!" in said and m.tension >= 0.3
    return _speaks(m, it) and it.framing in ONE and bool(loud or _ORDERS.search(m.main.manner) or _THREATENS.search(said))


def _meek(m: Moment, it: Setup) -> bool:
    return _speaks(m, it) and it.framing in ONE and bool(_MEEK.search(m.main.manner))


def _seated_before(m: Moment, it: Setup) -> bool:
    """Somebody who sits, spoken to by somebody who stands, when it gets serious."""
    me = _me(m, it)
    other = _other(m, me) if me else None
    return me is not None and other is not None and me.pose is Pose.SIT and up(other) and m.tension >= LOADED


def _stands_before(m: Moment, it: Setup) -> bool:
    me = _me(m, it)
    other = _other(m, me) if me else None
    return me is not None and other is not None and up(me) and other.pose is Pose.SIT and m.tension >= LOADED


def _wide_of_many(m: Moment, it: Setup) -> bool:
    words = f"{m.scene.heading} {_shown(m)}"
    if it.framing is Framing.ESTABLISHING and (told_of_people(m) or vistas.tower([_shown(m)])):
        return False
    return it.framing in (*PLACE, Framing.GROUP) and it.size in (Size.WS, Size.EWS) and bool(_CROWD.search(words))


def _wide_of_spread(m: Moment, it: Setup) -> bool:
    wide = it.framing in PLACE and it.size in (Size.WS, Size.EWS) and not m.scene.interior and m.scene.kind in SPREAD
    return wide and not told_of_people(m) and not vistas.told([_shown(m)])


def _maze(m: Moment, it: Setup) -> bool:
    return it.framing in PLACE and bool(_MAZE.search(f"{m.scene.heading} {_shown(m)}".lower()))


def _on_a_cliff(m: Moment, it: Setup) -> bool:
    return it.framing in PLACE and not m.scene.interior and _ON_TOP.search(m.scene.heading) is not None


def _tall(m: Moment, it: Setup) -> bool:
    wide = it.framing in PLACE and not m.scene.interior
    return wide and (m.scene.kind in TALL or bool(_TALL.search(f"{_ON_TOP.sub(' ', m.scene.heading)} {_shown(m)}")))


def _lost(m: Moment, it: Setup) -> bool:
    alone = len(m.here) == 1 and it.framing in (Framing.SINGLE, Framing.ESTABLISHING)
    big = not m.scene.interior and m.scene.kind in OPEN and not told_of_people(m)
    return alone and it.size in (Size.EWS, Size.WS, Size.FS) and (big or bool(_ALONE.search(_shown(m))))


def _falling(m: Moment, it: Setup) -> bool:
    standing = all(up(m.here[who]) for who in it.subjects if who in m.here)
    return it.framing in SOME and standing and bool(_FALLING.search(_shown(m)))


def _below(m: Moment, it: Setup) -> bool:
    return it.framing in PLACE and bool(_BELOW.search(_shown(m)))


def _looks_up(m: Moment, it: Setup) -> bool:
    """Faces that look up are seen from where they look."""
    return it.framing in SOME and any(_doing(m.here[who], frozenset({Pose.LOOK_UP})) for who in it.subjects if who in m.here)


class Reason(NamedTuple):
    """A row: when, which angle, in which sizes, how many panels at least since the last unusual one, and in what words."""

    when: Callable[[Moment, Setup], bool]
    angle: Angle
    sizes: frozenset[Size]
    apart: int
    why: str


REASONS: tuple[Reason, ...] = (
    Reason(_dread, Angle.DUTCH, FACES, 3, "tilted: nothing is steady"),
    Reason(_maze, Angle.OVERHEAD, WIDE, 2, "from above: a maze"),
    Reason(_tabletop, Angle.OVERHEAD, frozenset({Size.INSERT}), 2, "from above, as it is laid out"),
    Reason(_lies, Angle.OVERHEAD, WIDE | {Size.MS}, 3, "straight down on who lies there"),
    Reason(_threat, Angle.LOW, NEAR, 2, "low: a threat"),
    Reason(_looming, Angle.LOW, NEAR, 2, "low: somebody towers"),
    Reason(_victor, Angle.LOW, NEAR, 2, "low: seen from below by whoever is down"),
    Reason(_victim, Angle.HIGH, NEAR, 2, "high: beaten down"),
    Reason(_violence, Angle.LOW, NEAR, 2, "low: blows loom"),
    Reason(_out_of_the_floor, Angle.HIGH, WIDE | {Size.MS}, 0, "high: it opens in the floor"),
    Reason(_raised, Angle.LOW, WIDE | {Size.MS}, 2, "low: it goes up"),
    Reason(_falling, Angle.WORM, WIDE | {Size.MS}, 3, "from the ground: it comes from above"),
    Reason(_beaten, Angle.HIGH, NEAR, 2, "high: made small"),
    Reason(_in_the_door, Angle.LOW, NEAR, 2, "low: somebody in the door"),
    Reason(_below, Angle.HIGH, WIDE, 2, "high: it lies below"),
    Reason(_looks_up, Angle.HIGH, NEAR, 2, "high: from where they look"),
    Reason(_on_a_cliff, Angle.HIGH, WIDE, 2, "high: it drops below us"),
    Reason(_tall, Angle.LOW, WIDE, 2, "low: it rises above us"),
    Reason(_lost, Angle.HIGH, WIDE, 3, "high: alone in it"),
    Reason(_wide_of_many, Angle.HIGH, WIDE, 2, "high: the many at once"),
    Reason(_orders, Angle.LOW, NEAR, 3, "low: the upper hand"),
    Reason(_meek, Angle.HIGH, NEAR, 3, "high: the lower hand"),
    Reason(_over_somebody, Angle.HIGH, WIDE | {Size.MS}, 3, "high: one is down"),
    Reason(_child, Angle.HIGH, NEAR, 4, "high, as a grown-up sees a child"),
    Reason(_before_a_child, Angle.LOW, NEAR, 4, "low, as a child sees a grown-up"),
    Reason(_stands_before, Angle.LOW, NEAR, 3, "low: stands, the other sits"),
    Reason(_seated_before, Angle.HIGH, NEAR, 3, "high: sits, the other stands"),
    Reason(_wide_of_spread, Angle.HIGH, WIDE, 4, "high: the lie of the land"),
)
"""Why a camera leaves eye level, the strongest reasons first."""

AFLOAT = frozenset({PlaceKind.BOAT, PlaceKind.SEA})
"""Places where a low camera would be under the gunwale."""
TURNED = 75
"""Degrees a face may be turned from the lens and still be seen well from above or below."""

ANSWERS: dict[Angle, Angle] = {Angle.LOW: Angle.HIGH, Angle.HIGH: Angle.LOW}
"""The other half of a confrontation: who is looked up at looks down."""


def angled(m: Moment, it: Setup) -> tuple[Setup, str]:
    """The setup at the height its moment asks for, with the reason; unchanged and without one where eye level says enough.

    What the script asks for stays. Two unusual angles stand side by side only as the two sides of a confrontation.
    """
    if it.angle is not Angle.EYE or m.scene.car or (m.last and not m.first) or it.framing is Framing.POV or sight_sizes.is_wide(it):
        return it, ""
    since = len(m.scene.past) - m.scene.odd_angle
    for row in REASONS:
        if it.size in row.sizes and (since > row.apart or _answers(m, it, row.angle)) and row.when(m, it):
            return (replace(it, angle=row.angle), row.why) if _stands(m, it, row.angle) else (it, "")
    return it, ""


def _stands(m: Moment, it: Setup, angle: Angle) -> bool:
    """Whether a camera can stand there and sees what it is to see: no shoulder from straight above, no boat from below, no nape."""
    if angle in (Angle.OVERHEAD, Angle.WORM) and it.framing is Framing.OTS:
        return False
    if angle in (Angle.LOW, Angle.WORM) and m.scene.kind in AFLOAT and it.size in WIDE:
        return False
    me = _me(m, it)
    away = abs((me.facing - it.side + 180) % 360 - 180) if me is not None and it.framing is not Framing.OTS else 0
    return away <= TURNED or angle in (Angle.OVERHEAD, Angle.DUTCH)


def _answers(m: Moment, it: Setup, angle: Angle) -> bool:
    """Whether this is the other side of the confrontation of which the panel before was one side, and that was no answer itself."""
    past = m.scene.past
    if not past or ANSWERS.get(past[-1].angle) is not angle or len(past) - m.scene.odd_angle != 1:
        return False
    alone = past[-1].framing in ONE and it.framing in ONE
    return alone and set(past[-1].subjects) != set(it.subjects) and (len(past) < 2 or past[-2].angle is Angle.EYE)
