"""A director who sees is shown what is planned: sketches on contact sheets, drawn here and free."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from storyboard.model.fingerprint import digest
from storyboard.model.stage import Stage
from storyboard.ports import Attachment
from storyboard.project.files import write_whole

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


async def sheets(showing: Showing, stages: Sequence[Stage]) -> tuple[Attachment, ...]:
    """The panels of a plan, in order, as pictures that go along with a question.

    Raises:
        DiskProblem: the sheets cannot be written.
    """
    numbered = [(str(n), one) for n, one in enumerate(stages[: A_SHEET * MOST_SHEETS], start=1)]
    parts = [numbered[first : first + A_SHEET] for first in range(0, len(numbered), A_SHEET)]
    return tuple([await asyncio.to_thread(_sheet, showing, part) for part in parts])


def _sheet(showing: Showing, panels: Sequence[tuple[str, Stage]]) -> Attachment:
    from storyboard.painters.sketch.sheet import contact_sheet

    data = contact_sheet(panels, showing.style)
    sha256 = digest(data)
    file = f"{showing.name}-{sha256[:12]}.jpg"
    write_whole(showing.folder / file, data)
    return Attachment(file=file, sha256=sha256, mime=MIME, label=f"Panels {panels[0][0]} to {panels[-1][0]}, as they would be drawn")
