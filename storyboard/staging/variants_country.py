"""The country's own places: a village around its green, tents from within."""

from __future__ import annotations

from dataclasses import replace

from storyboard.staging.recipe import Recipe, Variant, variant

_MUD = "behind pool 2.4 2.2 width=2.8 depth=1.2, behind pool -1.8 4.6 width=2.4 depth=0.9, left pool -0.6 1.6 width=2 depth=1, "
"""What stands on a muddy ground after rain."""
_RING = (
    "behind {home} -3 17, behind {home} 8.5 16.5 turn=-14, behind {home} -14 13 turn=34, behind {home} 18 11 turn=-46, "
    "behind {home} -20 4 turn=68, left {home} 6 15 turn=10, right {home} 5 16 turn=-10, front {home} -8 20, front {home} 6 21, "
)
"""Homes in a half circle."""
GREEN = Recipe(
    ground="grass",
    backdrop="hills",
    seat="bench",
    rail="fence",
    around=f"{_RING.format(home='house')}behind water 4 6 width=7 depth=3, behind tree -5 8, behind bench -2.6 2.6, "
    "behind church 13 30, behind sign 2.4 2.6 y=0 width=1.3 height=1.3 label=@NAME",
    rows="front hedge 4 3 14",
    scatter="grass_tuft 14 1.8 9",
)
THATCHED = Recipe(
    ground="grass",
    backdrop="hills",
    seat="log",
    rail="fence",
    around=f"{_RING.format(home='cottage')}{_MUD}mid lane 0 -3.4 depth=3 tone=0.3, behind well 3.4 6, behind horse_cart -4.6 6.4, "
    "behind haystack 6.6 7, behind church 15 34, behind bare_tree -8 8, behind fence 5.4 11, behind fence -9.4 9 turn=30, left log 0.8 2.6",
    scatter="grass_tuft 18 1.6 9, rock 4 3 9",
)
COTTAGE = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    rail="fence",
    around="behind cottage 0 6.5, behind flower_bed -2.6 3.4 width=2.6 height=0.7, behind flower_bed 2.6 3.4 width=2.6 height=0.7, "
    "behind fruit_tree -7 5, behind barrel 3.6 3.6, left bench -0.8 2.6, behind cottage 15 14 turn=-20, right fence -0.8 3 ",
    rows="behind fence 2 10 4.6",
    scatter="grass_tuft 8 2 8, bush 4 7 12",
)
HOVEL = Recipe(
    size=(5.6, 4.8, 2.6),
    ground="earth",
    seat="stool",
    table="table",
    desk="table",
    bed="bedroll",
    tone=0.42,
    back="boards 0 width=5.4 height=2.5, fireplace 0 width=1.7, pots_shelf -0.85 width=1.3 height=1.5, barrel 0.62, sack 0.9",
    left="boards 0 width=4.6 height=2.5, window -0.3 width=0.6 height=0.55 y=1.2, bedroll 0.2 turn=90, haystack 0.8 height=0.6 width=1.4",
    right="boards 0 width=4.6 height=2.5, rope_pegs -0.2, door 0.6 height=1.8",
    front="boards 0 width=5.4 height=2.5, door 0 height=1.8",
    above="lantern 0.9 -0.4 y=1.8",
    around="behind table -1.5 0.9 width=1.2, behind pots_shelf -1.5 0.9 y=0.74 width=0.8 height=0.4, behind stool -1.5 1.6 height=0.5",
)
_CANVAS = Recipe(
    size=(10.0, 9.0, 4.9),
    ground="grass",
    seat="bench",
    table="trestle",
    desk="trestle",
    tone=0.1,
    back="canvas_wall 0 width=9.8, tent_flap 0.36",
    left="canvas_wall 0 width=8.8, tent_flap 0.3",
    right="canvas_wall 0 width=8.8, tent_flap 0.2",
    front="canvas_wall 0 width=9.8, tent_flap 0",
    above="canvas_roof 0 -0.6",
    scatter="grass_tuft 10 1.4 4",
)
_POLES = "behind pole -2.4 1 height=4.8 width=0.14 depth=0.14, behind pole 2.4 1 height=4.8 width=0.14 depth=0.14"
SHOW_TENT = replace(
    _CANVAS,
    around=f"{_POLES}, behind trestle -3.4 1.9, behind cabbage -3.9 1.9 y=0.76, behind cabbage -3.3 1.9 y=0.76, "
    "behind flower_buckets -2.8 1.9 y=0.76 width=0.6 height=0.5 depth=0.3, behind trestle -0.6 2.4, "
    "behind pots_shelf -0.6 2.4 y=0.76 width=1.4 height=0.5, behind bench -3 0.7, behind bench 3.4 1.2, "
    "left trestle -0.6 1.6, left cabbage -0.6 1.6 y=0.76, right trestle -0.4 1.6, right sack 0.8 1.6, behind bunting 0 2.9",
)
GREAT_TENT = replace(
    _CANVAS,
    seat="crate",
    table="table",
    desk="table",
    bed="bedroll",
    around=f"{_POLES}, behind table -2.6 1.9 width=2.2, behind lantern -2.6 1.9 y=0.74, behind bench -2.6 2.8, "
    "behind crate 3.6 1.4, behind trunk_box 3.4 2.4, left bedroll -0.6 1.4 facing=0, left bedroll 0.6 1.4 facing=0, right crate -0.4 1.4",
)

TABLE: tuple[Variant, ...] = (
    variant(
        "unknown field park stage restaurant yard",
        "show marquee, show tent, produce tent, flower tent, judging tent, fete marquee, cake tent, tea tent, beer tent, flower marquee, "
        "county show marquee, country show marquee, horticultural marquee, baking tent",
        SHOW_TENT,
    ),
    variant(
        "unknown village field hospital desert",
        "army tent, command tent, medical tent, mess tent, kings tent, generals tent, royal tent, hospital tent, great tent, pavilion, "
        "field tent, bedouin tent",
        GREAT_TENT,
    ),
    variant("village park field unknown", "thatched", THATCHED, interior=False)._replace(dressed=True),
    variant("house", "thatched", COTTAGE, interior=False)._replace(dressed=True),
    variant("village park", "village green, green", GREEN, interior=False),
)
"""Asked from top to bottom."""
