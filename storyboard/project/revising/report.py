"""What a revision of the script did to a board, for people and programs."""

from __future__ import annotations

from enum import StrEnum

from storyboard.model.base import Frozen


class Change(StrEnum):
    """What became of a scene or a panel."""

    KEPT = "kept"
    EDITED = "edited"
    MOVED = "moved"
    SPLIT = "split"
    """A part of another scene before."""
    MERGED = "merged"
    """Other scenes were joined to it."""
    NEW = "new"
    BACK = "back"
    """An earlier revision had taken it out."""
    GONE = "gone"


class SceneChange(Frozen):
    """A scene of either script."""

    id: str
    number: str
    """As printed now; of one that is gone as printed before."""
    was: str = ""
    """Its number before; empty for a new one."""
    heading: str
    changes: tuple[Change, ...]
    of: tuple[str, ...] = ()
    """Numbers before of the scenes it was a part of, or that were joined to it."""


class PanelChange(Frozen):
    """A panel that a revision touched."""

    id: str
    panel: str
    """As printed now; of one whose scene is gone as printed before."""
    scene: str
    """Number of its scene now, or before where that is gone."""
    change: Change
    old: str = ""
    """The words it showed before."""
    new: str = ""
    """The words it shows now."""
    stale: bool = False
    """Whether it shows a picture of other words."""


class Revision(Frozen):
    """What a revision did, or would do."""

    number: int
    """From 1; that of the last revision where nothing changed."""
    color: str = ""
    date: str = ""
    script: str = ""
    """The script's file name in the board's `script/`."""
    script_sha256: str = ""
    scenes: tuple[SceneChange, ...] = ()
    panels: tuple[PanelChange, ...] = ()
    """Those that were touched, in story order."""
    kept: int = 0
    """Panels that show the same words."""
    described: tuple[str, ...] = ()
    """Characters whose description the script changed."""
    notices: tuple[str, ...] = ()
    file: str = ""
    """The PDF of the revised pages; empty where there are none."""
    pages: tuple[int, ...] = ()
    """The board's pages with a panel that was touched."""

    @property
    def changed(self) -> bool:
        """Whether anything at all is to be told."""
        return bool(self.panels) or any(scene.changes != (Change.KEPT,) or scene.number != scene.was for scene in self.scenes)
