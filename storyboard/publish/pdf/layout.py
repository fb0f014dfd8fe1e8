"""How pages are divided, as data: `storyboard/templates/layouts/*.toml`, and the paper sizes. Points throughout (1/72 inch)."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources
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

MARGIN = 30.0
"""White space around a page: what any printer can leave out."""
HEADER = 34.0
"""From the top margin to the first row."""
FOOTER = 18.0
"""From the last row to the bottom margin."""
GUTTER = 16.0
"""Between columns; leaves room for the bar of a new shot and for arrows at a picture's edge."""
ROW_GAP = 10.0
GAP = 5.0
"""Between a picture and its text."""
MIN_PICTURE = 0.7
"""Where a picture fills less of its column's width than this, the text stands beside it."""
BESIDE = 0.58
"""Share of the column's width such a picture takes."""
LINES = 5
"""Lines of caption a cell keeps where its picture grows into the rest of the height."""
WIDEST = 3 * GUTTER
"""Most room between columns; where pictures are narrower still, the page's sides get it."""


class Layout(Frozen):
    """How a page is divided into panels."""

    name: str
    about: str = ""
    columns: int
    rows: int
    landscape: bool = True
    size: float
    """Of the captions."""
    leading: float
    """From baseline to baseline of the captions."""
    picture: float
    """Share of a cell's height (text below) or width (text at the right) for the picture; of the height it may take more, as long as
    `LINES` lines of text stay."""
    text: Literal["below", "right"] = "below"
    newpage: bool = False
    """True where every scene begins a page; else it begins where the one before ends, if its header and first row fit there."""


class Grid(Frozen):
    """A layout on paper, for pictures of one aspect. Offsets of a cell's parts are from its top left corner."""

    width: float
    """Of a page."""
    height: float
    columns: int
    rows: int
    """Most rows of panels on a page."""
    left: float
    """Left edge of the first column, and of the header strip."""
    gutter: float
    """Between columns."""
    cell_width: float
    """Of strip, picture and text; the picture is narrower only where the text stands beside it."""
    cell_height: float
    strip: float
    """Height of the line above the picture."""
    picture_width: float
    picture_height: float
    text_x: float
    text_y: float
    text_width: float
    text_height: float
    size: float
    leading: float
    newpage: bool = False

    @property
    def lines(self) -> int:
        """Lines of caption that fit a cell."""
        return int((self.text_height + 0.01) / self.leading)

    @property
    def top(self) -> float:
        return MARGIN

    @property
    def bottom(self) -> float:
        """The lowest point of the last row."""
        return self.height - MARGIN - FOOTER

    @property
    def inner(self) -> float:
        """Width from the left edge of the first column to the right edge of the last."""
        return self.columns * self.cell_width + (self.columns - 1) * self.gutter

    @property
    def right(self) -> float:
        """Right edge of the last column, and of the header strip."""
        return self.left + self.inner

    def column(self, index: int) -> float:
        """Left edge of a column, from 0."""
        return self.left + index * (self.cell_width + self.gutter)


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


def paper(name: str) -> tuple[float, float]:
    """Width and height of a paper in portrait.

    Raises:
        InputError: the name is not known; the message lists those that are.
    """
    if name.lower() not in PAGES:
        raise InputError(f"There is no page size {name!r}. Page sizes are: {', '.join(PAGES)}.")
    return PAGES[name.lower()]


def grid(layout: Layout, page: str, aspect: float) -> Grid:
    """Divides the paper: every picture of that aspect gets the same box, as large as the layout lets it be.

    Columns are as wide as their pictures: strip, picture and text share their edges, and the header strip those of the outer columns.
    """
    short, long = paper(page)
    width, height = (long, short) if layout.landscape else (short, long)
    inner, gaps = width - 2 * MARGIN, layout.columns - 1
    column = (inner - gaps * GUTTER) / layout.columns
    cell_height = (height - 2 * MARGIN - HEADER - FOOTER - (layout.rows - 1) * ROW_GAP) / layout.rows
    strip = layout.leading * 1.25
    picture_height, beside = _picture(layout, column, cell_height - strip, aspect)
    picture_width = picture_height * aspect
    cell_width = column if beside else picture_width
    gutter = min((inner - layout.columns * cell_width) / gaps, WIDEST) if gaps else 0.0
    text_x = picture_width + 2 * GAP if beside else 0.0
    text_y = strip if beside else strip + picture_height + GAP
    return Grid(
        width=width,
        height=height,
        columns=layout.columns,
        rows=layout.rows,
        left=(width - layout.columns * cell_width - gaps * gutter) / 2,
        gutter=gutter,
        cell_width=cell_width,
        cell_height=cell_height,
        strip=strip,
        picture_width=picture_width,
        picture_height=picture_height,
        text_x=text_x,
        text_y=text_y,
        text_width=cell_width - text_x,
        text_height=cell_height - text_y,
        size=layout.size,
        leading=layout.leading,
        newpage=layout.newpage,
    )


def _picture(layout: Layout, column: float, room: float, aspect: float) -> tuple[float, bool]:
    """Height of a picture in a column with so much room under the strip, and whether the text stands beside it."""
    below = min(column / aspect, max(layout.picture * room, room - GAP - LINES * layout.leading))
    if layout.text == "below" and below * aspect >= MIN_PICTURE * column:
        return below, False
    share = layout.picture if layout.text == "right" else BESIDE
    return min(share * column / aspect, room), True
