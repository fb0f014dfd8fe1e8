"""Held as their shape asks for: sheets and books at their edges, to be read, umbrellas by the handle; and sheets turned over."""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_finer import COUNTED
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Work
from storyboard.painters.sketch.insert_marks import around, arrow

_SHEETS = (
    "paper",
    "clipboard",
    "like_sheet",
    "like_card",
    "like_booklet",
    "notebook",
    "postcard",
    *COUNTED,
    "book",
    "folder",
    "menu",
    "poster",
)
_HELD_UP = Work(Lies(-0.45, 0.1, 2.0, 1.72), Reach("hold", (0.45, -0.5), "right", 1.2), grips=True)
"""What has a face to read is held at its edge."""
_PHONE_HELD = Work(right=Reach("hold", (0.16, -0.42), "low", 1.2), zoom=0.95, off=(-0.2, 0.0))


def turned_over(p: Plane) -> None:
    """A sheet halfway over its left edge, the side that lay below to the lens: its foot on the table, a corner still bent back."""
    p.shade(((-1.3, -0.92), (0.3, -0.86), (0.62, -0.3), (-1.2, -0.5)), "ink", 0.4, 0.08)
    marks.dashes((-1.16, -0.86), (-1.9, -0.86), (-1.9, 0.62), (-1.16, 0.7))(p)
    p.poly(((-1.16, -0.86), (0.14, -0.72), (0.26, -0.4), (0.3, 0.56), (0.02, 0.86), (-1.1, 0.74)), "white", 1.3)
    p.poly(((0.02, 0.86), (0.3, 0.56), (-0.04, 0.54)), 0.3, 1.0)
    if p.words:
        p.text(p.words, -0.46, 0.02, 1.16, 0.62)
        return
    for k in range(6):
        p.line((-0.96, 0.5 - 0.19 * k), (0.06 - 0.24 * (k % 3 == 2), 0.53 - 0.18 * k), width=1.8)


def over_it(p: Plane) -> None:
    """The way of a leaf that is turned over."""
    arrow(p, *around(-0.9, 0.5, 0.6, 20, 150, 0.44), width=2.8)


_SHEET_TURNED = Work(bare=True, right=Reach("pinch", (0.24, -0.2), "right", 1.2), under=turned_over, over=over_it)
_BY_HANDLE = Work(Lies(-0.4, 0.06, 1.9, 1.84), Reach("grip", (-0.34, -0.6), "right", 1.0), grips=True)
_WRITTEN_ON = ("paper", "letter", "page", "form", "document", "note", "certificate", "drawing")
PAPERS: dict[tuple[str, str], Work] = {
    **{("flip", kind): _SHEET_TURNED for kind in _WRITTEN_ON},
    **{("turn", kind): replace(_SHEET_TURNED, left=Reach("pinch", (-1.12, -0.62), "low", 1.1)) for kind in _WRITTEN_ON},
    **{("hold", kind): _HELD_UP for kind in _SHEETS},
    ("hold", "phone"): _PHONE_HELD,
    ("hold", "open_book"): Work(right=Reach("hold", (0.6, -0.5), "right", 1.15), left=Reach("hold", (-1.1, -0.5), "right", 1.15)),
    **{("hold", kind): _BY_HANDLE for kind in ("umbrella", "blown_umbrella", "broken_umbrella")},
}
"""By what hands do and to which kind of thing."""
