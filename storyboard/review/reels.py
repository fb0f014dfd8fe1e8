"""The filmstrip of a large board, scene by scene as it was last written: only scenes that have changed are written anew."""

from __future__ import annotations

import threading
from typing import NamedTuple

from markupsafe import Markup

from storyboard.model.board import Options, SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.screenplay import Screenplay
from storyboard.review import views
from storyboard.review.desk import Snapshot
from storyboard.review.rendering import render
from storyboard.review.shelf import Mark


class _Ground(NamedTuple):
    """What all scenes are written from."""

    screenplay: Screenplay
    breakdown: Breakdown
    options: Options


class _Written(NamedTuple):
    scene: SceneBoard
    marks: tuple[Mark, ...]
    held: tuple[str | None, ...]
    said: tuple[int, ...]
    html: Markup


class Reels:
    """Scenes as they were last written, for who may change things and for who may not."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ground: _Ground | None = None
        self._known: dict[tuple[str, bool], _Written] = {}

    def html(self, found: Snapshot, *, editor: bool) -> tuple[Markup, ...]:
        """The whole filmstrip."""
        with self._lock:
            ground = _Ground(found.board.screenplay, found.board.breakdown, found.board.options)
            if ground != self._ground:
                self._ground, self._known = ground, {}
            return tuple(self._scene(found, scene, editor=editor) for scene in found.scenes.values())

    def _scene(self, found: Snapshot, scene: SceneBoard, *, editor: bool) -> Markup:
        marks = tuple(found.mark(panel) for panel in scene.panels)
        held = tuple(found.board.held.get(panel.id) for panel in scene.panels)
        said = tuple(found.said.get(panel.id, 0) for panel in scene.panels)
        known = self._known.get((scene.scene.id, editor))
        if known is None or known[1:4] != (marks, held, said) or known.scene != scene:
            known = _Written(scene, marks, held, said, written(found, scene, editor=editor))
            self._known[scene.scene.id, editor] = known
        return known.html


def written(found: Snapshot, scene: SceneBoard, *, editor: bool) -> Markup:
    """One scene."""
    frame = views.frame(found.board.options.aspect)
    return Markup(render("reel", reel=views.reel(found, scene), frame=frame, editor=editor))  # noqa: S704 - the template escapes
