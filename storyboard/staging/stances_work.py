"""Poses of work with a thing that makes another picture of them: linen that is folded, a map that is spread, a plank that is sawn, breath
on something hot. Only data, as in `stances`."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.shots.meant_at import CUPS
from storyboard.shots.touches import FOOTWEAR
from storyboard.staging.stance import Limb, Stance, foot

LINEN = frozenset(
    {"tablecloth", "cloth", "towel", "blanket", "shirt", "sheet_thing", "napkin", "scarf", "dress", "coat", "trousers", "skirt", "flag"}
    | {"like_cloth", "like_garment", "veil", "apron", "suit", "banner"}
)
"""Kinds that are folded between both hands."""
SPREAD = frozenset({"map"})
"""What is read open between both hands."""
BLOWN_ON = frozenset(
    {"candle", "match", "cup", "bowl", "plate", "soup", "spoon", "tea", "glass", "torch", "lantern", "food", "flower", "flowers"}
)
"""What somebody blows on."""
CORDS = frozenset({"rope", "knot", "string", "like_string", "like_coil", "cable", "cord", "strap", "yarn", "rope_end", "halter", "reins"})
"""What is tied: a knot is drawn of it, not the coil it comes in."""
PEELED = frozenset({"orange", "apple", "potato", "banana", "egg", "onion", "lemon", "carrot", "pear"})
"""What both hands peel."""
POLES = frozenset({"pole", "like_pole", "oar", "spear", "pitchfork", "rake", "hoe", "shovel", "hockey_stick", "broom", "plank", "crutch"})
"""What is long: it is held over the head with both hands."""
THRUST = frozenset({"pole", "like_pole", "oar", "spear", "pitchfork"})
"""What somebody is kept off with, or run at: pushed, not swung."""
FAR_END = 3.4
"""How many times the gap between both fists the far end of a pole is from the rear one, where it meets nobody."""
BITTEN_ON = frozenset(
    {
        "coin",
        "ring",
        "key",
        "card",
        "pill",
        "pen",
        "pencil",
        "medal",
        "gold_bar",
        "match",
        "whistle",
        "tag",
        "poker_chip",
        "lollipop",
        "icecream",
    }
)
"""What is bitten on, licked or sucked: it is small, and the face over it is seen."""
SPOONS = frozenset({"spoon", "fork", "chopsticks", "toothbrush", "lipstick"})
"""What goes to the mouth by its end."""
STIRRED_IN = frozenset({"pot", "pan", "washtub", "bucket", "paint_can", "like_tub"})
"""What stands under a spoon."""
_STEP = (foot(0.08, 0.04, 0.12), foot(0.08, 0.05, -0.1, 14))

_FOLDED = Stance(
    left=Limb((0.17, 0.2, 0.23), (1.0, -0.6, -0.2), "pinch", (0.8, 0.4, 0.2), along=(-0.3, 0.5, 0.8)),
    right=Limb((0.13, 0.27, 0.24), (1.0, -0.6, -0.2), "pinch", (0.8, 0.4, 0.2), along=(-0.4, 0.5, 0.8)),
    foot_left=_STEP[0],
    foot_right=_STEP[1],
    lean=3,
    head=(0.0, 22.0, 0.0),
)
_SPREAD = Stance(
    left=Limb((0.2, 0.21, 0.22), (1.0, -0.8, -0.2), "hold", (0.9, 0.2, 0.3), along=(-0.1, 0.5, 0.9)),
    right=Limb((0.2, 0.21, 0.22), (1.0, -0.8, -0.2), "hold", (0.9, 0.2, 0.3), along=(-0.1, 0.5, 0.9)),
    foot_left=_STEP[0],
    foot_right=_STEP[1],
    lean=4,
    head=(0.0, 24.0, 0.0),
)
_BLOWING = Stance(
    left=Limb((0.03, 0.2, 0.2), (1.0, -0.9, -0.1), "carry", (0.8, -0.3, 0.2), along=(-0.3, 0.3, 0.9)),
    right=Limb((0.03, 0.22, 0.27), (1.0, -0.9, -0.1), "hold", (0.9, 0.1, 0.4), along=(-0.1, 0.3, 0.9)),
    foot_left=_STEP[0],
    foot_right=_STEP[1],
    lean=9,
    head=(0.0, 18.0, 0.0),
)
_SAWING = Stance(
    left=Limb((0.12, -0.06, 0.3), (1.0, 0.1, -0.4), "flat", (0.2, 1.0, 0.1), along=(-0.4, -0.5, 0.8)),
    right=Limb((0.15, 0.05, 0.13), (0.8, 0.4, -1.0), "fist", (1.0, 0.3, 0.0), along=(-0.2, -0.35, 0.9)),
    foot_left=foot(0.09, 0.04, 0.24),
    foot_right=foot(0.11, 0.06, -0.2, 24),
    drop=0.04,
    lean=34,
    twist=14,
    head=(0.0, 20.0, 0.0),
)
_STIRRING = Stance(
    left=Limb((0.15, 0.06, 0.1), (1.0, -0.1, -0.5), "fist", (0.9, 0.2, 0.2)),
    right=Limb((0.06, 0.19, 0.27), (1.0, -0.2, -0.2), "hold", (0.6, 0.8, 0.1), along=(-0.2, -0.3, 0.9)),
    lean=10,
    head=(0.0, 24.0, 0.0),
)
_STIRRING_CUP = Stance(
    left=Limb((0.02, 0.12, 0.25), (1.0, -0.4, -0.4), "hold", (0.6, 0.8, 0.1)),
    right=Limb((0.03, 0.25, 0.26), (1.0, -0.1, -0.3), "hold", (0.6, 0.8, 0.1)),
    lean=6,
    head=(0.0, 24.0, 0.0),
)
"""A cup before the belly, and the other hand over it."""
_LAYING_BRUSH = Stance(
    right=Limb((0.1, 0.3, 0.36), (0.8, -1.0, -0.2), "hold", (0.8, 0.4, 0.2), along=(0.0, 0.3, 1.0)),
    left=Limb((0.15, -0.02, 0.02), (0.6, 0.0, -1.0)),
    foot_left=_STEP[1],
    foot_right=_STEP[0],
    lean=8,
    twist=12,
    head=(0.0, 0.0, -4.0),
)
_CHOPPING = Stance(
    left=Limb((0.02, 0.52, 0.0), (1.0, 0.2, -0.5), "fist", (0.8, 0.3, 0.4), along=(-0.3, 0.9, -0.2)),
    right=Limb((0.05, 0.56, -0.07), (1.0, 0.3, -0.6), "fist", (0.8, 0.3, 0.4), along=(-0.1, 0.9, -0.3)),
    foot_left=foot(0.13, 0.04, 0.14),
    foot_right=foot(0.14, 0.05, -0.14, 14),
    drop=0.03,
    lean=-8,
    head=(0.0, 10.0, 0.0),
)
_THRUSTING = Stance(
    left=Limb((0.06, 0.17, 0.36), (0.9, -0.8, -0.1), "fist", (0.9, 0.4, 0.1)),
    right=Limb((0.13, 0.12, 0.06), (0.8, 0.1, -1.0), "fist", (0.9, 0.4, 0.1)),
    foot_left=foot(0.1, 0.04, 0.26),
    foot_right=foot(0.12, 0.07, -0.24, 30),
    drop=0.05,
    lean=12,
    twist=-18,
    head=(10.0, 2.0, 0.0),
)
_KNOTTING = Stance(
    left=Limb((0.085, 0.19, 0.22), (1.0, -0.6, -0.1), "pinch", (0.8, 0.4, 0.3)),
    right=Limb((0.085, 0.17, 0.22), (1.0, -0.6, -0.1), "pinch", (0.8, 0.4, 0.3)),
    lean=9,
    head=(0.0, 28.0, 0.0),
)
_PEELING = Stance(
    left=Limb((0.05, 0.18, 0.22), (1.0, -0.7, -0.1), "give", (0.4, -0.8, 0.3)),
    right=Limb((0.09, 0.22, 0.23), (1.0, -0.5, -0.1), "pinch", (0.7, 0.6, 0.3)),
    lean=8,
    head=(0.0, 28.0, 0.0),
)
_EMPTYING = Stance(
    left=Limb((0.1, 0.1, 0.35), (0.9, -0.4, -0.3), "carry", (0.8, 0.2, 0.2)),
    right=Limb((0.09, 0.16, 0.37), (0.9, -0.2, -0.3), "carry", (0.8, 0.2, 0.2)),
    foot_left=_STEP[0],
    foot_right=_STEP[1],
    lean=6,
    head=(0.0, 20.0, 0.0),
)
_SIPPING = Stance(
    left=Limb((0.03, 0.14, 0.22), (1.0, -0.8, -0.1), "hold", (0.5, -0.6, 0.3)),
    right=Limb((0.09, 0.29, 0.24), (1.0, -0.4, -0.1), "pinch", (0.7, 0.7, 0.3), along=(-0.5, -0.4, 0.6)),
    lean=6,
    head=(0.0, 26.0, 0.0),
)
_SPOONED = Stance(
    right=Limb((0.12, 0.235, 0.21), (0.9, -0.9, -0.1), "hold", (0.7, 0.5, 0.3), along=(-0.5, 0.5, -0.1)),
    left=Limb((0.04, 0.12, 0.2), (1.0, -0.7, 0.0), "give", (0.4, -0.9, 0.2)),
    lean=8,
    head=(0.0, 8.0, 0.0),
    sway=0.3,
)
_PICKED = replace(_SPOONED, right=Limb((0.06, 0.25, 0.16), (0.8, -1.0, -0.2), "pinch", (0.9, -0.1, 0.3), along=(-0.5, 0.6, -0.4)))
"""One of what the other hand holds is put to the mouth."""
CHEWING = Stance(
    right=Limb((0.1, 0.15, 0.23), (0.9, -0.7, -0.2), "hold", (0.8, 0.2, 0.3), along=(-0.35, 0.5, 0.6)),
    left=Limb((0.13, -0.02, 0.03), (0.5, 0.0, -1.0)),
    lean=2,
    head=(0.0, -2.0, 5.0),
    sway=0.6,
)
"""What a mouthful is gone from is lowered again."""
SMELLING = Stance(
    right=Limb((0.045, 0.215, 0.185), (0.9, -0.9, -0.1), "hold", (0.9, 0.0, 0.3), along=(-0.4, 0.4, 0.6)),
    left=Limb((0.05, 0.165, 0.2), (0.9, -0.8, -0.1), "carry", (0.6, -0.7, 0.2), along=(-0.4, 0.3, 0.7)),
    lean=8,
    head=(0.0, 10.0, 0.0),
    sway=0.4,
)
"""The head bent to what both hands hold right under the nose."""
_BITING = Stance(
    right=Limb((0.045, 0.262, 0.15), (0.8, -1.0, -0.2), "pinch", (0.9, -0.1, 0.3), along=(-0.3, 0.85, 0.1)),
    left=Limb((0.13, -0.02, 0.03), (0.5, 0.0, -1.0)),
    lean=2,
    head=(0.0, -4.0, 4.0),
    sway=0.5,
)

_BOOTS_OFF = Stance(
    left=Limb((-0.01, -0.15, 0.27), (1.0, 0.0, -0.4), "hook", (0.9, 0.3, 0.2), along=(-0.2, -0.8, 0.5)),
    right=Limb((0.09, -0.16, 0.29), (1.0, 0.2, -0.4), "hook", (0.9, 0.3, 0.2), along=(-0.1, -0.8, 0.5)),
    foot_left=foot(0.02, 0.04, 0.0),
    foot_right=foot(0.05, 0.3, 0.24, 14, (0.5, 0.6, 1.0)),
    drop=0.03,
    back=0.05,
    lean=42,
    bend=6,
    head=(0.0, 14.0, 0.0),
)
_BOOTS_SEATED = Stance(
    left=Limb((-0.03, -0.06, 0.33), (1.0, 0.0, -0.4), "hook", (0.9, 0.3, 0.2), along=(-0.2, -0.7, 0.6)),
    right=Limb((0.09, -0.08, 0.34), (1.0, 0.2, -0.4), "hook", (0.9, 0.3, 0.2), along=(-0.1, -0.7, 0.6)),
    foot_left=foot(0.09, 0.04, 0.22),
    foot_right=foot(0.05, 0.14, 0.33, -16, (0.5, 0.6, 1.0)),
    lean=48,
    head=(0.0, 16.0, 0.0),
    seated=True,
)
"""Bent down on a seat, one foot up off the floor, both hands at it."""
_WHEELING = Stance(
    left=Limb((0.13, 0.05, 0.27), (0.9, 0.2, -0.8), "fist", (0.8, 0.6, 0.0), along=(0.0, -0.2, 1.0)),
    right=Limb((0.13, 0.05, 0.27), (0.9, 0.2, -0.8), "fist", (0.8, 0.6, 0.0), along=(0.0, -0.2, 1.0)),
    foot_left=foot(0.08, 0.04, 0.19),
    foot_right=foot(0.1, 0.075, -0.27, 34),
    drop=0.04,
    lean=22,
    head=(0.0, -6.0, 0.0),
)
STEPPING_OVER = Stance(
    left=Limb((0.26, 0.16, 0.06), (0.5, -0.4, -0.8), "spread", (0.3, 0.8, 0.0)),
    right=Limb((0.26, 0.12, -0.02), (0.5, -0.4, -0.8), "spread", (0.3, 0.8, 0.0)),
    foot_left=foot(0.06, 0.22, 0.34, -16, (0.14, 0.9, 1.0)),
    foot_right=foot(0.05, 0.055, -0.1, 22),
    drop=0.0,
    lean=8,
    twist=-8,
    head=(0.0, 30.0, 0.0),
)
"""One leg high over what lies there, the arms out for balance, the eyes on it."""

WORKED: dict[tuple[Pose, str], Stance] = {
    **{(Pose.PRESS, kind): _FOLDED for kind in sorted(LINEN)},
    **{(Pose.READ, kind): _SPREAD for kind in sorted(SPREAD)},
    **{(Pose.SPEAK_INTO, kind): _BLOWING for kind in sorted(BLOWN_ON)},
    **{(Pose.STIR, kind): _STIRRING for kind in sorted(STIRRED_IN)},
    **{(Pose.COUNT, kind): _STIRRING_CUP for kind in sorted(CUPS)},
    **{(Pose.TEND, kind): _BOOTS_OFF for kind in sorted(FOOTWEAR)},
    **{(Pose.PUSH, kind): _WHEELING for kind in ("cart", "trolley", "service_trolley", "pram", "wheelbarrow")},
    **{
        (Pose.POUR, kind): _EMPTYING
        for kind in ("bag", "sack", "box", "basket", "bucket", "carton", "suitcase", "like_bag", "like_box", "watering_can", "jerrycan")
    },
    **{(Pose.COUNT, kind): _SIPPING for kind in ("cup", "bowl", "soup", "glass")},
    **{(Pose.EAT, kind): _SPOONED for kind in sorted(SPOONS - {"toothbrush", "lipstick"})},
    **{(Pose.EAT, kind): _BITING for kind in sorted(BITTEN_ON)},
    **{(Pose.KNOT, kind): _KNOTTING for kind in sorted(CORDS)},
    **{(Pose.KNOT, kind): _PEELING for kind in sorted(PEELED)},
    (Pose.EAT, "fry"): _PICKED,
    (Pose.CUT, "saw"): _SAWING,
    (Pose.REACH, "paintbrush"): _LAYING_BRUSH,
    **{(Pose.FIGHT, kind): _THRUSTING for kind in sorted(THRUST)},
    **{(Pose.BRANDISH, kind): _CHOPPING for kind in ("axe", "sledgehammer", "pickaxe")},
}
"""How a pose is held with a thing of a kind in the right hand."""
ON_SEAT: dict[tuple[Pose, str], Stance] = {(Pose.TEND, kind): _BOOTS_SEATED for kind in sorted(FOOTWEAR)}
"""How that is done by who sits, where the legs do it too."""
