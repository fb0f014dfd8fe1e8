"""A director who sees is shown what is planned: sketches on contact sheets, drawn here and free."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.fingerprint import digest
from storyboard.model.stage import Stage
from storyboard.ports import Attachment
from storyboard.project.files import write_whole
from storyboard.staging.build import stage

A_SHEET = 12
"""Panels on one sheet."""

MOST_SHEETS = 3
"""Sheets that are shown at once; of a longer plan the first panels."""

MIME = "image/jpeg"


@dataclass(frozen=True, slots=True)
class Showing:
    """Where sheets are put, and how they are drawn."""

    folder: Path
    """The board's."""
    name: str
    """Where in it, without an ending: `plans/s3`."""
    style: str = "graphic"


async def sheets(showing: Showing, board: SceneBoard, breakdown: Breakdown, aspect: str) -> tuple[Attachment, ...]:
    """The panels of a plan as pictures that go along with a question.

    Raises:
        DiskProblem: the sheets cannot be written.
    """
    ratio = parse_aspect(aspect)
    staged = [(str(n), stage(board, panel, breakdown, ratio)) for n, panel in enumerate(board.panels, start=1)]
    parts = [staged[first : first + A_SHEET] for first in range(0, min(len(staged), A_SHEET * MOST_SHEETS), A_SHEET)]
    return tuple([await asyncio.to_thread(_sheet, showing, part) for part in parts])


def _sheet(showing: Showing, panels: Sequence[tuple[str, Stage]]) -> Attachment:
    from storyboard.painters.sketch.sheet import contact_sheet

    data = contact_sheet(panels, showing.style)
    file = f"{showing.name}-{digest(data)[:12]}.jpg"
    path = showing.folder / file
    write_whole(path, data)
    return Attachment(file=file, sha256=digest(data), mime=MIME, label=f"Panels {panels[0][0]} to {panels[-1][0]}, as they would be drawn")
