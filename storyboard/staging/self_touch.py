"""Where hands are on the own body: at the mouth, at both ears, at the neck (`Blocking.at`)."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.touches import KNEE, PRONE, VEIL, WAYS
from storyboard.staging.body import lens_on_right
from storyboard.staging.figures import bones
from storyboard.staging.in_seats import DOINGS
from storyboard.staging.mouthfuls import CHEWS, SNIFFS
from storyboard.staging.riding import SIGHTING
from storyboard.staging.space import add, length, mix, mul, opposite, rounded, sub
from storyboard.staging.stances_use import SHUTS

Spot = Callable[[Figure], tuple[Vec | None, Vec | None]]
"""The left and the right hand of a figure; None leaves one as the pose has it."""


def _head(figure: Figure, ahead: float, high: float, left: float) -> Vec:
    """A point by the eyes, in head heights: before the face, over the eyes, towards the left ear."""
    found = bones(figure)
    turn, unit = found.head_turn, found.head_height
    point = add(found.eye, add(mul(turn.front, ahead * unit), add(mul(turn.up, high * unit), mul(turn.left, left * unit))))
    return rounded(point, 3)


def _trunk(figure: Figure, share: float, ahead: float, left: float) -> Vec:
    """A point before the trunk, `share` of the way from the waist to the neck, in metres before and left of it."""
    found = bones(figure)
    point = add(mix(found.waist, found.neck, share), add(mul(found.root.front, ahead), mul(found.root.left, left)))
    return rounded(point, 3)


def _thigh(figure: Figure, side: int, down: float) -> Vec:
    """A point on the front of a thigh, metres down from the hip."""
    found = bones(figure)
    point = add(mix(found.hips[side], found.knees[side], down / 0.45), mul(found.root.front, 0.14))
    return rounded(point, 3)


def _knee(figure: Figure, side: int) -> Vec:
    """The front of a knee."""
    found = bones(figure)
    return rounded(add(found.knees[side], add(mul(found.root.front, 0.07), (0.0, 0.07, 0.0))), 3)


def _right(ahead: float, high: float, left: float) -> Spot:
    """A point for the right hand; mirrored for the left one where that is on the side of the master camera and the right one is free."""

    def spot(figure: Figure) -> tuple[Vec | None, Vec | None]:
        if figure.holds or lens_on_right(figure):
            return None, _head(figure, ahead, high, left)
        return _head(figure, ahead, high, -left), None

    return spot


ELSEWHERE = (
    *("own_breath", "own_heels", "own_toes", "own_elbows", "own_hands", "own_step", "own_spit", "own_palms", "own_fists", "own_guard"),
    "own_rise",
    *("feet_up", "own_wind", "own_wide", "own_wring", "own_hitch"),
    *PRONE,
    "own_bar",
    *("own_toss", "own_toss_up"),
)
"""`Blocking.at` of ways of moving that leave the hands to the pose."""
SPOTS: dict[str, Spot] = {
    "own_lips": _right(0.5, -0.56, 0.17),
    "own_thumb": lambda _: (None, None),
    "own_tongue": _right(0.72, -0.57, -0.04),
    "own_mouth": _right(0.2, -0.42, -0.06),
    "own_yawn": _right(0.42, -0.72, -0.1),
    "own_cough": _right(0.3, -0.4, 0.0),
    "own_sneeze": _right(0.3, -0.24, -0.04),
    "own_chin": _right(0.3, -0.6, -0.02),
    "own_hair": _right(-0.3, 0.02, -0.5),
    "own_ear": _right(0.02, -0.08, -0.62),
    "own_gasp": lambda figure: (None, _trunk(figure, 0.72, 0.17, 0.02)),
    **dict.fromkeys(
        (
            *ELSEWHERE,
            "own_wrap",
            "own_fingers",
            "own_tongue_out",
            "own_line",
            "own_line_end",
            "own_tears",
            "own_cup",
            "own_weigh",
            "own_shut",
            "own_chew",
            "own_shrug",
            "own_sniff",
            "own_tip",
            "own_crumple",
        ),
        lambda _: (None, None),
    ),
    "own_arms": lambda figure: (_trunk(figure, 0.56, 0.12, -0.17), _trunk(figure, 0.62, 0.14, 0.17)),
    "own_watch": lambda figure: (_trunk(figure, 0.5, 0.3, -0.06), None),
    "own_sleeve": lambda figure: (_trunk(figure, 0.34, 0.34, 0.16), _trunk(figure, 0.42, 0.27, 0.14)),
    "own_lap": lambda figure: (_thigh(figure, 0, -0.12), _thigh(figure, 1, -0.04)),
    "own_pockets": lambda figure: (_trunk(figure, -0.16, 0.13, 0.15), _trunk(figure, -0.06, 0.13, -0.15)),
    "own_hand": lambda figure: (_trunk(figure, 0.5, 0.27, 0.03), _trunk(figure, 0.38, 0.25, -0.01)),
    "own_knees": lambda figure: (_knee(figure, 0), _knee(figure, 1)),
    "own_shins": lambda figure: (_knee(figure, 0), add(_knee(figure, 1), (0.0, -0.12, 0.0))),
    KNEE: lambda figure: (None, add(_knee(figure, 1), (0.0, 0.06, 0.0))),
    VEIL: _right(0.6, -0.86, 0.0),
    "own_nose": _right(0.2, -0.2, -0.02),
    "own_eyes": lambda figure: (_head(figure, 0.16, 0.0, 0.16), _head(figure, 0.16, 0.0, -0.16)),
    "own_temples": lambda figure: (_head(figure, -0.24, 0.0, 0.5), _head(figure, -0.24, 0.0, -0.5)),
    "own_fan": _right(0.3, -0.5, -1.5),
    "own_temple": _right(0.5, -0.06, -0.86),
    "own_glasses": lambda figure: (_head(figure, -0.06, -0.04, 0.54), _head(figure, -0.06, -0.04, -0.54)),
    "own_brim": lambda figure: (_head(figure, -0.2, 0.34, 0.5), _head(figure, -0.2, 0.34, -0.5)),
    "own_collar": lambda figure: (_trunk(figure, 0.9, 0.19, 0.05), _trunk(figure, 0.76, 0.22, -0.05)),
    "own_hood": lambda figure: (_head(figure, -0.04, 0.46, 0.66), _head(figure, -0.04, 0.46, -0.66)),
    "own_cuff": lambda figure: (_trunk(figure, 0.42, 0.3, -0.1), _trunk(figure, 0.42, 0.24, -0.02)),
    "own_pocket": lambda figure: (None, _trunk(figure, -0.12, 0.1, -0.2)),
    "own_breast": lambda figure: (None, _trunk(figure, 0.6, 0.2, 0.06)),
    "own_brow": lambda figure: _right(0.1, *((0.42, -0.14) if figure.holds else (0.68, -0.2)))(figure),
    "own_head": _right(-0.3, 0.92, -0.6),
    "own_ears": lambda figure: (_head(figure, -0.36, -0.02, 0.5), _head(figure, -0.36, -0.02, -0.5)),
    "own_cheek": _right(0.1, -0.26, -0.24),
    "own_neck": _right(-0.55, -0.62, -0.3),
    "own_chest": lambda figure: (None, _trunk(figure, 0.3 if figure.holds else 0.62, 0.17, 0.06)),
    "own_belly": lambda figure: (_trunk(figure, -0.1, 0.24, 0.05), _trunk(figure, 0.06, 0.22, -0.05)),
    "own_apron": lambda figure: (_trunk(figure, -0.06, -0.17, 0.05), _trunk(figure, -0.06, -0.17, -0.05)),
    "own_back": lambda figure: (None, _trunk(figure, 0.1, -0.17, -0.05)),
    "own_arm": lambda figure: (None, _trunk(figure, 0.7, 0.1, 0.24)),
}
"""By `Blocking.at`."""
ON_BODY = SPOTS.keys() | DOINGS.keys()


SHAPED: dict[str, str] = {
    "own_lips": "hush",
    "own_thumb": "thumb",
    "own_wrap": "wrap",
    "own_line": "line",
    "own_line_end": "line_end",
    "own_fingers": "count",
    "own_tongue_out": "tongue",
    "own_tears": "tears",
    "own_cup": "cup",
    "own_weigh": "weigh",
    "own_shut": SHUTS,
    "own_chew": CHEWS,
    "own_shrug": "pocketed",
    "own_sniff": SNIFFS,
    "own_tip": "tip",
    "own_crumple": "crumple",
    "own_back": "behind",
    "own_apron": "behind",
    "own_chest": "tuck_in",
    "own_tongue": "taste",
    "own_hood": "rim",
    "own_cuff": "cuff",
    "own_pocket": "tuck_low",
    "own_breast": "tuck_high",
    "own_nose": "nose",
    "own_mouth": "over",
    "own_yawn": "yawn",
    "own_cough": "cough",
    "own_sneeze": "sneeze",
    "own_chin": "chin",
    "own_gasp": "gasp",
    "own_breath": "breath",
    "own_hair": "tuck",
    "own_palms": "forward",
    "own_fists": "fists",
    "own_guard": "flinch",
    "own_step": "step",
    "own_spit": "spit",
    "own_heels": "back",
    "own_wind": "wind",
    "own_toes": "skip",
    "own_elbows": "risen",
    "own_front": "prone",
    "own_press_up": "press_up",
    "own_wide": "wide",
    "feet_up": "feet_up",
    "own_wring": "wring",
    "own_hitch": "hitch",
    "own_fan": "fan",
    "own_bar": "bar",
    "own_forearms": "forearms",
    "own_arms": "shiver",
    "own_watch": "watch",
    "own_lap": "brush",
    "own_knees": "pant",
    "own_shins": "dust",
    "own_rise": "rise",
    "own_toss": "toss",
    "own_toss_up": "toss_up",
    "own_pockets": "frisk",
    "own_hand": "nurse",
    "own_ears": "ears",
    "own_eyes": "eyes",
    "own_brow": "brow",
    "own_head": "scratch",
}
"""`Figure.fingers` by `Blocking.at`, of a hand that has nothing."""


TUCKED = frozenset({"own_cuff", "own_pocket", "own_breast", "own_chest"})
"""Where a thing goes into the own clothes."""
WORKING = frozenset({Pose.PUT, Pose.TEND, Pose.PRESS, Pose.POCKET, Pose.REACH, Pose.WEAR, Pose.PULL, Pose.KNOT})
"""Poses that would bend somebody over a table that is not there."""


def _upright(figure: Figure) -> dict[str, Pose | None]:
    """Who does to themselves what is done elsewhere over a table stands as they are."""
    if figure.gesture in WORKING:
        return {"gesture": Pose.HOLD}
    return {"pose": Pose.HOLD} if figure.pose in WORKING else {}


def _watching(figure: Figure, at: str) -> dict[str, Vec]:
    """The eyes on the hand that hides a thing; over the breast they stay where they are."""
    point = SPOTS[at](figure)[1]
    return {"gaze": point} if figure.holds and point is not None and at != "own_chest" else {}


def _prone(figure: Figure, at: str) -> Figure:
    """Somebody on the belly, the head where it was; on the forearms who reads, writes or says something there. Any other work turns them
    over."""
    if figure.pose is not Pose.LIE or figure.gesture not in ON_ELBOWS | SIGHTED.keys() | {None}:
        return figure
    if figure.gesture in SIGHTED:
        return _sighting(figure)
    shape = SHAPED["own_forearms" if figure.gesture else at]
    turned = {"facing": opposite(figure.facing), "gaze": None, "gesture": None}
    return figure.model_copy(update={"fingers": shape, "holds": figure.holds if figure.gesture else "", **turned})


def _sighting(figure: Figure) -> Figure:
    """Somebody on both elbows with what they look through, or aim, before the face."""
    facing = math.copysign(SEEN_AT, opposite(figure.facing))
    down = figure.model_copy(update={"mount": SIGHTING, "facing": facing, "gaze": None, "fingers": ""})
    left, right = SIGHTED[figure.gesture or Pose.SPY]
    return down.model_copy(update={"touch": (_head(down, *left), _head(down, *right))})


SEEN_AT = 58.0
"""Degrees off the master camera of who lies so: the face is seen."""
SIGHTED: dict[Pose, tuple[Vec, Vec]] = {
    Pose.SPY: ((0.5, 0.2, 0.24), (0.5, 0.2, -0.24)),
    Pose.AIM: ((1.3, -0.4, 0.1), (0.36, -0.5, -0.26)),
}
"""What is done on the elbows, and where the left and the right hand are by the eyes, in head heights."""
ON_ELBOWS = frozenset(
    {Pose.READ, Pose.WRITE, Pose.TYPE, Pose.HOLD, Pose.STAND}
    | {Pose.WHISPER, Pose.CALL, Pose.LISTEN, Pose.NOD, Pose.SHAKE_HEAD, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.LAUGH, Pose.SCAN}
)
"""What is done on the belly, propped on the forearms."""


WHOLE: dict[str, Callable[[Figure], Figure]] = {**DOINGS, **{at: partial(_prone, at=at) for at in PRONE}}
"""Ways of `Blocking.at` that have all of the body."""


def touching(figure: Figure, at: str) -> Figure:
    """The figure with its hands where `at` says, the right one free of it that has something; as it is for any other word."""
    if at in WHOLE:
        return WHOLE[at](figure)
    spot = SPOTS.get(at)
    if spot is None or (at == "own_knees" and Pose.BOW not in (figure.pose, figure.gesture)):
        return figure
    shaped = figure.model_copy(update={"fingers": "" if figure.holds and at not in WAYS else SHAPED.get(at, "")})
    left, right = spot(shaped)
    if at == "own_hands":
        return shaped.model_copy(update={"holds": ""})
    if at == "own_hood":
        worn = figure.appearance.model_copy(update={"hat": "hood"})
        return shaped.model_copy(update={"holds": "", "appearance": worn, "fingers": "rim", "touch": spot(figure), **_upright(figure)})
    if at in TUCKED:
        held = {"fingers": SHAPED[at]} if at in ("own_pocket", "own_breast") else {}
        return shaped.model_copy(update={"touch": spot(figure), **held, **_upright(figure), **_watching(figure, at)})
    if figure.holds and left is not None:
        right = _trunk(figure, 0.3, 0.3, -0.2)
    return shaped.model_copy(update={"touch": (left, right)})


DRUNK_FROM = frozenset({"cup", "mug", "glass", "goblet", "wineglass", "beer", "cocktail", "bowl"})
"""What is drunk out of over a rim."""
STEMMED = frozenset({"wineglass", "goblet", "cocktail"})
"""What is held by its foot."""
UNDER_LIP = (0.48, -0.42, -1.1)
"""Head heights ahead of the eyes, and over them, where the hand is whose cup has its rim at the lips; over them by a stem."""
TIPPED_UP = frozenset(
    {"bottle", "like_bottle", "hip_flask", "flask", "thermos", "can", "milk", "champagne", "beer_bottle", "carton", "canteen"}
)
"""What is tipped up to drink out of its neck."""
BEFORE_MOUTH = (1.15, -0.02, -0.5)
"""The same for the fist around what is tipped up, and how far aside: its neck is at the lips, and the face beside it is seen."""
OWN = 0.6
"""Metres from the eyes to what is looked at in the own hand, and not over its rim."""


def drinking(figure: Figure) -> Figure:
    """Who drinks has the rim or the neck at the lips and looks over it, wherever the head is turned; all others as they are."""
    drinks = (figure.gesture or figure.pose) is Pose.DRINK and figure.holds in DRUNK_FROM | TIPPED_UP
    if not drinks or figure.touch != (None, None):
        return figure
    near = figure.gaze is not None and length(sub(figure.gaze, bones(figure).eye)) < OWN
    raised = figure.model_copy(update={"gaze": None}) if near else figure
    if figure.holds in TIPPED_UP:
        return raised.model_copy(update={"touch": (None, _head(raised, *BEFORE_MOUTH))})
    ahead, up, stem = UNDER_LIP
    return raised.model_copy(update={"touch": (None, _head(raised, ahead, stem if figure.holds in STEMMED else up, 0.0))})
