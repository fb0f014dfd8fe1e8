"""A hand at the first of two things in a close picture: it puts it in, slides it under, takes it out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyboard.model.stage import Stage
from storyboard.painters.sketch import insert_pairs
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork import arm_of, draw_reach
from storyboard.painters.sketch.handwork_parts import Reach
from storyboard.painters.sketch.insert_marks import arrow
from storyboard.painters.sketch.insert_pairs import BY_HAND, FILLS, where_of
from storyboard.painters.sketch.insert_sprites import Box
from storyboard.shots import two_things
from storyboard.staging.space import XY


@dataclass(frozen=True, slots=True)
class Touch:
    """How a hand has a thing: where on it (shares of its width and height from the middle of its foot), its grip, and which way it goes."""

    at: XY
    grasp: str
    way: str
    goes: tuple[XY, XY]
    """From where to where the arrow runs, shares as `at`."""
    left: bool = False


_ABOVE = Touch((0.12, 0.86), "hold", "above", ((-0.85, 1.5), (-0.85, 0.7)))
_PUSHED = Touch((0.42, 0.5), "flat", "right", ((0.5, -0.3), (-0.5, -0.3)))
TOUCHES: dict[str, Touch] = {
    "put": _ABOVE,
    "drop": _ABOVE,
    "take": Touch((0.12, 0.86), "hold", "above", ((-0.85, 0.5), (-0.85, 1.4))),
    "slide": _PUSHED,
    "push": _PUSHED,
    "pull": Touch((0.42, 0.5), "hold", "right", ((-0.4, -0.3), (0.6, -0.3))),
}
"""By what is done; every row of `insert_pairs.BY_HAND` has one."""
_HIDDEN = Touch((-0.36, 0.5), "pinch", "low", ((-0.9, 1.5), (0.3, 1.5)), left=True)
UNDER: dict[str, Touch] = {
    **dict.fromkeys(("put", "drop", "slide", "push"), _HIDDEN),
    **dict.fromkeys(("take", "pull"), replace(_HIDDEN, goes=_HIDDEN.goes[::-1])),
}
"""The same of what is under something, of which it sticks out to the left."""
_AT_DOOR = Touch((0.16, 0.2), "flat", "right", ((-0.62, -0.05), (-0.62, 1.0)))
DOOR: dict[str, Touch] = {
    **dict.fromkeys(("put", "drop", "slide", "push"), _AT_DOOR),
    **dict.fromkeys(("take", "pull"), replace(_AT_DOOR, goes=_AT_DOOR.goes[::-1])),
}
"""The same of what goes under a door, seen from before it."""
HELD_THERE = Touch((0.44, 0.4), "hold", "right", ((-0.86, 0.1), (-0.86, 0.8)))
"""The same of what is held under a tap: the arrow is how the water in it rises."""
LAPEL = Reach("pinch", (1.22, 0.16), "right", 1.1)
"""The other hand where a coat is held open: at its lapel."""
HAND = 1.1
"""How large the hand is, on the picture plane."""


def draw(p: Plane, stage: Stage) -> None:
    """Both things, and the hand that is at the first where one is."""
    box = insert_pairs.draw(p, stage)
    if box is None or stage.insert_hand not in BY_HAND | {FILLS}:
        return
    where, other = where_of(stage)
    if other == two_things.LINING:
        draw_reach(p, LAPEL, arm_of(stage, stage.insert_by), stage.key)
    hidden = where == "under" and other not in insert_pairs.SPOUTS
    rows = DOOR if other in insert_pairs.DOORS else UNDER if hidden else TOUCHES
    touch = HELD_THERE if stage.insert_hand == FILLS else rows[stage.insert_hand]
    reach = Reach(touch.grasp, _spot(box, touch.at), touch.way, HAND)
    draw_reach(p, reach, arm_of(stage, stage.insert_by), stage.key, left=touch.left)
    arrow(p, *(_seen(p, _spot(box, point)) for point in touch.goes), width=2.8)


def _seen(p: Plane, spot: XY) -> XY:
    """The same within the picture."""
    wide, high = (0.94 * side / min(p.width, p.height) for side in (p.width, p.height))
    return max(-wide, min(wide, spot[0])), max(-high, min(high, spot[1]))


def _spot(box: Box, share: XY) -> XY:
    return box.x + share[0] * box.wide, box.foot + share[1] * box.high
