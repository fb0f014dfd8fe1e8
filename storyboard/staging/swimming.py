"""Who swims is in water and in no hull; the sea with nobody on it is its waves."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Piece
from storyboard.shots.sight_words import SAILING
from storyboard.staging import riding
from storyboard.staging.action import Action
from storyboard.staging.pieces import piece
from storyboard.staging.pieces_places import BOATS
from storyboard.staging.recipe import HIGH

SWELL = 2.1
"""How much higher the waves of the open sea are where nobody is seen on it: they are what the picture is about."""
DRY = HIGH | {"water", "none"}
"""Grounds that are water already, or that nobody swims on."""
OFF_EARTH = frozenset({PlaceKind.SPACE, PlaceKind.UNDERWATER})
"""Where whoever floats is not on any water."""
BESIDE, WIDE, DEEP = 3.0, 60.0, 12.0
"""Metres of water to both sides of who swims where others are dry and across where all swim, and from its far edge to its near one."""


def at_sea(pieces: Sequence[Piece], action: Action) -> list[Piece]:
    """The sea as those are in it who are there: no hull is around people who all swim, and no boat waits there for nobody."""
    if not action.marks:
        return [_high(item) for item in pieces if item.kind not in BOATS | {"ship"} | SAILING]
    return [item for item in pieces if item.kind not in BOATS] if action.wet.issuperset(action.marks) else list(pieces)


def _high(item: Piece) -> Piece:
    return item.model_copy(update={"height": round(item.height * SWELL, 2)}) if item.kind == "wave" else item


def water_around(kind: PlaceKind, ground: str, action: Action) -> list[Piece]:
    """The water around those who swim in a place that is about its bank: a lake, a pool, a beach."""
    if not action.wet or ground in DRY or kind in OFF_EARTH:
        return []
    xs, zs = [x for x, _ in action.wet], [z for _, z in action.wet]
    wide = WIDE if action.wet.issuperset(action.marks) else max(xs) - min(xs) + BESIDE
    x, z = (min(xs) + max(xs)) / 2, (min(zs) + max(zs)) / 2 + 1.0
    return [piece("water", round(x, 3), round(z, 3), 0.0, width=round(wide, 3), depth=DEEP, y=0.02)]


def off_earth(figures: Sequence[Figure], kind: PlaceKind, *, interior: bool) -> tuple[Figure, ...]:
    """The figures as they are where no water has a surface: who floats there is seen whole, and outside a space suit has its helmet."""
    if kind not in OFF_EARTH:
        return tuple(figures)
    void = kind is PlaceKind.SPACE and not interior
    return tuple(_suited(_floating(one, kind)) if void else _floating(one, kind) for one in figures)


def _floating(figure: Figure, kind: PlaceKind) -> Figure:
    mount = riding.FLOATING if kind is PlaceKind.SPACE else riding.SUBMERGED
    return figure.model_copy(update={"mount": mount}) if figure.pose is Pose.SWIM and not figure.mount else figure


def _suited(figure: Figure) -> Figure:
    """Nobody in the void has the head bare, and who floats there has a suit, whatever they wear aboard."""
    look = figure.appearance
    if look.nature or not (look.garment == "spacesuit" or figure.mount == riding.FLOATING):
        return figure
    suit = {"hat": "bubble"} if look.garment == "spacesuit" else {"hat": "bubble", **SUIT}
    return figure.model_copy(update={"appearance": look.model_copy(update=suit)})


SUIT: dict[str, object] = {"garment": "spacesuit", "worn": "", "tone": 0.04, "legs_tone": 0.04}
"""What somebody puts on who goes out."""
