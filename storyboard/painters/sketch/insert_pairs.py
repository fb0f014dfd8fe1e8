"""Two things in one close picture: one lies on the other, stands in it, drips into it, hangs from it.

Where both are follows from the word for it; their sizes are those a draughtsman gives them, not those of life: a ring in a box is as
large as its box lets it be seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from storyboard.model.stage import Stage
from storyboard.painters.sketch import handwork_filled, insert_grounds, insert_palm, things
from storyboard.painters.sketch import insert_pair_sets as sets
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork import arm_of
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.painters.sketch.insert_events import BLOOD, DROPS, WATER
from storyboard.painters.sketch.insert_ghosts import SPILT
from storyboard.painters.sketch.insert_hands import DEEDS
from storyboard.painters.sketch.insert_kinds import WORKED
from storyboard.painters.sketch.insert_marks import around
from storyboard.painters.sketch.insert_sprites import Box, Sprite, abreast, sprite
from storyboard.shots import fluid_words, two_things
from storyboard.shots.pictured import PICTURED
from storyboard.shots.things import MANY

SEEN_THROUGH = frozenset({"glass", "wineglass", "jar", "fish_bowl", "like_jar", "goblet", "test_tube", "carafe"})
"""Vessels in which one sees what is in them."""
LONG = frozenset({"flower", "flowers", "branch", "straw", "pen", "knife", "umbrella", "feather", "chopsticks", "comb", "razor", "bottle"})
"""What stands out of a glass."""
FLUID = fluid_words.KINDS | frozenset(
    {"water", "blood", "milk", "rain", "drip", "drop", "wine", "oil", "faucet", "pipe", "paint", "brick_wall", "ceiling_lamp"}
)
"""What runs, or what something runs out of."""


@dataclass(frozen=True, slots=True)
class Two:
    """The two things of a picture."""

    first: Sprite | None
    other: Sprite
    kind: str
    """Of the first."""
    at: str
    """Kind of the other."""
    does: str
    count: int = 1
    """How many there are of the first."""


BY_HAND = frozenset({"put", "drop", "take", "slide", "push", "pull"})
"""What a hand does with the first thing, that has nothing else in it."""


THROWN = frozenset({"throw"})
"""What a hand has done with it that has let go of it already."""
DOORS = frozenset({"door", "open_door"})
"""What something is under, and never in or on."""


def _at_first(stage: Stage) -> bool:
    """Whether a hand is at the first thing: nothing else is in it, and what runs is in no hand."""
    return stage.insert_hand in BY_HAND | THROWN and not stage.insert_tool and stage.insert not in FLUID


def drawable(stage: Stage) -> bool:
    """Whether an insert shows two things: both have a drawing of their own, and hands are at no other work than with the first."""
    where, other = where_of(stage)
    if stage.insert_hand == FILLS and other in SPOUTS:
        return True
    if not where or (stage.insert_hand in WORKS and not _at_first(stage)) or (other in DOORS and where != "under"):
        return False
    if other == two_things.PALM:
        return insert_palm.lying(stage.insert.removeprefix(MANY)) is not None
    known = sprite(stage.insert) is not None or stage.insert in sets.SOURCES or (where == "over" and stage.insert in FLUID)
    return known and (sprite(other) is not None or other in DOORS or other in WORN)


def draw(p: Plane, stage: Stage) -> Box | None:
    """Both things, on what they stand on. The answer is where the first is; None where it has no place of its own."""
    where, other = where_of(stage)
    if other in DOORS:
        return _under_door(p, stage)
    if other == two_things.PALM:
        return insert_palm.draw(p, stage.insert.removeprefix(MANY), arm_of(stage, stage.insert_by))
    second = sprite(other)
    if second is None:
        return _in_coat(p, sprite(stage.insert, words=stage.insert_words), *WORN[other]) if other in WORN else None
    if stage.insert_hand in THROWN:
        return _flies(p, sprite(WORKED.get((stage.insert, "throw"), stage.insert)), second)
    if where in ("in", "from") and stage.insert_hand == "rises":
        return _leaps(p, abreast(sprite(stage.insert) or second, stage.insert_count), second)
    first = sprite(HUNG.get(stage.insert, stage.insert) if where == "over" else stage.insert, words=stage.insert_words)
    first = abreast(first, stage.insert_count) if first else None
    two = Two(first, second, stage.insert.removeprefix(MANY), other, stage.insert_hand, stage.insert_count)
    where = "on" if where == "in" and other in DISHES else where
    if where in ("in", "on") and stage.insert_hand in two_things.INTO:
        where = "over"
    spot = WHERE[where](p, two)
    lit = stage.insert_hand == "burns" and two.kind in LAMPS
    deed = DEEDS.get(stage.insert_hand) if stage.insert_hand in MARKED and not lit else None
    if deed is not None and deed.over is not None and spot is not None:
        deed.over(replace(p, zoom=0.62 * max(spot.wide, spot.high), off=(spot.x, spot.foot + spot.high / 2)))
    return spot


def _in_coat(p: Plane, first: Sprite | None, coat: Callable[[Plane], None], pocket: Callable[[Plane], None]) -> Box | None:
    """Half out of a pocket of who has the coat on."""
    coat(p)
    spot = first(p, Box(0.3, -0.42, 1.0, 1.0, turn=7.0)) if first else None
    pocket(p)
    return spot


WORN: dict[str, tuple[Callable[[Plane], None], Callable[[Plane], None]]] = {
    two_things.POCKET: (sets.breast, sets.pocket),
    two_things.LINING: (sets.lining, sets.inner_pocket),
}
"""What is seen of a coat behind what is in it, and before that."""


HUNG = {"desk_lamp": "ceiling_lamp", "lamp": "ceiling_lamp"}
"""What is another thing where it hangs over something."""
MARKED = frozenset({"smokes", "burns", "shines", "rings", "flickers", "shakes", "swings"})
"""What the first thing does beside being there."""
LAMPS = frozenset({"candle", "match", "lantern", "torch", "cigarette", "lamp", "lighter"})
"""What burns as it should."""


def _surface(p: Plane, low: float) -> None:
    """A table from the side, or the ground outside."""
    if p.behind is not None:
        p.behind(low + 0.5)
        return
    night = insert_grounds.NIGHT if p.drawing.mood.dark else 0.0
    page = [p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    p.drawing.gradient(page, (0, 0), 0.16 + night, (p.width, p.height), 0.28 + night)
    p.poly(((-9, low), (9, low), (9, -9), (-9, -9)), 0.38 + night, 0.8)
    for k in range(5):
        y = low - 0.1 - 0.13 * k
        p.line((-1.9 + 0.5 * (k % 3), y), (-0.6 + 0.6 * (k % 2), y), width=0.7, tone=0.62, alpha=0.6)


def _shade(p: Plane, x: float, y: float, wide: float) -> None:
    p.shade(oval(x + 0.05, y, wide / 2, 0.07), "ink", 0.4)


def _put(p: Plane, one: Sprite | None, box: Box, *, shade: bool = True) -> Box | None:
    """Draws a thing over its own shadow."""
    if one is None:
        return None
    if shade:
        _shade(p, box.x, box.foot, min(box.wide, box.high) * 0.9)
    return one(p, box)


def _on(p: Plane, two: Two) -> Box | None:
    """On a sheet that lies there, seen from above where both are flat; else on top of what stands there."""
    flat = _lies(two)
    if two.at in two_things.SHEETS:
        if flat:
            return _strewn(p, two)
        _surface(p, 0.1)
        two.other(p, Box(0.0, -0.95, 3.0, 0.8, lies=True))
        return _put(p, two.first, Box(0.05, -0.5, 1.5, 1.3))
    _surface(p, -0.5)
    _shade(p, 0.0, -0.9, 1.8)
    seat = two.at in SINKS
    under = two.other(p, Box(0.0, -0.98, 2.6, 1.8 if seat else 0.9))
    top = under.foot + under.high * SINKS.get(two.at, 0.95)
    high = 0.4 if flat else 0.86
    return _put(
        p, two.first, Box(0.0, top - (0.1 if flat else 0.02), min(1.3, under.wide * 0.95), high * (0.7 if seat else 1.0), lies=flat)
    )


def _lies(two: Two) -> bool:
    """Whether the first thing lies and does not stand."""
    return two.kind in two_things.SHEETS or two.kind in LIE or two.kind.startswith(PICTURED)


LIE = frozenset(
    {
        "toast",
        "bread_slice",
        "stick",
        "rope",
        "chain",
        "ring",
        "coin",
        "key",
        "cigarette",
        "glove",
        "flower",
        "nail",
        "screw",
        "bullet",
        "bone",
    }
)
"""What lies though it is no sheet."""
SINKS: dict[str, float] = {"sofa": 0.55, "armchair": 0.5, "chair": 0.52, "bed": 0.6, "bench": 0.55, "throne": 0.5, "wheelchair": 0.5}
"""How high one sits on what has a back, as shares of its height."""


def _strewn(p: Plane, two: Two) -> Box | None:
    """One flat thing upon another, from straight above."""
    insert_grounds.lay(replace(p, bed=p.bed or "table"))
    p.shade(oval(0.04, -0.08, 1.1, 0.84), "ink", 0.3, 0.12)
    two.other(p, Box(0.0, -0.96, 2.9, 1.92, turn=-6.0))
    p.shade(oval(0.12, -0.08, 0.5, 0.4), "ink", 0.3, 0.08)
    return two.first(p, Box(0.05, -0.45, 1.1, 0.9, turn=16.0)) if two.first else None


def _in(p: Plane, two: Two) -> Box | None:
    """In an open case, behind bars, seen through glass, or half out of a vessel."""
    if two.kind in DRIVEN and two.at in WOODEN:
        return _driven(p, two)
    _surface(p, -0.3)
    if two.at in two_things.CASES:
        p.shade(oval(0.0, -1.0, 1.5, 0.1), "ink", 0.45)
        sets.case_back(p, two.at)
        flat = _lies(two) and two.kind != "ring"
        spot = _put(p, two.first, Box(0.0, -0.5 if flat else -0.62, 1.8, 0.62 if flat else 1.1, lies=flat), shade=flat)
        sets.case_front(p, two.at)
        return spot
    if two.at == "cage":
        _shade(p, 0.0, -0.92, 1.5)
        p.poly(oval(0.0, 0.02, 0.72, 0.9), 0.1, 0.0)
        spot = _put(p, two.first, Box(0.0, -0.78, 1.0, 1.0), shade=False)
        sets.bars(p, 0.0, -0.9, 1.5, 1.72)
        return spot
    if two.at in SEEN_THROUGH and two.kind not in things.SLENDER | LONG:
        _shade(p, 0.0, -0.92, 1.2)
        around_ = two.other(p, Box(0.0, -0.92, 1.8, 1.76))
        return _put(p, two.first, Box(0.0, -0.74, around_.wide * 0.62, around_.high * 0.46), shade=False)
    if two.does == "floats":
        _shade(p, 0.0, -0.94, 1.6)
        full = two.other(p, Box(0.0, -0.96, 2.9, 1.5))
        return _put(p, two.first, Box(0.0, full.foot + full.high * 0.5, full.wide * 0.5, 0.5, lies=True), shade=False)
    turn = 188.0 if two.kind in BLADES else 10.0
    heaped = Box(0.0, -0.04, 1.5, 0.8) if two.count > 1 else Box(0.06, -0.4, 1.1, 1.3, turn=turn)
    spot = _put(p, two.first, heaped, shade=False)
    _shade(p, 0.0, -0.94, 1.4)
    two.other(p, Box(0.0, -0.96, 2.0, 1.1))
    return spot


DISHES = frozenset({"plate", "tray", "saucer"})
"""What holds things and hides nothing of them."""
BLADES = frozenset({"knife", "sword", "axe", "razor", "scalpel", "screwdriver", "fork", "scissors", "arrow", "dart", "spear", "ice_pick"})
"""What goes in with its end first."""


DRIVEN = (BLADES - {"axe", "razor", "scissors"}) | {"nail", "screw", "bolt"}
WOODEN = frozenset(
    {"plank", "wood", "beam", "log", "tree", "bench", "crate", "cutting_board", "like_board", "stump", "barrel", "post", "pole"}
)
"""What is driven into wood, and what is wood."""
DEEP = 0.06
"""Where the wood begins: what is driven in stands out of it by its handle or its head."""


def _driven(p: Plane, two: Two) -> Box | None:
    """Driven into wood: the rest of it stands out of a split, splinters around."""
    _surface(p, 0.3)
    spot = _put(p, two.first, Box(0.0, -0.72, 1.3, 1.6, turn=184.0 if two.kind in BLADES else 0.0), shade=False)
    p.poly(((-1.5, DEEP), (1.5, DEEP), (1.7, -9), (-1.7, -9)), "#b98d5a", 1.4)
    for k in range(5):
        y = DEEP - 0.16 - 0.19 * k
        p.line((-1.4, y), (-0.5, y - 0.03), (0.4, y + 0.02), (1.4, y - 0.02), width=0.8, tone=0.6, alpha=0.7)
    p.shade(oval(0.1, DEEP - 0.02, 0.36, 0.06), "ink", 0.4, 0.04)
    p.line((0.0, DEEP), (0.06, -0.24), (-0.04, -0.5), (0.02, -0.8), width=1.8)
    for side in (-1, 1):
        p.poly(((side * 0.14, DEEP - 0.01), (side * 0.34, DEEP + 0.14), (side * 0.26, DEEP - 0.01)), "#d9b483", 0.9)
    return spot


def _under(p: Plane, two: Two) -> Box | None:
    """Half under what lies or stands on it; in the room there is under what has legs."""
    _surface(p, 0.0)
    flat = _lies(two)
    if two.at in SPOUTS:
        return _under_spout(p, two)
    if two.at in TALL:
        above = two.other(p, Box(0.0, -0.85, 3.0, 1.7))
        return _put(p, two.first, Box(0.0, -0.9, min(0.9, above.wide * 0.4), 0.28 if flat else 0.5, lies=flat))
    spot = _put(p, two.first, Box(-0.62, -0.86, 1.1, 0.4 if flat else 0.7, lies=flat))
    _shade(p, 0.3, -0.78, 1.4)
    two.other(p, Box(0.3, -0.8, 1.9, 1.5, lies=two.at in two_things.SHEETS))
    return spot


SPOUTS = frozenset({"faucet", "pipe"})
"""What runs over what is under it."""


def _under_spout(p: Plane, two: Two) -> Box | None:
    """In a sink under a tap that runs into it."""
    handwork_filled.sink(p)
    x, level = handwork_filled.SPOUT, handwork_filled.LEVEL
    handwork_filled.tap(p, x, level)
    spot = _put(p, two.first, Box(x, -0.94, 1.3, 1.0))
    rim = spot.foot + spot.high * RIMS.get(two.kind, 0.96) if spot else -0.6
    handwork_filled.running(p, x, level, rim)
    handwork_filled.splashing(p, x, rim)
    return spot


RIMS: dict[str, float] = {"kettle": 0.66, "bucket": 0.66, "watering_can": 0.66, "basket": 0.6, "teapot": 0.8}
"""Where the rim of a vessel is whose handle stands over it, as a share of its height."""


def where_of(stage: Stage) -> tuple[str, str]:
    """Where the first thing is, and the kind of the second: what is filled is under a tap."""
    known = stage.insert_hand == FILLS and stage.insert not in FLUID and sprite(stage.insert) is not None
    return ("under", "faucet") if known else two_things.placed(stage.insert_on)


FILLS = "fill"
TALL = frozenset({"table", "desk", "bed", "chair", "bench", "sofa", "car", "truck", "van", "bus", "piano", "stool", "tree", "counter"})
"""What one sees something under, between its legs or wheels."""


def _under_door(p: Plane, stage: Stage) -> Box | None:
    """Through the gap under a door, half of it on this side."""
    sets.door_foot(p)
    one, spot = sprite(stage.insert, words=stage.insert_words), None
    if one is not None:
        p.shade(((-0.66, -0.4), (0.72, -0.4), (0.86, -0.98), (-0.74, -0.98)), "ink", 0.35, 0.05)
        spot = one(p, Box(0.0, -0.92, 1.5, 0.72, lies=True))
    sets.door_over(p)
    return spot


def _beside(p: Plane, two: Two) -> Box | None:
    _surface(p, -0.2)
    if two.at in two_things.GREAT:
        _shade(p, 0.5, -0.66, 2.2)
        two.other(p, Box(0.5, -0.68, 2.4, 1.6))
        return _put(p, two.first, Box(-1.0, -0.94, 0.9, 0.8, lies=_lies(two) and not two.kind.startswith(PICTURED)))
    _shade(p, 0.72, -0.72, 1.1)
    two.other(p, Box(0.74, -0.74, 1.3, 1.25))
    flat = _lies(two) and not two.kind.startswith(PICTURED)
    return _put(p, two.first, Box(-0.66, -0.8, 1.4, 0.6 if flat else 1.45, lies=flat))


def _behind(p: Plane, two: Two) -> Box | None:
    _surface(p, -0.1)
    great = two.at in two_things.GREAT
    spot = _put(p, two.first, Box(0.5, -0.6, 1.3, 0.8) if great else Box(0.34, -0.4, 1.5, 1.3))
    _shade(p, -0.24, -0.86, 1.4)
    two.other(p, Box(-0.24, -0.9, 2.2, 1.8) if great else Box(-0.24, -0.88, 1.5, 1.2))
    return spot


def _from(p: Plane, two: Two) -> Box | None:
    """Hung from a hook, a branch, a line at the top of the picture."""
    _surface(p, -1.3)
    if two.at in ("branch", "tree"):
        p.poly(((-9, 0.98), (9, 0.74), (9, 0.62), (-9, 0.8)), "#8a6a4a", 1.3)
    elif two.at in ("clothes_line", "cable", "rope", "string"):
        p.line((-2, 0.86), (0.0, 0.74), (2, 0.86), width=3.0)
    else:
        p.box(-0.16, 0.66, 0.16, 1.0, 0.3, 1.0)
        p.line((0.0, 0.84), (0.0, 0.66), (0.06, 0.58), (0.14, 0.62), width=4.0)
    p.line((0.04, 0.74), (0.04, 0.42), width=2.2)
    return two.first(p, Box(0.04, -0.86, 1.9, 1.32)) if two.first else None


def _over(p: Plane, two: Two) -> Box | None:
    """Above what it drips or falls into, or hangs over."""
    _surface(p, -0.5)
    _shade(p, 0.2, -0.92, 1.2)
    fluid = two.kind in FLUID or two.does in ("drips", "spills")
    below = two.other(p, Box(0.2 if fluid else 0.0, -0.94, 2.2, 0.5 if _flat(two.at) else 0.74, lies=_flat(two.at)))
    mouth = below.foot + below.high * (0.5 if _flat(two.at) else 0.96)
    return _runs(p, two, mouth) if fluid else _drops(p, two, mouth) if two.does in two_things.INTO else _hangs(p, two)


def _flat(kind: str) -> bool:
    return kind in two_things.SHEETS


def _runs(p: Plane, two: Two, mouth: float) -> Box | None:
    """Drops, or a stream, down to where they go in, and what splashes there."""
    tone: Tone = SPILT.get(two.kind) or DROPS.get(two.kind, BLOOD if two.kind == "blood" else WATER)
    x, y = sets.MOUTH
    if two.kind in sets.SOURCES:
        sets.SOURCES[two.kind](replace(p, off=(0.0, sets.MOUTH[1] - sets.LEAVES)))
        spot = None
    else:
        spot = two.first(p, Box(x, y + 0.02, 1.4, 0.62, turn=0.0)) if two.first and two.kind not in FLUID else None
    if two.does == "spills":
        p.poly(((x - 0.07, y), (x + 0.07, y), (x + 0.05, mouth - 0.04), (x - 0.05, mouth - 0.04)), tone, 1.0)
        p.line((x - 0.01, y), (x - 0.01, mouth), width=1.2, tone="white", alpha=0.7)
    for k in range(0 if two.does == "spills" else 3):
        level = y - 0.14 - (y - mouth - 0.12) * k / 3
        p.poly([(x + 0.9 * u, level + 0.9 * v) for u, v in DROP], tone, 1.2)
    for side in (-1, 1):
        for k in range(3):
            p.disc(x + side * (0.12 + 0.09 * k), mouth + 0.1 + 0.06 * (2 - abs(k - 1)), 0.035, tone, line=0.8)
    p.line(*around(x, mouth, 0.2, 0, 360, 0.05), width=1.4, tone="white")
    return spot


DROP = ((0, 0.17), (0.07, 0.0), (0.06, -0.08), (0, -0.12), (-0.06, -0.08), (-0.07, 0.0))
"""A drop."""


def _drops(p: Plane, two: Two, mouth: float) -> Box | None:
    """In the air over it, where it was as strokes above, and what it throws up."""
    if two.first is None:
        return None
    spot = two.first(p, Box(0.0, mouth + 0.16, 0.9, 0.6, turn=-24.0))
    for k in range(4):
        x = -0.24 + 0.16 * k
        p.line((x, spot.foot + spot.high + 0.08), (x, 1.0 - 0.05 * (k % 2)), width=2.4)
    for side in (-1, 1):
        for k in range(3):
            x = side * (0.56 + 0.12 * k)
            p.line((x, mouth + 0.2 - 0.08 * k), (x + 0.1 * side, mouth + 0.34 - 0.12 * k), width=2.4)
    return spot


def _flies(p: Plane, one: Sprite | None, other: Sprite) -> Box | None:
    """In a bow through the air into or at what stands on the right, pale where it has been."""
    _surface(p, -0.5)
    _shade(p, 0.9, -0.94, 1.2)
    goal = other(p, Box(0.9, -0.96, 1.4, 1.16))
    way = [(-1.9 + 2.8 * k / 12, -0.2 + 2.5 * (k / 12) * (1.18 - k / 12)) for k in range(12)]
    for a, b in pairwise(way[:-2]):
        if way.index(a) % 2 == 0:
            p.line(a, b, width=2.6, taper=(0.0, 0.0))
    mouth = goal.foot + goal.high
    for side in (-1, 1):
        p.line((0.9 + side * 0.5, mouth + 0.16), (0.9 + side * 0.62, mouth + 0.3), width=2.4)
    x, y = way[-3]
    return one(p, Box(x, y - 0.3, 0.72, 0.6, turn=24.0)) if one else None


def _leaps(p: Plane, one: Sprite, other: Sprite) -> Box:
    """Up out of what it was in, strokes under it."""
    _surface(p, -0.5)
    spot = one(p, Box(0.0, 0.22, 1.1, 0.62, turn=8.0))
    _shade(p, 0.0, -0.94, 1.5)
    below = other(p, Box(0.0, -0.96, 2.0, 1.0))
    mouth = below.foot + below.high
    for x in (-0.3, -0.1, 0.1, 0.3):
        p.line((x, mouth + 0.03), (x, max(mouth + 0.14, 0.2)), width=2.6)
    for side in (-1, 1):
        p.line((side * 0.72, 0.3), (side * 0.8, 0.74), width=2.4)
    return spot


def _hangs(p: Plane, two: Two) -> Box | None:
    if two.first is None:
        return None
    if two.kind in HUNG:
        two.first(p, Box(0.0, -0.06, 2.6, 2.4))
        return Box(0.0, -0.06, 1.0, 0.8)
    p.line((0.0, 1.2), (0.0, 0.7), width=2.4)
    return two.first(p, Box(0.0, 0.06, 1.5, 0.72))


WHERE: dict[str, Callable[[Plane, Two], Box | None]] = {
    "in": _in,
    "on": _on,
    "under": _under,
    "beside": _beside,
    "behind": _behind,
    "over": _over,
    "from": _from,
}
"""By the word for where the first thing is."""
