"""Inside what moves or was moved: trains, ships, aircraft, spacecraft, cable cars, containers, coaches for horses."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

SLEEPER = Recipe(
    size=(2.3, 3.0, 2.3),
    ground="boards",
    seat="cell_bunk",
    bed="cell_bunk",
    tone=0.25,
    within=(0.3, 0.6),
    back="window 0 width=1.3 height=0.9 y=1, curtain -0.75 width=0.35 height=1.2 y=0.85, curtain 0.75 width=0.35 height=1.2 y=0.85, "
    "side_table 0 height=0.75",
    left="cell_bunk -0.1 turn=90, luggage_rack 0 y=2 width=2.4",
    right="cell_bunk -0.1 turn=90, luggage_rack 0 y=2 width=2.4",
    front="door 0",
    above="ceiling_lamp 0 0 y=2",
)
COMPARTMENT = Recipe(
    size=(2.5, 2.9, 2.3),
    ground="boards",
    seat="booth",
    tone=0.25,
    within=(0.7, 0.5),
    back="window 0 width=1.5 height=1 y=0.95, curtain -0.8 width=0.35 height=1.3 y=0.85, curtain 0.8 width=0.35 height=1.3 y=0.85, "
    "side_table 0 height=0.72",
    left="booth 0 width=2.4, wall_picture 0 y=1.35, luggage_rack 0 y=1.85 width=2.6, luggage 0.3 y=1.95 height=0.3 width=0.6",
    right="booth 0 width=2.4, wall_picture 0 y=1.35, luggage_rack 0 y=1.85 width=2.6, luggage -0.3 y=1.95 height=0.3 width=0.6",
    front="shop_window 0 width=2.2 y=0.8",
    above="ceiling_lamp 0 0 y=2.05",
)
DINING_CAR = Recipe(
    size=(3.0, 9.0, 2.5),
    ground="boards",
    seat="booth",
    table="table",
    desk="table",
    tone=0.3,
    back="door 0, sign 0 y=2.15 width=1.6 height=0.28 label=@NAME",
    left="window -0.7 width=1.5 height=1 y=0.95, curtain -0.47 width=0.3 height=1.3 y=0.8, window -0.25 width=1.5 height=1 y=0.95, "
    "curtain -0.02 width=0.3 height=1.3 y=0.8, "
    "window 0.25 width=1.5 height=1 y=0.95",
    right="window -0.7 width=1.5 height=1 y=0.95, curtain -0.47 width=0.3 height=1.3 y=0.8, window -0.25 width=1.5 height=1 y=0.95, "
    "curtain -0.02 width=0.3 height=1.3 y=0.8, "
    "window 0.25 width=1.5 height=1 y=0.95",
    front="door 0",
    above="chandelier 0 -1 y=1.8 width=0.6 height=0.5, chandelier 0 -3.2 y=1.8 width=0.6 height=0.5",
    around="behind table -1 0.7 width=0.8 depth=0.7, behind table_lamp -1.1 0.7, behind booth -1 1.3 width=0.9, "
    "behind table 1 0.7 width=0.8 depth=0.7, behind table_lamp 1.1 0.7, "
    "behind booth 1 1.3 width=0.9",
)
BOXCAR = Recipe(
    size=(3.0, 7.0, 2.6),
    ground="boards",
    seat="crate",
    bed="sack",
    tone=0.5,
    back="boards 0 width=2.9 height=2.5, crate -0.6, sack 0.5, haystack 0.9 width=1 height=0.9 depth=0.8",
    left="boards 0 width=6.8 height=2.5, cabin_door -0.2 y=0.1 height=2.1 width=2, crate 0.6",
    right="boards 0 width=6.8 height=2.5, cabin_door -0.2 y=0.1 height=2.1 width=2, barrel 0.5",
    front="boards 0 width=2.9 height=2.5",
    above="lantern 0 -0.8 y=2",
)
BAGGAGE_CAR = Recipe(
    size=(3.0, 8.0, 2.5),
    ground="boards",
    seat="trunk_box",
    bed="sack",
    tone=0.38,
    back="door 0 height=1.95, trunk_box -0.85 width=0.9, luggage 0.8",
    left="cabin_door -0.45 y=0.1 height=2 width=1.7, luggage_rack 0.4 y=1.55 width=3.4, luggage 0.2 y=1.65 height=0.5, "
    "luggage 0.5 y=1.65 height=0.45 width=0.7, trunk_box 0.1, trunk_box -0.05 y=0.65 width=0.8 height=0.5, luggage 0.4",
    right="luggage_rack -0.3 y=1.55 width=3.4, luggage -0.5 y=1.65 height=0.5, luggage -0.2 y=1.65 height=0.4 width=0.7, trunk_box -0.45, "
    "trunk_box -0.3 width=0.8, trunk_box -0.45 y=0.65 height=0.5, crate 0.1, sack 0.35",
    front="door 0",
    above="ceiling_lamp 0 -1 y=2.1, ceiling_lamp 0 -3.4 y=2.1",
)
CABLE_CAR = Recipe(
    size=(2.6, 3.0, 2.3),
    seat="bench",
    tone=0.3,
    within=(0.8, 0.6),
    rail="railing",
    back="cabin_door 0 width=2.4 height=1.5 y=0.7, railing 0 width=2.3 height=0.95, pole -0.9, pole 0.9",
    left="cabin_door 0 width=2.7 height=1.5 y=0.7, railing 0 width=2.6 height=0.95",
    right="cabin_door 0 width=2.7 height=1.5 y=0.7, railing 0 width=2.6 height=0.95",
    front="cabin_door 0 width=2.4 height=1.5 y=0.7",
    above="",
)
CABLE_WAY = Recipe(
    ground="rocks",
    backdrop="mountains",
    seat="bench",
    around="behind gondola 1.6 4.4 y=0.9 width=3.4 height=2.5, behind power_pole -6 9 height=9, behind power_pole 14 16 height=12, "
    "left railing 0 0.8 turn=90",
    scatter="rock 6 3 8",
)
CONTAINER = Recipe(
    size=(2.6, 6.0, 2.5),
    ground="boards",
    seat="crate",
    bed="sack",
    tone=0.5,
    within=(0.8, 1.6),
    back="van_doors 0 width=2.5 height=2.4",
    left="ribs 0 width=5.8 height=2.2, boxes 0.6, crate -0.6",
    right="ribs 0 width=5.8 height=2.2, crate 0.4, pallet -0.7 width=0.8",
    front="ribs 0 width=2.5 height=2.2",
    above="lantern 0 -0.6 y=1.9",
)
HOLD = Recipe(
    size=(9.0, 8.0, 4.4),
    seat="crate",
    table="crate",
    tone=0.5,
    back="bulkhead 0 width=2.6, container -0.75 width=3.4, container 0.75 width=3.4, pipes 0 y=3.4 width=8",
    left="ribs -0.4 width=4 height=3, pallet 0.2, ladder 0.7 height=4",
    right="ribs -0.4 width=4 height=3, pallet -0.2, barrel 0.5, barrel 0.65",
    front="bulkhead 0",
    above="ceiling_lamp -1.6 -1 y=3.4, ceiling_lamp 1.6 -1 y=3.4, rope 0 -1.6 height=4",
    scatter="crate 4 1.8 3.6, barrel 2 2 3.4",
)
CAR_DECK = Recipe(
    size=(14.0, 12.0, 3.6),
    seat="crate",
    tone=0.4,
    back="bulkhead -0.1, pipes 0 y=3 width=13, lifebuoy -0.25 y=1.4, sign 0.1 y=2 width=1.6 height=0.4 label=CAR_DECK",
    left="ribs -0.3 width=5 height=2.8, lifebuoy 0.2 y=1.4, sign 0 y=2 width=1.6 height=0.4 label=DECK_3",
    right="ribs -0.3 width=5 height=2.8, lifebuoy 0.2 y=1.4, sign 0 y=2 width=1.6 height=0.4 label=DECK_3",
    front="garage_door 0 width=6",
    above="tube_lamp -2 -1.5 y=3.4, tube_lamp 2 -1.5 y=3.4",
    around="behind car -3.2 2.4 facing=90, behind car 0.2 3 facing=90, behind van 3.4 2.6 facing=90, left car 0.6 2.6 facing=90, "
    "right car 0.6 2.6 facing=90, "
    "behind road_line -1.6 1.6, behind road_line 1.7 1.6",
)
GALLEY = Recipe(
    size=(3.6, 4.0, 2.2),
    ground="boards",
    seat="stool",
    table="table",
    desk="table",
    tone=0.3,
    back="round_window -0.5, round_window 0.5, stove -0.3, kitchen_counter 0.4 width=1.6, "
    "pots_shelf 0 y=1.75 height=0.4 width=1.6 depth=0.25",
    left="round_window -0.3, kitchen_counter -0.2 width=1.8, lifebuoy 0.5 y=1.1",
    right="round_window -0.3, sink -0.3, pots_shelf 0.3 height=1.7 width=1.4, door 0.9",
    front="stairs 0 width=0.8 height=1.2 depth=0.8",
    above="lantern 0 -0.4 y=1.6",
)
LINER = Recipe(
    size=(9.0, 7.0, 3.0),
    ground="boards",
    seat="armchair",
    table="round_table",
    bed="bed",
    tone=0.14,
    back="round_window -0.75 width=0.9 height=0.9, round_window -0.4 width=0.9 height=0.9, round_window 0 width=0.9 height=0.9, "
    "round_window 0.4 width=0.9 height=0.9, "
    "round_window 0.75 width=0.9 height=0.9, lifebuoy -0.58 y=1.3, lifebuoy 0.58 y=1.3, railing 0 width=8 height=0.9",
    left="round_window -0.4 width=0.9 height=0.9, lifebuoy -0.1, round_window 0.2 width=0.9 height=0.9",
    right="round_window -0.4 width=0.9 height=0.9, lifebuoy -0.1, stairs 0.4 width=1.4",
    front="double_door 0",
    above="chandelier 0 -0.6 y=2.1",
)
SHIP_CABIN = Recipe(
    size=(3.2, 3.4, 2.2),
    ground="boards",
    seat="stool",
    table="side_table",
    desk="table",
    bed="cell_bunk",
    tone=0.32,
    back="round_window -0.35 width=0.75 height=0.75, round_window 0.35 width=0.75 height=0.75, "
    "lifebuoy 0 y=1.2 width=0.55 height=0.55, cell_bunk -0.85 turn=0 width=0.8",
    left="round_window -0.1 width=0.75 height=0.75, lifebuoy 0.5 y=1.2 width=0.55 height=0.55",
    right="round_window -0.1 width=0.75 height=0.75, rope_pegs 0.4 y=0.9 width=1, door 0.9 height=1.85",
    front="door 0.3 height=1.85",
    above="lantern 0 -0.3 y=1.6",
)
AIRLOCK = Recipe(
    size=(3.4, 3.6, 2.6),
    backdrop="stars",
    seat="crate",
    tone=0.14,
    back="bulkhead 0 width=2, star_window 0.85 width=0.8 height=0.8, space_suit -0.85, sign 0 y=2.25 width=1.2 height=0.28 label=AIRLOCK",
    left="space_suit -0.4, space_suit 0.05, screen 0.5 width=0.6 y=1.3",
    right="space_suit -0.4, space_suit 0.05, star_window 0.6 width=0.9 height=0.9",
    front="bulkhead 0",
    above="tube_lamp 0 -0.4 y=2.5, pipes 0 -1.4 y=2.3 width=3",
)
POD = Recipe(
    size=(2.4, 2.6, 2.1),
    backdrop="stars",
    seat="car_seat",
    table="console",
    bed="bedroll",
    tone=0.2,
    within=(0.6, 0.5),
    back="star_window 0 width=1.8 height=1 y=0.95, console 0 width=2.2 depth=0.4",
    left="screen -0.3 width=0.7 y=1.2, star_window 0.3 width=0.8 height=0.8, machine 0.8 width=0.5 depth=0.3",
    right="screen -0.3 width=0.7 y=1.2, star_window 0.3 width=0.8 height=0.8",
    front="bulkhead 0",
    above="console 0 -0.4 y=1.95 height=0.12 width=1.8",
)
SPACE_HOLD = Recipe(
    size=(8.0, 8.0, 4.0),
    backdrop="stars",
    seat="crate",
    table="crate",
    tone=0.22,
    back="bulkhead 0 width=2.8 height=2.8, star_window -0.6 width=2 height=1.4 y=1.6, star_window 0.6 width=2 height=1.4 y=1.6",
    left="machine -0.4, star_window 0 width=1.8 height=1 y=1.3, pallet 0.5",
    right="space_suit -0.4, space_suit -0.2, star_window 0.2 width=1.8 height=1 y=1.3, machine 0.6",
    front="bulkhead 0",
    above="tube_lamp -1.2 -1 y=3.8, tube_lamp 1.2 -1 y=3.8",
    scatter="crate 6 1.8 3.4",
)
SPACE_GARDEN = Recipe(
    size=(7.0, 7.0, 3.2),
    backdrop="stars",
    seat="crate",
    table="plant_bench",
    tone=0.1,
    back="star_window -0.5 width=3 height=1.4 y=1.5, star_window 0.5 width=3 height=1.4 y=1.5, plant_bench -0.6, plant_bench 0, "
    "plant_bench 0.6",
    left="plant_bench -0.4, star_window -0.4 width=2.2 height=1.1 y=1.5, plant_bench 0.3, screen 0.8 y=1.3",
    right="plant_bench -0.4, star_window -0.4 width=2.2 height=1.1 y=1.5, plant_bench 0.3, bulkhead 0.85 width=1.4",
    front="bulkhead 0",
    above="tube_lamp -1.2 -1 y=3, tube_lamp 1.2 -1 y=3, pipes 0 -2 y=2.7",
    around="left plant_bench 0.4 1, right plant 0.2 0.9",
)
BALLOON = Recipe(
    ground="none",
    backdrop="hills",
    seat="crate",
    rail="railing",
    around="mid gondola 0 0 width=3 depth=2.4 height=2.2, behind smoke -9 30 y=4, behind tree -12 60 y=-24, behind house 14 70 y=-26",
)
LOOKOUT = Recipe(
    size=(4.6, 4.4, 2.7),
    ground="boards",
    backdrop="hills",
    seat="stool",
    table="table",
    desk="table",
    bed="bed",
    tone=0.2,
    back="shop_window -0.5 width=2.2 height=1.3 y=1, shop_window 0.5 width=2.2 height=1.3 y=1, radio_set 0 y=0.95, "
    "telescope 0.85 height=1.6 width=0.8 depth=0.9",
    left="shop_window 0 width=3.6 height=1.3 y=1",
    right="shop_window -0.3 width=2.4 height=1.3 y=1, wall_map 0.7 width=1.2 y=1",
    front="door 0.3, wall_map -0.4",
    above="lantern 0 0 y=2.1",
)
SIGNALS = Recipe(
    size=(5.0, 3.8, 2.8),
    ground="boards",
    seat="stool",
    table="table",
    desk="table",
    tone=0.25,
    back="lever -0.75, lever -0.6, lever -0.45, lever -0.3, lever -0.15, lever 0, lever 0.15, lever 0.3, lever 0.45, "
    "shop_window -0.4 width=2.4 height=1.2 y=1.3, "
    "shop_window 0.5 width=2 height=1.2 y=1.3, clock 0.05 y=2.4",
    left="shop_window 0 width=2.8 height=1.2 y=1.1, stove 0.8",
    right="wall_map -0.3 width=1.4 y=1, lever 0.3, lever 0.45, door 0.85",
    front="door 0.4, wall_map -0.3",
    above="ceiling_lamp 0 0",
)
TOWER_CONTROL = Recipe(
    size=(6.4, 5.4, 2.8),
    seat="office_chair",
    table="console",
    desk="console",
    tone=0.3,
    back="shop_window -0.5 width=3 height=1.4 y=1.05, shop_window 0.5 width=3 height=1.4 y=1.05, console -0.5, console 0.5, "
    "screen 0 y=1.9 width=0.9 height=0.5",
    left="shop_window 0 width=4.2 height=1.4 y=1.05, console 0 width=3",
    right="shop_window 0 width=4.2 height=1.4 y=1.05, console 0 width=3",
    front="double_door 0, wall_map 0.6",
    above="screen -1.2 -1.6 y=2.2, screen 1.2 -1.6 y=2.2",
)

FOOTPLATE = Recipe(
    size=(3.4, 3.2, 2.6),
    seat="stool",
    tone=0.55,
    within=(0.7, 0.4),
    back="firebox 0, round_window -0.85 width=0.5 height=0.7 y=1.3, round_window 0.85 width=0.5 height=0.7 y=1.3",
    left="passing_window -0.2 y=1.05, valves 0.7 width=1",
    right="passing_window -0.2 y=1.05, valves 0.7 width=1",
    front="heap 0 height=1.3 width=2.6 depth=0.8 tone=0.9",
    above="lantern 0.6 -0.6 y=2",
)
TRAIN_CAB = Recipe(
    size=(3.0, 2.8, 2.4),
    seat="office_chair",
    tone=0.35,
    within=(0.6, 0.4),
    back="train_desk 0",
    left="passing_window -0.1 y=1.05, radio_set -0.6 y=1.2",
    right="passing_window -0.1 y=1.05, screen -0.7 y=1.2 width=0.5",
    front="door 0",
    above="tube_lamp 0 0 y=2.3",
)

TABLE: tuple[Variant, ...] = (
    variant(
        "train unknown",
        "sleeper, sleeping car, sleeper car, sleeper compartment, sleeping compartment, night train, couchette, wagon lit",
        SLEEPER,
    ),
    variant("train unknown", "compartment, train compartment, first class compartment, railway compartment", COMPARTMENT),
    variant("train unknown", "dining car, diner car, restaurant car, buffet car, bar car, club car", DINING_CAR),
    variant("train unknown", "baggage car, luggage car, mail car, express car, luggage van, guards van, caboose", BAGGAGE_CAR),
    variant("train", "footplate, locomotive, locomotive cab, steam train, steam engine", FOOTPLATE),
    variant("train", "engine cab, train cab, drivers cab, train drivers cab", TRAIN_CAB),
    variant(
        "train unknown",
        "boxcar, box car, freight car, cattle car, coal car, flat car, flatcar, freight train, goods wagon, goods train, livestock car",
        BOXCAR,
    ),
    variant(
        "boat unknown park snow",
        "cable car, cablecar, funicular, gondola lift, ferris wheel gondola, cable car gondola, ski gondola, ski lift, chairlift, "
        "aerial tram",
        CABLE_CAR,
    ),
    variant("unknown park snow mountain", "cable car, cablecar, gondola lift, cable car gondola, ski gondola", CABLE_WAY, interior=False),
    variant("unknown warehouse boat harbour", "shipping container, container, freight container, sea container", CONTAINER),
    variant("boat sea unknown space", "car deck, vehicle deck, garage deck", CAR_DECK),
    variant(
        "boat unknown", "hold, cargo hold, ships hold, steerage, bilge, cargo deck, lower deck, below decks, below deck, fish hold", HOLD
    ),
    variant("boat unknown kitchen", "galley, ships galley, ship kitchen, boat kitchen", GALLEY),
    variant(
        "boat unknown",
        "cruise ship, ocean liner, liner, ferry, passenger deck, saloon deck, ship lounge, passenger lounge, passenger cabin",
        LINER,
    ),
    variant(
        "boat unknown",
        "cabin, stateroom, captains cabin, berth, bunk, houseboat, narrowboat, canal boat, yacht, sailboat, sailing boat, barge",
        SHIP_CABIN,
    ),
    variant("space unknown corridor", "airlock, air lock", AIRLOCK),
    variant("space unknown", "escape pod, pod, capsule, space capsule, lander, landing module, command module", POD),
    variant(
        "space sea warehouse unknown",
        "cargo bay, spaceship cargo bay, spaceship hold, shuttle bay, docking bay, hangar bay, launch bay",
        SPACE_HOLD,
    ),
    variant(
        "yard space unknown",
        "orbital greenhouse, space greenhouse, orbital garden, space garden, hydroponics, hydroponics bay, hydroponic, biodome",
        SPACE_GARDEN,
    ),
    variant(
        "castle unknown lighthouse",
        "lookout tower, lookout, watchtower, watch tower, guard tower, fire lookout, fire tower, weather station, coastguard, coastwatch",
        LOOKOUT,
    ),
    variant("unknown station", "signal box, signal cabin, switch tower, interlocking", SIGNALS),
    variant("airport castle unknown", "control tower, air traffic control, air traffic control tower, flight control", TOWER_CONTROL),
)
"""Asked from top to bottom."""
