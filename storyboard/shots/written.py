"""What of a note became no field of a panel: it is kept as words, for a painter that reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Panel
from storyboard.shots import note_words as words
from storyboard.shots.notes import apply, unknown


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


def undrawn(note: str, board: Board, ids: Sequence[str]) -> str:
    """What of a note a painter that only knows fields draws in none of these panels, as a sentence; empty where it draws all of it."""
    found = [only_written(note, *board.find(id), board.breakdown) for id in ids]
    left = [one for one in found[0] if all(one in others for others in found)] if found else []
    said = ", ".join(f'"{wish}"' for wish in left)
    return f"The sketch cannot draw {said}: that is only written down as an open note, for a painter that reads words." if said else ""


def unmet(note: str, board: Board, ids: Sequence[str], *, reads: bool) -> str:
    """What of a note will not be in the pictures of these panels, before it is taken up; empty where all of it will be.

    Args:
        note: what is wished for.
        board: who and what there is.
        ids: the panels.
        reads: whether who paints reads words.
    """
    strangers = ", ".join(unknown(note, board.breakdown))
    nobody = strangers and f"Nobody and nothing on this board is called {strangers}"
    if reads:
        return nobody and f"{nobody}; the painter gets the words as they are."
    return " ".join(filter(None, (nobody and f"{nobody}.", undrawn(note, board, ids))))
