"""What can be done to the shot list from a page, as tables over the functions of `project.editing`. Pure: from board to board."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel, Shot
from storyboard.project.editing import blocking, fields, panels, shots
from storyboard.project.editing.importing import WHOLE_SHOT
from storyboard.project.editing.scenes import of_shot

FIELDS_CHANGED = {*fields.PanelFields.__annotations__, *fields.ShotFields.__annotations__, "cast"} - {"covers", "shot"}
"""Fields that a page may change, by name; `cast` is who is in the panel, `words` those of the script."""

PLACED = frozenset(blocking.READERS)
"""Fields of where somebody stands."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A panel or a whole shot."""

    scene: SceneBoard
    shot: Shot
    panel: Panel | None
    """None for the whole shot."""

    @property
    def number(self) -> str:
        """As printed."""
        return self.scene.panel_number(self.panel) if self.panel else self.scene.shot_number(self.shot)


def meant(board: Board, id: str) -> Meant | None:
    """The panel or shot of that id; None where there is none on the shot list."""
    for scene in board.scenes:
        for panel in scene.panels:
            if panel.id == id:
                return Meant(scene, scene.shot(panel.shot), panel)
        for shot in scene.shots:
            if shot.id == id:
                return Meant(scene, shot, None)
    return None


# fields -------------------------------------------------------------------------------------------------------------------------------


def changed(board: Board, asked: Meant, given: Mapping[str, str]) -> Board:
    """The board with fields of a panel or shot changed. Lens, move and equipment are the shot's, also where a panel is meant.

    Size, framing and angle are those of a shot that has only this panel, else the panel's own.

    Raises:
        InputError: a value can't be.
    """
    for name, value in given.items():
        board = _changed(board, asked, name, value)
    return board


def _changed(board: Board, asked: Meant, name: str, value: str) -> Board:
    panel, shot = asked.panel, asked.shot.id
    if panel is None or name in WHOLE_SHOT or name not in fields.PanelFields.__annotations__ | {"cast": ""}:
        return fields.set_shot(board, shot, **_given(name, value))
    if name == "cast":
        return blocking.cast(board, panel.id, fields.names(value))
    if name == "words":
        return fields.set_panel(board, panel.id, words=value)
    if name in fields.OWN and len(of_shot(asked.scene, shot)) == 1:
        return fields.set_panel(fields.set_shot(board, shot, **_given(name, value)), panel.id, **_given(name, ""))
    return fields.set_panel(board, panel.id, **_given(name, value))


def _given(name: str, value: str) -> Any:
    return {name: value}


def placed(board: Board, panel: str, who: str, given: Mapping[str, str]) -> Board:
    """Somebody in a panel as these fields say.

    Raises:
        InputError: nobody is called that, or a value can't be.
    """
    return blocking.place(board, panel, who, **cast("blocking.BlockingFields", dict(given)))


# structure ----------------------------------------------------------------------------------------------------------------------------

Step = Callable[[Board, Meant, str], Board]
"""What is done to what is meant; the last argument is where a panel is cut, in characters of its words, empty for the middle."""


def _split(board: Board, asked: Meant, at: str) -> Board:
    return panels.split_panel(board, _panel(asked), int(at) if at.isdecimal() and len(at) < 8 else None)


def _merge(board: Board, asked: Meant, _: str) -> Board:
    if asked.panel is None:
        return shots.merge_shots(board, [asked.shot.id, _beside(_shot_ids(asked.scene), asked.shot.id, 1, "shot")])
    shown = [panel.id for panel in asked.scene.panels if not panel.omitted or panel.id == asked.panel.id]
    return panels.merge_panels(board, [asked.panel.id, _beside(shown, asked.panel.id, 1, "panel")])


def _move(board: Board, asked: Meant, _: str, *, step: int) -> Board:
    row = [panel.id for panel in asked.scene.panels] if asked.panel else _shot_ids(asked.scene)
    id = asked.panel.id if asked.panel else asked.shot.id
    other = _beside(row, id, step, "panel" if asked.panel else "shot")
    move = panels.move_panel if asked.panel else shots.move_shot
    return move(board, id, after=other) if step > 0 else move(board, id, before=other)


def _add(board: Board, asked: Meant, _: str) -> Board:
    return shots.add_shot(board, after=asked.shot.id) if asked.panel is None else panels.add_panel(board, after=asked.panel.id)


def _on(board: Board, asked: Meant, _: str) -> Board:
    """Another shot from this panel on."""
    return shots.split_shot(board, asked.shot.id, _panel(asked))


def _delete(board: Board, asked: Meant, _: str) -> Board:
    return shots.delete_shot(board, asked.shot.id) if asked.panel is None else panels.delete_panel(board, asked.panel.id)


def _restore(board: Board, asked: Meant, _: str) -> Board:
    return shots.restore_shot(board, asked.shot.id) if asked.panel is None else panels.restore_panel(board, asked.panel.id)


STEPS: Mapping[str, tuple[Step, str]] = {
    "add": (_add, "add after {}"),
    "add-shot": (
        lambda board, asked, _: shots.add_shot(board, after=asked.panel.id if asked.panel else asked.shot.id),
        "add a shot after {}",
    ),
    "split": (_split, "split {}"),
    "merge": (_merge, "merge {} with the next"),
    "up": (partial(_move, step=-1), "move {} up"),
    "down": (partial(_move, step=1), "move {} down"),
    "on": (_on, "a new shot from {} on"),
    "own": (lambda board, asked, _: shots.own_shot(board, _panel(asked)), "{} to a shot of its own"),
    "delete": (_delete, "delete {}"),
    "restore": (_restore, "restore {}"),
}
"""What can be done, by the last part of its address, and how it is called in the history."""


def _panel(asked: Meant) -> str:
    if asked.panel is None:
        raise InputError(f"{asked.number} is a shot: name one of its panels.")
    return asked.panel.id


def _shot_ids(scene: SceneBoard) -> list[str]:
    """Shots as they first come up in the story."""
    return list(dict.fromkeys(panel.shot for panel in scene.panels))


def _beside(row: Sequence[str], id: str, step: int, what: str) -> str:
    at = row.index(id) + step
    if not 0 <= at < len(row):
        raise InputError(f"There is no {what} {'behind' if step > 0 else 'before'} this one in its scene.")
    return row[at]
