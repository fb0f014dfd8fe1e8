"""Text of the world in glyphs: parted by direction and typeface, shaped, measured."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from storyboard.model.patterns import regex
from storyboard.publish.pdf import bidi, harfbuzz, truetype
from storyboard.publish.pdf.breaking import IDEOGRAPH, graphemes
from storyboard.publish.pdf.family import WEIGHTS, Face, advances, common
from storyboard.publish.pdf.glyphs import Cut, Piece
from storyboard.publish.pdf.sfnt import Source, characters
from storyboard.publish.pdf.typefaces import Wish, pick, wish

COMPLEX = regex("[\u0600-\u08ff\u0900-\u0fff\u1000-\u109f\u1700-\u18af\u1900-\u1c4f\u1cd0-\u1cff\ua800-\uabff\U00010a00-\U00011fff]")
"""Writings whose letters join, stack or change places: unshaped they are wrong."""
_EAST = regex(f"[{IDEOGRAPH}\u3000-\u303f\uff00-\uffef]")
_SHARED = frozenset("“”‘’…—·")
"""Signs that are as wide as a character where they stand among Chinese or Japanese ones."""
_UNSEEN = frozenset("\u200c\u200d\ufe0e\ufe0f")


def home(cluster: str) -> bool:
    """Whether the pages' own family has all of it."""
    return common().issuperset(map(ord, cluster))


def source(cluster: str, asked: Wish) -> Source | None:
    """The other typeface that shows a letter with its marks as it should be; None where none does."""
    if not asked.shaping and COMPLEX.search(cluster):
        return None
    return pick("".join(letter for letter in cluster if letter not in _UNSEEN), asked)


@lru_cache(maxsize=1 << 13)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


@lru_cache(maxsize=1 << 13)
def pieces(face: Face, text: str, asked: Wish, rtl: bool | None) -> tuple[Piece, ...]:
    """Printable text in pieces from left to right. `rtl` says which way all of it runs; None where that is to be found out."""
    if rtl is not None:
        return tuple(_pieces(face, text, asked, rtl=rtl))
    found = bidi.runs(text, rtl=bidi.starts_right(text)) if bidi.turns(text) else [(text, False)]
    return tuple(piece for part, way in found for piece in _pieces(face, part, asked, rtl=way))


def _pieces(face: Face, text: str, asked: Wish, *, rtl: bool) -> Iterator[Piece]:
    """A text of one direction, in as many pieces as it takes typefaces and scripts."""
    parts = [(key, "".join(cluster for _, cluster in group)) for key, group in groupby(_keyed(text, asked), key=lambda pair: pair[0])]
    weight = WEIGHTS.get(face, 400)
    for (found, _), part in reversed(parts) if rtl else parts:
        yield _piece(face, part, Cut(found, weight) if found else None, asked, rtl=rtl)


_Key = tuple[Source | None, str]


def _keyed(text: str, asked: Wish) -> Iterator[tuple[_Key, str]]:
    """Each letter with its typeface and script."""
    clusters = list(graphemes(text))
    found = [_source(cluster, asked) for cluster in clusters]
    for index, cluster in enumerate(clusters):
        own = found[index]
        if not cluster[0].isalnum() and (own or cluster in _SHARED) and (beside := _beside(clusters, found, index)):
            own = beside
        yield (own, "" if own is None or _EAST.match(cluster) or cluster in _SHARED else _script(cluster[0])), cluster


def _source(cluster: str, asked: Wish) -> Source | None:
    return None if home(cluster) else source(cluster, asked)


def _beside(clusters: list[str], found: list[Source | None], index: int) -> Source | None:
    """The typeface of the letter before or behind a sign, if it has the sign too and the sign belongs to that writing."""
    cluster = clusters[index]
    for step in (-1, 1):
        at = next((at for at in _from(index, step, len(clusters)) if clusters[at][0].isalnum()), None)
        near = None if at is None else found[at]
        if (
            at is not None
            and near
            and (cluster not in _SHARED or _EAST.match(clusters[at]))
            and all(ord(each) in characters(near) for each in cluster)
        ):
            return near
    return None


def _from(index: int, step: int, end: int) -> range:
    return range(index + step, -1 if step < 0 else end, step)


def _piece(face: Face, text: str, cut: Cut | None, asked: Wish, *, rtl: bool) -> Piece:
    if cut is None:
        shown = text.translate(truetype.MIRRORED)[::-1] if rtl else text
        known = advances(face)
        return Piece(shown, None, (), sum(known[ord(letter)] for letter in shown), rtl)
    if asked.shaping:
        glyphs, wide = harfbuzz.shape(cut, text, asked.language, rtl=rtl)
    else:
        glyphs, wide = truetype.shape(cut, "".join(letter for letter in text if letter not in _UNSEEN), rtl=rtl)
    return Piece(text, cut, glyphs, wide, rtl)


def width(face: Face, text: str, *, rtl: bool | None = None) -> float:
    """How wide printable text runs, as a multiple of the size."""
    return sum(piece.width for piece in pieces(face, text, wish(), rtl)) / 1000
