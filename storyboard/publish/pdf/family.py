"""The one family all pages are set in: Fira Sans (SIL Open Font License), its condensed cut for strips and tables.

Latin, Greek and Cyrillic. Only the characters used are embedded. What it lacks is set in other typefaces (`typefaces`).
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# reportlab has no type hints.

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Any


class Face(StrEnum):
    """What is printed in what; the value is the font's file."""

    REGULAR = "FiraSans-Regular"
    ITALIC = "FiraSans-Italic"
    BOLD = "FiraSans-SemiBold"
    STRIP = "FiraSansCondensed-Regular"
    STRIP_BOLD = "FiraSansCondensed-SemiBold"


WEIGHTS = {Face.BOLD: 600, Face.STRIP_BOLD: 600}
"""Of other typefaces beside these faces; 400 beside the others."""


@lru_cache(maxsize=len(Face))
def font(face: Face) -> Any:
    """The font as reportlab knows it, loaded at first use (about 2 ms)."""
    import fontpkg_fira_sans
    import fontpkg_fira_sans_condensed

    from storyboard.publish.pdf.faces import FamilyFont

    package = fontpkg_fira_sans_condensed if "Condensed" in face else fontpkg_fira_sans
    return FamilyFont(str(face), str(package.ROOT / "files" / f"{face}.ttf"))


@lru_cache(maxsize=len(Face))
def advances(face: Face) -> dict[int, float]:
    """Code point to width in thousandths of the size, for every character the font has."""
    loaded = font(face).face
    if loaded.charWidths.keys() == loaded.charToGlyph.keys():
        known: dict[int, float] = loaded.charWidths
        return known
    return {code: loaded.charWidths.get(code, loaded.defaultWidth) for code in loaded.charToGlyph}


@lru_cache(maxsize=1)
def common() -> frozenset[int]:
    """Code points every face has."""
    return frozenset[int].intersection(*(frozenset(advances(face)) for face in Face))
