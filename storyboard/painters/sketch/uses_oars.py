"""Oars: one from either fist, over the side of the boat, its blade in the water."""

from __future__ import annotations

from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, palm_centre
from storyboard.painters.sketch.holding import plainly
from storyboard.staging.space import add, mix, mul

OUT, BLADE, INBOARD, AHEAD = 1.3, 0.3, 0.3, 1.25
"""Metres from a fist out to the end of the blade, the blade's share of that, what is inboard of the fist, and how far ahead it dips in."""
SHAFT, WIDE = 0.05, 0.16
"""Metres that shaft and blade are thick."""
WOOD = "#b98d55"


def rowed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """An oar through the fist of who rows; any other thing as it is held."""
    if kind != "oar":
        plainly(w, hand, kind, side)
        return
    root, figure = w.body.root, w.body.figure
    fist, out = palm_centre(hand), mul(root.left, 1.0 if side == 0 else -1.0)
    tip = add(add(fist, mul(out, OUT)), mul(root.front, AHEAD))
    tip = (tip[0], figure.floor + 0.3, tip[2])
    grip = mix(fist, tip, -INBOARD / (OUT + AHEAD))
    for start, end, thick in ((grip, tip, SHAFT), (mix(fist, tip, 1.0 - BLADE), tip, WIDE)):
        if line := w.view.segment(start, end):
            wide = max(2.5, w.view.pixels(fist, thick))
            w.drawing.stroke(line, wide + 2.0, taper=(0.0, 0.0))
            w.drawing.stroke(line, wide, WOOD, taper=(0.0, 0.0))
