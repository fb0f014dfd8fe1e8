"""Why a picture is out of date: what it was painted from has changed, and what that is called in words."""

from __future__ import annotations

from collections.abc import Iterator

from storyboard.model.board import Board, SceneBoard
from storyboard.model.patterns import regex
from storyboard.model.shots import Panel
from storyboard.model.takes import Reference, Take
from storyboard.project.facts import as_then, causes, facts
from storyboard.project.files import Damaged
from storyboard.project.folder import Project
from storyboard.references.library import fingerprint
from storyboard.references.sheets import is_sheet

REFERENCE = "reference"
"""What the cause is called where a reference picture is another one now: `reference:MIA`."""

RESTED_ON = frozenset({"person", "place", "prop", "style"})
"""Roles of references that say what something looks like. A layout, the panel before and a picture that was changed are no such models."""

GIVEN = frozenset({"cast", "refs"})
"""Folders of the user's own pictures."""

WORDS: dict[str, str] = {
    "shot.size": "the size of the shot",
    "shot.framing": "the framing",
    "shot.angle": "the angle of the camera",
    "shot.lens": "the lens",
    "shot.side": "where the camera stands",
    "shot.over": "over whose shoulder it looks",
    "subjects": "whom or what the shot is on",
    "light": "the light",
    "mirrored": "left and right",
    "style": "the style",
    "aspect": "the shape of the picture",
    "script": "the words of the script",
    "notes": "the notes",
    "direction": "what happens",
    "traffic": "what drives through",
    "detail": "what the insert shows",
    "props": "which things are there",
    "tags": "whether things are named",
    "laid": "what lies about",
    "whereabouts": "where in the place it is",
}
"""Causes in words."""

WORDS_OF: dict[str, str] = {
    "look": "how {} looks",
    "description": "how {} is described",
    "blocking": "where {} is and what they do",
    "place": "the place {}",
    "prop": "the thing {}",
    REFERENCE: "the reference picture of {}",
}
"""Causes that name somebody or something, in words."""

_TAKE = regex(r"takes/([A-Za-z0-9]+)/([0-9]{1,9})(?:\.crop)?\.[a-z]+")


def stale_causes(project: Project, board: Board, scene: SceneBoard, panel: Panel) -> tuple[str, ...]:
    """Why the picture on show is out of date; empty where it is not, or where there is none."""
    take = next((take for take in project.takes(panel.id) if take.id == panel.take), None)
    if take is None:
        return ()
    changed = causes(take, as_then(board, scene, panel, take, facts(board, scene, panel)))
    return (*changed, *dict.fromkeys(replaced(project, board, take)))


def in_words(cause: str) -> str:
    """A cause as people say it: `how MIA looks`; one that is not known as it is named."""
    kind, _, name = cause.partition(":")
    return WORDS_OF[kind].format(name) if name and kind in WORDS_OF else WORDS.get(cause, cause)


def replaced(project: Project, board: Board, take: Take) -> Iterator[str]:
    """The reference pictures that a take was painted from and that are others now, as causes."""
    for item in take.references:
        if item.role in RESTED_ON and item.sha256 and _other(project, board, item):
            yield f"{REFERENCE}:{item.name or item.role}"


def _other(project: Project, board: Board, item: Reference) -> bool:
    """Whether a reference picture is not the one it was: the user's file, or the sheet that is on show.

    An earlier panel that showed the place is no model: it may be painted again without all others being out of date.
    """
    painted = _TAKE.fullmatch(item.file)
    if painted is None:
        return _file_changed(project, item)
    found = board.index.get(painted[1])
    shown = found[1].take if found and is_sheet(found[1]) else ""
    return bool(shown) and shown != f"{painted[1]}.{painted[2]}" and _picture_of(project, shown) not in ("", item.sha256)


def _file_changed(project: Project, item: Reference) -> bool:
    """Whether the user's picture has other bytes now; one that is gone has not: what it showed is not known to have changed."""
    parts = item.file.split("/")
    if parts[0] not in GIVEN or ".." in parts or not project.folder.joinpath(*parts).is_file():
        return False
    return fingerprint(project.folder, item.file) != item.sha256


def _picture_of(project: Project, take: str) -> str:
    try:
        return project.take(take).picture.sha256
    except Damaged:
        return ""
