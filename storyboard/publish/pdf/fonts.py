"""The one family all pages are set in: Fira Sans (SIL Open Font License), its condensed cut for strips and tables.

Latin, Greek and Cyrillic. Only the characters used are embedded. A character the family lacks is printed by its code point,
`[U+6F22]`, so that nothing vanishes silently; `missing` finds such characters beforehand.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# reportlab has no type hints.

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
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


INSTEAD = {
    **dict.fromkeys("\t\n\r\u000b\u000c\u0085\u2028\u2029\u00a0\u202f", " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f", ""),
    "\u2010": "-",
    "\u2011": "-",
}
"""Characters that say how to set a line, not what stands in it, and how they are set here."""


@lru_cache(maxsize=len(Face))
def font(face: Face) -> Any:
    """The font as reportlab knows it, loaded at first use (about 10 ms)."""
    import fontpkg_fira_sans
    import fontpkg_fira_sans_condensed
    from reportlab.pdfbase.ttfonts import TTFont

    package = fontpkg_fira_sans_condensed if "Condensed" in face else fontpkg_fira_sans
    return TTFont(str(face), str(package.ROOT / "files" / f"{face}.ttf"), asciiReadable=True)


@lru_cache(maxsize=len(Face))
def advances(face: Face) -> dict[int, float]:
    """Code point to width in thousandths of the size, for every character the font has."""
    loaded = font(face).face
    if loaded.charWidths.keys() == loaded.charToGlyph.keys():
        known: dict[int, float] = loaded.charWidths
        return known
    return {code: loaded.charWidths.get(code, loaded.defaultWidth) for code in loaded.charToGlyph}


@lru_cache(maxsize=1 << 14)
def width(face: Face, text: str) -> float:
    """How wide printable text runs, as a multiple of the size."""
    known = advances(face)
    return sum(known[ord(letter)] for letter in text) / 1000


@lru_cache(maxsize=1 << 12)
def printable(text: str) -> str:
    """The text in characters the family has. Accents are joined to their letters where Unicode has the joined letter."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(letter) for letter in unicodedata.normalize("NFC", text))


@lru_cache(maxsize=1)
def _common() -> frozenset[int]:
    """Code points every face has."""
    return frozenset[int].intersection(*(frozenset(advances(face)) for face in Face))


def _shown(letter: str) -> str:
    plain = INSTEAD.get(letter, letter)
    known = all(ord(each) in _common() for each in plain) and plain.isprintable()
    return plain if known else f"[U+{ord(letter):04X}]"


def missing(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters among these texts that the family lacks, each once, in order of code points."""
    letters = set[str]()
    for text in texts:
        if not (text.isascii() and text.isprintable()):
            letters.update(unicodedata.normalize("NFC", text))
    return tuple(sorted(letter for letter in letters if len(_shown(letter)) > 1))
