"""What reference pictures there are for a board: the user's own, painted sheets and plates, earlier panels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from storyboard.model.base import Frozen
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Picture
from storyboard.references import cast, folders
from storyboard.references.cast import CastPicture
from storyboard.references.sheets import sheet_id

ALL_VIEWS = 0
"""The view of a sheet: it shows somebody from all sides."""


class Entry(Frozen):
    """One picture that could go along."""

    file: str
    """Relative to the board folder, with forward slashes."""
    sha256: str = ""
    view: int = 1
    """1 from the front, 2 in profile, 3 from behind, others unknown; ALL_VIEWS for a sheet."""
    look: str = ""
    """The look its name says it shows; empty where it says none."""
    mine: bool = False
    """True where the user gave it."""


Shown = Callable[[Panel], Picture | None]
"""The picture of a panel that is on show, None where there is none yet."""


def nothing_shown(_: Panel) -> Picture | None:
    """A board of which nothing is painted."""
    return None


@dataclass(frozen=True, slots=True)
class Library:
    """All reference pictures of a board. The user's by id of what they show; painted ones are looked up when asked for."""

    people: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict[str, tuple[Entry, ...]])
    places: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict[str, tuple[Entry, ...]])
    props: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict[str, tuple[Entry, ...]])
    style: tuple[Entry, ...] = ()
    shown: Shown = nothing_shown

    def painted(self, panel: Panel) -> Entry | None:
        """The picture on show of a panel, as a reference for others."""
        picture = None if panel.omitted else self.shown(panel)
        return Entry(file=picture.file, sha256=picture.sha256) if picture else None

    def sheet(self, board: Board, of: str) -> Entry | None:
        """The painted sheet of a character, look, place or prop (by id)."""
        known = {panel.id: panel for _, panel in board.drafts()}
        entry = self.painted(known[sheet_id(of)]) if sheet_id(of) in known else None
        return entry.model_copy(update={"view": ALL_VIEWS}) if entry else None


def library(board: Board, folder: Path, shown: Shown = nothing_shown) -> Library:
    """The pictures of a board.

    Args:
        board: its options name the user's pictures.
        folder: the board folder, where they lie.
        shown: finds the picture of a panel that is on show.

    Raises:
        InputError: a picture of the user's is gone from the board folder.
    """
    options, breakdown = board.options, board.breakdown
    return Library(
        people=_entries(cast.matched(options.cast, breakdown), folder),
        places=_entries(folders.matched(options.refs, folders.PLACES, breakdown.places), folder),
        props=_entries(folders.matched(options.refs, folders.PROPS, breakdown.props), folder),
        style=_listed(map(cast.parse, folders.within(options.refs, folders.STYLE)), folder),
        shown=shown,
    )


def notices(board: Board) -> tuple[str, ...]:
    """What the user should know about reference pictures that fit nothing in the script."""
    told: list[str] = []
    if strangers := cast.unmatched(board.options.cast, board.breakdown):
        names = ", ".join(character.name for character in board.breakdown.characters) or "nobody"
        told.append(f"Nobody in the script is called {', '.join(strangers)}; the cast is: {names}.")
    return (*told, *folders.notices(board.options.refs, board.breakdown))


def _entries(found: Mapping[str, tuple[CastPicture, ...]], folder: Path) -> dict[str, tuple[Entry, ...]]:
    return {id: _listed(pictures, folder) for id, pictures in found.items()}


def _listed(pictures: Iterable[CastPicture], folder: Path) -> tuple[Entry, ...]:
    return tuple(
        Entry(file=picture.file, sha256=fingerprint(folder, picture.file), view=picture.view, look=picture.look, mine=True)
        for picture in pictures
    )


def fingerprint(folder: Path, file: str) -> str:
    """SHA-256 of a picture in the board folder; the bytes are read again only where time or size of the file have changed.

    Raises:
        InputError: it cannot be read.
    """
    path = folder / Path(*file.split("/"))
    try:
        stat = path.stat()
        return _fingerprint(path, stat.st_mtime_ns, stat.st_size)
    except OSError as error:
        raise InputError(
            f"The reference picture {path} cannot be read: {error.strerror or error}. Put it back, or make a new board."
        ) from error


@lru_cache(maxsize=4096)
def _fingerprint(path: Path, _time: int, _size: int) -> str:
    return digest(path.read_bytes())
