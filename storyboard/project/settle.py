"""Bringing board.json and the takes together: after a wave, after a crash, and when board.json itself is lost."""

from __future__ import annotations

from collections.abc import Iterable

from storyboard.model.board import Board, Edits, SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.project.editing.history import FOLDER, replayed
from storyboard.project.editing.promises import broken, newly_uncovered
from storyboard.project.files import Damaged
from storyboard.project.folder import Project


def best(takes: Iterable[Take]) -> Take | None:
    """Of the newest attempt that can be shown, the first take without serious findings, else the one with fewest."""
    shown = [take for take in takes if take.picture.width]
    newest = max((take.attempt for take in shown), default=0)
    tries = [take for take in shown if take.attempt == newest]
    return min(tries, key=lambda take: sum(finding.serious for finding in take.findings), default=None)


def settle(project: Project, board: Board, done: frozenset[str] | None = None) -> Board:
    """The board with every finished take of an attempt asked for chosen for its panel.

    Args:
        project: where the takes lie.
        board: the board as planned.
        done: ids of the panels to look at; None for all.
    """
    scenes = tuple(_scene(project, scene, done) for scene in board.scenes)
    sheets = board.sheets and _scene(project, board.sheets, done)
    return board.model_copy(update={"scenes": scenes, "sheets": sheets})


def _scene(project: Project, scene: SceneBoard, done: frozenset[str] | None) -> SceneBoard:
    panels = tuple(_panel(project, panel) if done is None or panel.id in done else panel for panel in scene.panels)
    return scene.model_copy(update={"panels": panels})


def _panel(project: Project, panel: Panel) -> Panel:
    """The panel with its new picture; without one of the attempt asked for it keeps the picture it shows."""
    takes = project.takes(panel.id)
    shows = any(take.id == panel.take for take in takes)
    if panel.chosen and shows:
        return panel
    found = best(take for take in takes if take.attempt >= panel.attempt or not shows)
    wanted = found.id if found else panel.take if shows else ""
    return panel if wanted == panel.take else panel.model_copy(update={"take": wanted})


def recover(project: Project, planned: Board) -> Board:
    """A freshly planned board with everything its takes and the history of its edits remember.

    Used when board.json is damaged or gone. Which older take had been selected, and approvals, are not in the takes; where the history goes
    back so far, they are in it.
    """
    scenes = tuple(recovered(project, scene) for scene in planned.scenes)
    sheets = planned.sheets and recovered(project, planned.sheets)
    return again(project, planned, planned.model_copy(update={"scenes": scenes, "sheets": sheets}))


def again(project: Project, planned: Board, taken: Board) -> Board:
    """A board as its takes remember it, with its edits made again; what each panel shows of the script is never lost by that.

    Args:
        project: where takes and edits lie.
        planned: the board as planned, each line of the script with some panel.
        taken: the same with what the takes remember.
    """
    if planned.edits != Edits() or not (project.folder / FOLDER).is_dir():
        return taken
    made = replayed(project, taken)
    if newly_uncovered(planned, made) or set(broken(made, made.scenes)) - set(broken(planned, planned.scenes)):
        made = planned.model_copy(
            update={"scenes": tuple(_scene_since(project, scene) for scene in planned.scenes), "sheets": taken.sheets}
        )
    return settle(project, made, frozenset(panel.id for _, panel in made.panels() if not panel.take))


def recovered(project: Project, scene: SceneBoard) -> SceneBoard:
    """A freshly planned scene with what its takes remember."""
    panels: list[Panel] = []
    for panel in scene.panels:
        newest = best(project.takes(panel.id))
        known = newest is not None and any(shot.id == newest.panel.shot for shot in scene.shots)
        panels.append(newest.panel.model_copy(update={"take": newest.id}) if newest and known else panel)
    return scene.model_copy(update={"panels": tuple(panels)})


def board_or_none(project: Project) -> Board | None:
    """The board, or None where board.json is missing or damaged."""
    try:
        return project.board
    except Damaged:
        return None


def _begun(project: Project) -> Board:
    """A board to begin from: empty, or as the last revision of the script left it, with what its takes remember since."""
    if not project.header.revision:
        return Board(script_sha256=project.header.script_sha256, options=project.header.options)
    board = project.newest(None)
    board = board.model_copy(update={"options": project.header.options, "edits": Edits()})
    scenes = tuple(_scene_since(project, scene) for scene in board.scenes)
    sheets = board.sheets and recovered(project, board.sheets)
    return again(project, board, board.model_copy(update={"scenes": scenes, "sheets": sheets}))


def _scene_since(project: Project, scene: SceneBoard) -> SceneBoard:
    return scene.model_copy(update={"panels": tuple(_since(project, panel) for panel in scene.panels)})


def _since(project: Project, panel: Panel) -> Panel:
    """A panel with what a take painted since remembers; which words it shows, and its number, are those of the revision."""
    newest = best(project.takes(panel.id))
    if newest is None or newest.id == panel.take:
        return panel
    kept = ("shot", "index", "covers", "omitted", "direction", "duration", "sound", "transition")
    changes = {name: getattr(panel, name) for name in kept}
    return newest.panel.model_copy(update={**changes, "take": newest.id})


def ready(project: Project) -> str:
    """Puts a new board in the place of one that is missing or damaged; the run then plans it again and finds its takes.

    Returns what to tell the user, empty where nothing was wrong. The damaged file is kept beside it.
    """
    if board_or_none(project) is not None:
        return ""
    file, kept = project.folder / "board.json", project.folder / "board.json.damaged"
    if file.exists():
        file.replace(kept)
    project.save(_begun(project))
    return (
        f"{file} was missing or damaged and is rebuilt from the script, the takes and the history of edits. Older approvals, selections "
        f"and wishes not yet painted are in none of these{f'; the damaged file is kept as {kept.name}' if kept.exists() else ''}."
    )
