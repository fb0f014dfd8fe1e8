"""How what somebody has their back against stands behind them, on their feet or seated on the ground; and before them what they lean
something on. Only data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from storyboard.model.shots import Pose
from storyboard.shots.propped_words import AGAINST, LEANT, LEANT_ON
from storyboard.staging.fit import FRONT, OPEN, WALL, Fit
from storyboard.staging.pieces import KINDS

_AGAINST: dict[str, tuple[str, dict[str, Any]]] = {
    "tree": ("trunk", {}),
    "rock": ("rock", {"width": 1.7, "height": 1.35, "depth": 1.0}),
    "post": (WALL, {"width": 0.16, "height": 1.7, "depth": 0.16}),
    "lamp": ("street_lamp", {"depth": 0.3}),
    "wheel": ("horse_cart", {}),
    "log": ("log", {"height": 0.6}),
    "fence": ("fence", {}),
    "grave": ("gravestone", {"width": 0.8, "height": 1.1}),
    "column": ("column", {}),
    "statue": ("statue", {}),
    "barrel": ("barrel", {"height": 1.05}),
    "crate": ("crate", {"height": 1.1}),
    "hay": ("haystack", {"width": 1.6, "height": 1.5, "depth": 1.3}),
}
"""The piece for each kind, and its size where that is another than usual, metres."""
UPRIGHT, ON_GROUND, SOLE = 0.25, 0.2, 0.02
"""Metres from the mark to what is behind who leans and who sits, and up to the hips' seat on the ground."""


def _rows(kind: str) -> Iterator[tuple[str, Pose | None, Fit]]:
    piece, size = _AGAINST[kind]
    half = size.get("depth", KINDS[piece].depth if piece in KINDS else 0.0) / 2
    yield f"{AGAINST}{kind}", None, Fit(piece, round(-half - UPRIGHT, 3), 0.0, seat=0.0, faces=FRONT, **size)
    for pose in (Pose.SIT, Pose.SLEEP):
        yield f"{AGAINST}{kind}", pose, Fit(piece, round(-half - ON_GROUND, 3), 0.0, seat=SOLE, faces=OPEN, **size)


SUPPORT, ASKEW = 1.05, (100.0, 118.0)
"""Metres from who leans something on it to the near side of what it leans on, and the degrees they are turned off the camera: it is
behind what leans there."""


def _leant(kind: str) -> tuple[str, Pose | None, Fit]:
    piece, size = _AGAINST.get(kind, ("wall", {}))
    half = size.get("depth", KINDS[piece].depth if piece in KINDS else 0.0) / 2
    return f"{LEANT}{kind}", None, Fit(piece, round(SUPPORT + half, 3), 180.0, faces=ASKEW, **size)


ROWS = (*(row for kind in _AGAINST for row in _rows(kind)), *map(_leant, LEANT_ON))
"""`Blocking.at`, what is done there (None for all else), and the fitting."""
