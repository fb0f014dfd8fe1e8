"""A close picture of one thing: on a plain surface under the light, in the story's colour."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from storyboard.breakdown.lists import listed
from storyboard.model.cast import PlaceKind
from storyboard.model.stage import Camera, Figure, Stage, Vec
from storyboard.painters.sketch import (
    handwork,
    insert_ghosts,
    insert_grounds,
    insert_hands,
    insert_mirrors,
    insert_pair_hands,
    insert_pairs,
    insert_photos,
    insert_sets,
    lettering,
    props,
    things,
)
from storyboard.painters.sketch.closeups import CLOSEUPS, backed
from storyboard.painters.sketch.flat import Plane, rows
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.painters.sketch.insert_kinds import FALLING, STAND, VESSELS, WITH_HANDS, WORKED, deed_of
from storyboard.painters.sketch.solids import Easel, Face, bounds
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import ASKEW, Marks, airborne, closeup, solid
from storyboard.shots import close_deeds, mirrored, own_hands
from storyboard.shots.pictured import PICTURED, parted
from storyboard.shots.things import MANY
from storyboard.staging.figures import hand_point
from storyboard.staging.space import XY, Turn, View, add, length, mul, sub, unit, yaw_to

FILL = 0.62
"""Share of the picture's height that the thing takes."""
LEAST, MOST = 0.2, 5.0
"""Bounds of how much a thing is drawn smaller or larger than life."""


def held(stage: Stage) -> bool:
    """Whether somebody holds what the insert is on, and the lens is on that hand: then it is drawn in the hand.

    Things of the lexicon, deeds, hands that a script asks for, what is to be read and what is seen from above have close pictures.
    """
    shown = stage.insert_hand in {"", "hold"} and stage.insert not in things.TURNED and not insert_grounds.from_above(stage)
    shown = shown and not stage.insert_by and not (stage.insert_words and stage.insert in lettering.FACES)
    return shown and any(figure.holds == stage.insert and _is_on_hand(stage, figure) for figure in stage.figures)


def _is_on_hand(stage: Stage, figure: Figure) -> bool:
    return length(sub(hand_point(figure), stage.camera.target)) < AT_HAND


AT_HAND = 0.4
"""Metres from a hand within which the lens is on what that has."""


def draw_insert(easel: Easel, stage: Stage) -> None:
    """What the insert is on, filling the picture, and the hands that do something with it."""
    if out := POPS.get((stage.insert, stage.insert_hand)):
        stage = stage.model_copy(update={"insert": out, "insert_hand": "rises", "insert_on": f"in {stage.insert}", "insert_count": 2})
    plane = _plane(easel, stage)
    if insert_pairs.drawable(stage):
        insert_pair_hands.draw(plane, stage)
        return
    if _by_hand(stage):
        _draw_by_hand(plane, stage)
        return
    kind = _worked(stage)
    marks = _marks(kind, stage.insert_words)
    if marks and stage.insert_hand in insert_ghosts.MOVED and kind not in STAND:
        insert_ghosts.draw_moved(plane, solid(marks), kind, stage.insert_hand, stage.insert_count)
        return
    if marks and stage.insert_hand == "spills" and kind in VESSELS:
        insert_ghosts.draw_spilt(plane, solid(marks), kind)
        return
    deed = None if stage.insert in WITH_HANDS else deed_of(stage.insert, stage.insert_hand)
    size, off = (deed.zoom, deed.off) if deed else (1.0, (0.0, 0.0))
    kind = OUTSIDE.get(kind, kind) if not stage.interior else kind
    kind = ON_RAILS.get(kind, kind) if stage.place in RAILS else kind
    plane = replace(plane, zoom=size, off=off)
    if not _draw_row(easel, plane, kind, stage):
        _draw_thing(easel, plane, kind, stage)
    if stage.insert_words and kind not in LETTERED | lettering.FACES.keys():
        _labelled(plane, *LABELS.get(kind, (ACROSS, 16)))
    if deed:
        insert_hands.draw_deed(replace(plane, zoom=1.0, off=(0.0, 0.0)), deed)


def _worked(stage: Stage) -> str:
    """What is drawn of a thing by what is done with it, and where something is to be read on it."""
    kind = WORKED.get((stage.insert, stage.insert_hand), stage.insert)
    return "screen" if stage.insert_words and kind in LIT else lettering.drawn_as(kind, stage.insert_words)


LIT = frozenset({"laptop", "television", "computer"})
"""What one reads on the screen of."""


def _marks(kind: str, words: str) -> Marks | None:
    """The flat drawing of a thing, with what is to be read on it."""
    marks = HELD.get(kind) or things.THINGS.get(kind)
    return lettering.lettered(kind, marks, words) if marks else None


def _draw_row(easel: Easel, plane: Plane, kind: str, stage: Stage) -> bool:
    """Several of a thing beside each other, as many as are told, or one from above that is to be read; whether it can be drawn so."""
    marks = _marks(kind, stage.insert_words)
    if stage.insert_count > 1 and marks:
        insert_ghosts.draw_row(plane, solid(marks), stage.insert_count)
    elif marks and stage.insert_words and kind in lettering.FACES.keys() - LETTERED:
        insert_ghosts.draw_row(replace(plane, bed=plane.bed or "table"), solid(marks), 1)
    elif stage.insert_count > 1 and kind in props.PROPS and kind not in insert_sets.ANIMALS:
        _lying(easel, plane, stage.model_copy(update={"insert": kind}))
    else:
        return False
    return True


def _draw_thing(easel: Easel, plane: Plane, kind: str, stage: Stage) -> None:
    """A thing as its table has it: a photograph, an animal, a thing in the air, a close picture of its own, a piece of a set, a prop."""
    marks, one = _marks(kind, stage.insert_words), kind.removeprefix(MANY)
    if kind.startswith(MANY) and (many := HELD.get(one) or things.THINGS.get(one)):
        insert_ghosts.draw_several(plane, solid(many))
    elif kind in mirrored.KINDS:
        insert_mirrors.draw(easel, plane, stage)
    elif photo := insert_photos.marks_of(kind):
        closeup(photo, backed, lies=True)(plane)
    elif kind.startswith(PICTURED):
        insert_sets.draw_photo(easel, plane, parted(kind)[1][0])
    elif stage.insert_hand in insert_sets.POSES and one in insert_sets.ANIMALS:
        insert_sets.draw_set(easel, kind, stage)
    elif marks and stage.insert_hand in FALLING:
        airborne(solid(marks), backed)(plane)
    elif kind in CLOSEUPS:
        CLOSEUPS[kind](plane)
    elif kind in insert_sets.SHOWN and (kind not in props.PROPS or one in insert_sets.ANIMALS):
        insert_sets.draw_set(easel, kind, stage)
    elif stage.insert_hand in FALLING:
        _in_the_air(easel, stage, kind)
    else:
        _lying(easel, plane, stage.model_copy(update={"insert": kind}))


POPS: dict[tuple[str, str], str] = {("toaster", hand): "toast" for hand in ("rises", "opens", "rings", "bursts", "shakes", "knock")}
"""What leaps out of a thing by what that does."""
LETTERED = frozenset(
    {
        "apple_letter_chest",
        "open_watch",
        "watch",
        "clock",
        "striking_clock",
        "ringing_phone",
        "heartbeat",
        "flatline",
        "graph",
        "keypad",
        "number_plate",
        "boat_bow",
        "painted_boards",
        "painted_side",
        "neon_sign",
    }
    | {"iced_cake", "open_card"}
    | {"name_plate", "steel_plate", "metal_tag", "tag", "label"}
    | {
        "numbers",
        "screen",
        "phone",
        "letter",
        "newspaper",
        "ticket",
        "sign",
        "scoreboard",
        "paper_corner",
        "mailbox",
        "letterbox",
        "signature",
    }
)
"""Kinds whose drawing has the words on it already."""
OUTSIDE = {"hole": "pit", "sail": "set_sail"}
"""What a thing is out of doors: a hole is in the ground there, not in a wall, and a sail hangs from its yard."""
RAILS = frozenset({PlaceKind.TRAIN, PlaceKind.STATION})
ON_RAILS = {"tunnel": "rail_tunnel"}
"""What a thing is where trains run: rails go into a tunnel there, and no road."""
ROWS_HIGH = (0.2, 0.17, 0.15, 0.13)
"""Heights of letters on a label, by how many lines there are."""


ACROSS = -0.2
"""Where the middle of a label is, in units of half the picture's height above its middle."""
LABELS: dict[str, tuple[float, int]] = {
    **dict.fromkeys(("page", "form"), (ACROSS, 9)),
    **dict.fromkeys(("boat", "ship", "rowing_boat", "photo_frame"), (-0.7, 16)),
}
"""The same where it is on another place, and how many letters a line has."""


def _by_hand(stage: Stage) -> bool:
    """Whether hands work at a thing."""
    own = stage.insert == own_hands.HANDS and stage.insert_hand in (*own_hands.WORKS, *own_hands.WASHED, own_hands.LICK)
    alone = (stage.insert in WITH_HANDS and not own and stage.insert_hand != close_deeds.SHIELD) or stage.insert.startswith(PICTURED)
    return stage.insert_hand in WORKS and not alone and stage.insert.removeprefix(MANY) not in insert_sets.ANIMALS - EATEN


EATEN = frozenset({"fish", "chicken", "crab", "squid"})
"""Animals that hands work at in a kitchen."""


def _plane(easel: Easel, stage: Stage) -> Plane:
    """The plane of an insert: what is under or behind its thing, and how the lens is tilted."""
    view = easel.view
    ground = insert_grounds.bed_of(stage)
    bed = ground if insert_grounds.from_above(stage) else ""
    behind = None if stage.interior else partial(_outside, easel, stage)
    roll = view.camera.roll
    plane = Plane(
        easel.drawing,
        view.width,
        view.height,
        stage.insert_words,
        bed=bed,
        ground=ground,
        count=stage.insert_count,
        roll=roll,
        behind=behind,
    )
    return _of_two(plane, stage) if stage.insert_other or stage.insert_by else plane


def _of_two(plane: Plane, stage: Stage) -> Plane:
    """A plane into which the hands of two people come, each in what its own wears."""
    over, under = (handwork.arm_of(stage, who) for who in (stage.insert_by, stage.insert_other))
    return replace(plane, skin=over.skin, sleeve=over.forearm, other=(under.skin, under.forearm))


def _draw_by_hand(plane: Plane, stage: Stage) -> None:
    kind = _worked(stage)
    flat = kind in HELD or kind in things.THINGS or kind in props.PROPS
    fixed = CLOSEUPS.get(kind) if kind in handwork.FIXED or not flat else None
    handwork.draw_work(plane, stage.model_copy(update={"insert": kind}), fixed)


def _labelled(p: Plane, middle: float, most: int) -> None:
    """The words on a strip of paper across the thing, large enough to be read, where its own drawing has no room for them."""
    lines = rows(p.words, most)
    high = ROWS_HIGH[len(lines) - 1]
    tall, wide = high * 1.6 * len(lines) + 0.12, min(2.2, 0.2 + max(map(len, lines)) * high * 0.86)
    p = replace(p, zoom=1.0, off=(0.0, 0.0))
    top = middle + tall / 2
    p.box(-wide / 2, top - tall, wide / 2, top, "white", 0.9)
    for number, line in enumerate(lines):
        p.text(line, 0.0, top - 0.06 - high * (0.8 + 1.6 * number), wide - 0.14, high)


def _outside(easel: Easel, stage: Stage, level: float) -> None:
    """Sky, distance and ground behind a thing outside, the horizon at a level of the picture plane."""
    low = Camera(eye=(0.0, 1.2, 7.0), target=(0.0, 1.2, 0.0), lens=35.0, shift_y=-level / 2, roll=easel.view.camera.roll)
    insert_sets.outdoors(Easel(easel.drawing, View(low, easel.view.width, easel.view.height), easel.key), stage)


def _in_the_air(easel: Easel, stage: Stage, kind: str) -> None:
    """A thing that falls: small, askew, nothing under it."""
    view, target = easel.view, stage.camera.target
    backed(Plane(easel.drawing, view.width, view.height), 0.2, -0.8)
    facing = yaw_to(target[0], target[2], view.eye[0], view.eye[2]) + (TOWARDS if kind in FACED else TURNED)
    lo, hi = _extent(kind)
    size = _size(view, target, lo, hi) * AIRY
    middle = Turn(facing)(((lo[0] + hi[0]) / 2 * size, (lo[1] + hi[1]) / 2 * size, (lo[2] + hi[2]) / 2 * size))
    pitch, roll = LIES.get(kind, (0.0, 0.0))
    below = (target[0], target[1] - DROPPED * (hi[1] - lo[1]) * size, target[2])
    props.draw_prop(
        easel.drawing,
        view,
        kind,
        sub(below, middle),
        facing,
        pitch=pitch,
        roll=roll - ASKEW,
        size=size,
        key=easel.key,
        tone=OF_METAL.get(kind, "accent"),
    )


OF_METAL: dict[str, str] = dict.fromkeys(("key", "coin", "ring"), "#d9a93c")
"""What has a colour that the words take for granted, whatever the accent of the story is."""
AIRY, DROPPED = 0.62, 0.4
"""How large a falling thing is against one that lies, and how far under the middle of the picture, in its heights."""


def _lying(easel: Easel, plane: Plane, stage: Stage) -> None:
    """A surface below what the camera looks at, and the thing on it."""
    view, kind, target = easel.view, stage.insert, stage.camera.target
    facing = yaw_to(target[0], target[2], view.eye[0], view.eye[2]) + (TOWARDS if kind in FACED else TURNED)
    lo, hi = _extent(kind)
    count = max(1, min(stage.insert_count, insert_ghosts.MOST))
    size = _size(view, target, lo, hi) * insert_ghosts.share(count)
    ground = (target[0], target[1] - (hi[1] - lo[1]) * size * 0.5, target[2])
    if plane.bed:
        insert_grounds.lay(plane)
    elif stage.interior:
        _surface(easel, ground)
    else:
        _outside(easel, stage, 0.6)
    away = unit((view.forward[0], 0.0, view.forward[2]))
    apart = math.hypot(hi[0] - lo[0], hi[2] - lo[2]) * size * ABREAST
    for k in range(count):
        step = (k - (count - 1) / 2) * apart
        _one_lying(easel, kind, (ground[0] - away[2] * step, ground[1], ground[2] + away[0] * step), facing, size)


ABREAST = 1.35
"""How far the middles of things in a row are apart, in their widths."""


def _one_lying(easel: Easel, kind: str, ground: Vec, facing: float, size: float) -> None:
    """A thing on a surface, over its shadow."""
    lo, hi = _extent(kind)
    middle = Turn(facing)(((lo[0] + hi[0]) / 2 * size, lo[1] * size, (lo[2] + hi[2]) / 2 * size))
    depth = 0.2 if kind in HOLLOW else 0.5
    _shadow(easel, ground, facing, depth, ((hi[0] - lo[0]) / 2 * size, (hi[2] - lo[2]) / 2 * size))
    pitch, roll = LIES.get(kind, (0.0, 0.0))
    at = sub(ground, middle)
    props.draw_prop(
        easel.drawing, easel.view, kind, at, facing, pitch=pitch, roll=roll, size=size, key=easel.key, tone=OF_METAL.get(kind, "accent")
    )


LIES: dict[str, tuple[float, float]] = {
    "gun": (0.0, 90.0),
    "rifle": (0.0, 90.0),
    "axe": (0.0, 90.0),
    "hammer": (0.0, 90.0),
    "flower": (90.0, 0.0),
    "guitar": (-90.0, 180.0),
    "umbrella": (60.0, 0.0),
    "dark_lantern": (0.0, 78.0),
}
"""Pitch and roll in degrees of things that lie on their side rather than stand."""
HOLLOW = frozenset({"glasses", "rope", "necklace", "ring", "umbrella", "bicycle", "cigarette", "binoculars", "gun", "rifle", "badge"})
"""Things that let most of the light through."""
FACED = listed("laptop camera doll toy_rabbit radio bag suitcase gift box painting mask cup flowers bread object")
"""Things whose front is what one wants to see."""
TOWARDS = -32.0
"""Degrees by which their front is turned from the lens."""
TURNED = 148.0
"""Degrees: things lie with their far end away from the lens and a little to the side."""


def _extent(kind: str) -> tuple[Vec, Vec]:
    """The box around a thing as it lies, around its grip; beams of light do not count."""
    turn = Turn(0.0, *LIES.get(kind, (0.0, 0.0)))
    boxes = [bounds(part) for part in props.parts_of(kind) if not (isinstance(part, Face) and part.alpha < 1)]
    points = [turn((x, y, z)) for lo, hi in boxes for x in (lo[0], hi[0]) for y in (lo[1], hi[1]) for z in (lo[2], hi[2])]
    xs, ys, zs = zip(*points, strict=True)
    return (min(xs), min(ys), min(zs)), (max(xs), max(ys), max(zs))


def _size(view: View, at: Vec, lo: Vec, hi: Vec) -> float:
    """How many times as large as life a thing is drawn so that it fills its share of the picture."""
    high = min(view.height, view.width) / view.focal * length(sub(at, view.eye))
    across = max(hi[1] - lo[1], math.hypot(hi[0] - lo[0], hi[2] - lo[2]) * 0.75)
    return max(LEAST, min(MOST, high * FILL / across))


def _surface(easel: Easel, at: Vec) -> None:
    """A table top to beyond the picture, with a far edge and some grain."""
    view, away = easel.view, unit((easel.view.forward[0], 0.0, easel.view.forward[2]))
    page = [(-60.0, -60.0), (view.width + 60, -60.0), (view.width + 60, view.height + 60), (-60.0, view.height + 60)]
    night = insert_grounds.NIGHT if easel.mood.dark else 0.0
    easel.drawing.gradient(page, (0, 0), easel.tone(0.5 + night, 1.0), (0, view.height), easel.tone(0.36 + night, 1.0))
    right = (away[2], 0.0, -away[0])
    corners = [_at(at, right, away, x, z) for x, z in ((-3, 0.34), (3, 0.34), (3, -3), (-3, -3))]
    polygon = view.polygon(corners)
    if len(polygon) > 2:
        edge = [_at(at, right, away, x, 0.34) for x in (-3, 3)]
        easel.drawing.shape([polygon], easel.tone(0.1 + night, 1.0), 3.0)
        easel.drawing.soft(polygon, "lamp" if night else "white", 0.2, 60)
        rim = view.polygon([edge[0], edge[1], sub(edge[1], (0, 0.05, 0)), sub(edge[0], (0, 0.05, 0))])
        if len(rim) > 2 and rim[0][1] > 0:
            easel.drawing.fill([rim], easel.tone(0.3 + night, 1.0))
    for k in range(9):
        z, x0 = 0.28 - 0.085 * k, easel.drawing.rng.uniform(-0.5, 0.2)
        points = view.segment(_at(at, right, away, x0, z), _at(at, right, away, x0 + easel.drawing.rng.uniform(0.15, 0.5), z + 0.01))
        if points:
            easel.drawing.stroke(points, 1.6, easel.tone(0.4 + night, 1.0), 0.6)


def _at(at: Vec, right: Vec, away: Vec, x: float, z: float) -> Vec:
    a, b = mul(right, x), mul(away, z)
    return (at[0] + a[0] + b[0], at[1], at[2] + a[2] + b[2])


def _shadow(easel: Easel, at: Vec, facing: float, alpha: float, half: XY) -> None:
    """Close under the thing, and thrown a little away from the light."""
    turn, off = Turn(facing), mul((-easel.key[0], 0.0, -easel.key[2]), 0.012 + 0.1 * min(half))
    ring = [turn((x * half[0] * 0.96, 0.0, z * half[1] * 0.96)) for x, z in ((1, -1), (1, 1), (-1, 1), (-1, -1))]
    polygon = easel.view.polygon([add(add(at, off), p) for p in ring])
    if len(polygon) > 2:
        easel.drawing.soft(polygon, "ink", alpha, 9)
