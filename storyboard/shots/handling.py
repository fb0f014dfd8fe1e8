"""What hands are at while a scene is walked through: a fitting of the set, a part of somebody, a thing that another holds."""

from __future__ import annotations

import re
from dataclasses import replace

from storyboard.breakdown import shape_words
from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Mark, Pose
from storyboard.shots import touches
from storyboard.shots.acts import Act
from storyboard.shots.antecedents import done_to_it
from storyboard.shots.at_vehicles import at_vehicle
from storyboard.shots.deed import Deed
from storyboard.shots.fitting_words import SEATS
from storyboard.shots.fittings import OWN, fit, fitting_of, out_of, thing_at, upward
from storyboard.shots.floor import FALLEN, Floor
from storyboard.shots.furniture_words import opens_itself
from storyboard.shots.holding import NO_HANDS
from storyboard.shots.landing_words import INTO
from storyboard.shots.landings import make_room
from storyboard.shots.naming import called, direct, large
from storyboard.shots.nouns import phrases
from storyboard.shots.objects import softer
from storyboard.shots.posing import posed
from storyboard.shots.put_words import at_shoe, has_put, lit, put_aside, put_where, switched_lamp, worn
from storyboard.shots.regarding import BEFORE, BELOW, LETTERED, SEEN, headline, on_wall
from storyboard.shots.seeing import looks
from storyboard.shots.things import carried
from storyboard.shots.topics import wet_finger
from storyboard.shots.touched_words import TOUCHED, itself, lidded, shuts, touched
from storyboard.shots.vehicle_words import KICKED_ON


def handle(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """What the hands are at: a fitting of the set, or a part of somebody's body, which an empty hand touches."""
    put_aside(floor, who, deed)
    _looks_away(floor, who, deed)
    floor.touched = ("" if deed.whom else touched(deed.pose, told, floor.touched)) or floor.touched
    now = floor.here[who]
    if looks(floor, who, deed, told) or (now.gesture or now.pose) is not deed.pose or _lifts_small(floor, who, deed):
        return
    other = deed.whom or (now.gaze if deed.pose is Pose.PAT and touches.OWNED.search(told) else "")
    other = other or _whose(floor, who, deed, told)
    part = touches.part(deed.pose, told) if other in floor.here else ""
    if deed.whom in floor.here and deed.pose in (Pose.CARRY, Pose.DRAG, Pose.PULL) and _bears(floor, who, deed, told):
        return
    if part:
        _touch(floor, who, deed, part, other)
        return
    if _smells(floor, who, deed, told) or _thumbs(floor, who, deed, told):
        return
    if (own := touches.own_deed(deed.pose, told) or touches.own_way(deed.pose, deed.at, told)) and (not other or own in touches.ALONE):
        fit(floor, who, "mirror" if fitting_of(deed, told) == "mirror" else own)
        if own in touches.BARE:
            floor.change(who, holds="", thing="", other="")
        return
    _use(floor, who, deed, told)
    if deed.pose is Pose.PUT and not (floor.here[who].holds or floor.here[who].thing):
        in_hand(floor, who, deed)
    put_where(floor, who, deed, told)
    worn(floor, who, told)
    at_shoe(floor, who, told)
    _sit_beside(floor, who, deed, told)
    _at_work(floor, who, told)
    if deed.pose is Pose.FIGHT and deed.thing and _SMASHES.match(told):
        floor.thrown.add(who)


def _thumbs(floor: Floor, who: str, deed: Deed, told: str) -> bool:
    """Whether a thumb is shown."""
    shown = touches.thumb(deed.pose, told)
    if shown:
        fit(floor, who, touches.THUMB)
    return shown


def _smells(floor: Floor, who: str, deed: Deed, told: str) -> bool:
    """Whether something is smelt at: it is in the hand, under the nose."""
    now = floor.here[who]
    known, had = bool(deed.prop or deed.thing), bool(now.holds or now.thing)
    if deed.pose is not Pose.DAB or not touches.smelt(told, known=known, had=had):
        return False
    in_hand(floor, who, deed)
    floor.change(who, **{"gesture" if now.gesture else "pose": Pose.HOLD})
    fit(floor, who, touches.SNIFF)
    if touches.STINKS.match(told):
        floor.change(who, expression=Expression.DISGUSTED)
    return True


def _looks_away(floor: Floor, who: str, deed: Deed) -> None:
    """Who does something after they have looked at a small thing is no more before it, nor has it at the ear."""
    if floor.here[who].at == "own_ear" and deed.pose is not Pose.HOLD:
        floor.change(who, at="")
    if floor.here[who].at in (BEFORE, BELOW) and not (deed.act is Act.LOOK and deed.pose is None):
        floor.change(who, at="", thing="", named="")


_THE_PART = regex(
    r"\A(?:grabs?|seizes?|catch(?:es)?|takes?|grips?|clutch(?:es)?|snatch(?:es)?) (?:hold of )?"
    r"the (?:\w+ )?(?:wrist|hand|arm|sleeve|collar|ankle|elbow)s?\b|"
    r"\A(?:lay|put|plac|rest|fold|slip|clos)\w* (?:his|her|their) (?:\w+ )?(?:hand|palm|fingers) (?:over|on|around|upon) "
    r"(?:his|hers|theirs)(?=\W*\Z)",
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
    if deed.pose is not Pose.DRAG or _ON_FOOT.match(told):
        return False
    limb = _BY.search(told)
    floor.change(who, at="foot" if limb and limb["legs"] else "arm", gaze=deed.whom, holds="", thing="")
    _down(floor, deed.whom, Pose.LIE)
    return True


_TO_FEET = regex(
    r"\A(?:helps?|pulls?|hauls?|lifts?|gets?|drags?|hoists?)\b[^.;:!?]*?\b(?:up\b(?! (?:the|a|to|against))|to (?:his|her|their) feet)",
    re.IGNORECASE,
)
_BY = regex(
    r"\bby (?:the|his|her|their|both|one|an?) (?:\w+ )?(?:(?P<legs>feet|foot|ankles?|legs?|heels|boots?)|"
    r"arms?|wrists?|armpits|shoulders|hands)\b",
    re.IGNORECASE,
)


_ON_FOOT = regex(r"\A(?:march|frogmarch|lead|take|tow|escort|usher|hustle|(?:drag|haul|pull)\w* (?:\w+ ){1,2}along\b)", re.IGNORECASE)
"""Who is brought away so walks."""


def _down(floor: Floor, who: str, pose: Pose) -> None:
    """Has somebody on the ground who is dealt with there; who sits keeps the seat while they are helped up."""
    now = floor.here[who]
    if now.pose is pose or (pose is Pose.CROUCH and now.pose in (Pose.SIT, Pose.KNEEL)):
        return
    floor.change(who, pose=pose, state=FALLEN if pose is Pose.LIE else "", holds="", thing="", to=None)
    floor.rest[who] = Pose.LIE if pose is Pose.LIE else Pose.STAND


_SMASHES = regex(r"(?:smash|shatter|break)", re.IGNORECASE)
"""What is gone after it."""


SMALL = listed("candle bowl pan pot cup jug vase baby cake tray bottle bucket basket kettle trophy")
"""What two lift that one could: the first has it in both hands, the other a hand on it."""


def _lifts_small(floor: Floor, who: str, deed: Deed) -> bool:
    kind = carried(f" the {floor.names.get(deed.prop, '').casefold()}") if deed.prop else deed.thing
    if deed.pose is not Pose.SHARE or kind not in SMALL or len(deed.who) < 2:
        return False
    first = deed.who[0]
    if who == first:
        floor.change(who, pose=Pose.HOLD, thing="" if deed.prop else kind, holds=deed.prop)
    else:
        floor.change(who, pose=Pose.REACH, gaze=first, at="held", thing="", holds="")
    return True


def _touch(floor: Floor, who: str, deed: Deed, part: str, other: str) -> None:
    now = floor.here[who]
    _stops_work(floor, other, tended=deed.pose in (Pose.TEND, Pose.PAT))
    floor.change(who, gaze=other, at=now.at if part == touches.USUAL.get(now.pose) and now.at in touches.PARTS else part)
    if deed.pose in touches.EMPTY or touches.by_part(deed.pose, deed.thing, part, deed.told):
        floor.change(who, holds="", thing="")
    elif deed.pose is Pose.TEND:
        in_hand(floor, who, deed)
        floor.thrown.update({who} if deed.thing else ())
        _with_tool(floor, who, deed)


def _with_tool(floor: Floor, who: str, deed: Deed) -> None:
    """Who puts something on somebody with a tool has the tool in the hand: `dabs vinegar on his eyelid with a rag`."""
    means = _WITH_A.match(deed.told)
    tool = carried(f" {means['what']}") if means else ""
    if tool and _DAUBS.match(deed.told):
        floor.change(who, holds="", thing=tool, other="")
        floor.thrown.add(who)


_DAUBS = regex(
    r"(?:dab|smear|rub|paint|spread|brush|pat|daub|apply|appl|sponge|swab|dust|comb|pick|pull|pluck|draw|tease|dig)\w*\b", re.IGNORECASE
)


WORK = frozenset({Pose.DIG, Pose.SWEEP, Pose.STIR, Pose.DANCE, Pose.ROW, Pose.SWIM, Pose.CARRY})
"""What nobody goes on with who is taken hold of."""


def _stops_work(floor: Floor, who: str, *, tended: bool) -> None:
    now = floor.here[who]
    if tended and now.pose in (Pose.WALK, Pose.RUN) and who not in floor.busy:
        floor.rest[who] = Pose.STAND
        floor.change(who, pose=Pose.STAND, to=None)
    if floor.rest.get(who) in WORK and who not in floor.busy:
        floor.rest[who] = Pose.STAND
        floor.change(who, pose=Pose.STAND if now.pose in WORK else now.pose, thing="")


def _use(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Brings somebody to a fitting of the set, or into what they fall into."""
    if deed.at.startswith(INTO):
        fit(floor, who, deed.at)
        make_room(floor, who)
        floor.tripped.discard(who)
    else:
        _used(floor, who, deed, told)


def _lid_of(floor: Floor, deed: Deed, told: str) -> str:
    """What somebody opens or shuts by its lid; a trunk out of doors is a car's. Empty for anything else."""
    lid = lidded(deed.pose, told) or ""
    return "boot" if lid == "lid" and floor.outside and _TRUNK.search(told) else lid


_TRUNK = regex(r"\A\w+ (?:\w+ )?(?:the|his|her) trunk\b")


def _used(floor: Floor, who: str, deed: Deed, told: str) -> None:
    kind = out_of(deed, told) or fitting_of(deed, told) or (large(told) if deed.pose in STOOD_AT else "")
    if kind == "door" and deed.pose is Pose.KNOCK and deed.thing in _BEATS and not re.search(r"\bdoor\b", told):
        kind = "block"
    kind = _lid_of(floor, deed, told) or kind
    if kind in ("", "lever") and not deed.whom and (on := touched(deed.pose, told, floor.touched)):
        kind = on
    if kind == "door" and deed.at not in ("", "door"):
        kind = "wall" if deed.at == "wall" else ""
    if deed.whom in floor.here and deed.pose in (Pose.PUSH, Pose.PULL, Pose.FIGHT):
        kind = ""
    kind = floor.locked.get(who, kind) if kind == "lock" else kind
    kind = "branch" if kind == "brink" and deed.pose is Pose.DANGLE and not (floor.outside or _AN_EDGE.search(told)) else kind
    if kind in OWN and deed.whom:
        return
    kind = at_vehicle(floor, who, deed, (kind or thing_at(deed, told) or upward(floor, deed, told), told))
    fit(floor, who, kind)
    floor.change(who, **({"pose": Pose.SLAM, "thing": ""} if shuts(kind, told) else {}))
    now = floor.here[who]
    if deed.pose is Pose.FALL and now.at == "drop" and not _LOW.search(told):
        floor.off.add(who)
    if now.at == "hatch":
        _clear_of_hatch(floor, who)
    if now.at in ("lock", "wall_box") and deed.pose is not Pose.OPEN_DOOR and not (now.holds or now.thing):
        floor.change(who, thing="key")
        floor.thrown.add(who)


_AN_EDGE = regex(r"\b(?:edge|ledge|brink|lip|rim|roof|parapet|railing|balcony|cliff|sill)\b", re.IGNORECASE)
"""What somebody hangs from in a room too; else it is a beam overhead."""
_LOW = regex(r"\b(?:truck|wagon|cart|stage|train|wall|rock|horse|bed|chair|table|wall|carriage)s?\b", re.IGNORECASE)
"""What somebody who falls off it lies beside."""
HOLE, EDGE = 1.1, 1.5
"""Metres before who kneels at a hatch to the middle of the hole, and from there to where others stand."""


def _clear_of_hatch(floor: Floor, who: str) -> None:
    """Nobody stands in the hole that somebody opens in the floor: they are at its edge."""
    me = floor.here[who]
    side = 1.0 if me.facing > 0 else -1.0
    hole = me.mark.x + side * HOLE
    for other, now in list(floor.here.items()):
        if other != who and abs(now.mark.x - hole) < EDGE - 0.3 and now.to is None and not now.at:
            floor.change(other, mark=Mark(x=round(hole + side * EDGE, 3), z=round(min(now.mark.z, me.mark.z), 3)))


_BEATS = frozenset({"hammer", "sledgehammer", "mallet", "stone", "club", "axe"})
"""What is beaten with on something that lies there, and not at a door."""
STOOD_AT = frozenset(
    {Pose.PULL, Pose.PUSH, Pose.HAUL, Pose.TEND, Pose.REACH, Pose.PRESS, Pose.STIR, Pose.CUT, Pose.WASH, Pose.RUB, Pose.STAND, Pose.PUT}
    | {Pose.FIGHT, Pose.KICK, Pose.KNOCK, Pose.SLAM, Pose.OPEN_DOOR, Pose.LIFT, Pose.PLAY, Pose.LOOK_DOWN, Pose.READ, Pose.WRITE, Pose.BOW}
    | {Pose.TAKE, Pose.LISTEN, Pose.POINT, Pose.HOLD, Pose.DROP, Pose.PRAY, Pose.CALL, Pose.COUNT, Pose.POUR, Pose.KNOT, Pose.SPY}
)
"""Poses in which somebody is at the great thing their words name."""


_LETS_GO = frozenset({Pose.DROP, Pose.THROW, Pose.GIVE})
"""What a picture goes on showing of a hand, though it does something else afterwards: the pistol falls, whichever lid is shut."""


def in_hand(floor: Floor, who: str, deed: Deed) -> None:
    """Puts what a deed is done with into the hand; who only helps another to hold it has nothing."""
    now = floor.here[who]
    if (now.pose in (Pose.TAKE, Pose.REACH) and now.at == "held") or (
        now.pose in _LETS_GO and deed.pose is not now.pose and (now.holds or now.thing)
    ):
        return
    if deed.prop:
        floor.change(who, holds=deed.prop, thing="")
    elif deed.thing and not _stays_there(deed):
        floor.change(who, holds="", thing=deed.thing)


def _stays_there(deed: Deed) -> bool:
    """Whether what a deed is done to is in no hand meanwhile: what is stirred in, the tyre of a car that is kicked."""
    return (deed.pose is Pose.STIR and deed.thing in shape_words.SHAPES) or (deed.pose is Pose.KICK and deed.thing in KICKED_ON)


def with_it(floor: Floor, who: str, deed: Deed) -> None:
    """Whatever a deed is done to is in the hand, whichever verb it is, and is called as the words call it."""
    if not _again(floor, who, deed):
        _taken(floor, who, deed)
        _second(floor, who, deed)
        called(floor, who, deed)
        floor.recent = _object(deed) or (("", "") if deed.prop or _NAMES.search(deed.told) or wet_finger(deed.told) else floor.recent)
    if floor.here[who].at == "block" and deed.pose is Pose.KNOCK:
        _beaten(floor, who, deed)
    if deed.pose is Pose.TYPE and (machine := _TYPED_ON.search(deed.told)):
        floor.change(who, holds="", named="", thing="typewriter" if machine["old"] else "laptop")
    has_put(floor, who, deed)
    lit(floor, who, deed)
    switched_lamp(floor, who, deed)
    now = floor.here[who]
    if now.at in TOUCHED and now.pose is not Pose.PUT and itself(deed.told):
        means = _WITH_A.match(deed.told)
        floor.change(who, holds="", thing=carried(f" {means['what']}") if means else "", named="")
    if now.at.startswith(SEEN) and on_wall(deed.told) and deed.prop in ("", now.holds):
        floor.change(who, holds="", thing="", named=headline(deed.told) if now.at in LETTERED else "")
    if opens_itself(now.at, floor.names.get(now.holds, "") or now.thing):
        floor.change(who, holds="", thing="", named="")


_TYPED_ON = regex(r"\b(?:laptop|notebook computer|computer|(?P<old>typewriter))\b", re.IGNORECASE)


def _beaten(floor: Floor, who: str, deed: Deed) -> None:
    """What is hammered lies under the hammer, the other hand on it."""
    named = next(iter(phrases(deed.told.partition(" ")[2])), None)
    kind = (carried(f" the {named.words}") if named else "") or "plank"
    floor.change(who, holds="", thing="hammer", other="" if kind == "hammer" else kind, named="")
    floor.thrown.add(who)


_NAMES = regex(r"\b(?:an?|the|his|her|their|its) \w", re.IGNORECASE)


def _object(deed: Deed) -> tuple[str, str] | None:
    """Kind and name of what a deed is done to, where that is no prop."""
    great = "" if deed.prop or deed.thing else large(deed.told)
    named = phrases(deed.told.partition(" ")[2]) if deed.thing or great else ()
    return next(((one.kind, one.words) for one in named if great in ("", one.kind)), None)


_AS_DOOR = regex(r" (?:open|shut|closed)\b", re.IGNORECASE)


def _again(floor: Floor, who: str, deed: Deed) -> bool:
    """`it` is what was named last, also where that is no prop: it is in the hand, or they are at it."""
    kind, name = floor.recent
    it = done_to_it(deed.told) if kind and not deed.thing and deed.act not in (Act.DROP, Act.TRAVEL, Act.EXIT) else None
    if it is None or _AS_DOOR.match(deed.told, it.end()):
        return False
    if kind in shape_words.LARGE:
        floor.change(who, holds="", thing="")
        fit(floor, who, kind if deed.pose in STOOD_AT and not floor.here[who].at else "")
    elif floor.here[who].pose not in NO_HANDS:
        in_hand(floor, who, replace(deed, prop="", thing=carried(f" the {name}")))
        floor.thrown.add(who)
        posed(floor, who, softer(floor.here[who].pose, floor.here[who].thing, deed.told[it.start() :]))
    floor.change(who, named=name)
    return True


def _second(floor: Floor, who: str, deed: Deed) -> None:
    """What the words name as the tool is in the other hand, where the first one has what it is done to."""
    now, means = floor.here[who], _WITH_A.match(deed.told)
    full = bool(now.holds or now.thing) and deed.pose in BOTH
    if means is None or now.other or not (full or deed.pose is Pose.SALUTE):
        return
    tool = carried(f" {means['what']}")
    if tool and tool != now.thing and tool != carried(f" the {floor.names.get(now.holds, '').casefold()}"):
        floor.change(who, other=tool)


_WITH_A = regex(r"[^.,;:!?]*?\bwith (?P<what>(?:an?|the|his|her|another|one) [^.,;:!?]+)", re.IGNORECASE)
BOTH = frozenset({Pose.TEND, Pose.READ, Pose.HOLD, Pose.KNOT, Pose.RUB, Pose.PRESS, Pose.WASH})
"""Poses that have what they are done to in one hand, and the tool in the other."""


def _taken(floor: Floor, who: str, deed: Deed) -> None:
    now = floor.here[who]
    small = deed.thing and now.at in ("", "thing", "own_ear")
    bare = not (now.holds or now.thing) and now.pose not in NO_HANDS and (deed.act, deed.pose) not in HANDS_FULL
    if bare and deed.act in _TO_THINGS and (deed.pose is None or deed.pose in FREE) and (small or (deed.prop and direct(floor, deed))):
        in_hand(floor, who, deed)
        floor.change(who, at="" if now.at == "thing" and deed.thing else now.at)
        floor.thrown.update({who} if deed.thing else ())
    if bare and deed.pose is None and deed.act in (Act.LOOK, Act.TURN) and not now.at and now.pose is Pose.STAND:
        fit(floor, who, large(deed.told))


_TO_THINGS = frozenset({Act.POSE, Act.LOOK, Act.TURN, Act.TAKE})
FREE = frozenset(
    {Pose.STAND, Pose.REACH, Pose.WAVE, Pose.SHOW, Pose.PULL, Pose.PUSH, Pose.DRAG, Pose.TAKE, Pose.HOLD, Pose.PUT, Pose.TEND, Pose.PRESS}
    | {Pose.KNOCK, Pose.LOOK_DOWN, Pose.CATCH, Pose.KNOT, Pose.DROP, Pose.JUMP, Pose.BECKON, Pose.THINK, Pose.LISTEN, Pose.HAUL, Pose.NOD}
    | {Pose.KNEEL, Pose.CROUCH, Pose.SIT, Pose.WASH, Pose.POCKET}
)
"""Poses in which a hand may have what the deed is done to."""
HANDS_FULL = frozenset({(Act.POSE, Pose.SIT), (Act.POSE, Pose.KNEEL), (Act.POSE, Pose.CROUCH), (Act.POSE, Pose.STAND)})
"""What is told of the legs: a thing named with it is where they are."""


_BESIDE = regex(
    r"\b(?:next to|beside|close to|side by side|shoulder to shoulder|alongside|in between|together)\b|\bby (?:his|her|their) side\b",
    re.IGNORECASE,
)


_AT_FOOT = regex(r"\b(?:shoe|boot|lace|shoelace|foot|feet|ankle|heel|toe|sandal|skate|sock|stocking|trap)s?\b", re.IGNORECASE)
"""What somebody stoops to, with nothing in the hands."""
_SEARCHES = regex(r"(?:search|rummag|rifl|ransack|fumbl|grop|feel|root|hunt|examin|strok|pet|pat|saddl|groom|milk)", re.IGNORECASE)


def _at_work(floor: Floor, who: str, told: str) -> None:
    """Who works at something the picture has no drawing of reaches for it, or has both hands on it: nobody is taken to tie a shoe."""
    now = floor.here[who]
    bare = not (now.holds or now.thing or now.at) and now.gaze not in floor.here
    if now.pose is Pose.TEND and bare and not _AT_FOOT.search(told):
        floor.change(who, pose=Pose.REACH if _SEARCHES.match(told) else Pose.PRESS)


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
