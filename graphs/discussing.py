"""What several people need of one board: comments on its panels, and links for those who only look.

Nothing here takes the board's lock: people comment while a run paints.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from storyboard.model.board import Board
from storyboard.project import comments as kept
from storyboard.project import sharing
from storyboard.project.clock import now
from storyboard.project.comments import Comment
from storyboard.project.create import open_project
from storyboard.project.sharing import Share


def comment(folder: str | Path, panel: str, text: str, *, who: str) -> Comment:
    """Says something about a panel or reference sheet (by printed number or id), under a name.

    Raises:
        InputError: there is no such panel, nothing is said, nobody is named, or it is too long.
    """
    project = open_project(Path(folder))
    board = project.board
    _, found = board.panel(panel)
    return _numbered(board, kept.add(project.folder, found.id, text, who=who, at=now(), take=found.take))


def comments(folder: str | Path, panel: str = "", *, unresolved: bool = False) -> tuple[Comment, ...]:
    """What was said about the board or one panel, first to last; with `unresolved` only what is not dealt with.

    Raises:
        InputError: there is no such panel.
    """
    project = open_project(Path(folder))
    board = project.board
    ids = (board.panel(panel)[1].id,) if panel else ()
    return tuple(_numbered(board, one) for one in kept.comments(project.folder, ids, unresolved=unresolved))


def resolve(folder: str | Path, id: str, *, who: str, resolved: bool = True) -> Comment:
    """Marks a comment as dealt with, or with `resolved=False` as open again.

    Raises:
        InputError: there is no such comment, or nobody is named.
    """
    project = open_project(Path(folder))
    return _numbered(project.board, kept.resolve(project.folder, id, who=who, at=now(), resolved=resolved))


def _numbered(board: Board, one: Comment) -> Comment:
    """A comment with its panel as printed today."""
    scene, panel = board.index.get(one.panel, (None, None))
    return one.model_copy(update={"number": scene.panel_number(panel) if scene and panel else ""})


def share(folder: str | Path, *, name: str, days: float = sharing.DAYS) -> tuple[Share, str]:
    """Makes a link for somebody who may look; returns its record, and the token, which nobody can find out later.

    Raises:
        InputError: nobody is named, or it cannot hold so long.
    """
    return sharing.share(open_project(Path(folder)).folder, name=name, now=datetime.now(UTC), days=days)


def shares(folder: str | Path) -> tuple[Share, ...]:
    """All links to the board, oldest first, also those that hold no more."""
    return sharing.shares(open_project(Path(folder)).folder)


def revoke(folder: str | Path, id: str) -> Share:
    """Makes a link hold no more.

    Raises:
        InputError: there is no such link.
    """
    return sharing.revoke(open_project(Path(folder)).folder, id, now=datetime.now(UTC))


def admitted(folder: str | Path, token: str) -> Share | None:
    """The link that a token is of, if it holds now; None for any other."""
    return sharing.admitted(open_project(Path(folder)).folder, token, now=datetime.now(UTC))
