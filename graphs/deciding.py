"""What people decide about a board without painting: takes chosen, approved, brought in; panels changed, left out; files written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from storyboard.events import Listener, Notice, nothing
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.model.wording import counted
from storyboard.project import edits
from storyboard.project.clock import now
from storyboard.project.create import open_project
from storyboard.project.folder import Project
from storyboard.project.lock import owned
from storyboard.project.settle import settle
from storyboard.publish.copies import copy_name

FORMS = ("pdf", "svg", "floorplan", "xlsx", "csv")
"""What `export` can write."""


def takes(folder: str | Path, panel: str) -> tuple[Take, ...]:
    """All takes of a panel (by printed number or id), first to last."""
    project = open_project(Path(folder))
    return project.takes(project.board.panel(panel)[1].id)


def select(folder: str | Path, panel: str, number: int) -> Panel:
    """Shows another take of a panel, and publishes."""
    project = open_project(Path(folder))
    with owned(project.folder):
        chosen = edits.select(project, panel, number)
        _publish(project)
    return chosen


def approve(
    folder: str | Path,
    *,
    scene: str = "",
    shot: str = "",
    panel: str = "",
    character: str = "",
    place: str = "",
    prop: str = "",
    panels: Sequence[str] = (),
    who: str = "",
    on_event: Listener = nothing,
) -> tuple[str, ...]:
    """Approves the takes on show of what is named, or of the whole board; returns printed panel numbers.

    Of several panels those that are on hold, out of date or to be painted again are left as they are, and `on_event` is told which; a
    panel named alone is approved as it is.
    """
    project = open_project(Path(folder))
    choice = edits.Choice(scene=scene, shot=shot, panel=panel, character=character, place=place, prop=prop, ids=tuple(panels))
    with owned(project.folder):
        left, board = edits.unfit(project, choice), project.board
        approved = edits.approve(project, choice, who, now())
        _publish(project)
    if left:
        told = "; ".join(f"{scene.panel_number(panel)} ({left[panel.id]})" for scene, panel in board.everything() if panel.id in left)
        on_event(Notice(message=f"Left as {'it is' if len(left) == 1 else 'they are'}, not approved: {told}"))
    return approved


def change(folder: str | Path, panels: Sequence[str], note: str) -> Board:
    """Changes panels (by id) as a note in plain words says, and publishes; nothing is painted."""
    project = open_project(Path(folder))
    with owned(project.folder):
        edits.wished(project, settle(project, project.board), panels, note)
        _publish(project)
        return project.board


def omit(folder: str | Path, panels: Sequence[str], *, omitted: bool = True) -> Board:
    """Takes panels (by id) out of the board or brings them back, and publishes; their numbers and takes stay."""
    project = open_project(Path(folder))
    with owned(project.folder):
        edits.omitted(project, panels, out=omitted)
        _publish(project)
        return project.board


def lock(folder: str | Path) -> Board:
    """Freezes the board's numbers."""
    project = open_project(Path(folder))
    with owned(project.folder):
        return edits.lock(project)


def import_take(folder: str | Path, panel: str, file: str | Path) -> Take:
    """Takes a picture of your own as a panel's next take, and publishes."""
    project = open_project(Path(folder))
    with owned(project.folder):
        take = edits.import_take(project, panel, Path(file), now())
        _publish(project)
    return take


def export(
    folder: str | Path,
    to: str | Sequence[str] = ("pdf",),
    *,
    quality: str = "full",
    watermark: str = "",
    marks: bool | None = None,
    comments: bool = False,
    thumbnails: bool = False,
    on_event: Listener = nothing,
) -> tuple[Path, ...]:
    """Writes the board in other forms; returns the files, and the folder of those forms that have a file for each panel.

    Args:
        folder: the board.
        to: the form or the forms: `pdf`, `svg` for a layered file of every panel, `floorplan` for one of every scene,
            `xlsx` or `csv` for the shot list.
        quality: `full`, or `review` for a small file to send around: `storyboard-review.pdf`.
        watermark: words printed across every page, as for one recipient; the file is named for them too, each recipient's otherwise.
        marks: whether camera moves are drawn over pictures; None for the board's own choice.
        comments: whether the PDF lists what was said about panels; it is then `storyboard-comments.pdf`.
        thumbnails: whether an XLSX shot list has a small picture in each row.
        on_event: told which files were left alone because somebody has drawn on them, and how many pictures of a review copy are large.

    Raises:
        InputError: a form or quality is unknown; the message lists the known. Or a shot list holds changes that are not imported.
    """
    project, forms = open_project(Path(folder)), (to,) if isinstance(to, str) else to
    for form in forms:
        if form not in FORMS:
            raise InputError(f"There is no form {form!r}. Known: {', '.join(FORMS)}.")
    with owned(project.folder):
        writers: dict[str, Callable[[], Path]] = {
            "svg": lambda: _vectors(project, marks, on_event),
            "floorplan": lambda: _floorplans(project, on_event),
            "xlsx": lambda: _table(project, "xlsx", thumbnails=thumbnails),
            "csv": lambda: _table(project, "csv"),
            "pdf": lambda: _publish(project, quality=quality, watermark=watermark, marks=marks, comments=comments, on_event=on_event),
        }
        return tuple(writers[form]() for form in forms)


def _vectors(project: Project, marks: bool | None, on_event: Listener) -> Path:
    from storyboard.publish.vectors import FOLDER, left_alone, write_svgs

    if kept := write_svgs(project, marks=marks).kept:
        on_event(Notice(message=left_alone(kept)))
    return project.folder / FOLDER


def _table(project: Project, form: str, *, thumbnails: bool = False) -> Path:
    from storyboard.publish.tables import write_table

    return write_table(project, form, thumbnails=thumbnails)


def _floorplans(project: Project, on_event: Listener) -> Path:
    from storyboard.publish.floorplans import FOLDER, write_floorplans
    from storyboard.publish.vectors import left_alone

    if kept := write_floorplans(project).kept:
        on_event(Notice(message=left_alone(kept)))
    return project.folder / FOLDER


def _publish(
    project: Project,
    *,
    quality: str = "full",
    watermark: str = "",
    marks: bool | None = None,
    comments: bool = False,
    on_event: Listener = nothing,
) -> Path:
    from storyboard.publish.board import write_pdf

    words, large = " ".join(watermark.split()), list[str]()
    plain = marks is False and project.header.options.marks
    file = project.folder / copy_name(quality=quality, plain=plain, comments=comments, words=words)
    write_pdf(project, file, marks=marks, quality=quality, watermark=words, comments=comments, large=large)
    if large:
        on_event(Notice(message=f"{counted(len(large), 'picture')} in {file.name} larger than 50 KB: smaller would be blurred."))
    return file
