"""Points, turns and the pinhole camera: all the 3D arithmetic there is. Metres, degrees, pixels.

Everything works on plain tuples, so that the drawing code needs no array library.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from storyboard.model.stage import Camera, Figure, Vec

XY = tuple[float, float]
"""A point of the picture in pixels, origin top left, y down."""

Box = tuple[float, float, float, float]
"""An upright rectangle of the picture or the page: left, top, right, bottom."""

SENSOR = 36.0
"""Width of the film gate in millimetres."""


def meet(a: Box, b: Box, slack: float = 0.0) -> bool:
    """Whether two rectangles share more than an edge, or come nearer than `slack`."""
    return a[0] < b[2] + slack and b[0] < a[2] + slack and a[1] < b[3] + slack and b[1] < a[3] + slack


def add(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def mul(a: Vec, k: float) -> Vec:
    return (a[0] * k, a[1] * k, a[2] * k)


def dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vec) -> float:
    return math.sqrt(dot(a, a))


def unit(a: Vec) -> Vec:
    """The direction of `a`; a zero vector stays zero."""
    size = length(a)
    return mul(a, 1 / size) if size > 1e-9 else (0.0, 0.0, 0.0)


def mix(a: Vec, b: Vec, t: float) -> Vec:
    """The point a share `t` of the way from `a` to `b`."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def rounded(at: Vec, digits: int = 4) -> Vec:
    """A point as it is kept: the same on every machine."""
    return round(at[0], digits), round(at[1], digits), round(at[2], digits)


def heading(yaw: float) -> Vec:
    """The floor direction of a yaw: 0 is +z, 90 is +x."""
    a = math.radians(yaw)
    return (math.sin(a), 0.0, math.cos(a))


def yaw_to(x0: float, z0: float, x1: float, z1: float) -> float:
    """The yaw in degrees, -180..180, that looks from one floor point to another."""
    return math.degrees(math.atan2(x1 - x0, z1 - z0))


def wrapped(degrees: float) -> float:
    """A turn as the shorter one, -180..180."""
    return (degrees + 180.0) % 360.0 - 180.0


def opposite(yaw: float) -> float:
    """The yaw, -180..180, that looks the other way."""
    return (yaw + 360.0) % 360.0 - 180.0


def beside(figure: Figure, ahead: float, high: float, aside: float) -> Vec:
    """A point so far before somebody and to their left, `high` over the ground; rounded to millimetres."""
    way, across = heading(figure.facing), heading(figure.facing + 90)
    x, z = figure.x + way[0] * ahead + across[0] * aside, figure.z + way[2] * ahead + across[2] * aside
    return (round(x, 3), round(high, 3), round(z, 3))


class Turn:
    """A local frame: `left` (the figure's own), `up`, `front`. Pitch > 0 leans forward, roll > 0 towards its right."""

    __slots__ = ("front", "left", "up")

    def __init__(self, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> None:
        y, p, r = math.radians(yaw), math.radians(pitch), math.radians(roll)
        cy, sy, cp, sp, cr, sr = math.cos(y), math.sin(y), math.cos(p), math.sin(p), math.cos(r), math.sin(r)
        left0, up0, front = (cy, 0.0, -sy), (sy * sp, cp, cy * sp), (sy * cp, -sp, cy * cp)
        self.left: Vec = add(mul(left0, cr), mul(up0, sr))
        self.up: Vec = add(mul(up0, cr), mul(left0, -sr))
        self.front: Vec = front

    def __call__(self, v: Vec) -> Vec:
        """A local direction (left, up, front) in the world."""
        a, b, c = self.left, self.up, self.front
        return (
            a[0] * v[0] + b[0] * v[1] + c[0] * v[2],
            a[1] * v[0] + b[1] * v[1] + c[1] * v[2],
            a[2] * v[0] + b[2] * v[1] + c[2] * v[2],
        )

    def local(self, v: Vec) -> Vec:
        """A world direction as (left, up, front)."""
        return (dot(v, self.left), dot(v, self.up), dot(v, self.front))


class View:
    """A camera looking at the world through a picture of `width` x `height` pixels."""

    __slots__ = ("camera", "eye", "focal", "forward", "height", "near", "right", "up", "width")

    def __init__(self, camera: Camera, width: float, height: float, near: float = 0.12) -> None:
        self.camera, self.width, self.height, self.near, self.eye = camera, width, height, near, camera.eye
        self.forward = unit(sub(camera.target, camera.eye))
        right = unit(cross(self.forward, (0.0, 1.0, 0.0)))
        if length(right) < 1e-6:
            right = (1.0, 0.0, 0.0)
        up = cross(right, self.forward)
        roll = math.radians(camera.roll)
        self.right: Vec = add(mul(right, math.cos(roll)), mul(up, math.sin(roll)))
        self.up: Vec = add(mul(up, math.cos(roll)), mul(right, -math.sin(roll)))
        self.focal = camera.lens / SENSOR * width
        """Pixels."""

    def see(self, p: Vec) -> Vec:
        """A world point in camera axes: right, up, depth."""
        d = sub(p, self.eye)
        return (dot(d, self.right), dot(d, self.up), dot(d, self.forward))

    def screen(self, seen: Vec) -> XY:
        """A point in camera axes in pixels; what is nearer than `near` is pushed out to it."""
        z = max(seen[2], self.near)
        return (
            self.width * (0.5 + self.camera.shift_x) + self.focal * seen[0] / z,
            self.height * (0.5 + self.camera.shift_y) - self.focal * seen[1] / z,
        )

    def project(self, p: Vec) -> XY:
        return self.screen(self.see(p))

    def depth(self, p: Vec) -> float:
        """Metres in front of the lens."""
        return dot(sub(p, self.eye), self.forward)

    def pixels(self, p: Vec, metres: float = 1.0) -> float:
        """How many pixels `metres` are at point `p`."""
        return self.focal * metres / max(self.depth(p), self.near)

    def polygon(self, points: Sequence[Vec]) -> list[XY]:
        """A flat polygon of the world, cut by the near plane, in pixels; empty where nothing is in front."""
        seen = [self.see(p) for p in points]
        out: list[XY] = []
        for i, b in enumerate(seen):
            a = seen[i - 1]
            if (a[2] >= self.near) != (b[2] >= self.near):
                out.append(self.screen(mix(a, b, (self.near - a[2]) / (b[2] - a[2]))))
            if b[2] >= self.near:
                out.append(self.screen(b))
        return out

    def segment(self, a: Vec, b: Vec) -> list[XY]:
        """A line of the world, cut by the near plane, in pixels; empty where all of it is behind."""
        p, q = self.see(a), self.see(b)
        if p[2] < self.near and q[2] < self.near:
            return []
        if p[2] < self.near:
            p = mix(p, q, (self.near - p[2]) / (q[2] - p[2]))
        elif q[2] < self.near:
            q = mix(q, p, (self.near - q[2]) / (p[2] - q[2]))
        return [self.screen(p), self.screen(q)]


def hull(points: Iterable[XY]) -> list[XY]:
    """The convex hull, counter-clockwise in a y-up plane (monotone chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    lower, upper = _half(ordered), _half(ordered[::-1])
    return lower[:-1] + upper[:-1]


def _half(points: Sequence[XY]) -> list[XY]:
    out: list[XY] = []
    for x, y in points:
        while len(out) > 1 and (out[-1][0] - out[-2][0]) * (y - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (x - out[-2][0]):
            out.pop()
        out.append((x, y))
    return out


def across(view: View, figure: Figure) -> Vec:
    """Across the picture, level, to the side somebody faces."""
    x, z = figure.x - view.eye[0], figure.z - view.eye[2]
    far = math.hypot(x, z) or 1.0
    level = (-z / far, 0.0, x / far)
    return level if dot(level, heading(figure.facing)) >= 0 else mul(level, -1.0)
