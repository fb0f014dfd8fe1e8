"""A thing that is put down: it stands or lies on what is under the hand, a table or the ground, and not in the air."""

from __future__ import annotations

import math

from storyboard.model.shots import Pose
from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import FLAT_DOWN, MIDDLING, SMALL, apart, doing, growth, in_hand, leftwards, marked, most, plainly
from storyboard.painters.sketch.props import PLAIN, base, draw_prop, parts_of, reach, scaled
from storyboard.painters.sketch.solids import Part, Spot, bounds
from storyboard.painters.sketch.things import LIES, THINGS, TURNED, TWO_HANDS, enlarged, faced, placed
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import WAD, Marks, box_of, grown, parts, turned, turned_round
from storyboard.staging.lying import LAID
from storyboard.staging.space import XY, View, add, mix, mul

FLAT = frozenset(
    {"letter", "card", "cards", "photo", "envelope", "map", "money", "ticket", "newspaper", "document", "note", "coin", "key", "ring"}
    | {"badge", "phone", "gun", "knife", "pen", "pencil", "folder", "passport", "form", "paper", "postcard", "drawing", "certificate"}
    | {"coat", "jacket", "dress", "shirt", "scarf", "blanket", "cloth", "towel", "uniform", "flag", "sword", "rifle", "like_cloth"}
    | {
        "glasses",
        "calculator",
        "wallet",
        "tablet",
        "poker_chip",
        "medal",
        "watch",
        "necklace",
        "bracelet",
        "file",
        "stamp",
        "feather",
        "like_sheet",
        "like_card",
    }
)
"""Things that lie on what they are put on."""
BEYOND = 0.1
"""Metres from the palm to the middle of a flat thing, which the fingers push: the hand would hide it."""
OVER = 0.006
"""Metres that a thing is drawn over what it lies on."""


def put(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is put down, on `Figure.surface`; in the hand where there is none."""
    level = w.body.figure.surface
    if level is None or side == 0 or not kind:
        plainly(w, hand, kind, side)
        return
    at = palm_centre(hand)
    if kind in TWO_HANDS and not w.body.figure.other:
        at = mix(at, palm_centre(hand_of(w.body, 0)), 0.5)
    if kind in FLAT:
        at = add(at, mul(w.body.root.front, BEYOND))
    if kind == "dough" and doing(w.body.figure) is Pose.SLAM:
        at = add(at, mul(w.body.root.front, THROWN))
    if w.body.figure.fingers == "tip":
        _tipped_over(w, kind, at, level + OVER)
        return
    _stood(w, kind, at, level + OVER)


THROWN = 0.3
"""Metres beyond the hands that dough lands which they throw on a table."""


def _tipped_over(w: Wear, kind: str, at: Vec, level: float) -> None:
    """A thing that falls over away from the hand that has knocked against it, what is spilt of it, and the way it falls."""
    way = -1.0 if leftwards(w) else 1.0
    at = add(at, mul(w.body.root.front, 0.22))
    marks = HELD.get(kind) or (THINGS[kind] if kind in TURNED else None)
    (x, y), k = w.view.project((at[0], level, at[2])), w.view.pixels(at)
    pool = [
        (x + way * 0.16 * k + 0.15 * k * math.cos(a), y + 0.025 * k + 0.04 * k * math.sin(a))
        for a in (math.tau * n / 20 for n in range(20))
    ]
    w.drawing.shape([pool], 0.4, w.width * 0.7)
    if marks is not None:
        marked(w, (at[0], level + 0.07, at[2]), turned(marks, -way * LEANT), most(kind, marks))
    else:
        facing, _ = faced(at, w.view.eye)
        draw_prop(
            w.drawing, w.view, kind, (at[0], level + 0.07, at[2]), facing, roll=-way * LEANT, size=1.3, key=w.key, tone=apart(w, kind)
        )
    for radius in (0.17, 0.21):
        turns = [math.radians(90.0 - way * (10.0 + 9.0 * n)) for n in range(5)]
        w.drawing.stroke([(x + radius * k * math.cos(a), y - radius * k * math.sin(a)) for a in turns], w.width, "ink", 0.85)


LEANT = 74.0
"""Degrees that what is knocked over has fallen already."""


def wiped(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cloth under the flat hand on what it wipes."""
    level = w.body.figure.surface
    if level is None or side == 0:
        plainly(w, hand, kind, side)
        return
    x, _, z = add(palm_centre(hand), mul(w.body.root.front, 0.05))
    marked(w, (x, level + OVER, z), grown(WAD, 1.7), lying=True)


TIPPED, EMPTIED, WATERS = 62.0, 108.0, 30.0
"""Degrees by which what is poured from is turned to its spout, which all such things have on their right; what is emptied; a can
whose spout is low and long."""


def poured(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A can or a jug tipped away from who pours, over the vessel in the other hand; else what falls out of a thing that is emptied."""
    drawn = HELD.get(kind) or (THINGS[kind] if kind in TURNED else None)
    out = not in_hand(w.body.figure, 0)
    if side == 0 or (drawn is None and not out) or (not out and kind not in TURNED):
        plainly(w, hand, kind, side)
        return
    way = -1.0 if leftwards(w) else 1.0
    if drawn is None:
        at = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5)
        facing, pitch = faced(at, w.view.eye)
        draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=-way * UPENDED, key=w.key, tone=apart(w, kind))
        _spilled(w, w.view.project(add(at, mul(w.body.root.front, 0.05))))
        return
    marks = turned(
        turned_round(drawn) if way < 0 else drawn,
        -way * (WATERS if kind == "watering_can" else EMPTIED if out and kind not in SPOUTED else TIPPED),
    )
    marked(w, palm_centre(hand), marks, most(kind, drawn))
    if out:
        lip = max((point for mark in marks if not mark.width for point in mark.points), key=lambda p: way * p[0] - 0.7 * p[1])
        (x, y), k = w.view.project(palm_centre(hand)), w.view.pixels(palm_centre(hand)) * growth(w, marks, most(kind, drawn)) / 100
        _spilled(w, (x + lip[0] * k, y - lip[1] * k))


SPOUTED = frozenset({"watering_can", "teapot", "kettle", "jug", "jerrycan", "carafe"})
"""What is poured from by a spout, and not over its whole rim."""
UPENDED = 158.0
"""Degrees that a bag is turned whose handles are above it, so that what is in it falls out."""
SPILL = 0.5
"""Metres that what is poured out is seen to fall where nothing is under it."""
_WIDENS = ((0.0, 0.02), (0.12, 0.014), (0.35, 0.022), (0.6, 0.016), (0.85, 0.028), (1.0, 0.034))
"""Half the width of it, metres, by the share of the way down."""
_DROPS = ((-0.09, 0.62, 0.014), (0.1, 0.55, 0.012), (0.13, 0.9, 0.016), (-0.12, 0.96, 0.013), (0.07, 1.02, 0.011))
"""What splashes off: metres aside, share of the way down, metres across."""


def _spilled(w: Wear, lip: XY) -> None:
    """What falls from a lip: a stream that widens, down to what is under it, and drops off it."""
    at, level = palm_centre(hand_of(w.body, 1)), w.body.figure.surface
    k = w.view.pixels(at)
    fall = SPILL if level is None else max(0.12, at[1] - level + 0.05)
    (x, y) = lip
    sides = [[(x + out * wide * k, y + share * fall * k) for share, wide in _WIDENS] for out in (-1.0, 1.0)]
    w.drawing.fill([[*sides[0], *reversed(sides[1])]], 0.3, 0.9)
    for line in (*sides, [(x + 0.2 * (p - x), q) for p, q in sides[1]]):
        w.drawing.stroke(line, w.width, "ink", 0.85, (0.0, 0.3))
    for dx, share, r in _DROPS:
        drop = [(x + (dx + r * math.cos(a)) * k, y + (share * fall + r * math.sin(a)) * k) for a in (math.tau * n / 10 for n in range(10))]
        w.drawing.shape([drop], 0.3, w.width * 0.6)


def _stood(w: Wear, kind: str, at: Vec, level: float) -> None:
    """A thing with its lower edge at a height."""
    marks = HELD.get(kind) or (THINGS[kind] if kind in FLAT and kind in TURNED else None)
    if marks is not None and kind in FLAT:
        marked(w, (at[0], level, at[2]), _centred(marks), most(kind, marks), lying=True)
    elif marks is not None:
        marked(w, (at[0], level - box_of(marks)[1] * growth(w, marks, most(kind, marks)) / 100, at[2]), marks, most(kind, marks))
    else:
        _solid(w, kind, at, level)


def _centred(marks: Marks) -> Marks:
    """Marks around their own middle."""
    x0, y0, x1, y1 = box_of(marks)
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return tuple(type(m)(tuple((px - x, py - y) for px, py in m.points), m.tone, m.width, m.line) for m in marks)


def _solid(w: Wear, kind: str, at: Vec, level: float) -> None:
    size = enlarged(kind) if kind in TURNED else 1.4 if kind in SMALL else 1.2 if kind in MIDDLING else 1.0
    lies = kind in LIES
    y = level + THICK if lies else level + base(kind) * size
    facing, _ = faced(at, w.view.eye)
    draw_prop(w.drawing, w.view, kind, (at[0], y, at[2]), facing, roll=LYING if lies else 0.0, size=size, key=w.key, tone=apart(w, kind))


THICK, LYING = 0.03, 84.0
"""Metres from what a tool lies on up to its middle, and degrees by which it is turned."""


def laid_out(piece: Piece, view: View) -> tuple[Spot, list[Part]]:
    """A thing of the set with its parts: its lower edge on what it stands on, turned to the lens; also what only hands had up to now."""
    kind = piece.kind.removeprefix(LAID)
    if kind in FLAT:
        return _flattened(piece, kind, view)
    if kind in THINGS:
        return placed(piece, view)
    way = faced((piece.x, piece.y, piece.z), view.eye)
    if kind in HELD:
        marks = grown(_lain(HELD[kind]), LYING_OUT)
        return Spot((piece.x, piece.y - box_of(marks)[1] / 100, piece.z), *way), parts(marks, PLAIN)
    size = min(MOST_OUT, max(1.0, LEAST_OUT / reach(kind)))
    return Spot((piece.x, piece.y + base(kind) * size, piece.z), *way), [scaled(part, size) for part in parts_of(kind)]


def _flattened(piece: Piece, kind: str, view: View) -> tuple[Spot, list[Part]]:
    """A letter, a gun: on its back, its front up, no flatter than that the lens sees it."""
    marks = HELD.get(kind) or THINGS.get(kind)
    size = min(MOST_OUT, max(1.0, LEAST_OUT / reach(kind)))
    flat = parts(grown(_centred(marks), LYING_OUT), PLAIN) if marks is not None else [scaled(part, size) for part in parts_of(kind)]
    yaw, _ = faced((piece.x, piece.y, piece.z), view.eye)
    dips = -min(Spot((0.0, 0.0, 0.0), yaw, FLAT_DOWN)(corner)[1] for part in flat for corner in bounds(part))
    return Spot((piece.x, piece.y + THICK + max(0.0, dips), piece.z), yaw, FLAT_DOWN), flat


def _lain(marks: Marks) -> Marks:
    """A thing as it lies, where it is too slender to stand by itself."""
    x0, y0, x1, y1 = box_of(marks)
    return turned(_centred(marks), LYING) if y1 - y0 > SLENDER * (x1 - x0) else marks


SLENDER = 2.6
"""How many times as high as it is wide a thing is that falls over."""
LYING_OUT, LEAST_OUT, MOST_OUT = 1.7, 0.34, 2.0
"""How many times larger than in a hand what lies about is drawn; metres across of such a thing at the least, and the most it grows."""
