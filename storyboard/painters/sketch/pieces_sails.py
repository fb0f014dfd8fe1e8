"""Ships with masts and yards, along their own +x, and what stands on their decks: a mast, the ladders of rope, the bulwark."""

from __future__ import annotations

import math
from functools import partial

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, shift, spread
from storyboard.painters.sketch.solids import Face, Line, Part, Pipe, Turned
from storyboard.staging.space import XY

BRACED = math.radians(38.0)
"""How far the yards of a ship are turned from straight across her, so that her sails are seen from the side too."""
MASTS = ((-0.3, 0.78), (0.0, 1.0), (0.24, 0.88))
"""Where her masts stand along her, and how high they are, as shares of her length and height."""
TIERS = ((0.34, 0.6, 0.3), (0.62, 0.82, 0.24), (0.84, 0.97, 0.17))
"""Her sails from below: lower edge and yard as shares of the mast's height, and half a yard's length as one of hers."""
SHEER = ((0.5, 0.2), (0.36, 0.17), (0.1, 0.14), (-0.14, 0.14), (-0.16, 0.19), (-0.34, 0.2), (-0.36, 0.25), (-0.5, 0.27))
"""The upper edge of her side from the bow to the high stern."""
KEEL = ((-0.47, 0.0), (0.38, 0.0))
WOOD = 0.72


def _ship(p: Piece, *, sails: Tone | None) -> list[Part]:
    """Three masts over a hull with a high stern; `sails` are set in that tone, or furled on their yards for None."""
    rigs = [part for at, high in MASTS for part in _rig(p, at * p.width, high * p.height, sails)]
    return [*_hull(p), *_bowsprit(p, sails), *rigs]


def _hull(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    for s in (-1, 1):
        edge: list[Vec] = [(x * w, y * h, s * d * _beam(x)) for x, y in SHEER]
        keel: list[Vec] = [(x * w, y, s * d * 0.3 * (x < 0)) for x, y in KEEL]
        parts.append(Face((*edge, *keel), WOOD, None, 1.0))
        wale = tuple((x, y - h * 0.045, z * 1.01) for x, y, z in edge)
        parts.append(Line(wale, h * 0.014, shift(WOOD, -0.4), None))
        parts += [_port(x * w, h * 0.075, s * d * _beam(x) * 0.97, s, h * 0.02) for x in (-0.28, -0.2, -0.1, 0.0, 0.1, 0.2)]
    deck = [(x * w, y * h - h * 0.02, d * _beam(x)) for x, y in SHEER]
    parts.insert(1, Face((*deck, *((x, y, -z) for x, y, z in reversed(deck))), 0.4, None, 0.4))
    parts.append(_stern(p))
    return parts


def _beam(x: float) -> float:
    """Half her breadth at a place along her, against the whole."""
    return 0.5 * (1.0 - math.pow(max(0.0, x / 0.5), 2.2)) * (0.86 if x < -0.4 else 1.0)


def _port(x: float, y: float, z: float, s: int, size: float) -> Face:
    at: tuple[XY, ...] = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return Face(tuple((x + a * size, y + b * size, z) for a, b in at), 0.95, (0, 0, s), 0.5)


def _stern(p: Piece) -> Face:
    w, h, z = p.width, p.height, p.depth * 0.43
    return Face(((-w / 2, h * 0.27, z), (-w / 2, h * 0.27, -z), (-w * 0.47, 0, -z * 0.7), (-w * 0.47, 0, z * 0.7)), WOOD, (-1, 0, 0), 1.0)


def _bowsprit(p: Piece, sails: Tone | None) -> list[Part]:
    """The spar before the bow, and the three-cornered sail between it and the foremast."""
    w, h, fore = p.width, p.height, MASTS[-1]
    root, end = (w * 0.44, h * 0.19, 0.0), (w * 0.64, h * 0.3, 0.0)
    top = (fore[0] * w, fore[1] * h * 0.8, 0.0)
    spar: list[Part] = [Pipe(root, end, h * 0.013, h * 0.007, WOOD), Line((end, top), h * 0.005, "ink", None)]
    return spar if sails is None else [*spar, Face((end, top, (w * 0.36, h * 0.28, p.depth * 0.14)), sails, None, 0.8)]


def _rig(p: Piece, x: float, high: float, sails: Tone | None) -> list[Part]:
    """One mast with its yards, its sails, and the ropes that hold it to both sides."""
    thick = p.height * 0.013
    ropes: list[Part] = [
        Line(((x, high * 0.62, 0), (x - p.width * 0.02 + k * p.width * 0.02, p.height * 0.17, s * p.depth * 0.48)), 0.04, "ink", None, 0.7)
        for s in (-1, 1)
        for k in (-1, 0, 1)
    ]
    cloths = [part for tier in TIERS for part in _tier(p, x, high, tier, sails)]
    flag = Face(((x, high, 0), (x - p.width * 0.06, high * 0.985, 0), (x, high * 0.955, 0)), "accent", None, 0.6)
    return [*ropes, Pipe((x, p.height * 0.12, 0), (x, high, 0), thick, thick * 0.5, WOOD), *cloths, flag]


def _tier(p: Piece, x: float, high: float, tier: tuple[float, float, float], sails: Tone | None) -> list[Part]:
    low, up, half = tier[0] * high, tier[1] * high, tier[2] * p.width * 0.62
    return _square((x, 0.0), low, up, half, BRACED, sails, p.height * 0.009)


def _square(  # noqa: PLR0917 - a place and a size
    at: XY, low: float, up: float, half: float, turn: float, sails: Tone | None, thick: float
) -> list[Part]:
    """A yard across a mast, and the sail under it: bellied before the wind, or rolled up on the yard."""
    across = (-math.sin(turn), math.cos(turn))

    def spot(u: float, y: float, out: float = 0.0) -> Vec:
        return (at[0] + across[0] * half * u + across[1] * out, y, at[1] + across[1] * half * u - across[0] * out)

    yard = Pipe(spot(-1.0, up), spot(1.0, up), thick, thick, WOOD)
    if sails is None:
        return [yard, Pipe(spot(-0.9, up - thick), spot(0.9, up - thick), thick * 1.8, thick * 1.8, 0.08)]
    tall, belly = up - low, half * 0.3
    edge = [
        spot(-0.94, up),
        spot(0.94, up),
        spot(1.0, low + tall * 0.5, belly * 0.8),
        spot(0.97, low),
        spot(0.0, low + tall * 0.14, belly * 0.4),
    ]
    cloth = Face((*edge, spot(-0.97, low), spot(-1.0, low + tall * 0.5, belly * 0.8)), sails, None, 0.9)
    seams: list[Part] = [
        Line((spot(u, up), spot(u * 1.05, low + tall * 0.5, belly), spot(u, low + tall * 0.1, belly * 0.4)), thick * 0.4, "ink", None, 0.4)
        for u in (-0.5, 0.0, 0.5)
    ]
    return [cloth, *seams, yard]


def _yard_mast(p: Piece) -> list[Part]:
    """A mast that stands on a deck: the sail of its lower yard rolled up, that of its upper one set."""
    h, r, across = p.height, p.width * 0.035, math.radians(-90.0)
    lifts: list[Part] = [Line(((0, h * 0.62, 0), (s * p.width * 0.48, h * 0.42, 0.0)), 0.02, "ink", None, 0.7) for s in (-1, 1)]
    bands = tuple((h * y, h * y + 0.06, shift(p.tone, 0.25)) for y in (0.08, 0.2, 0.32))
    spar = Turned(((0.0, r), (h, r * 0.7)), p.tone, bands=bands)
    low = _square((0.0, 0.0), 0.0, h * 0.42, p.width / 2, across, None, 0.09)
    high = _square((0.0, 0.0), h * 0.46, h * 0.86, p.width * 0.42, across, 0.06, 0.08)
    return [*lifts, spar, *high, *low]


def _set_sail(p: Piece, *, torn: bool = False) -> list[Part]:
    """A square sail on its mast, between two yards with the ropes that haul it; `torn` from its foot up, and in rags there."""
    w, h = p.width, p.height
    edge = _RAGGED if torn else _WHOLE
    cloth = Face(tuple((x * w, y * h, 0.3 + 0.1 * (0.5 - abs(y - 0.5))) for x, y in edge), 0.05, None, 1.0)
    seams: list[Part] = [
        Line(((x * w, h * 0.9, 0.34), (x * w * 1.04, h * (0.62 if torn else 0.16), 0.37)), 0.02, "ink", None, 0.4) for x in _SEAMS
    ]
    holes: list[Part] = [Face(tuple((x * w, y * h, 0.37) for x, y in hole), 0.8, None, 0.7) for hole in _HOLES] if torn else []
    ropes: list[Part] = [Line(((s * w * 0.46, h * 0.1, 0.3), (s * w * 0.1, -h * 0.1, 0.3)), 0.05, "ink", None) for s in (-1, 1)]
    yard = Pipe((-w * 0.5, h * 0.92, 0.24), (w * 0.5, h * 0.92, 0.24), 0.13, 0.13, p.tone)
    lashings: list[Part] = [box(x * w, h * 0.92 - 0.16, 0.26, 0.07, 0.34, 0.3, 0.2) for x in (-0.4, -0.24, -0.08, 0.08, 0.24, 0.4)]
    lifts: list[Part] = [Line(((0, h * 1.12, 0.1), (s * w * 0.48, h * 0.94, 0.24)), 0.04, "ink", None) for s in (-1, 1)]
    return [Pipe((0, -h * 0.2, 0), (0, h * 1.2, 0), 0.22, 0.18, p.tone), *lifts, *ropes, cloth, *seams, *holes, yard, *lashings]


_WHOLE: tuple[XY, ...] = (
    (-0.44, 0.92),
    (0.44, 0.92),
    (0.47, 0.5),
    (0.46, 0.1),
    (0.2, 0.16),
    (0.0, 0.18),
    (-0.2, 0.16),
    (-0.46, 0.1),
    (-0.47, 0.5),
)
_RAGGED: tuple[XY, ...] = (
    (-0.44, 0.92), (0.44, 0.92), (0.47, 0.5), (0.46, 0.1), (0.4, 0.24), (0.36, 0.12), (0.29, 0.3), (0.24, 0.16), (0.12, 0.62), (0.06, 0.7),
    (0.03, 0.4), (-0.04, 0.22), (-0.1, 0.3), (-0.16, 0.1), (-0.24, 0.36), (-0.3, 0.18), (-0.37, 0.28), (-0.46, 0.1), (-0.47, 0.5),
)  # fmt: skip
_HOLES: tuple[tuple[XY, ...], ...] = (
    ((-0.34, 0.6), (-0.28, 0.7), (-0.2, 0.62), (-0.27, 0.52)),
    ((0.24, 0.56), (0.34, 0.62), (0.3, 0.44)),
)
_SEAMS = (-0.33, -0.22, -0.11, 0.0, 0.11, 0.22, 0.33)


def _shrouds(p: Piece) -> list[Part]:
    """Ropes from a ship's side up to her mast with the rungs of rope between them; they lean to the left."""
    w, h = p.width, p.height
    top: Vec = (-w * 0.9, h, 0.0)
    feet = list(spread(5, w))
    ropes: list[Part] = [Line(((x, 0.0, 0.0), (top[0] + x * 0.1, h, 0.0)), 0.035, "ink", None, 0.85) for x in feet]

    def rung(y: float) -> Line:
        ends = [(x + (top[0] + x * 0.1 - x) * y / h, y, 0.0) for x in (feet[0], feet[-1])]
        return Line((ends[0], ends[1]), 0.02, "ink", None, 0.7)

    return [*ropes, *(rung(h * (k + 1) / 16) for k in range(14))]


def _bulwark(p: Piece) -> list[Part]:
    """The wall of planks around a deck, its uprights, and the broad rail on it."""
    w, h, d = p.width, p.height, p.depth
    wall = box(
        0,
        0,
        0,
        w,
        h,
        d * 0.4,
        p.tone,
        *(Line(((-w / 2, h * y, d * 0.2), (w / 2, h * y, d * 0.2)), 0.012, "ink", (0, 0, 1), 0.6) for y in (0.3, 0.6)),
    )
    posts: list[Part] = [box(x, 0, d * 0.25, 0.14, h, d * 0.3, shift(p.tone, 0.12)) for x in spread(3, w)]
    return [wall, *posts, box(0, h, 0, w, 0.08, d * 1.3, shift(p.tone, 0.22))]


TABLE: dict[str, Builder] = {
    "tall_ship": partial(_ship, sails=0.04),
    "black_sails": partial(_ship, sails=0.93),
    "red_sails": partial(_ship, sails="accent"),
    "moored_ship": partial(_ship, sails=None),
    "yard_mast": _yard_mast,
    "set_sail": _set_sail,
    "torn_sail": partial(_set_sail, torn=True),
    "shrouds": _shrouds,
    "bulwark": _bulwark,
}
"""Builders by kind of piece."""
