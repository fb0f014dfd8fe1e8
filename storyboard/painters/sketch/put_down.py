"""A thing that is put down: it stands or lies on what is under the hand, a table or the ground, and not in the air."""

from __future__ import annotations

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import MIDDLING, SMALL, apart, growth, leftwards, marked, most, plainly
from storyboard.painters.sketch.props import base, draw_prop
from storyboard.painters.sketch.things import LIES, THINGS, TURNED, TWO_HANDS, enlarged, faced
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import WAD, Marks, box_of, grown, turned, turned_round
from storyboard.staging.space import add, mix, mul

FLAT = frozenset(
    {"letter", "card", "cards", "photo", "envelope", "map", "money", "ticket", "newspaper", "document", "note", "coin", "key", "ring"}
    | {"badge", "phone", "gun", "knife", "pen", "pencil", "folder", "passport", "form", "paper", "postcard", "drawing", "certificate"}
    | {"coat", "jacket", "dress", "shirt", "scarf", "blanket", "cloth", "towel", "uniform", "flag", "sword", "rifle", "like_cloth"}
    | {
        "glasses",
        "wallet",
        "tablet",
        "chip",
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
    _stood(w, kind, at, level + OVER)


def wiped(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A cloth under the flat hand on what it wipes."""
    level = w.body.figure.surface
    if level is None or side == 0:
        plainly(w, hand, kind, side)
        return
    x, _, z = add(palm_centre(hand), mul(w.body.root.front, 0.05))
    marked(w, (x, level + OVER, z), grown(WAD, 1.7), lying=True)


TIPPED = 62.0
"""Degrees by which what is poured from is turned to its spout, which all such things have on their right."""


def poured(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A can or a jug tipped away from who pours."""
    if side == 0 or kind not in TURNED:
        plainly(w, hand, kind, side)
        return
    left = leftwards(w)
    marks = turned_round(THINGS[kind]) if left else THINGS[kind]
    marked(w, palm_centre(hand), turned(marks, TIPPED if left else -TIPPED), most(kind, marks))


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
