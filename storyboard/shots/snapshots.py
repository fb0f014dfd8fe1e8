"""What a picture takes of the set: everybody present as a lens sees them, and those who are elsewhere and in sight."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.shots import Blocking, Framing, Mark, Pose
from storyboard.shots import strength
from storyboard.shots.beats import Beat
from storyboard.shots.camera import Choice
from storyboard.shots.deed import Deed
from storyboard.shots.floor import MOVING, WIELDED, Floor, towards, yaw
from storyboard.shots.verbs import Act


def _guest(beat: Beat, who: str, mark: Mark) -> Blocking:
    """Somebody elsewhere in their most telling pose of a beat, else the last, with what they do it with."""
    mine = [deed for deed in beat.deeds if who in deed.who and deed.pose is not None]
    best = max(enumerate(mine), key=lambda found: (strength.of_deed(found[1]), found[0]), default=(0, None))[1]
    pose = best.pose if best is not None and best.pose is not None else Pose.STAND
    held = next((deed.prop for deed in (*([best] if best is not None else []), *reversed(mine)) if deed.prop and _holding(deed)), "")
    return Blocking(character=who, mark=mark, facing=20.0, pose=pose, holds=held)


def _holding(deed: Deed) -> bool:
    return deed.act in (Act.TAKE, Act.GIVE) or deed.pose in WIELDED | {Pose.PHONE, Pose.DRINK, Pose.WRITE}


def guests(floor: Floor, beats: Sequence[Beat]) -> tuple[Blocking, ...]:
    """Those the beats show who are elsewhere (seen in a POV, from a car, far below): farther off."""
    away: dict[str, Beat] = {}
    for beat in beats:
        for who in beat.people:
            if who not in floor.here and (beat.away or who not in floor.slots):
                away.setdefault(who, beat)
    return tuple(_guest(beat, who, Mark(x=round(0.9 * n, 3), z=-4.0)) for n, (who, beat) in enumerate(away.items()))


def _free_ear(floor: Floor, now: Blocking) -> Blocking:
    """Who listens has nothing in the hand at the ear but what the voice comes from."""
    if (now.gesture or now.pose) is not Pose.LISTEN:
        return now
    heard = "radio" if now.character in floor.at_radio else ""
    return now.model_copy(update={"holds": "", "thing": heard, "named": heard})


def snapshot(floor: Floor, only: str = "") -> tuple[Blocking, ...]:
    """Everybody present from left to right; with `only`, that one person (the other is elsewhere)."""
    return tuple(
        _hurt(floor, _free_ear(floor, _kept_off(floor, _faced(floor, _lands(floor, floor.here[i])))))
        for i in floor.order()
        if not only or i == only
    )


GIVES_WAY = frozenset({Pose.STAGGER, Pose.FALL})
"""How who is hit is seen."""


def _lands(floor: Floor, now: Blocking) -> Blocking:
    """What is swung at nobody named lands on the one who gives way in the same picture: `She swings the bag. It takes him on the head.`"""
    hit = [one for one in floor.here.values() if one.pose in GIVES_WAY and one.character != now.character]
    if now.pose is not Pose.FIGHT or now.at != "thing" or not (now.holds or now.thing) or len(hit) != 1 or hit[0].at == "drop":
        return now
    return now.model_copy(update={"gaze": hit[0].character, "at": "", "facing": towards(now.mark, hit[0].mark)})


def _hurt(floor: Floor, now: Blocking) -> Blocking:
    """Somebody with the blood and the bandages that the words have told of."""
    marks = floor.hurt.get(now.character, ())
    return now.model_copy(update={"state": " ".join((*now.state.split(), *marks))}) if marks else now


def in_or_out(floor: Floor, choice: Choice, there: tuple[Blocking, ...], about: str) -> tuple[Choice, tuple[Blocking, ...]]:
    """In the street a picture is either of who sits at a wheel, or of those outside: the car of a driver would be around all of them.

    `about` is whom the picture is about.
    """
    drivers = {one.character for one in there if one.pose is Pose.DRIVE}
    whole = choice.setup.framing not in _OF_PEOPLE or not floor.outside or floor.car
    if whole or not drivers or len(drivers) == len(there):
        return choice, there
    inside = about in drivers or drivers.issuperset(choice.setup.subjects)
    left = tuple(who for who in choice.setup.subjects if (who in drivers) is inside) or ((about,) if inside else ())
    framing = Framing.SINGLE if len(left) == 1 and choice.setup.framing is not Framing.OTS else choice.setup.framing
    over = choice.setup.over if (choice.setup.over in drivers) is inside else ""
    seen = replace(choice.setup, subjects=left, framing=framing if over or framing is not Framing.OTS else Framing.SINGLE, over=over)
    return replace(choice, setup=seen), tuple(one for one in there if (one.character in drivers) is inside)


_OF_PEOPLE = frozenset({Framing.SINGLE, Framing.TWO, Framing.THREE, Framing.GROUP, Framing.OTS, Framing.REACTION})


THROUGH = 0.6
"""Metres within which who runs would be in the body of who stands there."""
SHORT_OF = 0.95
"""Metres that they are short of them then."""


def _kept_off(floor: Floor, now: Blocking) -> Blocking:
    """Who runs or walks is not inside somebody who stands in their way: they are about to reach them."""
    if now.pose not in MOVING or now.at or floor.car:
        return now
    others = [one.mark for one in floor.here.values() if one.character != now.character and one.pose not in MOVING and not one.at]
    near = next((mark for mark in others if math.hypot(mark.x - now.mark.x, mark.z - now.mark.z) < THROUGH), None)
    if near is None:
        return now
    back = -1.0 if now.facing >= 0 else 1.0
    return now.model_copy(update={"mark": Mark(x=round(near.x + back * SHORT_OF, 3), z=now.mark.z)})


_FREE_NECK = MOVING | {Pose.LOOK_BACK, Pose.LIE, Pose.AIM, Pose.DRIVE, Pose.FALL}


_SHOWN = frozenset({Pose.CRY, Pose.COVER, Pose.LAUGH, Pose.PRAY, Pose.EAT, Pose.READ, Pose.SLEEP, Pose.SMOKE})
"""What is lost from behind: whoever does it is turned to the camera."""
SIDEWAYS = 50.0
"""Degrees they are turned away from it at most."""


def _faced(floor: Floor, now: Blocking) -> Blocking:
    """Nobody looks at somebody behind their back: the body comes round. What a face and two hands do is turned to the camera."""
    if (now.gesture or now.pose) in _SHOWN and abs(now.facing) > SIDEWAYS and not floor.car:
        return now.model_copy(update={"facing": math.copysign(SIDEWAYS, now.facing)})
    other = floor.here.get(now.gaze)
    if other is None or other is now or floor.car or now.pose in _FREE_NECK:
        return now
    turn = abs((yaw(now.mark, other.mark) - now.facing + 180) % 360 - 180)
    return now if turn <= 70 else now.model_copy(update={"facing": towards(now.mark, other.mark)})
