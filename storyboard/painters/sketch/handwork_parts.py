"""What a picture of hands at work is put together from: a thing, two hands with the way their arms come, a tool, marks."""

from __future__ import annotations

from dataclasses import dataclass

from storyboard.model.stage import Vec
from storyboard.painters.sketch.handwork_marks import Draw
from storyboard.staging.space import XY

WAYS: dict[str, tuple[Vec, Vec]] = {
    "right": ((-0.86, 0.4, -0.25), (0.3, 0.75, 0.6)),
    "low": ((-0.66, 0.7, -0.25), (0.35, 0.45, 0.8)),
    "below": ((-0.35, 0.9, -0.3), (0.3, 0.35, 0.9)),
    "side": ((-0.95, -0.2, -0.1), (0.1, 0.9, 0.25)),
    "level": ((-0.98, 0.1, -0.12), (0.05, 0.9, 0.3)),
    "above": ((-0.72, -0.66, -0.1), (-0.5, 0.75, 0.3)),
    "down": ((-0.42, -0.88, -0.1), (-0.85, 0.4, 0.25)),
    "over": ((-0.7, -0.5, -0.4), (-0.2, 0.62, 0.76)),
    "offered": ((-0.93, 0.2, -0.1), (0.2, -0.8, -0.5)),
}
"""How forearms come into the picture: along the hand, and where its back looks; of a right hand, a left one is its mirror image."""

KEY = (0.4, 0.7, 0.6)
"""Towards the light of hands in a close picture that has no stage of its own."""


@dataclass(frozen=True, slots=True)
class Lies:
    """Where a thing is: its middle, the room it may fill, and by how many degrees it is turned."""

    x: float = -0.25
    y: float = -0.1
    wide: float = 1.7
    high: float = 1.1
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Reach:
    """A hand: its grip, what it touches, from where its arm comes, and how large it is."""

    grasp: str
    at: XY
    way: str = "right"
    size: float = 1.25


@dataclass(frozen=True, slots=True)
class Tool:
    """What the right hand works with: where its working end is, the way from there to its other end, and how long it is drawn."""

    kind: str
    tip: XY
    turn: float
    """Degrees from the working end to the other one, counter-clockwise from the right."""
    long: float = 1.1
    share: float = -1.0
    """How far along the fingers have it, from its working end; less than 0 at its own grip."""


@dataclass(frozen=True, slots=True)
class Work:
    """A work of hands as it is drawn."""

    thing: Lies = Lies()
    right: Reach | None = None
    left: Reach | None = None
    tool: Tool | None = None
    """Its hand touches it where it is held: `right` needs no place then."""
    under: Draw | None = None
    """Marks on the thing, under the hands."""
    below: bool = False
    """Whether those marks are under the thing as well: the paper it is wrapped in."""
    over: Draw | None = None
    ghost: XY | None = None
    """Where the tool was a moment before: a pale copy so far from it."""
    zoom: float = 0.9
    """Of a thing with a close picture of its own that is fixed to something: how large that is, and where its middle is."""
    off: XY = (-0.25, 0.1)
    bare: bool = False
    """Whether no thing is drawn: the marks or the tool are what the picture is about."""
    grips: bool = False
    """Whether the hands are on the thing itself, as wide and high as it comes out, and not where its place ends."""
    fan: bool = False
    """Whether several of the thing are spread in the left hand, and others laid down already."""
    both: Lies | None = None
    """Where a second half of the thing is."""
