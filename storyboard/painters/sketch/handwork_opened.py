"""Works of hands that are told by what they leave: an envelope with its letter half out, a box with its flaps up, a lid that is off."""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Tool, Work
from storyboard.painters.sketch.insert_marks import arrow, rays

CARTON, STEEL, GLASS = ("#b98d5a", "#d0a874", "#94693a"), 0.22, "#dfe9ea"


def _shadow(p: Plane, *points: tuple[float, float]) -> None:
    p.shade([(x + 0.08, y - 0.09) for x, y in points], "ink", 0.35, 0.06)


def envelope(p: Plane) -> None:
    """An envelope with its flap up, the letter coming out of it."""
    body = ((-1.1, -0.8), (0.7, -0.8), (0.7, 0.12), (-1.1, 0.12))
    _shadow(p, *body)
    p.poly(((-1.1, 0.12), (0.7, 0.12), (0.1, 0.74), (-0.5, 0.74)), 0.12, 1.1)
    p.poly(body, 0.3, 1.1)
    p.poly(((-0.94, -0.4), (0.54, -0.4), (0.54, 0.62), (-0.94, 0.62)), "white", 1.1)
    for k in range(4):
        p.line((-0.78, 0.48 - 0.14 * k), (0.36 - 0.3 * (k == 3), 0.48 - 0.14 * k), width=1.6)
    p.poly(((-1.1, -0.8), (0.7, -0.8), (0.7, 0.12), (-0.2, -0.42), (-1.1, 0.12)), "white", 1.1)
    for end in ((-1.1, -0.8), (0.7, -0.8)):
        p.line(end, (-0.2, -0.36), width=1.0)
    p.disc(-0.44, 0.72, 0.1, "accent", line=0.8)


def carton(p: Plane) -> None:
    """A box from a little above, its four flaps up, what is in it in the dark."""
    side, light, dark = CARTON
    _shadow(p, (-0.94, -0.95), (0.66, -0.95), (0.94, -0.4), (0.66, 0.0))
    p.poly(((-0.66, 0.22), (0.86, 0.22), (0.74, 0.72), (-0.54, 0.72)), light, 1.1)
    p.poly(((-0.94, -0.06), (0.62, -0.06), (0.86, 0.22), (-0.66, 0.22)), 0.88, 1.1)
    p.poly(((-0.56, -0.06), (-0.3, 0.14), (0.3, 0.14), (0.42, -0.06)), "accent", 0.8)
    p.poly(((0.62, -0.06), (0.86, 0.22), (0.9, -0.62), (0.66, -0.95)), dark, 1.1)
    p.poly(((-0.94, -0.95), (0.66, -0.95), (0.62, -0.06), (-0.94, -0.06)), side, 1.2)
    p.poly(((-0.94, -0.06), (-0.66, 0.22), (-1.12, 0.52), (-1.42, 0.2)), light, 1.1)
    p.poly(((0.62, -0.06), (0.86, 0.22), (1.3, 0.5), (1.1, 0.16)), light, 1.1)
    p.poly(((-0.94, -0.06), (0.62, -0.06), (0.5, -0.4), (-0.84, -0.4)), light, 1.1)
    if p.words:
        p.text(p.words, -0.16, -0.68, 1.3, 0.3)
    else:
        p.line((-0.16, -0.44), (-0.16, -0.94), width=1.0, alpha=0.5)


def flaps_up(p: Plane) -> None:
    """Which way flaps go."""
    arrow(p, (-0.5, 0.42), (-0.86, 0.74), (-1.2, 0.8), width=2.6)
    arrow(p, (0.7, 0.42), (0.98, 0.76), (1.3, 0.84), width=2.6)


def jar(p: Plane) -> None:
    """A jar with the lid above it, askew."""
    glass = ((-0.86, -0.9), (0.06, -0.9), (0.2, -0.74), (0.2, -0.14), (0.04, 0.02), (-0.84, 0.02), (-1.0, -0.14), (-1.0, -0.74))
    _shadow(p, *glass)
    p.poly(glass, GLASS, 1.2)
    p.poly(((-0.84, -0.86), (0.04, -0.86), (0.16, -0.72), (0.16, -0.3), (-0.96, -0.3), (-0.96, -0.72)), "accent", 0.7)
    p.box(-0.78, 0.02, -0.02, 0.18, GLASS, 1.0)
    for y in (0.07, 0.12):
        p.line((-0.78, y), (-0.02, y + 0.02), width=0.9, alpha=0.6)
    p.disc(-0.4, 0.18, 0.38, 0.8, ry=0.07, line=1.0)
    p.line((-0.88, -0.16), (-0.88, -0.66), width=2.6, tone="white", alpha=0.8)
    p.poly(((-0.62, 0.42), (0.22, 0.56), (0.18, 0.8), (-0.66, 0.66)), STEEL, 1.2)
    for k in range(7):
        p.line((-0.54 + 0.11 * k, 0.45 + 0.018 * k), (-0.57 + 0.11 * k, 0.64 + 0.018 * k), width=0.9, alpha=0.6)


def unscrewed(p: Plane) -> None:
    """How a lid comes off: round and up."""
    arrow(p, *((-0.86 + 0.14 * k, 0.3 - 0.02 * k * (5 - k) + 0.04 * k) for k in range(6)), width=2.4)
    arrow(p, (-0.92, 0.36), (-0.92, 0.8), width=2.6)


def cover_up(p: Plane) -> None:
    """A book that lies, its cover upright between shut and open."""
    _shadow(p, (-0.16, -0.8), (1.06, -0.7), (1.06, 0.56), (-0.16, 0.5))
    p.poly(((-0.16, -0.82), (1.1, -0.72), (1.1, 0.6), (-0.16, 0.52)), "accent", 1.2)
    for k in range(3):
        p.poly(((-0.16, -0.76 + 0.02 * k), (1.0 + 0.02 * k, -0.66 + 0.02 * k), (1.0 + 0.02 * k, 0.54), (-0.16, 0.47)), "white", 0.6)
    for k in range(7):
        y = 0.34 - 0.14 * k
        p.line((0.04, y), (0.86 - 0.2 * (k % 3 == 2), y + 0.05), width=1.4)
    p.poly(((-0.16, -0.82), (-0.16, 0.52), (-0.74, 0.86), (-0.74, -0.42)), "accent", 1.3)
    p.poly(((-0.2, -0.72), (-0.2, 0.46), (-0.68, 0.76), (-0.68, -0.36)), 0.1, 0.6)


def _turned(*points: tuple[float, float]) -> marks.Draw:
    return lambda p: arrow(p, *points, width=3.0)


SWUNG = ((0.62, 0.76), (0.2, 0.98), (-0.3, 1.02), (-0.86, 0.92), (-1.14, 0.6))
"""The way of a cover from shut to open."""


def unfolded(p: Plane) -> None:
    """A sheet in three folds that is drawn apart, upwards and downwards."""
    _shadow(p, (-0.9, -0.9), (0.7, -0.9), (0.7, 0.9), (-0.9, 0.9))
    p.poly(((-0.84, 0.3), (0.64, 0.3), (0.74, 0.78), (-0.94, 0.78)), 0.08, 1.1)
    p.poly(((-0.84, -0.32), (0.64, -0.32), (0.64, 0.3), (-0.84, 0.3)), "white", 1.1)
    p.poly(((-0.84, -0.32), (0.64, -0.32), (0.76, -0.86), (-0.96, -0.86)), 0.14, 1.1)
    for y, far in ((0.62, 0.5), (0.46, 0.46), (0.14, 0.44), (-0.02, 0.44), (-0.18, 0.2), (-0.5, 0.5), (-0.68, 0.2)):
        p.line((-0.66, y), (far, y), width=1.6)


def drawn_apart(p: Plane) -> None:
    """Which way the folds of a sheet go."""
    arrow(p, (-1.2, 0.06), (-1.2, 0.66), width=2.8)
    arrow(p, (-1.2, -0.14), (-1.2, -0.74), width=2.8)


def ajar(p: Plane) -> None:
    """A door that comes open: light in the gap, its edge, a handle."""
    p.box(-9, -9, 9, 9, 0.3, 0)
    p.poly(((-1.5, -9), (-0.62, -9), (-0.62, 9), (-1.5, 9)), "lamp", 0)
    p.box(-1.74, -9, -1.5, 9, 0.1, 1.2)
    p.poly(((-0.78, -9), (-0.62, -9), (-0.62, 9), (-0.78, 9)), 0.62, 1.2)
    p.poly(((-0.62, -9), (9, -9), (9, 9), (-0.62, 9)), "accent", 1.2)
    for low, high in ((0.3, 1.4), (-1.4, -0.36)):
        p.poly(((0.2, low), (2.4, low), (2.4, high), (0.2, high)), "accent", 1.0)
        p.line((0.26, low + 0.06), (2.4, low + 0.06), width=0.9, alpha=0.5)
    p.poly(((-0.52, -0.34), (-0.28, -0.34), (-0.28, 0.3), (-0.52, 0.3)), marks.GOLD, 1.0)
    p.disc(-0.4, -0.22, 0.035, "ink")
    for width, tone in ((14.0, "ink"), (10.0, marks.GOLD)):
        p.line((-0.4, 0.1), (0.14, 0.08), width=width, tone=tone, taper=marks.BLUNT)


def opening(p: Plane) -> None:
    """The way a door comes."""
    arrow(p, (-1.36, 0.62), (-1.06, 0.5), (-0.7, 0.56), (-0.36, 0.74), width=3.0)


def dealt(p: Plane) -> None:
    """Cards that lie on the table, face down, and the pack they come from."""
    for x, y, turn in ((-0.5, 0.42, 0.1), (0.86, 0.46, -0.08)):
        _card(p, ((x, y), (x + 0.4, y + turn * 0.4), (x + 0.4 - turn * 0.5, y + 0.46), (x - turn * 0.5, y + 0.44)))
    for k in range(5):
        p.poly([(a + 0.014 * k, b + 0.024 * k) for a, b in ((-1.0, -0.72), (-0.5, -0.62), (-0.6, -0.04), (-1.1, -0.14))], "white", 0.7)
    p.poly([(a + 0.056, b + 0.096) for a, b in ((-0.94, -0.64), (-0.58, -0.56), (-0.66, -0.12), (-1.02, -0.2))], "accent", 0.6)


def _card(p: Plane, corners: tuple[tuple[float, float], ...]) -> None:
    """A card, its back up."""
    x, y = (sum(point[n] for point in corners) / 4 for n in (0, 1))
    _shadow(p, *corners)
    p.poly(corners, "white", 1.1)
    p.poly([(a + (x - a) * 0.24, b + (y - b) * 0.2) for a, b in corners], "accent", 0.6)


def flung(p: Plane) -> None:
    """A card in the air and the way it goes."""
    _card(p, ((-0.2, -0.16), (0.24, -0.06), (0.12, 0.44), (-0.32, 0.34)))
    arrow(p, (0.1, 0.56), (0.2, 0.76), (0.36, 0.92), width=3.0)
    for k in range(3):
        p.line((-0.42 + 0.1 * k, -0.36 + 0.02 * k), (-0.34 + 0.1 * k, -0.18 + 0.02 * k), width=1.6)


def taut(p: Plane) -> None:
    """A rope from edge to edge, drawn tight."""
    marks.cord(p, (-2.1, 0.42), (-0.8, 0.2), (0.4, 0.0), (2.1, -0.28), wide=12.0, tone="#c9a86a")
    for k in range(2):
        p.line((-1.6, 0.6 - 0.5 * k), (-0.9, 0.48 - 0.5 * k), width=1.6, alpha=0.8)


def bread_cut(p: Plane) -> None:
    """Slices that lie where they have fallen from a loaf."""
    for k in range(3):
        x, y = -1.5 + 0.16 * k, -0.62 + 0.02 * k
        slice_ = ((x, y), (x + 0.4, y + 0.04), (x + 0.5, y + 0.36), (x + 0.3, y + 0.5), (x + 0.06, y + 0.34))
        _shadow(p, *slice_)
        p.poly(slice_, "#c98a4b", 1.1)
        p.poly([(a + (x + 0.25 - a) * 0.2, b + (y + 0.26 - b) * 0.2) for a, b in slice_], "#ecd3a4", 0.5)


def bread_halves(p: Plane) -> None:
    """Two halves of a loaf pulled apart, the pale crumb torn between them."""
    for side in (-1, 1):
        crust = [(0.18, -0.44), (0.92, -0.46), (1.1, -0.16), (1.0, 0.16), (0.7, 0.38), (0.24, 0.46)]
        torn = [(0.24, 0.46), (0.12, 0.3), (0.24, 0.16), (0.1, 0.0), (0.22, -0.14), (0.08, -0.3), (0.18, -0.44)]
        p.poly([(side * x, y) for x, y in crust + torn], "#b87a3e", 1.3)
        inner = [(0.4, -0.4), (0.5, -0.1), (0.46, 0.2), (0.36, 0.42)]
        p.poly([(side * x, y) for x, y in [*torn, *inner]], "#f0dcb2", 0.8)
        p.line((side * 0.6, 0.3), (side * 0.76, 0.06), width=2.0, tone="#f0dcb2")
    for x, y in ((-0.1, -0.5), (0.04, -0.62), (0.12, -0.44), (-0.02, -0.34), (0.0, 0.1)):
        p.disc(x, y, 0.03, "#d9b37a", line=0.6)


def whetstone(p: Plane) -> None:
    """A stone that blades are drawn over."""
    p.shade(((-1.3, -0.7), (0.5, -0.76), (0.7, -0.4), (-1.1, -0.4)), "ink", 0.4, 0.06)
    p.poly(((-1.3, -0.5), (0.4, -0.5), (0.4, -0.74), (-1.3, -0.74)), 0.6, 1.2)
    p.poly(((-1.3, -0.5), (0.4, -0.5), (0.62, -0.24), (-1.06, -0.24)), 0.36, 1.2)
    p.line((-1.0, -0.38), (0.3, -0.38), width=1.2, alpha=0.5)


def to_and_fro(p: Plane) -> None:
    """The way of a blade over a stone, and what it strikes there."""
    rays(p, -0.86, -0.26, 0.12, 0.28, count=8)
    for end in (-1.0, 0.1):
        arrow(p, (-0.45, 0.56), (end, 0.56), width=2.8)


def band_on_wrist(p: Plane) -> None:
    """A steel band shut around a wrist, the chain, the other one open between the fingers."""
    for width, tone in ((15.0, "ink"), (10.0, STEEL)):
        p.line(*((-0.86 + 0.13 * c, -0.2 + 0.36 * s) for c, s in HALF), width=width, tone=tone, taper=marks.BLUNT)
    p.box(-0.8, -0.34, -0.58, -0.08, STEEL, 1.1)
    p.disc(-0.69, -0.2, 0.035, "ink")
    for k in range(5):
        p.line(*oval(-0.5 + 0.15 * k, -0.34 - 0.02 * k * (4 - k), 0.09, 0.05 if k % 2 else 0.075), width=3.4, tone="ink")
        p.line(*oval(-0.5 + 0.15 * k, -0.34 - 0.02 * k * (4 - k), 0.09, 0.05 if k % 2 else 0.075), width=1.6, tone=STEEL)
    for width, tone in ((11.0, "ink"), (7.0, STEEL)):
        p.line(*((0.5 + 0.3 * c, -0.24 + 0.32 * s) for c, s in OPEN), width=width, tone=tone, taper=marks.BLUNT)
    rays(p, -0.7, 0.36, 0.1, 0.26, count=7)


HALF: tuple[tuple[float, float], ...] = ((0.0, 1.0), (0.5, 0.87), (0.87, 0.5), (1.0, 0.0), (0.87, -0.5), (0.5, -0.87), (0.0, -1.0))
OPEN: tuple[tuple[float, float], ...] = (
    (-0.5, -0.87), (-0.87, -0.5), (-1.0, 0.0), (-0.87, 0.5), (-0.5, 0.87), (0.0, 1.0), (0.5, 0.87), (0.87, 0.5), (1.0, 0.0),
)  # fmt: skip
"""Half a ring, and one with a gap: cosine and sine."""
_BOTH_FLAPS = Work(
    bare=True,
    right=Reach("pinch", (1.2, 0.4), "right", 1.1),
    left=Reach("pinch", (-1.28, 0.4), "right", 1.1),
    under=carton,
    over=flaps_up,
)
_ENVELOPE = Work(
    bare=True,
    right=Reach("pinch", (0.42, 0.52), "right", 1.2),
    left=Reach("hold", (-1.1, -0.44), "right", 1.15),
    under=envelope,
    over=marks.going((-1.16, 0.3), (-1.16, 0.86)),
)
_JAR = Work(
    bare=True,
    right=Reach("pinch", (0.2, 0.66), "right", 1.2),
    left=Reach("hold", (-1.0, -0.42), "right", 1.15),
    under=jar,
    over=unscrewed,
)
_SHEET = Work(
    bare=True,
    right=Reach("pinch", (0.68, 0.66), "right", 1.1),
    left=Reach("rest", (-0.86, -0.66), "low", 1.1),
    under=unfolded,
    over=drawn_apart,
)
_BOOK = Work(bare=True, right=Reach("rest", (0.96, -0.34), "right", 1.1), left=Reach("pinch", (-0.74, 0.2), "right", 1.2), under=cover_up)
_DOOR = Work(bare=True, right=Reach("hold", (0.02, 0.06), "right", 1.25), under=ajar, over=opening)
OPENED: dict[tuple[str, str], Work] = {
    ("open", "envelope"): _ENVELOPE,
    **{("open", kind): _BOTH_FLAPS for kind in ("box", "carton", "like_box", "gift", "parcel", "crate")},
    **{(hand, kind): _JAR for hand in ("open", "turn") for kind in ("jar", "like_jar", "honey")},
    **{("open", kind): _SHEET for kind in ("letter", "page", "note", "document", "paper", "form", "newspaper")},
    **{("open", kind): replace(_BOOK, over=_turned(*SWUNG)) for kind in ("book", "ledger", "folder", "menu")},
    **{("close", kind): replace(_BOOK, over=_turned(*SWUNG[::-1])) for kind in ("book", "ledger", "folder", "menu")},
    ("open", "door"): _DOOR,
    ("deal", "cards"): Work(
        bare=True,
        right=Reach("pinch", (0.2, 0.1), "right", 1.2),
        left=Reach("hold", (-0.98, -0.4), "right", 1.15),
        under=dealt,
        over=flung,
    ),
    **{
        ("pull", kind): Work(
            bare=True,
            right=Reach("grip", (0.62, -0.06), "low", 1.2),
            left=Reach("grip", (-0.3, 0.1), "low", 1.2),
            under=taut,
            over=marks.going((-0.5, -0.5), (0.3, -0.62)),
        )
        for kind in ("rope", "rope_end", "cable", "chain", "like_string")
    },
    ("cut", "bread"): Work(
        Lies(-0.42, -0.28, 1.1, 0.76),
        Reach("grip", (0, 0), "below", 1.25),
        Reach("rest", (-0.5, 0.06), "right", 1.15),
        Tool("knife", (-0.9, -0.3), 12, 1.5),
        under=bread_cut,
        over=marks.going((-0.16, 0.72), (-0.16, 0.26)),
    ),
    **{
        (hand, "bread"): Work(
            bare=True, right=Reach("hold", (0.86, 0.1), "right", 1.2), left=Reach("hold", (-0.86, 0.1), "right", 1.2), under=bread_halves
        )
        for hand in ("tear", "break")
    },
    ("sharpen", "knife"): Work(
        bare=True,
        right=Reach("grip", (0, 0), "low", 1.2),
        left=Reach("two", (-0.62, -0.1), "right", 1.1),
        tool=Tool("knife", (-0.95, -0.28), 10, 1.5),
        under=whetstone,
        over=to_and_fro,
    ),
    ("cuff", "handcuffs"): Work(
        bare=True,
        left=Reach("fist", (-0.16, -0.2), "level", 1.4),
        right=Reach("pinch", (0.7, 0.04), "right", 1.2),
        over=band_on_wrist,
    ),
}
"""By what hands do and to which kind of thing."""
