"""What can be done without HarfBuzz: one glyph for each letter, one after the other, from TrueType fonts.

Right for Chinese, Japanese, Korean, Hebrew without points, Armenian, Georgian and signs; not for writings whose letters join or stack.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from storyboard.publish.pdf.glyphs import Cut, Glyph, Program
from storyboard.publish.pdf.sfnt import Source, characters

MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
"""Brackets as they stand in words that run from right to left."""


@lru_cache(maxsize=16)
def _file(source: Source) -> Any:
    from reportlab.pdfbase.ttfonts import TTFontFile

    return TTFontFile(str(source.file), subfontIndex=source.index)


@lru_cache(maxsize=256)
def usable(source: Source) -> bool:
    """Whether a font can be read to its end; some that systems bring are damaged, or of a kind nobody foresaw."""
    from reportlab.pdfbase.ttfonts import TTFError

    try:
        return bool(_file(source).charWidths)
    except (TTFError, struct.error, ArithmeticError, LookupError, ValueError, OSError):
        return False


@lru_cache(maxsize=16)
def _letters(source: Source) -> dict[int, int]:
    """Glyph to the first code point that shows it."""
    return {glyph: code for code, glyph in reversed(characters(source).items())}


def shape(cut: Cut, text: str, *, rtl: bool) -> tuple[tuple[Glyph, ...], float]:
    """The glyphs of a text from left to right, and how wide they run."""
    known, file = characters(cut.source), _file(cut.source)
    x, found = 0.0, list[Glyph]()
    for index, letter in enumerate(reversed(text.translate(MIRRORED)) if rtl else text):
        wide = float(file.charWidths.get(ord(letter), file.defaultWidth))
        found.append(Glyph(known[ord(letter)], x, 0.0, wide, letter, index))
        x += wide
    return tuple(found), x


def program(cut: Cut, glyphs: Sequence[int]) -> Program:
    """The font with these glyphs only."""
    file, letters = _file(cut.source), _letters(cut.source)
    wanted = sorted(set(glyphs) - {0})
    data = file.makeSubset([letters[glyph] for glyph in wanted])
    places = {0: 0} | {glyph: index for index, glyph in enumerate(wanted, 1)}
    return Program(bytes(data), False, places, (round(file.ascent), round(file.descent)), tuple(round(each) for each in file.bbox))
