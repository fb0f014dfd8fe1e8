"""What is slammed, as hands do it: a book, a lid, a drawer, a receiver, a fist on a table; doors and windows slam by themselves."""

from __future__ import annotations

from storyboard.painters.sketch.closeups_kitchen import DOUGH_SLAMMED
from storyboard.painters.sketch.closeups_slammed import SHUTTING
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Work
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow, rays
from storyboard.shots.own_hands import HANDS


def _jolt(p: Plane) -> None:
    """The way down, and strokes to both sides from where it comes to rest."""
    arrow(p, (-1.2, 0.94), (-1.2, 0.5), (-1.2, 0.1), width=5.0)
    for s in (-1, 1):
        for k, (y, far) in enumerate(((-0.36, 0.34), (-0.52, 0.46), (-0.7, 0.34))):
            for width, tone in ((5.0, "white"), (3.2, "ink")):
                p.line((s * 1.14 - 0.2, y), (s * (1.14 + far) - 0.2, y - 0.12 + 0.11 * (2 - k)), width=width, tone=tone)


def _table_top(p: Plane) -> None:
    """A table seen along its top, the edge towards the lens, a cup on it that jumps."""
    plain(p, 0.3, 0.42)
    p.poly(((-9, 0.06), (9, 0.06), (9, -0.8), (-9, -0.8)), "#b99468", 1.1)
    p.box(-9, -9, 9, -0.8, "#8f6d48", 1.1)
    for y in (-0.14, -0.34, -0.58):
        p.line((-1.9, y), (-0.9, y - 0.02), width=0.8)
        p.line((0.9, y), (1.9, y - 0.02), width=0.8)
    p.poly(((1.06, 0.1), (1.16, -0.26), (1.46, -0.2), (1.5, 0.18)), "white", 1.2)
    p.disc(1.28, 0.14, 0.22, "#7a5638", ry=0.06, line=1.0)
    for k in range(3):
        p.disc(1.14 + 0.16 * k, 0.36 + 0.06 * (k % 2), 0.035, "#7a5638", line=0.6)
    p.line((1.1, -0.36), (1.44, -0.34), width=2.0)


def _struck(p: Plane) -> None:
    rays(p, -0.36, -0.3, 0.4, 0.72, count=13)
    arrow(p, (-1.3, 0.94), (-1.3, 0.5), (-1.3, 0.06), width=5.0)


def _cover(p: Plane) -> None:
    """A book whose cover comes down on its pages."""
    plain(p, 0.3, 0.42)
    p.shade(((-1.1, -0.9), (1.0, -0.9), (0.9, -0.3), (-1.0, -0.3)), "ink", 0.4, 0.06)
    p.poly(((-1.0, -0.8), (0.9, -0.8), (0.9, -0.7), (-1.0, -0.7)), "accent", 1.2)
    p.box(-0.96, -0.7, 0.84, -0.36, "white", 1.1)
    for k in range(5):
        p.line((-0.94, -0.65 + 0.06 * k), (0.82, -0.65 + 0.06 * k), width=0.7, alpha=0.7)
    p.poly(((-1.04, -0.8), (-0.94, -0.8), (-0.94, -0.3), (-1.04, -0.3)), "accent", 1.2)
    p.poly(((-1.04, -0.36), (-1.0, -0.26), (0.9, -0.16), (0.9, -0.26)), "accent", 1.3)


_AT_EDGE = Reach("flat", (0.22, -0.34), "right", 1.15)
"""A hand that has thrown a leaf to, beside its free edge."""
_ONTO = {"car_boot": Reach("flat", (0.1, 0.26), "above", 1.15), "drawer": Reach("flat", (0.2, -0.1), "low", 1.2)}
_FIST = Work(bare=True, right=Reach("fist", (-0.36, -0.3), "above", 1.35), under=_table_top, over=_struck)
_SHUT = Work(Lies(-0.2, -0.42, 1.7, 0.8), Reach("flat", (0.0, 0.0), "above", 1.2), over=_jolt, grips=True)
_DOWN = Work(Lies(-0.3, -0.5, 1.3, 0.7), Reach("hold", (-0.2, -0.3), "above", 1.25), over=_jolt, grips=True)
_BOOKS = ("book", "open_book", "ledger", "notebook", "folder", "like_booklet")
SLAM = _DOWN
"""What is drawn of a thing that has no row here: a hand bangs it down."""
SLAMS: dict[tuple[str, str], Work] = {
    ("slam", "dough"): DOUGH_SLAMMED,
    **{("slam", kind): Work(bare=True, right=_ONTO.get(kind, _AT_EDGE), under=draw) for kind, draw in SHUTTING.items()},
    **{("slam", kind): _FIST for kind in (HANDS, "table", "desk", "counter", "bar", "like_board")},
    **{("slam", kind): Work(bare=True, right=Reach("flat", (0.1, -0.16), "above", 1.2), under=_cover, over=_jolt) for kind in _BOOKS},
    **{
        ("slam", kind): _SHUT
        for kind in ("box", "chest", "laptop", "suitcase", "like_box", "like_case", "crate", "jewel_box", "pot", "lid")
    },
}
"""By what hands do and to which kind of thing."""
