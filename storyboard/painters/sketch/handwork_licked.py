"""Something licked: the lower half of a face from its side, the tongue out at what fingers hold before it."""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.handwork_parts import Reach, Tool, Work
from storyboard.painters.sketch.insert_grounds import plain

TONGUE, LIP, HAIR = "#c0564f", "#a8544b", 0.8
TIP = (-0.06, -0.12)
"""Where the tongue ends."""
_UPPER = ((-0.62, 1.3), (-0.7, 0.86), (-0.56, 0.62), (-0.26, 0.4), (-0.4, 0.27), (-0.52, 0.22), (-0.42, 0.08), (-0.56, 0.03))
_LOWER = ((-0.56, -0.24), (-0.42, -0.32), (-0.54, -0.42), (-0.44, -0.62), (-0.62, -0.82), (-1.2, -0.8), (-1.26, -1.4))


def licking(p: Plane) -> None:
    """The face, its eyes lowered, its lips open round the tongue."""
    plain(p, 0.4, 0.56)
    face = [*curve(*_UPPER), (-0.92, -0.06), *curve(*_LOWER), (-9, -1.4), (-9, 1.4)]
    p.poly(face, p.skin, 1.7)
    p.poly(((-0.94, -0.06), (-0.56, 0.05), (-0.5, -0.26)), 0.95, 0.8)
    tongue = curve((-0.86, -0.06), (-0.5, -0.02), (-0.2, -0.06), TIP, (-0.2, -0.2), (-0.5, -0.2), (-0.84, -0.12))
    p.poly(tongue, TONGUE, 1.5)
    p.line((-0.7, -0.09), (-0.4, -0.1), (-0.22, -0.12), width=1.2)
    p.line((-0.96, -0.06), (-0.72, 0.03), (-0.52, 0.06), (-0.44, 0.1), width=2.2, tone=LIP)
    p.line((-0.94, -0.08), (-0.7, -0.24), (-0.46, -0.31), width=2.2, tone=LIP)
    p.line(*curve((-1.24, 0.72), (-1.06, 0.62), (-0.84, 0.66)), width=3.4)
    for k in range(4):
        p.line((-1.16 + 0.09 * k, 0.66), (-1.16 + 0.1 * k, 0.57), width=1.5)
    p.line(*curve((-1.34, 0.98), (-1.06, 1.06), (-0.78, 0.96)), width=4.0)
    p.line(*curve((-0.44, 0.44), (-0.54, 0.38), (-0.5, 0.28)), width=1.3)
    p.line(*curve((-1.06, 0.2), (-1.08, -0.06), (-0.98, -0.22)), width=0.9, alpha=0.5)
    p.poly(((-9, 1.4), (-1.62, 1.4), (-1.52, 0.6), (-1.7, -0.2), (-9, -0.6)), HAIR, 1.3)


LICK = Work(bare=True, right=Reach("pinch", (0, 0), "right", 1.15), tool=Tool("envelope", (-0.12, -0.2), 4, 0.9, 0.82), under=licking)
"""What is held at the tongue."""
_FINGER = Work(bare=True, right=Reach("point", TIP, "level", 1.25), under=licking)
_BY_STICK = Work(bare=True, right=Reach("grip", (0, 0), "low", 1.15), tool=Tool("icecream", (-0.18, 0.1), -68, 1.0, 0.86), under=licking)
_THREAD = Work(bare=True, right=Reach("pinch", (0, 0), "right", 1.15), tool=Tool("strand", (-0.12, -0.12), 4, 0.8, 0.8), under=licking)
_STAMP = Work(bare=True, right=Reach("pinch", (0, 0), "right", 1.15), tool=Tool("postage", (-0.16, -0.16), 10, 0.5, 0.9), under=licking)
LICKED: dict[tuple[str, str], Work] = {
    **{("lick", kind): _FINGER for kind in ("hands", "thumb", "finger")},
    ("lick", "icecream"): _BY_STICK,
    ("lick", "lollipop"): replace(_BY_STICK, tool=Tool("lollipop", (-0.18, 0.1), -68, 1.0, 0.86)),
    ("lick", "spoon"): replace(_BY_STICK, tool=Tool("spoon", (-0.2, -0.04), -40, 1.0, 0.8)),
    ("lick", "stamp"): _STAMP,
    **{("lick", kind): _THREAD for kind in ("needle_thread", "like_string", "thread", "yarn")},
}
"""By what is done and to which kind of thing."""
