"""Places that a stranger names by what stands in them: a hall of a castle, a writing room, a rink, a fish market, a zoo, a lane."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_play import CIRCUS

CASTLE_HALL = Recipe(
    size=(11.0, 9.0, 5.5),
    ground="tiles",
    seat="bench",
    table="table",
    bed="bed",
    tone=0.35,
    back="brick_wall 0 width=10.8 height=5.4, throne 0, flag -0.2 height=2.8, flag 0.2 height=2.8, "
    "tall_window -0.5, tall_window 0.5, suit_of_armour -0.86, suit_of_armour 0.86, torch -0.7 y=1.9, torch 0.7 y=1.9",
    left="brick_wall 0 width=8.8 height=5.4, fireplace -0.1 width=2.6 height=2, fire -0.1 y=0.1, torch -0.6 y=1.9, torch 0.4 y=1.9",
    right="brick_wall 0 width=8.8 height=5.4, arch -0.3, torch 0.1 y=1.9, suit_of_armour 0.6",
    front="brick_wall 0 width=10.8 height=5.4, double_door 0 height=3.2 width=2.4, torch 0.4, torch -0.4",
    above="chandelier 0 -0.8 y=3.2",
    around="left table -1.2 1.2 width=3 facing=90, left candles -1.2 1.2 y=0.74, left bench -1.2 2.2 facing=90, "
    "right table -1.2 1.2 width=3 facing=-90, right candles -1.2 1.2 y=0.74, right bench -1.2 2.2 facing=-90",
)
SCRIPTORIUM = Recipe(
    size=(9.0, 6.6, 4.6),
    ground="tiles",
    seat="stool",
    table="scribe_desk",
    desk="scribe_desk",
    tone=0.3,
    back="brick_wall 0 width=8.8 height=4.5, tall_window -0.5, tall_window 0, tall_window 0.5, "
    "bookcase -0.95 width=1.4, bookcase 0.95 width=1.4",
    left="brick_wall 0 width=6.4 height=4.5, bookcase -0.3, crucifix 0.4, bookcase 0.8 width=1.4",
    right="brick_wall 0 width=6.4 height=4.5, tall_window -0.3, bookcase 0.3, door 0.85",
    front="brick_wall 0 width=8.8 height=4.5, arch 0 width=2 height=2.8",
    above="chandelier 0 -0.8 y=3",
    around="behind scribe_desk -2.5 0.9 turn=14, behind scribe_desk -0.5 1.5, behind scribe_desk 2.4 0.9 turn=-14, "
    "behind stool -2.5 1.9 height=0.6, "
    "behind stool 2.4 1.9 height=0.6, left scribe_desk -0.4 1, right scribe_desk -0.4 1, behind candles -1.4 1.5 y=0.9",
)
RINK = Recipe(
    size=(17.0, 15.0, 5.8),
    ground="snow",
    seat="bench",
    tone=0.3,
    back="grandstand 0 width=16 height=4 depth=2.4, big_screen 0 y=4.1 width=2.6 height=1.2",
    left="window -0.4 y=3.8 width=2, window 0.3 y=3.8 width=2",
    right="window -0.4 y=3.8 width=2, double_door 0.6",
    front="double_door 0",
    above="tube_lamp -2 -2 y=5, tube_lamp 2 -2 y=5, sign 0 -3 y=3.6 width=2.2 height=0.5 label=ICE_RINK",
    around="mid water 0 0.6 width=15 depth=9 tone=0.02, behind rink_boards -5 4.4, behind rink_boards 0 4.4, behind rink_boards 5 4.4, "
    "left rink_boards -2 5.6, left rink_boards 3 5.6, right rink_boards -2 5.6, right rink_boards 3 5.6, "
    "behind goal 2.6 3.4 width=1.9 height=1.25 depth=0.9",
)
REVOLVING = Recipe(
    size=(8.0, 6.0, 3.4),
    ground="tiles",
    seat="sofa",
    tone=0.12,
    back="glass_wall -0.66 width=2.4 height=3.1, revolving_door 0 label=@NAME, "
    "glass_wall 0.66 width=2.4 height=3.1, plant -0.97, plant 0.97",
    left="counter -0.2, computer -0.2 y=1.05, sign -0.2 y=2 width=2 height=0.4 label=RECEPTION, lift_door 0.7",
    right="lift_door -0.4, lift_door 0, button_panel -0.2, sofa 0.6",
    front="lift_door -0.4, lift_door 0.4",
    above="ceiling_lamp -1.4 0, ceiling_lamp 1.4 0",
)
REVOLVING_OUT = Recipe(
    ground="tiles",
    backdrop="skyline",
    seat="bench",
    around="behind revolving_door 0 2.6 label=@NAME, "
    "behind glass_wall -4.1 3 width=5 height=3.2, behind glass_wall 4.1 3 width=5 height=3.2, "
    "behind skyscraper 0 12.4 width=18 height=30 y=3.1, behind plant -1.9 2, behind plant 1.9 2, behind facade -14 8, behind facade 14 8",
    rows="behind street_lamp 2 13 2",
)
FISH_MARKET = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="crate",
    around="left fish_stall -1 3.2 facing=60, right fish_stall -1 3.2 facing=-60, "
    "behind crate 1.6 1.3, behind barrel -1.7 1.4, behind net 2.6 1.5, "
    "behind mast 8 13, behind mast -9 13, behind crate -2.4 1.3",
    rows="behind fish_stall 6 3.2 3, behind facade 5 8.2 14",
    scatter="crate 4 2.4 6",
)
FISH_HALL = Recipe(
    size=(14.0, 9.0, 4.6),
    ground="tiles",
    seat="crate",
    tone=0.14,
    back="tiled_wall 0 width=13.8 height=4.4, fish_stall -0.66, fish_stall -0.22, fish_stall 0.22, fish_stall 0.66, clock 0 y=3.4",
    left="tiled_wall 0 width=8.8 height=4.4, fish_stall -0.3, crate 0.4, barrel 0.7",
    right="tiled_wall 0 width=8.8 height=4.4, fish_stall -0.3, crate 0.4, double_door 0.8",
    front="tiled_wall 0 width=13.8 height=4.4, double_door 0",
    above="ceiling_lamp -2 -1, ceiling_lamp 2 -1",
    around="left crate -0.2 1.3, right crate 0.2 1.3, right net -0.6 1.6",
)
PADDIES = Recipe(
    ground="grass",
    backdrop="mountains",
    seat="rock",
    around="behind paddy -5.2 3.2 width=9 depth=3.4, behind paddy 5.2 3.2 width=9 depth=3.4, behind paddy -5.2 7.6 width=9 depth=3.8, "
    "behind paddy 5.2 7.6 width=9 depth=3.8, behind water 0 16 width=60 depth=8, "
    "left paddy 0 4.4 width=5 depth=5, right paddy 0 4.4 width=5 depth=5, "
    "behind palm 9 13, behind hut -9 13 height=3",
    rows="behind grass_tuft 16 1 5.5",
)
ZOO = Recipe(
    ground="earth",
    backdrop="trees",
    seat="bench",
    around="behind elephant -2.8 4 tone=0.5, behind elephant 5.4 6 turn=180 tone=0.45, behind rock 1 6.4 height=1.6 width=2.4, "
    "behind sign 1.9 1.9 y=0 width=1.4 height=1.3 label=ELEPHANTS, left bench -0.4 1.8, behind palm 7 5, "
    "left bars -1 3.4 width=4.4, left rock -1 5, right bars -1 3.4 width=4.4, right palm -1 5, behind water -6 9 width=5 depth=2.4",
    rows="behind lattice_rail 6 3 2.3",
    scatter="tree 6 9 16",
)
_HEDGES = ", ".join(f"{side} hedge {z} 1.7 height=1.7 width=3.2" for side in ("left", "right") for z in range(-16, 8, 3))
"""Along both sides of a lane that leads away."""
LANE = Recipe(
    ground="grass",
    backdrop="hills",
    seat="step",
    around="mid lane 0 0 turn=90 depth=4.6 tone=0.1, behind tree -5.6 6, behind tree 5.8 12, behind gate 4 19 turn=-20, "
    f"{_HEDGES}, "
    "behind house 9 34, behind church -16 44",
)

TABLE: tuple[Variant, ...] = (
    variant("castle unknown", "castle hall, great hall, knights hall, baronial hall, hall of the castle", CASTLE_HALL),
    variant("unknown church castle library workshop", "scriptorium, writing room, copying room", SCRIPTORIUM),
    variant("stage unknown", "circus ring, circus", CIRCUS),
    variant("snow unknown", "ice rink, skating rink, rink, ice hall, hockey rink, ice arena", RINK),
    variant("office corridor unknown shop station airport house hospital", "revolving door, revolving doors", REVOLVING),
    variant(
        "office corridor unknown shop station airport house street hospital",
        "revolving door, revolving doors",
        REVOLVING_OUT,
        interior=False,
    ),
    variant("market harbour unknown", "fish market, fish auction, fish quay", FISH_MARKET, interior=False),
    variant("market harbour unknown", "fish market, fish auction, fish hall", FISH_HALL),
    variant(
        "field unknown", "rice field, rice fields, rice paddy, paddy, paddy field, rice paddies, rice terraces", PADDIES, interior=False
    ),
    variant("park unknown", "zoo, safari park, elephant house, elephant enclosure", ZOO, interior=False),
    variant(
        "highway field street unknown park village",
        "country lane, lane with hedges, hedged lane, leafy lane, farm lane, sunken lane, hedgerow, hedgerows, green lane",
        LANE,
        interior=False,
    ),
)
"""Asked from top to bottom."""
