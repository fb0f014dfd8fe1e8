"""How all pictures of a board stand, looked at again and again: what has not changed since the last look is not reckoned anew."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.screenplay import Screenplay
from storyboard.model.shots import Panel, Shot
from storyboard.model.takes import Take
from storyboard.review.shelf import Mark, Shelf, mark


class _Ground(NamedTuple):
    """What every panel's standing rests on."""

    breakdown: Breakdown
    screenplay: Screenplay
    style: str
    aspect: str
    pictures: tuple[tuple[str, int], ...]
    sheets: tuple[str, ...]


class _Known(NamedTuple):
    panel: Panel
    shots: tuple[Shot, ...]
    takes: tuple[Take, ...]
    mark: Mark


class Survey:
    """The last look at a board."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._ground: _Ground | None = None
        self._known: dict[str, _Known] = {}

    def marks(self, board: Board) -> dict[str, Mark]:
        """How every panel's picture stands, by panel id."""
        ground = _ground(board, self._shelf)
        if ground != self._ground:
            self._ground, self._known = ground, {}
        self._known = {panel.id: self._look(board, scene, panel) for scene, panel in board.everything()}
        return {id: known.mark for id, known in self._known.items()}

    def _look(self, board: Board, scene: SceneBoard, panel: Panel) -> _Known:
        takes, known = self._shelf.takes(panel.id), self._known.get(panel.id)
        if known is not None and known.takes is takes and known.panel == panel and known.shots == scene.shots:
            return known
        return _Known(panel, scene.shots, takes, mark(self._shelf, board, scene, panel))


def _ground(board: Board, shelf: Shelf) -> _Ground:
    options = board.options
    shown = tuple(panel.take for _, panel in board.drafts())
    return _Ground(board.breakdown, board.screenplay, options.style, options.aspect, shelf.pictures(), shown)
