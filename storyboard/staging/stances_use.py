"""Poses of hands that use a thing, or have one each: cutting, tearing, raising, playing. Only data, and what a second thing changes."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure
from storyboard.staging.stance import Limb, Stance, foot, forward
from storyboard.staging.stances_work import WORKED

_EASY = Limb((0.135, -0.035, 0.04), (0.5, 0.0, -1.0))
_STEP = (foot(0.08, 0.04, 0.12), foot(0.08, 0.05, -0.1, 14))
_WIDE = (foot(0.11, 0.04, 0.16), foot(0.12, 0.05, -0.16, 12))
_MOUTH = Limb((0.045, 0.265, 0.17), (1.0, -0.8, 0.1), "hold", (0.9, 0.1, 0.4), along=(-0.4, 0.6, 0.5))

USES: dict[Pose, Stance] = {
    Pose.BOW: Stance(
        left=Limb((0.11, -0.09, 0.09), (0.6, 0.2, -1.0), "flat"),
        right=Limb((0.11, -0.09, 0.09), (0.6, 0.2, -1.0), "flat"),
        foot_left=foot(0.06, 0.04, 0.03),
        foot_right=foot(0.06, 0.04, -0.03),
        back=0.09,
        lean=76,
        head=(0.0, 24.0, 0.0),
    ),
    Pose.BRANDISH: Stance(
        left=Limb((0.13, 0.25, 0.24), (0.7, -0.6, 0.0), "spread", (0.4, 0.9, 0.0)),
        right=Limb((0.22, 0.4, -0.05), (1.0, 0.0, -0.5), "hold", (0.7, 0.3, -0.5), along=(0.05, 1.0, -0.1)),
        foot_left=_WIDE[0],
        foot_right=_WIDE[1],
        drop=0.03,
        lean=7,
        twist=-18,
        head=(16.0, 4.0, 0.0),
    ),
    Pose.CUT: Stance(
        left=Limb((0.0, 0.15, 0.24), (1.0, -0.7, -0.1), "give", (0.3, -0.9, 0.3)),
        right=Limb((0.15, 0.2, 0.22), (1.0, -0.5, -0.2), "hold", (0.8, 0.6, 0.1)),
        lean=10,
        head=(0.0, 28.0, 0.0),
    ),
    Pose.DROP: Stance(
        right=Limb((0.13, 0.25, 0.27), (0.8, -0.8, -0.3), "spread", (0.2, 1.0, 0.1), along=(0.1, -0.1, 1.0)),
        left=Limb((0.16, 0.0, -0.03), (0.6, 0.0, -1.0), "relaxed"),
        lean=5,
        twist=8,
        head=(0.0, 26.0, -4.0),
        sway=0.4,
    ),
    Pose.HANG: Stance(
        left=Limb((0.1, 0.37, 0.27), (1.0, -0.6, 0.0), "pinch", (0.9, 0.2, -0.3), along=(0.0, 1.0, 0.3)),
        right=Limb((0.1, 0.37, 0.27), (1.0, -0.6, 0.0), "pinch", (0.9, 0.2, -0.3), along=(0.0, 1.0, 0.3)),
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        lean=2,
        head=(0.0, -24.0, 0.0),
    ),
    Pose.HUG: Stance(
        left=Limb((-0.025, 0.14, 0.17), (1.0, -0.5, 0.1), "flat", (0.0, 0.4, 1.0), along=(-1.0, 0.3, 0.0)),
        right=Limb((-0.025, 0.21, 0.18), (1.0, -0.5, 0.1), "flat", (0.0, 0.4, 1.0), along=(-1.0, 0.4, 0.0)),
        lean=-2,
        head=(0.0, 16.0, 8.0),
        sway=0.4,
    ),
    Pose.KICK: Stance(
        left=Limb((0.26, 0.2, 0.1), (0.5, -0.4, -0.8), "fist"),
        right=Limb((0.24, 0.16, -0.12), (0.5, -0.2, -1.0), "fist"),
        foot_left=foot(0.05, 0.04, -0.04),
        foot_right=foot(0.04, 0.44, 0.42, -28, (0.3, 0.8, 1.0)),
        drop=0.01,
        back=0.05,
        lean=-20,
        hips=-6,
        head=(0.0, 12.0, 0.0),
    ),
    Pose.LEAD: Stance(
        left=Limb((0.12, -0.02, 0.13), (0.4, -0.3, -1.0)),
        right=Limb((0.12, 0.08, -0.26), (0.5, -0.2, -1.0), "hook", (0.9, 0.3, 0.0)),
        foot_left=foot(0.045, 0.05, 0.2, -14),
        foot_right=foot(0.045, 0.085, -0.22, 42),
        drop=0.02,
        lean=10,
        twist=-16,
        head=(-10.0, 0.0, 0.0),
    ),
    Pose.LOWER: Stance(
        left=Limb((0.03, 0.02, 0.2), (0.9, -0.4, -0.5), "hold", (0.8, 0.3, 0.4), along=(-0.3, -0.8, 0.5)),
        right=Limb((0.03, 0.035, 0.22), (0.9, -0.4, -0.5), "hold", (0.9, 0.4, 0.2), along=(0.0, -0.8, 0.6)),
        head=(0.0, 14.0, 0.0),
        lean=3,
        sway=0.3,
    ),
    Pose.NOD: Stance(lean=4, head=(0.0, 24.0, 0.0), sway=0.8),
    Pose.PLAY: Stance(
        left=Limb((0.26, 0.21, 0.17), (0.7, -1.0, -0.4), "hook", (0.2, -0.6, 1.0), along=(-0.2, 0.9, 0.4)),
        right=Limb((0.03, 0.08, 0.19), (1.0, -0.2, -0.3), "pinch", (0.5, 0.7, 0.5)),
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        head=(10.0, 18.0, 6.0),
    ),
    Pose.RUB: Stance(
        left=Limb((0.06, 0.14, 0.23), (1.0, -0.7, -0.1), "give", (0.4, -0.8, 0.3)),
        right=Limb((0.09, 0.235, 0.23), (1.0, -0.4, -0.2), "flat", (0.4, 0.9, 0.3), along=(-0.9, -0.25, 0.3)),
        lean=7,
        head=(0.0, 28.0, 0.0),
    ),
    Pose.SHAKE_HEAD: Stance(head=(24.0, 8.0, 0.0), sway=0.8),
    Pose.SPEAK_INTO: Stance(right=_MOUTH, left=_EASY, lean=5, head=(0.0, 6.0, 0.0), sway=0.5),
    Pose.TAKE: Stance(
        right=forward(0.05, 0.16, 0.3, "hold", (0.6, 0.6, 0.2)),
        left=Limb((0.1, 0.12, 0.22), (0.8, -0.7, -0.2), "give", (0.4, -0.8, 0.3)),
        foot_left=_STEP[1],
        foot_right=_STEP[0],
        lean=10,
        twist=12,
        sway=0.3,
    ),
    Pose.TEAR: Stance(
        left=Limb((0.13, 0.14, 0.23), (1.0, -0.5, -0.3), "pinch", (0.6, 0.6, 0.3)),
        right=Limb((0.13, 0.19, 0.23), (1.0, -0.4, -0.3), "pinch", (0.6, 0.6, 0.3)),
        lean=4,
        head=(0.0, 16.0, 0.0),
    ),
}
"""How these are done with nothing else said."""

_HUNG = Limb((0.15, -0.045, 0.03), (0.5, 0.0, -1.0), "hook", (1.0, 0.2, 0.0), along=(0.1, -1.0, 0.1))
_UP = forward(0.115, 0.135, 0.2)
_BEATEN = Stance(
    left=Limb((-0.01, 0.07, 0.28), (1.0, -0.6, -0.2), "hold", (0.8, 0.3, 0.4)),
    right=Limb((0.12, 0.17, 0.27), (1.0, -0.3, -0.3), "hold", (0.8, 0.3, 0.0), along=(-0.3, 0.7, 0.4)),
    lean=12,
    head=(0.0, 26.0, 0.0),
)
_AT_EASE = Stance(
    left=forward(0.23, 0.25, 0.19, "hold", (0.7, 0.3, 0.6)),
    right=forward(0.04, 0.07, 0.17, "hold", (0.8, 0.5, 0.3)),
    head=(0.0, 4.0, 0.0),
    sway=0.3,
)
_MOUTHED = Stance(
    left=Limb((-0.01, 0.31, 0.28), (1.0, -0.9, -0.1), "hold", (0.8, 0.2, 0.3)),
    right=Limb((0.045, 0.315, 0.2), (1.0, -0.9, -0.1), "hold", (0.8, 0.2, 0.3)),
    head=(0.0, -6.0, 0.0),
)
_FIDDLED = Stance(
    left=Limb((0.2, 0.29, 0.24), (0.6, -1.0, -0.2), "hook", (0.3, -0.6, 0.8)),
    right=Limb((0.11, 0.27, 0.24), (1.0, -0.5, -0.2), "pinch", (0.6, 0.7, 0.3), along=(-0.8, 0.4, 0.3)),
    foot_left=_STEP[0],
    foot_right=_STEP[1],
    head=(22.0, 14.0, 14.0),
)
_SQUEEZED = Stance(
    left=forward(0.17, 0.17, 0.17, "hold", (1.0, 0.2, 0.2)),
    right=forward(0.17, 0.17, 0.17, "hold", (1.0, 0.2, 0.2)),
    lean=-2,
    head=(0.0, 10.0, 6.0),
)
_KEYED = Stance(
    left=forward(0.07, 0.17, 0.26, "type", (0.1, 1.0, 0.1)),
    right=forward(0.07, 0.17, 0.26, "type", (0.1, 1.0, 0.1)),
    lean=6,
    head=(0.0, 14.0, 0.0),
)
_PLAYED: dict[str, Stance] = {
    **dict.fromkeys(("trumpet", "saxophone", "flute", "harmonica", "whistle"), _MOUTHED),
    "violin": _FIDDLED,
    **dict.fromkeys(("accordion", "tambourine"), _SQUEEZED),
    **dict.fromkeys(("drum", "keyboard", "piano"), _KEYED),
}

HANDLED = frozenset(
    {
        "suitcase",
        "bag",
        "bucket",
        "kettle",
        "lantern",
        "jerrycan",
        "basket",
        "toolbox",
        "watering_can",
        "cage",
        "can",
        "milk_can",
        "boot",
        "shoe",
    }
)
"""What hangs from the hand that carries it."""

SWUNG = frozenset({"bag", "sack", "like_bag", "bin_bag", "pouch", "backpack"})
"""What is soft, and hits somebody at the end of its straps and not in the fist."""
STRAP = 0.26
"""Metres of them between the fist and the mouth of the bag."""

LEANS = "leans"
"""`Figure.fingers` of who leans what they have on something before them."""
HEADGEAR = frozenset({"hat", "cap", "helmet", "crown", "wig", "bowl", "plate", "basket", "book", "half_mask", "headphones", "veil"})
"""What is taken to the head, or off it, with both hands, and what is balanced there."""
HEAVY = ("suitcase", "bucket", "jerrycan", "toolbox", "milk_can", "watering_can", "cage", "anchor")
"""What draws an arm straight down, and the shoulders to the other side."""
_WEIGHED = Stance(
    right=Limb((0.165, -0.035, 0.02), (0.6, 0.0, -1.0), "fist", (1.0, 0.2, 0.2), along=(0.0, -1.0, 0.05)),
    left=Limb((0.22, 0.06, 0.0), (0.8, -0.2, -0.6), "spread", (0.6, 0.6, 0.0)),
    foot_left=foot(0.1, 0.04, 0.07),
    foot_right=foot(0.08, 0.05, -0.09, 10),
    drop=0.02,
    bend=-11.0,
    hips=5.0,
    lean=5,
    head=(0.0, 2.0, 6.0),
    sway=0.0,
)

IN_BOTH = ("cage", "basket", "aquarium", "fishbowl")
"""What is held before the body by its sides, for all to see."""
_IN_BOTH = Stance(
    left=Limb((0.12, 0.07, 0.2), (1.0, -0.4, -0.3), "carry", (0.9, 0.3, 0.1), along=(-0.4, 0.0, 0.9)),
    right=Limb((0.12, 0.07, 0.2), (1.0, -0.4, -0.3), "carry", (0.9, 0.3, 0.1), along=(-0.4, 0.0, 0.9)),
    lean=-2,
    head=(0.0, 6.0, 0.0),
    sway=0.3,
)
_ON_PALM = Stance(
    right=Limb((0.2, 0.31, 0.1), (0.9, -1.0, -0.3), "flat", (0.0, -1.0, 0.0), along=(0.2, 0.1, 1.0)),
    left=_EASY,
    head=(0.0, 0.0, 0.0),
    sway=0.4,
)
"""A tray above the shoulder, on an open hand, as waiters carry it."""
SHOWN_BESIDE = HANDLED | {"painting", "box", "crate", "chest", "backpack", "clock", "pot"}
"""What is so large that it is held up beside the head, not before it."""
_BESIDE = Stance(
    right=Limb((0.25, 0.27, 0.16), (0.7, -1.0, -0.2), "hold", (0.6, 0.3, 0.7), along=(0.3, 0.9, 0.3)),
    lean=-2,
    twist=4,
    head=(-14.0, -2.0, 0.0),
    sway=0.4,
)

SHOWN_ASIDE = Stance(
    right=Limb((0.28, 0.29, 0.15), (0.7, -1.0, -0.2), "hold", (0.9, 0.2, 0.3), along=(0.1, 0.9, 0.3)),
    foot_left=foot(0.08, 0.04, -0.02),
    foot_right=foot(0.08, 0.04, 0.06),
    lean=-3,
    twist=4,
    head=(-12.0, -6.0, 0.0),
    sway=0.4,
)
"""Something held up beside the head, so that the face is seen too."""
_OPEN_HAND = replace(SHOWN_ASIDE, right=Limb((0.27, 0.33, 0.14), (0.7, -1.0, -0.2), "spread", (-0.1, 0.1, 1.0), along=(0.1, 1.0, 0.1)))
"""Fingers or a palm held up, with nothing in them."""
WITH: dict[tuple[Pose, str], Stance] = {
    (Pose.SHOW, ""): _OPEN_HAND,
    **{(Pose.SHOW, kind): _BESIDE for kind in sorted(SHOWN_BESIDE)},
    **{(Pose.HOLD, kind): _WEIGHED for kind in HEAVY},
    **{(Pose.HOLD, kind): _IN_BOTH for kind in IN_BOTH},
    **{(Pose.PLAY, kind): stance for kind, stance in _PLAYED.items()},
    **WORKED,
    (Pose.HOLD, "rifle"): _AT_EASE,
    (Pose.STAND, "rifle"): _AT_EASE,
    **{(pose, "tray"): _ON_PALM for pose in (Pose.STAND, Pose.WALK)},
    **{
        (Pose.DAB, kind): Stance(
            right=Limb((0.1, 0.315, 0.12), (1.0, -0.8, 0.0), "hold", (0.7, 0.1, 0.7), along=(-0.5, 0.9, -0.1)),
            left=_EASY,
            head=(0.0, 8.0, -6.0),
            sway=0.5,
        )
        for kind in ("napkin", "cloth", "towel")
    },
    **{
        (Pose.DAB, kind): Stance(
            right=Limb((0.16, 0.31, 0.1), (1.0, -0.5, -0.1), "hold", (0.6, 0.3, 0.7), along=(-0.9, 0.5, 0.1)),
            left=_EASY,
            head=(0.0, 2.0, -4.0),
            sway=0.5,
        )
        for kind in ("toothbrush", "lipstick")
    },
    (Pose.SHOW, "match"): Stance(
        right=Limb((0.03, 0.24, 0.23), (0.9, -0.8, -0.1), "pinch", (0.9, 0.2, 0.3), along=(-0.2, 0.9, 0.2)),
        left=Limb((0.005, 0.24, 0.17), (1.0, -0.7, 0.0), "carry", (0.9, 0.1, -0.3), along=(-0.3, 0.9, 0.3)),
        head=(0.0, 18.0, 0.0),
        sway=0.3,
    ),
    (Pose.KNOT, "needle_thread"): Stance(
        left=Limb((0.05, 0.15, 0.21), (1.0, -0.7, 0.0), "hold", (0.6, 0.4, 0.3)),
        right=Limb((0.16, 0.28, 0.22), (1.0, -0.6, -0.1), "pinch", (0.8, 0.4, 0.3)),
        lean=6,
        head=(0.0, 26.0, 0.0),
    ),
    (Pose.SPY, "magnifier"): Stance(
        left=Limb((0.09, 0.2, 0.26), (1.0, -0.7, -0.1), "pinch", (0.6, 0.3, 0.3), along=(-0.2, 0.8, 0.4)),
        right=Limb((0.05, 0.3, 0.2), (1.0, -0.9, 0.1), "hold", (0.8, 0.2, 0.4), along=(-0.1, 1.0, 0.1)),
        lean=8,
        head=(0.0, 22.0, 0.0),
    ),
    (Pose.SPY, "phone"): Stance(
        left=Limb((0.02, 0.27, 0.27), (1.0, -0.9, -0.1), "hold", (0.8, 0.2, 0.4), along=(-0.1, 1.0, 0.1)),
        right=Limb((0.02, 0.27, 0.27), (1.0, -0.9, -0.1), "hold", (0.8, 0.2, 0.4), along=(-0.1, 1.0, 0.1)),
        head=(0.0, 4.0, 0.0),
    ),
    (Pose.WEAR, "glasses"): Stance(
        left=Limb((0.06, 0.24, 0.21), (1.0, -0.7, 0.1), "pinch", (0.9, 0.2, 0.3), along=(-0.2, 0.9, 0.2)),
        right=Limb((0.06, 0.24, 0.21), (1.0, -0.7, 0.1), "pinch", (0.9, 0.2, 0.3), along=(-0.2, 0.9, 0.2)),
        head=(0.0, 14.0, 0.0),
    ),
    **{
        (Pose.WEAR, kind): Stance(
            left=Limb((0.1, 0.5, 0.05), (1.0, 0.0, 0.2), "pinch", (0.9, 0.3, 0.3), along=(-0.4, 0.9, 0.0)),
            right=Limb((0.1, 0.5, 0.05), (1.0, 0.0, 0.2), "pinch", (0.9, 0.3, 0.3), along=(-0.4, 0.9, 0.0)),
            head=(0.0, 4.0, 0.0),
        )
        for kind in sorted(HEADGEAR)
    },
}
"""How a pose is held with a thing of a kind in the right hand: an instrument, a rifle at the ready."""

SHUTS = "shut"
"""`Figure.fingers` of who closes a book in both hands."""
OFF_FACE = "off_face"
"""`Figure.fingers` of who takes off glasses."""
BARING = Stance(
    left=Limb((0.14, -0.03, 0.04), (0.5, 0.0, -1.0)),
    right=Limb((0.1, 0.42, 0.14), (0.7, -1.0, 0.0), "pinch", (0.9, 0.2, -0.3), along=(-0.5, 0.85, 0.1)),
    head=(0.0, 4.0, 0.0),
)
"""One hand at the own temple, the other arm down."""

INTO = "into"
"""`Figure.fingers` of who puts something into another's lap or pocket."""
BEHOLDS = "beholds"
"""`Figure.fingers` of who looks at something that stands there: `gaze` is in the picture."""
STRUCK = frozenset({"chisel"})
"""What is in one hand so that the other beats on it."""
BEATING = frozenset({"hammer", "sledgehammer", "club", "gavel", "stone"})

FILLS = frozenset({Pose.PUT, Pose.TEND, Pose.DROP, Pose.KNOT})
FILLED_UP = frozenset(
    {"bag", "sack", "basket", "envelope", "box", "bucket", "jar", "hat", "bowl", "cup", "glass", "like_bag", "like_box", "tin", "wallet"}
)
"""What is held in one hand while the other puts something into it, over it."""
_FILLED = (
    forward(0.02, 0.09, 0.26, "hold", (0.6, 0.6, 0.2)),
    Limb((0.06, 0.23, 0.25), (1.0, -0.4, -0.2), "pinch", (0.7, 0.7, 0.2), along=(-0.3, -0.5, 0.7)),
)
LIT_WITH = frozenset({"match", "lighter"})
"""What a candle or a lamp in the other hand is lit with."""
_LIT = Stance(
    left=forward(0.05, 0.09, 0.24, "hold", (0.6, 0.6, 0.2)),
    right=Limb((0.1, 0.24, 0.24), (1.0, -0.6, -0.2), "pinch", (0.7, 0.7, 0.2), along=(-0.8, 0.1, 0.2)),
)

_IDLE = frozenset({"relaxed", "flat", "spread", "fist"})


def second(base: Stance, figure: Figure) -> Stance:
    """A pose with something in the other hand too: what hung idle comes up, or goes down with what has a handle.

    What is bulky and borne in both arms is before the belly and the chest, where a picture from the waist up has it.
    """
    if not figure.other:
        return replace(base, left=_BORNE, right=_BORNE) if borne(figure) else base
    filled = figure.other in FILLED_UP and (figure.gesture or figure.pose) in FILLS
    if filled or figure.holds in LIT_WITH:
        left, right = _FILLED if filled else (_LIT.left, _LIT.right)
        return replace(base, left=left, right=right, lean=min(base.lean, 10.0), head=(0.0, 22.0, 0.0))
    if figure.other in STRUCK and figure.holds in BEATING:
        return replace(base, left=_BEATEN.left, right=_BEATEN.right, lean=max(base.lean, _BEATEN.lean), head=_BEATEN.head)
    if (figure.gesture or figure.pose) is Pose.CARRY:
        return replace(base, left=_burdened(figure.other), right=_burdened(figure.holds), lean=0.0)
    if figure.holds in HANDLED and base.right.grip in _IDLE and not base.seated:
        base = replace(base, right=_HUNG)
    if base.left.grip not in _IDLE:
        return base
    up = _HUNG if figure.other in HANDLED and not base.seated else _UP
    return replace(base, left=replace(up, at=(up.at[0], up.at[1] + (0.05 if base.seated else 0.0), up.at[2])))


def borne(figure: Figure) -> bool:
    """Whether somebody carries something bulky on both forearms."""
    return (figure.gesture or figure.pose) is Pose.CARRY and figure.holds in BULKY and not figure.other and figure.touch == (None, None)


BULKY = frozenset({"box", "crate", "fish_crate", "carton", "box_stack", "like_box", "gift", "parcel"})
"""What is carried with the hands under it."""
_BORNE = forward(0.1, 0.1, 0.22, "carry")


def _burdened(kind: str) -> Limb:
    return _HUNG if kind in HANDLED else _UP


def before_face(figure: Figure) -> bool:
    """Whether what the right hand holds up to nobody would be between the lens and the own face."""
    return HALF_LEFT[0] < figure.facing < HALF_LEFT[1] and figure.touch == (None, None) and (Pose.SHOW, figure.holds) not in WITH


HALF_LEFT = (2.0, 50.0)
"""Degrees off the master camera of who is turned so that the right arm goes across them."""
