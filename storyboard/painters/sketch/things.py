"""Things of the lexicon as the sketch draws them: in the hand, in the set and in close pictures, always turned to the lens."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.props_gear import Tones
from storyboard.painters.sketch.solids import Part, Spot
from storyboard.painters.sketch.things_house import HOUSE
from storyboard.painters.sketch.things_marks import Marks, box_of, builder, closeup
from storyboard.painters.sketch.things_tools import TOOLS
from storyboard.painters.sketch.things_world import WORLD
from storyboard.staging.space import View, yaw_to

THINGS: dict[str, Marks] = {**TOOLS, **HOUSE, **WORLD}
"""Every thing by kind."""
BETTER = frozenset({"rope", "hammer", "bucket"})
"""Kinds drawn from this lexicon though there is an older prop of that name."""
TURNED = frozenset(THINGS) - {"mask"}
"""Kinds that are turned to the lens."""
TWO_HANDS = frozenset(
    {"net", "crate", "fish_crate", "carton", "chest", "barrel", "blanket", "ledger", "tablecloth", "dough", "scales", "till", "safe", "lifebuoy"}
    | {"typewriter", "chessboard", "accordion", "drum", "cage", "basket", "tyre", "toolbox", "banner", "ladder", "plank", "beam", "pot", "bundle"}
)
"""Things that both hands have hold of where both are before the body."""
CHEATED = 14.0
"""Degrees a thing is turned off the lens, so that it is no cut-out."""
READABLE = 26.0
"""Centimetres: a smaller thing is drawn larger in a hand, so that its silhouette reads in a medium shot."""
MOST = 1.9
"""How much larger than life at the most."""


def builders(own: frozenset[str]) -> dict[str, Callable[[Tones], list[Part]]]:
    """Builders of the things that have no look among the props yet; `own` are the kinds that have."""
    return {kind: builder(marks) for kind, marks in THINGS.items() if kind not in own}


def closeups(own: frozenset[str], backed: Callable[[Plane, float, float], None]) -> dict[str, Callable[[Plane], None]]:
    """Close pictures of the things that have none yet."""
    return {kind: closeup(marks, backed) for kind, marks in THINGS.items() if kind not in own}


def faced(at: Vec, eye: Vec) -> tuple[float, float]:
    """Facing and pitch in degrees with which something at a point shows its front to the lens."""
    yaw = yaw_to(at[0], at[2], eye[0], eye[2]) + CHEATED
    flat = math.hypot(eye[0] - at[0], eye[2] - at[2])
    return yaw, -math.degrees(math.atan2(eye[1] - at[1], max(flat, 1e-6))) * 0.7


def enlarged(kind: str) -> float:
    """How many times as large as life a thing is drawn in a hand."""
    x0, y0, x1, y1 = box_of(THINGS[kind])
    return max(1.0, min(MOST, READABLE / max(x1 - x0, y1 - y0)))


def spot(piece: Piece, view: View) -> Spot:
    """Where a thing of the set stands: its underside on what it stands on, its front to the lens."""
    low = -box_of(THINGS[piece.kind])[1] / 100 * _scale(piece)
    at = (piece.x, piece.y + low, piece.z)
    return Spot(at, *faced(at, view.eye))


def _scale(piece: Piece) -> float:
    _, y0, _, y1 = box_of(THINGS[piece.kind])
    return piece.height * 100 / max(y1 - y0, 0.1)


def scale_of(piece: Piece) -> float:
    """How many times as large as life a thing of the set is."""
    return _scale(piece)
