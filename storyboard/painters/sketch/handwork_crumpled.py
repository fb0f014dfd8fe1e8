"""Paper that is crumpled: in a fist, as a ball, thrown; and a sheet with a corner turned up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.painters.sketch.insert_grounds import lay
from storyboard.painters.sketch.insert_marks import rays, stroke


def _in_fist(p: Plane) -> None:
    """The edges of a sheet that stand out of a fist on both sides, torn into folds."""
    p.shade(((-1.1, -0.86), (0.7, -0.86), (0.6, -0.5), (-1.0, -0.5)), "ink", 0.4, 0.08)
    left = (
        (-0.3, 0.36),
        (-0.62, 0.6),
        (-0.74, 0.42),
        (-1.02, 0.44),
        (-0.96, 0.16),
        (-1.2, -0.02),
        (-0.98, -0.2),
        (-1.06, -0.48),
        (-0.72, -0.46),
    )
    low = ((-0.56, -0.68), (-0.3, -0.5), (-0.02, -0.7), (0.16, -0.46), (0.42, -0.5), (0.3, 0.0), (0.36, 0.4), (0.1, 0.62), (-0.08, 0.4))
    p.poly((*left, *low), "white", 1.4)
    for points in (
        ((-1.02, 0.44), (-0.72, 0.16), (-0.5, 0.1)),
        ((-1.2, -0.02), (-0.8, -0.06), (-0.5, 0.0)),
        ((-1.06, -0.48), (-0.76, -0.26), (-0.5, -0.14)),
        ((-0.56, -0.68), (-0.46, -0.4), (-0.36, -0.2)),
        ((-0.62, 0.6), (-0.46, 0.34), (-0.3, 0.2)),
        ((-0.02, -0.7), (-0.1, -0.4), (-0.1, -0.2)),
    ):
        p.line(*points, width=1.5)


def _squeezed(p: Plane) -> None:
    """Strokes around what is pressed together."""
    rays(p, -0.3, 0.0, 1.06, 1.24, count=14)


def turned_corner(p: Plane) -> None:
    """A sheet from above, one corner of it bent up: its back is seen there, and the shadow it throws on the sheet."""
    lay(replace(p, bed=p.bed or "table"))
    p.shade(((-1.0, -0.98), (1.12, -0.98), (1.12, 0.8), (-1.0, 0.8)), "ink", 0.35, 0.06)
    p.poly(((-1.08, -0.9), (0.36, -0.9), (1.04, -0.24), (1.04, 0.88), (-1.08, 0.88)), "white", 1.4)
    if p.words:
        p.text(p.words, -0.1, 0.3, 1.6, 0.6)
    else:
        p.scribble(-0.86, 0.84, [0.62 - 0.2 * k for k in range(6)])
    p.shade(((0.3, -0.88), (1.02, -0.2), (0.3, -0.1)), "ink", 0.4, 0.06)
    p.poly(((0.36, -0.9), (1.04, -0.24), (0.62, 0.0), (0.28, -0.12), (0.22, -0.4)), 0.24, 1.4)
    for k in range(2):
        stroke(p, (1.0 + 0.1 * k, -0.72 + 0.06 * k), (0.84 + 0.1 * k, -0.5 + 0.04 * k))


CRUMPLED: dict[str, Work] = {
    "crumple": Work(bare=True, right=Reach("fist", (-0.16, -0.02), "low", 1.5), under=_in_fist, over=_squeezed),
}
"""By what hands do."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {"paper_corner": turned_corner}
"""Drawings by kind of insert."""
