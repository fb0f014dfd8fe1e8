"""One cell of a page: strip, picture with its marks, and as much of the text as fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from storyboard.model.board import SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.model.stage import Overlay
from storyboard.publish.pdf import overlays
from storyboard.publish.pdf.captions import SPACE, Script, Strip, caption, fit, in_order, strip
from storyboard.publish.pdf.fonts import Face, width
from storyboard.publish.pdf.layout import Grid
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.pictures import Picture, probe
from storyboard.publish.pdf.text import Line, Paragraph, Run, Tone, paragraph, set_text, wrap

STRIP_SIZE = 1.04
"""Size of the strip as a multiple of the captions'."""
BAR = 2.0
"""Width of the bar at the first panel of a shot, points."""


@dataclass(frozen=True)
class StandIn:
    """What is shown for a panel without a take."""

    reason: str = "not painted yet"
    sketch: Path | None = None
    """A picture to be shown meanwhile; an empty frame where there is none."""


@dataclass(frozen=True)
class Views:
    """How a panel's picture and its marks are got at."""

    picture: Callable[[str], Path]
    overlay: Callable[[SceneBoard, Panel], Overlay]
    standins: Callable[[SceneBoard, Panel], StandIn] | None = None

    def find(self, scene: SceneBoard, panel: Panel) -> tuple[Picture | None, str]:
        """The panel's picture or its stand-in, and why it has none of its own; the reason is empty where it has."""
        standin = StandIn() if panel.take or self.standins is None else self.standins(scene, panel)
        file, reason = (self.picture(panel.take), "") if panel.take else (standin.sketch, standin.reason)
        try:
            return (None if file is None else probe(file)), reason
        except InputError as error:
            return None, reason or str(error)


@dataclass(frozen=True)
class Cell:
    """A panel ready to be drawn."""

    scene: SceneBoard
    panel: Panel
    strip: Strip
    lines: tuple[Line, ...]
    """All lines of the caption."""
    fresh: bool
    first: bool
    """True for the first panel of its shot."""
    picture: Picture | None
    reason: str
    """Why the panel has no picture of its own; empty where it has."""
    overlay: Overlay

    def rest(self, grid: Grid) -> tuple[Line, ...]:
        """The lines that do not fit the cell; they are continued elsewhere."""
        return () if len(self.lines) <= grid.lines else self.lines[max(grid.lines - 1, 0) :]


def prepare(script: Script, views: Views, scene: SceneBoard, panel: Panel, grid: Grid, *, fresh: bool) -> Cell:
    """Finds the picture and sets the text."""
    picture, reason = views.find(scene, panel)
    marks = Overlay() if panel.omitted else views.overlay(scene, panel)
    text = caption(script, panel)
    if marks.caption and marks.caption.casefold() != scene.shot(panel.shot).move.value.casefold():
        text.append(paragraph(marks.caption, Face.STRIP, Tone.CAMERA))
    if picture is not None and reason:
        text.insert(0, paragraph(f"Sketch in place of the picture: {reason}", Face.ITALIC, Tone.MID))
    return Cell(
        scene=scene,
        panel=panel,
        strip=fit(strip(script, scene, panel, fresh=fresh), grid.size * STRIP_SIZE, grid.cell_width),
        lines=tuple(set_text(text, grid.size, grid.text_width)),
        fresh=fresh,
        first=fresh and panel.index == 1,
        picture=picture,
        reason=reason,
        overlay=marks,
    )


def draw(pen: Pen, cell: Cell, grid: Grid, x: float, y: float, more: int) -> None:
    """Draws a cell with its top left corner at a point. `more` is the page on which its text goes on, 0 for none."""
    draw_strip(pen, cell.strip, x, y + grid.strip - 0.38 * grid.leading, grid.size * STRIP_SIZE, grid.cell_width)
    top = y + grid.strip
    if cell.fresh:
        pen.box(x - BAR - 2.5, top, BAR, grid.picture_height, tone=Tone.INK if cell.first else Tone.LIGHT)
    _frame(pen, cell, grid, x, top)
    shown = cell.lines[: len(cell.lines) - len(cell.rest(grid))]
    baseline = y + grid.text_y + 0.78 * grid.leading
    pen.lines(x + grid.text_x, baseline, shown, grid.size, grid.leading)
    if more:
        line = wrap(Paragraph((Run(f"… (cont. p. {more})", Face.ITALIC, Tone.MID),), right=True), grid.size, grid.text_width)
        pen.lines(x + grid.text_x, baseline + len(shown) * grid.leading, line[:1], grid.size, grid.leading)


def draw_strip(pen: Pen, entries: Strip, x: float, y: float, size: float, measure: float) -> None:
    """Number and entries from the left, mark and duration at the right; `y` is the baseline."""
    face = Face.STRIP_BOLD if entries.fresh else Face.STRIP
    at = pen.text(x, y, entries.number, size, face=face)
    for entry in in_order(entries):
        at = pen.text(at + SPACE * size, y, entry, size, face=Face.STRIP, tone=Tone.INK)
    if entries.mark:
        right = x + measure - width(Face.STRIP, entries.duration) * size
        pen.text_right(right - SPACE * size, y, entries.mark, size, face=Face.STRIP, tone=Tone.MID)
    pen.text_right(x + measure, y, entries.duration, size, face=Face.STRIP, tone=Tone.MID)


def _frame(pen: Pen, cell: Cell, grid: Grid, x: float, top: float) -> None:
    wide, high = grid.picture_width, grid.picture_height
    if cell.picture is None:
        _empty(pen, cell, grid, x, top)
    else:
        wide, high, dx, dy = _fitted(cell.picture.aspect, wide, high)
        pen.picture(cell.picture, x + dx, top + dy, wide, high)
        pen.box(x + dx, top + dy, wide, high, tone=Tone.MID, weight=0.4)
        overlays.draw(pen, cell.overlay, overlays.Room(x + dx, top + dy, wide, high))
    if cell.panel.omitted:
        pen.stroke([(x, top + grid.picture_height), (x + grid.picture_width, top)], weight=0.8, tone=Tone.INK)


def _fitted(aspect: float, wide: float, high: float) -> tuple[float, float, float, float]:
    """Width, height and offset of a picture in its box: all of it, at its own ratio."""
    own = min(wide, high * aspect)
    return own, own / aspect, (wide - own) / 2, (high - own / aspect) / 2


def _empty(pen: Pen, cell: Cell, grid: Grid, x: float, top: float) -> None:
    """An empty frame that says that its picture is missing, and why."""
    wide, high = grid.picture_width, grid.picture_height
    pen.box(x, top, wide, high, tone=Tone.FAINT)
    pen.box(x, top, wide, high, tone=Tone.LIGHT, weight=0.4, dash="3 2")
    word = "OMITTED" if cell.panel.omitted else "PICTURE MISSING"
    reason = wrap(paragraph(cell.reason, Face.ITALIC, Tone.MID), grid.size, wide - 16) if cell.reason else []
    head = wrap(paragraph(word, Face.STRIP_BOLD, Tone.MID), grid.size, wide)
    shown = [*head, *reason[: max(int((high - 8) / grid.leading) - 1, 0)]]
    y = top + (high - len(shown) * grid.leading) / 2 + 0.78 * grid.leading
    for index, line in enumerate(shown):
        pen.lines(x + (wide - line.width(grid.size)) / 2, y + index * grid.leading, [line], grid.size, grid.leading)
