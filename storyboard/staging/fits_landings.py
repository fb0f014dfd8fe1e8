"""How what somebody has fallen into stands to them: how high up in it they lie, and how they sit in it. Only data."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.model.shots import Pose
from storyboard.shots.landing_words import INTO, RIDING, THROUGH_AWNING
from storyboard.staging.fit import Fit

ALONG = (70.0, 88.0)
"""Degrees off the camera of who lies on their back in something: the head to one side of the picture, the legs to the other."""
TO_LENS = (20.0, 52.0)
"""The same of who sits up in it."""


STILL = "_still"
"""After the kind of what nothing flies up from any more."""


class Bed(NamedTuple):
    """Metres over the ground."""

    lies: float
    """Where the back is of who has come down in it."""
    sits: float
    """Where they sit in it."""


BEDS: dict[str, Bed] = {
    "fruit": Bed(0.72, 0.74),
    "car": Bed(1.4, 1.4),
    "hay": Bed(0.62, 0.56),
    "hedge": Bed(0.5, 0.3),
    "fence": Bed(0.08, 0.04),
    "boxes": Bed(0.42, 0.36),
    "snow": Bed(0.26, 0.2),
    "table": Bed(0.26, 0.1),
    "water": Bed(-0.02, -0.3),
    "awning": Bed(0.5, 0.04),
}


def _rows() -> list[tuple[str, Pose | None, Fit]]:
    found: list[tuple[str, Pose | None, Fit]] = []
    for kind, bed in BEDS.items():
        for way in ("", THROUGH_AWNING, RIDING):
            at = f"{INTO}{kind}{way}"
            found.append((at, None, Fit(at, 0.0, -90.0, up=bed.lies, faces=ALONG)))
            found.append((at, Pose.LIE, Fit(f"{at}{STILL}", 0.0, -90.0, up=bed.lies, faces=ALONG)))
            found.append((at, Pose.SIT, Fit(f"{at}{STILL}", 0.0, -90.0, up=round(bed.sits - 0.12, 3), seat=0.12, faces=TO_LENS)))
    return found


ROWS = tuple(_rows())
"""`Blocking.at`, the pose in which it stands so (None for every other one), and how."""
