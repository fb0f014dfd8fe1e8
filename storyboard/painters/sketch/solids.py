"""What the set is built of: boxes, turned bodies, prisms, pipes, blobs and marks on them, in metres, drawn through a view.

A builder of pieces only lists parts; how they are lit, inked and ordered is decided here once. Parts live in the piece's own
frame: x to its own right hand as seen from its front at facing 0, y up from its underside, z towards its front.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.letters import strokes
from storyboard.painters.sketch.lumps import draw_blob
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.shells import Shell, draw_shell, shell_bounds
from storyboard.staging.space import XY, Turn, View, add, cross, dot, hull, mul, sub, unit

SIDES: dict[str, Vec] = {
    "front": (0, 0, 1),
    "back": (0, 0, -1),
    "right": (1, 0, 0),
    "left": (-1, 0, 0),
    "top": (0, 1, 0),
    "bottom": (0, -1, 0),
}
"""The sides of a box and where they look."""
HATCHED = 5000.0
"""Faces larger than this on the page, in square pixels, are hatched where they lie in shadow."""
OUT_GLASS = 0.5
"""Tone of a lamp that is out in a dark room."""
ROUND = 20
"""Corners of a circle."""


@dataclass(frozen=True, slots=True)
class Face:
    """A flat polygon. With a `normal` it is seen from that side only. `glow` > 0 shines where lamps are on."""

    points: tuple[Vec, ...]
    tone: Tone = 0.35
    normal: Vec | None = None
    line: float = 0.7
    """Ink against the usual weight, 0 for none."""
    glow: float = 0.0
    alpha: float = 1.0
    also: Vec | None = None
    """A second side it must be seen from."""


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke in space; `width` in metres, never under a pixel."""

    points: tuple[Vec, ...]
    width: float = 0.012
    tone: Tone = "ink"
    normal: Vec | None = None
    alpha: float = 1.0
    glow: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """Letters on a flat side, centred on `at` and at most `width` by `height` metres."""

    text: str
    at: Vec
    width: float
    height: float
    normal: Vec = (0, 0, 1)
    tone: Tone = "ink"
    glow: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    lo: Vec
    hi: Vec
    tone: Tone = 0.35
    marks: tuple[Face | Line | Words, ...] = ()
    line: float = 1.0


@dataclass(frozen=True, slots=True)
class Turned:
    """A body of revolution around a vertical axis: rings of (height, radius), from below upwards."""

    profile: tuple[tuple[float, float], ...]
    tone: Tone = 0.35
    x: float = 0.0
    z: float = 0.0
    squash: float = 1.0
    """Depth of the rings against their width."""
    line: float = 1.0
    glow: float = 0.0
    bands: tuple[tuple[float, float, Tone], ...] = ()
    """Painted rings: from height, to height, tone."""


@dataclass(frozen=True, slots=True)
class Prism:
    """A profile in (x, y), anticlockwise seen from the front, drawn out from z0 to z1."""

    profile: tuple[XY, ...]
    z0: float
    z1: float
    tone: Tone = 0.35
    marks: tuple[Face | Line | Words, ...] = ()
    line: float = 1.0


@dataclass(frozen=True, slots=True)
class Pipe:
    """A round bar from `a` to `b`."""

    a: Vec
    b: Vec
    ra: float = 0.02
    rb: float = 0.02
    tone: Tone = 0.5
    line: float = 0.8


@dataclass(frozen=True, slots=True)
class Blob:
    """A lump that looks the same from everywhere: leaves, bushes, boulders, smoke. `edge` is how ragged its outline is."""

    at: Vec
    rx: float
    ry: float
    tone: Tone = 0.5
    edge: float = 0.12
    line: float = 0.8
    alpha: float = 1.0
    glow: float = 0.0


Mark = Face | Line | Words
Part = Face | Line | Words | Box | Turned | Prism | Pipe | Blob | Shell


class Spot:
    """A piece's own frame in the world."""

    __slots__ = ("origin", "turn")

    def __init__(self, origin: Vec, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> None:
        self.origin, self.turn = origin, Turn(yaw, pitch, roll)

    def __call__(self, v: Vec) -> Vec:
        return add(self.origin, self.turn(v))

    def local(self, p: Vec) -> Vec:
        """A point of the world in this frame."""
        return self.turn.local(sub(p, self.origin))


class Easel:
    """Where parts are drawn: a page, a view and the direction towards the key light. `near` things are toned like people."""

    def __init__(self, drawing: Drawing, view: View, key: Vec, *, near: bool = False) -> None:
        self.drawing, self.view, self.key, self.mood, self.near = drawing, view, unit(key), drawing.mood, near
        self.line: Tone = "ink" if near else "rim"
        """What outlines are drawn in: ink, but a lighter rim in the dark."""

    def pen(self, depth: float) -> float:
        """Ink width in pixels at a distance: 0.9 in a wide, up to 4 near the lens."""
        return max(0.9, min(4.0, 0.7 + 0.0052 * self.view.focal / max(depth, 0.3)))

    def tone(self, tone: Tone, depth: float, normal: Vec | None = None) -> Tone:
        """The tone of a surface of the set, lit and hazed. Names of the palette stay what they are, but for shade."""
        return self.lit(tone, depth, None if normal is None else dot(unit(normal), self.key))

    def lit(self, tone: Tone, depth: float, cosine: float | None) -> Tone:
        """The same of a surface that has a cosine to the key light."""
        tone = self.unlit(tone)
        shade = 0.0 if cosine is None else self.mood.shade * (0.55 - 1.1 * max(0.0, cosine))
        if isinstance(tone, str):
            lit: Tone = self.mood.blend(tone, "ink", max(0.0, shade)) if shade > 0.02 else tone
        else:
            lit = max(0.0, min(1.0, (tone if self.near else self.mood.set(tone)) + shade))
        if self.near:
            return lit
        return self.mood.far(lit, depth)

    def shines(self, tone: Tone, glow: float) -> bool:
        """Whether something gives light now: lamps at night, windows only seen from outside."""
        return self.mood.lit and glow > 0 and (tone != "glass" or self.mood.windows)

    def bright(self, tone: Tone, glow: float) -> Tone:
        """What shines by itself: lamplight when lamps are on, else its plain tone."""
        return "lamp" if self.shines(tone, glow) and not isinstance(tone, str) else self.unlit(tone)

    def unlit(self, tone: Tone) -> Tone:
        """A tone of the set where all lamps are out: what is lamplight else is dark glass."""
        return OUT_GLASS if tone == "lamp" and self.mood.out and not self.near else tone

    def halo(self, points: Sequence[XY], glow: float, tone: Tone = "lamp") -> None:
        """Light around something that shines, when lamps are on."""
        if len(points) < 2 or not self.shines(tone, glow):
            return
        x, y = sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)
        size = max(max(abs(p[0] - x), abs(p[1] - y)) for p in points)
        r = min(size * 1.15 + 20, 190.0) * glow
        self.drawing.soft(circle(x, y, r), tone if isinstance(tone, str) else "lamp", 0.34, r * 0.5)


def circle(x: float, y: float, r: float, ry: float | None = None, count: int = ROUND) -> list[XY]:
    """A circle or ellipse in pixels."""
    b = r if ry is None else ry
    return [(x + r * math.cos(math.tau * k / count), y + b * math.sin(math.tau * k / count)) for k in range(count)]


def draw_part(easel: Easel, spot: Spot, part: Part) -> None:
    """Any part."""
    match part:
        case Box():
            _box(easel, spot, part)
        case Turned():
            _turned(easel, spot, part)
        case Prism():
            _prism(easel, spot, part)
        case Pipe():
            _pipe(easel, spot, part)
        case Blob():
            draw_blob(easel, spot, part)
        case Shell():
            draw_shell(easel, spot, part)
            for mark in part.marks:
                draw_part(easel, spot, mark)
        case _:
            _mark(easel, spot, part)


def _mark(easel: Easel, spot: Spot, part: Mark) -> None:
    """What is flat."""
    match part:
        case Face():
            _face(easel, spot, part)
        case Line():
            _line(easel, spot, part)
        case Words():
            _words(easel, spot, part)


def _seen(easel: Easel, spot: Spot, at: Vec, normal: Vec | None) -> bool:
    return normal is None or dot(spot.turn(normal), sub(easel.view.eye, spot(at))) > 1e-6


def _faces(easel: Easel, spot: Spot, faces: Sequence[tuple[Sequence[Vec], Vec]], tone: Tone, line: float) -> None:
    """Flat faces of one body: one outline, each face in its own light, thin lines where they meet."""
    drawn: list[tuple[list[XY], Vec, float]] = []
    for points, normal in faces:
        world = [spot(p) for p in points]
        facing = spot.turn(normal)
        if dot(facing, sub(easel.view.eye, world[0])) > 1e-6 and len(polygon := easel.view.polygon(world)) > 2:
            drawn.append((polygon, facing, max(0.3, easel.view.depth(world[len(world) // 2]))))
    if not drawn:
        return
    width = easel.pen(min(depth for _, _, depth in drawn)) * line
    easel.drawing.shape([polygon for polygon, _, _ in drawn], easel.tone(tone, drawn[0][2], drawn[0][1]), width, ink=easel.line)
    for polygon, normal, depth in drawn[1:]:
        easel.drawing.fill([polygon], easel.tone(tone, depth, normal))
    for polygon, normal, depth in drawn:
        _shadow_side(easel, polygon, normal, depth)
    if len(drawn) > 1 and line and width > 1.0:
        for polygon, _, _ in drawn[1:]:
            easel.drawing.outline(polygon, width * 0.6, alpha=0.75)


def _shadow_side(easel: Easel, polygon: list[XY], normal: Vec, depth: float) -> None:
    """A few hatches on an upright face the key light does not reach, where it is large in the picture and not far."""
    if abs(normal[1]) > 0.5 or dot(normal, easel.key) > 0.0 or depth > 14.0:
        return
    wide, tall = max(x for x, _ in polygon) - min(x for x, _ in polygon), max(y for _, y in polygon) - min(y for _, y in polygon)
    if min(wide, tall) > 26 and wide * tall > HATCHED:
        easel.drawing.hatch([polygon], angle=-58.0, gap=10.0, width=1.2, alpha=0.16)


def corners(lo: Vec, hi: Vec, side: str) -> tuple[Vec, Vec, Vec, Vec]:
    """The corners of one side of a box."""
    (a, b, c), (d, e, f) = lo, hi
    return {
        "front": ((a, b, f), (d, b, f), (d, e, f), (a, e, f)),
        "back": ((d, b, c), (a, b, c), (a, e, c), (d, e, c)),
        "right": ((d, b, f), (d, b, c), (d, e, c), (d, e, f)),
        "left": ((a, b, c), (a, b, f), (a, e, f), (a, e, c)),
        "top": ((a, e, f), (d, e, f), (d, e, c), (a, e, c)),
        "bottom": ((a, b, c), (d, b, c), (d, b, f), (a, b, f)),
    }[side]


def _box(easel: Easel, spot: Spot, part: Box) -> None:
    _faces(easel, spot, [(corners(part.lo, part.hi, side), normal) for side, normal in SIDES.items()], part.tone, part.line)
    for mark in part.marks:
        draw_part(easel, spot, mark)


def _prism(easel: Easel, spot: Spot, part: Prism) -> None:
    profile, z0, z1 = part.profile, part.z0, part.z1
    faces: list[tuple[Sequence[Vec], Vec]] = []
    for i, (bx, by) in enumerate(profile):
        ax, ay = profile[i - 1]
        faces.append((((ax, ay, z1), (ax, ay, z0), (bx, by, z0), (bx, by, z1)), unit((by - ay, ax - bx, 0.0))))
    faces.append(([(x, y, z1) for x, y in profile], (0, 0, 1)))
    faces.append(([(x, y, z0) for x, y in reversed(profile)], (0, 0, -1)))
    faces.sort(key=lambda face: -_far(easel, spot, face[0]))
    _faces(easel, spot, faces, part.tone, part.line)
    for mark in part.marks:
        draw_part(easel, spot, mark)


def _far(easel: Easel, spot: Spot, points: Sequence[Vec]) -> float:
    return sum(easel.view.depth(spot(p)) for p in points) / len(points)


def _turned(easel: Easel, spot: Spot, part: Turned) -> None:
    at = spot((part.x, part.profile[0][0], part.z))
    depth = easel.view.depth(at)
    if min(depth, easel.view.depth(spot((part.x, part.profile[-1][0], part.z)))) < easel.view.near + part.profile[0][1]:
        return
    rings = [_ring(easel, spot, part, y, r) for y, r in part.profile]
    tone = easel.bright(part.tone, part.glow)
    body = [hull(a + b) for a, b in pairwise(rings)]
    easel.drawing.shape(body, tone if tone == "lamp" else easel.tone(tone, depth), easel.pen(depth) * part.line, ink=easel.line)
    for low, high, colour in part.bands:
        arc = _front(spot.local(easel.view.eye), part)
        lower, upper = (_ring(easel, spot, part, y, _radius(part, y), arc) for y in (low, high))
        easel.drawing.fill([lower + upper[::-1]], easel.tone(colour, depth))
    if tone != "lamp":
        _shade(easel, spot, part)
    y, r = part.profile[-1]
    if easel.view.eye[1] > spot((0, y, 0))[1] and r > 0.02:
        easel.drawing.shape([rings[-1]], easel.tone(part.tone, depth, (0, 1, 0)), easel.pen(depth) * part.line * 0.6, ink=easel.line)
    easel.halo([p for ring in rings for p in ring], part.glow)


def _front(eye: Vec, part: Turned) -> list[float]:
    """Angles of the half of a turned body that faces the lens."""
    towards = math.atan2(eye[2] - part.z, eye[0] - part.x)
    return [towards + math.pi * (k / 12 - 0.5) for k in range(13)]


def _radius(part: Turned, y: float) -> float:
    for (y0, r0), (y1, r1) in pairwise(part.profile):
        if y0 <= y <= y1 and y1 > y0:
            return r0 + (r1 - r0) * (y - y0) / (y1 - y0)
    return part.profile[-1][1]


def _ring(easel: Easel, spot: Spot, part: Turned, y: float, r: float, angles: Sequence[float] = ()) -> list[XY]:
    steps = angles or [math.tau * k / ROUND for k in range(ROUND)]
    project = easel.view.project
    return [project(spot((part.x + r * math.cos(a), y, part.z + r * part.squash * math.sin(a)))) for a in steps]


def _shade(easel: Easel, spot: Spot, part: Turned) -> None:
    """The strip of a turned body that the key does not reach."""
    key, eye = spot.turn.local(easel.key), spot.local(easel.view.eye)
    away = math.atan2(-key[2], -key[0])
    towards = math.atan2(eye[2] - part.z, eye[0] - part.x)
    turn = (away - towards + math.pi) % math.tau - math.pi
    start, end = (turn - 0.9, 1.5) if turn > 0 else (-1.5, turn + 0.9)
    start, end = max(start, -1.5), min(end, 1.5)
    if end - start < 0.15:
        return
    arc = [towards + start + (end - start) * k / 6 for k in range(7)]
    strips: list[list[XY]] = []
    for (y0, r0), (y1, r1) in pairwise(part.profile):
        strips.append(_ring(easel, spot, part, y0, r0, arc) + _ring(easel, spot, part, y1, r1, arc)[::-1])
    easel.drawing.fill(strips, "ink", 0.2 if len(strips) == 1 else 0.18)


def _pipe(easel: Easel, spot: Spot, part: Pipe) -> None:
    ends = easel.view.segment(spot(part.a), spot(part.b))
    if not ends:
        return
    depth = max(0.3, easel.view.depth(spot(part.a)), easel.view.depth(spot(part.b)))
    ra, rb = (max(0.5, easel.view.pixels(spot(p), r)) for p, r in ((part.a, part.ra), (part.b, part.rb)))
    if max(ra, rb) < 1.6:
        easel.drawing.stroke(ends, 2 * max(ra, rb), easel.tone(part.tone, depth), taper=(0.02, 0.02))
        return
    (ax, ay), (bx, by) = ends
    size = math.hypot(bx - ax, by - ay) or 1.0
    nx, ny = (ay - by) / size, (bx - ax) / size
    body = [(ax + nx * ra, ay + ny * ra), (bx + nx * rb, by + ny * rb), (bx - nx * rb, by - ny * rb), (ax - nx * ra, ay - ny * ra)]
    easel.drawing.shape([body], easel.tone(part.tone, depth), easel.pen(depth) * part.line * 0.8, ink=easel.line)
    if ra > 4:
        side = [body[3], body[2], (bx - nx * rb * 0.2, by - ny * rb * 0.2), (ax - nx * ra * 0.2, ay - ny * ra * 0.2)]
        easel.drawing.fill([side], "ink", 0.18)


def _face(easel: Easel, spot: Spot, part: Face) -> None:
    seen = _seen(easel, spot, part.points[0], part.normal) and _seen(easel, spot, part.points[0], part.also)
    if not (seen and easel.mood.has(part.tone)):
        return
    world = [spot(p) for p in part.points]
    polygon = easel.view.polygon(world)
    if len(polygon) < 3:
        return
    depth = max(0.3, easel.view.depth(world[0]))
    tone = easel.bright(part.tone, part.glow)
    colour = tone if easel.shines(tone, part.glow) else easel.tone(tone, depth, spot.turn(part.normal) if part.normal else None)
    if part.alpha < 1:
        easel.drawing.fill([polygon], colour, part.alpha)
    elif part.line:
        easel.drawing.shape([polygon], colour, easel.pen(depth) * part.line * 0.75, ink=easel.line)
    else:
        easel.drawing.fill([polygon], colour)
    easel.halo(polygon, part.glow, part.tone)


def _line(easel: Easel, spot: Spot, part: Line) -> None:
    if not _seen(easel, spot, part.points[0], part.normal):
        return
    world = [spot(p) for p in part.points]
    points = _polyline(easel.view, world)
    depth = max(0.3, easel.view.depth(world[0]))
    width = max(0.8, min(easel.view.pixels(world[0], part.width), 14.0))
    tone = part.tone if part.glow and easel.mood.lit else easel.tone(part.tone, depth)
    if len(points) > 1:
        if part.glow:
            easel.halo(points, part.glow, part.tone)
        easel.drawing.stroke(points, width, tone, part.alpha, (0.08, 0.08))


def _polyline(view: View, world: Sequence[Vec]) -> list[XY]:
    """A line of several points, as far as it is in front of the lens."""
    out: list[XY] = []
    for a, b in pairwise(world):
        piece = view.segment(a, b)
        out.extend(piece[1:] if out and piece and out[-1] == piece[0] else piece)
    return out


def _words(easel: Easel, spot: Spot, part: Words) -> None:
    if not part.text or not _seen(easel, spot, part.at, part.normal):
        return
    lines, wide = strokes(part.text)
    if not lines:
        return
    unit_size = min(part.width / max(wide, 4.0), part.height / 6.0)
    right = cross((0.0, 1.0, 0.0), part.normal) if abs(part.normal[1]) < 0.9 else (-1.0, 0.0, 0.0)
    up = cross(part.normal, right)
    pixels = easel.view.pixels(spot(part.at), unit_size)
    width = max(0.9, pixels * 0.85)
    bright = part.glow and easel.mood.lit
    tone = part.tone if bright else easel.tone(part.tone, easel.view.depth(spot(part.at)))
    paths = [
        _polyline(easel.view, [spot(_letter(part.at, right, up, (x - wide / 2) * unit_size, (y - 3) * unit_size)) for x, y in line])
        for stroke in lines
        for line in pairwise(stroke)
    ]
    if bright:
        easel.halo([p for path in paths for p in path], part.glow, part.tone)
        for path in paths:
            easel.drawing.stroke(path, width * 2.2, part.tone, 0.35, (0.02, 0.02))
    for path in paths:
        easel.drawing.stroke(path, width, tone, 1.0, (0.02, 0.02))
    if bright:
        for path in paths:
            easel.drawing.stroke(path, width * 0.35, "white", 0.8, (0.02, 0.02))


def _letter(at: Vec, right: Vec, up: Vec, x: float, y: float) -> Vec:
    return add(at, add(mul(right, x), mul(up, y)))


def bounds(part: Part) -> tuple[Vec, Vec]:
    """The smallest box around a part in its piece's frame."""
    match part:
        case Box():
            found = part.lo, part.hi
        case Turned():
            r = max(r for _, r in part.profile)
            found = _around([(part.x + s * r, y, part.z + s * r * part.squash) for s in (-1, 1) for y, _ in part.profile], 0.0)
        case Prism():
            found = _around([(x, y, z) for x, y in part.profile for z in (part.z0, part.z1)], 0.0)
        case Pipe():
            found = _around([part.a, part.b], min(part.ra, part.rb))
        case Blob():
            (x, y, z), rx, ry = part.at, part.rx * 0.8, part.ry * 0.8
            found = (x - rx, y - ry, z - rx), (x + rx, y + ry, z + rx)
        case Shell():
            found = shell_bounds(part.rows)
        case Words():
            found = part.at, part.at
        case Face() | Line():
            found = _around(part.points, 0.0)
    return found


def _around(points: Sequence[Vec], r: float) -> tuple[Vec, Vec]:
    xs, ys, zs = [p[0] for p in points], [p[1] for p in points], [p[2] for p in points]
    return (min(xs) - r, min(ys) - r, min(zs) - r), (max(xs) + r, max(ys) + r, max(zs) + r)
