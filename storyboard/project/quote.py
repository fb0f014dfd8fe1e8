"""What a job will take before it starts: the exact number of pictures, and a price range."""

from __future__ import annotations

from collections.abc import Callable, Collection

from storyboard.model.base import Frozen
from storyboard.model.board import Board
from storyboard.model.shots import Panel
from storyboard.painters.request import content
from storyboard.ports import Abilities
from storyboard.project.batches import opened
from storyboard.project.folder import MOST_TRIES, Project
from storyboard.references.sheets import grounded, is_sheet


class Quote(Frozen):
    """Pictures to be painted, or scenes to be planned, and what that may cost, in USD."""

    pictures: int
    scenes: int = 0
    """How many are to be planned by a text model."""
    pages: int = 0
    """Pages of a scan that a text model is to read."""
    lookups: int = 0
    """How many of them look something up, and may cost the more for it."""
    sheets: int = 0
    """How many of them are reference sheets, which no model looks at."""
    low: float
    high: float
    painter: str
    """Who paints or plans."""


CENT = 0.005
"""USD by which a price may have risen since somebody was shown it: what rounding makes of it."""

Advise = Callable[[str, tuple[str, ...]], str]
"""Asked what a text model wants to know of the user, with choices if there are some; an empty answer leaves it to the model."""

Confirm = Callable[[Quote], bool]
"""Asked before money is spent."""


def together(pictures: Quote, words: Quote) -> Quote:
    """Painting and planning in one quote; how many pictures a text model's plan will need is then only about right."""
    low, high = round(pictures.low + words.low, 4), round(pictures.high + words.high, 4)
    return pictures.model_copy(update={"scenes": words.scenes, "low": low, "high": high})


def looked_at(found: Quote, least: float, most: float) -> Quote:
    """The quote with a model looking at every panel's picture, also at those that are sent back."""
    panels = found.pictures - found.sheets
    low, high = found.low + panels * least, found.high + panels * MOST_TRIES * most
    return found.model_copy(update={"low": round(low, 4), "high": round(high, 4)})


def quoted(project: Project, painter: str, abilities: Abilities, only: Collection[str] | None = None) -> Quote:
    """The quote for the panels that lack their take, or for those of `only` that do; what open batch jobs paint is agreed to already."""
    board = project.board
    wanted = [found for found in board.everything() if only is None or found[1].id in only]
    under_way = [item.request.panel for record in opened(project.folder, painter) for item in record.items]
    pending = [panel for scene, panel in wanted if project.pending(scene, panel) and content(panel) not in under_way]
    return priced(board, pending, painter, abilities)


def quoted_plan(board: Board, painter: str, abilities: Abilities) -> Quote:
    """The quote for a board of which nothing is painted yet."""
    wanted = [panel for scene, panel in board.everything() if not panel.omitted and not scene.scene.omitted]
    return priced(board, wanted, painter, abilities)


def priced(board: Board, panels: Collection[Panel], painter: str, abilities: Abilities) -> Quote:
    """One picture a panel: at the least price, and at the most with every picture sent back as often as may be."""
    lookups = sum(grounded(board, panel, abilities) for panel in panels)
    plain, (low, high), (least, most) = len(panels) - lookups, abilities.cost(ground=False), abilities.cost(ground=True)
    return Quote(
        pictures=len(panels),
        lookups=lookups,
        sheets=sum(map(is_sheet, panels)),
        low=round(plain * low + lookups * least, 4),
        high=round((plain * high + lookups * most) * MOST_TRIES, 4),
        painter=painter,
    )
