"""Things of the lexicon as the sketch draws them: in the hand, in the set and in close pictures, always turned to the lens."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch import things_carried, things_garden, things_shapes
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.props_gear import Tones
from storyboard.painters.sketch.solids import Part, Spot
from storyboard.painters.sketch.things_desk import DESK
from storyboard.painters.sketch.things_everyday import EVERYDAY
from storyboard.painters.sketch.things_gear import GEAR
from storyboard.painters.sketch.things_house import HOUSE
from storyboard.painters.sketch.things_marks import Mark, Marks, box_of, builder, closeup, moved, parts, turned
from storyboard.painters.sketch.things_moved import MOVED
from storyboard.painters.sketch.things_party import PARTY
from storyboard.painters.sketch.things_pocket import POCKETED
from storyboard.painters.sketch.things_stores import STORES
from storyboard.painters.sketch.things_tools import TOOLS
from storyboard.painters.sketch.things_torn import TORN
from storyboard.painters.sketch.things_trades import TRADES
from storyboard.painters.sketch.things_world import WORLD
from storyboard.painters.sketch.things_worn import WORN
from storyboard.shots import laid
from storyboard.staging.lying import LAID
from storyboard.staging.space import View, yaw_to

SLID: dict[str, float] = {
    "pitchfork": -48,
    "rake": -42,
    "hoe": -42,
    "scythe": -46,
    "mop": 38,
    "oar": -48,
    "golf_club": -20,
    "placard": -6,
} | things_shapes.SLID
"""Centimetres by which long tools slide through the fist, so that their heads are in the picture."""
_ALL = {
    **TOOLS,
    **HOUSE,
    **WORLD,
    **TRADES,
    **EVERYDAY,
    **WORN,
    **DESK,
    **STORES,
    **things_garden.GARDEN,
    **MOVED,
    **things_shapes.SHAPES,
    **POCKETED,
    **GEAR,
    **TORN,
    **things_carried.CARRIED,
    **PARTY,
}
THINGS: dict[str, Marks] = {kind: moved(marks, SLID[kind]) if kind in SLID else marks for kind, marks in _ALL.items()}
"""Every thing by kind."""
BETTER = frozenset({"rope", "hammer", "bucket", "hat", "cloth"})
"""Kinds drawn from this lexicon though there is an older prop of that name."""
TURNED = frozenset(THINGS) - {"mask"}
"""Kinds that are turned to the lens."""
TWO_HANDS = frozenset(
    {
        "net",
        "crate",
        "fish_crate",
        "carton",
        "box_stack",
        "chest",
        "barrel",
        "blanket",
        "ledger",
        "open_ledger",
        "closing_ledger",
        "closing_book",
        "open_book",
        "tablecloth",
        "dough",
        "scales",
        "till",
        "safe",
        "lifebuoy",
        "cake_box",
        "bunting",
        "paper_chain",
    }
    | {
        "typewriter",
        "chessboard",
        "accordion",
        "drum",
        "cage",
        "basket",
        "tyre",
        "toolbox",
        "banner",
        "ladder",
        "plank",
        "beam",
        "pot",
        "bundle",
    }
    | {
        "washtub",
        "drawer",
        "mattress",
        "television",
        "microwave",
        "hay",
        "pallet",
        "drawing",
        "sketchpad",
        "portrait",
        "seascape",
        "certificate",
    }
    | {"pane", "table", "sofa", "coffin", "rug", "lawnmower", "nest"}
    | {"pumpkin", "great_pumpkin", "saddle", "surfboard", "cutting_board", "trash_can"}
    | things_shapes.WIDE
    | things_garden.WIDE
)
"""Things that both hands have hold of where both are before the body."""
LIES = (frozenset(TOOLS) - {"scissors", "lifebuoy", "anchor", "grenade", "shield", "bow"}) | frozenset(
    {"flute", "oar", "dart", "golf_club", "hockey_stick", "racket", "cross", "rosary", "gavel", "wand", "ladder", "passport", "tie"}
    | {"feather", "branch", "lollipop", "microphone", "kite", "test_tube", "shell_case", "usb", "thermometer", "glove"}
    | {
        "pin",
        "safety_pin",
        "strap",
        "reins",
        "ski",
        "crutch",
        "screw",
        "nail",
        "cutter",
        "drawing",
        "certificate",
        "postcard",
    }
    | {
        "seal",
        "glasses",
        "earring",
        "bracelet",
        "horseshoe",
        "collar",
        "badge",
        "broken_plate",
        "stick",
        "pole",
        "cigar",
        "nail_file",
        "lockpick",
        "pregnancy_test",
        "tranquilizer_dart",
        "ice_pick",
        "curling_iron",
        "zip_tie",
        "toothpick",
    }
    | things_shapes.LIES
    | things_garden.LIES
)
"""Kinds that lie on their side in a close picture; others stand."""
SLENDER = frozenset(
    {"like_stick", "pencil", "match", "toothbrush", "thermometer", "test_tube", "flute", "spoon", "fork", "screwdriver", "paintbrush"}
)
"""Kinds that lie on what they are laid on and would not stand."""
FLAT = -82.0
"""Degrees by which they are turned."""
CHEATED = 14.0
"""Degrees a thing is turned off the lens, so that it is no cut-out."""
KNUCKLES, SMALL = 2.6, 14.0
"""Centimetres from the middle of a fist to its upper edge, and across which a thing may be hidden by it."""
TWICE, LEAST = 2.0, 7.0
"""Times life a small thing is drawn at the most, and the centimetres it is drawn at the least: a third of a head."""
REAL: dict[str, float] = {
    "key": 7.5, "coin": 2.6, "ring": 2.4, "badge": 8, "pen": 14, "pencil": 17, "card": 9, "note": 9, "syringe": 13, "cigarette": 9,
    "glasses": 14, "wallet": 11, "whistle": 5, "lighter": 6.5, "match": 5, "pill": 1.5, "toothbrush": 18, "gem": 2.5, "egg": 6,
    "dice": 3, "domino": 5, "poker_chip": 4, "chess": 8, "nail": 8, "screw": 6, "bolt": 7, "pin": 4, "safety_pin": 5, "paperclip": 4,
    "clip": 10, "brooch": 5, "earring": 4, "bracelet": 8, "seal": 4, "shell_case": 5, "usb": 6, "dart": 15, "soap": 9, "matches": 6,
    "bulb": 11, "thermometer": 14, "test_tube": 14, "cherry": 5, "cookie": 7, "orange": 9, "lemon": 9, "pear": 11,
    "apple": 8.5, "stamp": 9, "eraser": 6, "marker": 14, "padlock": 9, "lock": 9, "compass": 8, "puzzle_piece": 4,
    "hook": 12, "hinge": 9, "buckle": 8, "horseshoe": 14, "shell": 9, "grenade": 11, "feather": 24, "lollipop": 16,
    "tape_measure": 9, "harmonica": 12, "rosary": 24, "needle_thread": 8, "sardine": 18, "fork": 19, "spoon": 18,
    "sim_card": 2.5, "thimble": 2.5, "hearing_aid": 4, "monocle": 5, "spark_plug": 8, "lipstick": 8, "locket": 5, "dog_tag": 6,
    "tooth": 1.6, "crumbs": 3, "seed": 1.4,
    "throwing_star": 10, "brass_knuckles": 11, "cigar": 15, "spur": 12, "pacifier": 6, "lockpick": 14, "inhaler": 9, "yo_yo": 7,
    "tranquilizer_dart": 10, "pregnancy_test": 14, "zip_tie": 12, "petri_dish": 10, "stopwatch": 8, "hockey_puck": 8, "spinning_top": 9,
    **things_shapes.SMALL, **things_garden.ACROSS, **things_carried.ACROSS,
}  # fmt: skip
"""Centimetres across of what is written down larger than it is, as it is in life."""
READABLE = 26.0
"""Centimetres: a smaller thing is drawn larger in a hand, so that its silhouette reads in a medium shot."""
MOST = 1.9
"""How much larger than life at the most."""


def builders(own: frozenset[str]) -> dict[str, Callable[[Tones], list[Part]]]:
    """Builders of the things that have no look among the props yet; `own` are the kinds that have."""
    return {kind: builder(marks) for kind, marks in THINGS.items() if kind not in own}


def closeups(own: frozenset[str], backed: Callable[[Plane, float, float], None]) -> dict[str, Callable[[Plane], None]]:
    """Close pictures of the things that have none yet."""
    return {kind: closeup(marks, backed, lies=kind in LIES | laid.FLAT) for kind, marks in THINGS.items() if kind not in own}


def faced(at: Vec, eye: Vec) -> tuple[float, float]:
    """Facing and pitch in degrees with which something at a point shows its front to the lens."""
    yaw = yaw_to(at[0], at[2], eye[0], eye[2]) + CHEATED
    flat = math.hypot(eye[0] - at[0], eye[2] - at[2])
    return yaw, -math.degrees(math.atan2(eye[1] - at[1], max(flat, 1e-6))) * 0.7


def enlarged(kind: str) -> float:
    """How many times as large as it is written down a thing is drawn in a hand; small ones are written down larger than they are."""
    x0, y0, x1, y1 = box_of(THINGS[kind])
    across = max(x1 - x0, y1 - y0)
    return min(max(1.0, min(MOST, READABLE / across)), limited(kind, across))


def limited(kind: str, across: float) -> float:
    """The most a thing that is so many centimetres across may be enlarged: to twice its real size, or to a third of a head."""
    real = REAL.get(kind, across)
    return max(TWICE * real, LEAST) / across


def placed(piece: Piece, view: View) -> tuple[Spot, list[Part]]:
    """A thing of the set: its underside on what it stands on, its front to the lens, and its parts."""
    kind = piece.kind.removeprefix(LAID)
    marks = turned(grown(THINGS[kind]), FLAT) if kind in SLENDER else grown(THINGS[kind])
    at = (piece.x, piece.y - box_of(marks)[1] / 100, piece.z)
    return Spot(at, *faced(at, view.eye)), parts(marks, PLAIN)


def grown(marks: Marks) -> Marks:
    """A thing as it is laid out: a small one larger than life, in no colour of the story."""
    x0, y0, x1, y1 = box_of(marks)
    across = max(x1 - x0, y1 - y0)
    k = max(1.0, min(MOST, LAID_OUT / across))
    return tuple(
        Mark(tuple((x * k, y * k) for x, y in m.points), "b" if m.tone == "accent" else m.tone, m.width * k, m.line) for m in marks
    )


LAID_OUT = 34.0
"""Centimetres that a thing which lies about is drawn at the least."""
PLAIN: Tones = (0.4, 0.75, 0.05)
"""Tones of a thing that the story is not about just now."""


def lifted(kind: str) -> float:
    """Metres by which a thing is lifted out of the fist that would hide it: it stands on the palm. None for a tool and for what hangs.

    They are of the thing as it is written down; a small one stands clear of the knuckles.
    """
    x0, y0, x1, y1 = box_of(THINGS[kind])
    high, size = y1 - y0, enlarged(kind)
    if kind in REAL and size * max(high, x1 - x0) < SMALL and kind not in TOOLS:
        return max(0.0, KNUCKLES / size - y0) / 100
    stands = kind not in TOOLS and kind not in TWO_HANDS and -y0 < 0.62 * high and high < 46.0 and x1 - x0 < 60.0
    return max(0.0, -y0 - 0.2 * high) / 100 if stands else 0.0
