"""What of a note became no field of a panel: it is kept as words, for a painter that reads them."""

from __future__ import annotations

from collections.abc import Iterator

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Panel
from storyboard.shots import note_words as words
from storyboard.shots.notes import apply


def only_written(note: str, scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[str, ...]:
    """The wishes of a note of which nothing changes the panel, in its own words and order; none where all of it is understood.

    `closer on her hands` is none of them: the picture gets closer.
    """
    if apply(note, scene, panel, breakdown)[1]:
        return ()
    return tuple(left for clause in _parts(words.ENDS.split(note)) for left in _left(clause, scene, panel, breakdown))


def _parts(pieces: list[str]) -> list[str]:
    return [part for part in (piece.strip(" .!?") for piece in pieces) if part]


def _left(clause: str, scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Iterator[str]:
    """A clause, or what of it is joined by `and`, where it does nothing."""
    parts = [clause] if apply(clause, scene, panel, breakdown)[1] else _parts(words.AND.split(clause))
    idle = [part for part in parts if apply(part, scene, panel, breakdown) == (panel, False)]
    yield from (clause,) if len(idle) == len(parts) > 0 else idle
