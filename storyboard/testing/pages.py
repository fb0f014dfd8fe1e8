"""A small PDF writer that draws text just as told: whole lines, words, single letters, forms, turned pages, odd fonts.

What reads PDFs is tried on pages of known words in known places; libraries that write PDFs draw them in one way only.
"""

from __future__ import annotations

import functools
import math
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Mark(NamedTuple):
    """Words on a page. Points from its upper left corner to where their baseline starts."""

    x: float
    y: float
    text: str
    bold: bool = False
    size: float = 12.0
    tint: float = 0.0
    """0 for black to 1 for white."""
    turn: float = 0.0
    """Degrees against the clock."""
    face: str = ""
    """Another face than the sheet's: `unknown` for one that does not say which characters it has."""


class Sheet(NamedTuple):
    """How pages are made."""

    width: float = 612.0
    height: float = 792.0
    family: str = "Courier"
    """`Courier`, `Helvetica` or `Times`."""
    drawing: str = "lines"
    """`lines`, `words`, `kerned`, `glyphs` (as Quartz places each letter), the same in `lists`, in `brackets` of q and Q or with a
    letter `space` set, or `steps` (as Skia does); and as whole writers draw: `browser` (Skia upside down in its own unit), `quartz`
    (lines upside down), `office` (words and blanks each in marked text) and `tex` (blanks only as moves within a list)."""
    font: str = "simple"
    """`simple`, `composite` (codes of two bytes with a map to characters), `type3`, or `subset` and `subset composite`, whose codes mean
    nothing without their map."""
    pitch: float = 0.0
    """Points from letter to letter; 0 for the font's own widths."""
    blanks: bool = True
    """False where blanks are left out, and only the places of letters show them."""
    rotate: int = 0
    """The page's own turn, in degrees with the clock; what is drawn is turned against it, so that it reads upright."""
    form: bool = False
    """True where each page is a form that draws another."""
    corner: tuple[float, float] = (0.0, 0.0)
    """Where the page's lower left corner lies."""
    packed: bool = True
    """False where streams are not compressed."""


_FACES = {
    "Courier": ("Courier", "Courier-Bold"),
    "Helvetica": ("Helvetica", "Helvetica-Bold"),
    "Times": ("Times-Roman", "Times-Bold"),
}
LIGATURES = {"ﬁ": 1, "ﬂ": 2}
"""Codes of the letters that are two."""

_LETTERS = [chr(code) for code in range(32, 127)] + [*LIGATURES]
SUBSET = {letter: 1 + place * 37 % len(_LETTERS) for place, letter in enumerate(_LETTERS)}
"""Codes of a font that numbers its letters in an order of its own."""


@functools.cache
def width(text: str, family: str = "Courier", bold: bool = False, size: float = 12.0) -> float:
    """How wide words are, in points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    points: float = stringWidth(text.replace("ﬁ", "fi").replace("ﬂ", "fl"), _FACES[family][bold], size)
    return points


def written(pages: Sequence[Sequence[Mark]], sheet: Sheet | None = None) -> bytes:
    """A PDF file of these pages."""
    sheet = sheet or Sheet()
    fonts = [*_fonts(sheet)]
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", *fonts]
    names = " ".join(f"/{name} {number} 0 R" for name, number in zip(("F0", "F1", "F2"), _numbers(fonts), strict=True))
    resources = f"<< /Font << {names} >> %s >>"
    kids: list[int] = []
    for marks in pages:
        content = drawn(marks, sheet)
        extra = ""
        if sheet.form:
            objects += [_stream(content, f"/Type /XObject /Subtype /Form /BBox [0 0 9999 9999] /Resources {resources % ''}")]
            extra, content = f"/XObject << /Page {len(objects)} 0 R >>", b"q 1 0 0 1 0 0 cm /Page Do Q"
        objects += [_stream(content, packed=sheet.packed), _page(sheet, len(objects) + 1, resources % extra)]
        kids.append(len(objects))
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    return _file(objects)


def _page(sheet: Sheet, content: int, resources: str) -> bytes:
    x, y = sheet.corner
    size = (sheet.width, sheet.height) if sheet.rotate % 180 == 0 else (sheet.height, sheet.width)
    box = f"[{x} {y} {x + size[0]} {y + size[1]}]"
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Rotate {sheet.rotate} /Contents {content} 0 R /Resources {resources} >>"
    ).encode()


def _stream(data: bytes, more: str = "", *, packed: bool = True) -> bytes:
    content = zlib.compress(data, 6) if packed else data
    start = f"<< /Length {len(content)} {'/Filter /FlateDecode ' * packed}{more} >>\nstream\n"
    return start.encode() + content + b"\nendstream"


def _file(objects: Sequence[bytes]) -> bytes:
    parts, places = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"], list[int]()
    length = len(parts[0])
    for number, body in enumerate(objects, 1):
        part = f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        places.append(length)
        parts.append(part)
        length += len(part)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    end += f"startxref\n{length}\n"
    return b"".join([*parts, end.encode(), b"%%EOF\n"])


def _fonts(sheet: Sheet) -> Iterator[bytes]:
    """Three fonts, each followed by what it is made of: plain, bold, and one whose characters nobody knows."""
    for bold in (False, True):
        yield from _MADE[sheet.font](sheet, bold)
    yield b"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [%s] >>" % _descendant("")


def _numbers(fonts: Sequence[bytes]) -> list[int]:
    return [place for place, body in enumerate(fonts, 3) if body.startswith(b"<< /Type /Font ")]


def _simple(sheet: Sheet, bold: bool) -> Iterator[bytes]:
    yield (
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{_FACES[sheet.family][bold]} "
        "/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>"
    ).encode()


def _composite(sheet: Sheet, bold: bool) -> Iterator[bytes]:
    face = _FACES[sheet.family][bold]
    letters = [chr(code) for code in range(32, 127)]
    widths = " ".join(f"{width(letter, sheet.family, bold, 1000):g}" for letter in letters)
    start = f"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+{face} /Encoding /Identity-H /ToUnicode {6 if bold else 4} 0 R "
    yield start.encode() + b"/DescendantFonts [" + _descendant(f"/W [32 [{widths}]]") + b"] >>"
    yield _stream(
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        b"2 beginbfrange <0020> <00FF> <0020> <2018> <201D> <2018> endbfrange\n"
        b"2 beginbfchar <0001> <00660069> <0002> <0066006C> endbfchar endcmap end"
    )


def _descendant(more: str) -> bytes:
    return (
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Odd /DW 600 "
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> {more} >>"
    ).encode()


def _type3(sheet: Sheet, bold: bool) -> Iterator[bytes]:
    widths = " ".join(f"{width(chr(code), sheet.family, bold, 1000) if code < 127 else 600:g}" for code in range(32, 256))
    first = 4 if not bold else 6
    yield (
        f"<< /Type /Font /Subtype /Type3 /Name /{_FACES[sheet.family][bold]} /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] "
        f"/FirstChar 32 /LastChar 255 /Widths [{widths}] /Encoding /WinAnsiEncoding /CharProcs << /A {first} 0 R >> >>"
    ).encode()
    yield _stream(b"600 0 d0 0 0 500 500 re f")


def _subset(sheet: Sheet, bold: bool) -> Iterator[bytes]:
    face = _FACES[sheet.family][bold]
    known = {code: letter for letter, code in SUBSET.items()}
    widths = [width(known[code], sheet.family, bold, 1000) for code in range(1, len(known) + 1)]
    if sheet.font == "subset":
        start = f"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+{face} /FirstChar 1 /LastChar {len(known)} "
        yield (start + f"/Widths [{' '.join(f'{each:g}' for each in widths)}] /ToUnicode {6 if bold else 4} 0 R >>").encode()
    else:
        start = f"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+{face} /Encoding /Identity-H /ToUnicode {6 if bold else 4} 0 R "
        pairs = " ".join(f"{code} {code} {each:g}" for code, each in enumerate(widths, 1))
        yield start.encode() + b"/DescendantFonts [" + _descendant(f"/W [{pairs}]") + b"] >>"
    digits = 2 if sheet.font == "subset" else 4
    chars = "\n".join(f"<{code:0{digits}X}> <{_unicode(letter)}>" for letter, code in SUBSET.items())
    span = f"1 begincodespacerange <{'00' * (digits // 2)}> <{'FF' * (digits // 2)}> endcodespacerange"
    yield _stream(f"begincmap {span}\n{len(SUBSET)} beginbfchar\n{chars}\nendbfchar endcmap".encode())


def _unicode(letter: str) -> str:
    return {"ﬁ": "fi", "ﬂ": "fl"}.get(letter, letter).encode("utf-16-be").hex().upper()


_MADE: dict[str, Callable[[Sheet, bool], Iterator[bytes]]] = {
    "simple": _simple, "composite": _composite, "type3": _type3, "subset": _subset, "subset composite": _subset,
}  # fmt: skip


def drawn(marks: Sequence[Mark], sheet: Sheet) -> bytes:
    """The operators that draw marks."""
    start = {0: "", 90: f"0 1 -1 0 {sheet.height:g} 0 cm\n", 180: f"-1 0 0 -1 {sheet.width:g} {sheet.height:g} cm\n"}
    turn = start.get(sheet.rotate, f"0 -1 1 0 0 {sheet.width:g} cm\n")
    corner = "" if sheet.corner == (0.0, 0.0) else f"1 0 0 1 {sheet.corner[0]:g} {sheet.corner[1]:g} cm\n"
    lines = [corner, turn, "0 g\n"]
    for mark in marks:
        lines += [f"{mark.tint:g} g\n"] * bool(mark.tint)
        lines += _DRAWN[sheet.drawing if not mark.turn else "lines"](mark, sheet)
        lines += ["0 g\n"] * bool(mark.tint)
    return "".join(lines).encode("latin-1")


def _name(mark: Mark) -> str:
    return "F2" if mark.face == "unknown" else f"F{int(mark.bold)}"


def _place(mark: Mark, sheet: Sheet, x: float, scale: float = 1.0) -> str:
    sine, cosine = math.sin(math.radians(mark.turn)) * scale, math.cos(math.radians(mark.turn)) * scale
    return f"{cosine:g} {sine:g} {-sine:g} {cosine:g} {x:.3f} {sheet.height - mark.y:.3f} Tm"


def _codes(text: str) -> list[int]:
    return [LIGATURES.get(letter) or (ord(letter) if ord(letter) < 127 else letter.encode("cp1252")[0]) for letter in text]


def _string(text: str, mark: Mark, sheet: Sheet) -> str:
    if sheet.font.startswith("subset") and not mark.face:
        return "<" + "".join(f"{SUBSET[letter]:0{2 if sheet.font == 'subset' else 4}X}" for letter in text) + ">"
    if sheet.font == "composite" or mark.face:
        return "<" + "".join(f"{LIGATURES.get(letter, ord(letter)):04X}" for letter in text) + ">"
    return "(" + "".join(_ESCAPED.get(code, chr(code)) for code in _codes(text)) + ")"


_ESCAPED = {40: "\\(", 41: "\\)", 92: "\\\\", 1: "\\001", 2: "\\002"}


def _letters(mark: Mark, sheet: Sheet) -> Iterator[tuple[float, str]]:
    """Each letter with its place."""
    x = mark.x
    for letter in mark.text:
        yield x, letter
        own = width(letter, sheet.family, mark.bold, mark.size)
        x += sheet.pitch * mark.size / 12 * (len("fi") if letter in LIGATURES else 1) if sheet.pitch else own


def _lines(mark: Mark, sheet: Sheet) -> Iterator[str]:
    gap = (
        f"{sheet.pitch * mark.size / 12 - width('M', sheet.family, mark.bold, mark.size):.4f} Tc " if sheet.pitch and not mark.turn else ""
    )
    yield f"BT {gap}/{_name(mark)} {mark.size:g} Tf {_place(mark, sheet, mark.x)} {_string(mark.text, mark, sheet)} Tj ET\n"


def _words(mark: Mark, sheet: Sheet) -> Iterator[str]:
    """A string for each word, moved on from the last; blanks only by their place."""
    places = list(_letters(mark, sheet))
    yield f"BT\n/{_name(mark)} {mark.size:g} Tf\n{_place(mark, sheet, mark.x)}\n"
    last, start = mark.x, 0
    for end in [*(place for place, letter in enumerate(mark.text) if letter == " "), len(mark.text)]:
        if word := mark.text[start:end]:
            yield f"{places[start][0] - last:.3f} 0 Td\n{_string(word, mark, sheet)} Tj\n"
            last = places[start][0]
        start = end + 1
    yield "ET\n"


def _kerned(mark: Mark, sheet: Sheet) -> Iterator[str]:
    """Letters moved by nothing or next to nothing, as justified and kerned text is."""
    parts = " ".join(f"{_string(mark.text[place : place + 3], mark, sheet)} {(-1) ** place * 8}" for place in range(0, len(mark.text), 3))
    yield f"q BT /{_name(mark)} {mark.size:g} Tf {_place(mark, sheet, mark.x)} [{parts}] TJ ET Q\n"


def _glyphs(mark: Mark, sheet: Sheet) -> Iterator[str]:
    for x, letter in _letters(mark, sheet):
        if letter != " " or sheet.blanks:
            yield f"BT\n{_place(mark, sheet, x, mark.size)}\n/{_name(mark)} 1 Tf\n{_string(letter, mark, sheet)} Tj\nET\n"


def _lists(mark: Mark, sheet: Sheet) -> Iterator[str]:
    yield from (re.sub(r"(\(.*\)|<.*>) Tj", r"[ \1 ] TJ", block) for block in _glyphs(mark, sheet))


def _brackets(mark: Mark, sheet: Sheet) -> Iterator[str]:
    for block in _glyphs(mark, sheet):
        inner = re.sub(r"BT\n(\S+ \S+ \S+ \S+) (\S+) (\S+) Tm", r"q 1 0 0 1 \2 \3 cm BT\n\1 0 0 Tm", block)
        yield inner.replace("ET\n", "ET Q\n")


def _space(mark: Mark, sheet: Sheet) -> Iterator[str]:
    yield from (block.replace("BT\n", "BT\n0 Tc\n") for block in _glyphs(mark, sheet))


def _steps(mark: Mark, sheet: Sheet) -> Iterator[str]:
    places = [(x, letter) for x, letter in _letters(mark, sheet) if letter != " " or sheet.blanks]
    yield f"BT\n/{_name(mark)} {mark.size:g} Tf\n{_place(mark, sheet, mark.x)}\n"
    for (last, _), (x, letter) in pairwise([(mark.x, ""), *places]):
        yield f"{x - last:.3f} 0 Td {_string(letter, mark, sheet)} Tj\n"
    yield "ET\n"


def _browser(mark: Mark, sheet: Sheet) -> Iterator[str]:
    """In units of 1/96 inch, the page upside down and the letters turned back, each a step from the last."""
    unit = 0.75
    yield f"q {unit} 0 0 -{unit} 0 {sheet.height:g} cm\nBT\n/{_name(mark)} {mark.size / unit:g} Tf\n"
    yield f"1 0 0 -1 {mark.x / unit:.3f} {mark.y / unit:.3f} Tm\n"
    last = mark.x
    for x, letter in _letters(mark, sheet):
        yield (f"{(x - last) / unit:.4f} 0 Td " if x != last else "") + f"{_string(letter, mark, sheet)} Tj\n"
        last = x
    yield "ET\nQ\n"


def _quartz(mark: Mark, sheet: Sheet) -> Iterator[str]:
    """A whole line, upside down twice, in a font of size 1."""
    gap = sheet.pitch / 12 - width("M", sheet.family, mark.bold, 1) if sheet.pitch else 0
    yield f"q\nq 1 0 0 -1 0 {sheet.height:g} cm\nBT\n{gap:.5f} Tc\n{mark.size:g} 0 0 -{mark.size:g} {mark.x:.3f} {mark.y:.3f} Tm\n"
    yield f"/{_name(mark)} 1 Tf\n[ {_string(mark.text, mark, sheet)} ] TJ\nET\nQ\nQ\n"


def _office(mark: Mark, sheet: Sheet) -> Iterator[str]:
    """Each word and each blank in a text object of its own, in marked text and a clip, the letters kerned a little."""
    start = 0
    places = [*_letters(mark, sheet)]
    for part in re.findall(r" +|[^ ]+", mark.text):
        half = len(part) // 2
        pieces = f"{_string(part[:half], mark, sheet)} -3 {_string(part[half:], mark, sheet)} 3" if half else _string(part, mark, sheet)
        x = f"{places[start][0]:.2f} {sheet.height - mark.y:.2f}"
        yield f"/P <</MCID {start}>> BDC q\n0.000008871 0 {sheet.width:g} {sheet.height:g} re\nW* n\n"
        yield f"BT\n/{_name(mark)} {mark.size:g} Tf\n1 0 0 1 {x} Tm\n0 g\n0 G\n[{pieces}] TJ\nET\nQ\n EMC\n"
        start += len(part)


def _tex(mark: Mark, sheet: Sheet) -> Iterator[str]:
    """A line as one list: blanks are moves, and letters are kerned by them too."""
    blank = 1000 * (sheet.pitch / 12 if sheet.pitch else width(" ", sheet.family, mark.bold, 1))
    words = [f"{_string(word[:1], mark, sheet)}2{_string(word[1:], mark, sheet)}-2" for word in mark.text.split(" ")]
    yield f"BT\n/{_name(mark)} {mark.size:g} Tf {mark.x:.3f} {sheet.height - mark.y:.3f} Td [{f' {-blank:.0f}'.join(words)}]TJ\nET\n"


_DRAWN: dict[str, Callable[[Mark, Sheet], Iterator[str]]] = {
    "lines": _lines, "words": _words, "kerned": _kerned, "glyphs": _glyphs, "steps": _steps, "lists": _lists,
    "brackets": _brackets, "space": _space, "browser": _browser, "quartz": _quartz, "office": _office, "tex": _tex,
}  # fmt: skip
