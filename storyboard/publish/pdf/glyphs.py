"""What a piece of text becomes in a typeface that is not the pages' own family. Positions and widths are in thousandths of the size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from storyboard.publish.pdf.sfnt import Source


@dataclass(frozen=True, slots=True)
class Cut:
    """A typeface at a weight."""

    source: Source
    weight: int

    @property
    def thickened(self) -> bool:
        """Whether it is made bold by drawing its outlines: it has no weights."""
        return self.weight > 400 and not self.source.variable and "bold" not in self.source.name.lower()


class Glyph(NamedTuple):
    """A sign in its place."""

    id: int
    x: float
    """From the left edge of its piece."""
    y: float
    """Above the baseline."""
    wide: float
    """What the font says how wide it is."""
    text: str
    """The letters it stands for; empty where another glyph of its cluster says them."""
    cluster: int
    """Glyphs of one number show letters that can't be taken apart."""


class Piece(NamedTuple):
    """Letters of one typeface and direction."""

    text: str
    """As it is read."""
    cut: Cut | None
    """None for the pages' own family."""
    glyphs: tuple[Glyph, ...]
    """From left to right."""
    width: float
    rtl: bool


class Program(NamedTuple):
    """A font as it is embedded."""

    data: bytes
    cff: bool
    """Whether it is a bare CFF table; else it is TrueType."""
    places: dict[int, int]
    """Glyphs of the whole font to those of this one."""
    rise: tuple[int, int]
    """Ascent and descent."""
    box: tuple[int, ...]
    """Left, bottom, right, top of all glyphs together."""
