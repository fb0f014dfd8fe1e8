"""A board's floor plans as SVG files, one a scene: `floorplans/NUMBER.svg`. What somebody has drawn on is never overwritten."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from storyboard.model.aspect import parse_aspect
from storyboard.model.patterns import regex
from storyboard.project.files import write_whole
from storyboard.project.folder import Project
from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.vectors import Written, file_names, free, sealed
from storyboard.staging.floorplan import floor_plan

HEADING = 13.0
"""Pixels of a plan's heading at most, and of the room beside it."""

_SHEET = regex(r'<svg[^>]* width="(?P<wide>[\d.]+)"')

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
        write_whole(file, sealed(_headed(floor_plan(scene, board.breakdown, aspect).svg, f"{scene.number}  {scene.scene.heading.strip()}")))
        written.append(file)
    return Written(tuple(written), tuple(kept))


def _headed(svg: str, words: str) -> str:
    """A plan with the scene above it, as wide as the sheet lets it be: on a printout nothing else says what it is."""
    found = _SHEET.search(svg)
    if found is None:
        return svg
    size = min(HEADING, (float(found["wide"]) - 2 * HEADING) / max(width(Face.BOLD, printable(words)), 1.0))
    head = f'<text x="{HEADING:g}" y="{1.6 * HEADING:g}" font-size="{size:.2f}" font-weight="bold" fill="#1c1f22">{escape(words)}</text>'
    return svg.replace("</svg>", f"{head}</svg>", 1)
