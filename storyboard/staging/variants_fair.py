"""The shows of a fair that one goes into or rides on: mirrors all around, a train among ghosts, a merry-go-round."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

_GLASS = "width=1.25 height=2.3 y=0.1"
HALL_OF_MIRRORS = Recipe(
    size=(7.0, 5.6, 2.9),
    ground="tiles",
    seat="bench",
    tone=0.55,
    back=", ".join(f"mirror {where} {_GLASS}" for where in (-0.96, -0.48, 0.0, 0.48, 0.96)),
    left=", ".join(f"mirror {where} {_GLASS}" for where in (-0.8, 0.0, 0.8)),
    right=", ".join(f"mirror {where} {_GLASS}" for where in (-0.8, 0.0, 0.8)),
    front=", ".join(f"mirror {where} {_GLASS}" for where in (-0.9, 0.0, 0.9)),
    above="bare_bulb -2.2 -1.2, bare_bulb 0 -1.4, bare_bulb 2.2 -1.2",
    around="left mirror -1.6 1.3 width=1.1 height=2.2 y=0.05 turn=-30, right mirror -1.6 1.3 width=1.1 height=2.2 y=0.05 turn=30",
)
GHOST_TRAIN = Recipe(
    size=(8.0, 7.0, 3.2),
    ground="earth",
    seat="bench",
    tone=0.85,
    back="double_door 0 height=2.6 width=2.2, coffin -0.62, suit_of_armour -0.9, gravestone 0.5, cross 0.72, torch -0.34, torch 0.34, "
    "sign 0 y=2.7 width=2.6 height=0.42 label=GHOST_TRAIN",
    left="bars -0.4 width=2.2, torch 0.3, coffin 0.7",
    right="coffin -0.4, torch 0.2, bars 0.6 width=2.2",
    front="double_door 0",
    around="behind rails 0 0.4 turn=90 depth=8, left mine_cart -0.4 1.3, right mine_cart -0.6 1.3, behind gravestone -2.2 1.4",
)
CAROUSEL = Recipe(
    ground="asphalt",
    backdrop="trees",
    seat="bench",
    around="behind carousel 0 5.4, behind big_wheel 13 24, behind fair_booth -8 6 label=TICKETS, behind fair_booth 8.4 6.4, "
    "left bench -0.8 2.4",
    rows="behind bulbs 4 8 9.6",
)

TABLE: tuple[Variant, ...] = (
    variant(
        "corridor unknown park house",
        "hall of mirrors, mirror hall, house of mirrors, mirror maze, maze of mirrors, mirror house, funhouse, fun house, spiegelkabinett",
        HALL_OF_MIRRORS,
    ),
    variant("train unknown park house", "ghost train, haunted house ride, haunted ride, geisterbahn, train fantome", GHOST_TRAIN),
    variant("unknown park field street market", "carousel, merry go round, karussell, carrousel", CAROUSEL, interior=False),
)
"""Asked from top to bottom."""
