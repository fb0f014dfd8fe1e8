"""Who pushes, pulls, carries, sits on or plays something great is brought to it, and it to them."""

from __future__ import annotations

import math
from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.shots import big_words
from storyboard.shots.acts import Act
from storyboard.shots.antecedents import done_to_it
from storyboard.shots.beats import Beat
from storyboard.shots.deed import Deed
from storyboard.shots.fittings import fit
from storyboard.shots.floor import Floor
from storyboard.shots.nouns import phrases
from storyboard.shots.things import carried

ASIDE, BEFORE = 94.0, 30.0
"""Degrees off the camera of who moves something great, and of who is up on it."""
_STAYS = frozenset({Act.DROP, Act.GIVE, Act.LOOK, Act.TURN, Act.EXIT, Act.ENTER})
"""What is told of a deed by other means."""


def meant(floor: Floor, deed: Deed, told: str, before: str) -> tuple[Deed, str]:
    """A deed and its words as they are meant where they are done to something great; as they were else.

    `before` is what the sentence says up to the verb. `it` is what was named last in the scene.
    """
    floor.great = big_words.first(before) or ("" if any(carried(f" the {one.words}") for one in phrases(before)) else floor.great)
    if deed.pose is Pose.CARRY and told.startswith("with ") and all(floor.here[i].pose is Pose.SIT for i in deed.who if i in floor.here):
        return replace(deed, pose=Pose.HOLD), told
    told = told if deed.whom else big_words.meant(told, floor.great)
    done = None if deed.act in _STAYS or floor.car or (deed.whom and not _moves(told)) else big_words.done(told, alone=len(deed.who) == 1)
    if done is None or (done.at == big_words.PLAYED and deed.pose not in _KEYED and not floor.great):
        return deed, told
    shared = done.pose is Pose.LIFT and len(deed.who) > 1
    pose = Pose.SHARE if shared else Pose.PUSH if done.pose is Pose.LIFT else done.pose
    thing = done.kind if shared else ""
    return replace(deed, act=Act.POSE, pose=pose, thing=thing, prop="", whom="", base=None), told


_KEYED = frozenset({Pose.PLAY, Pose.TYPE, Pose.SIT, Pose.SLAM})


def remembered(floor: Floor, beat: Beat) -> None:
    """Keeps what a sentence names last: `it` of the next. Where something else is handled by name, that is `it`."""
    named = bool(beat.props) or any(deed.thing and not done_to_it(beat.text, deed.start) for deed in beat.deeds)
    floor.stuck = big_words.in_door(beat.text, floor.stuck, floor.great)
    floor.great = big_words.first(beat.text) or ("" if named else floor.great)
    _together(floor, {who for deed in beat.deeds for who in deed.who})


def _together(floor: Floor, doing: set[str]) -> None:
    """Who moved a great thing in the sentence before goes on where another now moves it too: one pulls, one pushes."""
    now: dict[str, tuple[str, Pose]] = {
        who: (one.at, one.pose) for who, one in floor.here.items() if one.at.startswith(_HEAVED) and one.pose in (Pose.PUSH, Pose.PULL)
    }
    at = {now[who][0] for who in now.keys() & doing}
    for who, (thing, pose) in floor.heaving.items():
        if thing in at and who in floor.here and who not in doing and who not in now:
            floor.change(who, at=thing, pose=pose, gesture=None, gaze="", holds="", thing="", to=None)
    floor.heaving = now


_HEAVED = (big_words.PUSHED, big_words.JAMMED)
"""Before the kind of what somebody moves."""


def _moves(told: str) -> bool:
    done = big_words.done(told)
    return done is not None and done.pose in (Pose.PUSH, Pose.PULL, Pose.LIFT)


def brought(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Puts somebody at, or on, the great thing that a deed is done to."""
    floor.great = big_words.first(told.partition(" ")[2]) or floor.great
    done = big_words.done(told, alone=len(deed.who) == 1) if deed.act is Act.POSE and not deed.whom else None
    if deed.pose is Pose.SHARE and who in floor.here and deed.thing in big_words.BIG:
        floor.change(who, thing=deed.thing, holds="")
        floor.thrown.add(who)
    if done is None or deed.pose is Pose.SHARE or floor.car or who not in floor.here or floor.here[who].to is not None:
        return
    if floor.here[who].pose is not deed.pose:
        return
    at = big_words.at_door(done, told, floor.stuck)
    fit(floor, who, at)
    away = BEFORE if done.at.startswith(big_words.ON) or deed.pose is Pose.LEAN else ASIDE
    now = floor.here[who]
    floor.change(
        who, at=at, facing=math.copysign(away, now.facing or 1.0), gaze="", holds="", thing="", named=big_words.called(told, done.kind)
    )
