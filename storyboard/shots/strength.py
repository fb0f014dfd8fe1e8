"""How much a deed is what a picture is about: somebody who throws a pistol is drawn throwing it, whatever else the words say."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import EYES, Deed
from storyboard.shots.rereading import OUT_OF_CAR
from storyboard.shots.wound_words import of_person

STRONG = 4.0
"""From here on a deed is worth a picture of its own."""

POSES: dict[Pose, float] = {
    **dict.fromkeys((Pose.SHOOT, Pose.THROW, Pose.FALL, Pose.FIGHT, Pose.KISS, Pose.SLAM, Pose.JUMP, Pose.KICK), 5.0),
    **dict.fromkeys((Pose.EMBRACE, Pose.PUSH, Pose.PULL, Pose.DRAG, Pose.CUFF, Pose.COVER, Pose.CRAWL, Pose.DANCE, Pose.SHAKE), 4.8),
    **dict.fromkeys((Pose.AIM, Pose.HANDS_UP, Pose.CLIMB, Pose.DIG, Pose.SWIM, Pose.RUN, Pose.CRY, Pose.SALUTE, Pose.CATCH), 4.6),
    **dict.fromkeys((Pose.CYCLE, Pose.ROW, Pose.SWEEP, Pose.WAVE, Pose.CARRY, Pose.SHOW, Pose.KNOCK, Pose.PRAY), 4.4),
    **dict.fromkeys(
        (Pose.GIVE, Pose.POUR, Pose.STIR, Pose.TEND, Pose.WASH, Pose.DRINK, Pose.EAT, Pose.SMOKE, Pose.PHONE, Pose.CLAP, Pose.SPY), 4.1
    ),
    **dict.fromkeys((Pose.HAUL, Pose.LIFT, Pose.SHARE, Pose.SQUEEZE, Pose.BRANDISH, Pose.DROP, Pose.LEAD, Pose.TEAR), 4.6),
    **dict.fromkeys((Pose.DANGLE, Pose.SLIDE), 4.8),
    **dict.fromkeys((Pose.SNEAK, Pose.LIMP, Pose.STAGGER), 3.7),
    **dict.fromkeys((Pose.CUT, Pose.HANG, Pose.HUG, Pose.PLAY, Pose.TAKE, Pose.BOW), 4.1),
    **dict.fromkeys((Pose.LOWER, Pose.RUB, Pose.SPEAK_INTO), 3.8),
    **dict.fromkeys((Pose.NOD, Pose.SHAKE_HEAD), 1.6),
    **dict.fromkeys((Pose.STOP, Pose.PRESS, Pose.KNOT, Pose.COUNT, Pose.DAB, Pose.PUT, Pose.WEAR, Pose.PEEK), 3.8),
    **dict.fromkeys((Pose.WRITE, Pose.READ, Pose.OPEN_DOOR), 3.9),
    Pose.PAT: 3.6,
    Pose.LISTEN: 3.3,
    **dict.fromkeys((Pose.BECKON, Pose.SHRUG, Pose.SCAN, Pose.STRETCH), 3.6),
    **dict.fromkeys((Pose.POCKET, Pose.THINK, Pose.AKIMBO), 3.0),
    **dict.fromkeys((Pose.POINT, Pose.CALL, Pose.WHISPER, Pose.LAUGH, Pose.SLEEP), 3.6),
    **dict.fromkeys((Pose.REACH, Pose.TYPE, Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.HOLD, Pose.DRIVE, Pose.ARMS_CROSSED, Pose.CUFFED), 3.0),
    **dict.fromkeys((Pose.WALK, Pose.SIT, Pose.LEAN, Pose.LOOK_BACK), 2.0),
    **dict.fromkeys((Pose.STAND, Pose.LOOK_UP, Pose.LOOK_DOWN), 1.0),
}
"""By what is seen; poses not named count as `STAND`."""

ACTS: dict[Act, float] = {Act.ENTER: 4.3, Act.EXIT: 4.3, Act.APPROACH: 2.5, Act.TRAIL: 2.0, Act.TURN: 1.2}
"""By what changes on the set, where that says more than the pose."""


def of_pose(pose: Pose | None) -> float:
    """The strength of a pose; 0.5 for none."""
    return 0.5 if pose is None else POSES.get(pose, 1.0)


def of_deed(deed: Deed) -> float:
    """The strength of a deed."""
    held = 3.0 if deed.prop and deed.act is Act.TAKE else 0.0
    handled = HANDLED if deed.thing and deed.act in (Act.TAKE, Act.LOOK, Act.TURN) and deed.pose not in UPRIGHT else 0.0
    handled = STRONG + 0.1 if deed.pose is Pose.POCKET and (deed.prop or deed.thing) else handled
    return max(
        of_pose(deed.pose),
        ACTS.get(deed.act, 0.0),
        held,
        handled,
        LIDS if deed.face in EYES else 0.0,
        ACTS[Act.EXIT] if deed.at == OUT_OF_CAR else 0.0,
        BODILY if deed.at in BY_ITSELF else 0.0,
    )


BODILY, BY_ITSELF = 3.8, frozenset({"own_tongue_out", "own_tears", "own_cup", "own_fingers", "shutter", "own_rise"})
"""The strength of what is told by a hand or a face alone, whatever the pose (`Blocking.at`)."""
LIDS = 4.3
"""The strength of eyes that are shut or opened: nothing else of the body says it."""


def only_eyes(deed: Deed) -> bool:
    """Whether a deed is nothing but what eyes do: it is seen together with what the hands did before."""
    return deed.face in EYES and deed.pose is None


HANDLED = 3.6
"""The strength of what is done with a thing that the words name, whatever it is."""
UPRIGHT = frozenset({Pose.STAND, Pose.SIT, Pose.LIE, Pose.LEAN, Pose.KNEEL, Pose.CROUCH})
"""What is told of the legs."""


def of_beat(beat: Beat) -> float:
    """The strength of the strongest deed of a beat of action, or of blood on somebody; 0 where nothing is done, or it is only heard."""
    if beat.what in (What.SPEECH, What.TITLE) or beat.away:
        return 0.0
    return max((*map(of_deed, beat.deeds), WOUND if beat.people and of_person(beat.text) else 0.0), default=0.0)


WOUND = STRONG
"""The strength of blood or a bandage that is told of somebody."""


def told(beat: Beat) -> float:
    """The strength of the strongest deed of a beat, of action or of a parenthetical."""
    return max(of_beat(beat), max(map(of_deed, beat.manners), default=0.0))


def strongest(beat: Beat) -> Deed | None:
    """The strongest deed of a beat, of equals the first."""
    return max((*beat.deeds, *beat.manners), key=of_deed, default=None)
