"""Shots added, split, merged, moved, taken out and brought back: each is one camera setup with its panels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Unpack

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel, Shot
from storyboard.project.editing.blocking import place
from storyboard.project.editing.fields import PanelFields, ShotFields, reshot, set_panel, to_shot
from storyboard.project.editing.panels import add_panel, beside, delete_panels, restore_panels
from storyboard.project.editing.scenes import is_shot, new_id, new_setup, of_shot, panel_of, put, shot_of


def add_shot(board: Board, *, after: str = "", before: str = "", panel: PanelFields | None = None, **fields: Unpack[ShotFields]) -> Board:
    """A new shot with one panel, beside a shot or panel (by number or id). What is not given is as in the shot there.

    Whom it is on are in its panel, and it is framed for them.

    Args:
        board: the board.
        after: the shot or panel it follows, or
        before: the shot or panel it precedes.
        panel: fields of its panel, those of `set_panel`.
        fields: those of `set_shot`.

    Raises:
        InputError: there is no such shot, or a value can't be.
    """
    wanted, step = beside(after, before)
    scene, other = panel_of(board, _panel_at(board, wanted, last=bool(step)))
    model = scene.shot(other.shot)
    made = _new_shot(board, scene, model, reshot(board, model, fields, why=""))
    board = add_panel(board, after=other.id) if step else add_panel(board, before=other.id)
    added = _added(scene, board.find(other.id)[0])
    board = to_shot(board, board.find(added)[0], (added,), made)
    board = _met(board, added, made) if made.subjects != model.subjects else board
    return set_panel(board, added, **panel) if panel else board


def _met(board: Board, id: str, shot: Shot) -> Board:
    """A panel (by id) with all the people its shot is on."""
    there = {one.character for one in board.find(id)[1].blocking}
    missing = [who for who in shot.subjects if who in board.breakdown.people and who not in there]
    return reduce(lambda met, who: place(met, id, who), missing, board)


def _panel_at(board: Board, wanted: str, *, last: bool) -> str:
    """The panel (id) that is named, or the first or last one of the shot that is."""
    if not is_shot(board, wanted):
        return panel_of(board, wanted)[1].id
    scene, shot = shot_of(board, wanted)
    own = of_shot(scene, shot.id)
    if not own:
        raise InputError(f"Shot {wanted} has no panel any more. Name a panel to stand beside.")
    return own[-1 if last else 0].id


def _added(before: SceneBoard, after: SceneBoard) -> str:
    """The id of the panel that was not there before."""
    known = {panel.id for panel in before.panels}
    return next(panel.id for panel in after.panels if panel.id not in known)


def _new_shot(board: Board, scene: SceneBoard, behind: Shot, like: Shot) -> Shot:
    """A shot as another one, with an id and a letter of its own."""
    setup = new_setup(scene.shots, behind.id, locked=board.locked)
    return like.model_copy(update={"id": new_id(board, scene, "h"), "setup": setup})


def split_shot(board: Board, wanted: str, panel: str, **fields: Unpack[ShotFields]) -> Board:
    """A shot in two: the second has the panels from one of its panels on (by number or id). What is not given is as in the first.

    Raises:
        InputError: there is no such shot, the panel is none of it or its first, or a value can't be.
    """
    scene, shot = shot_of(board, wanted)
    own = of_shot(scene, shot.id)
    first = panel_of(board, panel)[1].id
    at = next((at for at, one in enumerate(own) if one.id == first), 0)
    if not at:
        raise InputError(f"Shot {wanted} is split at one of its own panels, behind its first. Panel {panel} is none of those.")
    made = _new_shot(board, scene, shot, reshot(board, shot, fields))
    return to_shot(board, scene, [one.id for one in own[at:]], made)


def merge_shots(board: Board, wanted: Sequence[str]) -> Board:
    """Shots of a scene as one setup, the first named: the panels of the others become its own and are seen as it sees.

    Raises:
        InputError: there is no such shot, only one is named, or they are of several scenes.
    """
    pairs = [shot_of(board, one) for one in wanted]
    if len({shot.id for _, shot in pairs}) < 2:
        raise InputError("Name at least two shots to be merged.")
    scene, shot = pairs[0]
    if any(home.scene.id != scene.scene.id for home, _ in pairs):
        raise InputError("Only shots of one scene can be merged: a setup is of one scene.")
    others = {other.id for _, other in pairs if other.id != shot.id}
    return to_shot(board, scene, [panel.id for panel in scene.panels if panel.shot in others], shot)


def move_shot(board: Board, wanted: str, *, after: str = "", before: str = "") -> Board:
    """All panels of a shot, in their order, at another place of the scene: beside a shot or panel (by number or id).

    Raises:
        InputError: there is no such shot or panel, or it is of another scene.
    """
    scene, shot = shot_of(board, wanted)
    name, step = beside(after, before)
    target = panel_of(board, _panel_at(board, name, last=bool(step)))
    if target[0].scene.id != scene.scene.id:
        raise InputError(f"Shot {wanted} stays in scene {scene.number}: its words are of that scene's script.")
    if target[1].shot == shot.id:
        return board
    own = of_shot(scene, shot.id)
    rest = [panel for panel in scene.panels if panel.shot != shot.id]
    at = rest.index(target[1]) + step
    panels = (*rest[:at], *own, *rest[at:])
    return board if panels == scene.panels else put(board, scene, panels)


def delete_shot(board: Board, wanted: str) -> Board:
    """A shot with all its panels taken out, as `delete_panel` does it: on a locked board they stay as OMITTED.

    Raises:
        InputError: there is no such shot.
    """
    scene, shot = shot_of(board, wanted)
    return delete_panels(board, scene, [panel.id for panel in of_shot(scene, shot.id)])


def restore_shot(board: Board, wanted: str) -> Board:
    """A shot whose panels are omitted brought back, with their words.

    Raises:
        InputError: there is no such shot, or none of its panels is omitted.
    """
    scene, shot = shot_of(board, wanted)
    out = [panel.id for panel in _omitted(scene, shot)]
    if not out:
        raise InputError(f"No panel of shot {wanted} is omitted.")
    return restore_panels(board, scene, out)


def _omitted(scene: SceneBoard, shot: Shot) -> list[Panel]:
    return [panel for panel in of_shot(scene, shot.id) if panel.omitted]


def own_shot(board: Board, wanted: str) -> Board:
    """A panel (by number or id) in a new shot of its own, like the one it was in.

    Raises:
        InputError: there is no such panel.
    """
    scene, panel = panel_of(board, wanted)
    shot = panel.seen(scene.shot(panel.shot))
    return to_shot(board, scene, (panel.id,), _new_shot(board, scene, shot, shot))
