"""Where everybody stands, which way they face and what they do, from beat to beat of a scene.

A floor has fixed slots, one a person, so that marks hold from panel to panel. Everybody enters from screen left and leaves
to screen right, and whoever walks or runs goes to the right: that way screen direction agrees over any cut. Coordinates as
in `storyboard.model.shots.Mark`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.shots import aloft, big, comings, helms, ropes, strength
from storyboard.shots.acts import GOING, Act
from storyboard.shots.answers import AHEAD
from storyboard.shots.at_table import at_table, gathered
from storyboard.shots.beats import Beat, What
from storyboard.shots.before_many import before_many
from storyboard.shots.close_words import close_up
from storyboard.shots.covers import covered
from storyboard.shots.deed import Deed
from storyboard.shots.faces_told import silent
from storyboard.shots.feelings import felt
from storyboard.shots.fittings import OWN, climbs, upright, words_of
from storyboard.shots.floor import COUNTER, FALLEN, MOVING, STEP, TUCKED, WIELDED, Floor, face_nearest, place, towards, yaw
from storyboard.shots.furniture_words import locked_at
from storyboard.shots.handling import handle, in_hand, with_it
from storyboard.shots.holding import TO_EAR, lit_by
from storyboard.shots.in_court import in_court
from storyboard.shots.lasting import jots
from storyboard.shots.pairs import second_hand
from storyboard.shots.partners import CRACKLES, OVER_RADIO, RADIO
from storyboard.shots.passers import passing
from storyboard.shots.posing import FIXED, GRASPS, into_radio, on_the_run, posed
from storyboard.shots.receivers import ACROSS, GIVING, receiver, unnamed
from storyboard.shots.relations import relate
from storyboard.shots.rereading import OUT_OF_CAR
from storyboard.shots.standing import stands_where
from storyboard.shots.taking import takes_from
from storyboard.shots.trays import through_it, under_it
from storyboard.shots.verbs import AT_WHEEL
from storyboard.shots.waking import TRIPS, half_up, sat_up, woken
from storyboard.shots.watching import watched
from storyboard.shots.wounds import wounded

_FLOORED = regex(
    r"\bon the (?:\w+ )?(?:floor|ground|deck|carpet|rug|sand|street|road|pavement|grass|tiles|boards|stones|snow)\b", re.IGNORECASE
)
"""Where who lies there does not lie on a bed."""
_SHOUT = regex(r"\b[A-Z]{3,}\b[^a-z]*!|!!")


def perform(floor: Floor, beat: Beat, partner: str) -> None:
    """Brings the set to what is seen during a beat. `partner` is who a speaker speaks to."""
    _noticed(floor, beat)
    if beat.what is What.SPEECH:
        _speak(floor, beat, partner)
        return
    _hush(floor)
    doing = {who for deed in beat.deeds for who in (*deed.who, *([deed.whom] if deed.act in GIVING else []))}
    _begins(floor, beat)
    _pass_by(floor, beat)
    passing(floor, beat)
    for who in beat.people if not beat.away else ():
        if who in floor.slots and who not in floor.here and (who in doing or who not in floor.gone):
            place(floor, who)
            face_nearest(floor, who)
            floor.fresh.add(who)
            floor.gone.discard(who)
    in_court(floor, (beat,))
    at_table(floor, beat)
    floor.locked.update({who: kind for who in beat.people[:1] if (kind := locked_at(beat.text))})
    for number, read in enumerate(beat.deeds):
        told = words_of(beat.text, read)
        pose = climbs(read.pose, told)
        deed, told = big.meant(floor, ropes.meant(floor, replace(read, pose=upright(pose, beat.text)), told), told, beat.text[: read.start])
        deed = replace(helms.meant(floor, aloft.meant(floor, deed, told), told), told=told)
        floor.aside = number > 0 and _BESIDE.match(told) is not None
        heard = floor.aside and (deed.pose in BREATHED or on_the_run(beat.deeds[:number], deed))
        for who in (i for i in deed.who if i in floor.here and not heard):
            before = floor.rest.get(who, Pose.STAND)
            deed = half_up(floor, who, deed)
            posed(floor, who, deed.base)
            if deed.act is Act.APPROACH and _busy_after(beat.deeds[number + 1 :], who):
                _arrive(floor, who)
            else:
                _ACTS[deed.act](floor, who, deed)
            floor.rest[who] = before if _UNDER.match(told) or jots(deed, before, beat) else floor.rest.get(who, before)
            if deed.face is not None:
                floor.change(who, expression=deed.face)
                floor.faced[who] = 0
            if deed.pose is Pose.FALL and TRIPS.match(told):
                floor.tripped.add(who)
            handle(floor, who, deed, told)
            sat_up(floor, who, deed)
            second_hand(floor, who, deed, beat.text)
            stands_where(floor, who, deed, beat)
            with_it(floor, who, deed)
            _brought(floor, who, deed, told)
    gathered(floor, beat)
    relate(floor, beat)
    before_many(floor, beat)
    watched(floor, beat)
    big.remembered(floor, beat)
    _floored(floor, beat, doing)
    aloft.kept(floor, beat)
    _looks_it(floor, beat)


def _brought(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """What the words bring somebody to once their deed is known: something great, somebody close."""
    if floor.here[who].at == "held" and floor.here[who].pose not in (Pose.TAKE, Pose.REACH):
        floor.change(who, at="")
    big.brought(floor, who, deed, told)
    under_it(floor, who, told)
    close_up(floor, who, deed, told)
    through_it(floor, who, deed, told)


def _begins(floor: Floor, beat: Beat) -> None:
    floor.fresh.clear()
    floor.busy.clear()
    ropes.remembered(floor, beat.text)


BREATHED = frozenset({Pose.BOW, Pose.LOOK_UP})
"""What is only heard of somebody beside what they do: wheezing, humming."""
_BESIDE = regex(r"[^\W\d_]+ing\b", re.IGNORECASE)
"""A participle: what somebody does beside what the sentence tells of them."""


def _floored(floor: Floor, beat: Beat, doing: set[str]) -> None:
    """Who lies on the floor is on no bed."""
    for who in [i for i in doing if i in floor.here and floor.here[i].pose is Pose.LIE] if _FLOORED.search(beat.text) else ():
        floor.change(who, state=FALLEN)


_UNDER = regex(
    r"(?:go(?:es)?|ducks?|dips?|dives?|stoops?|"
    r"slips?|looks?|peers?|peeks?|glances?|checks?|searches|feels?|gropes?) (?:\w+ly )?(?:under|beneath|underneath)\b",
    re.IGNORECASE,
)
"""A stoop on the way: whoever ran goes on running."""
ARRIVED = 3.0
"""The strength from which a deed after a walk is done where the walk goes to: who goes to the map and draws on it is seen drawing."""


def _busy_after(later: Sequence[Deed], who: str) -> bool:
    """Whether somebody does something with hands or body in the same sentence, once they are there."""
    mine = [deed for deed in later if who in deed.who]
    stays = all(deed.act not in GOING for deed in mine)
    return stays and any(strength.of_deed(deed) >= ARRIVED for deed in mine)


def _arrive(floor: Floor, who: str) -> None:
    """Is where the walk went to."""
    if not floor.car:
        floor.rest[who] = Pose.STAND
        floor.change(who, mark=floor.slots[who], to=None)
        posed(floor, who, Pose.STAND)


def _pass_by(floor: Floor, beat: Beat) -> None:
    """Runners are gone once the story is with people who do not move."""
    about = [i for i in beat.people if i in floor.slots]
    runs = any(i in floor.here and floor.here[i].pose in MOVING for i in about)
    if about and not runs and not beat.does(Act.TRAVEL, Act.TRAIL):
        for who in [i for i, b in floor.here.items() if b.pose is Pose.RUN and i not in about and i not in floor.soon]:
            floor.gone.add(who)
            del floor.here[who]


def _looks_it(floor: Floor, beat: Beat) -> None:
    """What a sentence tells of faces, and of blood and bandages."""
    _silent_faces(floor, beat)
    lit_by(floor, beat)
    wounded(floor, beat)
    covered(floor, beat)


def _silent_faces(floor: Floor, beat: Beat) -> None:
    """A face word in a sentence without a verb of blocking belongs to whoever the sentence is about."""
    face = silent(beat)
    if face is not None:
        floor.change(beat.people[0], expression=face)
        floor.faced[beat.people[0]] = 0


def _noticed(floor: Floor, beat: Beat) -> None:
    """What a beat changes before anybody does anything: who wakes, what is on the air."""
    woken(floor, beat)
    floor.on_air = floor.on_air or (beat.what is not What.SPEECH and CRACKLES.search(beat.text) is not None)


def _hush(floor: Floor) -> None:
    """Nobody speaks any more."""
    for who in [i for i, b in floor.here.items() if b.speaks]:
        floor.change(who, speaks=False)


_ON_PHONE = regex(r"\b(?:tele|cell ?|mobile ?|sat ?)?phones?\b", re.IGNORECASE)


def _speak(floor: Floor, beat: Beat, partner: str) -> None:
    who = beat.speaker
    _hush(floor)
    if beat.heard and beat.speaker not in floor.narrators:
        _listen(floor, partner, by_radio=floor.on_air or OVER_RADIO.search(beat.manner.lower()) is not None)
    if not who or beat.heard or who not in floor.slots:
        return
    if who not in floor.here:
        place(floor, who)
    face = felt(beat.manner) or (Expression.SHOUTING if _SHOUT.search(beat.text) else Expression.NEUTRAL)
    floor.change(who, expression=face, speaks=True)
    if _ON_PHONE.search(beat.manner) or floor.apart:
        _call(floor, who)
    elif RADIO.search(beat.manner.lower()):
        into_radio(floor, who)
    if partner in floor.here and partner != who and not floor.apart:
        stop_for(floor, who, partner)
        _look(floor, who, partner)
        for other in floor.here:
            if other != who:
                _look(floor, other, who)
    _mannered(floor, beat)


def _listen(floor: Floor, partner: str, *, by_radio: bool) -> None:
    """Whoever stands about, and has nothing to do, lends an ear to a voice that is only heard; one of them has the radio at it."""
    free = {who for who, now in floor.here.items() if now.gesture is None and now.to is None}
    idle = [who for who, now in floor.here.items() if who in free - floor.told.keys() and now.pose in (Pose.STAND, Pose.SIT)]
    for who in idle:
        posed(floor, who, Pose.LISTEN)
    floor.at_radio = {partner if partner in idle else idle[0]} if by_radio and idle else set()


def _mannered(floor: Floor, beat: Beat) -> None:
    """A parenthetical may say what the speaker does: `(pointing)`, `(pouring coffee)`, `(hugs her)`."""
    for deed in beat.manners:
        for who in (i for i in deed.who if i in floor.here and deed.act in _SAID):
            if deed.pose in AT_MOUTH:
                in_hand(floor, who, deed)
                continue
            before = floor.rest.get(who, Pose.STAND)
            posed(floor, who, deed.base)
            _ACTS[deed.act](floor, who, deed)
            floor.rest[who] = floor.rest.get(who, before)
            handle(floor, who, deed, deed.told)
            second_hand(floor, who, deed, deed.told)


AT_MOUTH = frozenset({Pose.EAT, Pose.DRINK})
"""What hides that somebody speaks: it is in the hand while they do."""
_SAID = frozenset({Act.POSE, Act.LOOK, Act.TURN, Act.TAKE, Act.GIVE, Act.HAND, Act.DROP, Act.THROW})
"""What a parenthetical can add to a speech."""


def _call(floor: Floor, who: str, phone: str = "") -> None:
    """Takes a telephone to the ear, whatever was in the hand; who sits or drives keeps the seat and holds it."""
    held = next((i for i in (phone, floor.here[who].holds, *floor.phones) if i in floor.phones), floor.here[who].holds)
    floor.change(who, holds=held)
    posed(floor, who, Pose.PHONE)


def stop_for(floor: Floor, who: str, other: str) -> None:
    """Of two who talk both walk or neither: whoever runs has stopped for the one who stands."""
    moving = [i for i in (who, other) if floor.here[i].pose in MOVING]
    if len(moving) == 1:
        floor.told.pop(moving[0], None)
        posed(floor, moving[0], Pose.STAND)


def _look(floor: Floor, who: str, at: str) -> None:
    """Turns eyes, and where the body is free also the body, to somebody present."""
    me, other = floor.here[who], floor.here.get(at)
    floor.change(who, gaze=at)
    if other is None or floor.car or me.pose in FIXED:
        return
    floor.change(who, facing=towards(me.mark, other.mark))


def _enter(floor: Floor, who: str, deed: Deed) -> None:
    """Comes in. Who is already on a set outside and enters something leaves it."""
    if who not in floor.fresh and deed.pose is not Pose.STAND:
        (comings.goes if floor.outside else _travel)(floor, who, deed)
        return
    comings.comes(floor, who, deed)


LEAD, CLOSE = 1.7, 0.75
"""Metres that somebody runs before who chases them, and walks before who brings them away."""
OUTWEIGHED = 2.0
"""By how much a deed of the same panel is more telling than the steps after it, for it to be drawn."""


def _pockets(now: Blocking) -> bool:
    """Whether somebody is putting a thing away about themselves: seen sooner than the steps after it."""
    return (Pose.POCKET in (now.pose, now.gesture) or now.at in TUCKED) and bool(now.holds or now.thing)


def _travel(floor: Floor, who: str, deed: Deed) -> None:
    if floor.car or _pockets(floor.here[who]) or floor.told.get(who, 0.0) >= strength.of_pose(deed.pose) + OUTWEIGHED:
        return
    if comings.heads_for(floor, who, deed):
        return
    if comings.goes_in(floor, deed) and deed.at != AHEAD:
        comings.goes(floor, who, deed)
        return
    mark = floor.here[who].mark
    pose = comings.gait(deed)
    floor.rest[who] = pose if floor.outside or pose is Pose.RUN else Pose.STAND
    floor.party[who] = deed.who
    if deed.at == AHEAD and deed.whom in floor.here:
        behind = floor.here[deed.whom].mark
        mark = Mark(x=round(behind.x + (LEAD if pose is Pose.RUN else CLOSE), 3), z=behind.z)
        floor.busy.add(who)
    floor.change(who, mark=mark, pose=pose, facing=90.0, to=Mark(x=round(mark.x + STEP, 3), z=mark.z), gaze="")


def _approach(floor: Floor, who: str, deed: Deed) -> None:
    if floor.car or comings.heads_for(floor, who, deed):
        return
    here, slot = floor.here[who].mark, floor.slots[who]
    if here == slot:
        posed(floor, who, Pose.STAND)
        _regard(floor, who, deed)
        return
    pose = comings.gait(deed)
    floor.rest[who] = Pose.STAND
    floor.busy.add(who)
    floor.change(who, pose=pose, to=slot, facing=round(yaw(here, slot), 1), gaze=deed.whom)


def _halt(floor: Floor, who: str, _deed: Deed) -> None:
    if floor.here[who].pose in MOVING:
        posed(floor, who, Pose.STAND)


def _regard(floor: Floor, who: str, deed: Deed) -> None:
    whom = deed.whom or next((one for one in deed.who if one != who and deed.pose in TOGETHER), "")
    if whom in floor.here and not floor.apart:
        _look(floor, who, whom)
    elif deed.prop:
        floor.change(who, gaze=deed.prop)
    elif deed.pose in AT_THINGS:
        floor.change(who, gaze="")
    posed(floor, who, deed.pose)


AT_THINGS = frozenset({Pose.PUSH, Pose.PULL, Pose.TEND, Pose.KICK})
"""What is done to a thing where the words name nobody: not to whoever was looked at before."""
TOGETHER = frozenset({Pose.EMBRACE, Pose.KISS, Pose.FIGHT, Pose.SHAKE, Pose.DANCE})
"""What two people do with each other."""


def _turn(floor: Floor, who: str, deed: Deed) -> None:
    if deed.pose is Pose.LOOK_BACK and not floor.car:
        facing = floor.here[who].facing
        floor.change(
            who, facing=round(facing - math.copysign(min(150.0, 180.0), facing or 1.0), 1) if abs(facing) < 120 else facing, gaze=""
        )
        return
    _regard(floor, who, deed)


def _take(floor: Floor, who: str, deed: Deed) -> None:
    if deed.prop in floor.phones and TO_EAR.match(deed.told):
        _call(floor, who, deed.prop)
        return
    if takes_from(floor, who, deed):
        return
    if deed.prop:
        floor.change(who, holds=deed.prop, thing="")
        for other in floor.here:
            if other not in deed.who and floor.here[other].holds == deed.prop:
                floor.change(other, holds="")
    elif deed.thing:
        floor.change(who, thing=deed.thing, holds="")
    if deed.pose is not Pose.HOLD or deed.prop or deed.thing:
        posed(floor, who, deed.pose)
    elif GRASPS.match(deed.told) and not (floor.here[who].holds or floor.here[who].thing):
        posed(floor, who, Pose.REACH)


def _give(floor: Floor, who: str, deed: Deed) -> None:
    in_hand(floor, who, deed)
    unnamed(floor, who, deed)
    if floor.here[who].at in OWN:
        floor.change(who, at="")
    to = receiver(floor, who, deed)
    floor.change(who, gaze=to)
    _regard(floor, who, replace(deed, whom=to))


def _throw(floor: Floor, who: str, deed: Deed) -> None:
    """Throws: the thing is seen in the hand, and gone afterwards."""
    in_hand(floor, who, deed)
    floor.thrown.add(who)
    _regard(floor, who, replace(deed, whom=receiver(floor, who, deed)) if ACROSS.match(deed.told) else deed)


def _drop(floor: Floor, who: str, deed: Deed) -> None:
    for other in floor.here if deed.prop else ():
        if floor.here[other].holds == deed.prop:
            floor.change(other, holds="")
    floor.change(who, holds="", thing="")
    posed(floor, who, deed.pose)


def _pass(floor: Floor, who: str, deed: Deed) -> None:
    """Puts something into a hand: seen given, and theirs afterwards."""
    _give(floor, who, deed)
    if deed.thing and not deed.prop:
        floor.thrown.add(who)
    other = deed.whom or receiver(floor, who, deed)
    if other in floor.here and other in floor.unwilling:
        posed(floor, other, Pose.SHAKE_HEAD)
        _look(floor, other, who)
    elif deed.prop and other in floor.here:
        floor.handed[deed.prop] = other
        if not floor.apart:
            _look(floor, other, who)


_OUT = regex(r"\A\w+ (?:\w+ ){0,2}?(?:out|down)\b", re.IGNORECASE)
"""Out of a car, not into it."""
TOOLED = frozenset({Pose.POINT, Pose.WAVE, Pose.BECKON, Pose.REACH, Pose.TEND, Pose.FIGHT, Pose.KNOCK})
"""Poses that may be done `with` something, which is in the hand then and not what is looked at."""
_SET_RIGHT = regex(r"(?:straighten|smooth|tug|adjust|brush|button|unbutton|zip|unzip|loosen)\w*\b", re.IGNORECASE)
"""What is done to clothes that are worn and stay so: nobody carries them."""
_WITH_TOOL = regex(r"\A[^.;:!?]*?\bwith (?:an?|the|his|her|its) ", re.IGNORECASE)


def _gesture(floor: Floor, who: str, deed: Deed) -> None:
    if floor.car and deed.at == OUT_OF_CAR and not _OUT.search(deed.told):
        deed = replace(deed, pose=Pose.SIT, at="")
    if deed.pose is Pose.PHONE:
        _call(floor, who, deed.prop)
        return
    if deed.tool or (deed.pose in TOOLED and (deed.prop or deed.thing) and _WITH_TOOL.search(deed.told)):
        in_hand(floor, who, deed)
        deed = replace(deed, prop="", thing="")
    _regard(floor, who, deed)
    if deed.pose is Pose.WEAR and floor.here[who].to is not None and _SET_RIGHT.match(deed.told):
        return
    if deed.pose in WIELDED and (deed.prop or deed.thing or not _WITH_TOOL.search(deed.told)):
        in_hand(floor, who, deed)
        floor.thrown.update({who} if deed.pose is Pose.WEAR and deed.thing else ())
    elif deed.thing and deed.pose is Pose.FIGHT:
        in_hand(floor, who, deed)
    elif deed.prop and deed.pose in (Pose.DRINK, Pose.WRITE):
        floor.change(who, holds=floor.here[who].holds or deed.prop)


def _behind(floor: Floor, who: str, _deed: Deed) -> None:
    """Stands behind a bar or a counter: a step further from the camera."""
    mark = floor.slots[who]
    if not floor.car and floor.here[who].to is None and floor.here[who].mark == mark:
        floor.slots[who] = Mark(x=mark.x, z=round(min(mark.z, -COUNTER), 3))
        floor.change(who, mark=floor.slots[who])


def _drive(floor: Floor, who: str, deed: Deed) -> None:
    if floor.car or (floor.outside and AT_WHEEL.match(deed.told)):
        posed(floor, who, Pose.DRIVE)


def _trail(floor: Floor, who: str, deed: Deed) -> None:
    """Comes behind somebody: moves as they move."""
    ahead = floor.here.get(deed.whom)
    if ahead is not None and ahead.pose in MOVING and ahead.to is not None and not floor.car:
        floor.rest[who] = floor.rest.get(deed.whom, ahead.pose)
        mark = floor.here[who].mark
        floor.change(who, pose=ahead.pose, facing=90.0, to=Mark(x=round(mark.x + STEP, 3), z=mark.z), gaze=deed.whom)


_ACTS: dict[Act, Callable[[Floor, str, Deed], None]] = {
    Act.ENTER: _enter,
    Act.EXIT: comings.leaves,
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
    Act.THROW: _throw,
}
