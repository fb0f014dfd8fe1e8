"""Work whose thing is no handful: linen that is folded, a map that is spread, a pot, a case that is packed, a plank that is sawn."""

from __future__ import annotations

import math

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import STIRRED, growth, leftwards, marked, most, plainly
from storyboard.painters.sketch.put_down import put
from storyboard.painters.sketch.things import THINGS
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Marks, area, box_of, disc, grown, pen, rect, turned, turned_round
from storyboard.staging.space import XY, add, mix, mul
from storyboard.staging.stances_work import BLOWN_ON, LINEN, SPREAD

HANGS, SAG = 0.3, 0.05
"""Body heights that a cloth hangs under the hands which fold it, and that its upper edge sags between them."""


def _palms(w: Wear) -> tuple[XY, XY, float]:
    """Both hands on the page, left one of the page first, and pixels of a body height there."""
    left, right = (palm_centre(hand_of(w.body, side)) for side in (0, 1))
    a, b = sorted((w.view.project(left), w.view.project(right)))
    return a, b, w.view.pixels(mix(left, right, 0.5), w.body.height)


def pressed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Linen that is folded hangs between both hands; a tool is on what it presses; anything else as it is held."""
    if kind not in LINEN or side == 0:
        plainly(w, hand, kind, side)
        return
    (ax, ay), (bx, by), k = _palms(w)
    least = 0.2 * k
    if bx - ax < least:
        ax, bx = (ax + bx - least) / 2, (ax + bx + least) / 2
    mx, my, low = (ax + bx) / 2, (ay + by) / 2 + SAG * k, HANGS * k
    back = [(ax, ay), (mx, my), (bx, by), (bx - 0.01 * k, by + low * 0.78), (mx, my + low * 0.74), (ax + 0.01 * k, ay + low * 0.78)]
    front = [(ax, ay), (mx, my), (mx + 0.02 * k, my + low), (ax + 0.035 * k, ay + low * 1.02)]
    width = w.width
    w.drawing.shape([back], 0.2, width)
    w.drawing.shape([front], 0.02, width)
    for t in (0.3, 0.62):
        x, y = ax + (mx - ax) * t, ay + (my - ay) * t
        w.drawing.stroke([(x, y + 0.1 * low), (x + 0.02 * k, y + 0.86 * low)], width * 0.6, alpha=0.6)
    _over_arrow(w, (bx, by - 0.1 * k), (ax, ay - 0.1 * k))


def _over_arrow(w: Wear, start: XY, end: XY) -> None:
    """The way one half goes over the other."""
    span = start[0] - end[0]
    path = [
        (start[0] - span * t, start[1] + (end[1] - start[1]) * t - 0.32 * span * math.sin(math.pi * t))
        for t in (n / 10 for n in range(1, 9))
    ]
    (x, y), (u, v) = path[-1], path[-2]
    turn, size = math.atan2(y - v, x - u), 0.12 * span
    barbs = [(x - size * math.cos(turn + side), y - size * math.sin(turn + side)) for side in (0.6, -0.6)]
    for tone, more in (("paper", 2.2), ("ink", 1.0)):
        for line in (path, [barbs[0], (x, y), barbs[1]]):
            w.drawing.stroke(line, w.width * 1.7 * more, tone, 0.9)


WIDE_MAP = 1.3
"""How many times as large as one in the hand a map is that is spread between both."""


def read(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A map open between both hands, its face to the lens; anything else as it is held."""
    if kind not in SPREAD or w.body.figure.other:
        plainly(w, hand, kind, side)
    elif side == 1:
        at = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5)
        marks = grown(HELD[kind], WIDE_MAP)
        high = box_of(marks)[3] * growth(w, marks, 1.5) / 100
        marked(w, (at[0], min(at[1] - 0.1, w.body.chin[1] - 0.03 - high), at[2]), marks, 1.5)


SPOON: Marks = (area("#b98a53", "-1,0 1,0 1.3,34 -1.3,34", 0.9),)
POT_UNDER = 0.13
"""Metres from the hand that stirs down to the rim of what it stirs in."""
RIMS = {"pot": 8.0, "pan": 3.0, "bowl": 6.0, "soup": 6.0, "washtub": 10.0, "bucket": 12.0, "paint_can": 10.0, "like_tub": 10.0}
"""Centimetres of the rim over the middle of a vessel on a stove."""


def stirred(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A pot before who stirs, a spoon from the fist down into it, and the way it goes round."""
    if kind not in RIMS or side == 0 or w.body.figure.other:
        plainly(w, hand, kind, side)
        return
    at = palm_centre(hand)
    rim = add(at, add(mul(w.body.root.front, 0.06), (0.0, -POT_UNDER, 0.0)))
    drawn = "pot" if kind not in THINGS else kind
    marks = THINGS[drawn]
    marked(w, (rim[0], rim[1] - RIMS[kind] / 100, rim[2]), marks, most(drawn, marks))
    (x, y), (u, v), k = w.view.project(at), w.view.project(rim), w.view.pixels(rim)
    for wide, tone in ((3.4, "ink"), (2.2, "#c39a62")):
        w.drawing.stroke([(x, y - 0.05 * k), (u, v + 0.015 * k)], wide * k / 100, tone, taper=(0.0, 0.0))
    for r in (0.075, 0.105):
        turns = [math.radians(a) for a in range(200, 341, 14)]
        w.drawing.stroke([(u + r * k * math.cos(a), v + 0.01 * k + 0.3 * r * k * math.sin(a)) for a in turns], w.width, "ink", 0.8)


def blown_on(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What somebody blows on is before the mouth, not at it."""
    if kind == "plate":
        kind = "bowl"
    plainly(w, hand, kind, side)


def blows(kind: str) -> bool:
    """Whether a thing at somebody's mouth is blown on, not spoken into."""
    return kind in BLOWN_ON


OPEN_CASE: Marks = (
    rect("d", -26, 2, 26, 24, 1.2),
    rect(0.2, -23, 4, 23, 21, 0.6),
    area(0.04, "-22,0 -2,0 -1,8 -8,12 -14,10 -21,11", 0.8),
    area("accent", "-3,0 21,0 22,7 15,13 6,10 -2,11", 0.8),
    pen(0.4, "-19,5 -5,5"),
    pen(0.4, "1,5 19,5"),
    area(0.12, "18,2 25,2 27,-7 21,-8", 0.8),
    rect("d", -27, -12, 27, 2, 1.2),
    pen(1.6, "-6,-3 -6,-6 6,-6 6,-3"),
    disc(0.05, -18, -1, 1.4),
    disc(0.05, 18, -1, 1.4),
)
"""A suitcase with its lid up and clothes in it, in centimetres."""
DRIVEN: dict[str, str] = {"screw": "screwdriver", "bolt": "wrench", "hinge": "screwdriver", "nut": "wrench"}
"""What is in the hand that tightens or loosens something."""


def tended(w: Wear, hand: Hand, kind: str, side: int) -> bool:
    """Draws what is worked at with both hands where it has a look of its own then, and tells whether it has."""
    if kind == "suitcase":
        if side == 1:
            at = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5)
            marked(w, add(at, (0.0, -0.06, 0.0)), OPEN_CASE, 1.5)
        return True
    if kind == "razor":
        if side == 1:
            _lathered(w, hand)
        return True
    if kind in DRIVEN and side == 1:
        tool = THINGS[DRIVEN[kind]]
        marked(w, palm_centre(hand), turned(tool, 180.0 + (-24.0 if leftwards(w) else 24.0)), most(DRIVEN[kind], tool))
        return True
    return False


def _lathered(w: Wear, hand: Hand) -> None:
    """Lather on the cheek that a razor is laid to, and the razor."""
    way = -1.0 if leftwards(w) else 1.0
    at = palm_centre(hand)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    x, y = x + way * 0.13 * k, y - 0.1 * k
    foam = [
        (x + (0.062 + 0.012 * math.cos(5 * a)) * k * math.cos(a), y + (0.08 + 0.012 * math.sin(5 * a)) * k * math.sin(a)) for a in _ROUND
    ]
    w.drawing.shape([foam], "white", w.width)
    marked(w, at, turned(HELD["razor"], -way * 62.0), 1.6)


_ROUND = tuple(math.tau * n / 30 for n in range(30))
PLANK = (0.62, 0.03)
"""Metres of a plank that is sawn: half its length and half its thickness."""


def sawn(w: Wear, hand: Hand, kind: str) -> None:
    """A plank on a trestle under the left palm, the saw from the right fist across it, and the dust."""
    left = palm_centre(hand_of(w.body, 0))
    level, long, thick = left[1] - 0.05, *PLANK
    across = mul(w.body.root.left, 1.0)
    ends = [add((left[0], level, left[2]), mul(across, share * long)) for share in (1.0, -1.35)]
    front = mul(w.body.root.front, 0.09)
    for end in (mix(ends[0], ends[1], 0.1), mix(ends[0], ends[1], 0.82)):
        for out in (0.16, -0.16):
            foot = add((end[0], w.body.figure.floor, end[2]), mul(w.body.root.front, out))
            if line := w.view.segment(end, foot):
                w.drawing.stroke(line, max(2.0, w.view.pixels(end, 0.035)), taper=(0.0, 0.0))
    quad = [add(ends[0], mul(front, -1.0)), add(ends[1], mul(front, -1.0)), add(ends[1], front), add(ends[0], front)]
    low = [(x, y - thick, z) for x, y, z in quad]
    faces: list[tuple[list[Vec], Tone]] = [([quad[3], quad[2], low[2], low[3]], "#9c7748"), ([quad[0], quad[3], low[3], low[0]], "#9c7748")]
    faces += [([quad[1], quad[2], low[2], low[1]], "#9c7748"), (quad, "#c69f68")]
    for points, tone in faces:
        if len(polygon := w.view.polygon(points)) > 2:
            w.drawing.shape([polygon], tone, w.width)
    at, cut = palm_centre(hand), mix(ends[0], ends[1], 0.62)
    (ax, ay), (bx, by) = w.view.project(at), w.view.project(cut)
    marks = turned_round(THINGS[kind]) if bx < ax else THINGS[kind]
    roll = math.degrees(math.atan2(ay - by, abs(bx - ax)))
    marked(w, mix(at, cut, 0.55), turned(marks, roll if bx < ax else -roll), most(kind, marks))


def reached(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A wet brush leaves its colour on what it is drawn over; anything else is put down."""
    figure = w.body.figure
    if kind != "paintbrush" or side == 0 or figure.surface is not None:
        put(w, hand, kind, side)
        return
    at = add(palm_centre(hand), mul(w.body.root.front, 0.1))
    (x, y), k = w.view.project(at), w.view.pixels(at)
    for n in range(3):
        aside = (n - 2) * 0.1 * k * (1.0 if leftwards(w) else -1.0)
        w.drawing.stroke(
            [(x - aside, y - 0.34 * k + 0.05 * n * k), (x - aside, y + (0.3 - 0.14 * (n == 2)) * k)], 0.09 * k, "accent", 0.9, (0.05, 0.25)
        )
    marks = THINGS[kind]
    marked(w, palm_centre(hand), turned(marks, 28.0 if leftwards(w) else -28.0), most(kind, marks))


def _sipped(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cup in the left hand, and the spoon from the right one down into it."""
    if side == 1:
        return
    plainly(w, hand, kind, side)
    cup, fist = palm_centre(hand), palm_centre(hand_of(w.body, 1))
    (x, y), (u, v), k = w.view.project(fist), w.view.project(add(cup, (0.0, 0.05, 0.0))), w.view.pixels(fist)
    w.drawing.stroke([(x, y - 0.05 * k), (u, v)], 0.016 * k + 2.0, taper=(0.0, 0.0))
    w.drawing.stroke([(x, y - 0.05 * k), (u, v)], 0.016 * k, 0.2, taper=(0.0, 0.0))
    for r in (0.07, 0.095):
        turns = [math.radians(a) for a in range(200, 341, 14)]
        w.drawing.stroke([(u + r * k * math.cos(a), v + 0.3 * r * k * math.sin(a)) for a in turns], w.width, "ink", 0.8)


def counted(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A stack in the left hand, one of it on its way in the right; on a table as it is put down there."""
    if w.body.figure.holds in STIRRED:
        _sipped(w, hand, kind, side)
        return
    if w.body.figure.surface is not None or kind not in HELD or w.body.figure.other:
        put(w, hand, kind, side)
        return
    if side == 0:
        return
    stack, one = palm_centre(hand_of(w.body, 0)), palm_centre(hand)
    for up in (0.0, 0.012, 0.024):
        marked(w, (stack[0], stack[1] + up, stack[2]), HELD[kind], 1.5)
    out = 1.0 if w.view.project(one)[0] >= w.view.project(stack)[0] else -1.0
    marked(w, one, turned(HELD[kind], -out * 20.0), 1.5)
    (x, y), (u, v), k = w.view.project(stack), w.view.project(one), w.view.pixels(one, w.body.height)
    for far in (0.1, 0.125):
        path = [(x + (u - x) * t, min(y, v) - far * k - 0.03 * k * math.sin(math.pi * t)) for t in (0.1, 0.3, 0.5, 0.7, 0.9)]
        w.drawing.stroke(path, w.width, "ink", 0.85)


WHEELED: dict[str, tuple[float, float, float]] = {
    "cart": (-34.0, 6.0, -29.0),
    "trolley": (-36.0, 20.0, -29.0),
    "service_trolley": (-38.0, 20.0, -32.6),
    "wheelbarrow": (54.0, 6.0, -34.0),
    "pram": (36.0, 14.0, -35.0),
}
"""Where the handle of what is pushed is drawn, and how low its wheels are, centimetres."""


def wheeled(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What rolls, its handle in both hands and its wheels on the ground."""
    if kind not in WHEELED:
        plainly(w, hand, kind, side)
        return
    if side == 0:
        return
    at, (x, y, low) = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5), WHEELED[kind]
    k = max(1.0, (at[1] - w.body.figure.floor) * 100 / (y - low))
    marks = THINGS[kind]
    if (x < 0) == leftwards(w):
        marks, x = turned_round(marks), -x
    placed = tuple(type(m)(tuple(((px - x) * k, (py - y) * k) for px, py in m.points), m.tone, m.width * k, m.line) for m in marks)
    marked(w, at, placed, 1.0)


def sanded(w: Wear, hand: Hand) -> None:
    """A board across the left palm and the block that is drawn over it, with the dust it makes."""
    at = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5)
    marked(w, add(at, (0.0, -0.05, 0.0)), THINGS["plank"], most("plank", THINGS["plank"]))
    marked(w, add(palm_centre(hand), (0.0, -0.015, 0.0)), SANDER, 1.6)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    for dx, dy in ((-0.2, 0.05), (-0.14, 0.1), (0.16, 0.07), (0.22, 0.12), (0.05, 0.13), (-0.06, 0.15)):
        w.drawing.stroke([(x + dx * k, y + dy * k), (x + (dx + 0.012) * k, y + (dy + 0.012) * k)], w.width * 1.4, alpha=0.8)


SANDER: Marks = (area("#8a5a36", "-9,0 9,0 8,6 -8,6", 1.1), rect("ink", -9, -2, 9, 0, 0.6))
"""A block of wood with what cuts under it, in centimetres."""
