"""Scenes on pages: header strips, rows of panels, and right after a page the text that did not fit on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.board import SceneBoard
from storyboard.model.wording import counted
from storyboard.publish.pdf.captions import Script, clock, eighths, footage, in_order
from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.pdf.layout import GAP, GUTTER, HEADER, MARGIN, PAD, TITLES, Grid
from storyboard.publish.pdf.panel import Cell, Views, draw, draw_in_table, prepare
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.sheet import Sheet
from storyboard.publish.pdf.structure import Element
from storyboard.publish.pdf.text import Line, Paragraph, Tone, flush, paragraph, parted, shorten, wrap
from storyboard.publish.pdf.typefaces import Wish, wish

OMITTED_HEIGHT = 18.0
"""Points a line of omitted scenes takes."""
SCENE_GAP = 8.0
"""Above a scene that begins on the page on which the one before ends."""
SLUGLINE_SIZES = (11.0, 10.0, 9.0, 8.0)
FOOTER_SIZE = 7.0
FOOTER_SHARE = 0.3
"""Of the line at a page's foot that the board's words keep beside a recipient's."""
FOOTER_ROOM = 16.0
"""Points for a recipient's words below that line."""
BETWEEN = " · "
"""Between the words at the foot."""
JOIN = 1.5
"""Between a picture and the hairline that joins it to the next one of its shot."""


@dataclass
class Overflow:
    """Text of one page that goes on behind it: blocks flow through the columns of as many pages as it takes."""

    columns: int
    capacity: int
    """Lines of a column."""
    used: int = 0
    """Lines taken so far, counted through columns and pages."""
    blocks: list[tuple[int, Cell, tuple[Line, ...]]] = field(default_factory=list[tuple[int, Cell, tuple[Line, ...]]])
    """First line, panel, text."""

    def add(self, cell: Cell, lines: tuple[Line, ...]) -> int:
        """Takes a block and says on which page behind this one it begins, from 0."""
        if self.capacity - self.used % self.capacity < 2:
            self.used += self.capacity - self.used % self.capacity
        start = self.used
        self.blocks.append((start, cell, lines))
        self.used += len(lines) + 2
        return start // (self.capacity * self.columns)

    def balanced(self) -> Overflow:
        """The same text where it takes less than a page: columns as short as can be."""
        for capacity in range(max(self.used // self.columns, 3), self.capacity):
            short = Overflow(self.columns, capacity)
            if all(short.add(cell, lines) == 0 for _, cell, lines in self.blocks) and short.used <= capacity * self.columns:
                return short
        return self


def overflow(grid: Grid) -> Overflow:
    """An empty one for pages of this grid; its columns are as wide as the captions."""
    columns = int((grid.inner + GUTTER + 0.01) / (grid.text_width + GUTTER))
    return Overflow(max(columns, 1), int((grid.bottom - grid.top - grid.head) / grid.leading))


@dataclass
class Press:
    """Prints scenes one after the other. What it holds is where on the page it is."""

    pen: Pen
    script: Script
    views: Views
    grid: Grid
    foot: Foot
    y: float = MARGIN
    """Where the next thing goes."""
    headed: str = ""
    """Id of the scene whose header is the last on the page."""
    rows: int = 0
    """Rows of panels on the page."""
    lasted: float = 0.0
    """Seconds of the panels on the page."""
    before: float = 0.0
    """Seconds of the panels on the pages before."""
    spilled: Overflow | None = None
    omitted: list[str] = field(default_factory=list[str])
    """Numbers of omitted scenes that wait for a page."""
    printed: dict[str, int] = field(default_factory=dict[str, int])
    """The page of every panel, by its id."""
    missing: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Numbers of panels without a picture, and why."""
    table: Element | None = None
    """The table that is being drawn on the page, where the layout is one."""
    sheet: Sheet = field(init=False)
    """The page as it is so far: rows stand as close as their words let them, so that whatever fits the page is on it."""

    def __post_init__(self) -> None:
        self.sheet = Sheet(self.grid.leading)
        self.pen.edges = (self.grid.left, self.grid.right)

    def scene(self, scene: SceneBoard) -> None:
        """Prints one scene."""
        if scene.scene.omitted:
            self.omitted.append(scene.number)
            return
        columns, opened = self.grid.columns, False
        bookmarked = set[str]()
        for start in range(0, len(scene.panels), columns):
            cells = self._cells(scene, start, start + columns)
            needed = max(self._height(cell) for cell in cells)
            high = min(needed, self._most())
            if not opened:
                self._open(scene, high)
            elif self._full(high):
                self._turn(scene, high)
            high = max(high, min(needed, self._lent(-(-(len(scene.panels) - start) // columns) - 1)))
            self.y = self.grid.raster(self.y)
            opened = True
            spare = max(round((high - self.grid.cell_height) / self.grid.leading), 0)
            self._row([cell._replace(spare=spare) for cell in cells] if spare else cells, high, bookmarked)
        if not opened:
            self._empty(scene)

    def _most(self) -> float:
        """The highest a row may ask to be: a cell, in a table a page."""
        return self.grid.bottom - MARGIN - self.grid.head if self.grid.layout.table else self.grid.cell_height

    def _lent(self, coming: int) -> float:
        """How high the next row may be on this page, so that the coming rows of its scene that fit too have their cells; whole lines."""
        grid, gap = self.grid, self.grid.layout.gap
        room, pitch = grid.bottom - grid.raster(self.y), grid.cell_height + gap
        fitting = min(grid.rows - self.rows, int((room + gap + 0.01) / pitch)) - 1
        room -= 0 if grid.layout.table else max(min(fitting, coming), 0) * pitch
        return math.floor((room + gap + 0.01) / grid.leading) * grid.leading - gap

    def _turn(self, scene: SceneBoard, high: float) -> None:
        """Goes on with a scene on a new page, or behind the text of the last page."""
        self.finish()
        if self.y > MARGIN and self._full(high + (0 if self.headed == scene.scene.id else self.grid.head)):
            self._end_page()
        if self.y == MARGIN or self.headed != scene.scene.id:
            self._header(scene, again=True)

    def _full(self, high: float) -> bool:
        """Whether the page has no room for one more row of that height. A table takes as many as fit."""
        counted = not self.grid.layout.table and self.rows >= self.grid.rows
        return counted or self.y + high > self.grid.bottom + 0.01

    def _cells(self, scene: SceneBoard, start: int, end: int) -> list[Cell]:
        """A row of panels, ready to be drawn."""
        cells: list[Cell] = []
        for index, panel in enumerate(scene.panels[start:end], start):
            fresh = index == 0 or scene.panels[index - 1].shot != panel.shot
            cells.append(prepare(self.script, self.views, scene, panel, self.grid, fresh=fresh))
        return [cell._replace(slim=True) for cell in cells] if all(cell.panel.omitted for cell in cells) else cells

    def _height(self, cell: Cell) -> float:
        """What a panel needs, with all its text; the next row begins a gap below it, on the raster."""
        grid, gap = self.grid, self.grid.layout.gap
        below = PAD if grid.layout.table else GAP
        texts = (
            zone.y + len(lines) * grid.leading + (zone.y if gap == 0 else 0) for zone, lines in zip(grid.zones, cell.texts, strict=True)
        )
        pictured = 0.0 if cell.slim else grid.picture_y + grid.picture_height
        needed = max(pictured + below, grid.strip + below, *texts, 0.0)
        return math.ceil((needed + gap - 0.01) / grid.leading) * grid.leading - gap

    def _empty(self, scene: SceneBoard) -> None:
        """A scene without panels."""
        self._open(scene, OMITTED_HEIGHT)
        self.sheet.put(self.y, self._draw_empty, self.y + OMITTED_HEIGHT)
        self.y += OMITTED_HEIGHT

    def _draw_empty(self, y: float) -> None:
        with self.pen.within(self.pen.element("P")):
            self.pen.text(self.grid.left, y + 10, "No panels.", 9, face=Face.ITALIC, tone=Tone.MID)

    def finish(self) -> None:
        """Ends the page, if one is begun, and prints the text it could not hold; below that the next page may go on."""
        if self.y > MARGIN:
            self._end_page()
        if self.spilled:
            spilled, self.spilled = self.spilled.balanced(), None
            self._continued(spilled)

    def close(self) -> None:
        """Ends the last page."""
        if self.y + _omitted_height(self._omitted_lines()) > self.grid.bottom:
            self.finish()
        self._omitted()
        self.finish()
        if self.y > MARGIN:
            self._end_page()

    def _end_page(self) -> None:
        self.sheet.draw(self.grid.bottom)
        self.table = None
        footer(self.pen, self.foot, self._totals() if self.grid.layout.totals and self.lasted else "")
        self.pen.end_page()
        self.before, self.lasted = self.before + self.lasted, 0.0
        self.y, self.rows = MARGIN, 0

    def _totals(self) -> str:
        fps = self.script.board.options.fps
        return f"This page {footage(self.lasted, fps)} · from the start {footage(self.before + self.lasted, fps)}"

    def _open(self, scene: SceneBoard, high: float) -> None:
        """Begins a scene: on a new page, where the layout wants it so or its header and first row do not fit under the scene before."""
        needed = _omitted_height(self._omitted_lines()) + self.grid.head + high
        needed += self.grid.leading if self.omitted else 0
        if self.y > MARGIN and (self.grid.layout.newpage or self._full(SCENE_GAP + needed)):
            self.finish()
            if self.y > MARGIN and self._full(SCENE_GAP + needed):
                self._end_page()
        if self.y > MARGIN:
            self.y = self.grid.raster(self.y + SCENE_GAP)
        self._omitted()
        self.y = self.grid.raster(self.y)
        title = " ".join(part for part in (scene.number, self.script.heading(scene)) if part)
        self.sheet.put(self.y, lambda y: self._begin(title, scene, y), self.y)
        self._header(scene, again=False)

    def _begin(self, title: str, scene: SceneBoard, y: float) -> None:
        self.pen.bookmark(title, 0, y)
        self.pen.place(scene.scene.id, y)

    def _omitted_lines(self) -> list[Line]:
        """The omitted scenes since the last one printed, usually one line."""
        words = "     ".join(f"{number}\u00a0OMITTED" for number in self.omitted)
        return wrap(paragraph(words, Face.STRIP, Tone.MID), 8, self.grid.inner) if self.omitted else []

    def _omitted(self) -> None:
        """Prints the omitted scenes: one line stands above the grid where it has a page's top."""
        lines, numbers = self._omitted_lines(), tuple(self.omitted)
        above = self.y == MARGIN and len(lines) == 1
        high = 0.0 if above else _omitted_height(lines)
        if lines:
            self.sheet.put(self.y, lambda y: self._draw_omitted(numbers, lines, y, y - 5 if above else y + 10), self.y + high)
        self.y += high
        self.omitted.clear()

    def _draw_omitted(self, numbers: Sequence[str], lines: Sequence[Line], y: float, base: float) -> None:
        for number in numbers:
            self.pen.bookmark(f"{number} OMITTED", 0, y)
        with self.pen.within(self.pen.element("P")):
            self.pen.lines(self.grid.left, base, lines, 8, 10)

    def _header(self, scene: SceneBoard, *, again: bool) -> None:
        self.headed = scene.scene.id
        self.sheet.put(self.y, lambda y: self._draw_header(scene, y, again=again), self.y + self.grid.head)
        self.y += self.grid.head

    def _draw_header(self, scene: SceneBoard, y: float, *, again: bool) -> None:
        header(self.pen, self.grid, self.script, scene, y, again=again)
        self.table = None

    def _under_titles(self, y: float) -> Element:
        """A table with its titles, in the last lines above its first row."""
        table = self.pen.element("Table")
        row = self.pen.element("TR", inside=table)
        for left, column in zip(self.grid.edges(), self.grid.layout.table, strict=False):
            with self.pen.within(self.pen.element("TH", inside=row, scope="Column")):
                self.pen.text(self.grid.left + left + PAD, y - TITLES + 4, column.title, 7, face=Face.STRIP_BOLD, tone=Tone.MID)
        return table

    def _row(self, cells: Sequence[Cell], high: float, bookmarked: set[str]) -> None:
        shots = [shot for shot in dict.fromkeys(cell.panel.shot for cell in cells) if shot not in bookmarked]
        bookmarked.update(shots)
        more = [self._spill(cell) for cell in cells]
        for cell in cells:
            self._note(cell)
            self.printed[cell.panel.id] = self.pen.page
            self.lasted += 0.0 if cell.panel.omitted else cell.panel.duration
        self.sheet.put(self.y, lambda y: self._draw_row(list(zip(cells, more, strict=True)), high, shots, y), self.y + high)
        self.y += high + self.grid.layout.gap
        slim = all(cell.slim for cell in cells)
        self.rows += not slim
        self.sheet.loosen(0.0 if self.grid.layout.table or slim else self.grid.cell_height - high)

    def _draw_row(self, cells: Sequence[tuple[Cell, int]], high: float, shots: Sequence[str], y: float) -> None:
        """Draws panels with the pages on which their words go on, 0 for none; the first ones of their shots are bookmarked."""
        left = list(shots)
        for column, (cell, more) in enumerate(cells):
            if cell.panel.shot in left:
                left.remove(cell.panel.shot)
                self._bookmark_shot(cell, y)
            if column and not cell.fresh and not self.grid.layout.table:
                self._join(column, y)
            if self.grid.layout.table:
                self.table = self.table or self._under_titles(y)
                draw_in_table(self.pen, cell, self.grid, (self.grid.column(column), y), more, self.table)
            else:
                draw(self.pen, cell, self.grid, self.grid.column(column), y, more)
        _ruled(self.pen, self.grid, y, high)

    def _join(self, column: int, top: float) -> None:
        """A hairline from the panel before to one that goes on with its shot. (CONVENTIONS d4.)"""
        grid, y = self.grid, top + self.grid.picture_y + self.grid.picture_height / 2
        end = grid.column(column - 1) + grid.picture_x + grid.picture_width
        self.pen.rule(end + JOIN, y, grid.column(column) + grid.picture_x - JOIN, weight=0.4, tone=Tone.MID)

    def _note(self, cell: Cell) -> None:
        if cell.reason and not cell.panel.omitted:
            self.missing.append((cell.strip.number, cell.reason))

    def _bookmark_shot(self, cell: Cell, y: float) -> None:
        """By what the strip says: number, size, whom or what it is on, how."""
        told = " ".join(each for each in in_order(cell.whole) if not each.endswith("mm"))
        self.pen.bookmark(f"{cell.scene.shot_number(cell.scene.shot(cell.panel.shot))}  {told}", 1, y)

    def _spill(self, cell: Cell) -> int:
        """Keeps what does not fit the cell; gives back the page on which it goes on, 0 where all fits."""
        rest = cell.rest(self.grid)
        if not rest or not self.grid.layout.continued:
            return 0
        self.spilled = self.spilled or overflow(self.grid)
        return self.pen.page + 1 + self.spilled.add(cell, rest)

    def _continued(self, spilled: Overflow) -> None:
        """The pages behind a page, with the rest of its text."""
        came_from = self.pen.page - 1
        current = -1
        for start, cell, lines in spilled.blocks:
            for offset in range(-1, len(lines)):
                sheet, column, line = _place(spilled, start + offset + 1)
                if sheet != current:
                    if current >= 0:
                        self._end_page()
                    current = sheet
                    self._header(cell.scene, again=True)
                    self.sheet.draw(self.grid.bottom)
                x = self.grid.left + column * (self.grid.text_width + GUTTER)
                y = MARGIN + self.grid.head + line * self.grid.leading + 0.78 * self.grid.leading
                with self.pen.within(self.pen.element("P")):
                    self._continued_line(cell, lines, offset, came_from, (x, y))
        used = spilled.used - current * spilled.columns * spilled.capacity
        self.y = MARGIN + self.grid.head + (min(used, spilled.capacity) + 1) * self.grid.leading
        self.y += TITLES if self.grid.layout.table else 0

    def _continued_line(self, cell: Cell, lines: tuple[Line, ...], offset: int, came_from: int, at: tuple[float, float]) -> None:
        if offset >= 0:
            self.pen.lines(*at, lines[offset : offset + 1], self.grid.size, self.grid.leading)
            return
        x = self.pen.text(*at, cell.strip.number, self.grid.size, face=Face.STRIP_BOLD)
        self.pen.text(x + 4, at[1], f"continued from p. {came_from}", self.grid.size, face=Face.ITALIC, tone=Tone.MID)


def _omitted_height(lines: Sequence[Line]) -> float:
    return OMITTED_HEIGHT + 10 * (len(lines) - 1) if lines else 0.0


def _place(spilled: Overflow, index: int) -> tuple[int, int, int]:
    """Page, column and line of the n-th line."""
    column, line = divmod(index, spilled.capacity)
    sheet, column = divmod(column, spilled.columns)
    return sheet, column, line


def header(pen: Pen, grid: Grid, script: Script, scene: SceneBoard, y: float, *, again: bool) -> None:
    """The strip over a scene: number, slugline, and at the right story day, length, panels, duration and when it begins.

    Where the scene goes on it is a running head: slugline and story day, and nothing of it is read to anybody again.
    """
    y += grid.head - HEADER - (TITLES if grid.layout.table else 0)
    right, base = grid.right, y + 14
    facts = " · ".join(_day(script, scene) if again else scene_facts(script, scene))
    tail = right - width(Face.STRIP, printable(facts)) * 8
    said = right if again and not facts else tail - 10
    edge = said - (width(Face.ITALIC, "cont.") * 8 + 10 if again else 0)
    with pen.furniture("Header") if again else pen.within(pen.element("H1")):
        x = pen.text(grid.left, base, scene.number, 14, face=Face.BOLD) + 9
        _slugline(pen, x, base, script.heading(scene), edge - x)
        if again:
            pen.text_right(said, base, "cont.", 8, face=Face.ITALIC, tone=Tone.MID)
    with pen.furniture("Header") if again else pen.within(pen.element("P")):
        pen.text(tail, base, facts, 8, face=Face.STRIP, tone=Tone.MID)
    pen.rule(grid.left, y + 21, right, weight=0.8, tone=Tone.INK)


def _ruled(pen: Pen, grid: Grid, y: float, high: float) -> None:
    """The lines of a table's row: above, below and between its columns."""
    edges = grid.edges()
    for level in (y, y + high) if edges else ():
        pen.rule(grid.left, level, grid.right, tone=Tone.LIGHT)
    for edge in edges[1:-1]:
        pen.stroke([(grid.left + edge, y), (grid.left + edge, y + high)], weight=0.5, tone=Tone.RULE)


def _slugline(pen: Pen, x: float, base: float, heading: str, measure: float) -> None:
    """As it was written: smaller where it is long, in two lines where it is longer."""
    wide = width(Face.BOLD, printable(heading))
    for size in SLUGLINE_SIZES:
        if wide * size <= measure:
            pen.text(x, base, heading, size, face=Face.BOLD)
            return
    lines = flush(wrap(paragraph(shorten(heading, Face.BOLD, 6.6, 2.7 * measure), Face.BOLD), 6.6, measure))
    pen.lines(x, base - 7.4 * (min(len(lines), 3) - 1) + 3.5, lines[:3], 6.6, 7.4)


def _day(script: Script, scene: SceneBoard) -> list[str]:
    day = script.board.breakdown.story_days.get(scene.scene.id)
    return [f"Day {day}"] if day else []


def scene_facts(script: Script, scene: SceneBoard) -> list[str]:
    """What the header strip says about a scene."""
    panels = sum(not panel.omitted for panel in scene.panels)
    starts = [script.starts[panel.id] for panel in scene.panels[:1]]
    since = [f"from {clock(start)}" for start in starts]
    return [*_day(script, scene), eighths(scene.scene.page_eighths), counted(panels, "panel"), clock(scene.duration), *since]


class Foot(NamedTuple):
    """What the foot of every page says at the left."""

    words: tuple[str, ...]
    """Title, draft and version: the end goes first where there is little room."""
    recipient: str = ""
    """For whom the copy is: always all of it."""


def footer(pen: Pen, foot: Foot, right: str = "") -> None:
    """The line at the foot of every page: the board at the left, the page at the right, and before it what else is to be said.

    A recipient whose words leave the board less than `FOOTER_SHARE` of the line stands in lines of their own below."""
    with pen.furniture("Footer"):
        _foot(pen, foot, right)


def _foot(pen: Pen, foot: Foot, right: str) -> None:
    (left, edge), y = pen.edges, pen.height - MARGIN + 4
    slot = edge - pen.digits * width(Face.STRIP, "0") * FOOTER_SIZE
    number = f"{pen.page} /"
    end = slot - 1.5 - width(Face.STRIP, number) * FOOTER_SIZE
    if right:
        end -= 24 + width(Face.STRIP_BOLD, printable(right)) * FOOTER_SIZE
    measure = end - left - 16
    inline = _wide([foot.recipient]) <= (1 - FOOTER_SHARE) * measure
    said = _footing(foot.words, foot.recipient if inline else "", measure)
    pen.lines(left, y, said, FOOTER_SIZE, FOOTER_SIZE)
    if not inline:
        _below(pen, foot.recipient, left, y, edge - left)
    if right:
        pen.text(end, y, right, FOOTER_SIZE, face=Face.STRIP_BOLD)
    pen.text_right(slot - 1.5, y, number, FOOTER_SIZE, face=Face.STRIP, tone=Tone.MID)
    pen.total(slot, y, FOOTER_SIZE, Tone.MID)


def _wide(words: Sequence[str]) -> float:
    """How wide words run at the foot, with what stands between them."""
    between = width(Face.STRIP, BETWEEN) * (len(words) - 1)
    return FOOTER_SIZE * (between + sum(width(Face.STRIP, printable(each)) for each in words))


def _footing(words: Sequence[str], recipient: str, measure: float) -> list[Line]:
    """What of the words has room before the recipient, in one line."""
    kept = [*words, recipient] if recipient else list(words)
    least = 1 + bool(recipient)
    while len(kept) > least and _wide(kept) > measure:
        del kept[-1 - bool(recipient)]
    if words and (over := _wide(kept) - measure) > 0:
        kept[0] = shorten(kept[0], Face.STRIP, FOOTER_SIZE, _wide(kept[:1]) - over)
    return _in_a_line(tuple(kept), wish())


@lru_cache(maxsize=16)
def _in_a_line(words: tuple[str, ...], asked: Wish) -> list[Line]:
    """What the foot of page after page says, set as the document asks."""
    del asked
    return flush(wrap(Paragraph(parted(words, BETWEEN, Face.STRIP, Tone.MID), rtl=False), FOOTER_SIZE, math.inf))


def _below(pen: Pen, recipient: str, left: float, y: float, measure: float) -> None:
    """A recipient under the foot, all of it: the smaller the longer."""
    for size in (FOOTER_SIZE, 0.85 * FOOTER_SIZE, 0.7 * FOOTER_SIZE, 0.5 * FOOTER_SIZE):
        lines = flush(wrap(paragraph(recipient, Face.STRIP, Tone.MID), size, measure))
        if len(lines) * size * 1.1 <= FOOTER_ROOM:
            break
    pen.lines(left, y + 1.1 * size, lines, size, 1.1 * size)
