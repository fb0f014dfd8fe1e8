"""The pages' own fonts as reportlab knows them, their tables read at once instead of number by number: a third of the time."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingSuperCall=false
# ruff: noqa: N802, N803, N815
# reportlab has no type hints, and names of its own.

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace

from storyboard.publish.pdf.sfnt import cmap

SPACE, FIXED_SPACE = 0x20, 0xA0


class _Face(TTFontFace):  # type: ignore[misc]
    """A TrueType font that is sound: it came with the program."""

    _pdfScale: Callable[[int], float]
    numGlyphs: int
    glyphPos: list[int]
    hmetrics: list[tuple[int, int]]
    charToGlyph: dict[int, int]
    charWidths: dict[int, float]
    defaultWidth: float

    def extractInfo(self, charInfo: int = 1) -> None:
        super().extractInfo(0)
        if charInfo:
            self._measures()

    def _measures(self) -> None:
        """Where each glyph lies, how wide it is, and which character it shows (OpenType 1.9, `loca`, `hmtx`, `cmap`)."""
        long = struct.unpack_from(">H", self.get_table("head"), 50)[0]
        places = struct.unpack_from(f">{self.numGlyphs + 1}{'I' if long else 'H'}", self.get_table("loca"))
        self.glyphPos = [place if long else place << 1 for place in places]
        own, table = struct.unpack_from(">H", self.get_table("hhea"), 34)[0], self.get_table("hmtx")
        self.hmetrics = list(struct.iter_unpack(">HH", table[: 4 * own]))
        bearings = struct.unpack_from(f">{self.numGlyphs - own}H", table, 4 * own)
        self.hmetrics += [(self.hmetrics[-1][0], bearing) for bearing in bearings]
        glyphs = cmap(self.get_table("cmap"))
        self.charToGlyph = glyphs | ({FIXED_SPACE: glyphs[SPACE]} if SPACE in glyphs else {})
        wide = [self._pdfScale(advance) for advance, _ in self.hmetrics]
        self.charWidths = {code: wide[glyph] for code, glyph in self.charToGlyph.items()}
        self.defaultWidth = wide[0]


class FamilyFont(TTFont):  # type: ignore[misc]
    """A font of the pages' family, under a name; ASCII keeps its codes."""

    def __init__(self, name: str, file: str) -> None:
        self.fontName = name
        self.face = _Face(file)
        self.encoding = TTEncoding()
        self.state: Any = WeakKeyDictionary()
        self._asciiReadable = True
        self.shapable = False
