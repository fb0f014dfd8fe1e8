"""Small boats that people sit and stand in, along their own +x; and the tiller of one."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, shift, spread
from storyboard.painters.sketch.solids import Face, Line, Part, Pipe

STATIONS = 12
"""Places along a hull at which its side is given."""


def _sheer(p: Piece, *, stern: float, rise: float, full: float) -> list[Vec]:
    """The upper edge of a hull's near side from stern to bow: `stern` is how broad it ends, `rise` how much its bow comes up."""
    out: list[Vec] = []
    for k in range(STATIONS + 1):
        u = 2 * k / STATIONS - 1
        aft = 1 - (1 - stern) * max(0.0, -u) ** full
        fore = 1 - max(0.0, u) ** full
        y = p.height * (1 - rise + rise * max(0.0, u) ** 2.4 + (rise * 0.6 * max(0.0, -u) ** 2.4 if stern < 0.4 else 0.0))
        out.append((u * p.width / 2, y, p.depth / 2 * min(aft, fore)))
    return out


def _hull(p: Piece, *, stern: float = 0.0, rise: float = 0.3, full: float = 2.2) -> list[Part]:
    """Both sides of a hull with their gunwales, the stern where it is broad, the boards inside."""
    edge = _sheer(p, stern=stern, rise=rise, full=full)
    keel = [(x * 0.94, 0.0, z * 0.72) for x, _, z in edge]
    boards = tuple((x * 0.9, p.height * 0.24, z * 0.8) for x, _, z in edge)
    inside = Face((*boards, *((x, y, -z) for x, y, z in reversed(boards))), shift(p.tone, 0.25), None, 0.4)
    parts: list[Part] = [_side(edge, keel, -1, p.tone), inside]
    if stern > 0.4:
        (x, y, z), (a, b, c) = edge[0], keel[0]
        parts.append(Face(((x, y, -z), (x, y, z), (a, b, c), (a, b, -c)), p.tone, None))
    wales: list[Part] = [Line(tuple((x, y, s * z) for x, y, z in edge), 0.05, shift(p.tone, 0.3), None) for s in (-1, 1)]
    return [*parts, wales[0], _side(edge, keel, 1, p.tone), wales[1]]


def _side(edge: list[Vec], keel: list[Vec], s: int, tone: Tone) -> Face:
    return Face((*((x, y, s * z) for x, y, z in edge), *((x, y, s * z) for x, y, z in reversed(keel))), tone, None, 1.0)


def _thwarts(p: Piece, *at: float) -> list[Part]:
    return [box(x * p.width, p.height * 0.5, 0, 0.22, 0.05, p.depth * 0.8, shift(p.tone, -0.12)) for x in at]


def _canoe(p: Piece) -> list[Part]:
    hull = _hull(p, rise=0.35)
    return [*hull[:3], *_thwarts(p, -0.26, 0.2), *hull[3:]]


def _kayak(p: Piece) -> list[Part]:
    """A hull decked fore and aft, open around whoever sits in it."""
    edge = _sheer(p, stern=0.0, rise=0.2, full=2.0)

    def deck(points: list[Vec]) -> Face:
        return Face((*points, *((x, y, -z) for x, y, z in reversed(points))), shift(p.tone, -0.08), None)

    decks: list[Part] = [deck(edge[: STATIONS // 2 - 2]), deck(edge[STATIONS // 2 + 1 :])]
    return [*_hull(p, rise=0.2, full=2.0), *decks]


def _gondola(p: Piece) -> list[Part]:
    """A long black hull that comes up at both ends, the iron comb at its bow, a seat amidships."""
    hull, w = _hull(p, rise=0.5, full=1.7), p.width / 2
    comb = ((w * 0.97, p.height * 0.9, 0.0), (w * 1.04, p.height * 2.1, 0.0), (w * 0.96, p.height * 2.3, 0.0), (w * 0.92, p.height, 0.0))
    teeth: list[Part] = [
        Line(((w, p.height * (1.1 + 0.2 * k), 0.0), (w * 1.06, p.height * (1.1 + 0.2 * k), 0.0)), 0.03, 0.1, None) for k in range(5)
    ]
    tail = Line(((-w * 0.98, p.height, 0.0), (-w * 1.04, p.height * 1.9, 0.0)), 0.06, p.tone, None)
    return [*hull[:3], *_thwarts(p, 0.0), *hull[3:], Face(comb, 0.1, None), *teeth, tail]


def _motorboat(p: Piece) -> list[Part]:
    """A broad hull with a decked bow, a raked windscreen behind it, the motor at its stern."""
    w, h, d = p.width, p.height, p.depth
    hull, edge = _hull(p, stern=0.86, rise=0.25, full=2.6), _sheer(p, stern=0.86, rise=0.25, full=2.6)
    fore = edge[STATIONS * 3 // 4 :]
    deck = Face((*fore, *((x, y, -z) for x, y, z in reversed(fore))), shift(p.tone, -0.1), None)
    x, y, z = fore[0]
    glass = ((x, y, -z * 0.9), (x, y, z * 0.9), (x - 0.26, y + 0.42, z * 0.7), (x - 0.26, y + 0.42, -z * 0.7))
    stripe = Line(tuple((a, b * 0.72, c * 0.93) for a, b, c in edge), 0.06, "accent", None)
    motor: list[Part] = [box(-w * 0.52, h * 0.5, 0, 0.36, h * 0.75, d * 0.26, 0.8), box(-w * 0.52, 0, 0, 0.2, h * 0.5, 0.14, 0.7)]
    return [*motor, *hull[:3], *_thwarts(p, -0.3), *hull[3:], stripe, deck, Face(glass, "glass", None, 0.8, 0.0, 0.5)]


def _dinghy(p: Piece) -> list[Part]:
    hull = _hull(p, stern=0.74, rise=0.25)
    return [*hull[:3], *_thwarts(p, -0.32, 0.04), *hull[3:]]


LOGS = 8
"""Trunks of a raft."""


def _raft(p: Piece) -> list[Part]:
    """Trunks side by side with their ends showing, ropes around two beams across them."""
    w, d = p.width, p.depth
    r = d / LOGS / 2
    parts: list[Part] = []
    for k, z in enumerate(spread(LOGS, d)):
        off = 0.12 * math.sin(k * 2.3)
        parts.append(
            Pipe((-w / 2 + off, p.height - r - 0.06, z), (w / 2 + off, p.height - r - 0.06, z), r, r * 0.92, shift(p.tone, 0.06 * (k % 3)))
        )
    beams: list[Part] = [
        Pipe((x, p.height - 0.02, -d * 0.5), (x, p.height - 0.02, d * 0.5), 0.06, 0.06, p.tone) for x in (-w * 0.34, w * 0.34)
    ]
    ropes: list[Part] = [
        Line(((x - 0.1, p.height + 0.03, z), (x + 0.1, p.height + 0.03, z + r)), 0.04, 0.05, None)
        for x in (-w * 0.34, w * 0.34)
        for z in spread(LOGS, d * 0.94)
    ]
    return [*parts, *beams, *ropes]


def _tiller(p: Piece) -> list[Part]:
    """The head of a rudder and the bar that runs forward from it, to the right of who sits there."""
    head = box(0, 0.1, -p.depth * 0.5, 0.08, p.height * 0.7, 0.12, shift(p.tone, 0.2))
    return [head, Pipe((0, p.height * 0.72, -p.depth * 0.5), (-0.34, p.height * 0.74, p.depth * 0.64), 0.032, 0.024, p.tone)]


TABLE: dict[str, Builder] = {
    "canoe": _canoe,
    "kayak": _kayak,
    "gondola_boat": _gondola,
    "motorboat": _motorboat,
    "dinghy": _dinghy,
    "raft": _raft,
    "tiller": _tiller,
}
"""Builders by kind of piece."""
