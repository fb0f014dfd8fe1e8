"""The display list: what a sketch is made of before anything is a pixel. Four primitives, in painting order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyboard.staging.space import XY

Tone = float | str
"""0 (paper) to 1 (ink) on the mood's ramp of greys, or `accent`, `ink`, `paper`, `white`, `lamp`, or `#rrggbb`."""


class Kind(StrEnum):
    """What a filled area is to the hand that draws it."""

    AREA = "area"
    LINE = "line"
    """Ribbons of strokes."""
    HATCH = "hatch"
    """Ribbons that shade."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Polygons filled as one area (overlaps do not cancel)."""

    polygons: list[list[XY]]
    tone: Tone
    alpha: float = 1.0
    kind: Kind = Kind.AREA


@dataclass(frozen=True, slots=True)
class Shape:
    """Polygons of one body: inked fat first, then filled, so that what stays visible is one outline of their union."""

    polygons: list[list[XY]]
    tone: Tone
    width: float
    """Of the outline, pixels at 1x."""
    ink: Tone = "ink"
    unlined: int = 0
    """How many of the first polygons get no ink (a sleeve that grows out of a torso)."""


@dataclass(frozen=True, slots=True)
class Gradient:
    """A polygon filled from one tone at a point to another at a second point."""

    polygon: list[XY]
    start: XY
    start_tone: Tone
    end: XY
    end_tone: Tone


@dataclass(frozen=True, slots=True)
class Soft:
    """A blurred shape: shadows (dark tones) and pools of light (light tones)."""

    polygon: list[XY]
    tone: Tone
    alpha: float
    blur: float
    """Radius in pixels at 1x."""


Primitive = Fill | Shape | Gradient | Soft


@dataclass(frozen=True, slots=True)
class Section:
    """Where in the list something begins that an artist would want to take apart."""

    start: int
    layer: str
    """`Background`, `Floor`, somebody's name, ..."""
    part: str = ""
    """A thing of the set within its layer."""
