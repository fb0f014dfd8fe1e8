"""A long thing on somebody's shoulder: a ladder, a plank. It is a piece of the set, level, seen from the side, one hand on it."""

from __future__ import annotations

import math

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Piece
from storyboard.staging.figures import bones
from storyboard.staging.parts import one_hand
from storyboard.staging.pieces import piece
from storyboard.staging.riding import BENT_UNDER
from storyboard.staging.space import add, heading, mul, rounded

AS_CARRIED: dict[str, str] = {"ladder": "level_ladder", "stepladder": "level_ladder"}
"""Pieces that lie otherwise when they are carried."""
LONG: dict[str, tuple[str, float, float, float, float]] = {
    "ladder": ("level_ladder", 2.0, 0.4, 0.06, 0.4),
    "plank": ("plank", 2.0, 0.05, 0.22, 0.45),
    "board": ("plank", 1.9, 0.05, 0.26, 0.45),
    "beam": ("plank", 2.0, 0.16, 0.16, 0.5),
    "log": ("plank", 1.9, 0.2, 0.2, 0.5),
    "surfboard": ("plank", 2.1, 0.06, 0.46, 0.3),
}
"""Piece, length, height and depth in metres, and tone of what somebody carries on a shoulder."""
ON_SHOULDER = frozenset({"sack", *(row[0] for row in LONG.values())})
"""Pieces that are on shoulders, and before somebody's face only as they are in life."""
SACKS = frozenset({"sack", "bag", "bundle", "duffel_bag"})
"""What hangs down the back of who has it over the shoulder."""
CARRIED_IN = frozenset({Pose.STAND, Pose.WALK, Pose.CARRY, Pose.RUN})
LEAST, MOST = 62.0, 84.0
"""Degrees off the master camera of who carries it: its whole length is seen."""
AHEAD, OUT, UNDER, BACK = 0.24, 0.05, 0.33, 0.22
"""Metres from the shoulder to the hand on it, and out to its middle; how far a ladder hangs under the shoulder it is on; how much more of
it is behind the shoulder than before it."""


def shoulders(figure: Figure, *, alone: bool) -> bool:
    """Whether somebody has such a thing on the shoulder: who shares it with nobody has."""
    return figure.holds in LONG and (figure.pose in CARRIED_IN or (alone and figure.pose is Pose.SHARE)) and figure.gesture is None


def _across(figure: Figure) -> float:
    """Where somebody faces who is seen from the side, degrees."""
    return round(math.copysign(min(MOST, max(LEAST, abs(figure.facing))), figure.facing or 1.0), 2)


def shouldered(figure: Figure) -> tuple[Figure, Piece]:
    """Somebody turned to the side with the thing on the shoulder that the lens sees, and the thing."""
    kind, long, high, deep, tone = LONG[figure.holds]
    facing = _across(figure)
    pose = Pose.WALK if figure.pose in (Pose.SHARE, Pose.CARRY) else figure.pose
    bare = figure.model_copy(update={"facing": facing, "pose": pose, "holds": "", "touch": (None, None)})
    body, ahead = bones(bare), heading(facing)
    side = 1 if facing > 0 else 0
    spot = add(body.shoulders[side], mul(body.root.left, OUT if side == 0 else -OUT))
    low = spot[1] + 0.035 - (UNDER if kind == "level_ladder" else 0.0)
    load = piece(
        kind,
        round(spot[0] - ahead[0] * BACK, 3),
        round(spot[2] - ahead[2] * BACK, 3),
        round(facing - 90, 2),
        width=long,
        height=high,
        depth=deep,
        y=round(low, 3),
    )
    grip = add(spot, add(mul(ahead, AHEAD), (0.0, -UNDER + 0.05 if kind == "level_ladder" else 0.02, 0.0)))
    return bare.model_copy(update={"touch": one_hand(side, rounded(grip)), "clasps": "arms"}), load.model_copy(update={"tone": tone})


def slung(figure: Figure, at: str) -> bool:
    """Whether somebody has a sack over the shoulder (`at` is what their hand is on)."""
    return at == "own_shoulder" and figure.holds in SACKS and figure.pose in (Pose.HOLD, Pose.CARRY, Pose.WALK, Pose.STAND)


def over_shoulder(figure: Figure) -> tuple[Figure, Piece]:
    """Somebody bent under a sack on the back, its neck in the fist at the shoulder; and the sack."""
    facing = _across(figure)
    bare = figure.model_copy(update={"facing": facing, "pose": Pose.WALK, "holds": "", "touch": (None, None), "mount": BENT_UNDER})
    body, ahead = bones(bare), heading(facing)
    side = 1 if facing > 0 else 0
    x, z = body.chest[0] - ahead[0] * BEHIND, body.chest[2] - ahead[2] * BEHIND + 0.05
    load = piece("sack", round(x, 3), round(z, 3), round(facing, 2), width=0.5, height=0.66, depth=0.42, y=round(body.neck[1] - 0.58, 3))
    grip = add(body.shoulders[side], add(mul(ahead, 0.07), (0.0, 0.03, 0.03)))
    return bare.model_copy(update={"touch": one_hand(side, rounded(grip))}), load


BEHIND = 0.3
"""Metres from the chest back to the middle of a sack."""
