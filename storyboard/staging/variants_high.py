"""High places: what is below and around them says how high they are."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

ROOFS = (
    "behind house -13 9 y=-8.4, behind house -3.4 10 y=-8.8 facing=90, behind house 6.2 9 y=-8.2, behind house 16 10 y=-8.6, "
    "behind house -17 20 y=-7.6 facing=90, behind house -6.4 21 y=-8 facing=6, behind house 4.4 20 y=-7.4 facing=84, "
    "behind house 15 21 y=-7.8, behind house 26 22 y=-7.2 facing=90, behind church 11 42 y=-9, "
    "behind house -24 36 y=-6.8, behind house -12 38 y=-6.4 facing=90, behind house 0 36 y=-6.8, behind house 24 40 y=-6.4"
)
"""Roofs and a steeple as they lie under somebody who is above them."""
WALKWAY = Recipe(
    ground="town_below",
    backdrop="houses",
    seat="step",
    rail="lattice_rail",
    around=f"behind lattice_rail 0 1.1, mid walkway 0 0 width=48 depth=4.6, {ROOFS}, front house -9 12 y=-9, "
    "front house 8 13 y=-9 facing=90",
    rows="behind lattice_rail 13 3 1.1",
)
GALLERY = Recipe(
    ground="sea_below",
    backdrop="sea",
    seat="step",
    rail="railing",
    around="behind lantern_room -1.3 2, mid gallery_deck 0 0.6, behind boat 11 22 y=-9 width=9 height=5 depth=3.4 tone=1.0, "
    "left railing -0.4 2.6 turn=-20, "
    "right railing -0.4 2.6 turn=20, behind railing 2.6 1.7 turn=-24",
)

TABLE: tuple[Variant, ...] = (
    variant("bridge roof unknown", "walkway, skywalk, catwalk, sky bridge, skybridge, gangway, overbridge", WALKWAY, interior=False),
    variant("lighthouse", "gallery, balcony, catwalk, parapet", GALLERY, interior=False),
)
"""Asked from top to bottom."""
