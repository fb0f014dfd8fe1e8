"""How pages are divided, as data: `storyboard/templates/layouts/*.toml`, and the paper sizes. Points throughout (1/72 inch)."""

from __future__ import annotations

import math
import tomllib
from enum import StrEnum
from functools import cached_property, lru_cache
from importlib import resources
from itertools import count, takewhile
from typing import Literal

from storyboard.model.base import Frozen
from storyboard.model.errors import InputError

PAGES: dict[str, tuple[float, float]] = {
    "letter": (612.0, 792.0),
    "a4": (595.276, 841.89),
    "legal": (612.0, 1008.0),
    "tabloid": (792.0, 1224.0),
    "a3": (841.89, 1190.551),
}
"""Width and height in portrait."""
GROWTH = 0.75
"""How type, rules and margins grow on paper larger than letter: with this power of its shorter side."""
TURNS = {"portrait": False, "landscape": True}
"""What may stand behind a paper's name (`letter-portrait`) to turn it, and whether it lies then."""

MARGIN = 30.0
"""White space around a page: what any printer can leave out."""
HEADER = 27.0
"""From the top margin to the first row."""
FOOTER = 18.0
"""From the last row to the bottom margin."""
GUTTER = 16.0
"""Between columns; leaves room for the bar of a new shot and for arrows at a picture's edge."""
ROW_GAP = 10.0
GAP = 5.0
"""Between a picture and its text."""
MIN_PICTURE = 0.64
"""Where a picture fills less of its column's width than this, the text stands beside it."""
BESIDE = 0.58
"""Share of the column's width such a picture takes."""
NARROWEST = 60.0
"""A column of text is at least so wide; where there is less beside a picture, the text stands below."""
LINES = 5
"""Lines of caption a cell keeps where its picture grows into the rest of the height."""
WIDEST = 3 * GUTTER
"""Most room between columns; where pictures are narrower still, the page's sides get it."""
TITLES = 12.0
"""Height of the column titles of a table."""
PAD = 7.5
"""Beside the words and the picture of a table's column; room for the bar of a new shot and for arrows."""
NEARLY = 0.1
"""Share of a row that may be missing where rows are counted for a page that is turned."""


class Field(StrEnum):
    """What can be printed of a panel."""

    PICTURE = "picture"
    NUMBER = "number"
    """The panel's number, and whether it is approved or goes on."""
    CAMERA = "camera"
    """Size, framing, angle, move and lens."""
    ACTION = "action"
    """What is seen: the script's words, and the planner's where it adds some."""
    DIALOGUE = "dialogue"
    SOUND = "sound"
    NOTE = "note"
    TRANSITION = "transition"
    SECONDS = "seconds"
    """Its length in seconds and frames, `3+12`."""
    TIME = "time"
    """When it begins, counted from the start of the board, and how long it is."""


WORDS = (Field.ACTION, Field.DIALOGUE, Field.SOUND, Field.NOTE, Field.TRANSITION)
"""What is printed with a picture where a layout says nothing else, in story order."""


class Column(Frozen):
    """A column of a table."""

    title: str = ""
    share: float
    """Of the table's width."""
    show: tuple[Field, ...]
    """What stands in it; one column of a table shows the picture, and nothing else."""


class Layout(Frozen):
    """How a page is divided into panels."""

    name: str
    about: str = ""
    columns: int
    rows: int
    """On paper held as `landscape` says; on paper held the other way as many as there is room for, and everywhere more where that costs
    neither pictures nor words anything (`_rows`)."""
    landscape: bool = True
    size: float
    """Of the captions."""
    leading: float
    """From baseline to baseline of the captions."""
    picture: float = 1.0
    """Share of a cell's height (text below) or width (text at the right) for the picture; of the height it may take more, as long as
    `LINES` lines of text stay."""
    text: Literal["below", "right"] = "below"
    show: tuple[Field, ...] = WORDS
    """What the text consists of; nothing leaves the pictures with their strips."""
    table: tuple[Column, ...] = ()
    """The columns of a panel's row, from left to right, in place of strip and text."""
    continued: bool = True
    """Whether text that a cell can't hold goes on behind the page; else it ends with an ellipsis in brackets."""
    totals: bool = False
    """Whether the foot of a page says how long its panels are, and all so far."""
    newpage: bool = False
    """True where every scene begins a page; else it begins where the one before ends, if its header and first row fit there."""

    @cached_property
    def gap(self) -> float:
        """Between rows; those of a table touch."""
        return 0.0 if self.table else ROW_GAP

    @cached_property
    def strip(self) -> float:
        """Height of the line above a picture."""
        return 0.0 if self.table else 1.25 * self.leading

    @cached_property
    def head(self) -> float:
        """From the top of a scene's header to its first row: whole lines, so that all text of a page stands on one raster."""
        return math.ceil((HEADER + (TITLES if self.table else 0)) / self.leading) * self.leading


class Zone(Frozen):
    """Where words stand in a cell, and which. From the cell's top left corner."""

    x: float
    y: float
    width: float
    height: float
    show: tuple[Field, ...]


class Grid(Frozen):
    """A layout on paper, for pictures of one aspect. Offsets of a cell's parts are from its top left corner.

    Rows and words stand on a raster of whole lines, counted from the top margin.
    """

    layout: Layout
    width: float
    """Of a page, in points of the layout; those of the paper are `scale` times as many."""
    height: float
    scale: float = 1.0
    """How much larger all is printed: what is read at arm's length on letter is read from farther off on a tabloid sheet."""
    rows: int
    """Most rows of panels on a page."""
    left: float
    """Left edge of the first column, and of the header strip."""
    gutter: float
    """Between columns."""
    cell_width: float
    """Of strip, picture and text; the picture is narrower only where the text stands beside it."""
    cell_height: float
    picture_x: float
    picture_y: float
    picture_width: float
    picture_height: float
    zones: tuple[Zone, ...]

    @cached_property
    def columns(self) -> int:
        return self.layout.columns

    @cached_property
    def size(self) -> float:
        return self.layout.size

    @cached_property
    def leading(self) -> float:
        return self.layout.leading

    @cached_property
    def strip(self) -> float:
        """Height of the line above the picture; 0 where there is none."""
        return self.layout.strip

    @cached_property
    def head(self) -> float:
        return self.layout.head

    @cached_property
    def text_width(self) -> float:
        """Of the widest text, and of the columns in which text goes on."""
        return max((zone.width for zone in self.zones), default=self.cell_width)

    def lines(self, zone: Zone) -> int:
        """Lines of text that fit a zone."""
        return int((zone.height + 0.01) / self.leading)

    def raster(self, y: float) -> float:
        """The first line of the raster at or below a height of the page."""
        return MARGIN + math.ceil((y - MARGIN - 0.01) / self.leading) * self.leading

    @cached_property
    def top(self) -> float:
        return MARGIN

    @cached_property
    def bottom(self) -> float:
        """The lowest point of the last row."""
        return self.height - MARGIN - FOOTER

    @cached_property
    def inner(self) -> float:
        """Width from the left edge of the first column to the right edge of the last."""
        return self.columns * self.cell_width + (self.columns - 1) * self.gutter

    @cached_property
    def right(self) -> float:
        """Right edge of the last column, and of the header strip."""
        return self.left + self.inner

    def column(self, index: int) -> float:
        """Left edge of a column, from 0."""
        return self.left + index * (self.cell_width + self.gutter)

    def edges(self) -> tuple[float, ...]:
        """Left edges of a table's columns, and the right edge of the last; empty where there is no table."""
        shares = [sum(each.share for each in self.layout.table[:count]) for count in range(len(self.layout.table) + 1)]
        return tuple(share / shares[-1] * self.cell_width for share in shares) if self.layout.table else ()


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The layouts there are."""
    folder = resources.files("storyboard.templates") / "layouts"
    return tuple(sorted(item.name.removesuffix(".toml") for item in folder.iterdir() if item.name.endswith(".toml")))


@lru_cache(maxsize=32)
def load(name: str) -> Layout:
    """The layout of that name.

    Raises:
        InputError: there is none; the message lists those there are.
    """
    if name not in names():
        raise InputError(f"There is no layout {name!r}. Layouts are: {', '.join(names())}.")
    text = (resources.files("storyboard.templates") / "layouts" / f"{name}.toml").read_text(encoding="utf-8")
    return Layout(name=name, **tomllib.loads(text))


def papers() -> tuple[str, ...]:
    """All page sizes that can be asked for: `letter`, `letter-portrait`, `letter-landscape`, ..."""
    return tuple(name + turn for name in PAGES for turn in ("", *(f"-{turn}" for turn in TURNS)))


def paper(name: str, landscape: bool) -> tuple[float, float]:
    """Width and height of a paper, held as its name says, else as `landscape` does.

    Raises:
        InputError: the name is not known; the message lists those that are.
    """
    size, dash, turn = name.lower().partition("-")
    if size not in PAGES or (dash and turn not in TURNS):
        turns = " or ".join(f"-{each}" for each in TURNS)
        raise InputError(f"There is no page size {name!r}. Page sizes are: {', '.join(PAGES)}; each may have {turns} behind it.")
    short, long = PAGES[size]
    return (long, short) if TURNS.get(turn, landscape) else (short, long)


def grid(layout: Layout, page: str, aspect: float) -> Grid:
    """Divides the paper: every picture of that aspect gets the same box, as large as the layout lets it be.

    Columns are as wide as their pictures: strip, picture and text share their edges, and the header strip those of the outer columns.
    """
    scale = enlarged(page, landscape=layout.landscape)
    width, height = (side / scale for side in paper(page, layout.landscape))
    rows = _rows(layout, (width, height), aspect)
    return _divided(layout, (width, height), rows, aspect).model_copy(update={"scale": scale})


def enlarged(page: str, *, landscape: bool) -> float:
    """How much larger than on letter all is printed on a paper; 1 on all that is not wider."""
    return math.pow(max(min(paper(page, landscape)) / min(PAGES["letter"]), 1.0), GROWTH)


def _rows(layout: Layout, sheet: tuple[float, float], aspect: float) -> int:
    """As many as the layout is meant to have there; more where they cost the pictures nothing and the words no line they are meant to
    have: a wide picture is as large as its column lets it be, however high its cell. Where words that do not fit are left out, every
    line counts, and no row is added."""
    rows = _meant(layout, sheet, aspect)
    fewest, lines = _divided(layout, sheet, rows, aspect), _lines_meant(layout)
    if layout.rows == 1 or not layout.continued or _set_aside(fewest):
        return rows
    denser = (_divided(layout, sheet, more, aspect) for more in count(rows + 1))
    return rows + sum(1 for _ in takewhile(lambda made: _as_good(made, fewest, lines), denser))


def _meant(layout: Layout, sheet: tuple[float, float], aspect: float) -> int:
    """As many rows as the layout says; on paper held the other way as many as fit with the same room for words."""
    width, height = sheet
    if (width > height) == layout.landscape or layout.rows == 1:
        return layout.rows
    meant = _divided(layout, (height, width), layout.rows, aspect)
    turned = _column(layout, width) / _column(layout, height)
    high = meant.cell_height + meant.picture_height * (turned - 1) + layout.gap
    return max(int((_inner_height(layout, height) + layout.gap) / high + NEARLY), 1)


def _lines_meant(layout: Layout) -> int:
    """Lines of words a cell has on letter, where the picture takes the share the layout gives it."""
    made = _divided(layout, paper("letter", layout.landscape), layout.rows, 1.0)
    if layout.table or layout.text == "right":
        return min(made.lines(zone) for zone in made.zones)
    return int(((1 - layout.picture) * (made.cell_height - layout.strip) - GAP) / layout.leading)


def _set_aside(made: Grid) -> bool:
    """Whether words that are meant to stand below stand beside: the height is what such pictures lack, not what they leave."""
    return made.layout.text == "below" and not made.layout.table and any(zone.x > 0 for zone in made.zones)


def _as_good(made: Grid, fewer: Grid, lines: int) -> bool:
    """Whether a denser grid has pictures as large, and so many lines for all words."""
    return made.picture_height > fewer.picture_height - 0.01 and all(made.lines(zone) >= lines for zone in made.zones)


def _column(layout: Layout, width: float) -> float:
    return (width - 2 * MARGIN - (layout.columns - 1) * GUTTER) / layout.columns


def _inner_height(layout: Layout, height: float) -> float:
    return height - 2 * MARGIN - layout.head - FOOTER


def _divided(layout: Layout, sheet: tuple[float, float], rows: int, aspect: float) -> Grid:
    width, height = sheet
    column, gaps = _column(layout, width), layout.columns - 1
    pitch = (_inner_height(layout, height) + layout.gap) / rows
    high = math.floor(pitch / layout.leading) * layout.leading - layout.gap
    wide, (x, y, picture), zones = _table(layout, column, high, aspect) if layout.table else _cell(layout, column, high, aspect)
    gutter = min((width - 2 * MARGIN - layout.columns * wide) / gaps, WIDEST) if gaps else 0.0
    return Grid(
        layout=layout,
        width=width,
        height=height,
        rows=rows,
        left=(width - layout.columns * wide - gaps * gutter) / 2,
        gutter=gutter,
        cell_width=wide,
        cell_height=high,
        picture_x=x,
        picture_y=y,
        picture_width=picture * aspect,
        picture_height=picture,
        zones=zones,
    )


_Cell = tuple[float, tuple[float, float, float], tuple[Zone, ...]]
"""Width of a cell; left edge, top and height of its picture; its words."""


def _cell(layout: Layout, column: float, high: float, aspect: float) -> _Cell:
    """A picture under its strip, its words below or beside."""
    strip, leading = layout.strip, layout.leading
    picture, beside = _picture(layout, column, high - strip, aspect)
    if beside and layout.show:
        x = picture * aspect + 2 * GAP
        top = math.ceil(strip / leading) * leading
        return column, (0.0, strip, picture), (Zone(x=x, y=top, width=column - x, height=high - top, show=layout.show),)
    lines = (strip + picture + GAP) / leading
    if layout.show and lines - math.floor(lines) < 0.5:
        picture = math.floor(lines) * leading - strip - GAP
    top = math.ceil((strip + picture + GAP) / leading - 0.001) * leading
    wide = max(picture * aspect, NARROWEST)
    zone = Zone(x=0, y=top, width=wide, height=high - top, show=layout.show)
    return wide, ((wide - picture * aspect) / 2, strip, picture), (zone,) if layout.show else ()


def _picture(layout: Layout, column: float, room: float, aspect: float) -> tuple[float, bool]:
    """Height of a picture in a column with so much room under the strip, and whether the text stands beside it."""
    if not layout.show:
        return min(column / aspect, room), False
    below = min(column / aspect, max(layout.picture * room, room - GAP - LINES * layout.leading))
    narrow = (1 - BESIDE) * column < NARROWEST + 2 * GAP
    if layout.text == "below" and (below * aspect >= MIN_PICTURE * column or narrow):
        return below, False
    share = layout.picture if layout.text == "right" else BESIDE
    return min(share * column / aspect, room), True


def _table(layout: Layout, width: float, high: float, aspect: float) -> _Cell:
    """A row of a table: one column for the picture, as high as the row lets it be, the others for words."""
    whole, x = sum(each.share for each in layout.table), 0.0
    at, zones = (0.0, 0.0), list[Zone]()
    for each in layout.table:
        wide = each.share / whole * width
        if Field.PICTURE in each.show:
            at = (x, wide)
        else:
            zones.append(Zone(x=x + PAD, y=0.5 * layout.leading, width=wide - 2 * PAD, height=high - layout.leading, show=each.show))
        x += wide
    picture = min((at[1] - 2 * PAD) / aspect, high - 2 * PAD)
    left = at[0] + (at[1] - picture * aspect) / 2
    return width, (left, PAD, picture), tuple(zones)
