"""Gardens, courts and the graves of a family: what is laid out between walls, hedges or railings, and is no lawn before a house."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

GARDEN = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    rail="fence",
    table="table",
    around="behind trellis 0.9 3.2, behind flower_bed -2.4 2.2 width=3.6, behind flower_bed 4.2 2.6 width=3.4, behind hut -7 9, "
    "behind fruit_tree 6 7, behind bean_poles -4.6 5, behind hedge -3 6 width=5, behind hedge 3.6 6.4 width=5, "
    "left flower_bed -0.8 2, left trellis -3 3.4 facing=60, right flower_bed -0.8 2, right bench -2.6 2.6, front flower_bed 1 6",
    rows="behind fence 9 3 11, left hedge 4 3 7, right hedge 4 3 7, front hedge 6 3 12",
    scatter="bush 5 5 9, grass_tuft 8 1.8 6",
)
COURT = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="bench",
    around="behind arcade 0 7.5 width=21, left arcade 0 8 width=18, right arcade 0 8 width=18, front arcade 0 14 width=24, "
    "behind fountain 2.2 3.6, left plant -0.8 2.2 height=1.5, right plant -0.8 2.2 height=1.5, behind bench -2.4 3",
)
FAMILY_GRAVES = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    rail="iron_fence",
    around="behind crooked_stone -2.6 2.2, behind crooked_stone -1.2 2.5, behind gravestone 0.5 2.1 height=0.9, "
    "behind crooked_stone 2.1 2.4, behind crooked_stone 3.4 2.2 height=0.8, behind crooked_stone -3.8 2.6 height=0.8, "
    "behind bare_tree -5.4 6.4",
    rows="behind iron_fence 7 3 4, left iron_fence 2 3 5.4, right iron_fence 2 3 5.4",
    scatter="grass_tuft 10 1.6 5",
)

TABLE: tuple[Variant, ...] = (
    variant(
        "yard house unknown park",
        "garden, gardens, back garden, front garden, rose garden, walled garden, jardin, jardins, garten, giardino, jardin trasero",
        GARDEN,
        interior=False,
    ),
    variant(
        "yard house unknown castle church park",
        "courtyard, court yard, inner courtyard, cloister, cloisters, patio, atrium, quad, quadrangle, innenhof, cortile",
        COURT,
        interior=False,
    ),
    variant(
        "cemetery unknown house yard",
        "family graveyard, family cemetery, family plot, family graves, family burial ground, private graveyard, private cemetery, "
        "grave plot, small graveyard, old graves",
        FAMILY_GRAVES,
        interior=False,
    ),
)
"""Asked after all that have other names too."""
