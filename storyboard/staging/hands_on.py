"""Where hands go that are on somebody, by the deed and the part of the body that the words name: on it, on the side of the lens."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.breakdown import thing_words
from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.touches import THUMB
from storyboard.staging import closeness
from storyboard.staging import figures as people
from storyboard.staging.against import AT_THING, ROLLING
from storyboard.staging.body import Body, lens_on_right
from storyboard.staging.parts import BY_DEED, PARTS, Points, nearer, nearest, one_hand
from storyboard.staging.riding import TUGGING
from storyboard.staging.space import add, mix, mul, rounded, sub, unit
from storyboard.staging.stances_use import STRAP, SWUNG
from storyboard.staging.stances_work import THRUST


def hands_of(item: Blocking) -> Callable[[Figure, Body, Vec], Points] | None:
    """Where the hands of somebody go in whom they look at: to the part that is named, else as the deed has it; None for nowhere."""
    done = item.gesture or item.pose
    if done is Pose.PUSH and item.thing in ROLLING:
        return None
    if (done is Pose.CATCH and (item.holds or item.thing)) or (done is Pose.SHOW and (item.at == THUMB or item.thing in RAISED)):
        return None
    if swings(item):
        return _jaw
    return DEEDS.get((done, item.at)) or PARTS.get(item.at) or HANDS.get(done)


def swings(item: Blocking) -> bool:
    """Whether somebody hits another with a bag, at the end of its straps."""
    told = {thing_words.kind_of(word) for word in item.named.split()}
    return (item.gesture or item.pose) is Pose.FIGHT and item.at != AT_THING and bool(SWUNG & (told | {item.thing}))


RAISED = frozenset({"match", "lantern", "torch", "flashlight", "candle", "lamp", "trophy", "umbrella", "flag", "placard", "sword", "baby"})
"""What is held up to be seen by all, and is shown to nobody."""


def _held_by(part: Callable[[Body], tuple[Vec, Vec]]) -> Callable[[Figure, Body, Vec], Points]:
    def reach(figure: Figure, other: Body, towards: Vec) -> Points:
        own = people.bones(figure)
        hip = add(own.hips[0], add(mul(own.root.left, 0.1), (0.0, 0.06, 0.0)))
        return hip, add(nearest(figure, part(other)), mul(towards, -0.05))

    return reach


HELD_FAST: dict[tuple[Pose, str], Callable[[Figure, Body, Vec], Points]] = {
    **dict.fromkeys(((done, "wrist") for done in (Pose.CATCH, Pose.PULL, Pose.FIGHT)), _held_by(lambda other: other.wrists)),
    (Pose.CATCH, "arm"): _held_by(lambda other: other.elbows),
    (Pose.CATCH, "shoulder"): _held_by(lambda other: other.shoulders),
}
"""Where one hand alone holds somebody, by the deed and the part that is named."""
FAST = frozenset(HELD_FAST.values())
"""One hand closed about the nearer of the two, the other one at the own hip."""
DEEDS = BY_DEED | HELD_FAST
"""Where hands go, by the deed and the part: asked before the part alone (`PARTS`) and the deed alone (`HANDS`)."""


BY_TOOL: dict[str, str] = {
    **dict.fromkeys(("razor", "shaving_brush", "makeup_brush", "powder_puff", "paintbrush"), "cheek"),
    **dict.fromkeys(("comb", "hairbrush", "brush", "scissors"), "hair"),
    **dict.fromkeys(("spoon", "fork", "thermometer", "lipstick", "toothbrush", "cup", "glass", "lighter"), "mouth"),
    **dict.fromkeys(("syringe", "bandage", "plaster"), "arm"),
    "stethoscope": "chest",
    "tie": "collar",
    "necklace": "neck",
}
"""Where somebody is tended with a thing, where the words name no part."""
SMOKED = frozenset({"cigarette", "cigar", "pipe"})
"""What is at the mouth of whom somebody lights it for."""
LEFT_OUT = frozenset({"sack", "bag", "bucket", "box", "bottle", "jar", "basin", "pot", "bowl", "object"})
"""What is out of the hand that goes to a face: it is only what the fingers were in."""


BINDS = frozenset({"rope", "handcuffs", "cable", "cord", "string", "zip_tie", "tape"})
"""What somebody's wrists are bound with."""


ON_BODY = frozenset({"hand", "wrist", "arm", "shoulder", "brow", "cheek", "head", "neck", "chest", "ribs", "knee", "foot"})
"""What of somebody a cloth is pressed on."""
PADS = frozenset({"towel", "cloth", "napkin", "handkerchief", "bandage", "rag", "gauze", "compress", "pad", "tissue", "scarf"})
"""What is pressed on it, lightly: all else is leant on with both arms."""


def by_tool(item: Blocking, kind: str = "") -> Blocking:
    """Who tends somebody with a thing (of this `kind`), at the part it is for; who presses a cloth on them has a hand on it."""
    done, words = item.gesture or item.pose, (item.named, item.thing, kind)
    if done is Pose.PRESS and item.gaze and item.at in ON_BODY and PADS.intersection(words):
        return item.model_copy(update={"gesture" if item.gesture else "pose": Pose.PAT})
    if done is not Pose.TEND or not item.gaze or item.at not in ("", "waist"):
        return item
    binds = "wrist" if BINDS.intersection(words) else ""
    at = binds or ("" if item.at else next((BY_TOOL[word] for word in words if word in BY_TOOL), ""))
    return item.model_copy(update={"at": at}) if at else item


def emptied(figure: Figure, item: Blocking) -> Figure:
    """Who touches a face with nothing but the fingers; who shaves somebody has an open razor and no dagger; a smoke is lit with a match."""
    if (item.gesture or item.pose) is Pose.TEND and item.at == "mouth" and figure.holds in SMOKED:
        return figure.model_copy(update={"holds": "match"})
    if (item.gesture or item.pose) is Pose.TEND and "razor" in (*item.named.split(), item.thing):
        return figure.model_copy(update={"holds": "razor"})
    dips = (item.gesture or item.pose) in closeness.TENDING and item.at in closeness.FACIAL and figure.holds in LEFT_OUT
    return figure.model_copy(update={"holds": ""}) if dips else figure


ERECT = frozenset({Pose.STAND, Pose.WALK, Pose.HOLD, Pose.SMOKE, Pose.CUFFED, Pose.HANDS_UP})
"""Poses of who is upright, and is touched by who is upright too."""
OFFERED = frozenset({Pose.STAND, Pose.HOLD, Pose.SIT})
"""Poses of who gives an arm to who does something to it."""


def lens_side(body: Body) -> int:
    """The side of somebody, 0 for the left one, that is nearer to the master camera."""
    return 0 if body.trunk.left[2] > 0 else 1


def offered(figure: Figure, other: Figure, item: Blocking) -> Figure:
    """Who is tended at an arm holds it out between the two, the one on the side of the lens."""
    if not _gives_arm(item) or other.pose not in OFFERED or other.touch != (None, None):
        return other
    own, found = people.bones(figure), people.bones(other)
    side = lens_side(found) if not other.holds else 0
    low = (0.0, -OFFERED_LOW * min(own.height, found.height), NEARER_LENS)
    at = add(mix(own.chest, found.chest, OFFERED_FAR), low)
    arms: dict[str, Pose | None] = {"pose": Pose.STAND} if other.pose is Pose.HOLD and not other.holds else {}
    arms |= {"gesture": None} if other.gesture is Pose.HOLD and not other.holds else {}
    if figure.holds in BINDS and not other.holds:
        across = mul(found.root.left, WRISTS)
        return other.model_copy(update={**arms, "touch": (rounded(add(at, across)), rounded(sub(at, across)))})
    return other.model_copy(update={**arms, "touch": one_hand(side, rounded(at))})


WRISTS = 0.03
"""Metres from the middle to either of two wrists that are bound."""


def _gives_arm(item: Blocking) -> bool:
    """Whether what somebody does is done to an arm: to a hand, a wrist; to whatever it is that the words do not name."""
    done = item.gesture or item.pose
    return (done is Pose.TEND and item.at in ("", *closeness.OFFERED)) or (done is Pose.PAT and item.at in ("hand", "wrist"))


OFFERED_LOW, OFFERED_FAR, NEARER_LENS = 0.06, 0.42, 0.06
"""How low under the chests, in body heights, and how far towards its owner, as a share of the way, the hand is of an arm that is held out;
metres that it is nearer to the master camera."""


CONTESTED = frozenset({Pose.FIGHT, Pose.PULL})


def contested(figure: Figure, other: Figure, item: Blocking, theirs: Blocking) -> tuple[Figure, Figure] | None:
    """Two who struggle for one thing, all four hands on it; who wrestle for none have hold of each other. None for all others."""
    struggle = item.at == theirs.at == "thing" and {item.pose, theirs.pose} <= CONTESTED and theirs.gaze == item.character
    if not struggle or figure.touch != (None, None) or other.touch != (None, None):
        return None
    own, found = people.bones(figure), people.bones(other)
    if not (figure.holds or other.holds):
        return _seized(figure, found), _seized(other, own)
    middle, way = add(mix(own.chest, found.chest, 0.5), (0.0, 0.02, 0.06)), unit(sub(found.chest, own.chest))
    pulled = {"pose": Pose.PULL, "mount": TUGGING, "clasps": "laid"}
    grips = [rounded(add(middle, add(mul(way, off), (0.0, up, 0.0)))) for off, up in GRIPS]
    one = figure.model_copy(update={**pulled, "holds": figure.holds or other.holds, "touch": (grips[0], grips[1])})
    return one, other.model_copy(update={**pulled, "holds": "", "touch": (grips[2], grips[3])})


GRIPS = ((-0.2, -0.05), (-0.11, 0.0), (0.1, -0.06), (0.15, 0.03))
"""Metres along the thing, and up, from its middle to the four hands on it: left and right of who has it, left and right of the other."""


def _seized(figure: Figure, other: Body) -> Figure:
    """One hand behind the neck, one at the upper arm."""
    near = lens_side(people.bones(figure))
    side = lens_side(other)
    neck = add(mix(other.neck, other.shoulders[side], 0.45), (0.0, 0.03, 0.0))
    arm = mix(other.shoulders[1 - side], other.elbows[1 - side], 0.7)
    points = (neck, arm) if near == 0 else (arm, neck)
    return figure.model_copy(update={"touch": (rounded(points[0]), rounded(points[1])), "clasps": "laid"})


def grappled(figure: Figure, other: Body, towards: Vec) -> Points:
    """Who is struck and strikes back: a fist in the collar, the other hand at the arm that strikes."""
    near = lens_side(people.bones(figure))
    arm = mix(other.shoulders[1 - near], other.elbows[1 - near], 0.8)
    collar = add(other.neck, add(mul(towards, 0.06), (0.0, -0.08, 0.03)))
    return (collar, arm) if near == 0 else (arm, collar)


def around_hips(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both arms about the hips."""
    del figure
    aside = mul(unit((towards[2], 0.0, -towards[0])), 0.09 * other.height)
    at = add(mix(other.pelvis, other.waist, 0.4), mul(towards, 0.04))
    return sub(at, aside), add(at, aside)


def _jaw(figure: Figure, other: Body, towards: Vec) -> Points:
    """A fist to the jaw, or what is in the hand against the side of the head."""
    if figure.holds in THRUST and not figure.other:
        return _with_pole(figure, other, towards)
    at = add(add(other.head, mul(towards, 0.42 * other.head_height)), mul(other.head_turn.up, -0.26 * other.head_height))
    if figure.holds in STUCK:
        return None, add(mix(other.chest, other.pelvis, 0.3), add(mul(towards, 0.2), (0.0, 0.0, 0.04)))
    if figure.holds in SWUNG:
        return None, add(other.head, add(mul(towards, STRAP + BAG), (0.0, -0.04, 0.0)))
    if figure.holds:
        return None, add(at, add(mul(towards, 0.14), (0.0, 0.12, 0.0)))
    return one_hand(int(lens_on_right(figure)), at)


def _with_pole(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both fists on a pole between two, its end at the breast of who is kept off."""
    own = people.bones(figure)
    breast, hip = add(other.chest, mul(towards, 0.1)), add(own.waist, mul(towards, -0.2))
    return mix(hip, breast, 0.42), mix(hip, breast, 0.12)


BAG = 0.5
"""Metres that a head is hit ahead of the straps: a bag, and the cheek that it meets."""
STUCK = frozenset({"knife", "sword", "dagger", "scissors", "scalpel", "spear", "pitchfork", "bayonet", "screwdriver", "broken_bottle"})
"""What somebody is stabbed with, in the body and not in the face."""


def _chest(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both palms on the shoulders."""
    del figure
    off = add(mul(towards, 0.05 * other.height), (0.0, -0.035 * other.height, 0.0))
    return add(other.shoulders[1], off), add(other.shoulders[0], off)


def _arm(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both hands around the nearer arm."""
    side = nearer(figure, other.elbows)
    high, low = mix(other.shoulders[side], other.elbows[side], 0.6), mix(other.elbows[side], other.wrists[side], 0.35)
    return add(high, mul(towards, 0.03)), add(low, mul(towards, 0.03))


def _collar(figure: Figure, other: Body, towards: Vec) -> Points:
    """One hand at the collar, one on the arm that strikes."""
    side = nearer(figure, other.wrists)
    return mix(other.elbows[side], other.wrists[side], 0.7), add(other.neck, add(mul(towards, 0.06), (0.0, -0.03, 0.0)))


def _hand(figure: Figure, other: Body, towards: Vec) -> Points:
    """The right hand to the other's, clear of both bodies: who gives brings the thing to the other, whose palm waits under it; who takes
    it goes to where it is held."""
    gives = bool(figure.holds) and other.figure.pose is not Pose.TAKE
    takes = not figure.holds and figure.pose is Pose.TAKE
    low = HANDED - (PALM_UNDER if other.figure.holds and not takes else 0.0)
    middle = mix(people.bones(figure).chest, other.chest, FAR if gives or takes else 1 - FAR)
    return None, add(sub(middle, mul(towards, 0.03)), (0.0, low * other.height, 0.0))


FAR = 0.6
"""Share of the way between two chests that the hand of who gives, or takes, goes."""
PALM_UNDER = 0.03
"""Body heights that an open palm waits under what is given."""
HANDED = -0.022
"""Body heights from the chests down to where a thing goes from hand to hand: arms are straight out, faces free."""


def _shown(figure: Figure, other: Body, towards: Vec) -> Points:
    """What is shown to somebody is half-way to their face."""
    del towards
    own = people.bones(figure)
    at = mix(own.neck, other.neck, 0.46)
    return None, (at[0], min(own.neck[1], other.neck[1]) - 0.02 * other.height, at[2])


def _tended(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both hands at the nearer forearm, where the words name no part; at the sides of who stands and has not given it."""
    if other.figure.pose in ERECT and other.figure.touch == (None, None):
        aside = mul(other.trunk.left, 0.09 * other.height)
        at = add(mix(other.waist, other.chest, 0.2), mul(towards, 0.03))
        return sub(at, aside), add(at, aside)
    side = nearer(figure, other.wrists)
    held = add(other.wrists[side], mul(towards, 0.03))
    return add(mix(other.elbows[side], other.wrists[side], 0.4), mul(towards, 0.03)), held


def _led(figure: Figure, other: Body, towards: Vec) -> Points:
    """The right hand back to the other's nearer one."""
    del towards
    return None, add(nearest(figure, other.wrists), (0.0, 0.02, 0.0))


def _none(figure: Figure, other: Body, towards: Vec) -> Points:
    """Hands stay with the pose: it is the foot that meets the other."""
    del figure, other, towards
    return None, None


def _wrists(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both hands at the wrists."""
    del figure, towards
    return other.wrists


HANDS: dict[Pose, Callable[[Figure, Body, Vec], Points]] = {
    Pose.FIGHT: _jaw,
    Pose.PUSH: _chest,
    Pose.PULL: _arm,
    Pose.CATCH: _collar,
    Pose.GIVE: _hand,
    Pose.TEND: _tended,
    Pose.SHOW: _shown,
    Pose.SHAKE: closeness.belt,
    Pose.EMBRACE: closeness.backs,
    Pose.KISS: closeness.waist,
    Pose.CUFF: _wrists,
    Pose.TAKE: _hand,
    Pose.LEAD: _led,
    Pose.KICK: _none,
}
"""Where hands go, by the deed done to the other."""


BEHIND = frozenset({"held", "waist"})
"""Parts whose touch is hidden by who is touched, or is no touch of the body."""
LAID_ON = frozenset({*DEEDS.values(), *(at for part, at in PARTS.items() if part not in BEHIND)}) | {
    *(grappled, _jaw, _chest, _arm, _collar, _tended, _wrists)
}
"""Where hands are on the other, and are painted over whom they are on; elsewhere they meet between two, or are behind a back."""
