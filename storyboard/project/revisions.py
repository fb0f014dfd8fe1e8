"""Another version of the script taken into a board's folder: decided in one step, so that a crash leaves the old board or the new one.

The new script is copied beside the old ones, `revisions/N.json` holds the whole new board, and then the header names both: from that
moment on they count, whether or not `board.json` has been written yet (`Project.newest`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from storyboard.model.board import Board, Progress
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.model.wording import typed
from storyboard.project import words, work
from storyboard.project.create import read_script, storable
from storyboard.project.facts import SCRIPT
from storyboard.project.files import write_model, write_whole
from storyboard.project.folder import Issue, Project
from storyboard.project.replanned import RULES
from storyboard.project.revising import PanelChange, Revision, revised
from storyboard.project.revising.report import Change
from storyboard.project.settle import settle
from storyboard.project.staleness import stale_causes

COLORS = ("white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry", "tan")
"""Paper of the revisions in order; the first script is white. (CONVENTIONS d5.)"""


def color_of(number: int, wanted: str = "") -> str:
    """The colour of a revision: the next one, or the one asked for; after tan comes 2nd blue.

    Raises:
        InputError: there is no such colour.
    """
    if not wanted.strip():
        turn, place = divmod(number - 1, len(COLORS) - 1)
        return f"{_ordinal(turn + 1)} {COLORS[place + 1]}" if turn else COLORS[place + 1]
    name = " ".join(wanted.casefold().split())
    if name.removeprefix(name.partition(" ")[0] if name[:1].isdecimal() else "").strip() not in COLORS:
        raise InputError(f"There is no revision colour {wanted!r}. Colours are: {', '.join(COLORS)}; then `2nd blue` and so on.")
    return name


def _ordinal(number: int) -> str:
    return f"{number}{ {2: 'nd', 3: 'rd'}.get(number, 'th') }"


def revise(project: Project, script: Path, *, color: str = "", date: str = "", dry_run: bool = False) -> Revision:
    """Brings the board to a version of its script; the board must be owned. The same script changes nothing.

    Args:
        project: the board.
        script: the new version.
        color: of the revised pages; empty for the next one.
        date: printed on them; empty prints none.
        dry_run: only say what would change.

    Raises:
        InputError: the script cannot be read, the board is not planned yet, or there is no such colour.
        DiskProblem: the folder cannot be written; the board is as it was.
    """
    data = read_script(script)
    sha256, number = digest(data), project.header.revision + 1
    name = color_of(number, color)
    before = settle(project, project.board)
    if sha256 == project.header.script_sha256:
        return _unchanged(project, before)
    if before.progress is not Progress.PLANNED:
        raise InputError(f"{project.folder} is not planned yet. Run `storyboard resume {typed(project.folder)}` first, then revise it.")
    fresh = work.read(script, sha256, before.options.model_copy(update={"scenes": ""})).screenplay
    used = _painted(project) | {f"{stem}{number}" for stem, number in before.edits.last.items()}
    after, told = revised(before, fresh, sha256, used, partial(words.worded, folder=project.folder))
    file = f"{storable(script.stem)}-{number}-{name.replace(' ', '-')}{script.suffix}"
    after = after.model_copy(update={"issue": " ".join((name.upper(), *date.split()))})
    notices = (*told.notices, *_by_rules(project, before, after))
    told = told.model_copy(
        update={"color": name, "date": date, "script": file, "panels": _marked(project, after, told), "notices": notices}
    )
    if not dry_run:
        _take_in(project, data, Issue(number=number, color=name, date=date, script=file, script_sha256=sha256, board=after))
    return told


def _unchanged(project: Project, board: Board) -> Revision:
    return Revision(
        number=board.revision,
        script=project.header.script,
        script_sha256=project.header.script_sha256,
        kept=sum(not panel.omitted for _, panel in board.panels()),
    )


def _by_rules(project: Project, before: Board, after: Board) -> Iterator[str]:
    """On a board that a text model planned: which scenes the rules have planned now, and how the model gets to plan them."""
    known = {scene.scene.id for scene in before.scenes}
    new = [scene.number for scene in after.scenes if scene.scene.id not in known and scene.planner == RULES and scene.panels]
    if new and before.options.shots != RULES:
        numbers = f"Scene {new[0]} was" if len(new) == 1 else f"Scenes {', '.join(new)} were"
        yield f"{numbers} planned by the rules; `storyboard plan {typed(project.folder)}` has the text model plan what has no pictures yet."


def _painted(project: Project) -> frozenset[str]:
    """Ids of all panels that ever had a take."""
    folder = project.folder / "takes"
    return frozenset(one.name for one in folder.iterdir()) if folder.is_dir() else frozenset()


def _marked(project: Project, after: Board, told: Revision) -> tuple[PanelChange, ...]:
    """The touched panels, each with whether its picture is of other words."""
    shown = {Change.EDITED, Change.BACK}
    return tuple(
        one.model_copy(update={"stale": one.change in shown and SCRIPT in stale_causes(project, after, *after.find(one.id))})
        for one in told.panels
    )


def _take_in(project: Project, data: bytes, issue: Issue) -> None:
    write_whole(project.folder / "script" / issue.script, data)
    write_model(project.folder / "revisions" / f"{issue.number}.json", issue)
    project.change_header(script=issue.script, script_sha256=issue.script_sha256, revision=issue.number)
    project.save(issue.board)
