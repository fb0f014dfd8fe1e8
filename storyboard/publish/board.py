"""A board folder published: pictures and stand-ins found, overlays staged, then handed to a form."""

from __future__ import annotations

from pathlib import Path

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.stage import Overlay
from storyboard.project.folder import Project
from storyboard.references.cast import matched
from storyboard.staging import overlay, stage


def write_pdf(project: Project, file: Path) -> int:
    """Writes the board as PDF; returns the number of pages."""
    from storyboard.publish.pdf import StandIn, write

    board = project.board
    aspect = parse_aspect(board.options.aspect)

    def marks(scene: SceneBoard, panel: Panel) -> Overlay:
        return overlay(stage(scene, panel, board.breakdown, aspect), scene.shot(panel.shot), panel)

    def standin(scene: SceneBoard, panel: Panel) -> StandIn:
        del scene
        failure, sketch = project.failure(panel), project.standin(panel)
        reason = failure.message if failure else "not painted yet"
        return StandIn(reason=reason, sketch=sketch if sketch.exists() else None)

    takes = [project.take(panel.take) for _, panel in board.panels() if panel.take]
    sources = tuple(dict.fromkeys(source for take in takes for source in take.sources))
    pictures = matched(board.options.cast, board.breakdown)
    cast = [(board.breakdown.character(id).name, project.inside(views[0].file)) for id, views in pictures.items()]
    return write(
        board,
        file,
        picture=project.image,
        overlay=marks,
        standins=standin,
        cast=cast,
        sources=sources,
        painted_by={take.id: take.painter for take in takes},
    )
