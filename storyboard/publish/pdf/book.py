"""The whole document, from title page to appendices, and its file."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from io import BufferedWriter
from pathlib import Path
from typing import BinaryIO, TypeVar

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Board
from storyboard.model.errors import DiskProblem, InputError
from storyboard.model.takes import DRAFT
from storyboard.painters.edits import SKETCH
from storyboard.project.files import Outgoing, beside, replaced, settled
from storyboard.publish.pdf import appendix, title, typefaces, writing
from storyboard.publish.pdf.appendix import Extras, place_pictures
from storyboard.publish.pdf.captions import Script
from storyboard.publish.pdf.layout import MARGIN, Grid, grid, load
from storyboard.publish.pdf.pages import Press
from storyboard.publish.pdf.panel import Views
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.pictures import Picture, whole, whole_jpeg
from storyboard.publish.pdf.review import reduced, reduced_jpeg, too_large
from storyboard.publish.pdf.structure import source_type

__all__ = ["PACKERS", "Extras", "Views", "counting", "lacking", "opener", "place_pictures", "write"]

T = TypeVar("T")

OPENERS: dict[str, Callable[[Path, float], Picture]] = {"full": whole, "review": reduced}
"""By quality."""
PACKERS: dict[str, Callable[[bytes, float], Picture]] = {"full": whole_jpeg, "review": reduced_jpeg}
"""The same for JPEGs in memory."""
BUFFER = 1 << 18
"""Bytes gathered before they go to the disk."""


def write(board: Board, out: Path, views: Views, extras: Extras) -> int:
    """Writes the document beside `out`, then puts it in its place."""
    options = board.options
    pages = grid(load(options.layout), options.page, parse_aspect(options.aspect))
    scaled = _scaled(extras.open, pages.scale)
    views, extras = replace(views, open=scaled), replace(extras, open=scaled, pack=_scaled(extras.pack, pages.scale))
    with typefaces.wishing(writing.asked(board)), _replacing(out) as file:
        return _print(board, file, pages, views, extras)


def _scaled(make: Callable[[T, float], Picture], scale: float) -> Callable[[T, float], Picture]:
    """The same for points that are printed larger."""
    return lambda given, points: make(given, points * scale)


def opener(quality: str) -> Callable[[Path, float], Picture]:
    """How picture files are made ready, by the name of the quality.

    Raises:
        InputError: there is no such quality.
    """
    if quality not in OPENERS:
        raise InputError(f"There is no print quality {quality!r}. Qualities are: {', '.join(OPENERS)}.")
    return OPENERS[quality]


def counting(open: Callable[[Path, float], Picture], large: list[str]) -> Callable[[Path, float], Picture]:
    """Makes files ready in the same way, and notes down those that could not be made small."""

    def opened(path: Path, points: float) -> Picture:
        picture = open(path, points)
        large.extend([path.name] if too_large(picture) else ())
        return picture

    return opened


def _print(board: Board, file: BinaryIO, pages: Grid, views: Views, extras: Extras) -> int:
    language = board.options.info.get("language") or typefaces.wish().language or "en"
    pen = Pen(file, (pages.width, pages.height), _facts(board), language, source_type(extras.painted_by), pages.scale)
    pen.digits = len(str(_about(board, pages)))
    pen.watermark, pen.issue = extras.watermark, board.issue
    foot = title.total_label(board, extras.watermark)
    pen.label("Title")
    title.draw(pen, board, foot, extras, title.marks(board, views.overlay if extras.marks else None))
    pen.label("")
    drafts = frozenset(take for take, painter in extras.painted_by.items() if painter.endswith(DRAFT))
    sketched = frozenset(take for take, painter in extras.painted_by.items() if painter == SKETCH)
    press = Press(pen, Script(board, drafts, extras.outdated, sketched), views, pages, foot)
    for scene in board.scenes:
        press.scene(scene)
    press.close()
    extras.printed.update(press.printed)
    pen.edges = (MARGIN, pen.width - MARGIN)
    appendix.draw(pen, board, extras, press.missing, foot)
    return pen.close()


def _about(board: Board, pages: Grid) -> int:
    """How many pages it will be where no text is continued."""
    rows = [max(math.ceil(len(scene.panels) / pages.columns), 1) for scene in board.scenes if not scene.scene.omitted]
    return 2 + (sum(math.ceil(each / pages.rows) for each in rows) if pages.layout.newpage else math.ceil(sum(rows) / pages.rows))


def _facts(board: Board) -> dict[str, str]:
    """The document's properties, as PDF names them."""
    page = board.screenplay.title_page
    author = page.get("author") or page.get("authors") or ""
    return {
        "Title": board.screenplay.title or "Storyboard",
        "Author": " ".join(author.split()),
        "Subject": "Storyboard",
        "Creator": "storyboard",
        "Producer": "storyboard, with ReportLab",
    }


@contextmanager
def _replacing(out: Path) -> Generator[BinaryIO]:
    """A file to write that takes the place of `out` when all went well, and leaves nothing behind when not."""
    part = beside(out)
    try:
        with BufferedWriter(Outgoing(part), BUFFER) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        replaced(part, out)
        settled(out.parent)
    except OSError as error:
        raise DiskProblem(f"{out} could not be written: {error.strerror or error}. Make room or choose another place.") from error
    finally:
        part.unlink(missing_ok=True)


def lacking(board: Board) -> tuple[str, ...]:
    """What can't be printed, in words."""
    return tuple(lack.told() for lack in writing.lacking(board))
