"""What a style sheet says about its medium: how lines, values and paper come together. Numbers only; `finish` follows them.

A sheet without a medium is flat: values and ink go straight on the page.
"""

from __future__ import annotations

from enum import StrEnum

from storyboard.model.base import Frozen


class Texture(StrEnum):
    """What a medium leaves on the paper inside an even tone."""

    GRAPHITE = "graphite"
    """The side of a lead: slanted streaks, and specks where the paper is hollow."""
    MARKER = "marker"
    """Broad bands, darker where two overlap."""
    WASH = "wash"
    """Pools and granulation."""
    CHARCOAL = "charcoal"
    """Coarse grain, smeared along the stroke."""


class Screen(Frozen):
    """Values broken up into strokes: where the value falls under a stroke's own threshold, the stroke shows, and grows with the dark."""

    gap: float = 9.0
    """Pixels between two strokes."""
    angles: tuple[float, ...] = (-52.0, -12.0, -76.0, 38.0)
    """Degrees, y down: things that stand about, things that lie, upright things, things that face the other way."""
    dim: tuple[float, ...] = (-11.0, -4.0, 13.0, 8.0)
    """The same where it is dusk, night or dawn and greys cover the whole page: nothing slants as rain does."""
    light: int = 205
    """The value (255 is paper) under which the first strokes show."""
    solid: int = 60
    """The value under which all is dark."""
    cross: int = 0
    """The value under which strokes cross them; 0 for never."""
    edge: float = 0.1
    """Softness of a stroke's edge: 0.1 is a pen, 0.6 a lead."""
    strength: float = 1.0
    """Darkness of a stroke, 0 to 1."""


class Medium(Frozen):
    """How a style draws. Lengths are pixels at 1x (a picture of 1376 x 768)."""

    line: float = 1.0
    """Outlines against the drawing's own weight."""
    least: float = 0.0
    """No outline is thinner."""
    lean: float = 1.0
    """How much heavier outlines are away from the light, against the drawing's own."""
    loose: float = 0.0
    """How far outlines stray: makes them thick, thin, lost and found."""
    halo: float = 0.0
    """Paper left free around a shape, against the width of its outline: parts what is dark from what is dark behind it."""
    search: float = 0.0
    """Darkness of a second, searching line beside the first, 0 to 1."""
    construction: float = 0.0
    """Darkness of lines that run on past corners, 0 to 1."""
    pen: int = 110
    """Strokes darker than this value are lines; lighter ones are painted with the values."""
    grip: float = 0.0
    """How much of a line the tooth of the paper keeps off, 0 to 1."""
    weight: float = 1.0
    """Darkness of a full line, 0 to 1."""
    firm: float = 1.0
    """How much darker faint lines are drawn: where there is no grey, a line is there or not."""
    bleed: float = 0.0
    """Softness of lines."""
    smudge: float = 0.0
    """How far values are rubbed."""
    slip: float = 0.0
    """How far values miss their lines."""
    levels: tuple[int, ...] = ()
    """The only values greys may have; empty for all."""
    flat: float = 1.0
    """How much of the flat value lies under the strokes of the screen, 0 to 1."""
    rim: float = 0.0
    """How much darker a wash dries along its edge, 0 to 1."""
    texture: Texture | None = None
    uneven: float = 0.0
    """Strength of the texture, 0 to 1."""
    pressed: float = 1.0
    """How much of the texture is left where the medium is laid on darkest, 0 to 1."""
    screen: Screen | None = None
    dim: bool = False
    """Whether greys cover the page, as they do at dusk: strokes then lie, and none slants over the whole picture."""
