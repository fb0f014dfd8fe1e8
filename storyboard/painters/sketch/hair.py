"""Hair: a shell around the skull, cut by azimuth into locks with ends of their own, so that a head is the same from all sides."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from storyboard.model.stage import Vec
from storyboard.painters.sketch import hair_curls
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.hair_cuts import CRESTS, CUTS, KNOTS, Cut
from storyboard.painters.sketch.head import Head
from storyboard.painters.sketch.lofts import limb, polygons
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY, View, add, dot, mix, mul, sub

Node = tuple[Vec, Vec]
"""A point of a shell and its outward direction, both world."""
Column = list[Node]


def along(table: tuple[tuple[float, float], ...], at: float) -> float:
    """A table read between its rows."""
    if at <= table[0][0]:
        return table[0][1]
    for (x0, y0), (x1, y1) in pairwise(table):
        if at <= x1:
            return y0 + (y1 - y0) * (at - x0) / (x1 - x0)
    return table[-1][1]


def cut_of(kind: str) -> Cut | None:
    """The row of a haircut; None for bald heads, which keep a fringe over the ears in old age."""
    return CUTS["short"] if kind not in CUTS and kind != "bald" else CUTS.get(kind)


def columns(head: Head, cut: Cut, pixels: float, seed: str) -> list[Column]:
    """The shell as columns from the crown to the ends, once around from behind."""
    count = max(24, min(cut.locks * (5 if pixels > 110 else 3 if pixels > 40 else 2), 84))
    rows = 12 if pixels > 110 else 8 if pixels > 40 else 5
    locks = _locks(cut, random.Random(seed))
    start, stop = cut.span
    return [_column(head, cut, start + (stop - start) * i / count, rows, locks) for i in range(count + 1)]


Lock = tuple[float, float, float]
"""Where a lock begins and ends around the head, degrees, and its length, 0.3 to 1."""


def _locks(cut: Cut, chance: random.Random) -> list[Lock]:
    """Locks of uneven width around the head."""
    widths = [chance.uniform(0.55, 1.5) for _ in range(cut.locks)]
    scale, at = 360 / sum(widths), -180.0
    out: list[Lock] = []
    for width in widths:
        out.append((at, at + width * scale, chance.uniform(0.3, 1.0)))
        at += width * scale
    return out


def _column(head: Head, cut: Cut, around: float, rows: int, locks: list[Lock]) -> Column:
    azimuth = around - 360 if around > 180 else around
    start, stop, long = next((lock for lock in locks if azimuth <= lock[1]), locks[-1])
    share = min(1.0, max(0.0, (azimuth - start) / (stop - start)))
    tip, swell = (share / 0.7 if share < 0.7 else (1 - share) / 0.3), math.sin(math.pi * share)
    centred = azimuth - cut.part * max(0.0, 1 - abs(azimuth) / 80)
    even = EVEN + (1 - EVEN) * min(1.0, max(0.0, (abs(centred) - 50) / 20)) if cut.parted else 1.0
    end = along(cut.ends, abs(centred)) - cut.tips * long * (2 * tip**1.3 - 0.7) * even
    top = cut.top if cut.top > 0.25 else cut.top - 0.07 * long * tip
    nodes: Column = []
    for k in range(rows):
        t = k / (rows - 1)
        y = top + (end - top) * t**1.7
        ripple = cut.curl * math.sin(t * 17 + start) if cut.curl else 0.0
        out = _thick(cut, azimuth, y) + cut.bump * (swell - 0.4) * (0.35 + 0.65 * t) * (0.5 + long * 0.7) * even + ripple
        turn = azimuth + cut.swirl * (t - 0.5) * (0.4 + long)
        point = _fallen(head, cut, turn, y, out) if cut.falls and y < cut.hold else head.shell(turn, y, out, cut.hold)
        nodes.append((_inwards(head, cut, point, y), _outwards(head, point)))
    return nodes


EVEN = 0.12
"""How uneven the hairline over the forehead is where hair is parted, against its ends."""


def _thick(cut: Cut, azimuth: float, y: float) -> float:
    """How far hair stands off the skull there: cut short below the temples, up over the forehead."""
    trimmed = cut.out * (1 - cut.trim * min(1.0, max(0.0, (0.24 - y) / 0.3)))
    ahead = max(0.0, math.cos(math.radians(azimuth))) if cut.lift else 0.0
    return trimmed + cut.lift * ahead * min(1.0, max(0.0, (y - 0.1) / 0.25))


def _fallen(head: Head, cut: Cut, turn: float, y: float, out: float) -> Vec:
    """Long hair hangs down, however the head is tilted, as long as it is held up at all."""
    stiff = head.shell(turn, y, out, cut.hold)
    if head.turn.up[1] < 0.3:
        return stiff
    root = head.shell(turn, cut.hold, out, cut.hold)
    return mix(stiff, add(root, (0.0, (y - cut.hold) * head.size, 0.0)), 0.85)


def _inwards(head: Head, cut: Cut, point: Vec, y: float) -> Vec:
    """The ends of a bob turn in towards the jaw."""
    if not cut.turn_in or y > -0.22:
        return point
    share = min(1.0, (-0.22 - y) / 0.22) ** 1.5 * cut.turn_in
    return mix(point, head.world((0.0, y, -0.03)), share)


def _outwards(head: Head, point: Vec) -> Vec:
    return sub(point, head.world((0.0, 0.06, -0.05)))


def strips(view: View, shell: list[Column], *, front: bool) -> list[list[XY]]:
    """The polygons of a shell that face the camera, or those that face away. Neighbours that reach the ends become one."""
    seen = [_seen(view, column, 1.0 if front else -1.0) for column in shell]
    starts = _widened([_start(column) for column in seen])
    out: list[list[XY]] = []
    group: list[list[XY]] = []
    for i in range(len(seen) - 1):
        one, other = starts[i], starts[i + 1]
        if one is not None and other is not None:
            group = [*(group or [[p for p, _ in seen[i][one:]]]), [p for p, _ in seen[i + 1][other:]]]
            continue
        _merge(group, out)
        group = []
        _between(seen[i], seen[i + 1], out)
    _merge(group, out)
    return out


GRAZING = 0.12
"""Cosine behind the silhouette up to which hair counts as near, so that no skull shows at the edge."""


def _seen(view: View, column: Column, sign: float) -> list[tuple[XY, bool]]:
    """A column in pixels, and which of its nodes face the camera (or away from it, where `sign` is -1). Written out: it runs often."""
    (ex, ey, ez), (rx, ry, rz), (ux, uy, uz), (fx, fy, fz) = view.eye, view.right, view.up, view.forward
    x0, y0 = view.screen((0.0, 0.0, 1.0))
    focal, near = view.focal, view.near
    (tx, ty, tz), (ax, ay, az) = column[-1]
    slack = GRAZING * math.dist((tx, ty, tz), view.eye) * math.hypot(ax, ay, az) if sign > 0 else 0.0
    out: list[tuple[XY, bool]] = []
    for (px, py, pz), (nx, ny, nz) in column:
        dx, dy, dz = px - ex, py - ey, pz - ez
        k = focal / max(dx * fx + dy * fy + dz * fz, near)
        spot = (x0 + (dx * rx + dy * ry + dz * rz) * k, y0 - (dx * ux + dy * uy + dz * uz) * k)
        out.append((spot, (nx * dx + ny * dy + nz * dz) * sign < slack))
    return out


def _start(column: list[tuple[XY, bool]]) -> int | None:
    """From which row on a column faces the right way down to its end; None where it does not."""
    if not column[-1][1]:
        return None
    k = len(column) - 1
    while k > 0 and column[k - 1][1]:
        k -= 1
    if any(facing for _, facing in column[: max(k - 1, 0)]):
        return None
    return max(0, min(k - 1, len(column) - 2))


def _widened(starts: list[int | None]) -> list[int | None]:
    """Each column as far up as its neighbours, so that no gap opens between them."""
    out: list[int | None] = []
    for i, start in enumerate(starts):
        near = [k for k in starts[max(i - 1, 0) : i + 2] if k is not None]
        out.append(None if start is None else min(near))
    return out


def _merge(group: list[list[XY]], out: list[list[XY]]) -> None:
    if len(group) > 1:
        tops, ends = [column[0] for column in group], [column[-1] for column in group]
        out.append(tops + group[-1][1:] + ends[-2::-1] + group[0][-2:0:-1])


def _between(one: list[tuple[XY, bool]], other: list[tuple[XY, bool]], out: list[list[XY]]) -> None:
    """The facing runs of the strip between two columns."""
    run: list[tuple[XY, XY]] = []
    for (p, a), (q, b) in zip(one, other, strict=True):
        if a or b:
            run.append((p, q))
        else:
            _close(run, out)
            run = []
    _close(run, out)


def _close(run: list[tuple[XY, XY]], out: list[list[XY]]) -> None:
    if len(run) > 1:
        out.append([p for p, _ in run] + [q for _, q in reversed(run)])


@dataclass(frozen=True, slots=True)
class Brush:
    """What a head of hair is painted with."""

    drawing: Drawing
    view: View
    tone: Tone
    width: float
    pixels: float
    key: Vec
    seed: str


def draw_behind(brush: Brush, shell: list[Column]) -> None:
    """The far half of a shell, behind face and neck."""
    tone = brush.tone if isinstance(brush.tone, str) else min(1.0, brush.tone + 0.1)
    if faces := strips(brush.view, shell, front=False):
        brush.drawing.shape(faces, tone, brush.width)


ROOTS = 70.0
"""Pixels of head height from which a hairline is drawn hair by hair."""


def draw_before(brush: Brush, head: Head, shell: list[Column], cut: Cut, *, drawn_back: bool = False) -> None:
    """The near half of a shell with its strands; hair that is drawn back or parted has no rim at the forehead but roots."""
    faces = strips(brush.view, shell, front=True)
    if not faces:
        return
    spots = hair_curls.spots(brush.view, shell, cut.curls * brush.pixels, brush.seed) if cut.curls and brush.pixels > CURLED else []
    rounds = [hair_curls.ring(spot) for spot in spots]
    crown = [] if cut.bare else _crown(brush, head, shell)
    brush.drawing.shape([*faces, *crown, *rounds], brush.tone, brush.width * 0.9)
    if brush.pixels > 34:
        _volume(brush, head, shell)
        if spots:
            hair_curls.draw(brush.drawing, spots, brush.width, strand_tones(brush.tone))
        else:
            strands(brush, head, shell, 1.0, below=cut.parted)
    if (drawn_back or cut.parted) and brush.pixels > ROOTS:
        _roots(brush, head, shell)
    if cut.parted and brush.pixels > ROOTS / 2:
        _parting(brush, head, cut)


CURLED = 20.0
"""Pixels of head height from which curls are seen."""
SWEEPS = (0.0, 0.14, 0.3, 0.48, 0.68, 0.9)
"""Where along a parting strands begin, from the hairline to the crown."""


def _parting(brush: Brush, head: Head, cut: Cut) -> None:
    """The line of the parting from the hairline to the crown, and the strands that run from it over the skull to both sides."""
    start, light_dark = along(cut.ends, 0.0), strand_tones(brush.tone)
    line = [(cut.part, start + (0.46 - start) * k / 5) for k in range(6)]
    _combed(brush, head, cut, line, light_dark[0] if brush.pixels > ROOTS else light_dark[1], brush.width * 0.9)
    if brush.pixels < ROOTS:
        return
    chance = random.Random(f"sweep:{brush.seed}")
    for sign in (-1, 1):
        for share in SWEEPS:
            y, far = start + (0.45 - start) * share, cut.part + sign * (58 + 62 * share + chance.uniform(-6, 6))
            end = max(along(cut.ends, abs(far)) if abs(far) < 180 else -0.2, -0.14) + 0.05
            way = [(cut.part + (far - cut.part) * t**0.8, y + (end - y) * t**2.1) for t in (k / 9 for k in range(10))]
            _combed(brush, head, cut, way[: 10 - chance.randint(0, 4)], light_dark[1], brush.width * chance.uniform(0.45, 0.7))


def _combed(brush: Brush, head: Head, cut: Cut, way: list[tuple[float, float]], tone: Tone, width: float) -> None:
    """A stroke over the hair through azimuths and heights, as far as it faces the lens."""
    run: list[XY] = []
    for azimuth, y in way:
        point = head.shell(azimuth, y, _thick(cut, azimuth, y) * 0.97, cut.hold)
        if dot(_outwards(head, point), sub(brush.view.eye, point)) > 0.02 * head.size:
            run.append(brush.view.project(point))
        elif run:
            break
    if len(run) > 2:
        brush.drawing.stroke(run, width, tone, 0.75, taper=(0.3, 0.6))


GAPS = 0.38
"""Share of strands that are left out, so that the others stand in groups."""


def _crown(brush: Brush, head: Head, shell: list[Column]) -> list[list[XY]]:
    """The middle of the crown, where the locks begin; nothing where they begin at the sides."""
    ring = [column[0][0] for column in shell]
    closed = math.dist(ring[0], ring[-1]) < 0.02 * head.size and head.turn.local(sub(ring[0], head.centre))[1] > 0.3 * head.size
    seen = dot(head.turn.up, sub(brush.view.eye, head.world((0.0, 0.5, -0.05)))) > 0
    return [[brush.view.project(point) for point in ring]] if closed and seen else []


def _volume(brush: Brush, head: Head, shell: list[Column]) -> None:
    """The side away from the light darker, and a broken band of light across the crown: hair is a body, not a cap."""
    if isinstance(brush.tone, str):
        return
    for part in _runs(shell, lambda column: dot(column[len(column) // 2][1], brush.key) < -0.04 * head.size):
        brush.drawing.fill(strips(brush.view, part, front=True), min(1.0, brush.tone + 0.16), 0.8)
    chance = random.Random(f"shine:{brush.seed}")
    for part in _runs(shell, lambda column: dot(column[len(column) // 3][1], brush.key) > 0.26 * head.size):
        tops: list[XY] = []
        lows: list[XY] = []
        for column in part:
            row, (p, n) = len(column) // 3, column[len(column) // 3]
            if dot(n, sub(brush.view.eye, p)) < 0.05 * head.size:
                continue
            a, b = column[max(row - 1, 0)][0], column[min(row + 2, len(column) - 1)][0]
            tops.append(brush.view.project(mix(p, a, chance.uniform(0.5, 0.9))))
            lows.append(brush.view.project(mix(p, b, chance.uniform(0.25, 0.8))))
        if len(tops) > 3:
            brush.drawing.fill([tops + lows[::-1]], max(0.0, brush.tone - (0.12 if brush.tone < FAIR else 0.2)), 0.75)


def _runs(shell: list[Column], wanted: Callable[[Column], bool]) -> list[list[Column]]:
    """Neighbouring columns that are wanted, at least two together."""
    out: list[list[Column]] = [[]]
    for column in shell:
        if wanted(column):
            out[-1].append(column)
        elif out[-1]:
            out.append([])
    return [run for run in out if len(run) > 1]


def strands(brush: Brush, head: Head, shell: list[Column], density: float, *, below: bool = False) -> None:
    """Lines of growth, and light ones where the key strikes; with `below` only where hair hangs, since it is combed over the skull."""
    chance = random.Random(brush.seed)
    light, dark = strand_tones(brush.tone)
    step = max(1, round(len(shell) / (20 + min(brush.pixels, 400) / 14) / density))
    for j in range(1, len(shell) - 1, step):
        if chance.random() < GAPS:
            continue
        column = shell[j]
        half = len(column) // 2
        start, stop = chance.randint(half if below else 1, max(2, half + 2 * below)), len(column) - chance.randint(0, 2)
        lit = dot(column[len(column) // 2][1], brush.key) > 0.1 * head.size
        shine = lit and chance.random() < 0.45
        if shine:
            stop = min(stop, start + len(column) // 3 + 1)
        run = [brush.view.project(p) for p, n in column[start:stop] if dot(n, sub(brush.view.eye, p)) > 0.02 * head.size]
        if len(run) > 2:
            brush.drawing.stroke(run, brush.width * chance.uniform(0.4, 0.7), light if shine else dark, 0.7, taper=(0.4, 0.6))


def _roots(brush: Brush, head: Head, shell: list[Column]) -> None:
    """Over the inked edge at forehead and temples: the hair's own tone, and short hairs that grow back from it."""
    chance = random.Random(f"roots:{brush.seed}")
    _, dark = strand_tones(brush.tone)
    edge: list[XY] = []
    for column in shell:
        point, normal = column[-1]
        local = head.turn.local(sub(point, head.centre))
        ahead = local[2] > 0.06 * head.size and local[1] > 0.02 * head.size
        if not ahead or dot(normal, sub(brush.view.eye, point)) < 0.1 * head.size:
            _rim(brush, edge)
            edge = []
            continue
        edge.append(brush.view.project(point))
        inner, outer = column[-3][0], head.world((0.0, 0.06, -0.05))
        start = add(point, mul(sub(point, outer), -chance.uniform(0.0, 0.03)))
        if chance.random() < 0.8:
            run = [brush.view.project(p) for p in (mix(start, inner, -0.16), start, mix(start, inner, chance.uniform(0.5, 1.0)))]
            brush.drawing.stroke(run, brush.width * chance.uniform(0.35, 0.6), dark, 0.75, taper=(0.5, 0.6))
    _rim(brush, edge)


def _rim(brush: Brush, edge: list[XY]) -> None:
    if len(edge) > 2:
        brush.drawing.stroke(edge, brush.width * 1.5, brush.tone, 1.0, taper=(0.2, 0.2))


FAIR = 0.45
"""Tone of hair under which its strands are close to it, so that grey hair is no striped cap."""


def strand_tones(tone: Tone) -> tuple[Tone, Tone]:
    """Of strands that catch the light and of those that do not."""
    if isinstance(tone, str):
        return "paper", "ink"
    if tone < FAIR:
        return max(0.0, tone - 0.09), tone + 0.2
    return max(0.0, tone - 0.3), min(1.0, tone + 0.32) if tone < 0.62 else "ink"


def draw_knot(brush: Brush, head: Head, kind: str) -> None:
    """The bun or the tails behind a head; drawn before the head where the camera is in front of it."""
    for path, radii in KNOTS[kind]:
        _tail(brush, head, path, radii)


def draw_crest(brush: Brush, head: Head, kind: str) -> None:
    """Hair that stands up in points, the far ones first."""
    spots = [[head.world(p) for p in path] for path, _ in CRESTS[kind]]
    for n in sorted(range(len(spots)), key=lambda n: -brush.view.depth(spots[n][-1])):
        _tail(brush, head, *CRESTS[kind][n])


def _tail(brush: Brush, head: Head, path: tuple[Vec, ...], radii: tuple[float, ...]) -> None:
    """Hair gathered along a path, with strands."""
    loft = limb([head.world(p) for p in path], [r * head.size for r in radii], up=head.turn.left, parts=3)
    brush.drawing.shape(polygons(brush.view, loft, 14), brush.tone, brush.width * 0.9)
    if brush.pixels > 34:
        _, dark = strand_tones(brush.tone)
        for aside in (-0.5, 0.0, 0.45):
            run = [brush.view.project(mix(c, (c[0] + u[0], c[1] + u[1], c[2] + u[2]), aside)) for c, u, _ in loft[1:-1]]
            brush.drawing.stroke(run, brush.width * 0.5, dark, 0.7, taper=(0.4, 0.5))


def knotted(kind: str) -> bool:
    """True for hair that is combed back from the face into a knot."""
    return kind in KNOTS


def crested(kind: str) -> bool:
    """True for hair that stands up in points."""
    return kind in CRESTS


def fringe_of_age(head: Head, pixels: float, seed: str) -> list[Column]:
    """What bald heads keep: a low ring from ear to ear."""
    return columns(head, CUTS["balding"], pixels, seed)
