"""What is slammed as it shuts: the leaf of a locker, a cupboard, a fridge, a door; a drawer; the lid of a car's boot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow, stroke


@dataclass(frozen=True, slots=True)
class Leaf:
    """A door of a piece of furniture, seen with its neighbours."""

    tone: Tone
    wide: float = 1.3
    foot: float = -9.0
    top: float = 9.0
    inset: bool = False
    """Whether it has a panel."""
    vents: bool = False
    alone: bool = False
    """Whether it has no neighbours."""
    handle: Tone = "ink"
    split: bool = False
    """Whether another leaf is above it: the freezer of a fridge."""
    dial: bool = False


LEAVES: dict[str, Leaf] = {
    "locker": Leaf("#6f8794", 1.24, vents=True, handle="#c9ced2"),
    "wall_cupboard": Leaf("#cdb48c", 1.5, -0.66, inset=True),
    "wardrobe": Leaf("#9a6f44", 1.6, inset=True),
    "fridge": Leaf("#eef1f2", 2.0, alone=True, handle="#8a9096", split=True),
    "cabinet": Leaf("#a9824f", 1.5, -0.8, 0.9, inset=True),
    "safe": Leaf("#5f656b", 1.9, -0.92, 0.92, alone=True, handle="#c9ced2", dial=True),
    "door": Leaf("accent", 2.1, inset=True, alone=True, handle="#d9b044"),
}
"""By kind of what it shuts."""
SHUT = 0.5
"""Where the free edge of the leaf that is slammed meets its frame; its hinge is on the left."""


def _front(p: Plane, leaf: Leaf, x: float, number: int = 17, *, ajar: float = 0.0) -> None:
    """A leaf with its left edge at x; `ajar`: how far its free edge stands out yet."""
    right = x + leaf.wide
    if ajar:
        p.box(x, leaf.foot, right + 0.03, leaf.top, 0.93, 1.2)
    low, high = max(leaf.foot, -1.4), min(leaf.top, 1.4)
    corners = ((x, leaf.foot), (right - ajar, leaf.foot - ajar * 0.5), (right - ajar, leaf.top + ajar * 0.5), (x, leaf.top))
    p.poly(corners, leaf.tone, 1.5)
    inner = right - ajar
    if leaf.inset:
        for a, b in ((low + 0.16, -0.1), (0.08, high - 0.16)) if leaf.foot < -1 < 1 < leaf.top else ((low + 0.18, high - 0.18),):
            p.box(x + 0.18, a, inner - 0.22, b, leaf.tone, 1.0)
            p.line((x + 0.22, a + 0.05), (inner - 0.26, a + 0.05), width=1.0, alpha=0.5)
    if leaf.vents:
        for k in range(3):
            y = 0.74 - 0.13 * k
            p.box(x + 0.3, y - 0.03, inner - 0.3, y + 0.03, 0.9, 0.6)
        p.box(x + 0.4, 0.1, inner - 0.4, 0.3, "white", 0.8)
        p.text(str(number), (x + inner) / 2, 0.2, 0.3, 0.13)
    if leaf.split:
        p.line((x, 0.5), (inner, 0.5), width=3.0)
        for at, tone in ((0.4, "#c8402c"), (0.62, "#d9b044"), (0.9, "#4f7a52")):
            p.disc(x + at, 0.2 - 0.2 * at, 0.06, tone)
        p.poly(((x + 0.4, 0.1), (x + 0.84, 0.04), (x + 0.78, -0.44), (x + 0.34, -0.38)), "white", 0.9)
    if leaf.dial:
        p.disc((x + inner) / 2, 0.16, 0.34, leaf.handle, line=1.3)
        p.disc((x + inner) / 2, 0.16, 0.1, 0.8)
    p.box(inner - 0.16, -0.2, inner - 0.07, 0.06, leaf.handle, 0.9)


def _bang(p: Plane, x: float, low: float, high: float) -> None:
    """Strokes out of the gap between a free edge and its frame, all along it, longest in the middle."""
    for k in range(7):
        y = low + (high - low) * k / 6
        far = 0.52 - 0.07 * abs(k - 3)
        stroke(p, (x + 0.1, y), (x + 0.1 + far, y + 0.06 * (k - 3)), width=4.0, rim=3.0)


def _neighbours(p: Plane, leaf: Leaf) -> None:
    """What is beside a leaf: more of its kind, or the bare wall."""
    plain(p, 0.22, 0.32)
    if leaf.foot > -1.2:
        p.box(-9, -9, 9, -0.92, 0.4, 1.0)
    for number, x in () if leaf.alone else ((16, SHUT - 2 * leaf.wide - 0.06), (18, SHUT + 0.06)):
        _front(p, leaf, x, number)


def shutting(kind: str) -> Callable[[Plane], None]:
    """A leaf that has just hit its frame and springs back a little: strokes out of the gap all along its edge."""
    leaf = LEAVES[kind]

    def draw(p: Plane) -> None:
        _neighbours(p, leaf)
        _front(p, leaf, SHUT - leaf.wide, ajar=0.07)
        _bang(p, SHUT, max(leaf.foot + 0.1, -0.84), min(leaf.top - 0.1, 0.86))

    return draw


def drawer_shut(p: Plane) -> None:
    """The fronts of a chest, one of them just home: strokes out of its gap on either side, what stands on top leaps."""
    wood, dark = "#b0834f", "#7d5a33"
    plain(p, 0.22, 0.32)
    p.box(-1.5, -9, 1.1, 0.5, wood, 1.5)
    p.box(-1.6, 0.5, 1.2, 0.62, dark, 1.3)
    for low, high in ((-1.5, -0.62), (-0.54, 0.4)):
        p.box(-1.4, low, 1.0, high, wood, 1.2)
        p.line((-1.34, low + 0.06), (0.94, low + 0.06), width=1.0, alpha=0.5)
    p.shade(((-1.44, -0.6), (1.04, -0.6), (1.04, -0.5), (-1.44, -0.5)), "ink", 0.5, 0.03)
    p.line((-0.42, -0.1), (-0.36, -0.18), (0.0, -0.18), (0.06, -0.1), width=4.4)
    p.poly(((-1.1, 0.76), (-0.8, 0.68), (-0.72, 0.92), (-1.02, 1.0)), "white", 1.1)
    p.line((-1.16, 0.66), (-0.82, 0.64), width=2.0)
    for side in (-1, 1):
        for k in range(3):
            x, y = -0.2 + side * 1.34, -0.34 + 0.28 * k
            stroke(p, (x, y), (x + side * 0.4, y + 0.1 * (k - 1)), width=4.0, rim=3.0)


def boot_shut(p: Plane) -> None:
    """The rear of a car, the lid of its boot coming down on its sill."""
    if p.behind is not None:
        p.behind(0.3)
    else:
        plain(p, 0.26, 0.4)
    p.shade(oval(0.0, -1.0, 1.6, 0.12), "ink", 0.5)
    for s in (-1, 1):
        p.box(s * 1.16 - 0.16, -1.06, s * 1.16 + 0.16, -0.6, 0.94, 1.0)
    p.poly(((-1.0, 0.3), (-0.8, 0.78), (0.8, 0.78), (1.0, 0.3)), "glass", 1.4)
    p.poly(((-1.42, -0.84), (1.42, -0.84), (1.46, -0.2), (1.3, 0.06), (-1.3, 0.06), (-1.46, -0.2)), "accent", 1.5)
    p.box(-1.46, -0.94, 1.46, -0.74, 0.3, 1.2)
    p.poly(((-1.12, 0.06), (1.12, 0.06), (1.08, -0.08), (-1.08, -0.08)), 0.95, 1.0)
    p.poly(((-1.16, 0.34), (1.16, 0.34), (1.2, 0.1), (-1.2, 0.1)), "accent", 1.5)
    p.line((-1.1, 0.28), (1.1, 0.28), width=1.6, tone="white", alpha=0.6)
    for s in (-1, 1):
        p.box(s * 1.24 - 0.18, -0.36, s * 1.24 + 0.18, -0.1, "#c8402c", 1.1)
    p.box(-0.34, -0.52, 0.34, -0.3, "white", 1.0)
    for s in (-1, 1):
        for k in range(3):
            stroke(p, (s * 1.3, 0.16 + 0.1 * k), (s * (1.66 - 0.06 * k), 0.14 + 0.2 * k), width=4.0, rim=3.0)
    arrow(p, (-0.8, 0.98), (-0.8, 0.5), width=4.4)


SHUTTING: dict[str, Callable[[Plane], None]] = {
    **{kind: shutting(kind) for kind in LEAVES},
    "drawer": drawer_shut,
    "car_boot": boot_shut,
}
"""By kind of what is slammed."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {f"shut_{kind}": draw for kind, draw in SHUTTING.items() if kind != "door"}
"""Drawings by kind of insert, with no hand at it; a door has its own (`closeups_events`)."""
CLOSEUPS["car_boot"] = boot_shut
