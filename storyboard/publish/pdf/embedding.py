"""Other typefaces in the document: which glyphs it uses while pages are written, and at its end the fonts with these glyphs only.

Each is a composite font (ISO 32000-1, 9.7): codes of two bytes in the order of first use, a CMap from codes to glyphs, widths, and the
letters each code stands for. The pages' own family is reportlab's business.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from storyboard.publish.pdf import harfbuzz, truetype
from storyboard.publish.pdf.glyphs import Cut, Glyph, Piece, Program

_BLOCK = 100
"""Most entries of a block in a CMap."""
SILENT = "\u200b"
"""What codes of marks stand for where a reader asks codes only: a blank without width."""
THICKER = 0.028
"""Width of the outline that makes a typeface without weights bold, as a multiple of the size."""


@dataclass
class Used:
    """What a document uses of a typeface."""

    name: str
    """Of the font in the pages' resources."""
    shaping: bool
    """Whether HarfBuzz made its glyphs."""
    codes: dict[tuple[int, str], int] = field(default_factory=dict[tuple[int, str], int])
    """Glyph and what it stands for to code, from 1: so a glyph that letters share says each time which one it is."""
    widths: array[float] = field(default_factory=lambda: array("d"))

    def code(self, glyph: Glyph) -> int:
        """The code that shows a glyph."""
        code = self.codes.setdefault((glyph.id, glyph.text), len(self.codes) + 1)
        if code > len(self.widths):
            self.widths.append(glyph.wide)
        return code


@dataclass
class Fonts:
    """The other typefaces of a document."""

    used: dict[Cut, Used] = field(default_factory=dict[Cut, Used])

    def show(self, piece: Piece, cut: Cut, size: float, at: tuple[float, float], *, shaping: bool) -> str:
        """The operators that show a piece with its baseline at a point. Letters that their glyphs don't say one by one are said beside
        them."""
        used = self.used.setdefault(cut, Used(f"W{len(self.used) + 1}", shaping))
        shown = [_said(text, " ".join(_row(row, used, size, at) for row in _rows(glyphs))) for text, glyphs in _parts(piece.glyphs)]
        whole = f"BT /{used.name} {size:g} Tf {' '.join(shown)} ET"
        return f"q {THICKER * size:.3f} w 2 Tr {whole} Q" if cut.thickened else whole


def _parts(glyphs: Sequence[Glyph]) -> Iterator[tuple[str | None, list[Glyph]]]:
    """Glyphs that say their letters one by one, with None; those that say them together only, with these; then the marks, which the glyphs
    they stand on have said, with nothing."""
    plain, marks = list[Glyph](), list[Glyph]()
    for cluster in _clusters(glyphs):
        roomy = [glyph for glyph in cluster if glyph.wide or glyph.text]
        marks.extend(glyph for glyph in cluster if not (glyph.wide or glyph.text))
        if len(roomy) == 1:
            plain.append(roomy[0])
            continue
        yield None, plain
        yield "".join(glyph.text for glyph in roomy), roomy
        plain = []
    yield None, plain
    yield "", marks


def _clusters(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    return (list(group) for _, group in groupby(glyphs, key=lambda glyph: glyph.cluster))


def _said(text: str | None, shown: str) -> str:
    """Operators that show something, with what a reader takes from it where that is not what its codes stand for (ISO 32000-1, 14.9.4)."""
    if text is None or not shown:
        return shown
    return f"/Span << /ActualText <FEFF{text.encode('utf-16-be', 'replace').hex().upper()}> >> BDC {shown} EMC"


def _rows(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that follow each other as the font says."""
    row: list[Glyph] = []
    for glyph in glyphs:
        if row and (abs(row[-1].x + row[-1].wide - glyph.x) > 0.5 or row[-1].y != glyph.y):
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _row(row: Sequence[Glyph], used: Used, size: float, at: tuple[float, float]) -> str:
    x, y = at[0] + row[0].x * size / 1000, at[1] + row[0].y * size / 1000
    return f"1 0 0 1 {x:.2f} {y:.2f} Tm <{''.join(f'{used.code(glyph):04X}' for glyph in row)}> Tj"


Objects = Callable[[Iterable[tuple[int, str]]], None]
"""Writes objects, each given by its number and its text."""
Put = Callable[[int, str, bytes], None]
"""Writes a stream: its number, the entries of its dictionary, its data."""
_SYSTEM = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"


def write(fonts: Fonts, reserve: Callable[[], int], objects: Objects, stream: Put) -> dict[str, int]:
    """Writes all fonts; gives back the objects' numbers by the names the pages use."""
    return {used.name: _write(cut, used, reserve, objects, stream) for cut, used in fonts.used.items()}


def _write(cut: Cut, used: Used, reserve: Callable[[], int], objects: Objects, stream: Put) -> int:
    """One font: itself, its descendant and descriptor, then program, codes and letters."""
    program = (harfbuzz if used.shaping else truetype).program(cut, tuple(glyph for glyph, _ in used.codes))
    name = f"{_tag(used)}+{_name(cut)}"
    font, below, about, data, encoding, letters = (reserve() for _ in range(6))
    kind = "/Subtype /CIDFontType0C" if program.cff else f"/Length1 {len(program.data)}"
    stream(data, f"{kind} /Filter /FlateDecode", zlib.compress(program.data, 9))
    stream(encoding, f"/Type /CMap /CMapName /{used.name}-H {_SYSTEM} /Filter /FlateDecode", zlib.compress(_encoding(used, program)))
    stream(letters, "/Filter /FlateDecode", zlib.compress(_unicode(used)))
    subtype, file, extra = ("CIDFontType0", "FontFile3", "") if program.cff else ("CIDFontType2", "FontFile2", " /CIDToGIDMap /Identity")
    rise, box = program.rise, " ".join(map(str, program.box))
    descriptor = (
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {rise[0]} /Descent {rise[1]}"
        f" /CapHeight {rise[0]} /StemV {80 if cut.weight < 500 else 120} /{file} {data} 0 R >>"
    )
    widths = " ".join(f"{place} [{used.widths[code - 1]:.6g}]" for place, code in sorted(dict(_placed(used, program)).items()))
    base = f"/Type /Font /BaseFont /{name}"
    descendant = f"<< {base} /Subtype /{subtype} {_SYSTEM} /FontDescriptor {about} 0 R /W [{widths}]{extra} >>"
    top = f"<< {base} /Subtype /Type0 /Encoding {encoding} 0 R /DescendantFonts [{below} 0 R] /ToUnicode {letters} 0 R >>"
    objects([(about, descriptor), (below, descendant), (font, top)])
    return font


def _name(cut: Cut) -> str:
    """The font's name, of a variable one with its weight in place of the style it is named for."""
    return f"{cut.source.name.partition('-')[0]}-{cut.weight}" if cut.source.variable else cut.source.name


def _tag(used: Used) -> str:
    """Six capitals that tell the subsets of a document apart."""
    number = int(used.name[1:])
    return "W" + "".join(chr(65 + number // 26**place % 26) for place in range(4, -1, -1))


def _placed(used: Used, program: Program) -> Iterator[tuple[int, int]]:
    """Glyphs of the embedded font, and the codes that show them."""
    return ((program.places[glyph], code) for (glyph, _), code in used.codes.items())


def _encoding(used: Used, program: Program) -> bytes:
    lines = [f"<{code:04X}> {place}" for place, code in _placed(used, program)]
    return _cmap(f"{used.name}-H", "Identity", "cid", lines)


def _unicode(used: Used) -> bytes:
    lines = [f"<{code:04X}> <{(text or SILENT).encode('utf-16-be', 'replace').hex().upper()}>" for (_, text), code in used.codes.items()]
    return _cmap("Adobe-Identity-UCS", "UCS", "bf", lines)


def _cmap(name: str, ordering: str, kind: str, lines: Sequence[str]) -> bytes:
    """A CMap file (Adobe technical note 5014)."""
    blocks = (lines[at : at + _BLOCK] for at in range(0, len(lines), _BLOCK))
    body = "\n".join(f"{len(block)} begin{kind}char\n" + "\n".join(block) + f"\nend{kind}char" for block in blocks)
    system = f"<< /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >>"
    return (
        f"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo {system} def\n/CMapName /{name} def\n"
        f"/CMapType {1 if kind == 'cid' else 2} def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
