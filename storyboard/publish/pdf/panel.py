"""One cell of a page: strip, picture with its marks, and as much of the text as fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from storyboard.model.board import SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.model.stage import Overlay
from storyboard.publish.pdf import overlays
from storyboard.publish.pdf.captions import SPACE, Script, Strip, Told, figures, fit, in_order, strip, told
from storyboard.publish.pdf.fonts import Face, width
from storyboard.publish.pdf.layout import Field, Grid, Zone
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.pictures import Picture, whole
from storyboard.publish.pdf.structure import Element
from storyboard.publish.pdf.text import Line, Paragraph, Run, Tone, paragraph, set_text, wrap
from storyboard.publish.pdf.vocabulary import described

STRIP_SIZE = 1.04
"""Size of the strip as a multiple of the captions'."""
BAR = 2.0
"""Width of the bar at the first panel of a shot, points."""

STAR = 3.0
"""From a cell to the star at its right, points. (CONVENTIONS d5.)"""


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
    open: Callable[[Path, float], Picture] = whole
    """How a file is made ready to be copied, given how wide it is printed, in points."""

    def find(self, scene: SceneBoard, panel: Panel, points: float) -> tuple[Picture | None, str]:
        """The panel's picture or its stand-in, and why it has none of its own; the reason is empty where it has."""
        standin = StandIn() if panel.take or self.standins is None else self.standins(scene, panel)
        file, reason = (self.picture(panel.take), "") if panel.take else (standin.sketch, standin.reason)
        try:
            return (None if file is None else self.open(file, points)), reason
        except InputError as error:
            return None, reason or str(error)


class Cell(NamedTuple):
    """A panel ready to be drawn."""

    scene: SceneBoard
    panel: Panel
    strip: Strip
    """As it fits the cell."""
    whole: Strip
    texts: tuple[tuple[Line, ...], ...]
    """All lines of the words of each zone."""
    fresh: bool
    first: bool
    """True for the first panel of its shot."""
    picture: Picture | None
    reason: str
    """Why the panel has no picture of its own; empty where it has."""
    overlay: Overlay
    alt: str = ""
    """The picture in words."""
    revised: bool = False
    """True where the last revision of the script touched it: a star stands at its right."""
    slim: bool = False
    """True where all of its row is omitted: no room is kept for pictures."""
    spare: int = 0
    """Lines the row lends the cell, where the page has room for a higher one."""

    def shown(self, grid: Grid) -> tuple[tuple[Line, ...], ...]:
        """The lines of each zone that fit it; where not all do, a line stays free for the word that says so."""
        fitting = zip(self.texts, (grid.lines(zone) + self.spare for zone in grid.zones), strict=True)
        return tuple(lines if len(lines) <= most else lines[: max(most - 1, 0)] for lines, most in fitting)

    def rest(self, grid: Grid) -> tuple[Line, ...]:
        """The lines that do not fit the cell; they are continued elsewhere."""
        return tuple(line for lines, shown in zip(self.texts, self.shown(grid), strict=True) for line in lines[len(shown) :])


def prepare(script: Script, views: Views, scene: SceneBoard, panel: Panel, grid: Grid, *, fresh: bool) -> Cell:
    """Finds the picture and sets the text. Of a panel that is omitted only its number is left: its words are another panel's now."""
    if panel.omitted:
        return _gone(script, scene, panel, grid, fresh=fresh)
    picture, reason = views.find(scene, panel, grid.picture_width)
    marks = views.overlay(scene, panel)
    entries = strip(script, scene, panel, fresh=fresh)
    said = list(told(script, panel))
    numbers = figures(script, panel, entries) if grid.layout.table else ()
    words = [*numbers, *_standing_in(picture, reason), *said, *_move(scene, panel, marks)]
    action = " ".join(run.text for field, each in said if field is Field.ACTION for run in each.runs)
    texts = ([each for field, each in words if field in zone.show] for zone in grid.zones)
    return Cell(
        scene=scene,
        panel=panel,
        strip=fit(entries, grid.size * STRIP_SIZE, grid.cell_width),
        whole=entries,
        texts=tuple(tuple(set_text(each, grid.size, zone.width)) for each, zone in zip(texts, grid.zones, strict=True)),
        fresh=fresh,
        first=fresh and panel.index == 1,
        picture=picture,
        reason=reason,
        overlay=marks,
        revised=panel.id in script.revised,
        alt=described(entries.number, panel.seen(scene.shot(panel.shot)), script.names, action),
    )


def _gone(script: Script, scene: SceneBoard, panel: Panel, grid: Grid, *, fresh: bool) -> Cell:
    """The cell of a panel that is omitted: its number, and that."""
    entries = strip(script, scene, panel, fresh=fresh)
    left = entries._replace(entries=(), subject="", duration="")
    numbers = figures(script, panel, left) if grid.layout.table else ()
    texts = ([each for field, each in numbers if field is Field.NUMBER and field in zone.show] for zone in grid.zones)
    return Cell(
        scene=scene,
        panel=panel,
        strip=left,
        whole=entries,
        texts=tuple(tuple(set_text(each, grid.size, zone.width)) for each, zone in zip(texts, grid.zones, strict=True)),
        fresh=fresh,
        first=fresh and panel.index == 1,
        picture=None,
        reason="",
        overlay=Overlay(),
        revised=panel.id in script.revised,
        alt=f"{left.number} OMITTED",
    )


def _standing_in(picture: Picture | None, reason: str) -> Iterator[Told]:
    if picture is not None and reason:
        yield Field.ACTION, paragraph(f"Sketch in place of the picture: {reason}", Face.ITALIC, Tone.MID)


def _move(scene: SceneBoard, panel: Panel, marks: Overlay) -> Iterator[Told]:
    """What the marks say in words, unless the strip says the same."""
    if marks.caption and marks.caption.casefold() != scene.shot(panel.shot).move.value.casefold():
        yield Field.ACTION, paragraph(marks.caption, Face.STRIP, Tone.CAMERA)


def draw_in_table(pen: Pen, cell: Cell, grid: Grid, corner: tuple[float, float], more: int, table: Element) -> None:
    """Draws a cell as a row of a table, column by column."""
    x, y = corner
    left, top, row = x + grid.picture_x, y + grid.picture_y, pen.element("TR", inside=table)
    _bar(pen, cell, grid, left, top)
    texts = iter(zip(grid.zones, cell.texts, cell.shown(grid), strict=True))
    for column in grid.layout.table:
        field = pen.element("TD", inside=row)
        if Field.PICTURE not in column.show:
            zone, lines, shown = next(texts)
            if lines:
                with pen.within(field):
                    _text(pen, grid, corner, zone, (lines, shown), more)
        elif not cell.slim:
            with pen.within(pen.element("Figure", cell.alt, inside=field)):
                _frame(pen, cell, grid, left, top)
    _star(pen, cell, grid, x, y)


def draw(pen: Pen, cell: Cell, grid: Grid, x: float, y: float, more: int) -> None:
    """Draws a cell with its top left corner at a point. `more` is the page on which its text goes on, 0 for none.

    It is painted in the order in which it is read: the picture by what it shows, then strip and words.
    """
    left, top = x + grid.picture_x, y + grid.picture_y
    figure, words = (None if cell.slim else pen.element("Figure", cell.alt)), pen.element("P")
    _bar(pen, cell, grid, left, top)
    if figure is not None:
        with pen.within(figure):
            _frame(pen, cell, grid, left, top)
    if grid.strip:
        with pen.within(words):
            draw_strip(pen, cell.strip, x, y + grid.strip - 0.38 * grid.leading, grid.size * STRIP_SIZE, grid.cell_width)
    if any(cell.texts):
        with pen.within(words):
            _texts(pen, cell, grid, (x, y), more)
    _star(pen, cell, grid, x, y)


def _bar(pen: Pen, cell: Cell, grid: Grid, left: float, top: float) -> None:
    """The bar at the first picture of a shot, or of one that is come back to."""
    if cell.fresh and not cell.slim:
        pen.box(left - BAR - 2.5, top, BAR, grid.picture_height, tone=Tone.INK if cell.first else Tone.LIGHT)


def _star(pen: Pen, cell: Cell, grid: Grid, x: float, y: float) -> None:
    """The star at what the last revision touched."""
    if cell.revised:
        pen.text(x + grid.cell_width + STAR, y + max(grid.strip - 0.2 * grid.leading, grid.leading), "*", 1.7 * grid.size, face=Face.BOLD)


def _texts(pen: Pen, cell: Cell, grid: Grid, corner: tuple[float, float], more: int) -> None:
    """The words of each zone, and where they go on."""
    for zone, lines, shown in zip(grid.zones, cell.texts, cell.shown(grid), strict=True):
        _text(pen, grid, corner, zone, (lines, shown), more)


def _text(pen: Pen, grid: Grid, corner: tuple[float, float], zone: Zone, words: tuple[Sequence[Line], Sequence[Line]], more: int) -> None:
    """Of a zone's words those that are shown, and where the others are."""
    lines, shown = words
    x, baseline = corner[0] + zone.x, corner[1] + zone.y + 0.78 * grid.leading
    pen.lines(x, baseline, shown, grid.size, grid.leading)
    if len(shown) < len(lines):
        word = f"… (cont. p. {more})" if more else "[…]"
        line = wrap(Paragraph((Run(word, Face.ITALIC, Tone.MID),), right=True), grid.size, zone.width)
        pen.lines(x, baseline + len(shown) * grid.leading, line[:1], grid.size, grid.leading)


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
        if cell.overlay.arrows or cell.overlay.frames:
            overlays.draw(pen, cell.overlay, overlays.Room(x + dx, top + dy, wide, high))


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
