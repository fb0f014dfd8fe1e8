"""Birds, snakes and fish: bodies of one loft with flat wings and fins."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from storyboard.model.stage import Vec
from storyboard.painters.sketch.animals_coat import Coat
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.lofts import limb
from storyboard.staging.space import Turn, add, mul

BEAKS: dict[str, Tone] = {"crow": 0.72, "gull": "#e2a63a", "duck": "#e08a2e", "chicken": "#e2a63a", "eagle": "#e2a63a"}
"""Beaks that have a colour of their own."""
MARK = 15.0
"""Pixels of height under which a flying bird is two strokes."""


def draw(coat: Coat) -> None:
    """Any animal that has not four legs."""
    DRAWN.get(coat.animal.kind, _bird)(coat)


def _place(coat: Coat, pitch: float = 0.0) -> Callable[[Vec], Vec]:
    """From heights of the animal (left, up, front) to the world."""
    animal, turn = coat.animal, Turn(coat.animal.facing, pitch)
    return lambda v: add((animal.x, animal.floor, animal.z), mul(turn(v), animal.height))


def _bird(coat: Coat) -> None:
    if coat.animal.pose in {"fly", "burst"}:
        _flying(coat)
    else:
        _perched(coat)


def _flying(coat: Coat) -> None:
    """Wings up or down, each bird in its own beat."""
    at, beat = _place(coat), random.Random(f"{coat.animal.x:.2f}/{coat.animal.z:.2f}").uniform(-0.35, 0.75)
    tip, mid = 0.35 + beat * 0.8, 0.22 + beat * 0.5
    if coat.pixels < MARK:
        wings = [
            coat.view.project(at(p))
            for p in ((-1.5, tip, 0.0), (-0.7, mid + 0.2, 0.1), (0, 0, 0.1), (0.7, mid + 0.2, 0.1), (1.5, tip, 0.0))
        ]
        coat.drawing.stroke(wings, max(1.6, coat.pixels * 0.2), coat.tone if coat.tone > 0.3 else "white", taper=(0.4, 0.4))
        return
    for s in (-1.0, 1.0):
        wing = [
            (s * 0.1, 0.05, 0.22),
            (s * 0.7, mid + 0.1, 0.38),
            (s * 1.5, tip, 0.0),
            (s * 1.2, tip - 0.06, -0.16),
            (s * 0.6, mid - 0.1, -0.2),
            (s * 0.1, 0.0, -0.24),
        ]
        coat.plain([[at(p) for p in wing]], min(0.9, coat.tone + 0.12))
    body = limb(
        [at(p) for p in ((0, 0, -0.5), (0, 0, -0.15), (0, 0.01, 0.2), (0, 0.03, 0.42), (0, 0.03, 0.54))],
        [h * coat.animal.height for h in (0.03, 0.13, 0.15, 0.1, 0.03)],
        parts=2,
    )
    coat.plain([[at(p) for p in ((-0.05, 0, -0.4), (0.05, 0, -0.4), (0.18, 0, -0.75), (-0.18, 0, -0.75))]], min(0.9, coat.tone + 0.16))
    coat.body([body])
    _beak(coat, at((0, 0.04, 0.5)), at((0, 0.0, 0.68)), 0.035)


def _beak(coat: Coat, root: Vec, tip: Vec, radius: float) -> None:
    coat.horn(limb([root, tip], [radius * coat.animal.height, 0.005 * coat.animal.height]), BEAKS.get(coat.animal.kind))


def _perched(coat: Coat) -> None:
    """On two legs, upright; ducks and chickens lower and rounder."""
    kind, size = coat.animal.kind, coat.animal.height
    tilt = {"chicken": 0.3, "duck": 0.12, "eagle": 0.95}.get(kind, 0.55)
    low = {"duck": 0.1}.get(kind, 0.3)
    at = _place(coat)
    tail, back, breast = (0, low + 0.16 - tilt * 0.12, -0.5), (0, low + 0.16, -0.12), (0, low + 0.16 + tilt * 0.28, 0.2)
    head = (0, 0.86, 0.3) if kind != "duck" else (0, 0.84, 0.42)
    if kind == "eagle":
        breast, head = (0, low + 0.34, 0.1), (0, 0.88, 0.2)
    for s in (-1.0, 1.0):
        foot = at((s * 0.09, 0.02, 0.05))
        coat.dark_lofts(
            [limb([at((s * 0.09, low + 0.05, 0.02)), foot, at((s * 0.09, 0.02, 0.16))], [0.026 * size, 0.014 * size, 0.011 * size])]
        )
    neck = 0.09 if kind in {"duck", "chicken"} else 0.13
    body = limb([at(p) for p in (tail, back, breast)], [0.05 * size, 0.24 * size, 0.21 * size], parts=3)
    throat = limb(
        [at(p) for p in (breast, ((0, (breast[1] + head[1]) / 2 + 0.03, (breast[2] + head[2]) / 2)), head)],
        [0.17 * size, neck * size, 0.11 * size],
        parts=2,
    )
    skull = limb(
        [at((0, head[1], head[2] - 0.1)), at((0, head[1] + 0.02, head[2])), at((0, head[1], head[2] + 0.1))],
        [0.07 * size, 0.125 * size, 0.06 * size],
        parts=2,
    )
    coat.plain(
        [
            [
                at((-0.1, tail[1] + 0.08, -0.38)),
                at((0.1, tail[1] + 0.08, -0.38)),
                at((0.12, tail[1] + (0.4 if kind == "chicken" else -0.05), -0.75)),
                at((-0.12, tail[1] + (0.4 if kind == "chicken" else -0.05), -0.75)),
            ]
        ],
        min(0.92, coat.tone + 0.15),
    )
    coat.body([body, throat, skull])
    coat.shade(body)
    _beak(
        coat, at((0, head[1] - 0.01, head[2] + 0.09)), at((0, head[1] - 0.04, head[2] + (0.3 if kind in {"duck", "gull"} else 0.22))), 0.045
    )
    for s in (-1.0, 1.0):
        coat.plain_line([at(p) for p in ((s * 0.22, breast[1] + 0.04, 0.12), (s * 0.26, back[1] + 0.02, -0.1), (s * 0.1, tail[1], -0.5))])
    coat.face(at((0, head[1] - 0.02, head[2] - 0.06)), Turn(coat.animal.facing), (0.12 * size, 0.001, 0.2 * size))
    if kind == "chicken":
        for shape in COMB:
            coat.plain([[at((0, head[1] + up, head[2] + on)) for up, on in shape]], RED)


RED = "#d8402c"
COMB: tuple[tuple[tuple[float, float], ...], ...] = (
    ((0.1, -0.1), (0.24, -0.05), (0.17, 0.0), (0.25, 0.06), (0.08, 0.1)),
    ((-0.08, 0.08), (-0.26, 0.12), (-0.1, 0.18)),
)
"""Comb and wattle of a chicken: up and forward from the middle of its head."""


def _snake(coat: Coat) -> None:
    """Coils on the ground, the head raised."""
    at = _place(coat)
    path = [(0.16 * math.sin(k * 1.25), 0.03, -0.5 + k * 0.095) for k in range(9)]
    path += [(0.02, 0.06, 0.36), (0.0, 0.18, 0.36), (0.0, 0.25, 0.42), (0.0, 0.25, 0.5)]
    size = coat.animal.height
    radii = [0.006, 0.014, 0.02, 0.024, 0.026, 0.026, 0.026, 0.026, 0.026, 0.025, 0.024, 0.03, 0.014]
    loft = limb([at(p) for p in path], [r * size for r in radii], parts=3)
    coat.body([loft])
    coat.shade(loft)
    for k in range(3, len(loft) - 6, 3):
        x, y = coat.view.project(add(loft[k][0], (0.0, 0.02 * size, 0.0)))
        coat.drawing.stroke([(x - 4, y), (x, y - 3), (x + 4, y)], coat.width * 0.7, coat.ink, 0.6)


def _fish(coat: Coat) -> None:
    """A flat body along its way, a forked tail, fins."""
    at, size = _place(coat), coat.animal.height
    high = 0.3
    loft = limb(
        [at((0, high, z)) for z in (-0.36, -0.2, 0.1, 0.34, 0.5)],
        [r * size for r in (0.02, 0.06, 0.1, 0.075, 0.02)],
        flat=1.7,
        up=(0.0, 1.0, 0.0),
        parts=2,
    )
    coat.plain(
        [[at((0, high, -0.34)), at((0, high + 0.2, -0.56)), at((0, high + 0.02, -0.47)), at((0, high - 0.18, -0.56))]],
        min(0.9, coat.tone + 0.1),
    )
    coat.plain(
        [[at((0, high + 0.14, 0.2)), at((0, high + (0.36 if coat.animal.kind == "shark" else 0.26), -0.06)), at((0, high + 0.12, -0.12))]],
        min(0.9, coat.tone + 0.1),
    )
    coat.body([loft])
    coat.shade(loft)
    coat.face(at((0, high, 0.28)), Turn(coat.animal.facing), (0.07 * size, 0.012 * size, 0.22 * size))


DRAWN: dict[str, Callable[[Coat], None]] = {"snake": _snake, "fish": _fish, "shark": _fish}
"""Kinds that are no birds."""
