"""The storyboard PDF: title page, scenes in panels, appendices. What a crew prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.stage import Overlay
from storyboard.publish.lineup import LineUp
from storyboard.publish.lookups import LookUp
from storyboard.publish.pdf.appendix import Remark, Sheet
from storyboard.publish.pdf.panel import StandIn

__all__ = ["LineUp", "Remark", "Sheet", "StandIn", "lacking", "write"]


def write(
    board: Board,
    out: Path,
    *,
    picture: Callable[[str], Path],
    overlay: Callable[[SceneBoard, Panel], Overlay],
    standins: Callable[[SceneBoard, Panel], StandIn] | None = None,
    cast: Sequence[tuple[str, Path]] = (),
    sheets: Sequence[Sheet] = (),
    lookups: Sequence[LookUp] = (),
    painted_by: Mapping[str, str] | None = None,
    marks: bool = True,
    quality: str = "full",
    watermark: str = "",
    logo: Path | None = None,
    lineups: Sequence[LineUp] = (),
    printed: dict[str, int] | None = None,
    outdated: Mapping[str, str] | None = None,
    remarks: Sequence[Remark] = (),
    large: list[str] | None = None,
) -> int:
    """Writes the board as PDF and gives back its number of pages.

    The same board and pictures give the same bytes. Memory does not grow with the number of panels: picture data is copied from file
    to file. `out` is replaced only when the new file is complete; meanwhile it is written beside `out` under a name that ends in `.part`.

    Args:
        board: What to print. Layout, paper, aspect, date and title page fields are those of its options.
        out: The file.
        picture: The file of a take, by the take's id. JPEG and PNG are copied as they are, other formats converted.
        overlay: The marks to be drawn over a panel's picture.
        standins: Why a panel has no picture, and a sketch to be shown meanwhile; asked for panels without a take. The reason is
            printed with the panel and listed in an appendix.
        cast: Reference pictures for the cast list: a character's id or name, and a file.
        sheets: Painted reference sheets; an appendix shows them.
        lookups: What was looked up for pictures; an appendix lists it.
        painted_by: For each take's id, by what its picture was made (`sketch`, a model's name); the title page counts them.
        marks: Whether arrows and frames are drawn over the pictures, and explained.
        quality: `full` copies pictures as they are; `review` makes them about 200 pixels an inch and at most 50 KB,
            and larger where they would have less than 150 pixels an inch then.
        watermark: Words across every page and at its foot: for whom this copy is. Empty for the options' `info["watermark"]`.
        logo: A picture for the title page.
        lineups: The cast side by side, for the cast list.
        printed: Filled with the page of every panel, by the panel's id.
        outdated: What has changed since panels were approved, in words, by the panel's id: their approval does not hold.
        remarks: What was said about panels; an appendix lists it.
        large: Filled, for a review copy, with the names of the files that are larger there than 50 KB.

    Raises:
        InputError: layout, paper, aspect or quality are not known, or the logo is no picture.
        DiskProblem: the file cannot be written.
    """
    from storyboard.publish.pdf import book

    open = book.opener(quality)
    if large is not None and quality == "review":
        open = book.counting(open, large)
    views = book.Views(picture=picture, overlay=overlay if marks else _unmarked, standins=standins, open=open)
    extras = book.Extras(
        cast=tuple(cast),
        sheets=tuple(sheets),
        lookups=tuple(lookups),
        painted_by=dict(painted_by or {}),
        logo=logo,
        lineups=tuple(lineups),
        places=book.place_pictures(board, picture),
        watermark=" ".join((watermark or board.options.info.get("watermark", "")).split()),
        open=open,
        pack=book.PACKERS[quality],
        marks=marks,
        printed={} if printed is None else printed,
        outdated=dict(outdated or {}),
        remarks=tuple(remarks),
    )
    return book.write(board, out, views, extras)


def _unmarked(scene: SceneBoard, panel: Panel) -> Overlay:
    del scene, panel
    return Overlay()


def lacking(board: Board) -> tuple[str, ...]:
    """What of the board can't be printed, a sentence for each writing: how many letters, where the first stands, why, and what to do."""
    from storyboard.publish.pdf import book

    return book.lacking(board)
