"""What scissors go through, where it is no thread: a stem under its leaf, a wick, a broad ribbon."""

from __future__ import annotations

from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.handwork_parts import Reach, Tool, Work
from storyboard.painters.sketch.insert_marks import rays

GREEN, DARK = "#8fa56c", "#6d8352"


def _leaf(p: Plane, at: tuple[float, float], tip: tuple[float, float], wide: float) -> None:
    """A leaf from its stalk to its tip, with its veins."""
    (x, y), (u, v) = at, tip
    out = (-(v - y) * wide, (u - x) * wide)

    def off(share: float, side: float) -> tuple[float, float]:
        return x + share * (u - x) + side * out[0], y + share * (v - y) + side * out[1]

    sides = [curve(at, off(0.2, s), off(0.45, s * 1.1), off(0.75, s * 0.7), tip) for s in (1.0, -1.0)]
    p.poly((*sides[0], *reversed(sides[1])), GREEN, 1.3)
    p.line(at, (x + 0.9 * (u - x), y + 0.9 * (v - y)), width=1.6)
    for share in (0.25, 0.45, 0.65):
        mid = (x + share * (u - x), y + share * (v - y))
        for s in (1.0, -1.0):
            end = (mid[0] + 0.16 * (u - x) + s * 0.5 * out[0], mid[1] + 0.16 * (v - y) + s * 0.5 * out[1])
            p.line(mid, end, width=1.0, alpha=0.7)


def leaf_cut(p: Plane) -> None:
    """A twig from below with leaves on it, and its topmost leaf, which comes off between the blades."""
    p.line((-0.66, -1.1), (-0.5, -0.5), (-0.4, -0.06), width=6.0, tone=DARK)
    _leaf(p, (-0.54, -0.62), (-1.3, -0.5), 0.3)
    _leaf(p, (-0.5, -0.5), (0.2, -0.82), 0.3)
    p.line((-0.4, 0.2), (-0.42, 0.34), width=6.0, tone=DARK)
    _leaf(p, (-0.42, 0.3), (-0.86, 0.98), 0.36)
    rays(p, -0.4, 0.06, 0.14, 0.24, count=8)


def ribbon_cut(p: Plane) -> None:
    """A broad ribbon stretched across the picture, parted between the blades."""
    p.poly(((-2.2, 0.3), (-0.62, 0.34), (-0.44, 0.14), (-0.66, -0.06), (-2.2, -0.14)), "accent", 1.4)
    p.poly(((2.2, 0.24), (0.0, 0.28), (-0.2, 0.1), (-0.04, -0.12), (2.2, -0.2)), "accent", 1.4)
    for y in (0.2, -0.04):
        p.line((-2.2, y), (-0.64, y + 0.03), width=1.0, alpha=0.6)
        p.line((2.2, y - 0.04), (0.0, y), width=1.0, alpha=0.6)
    rays(p, -0.34, 0.36, 0.12, 0.24, count=8)


def wick_cut(p: Plane) -> None:
    """A candle from its middle up, whose wick comes off between the blades."""
    p.box(-0.8, -1.6, -0.2, -0.24, "paper", line=1.4)
    p.disc(-0.5, -0.24, 0.3, "white", ry=0.09, line=1.2)
    p.line((-0.5, -0.24), (-0.5, 0.02), width=7.0, tone="accent")
    p.line((-0.48, 0.16), (-0.62, 0.48), width=7.0, tone="accent")
    rays(p, -0.5, 0.1, 0.16, 0.28, count=8)


_HAND, _BLADES = Reach("hold", (0, 0), "right", 1.3), Tool("scissors", (-0.5, 0.12), -6, 1.3, 0.8)
_LEAVES = ("leaf", "flower", "flowers", "rose", "herbs", "like_plant", "plant", "branch", "like_flower")
SNIPS: dict[tuple[str, str], Work] = {
    **{("snip", kind): Work(bare=True, right=_HAND, tool=_BLADES, under=leaf_cut) for kind in _LEAVES},
    ("snip", "candle"): Work(bare=True, right=_HAND, tool=_BLADES, under=wick_cut),
    ("snip", "like_cloth"): Work(bare=True, right=_HAND, left=Reach("pinch", (-1.1, 0.08), "right", 1.1), tool=_BLADES, under=ribbon_cut),
}
"""By what hands do and to which kind of thing."""
