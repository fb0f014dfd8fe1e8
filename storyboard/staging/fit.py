"""One row of the fittings: how a thing stands to who uses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from storyboard.model.stage import Piece

WALL = "object"
"""Kind of the wall around a door: a plain box."""
SHUT = "shut:"
"""Before the kind of furniture that opens, where nobody has it open."""
INSIDE, OUTSIDE = 0.22, 0.42
"""Tones of the wall around a door in a room, and in the open."""
LOOKED_FROM = 0.85
"""Metres from who looks at a thing to its front."""
About = tuple[float, str, float]
"""The tone of a wall, the kind of board that hangs on it, and 1 where somebody faces screen right, -1 for left."""
Put = Callable[..., Piece]
"""A piece of a kind, so far aside and behind the middle of the fitting, turned against it; sizes by name."""


class Fit(NamedTuple):
    """How a fitting stands to who uses it, in metres and degrees."""

    kind: str
    """Kind of piece."""
    ahead: float
    """From the mark to the middle of the piece, where they face."""
    turn: float
    """Of the piece against where they face; a quarter turn is to the other side for who faces screen left."""
    up: float = 0.0
    """How high above the floor they are on it."""
    y: float | None = None
    """Underside of the piece where it is another than usual."""
    height: float | None = None
    width: float | None = None
    depth: float | None = None
    seat: float | None = None
    """Height above `up` of what they sit on, or have their forearms on; None where the set's own chairs and rails serve."""
    aside: float = 0.0
    """From the mark to the middle of the piece, to their left."""
    faces: tuple[float, float] | None = None
    """The least and the most degrees they are turned off the master camera, so that it sees what they do."""
    label: str = ""
    """The words on it."""


FRONT, OPEN = (0.0, 38.0), (0.0, 66.0)
"""Degrees off the camera of who is seen from before, and of who may turn to somebody beside them."""
