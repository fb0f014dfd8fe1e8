"""Beams in the air: the light of a torch in somebody's hand, and of headlights that look at the lens."""

from __future__ import annotations

import math

from storyboard.model.shots import Time
from storyboard.model.stage import Figure, Piece, Stage
from storyboard.painters.sketch.pieces import spot_of
from storyboard.painters.sketch.shadows import with_lamps
from storyboard.painters.sketch.solids import Easel, circle
from storyboard.staging.figures import bones, hand_point
from storyboard.staging.space import add, dot, mul, sub, unit

HELD = frozenset({"flashlight", "torch"})
"""What throws a beam."""

REACH, SPREAD = 4.2, 0.2
"""Metres, and how wide a beam gets for each of them."""


def draw_beams(easel: Easel, stage: Stage) -> None:
    """All beams of a dark picture; nothing by day."""
    if stage.insert or not (easel.mood.lit or stage.light.level < 0 or stage.light.time is Time.NIGHT):
        return
    for figure in stage.figures:
        if figure.holds in HELD:
            _torch(easel, figure)
    for piece in with_lamps(stage):
        _lamps(easel, piece)


def _torch(easel: Easel, figure: Figure) -> None:
    """From the hand to what its owner looks at."""
    hand, body, view = hand_point(figure), bones(figure), easel.view
    way = unit(sub(figure.gaze, hand)) if figure.gaze is not None else unit(add(body.root.front, (0.0, -0.08, 0.0)))
    end = add(hand, mul(way, REACH))
    if view.depth(hand) < view.near + 0.1 or view.depth(end) < view.near + 0.2:
        return
    (ax, ay), (bx, by) = view.project(hand), view.project(end)
    size, near, far = math.hypot(bx - ax, by - ay) or 1.0, view.pixels(hand, 0.03), view.pixels(end, REACH * SPREAD)
    nx, ny = (ay - by) / size, (bx - ax) / size
    for share, alpha in ((1.0, 0.26), (0.55, 0.24)):
        cone = [
            (ax + nx * near, ay + ny * near),
            (bx + nx * far * share, by + ny * far * share),
            (bx - nx * far * share, by - ny * far * share),
            (ax - nx * near, ay - ny * near),
        ]
        easel.drawing.soft(cone, "lamp", alpha, max(3.0, far * 0.08))
    easel.drawing.soft(circle(bx, by, far), "lamp", 0.3, far * 0.25)
    easel.drawing.fill([circle(ax, ay, max(2.0, near * 1.3))], "white")


LAMPS_AT: dict[str, float] = {"bus": 0.25, "truck": 0.2, "van": 0.395, "ambulance": 0.395}
"""How high the head lamps of tall vehicles are, as shares of their height."""


def _lamps(easel: Easel, piece: Piece) -> None:
    """The glare of lamps that point at the lens."""
    spot = spot_of(piece)
    for z in (-0.34, 0.34):
        at = spot((piece.width * 0.485, piece.height * LAMPS_AT.get(piece.kind, 0.435), z * piece.depth))
        depth = easel.view.depth(at)
        facing = dot(spot.turn((1.0, 0.0, 0.0)), unit(sub(easel.view.eye, at)))
        if depth > 1.0 and facing > 0.15:
            (x, y), r = easel.view.project(at), easel.view.pixels(at, 0.12)
            easel.drawing.soft(circle(x, y, r * (2.5 + 5 * facing)), "lamp", 0.4 + 0.25 * facing, r * 2)
            easel.drawing.fill([circle(x, y, r * 1.15, r * 0.6)], "white")
