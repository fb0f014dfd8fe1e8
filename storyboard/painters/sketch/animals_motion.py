"""Marks of what animals do: speed behind who runs, dust at its feet, rays at a mouth that barks, strokes under who leaps or flies up."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from storyboard.model.stage import Animal, Vec
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.animals import SPECIES
from storyboard.staging.herds import muzzle
from storyboard.staging.space import XY, Turn, add

LEAST = 22.0
"""Pixels of an animal's height under which nobody would see the marks."""


def draw_motion(easel: Easel, animal: Animal) -> None:
    """The marks of what an animal does, over it."""
    mark = MARKS.get(animal.pose)
    middle = (animal.x, animal.floor + animal.height * 0.5, animal.z)
    if mark is not None and easel.view.depth(middle) > easel.view.near + animal.height and easel.view.pixels(middle, animal.height) > LEAST:
        mark(easel, animal)


def _stroke(easel: Easel, points: Sequence[XY], width: float, taper: tuple[float, float]) -> None:
    """A mark with a pale rim, which is seen on any ground."""
    for wide, tone in ((width + 1.8, "white"), (width, "ink")):
        easel.drawing.stroke(points, wide, tone, 0.85, taper)


def _pen(easel: Easel, animal: Animal) -> float:
    pixels = easel.view.pixels((animal.x, animal.floor, animal.z), animal.height)
    return max(1.4, min(4.0, pixels / 55)) * easel.drawing.width / 1376


def _line(easel: Easel, animal: Animal, start: Vec, end: Vec, taper: tuple[float, float] = (0.1, 0.7)) -> None:
    """A stroke between two points in heights of the animal (left, up, front)."""
    turn, base, size = Turn(animal.facing), (animal.x, animal.floor, animal.z), animal.height
    one, other = (add(base, turn((x * size, y * size, z * size))) for x, y, z in (start, end))
    if line := easel.view.segment(one, other):
        _stroke(easel, line, _pen(easel, animal), taper)


def _speed(easel: Easel, animal: Animal) -> None:
    """Strokes in the air behind it, and dust at its feet."""
    back = -(SPECIES[animal.kind].reach + 0.1)
    for up, start, long in ((0.95, 0.0, 0.7), (0.72, 0.16, 0.95), (0.46, 0.08, 0.75), (0.24, 0.24, 0.9)):
        _line(easel, animal, (0.0, up, back - start), (0.0, up, back - start - long))
    _dust(easel, animal)


def _dust(easel: Easel, animal: Animal) -> None:
    turn, size = Turn(animal.facing), animal.height
    for k in range(3):
        at = add((animal.x, animal.floor, animal.z), turn((0.0, 0.06 * size, -(0.75 + 0.3 * k) * size)))
        if easel.view.depth(at) <= easel.view.near:
            continue
        (x, y), r = easel.view.project(at), easel.view.pixels(at, size) * (0.1 + 0.035 * k)
        ring = [(x + r * 1.3 * math.cos(a), y + r * 0.8 * math.sin(a)) for a in (math.tau * n / 12 for n in range(12))]
        easel.drawing.soft(ring, "white", 0.5, max(2.0, r * 0.3))
        easel.drawing.stroke(ring[6:11], _pen(easel, animal) * 0.7, "ink", 0.5)


def _voice(easel: Easel, animal: Animal) -> None:
    """Rays before its mouth."""
    at = add(muzzle(animal), Turn(animal.facing)((0.0, 0.08 * animal.height, 0.05 * animal.height)))
    if easel.view.depth(at) < easel.view.near:
        return
    (x, y), k = easel.view.project(at), easel.view.pixels(at, animal.height)
    ahead = easel.view.project(add(at, Turn(animal.facing)((0.0, 0.0, 0.3))))[0] >= x
    for angle in (-30.0, 0.0, 30.0):
        a = math.radians(angle if ahead else 180.0 - angle)
        c, s = math.cos(a), -math.sin(a)
        ends = [(x + c * r * k, y + s * r * k) for r in (0.14, 0.34)]
        _stroke(easel, ends, _pen(easel, animal) * 1.3, (0.1, 0.5))


def _leap(easel: Easel, animal: Animal) -> None:
    """Strokes under it, and the bow it has come by."""
    for z in (-0.6, -0.2, 0.2):
        _line(easel, animal, (0.0, -0.06, z - 0.2), (0.0, -0.42, z - 0.45))
    _line(easel, animal, (0.0, 0.5, -SPECIES[animal.kind].reach - 0.2), (0.0, 0.1, -SPECIES[animal.kind].reach - 0.75))


def _up(easel: Easel, animal: Animal) -> None:
    """Strokes under a bird that flies up."""
    for x in (-0.5, 0.0, 0.5):
        _line(easel, animal, (x, -0.5, -0.4), (x * 0.7, -1.25, -0.9))


def _arcs(easel: Easel, at: Vec, radius: float, pen: float, spans: tuple[tuple[float, float], ...]) -> None:
    if easel.view.depth(at) < easel.view.near:
        return
    (x, y), k = easel.view.project(at), easel.view.pixels(at, radius)
    for start, end in spans:
        turns = [math.radians(start + (end - start) * n / 8) for n in range(9)]
        _stroke(easel, [(x + k * math.cos(a), y - k * math.sin(a)) for a in turns], pen, (0.1, 0.1))


def _wag(easel: Easel, animal: Animal) -> None:
    """Bows on either side of the end of its tail."""
    at = add((animal.x, animal.floor, animal.z), Turn(animal.facing)((0.0, 1.2 * animal.height, -0.85 * animal.height)))
    for r in (0.3, 0.42):
        _arcs(easel, at, r * animal.height, _pen(easel, animal), ((-25.0, 35.0), (145.0, 205.0)))


def _shake(easel: Easel, animal: Animal) -> None:
    """Bows around its body, and drops that fly off."""
    at = (animal.x, animal.floor + 0.8 * animal.height, animal.z)
    for r in (0.72, 0.86):
        _arcs(easel, at, r * animal.height, _pen(easel, animal), ((35.0, 60.0), (120.0, 145.0), (75.0, 105.0)))
    for k in range(9):
        a = math.pi * (k + 0.5) / 9
        c, s = 1.1 * math.cos(a), 0.8 + 0.85 * math.sin(a)
        _line(easel, animal, (0.0, s, c), (0.0, s + 0.1, c * 1.1), (0.3, 0.3))


def _dig(easel: Easel, animal: Animal) -> None:
    """Earth that flies behind it, and the hole before it."""
    turn, size = Turn(animal.facing), animal.height
    for k in range(9):
        z, y = -0.3 - 0.14 * k, 0.25 + 0.13 * k - 0.012 * k * k
        at = add((animal.x, animal.floor, animal.z), turn((0.1 * ((k * 7) % 3 - 1), y * size, z * size)))
        if easel.view.depth(at) > easel.view.near:
            (x, py), r = easel.view.project(at), easel.view.pixels(at, size) * (0.045 if k % 2 else 0.03)
            easel.drawing.fill([[(x + r * math.cos(a), py + r * math.sin(a)) for a in (math.tau * n / 6 for n in range(6))]], 0.8)
    ground, ring = (animal.x, animal.floor + 0.01, animal.z), [math.tau * n / 14 for n in range(14)]
    hole = [add(ground, turn((0.32 * math.cos(a) * size, 0.0, (1.05 + 0.3 * math.sin(a)) * size))) for a in ring]
    if len(flat := easel.view.polygon(hole)) > 2:
        easel.drawing.shape([flat], 0.85, _pen(easel, animal))


def _brow(animal: Animal) -> Vec:
    """The middle of its head."""
    row, size = SPECIES[animal.kind], animal.height
    return add((animal.x, animal.floor, animal.z), Turn(animal.facing)((0.0, (row.head + 0.06) * size, row.reach * size)))


def _prick(easel: Easel, animal: Animal) -> None:
    """Short strokes over its ears."""
    at = _brow(animal)
    if easel.view.depth(at) < easel.view.near:
        return
    (x, y), k = easel.view.project(at), easel.view.pixels(at, animal.height)
    for angle in (50.0, 72.0, 90.0, 108.0, 130.0):
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        _stroke(easel, [(x + c * r * k, y - s * r * k) for r in (0.34, 0.52)], _pen(easel, animal) * 1.3, (0.1, 0.5))


def _nod(easel: Easel, animal: Animal) -> None:
    """Bows before its nose, up and down."""
    ahead = easel.view.project(add(_brow(animal), Turn(animal.facing)((0.0, 0.0, 0.3))))[0] >= easel.view.project(_brow(animal))[0]
    for r in (0.5, 0.62):
        _arcs(easel, _brow(animal), r * animal.height, _pen(easel, animal) * 1.2, ((-48.0, 30.0) if ahead else (150.0, 228.0),))


def _headshake(easel: Easel, animal: Animal) -> None:
    """Bows on both sides of its head."""
    for r in (0.44, 0.56):
        _arcs(easel, _brow(animal), r * animal.height, _pen(easel, animal) * 1.2, ((-28.0, 28.0), (152.0, 208.0)))


def _bite(easel: Easel, animal: Animal) -> None:
    """A burst of short strokes around its mouth."""
    at = muzzle(animal)
    if easel.view.depth(at) < easel.view.near:
        return
    (x, y), k = easel.view.project(at), max(easel.view.pixels(at, animal.height), easel.view.pixels(at, 0.5))
    for angle in range(20, 380, 45):
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        _stroke(easel, [(x + c * r * k, y - s * r * k) for r in (0.2, 0.34)], _pen(easel, animal) * 1.2, (0.1, 0.5))


def _water(easel: Easel, animal: Animal) -> None:
    """Waves that its body parts, before it and behind."""
    for side, up in ((0.42, 0.06), (0.5, -0.02)):
        points = [(side, up + 0.05 * math.sin(k * 1.3), 0.85 - 0.24 * k) for k in range(9)]
        for one, other in pairwise(points):
            _line(easel, animal, one, other, (0.0, 0.0))
    for aside in (-1.0, 1.0):
        _line(easel, animal, (0.2 * aside, 0.02, -0.5), (0.9 * aside, 0.02, -1.7), (0.1, 0.6))


def _fallen(easel: Easel, animal: Animal) -> None:
    """Short strokes around where it has come down, and dust beside it."""
    for aside in (-1.0, 1.0):
        for up, far in ((0.1, 1.35), (0.34, 1.3), (0.6, 1.1)):
            _line(easel, animal, (0.0, up, aside * far), (0.0, up * 1.25, aside * (far + 0.3)), (0.1, 0.5))
    for far in (-0.4, 0.0, 0.4):
        _line(easel, animal, (0.0, 0.98, far), (0.0, 1.24, far * 1.3), (0.1, 0.5))


def _rolling(easel: Easel, animal: Animal) -> None:
    """Bows over a body that rolls from one side to the other."""
    at = (animal.x, animal.floor + 0.5 * animal.height, animal.z)
    for r in (0.95, 1.1):
        _arcs(easel, at, r * animal.height, _pen(easel, animal), ((28.0, 70.0), (110.0, 152.0)))


def _kicking(easel: Easel, animal: Animal) -> None:
    """The bows that its hind hooves have come up in, and the burst behind them."""
    for k in (0.0, 0.16):
        bow = [(0.0, 0.08 + 0.13 * n, -0.75 - k - 0.1 * n - 0.02 * n * n) for n in range(5)]
        for one, other in pairwise(bow):
            _line(easel, animal, one, other, (0.0, 0.0))
    for up, far in ((0.72, 1.62), (0.95, 1.66), (1.18, 1.58)):
        _line(easel, animal, (0.0, up, -far), (0.0, up + (up - 0.95) * 0.6, -far - 0.26), (0.1, 0.5))


def _shying(easel: Easel, animal: Animal) -> None:
    """Strokes of fright over its ears, and those of its step back, before its feet."""
    _prick(easel, animal)
    for up in (0.14, 0.34, 0.54):
        _line(easel, animal, (0.0, up, 0.85), (0.0, up, 1.3), (0.1, 0.6))


def _limping(easel: Easel, animal: Animal) -> None:
    """Bows about the foot that it does not put down."""
    at = add((animal.x, animal.floor, animal.z), Turn(animal.facing)((0.0, 0.2 * animal.height, 0.5 * animal.height)))
    for r in (0.22, 0.3):
        _arcs(easel, at, r * animal.height, _pen(easel, animal), ((-40.0, 20.0), (160.0, 220.0)))


def _landing(easel: Easel, animal: Animal) -> None:
    """The strokes it comes down by, over and behind it, and air beaten under its wings."""
    for up in (0.5, 0.8, 1.1):
        _line(easel, animal, (0.0, up, -0.75), (0.0, up + 0.42, -1.5), (0.1, 0.7))
    for aside in (-1.0, 1.0):
        for far in (1.2, 1.38):
            _line(easel, animal, (aside * far, 1.5, -0.1), (aside * (far + 0.12), 0.9, -0.1), (0.2, 0.2))


def _flopping(easel: Easel, animal: Animal) -> None:
    """Bows at its head and its tail, and drops that fly off."""
    turn, base, size = Turn(animal.facing), (animal.x, animal.floor, animal.z), animal.height
    for end, spans in ((0.62, (-20.0, 50.0)), (-0.68, (130.0, 200.0))):
        at = add(base, turn((0.0, 0.4 * size, (end - math.copysign(0.3, end)) * size)))
        ahead = easel.view.project(add(at, turn((0.0, 0.0, math.copysign(0.1, end)))))[0] >= easel.view.project(at)[0]
        span = spans if ahead == (spans[0] < 90.0) else (180.0 - spans[1], 180.0 - spans[0])
        for r in (0.42, 0.52):
            _arcs(easel, at, r * size, _pen(easel, animal) * 1.2, (span,))
    for along, up in ((-0.5, 0.75), (-0.28, 0.6), (0.0, 0.55), (0.26, 0.66), (0.46, 0.8)):
        _line(easel, animal, (0.0, up, along), (0.0, up + 0.07, along * 1.12), (0.3, 0.3))


def _plunge(easel: Easel, animal: Animal) -> None:
    """The bow it comes down in, behind it."""
    for up in (0.0, 0.28):
        bow = [(0.0, 0.75 + up + 0.5 * math.sin(k / 5 * 2.2), -0.6 - 0.24 * k) for k in range(6)]
        for one, other in pairwise(bow):
            _line(easel, animal, one, other, (0.0, 0.0))
    _splash(easel, animal)


def _splash(easel: Easel, animal: Animal) -> None:
    """Tongues of water and drops where its head goes in."""
    turn, size = Turn(animal.facing), animal.height
    entry = (animal.x, 0.0, animal.z)
    outline = [(0.5, 0.0), (0.62, 0.34), (0.74, 0.12), (0.86, 0.52), (0.98, 0.2), (1.12, 0.6), (1.22, 0.18), (1.36, 0.4), (1.5, 0.0)]
    tongues = [add(entry, turn((0.45 * size, up * size, (ahead - 0.28) * size))) for ahead, up in outline]
    if len(flat := easel.view.polygon(tongues)) > 2:
        easel.drawing.shape([flat], "white", _pen(easel, animal))
    for ahead, up in ((0.56, 0.62), (0.8, 0.78), (1.02, 0.9), (1.3, 0.74), (1.5, 0.5)):
        _line(easel, animal, (0.4, up, ahead - 0.28), (0.4, up + 0.07, ahead - 0.26), (0.2, 0.2))


MARKS: dict[str, Callable[[Easel, Animal], None]] = {
    "fallen": _fallen,
    "roll": _rolling,
    "kick": _kicking,
    "shy": _shying,
    "limp": _limping,
    "land": _landing,
    "flop": _flopping,
    "run": _speed,
    "belly": _speed,
    "bite": _bite,
    "bite_low": _bite,
    "dive": _plunge,
    "swim": _water,
    "steal": _speed,
    "bark": _voice,
    "jump": _leap,
    "burst": _up,
    "wag": _wag,
    "shake": _shake,
    "dig": _dig,
    "prick": _prick,
    "nod": _nod,
    "headshake": _headshake,
}
"""By pose."""
