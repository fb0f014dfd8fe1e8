"""Who stands before a mirror, in its glass.

A mirror shows what would be seen from behind it: people are drawn once more through a lens reflected at the plane of the glass, and cut
to its edges. What is in no glass costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from storyboard.model.stage import Figure, Piece, Stage, Vec
from storyboard.painters.sketch.people import draw_figure
from storyboard.painters.sketch.pieces import spot_of
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.figures import bones
from storyboard.staging.space import View, dot, mul, sub

Glass = tuple[float, float, float, float]
"""The left edge, the right edge, the foot and the head of a glass on the front of a piece, metres."""
GLASSES: dict[str, Callable[[Piece], Glass]] = {
    "mirror": lambda p: (-p.width / 2 + 0.05, p.width / 2 - 0.05, 0.05, p.height - 0.05),
    "bulb_mirror": lambda p: (-p.width * 0.41, p.width * 0.41, 0.1, p.height - 0.1),
    "barre": lambda p: (-p.width * 0.485, p.width * 0.485, 0.15, p.height - 0.1),
}
"""The pieces that are mirrors, by kind."""
NEAR = 0.12
"""Metres before a glass from which somebody is in it."""


class _Reflected(View):
    """A view by way of a mirror: its lens and its axes turned over at the plane of the glass."""

    __slots__ = ()

    def __init__(self, view: View, at: Vec, out: Vec) -> None:
        super().__init__(view.camera, view.width, view.height, view.near)
        self.eye = sub(view.eye, mul(out, 2 * dot(out, sub(view.eye, at))))
        self.right, self.up, self.forward = (sub(way, mul(out, 2 * dot(out, way))) for way in (view.right, view.up, view.forward))


def draw_reflection(easel: Easel, piece: Piece, stage: Stage) -> None:
    """The people who are in the glass of a piece, farthest first; nothing for what is no mirror, or is seen from behind."""
    if piece.kind not in GLASSES:
        return
    spot, (x0, x1, y0, y1), z = spot_of(piece), GLASSES[piece.kind](piece), piece.depth / 2
    at, out = spot((0.0, 0.0, z)), spot.turn((0.0, 0.0, 1.0))
    window = easel.view.polygon([spot((x, y, z)) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])
    if len(window) < 3 or dot(out, sub(easel.view.eye, at)) <= NEAR:
        return
    start, view = len(easel.drawing.items), _Reflected(easel.view, at, out)
    for figure in sorted(stage.figures, key=lambda one: -view.depth(bones(one).chest)):
        if _before(figure, at, out):
            draw_figure(easel.drawing, view, figure, easel.key)
    easel.drawing.within(start, window)


def _before(figure: Figure, at: Vec, out: Vec) -> bool:
    """Whether somebody is on the side of the glass that mirrors; a shoulder at the lens is not."""
    return not figure.foreground and dot(out, sub(bones(figure).chest, at)) > NEAR
