"""How close a picture may be at the most: of a deed of the whole body, of hands at the waist, of what somebody is at. Only data."""

from __future__ import annotations

from storyboard.breakdown.group_words import BEFORE_JURY, BEFORE_PEOPLE
from storyboard.model.shots import Pose, Size
from storyboard.shots import big_words
from storyboard.shots import relation_words as told
from storyboard.shots.fitting_words import STOOD_ON
from storyboard.shots.furniture_words import NOUNS
from storyboard.shots.heading_words import EVERY as HEADED
from storyboard.shots.landing_words import EVERY as LANDED
from storyboard.shots.landing_words import LARGE, RIDING, THROUGH_AWNING, kind_of
from storyboard.shots.landmark_words import LANDMARKS
from storyboard.shots.propped_words import EVERY as PROPPED_AT
from storyboard.shots.propped_words import LEANT_AT
from storyboard.shots.put_words import GROUND
from storyboard.shots.regarding import BEFORE, BELOW, SEEN
from storyboard.shots.regarding import KINDS as SEEN_KINDS
from storyboard.shots.regarding import LOW as SEEN_LOW
from storyboard.shots.touched_words import TOUCHED
from storyboard.shots.touches import BESIDE, IN_ARMS
from storyboard.shots.vehicle_words import AT_VEHICLES, HAILING, VEHICLES

WIDEST: dict[Size, frozenset[Pose]] = {
    Size.FS: frozenset(
        {Pose.FALL, Pose.JUMP, Pose.CRAWL, Pose.DANCE, Pose.THROW, Pose.DIG, Pose.SWEEP, Pose.CYCLE, Pose.SWIM, Pose.DRAG, Pose.CLIMB}
        | {Pose.LIE, Pose.RUN, Pose.PULL, Pose.PUSH, Pose.COVER, Pose.KNEEL, Pose.CROUCH, Pose.ROW}
        | {Pose.HAUL, Pose.LIFT, Pose.SHARE, Pose.SQUEEZE, Pose.PEEK, Pose.CARRY}
        | {Pose.KICK, Pose.LEAD, Pose.BOW, Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.DANGLE, Pose.SLIDE}
    ),
    Size.MLS: frozenset(
        {Pose.FIGHT, Pose.CUFF, Pose.CATCH, Pose.SHOOT, Pose.SALUTE, Pose.EMBRACE, Pose.SHAKE, Pose.HANDS_UP, Pose.SLAM}
        | {Pose.PUT, Pose.PRESS, Pose.OPEN_DOOR, Pose.KNOCK, Pose.SHRUG, Pose.REACH, Pose.STRETCH, Pose.POCKET}
        | {Pose.BRANDISH, Pose.DROP, Pose.LOWER, Pose.HANG, Pose.TAKE, Pose.PLAY}
    ),
    Size.MS: frozenset(
        {Pose.AIM, Pose.SHOW, Pose.GIVE, Pose.POINT, Pose.POUR, Pose.STIR, Pose.TEND, Pose.WASH, Pose.KISS}
        | {Pose.PAT, Pose.WEAR, Pose.KNOT, Pose.COUNT, Pose.HOLD, Pose.READ, Pose.WRITE, Pose.TYPE, Pose.WAVE, Pose.EAT, Pose.DRINK}
        | {Pose.CLAP, Pose.CALL, Pose.LISTEN, Pose.BECKON, Pose.STOP, Pose.SPY, Pose.DAB, Pose.PRAY, Pose.SLEEP, Pose.AKIMBO, Pose.WHISPER}
        | {Pose.CUT, Pose.TEAR, Pose.HUG, Pose.RUB, Pose.SPEAK_INTO}
    ),
}
"""The closest size in which a deed still reads."""
_HANGING = ("cage", "bucket", "suitcase", "basket", "watering_can", "milk_can", "jerrycan", "toolbox")
_SPRAYED = ("extinguisher", "hose")
HANGING = frozenset(
    {(Pose.HOLD, kind) for kind in _HANGING} | {(pose, kind) for pose in (Pose.AIM, Pose.SHOOT, Pose.POUR) for kind in _SPRAYED}
)
"""What is done with kinds of thing that hang from a hand at the knee, or send a jet: nearer than `HANGS_IN` that is out of the picture."""
HANGS_IN = Size.FS


TALL = {
    **dict.fromkeys(
        (
            "doorway",
            "door_behind",
            "flung_door",
            "way_in",
            "way_out",
            "ladder",
            "stairs",
            "fence",
            "turnstile",
            "hatch",
            "hatch_up",
            "rope",
            "lever",
            "helm",
            "tiller",
        ),
        Size.FS,
    ),
    **dict.fromkeys(told.RELATIONS, Size.MLS),
    **dict.fromkeys((f"{told.AROUND}{kind}" for kind in ("table", "map", "bed", "car", "grave", "fire", "coffin")), Size.FS),
    **dict.fromkeys(
        (told.ON_SHOULDERS, told.ON_BACK, told.IN_LAP, told.PROPPING, told.CIRCLING),
        Size.FS,
    ),
    **dict.fromkeys((told.PARTNERS, told.BLOCKING_WAY, told.HANDED_DOWN), Size.FS),
    **dict.fromkeys((told.FOREHEADS, told.ARM_AROUND), Size.MS),
    "above": Size.WS,
    **{at: Size.WS if at.endswith((THROUGH_AWNING, RIDING)) or kind_of(at) in LARGE else Size.FS for at in LANDED},
    GROUND: Size.FS,
    **dict.fromkeys(TOUCHED - {"bonnet", "tree_by", "hood", "boot", "lid"}, Size.MLS),
    **dict.fromkeys(("bonnet", "tree_by", "hood", "boot", "lid"), Size.FS),
    **dict.fromkeys(("chopping", "pegged", "staked"), Size.FS),
    **dict.fromkeys(PROPPED_AT | LEANT_AT, Size.FS),
    **dict.fromkeys(HEADED, Size.WS),
    "coat_off": Size.MLS,
    "coat_flung": Size.MLS,
    "fire": Size.FS,
    "lift_gate_open": Size.WS,
    "hatch_up": Size.FS,
    "swing": Size.FS,
    **dict.fromkeys(("upper_bunk", "cart_tail", "pickup_tail"), Size.FS),
    "sack": Size.FS,
    "door": Size.MLS,
    "judge_bench": Size.MLS,
    "witness_stand": Size.MLS,
    **dict.fromkeys(
        ("lock", "chart", "hook", "window", "counter", "wall", BESIDE, *NOUNS, "desk", "block", "typewriter", "nailed"), Size.MLS
    ),
    **dict.fromkeys(STOOD_ON | {"bed", "mattress", "railing", "well", "grave", IN_ARMS, *AT_VEHICLES}, Size.FS),
    **{f"{HAILING}{kind}": Size.WS for kind in VEHICLES},
    **{f"{before}{kind}": Size.FS for kind in big_words.BIG for before in (big_words.PUSHED, big_words.ON)},
    big_words.PLAYED: Size.FS,
    **{f"{SEEN}{kind}": Size.FS if kind in SEEN_LOW else Size.MLS for kind in SEEN_KINDS},
    BEFORE: Size.MLS,
    BEFORE_JURY: Size.WS,
    BEFORE_PEOPLE: Size.WS,
    BELOW: Size.FS,
    **dict.fromkeys((kind for kind, _, _ in LANDMARKS), Size.FS),
    **dict.fromkeys(
        (
            "drop",
            "ledge",
            "beam",
            "plank",
            "ledge_wall",
            "brink",
            "branch",
            "cliff",
            "tree",
            "water",
            "dive",
            "car_over",
            "counter_over",
            "horse_over",
            "table_over",
            "bed_on",
            "low_wall",
            "shallows",
            "fence",
            "behind_car",
            "under_car",
        ),
        Size.WS,
    ),
}
"""What needs room over the heads (`Blocking.at`): an umbrella held over somebody, a door somebody is seen in."""
