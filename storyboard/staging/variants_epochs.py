"""Places that a time before the motor car has otherwise than ours: streets, roads, taverns, coaches."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind
from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_country import COTTAGE, HOVEL, THATCHED
from storyboard.staging.variants_quarters import STABLE
from storyboard.staging.variants_rooms import CASTLE_KITCHEN
from storyboard.staging.variants_sails import OLD_QUAY, ON_SHIPS, SAIL_DECK, SAILING_SHIPS
from storyboard.staging.variants_story import OLD_ROOFS, OLD_SQUARE, OLD_STREET, SQUARES
from storyboard.staging.variants_town import SALOON

FRONTIER_STREET = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="bench",
    around=(
        "behind saloon -4.6 6.4 label=SALOON, behind saloon 4.4 6.4 label=BANK height=4.6, behind saloon 12.6 6.4 label=STORE height=5, "
        "behind saloon -13 6.4 label=HOTEL, behind horse -3.6 2.2, behind trough -1.9 2.4, behind barrel 2.6 2.5, right horse_cart -1 5"
    ),
    rows="front saloon 4 9 16, behind post_rail 2 3.4 2.7",
    scatter="grass_tuft 4 3 8",
)
FRONTIER_KITCHEN = Recipe(
    size=(6.0, 5.0, 2.8),
    ground="boards",
    seat="chair",
    table="table",
    desk="table",
    tone=0.35,
    back="log_wall 0 width=5.8, stove -0.55, pan_rail -0.55 y=1.5, window 0.1 width=1 height=0.9 y=1.2, dresser 0.7",
    left="log_wall 0 width=4.8, shelf -0.3, barrel 0.5, sack 0.7",
    right="log_wall 0 width=4.8, fireplace -0.1, door 0.8",
    front="door 0, rope_pegs 0.5",
    above="lantern 0 -0.3 y=2",
)
TAVERN = Recipe(
    size=(8.0, 6.4, 3.0),
    ground="boards",
    seat="bench",
    table="table",
    desk="table",
    tone=0.5,
    back="boards 0 width=7.8 height=2.9, fireplace 0.1 width=2.2, barrel -0.9 height=1.2, barrel -0.72 height=1.2, "
    "barrel -0.8 y=1.2 height=1, candles 0.1 y=1.22, pots_shelf 0.72 width=1.6",
    left="boards 0 width=6.2 height=2.9, window -0.3 width=0.9 height=0.9, torch 0.2, barrel 0.5",
    right="boards 0 width=6.2 height=2.9, torch -0.1, stairs 0.6 width=1.1 height=2 depth=2",
    front="door 0, boards 0 width=7.8 height=2.9",
    above="lantern -1.8 -0.6 y=2, lantern 1.8 -0.6 y=2",
    around="behind table -2.5 0.9 width=1.8, behind candles -2.5 0.9 y=0.74, behind bench -2.5 1.7, right table -0.6 1.4, "
    "right candles -0.6 1.4 y=0.74, left barrel 0.6 1",
)
OLD_ROAD = Recipe(
    ground="grass",
    backdrop="hills",
    seat="log",
    around="mid lane 0 -0.4 depth=5 tone=0.1, behind horse_cart 4.6 2.6, behind tree -6 6, behind bush -2.4 3.4, behind hut 13 16, "
    "behind windmill -20 34",
    rows="behind fence 5 3 3.4",
    scatter="tree 8 7 24, bush 6 4 10, grass_tuft 10 3 8",
)
TRAIL = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="rock",
    around="mid lane 0 -0.4 depth=5 tone=0.1, behind horse_cart 4.8 2.8, behind cactus -3 3.4, behind power_pole -8 7, "
    "behind power_pole 6 7, behind post_rail -6 3.4",
    scatter="rock 7 4 14, cactus 4 5 14, grass_tuft 8 3 9",
)
FORUM = Recipe(
    ground="tiles",
    backdrop="hills",
    seat="step",
    around="behind temple 0 12, behind column -4.4 3.4 height=5, behind column 4.4 3.4 height=5, behind statue 2.6 5, behind statue "
    "-2.6 5, "
    "behind market_stall 7.4 4, left column -1.4 4 height=5, left temple -1 12 facing=90, right temple -1 12 facing=-90, right "
    "statue -0.6 4",
    rows="behind column 6 4.4 8, front column 6 4.4 14",
)


def _all(kinds: str, recipe: Recipe, phrases: str = "", *, interior: bool) -> Variant:
    """A variant for all places of some kinds, or for those that phrases name."""
    return variant(kinds, phrases, recipe, interior=interior)


_POOR = "cottage, cottages, hovel, hovels, hut, shack, croft, peasants house, peasant house, peasants home, ferrymans hut, ferry hut"
_ALWAYS = (
    _all("kitchen", CASTLE_KITCHEN, "castle kitchen, palace kitchen, manor kitchen", interior=True),
    _all("garage", STABLE, interior=True),
    _all("boat", SAIL_DECK, SAILING_SHIPS + ON_SHIPS, interior=False),
)
_TOWNS = (
    _all("street village", OLD_SQUARE, SQUARES, interior=False),
    _all("village", THATCHED, interior=False),
    _all("harbour", OLD_QUAY, interior=False),
    _all("house", COTTAGE, _POOR, interior=False),
    _all("house", HOVEL, _POOR, interior=True),
    _all("market", OLD_SQUARE, interior=False),
    _all("street alley", OLD_STREET, interior=False),
    _all("roof", OLD_ROOFS, interior=False),
    _all("kitchen", CASTLE_KITCHEN, interior=True),
    _all("bar restaurant diner", TAVERN, interior=True),
    _all("highway car parking", OLD_ROAD, interior=False),
)
_OF_TIME: dict[str, tuple[Variant, ...]] = {
    "frontier": (
        *_ALWAYS,
        _all("street village market parking", FRONTIER_STREET, interior=False),
        _all("bar", SALOON, interior=True),
        _all("kitchen", FRONTIER_KITCHEN, interior=True),
        _all("highway car", TRAIL, interior=False),
    ),
    "antique": (_all("street market", FORUM, interior=False), *_ALWAYS, *_TOWNS),
    "medieval": (*_ALWAYS, *_TOWNS),
    "period": (*_ALWAYS, *_TOWNS),
}
"""What places of a time are, by its word in their dressing; asked from top to bottom."""


def of_the_time(kind: PlaceKind, said: frozenset[str], epoch: str, *, interior: bool) -> Recipe | None:
    """A place of a story of another time, by its kind and what its name says; None where it is built as it would be today."""
    asked = (v for v in _OF_TIME[epoch] if kind in v.kinds and interior == v.interior)
    return next((v.recipe for v in asked if v.words == _ANY or said & v.words), None)


_ANY = frozenset({""})
"""The phrases of a variant that needs none."""
