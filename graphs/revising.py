"""A board brought to another version of its script, and its revised pages. Nothing is painted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from storyboard.events import Entered, Listener, Notice, Published, nothing
from storyboard.project.create import open_project
from storyboard.project.folder import Project
from storyboard.project.lock import owned
from storyboard.project.settle import ready

if TYPE_CHECKING:
    from storyboard.project.revising import Revision


def revise(
    folder: str | Path,
    script: str | Path,
    *,
    color: str = "",
    date: str = "",
    dry_run: bool = False,
    on_event: Listener = nothing,
) -> Revision:
    """Brings a board to another version of its script, and publishes it and the revised pages.

    What stays keeps its ids, numbers, pictures and approvals. Panels whose words changed are stale by them (`redraw --stale`), those
    whose words are gone are omitted and come back with them, new words get new panels (`resume` paints them). The same script
    changes nothing.

    Args:
        folder: the board.
        script: the new version, in any format.
        color: of the revised pages: `blue`, `pink`, ...; empty for the next one.
        date: printed on them; empty prints none.
        dry_run: only say what would change.
        on_event: told what happens (`storyboard.events`).

    Raises:
        InputError: the script cannot be read, the board is not planned yet, or there is no such colour.
        BoardInUse, DiskProblem
    """
    from storyboard.project.revisions import revise as take_in

    project = open_project(Path(folder))
    with owned(project.folder):
        if notice := "" if dry_run else ready(project):
            on_event(Notice(message=notice))
        on_event(Entered(name="revise", detail=Path(script).name))
        before = project.header.revision
        told = take_in(project, Path(script), color=color, date=date, dry_run=dry_run)
        return told if dry_run or project.header.revision == before else _published(project, told, on_event)


def _published(project: Project, told: Revision, on_event: Listener) -> Revision:
    """The board's PDF, and that of the revised pages where there are any."""
    from storyboard.publish.board import write_pdf
    from storyboard.publish.revised import pages_of, write_pages

    printed: dict[str, int] = {}
    whole = project.folder / "storyboard.pdf"
    on_event(Published(file=str(whole), pages=write_pdf(project, whole, printed=printed)))
    pages = pages_of(project, printed)
    if not pages:
        return told
    file = project.folder / f"storyboard-revised-{told.color.replace(' ', '-')}.pdf"
    board = project.board
    write_pages(whole, file, pages, f"{board.screenplay.title}, revised pages {board.issue}")
    on_event(Published(file=str(file), pages=len(pages) + 1))
    return told.model_copy(update={"file": str(file), "pages": pages})
