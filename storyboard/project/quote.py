"""What a job will take before it starts: the exact number of pictures, and a price range."""

from __future__ import annotations

from collections.abc import Collection

from storyboard.model.base import Frozen
from storyboard.model.board import Board
from storyboard.ports import Abilities
from storyboard.project.folder import MOST_TRIES, Project


class Quote(Frozen):
    """Pictures to be painted and what they may cost, in USD."""

    pictures: int
    low: float
    high: float
    painter: str


def quoted(project: Project, painter: str, abilities: Abilities, only: Collection[str] | None = None) -> Quote:
    """The quote for the panels that lack their take, or for those of `only` that do."""
    board = project.board
    pictures = sum(1 for scene, panel in board.everything() if (only is None or panel.id in only) and project.pending(scene, panel))
    return priced(pictures, painter, abilities)


def quoted_plan(board: Board, painter: str, abilities: Abilities) -> Quote:
    """The quote for a board of which nothing is painted yet."""
    pictures = sum(1 for scene, panel in board.everything() if not panel.omitted and not scene.scene.omitted)
    return priced(pictures, painter, abilities)


def priced(pictures: int, painter: str, abilities: Abilities) -> Quote:
    """So many pictures: at the least price, and at the most with every picture sent back as often as may be."""
    low, high = abilities.price[0], abilities.price[1] * MOST_TRIES
    return Quote(pictures=pictures, low=round(pictures * low, 4), high=round(pictures * high, 4), painter=painter)
