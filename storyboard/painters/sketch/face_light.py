"""Faces in the dark that one thing lights: a screen in a hand, the instruments of a car, a fire. Its light is on them, the rest is dark."""

from __future__ import annotations

import math

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Glow, Time
from storyboard.model.stage import Figure, Stage, Vec
from storyboard.painters.sketch.solids import Easel, circle
from storyboard.staging.figures import bones, hand_point
from storyboard.staging.space import add, mul, sub, unit

SCREENS = frozenset({"phone", "tablet", "laptop", "smartphone", "mobile"})
FLAMES = frozenset({"candle", "lighter", "match", "lantern", "torch_fire"})
FIRES = frozenset({"fire", "fireplace", "candles"})
SHOWN = frozenset({"television", "tv", "computer", "monitor", "laptop", "screen"})
"""Pieces of the set whose screens light faces."""
REACH = 3.5
"""Metres from a fire or a screen within which it lights faces."""
COLOURED: dict[Glow, tuple[str, float]] = {Glow.RED: ("#f0402c", 0.62), Glow.GREEN: ("#4fd07a", 0.55), Glow.BLUE: ("#5aa2ff", 0.58)}
TONES: dict[Glow, tuple[str, float]] = {Glow.SCREEN: ("white", 0.5), Glow.FIRE: ("#ffb26b", 0.55), **COLOURED}
"""The colour of what lights a face, and how strongly it lies there."""
ON_FACE, FACE = 0.28, 0.36
"""Head heights from the middle of a head to that of the light on its face, and half across: little of it falls beside the face."""
DIM = 0.4
"""How dark what it does not reach is, in shares of ink."""


def source_of(stage: Stage, figure: Figure) -> tuple[Glow, Vec] | None:
    """What lights somebody's face, and from where; None where nothing but the light of the place does."""
    glow = _glow(stage, figure)
    if glow is Glow.NONE or figure.foreground:
        return None
    body = bones(figure)
    if figure.holds in SCREENS | FLAMES:
        return glow, hand_point(figure)
    kinds = FIRES if glow is Glow.FIRE else SHOWN
    spots = [(one.x, one.y + one.height * 0.5, one.z) for one in stage.pieces if one.kind in kinds]
    near = min(spots, key=lambda at: math.dist(at, body.head), default=None)
    below = add(body.head, add(mul(body.root.front, 0.5), (0.0, -0.42, 0.0)))
    return glow, near if near is not None and math.dist(near, body.head) < REACH else below


def _glow(stage: Stage, figure: Figure) -> Glow:
    """What the story tells; else what a hand holds in the dark, and in a car at night its instruments."""
    light = stage.light
    if light.glow is not Glow.NONE:
        return light.glow if light.time is not Time.DAY or light.level < 0 else Glow.NONE
    if light.level < 0 and figure.holds in SCREENS | FLAMES:
        return Glow.SCREEN if figure.holds in SCREENS else Glow.FIRE
    return Glow.SCREEN if stage.place is PlaceKind.CAR and stage.interior and light.time is Time.NIGHT else Glow.NONE


def key_for(easel: Easel, figure: Figure, found: tuple[Glow, Vec] | None) -> Vec:
    """The direction somebody is lit from."""
    return easel.key if found is None else unit(sub(found[1], bones(figure).head))


def draw_face_light(easel: Easel, figure: Figure, found: tuple[Glow, Vec]) -> None:
    """The light on a face, on the side of what throws it; the other side and the body fall into the dark."""
    body, (glow, at) = bones(figure), found
    way, tall = unit(sub(at, body.head)), figure.appearance.height
    lit, far = (add(body.head, mul(way, k * body.head_height)) for k in (ON_FACE, -0.62))
    if min(easel.view.depth(one) for one in (lit, far, body.pelvis)) < 0.3:
        return
    tone, alpha = TONES[glow]
    for point, wide, high, laid, strength in (
        (body.pelvis, 0.22 * tall, 0.3 * tall, "ink", DIM),
        (far, 0.5 * body.head_height, 0.42 * body.head_height, "ink", DIM),
        (lit, FACE * body.head_height, FACE * body.head_height, tone, alpha),
    ):
        (x, y), rx = easel.view.project(point), easel.view.pixels(point, wide)
        easel.drawing.soft(circle(x, y, rx, easel.view.pixels(point, high)), laid, strength, rx * 0.45)
