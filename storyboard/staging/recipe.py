"""What a recipe of a place says: how big it is, what stands in it, and what its people sit, lie and lean on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from storyboard.model.cast import PlaceKind

HIGH = frozenset({"sea_below", "river_below", "town_below", "valley_below", "land_below"})
"""Grounds that lie far below those who are in the picture: nothing stands on them, and no shadow falls."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """One place. A room where `size` is given, else open. Pieces are written as words, lists with commas between them:

    - along a wall: `kind where [field=value ...]`, where from -1 to 1 along the wall as seen from the middle of the room;
    - `above`: `kind x z`, metres from the middle of the action;
    - `around`: `side kind along away`, side `behind`, `front`, `left`, `right` (away from that edge of the action) or `mid`;
    - `rows`: `side kind count spacing away [field=value ...]`; `scatter`: `kind count nearest farthest`, strewn around, never in front.
    """

    size: tuple[float, float, float] | None = None
    """Width, depth, height in metres; a room grows with the action."""
    ground: str = "floor"
    backdrop: str = ""
    seat: str = "chair"
    """What people sit on where nothing is said."""
    table: str = ""
    """What stands between two who sit facing each other."""
    desk: str = ""
    """What stands in front of somebody who sits alone; empty for nothing."""
    bed: str = ""
    """What people lie on; empty for the ground."""
    rail: str = ""
    """What people lean on: a kind of piece in front of them, `sill` for the window of a house; empty for the wall behind them."""
    within: tuple[float, float] | None = None
    """Metres to each side, and to and fro, of the middle that people are brought within; None where there is room."""
    tone: float = 0.15
    """Of the walls."""
    back: str = ""
    """The wall the master camera looks at."""
    left: str = ""
    right: str = ""
    front: str = ""
    """The wall behind the master camera, seen in reverses."""
    above: str = ""
    around: str = ""
    rows: str = ""
    scatter: str = ""


class Variant(NamedTuple):
    """A place that is built otherwise than its kind."""

    kinds: frozenset[PlaceKind]
    interior: bool
    words: frozenset[str]
    """Words, or phrases of up to three, of the place's name."""
    recipe: Recipe
    dressed: bool = False
    """Whether what the script says stands there may be one of the words too."""
    beside: frozenset[str] = frozenset()
    """Words of what the script says stands there, of which there has to be one as well; none for any."""


def variant(kinds: str, phrases: str, recipe: Recipe, *, interior: bool = True) -> Variant:
    """A variant for some kinds, named with spaces between them, and phrases with commas between them."""
    return Variant(frozenset(map(PlaceKind, kinds.split())), interior, frozenset(phrase.strip() for phrase in phrases.split(",")), recipe)
