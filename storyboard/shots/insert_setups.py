"""Setups of inserts: the camera is set up anew for every thing that is seen close, so each thing has a letter of its own."""

from __future__ import annotations

from storyboard.model.board import SceneBoard
from storyboard.model.numbers import setup_letters
from storyboard.model.shots import Detail, Framing, Panel, Shot

Sight = tuple[str, str]
"""The kind of a thing, and the script's own word for it."""


def sight(shot: Shot, detail: Detail | None) -> Sight:
    """What an insert is on, beside the subjects of its shot: two inserts of one shot show the same. Empty for all other shots."""
    return (detail.kind, detail.named) if detail is not None and shot.framing is Framing.INSERT else ("", "")


def one_thing_each(board: SceneBoard) -> SceneBoard:
    """A planned scene with a setup for each thing that its inserts show; ids and letters run in the order of the panels."""
    known = {shot.id: shot for shot in board.shots}
    keys = [(panel.shot, *sight(known[panel.shot], panel.detail)) for panel in board.panels]
    order = list(dict.fromkeys(keys))
    if len(order) == len(board.shots):
        return board
    made = {key: _numbered(known[key[0]], f"{board.scene.id}h{number + 1}", setup_letters(number)) for number, key in enumerate(order)}
    counts: dict[str, int] = {}
    panels = tuple(_counted(panel, made[key].id, counts) for panel, key in zip(board.panels, keys, strict=True))
    return board.model_copy(update={"shots": tuple(made.values()), "panels": panels})


def _numbered(shot: Shot, id: str, setup: str) -> Shot:
    return shot.model_copy(update={"id": id, "setup": setup})


def _counted(panel: Panel, shot: str, counts: dict[str, int]) -> Panel:
    counts[shot] = counts.get(shot, 0) + 1
    return panel.model_copy(update={"shot": shot, "index": counts[shot]})
