"""What makes a bare wall one of a kind of room: a painted or panelled lower half, a moulding, and where it is empty a picture, a notice,
a vent; pale enough never to be read before a face.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from storyboard.model.cast import PlaceKind as P
from storyboard.model.stage import Piece, Stage, Vec
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.space import XY


class Wall(NamedTuple):
    """One wall by its corners on the floor, seen from inside."""

    a: tuple[float, float]
    b: tuple[float, float]
    normal: Vec
    """Into the room."""


class Trim(NamedTuple):
    """How walls of a kind of room are done."""

    dado: float = 0.0
    """Metres up to which a wall is darker; 0 for none."""
    darker: float = 0.1
    """By how much, in tones."""
    panels: float = 0.0
    """Metres from one panel of the lower part to the next; 0 for a painted one."""
    cornice: float = 0.0
    """Metres of moulding under the ceiling."""
    hung: tuple[str, ...] = ()
    """What hangs where a wall is empty, in turn."""
    switch: bool = True


PAINTED = Trim(1.15, 0.11, hung=("notice", "vent"))
TRIMS: dict[P, Trim] = {
    P.KITCHEN: Trim(hung=("calendar",)),
    P.BEDROOM: Trim(cornice=0.1, hung=("picture", "pictures")),
    P.LIVING_ROOM: Trim(cornice=0.12, hung=("pictures", "picture")),
    P.OFFICE: Trim(0.95, 0.06, hung=("notice", "certificate", "calendar")),
    P.CORRIDOR: Trim(1.15, 0.11, hung=("notice",)),
    P.STAIRS: PAINTED,
    P.CLASSROOM: Trim(1.05, 0.09, hung=("map", "notice")),
    P.HOSPITAL: Trim(1.1, 0.08, hung=("notice", "vent")),
    P.PRISON: Trim(1.3, 0.13, switch=False),
    P.STATION: Trim(1.4, 0.12, hung=("poster", "poster", "notice")),
    P.AIRPORT: Trim(hung=("poster",)),
    P.GARAGE: Trim(1.2, 0.12, hung=("calendar", "vent")),
    P.WORKSHOP: Trim(1.2, 0.12, hung=("calendar",)),
    P.WAREHOUSE: Trim(1.5, 0.1, hung=("notice",)),
    P.SHOP: Trim(hung=("poster",)),
    P.RESTAURANT: Trim(0.95, 0.12, 0.9, 0.1, hung=("picture", "pictures")),
    P.BAR: Trim(1.05, 0.14, 0.8, hung=("poster", "picture")),
    P.DINER: Trim(1.0, 0.14, hung=("poster",)),
    P.COURT: Trim(1.5, 0.14, 1.0, 0.14),
    P.LIBRARY: Trim(0.95, 0.12, 0.9, 0.12, hung=("picture",)),
    P.STAGE: Trim(cornice=0.12),
}
"""By kind of place; the others have bare walls."""
OLD = frozenset({"torch", "throne", "candles", "sconce", "saddle_rack"})
"""What stands in rooms without electricity."""
HANG, HIGH, CLEAR = 1.48, 0.62, 0.3
"""Metres from the floor to what hangs, its height, and what it keeps from things beside it."""
FREE, MOST = 1.3, 2
"""Metres of empty wall that ask for something, and most things on one wall."""
OFF = 0.2
"""How far from the middle of a stretch, as a share of it."""
SWITCH = (0.3, 1.08)
"""Metres from a door's edge to the light switch, and from the floor."""
DOORS = frozenset({"door", "double_door"})


def dress(easel: Easel, stage: Stage, wall: Wall) -> None:
    """Draws all of it on a wall that is bare so far."""
    trim, room = TRIMS.get(stage.place), stage.room
    if trim is None or room is None:
        return
    on = _on(wall, easel)
    old = any(piece.kind in OLD for piece in stage.pieces)
    long = math.dist(wall.a, wall.b)
    if trim.dado:
        _dado(easel, trim, on, long, room.tone, wall.normal)
    if trim.cornice:
        strip = on(((0.0, room.height - trim.cornice), (long, room.height - trim.cornice), (long, room.height), (0.0, room.height)))
        _fill(easel, [strip], easel.tone(max(0.0, room.tone - 0.07), _depth(easel, wall), wall.normal))
    taken = sorted(_taken(stage.pieces, wall))
    if trim.hung and not old and room.height > 2.2:
        for k, at in enumerate(_empty(taken, long)):
            HUNG[trim.hung[k % len(trim.hung)]](_Spot(easel, on, at, room.tone, _depth(easel, wall), wall.normal))
    if trim.switch and not old:
        _switches(easel, stage, wall, on)


OnWall = Callable[[Iterable[XY]], list[XY]]
"""From metres along a wall and up to a polygon of the page."""


def _on(wall: Wall, easel: Easel) -> OnWall:
    (ax, az), (bx, bz), long = wall.a, wall.b, math.dist(wall.a, wall.b) or 1.0
    dx, dz = (bx - ax) / long, (bz - az) / long
    return lambda points: easel.view.polygon([(ax + dx * u, v, az + dz * u) for u, v in points])


def _depth(easel: Easel, wall: Wall) -> float:
    return max(0.5, easel.view.depth(((wall.a[0] + wall.b[0]) / 2, 1.0, (wall.a[1] + wall.b[1]) / 2)))


def _fill(easel: Easel, polygons: Iterable[Sequence[XY]], tone: str | float, alpha: float = 1.0) -> None:
    easel.drawing.fill([one for one in polygons if len(one) > 2], tone, alpha)


def _dado(easel: Easel, trim: Trim, on: OnWall, long: float, tone: float, normal: Vec) -> None:
    """The lower part: a shade over the wall, so that its fall of light goes on below; a rail on top; panels where it is of wood."""
    top = trim.dado
    _fill(easel, [on(((0.0, 0.0), (long, 0.0), (long, top), (0.0, top)))], "ink", trim.darker)
    rail = on(((0.0, top), (long, top), (long, top + 0.06), (0.0, top + 0.06)))
    _fill(easel, [rail], easel.tone(tone + trim.darker + 0.16, 4.0, normal), 0.85)
    if trim.panels:
        count = max(1, int(long / trim.panels))
        step = long / count
        boards = [
            on(((k * step + 0.12, 0.2), ((k + 1) * step - 0.12, 0.2), ((k + 1) * step - 0.12, top - 0.12), (k * step + 0.12, top - 0.12)))
            for k in range(count)
        ]
        for one in boards:
            if len(one) > 2:
                easel.drawing.outline(one, 1.1, alpha=0.4)


def _taken(pieces: Iterable[Piece], wall: Wall) -> Iterable[tuple[float, float]]:
    """Where along a wall things stand or hang that reach the height of pictures."""
    long = math.dist(wall.a, wall.b) or 1.0
    dx, dz = (wall.b[0] - wall.a[0]) / long, (wall.b[1] - wall.a[1]) / long
    for piece in pieces:
        if piece.y + piece.height < HANG - 0.2 or piece.y > HANG + HIGH + 0.3:
            continue
        x, z = piece.x - wall.a[0], piece.z - wall.a[1]
        a = math.radians(piece.facing)
        c, s = abs(math.cos(a) * dx - math.sin(a) * dz), abs(math.sin(a) * dx + math.cos(a) * dz)
        wide, deep = (piece.width * c + piece.depth * s) / 2, (piece.width * s + piece.depth * c) / 2
        if x * wall.normal[0] + z * wall.normal[2] - deep < 0.5:
            along = x * dx + z * dz
            yield round(along - wide - CLEAR, 3), round(along + wide + CLEAR, 3)


def _empty(taken: Sequence[tuple[float, float]], long: float) -> list[float]:
    """Where things hang: in the widest empty stretches, out of their middle, since people stand before that."""
    gaps: list[tuple[float, float]] = []
    start = CLEAR
    for a, b in (*taken, (long - CLEAR, long)):
        if a - start > FREE:
            gaps.append((round(start - a, 3), round((start + a) / 2 + OFF * (a - start), 3)))
        start = max(start, b)
    return [middle for _, middle in sorted(gaps)[:MOST]]


class _Spot(NamedTuple):
    """An empty place on a wall."""

    easel: Easel
    on: OnWall
    at: float
    """Metres along the wall."""
    tone: float
    depth: float
    normal: Vec

    def shade(self, by: float) -> str | float:
        return self.easel.tone(max(0.0, min(1.0, self.tone + by)), self.depth, self.normal)

    def rect(self, x: float, y: float, wide: float, high: float) -> list[XY]:
        return self.on(((self.at + x, y), (self.at + x + wide, y), (self.at + x + wide, y + high), (self.at + x, y + high)))

    def framed(
        self, x: float, y: float, wide: float, high: float, *, frame: float = 0.26, inside: float = -0.06, rim: float = 0.05
    ) -> None:
        outer, inner = self.rect(x, y, wide, high), self.rect(x + rim, y + rim, wide - 2 * rim, high - 2 * rim)
        if len(outer) > 2:
            self.easel.drawing.shape([outer], self.shade(frame), 1.0, ink=self.easel.line)
        _fill(self.easel, [inner], self.shade(inside))


def _picture(spot: _Spot) -> None:
    """A landscape in a frame."""
    spot.framed(-0.36, HANG, 0.72, 0.52)
    hill = spot.on(((spot.at + x, HANG + y) for x, y in ((-0.3, 0.07), (0.3, 0.07), (0.3, 0.2), (0.1, 0.3), (-0.1, 0.18), (-0.3, 0.26))))
    _fill(spot.easel, [hill], spot.shade(0.12))


def _pictures(spot: _Spot) -> None:
    """Three small frames, hung by eye."""
    for x, y, wide, high in ((-0.52, 1.6, 0.34, 0.44), (-0.1, 1.5, 0.26, 0.32), (-0.1, 1.9, 0.4, 0.26)):
        spot.framed(x, y, wide, high, rim=0.045)


def _notice(spot: _Spot) -> None:
    """A board with sheets pinned to it."""
    spot.framed(-0.45, HANG - 0.1, 0.9, 0.62, inside=0.1, rim=0.035)
    sheets = ((-0.38, 1.62, 0.2, 0.28), (-0.12, 1.56, 0.2, 0.26), (0.16, 1.66, 0.22, 0.2))
    _fill(spot.easel, [spot.rect(*one) for one in sheets], spot.shade(-0.1))


def _poster(spot: _Spot) -> None:
    """A large sheet: a field of tone, lines of words under it."""
    spot.framed(-0.36, 1.1, 0.72, 1.05, frame=-0.1, inside=-0.1, rim=0.02)
    _fill(spot.easel, [spot.rect(-0.3, 1.46, 0.6, 0.62)], spot.shade(0.2))
    _fill(spot.easel, [spot.rect(-0.28, 1.3, 0.56, 0.06), spot.rect(-0.28, 1.2, 0.36, 0.04)], spot.shade(0.3))


def _calendar(spot: _Spot) -> None:
    spot.framed(-0.17, HANG, 0.34, 0.5, frame=-0.1, inside=-0.1, rim=0.015)
    _fill(spot.easel, [spot.rect(-0.15, HANG + 0.24, 0.3, 0.24)], spot.shade(0.2))
    _fill(spot.easel, [spot.rect(-0.12, HANG + y, 0.24, 0.02) for y in (0.05, 0.11, 0.17)], spot.shade(0.2))


def _certificate(spot: _Spot) -> None:
    spot.framed(-0.44, HANG + 0.1, 0.36, 0.28, rim=0.03)
    spot.framed(0.06, HANG + 0.1, 0.36, 0.28, rim=0.03)


def _map(spot: _Spot) -> None:
    spot.framed(-0.6, HANG - 0.2, 1.2, 0.85, frame=0.05, inside=-0.08, rim=0.03)
    land = ((-0.45, 0.2), (-0.1, 0.1), (0.2, 0.22), (0.45, 0.12), (0.4, 0.4), (0.1, 0.5), (-0.2, 0.42), (-0.42, 0.48))
    _fill(spot.easel, [spot.on((spot.at + x, HANG - 0.1 + y) for x, y in land)], spot.shade(0.14))


def _vent(spot: _Spot) -> None:
    _fill(spot.easel, [spot.rect(-0.2, 2.1 + 0.06 * k, 0.4, 0.03) for k in range(4)], spot.shade(0.22))


HUNG: dict[str, Callable[[_Spot], None]] = {
    "picture": _picture,
    "pictures": _pictures,
    "notice": _notice,
    "poster": _poster,
    "calendar": _calendar,
    "certificate": _certificate,
    "map": _map,
    "vent": _vent,
}
"""By name."""


def _switches(easel: Easel, stage: Stage, wall: Wall, on: OnWall) -> None:
    """The light switch beside a door."""
    long = math.dist(wall.a, wall.b) or 1.0
    dx, dz = (wall.b[0] - wall.a[0]) / long, (wall.b[1] - wall.a[1]) / long
    for piece in stage.pieces:
        x, z = piece.x - wall.a[0], piece.z - wall.a[1]
        if piece.kind in DOORS and x * wall.normal[0] + z * wall.normal[2] < 0.4:
            at, up = x * dx + z * dz + piece.width / 2 + SWITCH[0], SWITCH[1]
            plate = on(((at, up), (at + 0.09, up), (at + 0.09, up + 0.13), (at, up + 0.13)))
            if len(plate) > 2 and at < long:
                easel.drawing.shape([plate], easel.tone(0.02, 4.0), 0.8, ink=easel.line)
