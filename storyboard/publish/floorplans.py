"""A board's floor plans as SVG files, one a scene: `floorplans/NUMBER.svg`. What somebody has drawn on is never overwritten."""

from __future__ import annotations

from pathlib import Path

from storyboard.model.aspect import parse_aspect
from storyboard.project.files import write_whole
from storyboard.project.folder import Project
from storyboard.publish.vectors import Written, file_names, free, sealed
from storyboard.staging.floorplan import floor_plan

FOLDER = "floorplans"
"""Where the files lie in the board's folder."""


def write_floorplans(project: Project) -> Written:
    """Writes the plan of every scene that has a panel.

    Raises:
        DiskProblem: a file can't be written.
    """
    board = project.board
    aspect = parse_aspect(board.options.aspect)
    scenes = [scene for scene in board.scenes if any(not panel.omitted for panel in scene.panels)]
    written, kept = list[Path](), list[Path]()
    for scene, name in zip(scenes, file_names([scene.number for scene in scenes]), strict=True):
        file = project.folder / FOLDER / name
        if not free(file):
            kept.append(file)
            continue
        write_whole(file, sealed(floor_plan(scene, board.breakdown, aspect).svg))
        written.append(file)
    return Written(tuple(written), tuple(kept))
