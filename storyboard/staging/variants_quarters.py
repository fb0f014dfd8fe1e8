"""Odd quarters that one word of their name makes: vans and cockpits, bridges of ships, tents, huts, attics, boathouses, glass houses."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

VAN = Recipe(
    size=(2.3, 4.2, 1.95),
    seat="locker_seat",
    bed="locker_seat",
    tone=0.4,
    within=(0.55, 0.8),
    back="van_doors 0 width=2.1 height=1.75",
    left="ribs -0.7 width=2.4, locker_seat 0 width=3.4",
    right="ribs -0.7 width=2.4, locker_seat 0 width=3.4",
    front="ribs 0 width=2",
    above="tube_lamp 0 -0.6 y=1.82",
)
AMBULANCE = Recipe(
    size=(2.5, 4.4, 2.1),
    seat="bench",
    bed="hospital_bed",
    tone=0.06,
    within=(0.6, 0.8),
    back="van_doors 0 width=2.2 height=1.85 tone=0.1",
    left="aid_shelf -0.4, aid_shelf 0.4, monitor -0.1",
    right="aid_shelf -0.4, iv_stand 0.1, aid_shelf 0.5",
    front="aid_shelf 0",
    above="tube_lamp 0 -0.6 y=1.95",
    around="behind hospital_bed 0 0.2 height=0.6 width=0.7",
)
COCKPIT = Recipe(
    size=(2.7, 3.0, 2.0),
    seat="car_seat",
    tone=0.5,
    within=(0.6, 0.5),
    back="cockpit 0",
    left="screen 0 y=1 width=0.9, round_window -0.4",
    right="screen 0 y=1 width=0.9, round_window -0.4",
    front="door 0 height=1.8, machine 0.8",
    above="console 0 -0.5 y=1.85 height=0.15",
)
SHIP_BRIDGE = Recipe(
    size=(5.6, 4.4, 2.5),
    ground="boards",
    seat="stool",
    table="console",
    desk="console",
    tone=0.2,
    rail="console",
    back="bow_windows 0 width=5.2, wheel 0, console -0.62 width=1.8, console 0.62 width=1.8",
    left="window -0.3 width=1.6 height=1 y=1.05, radio_set 0.3 y=1, door 0.7",
    right="window -0.3 width=1.6 height=1 y=1.05, wall_map 0.4 width=1.3 height=0.9",
    front="door 0.4, lifebuoy -0.3, clock 0",
    above="tube_lamp 0 -0.3 y=2.4",
)
SUBMARINE = Recipe(
    size=(3.8, 5.4, 2.2),
    seat="stool",
    table="console",
    desk="console",
    bed="cell_bunk",
    tone=0.5,
    back="bulkhead 0, valves -0.9 width=1, valves 0.9 width=1, periscope -0.3",
    left="valves -0.5, console 0.2 width=1.6, screen 0.2 y=1.25",
    right="valves -0.4, console 0.4 width=1.6, screen 0.4 y=1.25",
    front="bulkhead 0, valves 0.8",
    above="pipes -0.9 -1 y=1.95, pipes 0.9 -1 y=1.95",
    around="behind periscope 0.1 0.75",
)
ENGINE_ROOM = Recipe(
    size=(7.0, 6.0, 3.2),
    seat="crate",
    table="workbench",
    tone=0.45,
    rail="railing",
    back="valves -0.3 width=3, machine 0.55 width=2.2 height=2, valves 0.85 width=1.4, bulkhead -0.9 width=1.5",
    left="machine -0.3 width=2.2 height=1.8, valves 0.5",
    right="machine -0.3 width=2.2 height=1.8, valves 0.5, ladder 0.8",
    front="bulkhead 0",
    above="pipes -1 -1.2 y=2.5, pipes 1.2 -1.8 y=2.6, ceiling_lamp 0 -0.3",
    around="behind railing 0 0.55 width=4",
)
TENT = Recipe(
    size=(5.2, 4.8, 3.0),
    ground="grass",
    seat="crate",
    bed="bedroll",
    tone=0.2,
    within=(0.7, 0.7),
    above="ridge_tent 0 -0.3, lantern 0.5 -0.7 y=2",
    around="behind bedroll -1.1 0.2 facing=20, behind bedroll 1.3 0.3 facing=-20, right luggage -0.3 0.4",
)
IGLOO = Recipe(
    size=(3.8, 3.6, 2.3),
    ground="snow",
    seat="crate",
    bed="bedroll",
    tone=0.04,
    within=(0.9, 0.7),
    back="ice_wall 0 width=3.7 height=2.25, igloo_door -0.3",
    left="ice_wall 0 width=3.5 height=2.25",
    right="ice_wall 0 width=3.5 height=2.25",
    front="ice_wall 0 width=3.7 height=2.25",
    around="right bedroll -0.3 0.2 facing=0, left lantern -0.4 0.2",
)
TREEHOUSE = Recipe(
    size=(3.8, 3.6, 2.3),
    ground="boards",
    backdrop="trees",
    seat="crate",
    tone=0.35,
    within=(1.0, 0.8),
    back="boards 0 width=3.7 height=2.25, window 0.05 width=1 height=0.8 y=1.05, bush 0.05 y=1.1 height=0.7 depth=0.1, "
    "trunk 0.75 width=0.7 depth=0.7",
    left="boards 0 width=3.4 height=2.25, window -0.1 width=0.8 height=0.7",
    right="boards 0 width=3.4 height=2.25, shelf 0 height=0.9 width=0.9, poster -0.5",
    front="boards 0 width=3.6, ladder 0.4",
    above="lantern -0.5 -0.5 y=1.6",
    around="left crate 0 0.2, right rope -0.6 0.3",
)
LOG_CABIN = Recipe(
    size=(5.6, 4.8, 2.7),
    ground="boards",
    seat="chair",
    table="table",
    bed="bed",
    tone=0.4,
    back="log_wall 0 width=5.5 height=2.65, fireplace 0, gun_rack 0 y=1.35 width=1 height=0.6, window -0.65 y=1, window 0.65 y=1",
    left="log_wall 0 width=4.6 height=2.65, bed -0.2 turn=90, wall_picture 0.4",
    right="log_wall 0 width=4.6 height=2.65, door 0.3, cabinet -0.5",
    front="log_wall 0 width=5.5 height=2.65, door 0.3, window -0.4",
    above="lantern 0.3 -0.4 y=1.9",
    around="mid rug 0 0.2 width=2 depth=1.4",
)
TRAILER = Recipe(
    size=(2.6, 6.4, 2.2),
    ground="boards",
    seat="booth",
    table="table",
    bed="bed",
    tone=0.16,
    back="booth 0 width=2.2, window 0 width=1.6 height=0.8 y=1.1, curtain -0.95 width=0.4 height=1.1 y=0.9, "
    "curtain 0.95 width=0.4 height=1.1 y=0.9",
    left="kitchen_counter -0.4 width=2, wall_cupboard -0.4, window 0.2 width=1 height=0.7, door 0.7 height=1.95",
    right="cabinet -0.6 height=1.9, window -0.1 width=1.2 height=0.7, curtain -0.34 width=0.3 height=1 y=0.9, "
    "curtain 0.14 width=0.3 height=1 y=0.9, stove 0.45, wall_cupboard 0.5",
    front="bed 0 width=1.6",
    above="ceiling_lamp 0 -0.8 y=1.85",
    around="behind table 0 0.5 width=0.7 depth=0.5",
)
ATTIC = Recipe(
    size=(6.0, 5.0, 3.0),
    ground="boards",
    seat="trunk_box",
    table="crate",
    tone=0.38,
    back="rafters 0 width=5.9, boxes -0.7, trunk_box 0.4, mannequin 0.75, lamp -0.42",
    left="trunk_box -0.4, boxes 0.2, wall_picture 0.6 y=0.1",
    right="boxes -0.3, mirror 0.2 y=0.2 height=1.3, crate 0.6",
    front="boxes 0.5, ladder -0.3",
    above="bare_bulb 0.3 -0.2",
    around="left trunk_box -0.6 0.7, right boxes -0.4 0.8, right crate 0.5 1, behind boxes -1.1 0.8, behind trunk_box 0.1 0.9, "
    "behind mannequin 1 0.8, behind lamp -0.4 0.9",
)
SHED = Recipe(
    size=(3.8, 3.6, 2.3),
    ground="boards",
    seat="crate",
    table="workbench",
    desk="workbench",
    tone=0.4,
    back="boards 0 width=3.7 height=2.25, garden_tools 0 width=1.7, shelf -0.85 width=0.9, window 0.75 width=0.8 height=0.7 y=1.1, "
    "plant_bench 0.75 width=1.1",
    left="boards 0 width=3.5 height=2.25, workbench -0.2 width=1.6, tool_board -0.2",
    right="boards 0 width=3.5 height=2.25, garden_tools 0, sack 0.6",
    front="boards 0 width=3.7, door 0.3",
    above="bare_bulb 0.2 -0.2",
    around="left mower 0.4 0.5",
)
BOATHOUSE = Recipe(
    size=(7.4, 6.6, 3.4),
    ground="boards",
    seat="crate",
    table="workbench",
    tone=0.45,
    back="boat_gate 0, boards -0.9 width=1.8 height=3, boards 0.9 width=1.8 height=3, oars -0.88 width=1.6, lifebuoy 0.8, "
    "lifebuoy 0.55 y=1.6",
    left="boards 0 width=6 height=3, oars -0.2, net 0.4",
    right="boards 0 width=6 height=3, oars 0.3, workbench -0.4",
    front="boards 0 width=7 height=3, door 0.3",
    above="ceiling_lamp 0 0.4 y=2.5",
    around="left rowing_boat 0 1.2 facing=60, behind rowing_boat 1.9 1 facing=80 width=3, right barrel 0 1, right net -0.9 1",
)
GREENHOUSE = Recipe(
    size=(6.6, 6.0, 4.2),
    ground="earth",
    seat="crate",
    table="plant_bench",
    tone=0.02,
    back="glass_wall 0 width=6.5 height=2.5, plant_bench -0.6, plant_bench 0.6, fern 0 height=1.7",
    left="glass_wall 0 width=5.8 height=2.5, plant_bench -0.4, plant_bench 0.4",
    right="glass_wall 0 width=5.8 height=2.5, plant_bench -0.4, plant_bench 0.4",
    front="glass_wall 0 width=6.5 height=2.5",
    above="glass_roof 0 -0.7 y=2.4 width=6 depth=4.6",
    around="left plant_bench -0.3 0.4, right plant_bench -0.3 0.4, behind plant -1.9 0.5, behind plant 1.9 0.5 height=1.6",
)
MINE = Recipe(
    size=(4.2, 14.0, 2.8),
    ground="earth",
    seat="crate",
    tone=0.7,
    back="cave_mouth 0 width=2.6 height=2.3 depth=0.2, mine_frame 0 width=3.6, mine_cart 0.5",
    left="cliff 0 width=10 height=2.7 depth=0.5",
    right="cliff 0 width=10 height=2.7 depth=0.5",
    front="cave_mouth 0",
    around="behind mine_frame 0 0.7 width=3.8, behind mine_frame 0 2.6 width=3.8, behind mine_frame 0 4.6 width=3.8, "
    "behind rails 0 3 depth=12 width=0.9, "
    "behind mine_cart 0 1.9",
)
SEWER = Recipe(
    size=(5.6, 22.0, 3.8),
    ground="tiles",
    seat="crate",
    tone=0.6,
    back="arch 0 width=5 height=3.7 tone=0.2",
    left="brick_wall 0 width=20 height=3.6, pipes -0.3 y=2.4, pipes 0.2 y=2.4",
    right="brick_wall 0 width=20 height=3.6, pipes -0.2 y=1.2, ladder 0.2 height=3",
    front="arch 0 width=5 height=3.7",
    around="behind pool 0 5 width=2.4 depth=9, behind arch 0 2.6 width=5.4 height=3.7 depth=0.4 tone=0.55, "
    "behind arch 0 6 width=5.4 height=3.7 depth=0.4 tone=0.55",
)
BUNKER = Recipe(
    size=(5.6, 5.0, 2.5),
    seat="crate",
    table="table",
    bed="cell_bunk",
    tone=0.5,
    back="bulkhead 0 tone=0.5, cell_bunk -0.75 turn=90, radio_set 0.62 y=0.75, table 0.62, "
    "wall_map 0.62 width=1.4 height=0.8 y=1.25, pipes 0 y=2.2 width=5",
    left="cell_bunk -0.2 turn=90, shelf 0.5",
    right="crate -0.4, crate -0.1, gun_rack 0.3, barrel 0.6",
    front="bulkhead 0",
    above="bare_bulb 0.2 -0.3",
    around="right crate -0.4 0.8",
)
PHONE_BOX = Recipe(
    size=(1.7, 1.6, 2.4),
    seat="stool",
    tone=0.3,
    within=(0.4, 0.3),
    back="shop_window 0 width=1.6 height=2.2 y=0.1, radio_set 0 y=1.25 height=0.5 width=0.4",
    left="shop_window 0 width=1.5 height=2.2 y=0.1",
    right="shop_window 0 width=1.5 height=2.2 y=0.1",
    front="shop_window 0 width=1.6 height=2.2 y=0.1",
    backdrop="skyline",
)
CONFESSIONAL = Recipe(
    size=(2.6, 2.0, 2.4),
    ground="boards",
    seat="bench",
    tone=0.7,
    within=(0.8, 0.4),
    back="boards 0 width=2.5 height=2.35, crucifix 0 y=1.35 width=0.5 height=0.8",
    left="curtain 0 width=1.6 height=2.2",
    right="curtain 0 width=1.6 height=2.2",
    front="curtain 0 width=2.4",
    around="mid bars 0 0 width=1.6 height=1.6 y=0.6 turn=90 tone=0.5",
)
FIRE_STATION = Recipe(
    size=(10.0, 8.0, 4.2),
    seat="bench",
    table="table",
    tone=0.14,
    back="garage_door -0.5 width=3.4 height=3.6, fire_engine 0.25, locker 0.8, rope_pegs 0.8 y=1.9 width=1.2, pole -0.02 height=4.1",
    left="rope_pegs -0.3, locker 0.2, rope_pegs 0.6",
    right="ladder -0.4, rope_pegs 0, locker 0.4",
    front="garage_door 0 width=4 height=3.6",
    above="tube_lamp -2 0 y=3.8, tube_lamp 2 0 y=3.8",
)
PENTHOUSE = Recipe(
    size=(8.4, 6.4, 3.2),
    ground="boards",
    backdrop="skyline",
    seat="sofa",
    table="coffee_table",
    bed="sofa",
    tone=0.06,
    back="city_window -0.55 width=3.8, city_window 0.55 width=3.8, sofa -0.1, plant 0.95",
    left="abstract -0.2, fireplace -0.2, door 0.7",
    right="bottle_shelf -0.2 width=2, counter -0.2 width=2, piano 0.6",
    front="lift_door 0.3, abstract -0.4",
    above="ceiling_lamp -1 0, ceiling_lamp 1 0",
    around="mid rug 0 0.2",
)

STABLE = Recipe(
    size=(8.6, 6.4, 3.6),
    ground="earth",
    seat="crate",
    tone=0.45,
    back="boards 0 width=8.4 height=3.5, fence -0.75 height=1.3, fence 0 height=1.3, fence 0.75 height=1.3, "
    "haystack -0.95 height=1.2, rope_pegs 0.1 y=1.35",
    left="boards 0 width=6 height=3.5, fence -0.3 height=1.3, garden_tools 0.4",
    right="boards 0 width=6 height=3.5, fence -0.3 height=1.3, sack 0.2, sack 0.4",
    front="garage_door 0",
    above="ceiling_lamp 0 -0.4 y=2.5",
    around="behind horse -2.2 0.95, behind horse 2.4 0.95 turn=180, behind post_rail 0 1.3, left barrel 0.4 1.2, "
    "right haystack 0.4 1.4 height=1",
    scatter="grass_tuft 10 1 3",
)

TABLE: tuple[Variant, ...] = (
    variant("unknown", "ambulance, krankenwagen", AMBULANCE),
    variant("unknown", "van, vans, minivan, minibus, truck", VAN),
    variant("plane unknown", "cockpit, flight deck", COCKPIT),
    variant("boat bridge unknown", "ships bridge, wheelhouse, bridge, wheel house, pilothouse, pilot house", SHIP_BRIDGE),
    variant("boat office unknown corridor", "submarine, u boat, sub, sous marin", SUBMARINE),
    variant("workshop boat unknown", "engine room, boiler room, machine room, pump room", ENGINE_ROOM),
    variant("unknown", "tent, yurt, teepee, tipi", TENT),
    variant("house snow unknown", "igloo", IGLOO),
    variant("house unknown", "treehouse, tree house", TREEHOUSE),
    variant("house unknown mountain", "log cabin, cabin, hut, shack, mountain hut, lodge, hunting lodge, homestead, chalet", LOG_CABIN),
    variant("house unknown living_room", "trailer, mobile home, trailer home, camper, caravan, motorhome, rv", TRAILER),
    variant("workshop unknown", "attic, loft space, dachboden, grenier, garret", ATTIC),
    variant("workshop unknown", "shed, garden shed, tool shed, potting shed, toolshed", SHED),
    variant("house warehouse unknown yard", "stable, stables, livery", STABLE),
    variant("harbour unknown", "boathouse, boat house, boat shed", BOATHOUSE),
    variant("yard unknown", "greenhouse, glasshouse, conservatory, hothouse, orangery", GREENHOUSE),
    variant("cave tunnel", "mine, mine shaft, mineshaft, coal mine, gold mine, mine tunnel", MINE),
    variant("tunnel unknown", "sewer, sewers, drain, storm drain, egout, egouts, kanalisation", SEWER),
    variant("warehouse unknown", "bunker, fallout shelter, bomb shelter, shelter, dugout, command post", BUNKER),
    variant("street unknown", "phone booth, phone box, telephone booth, telephone box", PHONE_BOX),
    variant("church unknown", "confessional", CONFESSIONAL),
    variant("garage unknown", "fire station, firehouse, fire house, fire hall", FIRE_STATION),
    variant("house living_room unknown", "penthouse", PENTHOUSE),
)
"""Asked from top to bottom."""

OF_ITS_BACK = frozenset({"ambulance", "krankenwagen", "surveillance van", "van surveillance", "listening van", "stakeout van"})
"""Vehicles that are rooms on wheels unless somebody is said to sit in front."""
IN_THE_BACK = OF_ITS_BACK | frozenset({"van", "vans", "ambulance", "minibus", "surveillance van", "krankenwagen"})
"""Vehicles whose people sit in the back where nobody drives."""
