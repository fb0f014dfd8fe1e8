"""Where a thing is that is used: cut in the hand, torn in two, let go of, swung back, hugged, played."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from storyboard.model.shots import Pose
from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.halves import LOAF, LOAVES, halved
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import FALLS, MIDDLING, SMALL, apart, doing, growth, in_hand, leftwards, marked, plainly
from storyboard.painters.sketch.motion_pen import rays
from storyboard.painters.sketch.props import draw_prop, parts_of
from storyboard.painters.sketch.put_down import poured, put, wiped
from storyboard.painters.sketch.solids import bounds
from storyboard.painters.sketch.things import THINGS, TURNED, enlarged, faced
from storyboard.painters.sketch.things_hand import AIMED, HELD
from storyboard.painters.sketch.things_marks import WAD, Marks, area, box_of, disc, grown, pen, turned, turned_round
from storyboard.painters.sketch.uses_tied import draped, tied
from storyboard.painters.sketch.uses_work import blown_on, blows, counted, pressed, reached, read, sanded, sawn, stirred, tended, wheeled
from storyboard.staging.figures import KICKED
from storyboard.staging.space import XY, add, dot, mix, mul, sub
from storyboard.staging.stances_use import HEADGEAR
from storyboard.staging.stances_work import BITTEN_ON, LINEN, POLES, THRUST


def held(w: Wear, hand: Hand, side: int = 1) -> None:
    """The prop in a hand."""
    start = len(w.drawing.items)
    PLACED.get(doing(w.body.figure), plainly)(w, hand, in_hand(w.body.figure, side), side)
    if w.body.figure.appearance.nature and w.body.height < OWN_SIZE:
        x, y = w.view.project(palm_centre(hand))
        w.drawing.shrink(start, (x, y), max(LEAST_SIZE, w.body.height / OWN_SIZE))
    w.drawing.held.append((hand.wrist, slice(start, len(w.drawing.items))))


OWN_SIZE, LEAST_SIZE = 1.0, 0.34
"""Metres of a toy or a baby under which it has things of its own size, and how small those get."""


def _shown_at(w: Wear, kind: str, at: Vec, roll: float = 0.0) -> None:
    """A thing at a point near the hands, its front to the lens, turned in the picture by `roll` degrees, anticlockwise."""
    if kind in HELD:
        marks = turned_round(HELD[kind]) if kind in AIMED and leftwards(w) else HELD[kind]
        marked(w, at, turned(marks, roll))
    elif kind in TURNED:
        marked(w, at, turned(_off_body(w, THINGS[kind]), roll))
    else:
        facing, pitch = faced(at, w.view.eye)
        size = 1.5 if kind in MIDDLING | SMALL else 1.0
        draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=roll, size=size, key=w.key, tone=apart(w, kind))


def _off_body(w: Wear, marks: Marks) -> Marks:
    """In no colour of the story before clothes of that colour."""
    return tuple(replace(mark, tone="b") if mark.tone == w.top and isinstance(w.top, str) else mark for mark in marks)


def _between(w: Wear, share: float = 0.5) -> Vec:
    return mix(palm_centre(hand_of(w.body, 1)), palm_centre(hand_of(w.body, 0)), share)


def _to_the_other(w: Wear, hand: Hand) -> float:
    """Degrees that what stands upright in a hand is turned by to point at the other hand."""
    (ax, ay), (bx, by) = w.view.project(palm_centre(hand)), w.view.project(palm_centre(hand_of(w.body, 0)))
    return math.degrees(math.atan2(ay - by, bx - ax)) - 90.0


def _cut(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing on the palm, and a blade across it."""
    at = palm_centre(hand)
    if in_hand(w.body.figure, 1) == "saw":
        if side == 1:
            sawn(w, hand, kind)
        return
    if side == 1:
        _shown_at(w, kind, at, _to_the_other(w, hand))
        return
    if kind in LOAVES:
        marked(w, at, LOAF)
    else:
        _shown_at(w, kind, at)
    _cut(w, hand_of(w.body, 1), in_hand(w.body.figure, 1), 1)


def _at_lips(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A fork or spoon that points at the mouth, beside the dish."""
    if side == 1 and kind in LOAVES:
        marked(w, palm_centre(hand), grown(LOAF, BITTEN))
        return
    if side == 1 and kind in BITTEN_ON - LICKED:
        _bitten_on(w, hand, kind)
        return
    if side == 0 or kind not in EATEN_WITH | LICKED:
        plainly(w, hand, kind, side)
        return
    _to_mouth(w, hand, HELD.get(kind) or THINGS[kind])


def _mouth_of(w: Wear) -> Vec:
    """A point on the lips."""
    unit = w.body.head_height
    return add(w.body.chin, add(mul(w.body.head_turn.up, 0.2 * unit), mul(w.body.head_turn.front, 0.12 * unit)))


def _to_mouth(w: Wear, hand: Hand, marks: Marks, most: float = 1.6) -> None:
    """What stands up out of a fist, leant so that its upper end is at the lips, wherever the fist is."""
    _tip_at(w, marks, palm_centre(hand), _mouth_of(w), most)


def _tip_at(w: Wear, marks: Marks, start: Vec, tip: Vec, most: float) -> None:
    """Marks with their upper end at a point, along the line from another one."""
    (ax, ay), (bx, by) = w.view.project(start), w.view.project(tip)
    long = box_of(marks)[3] * growth(w, marks, most) / 100
    far = math.hypot(bx - ax, by - ay) or 1.0
    along = add(mul(w.view.right, (bx - ax) / far), (0.0, (ay - by) / far, 0.0))
    marked(w, sub(tip, mul(along, long)), turned(marks, math.degrees(math.atan2(ay - by, bx - ax)) - 90.0), most)


def _bitten_on(w: Wear, hand: Hand, kind: str) -> None:
    """A thing whose edge is at the lips of who bites on it, half as large as one that is shown: it hides no face."""
    marks = grown(HELD.get(kind) or THINGS[kind], HALF)
    x0, low, x1, high = box_of(marks)
    if high - low > LONGER * (x1 - x0):
        _to_mouth(w, hand, marks, 1.2)
        return
    x, y, z = _mouth_of(w)
    marked(w, (x, y - high * growth(w, marks, 1.2) / 100, z), marks, 1.2)


HALF, LONGER = 0.6, 2.0
"""How large it is against one that is shown; how many times as long as wide what is stuck into the mouth end on is."""
BITTEN = 0.62
"""How large a loaf is at somebody's mouth, against one that is cut."""

EATEN_WITH = frozenset({"fork", "spoon", "chopsticks", "toothbrush"})
"""What goes to the mouth itself."""
LICKED = frozenset({"lollipop", "icecream"})
"""What is eaten off its upper end."""


def _worn(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A coat that is being put on: one open half from the neck over the shoulder to the hand, and down to the knees."""
    if kind != "coat":
        plainly(w, hand, kind, side)
        return
    body, out = w.body, mul(w.body.root.left, 1.0 if side == 0 else -1.0)
    ahead, high = mul(body.root.front, 0.045 * body.height), body.height
    hem = body.knees[side][1] + 0.06 * high
    hip = add(body.hips[side], ahead)
    points = [
        add(body.neck, add(mul(out, 0.03 * high), (0.0, 0.01 * high, 0.0))),
        add(body.shoulders[side], add(mul(out, 0.02 * high), (0.0, 0.04 * high, 0.0))),
        add(palm_centre(hand), mul(out, 0.05 * high)),
        add(palm_centre(hand), (0.0, -0.1 * high, 0.0)),
        (hip[0] + out[0] * 0.12 * high, hem, hip[2] + out[2] * 0.12 * high),
        (hip[0], hem, hip[2]),
        add(hip, (0.0, 0.08 * high, 0.0)),
        add(body.chest, add(ahead, mul(out, 0.03 * high))),
    ]
    if len(polygon := w.view.polygon(points)) > 2:
        w.drawing.shape([polygon], 0.55, w.width)
        w.drawing.stroke([w.view.project(p) for p in (points[0], add(points[7], mul(out, 0.03 * high)), points[6])], w.width * 0.7)


def _lifted(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is long lies across both hands, over the head, and is never seen end on."""
    if kind not in POLES:
        plainly(w, hand, kind, side)
    elif side == 1:
        _shown_at(w, kind, _between(w), 78.0 if leftwards(w) else -78.0)


def _thrust(w: Wear, kind: str) -> None:
    """A pole through both fists, its end where it is pushed to."""
    right, left = palm_centre(hand_of(w.body, 1)), palm_centre(hand_of(w.body, 0))
    if kind in THINGS:
        tip = mix(right, left, 1 / FORE if None not in w.body.figure.touch else FREE_END)
        _tip_at(w, THINGS[kind], right, tip, 1.0)
        rays(w, tip, 0.05, 0.12, BURST)
        return
    (ax, ay), (bx, by) = w.view.project(right), w.view.project(left)
    _shown_at(w, kind, mix(right, left, 0.9), math.degrees(math.atan2(ay - by, bx - ax)) - 90.0)


FORE, FREE_END = 0.34, 3.4
"""Share of the way from the rear fist to the end of a pole that the fore fist is at; how many times their gap that end is away where it
meets nobody."""
BURST = (20.0, 75.0, 130.0, 230.0, 285.0, 340.0)
"""Degrees of the strokes where it lands."""


def _levelled(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A blade that goes on from the arm, its flat to the lens; a pole that is pushed with both hands."""
    at = palm_centre(hand)
    if kind in THRUST and not w.body.figure.other:
        if side == 1:
            _thrust(w, kind)
        return
    (ax, ay), (bx, by) = w.view.project(at), w.view.project(add(at, mul(hand.along, 0.1)))
    if kind not in BLADES or math.hypot(bx - ax, by - ay) < 0.03 * w.view.pixels(at):
        plainly(w, hand, kind, side)
        return
    _shown_at(w, kind, at, math.degrees(math.atan2(ay - by, bx - ax)) - 90.0)


BLADES = frozenset({"knife", "scalpel", "scissors", "screwdriver"})
"""What is held out or stuck with its point ahead."""


def _tended(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What somebody else is fed, cut or pricked with points at them; a case is packed open, a screw is turned with its tool."""
    if tended(w, hand, kind, side):
        return
    if kind in LINEN and None not in w.body.figure.touch:
        if side == 1:
            draped(w)
        return
    if side == 1 and kind in HEADGEAR and w.body.figure.touch[1] is not None:
        ahead = mul(w.body.root.front, ON_HEAD)
        _shown_at(w, kind, add(palm_centre(hand), add(ahead, (0.0, -_span(kind)[0] - SUNK, 0.0))))
        return
    if side == 1 and kind in POINTING and w.body.figure.touch[1] is not None:
        _shown_at(w, kind, palm_centre(hand), 78.0 if leftwards(w) else -78.0)
    else:
        plainly(w, hand, kind, side)


ON_HEAD, SUNK = 0.15, -0.05
"""Metres from the hand at a brim on to the middle of the head that a hat is put on, and that its lower edge is under the hand."""
POINTING = frozenset({"spoon", "fork", "syringe", "thermometer", "scalpel"})


def _dragged(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """On the floor behind who drags it, its upper end in the hands."""
    del hand
    if side == 0:
        return
    at, (low, _) = _between(w), _span(kind)
    behind = add(at, mul(w.body.root.front, -BEHIND * w.body.height))
    _shown_at(w, kind, (behind[0], w.body.figure.floor - low, behind[2]))
    top = (behind[0], w.body.figure.floor - low + _span(kind)[1], behind[2])
    if line := w.view.segment(at, top):
        w.drawing.stroke(line, max(2.0, w.view.pixels(at, 0.03)), taper=(0.0, 0.0))


BEHIND = 0.2
"""Body heights from the hands back to what they drag."""


def _dabbed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cloth that is gathered in the hand."""
    if kind == "toothbrush":
        _at_lips(w, hand, kind, side)
    elif side == 1 and w.body.figure.fingers == "tuck_in" and (kind in HELD or kind in TURNED):
        _tucked(w, hand, kind)
    elif side == 1 and kind in CLOTHS:
        marked(w, palm_centre(hand), WAD)
    else:
        plainly(w, hand, kind, side)


def _tucked(w: Wear, hand: Hand, kind: str) -> None:
    """A thing whose lower half is behind the edge of the coat."""
    at, marks = palm_centre(hand), grown(HELD.get(kind) or THINGS[kind], TUCKED)
    marked(w, add(at, (0.0, -0.05, 0.0)), marks, 1.2)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    out = 1.0 if w.view.project(w.body.neck)[0] >= x else -1.0
    wide = (0.05 + 0.1 * abs(dot(w.body.root.front, w.view.forward))) * k
    x += out * (0.15 * k - wide)
    lapel = [
        (x - out * wide, y - 0.01 * k),
        (x + out * 0.8 * wide, y - 0.06 * k),
        (x + out * wide, y + 0.17 * k),
        (x - out * wide, y + 0.17 * k),
    ]
    w.drawing.fill([lapel], w.top, 1.0)
    w.drawing.stroke(lapel[:2], w.width * 1.1, taper=(0.0, 0.0))


TUCKED = 0.75
"""How large what is tucked into a coat is against what is shown."""
CLOTHS = frozenset({"napkin", "cloth", "towel", "handkerchief"})
"""What a face is wiped with."""


def _spied(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A camera between the hands, its lens ahead."""
    if side == 1 and kind == "camera":
        marked(w, _between(w), turned_round(CAMERA) if leftwards(w) else CAMERA)
    else:
        plainly(w, hand, kind, side)


CAMERA: Marks = (
    area("ink", "-8,-5 8,-5 8,5 4,5 2.6,7.6 -2.6,7.6 -4,5 -8,5", 1.2),
    area(0.3, "-8,2.6 8,2.6 8,5 -8,5", 0.4),
    disc(0.16, 2, -0.6, 4.6, line=1.1),
    disc("ink", 2, -0.6, 3.4),
    disc(0.5, 2.4, -0.2, 1.8, line=0.5),
    disc("white", 1.2, 0.9, 0.7, line=0.0),
    area("white", "-7,6 -4,6 -4,8.4 -7,8.4", 0.6),
)
"""A photo camera with its lens, in centimetres."""


def _hauled(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A rope that comes taut from ahead through one hand and the other, and falls in a coil at the feet, or goes on to who hauls behind."""
    if kind not in HAULED:
        plainly(w, hand, kind, side)
        return
    if side == 0:
        return
    front, floor = w.body.root.front, w.body.figure.floor
    left, right = palm_centre(hand_of(w.body, 0)), palm_centre(hand)
    lined = w.body.figure.fingers == "line"
    down = add((right[0], floor + 0.04, right[2]), mul(front, 0.12))
    path = [
        add(left, mul(front, LINE if w.body.figure.fingers == "line_end" else AHEAD_OF)),
        left,
        right,
        *((add(right, mul(front, -LINE)),) if lined else (mix(right, down, 0.5), down)),
    ]
    if kind == "net":
        _netted(w, left, right)
        path = [left, right, *path[3:]]
    for start, end in pairwise(path):
        if line := w.view.segment(start, end):
            _cord(w, line, right)
    turns = [add(down, (0.16 * math.cos(n * 0.5), 0.004 * n, 0.16 * math.sin(n * 0.5))) for n in range(0 if lined else 26)]
    for start, end in pairwise(turns):
        if line := w.view.segment(start, end):
            _cord(w, line, right)


HAULED = frozenset({"rope", "net", "cable", "chain", "like_coil", "rope_end"})
"""What comes in hand over hand."""
AHEAD_OF, LINE = 2.6, 0.75
"""Metres that a rope is seen ahead of who hauls on it, and behind who has another behind."""
NET_WIDE, NET_FAR = 0.62, 1.9
"""Metres that a net is wide at its far end, where it lies on the ground, and that this is ahead."""


def _netted(w: Wear, left: Vec, right: Vec) -> None:
    """A net from the hands down to the ground ahead, meshes and floats."""
    front, aside, floor = w.body.root.front, w.body.root.left, w.body.figure.floor
    top = mix(left, right, 0.3)
    far = add((top[0], floor + 0.03, top[2]), mul(front, NET_FAR))

    def at(along: float, out: float) -> Vec:
        x, y, z = mix(top, far, along)
        wide = NET_WIDE * math.sqrt(along)
        low = max(floor, y - 0.2 * math.sin(math.pi * along) + 0.5 * (out - 0.4) * wide)
        return add((x, low, z), mul(aside, 0.6 * out * wide))

    for across in range(-4, 5):
        strand = [at(n / 8, across / 4 + (0.06 if n % 2 else -0.06)) for n in range(9)]
        for start, end in pairwise(strand):
            if line := w.view.segment(start, end):
                w.drawing.stroke(line, w.width * 0.8, "ink", 0.85, (0.0, 0.0))
    for n in range(1, 9):
        row = [at(n / 8, across / 6) for across in range(-6, 7)]
        for start, end in pairwise(row):
            if line := w.view.segment(start, end):
                w.drawing.stroke(line, w.width * 0.8, "ink", 0.85, (0.0, 0.0))
    r = w.view.pixels(top, 0.035)
    for x, y in (w.view.project(at(n / 4, out)) for n in range(1, 5) for out in (-1.0, 1.0)):
        w.drawing.shape(
            [[(x + r * math.cos(math.tau * k / 12), y + r * math.sin(math.tau * k / 12)) for k in range(12)]], "accent", w.width * 0.7
        )


ROPE = "#c9a35c"


def _cord(w: Wear, line: list[XY], at: Vec) -> None:
    wide = max(2.5, w.view.pixels(at, 0.035))
    w.drawing.stroke(line, wide + 2.0, taper=(0.0, 0.0))
    w.drawing.stroke(line, wide, ROPE, taper=(0.0, 0.0))


def _fallen(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What was let go of, in the air under the hand."""
    at = palm_centre(hand)
    if side == 1 and w.body.figure.other:
        _shown_at(w, kind, mix(at, _between(w, 1.0), 0.4), 24.0)
    elif side == 1:
        _shown_at(w, kind, (at[0], at[1] - FALLS * w.body.height, at[2]), 24.0)
    else:
        _shown_at(w, kind, at)


def _kicked(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A ball or a can before the foot; anything else is still in the hand."""
    if side == 0 or kind not in KICKED:
        plainly(w, hand, kind, side)
        return
    ahead = mul(w.body.root.front, 0.2 * w.body.height)
    _shown_at(w, kind, add(w.body.ankles[1], (ahead[0], 0.05, ahead[2])))


def _half(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """One half of a thing in either hand, its torn edge to the other."""
    inner = 1.0 if dot(sub(hand_of(w.body, 1 - side).wrist, hand.wrist), w.view.right) > 0 else -1.0
    marked(w, palm_centre(hand), turned(halved(kind, inner), -inner * 14.0))


def _raised(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Swung back over the head; a blade points where it will go."""
    ahead = -1.0 if leftwards(w) else 1.0
    tip = (
        -ahead * 128.0
        if kind in STABBED
        else ahead * 82.0 + (180.0 if sum(_span(kind)) < 0 else 0.0)
        if kind in TWO_HANDED
        else ahead * 26.0 + (180.0 if sum(_span(kind)) < 0 else 0.0)
    )
    _shown_at(w, kind, palm_centre(hand), tip if side == 1 else 0.0)


TWO_HANDED = frozenset({"axe", "sledgehammer", "pickaxe"})
"""What is swung back over the shoulder with both hands."""
STABBED = frozenset({"knife", "scalpel", "scissors", "pen", "pencil", "screwdriver", "chisel", "syringe", "fork"})
"""What is raised to be stabbed with, not to be swung."""


def _lowered(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Firearms point at the floor; everything else hangs as it was."""
    ahead = -1.0 if leftwards(w) else 1.0
    _shown_at(w, kind, palm_centre(hand), -ahead * 58.0 if kind in AIMED and side == 1 else 0.0)


def _on_wall(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Between two raised hands, which have its lower half."""
    del hand, side
    at, (low, high) = _between(w), _span(kind)
    _shown_at(w, kind, (at[0], at[1] - 0.5 * (low + high) + 0.12 * (high - low), at[2]))


def _hugged(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Between the arms and the chest, under the chin."""
    if side == 0:
        plainly(w, hand, kind, side)
        return
    low, high = _span(kind)
    at = mix(_between(w), w.body.chest, 0.3)
    middle = at[1] + SEEN * (high - low)
    top = middle + 0.5 * (high - low)
    _shown_at(w, kind, (at[0], middle - 0.5 * (high + low) - max(0.0, top - w.body.chin[1] + UNDER_CHIN), at[2]))


SEEN = 0.2
"""How much of its height what is hugged is over the arms' middle."""
UNDER_CHIN = 0.02
"""Metres that a thing which is hugged ends under the chin."""


def _span(kind: str) -> tuple[float, float]:
    """How far a thing is drawn under and over its grip, metres."""
    marks = HELD.get(kind)
    if marks is not None:
        return box_of(marks)[1] * 0.013, box_of(marks)[3] * 0.013
    k = enlarged(kind) if kind in TURNED else 1.0
    boxes = [bounds(part) for part in parts_of(kind)]
    return min(box[0][1] for box in boxes) * k, max(box[1][1] for box in boxes) * k


def _rubbed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cloth under one hand, on the thing in the other."""
    if "like_tool" in (w.body.figure.holds, w.body.figure.other):
        if side == 1:
            sanded(w, hand)
    elif side == 1 and kind == "cloth":
        marked(w, _between(w, 0.2), WAD)
    else:
        _shown_at(w, kind, palm_centre(hand) if side == 0 else _between(w, 0.3))


def _spoken_into(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Its upper end at the mouth; before it where it is blown on."""
    if blows(kind):
        blown_on(w, hand, kind, side)
        return
    if side == 0 or kind not in TURNED:
        plainly(w, hand, kind, side)
        return
    at = palm_centre(hand)
    _shown_at(w, kind, (at[0], w.body.chin[1] + AT_LIPS - _span(kind)[1], at[2]))


AT_LIPS = 0.07
"""Metres over the chin to which a microphone reaches."""


def _at_the_ready(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A rifle lies in both hands, its barrel through the left one."""
    if kind != "rifle" or side == 0 or w.body.figure.other:
        plainly(w, hand, kind, side)
        return
    angle = _to_the_other(w, hand) + 90.0
    back = abs((angle + 180.0) % 360.0 - 180.0) > 90.0
    marked(w, palm_centre(hand), turned(turned_round(HELD[kind]) if back else HELD[kind], angle - 180.0 if back else angle))


def _played(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """An instrument where its player has it: across the body, before the mouth, between the hands."""
    if side == 0:
        plainly(w, hand, kind, side)
    elif kind in BLOWN:
        marked(w, _mouth(w), _blown(kind, back=leftwards(w)))
    elif kind in KEYED:
        marked(w, _between(w), PIANO)
    elif kind in ACROSS:
        _shown_at(w, kind, _between(w, ACROSS[kind]), _to_the_other(w, hand))
    else:
        _shown_at(w, kind, _between(w))


KEYED = frozenset({"piano", "keyboard"})
PIANO: Marks = (
    area("ink", "-46,-9 46,-9 46,5 -46,5"),
    area(0.02, "-44,-8 44,-8 44,3 -44,3"),
    *(pen(0.4, f"{x},-8 {x},3") for x in range(-40, 44, 4)),
    *(pen(1.8, f"{x},-2.5 {x},3") for x in range(-40, 44, 4) if (x // 4 + 10) % 7 not in (2, 6)),
)
"""The keys of a piano before who plays it, in centimetres."""


def _mouth(w: Wear) -> Vec:
    return add(mix(w.body.chin, w.body.head, 0.36), mul(w.body.head_turn.front, 0.06))


def _blown(kind: str, *, back: bool) -> Marks:
    """A wind instrument with its mouthpiece at 0, away from the face."""
    x, y, roll = BLOWN[kind]
    moved = tuple(type(m)(tuple((px - x, py - y) for px, py in m.points), m.tone, m.width, m.line) for m in THINGS[kind])
    shown = turned(moved, roll)
    return turned_round(shown) if back else shown


BLOWN: dict[str, tuple[float, float, float]] = {
    "trumpet": (-26.0, 0.0, -6.0),
    "flute": (-26.0, -3.3, -16.0),
    "saxophone": (-11.0, 22.0, 8.0),
    "harmonica": (-2.0, 0.0, 0.0),
    "whistle": (-3.0, 0.0, 0.0),
}
"""Where the mouthpiece of an instrument is, centimetres, and degrees by which it is turned at the mouth."""

ACROSS: dict[str, float] = {"guitar": 0.27, "violin": 0.45}
"""Instruments with a neck, and how far from the right to the left hand their middle is: the neck goes on to the left one."""

PLACED: dict[Pose, Callable[[Wear, Hand, str, int], None]] = {
    Pose.CUT: _cut,
    Pose.PUT: put,
    Pose.SLAM: put,
    Pose.KNOT: tied,
    Pose.COUNT: counted,
    Pose.PUSH: wheeled,
    Pose.REACH: reached,
    Pose.PRESS: pressed,
    Pose.READ: read,
    Pose.STIR: stirred,
    Pose.WASH: wiped,
    Pose.POUR: poured,
    Pose.EAT: _at_lips,
    Pose.KICK: _kicked,
    Pose.DROP: _fallen,
    Pose.DAB: _dabbed,
    Pose.DRAG: _dragged,
    Pose.TEND: _tended,
    Pose.WEAR: _worn,
    Pose.PAT: _tended,
    Pose.AIM: _levelled,
    Pose.FIGHT: _levelled,
    Pose.SPY: _spied,
    Pose.HAUL: _hauled,
    Pose.TEAR: _half,
    Pose.BRANDISH: _raised,
    Pose.LOWER: _lowered,
    Pose.HANG: _on_wall,
    Pose.LIFT: _lifted,
    Pose.HUG: _hugged,
    Pose.HOLD: _at_the_ready,
    Pose.STAND: _at_the_ready,
    Pose.RUB: _rubbed,
    Pose.PLAY: _played,
    Pose.SPEAK_INTO: _spoken_into,
}
"""Poses that say where their thing is."""
