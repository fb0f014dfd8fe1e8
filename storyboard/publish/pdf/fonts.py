"""What can be printed, and how wide it is: in the pages' own family, else in other typefaces.

A letter that no typeface has is printed by its code point, `[U+16A0]`; more than four of one writing together by their number,
`[Arabic, 24 signs]`. So nothing vanishes silently; `missing` finds such letters beforehand.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from storyboard.model.patterns import regex
from storyboard.publish.pdf import shaping
from storyboard.publish.pdf.breaking import IDEOGRAPH, graphemes
from storyboard.publish.pdf.family import Face, advances, font
from storyboard.publish.pdf.typefaces import Wish, wish

__all__ = ["Face", "advances", "at_home", "font", "missing", "printable", "script", "width"]

INSTEAD = {
    **dict.fromkeys("\t\n\r\u000b\u000c\u0085\u2028\u2029\u00a0\u202f", " "),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f", ""),
    "\u2010": "-",
    "\u2011": "-",
}
"""Characters that say how to set a line, not what stands in it, and how they are set here."""
JOINERS = frozenset("\u200c\u200d")
SPECIAL = "Special"
"""Stands for a writing where a sign belongs to none."""
FEW = 4
"""So many missing letters together are printed one by one."""
_LONELY = regex("(?<![^\x00-\u02ff])[\u200c\u200d]+|[\u200c\u200d]+(?=[\x00-\u02ff]|$)")
"""Joiners that join nothing."""
_EAST = regex(f"[{IDEOGRAPH}\u1100-\u11ff\u3000-\u318f\uac00-\ud7ff\uff00-\uffef]")


@lru_cache(maxsize=1 << 14)
def at_home(face: Face, text: str) -> float:
    """How wide a text runs in the pages' own family, as a multiple of the size; negative where that lacks a letter."""
    known = advances(face)
    try:
        return sum(known[ord(letter)] for letter in text) / 1000
    except KeyError:
        return -1.0


def width(face: Face, text: str, *, rtl: bool | None = None) -> float:
    """How wide printable text runs, as a multiple of the size. `rtl` says which way all of it runs, None that it speaks for itself."""
    wide = at_home(face, text)
    return wide if wide >= 0 else shaping.width(face, text, rtl=rtl)


def printable(text: str) -> str:
    """The text in letters there are typefaces for. Accents are joined to their letters where Unicode has the joined letter."""
    return text if text.isascii() and text.isprintable() else _printable(text, wish())


@lru_cache(maxsize=1 << 12)
def _printable(text: str, asked: Wish) -> str:
    clusters = _plain(text)
    lacking = [_lacking(cluster, asked) for cluster in clusters]
    if not any(lacking):
        return "".join(clusters)
    parts: list[str] = []
    for lost, group in groupby(zip(clusters, _spread(clusters, lacking), strict=True), key=lambda pair: pair[1]):
        row = [cluster for cluster, _ in group]
        parts.append(_told(row, asked) if lost else "".join(row))
    return "".join(parts)


def _plain(text: str) -> list[str]:
    """Letters with their marks, without what only says how to set them."""
    plain = "".join(INSTEAD.get(letter, letter) for letter in unicodedata.normalize("NFC", text))
    return list(graphemes(_LONELY.sub("", plain)))


def _spread(clusters: Sequence[str], lacking: Sequence[bool]) -> list[bool]:
    """What is missing, with blanks and signs between letters that are, where they are many."""
    found = list(lacking)
    for inner, group in groupby(range(len(clusters)), key=lambda index: lacking[index] or not clusters[index][0].isalnum()):
        row = list(group)
        lost = [index for index in row if lacking[index]]
        if inner and len(lost) > FEW:
            found[lost[0] : lost[-1] + 1] = [True] * (lost[-1] + 1 - lost[0])
    return found


def _lacking(cluster: str, asked: Wish) -> bool:
    """Whether a letter can't be printed."""
    if cluster == " " or (cluster.isprintable() and shaping.home(cluster)):
        return False
    seen = cluster.replace("\u200d", "").replace("\u200c", "")
    return not (seen.isprintable() and seen and shaping.source(cluster, asked))


def _told(clusters: Sequence[str], asked: Wish) -> str:
    """Missing letters in words."""
    if len(clusters) > FEW:
        return " ".join(f"[{kind}, {sum(map(len, row))} signs]" for kind, row in _by_script(clusters, asked))
    return "".join(f"[U+{ord(letter):04X}]" for letter in "".join(clusters))


def _by_script(clusters: Sequence[str], asked: Wish) -> list[tuple[str, list[str]]]:
    """Letters by the writing they are in; blanks and signs are of the one before them."""
    rows: list[tuple[str, list[str]]] = []
    for cluster in clusters:
        kinds = [script(letter, asked) for letter in cluster if not letter.isspace() and not shaping.home(letter)]
        kind = next((one for one in kinds if one != SPECIAL), rows[-1][0] if rows else SPECIAL)
        if rows and rows[-1][0] in (kind, SPECIAL):
            rows[-1] = (kind, [*rows[-1][1], cluster])
        else:
            rows.append((kind, [cluster]))
    return rows


def script(letter: str, asked: Wish) -> str:
    """In which writing a letter is, in words; empty for signs that belong to none."""
    if _EAST.match(letter) and unicodedata.category(letter) != "Cn":
        return SPOKEN.get(asked.language, "Chinese")
    if not (shaping.COMPLEX.match(letter) or unicodedata.category(letter).startswith("L")):
        return SPECIAL
    return unicodedata.name(letter, "Unknown").partition(" ")[0].partition("-")[0].capitalize()


SPOKEN = {"ja": "Japanese", "ko": "Korean"}
"""Whose characters those of East Asia are, by the document's language; else Chinese."""


def missing(texts: Iterable[str]) -> tuple[str, ...]:
    """The letters among these texts that no typeface has, each once, in order of code points."""
    asked, letters = wish(), set[str]()
    for text in texts:
        if not (text.isascii() and text.isprintable()):
            letters.update(letter for cluster in _plain(text) if _lacking(cluster, asked) for letter in cluster if letter not in JOINERS)
    return tuple(sorted(letters))
