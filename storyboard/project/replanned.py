"""Scenes that a planner has planned anew, put in the place of their plans before: ids nobody had, and an edit that can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.project.editing.history import edit
from storyboard.project.editing.scenes import numbered, used_up
from storyboard.project.folder import Project
from storyboard.shots.timing import fit

RULES = "rules"
"""What a scene is planned by that no text model planned."""


def replannable(project: Project, board: Board, wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """Ids of the scenes that may be planned anew: those that are named, or else all that were planned by rules. None is painted.

    Raises:
        InputError: there is no such scene, or some of its panels have pictures, which a new plan would lose.
    """
    named = [board.scene(number) for number in wanted] or [scene for scene in board.scenes if scene.planner == RULES and scene.panels]
    painted = [scene for scene in named if any(project.takes(panel.id) for panel in scene.panels)]
    if wanted and painted:
        raise InputError(
            f"Scene {painted[0].number} has pictures already, which a new plan would lose. `storyboard shot` changes its shot list, "
            "`storyboard redraw` its pictures."
        )
    return tuple(scene.scene.id for scene in named if scene not in painted and not scene.scene.omitted)


def put_in(project: Project, plans: Iterable[SceneBoard], said: str) -> None:
    """Puts plans in the place of those before, as one edit; the board must be owned and know whom they speak of.

    Raises:
        InputError: a plan breaks a promise of the board; nothing is changed.
    """
    new = {plan.scene.id: plan for plan in plans}
    before = project.board
    board = used_up(before, (id for scene in before.scenes if scene.scene.id in new for id in _ids(scene)))
    scenes = tuple(_fresh(board, scene, new[scene.scene.id]) if scene.scene.id in new else scene for scene in board.scenes)
    timed = scenes if board.options.length is None else tuple(fit(scenes, board.options.length, board.options.fps))
    told = (notice for plan in new.values() for notice in plan.notices if notice not in before.notices)
    after = board.model_copy(update={"scenes": timed, "notices": (*board.notices, *told), "revised": _revised(before, timed, new)})
    if after.revised != before.revised:
        project.save(before.model_copy(update={"revised": after.revised}))
    edit(project, lambda _: after.model_copy(update={"edits": project.board.edits.model_copy(update={"last": board.edits.last})}), said)


def _fresh(board: Board, known: SceneBoard, plan: SceneBoard) -> SceneBoard:
    """A scene with its new plan, every shot and panel of which has an id that nobody had."""
    ids = {id: _new(board, id) for id in _ids(plan)}
    shots = tuple(shot.model_copy(update={"id": ids[shot.id]}) for shot in plan.shots)
    panels = tuple(panel.model_copy(update={"id": ids[panel.id], "shot": ids[panel.shot]}) for panel in plan.panels)
    return known.model_copy(update={"shots": shots, "panels": panels, "planner": plan.planner, "notices": plan.notices})


def _ids(scene: SceneBoard) -> tuple[str, ...]:
    return (*(shot.id for shot in scene.shots), *(panel.id for panel in scene.panels))


def _new(board: Board, id: str) -> str:
    """The id as far above all that were as it is above none."""
    stem, number = numbered(id)
    return f"{stem}{number + board.edits.last.get(stem, 0)}"


def _revised(before: Board, scenes: Sequence[SceneBoard], new: Iterable[str]) -> dict[str, int]:
    """Which revision touched which panel: new panels of a scene that the last one touched are its panels."""
    touched = {scene.scene.id for scene in before.scenes if any(panel.id in before.revised for panel in scene.panels)}
    fresh = {panel.id: before.revision for scene in scenes if scene.scene.id in touched.intersection(new) for panel in scene.panels}
    return before.revised | fresh
