"""Where a thing is that is used: cut in the hand, torn in two, let go of, swung back, hugged, played."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.shots import Pose
from storyboard.model.stage import Vec
from storyboard.painters.sketch.deskwork import UPRIGHT
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.halves import LOAF, LOAVES, halved, share_of
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import FALLS, doing, in_hand, leftwards, marked, plainly
from storyboard.painters.sketch.motion_own import MIKES
from storyboard.painters.sketch.motion_pen import rays
from storyboard.painters.sketch.put_down import poured, put, wiped
from storyboard.painters.sketch.things import THINGS, TURNED
from storyboard.painters.sketch.things_hand import AIMED, HELD
from storyboard.painters.sketch.things_marks import WAD, Marks, area, box_of, disc, grown, pen, turned, turned_round
from storyboard.painters.sketch.uses_mouth import at_lips, chewed, coiled, drunk, smelt
from storyboard.painters.sketch.uses_oars import rowed
from storyboard.painters.sketch.uses_rope import dragged, hauled
from storyboard.painters.sketch.uses_shown import (
    between,
    caught,
    flown,
    leant,
    lobbed,
    off_face,
    pocketed,
    shown_at,
    span,
    strewn,
    tip_at,
    to_the_other,
    unseen,
)
from storyboard.painters.sketch.uses_swung import swung
from storyboard.painters.sketch.uses_tied import crumpled, draped, tied, wrung
from storyboard.painters.sketch.uses_work import blown_on, blows, counted, pressed, reached, read, sanded, sawn, stirred, tended, wheeled
from storyboard.shots import coat_words
from storyboard.staging.fencing import FENCING, SWORD
from storyboard.staging.figures import KICKED
from storyboard.staging.mouthfuls import CHEWS, SNIFFS
from storyboard.staging.space import add, dot, mix, mul, sub, wrapped
from storyboard.staging.stances_motion import FLING, STREWS
from storyboard.staging.stances_use import HEADGEAR, LEANS, OFF_FACE, SWUNG
from storyboard.staging.stances_work import FAR_END, LINEN, POLES, SPOONS, THRUST


def held(w: Wear, hand: Hand, side: int = 1) -> None:
    """The prop in a hand."""
    start = len(w.drawing.items)
    BY_MANNER.get(w.body.figure.fingers, PLACED.get(doing(w.body.figure), plainly))(w, hand, in_hand(w.body.figure, side), side)
    if w.body.figure.appearance.nature and w.body.height < OWN_SIZE:
        x, y = w.view.project(palm_centre(hand))
        w.drawing.shrink(start, (x, y), max(LEAST_SIZE, w.body.height / OWN_SIZE))
    w.drawing.held.append((hand.wrist, slice(start, len(w.drawing.items))))


OWN_SIZE, LEAST_SIZE = 1.0, 0.34
"""Metres of a toy or a baby under which it has things of its own size, and how small those get."""


def _cut(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing on the palm, and a blade across it."""
    at = palm_centre(hand)
    if in_hand(w.body.figure, 1) == "saw":
        if side == 1:
            sawn(w, hand, kind)
        return
    if side == 1:
        shown_at(w, kind, at, to_the_other(w, hand))
        return
    if kind in LOAVES:
        marked(w, at, LOAF)
    else:
        shown_at(w, kind, at)
    _cut(w, hand_of(w.body, 1), in_hand(w.body.figure, 1), 1)


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


def _over_head(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is long lies across both hands, over the head, and is never seen end on."""
    if kind not in POLES:
        plainly(w, hand, kind, side)
    elif side == 1:
        shown_at(w, kind, between(w), 78.0 if leftwards(w) else -78.0)


def _thrust(w: Wear, kind: str) -> None:
    """A pole through both fists, its end where it is pushed to."""
    right, left = palm_centre(hand_of(w.body, 1)), palm_centre(hand_of(w.body, 0))
    if kind in THINGS:
        tip = mix(right, left, 1 / FORE if None not in w.body.figure.touch else FAR_END)
        tip_at(w, THINGS[kind], right, tip, 1.0)
        rays(w, tip, 0.05, 0.12, BURST)
        return
    (ax, ay), (bx, by) = w.view.project(right), w.view.project(left)
    shown_at(w, kind, mix(right, left, 0.9), math.degrees(math.atan2(ay - by, bx - ax)) - 90.0)


FORE = 0.34
"""Share of the way from the rear fist to the end of a pole that the fore fist is at, where it meets somebody."""
BURST = (20.0, 75.0, 130.0, 230.0, 285.0, 340.0)
"""Degrees of the strokes where it lands."""


def _levelled(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A blade that goes on from the arm, its flat to the lens; a bag at the end of its straps; a pole that is pushed with both hands."""
    if kind in SWUNG:
        swung(w, hand)
        return
    at = palm_centre(hand)
    if kind in THRUST and not w.body.figure.other:
        if side == 1:
            _thrust(w, kind)
        return
    if w.body.figure.fingers == FENCING and kind == SWORD:
        shown_at(w, kind, at, CROSSED if leftwards(w) else -CROSSED)
        return
    (ax, ay), (bx, by) = w.view.project(at), w.view.project(add(at, mul(hand.along, 0.1)))
    if kind not in BLADES or math.hypot(bx - ax, by - ay) < 0.03 * w.view.pixels(at):
        plainly(w, hand, kind, side)
        return
    shown_at(w, kind, at, math.degrees(math.atan2(ay - by, bx - ax)) - 90.0)


CROSSED = 46.0
"""Degrees that the blade of who fences leans towards the other."""
BLADES = frozenset({"knife", "scalpel", "scissors", "screwdriver"})
"""What is held out or stuck with its point ahead."""


def _tended(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What somebody else is fed, cut or pricked with points at them; a case is packed open, a screw is turned with its tool."""
    if tended(w, hand, kind, side):
        return
    touch = w.body.figure.touch
    if kind in LINEN and touch[0] is not None and touch[1] is not None and min(touch[0][1], touch[1][1]) > w.body.chest[1]:
        if side == 1:
            draped(w)
        return
    if kind in CLOTHS and touch[1] is not None:
        if side == 1:
            marked(w, palm_centre(hand), WAD)
        return
    if side == 1 and kind in HEADGEAR and w.body.figure.touch[1] is not None:
        ahead = mul(w.body.root.front, ON_HEAD)
        shown_at(w, kind, add(palm_centre(hand), add(ahead, (0.0, -span(kind)[0] - SUNK, 0.0))))
        return
    if side == 1 and kind in POINTING and w.body.figure.touch[1] is not None:
        shown_at(w, kind, palm_centre(hand), 78.0 if leftwards(w) else -78.0)
    else:
        plainly(w, hand, kind, side)


ON_HEAD, SUNK = 0.15, -0.05
"""Metres from the hand at a brim on to the middle of the head that a hat is put on, and that its lower edge is under the hand."""
POINTING = frozenset({"spoon", "fork", "syringe", "thermometer", "scalpel"})


def _typed_on(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is typed on stands on a table (`deskwork`); anything else is in the hand."""
    if kind not in UPRIGHT:
        plainly(w, hand, kind, side)


def _dabbed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cloth that is gathered in the hand."""
    if kind in SPOONS:
        at_lips(w, hand, kind, side)
    elif side == 1 and kind in CLOTHS:
        marked(w, palm_centre(hand), WAD)
    else:
        plainly(w, hand, kind, side)


def _tucked(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing whose lower half is behind the edge of the coat."""
    if side != 1 or (kind not in HELD and kind not in TURNED):
        plainly(w, hand, kind, side)
        return
    at, marks = palm_centre(hand), grown(HELD.get(kind) or THINGS[kind], TUCKED)
    _, low, _, high = box_of(marks)
    marked(w, add(at, (0.0, 0.05 - (low + high) / 200, 0.0)), marks, 1.2)
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
        marked(w, between(w), turned_round(CAMERA) if leftwards(w) else CAMERA)
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


def _fallen(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What was let go of, in the air under the hand."""
    at = palm_centre(hand)
    if side == 1 and w.body.figure.other:
        shown_at(w, kind, mix(at, between(w, 1.0), 0.4), 24.0)
    elif side == 1:
        shown_at(w, kind, (at[0], at[1] - FALLS * w.body.height, at[2]), 24.0)
    else:
        shown_at(w, kind, at)


def _kicked(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A ball or a can before the foot; anything else is still in the hand."""
    if side == 0 or kind not in KICKED:
        plainly(w, hand, kind, side)
        return
    ahead = mul(w.body.root.front, 0.2 * w.body.height)
    shown_at(w, kind, add(w.body.ankles[1], (ahead[0], 0.05, ahead[2])))


def _half(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A part of a thing in either hand, its torn edge to the other."""
    inner = 1.0 if dot(sub(hand_of(w.body, 1 - side).wrist, hand.wrist), w.view.right) > 0 else -1.0
    marked(w, palm_centre(hand), turned(halved(kind, inner, share_of(kind, side)), -inner * 14.0))


def _raised(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Swung back over the head; a blade points where it will go."""
    ahead = -1.0 if leftwards(w) else 1.0
    tip = (
        -ahead * 128.0
        if kind in STABBED
        else ahead * 82.0 + (180.0 if sum(span(kind)) < 0 else 0.0)
        if kind in TWO_HANDED
        else ahead * 26.0 + (180.0 if sum(span(kind)) < 0 else 0.0)
    )
    shown_at(w, kind, palm_centre(hand), tip if side == 1 else 0.0)


TWO_HANDED = frozenset({"axe", "sledgehammer", "pickaxe"})
"""What is swung back over the shoulder with both hands."""
STABBED = frozenset({"knife", "scalpel", "scissors", "pen", "pencil", "screwdriver", "chisel", "syringe", "fork"})
"""What is raised to be stabbed with, not to be swung."""


def _lowered(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Firearms point at the floor; everything else hangs as it was."""
    ahead = -1.0 if leftwards(w) else 1.0
    shown_at(w, kind, palm_centre(hand), -ahead * 58.0 if kind in AIMED and side == 1 else 0.0)


def _on_wall(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Between two raised hands, which have its lower half."""
    del hand, side
    at, (low, high) = between(w), span(kind)
    shown_at(w, kind, (at[0], at[1] - 0.5 * (low + high) + 0.12 * (high - low), at[2]))


def _hugged(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Between the arms and the chest, under the chin."""
    if side == 0:
        plainly(w, hand, kind, side)
        return
    low, high = span(kind)
    at = mix(between(w), w.body.chest, 0.3)
    middle = at[1] + SEEN * (high - low)
    top = middle + 0.5 * (high - low)
    shown_at(w, kind, (at[0], middle - 0.5 * (high + low) - max(0.0, top - w.body.chin[1] + UNDER_CHIN), at[2]))


SEEN = 0.2
"""How much of its height what is hugged is over the arms' middle."""
UNDER_CHIN = 0.02
"""Metres that a thing which is hugged ends under the chin."""


def _rubbed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cloth under one hand, on the thing in the other."""
    if "like_tool" in (w.body.figure.holds, w.body.figure.other):
        if side == 1:
            sanded(w, hand)
    elif side == 1 and kind in CLOTHS:
        marked(w, between(w, 0.2), WAD)
    else:
        shown_at(w, kind, palm_centre(hand) if side == 0 else between(w, 0.3))


def _spoken_into(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Its upper end at the mouth; before it where it is blown on."""
    if blows(kind):
        blown_on(w, hand, kind, side)
        return
    if side == 0 or kind not in TURNED:
        plainly(w, hand, kind, side)
        return
    at = palm_centre(hand)
    low, high = span(kind)
    if kind in MIKES:
        coiled(w, (at[0], w.body.chin[1] + AT_LIPS - high + low, at[2]))
    shown_at(w, kind, (at[0], w.body.chin[1] + AT_LIPS - high, at[2]))


AT_LIPS = 0.07
"""Metres over the chin to which a microphone reaches."""


def _at_the_ready(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A rifle lies in both hands, its barrel through the left one."""
    if kind != "rifle" or side == 0 or w.body.figure.other:
        plainly(w, hand, kind, side)
        return
    angle = to_the_other(w, hand) + 90.0
    back = abs(wrapped(angle)) > 90.0
    marked(w, palm_centre(hand), turned(turned_round(HELD[kind]) if back else HELD[kind], angle - 180.0 if back else angle))


def _played(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """An instrument where its player has it: across the body, before the mouth, between the hands."""
    if side == 0:
        plainly(w, hand, kind, side)
    elif kind in BLOWN:
        marked(w, _mouth(w), _blown(kind, back=leftwards(w)))
    elif kind in KEYED:
        marked(w, between(w), PIANO)
    elif kind in ACROSS:
        shown_at(w, kind, between(w, ACROSS[kind]), to_the_other(w, hand))
    else:
        shown_at(w, kind, between(w))


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

BY_MANNER: dict[str, Callable[[Wear, Hand, str, int], None]] = {
    "crumple": crumpled,
    "wrap": tied,
    "toss": lobbed,
    "toss_up": lobbed,
    FLING: lobbed,
    STREWS: strewn,
    coat_words.FLUNG: flown,
    OFF_FACE: off_face,
    "tuck_in": _tucked,
    LEANS: leant,
    "tuck_low": pocketed,
    "tuck_high": pocketed,
    CHEWS: chewed,
    SNIFFS: smelt,
    "bar": unseen,
    "wring": wrung,
}
"""Ways of doing it (`Figure.fingers`) that say where a thing is, whatever the pose."""
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
    Pose.EAT: at_lips,
    Pose.DRINK: drunk,
    Pose.KICK: _kicked,
    Pose.DROP: _fallen,
    Pose.DAB: _dabbed,
    Pose.TYPE: _typed_on,
    Pose.DRAG: dragged,
    Pose.TEND: _tended,
    Pose.WEAR: _worn,
    Pose.CATCH: caught,
    Pose.PAT: _tended,
    Pose.AIM: _levelled,
    Pose.FIGHT: _levelled,
    Pose.SPY: _spied,
    Pose.HAUL: hauled,
    Pose.ROW: rowed,
    Pose.TEAR: _half,
    Pose.BRANDISH: _raised,
    Pose.LOWER: _lowered,
    Pose.HANG: _on_wall,
    Pose.LIFT: _over_head,
    Pose.HUG: _hugged,
    Pose.HOLD: _at_the_ready,
    Pose.STAND: _at_the_ready,
    Pose.RUB: _rubbed,
    Pose.PLAY: _played,
    Pose.SPEAK_INTO: _spoken_into,
}
"""Poses that say where their thing is."""
