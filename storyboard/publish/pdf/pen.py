"""Drawing on pages with the origin at the top left and y downwards, in points: what the other modules of this package draw with."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, BinaryIO

from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.pdf.pictures import Picture
from storyboard.publish.pdf.stream import StreamCanvas
from storyboard.publish.pdf.structure import ARTIFACT, END, Element, Furniture, Kind, Scope, Structure
from storyboard.publish.pdf.text import Line, Tone

Point = tuple[float, float]

WATERMARK = "0.45 g 1 G"
"""A watermark's grey and the white of its edge: darker than paper, lighter than night, and on what is as grey the edge is seen."""
WATERMARK_INK, WATERMARK_EDGE = 0.24, 0.4
"""How much of both covers what is under them: on paper the grey is as ink of 13 %. (CONVENTIONS d5: 10 to 15 %.)"""
WATERMARK_LINE = 0.018
"""Width of the edge, as a share of the letters' size."""
MOST_OF_DIAGONAL, MOST_OF_HEIGHT = 0.72, 0.16
"""How long a watermark's line may be, as a share of the page's diagonal, and how large its letters, as one of its height."""


HEAD = 30.0
"""From the paper's edges to the head line, in the margin."""


class _Part(AbstractContextManager[None]):
    """What `Pen.within` gives. There are several for each panel, and a generator would take three times as long."""

    __slots__ = ("_begun", "_code", "_structure")

    def __init__(self, code: Callable[[str], None], structure: Structure, begun: Callable[[], str]) -> None:
        self._code, self._structure, self._begun = code, structure, begun

    def __enter__(self) -> None:
        self._code(self._begun())

    def __exit__(self, *_: object) -> None:
        self._code(self._structure.leave())


class Pen:
    """One document, its pages drawn one after the other. Its points are `scale` times as large as those of the paper."""

    def __init__(
        self, file: BinaryIO, size: tuple[float, float], facts: Mapping[str, str], lang: str, source: str, scale: float = 1.0
    ) -> None:
        self.width, self.height = size
        self._scale = scale
        self.digits = 1
        """Digits the number of pages will have, as far as one can know before; it sets the place of `total`."""
        self.watermark = ""
        """Words across every page, light enough to read through."""
        self.issue = ""
        """Which revision this is, at the head of every page; empty for none."""
        self.edges = (HEAD, self.width - HEAD)
        """Left and right edge of what stands on a page: head and foot keep to them."""
        self.page = 1
        """The page being drawn, from 1."""
        self._canvas: Any = StreamCanvas(file, (size[0] * scale, size[1] * scale), dict(facts), lang, source)
        self._structure: Structure = self._canvas.structure
        self._total = (Face.STRIP, 7.0, Tone.MID)
        self._begin_page()

    def element(self, kind: Kind, alt: str = "", inside: Element | None = None, scope: Scope = "") -> Element:
        """A heading, paragraph, figure, table or list of this page, or a part `inside` one, read in the order in which they are made.
        `within` says what belongs to it."""
        return self._structure.element(kind, alt, inside, scope)

    def within(self, element: Element) -> AbstractContextManager[None]:
        """What is drawn meanwhile belongs to the element; what is drawn within none is decoration."""
        return _Part(self._canvas.code, self._structure, lambda: self._structure.enter(element))

    def furniture(self, kind: Furniture) -> AbstractContextManager[None]:
        """What is drawn meanwhile is a head that repeats, the foot or the watermark of the page: nobody has it read to them."""
        return _Part(self._canvas.code, self._structure, lambda: self._structure.enter_furniture(kind))

    def text(self, x: float, y: float, words: str, size: float, *, face: Face = Face.REGULAR, tone: Tone = Tone.INK) -> float:
        """Shows words with their baseline at `y`; gives back where they end."""
        shown = printable(words)
        if shown:
            self._canvas.code(f"{tone} {self._canvas.show_text(face, size, x, self.height - y, shown)}")
        return x + width(face, shown) * size

    def text_right(self, x: float, y: float, words: str, size: float, *, face: Face = Face.REGULAR, tone: Tone = Tone.INK) -> float:
        """Shows words that end at `x`; gives back where they begin."""
        start = x - width(face, printable(words)) * size
        self.text(start, y, words, size, face=face, tone=tone)
        return start

    def lines(self, x: float, y: float, lines: Sequence[Line], size: float, leading: float) -> None:
        """Shows set lines; `y` is the first baseline."""
        for index, line in enumerate(lines):
            up = self.height - y - index * leading
            for at, run in line.pieces:
                shown = f"{run.tone} {self._canvas.show_text(run.face, size, x + at, up, run.text, rtl=run.rtl)}"
                if run.link:
                    end = x + at + width(run.face, run.text, rtl=run.rtl) * size
                    place = tuple(each * self._scale for each in (x + at, up - 0.25 * size, end, up + 0.8 * size))
                    shown = self._canvas.linked(shown, run.link, run.text, place)
                self._canvas.code(shown)

    def rule(self, x0: float, y: float, x1: float, *, weight: float = 0.5, tone: Tone = Tone.RULE) -> None:
        """A horizontal line."""
        self.stroke([(x0, y), (x1, y)], weight=weight, tone=tone)

    def box(self, x: float, y: float, wide: float, high: float, *, tone: Tone, weight: float = 0.0, dash: str = "") -> None:
        """A rectangle: filled where `weight` is 0, else outlined."""
        area = f"{x:.2f} {self.height - y - high:.2f} {wide:.2f} {high:.2f} re"
        self._canvas.code(f"q {tone} [{dash}] 0 d {weight:g} w {area} S Q" if weight else f"{tone} {area} f")

    def stroke(self, points: Sequence[Point], *, weight: float, tone: Tone, dash: str = "") -> None:
        """An open line with round corners and ends."""
        self._canvas.code(f"q {tone} {weight:g} w 1 J 1 j [{dash}] 0 d {self._path(points)} S Q")

    def area(self, points: Sequence[Point], tone: Tone, *, casing: float = 0.0) -> None:
        """A filled polygon, on paper-white of `casing` points around it."""
        if casing:
            self._canvas.code(f"q {Tone.PAPER} {2 * casing:g} w 1 j {self._path(points)} b Q")
        self._canvas.code(f"{tone} {self._path(points)} f")

    def _path(self, points: Sequence[Point]) -> str:
        steps = [f"{x:.2f} {self.height - y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(points)]
        return " ".join(steps)

    def clip(self, x: float, y: float, wide: float, high: float) -> None:
        """Keeps all that follows within a rectangle, until `unclip`."""
        self._canvas.code(f"q {x:.2f} {self.height - y - high:.2f} {wide:.2f} {high:.2f} re W n")

    def unclip(self) -> None:
        """Ends the last `clip`."""
        self._canvas.code("Q")

    def picture(self, picture: Picture, x: float, y: float, wide: float, high: float) -> None:
        """Copies a picture into the document and shows it."""
        self._canvas.place_picture(picture, x, self.height - y - high, wide, high)

    def total(self, x: float, y: float, size: float, tone: Tone) -> None:
        """Shows the number of pages, which is known only at the end. One size and tone a document."""
        self._total = (Face.STRIP, size, tone)
        self._canvas.place_total(x, self.height - y)

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry of the outline that leads to a height of this page. Level 0 begins a section, level 1 stands in one."""
        if level == 0:
            self._structure.section(title)
        self._canvas.bookmark(title, level, (self.height - y) * self._scale)

    def place(self, key: str, y: float) -> None:
        """Names a height of this page: links on later pages lead there, to `#` and the name."""
        self._canvas.place(key, (self.height - y) * self._scale)

    def label(self, prefix: str) -> None:
        """How a reader numbers this page and the following ones: by a word, or (empty) by their place in the document."""
        if prefix:
            self._canvas.addPageLabel(self.page - 1, prefix=prefix)
        else:
            self._canvas.addPageLabel(self.page - 1, style="ARABIC", start=self.page)

    def end_page(self) -> None:
        """Writes the page to the file, the watermark over all that is on it."""
        if self.watermark:
            with self.furniture("Watermark"):
                self._across(printable(self.watermark))
        if self.issue:
            with self.furniture("Header"):
                self.text_right(self.edges[1], HEAD - 8, self.issue, 7.0, face=Face.STRIP_BOLD)
        self._canvas.code(END)
        self._canvas.showPage()
        self._begin_page()
        self.page += 1

    def _begin_page(self) -> None:
        if self._scale != 1:
            self._canvas.code(f"{self._scale:.5f} 0 0 {self._scale:.5f} 0 0 cm")
        self._canvas.code(ARTIFACT)

    def _across(self, words: str) -> None:
        """Words from corner to corner."""
        wide = width(Face.BOLD, words)
        size = min(MOST_OF_DIAGONAL * math.hypot(self.width, self.height) / wide, MOST_OF_HEIGHT * self.height)
        turn = math.atan2(self.height, self.width)
        x, y = (half / 2 - part * wide * size / 2 for half, part in ((self.width, math.cos(turn)), (self.height, math.sin(turn))))
        self._canvas.code("q")
        self._canvas.veil(WATERMARK_INK, WATERMARK_EDGE)
        cosine, sine = f"{math.cos(turn):.5f}", f"{math.sin(turn):.5f}"
        shown = self._canvas.show_text(Face.BOLD, round(size, 2), 0, -0.35 * size, words)
        edged = f"{WATERMARK} {WATERMARK_LINE * size:.2f} w 1 j 2 Tr"
        self._canvas.code(f"{edged} {cosine} {sine} -{sine} {cosine} {x:.2f} {y:.2f} cm {shown} 0 Tr Q")

    def close(self) -> int:
        """Ends the document and gives back its number of pages."""
        face, size, tone = self._total
        pages = self.page - 1
        self._canvas.close(f"{tone} {self._canvas.show_text(face, size, 0, 0, str(pages))}")
        return pages
