"""Shaping and subsetting by HarfBuzz: letters joined and in their places, and a font with nothing in it but what a document uses.

Any outlines do: TrueType's, PostScript's (CFF), and variable fonts, of which one weight is taken out. The package is the extra `world`'s.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import importlib
import struct
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from storyboard.publish.pdf.glyphs import Cut, Glyph, Program
from storyboard.publish.pdf.sfnt import Source

_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "STAT", "MVAR", "HVAR", "VVAR", "DSIG", "vhea", "vmtx", "VORG", "COLR", "CPAL", "SVG ",
            "name", "OS/2", "gasp", "cmap", "hdmx", "VDMX", "LTSH", "kern", "PCLT", "meta")  # fmt: skip
"""Tables that a font in a PDF does not need."""


@lru_cache(maxsize=1)
def _hb() -> Any:
    return importlib.import_module("uharfbuzz")


@lru_cache(maxsize=32)
def _blob(file: Path) -> Any:
    return _hb().Blob.from_file_path(str(file))


@lru_cache(maxsize=64)
def _face(source: Source) -> Any:
    return _hb().Face(_blob(source.file), source.index)


@lru_cache(maxsize=64)
def _font(cut: Cut) -> Any:
    font = _hb().Font(_face(cut.source))
    if cut.source.variable:
        font.set_variations({"wght": float(cut.weight)})
    return font


def shape(cut: Cut, text: str, language: str, *, rtl: bool) -> tuple[tuple[Glyph, ...], float]:
    """The glyphs of a text of one script and direction from left to right, and how wide they run, in thousandths of the size."""
    hb, font = _hb(), _font(cut)
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(letter) for letter in text])
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.guess_segment_properties()
    if rtl:
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    if language:
        buffer.language = language
    hb.shape(font, buffer, {"kern": True, "liga": True})
    scale, x, found = 1000 / font.face.upem, 0.0, list[Glyph]()
    texts = _texts(text, [info.cluster for info in buffer.glyph_infos], [place.x_advance for place in buffer.glyph_positions])
    for info, place, words in zip(buffer.glyph_infos, buffer.glyph_positions, texts, strict=True):
        wide = font.get_glyph_h_advance(info.codepoint) * scale
        found.append(Glyph(info.codepoint, x + place.x_offset * scale, place.y_offset * scale, wide, words, info.cluster))
        x += place.x_advance * scale
    return tuple(found), x


def _texts(text: str, clusters: Sequence[int], wide: Sequence[int]) -> list[str]:
    """What each glyph stands for: the first of a cluster that takes room for all its letters, the others for nothing."""
    starts = sorted({*clusters, len(text)})
    words = {start: text[start:end] for start, end in pairwise(starts)}
    roomy = {cluster for cluster, advance in zip(clusters, wide, strict=True) if advance}
    return [words.pop(cluster, "") if advance or cluster not in roomy else "" for cluster, advance in zip(clusters, wide, strict=True)]


def program(cut: Cut, glyphs: Sequence[int]) -> Program:
    """The font with these glyphs only, at this weight."""
    hb, face = _hb(), _face(cut.source)
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    flags = hb.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE | flags.CFF_IDENTITY_CHARSET | flags.DOWNGRADE_CFF2
    wanted.drop_table_tag_set.update(struct.unpack(f">{len(_DROPPED)}I", "".join(_DROPPED_TAGS).encode()))
    for axis in face.axis_infos:
        if axis.tag == "wght":
            wanted.pin_axis_location(face, "wght", min(max(float(cut.weight), axis.min_value), axis.max_value))
        else:
            wanted.pin_axis_to_default(face, axis.tag)
    plan = hb.SubsetPlan(face, wanted)
    places = dict(plan.old_to_new_glyph_mapping)
    made = plan.execute()
    kind = "CFF " if "CFF " in made.table_tags else ""
    data = bytes(made.reference_table(kind).data if kind else made.blob.data)
    return _described(made, data, cff=bool(kind), places=places)


_DROPPED_TAGS = tuple(tag.ljust(4) for tag in _DROPPED)


def _described(made: Any, data: bytes, *, cff: bool, places: dict[int, int]) -> Program:
    scale = 1000 / made.upem
    box = struct.unpack_from(">4h", bytes(made.reference_table("head").data), 36)
    ascent, descent = struct.unpack_from(">2h", bytes(made.reference_table("hhea").data), 4)
    return Program(data, cff, places, (round(ascent * scale), round(descent * scale)), tuple(round(each * scale) for each in box))
