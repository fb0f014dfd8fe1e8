"""A board folder as a page reads it: again and again, so that what has not changed is not read twice."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.project import comments
from storyboard.project.create import open_project
from storyboard.project.files import Damaged, read_errors
from storyboard.project.folder import Project
from storyboard.project.staleness import stale_causes

SETTLED = 0.1
"""Seconds a folder must have been left alone before what was read of it is kept: clocks of file systems are coarse."""

OWN = "import"
"""The painter's name on takes that a user brought."""


class Shelf(Project):
    """A board folder that remembers the takes it has read, by the time their folder was changed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._shelved: dict[str, tuple[int, tuple[Take, ...]]] = {}
        self._said: tuple[tuple[int, int], Mapping[str, int]] = ((0, 0), {})

    def takes(self, panel: str) -> tuple[Take, ...]:
        """All takes of a panel (by id), first to last."""
        folder = self._takes(panel)
        try:
            changed = folder.stat().st_mtime_ns
        except OSError:
            return ()
        known = self._shelved.get(panel)
        if known is not None and known[0] == changed:
            return known[1]
        found = super().takes(panel)
        if time.time_ns() - changed > SETTLED * 1e9:
            self._shelved[panel] = (changed, found)
        return found

    def said(self) -> Mapping[str, int]:
        """How many comments on each panel (by id) are open; the same object as long as nobody says anything.

        Raises:
            DiskProblem: the system would not let us read them just now.
        """
        file = self.folder / comments.FILE
        try:
            with read_errors(file):
                stat = file.stat()
            written = (stat.st_mtime_ns, stat.st_size)
        except Damaged:
            written = (0, 0)
        if written != self._said[0]:
            self._said = (written, Counter(one.panel for one in comments.comments(self.folder, unresolved=True)))
        return self._said[1]

    def pictures(self) -> tuple[tuple[str, int], ...]:
        """The user's reference pictures and when they were changed: what was painted from them may be out of date."""
        files = (file for name in ("cast", "refs") for file in sorted((self.folder / name).rglob("*")))
        return tuple((str(file), file.stat().st_mtime_ns) for file in files if file.is_file())


def shelf(folder: Path) -> Shelf:
    """The board in a folder.

    Raises:
        InputError: it does not exist or is no board.
    """
    open_project(folder)
    return Shelf(folder)


@dataclass(frozen=True, slots=True)
class Mark:
    """How a panel's picture stands, as far as the board itself does not say."""

    stale: tuple[str, ...] = ()
    """Names of the facts that have changed since it was painted."""
    missing: bool = False
    """Whether the picture asked for is not there."""
    failure: str = ""
    """Why, where it was tried."""
    own: bool = False
    """Whether the picture on show is one that a user brought."""
    draft: bool = False
    takes: int = 0


UNKNOWN = Mark()
"""Before anybody has looked."""


def mark(project: Project, board: Board, scene: SceneBoard, panel: Panel) -> Mark:
    """How one panel's picture stands."""
    takes = project.takes(panel.id)
    shown = next((take for take in takes if take.id == panel.take), None)
    missing = project.missing(scene, panel)
    failure = project.failure(panel) if missing else None
    return Mark(
        stale=stale_causes(project, board, scene, panel),
        missing=missing,
        failure=failure.message if failure else "",
        own=shown is not None and shown.painter == OWN,
        draft=shown is not None and shown.draft,
        takes=len(takes),
    )
