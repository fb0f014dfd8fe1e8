"""What one of a crowd has in the hands, and the marks of what it does: rays of voices, hands that clap, where a fist lands."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from storyboard.model.stage import Extra
from storyboard.painters.sketch.crowd_poses import Joint, Pose
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.space import XY, hull

SILHOUETTE, MARKED = 70.0, 95.0
"""Pixels of height under which writing and marks would be specks."""
At = Callable[[Joint], XY]
Scale = tuple[At, float, float, float]
"""From joints to the page, pixels of height, metres from the lens, width of an outline."""
LEFT = frozenset({"sign", "flag"})
"""What the left hand has."""


def draw_held(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    """What somebody of a crowd holds."""
    draw = HELD.get(extra.holds)
    if draw is not None:
        draw(easel, extra, pose, scale)


def _hand(pose: Pose, scale: Scale, extra: Extra) -> XY:
    return scale[0](pose.hands[0] if extra.holds in LEFT else pose.hands[1])


def _board(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    (x, y), (_, k, depth, width) = _hand(pose, scale, extra), scale
    drawing, line = easel.drawing, max(1.2, k * 0.014)
    drawing.stroke([(x, y + k * 0.1), (x, y - k * 0.24)], line * 1.2, easel.mood.far(0.75, depth), taper=(0.02, 0.02))
    sign = extra.holds == "sign"
    board = [(x - k * 0.17, y - k * 0.46), (x + k * 0.17, y - k * 0.46), (x + k * 0.17, y - k * 0.22), (x - k * 0.17, y - k * 0.22)]
    flag = [(x, y - k * 0.46), (x + k * 0.3, y - k * 0.43), (x + k * 0.27, y - k * 0.28), (x, y - k * 0.26)]
    drawing.shape([board if sign else flag], easel.mood.far(0.04 if sign else "accent", depth), max(width, 1.0), ink=easel.line)
    for row in (0.4, 0.34, 0.28) if sign and k > SILHOUETTE else ():
        drawing.stroke([(x - k * 0.12, y - k * row), (x + k * (0.04 + row * 0.2), y - k * row)], line * 1.2, "ink", 0.8, (0.05, 0.05))


def _rifle(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    at, k, depth, _ = scale
    tone, line = easel.mood.far(0.75, depth), max(1.2, k * 0.014)
    if extra.pose == "aim":
        easel.drawing.stroke([at((-0.05, 0.78, 0.08)), at((0.0, 0.81, 0.62))], line * 2.2, tone, taper=(0.02, 0.02))
        return
    sx, sy = at((-0.11, pose.hip + 0.36, -0.04))
    easel.drawing.stroke([(sx, sy - k * 0.2), (sx, sy + k * 0.12)], line * 1.6, tone, taper=(0.02, 0.02))


def _spear(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    """A shaft from the ground to over the head, its blade up; levelled by who aims."""
    at, k, depth, width = scale
    (x, _, z), aims = pose.hands[1], extra.pose in {"aim", "charge"}
    foot, top = ((x, 0.7, -0.3), (x, 0.76, 0.75)) if aims else ((x, 0.02, z + 0.02), (x, 1.2, z + 0.02))
    easel.drawing.stroke([at(foot), at(top)], max(1.4, k * 0.016), easel.mood.far(0.7, depth), taper=(0.02, 0.02))
    (tx, ty), (fx, fy) = at(top), at(foot)
    far = math.hypot(tx - fx, ty - fy) or 1.0
    ux, uy, long = (tx - fx) / far, (ty - fy) / far, k * 0.09
    blade = [
        (tx + ux * long, ty + uy * long),
        (tx - uy * long * 0.26, ty + ux * long * 0.26),
        (tx + uy * long * 0.26, ty - ux * long * 0.26),
    ]
    easel.drawing.shape([blade], easel.mood.far(0.12, depth), max(1.0, width), ink=easel.line)


def _lance(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    """Upright, its butt at the stirrup."""
    del extra
    (x, y), (_, k, depth, _) = scale[0](pose.hands[1]), scale
    tone, line = easel.mood.far(0.8, depth), max(1.2, k * 0.012)
    easel.drawing.stroke([(x - k * 0.02, y + k * 0.4), (x + k * 0.06, y - k * 1.05)], line * 1.6, tone, taper=(0.02, 0.02))
    tip = [(x + k * 0.05, y - k * 1.02), (x + k * 0.085, y - k * 1.02), (x + k * 0.072, y - k * 1.18)]
    pennon = [(x + k * 0.06, y - k * 1.0), (x - k * 0.16, y - k * 0.94), (x + k * 0.055, y - k * 0.88)]
    easel.drawing.shape([tip], tone, 1.0, ink=easel.line)
    easel.drawing.shape([pennon], easel.mood.far("accent", depth), 1.0, ink=easel.line)


def _glass(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    (x, y), (_, k, depth, width) = _hand(pose, scale, extra), scale
    size = k * (0.8 if extra.pose in {"toast", "drink"} else 0.5)
    bowl = [(x - size * 0.03, y), (x + size * 0.03, y), (x + size * 0.05, y - size * 0.12), (x - size * 0.05, y - size * 0.12)]
    easel.drawing.shape([bowl], easel.mood.far(0.02, depth), max(1.0, width * 0.7), ink=easel.line)
    wine = [(x - size * 0.03, y), (x + size * 0.03, y), (x + size * 0.042, y - size * 0.07), (x - size * 0.042, y - size * 0.07)]
    easel.drawing.fill([wine], easel.mood.far("accent", depth))


def _tool(head: Sequence[Joint]) -> Callable[[Easel, Extra, Pose, Scale], None]:
    """A long handle through both hands down to the ground, and its blade."""

    def draw(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
        at, k, depth, width = scale
        (lx, ly, lz), (rx, ry, rz) = pose.hands
        foot: Joint = (0.0, 0.03, lz + 0.16)
        top: Joint = (rx - (lx - rx) * 0.5, ry + (ry - ly) * 0.8 + 0.06, rz - 0.06)
        easel.drawing.stroke([at(top), at(foot)], max(1.6, k * 0.018), easel.mood.far(0.72, depth), taper=(0.02, 0.02))
        blade = [at((foot[0] + x, foot[1] + y, foot[2] + z)) for x, y, z in head]
        easel.drawing.shape([blade], easel.mood.far(0.6, depth), max(1.0, width), ink=easel.line)
        del extra

    return draw


def _sack(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    """A sack over the legs, held at the waist."""
    at, _, depth, width = scale
    low = min(foot[1] for foot in pose.feet) - 0.03
    rings = ((0.58, 0.15), (0.4, 0.19), (low + 0.06, 0.18), (low, 0.12))
    around = [(math.cos(a), math.sin(a)) for a in (math.tau * n / 12 for n in range(12))]
    outline = hull([at((c * r, y, 0.04 + s * r * 0.8)) for y, r in rings for c, s in around])
    easel.drawing.shape([outline], "#c9a873", max(1.2, width), ink=easel.line)
    for x in (-0.07, 0.02, 0.1):
        easel.drawing.stroke([at((x, 0.56, 0.16)), at((x * 1.2, 0.24, 0.16))], max(1.0, width * 0.6), "ink", 0.5, (0.05, 0.5))
    del extra, depth


def _sheet(wide: float, high: float) -> Callable[[Easel, Extra, Pose, Scale], None]:
    """Paper between both hands."""

    def draw(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
        at, k, depth, width = scale
        x = sum(hand[0] for hand in pose.hands) / 2
        y, z = pose.hands[0][1] + high * 0.3, pose.hands[0][2] + 0.02
        corners = [at((x + a * wide / 2, y + b * high / 2, z)) for a, b in ((-1, 1), (1, 1), (1, -1), (-1, -1))]
        easel.drawing.shape([corners], easel.mood.far(0.03, depth), max(1.0, width), ink=easel.line)
        for row in (0.25, 0.0, -0.25) if k > SILHOUETTE else ():
            line = [at((x + a * wide * 0.36, y + row * high, z)) for a in (-1, 1)]
            easel.drawing.stroke(line, max(1.0, width * 0.6), "ink", 0.5)
        del extra

    return draw


def _phone(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    (x, y), (_, k, depth, width) = _hand(pose, scale, extra), scale
    case = [(x - k * 0.03, y - k * 0.09), (x + k * 0.03, y - k * 0.09), (x + k * 0.03, y + k * 0.01), (x - k * 0.03, y + k * 0.01)]
    easel.drawing.shape([case], easel.mood.far(0.85, depth), max(1.0, width), ink=easel.line)
    glow = [(x - k * 0.022, y - k * 0.08), (x + k * 0.022, y - k * 0.08), (x + k * 0.022, y - k * 0.005), (x - k * 0.022, y - k * 0.005)]
    easel.drawing.fill([glow], "lamp", 0.9)


def _stone(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    """One in the hand, and those that fly already, with their way."""
    at, k, depth, width = scale
    for joint, r in ((pose.hands[1], 0.035), ((0.0, 1.12, 0.62), 0.03)):
        (x, y), size = at(joint), r * k
        ring = [(x + size * math.cos(a), y + size * 0.8 * math.sin(a)) for a in (math.tau * n / 7 for n in range(7))]
        easel.drawing.shape([ring], easel.mood.far(0.6, depth), max(1.0, width), ink=easel.line)
    path = [at((0.0, 1.06 - 0.1 * (t - 0.6) ** 2, 0.2 + 0.13 * t)) for t in range(3)]
    easel.drawing.stroke(path, max(1.2, k * 0.01), "ink", 0.7, (0.6, 0.1))
    del extra


def _trumpet(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    at, k, depth, width = scale
    easel.drawing.stroke([at((0.0, 0.88, 0.12)), at((0.0, 0.84, 0.46))], max(2.0, k * 0.022), "#d9a93c", taper=(0.02, 0.02))
    bell = [at((0.0, 0.85, 0.42)), at((0.07, 0.9, 0.54)), at((0.0, 0.74, 0.56)), at((-0.07, 0.9, 0.54))]
    easel.drawing.shape([bell], "#d9a93c", max(1.0, width), ink=easel.line)
    del extra, pose, depth


HELD: dict[str, Callable[[Easel, Extra, Pose, Scale], None]] = {
    "lance": _lance,
    "sign": _board,
    "flag": _board,
    "rifle": _rifle,
    "spear": _spear,
    "glass": _glass,
    "spade": _tool(((-0.05, 0.08, -0.02), (0.05, 0.08, -0.02), (0.045, -0.03, 0.06), (-0.045, -0.03, 0.06))),
    "hoe": _tool(((-0.07, 0.01, 0.0), (0.07, 0.01, 0.0), (0.07, -0.02, -0.08), (-0.07, -0.02, -0.08))),
    "sack": _sack,
    "sheet": _sheet(0.2, 0.15),
    "paper": _sheet(0.36, 0.26),
    "phone": _phone,
    "stone": _stone,
    "trumpet": _trumpet,
    "torch": _glass,
}
"""By what is held."""


def draw_marks(easel: Easel, extra: Extra, pose: Pose, scale: Scale) -> None:
    """The marks of what somebody of a crowd does, where they are large enough to be seen."""
    mark = MARKS.get(extra.pose)
    if mark is not None and scale[1] > MARKED and not extra.seat:
        mark(easel, pose, scale)


def _strokes(easel: Easel, scale: Scale, at: XY, near: float, far: float, angles: Sequence[float]) -> None:
    (x, y), k = at, scale[1]
    for angle in angles:
        c, s = math.cos(math.radians(angle)), -math.sin(math.radians(angle))
        ends = [(x + c * near * k, y + s * near * k), (x + c * far * k, y + s * far * k)]
        for wide, tone in ((max(2.6, k * 0.014), "white"), (max(1.4, k * 0.009), "ink")):
            easel.drawing.stroke(ends, wide, tone, 0.9, (0.1, 0.4))


def _claps(easel: Easel, pose: Pose, scale: Scale) -> None:
    _strokes(easel, scale, scale[0](pose.hands[0]), 0.05, 0.1, (20.0, 65.0, 115.0, 160.0))


def _voice(easel: Easel, pose: Pose, scale: Scale) -> None:
    mouth = (0.0, pose.hip + 0.36, pose.lean + 0.2)
    ahead = scale[0]((0.0, 0.9, 0.6))[0] >= scale[0]((0.0, 0.9, 0.0))[0]
    _strokes(easel, scale, scale[0](mouth), 0.05, 0.13, (-24.0, 0.0, 24.0) if ahead else (156.0, 180.0, 204.0))


def _lands(easel: Easel, pose: Pose, scale: Scale) -> None:
    _strokes(easel, scale, scale[0](pose.hands[1]), 0.05, 0.13, (20.0, 70.0, 120.0, 170.0, 240.0, 300.0))


def _under(easel: Easel, pose: Pose, scale: Scale) -> None:
    """Strokes under feet that are off the ground."""
    for x in (-0.08, 0.0, 0.08):
        _strokes(easel, scale, scale[0]((x, 0.02, 0.0)), 0.0, 0.07, (270.0,))
    del pose


def _glances(easel: Easel, pose: Pose, scale: Scale) -> None:
    """The bow by which a head has turned."""
    (x, y), k = scale[0]((0.0, pose.hip + 0.46, pose.lean)), scale[1]
    turns = [math.radians(200 + 14 * n) for n in range(11)]
    line = [(x + 0.13 * k * math.cos(a), y + 0.05 * k * math.sin(a) - 0.02 * k) for a in turns]
    easel.drawing.stroke(line, max(1.3, k * 0.009), "ink", 0.8, (0.3, 0.1))


MARKS: dict[str, Callable[[Easel, Pose, Scale], None]] = {
    "applaud": _claps,
    "boo": _voice,
    "sing": _voice,
    "play": _voice,
    "fight": _lands,
    "hop": _under,
    "leap": _under,
    "turn": _glances,
}
"""By what they do."""
